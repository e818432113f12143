PRAGMA application_id = 1213417556;
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE accepted (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	warning VARCHAR NOT NULL, 
	facts VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "accepted" VALUES('24d75cb6-c17a-5431-99e1-c6588f790c98',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','改 warning','甲 facts 髙','甲 why 髙');
INSERT INTO "accepted" VALUES('5de8620b-384a-5f80-8516-444495667dfd',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','乙 warning 髙','乙 facts 髙','乙 why 髙');
CREATE TABLE access (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	at VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "access" VALUES('b60afa21-9563-57f9-a7b3-07d4212b0226',1,'改 at','甲 what 髙','甲 who 髙','甲 note 髙');
INSERT INTO "access" VALUES('8b9b7fa8-f363-5606-94a1-8a7f36ed1744',1,'乙 at 髙','乙 what 髙','乙 who 髙','乙 note 髙');
CREATE TABLE advance (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	member_id VARCHAR(36) NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	currency VARCHAR NOT NULL, 
	rate VARCHAR NOT NULL, 
	drawn_on DATE, 
	cleared_on DATE, 
	returned_minor BIGINT, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "advance" VALUES('1655ea2b-684b-561c-8470-be962507c313',1,'a0e95d61-8f91-55d1-9121-a60c9945a4d0',3,'改 currency','甲 rate 髙','2019-09-18','2019-09-18',3,'甲 notes 髙');
INSERT INTO "advance" VALUES('500d644d-175d-5df0-9f78-bdde19dffd2e',0,'6ee5dbf2-53ce-542d-b736-0f4e592b04ae',4,'TWD','乙 rate 髙','2019-09-19','2019-09-19',4,'乙 notes 髙');
CREATE TABLE agenda_item (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	kind VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	start_time TIME, 
	minutes INTEGER, 
	title_zh VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	speaker_id VARCHAR(36), 
	speaker_zh VARCHAR NOT NULL, 
	speaker_ja VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	interpreting VARCHAR NOT NULL, 
	interpreter_id VARCHAR(36), 
	note_zh VARCHAR NOT NULL, 
	note_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(speaker_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(interpreter_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "agenda_item" VALUES('8a2393d5-cd58-4df1-b978-b32d1aa7ee86',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2b632ae0-613e-405d-b2ca-c46921376eea',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('a6466061-ad06-4df6-8608-cdac2ef9eb03',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('10fdcc95-aa47-47a2-927a-5d04d085b608',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('33951854-9c39-4a92-b866-5e52d6c7df4e',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('8d51ca3f-d5a9-4793-9e5a-622095a0fe7a',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('64810486-b9bb-4b3d-abfe-6b21fe87e4a9',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ce9aeb7a-8e66-4801-b873-ca98fd1b69f0',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('660cac65-8271-4407-821a-622f0e2605d0',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('17ab98a3-338c-437c-9a96-b598f3bdf182',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('de921c17-cd95-4897-b65a-85a046bdcd4a',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ae504495-3697-4e18-840c-352a124834a9',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e8879f9d-9cdd-4487-9734-96faca498ebf',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9102ce52-72f2-4cd0-b296-73d7a3a9cd7f',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ded2bd4e-d954-42cc-85ab-f89556001c17',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('0e85802a-baec-43df-84dd-8825c138833a',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('31706c8c-259a-4447-9914-ad47dbac33e8',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('8ce2357d-a28c-4bf1-bbde-2505e51f600d',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','2e0c688c-3f37-461f-b706-c3920b2e762b','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('491e43a3-860d-4510-8f00-4bf5c6c4b8d3',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','6c1e6430-27b9-4c3e-a368-c10ddcf29876','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9310db55-e250-4a0c-8eef-978842e1dd2b',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('fec21b81-6cc1-4f1d-857f-5c92d685281f',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('8dbdc62e-f378-47a5-930f-e99924c4bbe5',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('dc5617df-00bc-4f2e-9251-f3d729536995',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','2e0c688c-3f37-461f-b706-c3920b2e762b','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('85a195c4-2de8-4e45-8016-d951a6cf7376',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','6c1e6430-27b9-4c3e-a368-c10ddcf29876','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e13cb216-3ea5-4434-aaaa-bfe9998a78d9',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9a9cd79c-e852-5939-b273-d1f651d4562e',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 kind',3,'09:30:00.000000',3,'甲 title_zh 髙','甲 title_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 speaker_zh 髙','甲 speaker_ja 髙','甲 language 髙','甲 interpreting 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "agenda_item" VALUES('fd8ac790-747f-5aec-804d-2417f9eb88ef',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','item',4,'10:30:00.000000',4,'乙 title_zh 髙','乙 title_ja 髙',NULL,'乙 speaker_zh 髙','乙 speaker_ja 髙','乙 language 髙','乙 interpreting 髙',NULL,'乙 note_zh 髙','乙 note_ja 髙');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE attachment (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	entity VARCHAR NOT NULL, 
	owner VARCHAR(36) NOT NULL, 
	purpose VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	size BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "attachment" VALUES('95916631-b90f-5c6f-bfd6-ae96630b6ac3',1,'改 entity','甲 owner 髙','甲 purpose 髙','abababababababababababababababababababababababababababababababab','甲 name 髙','甲 media_type 髙',3);
INSERT INTO "attachment" VALUES('a721f642-9cfd-549c-a323-f8277de270d0',1,'乙 entity 髙','乙 owner 髙','乙 purpose 髙','abababababababababababababababababababababababababababababababab','乙 name 髙','乙 media_type 髙',4);
CREATE TABLE attendance (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	member_id VARCHAR(36) NOT NULL, 
	state VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "attendance" VALUES('7f7861e9-4e2c-55d8-96b5-182afdd627c8',1,'9d813800-8671-5477-9164-e2d730a8cd9e','a0e95d61-8f91-55d1-9121-a60c9945a4d0','改 state','甲 notes 髙');
INSERT INTO "attendance" VALUES('875127ee-de8e-5762-9be4-9a52fc6f04ca',0,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','yes','乙 notes 髙');
CREATE TABLE bed (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	room_id VARCHAR(36) NOT NULL, 
	member_id VARCHAR(36) NOT NULL, 
	from_date DATE, 
	until_date DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(room_id) REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "bed" VALUES('3c1169ef-5af2-58f6-a20a-7777d33ec1d7',1,'ca02661d-0413-5859-b24c-279940c216e7','a0e95d61-8f91-55d1-9121-a60c9945a4d0','2019-09-18','2019-09-18');
INSERT INTO "bed" VALUES('8c984816-622b-5573-851a-6b3c22435342',0,'c109893b-664b-5dcb-bdd5-1c3772c16c34','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','2019-09-19','2019-09-19');
CREATE TABLE blob (
	sha256 VARCHAR(64) NOT NULL, 
	data BLOB NOT NULL, 
	PRIMARY KEY (sha256)
);
CREATE TABLE budget_line (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	category VARCHAR NOT NULL, 
	funding VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	currency VARCHAR NOT NULL, 
	rate VARCHAR NOT NULL, 
	account VARCHAR NOT NULL, 
	case_no VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "budget_line" VALUES('1832f71e-6485-4118-915b-88ae940b9e1d',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('32c01e12-6805-4f18-b73e-ebb77cc8eacd',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('39ed863c-a425-40f7-a4e7-8d2a98261b81',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('f20dbc71-b02c-454a-bab3-01eeca73a217',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('b7b10281-876a-4fa7-80cb-683f5245e3d4',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','transport','local',5,'機票','航空券',9600000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('5e833c2d-4303-4e38-820b-9e0b3f61982b',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','','','');
INSERT INTO "budget_line" VALUES('b347730e-8f72-4718-9c87-6d0b4639146a',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('a26a9987-2855-5ee8-8bb4-6930df7fcf22',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','other','local',3,'甲 name_zh 髙','甲 name_ja 髙',3,'改 currency','甲 rate 髙','甲 account 髙','甲 case_no 髙','甲 notes 髙');
INSERT INTO "budget_line" VALUES('9b705174-9729-5346-bfe6-66fc8037709a',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','other','local',4,'乙 name_zh 髙','乙 name_ja 髙',4,'TWD','乙 rate 髙','乙 account 髙','乙 case_no 髙','乙 notes 髙');
CREATE TABLE cash (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36), 
	kind VARCHAR NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	currency VARCHAR NOT NULL, 
	rate VARCHAR NOT NULL, 
	moved_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "cash" VALUES('9bd0dedd-552d-5427-b137-f390b4738d14',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','11109085-d961-53d4-8b48-e408cb16a69f','taken',3,'改 currency','甲 rate 髙','2019-09-18','甲 notes 髙');
INSERT INTO "cash" VALUES('2a2168ab-7150-5a32-a27a-9fe137504f12',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3',NULL,'taken',4,'JPY','乙 rate 髙','2019-09-19','乙 notes 髙');
CREATE TABLE change (
	tx_id VARCHAR(36) NOT NULL, 
	n INTEGER NOT NULL, 
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	salt VARCHAR(32), 
	value TEXT, 
	old TEXT, 
	parents TEXT NOT NULL, 
	ctx TEXT, 
	h VARCHAR(64) NOT NULL, 
	PRIMARY KEY (tx_id, n), 
	FOREIGN KEY(tx_id) REFERENCES change_tx (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',0,'organisation','d056e1c4-dca2-419f-b3ee-3600c8baf63c','*','66d5cd5a5f7461b4b759e64e87c16c21','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b2a246ec3e6b3905b4de7a50aac84a63c1a6f9d90072303b9f1ad16d524a05a7');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',1,'organisation','04c69b0e-50b0-48ee-bc93-443fd7d206e7','*','14cbcb8245edb23ac90d3602d9334625','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"d056e1c4-dca2-419f-b3ee-3600c8baf63c","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'642b54f1bc9ca584dcdd61b3bae2557889baf75ad0f9734c21c0f479c07fc8ba');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',2,'organisation','b40a1eeb-e69d-40d1-b563-dd11d17314e4','*','72d76296ad08ad050c2d109f0a617411','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'e5cfcdcbf5dddd84ba75a72f2171e3edc34107ad2ba0bb9da426ac091ee90a7f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',3,'organisation','1bf3dbf0-6d53-4b6e-8525-a561375965fd','*','093c963330121a496f83805d8445d148','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","as_of":"2019-09-01","audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"知事","head_other_ja":"","head_other_zh":"","head_zh":"知事","industries_ja":"幕張新都心：会議・商業\n京葉臨海工業地帯：化学・石油・鉄鋼\n東葛地域：中小企業と大学","industries_zh":"幕張新都心：會展與商業\n京葉臨海工業地帶：化學、石油、鋼鐵\n東葛地區：中小企業與大學","kana":"ちばけん","kind":"prefecture","main_contact_id":null,"name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","products_ja":"","products_zh":"","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","source":"縣廳網站","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'a8a002ffac88a5db3a980f082184f89079d38e9ac5b6dd00dc2a85b46ffb0ec8');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',4,'organisation','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','*','dfcb7e8abef6d3e77b680d0cb9cfef7c','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"department","main_contact_id":null,"name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"1bf3dbf0-6d53-4b6e-8525-a561375965fd","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'bee570c2dbe6598a0cad642d3be29c60474fb605ee456e7a38918a093d721f03');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',5,'organisation','28cb1923-3f20-4b19-81b5-32cf54f2a9ed','*','5b746e44bc37127cb9b48c056f906450','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","main_contact_id":null,"name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'e9da011474b0ab97c1ee0fe6ea51565479017ab56768dbde07edf05349b364a9');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',6,'organisation','26d88543-c03e-48aa-b9c8-d89d4d96f8f7','*','7ae1d03a70c6cf846d93da995cbe7352','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","main_contact_id":null,"name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'a28b82ca20f7a03ce0fdf5d47d1d62defa3940a8082a3fef7a7db6b6d2075c52');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',7,'organisation','ba5c0852-d2b4-4120-a08f-7d8d9d58fc82','*','75acaf2238f5c3846b2b4d13eb867695','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"みやぎけん","kind":"prefecture","main_contact_id":null,"name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'077366b97e34aaa29258dc6badfe195afa326241e778e8cf7f5ebb47c8395c82');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',8,'organisation','263aa14d-3d74-4b8a-bf43-b2e08a7010a9','*','685b2afa95d1c2a9d7f6e73a538f8fc8','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'018f2b2bd724e3be6ddc26c4494d1344be0f80b7e67b0358748e81e138d7e847');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',9,'organisation','962c04b1-c333-411c-a638-bb78a3cd1f6a','*','ee78d6c475ec8effa770114e2fdec289','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'28670cf3ffb2517460c748a0d159ca2dbefa33509f9102e537aae36d93e2e7cd');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',10,'organisation','dc14a1fd-cd4e-4074-915a-a0ca03e694da','*','297b78dcdbbe23d4f17f38e17e10c59c','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'55f94281cb0047815aaf0c79abbf4cb4524920c8cc9096af2fca0aa99378a774');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',11,'organisation','7aade395-99e0-4d26-9bed-6d9819b7fe09','*','6c5aa84ef77946d538523afbc20cbf66','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'ad213b6595f678728ece8ebe56e8ded48200d68c4df7e77ac6582a1fbd127ac3');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',12,'organisation','ce9197ff-9374-484b-be37-ee5f28494b72','*','583cbe99192076d98e41997cfa511459','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"chamber","main_contact_id":null,"name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'4a6f6421e21c260bd5a6d087e98920dd63d39d5dc2cef0af4bddf7535b2b2499');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',13,'organisation','0be4f600-a5ac-4e20-871e-6f281d0764b0','*','9781f5f5fff3b321258ca069d6d0de55','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'9d5dc304a39c7f9e2f9f2e929f229b62f782bbe0c5e6681038d28e901ed69d32');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',14,'organisation','7f5629ec-5fab-4891-848f-5eba42a3e2e0','*','9307b84d8d63b22391ed0a73b42276f5','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'e5635cb088664897a2d1c51ed8856240bccf233c6b657492e135ba7a4d786b1a');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',15,'organisation','4755249d-7817-48b0-8eb6-9bd6f760f0af','*','37b551b65e1ff3e89a4d2bb21cb4ec25','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'150376ed76dfba32b927ad92b504d4f0e478ba2b731a536cf6ee011acc356edf');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',16,'organisation','517c1915-3350-4fef-9114-71b9f4a3bb4b','*','bd4c29d904fd4672027578a8a03fec41','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'f36ab7054a1bdbb277ff2458f12ec5f45cc927b1240099e567a3aed5403c5ef8');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',17,'organisation','5b332eae-f3a1-4dbd-8460-0093a48c709a','*','770cf03f56e48774191aff4318c4ae16','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"prefecture","main_contact_id":null,"name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'ccf72cf81d0e6f1ce95d137fbd2e0fb1cf3a8e887fcba2e064c3fbdae6c84371');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',18,'organisation','af3f9ec7-d30a-4826-a5b5-489bd76624ab','*','017f49c33ecefd6227be497c55bb7446','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"city","main_contact_id":null,"name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'33563ae5bcb00b4bb11ef26be60254fd2b54078c2ea9a4330ebb61a158d1d582');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',19,'organisation_name','c75f07df-caa2-4246-9f25-dee8a30f85c3','*','dd99ee6721968dd74ed293891c2f8f32','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"962c04b1-c333-411c-a638-bb78a3cd1f6a","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'80a526fcc449a2aa958b201df5d0032c724970966ecafd3630fbd020f8f5241a');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',20,'person','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','*','39c4085f6d6f26592194d764a63bf3a4','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"ta-ming@example.tw","gifts":"","kana":"おう だいめい","kana_other":"ワン ダーミン","languages":"","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","noticed_on":null,"phone":"+886 2-0000-0001","postal_code":"","purpose":"","roman":"WANG Ta-Ming","source":"","uid":""}',NULL,'[]',NULL,'d38b30a7e0cc17ce0dc37c4ebd70127f5975ab60427eadb6c2cc1321c058d460');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',21,'post','dbdbafd9-6fac-4d7c-9fff-e960550f1d4c','*','ef53a0fcbd15f8fb0db5e3cf122601cf','{"confirmed_on":null,"follows_id":null,"organisation_id":"04c69b0e-50b0-48ee-bc93-443fd7d206e7","person_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","position":0,"rank":null,"source":"","title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'af3b668c976a171b0111371ea0cc4194339e841739da56639a0379538b768cd5');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',22,'person','774d677a-4c37-48ad-82b4-42b32763ce9a','*','fa5d49a7ee26902463e858f077d138fe','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"hsiao-hua@example.tw","gifts":"","kana":"ちん しょうか","kana_other":"チェン シャオホァ","languages":"","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","noticed_on":null,"phone":"+886 2-0000-0002","postal_code":"","purpose":"","roman":"CHEN Hsiao-Hua","source":"","uid":""}',NULL,'[]',NULL,'6553686fd833e5182852a74ad729c70c9532c5dcb78dd4b348f3986d769aa378');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',23,'post','03aba4bd-286c-4e5d-9d3b-ff30fd09363d','*','1cc4a4d140b6932e79cd7ae689a67968','{"confirmed_on":null,"follows_id":null,"organisation_id":"04c69b0e-50b0-48ee-bc93-443fd7d206e7","person_id":"774d677a-4c37-48ad-82b4-42b32763ce9a","position":0,"rank":null,"source":"","title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'63f8a8a39d35faab85a02b9cee2d9c10f94b7c9d4bd3c52bd293c04421575422');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',24,'person','b7002663-1927-4b07-80d2-f393577924a7','*','d7896f81f29965494c437ea2d077a07b','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"mei-ling@example.tw","gifts":"","kana":"りん びれい","kana_other":"リン メイリン","languages":"","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","noticed_on":null,"phone":"+886 2-0000-0003","postal_code":"","purpose":"","roman":"LIN Mei-Ling","source":"","uid":""}',NULL,'[]',NULL,'e7de7dd5e0ae5b9701a56c1b065d0a390aa474b38260664a43b315a8dd9aabc1');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',25,'post','126d43a7-d1f5-45f0-8a05-f2b11853c429','*','6febc9160d4c9ea166ddffc28453cde2','{"confirmed_on":null,"follows_id":null,"organisation_id":"b40a1eeb-e69d-40d1-b563-dd11d17314e4","person_id":"b7002663-1927-4b07-80d2-f393577924a7","position":0,"rank":null,"source":"","title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ecb51fa315bf2063802171cf6250d06aa1db2cecd655e5bdc81fc07222f8f8e5');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',26,'person','d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','*','c7940bf2bcc546aa314423143030a4ea','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"chih-chiang@example.tw","gifts":"","kana":"こう しきょう","kana_other":"ホァン ジーチャン","languages":"","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","noticed_on":null,"phone":"+886 2-0000-0004","postal_code":"","purpose":"","roman":"HUANG Chih-Chiang","source":"","uid":""}',NULL,'[]',NULL,'d1e61166949a6b7420977632b9381e2ebefa701ad266b44ae97e83a94d0d382d');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',27,'post','698ee1c1-485c-40dd-83ac-e80db2222686','*','5fabdd149ba23e771cba910adc9dcfd8','{"confirmed_on":null,"follows_id":null,"organisation_id":"b40a1eeb-e69d-40d1-b563-dd11d17314e4","person_id":"d8a122f7-b18a-49e9-ad8c-1f7e44a765a7","position":0,"rank":null,"source":"","title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'636827f78d0163e0ca14531968918eaffc2fb24905ace1921faa53b5a7e5cd7d');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',28,'person','3249fc34-b2bd-43be-8685-b8208783dc85','*','7c1d79f1ce1e3e9796215b7af653f47a','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"やまだ たろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'4c8645ab78d65550cfbd9cec1239f38fa619da87531dd1fd9619ba2215a26edb');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',29,'post','f0fb38d8-d6ad-436b-a640-d10e2841d393','*','d60136bd72cd7d8c7e658c5ce0317a6b','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"d3a3702a-c5d8-42bb-8574-cb1ed935c6e1","person_id":"3249fc34-b2bd-43be-8685-b8208783dc85","position":0,"rank":null,"source":"名片","title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'864aa5bf7d1afd09034dda8e3945facbbebfbe8b751acb6fd6d6d535e72f64b5');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',30,'person','154ceb31-0971-4fff-b722-074a3732d350','*','fcaa1492e7de84aa3b2000fa22e4b87a','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"さとう はなこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'1f6826af2e1f22e6f65ad241af237cef197b876e0c8a7e2374594f0124de9ab8');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',31,'post','a5614077-5199-4762-bd60-03582bddef3a','*','6a3564d7a7e4c1871e1de867d55fa913','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"d3a3702a-c5d8-42bb-8574-cb1ed935c6e1","person_id":"154ceb31-0971-4fff-b722-074a3732d350","position":0,"rank":null,"source":"名片","title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'51082eb3fde172d3409b5be89564d7b273ebfa47d0c3530b516502a5c75b8652');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',32,'person','ffc64697-db50-4b71-8f87-ecd0071e5c0e','*','245aacfa42089668a7b1ab9c0f140c53','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"すずき いちろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'28c643bbfcffd9917eaa7ff66e5fdb9141cb439875bd5a9a59b428ab80692752');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',33,'post','8f40d49d-f13e-452b-80fc-26252c7873e6','*','f28182693be17d78a70b6540b919d49e','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"d3a3702a-c5d8-42bb-8574-cb1ed935c6e1","person_id":"ffc64697-db50-4b71-8f87-ecd0071e5c0e","position":0,"rank":null,"source":"名片","title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'2ceb79420060b59fe786137cffe3214746f6aa95849df5550bef099216400a56');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',34,'person','251df643-ccbb-4162-921e-7e9591121ab8','*','2a188dab7d97006b55f01abcc99c0d1b','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたなべ じろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'1d19e52d8ed058f4217fac4ffea364a5108fc2d5698ee489a0b8749ea9c0c0a7');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',35,'post','b857b21f-8342-4c36-8883-fee186c8839a','*','48012741d3f471b9383ac94715169dab','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"d3a3702a-c5d8-42bb-8574-cb1ed935c6e1","person_id":"251df643-ccbb-4162-921e-7e9591121ab8","position":0,"rank":null,"source":"名片","title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'072ec79a51bcc79f48e6724e70a365d2310014b2a1248cab055d2e51fe9b401a');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',36,'person','22cc0958-6d44-4204-82ae-f3c9ffc2edf0','*','343c7bfb15f8096d5e39834c9a44b1ba','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たかはし さぶろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'7ecc736561d530309700a898ade62754dd6d0f1cfb23f256442a7816537eeec2');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',37,'post','8ed6ba9a-b248-42e7-aabf-17848a487210','*','c1785713016b21031014bd889c1727b0','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"d3a3702a-c5d8-42bb-8574-cb1ed935c6e1","person_id":"22cc0958-6d44-4204-82ae-f3c9ffc2edf0","position":0,"rank":null,"source":"名片","title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'25ae86c7e1b6045711b7261533b56d3be204c8633d4df1d54baeab7c37fc5542');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',38,'person','2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c','*','a40fdc89137e100cdd86cac8d7b58c87','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たなか しろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'c53c349c61fc1c147b69b2828971c40dcdfbdf1b015620b3f421ca695d64a5b7');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',39,'post','6d042669-2336-4b72-b108-1c08f92bb668','*','72cbb0d0fa223121ade7d9ae8d1ad70d','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"d3a3702a-c5d8-42bb-8574-cb1ed935c6e1","person_id":"2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e769a529013ff7a12f641c4dfa4a09def8c74c3574f036ebcf265bb927c4ddce');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',40,'person','f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f','*','6aa8a08d0c07d566ba767ce86850a917','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"いとう ごろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'6ac9ece5bbb98afe2b0eb8c6a244331404286c2faf3c1bdc39edef8a41a4890a');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',41,'post','7c0463a5-9891-4dab-ac74-24a193b470a9','*','a976f4b2ff6c17921a4ebc6a565bdff3','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"d3a3702a-c5d8-42bb-8574-cb1ed935c6e1","person_id":"f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'b55534d95b2602a0603f5210b6631f1769ce3d9099726ce7b2930e637104b3dc');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',42,'person','249d63f5-0dc4-40a5-b047-9efbe836b3e3','*','ac423304b25a3125c50a33dc21c7ab13','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"はまだ むつこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'85cd0dfabc342dc5eb7e793c72fa1609b0780bd4e76899e23eecfef6983a3c80');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',43,'post','2dc78fb1-37bb-4295-9700-ba74f940ee8a','*','ad02dd0cd295c81e70bf6d31cf80f3ea','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"d3a3702a-c5d8-42bb-8574-cb1ed935c6e1","person_id":"249d63f5-0dc4-40a5-b047-9efbe836b3e3","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'5f67fc0991b9e222697dad616a5f0a889d9774d29d24cc8e0db770d23076c236');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',44,'person','689069db-2e30-4ff6-be5a-202efdb5a778','*','789c9cb5f358d37decb74091a6ee81c1','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたべ ななみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'2a917064448bde82bddd1ab9cc00d1ece3517c464f10c20e3693e1cfe3f7bdd7');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',45,'post','29a6a565-dd3b-4d17-8352-5f1b133efb7e','*','70aca081651622b0a76e19cb5f5eb5d1','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"28cb1923-3f20-4b19-81b5-32cf54f2a9ed","person_id":"689069db-2e30-4ff6-be5a-202efdb5a778","position":0,"rank":null,"source":"名片","title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e08734eeec165ef63129c9c558a3a80579e0fbf60ef012d529f3886126cec1aa');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',46,'person','62b9944a-8058-49a0-8bed-26e501650f22','*','cc640adc1850d9d93dde118ba5341d8f','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたなべ やえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'38a69c08007c31f9f323f9cb61c4502f748a1f033e94e95ce9a49c98963f97de');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',47,'post','550806bf-3399-458c-b2de-1d2b5dd998bb','*','24419b5f152ca65d1016a31301f69de7','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"28cb1923-3f20-4b19-81b5-32cf54f2a9ed","person_id":"62b9944a-8058-49a0-8bed-26e501650f22","position":0,"rank":null,"source":"名片","title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a0e0c5ba2baa1b5881eefc2f23d3d7ad705e256711c3352d1f69e1086cabe7c8');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',48,'person','4555d67d-caf4-45da-858a-cbc2a38a2cfa','*','0c56f6c2210afd495370a9c2f1a6905c','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たかはし くろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'e3b2ad428ef386e3d341f75a72709e8e451667ef34f4ca5b81916e19ea3d5a1d');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',49,'post','9f55f993-0db5-43c4-8286-76f9fc81a7e0','*','c3e0f3332529088453f029f9e100baa7','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"26d88543-c03e-48aa-b9c8-d89d4d96f8f7","person_id":"4555d67d-caf4-45da-858a-cbc2a38a2cfa","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'448c07fdd689d6d7706e4091eafaae4185e5282a08bc0008361a814ff2eeaac0');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',50,'person','0a7ff3f8-8a52-4869-9aa4-96389945dad6','*','f6c2bc8daa729488f4ec1944e7e8e614','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"やまざき とわ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'bb73b3a67027c991780c2f5ca4e853f2162bf80998ed1631b9f45b738a1eef1f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',51,'post','d4d6ac07-59d1-4e0f-be9b-a899cf96f0db','*','6ce84d11359d361a8490fda9d2858383','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"26d88543-c03e-48aa-b9c8-d89d4d96f8f7","person_id":"0a7ff3f8-8a52-4869-9aa4-96389945dad6","position":0,"rank":null,"source":"名片","title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'45efaa3b0f9cec52562fd74b2a8acd2a5432c99fd28a7b4f928b9c6a76ee16a0');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',52,'person','1f2d0d87-f9c1-46c4-9e19-43cd447af9f7','*','7beab5f68b6b2b3d7dbc9cfa4753c4cc','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"なかむら はるこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'a107a8ea158528b690044f4ae8a63b9166c59d1fe5ab7833e4e623254ba2509c');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',53,'post','f5bc7b51-4427-426c-ac07-69493f5925ae','*','7c286700e8158c76d22cfa1114031596','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"26d88543-c03e-48aa-b9c8-d89d4d96f8f7","person_id":"1f2d0d87-f9c1-46c4-9e19-43cd447af9f7","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'fd6f587c83935322eb0a5f2929d34791bbb9ba10eba34aa7fdca3680804b8a2e');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',54,'person','b7d3754f-bdc5-4a47-9004-8b75ff545b7b','*','c8c8dbb3e9b8eedd3b9eee91b16116c1','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"こばやし なつお","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'f4b65305c2536da0014f503351d5ff9398b990a73f1fb2b6fccc8df13dbc7047');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',55,'post','d50e4a2d-98e0-4003-8917-cddfbed237a5','*','90c69886dd6c87144fd4c718305aad1d','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"26d88543-c03e-48aa-b9c8-d89d4d96f8f7","person_id":"b7d3754f-bdc5-4a47-9004-8b75ff545b7b","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'67d00550d6362c2a0a506b1b113cf288dbea7387ecd6bb72390e9b42683aca44');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',56,'person','9cec4c9b-597d-4a2a-a3a2-98be7b7b179e','*','7406dfe96aecf46a3c2d1ca1bcc12e3b','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"かとう あきえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'2c7da4364c997c9d4a4c4d5c35ff87d3a2f3e54b10349eccc14e0b859fb92a42');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',57,'post','b6d773ce-5647-4c32-87ba-673e56749f59','*','24b15c389f721c40498baa8a39c02439','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"26d88543-c03e-48aa-b9c8-d89d4d96f8f7","person_id":"9cec4c9b-597d-4a2a-a3a2-98be7b7b179e","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'4bb7b7b9b638c8c4cef245ffbc6fd028213c4cb82563c343d00f473300182215');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',58,'person','9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5','*','c0c259d0922a6eb7bcadebcd909c8ba6','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"よしだ とうま","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'2fb1ca76b478e1779355929c2ef1c1b1aac1f1690a0286a00b0797a233588a0b');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',59,'post','f951dabc-866f-4692-8ca1-102565dd3daa','*','0051a8db7b3ab63a45056859d090ffd4','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"ba5c0852-d2b4-4120-a08f-7d8d9d58fc82","person_id":"9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5","position":0,"rank":null,"source":"名片","title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'bc76eb3ae8eabc67af7e473318ba507f350f29b5f4265abea665f2b9b9f0dd84');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',60,'person','2e0c688c-3f37-461f-b706-c3920b2e762b','*','f0f99209bf50b942475917eefbe5ed33','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"まつもと そら","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'19a99eb183859543c1b9866564ffd5393437f50139bf2f45dc8c12e977c96de0');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',61,'post','c696692d-372f-479e-84db-03f2a04c5b16','*','ab467e89a22af964c810d4ff2090cfb7','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"dc14a1fd-cd4e-4074-915a-a0ca03e694da","person_id":"2e0c688c-3f37-461f-b706-c3920b2e762b","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'4f99ad7065341f7b97c711cc6fa842f0f887aac1c6f50ff2918c5f12c8597d2c');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',62,'person','6c1e6430-27b9-4c3e-a368-c10ddcf29876','*','ba59a5c358bd850651cd2f263143bdbd','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"いのうえ うみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'da4301d369cd22259f3ee82b32de44a28ba6459118e36c542f9a5743f0a11c74');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',63,'post','585b6419-7742-4571-92e1-3e802b22448b','*','88e069549a7148d8801993d8d68293d5','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"7aade395-99e0-4d26-9bed-6d9819b7fe09","person_id":"6c1e6430-27b9-4c3e-a368-c10ddcf29876","position":0,"rank":null,"source":"名片","title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'486bdf334f1b28db7d0c084a98f392956645031609bc1acb2e08715424125940');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',64,'organisation','1bf3dbf0-6d53-4b6e-8525-a561375965fd','main_contact_id','b366669d2bf013b7bc5ec9ad204ffeda','{"main_contact_id":"ffc64697-db50-4b71-8f87-ecd0071e5c0e"}','{"main_contact_id":null}','["dbfaae1c-3451-4933-a6f6-6e4cd84b37a1:3"]',NULL,'41a5e2ad4b75e9f692f8366f82ae833ea25b8b8dd5b2ad94ae6c124fd3a663fb');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',65,'person','ffc64697-db50-4b71-8f87-ecd0071e5c0e','phone','6a3a8f84c5ea9f43904092e79d0af3a8','{"phone":"043-000-0000 内線2711"}','{"phone":""}','["dbfaae1c-3451-4933-a6f6-6e4cd84b37a1:32"]',NULL,'5fd5e9c6286935c30f921df45dac20f0021563b697a9747a73bd3d72ad588387');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',66,'person','ffc64697-db50-4b71-8f87-ecd0071e5c0e','email','0896a4f7b8793994732ed1d6553245bd','{"email":"suzuki@example.jp"}','{"email":""}','["dbfaae1c-3451-4933-a6f6-6e4cd84b37a1:32"]',NULL,'e1ae5bc29d81cbdbfbb2376c793b192198ab4219118c540ed4fc90fee3f73d9f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',67,'contact_way','ee7b4755-95ac-419d-b19d-0a656a555bb3','*','a18beda604d36fcd1688c384ad762510','{"audience":"open","kind":"fax","label":"","organisation_id":null,"person_id":"ffc64697-db50-4b71-8f87-ecd0071e5c0e","position":0,"value":"043-000-0001"}',NULL,'[]',NULL,'f3b1e4474d49660d1f9e22c25d2ba935b62fba9196f334ec86be250fad1b9ae8');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',68,'delegation','38ed24a0-1e59-4938-bf91-4e6dea89cb06','*','ff0ca0679f99b4ff4ba6db79ec1cc7f8','{"account":"","approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","cap_minor":25000000,"claimed_on":null,"cleared_on":null,"code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","leader_rank":"","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"04c69b0e-50b0-48ee-bc93-443fd7d206e7","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'0a780198da6417fb16511ea2e8458c1080c558030e37527c3ea2291c5568a1bb');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',69,'member','cf56b251-8a1e-48b1-9bdd-c85dbabcf6b0','*','41d3aaf0e9f6fbd16e33bfb57409fb39','{"bags":null,"delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","duty_ja":"団長","duty_zh":"團長","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","position":1,"replaces_id":null,"roles":"leader","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'f2479865084e86bd874cef868069091d8ded480f692cd392adbfab217e490b4d');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',70,'member','0b0af48b-b559-4585-b9f9-d8d0b81028a0','*','992c3fccd199a504caf07ad1a3dd0e4b','{"bags":null,"delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"774d677a-4c37-48ad-82b4-42b32763ce9a","position":2,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'0efada63d05686956f3d0206b1b048f8132540c1c6ef19f14147d72a54b05e44');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',71,'member','0f28cfe9-b740-4efb-8622-cca881381191','*','0568584218e15621692abc1b25a1a0ab','{"bags":null,"delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"b7002663-1927-4b07-80d2-f393577924a7","position":3,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'d18ea3c6a020541a7d82f0a74b1edf5274cc0189295eb05263cccd5b8d8a9a49');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',72,'member','20c9f3a1-43c8-4520-8c77-baef036ab853','*','faee89615752b76959404c669f814957','{"bags":null,"delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"d8a122f7-b18a-49e9-ad8c-1f7e44a765a7","position":4,"replaces_id":null,"roles":"member interpreter","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'8b03703cd209c2daee2054a5ea71446c5edd694d025bb3f2cf997d92f2d4fa1a');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',73,'event','a3cd9304-3498-4a7e-8073-c51dbefe330c','*','083f07b7b702d1f0886c8c6eba2f62bf','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'7f1a1efba100fd5ff2fb682dc0efd7a1178e26308d8dc18c106b901571707ea2');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',74,'event','ded1223c-d67f-4cfd-9653-7b2aa62138b8','*','224fef4f976fdf8ab15612295c4c4491','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'839f459b95ea04cffa75aabb17b0c71be3f1bffbe0f348fc9c285b51b1955bad');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',75,'event','5746fdd7-191b-45c7-b421-27d36572fd7d','*','58a5948f0abba5004df53f8c89078682','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'1f8b84fec45c8fdea4cd10888dae0361b6b53b764a92e344eef07a4bc5c2aafc');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',76,'event','75edd1d3-5a42-419b-b57d-a59c5f69274d','*','7d795a1d9e89a376079c53cf7b2ad78f','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a9706a9bb4c412bfc53da816eef4fc2b1622a0159d8b3a51cbdff4f6d459ccfa');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',77,'event','14f7d241-871e-4179-9a63-c43dfc35f079','*','b891b6be505119ceb87d090ebab806b7','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'29c80e7bd8424a34cf0c44588e4b3fcea558de48407d912be0bea7458eafceaf');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',78,'event','c611f9da-a467-478d-ad87-3e1e4abd1a0b','*','bf6950f30e3154dd63481f9cee66679a','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'d466f9d58eb13e7bcc92eb2d15e580e80dfb3dffb9916f1f76e933e52f6ac424');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',79,'event','e196b004-a510-4aa3-a6c5-bec4a19cb642','*','0f45b990f7a3a457e141ad8e0b9f9fae','{"address_ja":"","address_zh":"","basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"1bf3dbf0-6d53-4b6e-8525-a561375965fd","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'59b6844ad7210d8f04e8a82bc4328b865bf399c9d1d8a6eca70d9a77c70a71bf');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',80,'event','a5a50236-5a8d-4cc4-9ed8-f1c8e93dd34a','*','62b54a60cd08f3817021d6e5f4a20a0c','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'5754515c2a9c7be150480c9ef40c56b4a53774c3a17aee7b449ec1841ad22a04');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',81,'event','37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','*','ade6c0a9caa28ee75e45416fb5ba54be','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":"28cb1923-3f20-4b19-81b5-32cf54f2a9ed","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'e6fbfe6eca3233713576eee661664319f2121affdc5ffd28d161f60732bb754a');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',82,'event','3adf915a-bdc1-42d7-b5b3-6d93b9052655','*','2bce464db42ced8bd3989732158f40ba','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'8c9de573d9f4e2168cabc82637fd31f7d8c9bec78fac94e43ba0793c850222a0');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',83,'event','4233afdc-a19c-4a2a-a56b-7c2730bdc86e','*','bae6507be5d415e7e3754987d6746d89','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a927104f8f9e85e3b7daf717ef11a91a13520f9c8d4ecc67b9cbae2d8fdfd271');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',84,'event','82ef75bd-2c95-4b96-9104-cfa6b94293fc','*','ef2352f9a47919b7d327920133069600','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"26d88543-c03e-48aa-b9c8-d89d4d96f8f7","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'c87a1cebaacea301aae03afb0e7ddcd4e2d5034012fb22bc8685a1a765832fe8');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',85,'event','45f2e35c-41e3-4cc2-8486-a65f90ad0b66','*','cef76d3f4f70f5d57f1f89dfbe088afc','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'94681d936a6dae73336728941340e4ed967f0a171fb773cc52b78222299da759');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',86,'participant','9ece2bd0-b92d-4088-964b-cb3db0dc59b6','*','970ba0fd247eb229dbaf2315d78a6336','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"3249fc34-b2bd-43be-8685-b8208783dc85","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b04d8dcaef43419bb4fab4ae2100a18700b11887c08a828e69bcd104d8a70a93');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',87,'participant','03eb6e3d-041e-45f5-8a91-134450e2ac76','*','fb175dc4a365aa4466c3750d510aac0a','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"154ceb31-0971-4fff-b722-074a3732d350","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0667af0a4cede2dcecfbf044d70d5be17c06239d134a91fe8542ce8fbef9bd66');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',88,'participant','47a871f5-cccb-4d47-a831-b189120c4695','*','32ee44d3ad6cd627bb7c8fcb2017d5c2','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"ffc64697-db50-4b71-8f87-ecd0071e5c0e","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'529c3063a2f4aee67317d063e34dded92e1ef97b56372c3f29c16c9de25b9c2c');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',89,'participant','d9d3ed45-51d5-46b3-901b-97d278e6f4c7','*','5185eea3d9982016df52fca80ea65372','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"251df643-ccbb-4162-921e-7e9591121ab8","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7e8451319e34b7b7b3478db60df63ab44824fa17f3e9c9f99cf5561c1f49c1a5');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',90,'participant','1608fffc-74fb-427f-b9da-bad1cdd9d071','*','245ec1dcb7904b8b8aa0708c08486dbc','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"22cc0958-6d44-4204-82ae-f3c9ffc2edf0","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8f5d2ae730b10b13906ce303da391458898d707a6de1023efce6b80de0bfa9c2');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',91,'participant','1258181b-cc15-4672-b383-854b363e336f','*','377158f628a59c958a06bbc04d1f6db1','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ca9f45a198f8d1f352f579a54d446873f4624b508d2825cf95ba0211473d065f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',92,'participant','d690d48e-aea2-4dd6-8b0e-56366dc10f66','*','2b9c8669562833bd98f313b84741de74','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f","position":7,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c51b53f4e55e9c38b085e1fe861203a6bb80c29e57da293fe3f9d26f7ed9a266');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',93,'participant','36779bb4-c9ad-4cd2-b709-db75c1e1532b','*','80364ef3b7db962670540e5cee732933','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"249d63f5-0dc4-40a5-b047-9efbe836b3e3","position":8,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'41473afaebd6cfe761a4afb3e65b5208a8beca70a033873d37ad209c2218f2c4');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',94,'agenda_item','8a2393d5-cd58-4df1-b978-b32d1aa7ee86','*','4cb0d15e57a7b70547673be2a4b295c2','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'ba1199c14476f8328cf6fffd0bb2cf451e32eab4a33fa7f0e2e3b556e3cb3e36');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',95,'agenda_item','2b632ae0-613e-405d-b2ca-c46921376eea','*','d98768ba75a02fc2453f6fe047dba400','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'8a7c9968af0f5f44dd72fc3feedd06a72e9598e0c19934d0d5b557db959a7d1d');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',96,'agenda_item','a6466061-ad06-4df6-8608-cdac2ef9eb03','*','1547845ba6c1ee646ac953ffec0a863f','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'e7d84321b35b578c62280bf4b9d8a77b271984531b3a11a0d920a3774cbfea6d');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',97,'agenda_item','10fdcc95-aa47-47a2-927a-5d04d085b608','*','1469c6529cdb09c677e6cba80f9d3827','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'ba91b6ccc31bc39bfd9ee70cabee71be62d4d9b4128a542c2b05b9888de787a7');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',98,'agenda_item','33951854-9c39-4a92-b866-5e52d6c7df4e','*','b0b26be73a42089413a6471a863f5875','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'4a61701d7aef7bcf08d530b7e923c450873d895cf353d32f2d4e98ed1372f864');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',99,'participant','865cafb6-ed71-4682-9a65-202758c6b09b','*','bba72ac9c9c3717cc3b7792250a89c22','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","organisation_id":null,"person_id":"689069db-2e30-4ff6-be5a-202efdb5a778","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'69705fdb79a61252f9ebd52a86d77b508e5b54eb6bea4417ec395cc65674d1ec');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',100,'participant','2cbafd58-ba07-4411-9517-64d8b98a7854','*','516174e1efc21a72c0f97662fbca6ccc','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","organisation_id":null,"person_id":"62b9944a-8058-49a0-8bed-26e501650f22","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8a4606d386ad681622e1325584fe28547404b0d77eaccc2697d5573ebfa6352f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',101,'agenda_item','8d51ca3f-d5a9-4793-9e5a-622095a0fe7a','*','f38a60a90b4e65dc64aa75b758c285e2','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'dc6137047ebfc75a295a2cc80cf809d50facee0fc7d9ad8c623626a924083d5c');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',102,'agenda_item','64810486-b9bb-4b3d-abfe-6b21fe87e4a9','*','cb390ed67d5ffc2269ff14da89e5d408','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'884e17baf394f9038b3a25f9af567d8be5093b9e8a1ec3c4c18bf769933aae06');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',103,'agenda_item','ce9aeb7a-8e66-4801-b873-ca98fd1b69f0','*','c3ae76d47d9638cda413f5247ad99d3d','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'33a56e6f230a0b498716164df2284a6b855ad02a2c43cf71ad8b8a1a4ff1227f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',104,'agenda_item','660cac65-8271-4407-821a-622f0e2605d0','*','fbc6c7f54f849380a84ce6e7d57ae05e','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'5acc285a42e973a8beb68f355abe917d5015837e4bb6b975086758061c3b3ecd');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',105,'agenda_item','17ab98a3-338c-437c-9a96-b598f3bdf182','*','8d3d418808a8e5e0e015e107d7a3045e','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'ca9a691bd07467f92c772ad4d3735db443668490888cc4c5ede08c06f17c4b94');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',106,'participant','3295d798-ca01-4f5a-ac52-5aa5acd56e0c','*','94bf69afeca50ae9f3cefe67ded0cdf9','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"4555d67d-caf4-45da-858a-cbc2a38a2cfa","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3ad2c1add54e87544a82b968d1771342365750b0b45c372d6dbf1998a9613130');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',107,'participant','1201c532-715d-4b3e-8dba-bf400635f56b','*','f4440bae92bcd931204203f2db014a28','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"0a7ff3f8-8a52-4869-9aa4-96389945dad6","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'756f164734fbd6e58867f83b801ee801d9e89e395c23c37c5bfe0cf0f1b48099');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',108,'participant','5e82173d-f5b0-46e2-a32e-0f04e2f7725f','*','e76ef75efa2386107a2c304e67665e31','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"1f2d0d87-f9c1-46c4-9e19-43cd447af9f7","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f501285e1fdc6bafcae90840e53532216d378de09ffc8826a5fb6778cbfdfa2b');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',109,'participant','b5fa52f2-2b14-409a-82b3-cec3ec62f03c','*','b98a8016c5d2574663281788349aedfc','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"b7d3754f-bdc5-4a47-9004-8b75ff545b7b","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'27946e38464acc3b309456c045b75285dbff4dfb5cc4bf30c560c27d553112a5');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',110,'participant','2650be3b-bb7c-4822-9199-c63bed48d432','*','e202d7622acf7e410cec1a01a1c18ddb','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"9cec4c9b-597d-4a2a-a3a2-98be7b7b179e","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8dd3f9cbb3ff9a7c2ab863282587c4059e53208398a778d78ef81f4ac052d72f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',111,'participant','d3216d2b-a9fd-457c-89ce-d564bfe99800','*','bf77edd8a46152b71c5a6a358dc74b9b','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7993c67c1c4a3f997b6ce15ba296876facea71b40cb77343eeebe51fe527efe3');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',112,'agenda_item','de921c17-cd95-4897-b65a-85a046bdcd4a','*','732621acbb2c5c6984e5903cf5d90da0','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'e39451a5a493b7d435def7a8ad95afdde59e2752986ca0a3d0a6b29715ffa1fe');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',113,'agenda_item','ae504495-3697-4e18-840c-352a124834a9','*','09daa84ed073fdf04c4c485a8865011b','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'d4dadf42e93584e1dad3dca3abc0b20b4b02c4469c3cf68cca801e6dac9e9160');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',114,'agenda_item','e8879f9d-9cdd-4487-9734-96faca498ebf','*','7c0ae50dd4b3a0bdcc65a50082ba4dcb','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'564d289135a2d47666bf7783a1bb3ff936e5a880e994ca7a7f98c22266d9f2de');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',115,'agenda_item','9102ce52-72f2-4cd0-b296-73d7a3a9cd7f','*','964e6aa49bf51a58976fdd3d1bd99bba','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'a150684bdc8eb5b8d71067a7795888e7ece39b8f4eff89ed71f2baef2ccbfe67');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',116,'agenda_item','ded2bd4e-d954-42cc-85ab-f89556001c17','*','0d29917f4516d20d5df871b6cd0e6ece','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'f0801d3e572b93efe2ab440c8842d4e6bf44295ddfe6e8114bdf14cf1f95d71a');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',117,'encounter','9a929d7c-632e-40f0-8e1f-a630395dbd13','*','adc8e0da7242880cb7c8cc4970b02f5e','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","met_on":"2019-09-18","notes":"","person_id":"3249fc34-b2bd-43be-8685-b8208783dc85"}',NULL,'[]',NULL,'7e9df52a40d26a3c426c1fac16ce825acfc49ea1ecf287108148c86e78594e51');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',118,'encounter','059ec122-de5c-4b20-845c-154fd31a2f66','*','7ac188f47504f3648d34b1709a3d7963','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","met_on":"2019-09-18","notes":"","person_id":"154ceb31-0971-4fff-b722-074a3732d350"}',NULL,'[]',NULL,'55892914c42c81d04066ddccdd54ec67ad48b5854e9e6f5b3f32a5d0088a306f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',119,'encounter','30c5aa04-7915-41a1-81e0-770651490bdc','*','8b77256c402c6241673cfee45adee3fa','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","met_on":"2019-09-18","notes":"","person_id":"ffc64697-db50-4b71-8f87-ecd0071e5c0e"}',NULL,'[]',NULL,'ae6e09691ed525db1e93a89abd85becf4e01017320109a2c1dd27b2c080edfc6');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',120,'encounter','3df9e965-9767-450b-add0-8e83bde8acb4','*','135703ce3be0f967e33bf5baa928a6bf','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","met_on":"2019-09-18","notes":"","person_id":"251df643-ccbb-4162-921e-7e9591121ab8"}',NULL,'[]',NULL,'fbee426595aaba7bb759610f5673c4cc17f518eea0af9e4353375055c39bd109');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',121,'encounter','995325c2-b691-4851-8acf-bd0954461811','*','658dead7764fa3538e6a98e835305120','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","met_on":"2019-09-18","notes":"","person_id":"22cc0958-6d44-4204-82ae-f3c9ffc2edf0"}',NULL,'[]',NULL,'57b227fcfe647d30c48febba4cbf1b9eebd26410c7bf05ef5e8b678ceee2e26c');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',122,'encounter','4172190d-5997-4c18-9fcc-2bd4f4f8005d','*','a00ab875bcaac55f1fcc6433c4e917af','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","met_on":"2019-09-18","notes":"","person_id":"2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c"}',NULL,'[]',NULL,'1ac38c3fb3b2a63bff732ec8e6ec2322f4cea3dc5ca075ea926fa9f200f92643');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',123,'encounter','b3f8f6ab-e1d7-47b1-a30b-d8738f268c73','*','6cb5f9854c5361c040d3ad710776f45c','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","met_on":"2019-09-18","notes":"","person_id":"f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f"}',NULL,'[]',NULL,'586390a1a3bfde08efd3a7a41536f8ad2c4ec79998fd890640c24946f324c0f4');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',124,'encounter','d019a258-06fd-4969-8640-9a7fc98e276c','*','b08a46af63c16e1839eac61a26db9c02','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","met_on":"2019-09-18","notes":"","person_id":"249d63f5-0dc4-40a5-b047-9efbe836b3e3"}',NULL,'[]',NULL,'5db967bb42908e87a64d43fa09b1014149642b0f8b18b992da221bc0be226399');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',125,'encounter','99d7e511-5499-4a56-ba1a-117812ee6a9c','*','2431e1922ed5c5b4f40b5068fee54063','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","met_on":"2019-09-19","notes":"","person_id":"689069db-2e30-4ff6-be5a-202efdb5a778"}',NULL,'[]',NULL,'bf7dd2aeba39e422b6e8faf66d5f288586c99d0bbe8c8a4447cdb1b3318df602');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',126,'encounter','2a962e8a-6736-4d4c-a2e4-5fe07e0df1c2','*','d73c66c526aa55e977af62b45e0bc67f','{"by_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","met_on":"2019-09-19","notes":"","person_id":"62b9944a-8058-49a0-8bed-26e501650f22"}',NULL,'[]',NULL,'cfcb56a681eda220801da5178da140cef5e299cbe3d3bc51e31cf27d4e322757');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',127,'participant','b9c2f8c0-a977-4cd5-84da-c49fd1035b54','*','678c57df63d7adf1b14249c36df50a59','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","organisation_id":null,"person_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'cfcc5b9c7f17502acc274a5231b0c220152ccc307526c941a54fdebc563b1d1f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',128,'participant','e3f28a04-decc-4afd-bce2-81bb03b9eb80','*','b1a540b1a79714b7ec11c72c2b86b698','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","organisation_id":null,"person_id":"774d677a-4c37-48ad-82b4-42b32763ce9a","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2e8ce91472816a7fbf1ab1635603bd8d1152878cafaf88e941550297fe7dc792');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',129,'participant','5c6efd38-18ad-45b2-bb73-94c1c5bba1c3','*','d6eb258b7369e8b110d64f26905a4207','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","organisation_id":null,"person_id":"b7002663-1927-4b07-80d2-f393577924a7","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'43d0fa740f9e3cd23310b5abd422871893b10539182bf4f86c907ddef643a0b8');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',130,'participant','49e38aa4-490c-4869-9dcb-1c8a6bb49efe','*','f8db6f1fd34acc20d14a7019bc8af4f7','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","organisation_id":null,"person_id":"d8a122f7-b18a-49e9-ad8c-1f7e44a765a7","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b365a3554160ae8b4f0f7024726db01a1167afe81bac7ce5358ef9cd0159c5c1');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',131,'participant','3b944a2c-23ee-4aeb-b28f-9b842e40d81a','*','cfe552293c0989c4477b505c1262fe8e','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'25c9d316d8237ebd82ee27f9e5c44ea8717b3678e807938cea849556e1949ef3');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',132,'participant','a99835ec-b3ce-4b16-8239-3d5ed647c671','*','acc152c324aaabd64cf451d3263ce4de','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"774d677a-4c37-48ad-82b4-42b32763ce9a","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'70393ff19ba5aee56b08a7563954e94cea70cdfd6903c67eb712cdfeaee8d804');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',133,'participant','fca7a923-aad4-47dc-8468-7b80a6696e10','*','47ca6607c0748ab841834d92c4507c3f','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"b7002663-1927-4b07-80d2-f393577924a7","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9bd14532951c91a446a3512efa20a6f3eee3e10eef029522313a470ddd3a4256');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',134,'participant','112411c1-3ac2-4fb1-94e5-375f78fd2e8d','*','bd79378f64dca981184ee8ef3ecc3d69','{"event_id":"e196b004-a510-4aa3-a6c5-bec4a19cb642","organisation_id":null,"person_id":"d8a122f7-b18a-49e9-ad8c-1f7e44a765a7","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'dd8205eaa60ac263660cbb1d71a1c5cd3e4c7d3b9eba4f63f4886aa01d386833');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',135,'participant','8634b5f3-77cb-499f-ba7a-0670cc5d35d9','*','61022bd7836574aad79c447776b6a340','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","organisation_id":null,"person_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c8e92cb85d68241d7cef6566366abdc2f4375817e130da3e1d0d3fedeee8cf30');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',136,'participant','65c200cc-af3b-4812-b2c8-9e05dc8d3bfa','*','9841a30ed8020a732317c004b0a6f94b','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","organisation_id":null,"person_id":"774d677a-4c37-48ad-82b4-42b32763ce9a","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9a8eda25bedceab081704e500495db4b8a5e470d42189c9ee9d9ab4f7719e336');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',137,'participant','6c12116a-6d35-4c3a-83a4-0de34bfee937','*','311fcfcd3b761127ec2c874e4fa8837b','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","organisation_id":null,"person_id":"b7002663-1927-4b07-80d2-f393577924a7","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'41f79b216ee52449d4b7f810ba4193b341b341e648ce5be7780dc3096055ca18');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',138,'participant','0b9a374a-604b-453c-adcb-a0ea74b37d20','*','f617c801e8408c85ba4c705dd6a1d09e','{"event_id":"37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7","organisation_id":null,"person_id":"d8a122f7-b18a-49e9-ad8c-1f7e44a765a7","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f8e7f2861e8f90877aa136a1bfc33b8b2486ee096a51424a36b3f0fc3b642570');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',139,'participant','44c034f1-bb60-44b7-890d-6db87abfb5d5','*','0dc08fcd4a5ccbd9b4345c100e6f9164','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","organisation_id":null,"person_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'927a03b362717a2178e6fbf16482371ec21fc94e5e3d2bd845baa2195a0ef3b6');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',140,'participant','af42e9c0-441b-4630-98da-bb504b93fd35','*','566174596c9836fd652ee6898c7e063c','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","organisation_id":null,"person_id":"774d677a-4c37-48ad-82b4-42b32763ce9a","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9e43f9d2b55a07f102d02736741239afb222c526ac4c8def29dffbe14571375d');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',141,'participant','d80e3162-89a7-44e7-9764-adf9ac7085f9','*','11d49882ffeafedd91fcc6c5e3fe1235','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","organisation_id":null,"person_id":"b7002663-1927-4b07-80d2-f393577924a7","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e79a7d544020e894a1c30fd2fa120402348168c4a7cf2e6eee7776b78ad5c3b7');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',142,'participant','3e0d0300-533d-4fbf-b910-c910f1363680','*','b0c109aaaec597be96573aa2174d7719','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","organisation_id":null,"person_id":"d8a122f7-b18a-49e9-ad8c-1f7e44a765a7","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'78310c8fb6b6bb5e11539254063361ba33d3c1171d5b7c448f0ca673dbfa4ae4');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',143,'participant','f5ec2b0d-01ab-4190-8621-524aa0ff326f','*','9b0b2f409fb5eb37413e0d1f70c806da','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'49d1a0d916465080de3017188dc474dbf42f208b20ae504738fc939b1f20e7d6');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',144,'participant','77e78713-6ddb-43ce-b743-6a592b71a47c','*','a530df5d68f784894643d590ecec5056','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"774d677a-4c37-48ad-82b4-42b32763ce9a","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2eaaa4b06db4a281ed25b38205e31222d6f2df653174c8203eb2252cd61cbdac');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',145,'participant','583b22e2-a6cd-4d29-b568-c0a54dafc20e','*','e6fc58e0b8bd9cab04487cd63439bfd4','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"b7002663-1927-4b07-80d2-f393577924a7","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f8ed6f1aa0ed6a341e7fbccfca701a845143bab432ccfa148d95c49eb112caa4');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',146,'participant','07c1d9c1-6524-4a4f-9a9a-d5dabe45050f','*','95dbf2da3f35de6e71736698986b08c9','{"event_id":"82ef75bd-2c95-4b96-9104-cfa6b94293fc","organisation_id":null,"person_id":"d8a122f7-b18a-49e9-ad8c-1f7e44a765a7","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5b1c00c55015ae64c6fec1739a8a9b6e152080b3d7fa9d3e240682f72c718f31');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',147,'event_host','e41b28d4-bbbe-4b6f-a59c-97460c7e4fd6','*','c548d73fe44aa38ecbb65aa626eb8346','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","name_ja":"","name_zh":"","organisation_id":"263aa14d-3d74-4b8a-bf43-b2e08a7010a9","position":1,"role":"host"}',NULL,'[]',NULL,'c75a68024fae6906369ddafb61dd326897a44a09372ef9118c4987479572a263');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',148,'event_host','d721e845-081e-4b56-9daf-1caaacc1b618','*','1ba80448dad3f6561493c7f4fcd1325f','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","name_ja":"","name_zh":"","organisation_id":"962c04b1-c333-411c-a638-bb78a3cd1f6a","position":2,"role":"host"}',NULL,'[]',NULL,'81d5cb03478e0eef53eb7bce1a5b2af4d88a4f71553398ed744bade9bc70b31d');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',149,'event_host','9798491b-0ace-4669-b6c5-58cd4b7aa77b','*','d79974a34660cbbebfec85961ee96886','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","name_ja":"","name_zh":"","organisation_id":"b40a1eeb-e69d-40d1-b563-dd11d17314e4","position":3,"role":"host"}',NULL,'[]',NULL,'d5e5d6cc5f27ce406ee1ae69dca8aa23e58df1bafa46167c4f4b63e0e8611a3b');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',150,'event_host','b4a334ed-e186-458c-962b-87181e9323a7','*','299b26fc6405dc31f423a1b0dd7ac281','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","name_ja":"","name_zh":"","organisation_id":"ce9197ff-9374-484b-be37-ee5f28494b72","position":1,"role":"cohost"}',NULL,'[]',NULL,'a71d7c7737e6cfacc96f911977c9bda433e17a4f795cf718149ebadce0a8cdc6');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',151,'event_host','36fba057-d85b-4e1b-acea-bd6b17b5de9d','*','fc8f2bb52a3569dd94d70923746ce4c8','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","name_ja":"","name_zh":"","organisation_id":"0be4f600-a5ac-4e20-871e-6f281d0764b0","position":2,"role":"cohost"}',NULL,'[]',NULL,'361eb3c5b3f151793de835b93f43c8ede909b45241e5a1b6c4e3ef2d4f995a9a');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',152,'event_host','25c2e7f8-5dcf-4061-9902-9f91688305a7','*','a6d925c00d669384a2fea6558fe4c4f8','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","name_ja":"","name_zh":"","organisation_id":"7f5629ec-5fab-4891-848f-5eba42a3e2e0","position":3,"role":"cohost"}',NULL,'[]',NULL,'2a892c2e444778a8ee3081544b4085090095b37c11333f072500efcbe88e5dd5');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',153,'agenda_item','0e85802a-baec-43df-84dd-8825c138833a','*','ccbc168c8ec17e2fe4967d842b484439','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'2cdb4cf2df0c7e0b301a30a7c436472a34f9cd2bfc7c63a552ac3c3ad08709ae');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',154,'agenda_item','31706c8c-259a-4447-9914-ad47dbac33e8','*','799b52cc3f9aea64edc606bf34398563','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'1d714fc24304fc248585a3e2ae955e7405e16b0b00b1fc77b3909c878e08281c');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',155,'agenda_item','8ce2357d-a28c-4bf1-bbde-2505e51f600d','*','3cabce85d51624652a7288359d82bd21','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"2e0c688c-3f37-461f-b706-c3920b2e762b","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'a30d83fe1553a3c2abd835102460c451da64cb754e2c92d08b7496fdd2b4336c');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',156,'agenda_item','491e43a3-860d-4510-8f00-4bf5c6c4b8d3','*','5cc8fbb2ba1f1b2ec7d547151a7f1079','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"6c1e6430-27b9-4c3e-a368-c10ddcf29876","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'185663e755172f1c28efc0d06fa016ab0aa2b905fcffc4823c8975d8509231a5');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',157,'agenda_item','9310db55-e250-4a0c-8eef-978842e1dd2b','*','fd0680e008d318d55989a8e4ad339cce','{"event_id":"c611f9da-a467-478d-ad87-3e1e4abd1a0b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'0e5c377ee44fed94d2a3df48558d9c02531b5ade1fbcd559d391dc05e39cde32');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',158,'event_host','3dcfe124-c7d9-460c-a955-f09c5b64363c','*','7c55955717d08666c2e9d423323cd168','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","name_ja":"","name_zh":"","organisation_id":"962c04b1-c333-411c-a638-bb78a3cd1f6a","position":1,"role":"host"}',NULL,'[]',NULL,'827deb6f66df9ab5f28225651e1346d41ca1366867f019a2a5217f49e4262a39');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',159,'event_host','dad739d5-1b3a-4875-9ae4-586294aa60c0','*','35703bddebdc80c23f1733357d509c64','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","name_ja":"","name_zh":"","organisation_id":"b40a1eeb-e69d-40d1-b563-dd11d17314e4","position":2,"role":"host"}',NULL,'[]',NULL,'ecb61d6ea75c33d29c3fdc4ea03222b1fd0d909e4f4d680e884595a9088e3262');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',160,'event_host','45a5857f-3fc8-4dc2-992d-b7141757dbdf','*','efbabd731d35afc59def7d4bf5d10a6e','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","name_ja":"","name_zh":"","organisation_id":"4755249d-7817-48b0-8eb6-9bd6f760f0af","position":3,"role":"host"}',NULL,'[]',NULL,'54532a5aa4f9c0f24ad31018a754fc495ef80ef8d210118bd8166d35dc2b4966');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',161,'event_host','d487e359-44a8-40a7-8169-2c6457fb8d79','*','56f60d5baa1be397266317f75d13b18d','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","name_ja":"","name_zh":"","organisation_id":"517c1915-3350-4fef-9114-71b9f4a3bb4b","position":4,"role":"host"}',NULL,'[]',NULL,'1d39f1b5440f3ec7eb814212214667cb24b6dcdf6278bf36af702db90b4d2da3');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',162,'event_host','fda77a62-ba95-4ef3-a771-753783f27d0f','*','4885b17d2abe3997dd7b5563ab4e1a79','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","name_ja":"","name_zh":"","organisation_id":"5b332eae-f3a1-4dbd-8460-0093a48c709a","position":1,"role":"cohost"}',NULL,'[]',NULL,'76084154eae088c1e04181bf519730af2690bb475699b9a2bd7c0a65292c916c');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',163,'event_host','9a2d427f-467f-4e40-904f-8f4103172b2f','*','f3aeb2596fd37e09fdc60627a6583d19','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","name_ja":"","name_zh":"","organisation_id":"af3f9ec7-d30a-4826-a5b5-489bd76624ab","position":2,"role":"cohost"}',NULL,'[]',NULL,'11d7432506dd764af282aa0c1b01cc9691f06db624df81a99c1879a7008f1783');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',164,'agenda_item','fec21b81-6cc1-4f1d-857f-5c92d685281f','*','570f2101284477d17756a72e2cc46e98','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'613772b48dabd37e0dc409b492e79b03e5807af5d0ab369dcdea5a22883d15c4');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',165,'agenda_item','8dbdc62e-f378-47a5-930f-e99924c4bbe5','*','843d4ee260b122629bbff9545eec0a41','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"8f3e240a-0a4b-404c-bb32-6f7bb4fb7661","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'3ca8ac5d2c924a34eab037c67773cafc87dca611492c90985bd08740b7bd1d8c');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',166,'agenda_item','dc5617df-00bc-4f2e-9251-f3d729536995','*','249166633af517e66ae19b2156eea77a','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"2e0c688c-3f37-461f-b706-c3920b2e762b","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'931305550bdab2608f59da212b599504cccf9729f7fb0be82ef8fc70bf718a6b');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',167,'agenda_item','85a195c4-2de8-4e45-8016-d951a6cf7376','*','bf78c71e7159d42fa8aa632bb4ce07ad','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"6c1e6430-27b9-4c3e-a368-c10ddcf29876","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'b947ceabf62ae79d8daffa30ca8919deaba6a6452afb9c19d6225b9cbf7514c8');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',168,'agenda_item','e13cb216-3ea5-4434-aaaa-bfe9998a78d9','*','211e10fefda60550856a257bdc5ce318','{"event_id":"3adf915a-bdc1-42d7-b5b3-6d93b9052655","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'8cfdab012d0a7be0d615e8fa0ba694fbf103b9ad7a3480b598a7562b1901428e');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',169,'rate','06f438c0-9ad4-41e4-905b-851a600ca061','*','2f40619302f86500f34c81da6ce33c21','{"amount_minor":null,"currency":"JPY","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","kind":"spot","person_id":null,"proof":"","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'faf38661a82197ef60bd9ae3a48d402a089328b4f3e5081b6b4233690c42c8d6');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',170,'rate','326677ee-b299-4b46-8561-602825bff174','*','f2afa3fb649cc698ef5b76c47d77c2c7','{"amount_minor":null,"currency":"USD","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","kind":"spot","person_id":null,"proof":"","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'eb98365318b82b0a787282743efa3c0e3cbc4d3df89ab1195efb5d550f634420');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',171,'budget_line','1832f71e-6485-4118-915b-88ae940b9e1d','*','22b2bd098478ad005fd6621f1bdda353','{"account":"","amount_minor":420000,"case_no":"","category":"ground","currency":"JPY","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'e852b80654ae4d0531923ec8afb7b868d6f52c7c8773705068858d7d167c5e4a');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',172,'expense','14129163-4a6f-42a0-b75b-0d1d0712078b','*','374b787c54624de0493860e2c4676b99','{"accepted_on":null,"amount_minor":418600,"budget_line_id":"1832f71e-6485-4118-915b-88ae940b9e1d","case_no":"","category":"","currency":"JPY","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","event_id":null,"funding":"","gloss_zh":"","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'aee48d139f9b7d0c9202a4b32897bd0bfc4e93fa4e060619c29af2e6a9acddde');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',173,'budget_line','32c01e12-6805-4f18-b73e-ebb77cc8eacd','*','ab82047e98958d347cd94b5c8796f22c','{"account":"","amount_minor":380000,"case_no":"","category":"meeting","currency":"JPY","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'0ca466d6e5fec443248079f863f919ff0d3ac6cf7399cb0d1dc671f49a533d3b');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',174,'expense','798513e2-04a7-4f54-bd58-8972ad4f0359','*','6049440a5088ebdb58b3e46a9675ae85','{"accepted_on":null,"amount_minor":372000,"budget_line_id":"32c01e12-6805-4f18-b73e-ebb77cc8eacd","case_no":"","category":"","currency":"JPY","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","event_id":null,"funding":"","gloss_zh":"","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-002","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'a696595b4707d265d704bb89f36b0a696896039afc42fd0b06ccc7da74724d2f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',175,'budget_line','39ed863c-a425-40f7-a4e7-8d2a98261b81','*','0d0cb391bfd80e5a37f4730463abadab','{"account":"","amount_minor":180000,"case_no":"","category":"interpreting","currency":"JPY","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'37eff95fe1fee5dee064a1413e75ae8399fbc1ebf405b5a5f00c38e8d3b93f75');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',176,'expense','b8de55f2-3bda-4403-a80b-e3dc030bd106','*','50cb473acf7c78af35f4cae08a0464b9','{"accepted_on":null,"amount_minor":180000,"budget_line_id":"39ed863c-a425-40f7-a4e7-8d2a98261b81","case_no":"","category":"","currency":"JPY","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","event_id":null,"funding":"","gloss_zh":"","item_ja":"通訳・翻訳","item_zh":"翻譯","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-003","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'66e7eb2f7b30a831f8ac363499a60b72d0821976c861c7dd7f6e58c6164f451f');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',177,'budget_line','f20dbc71-b02c-454a-bab3-01eeca73a217','*','c3c79e1be0a668f437114e016a629534','{"account":"","amount_minor":2440000,"case_no":"","category":"gifts","currency":"TWD","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'129eb673a550721ea5767d6178fd79a42fb852005cabee913d9e478dd5a284e2');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',178,'expense','c3b32a7f-a744-4bff-8ad1-cbe02e746010','*','94ff84d28a7d163f8923af50550b9153','{"accepted_on":null,"amount_minor":1794800,"budget_line_id":"f20dbc71-b02c-454a-bab3-01eeca73a217","case_no":"","category":"","currency":"TWD","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","event_id":null,"funding":"","gloss_zh":"","item_ja":"記念品・交際費","item_zh":"禮品交際費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"paid","tax_minor":null}',NULL,'[]',NULL,'0acf4706093f94f535bb4fb293d39139682b9ab54a9a78f9c87624f865be3e5e');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',179,'budget_line','b7b10281-876a-4fa7-80cb-683f5245e3d4','*','7aa6b20f191de6f5dd5766391c3328ec','{"account":"","amount_minor":9600000,"case_no":"","category":"transport","currency":"TWD","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'e81001e102a573c769bff1243b0f1d2789cfd94cbf5a92cd957447e8da651454');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',180,'expense','703b7a3a-7ef5-4356-86cd-02672d3ff9c0','*','86f2941f424fa7dfc8475d299f80d6e8','{"accepted_on":null,"amount_minor":9120000,"budget_line_id":"b7b10281-876a-4fa7-80cb-683f5245e3d4","case_no":"","category":"","currency":"TWD","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","event_id":null,"funding":"","gloss_zh":"","item_ja":"航空券","item_zh":"機票","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'8bf608e4a1063484a4f5899d3cf9a75cdccf1b040ae348e9ed3b856808cb2f4e');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',181,'budget_line','5e833c2d-4303-4e38-820b-9e0b3f61982b','*','ec4fe422e7e66f5c169b39e1ad0c3f0c','{"account":"","amount_minor":448000,"case_no":"","category":"living","currency":"USD","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'d5741fc2f9a79febd6c0e1224dfaa03b50e8e1fd8ccc44070634576388b8b148');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',182,'expense','974d78f0-c099-42b5-8314-6276da138db8','*','99df199bd1efdf099c6ea20a1a8f25f0','{"accepted_on":null,"amount_minor":448000,"budget_line_id":"5e833c2d-4303-4e38-820b-9e0b3f61982b","case_no":"","category":"","currency":"USD","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","event_id":null,"funding":"","gloss_zh":"","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"unpaid","tax_minor":null}',NULL,'[]',NULL,'9101c37e63f4dfab5b70f12a7e345d78a5b13f096a6680b41827f3f07a6dc5a4');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',183,'budget_line','b347730e-8f72-4718-9c87-6d0b4639146a','*','0545472881956ccb8cedea3d4fed0f0b','{"account":"","amount_minor":3600000,"case_no":"","category":"insurance","currency":"TWD","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'5e5c7ca761c1043a90e3f6b9cc686f1288356f3b5933950710988e1b0ba5e212');
INSERT INTO "change" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',184,'expense','ee3ada02-c6c6-4f32-9d7f-a72702e99eed','*','15fcb0074991a0c1bfc59e9204ffb2d7','{"accepted_on":null,"amount_minor":3600000,"budget_line_id":"b347730e-8f72-4718-9c87-6d0b4639146a","case_no":"","category":"","currency":"TWD","delegation_id":"38ed24a0-1e59-4938-bf91-4e6dea89cb06","event_id":null,"funding":"","gloss_zh":"","item_ja":"保険・手数料","item_zh":"保險・手續費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-002","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'998b4d854235c4daa063c276f5518b672bf9564de76520844c64407cd36eb9b2');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','*','85d6ee9cd93fd4a7cd6456eef9486ff1','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","audience":"甲 audience 髙","country":"JP","email":"甲 email 髙","gifts":"甲 gifts 髙","kana":"甲 kana 髙","kana_other":"甲 kana_other 髙","languages":"甲 languages 髙","legal_name":"甲 legal_name 髙","mobile":"甲 mobile 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","noticed_on":"2019-09-18","phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","purpose":"甲 purpose 髙","roman":"甲 roman 髙","source":"甲 source 髙","uid":"甲 uid 髙"}',NULL,'[]',NULL,'5772510ead1bf2be2e22341c278813bd41134b9377d1cf31d1adc78913d664d8');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',1,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','75f02aa7197f4c34d72c7db4dda91e0b','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","as_of":"2019-09-18","audience":"甲 audience 髙","capital":"甲 capital 髙","country":"JP","email":"甲 email 髙","employees":"甲 employees 髙","fax":"甲 fax 髙","founded":"甲 founded 髙","head_ja":"甲 head_ja 髙","head_other_ja":"甲 head_other_ja 髙","head_other_zh":"甲 head_other_zh 髙","head_zh":"甲 head_zh 髙","industries_ja":"甲 industries_ja 髙","industries_zh":"甲 industries_zh 髙","kana":"甲 kana 髙","kind":"other","main_contact_id":"11109085-d961-53d4-8b48-e408cb16a69f","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","parent_id":null,"phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","products_ja":"甲 products_ja 髙","products_zh":"甲 products_zh 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","region":"甲 region 髙","short_ja":"甲 short_ja 髙","short_zh":"甲 short_zh 髙","source":"甲 source 髙","url":"https://example.invalid/","wants_ja":"甲 wants_ja 髙","wants_zh":"甲 wants_zh 髙"}',NULL,'[]',NULL,'08dfe244a6f824c7db06d04949257b3b5828983393c0a5b369499bd4f5033ee8');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',2,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','959a4ab51008163969f472baa80d4ed4','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'a4b43a836615cc19bb9db2076d143f0faa3f85a670b6786f75ab1cf96a941926');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',3,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','b51403d5fda4fb8970d8d30c120b4934','{"allergy_ja":"甲 allergy_ja 髙","allergy_zh":"甲 allergy_zh 髙","birth_date":"2019-09-18","diet":"甲 diet 髙","diet_ja":"甲 diet_ja 髙","diet_zh":"甲 diet_zh 髙","emergency_name":"甲 emergency_name 髙","emergency_phone":"甲 emergency_phone 髙","emergency_relation":"甲 emergency_relation 髙","insurance_no":"甲 insurance_no 髙","passport_expiry":"2019-09-18","passport_no":"甲 passport_no 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sex":"甲 sex 髙"}',NULL,'[]',NULL,'b29a7256f5e5f6e2f0e087500a10512f22f2382c70883b9cea3a2b10b08d82a2');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',4,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','a216691ec4355b6d339ef9118343963a','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"rank":3,"source":"甲 source 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'d2810590a2d0ff524aa8929a8227b9dae462c1c2a1ee45ffcd2bafb2b1d9ad75');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',5,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','a5eb3c449fc0bddb4d6523628ded802d','{"account":"甲 account 髙","approval_no":"甲 approval_no 髙","approved_end":"2019-09-18","approved_minor":3,"approved_on":"2019-09-18","approved_people":"甲 approved_people 髙","approved_start":"2019-09-18","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","cap_minor":3,"claimed_on":"2019-09-18","cleared_on":"2019-09-18","code":"甲 code 髙","emergency_phone":"甲 emergency_phone 髙","end_date":"2019-09-18","insurer_ja":"甲 insurer_ja 髙","insurer_phone":"甲 insurer_phone 髙","insurer_zh":"甲 insurer_zh 髙","kind":"city","leader_rank":"甲 leader_rank 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","places_ja":"甲 places_ja 髙","places_zh":"甲 places_zh 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","settled_on":"2019-09-18","start_date":"2019-09-18","status":"preparing"}',NULL,'[]',NULL,'2a828ee86aefc396cc46f27e791426bccf4cdd13d205f813c983346807576641');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',6,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','22bb3a925c3d464ffbd9ad7f80d406a4','{"bags":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","duty_ja":"甲 duty_ja 髙","duty_zh":"甲 duty_zh 髙","fee_minor":3,"joined":"2019-09-18","mobile":"甲 mobile 髙","notes":"甲 notes 髙","paid_minor":3,"paid_on":"2019-09-18","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replaces_id":null,"roles":"member","room_kind":"甲 room_kind 髙","room_notes":"甲 room_notes 髙","status":"confirmed","status_on":"2019-09-18","status_why":"甲 status_why 髙"}',NULL,'[]',NULL,'46425f0933cd28e905466c2715bc8567c62bc83073bb731468f140a2d5129ee7');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',7,'team','9c388011-b9c7-5baa-a389-44aa71223935','*','b9ed9011e9ce64ef931a9f50d500961e','{"colour":"indigo","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"group","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'cf6869ba0583f7ba5386a7315b21cc0a0766935ab8199eae4657def8b002f0ac');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',8,'team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','75c65757f5772985de151bb972a5ecc0','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","until_date":"2019-09-18"}',NULL,'[]',NULL,'ad16e4f17a5b0baa29795ec0272118b1b451501530ce3b50302b5118f979e9f8');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',9,'event','9d813800-8671-5477-9164-e2d730a8cd9e','*','1bd6cab985fefd1a57b81fe794b683d8','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","benefits_ja":"甲 benefits_ja 髙","benefits_zh":"甲 benefits_zh 髙","bring_ja":"甲 bring_ja 髙","bring_zh":"甲 bring_zh 髙","capacity":3,"carrier":"甲 carrier 髙","coach":"甲 coach 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","dress_ja":"甲 dress_ja 髙","dress_zh":"甲 dress_zh 髙","edition":3,"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"甲 gather_ja 髙","gather_time":"09:30","gather_zh":"甲 gather_zh 髙","ics_uid":"甲 ics_uid 髙","interpreting":"甲 interpreting 髙","kind":"visit","list_due":"2019-09-18","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","origin_ja":"甲 origin_ja 髙","origin_stop_ja":"甲 origin_stop_ja 髙","origin_stop_zh":"甲 origin_stop_zh 髙","origin_zh":"甲 origin_zh 髙","parking_ja":"甲 parking_ja 髙","parking_zh":"甲 parking_zh 髙","part":"甲 part 髙","phone":"+81 43 223 2110","photos":"甲 photos 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3,"press":"甲 press 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","replaces_id":null,"rivals":"甲 rivals 髙","room_ja":"甲 room_ja 髙","room_zh":"甲 room_zh 髙","seats":"甲 seats 髙","secrecy_ja":"甲 secrecy_ja 髙","secrecy_zh":"甲 secrecy_zh 髙","social":"甲 social 髙","speech":"甲 speech 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo","station_ja":"甲 station_ja 髙","station_zh":"甲 station_zh 髙","status":"planned","target_ja":"甲 target_ja 髙","target_stop_ja":"甲 target_stop_ja 髙","target_stop_zh":"甲 target_stop_zh 髙","target_zh":"甲 target_zh 髙","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","topics_ja":"甲 topics_ja 髙","topics_zh":"甲 topics_zh 髙","vehicle":"甲 vehicle 髙","was_date":"2019-09-18","was_end_date":"2019-09-18","was_end_time":"09:30","was_part":"甲 was_part 髙","was_place_ja":"甲 was_place_ja 髙","was_place_zh":"甲 was_place_zh 髙","was_time":"09:30"}',NULL,'[]',NULL,'db66d49e78892d8fabc66c088a2611ecc496fb3dc7b8bc2653459002480b2aff');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',10,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','7a8ce57c127e21ccb00d1c353b344e7a','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","interpreter_id":"11109085-d961-53d4-8b48-e408cb16a69f","interpreting":"甲 interpreting 髙","kind":"item","language":"甲 language 髙","minutes":3,"note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"speaker_id":"11109085-d961-53d4-8b48-e408cb16a69f","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","start_time":"09:30","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'09077bc2a962d40afb39df1f3af17956e3a63fd1df2f0a3ccd151db046108302');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',11,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','009d19ec60df5ea4776ad2942cc04a91','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","position":3,"role":"host"}',NULL,'[]',NULL,'b811c18bc106551266971cbb6ba00069901b7f7b3f5120971df9e3407e37549d');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',12,'participant','be8da699-6054-5241-a38d-cf108127c24d','*','0f68da457a4052e2e5f6e17de369b7dc','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replied_on":"2019-09-18","reply":"甲 reply 髙","reply_notes":"甲 reply_notes 髙","role":"甲 role 髙","seat":"甲 seat 髙","side":"jp","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'c827e7c4ae53e93894eb47ab218e7d41e8a8f4ea4f80924bd7d9c1a90ad68af8');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',13,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','120eef31fc3f02149a970bc76cd044fd','{"account":"甲 account 髙","amount_minor":3,"case_no":"甲 case_no 髙","category":"other","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","funding":"local","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"rate":"甲 rate 髙"}',NULL,'[]',NULL,'71feac4e061b4d8bf22284e1c17fed5e63d743069dec349a2ad767da42ea539d');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',14,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','4da0cf90c303a318c62623a6fd06e801','{"accepted_on":"2019-09-18","amount_minor":3,"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","case_no":"甲 case_no 髙","category":"甲 category 髙","currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","funding":"甲 funding 髙","gloss_zh":"甲 gloss_zh 髙","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","kept_at":"甲 kept_at 髙","notes":"甲 notes 髙","paid_on":"2019-09-18","payee":"甲 payee 髙","payer_id":"11109085-d961-53d4-8b48-e408cb16a69f","payment":"甲 payment 髙","rate":"甲 rate 髙","reason":"甲 reason 髙","receipt_no":"甲 receipt_no 髙","settled_minor":3,"status":"paid","tax_minor":3}',NULL,'[]',NULL,'ddfae0405f684082d066ff1a397befae280e0c78630236928f8aeeaa52bf98e5');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',15,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','9b11729a8002a1a5c46507755e35cf97','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"spot","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","proof":"甲 proof 髙","rate":"甲 rate 髙","rate_date":"2019-09-18","source":"甲 source 髙"}',NULL,'[]',NULL,'961093a149abe07242b2b319db6783598b1e85b4e95a4eb5ea48740b229aba4f');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',16,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','b60178c4401a7cb13a28eedf1eb90d40','{"entity":"甲 entity 髙","media_type":"甲 media_type 髙","name":"甲 name 髙","owner":"甲 owner 髙","purpose":"甲 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":3}',NULL,'[]',NULL,'9f18487c51e054e03083a9134d29d95c695aa7fbd8f2baf7efcc46ef22a219d0');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',17,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','bd9055916188e67067df659cad0c3bc2','{"days":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due":"2019-09-18","notes":"甲 notes 髙","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'83862d8bfcfef3a3b78d5f17be4364de9244935fb830d9f21344bc5ff67d246c');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',18,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','f54b01a6fa280a6c911f31171abcf503','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'b99d1714f4849ce1ced9ed76ddb98d07c7fdf06018af808169cb0bfba66bbaff');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',19,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','a17331d5dde7544b61b0f96c681f1e18','{"days":3,"notes":"甲 notes 髙","position":3,"template_id":"70ce5184-d88c-5a82-85ab-4095b268f9f7","title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'ca4ca36b25619e223d2f1130479ec44eea9cb62d4cef210a50084de59917b52e');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',20,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','fd23a2af7d0e7242737106aa809bb274','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","frozen":"甲 frozen 髙","kind":"draft","made_on":"2019-09-18","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","number":3}',NULL,'[]',NULL,'1e9389ad3856afab6cba15aa99477629776f9c8e7c0ab17ac69e1a2340111a6e');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',21,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','1d3ec5756c657f01754b43bcbdad8006','{"channel":"甲 channel 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","paper":"甲 paper 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sent_on":"2019-09-18","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'b79212255e52ea80226454d42a7352e58828e0cb68c4ab83319739c1e0ae75d5');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',22,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','a0ed5f728838f7ab01f2172f42e02384','{"against_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19","approval_no":"甲 approval_no 髙","approved_on":"2019-09-18","decided_on":"2019-09-18","decided_time":"09:30","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","lines":"甲 lines 髙","notes":"甲 notes 髙","proof":"甲 proof 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'25a176dffad99fd2cf63b8d3400eed34d0714fb3b59655cd0bd20353b9f5a864');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',23,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','6a66d0cb0d95c1c4a0087569650ae485','{"change_id":"6c2a7986-670f-564d-b9b6-d7dd27167c4f","confirmed_by":"甲 confirmed_by 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","phone":"+81 43 223 2110","position":3,"role":"other","text":"甲 text 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}',NULL,'[]',NULL,'63e723a2cd520735786526bb44c622e7713f0f0b5167789364e5d8ff1f2de143');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',24,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','32a47b2d2fe3e1bc256443793a911fc3','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","facts":"甲 facts 髙","warning":"甲 warning 髙","why":"甲 why 髙"}',NULL,'[]',NULL,'42df5b390bb0b8207e36c137208e74b5eca4f5c6d4d29326bd98fa799128b61c');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',25,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','dc86899d8cc310ef056b678b2882bbb2','{"from_place":"甲 from_place 髙","minutes":3,"notes":"甲 notes 髙","to_place":"甲 to_place 髙"}',NULL,'[]',NULL,'aafb924d436714221974f1349f82c995e7648914c417f280839b18a48065d57c');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',26,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','186813b4898fc899463d90fff1912bdc','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","packed_on":"2019-09-18","position":3,"quantity":3}',NULL,'[]',NULL,'1a298a3f4d7830818cdcc813987bd1059dd89cbb0d97ad844206f8fba21e90b5');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',27,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','566e91525a8eefd7640cf10a6256c781','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","rank":3}',NULL,'[]',NULL,'cfef2d8432354a292f015be3d7d265e35ccfe65b5a254de2cabe58e1c2ed2e9c');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',28,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','88aded3926758d619b3ada62cb4cf100','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","state":"yes"}',NULL,'[]',NULL,'b3c8374de8c80b00e163b1330d732aee0af1206bebe8b2bb489f9220bb3d07cb');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',29,'room','ca02661d-0413-5859-b24c-279940c216e7','*','23dde34bb862885225ba2ee57c0c506b','{"beds":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","floor":"甲 floor 髙","kind":"single","notes":"甲 notes 髙","number":"甲 number 髙","position":3}',NULL,'[]',NULL,'70de5dd7dac432d478180f095e146f6b27a74a26d5062d9f36625b5917331e71');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',30,'bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','ec7ea3246a8e8c2dafbaeff707c0f5e2','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","room_id":"ca02661d-0413-5859-b24c-279940c216e7","until_date":"2019-09-18"}',NULL,'[]',NULL,'c6e5e1bd0fbac26e84075bb18b7d651b7e3638bf3d928a6a88673c9ae4db5881');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',31,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','61e243e6ae08b4529142a5aa354f6fa7','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"together","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","other_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0"}',NULL,'[]',NULL,'90e00a63b5e082898c98376cc5c7db5f06cb160b19e63d6e86cc54c27a1066d4');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',32,'seating','296e0788-e274-5876-9844-39092912a543','*','7aca73f50e9dfb2e8a2a2721aed29720','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"coach","layout":"甲 layout 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"seats":3}',NULL,'[]',NULL,'31c18c75995ac36f6d8317bf521c28de995d6729c100571559e479ecbc6af792');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',33,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','62ef6fd07e68b9c48f18b8ddd89e5bce','{"member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","place":"甲 place 髙","position":3,"seating_id":"296e0788-e274-5876-9844-39092912a543"}',NULL,'[]',NULL,'e0e46f85256e6b9eac2835eb49b77c4ee420c264ffe7b73e8625de997cfe0839');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',34,'ticket','477fff49-31ce-58b1-af02-399de942b84e','*','cc84c31e4a9f04a54ce44383c415db8e','{"booking":"甲 booking 髙","coach":"甲 coach 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","seat":"甲 seat 髙"}',NULL,'[]',NULL,'738089817edfcf9af82db3ea95e9df830ff61ccdce9025daf2a332754be426bf');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',35,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','f05a9ad0755ecfe2548976faac41c662','{"at":"甲 at 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙"}',NULL,'[]',NULL,'f462d0fbdd38db7a90480b0976d98c0a505cbda8e41618bdcb0dc2a42d07a7d1');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',36,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','fe9d7b5505f72dd498b3a87b98ef3f32','{"at":"甲 at 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","roll_call_id":"dff1764e-c9d0-5f87-9451-1434a0a941f7","state":"here"}',NULL,'[]',NULL,'e3e40ecb8018be8299fe9824a980d8736c3e66c96641785908e8a9dda7cb86fe');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',37,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','971bc732e6a3c24b2af76d7962805cbb','{"audience":"open","kind":"phone","label":"甲 label 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"value":"甲 value 髙"}',NULL,'[]',NULL,'cdfef7d3e6195b809efbd9d0b47eb42076b9e251643ae9f6e04d4f0e0360c304');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',38,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','f20fff1e8f7ca572afff11f635829363','{"by_id":"11109085-d961-53d4-8b48-e408cb16a69f","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","met_on":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'6f98f79e18a56b4d652e2ae7527d9e5df86a09f3f22aa52d8ac96830450191da');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',39,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','00b5b3f7140b172a2ae22a5691da7ded','{"ja":"甲 ja 髙","kind":"other","notes":"甲 notes 髙","source":"甲 source 髙","state":"confirmed","zh":"甲 zh 髙"}',NULL,'[]',NULL,'b66b878648b3d5c5e451b050915b5d17833170b0619ccec22b57d75c6edab2e6');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',40,'expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','*','d01db745ecbc75fbd2e7c26b865ec13d','{"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","expense_id":"52b521ee-933f-5068-8bc2-0e064539a7b9","funding":"甲 funding 髙","notes":"甲 notes 髙","share_minor":3}',NULL,'[]',NULL,'68b5117be6d59b23841b75af9cb7306b0cdfb80965e514f922871ba8a883c723');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',41,'expense_share','c7331122-e05a-5872-8ab2-352787aaea0c','*','aac0b230dcc124565c72d9784d939b0e','{"expense_id":"52b521ee-933f-5068-8bc2-0e064539a7b9","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","share_minor":3}',NULL,'[]',NULL,'9faf39fa961b5dea527c6bdf2d0b18ab91d6bec53229acbda102dbda29867ff7');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',42,'repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','*','164e9aa0330fc33c2249533d71c5778c','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","from_id":"11109085-d961-53d4-8b48-e408cb16a69f","notes":"甲 notes 髙","paid_on":"2019-09-18","rate":"甲 rate 髙","to_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'9db29bb51be02fd100b1e53619d3cbdd5a2b54beab7825add3c6583a904ab353');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',43,'cash','9bd0dedd-552d-5427-b137-f390b4738d14','*','385b617aa0b98f6222077ba165079c0a','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"taken","moved_on":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","rate":"甲 rate 髙"}',NULL,'[]',NULL,'8901fc1efa9f708806f8be54e99991deff15237c483da00a4c22f107abe9da2a');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',44,'advance','1655ea2b-684b-561c-8470-be962507c313','*','ed7606f366be9667066fb9e5ac407e99','{"amount_minor":3,"cleared_on":"2019-09-18","currency":"TWD","drawn_on":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","rate":"甲 rate 髙","returned_minor":3}',NULL,'[]',NULL,'7c1f9a5ddb377f70f06315644fb2b4fc20728514dcd15ee3da86f3d2dd391963');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',45,'night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','*','9e8e1ff0b67180226e0b2d68d82ba633','{"cost_minor":3,"day":"2019-09-18","meals":"甲 meals 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","night":"own","notes":"甲 notes 髙","place":"甲 place 髙"}',NULL,'[]',NULL,'05e9321e26ae1ee85f47428b8555b010f5d7bc0890a03234d42d218e8b211fb3');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',46,'daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','*','20b9990977b619d09da4d8fb75981ef4','{"country":"JP","first_day":"2019-09-18","last_day":"2019-09-18","place":"甲 place 髙","source":"甲 source 髙","usd_minor":3}',NULL,'[]',NULL,'62c127810ce625d98eb9d42b2e371f3a75f2c814bb1a656b1c1645478154cd95');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',47,'gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','*','35527ed27466f81f63f5a0540b5c6151','{"amount_minor":3,"courtesy":"甲 courtesy 髙","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","disposition":"甲 disposition 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","happened_on":"2019-09-18","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","notes":"甲 notes 髙","occasion_ja":"甲 occasion_ja 髙","occasion_zh":"甲 occasion_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","party":"甲 party 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","quantity":3,"rate":"甲 rate 髙","reported_on":"2019-09-18","way":"given"}',NULL,'[]',NULL,'a0a41344955768de534d4ce498f8ee33088e4908ad40e4376fb9c85fe30678f3');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',48,'year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','*','04df0d90b62694437841fe1651e293c4','{"base":"甲 base 髙","budget_minor":3,"executed_minor":3,"notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","year":3}',NULL,'[]',NULL,'e5cc862acc41b6febc5c303aea29f10549154cdf48d245701f5a90517b3cb8ba');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',49,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','a023f40e6fbbc964ba2104fa8215f268','{"at":"甲 at 髙","note":"甲 note 髙","what":"甲 what 髙","who":"甲 who 髙"}',NULL,'[]',NULL,'0f7b15b666336b3a5182a14a3041a957d328ecbba658ce0eea29b3f51fff7d07');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',50,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','5062c72143ab366bf7caf155e2a80830','{"entity":"甲 entity 髙","first_id":"甲 first_id 髙","second_id":"甲 second_id 髙"}',NULL,'[]',NULL,'4c2476c9b01de74c423f303a7da9bd74bf03d3063f3efd5207251e601e5dfb8a');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',51,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','016384fdb80cbbb1dc4124f617ea0845','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","audience":"乙 audience 髙","country":"JP","email":"乙 email 髙","gifts":"乙 gifts 髙","kana":"乙 kana 髙","kana_other":"乙 kana_other 髙","languages":"乙 languages 髙","legal_name":"乙 legal_name 髙","mobile":"乙 mobile 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","noticed_on":"2019-09-19","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","purpose":"乙 purpose 髙","roman":"乙 roman 髙","source":"乙 source 髙","uid":"乙 uid 髙"}',NULL,'[]',NULL,'d91c9edf01ee3440a285c2a278669fa52704c160cd87886d8c1fd1027df64c46');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',52,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','85b5362c7de72de17f422873d989d59d','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","as_of":"2019-09-19","audience":"乙 audience 髙","capital":"乙 capital 髙","country":"JP","email":"乙 email 髙","employees":"乙 employees 髙","fax":"乙 fax 髙","founded":"乙 founded 髙","head_ja":"乙 head_ja 髙","head_other_ja":"乙 head_other_ja 髙","head_other_zh":"乙 head_other_zh 髙","head_zh":"乙 head_zh 髙","industries_ja":"乙 industries_ja 髙","industries_zh":"乙 industries_zh 髙","kana":"乙 kana 髙","kind":"other","main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","parent_id":"f67091ef-8724-5501-9b51-cdab692d7c76","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","products_ja":"乙 products_ja 髙","products_zh":"乙 products_zh 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","region":"乙 region 髙","short_ja":"乙 short_ja 髙","short_zh":"乙 short_zh 髙","source":"乙 source 髙","url":"https://example.invalid/","wants_ja":"乙 wants_ja 髙","wants_zh":"乙 wants_zh 髙"}',NULL,'[]',NULL,'a9c5c7e100a742b70d74d46e0ce0fb6f25f9acbdc89805c70863d4bd749094d0');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',53,'organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','bfcbd4ae73b54be2bd964f4ee9825128','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'f9c351b056a98abd1e9a9fe085375b217ab00a851b1a78ad1354c1eadb7293f4');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',54,'personal','512550e0-054f-5a23-874a-7b549d3003af','*','9c815afa5ae5564ac71235d77a609182','{"allergy_ja":"乙 allergy_ja 髙","allergy_zh":"乙 allergy_zh 髙","birth_date":"2019-09-19","diet":"乙 diet 髙","diet_ja":"乙 diet_ja 髙","diet_zh":"乙 diet_zh 髙","emergency_name":"乙 emergency_name 髙","emergency_phone":"乙 emergency_phone 髙","emergency_relation":"乙 emergency_relation 髙","insurance_no":"乙 insurance_no 髙","passport_expiry":"2019-09-19","passport_no":"乙 passport_no 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sex":"乙 sex 髙"}',NULL,'[]',NULL,'58c2e0f399943269c123d1b089553e5e2079237dca0eac087d23c1acf7b9014c');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',55,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','465199e84edfbb2faa175fe22d53d397','{"confirmed_on":"2019-09-19","follows_id":"7bea66cd-7193-54c2-9dce-9a5dbc4dcf26","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"rank":4,"source":"乙 source 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'32c9393181747a61aeb0bcbcfd192bc8f29888b0f2a7611a196a1b4166872e87');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',56,'delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','1a814e73f85fc4ed0073564e64a20a40','{"account":"乙 account 髙","approval_no":"乙 approval_no 髙","approved_end":"2019-09-19","approved_minor":4,"approved_on":"2019-09-19","approved_people":"乙 approved_people 髙","approved_start":"2019-09-19","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","cap_minor":4,"claimed_on":"2019-09-19","cleared_on":"2019-09-19","code":"乙 code 髙","emergency_phone":"乙 emergency_phone 髙","end_date":"2019-09-19","insurer_ja":"乙 insurer_ja 髙","insurer_phone":"乙 insurer_phone 髙","insurer_zh":"乙 insurer_zh 髙","kind":"city","leader_rank":"乙 leader_rank 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","places_ja":"乙 places_ja 髙","places_zh":"乙 places_zh 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","settled_on":"2019-09-19","start_date":"2019-09-19","status":"preparing"}',NULL,'[]',NULL,'808e2d1c96baec10f698236851caefee82c663f1a072ebe1c7153868fba52a73');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',57,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','ed92f647a9006a9738cb073126eed209','{"bags":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","duty_ja":"乙 duty_ja 髙","duty_zh":"乙 duty_zh 髙","fee_minor":4,"joined":"2019-09-19","mobile":"乙 mobile 髙","notes":"乙 notes 髙","paid_minor":4,"paid_on":"2019-09-19","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replaces_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","roles":"member","room_kind":"乙 room_kind 髙","room_notes":"乙 room_notes 髙","status":"confirmed","status_on":"2019-09-19","status_why":"乙 status_why 髙"}',NULL,'[]',NULL,'106e85a19d8d60e79b15339dfd77428756276d24b1d3005f2fe2313dfeaa21bc');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',58,'team','01248620-e955-5964-a682-1f87335b3a33','*','2ed66ca38914c993a03fb2a72bbb719f','{"colour":"indigo","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"group","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'3d0fbbcad06e7dfb49f874a3c78dcf18c96c77cb2702c4bf9c2109ecf2f6f470');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',59,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','211b09bda663cdd94292f3c0239f6fa4','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","team_id":"01248620-e955-5964-a682-1f87335b3a33","until_date":"2019-09-19"}',NULL,'[]',NULL,'cb4c37bacce7e320646017955760e321d75444145a866b56b30967e90d62689d');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',60,'event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','ca8492d15521e8b91d8c51d4a13d0c48','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","benefits_ja":"乙 benefits_ja 髙","benefits_zh":"乙 benefits_zh 髙","bring_ja":"乙 bring_ja 髙","bring_zh":"乙 bring_zh 髙","capacity":4,"carrier":"乙 carrier 髙","coach":"乙 coach 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","dress_ja":"乙 dress_ja 髙","dress_zh":"乙 dress_zh 髙","edition":4,"end_date":"2019-09-19","end_time":"10:30","end_zone":"Asia/Tokyo","gather_ja":"乙 gather_ja 髙","gather_time":"10:30","gather_zh":"乙 gather_zh 髙","ics_uid":"乙 ics_uid 髙","interpreting":"乙 interpreting 髙","kind":"visit","list_due":"2019-09-19","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","origin_ja":"乙 origin_ja 髙","origin_stop_ja":"乙 origin_stop_ja 髙","origin_stop_zh":"乙 origin_stop_zh 髙","origin_zh":"乙 origin_zh 髙","parking_ja":"乙 parking_ja 髙","parking_zh":"乙 parking_zh 髙","part":"乙 part 髙","phone":"+81 43 223 2110","photos":"乙 photos 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4,"press":"乙 press 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","replaces_id":"9d813800-8671-5477-9164-e2d730a8cd9e","rivals":"乙 rivals 髙","room_ja":"乙 room_ja 髙","room_zh":"乙 room_zh 髙","seats":"乙 seats 髙","secrecy_ja":"乙 secrecy_ja 髙","secrecy_zh":"乙 secrecy_zh 髙","social":"乙 social 髙","speech":"乙 speech 髙","start_date":"2019-09-19","start_time":"10:30","start_zone":"Asia/Tokyo","station_ja":"乙 station_ja 髙","station_zh":"乙 station_zh 髙","status":"planned","target_ja":"乙 target_ja 髙","target_stop_ja":"乙 target_stop_ja 髙","target_stop_zh":"乙 target_stop_zh 髙","target_zh":"乙 target_zh 髙","team_id":"01248620-e955-5964-a682-1f87335b3a33","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","topics_ja":"乙 topics_ja 髙","topics_zh":"乙 topics_zh 髙","vehicle":"乙 vehicle 髙","was_date":"2019-09-19","was_end_date":"2019-09-19","was_end_time":"10:30","was_part":"乙 was_part 髙","was_place_ja":"乙 was_place_ja 髙","was_place_zh":"乙 was_place_zh 髙","was_time":"10:30"}',NULL,'[]',NULL,'84f7c9c56695a93cfd8f1e8bdb64fadef7dc246eb1e65e9a8ea80595e6ae0f23');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',61,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','c031a686daf1161408ea8269eb4b1108','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","interpreting":"乙 interpreting 髙","kind":"item","language":"乙 language 髙","minutes":4,"note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","start_time":"10:30","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'b772c07d074835fa98c5eb4de573ddbe2f32e4b526869bf205b65a4923744ecd');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',62,'event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','8124c6108e7db7b19f53d280fad29e6f','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","position":4,"role":"host"}',NULL,'[]',NULL,'89ee2c52af13c0602d6059843351518188e0bac560cf2be92232241e78d50a58');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',63,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','f55dc1feb601fea45bf7d31e0cb9f5d2','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replied_on":"2019-09-19","reply":"乙 reply 髙","reply_notes":"乙 reply_notes 髙","role":"乙 role 髙","seat":"乙 seat 髙","side":"jp","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'717eabb5a6da89e9b844c496603b641cb5a94ae4f9e0eeb1e8b31e50fc560e99');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',64,'budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','1d74c2587a89385f754b35673291c5bc','{"account":"乙 account 髙","amount_minor":4,"case_no":"乙 case_no 髙","category":"other","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","funding":"local","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"rate":"乙 rate 髙"}',NULL,'[]',NULL,'ae9c151217b034381d33bd7db9a4e0bb1773731eea46807aa8da8e4e5ba70455');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',65,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','81c1c317587507986e286065902bf786','{"accepted_on":"2019-09-19","amount_minor":4,"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","case_no":"乙 case_no 髙","category":"乙 category 髙","currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","funding":"乙 funding 髙","gloss_zh":"乙 gloss_zh 髙","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","kept_at":"乙 kept_at 髙","notes":"乙 notes 髙","paid_on":"2019-09-19","payee":"乙 payee 髙","payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","payment":"乙 payment 髙","rate":"乙 rate 髙","reason":"乙 reason 髙","receipt_no":"乙 receipt_no 髙","settled_minor":4,"status":"paid","tax_minor":4}',NULL,'[]',NULL,'4db815a216f393a709fac719e052b85e78460ec2431b0156c3581ef0864288e7');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',66,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','ab66565927ad739a222951d46ac520b2','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"spot","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","proof":"乙 proof 髙","rate":"乙 rate 髙","rate_date":"2019-09-19","source":"乙 source 髙"}',NULL,'[]',NULL,'8c7d002d8b7e2251b8e80ebcaf6ab8188e9a65cc58529b8ea37a8db758f4b741');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',67,'attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','0a56c235bc9a40e1becc77d6c134498e','{"entity":"乙 entity 髙","media_type":"乙 media_type 髙","name":"乙 name 髙","owner":"乙 owner 髙","purpose":"乙 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":4}',NULL,'[]',NULL,'a1f27237d7f0f5a384920c939694bdbdf99d8689244d6e45bd60b506d3bccc48');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',68,'task','8328628e-a21e-55b4-afc2-838e4facddcf','*','b690d9a9d730cc15d65f9ab1f61ac2d8','{"days":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due":"2019-09-19","notes":"乙 notes 髙","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'9d65eae75d716a33a0dd7caae32fa0a0f12f7904d8bedd8da6d6c335056aca8f');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',69,'task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','d1a53c47a1085e47ca3a5178736450c1','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'3edd85e515d7fe600f6f904d80ce058bf7263b9e3eb43553b3afa79d8f7dc39a');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',70,'template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','cab53dd40a19cb68fdfc2246fa3e3ae8','{"days":4,"notes":"乙 notes 髙","position":4,"template_id":"4f2a2b5b-3812-548f-80df-452164649b1f","title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'63ba6e7d45d9f14444284aca5d1d9ed999d280c3f45bbe16b9d52b03354b03e5');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',71,'version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','f642526d1ee557328baa7114dc1b664e','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","frozen":"乙 frozen 髙","kind":"draft","made_on":"2019-09-19","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","number":4}',NULL,'[]',NULL,'a4ed59c792332ce6cc977dd157e0a4db94a938ecd7b98c036d3dec48e567a1ed');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',72,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','c7711ec10dcebd128b9489c0d69e9172','{"channel":"乙 channel 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","paper":"乙 paper 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sent_on":"2019-09-19","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'aad6d86a9c70e4e65bb432acc5c6c6dbda7efdc00a4f00112df6b52b06377ce9');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',73,'plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','a4d4a351208e58e7108f012fc63c896d','{"against_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38","approval_no":"乙 approval_no 髙","approved_on":"2019-09-19","decided_on":"2019-09-19","decided_time":"10:30","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","lines":"乙 lines 髙","notes":"乙 notes 髙","proof":"乙 proof 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'9d37332081a7d25286854a7db949feab5597ec85fd45d61c76709902d79bc5d6');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',74,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','40e2c6611d2812ad52a13c93bc265bef','{"change_id":"ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d","confirmed_by":"乙 confirmed_by 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","phone":"+81 43 223 2110","position":4,"role":"other","text":"乙 text 髙","told_by":"乙 told_by 髙","told_on":"2019-09-19","told_time":"10:30"}',NULL,'[]',NULL,'424e8a50bc890314aac7a72ac341c4d5e8bae26933d22afa58ec4e0039360677');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',75,'accepted','5de8620b-384a-5f80-8516-444495667dfd','*','430822d3fb4f9a55888078bc870898f6','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","facts":"乙 facts 髙","warning":"乙 warning 髙","why":"乙 why 髙"}',NULL,'[]',NULL,'07c4be9bafaea622102118ba269b93e5c1a3a34194c854c89e6e7d55c692243e');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',76,'travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','dde384728a9431c8323a1c2392b44083','{"from_place":"乙 from_place 髙","minutes":4,"notes":"乙 notes 髙","to_place":"乙 to_place 髙"}',NULL,'[]',NULL,'fe2d49cddecd26aa64807f5f5d922bc106bd8dae71a9baeeaf4f361337eb7f9b');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',77,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','3a0fb553e54a296719f76957e9b10bcc','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","packed_on":"2019-09-19","position":4,"quantity":4}',NULL,'[]',NULL,'870a25a487aadfe0ad5c6290b40b547e967700d9d04c557a00339abfb445f56b');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',78,'member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','74d986a586b39efbcca49a345db9e3c3','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","rank":4}',NULL,'[]',NULL,'c0bdc075692481ef9d48e97201af319179f0db6bee00f3e3a4aa5963ae5169e0');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',79,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','6f0abfe63a80dd9625610d9dc8f297f5','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","state":"yes"}',NULL,'[]',NULL,'20e4ea230b9078da695e2bfe3518540c5422868d44065235316ed41fb0631229');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',80,'room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','fd1a6e8720037df0fd3fc5bd81cf777d','{"beds":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","floor":"乙 floor 髙","kind":"single","notes":"乙 notes 髙","number":"乙 number 髙","position":4}',NULL,'[]',NULL,'b08aa63c1bac3fe86cd09a1ab2f187386a34e16709d730cb8dd2a22bb9e6fe52');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',81,'bed','8c984816-622b-5573-851a-6b3c22435342','*','87f57b49b8982c4675a76b972d3ff915','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","room_id":"c109893b-664b-5dcb-bdd5-1c3772c16c34","until_date":"2019-09-19"}',NULL,'[]',NULL,'eefd2fc334618f9df8a5b0d08703fe3c40f91e564b461d4be41e223ec175995a');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',82,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','0e603517e93942360bd2f4296883f435','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"together","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","other_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}',NULL,'[]',NULL,'c6b639f8313384f29020b31a28fda2dd3c5bb225b45ce8c729d13a564caddab6');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',83,'seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','2c0a2ef943e3f604361336378b0dd99e','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"coach","layout":"乙 layout 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"seats":4}',NULL,'[]',NULL,'8ca2ea4de7cd1b438b3675dca8130bfd3843a9d3c4db85481c3677f510757f6e');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',84,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','8028352005dc3dda70f0344d94376680','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","place":"乙 place 髙","position":4,"seating_id":"bbc7ef72-7db8-5955-a706-2c80c39656d5"}',NULL,'[]',NULL,'dd6a7ee838b7b5c608b00756973b7e64172b80d2e0a0a8cf51157d820804b576');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',85,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','8d4ce85f0ed831c3978487fffe2fa53c','{"booking":"乙 booking 髙","coach":"乙 coach 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","seat":"乙 seat 髙"}',NULL,'[]',NULL,'1ca6b7913152f0d2ebc7b47b44cbbe67475e9121ab5fcd6c9610bfbe8c312e08');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',86,'roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','4a6c7a6b2253635ed5eb48ae7ec50643','{"at":"乙 at 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙"}',NULL,'[]',NULL,'b59b4cfe72e66146dc1bf1195f414e367a5eac4020a7efb9dc6a9c43909e5673');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',87,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','7bb32b388a01d16314c3094404258028','{"at":"乙 at 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","roll_call_id":"79be9722-a5ac-51c6-a498-7e54839cff4b","state":"here"}',NULL,'[]',NULL,'bb11e8d1e9411cea90c94689224623d1c79aee4f7cb0632368159ed785876a6b');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',88,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','21dbf77a662b130b5e5bf6f8a905c8ca','{"audience":"open","kind":"phone","label":"乙 label 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"value":"乙 value 髙"}',NULL,'[]',NULL,'eeb5e8c10a56bf0d8ea473ea28cee2690426894e054b056a4f68eb19552b91bd');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',89,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','68cd9005f1ac947859802a79bdb4db54','{"by_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","met_on":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'839bda544f547f157609ddc74adcf51f80be76a1e7bd3db3da07956dba96fef7');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',90,'term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','8569ef9646f05303a95d6b757d797877','{"ja":"乙 ja 髙","kind":"other","notes":"乙 notes 髙","source":"乙 source 髙","state":"confirmed","zh":"乙 zh 髙"}',NULL,'[]',NULL,'7e70ac34f422041a93642c75dc7c16a1fefaeadb464a4ec6a8b144eac7f9efcd');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',91,'expense_split','c6c96d23-4584-5974-8110-d8b4f0f82703','*','c80c95806f9e4ebc9991d041ca174440','{"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","expense_id":"fb9f0dbe-400c-539c-aac5-9f9fc02eea51","funding":"乙 funding 髙","notes":"乙 notes 髙","share_minor":4}',NULL,'[]',NULL,'c6d271bfaeffb2499f85e5c8c39b3343fbff1dfb775115460150702aea39e50f');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',92,'expense_share','1db00440-df4a-509b-af20-760d60cf84b9','*','9b95ceeed69bffa3e382e6d19f6c95a1','{"expense_id":"fb9f0dbe-400c-539c-aac5-9f9fc02eea51","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","share_minor":4}',NULL,'[]',NULL,'eb1b670d7aae56b8e1fefc4c5fabf72a884dc994204e8a9e36ef902432b99ebe');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',93,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','*','556bba7c7b72c8e61b7af92308f95411','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","from_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","notes":"乙 notes 髙","paid_on":"2019-09-19","rate":"乙 rate 髙","to_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'ae346da09ff570ee095f855d620a0f4108b97e8f7804765b75f8eefd86636e31');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',94,'cash','2a2168ab-7150-5a32-a27a-9fe137504f12','*','544f3f9f19e0b8e06866f0db5874b458','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"taken","moved_on":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rate":"乙 rate 髙"}',NULL,'[]',NULL,'ec61ff55d31466d4859547598918e98a782047a1ca200899a8f82076c01d087e');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',95,'advance','500d644d-175d-5df0-9f78-bdde19dffd2e','*','b4eaad5c919c7aeaec1d37024d101833','{"amount_minor":4,"cleared_on":"2019-09-19","currency":"TWD","drawn_on":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","rate":"乙 rate 髙","returned_minor":4}',NULL,'[]',NULL,'3436da79ed1d107581a52cda7c1f88244c3a878fbfc32ba86f60d271a7466a81');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',96,'night','9eeb6889-460a-5037-bc87-85e45e46721c','*','6d63e8f8c148ea6f876c73c99531892c','{"cost_minor":4,"day":"2019-09-19","meals":"乙 meals 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","night":"own","notes":"乙 notes 髙","place":"乙 place 髙"}',NULL,'[]',NULL,'e73917805d60314778464c6d4f1322c1faefe8b14f4987ff81b5715e3de42ac1');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',97,'daily_rate','a0389fec-cec9-5a23-97e3-b189c0780712','*','536e74d853799008777c75425dc8ceb6','{"country":"JP","first_day":"2019-09-19","last_day":"2019-09-19","place":"乙 place 髙","source":"乙 source 髙","usd_minor":4}',NULL,'[]',NULL,'f8d779e62448eebaaa47649b2fa96d39249d15bbddfef2e8f4fd573e009d37a3');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',98,'gift','74bf0eaf-842b-59ef-9330-96eb771cd120','*','aa093fd494d94a35e949f2987fb73011','{"amount_minor":4,"courtesy":"乙 courtesy 髙","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","disposition":"乙 disposition 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","happened_on":"2019-09-19","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","notes":"乙 notes 髙","occasion_ja":"乙 occasion_ja 髙","occasion_zh":"乙 occasion_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","party":"乙 party 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","quantity":4,"rate":"乙 rate 髙","reported_on":"2019-09-19","way":"given"}',NULL,'[]',NULL,'c0776b74cd2a37715076a80f8b3b37b670866922c2b194afc1167c777933f3b9');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',99,'year_budget','439f42e5-c101-5ec0-8c00-e9d7294d9e6a','*','c6af730be2ae2adf9298595465ccd33c','{"base":"乙 base 髙","budget_minor":4,"executed_minor":4,"notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","year":4}',NULL,'[]',NULL,'fb8d174618f461d510e5a81829cf2b8df8385d3265d6aa332a68f8dba42fc327');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',100,'access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','a775241fb55334a4ac75f89614a51e25','{"at":"乙 at 髙","note":"乙 note 髙","what":"乙 what 髙","who":"乙 who 髙"}',NULL,'[]',NULL,'6c2f44e8652c2dbf23e360567e77c2253dcc8903dcbd0998eeb3998baa007d0b');
INSERT INTO "change" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f',101,'distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','0ad5b9a774331090164c15ce42bb980e','{"entity":"乙 entity 髙","first_id":"乙 first_id 髙","second_id":"乙 second_id 髙"}',NULL,'[]',NULL,'8c8d68e099ead78db84c5171ecde86a443f58f536d85cc642e073175db6d9ee2');
INSERT INTO "change" VALUES('4ae89c7d-7e1e-44bc-879d-ea1fd05ff219',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','0704ad8206659aff23df3b424085f863','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:0"]',NULL,'a2e1aeff9a9b59b6ea8ac4d0a4ad8117f91d0a886a79246c70f45764500978c4');
INSERT INTO "change" VALUES('80abfdfb-b6cb-40de-b979-9875181ef025',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','d6453b449755ca6a5e4b439c0a7dbb84','{"kind":"改 kind"}','{"kind":"other"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:1"]',NULL,'9e84b461992473c784c751ddec65cc06d741b18d7faeb90d1a0a70af4f14f299');
INSERT INTO "change" VALUES('1237bfb9-cd9a-4c04-a1e2-70f10ade02ec',0,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','efaf2a529b311cc5a937c446c6e722fe','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:2"]',NULL,'1de89fb3d5f0e1b4a8191e2b46d37fe293625a8311d4df4c42c32a05023a2301');
INSERT INTO "change" VALUES('4875a89a-0086-447b-be71-87a829dbe490',0,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','2756d47e434f8f8a2e96e4028ea977b5','{"passport_no":"改 passport_no"}','{"passport_no":"甲 passport_no 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:3"]',NULL,'2eb52fe6c5f99ed902dc21b78b9235c042d3d19afec1ab620d043d88f1577a82');
INSERT INTO "change" VALUES('f5abe5e1-9a7e-4472-b1c6-cf348157e9ed',0,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','f5fc81a4846f2bb8547c104300a5f70a','{"unit_zh":"改 unit_zh"}','{"unit_zh":"甲 unit_zh 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:4"]',NULL,'5766307236a86f5e8a81a8562c8af736432a39f49c9ecfbcee91776bc2336858');
INSERT INTO "change" VALUES('3646bd3b-1fdb-4e76-8a6d-15bb52593970',0,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','f2eb5ee3d738e2bba65def25e7536652','{"code":"改 code"}','{"code":"甲 code 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:5"]',NULL,'534bb9fff188c4c1927fd3256ad1c4ee80df483076c3f470e793a4c3c189bca8');
INSERT INTO "change" VALUES('9ee3d33f-008a-4f20-82c8-56f177749acb',0,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','c8871d2855757dc1cef38897a1d2a29c','{"roles":"改 roles"}','{"roles":"member"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:6"]',NULL,'3c145033a21d2cc26504957a9b641ecbc7ccc588fb7a34fed7440c35b4faa577');
INSERT INTO "change" VALUES('d1e185cd-94ea-430a-bfa3-6b4a582360fa',0,'team','9c388011-b9c7-5baa-a389-44aa71223935','kind','4110c41f358054adf4926e93060a082f','{"kind":"改 kind"}','{"kind":"group"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:7"]',NULL,'45267caed469313c89879ca388c3d11464201c6c020700df47d3d6f46ec0664e');
INSERT INTO "change" VALUES('06ebd864-8e5a-4ce7-ada2-b145cb37d23b',0,'event','9d813800-8671-5477-9164-e2d730a8cd9e','when','5e27f22bd3860aee11cc45085befec28','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"改 start_zone"}','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:9"]',NULL,'938d1b6b55ff200f89067cf108a3546af51bd39d34efc94326426db9bccb1db1');
INSERT INTO "change" VALUES('5dae7090-b5ef-4dcc-ae4d-1b0dd75737f9',0,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','9916176c14cf87af1becd1d4547bbbfa','{"kind":"改 kind"}','{"kind":"item"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:10"]',NULL,'7fdc2b0e9c2bcf86e70811d4e1ce9b44e202245a2c5be68a8bd8623f4732fc86');
INSERT INTO "change" VALUES('9f262f3b-6a7b-41ae-9e0c-76c00d0decf8',0,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','6712f95456b642f699be5ed526ab8561','{"role":"改 role"}','{"role":"host"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:11"]',NULL,'dee0970745538736d9820e19eb3acf3cf307426b1388d1aefe7f11706b8b2cec');
INSERT INTO "change" VALUES('b5cf203d-61f0-4c95-b632-31fb88d53cfa',0,'participant','be8da699-6054-5241-a38d-cf108127c24d','side','3461c09ffc3e4dcea1bd0963d470e956','{"side":"改 side"}','{"side":"jp"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:12"]',NULL,'f4bb48bc5f4eccd9697fdcbd7958957a48154e5cb22b018947a29d381595fd2b');
INSERT INTO "change" VALUES('da36ebe6-55f9-4e7b-a191-423f4e356b90',0,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','aadc0751c747c8827d9977d17b616458','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:13"]',NULL,'7c3a002d74f48c7fa1c447efaeba4b83bd673dea9313550090ff8ae0965164b1');
INSERT INTO "change" VALUES('1154fa6d-8a41-423c-bad3-d17d8e9b7362',0,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','78663eb853f0b08575b56b78fac5d019','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:14"]',NULL,'d974ef6e492e5f2c1524d144b753327459a0e1ff343546d5337effec9c25129e');
INSERT INTO "change" VALUES('101bbcd7-4855-4740-9d30-6e4b5db289d5',0,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','768253a290f70e21b7d4e9becf5b721a','{"currency":"改 currency"}','{"currency":"JPY"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:15"]',NULL,'1105b73e0e563ca2e57921661f2e00830168f5ce16048484fe511d09526f6c6e');
INSERT INTO "change" VALUES('2e2f787f-a9eb-49ec-a590-95cfb16efb71',0,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','0789f766ae650156b6e572972e1fe052','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:16"]',NULL,'9d50e26483cbad0b66e7cbfb931bba7e102da683958905ed7c27c17992fc1382');
INSERT INTO "change" VALUES('8603bd4e-829e-4001-929e-2b3c1fa0e70b',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','43807c8189a26aa420361d50f9e261d2','{"title":"改 title"}','{"title":"甲 title 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:17"]',NULL,'8bc3da853dcece50e5b10664e92ab6c2d4c2f14b41436fce414de213f8f39191');
INSERT INTO "change" VALUES('1f43a166-3e76-411c-9acb-92a06ee7a9bb',0,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','da7aa44a668d5a697b9c8c6828b94481','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:18"]',NULL,'e566bebfbc1ae2b0cb1bc9976e98a4151d58f159c978ad9e82203439329401dd');
INSERT INTO "change" VALUES('15193b6d-429c-41dc-b444-3115669ecee1',0,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','f94f46d1261c986c58e1bd1e83ad22b2','{"title":"改 title"}','{"title":"甲 title 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:19"]',NULL,'6c26e53de477a049b799c06c09501dea11c7fe2175820ea24efda70ea75c481a');
INSERT INTO "change" VALUES('6ae7d654-86a6-44ef-aa73-7af23633dddf',0,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','967e5cb5508a47cd085a1bc8d22d710d','{"kind":"改 kind"}','{"kind":"draft"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:20"]',NULL,'dd4da40c03cfa78bbf45720cb945b944a4fbbba1a2335a272602a32c5d1cd23c');
INSERT INTO "change" VALUES('9b105139-6114-413f-8dac-5011c276babc',0,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','9bea02c93f2adda3362c62c227fe180a','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:21"]',NULL,'a7eb698ff5ddead018cafa26bf0f73a01a3d5c12ea83e603ce36846b46fabe3e');
INSERT INTO "change" VALUES('f9eb0b52-99c0-4c96-b949-a1eeb977c199',0,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','f0518130ba0ea0fd6597d8bea2553a19','{"reason":"改 reason"}','{"reason":"甲 reason 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:22"]',NULL,'ff6b46e07f7a2a5abf22c4b8be84594036812b7c57e8f48cc5085a4ff379a353');
INSERT INTO "change" VALUES('d70dfd20-b1fc-4b12-a61c-0ddeed625663',0,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','1492e9be9270ed10fa442f66f5413024','{"confirmed_by":"甲 confirmed_by 髙","told_by":"改 told_by","told_on":"2019-09-18","told_time":"09:30"}','{"confirmed_by":"甲 confirmed_by 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:23"]',NULL,'4361a43bdf04f19ec0f8b068045c5b69528a25c90406f30a6feb226ce2ace22a');
INSERT INTO "change" VALUES('8a1e18a2-3c60-47b5-8134-35dd4c548254',0,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','7977682c8de1cd6457113456fa2630e8','{"warning":"改 warning"}','{"warning":"甲 warning 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:24"]',NULL,'ea03384f11adeb04d0c8dab19f954fcba6a75ba5f550762a72a63ce3d80f3191');
INSERT INTO "change" VALUES('88c29f68-8438-41c6-ae3b-169fa428ea4d',0,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','d6b087e8d9453a8033e954ce8542295d','{"from_place":"改 from_place"}','{"from_place":"甲 from_place 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:25"]',NULL,'dae3e9771741452d22d6f69a073881cc81607d7374d422d727b0e890ccbbeaa6');
INSERT INTO "change" VALUES('9199605e-8ccf-483e-a1ec-6c8b6c151cbc',0,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','52b9337e11342614250b9971647d2c96','{"item_zh":"改 item_zh"}','{"item_zh":"甲 item_zh 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:26"]',NULL,'3ff0ebe2e51638538aaff05e5b0aeeff07a65a85845db5a94d34ee7678b1110d');
INSERT INTO "change" VALUES('dc7b8840-8c5c-43d6-ba11-61a062eb7a36',0,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','cdf0bc50543868c94da03c1e88fd2a77','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:27"]',NULL,'1238f31f0b56de30b72ab5c46db91da1dfd40b16ff54babbbef8f2fac2e2e3ac');
INSERT INTO "change" VALUES('f7a30e0f-c786-436d-a60d-bb5106c092e2',0,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','1874e40ea7c7fb29c0d4d49005d59e61','{"state":"改 state"}','{"state":"yes"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:28"]',NULL,'03525cb745ac076ac437e399845d8102f6aaafb39f0ef409da0ec2a6e9f138ea');
INSERT INTO "change" VALUES('df393a6f-31f6-45c0-9343-25e0f5233236',0,'room','ca02661d-0413-5859-b24c-279940c216e7','kind','f0b757a5a24c6d0b36e1658bdbcb54d5','{"kind":"改 kind"}','{"kind":"single"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:29"]',NULL,'781bcc5b2e69f373335e4c55a7cd95ba4730b1d75feae8f330ceda5f14dd87c9');
INSERT INTO "change" VALUES('d74cb250-dbc0-4797-aadf-8d1b73f18d5b',0,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','59db3b35a0ad9535688989d4869e06c5','{"kind":"改 kind"}','{"kind":"together"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:31"]',NULL,'a43bbee194e57babc26958a0ebdb7cb0469c5017165674019d5f700b46f2172e');
INSERT INTO "change" VALUES('59ff6141-4c44-4beb-9dce-71de867b4cfb',0,'seating','296e0788-e274-5876-9844-39092912a543','kind','55c6830f7f82293b9cfebbe3fa0c6a09','{"kind":"改 kind"}','{"kind":"coach"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:32"]',NULL,'924bf301e7fe0ee3e6b48cac1b5b64e6291b54c1fe967f2c824e35eac5ad2555');
INSERT INTO "change" VALUES('be099059-15e6-4ee8-b20a-6676bae71e32',0,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','75608cb56cc9657e54e188a10de78ffb','{"place":"改 place"}','{"place":"甲 place 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:33"]',NULL,'33940efcd39a985e63f47e92a38bedff8abe01863c0693643f55736409450f19');
INSERT INTO "change" VALUES('04ba79c7-0b73-4e9f-80bf-78fd8459e2db',0,'ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','b93bebe23d3a91067f5a326e1499062b','{"coach":"改 coach"}','{"coach":"甲 coach 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:34"]',NULL,'33478cc48d6ba3192732f4bb4340ad897817b51589db3c0319be9e9d9484ec73');
INSERT INTO "change" VALUES('fcced1f5-f590-48d5-b390-f105433bce62',0,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','521956780e747e38d77a9dac4e02587e','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:35"]',NULL,'397059510e3dbe56ed8b32350117007bcafa03a5526d0b8aa1e7ee84cee721f0');
INSERT INTO "change" VALUES('ca35ab9d-6d14-45c4-a0c5-ed8871ed1284',0,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','0ba47a32c94105703cf1b4519e5632ff','{"state":"改 state"}','{"state":"here"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:36"]',NULL,'e86914f185f61c9ad655c992c0c03f047cc2e2c0d3c261b18e8a1d5d0d1359da');
INSERT INTO "change" VALUES('c296207b-e448-4f91-9bb2-46f2595e9eb0',0,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','bf7538fecf9d1ae25266ecfb3e4dbca0','{"kind":"改 kind"}','{"kind":"phone"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:37"]',NULL,'bae9915b011ef384e76f0fa34779bcc3df5bac0a68d28af6cdf42e9d105e9bb3');
INSERT INTO "change" VALUES('ffb58291-6122-4608-9d8c-6479f231a6e0',0,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','c88849b9f53eb54ecb55a626ec987dd5','{"notes":"改 notes"}','{"notes":"甲 notes 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:38"]',NULL,'9e80ecfabc30e9f4133f22d95fe219065634f8ed46024e9af6f76dbc91818e92');
INSERT INTO "change" VALUES('94ee837d-8296-443a-9448-156a78314946',0,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','67ae05483965194643f610fb042a9473','{"kind":"改 kind"}','{"kind":"other"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:39"]',NULL,'9a9e5f8f42e21080d1cc569691d247793a634bda7632d1dd38e2da1a0a50ced5');
INSERT INTO "change" VALUES('e6a5aad2-5643-4c14-8772-12bf2d1cb92d',0,'expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','funding','21a9baf1d08fa525f0b1081e7af08721','{"funding":"改 funding"}','{"funding":"甲 funding 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:40"]',NULL,'495e3a733752ea0efe4399c41505a181beb082cac6bc4f124fd1c99252e40a88');
INSERT INTO "change" VALUES('12d492ad-d373-498e-80bd-75ba844031c5',0,'repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','money','0005db0f13dfa4a6e4e1f86b0c50dd50','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:42"]',NULL,'8479e20ba3bcf0b97cf4f5e9bc832241f79fa2e0ea21fc77245f6e25ac410c65');
INSERT INTO "change" VALUES('b9e997bf-41a7-4584-940a-19ec7d2d97cf',0,'cash','9bd0dedd-552d-5427-b137-f390b4738d14','money','a67686f272b54e9500a6ce7d80f07624','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:43"]',NULL,'f1d5b0f727e8f72047b6ab5f5b40336d84684e00f3837c794d2696aaaf9d55c0');
INSERT INTO "change" VALUES('36caafa7-00f8-4490-a194-3fc05248b2db',0,'advance','1655ea2b-684b-561c-8470-be962507c313','money','06d0600ca115fd57cbdb38efef965aea','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:44"]',NULL,'047ffc1b00163c79d8f8153d084d1404f95bac612d48c122ce4a059f305e4d32');
INSERT INTO "change" VALUES('10969170-928c-4433-a00d-a357eca1e2a5',0,'night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','place','54eec4b349c88a0c0561b9ad2b1a59dc','{"place":"改 place"}','{"place":"甲 place 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:45"]',NULL,'5cde0f041152dd2cb04ef4b317dbcd186444ec5a1eafde783a574b122dd0421a');
INSERT INTO "change" VALUES('9d32da28-a6f8-4fe4-95f4-d3ae0221e265',0,'daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','country','ffdac987becd2cdcad99774ff108085c','{"country":"改 country"}','{"country":"JP"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:46"]',NULL,'6a725075a126200f3f56e8757412383d1908d923c9e1f711217629550cb38d0a');
INSERT INTO "change" VALUES('dde8e4c3-0923-4943-a166-c0fe398596c6',0,'gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','money','8cbcfdbea52483be1764fc907b9d8ec5','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:47"]',NULL,'1187356652c9cae3c010a49ee63cd1a20733ff0c1636831e79d0add91122cf23');
INSERT INTO "change" VALUES('22e26737-204f-4c68-9f8a-220dacd57fae',0,'year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','base','ca94b39b6b5d25d4f69ad45f43e56415','{"base":"改 base"}','{"base":"甲 base 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:48"]',NULL,'bef0370021b5b6dcd9e9b5c20b359078a063adbf42fc4c12d3cf594a1250036c');
INSERT INTO "change" VALUES('fb6ce5a6-22df-4d69-aa65-29e3f8194365',0,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','1f48e889de4f53f85633704eee777736','{"at":"改 at"}','{"at":"甲 at 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:49"]',NULL,'4854967f5102ec76c6c5dcc664a6c5eb6eb827bfd484faae0635eaec7fed4b87');
INSERT INTO "change" VALUES('6c523cbe-4e8a-499c-a8d8-0df69ccc9aac',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','117c6f4b48c04c205f37f3caff459888','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:50"]',NULL,'03350ab9ceec1ce69f17150f2aed02138cde9be1e59fbd441ce6d634c2564af4');
INSERT INTO "change" VALUES('6372ea94-cf7a-4941-a6d3-eae0f2a2a00e',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','e6b2a4892ec15fed61c807694fd6f55e','{"entity":"甲 entity 髙"}','{"entity":"改 entity"}','["6c523cbe-4e8a-499c-a8d8-0df69ccc9aac:0"]',NULL,'77a3d178023debe25e6198a8a20731a7c7f2eaf9efea007363701b62c5142b27');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',0,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','a121f344e66b35ed665def86d6811c89','{"main_contact_id":null}','{"main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:52"]',NULL,'601d8e0fd8a2989e8ad5c26936e0bed29e5b282b7cdb4e860bbf3c5a2e64fcb0');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',1,'personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','de5c5b83eec471baec2291e515ee6084','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:54"]','3545e5a3b91232143365752f4afe96fb50c641408927264bb3afc1dbaf7a4483');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',2,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','40e20bd5402b6de7090c016c9a426c3b','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:55"]','5e03ff8715b0289b67c2c96225be095bbf28ce2d909d1a70a073c9f7c2529a05');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',3,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','f5605a27faa1a6e9637b54a722518ac5','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:59"]','5f7105a37fdf34670abd950b80ed0b2b4892ee772c3996d150ff7bafdfc4fea4');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',4,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','fba7c62cf512a10d57e810151ba0eca7','{"member_id":null}','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:77"]',NULL,'20b1ad088591858dabf9fe8299fb440d9b4446bb8a5aa3d6baa693ce4da7717b');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',5,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','c0a241c84682d37cc3a3e35a8a6b7ea8','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:79"]','7884912a2e8b3e65932e0271d32425260887f871393b35782654442b0d798556');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',6,'bed','8c984816-622b-5573-851a-6b3c22435342','_alive','8a24d1d1baa1039c5e76c4d003eae9d1','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:81"]','8ae6b03e524017b4b77f59187accb399d695ef729f694711168689e3102aa9b4');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',7,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','2a37764a8b22c183a91e54189def6c89','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:82"]','93d994d40b8fdce775d7afeb47c4179aea91a8783dd3f55559aa79ff7aef2341');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',8,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','d0f8b1a63907c120d33b5bdf5ceda061','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:84"]','e5026dd3bd1feaa1b4108978964ecad5357d3451b2cd3cbcf9c36c4a9371349f');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',9,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','29a44ac180ecc129a7a3e7f623eb1fce','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:85"]','2c828d9f5e861571c2c4a1d2c060fc4b9cceef568f3c242262901badce1f18ec');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',10,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','e5efef99829352697d18631caf39c733','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:87"]','2a5c377c33d01aada01811a5c9362c8290cd27456cb2b563a5065240a3e63b82');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',11,'advance','500d644d-175d-5df0-9f78-bdde19dffd2e','_alive','048b179de23f98f31686393980308c46','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:95"]','0ccc0eaf8bd8748bafef4e50d57724496866412ee215b335de2cb70d1e94e8d3');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',12,'night','9eeb6889-460a-5037-bc87-85e45e46721c','_alive','e3e78f7be46c8f17e778c14fc730864d','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:96"]','b11995012d0e259a6990a3753e4ac3058f3ef4bef88de78afe7894b8699cfa7d');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',13,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','3487d43230c2d12ecef6e46750a7ab8c','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:57"]','b1d94c4d92f791d3488edf3328356b44634613ef88521f1961cd479643cd35cb');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',14,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','a4d7a445b3ac179585d26904325e83c6','{"speaker_id":null}','{"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:61"]',NULL,'0371965028bca7d4d922927cb66b127ad4275b74229a6e26703c5f19d092087b');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',15,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','d84d8d50cb911077414b7a9ee675b34a','{"interpreter_id":null}','{"interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:61"]',NULL,'12b637ede24ffd1e38045e809e39dd6697bc329dd6de4ae62c4fa981b258f734');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',16,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','7d82c34b6584ec1277ace93ab471e1ed','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:63"]','432c3435d8677e10d1ad827e2f0314f04921deeb797dc4542a00da0c7c6d498a');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',17,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','0020022cfc3b073749cbfb3efef859d8','{"payer_id":null}','{"payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:65"]',NULL,'fac990b7ac63c9cc3d3c34fd9813484282a0c48e3f7580bde4fcfe92aa3ce777');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',18,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','person_id','026a2cd8cf332f50be9f0c87cce5dfff','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:66"]',NULL,'e344030eada1ef6913cd2d75683ff30daf30c9044325778179e6148161953433');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',19,'task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','9384f3e3495b8f55395d6e9bbe5b070b','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:68"]',NULL,'fd45944a4ac7910d839974d8d6dfd41cfd52cf105bd58585eca05f0ee8092bca');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',20,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','5e580675c6a75f6bd4d6ae2bbb681fd2','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:72"]',NULL,'49d0604254c5f12d8d5b3f09c23d41497c4bd28a6035aebba636e84cb96f4d66');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',21,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','79c9e28d52359bce4aa19df161dc0bc9','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:74"]',NULL,'b8b707a0d32f7cf0c54a974d1b3a9dc5e60dcc59c2436d4ccc4f19299607beb9');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',22,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','09578c6ad0e8a86f79b1281742b380e2','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:88"]','3b5fb2eb18633857e08f52aec850bf8a11e0d81c8972a9f6615d7f8332ca337e');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',23,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','9c968bb63485880cceeb1430cc78bf8b','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:89"]','949337e55f2b02d10be6941e0451cc1ef1bd2d004ddde75c1ee0821ef8158020');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',24,'expense_share','1db00440-df4a-509b-af20-760d60cf84b9','_alive','801f64a1ce29bc25accd51882d415c76','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:92"]','69cba8ba5db9bdf3bde5d6dae5a1d0efb603e33ca9e0e38182ca3158c4f0381b');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',25,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','from_id','f4518cd4f6c7948162137c9906c37edb','{"from_id":null}','{"from_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:93"]',NULL,'b66f28ee58352f1d68b0de0a27d7eedd39b12cb323e0eb6cb733141686f71a30');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',26,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','to_id','2ff20f5434e253f226ee45a1ec673286','{"to_id":null}','{"to_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:93"]',NULL,'ef7d9f0ccd9d76f3477e5a89d0defafec309add586f44e9f23865bbfcb28a8e4');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',27,'cash','2a2168ab-7150-5a32-a27a-9fe137504f12','person_id','163a108f1ffa2f3ed0e7a8349d4af293','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:94"]',NULL,'14117280a501e8ebf59e5e293b9ca6c8b824ecde530c8b32cc4c3f2c510d682e');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',28,'gift','74bf0eaf-842b-59ef-9330-96eb771cd120','person_id','d2aae90d70f84ee8fc49581dc72cf6e4','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1f0a2195-26c9-46f4-ab62-d85713fc015f:98"]',NULL,'3653f6b485b55d37b986881f706641f5beadb95c6c7ef0fe2b61c1b96117a503');
INSERT INTO "change" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2',29,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','0f4f469b14f1655c2d8fe539dae85021','false','true','[]','["1f0a2195-26c9-46f4-ab62-d85713fc015f:51"]','fcb0a766cdf803d01eab8d42b5c12b4598bc2b472bf23b395dd35ada698c144b');
CREATE TABLE change_tx (
	id VARCHAR(36) NOT NULL, 
	replica VARCHAR(36) NOT NULL, 
	author VARCHAR NOT NULL, 
	hlc VARCHAR(64) NOT NULL, 
	wall BIGINT NOT NULL, 
	schema_rev INTEGER NOT NULL, 
	label VARCHAR NOT NULL, 
	inverse_of VARCHAR(36), 
	digest VARCHAR(64) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "change_tx" VALUES('dbfaae1c-3451-4933-a6f6-6e4cd84b37a1','b8d24b67-a58c-400a-82d8-48513fed9d48','','01795285733899.0000000000.b8d24b67-a58c-400a-82d8-48513fed9d48',1795285733899,6,'Write the sample delegation',NULL,'d7499b582da72c7aae48c67f27a9b1a83e97bc561e14468181528f4760394245');
INSERT INTO "change_tx" VALUES('1f0a2195-26c9-46f4-ab62-d85713fc015f','a1665454-7f71-4481-82fb-ed419e870dff','','01795319916742.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319916742,6,'Fill every table',NULL,'e647ea5bff46d49b6750e0921403e55d32b35f0523e0956d81939f5d04c5efb4');
INSERT INTO "change_tx" VALUES('4ae89c7d-7e1e-44bc-879d-ea1fd05ff219','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917013.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917013,6,'Edit',NULL,'6d41ff97ffb7a8add6ab6b5f8de9788dc8500883ef3f7f67fada3b33ad18e5b9');
INSERT INTO "change_tx" VALUES('80abfdfb-b6cb-40de-b979-9875181ef025','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917031.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917031,6,'Edit',NULL,'56b9a4dbd9672aea211f0d613adc147590c7cc0e47cb690e5fd704a9eef801d6');
INSERT INTO "change_tx" VALUES('1237bfb9-cd9a-4c04-a1e2-70f10ade02ec','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917051.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917051,6,'Edit',NULL,'963f6b7ce3aa305fb337fa7aa6a833282876d97f19edee169b244f2ff5fed237');
INSERT INTO "change_tx" VALUES('4875a89a-0086-447b-be71-87a829dbe490','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917069.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917069,6,'Edit',NULL,'eb0a405a61b3f5ad2c4d059e2edb2b2c420d77de30da0eeffaae2908b949f2cf');
INSERT INTO "change_tx" VALUES('f5abe5e1-9a7e-4472-b1c6-cf348157e9ed','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917079.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917079,6,'Edit',NULL,'7c42d477360390189a0b8991e207793a28cb965681dfa12f032604889797993a');
INSERT INTO "change_tx" VALUES('3646bd3b-1fdb-4e76-8a6d-15bb52593970','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917094.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917094,6,'Edit',NULL,'9b7c68d060a37eeaa17ae7e52a8c3e94e3220c9c56d810ec4f256c102745c5fc');
INSERT INTO "change_tx" VALUES('9ee3d33f-008a-4f20-82c8-56f177749acb','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917105.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917105,6,'Edit',NULL,'1496874eba2b5e96e939aaff524d1ca86d85bf35746de8c1a366af994cbd0bf9');
INSERT INTO "change_tx" VALUES('d1e185cd-94ea-430a-bfa3-6b4a582360fa','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917117.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917117,6,'Edit',NULL,'d13b730ee89748c38c1b40cd66585ac10cdd9bc58d95d2115a72fd3453630ebb');
INSERT INTO "change_tx" VALUES('06ebd864-8e5a-4ce7-ada2-b145cb37d23b','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917124.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917124,6,'Edit',NULL,'5b70afffbbe6b8b7d8798babb89b01d97f1006fb7f5f28e0358a7ed390a11116');
INSERT INTO "change_tx" VALUES('5dae7090-b5ef-4dcc-ae4d-1b0dd75737f9','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917133.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917133,6,'Edit',NULL,'a1d217e895bc1d7056fb91b931fda5df46515e1d54bd068adc24eb53a7ae6b9f');
INSERT INTO "change_tx" VALUES('9f262f3b-6a7b-41ae-9e0c-76c00d0decf8','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917150.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917150,6,'Edit',NULL,'e23d61505809738369b0967c8761b36d8c3576267d76d051046df6b31a04c0c8');
INSERT INTO "change_tx" VALUES('b5cf203d-61f0-4c95-b632-31fb88d53cfa','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917166.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917166,6,'Edit',NULL,'9a83e3cc4bd6ed9294e45a3bd00b5e2b78a31528404970a3f11eb6eb040d9551');
INSERT INTO "change_tx" VALUES('da36ebe6-55f9-4e7b-a191-423f4e356b90','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917190.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917190,6,'Edit',NULL,'a075cc4d1cd2dbc99a18601a8d8d0272bd0b41e8041e8a05e4aa33331c5da37e');
INSERT INTO "change_tx" VALUES('1154fa6d-8a41-423c-bad3-d17d8e9b7362','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917202.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917202,6,'Edit',NULL,'7b32e262a49e3595a118f0e1099ca362eee891422eb17fd79384ef742c0dbc54');
INSERT INTO "change_tx" VALUES('101bbcd7-4855-4740-9d30-6e4b5db289d5','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917222.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917222,6,'Edit',NULL,'6e066c27632ef7b58091cfc170ffd904ecc5159e000170c1560cb2ddf54f8c58');
INSERT INTO "change_tx" VALUES('2e2f787f-a9eb-49ec-a590-95cfb16efb71','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917228.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917228,6,'Edit',NULL,'84e87a128a257fd728659043a0b42d6cc14f76353aa6023224a049cbdb400e6d');
INSERT INTO "change_tx" VALUES('8603bd4e-829e-4001-929e-2b3c1fa0e70b','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917232.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917232,6,'Edit',NULL,'d84dc53c42ef9b1d21fb6d0f5f1ca748113145846442f14179262a29fa111898');
INSERT INTO "change_tx" VALUES('1f43a166-3e76-411c-9acb-92a06ee7a9bb','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917242.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917242,6,'Edit',NULL,'4d7576f182ae48bff1df736a35c4992236006f91582edbe045e9da3241b4cc95');
INSERT INTO "change_tx" VALUES('15193b6d-429c-41dc-b444-3115669ecee1','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917254.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917254,6,'Edit',NULL,'6424ddc0933ebab52c5bcb515511fe84c9ad1985596d8980335fd98c50e64294');
INSERT INTO "change_tx" VALUES('6ae7d654-86a6-44ef-aa73-7af23633dddf','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917266.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917266,6,'Edit',NULL,'bd2a276b404c9771a0d8c897a860c4208b97a18ba8ddedaee716e6bc7c0e5de1');
INSERT INTO "change_tx" VALUES('9b105139-6114-413f-8dac-5011c276babc','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917282.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917282,6,'Edit',NULL,'4d95e0bef1c7cea6b28f58a56ee293950cf281f88fd82dfef627eaeab32dd825');
INSERT INTO "change_tx" VALUES('f9eb0b52-99c0-4c96-b949-a1eeb977c199','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917294.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917294,6,'Edit',NULL,'3e711e592cdccf1911866cad6cdbaa54e4292bd5e9eb8a8778cc0fa98a6bdff9');
INSERT INTO "change_tx" VALUES('d70dfd20-b1fc-4b12-a61c-0ddeed625663','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917309.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917309,6,'Edit',NULL,'07f23c2360cc9dff0e5e83f68427be5c76a60bded4d7c90f473f80a899db1d12');
INSERT INTO "change_tx" VALUES('8a1e18a2-3c60-47b5-8134-35dd4c548254','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917325.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917325,6,'Edit',NULL,'501606cc313ea186bff2215037f13caabe38b8b191ad2fc93246c84861c5b049');
INSERT INTO "change_tx" VALUES('88c29f68-8438-41c6-ae3b-169fa428ea4d','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917337.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917337,6,'Edit',NULL,'57af6a4caf02c8a0858425e031897ae4925758cb1d24a5f23d5eb0c7dfbed78c');
INSERT INTO "change_tx" VALUES('9199605e-8ccf-483e-a1ec-6c8b6c151cbc','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917350.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917350,6,'Edit',NULL,'2211ff59d3d890969d7081a41fb36206181badbf51823c1f75b38cd0c7c67285');
INSERT INTO "change_tx" VALUES('dc7b8840-8c5c-43d6-ba11-61a062eb7a36','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917365.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917365,6,'Edit',NULL,'0d94f18a7ca33fccb2279576af48a0c6d7b01ce6e7ebb1c11c0bb333dbbd5e6e');
INSERT INTO "change_tx" VALUES('f7a30e0f-c786-436d-a60d-bb5106c092e2','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917373.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917373,6,'Edit',NULL,'d7c4abb50810f900bc20a008401eef9f058d364a0ccde639953c01d331259df7');
INSERT INTO "change_tx" VALUES('df393a6f-31f6-45c0-9343-25e0f5233236','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917393.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917393,6,'Edit',NULL,'e3d67b26162f0d528540a26d027d2aa5bcaeb06a7fc150eb6513b51bb0903f7f');
INSERT INTO "change_tx" VALUES('d74cb250-dbc0-4797-aadf-8d1b73f18d5b','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917405.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917405,6,'Edit',NULL,'80b41a56370fe8c0a508060961d1bcd36f4c03717dbd0d50a0a30c43ac124e72');
INSERT INTO "change_tx" VALUES('59ff6141-4c44-4beb-9dce-71de867b4cfb','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917420.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917420,6,'Edit',NULL,'0dec6383438a07c2cb285ed94d27207543606d190ce985337a3851580466e189');
INSERT INTO "change_tx" VALUES('be099059-15e6-4ee8-b20a-6676bae71e32','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917428.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917428,6,'Edit',NULL,'305cdda2b8810d88649a0fa24b7292d134a386a6234c33d311dd32980f60a9c1');
INSERT INTO "change_tx" VALUES('04ba79c7-0b73-4e9f-80bf-78fd8459e2db','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917441.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917441,6,'Edit',NULL,'059956d8cd23966940e898d7a4943f6b9d284cc7edd0bbe124d1c718a3adddef');
INSERT INTO "change_tx" VALUES('fcced1f5-f590-48d5-b390-f105433bce62','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917452.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917452,6,'Edit',NULL,'406305ba86e03ce891c99d91803a7cdb0dbf1feb2bcf66cfff0c1a45a0ba67b7');
INSERT INTO "change_tx" VALUES('ca35ab9d-6d14-45c4-a0c5-ed8871ed1284','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917468.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917468,6,'Edit',NULL,'d4a2eb9603f7d5df06b6ee4acad9dde3f1de2788c29ec88f12f6275cccc3efa5');
INSERT INTO "change_tx" VALUES('c296207b-e448-4f91-9bb2-46f2595e9eb0','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917490.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917490,6,'Edit',NULL,'d6f07b2711298e62434430928bbac00e9e0fdf77eb6a4872159c6ceaf9636aaa');
INSERT INTO "change_tx" VALUES('ffb58291-6122-4608-9d8c-6479f231a6e0','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917500.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917500,6,'Edit',NULL,'21e51c3dd4f84546deaa5bf74f77574cc1afa0b2578a36ac468f6e88d5ef3b5e');
INSERT INTO "change_tx" VALUES('94ee837d-8296-443a-9448-156a78314946','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917512.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917512,6,'Edit',NULL,'4ff36367723be45006f6380acc1f1534dee86b31a0bb76e0eba37f7be77f92ac');
INSERT INTO "change_tx" VALUES('e6a5aad2-5643-4c14-8772-12bf2d1cb92d','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917525.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917525,6,'Edit',NULL,'e920c62f62af030a32ec5f266ae550dd9c63e75d5a86b12e47ee841051d5f462');
INSERT INTO "change_tx" VALUES('12d492ad-d373-498e-80bd-75ba844031c5','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917537.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917537,6,'Edit',NULL,'24eea7fa25fe076ecfa338c36555337b7ebda62c33c45b02eb1d8fe98e5c2bbd');
INSERT INTO "change_tx" VALUES('b9e997bf-41a7-4584-940a-19ec7d2d97cf','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917549.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917549,6,'Edit',NULL,'31b21168bb07d696fcdad0c1d67a44d5562ee53673337250be71ed87519467f0');
INSERT INTO "change_tx" VALUES('36caafa7-00f8-4490-a194-3fc05248b2db','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917565.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917565,6,'Edit',NULL,'328c9a17801c7c73f036b97552081411e9d63003eb74d2f225800f07f614f9f1');
INSERT INTO "change_tx" VALUES('10969170-928c-4433-a00d-a357eca1e2a5','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917577.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917577,6,'Edit',NULL,'b3aeb646016801b66a34245ff68670b37e59e5ffa0479198bb910934859a2758');
INSERT INTO "change_tx" VALUES('9d32da28-a6f8-4fe4-95f4-d3ae0221e265','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917590.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917590,6,'Edit',NULL,'8366b6585aad390e0de881cec05e3b3b7ad96bd4dec5e2d2746f972a76176f6f');
INSERT INTO "change_tx" VALUES('dde8e4c3-0923-4943-a166-c0fe398596c6','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917593.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917593,6,'Edit',NULL,'6720d49d25d4ad2ac0e0033cd1d6e3820f976db762be2b060580d03ccd47aee5');
INSERT INTO "change_tx" VALUES('22e26737-204f-4c68-9f8a-220dacd57fae','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917621.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917621,6,'Edit',NULL,'6b5e1edf82489a2c46722a34fd47f2c2a5ed6ebf834230a4776267cd4a9a5585');
INSERT INTO "change_tx" VALUES('fb6ce5a6-22df-4d69-aa65-29e3f8194365','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917629.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917629,6,'Edit',NULL,'77f78f79d103699ca39673e0c8618970bd55eef08e9bdb921c19f5614ed2e1fa');
INSERT INTO "change_tx" VALUES('6c523cbe-4e8a-499c-a8d8-0df69ccc9aac','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917642.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917642,6,'Edit',NULL,'9a4e5f6082981fa1101a8a60c8504fbd504f05368c988a0c3f5ef9577e403000');
INSERT INTO "change_tx" VALUES('6372ea94-cf7a-4941-a6d3-eae0f2a2a00e','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917650.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917650,6,'Edit','6c523cbe-4e8a-499c-a8d8-0df69ccc9aac','4ef14c07683048c7a0d4669b266a6657d138ae8623ac3f8eb95603a3e303e696');
INSERT INTO "change_tx" VALUES('e3054c54-673d-4205-98cd-00f5cdefb0d2','a1665454-7f71-4481-82fb-ed419e870dff','','01795319917735.0000000000.a1665454-7f71-4481-82fb-ed419e870dff',1795319917735,6,'Delete',NULL,'81bc402ea65060985a96b6ee5481f2e3e60df082659106b0f735391c51de4605');
CREATE TABLE "conflict" (
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	PRIMARY KEY (entity, row_id, reg, kind)
);
CREATE TABLE contact_way (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	person_id VARCHAR(36), 
	organisation_id VARCHAR(36), 
	kind VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	audience VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "contact_way" VALUES('ee7b4755-95ac-419d-b19d-0a656a555bb3',1,'ffc64697-db50-4b71-8f87-ecd0071e5c0e',NULL,'fax','','043-000-0001',0,'open');
INSERT INTO "contact_way" VALUES('f6dcc0bc-50e7-564d-becf-e239a6f3bbb2',1,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','改 kind','甲 label 髙','甲 value 髙',3,'open');
INSERT INTO "contact_way" VALUES('823f2739-e87e-5548-97fd-fa0a8abf2de4',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','phone','乙 label 髙','乙 value 髙',4,'open');
CREATE TABLE daily_rate (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	country VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	usd_minor INTEGER NOT NULL, 
	first_day DATE, 
	last_day DATE, 
	source VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "daily_rate" VALUES('718a2263-53eb-553d-b3d1-a7faf5a85f90',1,'改 country','甲 place 髙',3,'2019-09-18','2019-09-18','甲 source 髙');
INSERT INTO "daily_rate" VALUES('a0389fec-cec9-5a23-97e3-b189c0780712',1,'JP','乙 place 髙',4,'2019-09-19','2019-09-19','乙 source 髙');
CREATE TABLE delegation (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	code VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	start_date DATE, 
	end_date DATE, 
	places_zh VARCHAR NOT NULL, 
	places_ja VARCHAR NOT NULL, 
	purpose_zh VARCHAR NOT NULL, 
	purpose_ja VARCHAR NOT NULL, 
	basis_zh VARCHAR NOT NULL, 
	basis_ja VARCHAR NOT NULL, 
	office_id VARCHAR(36), 
	approved_on DATE, 
	approval_no VARCHAR NOT NULL, 
	approved_start DATE, 
	approved_end DATE, 
	approved_people VARCHAR NOT NULL, 
	approved_minor BIGINT, 
	emergency_phone VARCHAR NOT NULL, 
	insurer_zh VARCHAR NOT NULL, 
	insurer_ja VARCHAR NOT NULL, 
	insurer_phone VARCHAR NOT NULL, 
	cap_minor BIGINT, 
	leader_rank VARCHAR NOT NULL, 
	cleared_on DATE, 
	claimed_on DATE, 
	account VARCHAR NOT NULL, 
	settled_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(office_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delegation" VALUES('38ed24a0-1e59-4938-bf91-4e6dea89cb06',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','04c69b0e-50b0-48ee-bc93-443fd7d206e7',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',25000000,'',NULL,NULL,'',NULL,'');
INSERT INTO "delegation" VALUES('0eebd301-73a2-5b0f-b507-3fd3762d83a4',1,'改 code','city','preparing','甲 name_zh 髙','甲 name_ja 髙','2019-09-18','2019-09-18','甲 places_zh 髙','甲 places_ja 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','2019-09-18','甲 approval_no 髙','2019-09-18','2019-09-18','甲 approved_people 髙',3,'甲 emergency_phone 髙','甲 insurer_zh 髙','甲 insurer_ja 髙','甲 insurer_phone 髙',3,'甲 leader_rank 髙','2019-09-18','2019-09-18','甲 account 髙','2019-09-18','甲 notes 髙');
INSERT INTO "delegation" VALUES('ce4e3b86-cfa6-5707-990b-6eec901f4fd3',1,'乙 code 髙','city','preparing','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19','乙 places_zh 髙','乙 places_ja 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','2019-09-19','乙 approval_no 髙','2019-09-19','2019-09-19','乙 approved_people 髙',4,'乙 emergency_phone 髙','乙 insurer_zh 髙','乙 insurer_ja 髙','乙 insurer_phone 髙',4,'乙 leader_rank 髙','2019-09-19','2019-09-19','乙 account 髙','2019-09-19','乙 notes 髙');
CREATE TABLE dispatch (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	version_id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36), 
	organisation_id VARCHAR(36), 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	paper VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	sent_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(version_id) REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "dispatch" VALUES('ad3a2646-6c1f-5d87-acd9-63d42b226991',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','改 name_zh','甲 name_ja 髙','甲 paper 髙','甲 language 髙','甲 channel 髙','2019-09-18','甲 notes 髙');
INSERT INTO "dispatch" VALUES('34802d4f-e441-5171-8add-95b50575fcff',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','cd06e206-49f3-5fcd-b9d2-746ac88fce38',NULL,'408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 name_zh 髙','乙 name_ja 髙','乙 paper 髙','乙 language 髙','乙 channel 髙','2019-09-19','乙 notes 髙');
CREATE TABLE distinct_rows (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	entity VARCHAR NOT NULL, 
	first_id VARCHAR(36) NOT NULL, 
	second_id VARCHAR(36) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "distinct_rows" VALUES('df1f16f4-f441-55df-852f-459f23ee54c1',1,'甲 entity 髙','甲 first_id 髙','甲 second_id 髙');
INSERT INTO "distinct_rows" VALUES('f099bf21-470d-5f06-93e3-54c8fe8f8db7',1,'乙 entity 髙','乙 first_id 髙','乙 second_id 髙');
CREATE TABLE draft (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "draft" VALUES('person','{"notes": "草稿"}');
CREATE TABLE encounter (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	met_on DATE, 
	by_id VARCHAR(36), 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(by_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "encounter" VALUES('9a929d7c-632e-40f0-8e1f-a630395dbd13',1,'3249fc34-b2bd-43be-8685-b8208783dc85','e196b004-a510-4aa3-a6c5-bec4a19cb642','2019-09-18','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('059ec122-de5c-4b20-845c-154fd31a2f66',1,'154ceb31-0971-4fff-b722-074a3732d350','e196b004-a510-4aa3-a6c5-bec4a19cb642','2019-09-18','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('30c5aa04-7915-41a1-81e0-770651490bdc',1,'ffc64697-db50-4b71-8f87-ecd0071e5c0e','e196b004-a510-4aa3-a6c5-bec4a19cb642','2019-09-18','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('3df9e965-9767-450b-add0-8e83bde8acb4',1,'251df643-ccbb-4162-921e-7e9591121ab8','e196b004-a510-4aa3-a6c5-bec4a19cb642','2019-09-18','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('995325c2-b691-4851-8acf-bd0954461811',1,'22cc0958-6d44-4204-82ae-f3c9ffc2edf0','e196b004-a510-4aa3-a6c5-bec4a19cb642','2019-09-18','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('4172190d-5997-4c18-9fcc-2bd4f4f8005d',1,'2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c','e196b004-a510-4aa3-a6c5-bec4a19cb642','2019-09-18','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('b3f8f6ab-e1d7-47b1-a30b-d8738f268c73',1,'f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f','e196b004-a510-4aa3-a6c5-bec4a19cb642','2019-09-18','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('d019a258-06fd-4969-8640-9a7fc98e276c',1,'249d63f5-0dc4-40a5-b047-9efbe836b3e3','e196b004-a510-4aa3-a6c5-bec4a19cb642','2019-09-18','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('99d7e511-5499-4a56-ba1a-117812ee6a9c',1,'689069db-2e30-4ff6-be5a-202efdb5a778','37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','2019-09-19','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('2a962e8a-6736-4d4c-a2e4-5fe07e0df1c2',1,'62b9944a-8058-49a0-8bed-26e501650f22','37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','2019-09-19','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','');
INSERT INTO "encounter" VALUES('47c07ccd-a292-5ddb-a4f3-e54d76803952',1,'11109085-d961-53d4-8b48-e408cb16a69f','9d813800-8671-5477-9164-e2d730a8cd9e','2019-09-18','11109085-d961-53d4-8b48-e408cb16a69f','改 notes');
INSERT INTO "encounter" VALUES('f7200360-4fde-54b7-8415-f18bcfceceb1',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','869af6e0-4f3f-59f4-9f0a-56db3796c58e','2019-09-19','c92e1886-8db4-54b7-9c5e-2fa19684d987','乙 notes 髙');
CREATE TABLE event (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	kind VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	reason_zh VARCHAR NOT NULL, 
	reason_ja VARCHAR NOT NULL, 
	start_date DATE, 
	start_time TIME, 
	start_zone VARCHAR NOT NULL, 
	end_date DATE, 
	end_time TIME, 
	end_zone VARCHAR NOT NULL, 
	part VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	title_zh VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	organisation_id VARCHAR(36), 
	place_zh VARCHAR NOT NULL, 
	place_ja VARCHAR NOT NULL, 
	room_zh VARCHAR NOT NULL, 
	room_ja VARCHAR NOT NULL, 
	address_zh VARCHAR NOT NULL, 
	address_ja VARCHAR NOT NULL, 
	origin_zh VARCHAR NOT NULL, 
	origin_ja VARCHAR NOT NULL, 
	target_zh VARCHAR NOT NULL, 
	target_ja VARCHAR NOT NULL, 
	carrier VARCHAR NOT NULL, 
	vehicle VARCHAR NOT NULL, 
	origin_stop_zh VARCHAR NOT NULL, 
	origin_stop_ja VARCHAR NOT NULL, 
	target_stop_zh VARCHAR NOT NULL, 
	target_stop_ja VARCHAR NOT NULL, 
	seats VARCHAR NOT NULL, 
	coach VARCHAR NOT NULL, 
	station_zh VARCHAR NOT NULL, 
	station_ja VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	gather_time TIME, 
	gather_zh VARCHAR NOT NULL, 
	gather_ja VARCHAR NOT NULL, 
	parking_zh VARCHAR NOT NULL, 
	parking_ja VARCHAR NOT NULL, 
	capacity INTEGER, 
	list_due DATE, 
	photos VARCHAR NOT NULL, 
	social VARCHAR NOT NULL, 
	press VARCHAR NOT NULL, 
	rivals VARCHAR NOT NULL, 
	secrecy_zh VARCHAR NOT NULL, 
	secrecy_ja VARCHAR NOT NULL, 
	dress_zh VARCHAR NOT NULL, 
	dress_ja VARCHAR NOT NULL, 
	bring_zh VARCHAR NOT NULL, 
	bring_ja VARCHAR NOT NULL, 
	speech VARCHAR NOT NULL, 
	interpreting VARCHAR NOT NULL, 
	team_id VARCHAR(36), 
	replaces_id VARCHAR(36), 
	was_date DATE, 
	was_time TIME, 
	was_end_date DATE, 
	was_end_time TIME, 
	was_part VARCHAR NOT NULL, 
	was_place_zh VARCHAR NOT NULL, 
	was_place_ja VARCHAR NOT NULL, 
	ics_uid VARCHAR NOT NULL, 
	purpose_zh VARCHAR NOT NULL, 
	purpose_ja VARCHAR NOT NULL, 
	topics_zh VARCHAR NOT NULL, 
	topics_ja VARCHAR NOT NULL, 
	benefits_zh VARCHAR NOT NULL, 
	benefits_ja VARCHAR NOT NULL, 
	basis_zh VARCHAR NOT NULL, 
	basis_ja VARCHAR NOT NULL, 
	edition INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	search_key TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(replaces_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "event" VALUES('a3cd9304-3498-4a7e-8073-c51dbefe330c',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
去程
往路
松山機場
台北松山空港
羽田機場
羽田空港
xx852
');
INSERT INTO "event" VALUES('ded1223c-d67f-4cfd-9653-7b2aa62138b8',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
企業参訪千葉
企業訪問千葉
');
INSERT INTO "event" VALUES('5746fdd7-191b-45c7-b421-27d36572fd7d',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
住宿千葉範例飯店
宿泊千葉見本ほてる
');
INSERT INTO "event" VALUES('75edd1d3-5a42-419b-b57d-a59c5f69274d',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
住宿東京範例飯店
宿泊東京見本ほてる
');
INSERT INTO "event" VALUES('14f7d241-871e-4179-9a63-c43dfc35f079',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
住宿福島範例飯店
宿泊福島見本ほてる
');
INSERT INTO "event" VALUES('c611f9da-a467-478d-ad87-3e1e4abd1a0b',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県
千葉商工会議所
');
INSERT INTO "event" VALUES('e196b004-a510-4aa3-a6c5-bec4a19cb642',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','1bf3dbf0-6d53-4b6e-8525-a561375965fd','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議',1,'','
拝会千葉県庁
千葉県商工労動部訪問
千葉県庁
');
INSERT INTO "event" VALUES('a5a50236-5a8d-4cc4-9ed8-f1c8e93dd34a',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
東京
郡山
jr新幹線
');
INSERT INTO "event" VALUES('37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','28cb1923-3f20-4b19-81b5-32cf54f2a9ed','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
参観福島県technologycentre
福島県はいてくぷらざ視察
');
INSERT INTO "event" VALUES('3adf915a-bdc1-42d7-b5b3-6d93b9052655',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県
bigpalettefukushima
びっぐぱれっとふくしま
');
INSERT INTO "event" VALUES('4233afdc-a19c-4a2a-a56b-7c2730bdc86e',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
福島
仙台
jr新幹線
');
INSERT INTO "event" VALUES('82ef75bd-2c95-4b96-9104-cfa6b94293fc',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','26d88543-c03e-48aa-b9c8-d89d4d96f8f7','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
拝会東北経産局
東北経済産業局訪問
');
INSERT INTO "event" VALUES('45f2e35c-41e3-4cc2-8486-a65f90ad0b66',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','
回程
復路
仙台機場
仙台空港
桃園機場
台湾桃園国際空港
xx251
');
INSERT INTO "event" VALUES('9d813800-8671-5477-9164-e2d730a8cd9e',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','visit','planned','甲 reason 髙','甲 reason_zh 髙','甲 reason_ja 髙','2019-09-18','09:30:00.000000','改 start_zone','2019-09-18','09:30:00.000000','Asia/Tokyo','甲 part 髙',3,'甲 title_zh 髙','甲 title_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','甲 place_zh 髙','甲 place_ja 髙','甲 room_zh 髙','甲 room_ja 髙','甲 address_zh 髙','甲 address_ja 髙','甲 origin_zh 髙','甲 origin_ja 髙','甲 target_zh 髙','甲 target_ja 髙','甲 carrier 髙','甲 vehicle 髙','甲 origin_stop_zh 髙','甲 origin_stop_ja 髙','甲 target_stop_zh 髙','甲 target_stop_ja 髙','甲 seats 髙','甲 coach 髙','甲 station_zh 髙','甲 station_ja 髙','+81 43 223 2110','09:30:00.000000','甲 gather_zh 髙','甲 gather_ja 髙','甲 parking_zh 髙','甲 parking_ja 髙',3,'2019-09-18','甲 photos 髙','甲 social 髙','甲 press 髙','甲 rivals 髙','甲 secrecy_zh 髙','甲 secrecy_ja 髙','甲 dress_zh 髙','甲 dress_ja 髙','甲 bring_zh 髙','甲 bring_ja 髙','甲 speech 髙','甲 interpreting 髙','9c388011-b9c7-5baa-a389-44aa71223935',NULL,'2019-09-18','09:30:00.000000','2019-09-18','09:30:00.000000','甲 was_part 髙','甲 was_place_zh 髙','甲 was_place_ja 髙','甲 ics_uid 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 topics_zh 髙','甲 topics_ja 髙','甲 benefits_zh 髙','甲 benefits_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙',3,'甲 notes 髙','
甲titlezh高
甲titleja高
甲originzh高
甲originja高
甲targetzh高
甲targetja高
甲carrier高
甲placezh高
甲placeja高
');
INSERT INTO "event" VALUES('869af6e0-4f3f-59f4-9f0a-56db3796c58e',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','visit','planned','乙 reason 髙','乙 reason_zh 髙','乙 reason_ja 髙','2019-09-19','10:30:00.000000','Asia/Tokyo','2019-09-19','10:30:00.000000','Asia/Tokyo','乙 part 髙',4,'乙 title_zh 髙','乙 title_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 place_zh 髙','乙 place_ja 髙','乙 room_zh 髙','乙 room_ja 髙','乙 address_zh 髙','乙 address_ja 髙','乙 origin_zh 髙','乙 origin_ja 髙','乙 target_zh 髙','乙 target_ja 髙','乙 carrier 髙','乙 vehicle 髙','乙 origin_stop_zh 髙','乙 origin_stop_ja 髙','乙 target_stop_zh 髙','乙 target_stop_ja 髙','乙 seats 髙','乙 coach 髙','乙 station_zh 髙','乙 station_ja 髙','+81 43 223 2110','10:30:00.000000','乙 gather_zh 髙','乙 gather_ja 髙','乙 parking_zh 髙','乙 parking_ja 髙',4,'2019-09-19','乙 photos 髙','乙 social 髙','乙 press 髙','乙 rivals 髙','乙 secrecy_zh 髙','乙 secrecy_ja 髙','乙 dress_zh 髙','乙 dress_ja 髙','乙 bring_zh 髙','乙 bring_ja 髙','乙 speech 髙','乙 interpreting 髙','01248620-e955-5964-a682-1f87335b3a33','9d813800-8671-5477-9164-e2d730a8cd9e','2019-09-19','10:30:00.000000','2019-09-19','10:30:00.000000','乙 was_part 髙','乙 was_place_zh 髙','乙 was_place_ja 髙','乙 ics_uid 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 topics_zh 髙','乙 topics_ja 髙','乙 benefits_zh 髙','乙 benefits_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙',4,'乙 notes 髙','
乙titlezh高
乙titleja高
乙originzh高
乙originja高
乙targetzh高
乙targetja高
乙carrier高
乙placezh高
乙placeja高
');
CREATE TABLE event_host (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	role VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	organisation_id VARCHAR(36), 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "event_host" VALUES('e41b28d4-bbbe-4b6f-a59c-97460c7e4fd6',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','host',1,'263aa14d-3d74-4b8a-bf43-b2e08a7010a9','','');
INSERT INTO "event_host" VALUES('d721e845-081e-4b56-9daf-1caaacc1b618',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','host',2,'962c04b1-c333-411c-a638-bb78a3cd1f6a','','');
INSERT INTO "event_host" VALUES('9798491b-0ace-4669-b6c5-58cd4b7aa77b',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','host',3,'b40a1eeb-e69d-40d1-b563-dd11d17314e4','','');
INSERT INTO "event_host" VALUES('b4a334ed-e186-458c-962b-87181e9323a7',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','cohost',1,'ce9197ff-9374-484b-be37-ee5f28494b72','','');
INSERT INTO "event_host" VALUES('36fba057-d85b-4e1b-acea-bd6b17b5de9d',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','cohost',2,'0be4f600-a5ac-4e20-871e-6f281d0764b0','','');
INSERT INTO "event_host" VALUES('25c2e7f8-5dcf-4061-9902-9f91688305a7',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','cohost',3,'7f5629ec-5fab-4891-848f-5eba42a3e2e0','','');
INSERT INTO "event_host" VALUES('3dcfe124-c7d9-460c-a955-f09c5b64363c',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','host',1,'962c04b1-c333-411c-a638-bb78a3cd1f6a','','');
INSERT INTO "event_host" VALUES('dad739d5-1b3a-4875-9ae4-586294aa60c0',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','host',2,'b40a1eeb-e69d-40d1-b563-dd11d17314e4','','');
INSERT INTO "event_host" VALUES('45a5857f-3fc8-4dc2-992d-b7141757dbdf',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','host',3,'4755249d-7817-48b0-8eb6-9bd6f760f0af','','');
INSERT INTO "event_host" VALUES('d487e359-44a8-40a7-8169-2c6457fb8d79',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','host',4,'517c1915-3350-4fef-9114-71b9f4a3bb4b','','');
INSERT INTO "event_host" VALUES('fda77a62-ba95-4ef3-a771-753783f27d0f',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','cohost',1,'5b332eae-f3a1-4dbd-8460-0093a48c709a','','');
INSERT INTO "event_host" VALUES('9a2d427f-467f-4e40-904f-8f4103172b2f',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','cohost',2,'af3f9ec7-d30a-4826-a5b5-489bd76624ab','','');
INSERT INTO "event_host" VALUES('d8176dac-2129-57b9-ab7e-51035eefe1ef',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 role',3,'f67091ef-8724-5501-9b51-cdab692d7c76','甲 name_zh 髙','甲 name_ja 髙');
INSERT INTO "event_host" VALUES('fd6eb0d6-3ca3-5b31-8587-dbe86c664820',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','host',4,'408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 name_zh 髙','乙 name_ja 髙');
CREATE TABLE expense (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	budget_line_id VARCHAR(36), 
	status VARCHAR NOT NULL, 
	paid_on DATE, 
	payee VARCHAR NOT NULL, 
	item_zh VARCHAR NOT NULL, 
	item_ja VARCHAR NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	currency VARCHAR NOT NULL, 
	rate VARCHAR NOT NULL, 
	payer_id VARCHAR(36), 
	receipt_no VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	category VARCHAR NOT NULL, 
	funding VARCHAR NOT NULL, 
	payment VARCHAR NOT NULL, 
	tax_minor BIGINT, 
	settled_minor BIGINT, 
	event_id VARCHAR(36), 
	gloss_zh VARCHAR NOT NULL, 
	kept_at VARCHAR NOT NULL, 
	case_no VARCHAR NOT NULL, 
	accepted_on DATE, 
	reason VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(budget_line_id) REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(payer_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "expense" VALUES('14129163-4a6f-42a0-b75b-0d1d0712078b',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','1832f71e-6485-4118-915b-88ae940b9e1d','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('798513e2-04a7-4f54-bd58-8972ad4f0359',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','32c01e12-6805-4f18-b73e-ebb77cc8eacd','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('b8de55f2-3bda-4403-a80b-e3dc030bd106',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','39ed863c-a425-40f7-a4e7-8d2a98261b81','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('c3b32a7f-a744-4bff-8ad1-cbe02e746010',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','f20dbc71-b02c-454a-bab3-01eeca73a217','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('703b7a3a-7ef5-4356-86cd-02672d3ff9c0',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','b7b10281-876a-4fa7-80cb-683f5245e3d4','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('974d78f0-c099-42b5-8314-6276da138db8',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','5e833c2d-4303-4e38-820b-9e0b3f61982b','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('ee3ada02-c6c6-4f32-9d7f-a72702e99eed',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','b347730e-8f72-4718-9c87-6d0b4639146a','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('52b521ee-933f-5068-8bc2-0e064539a7b9',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','a26a9987-2855-5ee8-8bb4-6930df7fcf22','paid','2019-09-18','甲 payee 髙','甲 item_zh 髙','甲 item_ja 髙',3,'改 currency','甲 rate 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 receipt_no 髙','甲 notes 髙','甲 category 髙','甲 funding 髙','甲 payment 髙',3,3,'9d813800-8671-5477-9164-e2d730a8cd9e','甲 gloss_zh 髙','甲 kept_at 髙','甲 case_no 髙','2019-09-18','甲 reason 髙');
INSERT INTO "expense" VALUES('fb9f0dbe-400c-539c-aac5-9f9fc02eea51',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','9b705174-9729-5346-bfe6-66fc8037709a','paid','2019-09-19','乙 payee 髙','乙 item_zh 髙','乙 item_ja 髙',4,'JPY','乙 rate 髙',NULL,'乙 receipt_no 髙','乙 notes 髙','乙 category 髙','乙 funding 髙','乙 payment 髙',4,4,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','乙 gloss_zh 髙','乙 kept_at 髙','乙 case_no 髙','2019-09-19','乙 reason 髙');
CREATE TABLE expense_share (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	expense_id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	share_minor BIGINT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(expense_id) REFERENCES expense (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "expense_share" VALUES('c7331122-e05a-5872-8ab2-352787aaea0c',1,'52b521ee-933f-5068-8bc2-0e064539a7b9','11109085-d961-53d4-8b48-e408cb16a69f',3);
INSERT INTO "expense_share" VALUES('1db00440-df4a-509b-af20-760d60cf84b9',0,'fb9f0dbe-400c-539c-aac5-9f9fc02eea51','c92e1886-8db4-54b7-9c5e-2fa19684d987',4);
CREATE TABLE expense_split (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	expense_id VARCHAR(36) NOT NULL, 
	budget_line_id VARCHAR(36), 
	funding VARCHAR NOT NULL, 
	share_minor BIGINT NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(expense_id) REFERENCES expense (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(budget_line_id) REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "expense_split" VALUES('4cf90647-8735-5e2b-950a-7c43639ed1fd',1,'52b521ee-933f-5068-8bc2-0e064539a7b9','a26a9987-2855-5ee8-8bb4-6930df7fcf22','改 funding',3,'甲 notes 髙');
INSERT INTO "expense_split" VALUES('c6c96d23-4584-5974-8110-d8b4f0f82703',1,'fb9f0dbe-400c-539c-aac5-9f9fc02eea51','9b705174-9729-5346-bfe6-66fc8037709a','乙 funding 髙',4,'乙 notes 髙');
CREATE TABLE gift (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36), 
	event_id VARCHAR(36), 
	organisation_id VARCHAR(36), 
	person_id VARCHAR(36), 
	way VARCHAR NOT NULL, 
	happened_on DATE, 
	party VARCHAR NOT NULL, 
	item_zh VARCHAR NOT NULL, 
	item_ja VARCHAR NOT NULL, 
	quantity INTEGER NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	currency VARCHAR NOT NULL, 
	rate VARCHAR NOT NULL, 
	occasion_zh VARCHAR NOT NULL, 
	occasion_ja VARCHAR NOT NULL, 
	courtesy VARCHAR NOT NULL, 
	reported_on DATE, 
	disposition VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "gift" VALUES('12d19656-65c5-5a8d-8676-fb8d02fcffc6',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','f67091ef-8724-5501-9b51-cdab692d7c76','11109085-d961-53d4-8b48-e408cb16a69f','given','2019-09-18','甲 party 髙','甲 item_zh 髙','甲 item_ja 髙',3,3,'改 currency','甲 rate 髙','甲 occasion_zh 髙','甲 occasion_ja 髙','甲 courtesy 髙','2019-09-18','甲 disposition 髙','甲 notes 髙');
INSERT INTO "gift" VALUES('74bf0eaf-842b-59ef-9330-96eb771cd120',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','408b7a20-f020-58de-8b4c-63f43f4e5c59',NULL,'given','2019-09-19','乙 party 髙','乙 item_zh 髙','乙 item_ja 髙',4,4,'TWD','乙 rate 髙','乙 occasion_zh 髙','乙 occasion_ja 髙','乙 courtesy 髙','2019-09-19','乙 disposition 髙','乙 notes 髙');
CREATE TABLE head (
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	tx_id VARCHAR(36) NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (entity, row_id, reg, tx_id, n)
);
INSERT INTO "head" VALUES('organisation','d056e1c4-dca2-419f-b3ee-3600c8baf63c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',0);
INSERT INTO "head" VALUES('organisation','04c69b0e-50b0-48ee-bc93-443fd7d206e7','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',1);
INSERT INTO "head" VALUES('organisation','b40a1eeb-e69d-40d1-b563-dd11d17314e4','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',2);
INSERT INTO "head" VALUES('organisation','1bf3dbf0-6d53-4b6e-8525-a561375965fd','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',3);
INSERT INTO "head" VALUES('organisation','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',4);
INSERT INTO "head" VALUES('organisation','28cb1923-3f20-4b19-81b5-32cf54f2a9ed','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',5);
INSERT INTO "head" VALUES('organisation','26d88543-c03e-48aa-b9c8-d89d4d96f8f7','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',6);
INSERT INTO "head" VALUES('organisation','ba5c0852-d2b4-4120-a08f-7d8d9d58fc82','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',7);
INSERT INTO "head" VALUES('organisation','263aa14d-3d74-4b8a-bf43-b2e08a7010a9','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',8);
INSERT INTO "head" VALUES('organisation','962c04b1-c333-411c-a638-bb78a3cd1f6a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',9);
INSERT INTO "head" VALUES('organisation','dc14a1fd-cd4e-4074-915a-a0ca03e694da','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',10);
INSERT INTO "head" VALUES('organisation','7aade395-99e0-4d26-9bed-6d9819b7fe09','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',11);
INSERT INTO "head" VALUES('organisation','ce9197ff-9374-484b-be37-ee5f28494b72','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',12);
INSERT INTO "head" VALUES('organisation','0be4f600-a5ac-4e20-871e-6f281d0764b0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',13);
INSERT INTO "head" VALUES('organisation','7f5629ec-5fab-4891-848f-5eba42a3e2e0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',14);
INSERT INTO "head" VALUES('organisation','4755249d-7817-48b0-8eb6-9bd6f760f0af','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',15);
INSERT INTO "head" VALUES('organisation','517c1915-3350-4fef-9114-71b9f4a3bb4b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',16);
INSERT INTO "head" VALUES('organisation','5b332eae-f3a1-4dbd-8460-0093a48c709a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',17);
INSERT INTO "head" VALUES('organisation','af3f9ec7-d30a-4826-a5b5-489bd76624ab','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',18);
INSERT INTO "head" VALUES('organisation_name','c75f07df-caa2-4246-9f25-dee8a30f85c3','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',19);
INSERT INTO "head" VALUES('person','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',20);
INSERT INTO "head" VALUES('post','dbdbafd9-6fac-4d7c-9fff-e960550f1d4c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',21);
INSERT INTO "head" VALUES('person','774d677a-4c37-48ad-82b4-42b32763ce9a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',22);
INSERT INTO "head" VALUES('post','03aba4bd-286c-4e5d-9d3b-ff30fd09363d','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',23);
INSERT INTO "head" VALUES('person','b7002663-1927-4b07-80d2-f393577924a7','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',24);
INSERT INTO "head" VALUES('post','126d43a7-d1f5-45f0-8a05-f2b11853c429','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',25);
INSERT INTO "head" VALUES('person','d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',26);
INSERT INTO "head" VALUES('post','698ee1c1-485c-40dd-83ac-e80db2222686','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',27);
INSERT INTO "head" VALUES('person','3249fc34-b2bd-43be-8685-b8208783dc85','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',28);
INSERT INTO "head" VALUES('post','f0fb38d8-d6ad-436b-a640-d10e2841d393','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',29);
INSERT INTO "head" VALUES('person','154ceb31-0971-4fff-b722-074a3732d350','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',30);
INSERT INTO "head" VALUES('post','a5614077-5199-4762-bd60-03582bddef3a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',31);
INSERT INTO "head" VALUES('person','ffc64697-db50-4b71-8f87-ecd0071e5c0e','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',32);
INSERT INTO "head" VALUES('post','8f40d49d-f13e-452b-80fc-26252c7873e6','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',33);
INSERT INTO "head" VALUES('person','251df643-ccbb-4162-921e-7e9591121ab8','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',34);
INSERT INTO "head" VALUES('post','b857b21f-8342-4c36-8883-fee186c8839a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',35);
INSERT INTO "head" VALUES('person','22cc0958-6d44-4204-82ae-f3c9ffc2edf0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',36);
INSERT INTO "head" VALUES('post','8ed6ba9a-b248-42e7-aabf-17848a487210','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',37);
INSERT INTO "head" VALUES('person','2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',38);
INSERT INTO "head" VALUES('post','6d042669-2336-4b72-b108-1c08f92bb668','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',39);
INSERT INTO "head" VALUES('person','f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',40);
INSERT INTO "head" VALUES('post','7c0463a5-9891-4dab-ac74-24a193b470a9','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',41);
INSERT INTO "head" VALUES('person','249d63f5-0dc4-40a5-b047-9efbe836b3e3','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',42);
INSERT INTO "head" VALUES('post','2dc78fb1-37bb-4295-9700-ba74f940ee8a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',43);
INSERT INTO "head" VALUES('person','689069db-2e30-4ff6-be5a-202efdb5a778','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',44);
INSERT INTO "head" VALUES('post','29a6a565-dd3b-4d17-8352-5f1b133efb7e','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',45);
INSERT INTO "head" VALUES('person','62b9944a-8058-49a0-8bed-26e501650f22','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',46);
INSERT INTO "head" VALUES('post','550806bf-3399-458c-b2de-1d2b5dd998bb','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',47);
INSERT INTO "head" VALUES('person','4555d67d-caf4-45da-858a-cbc2a38a2cfa','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',48);
INSERT INTO "head" VALUES('post','9f55f993-0db5-43c4-8286-76f9fc81a7e0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',49);
INSERT INTO "head" VALUES('person','0a7ff3f8-8a52-4869-9aa4-96389945dad6','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',50);
INSERT INTO "head" VALUES('post','d4d6ac07-59d1-4e0f-be9b-a899cf96f0db','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',51);
INSERT INTO "head" VALUES('person','1f2d0d87-f9c1-46c4-9e19-43cd447af9f7','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',52);
INSERT INTO "head" VALUES('post','f5bc7b51-4427-426c-ac07-69493f5925ae','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',53);
INSERT INTO "head" VALUES('person','b7d3754f-bdc5-4a47-9004-8b75ff545b7b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',54);
INSERT INTO "head" VALUES('post','d50e4a2d-98e0-4003-8917-cddfbed237a5','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',55);
INSERT INTO "head" VALUES('person','9cec4c9b-597d-4a2a-a3a2-98be7b7b179e','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',56);
INSERT INTO "head" VALUES('post','b6d773ce-5647-4c32-87ba-673e56749f59','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',57);
INSERT INTO "head" VALUES('person','9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',58);
INSERT INTO "head" VALUES('post','f951dabc-866f-4692-8ca1-102565dd3daa','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',59);
INSERT INTO "head" VALUES('person','2e0c688c-3f37-461f-b706-c3920b2e762b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',60);
INSERT INTO "head" VALUES('post','c696692d-372f-479e-84db-03f2a04c5b16','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',61);
INSERT INTO "head" VALUES('person','6c1e6430-27b9-4c3e-a368-c10ddcf29876','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',62);
INSERT INTO "head" VALUES('post','585b6419-7742-4571-92e1-3e802b22448b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',63);
INSERT INTO "head" VALUES('organisation','1bf3dbf0-6d53-4b6e-8525-a561375965fd','main_contact_id','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',64);
INSERT INTO "head" VALUES('person','ffc64697-db50-4b71-8f87-ecd0071e5c0e','phone','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',65);
INSERT INTO "head" VALUES('person','ffc64697-db50-4b71-8f87-ecd0071e5c0e','email','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',66);
INSERT INTO "head" VALUES('contact_way','ee7b4755-95ac-419d-b19d-0a656a555bb3','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',67);
INSERT INTO "head" VALUES('delegation','38ed24a0-1e59-4938-bf91-4e6dea89cb06','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',68);
INSERT INTO "head" VALUES('member','cf56b251-8a1e-48b1-9bdd-c85dbabcf6b0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',69);
INSERT INTO "head" VALUES('member','0b0af48b-b559-4585-b9f9-d8d0b81028a0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',70);
INSERT INTO "head" VALUES('member','0f28cfe9-b740-4efb-8622-cca881381191','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',71);
INSERT INTO "head" VALUES('member','20c9f3a1-43c8-4520-8c77-baef036ab853','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',72);
INSERT INTO "head" VALUES('event','a3cd9304-3498-4a7e-8073-c51dbefe330c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',73);
INSERT INTO "head" VALUES('event','ded1223c-d67f-4cfd-9653-7b2aa62138b8','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',74);
INSERT INTO "head" VALUES('event','5746fdd7-191b-45c7-b421-27d36572fd7d','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',75);
INSERT INTO "head" VALUES('event','75edd1d3-5a42-419b-b57d-a59c5f69274d','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',76);
INSERT INTO "head" VALUES('event','14f7d241-871e-4179-9a63-c43dfc35f079','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',77);
INSERT INTO "head" VALUES('event','c611f9da-a467-478d-ad87-3e1e4abd1a0b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',78);
INSERT INTO "head" VALUES('event','e196b004-a510-4aa3-a6c5-bec4a19cb642','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',79);
INSERT INTO "head" VALUES('event','a5a50236-5a8d-4cc4-9ed8-f1c8e93dd34a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',80);
INSERT INTO "head" VALUES('event','37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',81);
INSERT INTO "head" VALUES('event','3adf915a-bdc1-42d7-b5b3-6d93b9052655','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',82);
INSERT INTO "head" VALUES('event','4233afdc-a19c-4a2a-a56b-7c2730bdc86e','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',83);
INSERT INTO "head" VALUES('event','82ef75bd-2c95-4b96-9104-cfa6b94293fc','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',84);
INSERT INTO "head" VALUES('event','45f2e35c-41e3-4cc2-8486-a65f90ad0b66','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',85);
INSERT INTO "head" VALUES('participant','9ece2bd0-b92d-4088-964b-cb3db0dc59b6','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',86);
INSERT INTO "head" VALUES('participant','03eb6e3d-041e-45f5-8a91-134450e2ac76','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',87);
INSERT INTO "head" VALUES('participant','47a871f5-cccb-4d47-a831-b189120c4695','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',88);
INSERT INTO "head" VALUES('participant','d9d3ed45-51d5-46b3-901b-97d278e6f4c7','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',89);
INSERT INTO "head" VALUES('participant','1608fffc-74fb-427f-b9da-bad1cdd9d071','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',90);
INSERT INTO "head" VALUES('participant','1258181b-cc15-4672-b383-854b363e336f','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',91);
INSERT INTO "head" VALUES('participant','d690d48e-aea2-4dd6-8b0e-56366dc10f66','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',92);
INSERT INTO "head" VALUES('participant','36779bb4-c9ad-4cd2-b709-db75c1e1532b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',93);
INSERT INTO "head" VALUES('agenda_item','8a2393d5-cd58-4df1-b978-b32d1aa7ee86','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',94);
INSERT INTO "head" VALUES('agenda_item','2b632ae0-613e-405d-b2ca-c46921376eea','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',95);
INSERT INTO "head" VALUES('agenda_item','a6466061-ad06-4df6-8608-cdac2ef9eb03','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',96);
INSERT INTO "head" VALUES('agenda_item','10fdcc95-aa47-47a2-927a-5d04d085b608','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',97);
INSERT INTO "head" VALUES('agenda_item','33951854-9c39-4a92-b866-5e52d6c7df4e','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',98);
INSERT INTO "head" VALUES('participant','865cafb6-ed71-4682-9a65-202758c6b09b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',99);
INSERT INTO "head" VALUES('participant','2cbafd58-ba07-4411-9517-64d8b98a7854','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',100);
INSERT INTO "head" VALUES('agenda_item','8d51ca3f-d5a9-4793-9e5a-622095a0fe7a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',101);
INSERT INTO "head" VALUES('agenda_item','64810486-b9bb-4b3d-abfe-6b21fe87e4a9','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',102);
INSERT INTO "head" VALUES('agenda_item','ce9aeb7a-8e66-4801-b873-ca98fd1b69f0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',103);
INSERT INTO "head" VALUES('agenda_item','660cac65-8271-4407-821a-622f0e2605d0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',104);
INSERT INTO "head" VALUES('agenda_item','17ab98a3-338c-437c-9a96-b598f3bdf182','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',105);
INSERT INTO "head" VALUES('participant','3295d798-ca01-4f5a-ac52-5aa5acd56e0c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',106);
INSERT INTO "head" VALUES('participant','1201c532-715d-4b3e-8dba-bf400635f56b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',107);
INSERT INTO "head" VALUES('participant','5e82173d-f5b0-46e2-a32e-0f04e2f7725f','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',108);
INSERT INTO "head" VALUES('participant','b5fa52f2-2b14-409a-82b3-cec3ec62f03c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',109);
INSERT INTO "head" VALUES('participant','2650be3b-bb7c-4822-9199-c63bed48d432','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',110);
INSERT INTO "head" VALUES('participant','d3216d2b-a9fd-457c-89ce-d564bfe99800','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',111);
INSERT INTO "head" VALUES('agenda_item','de921c17-cd95-4897-b65a-85a046bdcd4a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',112);
INSERT INTO "head" VALUES('agenda_item','ae504495-3697-4e18-840c-352a124834a9','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',113);
INSERT INTO "head" VALUES('agenda_item','e8879f9d-9cdd-4487-9734-96faca498ebf','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',114);
INSERT INTO "head" VALUES('agenda_item','9102ce52-72f2-4cd0-b296-73d7a3a9cd7f','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',115);
INSERT INTO "head" VALUES('agenda_item','ded2bd4e-d954-42cc-85ab-f89556001c17','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',116);
INSERT INTO "head" VALUES('encounter','9a929d7c-632e-40f0-8e1f-a630395dbd13','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',117);
INSERT INTO "head" VALUES('encounter','059ec122-de5c-4b20-845c-154fd31a2f66','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',118);
INSERT INTO "head" VALUES('encounter','30c5aa04-7915-41a1-81e0-770651490bdc','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',119);
INSERT INTO "head" VALUES('encounter','3df9e965-9767-450b-add0-8e83bde8acb4','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',120);
INSERT INTO "head" VALUES('encounter','995325c2-b691-4851-8acf-bd0954461811','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',121);
INSERT INTO "head" VALUES('encounter','4172190d-5997-4c18-9fcc-2bd4f4f8005d','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',122);
INSERT INTO "head" VALUES('encounter','b3f8f6ab-e1d7-47b1-a30b-d8738f268c73','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',123);
INSERT INTO "head" VALUES('encounter','d019a258-06fd-4969-8640-9a7fc98e276c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',124);
INSERT INTO "head" VALUES('encounter','99d7e511-5499-4a56-ba1a-117812ee6a9c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',125);
INSERT INTO "head" VALUES('encounter','2a962e8a-6736-4d4c-a2e4-5fe07e0df1c2','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',126);
INSERT INTO "head" VALUES('participant','b9c2f8c0-a977-4cd5-84da-c49fd1035b54','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',127);
INSERT INTO "head" VALUES('participant','e3f28a04-decc-4afd-bce2-81bb03b9eb80','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',128);
INSERT INTO "head" VALUES('participant','5c6efd38-18ad-45b2-bb73-94c1c5bba1c3','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',129);
INSERT INTO "head" VALUES('participant','49e38aa4-490c-4869-9dcb-1c8a6bb49efe','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',130);
INSERT INTO "head" VALUES('participant','3b944a2c-23ee-4aeb-b28f-9b842e40d81a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',131);
INSERT INTO "head" VALUES('participant','a99835ec-b3ce-4b16-8239-3d5ed647c671','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',132);
INSERT INTO "head" VALUES('participant','fca7a923-aad4-47dc-8468-7b80a6696e10','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',133);
INSERT INTO "head" VALUES('participant','112411c1-3ac2-4fb1-94e5-375f78fd2e8d','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',134);
INSERT INTO "head" VALUES('participant','8634b5f3-77cb-499f-ba7a-0670cc5d35d9','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',135);
INSERT INTO "head" VALUES('participant','65c200cc-af3b-4812-b2c8-9e05dc8d3bfa','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',136);
INSERT INTO "head" VALUES('participant','6c12116a-6d35-4c3a-83a4-0de34bfee937','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',137);
INSERT INTO "head" VALUES('participant','0b9a374a-604b-453c-adcb-a0ea74b37d20','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',138);
INSERT INTO "head" VALUES('participant','44c034f1-bb60-44b7-890d-6db87abfb5d5','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',139);
INSERT INTO "head" VALUES('participant','af42e9c0-441b-4630-98da-bb504b93fd35','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',140);
INSERT INTO "head" VALUES('participant','d80e3162-89a7-44e7-9764-adf9ac7085f9','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',141);
INSERT INTO "head" VALUES('participant','3e0d0300-533d-4fbf-b910-c910f1363680','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',142);
INSERT INTO "head" VALUES('participant','f5ec2b0d-01ab-4190-8621-524aa0ff326f','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',143);
INSERT INTO "head" VALUES('participant','77e78713-6ddb-43ce-b743-6a592b71a47c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',144);
INSERT INTO "head" VALUES('participant','583b22e2-a6cd-4d29-b568-c0a54dafc20e','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',145);
INSERT INTO "head" VALUES('participant','07c1d9c1-6524-4a4f-9a9a-d5dabe45050f','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',146);
INSERT INTO "head" VALUES('event_host','e41b28d4-bbbe-4b6f-a59c-97460c7e4fd6','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',147);
INSERT INTO "head" VALUES('event_host','d721e845-081e-4b56-9daf-1caaacc1b618','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',148);
INSERT INTO "head" VALUES('event_host','9798491b-0ace-4669-b6c5-58cd4b7aa77b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',149);
INSERT INTO "head" VALUES('event_host','b4a334ed-e186-458c-962b-87181e9323a7','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',150);
INSERT INTO "head" VALUES('event_host','36fba057-d85b-4e1b-acea-bd6b17b5de9d','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',151);
INSERT INTO "head" VALUES('event_host','25c2e7f8-5dcf-4061-9902-9f91688305a7','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',152);
INSERT INTO "head" VALUES('agenda_item','0e85802a-baec-43df-84dd-8825c138833a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',153);
INSERT INTO "head" VALUES('agenda_item','31706c8c-259a-4447-9914-ad47dbac33e8','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',154);
INSERT INTO "head" VALUES('agenda_item','8ce2357d-a28c-4bf1-bbde-2505e51f600d','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',155);
INSERT INTO "head" VALUES('agenda_item','491e43a3-860d-4510-8f00-4bf5c6c4b8d3','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',156);
INSERT INTO "head" VALUES('agenda_item','9310db55-e250-4a0c-8eef-978842e1dd2b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',157);
INSERT INTO "head" VALUES('event_host','3dcfe124-c7d9-460c-a955-f09c5b64363c','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',158);
INSERT INTO "head" VALUES('event_host','dad739d5-1b3a-4875-9ae4-586294aa60c0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',159);
INSERT INTO "head" VALUES('event_host','45a5857f-3fc8-4dc2-992d-b7141757dbdf','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',160);
INSERT INTO "head" VALUES('event_host','d487e359-44a8-40a7-8169-2c6457fb8d79','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',161);
INSERT INTO "head" VALUES('event_host','fda77a62-ba95-4ef3-a771-753783f27d0f','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',162);
INSERT INTO "head" VALUES('event_host','9a2d427f-467f-4e40-904f-8f4103172b2f','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',163);
INSERT INTO "head" VALUES('agenda_item','fec21b81-6cc1-4f1d-857f-5c92d685281f','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',164);
INSERT INTO "head" VALUES('agenda_item','8dbdc62e-f378-47a5-930f-e99924c4bbe5','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',165);
INSERT INTO "head" VALUES('agenda_item','dc5617df-00bc-4f2e-9251-f3d729536995','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',166);
INSERT INTO "head" VALUES('agenda_item','85a195c4-2de8-4e45-8016-d951a6cf7376','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',167);
INSERT INTO "head" VALUES('agenda_item','e13cb216-3ea5-4434-aaaa-bfe9998a78d9','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',168);
INSERT INTO "head" VALUES('rate','06f438c0-9ad4-41e4-905b-851a600ca061','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',169);
INSERT INTO "head" VALUES('rate','326677ee-b299-4b46-8561-602825bff174','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',170);
INSERT INTO "head" VALUES('budget_line','1832f71e-6485-4118-915b-88ae940b9e1d','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',171);
INSERT INTO "head" VALUES('expense','14129163-4a6f-42a0-b75b-0d1d0712078b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',172);
INSERT INTO "head" VALUES('budget_line','32c01e12-6805-4f18-b73e-ebb77cc8eacd','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',173);
INSERT INTO "head" VALUES('expense','798513e2-04a7-4f54-bd58-8972ad4f0359','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',174);
INSERT INTO "head" VALUES('budget_line','39ed863c-a425-40f7-a4e7-8d2a98261b81','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',175);
INSERT INTO "head" VALUES('expense','b8de55f2-3bda-4403-a80b-e3dc030bd106','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',176);
INSERT INTO "head" VALUES('budget_line','f20dbc71-b02c-454a-bab3-01eeca73a217','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',177);
INSERT INTO "head" VALUES('expense','c3b32a7f-a744-4bff-8ad1-cbe02e746010','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',178);
INSERT INTO "head" VALUES('budget_line','b7b10281-876a-4fa7-80cb-683f5245e3d4','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',179);
INSERT INTO "head" VALUES('expense','703b7a3a-7ef5-4356-86cd-02672d3ff9c0','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',180);
INSERT INTO "head" VALUES('budget_line','5e833c2d-4303-4e38-820b-9e0b3f61982b','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',181);
INSERT INTO "head" VALUES('expense','974d78f0-c099-42b5-8314-6276da138db8','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',182);
INSERT INTO "head" VALUES('budget_line','b347730e-8f72-4718-9c87-6d0b4639146a','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',183);
INSERT INTO "head" VALUES('expense','ee3ada02-c6c6-4f32-9d7f-a72702e99eed','*','dbfaae1c-3451-4933-a6f6-6e4cd84b37a1',184);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',1);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',2);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',3);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',4);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',5);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',6);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',7);
INSERT INTO "head" VALUES('team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',8);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',9);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',10);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',11);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',12);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',13);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',14);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',15);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',16);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',17);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',18);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',19);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',20);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',21);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',22);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',23);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',24);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',25);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',26);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',27);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',28);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',29);
INSERT INTO "head" VALUES('bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',30);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',31);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',32);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',33);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',34);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',35);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',36);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',37);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',38);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',39);
INSERT INTO "head" VALUES('expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',40);
INSERT INTO "head" VALUES('expense_share','c7331122-e05a-5872-8ab2-352787aaea0c','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',41);
INSERT INTO "head" VALUES('repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',42);
INSERT INTO "head" VALUES('cash','9bd0dedd-552d-5427-b137-f390b4738d14','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',43);
INSERT INTO "head" VALUES('advance','1655ea2b-684b-561c-8470-be962507c313','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',44);
INSERT INTO "head" VALUES('night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',45);
INSERT INTO "head" VALUES('daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',46);
INSERT INTO "head" VALUES('gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',47);
INSERT INTO "head" VALUES('year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',48);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',49);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',50);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',51);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',52);
INSERT INTO "head" VALUES('organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',53);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',54);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',55);
INSERT INTO "head" VALUES('delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',56);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',57);
INSERT INTO "head" VALUES('team','01248620-e955-5964-a682-1f87335b3a33','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',58);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',59);
INSERT INTO "head" VALUES('event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',60);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',61);
INSERT INTO "head" VALUES('event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',62);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',63);
INSERT INTO "head" VALUES('budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',64);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',65);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',66);
INSERT INTO "head" VALUES('attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',67);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',68);
INSERT INTO "head" VALUES('task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',69);
INSERT INTO "head" VALUES('template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',70);
INSERT INTO "head" VALUES('version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',71);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',72);
INSERT INTO "head" VALUES('plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',73);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',74);
INSERT INTO "head" VALUES('accepted','5de8620b-384a-5f80-8516-444495667dfd','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',75);
INSERT INTO "head" VALUES('travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',76);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',77);
INSERT INTO "head" VALUES('member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',78);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',79);
INSERT INTO "head" VALUES('room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',80);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',81);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',82);
INSERT INTO "head" VALUES('seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',83);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',84);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',85);
INSERT INTO "head" VALUES('roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',86);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',87);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',88);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',89);
INSERT INTO "head" VALUES('term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',90);
INSERT INTO "head" VALUES('expense_split','c6c96d23-4584-5974-8110-d8b4f0f82703','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',91);
INSERT INTO "head" VALUES('expense_share','1db00440-df4a-509b-af20-760d60cf84b9','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',92);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',93);
INSERT INTO "head" VALUES('cash','2a2168ab-7150-5a32-a27a-9fe137504f12','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',94);
INSERT INTO "head" VALUES('advance','500d644d-175d-5df0-9f78-bdde19dffd2e','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',95);
INSERT INTO "head" VALUES('night','9eeb6889-460a-5037-bc87-85e45e46721c','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',96);
INSERT INTO "head" VALUES('daily_rate','a0389fec-cec9-5a23-97e3-b189c0780712','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',97);
INSERT INTO "head" VALUES('gift','74bf0eaf-842b-59ef-9330-96eb771cd120','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',98);
INSERT INTO "head" VALUES('year_budget','439f42e5-c101-5ec0-8c00-e9d7294d9e6a','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',99);
INSERT INTO "head" VALUES('access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',100);
INSERT INTO "head" VALUES('distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','1f0a2195-26c9-46f4-ab62-d85713fc015f',101);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','4ae89c7d-7e1e-44bc-879d-ea1fd05ff219',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','80abfdfb-b6cb-40de-b979-9875181ef025',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','1237bfb9-cd9a-4c04-a1e2-70f10ade02ec',0);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','4875a89a-0086-447b-be71-87a829dbe490',0);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','f5abe5e1-9a7e-4472-b1c6-cf348157e9ed',0);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','3646bd3b-1fdb-4e76-8a6d-15bb52593970',0);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','9ee3d33f-008a-4f20-82c8-56f177749acb',0);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','kind','d1e185cd-94ea-430a-bfa3-6b4a582360fa',0);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','when','06ebd864-8e5a-4ce7-ada2-b145cb37d23b',0);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','5dae7090-b5ef-4dcc-ae4d-1b0dd75737f9',0);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','9f262f3b-6a7b-41ae-9e0c-76c00d0decf8',0);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','side','b5cf203d-61f0-4c95-b632-31fb88d53cfa',0);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','da36ebe6-55f9-4e7b-a191-423f4e356b90',0);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','1154fa6d-8a41-423c-bad3-d17d8e9b7362',0);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','101bbcd7-4855-4740-9d30-6e4b5db289d5',0);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','2e2f787f-a9eb-49ec-a590-95cfb16efb71',0);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','8603bd4e-829e-4001-929e-2b3c1fa0e70b',0);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','1f43a166-3e76-411c-9acb-92a06ee7a9bb',0);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','15193b6d-429c-41dc-b444-3115669ecee1',0);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','6ae7d654-86a6-44ef-aa73-7af23633dddf',0);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','9b105139-6114-413f-8dac-5011c276babc',0);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','f9eb0b52-99c0-4c96-b949-a1eeb977c199',0);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','d70dfd20-b1fc-4b12-a61c-0ddeed625663',0);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','8a1e18a2-3c60-47b5-8134-35dd4c548254',0);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','88c29f68-8438-41c6-ae3b-169fa428ea4d',0);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','9199605e-8ccf-483e-a1ec-6c8b6c151cbc',0);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','dc7b8840-8c5c-43d6-ba11-61a062eb7a36',0);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','f7a30e0f-c786-436d-a60d-bb5106c092e2',0);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','kind','df393a6f-31f6-45c0-9343-25e0f5233236',0);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','d74cb250-dbc0-4797-aadf-8d1b73f18d5b',0);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','kind','59ff6141-4c44-4beb-9dce-71de867b4cfb',0);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','be099059-15e6-4ee8-b20a-6676bae71e32',0);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','04ba79c7-0b73-4e9f-80bf-78fd8459e2db',0);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','fcced1f5-f590-48d5-b390-f105433bce62',0);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','ca35ab9d-6d14-45c4-a0c5-ed8871ed1284',0);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','c296207b-e448-4f91-9bb2-46f2595e9eb0',0);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','ffb58291-6122-4608-9d8c-6479f231a6e0',0);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','94ee837d-8296-443a-9448-156a78314946',0);
INSERT INTO "head" VALUES('expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','funding','e6a5aad2-5643-4c14-8772-12bf2d1cb92d',0);
INSERT INTO "head" VALUES('repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','money','12d492ad-d373-498e-80bd-75ba844031c5',0);
INSERT INTO "head" VALUES('cash','9bd0dedd-552d-5427-b137-f390b4738d14','money','b9e997bf-41a7-4584-940a-19ec7d2d97cf',0);
INSERT INTO "head" VALUES('advance','1655ea2b-684b-561c-8470-be962507c313','money','36caafa7-00f8-4490-a194-3fc05248b2db',0);
INSERT INTO "head" VALUES('night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','place','10969170-928c-4433-a00d-a357eca1e2a5',0);
INSERT INTO "head" VALUES('daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','country','9d32da28-a6f8-4fe4-95f4-d3ae0221e265',0);
INSERT INTO "head" VALUES('gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','money','dde8e4c3-0923-4943-a166-c0fe398596c6',0);
INSERT INTO "head" VALUES('year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','base','22e26737-204f-4c68-9f8a-220dacd57fae',0);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','fb6ce5a6-22df-4d69-aa65-29e3f8194365',0);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','6372ea94-cf7a-4941-a6d3-eae0f2a2a00e',0);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',0);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',1);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',2);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',3);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',4);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',5);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',6);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',7);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',8);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',9);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',10);
INSERT INTO "head" VALUES('advance','500d644d-175d-5df0-9f78-bdde19dffd2e','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',11);
INSERT INTO "head" VALUES('night','9eeb6889-460a-5037-bc87-85e45e46721c','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',12);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',13);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',14);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',15);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',16);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',17);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','person_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',18);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',19);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',20);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',21);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',22);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',23);
INSERT INTO "head" VALUES('expense_share','1db00440-df4a-509b-af20-760d60cf84b9','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',24);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','from_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',25);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','to_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',26);
INSERT INTO "head" VALUES('cash','2a2168ab-7150-5a32-a27a-9fe137504f12','person_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',27);
INSERT INTO "head" VALUES('gift','74bf0eaf-842b-59ef-9330-96eb771cd120','person_id','e3054c54-673d-4205-98cd-00f5cdefb0d2',28);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','e3054c54-673d-4205-98cd-00f5cdefb0d2',29);
CREATE TABLE inform (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	change_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	person_id VARCHAR(36), 
	organisation_id VARCHAR(36), 
	role VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	told_on DATE, 
	told_time TIME, 
	told_by VARCHAR NOT NULL, 
	confirmed_by VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(change_id) REFERENCES plan_change (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "inform" VALUES('dcfc531c-e8ae-5813-b64e-3fb3d3a0876b',1,'6c2a7986-670f-564d-b9b6-d7dd27167c4f','9d813800-8671-5477-9164-e2d730a8cd9e','11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','other',3,'甲 name_zh 髙','甲 name_ja 髙','+81 43 223 2110','甲 language 髙','甲 text 髙','2019-09-18','09:30:00.000000','改 told_by','甲 confirmed_by 髙');
INSERT INTO "inform" VALUES('c1e52553-f916-51cf-bf9d-278e541c4e9c',1,'ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','869af6e0-4f3f-59f4-9f0a-56db3796c58e',NULL,'408b7a20-f020-58de-8b4c-63f43f4e5c59','other',4,'乙 name_zh 髙','乙 name_ja 髙','+81 43 223 2110','乙 language 髙','乙 text 髙','2019-09-19','10:30:00.000000','乙 told_by 髙','乙 confirmed_by 髙');
CREATE TABLE member (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	roles VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	duty_zh VARCHAR NOT NULL, 
	duty_ja VARCHAR NOT NULL, 
	position INTEGER, 
	joined DATE, 
	status_on DATE, 
	status_why VARCHAR NOT NULL, 
	replaces_id VARCHAR(36), 
	mobile VARCHAR NOT NULL, 
	room_kind VARCHAR NOT NULL, 
	room_notes VARCHAR NOT NULL, 
	bags INTEGER, 
	fee_minor BIGINT, 
	paid_minor BIGINT, 
	paid_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(replaces_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "member" VALUES('cf56b251-8a1e-48b1-9bdd-c85dbabcf6b0',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','leader','confirmed','團長','団長',1,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('0b0af48b-b559-4585-b9f9-d8d0b81028a0',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','774d677a-4c37-48ad-82b4-42b32763ce9a','member','confirmed','團員','団員',2,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('0f28cfe9-b740-4efb-8622-cca881381191',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','b7002663-1927-4b07-80d2-f393577924a7','member','confirmed','團員','団員',3,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('20c9f3a1-43c8-4520-8c77-baef036ab853',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('a0e95d61-8f91-55d1-9121-a60c9945a4d0',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','11109085-d961-53d4-8b48-e408cb16a69f','改 roles','confirmed','甲 duty_zh 髙','甲 duty_ja 髙',3,'2019-09-18','2019-09-18','甲 status_why 髙',NULL,'甲 mobile 髙','甲 room_kind 髙','甲 room_notes 髙',3,3,3,'2019-09-18','甲 notes 髙');
INSERT INTO "member" VALUES('6ee5dbf2-53ce-542d-b736-0f4e592b04ae',0,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','c92e1886-8db4-54b7-9c5e-2fa19684d987','member','confirmed','乙 duty_zh 髙','乙 duty_ja 髙',4,'2019-09-19','2019-09-19','乙 status_why 髙','a0e95d61-8f91-55d1-9121-a60c9945a4d0','乙 mobile 髙','乙 room_kind 髙','乙 room_notes 髙',4,4,4,'2019-09-19','乙 notes 髙');
CREATE TABLE member_role (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "member_role" VALUES('b82df317-3fc6-5e7d-811f-5b8ff7181ee0',1,'改 name_zh','甲 name_ja 髙',3);
INSERT INTO "member_role" VALUES('e97a5716-170e-5cd1-9690-ec3306a77974',1,'乙 name_zh 髙','乙 name_ja 髙',4);
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('store','3f39f325-2e96-45de-b687-362d208651d0');
INSERT INTO "meta" VALUES('practice','1');
INSERT INTO "meta" VALUES('replica','a1665454-7f71-4481-82fb-ed419e870dff');
INSERT INTO "meta" VALUES('folding','4');
CREATE TABLE night (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	member_id VARCHAR(36) NOT NULL, 
	day DATE, 
	place VARCHAR NOT NULL, 
	night VARCHAR NOT NULL, 
	meals VARCHAR NOT NULL, 
	cost_minor BIGINT, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "night" VALUES('3b02ca4c-ff6b-5710-bc79-d60a6bf5464a',1,'a0e95d61-8f91-55d1-9121-a60c9945a4d0','2019-09-18','改 place','own','甲 meals 髙',3,'甲 notes 髙');
INSERT INTO "night" VALUES('9eeb6889-460a-5037-bc87-85e45e46721c',0,'6ee5dbf2-53ce-542d-b736-0f4e592b04ae','2019-09-19','乙 place 髙','own','乙 meals 髙',4,'乙 notes 髙');
CREATE TABLE organisation (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	parent_id VARCHAR(36), 
	kind VARCHAR NOT NULL, 
	country VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	kana VARCHAR NOT NULL, 
	short_zh VARCHAR NOT NULL, 
	short_ja VARCHAR NOT NULL, 
	postal_code VARCHAR NOT NULL, 
	address_zh VARCHAR NOT NULL, 
	address_ja VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	fax VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	url VARCHAR NOT NULL, 
	head_zh VARCHAR NOT NULL, 
	head_ja VARCHAR NOT NULL, 
	head_other_zh VARCHAR NOT NULL, 
	head_other_ja VARCHAR NOT NULL, 
	main_contact_id VARCHAR(36), 
	industries_zh VARCHAR NOT NULL, 
	industries_ja VARCHAR NOT NULL, 
	profile_zh VARCHAR NOT NULL, 
	profile_ja VARCHAR NOT NULL, 
	products_zh VARCHAR NOT NULL, 
	products_ja VARCHAR NOT NULL, 
	wants_zh VARCHAR NOT NULL, 
	wants_ja VARCHAR NOT NULL, 
	founded VARCHAR NOT NULL, 
	employees VARCHAR NOT NULL, 
	capital VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	as_of DATE, 
	audience VARCHAR NOT NULL, 
	search_key TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(parent_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(main_contact_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "organisation" VALUES('d056e1c4-dca2-419f-b3ee-3600c8baf63c',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
経済部
jingjibu
');
INSERT INTO "organisation" VALUES('04c69b0e-50b0-48ee-bc93-443fd7d206e7',1,'d056e1c4-dca2-419f-b3ee-3600c8baf63c','central','TW','','工業局','工業局','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
工業局
gongyeju
');
INSERT INTO "organisation" VALUES('b40a1eeb-e69d-40d1-b563-dd11d17314e4',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tairichanyehezuotuidongbangongshi
');
INSERT INTO "organisation" VALUES('1bf3dbf0-6d53-4b6e-8525-a561375965fd',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','','','知事','知事','','','ffc64697-db50-4b71-8f87-ecd0071e5c0e','幕張新都心：會展與商業
京葉臨海工業地帶：化學、石油、鋼鐵
東葛地區：中小企業與大學','幕張新都心：会議・商業
京葉臨海工業地帯：化学・石油・鉄鋼
東葛地域：中小企業と大学','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','','','','','','','','縣廳網站','2019-09-01','','
千葉県
ちばけん
chibaken
qianyexian
知事
zhishi
');
INSERT INTO "organisation" VALUES('d3a3702a-c5d8-42bb-8574-cb1ed935c6e1',1,'1bf3dbf0-6d53-4b6e-8525-a561375965fd','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
商工労動部
shanggonglaodongbu
');
INSERT INTO "organisation" VALUES('28cb1923-3f20-4b19-81b5-32cf54f2a9ed',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ
fukushimakenhaitekupuraza
fudaoxian
');
INSERT INTO "organisation" VALUES('26d88543-c03e-48aa-b9c8-d89d4d96f8f7',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
');
INSERT INTO "organisation" VALUES('ba5c0852-d2b4-4120-a08f-7d8d9d58fc82',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
宮城県
みやぎけん
miyagiken
gongchengxian
');
INSERT INTO "organisation" VALUES('263aa14d-3d74-4b8a-bf43-b2e08a7010a9',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー
qianyemaoyiqingbaozhongxin
');
INSERT INTO "organisation" VALUES('962c04b1-c333-411c-a638-bb78a3cd1f6a',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
日本台湾交流協会
公益財団法人日本台湾交流協会
ribentaiwanjiaoliuxiehui
');
INSERT INTO "organisation" VALUES('dc14a1fd-cd4e-4074-915a-a0ca03e694da',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
jetro海外調査部
じぇとろ海外調査部
haiwaidiaochabu
');
INSERT INTO "organisation" VALUES('7aade395-99e0-4d26-9bed-6d9819b7fe09',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
三菱総合研究所
sanlingzongheyanjiusuo
');
INSERT INTO "organisation" VALUES('ce9197ff-9374-484b-be37-ee5f28494b72',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉商工会議所
qianyeshanggonghuiyisuo
');
INSERT INTO "organisation" VALUES('0be4f600-a5ac-4e20-871e-6f281d0764b0',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉県貿易協同組合
qianyexianmaoyixietongzuhe
');
INSERT INTO "organisation" VALUES('7f5629ec-5fab-4891-848f-5eba42a3e2e0',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉県産業振興中心
千葉県産業振興せんたー
qianyexianchanyezhenxingzhongxin
');
INSERT INTO "organisation" VALUES('4755249d-7817-48b0-8eb6-9bd6f760f0af',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
東邦銀行
dongbangyinxing
');
INSERT INTO "organisation" VALUES('517c1915-3350-4fef-9114-71b9f4a3bb4b',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県貿易促進協議会
fudaoxianmaoyicujinxieyihui
');
INSERT INTO "organisation" VALUES('5b332eae-f3a1-4dbd-8460-0093a48c709a',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県
fudaoxian
');
INSERT INTO "organisation" VALUES('af3f9ec7-d30a-4826-a5b5-489bd76624ab',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
郡山市
junshanshi
');
INSERT INTO "organisation" VALUES('f67091ef-8724-5501-9b51-cdab692d7c76',1,NULL,'改 kind','JP','甲 region 髙','甲 name_zh 髙','甲 name_ja 髙','甲 kana 髙','甲 short_zh 髙','甲 short_ja 髙','甲 postal_code 髙','甲 address_zh 髙','甲 address_ja 髙','+81 43 223 2110','甲 fax 髙','甲 email 髙','https://example.invalid/','甲 head_zh 髙','甲 head_ja 髙','甲 head_other_zh 髙','甲 head_other_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 industries_zh 髙','甲 industries_ja 髙','甲 profile_zh 髙','甲 profile_ja 髙','甲 products_zh 髙','甲 products_ja 髙','甲 wants_zh 髙','甲 wants_ja 髙','甲 founded 髙','甲 employees 髙','甲 capital 髙','甲 notes 髙','甲 source 髙','2019-09-18','甲 audience 髙','
甲namezh高
甲nameja高
甲kana高
甲shortzh高
甲shortja高
kana
jiagao
甲headzh高
甲headja高
甲headotherzh高
甲headotherja高
');
INSERT INTO "organisation" VALUES('408b7a20-f020-58de-8b4c-63f43f4e5c59',1,'f67091ef-8724-5501-9b51-cdab692d7c76','other','JP','乙 region 髙','乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 short_zh 髙','乙 short_ja 髙','乙 postal_code 髙','乙 address_zh 髙','乙 address_ja 髙','+81 43 223 2110','乙 fax 髙','乙 email 髙','https://example.invalid/','乙 head_zh 髙','乙 head_ja 髙','乙 head_other_zh 髙','乙 head_other_ja 髙',NULL,'乙 industries_zh 髙','乙 industries_ja 髙','乙 profile_zh 髙','乙 profile_ja 髙','乙 products_zh 髙','乙 products_ja 髙','乙 wants_zh 髙','乙 wants_ja 髙','乙 founded 髙','乙 employees 髙','乙 capital 髙','乙 notes 髙','乙 source 髙','2019-09-19','乙 audience 髙','
乙namezh高
乙nameja高
乙kana高
乙shortzh高
乙shortja高
kana
yigao
乙headzh高
乙headja高
乙headotherzh高
乙headotherja高
');
CREATE TABLE organisation_name (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	valid_from DATE, 
	valid_to DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "organisation_name" VALUES('c75f07df-caa2-4246-9f25-dee8a30f85c3',1,'962c04b1-c333-411c-a638-bb78a3cd1f6a','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
INSERT INTO "organisation_name" VALUES('a1492b6f-0a05-53ea-8b3c-fd7099c75951',1,'f67091ef-8724-5501-9b51-cdab692d7c76','改 name_zh','甲 name_ja 髙','2019-09-18','2019-09-18');
INSERT INTO "organisation_name" VALUES('75936a85-eeb4-5f1c-8c80-43ec0138d048',1,'408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19');
CREATE TABLE packing (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	member_id VARCHAR(36), 
	position INTEGER NOT NULL, 
	item_zh VARCHAR NOT NULL, 
	item_ja VARCHAR NOT NULL, 
	quantity INTEGER, 
	packed_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "packing" VALUES('7791ac57-c5bb-562b-98a5-6c8806113f4f',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','a0e95d61-8f91-55d1-9121-a60c9945a4d0',3,'改 item_zh','甲 item_ja 髙',3,'2019-09-18','甲 notes 髙');
INSERT INTO "packing" VALUES('3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e',NULL,4,'乙 item_zh 髙','乙 item_ja 髙',4,'2019-09-19','乙 notes 髙');
CREATE TABLE participant (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	side VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	position INTEGER, 
	person_id VARCHAR(36), 
	organisation_id VARCHAR(36), 
	unit_zh VARCHAR NOT NULL, 
	unit_ja VARCHAR NOT NULL, 
	title_zh VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	reply VARCHAR NOT NULL, 
	replied_on DATE, 
	seat VARCHAR NOT NULL, 
	reply_notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "participant" VALUES('9ece2bd0-b92d-4088-964b-cb3db0dc59b6',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','jp','',1,'3249fc34-b2bd-43be-8685-b8208783dc85',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('03eb6e3d-041e-45f5-8a91-134450e2ac76',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','jp','',2,'154ceb31-0971-4fff-b722-074a3732d350',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('47a871f5-cccb-4d47-a831-b189120c4695',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','jp','',3,'ffc64697-db50-4b71-8f87-ecd0071e5c0e',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d9d3ed45-51d5-46b3-901b-97d278e6f4c7',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','jp','',4,'251df643-ccbb-4162-921e-7e9591121ab8',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1608fffc-74fb-427f-b9da-bad1cdd9d071',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','jp','',5,'22cc0958-6d44-4204-82ae-f3c9ffc2edf0',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1258181b-cc15-4672-b383-854b363e336f',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','jp','',6,'2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d690d48e-aea2-4dd6-8b0e-56366dc10f66',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','jp','',7,'f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('36779bb4-c9ad-4cd2-b709-db75c1e1532b',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','jp','',8,'249d63f5-0dc4-40a5-b047-9efbe836b3e3',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('865cafb6-ed71-4682-9a65-202758c6b09b',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','jp','',1,'689069db-2e30-4ff6-be5a-202efdb5a778',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2cbafd58-ba07-4411-9517-64d8b98a7854',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','jp','',2,'62b9944a-8058-49a0-8bed-26e501650f22',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('3295d798-ca01-4f5a-ac52-5aa5acd56e0c',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','jp','',1,'4555d67d-caf4-45da-858a-cbc2a38a2cfa',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1201c532-715d-4b3e-8dba-bf400635f56b',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','jp','',2,'0a7ff3f8-8a52-4869-9aa4-96389945dad6',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5e82173d-f5b0-46e2-a32e-0f04e2f7725f',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','jp','',3,'1f2d0d87-f9c1-46c4-9e19-43cd447af9f7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b5fa52f2-2b14-409a-82b3-cec3ec62f03c',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','jp','',4,'b7d3754f-bdc5-4a47-9004-8b75ff545b7b',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2650be3b-bb7c-4822-9199-c63bed48d432',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','jp','',5,'9cec4c9b-597d-4a2a-a3a2-98be7b7b179e',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d3216d2b-a9fd-457c-89ce-d564bfe99800',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','jp','',6,'9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b9c2f8c0-a977-4cd5-84da-c49fd1035b54',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','tw','',1,'8f3e240a-0a4b-404c-bb32-6f7bb4fb7661',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e3f28a04-decc-4afd-bce2-81bb03b9eb80',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','tw','',2,'774d677a-4c37-48ad-82b4-42b32763ce9a',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5c6efd38-18ad-45b2-bb73-94c1c5bba1c3',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','tw','',3,'b7002663-1927-4b07-80d2-f393577924a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('49e38aa4-490c-4869-9dcb-1c8a6bb49efe',1,'c611f9da-a467-478d-ad87-3e1e4abd1a0b','tw','',4,'d8a122f7-b18a-49e9-ad8c-1f7e44a765a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('3b944a2c-23ee-4aeb-b28f-9b842e40d81a',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','tw','',1,'8f3e240a-0a4b-404c-bb32-6f7bb4fb7661',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a99835ec-b3ce-4b16-8239-3d5ed647c671',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','tw','',2,'774d677a-4c37-48ad-82b4-42b32763ce9a',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('fca7a923-aad4-47dc-8468-7b80a6696e10',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','tw','',3,'b7002663-1927-4b07-80d2-f393577924a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('112411c1-3ac2-4fb1-94e5-375f78fd2e8d',1,'e196b004-a510-4aa3-a6c5-bec4a19cb642','tw','',4,'d8a122f7-b18a-49e9-ad8c-1f7e44a765a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('8634b5f3-77cb-499f-ba7a-0670cc5d35d9',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','tw','',1,'8f3e240a-0a4b-404c-bb32-6f7bb4fb7661',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('65c200cc-af3b-4812-b2c8-9e05dc8d3bfa',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','tw','',2,'774d677a-4c37-48ad-82b4-42b32763ce9a',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('6c12116a-6d35-4c3a-83a4-0de34bfee937',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','tw','',3,'b7002663-1927-4b07-80d2-f393577924a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('0b9a374a-604b-453c-adcb-a0ea74b37d20',1,'37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7','tw','',4,'d8a122f7-b18a-49e9-ad8c-1f7e44a765a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('44c034f1-bb60-44b7-890d-6db87abfb5d5',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','tw','',1,'8f3e240a-0a4b-404c-bb32-6f7bb4fb7661',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('af42e9c0-441b-4630-98da-bb504b93fd35',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','tw','',2,'774d677a-4c37-48ad-82b4-42b32763ce9a',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d80e3162-89a7-44e7-9764-adf9ac7085f9',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','tw','',3,'b7002663-1927-4b07-80d2-f393577924a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('3e0d0300-533d-4fbf-b910-c910f1363680',1,'3adf915a-bdc1-42d7-b5b3-6d93b9052655','tw','',4,'d8a122f7-b18a-49e9-ad8c-1f7e44a765a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f5ec2b0d-01ab-4190-8621-524aa0ff326f',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','tw','',1,'8f3e240a-0a4b-404c-bb32-6f7bb4fb7661',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('77e78713-6ddb-43ce-b743-6a592b71a47c',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','tw','',2,'774d677a-4c37-48ad-82b4-42b32763ce9a',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('583b22e2-a6cd-4d29-b568-c0a54dafc20e',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','tw','',3,'b7002663-1927-4b07-80d2-f393577924a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('07c1d9c1-6524-4a4f-9a9a-d5dabe45050f',1,'82ef75bd-2c95-4b96-9104-cfa6b94293fc','tw','',4,'d8a122f7-b18a-49e9-ad8c-1f7e44a765a7',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('be8da699-6054-5241-a38d-cf108127c24d',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 side','甲 role 髙',3,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','甲 unit_zh 髙','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙','甲 reply 髙','2019-09-18','甲 seat 髙','甲 reply_notes 髙');
INSERT INTO "participant" VALUES('8db2bad4-5b85-57a2-8a29-ce08919119b8',0,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','jp','乙 role 髙',4,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙','乙 reply 髙','2019-09-19','乙 seat 髙','乙 reply_notes 髙');
CREATE TABLE person (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	kana VARCHAR NOT NULL, 
	kana_other VARCHAR NOT NULL, 
	roman VARCHAR NOT NULL, 
	legal_name VARCHAR NOT NULL, 
	country VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	mobile VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	postal_code VARCHAR NOT NULL, 
	address_zh VARCHAR NOT NULL, 
	address_ja VARCHAR NOT NULL, 
	languages VARCHAR NOT NULL, 
	gifts VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	noticed_on DATE, 
	uid VARCHAR NOT NULL, 
	audience VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	search_key TEXT NOT NULL, 
	search_more TEXT NOT NULL, 
	search_rest TEXT NOT NULL, 
	sort_zh TEXT NOT NULL, 
	sort_ja TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('8f3e240a-0a4b-404c-bb32-6f7bb4fb7661',1,'王大明','王大明','おう だいめい','ワン ダーミン','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','','','','','',NULL,'','','','
王大明
おうだいめい
わんだーみん
wangtaming
odaimei
wandamin
wangdaming
','
電子資訊組
電子情報組
科長
課長科長
dianzizixunzu
kezhang
工業局
gongyeju
経済部
jingjibu
','
886200000001
0200000001
taming@exampletw
','009802w26y','01412011f111x1100334333');
INSERT INTO "person" VALUES('774d677a-4c37-48ad-82b4-42b32763ce9a',1,'陳小華','陳小華','ちん しょうか','チェン シャオホァ','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','','','','','',NULL,'','','','
陳小華
ちんしょうか
ちぇんしゃおほぁ
chenhsiaohua
chinshoka
chenshaohoa
chenhshiaofua
chenxiaohua
','
電子資訊組
電子情報組
技正
dianzizixunzu
jizheng
工業局
gongyeju
経済部
jingjibu
','
886200000002
0200000002
hsiaohua@exampletw
','06qg0357w2','01g2b011b21121500333233');
INSERT INTO "person" VALUES('b7002663-1927-4b07-80d2-f393577924a7',1,'林美玲','林美玲','りん びれい','リン メイリン','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','','','','','',NULL,'','','','
林美玲
りんびれい
りんめいりん
linmeiling
rinbirei
rinmeirin
','
経理
まねーじゃー
jingli
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tairichanyehezuotuidongbangongshi
','
886200000003
0200000003
meiling@exampletw
','028o3mc3fg','0232b011q25110033433');
INSERT INTO "person" VALUES('d8a122f7-b18a-49e9-ad8c-1f7e44a765a7',1,'黃志強','黄志強','こう しきょう','ホァン ジーチャン','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','','','','','',NULL,'','','','
黄志強
こうしきょう
ほぁんじーちゃん
huangchihchiang
koshikyo
hoanjichan
fuangchihchiang
huangzhiqiang
','
専員
zhuanyuan
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tairichanyehezuotuidongbangongshi
','
886200000004
0200000004
chihchiang@exampletw
','08by1ac5me','01912011b16211200333323');
INSERT INTO "person" VALUES('3249fc34-b2bd-43be-8685-b8208783dc85',1,'山田太郎','山田太郎','やまだ たろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
山田太郎
やまだたろう
yamadataro
shantiantailang
','
経済政策課
副参事
jingjizhengceke
fucanshi
商工労動部
shanggonglaodongbu
千葉県
ちばけん
chibaken
qianyexian
','','00390h90783tm','01z1u1f011f261200334333');
INSERT INTO "person" VALUES('154ceb31-0971-4fff-b722-074a3732d350',1,'佐藤花子','佐藤花子','さとう はなこ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
佐藤花子
さとうはなこ
satohanako
zuotenghuazi
','
経済政策課国際経済推進室
主幹兼室長
jingjizhengcekeguojijingjituijinshi
zhuganjianshizhang
商工労動部
shanggonglaodongbu
千葉県
ちばけん
chibaken
qianyexian
','','00zmf8g2k202z','01a1j12011p1k1900333333');
INSERT INTO "person" VALUES('ffc64697-db50-4b71-8f87-ecd0071e5c0e',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','','JP','043-000-0000 内線2711','','suzuki@example.jp','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
鈴木一郎
すずきいちろう
suzukiichiro
lingmuyilang
','
経済政策課国際経済推進室
副主幹
jingjizhengcekeguojijingjituijinshi
fuzhugan
商工労動部
shanggonglaodongbu
千葉県
ちばけん
chibaken
qianyexian
','
0430000000
2711
81430000000
suzuki@examplejp
0430000001
81430000001
','09ke08g0003tm','01c1c1601111g2612003433333');
INSERT INTO "person" VALUES('251df643-ccbb-4162-921e-7e9591121ab8',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
渡辺次郎
わたなべじろう
watanabejiro
dubiancilang
','
経済政策課国際経済推進室
副主査
jingjizhengcekeguojijingjituijinshi
fuzhucha
商工労動部
shanggonglaodongbu
千葉県
ちばけん
chibaken
qianyexian
','','07doe2p0t83tm','0271f1k1s011b2612003334433');
INSERT INTO "person" VALUES('22cc0958-6d44-4204-82ae-f3c9ffc2edf0',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
高橋三郎
たかはしさぶろう
takahashisaburo
gaoqiaosanlang
','
産業振興課
副課長
chanyezhenxingke
fukezhang
商工労動部
shanggonglaodongbu
千葉県
ちばけん
chibaken
qianyexian
','','0598cm201i3tm','01f151p1b011a1r26120033333433');
INSERT INTO "person" VALUES('2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c',1,'田中四郎','田中四郎','たなか しろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
田中四郎
たなかしろう
tanakashiro
tianzhongsilang
','
産業振興課
主査
chanyezhenxingke
zhucha
商工労動部
shanggonglaodongbu
千葉県
ちばけん
chibaken
qianyexian
','','00h904c0dp3tm','01f1k15011b261200333333');
INSERT INTO "person" VALUES('f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
伊藤五郎
いとうごろう
itogoro
yitengwulang
','
産業振興課
班長
chanyezhenxingke
banzhang
商工労動部
shanggonglaodongbu
千葉県
ちばけん
chibaken
qianyexian
','','00k9f8g04t3tm','0111j120119261200333433');
INSERT INTO "person" VALUES('249d63f5-0dc4-40a5-b047-9efbe836b3e3',1,'濵田六子','濵田六子','はまだ むつこ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
浜田六子
はまだむつこ
hamadamutsuko
bintianliuzi
','
産業振興課
班長
chanyezhenxingke
banzhang
商工労動部
shanggonglaodongbu
千葉県
ちばけん
chibaken
qianyexian
','','0dnp0h905n02z','01p1u1f011w1h1900334333');
INSERT INTO "person" VALUES('689069db-2e30-4ff6-be5a-202efdb5a778',1,'渡部 七海','渡部 七海','わたべ ななみ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
渡部七海
わたべななみ
watabenanami
dubuqihai
','
副所長
fusuozhang
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ
fukushimakenhaitekupuraza
fudaoxian
','','07do6n100c4j1','0271f1s011k1k1v00334333');
INSERT INTO "person" VALUES('62b9944a-8058-49a0-8bed-26e501650f22',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
渡辺八重
わたなべやえ
watanabeyae
dubianbazhong
','
産学推動科長
産学連携科長
chanxuetuidongkezhang
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ
fukushimakenhaitekupuraza
fudaoxian
','','07dofcm00u3tw','0271f1k1s011z1300333433');
INSERT INTO "person" VALUES('4555d67d-caf4-45da-858a-cbc2a38a2cfa',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
高橋九郎
たかはしくろう
takahashikuro
gaoqiaojiulang
','
地域経済部製造産業課
課長
diyujingjibuzhizaochanyeke
kezhang
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
','','06rjcm200m3tm','01f151p1b01172612003333333');
INSERT INTO "person" VALUES('0a7ff3f8-8a52-4869-9aa4-96389945dad6',1,'山﨑十和','山﨑十和','やまざき とわ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
山崎十和
やまざきとわ
yamazakitowa
shanshihe
','
地域経済部製造産業課
課長輔佐
課長補佐
diyujingjibuzhizaochanyeke
kezhangfuzuo
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
','','003971u0181ul','01z1u1a16011j2700334333');
INSERT INTO "person" VALUES('1f2d0d87-f9c1-46c4-9e19-43cd447af9f7',1,'中村春子','中村春子','なかむら はるこ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
中村春子
なかむらはるこ
nakamuraharuko
zhongcunchunzi
','
地域経済部製造産業課
総括係長
diyujingjibuzhizaochanyeke
zongkuoxizhang
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
','','004c1dz36702z','01k151w22011p2419003333333');
INSERT INTO "person" VALUES('b7d3754f-bdc5-4a47-9004-8b75ff545b7b',1,'小林夏男','小林夏男','こばやし なつお','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
小林夏男
こばやしなつお
kobayashinatsuo
xiaolinxianan
','
総務企劃部国際課
総務企画部国際課
課長
zongwuqihuabuguojike
kezhang
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
','','003528o4441ic','0191p1z1b011k1h14003433333');
INSERT INTO "person" VALUES('9cec4c9b-597d-4a2a-a3a2-98be7b7b179e',1,'加藤秋江','加藤秋江','かとう あきえ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
加藤秋江
かとうあきえ
katoakie
jiatengqiujiang
','
総務企劃部国際課
総務企画部国際課
総括係長
zongwuqihuabuguojike
zongkuoxizhang
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
','','00bzf8g3jx0u3','0151j120110161300333333');
INSERT INTO "person" VALUES('9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
吉田冬馬
よしだとうま
yoshidatoma
tiandongma
','
経済商工観光部新産業振興課
主事
jingjishanggongguanguangbuxinchanyezhenxingke
zhushi
宮城県
みやぎけん
miyagiken
gongchengxian
','','00ni0h90bh590','0211b1f011j121u00334333');
INSERT INTO "person" VALUES('2e0c688c-3f37-461f-b706-c3920b2e762b',1,'松本空','松本空','まつもと そら','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
松本空
まつもとそら
matsumotosora
songbenkong
','
主査
zhucha
jetro海外調査部
じぇとろ海外調査部
haiwaidiaochabu
','','02800g32gv','01u1h1y1j011e2200333333');
INSERT INTO "person" VALUES('6c1e6430-27b9-4c3e-a368-c10ddcf29876',1,'井上海','井上海','いのうえ うみ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
井上海
いのうえうみ
inoeumi
jingshanghai
','
海外事業本部
研究員
haiwaishiyebenbu
yanjiuyuan
三菱総合研究所
sanlingzongheyanjiusuo
','','004u01j4j1','0111o121301121v00333333');
INSERT INTO "person" VALUES('11109085-d961-53d4-8b48-e408cb16a69f',1,'改 name_zh','甲 name_ja 髙','甲 kana 髙','甲 kana_other 髙','甲 roman 髙','甲 legal_name 髙','JP','+81 43 223 2110','甲 mobile 髙','甲 email 髙','甲 postal_code 髙','甲 address_zh 髙','甲 address_ja 髙','甲 languages 髙','甲 gifts 髙','甲 source 髙','甲 purpose 髙','2019-09-18','甲 uid 髙','甲 audience 髙','甲 notes 髙','
改namezh
甲nameja高
甲kana高
甲kanaother高
甲roman高
甲legalname高
kana
kanaother
roman
gai
','
改unitzh
甲unitja高
甲titlezh高
甲titleja高
gai
jiagao
甲namezh高
甲nameja高
甲kana高
甲shortzh高
甲shortja高
kana
','
81432232110
0432232110
甲email高
甲notes高
甲gifts高
甲value高
','01d5z00006ez000061z00006dz000065z00005fz00007az000068','0z00753201z00006bz000061z00006ez00006101z009ad900333333');
INSERT INTO "person" VALUES('c92e1886-8db4-54b7-9c5e-2fa19684d987',0,'乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 kana_other 髙','乙 roman 髙','乙 legal_name 髙','JP','+81 43 223 2110','乙 mobile 髙','乙 email 髙','乙 postal_code 髙','乙 address_zh 髙','乙 address_ja 髙','乙 languages 髙','乙 gifts 髙','乙 source 髙','乙 purpose 髙','2019-09-19','乙 uid 髙','乙 audience 髙','乙 notes 髙','
乙namezh高
乙nameja高
乙kana高
乙kanaother高
乙roman高
乙legalname高
kana
kanaother
roman
yigao
','','
81432232110
0432232110
乙email高
乙notes高
乙gifts高
','0006z00006ez000061z00006dz000065z00005fz00007az0000686rj','0z004e5901z00006bz000061z00006ez00006101z009ad900333333');
CREATE TABLE personal (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	passport_no VARCHAR NOT NULL, 
	passport_expiry DATE, 
	birth_date DATE, 
	emergency_name VARCHAR NOT NULL, 
	emergency_relation VARCHAR NOT NULL, 
	emergency_phone VARCHAR NOT NULL, 
	insurance_no VARCHAR NOT NULL, 
	sex VARCHAR NOT NULL, 
	diet VARCHAR NOT NULL, 
	diet_zh VARCHAR NOT NULL, 
	diet_ja VARCHAR NOT NULL, 
	allergy_zh VARCHAR NOT NULL, 
	allergy_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "personal" VALUES('2fa66eb3-9415-5387-855e-de7d0c13c5a4',1,'11109085-d961-53d4-8b48-e408cb16a69f','改 passport_no','2019-09-18','2019-09-18','甲 emergency_name 髙','甲 emergency_relation 髙','甲 emergency_phone 髙','甲 insurance_no 髙','甲 sex 髙','甲 diet 髙','甲 diet_zh 髙','甲 diet_ja 髙','甲 allergy_zh 髙','甲 allergy_ja 髙');
INSERT INTO "personal" VALUES('512550e0-054f-5a23-874a-7b549d3003af',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','乙 passport_no 髙','2019-09-19','2019-09-19','乙 emergency_name 髙','乙 emergency_relation 髙','乙 emergency_phone 髙','乙 insurance_no 髙','乙 sex 髙','乙 diet 髙','乙 diet_zh 髙','乙 diet_ja 髙','乙 allergy_zh 髙','乙 allergy_ja 髙');
CREATE TABLE plan_change (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	against_id VARCHAR(36), 
	version_id VARCHAR(36), 
	reason VARCHAR NOT NULL, 
	reason_zh VARCHAR NOT NULL, 
	reason_ja VARCHAR NOT NULL, 
	decided_on DATE, 
	decided_time TIME, 
	proof VARCHAR NOT NULL, 
	approved_on DATE, 
	approval_no VARCHAR NOT NULL, 
	lines TEXT NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(against_id) REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(version_id) REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "plan_change" VALUES('6c2a7986-670f-564d-b9b6-d7dd27167c4f',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','改 reason','甲 reason_zh 髙','甲 reason_ja 髙','2019-09-18','09:30:00.000000','甲 proof 髙','2019-09-18','甲 approval_no 髙','甲 lines 髙','甲 notes 髙');
INSERT INTO "plan_change" VALUES('ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','cd06e206-49f3-5fcd-b9d2-746ac88fce38','cd06e206-49f3-5fcd-b9d2-746ac88fce38','乙 reason 髙','乙 reason_zh 髙','乙 reason_ja 髙','2019-09-19','10:30:00.000000','乙 proof 髙','2019-09-19','乙 approval_no 髙','乙 lines 髙','乙 notes 髙');
CREATE TABLE post (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36), 
	unit_zh VARCHAR NOT NULL, 
	unit_ja VARCHAR NOT NULL, 
	title_zh VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	rank INTEGER, 
	position INTEGER NOT NULL, 
	valid_from DATE, 
	valid_to DATE, 
	confirmed_on DATE, 
	source VARCHAR NOT NULL, 
	follows_id VARCHAR(36), 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(follows_id) REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "post" VALUES('dbdbafd9-6fac-4d7c-9fff-e960550f1d4c',1,'8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','04c69b0e-50b0-48ee-bc93-443fd7d206e7','電子資訊組','電子情報組','科長','課長（科長）',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('03aba4bd-286c-4e5d-9d3b-ff30fd09363d',1,'774d677a-4c37-48ad-82b4-42b32763ce9a','04c69b0e-50b0-48ee-bc93-443fd7d206e7','電子資訊組','電子情報組','技正','技正',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('126d43a7-d1f5-45f0-8a05-f2b11853c429',1,'b7002663-1927-4b07-80d2-f393577924a7','b40a1eeb-e69d-40d1-b563-dd11d17314e4','','','經理','マネージャー',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('698ee1c1-485c-40dd-83ac-e80db2222686',1,'d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','b40a1eeb-e69d-40d1-b563-dd11d17314e4','','','專員','専員',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('f0fb38d8-d6ad-436b-a640-d10e2841d393',1,'3249fc34-b2bd-43be-8685-b8208783dc85','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','經濟政策課','経済政策課','副參事','副参事',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('a5614077-5199-4762-bd60-03582bddef3a',1,'154ceb31-0971-4fff-b722-074a3732d350','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('8f40d49d-f13e-452b-80fc-26252c7873e6',1,'ffc64697-db50-4b71-8f87-ecd0071e5c0e','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('b857b21f-8342-4c36-8883-fee186c8839a',1,'251df643-ccbb-4162-921e-7e9591121ab8','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('8ed6ba9a-b248-42e7-aabf-17848a487210',1,'22cc0958-6d44-4204-82ae-f3c9ffc2edf0','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','產業振興課','産業振興課','副課長','副課長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('6d042669-2336-4b72-b108-1c08f92bb668',1,'2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','產業振興課','産業振興課','主查','主査',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('7c0463a5-9891-4dab-ac74-24a193b470a9',1,'f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','產業振興課','産業振興課','班長','班長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('2dc78fb1-37bb-4295-9700-ba74f940ee8a',1,'249d63f5-0dc4-40a5-b047-9efbe836b3e3','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1','產業振興課','産業振興課','班長','班長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('29a6a565-dd3b-4d17-8352-5f1b133efb7e',1,'689069db-2e30-4ff6-be5a-202efdb5a778','28cb1923-3f20-4b19-81b5-32cf54f2a9ed','','','副所長','副所長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('550806bf-3399-458c-b2de-1d2b5dd998bb',1,'62b9944a-8058-49a0-8bed-26e501650f22','28cb1923-3f20-4b19-81b5-32cf54f2a9ed','','','產學推動科長','産学連携科長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('9f55f993-0db5-43c4-8286-76f9fc81a7e0',1,'4555d67d-caf4-45da-858a-cbc2a38a2cfa','26d88543-c03e-48aa-b9c8-d89d4d96f8f7','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('d4d6ac07-59d1-4e0f-be9b-a899cf96f0db',1,'0a7ff3f8-8a52-4869-9aa4-96389945dad6','26d88543-c03e-48aa-b9c8-d89d4d96f8f7','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('f5bc7b51-4427-426c-ac07-69493f5925ae',1,'1f2d0d87-f9c1-46c4-9e19-43cd447af9f7','26d88543-c03e-48aa-b9c8-d89d4d96f8f7','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('d50e4a2d-98e0-4003-8917-cddfbed237a5',1,'b7d3754f-bdc5-4a47-9004-8b75ff545b7b','26d88543-c03e-48aa-b9c8-d89d4d96f8f7','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('b6d773ce-5647-4c32-87ba-673e56749f59',1,'9cec4c9b-597d-4a2a-a3a2-98be7b7b179e','26d88543-c03e-48aa-b9c8-d89d4d96f8f7','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('f951dabc-866f-4692-8ca1-102565dd3daa',1,'9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5','ba5c0852-d2b4-4120-a08f-7d8d9d58fc82','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('c696692d-372f-479e-84db-03f2a04c5b16',1,'2e0c688c-3f37-461f-b706-c3920b2e762b','dc14a1fd-cd4e-4074-915a-a0ca03e694da','','','主查','主査',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('585b6419-7742-4571-92e1-3e802b22448b',1,'6c1e6430-27b9-4c3e-a368-c10ddcf29876','7aade395-99e0-4d26-9bed-6d9819b7fe09','海外事業本部','海外事業本部','研究員','研究員',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('7bea66cd-7193-54c2-9dce-9a5dbc4dcf26',1,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','改 unit_zh','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙',3,3,'2019-09-18','2019-09-18','2019-09-18','甲 source 髙',NULL);
INSERT INTO "post" VALUES('ae035bfd-8790-540d-b712-2f4cd40d3151',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙',4,4,'2019-09-19','2019-09-19','2019-09-19','乙 source 髙','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26');
CREATE TABLE rate (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	currency VARCHAR NOT NULL, 
	rate VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	rate_date DATE, 
	source VARCHAR NOT NULL, 
	amount_minor BIGINT, 
	proof VARCHAR NOT NULL, 
	person_id VARCHAR(36), 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "rate" VALUES('06f438c0-9ad4-41e4-905b-851a600ca061',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','JPY','0.22','spot','2019-09-16','範例／見本',NULL,'',NULL);
INSERT INTO "rate" VALUES('326677ee-b299-4b46-8561-602825bff174',1,'38ed24a0-1e59-4938-bf91-4e6dea89cb06','USD','31.2','spot','2019-09-16','範例／見本',NULL,'',NULL);
INSERT INTO "rate" VALUES('bbf98c68-6403-5e0f-a36c-1f97cf7b8f34',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','改 currency','甲 rate 髙','spot','2019-09-18','甲 source 髙',3,'甲 proof 髙','11109085-d961-53d4-8b48-e408cb16a69f');
INSERT INTO "rate" VALUES('2dbc1854-ef4e-5a23-88f0-b1cccf32792b',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','JPY','乙 rate 髙','spot','2019-09-19','乙 source 髙',4,'乙 proof 髙',NULL);
CREATE TABLE repayment (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	from_id VARCHAR(36), 
	to_id VARCHAR(36), 
	amount_minor BIGINT NOT NULL, 
	currency VARCHAR NOT NULL, 
	rate VARCHAR NOT NULL, 
	paid_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(from_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(to_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "repayment" VALUES('db3d36a6-c40b-58b9-a318-98691427bcbd',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','11109085-d961-53d4-8b48-e408cb16a69f','11109085-d961-53d4-8b48-e408cb16a69f',3,'改 currency','甲 rate 髙','2019-09-18','甲 notes 髙');
INSERT INTO "repayment" VALUES('387e7622-de63-51a1-9f09-28ab4801b09e',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3',NULL,NULL,4,'JPY','乙 rate 髙','2019-09-19','乙 notes 髙');
CREATE TABLE roll_call (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "roll_call" VALUES('dff1764e-c9d0-5f87-9451-1434a0a941f7',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','改 name_zh','甲 name_ja 髙','甲 at 髙','甲 notes 髙');
INSERT INTO "roll_call" VALUES('79be9722-a5ac-51c6-a498-7e54839cff4b',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','乙 name_zh 髙','乙 name_ja 髙','乙 at 髙','乙 notes 髙');
CREATE TABLE roll_mark (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	roll_call_id VARCHAR(36) NOT NULL, 
	member_id VARCHAR(36) NOT NULL, 
	state VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(roll_call_id) REFERENCES roll_call (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "roll_mark" VALUES('b949bb6b-c6ea-5555-81dd-7699ffba9988',1,'dff1764e-c9d0-5f87-9451-1434a0a941f7','a0e95d61-8f91-55d1-9121-a60c9945a4d0','改 state','甲 at 髙','甲 notes 髙');
INSERT INTO "roll_mark" VALUES('70860029-10e7-5692-82d0-f5277f07d754',0,'79be9722-a5ac-51c6-a498-7e54839cff4b','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','here','乙 at 髙','乙 notes 髙');
CREATE TABLE room (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	kind VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	floor VARCHAR NOT NULL, 
	beds INTEGER, 
	position INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "room" VALUES('ca02661d-0413-5859-b24c-279940c216e7',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','改 kind','甲 number 髙','甲 floor 髙',3,3,'甲 notes 髙');
INSERT INTO "room" VALUES('c109893b-664b-5dcb-bdd5-1c3772c16c34',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','single','乙 number 髙','乙 floor 髙',4,4,'乙 notes 髙');
CREATE TABLE room_wish (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	member_id VARCHAR(36) NOT NULL, 
	other_id VARCHAR(36) NOT NULL, 
	kind VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(other_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "room_wish" VALUES('a386e603-4fbe-5768-a42d-e8aa410b9a05',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','a0e95d61-8f91-55d1-9121-a60c9945a4d0','a0e95d61-8f91-55d1-9121-a60c9945a4d0','改 kind','甲 notes 髙');
INSERT INTO "room_wish" VALUES('99248ed4-4bf9-5200-bfaf-7a3b281cb39b',0,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','together','乙 notes 髙');
CREATE TABLE same_key (
	entity VARCHAR NOT NULL, 
	"key" TEXT NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	PRIMARY KEY (entity, "key", row_id)
);
INSERT INTO "same_key" VALUES('delegation','0
sample2019','38ed24a0-1e59-4938-bf91-4e6dea89cb06');
INSERT INTO "same_key" VALUES('member','0
38ed24a0-1e59-4938-bf91-4e6dea89cb06
774d677a-4c37-48ad-82b4-42b32763ce9a','0b0af48b-b559-4585-b9f9-d8d0b81028a0');
INSERT INTO "same_key" VALUES('member','0
38ed24a0-1e59-4938-bf91-4e6dea89cb06
8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','cf56b251-8a1e-48b1-9bdd-c85dbabcf6b0');
INSERT INTO "same_key" VALUES('member','0
38ed24a0-1e59-4938-bf91-4e6dea89cb06
b7002663-1927-4b07-80d2-f393577924a7','0f28cfe9-b740-4efb-8622-cca881381191');
INSERT INTO "same_key" VALUES('member','0
38ed24a0-1e59-4938-bf91-4e6dea89cb06
d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','20c9f3a1-43c8-4520-8c77-baef036ab853');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','263aa14d-3d74-4b8a-bf43-b2e08a7010a9');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','dc14a1fd-cd4e-4074-915a-a0ca03e694da');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','7aade395-99e0-4d26-9bed-6d9819b7fe09');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','ce9197ff-9374-484b-be37-ee5f28494b72');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','1bf3dbf0-6d53-4b6e-8525-a561375965fd');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','7f5629ec-5fab-4891-848f-5eba42a3e2e0');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','0be4f600-a5ac-4e20-871e-6f281d0764b0');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','b40a1eeb-e69d-40d1-b563-dd11d17314e4');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
1bf3dbf0-6d53-4b6e-8525-a561375965fd','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','ba5c0852-d2b4-4120-a08f-7d8d9d58fc82');
INSERT INTO "same_key" VALUES('organisation','0
工業局
d056e1c4-dca2-419f-b3ee-3600c8baf63c','04c69b0e-50b0-48ee-bc93-443fd7d206e7');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','962c04b1-c333-411c-a638-bb78a3cd1f6a');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','26d88543-c03e-48aa-b9c8-d89d4d96f8f7');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','4755249d-7817-48b0-8eb6-9bd6f760f0af');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','5b332eae-f3a1-4dbd-8460-0093a48c709a');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','28cb1923-3f20-4b19-81b5-32cf54f2a9ed');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','517c1915-3350-4fef-9114-71b9f4a3bb4b');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','d056e1c4-dca2-419f-b3ee-3600c8baf63c');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','af3f9ec7-d30a-4826-a5b5-489bd76624ab');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','263aa14d-3d74-4b8a-bf43-b2e08a7010a9');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','dc14a1fd-cd4e-4074-915a-a0ca03e694da');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','7aade395-99e0-4d26-9bed-6d9819b7fe09');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','962c04b1-c333-411c-a638-bb78a3cd1f6a');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','ce9197ff-9374-484b-be37-ee5f28494b72');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','1bf3dbf0-6d53-4b6e-8525-a561375965fd');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','7f5629ec-5fab-4891-848f-5eba42a3e2e0');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','0be4f600-a5ac-4e20-871e-6f281d0764b0');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','b40a1eeb-e69d-40d1-b563-dd11d17314e4');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
1bf3dbf0-6d53-4b6e-8525-a561375965fd','d3a3702a-c5d8-42bb-8574-cb1ed935c6e1');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','ba5c0852-d2b4-4120-a08f-7d8d9d58fc82');
INSERT INTO "same_key" VALUES('organisation','1
工業局
d056e1c4-dca2-419f-b3ee-3600c8baf63c','04c69b0e-50b0-48ee-bc93-443fd7d206e7');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','26d88543-c03e-48aa-b9c8-d89d4d96f8f7');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','4755249d-7817-48b0-8eb6-9bd6f760f0af');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','5b332eae-f3a1-4dbd-8460-0093a48c709a');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','28cb1923-3f20-4b19-81b5-32cf54f2a9ed');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','517c1915-3350-4fef-9114-71b9f4a3bb4b');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','d056e1c4-dca2-419f-b3ee-3600c8baf63c');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','af3f9ec7-d30a-4826-a5b5-489bd76624ab');
INSERT INTO "same_key" VALUES('participant','0
37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7
62b9944a-8058-49a0-8bed-26e501650f22','2cbafd58-ba07-4411-9517-64d8b98a7854');
INSERT INTO "same_key" VALUES('participant','0
37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7
689069db-2e30-4ff6-be5a-202efdb5a778','865cafb6-ed71-4682-9a65-202758c6b09b');
INSERT INTO "same_key" VALUES('participant','0
37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7
774d677a-4c37-48ad-82b4-42b32763ce9a','65c200cc-af3b-4812-b2c8-9e05dc8d3bfa');
INSERT INTO "same_key" VALUES('participant','0
37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7
8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','8634b5f3-77cb-499f-ba7a-0670cc5d35d9');
INSERT INTO "same_key" VALUES('participant','0
37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7
b7002663-1927-4b07-80d2-f393577924a7','6c12116a-6d35-4c3a-83a4-0de34bfee937');
INSERT INTO "same_key" VALUES('participant','0
37946ff6-2a3d-417b-bb2e-0c8d23ca5ff7
d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','0b9a374a-604b-453c-adcb-a0ea74b37d20');
INSERT INTO "same_key" VALUES('participant','0
3adf915a-bdc1-42d7-b5b3-6d93b9052655
774d677a-4c37-48ad-82b4-42b32763ce9a','af42e9c0-441b-4630-98da-bb504b93fd35');
INSERT INTO "same_key" VALUES('participant','0
3adf915a-bdc1-42d7-b5b3-6d93b9052655
8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','44c034f1-bb60-44b7-890d-6db87abfb5d5');
INSERT INTO "same_key" VALUES('participant','0
3adf915a-bdc1-42d7-b5b3-6d93b9052655
b7002663-1927-4b07-80d2-f393577924a7','d80e3162-89a7-44e7-9764-adf9ac7085f9');
INSERT INTO "same_key" VALUES('participant','0
3adf915a-bdc1-42d7-b5b3-6d93b9052655
d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','3e0d0300-533d-4fbf-b910-c910f1363680');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
0a7ff3f8-8a52-4869-9aa4-96389945dad6','1201c532-715d-4b3e-8dba-bf400635f56b');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
1f2d0d87-f9c1-46c4-9e19-43cd447af9f7','5e82173d-f5b0-46e2-a32e-0f04e2f7725f');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
4555d67d-caf4-45da-858a-cbc2a38a2cfa','3295d798-ca01-4f5a-ac52-5aa5acd56e0c');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
774d677a-4c37-48ad-82b4-42b32763ce9a','77e78713-6ddb-43ce-b743-6a592b71a47c');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','f5ec2b0d-01ab-4190-8621-524aa0ff326f');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
9cec4c9b-597d-4a2a-a3a2-98be7b7b179e','2650be3b-bb7c-4822-9199-c63bed48d432');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5','d3216d2b-a9fd-457c-89ce-d564bfe99800');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
b7002663-1927-4b07-80d2-f393577924a7','583b22e2-a6cd-4d29-b568-c0a54dafc20e');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
b7d3754f-bdc5-4a47-9004-8b75ff545b7b','b5fa52f2-2b14-409a-82b3-cec3ec62f03c');
INSERT INTO "same_key" VALUES('participant','0
82ef75bd-2c95-4b96-9104-cfa6b94293fc
d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','07c1d9c1-6524-4a4f-9a9a-d5dabe45050f');
INSERT INTO "same_key" VALUES('participant','0
c611f9da-a467-478d-ad87-3e1e4abd1a0b
774d677a-4c37-48ad-82b4-42b32763ce9a','e3f28a04-decc-4afd-bce2-81bb03b9eb80');
INSERT INTO "same_key" VALUES('participant','0
c611f9da-a467-478d-ad87-3e1e4abd1a0b
8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','b9c2f8c0-a977-4cd5-84da-c49fd1035b54');
INSERT INTO "same_key" VALUES('participant','0
c611f9da-a467-478d-ad87-3e1e4abd1a0b
b7002663-1927-4b07-80d2-f393577924a7','5c6efd38-18ad-45b2-bb73-94c1c5bba1c3');
INSERT INTO "same_key" VALUES('participant','0
c611f9da-a467-478d-ad87-3e1e4abd1a0b
d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','49e38aa4-490c-4869-9dcb-1c8a6bb49efe');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
154ceb31-0971-4fff-b722-074a3732d350','03eb6e3d-041e-45f5-8a91-134450e2ac76');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
22cc0958-6d44-4204-82ae-f3c9ffc2edf0','1608fffc-74fb-427f-b9da-bad1cdd9d071');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
249d63f5-0dc4-40a5-b047-9efbe836b3e3','36779bb4-c9ad-4cd2-b709-db75c1e1532b');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
251df643-ccbb-4162-921e-7e9591121ab8','d9d3ed45-51d5-46b3-901b-97d278e6f4c7');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c','1258181b-cc15-4672-b383-854b363e336f');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
3249fc34-b2bd-43be-8685-b8208783dc85','9ece2bd0-b92d-4088-964b-cb3db0dc59b6');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
774d677a-4c37-48ad-82b4-42b32763ce9a','a99835ec-b3ce-4b16-8239-3d5ed647c671');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
8f3e240a-0a4b-404c-bb32-6f7bb4fb7661','3b944a2c-23ee-4aeb-b28f-9b842e40d81a');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
b7002663-1927-4b07-80d2-f393577924a7','fca7a923-aad4-47dc-8468-7b80a6696e10');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
d8a122f7-b18a-49e9-ad8c-1f7e44a765a7','112411c1-3ac2-4fb1-94e5-375f78fd2e8d');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f','d690d48e-aea2-4dd6-8b0e-56366dc10f66');
INSERT INTO "same_key" VALUES('participant','0
e196b004-a510-4aa3-a6c5-bec4a19cb642
ffc64697-db50-4b71-8f87-ecd0071e5c0e','47a871f5-cccb-4d47-a831-b189120c4695');
INSERT INTO "same_key" VALUES('person','0
中村春子','1f2d0d87-f9c1-46c4-9e19-43cd447af9f7');
INSERT INTO "same_key" VALUES('person','0
井上海','6c1e6430-27b9-4c3e-a368-c10ddcf29876');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','154ceb31-0971-4fff-b722-074a3732d350');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','9cec4c9b-597d-4a2a-a3a2-98be7b7b179e');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5');
INSERT INTO "same_key" VALUES('person','0
小林夏男','b7d3754f-bdc5-4a47-9004-8b75ff545b7b');
INSERT INTO "same_key" VALUES('person','0
山崎十和','0a7ff3f8-8a52-4869-9aa4-96389945dad6');
INSERT INTO "same_key" VALUES('person','0
山田太郎','3249fc34-b2bd-43be-8685-b8208783dc85');
INSERT INTO "same_key" VALUES('person','0
松本空','2e0c688c-3f37-461f-b706-c3920b2e762b');
INSERT INTO "same_key" VALUES('person','0
林美玲','b7002663-1927-4b07-80d2-f393577924a7');
INSERT INTO "same_key" VALUES('person','0
浜田六子','249d63f5-0dc4-40a5-b047-9efbe836b3e3');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','62b9944a-8058-49a0-8bed-26e501650f22');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','251df643-ccbb-4162-921e-7e9591121ab8');
INSERT INTO "same_key" VALUES('person','0
渡部七海','689069db-2e30-4ff6-be5a-202efdb5a778');
INSERT INTO "same_key" VALUES('person','0
王大明','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661');
INSERT INTO "same_key" VALUES('person','0
田中四郎','2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','ffc64697-db50-4b71-8f87-ecd0071e5c0e');
INSERT INTO "same_key" VALUES('person','0
陳小華','774d677a-4c37-48ad-82b4-42b32763ce9a');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','22cc0958-6d44-4204-82ae-f3c9ffc2edf0');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','4555d67d-caf4-45da-858a-cbc2a38a2cfa');
INSERT INTO "same_key" VALUES('person','0
黄志強','d8a122f7-b18a-49e9-ad8c-1f7e44a765a7');
INSERT INTO "same_key" VALUES('person','1
中村春子','1f2d0d87-f9c1-46c4-9e19-43cd447af9f7');
INSERT INTO "same_key" VALUES('person','1
井上海','6c1e6430-27b9-4c3e-a368-c10ddcf29876');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','f922a98e-ac6a-45f0-8cda-fc60d0b2ec5f');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','154ceb31-0971-4fff-b722-074a3732d350');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','9cec4c9b-597d-4a2a-a3a2-98be7b7b179e');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','9ef3176d-916b-4b6e-b3d6-dde7e6d15cd5');
INSERT INTO "same_key" VALUES('person','1
小林夏男','b7d3754f-bdc5-4a47-9004-8b75ff545b7b');
INSERT INTO "same_key" VALUES('person','1
山崎十和','0a7ff3f8-8a52-4869-9aa4-96389945dad6');
INSERT INTO "same_key" VALUES('person','1
山田太郎','3249fc34-b2bd-43be-8685-b8208783dc85');
INSERT INTO "same_key" VALUES('person','1
松本空','2e0c688c-3f37-461f-b706-c3920b2e762b');
INSERT INTO "same_key" VALUES('person','1
林美玲','b7002663-1927-4b07-80d2-f393577924a7');
INSERT INTO "same_key" VALUES('person','1
浜田六子','249d63f5-0dc4-40a5-b047-9efbe836b3e3');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','62b9944a-8058-49a0-8bed-26e501650f22');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','251df643-ccbb-4162-921e-7e9591121ab8');
INSERT INTO "same_key" VALUES('person','1
渡部七海','689069db-2e30-4ff6-be5a-202efdb5a778');
INSERT INTO "same_key" VALUES('person','1
王大明','8f3e240a-0a4b-404c-bb32-6f7bb4fb7661');
INSERT INTO "same_key" VALUES('person','1
田中四郎','2fb2ae1a-1cf2-4fca-b2eb-74fc9879238c');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','ffc64697-db50-4b71-8f87-ecd0071e5c0e');
INSERT INTO "same_key" VALUES('person','1
陳小華','774d677a-4c37-48ad-82b4-42b32763ce9a');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','22cc0958-6d44-4204-82ae-f3c9ffc2edf0');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','4555d67d-caf4-45da-858a-cbc2a38a2cfa');
INSERT INTO "same_key" VALUES('person','1
黄志強','d8a122f7-b18a-49e9-ad8c-1f7e44a765a7');
INSERT INTO "same_key" VALUES('delegation','0
乙code高','ce4e3b86-cfa6-5707-990b-6eec901f4fd3');
INSERT INTO "same_key" VALUES('expense_share','0
52b521ee-933f-5068-8bc2-0e064539a7b9
11109085-d961-53d4-8b48-e408cb16a69f','c7331122-e05a-5872-8ab2-352787aaea0c');
INSERT INTO "same_key" VALUES('member_role','0
乙namezh高','e97a5716-170e-5cd1-9690-ec3306a77974');
INSERT INTO "same_key" VALUES('member_role','1
乙nameja高','e97a5716-170e-5cd1-9690-ec3306a77974');
INSERT INTO "same_key" VALUES('team_member','0
9c388011-b9c7-5baa-a389-44aa71223935
a0e95d61-8f91-55d1-9121-a60c9945a4d0','31fe0ac3-8d32-51d3-a670-73d78d891d8a');
INSERT INTO "same_key" VALUES('term','0
乙zh高
乙ja高','b52f8410-d88c-5994-8582-8b66dc0040e4');
INSERT INTO "same_key" VALUES('travel_time','0
乙fromplace高
乙toplace高','91e6caec-f8b2-5c73-9d11-c5dd02dc6683');
INSERT INTO "same_key" VALUES('person','0
改namezh','11109085-d961-53d4-8b48-e408cb16a69f');
INSERT INTO "same_key" VALUES('person','1
甲nameja高','11109085-d961-53d4-8b48-e408cb16a69f');
INSERT INTO "same_key" VALUES('organisation','0
甲namezh高
','f67091ef-8724-5501-9b51-cdab692d7c76');
INSERT INTO "same_key" VALUES('organisation','1
甲nameja高
','f67091ef-8724-5501-9b51-cdab692d7c76');
INSERT INTO "same_key" VALUES('delegation','0
改code','0eebd301-73a2-5b0f-b507-3fd3762d83a4');
INSERT INTO "same_key" VALUES('member','0
0eebd301-73a2-5b0f-b507-3fd3762d83a4
11109085-d961-53d4-8b48-e408cb16a69f','a0e95d61-8f91-55d1-9121-a60c9945a4d0');
INSERT INTO "same_key" VALUES('participant','0
9d813800-8671-5477-9164-e2d730a8cd9e
11109085-d961-53d4-8b48-e408cb16a69f','be8da699-6054-5241-a38d-cf108127c24d');
INSERT INTO "same_key" VALUES('travel_time','0
改fromplace
甲toplace高','cb8c4d4d-7f36-54c5-827f-679645c83fec');
INSERT INTO "same_key" VALUES('member_role','0
改namezh','b82df317-3fc6-5e7d-811f-5b8ff7181ee0');
INSERT INTO "same_key" VALUES('member_role','1
甲nameja高','b82df317-3fc6-5e7d-811f-5b8ff7181ee0');
INSERT INTO "same_key" VALUES('attendance','0
9d813800-8671-5477-9164-e2d730a8cd9e
a0e95d61-8f91-55d1-9121-a60c9945a4d0','7f7861e9-4e2c-55d8-96b5-182afdd627c8');
INSERT INTO "same_key" VALUES('seat','0
296e0788-e274-5876-9844-39092912a543
a0e95d61-8f91-55d1-9121-a60c9945a4d0','214d8856-d730-59c7-b785-57aa9512bc9e');
INSERT INTO "same_key" VALUES('ticket','0
9d813800-8671-5477-9164-e2d730a8cd9e
a0e95d61-8f91-55d1-9121-a60c9945a4d0','477fff49-31ce-58b1-af02-399de942b84e');
INSERT INTO "same_key" VALUES('roll_mark','0
dff1764e-c9d0-5f87-9451-1434a0a941f7
a0e95d61-8f91-55d1-9121-a60c9945a4d0','b949bb6b-c6ea-5555-81dd-7699ffba9988');
INSERT INTO "same_key" VALUES('term','0
甲zh高
甲ja高','2b1fa03a-d25c-545e-9d52-27286bee2fc5');
INSERT INTO "same_key" VALUES('organisation','0
乙namezh高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
INSERT INTO "same_key" VALUES('organisation','1
乙nameja高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
CREATE TABLE seat (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	seating_id VARCHAR(36) NOT NULL, 
	member_id VARCHAR(36), 
	person_id VARCHAR(36), 
	place VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(seating_id) REFERENCES seating (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "seat" VALUES('214d8856-d730-59c7-b785-57aa9512bc9e',1,'296e0788-e274-5876-9844-39092912a543','a0e95d61-8f91-55d1-9121-a60c9945a4d0','11109085-d961-53d4-8b48-e408cb16a69f','改 place',3);
INSERT INTO "seat" VALUES('54095369-0e7e-539b-ad41-7f13fcbf53dc',0,'bbc7ef72-7db8-5955-a706-2c80c39656d5','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','c92e1886-8db4-54b7-9c5e-2fa19684d987','乙 place 髙',4);
CREATE TABLE seating (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	kind VARCHAR NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	seats INTEGER, 
	layout VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "seating" VALUES('296e0788-e274-5876-9844-39092912a543',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','改 kind','甲 name_zh 髙','甲 name_ja 髙',3,'甲 layout 髙',3,'甲 notes 髙');
INSERT INTO "seating" VALUES('bbc7ef72-7db8-5955-a706-2c80c39656d5',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','coach','乙 name_zh 髙','乙 name_ja 髙',4,'乙 layout 髙',4,'乙 notes 髙');
CREATE TABLE task (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	owner_id VARCHAR(36), 
	days INTEGER, 
	due DATE, 
	done_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "task" VALUES('08a000c6-8fd8-5976-b6ac-01c8ff9061d9',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4',3,'改 title','甲 title_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f',3,'2019-09-18','2019-09-18','甲 notes 髙');
INSERT INTO "task" VALUES('8328628e-a21e-55b4-afc2-838e4facddcf',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3',4,'乙 title 髙','乙 title_ja 髙',NULL,4,'2019-09-19','2019-09-19','乙 notes 髙');
CREATE TABLE task_template (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "task_template" VALUES('70ce5184-d88c-5a82-85ab-4095b268f9f7',1,'改 name_zh','甲 name_ja 髙',3,'甲 notes 髙');
INSERT INTO "task_template" VALUES('4f2a2b5b-3812-548f-80df-452164649b1f',1,'乙 name_zh 髙','乙 name_ja 髙',4,'乙 notes 髙');
CREATE TABLE team (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	kind VARCHAR NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	colour VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team" VALUES('9c388011-b9c7-5baa-a389-44aa71223935',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','改 kind','甲 name_zh 髙','甲 name_ja 髙','indigo',3,'甲 notes 髙');
INSERT INTO "team" VALUES('01248620-e955-5964-a682-1f87335b3a33',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','group','乙 name_zh 髙','乙 name_ja 髙','indigo',4,'乙 notes 髙');
CREATE TABLE team_member (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	team_id VARCHAR(36) NOT NULL, 
	member_id VARCHAR(36) NOT NULL, 
	from_date DATE, 
	until_date DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES('31fe0ac3-8d32-51d3-a670-73d78d891d8a',1,'9c388011-b9c7-5baa-a389-44aa71223935','a0e95d61-8f91-55d1-9121-a60c9945a4d0','2019-09-18','2019-09-18');
INSERT INTO "team_member" VALUES('b2cf24ef-1d19-55fb-b14c-398feb1fd81e',0,'01248620-e955-5964-a682-1f87335b3a33','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','2019-09-19','2019-09-19');
CREATE TABLE template_task (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	template_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	days INTEGER, 
	title VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(template_id) REFERENCES task_template (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "template_task" VALUES('4c24427c-f3bb-5a88-a365-f83d41bab68e',1,'70ce5184-d88c-5a82-85ab-4095b268f9f7',3,3,'改 title','甲 title_ja 髙','甲 notes 髙');
INSERT INTO "template_task" VALUES('d6d79848-b8b0-5ef0-b437-1c3ed0565ab0',1,'4f2a2b5b-3812-548f-80df-452164649b1f',4,4,'乙 title 髙','乙 title_ja 髙','乙 notes 髙');
CREATE TABLE term (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	kind VARCHAR NOT NULL, 
	zh VARCHAR NOT NULL, 
	ja VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "term" VALUES('2b1fa03a-d25c-545e-9d52-27286bee2fc5',1,'改 kind','甲 zh 髙','甲 ja 髙','confirmed','甲 source 髙','甲 notes 髙');
INSERT INTO "term" VALUES('b52f8410-d88c-5994-8582-8b66dc0040e4',1,'other','乙 zh 髙','乙 ja 髙','confirmed','乙 source 髙','乙 notes 髙');
CREATE TABLE ticket (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	member_id VARCHAR(36) NOT NULL, 
	coach VARCHAR NOT NULL, 
	seat VARCHAR NOT NULL, 
	booking VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ticket" VALUES('477fff49-31ce-58b1-af02-399de942b84e',1,'9d813800-8671-5477-9164-e2d730a8cd9e','a0e95d61-8f91-55d1-9121-a60c9945a4d0','改 coach','甲 seat 髙','甲 booking 髙','甲 notes 髙');
INSERT INTO "ticket" VALUES('d1855a2b-4395-581a-8813-59bfb5132207',0,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','乙 coach 髙','乙 seat 髙','乙 booking 髙','乙 notes 髙');
CREATE TABLE travel_time (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	from_place VARCHAR NOT NULL, 
	to_place VARCHAR NOT NULL, 
	minutes INTEGER, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "travel_time" VALUES('cb8c4d4d-7f36-54c5-827f-679645c83fec',1,'改 from_place','甲 to_place 髙',3,'甲 notes 髙');
INSERT INTO "travel_time" VALUES('91e6caec-f8b2-5c73-9d11-c5dd02dc6683',1,'乙 from_place 髙','乙 to_place 髙',4,'乙 notes 髙');
CREATE TABLE version (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	made_on DATE, 
	note_zh VARCHAR NOT NULL, 
	note_ja VARCHAR NOT NULL, 
	frozen TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "version" VALUES('ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4',3,'改 kind','2019-09-18','甲 note_zh 髙','甲 note_ja 髙','甲 frozen 髙');
INSERT INTO "version" VALUES('cd06e206-49f3-5fcd-b9d2-746ac88fce38',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3',4,'draft','2019-09-19','乙 note_zh 髙','乙 note_ja 髙','乙 frozen 髙');
CREATE TABLE year_budget (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	year INTEGER NOT NULL, 
	office_id VARCHAR(36), 
	budget_minor BIGINT NOT NULL, 
	executed_minor BIGINT, 
	base VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(office_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "year_budget" VALUES('67d54511-ac62-5e1e-878a-69dff2fca4dc',1,3,'f67091ef-8724-5501-9b51-cdab692d7c76',3,3,'改 base','甲 notes 髙');
INSERT INTO "year_budget" VALUES('439f42e5-c101-5ec0-8c00-e9d7294d9e6a',1,4,'408b7a20-f020-58de-8b4c-63f43f4e5c59',4,4,'乙 base 髙','乙 notes 髙');
CREATE INDEX ix_person_sort_ja ON person (sort_ja);
CREATE INDEX ix_person_sort_zh ON person (sort_zh);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_same_key_row ON same_key (entity, row_id);
CREATE INDEX ix_template_task_template_id ON template_task (template_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_personal_person_id ON personal (person_id);
CREATE INDEX ix_change_register ON change (entity, row_id, reg);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_contact_way_person_id ON contact_way (person_id);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_budget_line_delegation_id ON budget_line (delegation_id);
CREATE INDEX ix_rate_delegation_id ON rate (delegation_id);
CREATE INDEX ix_repayment_delegation_id ON repayment (delegation_id);
CREATE INDEX ix_cash_delegation_id ON cash (delegation_id);
CREATE INDEX ix_team_delegation_id ON team (delegation_id);
CREATE INDEX ix_task_delegation_id ON task (delegation_id);
CREATE INDEX ix_version_delegation_id ON version (delegation_id);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_advance_member_id ON advance (member_id);
CREATE INDEX ix_night_member_id ON night (member_id);
CREATE INDEX ix_room_wish_delegation_id ON room_wish (delegation_id);
CREATE INDEX ix_team_member_member_id ON team_member (member_id);
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_dispatch_delegation_id ON dispatch (delegation_id);
CREATE INDEX ix_plan_change_delegation_id ON plan_change (delegation_id);
CREATE INDEX ix_event_delegation_id ON event (delegation_id);
CREATE INDEX ix_expense_delegation_id ON expense (delegation_id);
CREATE INDEX ix_expense_budget_line_id ON expense (budget_line_id);
CREATE INDEX ix_gift_person_id ON gift (person_id);
CREATE INDEX ix_gift_delegation_id ON gift (delegation_id);
CREATE INDEX ix_encounter_event_id ON encounter (event_id);
CREATE INDEX ix_encounter_person_id ON encounter (person_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_attendance_member_id ON attendance (member_id);
CREATE INDEX ix_room_event_id ON room (event_id);
CREATE INDEX ix_room_delegation_id ON room (delegation_id);
CREATE INDEX ix_seating_event_id ON seating (event_id);
CREATE INDEX ix_seating_delegation_id ON seating (delegation_id);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
CREATE INDEX ix_ticket_event_id ON ticket (event_id);
CREATE INDEX ix_roll_call_delegation_id ON roll_call (delegation_id);
CREATE INDEX ix_inform_person_id ON inform (person_id);
CREATE INDEX ix_inform_change_id ON inform (change_id);
CREATE INDEX ix_accepted_delegation_id ON accepted (delegation_id);
CREATE INDEX ix_packing_delegation_id ON packing (delegation_id);
CREATE INDEX ix_agenda_item_event_id ON agenda_item (event_id);
CREATE INDEX ix_event_host_event_id ON event_host (event_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE INDEX ix_participant_event_id ON participant (event_id);
CREATE INDEX ix_expense_split_expense_id ON expense_split (expense_id);
CREATE INDEX ix_expense_share_expense_id ON expense_share (expense_id);
CREATE INDEX ix_bed_room_id ON bed (room_id);
CREATE INDEX ix_bed_member_id ON bed (member_id);
CREATE INDEX ix_seat_member_id ON seat (member_id);
CREATE INDEX ix_seat_seating_id ON seat (seating_id);
CREATE INDEX ix_roll_mark_roll_call_id ON roll_mark (roll_call_id);
COMMIT;
