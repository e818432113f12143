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
INSERT INTO "agenda_item" VALUES('d21847f2-28cc-431c-8619-b66f37ab9046',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f52cb184-a0f7-4a6f-9e91-8be9d1c85028',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('11139ae5-36f3-4397-a639-70eb5d67588b',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f0c1b07d-504e-45aa-ab91-22ffd6d2479e',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('739a246c-0f08-4bfb-be31-66afa9e95134',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c96b4829-d9c1-4bc9-9622-1516e7a6965b',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('575bb435-6083-4221-ab17-88aaa224df73',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('eeb5d17f-2c0b-4284-8c49-64ea903f53dc',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d2535803-7310-4c5f-bb81-0cb98ecdbf1c',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('4e4aad16-5988-490b-aa3d-da7de7ea0cce',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d2d217c6-d921-482f-9c5d-a0b73410e5af',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2a1c8565-2e47-48b1-b493-af420e095441',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('4df70a9b-324d-45cf-8ec9-e69afcacd6d9',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('358d0ce9-e6c3-4528-a9a9-e372e43230cb',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f7e96ba7-c8ca-4fc1-9ec0-dbfdbea0f656',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('13207aac-0be8-45fa-ae79-5fdae41f07d4',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e530bfb9-1544-42d0-9406-ab483a9d8445',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','5ff2bf76-d03f-41f6-bbee-6e8325295dec','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('a016c6e2-e8aa-49b7-a118-8ef80ceb5ad3',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','f92a36a9-7399-414e-a403-1b0ec6289901','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('712cc439-261d-4a9a-8903-87ab9b3709cf',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d6f67921-6755-468c-a671-acd48426fe03',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('adf3f183-8687-4e95-a734-1276af4f8288',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('40ce08f0-7397-4804-9a1f-b91ee7cc57a6',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','5ff2bf76-d03f-41f6-bbee-6e8325295dec','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('183345f0-237f-40cb-8f5a-180eceae6cf9',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','f92a36a9-7399-414e-a403-1b0ec6289901','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('29234c66-a26c-4a29-a3ea-a1129f35061a',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2a0b59ba-a960-49bd-bb57-6df412b544a8',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
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
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "budget_line" VALUES('39742819-9e6f-4a74-a903-2f869fd44ad9',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('04b44c27-889d-4e48-bb06-a154863c576a',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('efc9fcb7-5bc3-47b1-9eed-3f6e7ca13cca',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('cd5d5578-66f1-4aa3-beff-33df186c1f9f',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('dcc59468-7911-4127-85fc-b0b46dbf7c0a',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','transport','local',5,'機票','航空券',9600000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('6b9dd4b3-7a64-419d-9681-32eb947802d0',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','','','');
INSERT INTO "budget_line" VALUES('5c1abfb7-9a2b-4b0b-918b-76db05c2c65c',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','','','');
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
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',0,'organisation','3185bbd3-5795-4ce7-9d41-5f4141a9c579','*','9ff78a50d3ca10610568366fdb0d7402','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'27edaecf7288e2371b92c0c4e7c3e5381ac6f61cbe833fc0d01f09201ef71fb3');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',1,'organisation','9941afcf-c4d5-4141-a14b-b182446d02a7','*','c42c3d70cb9b78a0a1e82b4638bd3b04','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"3185bbd3-5795-4ce7-9d41-5f4141a9c579","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'aa38097cdfcbf4c5d17307631c881fc0249b19834316008badc5ce1b15d25924');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',2,'organisation','40d50994-3d38-48e4-8ca3-c1a249db9ee8','*','9c68522bddd7bfff22d220aa1b62c46a','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'69006269ec0d5f3f31fe2a857c9fa780abd33152b1c0420166cb7449b2d7e216');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',3,'organisation','e05ce2a2-b921-43bd-8b9a-fd980b5518c8','*','3fdb870027c39d2435d79bafbe6e1398','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","as_of":"2019-09-01","audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"知事","head_other_ja":"","head_other_zh":"","head_zh":"知事","honorific":"","industries_ja":"幕張新都心：会議・商業\n京葉臨海工業地帯：化学・石油・鉄鋼\n東葛地域：中小企業と大学","industries_zh":"幕張新都心：會展與商業\n京葉臨海工業地帶：化學、石油、鋼鐵\n東葛地區：中小企業與大學","kana":"ちばけん","kind":"prefecture","main_contact_id":null,"name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","products_ja":"","products_zh":"","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","source":"縣廳網站","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'0adcf1fab65b068eea4efc112bb77ad4bfca6e8281a3eaed94e1da3ca4cd8a49');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',4,'organisation','4621ce4e-c5e5-49cf-a129-9d22f013619e','*','582091c513434229f9c51457ce125c35','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"department","main_contact_id":null,"name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"e05ce2a2-b921-43bd-8b9a-fd980b5518c8","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'bb6f1193e5d68a5e6ea07aa1e9b9f2f9b4a2e687fc673fee9b95b16609486717');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',5,'organisation','56a148eb-459d-40b2-8f3d-d014929b6735','*','91d6926c47a78922bde85a32f63cca94','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","main_contact_id":null,"name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'48a689b934a5872621400c5ae7c398f1be4c236375bcb1e0276d1ecfbb72570e');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',6,'organisation','b7bcd78e-5ff4-491b-8a25-6f81855faba2','*','aa3aa5dbea6d52eda2c3ea1188b4a787','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","main_contact_id":null,"name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'5edb457ed75ca9686e5e92e1e07defd5ffe61c0456289d2d009216074b456c67');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',7,'organisation','14fe41cb-e3f3-4bb0-ac70-5a671bc93e9c','*','5d7b5765957bfaae7f7921b6f981d7b2','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"みやぎけん","kind":"prefecture","main_contact_id":null,"name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'e23b5638ff6288100b6d21e193f81540a2951e119d40bb575f1279e2dd0c59cc');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',8,'organisation','ebbe32a1-fd3f-42eb-bd09-84143753b24a','*','37ab17694ab4dc85e21c2d0869c3c096','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'cf43a72443a86e8b531d75d630d7ebd75eba186fb32a5f14e988dd79d173ecc8');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',9,'organisation','697390b3-8f72-4b67-80d4-8891393050e9','*','04f414a94aa5ff8859cc2cfa4dc88497','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'98ac39f980b6d44190403de6c95bbd6eef0154c19c93582af8f74248ee2e12b2');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',10,'organisation','e61605a6-70a0-4205-b53d-30a9a352fb1b','*','312f31d8218cef29e4fdb2e2e1e1a31b','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'053d93a74faf3e18f995923807b3ab8b5cf1d9bee563496eb082585351823d12');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',11,'organisation','876f4687-07e3-4af8-9308-11d0288db136','*','c48ca2bb4ffa2343d1ed9455ffd80b47','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'e4c51f687a339500d287492c9592f3600762275d769c528590047abd3ff0e23d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',12,'organisation','dc46f5b9-ac0c-431b-852b-3035e2778a67','*','f4e5bc3b41789be6a6158f13f7756cc4','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"chamber","main_contact_id":null,"name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'3471741e7348e995ebd21f656c90d6685c0c6156f7ae40b7659325358aed64fb');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',13,'organisation','02402e84-c33c-438f-b146-6dd70cc32cc4','*','f57093e91bfde8d4ddfc463b0b11222f','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'c024f02d0a072bdeb71928925e7519738e3563e29293eb9599a3596d234b8c18');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',14,'organisation','467adcea-a1a5-4aa2-b55d-47590951d4fb','*','1c47b132ff5a645077287bc10c261870','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'5988f570d71982bae44caaad2947a54b83c04bee37b3c90044392db69e288812');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',15,'organisation','5723048c-5254-4466-b05c-d86befb73771','*','ebf90c3c77b6a2fffbfbf078f8b435bc','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'22d7ece0fb25ed741e53a34b94bb30d593c61bc809a01bcaecf8f590a1cf17e9');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',16,'organisation','3ae6d840-b1da-4595-9074-f40e5d3f894c','*','e38f905a780f6ae9651eb821afa8d57e','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'901e0be37e0d3166a7ed21446f9fa8d257402fc0280bb7b60f048147b38de9c6');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',17,'organisation','2a7050e4-3d9d-4bd5-9f09-80552d7eafc5','*','4ec6a437218e43ac6f02729fdc861ef7','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"prefecture","main_contact_id":null,"name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'f846fc95f751557997e15cc3e997f858def79ba0ed88ce7fc957fff16911b44d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',18,'organisation','15da3e48-39e7-4faf-873d-8e07b7433a10','*','a50ebd493128a14a738e57f351d00068','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"city","main_contact_id":null,"name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'80960e7a818c2c092954fadc9d4329833b604bf2043b9fbfbefb4ab9edbcfa79');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',19,'organisation_name','5e5b2d28-925b-4d43-96c9-3c26e7cf705d','*','20b258e525ad9fdebcfa29cfc0fb1078','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"697390b3-8f72-4b67-80d4-8891393050e9","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'a03abbb6ce63f2c4e3d7b9da1104438f6a33ad6b13797361a37ff604fa62d2b0');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',20,'person','5ff2bf76-d03f-41f6-bbee-6e8325295dec','*','f4302f8f264437df2abb2fd3049b6d96','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"ta-ming@example.tw","gifts":"","honorific":"","kana":"おう だいめい","kana_other":"ワン ダーミン","languages":"","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","noticed_on":null,"phone":"+886 2-0000-0001","postal_code":"","purpose":"","roman":"WANG Ta-Ming","source":"","uid":""}',NULL,'[]',NULL,'c382fcd7138106c975adb89233425d244204648234ea19a254f45bd82f3d7beb');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',21,'post','948c738d-e721-46fa-8c06-ef182ed8a870','*','8bd4ce9deb2b541f84963b41bd4bb563','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"9941afcf-c4d5-4141-a14b-b182446d02a7","person_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","position":0,"rank":null,"source":"","title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'51803d42fad83d4fe48c26dcb91e04c5f90a9ade5ca54506431dddc1af08639e');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',22,'person','f12d88ce-6f0e-4622-86ce-74f89afaa93e','*','bdc39640834c1a0d40fda1c6a06d5950','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"hsiao-hua@example.tw","gifts":"","honorific":"","kana":"ちん しょうか","kana_other":"チェン シャオホァ","languages":"","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","noticed_on":null,"phone":"+886 2-0000-0002","postal_code":"","purpose":"","roman":"CHEN Hsiao-Hua","source":"","uid":""}',NULL,'[]',NULL,'7093d6d1cfea6ba331fe5f77ea01181ed102b3971c66b855c4075896a6e47ee7');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',23,'post','6dcf98c1-8b06-4e66-8ca2-573a08b8f6da','*','c99ccc017fcc920e39c77368b4af5527','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"9941afcf-c4d5-4141-a14b-b182446d02a7","person_id":"f12d88ce-6f0e-4622-86ce-74f89afaa93e","position":0,"rank":null,"source":"","title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9311caa1e8d8db116e8ab90a85ec3ab1a7c6b8b818bd7760e4f367240cc871f1');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',24,'person','4a1df41e-d023-4b70-b533-506a3c857904','*','b4fbf6203e39b106aecfe4faf7fbe012','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"mei-ling@example.tw","gifts":"","honorific":"","kana":"りん びれい","kana_other":"リン メイリン","languages":"","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","noticed_on":null,"phone":"+886 2-0000-0003","postal_code":"","purpose":"","roman":"LIN Mei-Ling","source":"","uid":""}',NULL,'[]',NULL,'fe757bfb9aa87ffb2c7f6b455d698dee6ee5f35f864d74349edbd2d09b428b93');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',25,'post','a671a050-d961-4cc3-8711-bf22535fef77','*','c3a4c8e3201c864baf236f326433454a','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"40d50994-3d38-48e4-8ca3-c1a249db9ee8","person_id":"4a1df41e-d023-4b70-b533-506a3c857904","position":0,"rank":null,"source":"","title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'510a1297b47ac915a0056b5dafb94d7a7f5f62eb5425fa001fd26119f3bbab2d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',26,'person','5ccc425d-f0c6-4122-b951-92e34cbcdc33','*','4162208900122c4a0cfcb12be3129721','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"chih-chiang@example.tw","gifts":"","honorific":"","kana":"こう しきょう","kana_other":"ホァン ジーチャン","languages":"","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","noticed_on":null,"phone":"+886 2-0000-0004","postal_code":"","purpose":"","roman":"HUANG Chih-Chiang","source":"","uid":""}',NULL,'[]',NULL,'e6c579bc482cdab8743183dd595e2a3e45c868cab561b707ec86214bfa7e2c72');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',27,'post','3e558754-a28d-493b-bc73-d7009b090c88','*','1f8c4d54e12add07f3eab3475156625a','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"40d50994-3d38-48e4-8ca3-c1a249db9ee8","person_id":"5ccc425d-f0c6-4122-b951-92e34cbcdc33","position":0,"rank":null,"source":"","title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9e77190e515706efe4413e1003b28e2f8d42bd0e66cc9d4b82e7a6146de239ba');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',28,'person','aa18c99f-a164-487d-a7a1-9791772a9c08','*','62a84137ba81cb0ce2979ab06e3855f8','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"やまだ たろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'3f62fa9d346af04fcaef4428858b2bf9ad04224abe62c98a7516b551e71e2f2c');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',29,'post','e464de29-bb41-4d28-959d-8e33a1938ac1','*','114f6938490a6dcc4cf43e58f757b1c6','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4621ce4e-c5e5-49cf-a129-9d22f013619e","person_id":"aa18c99f-a164-487d-a7a1-9791772a9c08","position":0,"rank":null,"source":"名片","title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d32315c96d721f20b9ab2e34f7d3f28fc7eb6f3b9bc6793ee9cf76e7164cee01');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',30,'person','edca1e37-2d7a-441f-bc50-8987c478acc9','*','f85440a93d775767df2d3eb73cb9a024','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"さとう はなこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d8038fe0c4df779f2e5753c63d457b809866d50568a479ae9263082e1dd12794');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',31,'post','319a827b-b762-4f16-87ff-61a158991df3','*','3b9a450e1680a2f86aa30628ca222926','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4621ce4e-c5e5-49cf-a129-9d22f013619e","person_id":"edca1e37-2d7a-441f-bc50-8987c478acc9","position":0,"rank":null,"source":"名片","title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d5d41b5289001fa98c9254ec7e39f91175f32eb9958eeeb2ab22827e126f99a9');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',32,'person','b3c2bf64-f088-4d17-8b09-623e0777718d','*','d898470630d616e60803ca26691b9e3f','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"すずき いちろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'51789c5e513c5721864f5d9f7589f32d74b95f99ab473821b2328c2241c70d1f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',33,'post','59f8b43c-09e0-43f0-b8f1-a18501a9c752','*','12b13844e221ea1280c705d6e5987f63','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4621ce4e-c5e5-49cf-a129-9d22f013619e","person_id":"b3c2bf64-f088-4d17-8b09-623e0777718d","position":0,"rank":null,"source":"名片","title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'5286a945585e58bc3d92d513a8213d14dc5f24f48794afa3cbf3c1414d3660a6');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',34,'person','e73bfc1b-b05d-4e75-9cba-ab67a894ef44','*','35850451c2d3a2d8844501911a658a38','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたなべ じろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'1bdad288a63eb86c0f0f36c029b18386083e3c10648273ae393fcafa25aa29ff');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',35,'post','92dcf5d0-7a41-4d1d-8dd5-8b44e095a417','*','7085c5abc3af65752e1f212991261216','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4621ce4e-c5e5-49cf-a129-9d22f013619e","person_id":"e73bfc1b-b05d-4e75-9cba-ab67a894ef44","position":0,"rank":null,"source":"名片","title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d451e220a1d99f84f86f65e36927aac98504b8db4e97c6caefe402725a178422');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',36,'person','347adda8-467b-482c-a2a4-12312719eb35','*','7ba7d72144b2d54375deb3e9ae0869d4','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たかはし さぶろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'c7c5b40b4bdf45f385abb036e786a32de9652536403415992fe5e5dba9d3200b');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',37,'post','1e76c22e-9f9d-4485-bdcf-9e5a8e8bddd6','*','bbe60623d9e101e72896caf31703c19f','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4621ce4e-c5e5-49cf-a129-9d22f013619e","person_id":"347adda8-467b-482c-a2a4-12312719eb35","position":0,"rank":null,"source":"名片","title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c16672a9a415f96c8d939949c2e84b65d5d8fd8626a99a6fbf9a4f5479ad68a6');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',38,'person','8081cbc6-cb63-419e-a6a3-e8a3a00a1e97','*','ea1c021da1d61d476452686128b9881c','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たなか しろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'008894e6d053b907f5111311a698ec736a8c6b15abe5991f2fc37f3b659505aa');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',39,'post','c36ac51e-3338-49e0-8e99-44b42e1e99a2','*','465871d357d2b02d6b64b590dcbbdbba','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4621ce4e-c5e5-49cf-a129-9d22f013619e","person_id":"8081cbc6-cb63-419e-a6a3-e8a3a00a1e97","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'aa2ab083203c558bed3831b68b62686d868d471879a1870fc5b628c1ed45a4fd');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',40,'person','731fc3be-3be6-4f88-b3f0-2c9e71f03081','*','491e6835285100eae770e70d5b4e3d3b','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"いとう ごろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'420adfcd9921086884c3bd48442753ec5db79d8713bf1ff1b6b83301193b3fdc');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',41,'post','d5b44f1a-88f3-48bc-bf23-86b3c1572a24','*','25460d83791fc9eca019e25fa1200a40','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4621ce4e-c5e5-49cf-a129-9d22f013619e","person_id":"731fc3be-3be6-4f88-b3f0-2c9e71f03081","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'37b097651b9320d4ffe13b63930480d15f5a241867c56a413f2bd8606192a362');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',42,'person','e0cd88d8-04d3-4b49-8e52-b03539fa1ab8','*','44fa1402f4a40fd9eb4bf402ecfe0dc5','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"はまだ むつこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'bb89280b937f4005471dab1f4093cb804639defca9433d5de5225f12ca56e077');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',43,'post','ae27bf0c-4782-4bf3-8d06-572615f4c10c','*','ea2377b19dc8d8cc66dccb57007863ce','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4621ce4e-c5e5-49cf-a129-9d22f013619e","person_id":"e0cd88d8-04d3-4b49-8e52-b03539fa1ab8","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f80139ef1b93016f0dee9e0869e2ac7889032a93735e6409aa8625cbe8a66c78');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',44,'person','4247b5da-8a4e-4340-a944-0b92bc5b6a9c','*','6a9b7f0a09fd6c46033289d87f55362b','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたべ ななみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'149ea00e2f3a7780ea916f84692a383b2470a7ff7eddbc2628d8274ac58f5c24');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',45,'post','091d3dee-94e2-465b-999e-8f999a67fa01','*','cd0b65e08f00b108913a9c430ff3cdb2','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"56a148eb-459d-40b2-8f3d-d014929b6735","person_id":"4247b5da-8a4e-4340-a944-0b92bc5b6a9c","position":0,"rank":null,"source":"名片","title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c2411f2ccd0db98a6766c67754c0a62432af5603f0602ef15262bd89d33e99ca');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',46,'person','5c1d6cf6-781a-4630-b99b-d3b59a9678d5','*','4d3f2837b658e6d91cf9e435ce31f4c4','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたなべ やえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'cee3f2f57ae44cfa30ab133667be854a776943766fb71d7b304d804a571f17a1');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',47,'post','f66799a5-e8fc-4aad-aa9a-61d2b8e9e972','*','dc1a9da4b5c177476aedac7cfd795425','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"56a148eb-459d-40b2-8f3d-d014929b6735","person_id":"5c1d6cf6-781a-4630-b99b-d3b59a9678d5","position":0,"rank":null,"source":"名片","title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a09917a780207e948facdc6f9a41b06394528be73a7df2809af44a501c5d634f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',48,'person','fe3956ee-971c-4b3a-9cdb-472a70db41ff','*','0044cee8369a02d000c3800d811d524f','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たかはし くろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'95fe2f7de1cc94fadbd24b71dd4a2ae93e31205b3268d1a0eb246583d12ad9d7');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',49,'post','4112cef8-16ed-4ed5-871a-78aaebb1804c','*','bb89cc0faf570bd2f593477166543f65','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"b7bcd78e-5ff4-491b-8a25-6f81855faba2","person_id":"fe3956ee-971c-4b3a-9cdb-472a70db41ff","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'23fc44ed9f9374dad0bbf5c884bc00ef176230c0047cba51c5b761d0214c2a99');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',50,'person','e958ff00-a21e-47cc-9838-175d596d2a6c','*','f75149afe7b1bc6423815d5e4c3abc7f','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"やまざき とわ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'2ec3b840e8d3ad1bcb8eb38698b546b04e5de35ca0b1b757a91959d3a0802f8e');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',51,'post','2e056494-15df-49eb-8167-001bc1ffecf9','*','b926515a16d580f3b7dfd2864921cef1','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"b7bcd78e-5ff4-491b-8a25-6f81855faba2","person_id":"e958ff00-a21e-47cc-9838-175d596d2a6c","position":0,"rank":null,"source":"名片","title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'83e8a48aa29fcb81aeb34a86c0e11a5adf6de4d09e34c17bce83b12f407b24e1');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',52,'person','a31dce34-16cb-4789-9b11-8e76c2d0a40f','*','1473a5b0fb6885f7a13d7d50217b1145','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"なかむら はるこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'29998347c25185725c652d68d8299de5ed4b0e48fc393b0434b55688f3f6f393');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',53,'post','aa466377-a455-4b8a-b7a9-9a495edc2710','*','0af94fe8151538a98583e13d866fd063','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"b7bcd78e-5ff4-491b-8a25-6f81855faba2","person_id":"a31dce34-16cb-4789-9b11-8e76c2d0a40f","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'eb67e45767d0f21b69febfa5d3c8e0acc796f3fe058f015268f256712ea87887');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',54,'person','dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a','*','1c6f397aa74f032ea5a20737cd3b6dae','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"こばやし なつお","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'c7d3b8398978c37272c52e0211cbca876546a8e7d7b6671a1fdd330825bbf7f5');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',55,'post','ba94e0fd-287b-4d78-aa5b-dcb5155d8e66','*','370e091183a3fb5a34a08168a538a793','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"b7bcd78e-5ff4-491b-8a25-6f81855faba2","person_id":"dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ad37387d79c9802804ee810cd95a5d1d82669ccb42bed523710962fb28d11842');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',56,'person','b566d0ff-ed58-4a17-be78-400fce6a500d','*','8cb1cb7517658cf82047134858e4ed28','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"かとう あきえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'67a6e1d8c7ade59e24619ea0ce91724d0ce55751e1909c499e7eb0997c8e877c');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',57,'post','cea65519-54af-4896-8903-6f328ab79cc0','*','b1feba2423415a9db7873cfd87d49ccc','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"b7bcd78e-5ff4-491b-8a25-6f81855faba2","person_id":"b566d0ff-ed58-4a17-be78-400fce6a500d","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0e34652a4da86c05b19dba2eb8e808d274f68ce66096fdad586d1511075cacd1');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',58,'person','458befc0-11fe-47f9-b081-6bb1ca34188c','*','5f63e09a80d53ed1e5483ce7fec98627','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"よしだ とうま","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'834e7a6d2f2b7cb7170ee04251d3118dbcc5b86e515570df15eb88f35bfde796');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',59,'post','ca3bdf46-eee6-4067-8058-c7777377a190','*','99fdae4c0993fbe7f2235e12457efa17','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"14fe41cb-e3f3-4bb0-ac70-5a671bc93e9c","person_id":"458befc0-11fe-47f9-b081-6bb1ca34188c","position":0,"rank":null,"source":"名片","title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'48d1779586e0bf1a01d7c59effa221489dd2902c80c0c17cceb9f001d5b61c30');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',60,'person','f92a36a9-7399-414e-a403-1b0ec6289901','*','936c23d045a0661162acebe757b2330c','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"まつもと そら","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'4ebc5f6dafd4557f70344772c91a49d48c758f1484ec875f822bf4ac2aa5b21a');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',61,'post','9ca949b6-47d7-45b8-8ca9-9a661a1c2b39','*','5e9ba863c6a6c2538c34f4f7289248d8','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"e61605a6-70a0-4205-b53d-30a9a352fb1b","person_id":"f92a36a9-7399-414e-a403-1b0ec6289901","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'000e77fc5a166c9d9b1e45b80d597153fcc163c063409557b791e22648628767');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',62,'person','9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a','*','5c21de57f9a6ae37cc186e1156a64256','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"いのうえ うみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'250de302782a245904038eb1df89584f8e6d1ddeabec5bcef8b467d157d7e138');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',63,'post','085b609f-92f4-407e-acbf-dc3c1a4a7559','*','96445b90771354d0a28d5193f7f75d6d','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"876f4687-07e3-4af8-9308-11d0288db136","person_id":"9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a","position":0,"rank":null,"source":"名片","title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'278f507b523af8a372462e668be2291bce4dd2694d3617cd85743ac236f23545');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',64,'organisation','e05ce2a2-b921-43bd-8b9a-fd980b5518c8','main_contact_id','8d498dd06d4758fa731cef8a4f532f1a','{"main_contact_id":"b3c2bf64-f088-4d17-8b09-623e0777718d"}','{"main_contact_id":null}','["ed8b267c-b784-4b3e-9769-1651624a65f9:3"]',NULL,'752d7d2acd23dd3073a385063bcbb5f7acf887de3d2d62d90f48160e7efb1f04');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',65,'person','b3c2bf64-f088-4d17-8b09-623e0777718d','phone','05a3b0809d752b4dbc8d0eda2ff315a5','{"phone":"043-000-0000 内線2711"}','{"phone":""}','["ed8b267c-b784-4b3e-9769-1651624a65f9:32"]',NULL,'c732a9bc1601c7b4fd7200debd6ab9256c1a9f4df9d1abb49518224edce199fb');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',66,'person','b3c2bf64-f088-4d17-8b09-623e0777718d','email','e7ced3397f9a5ce3945087c62181fd95','{"email":"suzuki@example.jp"}','{"email":""}','["ed8b267c-b784-4b3e-9769-1651624a65f9:32"]',NULL,'00a24a29e5abf1595522f82dff39ecfcaa84c3c250e0a8422033a146ac8c7f4a');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',67,'contact_way','02077abb-3620-48df-877f-78736f3c6a53','*','6f5f53b8432ef373b0cdcb48c2a05d86','{"audience":"open","kind":"fax","label":"","organisation_id":null,"person_id":"b3c2bf64-f088-4d17-8b09-623e0777718d","position":0,"value":"043-000-0001"}',NULL,'[]',NULL,'682fcf9014eac686e64ab2b67500d9026aeaab7fe93ee3aabd0266b5aad2d779');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',68,'delegation','85c492b7-b334-4af1-868d-3c6b39ddb3ce','*','92732ea26ca2180f3273e622681c436b','{"account":"","answers_id":null,"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","cap_minor":25000000,"claimed_on":null,"cleared_on":null,"code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","handbook_ja":"","handbook_zh":"","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","leader_rank":"","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"9941afcf-c4d5-4141-a14b-b182446d02a7","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'b9e3af0b0e4c6b07b8ea97f204e0cd49f9f4ca99318657b3d247132d6b98b8c5');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',69,'member','8b28effd-deaf-479d-9217-9fbf2ca7f86b','*','4038d1e633d9ff675363f8648993bf9a','{"bags":null,"delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","duty_ja":"団長","duty_zh":"團長","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","position":1,"replaces_id":null,"roles":"leader","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'ff964bc1c7f14634aa0b269b468e583987bb4fffc96629d0951c535ccc9e1dbb');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',70,'member','b33eab8a-be89-45b4-b8c3-80f118d2f848','*','1ab3faaf6842291fe3b5b6f6b088e9e9','{"bags":null,"delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"f12d88ce-6f0e-4622-86ce-74f89afaa93e","position":2,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'ef6c04af65b47da950b57467df1a637be937eb87b6609122fd4ff35de28cf82d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',71,'member','0b68575d-f721-4cf6-9aa3-43e28ed61b43','*','cd81dc6ed5506e691dec7ab8def89b07','{"bags":null,"delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"4a1df41e-d023-4b70-b533-506a3c857904","position":3,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'03eb462854e11081ca84e610b6e201e25d2a028c61f6921b4bc75d2614247c44');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',72,'member','9081cf18-fd4d-43a2-bccb-67b6740c81a0','*','427a1ed74f8da040b99d703ff0134b8c','{"bags":null,"delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"5ccc425d-f0c6-4122-b951-92e34cbcdc33","position":4,"replaces_id":null,"roles":"member interpreter","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'8a2f3f44984662653978f3f7f23a3a8d1663bfc7f2fe1f9acbfbafad67617e8f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',73,'event','e1f68750-a3a8-4923-90c8-d6853837664a','*','8a181e329464ca11a49ec3d211ebec17','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'dbc4cae0aa80b40c0a0e2bb3d57170a954ef7a7a239b9d6b29c99028325a4a41');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',74,'event','95d717d5-1108-4793-b2a3-81da57b8488c','*','da2191592e4542ac44057f7414f1ec4b','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'6d22b27f03962a3338787157cd47fc5e9beb6dbeb2842a7d03e700851060940d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',75,'event','93a2b806-bc07-4658-85d5-f5cd8a94a0da','*','1f96c27d1c8535eb5bd3c8649de301bf','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","people":null,"phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'8200f9029dc1cd9254e47009bbe2e78fa1af9059addd51b5fee09965031ccc7b');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',76,'event','0eb55c66-aa08-49c3-a612-5ccb3f896ed7','*','3b967d23526a558d2c86d3c5ddab6b8d','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","people":null,"phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'4cf6a55d8755ad98229f6d085aac5d3abcb0dc09d742ac9304eb9799fa04db36');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',77,'event','3897bfd8-e28e-452d-968f-88cbde3cd69a','*','b944576c7fc71961356b96ecba0d4dcc','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","people":null,"phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'ff153952e7e928d92466fee75b5cd6c39de5295e1ca829c5d37eca6ac603a84d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',78,'event','2b38c815-fe54-47c4-b6fb-f052e10baf49','*','c170e3374d1b73e91bf13130ae06df1d','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'765295bf6b3b3258a90dfc1c49a24b5b662b1775b6c95092cfb39606ac79b4fc');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',79,'event','4e6a5f7b-098b-4279-9204-95c59e6f34e5','*','a702271a4e369e3a56a90ceb5b14a8cf','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"e05ce2a2-b921-43bd-8b9a-fd980b5518c8","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'651d900e4f90ee4c117c9bef3af8f997756d1408bb5ebb078cd8607ee9a1801b');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',80,'event','6900c0ca-6951-48b0-ab9b-650376dc6751','*','d52feb85688478b700d2843a548b0aa4','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'ec76e5afabd86b06e7ca1804ba56e65131c7c502ff56dd9c6daefd6212e4188a');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',81,'event','45bd9ae3-232f-40a7-911f-79fa714acef2','*','b5aea4f8bf1ede433065b5146b17f4d1','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"56a148eb-459d-40b2-8f3d-d014929b6735","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'e7b01487d1f2974f3daaf357608fc066d1d25c04fb44504afa00d7b4ad65a571');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',82,'event','ffca5bdc-e60d-447d-b7be-65a90e79f58d','*','c821fe4f4365b25a5d0636d8e214986d','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'fbf77cac9f47d6540291e11227f090efb386a763dfab3bf3b8b0235edc1311c5');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',83,'event','6dc8f73d-b890-4b41-8dd7-71d647f85acf','*','9b4050d0b1a9acf549a6bbd312b69893','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'cb87ad520502339c73d6b8552a5ed5eeecd71550a1bd88b2d56bc0b67799febe');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',84,'event','2e0417ff-3921-4484-bb86-51f3e0e562f9','*','680c03d9f70829355f4be871b2dc3840','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"b7bcd78e-5ff4-491b-8a25-6f81855faba2","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'19513142a14c21f0b5603cc954f2d2f7dad219dfc8d555d48e0e699384c8b913');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',85,'event','127ac20d-b3f4-4ded-8dae-12bd88253674','*','ae77baa09419fbc6b2a2935ad9c69749','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","companies":null,"currency":"","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'64b70fd9d695858ab0d3678d19a3755888856203e237f51120c50e16a9269ca5');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',86,'participant','6c99acce-ca9e-452e-b342-fd62cf49f120','*','2168c60e4f0bbf96e4286a884b5c1447','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"aa18c99f-a164-487d-a7a1-9791772a9c08","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f920d7ca794ed326c10b1e890e1cdb0e9d90414abb97c93331d8bd48b7742c91');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',87,'participant','6c51e84f-b8df-47fc-b4b0-96c22b362c2d','*','4fe53f19b75358677dc3c0a65630bb73','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"edca1e37-2d7a-441f-bc50-8987c478acc9","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f7fa3fa76777aab6bb0327de177e8ed2d3dcd3ad54204d5363950fcb2bc8bd4b');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',88,'participant','b8a6929a-b5c6-46f0-abc5-df9d23448d98','*','38f9df9398edde77127e767eae771bab','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"b3c2bf64-f088-4d17-8b09-623e0777718d","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bb7722df4f250298bc40ca33c2f328b5b2fd8f0e9f77d0d6e5115017298f5446');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',89,'participant','43b81747-089d-466c-b447-d960579397ce','*','aefff6c151cc7533bf3de4534a7414f8','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"e73bfc1b-b05d-4e75-9cba-ab67a894ef44","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'321ac333ef09bf2d1eb60d4fad86c383aca367a91bc4f2b566498860c3f3efba');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',90,'participant','8950d297-a943-46ae-80a6-be898df9223a','*','09772a8947fcc18c8986bd84e45f8a80','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"347adda8-467b-482c-a2a4-12312719eb35","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9f077f9fdd222f9b111ef1df4f23083c3c4f7024fcc865e053764890c41c73db');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',91,'participant','ee944b39-3f23-42a3-8005-dc03aab9698c','*','9100b090628b8e24358ba39fa40f7f6b','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"8081cbc6-cb63-419e-a6a3-e8a3a00a1e97","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8fd60f3c3ce06f5a9f52c5015c2b2007ddc196afa9ec0c8e53383eac06b43b6c');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',92,'participant','2ed9216a-e140-47f7-85e3-d29f396f0d9d','*','cd21fe05e4f7114b32c01795eab607ac','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"731fc3be-3be6-4f88-b3f0-2c9e71f03081","position":7,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8a405a0dfef7b326a6f56dffb0252c84dfb1edd0bded179210e2abc00448105b');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',93,'participant','75fd5f6c-3d5a-497f-a71b-55f493fbfb84','*','b996e3915014c5b80a27c4c8175c1d25','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"e0cd88d8-04d3-4b49-8e52-b03539fa1ab8","position":8,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7d4749145c2ac552ecc1baf4edcf25076e09682dfc62c71a6f39d332bbdf71ac');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',94,'agenda_item','d21847f2-28cc-431c-8619-b66f37ab9046','*','dc61d6d7ae2d8cad88ea10de8f984d24','{"event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'40cc74ce2bbbe3f1c40a144bb0d23bab1f8db709f3299cd57d7bae6f437066d4');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',95,'agenda_item','f52cb184-a0f7-4a6f-9e91-8be9d1c85028','*','3922e5b6aed83445db7d49dc62c19e9b','{"event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'3c0938b818439e1f81c0d78ab0046fb60ea2313d2c296fe2006ce722573d7b35');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',96,'agenda_item','11139ae5-36f3-4397-a639-70eb5d67588b','*','f0503c0368aabfd5eb153169ed34d4d8','{"event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'e64132e2f2f9aec20a0c156ce7f00c6d4bb4bf1aaf07461cfbade7e229428bf4');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',97,'agenda_item','f0c1b07d-504e-45aa-ab91-22ffd6d2479e','*','6bfd018a599eb51016e6b43910f44c9d','{"event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'fd8a972fc8c928536cf06714f554373a29a31b8d3994e84b196e91bbbccb76bf');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',98,'agenda_item','739a246c-0f08-4bfb-be31-66afa9e95134','*','57852aad77ce21991a0043d6a5ff2c68','{"event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'6828f96692568714b25731991def85fc6e59b8cc11fff12abfe5ab11c973b1ef');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',99,'participant','e7c28eb6-5c22-49f1-ba6d-a9108f1a1610','*','050c9c6826b09e6fa1e422f7349ee369','{"came":"","event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","organisation_id":null,"person_id":"4247b5da-8a4e-4340-a944-0b92bc5b6a9c","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ca90361963e84a34800a3ef4591a691df5fea58a756bee6fa90bde44e499883e');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',100,'participant','8390aefb-657f-4d2a-ab47-c00bc4e56388','*','d8d3f38bd2e45999d2bea543d0bafd57','{"came":"","event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","organisation_id":null,"person_id":"5c1d6cf6-781a-4630-b99b-d3b59a9678d5","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'67a07b66ca0a917e833727f6e8f43d87abe4864df7385272cc63816255e8d91b');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',101,'agenda_item','c96b4829-d9c1-4bc9-9622-1516e7a6965b','*','a54a28ee3f0939c44ff380a19ce0fe00','{"event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'b6641887c969461ab491d366356dddc23f8cce0ec747ddab4ed3de372a195de8');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',102,'agenda_item','575bb435-6083-4221-ab17-88aaa224df73','*','419f5123657be4ac360c03f3112908e1','{"event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'92b0b38f9a03a3fc90320dad4f6b0af6e4d86a19254b1c34dbbf6d98c70effac');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',103,'agenda_item','eeb5d17f-2c0b-4284-8c49-64ea903f53dc','*','39674df06794c8bbc7a5134d490ac550','{"event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'274dc376c06e20cadd7203a6651fae5b8383342af6a1db003e774a0ee9adbded');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',104,'agenda_item','d2535803-7310-4c5f-bb81-0cb98ecdbf1c','*','6d3fdc4643c0713e4d32382c5651dff4','{"event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'ef682aa9153d7652e68f27324f8b88a27ce2798e75e35d6a1af32c10ca0d461d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',105,'agenda_item','4e4aad16-5988-490b-aa3d-da7de7ea0cce','*','5a2c672e5b740fe8316ab3ec905e5ce0','{"event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'e2653dac42a03050c0d64ab12e3d658b10e4fe86f65afded0eb7793939aa8bd3');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',106,'participant','26e896dc-a756-49d3-8f45-a2298801697a','*','655ce58515b9641b4c20613c81c7d6d4','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"fe3956ee-971c-4b3a-9cdb-472a70db41ff","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1b077a96e5b7b607767d971b735133ee5ffc6489975238de2bb7ac914018d8a3');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',107,'participant','b282afa4-5a70-45fc-90c1-06a282d36d52','*','fc65b6c4a05522eb217ec4a673e38729','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"e958ff00-a21e-47cc-9838-175d596d2a6c","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9b01813e91f878ef2c3ec79edfc2822025336bcb4a6298686c7053a73f185576');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',108,'participant','12db4187-c36a-4859-9534-614cdccbfb7a','*','760c10428ccce2b465f4368901484265','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"a31dce34-16cb-4789-9b11-8e76c2d0a40f","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'07aee4ddfa37f87cb02d4ec3f1f748ba7294cd40e793b448881d94363c8aea93');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',109,'participant','7ad7d0a9-6176-48bd-bf16-218e42980639','*','aa6d7c26f81646e5b755c1013e2f47c5','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'68558533f4c4c609276b7548ba7ecb05869cac212985d94cb8163be39deee0e9');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',110,'participant','eef758bb-0faa-4f46-b6f7-c1cb1b060e9a','*','0b965e109540e12a1094b47bcd181b60','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"b566d0ff-ed58-4a17-be78-400fce6a500d","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3593bae61001454a374b4ba66e949c458aeab6c0e9344c96ea747cd73310b60a');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',111,'participant','1dedd3bb-30ec-498e-92b6-51403e55f4d9','*','d9aa55c3c5cb487e112d3eac3e71691e','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"458befc0-11fe-47f9-b081-6bb1ca34188c","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fae43c9e0d314fa84774ac646be8637c4f40134b5f7c56e4bc854bdaf934084f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',112,'agenda_item','d2d217c6-d921-482f-9c5d-a0b73410e5af','*','db751102edd3bb6d3d326211d1afaae0','{"event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'e4ae0099582bc79626d227c7a061ccc1eed7409cfb0b766840f3cf9f432d6d92');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',113,'agenda_item','2a1c8565-2e47-48b1-b493-af420e095441','*','72e42074ec2aaca2548a615c16a06904','{"event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'55ca68da54bc268fcd4ab41ecb35f4ca405dccf0b105b46606a726c7a90115f9');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',114,'agenda_item','4df70a9b-324d-45cf-8ec9-e69afcacd6d9','*','72d315c5055836a97225e4c89b0e832f','{"event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'c2e9bafdab1d47fe84240cf0d2c070f2308d8534c88a7f5aab4eb3b66003ad0c');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',115,'agenda_item','358d0ce9-e6c3-4528-a9a9-e372e43230cb','*','f1076c7574052b1eb21f8843456aeae7','{"event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'e792f3b1fc825906fe1c1baf4ac82870b1fa4cef4a8c5a543a4d0a470e72526c');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',116,'agenda_item','f7e96ba7-c8ca-4fc1-9ec0-dbfdbea0f656','*','7fbea0f9e604f0f3a9edf17c43c49201','{"event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'e45501df4f99d5716ddb7cd4ddcf6de53c1bddae33f32f682cb2ac3e2ae83727');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',117,'encounter','674bab26-396e-4119-8f93-3e03c99f4190','*','303207339161ece9d26292839899aafd','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","met_on":"2019-09-18","notes":"","person_id":"aa18c99f-a164-487d-a7a1-9791772a9c08"}',NULL,'[]',NULL,'1c53e2225c49bad57fc5bfdb3866f61bf58f1869fb3c3feedcd3699e3d0d02c7');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',118,'encounter','7e8ce91c-2393-4ab5-bc31-385bc32a677a','*','f70ae8a7687b25a0ff55a388c0ca86d3','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","met_on":"2019-09-18","notes":"","person_id":"edca1e37-2d7a-441f-bc50-8987c478acc9"}',NULL,'[]',NULL,'a1ca0235a3c3e4aae3748dade4323256194209a6d8608a13e09156c25ba026f0');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',119,'encounter','02b76208-1ca9-4742-8578-e11ba66e4622','*','07629e3d4ddfb51263f69232f04b1218','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","met_on":"2019-09-18","notes":"","person_id":"b3c2bf64-f088-4d17-8b09-623e0777718d"}',NULL,'[]',NULL,'eba132cb40de5cad1ac2295bbbbeba6a0947f7216ef8a18214ca647676abe27b');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',120,'encounter','7bc1428f-da99-416b-a006-ab26a9d958e0','*','507cbc60f1c4e291c5448d36ca57784e','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","met_on":"2019-09-18","notes":"","person_id":"e73bfc1b-b05d-4e75-9cba-ab67a894ef44"}',NULL,'[]',NULL,'247be7a275e5c3b86d2efef2fb5bb2574188442802bd32f980fbc9caf791a1e5');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',121,'encounter','0685b911-d253-4157-8455-f357fc56a59c','*','4d03b6d48123a0ae683e1a3d2c8b75b1','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","met_on":"2019-09-18","notes":"","person_id":"347adda8-467b-482c-a2a4-12312719eb35"}',NULL,'[]',NULL,'fce1e67e89adbc8d6fe5ddae559758fd0d69abd31289e4a5ab4c779adbe32724');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',122,'encounter','ac3722a8-6217-47eb-bd28-66cb425a8d83','*','ff672ae370c065b0f4ef04b78993a3c2','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","met_on":"2019-09-18","notes":"","person_id":"8081cbc6-cb63-419e-a6a3-e8a3a00a1e97"}',NULL,'[]',NULL,'3d84a7af55d364d35e5df50c3ff7c04df81d1fab3d96f8fbdc9d410c7487b600');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',123,'encounter','70c07eda-d847-4cdf-85eb-adc589b00eb2','*','18c2e0d90456c128466b48dd745f4f23','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","met_on":"2019-09-18","notes":"","person_id":"731fc3be-3be6-4f88-b3f0-2c9e71f03081"}',NULL,'[]',NULL,'52db35e20f3f1a79079d2b6ffaabaf78131fc0a9d20acdbcd663a1be75eb8cdf');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',124,'encounter','e572e1b2-58ba-4a31-b502-283879ed4e6f','*','94c262b23b34132a90be10fedac84727','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","met_on":"2019-09-18","notes":"","person_id":"e0cd88d8-04d3-4b49-8e52-b03539fa1ab8"}',NULL,'[]',NULL,'7108232761d34a77c3f03b3e5a7d836bc3d1d31c21cb86cd75450a01b67c9715');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',125,'encounter','a0a972f7-3a31-4b7b-8cad-cf469df76eb8','*','7b7e3b4f8c58ae273ea0c182d81fbbc9','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","met_on":"2019-09-19","notes":"","person_id":"4247b5da-8a4e-4340-a944-0b92bc5b6a9c"}',NULL,'[]',NULL,'f52c4b3005707d6cbfd9d7f22feff337f7c5feaaed9c14eed1be3a4b8787251d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',126,'encounter','9c84828a-5270-487d-86eb-d54e036a0628','*','3524620d58dc7455b627aeb83ed5241a','{"by_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","met_on":"2019-09-19","notes":"","person_id":"5c1d6cf6-781a-4630-b99b-d3b59a9678d5"}',NULL,'[]',NULL,'15b74cd24fd155537f12975ed1afbd8d00403d73ea744df2e5120faad253787d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',127,'participant','75f7023d-a50d-4d2d-a7f0-a87fe48ce13f','*','77ffaefda2e7b65c426a011bd6184fb8','{"came":"","event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","organisation_id":null,"person_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d5ca51dfbb2e5b7bf42673666a879c05feaee48298d8a9290aeb2c057f9aba53');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',128,'participant','dece9252-9860-45d5-a1a0-efb4f7525152','*','a0315049bd62933b0284bc503a5855cb','{"came":"","event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","organisation_id":null,"person_id":"f12d88ce-6f0e-4622-86ce-74f89afaa93e","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6945d579565a1842044c27bff34a37d31ca052a276abe4110db190c05b3d77dc');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',129,'participant','89bd1a04-1b23-49d3-9af1-72cfd01d0ab8','*','6a5dc05e0adf0b9d15c4ae85d2af2427','{"came":"","event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","organisation_id":null,"person_id":"4a1df41e-d023-4b70-b533-506a3c857904","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ed1ca72473799abb40fca00c86cf5ea8e2a2626b83a0107fd03699fddb20ce97');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',130,'participant','15aee2b6-ca45-4430-afea-d9c7d7298ba0','*','5db7da407267de35d795a2cc4797fe57','{"came":"","event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","organisation_id":null,"person_id":"5ccc425d-f0c6-4122-b951-92e34cbcdc33","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d8942233d7337e76c3677ce98129e535a7c52281194079d8017f665de4d9c1f9');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',131,'participant','d0912543-45e7-43d3-b229-e721eb13c3fa','*','ecf325e846d67fc3a1544e36a0be93a9','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a8b3927db15c9dc762bb017d7cc8a45dac9df70386ba6d8976539487878ec9d8');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',132,'participant','37eb6d57-e065-4045-9e1c-26fe3384cd29','*','176379a3913f0a364237b9c37034409f','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"f12d88ce-6f0e-4622-86ce-74f89afaa93e","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9a52f6e6b553e7a599b896f47adc8c16928a80e91abeef967a09b46f992f6574');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',133,'participant','afe64576-fbbd-4bd3-a353-cb217651e63f','*','236f28e3d9bdffe51392c26f22e1f73d','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"4a1df41e-d023-4b70-b533-506a3c857904","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'35c5333dfbaf3c5ee137cc45a25055cae234eee37cbc4c03736b2f55d1c3df27');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',134,'participant','3fcc362b-6325-4e94-805e-7c9c9bf62701','*','568f1b926a963ed1a8eb752c79aca134','{"came":"","event_id":"4e6a5f7b-098b-4279-9204-95c59e6f34e5","organisation_id":null,"person_id":"5ccc425d-f0c6-4122-b951-92e34cbcdc33","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'087e6517334b27e300ee4dbc67780c214d1cbabf067c82315fee1648789b6106');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',135,'participant','0d60c91d-7ac2-4789-b512-c1bdc69d6757','*','ecc6e2560c87273029cb8299c6db44fb','{"came":"","event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","organisation_id":null,"person_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ba852639e92882348024b3208fd452dc47193a20082c92b867d0d6ce0555f8f2');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',136,'participant','83e02680-cdd0-4c98-a7af-a5a6f321603c','*','c0d79dfb0cffb488d904a513ad57ab63','{"came":"","event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","organisation_id":null,"person_id":"f12d88ce-6f0e-4622-86ce-74f89afaa93e","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'35cc050d695e1355326c8ba5c2bb9e12530ff26d4ce14936eb731dd839668bb3');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',137,'participant','fe59cb60-bda4-49cb-a1e4-32cb2a22ecf9','*','6c0934a6b1e3c1e83d48ed08cd496099','{"came":"","event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","organisation_id":null,"person_id":"4a1df41e-d023-4b70-b533-506a3c857904","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8c63bfcfd1adba0b17b22fb63a9f31b419c3fc8a2dcde53d9c6cf216a153ed95');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',138,'participant','5be93b50-f109-41a3-af3a-89ad2d1fd1b5','*','137724e5909ad2264d73b000405e800f','{"came":"","event_id":"45bd9ae3-232f-40a7-911f-79fa714acef2","organisation_id":null,"person_id":"5ccc425d-f0c6-4122-b951-92e34cbcdc33","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e57869133eda06f8de8f4ad813ede94b76201cb2f38030ad3ee8ce9833501a8d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',139,'participant','fe761eea-5ccf-411a-986e-0848347d60f6','*','28df7c5cb84b9267110a8cbe5f4fda3f','{"came":"","event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","organisation_id":null,"person_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5b56a09dea0cb61d78a19cc5e5f0d1dee2a5d0f4c4b8b1c7359fe59b318646a7');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',140,'participant','046b8c3f-68f9-4ee0-959d-22e8eb455088','*','20ce9a0dd1f5456b3996d1e98b3d92fa','{"came":"","event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","organisation_id":null,"person_id":"f12d88ce-6f0e-4622-86ce-74f89afaa93e","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'290776bc0291685d7f97c512167cabf58f03b34bae39e354d5178a1d6873292e');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',141,'participant','031a59e8-2e60-4911-add5-b5e90b1f80c2','*','2fad7f502b11427f653549b3d6355931','{"came":"","event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","organisation_id":null,"person_id":"4a1df41e-d023-4b70-b533-506a3c857904","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'de997d4333c69c5b4085a06b83d9bad38cc9176e621fd4745120fd4e1c560155');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',142,'participant','d938cd02-febf-4afb-bc2e-d58521b84734','*','ecfca8864e84353157cdc397c019b572','{"came":"","event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","organisation_id":null,"person_id":"5ccc425d-f0c6-4122-b951-92e34cbcdc33","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e01a7a74c67e0001a0bdca905e1dfa70bdf29be3f30c71e24bca778a8bb11d82');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',143,'participant','476cc188-276e-4378-b9a8-cc3cb6845d1c','*','57888bfccb4e3cb89c3f79b1d981af74','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4878fa5af000ea1a3e326b80c66116de67053591954acf7d89302fa6f9843371');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',144,'participant','848a7aeb-2060-4074-893c-5ff0c44d5dc9','*','6d1cc7bd6056604b822cbcba73ac8ae5','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"f12d88ce-6f0e-4622-86ce-74f89afaa93e","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5637365813bbc607ea6045894a5707b7a1fba7e95d850c4e4594e78d258d6a4f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',145,'participant','15109343-8743-4d0f-8da2-ec41605e507f','*','067f7874436fc287de154d256062d26e','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"4a1df41e-d023-4b70-b533-506a3c857904","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bb8206b282c5075e4b6268ac33b973376493bd77c4b5fbe2d6736795768a2cf9');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',146,'participant','5b0adbd3-fb4c-4404-a16b-023225982c08','*','7f15ddc879e12682b9e773a0d26593aa','{"came":"","event_id":"2e0417ff-3921-4484-bb86-51f3e0e562f9","organisation_id":null,"person_id":"5ccc425d-f0c6-4122-b951-92e34cbcdc33","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b805646e7fc0ad5539e37ed760ed2f833f96b7f3660dfa0149ba3305823e176f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',147,'event_host','67a14939-3f51-4ad7-bd5b-c2a7c702322d','*','5b9dc393c7d52885e731879e91928941','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","name_ja":"","name_zh":"","organisation_id":"ebbe32a1-fd3f-42eb-bd09-84143753b24a","position":1,"role":"host"}',NULL,'[]',NULL,'eff4a122b24a49cd5c2225d2ede039ec6cc18afc76e41f085124ab5910b725a8');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',148,'event_host','20ed0910-587d-4365-ba41-efadfd79dfd6','*','ccc7fa18b5ccbc64cebf1793414d82de','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","name_ja":"","name_zh":"","organisation_id":"697390b3-8f72-4b67-80d4-8891393050e9","position":2,"role":"host"}',NULL,'[]',NULL,'bcfcd3aca85f01ba429926d0fd8bcc72306687931073db6f917756d0423bf1ec');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',149,'event_host','2481897b-905a-4d09-af7d-0c3bbfc71e31','*','64b94bea45cf7cf810ebbcf53f016f1f','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","name_ja":"","name_zh":"","organisation_id":"40d50994-3d38-48e4-8ca3-c1a249db9ee8","position":3,"role":"host"}',NULL,'[]',NULL,'d49e1642c9da159653ea192637dcaa7516e926e82075d8d108d19c4d5207d2f3');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',150,'event_host','3dceaaed-1d70-4802-b2f7-33f98c488071','*','5d79d8f679c456b0cf996e0c627c2d59','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","name_ja":"","name_zh":"","organisation_id":"dc46f5b9-ac0c-431b-852b-3035e2778a67","position":1,"role":"cohost"}',NULL,'[]',NULL,'e26bef6c081188b3c09bdfa22692b21f0e718c1b500ece2f68b54c0c2ee362df');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',151,'event_host','75bacf22-0462-4e12-9fed-75376febaf87','*','956dfa7ef797499ee59ca6a2884f9478','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","name_ja":"","name_zh":"","organisation_id":"02402e84-c33c-438f-b146-6dd70cc32cc4","position":2,"role":"cohost"}',NULL,'[]',NULL,'b820de693865b4a29a88b473dbba9bffc08b0f7833f69854b50259eb6aa500e7');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',152,'event_host','88a20153-ba5d-45ec-8476-aa22cfd6d1b5','*','d9df1343c5926da70023ae9d662de199','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","name_ja":"","name_zh":"","organisation_id":"467adcea-a1a5-4aa2-b55d-47590951d4fb","position":3,"role":"cohost"}',NULL,'[]',NULL,'bc6347d9a252255f4cdc91ef6b3db07bb5e4c0344b8d1bf30c18428bb683eb45');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',153,'agenda_item','13207aac-0be8-45fa-ae79-5fdae41f07d4','*','a471ddd4e18d2dc1a7fc57a6c87233fe','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'9e87ad312df15260643ec8c03a38e33f95dd913f8bd72abcf6935c746d5db789');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',154,'agenda_item','e530bfb9-1544-42d0-9406-ab483a9d8445','*','ed9dba037a488d8a3d9031d72d65cd3d','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'4e4ebb7e49fd5a871abb725d53e7a64ecd4c98829bff492cd39c42fa43fcb4ea');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',155,'agenda_item','a016c6e2-e8aa-49b7-a118-8ef80ceb5ad3','*','5f6708fcca3c6bf0267d4873f479351b','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"f92a36a9-7399-414e-a403-1b0ec6289901","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'deb33bd917a2badb18e77627a66365b7741a621e531634014275c88bb8e2ce65');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',156,'agenda_item','712cc439-261d-4a9a-8903-87ab9b3709cf','*','4b4a20706c60cb22a4fa9a9946b415e8','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'bd0fa016bc1500985f03ca1a82c8290c7c3ef5907c0f58bf73c03a35c0938a2a');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',157,'agenda_item','d6f67921-6755-468c-a671-acd48426fe03','*','438fd966e876a6acedc0bf7559e9e8df','{"event_id":"2b38c815-fe54-47c4-b6fb-f052e10baf49","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'6e5b5067dd6f9c7ed573bfb76e01078662dea685d7442b4cdada1e10e9ae161f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',158,'event_host','d20b77c4-6e70-4d32-9dec-143e0e682835','*','9e79ece90cd868d389dee3a2a3932beb','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","name_ja":"","name_zh":"","organisation_id":"697390b3-8f72-4b67-80d4-8891393050e9","position":1,"role":"host"}',NULL,'[]',NULL,'351fe69b91b7402d4198b73b63fcc51ee57e70d5afa5ede161fc30228e2478a2');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',159,'event_host','40d4bfc6-4222-42e1-afa3-6107b06d5efc','*','47c6243cdaa2fe2091f2b05782a5f506','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","name_ja":"","name_zh":"","organisation_id":"40d50994-3d38-48e4-8ca3-c1a249db9ee8","position":2,"role":"host"}',NULL,'[]',NULL,'c848d5b4621a2cb1e56f732246cb3e265a360655534c9358dbfe1ca8012c3515');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',160,'event_host','fb55c3fd-4422-4009-9a07-e35eb4e81f86','*','7fc623b85470b76a2f50114d86b3a914','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","name_ja":"","name_zh":"","organisation_id":"5723048c-5254-4466-b05c-d86befb73771","position":3,"role":"host"}',NULL,'[]',NULL,'fc5f4bd54f67ef82cf913ef04a24754ecab2422aba0f40d54d60b000cb2e9c19');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',161,'event_host','1b01ebd4-2f8c-4122-942d-24534b165ced','*','62f9694889fcfcd03589def1c892fb53','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","name_ja":"","name_zh":"","organisation_id":"3ae6d840-b1da-4595-9074-f40e5d3f894c","position":4,"role":"host"}',NULL,'[]',NULL,'069e32d8c47314ab82bed5c2932c8894d45f981cecd0cddc4a47291c5b627881');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',162,'event_host','e267e7e1-8a94-4a77-bc52-148576e42d00','*','0940fb55cf4a67012f7d6059dd45d2d4','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","name_ja":"","name_zh":"","organisation_id":"2a7050e4-3d9d-4bd5-9f09-80552d7eafc5","position":1,"role":"cohost"}',NULL,'[]',NULL,'d8df485ff02407c0a5049cf33bada3ddab3d1083517db4a5223b9bb7a693ee8f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',163,'event_host','d614be70-2afe-4ebd-b3c2-aa11b59840ca','*','50674345db9abe711a46b8d0acd4fa07','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","name_ja":"","name_zh":"","organisation_id":"15da3e48-39e7-4faf-873d-8e07b7433a10","position":2,"role":"cohost"}',NULL,'[]',NULL,'cc509077fff1653cc7786bfa95b11c2a580e97e11c86f783190b3699e4aa39c9');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',164,'agenda_item','adf3f183-8687-4e95-a734-1276af4f8288','*','81dfd9c029c52445a3e84299b75562bd','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'1ed6ab8f0e4dd9cba0d4cfa8cfe970c5bc030675a06a837997aeb2cf1bb518cc');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',165,'agenda_item','40ce08f0-7397-4804-9a1f-b91ee7cc57a6','*','abadaf98a7bc497e86760f98570290d4','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"5ff2bf76-d03f-41f6-bbee-6e8325295dec","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'6035d107726296b09dfd6886b77f203d23adc4765cd79e2759fdb6c56f51f6f6');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',166,'agenda_item','183345f0-237f-40cb-8f5a-180eceae6cf9','*','451182ec81e8fbb67e4eeeb2355cef55','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"f92a36a9-7399-414e-a403-1b0ec6289901","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'541a9f6e7bd5fb6dbb6c5da41478102e9ca6eb78d8bdf53139c0e00f46ecdf8a');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',167,'agenda_item','29234c66-a26c-4a29-a3ea-a1129f35061a','*','9aebcda9abee5417b829bd06c359fca5','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'a8a96b9d5646c1713c68132488c52d0a09cca2e14144cc38c11dd2b8c2bf935d');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',168,'agenda_item','2a0b59ba-a960-49bd-bb57-6df412b544a8','*','958b8266ae382e9c013c0a3290db266d','{"event_id":"ffca5bdc-e60d-447d-b7be-65a90e79f58d","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'0b28b588b08c8ec15d4e04d874b75886e9c9d4298e9b7b647659195f89edfdea');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',169,'rate','d44cabb3-e35d-44f1-bf00-0edc39849fcc','*','d8a72bf77ba32a2536728930c3576587','{"amount_minor":null,"currency":"JPY","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","kind":"spot","person_id":null,"proof":"","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'21991a8db9ab67a8dbbc3d80abce6d148f565536fc7a5552202bb5525e7064c2');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',170,'rate','367d3d61-bd2d-44b5-afaf-e90c956aa010','*','c5aff1c6f89af6beb08d7e79856b5fdc','{"amount_minor":null,"currency":"USD","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","kind":"spot","person_id":null,"proof":"","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'ffcb26f97f0a2bfbe65f10481fc087e5e31d3d2f937db4fa1a2295ded241761f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',171,'budget_line','39742819-9e6f-4a74-a903-2f869fd44ad9','*','12e2cde919cb2f73a17817c621b98dff','{"account":"","amount_minor":420000,"case_no":"","category":"ground","currency":"JPY","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'7e2485d86eb3be2cd354bec1617f3a29c48959adc7efd1a1ee1930693754c278');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',172,'expense','aa4e16dd-2e0e-4a9c-a7db-ca34c6c1369d','*','f832f02db46e01462ad46c3a929e4619','{"accepted_on":null,"amount_minor":418600,"budget_line_id":"39742819-9e6f-4a74-a903-2f869fd44ad9","case_no":"","category":"","currency":"JPY","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","event_id":null,"funding":"","gloss_zh":"","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'806bbc6c94ae08d0022d6fa83efa43540259d03e203f0a9481bed3e54b9e7c04');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',173,'budget_line','04b44c27-889d-4e48-bb06-a154863c576a','*','d21f638af87578fdfc2cdf80a1d764c1','{"account":"","amount_minor":380000,"case_no":"","category":"meeting","currency":"JPY","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'df737aaaa9b18f3b9abc828c4b91780a0d8b64f2be38e16a87ac654b6455de6e');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',174,'expense','f3b06b85-6742-4da2-bd31-ccb746d1ad5f','*','891418ce188b6c99178433a21fc80b7a','{"accepted_on":null,"amount_minor":372000,"budget_line_id":"04b44c27-889d-4e48-bb06-a154863c576a","case_no":"","category":"","currency":"JPY","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","event_id":null,"funding":"","gloss_zh":"","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-002","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'0864b099e438da50151110c139dcf17186b856e38b958c7e6301850b4792d8d8');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',175,'budget_line','efc9fcb7-5bc3-47b1-9eed-3f6e7ca13cca','*','0558339654fd85e1e18170b9e709f42c','{"account":"","amount_minor":180000,"case_no":"","category":"interpreting","currency":"JPY","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'c88c6ce70afef49d701e77a5de2e2d9595847fa2a470eb1df2e1bfd0734b5897');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',176,'expense','96cf8925-507f-4bc9-9c9f-03a9735474fd','*','a091802ceedd880e4d78f9c2c32e2b39','{"accepted_on":null,"amount_minor":180000,"budget_line_id":"efc9fcb7-5bc3-47b1-9eed-3f6e7ca13cca","case_no":"","category":"","currency":"JPY","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","event_id":null,"funding":"","gloss_zh":"","item_ja":"通訳・翻訳","item_zh":"翻譯","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-003","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'42470d1590fd506e7f96ec15d4797a5da194ee7d7e000e7189aba304ca03ca3e');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',177,'budget_line','cd5d5578-66f1-4aa3-beff-33df186c1f9f','*','3b5dbab418788ff742cf8266afe5e2f6','{"account":"","amount_minor":2440000,"case_no":"","category":"gifts","currency":"TWD","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'a945b7c674606e57c9c04a6050c47d6b31a28f4e266340ad0af5216d7cbbd216');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',178,'expense','7d36a470-dd05-491c-b03c-c94d714b7259','*','2764fbe5ad14c4b77923bbee1e9807aa','{"accepted_on":null,"amount_minor":1794800,"budget_line_id":"cd5d5578-66f1-4aa3-beff-33df186c1f9f","case_no":"","category":"","currency":"TWD","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","event_id":null,"funding":"","gloss_zh":"","item_ja":"記念品・交際費","item_zh":"禮品交際費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"paid","tax_minor":null}',NULL,'[]',NULL,'4dae95739d2f5adb4a6936c7fa5bdcfbc9fb62130469e54b05cfaa22e8fb90f9');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',179,'budget_line','dcc59468-7911-4127-85fc-b0b46dbf7c0a','*','c19f19c0050cd5e184ee88802f139814','{"account":"","amount_minor":9600000,"case_no":"","category":"transport","currency":"TWD","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'1187d3693134736823b2eaf9310195329eabffb163ef772385cbdd674e7202d0');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',180,'expense','e7484c12-1de3-4dce-85c6-464d7f6ca9ff','*','1882a2053878a56f3de64cdd20904bd4','{"accepted_on":null,"amount_minor":9120000,"budget_line_id":"dcc59468-7911-4127-85fc-b0b46dbf7c0a","case_no":"","category":"","currency":"TWD","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","event_id":null,"funding":"","gloss_zh":"","item_ja":"航空券","item_zh":"機票","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'1b7b2a707f627fca32a76ef246fe38ca79214e4c8635d5fb794944f10a7a143f');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',181,'budget_line','6b9dd4b3-7a64-419d-9681-32eb947802d0','*','da1993946e1c06d432270e1442e8333f','{"account":"","amount_minor":448000,"case_no":"","category":"living","currency":"USD","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'218e1965d897790219ce57a390b18351f80b7d1cd33135d6df10d8f6327123cd');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',182,'expense','653e853a-d0eb-45d4-8a0b-7337a7087ac5','*','f88b6f8325d436daa6bc89ed0c079c96','{"accepted_on":null,"amount_minor":448000,"budget_line_id":"6b9dd4b3-7a64-419d-9681-32eb947802d0","case_no":"","category":"","currency":"USD","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","event_id":null,"funding":"","gloss_zh":"","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"unpaid","tax_minor":null}',NULL,'[]',NULL,'459e07e522ad9f98b437e79b49c56db094e44d52cfe6c1be6044884aca646407');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',183,'budget_line','5c1abfb7-9a2b-4b0b-918b-76db05c2c65c','*','8cd7a025b5efb2f6826a3a5fcaaa0305','{"account":"","amount_minor":3600000,"case_no":"","category":"insurance","currency":"TWD","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'12aa094438ce2054608b7d4cb22d789ad5db02f133f84b3098d5b003feca2336');
INSERT INTO "change" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9',184,'expense','c7c48551-6c8f-43f5-9263-dea7dded6550','*','6827e5d4abf32cc062cab53586917112','{"accepted_on":null,"amount_minor":3600000,"budget_line_id":"5c1abfb7-9a2b-4b0b-918b-76db05c2c65c","case_no":"","category":"","currency":"TWD","delegation_id":"85c492b7-b334-4af1-868d-3c6b39ddb3ce","event_id":null,"funding":"","gloss_zh":"","item_ja":"保険・手数料","item_zh":"保險・手續費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-002","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'d096550c2741d816889b0190c9fd81538ad99b05eec26b00aee1472c1455ec63');
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
INSERT INTO "change_tx" VALUES('ed8b267c-b784-4b3e-9769-1651624a65f9','a91eeaba-5a1f-4c7d-ae54-9201deedadc5','','01795296390653.0000000000.a91eeaba-5a1f-4c7d-ae54-9201deedadc5',1795296390653,8,'Write the sample delegation',NULL,'097154a177ee2b6f015691ebf5e65832f93a3d047661f154e29744c8be8ed14a');
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
INSERT INTO "contact_way" VALUES('02077abb-3620-48df-877f-78736f3c6a53',1,'b3c2bf64-f088-4d17-8b09-623e0777718d',NULL,'fax','','043-000-0001',0,'open');
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
	FOREIGN KEY(answers_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delegation" VALUES('85c492b7-b334-4af1-868d-3c6b39ddb3ce',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','9941afcf-c4d5-4141-a14b-b182446d02a7',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',NULL,'','',25000000,'',NULL,NULL,'',NULL,'');
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
INSERT INTO "encounter" VALUES('674bab26-396e-4119-8f93-3e03c99f4190',1,'aa18c99f-a164-487d-a7a1-9791772a9c08','4e6a5f7b-098b-4279-9204-95c59e6f34e5','2019-09-18','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
INSERT INTO "encounter" VALUES('7e8ce91c-2393-4ab5-bc31-385bc32a677a',1,'edca1e37-2d7a-441f-bc50-8987c478acc9','4e6a5f7b-098b-4279-9204-95c59e6f34e5','2019-09-18','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
INSERT INTO "encounter" VALUES('02b76208-1ca9-4742-8578-e11ba66e4622',1,'b3c2bf64-f088-4d17-8b09-623e0777718d','4e6a5f7b-098b-4279-9204-95c59e6f34e5','2019-09-18','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
INSERT INTO "encounter" VALUES('7bc1428f-da99-416b-a006-ab26a9d958e0',1,'e73bfc1b-b05d-4e75-9cba-ab67a894ef44','4e6a5f7b-098b-4279-9204-95c59e6f34e5','2019-09-18','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
INSERT INTO "encounter" VALUES('0685b911-d253-4157-8455-f357fc56a59c',1,'347adda8-467b-482c-a2a4-12312719eb35','4e6a5f7b-098b-4279-9204-95c59e6f34e5','2019-09-18','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
INSERT INTO "encounter" VALUES('ac3722a8-6217-47eb-bd28-66cb425a8d83',1,'8081cbc6-cb63-419e-a6a3-e8a3a00a1e97','4e6a5f7b-098b-4279-9204-95c59e6f34e5','2019-09-18','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
INSERT INTO "encounter" VALUES('70c07eda-d847-4cdf-85eb-adc589b00eb2',1,'731fc3be-3be6-4f88-b3f0-2c9e71f03081','4e6a5f7b-098b-4279-9204-95c59e6f34e5','2019-09-18','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
INSERT INTO "encounter" VALUES('e572e1b2-58ba-4a31-b502-283879ed4e6f',1,'e0cd88d8-04d3-4b49-8e52-b03539fa1ab8','4e6a5f7b-098b-4279-9204-95c59e6f34e5','2019-09-18','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
INSERT INTO "encounter" VALUES('a0a972f7-3a31-4b7b-8cad-cf469df76eb8',1,'4247b5da-8a4e-4340-a944-0b92bc5b6a9c','45bd9ae3-232f-40a7-911f-79fa714acef2','2019-09-19','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
INSERT INTO "encounter" VALUES('9c84828a-5270-487d-86eb-d54e036a0628',1,'5c1d6cf6-781a-4630-b99b-d3b59a9678d5','45bd9ae3-232f-40a7-911f-79fa714acef2','2019-09-19','5ff2bf76-d03f-41f6-bbee-6e8325295dec','');
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
INSERT INTO "event" VALUES('e1f68750-a3a8-4923-90c8-d6853837664a',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
去程
往路
松山機場
台北松山空港
羽田機場
羽田空港
xx852
');
INSERT INTO "event" VALUES('95d717d5-1108-4793-b2a3-81da57b8488c',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
企業参訪千葉
企業訪問千葉
');
INSERT INTO "event" VALUES('93a2b806-bc07-4658-85d5-f5cd8a94a0da',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
住宿千葉範例飯店
宿泊千葉見本ほてる
');
INSERT INTO "event" VALUES('0eb55c66-aa08-49c3-a612-5ccb3f896ed7',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
住宿東京範例飯店
宿泊東京見本ほてる
');
INSERT INTO "event" VALUES('3897bfd8-e28e-452d-968f-88cbde3cd69a',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
住宿福島範例飯店
宿泊福島見本ほてる
');
INSERT INTO "event" VALUES('2b38c815-fe54-47c4-b6fb-f052e10baf49',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県
千葉商工会議所
');
INSERT INTO "event" VALUES('4e6a5f7b-098b-4279-9204-95c59e6f34e5',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','e05ce2a2-b921-43bd-8b9a-fd980b5518c8','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
拝会千葉県庁
千葉県商工労動部訪問
千葉県庁
');
INSERT INTO "event" VALUES('6900c0ca-6951-48b0-ab9b-650376dc6751',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
東京
郡山
jr新幹線
');
INSERT INTO "event" VALUES('45bd9ae3-232f-40a7-911f-79fa714acef2',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','56a148eb-459d-40b2-8f3d-d014929b6735','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
参観福島県technologycentre
福島県はいてくぷらざ視察
');
INSERT INTO "event" VALUES('ffca5bdc-e60d-447d-b7be-65a90e79f58d',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県
bigpalettefukushima
びっぐぱれっとふくしま
');
INSERT INTO "event" VALUES('6dc8f73d-b890-4b41-8dd7-71d647f85acf',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
福島
仙台
jr新幹線
');
INSERT INTO "event" VALUES('2e0417ff-3921-4484-bb86-51f3e0e562f9',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','b7bcd78e-5ff4-491b-8a25-6f81855faba2','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
拝会東北経産局
東北経済産業局訪問
');
INSERT INTO "event" VALUES('127ac20d-b3f4-4ded-8dae-12bd88253674',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
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
INSERT INTO "event_host" VALUES('67a14939-3f51-4ad7-bd5b-c2a7c702322d',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','host',1,'ebbe32a1-fd3f-42eb-bd09-84143753b24a','','');
INSERT INTO "event_host" VALUES('20ed0910-587d-4365-ba41-efadfd79dfd6',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','host',2,'697390b3-8f72-4b67-80d4-8891393050e9','','');
INSERT INTO "event_host" VALUES('2481897b-905a-4d09-af7d-0c3bbfc71e31',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','host',3,'40d50994-3d38-48e4-8ca3-c1a249db9ee8','','');
INSERT INTO "event_host" VALUES('3dceaaed-1d70-4802-b2f7-33f98c488071',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','cohost',1,'dc46f5b9-ac0c-431b-852b-3035e2778a67','','');
INSERT INTO "event_host" VALUES('75bacf22-0462-4e12-9fed-75376febaf87',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','cohost',2,'02402e84-c33c-438f-b146-6dd70cc32cc4','','');
INSERT INTO "event_host" VALUES('88a20153-ba5d-45ec-8476-aa22cfd6d1b5',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','cohost',3,'467adcea-a1a5-4aa2-b55d-47590951d4fb','','');
INSERT INTO "event_host" VALUES('d20b77c4-6e70-4d32-9dec-143e0e682835',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','host',1,'697390b3-8f72-4b67-80d4-8891393050e9','','');
INSERT INTO "event_host" VALUES('40d4bfc6-4222-42e1-afa3-6107b06d5efc',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','host',2,'40d50994-3d38-48e4-8ca3-c1a249db9ee8','','');
INSERT INTO "event_host" VALUES('fb55c3fd-4422-4009-9a07-e35eb4e81f86',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','host',3,'5723048c-5254-4466-b05c-d86befb73771','','');
INSERT INTO "event_host" VALUES('1b01ebd4-2f8c-4122-942d-24534b165ced',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','host',4,'3ae6d840-b1da-4595-9074-f40e5d3f894c','','');
INSERT INTO "event_host" VALUES('e267e7e1-8a94-4a77-bc52-148576e42d00',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','cohost',1,'2a7050e4-3d9d-4bd5-9f09-80552d7eafc5','','');
INSERT INTO "event_host" VALUES('d614be70-2afe-4ebd-b3c2-aa11b59840ca',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','cohost',2,'15da3e48-39e7-4faf-873d-8e07b7433a10','','');
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
INSERT INTO "expense" VALUES('aa4e16dd-2e0e-4a9c-a7db-ca34c6c1369d',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','39742819-9e6f-4a74-a903-2f869fd44ad9','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('f3b06b85-6742-4da2-bd31-ccb746d1ad5f',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','04b44c27-889d-4e48-bb06-a154863c576a','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('96cf8925-507f-4bc9-9c9f-03a9735474fd',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','efc9fcb7-5bc3-47b1-9eed-3f6e7ca13cca','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('7d36a470-dd05-491c-b03c-c94d714b7259',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','cd5d5578-66f1-4aa3-beff-33df186c1f9f','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('e7484c12-1de3-4dce-85c6-464d7f6ca9ff',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','dcc59468-7911-4127-85fc-b0b46dbf7c0a','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('653e853a-d0eb-45d4-8a0b-7337a7087ac5',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','6b9dd4b3-7a64-419d-9681-32eb947802d0','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('c7c48551-6c8f-43f5-9263-dea7dded6550',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','5c1abfb7-9a2b-4b0b-918b-76db05c2c65c','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
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
INSERT INTO "head" VALUES('organisation','3185bbd3-5795-4ce7-9d41-5f4141a9c579','*','ed8b267c-b784-4b3e-9769-1651624a65f9',0);
INSERT INTO "head" VALUES('organisation','9941afcf-c4d5-4141-a14b-b182446d02a7','*','ed8b267c-b784-4b3e-9769-1651624a65f9',1);
INSERT INTO "head" VALUES('organisation','40d50994-3d38-48e4-8ca3-c1a249db9ee8','*','ed8b267c-b784-4b3e-9769-1651624a65f9',2);
INSERT INTO "head" VALUES('organisation','e05ce2a2-b921-43bd-8b9a-fd980b5518c8','*','ed8b267c-b784-4b3e-9769-1651624a65f9',3);
INSERT INTO "head" VALUES('organisation','4621ce4e-c5e5-49cf-a129-9d22f013619e','*','ed8b267c-b784-4b3e-9769-1651624a65f9',4);
INSERT INTO "head" VALUES('organisation','56a148eb-459d-40b2-8f3d-d014929b6735','*','ed8b267c-b784-4b3e-9769-1651624a65f9',5);
INSERT INTO "head" VALUES('organisation','b7bcd78e-5ff4-491b-8a25-6f81855faba2','*','ed8b267c-b784-4b3e-9769-1651624a65f9',6);
INSERT INTO "head" VALUES('organisation','14fe41cb-e3f3-4bb0-ac70-5a671bc93e9c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',7);
INSERT INTO "head" VALUES('organisation','ebbe32a1-fd3f-42eb-bd09-84143753b24a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',8);
INSERT INTO "head" VALUES('organisation','697390b3-8f72-4b67-80d4-8891393050e9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',9);
INSERT INTO "head" VALUES('organisation','e61605a6-70a0-4205-b53d-30a9a352fb1b','*','ed8b267c-b784-4b3e-9769-1651624a65f9',10);
INSERT INTO "head" VALUES('organisation','876f4687-07e3-4af8-9308-11d0288db136','*','ed8b267c-b784-4b3e-9769-1651624a65f9',11);
INSERT INTO "head" VALUES('organisation','dc46f5b9-ac0c-431b-852b-3035e2778a67','*','ed8b267c-b784-4b3e-9769-1651624a65f9',12);
INSERT INTO "head" VALUES('organisation','02402e84-c33c-438f-b146-6dd70cc32cc4','*','ed8b267c-b784-4b3e-9769-1651624a65f9',13);
INSERT INTO "head" VALUES('organisation','467adcea-a1a5-4aa2-b55d-47590951d4fb','*','ed8b267c-b784-4b3e-9769-1651624a65f9',14);
INSERT INTO "head" VALUES('organisation','5723048c-5254-4466-b05c-d86befb73771','*','ed8b267c-b784-4b3e-9769-1651624a65f9',15);
INSERT INTO "head" VALUES('organisation','3ae6d840-b1da-4595-9074-f40e5d3f894c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',16);
INSERT INTO "head" VALUES('organisation','2a7050e4-3d9d-4bd5-9f09-80552d7eafc5','*','ed8b267c-b784-4b3e-9769-1651624a65f9',17);
INSERT INTO "head" VALUES('organisation','15da3e48-39e7-4faf-873d-8e07b7433a10','*','ed8b267c-b784-4b3e-9769-1651624a65f9',18);
INSERT INTO "head" VALUES('organisation_name','5e5b2d28-925b-4d43-96c9-3c26e7cf705d','*','ed8b267c-b784-4b3e-9769-1651624a65f9',19);
INSERT INTO "head" VALUES('person','5ff2bf76-d03f-41f6-bbee-6e8325295dec','*','ed8b267c-b784-4b3e-9769-1651624a65f9',20);
INSERT INTO "head" VALUES('post','948c738d-e721-46fa-8c06-ef182ed8a870','*','ed8b267c-b784-4b3e-9769-1651624a65f9',21);
INSERT INTO "head" VALUES('person','f12d88ce-6f0e-4622-86ce-74f89afaa93e','*','ed8b267c-b784-4b3e-9769-1651624a65f9',22);
INSERT INTO "head" VALUES('post','6dcf98c1-8b06-4e66-8ca2-573a08b8f6da','*','ed8b267c-b784-4b3e-9769-1651624a65f9',23);
INSERT INTO "head" VALUES('person','4a1df41e-d023-4b70-b533-506a3c857904','*','ed8b267c-b784-4b3e-9769-1651624a65f9',24);
INSERT INTO "head" VALUES('post','a671a050-d961-4cc3-8711-bf22535fef77','*','ed8b267c-b784-4b3e-9769-1651624a65f9',25);
INSERT INTO "head" VALUES('person','5ccc425d-f0c6-4122-b951-92e34cbcdc33','*','ed8b267c-b784-4b3e-9769-1651624a65f9',26);
INSERT INTO "head" VALUES('post','3e558754-a28d-493b-bc73-d7009b090c88','*','ed8b267c-b784-4b3e-9769-1651624a65f9',27);
INSERT INTO "head" VALUES('person','aa18c99f-a164-487d-a7a1-9791772a9c08','*','ed8b267c-b784-4b3e-9769-1651624a65f9',28);
INSERT INTO "head" VALUES('post','e464de29-bb41-4d28-959d-8e33a1938ac1','*','ed8b267c-b784-4b3e-9769-1651624a65f9',29);
INSERT INTO "head" VALUES('person','edca1e37-2d7a-441f-bc50-8987c478acc9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',30);
INSERT INTO "head" VALUES('post','319a827b-b762-4f16-87ff-61a158991df3','*','ed8b267c-b784-4b3e-9769-1651624a65f9',31);
INSERT INTO "head" VALUES('person','b3c2bf64-f088-4d17-8b09-623e0777718d','*','ed8b267c-b784-4b3e-9769-1651624a65f9',32);
INSERT INTO "head" VALUES('post','59f8b43c-09e0-43f0-b8f1-a18501a9c752','*','ed8b267c-b784-4b3e-9769-1651624a65f9',33);
INSERT INTO "head" VALUES('person','e73bfc1b-b05d-4e75-9cba-ab67a894ef44','*','ed8b267c-b784-4b3e-9769-1651624a65f9',34);
INSERT INTO "head" VALUES('post','92dcf5d0-7a41-4d1d-8dd5-8b44e095a417','*','ed8b267c-b784-4b3e-9769-1651624a65f9',35);
INSERT INTO "head" VALUES('person','347adda8-467b-482c-a2a4-12312719eb35','*','ed8b267c-b784-4b3e-9769-1651624a65f9',36);
INSERT INTO "head" VALUES('post','1e76c22e-9f9d-4485-bdcf-9e5a8e8bddd6','*','ed8b267c-b784-4b3e-9769-1651624a65f9',37);
INSERT INTO "head" VALUES('person','8081cbc6-cb63-419e-a6a3-e8a3a00a1e97','*','ed8b267c-b784-4b3e-9769-1651624a65f9',38);
INSERT INTO "head" VALUES('post','c36ac51e-3338-49e0-8e99-44b42e1e99a2','*','ed8b267c-b784-4b3e-9769-1651624a65f9',39);
INSERT INTO "head" VALUES('person','731fc3be-3be6-4f88-b3f0-2c9e71f03081','*','ed8b267c-b784-4b3e-9769-1651624a65f9',40);
INSERT INTO "head" VALUES('post','d5b44f1a-88f3-48bc-bf23-86b3c1572a24','*','ed8b267c-b784-4b3e-9769-1651624a65f9',41);
INSERT INTO "head" VALUES('person','e0cd88d8-04d3-4b49-8e52-b03539fa1ab8','*','ed8b267c-b784-4b3e-9769-1651624a65f9',42);
INSERT INTO "head" VALUES('post','ae27bf0c-4782-4bf3-8d06-572615f4c10c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',43);
INSERT INTO "head" VALUES('person','4247b5da-8a4e-4340-a944-0b92bc5b6a9c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',44);
INSERT INTO "head" VALUES('post','091d3dee-94e2-465b-999e-8f999a67fa01','*','ed8b267c-b784-4b3e-9769-1651624a65f9',45);
INSERT INTO "head" VALUES('person','5c1d6cf6-781a-4630-b99b-d3b59a9678d5','*','ed8b267c-b784-4b3e-9769-1651624a65f9',46);
INSERT INTO "head" VALUES('post','f66799a5-e8fc-4aad-aa9a-61d2b8e9e972','*','ed8b267c-b784-4b3e-9769-1651624a65f9',47);
INSERT INTO "head" VALUES('person','fe3956ee-971c-4b3a-9cdb-472a70db41ff','*','ed8b267c-b784-4b3e-9769-1651624a65f9',48);
INSERT INTO "head" VALUES('post','4112cef8-16ed-4ed5-871a-78aaebb1804c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',49);
INSERT INTO "head" VALUES('person','e958ff00-a21e-47cc-9838-175d596d2a6c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',50);
INSERT INTO "head" VALUES('post','2e056494-15df-49eb-8167-001bc1ffecf9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',51);
INSERT INTO "head" VALUES('person','a31dce34-16cb-4789-9b11-8e76c2d0a40f','*','ed8b267c-b784-4b3e-9769-1651624a65f9',52);
INSERT INTO "head" VALUES('post','aa466377-a455-4b8a-b7a9-9a495edc2710','*','ed8b267c-b784-4b3e-9769-1651624a65f9',53);
INSERT INTO "head" VALUES('person','dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',54);
INSERT INTO "head" VALUES('post','ba94e0fd-287b-4d78-aa5b-dcb5155d8e66','*','ed8b267c-b784-4b3e-9769-1651624a65f9',55);
INSERT INTO "head" VALUES('person','b566d0ff-ed58-4a17-be78-400fce6a500d','*','ed8b267c-b784-4b3e-9769-1651624a65f9',56);
INSERT INTO "head" VALUES('post','cea65519-54af-4896-8903-6f328ab79cc0','*','ed8b267c-b784-4b3e-9769-1651624a65f9',57);
INSERT INTO "head" VALUES('person','458befc0-11fe-47f9-b081-6bb1ca34188c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',58);
INSERT INTO "head" VALUES('post','ca3bdf46-eee6-4067-8058-c7777377a190','*','ed8b267c-b784-4b3e-9769-1651624a65f9',59);
INSERT INTO "head" VALUES('person','f92a36a9-7399-414e-a403-1b0ec6289901','*','ed8b267c-b784-4b3e-9769-1651624a65f9',60);
INSERT INTO "head" VALUES('post','9ca949b6-47d7-45b8-8ca9-9a661a1c2b39','*','ed8b267c-b784-4b3e-9769-1651624a65f9',61);
INSERT INTO "head" VALUES('person','9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',62);
INSERT INTO "head" VALUES('post','085b609f-92f4-407e-acbf-dc3c1a4a7559','*','ed8b267c-b784-4b3e-9769-1651624a65f9',63);
INSERT INTO "head" VALUES('organisation','e05ce2a2-b921-43bd-8b9a-fd980b5518c8','main_contact_id','ed8b267c-b784-4b3e-9769-1651624a65f9',64);
INSERT INTO "head" VALUES('person','b3c2bf64-f088-4d17-8b09-623e0777718d','phone','ed8b267c-b784-4b3e-9769-1651624a65f9',65);
INSERT INTO "head" VALUES('person','b3c2bf64-f088-4d17-8b09-623e0777718d','email','ed8b267c-b784-4b3e-9769-1651624a65f9',66);
INSERT INTO "head" VALUES('contact_way','02077abb-3620-48df-877f-78736f3c6a53','*','ed8b267c-b784-4b3e-9769-1651624a65f9',67);
INSERT INTO "head" VALUES('delegation','85c492b7-b334-4af1-868d-3c6b39ddb3ce','*','ed8b267c-b784-4b3e-9769-1651624a65f9',68);
INSERT INTO "head" VALUES('member','8b28effd-deaf-479d-9217-9fbf2ca7f86b','*','ed8b267c-b784-4b3e-9769-1651624a65f9',69);
INSERT INTO "head" VALUES('member','b33eab8a-be89-45b4-b8c3-80f118d2f848','*','ed8b267c-b784-4b3e-9769-1651624a65f9',70);
INSERT INTO "head" VALUES('member','0b68575d-f721-4cf6-9aa3-43e28ed61b43','*','ed8b267c-b784-4b3e-9769-1651624a65f9',71);
INSERT INTO "head" VALUES('member','9081cf18-fd4d-43a2-bccb-67b6740c81a0','*','ed8b267c-b784-4b3e-9769-1651624a65f9',72);
INSERT INTO "head" VALUES('event','e1f68750-a3a8-4923-90c8-d6853837664a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',73);
INSERT INTO "head" VALUES('event','95d717d5-1108-4793-b2a3-81da57b8488c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',74);
INSERT INTO "head" VALUES('event','93a2b806-bc07-4658-85d5-f5cd8a94a0da','*','ed8b267c-b784-4b3e-9769-1651624a65f9',75);
INSERT INTO "head" VALUES('event','0eb55c66-aa08-49c3-a612-5ccb3f896ed7','*','ed8b267c-b784-4b3e-9769-1651624a65f9',76);
INSERT INTO "head" VALUES('event','3897bfd8-e28e-452d-968f-88cbde3cd69a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',77);
INSERT INTO "head" VALUES('event','2b38c815-fe54-47c4-b6fb-f052e10baf49','*','ed8b267c-b784-4b3e-9769-1651624a65f9',78);
INSERT INTO "head" VALUES('event','4e6a5f7b-098b-4279-9204-95c59e6f34e5','*','ed8b267c-b784-4b3e-9769-1651624a65f9',79);
INSERT INTO "head" VALUES('event','6900c0ca-6951-48b0-ab9b-650376dc6751','*','ed8b267c-b784-4b3e-9769-1651624a65f9',80);
INSERT INTO "head" VALUES('event','45bd9ae3-232f-40a7-911f-79fa714acef2','*','ed8b267c-b784-4b3e-9769-1651624a65f9',81);
INSERT INTO "head" VALUES('event','ffca5bdc-e60d-447d-b7be-65a90e79f58d','*','ed8b267c-b784-4b3e-9769-1651624a65f9',82);
INSERT INTO "head" VALUES('event','6dc8f73d-b890-4b41-8dd7-71d647f85acf','*','ed8b267c-b784-4b3e-9769-1651624a65f9',83);
INSERT INTO "head" VALUES('event','2e0417ff-3921-4484-bb86-51f3e0e562f9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',84);
INSERT INTO "head" VALUES('event','127ac20d-b3f4-4ded-8dae-12bd88253674','*','ed8b267c-b784-4b3e-9769-1651624a65f9',85);
INSERT INTO "head" VALUES('participant','6c99acce-ca9e-452e-b342-fd62cf49f120','*','ed8b267c-b784-4b3e-9769-1651624a65f9',86);
INSERT INTO "head" VALUES('participant','6c51e84f-b8df-47fc-b4b0-96c22b362c2d','*','ed8b267c-b784-4b3e-9769-1651624a65f9',87);
INSERT INTO "head" VALUES('participant','b8a6929a-b5c6-46f0-abc5-df9d23448d98','*','ed8b267c-b784-4b3e-9769-1651624a65f9',88);
INSERT INTO "head" VALUES('participant','43b81747-089d-466c-b447-d960579397ce','*','ed8b267c-b784-4b3e-9769-1651624a65f9',89);
INSERT INTO "head" VALUES('participant','8950d297-a943-46ae-80a6-be898df9223a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',90);
INSERT INTO "head" VALUES('participant','ee944b39-3f23-42a3-8005-dc03aab9698c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',91);
INSERT INTO "head" VALUES('participant','2ed9216a-e140-47f7-85e3-d29f396f0d9d','*','ed8b267c-b784-4b3e-9769-1651624a65f9',92);
INSERT INTO "head" VALUES('participant','75fd5f6c-3d5a-497f-a71b-55f493fbfb84','*','ed8b267c-b784-4b3e-9769-1651624a65f9',93);
INSERT INTO "head" VALUES('agenda_item','d21847f2-28cc-431c-8619-b66f37ab9046','*','ed8b267c-b784-4b3e-9769-1651624a65f9',94);
INSERT INTO "head" VALUES('agenda_item','f52cb184-a0f7-4a6f-9e91-8be9d1c85028','*','ed8b267c-b784-4b3e-9769-1651624a65f9',95);
INSERT INTO "head" VALUES('agenda_item','11139ae5-36f3-4397-a639-70eb5d67588b','*','ed8b267c-b784-4b3e-9769-1651624a65f9',96);
INSERT INTO "head" VALUES('agenda_item','f0c1b07d-504e-45aa-ab91-22ffd6d2479e','*','ed8b267c-b784-4b3e-9769-1651624a65f9',97);
INSERT INTO "head" VALUES('agenda_item','739a246c-0f08-4bfb-be31-66afa9e95134','*','ed8b267c-b784-4b3e-9769-1651624a65f9',98);
INSERT INTO "head" VALUES('participant','e7c28eb6-5c22-49f1-ba6d-a9108f1a1610','*','ed8b267c-b784-4b3e-9769-1651624a65f9',99);
INSERT INTO "head" VALUES('participant','8390aefb-657f-4d2a-ab47-c00bc4e56388','*','ed8b267c-b784-4b3e-9769-1651624a65f9',100);
INSERT INTO "head" VALUES('agenda_item','c96b4829-d9c1-4bc9-9622-1516e7a6965b','*','ed8b267c-b784-4b3e-9769-1651624a65f9',101);
INSERT INTO "head" VALUES('agenda_item','575bb435-6083-4221-ab17-88aaa224df73','*','ed8b267c-b784-4b3e-9769-1651624a65f9',102);
INSERT INTO "head" VALUES('agenda_item','eeb5d17f-2c0b-4284-8c49-64ea903f53dc','*','ed8b267c-b784-4b3e-9769-1651624a65f9',103);
INSERT INTO "head" VALUES('agenda_item','d2535803-7310-4c5f-bb81-0cb98ecdbf1c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',104);
INSERT INTO "head" VALUES('agenda_item','4e4aad16-5988-490b-aa3d-da7de7ea0cce','*','ed8b267c-b784-4b3e-9769-1651624a65f9',105);
INSERT INTO "head" VALUES('participant','26e896dc-a756-49d3-8f45-a2298801697a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',106);
INSERT INTO "head" VALUES('participant','b282afa4-5a70-45fc-90c1-06a282d36d52','*','ed8b267c-b784-4b3e-9769-1651624a65f9',107);
INSERT INTO "head" VALUES('participant','12db4187-c36a-4859-9534-614cdccbfb7a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',108);
INSERT INTO "head" VALUES('participant','7ad7d0a9-6176-48bd-bf16-218e42980639','*','ed8b267c-b784-4b3e-9769-1651624a65f9',109);
INSERT INTO "head" VALUES('participant','eef758bb-0faa-4f46-b6f7-c1cb1b060e9a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',110);
INSERT INTO "head" VALUES('participant','1dedd3bb-30ec-498e-92b6-51403e55f4d9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',111);
INSERT INTO "head" VALUES('agenda_item','d2d217c6-d921-482f-9c5d-a0b73410e5af','*','ed8b267c-b784-4b3e-9769-1651624a65f9',112);
INSERT INTO "head" VALUES('agenda_item','2a1c8565-2e47-48b1-b493-af420e095441','*','ed8b267c-b784-4b3e-9769-1651624a65f9',113);
INSERT INTO "head" VALUES('agenda_item','4df70a9b-324d-45cf-8ec9-e69afcacd6d9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',114);
INSERT INTO "head" VALUES('agenda_item','358d0ce9-e6c3-4528-a9a9-e372e43230cb','*','ed8b267c-b784-4b3e-9769-1651624a65f9',115);
INSERT INTO "head" VALUES('agenda_item','f7e96ba7-c8ca-4fc1-9ec0-dbfdbea0f656','*','ed8b267c-b784-4b3e-9769-1651624a65f9',116);
INSERT INTO "head" VALUES('encounter','674bab26-396e-4119-8f93-3e03c99f4190','*','ed8b267c-b784-4b3e-9769-1651624a65f9',117);
INSERT INTO "head" VALUES('encounter','7e8ce91c-2393-4ab5-bc31-385bc32a677a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',118);
INSERT INTO "head" VALUES('encounter','02b76208-1ca9-4742-8578-e11ba66e4622','*','ed8b267c-b784-4b3e-9769-1651624a65f9',119);
INSERT INTO "head" VALUES('encounter','7bc1428f-da99-416b-a006-ab26a9d958e0','*','ed8b267c-b784-4b3e-9769-1651624a65f9',120);
INSERT INTO "head" VALUES('encounter','0685b911-d253-4157-8455-f357fc56a59c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',121);
INSERT INTO "head" VALUES('encounter','ac3722a8-6217-47eb-bd28-66cb425a8d83','*','ed8b267c-b784-4b3e-9769-1651624a65f9',122);
INSERT INTO "head" VALUES('encounter','70c07eda-d847-4cdf-85eb-adc589b00eb2','*','ed8b267c-b784-4b3e-9769-1651624a65f9',123);
INSERT INTO "head" VALUES('encounter','e572e1b2-58ba-4a31-b502-283879ed4e6f','*','ed8b267c-b784-4b3e-9769-1651624a65f9',124);
INSERT INTO "head" VALUES('encounter','a0a972f7-3a31-4b7b-8cad-cf469df76eb8','*','ed8b267c-b784-4b3e-9769-1651624a65f9',125);
INSERT INTO "head" VALUES('encounter','9c84828a-5270-487d-86eb-d54e036a0628','*','ed8b267c-b784-4b3e-9769-1651624a65f9',126);
INSERT INTO "head" VALUES('participant','75f7023d-a50d-4d2d-a7f0-a87fe48ce13f','*','ed8b267c-b784-4b3e-9769-1651624a65f9',127);
INSERT INTO "head" VALUES('participant','dece9252-9860-45d5-a1a0-efb4f7525152','*','ed8b267c-b784-4b3e-9769-1651624a65f9',128);
INSERT INTO "head" VALUES('participant','89bd1a04-1b23-49d3-9af1-72cfd01d0ab8','*','ed8b267c-b784-4b3e-9769-1651624a65f9',129);
INSERT INTO "head" VALUES('participant','15aee2b6-ca45-4430-afea-d9c7d7298ba0','*','ed8b267c-b784-4b3e-9769-1651624a65f9',130);
INSERT INTO "head" VALUES('participant','d0912543-45e7-43d3-b229-e721eb13c3fa','*','ed8b267c-b784-4b3e-9769-1651624a65f9',131);
INSERT INTO "head" VALUES('participant','37eb6d57-e065-4045-9e1c-26fe3384cd29','*','ed8b267c-b784-4b3e-9769-1651624a65f9',132);
INSERT INTO "head" VALUES('participant','afe64576-fbbd-4bd3-a353-cb217651e63f','*','ed8b267c-b784-4b3e-9769-1651624a65f9',133);
INSERT INTO "head" VALUES('participant','3fcc362b-6325-4e94-805e-7c9c9bf62701','*','ed8b267c-b784-4b3e-9769-1651624a65f9',134);
INSERT INTO "head" VALUES('participant','0d60c91d-7ac2-4789-b512-c1bdc69d6757','*','ed8b267c-b784-4b3e-9769-1651624a65f9',135);
INSERT INTO "head" VALUES('participant','83e02680-cdd0-4c98-a7af-a5a6f321603c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',136);
INSERT INTO "head" VALUES('participant','fe59cb60-bda4-49cb-a1e4-32cb2a22ecf9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',137);
INSERT INTO "head" VALUES('participant','5be93b50-f109-41a3-af3a-89ad2d1fd1b5','*','ed8b267c-b784-4b3e-9769-1651624a65f9',138);
INSERT INTO "head" VALUES('participant','fe761eea-5ccf-411a-986e-0848347d60f6','*','ed8b267c-b784-4b3e-9769-1651624a65f9',139);
INSERT INTO "head" VALUES('participant','046b8c3f-68f9-4ee0-959d-22e8eb455088','*','ed8b267c-b784-4b3e-9769-1651624a65f9',140);
INSERT INTO "head" VALUES('participant','031a59e8-2e60-4911-add5-b5e90b1f80c2','*','ed8b267c-b784-4b3e-9769-1651624a65f9',141);
INSERT INTO "head" VALUES('participant','d938cd02-febf-4afb-bc2e-d58521b84734','*','ed8b267c-b784-4b3e-9769-1651624a65f9',142);
INSERT INTO "head" VALUES('participant','476cc188-276e-4378-b9a8-cc3cb6845d1c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',143);
INSERT INTO "head" VALUES('participant','848a7aeb-2060-4074-893c-5ff0c44d5dc9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',144);
INSERT INTO "head" VALUES('participant','15109343-8743-4d0f-8da2-ec41605e507f','*','ed8b267c-b784-4b3e-9769-1651624a65f9',145);
INSERT INTO "head" VALUES('participant','5b0adbd3-fb4c-4404-a16b-023225982c08','*','ed8b267c-b784-4b3e-9769-1651624a65f9',146);
INSERT INTO "head" VALUES('event_host','67a14939-3f51-4ad7-bd5b-c2a7c702322d','*','ed8b267c-b784-4b3e-9769-1651624a65f9',147);
INSERT INTO "head" VALUES('event_host','20ed0910-587d-4365-ba41-efadfd79dfd6','*','ed8b267c-b784-4b3e-9769-1651624a65f9',148);
INSERT INTO "head" VALUES('event_host','2481897b-905a-4d09-af7d-0c3bbfc71e31','*','ed8b267c-b784-4b3e-9769-1651624a65f9',149);
INSERT INTO "head" VALUES('event_host','3dceaaed-1d70-4802-b2f7-33f98c488071','*','ed8b267c-b784-4b3e-9769-1651624a65f9',150);
INSERT INTO "head" VALUES('event_host','75bacf22-0462-4e12-9fed-75376febaf87','*','ed8b267c-b784-4b3e-9769-1651624a65f9',151);
INSERT INTO "head" VALUES('event_host','88a20153-ba5d-45ec-8476-aa22cfd6d1b5','*','ed8b267c-b784-4b3e-9769-1651624a65f9',152);
INSERT INTO "head" VALUES('agenda_item','13207aac-0be8-45fa-ae79-5fdae41f07d4','*','ed8b267c-b784-4b3e-9769-1651624a65f9',153);
INSERT INTO "head" VALUES('agenda_item','e530bfb9-1544-42d0-9406-ab483a9d8445','*','ed8b267c-b784-4b3e-9769-1651624a65f9',154);
INSERT INTO "head" VALUES('agenda_item','a016c6e2-e8aa-49b7-a118-8ef80ceb5ad3','*','ed8b267c-b784-4b3e-9769-1651624a65f9',155);
INSERT INTO "head" VALUES('agenda_item','712cc439-261d-4a9a-8903-87ab9b3709cf','*','ed8b267c-b784-4b3e-9769-1651624a65f9',156);
INSERT INTO "head" VALUES('agenda_item','d6f67921-6755-468c-a671-acd48426fe03','*','ed8b267c-b784-4b3e-9769-1651624a65f9',157);
INSERT INTO "head" VALUES('event_host','d20b77c4-6e70-4d32-9dec-143e0e682835','*','ed8b267c-b784-4b3e-9769-1651624a65f9',158);
INSERT INTO "head" VALUES('event_host','40d4bfc6-4222-42e1-afa3-6107b06d5efc','*','ed8b267c-b784-4b3e-9769-1651624a65f9',159);
INSERT INTO "head" VALUES('event_host','fb55c3fd-4422-4009-9a07-e35eb4e81f86','*','ed8b267c-b784-4b3e-9769-1651624a65f9',160);
INSERT INTO "head" VALUES('event_host','1b01ebd4-2f8c-4122-942d-24534b165ced','*','ed8b267c-b784-4b3e-9769-1651624a65f9',161);
INSERT INTO "head" VALUES('event_host','e267e7e1-8a94-4a77-bc52-148576e42d00','*','ed8b267c-b784-4b3e-9769-1651624a65f9',162);
INSERT INTO "head" VALUES('event_host','d614be70-2afe-4ebd-b3c2-aa11b59840ca','*','ed8b267c-b784-4b3e-9769-1651624a65f9',163);
INSERT INTO "head" VALUES('agenda_item','adf3f183-8687-4e95-a734-1276af4f8288','*','ed8b267c-b784-4b3e-9769-1651624a65f9',164);
INSERT INTO "head" VALUES('agenda_item','40ce08f0-7397-4804-9a1f-b91ee7cc57a6','*','ed8b267c-b784-4b3e-9769-1651624a65f9',165);
INSERT INTO "head" VALUES('agenda_item','183345f0-237f-40cb-8f5a-180eceae6cf9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',166);
INSERT INTO "head" VALUES('agenda_item','29234c66-a26c-4a29-a3ea-a1129f35061a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',167);
INSERT INTO "head" VALUES('agenda_item','2a0b59ba-a960-49bd-bb57-6df412b544a8','*','ed8b267c-b784-4b3e-9769-1651624a65f9',168);
INSERT INTO "head" VALUES('rate','d44cabb3-e35d-44f1-bf00-0edc39849fcc','*','ed8b267c-b784-4b3e-9769-1651624a65f9',169);
INSERT INTO "head" VALUES('rate','367d3d61-bd2d-44b5-afaf-e90c956aa010','*','ed8b267c-b784-4b3e-9769-1651624a65f9',170);
INSERT INTO "head" VALUES('budget_line','39742819-9e6f-4a74-a903-2f869fd44ad9','*','ed8b267c-b784-4b3e-9769-1651624a65f9',171);
INSERT INTO "head" VALUES('expense','aa4e16dd-2e0e-4a9c-a7db-ca34c6c1369d','*','ed8b267c-b784-4b3e-9769-1651624a65f9',172);
INSERT INTO "head" VALUES('budget_line','04b44c27-889d-4e48-bb06-a154863c576a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',173);
INSERT INTO "head" VALUES('expense','f3b06b85-6742-4da2-bd31-ccb746d1ad5f','*','ed8b267c-b784-4b3e-9769-1651624a65f9',174);
INSERT INTO "head" VALUES('budget_line','efc9fcb7-5bc3-47b1-9eed-3f6e7ca13cca','*','ed8b267c-b784-4b3e-9769-1651624a65f9',175);
INSERT INTO "head" VALUES('expense','96cf8925-507f-4bc9-9c9f-03a9735474fd','*','ed8b267c-b784-4b3e-9769-1651624a65f9',176);
INSERT INTO "head" VALUES('budget_line','cd5d5578-66f1-4aa3-beff-33df186c1f9f','*','ed8b267c-b784-4b3e-9769-1651624a65f9',177);
INSERT INTO "head" VALUES('expense','7d36a470-dd05-491c-b03c-c94d714b7259','*','ed8b267c-b784-4b3e-9769-1651624a65f9',178);
INSERT INTO "head" VALUES('budget_line','dcc59468-7911-4127-85fc-b0b46dbf7c0a','*','ed8b267c-b784-4b3e-9769-1651624a65f9',179);
INSERT INTO "head" VALUES('expense','e7484c12-1de3-4dce-85c6-464d7f6ca9ff','*','ed8b267c-b784-4b3e-9769-1651624a65f9',180);
INSERT INTO "head" VALUES('budget_line','6b9dd4b3-7a64-419d-9681-32eb947802d0','*','ed8b267c-b784-4b3e-9769-1651624a65f9',181);
INSERT INTO "head" VALUES('expense','653e853a-d0eb-45d4-8a0b-7337a7087ac5','*','ed8b267c-b784-4b3e-9769-1651624a65f9',182);
INSERT INTO "head" VALUES('budget_line','5c1abfb7-9a2b-4b0b-918b-76db05c2c65c','*','ed8b267c-b784-4b3e-9769-1651624a65f9',183);
INSERT INTO "head" VALUES('expense','c7c48551-6c8f-43f5-9263-dea7dded6550','*','ed8b267c-b784-4b3e-9769-1651624a65f9',184);
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
INSERT INTO "member" VALUES('8b28effd-deaf-479d-9217-9fbf2ca7f86b',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','5ff2bf76-d03f-41f6-bbee-6e8325295dec','leader','confirmed','團長','団長',1,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('b33eab8a-be89-45b4-b8c3-80f118d2f848',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','f12d88ce-6f0e-4622-86ce-74f89afaa93e','member','confirmed','團員','団員',2,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('0b68575d-f721-4cf6-9aa3-43e28ed61b43',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','4a1df41e-d023-4b70-b533-506a3c857904','member','confirmed','團員','団員',3,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('9081cf18-fd4d-43a2-bccb-67b6740c81a0',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','5ccc425d-f0c6-4122-b951-92e34cbcdc33','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
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
INSERT INTO "meta" VALUES('store','98bd853b-3e80-4d70-85ad-d582092291d2');
INSERT INTO "meta" VALUES('replica','a91eeaba-5a1f-4c7d-ae54-9201deedadc5');
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
INSERT INTO "organisation" VALUES('3185bbd3-5795-4ce7-9d41-5f4141a9c579',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
経済部
jingjibu
');
INSERT INTO "organisation" VALUES('9941afcf-c4d5-4141-a14b-b182446d02a7',1,'3185bbd3-5795-4ce7-9d41-5f4141a9c579','central','TW','','工業局','工業局','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
工業局
gongyeju
');
INSERT INTO "organisation" VALUES('40d50994-3d38-48e4-8ca3-c1a249db9ee8',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tairichanyehezuotuidongbangongshi
');
INSERT INTO "organisation" VALUES('e05ce2a2-b921-43bd-8b9a-fd980b5518c8',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','','','','知事','知事','','','b3c2bf64-f088-4d17-8b09-623e0777718d','幕張新都心：會展與商業
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
INSERT INTO "organisation" VALUES('4621ce4e-c5e5-49cf-a129-9d22f013619e',1,'e05ce2a2-b921-43bd-8b9a-fd980b5518c8','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
商工労動部
shanggonglaodongbu
');
INSERT INTO "organisation" VALUES('56a148eb-459d-40b2-8f3d-d014929b6735',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ
fukushimakenhaitekupuraza
fudaoxian
');
INSERT INTO "organisation" VALUES('b7bcd78e-5ff4-491b-8a25-6f81855faba2',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
');
INSERT INTO "organisation" VALUES('14fe41cb-e3f3-4bb0-ac70-5a671bc93e9c',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
宮城県
みやぎけん
miyagiken
gongchengxian
');
INSERT INTO "organisation" VALUES('ebbe32a1-fd3f-42eb-bd09-84143753b24a',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー
qianyemaoyiqingbaozhongxin
');
INSERT INTO "organisation" VALUES('697390b3-8f72-4b67-80d4-8891393050e9',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
日本台湾交流協会
公益財団法人日本台湾交流協会
ribentaiwanjiaoliuxiehui
');
INSERT INTO "organisation" VALUES('e61605a6-70a0-4205-b53d-30a9a352fb1b',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
jetro海外調査部
じぇとろ海外調査部
haiwaidiaochabu
');
INSERT INTO "organisation" VALUES('876f4687-07e3-4af8-9308-11d0288db136',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
三菱総合研究所
sanlingzongheyanjiusuo
');
INSERT INTO "organisation" VALUES('dc46f5b9-ac0c-431b-852b-3035e2778a67',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉商工会議所
qianyeshanggonghuiyisuo
');
INSERT INTO "organisation" VALUES('02402e84-c33c-438f-b146-6dd70cc32cc4',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉県貿易協同組合
qianyexianmaoyixietongzuhe
');
INSERT INTO "organisation" VALUES('467adcea-a1a5-4aa2-b55d-47590951d4fb',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉県産業振興中心
千葉県産業振興せんたー
qianyexianchanyezhenxingzhongxin
');
INSERT INTO "organisation" VALUES('5723048c-5254-4466-b05c-d86befb73771',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
東邦銀行
dongbangyinxing
');
INSERT INTO "organisation" VALUES('3ae6d840-b1da-4595-9074-f40e5d3f894c',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県貿易促進協議会
fudaoxianmaoyicujinxieyihui
');
INSERT INTO "organisation" VALUES('2a7050e4-3d9d-4bd5-9f09-80552d7eafc5',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県
fudaoxian
');
INSERT INTO "organisation" VALUES('15da3e48-39e7-4faf-873d-8e07b7433a10',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
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
INSERT INTO "organisation_name" VALUES('5e5b2d28-925b-4d43-96c9-3c26e7cf705d',1,'697390b3-8f72-4b67-80d4-8891393050e9','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "participant" VALUES('6c99acce-ca9e-452e-b342-fd62cf49f120',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','jp','',1,'aa18c99f-a164-487d-a7a1-9791772a9c08',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('6c51e84f-b8df-47fc-b4b0-96c22b362c2d',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','jp','',2,'edca1e37-2d7a-441f-bc50-8987c478acc9',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b8a6929a-b5c6-46f0-abc5-df9d23448d98',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','jp','',3,'b3c2bf64-f088-4d17-8b09-623e0777718d',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('43b81747-089d-466c-b447-d960579397ce',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','jp','',4,'e73bfc1b-b05d-4e75-9cba-ab67a894ef44',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('8950d297-a943-46ae-80a6-be898df9223a',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','jp','',5,'347adda8-467b-482c-a2a4-12312719eb35',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('ee944b39-3f23-42a3-8005-dc03aab9698c',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','jp','',6,'8081cbc6-cb63-419e-a6a3-e8a3a00a1e97',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2ed9216a-e140-47f7-85e3-d29f396f0d9d',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','jp','',7,'731fc3be-3be6-4f88-b3f0-2c9e71f03081',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('75fd5f6c-3d5a-497f-a71b-55f493fbfb84',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','jp','',8,'e0cd88d8-04d3-4b49-8e52-b03539fa1ab8',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e7c28eb6-5c22-49f1-ba6d-a9108f1a1610',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','jp','',1,'4247b5da-8a4e-4340-a944-0b92bc5b6a9c',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('8390aefb-657f-4d2a-ab47-c00bc4e56388',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','jp','',2,'5c1d6cf6-781a-4630-b99b-d3b59a9678d5',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('26e896dc-a756-49d3-8f45-a2298801697a',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','jp','',1,'fe3956ee-971c-4b3a-9cdb-472a70db41ff',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b282afa4-5a70-45fc-90c1-06a282d36d52',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','jp','',2,'e958ff00-a21e-47cc-9838-175d596d2a6c',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('12db4187-c36a-4859-9534-614cdccbfb7a',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','jp','',3,'a31dce34-16cb-4789-9b11-8e76c2d0a40f',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('7ad7d0a9-6176-48bd-bf16-218e42980639',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','jp','',4,'dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('eef758bb-0faa-4f46-b6f7-c1cb1b060e9a',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','jp','',5,'b566d0ff-ed58-4a17-be78-400fce6a500d',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1dedd3bb-30ec-498e-92b6-51403e55f4d9',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','jp','',6,'458befc0-11fe-47f9-b081-6bb1ca34188c',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('75f7023d-a50d-4d2d-a7f0-a87fe48ce13f',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','tw','',1,'5ff2bf76-d03f-41f6-bbee-6e8325295dec',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('dece9252-9860-45d5-a1a0-efb4f7525152',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','tw','',2,'f12d88ce-6f0e-4622-86ce-74f89afaa93e',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('89bd1a04-1b23-49d3-9af1-72cfd01d0ab8',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','tw','',3,'4a1df41e-d023-4b70-b533-506a3c857904',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('15aee2b6-ca45-4430-afea-d9c7d7298ba0',1,'2b38c815-fe54-47c4-b6fb-f052e10baf49','tw','',4,'5ccc425d-f0c6-4122-b951-92e34cbcdc33',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d0912543-45e7-43d3-b229-e721eb13c3fa',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','tw','',1,'5ff2bf76-d03f-41f6-bbee-6e8325295dec',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('37eb6d57-e065-4045-9e1c-26fe3384cd29',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','tw','',2,'f12d88ce-6f0e-4622-86ce-74f89afaa93e',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('afe64576-fbbd-4bd3-a353-cb217651e63f',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','tw','',3,'4a1df41e-d023-4b70-b533-506a3c857904',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('3fcc362b-6325-4e94-805e-7c9c9bf62701',1,'4e6a5f7b-098b-4279-9204-95c59e6f34e5','tw','',4,'5ccc425d-f0c6-4122-b951-92e34cbcdc33',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('0d60c91d-7ac2-4789-b512-c1bdc69d6757',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','tw','',1,'5ff2bf76-d03f-41f6-bbee-6e8325295dec',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('83e02680-cdd0-4c98-a7af-a5a6f321603c',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','tw','',2,'f12d88ce-6f0e-4622-86ce-74f89afaa93e',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('fe59cb60-bda4-49cb-a1e4-32cb2a22ecf9',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','tw','',3,'4a1df41e-d023-4b70-b533-506a3c857904',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5be93b50-f109-41a3-af3a-89ad2d1fd1b5',1,'45bd9ae3-232f-40a7-911f-79fa714acef2','tw','',4,'5ccc425d-f0c6-4122-b951-92e34cbcdc33',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('fe761eea-5ccf-411a-986e-0848347d60f6',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','tw','',1,'5ff2bf76-d03f-41f6-bbee-6e8325295dec',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('046b8c3f-68f9-4ee0-959d-22e8eb455088',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','tw','',2,'f12d88ce-6f0e-4622-86ce-74f89afaa93e',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('031a59e8-2e60-4911-add5-b5e90b1f80c2',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','tw','',3,'4a1df41e-d023-4b70-b533-506a3c857904',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d938cd02-febf-4afb-bc2e-d58521b84734',1,'ffca5bdc-e60d-447d-b7be-65a90e79f58d','tw','',4,'5ccc425d-f0c6-4122-b951-92e34cbcdc33',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('476cc188-276e-4378-b9a8-cc3cb6845d1c',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','tw','',1,'5ff2bf76-d03f-41f6-bbee-6e8325295dec',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('848a7aeb-2060-4074-893c-5ff0c44d5dc9',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','tw','',2,'f12d88ce-6f0e-4622-86ce-74f89afaa93e',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('15109343-8743-4d0f-8da2-ec41605e507f',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','tw','',3,'4a1df41e-d023-4b70-b533-506a3c857904',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5b0adbd3-fb4c-4404-a16b-023225982c08',1,'2e0417ff-3921-4484-bb86-51f3e0e562f9','tw','',4,'5ccc425d-f0c6-4122-b951-92e34cbcdc33',NULL,'','','','','','',NULL,'','');
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
INSERT INTO "person" VALUES('5ff2bf76-d03f-41f6-bbee-6e8325295dec',1,'王大明','王大明','おう だいめい','ワン ダーミン','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('f12d88ce-6f0e-4622-86ce-74f89afaa93e',1,'陳小華','陳小華','ちん しょうか','チェン シャオホァ','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('4a1df41e-d023-4b70-b533-506a3c857904',1,'林美玲','林美玲','りん びれい','リン メイリン','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('5ccc425d-f0c6-4122-b951-92e34cbcdc33',1,'黃志強','黄志強','こう しきょう','ホァン ジーチャン','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('aa18c99f-a164-487d-a7a1-9791772a9c08',1,'山田太郎','山田太郎','やまだ たろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('edca1e37-2d7a-441f-bc50-8987c478acc9',1,'佐藤花子','佐藤花子','さとう はなこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('b3c2bf64-f088-4d17-8b09-623e0777718d',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','','JP','043-000-0000 内線2711','','suzuki@example.jp','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('e73bfc1b-b05d-4e75-9cba-ab67a894ef44',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('347adda8-467b-482c-a2a4-12312719eb35',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('8081cbc6-cb63-419e-a6a3-e8a3a00a1e97',1,'田中四郎','田中四郎','たなか しろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('731fc3be-3be6-4f88-b3f0-2c9e71f03081',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('e0cd88d8-04d3-4b49-8e52-b03539fa1ab8',1,'濵田六子','濵田六子','はまだ むつこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('4247b5da-8a4e-4340-a944-0b92bc5b6a9c',1,'渡部 七海','渡部 七海','わたべ ななみ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('5c1d6cf6-781a-4630-b99b-d3b59a9678d5',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('fe3956ee-971c-4b3a-9cdb-472a70db41ff',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('e958ff00-a21e-47cc-9838-175d596d2a6c',1,'山﨑十和','山﨑十和','やまざき とわ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('a31dce34-16cb-4789-9b11-8e76c2d0a40f',1,'中村春子','中村春子','なかむら はるこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a',1,'小林夏男','小林夏男','こばやし なつお','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('b566d0ff-ed58-4a17-be78-400fce6a500d',1,'加藤秋江','加藤秋江','かとう あきえ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('458befc0-11fe-47f9-b081-6bb1ca34188c',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('f92a36a9-7399-414e-a403-1b0ec6289901',1,'松本空','松本空','まつもと そら','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a',1,'井上海','井上海','いのうえ うみ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "post" VALUES('948c738d-e721-46fa-8c06-ef182ed8a870',1,'5ff2bf76-d03f-41f6-bbee-6e8325295dec','9941afcf-c4d5-4141-a14b-b182446d02a7','電子資訊組','電子情報組','科長','課長（科長）','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('6dcf98c1-8b06-4e66-8ca2-573a08b8f6da',1,'f12d88ce-6f0e-4622-86ce-74f89afaa93e','9941afcf-c4d5-4141-a14b-b182446d02a7','電子資訊組','電子情報組','技正','技正','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('a671a050-d961-4cc3-8711-bf22535fef77',1,'4a1df41e-d023-4b70-b533-506a3c857904','40d50994-3d38-48e4-8ca3-c1a249db9ee8','','','經理','マネージャー','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('3e558754-a28d-493b-bc73-d7009b090c88',1,'5ccc425d-f0c6-4122-b951-92e34cbcdc33','40d50994-3d38-48e4-8ca3-c1a249db9ee8','','','專員','専員','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('e464de29-bb41-4d28-959d-8e33a1938ac1',1,'aa18c99f-a164-487d-a7a1-9791772a9c08','4621ce4e-c5e5-49cf-a129-9d22f013619e','經濟政策課','経済政策課','副參事','副参事','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('319a827b-b762-4f16-87ff-61a158991df3',1,'edca1e37-2d7a-441f-bc50-8987c478acc9','4621ce4e-c5e5-49cf-a129-9d22f013619e','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('59f8b43c-09e0-43f0-b8f1-a18501a9c752',1,'b3c2bf64-f088-4d17-8b09-623e0777718d','4621ce4e-c5e5-49cf-a129-9d22f013619e','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('92dcf5d0-7a41-4d1d-8dd5-8b44e095a417',1,'e73bfc1b-b05d-4e75-9cba-ab67a894ef44','4621ce4e-c5e5-49cf-a129-9d22f013619e','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('1e76c22e-9f9d-4485-bdcf-9e5a8e8bddd6',1,'347adda8-467b-482c-a2a4-12312719eb35','4621ce4e-c5e5-49cf-a129-9d22f013619e','產業振興課','産業振興課','副課長','副課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('c36ac51e-3338-49e0-8e99-44b42e1e99a2',1,'8081cbc6-cb63-419e-a6a3-e8a3a00a1e97','4621ce4e-c5e5-49cf-a129-9d22f013619e','產業振興課','産業振興課','主查','主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('d5b44f1a-88f3-48bc-bf23-86b3c1572a24',1,'731fc3be-3be6-4f88-b3f0-2c9e71f03081','4621ce4e-c5e5-49cf-a129-9d22f013619e','產業振興課','産業振興課','班長','班長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ae27bf0c-4782-4bf3-8d06-572615f4c10c',1,'e0cd88d8-04d3-4b49-8e52-b03539fa1ab8','4621ce4e-c5e5-49cf-a129-9d22f013619e','產業振興課','産業振興課','班長','班長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('091d3dee-94e2-465b-999e-8f999a67fa01',1,'4247b5da-8a4e-4340-a944-0b92bc5b6a9c','56a148eb-459d-40b2-8f3d-d014929b6735','','','副所長','副所長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('f66799a5-e8fc-4aad-aa9a-61d2b8e9e972',1,'5c1d6cf6-781a-4630-b99b-d3b59a9678d5','56a148eb-459d-40b2-8f3d-d014929b6735','','','產學推動科長','産学連携科長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('4112cef8-16ed-4ed5-871a-78aaebb1804c',1,'fe3956ee-971c-4b3a-9cdb-472a70db41ff','b7bcd78e-5ff4-491b-8a25-6f81855faba2','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('2e056494-15df-49eb-8167-001bc1ffecf9',1,'e958ff00-a21e-47cc-9838-175d596d2a6c','b7bcd78e-5ff4-491b-8a25-6f81855faba2','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('aa466377-a455-4b8a-b7a9-9a495edc2710',1,'a31dce34-16cb-4789-9b11-8e76c2d0a40f','b7bcd78e-5ff4-491b-8a25-6f81855faba2','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ba94e0fd-287b-4d78-aa5b-dcb5155d8e66',1,'dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a','b7bcd78e-5ff4-491b-8a25-6f81855faba2','總務企劃部 國際課','総務企画部 国際課','課長','課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('cea65519-54af-4896-8903-6f328ab79cc0',1,'b566d0ff-ed58-4a17-be78-400fce6a500d','b7bcd78e-5ff4-491b-8a25-6f81855faba2','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ca3bdf46-eee6-4067-8058-c7777377a190',1,'458befc0-11fe-47f9-b081-6bb1ca34188c','14fe41cb-e3f3-4bb0-ac70-5a671bc93e9c','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('9ca949b6-47d7-45b8-8ca9-9a661a1c2b39',1,'f92a36a9-7399-414e-a403-1b0ec6289901','e61605a6-70a0-4205-b53d-30a9a352fb1b','','','主查','主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('085b609f-92f4-407e-acbf-dc3c1a4a7559',1,'9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a','876f4687-07e3-4af8-9308-11d0288db136','海外事業本部','海外事業本部','研究員','研究員','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
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
INSERT INTO "rate" VALUES('d44cabb3-e35d-44f1-bf00-0edc39849fcc',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','JPY','0.22','spot','2019-09-16','範例／見本',NULL,'',NULL);
INSERT INTO "rate" VALUES('367d3d61-bd2d-44b5-afaf-e90c956aa010',1,'85c492b7-b334-4af1-868d-3c6b39ddb3ce','USD','31.2','spot','2019-09-16','範例／見本',NULL,'',NULL);
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
sample2019','85c492b7-b334-4af1-868d-3c6b39ddb3ce');
INSERT INTO "same_key" VALUES('member','0
85c492b7-b334-4af1-868d-3c6b39ddb3ce
4a1df41e-d023-4b70-b533-506a3c857904','0b68575d-f721-4cf6-9aa3-43e28ed61b43');
INSERT INTO "same_key" VALUES('member','0
85c492b7-b334-4af1-868d-3c6b39ddb3ce
5ccc425d-f0c6-4122-b951-92e34cbcdc33','9081cf18-fd4d-43a2-bccb-67b6740c81a0');
INSERT INTO "same_key" VALUES('member','0
85c492b7-b334-4af1-868d-3c6b39ddb3ce
5ff2bf76-d03f-41f6-bbee-6e8325295dec','8b28effd-deaf-479d-9217-9fbf2ca7f86b');
INSERT INTO "same_key" VALUES('member','0
85c492b7-b334-4af1-868d-3c6b39ddb3ce
f12d88ce-6f0e-4622-86ce-74f89afaa93e','b33eab8a-be89-45b4-b8c3-80f118d2f848');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','ebbe32a1-fd3f-42eb-bd09-84143753b24a');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','e61605a6-70a0-4205-b53d-30a9a352fb1b');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','876f4687-07e3-4af8-9308-11d0288db136');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','dc46f5b9-ac0c-431b-852b-3035e2778a67');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','e05ce2a2-b921-43bd-8b9a-fd980b5518c8');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','467adcea-a1a5-4aa2-b55d-47590951d4fb');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','02402e84-c33c-438f-b146-6dd70cc32cc4');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','40d50994-3d38-48e4-8ca3-c1a249db9ee8');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
e05ce2a2-b921-43bd-8b9a-fd980b5518c8','4621ce4e-c5e5-49cf-a129-9d22f013619e');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','14fe41cb-e3f3-4bb0-ac70-5a671bc93e9c');
INSERT INTO "same_key" VALUES('organisation','0
工業局
3185bbd3-5795-4ce7-9d41-5f4141a9c579','9941afcf-c4d5-4141-a14b-b182446d02a7');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','697390b3-8f72-4b67-80d4-8891393050e9');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','b7bcd78e-5ff4-491b-8a25-6f81855faba2');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','5723048c-5254-4466-b05c-d86befb73771');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','2a7050e4-3d9d-4bd5-9f09-80552d7eafc5');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','56a148eb-459d-40b2-8f3d-d014929b6735');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','3ae6d840-b1da-4595-9074-f40e5d3f894c');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','3185bbd3-5795-4ce7-9d41-5f4141a9c579');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','15da3e48-39e7-4faf-873d-8e07b7433a10');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','ebbe32a1-fd3f-42eb-bd09-84143753b24a');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','e61605a6-70a0-4205-b53d-30a9a352fb1b');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','876f4687-07e3-4af8-9308-11d0288db136');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','697390b3-8f72-4b67-80d4-8891393050e9');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','dc46f5b9-ac0c-431b-852b-3035e2778a67');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','e05ce2a2-b921-43bd-8b9a-fd980b5518c8');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','467adcea-a1a5-4aa2-b55d-47590951d4fb');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','02402e84-c33c-438f-b146-6dd70cc32cc4');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','40d50994-3d38-48e4-8ca3-c1a249db9ee8');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
e05ce2a2-b921-43bd-8b9a-fd980b5518c8','4621ce4e-c5e5-49cf-a129-9d22f013619e');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','14fe41cb-e3f3-4bb0-ac70-5a671bc93e9c');
INSERT INTO "same_key" VALUES('organisation','1
工業局
3185bbd3-5795-4ce7-9d41-5f4141a9c579','9941afcf-c4d5-4141-a14b-b182446d02a7');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','b7bcd78e-5ff4-491b-8a25-6f81855faba2');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','5723048c-5254-4466-b05c-d86befb73771');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','2a7050e4-3d9d-4bd5-9f09-80552d7eafc5');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','56a148eb-459d-40b2-8f3d-d014929b6735');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','3ae6d840-b1da-4595-9074-f40e5d3f894c');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','3185bbd3-5795-4ce7-9d41-5f4141a9c579');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','15da3e48-39e7-4faf-873d-8e07b7433a10');
INSERT INTO "same_key" VALUES('participant','0
2b38c815-fe54-47c4-b6fb-f052e10baf49
4a1df41e-d023-4b70-b533-506a3c857904','89bd1a04-1b23-49d3-9af1-72cfd01d0ab8');
INSERT INTO "same_key" VALUES('participant','0
2b38c815-fe54-47c4-b6fb-f052e10baf49
5ccc425d-f0c6-4122-b951-92e34cbcdc33','15aee2b6-ca45-4430-afea-d9c7d7298ba0');
INSERT INTO "same_key" VALUES('participant','0
2b38c815-fe54-47c4-b6fb-f052e10baf49
5ff2bf76-d03f-41f6-bbee-6e8325295dec','75f7023d-a50d-4d2d-a7f0-a87fe48ce13f');
INSERT INTO "same_key" VALUES('participant','0
2b38c815-fe54-47c4-b6fb-f052e10baf49
f12d88ce-6f0e-4622-86ce-74f89afaa93e','dece9252-9860-45d5-a1a0-efb4f7525152');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
458befc0-11fe-47f9-b081-6bb1ca34188c','1dedd3bb-30ec-498e-92b6-51403e55f4d9');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
4a1df41e-d023-4b70-b533-506a3c857904','15109343-8743-4d0f-8da2-ec41605e507f');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
5ccc425d-f0c6-4122-b951-92e34cbcdc33','5b0adbd3-fb4c-4404-a16b-023225982c08');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
5ff2bf76-d03f-41f6-bbee-6e8325295dec','476cc188-276e-4378-b9a8-cc3cb6845d1c');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
a31dce34-16cb-4789-9b11-8e76c2d0a40f','12db4187-c36a-4859-9534-614cdccbfb7a');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
b566d0ff-ed58-4a17-be78-400fce6a500d','eef758bb-0faa-4f46-b6f7-c1cb1b060e9a');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a','7ad7d0a9-6176-48bd-bf16-218e42980639');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
e958ff00-a21e-47cc-9838-175d596d2a6c','b282afa4-5a70-45fc-90c1-06a282d36d52');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
f12d88ce-6f0e-4622-86ce-74f89afaa93e','848a7aeb-2060-4074-893c-5ff0c44d5dc9');
INSERT INTO "same_key" VALUES('participant','0
2e0417ff-3921-4484-bb86-51f3e0e562f9
fe3956ee-971c-4b3a-9cdb-472a70db41ff','26e896dc-a756-49d3-8f45-a2298801697a');
INSERT INTO "same_key" VALUES('participant','0
45bd9ae3-232f-40a7-911f-79fa714acef2
4247b5da-8a4e-4340-a944-0b92bc5b6a9c','e7c28eb6-5c22-49f1-ba6d-a9108f1a1610');
INSERT INTO "same_key" VALUES('participant','0
45bd9ae3-232f-40a7-911f-79fa714acef2
4a1df41e-d023-4b70-b533-506a3c857904','fe59cb60-bda4-49cb-a1e4-32cb2a22ecf9');
INSERT INTO "same_key" VALUES('participant','0
45bd9ae3-232f-40a7-911f-79fa714acef2
5c1d6cf6-781a-4630-b99b-d3b59a9678d5','8390aefb-657f-4d2a-ab47-c00bc4e56388');
INSERT INTO "same_key" VALUES('participant','0
45bd9ae3-232f-40a7-911f-79fa714acef2
5ccc425d-f0c6-4122-b951-92e34cbcdc33','5be93b50-f109-41a3-af3a-89ad2d1fd1b5');
INSERT INTO "same_key" VALUES('participant','0
45bd9ae3-232f-40a7-911f-79fa714acef2
5ff2bf76-d03f-41f6-bbee-6e8325295dec','0d60c91d-7ac2-4789-b512-c1bdc69d6757');
INSERT INTO "same_key" VALUES('participant','0
45bd9ae3-232f-40a7-911f-79fa714acef2
f12d88ce-6f0e-4622-86ce-74f89afaa93e','83e02680-cdd0-4c98-a7af-a5a6f321603c');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
347adda8-467b-482c-a2a4-12312719eb35','8950d297-a943-46ae-80a6-be898df9223a');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
4a1df41e-d023-4b70-b533-506a3c857904','afe64576-fbbd-4bd3-a353-cb217651e63f');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
5ccc425d-f0c6-4122-b951-92e34cbcdc33','3fcc362b-6325-4e94-805e-7c9c9bf62701');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
5ff2bf76-d03f-41f6-bbee-6e8325295dec','d0912543-45e7-43d3-b229-e721eb13c3fa');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
731fc3be-3be6-4f88-b3f0-2c9e71f03081','2ed9216a-e140-47f7-85e3-d29f396f0d9d');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
8081cbc6-cb63-419e-a6a3-e8a3a00a1e97','ee944b39-3f23-42a3-8005-dc03aab9698c');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
aa18c99f-a164-487d-a7a1-9791772a9c08','6c99acce-ca9e-452e-b342-fd62cf49f120');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
b3c2bf64-f088-4d17-8b09-623e0777718d','b8a6929a-b5c6-46f0-abc5-df9d23448d98');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
e0cd88d8-04d3-4b49-8e52-b03539fa1ab8','75fd5f6c-3d5a-497f-a71b-55f493fbfb84');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
e73bfc1b-b05d-4e75-9cba-ab67a894ef44','43b81747-089d-466c-b447-d960579397ce');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
edca1e37-2d7a-441f-bc50-8987c478acc9','6c51e84f-b8df-47fc-b4b0-96c22b362c2d');
INSERT INTO "same_key" VALUES('participant','0
4e6a5f7b-098b-4279-9204-95c59e6f34e5
f12d88ce-6f0e-4622-86ce-74f89afaa93e','37eb6d57-e065-4045-9e1c-26fe3384cd29');
INSERT INTO "same_key" VALUES('participant','0
ffca5bdc-e60d-447d-b7be-65a90e79f58d
4a1df41e-d023-4b70-b533-506a3c857904','031a59e8-2e60-4911-add5-b5e90b1f80c2');
INSERT INTO "same_key" VALUES('participant','0
ffca5bdc-e60d-447d-b7be-65a90e79f58d
5ccc425d-f0c6-4122-b951-92e34cbcdc33','d938cd02-febf-4afb-bc2e-d58521b84734');
INSERT INTO "same_key" VALUES('participant','0
ffca5bdc-e60d-447d-b7be-65a90e79f58d
5ff2bf76-d03f-41f6-bbee-6e8325295dec','fe761eea-5ccf-411a-986e-0848347d60f6');
INSERT INTO "same_key" VALUES('participant','0
ffca5bdc-e60d-447d-b7be-65a90e79f58d
f12d88ce-6f0e-4622-86ce-74f89afaa93e','046b8c3f-68f9-4ee0-959d-22e8eb455088');
INSERT INTO "same_key" VALUES('person','0
中村春子','a31dce34-16cb-4789-9b11-8e76c2d0a40f');
INSERT INTO "same_key" VALUES('person','0
井上海','9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','731fc3be-3be6-4f88-b3f0-2c9e71f03081');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','edca1e37-2d7a-441f-bc50-8987c478acc9');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','b566d0ff-ed58-4a17-be78-400fce6a500d');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','458befc0-11fe-47f9-b081-6bb1ca34188c');
INSERT INTO "same_key" VALUES('person','0
小林夏男','dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a');
INSERT INTO "same_key" VALUES('person','0
山崎十和','e958ff00-a21e-47cc-9838-175d596d2a6c');
INSERT INTO "same_key" VALUES('person','0
山田太郎','aa18c99f-a164-487d-a7a1-9791772a9c08');
INSERT INTO "same_key" VALUES('person','0
松本空','f92a36a9-7399-414e-a403-1b0ec6289901');
INSERT INTO "same_key" VALUES('person','0
林美玲','4a1df41e-d023-4b70-b533-506a3c857904');
INSERT INTO "same_key" VALUES('person','0
浜田六子','e0cd88d8-04d3-4b49-8e52-b03539fa1ab8');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','5c1d6cf6-781a-4630-b99b-d3b59a9678d5');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','e73bfc1b-b05d-4e75-9cba-ab67a894ef44');
INSERT INTO "same_key" VALUES('person','0
渡部七海','4247b5da-8a4e-4340-a944-0b92bc5b6a9c');
INSERT INTO "same_key" VALUES('person','0
王大明','5ff2bf76-d03f-41f6-bbee-6e8325295dec');
INSERT INTO "same_key" VALUES('person','0
田中四郎','8081cbc6-cb63-419e-a6a3-e8a3a00a1e97');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','b3c2bf64-f088-4d17-8b09-623e0777718d');
INSERT INTO "same_key" VALUES('person','0
陳小華','f12d88ce-6f0e-4622-86ce-74f89afaa93e');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','347adda8-467b-482c-a2a4-12312719eb35');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','fe3956ee-971c-4b3a-9cdb-472a70db41ff');
INSERT INTO "same_key" VALUES('person','0
黄志強','5ccc425d-f0c6-4122-b951-92e34cbcdc33');
INSERT INTO "same_key" VALUES('person','1
中村春子','a31dce34-16cb-4789-9b11-8e76c2d0a40f');
INSERT INTO "same_key" VALUES('person','1
井上海','9c7dd4f6-cbde-4554-aa18-4a95b89e6d7a');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','731fc3be-3be6-4f88-b3f0-2c9e71f03081');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','edca1e37-2d7a-441f-bc50-8987c478acc9');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','b566d0ff-ed58-4a17-be78-400fce6a500d');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','458befc0-11fe-47f9-b081-6bb1ca34188c');
INSERT INTO "same_key" VALUES('person','1
小林夏男','dbc4d5ca-d0ab-4f44-be3a-3430a5e6014a');
INSERT INTO "same_key" VALUES('person','1
山崎十和','e958ff00-a21e-47cc-9838-175d596d2a6c');
INSERT INTO "same_key" VALUES('person','1
山田太郎','aa18c99f-a164-487d-a7a1-9791772a9c08');
INSERT INTO "same_key" VALUES('person','1
松本空','f92a36a9-7399-414e-a403-1b0ec6289901');
INSERT INTO "same_key" VALUES('person','1
林美玲','4a1df41e-d023-4b70-b533-506a3c857904');
INSERT INTO "same_key" VALUES('person','1
浜田六子','e0cd88d8-04d3-4b49-8e52-b03539fa1ab8');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','5c1d6cf6-781a-4630-b99b-d3b59a9678d5');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','e73bfc1b-b05d-4e75-9cba-ab67a894ef44');
INSERT INTO "same_key" VALUES('person','1
渡部七海','4247b5da-8a4e-4340-a944-0b92bc5b6a9c');
INSERT INTO "same_key" VALUES('person','1
王大明','5ff2bf76-d03f-41f6-bbee-6e8325295dec');
INSERT INTO "same_key" VALUES('person','1
田中四郎','8081cbc6-cb63-419e-a6a3-e8a3a00a1e97');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','b3c2bf64-f088-4d17-8b09-623e0777718d');
INSERT INTO "same_key" VALUES('person','1
陳小華','f12d88ce-6f0e-4622-86ce-74f89afaa93e');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','347adda8-467b-482c-a2a4-12312719eb35');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','fe3956ee-971c-4b3a-9cdb-472a70db41ff');
INSERT INTO "same_key" VALUES('person','1
黄志強','5ccc425d-f0c6-4122-b951-92e34cbcdc33');
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
CREATE INDEX ix_person_sort_zh ON person (sort_zh);
CREATE INDEX ix_person_sort_ja ON person (sort_ja);
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
CREATE INDEX ix_contact_way_person_id ON contact_way (person_id);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
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
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_advance_member_id ON advance (member_id);
CREATE INDEX ix_night_member_id ON night (member_id);
CREATE INDEX ix_room_wish_delegation_id ON room_wish (delegation_id);
CREATE INDEX ix_section_report_id ON section (report_id);
CREATE INDEX ix_team_member_member_id ON team_member (member_id);
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
CREATE INDEX ix_dispatch_delegation_id ON dispatch (delegation_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_plan_change_delegation_id ON plan_change (delegation_id);
CREATE INDEX ix_event_delegation_id ON event (delegation_id);
CREATE INDEX ix_expense_budget_line_id ON expense (budget_line_id);
CREATE INDEX ix_expense_delegation_id ON expense (delegation_id);
CREATE INDEX ix_gift_person_id ON gift (person_id);
CREATE INDEX ix_gift_delegation_id ON gift (delegation_id);
CREATE INDEX ix_encounter_person_id ON encounter (person_id);
CREATE INDEX ix_encounter_event_id ON encounter (event_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_attendance_member_id ON attendance (member_id);
CREATE INDEX ix_room_event_id ON room (event_id);
CREATE INDEX ix_room_delegation_id ON room (delegation_id);
CREATE INDEX ix_seating_delegation_id ON seating (delegation_id);
CREATE INDEX ix_seating_event_id ON seating (event_id);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
CREATE INDEX ix_ticket_event_id ON ticket (event_id);
CREATE INDEX ix_roll_call_delegation_id ON roll_call (delegation_id);
CREATE INDEX ix_minute_point_event_id ON minute_point (event_id);
CREATE INDEX ix_figure_delegation_id ON figure (delegation_id);
CREATE INDEX ix_figure_event_id ON figure (event_id);
CREATE INDEX ix_survey_event_id ON survey (event_id);
CREATE INDEX ix_statistic_event_id ON statistic (event_id);
CREATE INDEX ix_statistic_delegation_id ON statistic (delegation_id);
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
CREATE INDEX ix_agenda_item_event_id ON agenda_item (event_id);
CREATE INDEX ix_event_host_event_id ON event_host (event_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE INDEX ix_participant_event_id ON participant (event_id);
CREATE INDEX ix_expense_split_expense_id ON expense_split (expense_id);
CREATE INDEX ix_expense_share_expense_id ON expense_share (expense_id);
CREATE INDEX ix_bed_member_id ON bed (member_id);
CREATE INDEX ix_bed_room_id ON bed (room_id);
CREATE INDEX ix_seat_seating_id ON seat (seating_id);
CREATE INDEX ix_seat_member_id ON seat (member_id);
CREATE INDEX ix_roll_mark_roll_call_id ON roll_mark (roll_call_id);
CREATE INDEX ix_question_survey_id ON question (survey_id);
CREATE INDEX ix_follow_up_delegation_id ON follow_up (delegation_id);
CREATE INDEX ix_follow_up_event_id ON follow_up (event_id);
CREATE INDEX ix_script_delegation_id ON script (delegation_id);
CREATE INDEX ix_script_event_id ON script (event_id);
CREATE INDEX ix_seat_plan_place_seat_plan_id ON seat_plan_place (seat_plan_id);
CREATE INDEX ix_seat_plan_place_person_id ON seat_plan_place (person_id);
CREATE INDEX ix_seat_plan_place_member_id ON seat_plan_place (member_id);
CREATE INDEX ix_answer_question_id ON answer (question_id);
CREATE INDEX ix_milestone_follow_up_id ON milestone (follow_up_id);
COMMIT;
