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
CREATE TABLE access (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	at VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
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
CREATE TABLE distinct_rows (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	entity VARCHAR NOT NULL, 
	first_id VARCHAR(36) NOT NULL, 
	second_id VARCHAR(36) NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE draft (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
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
CREATE TABLE member_role (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('store','3f39f325-2e96-45de-b687-362d208651d0');
INSERT INTO "meta" VALUES('replica','b8d24b67-a58c-400a-82d8-48513fed9d48');
INSERT INTO "meta" VALUES('folding','3');
INSERT INTO "meta" VALUES('practice','1');
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
CREATE TABLE task_template (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
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
CREATE TABLE travel_time (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	from_place VARCHAR NOT NULL, 
	to_place VARCHAR NOT NULL, 
	minutes INTEGER, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
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
