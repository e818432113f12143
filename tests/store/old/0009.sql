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
INSERT INTO "agenda_item" VALUES('1af7ddde-3dd7-43db-b1d9-a4e512fb3fd9',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2321e181-c7c1-4aae-9090-f464818c8fdd',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2acd13e2-24e1-4162-8656-63d619e9189d',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('37afbb4a-9096-4c91-8a63-f3f3f2e22215',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c6c4f516-ca7f-43d0-950e-d1b697cca12a',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('25ea8785-4b69-4afe-9d15-94c8a9f63760',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d1581cdd-a92c-489a-9f9d-a16507c95ddf',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('22158900-0965-4519-915b-d7876eba5835',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('de977eb0-59c0-49f4-a0a5-0e2951ae51b1',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('3bfc1baf-98a4-4372-88e3-d9a9a10bde7c',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f7ad9a0b-e5f0-425f-b113-eb3a9bd52acd',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('fabd6297-3293-4cee-a2ec-fe79acd8f67e',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c68cafb9-5e66-46e3-ad47-6d7a4b525183',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ad975b6f-5794-4954-817f-837b078bf153',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d8f1e8d7-aecf-4a1d-840c-af212bf5d344',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('1064201e-ac51-4022-8f6b-911bcd06e7d4',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('3f57e93f-6c78-430f-be24-de67a6be8c68',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6a5c36eb-5754-4f8b-8688-aa18ff65dee3',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','6b4320fa-7072-4840-8161-84c4ce7ee2db','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('5fa7db22-b1dd-41f1-9f53-02638943e5d1',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('109f8b1c-355e-48fb-9b7d-555091d8fd17',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('92935f64-c10d-498a-990b-b54919e5822e',1,'65c2a007-b925-474d-bd7e-b85f07de45de','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('3b1f48d1-6036-4240-816c-59b2aa6d2e39',1,'65c2a007-b925-474d-bd7e-b85f07de45de','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ff82c8e8-ad1b-4a36-9b2d-85e25d1dd679',1,'65c2a007-b925-474d-bd7e-b85f07de45de','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','6b4320fa-7072-4840-8161-84c4ce7ee2db','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b5c9a9bd-165c-410b-b2c4-b9e324462a19',1,'65c2a007-b925-474d-bd7e-b85f07de45de','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('5de18e12-d49f-4431-9ccd-c3803ffabfa6',1,'65c2a007-b925-474d-bd7e-b85f07de45de','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
CREATE TABLE agreement (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36), 
	event_id VARCHAR(36), 
	kind VARCHAR NOT NULL, 
	title_zh VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	parties_zh VARCHAR NOT NULL, 
	parties_ja VARCHAR NOT NULL, 
	signers_zh VARCHAR NOT NULL, 
	signers_ja VARCHAR NOT NULL, 
	signed_on DATE, 
	place_zh VARCHAR NOT NULL, 
	place_ja VARCHAR NOT NULL, 
	fields_zh VARCHAR NOT NULL, 
	fields_ja VARCHAR NOT NULL, 
	expires_on DATE, 
	languages VARCHAR NOT NULL, 
	law VARCHAR NOT NULL, 
	venue VARCHAR NOT NULL, 
	original_at VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0009');
CREATE TABLE alliance_case (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	japan_zh VARCHAR NOT NULL, 
	japan_ja VARCHAR NOT NULL, 
	taiwan_zh VARCHAR NOT NULL, 
	taiwan_ja VARCHAR NOT NULL, 
	field_zh VARCHAR NOT NULL, 
	field_ja VARCHAR NOT NULL, 
	form_zh VARCHAR NOT NULL, 
	form_ja VARCHAR NOT NULL, 
	effect_zh VARCHAR NOT NULL, 
	effect_ja VARCHAR NOT NULL, 
	source_zh VARCHAR NOT NULL, 
	source_ja VARCHAR NOT NULL, 
	as_of DATE, 
	tags VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE answer (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	question_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	text_zh VARCHAR NOT NULL, 
	text_ja VARCHAR NOT NULL, 
	count INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(question_id) REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE application (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	scheme_id VARCHAR(36) NOT NULL, 
	county VARCHAR NOT NULL, 
	organisation_id VARCHAR(36), 
	leader_id VARCHAR(36), 
	leader_zh VARCHAR NOT NULL, 
	leader_ja VARCHAR NOT NULL, 
	start_date DATE, 
	end_date DATE, 
	people INTEGER, 
	budget_minor BIGINT, 
	purpose_zh VARCHAR NOT NULL, 
	purpose_ja VARCHAR NOT NULL, 
	tags VARCHAR NOT NULL, 
	received_on DATE, 
	status VARCHAR NOT NULL, 
	decided_by VARCHAR NOT NULL, 
	decided_on DATE, 
	reason VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scheme_id) REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(leader_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
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
CREATE TABLE branch (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	country VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	place_zh VARCHAR NOT NULL, 
	place_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE briefing (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	profile_zh VARCHAR NOT NULL, 
	profile_ja VARCHAR NOT NULL, 
	history_zh VARCHAR NOT NULL, 
	history_ja VARCHAR NOT NULL, 
	asks_zh VARCHAR NOT NULL, 
	asks_ja VARCHAR NOT NULL, 
	sensitive_zh VARCHAR NOT NULL, 
	sensitive_ja VARCHAR NOT NULL, 
	replies_zh VARCHAR NOT NULL, 
	replies_ja VARCHAR NOT NULL, 
	points_zh VARCHAR NOT NULL, 
	points_ja VARCHAR NOT NULL, 
	terms VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
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
INSERT INTO "budget_line" VALUES('83cf3943-bb42-4de1-bc4a-8632f0732fdb',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('0c6171e5-3f20-4fe1-a9b7-96a4741d392f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('30f0f624-2720-4ca2-944b-0476ad7fa328',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('c995e289-0832-4be6-bb01-53593b26585f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('6d597975-26e9-494c-bfcf-97c9c6e3161b',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','transport','local',5,'機票','航空券',9600000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('47c1b761-9e30-4170-b812-b2b2bdfbe486',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','','','');
INSERT INTO "budget_line" VALUES('f0f76ef3-01a6-4012-b670-8a7ae02a992b',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','','','');
CREATE TABLE card_sheet (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	kind VARCHAR NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	page_width INTEGER NOT NULL, 
	page_height INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	columns INTEGER NOT NULL, 
	rows INTEGER NOT NULL, 
	margin_left INTEGER NOT NULL, 
	margin_top INTEGER NOT NULL, 
	pitch_x INTEGER NOT NULL, 
	pitch_y INTEGER NOT NULL, 
	crop_marks VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
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
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',0,'organisation','f546d5cd-77c4-4dd4-9fee-baad1b269728','*','3526033ffd5afc91cebef489b7041ece','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"経済部","name_zh":"經濟部","needs":"","notes":"","offers":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'3e11751a68033cb46852e70e6af806bea3f14b04ccea74c79ce43a3bc4b6a2ea');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',1,'organisation','2167a409-7665-4f56-a300-6273f1d26d5e','*','d096874a189f914a9fff0e4858df4aaf','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"工業局","name_zh":"工業局","needs":"","notes":"","offers":"","parent_id":"f546d5cd-77c4-4dd4-9fee-baad1b269728","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'550cd04e9f579ee5e692a7c09169ad9da5b78390ddbec32be3d4675fe667c7f7');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',2,'organisation','a1d6d9bd-24a7-4f6c-9a95-a0681644716c','*','9d631c07d8c9d48db896699afde5bd72','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","needs":"","notes":"","offers":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'06c0fe21d2f393fd5877d34cb8d8f6eb2a23b411ec44022903f93cd49e1e8fcb');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',3,'organisation','67762c21-883c-4cb5-bb5c-75121d6f7a59','*','595176b899cdc3e75c7d65064e452f55','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","as_of":"2019-09-01","audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"知事","head_other_ja":"","head_other_zh":"","head_zh":"知事","honorific":"","industries_ja":"幕張新都心：会議・商業\n京葉臨海工業地帯：化学・石油・鉄鋼\n東葛地域：中小企業と大学","industries_zh":"幕張新都心：會展與商業\n京葉臨海工業地帶：化學、石油、鋼鐵\n東葛地區：中小企業與大學","kana":"ちばけん","kind":"prefecture","main_contact_id":null,"name_ja":"千葉県","name_zh":"千葉縣","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"260-8667","products_ja":"","products_zh":"","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","source":"縣廳網站","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'9fd5637487e9ee857127fef1a9d8b6ab7b8707235570022117584e773c08fdf0');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',4,'organisation','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','*','2d41bde9ee4344a772e007f3ba86ef79','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"department","main_contact_id":null,"name_ja":"商工労働部","name_zh":"商工勞動部","needs":"","notes":"","offers":"","parent_id":"67762c21-883c-4cb5-bb5c-75121d6f7a59","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'a14309f72e21b4c5b7aa4b9dc0501da3d3d2fc6c4249ce4ba15256a144034990');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',5,'organisation','f53a9d09-24de-4931-9c58-b65aa118fb9c','*','920b59637f9481026caef7b0decef0f5','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","main_contact_id":null,"name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"963-0297","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'f632f0d5edf79e83b5a12f4845bd80f0dd554be5cf9fe432f24a33707c539306');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',6,'organisation','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2','*','cbf27e762ab22df18396b5adc840c4ba','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","main_contact_id":null,"name_ja":"東北経済産業局","name_zh":"東北經濟產業局","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"980-8403","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'291d0cfc58614df4a0b161cd39d95edad63a46a71b62e127d535129750ba83ca');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',7,'organisation','3a66fc87-7221-46d4-bf9d-149d0b3ee6ed','*','cc9033f904c35dd006e9b0139f482d24','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"みやぎけん","kind":"prefecture","main_contact_id":null,"name_ja":"宮城県","name_zh":"宮城縣","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'7e43dbc18f4a330d5cf591b94aa0c4cd8e23196f9246506ce576f398d4f10aee');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',8,'organisation','c6f717ff-c29d-4885-a1be-77f0adf03d3b','*','4e63785ea964bf7fe39b9fb627faac00','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'8ab741c28692e3391931132bab7958f27d121018ab1f25999907ba87499a3417');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',9,'organisation','7e96fea2-35f7-49e1-a738-d6f5bb184860','*','8f422cdfa8df06bbafd2f38c177e5945','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'f78a9d97b6d5ebd67407d567f8060e2ac5c59d42dd5c1bd313ee6b75ed82830d');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',10,'organisation','62878759-978a-4fa9-9ba4-a9b0c4186d28','*','61822576d72a7d2e96b4b0a2a7dbf96a','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'f02fbd2ee1f1cab18b94e3539711e48a660734f96e95a360d783c9ceedd83ace');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',11,'organisation','7aa47da3-e472-4ea3-ab11-9afe15f649dd','*','ce876a2d50d5ff1a09bb41ddcadfb1ad','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'0dd7cdfd1393ea471082c087a4621f987538f8ead0c11953ec346f4d806c5842');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',12,'organisation','255d14ae-8cc1-4e4d-82a1-c99edead8ee3','*','2b8d0755236ecb0b2e720ee88ed9567c','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"chamber","main_contact_id":null,"name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'2dc296b1ed893b007a017a737fba07be5d59f27484191910bd0b0786bea78af4');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',13,'organisation','782cb038-8c7c-4781-83a9-08cb5594c9e6','*','5be28a0d66d9cf54f20ecbb9d68f6d42','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'7010900e91a07884e5b2bee41987d0b58f0f04355ad26968d0b3d748de2f9413');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',14,'organisation','090ed79e-8324-47eb-b07b-757ff3378850','*','abb647c80a531b55d25d115272c19b1a','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'2bf4da5daf0e562d46754ad5f5db1e672d9ebee3187421bdd9b137d9b4775467');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',15,'organisation','624a2624-4dd3-4df8-a83a-a741dd718bae','*','f8f7eeebf893952768bbc7a4b0980c52','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"東邦銀行","name_zh":"東邦銀行","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'c5cfa491a8997d4eec85b45c8f8fafcbab2870bb924d9471fa29fb697a14279e');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',16,'organisation','3eae8b42-fe4b-4e85-9e67-6c8d953a9b87','*','d0ba03142154c99b63b9e56dfcea0d3b','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'70b15afeadc69d36abe52fc2b9e05ab77236c3d8551eec223b96d60d441cb267');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',17,'organisation','69184f7a-6eba-4827-af63-319ee1b94bfb','*','8d19c6cf1a2b5fb0b0115130b5e87b6d','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"prefecture","main_contact_id":null,"name_ja":"福島県","name_zh":"福島縣","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'03f8e6f1e9d4d8d8807f46b09825e4845478e2119968260a301f35c43184a221');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',18,'organisation','263b8603-8cca-44eb-a7cb-ee1923eab456','*','f7407a7ab5f68277718911d7a48ef941','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","fields":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"city","main_contact_id":null,"name_ja":"郡山市","name_zh":"郡山市","needs":"","notes":"","offers":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'1a3b4293999d6a13790ef9a2c90d1f4869c8dd9cf0573eaa77ed3c2e705c9221');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',19,'organisation_name','96c96246-c9f6-4b4d-ad1f-0806d3c5379f','*','07bfcfb1f4ab29266f21a4dca908d7ae','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"7e96fea2-35f7-49e1-a738-d6f5bb184860","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'09ef45e500aa3e936898bde5967fa822f628d5a42cf77c66307b570088707d93');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',20,'person','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','*','1e33d67b0373c697de1d25ce8b26e617','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"ta-ming@example.tw","gifts":"","honorific":"","kana":"おう だいめい","kana_other":"ワン ダーミン","languages":"","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","noticed_on":null,"phone":"+886 2-0000-0001","postal_code":"","purpose":"","roman":"WANG Ta-Ming","source":"","uid":""}',NULL,'[]',NULL,'d7259eb57b50170469dea577fcf41828e3679fe6ab8097bfdae430e15a7cb3fa');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',21,'post','6eaf940a-a396-40e1-ba40-fafc58bf4621','*','ca990041b98aa8dfa6198e7f4f1d10d6','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"2167a409-7665-4f56-a300-6273f1d26d5e","person_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","position":0,"rank":null,"source":"","title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0dbc4a0e550b38cb569d5eb0c34e51135bc9d1d994d91c20e631c7f2c690ce75');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',22,'person','e391912c-be52-4eb9-aaf3-30003cf47dba','*','49d7a18450e8a74e7cf8e175245166e8','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"hsiao-hua@example.tw","gifts":"","honorific":"","kana":"ちん しょうか","kana_other":"チェン シャオホァ","languages":"","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","noticed_on":null,"phone":"+886 2-0000-0002","postal_code":"","purpose":"","roman":"CHEN Hsiao-Hua","source":"","uid":""}',NULL,'[]',NULL,'5ba07c1176b80877543057294f9b4371c98f5643470df4eb90bc2b81853c499b');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',23,'post','e9ee122f-07a3-4338-b422-324966f8e0ee','*','bb280726e461f3713366194c811f1739','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"2167a409-7665-4f56-a300-6273f1d26d5e","person_id":"e391912c-be52-4eb9-aaf3-30003cf47dba","position":0,"rank":null,"source":"","title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'5a1f96834525780a22ea66d2366512e08e102c3f5bbdfa0dfe01afa676679d45');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',24,'person','67b58caf-154e-494b-811b-1f3d8264e70f','*','53c0fdf087ceb883dcad27c14f453656','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"mei-ling@example.tw","gifts":"","honorific":"","kana":"りん びれい","kana_other":"リン メイリン","languages":"","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","noticed_on":null,"phone":"+886 2-0000-0003","postal_code":"","purpose":"","roman":"LIN Mei-Ling","source":"","uid":""}',NULL,'[]',NULL,'b9d318a1781c9f0109a311ce101269053b6c7cd7a9d42914fbd85296faae113d');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',25,'post','7ede34be-ccac-446e-b5f7-41b7a4807a42','*','e4b6d85d60254d895d424dd1776eac82','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1d6d9bd-24a7-4f6c-9a95-a0681644716c","person_id":"67b58caf-154e-494b-811b-1f3d8264e70f","position":0,"rank":null,"source":"","title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'53822eb7e8356157dc021d299afeba334bcc30845582e60729b298a13bfe864c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',26,'person','312ff121-6dab-46ce-ac5e-a9a68ba9c844','*','3daa31c423e8b286bda3d97bf5defc7b','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"chih-chiang@example.tw","gifts":"","honorific":"","kana":"こう しきょう","kana_other":"ホァン ジーチャン","languages":"","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","noticed_on":null,"phone":"+886 2-0000-0004","postal_code":"","purpose":"","roman":"HUANG Chih-Chiang","source":"","uid":""}',NULL,'[]',NULL,'d66b9d8025ad356635e97231b1042a7e4ffb4d67a2fc3d1a82505a3a030fad63');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',27,'post','8e69f192-aca3-4db1-96f7-c3486c718e92','*','92d039c87d587a38ec158e9d6ca20de1','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1d6d9bd-24a7-4f6c-9a95-a0681644716c","person_id":"312ff121-6dab-46ce-ac5e-a9a68ba9c844","position":0,"rank":null,"source":"","title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d5c9021393d5b9c74eed2039742efc3374029d10262a9971f6ced6d0de0a09ae');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',28,'person','52bebe12-976b-499e-9901-edcfb808c8de','*','7c530695ee2a5784f48a0f50ee7a7912','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"やまだ たろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'ea1b11958b91bad58a8810aedd13c5f7c17211f76b5febbace087a81993f549b');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',29,'post','77d27552-62c8-497e-ac90-e40badeda824','*','fd1a108c96c501c4f9ea505b019f9e53','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"089fc0f2-edf9-49a3-a1d8-49d07c5f68eb","person_id":"52bebe12-976b-499e-9901-edcfb808c8de","position":0,"rank":null,"source":"名片","title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'b661cbf1d8f666eee8daf495666d0d72525f272ef8183730a6e89c86baf54688');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',30,'person','877839b1-1a16-4278-b05e-8c3a77839c01','*','e8728dae57d5b43f691896439b950480','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"さとう はなこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'c895be72625e81fc846f449ad7ee588b23981fa90ecaed782bfab77de19aa6f2');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',31,'post','0ca3d78e-2899-4fb6-a6fe-c5019e6457c5','*','ca6ee211d042c14e2856b1d9f652a961','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"089fc0f2-edf9-49a3-a1d8-49d07c5f68eb","person_id":"877839b1-1a16-4278-b05e-8c3a77839c01","position":0,"rank":null,"source":"名片","title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7e2bb7329ee4da9dcc6088fc3e00b8fbd3b43b73dd1a25fd1892e1eb9b4fc302');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',32,'person','e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','*','166886b303c05a4c050db68277b0d4aa','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"すずき いちろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'e22d706f989da3850a1c1aef132b7294eb46d68e923fc0fd28543da2ad428142');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',33,'post','e4f14e0b-c780-4586-9a58-da7b0e0ab43e','*','4d1d84868481973935d266afc122d993','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"089fc0f2-edf9-49a3-a1d8-49d07c5f68eb","person_id":"e325cd33-2b7f-4dd8-b8f6-23a57f874e3c","position":0,"rank":null,"source":"名片","title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6f5f6aa6487ea2c0b69b7843752f57fc9c9e898b3742cef9d034f0776078cdf9');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',34,'person','5ac83d78-33e7-498a-b265-b2b70a114c23','*','486b7f79852cda8cd92eac02e24ec61e','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたなべ じろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'7793c0a999c0877dd3af613c2bcb763bc81bce21000b3e205786feb1d6b30d3c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',35,'post','3388d3aa-d6ac-4c44-9ea8-0271798467e1','*','808cd6f8f96e950e4455657211a412ec','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"089fc0f2-edf9-49a3-a1d8-49d07c5f68eb","person_id":"5ac83d78-33e7-498a-b265-b2b70a114c23","position":0,"rank":null,"source":"名片","title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f246252881535fbf042fda9212e149b0728780c48f17108a43365dd42265b472');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',36,'person','7a3341ce-5ee0-474b-ab80-32d19a73753f','*','070a2ea562784416eb68ec750262c0cd','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たかはし さぶろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'004e2afe06886ab0af7c1efe413b9992065fbe663c83b7a7eabcc19327b359f6');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',37,'post','ed6b5b8f-0415-4a9e-95f6-b98450618e44','*','7a61dada2811b57a1ffab7fdc42b66d3','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"089fc0f2-edf9-49a3-a1d8-49d07c5f68eb","person_id":"7a3341ce-5ee0-474b-ab80-32d19a73753f","position":0,"rank":null,"source":"名片","title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9f26806fc7e8673a3c715fdeee30ac16d1f83a4189a936bd65bcadd466ea6197');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',38,'person','cb282215-d897-42ad-b43a-02cf3272f0c3','*','3f4c0e88fead5b5a5b3fcd857e7d858e','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たなか しろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'90887f59e451dc71022998adb314d7a6b63e8c21b7c57cb65532edaed95b3210');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',39,'post','771a72cb-f454-4b21-ae4e-13b0b88a7bd4','*','6363a72d9e736d9bc5387d02dd50ded9','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"089fc0f2-edf9-49a3-a1d8-49d07c5f68eb","person_id":"cb282215-d897-42ad-b43a-02cf3272f0c3","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3117401d749dc6885f6e1641e5d7a3d669c7c5fd8db46cdce0c3bb11c7b5eeb3');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',40,'person','77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6','*','04ece57e5b88ca94aae753bc5b3663da','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"いとう ごろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'c4a33cb7b060ca663aeb8732038b7d15164513359902f1288c3cc0c14aa88c09');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',41,'post','3b5835ee-8835-4bae-8dcb-e244c6fe2b91','*','2a4e1a6b83035b6a2f08107fafbb3e11','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"089fc0f2-edf9-49a3-a1d8-49d07c5f68eb","person_id":"77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'b4a5cee9867d906164ce9f666701b29dbe48b7c5d7217cd9e58f685773f6f9d9');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',42,'person','cfca3e04-f38f-42fb-9137-908672f47b51','*','58734d32c0b9b41a47cd15c7c81d5f24','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"はまだ むつこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'f1b308aea5e217b3f89099f744b2c387d976ba5635ea080ef7e33706d2f03fe7');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',43,'post','6698cdc6-c804-4d32-a70e-6605b51e7991','*','2a3b3eb635c77a25794d1e46a8990edf','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"089fc0f2-edf9-49a3-a1d8-49d07c5f68eb","person_id":"cfca3e04-f38f-42fb-9137-908672f47b51","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e9819dc37b07cdb8749ab402627c572301faa2bfa6396120ab938341e0193d78');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',44,'person','2900285f-f730-4187-8c47-6ab2cbe546fe','*','9f1523ca7dc330ab0a6934b33c0a1664','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたべ ななみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'6568a8db0164b0e3c500c8a41195ab996fe5287833d0b078de8b6536f05d6adb');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',45,'post','e0c544ce-e288-47b2-ac41-9af0d1836478','*','acacda72b3afedfe86b4898505db2ddd','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"f53a9d09-24de-4931-9c58-b65aa118fb9c","person_id":"2900285f-f730-4187-8c47-6ab2cbe546fe","position":0,"rank":null,"source":"名片","title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9a376b46b4b9012eb7d9259494e883a19be180841f9a78bf7c09e3bb6d4ac64e');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',46,'person','734275d7-93e4-4775-a4e4-174979927a8b','*','77ea146a49fde92edf3dc9956e9fd8bc','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたなべ やえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'15189f7a520b2de74c0ed236b72494a4a32d80da9830b94c3fae82ef22f79fb5');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',47,'post','ff530e2f-b145-454b-99e6-410e91ea0839','*','60a6b527bfebce2aa0fbe8c214688a6c','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"f53a9d09-24de-4931-9c58-b65aa118fb9c","person_id":"734275d7-93e4-4775-a4e4-174979927a8b","position":0,"rank":null,"source":"名片","title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'061ca185a4e4bf8f0d0a797068be529fda51f071653ceb79442f74e0116ee19d');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',48,'person','2364f47d-1f45-43fc-b6be-626c6eb7fd38','*','531e622d680ecd96c8e057f8dc30a669','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たかはし くろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'44aca3dc3650a8bbc09596504b489e06bb014433d408b17b15417486c3ca9d6d');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',49,'post','3dc00c8c-9b5c-424b-8bbc-d8806a717978','*','b1472b7b220eea7de7b62b0eb0192250','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"47b84f64-bc86-486d-9bc1-7be5cdf1ecc2","person_id":"2364f47d-1f45-43fc-b6be-626c6eb7fd38","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'2e13b49a7a7af0996a38eca46cf30d142e96548f36bb2312ee0cebf633e5bef6');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',50,'person','2ce4ee56-aca2-4d6e-ad99-6b892a127721','*','dd3e5e15c37629b08f6bfbd145e1aede','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"やまざき とわ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'f0a8f630f0c9f16a52caaf6e19775ea9197192280ae6049fe4f2ef015112af56');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',51,'post','e01173bc-6225-425b-85d3-ec6a8ae4be8a','*','83cc299aa6e9ceacf43366d220571722','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"47b84f64-bc86-486d-9bc1-7be5cdf1ecc2","person_id":"2ce4ee56-aca2-4d6e-ad99-6b892a127721","position":0,"rank":null,"source":"名片","title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f801795c405589d49966e0b9a232affd9b296e1c4d638964da85a5e654b26159');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',52,'person','ca4ed40b-0e77-41d5-9d78-e8190999410e','*','6d0ab1cc61eb2d3a0f612964b87aa220','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"なかむら はるこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'6f7b3fd1a01cfebd91bcba7a05c781b23b090c88ab4f4d4e6c752583dfac3b65');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',53,'post','5b031b42-28a8-44d6-92f4-7326ed6274cb','*','e423db8638dbe710ace89b06d22cee0f','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"47b84f64-bc86-486d-9bc1-7be5cdf1ecc2","person_id":"ca4ed40b-0e77-41d5-9d78-e8190999410e","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a97f3173adefdd9dcb28317cdda633e9ec338bc7074263aa0a5daa1921caad07');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',54,'person','8b923273-7ab2-4855-a0ea-6d5f28468e2e','*','f612b7a83cf0f367e3191759b28bb732','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"こばやし なつお","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'3d1421242f508ee7114aaf03c4d3793eecab36a2577290307836d6c22bb18053');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',55,'post','6ba3da32-c55e-4e33-bb49-97e624ef6e3c','*','da390a8828dea613838acb4ec8e61485','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"47b84f64-bc86-486d-9bc1-7be5cdf1ecc2","person_id":"8b923273-7ab2-4855-a0ea-6d5f28468e2e","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f7040eba3a436380d898ca61febfd900b511621ce48853aec358196ad3838565');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',56,'person','f97a604d-4622-4c2a-9c98-d627b2ad2586','*','004a2ae8dc1bf35a26ea5930591dbb67','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"かとう あきえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'1d044ccc836745a821d5f9db9e8d2bec1b7917840f287e2e22ae154037647fd7');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',57,'post','ddfd12f3-a805-403d-aa6b-73fd83a98807','*','88f42d60680613d82edf64a1c84a093e','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"47b84f64-bc86-486d-9bc1-7be5cdf1ecc2","person_id":"f97a604d-4622-4c2a-9c98-d627b2ad2586","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c54bb798c94f73aeaa76750ff7bad691c704f4ca5c13874a49d5c34dd3e051e0');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',58,'person','d009d1be-277a-4738-856d-a2bad7b914aa','*','f1c16c257c9495de61506062f45c383a','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"よしだ とうま","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d919bd7752fe889a48d26c717098f33b3a485ff54ca19b30295ea2fd4dc10f59');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',59,'post','14a6688c-ab95-476d-95e1-38bf068d0552','*','e6cadf7265d32589a4545d7e1b907b19','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"3a66fc87-7221-46d4-bf9d-149d0b3ee6ed","person_id":"d009d1be-277a-4738-856d-a2bad7b914aa","position":0,"rank":null,"source":"名片","title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7888d9f5030c1a52383434c2833884bd4fbb1939e80734506f21dd470bab6726');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',60,'person','6b4320fa-7072-4840-8161-84c4ce7ee2db','*','0f8c291c0890f8aa110db3aefce2f919','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"まつもと そら","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'1c286ad33f167a4aa45e9155ad6a595d526dab048ee0d1826392adddf5adda59');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',61,'post','f1f063d8-55f5-4c97-81d8-74528b2c1f93','*','58a9de205422f74b7472cfa6ae314cfd','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"62878759-978a-4fa9-9ba4-a9b0c4186d28","person_id":"6b4320fa-7072-4840-8161-84c4ce7ee2db","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'367ef647df558eb5e0d8cb67c660f38ae07c9841ba0ff1fe436f9b93ae53ef9f');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',62,'person','f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b','*','edea182072fced2bcb7cd305682e2807','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"いのうえ うみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'046cab22978fa9ac15554f2a00d9035a35baadcb196faf9b48ad09aaf0c182c0');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',63,'post','ca9673e2-4f80-4d12-9757-75349f33e188','*','fe54f1c89feb6aa6f70b948dce8e7dee','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"7aa47da3-e472-4ea3-ab11-9afe15f649dd","person_id":"f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b","position":0,"rank":null,"source":"名片","title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9b501d471a228f2443bc0276e8911d6dbb792f1340175bfb4c2c7fef7c4bddf5');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',64,'organisation','67762c21-883c-4cb5-bb5c-75121d6f7a59','main_contact_id','e34794885e1579f650d584b1b6832e4b','{"main_contact_id":"e325cd33-2b7f-4dd8-b8f6-23a57f874e3c"}','{"main_contact_id":null}','["513b2227-4046-488e-ae14-027dff3af100:3"]',NULL,'a6b238292be6024635916d3221a73c554f5721469335d5ce75060823a7150b5d');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',65,'person','e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','phone','ef18c1395505613bbf2e07b12967c898','{"phone":"043-000-0000 内線2711"}','{"phone":""}','["513b2227-4046-488e-ae14-027dff3af100:32"]',NULL,'0364c914a8301cae5559fd200c1b922c9dfb44dfd5a7d45950e6a4efdcb7fc04');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',66,'person','e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','email','b46f96a529a8c75ac8a34d329c219112','{"email":"suzuki@example.jp"}','{"email":""}','["513b2227-4046-488e-ae14-027dff3af100:32"]',NULL,'2418f12ca63366f447e1ce1eb3c493d73b4077271cea45f8dfc8a4d6c936236e');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',67,'contact_way','4c811c15-db34-4d05-9f19-f8fd69f953ba','*','420f0d10f09a809118bc311810a924f9','{"audience":"open","kind":"fax","label":"","organisation_id":null,"person_id":"e325cd33-2b7f-4dd8-b8f6-23a57f874e3c","position":0,"value":"043-000-0001"}',NULL,'[]',NULL,'b593c0376dd5b81c167dd30b5244302c3729a5bf234d916630d3b686083e6cb8');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',68,'delegation','827ab4ed-794e-458e-8a8d-164c6af1d902','*','e28080da068393dc7564eb171f031834','{"account":"","answers_id":null,"application_id":null,"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","cap_minor":25000000,"claimed_on":null,"cleared_on":null,"code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","handbook_ja":"","handbook_zh":"","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","leader_rank":"","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"2167a409-7665-4f56-a300-6273f1d26d5e","pairing_id":null,"places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","scheme_id":null,"settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'cbb0c490d34728367515c9c989a4a28af8b5f82b99b953194b296b7b22301db6');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',69,'member','931a7412-2d88-44f1-a77b-fd98e5772adc','*','367964c25912768bfcba845565541e60','{"bags":null,"delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","duty_ja":"団長","duty_zh":"團長","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","position":1,"replaces_id":null,"roles":"leader","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'7048c9fa95fcf7c665292d52afecc0312f2d3dff651075287727fa64c12cb073');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',70,'member','d3ce378d-c853-4304-abc4-4ea4a3997111','*','12dccbb880b64b6b7f7a4ea43d5f5a61','{"bags":null,"delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"e391912c-be52-4eb9-aaf3-30003cf47dba","position":2,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'d3644561a20988e2e7163ca01d5fbe2151f7ee25bee92213007d24c92a6b4660');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',71,'member','f4a77b5c-aacf-4243-a049-8f26765e28d7','*','c6e45e8dd54b513b9e8e6b4d26e76185','{"bags":null,"delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"67b58caf-154e-494b-811b-1f3d8264e70f","position":3,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'03b681a77eea18a87ae4394f4b3729821b4c148da79815315cb14c89d2633a61');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',72,'member','67b3ba23-d184-490e-bf98-6776655858ac','*','787c42ee225011aa356a581e05586e72','{"bags":null,"delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"312ff121-6dab-46ce-ac5e-a9a68ba9c844","position":4,"replaces_id":null,"roles":"member interpreter","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'e89e88994dfa68e21cdacc45f31f11c17c8dcfa7040232b15281ddfbbe30e65c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',73,'event','6189bd0f-26c5-4267-8841-fc622dc55021','*','0fe1c89612cb94f5a568449148616389','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'bd317fdaa53142a41d883d1a37dada5764223111026148db8446dec84ef6e64e');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',74,'event','e79698ee-d891-4775-a694-8e8f8c8122f5','*','a5008d57f7fe5793204496211c87cf97','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'641a01a4a0a1181cda6ae1034a8fd01548544cf515a7fc9e97d7260e227a4b6f');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',75,'event','ba3724f0-83b6-4472-9c80-ea7cb6659cb9','*','396c3027b333fb2b8a6523e6462f0941','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","people":null,"phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'67227fd0818e737145f95df7a41166c0c326b06ab99e4e701ad72814999daeae');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',76,'event','81181c6a-5662-40cb-a9f3-7b67e7b7bd72','*','5103686b207749798115451631ca4a9e','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","people":null,"phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'2f756435e4d1a159021397abddf42e39d3afa75364101e59e97957411ebd6454');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',77,'event','73aa1270-8c76-4d83-8838-f0e294b03fb4','*','b19e24b9756b68c57d91af836d942128','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","people":null,"phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'fa3e439255078cec46bc20957af6808a99a6736bb5f1aa6e2e99170b11b5d828');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',78,'event','203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','*','5f9c343f107a797a4eab50ae2ae90dd9','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'de9b5921ab6c8350e38c8d50cbe617e135ea30774568476913ca2917f3aab93a');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',79,'event','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','*','e89516c8768fb6b4b8d72fc101027edc','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"67762c21-883c-4cb5-bb5c-75121d6f7a59","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'10d65a80abb2d6bebf48db20442e74a0e53968a2bda636fd21ade55720df32e2');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',80,'event','39651b12-a470-495a-b3b6-a7e6e01a5876','*','21763d1f43377edb7b1965a07219d453','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'da12f6791deadcb0c22827d3984d71a66829720d2d55c6fac4d05fb014b39ca4');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',81,'event','03bb62a9-a862-487c-a2cd-21e7acfe287b','*','752bf267d4e35b9c73f61f6decbd58fb','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"f53a9d09-24de-4931-9c58-b65aa118fb9c","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'fd012a6cd44a7acdf7f4bc7b919fb9836716941666b76fa6153ac6fe3a694097');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',82,'event','65c2a007-b925-474d-bd7e-b85f07de45de','*','df82bba839566b9d1040d61862e4f07f','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'c8c4feef012e5239f6e7387f0acb47c1582efab693c00bdfda4799203207b5df');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',83,'event','212dc98b-fb7b-45da-850b-e0c7a03e3be5','*','26093f20aa4ea75cdd3c77bcc472860b','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'c30ca7e72ad939b8ac006e3462a99ea658300ecdd63393036a0fcec5e55e0301');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',84,'event','613c9ed8-b52d-4dc7-b325-8b234c9856f2','*','e040661ef1e5aecda832fda343f96f3d','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"47b84f64-bc86-486d-9bc1-7be5cdf1ecc2","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'29416e18edcd41e860472d7ccea510be3d9f00268166bebfc6b97cd662303c8f');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',85,'event','9de45454-ce18-4be7-99ae-a469bfa7a541','*','765d2fafa62b95adbebeedf72427c122','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","companies":null,"currency":"","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'564b502d604127632781dd86203df5b8637fbb65029955a26c0e4f59e5cbde64');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',86,'participant','8e45615f-37ca-48f0-81f7-11f6f05c7177','*','dfa82dccf0a0a645880d42f48f6e51e6','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"52bebe12-976b-499e-9901-edcfb808c8de","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'417a2336a0bd63b61e949e0b667a74a4b17afbc52407751359fcaeb419e60c8c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',87,'participant','f3796a1e-f713-448d-9dbb-ef6cb95ef9f5','*','0c159ab07dd99b3ee0a4cbd96b83a3b3','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"877839b1-1a16-4278-b05e-8c3a77839c01","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'cf85cd4a544c0c6fb2a1bd09db086024f17c4f5fdd754d9bd0b99f8213b9a70f');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',88,'participant','7195359a-bfdc-4ee6-ba97-0f185b75e6d2','*','45dc98a7519b901eb84e0ffc6db18667','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"e325cd33-2b7f-4dd8-b8f6-23a57f874e3c","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'713147f0557a2283f470a7e4e3336434c78c561d3b7f6e9ac8bb249e21374c4c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',89,'participant','acba5179-2142-40cb-b538-25e30c65801b','*','b7b850f7648636d82a42a1b920864743','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"5ac83d78-33e7-498a-b265-b2b70a114c23","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'aa6f8e0cee115baa5fd6e9c504fbfdc8c444e8e211cc11ec6bd77bfef246f771');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',90,'participant','295d6620-d6e3-4c61-8155-2a8ce1a59572','*','762bff029d98dcde0e08c76ceb645272','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"7a3341ce-5ee0-474b-ab80-32d19a73753f","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c91875311364873bb8cd64577567369931b3ba56f8f48e9bffe35ee099bd5733');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',91,'participant','9e231028-7b21-4145-9a5a-c92efd698774','*','057790765271e7f924dfcbe2fb50cd05','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"cb282215-d897-42ad-b43a-02cf3272f0c3","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7fe5898159db63724586e684c6641d4957b344261dc79f2d4331e2959e45284e');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',92,'participant','342313be-a125-4784-8f8e-bd295ab70434','*','1996a95fe7a576d5a0ce6db62d403f12','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6","position":7,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'55937b15cb4366f39cf8943f547d076efe7347cee3e3890c9251f005678b0b9a');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',93,'participant','cecc9c90-a8d0-4aa5-b268-7138ce45425c','*','9937298f73b4a630a7cae860f12e0e9e','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"cfca3e04-f38f-42fb-9137-908672f47b51","position":8,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'341a8c374fb2bc0e0cebb414dab7702b0bfb162f095ae16c48c076654c0b3345');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',94,'agenda_item','1af7ddde-3dd7-43db-b1d9-a4e512fb3fd9','*','3b17e30cc92f63030546c60325672cd0','{"event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'8ac0db13266e4b4049b9263f507f7fb17e1cae743baa68201611ae57302f9c21');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',95,'agenda_item','2321e181-c7c1-4aae-9090-f464818c8fdd','*','28ad520854ba16caf0e68261bb17794f','{"event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'afaa611f6f4ac7d9160708bc05d9dfc4c771c804cb2be75534a12ee5af13d434');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',96,'agenda_item','2acd13e2-24e1-4162-8656-63d619e9189d','*','5008c40c6597c3d7b3c7cb65cea127fe','{"event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'ad5b7aa193345490526c0de57c9cd4ba2a6d55a78eab5bcd3d622f9113a12e77');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',97,'agenda_item','37afbb4a-9096-4c91-8a63-f3f3f2e22215','*','8acf3c0246a93a5cdb65257db7358c00','{"event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'a02a99eed975c05af21010020a624162912b55e749461f86981d8326676a47ea');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',98,'agenda_item','c6c4f516-ca7f-43d0-950e-d1b697cca12a','*','787517f670d715dd4f81fe05e79b8fe1','{"event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'6b4ae1720064257d585b3160306e6b47795d92eea05a657133bb46788edef168');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',99,'participant','b540f71d-2c72-4cfa-ad05-45a1e3e15d15','*','532dd82f386a1a4e9fe86e532a2834dc','{"came":"","event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","organisation_id":null,"person_id":"2900285f-f730-4187-8c47-6ab2cbe546fe","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0291413f8a98efc46fec485e7d1b9a0c1ffc703950c170ea7fb4d490b0c23f68');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',100,'participant','a1b68ede-d3a4-4b25-800c-8179829daa73','*','14459b2a089aa760e744edbbc554867e','{"came":"","event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","organisation_id":null,"person_id":"734275d7-93e4-4775-a4e4-174979927a8b","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4d220f6f4288cc4a6bca26b0cff96c297a009ed165b7425f4b48afe76bcc1bd1');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',101,'agenda_item','25ea8785-4b69-4afe-9d15-94c8a9f63760','*','fbb75103e0ceac878ebd3f29d0a8d4f3','{"event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'ca44925cf0179b7e1223e3e79147885110d45b5e9c176128eda5899f29c26b70');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',102,'agenda_item','d1581cdd-a92c-489a-9f9d-a16507c95ddf','*','4c50517927fe13857a8ed39283d9ca56','{"event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'aac6f198176755244080061448e591c04d077f07ffc461037b6c2aa69353a1bf');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',103,'agenda_item','22158900-0965-4519-915b-d7876eba5835','*','d941683a42856ba20ee654b6b48b23bc','{"event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'4d378d545370671e8237baead85f4c96feec883c21489d5c2cd123b193551261');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',104,'agenda_item','de977eb0-59c0-49f4-a0a5-0e2951ae51b1','*','bdbe794e7e0d84b961fd7261afb423d3','{"event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'a8fd931a270cffd2b41fe54a9bfd5ee6b4379739d66e834faf1d469a6aead4a7');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',105,'agenda_item','3bfc1baf-98a4-4372-88e3-d9a9a10bde7c','*','542451142ea9f0b52733e130feb34cda','{"event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'449a7b843e6714fbb80510b2e3c948fe21128d38d4d5e0f297f5ed3b6c7026ca');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',106,'participant','e5937a71-e05a-4efc-9657-3239c8b32152','*','da474580df54150cef4426f57572333e','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"2364f47d-1f45-43fc-b6be-626c6eb7fd38","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c71740b69baa2891b6e4539baed4b088b6c6d1bbd47b3271d5e06fd51ee7f527');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',107,'participant','604ff48b-7dc0-4e1a-9d13-6fb6e9b38c06','*','7870a357fa0797dde763a5f6843e0ce3','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"2ce4ee56-aca2-4d6e-ad99-6b892a127721","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ac44f85a89e43df212fa48741fdd3ebe635666ecb8f11832a58a93d3cf9ccea2');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',108,'participant','7e392815-73a4-403e-9040-dfa2d2b8e79a','*','d7e18134fd0359dbb1077b89e8b76b6e','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"ca4ed40b-0e77-41d5-9d78-e8190999410e","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4c150f780eb31325546dc376e87b36f0692b044b1cbc6c3d69dcfebba200d242');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',109,'participant','c8f51588-1beb-4564-a053-d9901253a852','*','6433751cb3ff60dbe0599859d8642f49','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"8b923273-7ab2-4855-a0ea-6d5f28468e2e","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5266a47c808c12879145926c49adc29663308bc83cf97d465dd795c48bb0f439');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',110,'participant','6e41fb9e-5dfe-4946-8fc1-4370a367ea0e','*','3b0ac2e0ad0823c18b447afc99e1f277','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"f97a604d-4622-4c2a-9c98-d627b2ad2586","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'175456b8512eb4fcf716a19a29185e9b8c926c1c952684c22a7fdc979af508bd');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',111,'participant','633c20d4-ca4d-485f-b308-63992504006c','*','41aed954618d1f8b64c78c923a11ff1e','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"d009d1be-277a-4738-856d-a2bad7b914aa","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4180b1f523b1385881f84978f5599c73880f83f6ee7bf8a744c857f4b8493a32');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',112,'agenda_item','f7ad9a0b-e5f0-425f-b113-eb3a9bd52acd','*','153caf465a2f6d8a9edbd7b38c4e104b','{"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'1ec4c179511100367dc81f0e85dcfe1ab1d6f73d9cca82814b1b3e428010cd76');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',113,'agenda_item','fabd6297-3293-4cee-a2ec-fe79acd8f67e','*','adaf03b112b4f2bb77adf2d7a3472609','{"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'9be951d5dfeb5276baa0f8a5d9622342fd7ac51c56fd8ce10cb538e369c20fe3');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',114,'agenda_item','c68cafb9-5e66-46e3-ad47-6d7a4b525183','*','833b4630e1838d47bb3a632410f79241','{"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'8881e0c52027e69e57b67c2b36906126d3f6cddae9f089eca0b7fd1a769f4450');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',115,'agenda_item','ad975b6f-5794-4954-817f-837b078bf153','*','1e68bd54b6b59d51e11b6d8dea13b2a7','{"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'541a6079e53ed5716473b5517406e0f57cdc1928eb82d0bd7534a873b646faa3');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',116,'agenda_item','d8f1e8d7-aecf-4a1d-840c-af212bf5d344','*','256721bc8ad14e23b34901cbe30c2136','{"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'fcae808dce47370a4caa5fb5ad5c327911f24e0e2c99583f159756b51641fc82');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',117,'encounter','06cff22f-e02b-486d-ba12-cb9f8eab8daf','*','1e60e78feffad8f66669f66a89b36696','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","met_on":"2019-09-18","notes":"","person_id":"52bebe12-976b-499e-9901-edcfb808c8de"}',NULL,'[]',NULL,'38ed4abb58c5f3f8b5c4901cbcd8b80a1c4e840521b4645f2db0c078c7f3ea04');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',118,'encounter','1a20e08f-a507-4a90-af7f-67f322edba43','*','7068dd195cc23ea32618f29dad5a3315','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","met_on":"2019-09-18","notes":"","person_id":"877839b1-1a16-4278-b05e-8c3a77839c01"}',NULL,'[]',NULL,'6c766e6c5025d2bcaf8254efb33aaae4271476ac5922ada808e080453a159501');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',119,'encounter','589a348b-2496-4692-aa85-8b0f2a5eb904','*','45c2aea0b0af4bee1fb15b6404791f05','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","met_on":"2019-09-18","notes":"","person_id":"e325cd33-2b7f-4dd8-b8f6-23a57f874e3c"}',NULL,'[]',NULL,'8fc24414b94aa981e7dece863e6a9bc08fa3ad3057922bbb42dc08d72def5eaa');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',120,'encounter','9247fddf-bc03-44d6-9b9c-4e7e02e79171','*','a820012ddee5e871d05949a3e41f7bf2','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","met_on":"2019-09-18","notes":"","person_id":"5ac83d78-33e7-498a-b265-b2b70a114c23"}',NULL,'[]',NULL,'4e03f8db094df4fab9e123e17894a2228fd892b8664969665a9519bc77fa96a2');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',121,'encounter','6db8cbec-7fd1-417c-8b5a-f2051d2d40a9','*','9869c72789a955fada6d572a1a62a62a','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","met_on":"2019-09-18","notes":"","person_id":"7a3341ce-5ee0-474b-ab80-32d19a73753f"}',NULL,'[]',NULL,'ff3fa247cea548484e2937d25bdbd24b9cd030a44f6cf8f4e3e213406d2df231');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',122,'encounter','12f12668-064c-4a73-a99a-2774112266a8','*','b4e2281aded27cd056d55cadeb85e6be','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","met_on":"2019-09-18","notes":"","person_id":"cb282215-d897-42ad-b43a-02cf3272f0c3"}',NULL,'[]',NULL,'e785f4dd9c60ac055f1962b0b8dfb09d89e5f985d37c9ae5bfea3336a2207593');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',123,'encounter','881931d0-75ef-4ad9-b130-07c133ca46a6','*','e9b1432496c6aad5bdb4a3e325715b3d','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","met_on":"2019-09-18","notes":"","person_id":"77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6"}',NULL,'[]',NULL,'84a4a5264733bc27d06fb36ba64ef023ac9eb7227195fb8b9e92ffd221d936ec');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',124,'encounter','f2eaa339-ccaf-4c9d-8c99-b44663c9b02b','*','b6ea1625f9b8967d0b03586459d9d57a','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","met_on":"2019-09-18","notes":"","person_id":"cfca3e04-f38f-42fb-9137-908672f47b51"}',NULL,'[]',NULL,'4136a20d27d9693fa864c5b3788af18e7ac95386141a96217f5a260f986f272a');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',125,'encounter','e3cdb69d-d72d-4b1f-bfb7-61782a0d6a08','*','30adf8a3b142d20adf395976096798a2','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","met_on":"2019-09-19","notes":"","person_id":"2900285f-f730-4187-8c47-6ab2cbe546fe"}',NULL,'[]',NULL,'3382b168153cec1ac68686e307c8e06a749ce3a42ace0498ec174f0fd51846f7');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',126,'encounter','4e11c2b7-31e7-41a6-a84b-2306b4dbe3e5','*','00d4601540d8fb7e226d15630e40c587','{"by_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","met_on":"2019-09-19","notes":"","person_id":"734275d7-93e4-4775-a4e4-174979927a8b"}',NULL,'[]',NULL,'ccd4a4b49173d54aa400dfb16c5322ecd0b2ccf3071e20f9c02e9571aef0b91c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',127,'minute_point','bb00e6de-5f31-4fc8-8971-d1f53c15a805','*','4980307747ec7fc27c91f54daab28e15','{"checked_on":null,"due_on":null,"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","kind":"explained","person_id":null,"position":1,"secret":"","side":"jp","speaker_ja":"東北経済産業局","speaker_zh":"東北經產局","text_ja":"産学官連携の現状を紹介。管内の中小企業に開発から販売まで一貫した支援を行っている。","text_zh":"介紹產官學合作現況：對轄內中小企業提供從開發到銷售的一條龍支援。"}',NULL,'[]',NULL,'35c50337ac0697a3c9e621749179ccaa0ca75cae556984f7207318259dcc520b');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',128,'minute_point','29afcec2-7279-44f4-b993-1de7fe333402','*','5002dd2eb9fbc72274db846bf0a5121d','{"checked_on":null,"due_on":null,"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","kind":"asked","person_id":null,"position":2,"secret":"","side":"tw","speaker_ja":"王大明","speaker_zh":"王大明","text_ja":"補助を受ける企業は事前に選定しているのか。","text_zh":"接受補助的企業是否經過事先篩選？"}',NULL,'[]',NULL,'ea168a0db2c94431e8aaf40ef46d86c99189ab7797392887b39af3126e2021b1');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',129,'minute_point','2bcd713e-dafa-4325-a921-c501014dfb03','*','4b352a5ebcfb39a8fa30f911b88f7d7b','{"checked_on":null,"due_on":null,"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","kind":"answered","person_id":null,"position":3,"secret":"","side":"jp","speaker_ja":"東北経済産業局","speaker_zh":"東北經產局","text_ja":"コーディネーターが要望に応じて適した企業を探し、実際に開発する企業が申請する。","text_zh":"由協調員依需求尋找合適企業，由實際開發產品的企業提出申請。"}',NULL,'[]',NULL,'240e5c0a31087ab7217e3f6b9070d5aee67cbf9b9e7442d67d119900743a3726');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',130,'minute_point','d37ede05-4f4e-4cf0-8e13-3d43e047fcc2','*','43300f21abae7d58ada38baf40bbbbce','{"checked_on":null,"due_on":null,"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","kind":"asked","person_id":null,"position":4,"secret":"","side":"tw","speaker_ja":"台日産業連携推進オフィス","speaker_zh":"台日產業合作推動辦公室","text_ja":"企業訪問団を台湾に派遣していただけないか。","text_zh":"能否帶企業參訪團到台灣來？"}',NULL,'[]',NULL,'505484f93380b4f99db329f531510536925cd44c5e8e97b801abc30eb921c977');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',131,'minute_point','7f39046d-2a88-4aed-9e8d-3ed88f82019e','*','b19a8d4d1d2dfa27878b11a494f7acdc','{"checked_on":null,"due_on":null,"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","kind":"intent","person_id":null,"position":5,"secret":"","side":"jp","speaker_ja":"東北経済産業局","speaker_zh":"東北經產局","text_ja":"企業から要望があれば実現できる。今後、台湾進出を考える企業を紹介したい。","text_zh":"由企業提出需求即可成行；今後介紹有意到台灣發展的企業。"}',NULL,'[]',NULL,'71b3ad75c14e8e27e1674537cc23253fa3e0116e8b172361e77d04c4b2c3183e');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',132,'follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','*','3d30f0c23edd2590354abeafd2902e93','{"delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","done_on":null,"due_on":null,"event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","notes":"","organisation_id":"47b84f64-bc86-486d-9bc1-7be5cdf1ecc2","owner_id":null,"person_id":null,"point_id":"7f39046d-2a88-4aed-9e8d-3ed88f82019e","position":1,"side":"jp","status":"open","title_ja":"企業から要望があれば実現できる","title_zh":"由企業提出需求即可成行；今後介紹有意到台灣發展的企業","visit_id":null}',NULL,'[]',NULL,'d71054c075f6ffdcb09484ba4ec4ad3d4aa4ac9f5c1cef9acd6adcc6286225d4');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',133,'follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','title_zh','860ebae24de09cd6c835cb09d93448c6','{"title_zh":"提供有意來台企業名單"}','{"title_zh":"由企業提出需求即可成行；今後介紹有意到台灣發展的企業"}','["513b2227-4046-488e-ae14-027dff3af100:132"]',NULL,'27b593be71d20a526d6d51920347bee04f27946eed43ffa90beec67b997d7d93');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',134,'follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','title_ja','626a23c0e7cf9f5386a988863446f457','{"title_ja":"台湾進出を考える企業の一覧を提供"}','{"title_ja":"企業から要望があれば実現できる"}','["513b2227-4046-488e-ae14-027dff3af100:132"]',NULL,'9d0b6e7adc8233dd60d5af6b722c7f69406f7ce553fd19550e6664f15cd5dafc');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',135,'follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','owner_id','551d730e3e2eca16458d82301da16d4f','{"owner_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f"}','{"owner_id":null}','["513b2227-4046-488e-ae14-027dff3af100:132"]',NULL,'5c76d43a6efb5036cfccdd52fb354fd776b762e68c8d3a5a15a918b232c3357b');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',136,'follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','status','4fabe8cf7f11874e5b17ac9eb306539a','{"status":"going"}','{"status":"open"}','["513b2227-4046-488e-ae14-027dff3af100:132"]',NULL,'b742b18fe3a99f5d2fe83016d771b15f39bb0a9e34756ba7877a77e7728cdc28');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',137,'milestone','d1304d2c-7627-46e5-9bda-251c0b0b1fe0','*','15553f3a7f2376d880265bfe77ad4b01','{"day":"2019-10-15","follow_up_id":"a93fba50-6d6b-5fe6-8bfe-156f0001785f","position":0,"state":"reached","text_ja":"台湾側の窓口を連絡","text_zh":"已提供台方聯絡窗口"}',NULL,'[]',NULL,'a54215843d94d65fcc00c42219f8af935249a57dda9767f2042f9039d623e35c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',138,'outcome','96beea1e-1d7e-4c97-a8cf-442aaa5cf6b5','*','39cb8cfd1a1350221e27cc5030bc5233','{"delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","position":0,"text_ja":"東北経済産業局を訪問し、台湾進出を考える企業の紹介と、要望に応じた訪問団の派遣について前向きな意向が示された。","text_zh":"拜會東北經產局，日方表示願介紹有意到台灣發展的企業，並於企業提出需求時組團訪台。","themes":""}',NULL,'[]',NULL,'c4fa8d7f17aa6c55c2ccc590cc2f91b08ff806d546aee6789ec1fa41bd193cf8');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',139,'participant','cc8a040f-4eb9-4df6-b618-0749bb5fd495','*','3a00719575d54df21cb3807495812f22','{"came":"","event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","organisation_id":null,"person_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5c55474073cc36b832751c8e5efc10ec15924f5ebef8a60f4e41c455ccca3d51');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',140,'participant','f11ebf2f-05bc-42ca-ba4b-b43ace42f918','*','712f284aa8c34f0b552f06b551a07ab3','{"came":"","event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","organisation_id":null,"person_id":"e391912c-be52-4eb9-aaf3-30003cf47dba","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'447224e65b16f75037b5fb509e1ef61d182fbbf67a9c636da1bbcbfb28f5ca39');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',141,'participant','331427f5-08a6-4e5a-a1ab-5cbcbcd8fed5','*','12499e3711301da21207d4461365495e','{"came":"","event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","organisation_id":null,"person_id":"67b58caf-154e-494b-811b-1f3d8264e70f","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a530cbc31f78e29a949481d32971920c0fc77d71aff9bc5e346e85c46e08fd57');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',142,'participant','33dd1ea2-ce36-448a-b250-e4ae0dc90d40','*','67aec8ad36fa1e3eb0bc6f86df2a90f4','{"came":"","event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","organisation_id":null,"person_id":"312ff121-6dab-46ce-ac5e-a9a68ba9c844","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6947ed941a71c355b6c945014cb31a1de15adb2821f591fd43f389fde06ba75e');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',143,'participant','22c4cab4-776e-4d9a-9637-39cf2b42b93b','*','d3eb78ef111f533dc7ba6b206a822a0c','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a2372b79234509f953317d3d08716d9ce989386ffefe26e0286e8155a85ad263');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',144,'participant','6e056a3c-f6ce-4328-b722-f2a6c18a0c8e','*','83d46ce87c19fee6cddbd56eaf9d1024','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"e391912c-be52-4eb9-aaf3-30003cf47dba","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5d581db0877ec5ad1291f31d7d5556b2fe145d4604e58476c0f7aea241743ede');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',145,'participant','b1c6ff4d-926e-41d6-83aa-5714735a798f','*','c8384f566aee9d70d6bb347ec5f3aa04','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"67b58caf-154e-494b-811b-1f3d8264e70f","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'146f838bceb0945b16cc4d03869e8e19ec44709a20b0fe03808f74c7169411b3');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',146,'participant','1329fa87-2ca6-4b6b-a5c1-8502b447c2f6','*','13cdea7a841fbfd94ce49f0a27ab291d','{"came":"","event_id":"ac2fe43d-f070-4275-b0b3-8fb09e32e24c","organisation_id":null,"person_id":"312ff121-6dab-46ce-ac5e-a9a68ba9c844","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b5665b87445a4810d6baf7b11fd4ec05a21213ac54d8a4106ab1b44f9fe31f24');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',147,'participant','56446b48-2a89-46cc-914f-554eea166030','*','b7f12e52bfb71b9e5213a02bccfb943a','{"came":"","event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","organisation_id":null,"person_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1f8a18ed8bed365fa1671883a31d2b3bccb42c927d85257f8d84df28a91b7a46');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',148,'participant','398de11c-2c5a-432c-9cb1-7e98ee589e19','*','02ab9aa0dc5a3f449f105249920eb050','{"came":"","event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","organisation_id":null,"person_id":"e391912c-be52-4eb9-aaf3-30003cf47dba","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'cdc71d4d839d84de30ffebd4d23a0d047c18eb0953c0e155f4fdda389a24d548');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',149,'participant','e4f5018d-8da5-4fb4-bb7f-3dd0e92c0623','*','af30b315ed6242490d3b1e94b863c669','{"came":"","event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","organisation_id":null,"person_id":"67b58caf-154e-494b-811b-1f3d8264e70f","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'848193a9ec7e93f026c638544a04c12985d37e318d80031aee1f3fbca475cfe5');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',150,'participant','07ce2c4f-0646-491b-81f1-67c4badd2393','*','219b5e04864b1f513b0ec102bdfc4c27','{"came":"","event_id":"03bb62a9-a862-487c-a2cd-21e7acfe287b","organisation_id":null,"person_id":"312ff121-6dab-46ce-ac5e-a9a68ba9c844","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'02a676c563d59784d0997a1fff3f49f7141deb39a89f039c98b92a20fd965c9d');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',151,'participant','0fcda3ce-fe98-4983-a12a-4d667a8fd1c3','*','faeb3be9b31566279019f022f44a2d77','{"came":"","event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","organisation_id":null,"person_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'885270b34142b2045a3cfefa588efd6febc8809f09c69f375fd803d902eb473c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',152,'participant','4990d2ce-bbba-4333-b5a7-ae66ff0b937f','*','f1dfd63d84e9cec89d77308a2005e850','{"came":"","event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","organisation_id":null,"person_id":"e391912c-be52-4eb9-aaf3-30003cf47dba","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6d20ad7df5c364182a2e607d5eaeb70703d326b524c1f23c046f791e67a312a5');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',153,'participant','5305cd32-cd3a-43c1-97ae-d5e7ca34dfd3','*','367da69ae9cc07b7e626085cda48d9ca','{"came":"","event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","organisation_id":null,"person_id":"67b58caf-154e-494b-811b-1f3d8264e70f","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'580644ffb91f99af8852dd4b3789504b0068ec8b4f8d31586b8a58fbbcd6af28');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',154,'participant','d5368d2e-ec34-4a17-ad64-16a85e532c89','*','ddcae54e91cb6668ceeed38e642809d5','{"came":"","event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","organisation_id":null,"person_id":"312ff121-6dab-46ce-ac5e-a9a68ba9c844","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7c2c175a5559cf0697ee191f3bb90b23f221652a6259723abf67d9e1f54c4b03');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',155,'participant','5df5f9df-6ef0-4f1d-8dcd-e7cbedaa2acd','*','690032acbba39d01050aa4cca8fe63e4','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a919830852c8995b986565524c3c798ebf28cd3d1618bc24b7cd853fcb0876b1');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',156,'participant','d497b10c-0fb2-449a-bcc4-79f976aaf57f','*','ddb5a1751b4390cd04ce1653d174e610','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"e391912c-be52-4eb9-aaf3-30003cf47dba","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'adce6c67100c480216c9e3a5a4f33024b22f5dc42651bdd4aef21d135e376dcd');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',157,'participant','16bb4f21-b88b-4d12-acd3-14ffa9263b00','*','6bfc3ddf9517fac2ccbb890c438eeb23','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"67b58caf-154e-494b-811b-1f3d8264e70f","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'572d7293bec5d5346a34fc643d63cb215d974cca9dd63de32400b2d805fcb8d3');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',158,'participant','ea179bd0-d140-4121-8240-07703dfa63e2','*','627673fa4429873a1c3960b884b29928','{"came":"","event_id":"613c9ed8-b52d-4dc7-b325-8b234c9856f2","organisation_id":null,"person_id":"312ff121-6dab-46ce-ac5e-a9a68ba9c844","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9ded501c7d47ba5eb99650f0ed99a1b751f7ac52f49d08cc2dd995552a702d14');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',159,'event_host','2a2dda56-0a37-44b7-801a-5c989aaec9f6','*','a38988b1e1b4ae5132273a785d2364e6','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","name_ja":"","name_zh":"","organisation_id":"c6f717ff-c29d-4885-a1be-77f0adf03d3b","position":1,"role":"host"}',NULL,'[]',NULL,'fbc03f8e12a8daa63cd1ce508e0a57b212d3450a16ee91f8c101e607c8d504a5');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',160,'event_host','055f08d0-7cdf-4553-b6c1-7dd184688369','*','5c4cd257db1388eb3af2f45dff51f7fc','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","name_ja":"","name_zh":"","organisation_id":"7e96fea2-35f7-49e1-a738-d6f5bb184860","position":2,"role":"host"}',NULL,'[]',NULL,'529c78dd2e37003731867017346a73f3e0861f3e75b50fc9434435544dcc6355');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',161,'event_host','e085e18f-83d9-443d-a232-5cf04d0a42cf','*','22e9f65bbb8b7049c104e521821a9a17','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","name_ja":"","name_zh":"","organisation_id":"a1d6d9bd-24a7-4f6c-9a95-a0681644716c","position":3,"role":"host"}',NULL,'[]',NULL,'f1234c9feff05661d646ad4ff93aa09173bd4a6152871ea6a82794cc32939e02');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',162,'event_host','b52e6bfe-c46a-4a98-bc31-a5d0c4d5a6b3','*','d8067a667789401f41417d4b743ab819','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","name_ja":"","name_zh":"","organisation_id":"255d14ae-8cc1-4e4d-82a1-c99edead8ee3","position":1,"role":"cohost"}',NULL,'[]',NULL,'fafdabb1fcdd2dd1697196e035439a43d3ada5112205fee40c7f0061820fad34');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',163,'event_host','7634da98-a07e-40ff-bb53-9be40f462dfe','*','9d5055e4632356046eb2895a7f8a5c58','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","name_ja":"","name_zh":"","organisation_id":"782cb038-8c7c-4781-83a9-08cb5594c9e6","position":2,"role":"cohost"}',NULL,'[]',NULL,'e53bf053556572510ff3d3adeef20af14cdbf07d43a957e6fe2580778160a9fe');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',164,'event_host','d9c18a47-364d-4902-a07e-977179a254cc','*','de73c10f3973ad2ba4516495edcee330','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","name_ja":"","name_zh":"","organisation_id":"090ed79e-8324-47eb-b07b-757ff3378850","position":3,"role":"cohost"}',NULL,'[]',NULL,'50dcd78af9d2a7d3ba9bc6377bfae75d688e58b421ba0ea40c6f3e227dc03f99');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',165,'agenda_item','1064201e-ac51-4022-8f6b-911bcd06e7d4','*','6a2c997a55b3cee93eec125272f74a3a','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'b47285d6b0394d888f891bf3685221664d02163d0dd4af7a3a07a9332aa53d07');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',166,'agenda_item','3f57e93f-6c78-430f-be24-de67a6be8c68','*','d3e39be8fa49971ed5144c30809a9cff','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'27e76403545ad113d19d3023d6268dd733beb1b143806600a8751c7b8ab0486d');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',167,'agenda_item','6a5c36eb-5754-4f8b-8688-aa18ff65dee3','*','0ba5b0ac264145bd7f20969d95748570','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"6b4320fa-7072-4840-8161-84c4ce7ee2db","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'85aeb212d5b50ca115e51e1e4896e959be3fa503efc7e42a4cc8a01934f3d801');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',168,'agenda_item','5fa7db22-b1dd-41f1-9f53-02638943e5d1','*','a60d42ba468cbfc40fb3002aa81a186e','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'082f206e87a5be8f8b2612ebf1651b50e7aa25cdde3f21cf47fccd24c0944eef');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',169,'agenda_item','109f8b1c-355e-48fb-9b7d-555091d8fd17','*','f3e263dcad855db75a09095cdb649212','{"event_id":"203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'40ec322459e5bdc2be0b4bf223255945e30a2dd3bbd26f0775ec286ccc1cbadc');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',170,'event_host','e070812b-4ba4-461b-a6e8-69f20a1e8803','*','6234bf0fa18063856590b3d37731a353','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","name_ja":"","name_zh":"","organisation_id":"7e96fea2-35f7-49e1-a738-d6f5bb184860","position":1,"role":"host"}',NULL,'[]',NULL,'1d3e9ccacfb147aba9badce47af702afdda9129ceeadedfd0c3e6fed7f671773');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',171,'event_host','fe5f1211-421f-4db2-a4eb-94ba0771d562','*','82997d067bd55921efbff72f2f1452b2','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","name_ja":"","name_zh":"","organisation_id":"a1d6d9bd-24a7-4f6c-9a95-a0681644716c","position":2,"role":"host"}',NULL,'[]',NULL,'e38dd2c9eeb40e64d4186294c10f4090079e7d74b269c79dad580c4744dbcda5');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',172,'event_host','30237d95-54f9-4283-a8bb-821a5c18cb50','*','ac85b3ee9a5c418606951a1cc8aaf160','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","name_ja":"","name_zh":"","organisation_id":"624a2624-4dd3-4df8-a83a-a741dd718bae","position":3,"role":"host"}',NULL,'[]',NULL,'e87509ab1cf884c8f841213a60aee9104f25595cc43b25746c17e089a1a366c9');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',173,'event_host','34779bbb-e7e1-4c46-9c02-5c7289fbb0fd','*','7c0c517350ab2fc2f7b9831759feb367','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","name_ja":"","name_zh":"","organisation_id":"3eae8b42-fe4b-4e85-9e67-6c8d953a9b87","position":4,"role":"host"}',NULL,'[]',NULL,'cce5bfd4e280368db6126433f95bae2f2d719da86dcfd5a2064f9b632bf8c49f');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',174,'event_host','e25b7d68-2ce7-4921-9dc6-262278238d0d','*','d8b8ae91f568cf2d19a79dd1988d86e8','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","name_ja":"","name_zh":"","organisation_id":"69184f7a-6eba-4827-af63-319ee1b94bfb","position":1,"role":"cohost"}',NULL,'[]',NULL,'e9120881a441d3d63f64392becd878918f08077b00589c5e60537b98cbbb8aa1');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',175,'event_host','2b73e169-f953-43c6-8b38-17c66be4a3ad','*','fea5d92d2306a6b4392dc3cf7697640b','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","name_ja":"","name_zh":"","organisation_id":"263b8603-8cca-44eb-a7cb-ee1923eab456","position":2,"role":"cohost"}',NULL,'[]',NULL,'19e2a8331d722cf43a3a0e921f249cbceb20528e9162950c2ef23a05b09f26b0');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',176,'agenda_item','92935f64-c10d-498a-990b-b54919e5822e','*','7b31a093797a268bb594a7361902b5b7','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'7091696bb354dec5e2bb3c6ad5ce263460ce140b22d7029ae16fd0bcb8bdcabb');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',177,'agenda_item','3b1f48d1-6036-4240-816c-59b2aa6d2e39','*','631464b84279ec4672569a22216679be','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"64ca2835-ce2b-41dd-ae7e-3f8f548feb5f","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'c82ae327984c234aa6ff6a303a7a1cf8919d047323817724a0f8b0b335bc1e5c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',178,'agenda_item','ff82c8e8-ad1b-4a36-9b2d-85e25d1dd679','*','66bf54130958d45c7ac8dfbe0c78e15e','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"6b4320fa-7072-4840-8161-84c4ce7ee2db","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'564692da39d3ea790b2a62684ed18c98449bfc48051f1c5b6dddde038c2d4aa4');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',179,'agenda_item','b5c9a9bd-165c-410b-b2c4-b9e324462a19','*','1c460dd7ef987642c345077d100877dc','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'1a53abc504dea5f2eef07eccd1f8c25d8974e0e614170313977769ebf779334e');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',180,'agenda_item','5de18e12-d49f-4431-9ccd-c3803ffabfa6','*','3c59d93ad493cf7204d85f90893f1380','{"event_id":"65c2a007-b925-474d-bd7e-b85f07de45de","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'c076ec62ff4509a2966e28ef7963b48944f07132ffefc867031e47abcd602e16');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',181,'rate','847ca16c-0541-4f7c-88be-e6d74b6550e3','*','4351a56a68dab8e71244b63510818fe5','{"amount_minor":null,"currency":"JPY","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","kind":"spot","person_id":null,"proof":"","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'dfde3b53e61177aabc9d5b5631cca3ec0178a79f4d84afc529d02f4c9308ff4a');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',182,'rate','b7caa138-0f06-4a5f-a227-af9e553f776f','*','be246f732b6e4ad047984015cf19674c','{"amount_minor":null,"currency":"USD","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","kind":"spot","person_id":null,"proof":"","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'d508c08f5035a9ef8c658232b4e0bd12643cdfa84987dc76d41aac575c742172');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',183,'budget_line','83cf3943-bb42-4de1-bc4a-8632f0732fdb','*','016ef422741b7e7844f6747170153faf','{"account":"","amount_minor":420000,"case_no":"","category":"ground","currency":"JPY","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'c649fe53766597d71cf62f5bd0ed6ecc33127edde044fb505c5f2ce141c76051');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',184,'expense','c1176f89-d92f-4e94-bd0e-ef2ccf34c9f5','*','aeebe4b648590882f3446d393f1f7ef8','{"accepted_on":null,"amount_minor":418600,"budget_line_id":"83cf3943-bb42-4de1-bc4a-8632f0732fdb","case_no":"","category":"","currency":"JPY","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","event_id":null,"funding":"","gloss_zh":"","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'06fb67f70d9d8b57d09c081b0b7dd4541e090012c3e48a84d6a6cc3d409dce4c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',185,'budget_line','0c6171e5-3f20-4fe1-a9b7-96a4741d392f','*','b546be8e010324fc3cdd1b10e1d3761e','{"account":"","amount_minor":380000,"case_no":"","category":"meeting","currency":"JPY","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'daf5f63829c0f003d2b9f79d225f876ad8720135fd8e412a5347f08c9d4073f6');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',186,'expense','ad751678-c181-46e8-99a1-7462a7ec9c29','*','9f04bc14e9dd7f749d6f35590658570b','{"accepted_on":null,"amount_minor":372000,"budget_line_id":"0c6171e5-3f20-4fe1-a9b7-96a4741d392f","case_no":"","category":"","currency":"JPY","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","event_id":null,"funding":"","gloss_zh":"","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-002","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'80be1b3f7879adaa65794f497b90e8f284c494359783d541456f9a8f65f6a52b');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',187,'budget_line','30f0f624-2720-4ca2-944b-0476ad7fa328','*','b174ffa7d561db930b235dcf7e49f9b7','{"account":"","amount_minor":180000,"case_no":"","category":"interpreting","currency":"JPY","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'3f4787303e3007a74972333926e035af2b04e87c2a0c917d1f447d45945327b3');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',188,'expense','7469390c-e36f-481f-aa5c-c5590e29666b','*','d6005becbe3aad40497f94bd999a54b3','{"accepted_on":null,"amount_minor":180000,"budget_line_id":"30f0f624-2720-4ca2-944b-0476ad7fa328","case_no":"","category":"","currency":"JPY","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","event_id":null,"funding":"","gloss_zh":"","item_ja":"通訳・翻訳","item_zh":"翻譯","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-003","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'d9ec0a1cbe25be5dc5c64876ac84eae760e29c73e2ed413003a83db66f0188d7');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',189,'budget_line','c995e289-0832-4be6-bb01-53593b26585f','*','bc0d6e5c8ae2dcf1e5cce2a202b8fe21','{"account":"","amount_minor":2440000,"case_no":"","category":"gifts","currency":"TWD","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'803ad4225fa208d1b070da7ca9a9df9eec2006913abcff93217ce4af59633d1c');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',190,'expense','833ca38a-279d-4388-8e8d-32b94e5a7647','*','b7296ad9fa37047f00dea210e48fe0a4','{"accepted_on":null,"amount_minor":1794800,"budget_line_id":"c995e289-0832-4be6-bb01-53593b26585f","case_no":"","category":"","currency":"TWD","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","event_id":null,"funding":"","gloss_zh":"","item_ja":"記念品・交際費","item_zh":"禮品交際費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"paid","tax_minor":null}',NULL,'[]',NULL,'e05ce48e0fac910d94e90747049dd3900e49f819a3d958c8fae4fec2281df31d');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',191,'budget_line','6d597975-26e9-494c-bfcf-97c9c6e3161b','*','a7ac9ae880e83f05e46f62389dcb637d','{"account":"","amount_minor":9600000,"case_no":"","category":"transport","currency":"TWD","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'f19ba1402bb00af17b9b9f1d756f9e9457cb8c302ac5659df6c6065b1cd578ca');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',192,'expense','483225b1-8782-4f4d-8019-86e31492357f','*','65e9bdd71a9d209bb8be1e7a0871ffca','{"accepted_on":null,"amount_minor":9120000,"budget_line_id":"6d597975-26e9-494c-bfcf-97c9c6e3161b","case_no":"","category":"","currency":"TWD","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","event_id":null,"funding":"","gloss_zh":"","item_ja":"航空券","item_zh":"機票","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'a6a5047a7e4280143fcec74cd33ee61fec99110eaa968d3eecd05a41ba2ad89b');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',193,'budget_line','47c1b761-9e30-4170-b812-b2b2bdfbe486','*','e4ac033fb47eaad601fe320ee60e6dff','{"account":"","amount_minor":448000,"case_no":"","category":"living","currency":"USD","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'26ecf4decfdbcf2451d72f613418e829aef735773d9e238d076be5e453487c12');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',194,'expense','30f4c2ce-7dce-4591-9a4c-943fbc54ddb3','*','9fbe77aa8ee3aa56dc006e446fb9aea8','{"accepted_on":null,"amount_minor":448000,"budget_line_id":"47c1b761-9e30-4170-b812-b2b2bdfbe486","case_no":"","category":"","currency":"USD","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","event_id":null,"funding":"","gloss_zh":"","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"unpaid","tax_minor":null}',NULL,'[]',NULL,'0ce2c25ea2e4184c4bdc5df3411234495c8548d6507b017126476e71d9217749');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',195,'budget_line','f0f76ef3-01a6-4012-b670-8a7ae02a992b','*','58015c65d19eaabb0a199fd2d60b3cf9','{"account":"","amount_minor":3600000,"case_no":"","category":"insurance","currency":"TWD","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'1b3d169ec71758f97f88e84f209d0132b81ecbffddb7802b7f6763f0a91bfe42');
INSERT INTO "change" VALUES('513b2227-4046-488e-ae14-027dff3af100',196,'expense','9a1054f0-e2fd-488f-9881-06a956bce155','*','2f5a41607f3fa69bbe0f2a2822393a8a','{"accepted_on":null,"amount_minor":3600000,"budget_line_id":"f0f76ef3-01a6-4012-b670-8a7ae02a992b","case_no":"","category":"","currency":"TWD","delegation_id":"827ab4ed-794e-458e-8a8d-164c6af1d902","event_id":null,"funding":"","gloss_zh":"","item_ja":"保険・手数料","item_zh":"保險・手續費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-002","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'dfa510fd6bc39fc9df9698d295c664db29c68f9faf5c8c373f4768e8f3bcc2f9');
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
INSERT INTO "change_tx" VALUES('513b2227-4046-488e-ae14-027dff3af100','03ef375e-36d5-4a14-91ae-e62c342dcd07','','01795303656566.0000000000.03ef375e-36d5-4a14-91ae-e62c342dcd07',1795303656566,9,'Write the sample delegation',NULL,'a743c39ea7d561e2bdb079597564c4050cceb9f767d2485b16ce80e27e95e759');
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
INSERT INTO "contact_way" VALUES('4c811c15-db34-4d05-9f19-f8fd69f953ba',1,'e325cd33-2b7f-4dd8-b8f6-23a57f874e3c',NULL,'fax','','043-000-0001',0,'open');
CREATE TABLE council (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	session VARCHAR NOT NULL, 
	office VARCHAR NOT NULL, 
	reporter VARCHAR NOT NULL, 
	dated_on DATE, 
	first_day DATE, 
	last_day DATE, 
	leader VARCHAR NOT NULL, 
	country VARCHAR NOT NULL, 
	preface VARCHAR NOT NULL, 
	themes VARCHAR NOT NULL, 
	closing VARCHAR NOT NULL, 
	remarks VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE criterion (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	scheme_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	highest INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scheme_id) REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED
);
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
CREATE TABLE data_table (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	title_zh VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	unit_zh VARCHAR NOT NULL, 
	unit_ja VARCHAR NOT NULL, 
	heads_zh VARCHAR NOT NULL, 
	heads_ja VARCHAR NOT NULL, 
	cells VARCHAR NOT NULL, 
	source_zh VARCHAR NOT NULL, 
	source_ja VARCHAR NOT NULL, 
	note_zh VARCHAR NOT NULL, 
	note_ja VARCHAR NOT NULL, 
	as_of DATE, 
	PRIMARY KEY (id)
);
CREATE TABLE day_note (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	day DATE, 
	report_zh VARCHAR NOT NULL, 
	report_ja VARCHAR NOT NULL, 
	press_title_zh VARCHAR NOT NULL, 
	press_title_ja VARCHAR NOT NULL, 
	press_zh VARCHAR NOT NULL, 
	press_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
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
	answers_id VARCHAR(36), 
	scheme_id VARCHAR(36), 
	application_id VARCHAR(36), 
	pairing_id VARCHAR(36), 
	handbook_zh VARCHAR NOT NULL, 
	handbook_ja VARCHAR NOT NULL, 
	cap_minor BIGINT, 
	leader_rank VARCHAR NOT NULL, 
	cleared_on DATE, 
	claimed_on DATE, 
	account VARCHAR NOT NULL, 
	settled_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(office_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(answers_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(scheme_id) REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(application_id) REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(pairing_id) REFERENCES pairing (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delegation" VALUES('827ab4ed-794e-458e-8a8d-164c6af1d902',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','2167a409-7665-4f56-a300-6273f1d26d5e',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',NULL,NULL,NULL,NULL,'','',25000000,'',NULL,NULL,'',NULL,'');
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
INSERT INTO "encounter" VALUES('06cff22f-e02b-486d-ba12-cb9f8eab8daf',1,'52bebe12-976b-499e-9901-edcfb808c8de','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','2019-09-18','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
INSERT INTO "encounter" VALUES('1a20e08f-a507-4a90-af7f-67f322edba43',1,'877839b1-1a16-4278-b05e-8c3a77839c01','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','2019-09-18','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
INSERT INTO "encounter" VALUES('589a348b-2496-4692-aa85-8b0f2a5eb904',1,'e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','2019-09-18','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
INSERT INTO "encounter" VALUES('9247fddf-bc03-44d6-9b9c-4e7e02e79171',1,'5ac83d78-33e7-498a-b265-b2b70a114c23','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','2019-09-18','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
INSERT INTO "encounter" VALUES('6db8cbec-7fd1-417c-8b5a-f2051d2d40a9',1,'7a3341ce-5ee0-474b-ab80-32d19a73753f','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','2019-09-18','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
INSERT INTO "encounter" VALUES('12f12668-064c-4a73-a99a-2774112266a8',1,'cb282215-d897-42ad-b43a-02cf3272f0c3','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','2019-09-18','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
INSERT INTO "encounter" VALUES('881931d0-75ef-4ad9-b130-07c133ca46a6',1,'77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','2019-09-18','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
INSERT INTO "encounter" VALUES('f2eaa339-ccaf-4c9d-8c99-b44663c9b02b',1,'cfca3e04-f38f-42fb-9137-908672f47b51','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','2019-09-18','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
INSERT INTO "encounter" VALUES('e3cdb69d-d72d-4b1f-bfb7-61782a0d6a08',1,'2900285f-f730-4187-8c47-6ab2cbe546fe','03bb62a9-a862-487c-a2cd-21e7acfe287b','2019-09-19','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
INSERT INTO "encounter" VALUES('4e11c2b7-31e7-41a6-a84b-2306b4dbe3e5',1,'734275d7-93e4-4775-a4e4-174979927a8b','03bb62a9-a862-487c-a2cd-21e7acfe287b','2019-09-19','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','');
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
	meet_zh VARCHAR NOT NULL, 
	meet_ja VARCHAR NOT NULL, 
	questions_zh VARCHAR NOT NULL, 
	questions_ja VARCHAR NOT NULL, 
	companies INTEGER, 
	people INTEGER, 
	talks INTEGER, 
	amount_minor BIGINT, 
	currency VARCHAR NOT NULL, 
	summary_zh VARCHAR NOT NULL, 
	summary_ja VARCHAR NOT NULL, 
	edition INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	search_key TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(replaces_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "event" VALUES('6189bd0f-26c5-4267-8841-fc622dc55021',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
去程
往路
松山機場
台北松山空港
羽田機場
羽田空港
xx852
');
INSERT INTO "event" VALUES('e79698ee-d891-4775-a694-8e8f8c8122f5',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
企業参訪千葉
企業訪問千葉
');
INSERT INTO "event" VALUES('ba3724f0-83b6-4472-9c80-ea7cb6659cb9',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
住宿千葉範例飯店
宿泊千葉見本ほてる
');
INSERT INTO "event" VALUES('81181c6a-5662-40cb-a9f3-7b67e7b7bd72',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
住宿東京範例飯店
宿泊東京見本ほてる
');
INSERT INTO "event" VALUES('73aa1270-8c76-4d83-8838-f0e294b03fb4',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
住宿福島範例飯店
宿泊福島見本ほてる
');
INSERT INTO "event" VALUES('203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県
千葉商工会議所
');
INSERT INTO "event" VALUES('ac2fe43d-f070-4275-b0b3-8fb09e32e24c',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','67762c21-883c-4cb5-bb5c-75121d6f7a59','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
拝会千葉県庁
千葉県商工労動部訪問
千葉県庁
');
INSERT INTO "event" VALUES('39651b12-a470-495a-b3b6-a7e6e01a5876',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
東京
郡山
jr新幹線
');
INSERT INTO "event" VALUES('03bb62a9-a862-487c-a2cd-21e7acfe287b',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','f53a9d09-24de-4931-9c58-b65aa118fb9c','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
参観福島県technologycentre
福島県はいてくぷらざ視察
');
INSERT INTO "event" VALUES('65c2a007-b925-474d-bd7e-b85f07de45de',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県
bigpalettefukushima
びっぐぱれっとふくしま
');
INSERT INTO "event" VALUES('212dc98b-fb7b-45da-850b-e0c7a03e3be5',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
福島
仙台
jr新幹線
');
INSERT INTO "event" VALUES('613c9ed8-b52d-4dc7-b325-8b234c9856f2',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
拝会東北経産局
東北経済産業局訪問
');
INSERT INTO "event" VALUES('9de45454-ce18-4be7-99ae-a469bfa7a541',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
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
INSERT INTO "event_host" VALUES('2a2dda56-0a37-44b7-801a-5c989aaec9f6',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','host',1,'c6f717ff-c29d-4885-a1be-77f0adf03d3b','','');
INSERT INTO "event_host" VALUES('055f08d0-7cdf-4553-b6c1-7dd184688369',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','host',2,'7e96fea2-35f7-49e1-a738-d6f5bb184860','','');
INSERT INTO "event_host" VALUES('e085e18f-83d9-443d-a232-5cf04d0a42cf',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','host',3,'a1d6d9bd-24a7-4f6c-9a95-a0681644716c','','');
INSERT INTO "event_host" VALUES('b52e6bfe-c46a-4a98-bc31-a5d0c4d5a6b3',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','cohost',1,'255d14ae-8cc1-4e4d-82a1-c99edead8ee3','','');
INSERT INTO "event_host" VALUES('7634da98-a07e-40ff-bb53-9be40f462dfe',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','cohost',2,'782cb038-8c7c-4781-83a9-08cb5594c9e6','','');
INSERT INTO "event_host" VALUES('d9c18a47-364d-4902-a07e-977179a254cc',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','cohost',3,'090ed79e-8324-47eb-b07b-757ff3378850','','');
INSERT INTO "event_host" VALUES('e070812b-4ba4-461b-a6e8-69f20a1e8803',1,'65c2a007-b925-474d-bd7e-b85f07de45de','host',1,'7e96fea2-35f7-49e1-a738-d6f5bb184860','','');
INSERT INTO "event_host" VALUES('fe5f1211-421f-4db2-a4eb-94ba0771d562',1,'65c2a007-b925-474d-bd7e-b85f07de45de','host',2,'a1d6d9bd-24a7-4f6c-9a95-a0681644716c','','');
INSERT INTO "event_host" VALUES('30237d95-54f9-4283-a8bb-821a5c18cb50',1,'65c2a007-b925-474d-bd7e-b85f07de45de','host',3,'624a2624-4dd3-4df8-a83a-a741dd718bae','','');
INSERT INTO "event_host" VALUES('34779bbb-e7e1-4c46-9c02-5c7289fbb0fd',1,'65c2a007-b925-474d-bd7e-b85f07de45de','host',4,'3eae8b42-fe4b-4e85-9e67-6c8d953a9b87','','');
INSERT INTO "event_host" VALUES('e25b7d68-2ce7-4921-9dc6-262278238d0d',1,'65c2a007-b925-474d-bd7e-b85f07de45de','cohost',1,'69184f7a-6eba-4827-af63-319ee1b94bfb','','');
INSERT INTO "event_host" VALUES('2b73e169-f953-43c6-8b38-17c66be4a3ad',1,'65c2a007-b925-474d-bd7e-b85f07de45de','cohost',2,'263b8603-8cca-44eb-a7cb-ee1923eab456','','');
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
INSERT INTO "expense" VALUES('c1176f89-d92f-4e94-bd0e-ef2ccf34c9f5',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','83cf3943-bb42-4de1-bc4a-8632f0732fdb','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('ad751678-c181-46e8-99a1-7462a7ec9c29',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','0c6171e5-3f20-4fe1-a9b7-96a4741d392f','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('7469390c-e36f-481f-aa5c-c5590e29666b',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','30f0f624-2720-4ca2-944b-0476ad7fa328','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('833ca38a-279d-4388-8e8d-32b94e5a7647',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','c995e289-0832-4be6-bb01-53593b26585f','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('483225b1-8782-4f4d-8019-86e31492357f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','6d597975-26e9-494c-bfcf-97c9c6e3161b','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('30f4c2ce-7dce-4591-9a4c-943fbc54ddb3',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','47c1b761-9e30-4170-b812-b2b2bdfbe486','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('9a1054f0-e2fd-488f-9881-06a956bce155',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','f0f76ef3-01a6-4012-b670-8a7ae02a992b','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
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
CREATE TABLE figure (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	attachment_id VARCHAR(36), 
	position INTEGER NOT NULL, 
	caption_zh VARCHAR NOT NULL, 
	caption_ja VARCHAR NOT NULL, 
	taken_at VARCHAR NOT NULL, 
	taken_where VARCHAR NOT NULL, 
	printed VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE follow_up (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	point_id VARCHAR(36), 
	position INTEGER NOT NULL, 
	title_zh VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	owner_id VARCHAR(36), 
	organisation_id VARCHAR(36), 
	person_id VARCHAR(36), 
	due_on DATE, 
	status VARCHAR NOT NULL, 
	done_on DATE, 
	visit_id VARCHAR(36), 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(point_id) REFERENCES minute_point (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(visit_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "follow_up" VALUES('a93fba50-6d6b-5fe6-8bfe-156f0001785f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','613c9ed8-b52d-4dc7-b325-8b234c9856f2','7f39046d-2a88-4aed-9e8d-3ed88f82019e',1,'提供有意來台企業名單','台湾進出を考える企業の一覧を提供','jp','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2',NULL,NULL,'going',NULL,NULL,'');
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
INSERT INTO "head" VALUES('organisation','f546d5cd-77c4-4dd4-9fee-baad1b269728','*','513b2227-4046-488e-ae14-027dff3af100',0);
INSERT INTO "head" VALUES('organisation','2167a409-7665-4f56-a300-6273f1d26d5e','*','513b2227-4046-488e-ae14-027dff3af100',1);
INSERT INTO "head" VALUES('organisation','a1d6d9bd-24a7-4f6c-9a95-a0681644716c','*','513b2227-4046-488e-ae14-027dff3af100',2);
INSERT INTO "head" VALUES('organisation','67762c21-883c-4cb5-bb5c-75121d6f7a59','*','513b2227-4046-488e-ae14-027dff3af100',3);
INSERT INTO "head" VALUES('organisation','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','*','513b2227-4046-488e-ae14-027dff3af100',4);
INSERT INTO "head" VALUES('organisation','f53a9d09-24de-4931-9c58-b65aa118fb9c','*','513b2227-4046-488e-ae14-027dff3af100',5);
INSERT INTO "head" VALUES('organisation','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2','*','513b2227-4046-488e-ae14-027dff3af100',6);
INSERT INTO "head" VALUES('organisation','3a66fc87-7221-46d4-bf9d-149d0b3ee6ed','*','513b2227-4046-488e-ae14-027dff3af100',7);
INSERT INTO "head" VALUES('organisation','c6f717ff-c29d-4885-a1be-77f0adf03d3b','*','513b2227-4046-488e-ae14-027dff3af100',8);
INSERT INTO "head" VALUES('organisation','7e96fea2-35f7-49e1-a738-d6f5bb184860','*','513b2227-4046-488e-ae14-027dff3af100',9);
INSERT INTO "head" VALUES('organisation','62878759-978a-4fa9-9ba4-a9b0c4186d28','*','513b2227-4046-488e-ae14-027dff3af100',10);
INSERT INTO "head" VALUES('organisation','7aa47da3-e472-4ea3-ab11-9afe15f649dd','*','513b2227-4046-488e-ae14-027dff3af100',11);
INSERT INTO "head" VALUES('organisation','255d14ae-8cc1-4e4d-82a1-c99edead8ee3','*','513b2227-4046-488e-ae14-027dff3af100',12);
INSERT INTO "head" VALUES('organisation','782cb038-8c7c-4781-83a9-08cb5594c9e6','*','513b2227-4046-488e-ae14-027dff3af100',13);
INSERT INTO "head" VALUES('organisation','090ed79e-8324-47eb-b07b-757ff3378850','*','513b2227-4046-488e-ae14-027dff3af100',14);
INSERT INTO "head" VALUES('organisation','624a2624-4dd3-4df8-a83a-a741dd718bae','*','513b2227-4046-488e-ae14-027dff3af100',15);
INSERT INTO "head" VALUES('organisation','3eae8b42-fe4b-4e85-9e67-6c8d953a9b87','*','513b2227-4046-488e-ae14-027dff3af100',16);
INSERT INTO "head" VALUES('organisation','69184f7a-6eba-4827-af63-319ee1b94bfb','*','513b2227-4046-488e-ae14-027dff3af100',17);
INSERT INTO "head" VALUES('organisation','263b8603-8cca-44eb-a7cb-ee1923eab456','*','513b2227-4046-488e-ae14-027dff3af100',18);
INSERT INTO "head" VALUES('organisation_name','96c96246-c9f6-4b4d-ad1f-0806d3c5379f','*','513b2227-4046-488e-ae14-027dff3af100',19);
INSERT INTO "head" VALUES('person','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','*','513b2227-4046-488e-ae14-027dff3af100',20);
INSERT INTO "head" VALUES('post','6eaf940a-a396-40e1-ba40-fafc58bf4621','*','513b2227-4046-488e-ae14-027dff3af100',21);
INSERT INTO "head" VALUES('person','e391912c-be52-4eb9-aaf3-30003cf47dba','*','513b2227-4046-488e-ae14-027dff3af100',22);
INSERT INTO "head" VALUES('post','e9ee122f-07a3-4338-b422-324966f8e0ee','*','513b2227-4046-488e-ae14-027dff3af100',23);
INSERT INTO "head" VALUES('person','67b58caf-154e-494b-811b-1f3d8264e70f','*','513b2227-4046-488e-ae14-027dff3af100',24);
INSERT INTO "head" VALUES('post','7ede34be-ccac-446e-b5f7-41b7a4807a42','*','513b2227-4046-488e-ae14-027dff3af100',25);
INSERT INTO "head" VALUES('person','312ff121-6dab-46ce-ac5e-a9a68ba9c844','*','513b2227-4046-488e-ae14-027dff3af100',26);
INSERT INTO "head" VALUES('post','8e69f192-aca3-4db1-96f7-c3486c718e92','*','513b2227-4046-488e-ae14-027dff3af100',27);
INSERT INTO "head" VALUES('person','52bebe12-976b-499e-9901-edcfb808c8de','*','513b2227-4046-488e-ae14-027dff3af100',28);
INSERT INTO "head" VALUES('post','77d27552-62c8-497e-ac90-e40badeda824','*','513b2227-4046-488e-ae14-027dff3af100',29);
INSERT INTO "head" VALUES('person','877839b1-1a16-4278-b05e-8c3a77839c01','*','513b2227-4046-488e-ae14-027dff3af100',30);
INSERT INTO "head" VALUES('post','0ca3d78e-2899-4fb6-a6fe-c5019e6457c5','*','513b2227-4046-488e-ae14-027dff3af100',31);
INSERT INTO "head" VALUES('person','e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','*','513b2227-4046-488e-ae14-027dff3af100',32);
INSERT INTO "head" VALUES('post','e4f14e0b-c780-4586-9a58-da7b0e0ab43e','*','513b2227-4046-488e-ae14-027dff3af100',33);
INSERT INTO "head" VALUES('person','5ac83d78-33e7-498a-b265-b2b70a114c23','*','513b2227-4046-488e-ae14-027dff3af100',34);
INSERT INTO "head" VALUES('post','3388d3aa-d6ac-4c44-9ea8-0271798467e1','*','513b2227-4046-488e-ae14-027dff3af100',35);
INSERT INTO "head" VALUES('person','7a3341ce-5ee0-474b-ab80-32d19a73753f','*','513b2227-4046-488e-ae14-027dff3af100',36);
INSERT INTO "head" VALUES('post','ed6b5b8f-0415-4a9e-95f6-b98450618e44','*','513b2227-4046-488e-ae14-027dff3af100',37);
INSERT INTO "head" VALUES('person','cb282215-d897-42ad-b43a-02cf3272f0c3','*','513b2227-4046-488e-ae14-027dff3af100',38);
INSERT INTO "head" VALUES('post','771a72cb-f454-4b21-ae4e-13b0b88a7bd4','*','513b2227-4046-488e-ae14-027dff3af100',39);
INSERT INTO "head" VALUES('person','77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6','*','513b2227-4046-488e-ae14-027dff3af100',40);
INSERT INTO "head" VALUES('post','3b5835ee-8835-4bae-8dcb-e244c6fe2b91','*','513b2227-4046-488e-ae14-027dff3af100',41);
INSERT INTO "head" VALUES('person','cfca3e04-f38f-42fb-9137-908672f47b51','*','513b2227-4046-488e-ae14-027dff3af100',42);
INSERT INTO "head" VALUES('post','6698cdc6-c804-4d32-a70e-6605b51e7991','*','513b2227-4046-488e-ae14-027dff3af100',43);
INSERT INTO "head" VALUES('person','2900285f-f730-4187-8c47-6ab2cbe546fe','*','513b2227-4046-488e-ae14-027dff3af100',44);
INSERT INTO "head" VALUES('post','e0c544ce-e288-47b2-ac41-9af0d1836478','*','513b2227-4046-488e-ae14-027dff3af100',45);
INSERT INTO "head" VALUES('person','734275d7-93e4-4775-a4e4-174979927a8b','*','513b2227-4046-488e-ae14-027dff3af100',46);
INSERT INTO "head" VALUES('post','ff530e2f-b145-454b-99e6-410e91ea0839','*','513b2227-4046-488e-ae14-027dff3af100',47);
INSERT INTO "head" VALUES('person','2364f47d-1f45-43fc-b6be-626c6eb7fd38','*','513b2227-4046-488e-ae14-027dff3af100',48);
INSERT INTO "head" VALUES('post','3dc00c8c-9b5c-424b-8bbc-d8806a717978','*','513b2227-4046-488e-ae14-027dff3af100',49);
INSERT INTO "head" VALUES('person','2ce4ee56-aca2-4d6e-ad99-6b892a127721','*','513b2227-4046-488e-ae14-027dff3af100',50);
INSERT INTO "head" VALUES('post','e01173bc-6225-425b-85d3-ec6a8ae4be8a','*','513b2227-4046-488e-ae14-027dff3af100',51);
INSERT INTO "head" VALUES('person','ca4ed40b-0e77-41d5-9d78-e8190999410e','*','513b2227-4046-488e-ae14-027dff3af100',52);
INSERT INTO "head" VALUES('post','5b031b42-28a8-44d6-92f4-7326ed6274cb','*','513b2227-4046-488e-ae14-027dff3af100',53);
INSERT INTO "head" VALUES('person','8b923273-7ab2-4855-a0ea-6d5f28468e2e','*','513b2227-4046-488e-ae14-027dff3af100',54);
INSERT INTO "head" VALUES('post','6ba3da32-c55e-4e33-bb49-97e624ef6e3c','*','513b2227-4046-488e-ae14-027dff3af100',55);
INSERT INTO "head" VALUES('person','f97a604d-4622-4c2a-9c98-d627b2ad2586','*','513b2227-4046-488e-ae14-027dff3af100',56);
INSERT INTO "head" VALUES('post','ddfd12f3-a805-403d-aa6b-73fd83a98807','*','513b2227-4046-488e-ae14-027dff3af100',57);
INSERT INTO "head" VALUES('person','d009d1be-277a-4738-856d-a2bad7b914aa','*','513b2227-4046-488e-ae14-027dff3af100',58);
INSERT INTO "head" VALUES('post','14a6688c-ab95-476d-95e1-38bf068d0552','*','513b2227-4046-488e-ae14-027dff3af100',59);
INSERT INTO "head" VALUES('person','6b4320fa-7072-4840-8161-84c4ce7ee2db','*','513b2227-4046-488e-ae14-027dff3af100',60);
INSERT INTO "head" VALUES('post','f1f063d8-55f5-4c97-81d8-74528b2c1f93','*','513b2227-4046-488e-ae14-027dff3af100',61);
INSERT INTO "head" VALUES('person','f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b','*','513b2227-4046-488e-ae14-027dff3af100',62);
INSERT INTO "head" VALUES('post','ca9673e2-4f80-4d12-9757-75349f33e188','*','513b2227-4046-488e-ae14-027dff3af100',63);
INSERT INTO "head" VALUES('organisation','67762c21-883c-4cb5-bb5c-75121d6f7a59','main_contact_id','513b2227-4046-488e-ae14-027dff3af100',64);
INSERT INTO "head" VALUES('person','e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','phone','513b2227-4046-488e-ae14-027dff3af100',65);
INSERT INTO "head" VALUES('person','e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','email','513b2227-4046-488e-ae14-027dff3af100',66);
INSERT INTO "head" VALUES('contact_way','4c811c15-db34-4d05-9f19-f8fd69f953ba','*','513b2227-4046-488e-ae14-027dff3af100',67);
INSERT INTO "head" VALUES('delegation','827ab4ed-794e-458e-8a8d-164c6af1d902','*','513b2227-4046-488e-ae14-027dff3af100',68);
INSERT INTO "head" VALUES('member','931a7412-2d88-44f1-a77b-fd98e5772adc','*','513b2227-4046-488e-ae14-027dff3af100',69);
INSERT INTO "head" VALUES('member','d3ce378d-c853-4304-abc4-4ea4a3997111','*','513b2227-4046-488e-ae14-027dff3af100',70);
INSERT INTO "head" VALUES('member','f4a77b5c-aacf-4243-a049-8f26765e28d7','*','513b2227-4046-488e-ae14-027dff3af100',71);
INSERT INTO "head" VALUES('member','67b3ba23-d184-490e-bf98-6776655858ac','*','513b2227-4046-488e-ae14-027dff3af100',72);
INSERT INTO "head" VALUES('event','6189bd0f-26c5-4267-8841-fc622dc55021','*','513b2227-4046-488e-ae14-027dff3af100',73);
INSERT INTO "head" VALUES('event','e79698ee-d891-4775-a694-8e8f8c8122f5','*','513b2227-4046-488e-ae14-027dff3af100',74);
INSERT INTO "head" VALUES('event','ba3724f0-83b6-4472-9c80-ea7cb6659cb9','*','513b2227-4046-488e-ae14-027dff3af100',75);
INSERT INTO "head" VALUES('event','81181c6a-5662-40cb-a9f3-7b67e7b7bd72','*','513b2227-4046-488e-ae14-027dff3af100',76);
INSERT INTO "head" VALUES('event','73aa1270-8c76-4d83-8838-f0e294b03fb4','*','513b2227-4046-488e-ae14-027dff3af100',77);
INSERT INTO "head" VALUES('event','203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','*','513b2227-4046-488e-ae14-027dff3af100',78);
INSERT INTO "head" VALUES('event','ac2fe43d-f070-4275-b0b3-8fb09e32e24c','*','513b2227-4046-488e-ae14-027dff3af100',79);
INSERT INTO "head" VALUES('event','39651b12-a470-495a-b3b6-a7e6e01a5876','*','513b2227-4046-488e-ae14-027dff3af100',80);
INSERT INTO "head" VALUES('event','03bb62a9-a862-487c-a2cd-21e7acfe287b','*','513b2227-4046-488e-ae14-027dff3af100',81);
INSERT INTO "head" VALUES('event','65c2a007-b925-474d-bd7e-b85f07de45de','*','513b2227-4046-488e-ae14-027dff3af100',82);
INSERT INTO "head" VALUES('event','212dc98b-fb7b-45da-850b-e0c7a03e3be5','*','513b2227-4046-488e-ae14-027dff3af100',83);
INSERT INTO "head" VALUES('event','613c9ed8-b52d-4dc7-b325-8b234c9856f2','*','513b2227-4046-488e-ae14-027dff3af100',84);
INSERT INTO "head" VALUES('event','9de45454-ce18-4be7-99ae-a469bfa7a541','*','513b2227-4046-488e-ae14-027dff3af100',85);
INSERT INTO "head" VALUES('participant','8e45615f-37ca-48f0-81f7-11f6f05c7177','*','513b2227-4046-488e-ae14-027dff3af100',86);
INSERT INTO "head" VALUES('participant','f3796a1e-f713-448d-9dbb-ef6cb95ef9f5','*','513b2227-4046-488e-ae14-027dff3af100',87);
INSERT INTO "head" VALUES('participant','7195359a-bfdc-4ee6-ba97-0f185b75e6d2','*','513b2227-4046-488e-ae14-027dff3af100',88);
INSERT INTO "head" VALUES('participant','acba5179-2142-40cb-b538-25e30c65801b','*','513b2227-4046-488e-ae14-027dff3af100',89);
INSERT INTO "head" VALUES('participant','295d6620-d6e3-4c61-8155-2a8ce1a59572','*','513b2227-4046-488e-ae14-027dff3af100',90);
INSERT INTO "head" VALUES('participant','9e231028-7b21-4145-9a5a-c92efd698774','*','513b2227-4046-488e-ae14-027dff3af100',91);
INSERT INTO "head" VALUES('participant','342313be-a125-4784-8f8e-bd295ab70434','*','513b2227-4046-488e-ae14-027dff3af100',92);
INSERT INTO "head" VALUES('participant','cecc9c90-a8d0-4aa5-b268-7138ce45425c','*','513b2227-4046-488e-ae14-027dff3af100',93);
INSERT INTO "head" VALUES('agenda_item','1af7ddde-3dd7-43db-b1d9-a4e512fb3fd9','*','513b2227-4046-488e-ae14-027dff3af100',94);
INSERT INTO "head" VALUES('agenda_item','2321e181-c7c1-4aae-9090-f464818c8fdd','*','513b2227-4046-488e-ae14-027dff3af100',95);
INSERT INTO "head" VALUES('agenda_item','2acd13e2-24e1-4162-8656-63d619e9189d','*','513b2227-4046-488e-ae14-027dff3af100',96);
INSERT INTO "head" VALUES('agenda_item','37afbb4a-9096-4c91-8a63-f3f3f2e22215','*','513b2227-4046-488e-ae14-027dff3af100',97);
INSERT INTO "head" VALUES('agenda_item','c6c4f516-ca7f-43d0-950e-d1b697cca12a','*','513b2227-4046-488e-ae14-027dff3af100',98);
INSERT INTO "head" VALUES('participant','b540f71d-2c72-4cfa-ad05-45a1e3e15d15','*','513b2227-4046-488e-ae14-027dff3af100',99);
INSERT INTO "head" VALUES('participant','a1b68ede-d3a4-4b25-800c-8179829daa73','*','513b2227-4046-488e-ae14-027dff3af100',100);
INSERT INTO "head" VALUES('agenda_item','25ea8785-4b69-4afe-9d15-94c8a9f63760','*','513b2227-4046-488e-ae14-027dff3af100',101);
INSERT INTO "head" VALUES('agenda_item','d1581cdd-a92c-489a-9f9d-a16507c95ddf','*','513b2227-4046-488e-ae14-027dff3af100',102);
INSERT INTO "head" VALUES('agenda_item','22158900-0965-4519-915b-d7876eba5835','*','513b2227-4046-488e-ae14-027dff3af100',103);
INSERT INTO "head" VALUES('agenda_item','de977eb0-59c0-49f4-a0a5-0e2951ae51b1','*','513b2227-4046-488e-ae14-027dff3af100',104);
INSERT INTO "head" VALUES('agenda_item','3bfc1baf-98a4-4372-88e3-d9a9a10bde7c','*','513b2227-4046-488e-ae14-027dff3af100',105);
INSERT INTO "head" VALUES('participant','e5937a71-e05a-4efc-9657-3239c8b32152','*','513b2227-4046-488e-ae14-027dff3af100',106);
INSERT INTO "head" VALUES('participant','604ff48b-7dc0-4e1a-9d13-6fb6e9b38c06','*','513b2227-4046-488e-ae14-027dff3af100',107);
INSERT INTO "head" VALUES('participant','7e392815-73a4-403e-9040-dfa2d2b8e79a','*','513b2227-4046-488e-ae14-027dff3af100',108);
INSERT INTO "head" VALUES('participant','c8f51588-1beb-4564-a053-d9901253a852','*','513b2227-4046-488e-ae14-027dff3af100',109);
INSERT INTO "head" VALUES('participant','6e41fb9e-5dfe-4946-8fc1-4370a367ea0e','*','513b2227-4046-488e-ae14-027dff3af100',110);
INSERT INTO "head" VALUES('participant','633c20d4-ca4d-485f-b308-63992504006c','*','513b2227-4046-488e-ae14-027dff3af100',111);
INSERT INTO "head" VALUES('agenda_item','f7ad9a0b-e5f0-425f-b113-eb3a9bd52acd','*','513b2227-4046-488e-ae14-027dff3af100',112);
INSERT INTO "head" VALUES('agenda_item','fabd6297-3293-4cee-a2ec-fe79acd8f67e','*','513b2227-4046-488e-ae14-027dff3af100',113);
INSERT INTO "head" VALUES('agenda_item','c68cafb9-5e66-46e3-ad47-6d7a4b525183','*','513b2227-4046-488e-ae14-027dff3af100',114);
INSERT INTO "head" VALUES('agenda_item','ad975b6f-5794-4954-817f-837b078bf153','*','513b2227-4046-488e-ae14-027dff3af100',115);
INSERT INTO "head" VALUES('agenda_item','d8f1e8d7-aecf-4a1d-840c-af212bf5d344','*','513b2227-4046-488e-ae14-027dff3af100',116);
INSERT INTO "head" VALUES('encounter','06cff22f-e02b-486d-ba12-cb9f8eab8daf','*','513b2227-4046-488e-ae14-027dff3af100',117);
INSERT INTO "head" VALUES('encounter','1a20e08f-a507-4a90-af7f-67f322edba43','*','513b2227-4046-488e-ae14-027dff3af100',118);
INSERT INTO "head" VALUES('encounter','589a348b-2496-4692-aa85-8b0f2a5eb904','*','513b2227-4046-488e-ae14-027dff3af100',119);
INSERT INTO "head" VALUES('encounter','9247fddf-bc03-44d6-9b9c-4e7e02e79171','*','513b2227-4046-488e-ae14-027dff3af100',120);
INSERT INTO "head" VALUES('encounter','6db8cbec-7fd1-417c-8b5a-f2051d2d40a9','*','513b2227-4046-488e-ae14-027dff3af100',121);
INSERT INTO "head" VALUES('encounter','12f12668-064c-4a73-a99a-2774112266a8','*','513b2227-4046-488e-ae14-027dff3af100',122);
INSERT INTO "head" VALUES('encounter','881931d0-75ef-4ad9-b130-07c133ca46a6','*','513b2227-4046-488e-ae14-027dff3af100',123);
INSERT INTO "head" VALUES('encounter','f2eaa339-ccaf-4c9d-8c99-b44663c9b02b','*','513b2227-4046-488e-ae14-027dff3af100',124);
INSERT INTO "head" VALUES('encounter','e3cdb69d-d72d-4b1f-bfb7-61782a0d6a08','*','513b2227-4046-488e-ae14-027dff3af100',125);
INSERT INTO "head" VALUES('encounter','4e11c2b7-31e7-41a6-a84b-2306b4dbe3e5','*','513b2227-4046-488e-ae14-027dff3af100',126);
INSERT INTO "head" VALUES('minute_point','bb00e6de-5f31-4fc8-8971-d1f53c15a805','*','513b2227-4046-488e-ae14-027dff3af100',127);
INSERT INTO "head" VALUES('minute_point','29afcec2-7279-44f4-b993-1de7fe333402','*','513b2227-4046-488e-ae14-027dff3af100',128);
INSERT INTO "head" VALUES('minute_point','2bcd713e-dafa-4325-a921-c501014dfb03','*','513b2227-4046-488e-ae14-027dff3af100',129);
INSERT INTO "head" VALUES('minute_point','d37ede05-4f4e-4cf0-8e13-3d43e047fcc2','*','513b2227-4046-488e-ae14-027dff3af100',130);
INSERT INTO "head" VALUES('minute_point','7f39046d-2a88-4aed-9e8d-3ed88f82019e','*','513b2227-4046-488e-ae14-027dff3af100',131);
INSERT INTO "head" VALUES('follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','*','513b2227-4046-488e-ae14-027dff3af100',132);
INSERT INTO "head" VALUES('follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','title_zh','513b2227-4046-488e-ae14-027dff3af100',133);
INSERT INTO "head" VALUES('follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','title_ja','513b2227-4046-488e-ae14-027dff3af100',134);
INSERT INTO "head" VALUES('follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','owner_id','513b2227-4046-488e-ae14-027dff3af100',135);
INSERT INTO "head" VALUES('follow_up','a93fba50-6d6b-5fe6-8bfe-156f0001785f','status','513b2227-4046-488e-ae14-027dff3af100',136);
INSERT INTO "head" VALUES('milestone','d1304d2c-7627-46e5-9bda-251c0b0b1fe0','*','513b2227-4046-488e-ae14-027dff3af100',137);
INSERT INTO "head" VALUES('outcome','96beea1e-1d7e-4c97-a8cf-442aaa5cf6b5','*','513b2227-4046-488e-ae14-027dff3af100',138);
INSERT INTO "head" VALUES('participant','cc8a040f-4eb9-4df6-b618-0749bb5fd495','*','513b2227-4046-488e-ae14-027dff3af100',139);
INSERT INTO "head" VALUES('participant','f11ebf2f-05bc-42ca-ba4b-b43ace42f918','*','513b2227-4046-488e-ae14-027dff3af100',140);
INSERT INTO "head" VALUES('participant','331427f5-08a6-4e5a-a1ab-5cbcbcd8fed5','*','513b2227-4046-488e-ae14-027dff3af100',141);
INSERT INTO "head" VALUES('participant','33dd1ea2-ce36-448a-b250-e4ae0dc90d40','*','513b2227-4046-488e-ae14-027dff3af100',142);
INSERT INTO "head" VALUES('participant','22c4cab4-776e-4d9a-9637-39cf2b42b93b','*','513b2227-4046-488e-ae14-027dff3af100',143);
INSERT INTO "head" VALUES('participant','6e056a3c-f6ce-4328-b722-f2a6c18a0c8e','*','513b2227-4046-488e-ae14-027dff3af100',144);
INSERT INTO "head" VALUES('participant','b1c6ff4d-926e-41d6-83aa-5714735a798f','*','513b2227-4046-488e-ae14-027dff3af100',145);
INSERT INTO "head" VALUES('participant','1329fa87-2ca6-4b6b-a5c1-8502b447c2f6','*','513b2227-4046-488e-ae14-027dff3af100',146);
INSERT INTO "head" VALUES('participant','56446b48-2a89-46cc-914f-554eea166030','*','513b2227-4046-488e-ae14-027dff3af100',147);
INSERT INTO "head" VALUES('participant','398de11c-2c5a-432c-9cb1-7e98ee589e19','*','513b2227-4046-488e-ae14-027dff3af100',148);
INSERT INTO "head" VALUES('participant','e4f5018d-8da5-4fb4-bb7f-3dd0e92c0623','*','513b2227-4046-488e-ae14-027dff3af100',149);
INSERT INTO "head" VALUES('participant','07ce2c4f-0646-491b-81f1-67c4badd2393','*','513b2227-4046-488e-ae14-027dff3af100',150);
INSERT INTO "head" VALUES('participant','0fcda3ce-fe98-4983-a12a-4d667a8fd1c3','*','513b2227-4046-488e-ae14-027dff3af100',151);
INSERT INTO "head" VALUES('participant','4990d2ce-bbba-4333-b5a7-ae66ff0b937f','*','513b2227-4046-488e-ae14-027dff3af100',152);
INSERT INTO "head" VALUES('participant','5305cd32-cd3a-43c1-97ae-d5e7ca34dfd3','*','513b2227-4046-488e-ae14-027dff3af100',153);
INSERT INTO "head" VALUES('participant','d5368d2e-ec34-4a17-ad64-16a85e532c89','*','513b2227-4046-488e-ae14-027dff3af100',154);
INSERT INTO "head" VALUES('participant','5df5f9df-6ef0-4f1d-8dcd-e7cbedaa2acd','*','513b2227-4046-488e-ae14-027dff3af100',155);
INSERT INTO "head" VALUES('participant','d497b10c-0fb2-449a-bcc4-79f976aaf57f','*','513b2227-4046-488e-ae14-027dff3af100',156);
INSERT INTO "head" VALUES('participant','16bb4f21-b88b-4d12-acd3-14ffa9263b00','*','513b2227-4046-488e-ae14-027dff3af100',157);
INSERT INTO "head" VALUES('participant','ea179bd0-d140-4121-8240-07703dfa63e2','*','513b2227-4046-488e-ae14-027dff3af100',158);
INSERT INTO "head" VALUES('event_host','2a2dda56-0a37-44b7-801a-5c989aaec9f6','*','513b2227-4046-488e-ae14-027dff3af100',159);
INSERT INTO "head" VALUES('event_host','055f08d0-7cdf-4553-b6c1-7dd184688369','*','513b2227-4046-488e-ae14-027dff3af100',160);
INSERT INTO "head" VALUES('event_host','e085e18f-83d9-443d-a232-5cf04d0a42cf','*','513b2227-4046-488e-ae14-027dff3af100',161);
INSERT INTO "head" VALUES('event_host','b52e6bfe-c46a-4a98-bc31-a5d0c4d5a6b3','*','513b2227-4046-488e-ae14-027dff3af100',162);
INSERT INTO "head" VALUES('event_host','7634da98-a07e-40ff-bb53-9be40f462dfe','*','513b2227-4046-488e-ae14-027dff3af100',163);
INSERT INTO "head" VALUES('event_host','d9c18a47-364d-4902-a07e-977179a254cc','*','513b2227-4046-488e-ae14-027dff3af100',164);
INSERT INTO "head" VALUES('agenda_item','1064201e-ac51-4022-8f6b-911bcd06e7d4','*','513b2227-4046-488e-ae14-027dff3af100',165);
INSERT INTO "head" VALUES('agenda_item','3f57e93f-6c78-430f-be24-de67a6be8c68','*','513b2227-4046-488e-ae14-027dff3af100',166);
INSERT INTO "head" VALUES('agenda_item','6a5c36eb-5754-4f8b-8688-aa18ff65dee3','*','513b2227-4046-488e-ae14-027dff3af100',167);
INSERT INTO "head" VALUES('agenda_item','5fa7db22-b1dd-41f1-9f53-02638943e5d1','*','513b2227-4046-488e-ae14-027dff3af100',168);
INSERT INTO "head" VALUES('agenda_item','109f8b1c-355e-48fb-9b7d-555091d8fd17','*','513b2227-4046-488e-ae14-027dff3af100',169);
INSERT INTO "head" VALUES('event_host','e070812b-4ba4-461b-a6e8-69f20a1e8803','*','513b2227-4046-488e-ae14-027dff3af100',170);
INSERT INTO "head" VALUES('event_host','fe5f1211-421f-4db2-a4eb-94ba0771d562','*','513b2227-4046-488e-ae14-027dff3af100',171);
INSERT INTO "head" VALUES('event_host','30237d95-54f9-4283-a8bb-821a5c18cb50','*','513b2227-4046-488e-ae14-027dff3af100',172);
INSERT INTO "head" VALUES('event_host','34779bbb-e7e1-4c46-9c02-5c7289fbb0fd','*','513b2227-4046-488e-ae14-027dff3af100',173);
INSERT INTO "head" VALUES('event_host','e25b7d68-2ce7-4921-9dc6-262278238d0d','*','513b2227-4046-488e-ae14-027dff3af100',174);
INSERT INTO "head" VALUES('event_host','2b73e169-f953-43c6-8b38-17c66be4a3ad','*','513b2227-4046-488e-ae14-027dff3af100',175);
INSERT INTO "head" VALUES('agenda_item','92935f64-c10d-498a-990b-b54919e5822e','*','513b2227-4046-488e-ae14-027dff3af100',176);
INSERT INTO "head" VALUES('agenda_item','3b1f48d1-6036-4240-816c-59b2aa6d2e39','*','513b2227-4046-488e-ae14-027dff3af100',177);
INSERT INTO "head" VALUES('agenda_item','ff82c8e8-ad1b-4a36-9b2d-85e25d1dd679','*','513b2227-4046-488e-ae14-027dff3af100',178);
INSERT INTO "head" VALUES('agenda_item','b5c9a9bd-165c-410b-b2c4-b9e324462a19','*','513b2227-4046-488e-ae14-027dff3af100',179);
INSERT INTO "head" VALUES('agenda_item','5de18e12-d49f-4431-9ccd-c3803ffabfa6','*','513b2227-4046-488e-ae14-027dff3af100',180);
INSERT INTO "head" VALUES('rate','847ca16c-0541-4f7c-88be-e6d74b6550e3','*','513b2227-4046-488e-ae14-027dff3af100',181);
INSERT INTO "head" VALUES('rate','b7caa138-0f06-4a5f-a227-af9e553f776f','*','513b2227-4046-488e-ae14-027dff3af100',182);
INSERT INTO "head" VALUES('budget_line','83cf3943-bb42-4de1-bc4a-8632f0732fdb','*','513b2227-4046-488e-ae14-027dff3af100',183);
INSERT INTO "head" VALUES('expense','c1176f89-d92f-4e94-bd0e-ef2ccf34c9f5','*','513b2227-4046-488e-ae14-027dff3af100',184);
INSERT INTO "head" VALUES('budget_line','0c6171e5-3f20-4fe1-a9b7-96a4741d392f','*','513b2227-4046-488e-ae14-027dff3af100',185);
INSERT INTO "head" VALUES('expense','ad751678-c181-46e8-99a1-7462a7ec9c29','*','513b2227-4046-488e-ae14-027dff3af100',186);
INSERT INTO "head" VALUES('budget_line','30f0f624-2720-4ca2-944b-0476ad7fa328','*','513b2227-4046-488e-ae14-027dff3af100',187);
INSERT INTO "head" VALUES('expense','7469390c-e36f-481f-aa5c-c5590e29666b','*','513b2227-4046-488e-ae14-027dff3af100',188);
INSERT INTO "head" VALUES('budget_line','c995e289-0832-4be6-bb01-53593b26585f','*','513b2227-4046-488e-ae14-027dff3af100',189);
INSERT INTO "head" VALUES('expense','833ca38a-279d-4388-8e8d-32b94e5a7647','*','513b2227-4046-488e-ae14-027dff3af100',190);
INSERT INTO "head" VALUES('budget_line','6d597975-26e9-494c-bfcf-97c9c6e3161b','*','513b2227-4046-488e-ae14-027dff3af100',191);
INSERT INTO "head" VALUES('expense','483225b1-8782-4f4d-8019-86e31492357f','*','513b2227-4046-488e-ae14-027dff3af100',192);
INSERT INTO "head" VALUES('budget_line','47c1b761-9e30-4170-b812-b2b2bdfbe486','*','513b2227-4046-488e-ae14-027dff3af100',193);
INSERT INTO "head" VALUES('expense','30f4c2ce-7dce-4591-9a4c-943fbc54ddb3','*','513b2227-4046-488e-ae14-027dff3af100',194);
INSERT INTO "head" VALUES('budget_line','f0f76ef3-01a6-4012-b670-8a7ae02a992b','*','513b2227-4046-488e-ae14-027dff3af100',195);
INSERT INTO "head" VALUES('expense','9a1054f0-e2fd-488f-9881-06a956bce155','*','513b2227-4046-488e-ae14-027dff3af100',196);
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
CREATE TABLE letter (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	organisation_id VARCHAR(36), 
	person_id VARCHAR(36), 
	kind VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	dated_on DATE, 
	reply_by DATE, 
	sent_on DATE, 
	subject_zh VARCHAR NOT NULL, 
	subject_ja VARCHAR NOT NULL, 
	body_zh VARCHAR NOT NULL, 
	body_ja VARCHAR NOT NULL, 
	copies_zh VARCHAR NOT NULL, 
	copies_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE match_break (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	match_day_id VARCHAR(36) NOT NULL, 
	start_time TIME, 
	end_time TIME, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(match_day_id) REFERENCES match_day (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE match_company (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	match_day_id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36), 
	side VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	people_zh VARCHAR NOT NULL, 
	people_ja VARCHAR NOT NULL, 
	languages VARCHAR NOT NULL, 
	own_interpreter VARCHAR NOT NULL, 
	arrives TIME, 
	leaves TIME, 
	place INTEGER, 
	most INTEGER, 
	status VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(match_day_id) REFERENCES match_day (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE match_day (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36), 
	scheme_id VARCHAR(36), 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	place_zh VARCHAR NOT NULL, 
	place_ja VARCHAR NOT NULL, 
	day DATE, 
	start_time TIME, 
	end_time TIME, 
	zone VARCHAR NOT NULL, 
	minutes INTEGER NOT NULL, 
	pause INTEGER NOT NULL, 
	tables INTEGER NOT NULL, 
	spare INTEGER NOT NULL, 
	sits VARCHAR NOT NULL, 
	reached INTEGER, 
	bound INTEGER, 
	planned_at VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(scheme_id) REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE match_interpreter (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	match_day_id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36), 
	position INTEGER NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	languages VARCHAR NOT NULL, 
	arrives TIME, 
	leaves TIME, 
	status VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(match_day_id) REFERENCES match_day (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE match_wish (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	match_day_id VARCHAR(36) NOT NULL, 
	from_id VARCHAR(36) NOT NULL, 
	to_id VARCHAR(36) NOT NULL, 
	kind VARCHAR NOT NULL, 
	weight INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(match_day_id) REFERENCES match_day (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(from_id) REFERENCES match_company (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(to_id) REFERENCES match_company (id) DEFERRABLE INITIALLY DEFERRED
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
INSERT INTO "member" VALUES('931a7412-2d88-44f1-a77b-fd98e5772adc',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','leader','confirmed','團長','団長',1,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('d3ce378d-c853-4304-abc4-4ea4a3997111',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','e391912c-be52-4eb9-aaf3-30003cf47dba','member','confirmed','團員','団員',2,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('f4a77b5c-aacf-4243-a049-8f26765e28d7',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','67b58caf-154e-494b-811b-1f3d8264e70f','member','confirmed','團員','団員',3,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('67b3ba23-d184-490e-bf98-6776655858ac',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','312ff121-6dab-46ce-ac5e-a9a68ba9c844','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
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
INSERT INTO "meta" VALUES('store','75fa3ec4-beca-4122-bfed-ae2c2b73c52f');
INSERT INTO "meta" VALUES('replica','03ef375e-36d5-4a14-91ae-e62c342dcd07');
INSERT INTO "meta" VALUES('folding','4');
INSERT INTO "meta" VALUES('practice','1');
CREATE TABLE milestone (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	follow_up_id VARCHAR(36) NOT NULL, 
	state VARCHAR NOT NULL, 
	day DATE, 
	text_zh VARCHAR NOT NULL, 
	text_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(follow_up_id) REFERENCES follow_up (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "milestone" VALUES('d1304d2c-7627-46e5-9bda-251c0b0b1fe0',1,'a93fba50-6d6b-5fe6-8bfe-156f0001785f','reached','2019-10-15','已提供台方聯絡窗口','台湾側の窓口を連絡',0);
CREATE TABLE minute_point (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	person_id VARCHAR(36), 
	speaker_zh VARCHAR NOT NULL, 
	speaker_ja VARCHAR NOT NULL, 
	text_zh VARCHAR NOT NULL, 
	text_ja VARCHAR NOT NULL, 
	due_on DATE, 
	secret VARCHAR NOT NULL, 
	checked_on DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "minute_point" VALUES('bb00e6de-5f31-4fc8-8971-d1f53c15a805',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',1,'explained','jp',NULL,'東北經產局','東北経済産業局','介紹產官學合作現況：對轄內中小企業提供從開發到銷售的一條龍支援。','産学官連携の現状を紹介。管内の中小企業に開発から販売まで一貫した支援を行っている。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('29afcec2-7279-44f4-b993-1de7fe333402',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',2,'asked','tw',NULL,'王大明','王大明','接受補助的企業是否經過事先篩選？','補助を受ける企業は事前に選定しているのか。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('2bcd713e-dafa-4325-a921-c501014dfb03',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',3,'answered','jp',NULL,'東北經產局','東北経済産業局','由協調員依需求尋找合適企業，由實際開發產品的企業提出申請。','コーディネーターが要望に応じて適した企業を探し、実際に開発する企業が申請する。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('d37ede05-4f4e-4cf0-8e13-3d43e047fcc2',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',4,'asked','tw',NULL,'台日產業合作推動辦公室','台日産業連携推進オフィス','能否帶企業參訪團到台灣來？','企業訪問団を台湾に派遣していただけないか。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('7f39046d-2a88-4aed-9e8d-3ed88f82019e',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',5,'intent','jp',NULL,'東北經產局','東北経済産業局','由企業提出需求即可成行；今後介紹有意到台灣發展的企業。','企業から要望があれば実現できる。今後、台湾進出を考える企業を紹介したい。',NULL,'',NULL);
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
	honorific VARCHAR NOT NULL, 
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
	fields VARCHAR NOT NULL, 
	needs VARCHAR NOT NULL, 
	offers VARCHAR NOT NULL, 
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
INSERT INTO "organisation" VALUES('f546d5cd-77c4-4dd4-9fee-baad1b269728',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
経済部
jingjibu
');
INSERT INTO "organisation" VALUES('2167a409-7665-4f56-a300-6273f1d26d5e',1,'f546d5cd-77c4-4dd4-9fee-baad1b269728','central','TW','','工業局','工業局','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
工業局
gongyeju
');
INSERT INTO "organisation" VALUES('a1d6d9bd-24a7-4f6c-9a95-a0681644716c',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tairichanyehezuotuidongbangongshi
');
INSERT INTO "organisation" VALUES('67762c21-883c-4cb5-bb5c-75121d6f7a59',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','','','','知事','知事','','','e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','幕張新都心：會展與商業
京葉臨海工業地帶：化學、石油、鋼鐵
東葛地區：中小企業與大學','幕張新都心：会議・商業
京葉臨海工業地帯：化学・石油・鉄鋼
東葛地域：中小企業と大学','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','','','','','','','','','','','縣廳網站','2019-09-01','','
千葉県
ちばけん
chibaken
qianyexian
知事
zhishi
');
INSERT INTO "organisation" VALUES('089fc0f2-edf9-49a3-a1d8-49d07c5f68eb',1,'67762c21-883c-4cb5-bb5c-75121d6f7a59','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
商工労動部
shanggonglaodongbu
');
INSERT INTO "organisation" VALUES('f53a9d09-24de-4931-9c58-b65aa118fb9c',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ
fukushimakenhaitekupuraza
fudaoxian
');
INSERT INTO "organisation" VALUES('47b84f64-bc86-486d-9bc1-7be5cdf1ecc2',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
');
INSERT INTO "organisation" VALUES('3a66fc87-7221-46d4-bf9d-149d0b3ee6ed',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
宮城県
みやぎけん
miyagiken
gongchengxian
');
INSERT INTO "organisation" VALUES('c6f717ff-c29d-4885-a1be-77f0adf03d3b',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー
qianyemaoyiqingbaozhongxin
');
INSERT INTO "organisation" VALUES('7e96fea2-35f7-49e1-a738-d6f5bb184860',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
日本台湾交流協会
公益財団法人日本台湾交流協会
ribentaiwanjiaoliuxiehui
');
INSERT INTO "organisation" VALUES('62878759-978a-4fa9-9ba4-a9b0c4186d28',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
jetro海外調査部
じぇとろ海外調査部
haiwaidiaochabu
');
INSERT INTO "organisation" VALUES('7aa47da3-e472-4ea3-ab11-9afe15f649dd',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
三菱総合研究所
sanlingzongheyanjiusuo
');
INSERT INTO "organisation" VALUES('255d14ae-8cc1-4e4d-82a1-c99edead8ee3',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
千葉商工会議所
qianyeshanggonghuiyisuo
');
INSERT INTO "organisation" VALUES('782cb038-8c7c-4781-83a9-08cb5594c9e6',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
千葉県貿易協同組合
qianyexianmaoyixietongzuhe
');
INSERT INTO "organisation" VALUES('090ed79e-8324-47eb-b07b-757ff3378850',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
千葉県産業振興中心
千葉県産業振興せんたー
qianyexianchanyezhenxingzhongxin
');
INSERT INTO "organisation" VALUES('624a2624-4dd3-4df8-a83a-a741dd718bae',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
東邦銀行
dongbangyinxing
');
INSERT INTO "organisation" VALUES('3eae8b42-fe4b-4e85-9e67-6c8d953a9b87',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
福島県貿易促進協議会
fudaoxianmaoyicujinxieyihui
');
INSERT INTO "organisation" VALUES('69184f7a-6eba-4827-af63-319ee1b94bfb',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
福島県
fudaoxian
');
INSERT INTO "organisation" VALUES('263b8603-8cca-44eb-a7cb-ee1923eab456',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','','','','',NULL,'','
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
INSERT INTO "organisation_name" VALUES('96c96246-c9f6-4b4d-ad1f-0806d3c5379f',1,'7e96fea2-35f7-49e1-a738-d6f5bb184860','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
CREATE TABLE outcome (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	position INTEGER NOT NULL, 
	text_zh VARCHAR NOT NULL, 
	text_ja VARCHAR NOT NULL, 
	themes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "outcome" VALUES('96beea1e-1d7e-4c97-a8cf-442aaa5cf6b5',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','613c9ed8-b52d-4dc7-b325-8b234c9856f2',0,'拜會東北經產局，日方表示願介紹有意到台灣發展的企業，並於企業提出需求時組團訪台。','東北経済産業局を訪問し、台湾進出を考える企業の紹介と、要望に応じた訪問団の派遣について前向きな意向が示された。','');
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
CREATE TABLE pair_rule (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	scheme_id VARCHAR(36) NOT NULL, 
	county VARCHAR NOT NULL, 
	prefecture VARCHAR NOT NULL, 
	rule VARCHAR NOT NULL, 
	reason_zh VARCHAR NOT NULL, 
	reason_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scheme_id) REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE pairing (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	scheme_id VARCHAR(36) NOT NULL, 
	application_id VARCHAR(36), 
	county VARCHAR NOT NULL, 
	prefecture VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	origin VARCHAR NOT NULL, 
	reasons VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	decided_by VARCHAR NOT NULL, 
	decided_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scheme_id) REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(application_id) REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED
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
	came VARCHAR NOT NULL, 
	reply VARCHAR NOT NULL, 
	replied_on DATE, 
	seat VARCHAR NOT NULL, 
	reply_notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "participant" VALUES('8e45615f-37ca-48f0-81f7-11f6f05c7177',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','jp','',1,'52bebe12-976b-499e-9901-edcfb808c8de',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f3796a1e-f713-448d-9dbb-ef6cb95ef9f5',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','jp','',2,'877839b1-1a16-4278-b05e-8c3a77839c01',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('7195359a-bfdc-4ee6-ba97-0f185b75e6d2',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','jp','',3,'e325cd33-2b7f-4dd8-b8f6-23a57f874e3c',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('acba5179-2142-40cb-b538-25e30c65801b',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','jp','',4,'5ac83d78-33e7-498a-b265-b2b70a114c23',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('295d6620-d6e3-4c61-8155-2a8ce1a59572',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','jp','',5,'7a3341ce-5ee0-474b-ab80-32d19a73753f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('9e231028-7b21-4145-9a5a-c92efd698774',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','jp','',6,'cb282215-d897-42ad-b43a-02cf3272f0c3',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('342313be-a125-4784-8f8e-bd295ab70434',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','jp','',7,'77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('cecc9c90-a8d0-4aa5-b268-7138ce45425c',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','jp','',8,'cfca3e04-f38f-42fb-9137-908672f47b51',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b540f71d-2c72-4cfa-ad05-45a1e3e15d15',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','jp','',1,'2900285f-f730-4187-8c47-6ab2cbe546fe',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a1b68ede-d3a4-4b25-800c-8179829daa73',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','jp','',2,'734275d7-93e4-4775-a4e4-174979927a8b',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e5937a71-e05a-4efc-9657-3239c8b32152',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','jp','',1,'2364f47d-1f45-43fc-b6be-626c6eb7fd38',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('604ff48b-7dc0-4e1a-9d13-6fb6e9b38c06',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','jp','',2,'2ce4ee56-aca2-4d6e-ad99-6b892a127721',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('7e392815-73a4-403e-9040-dfa2d2b8e79a',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','jp','',3,'ca4ed40b-0e77-41d5-9d78-e8190999410e',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('c8f51588-1beb-4564-a053-d9901253a852',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','jp','',4,'8b923273-7ab2-4855-a0ea-6d5f28468e2e',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('6e41fb9e-5dfe-4946-8fc1-4370a367ea0e',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','jp','',5,'f97a604d-4622-4c2a-9c98-d627b2ad2586',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('633c20d4-ca4d-485f-b308-63992504006c',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','jp','',6,'d009d1be-277a-4738-856d-a2bad7b914aa',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('cc8a040f-4eb9-4df6-b618-0749bb5fd495',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','tw','',1,'64ca2835-ce2b-41dd-ae7e-3f8f548feb5f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f11ebf2f-05bc-42ca-ba4b-b43ace42f918',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','tw','',2,'e391912c-be52-4eb9-aaf3-30003cf47dba',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('331427f5-08a6-4e5a-a1ab-5cbcbcd8fed5',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','tw','',3,'67b58caf-154e-494b-811b-1f3d8264e70f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('33dd1ea2-ce36-448a-b250-e4ae0dc90d40',1,'203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c','tw','',4,'312ff121-6dab-46ce-ac5e-a9a68ba9c844',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('22c4cab4-776e-4d9a-9637-39cf2b42b93b',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','tw','',1,'64ca2835-ce2b-41dd-ae7e-3f8f548feb5f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('6e056a3c-f6ce-4328-b722-f2a6c18a0c8e',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','tw','',2,'e391912c-be52-4eb9-aaf3-30003cf47dba',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b1c6ff4d-926e-41d6-83aa-5714735a798f',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','tw','',3,'67b58caf-154e-494b-811b-1f3d8264e70f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1329fa87-2ca6-4b6b-a5c1-8502b447c2f6',1,'ac2fe43d-f070-4275-b0b3-8fb09e32e24c','tw','',4,'312ff121-6dab-46ce-ac5e-a9a68ba9c844',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('56446b48-2a89-46cc-914f-554eea166030',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','tw','',1,'64ca2835-ce2b-41dd-ae7e-3f8f548feb5f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('398de11c-2c5a-432c-9cb1-7e98ee589e19',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','tw','',2,'e391912c-be52-4eb9-aaf3-30003cf47dba',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e4f5018d-8da5-4fb4-bb7f-3dd0e92c0623',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','tw','',3,'67b58caf-154e-494b-811b-1f3d8264e70f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('07ce2c4f-0646-491b-81f1-67c4badd2393',1,'03bb62a9-a862-487c-a2cd-21e7acfe287b','tw','',4,'312ff121-6dab-46ce-ac5e-a9a68ba9c844',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('0fcda3ce-fe98-4983-a12a-4d667a8fd1c3',1,'65c2a007-b925-474d-bd7e-b85f07de45de','tw','',1,'64ca2835-ce2b-41dd-ae7e-3f8f548feb5f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('4990d2ce-bbba-4333-b5a7-ae66ff0b937f',1,'65c2a007-b925-474d-bd7e-b85f07de45de','tw','',2,'e391912c-be52-4eb9-aaf3-30003cf47dba',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5305cd32-cd3a-43c1-97ae-d5e7ca34dfd3',1,'65c2a007-b925-474d-bd7e-b85f07de45de','tw','',3,'67b58caf-154e-494b-811b-1f3d8264e70f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d5368d2e-ec34-4a17-ad64-16a85e532c89',1,'65c2a007-b925-474d-bd7e-b85f07de45de','tw','',4,'312ff121-6dab-46ce-ac5e-a9a68ba9c844',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5df5f9df-6ef0-4f1d-8dcd-e7cbedaa2acd',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','tw','',1,'64ca2835-ce2b-41dd-ae7e-3f8f548feb5f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d497b10c-0fb2-449a-bcc4-79f976aaf57f',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','tw','',2,'e391912c-be52-4eb9-aaf3-30003cf47dba',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('16bb4f21-b88b-4d12-acd3-14ffa9263b00',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','tw','',3,'67b58caf-154e-494b-811b-1f3d8264e70f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('ea179bd0-d140-4121-8240-07703dfa63e2',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2','tw','',4,'312ff121-6dab-46ce-ac5e-a9a68ba9c844',NULL,'','','','','','',NULL,'','');
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
	honorific VARCHAR NOT NULL, 
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
INSERT INTO "person" VALUES('64ca2835-ce2b-41dd-ae7e-3f8f548feb5f',1,'王大明','王大明','おう だいめい','ワン ダーミン','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('e391912c-be52-4eb9-aaf3-30003cf47dba',1,'陳小華','陳小華','ちん しょうか','チェン シャオホァ','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('67b58caf-154e-494b-811b-1f3d8264e70f',1,'林美玲','林美玲','りん びれい','リン メイリン','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('312ff121-6dab-46ce-ac5e-a9a68ba9c844',1,'黃志強','黄志強','こう しきょう','ホァン ジーチャン','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('52bebe12-976b-499e-9901-edcfb808c8de',1,'山田太郎','山田太郎','やまだ たろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('877839b1-1a16-4278-b05e-8c3a77839c01',1,'佐藤花子','佐藤花子','さとう はなこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('e325cd33-2b7f-4dd8-b8f6-23a57f874e3c',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','','JP','043-000-0000 内線2711','','suzuki@example.jp','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('5ac83d78-33e7-498a-b265-b2b70a114c23',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('7a3341ce-5ee0-474b-ab80-32d19a73753f',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('cb282215-d897-42ad-b43a-02cf3272f0c3',1,'田中四郎','田中四郎','たなか しろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('cfca3e04-f38f-42fb-9137-908672f47b51',1,'濵田六子','濵田六子','はまだ むつこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('2900285f-f730-4187-8c47-6ab2cbe546fe',1,'渡部 七海','渡部 七海','わたべ ななみ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('734275d7-93e4-4775-a4e4-174979927a8b',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('2364f47d-1f45-43fc-b6be-626c6eb7fd38',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('2ce4ee56-aca2-4d6e-ad99-6b892a127721',1,'山﨑十和','山﨑十和','やまざき とわ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('ca4ed40b-0e77-41d5-9d78-e8190999410e',1,'中村春子','中村春子','なかむら はるこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('8b923273-7ab2-4855-a0ea-6d5f28468e2e',1,'小林夏男','小林夏男','こばやし なつお','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('f97a604d-4622-4c2a-9c98-d627b2ad2586',1,'加藤秋江','加藤秋江','かとう あきえ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('d009d1be-277a-4738-856d-a2bad7b914aa',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('6b4320fa-7072-4840-8161-84c4ce7ee2db',1,'松本空','松本空','まつもと そら','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b',1,'井上海','井上海','いのうえ うみ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
	equal_zh VARCHAR NOT NULL, 
	equal_ja VARCHAR NOT NULL, 
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
INSERT INTO "post" VALUES('6eaf940a-a396-40e1-ba40-fafc58bf4621',1,'64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','2167a409-7665-4f56-a300-6273f1d26d5e','電子資訊組','電子情報組','科長','課長（科長）','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('e9ee122f-07a3-4338-b422-324966f8e0ee',1,'e391912c-be52-4eb9-aaf3-30003cf47dba','2167a409-7665-4f56-a300-6273f1d26d5e','電子資訊組','電子情報組','技正','技正','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('7ede34be-ccac-446e-b5f7-41b7a4807a42',1,'67b58caf-154e-494b-811b-1f3d8264e70f','a1d6d9bd-24a7-4f6c-9a95-a0681644716c','','','經理','マネージャー','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('8e69f192-aca3-4db1-96f7-c3486c718e92',1,'312ff121-6dab-46ce-ac5e-a9a68ba9c844','a1d6d9bd-24a7-4f6c-9a95-a0681644716c','','','專員','専員','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('77d27552-62c8-497e-ac90-e40badeda824',1,'52bebe12-976b-499e-9901-edcfb808c8de','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','經濟政策課','経済政策課','副參事','副参事','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('0ca3d78e-2899-4fb6-a6fe-c5019e6457c5',1,'877839b1-1a16-4278-b05e-8c3a77839c01','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('e4f14e0b-c780-4586-9a58-da7b0e0ab43e',1,'e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('3388d3aa-d6ac-4c44-9ea8-0271798467e1',1,'5ac83d78-33e7-498a-b265-b2b70a114c23','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ed6b5b8f-0415-4a9e-95f6-b98450618e44',1,'7a3341ce-5ee0-474b-ab80-32d19a73753f','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','產業振興課','産業振興課','副課長','副課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('771a72cb-f454-4b21-ae4e-13b0b88a7bd4',1,'cb282215-d897-42ad-b43a-02cf3272f0c3','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','產業振興課','産業振興課','主查','主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('3b5835ee-8835-4bae-8dcb-e244c6fe2b91',1,'77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','產業振興課','産業振興課','班長','班長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('6698cdc6-c804-4d32-a70e-6605b51e7991',1,'cfca3e04-f38f-42fb-9137-908672f47b51','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb','產業振興課','産業振興課','班長','班長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('e0c544ce-e288-47b2-ac41-9af0d1836478',1,'2900285f-f730-4187-8c47-6ab2cbe546fe','f53a9d09-24de-4931-9c58-b65aa118fb9c','','','副所長','副所長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ff530e2f-b145-454b-99e6-410e91ea0839',1,'734275d7-93e4-4775-a4e4-174979927a8b','f53a9d09-24de-4931-9c58-b65aa118fb9c','','','產學推動科長','産学連携科長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('3dc00c8c-9b5c-424b-8bbc-d8806a717978',1,'2364f47d-1f45-43fc-b6be-626c6eb7fd38','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('e01173bc-6225-425b-85d3-ec6a8ae4be8a',1,'2ce4ee56-aca2-4d6e-ad99-6b892a127721','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('5b031b42-28a8-44d6-92f4-7326ed6274cb',1,'ca4ed40b-0e77-41d5-9d78-e8190999410e','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('6ba3da32-c55e-4e33-bb49-97e624ef6e3c',1,'8b923273-7ab2-4855-a0ea-6d5f28468e2e','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2','總務企劃部 國際課','総務企画部 国際課','課長','課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ddfd12f3-a805-403d-aa6b-73fd83a98807',1,'f97a604d-4622-4c2a-9c98-d627b2ad2586','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('14a6688c-ab95-476d-95e1-38bf068d0552',1,'d009d1be-277a-4738-856d-a2bad7b914aa','3a66fc87-7221-46d4-bf9d-149d0b3ee6ed','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('f1f063d8-55f5-4c97-81d8-74528b2c1f93',1,'6b4320fa-7072-4840-8161-84c4ce7ee2db','62878759-978a-4fa9-9ba4-a9b0c4186d28','','','主查','主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ca9673e2-4f80-4d12-9757-75349f33e188',1,'f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b','7aa47da3-e472-4ea3-ab11-9afe15f649dd','海外事業本部','海外事業本部','研究員','研究員','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
CREATE TABLE preference (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	application_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	prefecture VARCHAR NOT NULL, 
	reason_zh VARCHAR NOT NULL, 
	reason_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(application_id) REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE question (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	survey_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	text_zh VARCHAR NOT NULL, 
	text_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(survey_id) REFERENCES survey (id) DEFERRABLE INITIALLY DEFERRED
);
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
INSERT INTO "rate" VALUES('847ca16c-0541-4f7c-88be-e6d74b6550e3',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','JPY','0.22','spot','2019-09-16','範例／見本',NULL,'',NULL);
INSERT INTO "rate" VALUES('b7caa138-0f06-4a5f-a227-af9e553f776f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','USD','31.2','spot','2019-09-16','範例／見本',NULL,'',NULL);
CREATE TABLE region (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	code VARCHAR NOT NULL, 
	population INTEGER, 
	counted_on DATE, 
	size VARCHAR NOT NULL, 
	tags VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE relation (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	county VARCHAR NOT NULL, 
	prefecture VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	since DATE, 
	note_zh VARCHAR NOT NULL, 
	note_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
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
CREATE TABLE report (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	profile VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	category VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	agency VARCHAR NOT NULL, 
	countries VARCHAR NOT NULL, 
	dated_on DATE, 
	number VARCHAR NOT NULL, 
	"plan" VARCHAR NOT NULL, 
	subject_class VARCHAR NOT NULL, 
	admin_class VARCHAR NOT NULL, 
	sponsor VARCHAR NOT NULL, 
	visited VARCHAR NOT NULL, 
	keywords VARCHAR NOT NULL, 
	pages INTEGER, 
	abstract VARCHAR NOT NULL, 
	remarks VARCHAR NOT NULL, 
	checked VARCHAR NOT NULL, 
	handed_in DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
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
sample2019','827ab4ed-794e-458e-8a8d-164c6af1d902');
INSERT INTO "same_key" VALUES('member','0
827ab4ed-794e-458e-8a8d-164c6af1d902
312ff121-6dab-46ce-ac5e-a9a68ba9c844','67b3ba23-d184-490e-bf98-6776655858ac');
INSERT INTO "same_key" VALUES('member','0
827ab4ed-794e-458e-8a8d-164c6af1d902
64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','931a7412-2d88-44f1-a77b-fd98e5772adc');
INSERT INTO "same_key" VALUES('member','0
827ab4ed-794e-458e-8a8d-164c6af1d902
67b58caf-154e-494b-811b-1f3d8264e70f','f4a77b5c-aacf-4243-a049-8f26765e28d7');
INSERT INTO "same_key" VALUES('member','0
827ab4ed-794e-458e-8a8d-164c6af1d902
e391912c-be52-4eb9-aaf3-30003cf47dba','d3ce378d-c853-4304-abc4-4ea4a3997111');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','c6f717ff-c29d-4885-a1be-77f0adf03d3b');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','62878759-978a-4fa9-9ba4-a9b0c4186d28');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','7aa47da3-e472-4ea3-ab11-9afe15f649dd');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','255d14ae-8cc1-4e4d-82a1-c99edead8ee3');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','67762c21-883c-4cb5-bb5c-75121d6f7a59');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','090ed79e-8324-47eb-b07b-757ff3378850');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','782cb038-8c7c-4781-83a9-08cb5594c9e6');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','a1d6d9bd-24a7-4f6c-9a95-a0681644716c');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
67762c21-883c-4cb5-bb5c-75121d6f7a59','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','3a66fc87-7221-46d4-bf9d-149d0b3ee6ed');
INSERT INTO "same_key" VALUES('organisation','0
工業局
f546d5cd-77c4-4dd4-9fee-baad1b269728','2167a409-7665-4f56-a300-6273f1d26d5e');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','7e96fea2-35f7-49e1-a738-d6f5bb184860');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','624a2624-4dd3-4df8-a83a-a741dd718bae');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','69184f7a-6eba-4827-af63-319ee1b94bfb');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','f53a9d09-24de-4931-9c58-b65aa118fb9c');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','3eae8b42-fe4b-4e85-9e67-6c8d953a9b87');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','f546d5cd-77c4-4dd4-9fee-baad1b269728');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','263b8603-8cca-44eb-a7cb-ee1923eab456');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','c6f717ff-c29d-4885-a1be-77f0adf03d3b');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','62878759-978a-4fa9-9ba4-a9b0c4186d28');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','7aa47da3-e472-4ea3-ab11-9afe15f649dd');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','7e96fea2-35f7-49e1-a738-d6f5bb184860');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','255d14ae-8cc1-4e4d-82a1-c99edead8ee3');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','67762c21-883c-4cb5-bb5c-75121d6f7a59');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','090ed79e-8324-47eb-b07b-757ff3378850');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','782cb038-8c7c-4781-83a9-08cb5594c9e6');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','a1d6d9bd-24a7-4f6c-9a95-a0681644716c');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
67762c21-883c-4cb5-bb5c-75121d6f7a59','089fc0f2-edf9-49a3-a1d8-49d07c5f68eb');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','3a66fc87-7221-46d4-bf9d-149d0b3ee6ed');
INSERT INTO "same_key" VALUES('organisation','1
工業局
f546d5cd-77c4-4dd4-9fee-baad1b269728','2167a409-7665-4f56-a300-6273f1d26d5e');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','624a2624-4dd3-4df8-a83a-a741dd718bae');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','69184f7a-6eba-4827-af63-319ee1b94bfb');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','f53a9d09-24de-4931-9c58-b65aa118fb9c');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','3eae8b42-fe4b-4e85-9e67-6c8d953a9b87');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','f546d5cd-77c4-4dd4-9fee-baad1b269728');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','263b8603-8cca-44eb-a7cb-ee1923eab456');
INSERT INTO "same_key" VALUES('participant','0
03bb62a9-a862-487c-a2cd-21e7acfe287b
2900285f-f730-4187-8c47-6ab2cbe546fe','b540f71d-2c72-4cfa-ad05-45a1e3e15d15');
INSERT INTO "same_key" VALUES('participant','0
03bb62a9-a862-487c-a2cd-21e7acfe287b
312ff121-6dab-46ce-ac5e-a9a68ba9c844','07ce2c4f-0646-491b-81f1-67c4badd2393');
INSERT INTO "same_key" VALUES('participant','0
03bb62a9-a862-487c-a2cd-21e7acfe287b
64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','56446b48-2a89-46cc-914f-554eea166030');
INSERT INTO "same_key" VALUES('participant','0
03bb62a9-a862-487c-a2cd-21e7acfe287b
67b58caf-154e-494b-811b-1f3d8264e70f','e4f5018d-8da5-4fb4-bb7f-3dd0e92c0623');
INSERT INTO "same_key" VALUES('participant','0
03bb62a9-a862-487c-a2cd-21e7acfe287b
734275d7-93e4-4775-a4e4-174979927a8b','a1b68ede-d3a4-4b25-800c-8179829daa73');
INSERT INTO "same_key" VALUES('participant','0
03bb62a9-a862-487c-a2cd-21e7acfe287b
e391912c-be52-4eb9-aaf3-30003cf47dba','398de11c-2c5a-432c-9cb1-7e98ee589e19');
INSERT INTO "same_key" VALUES('participant','0
203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c
312ff121-6dab-46ce-ac5e-a9a68ba9c844','33dd1ea2-ce36-448a-b250-e4ae0dc90d40');
INSERT INTO "same_key" VALUES('participant','0
203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c
64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','cc8a040f-4eb9-4df6-b618-0749bb5fd495');
INSERT INTO "same_key" VALUES('participant','0
203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c
67b58caf-154e-494b-811b-1f3d8264e70f','331427f5-08a6-4e5a-a1ab-5cbcbcd8fed5');
INSERT INTO "same_key" VALUES('participant','0
203a3a59-bbeb-4a25-9fa2-4a5ddc2b208c
e391912c-be52-4eb9-aaf3-30003cf47dba','f11ebf2f-05bc-42ca-ba4b-b43ace42f918');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
2364f47d-1f45-43fc-b6be-626c6eb7fd38','e5937a71-e05a-4efc-9657-3239c8b32152');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
2ce4ee56-aca2-4d6e-ad99-6b892a127721','604ff48b-7dc0-4e1a-9d13-6fb6e9b38c06');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
312ff121-6dab-46ce-ac5e-a9a68ba9c844','ea179bd0-d140-4121-8240-07703dfa63e2');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','5df5f9df-6ef0-4f1d-8dcd-e7cbedaa2acd');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
67b58caf-154e-494b-811b-1f3d8264e70f','16bb4f21-b88b-4d12-acd3-14ffa9263b00');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
8b923273-7ab2-4855-a0ea-6d5f28468e2e','c8f51588-1beb-4564-a053-d9901253a852');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
ca4ed40b-0e77-41d5-9d78-e8190999410e','7e392815-73a4-403e-9040-dfa2d2b8e79a');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
d009d1be-277a-4738-856d-a2bad7b914aa','633c20d4-ca4d-485f-b308-63992504006c');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
e391912c-be52-4eb9-aaf3-30003cf47dba','d497b10c-0fb2-449a-bcc4-79f976aaf57f');
INSERT INTO "same_key" VALUES('participant','0
613c9ed8-b52d-4dc7-b325-8b234c9856f2
f97a604d-4622-4c2a-9c98-d627b2ad2586','6e41fb9e-5dfe-4946-8fc1-4370a367ea0e');
INSERT INTO "same_key" VALUES('participant','0
65c2a007-b925-474d-bd7e-b85f07de45de
312ff121-6dab-46ce-ac5e-a9a68ba9c844','d5368d2e-ec34-4a17-ad64-16a85e532c89');
INSERT INTO "same_key" VALUES('participant','0
65c2a007-b925-474d-bd7e-b85f07de45de
64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','0fcda3ce-fe98-4983-a12a-4d667a8fd1c3');
INSERT INTO "same_key" VALUES('participant','0
65c2a007-b925-474d-bd7e-b85f07de45de
67b58caf-154e-494b-811b-1f3d8264e70f','5305cd32-cd3a-43c1-97ae-d5e7ca34dfd3');
INSERT INTO "same_key" VALUES('participant','0
65c2a007-b925-474d-bd7e-b85f07de45de
e391912c-be52-4eb9-aaf3-30003cf47dba','4990d2ce-bbba-4333-b5a7-ae66ff0b937f');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
312ff121-6dab-46ce-ac5e-a9a68ba9c844','1329fa87-2ca6-4b6b-a5c1-8502b447c2f6');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
52bebe12-976b-499e-9901-edcfb808c8de','8e45615f-37ca-48f0-81f7-11f6f05c7177');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
5ac83d78-33e7-498a-b265-b2b70a114c23','acba5179-2142-40cb-b538-25e30c65801b');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','22c4cab4-776e-4d9a-9637-39cf2b42b93b');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
67b58caf-154e-494b-811b-1f3d8264e70f','b1c6ff4d-926e-41d6-83aa-5714735a798f');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6','342313be-a125-4784-8f8e-bd295ab70434');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
7a3341ce-5ee0-474b-ab80-32d19a73753f','295d6620-d6e3-4c61-8155-2a8ce1a59572');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
877839b1-1a16-4278-b05e-8c3a77839c01','f3796a1e-f713-448d-9dbb-ef6cb95ef9f5');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
cb282215-d897-42ad-b43a-02cf3272f0c3','9e231028-7b21-4145-9a5a-c92efd698774');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
cfca3e04-f38f-42fb-9137-908672f47b51','cecc9c90-a8d0-4aa5-b268-7138ce45425c');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
e325cd33-2b7f-4dd8-b8f6-23a57f874e3c','7195359a-bfdc-4ee6-ba97-0f185b75e6d2');
INSERT INTO "same_key" VALUES('participant','0
ac2fe43d-f070-4275-b0b3-8fb09e32e24c
e391912c-be52-4eb9-aaf3-30003cf47dba','6e056a3c-f6ce-4328-b722-f2a6c18a0c8e');
INSERT INTO "same_key" VALUES('person','0
中村春子','ca4ed40b-0e77-41d5-9d78-e8190999410e');
INSERT INTO "same_key" VALUES('person','0
井上海','f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','877839b1-1a16-4278-b05e-8c3a77839c01');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','f97a604d-4622-4c2a-9c98-d627b2ad2586');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','d009d1be-277a-4738-856d-a2bad7b914aa');
INSERT INTO "same_key" VALUES('person','0
小林夏男','8b923273-7ab2-4855-a0ea-6d5f28468e2e');
INSERT INTO "same_key" VALUES('person','0
山崎十和','2ce4ee56-aca2-4d6e-ad99-6b892a127721');
INSERT INTO "same_key" VALUES('person','0
山田太郎','52bebe12-976b-499e-9901-edcfb808c8de');
INSERT INTO "same_key" VALUES('person','0
松本空','6b4320fa-7072-4840-8161-84c4ce7ee2db');
INSERT INTO "same_key" VALUES('person','0
林美玲','67b58caf-154e-494b-811b-1f3d8264e70f');
INSERT INTO "same_key" VALUES('person','0
浜田六子','cfca3e04-f38f-42fb-9137-908672f47b51');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','734275d7-93e4-4775-a4e4-174979927a8b');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','5ac83d78-33e7-498a-b265-b2b70a114c23');
INSERT INTO "same_key" VALUES('person','0
渡部七海','2900285f-f730-4187-8c47-6ab2cbe546fe');
INSERT INTO "same_key" VALUES('person','0
王大明','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f');
INSERT INTO "same_key" VALUES('person','0
田中四郎','cb282215-d897-42ad-b43a-02cf3272f0c3');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','e325cd33-2b7f-4dd8-b8f6-23a57f874e3c');
INSERT INTO "same_key" VALUES('person','0
陳小華','e391912c-be52-4eb9-aaf3-30003cf47dba');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','7a3341ce-5ee0-474b-ab80-32d19a73753f');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','2364f47d-1f45-43fc-b6be-626c6eb7fd38');
INSERT INTO "same_key" VALUES('person','0
黄志強','312ff121-6dab-46ce-ac5e-a9a68ba9c844');
INSERT INTO "same_key" VALUES('person','1
中村春子','ca4ed40b-0e77-41d5-9d78-e8190999410e');
INSERT INTO "same_key" VALUES('person','1
井上海','f40a71ff-2bb3-408e-88e4-bf6b1d6b8e7b');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','77f5cc40-a33b-4dd2-80c6-b6cd3eef5ec6');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','877839b1-1a16-4278-b05e-8c3a77839c01');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','f97a604d-4622-4c2a-9c98-d627b2ad2586');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','d009d1be-277a-4738-856d-a2bad7b914aa');
INSERT INTO "same_key" VALUES('person','1
小林夏男','8b923273-7ab2-4855-a0ea-6d5f28468e2e');
INSERT INTO "same_key" VALUES('person','1
山崎十和','2ce4ee56-aca2-4d6e-ad99-6b892a127721');
INSERT INTO "same_key" VALUES('person','1
山田太郎','52bebe12-976b-499e-9901-edcfb808c8de');
INSERT INTO "same_key" VALUES('person','1
松本空','6b4320fa-7072-4840-8161-84c4ce7ee2db');
INSERT INTO "same_key" VALUES('person','1
林美玲','67b58caf-154e-494b-811b-1f3d8264e70f');
INSERT INTO "same_key" VALUES('person','1
浜田六子','cfca3e04-f38f-42fb-9137-908672f47b51');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','734275d7-93e4-4775-a4e4-174979927a8b');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','5ac83d78-33e7-498a-b265-b2b70a114c23');
INSERT INTO "same_key" VALUES('person','1
渡部七海','2900285f-f730-4187-8c47-6ab2cbe546fe');
INSERT INTO "same_key" VALUES('person','1
王大明','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f');
INSERT INTO "same_key" VALUES('person','1
田中四郎','cb282215-d897-42ad-b43a-02cf3272f0c3');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','e325cd33-2b7f-4dd8-b8f6-23a57f874e3c');
INSERT INTO "same_key" VALUES('person','1
陳小華','e391912c-be52-4eb9-aaf3-30003cf47dba');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','7a3341ce-5ee0-474b-ab80-32d19a73753f');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','2364f47d-1f45-43fc-b6be-626c6eb7fd38');
INSERT INTO "same_key" VALUES('person','1
黄志強','312ff121-6dab-46ce-ac5e-a9a68ba9c844');
CREATE TABLE scheme (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	year INTEGER NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	places INTEGER NOT NULL, 
	"each" INTEGER NOT NULL, 
	large_from INTEGER NOT NULL, 
	twice VARCHAR NOT NULL, 
	wish_weight INTEGER NOT NULL, 
	strength_weight INTEGER NOT NULL, 
	tie_weight INTEGER NOT NULL, 
	size_weight INTEGER NOT NULL, 
	counted VARCHAR NOT NULL, 
	applications_until DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE score (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	application_id VARCHAR(36) NOT NULL, 
	criterion_id VARCHAR(36) NOT NULL, 
	points INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(application_id) REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(criterion_id) REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE script (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	agenda_item_id VARCHAR(36), 
	person_id VARCHAR(36), 
	title_zh VARCHAR NOT NULL, 
	title_ja VARCHAR NOT NULL, 
	body_zh VARCHAR NOT NULL, 
	body_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
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
CREATE TABLE seat_plan (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	kind VARCHAR NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	seats INTEGER, 
	door VARCHAR NOT NULL, 
	"view" VARCHAR NOT NULL, 
	screen VARCHAR NOT NULL, 
	drive VARCHAR NOT NULL, 
	driver VARCHAR NOT NULL, 
	flags VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE seat_plan_place (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	seat_plan_id VARCHAR(36) NOT NULL, 
	member_id VARCHAR(36), 
	person_id VARCHAR(36), 
	participant_id VARCHAR(36), 
	place VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(seat_plan_id) REFERENCES seat_plan (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(participant_id) REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED
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
CREATE TABLE section (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	report_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(report_id) REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE statistic (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	table_zh VARCHAR NOT NULL, 
	table_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	label_zh VARCHAR NOT NULL, 
	label_ja VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	unit_zh VARCHAR NOT NULL, 
	unit_ja VARCHAR NOT NULL, 
	source_zh VARCHAR NOT NULL, 
	source_ja VARCHAR NOT NULL, 
	as_of DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE suggestion (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	text_zh VARCHAR NOT NULL, 
	text_ja VARCHAR NOT NULL, 
	unit VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	decided_on DATE, 
	reply VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE survey (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	handed_out INTEGER, 
	returned INTEGER, 
	source VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE tag (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	kind VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE talk (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	match_day_id VARCHAR(36) NOT NULL, 
	tw_id VARCHAR(36) NOT NULL, 
	jp_id VARCHAR(36) NOT NULL, 
	slot INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	interpreter_id VARCHAR(36), 
	pinned VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	result VARCHAR NOT NULL, 
	amount_minor BIGINT, 
	currency VARCHAR NOT NULL, 
	note_zh VARCHAR NOT NULL, 
	note_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(match_day_id) REFERENCES match_day (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(tw_id) REFERENCES match_company (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(jp_id) REFERENCES match_company (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(interpreter_id) REFERENCES match_interpreter (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE target (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	scheme_id VARCHAR(36) NOT NULL, 
	scope VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	value INTEGER, 
	amount_minor BIGINT, 
	currency VARCHAR NOT NULL, 
	per_zh VARCHAR NOT NULL, 
	per_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scheme_id) REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED
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
CREATE TABLE theme (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
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
CREATE TABLE wording (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	"key" VARCHAR NOT NULL, 
	text_zh VARCHAR NOT NULL, 
	text_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id)
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
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_same_key_row ON same_key (entity, row_id);
CREATE INDEX ix_person_sort_zh ON person (sort_zh);
CREATE INDEX ix_person_sort_ja ON person (sort_ja);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_register ON change (entity, row_id, reg);
CREATE INDEX ix_template_task_template_id ON template_task (template_id);
CREATE INDEX ix_criterion_scheme_id ON criterion (scheme_id);
CREATE INDEX ix_pair_rule_scheme_id ON pair_rule (scheme_id);
CREATE INDEX ix_target_scheme_id ON target (scheme_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_personal_person_id ON personal (person_id);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_contact_way_person_id ON contact_way (person_id);
CREATE INDEX ix_branch_organisation_id ON branch (organisation_id);
CREATE INDEX ix_application_scheme_id ON application (scheme_id);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_preference_application_id ON preference (application_id);
CREATE INDEX ix_score_application_id ON score (application_id);
CREATE INDEX ix_pairing_scheme_id ON pairing (scheme_id);
CREATE INDEX ix_budget_line_delegation_id ON budget_line (delegation_id);
CREATE INDEX ix_rate_delegation_id ON rate (delegation_id);
CREATE INDEX ix_repayment_delegation_id ON repayment (delegation_id);
CREATE INDEX ix_cash_delegation_id ON cash (delegation_id);
CREATE INDEX ix_suggestion_delegation_id ON suggestion (delegation_id);
CREATE INDEX ix_report_delegation_id ON report (delegation_id);
CREATE INDEX ix_day_note_delegation_id ON day_note (delegation_id);
CREATE INDEX ix_team_delegation_id ON team (delegation_id);
CREATE INDEX ix_task_delegation_id ON task (delegation_id);
CREATE INDEX ix_version_delegation_id ON version (delegation_id);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_advance_member_id ON advance (member_id);
CREATE INDEX ix_night_member_id ON night (member_id);
CREATE INDEX ix_room_wish_delegation_id ON room_wish (delegation_id);
CREATE INDEX ix_section_report_id ON section (report_id);
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
CREATE INDEX ix_encounter_event_id ON encounter (event_id);
CREATE INDEX ix_encounter_person_id ON encounter (person_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_attendance_member_id ON attendance (member_id);
CREATE INDEX ix_room_delegation_id ON room (delegation_id);
CREATE INDEX ix_room_event_id ON room (event_id);
CREATE INDEX ix_seating_delegation_id ON seating (delegation_id);
CREATE INDEX ix_seating_event_id ON seating (event_id);
CREATE INDEX ix_ticket_event_id ON ticket (event_id);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
CREATE INDEX ix_roll_call_delegation_id ON roll_call (delegation_id);
CREATE INDEX ix_minute_point_event_id ON minute_point (event_id);
CREATE INDEX ix_figure_event_id ON figure (event_id);
CREATE INDEX ix_figure_delegation_id ON figure (delegation_id);
CREATE INDEX ix_survey_event_id ON survey (event_id);
CREATE INDEX ix_statistic_delegation_id ON statistic (delegation_id);
CREATE INDEX ix_statistic_event_id ON statistic (event_id);
CREATE INDEX ix_agreement_event_id ON agreement (event_id);
CREATE INDEX ix_outcome_delegation_id ON outcome (delegation_id);
CREATE INDEX ix_outcome_event_id ON outcome (event_id);
CREATE INDEX ix_letter_event_id ON letter (event_id);
CREATE INDEX ix_letter_delegation_id ON letter (delegation_id);
CREATE INDEX ix_briefing_event_id ON briefing (event_id);
CREATE INDEX ix_seat_plan_event_id ON seat_plan (event_id);
CREATE INDEX ix_seat_plan_delegation_id ON seat_plan (delegation_id);
CREATE INDEX ix_inform_change_id ON inform (change_id);
CREATE INDEX ix_inform_person_id ON inform (person_id);
CREATE INDEX ix_accepted_delegation_id ON accepted (delegation_id);
CREATE INDEX ix_packing_delegation_id ON packing (delegation_id);
CREATE INDEX ix_match_day_event_id ON match_day (event_id);
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
CREATE INDEX ix_question_survey_id ON question (survey_id);
CREATE INDEX ix_follow_up_delegation_id ON follow_up (delegation_id);
CREATE INDEX ix_follow_up_event_id ON follow_up (event_id);
CREATE INDEX ix_script_event_id ON script (event_id);
CREATE INDEX ix_script_delegation_id ON script (delegation_id);
CREATE INDEX ix_seat_plan_place_seat_plan_id ON seat_plan_place (seat_plan_id);
CREATE INDEX ix_seat_plan_place_member_id ON seat_plan_place (member_id);
CREATE INDEX ix_seat_plan_place_person_id ON seat_plan_place (person_id);
CREATE INDEX ix_match_break_match_day_id ON match_break (match_day_id);
CREATE INDEX ix_match_company_match_day_id ON match_company (match_day_id);
CREATE INDEX ix_match_interpreter_match_day_id ON match_interpreter (match_day_id);
CREATE INDEX ix_answer_question_id ON answer (question_id);
CREATE INDEX ix_milestone_follow_up_id ON milestone (follow_up_id);
CREATE INDEX ix_match_wish_match_day_id ON match_wish (match_day_id);
CREATE INDEX ix_talk_match_day_id ON talk (match_day_id);
COMMIT;
