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
INSERT INTO "agenda_item" VALUES('eaf461c0-2c5d-4ef4-b40e-171fd712fc5c',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('11a34914-f736-4db5-8ba7-e94e03cc09c4',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9f43450b-850c-476c-8122-e37d6fe77fe7',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('bab13869-9326-44b2-adbc-c5cd42088d58',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f854b2b8-978b-4b13-92cd-7a2a5b636a30',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f8cd3573-bfda-4430-8365-c0b13bde8ba7',1,'114b1dfa-2055-4380-9653-26518745c1c3','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2ebf18e4-8de0-4e51-b770-cbe0956e21f6',1,'114b1dfa-2055-4380-9653-26518745c1c3','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('456633fc-a0eb-4799-866d-f6177e8daa9d',1,'114b1dfa-2055-4380-9653-26518745c1c3','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('14f86295-1295-4fbb-a311-99880fd0bc3f',1,'114b1dfa-2055-4380-9653-26518745c1c3','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('896e4802-80fe-4291-b9f3-a5811aa38faa',1,'114b1dfa-2055-4380-9653-26518745c1c3','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2efa5fa0-deae-4cbc-b565-fe939fc0bd9c',1,'017de0ef-bade-49c4-be77-3aec48534c39','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f7a528f0-5af6-463f-87bc-6cd141a68464',1,'017de0ef-bade-49c4-be77-3aec48534c39','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('acd5896b-fc2d-4b9c-86e6-5ff256626e36',1,'017de0ef-bade-49c4-be77-3aec48534c39','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('0f7daaa0-6b10-4ddc-97f8-f5fb3494190e',1,'017de0ef-bade-49c4-be77-3aec48534c39','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ffe6a3b3-f5c0-4f00-8b06-26fac96765ec',1,'017de0ef-bade-49c4-be77-3aec48534c39','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('be1ed160-71ce-43bb-b775-f5dbbca1b945',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6d60c972-5c03-4a23-964c-7bf63502145a',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','51a7f83e-674d-4acf-bc25-08f96d93d6a2','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('8a9fb18b-cc97-46c6-a1f5-0db853e20f9b',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','1f7faa81-cd67-45d2-bd3b-2d9d83847db6','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('532170e4-91b2-41e4-b034-d40827cce58b',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','12113bf7-4da4-4a41-b84c-288cfe9a0d42','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b05402bf-1ba8-4714-80fb-a5b149b3e591',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('1739fc3e-0724-4ad6-ac65-7155a3838698',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9cc100c4-8a41-444d-8ae3-72b5b510dd43',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','51a7f83e-674d-4acf-bc25-08f96d93d6a2','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('0640ba8b-28b0-442e-926f-2d33ae89c93b',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','1f7faa81-cd67-45d2-bd3b-2d9d83847db6','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6a56bb7f-f79b-4432-b7c2-560550a9ab0d',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','12113bf7-4da4-4a41-b84c-288cfe9a0d42','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('4d55ff90-0800-49c6-9d83-93b773e15815',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9a9cd79c-e852-5939-b273-d1f651d4562e',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 kind',3,'09:30:00.000000',3,'甲 title_zh 髙','甲 title_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 speaker_zh 髙','甲 speaker_ja 髙','甲 language 髙','甲 interpreting 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "agenda_item" VALUES('fd8ac790-747f-5aec-804d-2417f9eb88ef',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','item',4,'10:30:00.000000',4,'乙 title_zh 髙','乙 title_ja 髙',NULL,'乙 speaker_zh 髙','乙 speaker_ja 髙','乙 language 髙','乙 interpreting 髙',NULL,'乙 note_zh 髙','乙 note_ja 髙');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0005');
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
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "budget_line" VALUES('fd14887b-3f16-4195-b4dc-061a9996a7c7',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','');
INSERT INTO "budget_line" VALUES('8252d944-059c-4bb7-ae04-414892b56ca5',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','');
INSERT INTO "budget_line" VALUES('c85482ed-1e10-410f-a590-ed1ca9d910c7',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','');
INSERT INTO "budget_line" VALUES('65efd0cd-9016-4a7f-9f28-4d59a4e5589e',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','');
INSERT INTO "budget_line" VALUES('8a982c8b-cfde-4619-a17a-04df172dddb2',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','transport','local',5,'機票','航空券',9600000,'TWD','','');
INSERT INTO "budget_line" VALUES('75928de9-810b-4571-a56c-5575710386ab',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','');
INSERT INTO "budget_line" VALUES('3764edf7-3830-4414-9057-b274e876b419',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','');
INSERT INTO "budget_line" VALUES('a26a9987-2855-5ee8-8bb4-6930df7fcf22',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','other','local',3,'甲 name_zh 髙','甲 name_ja 髙',3,'改 currency','甲 rate 髙','甲 notes 髙');
INSERT INTO "budget_line" VALUES('9b705174-9729-5346-bfe6-66fc8037709a',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','other','local',4,'乙 name_zh 髙','乙 name_ja 髙',4,'TWD','乙 rate 髙','乙 notes 髙');
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
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',0,'organisation','b9e740d2-ea5b-4c7e-ac2a-c3a493f6ef62','*','5bbd4a50173600e61f1d776c5eee5100','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'edaeeaa3f06c136d5e3d94a5799c1de4556c814fccb27288e257b1cdb50e210b');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',1,'organisation','2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d','*','9e4341d62e7f888bcfc24d29d6120c08','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"b9e740d2-ea5b-4c7e-ac2a-c3a493f6ef62","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'c8bafad83c73a7faa408c49f8fa78d2a2bc563729bd103680f0398ce2ee71c5d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',2,'organisation','cf611b04-39f9-4516-be56-a9cc0f416ec6','*','16190253cecf80612ef87099c1818cf8','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'8bd61dee5ad092f721e3b282d3b3d2976354ad01009b92db6fc7e157e75687ce');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',3,'organisation','c5c5d2e5-d1b7-4691-ae72-60d14b48fd36','*','b327d1bfdfae83621e567a079690e55b','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","as_of":"2019-09-01","audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"知事","head_other_ja":"","head_other_zh":"","head_zh":"知事","industries_ja":"幕張新都心：会議・商業\n京葉臨海工業地帯：化学・石油・鉄鋼\n東葛地域：中小企業と大学","industries_zh":"幕張新都心：會展與商業\n京葉臨海工業地帶：化學、石油、鋼鐵\n東葛地區：中小企業與大學","kana":"ちばけん","kind":"prefecture","main_contact_id":null,"name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","products_ja":"","products_zh":"","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","source":"縣廳網站","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'592a96a0b609281a9d87b7ca246466b1ee4741ccd4ce345e384fbd165912e8ab');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',4,'organisation','362e4eb3-32c0-4558-97cf-72b07f1630b4','*','ac78c52daead80d2a758ae533887392e','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"department","main_contact_id":null,"name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"c5c5d2e5-d1b7-4691-ae72-60d14b48fd36","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'9cb9f21ce42264eaa65fc6a49b219c33f088169bc96ec4278de71b07ff903321');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',5,'organisation','29e3806c-0bfe-458c-84b4-09900d99a5be','*','c9352f271486570b63fb8f926c541f99','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","main_contact_id":null,"name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'5cb707f0c1445c544a12af64ecae42cc4f9ebc6b47297a7aa4a2d9c59a502c51');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',6,'organisation','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c','*','e3785df1c8fd3925b3b7ef82aa6bf34b','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","main_contact_id":null,"name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'183c3969e7f0c9c24c875d6a146a65514ab77b8ea69556dce639ce7303026a21');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',7,'organisation','1ca49d5f-5541-4f82-b33c-85a93c7f5677','*','54b210cde71854078e51d67f49068adf','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"みやぎけん","kind":"prefecture","main_contact_id":null,"name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'182197e39bdec20f68fa44af98f5926a47cd963bcf1a526eced652500b135ec2');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',8,'organisation','cc53b01b-1c5f-4c56-b517-c1e037c7a16a','*','8ad71268057f702f9516e5cf7ff544d5','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'29750f64fd3bf6668981b7833b8b41df39ed6209e38cfae90d66869ab7916661');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',9,'organisation','b4c629a6-e0c2-41a5-a127-516d264c0b63','*','2f8047384b58391fbd049cdbf5f28356','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'1d3c0324569f8e51d4a3cf4ef17f7841f61b2085c50f682d1f738782ef1c629e');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',10,'organisation','21bbc3fe-93f9-4f7d-a101-4ddcc8c7d168','*','212eb5d692c970e131b3593856e21f29','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'65bc33cb0a696d45889bdfc3eb8485f6bf1033e3c7b144fa396fe826be30be43');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',11,'organisation','9be1e9ab-c3f7-42a0-bb0f-f97f9d77d65c','*','2cdf55d5eadddd091a0bc1e83d8cabd9','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'49b98f78164196a1be679218f54f31f1220f950c1704be200568f03907d8119c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',12,'organisation','62e0192a-282e-4d96-b0d8-19181453ac9f','*','a944dc6a10dfb8d807bc3d9df9a6b122','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"chamber","main_contact_id":null,"name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'e05847696d432f6dfc557d27bad2ae586bab34b91927d1cd9246d8f8337d6618');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',13,'organisation','952de714-e3ff-4106-ad08-f05ca89c3199','*','cdbb1fd28202c50379b71acba9e6ea6f','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b4d3f59adbae96baac7becb3e00469060a1fb4a23f1a19a63a970f6a65953697');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',14,'organisation','f9e3753a-4e5e-444d-ace6-dbba6636081a','*','9416f0d3fecd8c43a1b5c97e9d6337a5','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'35765d35c31767e0ce308db7c3f937c52f5314f06ee843df0080e2f0734dbe3b');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',15,'organisation','941bb338-9f2a-4805-8bca-a0ba0e5a7600','*','74caae9abfa0211a5101928cc0288675','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'0fb8fddd866e0566d1f667c651a19f36c786112a6d099cfb9f45942b4999f4b7');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',16,'organisation','6866f3aa-b041-4d4e-8b3c-4a2a8a46e456','*','852153d5dde9b9651b1ea2347151547a','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'0daf137c0962fedf1fe178a02d5ca30d7d08d34329b955a00afa21e5e29ff759');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',17,'organisation','67b9685c-d398-4ea8-97a1-ee10d3448b59','*','f3db43d7f1a9ddf9ba4ea01ebbbd4194','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"prefecture","main_contact_id":null,"name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'fcac55c8ba5f442f430ba21d8cee07be7974e6add35745275b696344fbafa6fe');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',18,'organisation','8bfa71e3-eddd-48d3-96e1-8f3660d31924','*','d8b86a182eaca85df2a547686bc03625','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"city","main_contact_id":null,"name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b6af6721cf490b66f929a35642c60adb11a7a93226cbb00ca7600ad9c7157367');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',19,'organisation_name','c9a6ddc9-c826-42fe-a32a-c689d7616ea3','*','eba3568655b229230e2a664602deb9d7','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"b4c629a6-e0c2-41a5-a127-516d264c0b63","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'781bcb4c1d6e1f56c33b4ed3027b9d28f97cc4ca52e98d9838976e8ebde7af2d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',20,'person','51a7f83e-674d-4acf-bc25-08f96d93d6a2','*','b481789992e25c4564980f0cb965103b','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"ta-ming@example.tw","gifts":"","kana":"おう だいめい","kana_other":"ワン ダーミン","languages":"","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","noticed_on":null,"phone":"+886 2-0000-0001","postal_code":"","purpose":"","roman":"WANG Ta-Ming","source":"","uid":""}',NULL,'[]',NULL,'86e4b6dd635942d7cf19a20311217666d272257d1217c14a322e3440db78f8f6');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',21,'post','65ca8179-3551-4902-a471-bf460db107da','*','eebc3fba907ddbe25a1a3b77282be456','{"confirmed_on":null,"follows_id":null,"organisation_id":"2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d","person_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","position":0,"rank":null,"source":"","title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'4e12f835294540d6606599bbd753db68cb522c2e4bdc08bb34bd811a49338b91');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',22,'person','9f70a2c3-9fab-40de-b34e-e1bfdf27c705','*','868195137268c9a8061dbeb0da8ace48','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"hsiao-hua@example.tw","gifts":"","kana":"ちん しょうか","kana_other":"チェン シャオホァ","languages":"","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","noticed_on":null,"phone":"+886 2-0000-0002","postal_code":"","purpose":"","roman":"CHEN Hsiao-Hua","source":"","uid":""}',NULL,'[]',NULL,'f9e70132ac7db8b2bcb0855eb4b2bb3b24a128642396c41dd24338dbb8aad6d1');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',23,'post','57f40627-a468-4995-9d42-79f9fa0aeaa6','*','e8fe500b3b372f11663ad2d58dcc80c3','{"confirmed_on":null,"follows_id":null,"organisation_id":"2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d","person_id":"9f70a2c3-9fab-40de-b34e-e1bfdf27c705","position":0,"rank":null,"source":"","title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'8d423f377ac3c83063d7f02842d0480885147786ff327f08de66b87870b61e7c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',24,'person','fd9585f8-c535-415c-9925-d5252f107ee5','*','3d0660ed717188e2ba3ba11ad7b73e9e','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"mei-ling@example.tw","gifts":"","kana":"りん びれい","kana_other":"リン メイリン","languages":"","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","noticed_on":null,"phone":"+886 2-0000-0003","postal_code":"","purpose":"","roman":"LIN Mei-Ling","source":"","uid":""}',NULL,'[]',NULL,'f479e9d608b61b9af61558de743c5f57eb653aef84b6bb4d6fb75b37c700af22');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',25,'post','bf69c9e6-1375-4623-aa4a-fc5f25104d67','*','e4d915234507a62998ca578029d339d0','{"confirmed_on":null,"follows_id":null,"organisation_id":"cf611b04-39f9-4516-be56-a9cc0f416ec6","person_id":"fd9585f8-c535-415c-9925-d5252f107ee5","position":0,"rank":null,"source":"","title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a62a33bfc65c50501e500ba86930e217ee3ba60d9088275f630a0c783323d914');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',26,'person','58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','*','4837ab529df8b724feadd84b375e714c','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"chih-chiang@example.tw","gifts":"","kana":"こう しきょう","kana_other":"ホァン ジーチャン","languages":"","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","noticed_on":null,"phone":"+886 2-0000-0004","postal_code":"","purpose":"","roman":"HUANG Chih-Chiang","source":"","uid":""}',NULL,'[]',NULL,'a6a2f242b19fd9ad2db05e4e0b9bd7a8c3ed1354b0b406a381f002fa21365cdf');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',27,'post','76ac6b61-26e2-4936-a1e1-2457bff49ced','*','6b385337f40bc1cf23262b84ad06e8cc','{"confirmed_on":null,"follows_id":null,"organisation_id":"cf611b04-39f9-4516-be56-a9cc0f416ec6","person_id":"58b0d041-25f6-4a5b-bacc-ff5ec4601ce5","position":0,"rank":null,"source":"","title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'b65d10e084ff45516667925e81593826acf3dc9ce3e6a04f4babeedf45081260');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',28,'person','7aae50ab-c066-4b3a-8198-03ae50c2bc99','*','20a3462537bcff236d0ba7dd72466510','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"やまだ たろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'ef99ace1558ed557f2e2f5274b34bef9b1085881c42208e8422e9f83194666d2');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',29,'post','c60efe0b-2cea-4ead-bee8-053dca31257d','*','cc1699f37d60c772bd3396dcd4fd442a','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"362e4eb3-32c0-4558-97cf-72b07f1630b4","person_id":"7aae50ab-c066-4b3a-8198-03ae50c2bc99","position":0,"rank":null,"source":"名片","title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'328077bad8febadae7548b1671f3bfc27a914daa78e8df1f24cbf5eb545ab65e');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',30,'person','b454fad9-a504-4638-92c3-2af4bdc2f2ff','*','95086df67a155bfc1f43a11889193025','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"さとう はなこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d1b747035317c972a9a25e795d9f0d91d6ff1ba513d4afc3e5f080b119c61559');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',31,'post','6b908cbf-8b9b-4a8a-9c5d-93c2c304af8d','*','1fb8ac2abcb28e474384e7bdc83e239f','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"362e4eb3-32c0-4558-97cf-72b07f1630b4","person_id":"b454fad9-a504-4638-92c3-2af4bdc2f2ff","position":0,"rank":null,"source":"名片","title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d247709f891a7999249f4505c805e0e57ce5df93434d2fbd2d27ff9c14bcd67c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',32,'person','b12295f7-6678-4465-a167-cbcb2392fdd0','*','9b158d71c0df57709da8be3525547341','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"すずき いちろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'7b12c683211a11c2843af76b865aad8e0c96377a1a48f775741182185659db7d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',33,'post','38c7fb18-b678-4a48-b3b3-1ee74ee82865','*','a475e64f3b8d94ae3330547fdd239ad7','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"362e4eb3-32c0-4558-97cf-72b07f1630b4","person_id":"b12295f7-6678-4465-a167-cbcb2392fdd0","position":0,"rank":null,"source":"名片","title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'dd49f75840e9098ac280333c1012347190634cb50498709779f448a7ac4874d4');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',34,'person','6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b','*','fd0d373c878d554d2365210c83978ba4','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたなべ じろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'b957ca3c8458b6bd0c56ea4fb5e1a302cd2f51d58cc19e1888390eee78da8ab7');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',35,'post','e74ebdaa-5506-4ed6-894f-dbe11d10fc4b','*','54c215e968d247a45a0a85d612c8a6d0','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"362e4eb3-32c0-4558-97cf-72b07f1630b4","person_id":"6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b","position":0,"rank":null,"source":"名片","title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1fd79ee9a0730d5136e5701e473f7777953649e10adad9b039678758f29036e2');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',36,'person','5839dd86-d3f8-4c65-8183-b66bacca981b','*','8583bf51e49d9ccb8c7ed2ab29c594fc','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たかはし さぶろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'c2b97218e855de57e59b7e73243b335dba9fa7f82e39265984d59fe5931ccdeb');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',37,'post','9545a96f-9f45-4014-ab15-f030736f578f','*','ee8a41d7c6b29f83840911cbe95033ed','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"362e4eb3-32c0-4558-97cf-72b07f1630b4","person_id":"5839dd86-d3f8-4c65-8183-b66bacca981b","position":0,"rank":null,"source":"名片","title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'23d955c337775875bff64be004fcc1dd3aee522bc10bb8d8ea5b3e6e3aa1befd');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',38,'person','3e44a7b1-cab4-4c06-8b26-7e449236871e','*','a8e6e342da7ef5b076e8fcaa5b6d39c1','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たなか しろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'da01e2cabb673d5dbab5a43dd5b5a8a793daa07932bc5c1f46170197a87ed959');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',39,'post','4e9126da-c5ca-485d-8822-30a60d660df1','*','c8965a066ddffce59cf0c2296ce295ef','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"362e4eb3-32c0-4558-97cf-72b07f1630b4","person_id":"3e44a7b1-cab4-4c06-8b26-7e449236871e","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'105d84561068491ab77633f53014f6be56316336abc7a2f5791f6c2493affa12');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',40,'person','bc7de44f-43a2-498e-af01-0ba704383700','*','bcc4a24c3e02825e6e392b1d654a5c87','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"いとう ごろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d5327754d6737b2f4596d135cbdf175a3f902771c7e7970612a5a0c9e7b85121');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',41,'post','7e989278-4bc6-4542-88a5-5ed2f8be3c9d','*','0a108c7e7d9e97c8611eb46d520b107e','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"362e4eb3-32c0-4558-97cf-72b07f1630b4","person_id":"bc7de44f-43a2-498e-af01-0ba704383700","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0eec565769123e407e17cf171ecabf52a1d581a8c6f61c61cc0991a2d4091081');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',42,'person','931554e1-ad74-487a-abd0-1681190dad6e','*','928d3fa014f4e1282745bafedd7888bb','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"はまだ むつこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'1374796837d2bf4f59ba2c8bf5767a6eab7e05d8a5bf6fef2b5f11ce8a9ea6b6');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',43,'post','76f46206-08bf-4cad-954c-b474037eef52','*','a9ad6f43c2a4190a41a7141aae87335a','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"362e4eb3-32c0-4558-97cf-72b07f1630b4","person_id":"931554e1-ad74-487a-abd0-1681190dad6e","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0315b59116860739d669be7c81c2ccd2757915f9e4d4dbeef2059546666c607b');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',44,'person','c235f135-4636-434a-af6d-4bfdf8d5fa4f','*','1e9c111068e9ac4da27566d7b71f69f4','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたべ ななみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'36da008e56319dae469c2606b01b9efb8b3b15892ee163d13d746206d053f3d4');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',45,'post','42f7f704-4a59-4990-937d-7e6bde2a9da9','*','205c9f93f0e0de81792fd3c658b1645d','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"29e3806c-0bfe-458c-84b4-09900d99a5be","person_id":"c235f135-4636-434a-af6d-4bfdf8d5fa4f","position":0,"rank":null,"source":"名片","title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'8eb3ca251ad379b764ace6c6855bb37968aa8be283495256370e5f7e5a9c9469');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',46,'person','289569b7-f4e4-4a11-b1ca-2021de9551f9','*','4a10c07c947f673ecb211bf585ade9a7','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたなべ やえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'23f73836583d5a81589c92b0d6ecbd0c5af816cdf89cbd2d0ee240677b523328');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',47,'post','54b76510-67a9-4480-8397-919146ae9f15','*','53607a4603c8b4bb41ddbbc14e218565','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"29e3806c-0bfe-458c-84b4-09900d99a5be","person_id":"289569b7-f4e4-4a11-b1ca-2021de9551f9","position":0,"rank":null,"source":"名片","title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ac2fc3ff666d1c378da5fda2429f8ceb0cb1f1dc5a4f9ed8115b1de7b22e4716');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',48,'person','220d23a6-d985-40a4-89cc-7119678c2a84','*','25bf87289d0a4dd5967ac65672148486','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たかはし くろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'5c4f88fe2502c84bf1cf9bfabadc15df182e9249e69d2eb9c4795eef34f6acca');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',49,'post','dc1cbf47-e645-4090-9215-5609d7d7043f','*','ade71dc0af78af75b1018cb5ae30eccd','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"2a6eb8fc-34d4-460a-ba29-f9ec6065b75c","person_id":"220d23a6-d985-40a4-89cc-7119678c2a84","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'24a4016f3df3596ba3df24bcc1c26f4ea0343d9ed16ae87f262cf67eec851a88');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',50,'person','3f8dc658-ffe4-49d3-bf49-7ac219dcb296','*','c8dcd9ce80c415f8cdfa63debe051ca3','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"やまざき とわ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'9a4cf1b68d542cd3dccd49ee758d64182996f5af5ebec4538e65e86c9cc2c6a3');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',51,'post','a7f5cc06-00bb-4209-b9f3-3a0276fa49e2','*','47e63968f2e698968ca2fc01040188e4','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"2a6eb8fc-34d4-460a-ba29-f9ec6065b75c","person_id":"3f8dc658-ffe4-49d3-bf49-7ac219dcb296","position":0,"rank":null,"source":"名片","title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3a2931e43176c9e37225467dbeac775e3c49a8ffeb3fc8327cc47cae531d98e9');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',52,'person','b64a0ef9-a474-470e-88d3-2bd70f50a5ae','*','f58b2d8981711204fee83de06b556a81','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"なかむら はるこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'dfa54ccdad3b545d5804253698569f177f8e81c5defab0eb73c107ca1892ae96');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',53,'post','9be3a7b1-c54c-4c10-922d-9b394e04ff8c','*','bc91ad905fa40f1fc0b9734097e89594','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"2a6eb8fc-34d4-460a-ba29-f9ec6065b75c","person_id":"b64a0ef9-a474-470e-88d3-2bd70f50a5ae","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7be9a4eebca371a288ec9fe6f3440d4ef9e6d231953a310428f63be1d4b3f7dc');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',54,'person','2231dde5-e660-4a0e-b08e-1646e807df41','*','534b21ffa8a24c61c1aea87f4a178031','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"こばやし なつお","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d1d4db8ddd7a651a8ed04ad497ba6d1b253b83a83f035eb2d3a1caed72e6253f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',55,'post','56cf6c4d-0dd0-40ee-a77a-90982d7c52d4','*','d614e2fc0aaa5765b0f4f6b34fc45c09','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"2a6eb8fc-34d4-460a-ba29-f9ec6065b75c","person_id":"2231dde5-e660-4a0e-b08e-1646e807df41","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'fe6f4a6b3f2f686dbedc71650f9b2c497845625b7f0ee08d28f0df62a9171973');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',56,'person','2d2472cf-e8a5-4b71-8477-8169e8766a0c','*','e377432d9a15f6195e296f903c23c65c','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"かとう あきえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d5bd8abe7e269d75b921f6d225abc678681172061a17ded1989a3db2cca749f9');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',57,'post','268facf9-f647-41c8-8113-ec772439940c','*','75bf5392d90fa1a1c278437aa309f1ab','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"2a6eb8fc-34d4-460a-ba29-f9ec6065b75c","person_id":"2d2472cf-e8a5-4b71-8477-8169e8766a0c","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'4ac78988c55d3b090a5cb57a1edc67a976fb17a14d7f68c0760b5ae16192284f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',58,'person','c25219fd-30f0-4688-84d0-561923eed8e6','*','03c5ad256e511a38013526a1eeaff74f','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"よしだ とうま","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'a8346e820618bb7d2282a612771e64b53d3a579c41733d674fbff33fc2f20c61');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',59,'post','ee81ab6a-2a02-4956-9ed5-913e6bef54ba','*','2f4289758d802c3c88977ab9d90a512e','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"1ca49d5f-5541-4f82-b33c-85a93c7f5677","person_id":"c25219fd-30f0-4688-84d0-561923eed8e6","position":0,"rank":null,"source":"名片","title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'22541f1ac28700a301e8f43c46d1359835bb5478d52de016adefc1660a30b538');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',60,'person','1f7faa81-cd67-45d2-bd3b-2d9d83847db6','*','13f0380d313c155f73a7169ee8f05a84','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"まつもと そら","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'6765cf1a4536e06729c811e17ba78c53dfa7dbfa53b85be1788ea560338d4aad');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',61,'post','f6cf101a-d0ab-4e7e-ace5-79eda32f1a4c','*','ba3678a878963da23f55e50c5040b429','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"21bbc3fe-93f9-4f7d-a101-4ddcc8c7d168","person_id":"1f7faa81-cd67-45d2-bd3b-2d9d83847db6","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'dbb79a77539fe4f50df5f69ea89d8499b28e5be8f5f88446dabf83561fe0a441');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',62,'person','12113bf7-4da4-4a41-b84c-288cfe9a0d42','*','659d1e0f03f1f7cabc9382636c9f7d13','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"いのうえ うみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'01c2239dbdb869a595633ee071df05690d47b104a4cafb6ebe6c4b9d30cf078e');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',63,'post','43a06d19-ef22-4cb0-89e9-8d99b5604a43','*','b28fe10ec9181047b9e31ee70f927e38','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"9be1e9ab-c3f7-42a0-bb0f-f97f9d77d65c","person_id":"12113bf7-4da4-4a41-b84c-288cfe9a0d42","position":0,"rank":null,"source":"名片","title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'057dad7f530496059e2a879ceb4c0bbd30c9f208969b1ecf8927d7723925a753');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',64,'organisation','c5c5d2e5-d1b7-4691-ae72-60d14b48fd36','main_contact_id','857f7a189e044904550eabd811b65535','{"main_contact_id":"b12295f7-6678-4465-a167-cbcb2392fdd0"}','{"main_contact_id":null}','["9667d64c-7983-4cca-85a9-bee084b0ddd3:3"]',NULL,'e619ac01fe6610c361b81383a4258b07f53cc8d7a3c2fa3e3f427ffead47b917');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',65,'person','b12295f7-6678-4465-a167-cbcb2392fdd0','phone','4124f0c65cc879b15a802ee410c18343','{"phone":"043-000-0000 内線2711"}','{"phone":""}','["9667d64c-7983-4cca-85a9-bee084b0ddd3:32"]',NULL,'7269ddc30ffa66ba6aa82a0f11e8c6d07a0466e656da84e70642063d9802da3f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',66,'person','b12295f7-6678-4465-a167-cbcb2392fdd0','email','1dada1261584d4e3e9826ac4ca8d6f00','{"email":"suzuki@example.jp"}','{"email":""}','["9667d64c-7983-4cca-85a9-bee084b0ddd3:32"]',NULL,'c82e409c4d969d867793bb38ce2401f83df8aa328d2559e8f21c28456be1e92f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',67,'contact_way','36e53f4e-7d4b-49b6-8fa2-9171bf8dba44','*','06d582ce8678ab4eafc8fe2cf761364d','{"audience":"open","kind":"fax","label":"","organisation_id":null,"person_id":"b12295f7-6678-4465-a167-cbcb2392fdd0","position":0,"value":"043-000-0001"}',NULL,'[]',NULL,'3382aa193871da670357f269c97db1a7dca76dba3401b6017e495edc1442207a');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',68,'delegation','5c691774-d1ae-4887-a86d-c80d3eb13e4f','*','c450e879821260a37c49815a16cacea3','{"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'b2d81da39ec3584f849b8f4bf6696032d215b7612ec4813260480e9c31997b2f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',69,'member','fb073931-84c7-442e-9f3b-9a64a7c2112f','*','5e2eac639bdfa1b8d8c9212db87df2df','{"bags":null,"delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","duty_ja":"団長","duty_zh":"團長","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","position":1,"replaces_id":null,"roles":"leader","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'369c29b99a73ccbd703692ed213702f39ff45267a322e97761dc7d57b3a5a267');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',70,'member','27bb740c-02b7-4e48-a6eb-44a3cfe27c4e','*','99746228690375a30d7c56207d14c7cb','{"bags":null,"delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"9f70a2c3-9fab-40de-b34e-e1bfdf27c705","position":2,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'6e0aa184a2f16a40a7355a727c8db604a216707846a2b5ac982303c89d33373c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',71,'member','065df662-f55a-4e65-9fe7-93bd3f3fb8c1','*','b66e1ee5d46eacb7ee80d431da1f39ca','{"bags":null,"delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"fd9585f8-c535-415c-9925-d5252f107ee5","position":3,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'8ce0626290cc1c79176e2a9f6f9557de525ec0f9caf624f3e9f71bb1c0a40be1');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',72,'member','3a1260ad-3037-4e74-ada8-40d0c32e00cd','*','fa3db01a32b4002344493784a517f583','{"bags":null,"delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"58b0d041-25f6-4a5b-bacc-ff5ec4601ce5","position":4,"replaces_id":null,"roles":"member interpreter","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'1b06cee607a9062ca8482477abda37494b88845ed67a8b6135a43a71fa0f6f66');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',73,'event','084ca86b-4be1-46f3-91f6-8f6ccbd201d7','*','67b5652d8f1a8ceca9049221faa90c87','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a8c0c27476cb844d3c16a8c77daf9db59423d3ac81a53ccf6b92997176d99700');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',74,'event','4efa61fd-d9d9-42d6-8959-c646d2381ed9','*','994144fc2f24bfe0be73c56494b5b34a','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'fc3a630e59e9088a2245bb7920f0a1e36a6fc34be851231fd0ead5fac852b544');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',75,'event','875dbcb8-52b0-4b61-9f73-2a4e2695c86d','*','9c41a732638d59310d0a16ff7592d737','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'e482b0fa48c3b99d0d68ecf616a3fdaded899e6b166b97a9ebfd0e76402587e0');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',76,'event','04304adf-8bd9-40b9-8382-460a03c4f421','*','9d2b5009fcebc4df4f15f7c2a6b30271','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'39b50501ca360fa6a698f1ca4debfa205c52a36c928a8af49773be2e7eea8e34');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',77,'event','ccf502db-9920-4d3e-bdb1-ca7970bd4151','*','49dd60d91f5f2431f0cb61f663464b32','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'c61e5aa5e8139fd7b4228531d6f1ab0bf7c1f4c9c7fdc3dbd89d647927b36608');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',78,'event','8cb37ffd-a5d5-449a-9068-afe518ba70c3','*','b09f81943bef524c2f4e8435a0d9628c','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'967f5fe5fa063f83834d025f9a56c6db91c036fe263f63a6f3102231b3e10c6d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',79,'event','2fd460c7-1eca-409b-aa9c-5235a303085c','*','2ef58d1f464df0432bdd38d65c5306cf','{"address_ja":"","address_zh":"","basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"c5c5d2e5-d1b7-4691-ae72-60d14b48fd36","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'11d94772f2e99b252a6c90a2c434a5c6bc77567d9f5787897830e7b435a792ee');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',80,'event','662c6604-539e-4917-b613-30608c1263c1','*','dbbd42e60de65244dc9b4785c310d67a','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'d53df08ef79e76a0990e473f5afb9b587f0cebf33e110529b595db29ace03f9c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',81,'event','114b1dfa-2055-4380-9653-26518745c1c3','*','1dac23c6b5072f1d20bd79421a50c5e3','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":"29e3806c-0bfe-458c-84b4-09900d99a5be","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'47010b1056d70bea005c8ac986662d25413ae8d1932a5eee0042d071c9165587');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',82,'event','0a89ee37-36e1-4087-b35e-f2a43a76023d','*','6e291cd0283d0a6c15b0f233022aabde','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'8c3f94907aa7011c365b877df5583f506321d190de2c8fe16b3c24fc845abf32');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',83,'event','81b9fd66-14cc-4f39-8bcf-3b92a59092a9','*','0fdb6b5e3e0ba793faba862169b990bd','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'ca98772434865c42d2c210f4757516292b04b51f6d01baf5c30622533ae7ee8a');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',84,'event','017de0ef-bade-49c4-be77-3aec48534c39','*','6758fd50d4d015e76d5c89ded8d5ace8','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"2a6eb8fc-34d4-460a-ba29-f9ec6065b75c","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'82e72750565d1b606f5a01b759cadbb89e346d684c3297ad9205dfe603807184');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',85,'event','acba04f8-3432-4fb2-add2-a5cd693c1c39','*','81e629c45defa14f003622c80b609ed8','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'9ac94dd5d350c7b6b2074e7b81d948062c54b2c152ee42656e74de20769a7942');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',86,'participant','0aa0d5f5-aed4-4003-a2ab-73e85c7ad056','*','0ac39043cda915194cdd936c4528ce00','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"7aae50ab-c066-4b3a-8198-03ae50c2bc99","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'abba3ee66ed48e8ff4497942c41fab78be1f521bf2e8a8ff6a2b15279761d105');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',87,'participant','2876b1dc-ad1a-4121-a322-b5a9a050e187','*','38f047a16847682a3794d74d39489860','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"b454fad9-a504-4638-92c3-2af4bdc2f2ff","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'af0798ac53e144f02b7002f5b1b755f9b9605f996508bb74ed7bd7764632af56');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',88,'participant','465aa2f1-42a1-4ba7-a000-f28b6e0f3595','*','5127fefb3049932cf176f9bba2c90837','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"b12295f7-6678-4465-a167-cbcb2392fdd0","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a363cc8655066972171518bd9907c757ea8a065f7b19c3242c6cc582cbf90150');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',89,'participant','db401674-8dc5-4f1a-8f9b-26bebc8d01f1','*','a8432963197855477724ba5e647dad57','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fc25685378d40dec8fdaa0b90a3578f870f60db20faf52cc3d4816cbecc62478');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',90,'participant','e1111c12-57b8-4a89-91bc-793f3a75a5d7','*','d0bcb9b774c167273219975c98801250','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"5839dd86-d3f8-4c65-8183-b66bacca981b","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f36e0a05b42a25b0127504c0a840dae321fd4f11a766dd000d918cb9e92d5723');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',91,'participant','52e40c4b-e155-427e-9141-cdc3eaba6110','*','116362a776de7fd10c7a41cd7b265265','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"3e44a7b1-cab4-4c06-8b26-7e449236871e","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bfa884c79f8dea8099463dcf19b3ffb73e20f36b816eca374382c4c9a9710ea1');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',92,'participant','80679448-3c24-4e3b-a7bb-650bd9e7e6de','*','b3a0320d3aa9232c02dbe140c4c70624','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"bc7de44f-43a2-498e-af01-0ba704383700","position":7,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'595aa9d624fe21036a5b9353a40ce29bd297dd27705bd2927c4755b4b997c05b');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',93,'participant','2552a84f-008b-46a2-9958-b16c16e59e71','*','3f9bdc5c3286e598ab8f69881c8e1e19','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"931554e1-ad74-487a-abd0-1681190dad6e","position":8,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f378174fa298416496c04b3461c2bee3523c11ad0acdfea2a11707a3436b63f4');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',94,'agenda_item','eaf461c0-2c5d-4ef4-b40e-171fd712fc5c','*','dd2c9d87ca25a291a6a36315907d5757','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'83f912eebe991ab5cfaf94e89a1e479ad538c28009bdcd40735d766f74b3646d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',95,'agenda_item','11a34914-f736-4db5-8ba7-e94e03cc09c4','*','3eedb328e07f9e27f52a009767d05acd','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'8ef9765ebb79d3c8deae7b08b6ec158828d90735954cb784efecbd52051e92ae');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',96,'agenda_item','9f43450b-850c-476c-8122-e37d6fe77fe7','*','f1a95b24d252d0aedee0f11bccf16c3c','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'f9a3d8b365b0e5df8edfc7ddb0def297f5c95d888c9ab0f75450fef982582f87');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',97,'agenda_item','bab13869-9326-44b2-adbc-c5cd42088d58','*','b3142e8217bfbe555823778a4115c196','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'890792d99f36c5536093698bea963f8a26008e6e0c135996dba22526253a179c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',98,'agenda_item','f854b2b8-978b-4b13-92cd-7a2a5b636a30','*','790c7b6c9c3fa581de03f5b06e26c126','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'183168829514a626368b7f88b2d134fdf3892374f23a19f6fa4fbdfbae327e1a');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',99,'participant','e1c19eb8-81a9-4bdd-875b-266a5bc36ec2','*','64a6cb8d8a506085c063fa5eaf0c5a8c','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","organisation_id":null,"person_id":"c235f135-4636-434a-af6d-4bfdf8d5fa4f","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d726a03f75d962d9c4565acf3e3f1e9f94577adaf443ea3651e3c57ad90fdeca');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',100,'participant','166bbaea-f69e-486f-a959-1b8d4e2e0ef9','*','e21f4012443102f58ae21090479982fa','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","organisation_id":null,"person_id":"289569b7-f4e4-4a11-b1ca-2021de9551f9","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a2206429effcdac7667c9c583b83877747d24a6a5edf704f49b7ed9023db101d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',101,'agenda_item','f8cd3573-bfda-4430-8365-c0b13bde8ba7','*','af02a98de585ae04fafaaa7cf701cf87','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'ed9840ecb1755e773bd58450eac866182cc82df151e9d85c2f0614cfa7b4333d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',102,'agenda_item','2ebf18e4-8de0-4e51-b770-cbe0956e21f6','*','4cc614c7d3c531bf7ff4a578b2fe2ac2','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'0b09a2747b2d6e81ef5df65cff345f0f712bfba2cfbff3824055fae2c2951a2f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',103,'agenda_item','456633fc-a0eb-4799-866d-f6177e8daa9d','*','15d033d8a28e009d8405ae21b91d0a5b','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'740c29d0aab443a1c56202c61422d299c7681578889f4fdc25dfc5b7e3437caa');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',104,'agenda_item','14f86295-1295-4fbb-a311-99880fd0bc3f','*','2348a12e398d6832211c2221b028865c','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'e6a25a94daa2562b77fb80d4cb596bd95b163eb535d2e9141e3a414dce0e8df5');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',105,'agenda_item','896e4802-80fe-4291-b9f3-a5811aa38faa','*','21300ee1702f2a04cf150c6f68dcce7e','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'b0d117e64ab5022911791be9ba233479d90e799e5328f9d251635e523997e6d0');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',106,'participant','148a1f93-826d-443d-9571-892686455699','*','6a95aaeeb566e2316c9a9d83d37da9b3','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"220d23a6-d985-40a4-89cc-7119678c2a84","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'397ecf5efe0296afa2b34e0ffbd859f323c9be8cd6bff88738844d7032eab99b');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',107,'participant','f0e4f38d-fbdf-4dba-ab50-1082c29bebbd','*','5601bafcf3a3d72b2a4b9c3c517372f0','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"3f8dc658-ffe4-49d3-bf49-7ac219dcb296","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7eb3935d75200e3fe9aeaa90bd32142b1218f0f3135474cb6db1481bb931f199');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',108,'participant','96013b38-fc0f-43cf-9fcb-0de30b63c8db','*','33bb6037eb0e64536237af99e77733c6','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"b64a0ef9-a474-470e-88d3-2bd70f50a5ae","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'07a0126d4061732f424fdb2ef4ddbde4a4c43d6c27d5d8a0448feab282a5b6b2');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',109,'participant','78e71068-4ad0-4ba1-8d30-7abd76e1ad72','*','35fe430c1881123dec24eceb82eacc44','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"2231dde5-e660-4a0e-b08e-1646e807df41","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'accc7e554dca2278eeec48e0582144784162fb27ac45fed586d1d17bd67d5a01');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',110,'participant','a8c5c2f3-457e-421a-b58a-83d692f4453f','*','f92430229924ab4ca77ef4e08dcce9c5','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"2d2472cf-e8a5-4b71-8477-8169e8766a0c","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'23dc37633f867d2024091538bd6ac27dac2fbf8b3d958d4108200967362b9689');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',111,'participant','e9cf9079-b268-443a-80d2-9d3b74658e4f','*','2c2569338e6a5c2caa5f94436144c839','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"c25219fd-30f0-4688-84d0-561923eed8e6","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f302ca3da64c15fd8622b8e0a5e1d782687ea71821f81e40300a211bc853bc4b');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',112,'agenda_item','2efa5fa0-deae-4cbc-b565-fe939fc0bd9c','*','ac17587da534a83200a2d36c02a106d5','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'5aec39bce46ce66a6113697fcfc595439862acf7fb75e6f7d450d70086a3e6a8');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',113,'agenda_item','f7a528f0-5af6-463f-87bc-6cd141a68464','*','01e94906d4d317eada7742f7e9d348ed','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'cd46590106e58efdf72081bd9e2f4c5d1f47403514d06389cdc8530079c9b0a8');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',114,'agenda_item','acd5896b-fc2d-4b9c-86e6-5ff256626e36','*','6b6aadacc6ff642f37d9e97165e0b18a','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'13e4cd1e848f2ec524775d2299dce55b160a1d8319732052e5e8f174a2b90f62');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',115,'agenda_item','0f7daaa0-6b10-4ddc-97f8-f5fb3494190e','*','20dbd36e050eddd68cbfc09d7bfdbb44','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'b71607c4bb29351a631d1cb1ad373cc1a2ed77c74d5c97c0c998e404787f96b3');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',116,'agenda_item','ffe6a3b3-f5c0-4f00-8b06-26fac96765ec','*','92d24ccfd2b03ec22dce8b882a1c9783','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'fe4bc6483b274543bb8f2a90d926a7eaad8896eac590d1794e4b0c14bc7be45c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',117,'encounter','4c73d96e-9f7e-434f-9287-3fbf5df3e8a2','*','a0a5f8e660fb5cc0c4b4879546cd24c6','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","met_on":"2019-09-18","notes":"","person_id":"7aae50ab-c066-4b3a-8198-03ae50c2bc99"}',NULL,'[]',NULL,'5509329be32136440192e865e99a38fbf12dcbd647366587fa2d642872211c1d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',118,'encounter','bfd7b1fa-8fcd-4c28-b6d6-2a5715eaa01a','*','f7599570d2e80914a630739a23b68215','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","met_on":"2019-09-18","notes":"","person_id":"b454fad9-a504-4638-92c3-2af4bdc2f2ff"}',NULL,'[]',NULL,'1cb8eaebba8cbacfd71342c533c1550c566043124aedf1e097c0d103774af808');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',119,'encounter','8d787f86-3d44-4867-9817-9429ec491775','*','f8caa043d9dbec932049149ae96e979c','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","met_on":"2019-09-18","notes":"","person_id":"b12295f7-6678-4465-a167-cbcb2392fdd0"}',NULL,'[]',NULL,'bd8c5f029eafaeca889acba9666376dfbbf5fe3d3222a38426bebf707953a3be');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',120,'encounter','c2d3f51c-ce7a-43cb-ae7d-3d375eb861d1','*','27cbd49bb423cecb5bf1f5b117011f40','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","met_on":"2019-09-18","notes":"","person_id":"6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b"}',NULL,'[]',NULL,'87f67c2f2d7e6288e2a435e7fbd2a196bf33da973a0184843f8585c11ba242bd');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',121,'encounter','9d48c87c-c6d4-491a-84a2-30dad2ae9ece','*','b823bc35023500c189aaf32dbf7490d1','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","met_on":"2019-09-18","notes":"","person_id":"5839dd86-d3f8-4c65-8183-b66bacca981b"}',NULL,'[]',NULL,'15f694b9c7c43a134ddc37427c525fb6deab1ecfdc8b1128cb7793af99897916');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',122,'encounter','716db4a2-ecbe-4953-9269-3cc47e2e71f7','*','4df80a6ac9b3b0b9d474fe15c8110975','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","met_on":"2019-09-18","notes":"","person_id":"3e44a7b1-cab4-4c06-8b26-7e449236871e"}',NULL,'[]',NULL,'59cd14870c2aa4e70c331952de46f18b00044bba0869182f309d96b3919ddd6d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',123,'encounter','65973608-8962-42ab-8352-11b5634ee95f','*','d1dacb7cde407450f442d66766d3c413','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","met_on":"2019-09-18","notes":"","person_id":"bc7de44f-43a2-498e-af01-0ba704383700"}',NULL,'[]',NULL,'ab453db19c023caaecb4f91f6b3c99600a832332141f93572e19543f8f814b94');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',124,'encounter','ad1f7c3f-7ad8-4715-9be0-bce282540f45','*','9447a605eb3b123846e725947e26e624','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","met_on":"2019-09-18","notes":"","person_id":"931554e1-ad74-487a-abd0-1681190dad6e"}',NULL,'[]',NULL,'87fdb415ba990810c45d358d3d648596dd75dd330687ee1edf720f0096a7b37f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',125,'encounter','04ef1577-87d1-4f54-8a36-886f1ee2bffa','*','6278c6cebdcf444ea7a45a2592105327','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"114b1dfa-2055-4380-9653-26518745c1c3","met_on":"2019-09-19","notes":"","person_id":"c235f135-4636-434a-af6d-4bfdf8d5fa4f"}',NULL,'[]',NULL,'b1764d993a13fb21385827b814003104573f4a51835216953e71f32dc77a74ec');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',126,'encounter','76c6103e-316e-47c2-9816-1f30a94c92ce','*','8a25b77b81a86f6d26b071ba6e77807f','{"by_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","event_id":"114b1dfa-2055-4380-9653-26518745c1c3","met_on":"2019-09-19","notes":"","person_id":"289569b7-f4e4-4a11-b1ca-2021de9551f9"}',NULL,'[]',NULL,'a2c56f38288b270a4839acb90c1d8f795b614dffd8a2d91a3e5bd6a7f65a6167');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',127,'participant','666b1866-65fd-4f60-9ed5-0859375476ef','*','c359b8016a02e811cb46a0a82ead0c2a','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","organisation_id":null,"person_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4a5e48438b602690d5d3b8af093c0608f4f68d452894425f8447d5b7ca8fbcbd');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',128,'participant','d1ae0d3c-fc1a-48c0-a7f4-09da937d6b90','*','f90da1ff6340fa86552a03c7d1789f5a','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","organisation_id":null,"person_id":"9f70a2c3-9fab-40de-b34e-e1bfdf27c705","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'46586b9f82b63db52c276c9a6d90e7a4654573c66b23845e568b40c2713b637e');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',129,'participant','b65ffb40-1e73-47b3-8b20-acfa036e7e44','*','51ab09d28565d8fb880b70102ff2a709','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","organisation_id":null,"person_id":"fd9585f8-c535-415c-9925-d5252f107ee5","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b5a6f956d7818775b182dc576c8e185977404d07d3698e44f1345f04fbfb6539');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',130,'participant','30da9609-f24f-4949-b26f-7c9950441a4c','*','aae521b33d2f433c2d79b4deb3054248','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","organisation_id":null,"person_id":"58b0d041-25f6-4a5b-bacc-ff5ec4601ce5","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2be698fa0c573b932d933596dbb8e55742ed76ab7d460ca1c612ca8360f21383');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',131,'participant','b8ae9f1c-4049-406d-bb0c-b865330ffc5d','*','926c4d07b900c512d5e92fdb1b39bca5','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e6e0f31a8ecf3e14a1ad4c09ab78a616b878978ffb181dbe9a5bf5b0d403a26b');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',132,'participant','a736a580-5319-4f70-91ac-7734c4e4426f','*','1e1ae5432189957227b89feaff16f36a','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"9f70a2c3-9fab-40de-b34e-e1bfdf27c705","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'922e11539d804384ee31c74d8ef3a41d5af40ba4f0221aaf502db4e34acc5495');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',133,'participant','57a1c2e9-f0d8-4be6-940a-073cfc76845a','*','157f94fd153bcf407b50bca8c7bc2708','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"fd9585f8-c535-415c-9925-d5252f107ee5","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a1da90d3a00763ae12c9fa591adce9e471c01a04cfb6efe014700733c246557f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',134,'participant','d0dcc0cf-66b2-4d20-83c9-a2a129f08dcc','*','7d36009eb3fafdc6d42755dd894d5635','{"event_id":"2fd460c7-1eca-409b-aa9c-5235a303085c","organisation_id":null,"person_id":"58b0d041-25f6-4a5b-bacc-ff5ec4601ce5","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'deff49cead24d88f9ca66986bba601294eaea40a9af30aa18b983148fcdcedbd');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',135,'participant','a7049588-6fda-4fd1-bb19-8a382df38493','*','85a282024eb72eab5887af0a852e46ff','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","organisation_id":null,"person_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3ba7a3d028b78c6349fca09e8fb418cc681ab58275e04244e32702fdb384f70d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',136,'participant','51e8cebd-d077-4c0a-8f9d-2d7a7ac1b09c','*','dcb96fb9873cfc063f9eeae3982359c6','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","organisation_id":null,"person_id":"9f70a2c3-9fab-40de-b34e-e1bfdf27c705","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4e422ef3a2f0bbbaaffa91a316eb63168b1d66ce7e39097fd4d092f38f4bb588');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',137,'participant','409e531c-11d7-4c32-a8e2-e390ab8c8f07','*','203b5b6c98af8b4a3a6a9d3e8f825a60','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","organisation_id":null,"person_id":"fd9585f8-c535-415c-9925-d5252f107ee5","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5dcdee060ad7debf63950e082ee9f387736cc393743f846ff95d8e33fcbfb5a1');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',138,'participant','d93c16a4-cdcd-4a16-b089-8db5853f1eec','*','2849d97921ce6608aab8e9a583deb7ff','{"event_id":"114b1dfa-2055-4380-9653-26518745c1c3","organisation_id":null,"person_id":"58b0d041-25f6-4a5b-bacc-ff5ec4601ce5","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5588b398ccddb6b7ffe5cc21be22935784a2d780c8159fcb108c316b3f7cbe90');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',139,'participant','fd1a7cde-1bf0-4455-a523-9f1648463811','*','c00fecbdc49db31960d82eefcea758fe','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","organisation_id":null,"person_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'52c91628f60593ecd2cb02fa5bf54a5c8fa25a22dabf563f4aa3a58fa752e951');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',140,'participant','5e7bcd7e-1fff-40ac-b063-0c90b2d989f2','*','67eb0d5708c9b1cdccb5a3ddbd9b90b8','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","organisation_id":null,"person_id":"9f70a2c3-9fab-40de-b34e-e1bfdf27c705","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1f2cc85f589c66fea8b9d9e147eac3eeae17a16eedad77d098dc6d743988d94f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',141,'participant','d51205c5-bd28-4c37-b64c-b3d1f65c9bdf','*','ac636928d917f2ebd427594b4e40a2df','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","organisation_id":null,"person_id":"fd9585f8-c535-415c-9925-d5252f107ee5","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'841aa74938f54f0fd259b8392774f9f48c893543bc7c5d284a48eaa3078f1616');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',142,'participant','bd985c8b-0d41-4112-846a-abcca4918744','*','95542856c45ea7e53e03ac0d08c170d2','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","organisation_id":null,"person_id":"58b0d041-25f6-4a5b-bacc-ff5ec4601ce5","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2553b172935864b1858e92d702e96fe0469655ec4cedde3625adf97600482e6c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',143,'participant','1ec483ad-fa82-4603-b65c-89da2c8a9a07','*','9bea170aedabca9f3bd4ee7db813deb2','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a23ee1da756f6f8f6bc1ec0f0e0bdc8c8135ea948b70ac1f0523edb23f70e1b3');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',144,'participant','810c4eaa-589f-4348-9a0b-b38c708dca13','*','738a0508a703d6a416c0da95b1f6f6a6','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"9f70a2c3-9fab-40de-b34e-e1bfdf27c705","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'842d55996ffef6885d8a3494c5b1e89c2ad5a4e2ad6a5542bcb74f0d6b23197f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',145,'participant','874b0a19-4902-4c0e-a048-660d7e4c9440','*','310d4cb52871be8ba93455d9d8a514e7','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"fd9585f8-c535-415c-9925-d5252f107ee5","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1df3b77005a1b7fc364ef8d557968d656d7afbcc9dbc695c50293adde518464c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',146,'participant','d78727d5-104b-4bf5-835c-85213c110273','*','86b9f8fcf65256cb268055f266fb075a','{"event_id":"017de0ef-bade-49c4-be77-3aec48534c39","organisation_id":null,"person_id":"58b0d041-25f6-4a5b-bacc-ff5ec4601ce5","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b980892b23829fe8ee350985c140f5a878a1473aaaca156bad3b68220ac5cedf');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',147,'event_host','1b82eda4-0bf4-426b-b72f-825afa434cbc','*','db7286886a7b2c66a8509c0e28906a8e','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","name_ja":"","name_zh":"","organisation_id":"cc53b01b-1c5f-4c56-b517-c1e037c7a16a","position":1,"role":"host"}',NULL,'[]',NULL,'a77a922cedda94b01b125507f20969a044273700c5c6896b28d56bd1ad76898a');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',148,'event_host','94a546bf-72fb-43ea-b29c-5050e754d4a5','*','0041cdbdffa026f79c1d113cf8519058','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","name_ja":"","name_zh":"","organisation_id":"b4c629a6-e0c2-41a5-a127-516d264c0b63","position":2,"role":"host"}',NULL,'[]',NULL,'04a83db8fa63e9d8f2b165d7b4fcdc83e69dcc545618b99dff560adfa5d101d5');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',149,'event_host','8dcb9253-c356-431e-80f9-0cec6e2bc382','*','429f948a7ea70883ec61ea226404f0b4','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","name_ja":"","name_zh":"","organisation_id":"cf611b04-39f9-4516-be56-a9cc0f416ec6","position":3,"role":"host"}',NULL,'[]',NULL,'e06da573c5ac467fb771a9cc49d680c6ffb04f63b5e936ac099ebee3a8017e9c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',150,'event_host','ea618311-85cf-4309-bdf5-6885ac82ea92','*','559c81987032b33c34afec9e8d5e536e','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","name_ja":"","name_zh":"","organisation_id":"62e0192a-282e-4d96-b0d8-19181453ac9f","position":1,"role":"cohost"}',NULL,'[]',NULL,'c163bb3b23e36d12eb9635a9a60b41a18c7546b8f638f8494072e1b99b8432b2');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',151,'event_host','36a71a76-158e-4503-bda0-afc00a00489d','*','7729f58301b5701e6b2cd6c575e6f83f','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","name_ja":"","name_zh":"","organisation_id":"952de714-e3ff-4106-ad08-f05ca89c3199","position":2,"role":"cohost"}',NULL,'[]',NULL,'5b6f39c001f2b4630e64b8b401d3b14ab52f06c9fa246d73428b7517afc14be4');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',152,'event_host','aa95428f-a632-44e9-82a2-159aba0cd694','*','adffed2ec280aa1a10f143912121c76f','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","name_ja":"","name_zh":"","organisation_id":"f9e3753a-4e5e-444d-ace6-dbba6636081a","position":3,"role":"cohost"}',NULL,'[]',NULL,'cd4b039aac1c11e4036cd965f1bcec8e3c55f96c96d2a278bde0a3e447703c7a');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',153,'agenda_item','be1ed160-71ce-43bb-b775-f5dbbca1b945','*','735da3a1669d69771b6da5a878ed1c0e','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'b49502fc07be6a99d794efbe2abb6536d2f319cc033f0c4b99a19a18f51211dd');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',154,'agenda_item','6d60c972-5c03-4a23-964c-7bf63502145a','*','4557d5c63ae1c1c791a9f35aae0ac84c','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'7fef6259d6a8cf3b75df98acb174de495a567cef54635488b448fa59efaed74a');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',155,'agenda_item','8a9fb18b-cc97-46c6-a1f5-0db853e20f9b','*','6b081233f170b62099097f7191db7a4d','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"1f7faa81-cd67-45d2-bd3b-2d9d83847db6","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'e360cf1b4e5fc9012a242a35aeec98e82ecac2bce431b6cd8f750a1de32b5ae3');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',156,'agenda_item','532170e4-91b2-41e4-b034-d40827cce58b','*','f4fbe8b38dc31f0c3ceafdb555b0ec77','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"12113bf7-4da4-4a41-b84c-288cfe9a0d42","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'66d7e94e4909625ef3e7c5f0e66922f71824b6c232afd81282c4369d43189d35');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',157,'agenda_item','b05402bf-1ba8-4714-80fb-a5b149b3e591','*','a3d12d3f5a898fc8e20e93413320d8a6','{"event_id":"8cb37ffd-a5d5-449a-9068-afe518ba70c3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'640816126ea4367dbca26c9bc0f501446a61974226922027b55f6a3a1687719a');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',158,'event_host','01c8f4e8-27a1-4a50-bb5a-20d1fc5dcb46','*','a748cae1df09e8d85ad0210a13e268f5','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","name_ja":"","name_zh":"","organisation_id":"b4c629a6-e0c2-41a5-a127-516d264c0b63","position":1,"role":"host"}',NULL,'[]',NULL,'86fb012369f31e2e933f07c8443f5f2540e67986fc753409caa1ad8e5077cc22');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',159,'event_host','a3218b6a-84c0-468c-8dfe-8994e912ab52','*','531dbee423136ec763f91a788a0c3b29','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","name_ja":"","name_zh":"","organisation_id":"cf611b04-39f9-4516-be56-a9cc0f416ec6","position":2,"role":"host"}',NULL,'[]',NULL,'bf0d248ffd4d80461befffc4ee9b2419ad4ba292aa88ee9c6c071a489a85f6fb');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',160,'event_host','28ebc57d-045a-452e-99c3-220139fc7ed4','*','920534eb7fe4cae836337e8f0482e2a7','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","name_ja":"","name_zh":"","organisation_id":"941bb338-9f2a-4805-8bca-a0ba0e5a7600","position":3,"role":"host"}',NULL,'[]',NULL,'afa3b3e7583a39777e64387a4d669dee444c03a8f71cda6e62ecd4b6b8908235');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',161,'event_host','c960d670-2c29-4e09-b542-1c9ad96151f2','*','5b356a95635160533e813e50832b9abf','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","name_ja":"","name_zh":"","organisation_id":"6866f3aa-b041-4d4e-8b3c-4a2a8a46e456","position":4,"role":"host"}',NULL,'[]',NULL,'445a6342d2b0a14cd42243200982b6895218f377644f08417c993b0fb967d2b9');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',162,'event_host','882ddcdb-b7cb-4a8c-b95a-cd143ae745e4','*','95344737ec70baa35eddbee2caaf0c29','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","name_ja":"","name_zh":"","organisation_id":"67b9685c-d398-4ea8-97a1-ee10d3448b59","position":1,"role":"cohost"}',NULL,'[]',NULL,'8fd13ef5714ccbbe57c5325ccf297b8ba65879cc7dc2ebea94af9d12bb680d7f');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',163,'event_host','db47eb4a-678c-4d10-be28-655929a289ee','*','fdd542923f0149da1d499960da7f41e0','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","name_ja":"","name_zh":"","organisation_id":"8bfa71e3-eddd-48d3-96e1-8f3660d31924","position":2,"role":"cohost"}',NULL,'[]',NULL,'7986b6f77e98c9e6e276bdb262e95d3ee5cb80deba4a576cdf893c6dca8a0caa');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',164,'agenda_item','1739fc3e-0724-4ad6-ac65-7155a3838698','*','45ebddb4b92e3dc215d61bd5621a807c','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'2c032d29940ca9ccce41b254cdecd84f04f1d907f216a1c1f856e2bd81fc2fa1');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',165,'agenda_item','9cc100c4-8a41-444d-8ae3-72b5b510dd43','*','f70bfe4f2e1e7adce608cd305eb7a234','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"51a7f83e-674d-4acf-bc25-08f96d93d6a2","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'43c002ef40df3ac60ed64bbc8e34dab824ca50fb1d24b0c72ebdda399f11e029');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',166,'agenda_item','0640ba8b-28b0-442e-926f-2d33ae89c93b','*','2fc6711d07d1a6e1a95e053c4af93cd4','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"1f7faa81-cd67-45d2-bd3b-2d9d83847db6","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'77f0ee40e54fe92064706a4c224bef53fe93051b3c2c19fbe5616304cce6d0c4');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',167,'agenda_item','6a56bb7f-f79b-4432-b7c2-560550a9ab0d','*','8213eeb3c89968d6ae773cf342cb3656','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"12113bf7-4da4-4a41-b84c-288cfe9a0d42","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'b764bec9b8c523b2e5b1cddc8548c52205660d22cba21e3a8272fa41f0abaab9');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',168,'agenda_item','4d55ff90-0800-49c6-9d83-93b773e15815','*','5a458567555f0dadef71a50c5b59416f','{"event_id":"0a89ee37-36e1-4087-b35e-f2a43a76023d","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'4a613b30a4496b650ee9b6136d32892d21f0f17a607cac96849cd03ca8655bc1');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',169,'rate','34b8786a-05b4-4b4c-820c-f91d4a7a9f1f','*','f48533d6b7d13dcf24bbc59a8709534e','{"currency":"JPY","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","kind":"spot","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'25e35ad5f871bdb4ea62d8581e754c9ad15c1d1f5fa32b37406031098969271a');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',170,'rate','398e2022-6708-4b79-a04e-e1afc353c389','*','273d2cbd5e04758a39c96dcf5846ca94','{"currency":"USD","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","kind":"spot","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'413e87eed1f843521306d2b6f8673172876878d4ab04bf16600b24f405da016c');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',171,'budget_line','fd14887b-3f16-4195-b4dc-061a9996a7c7','*','afa1e82fda4b51b0dc36ae5707fdd063','{"amount_minor":420000,"category":"ground","currency":"JPY","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'b54a665cc0206a9898f82c999b6a0fe6eda74ea220a1d33ffb70265c8fbe6acd');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',172,'expense','0b600ea8-f571-4bdf-8549-f6ac6e1e310f','*','b70bcb10c24cdaa51692edf892308ff3','{"amount_minor":418600,"budget_line_id":"fd14887b-3f16-4195-b4dc-061a9996a7c7","currency":"JPY","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-001","status":"settled"}',NULL,'[]',NULL,'8ac3aca877c540c9f8646e1b0bc0fa8db694437590aff760fd2ef89c64457b12');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',173,'budget_line','8252d944-059c-4bb7-ae04-414892b56ca5','*','02c342d220f73bb91ef7c5be48c1787a','{"amount_minor":380000,"category":"meeting","currency":"JPY","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'fc624bd70c979d4292635bae34e435161208fe49053c14313ff7c1b4b69220d2');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',174,'expense','86669f94-6143-4266-b590-c02f4779c8cc','*','c4d651ac75f2fbcf5c84166b00380fe3','{"amount_minor":372000,"budget_line_id":"8252d944-059c-4bb7-ae04-414892b56ca5","currency":"JPY","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-002","status":"settling"}',NULL,'[]',NULL,'1ae895b927f915aa2f4cd4acc63570fc8b86afcbb263e4009f3685b1f0aec855');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',175,'budget_line','c85482ed-1e10-410f-a590-ed1ca9d910c7','*','4fb68a5c2030c6dfa7b515f4dfe14b82','{"amount_minor":180000,"category":"interpreting","currency":"JPY","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'3913a2e839003daac8f4428547dd34f47f644e45de18b66b856eeb67909d6837');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',176,'expense','aed0f2c8-3678-4ecc-81dd-7b1d41af386f','*','2f5fee0129e66f3a2e36f72e13bda601','{"amount_minor":180000,"budget_line_id":"c85482ed-1e10-410f-a590-ed1ca9d910c7","currency":"JPY","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","item_ja":"通訳・翻訳","item_zh":"翻譯","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-003","status":"settling"}',NULL,'[]',NULL,'ee606a160a3a617e69b1d404e3080b3776747cb8a8d5d8f107523a2de1dddcef');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',177,'budget_line','65efd0cd-9016-4a7f-9f28-4d59a4e5589e','*','3f5478a89b5deb225b65294745a840dd','{"amount_minor":2440000,"category":"gifts","currency":"TWD","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'18747d92def0e754612f1631540e71522381b21a24a19ac0d7233ec65bef7373');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',178,'expense','43d21bc0-d201-45a0-9b9d-e233101278f8','*','e39c15c89ee9f4d33f802a3a34d95b57','{"amount_minor":1794800,"budget_line_id":"65efd0cd-9016-4a7f-9f28-4d59a4e5589e","currency":"TWD","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","item_ja":"記念品・交際費","item_zh":"禮品交際費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"paid"}',NULL,'[]',NULL,'5fd2358aad77dae4f972758ceb5c5ba0bf4819981b8e4491e9177901a5a48e0d');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',179,'budget_line','8a982c8b-cfde-4619-a17a-04df172dddb2','*','79223ac10a419ea18255bdd2dd4f8efe','{"amount_minor":9600000,"category":"transport","currency":"TWD","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'2f2d4afa07b5425c966c60d042ccc6fd33844e5c4ebd3e2030726bb0f43c357b');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',180,'expense','fd7fe82e-4bc7-44f4-a533-9b5f5ecec77a','*','2f8f08433d1f166d575a9648732b77a3','{"amount_minor":9120000,"budget_line_id":"8a982c8b-cfde-4619-a17a-04df172dddb2","currency":"TWD","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","item_ja":"航空券","item_zh":"機票","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-001","status":"settled"}',NULL,'[]',NULL,'55f8adc1ac60ab5987e4ba4fc0373a7d0356db161bab95085e3c55d30973f0d0');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',181,'budget_line','75928de9-810b-4571-a56c-5575710386ab','*','d416516aeea3c7520520af76fa68580d','{"amount_minor":448000,"category":"living","currency":"USD","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'94c890d1cd163b7c0bf4718abcf7acd436e54933545f1075367422100c6af156');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',182,'expense','d976a0bb-f0ea-4729-9d0e-e65f5749d750','*','90c166afab3d90dc2016ef1530197bc9','{"amount_minor":448000,"budget_line_id":"75928de9-810b-4571-a56c-5575710386ab","currency":"USD","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"unpaid"}',NULL,'[]',NULL,'7d482f27aba1506caaf2596a0e36a721d1689e88e91e47f50a88d7fd1efbbe78');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',183,'budget_line','3764edf7-3830-4414-9057-b274e876b419','*','d7fdd6422dcaf23facb8fbb45fe0a697','{"amount_minor":3600000,"category":"insurance","currency":"TWD","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'807cc4dc820c78e0e9ee902d96c1415212192c4354d3ddb9a0da38563ee79aa2');
INSERT INTO "change" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3',184,'expense','094c2fc3-4451-43c8-a3bd-5c333db11cc8','*','41280e0413056eb1d603a0f2644c74cd','{"amount_minor":3600000,"budget_line_id":"3764edf7-3830-4414-9057-b274e876b419","currency":"TWD","delegation_id":"5c691774-d1ae-4887-a86d-c80d3eb13e4f","item_ja":"保険・手数料","item_zh":"保險・手續費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-002","status":"settled"}',NULL,'[]',NULL,'44bd86109af062f6af0ba54764f57f03dab9b8c4b55b2fe77c956a564242911f');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','*','e77a6f83d3fa05b765097272a3ac01ef','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","audience":"甲 audience 髙","country":"JP","email":"甲 email 髙","gifts":"甲 gifts 髙","kana":"甲 kana 髙","kana_other":"甲 kana_other 髙","languages":"甲 languages 髙","legal_name":"甲 legal_name 髙","mobile":"甲 mobile 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","noticed_on":"2019-09-18","phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","purpose":"甲 purpose 髙","roman":"甲 roman 髙","source":"甲 source 髙","uid":"甲 uid 髙"}',NULL,'[]',NULL,'c7b33b1d422a8538855586d43efc3dedb2b4c80d39d2d3744bce6cfcde0739fe');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',1,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','4a53579fe66a7bb88fcf7d2edf46b4f0','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","as_of":"2019-09-18","audience":"甲 audience 髙","capital":"甲 capital 髙","country":"JP","email":"甲 email 髙","employees":"甲 employees 髙","fax":"甲 fax 髙","founded":"甲 founded 髙","head_ja":"甲 head_ja 髙","head_other_ja":"甲 head_other_ja 髙","head_other_zh":"甲 head_other_zh 髙","head_zh":"甲 head_zh 髙","industries_ja":"甲 industries_ja 髙","industries_zh":"甲 industries_zh 髙","kana":"甲 kana 髙","kind":"other","main_contact_id":"11109085-d961-53d4-8b48-e408cb16a69f","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","parent_id":null,"phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","products_ja":"甲 products_ja 髙","products_zh":"甲 products_zh 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","region":"甲 region 髙","short_ja":"甲 short_ja 髙","short_zh":"甲 short_zh 髙","source":"甲 source 髙","url":"https://example.invalid/","wants_ja":"甲 wants_ja 髙","wants_zh":"甲 wants_zh 髙"}',NULL,'[]',NULL,'4ce9ca0b8bf611814ff52dc3768c3268514bea415f47dcc6956401ad0de93789');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',2,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','4c00f6bcab4bf0ca673c9ce079bd090a','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'fcce735ad10d2d31d7ca73690e9bf278eaa888de28d28fd7a5119015e2df694f');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',3,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','e8e2b60238de276e79cb708ea841d191','{"allergy_ja":"甲 allergy_ja 髙","allergy_zh":"甲 allergy_zh 髙","birth_date":"2019-09-18","diet":"甲 diet 髙","diet_ja":"甲 diet_ja 髙","diet_zh":"甲 diet_zh 髙","emergency_name":"甲 emergency_name 髙","emergency_phone":"甲 emergency_phone 髙","emergency_relation":"甲 emergency_relation 髙","insurance_no":"甲 insurance_no 髙","passport_expiry":"2019-09-18","passport_no":"甲 passport_no 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sex":"甲 sex 髙"}',NULL,'[]',NULL,'c900e5138cb4d6c909afafa3a90ee9f43a65c5c6046bdbdc6ad8d626a7f1e2ef');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',4,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','77a83b2a1ce748d7e3ddb4aa85882124','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"rank":3,"source":"甲 source 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'182418ca2831d2db82c19ac2a41bfc94cab594439ca43526fcd19fa7bf3a1997');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',5,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','ed35a5ccb83e68f502d18d3ad00a98b7','{"approval_no":"甲 approval_no 髙","approved_end":"2019-09-18","approved_minor":3,"approved_on":"2019-09-18","approved_people":"甲 approved_people 髙","approved_start":"2019-09-18","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","code":"甲 code 髙","emergency_phone":"甲 emergency_phone 髙","end_date":"2019-09-18","insurer_ja":"甲 insurer_ja 髙","insurer_phone":"甲 insurer_phone 髙","insurer_zh":"甲 insurer_zh 髙","kind":"city","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","places_ja":"甲 places_ja 髙","places_zh":"甲 places_zh 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","settled_on":"2019-09-18","start_date":"2019-09-18","status":"preparing"}',NULL,'[]',NULL,'d3f2c3aeb64e51f542a9b8d3e4623c42a6c08c87eed52e39bbe482044b85e775');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',6,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','d714c2418c235c4a878e628816969756','{"bags":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","duty_ja":"甲 duty_ja 髙","duty_zh":"甲 duty_zh 髙","fee_minor":3,"joined":"2019-09-18","mobile":"甲 mobile 髙","notes":"甲 notes 髙","paid_minor":3,"paid_on":"2019-09-18","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replaces_id":null,"roles":"member","room_kind":"甲 room_kind 髙","room_notes":"甲 room_notes 髙","status":"confirmed","status_on":"2019-09-18","status_why":"甲 status_why 髙"}',NULL,'[]',NULL,'35acb3ba563a5aa94bfb9014bf3060a39b2d01904c01a61088317c13b32e540c');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',7,'team','9c388011-b9c7-5baa-a389-44aa71223935','*','541a84f17690f222cbc37b352b6c9dd5','{"colour":"indigo","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"group","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'c7d0455d817c08f1a0938fdac19cdad9147fca47e8a77b8065ce79c04d523092');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',8,'team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','37d54a0c88502e3b4b30ba07b15b8204','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","until_date":"2019-09-18"}',NULL,'[]',NULL,'46fa60dd2d29d7fc3b94709cb134c19cca408a5ebf4173ae4882e3b090bca79c');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',9,'event','9d813800-8671-5477-9164-e2d730a8cd9e','*','e0f766064783cbcfa8495d143af06a54','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","benefits_ja":"甲 benefits_ja 髙","benefits_zh":"甲 benefits_zh 髙","bring_ja":"甲 bring_ja 髙","bring_zh":"甲 bring_zh 髙","capacity":3,"carrier":"甲 carrier 髙","coach":"甲 coach 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","dress_ja":"甲 dress_ja 髙","dress_zh":"甲 dress_zh 髙","edition":3,"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"甲 gather_ja 髙","gather_time":"09:30","gather_zh":"甲 gather_zh 髙","ics_uid":"甲 ics_uid 髙","interpreting":"甲 interpreting 髙","kind":"visit","list_due":"2019-09-18","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","origin_ja":"甲 origin_ja 髙","origin_stop_ja":"甲 origin_stop_ja 髙","origin_stop_zh":"甲 origin_stop_zh 髙","origin_zh":"甲 origin_zh 髙","parking_ja":"甲 parking_ja 髙","parking_zh":"甲 parking_zh 髙","part":"甲 part 髙","phone":"+81 43 223 2110","photos":"甲 photos 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3,"press":"甲 press 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","replaces_id":null,"rivals":"甲 rivals 髙","room_ja":"甲 room_ja 髙","room_zh":"甲 room_zh 髙","seats":"甲 seats 髙","secrecy_ja":"甲 secrecy_ja 髙","secrecy_zh":"甲 secrecy_zh 髙","social":"甲 social 髙","speech":"甲 speech 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo","station_ja":"甲 station_ja 髙","station_zh":"甲 station_zh 髙","status":"planned","target_ja":"甲 target_ja 髙","target_stop_ja":"甲 target_stop_ja 髙","target_stop_zh":"甲 target_stop_zh 髙","target_zh":"甲 target_zh 髙","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","topics_ja":"甲 topics_ja 髙","topics_zh":"甲 topics_zh 髙","vehicle":"甲 vehicle 髙","was_date":"2019-09-18","was_end_date":"2019-09-18","was_end_time":"09:30","was_part":"甲 was_part 髙","was_place_ja":"甲 was_place_ja 髙","was_place_zh":"甲 was_place_zh 髙","was_time":"09:30"}',NULL,'[]',NULL,'86b4be42463ee2657a84af940a93fa33b9409f187755b9663989a2bae200fefe');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',10,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','7c2af9bf11d0537ea48bd68669c52cf4','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","interpreter_id":"11109085-d961-53d4-8b48-e408cb16a69f","interpreting":"甲 interpreting 髙","kind":"item","language":"甲 language 髙","minutes":3,"note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"speaker_id":"11109085-d961-53d4-8b48-e408cb16a69f","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","start_time":"09:30","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'e700bda171af39891ce28000b312ac026aff6849582211fa0852d74953b8e2f7');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',11,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','442805997d29ad059c71b036c520b273','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","position":3,"role":"host"}',NULL,'[]',NULL,'e57bca96cb3f625eed72c1917fd420efba6eb09f22562251b363ae17fc07513a');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',12,'participant','be8da699-6054-5241-a38d-cf108127c24d','*','8d874eb34c5ba241f05e216e665c8d80','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replied_on":"2019-09-18","reply":"甲 reply 髙","reply_notes":"甲 reply_notes 髙","role":"甲 role 髙","seat":"甲 seat 髙","side":"jp","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'b1af82ab7d4c417f54d4d4ca21d19fc8ca96d476ff8db4b127a843a7bad4cc4e');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',13,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','d8424e6a367e1c85cc301678ca2ae581','{"amount_minor":3,"category":"other","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","funding":"local","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"rate":"甲 rate 髙"}',NULL,'[]',NULL,'d4a49b30ec0ac9f5f523ddffc10c4de3c6a63bbceecab82da563736f0a88f489');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',14,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','0d7b192ff583e6f1edf4d653bdfe1629','{"amount_minor":3,"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","notes":"甲 notes 髙","paid_on":"2019-09-18","payee":"甲 payee 髙","payer_id":"11109085-d961-53d4-8b48-e408cb16a69f","rate":"甲 rate 髙","receipt_no":"甲 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'015d3fa2390820f201f4f5a96244115a8382d26ee5da02508eef9ed2b4c2032a');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',15,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','5039449fcae10c494ae0232401d5d6be','{"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"spot","rate":"甲 rate 髙","rate_date":"2019-09-18","source":"甲 source 髙"}',NULL,'[]',NULL,'4ef74cde38465f6642952939ca9f8a15ad8bcd4388d130d202dfefef02cbe001');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',16,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','a72457ee47c4bdb1d10b7e30f5cdacbd','{"entity":"甲 entity 髙","media_type":"甲 media_type 髙","name":"甲 name 髙","owner":"甲 owner 髙","purpose":"甲 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":3}',NULL,'[]',NULL,'b81554a3330cd1058f134e14bf0afbf844a940b8495118a383a177136db6fdc2');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',17,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','8e4f1d8cb53e0f958ee72bad9a3ad7b8','{"days":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due":"2019-09-18","notes":"甲 notes 髙","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'8463d0c16898a745982b71fdf3fea4a70dd3a143277d28ce26bd9d657e67649d');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',18,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','e7b12e8611b7d8f09ca83524946776b0','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'dfbc9f7bf4111dc2de2525be741702bcfb6f18265cee232199241659e9cdf93c');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',19,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','0ef5a9749ee48957f3689876c28e5430','{"days":3,"notes":"甲 notes 髙","position":3,"template_id":"70ce5184-d88c-5a82-85ab-4095b268f9f7","title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'df510a3cc0c08fb0c3bfd62319e0efddb33b08b9d8be83a3eff24be0189b18c4');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',20,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','9f1c08a8d37cdcc7ed80872ad8d2cef5','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","frozen":"甲 frozen 髙","kind":"draft","made_on":"2019-09-18","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","number":3}',NULL,'[]',NULL,'bab9163224804ae05095cdb6717e0d6d9153ce74bb14bc665a2fff7c803f9583');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',21,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','49c5d033bb305df26eb3435ecc77ad93','{"channel":"甲 channel 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","paper":"甲 paper 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sent_on":"2019-09-18","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'2e3feaacecc59e0b96281f7ef1d372cd43b652f60caf0d53c895e4da48d483d8');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',22,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','3edcf8fe33132ce0b4483e6f83dab6af','{"against_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19","approval_no":"甲 approval_no 髙","approved_on":"2019-09-18","decided_on":"2019-09-18","decided_time":"09:30","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","lines":"甲 lines 髙","notes":"甲 notes 髙","proof":"甲 proof 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'bfbbdcc6a60b94a5454167f23f703bfc5863b4dfbb92e1128449183866906921');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',23,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','22b53b90dc915d85a84619041e06da58','{"change_id":"6c2a7986-670f-564d-b9b6-d7dd27167c4f","confirmed_by":"甲 confirmed_by 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","phone":"+81 43 223 2110","position":3,"role":"other","text":"甲 text 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}',NULL,'[]',NULL,'d4519df61efa9e4080dea0abf38282acb5ef03cdee3ba4369a81b99ab1cfa13c');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',24,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','e2c57e5fa60ef0412e92a56e77b67559','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","facts":"甲 facts 髙","warning":"甲 warning 髙","why":"甲 why 髙"}',NULL,'[]',NULL,'a4f7699b1f0c16a2be7f56c94acea81d669cf6864542914a0ebebca3e9b3d2a0');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',25,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','6ba9d884c98c74e72284b0849050e457','{"from_place":"甲 from_place 髙","minutes":3,"notes":"甲 notes 髙","to_place":"甲 to_place 髙"}',NULL,'[]',NULL,'dc67e603584af0e0c5afa6ac4d3c51df87719470f144fc34995de5d9800e3aea');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',26,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','073c99601df5afd52fdc9d446f051ac2','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","packed_on":"2019-09-18","position":3,"quantity":3}',NULL,'[]',NULL,'c5d5ef4c97a66df684e0aa59cba87dbc0d3f378e5831e982b82453ddb6f5631e');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',27,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','36cb018ef9bae907b4d5470e21ae88ae','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","rank":3}',NULL,'[]',NULL,'c0d064a9151bc8c9fe8da52bed7eb9198bc09a680916e3f0974d2e93fc62f426');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',28,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','2331a566a0c658b35756f0b87211bfb3','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","state":"yes"}',NULL,'[]',NULL,'8e674de373a3327189f3a34ef483d2c7d7658665cb95d286b5a40f984674b3c1');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',29,'room','ca02661d-0413-5859-b24c-279940c216e7','*','9cdbed337c996583335cdbe9ade2658a','{"beds":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","floor":"甲 floor 髙","kind":"single","notes":"甲 notes 髙","number":"甲 number 髙","position":3}',NULL,'[]',NULL,'2bbd56ad4fd31c6e114c1d5de402dd7b9781bfd8b80b1e3a195977f74832d268');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',30,'bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','a0a91604644db71676aa2c37654843ff','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","room_id":"ca02661d-0413-5859-b24c-279940c216e7","until_date":"2019-09-18"}',NULL,'[]',NULL,'39b7da45850413b369d0b74aa4e28997a96ae90906776a2753133734cefd0379');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',31,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','dbbf34dafbf0f0d078df98848f542543','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"together","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","other_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0"}',NULL,'[]',NULL,'16fddc30c95365648d337a0f5695504c450f48f2cc1c927192708c6a5651bede');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',32,'seating','296e0788-e274-5876-9844-39092912a543','*','57f601706742fb05aea63a83891270c5','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"coach","layout":"甲 layout 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"seats":3}',NULL,'[]',NULL,'3a67ec5f12ddd425552d5c407e32b9f570706ebf9118b2190e08738f7ec5cb07');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',33,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','c9b7a989a4e154f8d9fbc7ff346b713e','{"member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","place":"甲 place 髙","position":3,"seating_id":"296e0788-e274-5876-9844-39092912a543"}',NULL,'[]',NULL,'c01ee7c00fd77e4916f2d79536e94c23be7eb05b44feca3e5721e3901cf4e6e2');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',34,'ticket','477fff49-31ce-58b1-af02-399de942b84e','*','c59a56f8f617d3f8301ac1ff462752a4','{"booking":"甲 booking 髙","coach":"甲 coach 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","seat":"甲 seat 髙"}',NULL,'[]',NULL,'0b1f2ec00f8b8b6c7e14e1a240c0e0bdd2bf3cb3cf7243c2bf32fc734ad8f253');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',35,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','12dc87c1a4db1effa538fc2f2a4ff14c','{"at":"甲 at 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙"}',NULL,'[]',NULL,'43c2de3762374774c8cdfb961bef87348ff1b79962990325f6877ff1c81d92ef');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',36,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','4f82f910c7d644e5227664bf9e1c0c8b','{"at":"甲 at 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","roll_call_id":"dff1764e-c9d0-5f87-9451-1434a0a941f7","state":"here"}',NULL,'[]',NULL,'2088a85241b4427af4b5028dccf5b0ac9c0afb594f4703fe761f1e2b567106ba');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',37,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','820c66002c5dd368c7c7f43abcdd9c0f','{"audience":"open","kind":"phone","label":"甲 label 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"value":"甲 value 髙"}',NULL,'[]',NULL,'d08b8585a42112dde523413a39fb2f4191060f3b054543f7a7a96c1e26a85062');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',38,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','c264703678a7996ceba59d81d2420359','{"by_id":"11109085-d961-53d4-8b48-e408cb16a69f","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","met_on":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'4a10135942d6fc006b5728056fab919c906fe3e7d9ab8ebdf20357157e1e6bca');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',39,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','97cf77b8196a4754539d497b411c68fd','{"ja":"甲 ja 髙","kind":"other","notes":"甲 notes 髙","source":"甲 source 髙","state":"confirmed","zh":"甲 zh 髙"}',NULL,'[]',NULL,'0a6c070843469928b73bbd754cba3910e696e179c55db24cd403583a8cbe0754');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',40,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','6492e4250fb7ee86dfe381f2ed9b72fe','{"at":"甲 at 髙","note":"甲 note 髙","what":"甲 what 髙","who":"甲 who 髙"}',NULL,'[]',NULL,'c7144ca1582f18b36b74e80c25033caca1fb4775159fc6c9977c65c3dac81c2b');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',41,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','38ed5eda84845e01051ffe3f61be5097','{"entity":"甲 entity 髙","first_id":"甲 first_id 髙","second_id":"甲 second_id 髙"}',NULL,'[]',NULL,'960e05645a172d4d116badc377ff714c8df0486c4f0f13de1b9534bf80b92700');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',42,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','bb9fd51d148d21870c34aec55e704f61','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","audience":"乙 audience 髙","country":"JP","email":"乙 email 髙","gifts":"乙 gifts 髙","kana":"乙 kana 髙","kana_other":"乙 kana_other 髙","languages":"乙 languages 髙","legal_name":"乙 legal_name 髙","mobile":"乙 mobile 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","noticed_on":"2019-09-19","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","purpose":"乙 purpose 髙","roman":"乙 roman 髙","source":"乙 source 髙","uid":"乙 uid 髙"}',NULL,'[]',NULL,'3c7f9aa4ea1ae5ea32b285f7f4c50303e1eecaf5f6213d07d69dcd3bb37765a1');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',43,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','ea24cef9087c8a24fd8481b3ac5c317a','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","as_of":"2019-09-19","audience":"乙 audience 髙","capital":"乙 capital 髙","country":"JP","email":"乙 email 髙","employees":"乙 employees 髙","fax":"乙 fax 髙","founded":"乙 founded 髙","head_ja":"乙 head_ja 髙","head_other_ja":"乙 head_other_ja 髙","head_other_zh":"乙 head_other_zh 髙","head_zh":"乙 head_zh 髙","industries_ja":"乙 industries_ja 髙","industries_zh":"乙 industries_zh 髙","kana":"乙 kana 髙","kind":"other","main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","parent_id":"f67091ef-8724-5501-9b51-cdab692d7c76","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","products_ja":"乙 products_ja 髙","products_zh":"乙 products_zh 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","region":"乙 region 髙","short_ja":"乙 short_ja 髙","short_zh":"乙 short_zh 髙","source":"乙 source 髙","url":"https://example.invalid/","wants_ja":"乙 wants_ja 髙","wants_zh":"乙 wants_zh 髙"}',NULL,'[]',NULL,'ca360bf01cdf3dd0e67cbbd896eb7a9bf32e0de2a4071dd03fcf7fcd54dead75');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',44,'organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','8dcf79fd4510f6736b73af9adf272e1e','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'8d4eb0b442479d043018c88468e8b7f2b92b2493cae0cb0a42f0b30ad6767164');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',45,'personal','512550e0-054f-5a23-874a-7b549d3003af','*','61654e9c1cdc0cd36c39c02b50620719','{"allergy_ja":"乙 allergy_ja 髙","allergy_zh":"乙 allergy_zh 髙","birth_date":"2019-09-19","diet":"乙 diet 髙","diet_ja":"乙 diet_ja 髙","diet_zh":"乙 diet_zh 髙","emergency_name":"乙 emergency_name 髙","emergency_phone":"乙 emergency_phone 髙","emergency_relation":"乙 emergency_relation 髙","insurance_no":"乙 insurance_no 髙","passport_expiry":"2019-09-19","passport_no":"乙 passport_no 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sex":"乙 sex 髙"}',NULL,'[]',NULL,'fec142c30dfb9e92365d592ad50c8de96030a54ccf4c8a7ae86654bfe9186bdc');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',46,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','acb557eac29713c292797fc7965a9695','{"confirmed_on":"2019-09-19","follows_id":"7bea66cd-7193-54c2-9dce-9a5dbc4dcf26","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"rank":4,"source":"乙 source 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'621dbd9924ab4a4768639fd7addd18b57510ed84523eb5152c4050e5d877522d');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',47,'delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','3f3ea1742902bbb5f976035f7ea93393','{"approval_no":"乙 approval_no 髙","approved_end":"2019-09-19","approved_minor":4,"approved_on":"2019-09-19","approved_people":"乙 approved_people 髙","approved_start":"2019-09-19","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","code":"乙 code 髙","emergency_phone":"乙 emergency_phone 髙","end_date":"2019-09-19","insurer_ja":"乙 insurer_ja 髙","insurer_phone":"乙 insurer_phone 髙","insurer_zh":"乙 insurer_zh 髙","kind":"city","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","places_ja":"乙 places_ja 髙","places_zh":"乙 places_zh 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","settled_on":"2019-09-19","start_date":"2019-09-19","status":"preparing"}',NULL,'[]',NULL,'00321f9e28e4cadc3aa575837bfa11c8068d8bc5009572ca5105a3f22401e1d1');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',48,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','497c5cfdde3287bb3d769b0882422ede','{"bags":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","duty_ja":"乙 duty_ja 髙","duty_zh":"乙 duty_zh 髙","fee_minor":4,"joined":"2019-09-19","mobile":"乙 mobile 髙","notes":"乙 notes 髙","paid_minor":4,"paid_on":"2019-09-19","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replaces_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","roles":"member","room_kind":"乙 room_kind 髙","room_notes":"乙 room_notes 髙","status":"confirmed","status_on":"2019-09-19","status_why":"乙 status_why 髙"}',NULL,'[]',NULL,'bb36d5e04451cf32e1008b5c8c47ac86306f8c6e479d361a5a0ceeafa6d4b37e');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',49,'team','01248620-e955-5964-a682-1f87335b3a33','*','6fa5cf9e04cb0fe21948a34193550a02','{"colour":"indigo","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"group","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'6f7e271a0c9fbcec0c1a1e029a70cf065880bbfe3b512c09087f7a42ac745f8c');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',50,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','74533a32963b4a21a2de8d87bae35b65','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","team_id":"01248620-e955-5964-a682-1f87335b3a33","until_date":"2019-09-19"}',NULL,'[]',NULL,'df3ff1fc84a9e5a2bc84a8da84092509da985a3a4fbde5a7fc72b164a2e4038b');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',51,'event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','11d07062e2a6620e29908febfdb1225f','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","benefits_ja":"乙 benefits_ja 髙","benefits_zh":"乙 benefits_zh 髙","bring_ja":"乙 bring_ja 髙","bring_zh":"乙 bring_zh 髙","capacity":4,"carrier":"乙 carrier 髙","coach":"乙 coach 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","dress_ja":"乙 dress_ja 髙","dress_zh":"乙 dress_zh 髙","edition":4,"end_date":"2019-09-19","end_time":"10:30","end_zone":"Asia/Tokyo","gather_ja":"乙 gather_ja 髙","gather_time":"10:30","gather_zh":"乙 gather_zh 髙","ics_uid":"乙 ics_uid 髙","interpreting":"乙 interpreting 髙","kind":"visit","list_due":"2019-09-19","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","origin_ja":"乙 origin_ja 髙","origin_stop_ja":"乙 origin_stop_ja 髙","origin_stop_zh":"乙 origin_stop_zh 髙","origin_zh":"乙 origin_zh 髙","parking_ja":"乙 parking_ja 髙","parking_zh":"乙 parking_zh 髙","part":"乙 part 髙","phone":"+81 43 223 2110","photos":"乙 photos 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4,"press":"乙 press 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","replaces_id":"9d813800-8671-5477-9164-e2d730a8cd9e","rivals":"乙 rivals 髙","room_ja":"乙 room_ja 髙","room_zh":"乙 room_zh 髙","seats":"乙 seats 髙","secrecy_ja":"乙 secrecy_ja 髙","secrecy_zh":"乙 secrecy_zh 髙","social":"乙 social 髙","speech":"乙 speech 髙","start_date":"2019-09-19","start_time":"10:30","start_zone":"Asia/Tokyo","station_ja":"乙 station_ja 髙","station_zh":"乙 station_zh 髙","status":"planned","target_ja":"乙 target_ja 髙","target_stop_ja":"乙 target_stop_ja 髙","target_stop_zh":"乙 target_stop_zh 髙","target_zh":"乙 target_zh 髙","team_id":"01248620-e955-5964-a682-1f87335b3a33","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","topics_ja":"乙 topics_ja 髙","topics_zh":"乙 topics_zh 髙","vehicle":"乙 vehicle 髙","was_date":"2019-09-19","was_end_date":"2019-09-19","was_end_time":"10:30","was_part":"乙 was_part 髙","was_place_ja":"乙 was_place_ja 髙","was_place_zh":"乙 was_place_zh 髙","was_time":"10:30"}',NULL,'[]',NULL,'fabe7028c362909462d63f9b5c19865233786971adf2dc6a9af7787334914bfd');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',52,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','a75c56cfa7744afd2e7d9be932d40d84','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","interpreting":"乙 interpreting 髙","kind":"item","language":"乙 language 髙","minutes":4,"note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","start_time":"10:30","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'fab499f2d117ce1876d745610d2d990e35faf69a14cd0cc3207298f23e912cc2');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',53,'event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','c0941e30429054b052356ba2a0a5be63','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","position":4,"role":"host"}',NULL,'[]',NULL,'537bc5f6747d46233e380c66e1ffabb4e76b2fccdce2ed7b3981a229743726ae');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',54,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','51a96af177fb2b9841755c0b2405299e','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replied_on":"2019-09-19","reply":"乙 reply 髙","reply_notes":"乙 reply_notes 髙","role":"乙 role 髙","seat":"乙 seat 髙","side":"jp","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'1bf1477c835383d41ee84e01ac404b700e0f308e0f0e23a5190604d42ee2867f');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',55,'budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','bf223804651ec08b6ad9ab68293022bb','{"amount_minor":4,"category":"other","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","funding":"local","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"rate":"乙 rate 髙"}',NULL,'[]',NULL,'cd50b5c70cf9f800a35b82409b95c1dc583d4880fed9ef7b0979b9c0fe950e56');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',56,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','e34c8ef08612a1cd44bbd1629a1a9f19','{"amount_minor":4,"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","notes":"乙 notes 髙","paid_on":"2019-09-19","payee":"乙 payee 髙","payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rate":"乙 rate 髙","receipt_no":"乙 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'b7f2a6998dfdd541e96ff6b77fc6fa000fa60d77d46124f8fc385bca1f4241f6');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',57,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','ccc4175dd71b43efd9361440c0eb5833','{"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"spot","rate":"乙 rate 髙","rate_date":"2019-09-19","source":"乙 source 髙"}',NULL,'[]',NULL,'416e2360534e4422dd38c895068945dd60fe3a1e1660c34df297c4d7a1df2638');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',58,'attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','c0d20893c6e2385849b9d04d319a2430','{"entity":"乙 entity 髙","media_type":"乙 media_type 髙","name":"乙 name 髙","owner":"乙 owner 髙","purpose":"乙 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":4}',NULL,'[]',NULL,'39fae66240ef265b73f7ff6076936e50d1d7c7d660237e67a8e135e7d314e63c');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',59,'task','8328628e-a21e-55b4-afc2-838e4facddcf','*','ee9686b48b973468bb1fce1d78fbefc6','{"days":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due":"2019-09-19","notes":"乙 notes 髙","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'c2be2303954c105055fa7caa1a8bed05fe104476bdaa8c8bdd0548c2795ec0ae');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',60,'task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','10245b09796b34b4fa9123e0b25131ad','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'b3f6d646e3c1ee7d54446173fd3942c64de9f4951996fd9c99422d63f5364674');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',61,'template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','22285520b515675ce9bc782572b3f115','{"days":4,"notes":"乙 notes 髙","position":4,"template_id":"4f2a2b5b-3812-548f-80df-452164649b1f","title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'20f6f28f6909fc28397e40bda68733dda4165925481f40db1648703fd1ac1c17');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',62,'version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','2af2239f1a9b63fc321ffb76269876c8','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","frozen":"乙 frozen 髙","kind":"draft","made_on":"2019-09-19","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","number":4}',NULL,'[]',NULL,'f8a6ad06300057b3877bbcaa40465273969e4e83bd41c558aac2e3f6dd6e6a0e');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',63,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','1c997d5a1c3041a6e67c0174bf706335','{"channel":"乙 channel 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","paper":"乙 paper 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sent_on":"2019-09-19","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'fdf57bf3c0687ccf57f9af058d1d5adc56eafafa82c2f1831a6e21895ebfc083');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',64,'plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','c52442bdf3374e4acfb16000cac9ce76','{"against_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38","approval_no":"乙 approval_no 髙","approved_on":"2019-09-19","decided_on":"2019-09-19","decided_time":"10:30","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","lines":"乙 lines 髙","notes":"乙 notes 髙","proof":"乙 proof 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'91083c80e75a31a64e73c0ab70b901567cebfa1e2f6238f60e65e8d0dc8372dc');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',65,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','577aec2436a52f9a14af947704c77393','{"change_id":"ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d","confirmed_by":"乙 confirmed_by 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","phone":"+81 43 223 2110","position":4,"role":"other","text":"乙 text 髙","told_by":"乙 told_by 髙","told_on":"2019-09-19","told_time":"10:30"}',NULL,'[]',NULL,'aec3350fe5d4b6e74dce59e230e69050ac1e820867064f5649f4ecce6190e000');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',66,'accepted','5de8620b-384a-5f80-8516-444495667dfd','*','c7440edf6bfc6442b18961b8cef0949f','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","facts":"乙 facts 髙","warning":"乙 warning 髙","why":"乙 why 髙"}',NULL,'[]',NULL,'c15fe3f32f4234659cb57e646fd07817c8e3dba7fb4be6d6e05a2e9bcd464c73');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',67,'travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','bad9a5a45e1e3010d2059a905c7d7d93','{"from_place":"乙 from_place 髙","minutes":4,"notes":"乙 notes 髙","to_place":"乙 to_place 髙"}',NULL,'[]',NULL,'69c727c7aa4a0484d7814ddddaeebd76f659f4798f0de8ea24ed6bb52b543c70');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',68,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','5b51182eb01700f9c20520d17d021611','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","packed_on":"2019-09-19","position":4,"quantity":4}',NULL,'[]',NULL,'eeeba63b8e94e76e39b148f5aa6398b41fd2b80ec281dded64d05129cd59902f');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',69,'member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','8a52b6f877e694ae790a610c75e1b651','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","rank":4}',NULL,'[]',NULL,'7543a8932aac0ecd11622664a9629ae25317e19ed7857626643b35358ad4af62');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',70,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','5146d67441c9dab760c64de7e20b6a71','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","state":"yes"}',NULL,'[]',NULL,'8c06266c2adb4d2e03d3514f00e077fd3e7d1de457f987d66ac72d4913d53196');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',71,'room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','587a60fe81241cdaa5346128d4d788ea','{"beds":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","floor":"乙 floor 髙","kind":"single","notes":"乙 notes 髙","number":"乙 number 髙","position":4}',NULL,'[]',NULL,'b2d38943aef4c3c33e4c4cdd7a4f08434b7db100d98f6e42ed60b714437b7b10');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',72,'bed','8c984816-622b-5573-851a-6b3c22435342','*','9f6437757c2e9c251e6a6849e2ed33b3','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","room_id":"c109893b-664b-5dcb-bdd5-1c3772c16c34","until_date":"2019-09-19"}',NULL,'[]',NULL,'b444207701f7ad3c71b023459cd5a4b1b826c7f4263aa951b4f19a4e9ae1c87a');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',73,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','ce52e33bb673da5be9deb99c53e68791','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"together","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","other_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}',NULL,'[]',NULL,'10f3fdce71e3fe471de14cc8b150162c40a692c92877e923d9df5e1a6ce71526');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',74,'seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','77185bcdb9b4a7226f731ea16d7470c6','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"coach","layout":"乙 layout 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"seats":4}',NULL,'[]',NULL,'d7d166d56c23ab56f6f3abb5e2b3084d9d8064407b522680508b2c1320c02d41');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',75,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','cb38ab5a7bed7b10c4977caa8428c4b9','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","place":"乙 place 髙","position":4,"seating_id":"bbc7ef72-7db8-5955-a706-2c80c39656d5"}',NULL,'[]',NULL,'d96c43f33bd3ec5fd90b94dc3dc78016e607e9ae88e6fa33e603eb93c830479f');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',76,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','42c37ff3b8cbddc169661322dcbcbb56','{"booking":"乙 booking 髙","coach":"乙 coach 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","seat":"乙 seat 髙"}',NULL,'[]',NULL,'13498f046984a075e6c4c04a799f204051e55646e1d1be7edb123f4418a5c4d6');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',77,'roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','914818b6f498a9a010db93c6094b9e9f','{"at":"乙 at 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙"}',NULL,'[]',NULL,'a937ea8b83b2d5c1f205199563e9fda6352846e9cd260b3da045626400d98bb2');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',78,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','7919097b87c2f3d22ce7413ff1ea754f','{"at":"乙 at 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","roll_call_id":"79be9722-a5ac-51c6-a498-7e54839cff4b","state":"here"}',NULL,'[]',NULL,'b6b1dd10b30e85ca882bceb77ccf754c0ebf53fd1844a0ecc4bbae8d469be577');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',79,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','d0d16978976de1c6ded09a8c45ea666b','{"audience":"open","kind":"phone","label":"乙 label 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"value":"乙 value 髙"}',NULL,'[]',NULL,'956ff0d9747a8bf9030e13459901f09e7494d71e7b7785b6030f9e73e1ff502a');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',80,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','d9f12765f63961782f391e6c455df6f7','{"by_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","met_on":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'2deffca12f16184e1c66bb5eae8964ad3bcfcd0c4e121daf8a909c0f5c3cdf5e');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',81,'term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','a3e4972710a416914435c36ba2405121','{"ja":"乙 ja 髙","kind":"other","notes":"乙 notes 髙","source":"乙 source 髙","state":"confirmed","zh":"乙 zh 髙"}',NULL,'[]',NULL,'2b109ee702caac7fe24baee55ba2596137483b38bae1808e36a50de95c4cd37f');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',82,'access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','091da319de9d927b6755bf063e39e98d','{"at":"乙 at 髙","note":"乙 note 髙","what":"乙 what 髙","who":"乙 who 髙"}',NULL,'[]',NULL,'f18202c1efa99bed8109463b1c5b92bff65cb5e447422cf622422e90df70bf2c');
INSERT INTO "change" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11',83,'distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','82414412b0c84f773407ca62c742e7e3','{"entity":"乙 entity 髙","first_id":"乙 first_id 髙","second_id":"乙 second_id 髙"}',NULL,'[]',NULL,'0bbc882dc2286369caae4f93defa29c813deb22e5b0256acacc70628d1a7c20e');
INSERT INTO "change" VALUES('d867992b-9708-40f0-a291-93c82f1e5097',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','91dcda1cee5d3013a7d710a136492d95','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:0"]',NULL,'52eec912dec2b04d3621012be7a0ba4ee4d0967f756ea7b692c9c2b041163cb0');
INSERT INTO "change" VALUES('971dfc48-9a38-4ca3-b822-9ea6ce1c0fb6',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','5b5d2e8d7b2ac9c879147f871d62f236','{"kind":"改 kind"}','{"kind":"other"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:1"]',NULL,'a2f892bfdb76c9c948a3e944265049180bc7c7db02361226fd1f3bfd8bad084e');
INSERT INTO "change" VALUES('2adca26e-9e4b-4802-a149-8224a28d6122',0,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','7ffb6160329f6f84a06f4868faa7ca66','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:2"]',NULL,'434033598d4bd4d8a6d28d110a0b3ebff7dea4fdc564eec6c233ec614f4e0641');
INSERT INTO "change" VALUES('fa80de0d-2fd1-4d3a-8030-6d75d91f3bdb',0,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','dab4f0782477a53aae57ca045a205e44','{"passport_no":"改 passport_no"}','{"passport_no":"甲 passport_no 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:3"]',NULL,'cb31d7c83c68814916bdb0ae7b7e31bb96a4a8f797c66b031ac575608db9b35a');
INSERT INTO "change" VALUES('a419e5dc-9393-40e9-b108-12ab99d1cd26',0,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','d4409721746b220372391dcc64987c67','{"unit_zh":"改 unit_zh"}','{"unit_zh":"甲 unit_zh 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:4"]',NULL,'8a1ba63e0440c7cbad471571136f8f73f1100a55741445723c49b8b0c6bce191');
INSERT INTO "change" VALUES('f63278ad-4416-4254-8fe5-7bb47a6e511d',0,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','a783f01d0dc0ddd0b8dd3a8992798686','{"code":"改 code"}','{"code":"甲 code 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:5"]',NULL,'3646ff2a2ea1d7248e817e5bfff5ec7f75911b4ee1c0095a9fca1cd6555e7184');
INSERT INTO "change" VALUES('885f1836-1926-42ab-9126-606fe1e5c2b2',0,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','a0464bb7d58cecaebc281629d4d00fea','{"roles":"改 roles"}','{"roles":"member"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:6"]',NULL,'000b16a25a88eab44aa91f96fa0e55a8dcb4fbcffa35cd38f4ed128fae3eed00');
INSERT INTO "change" VALUES('f1f11664-54b8-44ca-aa7a-b074d9970faa',0,'team','9c388011-b9c7-5baa-a389-44aa71223935','kind','983605378c7161932ca03eeba2f90dc3','{"kind":"改 kind"}','{"kind":"group"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:7"]',NULL,'87c42e8580645bfc52617fa66281a610a49c166312698b11bf906a5f5c87bcfc');
INSERT INTO "change" VALUES('f288d096-5d74-4dbf-8c0f-afb3d037ead8',0,'event','9d813800-8671-5477-9164-e2d730a8cd9e','when','4cd9c98ad040f422cd72334342ee1caf','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"改 start_zone"}','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:9"]',NULL,'e284dd1b5ee10e7e1048232b45fca482ec315c6fca7008d27595ef678933b31a');
INSERT INTO "change" VALUES('dc924fc1-27c7-423e-b049-ecafefee5afb',0,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','6d87409efafb9cc1d8b9493459df7b5e','{"kind":"改 kind"}','{"kind":"item"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:10"]',NULL,'c7ce6ff9244f54acca8af63f4fa7f19fbc6e54352105e63f5f8508389046b751');
INSERT INTO "change" VALUES('bd6095ac-db13-411d-8d66-1fb7adbd5808',0,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','263e6d032f6617d41599caa50702927d','{"role":"改 role"}','{"role":"host"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:11"]',NULL,'42d060171455ee9572cc87389dc02b04ac1cd4b0e08a2cdb39eda4dc0edb501e');
INSERT INTO "change" VALUES('00996b27-b0e9-4bca-a310-90fc0425531c',0,'participant','be8da699-6054-5241-a38d-cf108127c24d','side','dabb5ca1cd6151f9df8c03c0cd23d4bc','{"side":"改 side"}','{"side":"jp"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:12"]',NULL,'75e997a2581d8206141dffa6ea07f277c8a614ae005ffb9b7bfc879c838a3d3d');
INSERT INTO "change" VALUES('b6830499-09aa-43a2-a91c-c419404e9888',0,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','6accfa36111f43a291de5469d6122dd7','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:13"]',NULL,'e11139443e141842a76448cdd1d2d8a18a6e38a71b9f590756897ed43a461f90');
INSERT INTO "change" VALUES('3bfd610a-d007-4386-b2d7-c365b04556ba',0,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','f2466b695534731f7708c93a46045b7a','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:14"]',NULL,'e5a5a414c7a22469c77990be18d93842f3303fa9d596f49664d3ce8c72a24d49');
INSERT INTO "change" VALUES('cebcb90c-793e-4f66-addb-622a45df8cad',0,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','53cba8d57b6e700334d90a88143814b0','{"currency":"改 currency"}','{"currency":"JPY"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:15"]',NULL,'204127c77eeeff1c558a8097376f047e66e47a24b3442438b1fb70d5d1baffee');
INSERT INTO "change" VALUES('c87aaae5-7074-44b2-945f-8b6c3b0e2f73',0,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','62434761cd65b6be9b3189c348cfc39d','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:16"]',NULL,'bd7eab77de6b2092c2179b656b05c8c939b8ec87e191b691b49f20537537296c');
INSERT INTO "change" VALUES('eca32470-9f7f-42ed-9615-c4cb67a1c4ce',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','c66743341957abefa69881f3a5f84309','{"title":"改 title"}','{"title":"甲 title 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:17"]',NULL,'d42229470ed283f30a751542efad5432b79283d8b85a8ffa2b4ecd53983407ce');
INSERT INTO "change" VALUES('b1f55f92-91aa-483e-aafa-2f169420216e',0,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','e6d237ede48e78bd7b0c07b7b651b290','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:18"]',NULL,'fa90799599ed23d7464a4efcf0cc466def07ad8e61e83569627826b36c1f9d5c');
INSERT INTO "change" VALUES('ea091c3d-d2d0-4ab3-9188-b03d32b15f08',0,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','acb68dbf86158b89775f01c70b9290bb','{"title":"改 title"}','{"title":"甲 title 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:19"]',NULL,'544d9f27c21547e44b2691a8f509eefeec315ac6e5a5e2f66162ec1757c4fef1');
INSERT INTO "change" VALUES('b73f53b1-f475-4e32-8802-63b913e874b3',0,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','2696c1f4ed866584da5e74533e261b1d','{"kind":"改 kind"}','{"kind":"draft"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:20"]',NULL,'78ce00eaabb4b1c013814988c779403e6420b559992f75e0dbfcab0f95b7c081');
INSERT INTO "change" VALUES('551d4596-8e67-4899-8b9e-7eb8248069d0',0,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','5f749cc04af2c3b084f7b5865bea69e1','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:21"]',NULL,'aa9ab378a48e184bc1483450725512a5df68b5c5d85a1ff6c6422f745271beb3');
INSERT INTO "change" VALUES('6969f52f-0e94-4f67-a348-646350945418',0,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','b98690e29c87050660ddf6d51659584c','{"reason":"改 reason"}','{"reason":"甲 reason 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:22"]',NULL,'f1014058a003515d7ea2b5170cfd0503201e1ca7e48678d9acf945b3a1c1f063');
INSERT INTO "change" VALUES('6e9cc0ad-807c-4a6d-adcf-299c15272ce6',0,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','dbbf068fc950c3a6747aad98bc473bca','{"confirmed_by":"甲 confirmed_by 髙","told_by":"改 told_by","told_on":"2019-09-18","told_time":"09:30"}','{"confirmed_by":"甲 confirmed_by 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:23"]',NULL,'1062bdc70e7c0ee300a1fff474eb59c75c4c0e2d52c24ef22b7644323da3a62a');
INSERT INTO "change" VALUES('e82e3dbe-a26e-44fb-8df2-67e43461a3b6',0,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','1d9b90918aa8170789fe3ca988ce7446','{"warning":"改 warning"}','{"warning":"甲 warning 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:24"]',NULL,'350b9b7367bbe5a4ad4f267cc07ce3f2110bbf59868b3f4c8f5d4e7d42633e5b');
INSERT INTO "change" VALUES('bfe3bd0e-aade-410e-8c70-9c08d45707a5',0,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','0fe70853fa4b5a4c075de1f34e635775','{"from_place":"改 from_place"}','{"from_place":"甲 from_place 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:25"]',NULL,'ad4625affc23189e9fcf327ef1bebcc50f83d3baf90ca9e3fef4a666c80fc208');
INSERT INTO "change" VALUES('78e7d477-ad7d-48d1-bce3-3cb40071570c',0,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','7dc8ac4a204eedc551ac2cf70ed6702a','{"item_zh":"改 item_zh"}','{"item_zh":"甲 item_zh 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:26"]',NULL,'97885eab9f382e79d4db0ee358be6b3dcf872702438694da0289ed6aacbc471a');
INSERT INTO "change" VALUES('db6082cc-386d-46fa-86c4-6778f85445fa',0,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','4b655b0b93f8b28b9f206348ca93a486','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:27"]',NULL,'3c0a6b88d617131ed0568c9508ffa400ba25d8ad8f29d51eca63f376360b498d');
INSERT INTO "change" VALUES('4254d03f-61ef-41bf-b1e8-f032c613a788',0,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','23deb8d2c3b5bf1a601f12eeeaa79502','{"state":"改 state"}','{"state":"yes"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:28"]',NULL,'883573a867f9f1519a4e1f3bd9359cf7aa92ad4a53140619ddfa5415be1f265a');
INSERT INTO "change" VALUES('1b426563-02b7-488e-8a20-e7aac4a2f3bc',0,'room','ca02661d-0413-5859-b24c-279940c216e7','kind','d87f803d4407fdf4fa0c3fab2d996c79','{"kind":"改 kind"}','{"kind":"single"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:29"]',NULL,'d2fddcc5c094930de83b11a21fb281dd31a3c303bbf7bbcd2f8e1ef939c4d4bf');
INSERT INTO "change" VALUES('e6c3cf16-0cf2-4ab2-b3c4-c07d87c4570e',0,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','1ac5794ed702319de7b35acad7d1299b','{"kind":"改 kind"}','{"kind":"together"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:31"]',NULL,'a4aaaab2427546aa1c71d8b2b37d5ec961352120bb9001b463e0001ffae184d6');
INSERT INTO "change" VALUES('d77bb604-5632-4ffa-9213-a54509b5a276',0,'seating','296e0788-e274-5876-9844-39092912a543','kind','09cc0867517e7f2a266cbb652acb51dd','{"kind":"改 kind"}','{"kind":"coach"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:32"]',NULL,'cbbf62a034179327c4c0362acec3241601da08c1e38d3b03347833ddc81af9dd');
INSERT INTO "change" VALUES('a81a3370-3d7a-4887-bef0-1e8954552d0a',0,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','6087da7cb51f9e91e9af53c9ee731cd6','{"place":"改 place"}','{"place":"甲 place 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:33"]',NULL,'c53d509434ef5a8f09676d952c1ce0bd5a27bfd43d697123ce4d0fc50c5d71cf');
INSERT INTO "change" VALUES('766fd911-6e2e-4429-99ea-2ee74365d68f',0,'ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','b5ae77e827f9de996ab40e339c6e246f','{"coach":"改 coach"}','{"coach":"甲 coach 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:34"]',NULL,'91ca9966890d3ca2320a12ff2ea7450d13c9dc9598d6578b32e62265a2593aae');
INSERT INTO "change" VALUES('beae0cbc-7149-4fda-8bc5-a1bc47d47f54',0,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','06243102b94fc8ef8c975c1c558645ef','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:35"]',NULL,'f6ff2a1bdadd0aa2efc47619a1b029485281c90f6ecdee8799a4d36b52096824');
INSERT INTO "change" VALUES('5cea2855-6e47-4415-8b08-000b2fb22731',0,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','420b324bf50b3cdfbddbfe41bcc91a15','{"state":"改 state"}','{"state":"here"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:36"]',NULL,'009d489a8ecedae450e00fe01f80f6cccc8efacb3e6cab4210a15b9a18b1bc3d');
INSERT INTO "change" VALUES('8309de3e-1ce2-4dba-a632-c3104502be6e',0,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','083d2b8306fe4d5fb96635dff64b7cba','{"kind":"改 kind"}','{"kind":"phone"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:37"]',NULL,'214cc7e4dd73085c569fe414da76ce0bad1ce0d307ae9a685d68ae8890af4be4');
INSERT INTO "change" VALUES('b9b4e880-6491-43d3-8325-c9c6920b1f3d',0,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','3ddc5ab7e6e95b21c2bce7700a7b96a3','{"notes":"改 notes"}','{"notes":"甲 notes 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:38"]',NULL,'fd3a411e8a60415be09c5a27e8cf763f946ced402b708e75a239258048a39c34');
INSERT INTO "change" VALUES('1e03d2ed-049c-420e-844e-fa4cb104a71f',0,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','439174864b120b817eee61a0e88c890a','{"kind":"改 kind"}','{"kind":"other"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:39"]',NULL,'9691c0414a611cd201d42b2e0c7501391b84ce07d862ce3a4062caeb03868315');
INSERT INTO "change" VALUES('4591fe59-bbcd-4ef7-beda-1cf264eb5574',0,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','4f1a9a34aa06730ab199b0907f419cc4','{"at":"改 at"}','{"at":"甲 at 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:40"]',NULL,'f5c831e2ad6200010e15a79e057ca16fba6de44f7bac490ae67afd2c5afacd23');
INSERT INTO "change" VALUES('43981a68-ac38-442a-924c-be8e6cdef49e',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','c44e2e151f54fcc4b27e371b80d13945','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:41"]',NULL,'3b9cc364efb18986d660c551128634092522d2d9fc7662161be69c6c38b7c149');
INSERT INTO "change" VALUES('34bd5eb6-72bb-4866-8c25-fc41f4449274',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','93beb77873b3bf2a4d3935aa9c45dc5e','{"entity":"甲 entity 髙"}','{"entity":"改 entity"}','["43981a68-ac38-442a-924c-be8e6cdef49e:0"]',NULL,'87a6063ade4720f7814581d22c225ba0834f228c07933635c7c3b2f1c2376964');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',0,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','47d592bcc0f768ff024f657659dadbf7','{"main_contact_id":null}','{"main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:43"]',NULL,'d97faecfc24553d88f105057016b237a40d910f49e8ed010ce1dfff1af8c7668');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',1,'personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','a519ec9661c18c54088d88026d1f6de6','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:45"]','7e6c17d0ee6174545317a371ee8f86d271f8ad5b0bb255dad92e047195b89169');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',2,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','1e89ecab8104a8b7202e248157f7d579','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:46"]','43b2154ed4bd673cc05bbc66c01234cacb93e74284eff07a8f70b5498c110079');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',3,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','f96baf79f2c03c6e23256d46b988a589','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:50"]','d2e6ae3903913fbb59a0bbff98342c400ff805b159a4c5f8d3a8fd78c0f1b925');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',4,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','81746559f31e41da5afc835f75729c40','{"member_id":null}','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:68"]',NULL,'0a7580feef72ae95cc8faa4d6cb552def5f33dc9cbb768d697971aac87ff0b68');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',5,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','44fdb56f10c9f19e48e56419499d5d40','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:70"]','8480e076f6576b27020f2250e88be920520b2603c1800493dfd5b500050371f7');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',6,'bed','8c984816-622b-5573-851a-6b3c22435342','_alive','eab6a3c942886d1adbcced697302892f','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:72"]','7324357477a230f2207b80bb1dd66f50ade765ded87bac8cb61c21e3fbd89b7b');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',7,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','cd1e5206f455ae8d8d3e833f342bdd84','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:73"]','93440a25eaddbf182a4ee70ed4472f3c7c5bb5b7bf6a8fdb7d257a08222f5f47');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',8,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','f45db1cf22f41425dd9064daef380931','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:75"]','e0d610c5348f090fd90f02b8491e4d21e5ccee1a109965e4c66c75e88a6987fa');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',9,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','cc7bf3b48ab20944dfa745ef85fb8bb2','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:76"]','bb62f3ab23c5fe97de20de659e81aafb26cd8ee13fda91cfaed50b131b58dc8b');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',10,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','d0cb8feb84f4d4878cdd348b7c00ca3b','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:78"]','67c5dd5484b1d3a19874d7400c58e14b69c64c3f6eeb828dad329b87872d14b6');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',11,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','0261f9a05f22bfc03c22fd0e4a6bb648','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:48"]','c28b58c0b4989ebdb4258a9b4812a962f73bb3436ff2eca339b2f6bc5ae8737d');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',12,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','b93716188e8958ce7824642b69ca9c4c','{"speaker_id":null}','{"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:52"]',NULL,'c202964087c5b0b15e23a97bb3f34d0bbb12a122939dabbcaecb11e101c8a478');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',13,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','64108dc02592b86b7ff28380d511f9a9','{"interpreter_id":null}','{"interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:52"]',NULL,'d48d0cddff8b3f383cc57636857637cc0a03a5b5c6c5905a0b5ceb7de56e9db3');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',14,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','826f05c1c9a7b883f3f44454a737ad2c','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:54"]','45a55b23f43044fd6a8479e0aa16f2d233101301630c0cafb73a2bbe19377ab1');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',15,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','3836c847e6d35daa4bd4f97a20bcaef5','{"payer_id":null}','{"payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:56"]',NULL,'49713c23abb7c7ec6ad11021bc3f01c19c09f1fe9b8d69b28cf26f514b901fb9');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',16,'task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','5ecd6fcdc76a26360caff85c854cf3a1','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:59"]',NULL,'c43ee496d50d90331a9bdecf794810363fd9a3ef0c4ba639605136779a5e0a7d');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',17,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','6861d90c7f994099d9bc3e570ca69934','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:63"]',NULL,'e84d8360b1c798652477d279dbf6b08fbbca860fada7cfb79e165b332faa1858');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',18,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','c86c78a8c26ccd7757181f429e066e93','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:65"]',NULL,'2406e929e05557ed72c5ccdc54b9d7874cddd7583f0f786e7feab9e7ff608c6a');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',19,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','7695afc1e604e962afb4fb140db685af','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:79"]','1e87798ccb98846834c02b457d69dac4facba2918379a4cec842f0946d4855f6');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',20,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','a5ef16419312397ddc6f68112a794264','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:80"]','8082e3773c2eb8e179510fd74100d79f6e2224508cd7e79a91f615d004e79807');
INSERT INTO "change" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e',21,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','e3e4475aec7100515cb77afd31bb987c','false','true','[]','["30a92adb-b64b-4c4b-893c-b6d3aee26a11:42"]','c2d090bebae75359ff3debffcda199fb83810cad4b90bfbe9c48a5624c152782');
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
INSERT INTO "change_tx" VALUES('9667d64c-7983-4cca-85a9-bee084b0ddd3','88c909bb-c929-46ff-987b-4f27b4108915','','01795282965878.0000000000.88c909bb-c929-46ff-987b-4f27b4108915',1795282965878,5,'Write the sample delegation',NULL,'49ae68a306a185b30561762e44c2e2ed81504858aa4dc45402ac7acbf93f22fa');
INSERT INTO "change_tx" VALUES('30a92adb-b64b-4c4b-893c-b6d3aee26a11','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914221.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914221,5,'Fill every table',NULL,'7f1300467fa996551acad74e33b1c49f93ff06bbe74d999bfc47abfd78bd1ded');
INSERT INTO "change_tx" VALUES('d867992b-9708-40f0-a291-93c82f1e5097','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914535.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914535,5,'Edit',NULL,'ad60b58d7386c42af8dca8a2d0e497163171f57ab45074a4b8cbf57e2657c127');
INSERT INTO "change_tx" VALUES('971dfc48-9a38-4ca3-b822-9ea6ce1c0fb6','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914549.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914549,5,'Edit',NULL,'28278f5dae68884f0f6572e2db615d0b0caf368a4bd2ccd967626b55e0ae07e6');
INSERT INTO "change_tx" VALUES('2adca26e-9e4b-4802-a149-8224a28d6122','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914562.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914562,5,'Edit',NULL,'174880aa9eb2bba2f3d2fda34092506270582a8a79c94e120f9b2fcf6811093d');
INSERT INTO "change_tx" VALUES('fa80de0d-2fd1-4d3a-8030-6d75d91f3bdb','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914570.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914570,5,'Edit',NULL,'c75c4586084ae60aadf1f87d1dc95197d2e9d879d1374079c83dc15357c0304e');
INSERT INTO "change_tx" VALUES('a419e5dc-9393-40e9-b108-12ab99d1cd26','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914582.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914582,5,'Edit',NULL,'49050b8a8cf474428b5015af597acec96ef2ed6f5b25f885cc9496cc92316418');
INSERT INTO "change_tx" VALUES('f63278ad-4416-4254-8fe5-7bb47a6e511d','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914601.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914601,5,'Edit',NULL,'25d62f696187c1cdfc3e18aa22dcbbceb83c2026e6b48d6d15e2649119ad9106');
INSERT INTO "change_tx" VALUES('885f1836-1926-42ab-9126-606fe1e5c2b2','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914615.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914615,5,'Edit',NULL,'7698f8c844257e003bdbc2e753047a6fcbcfe1ac35b32d75bbe7482073e5ad46');
INSERT INTO "change_tx" VALUES('f1f11664-54b8-44ca-aa7a-b074d9970faa','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914634.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914634,5,'Edit',NULL,'37f13ee556a1464c0d6155f43859358a3d8c0453e9392d9ef041210f7c03d082');
INSERT INTO "change_tx" VALUES('f288d096-5d74-4dbf-8c0f-afb3d037ead8','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914660.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914660,5,'Edit',NULL,'6abfdbe57025e2029624e3e0f08b71f27b60eb4b5982ca00eed81b9718c935e2');
INSERT INTO "change_tx" VALUES('dc924fc1-27c7-423e-b049-ecafefee5afb','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914673.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914673,5,'Edit',NULL,'d36824b8f9f852f005a48c61f7a32ff39c6f4f45a10ac98f9eaff4c549b5fab5');
INSERT INTO "change_tx" VALUES('bd6095ac-db13-411d-8d66-1fb7adbd5808','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914685.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914685,5,'Edit',NULL,'779e7e836812081c827a59a0d2d4d45cff9d4c2840c80c22d557b722f3b67a5c');
INSERT INTO "change_tx" VALUES('00996b27-b0e9-4bca-a310-90fc0425531c','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914701.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914701,5,'Edit',NULL,'a691598dfc1684b8c4b209fda5365fe000a945661175f5856cad5776369f350e');
INSERT INTO "change_tx" VALUES('b6830499-09aa-43a2-a91c-c419404e9888','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914722.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914722,5,'Edit',NULL,'37bd2630dd4d3a12effffebed1146dd20fb51e035e8b0ff14be0a553d2a8900d');
INSERT INTO "change_tx" VALUES('3bfd610a-d007-4386-b2d7-c365b04556ba','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914734.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914734,5,'Edit',NULL,'3adbfc3160457e9e2cd03d3b21a8777b2a9a51bde72d5c9e420a57c2fe6b73f5');
INSERT INTO "change_tx" VALUES('cebcb90c-793e-4f66-addb-622a45df8cad','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914752.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914752,5,'Edit',NULL,'533afccd2d05adc46b324fdc336b70586675f0f826181276aa912834e159e843');
INSERT INTO "change_tx" VALUES('c87aaae5-7074-44b2-945f-8b6c3b0e2f73','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914766.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914766,5,'Edit',NULL,'b9e720ec20679772bba93ff77e919b890b790ad56d770321a180d8a2f64a8011');
INSERT INTO "change_tx" VALUES('eca32470-9f7f-42ed-9615-c4cb67a1c4ce','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914773.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914773,5,'Edit',NULL,'bf3c9387e1eb04252c00fee32b96ac2416d3e464ac0364706166e5f3b49dd776');
INSERT INTO "change_tx" VALUES('b1f55f92-91aa-483e-aafa-2f169420216e','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914785.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914785,5,'Edit',NULL,'2d3b7e96400f6c4544e97d213337b852cad8fe55a400feef09aa53a7fbfd944c');
INSERT INTO "change_tx" VALUES('ea091c3d-d2d0-4ab3-9188-b03d32b15f08','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914793.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914793,5,'Edit',NULL,'698ba60c0277c54bae5aa9c3b462717f017256781ee36dd753d0ed29696fa5bd');
INSERT INTO "change_tx" VALUES('b73f53b1-f475-4e32-8802-63b913e874b3','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914801.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914801,5,'Edit',NULL,'d16679f1eb88070260e56e1a399e214050ca156e56999a0d6c9d7499e33599fc');
INSERT INTO "change_tx" VALUES('551d4596-8e67-4899-8b9e-7eb8248069d0','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914809.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914809,5,'Edit',NULL,'595ba935ed940ac72adff6b5adeb3849128b0ea61535f6415d0a77277f26f703');
INSERT INTO "change_tx" VALUES('6969f52f-0e94-4f67-a348-646350945418','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914821.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914821,5,'Edit',NULL,'6cb80de8ec3a5dd8771468386adabf25e6c09829ebf48d1425158a80a0f68574');
INSERT INTO "change_tx" VALUES('6e9cc0ad-807c-4a6d-adcf-299c15272ce6','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914833.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914833,5,'Edit',NULL,'4cb57194881d676f6603cee9942f37599c9f7b2a11b469e70c7db4f5318edd3d');
INSERT INTO "change_tx" VALUES('e82e3dbe-a26e-44fb-8df2-67e43461a3b6','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914855.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914855,5,'Edit',NULL,'7a5364b8701319166829493f4630d3ffd7d3589aaf27d3d0a3f14f2c74cba6a2');
INSERT INTO "change_tx" VALUES('bfe3bd0e-aade-410e-8c70-9c08d45707a5','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914873.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914873,5,'Edit',NULL,'5cfbe05e07aca4c5ad7eb570016b43c57617f44fa07eb641b80021cc02b24a69');
INSERT INTO "change_tx" VALUES('78e7d477-ad7d-48d1-bce3-3cb40071570c','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914892.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914892,5,'Edit',NULL,'d49c69f4053285e5dcee5a447e155ec20855ffa00e46301799385aad3fa2274e');
INSERT INTO "change_tx" VALUES('db6082cc-386d-46fa-86c4-6778f85445fa','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914917.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914917,5,'Edit',NULL,'7922af00066512a96c106200263ef05e2918eeda3d0605af3fa4baf5f0a3dc27');
INSERT INTO "change_tx" VALUES('4254d03f-61ef-41bf-b1e8-f032c613a788','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914922.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914922,5,'Edit',NULL,'4d06b71ddd4a34196f9e2c04c7327ffadc30862956fcd40cb095ac84208f4a5e');
INSERT INTO "change_tx" VALUES('1b426563-02b7-488e-8a20-e7aac4a2f3bc','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914928.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914928,5,'Edit',NULL,'bb010cea15705bacbe3af466597163fb1bddef07a9837b3b6baae24cfcc73d33');
INSERT INTO "change_tx" VALUES('e6c3cf16-0cf2-4ab2-b3c4-c07d87c4570e','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914933.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914933,5,'Edit',NULL,'4ed8af2481ac2c0eb01a55389fc1c86514a71828a9ea0c3bd4b919f7e7b7b4b6');
INSERT INTO "change_tx" VALUES('d77bb604-5632-4ffa-9213-a54509b5a276','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914940.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914940,5,'Edit',NULL,'e16ff3a23cddf5073c21a1530210f8fd50e9490338ef457ee61102eab6295909');
INSERT INTO "change_tx" VALUES('a81a3370-3d7a-4887-bef0-1e8954552d0a','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914947.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914947,5,'Edit',NULL,'a3497308e8c5b29ae382df5b8a61c590153722e7bf14ad602afcdf6c4580b037');
INSERT INTO "change_tx" VALUES('766fd911-6e2e-4429-99ea-2ee74365d68f','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914958.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914958,5,'Edit',NULL,'7cd42f318eb4df99a53e3150dbb180df0fd6501eefe322b3c1bfc7453a42c5a2');
INSERT INTO "change_tx" VALUES('beae0cbc-7149-4fda-8bc5-a1bc47d47f54','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914973.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914973,5,'Edit',NULL,'99c90c20872c2842984753c31b42d2ad7b6a55c3ebdbcf47fbc79826126af606');
INSERT INTO "change_tx" VALUES('5cea2855-6e47-4415-8b08-000b2fb22731','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319914997.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319914997,5,'Edit',NULL,'a9b438f40def2ac181f85db9cd957889a4561aeafa4ed0f997ddc20ca92c0e6e');
INSERT INTO "change_tx" VALUES('8309de3e-1ce2-4dba-a632-c3104502be6e','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319915013.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319915013,5,'Edit',NULL,'99a8ddd1435c156bee2726b812edb11392e46159e64b59aeecdba04dc8cadaf9');
INSERT INTO "change_tx" VALUES('b9b4e880-6491-43d3-8325-c9c6920b1f3d','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319915029.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319915029,5,'Edit',NULL,'6682af55205769e5e5168a91f120f99c30d5326f920d655e452a9996580e79bf');
INSERT INTO "change_tx" VALUES('1e03d2ed-049c-420e-844e-fa4cb104a71f','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319915045.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319915045,5,'Edit',NULL,'4dab88b86d477c645bbb062b8357a21a5cef488db42e7f9d0a05c024a70b90a8');
INSERT INTO "change_tx" VALUES('4591fe59-bbcd-4ef7-beda-1cf264eb5574','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319915051.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319915051,5,'Edit',NULL,'6e2d64a3cc6a9a0e885d7d4a10718d666d677d9da581e75cb11fd3f0525818a3');
INSERT INTO "change_tx" VALUES('43981a68-ac38-442a-924c-be8e6cdef49e','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319915059.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319915059,5,'Edit',NULL,'9ff57e5b8ed67e8ccfcc75fb896333a1b9690071737ad68098e87032af7f9f2d');
INSERT INTO "change_tx" VALUES('34bd5eb6-72bb-4866-8c25-fc41f4449274','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319915067.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319915067,5,'Edit','43981a68-ac38-442a-924c-be8e6cdef49e','9eb389f1ce245bae7f29221a18d3f412aee331db36800933c6c9bcbf07e8b821');
INSERT INTO "change_tx" VALUES('4c3826d1-6496-4fc8-815a-ca8a536f5e8e','812bb59a-ef9a-4c87-96aa-b307a2071c34','','01795319915133.0000000000.812bb59a-ef9a-4c87-96aa-b307a2071c34',1795319915133,5,'Delete',NULL,'0c46361a49c423c3fc5fdc5735e8062db6fe3980ddbe3557643e4398da03b925');
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
INSERT INTO "contact_way" VALUES('36e53f4e-7d4b-49b6-8fa2-9171bf8dba44',1,'b12295f7-6678-4465-a167-cbcb2392fdd0',NULL,'fax','','043-000-0001',0,'open');
INSERT INTO "contact_way" VALUES('f6dcc0bc-50e7-564d-becf-e239a6f3bbb2',1,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','改 kind','甲 label 髙','甲 value 髙',3,'open');
INSERT INTO "contact_way" VALUES('823f2739-e87e-5548-97fd-fa0a8abf2de4',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','phone','乙 label 髙','乙 value 髙',4,'open');
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
	settled_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(office_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delegation" VALUES('5c691774-d1ae-4887-a86d-c80d3eb13e4f',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',NULL,'');
INSERT INTO "delegation" VALUES('0eebd301-73a2-5b0f-b507-3fd3762d83a4',1,'改 code','city','preparing','甲 name_zh 髙','甲 name_ja 髙','2019-09-18','2019-09-18','甲 places_zh 髙','甲 places_ja 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','2019-09-18','甲 approval_no 髙','2019-09-18','2019-09-18','甲 approved_people 髙',3,'甲 emergency_phone 髙','甲 insurer_zh 髙','甲 insurer_ja 髙','甲 insurer_phone 髙','2019-09-18','甲 notes 髙');
INSERT INTO "delegation" VALUES('ce4e3b86-cfa6-5707-990b-6eec901f4fd3',1,'乙 code 髙','city','preparing','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19','乙 places_zh 髙','乙 places_ja 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','2019-09-19','乙 approval_no 髙','2019-09-19','2019-09-19','乙 approved_people 髙',4,'乙 emergency_phone 髙','乙 insurer_zh 髙','乙 insurer_ja 髙','乙 insurer_phone 髙','2019-09-19','乙 notes 髙');
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
INSERT INTO "encounter" VALUES('4c73d96e-9f7e-434f-9287-3fbf5df3e8a2',1,'7aae50ab-c066-4b3a-8198-03ae50c2bc99','2fd460c7-1eca-409b-aa9c-5235a303085c','2019-09-18','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
INSERT INTO "encounter" VALUES('bfd7b1fa-8fcd-4c28-b6d6-2a5715eaa01a',1,'b454fad9-a504-4638-92c3-2af4bdc2f2ff','2fd460c7-1eca-409b-aa9c-5235a303085c','2019-09-18','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
INSERT INTO "encounter" VALUES('8d787f86-3d44-4867-9817-9429ec491775',1,'b12295f7-6678-4465-a167-cbcb2392fdd0','2fd460c7-1eca-409b-aa9c-5235a303085c','2019-09-18','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
INSERT INTO "encounter" VALUES('c2d3f51c-ce7a-43cb-ae7d-3d375eb861d1',1,'6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b','2fd460c7-1eca-409b-aa9c-5235a303085c','2019-09-18','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
INSERT INTO "encounter" VALUES('9d48c87c-c6d4-491a-84a2-30dad2ae9ece',1,'5839dd86-d3f8-4c65-8183-b66bacca981b','2fd460c7-1eca-409b-aa9c-5235a303085c','2019-09-18','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
INSERT INTO "encounter" VALUES('716db4a2-ecbe-4953-9269-3cc47e2e71f7',1,'3e44a7b1-cab4-4c06-8b26-7e449236871e','2fd460c7-1eca-409b-aa9c-5235a303085c','2019-09-18','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
INSERT INTO "encounter" VALUES('65973608-8962-42ab-8352-11b5634ee95f',1,'bc7de44f-43a2-498e-af01-0ba704383700','2fd460c7-1eca-409b-aa9c-5235a303085c','2019-09-18','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
INSERT INTO "encounter" VALUES('ad1f7c3f-7ad8-4715-9be0-bce282540f45',1,'931554e1-ad74-487a-abd0-1681190dad6e','2fd460c7-1eca-409b-aa9c-5235a303085c','2019-09-18','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
INSERT INTO "encounter" VALUES('04ef1577-87d1-4f54-8a36-886f1ee2bffa',1,'c235f135-4636-434a-af6d-4bfdf8d5fa4f','114b1dfa-2055-4380-9653-26518745c1c3','2019-09-19','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
INSERT INTO "encounter" VALUES('76c6103e-316e-47c2-9816-1f30a94c92ce',1,'289569b7-f4e4-4a11-b1ca-2021de9551f9','114b1dfa-2055-4380-9653-26518745c1c3','2019-09-19','51a7f83e-674d-4acf-bc25-08f96d93d6a2','');
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
INSERT INTO "event" VALUES('084ca86b-4be1-46f3-91f6-8f6ccbd201d7',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港
xx852');
INSERT INTO "event" VALUES('4efa61fd-d9d9-42d6-8959-c646d2381ed9',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('875dbcb8-52b0-4b61-9f73-2a4e2695c86d',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿千葉範例飯店
宿泊千葉見本ほてる');
INSERT INTO "event" VALUES('04304adf-8bd9-40b9-8382-460a03c4f421',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿東京範例飯店
宿泊東京見本ほてる');
INSERT INTO "event" VALUES('ccf502db-9920-4d3e-bdb1-ca7970bd4151',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿福島範例飯店
宿泊福島見本ほてる');
INSERT INTO "event" VALUES('8cb37ffd-a5d5-449a-9068-afe518ba70c3',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県
千葉商工会議所
千葉商工会議所');
INSERT INTO "event" VALUES('2fd460c7-1eca-409b-aa9c-5235a303085c',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','c5c5d2e5-d1b7-4691-ae72-60d14b48fd36','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議',1,'','拝会千葉県庁
千葉県商工労動部訪問
千葉県庁
千葉県庁');
INSERT INTO "event" VALUES('662c6604-539e-4917-b613-30608c1263c1',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','東京
東京
郡山
郡山
jr新幹線');
INSERT INTO "event" VALUES('114b1dfa-2055-4380-9653-26518745c1c3',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','29e3806c-0bfe-458c-84b4-09900d99a5be','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('0a89ee37-36e1-4087-b35e-f2a43a76023d',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県
bigpalettefukushima
びっぐぱれっとふくしま');
INSERT INTO "event" VALUES('81b9fd66-14cc-4f39-8bcf-3b92a59092a9',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','福島
福島
仙台
仙台
jr新幹線');
INSERT INTO "event" VALUES('017de0ef-bade-49c4-be77-3aec48534c39',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('acba04f8-3432-4fb2-add2-a5cd693c1c39',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','回程
復路
仙台機場
仙台空港
桃園機場
台湾桃園国際空港
xx251');
INSERT INTO "event" VALUES('9d813800-8671-5477-9164-e2d730a8cd9e',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','visit','planned','甲 reason 髙','甲 reason_zh 髙','甲 reason_ja 髙','2019-09-18','09:30:00.000000','改 start_zone','2019-09-18','09:30:00.000000','Asia/Tokyo','甲 part 髙',3,'甲 title_zh 髙','甲 title_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','甲 place_zh 髙','甲 place_ja 髙','甲 room_zh 髙','甲 room_ja 髙','甲 address_zh 髙','甲 address_ja 髙','甲 origin_zh 髙','甲 origin_ja 髙','甲 target_zh 髙','甲 target_ja 髙','甲 carrier 髙','甲 vehicle 髙','甲 origin_stop_zh 髙','甲 origin_stop_ja 髙','甲 target_stop_zh 髙','甲 target_stop_ja 髙','甲 seats 髙','甲 coach 髙','甲 station_zh 髙','甲 station_ja 髙','+81 43 223 2110','09:30:00.000000','甲 gather_zh 髙','甲 gather_ja 髙','甲 parking_zh 髙','甲 parking_ja 髙',3,'2019-09-18','甲 photos 髙','甲 social 髙','甲 press 髙','甲 rivals 髙','甲 secrecy_zh 髙','甲 secrecy_ja 髙','甲 dress_zh 髙','甲 dress_ja 髙','甲 bring_zh 髙','甲 bring_ja 髙','甲 speech 髙','甲 interpreting 髙','9c388011-b9c7-5baa-a389-44aa71223935',NULL,'2019-09-18','09:30:00.000000','2019-09-18','09:30:00.000000','甲 was_part 髙','甲 was_place_zh 髙','甲 was_place_ja 髙','甲 ics_uid 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 topics_zh 髙','甲 topics_ja 髙','甲 benefits_zh 髙','甲 benefits_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙',3,'甲 notes 髙','甲titlezh高
甲titleja高
甲originzh高
甲originja高
甲targetzh高
甲targetja高
甲carrier高
甲placezh高
甲placeja高');
INSERT INTO "event" VALUES('869af6e0-4f3f-59f4-9f0a-56db3796c58e',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','visit','planned','乙 reason 髙','乙 reason_zh 髙','乙 reason_ja 髙','2019-09-19','10:30:00.000000','Asia/Tokyo','2019-09-19','10:30:00.000000','Asia/Tokyo','乙 part 髙',4,'乙 title_zh 髙','乙 title_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 place_zh 髙','乙 place_ja 髙','乙 room_zh 髙','乙 room_ja 髙','乙 address_zh 髙','乙 address_ja 髙','乙 origin_zh 髙','乙 origin_ja 髙','乙 target_zh 髙','乙 target_ja 髙','乙 carrier 髙','乙 vehicle 髙','乙 origin_stop_zh 髙','乙 origin_stop_ja 髙','乙 target_stop_zh 髙','乙 target_stop_ja 髙','乙 seats 髙','乙 coach 髙','乙 station_zh 髙','乙 station_ja 髙','+81 43 223 2110','10:30:00.000000','乙 gather_zh 髙','乙 gather_ja 髙','乙 parking_zh 髙','乙 parking_ja 髙',4,'2019-09-19','乙 photos 髙','乙 social 髙','乙 press 髙','乙 rivals 髙','乙 secrecy_zh 髙','乙 secrecy_ja 髙','乙 dress_zh 髙','乙 dress_ja 髙','乙 bring_zh 髙','乙 bring_ja 髙','乙 speech 髙','乙 interpreting 髙','01248620-e955-5964-a682-1f87335b3a33','9d813800-8671-5477-9164-e2d730a8cd9e','2019-09-19','10:30:00.000000','2019-09-19','10:30:00.000000','乙 was_part 髙','乙 was_place_zh 髙','乙 was_place_ja 髙','乙 ics_uid 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 topics_zh 髙','乙 topics_ja 髙','乙 benefits_zh 髙','乙 benefits_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙',4,'乙 notes 髙','乙titlezh高
乙titleja高
乙originzh高
乙originja高
乙targetzh高
乙targetja高
乙carrier高
乙placezh高
乙placeja高');
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
INSERT INTO "event_host" VALUES('1b82eda4-0bf4-426b-b72f-825afa434cbc',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','host',1,'cc53b01b-1c5f-4c56-b517-c1e037c7a16a','','');
INSERT INTO "event_host" VALUES('94a546bf-72fb-43ea-b29c-5050e754d4a5',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','host',2,'b4c629a6-e0c2-41a5-a127-516d264c0b63','','');
INSERT INTO "event_host" VALUES('8dcb9253-c356-431e-80f9-0cec6e2bc382',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','host',3,'cf611b04-39f9-4516-be56-a9cc0f416ec6','','');
INSERT INTO "event_host" VALUES('ea618311-85cf-4309-bdf5-6885ac82ea92',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','cohost',1,'62e0192a-282e-4d96-b0d8-19181453ac9f','','');
INSERT INTO "event_host" VALUES('36a71a76-158e-4503-bda0-afc00a00489d',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','cohost',2,'952de714-e3ff-4106-ad08-f05ca89c3199','','');
INSERT INTO "event_host" VALUES('aa95428f-a632-44e9-82a2-159aba0cd694',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','cohost',3,'f9e3753a-4e5e-444d-ace6-dbba6636081a','','');
INSERT INTO "event_host" VALUES('01c8f4e8-27a1-4a50-bb5a-20d1fc5dcb46',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','host',1,'b4c629a6-e0c2-41a5-a127-516d264c0b63','','');
INSERT INTO "event_host" VALUES('a3218b6a-84c0-468c-8dfe-8994e912ab52',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','host',2,'cf611b04-39f9-4516-be56-a9cc0f416ec6','','');
INSERT INTO "event_host" VALUES('28ebc57d-045a-452e-99c3-220139fc7ed4',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','host',3,'941bb338-9f2a-4805-8bca-a0ba0e5a7600','','');
INSERT INTO "event_host" VALUES('c960d670-2c29-4e09-b542-1c9ad96151f2',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','host',4,'6866f3aa-b041-4d4e-8b3c-4a2a8a46e456','','');
INSERT INTO "event_host" VALUES('882ddcdb-b7cb-4a8c-b95a-cd143ae745e4',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','cohost',1,'67b9685c-d398-4ea8-97a1-ee10d3448b59','','');
INSERT INTO "event_host" VALUES('db47eb4a-678c-4d10-be28-655929a289ee',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','cohost',2,'8bfa71e3-eddd-48d3-96e1-8f3660d31924','','');
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
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(budget_line_id) REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(payer_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "expense" VALUES('0b600ea8-f571-4bdf-8549-f6ac6e1e310f',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','fd14887b-3f16-4195-b4dc-061a9996a7c7','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','');
INSERT INTO "expense" VALUES('86669f94-6143-4266-b590-c02f4779c8cc',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','8252d944-059c-4bb7-ae04-414892b56ca5','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','');
INSERT INTO "expense" VALUES('aed0f2c8-3678-4ecc-81dd-7b1d41af386f',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','c85482ed-1e10-410f-a590-ed1ca9d910c7','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','');
INSERT INTO "expense" VALUES('43d21bc0-d201-45a0-9b9d-e233101278f8',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','65efd0cd-9016-4a7f-9f28-4d59a4e5589e','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','');
INSERT INTO "expense" VALUES('fd7fe82e-4bc7-44f4-a533-9b5f5ecec77a',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','8a982c8b-cfde-4619-a17a-04df172dddb2','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','');
INSERT INTO "expense" VALUES('d976a0bb-f0ea-4729-9d0e-e65f5749d750',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','75928de9-810b-4571-a56c-5575710386ab','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','');
INSERT INTO "expense" VALUES('094c2fc3-4451-43c8-a3bd-5c333db11cc8',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','3764edf7-3830-4414-9057-b274e876b419','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','');
INSERT INTO "expense" VALUES('52b521ee-933f-5068-8bc2-0e064539a7b9',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','a26a9987-2855-5ee8-8bb4-6930df7fcf22','paid','2019-09-18','甲 payee 髙','甲 item_zh 髙','甲 item_ja 髙',3,'改 currency','甲 rate 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 receipt_no 髙','甲 notes 髙');
INSERT INTO "expense" VALUES('fb9f0dbe-400c-539c-aac5-9f9fc02eea51',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','9b705174-9729-5346-bfe6-66fc8037709a','paid','2019-09-19','乙 payee 髙','乙 item_zh 髙','乙 item_ja 髙',4,'JPY','乙 rate 髙',NULL,'乙 receipt_no 髙','乙 notes 髙');
CREATE TABLE head (
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	tx_id VARCHAR(36) NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (entity, row_id, reg, tx_id, n)
);
INSERT INTO "head" VALUES('organisation','b9e740d2-ea5b-4c7e-ac2a-c3a493f6ef62','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',0);
INSERT INTO "head" VALUES('organisation','2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',1);
INSERT INTO "head" VALUES('organisation','cf611b04-39f9-4516-be56-a9cc0f416ec6','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',2);
INSERT INTO "head" VALUES('organisation','c5c5d2e5-d1b7-4691-ae72-60d14b48fd36','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',3);
INSERT INTO "head" VALUES('organisation','362e4eb3-32c0-4558-97cf-72b07f1630b4','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',4);
INSERT INTO "head" VALUES('organisation','29e3806c-0bfe-458c-84b4-09900d99a5be','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',5);
INSERT INTO "head" VALUES('organisation','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',6);
INSERT INTO "head" VALUES('organisation','1ca49d5f-5541-4f82-b33c-85a93c7f5677','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',7);
INSERT INTO "head" VALUES('organisation','cc53b01b-1c5f-4c56-b517-c1e037c7a16a','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',8);
INSERT INTO "head" VALUES('organisation','b4c629a6-e0c2-41a5-a127-516d264c0b63','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',9);
INSERT INTO "head" VALUES('organisation','21bbc3fe-93f9-4f7d-a101-4ddcc8c7d168','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',10);
INSERT INTO "head" VALUES('organisation','9be1e9ab-c3f7-42a0-bb0f-f97f9d77d65c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',11);
INSERT INTO "head" VALUES('organisation','62e0192a-282e-4d96-b0d8-19181453ac9f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',12);
INSERT INTO "head" VALUES('organisation','952de714-e3ff-4106-ad08-f05ca89c3199','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',13);
INSERT INTO "head" VALUES('organisation','f9e3753a-4e5e-444d-ace6-dbba6636081a','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',14);
INSERT INTO "head" VALUES('organisation','941bb338-9f2a-4805-8bca-a0ba0e5a7600','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',15);
INSERT INTO "head" VALUES('organisation','6866f3aa-b041-4d4e-8b3c-4a2a8a46e456','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',16);
INSERT INTO "head" VALUES('organisation','67b9685c-d398-4ea8-97a1-ee10d3448b59','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',17);
INSERT INTO "head" VALUES('organisation','8bfa71e3-eddd-48d3-96e1-8f3660d31924','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',18);
INSERT INTO "head" VALUES('organisation_name','c9a6ddc9-c826-42fe-a32a-c689d7616ea3','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',19);
INSERT INTO "head" VALUES('person','51a7f83e-674d-4acf-bc25-08f96d93d6a2','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',20);
INSERT INTO "head" VALUES('post','65ca8179-3551-4902-a471-bf460db107da','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',21);
INSERT INTO "head" VALUES('person','9f70a2c3-9fab-40de-b34e-e1bfdf27c705','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',22);
INSERT INTO "head" VALUES('post','57f40627-a468-4995-9d42-79f9fa0aeaa6','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',23);
INSERT INTO "head" VALUES('person','fd9585f8-c535-415c-9925-d5252f107ee5','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',24);
INSERT INTO "head" VALUES('post','bf69c9e6-1375-4623-aa4a-fc5f25104d67','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',25);
INSERT INTO "head" VALUES('person','58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',26);
INSERT INTO "head" VALUES('post','76ac6b61-26e2-4936-a1e1-2457bff49ced','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',27);
INSERT INTO "head" VALUES('person','7aae50ab-c066-4b3a-8198-03ae50c2bc99','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',28);
INSERT INTO "head" VALUES('post','c60efe0b-2cea-4ead-bee8-053dca31257d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',29);
INSERT INTO "head" VALUES('person','b454fad9-a504-4638-92c3-2af4bdc2f2ff','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',30);
INSERT INTO "head" VALUES('post','6b908cbf-8b9b-4a8a-9c5d-93c2c304af8d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',31);
INSERT INTO "head" VALUES('person','b12295f7-6678-4465-a167-cbcb2392fdd0','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',32);
INSERT INTO "head" VALUES('post','38c7fb18-b678-4a48-b3b3-1ee74ee82865','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',33);
INSERT INTO "head" VALUES('person','6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',34);
INSERT INTO "head" VALUES('post','e74ebdaa-5506-4ed6-894f-dbe11d10fc4b','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',35);
INSERT INTO "head" VALUES('person','5839dd86-d3f8-4c65-8183-b66bacca981b','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',36);
INSERT INTO "head" VALUES('post','9545a96f-9f45-4014-ab15-f030736f578f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',37);
INSERT INTO "head" VALUES('person','3e44a7b1-cab4-4c06-8b26-7e449236871e','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',38);
INSERT INTO "head" VALUES('post','4e9126da-c5ca-485d-8822-30a60d660df1','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',39);
INSERT INTO "head" VALUES('person','bc7de44f-43a2-498e-af01-0ba704383700','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',40);
INSERT INTO "head" VALUES('post','7e989278-4bc6-4542-88a5-5ed2f8be3c9d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',41);
INSERT INTO "head" VALUES('person','931554e1-ad74-487a-abd0-1681190dad6e','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',42);
INSERT INTO "head" VALUES('post','76f46206-08bf-4cad-954c-b474037eef52','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',43);
INSERT INTO "head" VALUES('person','c235f135-4636-434a-af6d-4bfdf8d5fa4f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',44);
INSERT INTO "head" VALUES('post','42f7f704-4a59-4990-937d-7e6bde2a9da9','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',45);
INSERT INTO "head" VALUES('person','289569b7-f4e4-4a11-b1ca-2021de9551f9','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',46);
INSERT INTO "head" VALUES('post','54b76510-67a9-4480-8397-919146ae9f15','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',47);
INSERT INTO "head" VALUES('person','220d23a6-d985-40a4-89cc-7119678c2a84','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',48);
INSERT INTO "head" VALUES('post','dc1cbf47-e645-4090-9215-5609d7d7043f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',49);
INSERT INTO "head" VALUES('person','3f8dc658-ffe4-49d3-bf49-7ac219dcb296','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',50);
INSERT INTO "head" VALUES('post','a7f5cc06-00bb-4209-b9f3-3a0276fa49e2','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',51);
INSERT INTO "head" VALUES('person','b64a0ef9-a474-470e-88d3-2bd70f50a5ae','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',52);
INSERT INTO "head" VALUES('post','9be3a7b1-c54c-4c10-922d-9b394e04ff8c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',53);
INSERT INTO "head" VALUES('person','2231dde5-e660-4a0e-b08e-1646e807df41','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',54);
INSERT INTO "head" VALUES('post','56cf6c4d-0dd0-40ee-a77a-90982d7c52d4','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',55);
INSERT INTO "head" VALUES('person','2d2472cf-e8a5-4b71-8477-8169e8766a0c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',56);
INSERT INTO "head" VALUES('post','268facf9-f647-41c8-8113-ec772439940c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',57);
INSERT INTO "head" VALUES('person','c25219fd-30f0-4688-84d0-561923eed8e6','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',58);
INSERT INTO "head" VALUES('post','ee81ab6a-2a02-4956-9ed5-913e6bef54ba','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',59);
INSERT INTO "head" VALUES('person','1f7faa81-cd67-45d2-bd3b-2d9d83847db6','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',60);
INSERT INTO "head" VALUES('post','f6cf101a-d0ab-4e7e-ace5-79eda32f1a4c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',61);
INSERT INTO "head" VALUES('person','12113bf7-4da4-4a41-b84c-288cfe9a0d42','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',62);
INSERT INTO "head" VALUES('post','43a06d19-ef22-4cb0-89e9-8d99b5604a43','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',63);
INSERT INTO "head" VALUES('organisation','c5c5d2e5-d1b7-4691-ae72-60d14b48fd36','main_contact_id','9667d64c-7983-4cca-85a9-bee084b0ddd3',64);
INSERT INTO "head" VALUES('person','b12295f7-6678-4465-a167-cbcb2392fdd0','phone','9667d64c-7983-4cca-85a9-bee084b0ddd3',65);
INSERT INTO "head" VALUES('person','b12295f7-6678-4465-a167-cbcb2392fdd0','email','9667d64c-7983-4cca-85a9-bee084b0ddd3',66);
INSERT INTO "head" VALUES('contact_way','36e53f4e-7d4b-49b6-8fa2-9171bf8dba44','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',67);
INSERT INTO "head" VALUES('delegation','5c691774-d1ae-4887-a86d-c80d3eb13e4f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',68);
INSERT INTO "head" VALUES('member','fb073931-84c7-442e-9f3b-9a64a7c2112f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',69);
INSERT INTO "head" VALUES('member','27bb740c-02b7-4e48-a6eb-44a3cfe27c4e','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',70);
INSERT INTO "head" VALUES('member','065df662-f55a-4e65-9fe7-93bd3f3fb8c1','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',71);
INSERT INTO "head" VALUES('member','3a1260ad-3037-4e74-ada8-40d0c32e00cd','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',72);
INSERT INTO "head" VALUES('event','084ca86b-4be1-46f3-91f6-8f6ccbd201d7','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',73);
INSERT INTO "head" VALUES('event','4efa61fd-d9d9-42d6-8959-c646d2381ed9','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',74);
INSERT INTO "head" VALUES('event','875dbcb8-52b0-4b61-9f73-2a4e2695c86d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',75);
INSERT INTO "head" VALUES('event','04304adf-8bd9-40b9-8382-460a03c4f421','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',76);
INSERT INTO "head" VALUES('event','ccf502db-9920-4d3e-bdb1-ca7970bd4151','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',77);
INSERT INTO "head" VALUES('event','8cb37ffd-a5d5-449a-9068-afe518ba70c3','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',78);
INSERT INTO "head" VALUES('event','2fd460c7-1eca-409b-aa9c-5235a303085c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',79);
INSERT INTO "head" VALUES('event','662c6604-539e-4917-b613-30608c1263c1','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',80);
INSERT INTO "head" VALUES('event','114b1dfa-2055-4380-9653-26518745c1c3','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',81);
INSERT INTO "head" VALUES('event','0a89ee37-36e1-4087-b35e-f2a43a76023d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',82);
INSERT INTO "head" VALUES('event','81b9fd66-14cc-4f39-8bcf-3b92a59092a9','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',83);
INSERT INTO "head" VALUES('event','017de0ef-bade-49c4-be77-3aec48534c39','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',84);
INSERT INTO "head" VALUES('event','acba04f8-3432-4fb2-add2-a5cd693c1c39','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',85);
INSERT INTO "head" VALUES('participant','0aa0d5f5-aed4-4003-a2ab-73e85c7ad056','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',86);
INSERT INTO "head" VALUES('participant','2876b1dc-ad1a-4121-a322-b5a9a050e187','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',87);
INSERT INTO "head" VALUES('participant','465aa2f1-42a1-4ba7-a000-f28b6e0f3595','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',88);
INSERT INTO "head" VALUES('participant','db401674-8dc5-4f1a-8f9b-26bebc8d01f1','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',89);
INSERT INTO "head" VALUES('participant','e1111c12-57b8-4a89-91bc-793f3a75a5d7','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',90);
INSERT INTO "head" VALUES('participant','52e40c4b-e155-427e-9141-cdc3eaba6110','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',91);
INSERT INTO "head" VALUES('participant','80679448-3c24-4e3b-a7bb-650bd9e7e6de','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',92);
INSERT INTO "head" VALUES('participant','2552a84f-008b-46a2-9958-b16c16e59e71','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',93);
INSERT INTO "head" VALUES('agenda_item','eaf461c0-2c5d-4ef4-b40e-171fd712fc5c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',94);
INSERT INTO "head" VALUES('agenda_item','11a34914-f736-4db5-8ba7-e94e03cc09c4','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',95);
INSERT INTO "head" VALUES('agenda_item','9f43450b-850c-476c-8122-e37d6fe77fe7','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',96);
INSERT INTO "head" VALUES('agenda_item','bab13869-9326-44b2-adbc-c5cd42088d58','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',97);
INSERT INTO "head" VALUES('agenda_item','f854b2b8-978b-4b13-92cd-7a2a5b636a30','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',98);
INSERT INTO "head" VALUES('participant','e1c19eb8-81a9-4bdd-875b-266a5bc36ec2','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',99);
INSERT INTO "head" VALUES('participant','166bbaea-f69e-486f-a959-1b8d4e2e0ef9','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',100);
INSERT INTO "head" VALUES('agenda_item','f8cd3573-bfda-4430-8365-c0b13bde8ba7','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',101);
INSERT INTO "head" VALUES('agenda_item','2ebf18e4-8de0-4e51-b770-cbe0956e21f6','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',102);
INSERT INTO "head" VALUES('agenda_item','456633fc-a0eb-4799-866d-f6177e8daa9d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',103);
INSERT INTO "head" VALUES('agenda_item','14f86295-1295-4fbb-a311-99880fd0bc3f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',104);
INSERT INTO "head" VALUES('agenda_item','896e4802-80fe-4291-b9f3-a5811aa38faa','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',105);
INSERT INTO "head" VALUES('participant','148a1f93-826d-443d-9571-892686455699','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',106);
INSERT INTO "head" VALUES('participant','f0e4f38d-fbdf-4dba-ab50-1082c29bebbd','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',107);
INSERT INTO "head" VALUES('participant','96013b38-fc0f-43cf-9fcb-0de30b63c8db','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',108);
INSERT INTO "head" VALUES('participant','78e71068-4ad0-4ba1-8d30-7abd76e1ad72','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',109);
INSERT INTO "head" VALUES('participant','a8c5c2f3-457e-421a-b58a-83d692f4453f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',110);
INSERT INTO "head" VALUES('participant','e9cf9079-b268-443a-80d2-9d3b74658e4f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',111);
INSERT INTO "head" VALUES('agenda_item','2efa5fa0-deae-4cbc-b565-fe939fc0bd9c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',112);
INSERT INTO "head" VALUES('agenda_item','f7a528f0-5af6-463f-87bc-6cd141a68464','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',113);
INSERT INTO "head" VALUES('agenda_item','acd5896b-fc2d-4b9c-86e6-5ff256626e36','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',114);
INSERT INTO "head" VALUES('agenda_item','0f7daaa0-6b10-4ddc-97f8-f5fb3494190e','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',115);
INSERT INTO "head" VALUES('agenda_item','ffe6a3b3-f5c0-4f00-8b06-26fac96765ec','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',116);
INSERT INTO "head" VALUES('encounter','4c73d96e-9f7e-434f-9287-3fbf5df3e8a2','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',117);
INSERT INTO "head" VALUES('encounter','bfd7b1fa-8fcd-4c28-b6d6-2a5715eaa01a','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',118);
INSERT INTO "head" VALUES('encounter','8d787f86-3d44-4867-9817-9429ec491775','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',119);
INSERT INTO "head" VALUES('encounter','c2d3f51c-ce7a-43cb-ae7d-3d375eb861d1','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',120);
INSERT INTO "head" VALUES('encounter','9d48c87c-c6d4-491a-84a2-30dad2ae9ece','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',121);
INSERT INTO "head" VALUES('encounter','716db4a2-ecbe-4953-9269-3cc47e2e71f7','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',122);
INSERT INTO "head" VALUES('encounter','65973608-8962-42ab-8352-11b5634ee95f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',123);
INSERT INTO "head" VALUES('encounter','ad1f7c3f-7ad8-4715-9be0-bce282540f45','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',124);
INSERT INTO "head" VALUES('encounter','04ef1577-87d1-4f54-8a36-886f1ee2bffa','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',125);
INSERT INTO "head" VALUES('encounter','76c6103e-316e-47c2-9816-1f30a94c92ce','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',126);
INSERT INTO "head" VALUES('participant','666b1866-65fd-4f60-9ed5-0859375476ef','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',127);
INSERT INTO "head" VALUES('participant','d1ae0d3c-fc1a-48c0-a7f4-09da937d6b90','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',128);
INSERT INTO "head" VALUES('participant','b65ffb40-1e73-47b3-8b20-acfa036e7e44','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',129);
INSERT INTO "head" VALUES('participant','30da9609-f24f-4949-b26f-7c9950441a4c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',130);
INSERT INTO "head" VALUES('participant','b8ae9f1c-4049-406d-bb0c-b865330ffc5d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',131);
INSERT INTO "head" VALUES('participant','a736a580-5319-4f70-91ac-7734c4e4426f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',132);
INSERT INTO "head" VALUES('participant','57a1c2e9-f0d8-4be6-940a-073cfc76845a','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',133);
INSERT INTO "head" VALUES('participant','d0dcc0cf-66b2-4d20-83c9-a2a129f08dcc','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',134);
INSERT INTO "head" VALUES('participant','a7049588-6fda-4fd1-bb19-8a382df38493','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',135);
INSERT INTO "head" VALUES('participant','51e8cebd-d077-4c0a-8f9d-2d7a7ac1b09c','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',136);
INSERT INTO "head" VALUES('participant','409e531c-11d7-4c32-a8e2-e390ab8c8f07','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',137);
INSERT INTO "head" VALUES('participant','d93c16a4-cdcd-4a16-b089-8db5853f1eec','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',138);
INSERT INTO "head" VALUES('participant','fd1a7cde-1bf0-4455-a523-9f1648463811','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',139);
INSERT INTO "head" VALUES('participant','5e7bcd7e-1fff-40ac-b063-0c90b2d989f2','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',140);
INSERT INTO "head" VALUES('participant','d51205c5-bd28-4c37-b64c-b3d1f65c9bdf','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',141);
INSERT INTO "head" VALUES('participant','bd985c8b-0d41-4112-846a-abcca4918744','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',142);
INSERT INTO "head" VALUES('participant','1ec483ad-fa82-4603-b65c-89da2c8a9a07','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',143);
INSERT INTO "head" VALUES('participant','810c4eaa-589f-4348-9a0b-b38c708dca13','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',144);
INSERT INTO "head" VALUES('participant','874b0a19-4902-4c0e-a048-660d7e4c9440','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',145);
INSERT INTO "head" VALUES('participant','d78727d5-104b-4bf5-835c-85213c110273','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',146);
INSERT INTO "head" VALUES('event_host','1b82eda4-0bf4-426b-b72f-825afa434cbc','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',147);
INSERT INTO "head" VALUES('event_host','94a546bf-72fb-43ea-b29c-5050e754d4a5','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',148);
INSERT INTO "head" VALUES('event_host','8dcb9253-c356-431e-80f9-0cec6e2bc382','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',149);
INSERT INTO "head" VALUES('event_host','ea618311-85cf-4309-bdf5-6885ac82ea92','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',150);
INSERT INTO "head" VALUES('event_host','36a71a76-158e-4503-bda0-afc00a00489d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',151);
INSERT INTO "head" VALUES('event_host','aa95428f-a632-44e9-82a2-159aba0cd694','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',152);
INSERT INTO "head" VALUES('agenda_item','be1ed160-71ce-43bb-b775-f5dbbca1b945','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',153);
INSERT INTO "head" VALUES('agenda_item','6d60c972-5c03-4a23-964c-7bf63502145a','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',154);
INSERT INTO "head" VALUES('agenda_item','8a9fb18b-cc97-46c6-a1f5-0db853e20f9b','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',155);
INSERT INTO "head" VALUES('agenda_item','532170e4-91b2-41e4-b034-d40827cce58b','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',156);
INSERT INTO "head" VALUES('agenda_item','b05402bf-1ba8-4714-80fb-a5b149b3e591','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',157);
INSERT INTO "head" VALUES('event_host','01c8f4e8-27a1-4a50-bb5a-20d1fc5dcb46','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',158);
INSERT INTO "head" VALUES('event_host','a3218b6a-84c0-468c-8dfe-8994e912ab52','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',159);
INSERT INTO "head" VALUES('event_host','28ebc57d-045a-452e-99c3-220139fc7ed4','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',160);
INSERT INTO "head" VALUES('event_host','c960d670-2c29-4e09-b542-1c9ad96151f2','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',161);
INSERT INTO "head" VALUES('event_host','882ddcdb-b7cb-4a8c-b95a-cd143ae745e4','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',162);
INSERT INTO "head" VALUES('event_host','db47eb4a-678c-4d10-be28-655929a289ee','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',163);
INSERT INTO "head" VALUES('agenda_item','1739fc3e-0724-4ad6-ac65-7155a3838698','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',164);
INSERT INTO "head" VALUES('agenda_item','9cc100c4-8a41-444d-8ae3-72b5b510dd43','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',165);
INSERT INTO "head" VALUES('agenda_item','0640ba8b-28b0-442e-926f-2d33ae89c93b','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',166);
INSERT INTO "head" VALUES('agenda_item','6a56bb7f-f79b-4432-b7c2-560550a9ab0d','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',167);
INSERT INTO "head" VALUES('agenda_item','4d55ff90-0800-49c6-9d83-93b773e15815','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',168);
INSERT INTO "head" VALUES('rate','34b8786a-05b4-4b4c-820c-f91d4a7a9f1f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',169);
INSERT INTO "head" VALUES('rate','398e2022-6708-4b79-a04e-e1afc353c389','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',170);
INSERT INTO "head" VALUES('budget_line','fd14887b-3f16-4195-b4dc-061a9996a7c7','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',171);
INSERT INTO "head" VALUES('expense','0b600ea8-f571-4bdf-8549-f6ac6e1e310f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',172);
INSERT INTO "head" VALUES('budget_line','8252d944-059c-4bb7-ae04-414892b56ca5','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',173);
INSERT INTO "head" VALUES('expense','86669f94-6143-4266-b590-c02f4779c8cc','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',174);
INSERT INTO "head" VALUES('budget_line','c85482ed-1e10-410f-a590-ed1ca9d910c7','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',175);
INSERT INTO "head" VALUES('expense','aed0f2c8-3678-4ecc-81dd-7b1d41af386f','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',176);
INSERT INTO "head" VALUES('budget_line','65efd0cd-9016-4a7f-9f28-4d59a4e5589e','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',177);
INSERT INTO "head" VALUES('expense','43d21bc0-d201-45a0-9b9d-e233101278f8','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',178);
INSERT INTO "head" VALUES('budget_line','8a982c8b-cfde-4619-a17a-04df172dddb2','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',179);
INSERT INTO "head" VALUES('expense','fd7fe82e-4bc7-44f4-a533-9b5f5ecec77a','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',180);
INSERT INTO "head" VALUES('budget_line','75928de9-810b-4571-a56c-5575710386ab','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',181);
INSERT INTO "head" VALUES('expense','d976a0bb-f0ea-4729-9d0e-e65f5749d750','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',182);
INSERT INTO "head" VALUES('budget_line','3764edf7-3830-4414-9057-b274e876b419','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',183);
INSERT INTO "head" VALUES('expense','094c2fc3-4451-43c8-a3bd-5c333db11cc8','*','9667d64c-7983-4cca-85a9-bee084b0ddd3',184);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',1);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',2);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',3);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',4);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',5);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',6);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',7);
INSERT INTO "head" VALUES('team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',8);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',9);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',10);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',11);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',12);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',13);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',14);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',15);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',16);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',17);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',18);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',19);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',20);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',21);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',22);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',23);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',24);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',25);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',26);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',27);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',28);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',29);
INSERT INTO "head" VALUES('bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',30);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',31);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',32);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',33);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',34);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',35);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',36);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',37);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',38);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',39);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',40);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',41);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',42);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',43);
INSERT INTO "head" VALUES('organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',44);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',45);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',46);
INSERT INTO "head" VALUES('delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',47);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',48);
INSERT INTO "head" VALUES('team','01248620-e955-5964-a682-1f87335b3a33','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',49);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',50);
INSERT INTO "head" VALUES('event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',51);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',52);
INSERT INTO "head" VALUES('event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',53);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',54);
INSERT INTO "head" VALUES('budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',55);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',56);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',57);
INSERT INTO "head" VALUES('attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',58);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',59);
INSERT INTO "head" VALUES('task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',60);
INSERT INTO "head" VALUES('template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',61);
INSERT INTO "head" VALUES('version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',62);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',63);
INSERT INTO "head" VALUES('plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',64);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',65);
INSERT INTO "head" VALUES('accepted','5de8620b-384a-5f80-8516-444495667dfd','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',66);
INSERT INTO "head" VALUES('travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',67);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',68);
INSERT INTO "head" VALUES('member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',69);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',70);
INSERT INTO "head" VALUES('room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',71);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',72);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',73);
INSERT INTO "head" VALUES('seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',74);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',75);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',76);
INSERT INTO "head" VALUES('roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',77);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',78);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',79);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',80);
INSERT INTO "head" VALUES('term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',81);
INSERT INTO "head" VALUES('access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',82);
INSERT INTO "head" VALUES('distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','30a92adb-b64b-4c4b-893c-b6d3aee26a11',83);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','d867992b-9708-40f0-a291-93c82f1e5097',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','971dfc48-9a38-4ca3-b822-9ea6ce1c0fb6',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','2adca26e-9e4b-4802-a149-8224a28d6122',0);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','fa80de0d-2fd1-4d3a-8030-6d75d91f3bdb',0);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','a419e5dc-9393-40e9-b108-12ab99d1cd26',0);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','f63278ad-4416-4254-8fe5-7bb47a6e511d',0);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','885f1836-1926-42ab-9126-606fe1e5c2b2',0);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','kind','f1f11664-54b8-44ca-aa7a-b074d9970faa',0);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','when','f288d096-5d74-4dbf-8c0f-afb3d037ead8',0);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','dc924fc1-27c7-423e-b049-ecafefee5afb',0);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','bd6095ac-db13-411d-8d66-1fb7adbd5808',0);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','side','00996b27-b0e9-4bca-a310-90fc0425531c',0);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','b6830499-09aa-43a2-a91c-c419404e9888',0);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','3bfd610a-d007-4386-b2d7-c365b04556ba',0);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','cebcb90c-793e-4f66-addb-622a45df8cad',0);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','c87aaae5-7074-44b2-945f-8b6c3b0e2f73',0);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','eca32470-9f7f-42ed-9615-c4cb67a1c4ce',0);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','b1f55f92-91aa-483e-aafa-2f169420216e',0);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','ea091c3d-d2d0-4ab3-9188-b03d32b15f08',0);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','b73f53b1-f475-4e32-8802-63b913e874b3',0);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','551d4596-8e67-4899-8b9e-7eb8248069d0',0);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','6969f52f-0e94-4f67-a348-646350945418',0);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','6e9cc0ad-807c-4a6d-adcf-299c15272ce6',0);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','e82e3dbe-a26e-44fb-8df2-67e43461a3b6',0);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','bfe3bd0e-aade-410e-8c70-9c08d45707a5',0);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','78e7d477-ad7d-48d1-bce3-3cb40071570c',0);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','db6082cc-386d-46fa-86c4-6778f85445fa',0);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','4254d03f-61ef-41bf-b1e8-f032c613a788',0);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','kind','1b426563-02b7-488e-8a20-e7aac4a2f3bc',0);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','e6c3cf16-0cf2-4ab2-b3c4-c07d87c4570e',0);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','kind','d77bb604-5632-4ffa-9213-a54509b5a276',0);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','a81a3370-3d7a-4887-bef0-1e8954552d0a',0);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','766fd911-6e2e-4429-99ea-2ee74365d68f',0);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','beae0cbc-7149-4fda-8bc5-a1bc47d47f54',0);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','5cea2855-6e47-4415-8b08-000b2fb22731',0);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','8309de3e-1ce2-4dba-a632-c3104502be6e',0);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','b9b4e880-6491-43d3-8325-c9c6920b1f3d',0);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','1e03d2ed-049c-420e-844e-fa4cb104a71f',0);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','4591fe59-bbcd-4ef7-beda-1cf264eb5574',0);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','34bd5eb6-72bb-4866-8c25-fc41f4449274',0);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',0);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',1);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',2);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',3);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',4);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',5);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',6);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',7);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',8);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',9);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',10);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',11);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',12);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',13);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',14);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',15);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',16);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',17);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',18);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',19);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',20);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','4c3826d1-6496-4fc8-815a-ca8a536f5e8e',21);
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
INSERT INTO "member" VALUES('fb073931-84c7-442e-9f3b-9a64a7c2112f',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','51a7f83e-674d-4acf-bc25-08f96d93d6a2','leader','confirmed','團長','団長',1,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('27bb740c-02b7-4e48-a6eb-44a3cfe27c4e',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','9f70a2c3-9fab-40de-b34e-e1bfdf27c705','member','confirmed','團員','団員',2,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('065df662-f55a-4e65-9fe7-93bd3f3fb8c1',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','fd9585f8-c535-415c-9925-d5252f107ee5','member','confirmed','團員','団員',3,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('3a1260ad-3037-4e74-ada8-40d0c32e00cd',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
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
INSERT INTO "meta" VALUES('store','fb53de64-ae14-4dfc-a83c-afcf88287996');
INSERT INTO "meta" VALUES('practice','1');
INSERT INTO "meta" VALUES('replica','812bb59a-ef9a-4c87-96aa-b307a2071c34');
INSERT INTO "meta" VALUES('folding','3');
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
INSERT INTO "organisation" VALUES('b9e740d2-ea5b-4c7e-ac2a-c3a493f6ef62',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','経済部
経済部');
INSERT INTO "organisation" VALUES('2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d',1,'b9e740d2-ea5b-4c7e-ac2a-c3a493f6ef62','central','TW','','工業局','工業局','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','工業局
工業局');
INSERT INTO "organisation" VALUES('cf611b04-39f9-4516-be56-a9cc0f416ec6',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('c5c5d2e5-d1b7-4691-ae72-60d14b48fd36',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','','','知事','知事','','','b12295f7-6678-4465-a167-cbcb2392fdd0','幕張新都心：會展與商業
京葉臨海工業地帶：化學、石油、鋼鐵
東葛地區：中小企業與大學','幕張新都心：会議・商業
京葉臨海工業地帯：化学・石油・鉄鋼
東葛地域：中小企業と大学','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','','','','','','','','縣廳網站','2019-09-01','','千葉県
千葉県
ちばけん');
INSERT INTO "organisation" VALUES('362e4eb3-32c0-4558-97cf-72b07f1630b4',1,'c5c5d2e5-d1b7-4691-ae72-60d14b48fd36','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('29e3806c-0bfe-458c-84b4-09900d99a5be',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('2a6eb8fc-34d4-460a-ba29-f9ec6065b75c',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('1ca49d5f-5541-4f82-b33c-85a93c7f5677',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('cc53b01b-1c5f-4c56-b517-c1e037c7a16a',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('b4c629a6-e0c2-41a5-a127-516d264c0b63',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('21bbc3fe-93f9-4f7d-a101-4ddcc8c7d168',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('9be1e9ab-c3f7-42a0-bb0f-f97f9d77d65c',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('62e0192a-282e-4d96-b0d8-19181453ac9f',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('952de714-e3ff-4106-ad08-f05ca89c3199',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('f9e3753a-4e5e-444d-ace6-dbba6636081a',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('941bb338-9f2a-4805-8bca-a0ba0e5a7600',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('6866f3aa-b041-4d4e-8b3c-4a2a8a46e456',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('67b9685c-d398-4ea8-97a1-ee10d3448b59',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','福島県
福島県');
INSERT INTO "organisation" VALUES('8bfa71e3-eddd-48d3-96e1-8f3660d31924',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','郡山市
郡山市');
INSERT INTO "organisation" VALUES('f67091ef-8724-5501-9b51-cdab692d7c76',1,NULL,'改 kind','JP','甲 region 髙','甲 name_zh 髙','甲 name_ja 髙','甲 kana 髙','甲 short_zh 髙','甲 short_ja 髙','甲 postal_code 髙','甲 address_zh 髙','甲 address_ja 髙','+81 43 223 2110','甲 fax 髙','甲 email 髙','https://example.invalid/','甲 head_zh 髙','甲 head_ja 髙','甲 head_other_zh 髙','甲 head_other_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 industries_zh 髙','甲 industries_ja 髙','甲 profile_zh 髙','甲 profile_ja 髙','甲 products_zh 髙','甲 products_ja 髙','甲 wants_zh 髙','甲 wants_ja 髙','甲 founded 髙','甲 employees 髙','甲 capital 髙','甲 notes 髙','甲 source 髙','2019-09-18','甲 audience 髙','甲namezh高
甲nameja高
甲kana高
甲shortzh高
甲shortja高');
INSERT INTO "organisation" VALUES('408b7a20-f020-58de-8b4c-63f43f4e5c59',1,'f67091ef-8724-5501-9b51-cdab692d7c76','other','JP','乙 region 髙','乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 short_zh 髙','乙 short_ja 髙','乙 postal_code 髙','乙 address_zh 髙','乙 address_ja 髙','+81 43 223 2110','乙 fax 髙','乙 email 髙','https://example.invalid/','乙 head_zh 髙','乙 head_ja 髙','乙 head_other_zh 髙','乙 head_other_ja 髙',NULL,'乙 industries_zh 髙','乙 industries_ja 髙','乙 profile_zh 髙','乙 profile_ja 髙','乙 products_zh 髙','乙 products_ja 髙','乙 wants_zh 髙','乙 wants_ja 髙','乙 founded 髙','乙 employees 髙','乙 capital 髙','乙 notes 髙','乙 source 髙','2019-09-19','乙 audience 髙','乙namezh高
乙nameja高
乙kana高
乙shortzh高
乙shortja高');
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
INSERT INTO "organisation_name" VALUES('c9a6ddc9-c826-42fe-a32a-c689d7616ea3',1,'b4c629a6-e0c2-41a5-a127-516d264c0b63','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "participant" VALUES('0aa0d5f5-aed4-4003-a2ab-73e85c7ad056',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','jp','',1,'7aae50ab-c066-4b3a-8198-03ae50c2bc99',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2876b1dc-ad1a-4121-a322-b5a9a050e187',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','jp','',2,'b454fad9-a504-4638-92c3-2af4bdc2f2ff',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('465aa2f1-42a1-4ba7-a000-f28b6e0f3595',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','jp','',3,'b12295f7-6678-4465-a167-cbcb2392fdd0',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('db401674-8dc5-4f1a-8f9b-26bebc8d01f1',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','jp','',4,'6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e1111c12-57b8-4a89-91bc-793f3a75a5d7',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','jp','',5,'5839dd86-d3f8-4c65-8183-b66bacca981b',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('52e40c4b-e155-427e-9141-cdc3eaba6110',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','jp','',6,'3e44a7b1-cab4-4c06-8b26-7e449236871e',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('80679448-3c24-4e3b-a7bb-650bd9e7e6de',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','jp','',7,'bc7de44f-43a2-498e-af01-0ba704383700',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2552a84f-008b-46a2-9958-b16c16e59e71',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','jp','',8,'931554e1-ad74-487a-abd0-1681190dad6e',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e1c19eb8-81a9-4bdd-875b-266a5bc36ec2',1,'114b1dfa-2055-4380-9653-26518745c1c3','jp','',1,'c235f135-4636-434a-af6d-4bfdf8d5fa4f',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('166bbaea-f69e-486f-a959-1b8d4e2e0ef9',1,'114b1dfa-2055-4380-9653-26518745c1c3','jp','',2,'289569b7-f4e4-4a11-b1ca-2021de9551f9',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('148a1f93-826d-443d-9571-892686455699',1,'017de0ef-bade-49c4-be77-3aec48534c39','jp','',1,'220d23a6-d985-40a4-89cc-7119678c2a84',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f0e4f38d-fbdf-4dba-ab50-1082c29bebbd',1,'017de0ef-bade-49c4-be77-3aec48534c39','jp','',2,'3f8dc658-ffe4-49d3-bf49-7ac219dcb296',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('96013b38-fc0f-43cf-9fcb-0de30b63c8db',1,'017de0ef-bade-49c4-be77-3aec48534c39','jp','',3,'b64a0ef9-a474-470e-88d3-2bd70f50a5ae',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('78e71068-4ad0-4ba1-8d30-7abd76e1ad72',1,'017de0ef-bade-49c4-be77-3aec48534c39','jp','',4,'2231dde5-e660-4a0e-b08e-1646e807df41',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a8c5c2f3-457e-421a-b58a-83d692f4453f',1,'017de0ef-bade-49c4-be77-3aec48534c39','jp','',5,'2d2472cf-e8a5-4b71-8477-8169e8766a0c',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e9cf9079-b268-443a-80d2-9d3b74658e4f',1,'017de0ef-bade-49c4-be77-3aec48534c39','jp','',6,'c25219fd-30f0-4688-84d0-561923eed8e6',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('666b1866-65fd-4f60-9ed5-0859375476ef',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','tw','',1,'51a7f83e-674d-4acf-bc25-08f96d93d6a2',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d1ae0d3c-fc1a-48c0-a7f4-09da937d6b90',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','tw','',2,'9f70a2c3-9fab-40de-b34e-e1bfdf27c705',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b65ffb40-1e73-47b3-8b20-acfa036e7e44',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','tw','',3,'fd9585f8-c535-415c-9925-d5252f107ee5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('30da9609-f24f-4949-b26f-7c9950441a4c',1,'8cb37ffd-a5d5-449a-9068-afe518ba70c3','tw','',4,'58b0d041-25f6-4a5b-bacc-ff5ec4601ce5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b8ae9f1c-4049-406d-bb0c-b865330ffc5d',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','tw','',1,'51a7f83e-674d-4acf-bc25-08f96d93d6a2',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a736a580-5319-4f70-91ac-7734c4e4426f',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','tw','',2,'9f70a2c3-9fab-40de-b34e-e1bfdf27c705',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('57a1c2e9-f0d8-4be6-940a-073cfc76845a',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','tw','',3,'fd9585f8-c535-415c-9925-d5252f107ee5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d0dcc0cf-66b2-4d20-83c9-a2a129f08dcc',1,'2fd460c7-1eca-409b-aa9c-5235a303085c','tw','',4,'58b0d041-25f6-4a5b-bacc-ff5ec4601ce5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a7049588-6fda-4fd1-bb19-8a382df38493',1,'114b1dfa-2055-4380-9653-26518745c1c3','tw','',1,'51a7f83e-674d-4acf-bc25-08f96d93d6a2',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('51e8cebd-d077-4c0a-8f9d-2d7a7ac1b09c',1,'114b1dfa-2055-4380-9653-26518745c1c3','tw','',2,'9f70a2c3-9fab-40de-b34e-e1bfdf27c705',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('409e531c-11d7-4c32-a8e2-e390ab8c8f07',1,'114b1dfa-2055-4380-9653-26518745c1c3','tw','',3,'fd9585f8-c535-415c-9925-d5252f107ee5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d93c16a4-cdcd-4a16-b089-8db5853f1eec',1,'114b1dfa-2055-4380-9653-26518745c1c3','tw','',4,'58b0d041-25f6-4a5b-bacc-ff5ec4601ce5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('fd1a7cde-1bf0-4455-a523-9f1648463811',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','tw','',1,'51a7f83e-674d-4acf-bc25-08f96d93d6a2',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5e7bcd7e-1fff-40ac-b063-0c90b2d989f2',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','tw','',2,'9f70a2c3-9fab-40de-b34e-e1bfdf27c705',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d51205c5-bd28-4c37-b64c-b3d1f65c9bdf',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','tw','',3,'fd9585f8-c535-415c-9925-d5252f107ee5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('bd985c8b-0d41-4112-846a-abcca4918744',1,'0a89ee37-36e1-4087-b35e-f2a43a76023d','tw','',4,'58b0d041-25f6-4a5b-bacc-ff5ec4601ce5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1ec483ad-fa82-4603-b65c-89da2c8a9a07',1,'017de0ef-bade-49c4-be77-3aec48534c39','tw','',1,'51a7f83e-674d-4acf-bc25-08f96d93d6a2',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('810c4eaa-589f-4348-9a0b-b38c708dca13',1,'017de0ef-bade-49c4-be77-3aec48534c39','tw','',2,'9f70a2c3-9fab-40de-b34e-e1bfdf27c705',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('874b0a19-4902-4c0e-a048-660d7e4c9440',1,'017de0ef-bade-49c4-be77-3aec48534c39','tw','',3,'fd9585f8-c535-415c-9925-d5252f107ee5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d78727d5-104b-4bf5-835c-85213c110273',1,'017de0ef-bade-49c4-be77-3aec48534c39','tw','',4,'58b0d041-25f6-4a5b-bacc-ff5ec4601ce5',NULL,'','','','','',NULL,'','');
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
INSERT INTO "person" VALUES('51a7f83e-674d-4acf-bc25-08f96d93d6a2',1,'王大明','王大明','おう だいめい','ワン ダーミン','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','','','','','',NULL,'','','','王大明
王大明
おうだいめい
わんだーみん
wangtaming','電子資訊組
電子情報組
科長
課長科長
工業局
工業局
経済部
経済部','','009802w26y','01412011f111x1100334333');
INSERT INTO "person" VALUES('9f70a2c3-9fab-40de-b34e-e1bfdf27c705',1,'陳小華','陳小華','ちん しょうか','チェン シャオホァ','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','','','','','',NULL,'','','','陳小華
陳小華
ちんしょうか
ちぇんしゃおほぁ
chenhsiaohua','電子資訊組
電子情報組
技正
工業局
工業局
経済部
経済部','','06qg0357w2','01g2b011b21121500333233');
INSERT INTO "person" VALUES('fd9585f8-c535-415c-9925-d5252f107ee5',1,'林美玲','林美玲','りん びれい','リン メイリン','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','','','','','',NULL,'','','','林美玲
林美玲
りんびれい
りんめいりん
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo','','028o3mc3fg','0232b011q25110033433');
INSERT INTO "person" VALUES('58b0d041-25f6-4a5b-bacc-ff5ec4601ce5',1,'黃志強','黄志強','こう しきょう','ホァン ジーチャン','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','','','','','',NULL,'','','','黄志強
黄志強
こうしきょう
ほぁんじーちゃん
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo','','08by1ac5me','01912011b16211200333323');
INSERT INTO "person" VALUES('7aae50ab-c066-4b3a-8198-03ae50c2bc99',1,'山田太郎','山田太郎','やまだ たろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','00390h90783tm','01z1u1f011f261200334333');
INSERT INTO "person" VALUES('b454fad9-a504-4638-92c3-2af4bdc2f2ff',1,'佐藤花子','佐藤花子','さとう はなこ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','00zmf8g2k202z','01a1j12011p1k1900333333');
INSERT INTO "person" VALUES('b12295f7-6678-4465-a167-cbcb2392fdd0',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','','JP','043-000-0000 内線2711','','suzuki@example.jp','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','09ke08g0003tm','01c1c1601111g2612003433333');
INSERT INTO "person" VALUES('6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','07doe2p0t83tm','0271f1k1s011b2612003334433');
INSERT INTO "person" VALUES('5839dd86-d3f8-4c65-8183-b66bacca981b',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0598cm201i3tm','01f151p1b011a1r26120033333433');
INSERT INTO "person" VALUES('3e44a7b1-cab4-4c06-8b26-7e449236871e',1,'田中四郎','田中四郎','たなか しろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','00h904c0dp3tm','01f1k15011b261200333333');
INSERT INTO "person" VALUES('bc7de44f-43a2-498e-af01-0ba704383700',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','00k9f8g04t3tm','0111j120119261200333433');
INSERT INTO "person" VALUES('931554e1-ad74-487a-abd0-1681190dad6e',1,'濵田六子','濵田六子','はまだ むつこ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0dnp0h905n02z','01p1u1f011w1h1900334333');
INSERT INTO "person" VALUES('c235f135-4636-434a-af6d-4bfdf8d5fa4f',1,'渡部 七海','渡部 七海','わたべ ななみ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ','','07do6n100c4j1','0271f1s011k1k1v00334333');
INSERT INTO "person" VALUES('289569b7-f4e4-4a11-b1ca-2021de9551f9',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ','','07dofcm00u3tw','0271f1k1s011z1300333433');
INSERT INTO "person" VALUES('220d23a6-d985-40a4-89cc-7119678c2a84',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','06rjcm200m3tm','01f151p1b01172612003333333');
INSERT INTO "person" VALUES('3f8dc658-ffe4-49d3-bf49-7ac219dcb296',1,'山﨑十和','山﨑十和','やまざき とわ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','003971u0181ul','01z1u1a16011j2700334333');
INSERT INTO "person" VALUES('b64a0ef9-a474-470e-88d3-2bd70f50a5ae',1,'中村春子','中村春子','なかむら はるこ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','004c1dz36702z','01k151w22011p2419003333333');
INSERT INTO "person" VALUES('2231dde5-e660-4a0e-b08e-1646e807df41',1,'小林夏男','小林夏男','こばやし なつお','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','003528o4441ic','0191p1z1b011k1h14003433333');
INSERT INTO "person" VALUES('2d2472cf-e8a5-4b71-8477-8169e8766a0c',1,'加藤秋江','加藤秋江','かとう あきえ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','00bzf8g3jx0u3','0151j120110161300333333');
INSERT INTO "person" VALUES('c25219fd-30f0-4688-84d0-561923eed8e6',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん','','00ni0h90bh590','0211b1f011j121u00334333');
INSERT INTO "person" VALUES('1f7faa81-cd67-45d2-bd3b-2d9d83847db6',1,'松本空','松本空','まつもと そら','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部','','02800g32gv','01u1h1y1j011e2200333333');
INSERT INTO "person" VALUES('12113bf7-4da4-4a41-b84c-288cfe9a0d42',1,'井上海','井上海','いのうえ うみ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','井上海
井上海
いのうえうみ','海外事業本部
研究員
三菱総合研究所
三菱総合研究所','','004u01j4j1','0111o121301121v00333333');
INSERT INTO "person" VALUES('11109085-d961-53d4-8b48-e408cb16a69f',1,'改 name_zh','甲 name_ja 髙','甲 kana 髙','甲 kana_other 髙','甲 roman 髙','甲 legal_name 髙','JP','+81 43 223 2110','甲 mobile 髙','甲 email 髙','甲 postal_code 髙','甲 address_zh 髙','甲 address_ja 髙','甲 languages 髙','甲 gifts 髙','甲 source 髙','甲 purpose 髙','2019-09-18','甲 uid 髙','甲 audience 髙','甲 notes 髙','改namezh
甲nameja高
甲kana高
甲kanaother高
甲roman高
甲legalname高','改unitzh
甲unitja高
甲titlezh高
甲titleja高
甲namezh高
甲nameja高
甲kana高
甲shortzh高
甲shortja高','','01d5z00006ez000061z00006dz000065z00005fz00007az000068','0z00753201z00006bz000061z00006ez00006101z009ad900333333');
INSERT INTO "person" VALUES('c92e1886-8db4-54b7-9c5e-2fa19684d987',0,'乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 kana_other 髙','乙 roman 髙','乙 legal_name 髙','JP','+81 43 223 2110','乙 mobile 髙','乙 email 髙','乙 postal_code 髙','乙 address_zh 髙','乙 address_ja 髙','乙 languages 髙','乙 gifts 髙','乙 source 髙','乙 purpose 髙','2019-09-19','乙 uid 髙','乙 audience 髙','乙 notes 髙','乙namezh高
乙nameja高
乙kana高
乙kanaother高
乙roman高
乙legalname高','','','0006z00006ez000061z00006dz000065z00005fz00007az0000686rj','0z004e5901z00006bz000061z00006ez00006101z009ad900333333');
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
INSERT INTO "post" VALUES('65ca8179-3551-4902-a471-bf460db107da',1,'51a7f83e-674d-4acf-bc25-08f96d93d6a2','2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d','電子資訊組','電子情報組','科長','課長（科長）',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('57f40627-a468-4995-9d42-79f9fa0aeaa6',1,'9f70a2c3-9fab-40de-b34e-e1bfdf27c705','2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d','電子資訊組','電子情報組','技正','技正',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('bf69c9e6-1375-4623-aa4a-fc5f25104d67',1,'fd9585f8-c535-415c-9925-d5252f107ee5','cf611b04-39f9-4516-be56-a9cc0f416ec6','','','經理','マネージャー',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('76ac6b61-26e2-4936-a1e1-2457bff49ced',1,'58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','cf611b04-39f9-4516-be56-a9cc0f416ec6','','','專員','専員',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('c60efe0b-2cea-4ead-bee8-053dca31257d',1,'7aae50ab-c066-4b3a-8198-03ae50c2bc99','362e4eb3-32c0-4558-97cf-72b07f1630b4','經濟政策課','経済政策課','副參事','副参事',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('6b908cbf-8b9b-4a8a-9c5d-93c2c304af8d',1,'b454fad9-a504-4638-92c3-2af4bdc2f2ff','362e4eb3-32c0-4558-97cf-72b07f1630b4','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('38c7fb18-b678-4a48-b3b3-1ee74ee82865',1,'b12295f7-6678-4465-a167-cbcb2392fdd0','362e4eb3-32c0-4558-97cf-72b07f1630b4','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('e74ebdaa-5506-4ed6-894f-dbe11d10fc4b',1,'6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b','362e4eb3-32c0-4558-97cf-72b07f1630b4','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('9545a96f-9f45-4014-ab15-f030736f578f',1,'5839dd86-d3f8-4c65-8183-b66bacca981b','362e4eb3-32c0-4558-97cf-72b07f1630b4','產業振興課','産業振興課','副課長','副課長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('4e9126da-c5ca-485d-8822-30a60d660df1',1,'3e44a7b1-cab4-4c06-8b26-7e449236871e','362e4eb3-32c0-4558-97cf-72b07f1630b4','產業振興課','産業振興課','主查','主査',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('7e989278-4bc6-4542-88a5-5ed2f8be3c9d',1,'bc7de44f-43a2-498e-af01-0ba704383700','362e4eb3-32c0-4558-97cf-72b07f1630b4','產業振興課','産業振興課','班長','班長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('76f46206-08bf-4cad-954c-b474037eef52',1,'931554e1-ad74-487a-abd0-1681190dad6e','362e4eb3-32c0-4558-97cf-72b07f1630b4','產業振興課','産業振興課','班長','班長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('42f7f704-4a59-4990-937d-7e6bde2a9da9',1,'c235f135-4636-434a-af6d-4bfdf8d5fa4f','29e3806c-0bfe-458c-84b4-09900d99a5be','','','副所長','副所長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('54b76510-67a9-4480-8397-919146ae9f15',1,'289569b7-f4e4-4a11-b1ca-2021de9551f9','29e3806c-0bfe-458c-84b4-09900d99a5be','','','產學推動科長','産学連携科長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('dc1cbf47-e645-4090-9215-5609d7d7043f',1,'220d23a6-d985-40a4-89cc-7119678c2a84','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('a7f5cc06-00bb-4209-b9f3-3a0276fa49e2',1,'3f8dc658-ffe4-49d3-bf49-7ac219dcb296','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('9be3a7b1-c54c-4c10-922d-9b394e04ff8c',1,'b64a0ef9-a474-470e-88d3-2bd70f50a5ae','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('56cf6c4d-0dd0-40ee-a77a-90982d7c52d4',1,'2231dde5-e660-4a0e-b08e-1646e807df41','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('268facf9-f647-41c8-8113-ec772439940c',1,'2d2472cf-e8a5-4b71-8477-8169e8766a0c','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ee81ab6a-2a02-4956-9ed5-913e6bef54ba',1,'c25219fd-30f0-4688-84d0-561923eed8e6','1ca49d5f-5541-4f82-b33c-85a93c7f5677','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('f6cf101a-d0ab-4e7e-ace5-79eda32f1a4c',1,'1f7faa81-cd67-45d2-bd3b-2d9d83847db6','21bbc3fe-93f9-4f7d-a101-4ddcc8c7d168','','','主查','主査',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('43a06d19-ef22-4cb0-89e9-8d99b5604a43',1,'12113bf7-4da4-4a41-b84c-288cfe9a0d42','9be1e9ab-c3f7-42a0-bb0f-f97f9d77d65c','海外事業本部','海外事業本部','研究員','研究員',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
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
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "rate" VALUES('34b8786a-05b4-4b4c-820c-f91d4a7a9f1f',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','JPY','0.22','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('398e2022-6708-4b79-a04e-e1afc353c389',1,'5c691774-d1ae-4887-a86d-c80d3eb13e4f','USD','31.2','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('bbf98c68-6403-5e0f-a36c-1f97cf7b8f34',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','改 currency','甲 rate 髙','spot','2019-09-18','甲 source 髙');
INSERT INTO "rate" VALUES('2dbc1854-ef4e-5a23-88f0-b1cccf32792b',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','JPY','乙 rate 髙','spot','2019-09-19','乙 source 髙');
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
sample2019','5c691774-d1ae-4887-a86d-c80d3eb13e4f');
INSERT INTO "same_key" VALUES('member','0
5c691774-d1ae-4887-a86d-c80d3eb13e4f
51a7f83e-674d-4acf-bc25-08f96d93d6a2','fb073931-84c7-442e-9f3b-9a64a7c2112f');
INSERT INTO "same_key" VALUES('member','0
5c691774-d1ae-4887-a86d-c80d3eb13e4f
58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','3a1260ad-3037-4e74-ada8-40d0c32e00cd');
INSERT INTO "same_key" VALUES('member','0
5c691774-d1ae-4887-a86d-c80d3eb13e4f
9f70a2c3-9fab-40de-b34e-e1bfdf27c705','27bb740c-02b7-4e48-a6eb-44a3cfe27c4e');
INSERT INTO "same_key" VALUES('member','0
5c691774-d1ae-4887-a86d-c80d3eb13e4f
fd9585f8-c535-415c-9925-d5252f107ee5','065df662-f55a-4e65-9fe7-93bd3f3fb8c1');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','cc53b01b-1c5f-4c56-b517-c1e037c7a16a');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','21bbc3fe-93f9-4f7d-a101-4ddcc8c7d168');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','9be1e9ab-c3f7-42a0-bb0f-f97f9d77d65c');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','62e0192a-282e-4d96-b0d8-19181453ac9f');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','c5c5d2e5-d1b7-4691-ae72-60d14b48fd36');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','f9e3753a-4e5e-444d-ace6-dbba6636081a');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','952de714-e3ff-4106-ad08-f05ca89c3199');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','cf611b04-39f9-4516-be56-a9cc0f416ec6');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
c5c5d2e5-d1b7-4691-ae72-60d14b48fd36','362e4eb3-32c0-4558-97cf-72b07f1630b4');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','1ca49d5f-5541-4f82-b33c-85a93c7f5677');
INSERT INTO "same_key" VALUES('organisation','0
工業局
b9e740d2-ea5b-4c7e-ac2a-c3a493f6ef62','2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','b4c629a6-e0c2-41a5-a127-516d264c0b63');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','941bb338-9f2a-4805-8bca-a0ba0e5a7600');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','67b9685c-d398-4ea8-97a1-ee10d3448b59');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','29e3806c-0bfe-458c-84b4-09900d99a5be');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','6866f3aa-b041-4d4e-8b3c-4a2a8a46e456');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','b9e740d2-ea5b-4c7e-ac2a-c3a493f6ef62');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','8bfa71e3-eddd-48d3-96e1-8f3660d31924');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','cc53b01b-1c5f-4c56-b517-c1e037c7a16a');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','21bbc3fe-93f9-4f7d-a101-4ddcc8c7d168');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','9be1e9ab-c3f7-42a0-bb0f-f97f9d77d65c');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','b4c629a6-e0c2-41a5-a127-516d264c0b63');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','62e0192a-282e-4d96-b0d8-19181453ac9f');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','c5c5d2e5-d1b7-4691-ae72-60d14b48fd36');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','f9e3753a-4e5e-444d-ace6-dbba6636081a');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','952de714-e3ff-4106-ad08-f05ca89c3199');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','cf611b04-39f9-4516-be56-a9cc0f416ec6');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
c5c5d2e5-d1b7-4691-ae72-60d14b48fd36','362e4eb3-32c0-4558-97cf-72b07f1630b4');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','1ca49d5f-5541-4f82-b33c-85a93c7f5677');
INSERT INTO "same_key" VALUES('organisation','1
工業局
b9e740d2-ea5b-4c7e-ac2a-c3a493f6ef62','2c019ba8-4d2f-4fa7-8d91-e9d33a4a532d');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','2a6eb8fc-34d4-460a-ba29-f9ec6065b75c');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','941bb338-9f2a-4805-8bca-a0ba0e5a7600');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','67b9685c-d398-4ea8-97a1-ee10d3448b59');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','29e3806c-0bfe-458c-84b4-09900d99a5be');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','6866f3aa-b041-4d4e-8b3c-4a2a8a46e456');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','b9e740d2-ea5b-4c7e-ac2a-c3a493f6ef62');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','8bfa71e3-eddd-48d3-96e1-8f3660d31924');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
220d23a6-d985-40a4-89cc-7119678c2a84','148a1f93-826d-443d-9571-892686455699');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
2231dde5-e660-4a0e-b08e-1646e807df41','78e71068-4ad0-4ba1-8d30-7abd76e1ad72');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
2d2472cf-e8a5-4b71-8477-8169e8766a0c','a8c5c2f3-457e-421a-b58a-83d692f4453f');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
3f8dc658-ffe4-49d3-bf49-7ac219dcb296','f0e4f38d-fbdf-4dba-ab50-1082c29bebbd');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
51a7f83e-674d-4acf-bc25-08f96d93d6a2','1ec483ad-fa82-4603-b65c-89da2c8a9a07');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','d78727d5-104b-4bf5-835c-85213c110273');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
9f70a2c3-9fab-40de-b34e-e1bfdf27c705','810c4eaa-589f-4348-9a0b-b38c708dca13');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
b64a0ef9-a474-470e-88d3-2bd70f50a5ae','96013b38-fc0f-43cf-9fcb-0de30b63c8db');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
c25219fd-30f0-4688-84d0-561923eed8e6','e9cf9079-b268-443a-80d2-9d3b74658e4f');
INSERT INTO "same_key" VALUES('participant','0
017de0ef-bade-49c4-be77-3aec48534c39
fd9585f8-c535-415c-9925-d5252f107ee5','874b0a19-4902-4c0e-a048-660d7e4c9440');
INSERT INTO "same_key" VALUES('participant','0
0a89ee37-36e1-4087-b35e-f2a43a76023d
51a7f83e-674d-4acf-bc25-08f96d93d6a2','fd1a7cde-1bf0-4455-a523-9f1648463811');
INSERT INTO "same_key" VALUES('participant','0
0a89ee37-36e1-4087-b35e-f2a43a76023d
58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','bd985c8b-0d41-4112-846a-abcca4918744');
INSERT INTO "same_key" VALUES('participant','0
0a89ee37-36e1-4087-b35e-f2a43a76023d
9f70a2c3-9fab-40de-b34e-e1bfdf27c705','5e7bcd7e-1fff-40ac-b063-0c90b2d989f2');
INSERT INTO "same_key" VALUES('participant','0
0a89ee37-36e1-4087-b35e-f2a43a76023d
fd9585f8-c535-415c-9925-d5252f107ee5','d51205c5-bd28-4c37-b64c-b3d1f65c9bdf');
INSERT INTO "same_key" VALUES('participant','0
114b1dfa-2055-4380-9653-26518745c1c3
289569b7-f4e4-4a11-b1ca-2021de9551f9','166bbaea-f69e-486f-a959-1b8d4e2e0ef9');
INSERT INTO "same_key" VALUES('participant','0
114b1dfa-2055-4380-9653-26518745c1c3
51a7f83e-674d-4acf-bc25-08f96d93d6a2','a7049588-6fda-4fd1-bb19-8a382df38493');
INSERT INTO "same_key" VALUES('participant','0
114b1dfa-2055-4380-9653-26518745c1c3
58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','d93c16a4-cdcd-4a16-b089-8db5853f1eec');
INSERT INTO "same_key" VALUES('participant','0
114b1dfa-2055-4380-9653-26518745c1c3
9f70a2c3-9fab-40de-b34e-e1bfdf27c705','51e8cebd-d077-4c0a-8f9d-2d7a7ac1b09c');
INSERT INTO "same_key" VALUES('participant','0
114b1dfa-2055-4380-9653-26518745c1c3
c235f135-4636-434a-af6d-4bfdf8d5fa4f','e1c19eb8-81a9-4bdd-875b-266a5bc36ec2');
INSERT INTO "same_key" VALUES('participant','0
114b1dfa-2055-4380-9653-26518745c1c3
fd9585f8-c535-415c-9925-d5252f107ee5','409e531c-11d7-4c32-a8e2-e390ab8c8f07');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
3e44a7b1-cab4-4c06-8b26-7e449236871e','52e40c4b-e155-427e-9141-cdc3eaba6110');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
51a7f83e-674d-4acf-bc25-08f96d93d6a2','b8ae9f1c-4049-406d-bb0c-b865330ffc5d');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
5839dd86-d3f8-4c65-8183-b66bacca981b','e1111c12-57b8-4a89-91bc-793f3a75a5d7');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','d0dcc0cf-66b2-4d20-83c9-a2a129f08dcc');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b','db401674-8dc5-4f1a-8f9b-26bebc8d01f1');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
7aae50ab-c066-4b3a-8198-03ae50c2bc99','0aa0d5f5-aed4-4003-a2ab-73e85c7ad056');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
931554e1-ad74-487a-abd0-1681190dad6e','2552a84f-008b-46a2-9958-b16c16e59e71');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
9f70a2c3-9fab-40de-b34e-e1bfdf27c705','a736a580-5319-4f70-91ac-7734c4e4426f');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
b12295f7-6678-4465-a167-cbcb2392fdd0','465aa2f1-42a1-4ba7-a000-f28b6e0f3595');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
b454fad9-a504-4638-92c3-2af4bdc2f2ff','2876b1dc-ad1a-4121-a322-b5a9a050e187');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
bc7de44f-43a2-498e-af01-0ba704383700','80679448-3c24-4e3b-a7bb-650bd9e7e6de');
INSERT INTO "same_key" VALUES('participant','0
2fd460c7-1eca-409b-aa9c-5235a303085c
fd9585f8-c535-415c-9925-d5252f107ee5','57a1c2e9-f0d8-4be6-940a-073cfc76845a');
INSERT INTO "same_key" VALUES('participant','0
8cb37ffd-a5d5-449a-9068-afe518ba70c3
51a7f83e-674d-4acf-bc25-08f96d93d6a2','666b1866-65fd-4f60-9ed5-0859375476ef');
INSERT INTO "same_key" VALUES('participant','0
8cb37ffd-a5d5-449a-9068-afe518ba70c3
58b0d041-25f6-4a5b-bacc-ff5ec4601ce5','30da9609-f24f-4949-b26f-7c9950441a4c');
INSERT INTO "same_key" VALUES('participant','0
8cb37ffd-a5d5-449a-9068-afe518ba70c3
9f70a2c3-9fab-40de-b34e-e1bfdf27c705','d1ae0d3c-fc1a-48c0-a7f4-09da937d6b90');
INSERT INTO "same_key" VALUES('participant','0
8cb37ffd-a5d5-449a-9068-afe518ba70c3
fd9585f8-c535-415c-9925-d5252f107ee5','b65ffb40-1e73-47b3-8b20-acfa036e7e44');
INSERT INTO "same_key" VALUES('person','0
中村春子','b64a0ef9-a474-470e-88d3-2bd70f50a5ae');
INSERT INTO "same_key" VALUES('person','0
井上海','12113bf7-4da4-4a41-b84c-288cfe9a0d42');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','bc7de44f-43a2-498e-af01-0ba704383700');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','b454fad9-a504-4638-92c3-2af4bdc2f2ff');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','2d2472cf-e8a5-4b71-8477-8169e8766a0c');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','c25219fd-30f0-4688-84d0-561923eed8e6');
INSERT INTO "same_key" VALUES('person','0
小林夏男','2231dde5-e660-4a0e-b08e-1646e807df41');
INSERT INTO "same_key" VALUES('person','0
山崎十和','3f8dc658-ffe4-49d3-bf49-7ac219dcb296');
INSERT INTO "same_key" VALUES('person','0
山田太郎','7aae50ab-c066-4b3a-8198-03ae50c2bc99');
INSERT INTO "same_key" VALUES('person','0
松本空','1f7faa81-cd67-45d2-bd3b-2d9d83847db6');
INSERT INTO "same_key" VALUES('person','0
林美玲','fd9585f8-c535-415c-9925-d5252f107ee5');
INSERT INTO "same_key" VALUES('person','0
浜田六子','931554e1-ad74-487a-abd0-1681190dad6e');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','289569b7-f4e4-4a11-b1ca-2021de9551f9');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b');
INSERT INTO "same_key" VALUES('person','0
渡部七海','c235f135-4636-434a-af6d-4bfdf8d5fa4f');
INSERT INTO "same_key" VALUES('person','0
王大明','51a7f83e-674d-4acf-bc25-08f96d93d6a2');
INSERT INTO "same_key" VALUES('person','0
田中四郎','3e44a7b1-cab4-4c06-8b26-7e449236871e');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','b12295f7-6678-4465-a167-cbcb2392fdd0');
INSERT INTO "same_key" VALUES('person','0
陳小華','9f70a2c3-9fab-40de-b34e-e1bfdf27c705');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','5839dd86-d3f8-4c65-8183-b66bacca981b');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','220d23a6-d985-40a4-89cc-7119678c2a84');
INSERT INTO "same_key" VALUES('person','0
黄志強','58b0d041-25f6-4a5b-bacc-ff5ec4601ce5');
INSERT INTO "same_key" VALUES('person','1
中村春子','b64a0ef9-a474-470e-88d3-2bd70f50a5ae');
INSERT INTO "same_key" VALUES('person','1
井上海','12113bf7-4da4-4a41-b84c-288cfe9a0d42');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','bc7de44f-43a2-498e-af01-0ba704383700');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','b454fad9-a504-4638-92c3-2af4bdc2f2ff');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','2d2472cf-e8a5-4b71-8477-8169e8766a0c');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','c25219fd-30f0-4688-84d0-561923eed8e6');
INSERT INTO "same_key" VALUES('person','1
小林夏男','2231dde5-e660-4a0e-b08e-1646e807df41');
INSERT INTO "same_key" VALUES('person','1
山崎十和','3f8dc658-ffe4-49d3-bf49-7ac219dcb296');
INSERT INTO "same_key" VALUES('person','1
山田太郎','7aae50ab-c066-4b3a-8198-03ae50c2bc99');
INSERT INTO "same_key" VALUES('person','1
松本空','1f7faa81-cd67-45d2-bd3b-2d9d83847db6');
INSERT INTO "same_key" VALUES('person','1
林美玲','fd9585f8-c535-415c-9925-d5252f107ee5');
INSERT INTO "same_key" VALUES('person','1
浜田六子','931554e1-ad74-487a-abd0-1681190dad6e');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','289569b7-f4e4-4a11-b1ca-2021de9551f9');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','6eaab2c4-1a5e-41c6-96ef-cb10d4bbd92b');
INSERT INTO "same_key" VALUES('person','1
渡部七海','c235f135-4636-434a-af6d-4bfdf8d5fa4f');
INSERT INTO "same_key" VALUES('person','1
王大明','51a7f83e-674d-4acf-bc25-08f96d93d6a2');
INSERT INTO "same_key" VALUES('person','1
田中四郎','3e44a7b1-cab4-4c06-8b26-7e449236871e');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','b12295f7-6678-4465-a167-cbcb2392fdd0');
INSERT INTO "same_key" VALUES('person','1
陳小華','9f70a2c3-9fab-40de-b34e-e1bfdf27c705');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','5839dd86-d3f8-4c65-8183-b66bacca981b');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','220d23a6-d985-40a4-89cc-7119678c2a84');
INSERT INTO "same_key" VALUES('person','1
黄志強','58b0d041-25f6-4a5b-bacc-ff5ec4601ce5');
INSERT INTO "same_key" VALUES('delegation','0
乙code高','ce4e3b86-cfa6-5707-990b-6eec901f4fd3');
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
CREATE INDEX ix_person_sort_zh ON person (sort_zh);
CREATE INDEX ix_person_sort_ja ON person (sort_ja);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_same_key_row ON same_key (entity, row_id);
CREATE INDEX ix_template_task_template_id ON template_task (template_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_personal_person_id ON personal (person_id);
CREATE INDEX ix_change_register ON change (entity, row_id, reg);
CREATE INDEX ix_contact_way_person_id ON contact_way (person_id);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_team_delegation_id ON team (delegation_id);
CREATE INDEX ix_task_delegation_id ON task (delegation_id);
CREATE INDEX ix_version_delegation_id ON version (delegation_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_budget_line_delegation_id ON budget_line (delegation_id);
CREATE INDEX ix_rate_delegation_id ON rate (delegation_id);
CREATE INDEX ix_room_wish_delegation_id ON room_wish (delegation_id);
CREATE INDEX ix_team_member_member_id ON team_member (member_id);
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
CREATE INDEX ix_dispatch_delegation_id ON dispatch (delegation_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_plan_change_delegation_id ON plan_change (delegation_id);
CREATE INDEX ix_event_delegation_id ON event (delegation_id);
CREATE INDEX ix_expense_delegation_id ON expense (delegation_id);
CREATE INDEX ix_expense_budget_line_id ON expense (budget_line_id);
CREATE INDEX ix_encounter_event_id ON encounter (event_id);
CREATE INDEX ix_encounter_person_id ON encounter (person_id);
CREATE INDEX ix_attendance_member_id ON attendance (member_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_room_event_id ON room (event_id);
CREATE INDEX ix_room_delegation_id ON room (delegation_id);
CREATE INDEX ix_seating_event_id ON seating (event_id);
CREATE INDEX ix_seating_delegation_id ON seating (delegation_id);
CREATE INDEX ix_ticket_event_id ON ticket (event_id);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
CREATE INDEX ix_roll_call_delegation_id ON roll_call (delegation_id);
CREATE INDEX ix_inform_change_id ON inform (change_id);
CREATE INDEX ix_inform_person_id ON inform (person_id);
CREATE INDEX ix_accepted_delegation_id ON accepted (delegation_id);
CREATE INDEX ix_packing_delegation_id ON packing (delegation_id);
CREATE INDEX ix_agenda_item_event_id ON agenda_item (event_id);
CREATE INDEX ix_event_host_event_id ON event_host (event_id);
CREATE INDEX ix_participant_event_id ON participant (event_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE INDEX ix_bed_member_id ON bed (member_id);
CREATE INDEX ix_bed_room_id ON bed (room_id);
CREATE INDEX ix_seat_seating_id ON seat (seating_id);
CREATE INDEX ix_seat_member_id ON seat (member_id);
CREATE INDEX ix_roll_mark_roll_call_id ON roll_mark (roll_call_id);
COMMIT;
