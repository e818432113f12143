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
INSERT INTO "agenda_item" VALUES('92ee13c2-351b-4d4e-babe-bb5e15bfce41',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b9d9d5a2-54fb-4412-8c79-77f50228640c',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f08a4ca9-da6c-408b-8563-2e241f99ce64',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f64dccaf-8d64-4430-9338-410b5c5f855d',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c5555e00-1502-42b4-a5df-4d378869fdf0',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('cc60f6dc-f0f2-4260-a60b-7e7798957632',1,'6933a4d7-db53-448f-acc1-74410c48597b','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ca9da97f-bd20-47ac-bd04-28c3a53e81e4',1,'6933a4d7-db53-448f-acc1-74410c48597b','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b3cc2d09-3bd0-4a83-8c7c-923cfa711d87',1,'6933a4d7-db53-448f-acc1-74410c48597b','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('7f52be1b-2740-403d-8b10-ad7e2e189715',1,'6933a4d7-db53-448f-acc1-74410c48597b','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('5ac156ef-eb2a-4358-bfa4-9baaee7a2bd8',1,'6933a4d7-db53-448f-acc1-74410c48597b','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('0689c7a3-4645-4504-af49-b4d37bf091e4',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('54a2ce55-5296-47b4-8c63-0d37d3523952',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('338a384b-be36-410a-a4b8-8d6f207e6d74',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('624aebbf-d300-4159-8f49-1856420aece9',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('63071666-dff8-492f-bc92-3a54aadbb08e',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('20f65a0c-42ea-47bc-896c-ab07b15140bc',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2aad73f9-46ec-4841-8071-a592cd2bb851',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','fb881dd3-489f-46df-acd2-ed9fe178bfae','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('8dcd75d4-facd-4398-bcf1-a878b7ba47b0',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','d21df2b9-d189-421b-8aac-562321da61d3','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('33521d70-2810-4442-971e-ffdd1f031e5c',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','53ad5444-78ec-47bd-a71b-c50f62f5d3f0','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6f330bc2-4a2e-409d-a7d5-f8fb01ca95f8',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('385849be-6d03-4118-aaef-8dd5e85751f7',1,'fcdb1649-2fa3-452d-b807-b19d65450487','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e34ec323-cb80-42bf-90e0-3d7893b101a0',1,'fcdb1649-2fa3-452d-b807-b19d65450487','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','fb881dd3-489f-46df-acd2-ed9fe178bfae','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('bb662940-2d70-4018-a41b-70fc0a25e83a',1,'fcdb1649-2fa3-452d-b807-b19d65450487','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','d21df2b9-d189-421b-8aac-562321da61d3','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c5a47e5c-94de-4281-b3f4-dd7f3ffa80fa',1,'fcdb1649-2fa3-452d-b807-b19d65450487','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','53ad5444-78ec-47bd-a71b-c50f62f5d3f0','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('63d4170f-6eda-46ab-9eb0-087e5f972a92',1,'fcdb1649-2fa3-452d-b807-b19d65450487','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
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
INSERT INTO "budget_line" VALUES('0fcb6c8d-70ca-4c28-bef9-3748c9a96c7e',1,'fb8e6876-4c4e-4940-8418-892729ea1324','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('12bd6ef4-185a-48a6-bbe0-cef2440b48f8',1,'fb8e6876-4c4e-4940-8418-892729ea1324','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('7e8184ce-b87a-40bb-ba49-ea4df21e24d4',1,'fb8e6876-4c4e-4940-8418-892729ea1324','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('0bbb73f5-ea09-4491-852f-eb504c23c3e6',1,'fb8e6876-4c4e-4940-8418-892729ea1324','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('4947250f-9821-415d-8cd4-7a9bd072b8ad',1,'fb8e6876-4c4e-4940-8418-892729ea1324','transport','local',5,'機票','航空券',9600000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('1c0cead9-87e1-4ddf-a4b5-f89b94929401',1,'fb8e6876-4c4e-4940-8418-892729ea1324','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','','','');
INSERT INTO "budget_line" VALUES('1fc9af9f-d434-455e-a371-f43d4b8a7ed8',1,'fb8e6876-4c4e-4940-8418-892729ea1324','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','','','');
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
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',0,'organisation','ecd1e9ee-8365-4a05-b412-f2f77933a8c4','*','c1ca105b5dd88339d6fe91c6036f9b0a','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'e52afb88b517b7175dbdc674948bfb4efedee0372e877999665c1237bbb65a28');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',1,'organisation','4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16','*','1a2d6a7bf61da3b58b56db0b67256566','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"ecd1e9ee-8365-4a05-b412-f2f77933a8c4","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'19da1028c1b51bd9a8ffaeee091be64e510ed0ad896ef9066ce87d39d0073a80');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',2,'organisation','b0674772-050b-4351-b799-721e25792205','*','99f38984c0b9cf560424f4a89856e74b','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'a601e1d5ba9000a1e2dfe2d70914fff23db3f245b6bebccf525c42b219609c97');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',3,'organisation','71980f5e-3ce9-49a5-a749-1c8cfad4bf0e','*','7de87ecb61d414be7b086c6c22634e71','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","as_of":"2019-09-01","audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"知事","head_other_ja":"","head_other_zh":"","head_zh":"知事","industries_ja":"幕張新都心：会議・商業\n京葉臨海工業地帯：化学・石油・鉄鋼\n東葛地域：中小企業と大学","industries_zh":"幕張新都心：會展與商業\n京葉臨海工業地帶：化學、石油、鋼鐵\n東葛地區：中小企業與大學","kana":"ちばけん","kind":"prefecture","main_contact_id":null,"name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","products_ja":"","products_zh":"","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","source":"縣廳網站","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'ad76ee99ea76d26bd1b541bbd06b57a28045f86ef0fa4f0bba1d7aa230535f22');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',4,'organisation','9b32e576-aa6e-49b6-99d9-587eea0b4a12','*','ad9a74e02309ae3f4eacfbdc52836ecb','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"department","main_contact_id":null,"name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"71980f5e-3ce9-49a5-a749-1c8cfad4bf0e","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'420c3fe1a735d181ebf8c697ffea2e8cb55540860ffa9a68f55d88def2a14ba6');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',5,'organisation','77c30d53-0535-4322-b549-59e01379e6b2','*','c7451dc70428d8722de40ef935878362','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","main_contact_id":null,"name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b760fa2efda04ad4ca8ba0b0994abc641128f993392dd5ca7bcdb374ad5b4591');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',6,'organisation','e2f72b73-fffb-4b6c-9974-120c8d09fa52','*','aa0981284f1c289632ec50ca9586a898','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","main_contact_id":null,"name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'017e9f29a1a04656532271b9df62e6451a99c47c50bd3e709930fb1e675c272b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',7,'organisation','84f3ef5b-79b4-4e63-b65b-02e72b49b9a9','*','62a42b2afbb050594e516ffba81e75c0','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"みやぎけん","kind":"prefecture","main_contact_id":null,"name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b64361278b58b3487c556a7c665a99bccf31cc3b26fee44c208c5f769c3add21');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',8,'organisation','7e0121e6-43e2-467c-b680-6a0be3c54ff5','*','e1b30512ed6d2b0bd51b7198b22808a2','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b0a9376993d207f43076ffaaec0b40f65e88cdbc523e142b1e68151ec7ef0cc5');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',9,'organisation','4d4ded09-54f6-4699-838e-05007cc663c8','*','efb8bfaf354b598a1c51f96e7dcc9367','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'ac94336c82eddc3d0c349dd26c5fd85ba2a04e9fbe4119b8e36fffe373239485');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',10,'organisation','56095c83-eb5f-445a-b7ee-22851b09701f','*','959b082230818e1cc8b7a50f1b230956','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'90a7afaac2111843f98df451d1bde32ae16760cb591942b4a2a75d146643197d');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',11,'organisation','add19565-7c84-42be-abd7-43c8214f935f','*','06ff82628a245dda68320a44e3ee5ee3','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'2bbf1ab1a0f300d29d91d5437bde7240bdd6ee9a8baf2bdc204676c09c65fdc4');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',12,'organisation','61ff3c56-67b4-4cdc-94bd-cef75ae678a2','*','d8c03953ddb7cb24aa39a891431035dc','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"chamber","main_contact_id":null,"name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b07ebcecda7e430f00fcc18d818deb0634c0edee658edd2d595d605776eb3790');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',13,'organisation','21bd88ad-933e-4991-9f69-3d16fd8330a5','*','1ec2d487a34742e3a5160081817a9ecf','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'eaf8b8bea56d5cf5e1c55d3569504278f2af8aedb29d04002d9af4dd894c64e7');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',14,'organisation','d2d7b41d-8a11-4041-b739-086226d10b3c','*','fab7f1c40acecb4e69a25bac049a38a7','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'200ad934392a7c9bceb95a9ef0660cef0c1caa01f306342f1c82478c346733b5');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',15,'organisation','1d1ee3cb-c500-4e41-80ee-ee6d9aa8d9d9','*','6e55d2a33cf74895a0ff5f2115af8e55','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'0070cfc32c5db0dad6560f1cb1db296c89562a457cc9592c7f6c733827a0361c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',16,'organisation','f5df8218-6031-4eba-93bb-6846fb98f622','*','df96f91aab55646175f7ae3bfc79f980','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'a5d4b4f9dd9bc4ecaf98284de23b87f2f39aeb42948acdb032b5987842d5c593');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',17,'organisation','c567af1e-1afe-43e3-be5d-0c41fb76ef19','*','94b3113fc50029612c15fa2313b8f79e','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"prefecture","main_contact_id":null,"name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'1c4ad0e71ff68a72feb86865b3a37b3d13b8a98399e384b3c9784d3472b12dec');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',18,'organisation','3fdb67c1-e77e-4bc8-9fcb-59b552da303e','*','625e03e9b2ba0d775bb2876b2de64dfc','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"city","main_contact_id":null,"name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'5486e93608c78f4c1e996282b8da96d96bc4a26f7868a7241e0502a8de834796');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',19,'organisation_name','f00a3eef-0785-4425-b301-6d1a0b8f1920','*','1853be0db7b7f9dee00255bd43cfb821','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"4d4ded09-54f6-4699-838e-05007cc663c8","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'48cd0a7875badb24ea1e20a366bd65e75dfb3860ea5ac0c94a2bd25b12132e56');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',20,'person','fb881dd3-489f-46df-acd2-ed9fe178bfae','*','5ff34246665276005415592ec33fdab6','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"ta-ming@example.tw","gifts":"","kana":"おう だいめい","kana_other":"ワン ダーミン","languages":"","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","noticed_on":null,"phone":"+886 2-0000-0001","postal_code":"","purpose":"","roman":"WANG Ta-Ming","source":"","uid":""}',NULL,'[]',NULL,'bdc5a8f716c6147b9bec5fccd66f687f3e434562a77256ab86da2671bc9af84c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',21,'post','c877a2cd-c63d-4bf9-b9f9-c6464f1458fb','*','0ddbd201ff4d51cac60f92b565255378','{"confirmed_on":null,"follows_id":null,"organisation_id":"4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16","person_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","position":0,"rank":null,"source":"","title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'8fede2ece6abaa83ef5fcc82a7813d6c41e3b3eeb12965c6633ca58b28bf0297');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',22,'person','57583b67-46eb-4a13-9960-1ff5ed288679','*','cb7fc63d3e37d84e24073db9a1a35f1a','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"hsiao-hua@example.tw","gifts":"","kana":"ちん しょうか","kana_other":"チェン シャオホァ","languages":"","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","noticed_on":null,"phone":"+886 2-0000-0002","postal_code":"","purpose":"","roman":"CHEN Hsiao-Hua","source":"","uid":""}',NULL,'[]',NULL,'abbadf7d6384b12250a474d6710bd810939dfaf1366c8235d7ed8b7d2fc25073');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',23,'post','cbaa323e-adcb-4508-b2b0-3ee55c4ccbaa','*','a0d607cab7c5be53c30d461910fa60b7','{"confirmed_on":null,"follows_id":null,"organisation_id":"4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16","person_id":"57583b67-46eb-4a13-9960-1ff5ed288679","position":0,"rank":null,"source":"","title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'60f8e43846b21419c4143d28dc81522c1e90d67ff20064ca5aef3f4cfaad249c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',24,'person','72ddd465-d30a-4693-a211-b4cdbeaa9029','*','c41a04a1b27853937cf884e79bdc2395','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"mei-ling@example.tw","gifts":"","kana":"りん びれい","kana_other":"リン メイリン","languages":"","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","noticed_on":null,"phone":"+886 2-0000-0003","postal_code":"","purpose":"","roman":"LIN Mei-Ling","source":"","uid":""}',NULL,'[]',NULL,'5c0f5d72dc6a1394d297d0097855510bc33f9315f39f01e6a6c7e794916240be');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',25,'post','06fd6988-d847-4255-8fbb-dfbcfd9d6f72','*','b56557f13646640bf780f0e139047ed6','{"confirmed_on":null,"follows_id":null,"organisation_id":"b0674772-050b-4351-b799-721e25792205","person_id":"72ddd465-d30a-4693-a211-b4cdbeaa9029","position":0,"rank":null,"source":"","title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6e532fb02d289786ac60011c84e836d7e0443d4d920985348515c94b61950a67');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',26,'person','77dad104-7969-4f41-8fb2-266a7bfaa494','*','13494a2ca7e74c649e177b8ce2d52989','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"chih-chiang@example.tw","gifts":"","kana":"こう しきょう","kana_other":"ホァン ジーチャン","languages":"","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","noticed_on":null,"phone":"+886 2-0000-0004","postal_code":"","purpose":"","roman":"HUANG Chih-Chiang","source":"","uid":""}',NULL,'[]',NULL,'e804bf721722341dc3f5c15d25079b458ad5eec17c527580a3817a91c1bb56d4');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',27,'post','70d0b081-962a-4d97-a479-24e1b76d1f97','*','62f8976f22609ecc711faa4ae1b671d2','{"confirmed_on":null,"follows_id":null,"organisation_id":"b0674772-050b-4351-b799-721e25792205","person_id":"77dad104-7969-4f41-8fb2-266a7bfaa494","position":0,"rank":null,"source":"","title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'23b817466a2f3ffe9397df5efc88ced95c77fadf3907050d37ae95843090bd0f');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',28,'person','a5e20b96-7185-4799-bc7f-f6e35c402078','*','8a3e0e3afd7d65a3233b33afff48d636','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"やまだ たろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'671422f548c84a4458e4cf7c7a627a20db1f913e054940e642284fcde3116020');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',29,'post','634581a9-5c44-442c-baae-7fdde981136b','*','0991bf6e7d29900e259fcf975e84e7ec','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"9b32e576-aa6e-49b6-99d9-587eea0b4a12","person_id":"a5e20b96-7185-4799-bc7f-f6e35c402078","position":0,"rank":null,"source":"名片","title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'01028e963c86f0a6bc571b07fd1d0ac13b901e0e3b9c83aee97b452eeeecef28');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',30,'person','2228c782-69df-47d6-b562-5ff0bce8b4c5','*','0cd6559424c62d85c503070d54d73d3e','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"さとう はなこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'a14ab7f07a8270e58de679116cf4760bcde54363cfc519fabdecaa4b51bf1974');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',31,'post','92bf2901-8395-459b-97ac-f580fa8e91d8','*','e0779c4a1c4208aa4b8dcd1a6aea9cae','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"9b32e576-aa6e-49b6-99d9-587eea0b4a12","person_id":"2228c782-69df-47d6-b562-5ff0bce8b4c5","position":0,"rank":null,"source":"名片","title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'48cd758c10b9a885e19aa05c09d69e7b277c222de9f88ec50c832e9078dc2c62');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',32,'person','cdde2b4c-171b-4029-8133-d44678ba0b93','*','350d639c9333a0284acab57e310ea8b9','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"すずき いちろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'6a4d119af2480d7304d400b9c384e2793b93939c63752c0ae24d39ec9426ff00');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',33,'post','533c61ce-83e3-4584-942a-42c3ca9b5226','*','f13ba06f0cc128f1cf6a60ce72550f50','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"9b32e576-aa6e-49b6-99d9-587eea0b4a12","person_id":"cdde2b4c-171b-4029-8133-d44678ba0b93","position":0,"rank":null,"source":"名片","title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'8fadcda65eb31a809abf8072d0bf1a205e2ccf37dd8582851bf35f87f2a7681f');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',34,'person','5a1a266e-37fe-4bad-b28e-7213a1c87476','*','c1d7e184ab04d5699d5f4a0e88677bf4','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたなべ じろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'ff1e1fa4e5ed215c94156aab8dce14ccc69b3da766c1c503498452011fd32e2a');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',35,'post','99dcbd6e-d9cb-4312-99e8-6fe299fc859b','*','39366dbab28088d6a8925bf9853acd24','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"9b32e576-aa6e-49b6-99d9-587eea0b4a12","person_id":"5a1a266e-37fe-4bad-b28e-7213a1c87476","position":0,"rank":null,"source":"名片","title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'bea4b943bfe81b1cff8c6d4d7078b140639097d8752b12cd828c80ab8a56ab42');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',36,'person','9361e422-153b-4b99-8f89-5bd77d53e5a0','*','6037a058bf9b71e5dcbb8dd8cdf948e4','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たかはし さぶろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'53b6052a0ed0ca228ed2b7fc2323cda707bef28a45ff03148115dec6cc582295');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',37,'post','da37e02f-ca94-4550-b442-23c43a313e62','*','d84b2fa0933cfce4640143f667514624','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"9b32e576-aa6e-49b6-99d9-587eea0b4a12","person_id":"9361e422-153b-4b99-8f89-5bd77d53e5a0","position":0,"rank":null,"source":"名片","title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7ecaa11713468e4078226830970699aad7b65f23900c9ef2afeb585fa867b232');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',38,'person','f29b6da3-f3a2-44fa-846e-3166ea4567bf','*','b824e6ff16cbc0fbf2c0fd5853117509','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たなか しろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'43d1accf05b535235d74b47c08143d8ec0479bf97f361decb0abecd0e38a9942');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',39,'post','18ffe4f7-ab5c-43d9-a2de-68a02d1b5e07','*','c2e121048d3fa6f96bc56c776e4578d4','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"9b32e576-aa6e-49b6-99d9-587eea0b4a12","person_id":"f29b6da3-f3a2-44fa-846e-3166ea4567bf","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e523444600e0a129438be34803a71437ad6b090f3028784fab54298061d92145');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',40,'person','e33dd88e-0ade-4c94-a1be-a704d954feef','*','dd2e128defd38305639af86e43957dbd','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"いとう ごろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'459c09f9dcbd8c2160292cb524f2d6b04cf4c32014cd1ff282dfffe609be65fe');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',41,'post','f363e2eb-3cd5-4e13-a307-ab0135b7b090','*','57e4d834ee1e0d73946136d5cab40942','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"9b32e576-aa6e-49b6-99d9-587eea0b4a12","person_id":"e33dd88e-0ade-4c94-a1be-a704d954feef","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6060cc5415cadefaf4c46f9c2d31fd091b772702c7c8f526564925ecf3edaa0a');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',42,'person','11677ccc-fa7c-47de-82af-3eda29f1d450','*','674c48c9d49c7f4397753d60a5a4070d','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"はまだ むつこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'3631478585da9c7a82364f4278c780dfcafa17fe9baec1e47ddcb9276b0ef4f8');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',43,'post','94099aa9-f349-43ab-8768-c031b2656263','*','c9efa9fa983093c486fd3198ed073615','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"9b32e576-aa6e-49b6-99d9-587eea0b4a12","person_id":"11677ccc-fa7c-47de-82af-3eda29f1d450","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6a16eac43f4b189e82fa3200a9068e821723c56e1e7efd2a3df39a6240c72206');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',44,'person','fd59f2f4-9afb-4583-b316-a6a2a33c4b54','*','d5b4b9bc193233824cca890b5f9116d1','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたべ ななみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'344d55a225192a246885d0f221f36510a8ac9ba56818b9ab9155c415d3a722b7');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',45,'post','26882a55-48b1-420e-8e4c-1c4c08215f68','*','e308d7a4884ab58e2d9c516301b14f8c','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"77c30d53-0535-4322-b549-59e01379e6b2","person_id":"fd59f2f4-9afb-4583-b316-a6a2a33c4b54","position":0,"rank":null,"source":"名片","title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e25959f87673d6df80963f6c3defa0f368f00394c20e12e8159d24dee0f1e38b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',46,'person','32320e01-b458-490e-9b23-0873183ee4c2','*','be9efcef630ad53e9605a2178e4c5626','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたなべ やえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d39b8c598378cffd24cb4b29a33636ddd0d5bb8bf3b3a37ac6187d72f76dc8a8');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',47,'post','63cb4b48-a4e3-4a5f-a491-01d45a6c9dba','*','13a22bc89f5f35cedf6ed56167e02f3f','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"77c30d53-0535-4322-b549-59e01379e6b2","person_id":"32320e01-b458-490e-9b23-0873183ee4c2","position":0,"rank":null,"source":"名片","title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9dc2049e24d2a069c5a6e52b9b36afd68ca49af58c8aef05cdf099044c344857');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',48,'person','204f837c-44c7-47a4-af3e-eba077664e00','*','553a5b8618d6750e9e413f9a391a2351','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たかはし くろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'73d77229d716a53be91b7dccd4340ecd5139c658ae74836f63bca010f8595582');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',49,'post','be46eaca-8f92-4b41-9715-317313ab8805','*','ef53759cebc86ef582a109403046709b','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"e2f72b73-fffb-4b6c-9974-120c8d09fa52","person_id":"204f837c-44c7-47a4-af3e-eba077664e00","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6d38247e8b5fb466f6cd2fb5f1b39e0ff2f0021def2b8b2538dcc23938fe88f0');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',50,'person','3f9396c1-c244-4ff2-9da4-18e6b0c5257a','*','8bd88e9f1555476c64fcfde79dca07d0','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"やまざき とわ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'92dd543a091665aa623b942e4831a403cf05243f0137ca03f4d64dc410a0380a');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',51,'post','972edec7-d9fa-452d-a8f9-3bc5001d28f5','*','400ceed3461773b41eabe602130dba8b','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"e2f72b73-fffb-4b6c-9974-120c8d09fa52","person_id":"3f9396c1-c244-4ff2-9da4-18e6b0c5257a","position":0,"rank":null,"source":"名片","title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e3c3af010a864a2a5f0305fca40389c6f517c69ca814528dccdde5f140cba3be');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',52,'person','cdd18da0-8bdb-4064-a25d-0d6def170244','*','b18b06b7871a98b6318903d812f68746','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"なかむら はるこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'36d85a0159828b31e15ec7040d77e2692caaf67d49b0a1ef76f9276e68b7d824');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',53,'post','27625341-4045-4a47-9490-8494536ef75e','*','5212955097c1c30ebe0db645d8e1f70c','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"e2f72b73-fffb-4b6c-9974-120c8d09fa52","person_id":"cdd18da0-8bdb-4064-a25d-0d6def170244","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d269eee7ce7ac72b0f14f80fa2387bbb0d46cb36f97e80319565f98c05082805');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',54,'person','39e9ec71-7817-47c3-bdf1-0632d7cfbc40','*','a418b7645f90143e3aa029e8dbe039f9','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"こばやし なつお","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d9ff779bbb57edc5a447ac3a9cd44bd8ca4a27b794d84e9d8850417da2b58b4b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',55,'post','6648f730-d330-4427-9dd8-af55241c740c','*','3b87ca1c90c23a127fbeb1aa40c161fd','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"e2f72b73-fffb-4b6c-9974-120c8d09fa52","person_id":"39e9ec71-7817-47c3-bdf1-0632d7cfbc40","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9b93066a93ec5c87e06ee1fd8c94aab050c076d04a664e55de12d8cac26f185b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',56,'person','7fd9d898-a13d-49aa-9875-a897afa5caa4','*','d98ce9fc9cfad8cb215f76e5b48feb33','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"かとう あきえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'9dafc7fc898c239929928d44eea68b4f271d80f971aab0088e692473f9c714ac');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',57,'post','7d8753d1-9340-4678-afff-514c49393a59','*','f7a34fafb116c139c52ce26c5137d715','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"e2f72b73-fffb-4b6c-9974-120c8d09fa52","person_id":"7fd9d898-a13d-49aa-9875-a897afa5caa4","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'64cc83209c1c9300ddb2eec006b816b0fcee88e929401cd0d4e15e36b00ebf92');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',58,'person','660757f3-6af7-439a-90fc-02e22de5de1e','*','3394edc27592ee133801fd13b694cf27','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"よしだ とうま","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'72df889ca0631170639ffdff4d7a3059ef9fc77d241f284ff8c5fc9c8f7e95e5');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',59,'post','860c85c2-30da-42bd-b4cf-684c0b1ccf72','*','4e3ac8f30680721151f1a79d91433e17','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"84f3ef5b-79b4-4e63-b65b-02e72b49b9a9","person_id":"660757f3-6af7-439a-90fc-02e22de5de1e","position":0,"rank":null,"source":"名片","title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'2d8c593184077a3d55c81f56f38600ce7f667f0bfb580d3181ef0413d55a711b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',60,'person','d21df2b9-d189-421b-8aac-562321da61d3','*','a9aa3c4f7dabe4cbce2f282ee353712f','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"まつもと そら","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'b7f4d58a79467f486de69b7769473c6610f943cc877485a9b207e6167e00f0d8');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',61,'post','faabc31b-c726-489d-bfaf-01276c63fa75','*','e121ca16f0bb146d9a56e1276c90580c','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"56095c83-eb5f-445a-b7ee-22851b09701f","person_id":"d21df2b9-d189-421b-8aac-562321da61d3","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0e01d9e420fbbea6876296c6260b6a7b78403438f6db21c8d03aea5dc16855d4');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',62,'person','53ad5444-78ec-47bd-a71b-c50f62f5d3f0','*','69389f943af62048095857011e1dbb64','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"いのうえ うみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'00b090fed5af7dda6696ff2f2bd12e88d1cad6647b8a1d6d8cad33f23b0d3c77');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',63,'post','f190d829-8c78-44af-a7d7-4beaf05994e3','*','b20ae2c52d4caea8d408db36f8c88b5c','{"confirmed_on":"2019-09-18","follows_id":null,"organisation_id":"add19565-7c84-42be-abd7-43c8214f935f","person_id":"53ad5444-78ec-47bd-a71b-c50f62f5d3f0","position":0,"rank":null,"source":"名片","title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'b5661e032b5e68117b61d175c50ab9150a1e6c3e1837f9b12f76c58339863c6c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',64,'organisation','71980f5e-3ce9-49a5-a749-1c8cfad4bf0e','main_contact_id','d74e31a311d7fca49439cdfdb7e0d0fc','{"main_contact_id":"cdde2b4c-171b-4029-8133-d44678ba0b93"}','{"main_contact_id":null}','["9ba75b1d-0bc4-41be-8e0b-f64c5c39f966:3"]',NULL,'efdc7892cd3630a446b44dbf612f34f1665ba24995ff1d679297ea9e43045e1c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',65,'person','cdde2b4c-171b-4029-8133-d44678ba0b93','phone','d44af811caa72940e3ab299a87bc092e','{"phone":"043-000-0000 内線2711"}','{"phone":""}','["9ba75b1d-0bc4-41be-8e0b-f64c5c39f966:32"]',NULL,'a270f79fbdc22b58e0d7fcb0bed78f1547d88aaa3fcf42c90d351bd882bda4d2');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',66,'person','cdde2b4c-171b-4029-8133-d44678ba0b93','email','71abd5fd1432445d5b99810872745573','{"email":"suzuki@example.jp"}','{"email":""}','["9ba75b1d-0bc4-41be-8e0b-f64c5c39f966:32"]',NULL,'25fa6986d59d50bbe881888bbbea2cef95fc447bff053cfc02a1ac88dbcc49f4');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',67,'contact_way','8653624d-a9b1-4ceb-9794-fa7ca2f6b251','*','3558791aae7ef2c8034a92b5886121aa','{"audience":"open","kind":"fax","label":"","organisation_id":null,"person_id":"cdde2b4c-171b-4029-8133-d44678ba0b93","position":0,"value":"043-000-0001"}',NULL,'[]',NULL,'fc752d69e3edf12939ef0026035af20f6a2bbeeec78cbf805f0bf0dcea632b39');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',68,'delegation','fb8e6876-4c4e-4940-8418-892729ea1324','*','dcc3bee7016f323584f953c98ba40f99','{"account":"","approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","cap_minor":null,"claimed_on":null,"cleared_on":null,"code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","leader_rank":"","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'d57290387fd86a74b698f599b3f840134ed458663b298b3c872110128106a02d');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',69,'member','e02feec1-0141-4aed-a8cb-289cc412a392','*','499c4b1751fd83b0d9b22fcd0d45b8f2','{"bags":null,"delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","duty_ja":"団長","duty_zh":"團長","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","position":1,"replaces_id":null,"roles":"leader","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'0196034d79dbc0bc04eaeef334dd31d5afd89eddd9b88a6c4163600ea310b523');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',70,'member','193c22f6-e47c-4ece-ab1f-937df2a1fec7','*','47c7c2b8c5e429d58360d2fbee683901','{"bags":null,"delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"57583b67-46eb-4a13-9960-1ff5ed288679","position":2,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'7480dbf83a73e1b59f1851e27867642a983c43839ffa79767862be64af806e79');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',71,'member','ef5cbc98-b550-41ef-affe-c2ad03dd34a4','*','ae4cb88c98b6d2d69af8e26e18d43989','{"bags":null,"delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"72ddd465-d30a-4693-a211-b4cdbeaa9029","position":3,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'6b76d933776c288f0053cf94adcfa03e1c439ade74bb3467df8f48e21557aa16');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',72,'member','3ebee9a3-ede4-4af2-89ea-694d71e8303e','*','f92e8c5d51f04b7af09499b747b621bb','{"bags":null,"delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"77dad104-7969-4f41-8fb2-266a7bfaa494","position":4,"replaces_id":null,"roles":"member interpreter","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'a5eda89e2e44efcfba31a263c97c44adca9988e0476cae576f488429d9fe2414');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',73,'event','7d7e4bc4-6a31-4492-9636-7dc630dd6b82','*','9437496a780b31fc252efac67e3bcde3','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'e1f1c262a6e937bfb45839669c3461177789ac6e36f4b0e6a0ed8e09f382f257');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',74,'event','7b2eef4d-f682-4e59-8e68-838b1af6b50b','*','1a235576447ddf28bb2fbe0ad3d8b4c6','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'2acd77a582f515ac3054ae97a52fb6b61fd697944062b541a01265ca660a53e2');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',75,'event','c62b950f-e641-41d1-9cb3-87d5893c1992','*','0f7bc1622984ffdc5309b6885dda11df','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'f765c427e8deee952e23708f883bbd32fa93c0c999f85804c911b68ed48ce851');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',76,'event','3761d871-cec9-4ea8-942f-11bcc699af97','*','bf7743aa1df7fdf34d7f5e0a65465bf5','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'9b89dcfd5c5ca16e4e4e1d9f21ae835148d41c80042920e0d102513c460ea081');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',77,'event','6d5d0019-515a-4494-99e0-645064cbda99','*','7aff38540030a9e3fd7df7314379d0d6','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'9272ec2da39edfd8825cce50c372d6b9b907828c384299353b751bb43fc07f01');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',78,'event','c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','*','a7bc2f71596e1000b2ab90069fc027ae','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'d847b3e7b0f08000000c29f35e7f85fa00d633b275ba6c5837a6b2b26fb71998');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',79,'event','578c970c-bf78-47b1-b6a5-9cd1e32e6270','*','0069ba097942f8683cdaf5ccf640d1d3','{"address_ja":"","address_zh":"","basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"71980f5e-3ce9-49a5-a749-1c8cfad4bf0e","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'c8bd6da4aeb1234eefd04709c42000f50dca977e98b737d3164c1b9bbe9fb0ba');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',80,'event','9d28cfeb-ff62-4e31-8a69-7b9c0718d00f','*','029a4cc5f276bd961c397d12f88154c1','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'808846a84c25e4e6fa75d2b907140adda3884d704f8544b254f5c2a9c64b946c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',81,'event','6933a4d7-db53-448f-acc1-74410c48597b','*','48639010d169aac14b89a50e523489a0','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":"77c30d53-0535-4322-b549-59e01379e6b2","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'df026300e3b3fff0672d534bb60cf47a90d6ff355854dfc5fefdbcd0535a858a');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',82,'event','fcdb1649-2fa3-452d-b807-b19d65450487','*','0a7a461cb48f405e40f61deacc98e8df','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'e1aef3cef79948fc9576c91b035c231fab71f28642834a6db64e700db814a113');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',83,'event','31dbf4e2-f9f6-4a83-bdb1-daca5f2f88b0','*','51b4f3867686ab3ddd8e47a4ade17cf9','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'cbf148dece3af81d6d31255bfe0f2d9a0f962b1c48c8a96b88d244601cc94805');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',84,'event','8e09f08d-bd28-4162-9960-e6e3e8a334b3','*','c83733715c286546bf3731425d99532f','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"e2f72b73-fffb-4b6c-9974-120c8d09fa52","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'53bab139b6ee162a21d10cbaa14d640e300c511d032b774e94f4971e91e756f3');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',85,'event','ae89779f-0868-4225-825c-5bdfe94d69d8','*','c709b2aa87ba80d5974d9e4c29a3d21a','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'55df7e2f39295c29b48efe0e3d2d3db24d753e5dcb9e57d58f376d1ceb796633');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',86,'participant','4b64c02a-fa9e-4c24-9444-f1a0eca59268','*','fa8d6a12010aa8820c3a05c1234be746','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"a5e20b96-7185-4799-bc7f-f6e35c402078","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'83724ec06acb08f28c3344c4cde7772f2e262841a1a5cd7be4a01b7289f4f309');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',87,'participant','9951c898-3456-402b-ad91-bb4f99d42639','*','f2fc3bea19116a8025ebd2b462dd5f2b','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"2228c782-69df-47d6-b562-5ff0bce8b4c5","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3846b6c62d05d067d3e301ce6f7d627a0bd5753a9f13776389d3ec9d7c472887');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',88,'participant','e210c00c-f05f-4aaf-9c64-b973f4f239cf','*','711c416c3173bdf8e593df32d726cd9e','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"cdde2b4c-171b-4029-8133-d44678ba0b93","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'58f160f301d523a2374c93ea7a63c2338e0ee06fe75941a7616b0c8d76dcaaac');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',89,'participant','cd1fbb8b-8257-4367-867a-d2bfc4ac06a1','*','ad3b3136f5551d8b5f768909db2d073e','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"5a1a266e-37fe-4bad-b28e-7213a1c87476","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4de28fb487c90813e5c82e69517f825b22befc7879e0e18bf4d6121c187ccca5');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',90,'participant','75a08e90-8be4-46ed-9c37-8c9f1be608d9','*','02fff7263f4f2501c34cdb39f9f98523','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"9361e422-153b-4b99-8f89-5bd77d53e5a0","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1de783d7c805032c0fd847af49c972a9b58b52baa003a9e3c67100f0ef83f370');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',91,'participant','0b83d3cb-b1f1-4519-9f34-eddaa916041f','*','9f396541f5117069249daf9823e3f788','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"f29b6da3-f3a2-44fa-846e-3166ea4567bf","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'953950928a7bd83e027a93130e7d9582384acf00a6b73fdb40a37a103e087afd');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',92,'participant','267454cc-5cff-452e-8cc0-b6fa8c7045d7','*','ad6110ef624f31493c89bf35d96532d8','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"e33dd88e-0ade-4c94-a1be-a704d954feef","position":7,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'cac34e431220f3e614fe90c061d423c9f1bb987e30e4dcc609bb7ec97b67d43c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',93,'participant','2a925154-3dca-4b63-99f2-a719579c906b','*','fc9b2d50e89fa3a8db3c13bd91ecf71c','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"11677ccc-fa7c-47de-82af-3eda29f1d450","position":8,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1fb109d9db0fc8057dba1ec4e0e21f8c0cd292665fad8450264cd01a123f9e86');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',94,'agenda_item','92ee13c2-351b-4d4e-babe-bb5e15bfce41','*','39606f64cad4c93a0aff560c9838f0ce','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'0d39d068e7381eb3d4c348aacef15707882ad82b073ba43a7357ca18bb7576cf');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',95,'agenda_item','b9d9d5a2-54fb-4412-8c79-77f50228640c','*','57b91400813849548dd67c77ac2dc50e','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'69e75aa369d07159d6a4a5a6e9a7a1a10d4541fa0a774ffc72ce21e3da2d78db');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',96,'agenda_item','f08a4ca9-da6c-408b-8563-2e241f99ce64','*','c298cc4a5cbbfafe9afa831745eb198c','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'beebb716da632b1021218ab26886222e53d0f38c57cf6e741619f30efbe896b2');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',97,'agenda_item','f64dccaf-8d64-4430-9338-410b5c5f855d','*','931a325e3ab55188eccf03fe35a6ba6c','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'3131cb6f486ee84bf7eef9777a743ac11c4ba143b1fb7afd9aa3ee38ad1fe0af');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',98,'agenda_item','c5555e00-1502-42b4-a5df-4d378869fdf0','*','484b678e268f190b35614da6dc55b395','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'3ed4fb9125d5bca290a655eb0795425d41c683a47e4f598eba9cdfde1d3b8838');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',99,'participant','d47abc57-598f-46dc-90e0-6fd1bff55bc9','*','8626e861f61957ac603f19e83f27e2cd','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","organisation_id":null,"person_id":"fd59f2f4-9afb-4583-b316-a6a2a33c4b54","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'141c85b897e77d3dadced1f2b59cc1c3b7a1ef91136e706fc497de99178b3ed2');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',100,'participant','714b9819-4248-4434-beb5-ed64e5c4d947','*','920a3e2abfc0edaf9e08d5a1efca90fa','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","organisation_id":null,"person_id":"32320e01-b458-490e-9b23-0873183ee4c2","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'dbe95abaf8520694579694c63cc6dc8bd9cc591baedb3327dc6d01263364baf0');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',101,'agenda_item','cc60f6dc-f0f2-4260-a60b-7e7798957632','*','c836ad3a3e130da68c56b8da5e305a90','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'df1750263a5bfa20d172df51d91dd8a6a5fe6117615a3b93bc7fb984f367f3a9');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',102,'agenda_item','ca9da97f-bd20-47ac-bd04-28c3a53e81e4','*','6fcb4593b7edf94c43c1c13f3432888b','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'f9d385542680191730f681dcd7099bf4e4e297c0723e7b052193a278032b95b5');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',103,'agenda_item','b3cc2d09-3bd0-4a83-8c7c-923cfa711d87','*','e74848aaef4aff9ad76e0352eff7f0e4','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'0713951e09aba7d306de9af916ad95007d323f9f208b7d6220a9acf36eebcc9a');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',104,'agenda_item','7f52be1b-2740-403d-8b10-ad7e2e189715','*','4d6003f74a0132962bd089f601f5f966','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'0a34eefdb65c2da0b5dc97b45926b91fc1cdadf17890a595bfc9f71dbd7af5b8');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',105,'agenda_item','5ac156ef-eb2a-4358-bfa4-9baaee7a2bd8','*','efcf5f059db90f1633ac66b2f736b9e9','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'726076e09944c8f22039c0db4a31de008b765b4c2893a24704bf7a8f86ad80bc');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',106,'participant','8f596481-a284-44fd-b764-27d0a59cf4d9','*','3d3f6bb951693df803debae734ab1d93','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"204f837c-44c7-47a4-af3e-eba077664e00","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d893effd6304f54a8c9c0a47b8922108651a782e4c9dd43e2d95a9b1ae0f64ed');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',107,'participant','a3a58e08-8945-4de1-b839-612bd27a24af','*','c5f4212f624147256598ede0e5c1d8c3','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"3f9396c1-c244-4ff2-9da4-18e6b0c5257a","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2cc3598608b79477a7c4add2ea5db6790b8aa255522a2f5043324c3fdb9a1923');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',108,'participant','824be347-3bce-4f68-8d96-90df037f2bb1','*','56e58e2b1d40d0ac8b84725fa7115841','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"cdd18da0-8bdb-4064-a25d-0d6def170244","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8ca22a19e22da230ec7fd1012df0107819968109c2571abc89c6ecc99a65e6ee');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',109,'participant','e85bbd06-2061-40af-b95e-bb5d0a29308e','*','5f9e890ed4484e925f2918a03faac239','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"39e9ec71-7817-47c3-bdf1-0632d7cfbc40","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'42145e2f98c72774468a1dd009c6d5f608454d9d992e76c0a1ca13966c76956c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',110,'participant','c9f04be9-b4db-4306-9fd5-344f70bcd962','*','19a410b9bb6e8c3d5a3dfe0134257135','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"7fd9d898-a13d-49aa-9875-a897afa5caa4","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2f2c3fbfc888e24b4e315a5e1c57aa77c29ea45396f77b6294ff38731308db52');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',111,'participant','9bea5343-dba4-4c89-8a4a-0d1ea9196b9a','*','deb0bd2cbe1d1851d8a6f2b7d4646cda','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"660757f3-6af7-439a-90fc-02e22de5de1e","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2e8edd8e87dd899fce1182679a9c09fc2e0aa5180ad8674cb0a55a9fcaca3db2');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',112,'agenda_item','0689c7a3-4645-4504-af49-b4d37bf091e4','*','32a0bf04844de12602582253fc334f5e','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'3f3fb41f3df8e8fce793b79724c86972bb019c416653970e814549561e466021');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',113,'agenda_item','54a2ce55-5296-47b4-8c63-0d37d3523952','*','642c6924ae6c998f66abde420fba6a9e','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'d6346a00dc95c27936e70abd3e17f98dbd526352bd680308a33641fb7422b269');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',114,'agenda_item','338a384b-be36-410a-a4b8-8d6f207e6d74','*','85f37d3dc906c0a37ec5343891e33fa5','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'b7a0e0d90fee3cc962c436a0b1aa69dda9ec5d037bf1e4ca1e24bdf67fefe3da');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',115,'agenda_item','624aebbf-d300-4159-8f49-1856420aece9','*','416c26e690701d52457c89f136f9c66f','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'4efb0142a4477cbe0847444a9a2402d02492d95539bf4dd48216b2e3117fae03');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',116,'agenda_item','63071666-dff8-492f-bc92-3a54aadbb08e','*','380c3912aa8c6a1048aaff7369a9fa4a','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'984768cc13984f58db38d9e1b0b7375021b3b6e4adb776b434072c31ced51432');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',117,'encounter','7aa4fde9-f143-4339-80a8-73c5aed41c31','*','61b9a13f7c2b0f3b1a0f874798c5db52','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","met_on":"2019-09-18","notes":"","person_id":"a5e20b96-7185-4799-bc7f-f6e35c402078"}',NULL,'[]',NULL,'fff0be7cdd17502ddb97e5feed8efa177e4e0816fb2252e04e6c54571fdacf84');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',118,'encounter','8e855017-16e6-4d9b-ad23-4ac7e8eda2cb','*','299350f2e061d2d0421200b9a08e7271','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","met_on":"2019-09-18","notes":"","person_id":"2228c782-69df-47d6-b562-5ff0bce8b4c5"}',NULL,'[]',NULL,'0c854ba2d74d570e94a393bee2717daeb9deb05497ef97b72a4cf5bc85f57169');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',119,'encounter','8112857d-043c-49ec-9977-b8b825afac33','*','f25f65aa9e871e830ada169a41d122b0','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","met_on":"2019-09-18","notes":"","person_id":"cdde2b4c-171b-4029-8133-d44678ba0b93"}',NULL,'[]',NULL,'aa8cbc52b44666ed13179c51e7c141e042c6bfce68e241f3dbbe3e37aa05a3b3');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',120,'encounter','39923bab-aa66-41c4-a691-df56e2c58560','*','5bf364e75bbbbfd159f4894560c3ad2a','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","met_on":"2019-09-18","notes":"","person_id":"5a1a266e-37fe-4bad-b28e-7213a1c87476"}',NULL,'[]',NULL,'35d6574ace901091e4e3a655bdf8a0576555b0333fbb2dc9f82ee80202f27e15');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',121,'encounter','1af7476a-7095-4714-a2a8-7206a4433f6a','*','d2c52eda7b387f9b24b17b9164191254','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","met_on":"2019-09-18","notes":"","person_id":"9361e422-153b-4b99-8f89-5bd77d53e5a0"}',NULL,'[]',NULL,'bb0e12a81bec3adbaaf44378bf5b1648419befe3c92ccf525d5107028ce2c10b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',122,'encounter','0f32fafa-00ac-495c-918e-5809e455444f','*','6f4c0dd288df53e08047f089179d8aba','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","met_on":"2019-09-18","notes":"","person_id":"f29b6da3-f3a2-44fa-846e-3166ea4567bf"}',NULL,'[]',NULL,'9cb92e2785c83dcc51ac4bb14078a8aa4fead701cc832088e3dd5d8016260dc1');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',123,'encounter','22abfb7f-9059-4e2d-9d85-8af6168f9473','*','308edb9b2a887978f19fd6118e004a17','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","met_on":"2019-09-18","notes":"","person_id":"e33dd88e-0ade-4c94-a1be-a704d954feef"}',NULL,'[]',NULL,'d964a73ef28c134b8c3f8e7a116237bf0f24ac12103d18927511a48ccef6db8a');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',124,'encounter','95e30c0d-b08d-4ea7-9e74-f6649320620d','*','7bba8832b005d6d46449776ab40d0157','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","met_on":"2019-09-18","notes":"","person_id":"11677ccc-fa7c-47de-82af-3eda29f1d450"}',NULL,'[]',NULL,'fb72d4d9a8ea1f378c442d134ea00c5778df391af9f089df5b14ad5499ad65fc');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',125,'encounter','03210925-eeef-468c-a18e-703ce77f4620','*','2d915c3c17a1300b5030d65eb5ae31ca','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"6933a4d7-db53-448f-acc1-74410c48597b","met_on":"2019-09-19","notes":"","person_id":"fd59f2f4-9afb-4583-b316-a6a2a33c4b54"}',NULL,'[]',NULL,'f5e46cc05e0e464805e9ef03dbb397754de975152ca00ac7ad757910e8b88f4b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',126,'encounter','de354052-f4ab-448d-947d-5bc3a55c55fb','*','1297e9b931ace2e67946b217379856bb','{"by_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","event_id":"6933a4d7-db53-448f-acc1-74410c48597b","met_on":"2019-09-19","notes":"","person_id":"32320e01-b458-490e-9b23-0873183ee4c2"}',NULL,'[]',NULL,'a4a750a96cab2ddcf4b332b61339d87e945ffda45b25f13ea691a7a561ca7afe');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',127,'participant','9ecf20d5-d648-41e3-a800-9929224e620b','*','c769fb9df9fea7de2c08b155b90a8d6d','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","organisation_id":null,"person_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1c84f986c6fa2c9ba0a26290efa5e9bfc840f2c85bbbb407a3a444d862166005');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',128,'participant','b1ea4ed4-c56f-4997-bf35-26e199a3b32b','*','5a00e4fbdf4815f0e695b00a03671f5f','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","organisation_id":null,"person_id":"57583b67-46eb-4a13-9960-1ff5ed288679","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d23424c246650b1d177e02407918185805865fad0fd3ad0d11c6989140c9955b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',129,'participant','ead9d5cb-ea3f-4b23-99e6-9374de5b38c1','*','20d6c7f70cb8cb30775cfa442825c3db','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","organisation_id":null,"person_id":"72ddd465-d30a-4693-a211-b4cdbeaa9029","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1fc331c09dee77f13a7aa90b6ac2eb8179c47ae9df88898b31535321a3e21c85');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',130,'participant','d374b494-0669-46aa-b14d-b96a9f33dfc3','*','aa754dc6886b4859f4212a0ea84e1856','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","organisation_id":null,"person_id":"77dad104-7969-4f41-8fb2-266a7bfaa494","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b10f6150325b5b024e1bb45fae5264bfcc639b8e7d3f33b843115a1683f86c19');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',131,'participant','a20a9ce2-1f32-43d8-9dcb-cd593ff98046','*','270145b911c0f9315ca240fa6144fb63','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5b865f562536b78dcaaa5f3cf63fd6019e0034aebf939f0e7e2c23f869ba828b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',132,'participant','1c1968e2-26f4-4dcc-bde9-111ec2141603','*','f51fda03e52f193386719a8f47972d5d','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"57583b67-46eb-4a13-9960-1ff5ed288679","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'011b18bc06665a8b6047d2a230a0519abcd5f7d25d4de2f56dfcc2b9f7716d64');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',133,'participant','67709c66-3aa2-4cea-8bc9-4d7e80820aa5','*','8f9bcdc4bb1892f805c20e2fefd4a9fd','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"72ddd465-d30a-4693-a211-b4cdbeaa9029","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7d9c23db8324d841ef9238f30175309892917b9789cd4c1c1c872078b953bec2');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',134,'participant','e2fecdba-ee01-4524-a3f3-35803037d51d','*','50ae02ee898ae5906fb7b6e439233882','{"event_id":"578c970c-bf78-47b1-b6a5-9cd1e32e6270","organisation_id":null,"person_id":"77dad104-7969-4f41-8fb2-266a7bfaa494","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'83a91f3cdb9466e6e7bb6f0135e644c18d9ca643c4dbfcf30398a40899fae457');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',135,'participant','a8e884fe-110a-4f47-9bd2-c7e942e2f0c7','*','528c293ab08ffe4a38eeda1789142fba','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","organisation_id":null,"person_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1772e6274ce3e0db9a49d2f7a08a8db45a576a912c898adc6a933ecbbfe8511e');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',136,'participant','aa6c6df1-d30c-4e3e-9551-22878bb71061','*','c088bfab9cf2203d4b48391b98f67d36','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","organisation_id":null,"person_id":"57583b67-46eb-4a13-9960-1ff5ed288679","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fec0ff570a5237c5a870aee2d78b7200d23fae93a61921d991f5fc21076b71e5');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',137,'participant','b8656c04-c789-4eba-90a5-a53a0f0735f4','*','58f04919d68d1f43500a28ba52eb2ec1','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","organisation_id":null,"person_id":"72ddd465-d30a-4693-a211-b4cdbeaa9029","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6759b95c2a4658fb604743cdc997f10dc6b7115fb714b2e07a4eeb19821f3d7e');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',138,'participant','5302c1ba-8d42-45a6-a6ac-cbb2f3684cfb','*','6a69cb64be432b8ffae72bbde0c9dde9','{"event_id":"6933a4d7-db53-448f-acc1-74410c48597b","organisation_id":null,"person_id":"77dad104-7969-4f41-8fb2-266a7bfaa494","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e80327910dddbd11e810956aba3fb6949c3f07593ebcf8ca0d9852655bd66f95');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',139,'participant','1577b2b3-7931-4ca0-ae4f-49ee68ace1d9','*','fd85ec6263ac5a5b847dd1b0b5013080','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","organisation_id":null,"person_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'597014433854cd9be23b7e227a659e6dc96f853323345fe64c71d6777b1077b6');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',140,'participant','5bff9a9e-fcbb-4771-bfed-4cb78d578fce','*','fd72453cb84c9eff890bd7154864f0ae','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","organisation_id":null,"person_id":"57583b67-46eb-4a13-9960-1ff5ed288679","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9ca10327016cef1bfd17269916549527047b8cfe97824cb1296d17e90693d9ce');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',141,'participant','5312a182-e218-4c5d-810a-1ac372f3f2d6','*','7c8f5e304ad67c6c5472c08291be2e60','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","organisation_id":null,"person_id":"72ddd465-d30a-4693-a211-b4cdbeaa9029","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'74ffe238c8016ee242541015e4d070693a14a0463b64e921ac19ddeb67bf0398');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',142,'participant','a7dabfdc-fc15-4d7b-bf84-54506d10a3e0','*','3268d7714252e2d571bede6bd443d4da','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","organisation_id":null,"person_id":"77dad104-7969-4f41-8fb2-266a7bfaa494","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c0514dcc6c4321fa9294fc57974db9a133ae7d998507176b3d65408359f0750f');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',143,'participant','5140211d-35d7-41bd-8724-689123416191','*','abec6df8d4210ff3d9b2bd17bfe3ba88','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'eed28fcbf449dfe4125263ccb14d9a1063099326a5cf46d519cf35200136a33b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',144,'participant','87f5d24e-8a41-4a32-a3de-e0366b6e697d','*','dc851115da8e6f8147d87c06eaa18da1','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"57583b67-46eb-4a13-9960-1ff5ed288679","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5325a538f6f62e638125c47656fb5da38f29265da775530eaf423b2cccd60007');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',145,'participant','c7383978-0916-48e6-9d0c-5b9a05bf8149','*','1ae5130f0ded69efc722890abf903884','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"72ddd465-d30a-4693-a211-b4cdbeaa9029","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ffeef9039c8fd9636abfa128adad317a622f98b74da69902240c1e52d455fd5d');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',146,'participant','e6c00a8b-b0d4-4086-8c0d-fe4aa1cd1f32','*','7048c31fa0059e54dfac48ba177171a3','{"event_id":"8e09f08d-bd28-4162-9960-e6e3e8a334b3","organisation_id":null,"person_id":"77dad104-7969-4f41-8fb2-266a7bfaa494","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5b221f931c7530a238004c7675b3f5d71196668bbe51640b8ef1e83c2d276923');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',147,'event_host','9837ac16-c8b8-4961-a897-b91e4ed176e0','*','829501c92f64635ad82829f6130af1cd','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","name_ja":"","name_zh":"","organisation_id":"7e0121e6-43e2-467c-b680-6a0be3c54ff5","position":1,"role":"host"}',NULL,'[]',NULL,'f768842e507cb498977d3af40cc1e6124facdf1759e4a052199b9d8a0bf9ea34');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',148,'event_host','4f14ebf1-f3e2-4ae3-b825-cd742c6f2e49','*','86e81d7b2141131b0db83284604b16fb','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","name_ja":"","name_zh":"","organisation_id":"4d4ded09-54f6-4699-838e-05007cc663c8","position":2,"role":"host"}',NULL,'[]',NULL,'02bf3180eb69c7b3a169291c6d83022ef6768587df83436ddd6b7e578942e516');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',149,'event_host','a4ff92f9-302e-4234-a463-cf9033289957','*','1fe09a1f29dd30e03e438f01c12eac38','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","name_ja":"","name_zh":"","organisation_id":"b0674772-050b-4351-b799-721e25792205","position":3,"role":"host"}',NULL,'[]',NULL,'66570168c1212c4c600e455db141d30c29f87722291566da5e39669e41586c2c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',150,'event_host','84460997-fac8-48f6-a96f-a2f6d666f89d','*','6328c5e63e52893422c2c76c2d25d3fd','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","name_ja":"","name_zh":"","organisation_id":"61ff3c56-67b4-4cdc-94bd-cef75ae678a2","position":1,"role":"cohost"}',NULL,'[]',NULL,'c98709b4411022b6b45d4bb3524a7932e62834c8486e08843630426a5ba93848');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',151,'event_host','7716366e-a07e-4794-a14e-67af1e4676bc','*','0369b5697d04f97d99008ad3b87dc43e','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","name_ja":"","name_zh":"","organisation_id":"21bd88ad-933e-4991-9f69-3d16fd8330a5","position":2,"role":"cohost"}',NULL,'[]',NULL,'c31df4c17770b86fc83b82e5174ad3c8fce046bb8b647f7db70e426f0b41814f');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',152,'event_host','986dd1e9-933e-4a44-a9d9-f4ef09b65bb8','*','bf92a81300e018c489abaa85e902f8e7','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","name_ja":"","name_zh":"","organisation_id":"d2d7b41d-8a11-4041-b739-086226d10b3c","position":3,"role":"cohost"}',NULL,'[]',NULL,'389f94deb6054e0479e90321c23ceed994c496b7fa68027c3277def9fa87735a');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',153,'agenda_item','20f65a0c-42ea-47bc-896c-ab07b15140bc','*','699b41199ee1e4fab1978594a94d2d1b','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'08e9b5ed1c78327849c3d90beb9bea039e44de19f9f23047a8a0ff4a90cc020f');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',154,'agenda_item','2aad73f9-46ec-4841-8071-a592cd2bb851','*','e61e6cdf9f6aa5a28f45d230cdf3509d','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'ebb104e449bb8fa0d6a8c5e3904f58ffe18b58d928e0c65b80ee0d679fe10cab');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',155,'agenda_item','8dcd75d4-facd-4398-bcf1-a878b7ba47b0','*','88f78318a9993a36b8a21bd9432047fe','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"d21df2b9-d189-421b-8aac-562321da61d3","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'26b815353a94fda29438d452e37dce2e3a9d329c2b977320d74c4af22ab594db');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',156,'agenda_item','33521d70-2810-4442-971e-ffdd1f031e5c','*','f59dd3e5332505036000f781e713273e','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"53ad5444-78ec-47bd-a71b-c50f62f5d3f0","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'e3b843d778acb532edddcdcfe0a3a8a933492b08f4fa20b5be242bb833c4560a');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',157,'agenda_item','6f330bc2-4a2e-409d-a7d5-f8fb01ca95f8','*','7c6de268de2aa9c4e46fc524ffff3846','{"event_id":"c9c74b64-16db-4cd3-8af4-3fa34fe3c96c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'bb6012cb5d60345d90b70fa54b158669fda2ef2d8f4a6cd529e3e35349ffe36b');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',158,'event_host','0a36a257-ebc5-4a76-9828-4e8a0fe3fe61','*','a744f63100a6082f650f2c083b0d757d','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","name_ja":"","name_zh":"","organisation_id":"4d4ded09-54f6-4699-838e-05007cc663c8","position":1,"role":"host"}',NULL,'[]',NULL,'0ae3c17b0a5ac2bccc92a128feaf2bd12840521e0de373cc99a7b941fb2ffa02');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',159,'event_host','849c2b4d-1154-466e-adaf-733a987fb0ed','*','5ab1efbb7925ba5a96ef74fa91024738','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","name_ja":"","name_zh":"","organisation_id":"b0674772-050b-4351-b799-721e25792205","position":2,"role":"host"}',NULL,'[]',NULL,'2505d0141743bf610d2209170f508feffa44aa477104110d8e9190ad9da85bf5');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',160,'event_host','db1d5171-0aff-46f8-953c-8c155686ffc4','*','4fbf62bbe5f6d2161c4a5cea409e85a6','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","name_ja":"","name_zh":"","organisation_id":"1d1ee3cb-c500-4e41-80ee-ee6d9aa8d9d9","position":3,"role":"host"}',NULL,'[]',NULL,'d31d167132f61d81697ff5fe317fc9065d55b773ef73b40751932b36b57eca7e');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',161,'event_host','7dc27055-ca51-4040-8203-876cd442b736','*','3d4ffcb3f63ddc641d2388d78b48d716','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","name_ja":"","name_zh":"","organisation_id":"f5df8218-6031-4eba-93bb-6846fb98f622","position":4,"role":"host"}',NULL,'[]',NULL,'29dd0feecd8cb2a739ad66584b4e8092ca8f3ede4832d99362d6c1c77c8089a2');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',162,'event_host','a984d22d-c6a1-4b69-8f60-0a7ce63dfca6','*','bbd155759ad3c134963e1381cd33680c','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","name_ja":"","name_zh":"","organisation_id":"c567af1e-1afe-43e3-be5d-0c41fb76ef19","position":1,"role":"cohost"}',NULL,'[]',NULL,'23965e044117faf17e8fe81bbf42fbdef7037ab4e66060949f1fe629e17ea7f9');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',163,'event_host','9ecff3ba-698f-49d4-86c2-24b82b0da122','*','0a96edc3878f763d22d3a53aa7898aa5','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","name_ja":"","name_zh":"","organisation_id":"3fdb67c1-e77e-4bc8-9fcb-59b552da303e","position":2,"role":"cohost"}',NULL,'[]',NULL,'690d615e50a376b37bed8a7689752697037c9103ba1fc585882098498ca89530');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',164,'agenda_item','385849be-6d03-4118-aaef-8dd5e85751f7','*','5b20048fdf8bc4889834166be8f5459b','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'7b8744330139251ab93fa8b4df4ab991d9e1debdca63040599a43d5d613ca9ed');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',165,'agenda_item','e34ec323-cb80-42bf-90e0-3d7893b101a0','*','7a03cf1ed8abc725921973b419182353','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"fb881dd3-489f-46df-acd2-ed9fe178bfae","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'a8c9a91e93085a9a0b4eec8ec5dcf68dbe7c8087bc82196f42cf15c8a7697b03');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',166,'agenda_item','bb662940-2d70-4018-a41b-70fc0a25e83a','*','07a11451ccff22e20978672cee773ca0','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"d21df2b9-d189-421b-8aac-562321da61d3","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'ed5f4df34ec64dca926648c7d98f603828059cf797afed83478269d1a7712709');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',167,'agenda_item','c5a47e5c-94de-4281-b3f4-dd7f3ffa80fa','*','cdf128e406e9d717de6649685d1f282e','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"53ad5444-78ec-47bd-a71b-c50f62f5d3f0","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'f3b28281feb6670fb7241afd8fe47e318cbb88e8c4e9e9766cc80be152d1eeab');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',168,'agenda_item','63d4170f-6eda-46ab-9eb0-087e5f972a92','*','34d2b12bd93b87de67e57ba1f04a9744','{"event_id":"fcdb1649-2fa3-452d-b807-b19d65450487","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'9faa95f819d7e0c17083345ce96d26af0ceab91b792e4cc71cc8d27afdc937d5');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',169,'rate','57a3136d-a9e1-4141-8645-f24f2a8f6335','*','27201ea702a27ce75a8fa5f07a381e5a','{"amount_minor":null,"currency":"JPY","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","kind":"spot","person_id":null,"proof":"","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'d39618ebf41d8b53751dcf0fce6cd1b3e7999e68fdc7aa8ac490b0bbe7edf3ef');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',170,'rate','c07800ef-8f1c-43cd-b058-4cb85f8819b1','*','a92c5d7523fc3804ee44fe6ca18724d5','{"amount_minor":null,"currency":"USD","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","kind":"spot","person_id":null,"proof":"","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'22b3262cda239c7b96ee8f5c08fcf6cdb0b770b64d1967ac95041c69b9125749');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',171,'budget_line','0fcb6c8d-70ca-4c28-bef9-3748c9a96c7e','*','d6961df4b9bf616fe4ef3b0bd6d126c0','{"account":"","amount_minor":420000,"case_no":"","category":"ground","currency":"JPY","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'eb3e900774dbe6bd44b598d2c6331763635bca7f71c42a8734767b917f0f607d');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',172,'expense','e8a848d2-6a1d-493c-a437-065b5943003c','*','5df2036f332ea8f00176b8ba84dfd3d3','{"accepted_on":null,"amount_minor":418600,"budget_line_id":"0fcb6c8d-70ca-4c28-bef9-3748c9a96c7e","case_no":"","category":"","currency":"JPY","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","event_id":null,"funding":"","gloss_zh":"","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'6062a87d25c68bd4515caa841087d5bad152c55b1b223cb0c5c0c01b25ad69f7');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',173,'budget_line','12bd6ef4-185a-48a6-bbe0-cef2440b48f8','*','69fe9459af7b11a6718008db54b90784','{"account":"","amount_minor":380000,"case_no":"","category":"meeting","currency":"JPY","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'3ef809c8c8ae9ce9c2929481e78c78139718e54370b4fbc76ea40fbfa736fdc8');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',174,'expense','18e4f308-51ad-4fd5-af54-88bd549e2412','*','50fff85f201ec0b51643081134efc87c','{"accepted_on":null,"amount_minor":372000,"budget_line_id":"12bd6ef4-185a-48a6-bbe0-cef2440b48f8","case_no":"","category":"","currency":"JPY","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","event_id":null,"funding":"","gloss_zh":"","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-002","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'2592fe3e3f7abfabd72f7eb016db1a747b0a20b32c5180658694798f926dbe0a');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',175,'budget_line','7e8184ce-b87a-40bb-ba49-ea4df21e24d4','*','57468ffbba72e20c26a3edb8b1e4a682','{"account":"","amount_minor":180000,"case_no":"","category":"interpreting","currency":"JPY","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'f0eeb73c8a26de193d3f1bdfdd1cc747edef7444468149a7b96d66e1c179f98e');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',176,'expense','927d16b8-4510-41df-a3ba-926c670894ee','*','c32ce54802489893c1128f5486feab04','{"accepted_on":null,"amount_minor":180000,"budget_line_id":"7e8184ce-b87a-40bb-ba49-ea4df21e24d4","case_no":"","category":"","currency":"JPY","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","event_id":null,"funding":"","gloss_zh":"","item_ja":"通訳・翻訳","item_zh":"翻譯","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-003","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'3bece2c88cb1c872e8cc0a109929b0c8e8f2f7f9d07fe21a0f4087c76859a03f');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',177,'budget_line','0bbb73f5-ea09-4491-852f-eb504c23c3e6','*','00cabb36f60ede7c06d27391a8db8f32','{"account":"","amount_minor":2440000,"case_no":"","category":"gifts","currency":"TWD","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'ede62451a54ca1a15d6f6730a5df2a9d219516f1338bd332167ac39e3b023edd');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',178,'expense','6126149a-7ca7-45d0-8f1f-a97af44b7ae5','*','540b0448b05468a16be745dc6617f9e7','{"accepted_on":null,"amount_minor":1794800,"budget_line_id":"0bbb73f5-ea09-4491-852f-eb504c23c3e6","case_no":"","category":"","currency":"TWD","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","event_id":null,"funding":"","gloss_zh":"","item_ja":"記念品・交際費","item_zh":"禮品交際費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"paid","tax_minor":null}',NULL,'[]',NULL,'f92112ac1260c4f4468a29746d5c2de8350ee88ada2c179f5a23c96305a97739');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',179,'budget_line','4947250f-9821-415d-8cd4-7a9bd072b8ad','*','13b7aed173d46f273efbdcd57ad735e2','{"account":"","amount_minor":9600000,"case_no":"","category":"transport","currency":"TWD","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'222682f04eaa3135e8d2e8404a84fbe7d93b6e18cff4aec87cb4d9884ab94dd3');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',180,'expense','008436cd-7193-4937-bae3-7a6e2f5f29b8','*','5079dcc64e2e9ec0601d084957d2cbc1','{"accepted_on":null,"amount_minor":9120000,"budget_line_id":"4947250f-9821-415d-8cd4-7a9bd072b8ad","case_no":"","category":"","currency":"TWD","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","event_id":null,"funding":"","gloss_zh":"","item_ja":"航空券","item_zh":"機票","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'756223940c6f9e9aa66cdd04518bd447f70bcb95cd6c3af555a15bf8977f57f6');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',181,'budget_line','1c0cead9-87e1-4ddf-a4b5-f89b94929401','*','b006884d15cf793b028e754fcbfa5116','{"account":"","amount_minor":448000,"case_no":"","category":"living","currency":"USD","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'0e01a3ebfe4576b88e44dbdfa73e13f07d4a71f8feec64bff0dd37c3e3eae246');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',182,'expense','af205e33-b780-42da-aeb5-b2c3176e6068','*','6dadba3dddc53c6e7661d4b577661f67','{"accepted_on":null,"amount_minor":448000,"budget_line_id":"1c0cead9-87e1-4ddf-a4b5-f89b94929401","case_no":"","category":"","currency":"USD","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","event_id":null,"funding":"","gloss_zh":"","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"unpaid","tax_minor":null}',NULL,'[]',NULL,'2683e5e84cceffb795100c94143bdef8915a162cb3de06e0a6fc10bc0f6fd56c');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',183,'budget_line','1fc9af9f-d434-455e-a371-f43d4b8a7ed8','*','091e253cc003f862a7c89b811da8cd5d','{"account":"","amount_minor":3600000,"case_no":"","category":"insurance","currency":"TWD","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'cb4b6fd4d90219b468789d2c973f02fb71a78859aee5167139161480da908258');
INSERT INTO "change" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',184,'expense','cb5bdc00-acda-4a2c-aac9-2eaa45d245a4','*','a55a9d18614a70f3d48a5bd83b92b50b','{"accepted_on":null,"amount_minor":3600000,"budget_line_id":"1fc9af9f-d434-455e-a371-f43d4b8a7ed8","case_no":"","category":"","currency":"TWD","delegation_id":"fb8e6876-4c4e-4940-8418-892729ea1324","event_id":null,"funding":"","gloss_zh":"","item_ja":"保険・手数料","item_zh":"保險・手續費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-002","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'1ed212aaf65acb145614fc3b2b939a708e65e7669d6a074b09d0ef7e363d2072');
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
INSERT INTO "change_tx" VALUES('9ba75b1d-0bc4-41be-8e0b-f64c5c39f966','b1ac8529-9408-4b53-b716-32adc36995df','','01795283739163.0000000000.b1ac8529-9408-4b53-b716-32adc36995df',1795283739163,6,'Write the sample delegation',NULL,'2cb61610ea80e6878a8413aa8ed3b55a752d53d2d75edac48ad6f5d4e6f95f05');
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
INSERT INTO "contact_way" VALUES('8653624d-a9b1-4ceb-9794-fa7ca2f6b251',1,'cdde2b4c-171b-4029-8133-d44678ba0b93',NULL,'fax','','043-000-0001',0,'open');
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
INSERT INTO "delegation" VALUES('fb8e6876-4c4e-4940-8418-892729ea1324',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',NULL,'',NULL,NULL,'',NULL,'');
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
INSERT INTO "encounter" VALUES('7aa4fde9-f143-4339-80a8-73c5aed41c31',1,'a5e20b96-7185-4799-bc7f-f6e35c402078','578c970c-bf78-47b1-b6a5-9cd1e32e6270','2019-09-18','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
INSERT INTO "encounter" VALUES('8e855017-16e6-4d9b-ad23-4ac7e8eda2cb',1,'2228c782-69df-47d6-b562-5ff0bce8b4c5','578c970c-bf78-47b1-b6a5-9cd1e32e6270','2019-09-18','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
INSERT INTO "encounter" VALUES('8112857d-043c-49ec-9977-b8b825afac33',1,'cdde2b4c-171b-4029-8133-d44678ba0b93','578c970c-bf78-47b1-b6a5-9cd1e32e6270','2019-09-18','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
INSERT INTO "encounter" VALUES('39923bab-aa66-41c4-a691-df56e2c58560',1,'5a1a266e-37fe-4bad-b28e-7213a1c87476','578c970c-bf78-47b1-b6a5-9cd1e32e6270','2019-09-18','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
INSERT INTO "encounter" VALUES('1af7476a-7095-4714-a2a8-7206a4433f6a',1,'9361e422-153b-4b99-8f89-5bd77d53e5a0','578c970c-bf78-47b1-b6a5-9cd1e32e6270','2019-09-18','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
INSERT INTO "encounter" VALUES('0f32fafa-00ac-495c-918e-5809e455444f',1,'f29b6da3-f3a2-44fa-846e-3166ea4567bf','578c970c-bf78-47b1-b6a5-9cd1e32e6270','2019-09-18','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
INSERT INTO "encounter" VALUES('22abfb7f-9059-4e2d-9d85-8af6168f9473',1,'e33dd88e-0ade-4c94-a1be-a704d954feef','578c970c-bf78-47b1-b6a5-9cd1e32e6270','2019-09-18','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
INSERT INTO "encounter" VALUES('95e30c0d-b08d-4ea7-9e74-f6649320620d',1,'11677ccc-fa7c-47de-82af-3eda29f1d450','578c970c-bf78-47b1-b6a5-9cd1e32e6270','2019-09-18','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
INSERT INTO "encounter" VALUES('03210925-eeef-468c-a18e-703ce77f4620',1,'fd59f2f4-9afb-4583-b316-a6a2a33c4b54','6933a4d7-db53-448f-acc1-74410c48597b','2019-09-19','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
INSERT INTO "encounter" VALUES('de354052-f4ab-448d-947d-5bc3a55c55fb',1,'32320e01-b458-490e-9b23-0873183ee4c2','6933a4d7-db53-448f-acc1-74410c48597b','2019-09-19','fb881dd3-489f-46df-acd2-ed9fe178bfae','');
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
INSERT INTO "event" VALUES('7d7e4bc4-6a31-4492-9636-7dc630dd6b82',1,'fb8e6876-4c4e-4940-8418-892729ea1324','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港
xx852');
INSERT INTO "event" VALUES('7b2eef4d-f682-4e59-8e68-838b1af6b50b',1,'fb8e6876-4c4e-4940-8418-892729ea1324','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('c62b950f-e641-41d1-9cb3-87d5893c1992',1,'fb8e6876-4c4e-4940-8418-892729ea1324','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿千葉範例飯店
宿泊千葉見本ほてる');
INSERT INTO "event" VALUES('3761d871-cec9-4ea8-942f-11bcc699af97',1,'fb8e6876-4c4e-4940-8418-892729ea1324','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿東京範例飯店
宿泊東京見本ほてる');
INSERT INTO "event" VALUES('6d5d0019-515a-4494-99e0-645064cbda99',1,'fb8e6876-4c4e-4940-8418-892729ea1324','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿福島範例飯店
宿泊福島見本ほてる');
INSERT INTO "event" VALUES('c9c74b64-16db-4cd3-8af4-3fa34fe3c96c',1,'fb8e6876-4c4e-4940-8418-892729ea1324','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県
千葉商工会議所
千葉商工会議所');
INSERT INTO "event" VALUES('578c970c-bf78-47b1-b6a5-9cd1e32e6270',1,'fb8e6876-4c4e-4940-8418-892729ea1324','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','71980f5e-3ce9-49a5-a749-1c8cfad4bf0e','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議',1,'','拝会千葉県庁
千葉県商工労動部訪問
千葉県庁
千葉県庁');
INSERT INTO "event" VALUES('9d28cfeb-ff62-4e31-8a69-7b9c0718d00f',1,'fb8e6876-4c4e-4940-8418-892729ea1324','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','東京
東京
郡山
郡山
jr新幹線');
INSERT INTO "event" VALUES('6933a4d7-db53-448f-acc1-74410c48597b',1,'fb8e6876-4c4e-4940-8418-892729ea1324','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','77c30d53-0535-4322-b549-59e01379e6b2','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('fcdb1649-2fa3-452d-b807-b19d65450487',1,'fb8e6876-4c4e-4940-8418-892729ea1324','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県
bigpalettefukushima
びっぐぱれっとふくしま');
INSERT INTO "event" VALUES('31dbf4e2-f9f6-4a83-bdb1-daca5f2f88b0',1,'fb8e6876-4c4e-4940-8418-892729ea1324','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','福島
福島
仙台
仙台
jr新幹線');
INSERT INTO "event" VALUES('8e09f08d-bd28-4162-9960-e6e3e8a334b3',1,'fb8e6876-4c4e-4940-8418-892729ea1324','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','e2f72b73-fffb-4b6c-9974-120c8d09fa52','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('ae89779f-0868-4225-825c-5bdfe94d69d8',1,'fb8e6876-4c4e-4940-8418-892729ea1324','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','回程
復路
仙台機場
仙台空港
桃園機場
台湾桃園国際空港
xx251');
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
INSERT INTO "event_host" VALUES('9837ac16-c8b8-4961-a897-b91e4ed176e0',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','host',1,'7e0121e6-43e2-467c-b680-6a0be3c54ff5','','');
INSERT INTO "event_host" VALUES('4f14ebf1-f3e2-4ae3-b825-cd742c6f2e49',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','host',2,'4d4ded09-54f6-4699-838e-05007cc663c8','','');
INSERT INTO "event_host" VALUES('a4ff92f9-302e-4234-a463-cf9033289957',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','host',3,'b0674772-050b-4351-b799-721e25792205','','');
INSERT INTO "event_host" VALUES('84460997-fac8-48f6-a96f-a2f6d666f89d',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','cohost',1,'61ff3c56-67b4-4cdc-94bd-cef75ae678a2','','');
INSERT INTO "event_host" VALUES('7716366e-a07e-4794-a14e-67af1e4676bc',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','cohost',2,'21bd88ad-933e-4991-9f69-3d16fd8330a5','','');
INSERT INTO "event_host" VALUES('986dd1e9-933e-4a44-a9d9-f4ef09b65bb8',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','cohost',3,'d2d7b41d-8a11-4041-b739-086226d10b3c','','');
INSERT INTO "event_host" VALUES('0a36a257-ebc5-4a76-9828-4e8a0fe3fe61',1,'fcdb1649-2fa3-452d-b807-b19d65450487','host',1,'4d4ded09-54f6-4699-838e-05007cc663c8','','');
INSERT INTO "event_host" VALUES('849c2b4d-1154-466e-adaf-733a987fb0ed',1,'fcdb1649-2fa3-452d-b807-b19d65450487','host',2,'b0674772-050b-4351-b799-721e25792205','','');
INSERT INTO "event_host" VALUES('db1d5171-0aff-46f8-953c-8c155686ffc4',1,'fcdb1649-2fa3-452d-b807-b19d65450487','host',3,'1d1ee3cb-c500-4e41-80ee-ee6d9aa8d9d9','','');
INSERT INTO "event_host" VALUES('7dc27055-ca51-4040-8203-876cd442b736',1,'fcdb1649-2fa3-452d-b807-b19d65450487','host',4,'f5df8218-6031-4eba-93bb-6846fb98f622','','');
INSERT INTO "event_host" VALUES('a984d22d-c6a1-4b69-8f60-0a7ce63dfca6',1,'fcdb1649-2fa3-452d-b807-b19d65450487','cohost',1,'c567af1e-1afe-43e3-be5d-0c41fb76ef19','','');
INSERT INTO "event_host" VALUES('9ecff3ba-698f-49d4-86c2-24b82b0da122',1,'fcdb1649-2fa3-452d-b807-b19d65450487','cohost',2,'3fdb67c1-e77e-4bc8-9fcb-59b552da303e','','');
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
INSERT INTO "expense" VALUES('e8a848d2-6a1d-493c-a437-065b5943003c',1,'fb8e6876-4c4e-4940-8418-892729ea1324','0fcb6c8d-70ca-4c28-bef9-3748c9a96c7e','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('18e4f308-51ad-4fd5-af54-88bd549e2412',1,'fb8e6876-4c4e-4940-8418-892729ea1324','12bd6ef4-185a-48a6-bbe0-cef2440b48f8','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('927d16b8-4510-41df-a3ba-926c670894ee',1,'fb8e6876-4c4e-4940-8418-892729ea1324','7e8184ce-b87a-40bb-ba49-ea4df21e24d4','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('6126149a-7ca7-45d0-8f1f-a97af44b7ae5',1,'fb8e6876-4c4e-4940-8418-892729ea1324','0bbb73f5-ea09-4491-852f-eb504c23c3e6','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('008436cd-7193-4937-bae3-7a6e2f5f29b8',1,'fb8e6876-4c4e-4940-8418-892729ea1324','4947250f-9821-415d-8cd4-7a9bd072b8ad','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('af205e33-b780-42da-aeb5-b2c3176e6068',1,'fb8e6876-4c4e-4940-8418-892729ea1324','1c0cead9-87e1-4ddf-a4b5-f89b94929401','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('cb5bdc00-acda-4a2c-aac9-2eaa45d245a4',1,'fb8e6876-4c4e-4940-8418-892729ea1324','1fc9af9f-d434-455e-a371-f43d4b8a7ed8','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
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
INSERT INTO "head" VALUES('organisation','ecd1e9ee-8365-4a05-b412-f2f77933a8c4','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',0);
INSERT INTO "head" VALUES('organisation','4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',1);
INSERT INTO "head" VALUES('organisation','b0674772-050b-4351-b799-721e25792205','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',2);
INSERT INTO "head" VALUES('organisation','71980f5e-3ce9-49a5-a749-1c8cfad4bf0e','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',3);
INSERT INTO "head" VALUES('organisation','9b32e576-aa6e-49b6-99d9-587eea0b4a12','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',4);
INSERT INTO "head" VALUES('organisation','77c30d53-0535-4322-b549-59e01379e6b2','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',5);
INSERT INTO "head" VALUES('organisation','e2f72b73-fffb-4b6c-9974-120c8d09fa52','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',6);
INSERT INTO "head" VALUES('organisation','84f3ef5b-79b4-4e63-b65b-02e72b49b9a9','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',7);
INSERT INTO "head" VALUES('organisation','7e0121e6-43e2-467c-b680-6a0be3c54ff5','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',8);
INSERT INTO "head" VALUES('organisation','4d4ded09-54f6-4699-838e-05007cc663c8','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',9);
INSERT INTO "head" VALUES('organisation','56095c83-eb5f-445a-b7ee-22851b09701f','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',10);
INSERT INTO "head" VALUES('organisation','add19565-7c84-42be-abd7-43c8214f935f','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',11);
INSERT INTO "head" VALUES('organisation','61ff3c56-67b4-4cdc-94bd-cef75ae678a2','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',12);
INSERT INTO "head" VALUES('organisation','21bd88ad-933e-4991-9f69-3d16fd8330a5','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',13);
INSERT INTO "head" VALUES('organisation','d2d7b41d-8a11-4041-b739-086226d10b3c','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',14);
INSERT INTO "head" VALUES('organisation','1d1ee3cb-c500-4e41-80ee-ee6d9aa8d9d9','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',15);
INSERT INTO "head" VALUES('organisation','f5df8218-6031-4eba-93bb-6846fb98f622','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',16);
INSERT INTO "head" VALUES('organisation','c567af1e-1afe-43e3-be5d-0c41fb76ef19','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',17);
INSERT INTO "head" VALUES('organisation','3fdb67c1-e77e-4bc8-9fcb-59b552da303e','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',18);
INSERT INTO "head" VALUES('organisation_name','f00a3eef-0785-4425-b301-6d1a0b8f1920','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',19);
INSERT INTO "head" VALUES('person','fb881dd3-489f-46df-acd2-ed9fe178bfae','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',20);
INSERT INTO "head" VALUES('post','c877a2cd-c63d-4bf9-b9f9-c6464f1458fb','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',21);
INSERT INTO "head" VALUES('person','57583b67-46eb-4a13-9960-1ff5ed288679','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',22);
INSERT INTO "head" VALUES('post','cbaa323e-adcb-4508-b2b0-3ee55c4ccbaa','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',23);
INSERT INTO "head" VALUES('person','72ddd465-d30a-4693-a211-b4cdbeaa9029','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',24);
INSERT INTO "head" VALUES('post','06fd6988-d847-4255-8fbb-dfbcfd9d6f72','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',25);
INSERT INTO "head" VALUES('person','77dad104-7969-4f41-8fb2-266a7bfaa494','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',26);
INSERT INTO "head" VALUES('post','70d0b081-962a-4d97-a479-24e1b76d1f97','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',27);
INSERT INTO "head" VALUES('person','a5e20b96-7185-4799-bc7f-f6e35c402078','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',28);
INSERT INTO "head" VALUES('post','634581a9-5c44-442c-baae-7fdde981136b','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',29);
INSERT INTO "head" VALUES('person','2228c782-69df-47d6-b562-5ff0bce8b4c5','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',30);
INSERT INTO "head" VALUES('post','92bf2901-8395-459b-97ac-f580fa8e91d8','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',31);
INSERT INTO "head" VALUES('person','cdde2b4c-171b-4029-8133-d44678ba0b93','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',32);
INSERT INTO "head" VALUES('post','533c61ce-83e3-4584-942a-42c3ca9b5226','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',33);
INSERT INTO "head" VALUES('person','5a1a266e-37fe-4bad-b28e-7213a1c87476','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',34);
INSERT INTO "head" VALUES('post','99dcbd6e-d9cb-4312-99e8-6fe299fc859b','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',35);
INSERT INTO "head" VALUES('person','9361e422-153b-4b99-8f89-5bd77d53e5a0','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',36);
INSERT INTO "head" VALUES('post','da37e02f-ca94-4550-b442-23c43a313e62','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',37);
INSERT INTO "head" VALUES('person','f29b6da3-f3a2-44fa-846e-3166ea4567bf','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',38);
INSERT INTO "head" VALUES('post','18ffe4f7-ab5c-43d9-a2de-68a02d1b5e07','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',39);
INSERT INTO "head" VALUES('person','e33dd88e-0ade-4c94-a1be-a704d954feef','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',40);
INSERT INTO "head" VALUES('post','f363e2eb-3cd5-4e13-a307-ab0135b7b090','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',41);
INSERT INTO "head" VALUES('person','11677ccc-fa7c-47de-82af-3eda29f1d450','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',42);
INSERT INTO "head" VALUES('post','94099aa9-f349-43ab-8768-c031b2656263','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',43);
INSERT INTO "head" VALUES('person','fd59f2f4-9afb-4583-b316-a6a2a33c4b54','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',44);
INSERT INTO "head" VALUES('post','26882a55-48b1-420e-8e4c-1c4c08215f68','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',45);
INSERT INTO "head" VALUES('person','32320e01-b458-490e-9b23-0873183ee4c2','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',46);
INSERT INTO "head" VALUES('post','63cb4b48-a4e3-4a5f-a491-01d45a6c9dba','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',47);
INSERT INTO "head" VALUES('person','204f837c-44c7-47a4-af3e-eba077664e00','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',48);
INSERT INTO "head" VALUES('post','be46eaca-8f92-4b41-9715-317313ab8805','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',49);
INSERT INTO "head" VALUES('person','3f9396c1-c244-4ff2-9da4-18e6b0c5257a','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',50);
INSERT INTO "head" VALUES('post','972edec7-d9fa-452d-a8f9-3bc5001d28f5','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',51);
INSERT INTO "head" VALUES('person','cdd18da0-8bdb-4064-a25d-0d6def170244','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',52);
INSERT INTO "head" VALUES('post','27625341-4045-4a47-9490-8494536ef75e','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',53);
INSERT INTO "head" VALUES('person','39e9ec71-7817-47c3-bdf1-0632d7cfbc40','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',54);
INSERT INTO "head" VALUES('post','6648f730-d330-4427-9dd8-af55241c740c','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',55);
INSERT INTO "head" VALUES('person','7fd9d898-a13d-49aa-9875-a897afa5caa4','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',56);
INSERT INTO "head" VALUES('post','7d8753d1-9340-4678-afff-514c49393a59','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',57);
INSERT INTO "head" VALUES('person','660757f3-6af7-439a-90fc-02e22de5de1e','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',58);
INSERT INTO "head" VALUES('post','860c85c2-30da-42bd-b4cf-684c0b1ccf72','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',59);
INSERT INTO "head" VALUES('person','d21df2b9-d189-421b-8aac-562321da61d3','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',60);
INSERT INTO "head" VALUES('post','faabc31b-c726-489d-bfaf-01276c63fa75','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',61);
INSERT INTO "head" VALUES('person','53ad5444-78ec-47bd-a71b-c50f62f5d3f0','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',62);
INSERT INTO "head" VALUES('post','f190d829-8c78-44af-a7d7-4beaf05994e3','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',63);
INSERT INTO "head" VALUES('organisation','71980f5e-3ce9-49a5-a749-1c8cfad4bf0e','main_contact_id','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',64);
INSERT INTO "head" VALUES('person','cdde2b4c-171b-4029-8133-d44678ba0b93','phone','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',65);
INSERT INTO "head" VALUES('person','cdde2b4c-171b-4029-8133-d44678ba0b93','email','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',66);
INSERT INTO "head" VALUES('contact_way','8653624d-a9b1-4ceb-9794-fa7ca2f6b251','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',67);
INSERT INTO "head" VALUES('delegation','fb8e6876-4c4e-4940-8418-892729ea1324','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',68);
INSERT INTO "head" VALUES('member','e02feec1-0141-4aed-a8cb-289cc412a392','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',69);
INSERT INTO "head" VALUES('member','193c22f6-e47c-4ece-ab1f-937df2a1fec7','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',70);
INSERT INTO "head" VALUES('member','ef5cbc98-b550-41ef-affe-c2ad03dd34a4','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',71);
INSERT INTO "head" VALUES('member','3ebee9a3-ede4-4af2-89ea-694d71e8303e','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',72);
INSERT INTO "head" VALUES('event','7d7e4bc4-6a31-4492-9636-7dc630dd6b82','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',73);
INSERT INTO "head" VALUES('event','7b2eef4d-f682-4e59-8e68-838b1af6b50b','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',74);
INSERT INTO "head" VALUES('event','c62b950f-e641-41d1-9cb3-87d5893c1992','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',75);
INSERT INTO "head" VALUES('event','3761d871-cec9-4ea8-942f-11bcc699af97','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',76);
INSERT INTO "head" VALUES('event','6d5d0019-515a-4494-99e0-645064cbda99','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',77);
INSERT INTO "head" VALUES('event','c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',78);
INSERT INTO "head" VALUES('event','578c970c-bf78-47b1-b6a5-9cd1e32e6270','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',79);
INSERT INTO "head" VALUES('event','9d28cfeb-ff62-4e31-8a69-7b9c0718d00f','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',80);
INSERT INTO "head" VALUES('event','6933a4d7-db53-448f-acc1-74410c48597b','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',81);
INSERT INTO "head" VALUES('event','fcdb1649-2fa3-452d-b807-b19d65450487','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',82);
INSERT INTO "head" VALUES('event','31dbf4e2-f9f6-4a83-bdb1-daca5f2f88b0','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',83);
INSERT INTO "head" VALUES('event','8e09f08d-bd28-4162-9960-e6e3e8a334b3','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',84);
INSERT INTO "head" VALUES('event','ae89779f-0868-4225-825c-5bdfe94d69d8','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',85);
INSERT INTO "head" VALUES('participant','4b64c02a-fa9e-4c24-9444-f1a0eca59268','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',86);
INSERT INTO "head" VALUES('participant','9951c898-3456-402b-ad91-bb4f99d42639','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',87);
INSERT INTO "head" VALUES('participant','e210c00c-f05f-4aaf-9c64-b973f4f239cf','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',88);
INSERT INTO "head" VALUES('participant','cd1fbb8b-8257-4367-867a-d2bfc4ac06a1','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',89);
INSERT INTO "head" VALUES('participant','75a08e90-8be4-46ed-9c37-8c9f1be608d9','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',90);
INSERT INTO "head" VALUES('participant','0b83d3cb-b1f1-4519-9f34-eddaa916041f','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',91);
INSERT INTO "head" VALUES('participant','267454cc-5cff-452e-8cc0-b6fa8c7045d7','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',92);
INSERT INTO "head" VALUES('participant','2a925154-3dca-4b63-99f2-a719579c906b','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',93);
INSERT INTO "head" VALUES('agenda_item','92ee13c2-351b-4d4e-babe-bb5e15bfce41','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',94);
INSERT INTO "head" VALUES('agenda_item','b9d9d5a2-54fb-4412-8c79-77f50228640c','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',95);
INSERT INTO "head" VALUES('agenda_item','f08a4ca9-da6c-408b-8563-2e241f99ce64','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',96);
INSERT INTO "head" VALUES('agenda_item','f64dccaf-8d64-4430-9338-410b5c5f855d','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',97);
INSERT INTO "head" VALUES('agenda_item','c5555e00-1502-42b4-a5df-4d378869fdf0','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',98);
INSERT INTO "head" VALUES('participant','d47abc57-598f-46dc-90e0-6fd1bff55bc9','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',99);
INSERT INTO "head" VALUES('participant','714b9819-4248-4434-beb5-ed64e5c4d947','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',100);
INSERT INTO "head" VALUES('agenda_item','cc60f6dc-f0f2-4260-a60b-7e7798957632','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',101);
INSERT INTO "head" VALUES('agenda_item','ca9da97f-bd20-47ac-bd04-28c3a53e81e4','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',102);
INSERT INTO "head" VALUES('agenda_item','b3cc2d09-3bd0-4a83-8c7c-923cfa711d87','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',103);
INSERT INTO "head" VALUES('agenda_item','7f52be1b-2740-403d-8b10-ad7e2e189715','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',104);
INSERT INTO "head" VALUES('agenda_item','5ac156ef-eb2a-4358-bfa4-9baaee7a2bd8','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',105);
INSERT INTO "head" VALUES('participant','8f596481-a284-44fd-b764-27d0a59cf4d9','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',106);
INSERT INTO "head" VALUES('participant','a3a58e08-8945-4de1-b839-612bd27a24af','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',107);
INSERT INTO "head" VALUES('participant','824be347-3bce-4f68-8d96-90df037f2bb1','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',108);
INSERT INTO "head" VALUES('participant','e85bbd06-2061-40af-b95e-bb5d0a29308e','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',109);
INSERT INTO "head" VALUES('participant','c9f04be9-b4db-4306-9fd5-344f70bcd962','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',110);
INSERT INTO "head" VALUES('participant','9bea5343-dba4-4c89-8a4a-0d1ea9196b9a','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',111);
INSERT INTO "head" VALUES('agenda_item','0689c7a3-4645-4504-af49-b4d37bf091e4','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',112);
INSERT INTO "head" VALUES('agenda_item','54a2ce55-5296-47b4-8c63-0d37d3523952','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',113);
INSERT INTO "head" VALUES('agenda_item','338a384b-be36-410a-a4b8-8d6f207e6d74','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',114);
INSERT INTO "head" VALUES('agenda_item','624aebbf-d300-4159-8f49-1856420aece9','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',115);
INSERT INTO "head" VALUES('agenda_item','63071666-dff8-492f-bc92-3a54aadbb08e','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',116);
INSERT INTO "head" VALUES('encounter','7aa4fde9-f143-4339-80a8-73c5aed41c31','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',117);
INSERT INTO "head" VALUES('encounter','8e855017-16e6-4d9b-ad23-4ac7e8eda2cb','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',118);
INSERT INTO "head" VALUES('encounter','8112857d-043c-49ec-9977-b8b825afac33','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',119);
INSERT INTO "head" VALUES('encounter','39923bab-aa66-41c4-a691-df56e2c58560','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',120);
INSERT INTO "head" VALUES('encounter','1af7476a-7095-4714-a2a8-7206a4433f6a','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',121);
INSERT INTO "head" VALUES('encounter','0f32fafa-00ac-495c-918e-5809e455444f','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',122);
INSERT INTO "head" VALUES('encounter','22abfb7f-9059-4e2d-9d85-8af6168f9473','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',123);
INSERT INTO "head" VALUES('encounter','95e30c0d-b08d-4ea7-9e74-f6649320620d','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',124);
INSERT INTO "head" VALUES('encounter','03210925-eeef-468c-a18e-703ce77f4620','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',125);
INSERT INTO "head" VALUES('encounter','de354052-f4ab-448d-947d-5bc3a55c55fb','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',126);
INSERT INTO "head" VALUES('participant','9ecf20d5-d648-41e3-a800-9929224e620b','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',127);
INSERT INTO "head" VALUES('participant','b1ea4ed4-c56f-4997-bf35-26e199a3b32b','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',128);
INSERT INTO "head" VALUES('participant','ead9d5cb-ea3f-4b23-99e6-9374de5b38c1','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',129);
INSERT INTO "head" VALUES('participant','d374b494-0669-46aa-b14d-b96a9f33dfc3','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',130);
INSERT INTO "head" VALUES('participant','a20a9ce2-1f32-43d8-9dcb-cd593ff98046','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',131);
INSERT INTO "head" VALUES('participant','1c1968e2-26f4-4dcc-bde9-111ec2141603','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',132);
INSERT INTO "head" VALUES('participant','67709c66-3aa2-4cea-8bc9-4d7e80820aa5','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',133);
INSERT INTO "head" VALUES('participant','e2fecdba-ee01-4524-a3f3-35803037d51d','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',134);
INSERT INTO "head" VALUES('participant','a8e884fe-110a-4f47-9bd2-c7e942e2f0c7','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',135);
INSERT INTO "head" VALUES('participant','aa6c6df1-d30c-4e3e-9551-22878bb71061','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',136);
INSERT INTO "head" VALUES('participant','b8656c04-c789-4eba-90a5-a53a0f0735f4','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',137);
INSERT INTO "head" VALUES('participant','5302c1ba-8d42-45a6-a6ac-cbb2f3684cfb','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',138);
INSERT INTO "head" VALUES('participant','1577b2b3-7931-4ca0-ae4f-49ee68ace1d9','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',139);
INSERT INTO "head" VALUES('participant','5bff9a9e-fcbb-4771-bfed-4cb78d578fce','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',140);
INSERT INTO "head" VALUES('participant','5312a182-e218-4c5d-810a-1ac372f3f2d6','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',141);
INSERT INTO "head" VALUES('participant','a7dabfdc-fc15-4d7b-bf84-54506d10a3e0','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',142);
INSERT INTO "head" VALUES('participant','5140211d-35d7-41bd-8724-689123416191','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',143);
INSERT INTO "head" VALUES('participant','87f5d24e-8a41-4a32-a3de-e0366b6e697d','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',144);
INSERT INTO "head" VALUES('participant','c7383978-0916-48e6-9d0c-5b9a05bf8149','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',145);
INSERT INTO "head" VALUES('participant','e6c00a8b-b0d4-4086-8c0d-fe4aa1cd1f32','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',146);
INSERT INTO "head" VALUES('event_host','9837ac16-c8b8-4961-a897-b91e4ed176e0','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',147);
INSERT INTO "head" VALUES('event_host','4f14ebf1-f3e2-4ae3-b825-cd742c6f2e49','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',148);
INSERT INTO "head" VALUES('event_host','a4ff92f9-302e-4234-a463-cf9033289957','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',149);
INSERT INTO "head" VALUES('event_host','84460997-fac8-48f6-a96f-a2f6d666f89d','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',150);
INSERT INTO "head" VALUES('event_host','7716366e-a07e-4794-a14e-67af1e4676bc','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',151);
INSERT INTO "head" VALUES('event_host','986dd1e9-933e-4a44-a9d9-f4ef09b65bb8','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',152);
INSERT INTO "head" VALUES('agenda_item','20f65a0c-42ea-47bc-896c-ab07b15140bc','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',153);
INSERT INTO "head" VALUES('agenda_item','2aad73f9-46ec-4841-8071-a592cd2bb851','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',154);
INSERT INTO "head" VALUES('agenda_item','8dcd75d4-facd-4398-bcf1-a878b7ba47b0','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',155);
INSERT INTO "head" VALUES('agenda_item','33521d70-2810-4442-971e-ffdd1f031e5c','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',156);
INSERT INTO "head" VALUES('agenda_item','6f330bc2-4a2e-409d-a7d5-f8fb01ca95f8','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',157);
INSERT INTO "head" VALUES('event_host','0a36a257-ebc5-4a76-9828-4e8a0fe3fe61','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',158);
INSERT INTO "head" VALUES('event_host','849c2b4d-1154-466e-adaf-733a987fb0ed','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',159);
INSERT INTO "head" VALUES('event_host','db1d5171-0aff-46f8-953c-8c155686ffc4','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',160);
INSERT INTO "head" VALUES('event_host','7dc27055-ca51-4040-8203-876cd442b736','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',161);
INSERT INTO "head" VALUES('event_host','a984d22d-c6a1-4b69-8f60-0a7ce63dfca6','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',162);
INSERT INTO "head" VALUES('event_host','9ecff3ba-698f-49d4-86c2-24b82b0da122','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',163);
INSERT INTO "head" VALUES('agenda_item','385849be-6d03-4118-aaef-8dd5e85751f7','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',164);
INSERT INTO "head" VALUES('agenda_item','e34ec323-cb80-42bf-90e0-3d7893b101a0','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',165);
INSERT INTO "head" VALUES('agenda_item','bb662940-2d70-4018-a41b-70fc0a25e83a','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',166);
INSERT INTO "head" VALUES('agenda_item','c5a47e5c-94de-4281-b3f4-dd7f3ffa80fa','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',167);
INSERT INTO "head" VALUES('agenda_item','63d4170f-6eda-46ab-9eb0-087e5f972a92','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',168);
INSERT INTO "head" VALUES('rate','57a3136d-a9e1-4141-8645-f24f2a8f6335','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',169);
INSERT INTO "head" VALUES('rate','c07800ef-8f1c-43cd-b058-4cb85f8819b1','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',170);
INSERT INTO "head" VALUES('budget_line','0fcb6c8d-70ca-4c28-bef9-3748c9a96c7e','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',171);
INSERT INTO "head" VALUES('expense','e8a848d2-6a1d-493c-a437-065b5943003c','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',172);
INSERT INTO "head" VALUES('budget_line','12bd6ef4-185a-48a6-bbe0-cef2440b48f8','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',173);
INSERT INTO "head" VALUES('expense','18e4f308-51ad-4fd5-af54-88bd549e2412','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',174);
INSERT INTO "head" VALUES('budget_line','7e8184ce-b87a-40bb-ba49-ea4df21e24d4','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',175);
INSERT INTO "head" VALUES('expense','927d16b8-4510-41df-a3ba-926c670894ee','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',176);
INSERT INTO "head" VALUES('budget_line','0bbb73f5-ea09-4491-852f-eb504c23c3e6','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',177);
INSERT INTO "head" VALUES('expense','6126149a-7ca7-45d0-8f1f-a97af44b7ae5','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',178);
INSERT INTO "head" VALUES('budget_line','4947250f-9821-415d-8cd4-7a9bd072b8ad','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',179);
INSERT INTO "head" VALUES('expense','008436cd-7193-4937-bae3-7a6e2f5f29b8','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',180);
INSERT INTO "head" VALUES('budget_line','1c0cead9-87e1-4ddf-a4b5-f89b94929401','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',181);
INSERT INTO "head" VALUES('expense','af205e33-b780-42da-aeb5-b2c3176e6068','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',182);
INSERT INTO "head" VALUES('budget_line','1fc9af9f-d434-455e-a371-f43d4b8a7ed8','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',183);
INSERT INTO "head" VALUES('expense','cb5bdc00-acda-4a2c-aac9-2eaa45d245a4','*','9ba75b1d-0bc4-41be-8e0b-f64c5c39f966',184);
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
INSERT INTO "member" VALUES('e02feec1-0141-4aed-a8cb-289cc412a392',1,'fb8e6876-4c4e-4940-8418-892729ea1324','fb881dd3-489f-46df-acd2-ed9fe178bfae','leader','confirmed','團長','団長',1,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('193c22f6-e47c-4ece-ab1f-937df2a1fec7',1,'fb8e6876-4c4e-4940-8418-892729ea1324','57583b67-46eb-4a13-9960-1ff5ed288679','member','confirmed','團員','団員',2,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('ef5cbc98-b550-41ef-affe-c2ad03dd34a4',1,'fb8e6876-4c4e-4940-8418-892729ea1324','72ddd465-d30a-4693-a211-b4cdbeaa9029','member','confirmed','團員','団員',3,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('3ebee9a3-ede4-4af2-89ea-694d71e8303e',1,'fb8e6876-4c4e-4940-8418-892729ea1324','77dad104-7969-4f41-8fb2-266a7bfaa494','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
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
INSERT INTO "meta" VALUES('store','4b78828d-f271-435d-be5a-414c90c3930e');
INSERT INTO "meta" VALUES('replica','b1ac8529-9408-4b53-b716-32adc36995df');
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
INSERT INTO "organisation" VALUES('ecd1e9ee-8365-4a05-b412-f2f77933a8c4',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','経済部
経済部');
INSERT INTO "organisation" VALUES('4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16',1,'ecd1e9ee-8365-4a05-b412-f2f77933a8c4','central','TW','','工業局','工業局','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','工業局
工業局');
INSERT INTO "organisation" VALUES('b0674772-050b-4351-b799-721e25792205',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('71980f5e-3ce9-49a5-a749-1c8cfad4bf0e',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','','','知事','知事','','','cdde2b4c-171b-4029-8133-d44678ba0b93','幕張新都心：會展與商業
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
INSERT INTO "organisation" VALUES('9b32e576-aa6e-49b6-99d9-587eea0b4a12',1,'71980f5e-3ce9-49a5-a749-1c8cfad4bf0e','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('77c30d53-0535-4322-b549-59e01379e6b2',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('e2f72b73-fffb-4b6c-9974-120c8d09fa52',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('84f3ef5b-79b4-4e63-b65b-02e72b49b9a9',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('7e0121e6-43e2-467c-b680-6a0be3c54ff5',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('4d4ded09-54f6-4699-838e-05007cc663c8',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('56095c83-eb5f-445a-b7ee-22851b09701f',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('add19565-7c84-42be-abd7-43c8214f935f',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('61ff3c56-67b4-4cdc-94bd-cef75ae678a2',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('21bd88ad-933e-4991-9f69-3d16fd8330a5',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('d2d7b41d-8a11-4041-b739-086226d10b3c',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('1d1ee3cb-c500-4e41-80ee-ee6d9aa8d9d9',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('f5df8218-6031-4eba-93bb-6846fb98f622',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('c567af1e-1afe-43e3-be5d-0c41fb76ef19',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','福島県
福島県');
INSERT INTO "organisation" VALUES('3fdb67c1-e77e-4bc8-9fcb-59b552da303e',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','郡山市
郡山市');
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
INSERT INTO "organisation_name" VALUES('f00a3eef-0785-4425-b301-6d1a0b8f1920',1,'4d4ded09-54f6-4699-838e-05007cc663c8','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "participant" VALUES('4b64c02a-fa9e-4c24-9444-f1a0eca59268',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','jp','',1,'a5e20b96-7185-4799-bc7f-f6e35c402078',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('9951c898-3456-402b-ad91-bb4f99d42639',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','jp','',2,'2228c782-69df-47d6-b562-5ff0bce8b4c5',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e210c00c-f05f-4aaf-9c64-b973f4f239cf',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','jp','',3,'cdde2b4c-171b-4029-8133-d44678ba0b93',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('cd1fbb8b-8257-4367-867a-d2bfc4ac06a1',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','jp','',4,'5a1a266e-37fe-4bad-b28e-7213a1c87476',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('75a08e90-8be4-46ed-9c37-8c9f1be608d9',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','jp','',5,'9361e422-153b-4b99-8f89-5bd77d53e5a0',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('0b83d3cb-b1f1-4519-9f34-eddaa916041f',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','jp','',6,'f29b6da3-f3a2-44fa-846e-3166ea4567bf',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('267454cc-5cff-452e-8cc0-b6fa8c7045d7',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','jp','',7,'e33dd88e-0ade-4c94-a1be-a704d954feef',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2a925154-3dca-4b63-99f2-a719579c906b',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','jp','',8,'11677ccc-fa7c-47de-82af-3eda29f1d450',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d47abc57-598f-46dc-90e0-6fd1bff55bc9',1,'6933a4d7-db53-448f-acc1-74410c48597b','jp','',1,'fd59f2f4-9afb-4583-b316-a6a2a33c4b54',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('714b9819-4248-4434-beb5-ed64e5c4d947',1,'6933a4d7-db53-448f-acc1-74410c48597b','jp','',2,'32320e01-b458-490e-9b23-0873183ee4c2',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('8f596481-a284-44fd-b764-27d0a59cf4d9',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','jp','',1,'204f837c-44c7-47a4-af3e-eba077664e00',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a3a58e08-8945-4de1-b839-612bd27a24af',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','jp','',2,'3f9396c1-c244-4ff2-9da4-18e6b0c5257a',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('824be347-3bce-4f68-8d96-90df037f2bb1',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','jp','',3,'cdd18da0-8bdb-4064-a25d-0d6def170244',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e85bbd06-2061-40af-b95e-bb5d0a29308e',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','jp','',4,'39e9ec71-7817-47c3-bdf1-0632d7cfbc40',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('c9f04be9-b4db-4306-9fd5-344f70bcd962',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','jp','',5,'7fd9d898-a13d-49aa-9875-a897afa5caa4',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('9bea5343-dba4-4c89-8a4a-0d1ea9196b9a',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','jp','',6,'660757f3-6af7-439a-90fc-02e22de5de1e',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('9ecf20d5-d648-41e3-a800-9929224e620b',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','tw','',1,'fb881dd3-489f-46df-acd2-ed9fe178bfae',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b1ea4ed4-c56f-4997-bf35-26e199a3b32b',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','tw','',2,'57583b67-46eb-4a13-9960-1ff5ed288679',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('ead9d5cb-ea3f-4b23-99e6-9374de5b38c1',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','tw','',3,'72ddd465-d30a-4693-a211-b4cdbeaa9029',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d374b494-0669-46aa-b14d-b96a9f33dfc3',1,'c9c74b64-16db-4cd3-8af4-3fa34fe3c96c','tw','',4,'77dad104-7969-4f41-8fb2-266a7bfaa494',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a20a9ce2-1f32-43d8-9dcb-cd593ff98046',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','tw','',1,'fb881dd3-489f-46df-acd2-ed9fe178bfae',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1c1968e2-26f4-4dcc-bde9-111ec2141603',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','tw','',2,'57583b67-46eb-4a13-9960-1ff5ed288679',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('67709c66-3aa2-4cea-8bc9-4d7e80820aa5',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','tw','',3,'72ddd465-d30a-4693-a211-b4cdbeaa9029',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e2fecdba-ee01-4524-a3f3-35803037d51d',1,'578c970c-bf78-47b1-b6a5-9cd1e32e6270','tw','',4,'77dad104-7969-4f41-8fb2-266a7bfaa494',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a8e884fe-110a-4f47-9bd2-c7e942e2f0c7',1,'6933a4d7-db53-448f-acc1-74410c48597b','tw','',1,'fb881dd3-489f-46df-acd2-ed9fe178bfae',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('aa6c6df1-d30c-4e3e-9551-22878bb71061',1,'6933a4d7-db53-448f-acc1-74410c48597b','tw','',2,'57583b67-46eb-4a13-9960-1ff5ed288679',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b8656c04-c789-4eba-90a5-a53a0f0735f4',1,'6933a4d7-db53-448f-acc1-74410c48597b','tw','',3,'72ddd465-d30a-4693-a211-b4cdbeaa9029',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5302c1ba-8d42-45a6-a6ac-cbb2f3684cfb',1,'6933a4d7-db53-448f-acc1-74410c48597b','tw','',4,'77dad104-7969-4f41-8fb2-266a7bfaa494',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1577b2b3-7931-4ca0-ae4f-49ee68ace1d9',1,'fcdb1649-2fa3-452d-b807-b19d65450487','tw','',1,'fb881dd3-489f-46df-acd2-ed9fe178bfae',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5bff9a9e-fcbb-4771-bfed-4cb78d578fce',1,'fcdb1649-2fa3-452d-b807-b19d65450487','tw','',2,'57583b67-46eb-4a13-9960-1ff5ed288679',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5312a182-e218-4c5d-810a-1ac372f3f2d6',1,'fcdb1649-2fa3-452d-b807-b19d65450487','tw','',3,'72ddd465-d30a-4693-a211-b4cdbeaa9029',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a7dabfdc-fc15-4d7b-bf84-54506d10a3e0',1,'fcdb1649-2fa3-452d-b807-b19d65450487','tw','',4,'77dad104-7969-4f41-8fb2-266a7bfaa494',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5140211d-35d7-41bd-8724-689123416191',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','tw','',1,'fb881dd3-489f-46df-acd2-ed9fe178bfae',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('87f5d24e-8a41-4a32-a3de-e0366b6e697d',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','tw','',2,'57583b67-46eb-4a13-9960-1ff5ed288679',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('c7383978-0916-48e6-9d0c-5b9a05bf8149',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','tw','',3,'72ddd465-d30a-4693-a211-b4cdbeaa9029',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e6c00a8b-b0d4-4086-8c0d-fe4aa1cd1f32',1,'8e09f08d-bd28-4162-9960-e6e3e8a334b3','tw','',4,'77dad104-7969-4f41-8fb2-266a7bfaa494',NULL,'','','','','',NULL,'','');
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
INSERT INTO "person" VALUES('fb881dd3-489f-46df-acd2-ed9fe178bfae',1,'王大明','王大明','おう だいめい','ワン ダーミン','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','','','','','',NULL,'','','','王大明
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
INSERT INTO "person" VALUES('57583b67-46eb-4a13-9960-1ff5ed288679',1,'陳小華','陳小華','ちん しょうか','チェン シャオホァ','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','','','','','',NULL,'','','','陳小華
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
INSERT INTO "person" VALUES('72ddd465-d30a-4693-a211-b4cdbeaa9029',1,'林美玲','林美玲','りん びれい','リン メイリン','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','','','','','',NULL,'','','','林美玲
林美玲
りんびれい
りんめいりん
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo','','028o3mc3fg','0232b011q25110033433');
INSERT INTO "person" VALUES('77dad104-7969-4f41-8fb2-266a7bfaa494',1,'黃志強','黄志強','こう しきょう','ホァン ジーチャン','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','','','','','',NULL,'','','','黄志強
黄志強
こうしきょう
ほぁんじーちゃん
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo','','08by1ac5me','01912011b16211200333323');
INSERT INTO "person" VALUES('a5e20b96-7185-4799-bc7f-f6e35c402078',1,'山田太郎','山田太郎','やまだ たろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','00390h90783tm','01z1u1f011f261200334333');
INSERT INTO "person" VALUES('2228c782-69df-47d6-b562-5ff0bce8b4c5',1,'佐藤花子','佐藤花子','さとう はなこ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','00zmf8g2k202z','01a1j12011p1k1900333333');
INSERT INTO "person" VALUES('cdde2b4c-171b-4029-8133-d44678ba0b93',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','','JP','043-000-0000 内線2711','','suzuki@example.jp','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','09ke08g0003tm','01c1c1601111g2612003433333');
INSERT INTO "person" VALUES('5a1a266e-37fe-4bad-b28e-7213a1c87476',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','07doe2p0t83tm','0271f1k1s011b2612003334433');
INSERT INTO "person" VALUES('9361e422-153b-4b99-8f89-5bd77d53e5a0',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0598cm201i3tm','01f151p1b011a1r26120033333433');
INSERT INTO "person" VALUES('f29b6da3-f3a2-44fa-846e-3166ea4567bf',1,'田中四郎','田中四郎','たなか しろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','00h904c0dp3tm','01f1k15011b261200333333');
INSERT INTO "person" VALUES('e33dd88e-0ade-4c94-a1be-a704d954feef',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','00k9f8g04t3tm','0111j120119261200333433');
INSERT INTO "person" VALUES('11677ccc-fa7c-47de-82af-3eda29f1d450',1,'濵田六子','濵田六子','はまだ むつこ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0dnp0h905n02z','01p1u1f011w1h1900334333');
INSERT INTO "person" VALUES('fd59f2f4-9afb-4583-b316-a6a2a33c4b54',1,'渡部 七海','渡部 七海','わたべ ななみ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ','','07do6n100c4j1','0271f1s011k1k1v00334333');
INSERT INTO "person" VALUES('32320e01-b458-490e-9b23-0873183ee4c2',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ','','07dofcm00u3tw','0271f1k1s011z1300333433');
INSERT INTO "person" VALUES('204f837c-44c7-47a4-af3e-eba077664e00',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','06rjcm200m3tm','01f151p1b01172612003333333');
INSERT INTO "person" VALUES('3f9396c1-c244-4ff2-9da4-18e6b0c5257a',1,'山﨑十和','山﨑十和','やまざき とわ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','003971u0181ul','01z1u1a16011j2700334333');
INSERT INTO "person" VALUES('cdd18da0-8bdb-4064-a25d-0d6def170244',1,'中村春子','中村春子','なかむら はるこ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','004c1dz36702z','01k151w22011p2419003333333');
INSERT INTO "person" VALUES('39e9ec71-7817-47c3-bdf1-0632d7cfbc40',1,'小林夏男','小林夏男','こばやし なつお','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','003528o4441ic','0191p1z1b011k1h14003433333');
INSERT INTO "person" VALUES('7fd9d898-a13d-49aa-9875-a897afa5caa4',1,'加藤秋江','加藤秋江','かとう あきえ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','00bzf8g3jx0u3','0151j120110161300333333');
INSERT INTO "person" VALUES('660757f3-6af7-439a-90fc-02e22de5de1e',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん','','00ni0h90bh590','0211b1f011j121u00334333');
INSERT INTO "person" VALUES('d21df2b9-d189-421b-8aac-562321da61d3',1,'松本空','松本空','まつもと そら','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部','','02800g32gv','01u1h1y1j011e2200333333');
INSERT INTO "person" VALUES('53ad5444-78ec-47bd-a71b-c50f62f5d3f0',1,'井上海','井上海','いのうえ うみ','','','','JP','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','井上海
井上海
いのうえうみ','海外事業本部
研究員
三菱総合研究所
三菱総合研究所','','004u01j4j1','0111o121301121v00333333');
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
INSERT INTO "post" VALUES('c877a2cd-c63d-4bf9-b9f9-c6464f1458fb',1,'fb881dd3-489f-46df-acd2-ed9fe178bfae','4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16','電子資訊組','電子情報組','科長','課長（科長）',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('cbaa323e-adcb-4508-b2b0-3ee55c4ccbaa',1,'57583b67-46eb-4a13-9960-1ff5ed288679','4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16','電子資訊組','電子情報組','技正','技正',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('06fd6988-d847-4255-8fbb-dfbcfd9d6f72',1,'72ddd465-d30a-4693-a211-b4cdbeaa9029','b0674772-050b-4351-b799-721e25792205','','','經理','マネージャー',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('70d0b081-962a-4d97-a479-24e1b76d1f97',1,'77dad104-7969-4f41-8fb2-266a7bfaa494','b0674772-050b-4351-b799-721e25792205','','','專員','専員',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('634581a9-5c44-442c-baae-7fdde981136b',1,'a5e20b96-7185-4799-bc7f-f6e35c402078','9b32e576-aa6e-49b6-99d9-587eea0b4a12','經濟政策課','経済政策課','副參事','副参事',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('92bf2901-8395-459b-97ac-f580fa8e91d8',1,'2228c782-69df-47d6-b562-5ff0bce8b4c5','9b32e576-aa6e-49b6-99d9-587eea0b4a12','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('533c61ce-83e3-4584-942a-42c3ca9b5226',1,'cdde2b4c-171b-4029-8133-d44678ba0b93','9b32e576-aa6e-49b6-99d9-587eea0b4a12','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('99dcbd6e-d9cb-4312-99e8-6fe299fc859b',1,'5a1a266e-37fe-4bad-b28e-7213a1c87476','9b32e576-aa6e-49b6-99d9-587eea0b4a12','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('da37e02f-ca94-4550-b442-23c43a313e62',1,'9361e422-153b-4b99-8f89-5bd77d53e5a0','9b32e576-aa6e-49b6-99d9-587eea0b4a12','產業振興課','産業振興課','副課長','副課長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('18ffe4f7-ab5c-43d9-a2de-68a02d1b5e07',1,'f29b6da3-f3a2-44fa-846e-3166ea4567bf','9b32e576-aa6e-49b6-99d9-587eea0b4a12','產業振興課','産業振興課','主查','主査',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('f363e2eb-3cd5-4e13-a307-ab0135b7b090',1,'e33dd88e-0ade-4c94-a1be-a704d954feef','9b32e576-aa6e-49b6-99d9-587eea0b4a12','產業振興課','産業振興課','班長','班長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('94099aa9-f349-43ab-8768-c031b2656263',1,'11677ccc-fa7c-47de-82af-3eda29f1d450','9b32e576-aa6e-49b6-99d9-587eea0b4a12','產業振興課','産業振興課','班長','班長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('26882a55-48b1-420e-8e4c-1c4c08215f68',1,'fd59f2f4-9afb-4583-b316-a6a2a33c4b54','77c30d53-0535-4322-b549-59e01379e6b2','','','副所長','副所長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('63cb4b48-a4e3-4a5f-a491-01d45a6c9dba',1,'32320e01-b458-490e-9b23-0873183ee4c2','77c30d53-0535-4322-b549-59e01379e6b2','','','產學推動科長','産学連携科長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('be46eaca-8f92-4b41-9715-317313ab8805',1,'204f837c-44c7-47a4-af3e-eba077664e00','e2f72b73-fffb-4b6c-9974-120c8d09fa52','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('972edec7-d9fa-452d-a8f9-3bc5001d28f5',1,'3f9396c1-c244-4ff2-9da4-18e6b0c5257a','e2f72b73-fffb-4b6c-9974-120c8d09fa52','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('27625341-4045-4a47-9490-8494536ef75e',1,'cdd18da0-8bdb-4064-a25d-0d6def170244','e2f72b73-fffb-4b6c-9974-120c8d09fa52','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('6648f730-d330-4427-9dd8-af55241c740c',1,'39e9ec71-7817-47c3-bdf1-0632d7cfbc40','e2f72b73-fffb-4b6c-9974-120c8d09fa52','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('7d8753d1-9340-4678-afff-514c49393a59',1,'7fd9d898-a13d-49aa-9875-a897afa5caa4','e2f72b73-fffb-4b6c-9974-120c8d09fa52','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('860c85c2-30da-42bd-b4cf-684c0b1ccf72',1,'660757f3-6af7-439a-90fc-02e22de5de1e','84f3ef5b-79b4-4e63-b65b-02e72b49b9a9','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('faabc31b-c726-489d-bfaf-01276c63fa75',1,'d21df2b9-d189-421b-8aac-562321da61d3','56095c83-eb5f-445a-b7ee-22851b09701f','','','主查','主査',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('f190d829-8c78-44af-a7d7-4beaf05994e3',1,'53ad5444-78ec-47bd-a71b-c50f62f5d3f0','add19565-7c84-42be-abd7-43c8214f935f','海外事業本部','海外事業本部','研究員','研究員',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
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
INSERT INTO "rate" VALUES('57a3136d-a9e1-4141-8645-f24f2a8f6335',1,'fb8e6876-4c4e-4940-8418-892729ea1324','JPY','0.22','spot','2019-09-16','範例／見本',NULL,'',NULL);
INSERT INTO "rate" VALUES('c07800ef-8f1c-43cd-b058-4cb85f8819b1',1,'fb8e6876-4c4e-4940-8418-892729ea1324','USD','31.2','spot','2019-09-16','範例／見本',NULL,'',NULL);
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
sample2019','fb8e6876-4c4e-4940-8418-892729ea1324');
INSERT INTO "same_key" VALUES('member','0
fb8e6876-4c4e-4940-8418-892729ea1324
57583b67-46eb-4a13-9960-1ff5ed288679','193c22f6-e47c-4ece-ab1f-937df2a1fec7');
INSERT INTO "same_key" VALUES('member','0
fb8e6876-4c4e-4940-8418-892729ea1324
72ddd465-d30a-4693-a211-b4cdbeaa9029','ef5cbc98-b550-41ef-affe-c2ad03dd34a4');
INSERT INTO "same_key" VALUES('member','0
fb8e6876-4c4e-4940-8418-892729ea1324
77dad104-7969-4f41-8fb2-266a7bfaa494','3ebee9a3-ede4-4af2-89ea-694d71e8303e');
INSERT INTO "same_key" VALUES('member','0
fb8e6876-4c4e-4940-8418-892729ea1324
fb881dd3-489f-46df-acd2-ed9fe178bfae','e02feec1-0141-4aed-a8cb-289cc412a392');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','7e0121e6-43e2-467c-b680-6a0be3c54ff5');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','56095c83-eb5f-445a-b7ee-22851b09701f');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','add19565-7c84-42be-abd7-43c8214f935f');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','61ff3c56-67b4-4cdc-94bd-cef75ae678a2');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','71980f5e-3ce9-49a5-a749-1c8cfad4bf0e');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','d2d7b41d-8a11-4041-b739-086226d10b3c');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','21bd88ad-933e-4991-9f69-3d16fd8330a5');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','b0674772-050b-4351-b799-721e25792205');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
71980f5e-3ce9-49a5-a749-1c8cfad4bf0e','9b32e576-aa6e-49b6-99d9-587eea0b4a12');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','84f3ef5b-79b4-4e63-b65b-02e72b49b9a9');
INSERT INTO "same_key" VALUES('organisation','0
工業局
ecd1e9ee-8365-4a05-b412-f2f77933a8c4','4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','4d4ded09-54f6-4699-838e-05007cc663c8');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','e2f72b73-fffb-4b6c-9974-120c8d09fa52');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','1d1ee3cb-c500-4e41-80ee-ee6d9aa8d9d9');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','c567af1e-1afe-43e3-be5d-0c41fb76ef19');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','77c30d53-0535-4322-b549-59e01379e6b2');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','f5df8218-6031-4eba-93bb-6846fb98f622');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','ecd1e9ee-8365-4a05-b412-f2f77933a8c4');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','3fdb67c1-e77e-4bc8-9fcb-59b552da303e');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','7e0121e6-43e2-467c-b680-6a0be3c54ff5');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','56095c83-eb5f-445a-b7ee-22851b09701f');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','add19565-7c84-42be-abd7-43c8214f935f');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','4d4ded09-54f6-4699-838e-05007cc663c8');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','61ff3c56-67b4-4cdc-94bd-cef75ae678a2');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','71980f5e-3ce9-49a5-a749-1c8cfad4bf0e');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','d2d7b41d-8a11-4041-b739-086226d10b3c');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','21bd88ad-933e-4991-9f69-3d16fd8330a5');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','b0674772-050b-4351-b799-721e25792205');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
71980f5e-3ce9-49a5-a749-1c8cfad4bf0e','9b32e576-aa6e-49b6-99d9-587eea0b4a12');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','84f3ef5b-79b4-4e63-b65b-02e72b49b9a9');
INSERT INTO "same_key" VALUES('organisation','1
工業局
ecd1e9ee-8365-4a05-b412-f2f77933a8c4','4ff1e3ef-a5c8-4ce7-83b7-415fda20ec16');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','e2f72b73-fffb-4b6c-9974-120c8d09fa52');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','1d1ee3cb-c500-4e41-80ee-ee6d9aa8d9d9');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','c567af1e-1afe-43e3-be5d-0c41fb76ef19');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','77c30d53-0535-4322-b549-59e01379e6b2');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','f5df8218-6031-4eba-93bb-6846fb98f622');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','ecd1e9ee-8365-4a05-b412-f2f77933a8c4');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','3fdb67c1-e77e-4bc8-9fcb-59b552da303e');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
11677ccc-fa7c-47de-82af-3eda29f1d450','2a925154-3dca-4b63-99f2-a719579c906b');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
2228c782-69df-47d6-b562-5ff0bce8b4c5','9951c898-3456-402b-ad91-bb4f99d42639');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
57583b67-46eb-4a13-9960-1ff5ed288679','1c1968e2-26f4-4dcc-bde9-111ec2141603');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
5a1a266e-37fe-4bad-b28e-7213a1c87476','cd1fbb8b-8257-4367-867a-d2bfc4ac06a1');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
72ddd465-d30a-4693-a211-b4cdbeaa9029','67709c66-3aa2-4cea-8bc9-4d7e80820aa5');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
77dad104-7969-4f41-8fb2-266a7bfaa494','e2fecdba-ee01-4524-a3f3-35803037d51d');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
9361e422-153b-4b99-8f89-5bd77d53e5a0','75a08e90-8be4-46ed-9c37-8c9f1be608d9');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
a5e20b96-7185-4799-bc7f-f6e35c402078','4b64c02a-fa9e-4c24-9444-f1a0eca59268');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
cdde2b4c-171b-4029-8133-d44678ba0b93','e210c00c-f05f-4aaf-9c64-b973f4f239cf');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
e33dd88e-0ade-4c94-a1be-a704d954feef','267454cc-5cff-452e-8cc0-b6fa8c7045d7');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
f29b6da3-f3a2-44fa-846e-3166ea4567bf','0b83d3cb-b1f1-4519-9f34-eddaa916041f');
INSERT INTO "same_key" VALUES('participant','0
578c970c-bf78-47b1-b6a5-9cd1e32e6270
fb881dd3-489f-46df-acd2-ed9fe178bfae','a20a9ce2-1f32-43d8-9dcb-cd593ff98046');
INSERT INTO "same_key" VALUES('participant','0
6933a4d7-db53-448f-acc1-74410c48597b
32320e01-b458-490e-9b23-0873183ee4c2','714b9819-4248-4434-beb5-ed64e5c4d947');
INSERT INTO "same_key" VALUES('participant','0
6933a4d7-db53-448f-acc1-74410c48597b
57583b67-46eb-4a13-9960-1ff5ed288679','aa6c6df1-d30c-4e3e-9551-22878bb71061');
INSERT INTO "same_key" VALUES('participant','0
6933a4d7-db53-448f-acc1-74410c48597b
72ddd465-d30a-4693-a211-b4cdbeaa9029','b8656c04-c789-4eba-90a5-a53a0f0735f4');
INSERT INTO "same_key" VALUES('participant','0
6933a4d7-db53-448f-acc1-74410c48597b
77dad104-7969-4f41-8fb2-266a7bfaa494','5302c1ba-8d42-45a6-a6ac-cbb2f3684cfb');
INSERT INTO "same_key" VALUES('participant','0
6933a4d7-db53-448f-acc1-74410c48597b
fb881dd3-489f-46df-acd2-ed9fe178bfae','a8e884fe-110a-4f47-9bd2-c7e942e2f0c7');
INSERT INTO "same_key" VALUES('participant','0
6933a4d7-db53-448f-acc1-74410c48597b
fd59f2f4-9afb-4583-b316-a6a2a33c4b54','d47abc57-598f-46dc-90e0-6fd1bff55bc9');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
204f837c-44c7-47a4-af3e-eba077664e00','8f596481-a284-44fd-b764-27d0a59cf4d9');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
39e9ec71-7817-47c3-bdf1-0632d7cfbc40','e85bbd06-2061-40af-b95e-bb5d0a29308e');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
3f9396c1-c244-4ff2-9da4-18e6b0c5257a','a3a58e08-8945-4de1-b839-612bd27a24af');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
57583b67-46eb-4a13-9960-1ff5ed288679','87f5d24e-8a41-4a32-a3de-e0366b6e697d');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
660757f3-6af7-439a-90fc-02e22de5de1e','9bea5343-dba4-4c89-8a4a-0d1ea9196b9a');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
72ddd465-d30a-4693-a211-b4cdbeaa9029','c7383978-0916-48e6-9d0c-5b9a05bf8149');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
77dad104-7969-4f41-8fb2-266a7bfaa494','e6c00a8b-b0d4-4086-8c0d-fe4aa1cd1f32');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
7fd9d898-a13d-49aa-9875-a897afa5caa4','c9f04be9-b4db-4306-9fd5-344f70bcd962');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
cdd18da0-8bdb-4064-a25d-0d6def170244','824be347-3bce-4f68-8d96-90df037f2bb1');
INSERT INTO "same_key" VALUES('participant','0
8e09f08d-bd28-4162-9960-e6e3e8a334b3
fb881dd3-489f-46df-acd2-ed9fe178bfae','5140211d-35d7-41bd-8724-689123416191');
INSERT INTO "same_key" VALUES('participant','0
c9c74b64-16db-4cd3-8af4-3fa34fe3c96c
57583b67-46eb-4a13-9960-1ff5ed288679','b1ea4ed4-c56f-4997-bf35-26e199a3b32b');
INSERT INTO "same_key" VALUES('participant','0
c9c74b64-16db-4cd3-8af4-3fa34fe3c96c
72ddd465-d30a-4693-a211-b4cdbeaa9029','ead9d5cb-ea3f-4b23-99e6-9374de5b38c1');
INSERT INTO "same_key" VALUES('participant','0
c9c74b64-16db-4cd3-8af4-3fa34fe3c96c
77dad104-7969-4f41-8fb2-266a7bfaa494','d374b494-0669-46aa-b14d-b96a9f33dfc3');
INSERT INTO "same_key" VALUES('participant','0
c9c74b64-16db-4cd3-8af4-3fa34fe3c96c
fb881dd3-489f-46df-acd2-ed9fe178bfae','9ecf20d5-d648-41e3-a800-9929224e620b');
INSERT INTO "same_key" VALUES('participant','0
fcdb1649-2fa3-452d-b807-b19d65450487
57583b67-46eb-4a13-9960-1ff5ed288679','5bff9a9e-fcbb-4771-bfed-4cb78d578fce');
INSERT INTO "same_key" VALUES('participant','0
fcdb1649-2fa3-452d-b807-b19d65450487
72ddd465-d30a-4693-a211-b4cdbeaa9029','5312a182-e218-4c5d-810a-1ac372f3f2d6');
INSERT INTO "same_key" VALUES('participant','0
fcdb1649-2fa3-452d-b807-b19d65450487
77dad104-7969-4f41-8fb2-266a7bfaa494','a7dabfdc-fc15-4d7b-bf84-54506d10a3e0');
INSERT INTO "same_key" VALUES('participant','0
fcdb1649-2fa3-452d-b807-b19d65450487
fb881dd3-489f-46df-acd2-ed9fe178bfae','1577b2b3-7931-4ca0-ae4f-49ee68ace1d9');
INSERT INTO "same_key" VALUES('person','0
中村春子','cdd18da0-8bdb-4064-a25d-0d6def170244');
INSERT INTO "same_key" VALUES('person','0
井上海','53ad5444-78ec-47bd-a71b-c50f62f5d3f0');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','e33dd88e-0ade-4c94-a1be-a704d954feef');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','2228c782-69df-47d6-b562-5ff0bce8b4c5');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','7fd9d898-a13d-49aa-9875-a897afa5caa4');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','660757f3-6af7-439a-90fc-02e22de5de1e');
INSERT INTO "same_key" VALUES('person','0
小林夏男','39e9ec71-7817-47c3-bdf1-0632d7cfbc40');
INSERT INTO "same_key" VALUES('person','0
山崎十和','3f9396c1-c244-4ff2-9da4-18e6b0c5257a');
INSERT INTO "same_key" VALUES('person','0
山田太郎','a5e20b96-7185-4799-bc7f-f6e35c402078');
INSERT INTO "same_key" VALUES('person','0
松本空','d21df2b9-d189-421b-8aac-562321da61d3');
INSERT INTO "same_key" VALUES('person','0
林美玲','72ddd465-d30a-4693-a211-b4cdbeaa9029');
INSERT INTO "same_key" VALUES('person','0
浜田六子','11677ccc-fa7c-47de-82af-3eda29f1d450');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','32320e01-b458-490e-9b23-0873183ee4c2');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','5a1a266e-37fe-4bad-b28e-7213a1c87476');
INSERT INTO "same_key" VALUES('person','0
渡部七海','fd59f2f4-9afb-4583-b316-a6a2a33c4b54');
INSERT INTO "same_key" VALUES('person','0
王大明','fb881dd3-489f-46df-acd2-ed9fe178bfae');
INSERT INTO "same_key" VALUES('person','0
田中四郎','f29b6da3-f3a2-44fa-846e-3166ea4567bf');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','cdde2b4c-171b-4029-8133-d44678ba0b93');
INSERT INTO "same_key" VALUES('person','0
陳小華','57583b67-46eb-4a13-9960-1ff5ed288679');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','9361e422-153b-4b99-8f89-5bd77d53e5a0');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','204f837c-44c7-47a4-af3e-eba077664e00');
INSERT INTO "same_key" VALUES('person','0
黄志強','77dad104-7969-4f41-8fb2-266a7bfaa494');
INSERT INTO "same_key" VALUES('person','1
中村春子','cdd18da0-8bdb-4064-a25d-0d6def170244');
INSERT INTO "same_key" VALUES('person','1
井上海','53ad5444-78ec-47bd-a71b-c50f62f5d3f0');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','e33dd88e-0ade-4c94-a1be-a704d954feef');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','2228c782-69df-47d6-b562-5ff0bce8b4c5');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','7fd9d898-a13d-49aa-9875-a897afa5caa4');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','660757f3-6af7-439a-90fc-02e22de5de1e');
INSERT INTO "same_key" VALUES('person','1
小林夏男','39e9ec71-7817-47c3-bdf1-0632d7cfbc40');
INSERT INTO "same_key" VALUES('person','1
山崎十和','3f9396c1-c244-4ff2-9da4-18e6b0c5257a');
INSERT INTO "same_key" VALUES('person','1
山田太郎','a5e20b96-7185-4799-bc7f-f6e35c402078');
INSERT INTO "same_key" VALUES('person','1
松本空','d21df2b9-d189-421b-8aac-562321da61d3');
INSERT INTO "same_key" VALUES('person','1
林美玲','72ddd465-d30a-4693-a211-b4cdbeaa9029');
INSERT INTO "same_key" VALUES('person','1
浜田六子','11677ccc-fa7c-47de-82af-3eda29f1d450');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','32320e01-b458-490e-9b23-0873183ee4c2');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','5a1a266e-37fe-4bad-b28e-7213a1c87476');
INSERT INTO "same_key" VALUES('person','1
渡部七海','fd59f2f4-9afb-4583-b316-a6a2a33c4b54');
INSERT INTO "same_key" VALUES('person','1
王大明','fb881dd3-489f-46df-acd2-ed9fe178bfae');
INSERT INTO "same_key" VALUES('person','1
田中四郎','f29b6da3-f3a2-44fa-846e-3166ea4567bf');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','cdde2b4c-171b-4029-8133-d44678ba0b93');
INSERT INTO "same_key" VALUES('person','1
陳小華','57583b67-46eb-4a13-9960-1ff5ed288679');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','9361e422-153b-4b99-8f89-5bd77d53e5a0');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','204f837c-44c7-47a4-af3e-eba077664e00');
INSERT INTO "same_key" VALUES('person','1
黄志強','77dad104-7969-4f41-8fb2-266a7bfaa494');
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
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_post_person_id ON post (person_id);
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
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
CREATE INDEX ix_team_member_member_id ON team_member (member_id);
CREATE INDEX ix_dispatch_delegation_id ON dispatch (delegation_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_plan_change_delegation_id ON plan_change (delegation_id);
CREATE INDEX ix_event_delegation_id ON event (delegation_id);
CREATE INDEX ix_expense_delegation_id ON expense (delegation_id);
CREATE INDEX ix_expense_budget_line_id ON expense (budget_line_id);
CREATE INDEX ix_gift_person_id ON gift (person_id);
CREATE INDEX ix_gift_delegation_id ON gift (delegation_id);
CREATE INDEX ix_encounter_person_id ON encounter (person_id);
CREATE INDEX ix_encounter_event_id ON encounter (event_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_attendance_member_id ON attendance (member_id);
CREATE INDEX ix_room_delegation_id ON room (delegation_id);
CREATE INDEX ix_room_event_id ON room (event_id);
CREATE INDEX ix_seating_delegation_id ON seating (delegation_id);
CREATE INDEX ix_seating_event_id ON seating (event_id);
CREATE INDEX ix_ticket_event_id ON ticket (event_id);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
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
CREATE INDEX ix_seat_seating_id ON seat (seating_id);
CREATE INDEX ix_seat_member_id ON seat (member_id);
CREATE INDEX ix_roll_mark_roll_call_id ON roll_mark (roll_call_id);
COMMIT;
