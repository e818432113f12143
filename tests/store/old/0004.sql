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
INSERT INTO "agenda_item" VALUES('42fed782-5658-4c8e-90c1-65887a9f79d0',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('62f16caf-c124-41fa-8a3a-9e2021cf1f63',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ffeceb52-62a5-4466-9372-9904ff1b5395',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('efdeb859-6f39-44a8-9680-d03e2ae9df25',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e16cc7b4-c87f-4877-978b-864a24d8cc00',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6b5d1db2-fc28-484c-9f66-fc6052514343',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('4da64e80-8e27-413e-857f-625331f4a01c',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('534f4239-9ac9-41e3-b311-38a73660610a',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('09043157-4868-4bc6-a9ec-cbfc80fb7003',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e406cb12-525b-4a6f-9e9b-025db4f62245',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b38e4558-ed22-42df-b685-42fcfee21345',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9dade092-2a1d-4ccd-b896-f00c114c572d',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b36f3d52-4677-4efd-83ef-34cac62d58a7',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('976c248e-35e8-4f03-92ba-d6a8754eb2ea',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d69a7b57-b158-4080-aa9e-782729a352cc',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e3862a12-8f2e-48cc-93fe-a67330da5e22',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('02f86026-0a8d-4043-8b97-bfa969f070f8',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','a3251e77-9cf8-4028-8422-e6de131f651f','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('06c95e55-6a2d-409f-a784-7f6242f3b4e4',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','94f7107c-3933-4c24-9191-e2160c3c278c','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b1f8871b-e409-4680-8afa-4895eb276e69',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','d522a999-1849-4d93-b65c-1e9557ea226b','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e7828b5e-fe34-4184-9596-1abbd3ee3cea',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('8493922a-0db9-42ba-885a-9ea2ae38861c',1,'15685841-77c0-43bd-a094-4c065cb01e4f','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b8e75805-ff6d-4c40-93d7-e6a1ec57eb85',1,'15685841-77c0-43bd-a094-4c065cb01e4f','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','a3251e77-9cf8-4028-8422-e6de131f651f','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('22bd4659-5382-4323-8702-5fbd27a500ad',1,'15685841-77c0-43bd-a094-4c065cb01e4f','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','94f7107c-3933-4c24-9191-e2160c3c278c','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('bafc12ce-1fb2-4cd0-b862-41c241b0b836',1,'15685841-77c0-43bd-a094-4c065cb01e4f','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','d522a999-1849-4d93-b65c-1e9557ea226b','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('a60e430a-0b64-4363-be59-f4897f6886e5',1,'15685841-77c0-43bd-a094-4c065cb01e4f','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9a9cd79c-e852-5939-b273-d1f651d4562e',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 kind',3,'09:30:00.000000',3,'甲 title_zh 髙','甲 title_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 speaker_zh 髙','甲 speaker_ja 髙','甲 language 髙','甲 interpreting 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "agenda_item" VALUES('fd8ac790-747f-5aec-804d-2417f9eb88ef',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','item',4,'10:30:00.000000',4,'乙 title_zh 髙','乙 title_ja 髙',NULL,'乙 speaker_zh 髙','乙 speaker_ja 髙','乙 language 髙','乙 interpreting 髙',NULL,'乙 note_zh 髙','乙 note_ja 髙');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "budget_line" VALUES('5c6d816f-19aa-4ee5-b47f-e258444addb0',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','');
INSERT INTO "budget_line" VALUES('c74b2a92-83b4-4172-9c55-82709da1277a',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','');
INSERT INTO "budget_line" VALUES('40868ad1-aa62-4518-9b3b-a7b72e8dd1a4',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','');
INSERT INTO "budget_line" VALUES('39465266-fe34-408f-8ac4-1813f918cbf5',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','');
INSERT INTO "budget_line" VALUES('1e74f5b8-0cb1-4e24-9332-e6768507b81e',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','transport','local',5,'機票','航空券',9600000,'TWD','','');
INSERT INTO "budget_line" VALUES('5b166d62-0e02-46f3-af4f-64f584decf63',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','');
INSERT INTO "budget_line" VALUES('10508c98-ebde-4f89-b1e9-34ef4f2f014c',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','');
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
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',0,'organisation','3fde2628-c066-413a-803d-fd742bd70780','*','412738551158a01536932b518f16aba6','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","capital":"","country":"TW","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'3a854e24d0b1069eddc3e1365435eba36248d2e5b82cfd949af673728d5e0e28');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',1,'organisation','05b81056-02cd-455f-9630-63f8106bd572','*','13f5e3d697990ad5c267aca72c20569b','{"address_ja":"","address_zh":"","capital":"","country":"TW","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"3fde2628-c066-413a-803d-fd742bd70780","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'a8baa3eab9ba02ee029e56a807c703db07364115bb35b8340d1a4d2ea99e7cbc');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',2,'organisation','d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81','*','bf5605705d2c3ad1a981f9b0a6c4e918','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","capital":"","country":"TW","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b6d5b410818425ee310211ea0761304b21504fb4551618c47d222702037e156b');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',3,'organisation','2e486a04-0e55-4f46-8aa4-e4352897c079','*','7380f9bfa265ab56b1076a19fb561a33','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","capital":"","country":"JP","employees":"","founded":"","head_ja":"知事","head_zh":"知事","kana":"ちばけん","kind":"prefecture","name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","products_ja":"","products_zh":"","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'56c818581803ffcaf7ab3100d04439fecdcd281c968c640018ea962a6dc01efc');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',4,'organisation','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','*','a1a8539f3bd727ee869396e3995091d1','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"department","name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"2e486a04-0e55-4f46-8aa4-e4352897c079","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'86435dcd622838527ba85e8c6ea664f3af9ace2c355428cfa3568652d95665ee');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',5,'organisation','8e291da6-7ae0-4522-8903-48eb388146ec','*','4952518816450549fa8466e6e8006d5d','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'068f707029b527a8e1412b1e188afb25ab748efff25eb7f742f11725a6ffa0fe');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',6,'organisation','403b600b-ee6f-4543-8f9d-5fb582b2ce64','*','06920e40face98308d5d0d6b20fe93fe','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'2e86b85e25d007cd1882970185aad13073d1beb92ee0e549b6f01626f5d4038f');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',7,'organisation','7207a025-afbc-4f88-bc0c-18fc050bd7ee','*','ccf1f98a37d2e386c1457b0a4e311bc7','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"みやぎけん","kind":"prefecture","name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'fd20201ecdd7ede2e0a2999ea0a77bf6c15c1fd65a6f280ff8b0b7a224308f30');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',8,'organisation','8c0ccccb-b2d3-4a97-9575-f00f7cf7f194','*','9d1fcd9d8eee7c1c4fcbc082fcc55025','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'31d288a5ebe02c1709790f39a4c679e5953e503636635211d322d5a43b566cf5');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',9,'organisation','e9a443ab-ee02-494d-aeda-0879cb251f0c','*','4d457614735c9f28126638503f8d8ac5','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'8fe1db3b316a9f5be4fc729864c279f3257e9324bdff1af3de669232eb419d29');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',10,'organisation','16fd7ca0-ffc9-4d0b-817a-48d74edb21ef','*','8bf33e584ba5b2a0da3a0c28ff6d5b87','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'1dae05753a2eedba428866c0825f4ef14aee9b8639e6cfe9107b8f7e0e77306d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',11,'organisation','57a63688-ca4e-4874-9bb8-a3bfcb4233c2','*','c18be2e97afb247a3694688d2308103a','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'79dc6771a5f6da23eee1fdde7d89a5fd7948e03566d534b03fc85dfcea03fc95');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',12,'organisation','26a7c15f-8e66-4baf-9287-b22b11e9a0e1','*','6be02aca70d8f08f0491b765fa324639','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"chamber","name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'5d0fc4f6e10dc1e966548d5b73bd6a78b17177c41c3992e6ba18ff3957e5642b');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',13,'organisation','0547f424-3096-4497-9bbc-14da5f84ff79','*','cb30fa0c4b448ac9bc960285f8153fad','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'ce4e3f2b9bcb31596279fa8b9b8010b33e587e578587cb0bfef37877466c7427');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',14,'organisation','4e5399a1-f2de-4c78-b672-013707c3b744','*','fc66925dd00cc0c5d0677b7b56538292','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'083e5e0f7bad5a60989427f0d2dcb0b4494d9fb342e89f3a9099b361faf36eb3');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',15,'organisation','377983c7-7050-41f9-812c-79d29df8e430','*','43aaac969153ce3c469cf4430b44b18f','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'74514a6aa5e823dea1268d4db8ed6b94653603d4cd2431acbff34bdf4be71f46');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',16,'organisation','05e8dd69-5e77-438f-956e-90b8011ca4c2','*','0eb5c92c83c67cd427ba814484e0d6f3','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'1828b4d873cc3c8f6b5fdb3f8f4533bf9e0415777c2ecbb29533c5906654314e');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',17,'organisation','41416430-6a78-46a1-a172-5a42e2e17e2d','*','12728fe08f632b21ed24f42d51d4bbe6','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"prefecture","name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'233c56efd699fad23c1a8524857e67355c7781ff037e92dc8d57c0ed07cb4a6c');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',18,'organisation','902ac296-e51e-40b5-953a-15ee3c9e3bac','*','6d439bf4bbeb99129094ba0cb57e4035','{"address_ja":"","address_zh":"","capital":"","country":"JP","employees":"","founded":"","head_ja":"","head_zh":"","kana":"","kind":"city","name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'a94fdc2af50ae8dd73752dd560bd744aed50b68d3ecbc49009dcc9c6759c9866');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',19,'organisation_name','e1fe4d23-d073-41e0-8b1c-e3c10e215d07','*','4c2f916da16d35c6dd582baf4fb26015','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"e9a443ab-ee02-494d-aeda-0879cb251f0c","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'8e0fa11159f7c4d5af19ecf9fef9d27b11868893f4dc59118aea409d3e8e8249');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',20,'person','a3251e77-9cf8-4028-8422-e6de131f651f','*','0e9254067d8dc8021dc98a1f422e173d','{"country":"TW","email":"ta-ming@example.tw","kana":"おう だいめい","languages":"","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","phone":"+886 2-0000-0001","roman":"WANG Ta-Ming","source":""}',NULL,'[]',NULL,'290a88f09d3e894474608ae90be3b029e9feb7b2b1dc162291d52d6668c0d96d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',21,'post','c0090bea-8ae5-44fa-9179-03330907e1d3','*','e3a6e851074163a90ebf97a99fead74d','{"organisation_id":"05b81056-02cd-455f-9630-63f8106bd572","person_id":"a3251e77-9cf8-4028-8422-e6de131f651f","rank":null,"title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'26a2b33666e04a1c9ec17e461f0eab049a8f25f8723cb1528199e063a5340acb');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',22,'person','f6a6b0aa-0e4f-4251-897f-2b6b63f36005','*','af61ef8f3c746fbc4f908b8281ba0e2e','{"country":"TW","email":"hsiao-hua@example.tw","kana":"ちん しょうか","languages":"","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","phone":"+886 2-0000-0002","roman":"CHEN Hsiao-Hua","source":""}',NULL,'[]',NULL,'a8c5d93fd3fcbc559cfb3166801080057d9603cf59ee2a8d3e0109e2f50add93');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',23,'post','85126b09-11d8-488b-9808-edd5327bb55f','*','fa544a1a937220869dd58afd7e2e222a','{"organisation_id":"05b81056-02cd-455f-9630-63f8106bd572","person_id":"f6a6b0aa-0e4f-4251-897f-2b6b63f36005","rank":null,"title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'94c8384fe1cc0bbce9c95629e878003351454170d8acc81760d7e4bd94a3bd7a');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',24,'person','bc0b9bca-bd57-4e64-a73c-836ca70a37e7','*','0af8784a392162fe71eeeae7b94339b8','{"country":"TW","email":"mei-ling@example.tw","kana":"りん びれい","languages":"","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","phone":"+886 2-0000-0003","roman":"LIN Mei-Ling","source":""}',NULL,'[]',NULL,'15d2b164339cb2ade1220e7bed8136e71937bafc4643d2306807c356b14a60ae');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',25,'post','ae28f9fe-dac4-479a-95ce-c76ac83719df','*','584644fb03019dd78066600da96f02a7','{"organisation_id":"d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81","person_id":"bc0b9bca-bd57-4e64-a73c-836ca70a37e7","rank":null,"title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'27eeb3ef81586c38a4f3955f72d6d0e14ae9523a2795f3f37d0d06e28304f6ac');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',26,'person','d89657f7-0203-461b-b88d-887570e985c4','*','12291eac2feda855847506f145e01e0e','{"country":"TW","email":"chih-chiang@example.tw","kana":"こう しきょう","languages":"","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","phone":"+886 2-0000-0004","roman":"HUANG Chih-Chiang","source":""}',NULL,'[]',NULL,'0bf2c493f1eefbcf37d9e85a0d075485d0d2d18963c42e8677a56b11d3512f3a');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',27,'post','c44d10c0-2507-4890-9b52-7e0749bfb7fd','*','0c464aa1a7f4580fa41ab25ff85bcec9','{"organisation_id":"d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81","person_id":"d89657f7-0203-461b-b88d-887570e985c4","rank":null,"title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3dcf20568e6a196d1a0b40de41702513b42d04371eeaed10549f124a7a611623');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',28,'person','27eb5d16-811a-4dd8-9f19-1a193cac61f5','*','78531c5cde9cf61b8ebafaec2f7e71eb','{"country":"JP","email":"","kana":"やまだ たろう","languages":"","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'6d12bbcbdf201451db153a5c4d7083de167d64fa69c1b181e117fd2fca54564d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',29,'post','56462afb-f63e-4ae1-99a9-c6d5a4fd0807','*','96b53d0bf587a5cd66b2f4308ed14312','{"organisation_id":"6658d19e-fecb-4bb8-9b9d-f2efab5a9497","person_id":"27eb5d16-811a-4dd8-9f19-1a193cac61f5","rank":null,"title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'cfa8ba63eb22f802483d3701f65474de911084b0e00d4550da96105fc5490274');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',30,'person','686c1d80-8574-469d-93f9-494714f2fae4','*','82d2e699f6656c7d39f4f8124eed6a62','{"country":"JP","email":"","kana":"さとう はなこ","languages":"","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'dcb12719bba1f43510577d72dcf4d342b0a7d3f00eec9f158dde10b78f71147e');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',31,'post','585e48d0-4d3a-4ce6-bdf4-d912b934b00d','*','474229099f274ad565683373eb24f5ee','{"organisation_id":"6658d19e-fecb-4bb8-9b9d-f2efab5a9497","person_id":"686c1d80-8574-469d-93f9-494714f2fae4","rank":null,"title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'10990d36b0f619d84c0916e14b0e472212037cf36675ed3a1a68591fe8e2a9f2');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',32,'person','4116c4b4-dfb5-4f65-a18f-2eb24b94845f','*','19552b7671f7ba7e1e1c57cee7a289ba','{"country":"JP","email":"","kana":"すずき いちろう","languages":"","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'b959a72ba842be00cb8bd29312d0e5b912fdaa67dec09ce6bd89571c49905ba5');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',33,'post','8026e9ad-6f4f-4c78-bd18-f42ecaa89210','*','e6c6dfc8336eb66ab7c778567b8a38c8','{"organisation_id":"6658d19e-fecb-4bb8-9b9d-f2efab5a9497","person_id":"4116c4b4-dfb5-4f65-a18f-2eb24b94845f","rank":null,"title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1f7218e207abb1970a79347fbd33722d2fb8cc10b5000650e28f0214c9adcca9');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',34,'person','3db82330-68d0-43dd-b6cd-be6c47f2208c','*','f360482de19e94c8e154ead2031943f8','{"country":"JP","email":"","kana":"わたなべ じろう","languages":"","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'0acadd4f82f067f5e40ba3adf9600bef141ba56de090a55267a7ae7a834f4c5c');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',35,'post','49dde9ee-96a3-43e8-a75d-16812a583cb1','*','9b59d57f0d2ad217699af0be34d7211e','{"organisation_id":"6658d19e-fecb-4bb8-9b9d-f2efab5a9497","person_id":"3db82330-68d0-43dd-b6cd-be6c47f2208c","rank":null,"title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a3113b810f97b6cff0d3154b95372cd489172dfe8d56806caf33f6f40069f618');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',36,'person','1826e3f3-24eb-4079-998c-2ccb8c0e85ca','*','ccadd6a57b196ca347f704d3dcc95413','{"country":"JP","email":"","kana":"たかはし さぶろう","languages":"","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'2deee5be7e9393ea3f22f10d2703c6de9949d493271864147cb782ecee48abdb');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',37,'post','4f91793a-38ce-4541-99da-1c4531a8e5de','*','eb792ef850e57b7f549a6de0f928e68e','{"organisation_id":"6658d19e-fecb-4bb8-9b9d-f2efab5a9497","person_id":"1826e3f3-24eb-4079-998c-2ccb8c0e85ca","rank":null,"title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'cf8fe65ba3ba6dceb0e8faeaa0f43f28be5c6ffe4288ad57b84a41a2cf7dc529');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',38,'person','69c25c8e-e9ef-4551-b16e-534c603f0651','*','76116268fe4e742ee420828fe2700d19','{"country":"JP","email":"","kana":"たなか しろう","languages":"","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'69cc8a61f6af8b8f3e1281be012fd148120365f155b955f9afa6b712c54dfd9f');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',39,'post','2b68afe6-9671-462c-b8e6-5cfad84900ec','*','07c89d2c37829d165aad0747731cf8b0','{"organisation_id":"6658d19e-fecb-4bb8-9b9d-f2efab5a9497","person_id":"69c25c8e-e9ef-4551-b16e-534c603f0651","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'cb58ac433af3f148b089f617432b28a612c63d0ddc756d7e6ea3c58c306df94b');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',40,'person','093de557-2bc8-4698-8b59-c9cdd9e536b4','*','ee1a8240a98fa45bab7348f2179ad317','{"country":"JP","email":"","kana":"いとう ごろう","languages":"","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'788d467af104324b7e2827560f4f53f1215ef514967bdc0ffe2c2912cc4e1932');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',41,'post','e6a5a16a-fc67-41e0-b757-30fb2f3ab921','*','5e4a2e34b7f971f9ce6494b5cde1ddb2','{"organisation_id":"6658d19e-fecb-4bb8-9b9d-f2efab5a9497","person_id":"093de557-2bc8-4698-8b59-c9cdd9e536b4","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'00e0a6cb391749b7639cf719ab1a7297d13e630b91b1c4ae05374f4f08f54997');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',42,'person','864a3515-4049-41db-b268-cdb62d5d9a5f','*','8c65dc3b4a8b5eb49084786302717714','{"country":"JP","email":"","kana":"はまだ むつこ","languages":"","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'40862f617e112051b6bfb06b9dcd2186fd4cfdc45ca7b7d1bead13dc90bf0020');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',43,'post','6a7309a2-0e70-4485-91fa-dc0cd91a07d9','*','c7267b0bc66ec7fc832c5591926df427','{"organisation_id":"6658d19e-fecb-4bb8-9b9d-f2efab5a9497","person_id":"864a3515-4049-41db-b268-cdb62d5d9a5f","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c11528dfe26db70a58f88b3e6f4c715fa22a80aa370f8a92467d4069f30b45fd');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',44,'person','ed279c49-72a8-4826-84f3-c65ddc0edf42','*','3e38adf4e34ee4bb2ad706984428c759','{"country":"JP","email":"","kana":"わたべ ななみ","languages":"","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'d6cb854fbb2ac5fb50492310a512def957fc4d17d24e44a5275c92bbefa09663');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',45,'post','11a47917-ab30-42d6-976f-418a652dd889','*','14393264b176c61c5a2eac1b7298b8fd','{"organisation_id":"8e291da6-7ae0-4522-8903-48eb388146ec","person_id":"ed279c49-72a8-4826-84f3-c65ddc0edf42","rank":null,"title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'2c74b35ac8a6b1880e77023085bc15f430ca19f5f52433183616b9181fb2ccd0');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',46,'person','40fbdbc5-d822-486e-9ea2-97a2274f0952','*','526211c31201f79be590b4eec048bb7d','{"country":"JP","email":"","kana":"わたなべ やえ","languages":"","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'ea0a8653e82a233e2f118580e9ab1e9c28d06a21f0fc5bc588c66ff96b8dd562');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',47,'post','2c9e7852-7604-4fb6-a05e-ad9cf91c5ac0','*','130e9dba6c9b13a999d7c5b9bd452e5a','{"organisation_id":"8e291da6-7ae0-4522-8903-48eb388146ec","person_id":"40fbdbc5-d822-486e-9ea2-97a2274f0952","rank":null,"title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'2c83cf199d72f8f67187b085a20df06eedb10a2d302305b57c0bae6e7c457658');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',48,'person','aeb24e18-1a81-4f3e-84f2-34fc68ad709c','*','bd371910d015f176bca7a90a0cb5c55d','{"country":"JP","email":"","kana":"たかはし くろう","languages":"","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'52d828031a23275b91e00ab0e143a4416484ffb9ec1b0d5ab9f098c3306ba1ca');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',49,'post','aed5bc31-594f-4279-89cc-c134b2a80ca8','*','336a080eb5982265d93efd98b9497822','{"organisation_id":"403b600b-ee6f-4543-8f9d-5fb582b2ce64","person_id":"aeb24e18-1a81-4f3e-84f2-34fc68ad709c","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'78b966e263df2e4804e476c30fead318f04c85b09e1c5f47b8418346652a0590');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',50,'person','decabccf-9fbe-41d5-a31f-2646eb50fff7','*','1f0d56d1e9512144f4aced42bb68dc9f','{"country":"JP","email":"","kana":"やまざき とわ","languages":"","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'f3003552b3532d48c3587543f1ab92016dc1f7fac3a522ec3b097c90a3b4ad23');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',51,'post','0460b7d8-f035-46e3-91dc-cca039b82996','*','67a259db19692148fc85b20725aa06de','{"organisation_id":"403b600b-ee6f-4543-8f9d-5fb582b2ce64","person_id":"decabccf-9fbe-41d5-a31f-2646eb50fff7","rank":null,"title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'da89bf42ace8d96044786981a61160b8b5e1ede6cdb181fc953f9a3778eae6a1');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',52,'person','528577ca-7c82-4ac7-b915-ecc71e7ee61e','*','925fb4ddc342c50261ae1a78e0964f3d','{"country":"JP","email":"","kana":"なかむら はるこ","languages":"","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'504ecb875676448384d26a1eaa6c2875b8e6b6ef2c1032f4c3a3369834d1794a');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',53,'post','ee34557b-5133-4cc2-8dc8-c7e4b1082000','*','35d48547b765a2c435b2ee5c22fb5e77','{"organisation_id":"403b600b-ee6f-4543-8f9d-5fb582b2ce64","person_id":"528577ca-7c82-4ac7-b915-ecc71e7ee61e","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7c9b6c1c2b26de8fc13f4c0f8384ff48f593706dc2199246d704537e94f5b62d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',54,'person','a6576900-ff98-425d-8ecd-7c3b5cc12ced','*','a501e5544fa285dddc5ca275f85dfeb3','{"country":"JP","email":"","kana":"こばやし なつお","languages":"","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'a3ae7592f4e3e8711a44b286d065dd20867778d6a83638a36132340430ad1fb2');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',55,'post','011c4b78-7b29-41b9-874d-dcf02e13cafb','*','ed31bb149aa609920833ab183117f719','{"organisation_id":"403b600b-ee6f-4543-8f9d-5fb582b2ce64","person_id":"a6576900-ff98-425d-8ecd-7c3b5cc12ced","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ca9d3129b83b203b2aa302db3f56170cf165c1c3a4cd8ad89f45f2402404ba37');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',56,'person','83baa09f-17cc-427d-a625-968e6817e2a3','*','63c538e7c84ba2e981b7421c6c358b17','{"country":"JP","email":"","kana":"かとう あきえ","languages":"","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'212a218253aca1004929c91982486a26f3b6a05d6612972c454ee33a2502509a');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',57,'post','4ca0e719-b084-4785-aa75-ad0cb3a46801','*','b47d90adaf9b79d971c31a7e20861c9e','{"organisation_id":"403b600b-ee6f-4543-8f9d-5fb582b2ce64","person_id":"83baa09f-17cc-427d-a625-968e6817e2a3","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0661369fa76fa3ea603fd8e78b38be284fea9e79a5d511747566d2d452f93cfb');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',58,'person','5d8c9a97-7865-4cbb-9b10-135133103995','*','946cee378d403615aa4b5189dccc8c98','{"country":"JP","email":"","kana":"よしだ とうま","languages":"","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'61234a095c1fb876f570e618c03229b95ed38c826c613cef47e1420a45082148');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',59,'post','e0cc8ba6-2445-4661-9eb3-e84261536073','*','cb0c2ab34afd95df21cd50403abb2b6c','{"organisation_id":"7207a025-afbc-4f88-bc0c-18fc050bd7ee","person_id":"5d8c9a97-7865-4cbb-9b10-135133103995","rank":null,"title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'273f7aaed6a904edcfe541163a2e93917936c79b37ad0e0edd3caa5c2f168fd2');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',60,'person','94f7107c-3933-4c24-9191-e2160c3c278c','*','32ee8b0a339c619180c8f8974e84d871','{"country":"JP","email":"","kana":"まつもと そら","languages":"","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'532d63ce800f68e2d4d3e29206c466b21633d19eaf39cee5e85db834557dc348');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',61,'post','1209bbb4-dff8-4278-8cd6-0af7bbd7eea5','*','5e040a8a5d83e6068239d71a9b79b9f4','{"organisation_id":"16fd7ca0-ffc9-4d0b-817a-48d74edb21ef","person_id":"94f7107c-3933-4c24-9191-e2160c3c278c","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'50f40315cea39d41666604af30e6799e91743a2abca8c20c7fd84308e2183435');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',62,'person','d522a999-1849-4d93-b65c-1e9557ea226b','*','4e5c83c85ca844242316cb52536ae871','{"country":"JP","email":"","kana":"いのうえ うみ","languages":"","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'d932027c9f4618b967cb6ba2a08b5e16879392a91704c50d7388a1e6ee2bf7bd');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',63,'post','160fce31-b4dd-4063-ae9b-833768b1a3c9','*','357dac3da0c17529ce5b6de08963357d','{"organisation_id":"57a63688-ca4e-4874-9bb8-a3bfcb4233c2","person_id":"d522a999-1849-4d93-b65c-1e9557ea226b","rank":null,"title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ba459da2453ce7a64e0140cfa4f6d67fde53ccc79206822919003ac9b99d3d30');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',64,'delegation','3ebc5ecb-f228-4765-90a5-558b89ac79b3','*','acf15dee7a97fb12317ba3ad3ec253fb','{"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"05b81056-02cd-455f-9630-63f8106bd572","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'a19ef780d342414166591280a07cba15e407b227722f2a7cb1b462b32be07398');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',65,'member','af5b92d8-28b3-4b2b-9d08-1146a32c0178','*','5ef6e6453569589c5e62acdac65acd4e','{"bags":null,"delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","duty_ja":"団長","duty_zh":"團長","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"a3251e77-9cf8-4028-8422-e6de131f651f","position":1,"replaces_id":null,"roles":"leader","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'69aa80e86a2483a67f1db3aa6ce912cca180347133e9593e4ae09a957977ec37');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',66,'member','e8f1f043-8205-40a4-a7e4-3d34203a8e14','*','b0add1589586f83cc990afcbccf09172','{"bags":null,"delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"f6a6b0aa-0e4f-4251-897f-2b6b63f36005","position":2,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'1fd6307763a9fa114ada5337d1a696bbcbfd850d89c105dcb57166b4ecad64f4');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',67,'member','3a9ce96f-539d-4d84-a947-71abc017f8e0','*','0cde02aa890c30ed7fc1310a5197f36a','{"bags":null,"delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"bc0b9bca-bd57-4e64-a73c-836ca70a37e7","position":3,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'3719e1315a5337486454d1dc36a9a8677e5a3546c44c802913280acfb467ff96');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',68,'member','fc47ca1c-61e4-4088-95bd-ce93a10d1bda','*','e8605754f16734aeaeb40ab49906e43e','{"bags":null,"delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"d89657f7-0203-461b-b88d-887570e985c4","position":4,"replaces_id":null,"roles":"member interpreter","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'f253e85e1eed487904afb2e869da36f7410c2ceef228f8350e70205e363a4c75');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',69,'event','b6af9f16-f25e-415c-b822-f0deafb9a2af','*','654b923c0b21812f3ddd461c64d84e35','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'6db173020f916c97a291a4be26d2834b2af90b077ffeba6f0477e829d2ece977');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',70,'event','8f512230-611d-4d16-8341-7e938c299c81','*','04931492506edd960eaee4f21384167e','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'7a502bd45965eda4958f0d1f8f01d6daf561fa313f517182a9506c48bb5e556b');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',71,'event','f115fcfc-1bae-4120-b757-4e32dd2d7754','*','8f8c9adeed430483c1888ea037cdc181','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'c26bad90e6b1e2eb58379768640040bdd77ba5e54733a727759d011ad23b160e');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',72,'event','4ab4c489-ad32-41a1-a912-d0fe70237a35','*','3ee80b4cc0378fb0708e6fc33a543fa7','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'883f0a00437233f56888b415d9ebee193ab8fb6f40e819aa091ac202d0ddfb04');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',73,'event','3e1bd3e8-220e-411d-ae99-26dbdb3e3b7f','*','c89b23aeae4c9f2b27adf522887637df','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'5f3ada948863f8d89fe5b021e660ba13c2ebd492f96a521d0646d7474d6afa43');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',74,'event','e425d39f-d4e6-4494-9f4c-c97e516a9a4f','*','49be87cbf7525611bc2a451d48010249','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'97beadd9aebb87b71893d2f86414ebc63d44b0a97bc7ce33d1e9375663d7fd7e');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',75,'event','080e3002-9644-44b0-8b96-1a0b0ca022a3','*','2a2ebd523125cdaa66ea6fb50f69d509','{"address_ja":"","address_zh":"","basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"2e486a04-0e55-4f46-8aa4-e4352897c079","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'3eb3e871dd6ad0202ce7b7341480a9819a969bfe67f241b78f0ad180dcf13e5e');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',76,'event','75ada122-f7b1-4781-90ea-710377a1ef7a','*','5d260f70710ddc583a2a60e5a1b9f9a4','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a8a627e376662e02eaf26c94c203beae5f2e57d990193c6f3b0ac223cac5789b');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',77,'event','c8d9ec59-850b-4f45-b4bf-a3d325993848','*','d4cc2502307feba470ee452a621d2dcd','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":"8e291da6-7ae0-4522-8903-48eb388146ec","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'b8217c4c539836b6968c0ff95c84dd6e2019f864c828dd83142de6cb0eb4a08d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',78,'event','15685841-77c0-43bd-a094-4c065cb01e4f','*','0f0f45b3f85b37f14386e5cc4d0020f1','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'f28c3f98a1aa97ef790258369195b14caa1834ce0e19b26b25ba87b2d8a8f220');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',79,'event','3410ccb3-b389-4583-89eb-b7087c523335','*','ee223625fded439baaefdf02578e72cd','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'87ae596ea945a2408c0ee36cd7e1720d62ca56c3b492926146087f804e1936bf');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',80,'event','875c58b9-a15a-4ab2-aedf-db2431a44423','*','bc789af0d7f9bed6e20c98f6b0d43da0','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"403b600b-ee6f-4543-8f9d-5fb582b2ce64","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'1f14e7525dee967fac87afd99ee63e3718356537bf29988a519060d30854b74f');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',81,'event','c952dd4f-4217-4f37-9b0b-22ab21c32fd1','*','502c019dbb60bf60a054463ee07dbfee','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'cdb040438e17645c68803571ec95d5decaeb1986ab4b779f1d407509e203d3e7');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',82,'participant','c2741bc7-1b92-4bb3-8f27-35a5523dee69','*','13e6c0c7960c06d8f698f6292644ef75','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"27eb5d16-811a-4dd8-9f19-1a193cac61f5","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'140b0955e57fd559a7ab93756a2084915c33da024baf55a8cdce158a20406ab0');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',83,'participant','87e969ee-a834-4a6b-b8a0-f3c1719be17c','*','5d57fea353f51ebf8fe66659df04f50c','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"686c1d80-8574-469d-93f9-494714f2fae4","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8243ac0332819b7b6e267ef73af17932688b302b1cfdc08d9ac5718d3bc266e3');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',84,'participant','9ed61d17-dc5c-42de-ae54-ebf601f2f29d','*','dfb8411da57bc7ea07b867bbd6fe07de','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"4116c4b4-dfb5-4f65-a18f-2eb24b94845f","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'45ff891d66c315af226aed9cc226aa16046d2d5f9c4d25ad27a8e568e68ee801');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',85,'participant','5ebd69c4-3ce8-4f47-927e-e6913bc97bfa','*','836464d96722497485cdabd1ddda015d','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"3db82330-68d0-43dd-b6cd-be6c47f2208c","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'38221b03118e96381894e20cb5a5183546865ddc4f94cddc26c1998e60670116');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',86,'participant','d2d0a570-7569-4346-bc1d-3849e5a5645e','*','2d78fd22175c5e22f9b7495350e4b36a','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"1826e3f3-24eb-4079-998c-2ccb8c0e85ca","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f30b7387deccad59ba64c2de0cc2201a65c787bef6c283b141b4680166b84191');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',87,'participant','de68aacd-70ab-48ee-86c8-d6fbb1dfc506','*','a11cab7197c39d69ee5d508c57fd414f','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"69c25c8e-e9ef-4551-b16e-534c603f0651","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a82f687ed8ee11c7a5c5257c86c057dd4a5d7b3de929d306e5248b03e62ce919');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',88,'participant','7deff6bb-1a8e-4eda-9b79-07713cb82c94','*','cc8eed46045b90bd01ee1549bbe66537','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"093de557-2bc8-4698-8b59-c9cdd9e536b4","position":7,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3edb2797a2a6635f0268ce836e186164f552849456fe299e60f0f0286a851bf0');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',89,'participant','ad42925e-e42b-4a06-ac23-0987c922ed25','*','588180181225a4732b20c25c2d978f85','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"864a3515-4049-41db-b268-cdb62d5d9a5f","position":8,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a754a3640a915c3b6c6c79b600886da68c82cf39a91c9a184a4edaa7a47e4508');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',90,'agenda_item','42fed782-5658-4c8e-90c1-65887a9f79d0','*','439785a26b13f804fe36ec9edc948b87','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'562c7bb39a60b39eb165862a720fa0706f2a6b615af7f120e60cd449bd1bebc2');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',91,'agenda_item','62f16caf-c124-41fa-8a3a-9e2021cf1f63','*','9dc47b57f89fd43a2d475bb3911b895a','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'6d36ea2acc3166d01eba47de52f56ac8ce3f838df1fe9a7250df1f4f2a2d2be7');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',92,'agenda_item','ffeceb52-62a5-4466-9372-9904ff1b5395','*','2415d5ecd29f7601edee1947a4753ad1','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'87c610e6311c1e60b31956794841e9758187af5d68c6e87df8abe78d8151b1f6');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',93,'agenda_item','efdeb859-6f39-44a8-9680-d03e2ae9df25','*','34c28f1bf16cfee9c0bde846c1691488','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'4b334b84143838159a79515d595d2d6d1a14fb6fb2fedd5c7cc10a4b86009d39');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',94,'agenda_item','e16cc7b4-c87f-4877-978b-864a24d8cc00','*','08b33774a46f4fa15fdea19d992bfe66','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'fdde5a45ead8528b41ee95793f7cafefeb48a0db4a4ed282757bd8599759ad26');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',95,'participant','c096f76f-c84d-4b86-b0f6-89b7bc323544','*','527200ac05f8bf0f3433541acff11b88','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","organisation_id":null,"person_id":"ed279c49-72a8-4826-84f3-c65ddc0edf42","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1f3aa0f5e66293b66c7434793566a3983948f4f686400f0cdc613398a1ff9602');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',96,'participant','42cd7ae8-c616-4254-853b-232955692b38','*','2c9744b374a5c69d81d1bf00e5b4cc12','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","organisation_id":null,"person_id":"40fbdbc5-d822-486e-9ea2-97a2274f0952","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fd59310e2970c30bd64d12ac62cda9d590b51f64dac7951da522ae52caa5cb0d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',97,'agenda_item','6b5d1db2-fc28-484c-9f66-fc6052514343','*','706c71c94e3300b8ba48fc5d20cb17e9','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'d874c0c886ff37a8298251ea7d4a88f71446ab6efe57acc7276694af65e7c33e');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',98,'agenda_item','4da64e80-8e27-413e-857f-625331f4a01c','*','86d6fb7ec3b0e3aa758707b9eacda839','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'bf90d089006e82ad399e8407634aac6284fc67d78ac8e64abb716599b52c16e7');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',99,'agenda_item','534f4239-9ac9-41e3-b311-38a73660610a','*','7f3f64d478606b06aa5e56abd96ca291','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'0c6489ecb6428764beedf9046fe444ede30f9adeb6764f0d4668a0e020e5b056');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',100,'agenda_item','09043157-4868-4bc6-a9ec-cbfc80fb7003','*','b8427e1aab19092ea569146718ab5503','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'78129f68ace47a046f8911a459771c5fca1007aad791e452e0b92f162c49c6f0');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',101,'agenda_item','e406cb12-525b-4a6f-9e9b-025db4f62245','*','e34aed80cbf4565fa3eb070486a7b44c','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'a12ff9379156c6ca013968382a616630fd62f8d2a7672f782c7f9b5509e01ff1');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',102,'participant','36b735f1-8478-4fe8-8457-4ab7a9c6c1cd','*','09ddb9206addf9d93372c5072808f312','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"aeb24e18-1a81-4f3e-84f2-34fc68ad709c","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'789bd5bd34b38b3498ed49484e73d9fee99cbbcfd1994dc18d8253935d111913');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',103,'participant','7da33d2d-eed5-44ed-a811-cdee49491ab6','*','c83d237fbf373a844df69d9042a9e5fb','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"decabccf-9fbe-41d5-a31f-2646eb50fff7","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'30312ecdbecfed39eaa6e77ee9973c156eb7ceb4b92f030f40ba94bf37547566');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',104,'participant','45eded66-f800-4029-8537-ccd7bc621b30','*','5bf31230423eb52a5c18c889ac1ba749','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"528577ca-7c82-4ac7-b915-ecc71e7ee61e","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a289808044e443500b3f26b868f2fae71549554b9433d1ea6936c476172e8318');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',105,'participant','fc86a3c6-b005-4994-87f6-a593b7a88c91','*','681ef7b0fef7a297b22a9c900e2e6943','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"a6576900-ff98-425d-8ecd-7c3b5cc12ced","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ae2f8294da5ccc2add1a4be2fbe1cb9ee624e4e897b041ec92fe2092199725f6');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',106,'participant','0d969bf0-d0df-4e5b-ba4d-3b3cdf50b33c','*','eb69506992a2ebbeab3a0f5af1088510','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"83baa09f-17cc-427d-a625-968e6817e2a3","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bd852769d3afb07fd58be5b637b72fc7fd899e77a651f658c181c81ae4c187b2');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',107,'participant','2be275a6-d82d-4410-85af-49f5d56336d2','*','e6ccb68eeb5c9172277325ac149c1685','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"5d8c9a97-7865-4cbb-9b10-135133103995","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'60ee495d123b8b64cdb8ff445a157d4be39041505a1a1b43eacad1e4d5db318b');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',108,'agenda_item','b38e4558-ed22-42df-b685-42fcfee21345','*','bacfd95ab4899c562bac3eeb40cdf32a','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'04508c20a5154acea9f726ea4583e188dfdbf7880eeb1a2e7270a5402bc82d47');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',109,'agenda_item','9dade092-2a1d-4ccd-b896-f00c114c572d','*','d463c82259fa8a89b464c353461c987c','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'f0cb78d98b3580d9211532cc3fa6d6b8635b3b1252786d219f9e4ada341ae0d7');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',110,'agenda_item','b36f3d52-4677-4efd-83ef-34cac62d58a7','*','f8756c09089dd60b2c4f049c4eefd5ad','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'09547f0b5caf3217d01eb761c50d879034d77da66b332e458a5580f77405047a');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',111,'agenda_item','976c248e-35e8-4f03-92ba-d6a8754eb2ea','*','6c9d0dad8cfa36c74c131e47d7d1b48a','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'331b5719579c9811a83f2e4f1e1b641ecd1c879f254e8162145b93c9abf733af');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',112,'agenda_item','d69a7b57-b158-4080-aa9e-782729a352cc','*','e6ddbe7119f64d9af1b3420abaee244b','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'adcd9afacaef1d7144cd0d9d16c1df95fe98d6d2f38390653ea4fe3b6b0781ac');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',113,'participant','98f24d24-4446-40fa-bd71-0aaae2d64291','*','a1cf0c00010b234b7a6babc15145de3e','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","organisation_id":null,"person_id":"a3251e77-9cf8-4028-8422-e6de131f651f","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ef8e983ed7c666f3db161ccd3590c45f0452502375f5192d727eb1021af51892');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',114,'participant','8b042af4-505a-43c1-94a1-cb34106676c9','*','a025155b42e8296acf10ad4807c703e9','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","organisation_id":null,"person_id":"f6a6b0aa-0e4f-4251-897f-2b6b63f36005","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'102543ab523500d1e4a2ebe569639a1830db39136d045af800af09d775a6450d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',115,'participant','09671848-e9f0-4486-b06f-60d7fc6a7c87','*','52c8fa342218f0bb2c0235315c6e3985','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","organisation_id":null,"person_id":"bc0b9bca-bd57-4e64-a73c-836ca70a37e7","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0bc6bcfc54fe95ede928559abb985a6edc54635e6781e5ffd1311d719ab44dd4');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',116,'participant','4064508e-e89a-44ad-8839-5238922f801e','*','c7cbfb69adcc42da4f8500f11f0cd1a2','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","organisation_id":null,"person_id":"d89657f7-0203-461b-b88d-887570e985c4","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ab961e23de2d7e4645f415dc8847ebe340be773172e6a4ba37264441103afec5');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',117,'participant','b84a04cd-8c7f-43b6-a9c9-2616d2b293f4','*','93427faf98e056345ac2074082c0aaec','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"a3251e77-9cf8-4028-8422-e6de131f651f","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9596deef8f62e690bff408d3bd9935077537ee1c15e45df4897853135efd715f');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',118,'participant','788305a0-86b2-4d8e-b69f-9550eb05e4eb','*','a541d8fe72ca4c95023bbb3d31e99f14','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"f6a6b0aa-0e4f-4251-897f-2b6b63f36005","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d19160fa62f92f99f62c8729ab6eb0abcb7545b5d08a271dac041c0a2052ea04');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',119,'participant','d7173f21-f619-4d6a-b1b4-c4b9cafaa05b','*','efa97d94043dc4fb28d41e8a7751d36a','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"bc0b9bca-bd57-4e64-a73c-836ca70a37e7","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'839921d33c88b0f9854ff64398a9a1422911cbaf3cca933761c31b90d5a06f60');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',120,'participant','1e1c91ae-d658-45ba-be73-cbbe44e91e0d','*','8c4596dddce3030248b584f70aa12532','{"event_id":"080e3002-9644-44b0-8b96-1a0b0ca022a3","organisation_id":null,"person_id":"d89657f7-0203-461b-b88d-887570e985c4","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2069c14a43faf533f37b81043b5111e1d48cb55681175bbee49588b4bd4e44ca');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',121,'participant','ecce28c7-bfa8-43a4-b43e-e80448752976','*','725361ff2e80d21c3d058c28664dd84e','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","organisation_id":null,"person_id":"a3251e77-9cf8-4028-8422-e6de131f651f","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'402cbe379a98d21b07a3bd7828fddbb272ef62bf782f314de913345f56f7a6dc');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',122,'participant','3d7d81d0-4a6c-469c-872d-68f3b369230a','*','f0b77eddf77eec020f476314d130a68f','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","organisation_id":null,"person_id":"f6a6b0aa-0e4f-4251-897f-2b6b63f36005","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f315b5a6e369e9a54dd1023647bbcbf1c993ef02604ed8470ca8f9b2e17611a2');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',123,'participant','473afedb-9f3a-4e35-882d-c1e2d6fb7bbc','*','ac97ea07d3a3e407d752a472a3178a35','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","organisation_id":null,"person_id":"bc0b9bca-bd57-4e64-a73c-836ca70a37e7","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d4d56f4c92fe8b4ffb58479d026d382d2b654f27abb1c1251a787737dd15e565');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',124,'participant','0c32357e-4fe7-46bf-9b9b-6f95cb62e941','*','468028f83228f76c66f0ad40f876d467','{"event_id":"c8d9ec59-850b-4f45-b4bf-a3d325993848","organisation_id":null,"person_id":"d89657f7-0203-461b-b88d-887570e985c4","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'71989e93b78a77d581b6285b97c34d0ea37536203585dfa25ae3339fc66b7369');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',125,'participant','2b281ddd-0caa-4df7-b972-f0b340d6f11b','*','17d2713529bf9d99d84d4ba73d6e5b55','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","organisation_id":null,"person_id":"a3251e77-9cf8-4028-8422-e6de131f651f","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8d54aeec500293c533b6d30fef73c34f54a4a3b45be22a8a9394edef2814de81');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',126,'participant','41f1d41b-9270-4453-a4da-7a7804577937','*','aca7530a77e5733619c0f6015d047e8d','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","organisation_id":null,"person_id":"f6a6b0aa-0e4f-4251-897f-2b6b63f36005","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3ce2bc6d74719d47a9655dcc669ec8b11bd73e652f07d1c7ab45b5d9b75b0955');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',127,'participant','02bd4142-3b46-4dbf-9dc2-d39b56129e47','*','37fb800fae8bbe642b880c97a9078139','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","organisation_id":null,"person_id":"bc0b9bca-bd57-4e64-a73c-836ca70a37e7","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f1c86abbcac90519067bb10659297beb0a1607667a23b0be2b4c90fad9dac438');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',128,'participant','322ba8a6-1eac-4f3f-839b-bc9d8168cb7b','*','233e9a4de8a69174ec63545ad136e2b2','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","organisation_id":null,"person_id":"d89657f7-0203-461b-b88d-887570e985c4","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'dc1572627d941a90535d3204660612751ea96a6058746a831467767bb76ee086');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',129,'participant','c9078043-856a-41ad-b134-c95d6f6fadd8','*','cb73a293ee2d59ca90478b6135211c3b','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"a3251e77-9cf8-4028-8422-e6de131f651f","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6630ebb2491df44835c8980c7579a8229202c35ec08bf0bbabb6f41ed44a607f');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',130,'participant','9cd4d81f-d1b6-44bf-bc8c-801b8ee1340a','*','f16ed7e8c5b76b0e71744ad4fd694c69','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"f6a6b0aa-0e4f-4251-897f-2b6b63f36005","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c57d032ad1e9af894bb9b602fdd04c7377e103b321f84f4726e9a98cec8665fd');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',131,'participant','990ff700-b497-4b52-969f-a411502d6ef6','*','833a3b1f2bacd526517a42a1fb74290e','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"bc0b9bca-bd57-4e64-a73c-836ca70a37e7","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'264bde903158448f85024df02907d44769ef9c782bc234257fbc530b9660dbf5');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',132,'participant','6a997e2b-1898-43bc-b3e6-5bb150404b0c','*','bf2120e39eb4e67b9d1e6e0af94fb0cd','{"event_id":"875c58b9-a15a-4ab2-aedf-db2431a44423","organisation_id":null,"person_id":"d89657f7-0203-461b-b88d-887570e985c4","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5e8f71877ef2b6f5f781a2b25b94b16156d35cc42e024c8e2aeb663e741c9526');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',133,'event_host','2b168ab4-bdbc-4038-98d4-083115f3306b','*','71dd66a5828e59bfc17e02082cc5293b','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","name_ja":"","name_zh":"","organisation_id":"8c0ccccb-b2d3-4a97-9575-f00f7cf7f194","position":1,"role":"host"}',NULL,'[]',NULL,'775b236b3e9ffcd69ce1591e9e604621e96242d7b86cbde98fda953f2c3f72c7');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',134,'event_host','6b4d24a4-2e3e-41e3-93ca-1778fa3a1db7','*','335dbe1b554efd3723fa5fe108acfec1','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","name_ja":"","name_zh":"","organisation_id":"e9a443ab-ee02-494d-aeda-0879cb251f0c","position":2,"role":"host"}',NULL,'[]',NULL,'a5741f6862598f03e54f06e1f75c74ca1be07e3dc65f13bc3e4e55589c77a225');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',135,'event_host','e3bb1781-6eed-480e-a388-4ec8dd9b5b1e','*','be982870439d671a2645a5c19dc9cc19','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","name_ja":"","name_zh":"","organisation_id":"d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81","position":3,"role":"host"}',NULL,'[]',NULL,'b902ee55205a843930f73d1ab5d6a457a42f481d5ddaa679b4d96878ca56b4d3');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',136,'event_host','7ab8f50b-3ee0-44d5-bd95-1933ba6b6414','*','1d64cf872aba10594b64511f049762e0','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","name_ja":"","name_zh":"","organisation_id":"26a7c15f-8e66-4baf-9287-b22b11e9a0e1","position":1,"role":"cohost"}',NULL,'[]',NULL,'0004fc9cbeeb24b379e1486554d9e248e76f3176d9099a7a367f13d1afca165d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',137,'event_host','a65c2238-cdcd-4ff4-a06d-2550369abd16','*','2941bf41a2fc38ba16b023e3fd571dcc','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","name_ja":"","name_zh":"","organisation_id":"0547f424-3096-4497-9bbc-14da5f84ff79","position":2,"role":"cohost"}',NULL,'[]',NULL,'ff7de6b9afbd3ee0502fa1fdce42edeee10b5d37c2f48ca7150ab1fba602eb71');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',138,'event_host','518f4ae8-aead-4f5a-afeb-5947a267b410','*','6d9725dd9f00fc9f58cc3ddfd4bcc94d','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","name_ja":"","name_zh":"","organisation_id":"4e5399a1-f2de-4c78-b672-013707c3b744","position":3,"role":"cohost"}',NULL,'[]',NULL,'bcfe9276a6c153c60ad06268ce841d617bab7931e9e0a8fcbd6d86fb7594be2d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',139,'agenda_item','e3862a12-8f2e-48cc-93fe-a67330da5e22','*','33fcbd794ee4ce9bd3a3a1e55a261cd0','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'105c10c4906d65319ae5c851ce9b68c13bcef59d621ed985cb94c84ddfad5573');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',140,'agenda_item','02f86026-0a8d-4043-8b97-bfa969f070f8','*','6d9b8312d81fa10d7c36ddd9feb4902c','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"a3251e77-9cf8-4028-8422-e6de131f651f","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'d5064ed5209bb569cf4ee7a6219fb50b5ea377bbc40ba0923b6aa6e8348ec564');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',141,'agenda_item','06c95e55-6a2d-409f-a784-7f6242f3b4e4','*','3a8775f63fa255d7bddc49284d634eed','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"94f7107c-3933-4c24-9191-e2160c3c278c","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'ac7519dbbc3133378ac9adf9e0dbcf597786c92b0f071622e41bec9cb821125e');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',142,'agenda_item','b1f8871b-e409-4680-8afa-4895eb276e69','*','e7e4433594a69e08a1ea99dc7e6c8875','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"d522a999-1849-4d93-b65c-1e9557ea226b","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'b6d871451ecde1d1d2f79a9879474e7ceb4203e118d86d2895841efa6e1bf355');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',143,'agenda_item','e7828b5e-fe34-4184-9596-1abbd3ee3cea','*','54171dbae4ece3d8176c7e012149f147','{"event_id":"e425d39f-d4e6-4494-9f4c-c97e516a9a4f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'282cfa893f9e86e9413bfdd7eec1e168a1a6ee758360902c9955150d2dc09dec');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',144,'event_host','3e86ce8b-d474-404f-8768-0da82f9ec8df','*','4f30dc15c2cd40ee1034734596804ef2','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","name_ja":"","name_zh":"","organisation_id":"e9a443ab-ee02-494d-aeda-0879cb251f0c","position":1,"role":"host"}',NULL,'[]',NULL,'069639382c7294e9e83ad61636c4bddd45a7fe413199d3c57748f7768bd818ae');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',145,'event_host','50334750-f669-4621-9f9e-4278248f8a84','*','a31193905870753dfc4e1fabe97920bc','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","name_ja":"","name_zh":"","organisation_id":"d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81","position":2,"role":"host"}',NULL,'[]',NULL,'f87d414f5529d6adfe7581f1b773258077162be55b35c27af90ee095c78f6fd4');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',146,'event_host','01cf05b6-b639-402c-8e23-3a849300c853','*','2ce3666988f50cf7eaf1054add44ab44','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","name_ja":"","name_zh":"","organisation_id":"377983c7-7050-41f9-812c-79d29df8e430","position":3,"role":"host"}',NULL,'[]',NULL,'8399aafa121f08c1940588e9661d40e0ec8ff19c5f9bbaddf41ff281a763f47d');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',147,'event_host','dd04b341-6737-4c11-bf0b-8cbe473a4374','*','81ca7015a8630537c7152e4adefd240f','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","name_ja":"","name_zh":"","organisation_id":"05e8dd69-5e77-438f-956e-90b8011ca4c2","position":4,"role":"host"}',NULL,'[]',NULL,'ddda49d7ec9fdc0bbb4507ccfdfd07549d67f635b476469c59f11cc6c2b9d2c9');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',148,'event_host','8166f4df-dde1-4c4d-84f3-feaeb350aa5a','*','4cbd6460bb6f085cb22a6b10bc89c3ad','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","name_ja":"","name_zh":"","organisation_id":"41416430-6a78-46a1-a172-5a42e2e17e2d","position":1,"role":"cohost"}',NULL,'[]',NULL,'dd1bb92119185b249db07c423267030480a2c1d38babc7d668f68dd2e7887690');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',149,'event_host','15f6a374-20db-43d0-8cb9-2570414247e9','*','9f79efbcd65d96d39a8b8fd6ce0b6136','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","name_ja":"","name_zh":"","organisation_id":"902ac296-e51e-40b5-953a-15ee3c9e3bac","position":2,"role":"cohost"}',NULL,'[]',NULL,'41310554f2da43e10efab1e4e5323bdc51743d24b7128f3c4d4c91352868eef1');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',150,'agenda_item','8493922a-0db9-42ba-885a-9ea2ae38861c','*','98a72e3c1eea0fdd7f35076f1d885abf','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'02321c91b2f0e66ed9d6d080bcc2b83cfa16cf8849a93497e92b46f7349ba4b3');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',151,'agenda_item','b8e75805-ff6d-4c40-93d7-e6a1ec57eb85','*','45f2160fe61de56c4564462a20f70d42','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"a3251e77-9cf8-4028-8422-e6de131f651f","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'4e3dd78627a43924fd35cab0ecb0a6df101a4218d71b76bf1d298e91a936ffb8');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',152,'agenda_item','22bd4659-5382-4323-8702-5fbd27a500ad','*','4c144a416f2bbeb1ceefa89b11c766f0','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"94f7107c-3933-4c24-9191-e2160c3c278c","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'750baae2244af6160a9a93a58873e603a5dad8b16387ff25f375d505830926ed');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',153,'agenda_item','bafc12ce-1fb2-4cd0-b862-41c241b0b836','*','89619438f2be59402c1eee316d11939c','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"d522a999-1849-4d93-b65c-1e9557ea226b","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'4ec35925298fccad79597d20f7c1c4ac206d14fc2dbd0b14212f195435c11a0c');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',154,'agenda_item','a60e430a-0b64-4363-be59-f4897f6886e5','*','3f30b559304e3067d6bd3f5898fa6d0b','{"event_id":"15685841-77c0-43bd-a094-4c065cb01e4f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'5892b5a135c43e513c304a4161620f51ebad780f264e52d768d9f2e3a381b9e1');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',155,'rate','c458071e-d75e-43fc-8170-09cad763f1a8','*','4a8874f89dd4c6d4140870c9f30b1c4e','{"currency":"JPY","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","kind":"spot","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'e673fcef6b785cfce3351bba91e5a4ae25a36a6af022dcff3f8b5130d66a16cf');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',156,'rate','d789ff4b-bcb6-45bd-b0c1-a1b0215cc74f','*','15d364c80e46982b3c1a214c76dbc4d6','{"currency":"USD","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","kind":"spot","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'565447b320162c06364faf66b10e834b082851cff3a59a47d8251a0249f2b0af');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',157,'budget_line','5c6d816f-19aa-4ee5-b47f-e258444addb0','*','617b9c124eedc6f341d5a31d6db84a1a','{"amount_minor":420000,"category":"ground","currency":"JPY","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'3b259dad146bbb1420a3ad19bc1a0f0d75fcd9ed7cdcf3f87c36cfbf1235b301');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',158,'expense','74f186f3-a31e-436a-a051-f5da85fdc963','*','ce3936365648cb5c9e4a1b237dc95c67','{"amount_minor":418600,"budget_line_id":"5c6d816f-19aa-4ee5-b47f-e258444addb0","currency":"JPY","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-001","status":"settled"}',NULL,'[]',NULL,'11424072a1ab4ee17a76d3b4793b408db0f532f1dd0f8d83773807983dfefe62');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',159,'budget_line','c74b2a92-83b4-4172-9c55-82709da1277a','*','0969e0ccb24c3686b5fe8a74e7925718','{"amount_minor":380000,"category":"meeting","currency":"JPY","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'6d9aca45c52b3b1acfe50c523cfc5a04faf81dba47dbfea0f34742b865822780');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',160,'expense','ef3314ac-c96a-432a-a93c-7c513b1197a9','*','16febda8337c0caf78a06a718aec2995','{"amount_minor":372000,"budget_line_id":"c74b2a92-83b4-4172-9c55-82709da1277a","currency":"JPY","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-002","status":"settling"}',NULL,'[]',NULL,'bd3d4020a650c28d6a2727bc497dfe7933a6c18e101628763aedf9af54882126');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',161,'budget_line','40868ad1-aa62-4518-9b3b-a7b72e8dd1a4','*','e1ad3bd642f61cd61dfeb982ec867252','{"amount_minor":180000,"category":"interpreting","currency":"JPY","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'7937bb646496f4cd2eec0fead1a146dfd4b672bd3eaa98a4eed3278876cb85eb');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',162,'expense','43cb6bb3-562f-4cd4-8942-75f05c696861','*','d6d3d95cf8b04d19ed97cd1155a78721','{"amount_minor":180000,"budget_line_id":"40868ad1-aa62-4518-9b3b-a7b72e8dd1a4","currency":"JPY","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","item_ja":"通訳・翻訳","item_zh":"翻譯","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-003","status":"settling"}',NULL,'[]',NULL,'0fb0b55e079390a9c4e8cc672e6344a32900a2237170b97b34426019e19853d6');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',163,'budget_line','39465266-fe34-408f-8ac4-1813f918cbf5','*','9ec30fb3edc725e70d2c9bc3818cadf2','{"amount_minor":2440000,"category":"gifts","currency":"TWD","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'883df70fef9b06ecc24b9e18103f8128300457815696d532f199e32a1dc9c369');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',164,'expense','24dcdce6-1e68-4592-8f1a-6134971385ec','*','c3709c24b81254bb5e5845db0a85f09f','{"amount_minor":1794800,"budget_line_id":"39465266-fe34-408f-8ac4-1813f918cbf5","currency":"TWD","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","item_ja":"記念品・交際費","item_zh":"禮品交際費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"paid"}',NULL,'[]',NULL,'9b39531604677f51d5368766a86a48f994bc0acdb7f72e4c5ae0b6ffe4ac5b05');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',165,'budget_line','1e74f5b8-0cb1-4e24-9332-e6768507b81e','*','de520907151e5721498e4c48da66b63d','{"amount_minor":9600000,"category":"transport","currency":"TWD","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'3b9aa428d588544776d6871a9aa6229852e72c0dc5329dba7cad21687310d5c3');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',166,'expense','103e891d-44e7-451e-bb78-7ce19f81973b','*','c8e12120cd41f6dbfb1d786f5cf855a5','{"amount_minor":9120000,"budget_line_id":"1e74f5b8-0cb1-4e24-9332-e6768507b81e","currency":"TWD","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","item_ja":"航空券","item_zh":"機票","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-001","status":"settled"}',NULL,'[]',NULL,'3ac3d63d744b660df04bf4915b89a47e39e20ab8b11bfc43db4cebf5556fa287');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',167,'budget_line','5b166d62-0e02-46f3-af4f-64f584decf63','*','d66f5b45c78c4a44707304d8df058429','{"amount_minor":448000,"category":"living","currency":"USD","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'59708ab8dd97c5e97cc5a09d421d77a3d0902088e5b34631c406cd373d08ff4f');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',168,'expense','b5eafa39-c08a-4dcf-8625-4c31ea071150','*','041236372f7b60901af08ee24b9cc99b','{"amount_minor":448000,"budget_line_id":"5b166d62-0e02-46f3-af4f-64f584decf63","currency":"USD","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"unpaid"}',NULL,'[]',NULL,'ea6d85ab28adc7807d29b651b2cc8db64c1605f0152dbb9b37cbf37a5567b8ba');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',169,'budget_line','10508c98-ebde-4f89-b1e9-34ef4f2f014c','*','df3d6ccc28234de3e1f1ad88478412fa','{"amount_minor":3600000,"category":"insurance","currency":"TWD","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'9df93441a59d047fd6c26703b50e26f22b5ddf4c9915d250114417d021d1397f');
INSERT INTO "change" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df',170,'expense','fca18c20-11d8-445e-9c93-de3433a0f0ad','*','7e1d1964bdac8b70bea99223b4b2b43e','{"amount_minor":3600000,"budget_line_id":"10508c98-ebde-4f89-b1e9-34ef4f2f014c","currency":"TWD","delegation_id":"3ebc5ecb-f228-4765-90a5-558b89ac79b3","item_ja":"保険・手数料","item_zh":"保險・手續費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-002","status":"settled"}',NULL,'[]',NULL,'e22e4224ce1321ecfc984d1009d8d833012c874dbab3dbdc59b7e66f2fdccfa7');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','badb46702f0355e2b240c3e312d13e88','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","capital":"甲 capital 髙","country":"JP","employees":"甲 employees 髙","founded":"甲 founded 髙","head_ja":"甲 head_ja 髙","head_zh":"甲 head_zh 髙","kana":"甲 kana 髙","kind":"other","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","parent_id":null,"phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","products_ja":"甲 products_ja 髙","products_zh":"甲 products_zh 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","region":"甲 region 髙","short_ja":"甲 short_ja 髙","short_zh":"甲 short_zh 髙","url":"https://example.invalid/","wants_ja":"甲 wants_ja 髙","wants_zh":"甲 wants_zh 髙"}',NULL,'[]',NULL,'b58233f5434c1a50a59071c5a4409b61b230084419702665caf9b027d664709b');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',1,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','6f1f5b5193561178f603bf08bcb3f7b0','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'a086335b7b7c6dc5a7c8c65e6ca35da209cf28e8e8cceb6a076f25f6bcb7d318');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',2,'person','11109085-d961-53d4-8b48-e408cb16a69f','*','27726bca3238553dd9533db31af58f57','{"country":"JP","email":"甲 email 髙","kana":"甲 kana 髙","languages":"甲 languages 髙","legal_name":"甲 legal_name 髙","mobile":"甲 mobile 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","phone":"+81 43 223 2110","roman":"甲 roman 髙","source":"甲 source 髙"}',NULL,'[]',NULL,'440716983f49cc9077dcf1b104e0d688943aa372410876700f891aab126d84af');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',3,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','223e40a3beaea6c2249acfb2d2519f50','{"allergy_ja":"甲 allergy_ja 髙","allergy_zh":"甲 allergy_zh 髙","birth_date":"2019-09-18","diet":"甲 diet 髙","diet_ja":"甲 diet_ja 髙","diet_zh":"甲 diet_zh 髙","emergency_name":"甲 emergency_name 髙","emergency_phone":"甲 emergency_phone 髙","emergency_relation":"甲 emergency_relation 髙","insurance_no":"甲 insurance_no 髙","passport_expiry":"2019-09-18","passport_no":"甲 passport_no 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sex":"甲 sex 髙"}',NULL,'[]',NULL,'20348a7535258035d0582d8e028ef844a9725e80825689376deffebf30f37ee9');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',4,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','0613c0cb38c780e2dbe6956026d8b6dc','{"organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","rank":3,"title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'86331f4d529fea9a980f5dde9fc6382249086ba9da4d5d07931d0629347c6e8f');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',5,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','a46bbb08ddc5d34e2d68013e45463209','{"approval_no":"甲 approval_no 髙","approved_end":"2019-09-18","approved_minor":3,"approved_on":"2019-09-18","approved_people":"甲 approved_people 髙","approved_start":"2019-09-18","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","code":"甲 code 髙","emergency_phone":"甲 emergency_phone 髙","end_date":"2019-09-18","insurer_ja":"甲 insurer_ja 髙","insurer_phone":"甲 insurer_phone 髙","insurer_zh":"甲 insurer_zh 髙","kind":"city","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","places_ja":"甲 places_ja 髙","places_zh":"甲 places_zh 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","settled_on":"2019-09-18","start_date":"2019-09-18","status":"preparing"}',NULL,'[]',NULL,'d79ae70a76035238fc0d95ca3b2aa6f82637e81a0e1b8323e13ec6bef9a309af');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',6,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','45d54f2ec66d26c24a4cfbe1e5aa01fa','{"bags":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","duty_ja":"甲 duty_ja 髙","duty_zh":"甲 duty_zh 髙","fee_minor":3,"joined":"2019-09-18","mobile":"甲 mobile 髙","notes":"甲 notes 髙","paid_minor":3,"paid_on":"2019-09-18","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replaces_id":null,"roles":"member","room_kind":"甲 room_kind 髙","room_notes":"甲 room_notes 髙","status":"confirmed","status_on":"2019-09-18","status_why":"甲 status_why 髙"}',NULL,'[]',NULL,'901ae2bdbcd272111569a10b2d3474d61e01f00e54a31440f4fd33399d28973a');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',7,'team','9c388011-b9c7-5baa-a389-44aa71223935','*','06877ba434b5bc88da8a7dced77a6df5','{"colour":"indigo","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"group","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'abd145780bdefce8194eb7d13edc5c1d364e26ba6f64b298774742ad279cd110');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',8,'team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','036df800a4a994c9fc78a417fcac4de6','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","until_date":"2019-09-18"}',NULL,'[]',NULL,'272f9b93888793079e34eccee340097333aecc4e2bb8c4f123c55595080fdca6');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',9,'event','9d813800-8671-5477-9164-e2d730a8cd9e','*','27c0bd7b99911567e357a9cafdef5786','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","benefits_ja":"甲 benefits_ja 髙","benefits_zh":"甲 benefits_zh 髙","bring_ja":"甲 bring_ja 髙","bring_zh":"甲 bring_zh 髙","capacity":3,"carrier":"甲 carrier 髙","coach":"甲 coach 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","dress_ja":"甲 dress_ja 髙","dress_zh":"甲 dress_zh 髙","edition":3,"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"甲 gather_ja 髙","gather_time":"09:30","gather_zh":"甲 gather_zh 髙","ics_uid":"甲 ics_uid 髙","interpreting":"甲 interpreting 髙","kind":"visit","list_due":"2019-09-18","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","origin_ja":"甲 origin_ja 髙","origin_stop_ja":"甲 origin_stop_ja 髙","origin_stop_zh":"甲 origin_stop_zh 髙","origin_zh":"甲 origin_zh 髙","parking_ja":"甲 parking_ja 髙","parking_zh":"甲 parking_zh 髙","part":"甲 part 髙","phone":"+81 43 223 2110","photos":"甲 photos 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3,"press":"甲 press 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","replaces_id":null,"rivals":"甲 rivals 髙","room_ja":"甲 room_ja 髙","room_zh":"甲 room_zh 髙","seats":"甲 seats 髙","secrecy_ja":"甲 secrecy_ja 髙","secrecy_zh":"甲 secrecy_zh 髙","social":"甲 social 髙","speech":"甲 speech 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo","station_ja":"甲 station_ja 髙","station_zh":"甲 station_zh 髙","status":"planned","target_ja":"甲 target_ja 髙","target_stop_ja":"甲 target_stop_ja 髙","target_stop_zh":"甲 target_stop_zh 髙","target_zh":"甲 target_zh 髙","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","topics_ja":"甲 topics_ja 髙","topics_zh":"甲 topics_zh 髙","vehicle":"甲 vehicle 髙","was_date":"2019-09-18","was_end_date":"2019-09-18","was_end_time":"09:30","was_part":"甲 was_part 髙","was_place_ja":"甲 was_place_ja 髙","was_place_zh":"甲 was_place_zh 髙","was_time":"09:30"}',NULL,'[]',NULL,'b12ab5f53a9c7f7c4322e594a2903c00d3a2fc1381f1351524e17f0598862cac');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',10,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','49564df7562dbd6746a21882dd5ca170','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","interpreter_id":"11109085-d961-53d4-8b48-e408cb16a69f","interpreting":"甲 interpreting 髙","kind":"item","language":"甲 language 髙","minutes":3,"note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"speaker_id":"11109085-d961-53d4-8b48-e408cb16a69f","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","start_time":"09:30","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'fcecdd18688058b7e204c437af3969338491f617097d9eb156bbb6723977ff55');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',11,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','9a50ac43866a28e951f5d889a3203430','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","position":3,"role":"host"}',NULL,'[]',NULL,'9296ca46d424a0c06c88fe3e782161ff1bbf6606fb2a5fcdc818e5e1b821a7ab');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',12,'participant','be8da699-6054-5241-a38d-cf108127c24d','*','fb0e5085a950eaa7e24d8baeaf03b878','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"role":"甲 role 髙","side":"jp","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'844e82d420a3de2ffc52671164cfaf1cca316cbd29dbc14d8a3c060a4c07d41e');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',13,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','20c5c52f786d36261836fd638763242b','{"amount_minor":3,"category":"other","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","funding":"local","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"rate":"甲 rate 髙"}',NULL,'[]',NULL,'9c3db000fb037fbd2b62fe487fbbf4bb94a61052cd61e038b97be7f87de90d3a');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',14,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','b9b1cb63cfa53a81b5a0450e516d786e','{"amount_minor":3,"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","notes":"甲 notes 髙","paid_on":"2019-09-18","payee":"甲 payee 髙","payer_id":"11109085-d961-53d4-8b48-e408cb16a69f","rate":"甲 rate 髙","receipt_no":"甲 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'8f5bba8e36e12397e8bab212c9cf0de30ee6d5e4e0fc3463761db07f86136c52');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',15,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','3024e0308906ccccd59b182fda3faa4c','{"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"spot","rate":"甲 rate 髙","rate_date":"2019-09-18","source":"甲 source 髙"}',NULL,'[]',NULL,'2a08f8956f92c0af6f1a55dd7a28a7c36025e10afabe2e832d61fe8827b8f0ba');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',16,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','2447025ac842c2abed7c394975f63ce7','{"entity":"甲 entity 髙","media_type":"甲 media_type 髙","name":"甲 name 髙","owner":"甲 owner 髙","purpose":"甲 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":3}',NULL,'[]',NULL,'5f38c796fbc8257699efa54a301ebd02d61423035a133a0a88eebe869a772b92');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',17,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','310a08e3f015c24d8d4e796786f8d55b','{"days":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due":"2019-09-18","notes":"甲 notes 髙","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'aed5e01ceb97beadcda14d8cad8464aabc01eb1989c2412f412e9ee5a48deb49');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',18,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','671bc20b4aea0061614402aa415aab66','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'cc5dc0c92b6be2aeac05ed19f2463271494fac6bf9c34bc5199a2ea270264a65');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',19,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','7fab39c26c5e3bd2a6ac46d795cf4f68','{"days":3,"notes":"甲 notes 髙","position":3,"template_id":"70ce5184-d88c-5a82-85ab-4095b268f9f7","title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'fdbb1caa4c8ff54ff69f0f92708a7785485bd7517e8473042cf15ffcf6187608');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',20,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','80f3733cc165b1ac983ed23063923977','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","frozen":"甲 frozen 髙","kind":"draft","made_on":"2019-09-18","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","number":3}',NULL,'[]',NULL,'5d9a89f01854691e209294befe76078b831100875c14f6c3a1229d8fb22a9090');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',21,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','369345881fa5d80489700ee22a9f002d','{"channel":"甲 channel 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","paper":"甲 paper 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sent_on":"2019-09-18","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'bc3f063fef9ad382866b4cc3d82a97316e1e7c59cbda916effd05e850544ee1c');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',22,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','81dfa50f1a8b3bfb1b446de5f3bebef7','{"against_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19","approval_no":"甲 approval_no 髙","approved_on":"2019-09-18","decided_on":"2019-09-18","decided_time":"09:30","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","lines":"甲 lines 髙","notes":"甲 notes 髙","proof":"甲 proof 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'9d1c19d1f5759e74e68eeac8eacba379cf6caacab930ed75e2b8b99fd35f5a69');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',23,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','6579bb3123d3b064dd0f7c7ff95a6541','{"change_id":"6c2a7986-670f-564d-b9b6-d7dd27167c4f","confirmed_by":"甲 confirmed_by 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","phone":"+81 43 223 2110","position":3,"role":"other","text":"甲 text 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}',NULL,'[]',NULL,'ab77f75d9d0bc7fc4f7017893798c3c82dba53ed0f800ff43d9c72d37af17bbb');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',24,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','1f413fd2f0f2e761c1f60dd77647c705','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","facts":"甲 facts 髙","warning":"甲 warning 髙","why":"甲 why 髙"}',NULL,'[]',NULL,'d76295bb5f4fae1ffe87695dda099de8426687996f3af6a79f33673966d2b850');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',25,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','755f14007a2b48646d3997abed6610c1','{"from_place":"甲 from_place 髙","minutes":3,"notes":"甲 notes 髙","to_place":"甲 to_place 髙"}',NULL,'[]',NULL,'ea76ce2cb1252705b53c80be04584cc34eb2ee537b9bd78d617023a5c8e57985');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',26,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','f97ee05de32bd41648e556ec75e513ab','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","packed_on":"2019-09-18","position":3,"quantity":3}',NULL,'[]',NULL,'34d424e253b7425ea19c6060d420359c8238815c7c4a6720e6e734027d1a9744');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',27,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','7ed74e0a9a1560d6ece8a42aa244bf13','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","rank":3}',NULL,'[]',NULL,'ceb74b2ae841a2590e559cc923cc13e66573793f66a2e51a884e1eefde080604');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',28,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','b3a45dcaa499d7a0d026e7d75ca2940e','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","state":"yes"}',NULL,'[]',NULL,'8a970fa37fb5949fb787db976ebdffc202a4b961629456a1c38e740f9a107f31');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',29,'room','ca02661d-0413-5859-b24c-279940c216e7','*','0ac9e08b28d968cc80f44c3a247369da','{"beds":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","floor":"甲 floor 髙","kind":"single","notes":"甲 notes 髙","number":"甲 number 髙","position":3}',NULL,'[]',NULL,'1bc898ca419ffb0feeea4d3b35dceec76a294b715a99abd6e80a9847e3a018c6');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',30,'bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','eec5eca9f54498c0e7ab9337123028bf','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","room_id":"ca02661d-0413-5859-b24c-279940c216e7","until_date":"2019-09-18"}',NULL,'[]',NULL,'021bce5e696982e5668b6359f9db67bb5403ffe3dd60759a3da69d59525526ba');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',31,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','adbe3c5cfa6d1bc1c4ca7d215723c077','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"together","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","other_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0"}',NULL,'[]',NULL,'f6d82a39b6ba8c251b86933b7e2fb31714189e98f81b7342418db759f35658c3');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',32,'seating','296e0788-e274-5876-9844-39092912a543','*','0bffe1badda3c29106773b481a92917e','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"coach","layout":"甲 layout 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"seats":3}',NULL,'[]',NULL,'6cd68f9cc454de3fdb20d5ff5cc4584d03c87be316fea0dbde6364a25d788eea');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',33,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','10bd388c42338b1185319ea399202a5d','{"member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","place":"甲 place 髙","position":3,"seating_id":"296e0788-e274-5876-9844-39092912a543"}',NULL,'[]',NULL,'e76da828cea3e4a2a695fd799b4af2813822b05aa5cb1f42768480ba511483d1');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',34,'ticket','477fff49-31ce-58b1-af02-399de942b84e','*','c42e6186e16b17c38cc6e89cda77737f','{"booking":"甲 booking 髙","coach":"甲 coach 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","seat":"甲 seat 髙"}',NULL,'[]',NULL,'41e218cee10d7b4b5573de79baa45c5689140b820f50d26e0468ab718b6b1caf');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',35,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','4caa55b08f176b8b78cdb5abcef4d4de','{"at":"甲 at 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙"}',NULL,'[]',NULL,'13e1d1265093b8cfae2a9d32f2e6628f17fe9ca1772682b5521744585f8c52ac');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',36,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','157e5d8436cd1629a7d743c93ef4bbf2','{"at":"甲 at 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","roll_call_id":"dff1764e-c9d0-5f87-9451-1434a0a941f7","state":"here"}',NULL,'[]',NULL,'7f1f2d0b7bef5273ffa391be42562745d2b4c0fb13d54eeee7f2645661b18379');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',37,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','580a167098d30e8b9345327aed99c92c','{"at":"甲 at 髙","note":"甲 note 髙","what":"甲 what 髙","who":"甲 who 髙"}',NULL,'[]',NULL,'c8b85777bbd5fcce1d8e441c463455627737df3aefbc0f35cd83e1c42c7b68a4');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',38,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','6b9747e6e92d677f98c51cba6d5b0cc5','{"entity":"甲 entity 髙","first_id":"甲 first_id 髙","second_id":"甲 second_id 髙"}',NULL,'[]',NULL,'367fcbbe894f136f92ac8afb34dbc8d3710dc13f498bc0f6638a6670f6a06a36');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',39,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','de1cb01e66921a3fd0da3685873b52d2','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","capital":"乙 capital 髙","country":"JP","employees":"乙 employees 髙","founded":"乙 founded 髙","head_ja":"乙 head_ja 髙","head_zh":"乙 head_zh 髙","kana":"乙 kana 髙","kind":"other","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","parent_id":"f67091ef-8724-5501-9b51-cdab692d7c76","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","products_ja":"乙 products_ja 髙","products_zh":"乙 products_zh 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","region":"乙 region 髙","short_ja":"乙 short_ja 髙","short_zh":"乙 short_zh 髙","url":"https://example.invalid/","wants_ja":"乙 wants_ja 髙","wants_zh":"乙 wants_zh 髙"}',NULL,'[]',NULL,'9fc6b3bc7e0ffbe50649555bfb9b7f0548c8f79ba5c20706d5ec63a0bd2e3936');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',40,'organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','64bd14a4d6eef1447803e0687d3ab2fa','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'96e42335a746178803d488cb9c31c8f6f765477129e892e8c27b18467ea3d730');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',41,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','217415d2af062a249927f047c6bec0d8','{"country":"JP","email":"乙 email 髙","kana":"乙 kana 髙","languages":"乙 languages 髙","legal_name":"乙 legal_name 髙","mobile":"乙 mobile 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","phone":"+81 43 223 2110","roman":"乙 roman 髙","source":"乙 source 髙"}',NULL,'[]',NULL,'c53bb94fdb310243c87c31fa8d72c1fb07bb9e97e00e886d02d4ac9a8c3de6a7');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',42,'personal','512550e0-054f-5a23-874a-7b549d3003af','*','b26e55f3d092d8f81642f67b7d2dbe73','{"allergy_ja":"乙 allergy_ja 髙","allergy_zh":"乙 allergy_zh 髙","birth_date":"2019-09-19","diet":"乙 diet 髙","diet_ja":"乙 diet_ja 髙","diet_zh":"乙 diet_zh 髙","emergency_name":"乙 emergency_name 髙","emergency_phone":"乙 emergency_phone 髙","emergency_relation":"乙 emergency_relation 髙","insurance_no":"乙 insurance_no 髙","passport_expiry":"2019-09-19","passport_no":"乙 passport_no 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sex":"乙 sex 髙"}',NULL,'[]',NULL,'1d2b30453f56a793b557e721fddbf5495be38fa4226524545e65bba74d36806b');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',43,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','acf8d31a3f0aeb3b0c4563c176ada1cc','{"organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rank":4,"title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'8344e56331f6951a1bf35fdbe05eadc3bc5b0358ff77a7f8038744b16a2a20f3');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',44,'delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','75f500b5a8ea013976702fa1f02df430','{"approval_no":"乙 approval_no 髙","approved_end":"2019-09-19","approved_minor":4,"approved_on":"2019-09-19","approved_people":"乙 approved_people 髙","approved_start":"2019-09-19","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","code":"乙 code 髙","emergency_phone":"乙 emergency_phone 髙","end_date":"2019-09-19","insurer_ja":"乙 insurer_ja 髙","insurer_phone":"乙 insurer_phone 髙","insurer_zh":"乙 insurer_zh 髙","kind":"city","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","places_ja":"乙 places_ja 髙","places_zh":"乙 places_zh 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","settled_on":"2019-09-19","start_date":"2019-09-19","status":"preparing"}',NULL,'[]',NULL,'0fe93f5ae6e1917ea33db76b6257fe782302dfcdcda0d7d50f5ea518aa5aa45d');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',45,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','4bd8b3ba266704423056f44ac9bfea95','{"bags":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","duty_ja":"乙 duty_ja 髙","duty_zh":"乙 duty_zh 髙","fee_minor":4,"joined":"2019-09-19","mobile":"乙 mobile 髙","notes":"乙 notes 髙","paid_minor":4,"paid_on":"2019-09-19","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replaces_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","roles":"member","room_kind":"乙 room_kind 髙","room_notes":"乙 room_notes 髙","status":"confirmed","status_on":"2019-09-19","status_why":"乙 status_why 髙"}',NULL,'[]',NULL,'c0906727249b4d02135515be7ffd0b19a8ba0cbe91536b49462e8f5372260139');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',46,'team','01248620-e955-5964-a682-1f87335b3a33','*','10e07630fafffc276c8a2df0541efbba','{"colour":"indigo","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"group","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'d1245d35abe6a0aed25db74404d3555b039cd158e90b2c552b8fa255db9db7fd');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',47,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','c02e473d70a98a0fe9fdb317379fd87a','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","team_id":"01248620-e955-5964-a682-1f87335b3a33","until_date":"2019-09-19"}',NULL,'[]',NULL,'324c7fc74eb30b01827116e542dc89c605b66f5d3d5bc2bcb40a58a89c5e800c');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',48,'event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','64a569ec2b5dc1ff92259691fd0631b2','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","benefits_ja":"乙 benefits_ja 髙","benefits_zh":"乙 benefits_zh 髙","bring_ja":"乙 bring_ja 髙","bring_zh":"乙 bring_zh 髙","capacity":4,"carrier":"乙 carrier 髙","coach":"乙 coach 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","dress_ja":"乙 dress_ja 髙","dress_zh":"乙 dress_zh 髙","edition":4,"end_date":"2019-09-19","end_time":"10:30","end_zone":"Asia/Tokyo","gather_ja":"乙 gather_ja 髙","gather_time":"10:30","gather_zh":"乙 gather_zh 髙","ics_uid":"乙 ics_uid 髙","interpreting":"乙 interpreting 髙","kind":"visit","list_due":"2019-09-19","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","origin_ja":"乙 origin_ja 髙","origin_stop_ja":"乙 origin_stop_ja 髙","origin_stop_zh":"乙 origin_stop_zh 髙","origin_zh":"乙 origin_zh 髙","parking_ja":"乙 parking_ja 髙","parking_zh":"乙 parking_zh 髙","part":"乙 part 髙","phone":"+81 43 223 2110","photos":"乙 photos 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4,"press":"乙 press 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","replaces_id":"9d813800-8671-5477-9164-e2d730a8cd9e","rivals":"乙 rivals 髙","room_ja":"乙 room_ja 髙","room_zh":"乙 room_zh 髙","seats":"乙 seats 髙","secrecy_ja":"乙 secrecy_ja 髙","secrecy_zh":"乙 secrecy_zh 髙","social":"乙 social 髙","speech":"乙 speech 髙","start_date":"2019-09-19","start_time":"10:30","start_zone":"Asia/Tokyo","station_ja":"乙 station_ja 髙","station_zh":"乙 station_zh 髙","status":"planned","target_ja":"乙 target_ja 髙","target_stop_ja":"乙 target_stop_ja 髙","target_stop_zh":"乙 target_stop_zh 髙","target_zh":"乙 target_zh 髙","team_id":"01248620-e955-5964-a682-1f87335b3a33","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","topics_ja":"乙 topics_ja 髙","topics_zh":"乙 topics_zh 髙","vehicle":"乙 vehicle 髙","was_date":"2019-09-19","was_end_date":"2019-09-19","was_end_time":"10:30","was_part":"乙 was_part 髙","was_place_ja":"乙 was_place_ja 髙","was_place_zh":"乙 was_place_zh 髙","was_time":"10:30"}',NULL,'[]',NULL,'07d488c9f42967e1658dd46021f52208c523064ccb843c69062c116db16d0b56');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',49,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','ce9cdf65703efb40521d38d8bfedce6b','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","interpreting":"乙 interpreting 髙","kind":"item","language":"乙 language 髙","minutes":4,"note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","start_time":"10:30","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'a14ec8b645f277fbf6c109e44b7ab9e7d6f267e6141255625bbc4d8d98c68b4f');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',50,'event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','8eb529e638998ef9d780593cb779da7c','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","position":4,"role":"host"}',NULL,'[]',NULL,'8f894abee8113cf5db3a7af9e19e06906ff56a828f34ab5e9bd141d490841914');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',51,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','37d7ab2e88d7d2a51f3b2ba5e91d0ff4','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"role":"乙 role 髙","side":"jp","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'1f7db683667dc8415f416318531044d5da385d18ed2043d86183da4d67650843');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',52,'budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','4d827cd6d07d672fa70311e57236eddc','{"amount_minor":4,"category":"other","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","funding":"local","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"rate":"乙 rate 髙"}',NULL,'[]',NULL,'278482ab1ae2b8ad7c93e79cf6636a1666b40f769b5f289ec0975d35df75e29c');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',53,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','c29fedf836259134bd6f0f54e44924cb','{"amount_minor":4,"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","notes":"乙 notes 髙","paid_on":"2019-09-19","payee":"乙 payee 髙","payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rate":"乙 rate 髙","receipt_no":"乙 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'3bfff827350afd04528ca19adacf55e4afe3c50378640c56b433a3633e3c0f13');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',54,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','cf177c7af7a42971ea897b9553f338b5','{"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"spot","rate":"乙 rate 髙","rate_date":"2019-09-19","source":"乙 source 髙"}',NULL,'[]',NULL,'22bbf80aa76ff0a8d05b6557a91155ce5af6e6744572738e03a2eb8dccff5190');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',55,'attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','ccb31fbc2572aba141b2558ebdaf97c6','{"entity":"乙 entity 髙","media_type":"乙 media_type 髙","name":"乙 name 髙","owner":"乙 owner 髙","purpose":"乙 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":4}',NULL,'[]',NULL,'473fa325d9bef151642b2afe5a46810674564e1de48b4b95b984324b8af3ec4f');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',56,'task','8328628e-a21e-55b4-afc2-838e4facddcf','*','14c4e12f68746e2836d2f74e22ec0e74','{"days":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due":"2019-09-19","notes":"乙 notes 髙","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'84fc631ab06a11959da7ad77f4ae82824d02e7cbf1ee78cb0133e393941165e6');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',57,'task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','4aae4929f2a513183fa9796530cb9ed3','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'cbfb1f9117776c0ccd94122afcfe3c2722bec37460565ffa8036b7163640e6e1');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',58,'template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','e518da88ed4c33c4a30b6db34f82d20a','{"days":4,"notes":"乙 notes 髙","position":4,"template_id":"4f2a2b5b-3812-548f-80df-452164649b1f","title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'582c5c652922a8699d4e8ab63b9de6da4cda5297b12cc91f78ec6dc6e72d1e00');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',59,'version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','eacca0e67d6fc9e30d0b0df9c5c24304','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","frozen":"乙 frozen 髙","kind":"draft","made_on":"2019-09-19","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","number":4}',NULL,'[]',NULL,'327453f1d249f9b63bb990d742a40a3d3be7a33f98ab7eb7f97b63fcbe27808c');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',60,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','57284eba72a888bcc3880d898c4a1071','{"channel":"乙 channel 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","paper":"乙 paper 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sent_on":"2019-09-19","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'db15145ff10fe5b899446d0636bc83c47721ea0bfe8f0d59447bb5527ef112f8');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',61,'plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','0590f5cfebff7f6ee3e0d40beb5f76e4','{"against_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38","approval_no":"乙 approval_no 髙","approved_on":"2019-09-19","decided_on":"2019-09-19","decided_time":"10:30","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","lines":"乙 lines 髙","notes":"乙 notes 髙","proof":"乙 proof 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'76bb9fb7bdc1efd22a684aaeaeb5becd8c5dc4776cb37c5a3b478b093aa6901a');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',62,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','cfd32e269a09e2ed0c126265fcbca8ca','{"change_id":"ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d","confirmed_by":"乙 confirmed_by 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","phone":"+81 43 223 2110","position":4,"role":"other","text":"乙 text 髙","told_by":"乙 told_by 髙","told_on":"2019-09-19","told_time":"10:30"}',NULL,'[]',NULL,'0bf62a312d3b47ae1975f31db2621cceb92135179bd0605734119800e5a1df5c');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',63,'accepted','5de8620b-384a-5f80-8516-444495667dfd','*','c1eca739cb077601c63bbe8db1c52094','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","facts":"乙 facts 髙","warning":"乙 warning 髙","why":"乙 why 髙"}',NULL,'[]',NULL,'e85ce32a6178f6818e49b4d13137d0dadc40f24d882639dd25f927073402059b');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',64,'travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','fe5bdaa0858e4ffda11ab43443d37938','{"from_place":"乙 from_place 髙","minutes":4,"notes":"乙 notes 髙","to_place":"乙 to_place 髙"}',NULL,'[]',NULL,'347531be33b835dfef50aa51062ec8a9cc2cf3008314c012b860c1bb76a00672');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',65,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','5adcf1724e409c2df7af36b5fbd84cbc','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","packed_on":"2019-09-19","position":4,"quantity":4}',NULL,'[]',NULL,'443d076011097023376a518353c2766b7cdea19386cbca7d45feedd59cf5c16e');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',66,'member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','edac4897ee6dbb5d6f5eee7f6f30bb31','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","rank":4}',NULL,'[]',NULL,'dc8c6d7cb00b5595ab09cfb110b8b0502ad23dc2a377bf8acb7e37a5a9c9878e');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',67,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','3b6387210eaaae48b5a03c9105a3ae42','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","state":"yes"}',NULL,'[]',NULL,'1c0397a72ef010de13c1303f456397337ae34f9ad0a255b3e51794129ffbec09');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',68,'room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','8d2307c50dd0fccd3d6ced6ac65733e7','{"beds":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","floor":"乙 floor 髙","kind":"single","notes":"乙 notes 髙","number":"乙 number 髙","position":4}',NULL,'[]',NULL,'c7ff839c40b9b9f79ae04fc30b51c7a85e84c2e59a5e5736c3d115b6e8e6f9dd');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',69,'bed','8c984816-622b-5573-851a-6b3c22435342','*','9cc5a73a0199fc2f973477e33b6f683a','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","room_id":"c109893b-664b-5dcb-bdd5-1c3772c16c34","until_date":"2019-09-19"}',NULL,'[]',NULL,'3476ec6976d38b799caafd45cdca045ab489aea83d52035951cc59a5f7abb0b1');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',70,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','3b8c795b8b73612603e486d692b5e105','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"together","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","other_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}',NULL,'[]',NULL,'925a25eda3151bd3da7a673ca7ecbe88640eee8ae1cd812c57ad99aa90c3e03a');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',71,'seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','f65b86b40952237e03d160eca7dae47e','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"coach","layout":"乙 layout 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"seats":4}',NULL,'[]',NULL,'dc4d859fd7a4ebe818866298e507b91c8e7909e7e2c46a2b0315da66507ee08c');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',72,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','e383b995f090fc6e99c69e807f14a608','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","place":"乙 place 髙","position":4,"seating_id":"bbc7ef72-7db8-5955-a706-2c80c39656d5"}',NULL,'[]',NULL,'e43e1f4292871a6d39f87eba5de57f73209297b3f9af532d192bc2dde9db5116');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',73,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','26852f40eaefd132250d4aefc18acbf6','{"booking":"乙 booking 髙","coach":"乙 coach 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","seat":"乙 seat 髙"}',NULL,'[]',NULL,'98dbbe03dec8caae088487f31742e9845eb32516248d85b08a8c8745036c0db3');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',74,'roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','3bc8603509713e0d65e3c86bcae32334','{"at":"乙 at 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙"}',NULL,'[]',NULL,'8a2c248f40b70dc0970efc905263d9035ed72b2a096a0d7918e3e1ac563340af');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',75,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','1bca6f3150efe8fa437a10021af846a5','{"at":"乙 at 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","roll_call_id":"79be9722-a5ac-51c6-a498-7e54839cff4b","state":"here"}',NULL,'[]',NULL,'6ed832c4db2f597007d0d19a02c75d0028f87b981e6afb5facf9f7e7dc66b1d7');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',76,'access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','a771c916a3c06d8267393027b6ac5a94','{"at":"乙 at 髙","note":"乙 note 髙","what":"乙 what 髙","who":"乙 who 髙"}',NULL,'[]',NULL,'28c71e6b76eed5a8deb21d3bf614b765f6e24a48ea524706b0c2d7f408778c71');
INSERT INTO "change" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee',77,'distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','78a7ae03093b1cc4d8eefd82aea872d2','{"entity":"乙 entity 髙","first_id":"乙 first_id 髙","second_id":"乙 second_id 髙"}',NULL,'[]',NULL,'4cbbf3291e4b4f2a466dbe18cecaec1073160c0103b166ffbf72311d9f762c67');
INSERT INTO "change" VALUES('a78c2260-c439-487f-9216-679427e1e46e',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','9b88f713ce92194272e6d5a516eb69da','{"kind":"改 kind"}','{"kind":"other"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:0"]',NULL,'bcf85d5f5e8cb7e20fba889c4a92a608feb208ef4a336825c3fe2135b67e9bfe');
INSERT INTO "change" VALUES('168ac132-246d-4db5-9493-da0c7c7a818a',0,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','4167e0ccbc8d91a2e3b9d4e7f5c8fc61','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:1"]',NULL,'1948351929eaf6cfa9b6974f8b4854358eafa7501f8716fb70e2ea8e39a1bbad');
INSERT INTO "change" VALUES('fad2b1ed-d408-4674-8f99-d29f8d87e652',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','2d165749066dca5606fdd8d8e7a1bea8','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:2"]',NULL,'d42bd4aa767b7ea6d0d1650ce22020d6a61c8805467b8c21fe7ae6c1c3fb7296');
INSERT INTO "change" VALUES('1483aa90-2159-46ac-9fe7-5369f01ce7c6',0,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','f3cf11345ff660488cd194cbd9a5580b','{"passport_no":"改 passport_no"}','{"passport_no":"甲 passport_no 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:3"]',NULL,'6e0a0a6a5e292f981b06711f3fffb5b301ae85978bfb4bd3c1c6b65329c15f21');
INSERT INTO "change" VALUES('807da2b7-6105-48b0-8aab-a5c08739e5c6',0,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','5241a1731ac583cc34bd27519120e5c6','{"unit_zh":"改 unit_zh"}','{"unit_zh":"甲 unit_zh 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:4"]',NULL,'36acd45574357e0d50219d6e764d383a8ec979159c5537743c60629ed9ce1c57');
INSERT INTO "change" VALUES('9dd08daa-2abe-4be2-8426-2b9789d208af',0,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','eb9524f480a14f5557b8c63d5f7956d3','{"code":"改 code"}','{"code":"甲 code 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:5"]',NULL,'b96c379ca9cb08c60299864076cc90a0eaba898c968a150f239005ec059c5119');
INSERT INTO "change" VALUES('ef777bf6-f723-444e-a564-9d0a50f64789',0,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','0fb00bf54ff51462a321903f3f22737c','{"roles":"改 roles"}','{"roles":"member"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:6"]',NULL,'e522c3a6c252049dd482aa29afe8fa2bcda321c563b2e7c399bdb0628862ccfb');
INSERT INTO "change" VALUES('309e1c52-2fd9-42b6-b9fd-3f710f2632ad',0,'team','9c388011-b9c7-5baa-a389-44aa71223935','kind','fc1bf68c02291759576cf88bd0765688','{"kind":"改 kind"}','{"kind":"group"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:7"]',NULL,'b4a9d91a5bd50c3313388f4ceb10b8a69a2e204a9a9556c0eb3db37a29be4c6e');
INSERT INTO "change" VALUES('8e4de6fc-c385-45e5-8b19-ac642a81b639',0,'event','9d813800-8671-5477-9164-e2d730a8cd9e','when','26ab766b0dfbeeb879cc57e06e798071','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"改 start_zone"}','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:9"]',NULL,'b5b54013c2e1365102fd89d0c96f142721536d88db9b7da6c4ab4e417771196f');
INSERT INTO "change" VALUES('cdf66929-f8f4-4bf9-8392-65917671d4a7',0,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','71f1b80ed40ae13df474d479d7e4c6dc','{"kind":"改 kind"}','{"kind":"item"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:10"]',NULL,'86f3130b7431ad36e932ebce3e20beed4f1371f686c9e841f4a2b46c01326e63');
INSERT INTO "change" VALUES('4edeab14-0c8a-4f51-9dc4-ec51892ff6bd',0,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','3dc17f841416e11b96a772bdbfc64339','{"role":"改 role"}','{"role":"host"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:11"]',NULL,'7a6f6bc8f9cd213f3ae517b76143584c66a4c6b676f210eb9783c1ebf7e484a4');
INSERT INTO "change" VALUES('6c5b9291-8e5c-409a-897b-4f2ea1275c5a',0,'participant','be8da699-6054-5241-a38d-cf108127c24d','side','f9fcf18c34516df751140e9a8fef57f6','{"side":"改 side"}','{"side":"jp"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:12"]',NULL,'f42d820a182c82ec2a84cd040a08d4a374a42cf981bb0f4ddbad277d10945815');
INSERT INTO "change" VALUES('7c7011a4-aaf3-4e97-a6f6-dfb964501872',0,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','a4a84db2e96b0da38c7efe1ec5a67666','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:13"]',NULL,'3c0acf3630a1ab3da4bb3b5f43bae33f90351a097bdbaa22d4bd3558a75badd3');
INSERT INTO "change" VALUES('29461f90-7185-45c9-9f70-fefaf9ca2445',0,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','477c5239500e4179df550d44b725c4c5','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:14"]',NULL,'cede9fc15f5be61234373dbd3340e957563576db7889f318f019ccaefbd11b3a');
INSERT INTO "change" VALUES('a32e0819-03b1-4285-b2bd-e05c529ef972',0,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','8452d5200ff01272652289bcd43cf29a','{"currency":"改 currency"}','{"currency":"JPY"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:15"]',NULL,'2fe5e2361c700fbc6f80871e026ecc34a791abf952b00f665acdef86d0d728e6');
INSERT INTO "change" VALUES('abec48d1-0bf3-4c7f-9e71-0b08a837a3bd',0,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','a2ff47a73715de80c5a5c4c6475151cf','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:16"]',NULL,'1ebc2426453d7b0dc4b972dcf648367177af78a765eebc676799c0535c06c8c8');
INSERT INTO "change" VALUES('200ad734-f35e-468e-b0fc-280ff45e4f7f',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','79c606a61aaf6fc10974b7db7747575c','{"title":"改 title"}','{"title":"甲 title 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:17"]',NULL,'4c497218a870890af798fe34c2895bccb1b082017d0ed4c854d1ab39d749d9f9');
INSERT INTO "change" VALUES('0d338680-15d2-4930-9ad0-112aef08f021',0,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','9bef1b19404b2a614801deac396eedfe','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:18"]',NULL,'bdeadb9e0853a06034cdb099e32ddf3eedce09f3282f87dcdc3d4c7fb3737e6f');
INSERT INTO "change" VALUES('3b882797-13ca-4351-b229-41ce97cae140',0,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','8d8d38e1f192b28279876db9134d0cef','{"title":"改 title"}','{"title":"甲 title 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:19"]',NULL,'54589a5057ba9dfccefb2ef8f1c0ad2997976a313bb01a8729bca0010380e6e7');
INSERT INTO "change" VALUES('69703c5c-cf52-4f7d-9a21-d620213b9367',0,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','736c3e7bac220c47d406d80ed445b51d','{"kind":"改 kind"}','{"kind":"draft"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:20"]',NULL,'2edfb64680d36f369e1fe1e73ed34094085fb4ec4cce31248d4505c3624660f3');
INSERT INTO "change" VALUES('18ab7d6d-7fbf-43ea-8838-c4a799a25dd0',0,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','0eeea05a5ec05ed1d3013a8068eced5f','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:21"]',NULL,'53a67ab4d916b164630900f59534749971e72eae449d04f6f3a4826a1d815ca0');
INSERT INTO "change" VALUES('fef3d09d-2772-4312-b2f3-86a54ae73b3f',0,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','7b3aeed26d01009c8661abda7bc5a781','{"reason":"改 reason"}','{"reason":"甲 reason 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:22"]',NULL,'c8ec6a8bc5234a52247e30af6a2d278062f12dceb4284fa4902405be93723e56');
INSERT INTO "change" VALUES('09a4418f-81d7-4cf5-a963-36e9c3fe5c5f',0,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','88fc33b0df04f92a2e011ba66e461aae','{"confirmed_by":"甲 confirmed_by 髙","told_by":"改 told_by","told_on":"2019-09-18","told_time":"09:30"}','{"confirmed_by":"甲 confirmed_by 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:23"]',NULL,'cb18c89153be57fb7e5e0fd6368193096a9e5feffaa80ad2f7123e329fc95199');
INSERT INTO "change" VALUES('8d368e26-26bd-44e0-aa0a-010213bdbf0d',0,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','7a6725e968bb04d2fe0815aff6ba7553','{"warning":"改 warning"}','{"warning":"甲 warning 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:24"]',NULL,'076f8290cfe3194a591438fc9540c8014bfd72b39f378b22252046588ef89f85');
INSERT INTO "change" VALUES('1c173e2e-7e96-43ef-8641-0281359f3284',0,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','48444fc84879f49fd7f3d8757d63f3bd','{"from_place":"改 from_place"}','{"from_place":"甲 from_place 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:25"]',NULL,'b59ae2f4e8b5747d8c56c9565d7abcd4204eedba8adbcb01cb8818298de7860e');
INSERT INTO "change" VALUES('f4b92469-2def-47dc-b763-25b415acd035',0,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','16d30857d30d1c9d53594f6d909f4304','{"item_zh":"改 item_zh"}','{"item_zh":"甲 item_zh 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:26"]',NULL,'af33b4ea64258a9f560ab9f9d27d0e52513de0ecaa68ded1c6693060ae3dccca');
INSERT INTO "change" VALUES('dcee0cab-3b6e-4a0d-a42a-d5cc5dc62168',0,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','f06318376d34661dc5dea2eed177ff68','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:27"]',NULL,'e0321cd03e99b24d93fc3700453d81b7efba6a86ffc4b48c80a90d3ecc9e2572');
INSERT INTO "change" VALUES('68a41621-49db-4811-8faa-16b3bf9d651b',0,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','49a9f43b472294407bd98ab884bb0e7f','{"state":"改 state"}','{"state":"yes"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:28"]',NULL,'b4bb1d30e8a052e4288cefdb82498655d49d2c729baf89c50bba1d63ac7db714');
INSERT INTO "change" VALUES('c80479e3-c442-4131-8af7-bfb7305cf457',0,'room','ca02661d-0413-5859-b24c-279940c216e7','kind','59b5633cdc8b9c27253f2534a271e527','{"kind":"改 kind"}','{"kind":"single"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:29"]',NULL,'dd29876e3abf5050f2efce56ca278926c96ef697a801df9bda5c69fa4aadc942');
INSERT INTO "change" VALUES('6d45e2a2-dfb2-4ef7-b9e4-96fc8a324895',0,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','6284f55d2d316ecaae8a3c47071dae87','{"kind":"改 kind"}','{"kind":"together"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:31"]',NULL,'507f9d6a9350fd27fe2998e054190da56695007c83c4402b17a1a5a14ff27fcb');
INSERT INTO "change" VALUES('d1019396-60f9-452e-ad23-20db87eeff63',0,'seating','296e0788-e274-5876-9844-39092912a543','kind','40c004d03f559ec02c7de3060b6ab0f2','{"kind":"改 kind"}','{"kind":"coach"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:32"]',NULL,'af6d267df03b0bade6141caf06aefbf76cd523b4d16b316db3b0d9bddce7e98a');
INSERT INTO "change" VALUES('d83d6bfd-29de-4c39-b046-e8b8aa6bcd0f',0,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','c67c356c88a4f41d00851c420ceb6f9c','{"place":"改 place"}','{"place":"甲 place 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:33"]',NULL,'13fb803af15454fbff6b85b0dc2f3cdd632df29dc8196d02fdd0bb857058aba2');
INSERT INTO "change" VALUES('421a3681-5fe0-4e40-877d-cf9408605f03',0,'ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','ac3eba770ae04a39bd945f1ddd0111b3','{"coach":"改 coach"}','{"coach":"甲 coach 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:34"]',NULL,'88ecd0b60f7e1f111c10c911b5aa870d6f222e9a1ac82576751a83296d1e8880');
INSERT INTO "change" VALUES('d1cd63e1-a608-4829-8413-ec624738bc7e',0,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','469e65e61ec68c16e6c5a9122817eb19','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:35"]',NULL,'24e47d3cd3add64aca6bc007873f291d37b111a0876a6981826c6b1400fded35');
INSERT INTO "change" VALUES('d71dd313-6a54-4491-a810-801b5d695880',0,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','ff6397883bf3d25e226a038cccee8ba5','{"state":"改 state"}','{"state":"here"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:36"]',NULL,'53294217f27d2cd278b467af94d85801c2c52fdd20bb1a84ba5611ac2018ef97');
INSERT INTO "change" VALUES('34b757ec-5e24-4466-a3a4-8439d70ce13d',0,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','39c0e3300d70cc15ac68771373f65490','{"at":"改 at"}','{"at":"甲 at 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:37"]',NULL,'fa2e8912d27ec1655ca1608eedd571609c948c2b5ab8b24c08f55ea2cedf4bd9');
INSERT INTO "change" VALUES('161f4887-2f75-4047-a76d-cafeeabe7734',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','6157f2f3670330564590bf88a89156ec','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:38"]',NULL,'bcd53e608e2764b2c6a6d5e4640821eaa49989e9135daea37d153bbb112e21f5');
INSERT INTO "change" VALUES('eee18281-f0df-4a41-99ee-74a4adfc704e',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','484362e54e5ab1427127e5337362dd23','{"entity":"甲 entity 髙"}','{"entity":"改 entity"}','["161f4887-2f75-4047-a76d-cafeeabe7734:0"]',NULL,'11d7c7f1ec4e83bd7f1aee9a13579b6464b41a2d37c706cc7b73a2a04035f15b');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',0,'personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','2ee58fd37c79ba621b0f8c30105d1de0','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:42"]','412d92ac75b6ec79e00a17f9cf6ca844d100469ab48495c9f10d6072d0c67653');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',1,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','ccd51c0ce5313e74b7d1f69039e2f11b','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:43"]','b29220b72d7c1cfed2748e6fb0b8fb5375b5f60e86232a7830975830bc71f3c0');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',2,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','33cdd02c4594b9b9dfe60182e16b627d','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:47"]','174e79d0f4341aa5de38f785dac84631d4a9bd153f6cd51a0fd7c177091e4f85');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',3,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','4c0d00c7c0bc5a0ac9a98dd9f52f128f','{"member_id":null}','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:65"]',NULL,'578c586916b55399e3168e1a0f8e43e74c64d25c888c1335e8f3ceec6f19e053');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',4,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','e3cbdc8e30b3ba261b7c9ab7d9156ae1','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:67"]','34c4609adb0ef6f3e487b6811f9f1e1c77b20c1397772e9a9ae9ce0ec0505a99');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',5,'bed','8c984816-622b-5573-851a-6b3c22435342','_alive','a195b7cae0ba625cb0ec5b3be70d6e85','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:69"]','b31890aed860d19d61e51137acc80f822f11831737a759ced8f74a86b403e388');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',6,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','f845ce2dae7e68010e35301d19edcecc','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:70"]','bba470be87afa6440a62e02caa81344b40860010539833633b829246084e8d05');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',7,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','05cd23c252c28bad7e9e4c456d9bab0c','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:72"]','fd277189d3a2cd69dfdd91d2342979003edb177a4b1a61c0b6d3c276b50803af');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',8,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','5145e411fce4bc2a8f2f556701671125','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:73"]','75df7301e9cb6df3dca6cab93b2bd2034e64745c8e53658b4f8ae7055503a958');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',9,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','32af56f351f67e33445bd6733434a9ba','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:75"]','6b6fc9e7ef4bad017ce1d2481b8c788668d3b81f3650437d924bd2cdbce6f230');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',10,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','9ac4904bb684de75567b986941a40eec','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:45"]','5fe016c9eaa5a70000171c8922c984152a3cf0cd5a39f592734bd4baabb937c0');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',11,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','0f5869ceb54f45a6174545883ae519ef','{"speaker_id":null}','{"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:49"]',NULL,'ebdcb5fbc2c7e3c116ce0813e1b206bf0172f2b48b4212c67e37a4d03f5e13cc');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',12,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','e1a040cdae679a0834115c3b8fd228be','{"interpreter_id":null}','{"interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:49"]',NULL,'e5df39dbc096a3f21c28a400cef64872ce75cad0e1f5c686babcff03407ca232');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',13,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','1fe847f2caed929e379c161027cad296','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:51"]','af259f9b751bdd292c73ad8788330d61a6ce022831fa9cbe5edd6a841ef7f969');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',14,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','544303239b22ee0aee30ba5b834b0295','{"payer_id":null}','{"payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:53"]',NULL,'09885e6308537c5dbc9c7d07da917d02fd18369bbff3fcefb6eb1de87c0c8228');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',15,'task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','702545f3f63e7ec68357217cbaf8fe9c','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:56"]',NULL,'8464be5374a32d3fc4ecb03e989bf8e619831f4972d0988f5a80844f4a54317e');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',16,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','5efd772a178b498292e3fceb378af39e','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:60"]',NULL,'23843efa2af587257858398bf18cc2a4a9ac79bcd8e1e832d064b5d6508d0c7d');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',17,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','28a36b5356ecbafc1f9ceed2b4e1114b','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:62"]',NULL,'376a0789bddad599b33bf3f3bdbea7769ce3ea1a81cf05cf51a7b355c12a3780');
INSERT INTO "change" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c',18,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','a11946607e85c480edec50b7f7d86368','false','true','[]','["07f02746-4d0c-45b3-ac70-9fcb8640ddee:41"]','6522ec27e67b3fac91d16191e69791b8ab89b6a66016547238d318e40aee2c49');
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
INSERT INTO "change_tx" VALUES('91b3d6f0-edce-4fd7-9a41-43f68f65d0df','f0a6bb1c-025d-4868-86d2-3915cd557fb5','','01795273900497.0000000000.f0a6bb1c-025d-4868-86d2-3915cd557fb5',1795273900497,4,'Write the sample delegation',NULL,'e64d4407e0c4c97e0a2f316b6fd2d4c2553b10e6e71247c59b7e17a12ed0f61b');
INSERT INTO "change_tx" VALUES('07f02746-4d0c-45b3-ac70-9fcb8640ddee','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912069.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912069,4,'Fill every table',NULL,'b4de07e94d9ac34b8c41761876b1fe829a698883a327144f219b9f39d1defb88');
INSERT INTO "change_tx" VALUES('a78c2260-c439-487f-9216-679427e1e46e','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912345.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912345,4,'Edit',NULL,'45a9ba778ec3dcb2a8120f6e6107ad922c696b9cd312cbbed8c982baeffe42a2');
INSERT INTO "change_tx" VALUES('168ac132-246d-4db5-9493-da0c7c7a818a','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912357.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912357,4,'Edit',NULL,'924658b4a5522ea4ed5d4ff6c7ebb9c6f42c56e9932b74916bdb7b62c819a46a');
INSERT INTO "change_tx" VALUES('fad2b1ed-d408-4674-8f99-d29f8d87e652','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912374.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912374,4,'Edit',NULL,'e4356611caf07c4fbff626400e5ed6090704b69e85a3b7d7e75d75257adb1517');
INSERT INTO "change_tx" VALUES('1483aa90-2159-46ac-9fe7-5369f01ce7c6','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912382.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912382,4,'Edit',NULL,'f25c2af482e458f3ef398f9957d2e8c883276a227943ded47f4a59b7a7be2be3');
INSERT INTO "change_tx" VALUES('807da2b7-6105-48b0-8aab-a5c08739e5c6','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912386.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912386,4,'Edit',NULL,'d0418984b0750580e560b384550f1710f2419b929a8b7ea9fdd6f2351f4e1c78');
INSERT INTO "change_tx" VALUES('9dd08daa-2abe-4be2-8426-2b9789d208af','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912398.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912398,4,'Edit',NULL,'547dd219f0d5ad03bf88768e02b052e406061bfd2140bc798c1464f36df2262a');
INSERT INTO "change_tx" VALUES('ef777bf6-f723-444e-a564-9d0a50f64789','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912414.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912414,4,'Edit',NULL,'0ed4fee0315e802cdb8d867901a2d2a54a7e63d7e730fc30cc36cab1a3f98172');
INSERT INTO "change_tx" VALUES('309e1c52-2fd9-42b6-b9fd-3f710f2632ad','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912429.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912429,4,'Edit',NULL,'3d7320cc85ea4ac2b05a44b1f128b5c6eb3d4ab70634bbe1205217536dd44083');
INSERT INTO "change_tx" VALUES('8e4de6fc-c385-45e5-8b19-ac642a81b639','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912448.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912448,4,'Edit',NULL,'5fd58ff5d6ddeae643eb2bd27e3460cefe995089691bf97e98647b7620f4eb88');
INSERT INTO "change_tx" VALUES('cdf66929-f8f4-4bf9-8392-65917671d4a7','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912456.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912456,4,'Edit',NULL,'b1df32048623fd50bf5a75496a0714705381ace5154b0714d5eb424de3c6a050');
INSERT INTO "change_tx" VALUES('4edeab14-0c8a-4f51-9dc4-ec51892ff6bd','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912465.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912465,4,'Edit',NULL,'b779e1369dc02859f9884bb891c10a04523c395d29f965072de26c53a7884227');
INSERT INTO "change_tx" VALUES('6c5b9291-8e5c-409a-897b-4f2ea1275c5a','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912480.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912480,4,'Edit',NULL,'fd0272f855b827bb7d75fd2a3d3c62b4915e371b702e7c53962e2fe3ed1ea18c');
INSERT INTO "change_tx" VALUES('7c7011a4-aaf3-4e97-a6f6-dfb964501872','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912488.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912488,4,'Edit',NULL,'b81941be37be4ef27636df091af00ab25f9707552741b218c6542f36864c6ba1');
INSERT INTO "change_tx" VALUES('29461f90-7185-45c9-9f70-fefaf9ca2445','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912494.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912494,4,'Edit',NULL,'22640f542e1b8530aa18f7a4cac4704fdc9705502efb2ddc9b55e62e9040c5d5');
INSERT INTO "change_tx" VALUES('a32e0819-03b1-4285-b2bd-e05c529ef972','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912500.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912500,4,'Edit',NULL,'60569403e2907fc4e4ecfa4fa5715e093cd03f079f340cd1df02d230f984623e');
INSERT INTO "change_tx" VALUES('abec48d1-0bf3-4c7f-9e71-0b08a837a3bd','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912514.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912514,4,'Edit',NULL,'536cd1e681279af4717b8312f003a0f1ff1918b0ca1092da0f697a499cd3db65');
INSERT INTO "change_tx" VALUES('200ad734-f35e-468e-b0fc-280ff45e4f7f','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912517.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912517,4,'Edit',NULL,'dbbb5ec8e6fdefe115ae270f8202802ee8f4aa494ef84374bc7a335ab7d59d53');
INSERT INTO "change_tx" VALUES('0d338680-15d2-4930-9ad0-112aef08f021','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912534.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912534,4,'Edit',NULL,'a64f8e6b834dee26fd61a306cf50336c3fa92e6a4a43838b293e0910c59fb5fb');
INSERT INTO "change_tx" VALUES('3b882797-13ca-4351-b229-41ce97cae140','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912546.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912546,4,'Edit',NULL,'8da67fdab73f53161707c5c9752e158540e659a85b0853884a2ba6e3c22d1200');
INSERT INTO "change_tx" VALUES('69703c5c-cf52-4f7d-9a21-d620213b9367','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912560.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912560,4,'Edit',NULL,'234d7a307a64cf1ce0f36f41d0632e3ea7487efaefc2fc835785cfc2ce018087');
INSERT INTO "change_tx" VALUES('18ab7d6d-7fbf-43ea-8838-c4a799a25dd0','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912569.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912569,4,'Edit',NULL,'389408f685915088083f94988b195784cd6eb818d29fff61ab60e9bdc9201bbc');
INSERT INTO "change_tx" VALUES('fef3d09d-2772-4312-b2f3-86a54ae73b3f','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912585.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912585,4,'Edit',NULL,'fdb4e49f05dcba31f9061eb8ba5f07ea855ffc3f4855e2794dd9fb8d9b88c5e4');
INSERT INTO "change_tx" VALUES('09a4418f-81d7-4cf5-a963-36e9c3fe5c5f','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912601.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912601,4,'Edit',NULL,'6b9291804d7994cb246263b0b179db02c3b6ff113a18fcc3cce825c18b1a6fe5');
INSERT INTO "change_tx" VALUES('8d368e26-26bd-44e0-aa0a-010213bdbf0d','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912622.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912622,4,'Edit',NULL,'7572936a65ef4efd12793896775644cb0c155ccc7310157676a6e82343dc06e2');
INSERT INTO "change_tx" VALUES('1c173e2e-7e96-43ef-8641-0281359f3284','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912637.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912637,4,'Edit',NULL,'968d37a17481a787b8de8de687a26eea9ba24bee4d04824ffe559eaa1ef7223c');
INSERT INTO "change_tx" VALUES('f4b92469-2def-47dc-b763-25b415acd035','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912645.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912645,4,'Edit',NULL,'eb35f9c97dfee25edffba47844d9dcb80e4b91c267bb9d9fdd970cd8e78db625');
INSERT INTO "change_tx" VALUES('dcee0cab-3b6e-4a0d-a42a-d5cc5dc62168','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912656.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912656,4,'Edit',NULL,'19c4d331ce85b04a6553ae0b0a47b5d234963b632cd4068edaa6ee3dbad24c69');
INSERT INTO "change_tx" VALUES('68a41621-49db-4811-8faa-16b3bf9d651b','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912659.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912659,4,'Edit',NULL,'10350cc5af79995fdd85f021b3867e3c060dff6fd2649b02c16e5a1d7d67d300');
INSERT INTO "change_tx" VALUES('c80479e3-c442-4131-8af7-bfb7305cf457','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912666.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912666,4,'Edit',NULL,'539fedd1ad6b2387e1360fa9ff79fd52b4d8298ba0b8522b9dd8c417b7422ac8');
INSERT INTO "change_tx" VALUES('6d45e2a2-dfb2-4ef7-b9e4-96fc8a324895','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912681.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912681,4,'Edit',NULL,'4e9e35f2aeb59ba264bc5cadbc2c4a0108f3c86cf1c8678c63bfb041cb1c7888');
INSERT INTO "change_tx" VALUES('d1019396-60f9-452e-ad23-20db87eeff63','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912697.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912697,4,'Edit',NULL,'798da4879b2e10129b6ca9395afc4647edf08ecdce9692a4bec5c8df6f680d97');
INSERT INTO "change_tx" VALUES('d83d6bfd-29de-4c39-b046-e8b8aa6bcd0f','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912708.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912708,4,'Edit',NULL,'457daec6e8168bd31ca4250b9fc5e6a92528c033aa1ec86df27ad8c8153f6c5f');
INSERT INTO "change_tx" VALUES('421a3681-5fe0-4e40-877d-cf9408605f03','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912715.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912715,4,'Edit',NULL,'1c2998aebec4aba038d6b4600304672b7167664b901864a831de172a199d7e24');
INSERT INTO "change_tx" VALUES('d1cd63e1-a608-4829-8413-ec624738bc7e','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912724.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912724,4,'Edit',NULL,'57ef4fb3813ee8fec35134f2cceae49762d73eaed905a633d2c0a74c98a58040');
INSERT INTO "change_tx" VALUES('d71dd313-6a54-4491-a810-801b5d695880','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912728.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912728,4,'Edit',NULL,'ab98e60f202e6ff1c75a5675858dabbc363e58f9d707abfb2d34f0d19d8ce755');
INSERT INTO "change_tx" VALUES('34b757ec-5e24-4466-a3a4-8439d70ce13d','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912733.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912733,4,'Edit',NULL,'1fe13471ae9b277df252010ef04dc0e370826c8f5d6e09dd3d7ef3cf92c7d4e9');
INSERT INTO "change_tx" VALUES('161f4887-2f75-4047-a76d-cafeeabe7734','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912737.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912737,4,'Edit',NULL,'8c2b24d501700fd7f6b1dd45f7115a5bfbd62e3082975266755df04c0748655f');
INSERT INTO "change_tx" VALUES('eee18281-f0df-4a41-99ee-74a4adfc704e','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912740.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912740,4,'Edit','161f4887-2f75-4047-a76d-cafeeabe7734','adda87473c95abd020bc1860e3107d2bcc10338d6eac7138f49fd6011f259223');
INSERT INTO "change_tx" VALUES('a9617cc9-da9b-4cd6-9098-6113d880f01c','de827397-dc2b-40bf-aa08-f1be8f349d71','','01795319912800.0000000000.de827397-dc2b-40bf-aa08-f1be8f349d71',1795319912800,4,'Delete',NULL,'0e5981fe3c76103850fccdc75da9585d631c1a4ffa476ff23e50a5263f62443c');
CREATE TABLE "conflict" (
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	PRIMARY KEY (entity, row_id, reg, kind)
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
	settled_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(office_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delegation" VALUES('3ebc5ecb-f228-4765-90a5-558b89ac79b3',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','05b81056-02cd-455f-9630-63f8106bd572',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',NULL,'');
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
INSERT INTO "event" VALUES('b6af9f16-f25e-415c-b822-f0deafb9a2af',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港
xx852');
INSERT INTO "event" VALUES('8f512230-611d-4d16-8341-7e938c299c81',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('f115fcfc-1bae-4120-b757-4e32dd2d7754',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿千葉範例飯店
宿泊千葉見本ほてる');
INSERT INTO "event" VALUES('4ab4c489-ad32-41a1-a912-d0fe70237a35',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿東京範例飯店
宿泊東京見本ほてる');
INSERT INTO "event" VALUES('3e1bd3e8-220e-411d-ae99-26dbdb3e3b7f',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿福島範例飯店
宿泊福島見本ほてる');
INSERT INTO "event" VALUES('e425d39f-d4e6-4494-9f4c-c97e516a9a4f',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県
千葉商工会議所
千葉商工会議所');
INSERT INTO "event" VALUES('080e3002-9644-44b0-8b96-1a0b0ca022a3',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','2e486a04-0e55-4f46-8aa4-e4352897c079','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議',1,'','拝会千葉県庁
千葉県商工労動部訪問
千葉県庁
千葉県庁');
INSERT INTO "event" VALUES('75ada122-f7b1-4781-90ea-710377a1ef7a',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','東京
東京
郡山
郡山
jr新幹線');
INSERT INTO "event" VALUES('c8d9ec59-850b-4f45-b4bf-a3d325993848',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','8e291da6-7ae0-4522-8903-48eb388146ec','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('15685841-77c0-43bd-a094-4c065cb01e4f',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県
bigpalettefukushima
びっぐぱれっとふくしま');
INSERT INTO "event" VALUES('3410ccb3-b389-4583-89eb-b7087c523335',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','福島
福島
仙台
仙台
jr新幹線');
INSERT INTO "event" VALUES('875c58b9-a15a-4ab2-aedf-db2431a44423',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','403b600b-ee6f-4543-8f9d-5fb582b2ce64','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('c952dd4f-4217-4f37-9b0b-22ab21c32fd1',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','回程
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
INSERT INTO "event_host" VALUES('2b168ab4-bdbc-4038-98d4-083115f3306b',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','host',1,'8c0ccccb-b2d3-4a97-9575-f00f7cf7f194','','');
INSERT INTO "event_host" VALUES('6b4d24a4-2e3e-41e3-93ca-1778fa3a1db7',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','host',2,'e9a443ab-ee02-494d-aeda-0879cb251f0c','','');
INSERT INTO "event_host" VALUES('e3bb1781-6eed-480e-a388-4ec8dd9b5b1e',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','host',3,'d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81','','');
INSERT INTO "event_host" VALUES('7ab8f50b-3ee0-44d5-bd95-1933ba6b6414',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','cohost',1,'26a7c15f-8e66-4baf-9287-b22b11e9a0e1','','');
INSERT INTO "event_host" VALUES('a65c2238-cdcd-4ff4-a06d-2550369abd16',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','cohost',2,'0547f424-3096-4497-9bbc-14da5f84ff79','','');
INSERT INTO "event_host" VALUES('518f4ae8-aead-4f5a-afeb-5947a267b410',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','cohost',3,'4e5399a1-f2de-4c78-b672-013707c3b744','','');
INSERT INTO "event_host" VALUES('3e86ce8b-d474-404f-8768-0da82f9ec8df',1,'15685841-77c0-43bd-a094-4c065cb01e4f','host',1,'e9a443ab-ee02-494d-aeda-0879cb251f0c','','');
INSERT INTO "event_host" VALUES('50334750-f669-4621-9f9e-4278248f8a84',1,'15685841-77c0-43bd-a094-4c065cb01e4f','host',2,'d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81','','');
INSERT INTO "event_host" VALUES('01cf05b6-b639-402c-8e23-3a849300c853',1,'15685841-77c0-43bd-a094-4c065cb01e4f','host',3,'377983c7-7050-41f9-812c-79d29df8e430','','');
INSERT INTO "event_host" VALUES('dd04b341-6737-4c11-bf0b-8cbe473a4374',1,'15685841-77c0-43bd-a094-4c065cb01e4f','host',4,'05e8dd69-5e77-438f-956e-90b8011ca4c2','','');
INSERT INTO "event_host" VALUES('8166f4df-dde1-4c4d-84f3-feaeb350aa5a',1,'15685841-77c0-43bd-a094-4c065cb01e4f','cohost',1,'41416430-6a78-46a1-a172-5a42e2e17e2d','','');
INSERT INTO "event_host" VALUES('15f6a374-20db-43d0-8cb9-2570414247e9',1,'15685841-77c0-43bd-a094-4c065cb01e4f','cohost',2,'902ac296-e51e-40b5-953a-15ee3c9e3bac','','');
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
	currency VARCHAR NOT NULL, 
	rate VARCHAR NOT NULL, 
	payer_id VARCHAR(36), 
	receipt_no VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(budget_line_id) REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(payer_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "expense" VALUES('74f186f3-a31e-436a-a051-f5da85fdc963',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','5c6d816f-19aa-4ee5-b47f-e258444addb0','settled','2019-09-18','','日本地面交通','日本国内の陸上交通','JPY','',NULL,'A-001','',418600);
INSERT INTO "expense" VALUES('ef3314ac-c96a-432a-a93c-7c513b1197a9',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','c74b2a92-83b4-4172-9c55-82709da1277a','settling','2019-09-18','','座談會／懇親會','座談会・懇親会','JPY','',NULL,'A-002','',372000);
INSERT INTO "expense" VALUES('43cb6bb3-562f-4cd4-8942-75f05c696861',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','40868ad1-aa62-4518-9b3b-a7b72e8dd1a4','settling','2019-09-18','','翻譯','通訳・翻訳','JPY','',NULL,'A-003','',180000);
INSERT INTO "expense" VALUES('24dcdce6-1e68-4592-8f1a-6134971385ec',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','39465266-fe34-408f-8ac4-1813f918cbf5','paid','2019-09-18','','禮品交際費','記念品・交際費','TWD','',NULL,'','',1794800);
INSERT INTO "expense" VALUES('103e891d-44e7-451e-bb78-7ce19f81973b',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','1e74f5b8-0cb1-4e24-9332-e6768507b81e','settled','2019-09-18','','機票','航空券','TWD','',NULL,'B-001','',9120000);
INSERT INTO "expense" VALUES('b5eafa39-c08a-4dcf-8625-4c31ea071150',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','5b166d62-0e02-46f3-af4f-64f584decf63','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）','USD','',NULL,'','',448000);
INSERT INTO "expense" VALUES('fca18c20-11d8-445e-9c93-de3433a0f0ad',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','10508c98-ebde-4f89-b1e9-34ef4f2f014c','settled','2019-09-18','','保險・手續費','保険・手数料','TWD','',NULL,'B-002','',3600000);
INSERT INTO "expense" VALUES('52b521ee-933f-5068-8bc2-0e064539a7b9',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','a26a9987-2855-5ee8-8bb4-6930df7fcf22','paid','2019-09-18','甲 payee 髙','甲 item_zh 髙','甲 item_ja 髙','改 currency','甲 rate 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 receipt_no 髙','甲 notes 髙',3);
INSERT INTO "expense" VALUES('fb9f0dbe-400c-539c-aac5-9f9fc02eea51',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','9b705174-9729-5346-bfe6-66fc8037709a','paid','2019-09-19','乙 payee 髙','乙 item_zh 髙','乙 item_ja 髙','JPY','乙 rate 髙',NULL,'乙 receipt_no 髙','乙 notes 髙',4);
CREATE TABLE head (
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	tx_id VARCHAR(36) NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (entity, row_id, reg, tx_id, n)
);
INSERT INTO "head" VALUES('organisation','3fde2628-c066-413a-803d-fd742bd70780','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',0);
INSERT INTO "head" VALUES('organisation','05b81056-02cd-455f-9630-63f8106bd572','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',1);
INSERT INTO "head" VALUES('organisation','d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',2);
INSERT INTO "head" VALUES('organisation','2e486a04-0e55-4f46-8aa4-e4352897c079','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',3);
INSERT INTO "head" VALUES('organisation','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',4);
INSERT INTO "head" VALUES('organisation','8e291da6-7ae0-4522-8903-48eb388146ec','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',5);
INSERT INTO "head" VALUES('organisation','403b600b-ee6f-4543-8f9d-5fb582b2ce64','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',6);
INSERT INTO "head" VALUES('organisation','7207a025-afbc-4f88-bc0c-18fc050bd7ee','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',7);
INSERT INTO "head" VALUES('organisation','8c0ccccb-b2d3-4a97-9575-f00f7cf7f194','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',8);
INSERT INTO "head" VALUES('organisation','e9a443ab-ee02-494d-aeda-0879cb251f0c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',9);
INSERT INTO "head" VALUES('organisation','16fd7ca0-ffc9-4d0b-817a-48d74edb21ef','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',10);
INSERT INTO "head" VALUES('organisation','57a63688-ca4e-4874-9bb8-a3bfcb4233c2','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',11);
INSERT INTO "head" VALUES('organisation','26a7c15f-8e66-4baf-9287-b22b11e9a0e1','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',12);
INSERT INTO "head" VALUES('organisation','0547f424-3096-4497-9bbc-14da5f84ff79','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',13);
INSERT INTO "head" VALUES('organisation','4e5399a1-f2de-4c78-b672-013707c3b744','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',14);
INSERT INTO "head" VALUES('organisation','377983c7-7050-41f9-812c-79d29df8e430','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',15);
INSERT INTO "head" VALUES('organisation','05e8dd69-5e77-438f-956e-90b8011ca4c2','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',16);
INSERT INTO "head" VALUES('organisation','41416430-6a78-46a1-a172-5a42e2e17e2d','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',17);
INSERT INTO "head" VALUES('organisation','902ac296-e51e-40b5-953a-15ee3c9e3bac','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',18);
INSERT INTO "head" VALUES('organisation_name','e1fe4d23-d073-41e0-8b1c-e3c10e215d07','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',19);
INSERT INTO "head" VALUES('person','a3251e77-9cf8-4028-8422-e6de131f651f','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',20);
INSERT INTO "head" VALUES('post','c0090bea-8ae5-44fa-9179-03330907e1d3','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',21);
INSERT INTO "head" VALUES('person','f6a6b0aa-0e4f-4251-897f-2b6b63f36005','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',22);
INSERT INTO "head" VALUES('post','85126b09-11d8-488b-9808-edd5327bb55f','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',23);
INSERT INTO "head" VALUES('person','bc0b9bca-bd57-4e64-a73c-836ca70a37e7','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',24);
INSERT INTO "head" VALUES('post','ae28f9fe-dac4-479a-95ce-c76ac83719df','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',25);
INSERT INTO "head" VALUES('person','d89657f7-0203-461b-b88d-887570e985c4','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',26);
INSERT INTO "head" VALUES('post','c44d10c0-2507-4890-9b52-7e0749bfb7fd','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',27);
INSERT INTO "head" VALUES('person','27eb5d16-811a-4dd8-9f19-1a193cac61f5','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',28);
INSERT INTO "head" VALUES('post','56462afb-f63e-4ae1-99a9-c6d5a4fd0807','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',29);
INSERT INTO "head" VALUES('person','686c1d80-8574-469d-93f9-494714f2fae4','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',30);
INSERT INTO "head" VALUES('post','585e48d0-4d3a-4ce6-bdf4-d912b934b00d','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',31);
INSERT INTO "head" VALUES('person','4116c4b4-dfb5-4f65-a18f-2eb24b94845f','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',32);
INSERT INTO "head" VALUES('post','8026e9ad-6f4f-4c78-bd18-f42ecaa89210','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',33);
INSERT INTO "head" VALUES('person','3db82330-68d0-43dd-b6cd-be6c47f2208c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',34);
INSERT INTO "head" VALUES('post','49dde9ee-96a3-43e8-a75d-16812a583cb1','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',35);
INSERT INTO "head" VALUES('person','1826e3f3-24eb-4079-998c-2ccb8c0e85ca','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',36);
INSERT INTO "head" VALUES('post','4f91793a-38ce-4541-99da-1c4531a8e5de','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',37);
INSERT INTO "head" VALUES('person','69c25c8e-e9ef-4551-b16e-534c603f0651','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',38);
INSERT INTO "head" VALUES('post','2b68afe6-9671-462c-b8e6-5cfad84900ec','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',39);
INSERT INTO "head" VALUES('person','093de557-2bc8-4698-8b59-c9cdd9e536b4','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',40);
INSERT INTO "head" VALUES('post','e6a5a16a-fc67-41e0-b757-30fb2f3ab921','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',41);
INSERT INTO "head" VALUES('person','864a3515-4049-41db-b268-cdb62d5d9a5f','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',42);
INSERT INTO "head" VALUES('post','6a7309a2-0e70-4485-91fa-dc0cd91a07d9','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',43);
INSERT INTO "head" VALUES('person','ed279c49-72a8-4826-84f3-c65ddc0edf42','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',44);
INSERT INTO "head" VALUES('post','11a47917-ab30-42d6-976f-418a652dd889','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',45);
INSERT INTO "head" VALUES('person','40fbdbc5-d822-486e-9ea2-97a2274f0952','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',46);
INSERT INTO "head" VALUES('post','2c9e7852-7604-4fb6-a05e-ad9cf91c5ac0','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',47);
INSERT INTO "head" VALUES('person','aeb24e18-1a81-4f3e-84f2-34fc68ad709c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',48);
INSERT INTO "head" VALUES('post','aed5bc31-594f-4279-89cc-c134b2a80ca8','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',49);
INSERT INTO "head" VALUES('person','decabccf-9fbe-41d5-a31f-2646eb50fff7','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',50);
INSERT INTO "head" VALUES('post','0460b7d8-f035-46e3-91dc-cca039b82996','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',51);
INSERT INTO "head" VALUES('person','528577ca-7c82-4ac7-b915-ecc71e7ee61e','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',52);
INSERT INTO "head" VALUES('post','ee34557b-5133-4cc2-8dc8-c7e4b1082000','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',53);
INSERT INTO "head" VALUES('person','a6576900-ff98-425d-8ecd-7c3b5cc12ced','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',54);
INSERT INTO "head" VALUES('post','011c4b78-7b29-41b9-874d-dcf02e13cafb','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',55);
INSERT INTO "head" VALUES('person','83baa09f-17cc-427d-a625-968e6817e2a3','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',56);
INSERT INTO "head" VALUES('post','4ca0e719-b084-4785-aa75-ad0cb3a46801','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',57);
INSERT INTO "head" VALUES('person','5d8c9a97-7865-4cbb-9b10-135133103995','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',58);
INSERT INTO "head" VALUES('post','e0cc8ba6-2445-4661-9eb3-e84261536073','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',59);
INSERT INTO "head" VALUES('person','94f7107c-3933-4c24-9191-e2160c3c278c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',60);
INSERT INTO "head" VALUES('post','1209bbb4-dff8-4278-8cd6-0af7bbd7eea5','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',61);
INSERT INTO "head" VALUES('person','d522a999-1849-4d93-b65c-1e9557ea226b','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',62);
INSERT INTO "head" VALUES('post','160fce31-b4dd-4063-ae9b-833768b1a3c9','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',63);
INSERT INTO "head" VALUES('delegation','3ebc5ecb-f228-4765-90a5-558b89ac79b3','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',64);
INSERT INTO "head" VALUES('member','af5b92d8-28b3-4b2b-9d08-1146a32c0178','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',65);
INSERT INTO "head" VALUES('member','e8f1f043-8205-40a4-a7e4-3d34203a8e14','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',66);
INSERT INTO "head" VALUES('member','3a9ce96f-539d-4d84-a947-71abc017f8e0','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',67);
INSERT INTO "head" VALUES('member','fc47ca1c-61e4-4088-95bd-ce93a10d1bda','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',68);
INSERT INTO "head" VALUES('event','b6af9f16-f25e-415c-b822-f0deafb9a2af','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',69);
INSERT INTO "head" VALUES('event','8f512230-611d-4d16-8341-7e938c299c81','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',70);
INSERT INTO "head" VALUES('event','f115fcfc-1bae-4120-b757-4e32dd2d7754','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',71);
INSERT INTO "head" VALUES('event','4ab4c489-ad32-41a1-a912-d0fe70237a35','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',72);
INSERT INTO "head" VALUES('event','3e1bd3e8-220e-411d-ae99-26dbdb3e3b7f','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',73);
INSERT INTO "head" VALUES('event','e425d39f-d4e6-4494-9f4c-c97e516a9a4f','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',74);
INSERT INTO "head" VALUES('event','080e3002-9644-44b0-8b96-1a0b0ca022a3','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',75);
INSERT INTO "head" VALUES('event','75ada122-f7b1-4781-90ea-710377a1ef7a','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',76);
INSERT INTO "head" VALUES('event','c8d9ec59-850b-4f45-b4bf-a3d325993848','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',77);
INSERT INTO "head" VALUES('event','15685841-77c0-43bd-a094-4c065cb01e4f','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',78);
INSERT INTO "head" VALUES('event','3410ccb3-b389-4583-89eb-b7087c523335','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',79);
INSERT INTO "head" VALUES('event','875c58b9-a15a-4ab2-aedf-db2431a44423','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',80);
INSERT INTO "head" VALUES('event','c952dd4f-4217-4f37-9b0b-22ab21c32fd1','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',81);
INSERT INTO "head" VALUES('participant','c2741bc7-1b92-4bb3-8f27-35a5523dee69','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',82);
INSERT INTO "head" VALUES('participant','87e969ee-a834-4a6b-b8a0-f3c1719be17c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',83);
INSERT INTO "head" VALUES('participant','9ed61d17-dc5c-42de-ae54-ebf601f2f29d','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',84);
INSERT INTO "head" VALUES('participant','5ebd69c4-3ce8-4f47-927e-e6913bc97bfa','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',85);
INSERT INTO "head" VALUES('participant','d2d0a570-7569-4346-bc1d-3849e5a5645e','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',86);
INSERT INTO "head" VALUES('participant','de68aacd-70ab-48ee-86c8-d6fbb1dfc506','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',87);
INSERT INTO "head" VALUES('participant','7deff6bb-1a8e-4eda-9b79-07713cb82c94','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',88);
INSERT INTO "head" VALUES('participant','ad42925e-e42b-4a06-ac23-0987c922ed25','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',89);
INSERT INTO "head" VALUES('agenda_item','42fed782-5658-4c8e-90c1-65887a9f79d0','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',90);
INSERT INTO "head" VALUES('agenda_item','62f16caf-c124-41fa-8a3a-9e2021cf1f63','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',91);
INSERT INTO "head" VALUES('agenda_item','ffeceb52-62a5-4466-9372-9904ff1b5395','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',92);
INSERT INTO "head" VALUES('agenda_item','efdeb859-6f39-44a8-9680-d03e2ae9df25','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',93);
INSERT INTO "head" VALUES('agenda_item','e16cc7b4-c87f-4877-978b-864a24d8cc00','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',94);
INSERT INTO "head" VALUES('participant','c096f76f-c84d-4b86-b0f6-89b7bc323544','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',95);
INSERT INTO "head" VALUES('participant','42cd7ae8-c616-4254-853b-232955692b38','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',96);
INSERT INTO "head" VALUES('agenda_item','6b5d1db2-fc28-484c-9f66-fc6052514343','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',97);
INSERT INTO "head" VALUES('agenda_item','4da64e80-8e27-413e-857f-625331f4a01c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',98);
INSERT INTO "head" VALUES('agenda_item','534f4239-9ac9-41e3-b311-38a73660610a','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',99);
INSERT INTO "head" VALUES('agenda_item','09043157-4868-4bc6-a9ec-cbfc80fb7003','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',100);
INSERT INTO "head" VALUES('agenda_item','e406cb12-525b-4a6f-9e9b-025db4f62245','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',101);
INSERT INTO "head" VALUES('participant','36b735f1-8478-4fe8-8457-4ab7a9c6c1cd','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',102);
INSERT INTO "head" VALUES('participant','7da33d2d-eed5-44ed-a811-cdee49491ab6','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',103);
INSERT INTO "head" VALUES('participant','45eded66-f800-4029-8537-ccd7bc621b30','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',104);
INSERT INTO "head" VALUES('participant','fc86a3c6-b005-4994-87f6-a593b7a88c91','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',105);
INSERT INTO "head" VALUES('participant','0d969bf0-d0df-4e5b-ba4d-3b3cdf50b33c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',106);
INSERT INTO "head" VALUES('participant','2be275a6-d82d-4410-85af-49f5d56336d2','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',107);
INSERT INTO "head" VALUES('agenda_item','b38e4558-ed22-42df-b685-42fcfee21345','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',108);
INSERT INTO "head" VALUES('agenda_item','9dade092-2a1d-4ccd-b896-f00c114c572d','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',109);
INSERT INTO "head" VALUES('agenda_item','b36f3d52-4677-4efd-83ef-34cac62d58a7','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',110);
INSERT INTO "head" VALUES('agenda_item','976c248e-35e8-4f03-92ba-d6a8754eb2ea','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',111);
INSERT INTO "head" VALUES('agenda_item','d69a7b57-b158-4080-aa9e-782729a352cc','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',112);
INSERT INTO "head" VALUES('participant','98f24d24-4446-40fa-bd71-0aaae2d64291','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',113);
INSERT INTO "head" VALUES('participant','8b042af4-505a-43c1-94a1-cb34106676c9','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',114);
INSERT INTO "head" VALUES('participant','09671848-e9f0-4486-b06f-60d7fc6a7c87','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',115);
INSERT INTO "head" VALUES('participant','4064508e-e89a-44ad-8839-5238922f801e','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',116);
INSERT INTO "head" VALUES('participant','b84a04cd-8c7f-43b6-a9c9-2616d2b293f4','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',117);
INSERT INTO "head" VALUES('participant','788305a0-86b2-4d8e-b69f-9550eb05e4eb','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',118);
INSERT INTO "head" VALUES('participant','d7173f21-f619-4d6a-b1b4-c4b9cafaa05b','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',119);
INSERT INTO "head" VALUES('participant','1e1c91ae-d658-45ba-be73-cbbe44e91e0d','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',120);
INSERT INTO "head" VALUES('participant','ecce28c7-bfa8-43a4-b43e-e80448752976','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',121);
INSERT INTO "head" VALUES('participant','3d7d81d0-4a6c-469c-872d-68f3b369230a','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',122);
INSERT INTO "head" VALUES('participant','473afedb-9f3a-4e35-882d-c1e2d6fb7bbc','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',123);
INSERT INTO "head" VALUES('participant','0c32357e-4fe7-46bf-9b9b-6f95cb62e941','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',124);
INSERT INTO "head" VALUES('participant','2b281ddd-0caa-4df7-b972-f0b340d6f11b','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',125);
INSERT INTO "head" VALUES('participant','41f1d41b-9270-4453-a4da-7a7804577937','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',126);
INSERT INTO "head" VALUES('participant','02bd4142-3b46-4dbf-9dc2-d39b56129e47','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',127);
INSERT INTO "head" VALUES('participant','322ba8a6-1eac-4f3f-839b-bc9d8168cb7b','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',128);
INSERT INTO "head" VALUES('participant','c9078043-856a-41ad-b134-c95d6f6fadd8','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',129);
INSERT INTO "head" VALUES('participant','9cd4d81f-d1b6-44bf-bc8c-801b8ee1340a','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',130);
INSERT INTO "head" VALUES('participant','990ff700-b497-4b52-969f-a411502d6ef6','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',131);
INSERT INTO "head" VALUES('participant','6a997e2b-1898-43bc-b3e6-5bb150404b0c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',132);
INSERT INTO "head" VALUES('event_host','2b168ab4-bdbc-4038-98d4-083115f3306b','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',133);
INSERT INTO "head" VALUES('event_host','6b4d24a4-2e3e-41e3-93ca-1778fa3a1db7','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',134);
INSERT INTO "head" VALUES('event_host','e3bb1781-6eed-480e-a388-4ec8dd9b5b1e','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',135);
INSERT INTO "head" VALUES('event_host','7ab8f50b-3ee0-44d5-bd95-1933ba6b6414','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',136);
INSERT INTO "head" VALUES('event_host','a65c2238-cdcd-4ff4-a06d-2550369abd16','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',137);
INSERT INTO "head" VALUES('event_host','518f4ae8-aead-4f5a-afeb-5947a267b410','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',138);
INSERT INTO "head" VALUES('agenda_item','e3862a12-8f2e-48cc-93fe-a67330da5e22','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',139);
INSERT INTO "head" VALUES('agenda_item','02f86026-0a8d-4043-8b97-bfa969f070f8','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',140);
INSERT INTO "head" VALUES('agenda_item','06c95e55-6a2d-409f-a784-7f6242f3b4e4','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',141);
INSERT INTO "head" VALUES('agenda_item','b1f8871b-e409-4680-8afa-4895eb276e69','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',142);
INSERT INTO "head" VALUES('agenda_item','e7828b5e-fe34-4184-9596-1abbd3ee3cea','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',143);
INSERT INTO "head" VALUES('event_host','3e86ce8b-d474-404f-8768-0da82f9ec8df','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',144);
INSERT INTO "head" VALUES('event_host','50334750-f669-4621-9f9e-4278248f8a84','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',145);
INSERT INTO "head" VALUES('event_host','01cf05b6-b639-402c-8e23-3a849300c853','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',146);
INSERT INTO "head" VALUES('event_host','dd04b341-6737-4c11-bf0b-8cbe473a4374','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',147);
INSERT INTO "head" VALUES('event_host','8166f4df-dde1-4c4d-84f3-feaeb350aa5a','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',148);
INSERT INTO "head" VALUES('event_host','15f6a374-20db-43d0-8cb9-2570414247e9','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',149);
INSERT INTO "head" VALUES('agenda_item','8493922a-0db9-42ba-885a-9ea2ae38861c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',150);
INSERT INTO "head" VALUES('agenda_item','b8e75805-ff6d-4c40-93d7-e6a1ec57eb85','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',151);
INSERT INTO "head" VALUES('agenda_item','22bd4659-5382-4323-8702-5fbd27a500ad','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',152);
INSERT INTO "head" VALUES('agenda_item','bafc12ce-1fb2-4cd0-b862-41c241b0b836','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',153);
INSERT INTO "head" VALUES('agenda_item','a60e430a-0b64-4363-be59-f4897f6886e5','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',154);
INSERT INTO "head" VALUES('rate','c458071e-d75e-43fc-8170-09cad763f1a8','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',155);
INSERT INTO "head" VALUES('rate','d789ff4b-bcb6-45bd-b0c1-a1b0215cc74f','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',156);
INSERT INTO "head" VALUES('budget_line','5c6d816f-19aa-4ee5-b47f-e258444addb0','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',157);
INSERT INTO "head" VALUES('expense','74f186f3-a31e-436a-a051-f5da85fdc963','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',158);
INSERT INTO "head" VALUES('budget_line','c74b2a92-83b4-4172-9c55-82709da1277a','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',159);
INSERT INTO "head" VALUES('expense','ef3314ac-c96a-432a-a93c-7c513b1197a9','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',160);
INSERT INTO "head" VALUES('budget_line','40868ad1-aa62-4518-9b3b-a7b72e8dd1a4','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',161);
INSERT INTO "head" VALUES('expense','43cb6bb3-562f-4cd4-8942-75f05c696861','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',162);
INSERT INTO "head" VALUES('budget_line','39465266-fe34-408f-8ac4-1813f918cbf5','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',163);
INSERT INTO "head" VALUES('expense','24dcdce6-1e68-4592-8f1a-6134971385ec','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',164);
INSERT INTO "head" VALUES('budget_line','1e74f5b8-0cb1-4e24-9332-e6768507b81e','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',165);
INSERT INTO "head" VALUES('expense','103e891d-44e7-451e-bb78-7ce19f81973b','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',166);
INSERT INTO "head" VALUES('budget_line','5b166d62-0e02-46f3-af4f-64f584decf63','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',167);
INSERT INTO "head" VALUES('expense','b5eafa39-c08a-4dcf-8625-4c31ea071150','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',168);
INSERT INTO "head" VALUES('budget_line','10508c98-ebde-4f89-b1e9-34ef4f2f014c','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',169);
INSERT INTO "head" VALUES('expense','fca18c20-11d8-445e-9c93-de3433a0f0ad','*','91b3d6f0-edce-4fd7-9a41-43f68f65d0df',170);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',1);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',2);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',3);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',4);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',5);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',6);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',7);
INSERT INTO "head" VALUES('team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',8);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',9);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',10);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',11);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',12);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',13);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',14);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',15);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',16);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',17);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',18);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',19);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',20);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',21);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',22);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',23);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',24);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',25);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',26);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',27);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',28);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',29);
INSERT INTO "head" VALUES('bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',30);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',31);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',32);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',33);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',34);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',35);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',36);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',37);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',38);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',39);
INSERT INTO "head" VALUES('organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',40);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',41);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',42);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',43);
INSERT INTO "head" VALUES('delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',44);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',45);
INSERT INTO "head" VALUES('team','01248620-e955-5964-a682-1f87335b3a33','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',46);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',47);
INSERT INTO "head" VALUES('event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',48);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',49);
INSERT INTO "head" VALUES('event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',50);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',51);
INSERT INTO "head" VALUES('budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',52);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',53);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',54);
INSERT INTO "head" VALUES('attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',55);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',56);
INSERT INTO "head" VALUES('task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',57);
INSERT INTO "head" VALUES('template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',58);
INSERT INTO "head" VALUES('version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',59);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',60);
INSERT INTO "head" VALUES('plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',61);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',62);
INSERT INTO "head" VALUES('accepted','5de8620b-384a-5f80-8516-444495667dfd','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',63);
INSERT INTO "head" VALUES('travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',64);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',65);
INSERT INTO "head" VALUES('member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',66);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',67);
INSERT INTO "head" VALUES('room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',68);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',69);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',70);
INSERT INTO "head" VALUES('seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',71);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',72);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',73);
INSERT INTO "head" VALUES('roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',74);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',75);
INSERT INTO "head" VALUES('access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',76);
INSERT INTO "head" VALUES('distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','07f02746-4d0c-45b3-ac70-9fcb8640ddee',77);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','a78c2260-c439-487f-9216-679427e1e46e',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','168ac132-246d-4db5-9493-da0c7c7a818a',0);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','fad2b1ed-d408-4674-8f99-d29f8d87e652',0);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','1483aa90-2159-46ac-9fe7-5369f01ce7c6',0);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','807da2b7-6105-48b0-8aab-a5c08739e5c6',0);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','9dd08daa-2abe-4be2-8426-2b9789d208af',0);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','ef777bf6-f723-444e-a564-9d0a50f64789',0);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','kind','309e1c52-2fd9-42b6-b9fd-3f710f2632ad',0);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','when','8e4de6fc-c385-45e5-8b19-ac642a81b639',0);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','cdf66929-f8f4-4bf9-8392-65917671d4a7',0);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','4edeab14-0c8a-4f51-9dc4-ec51892ff6bd',0);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','side','6c5b9291-8e5c-409a-897b-4f2ea1275c5a',0);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','7c7011a4-aaf3-4e97-a6f6-dfb964501872',0);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','29461f90-7185-45c9-9f70-fefaf9ca2445',0);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','a32e0819-03b1-4285-b2bd-e05c529ef972',0);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','abec48d1-0bf3-4c7f-9e71-0b08a837a3bd',0);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','200ad734-f35e-468e-b0fc-280ff45e4f7f',0);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','0d338680-15d2-4930-9ad0-112aef08f021',0);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','3b882797-13ca-4351-b229-41ce97cae140',0);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','69703c5c-cf52-4f7d-9a21-d620213b9367',0);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','18ab7d6d-7fbf-43ea-8838-c4a799a25dd0',0);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','fef3d09d-2772-4312-b2f3-86a54ae73b3f',0);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','09a4418f-81d7-4cf5-a963-36e9c3fe5c5f',0);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','8d368e26-26bd-44e0-aa0a-010213bdbf0d',0);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','1c173e2e-7e96-43ef-8641-0281359f3284',0);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','f4b92469-2def-47dc-b763-25b415acd035',0);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','dcee0cab-3b6e-4a0d-a42a-d5cc5dc62168',0);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','68a41621-49db-4811-8faa-16b3bf9d651b',0);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','kind','c80479e3-c442-4131-8af7-bfb7305cf457',0);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','6d45e2a2-dfb2-4ef7-b9e4-96fc8a324895',0);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','kind','d1019396-60f9-452e-ad23-20db87eeff63',0);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','d83d6bfd-29de-4c39-b046-e8b8aa6bcd0f',0);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','421a3681-5fe0-4e40-877d-cf9408605f03',0);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','d1cd63e1-a608-4829-8413-ec624738bc7e',0);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','d71dd313-6a54-4491-a810-801b5d695880',0);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','34b757ec-5e24-4466-a3a4-8439d70ce13d',0);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','eee18281-f0df-4a41-99ee-74a4adfc704e',0);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',0);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',1);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',2);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','a9617cc9-da9b-4cd6-9098-6113d880f01c',3);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',4);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',5);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',6);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',7);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',8);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',9);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',10);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','a9617cc9-da9b-4cd6-9098-6113d880f01c',11);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','a9617cc9-da9b-4cd6-9098-6113d880f01c',12);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',13);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','a9617cc9-da9b-4cd6-9098-6113d880f01c',14);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','a9617cc9-da9b-4cd6-9098-6113d880f01c',15);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','a9617cc9-da9b-4cd6-9098-6113d880f01c',16);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','a9617cc9-da9b-4cd6-9098-6113d880f01c',17);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','a9617cc9-da9b-4cd6-9098-6113d880f01c',18);
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
INSERT INTO "member" VALUES('af5b92d8-28b3-4b2b-9d08-1146a32c0178',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','a3251e77-9cf8-4028-8422-e6de131f651f','leader','confirmed','團長','団長',1,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('e8f1f043-8205-40a4-a7e4-3d34203a8e14',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','f6a6b0aa-0e4f-4251-897f-2b6b63f36005','member','confirmed','團員','団員',2,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('3a9ce96f-539d-4d84-a947-71abc017f8e0',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','bc0b9bca-bd57-4e64-a73c-836ca70a37e7','member','confirmed','團員','団員',3,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('fc47ca1c-61e4-4088-95bd-ce93a10d1bda',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','d89657f7-0203-461b-b88d-887570e985c4','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
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
INSERT INTO "meta" VALUES('store','3ee9b274-fd98-4b80-9206-e82977285a80');
INSERT INTO "meta" VALUES('folding','1');
INSERT INTO "meta" VALUES('practice','1');
INSERT INTO "meta" VALUES('replica','de827397-dc2b-40bf-aa08-f1be8f349d71');
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
	url VARCHAR NOT NULL, 
	head_zh VARCHAR NOT NULL, 
	head_ja VARCHAR NOT NULL, 
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
	search_key TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(parent_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "organisation" VALUES('3fde2628-c066-413a-803d-fd742bd70780',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','','','','','','','','経済部
経済部');
INSERT INTO "organisation" VALUES('05b81056-02cd-455f-9630-63f8106bd572',1,'3fde2628-c066-413a-803d-fd742bd70780','central','TW','','工業局','工業局','','','','','','','','','','','','','','','','','','','','','工業局
工業局');
INSERT INTO "organisation" VALUES('d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','','','','','','','','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('2e486a04-0e55-4f46-8aa4-e4352897c079',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','知事','知事','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','','','','','','','','千葉県
千葉県
ちばけん');
INSERT INTO "organisation" VALUES('6658d19e-fecb-4bb8-9b9d-f2efab5a9497',1,'2e486a04-0e55-4f46-8aa4-e4352897c079','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','','','','','','','','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('8e291da6-7ae0-4522-8903-48eb388146ec',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','','','','','','','','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('403b600b-ee6f-4543-8f9d-5fb582b2ce64',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','','','','','','','','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('7207a025-afbc-4f88-bc0c-18fc050bd7ee',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','','','','','','','','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('8c0ccccb-b2d3-4a97-9575-f00f7cf7f194',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','','','','','','','','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('e9a443ab-ee02-494d-aeda-0879cb251f0c',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','','','','','','','','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('16fd7ca0-ffc9-4d0b-817a-48d74edb21ef',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','','','','','','','','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('57a63688-ca4e-4874-9bb8-a3bfcb4233c2',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','','','','','','','','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('26a7c15f-8e66-4baf-9287-b22b11e9a0e1',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','','','','','','','','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('0547f424-3096-4497-9bbc-14da5f84ff79',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','','','','','','','','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('4e5399a1-f2de-4c78-b672-013707c3b744',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','','','','','','','','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('377983c7-7050-41f9-812c-79d29df8e430',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','','','','','','','','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('05e8dd69-5e77-438f-956e-90b8011ca4c2',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','','','','','','','','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('41416430-6a78-46a1-a172-5a42e2e17e2d',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','','','','','','','','福島県
福島県');
INSERT INTO "organisation" VALUES('902ac296-e51e-40b5-953a-15ee3c9e3bac',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','','','','','','','','郡山市
郡山市');
INSERT INTO "organisation" VALUES('f67091ef-8724-5501-9b51-cdab692d7c76',1,NULL,'改 kind','JP','甲 region 髙','甲 name_zh 髙','甲 name_ja 髙','甲 kana 髙','甲 short_zh 髙','甲 short_ja 髙','甲 postal_code 髙','甲 address_zh 髙','甲 address_ja 髙','+81 43 223 2110','https://example.invalid/','甲 head_zh 髙','甲 head_ja 髙','甲 profile_zh 髙','甲 profile_ja 髙','甲 products_zh 髙','甲 products_ja 髙','甲 wants_zh 髙','甲 wants_ja 髙','甲 founded 髙','甲 employees 髙','甲 capital 髙','甲 notes 髙','甲namezh高
甲nameja高
甲kana高
甲shortzh高
甲shortja高');
INSERT INTO "organisation" VALUES('408b7a20-f020-58de-8b4c-63f43f4e5c59',1,'f67091ef-8724-5501-9b51-cdab692d7c76','other','JP','乙 region 髙','乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 short_zh 髙','乙 short_ja 髙','乙 postal_code 髙','乙 address_zh 髙','乙 address_ja 髙','+81 43 223 2110','https://example.invalid/','乙 head_zh 髙','乙 head_ja 髙','乙 profile_zh 髙','乙 profile_ja 髙','乙 products_zh 髙','乙 products_ja 髙','乙 wants_zh 髙','乙 wants_ja 髙','乙 founded 髙','乙 employees 髙','乙 capital 髙','乙 notes 髙','乙namezh高
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
INSERT INTO "organisation_name" VALUES('e1fe4d23-d073-41e0-8b1c-e3c10e215d07',1,'e9a443ab-ee02-494d-aeda-0879cb251f0c','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "participant" VALUES('c2741bc7-1b92-4bb3-8f27-35a5523dee69',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','jp','',1,'27eb5d16-811a-4dd8-9f19-1a193cac61f5',NULL,'','','','');
INSERT INTO "participant" VALUES('87e969ee-a834-4a6b-b8a0-f3c1719be17c',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','jp','',2,'686c1d80-8574-469d-93f9-494714f2fae4',NULL,'','','','');
INSERT INTO "participant" VALUES('9ed61d17-dc5c-42de-ae54-ebf601f2f29d',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','jp','',3,'4116c4b4-dfb5-4f65-a18f-2eb24b94845f',NULL,'','','','');
INSERT INTO "participant" VALUES('5ebd69c4-3ce8-4f47-927e-e6913bc97bfa',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','jp','',4,'3db82330-68d0-43dd-b6cd-be6c47f2208c',NULL,'','','','');
INSERT INTO "participant" VALUES('d2d0a570-7569-4346-bc1d-3849e5a5645e',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','jp','',5,'1826e3f3-24eb-4079-998c-2ccb8c0e85ca',NULL,'','','','');
INSERT INTO "participant" VALUES('de68aacd-70ab-48ee-86c8-d6fbb1dfc506',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','jp','',6,'69c25c8e-e9ef-4551-b16e-534c603f0651',NULL,'','','','');
INSERT INTO "participant" VALUES('7deff6bb-1a8e-4eda-9b79-07713cb82c94',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','jp','',7,'093de557-2bc8-4698-8b59-c9cdd9e536b4',NULL,'','','','');
INSERT INTO "participant" VALUES('ad42925e-e42b-4a06-ac23-0987c922ed25',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','jp','',8,'864a3515-4049-41db-b268-cdb62d5d9a5f',NULL,'','','','');
INSERT INTO "participant" VALUES('c096f76f-c84d-4b86-b0f6-89b7bc323544',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','jp','',1,'ed279c49-72a8-4826-84f3-c65ddc0edf42',NULL,'','','','');
INSERT INTO "participant" VALUES('42cd7ae8-c616-4254-853b-232955692b38',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','jp','',2,'40fbdbc5-d822-486e-9ea2-97a2274f0952',NULL,'','','','');
INSERT INTO "participant" VALUES('36b735f1-8478-4fe8-8457-4ab7a9c6c1cd',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','jp','',1,'aeb24e18-1a81-4f3e-84f2-34fc68ad709c',NULL,'','','','');
INSERT INTO "participant" VALUES('7da33d2d-eed5-44ed-a811-cdee49491ab6',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','jp','',2,'decabccf-9fbe-41d5-a31f-2646eb50fff7',NULL,'','','','');
INSERT INTO "participant" VALUES('45eded66-f800-4029-8537-ccd7bc621b30',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','jp','',3,'528577ca-7c82-4ac7-b915-ecc71e7ee61e',NULL,'','','','');
INSERT INTO "participant" VALUES('fc86a3c6-b005-4994-87f6-a593b7a88c91',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','jp','',4,'a6576900-ff98-425d-8ecd-7c3b5cc12ced',NULL,'','','','');
INSERT INTO "participant" VALUES('0d969bf0-d0df-4e5b-ba4d-3b3cdf50b33c',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','jp','',5,'83baa09f-17cc-427d-a625-968e6817e2a3',NULL,'','','','');
INSERT INTO "participant" VALUES('2be275a6-d82d-4410-85af-49f5d56336d2',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','jp','',6,'5d8c9a97-7865-4cbb-9b10-135133103995',NULL,'','','','');
INSERT INTO "participant" VALUES('98f24d24-4446-40fa-bd71-0aaae2d64291',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','tw','',1,'a3251e77-9cf8-4028-8422-e6de131f651f',NULL,'','','','');
INSERT INTO "participant" VALUES('8b042af4-505a-43c1-94a1-cb34106676c9',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','tw','',2,'f6a6b0aa-0e4f-4251-897f-2b6b63f36005',NULL,'','','','');
INSERT INTO "participant" VALUES('09671848-e9f0-4486-b06f-60d7fc6a7c87',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','tw','',3,'bc0b9bca-bd57-4e64-a73c-836ca70a37e7',NULL,'','','','');
INSERT INTO "participant" VALUES('4064508e-e89a-44ad-8839-5238922f801e',1,'e425d39f-d4e6-4494-9f4c-c97e516a9a4f','tw','',4,'d89657f7-0203-461b-b88d-887570e985c4',NULL,'','','','');
INSERT INTO "participant" VALUES('b84a04cd-8c7f-43b6-a9c9-2616d2b293f4',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','tw','',1,'a3251e77-9cf8-4028-8422-e6de131f651f',NULL,'','','','');
INSERT INTO "participant" VALUES('788305a0-86b2-4d8e-b69f-9550eb05e4eb',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','tw','',2,'f6a6b0aa-0e4f-4251-897f-2b6b63f36005',NULL,'','','','');
INSERT INTO "participant" VALUES('d7173f21-f619-4d6a-b1b4-c4b9cafaa05b',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','tw','',3,'bc0b9bca-bd57-4e64-a73c-836ca70a37e7',NULL,'','','','');
INSERT INTO "participant" VALUES('1e1c91ae-d658-45ba-be73-cbbe44e91e0d',1,'080e3002-9644-44b0-8b96-1a0b0ca022a3','tw','',4,'d89657f7-0203-461b-b88d-887570e985c4',NULL,'','','','');
INSERT INTO "participant" VALUES('ecce28c7-bfa8-43a4-b43e-e80448752976',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','tw','',1,'a3251e77-9cf8-4028-8422-e6de131f651f',NULL,'','','','');
INSERT INTO "participant" VALUES('3d7d81d0-4a6c-469c-872d-68f3b369230a',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','tw','',2,'f6a6b0aa-0e4f-4251-897f-2b6b63f36005',NULL,'','','','');
INSERT INTO "participant" VALUES('473afedb-9f3a-4e35-882d-c1e2d6fb7bbc',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','tw','',3,'bc0b9bca-bd57-4e64-a73c-836ca70a37e7',NULL,'','','','');
INSERT INTO "participant" VALUES('0c32357e-4fe7-46bf-9b9b-6f95cb62e941',1,'c8d9ec59-850b-4f45-b4bf-a3d325993848','tw','',4,'d89657f7-0203-461b-b88d-887570e985c4',NULL,'','','','');
INSERT INTO "participant" VALUES('2b281ddd-0caa-4df7-b972-f0b340d6f11b',1,'15685841-77c0-43bd-a094-4c065cb01e4f','tw','',1,'a3251e77-9cf8-4028-8422-e6de131f651f',NULL,'','','','');
INSERT INTO "participant" VALUES('41f1d41b-9270-4453-a4da-7a7804577937',1,'15685841-77c0-43bd-a094-4c065cb01e4f','tw','',2,'f6a6b0aa-0e4f-4251-897f-2b6b63f36005',NULL,'','','','');
INSERT INTO "participant" VALUES('02bd4142-3b46-4dbf-9dc2-d39b56129e47',1,'15685841-77c0-43bd-a094-4c065cb01e4f','tw','',3,'bc0b9bca-bd57-4e64-a73c-836ca70a37e7',NULL,'','','','');
INSERT INTO "participant" VALUES('322ba8a6-1eac-4f3f-839b-bc9d8168cb7b',1,'15685841-77c0-43bd-a094-4c065cb01e4f','tw','',4,'d89657f7-0203-461b-b88d-887570e985c4',NULL,'','','','');
INSERT INTO "participant" VALUES('c9078043-856a-41ad-b134-c95d6f6fadd8',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','tw','',1,'a3251e77-9cf8-4028-8422-e6de131f651f',NULL,'','','','');
INSERT INTO "participant" VALUES('9cd4d81f-d1b6-44bf-bc8c-801b8ee1340a',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','tw','',2,'f6a6b0aa-0e4f-4251-897f-2b6b63f36005',NULL,'','','','');
INSERT INTO "participant" VALUES('990ff700-b497-4b52-969f-a411502d6ef6',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','tw','',3,'bc0b9bca-bd57-4e64-a73c-836ca70a37e7',NULL,'','','','');
INSERT INTO "participant" VALUES('6a997e2b-1898-43bc-b3e6-5bb150404b0c',1,'875c58b9-a15a-4ab2-aedf-db2431a44423','tw','',4,'d89657f7-0203-461b-b88d-887570e985c4',NULL,'','','','');
INSERT INTO "participant" VALUES('be8da699-6054-5241-a38d-cf108127c24d',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 side','甲 role 髙',3,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','甲 unit_zh 髙','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙');
INSERT INTO "participant" VALUES('8db2bad4-5b85-57a2-8a29-ce08919119b8',0,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','jp','乙 role 髙',4,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙');
CREATE TABLE person (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	kana VARCHAR NOT NULL, 
	roman VARCHAR NOT NULL, 
	legal_name VARCHAR NOT NULL, 
	country VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	mobile VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	languages VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	search_key TEXT NOT NULL, 
	search_more TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('a3251e77-9cf8-4028-8422-e6de131f651f',1,'王大明','王大明','おう だいめい','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','','王大明
王大明
おうだいめい
wangtaming','電子資訊組
電子情報組
科長
課長科長
工業局
工業局
経済部
経済部');
INSERT INTO "person" VALUES('f6a6b0aa-0e4f-4251-897f-2b6b63f36005',1,'陳小華','陳小華','ちん しょうか','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','','陳小華
陳小華
ちんしょうか
chenhsiaohua','電子資訊組
電子情報組
技正
工業局
工業局
経済部
経済部');
INSERT INTO "person" VALUES('bc0b9bca-bd57-4e64-a73c-836ca70a37e7',1,'林美玲','林美玲','りん びれい','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','','林美玲
林美玲
りんびれい
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('d89657f7-0203-461b-b88d-887570e985c4',1,'黃志強','黄志強','こう しきょう','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','','黄志強
黄志強
こうしきょう
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('27eb5d16-811a-4dd8-9f19-1a193cac61f5',1,'山田太郎','山田太郎','やまだ たろう','','','JP','','','','','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('686c1d80-8574-469d-93f9-494714f2fae4',1,'佐藤花子','佐藤花子','さとう はなこ','','','JP','','','','','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('4116c4b4-dfb5-4f65-a18f-2eb24b94845f',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','JP','','','','','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('3db82330-68d0-43dd-b6cd-be6c47f2208c',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','JP','','','','','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('1826e3f3-24eb-4079-998c-2ccb8c0e85ca',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','JP','','','','','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('69c25c8e-e9ef-4551-b16e-534c603f0651',1,'田中四郎','田中四郎','たなか しろう','','','JP','','','','','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('093de557-2bc8-4698-8b59-c9cdd9e536b4',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','JP','','','','','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('864a3515-4049-41db-b268-cdb62d5d9a5f',1,'濵田六子','濵田六子','はまだ むつこ','','','JP','','','','','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('ed279c49-72a8-4826-84f3-c65ddc0edf42',1,'渡部 七海','渡部 七海','わたべ ななみ','','','JP','','','','','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('40fbdbc5-d822-486e-9ea2-97a2274f0952',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','JP','','','','','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('aeb24e18-1a81-4f3e-84f2-34fc68ad709c',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','JP','','','','','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('decabccf-9fbe-41d5-a31f-2646eb50fff7',1,'山﨑十和','山﨑十和','やまざき とわ','','','JP','','','','','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('528577ca-7c82-4ac7-b915-ecc71e7ee61e',1,'中村春子','中村春子','なかむら はるこ','','','JP','','','','','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('a6576900-ff98-425d-8ecd-7c3b5cc12ced',1,'小林夏男','小林夏男','こばやし なつお','','','JP','','','','','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('83baa09f-17cc-427d-a625-968e6817e2a3',1,'加藤秋江','加藤秋江','かとう あきえ','','','JP','','','','','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('5d8c9a97-7865-4cbb-9b10-135133103995',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','JP','','','','','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん');
INSERT INTO "person" VALUES('94f7107c-3933-4c24-9191-e2160c3c278c',1,'松本空','松本空','まつもと そら','','','JP','','','','','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "person" VALUES('d522a999-1849-4d93-b65c-1e9557ea226b',1,'井上海','井上海','いのうえ うみ','','','JP','','','','','','','井上海
井上海
いのうえうみ','海外事業本部
研究員
三菱総合研究所
三菱総合研究所');
INSERT INTO "person" VALUES('11109085-d961-53d4-8b48-e408cb16a69f',1,'改 name_zh','甲 name_ja 髙','甲 kana 髙','甲 roman 髙','甲 legal_name 髙','JP','+81 43 223 2110','甲 mobile 髙','甲 email 髙','甲 languages 髙','甲 source 髙','甲 notes 髙','改namezh
甲nameja高
甲kana高
甲roman高
甲legalname高','改unitzh
甲unitja高
甲titlezh高
甲titleja高
甲namezh高
甲nameja高
甲kana高
甲shortzh高
甲shortja高');
INSERT INTO "person" VALUES('c92e1886-8db4-54b7-9c5e-2fa19684d987',0,'乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 roman 髙','乙 legal_name 髙','JP','+81 43 223 2110','乙 mobile 髙','乙 email 髙','乙 languages 髙','乙 source 髙','乙 notes 髙','乙namezh高
乙nameja高
乙kana高
乙roman高
乙legalname高','');
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
	valid_from DATE, 
	valid_to DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "post" VALUES('c0090bea-8ae5-44fa-9179-03330907e1d3',1,'a3251e77-9cf8-4028-8422-e6de131f651f','05b81056-02cd-455f-9630-63f8106bd572','電子資訊組','電子情報組','科長','課長（科長）',NULL,NULL,NULL);
INSERT INTO "post" VALUES('85126b09-11d8-488b-9808-edd5327bb55f',1,'f6a6b0aa-0e4f-4251-897f-2b6b63f36005','05b81056-02cd-455f-9630-63f8106bd572','電子資訊組','電子情報組','技正','技正',NULL,NULL,NULL);
INSERT INTO "post" VALUES('ae28f9fe-dac4-479a-95ce-c76ac83719df',1,'bc0b9bca-bd57-4e64-a73c-836ca70a37e7','d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81','','','經理','マネージャー',NULL,NULL,NULL);
INSERT INTO "post" VALUES('c44d10c0-2507-4890-9b52-7e0749bfb7fd',1,'d89657f7-0203-461b-b88d-887570e985c4','d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81','','','專員','専員',NULL,NULL,NULL);
INSERT INTO "post" VALUES('56462afb-f63e-4ae1-99a9-c6d5a4fd0807',1,'27eb5d16-811a-4dd8-9f19-1a193cac61f5','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','經濟政策課','経済政策課','副參事','副参事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('585e48d0-4d3a-4ce6-bdf4-d912b934b00d',1,'686c1d80-8574-469d-93f9-494714f2fae4','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('8026e9ad-6f4f-4c78-bd18-f42ecaa89210',1,'4116c4b4-dfb5-4f65-a18f-2eb24b94845f','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,NULL,NULL);
INSERT INTO "post" VALUES('49dde9ee-96a3-43e8-a75d-16812a583cb1',1,'3db82330-68d0-43dd-b6cd-be6c47f2208c','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('4f91793a-38ce-4541-99da-1c4531a8e5de',1,'1826e3f3-24eb-4079-998c-2ccb8c0e85ca','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','產業振興課','産業振興課','副課長','副課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('2b68afe6-9671-462c-b8e6-5cfad84900ec',1,'69c25c8e-e9ef-4551-b16e-534c603f0651','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','產業振興課','産業振興課','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e6a5a16a-fc67-41e0-b757-30fb2f3ab921',1,'093de557-2bc8-4698-8b59-c9cdd9e536b4','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('6a7309a2-0e70-4485-91fa-dc0cd91a07d9',1,'864a3515-4049-41db-b268-cdb62d5d9a5f','6658d19e-fecb-4bb8-9b9d-f2efab5a9497','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('11a47917-ab30-42d6-976f-418a652dd889',1,'ed279c49-72a8-4826-84f3-c65ddc0edf42','8e291da6-7ae0-4522-8903-48eb388146ec','','','副所長','副所長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('2c9e7852-7604-4fb6-a05e-ad9cf91c5ac0',1,'40fbdbc5-d822-486e-9ea2-97a2274f0952','8e291da6-7ae0-4522-8903-48eb388146ec','','','產學推動科長','産学連携科長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('aed5bc31-594f-4279-89cc-c134b2a80ca8',1,'aeb24e18-1a81-4f3e-84f2-34fc68ad709c','403b600b-ee6f-4543-8f9d-5fb582b2ce64','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('0460b7d8-f035-46e3-91dc-cca039b82996',1,'decabccf-9fbe-41d5-a31f-2646eb50fff7','403b600b-ee6f-4543-8f9d-5fb582b2ce64','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,NULL,NULL);
INSERT INTO "post" VALUES('ee34557b-5133-4cc2-8dc8-c7e4b1082000',1,'528577ca-7c82-4ac7-b915-ecc71e7ee61e','403b600b-ee6f-4543-8f9d-5fb582b2ce64','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('011c4b78-7b29-41b9-874d-dcf02e13cafb',1,'a6576900-ff98-425d-8ecd-7c3b5cc12ced','403b600b-ee6f-4543-8f9d-5fb582b2ce64','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('4ca0e719-b084-4785-aa75-ad0cb3a46801',1,'83baa09f-17cc-427d-a625-968e6817e2a3','403b600b-ee6f-4543-8f9d-5fb582b2ce64','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e0cc8ba6-2445-4661-9eb3-e84261536073',1,'5d8c9a97-7865-4cbb-9b10-135133103995','7207a025-afbc-4f88-bc0c-18fc050bd7ee','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('1209bbb4-dff8-4278-8cd6-0af7bbd7eea5',1,'94f7107c-3933-4c24-9191-e2160c3c278c','16fd7ca0-ffc9-4d0b-817a-48d74edb21ef','','','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('160fce31-b4dd-4063-ae9b-833768b1a3c9',1,'d522a999-1849-4d93-b65c-1e9557ea226b','57a63688-ca4e-4874-9bb8-a3bfcb4233c2','海外事業本部','海外事業本部','研究員','研究員',NULL,NULL,NULL);
INSERT INTO "post" VALUES('7bea66cd-7193-54c2-9dce-9a5dbc4dcf26',1,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','改 unit_zh','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙',3,'2019-09-18','2019-09-18');
INSERT INTO "post" VALUES('ae035bfd-8790-540d-b712-2f4cd40d3151',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙',4,'2019-09-19','2019-09-19');
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
INSERT INTO "rate" VALUES('c458071e-d75e-43fc-8170-09cad763f1a8',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','JPY','0.22','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('d789ff4b-bcb6-45bd-b0c1-a1b0215cc74f',1,'3ebc5ecb-f228-4765-90a5-558b89ac79b3','USD','31.2','spot','2019-09-16','範例／見本');
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
sample2019','3ebc5ecb-f228-4765-90a5-558b89ac79b3');
INSERT INTO "same_key" VALUES('member','0
3ebc5ecb-f228-4765-90a5-558b89ac79b3
a3251e77-9cf8-4028-8422-e6de131f651f','af5b92d8-28b3-4b2b-9d08-1146a32c0178');
INSERT INTO "same_key" VALUES('member','0
3ebc5ecb-f228-4765-90a5-558b89ac79b3
bc0b9bca-bd57-4e64-a73c-836ca70a37e7','3a9ce96f-539d-4d84-a947-71abc017f8e0');
INSERT INTO "same_key" VALUES('member','0
3ebc5ecb-f228-4765-90a5-558b89ac79b3
d89657f7-0203-461b-b88d-887570e985c4','fc47ca1c-61e4-4088-95bd-ce93a10d1bda');
INSERT INTO "same_key" VALUES('member','0
3ebc5ecb-f228-4765-90a5-558b89ac79b3
f6a6b0aa-0e4f-4251-897f-2b6b63f36005','e8f1f043-8205-40a4-a7e4-3d34203a8e14');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','8c0ccccb-b2d3-4a97-9575-f00f7cf7f194');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','16fd7ca0-ffc9-4d0b-817a-48d74edb21ef');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','57a63688-ca4e-4874-9bb8-a3bfcb4233c2');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','26a7c15f-8e66-4baf-9287-b22b11e9a0e1');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','2e486a04-0e55-4f46-8aa4-e4352897c079');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','4e5399a1-f2de-4c78-b672-013707c3b744');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','0547f424-3096-4497-9bbc-14da5f84ff79');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
2e486a04-0e55-4f46-8aa4-e4352897c079','6658d19e-fecb-4bb8-9b9d-f2efab5a9497');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','7207a025-afbc-4f88-bc0c-18fc050bd7ee');
INSERT INTO "same_key" VALUES('organisation','0
工業局
3fde2628-c066-413a-803d-fd742bd70780','05b81056-02cd-455f-9630-63f8106bd572');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','e9a443ab-ee02-494d-aeda-0879cb251f0c');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','403b600b-ee6f-4543-8f9d-5fb582b2ce64');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','377983c7-7050-41f9-812c-79d29df8e430');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','41416430-6a78-46a1-a172-5a42e2e17e2d');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','8e291da6-7ae0-4522-8903-48eb388146ec');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','05e8dd69-5e77-438f-956e-90b8011ca4c2');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','3fde2628-c066-413a-803d-fd742bd70780');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','902ac296-e51e-40b5-953a-15ee3c9e3bac');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','8c0ccccb-b2d3-4a97-9575-f00f7cf7f194');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','16fd7ca0-ffc9-4d0b-817a-48d74edb21ef');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','57a63688-ca4e-4874-9bb8-a3bfcb4233c2');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','e9a443ab-ee02-494d-aeda-0879cb251f0c');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','26a7c15f-8e66-4baf-9287-b22b11e9a0e1');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','2e486a04-0e55-4f46-8aa4-e4352897c079');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','4e5399a1-f2de-4c78-b672-013707c3b744');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','0547f424-3096-4497-9bbc-14da5f84ff79');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','d52d1c8f-14f9-41a6-88cc-6d6ea61cfc81');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
2e486a04-0e55-4f46-8aa4-e4352897c079','6658d19e-fecb-4bb8-9b9d-f2efab5a9497');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','7207a025-afbc-4f88-bc0c-18fc050bd7ee');
INSERT INTO "same_key" VALUES('organisation','1
工業局
3fde2628-c066-413a-803d-fd742bd70780','05b81056-02cd-455f-9630-63f8106bd572');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','403b600b-ee6f-4543-8f9d-5fb582b2ce64');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','377983c7-7050-41f9-812c-79d29df8e430');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','41416430-6a78-46a1-a172-5a42e2e17e2d');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','8e291da6-7ae0-4522-8903-48eb388146ec');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','05e8dd69-5e77-438f-956e-90b8011ca4c2');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','3fde2628-c066-413a-803d-fd742bd70780');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','902ac296-e51e-40b5-953a-15ee3c9e3bac');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
093de557-2bc8-4698-8b59-c9cdd9e536b4','7deff6bb-1a8e-4eda-9b79-07713cb82c94');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
1826e3f3-24eb-4079-998c-2ccb8c0e85ca','d2d0a570-7569-4346-bc1d-3849e5a5645e');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
27eb5d16-811a-4dd8-9f19-1a193cac61f5','c2741bc7-1b92-4bb3-8f27-35a5523dee69');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
3db82330-68d0-43dd-b6cd-be6c47f2208c','5ebd69c4-3ce8-4f47-927e-e6913bc97bfa');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
4116c4b4-dfb5-4f65-a18f-2eb24b94845f','9ed61d17-dc5c-42de-ae54-ebf601f2f29d');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
686c1d80-8574-469d-93f9-494714f2fae4','87e969ee-a834-4a6b-b8a0-f3c1719be17c');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
69c25c8e-e9ef-4551-b16e-534c603f0651','de68aacd-70ab-48ee-86c8-d6fbb1dfc506');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
864a3515-4049-41db-b268-cdb62d5d9a5f','ad42925e-e42b-4a06-ac23-0987c922ed25');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
a3251e77-9cf8-4028-8422-e6de131f651f','b84a04cd-8c7f-43b6-a9c9-2616d2b293f4');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
bc0b9bca-bd57-4e64-a73c-836ca70a37e7','d7173f21-f619-4d6a-b1b4-c4b9cafaa05b');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
d89657f7-0203-461b-b88d-887570e985c4','1e1c91ae-d658-45ba-be73-cbbe44e91e0d');
INSERT INTO "same_key" VALUES('participant','0
080e3002-9644-44b0-8b96-1a0b0ca022a3
f6a6b0aa-0e4f-4251-897f-2b6b63f36005','788305a0-86b2-4d8e-b69f-9550eb05e4eb');
INSERT INTO "same_key" VALUES('participant','0
15685841-77c0-43bd-a094-4c065cb01e4f
a3251e77-9cf8-4028-8422-e6de131f651f','2b281ddd-0caa-4df7-b972-f0b340d6f11b');
INSERT INTO "same_key" VALUES('participant','0
15685841-77c0-43bd-a094-4c065cb01e4f
bc0b9bca-bd57-4e64-a73c-836ca70a37e7','02bd4142-3b46-4dbf-9dc2-d39b56129e47');
INSERT INTO "same_key" VALUES('participant','0
15685841-77c0-43bd-a094-4c065cb01e4f
d89657f7-0203-461b-b88d-887570e985c4','322ba8a6-1eac-4f3f-839b-bc9d8168cb7b');
INSERT INTO "same_key" VALUES('participant','0
15685841-77c0-43bd-a094-4c065cb01e4f
f6a6b0aa-0e4f-4251-897f-2b6b63f36005','41f1d41b-9270-4453-a4da-7a7804577937');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
528577ca-7c82-4ac7-b915-ecc71e7ee61e','45eded66-f800-4029-8537-ccd7bc621b30');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
5d8c9a97-7865-4cbb-9b10-135133103995','2be275a6-d82d-4410-85af-49f5d56336d2');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
83baa09f-17cc-427d-a625-968e6817e2a3','0d969bf0-d0df-4e5b-ba4d-3b3cdf50b33c');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
a3251e77-9cf8-4028-8422-e6de131f651f','c9078043-856a-41ad-b134-c95d6f6fadd8');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
a6576900-ff98-425d-8ecd-7c3b5cc12ced','fc86a3c6-b005-4994-87f6-a593b7a88c91');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
aeb24e18-1a81-4f3e-84f2-34fc68ad709c','36b735f1-8478-4fe8-8457-4ab7a9c6c1cd');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
bc0b9bca-bd57-4e64-a73c-836ca70a37e7','990ff700-b497-4b52-969f-a411502d6ef6');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
d89657f7-0203-461b-b88d-887570e985c4','6a997e2b-1898-43bc-b3e6-5bb150404b0c');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
decabccf-9fbe-41d5-a31f-2646eb50fff7','7da33d2d-eed5-44ed-a811-cdee49491ab6');
INSERT INTO "same_key" VALUES('participant','0
875c58b9-a15a-4ab2-aedf-db2431a44423
f6a6b0aa-0e4f-4251-897f-2b6b63f36005','9cd4d81f-d1b6-44bf-bc8c-801b8ee1340a');
INSERT INTO "same_key" VALUES('participant','0
c8d9ec59-850b-4f45-b4bf-a3d325993848
40fbdbc5-d822-486e-9ea2-97a2274f0952','42cd7ae8-c616-4254-853b-232955692b38');
INSERT INTO "same_key" VALUES('participant','0
c8d9ec59-850b-4f45-b4bf-a3d325993848
a3251e77-9cf8-4028-8422-e6de131f651f','ecce28c7-bfa8-43a4-b43e-e80448752976');
INSERT INTO "same_key" VALUES('participant','0
c8d9ec59-850b-4f45-b4bf-a3d325993848
bc0b9bca-bd57-4e64-a73c-836ca70a37e7','473afedb-9f3a-4e35-882d-c1e2d6fb7bbc');
INSERT INTO "same_key" VALUES('participant','0
c8d9ec59-850b-4f45-b4bf-a3d325993848
d89657f7-0203-461b-b88d-887570e985c4','0c32357e-4fe7-46bf-9b9b-6f95cb62e941');
INSERT INTO "same_key" VALUES('participant','0
c8d9ec59-850b-4f45-b4bf-a3d325993848
ed279c49-72a8-4826-84f3-c65ddc0edf42','c096f76f-c84d-4b86-b0f6-89b7bc323544');
INSERT INTO "same_key" VALUES('participant','0
c8d9ec59-850b-4f45-b4bf-a3d325993848
f6a6b0aa-0e4f-4251-897f-2b6b63f36005','3d7d81d0-4a6c-469c-872d-68f3b369230a');
INSERT INTO "same_key" VALUES('participant','0
e425d39f-d4e6-4494-9f4c-c97e516a9a4f
a3251e77-9cf8-4028-8422-e6de131f651f','98f24d24-4446-40fa-bd71-0aaae2d64291');
INSERT INTO "same_key" VALUES('participant','0
e425d39f-d4e6-4494-9f4c-c97e516a9a4f
bc0b9bca-bd57-4e64-a73c-836ca70a37e7','09671848-e9f0-4486-b06f-60d7fc6a7c87');
INSERT INTO "same_key" VALUES('participant','0
e425d39f-d4e6-4494-9f4c-c97e516a9a4f
d89657f7-0203-461b-b88d-887570e985c4','4064508e-e89a-44ad-8839-5238922f801e');
INSERT INTO "same_key" VALUES('participant','0
e425d39f-d4e6-4494-9f4c-c97e516a9a4f
f6a6b0aa-0e4f-4251-897f-2b6b63f36005','8b042af4-505a-43c1-94a1-cb34106676c9');
INSERT INTO "same_key" VALUES('person','0
中村春子','528577ca-7c82-4ac7-b915-ecc71e7ee61e');
INSERT INTO "same_key" VALUES('person','0
井上海','d522a999-1849-4d93-b65c-1e9557ea226b');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','093de557-2bc8-4698-8b59-c9cdd9e536b4');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','686c1d80-8574-469d-93f9-494714f2fae4');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','83baa09f-17cc-427d-a625-968e6817e2a3');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','5d8c9a97-7865-4cbb-9b10-135133103995');
INSERT INTO "same_key" VALUES('person','0
小林夏男','a6576900-ff98-425d-8ecd-7c3b5cc12ced');
INSERT INTO "same_key" VALUES('person','0
山崎十和','decabccf-9fbe-41d5-a31f-2646eb50fff7');
INSERT INTO "same_key" VALUES('person','0
山田太郎','27eb5d16-811a-4dd8-9f19-1a193cac61f5');
INSERT INTO "same_key" VALUES('person','0
松本空','94f7107c-3933-4c24-9191-e2160c3c278c');
INSERT INTO "same_key" VALUES('person','0
林美玲','bc0b9bca-bd57-4e64-a73c-836ca70a37e7');
INSERT INTO "same_key" VALUES('person','0
浜田六子','864a3515-4049-41db-b268-cdb62d5d9a5f');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','40fbdbc5-d822-486e-9ea2-97a2274f0952');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','3db82330-68d0-43dd-b6cd-be6c47f2208c');
INSERT INTO "same_key" VALUES('person','0
渡部七海','ed279c49-72a8-4826-84f3-c65ddc0edf42');
INSERT INTO "same_key" VALUES('person','0
王大明','a3251e77-9cf8-4028-8422-e6de131f651f');
INSERT INTO "same_key" VALUES('person','0
田中四郎','69c25c8e-e9ef-4551-b16e-534c603f0651');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','4116c4b4-dfb5-4f65-a18f-2eb24b94845f');
INSERT INTO "same_key" VALUES('person','0
陳小華','f6a6b0aa-0e4f-4251-897f-2b6b63f36005');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','1826e3f3-24eb-4079-998c-2ccb8c0e85ca');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','aeb24e18-1a81-4f3e-84f2-34fc68ad709c');
INSERT INTO "same_key" VALUES('person','0
黄志強','d89657f7-0203-461b-b88d-887570e985c4');
INSERT INTO "same_key" VALUES('person','1
中村春子','528577ca-7c82-4ac7-b915-ecc71e7ee61e');
INSERT INTO "same_key" VALUES('person','1
井上海','d522a999-1849-4d93-b65c-1e9557ea226b');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','093de557-2bc8-4698-8b59-c9cdd9e536b4');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','686c1d80-8574-469d-93f9-494714f2fae4');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','83baa09f-17cc-427d-a625-968e6817e2a3');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','5d8c9a97-7865-4cbb-9b10-135133103995');
INSERT INTO "same_key" VALUES('person','1
小林夏男','a6576900-ff98-425d-8ecd-7c3b5cc12ced');
INSERT INTO "same_key" VALUES('person','1
山崎十和','decabccf-9fbe-41d5-a31f-2646eb50fff7');
INSERT INTO "same_key" VALUES('person','1
山田太郎','27eb5d16-811a-4dd8-9f19-1a193cac61f5');
INSERT INTO "same_key" VALUES('person','1
松本空','94f7107c-3933-4c24-9191-e2160c3c278c');
INSERT INTO "same_key" VALUES('person','1
林美玲','bc0b9bca-bd57-4e64-a73c-836ca70a37e7');
INSERT INTO "same_key" VALUES('person','1
浜田六子','864a3515-4049-41db-b268-cdb62d5d9a5f');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','40fbdbc5-d822-486e-9ea2-97a2274f0952');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','3db82330-68d0-43dd-b6cd-be6c47f2208c');
INSERT INTO "same_key" VALUES('person','1
渡部七海','ed279c49-72a8-4826-84f3-c65ddc0edf42');
INSERT INTO "same_key" VALUES('person','1
王大明','a3251e77-9cf8-4028-8422-e6de131f651f');
INSERT INTO "same_key" VALUES('person','1
田中四郎','69c25c8e-e9ef-4551-b16e-534c603f0651');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','4116c4b4-dfb5-4f65-a18f-2eb24b94845f');
INSERT INTO "same_key" VALUES('person','1
陳小華','f6a6b0aa-0e4f-4251-897f-2b6b63f36005');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','1826e3f3-24eb-4079-998c-2ccb8c0e85ca');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','aeb24e18-1a81-4f3e-84f2-34fc68ad709c');
INSERT INTO "same_key" VALUES('person','1
黄志強','d89657f7-0203-461b-b88d-887570e985c4');
INSERT INTO "same_key" VALUES('delegation','0
乙code高','ce4e3b86-cfa6-5707-990b-6eec901f4fd3');
INSERT INTO "same_key" VALUES('member_role','0
乙namezh高','e97a5716-170e-5cd1-9690-ec3306a77974');
INSERT INTO "same_key" VALUES('member_role','1
乙nameja高','e97a5716-170e-5cd1-9690-ec3306a77974');
INSERT INTO "same_key" VALUES('organisation','0
乙namezh高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
INSERT INTO "same_key" VALUES('organisation','1
乙nameja高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
INSERT INTO "same_key" VALUES('team_member','0
9c388011-b9c7-5baa-a389-44aa71223935
a0e95d61-8f91-55d1-9121-a60c9945a4d0','31fe0ac3-8d32-51d3-a670-73d78d891d8a');
INSERT INTO "same_key" VALUES('travel_time','0
乙fromplace高
乙toplace高','91e6caec-f8b2-5c73-9d11-c5dd02dc6683');
INSERT INTO "same_key" VALUES('organisation','0
甲namezh高
','f67091ef-8724-5501-9b51-cdab692d7c76');
INSERT INTO "same_key" VALUES('organisation','1
甲nameja高
','f67091ef-8724-5501-9b51-cdab692d7c76');
INSERT INTO "same_key" VALUES('person','0
改namezh','11109085-d961-53d4-8b48-e408cb16a69f');
INSERT INTO "same_key" VALUES('person','1
甲nameja高','11109085-d961-53d4-8b48-e408cb16a69f');
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
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_same_key_row ON same_key (entity, row_id);
CREATE INDEX ix_template_task_template_id ON template_task (template_id);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE INDEX ix_personal_person_id ON personal (person_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_change_register ON change (entity, row_id, reg);
CREATE INDEX ix_team_delegation_id ON team (delegation_id);
CREATE INDEX ix_task_delegation_id ON task (delegation_id);
CREATE INDEX ix_version_delegation_id ON version (delegation_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_budget_line_delegation_id ON budget_line (delegation_id);
CREATE INDEX ix_rate_delegation_id ON rate (delegation_id);
CREATE INDEX ix_room_wish_delegation_id ON room_wish (delegation_id);
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
CREATE INDEX ix_team_member_member_id ON team_member (member_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_dispatch_delegation_id ON dispatch (delegation_id);
CREATE INDEX ix_plan_change_delegation_id ON plan_change (delegation_id);
CREATE INDEX ix_event_delegation_id ON event (delegation_id);
CREATE INDEX ix_expense_delegation_id ON expense (delegation_id);
CREATE INDEX ix_expense_budget_line_id ON expense (budget_line_id);
CREATE INDEX ix_attendance_member_id ON attendance (member_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_room_delegation_id ON room (delegation_id);
CREATE INDEX ix_room_event_id ON room (event_id);
CREATE INDEX ix_seating_delegation_id ON seating (delegation_id);
CREATE INDEX ix_seating_event_id ON seating (event_id);
CREATE INDEX ix_ticket_event_id ON ticket (event_id);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
CREATE INDEX ix_roll_call_delegation_id ON roll_call (delegation_id);
CREATE INDEX ix_inform_change_id ON inform (change_id);
CREATE INDEX ix_inform_person_id ON inform (person_id);
CREATE INDEX ix_accepted_delegation_id ON accepted (delegation_id);
CREATE INDEX ix_packing_delegation_id ON packing (delegation_id);
CREATE INDEX ix_agenda_item_event_id ON agenda_item (event_id);
CREATE INDEX ix_event_host_event_id ON event_host (event_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE INDEX ix_participant_event_id ON participant (event_id);
CREATE INDEX ix_bed_member_id ON bed (member_id);
CREATE INDEX ix_bed_room_id ON bed (room_id);
CREATE INDEX ix_seat_seating_id ON seat (seating_id);
CREATE INDEX ix_seat_member_id ON seat (member_id);
CREATE INDEX ix_roll_mark_roll_call_id ON roll_mark (roll_call_id);
COMMIT;
