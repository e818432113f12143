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
INSERT INTO "agenda_item" VALUES('a9feef8e-e6b0-4905-b5bb-438062cdc1b2',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('76d5d761-efb7-4b1d-a6f5-58bca9d4fe07',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ff7d3b0d-fd95-460b-bfdc-44a51228928c',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('faa20883-a444-40f3-9fb0-9eca6c2b96f4',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('748d251b-6c10-423f-ad00-c49d24103ce8',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('a6ffbc64-025f-4400-bd79-e6cf069178e9',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d42f2425-7ca8-4ee6-a30d-ee9e769408d7',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('174d6809-a76e-4bf7-a25c-e80500dfcf33',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('59c43644-76e6-4218-8f82-2446ab9ec394',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('fa4e5c81-7fda-412b-8254-a82813155c61',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('cb2530cf-a27b-44cd-b72c-37850ff8ffd2',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('95fe13a5-2272-4fb1-b905-b4704e99374d',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f0f0c9a8-6b69-41a6-a2a1-eb6624738923',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d3104156-2206-44db-9380-1fb6f7ce3087',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d3747b90-aa2a-4740-9409-d1dd5a6b4837',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('728c8b55-21e4-4719-8a1a-3191689dd136',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('79f7f460-450b-4445-ac80-45ce18b7dc31',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','5fe2a4a6-b908-4d16-8a96-fb47cc203425','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b73c876d-15ea-4fa1-bad4-4405deeeb74a',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','2231a242-1b68-430f-8b74-209d936b0fc7','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('aedcbbb4-19b1-49c9-92fa-054810aac33c',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','4eb955cf-bda9-420c-80db-c16dddcab443','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d9e87c0c-998e-4b31-b1a3-b49a197207ca',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('7c11912a-ff6a-4175-a52f-8327e3c80f84',1,'c4656e69-be96-4afb-b21f-b66360d31d95','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f80b9f66-bfb4-4c39-bb67-346d2d502a55',1,'c4656e69-be96-4afb-b21f-b66360d31d95','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','5fe2a4a6-b908-4d16-8a96-fb47cc203425','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2e8059ed-bfce-450a-96e9-392da1b360f2',1,'c4656e69-be96-4afb-b21f-b66360d31d95','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','2231a242-1b68-430f-8b74-209d936b0fc7','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e27e0810-713c-4cdb-bf20-17ee74e03868',1,'c4656e69-be96-4afb-b21f-b66360d31d95','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','4eb955cf-bda9-420c-80db-c16dddcab443','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('97b994c5-9e9b-44c6-a873-2c20a189906a',1,'c4656e69-be96-4afb-b21f-b66360d31d95','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "budget_line" VALUES('63eabafc-7b96-4578-a299-b3555176a60a',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('27ccb8a2-26ee-485d-9944-53d2b1fe7877',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('50db1b47-4c63-4ae9-860a-67a099fb8030',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('17eee8da-9263-4d42-80ce-9916778fc6ea',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('25470243-c944-4ff0-be02-0b7acda6e7ac',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','transport','local',5,'機票','航空券',9600000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('4f6349d6-3c55-4431-88e5-17ea1e9443c0',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','','','');
INSERT INTO "budget_line" VALUES('38284b11-beb7-4fa1-86df-d5c3db908529',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','','','');
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
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',0,'organisation','55b69af8-ccb6-4db7-a3c7-07f6ae9eda80','*','3448de29b90e2094e39e15f96dfe4b01','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'5af2c13d48bb70ab17cb17a811ba3af3bc9f0d657d4c9958df3ad303ddcb1e54');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',1,'organisation','3fc0fc6b-85a2-454e-ac07-063959b3fa63','*','e8a27e47c7cab84071baa4b9ab25b741','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"55b69af8-ccb6-4db7-a3c7-07f6ae9eda80","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'22fc00355825a2af154d8563dbf7f7f87a8b581122c44d10befed605ae58eee8');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',2,'organisation','b558aeb0-3390-4b8e-adc0-2022f1c86654','*','93ff2d54454f375b314a1c3a7574f32f','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'97662ddecc7bdd18e0ef1b2c1544063bd8795e661b360a4d1d286a18e97d0966');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',3,'organisation','4309b9da-20f8-48e4-870c-77e44090765f','*','209e7151e43dffd15c3cc0ed9c1bb33d','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","as_of":"2019-09-01","audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"知事","head_other_ja":"","head_other_zh":"","head_zh":"知事","honorific":"","industries_ja":"幕張新都心：会議・商業\n京葉臨海工業地帯：化学・石油・鉄鋼\n東葛地域：中小企業と大学","industries_zh":"幕張新都心：會展與商業\n京葉臨海工業地帶：化學、石油、鋼鐵\n東葛地區：中小企業與大學","kana":"ちばけん","kind":"prefecture","main_contact_id":null,"name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","products_ja":"","products_zh":"","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","source":"縣廳網站","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'2eca39239e454ada482ad0b62307c2a4ff0c82ec56b51885083c3d7b9f9a1b46');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',4,'organisation','be5c88ce-7ab5-4d16-9009-82e8a3193c92','*','52c09d79bda47fca809dd2870ff729a1','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"department","main_contact_id":null,"name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"4309b9da-20f8-48e4-870c-77e44090765f","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'db7ddafb3fa5aaab508151ce0565e858b8fd1196003c58890d3016da04862e2b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',5,'organisation','c20b7879-9368-4ca5-aa23-7d31718a8867','*','3f527a702046e5b790655d0e4f20a77f','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","main_contact_id":null,"name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'fbd00ddb8e7ba7b436f1036001b18bea074a1b8cebadc3528726ff5525887397');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',6,'organisation','794ae1b5-837c-48b1-8d22-135de5c8a55c','*','6b83d1b4d798abbc5aaf6b3741467e2f','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","main_contact_id":null,"name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'a2906277bcef581ff6634346b238a49e001ff6498229175477c64b353cc042c9');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',7,'organisation','571b7368-d956-44c4-bbe9-53fee1753e61','*','50a121e75317548a67b96d019336fab9','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"みやぎけん","kind":"prefecture","main_contact_id":null,"name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b36264247fcb6361e49e39cf87787796c903d731cb5a6fd18244880945777e6b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',8,'organisation','9aead431-7420-438c-af45-94cfc5a06d44','*','27e7f16be7d3cefdc08342f4e6a03870','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'ec8df82a4cf802eaf3f2cbb71d9d2b709fcb63c0303e5b9730d3c7e2f4da2228');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',9,'organisation','f36163a8-f978-42d9-a855-df29d71dea8f','*','0fa7affe961306520352f2ff92c695f0','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'7d0b4f10acf7281a6287cb031e0826922ec972586fca1b9fc327e8f2efe8243f');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',10,'organisation','8206f0a9-9cd7-4861-b30b-b95f2b28ac3a','*','a9192b66e98cc801a8db17054878c76c','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b26ab1c03cb8175c2c3ed0eef3dd42b1081a13927a5fc39e2325e16b0ee9f544');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',11,'organisation','2ba18e73-80f8-4e41-9ce3-3bf1661db310','*','4cdf98d758a320f6e4412785e64d5740','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'badcb8500e8d4bf18f0544d21667e7b0bc438fa7678c5882dba047ffad098a43');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',12,'organisation','1ce24915-5840-4465-8e3f-dc28c20b2e81','*','e7d97386ce6a40b10196598ed4c03e85','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"chamber","main_contact_id":null,"name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'02d6050c50b45c27dc8951ddcd129ed58e54ba3f2f0322b71f08bf0b7799e76b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',13,'organisation','d63e855f-c52c-44e0-a0d1-52b76f54bef9','*','0e28af69ec46809df538e04026b9ce58','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'8c0af79b2a63f24f0346f49dee767a65877f0ca7b63e1747279f016f4030bb00');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',14,'organisation','61e7460f-9df5-40ed-8794-d27cefe2911e','*','ffdf2ae82cf81d5bf3111cab147852ae','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'ab2da02ad455ede3d23e727f240f6deb00cf8ba5984e15b7f149c24c7841aed4');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',15,'organisation','647166d2-bc47-4c93-9cb7-2d4d8a68ff7d','*','26f60a488239545c86c3f98a74478d11','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'acf44d92054d8d7b27e0b79d0fcd62ac8afea6dfb84791dd4e4f7e4074a3ff90');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',16,'organisation','4d8914da-97d7-4241-b264-734866580e80','*','fbeea0e809aca42316ca29abba1609a6','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'4c4a3c273933530cad477805457a9f8ecd9fa7f2c4d53b41aa6a8d780e34bd7d');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',17,'organisation','fb280926-3e93-42f8-b748-a9235f4442b4','*','81f1c41ba926e5f08511a80711f40f1f','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"prefecture","main_contact_id":null,"name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'5beb596e2972e7e90cf2f428f15e59c80984f47e50df278cdcff72bf943c894b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',18,'organisation','ab0bc74b-4423-4fda-9860-87ff09d7e58c','*','fbda4abc2b21e01e0324faf48fdbada6','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"city","main_contact_id":null,"name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'8c55ab62c07c2a9fb0948cb8f8a81be022f86217e345b22403144180442a020c');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',19,'organisation_name','978f4ccf-00d8-4294-a58f-1b4a8de73f05','*','d2c018744bb9c889ac03ade271dbc628','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"f36163a8-f978-42d9-a855-df29d71dea8f","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'84023a5b9d4bfffab941156a4b155926d14f97dbd0df06955a6d95a1cad77b4d');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',20,'person','5fe2a4a6-b908-4d16-8a96-fb47cc203425','*','4350e2941f0c4cc4b8a164ece085e9a1','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"ta-ming@example.tw","gifts":"","honorific":"","kana":"おう だいめい","kana_other":"ワン ダーミン","languages":"","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","noticed_on":null,"phone":"+886 2-0000-0001","postal_code":"","purpose":"","roman":"WANG Ta-Ming","source":"","uid":""}',NULL,'[]',NULL,'df462be81f352a8c82405e9023b3c286d53618b36d65ec26a7eb98a68c7b4827');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',21,'post','feb26d72-266d-4b91-92de-c80cef325881','*','43cdf9c1755d8c65db29208461747446','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"3fc0fc6b-85a2-454e-ac07-063959b3fa63","person_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","position":0,"rank":null,"source":"","title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'68c9cf8232fa1157cceee44cce45096c05aa57c979d04e31834b768eb397c241');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',22,'person','7e1ad80c-302f-48ce-a935-33c62c547f59','*','6f853929714945a6cffc2b852225d77d','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"hsiao-hua@example.tw","gifts":"","honorific":"","kana":"ちん しょうか","kana_other":"チェン シャオホァ","languages":"","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","noticed_on":null,"phone":"+886 2-0000-0002","postal_code":"","purpose":"","roman":"CHEN Hsiao-Hua","source":"","uid":""}',NULL,'[]',NULL,'0e57f9491baef94c59250f41a74dbe8764b8822fca1b491a924a33b71639bee3');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',23,'post','46159da8-4f72-455c-8cd2-3f2b586b1e38','*','4be7b47498cabe399f55a264d3c3e9b3','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"3fc0fc6b-85a2-454e-ac07-063959b3fa63","person_id":"7e1ad80c-302f-48ce-a935-33c62c547f59","position":0,"rank":null,"source":"","title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'edb9c6df344143e2b619600b7854a0564526ab48a13780bee2ff7b92a3c218b8');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',24,'person','b009f25a-653e-4a8b-be0a-50f6e5078407','*','e501ea6e3f3a881374477286b8f42696','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"mei-ling@example.tw","gifts":"","honorific":"","kana":"りん びれい","kana_other":"リン メイリン","languages":"","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","noticed_on":null,"phone":"+886 2-0000-0003","postal_code":"","purpose":"","roman":"LIN Mei-Ling","source":"","uid":""}',NULL,'[]',NULL,'ebf548dd39902a96e505b70843043060ddbbad56093bf055e47d87526fc54e16');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',25,'post','dd8b42ff-f6b4-46fd-92f3-c0c7b23b4724','*','a4c427bd1b736f2297f905d8050043dc','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"b558aeb0-3390-4b8e-adc0-2022f1c86654","person_id":"b009f25a-653e-4a8b-be0a-50f6e5078407","position":0,"rank":null,"source":"","title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'18ed03d68340df196b49bf937d5e7b344944a04d77db4ab2403cf0b062f4bd13');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',26,'person','905479e4-f9cd-4b87-960a-75f6c94bd7ff','*','ab47b5f8566827fb370f4662aa20d1ad','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"chih-chiang@example.tw","gifts":"","honorific":"","kana":"こう しきょう","kana_other":"ホァン ジーチャン","languages":"","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","noticed_on":null,"phone":"+886 2-0000-0004","postal_code":"","purpose":"","roman":"HUANG Chih-Chiang","source":"","uid":""}',NULL,'[]',NULL,'321317833df8f5900ca52a14f67b5a966907f359db7d6aedae52e766f391f08f');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',27,'post','2f74d573-b4f6-40ad-b567-977618968f37','*','03626928c26ed27a9f60a6072d79b6c5','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"b558aeb0-3390-4b8e-adc0-2022f1c86654","person_id":"905479e4-f9cd-4b87-960a-75f6c94bd7ff","position":0,"rank":null,"source":"","title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9bd20f719775e1df40b73b324c6b0e33331a56916d06b7cb83f20d8e322be218');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',28,'person','3c03b48d-cf39-4387-bf52-781f75265f99','*','f89252f69e6742718684ac3aedf6d580','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"やまだ たろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'97b0cffaf804222ac7f19f57c456940205c43c67fd8c2be5b90fbcf6ba68de88');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',29,'post','602a8da8-cd6c-49c4-97a3-fb4f2d460a52','*','ea5a69e4473282b208b14777cf7fcfbc','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"be5c88ce-7ab5-4d16-9009-82e8a3193c92","person_id":"3c03b48d-cf39-4387-bf52-781f75265f99","position":0,"rank":null,"source":"名片","title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d488eaeb41990367b76d2fc28e3237e1122821109b96adbbe8a5e50238a490ce');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',30,'person','dbab51f2-af33-4dca-94da-59702bde3e18','*','813cebd8719b5b6c3558c71f4616340a','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"さとう はなこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d82f65c745f86bec1e4d2b65166d440373dc09262f6e0e18b18b969301bcafce');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',31,'post','3390fcd5-8846-4576-af07-e94f5c4ae23e','*','9c41095d9a9e2f58d72b1c07f66e25f4','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"be5c88ce-7ab5-4d16-9009-82e8a3193c92","person_id":"dbab51f2-af33-4dca-94da-59702bde3e18","position":0,"rank":null,"source":"名片","title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'19ac8a94c517fd827826420e3d7b942e28db4fb288482ee0c96fb49eb6316da0');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',32,'person','200af86e-4481-4e37-8f45-aab1cc7477d2','*','3b7d530d628e2bf86d3dd1461d9b5546','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"すずき いちろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'b1d1604c74f258202c8fdb834cd115797ef53922a21b0682a45151fd46c6b6c0');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',33,'post','0e652a4b-2069-42a4-b965-ecb77676e66d','*','8338a23c3168b03a1cb8e0e4a3099c46','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"be5c88ce-7ab5-4d16-9009-82e8a3193c92","person_id":"200af86e-4481-4e37-8f45-aab1cc7477d2","position":0,"rank":null,"source":"名片","title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'b8f310e302614fdc5a1768042223c225c01c7a424be47dbe5a2bc29f8fc101c2');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',34,'person','52cd6d87-5dc6-4207-b295-7770293e62c4','*','4104dcc4eee8817b5c6bd1b3ef0b36aa','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたなべ じろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'c81a458f0604e2fe65e1698c82f2930a4a0184756b01614ad8ebf3ab6e7c5757');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',35,'post','15309395-12a2-430f-8f27-b7fb23748e03','*','731361def0ae4cc4ca46bb055c4c4416','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"be5c88ce-7ab5-4d16-9009-82e8a3193c92","person_id":"52cd6d87-5dc6-4207-b295-7770293e62c4","position":0,"rank":null,"source":"名片","title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6407a7cb6a236b1aec57ff2314674142d027871d2a947741c8a1419fd3558415');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',36,'person','cfb3ef5e-9181-466e-8268-96b9e258b552','*','d5d2501acb8957acf0ef2847c6f6e5b8','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たかはし さぶろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'34f4f8701b0868a844ecd910ab813497a104084571a2de5e87af4c86e67c4b02');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',37,'post','9aceaecc-34a6-4e7d-8167-aefe2866ce0c','*','9f055ea97aeaaa0dda52fff354279dd7','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"be5c88ce-7ab5-4d16-9009-82e8a3193c92","person_id":"cfb3ef5e-9181-466e-8268-96b9e258b552","position":0,"rank":null,"source":"名片","title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'8e5d411354636128fa9c8a835b36cd9c65040dfb059a57c995b5623d4e929425');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',38,'person','8b034021-fd22-4952-a9c5-0f9fe9f49d54','*','0f1edad4e7bd22f3964e756167d9cd79','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たなか しろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'bd9339d30365422afe43f7d2bbcb5ea4b9ab9529ae66da10d28d3c7e07919dee');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',39,'post','f5fd3813-7aa2-4414-bd70-8b299a092f07','*','46067135d9ce789f425f506705f32950','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"be5c88ce-7ab5-4d16-9009-82e8a3193c92","person_id":"8b034021-fd22-4952-a9c5-0f9fe9f49d54","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c3c5980091f785910948541927a04e62a068ec3e8df58cc06bb3f8263988b64b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',40,'person','7cd97e17-2107-4371-9df2-d7c1120ab893','*','92d19188d16df0a5fe5addf47c76703e','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"いとう ごろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'08bcb948e7643324c04dde6754179c04cf9fd15b1d386f78bb8ecb3ffe857012');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',41,'post','5baf68c3-d41c-480a-ba4b-93baf59fb356','*','eebf8b8640dc692e34bbf402bbce974a','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"be5c88ce-7ab5-4d16-9009-82e8a3193c92","person_id":"7cd97e17-2107-4371-9df2-d7c1120ab893","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'25b9003b2cec400af2059394bc9b86b6e5153b3a41cb6f7a3d688e63dc192753');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',42,'person','d940f6cb-7a48-4ee5-8318-f5e00a5ba07b','*','be466f94d81bd564dd559c4043888ac4','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"はまだ むつこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'c14059f3e8356aa058ad85b8897408123ff02df4f688a6635ffcc3a445b1b63f');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',43,'post','cf7c2d43-4601-4b84-b66e-7a7a8514947f','*','b36628d0b7e0d16401f568494c68865d','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"be5c88ce-7ab5-4d16-9009-82e8a3193c92","person_id":"d940f6cb-7a48-4ee5-8318-f5e00a5ba07b","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ad75ea048b54feb272f233c8f90a25d66faaabd6ab7c43fb09ab0d74f7eb58ec');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',44,'person','85c79d12-b2a3-4de0-b818-4450e901b306','*','f5db9c78db2799737c4a4524808513a8','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたべ ななみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'9018a1a1a2a3f24057211adddda9f6e761a554a4478fdfa7e14ad6ac71661e17');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',45,'post','74e4fb3e-5856-4c1f-aee6-8831bf63149f','*','244aa51934d6d32cd7c646823d0d9697','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"c20b7879-9368-4ca5-aa23-7d31718a8867","person_id":"85c79d12-b2a3-4de0-b818-4450e901b306","position":0,"rank":null,"source":"名片","title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0d43a7a213d2204aab7654b6b75bb18c94a70679473beeb58c9f70815f6cad88');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',46,'person','f01e10d9-0772-4ae2-b73c-1fac9bbb733d','*','eb1d8b75473dc31457bf6c27bdcdddf4','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたなべ やえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'0d6c23e7fd2d4492c4051b28cfe37e296d1c90273e27587720f5790407e7fcbd');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',47,'post','c03b9bde-0cba-4f97-b63e-94b4322760e4','*','cc4d2dc7fcd4df76f7a78af2a1fc7ab4','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"c20b7879-9368-4ca5-aa23-7d31718a8867","person_id":"f01e10d9-0772-4ae2-b73c-1fac9bbb733d","position":0,"rank":null,"source":"名片","title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a2270c42e39f8a184ef3e27aaa5ffd57a93e4c5a891e7caa653ff53ccb93a9d8');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',48,'person','573736e4-56ca-4d02-a63e-6348332b67c6','*','f2443defb8f7ab568d010bdf498d7090','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たかはし くろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'9e2539dee8efaa3dedff0efdcb4b04dad346697c50df8c1038f148f58838e206');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',49,'post','612a331f-c355-4773-9f3d-8309ffe74c83','*','6b3bf1c33e22f341d0d93907c65bd2a5','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"794ae1b5-837c-48b1-8d22-135de5c8a55c","person_id":"573736e4-56ca-4d02-a63e-6348332b67c6","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1ee92fd58aa069f908209249d2fc7330ef051be6890f2fb2d8d4dd8cc4a6f52c');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',50,'person','79ac38b3-e971-4353-b469-181230649400','*','c1af7dcc89474f8b6e2f2864cfaf468a','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"やまざき とわ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'baab379087801a1abd794fd3d308d3481bb91d269409dc9844059c3eeb44ad06');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',51,'post','9cb074f7-8734-4004-b714-355ac3dac655','*','d38bde1aba562bd01d1041f999af02f2','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"794ae1b5-837c-48b1-8d22-135de5c8a55c","person_id":"79ac38b3-e971-4353-b469-181230649400","position":0,"rank":null,"source":"名片","title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'fd9ca0b71833f8775d18883c310e47a7d43553e8b4cb07b2d9784fa4253ffb88');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',52,'person','f7ff39ef-27dc-4460-83f8-35b0d7a13960','*','c7f8004723d40c4fb6957750d2e4e62f','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"なかむら はるこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'21303dc4b4bc249631b5db3b8a3163c59f6d71971ee9fdbb66206d5ae11ffc05');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',53,'post','74bb95b5-482e-4d98-95b2-a086e82b0926','*','d3e8451424ff7ee3fd50cef7a7885942','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"794ae1b5-837c-48b1-8d22-135de5c8a55c","person_id":"f7ff39ef-27dc-4460-83f8-35b0d7a13960","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'dacba2bfb5aba673e245703f5ca568a270198b0ba94c9306b873cb358c3fbcd4');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',54,'person','a166b02f-11fe-4f4d-a487-7397c0e7ae03','*','d564bc352e96a773b6bff81c361340ef','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"こばやし なつお","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'ce772569274e0b33f29180c6dc7b0a1e389864983cd752a444312fdc931f29f8');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',55,'post','c0fc1067-ccf6-46d3-b994-328bfd2b4f94','*','e1c567cf0f17c9f4e130059883aea84b','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"794ae1b5-837c-48b1-8d22-135de5c8a55c","person_id":"a166b02f-11fe-4f4d-a487-7397c0e7ae03","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'aa1ded2ece224ca8c3068c0e9f14274a1e7c21e5ba61a1615d7b7f65b196e444');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',56,'person','57f5980f-03b3-4c42-8262-af346b5bfb37','*','9872ca79e27262ddf33c7707f7545fff','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"かとう あきえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'70622d5b1e54ee2d41e48ed3ace0a87fd94945f39457df9252a8c17251248018');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',57,'post','727c38b7-46ad-4b6c-8dec-0d0a6a4a3c5d','*','3076eefec34ac3106326875057d7966a','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"794ae1b5-837c-48b1-8d22-135de5c8a55c","person_id":"57f5980f-03b3-4c42-8262-af346b5bfb37","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'daff8c833fef480cd7a7a29d01deb65044315306f3533c3745f0f58dc9ca3d2c');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',58,'person','945eb256-5e92-493a-9cdc-f4b9005a61e4','*','c3da52e555eedaffd85f3ec304829aef','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"よしだ とうま","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'249670d15fb5a0c8da6c498a62c9b468b8e5d877b804209a8070211ced14f4b5');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',59,'post','1ccfcc8c-9b23-481d-8268-3541dc146fa5','*','435aa0f5fccc865ef5b7f69bf9e34a74','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"571b7368-d956-44c4-bbe9-53fee1753e61","person_id":"945eb256-5e92-493a-9cdc-f4b9005a61e4","position":0,"rank":null,"source":"名片","title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'01f053397e478224bfaafbdcc771121d5082fe886593520ca16c61e51926b6c6');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',60,'person','2231a242-1b68-430f-8b74-209d936b0fc7','*','bd211ea13308463c9c79f51a2cd253b2','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"まつもと そら","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'d337806190f49b5d2f30a3e5472f73a001ce43a3f95c37d6099f5aa0ac83a986');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',61,'post','debce9c0-e911-4f5d-aeed-089b20730fe5','*','fcfb651ec5b0bdb0305da683078bc013','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"8206f0a9-9cd7-4861-b30b-b95f2b28ac3a","person_id":"2231a242-1b68-430f-8b74-209d936b0fc7","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'b9d12e9fbf6522e1dd7c4a275072bbf40cd65317220fd69aefb01e1a865961bf');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',62,'person','4eb955cf-bda9-420c-80db-c16dddcab443','*','36ac697fae401def671e6ef79eeb5182','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"いのうえ うみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'5d00f0cdf33b8a24750c5063a1ef991cd9129c8db66c1ad48485f6dc5f39c053');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',63,'post','c189f0f6-95ba-45a0-8ce4-12abc5fa06c2','*','ca6f279c71627515f5928ea75a7376ac','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"2ba18e73-80f8-4e41-9ce3-3bf1661db310","person_id":"4eb955cf-bda9-420c-80db-c16dddcab443","position":0,"rank":null,"source":"名片","title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ef498bea2d2beedd8f6025c4f1facd89919b2bf9b8a9e21cf91712ec33339673');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',64,'organisation','4309b9da-20f8-48e4-870c-77e44090765f','main_contact_id','0f5cd03b7fb8db6f98c9bde84837830c','{"main_contact_id":"200af86e-4481-4e37-8f45-aab1cc7477d2"}','{"main_contact_id":null}','["baea485a-cb95-4954-b1ff-f189eeb2c12d:3"]',NULL,'cc8f8fe57ba980be955f48b586144b43eac307478fec315fd7fad714c798a537');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',65,'person','200af86e-4481-4e37-8f45-aab1cc7477d2','phone','e5fadb16c811372ceb1d6c53c1de5b07','{"phone":"043-000-0000 内線2711"}','{"phone":""}','["baea485a-cb95-4954-b1ff-f189eeb2c12d:32"]',NULL,'ecae3bd49d0746ce15742778d25cb90bb96b8c56e6ec644962e7e5e5e86e0bde');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',66,'person','200af86e-4481-4e37-8f45-aab1cc7477d2','email','9bed5700b084796687d82cd40c9c5ff4','{"email":"suzuki@example.jp"}','{"email":""}','["baea485a-cb95-4954-b1ff-f189eeb2c12d:32"]',NULL,'a92252f09d8e94ef4430652c59750fee6181143073752be4a4d5917cfc1030c9');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',67,'contact_way','178a1aa1-0bb2-47d8-81db-d3f9e8cf5428','*','f44ec7e8678cab90b5d210855cdfae62','{"audience":"open","kind":"fax","label":"","organisation_id":null,"person_id":"200af86e-4481-4e37-8f45-aab1cc7477d2","position":0,"value":"043-000-0001"}',NULL,'[]',NULL,'0352644dba5a8ba4b25451f7b3f4207f46b54db6fd99000a7012eed3b39c8892');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',68,'delegation','e1b87206-bab8-411b-8c0b-ce762b88de4e','*','f445ec251521e5dfb6cf27783483d1bb','{"account":"","approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","cap_minor":25000000,"claimed_on":null,"cleared_on":null,"code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","handbook_ja":"","handbook_zh":"","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","leader_rank":"","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"3fc0fc6b-85a2-454e-ac07-063959b3fa63","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'f49e9d6c4c64e868ee94186d20f85b4a693bfc991ec198c50079097353f65530');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',69,'member','257ae580-618a-4604-a7d2-8ed496f40ad5','*','6295be440b6e17b87c6b71e109eb0d86','{"bags":null,"delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","duty_ja":"団長","duty_zh":"團長","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","position":1,"replaces_id":null,"roles":"leader","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'4c809382cf10be68a8062b951fddaf5af3c8b903d438ce61b70e30a300bb44ba');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',70,'member','7356ad12-e864-49f4-ae40-b9404d7be7f5','*','f54609dc65cbe34492bbf16d34fe83a4','{"bags":null,"delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"7e1ad80c-302f-48ce-a935-33c62c547f59","position":2,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'18cfe8b2a89acab3fd058d6cbd2eba2a76271e3f92becb76804aebcbcfbb1ca3');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',71,'member','9ea7f9e8-1f1b-45dd-80ca-11966a28b76b','*','aeb483ed43aa8085a7aaac03597bac2e','{"bags":null,"delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"b009f25a-653e-4a8b-be0a-50f6e5078407","position":3,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'aeafac77ed37ad1373d3314ad6ff1a74be195b7c74f8c11604d20b2d5a1c41a1');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',72,'member','5c41ee32-bf5b-4fb2-a7b6-d63440e1a7fc','*','a59380dd318a13a5ac6e99605bc1e9ea','{"bags":null,"delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"905479e4-f9cd-4b87-960a-75f6c94bd7ff","position":4,"replaces_id":null,"roles":"member interpreter","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'f675a785bc0caad2490b8cd391eed2542157d83cdd2e1d4e9b5aa3e7694232e8');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',73,'event','51316964-6445-4003-aabe-30aaa680d33b','*','f21abb4d037d531393a3e381460d7d63','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'c58816b41bfa4635e8f557692ff4157d66a3f5067c04f341555d9530572aebc4');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',74,'event','bc5d0b93-1689-486b-90b5-f7248d4c0993','*','dcc77523362acccb9c941f60f526c3fa','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'0c332f45adc916bb7ae43bd76d9f6175c3923dd260e0301d2a41f8326cab24e7');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',75,'event','346fca2e-0b44-4449-889d-2ee9e2252a02','*','30853b077a2dd5118a44f61c61f16c52','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a80b94116dc8df725a719542d5e360f1701239d9609f5599ed1d9c7aa49fedec');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',76,'event','9cedf758-a681-4f03-8772-da66f06b554f','*','242da2201a8d5a761fc78be48776dc13','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'81769ecc1e703a3345c314aaebe4975bf267510180b7b99340e45bfe4f3a1516');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',77,'event','603c5dab-c40c-4b3d-a28b-f566834fd902','*','e1bf2e953c26e626241ec1faae12ddc7','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'792d5955837dbc0d4c7b87b8f73c10a01294fe245803063bac459b4322caf8ae');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',78,'event','fcbc3877-48fd-47ca-b96e-0d7f5598da75','*','f4cd76ae9d2f9ad7a322139fa2c93a7d','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'094dfbdb68789b751307165ad3616b48d0157d00f9c0cd6a0aa44467331af635');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',79,'event','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','*','1ee15800cbb10c8cdd87b608d3ff4948','{"address_ja":"","address_zh":"","basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"4309b9da-20f8-48e4-870c-77e44090765f","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a057decd9674c733e9dcad1ea34499ffa142b9d03f6f9dd5c59df8dd2728cd6a');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',80,'event','a50e8150-33c9-45af-a96c-c66036a504a2','*','2eb8797750164df577191ff19b32da35','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'74d826f0874ff3f2156891f807b2bfc0aa52cbf6fdd8da1dbdb1b4e0521e5e93');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',81,'event','70f39815-69f8-4e36-afb3-f2cd5a70ee88','*','647ad724ed2d0ddcd3657218fa506fa2','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"c20b7879-9368-4ca5-aa23-7d31718a8867","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'1bfec9f864d7f4d1b7607a858e02653a8c967559b62a587d9b9af0aad805003b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',82,'event','c4656e69-be96-4afb-b21f-b66360d31d95','*','65c4a32f07b1b7e89d5ba6ea5bd39914','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'d67f78536896357ba04a4303176580ee40bf0f0ada2c90d30737c3a48a5e4088');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',83,'event','e355338c-a655-4180-8f93-e72c6a3f9f36','*','569cc5401fb6cbd5a8ef2cb8128fc179','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'77c40934b1e6eb45599d37a7ba7a24b86f90b8dd638a6a864bfb2d0fa2f57f95');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',84,'event','62b26b86-2f8f-411e-b1be-9aa43dd17536','*','ad366a0f150490ae5ee996f3f40d94cc','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"794ae1b5-837c-48b1-8d22-135de5c8a55c","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'42d1c9ba5aeb38d63b73a65948bc989298a46b3ff2eee8cafd4ae71ec016764e');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',85,'event','76bc05cc-de4a-48f5-b6ed-15a048131f41','*','a03637e336cd2cf34995f20ad5321620','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'63cfa5f7ffb2b26fb601026584043706c9fccf709635791278de1e445bff8994');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',86,'participant','95a21cf8-929a-4d8a-8cfd-5a3f8a2edbbe','*','8895f5a63930774532ed594e3fd93526','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"3c03b48d-cf39-4387-bf52-781f75265f99","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'dbd3c1e75d525bb3ac4f297f64081d0337f97dd7f42c3527cd12db60fae1a4f6');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',87,'participant','e6e7b9cd-4ea7-43bd-8759-ee7162561bc2','*','ef862af7c2b5655a3360f0f48503d5dc','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"dbab51f2-af33-4dca-94da-59702bde3e18","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a1b74d27e1440c78c13dc2592ef0372b5db79da185935c205ddb5e8dd5e73903');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',88,'participant','086bccbe-173f-4905-961b-118c73b3bccf','*','679924543df7fb3938144bb1381c5f02','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"200af86e-4481-4e37-8f45-aab1cc7477d2","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ba9be0ef190dc3fbace19c4f5f3bb20b9df15823ef2befef0688b0dfa64c3640');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',89,'participant','e3aa95c6-29f2-4c6e-a628-d7863b7071af','*','9505e5de59fa6f2766d3a236a0113292','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"52cd6d87-5dc6-4207-b295-7770293e62c4","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'78571137c9fc9f90b57034a3afcf9cc066a17490864e8ebdcfe137db0efe992d');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',90,'participant','5440ff1b-8b5f-4155-ad5e-7857f1462cc8','*','9e6304750c04f282fb799b054be13080','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"cfb3ef5e-9181-466e-8268-96b9e258b552","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'159f758df0038122c657092b5c057038d9bc80cb8e10fe670a1a23612d2dadac');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',91,'participant','f4b3bda4-743d-435f-95bc-21e46650e1ca','*','e222b81d076ac858eec70f3675659bb0','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"8b034021-fd22-4952-a9c5-0f9fe9f49d54","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'01a14dd16983f3018f20201c2727dbca4ae96a77c64dedda010a64e5a42e24d1');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',92,'participant','3ea6cc93-1f8d-4c2f-8e85-4f8496bb8c32','*','14288e7fa2e078f556c7c530eec77856','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"7cd97e17-2107-4371-9df2-d7c1120ab893","position":7,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5fd7a1fa41341e6393125af4c9a6d02d4b031a2711f9b93a2263e2b1a6dff7b5');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',93,'participant','f804decd-85ae-47b1-8aa7-5ac09688569f','*','e64f850b1dbf2fd1f24ed3c23d7a11f0','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"d940f6cb-7a48-4ee5-8318-f5e00a5ba07b","position":8,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4cb4688fa8fe726abbc3618b80be845aae80948bfc69a2adfcbfc5d3bed5b099');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',94,'agenda_item','a9feef8e-e6b0-4905-b5bb-438062cdc1b2','*','11467d4aa6ed3b739ab72c387899e5ac','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'635229ad06f5357dc9daa38af9b645444e1fe1d0039ee1c568428e155666d32c');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',95,'agenda_item','76d5d761-efb7-4b1d-a6f5-58bca9d4fe07','*','e81bab0edd11631c65a65f648fa2ae74','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'d3afb25439a57881ebe8fc1f770013f9b70809ecbed943b6b140e274bb2df752');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',96,'agenda_item','ff7d3b0d-fd95-460b-bfdc-44a51228928c','*','4ce378b26d1ad0ce54496414ca2967f5','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'2a4969eeb1b42c719d239c9c50f5dcbd7fb4068930091c2f84862bd1cc302658');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',97,'agenda_item','faa20883-a444-40f3-9fb0-9eca6c2b96f4','*','2fee5fc6ca7c589db01d607b09ca823e','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'e98c6b581dc08553ce888761898a75a9b1e5baf5550c55afe9200f6ddd47fa83');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',98,'agenda_item','748d251b-6c10-423f-ad00-c49d24103ce8','*','f26460081b70abac1bb365081f3d304f','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'8d6c3339be62b6c8ec72190738516d1ea468a6b0e79b2b986db304737bcff7cb');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',99,'participant','f40069d5-a8e1-40d1-80d3-4934fd273705','*','35dae9138e54de825425d25aef6e4701','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","organisation_id":null,"person_id":"85c79d12-b2a3-4de0-b818-4450e901b306","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'aef77830a9141f53caba9a4fc3959b4edc2a285fbb7f35376d2dded83064f958');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',100,'participant','d5d8a01e-f9b9-4fd8-8b62-a73a7a9bc921','*','6c88c84bcf20419fbff3523f930db0b3','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","organisation_id":null,"person_id":"f01e10d9-0772-4ae2-b73c-1fac9bbb733d","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'43a2713bedfda452a1e7884522f5133b4637ddc5f509eebd985bb056db4aa1f9');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',101,'agenda_item','a6ffbc64-025f-4400-bd79-e6cf069178e9','*','bd7d36ebd3a6cbb7ccc29f09aa8b9038','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'f8b5b296aa5aa4e84ee7f80e2c9f647581a4a85a3754b8fcdf8d8dbe50dde245');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',102,'agenda_item','d42f2425-7ca8-4ee6-a30d-ee9e769408d7','*','ec9562179e73a0361622e4bd1dfa3295','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'5602255a6badae8646dffc43fb2fa0ca12f18a60368b537a5de800a25013c62c');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',103,'agenda_item','174d6809-a76e-4bf7-a25c-e80500dfcf33','*','5d0838307792dae43934ba361826089d','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'45081cc4574fc3d87e6436ae1ef5d95cba570ef95cd5eb33bba2bf2596969add');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',104,'agenda_item','59c43644-76e6-4218-8f82-2446ab9ec394','*','4cb7df6652c370781d360e77ed143559','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'eac4b399440e6f1324646f18962b16cfe53ada635af6d0eb9ed827ae05e56110');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',105,'agenda_item','fa4e5c81-7fda-412b-8254-a82813155c61','*','87c04f4c033b8ca45c1a17cd9483ce59','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'7b0c4fe7773c70f8ed80bcb803948f1c7f0fc7db4da356b1f9ae83186ac9cab2');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',106,'participant','e451ba77-6cb5-417a-92d9-7ceb53e2dc0b','*','c1c5e7d49272fb9faf1e416a4a8b831a','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"573736e4-56ca-4d02-a63e-6348332b67c6","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d57cac9c9723c8c2a5e57b8af1a109d619e12931152ae92f7d515840da978296');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',107,'participant','75ba2127-4ef1-4d69-abca-4cbf73c4b89a','*','747ffd01b44f8d1c501baf73c6ea9fc0','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"79ac38b3-e971-4353-b469-181230649400","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5817434e30e0818cb904e1693085b9cc405c5f9c2161b5a56004ca8895e4af14');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',108,'participant','fb1c25ee-0a8f-4aa3-a401-9926facb13bb','*','57fa427239c917b88cbe19ad4ab9aa9e','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"f7ff39ef-27dc-4460-83f8-35b0d7a13960","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1e952e079ba1e73d6187a9b2a5b2d8ed3aaabfbe81a43b897b0fc6e8171976f9');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',109,'participant','2c0565d6-7bff-4245-81fc-00a4e2dfdfba','*','7e33a237aa7b3c7d4b01959262a1f2e5','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"a166b02f-11fe-4f4d-a487-7397c0e7ae03","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'215d3f5493b0d9ed7767e08839c38772c5c940914e911da9056b9d020f99a14b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',110,'participant','206dc92d-8c6f-4144-a16b-1d8c19f6ac4b','*','fa8d8563e2cdb69f62fb3ed970135ff1','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"57f5980f-03b3-4c42-8262-af346b5bfb37","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'65572dad48c74bb6129058b4cb999e061df4e60abd75cfaa2b0a2d36c01f513e');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',111,'participant','a5589b8d-ea20-460c-adf9-e80e2679aa3c','*','f2edf3c44943acd255dbd60e35495232','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"945eb256-5e92-493a-9cdc-f4b9005a61e4","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e1565fb3c334aea800aeaeff5d9d225d8667418b3b7d2664dd955431cfd16efc');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',112,'agenda_item','cb2530cf-a27b-44cd-b72c-37850ff8ffd2','*','ee986e8f807aa1e3af3e4b79e6c2e990','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'563d83a46514c327b1c4889fa5ab715420c0db5ed201e1a67b4434d65fd89571');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',113,'agenda_item','95fe13a5-2272-4fb1-b905-b4704e99374d','*','1ae4a6ba246ac6e2f487daee53016d53','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'646d9e787a7490f438c8fecac03413fa825712a214a137ee8d29ed9851e46ccd');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',114,'agenda_item','f0f0c9a8-6b69-41a6-a2a1-eb6624738923','*','20ef03e818af93e58ab5b4743c560666','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'c738af8bebbe17e2b81f5c0d3caec55989d10c0a142fb6359d8d80828b218bd9');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',115,'agenda_item','d3104156-2206-44db-9380-1fb6f7ce3087','*','fba3c03d24d6e81c255fa8b5589647fe','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'514c8afcc9ec3ff39a78549a00e22e36dc608baa21c2f249cb9dd28000f220d0');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',116,'agenda_item','d3747b90-aa2a-4740-9409-d1dd5a6b4837','*','928fc11ca953a8fcbcf0ab719800f94c','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'bbc75218481b1452693ee8286c721743d9a9e8c2320dc7195224ac07de18b146');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',117,'encounter','831bf9b0-da49-4c33-8a1c-7e35204ca3f5','*','7488dff847e133b6999250cc226be09e','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","met_on":"2019-09-18","notes":"","person_id":"3c03b48d-cf39-4387-bf52-781f75265f99"}',NULL,'[]',NULL,'92e1952496805e94914f38f49c77f1ced25bf712ebf29f1a967920c5a531cebf');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',118,'encounter','3d1974e2-069e-4331-b675-642ccb08a3a0','*','29ebdcb0efe5ad31ca47c4aff886112e','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","met_on":"2019-09-18","notes":"","person_id":"dbab51f2-af33-4dca-94da-59702bde3e18"}',NULL,'[]',NULL,'da7ef0ace8aef35220c48cdfcaf68dbd59c5ce4e44ac362ebc989b600c5bd7f2');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',119,'encounter','317abd44-d92d-490e-8c0f-5254a01c83fc','*','8a14895e2f5a0168a783ead48a9f0bf0','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","met_on":"2019-09-18","notes":"","person_id":"200af86e-4481-4e37-8f45-aab1cc7477d2"}',NULL,'[]',NULL,'5e0b239d4d9a11db8fb71f47af814ede3c2f46302fa5d269323bc84ce41ac4f6');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',120,'encounter','52ee488c-f71f-4427-8fa5-ec8ee5ac2183','*','4827f49175cf9f4ed6f8d8769b2011ca','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","met_on":"2019-09-18","notes":"","person_id":"52cd6d87-5dc6-4207-b295-7770293e62c4"}',NULL,'[]',NULL,'c0ea5e15e08cf385e12f142cfafdaafb6f6f9019ff35a7c31e8612667d412aa4');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',121,'encounter','22d99b8e-3e1c-4755-adbc-5be5b9ed977a','*','cfae0b3991627e3d981ccc1f77b69545','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","met_on":"2019-09-18","notes":"","person_id":"cfb3ef5e-9181-466e-8268-96b9e258b552"}',NULL,'[]',NULL,'0e37e250a2ce04f030fa7c3548eb8380eb75438eef1dafb87d6c383a8f63d29e');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',122,'encounter','dfae8428-9f4d-40d7-b55c-28e2e7429f6d','*','374a295116e3e909e54d7c0be1c5a7a6','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","met_on":"2019-09-18","notes":"","person_id":"8b034021-fd22-4952-a9c5-0f9fe9f49d54"}',NULL,'[]',NULL,'b97a158f7056dc3da3fa6ffdf18e9dfa81c67ab96128f988a8ef07534744c880');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',123,'encounter','a01a34b4-73b4-41d8-a59a-31836cc72478','*','83d7d99f15ac9590525ff5a39983ce00','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","met_on":"2019-09-18","notes":"","person_id":"7cd97e17-2107-4371-9df2-d7c1120ab893"}',NULL,'[]',NULL,'c863dacdee92e47cac5a32be64be794df5d6eafac61b8fdae0ea66d3e0a115cf');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',124,'encounter','7b6d0a05-f319-447e-87dd-4b9e38d03153','*','d1c58016bf1d52ab3e31b8042e6bb65b','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","met_on":"2019-09-18","notes":"","person_id":"d940f6cb-7a48-4ee5-8318-f5e00a5ba07b"}',NULL,'[]',NULL,'7b248acd4af54bfd461e400def333b75a510e14146662466ec0a27638ec2091e');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',125,'encounter','63440e1a-c95c-4fd5-b7ab-fff756aa2ad6','*','49ad2c4785305efda062c988de8f646c','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","met_on":"2019-09-19","notes":"","person_id":"85c79d12-b2a3-4de0-b818-4450e901b306"}',NULL,'[]',NULL,'254fe53bc28029b5f3e4748f9cd8da0ac793c7671901282a8f772c0b917e1eb6');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',126,'encounter','74042483-ddd6-4706-89ea-3c2df4441bce','*','e97b00eeff348c737263349eb687e1a0','{"by_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","met_on":"2019-09-19","notes":"","person_id":"f01e10d9-0772-4ae2-b73c-1fac9bbb733d"}',NULL,'[]',NULL,'aac4cc9aed3789c613784fc993a836e67e38bf3bb1aa339a7cfee6e20c9d5322');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',127,'participant','2bf8874f-d7eb-4854-b1f0-db1facc2b9b8','*','3e437f085104ee837d8e3ac0d1dbbc9f','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","organisation_id":null,"person_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'72a8f39b187e117b901566abf80cf7f2a0ef0560196189b55cf98c39dcc5ff1e');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',128,'participant','c477b3f8-5c59-4997-a97f-a7b2cd7179d4','*','b025d99827471ea808ccfd45651235d7','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","organisation_id":null,"person_id":"7e1ad80c-302f-48ce-a935-33c62c547f59","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7ef6ca5dca9d8a31a4a7fae8d59adf3e640c940036ea6e86adc5369bda3c42b8');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',129,'participant','625be2a0-87ea-42c7-8de0-a7e901ec792b','*','7f781a592018792cdda6e52e2c551875','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","organisation_id":null,"person_id":"b009f25a-653e-4a8b-be0a-50f6e5078407","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'771dcc66ab2e1e9bc98f77cfd44e98efd953e910032de612a391513320b9088b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',130,'participant','92336df0-856e-45fe-8c2c-dba939f27b32','*','deebbb44b0dc732763eb444299ad5e2e','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","organisation_id":null,"person_id":"905479e4-f9cd-4b87-960a-75f6c94bd7ff","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'22ff27a6efdc2c7956e04282ecf891dddf9f423148b5b71704fc46f2b9db9da0');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',131,'participant','bff56c51-014f-433a-991d-46dff2eb53b4','*','b6a0e539289339f423d68a4e8595769e','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b974fdddad2c2e82205a09d09701430c68aa7dbd3b88adb7184d41ae8a9d22cd');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',132,'participant','773027a4-420e-4551-9b88-897b240606fa','*','5aedb9ec1147fbac6a0001005d7e9be9','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"7e1ad80c-302f-48ce-a935-33c62c547f59","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'95340ee4fbbf8fbb563a44c06b8f7b9572af1af4e89f0fa38041909fa0fd2d28');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',133,'participant','a5b8c900-c4a2-41bc-8b4b-6fb7808474d0','*','d079cd757c3627cac51735e4a29ea6fe','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"b009f25a-653e-4a8b-be0a-50f6e5078407","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b0c27ee00088c1d28e0df2dcd6b1849b239c7a1ff9ee2d66f4a176017d816793');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',134,'participant','23418d3f-4028-4fdc-8ac3-c0d5d52f520a','*','60113c113e6030df5ff727aea53b6f17','{"event_id":"aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7","organisation_id":null,"person_id":"905479e4-f9cd-4b87-960a-75f6c94bd7ff","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'18ce96fc4d02fadb14e50cd6a8ec5aeaf1c71557028cd52a51897a5913ba5083');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',135,'participant','e46e3ee7-bf32-406d-b641-5bcf96703e30','*','6427f452ac4d910798ef0027bc527266','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","organisation_id":null,"person_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a49151b0ad6982ce3a61b37dd50b1837cee3aadbd4c3d55500b80a59a8d790c8');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',136,'participant','b234bd90-7280-4911-a17e-607647074bbc','*','7e6651730bab8ec0e3a1eb5a4c7dd11c','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","organisation_id":null,"person_id":"7e1ad80c-302f-48ce-a935-33c62c547f59","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8f9ae9db94e7fd064488b820d290e6028b422b5c0e65c54caae8d798bd08f1a3');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',137,'participant','16f31e23-be76-4ce4-bcb0-6589d00b478b','*','b614926234b5fe49ffd5d98e5827a312','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","organisation_id":null,"person_id":"b009f25a-653e-4a8b-be0a-50f6e5078407","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7a7ca83e6a81a52a689ed90a8dfa233413e2516cefc8c69440d63e296695d839');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',138,'participant','bbc4d58e-cdf5-4cf4-ba7a-1b324ab78c7b','*','6b67ef722fdfaabcaa6c3014593ae9ca','{"event_id":"70f39815-69f8-4e36-afb3-f2cd5a70ee88","organisation_id":null,"person_id":"905479e4-f9cd-4b87-960a-75f6c94bd7ff","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7bb3e97742d01bf925e68f7497726372a7b63a01387099d94e618b101fa31767');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',139,'participant','2ea23629-738a-4246-8358-15bee7f4805e','*','0928caedcc56be8acfc28896ed473a1b','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","organisation_id":null,"person_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f179c8de8413b53fed354b12fc403c7b3a463c0cbab32993a1d3c3575667c500');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',140,'participant','e7d4a0e6-01de-432a-94f4-d50c124d0a9d','*','54e86ddc6810e74fbd25fc9177737f96','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","organisation_id":null,"person_id":"7e1ad80c-302f-48ce-a935-33c62c547f59","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5c7f8a044477c88ddaa9993945dc81fa4b21a1bd3275f19002ea183901297451');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',141,'participant','542d19f0-4d1d-47f3-bb10-0a8c55dbf1de','*','8d94c618de84c914596f0d575a5b397d','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","organisation_id":null,"person_id":"b009f25a-653e-4a8b-be0a-50f6e5078407","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fe18136949a7fde61feace1a6e2b388e62f046fd38daa734989d45a541082350');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',142,'participant','88ce7ab7-4c7b-4a4c-b18f-ae7acd920a21','*','c02ca6187f5b6337d73d1e7cded0d699','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","organisation_id":null,"person_id":"905479e4-f9cd-4b87-960a-75f6c94bd7ff","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1731e9b013e882fcbee55b381b12d0cae7c6674efbca3e6fa096a5911cfd2ace');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',143,'participant','b66be017-29dd-430d-b683-20e2040b5986','*','431d8a8985b88ca38a4c31d29339ab84','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'49a4a05544fde0160f96beb7e1571fa23b8865cb9bfb4ab3ad02bebc0841eb6a');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',144,'participant','407e0061-795b-42cb-97ff-d372f2c96a92','*','9598646b364337b82cdf7442826534a6','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"7e1ad80c-302f-48ce-a935-33c62c547f59","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e98ea0d2be1f8f0a392db3229bc5b8e54885532bcb046fd6ac93fa6325ea0098');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',145,'participant','cd921382-0571-4ca8-ad11-dcac1722c7c3','*','66e1a71a179ea49e8e3309b7174b5834','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"b009f25a-653e-4a8b-be0a-50f6e5078407","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1c12d6ebb38e243dbdbb2b2e243f3f602e947c876521a364ffd2c1d467c787d3');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',146,'participant','a4f419a2-32f1-4ec9-9b37-f6253a1ed6de','*','8379d61856b1f78b6386f444edd6a330','{"event_id":"62b26b86-2f8f-411e-b1be-9aa43dd17536","organisation_id":null,"person_id":"905479e4-f9cd-4b87-960a-75f6c94bd7ff","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ff2fe2fb5c0b8927eb53a200416b91afb1b957040184975b7cbf65dc27a89d55');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',147,'event_host','06fe9b15-b325-4533-9909-e6b168678a04','*','056ba1d9ef7df1f6c1f785e21dc92b77','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","name_ja":"","name_zh":"","organisation_id":"9aead431-7420-438c-af45-94cfc5a06d44","position":1,"role":"host"}',NULL,'[]',NULL,'c3b20903118276649134de84604803cff9b1995044bd559f21878b560f942cac');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',148,'event_host','67fdc14b-dba9-496d-8132-b4d4955d08d9','*','f0bbf370dd12973c6286c24906db287e','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","name_ja":"","name_zh":"","organisation_id":"f36163a8-f978-42d9-a855-df29d71dea8f","position":2,"role":"host"}',NULL,'[]',NULL,'625c35691ad1f9827c6af0f9e88c38cb2bfc639ed163ba15920c4fdf5cd95e11');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',149,'event_host','4be02919-f242-4420-9931-29952b48ff5b','*','8797efa3c5fbbceaa0886fb3b8ecfda6','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","name_ja":"","name_zh":"","organisation_id":"b558aeb0-3390-4b8e-adc0-2022f1c86654","position":3,"role":"host"}',NULL,'[]',NULL,'c84c8856d869a3cbb5d8a217c9bfab6d984bc4da547e01565d70ecf73a7d5917');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',150,'event_host','026f81ea-3a99-4ba7-a16d-713f9e877129','*','74a0d2662b0890175cb892c834c2a729','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","name_ja":"","name_zh":"","organisation_id":"1ce24915-5840-4465-8e3f-dc28c20b2e81","position":1,"role":"cohost"}',NULL,'[]',NULL,'5fe0c41ba673750bb154d41ed7989a9e659627db783a2973e7b29b1d95284784');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',151,'event_host','dfc47dac-ef33-42c2-aa11-02c281c8b34b','*','970bb3a9cdd58eafed213c08d5893865','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","name_ja":"","name_zh":"","organisation_id":"d63e855f-c52c-44e0-a0d1-52b76f54bef9","position":2,"role":"cohost"}',NULL,'[]',NULL,'761f4ee161254b80e87138de544a248671a48941f17b61572cde66288b511e7b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',152,'event_host','0811fb23-5d5b-4460-9025-41c4b2a3e619','*','fe9d4e351efb3b041702a7ef0362099f','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","name_ja":"","name_zh":"","organisation_id":"61e7460f-9df5-40ed-8794-d27cefe2911e","position":3,"role":"cohost"}',NULL,'[]',NULL,'53311cffa84fc3106c80b85168e7200b46049eb85b1189f3906db28486f8cb4c');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',153,'agenda_item','728c8b55-21e4-4719-8a1a-3191689dd136','*','6c4365a43fdeb44f4d92a0539c57489e','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'8ef252c84504f7873acc7f1db6aafe3a1c8141950a85ba94f8745129f0bc1762');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',154,'agenda_item','79f7f460-450b-4445-ac80-45ce18b7dc31','*','7acf501e71e9d9015f9274f00b17c5c5','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'aa9d1ca1972c171bc1b130fd509a7407b713eca0265aaa8d93674414d9188d84');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',155,'agenda_item','b73c876d-15ea-4fa1-bad4-4405deeeb74a','*','7d5be603ee6055eb37ac3b52b67f9b32','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"2231a242-1b68-430f-8b74-209d936b0fc7","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'39699b57b279286c8fde9886179dc29068d27a4c30089a58e6a50dd88b097955');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',156,'agenda_item','aedcbbb4-19b1-49c9-92fa-054810aac33c','*','b76e1ce413991de41b0198149bb932b3','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"4eb955cf-bda9-420c-80db-c16dddcab443","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'b7d0ab80f57b8e81305579a9b9fa4b211ac807c64c174d65faed8598f1691d11');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',157,'agenda_item','d9e87c0c-998e-4b31-b1a3-b49a197207ca','*','b07197ceaf62feadaf3f8684fac07896','{"event_id":"fcbc3877-48fd-47ca-b96e-0d7f5598da75","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'f27d27a4d0291fd04c44eba6b66f9c9319dd91994ca568c2a2f56e8b9f0c6d5a');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',158,'event_host','a8d4c55e-7d28-4c4f-bc0d-f102a6ccc149','*','b2a40c2dca2315a3ad8e608ab824696f','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","name_ja":"","name_zh":"","organisation_id":"f36163a8-f978-42d9-a855-df29d71dea8f","position":1,"role":"host"}',NULL,'[]',NULL,'199470a1a32f1e725cb2cfa2480bf01d9caa8e4f0fc6b58b1ba4ee8d5ea51f46');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',159,'event_host','d4b45e43-215d-4f1d-9819-bc07429c8939','*','8e9e3e0d6b8be0b7af3d2bb2ebca3db6','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","name_ja":"","name_zh":"","organisation_id":"b558aeb0-3390-4b8e-adc0-2022f1c86654","position":2,"role":"host"}',NULL,'[]',NULL,'b012b8225fe4dcc90ab2dfb26e7b0219c96fb2cbe71d3ae3ade06e70a1a35d60');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',160,'event_host','606ae06e-25a5-4a10-84de-8c6bad657d3f','*','48633cfcb144350806519c557dc7a90c','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","name_ja":"","name_zh":"","organisation_id":"647166d2-bc47-4c93-9cb7-2d4d8a68ff7d","position":3,"role":"host"}',NULL,'[]',NULL,'732157b9d565d4ddb494da1a26f97411227a677bf2bb7c6ae757c9372c4eb00b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',161,'event_host','179facf4-dc4c-4960-8ae4-daa81273723e','*','679f23ea048c26456fa52f60bf5a29ad','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","name_ja":"","name_zh":"","organisation_id":"4d8914da-97d7-4241-b264-734866580e80","position":4,"role":"host"}',NULL,'[]',NULL,'c82463e2c35846bf6d5d47e703ea11f845679b8f2affd09d1bc7a0bccdde27d7');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',162,'event_host','54f72af7-3be5-4612-b04a-9b5b042ac69f','*','883423af6aca9c697854bf95508b8ab1','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","name_ja":"","name_zh":"","organisation_id":"fb280926-3e93-42f8-b748-a9235f4442b4","position":1,"role":"cohost"}',NULL,'[]',NULL,'e3760bdbef975256a3729c9ef39f350b9546e455f1895ec6831fdd3a248766bf');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',163,'event_host','acafa189-ce3e-4128-8167-7af4d5b336ed','*','16b805d92291b01e06df9ae50be65ced','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","name_ja":"","name_zh":"","organisation_id":"ab0bc74b-4423-4fda-9860-87ff09d7e58c","position":2,"role":"cohost"}',NULL,'[]',NULL,'05eaf12532d8eecbff2e3a9d87c63eec38992bd5ce624157d7cf1d756083d21e');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',164,'agenda_item','7c11912a-ff6a-4175-a52f-8327e3c80f84','*','8f0301b3514174d6d7c13ac34657f803','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'00ae0383a248f047ef9835365c9a311877ef42ec2e245e3ab85842bfaf38426d');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',165,'agenda_item','f80b9f66-bfb4-4c39-bb67-346d2d502a55','*','15dd49c1198c839024d1425a12605001','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"5fe2a4a6-b908-4d16-8a96-fb47cc203425","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'f014d1bc96afb84a0eb755b33bb182ef050f76cff330d8274c03ced0da116673');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',166,'agenda_item','2e8059ed-bfce-450a-96e9-392da1b360f2','*','587567ec5bf099d637d3dd5c5696a08a','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"2231a242-1b68-430f-8b74-209d936b0fc7","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'a5171e23cd0cc6e137b00198081da121712a9020268f32169e19af8761e1f995');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',167,'agenda_item','e27e0810-713c-4cdb-bf20-17ee74e03868','*','a1cdb12f4c57cc46fded3c981b7f9b60','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"4eb955cf-bda9-420c-80db-c16dddcab443","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'ee52846a80b3c427195643f7c6a57eed43c2bc6585bc48805decd33a4e918104');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',168,'agenda_item','97b994c5-9e9b-44c6-a873-2c20a189906a','*','2922655e973be4ce6daf6fb94b70183f','{"event_id":"c4656e69-be96-4afb-b21f-b66360d31d95","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'a557ffea27e0c19603b27c735b1684c907fc5a5f614b25297fc92703b367c3d3');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',169,'rate','68242de5-81b1-4af6-b36f-1ddca6fcaaf7','*','dda85f866b340a93be058ba1ccc98faa','{"amount_minor":null,"currency":"JPY","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","kind":"spot","person_id":null,"proof":"","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'aa8ad545fab2b7e1cdb87fe0dd217287434e602467c115945af58ea4f653b29d');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',170,'rate','69be8f7f-1a81-4b0c-a345-85e716802825','*','6c9677c60975dcc77712bca67c0d6de2','{"amount_minor":null,"currency":"USD","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","kind":"spot","person_id":null,"proof":"","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'9232f9436a85f792b6d5c8b4d80ea4da25f861ba3a0c0392ec7c6c9318014019');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',171,'budget_line','63eabafc-7b96-4578-a299-b3555176a60a','*','91bc0e126969826d04bc9e9d37cf3543','{"account":"","amount_minor":420000,"case_no":"","category":"ground","currency":"JPY","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'2eafcfa482d7071510d923510c53ae72244c933656d44df42f6840f1668a14ba');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',172,'expense','f6808c28-eefe-40df-b6d2-741c6ed106d3','*','87bf88c5856f899f8f44e637f99e0bb4','{"accepted_on":null,"amount_minor":418600,"budget_line_id":"63eabafc-7b96-4578-a299-b3555176a60a","case_no":"","category":"","currency":"JPY","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","event_id":null,"funding":"","gloss_zh":"","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'0d44eaaf89f7fdb564f6efe03c05f3df1b54baeb65e9a386a8fc24f6ce986ba7');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',173,'budget_line','27ccb8a2-26ee-485d-9944-53d2b1fe7877','*','aa0f33fa2a79b0d1e4bfd1c87f82cfd7','{"account":"","amount_minor":380000,"case_no":"","category":"meeting","currency":"JPY","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'3dc63b0f22e9c65411e25e41c5666fbedc16d4274bed359438f197625d9aac36');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',174,'expense','e20a7042-b57d-4e02-ae88-e72ae8ab0e95','*','c6cef9db1606e6263704b4ffb90b3e07','{"accepted_on":null,"amount_minor":372000,"budget_line_id":"27ccb8a2-26ee-485d-9944-53d2b1fe7877","case_no":"","category":"","currency":"JPY","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","event_id":null,"funding":"","gloss_zh":"","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-002","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'80533e944a9578a61a8b8fc4edbc98175598e0e5249d653e217d3c2477e5f726');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',175,'budget_line','50db1b47-4c63-4ae9-860a-67a099fb8030','*','9f5513d894623a51c2b5c093a8e00b69','{"account":"","amount_minor":180000,"case_no":"","category":"interpreting","currency":"JPY","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'775d052cadfbf5eb2d86f6b905e89cc6e094f174748a75f5d7a7cc2a0a8e46cb');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',176,'expense','487c698a-200e-498f-982a-f3c0db4bebcb','*','06d37138733a7e0d8ced1fd3363b5ad1','{"accepted_on":null,"amount_minor":180000,"budget_line_id":"50db1b47-4c63-4ae9-860a-67a099fb8030","case_no":"","category":"","currency":"JPY","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","event_id":null,"funding":"","gloss_zh":"","item_ja":"通訳・翻訳","item_zh":"翻譯","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-003","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'b065da64677f73faaa2be53b22bf53d6ac238bc3742272a6149401c4a99975f0');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',177,'budget_line','17eee8da-9263-4d42-80ce-9916778fc6ea','*','467e527424c9c58abd1275bc1738c480','{"account":"","amount_minor":2440000,"case_no":"","category":"gifts","currency":"TWD","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'411872a8e3a94a194026f3a8d414f3e07000031aabe1099b1d2a7d96584a7341');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',178,'expense','9edeed78-e0b0-49a5-8e95-0053c4616800','*','2877ff7348d1c44d035a2a3b50301206','{"accepted_on":null,"amount_minor":1794800,"budget_line_id":"17eee8da-9263-4d42-80ce-9916778fc6ea","case_no":"","category":"","currency":"TWD","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","event_id":null,"funding":"","gloss_zh":"","item_ja":"記念品・交際費","item_zh":"禮品交際費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"paid","tax_minor":null}',NULL,'[]',NULL,'940fd04c67cc4377b29d264d4b87dd2d99b92ad5e52c97b102aa871edde0eceb');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',179,'budget_line','25470243-c944-4ff0-be02-0b7acda6e7ac','*','6b869636174b10ec92ef9cadd9ac1527','{"account":"","amount_minor":9600000,"case_no":"","category":"transport","currency":"TWD","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'f1321158ecd445ea4daff58aecfb0acea4d22b0504366375242333f0e883680b');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',180,'expense','5aab8780-cc52-4ccc-8785-de2174053296','*','de1be944286467d82f4922a57225407a','{"accepted_on":null,"amount_minor":9120000,"budget_line_id":"25470243-c944-4ff0-be02-0b7acda6e7ac","case_no":"","category":"","currency":"TWD","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","event_id":null,"funding":"","gloss_zh":"","item_ja":"航空券","item_zh":"機票","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'bd1a1e4b849cf825a56c080cdc8c7244e702238c92e2159ff41d58fa5bdb1f04');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',181,'budget_line','4f6349d6-3c55-4431-88e5-17ea1e9443c0','*','893c160db4b71b6286315835275de1a4','{"account":"","amount_minor":448000,"case_no":"","category":"living","currency":"USD","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'06f19d7112e8e5e06d7d2bdbc532e810d8eb0f4b03f29349a06d99dbfd83e4b9');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',182,'expense','cac09681-441b-43e4-9966-687c81013272','*','1ef9046d0602e2699b060623284bb35d','{"accepted_on":null,"amount_minor":448000,"budget_line_id":"4f6349d6-3c55-4431-88e5-17ea1e9443c0","case_no":"","category":"","currency":"USD","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","event_id":null,"funding":"","gloss_zh":"","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"unpaid","tax_minor":null}',NULL,'[]',NULL,'b34cc79a4c43d591f1e9494da21ecbf94ef4f8cd2c5308dfac103982c0e9c389');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',183,'budget_line','38284b11-beb7-4fa1-86df-d5c3db908529','*','c8b44696e8f3615663b583afc81d88c8','{"account":"","amount_minor":3600000,"case_no":"","category":"insurance","currency":"TWD","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'b1472f802ca39c91c435dba81bf6895da4fd6b55e828c93540db57451cf46a81');
INSERT INTO "change" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d',184,'expense','ffbeb5cf-2054-4318-a5ce-9276b9d23505','*','b6d0a1978a2d7980b76f6a0959e30793','{"accepted_on":null,"amount_minor":3600000,"budget_line_id":"38284b11-beb7-4fa1-86df-d5c3db908529","case_no":"","category":"","currency":"TWD","delegation_id":"e1b87206-bab8-411b-8c0b-ce762b88de4e","event_id":null,"funding":"","gloss_zh":"","item_ja":"保険・手数料","item_zh":"保險・手續費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-002","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'7392405405066efcb095d92d66e3cdd3f1bbc9667a9de19714917f2f513a8720');
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
INSERT INTO "change_tx" VALUES('baea485a-cb95-4954-b1ff-f189eeb2c12d','5ba51fbe-88ed-4d05-9494-276f6bb01067','','01795293700379.0000000000.5ba51fbe-88ed-4d05-9494-276f6bb01067',1795293700379,7,'Write the sample delegation',NULL,'afb85c87e9ec8fef03d768e117d4ee250fa24bdf9b732d8a5879d0458d16ba30');
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
INSERT INTO "contact_way" VALUES('178a1aa1-0bb2-47d8-81db-d3f9e8cf5428',1,'200af86e-4481-4e37-8f45-aab1cc7477d2',NULL,'fax','','043-000-0001',0,'open');
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
	FOREIGN KEY(office_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delegation" VALUES('e1b87206-bab8-411b-8c0b-ce762b88de4e',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','3fc0fc6b-85a2-454e-ac07-063959b3fa63',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','','','',25000000,'',NULL,NULL,'',NULL,'');
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
INSERT INTO "encounter" VALUES('831bf9b0-da49-4c33-8a1c-7e35204ca3f5',1,'3c03b48d-cf39-4387-bf52-781f75265f99','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','2019-09-18','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
INSERT INTO "encounter" VALUES('3d1974e2-069e-4331-b675-642ccb08a3a0',1,'dbab51f2-af33-4dca-94da-59702bde3e18','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','2019-09-18','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
INSERT INTO "encounter" VALUES('317abd44-d92d-490e-8c0f-5254a01c83fc',1,'200af86e-4481-4e37-8f45-aab1cc7477d2','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','2019-09-18','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
INSERT INTO "encounter" VALUES('52ee488c-f71f-4427-8fa5-ec8ee5ac2183',1,'52cd6d87-5dc6-4207-b295-7770293e62c4','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','2019-09-18','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
INSERT INTO "encounter" VALUES('22d99b8e-3e1c-4755-adbc-5be5b9ed977a',1,'cfb3ef5e-9181-466e-8268-96b9e258b552','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','2019-09-18','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
INSERT INTO "encounter" VALUES('dfae8428-9f4d-40d7-b55c-28e2e7429f6d',1,'8b034021-fd22-4952-a9c5-0f9fe9f49d54','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','2019-09-18','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
INSERT INTO "encounter" VALUES('a01a34b4-73b4-41d8-a59a-31836cc72478',1,'7cd97e17-2107-4371-9df2-d7c1120ab893','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','2019-09-18','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
INSERT INTO "encounter" VALUES('7b6d0a05-f319-447e-87dd-4b9e38d03153',1,'d940f6cb-7a48-4ee5-8318-f5e00a5ba07b','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','2019-09-18','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
INSERT INTO "encounter" VALUES('63440e1a-c95c-4fd5-b7ab-fff756aa2ad6',1,'85c79d12-b2a3-4de0-b818-4450e901b306','70f39815-69f8-4e36-afb3-f2cd5a70ee88','2019-09-19','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
INSERT INTO "encounter" VALUES('74042483-ddd6-4706-89ea-3c2df4441bce',1,'f01e10d9-0772-4ae2-b73c-1fac9bbb733d','70f39815-69f8-4e36-afb3-f2cd5a70ee88','2019-09-19','5fe2a4a6-b908-4d16-8a96-fb47cc203425','');
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
	edition INTEGER NOT NULL, 
	notes VARCHAR NOT NULL, 
	search_key TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(replaces_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "event" VALUES('51316964-6445-4003-aabe-30aaa680d33b',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
去程
往路
松山機場
台北松山空港
羽田機場
羽田空港
xx852
');
INSERT INTO "event" VALUES('bc5d0b93-1689-486b-90b5-f7248d4c0993',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
企業参訪千葉
企業訪問千葉
');
INSERT INTO "event" VALUES('346fca2e-0b44-4449-889d-2ee9e2252a02',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
住宿千葉範例飯店
宿泊千葉見本ほてる
');
INSERT INTO "event" VALUES('9cedf758-a681-4f03-8772-da66f06b554f',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
住宿東京範例飯店
宿泊東京見本ほてる
');
INSERT INTO "event" VALUES('603c5dab-c40c-4b3d-a28b-f566834fd902',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
住宿福島範例飯店
宿泊福島見本ほてる
');
INSERT INTO "event" VALUES('fcbc3877-48fd-47ca-b96e-0d7f5598da75',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県
千葉商工会議所
');
INSERT INTO "event" VALUES('aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','4309b9da-20f8-48e4-870c-77e44090765f','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議','','','','',1,'','
拝会千葉県庁
千葉県商工労動部訪問
千葉県庁
');
INSERT INTO "event" VALUES('a50e8150-33c9-45af-a96c-c66036a504a2',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
東京
郡山
jr新幹線
');
INSERT INTO "event" VALUES('70f39815-69f8-4e36-afb3-f2cd5a70ee88',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','c20b7879-9368-4ca5-aa23-7d31718a8867','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
参観福島県technologycentre
福島県はいてくぷらざ視察
');
INSERT INTO "event" VALUES('c4656e69-be96-4afb-b21f-b66360d31d95',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県
bigpalettefukushima
びっぐぱれっとふくしま
');
INSERT INTO "event" VALUES('e355338c-a655-4180-8f93-e72c6a3f9f36',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
福島
仙台
jr新幹線
');
INSERT INTO "event" VALUES('62b26b86-2f8f-411e-b1be-9aa43dd17536',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','794ae1b5-837c-48b1-8d22-135de5c8a55c','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
拝会東北経産局
東北経済産業局訪問
');
INSERT INTO "event" VALUES('76bc05cc-de4a-48f5-b6ed-15a048131f41',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',1,'','
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
INSERT INTO "event_host" VALUES('06fe9b15-b325-4533-9909-e6b168678a04',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','host',1,'9aead431-7420-438c-af45-94cfc5a06d44','','');
INSERT INTO "event_host" VALUES('67fdc14b-dba9-496d-8132-b4d4955d08d9',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','host',2,'f36163a8-f978-42d9-a855-df29d71dea8f','','');
INSERT INTO "event_host" VALUES('4be02919-f242-4420-9931-29952b48ff5b',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','host',3,'b558aeb0-3390-4b8e-adc0-2022f1c86654','','');
INSERT INTO "event_host" VALUES('026f81ea-3a99-4ba7-a16d-713f9e877129',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','cohost',1,'1ce24915-5840-4465-8e3f-dc28c20b2e81','','');
INSERT INTO "event_host" VALUES('dfc47dac-ef33-42c2-aa11-02c281c8b34b',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','cohost',2,'d63e855f-c52c-44e0-a0d1-52b76f54bef9','','');
INSERT INTO "event_host" VALUES('0811fb23-5d5b-4460-9025-41c4b2a3e619',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','cohost',3,'61e7460f-9df5-40ed-8794-d27cefe2911e','','');
INSERT INTO "event_host" VALUES('a8d4c55e-7d28-4c4f-bc0d-f102a6ccc149',1,'c4656e69-be96-4afb-b21f-b66360d31d95','host',1,'f36163a8-f978-42d9-a855-df29d71dea8f','','');
INSERT INTO "event_host" VALUES('d4b45e43-215d-4f1d-9819-bc07429c8939',1,'c4656e69-be96-4afb-b21f-b66360d31d95','host',2,'b558aeb0-3390-4b8e-adc0-2022f1c86654','','');
INSERT INTO "event_host" VALUES('606ae06e-25a5-4a10-84de-8c6bad657d3f',1,'c4656e69-be96-4afb-b21f-b66360d31d95','host',3,'647166d2-bc47-4c93-9cb7-2d4d8a68ff7d','','');
INSERT INTO "event_host" VALUES('179facf4-dc4c-4960-8ae4-daa81273723e',1,'c4656e69-be96-4afb-b21f-b66360d31d95','host',4,'4d8914da-97d7-4241-b264-734866580e80','','');
INSERT INTO "event_host" VALUES('54f72af7-3be5-4612-b04a-9b5b042ac69f',1,'c4656e69-be96-4afb-b21f-b66360d31d95','cohost',1,'fb280926-3e93-42f8-b748-a9235f4442b4','','');
INSERT INTO "event_host" VALUES('acafa189-ce3e-4128-8167-7af4d5b336ed',1,'c4656e69-be96-4afb-b21f-b66360d31d95','cohost',2,'ab0bc74b-4423-4fda-9860-87ff09d7e58c','','');
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
INSERT INTO "expense" VALUES('f6808c28-eefe-40df-b6d2-741c6ed106d3',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','63eabafc-7b96-4578-a299-b3555176a60a','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('e20a7042-b57d-4e02-ae88-e72ae8ab0e95',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','27ccb8a2-26ee-485d-9944-53d2b1fe7877','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('487c698a-200e-498f-982a-f3c0db4bebcb',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','50db1b47-4c63-4ae9-860a-67a099fb8030','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('9edeed78-e0b0-49a5-8e95-0053c4616800',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','17eee8da-9263-4d42-80ce-9916778fc6ea','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('5aab8780-cc52-4ccc-8785-de2174053296',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','25470243-c944-4ff0-be02-0b7acda6e7ac','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('cac09681-441b-43e4-9966-687c81013272',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','4f6349d6-3c55-4431-88e5-17ea1e9443c0','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('ffbeb5cf-2054-4318-a5ce-9276b9d23505',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','38284b11-beb7-4fa1-86df-d5c3db908529','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
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
INSERT INTO "head" VALUES('organisation','55b69af8-ccb6-4db7-a3c7-07f6ae9eda80','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',0);
INSERT INTO "head" VALUES('organisation','3fc0fc6b-85a2-454e-ac07-063959b3fa63','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',1);
INSERT INTO "head" VALUES('organisation','b558aeb0-3390-4b8e-adc0-2022f1c86654','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',2);
INSERT INTO "head" VALUES('organisation','4309b9da-20f8-48e4-870c-77e44090765f','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',3);
INSERT INTO "head" VALUES('organisation','be5c88ce-7ab5-4d16-9009-82e8a3193c92','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',4);
INSERT INTO "head" VALUES('organisation','c20b7879-9368-4ca5-aa23-7d31718a8867','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',5);
INSERT INTO "head" VALUES('organisation','794ae1b5-837c-48b1-8d22-135de5c8a55c','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',6);
INSERT INTO "head" VALUES('organisation','571b7368-d956-44c4-bbe9-53fee1753e61','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',7);
INSERT INTO "head" VALUES('organisation','9aead431-7420-438c-af45-94cfc5a06d44','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',8);
INSERT INTO "head" VALUES('organisation','f36163a8-f978-42d9-a855-df29d71dea8f','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',9);
INSERT INTO "head" VALUES('organisation','8206f0a9-9cd7-4861-b30b-b95f2b28ac3a','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',10);
INSERT INTO "head" VALUES('organisation','2ba18e73-80f8-4e41-9ce3-3bf1661db310','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',11);
INSERT INTO "head" VALUES('organisation','1ce24915-5840-4465-8e3f-dc28c20b2e81','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',12);
INSERT INTO "head" VALUES('organisation','d63e855f-c52c-44e0-a0d1-52b76f54bef9','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',13);
INSERT INTO "head" VALUES('organisation','61e7460f-9df5-40ed-8794-d27cefe2911e','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',14);
INSERT INTO "head" VALUES('organisation','647166d2-bc47-4c93-9cb7-2d4d8a68ff7d','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',15);
INSERT INTO "head" VALUES('organisation','4d8914da-97d7-4241-b264-734866580e80','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',16);
INSERT INTO "head" VALUES('organisation','fb280926-3e93-42f8-b748-a9235f4442b4','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',17);
INSERT INTO "head" VALUES('organisation','ab0bc74b-4423-4fda-9860-87ff09d7e58c','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',18);
INSERT INTO "head" VALUES('organisation_name','978f4ccf-00d8-4294-a58f-1b4a8de73f05','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',19);
INSERT INTO "head" VALUES('person','5fe2a4a6-b908-4d16-8a96-fb47cc203425','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',20);
INSERT INTO "head" VALUES('post','feb26d72-266d-4b91-92de-c80cef325881','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',21);
INSERT INTO "head" VALUES('person','7e1ad80c-302f-48ce-a935-33c62c547f59','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',22);
INSERT INTO "head" VALUES('post','46159da8-4f72-455c-8cd2-3f2b586b1e38','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',23);
INSERT INTO "head" VALUES('person','b009f25a-653e-4a8b-be0a-50f6e5078407','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',24);
INSERT INTO "head" VALUES('post','dd8b42ff-f6b4-46fd-92f3-c0c7b23b4724','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',25);
INSERT INTO "head" VALUES('person','905479e4-f9cd-4b87-960a-75f6c94bd7ff','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',26);
INSERT INTO "head" VALUES('post','2f74d573-b4f6-40ad-b567-977618968f37','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',27);
INSERT INTO "head" VALUES('person','3c03b48d-cf39-4387-bf52-781f75265f99','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',28);
INSERT INTO "head" VALUES('post','602a8da8-cd6c-49c4-97a3-fb4f2d460a52','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',29);
INSERT INTO "head" VALUES('person','dbab51f2-af33-4dca-94da-59702bde3e18','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',30);
INSERT INTO "head" VALUES('post','3390fcd5-8846-4576-af07-e94f5c4ae23e','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',31);
INSERT INTO "head" VALUES('person','200af86e-4481-4e37-8f45-aab1cc7477d2','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',32);
INSERT INTO "head" VALUES('post','0e652a4b-2069-42a4-b965-ecb77676e66d','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',33);
INSERT INTO "head" VALUES('person','52cd6d87-5dc6-4207-b295-7770293e62c4','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',34);
INSERT INTO "head" VALUES('post','15309395-12a2-430f-8f27-b7fb23748e03','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',35);
INSERT INTO "head" VALUES('person','cfb3ef5e-9181-466e-8268-96b9e258b552','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',36);
INSERT INTO "head" VALUES('post','9aceaecc-34a6-4e7d-8167-aefe2866ce0c','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',37);
INSERT INTO "head" VALUES('person','8b034021-fd22-4952-a9c5-0f9fe9f49d54','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',38);
INSERT INTO "head" VALUES('post','f5fd3813-7aa2-4414-bd70-8b299a092f07','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',39);
INSERT INTO "head" VALUES('person','7cd97e17-2107-4371-9df2-d7c1120ab893','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',40);
INSERT INTO "head" VALUES('post','5baf68c3-d41c-480a-ba4b-93baf59fb356','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',41);
INSERT INTO "head" VALUES('person','d940f6cb-7a48-4ee5-8318-f5e00a5ba07b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',42);
INSERT INTO "head" VALUES('post','cf7c2d43-4601-4b84-b66e-7a7a8514947f','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',43);
INSERT INTO "head" VALUES('person','85c79d12-b2a3-4de0-b818-4450e901b306','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',44);
INSERT INTO "head" VALUES('post','74e4fb3e-5856-4c1f-aee6-8831bf63149f','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',45);
INSERT INTO "head" VALUES('person','f01e10d9-0772-4ae2-b73c-1fac9bbb733d','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',46);
INSERT INTO "head" VALUES('post','c03b9bde-0cba-4f97-b63e-94b4322760e4','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',47);
INSERT INTO "head" VALUES('person','573736e4-56ca-4d02-a63e-6348332b67c6','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',48);
INSERT INTO "head" VALUES('post','612a331f-c355-4773-9f3d-8309ffe74c83','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',49);
INSERT INTO "head" VALUES('person','79ac38b3-e971-4353-b469-181230649400','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',50);
INSERT INTO "head" VALUES('post','9cb074f7-8734-4004-b714-355ac3dac655','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',51);
INSERT INTO "head" VALUES('person','f7ff39ef-27dc-4460-83f8-35b0d7a13960','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',52);
INSERT INTO "head" VALUES('post','74bb95b5-482e-4d98-95b2-a086e82b0926','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',53);
INSERT INTO "head" VALUES('person','a166b02f-11fe-4f4d-a487-7397c0e7ae03','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',54);
INSERT INTO "head" VALUES('post','c0fc1067-ccf6-46d3-b994-328bfd2b4f94','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',55);
INSERT INTO "head" VALUES('person','57f5980f-03b3-4c42-8262-af346b5bfb37','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',56);
INSERT INTO "head" VALUES('post','727c38b7-46ad-4b6c-8dec-0d0a6a4a3c5d','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',57);
INSERT INTO "head" VALUES('person','945eb256-5e92-493a-9cdc-f4b9005a61e4','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',58);
INSERT INTO "head" VALUES('post','1ccfcc8c-9b23-481d-8268-3541dc146fa5','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',59);
INSERT INTO "head" VALUES('person','2231a242-1b68-430f-8b74-209d936b0fc7','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',60);
INSERT INTO "head" VALUES('post','debce9c0-e911-4f5d-aeed-089b20730fe5','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',61);
INSERT INTO "head" VALUES('person','4eb955cf-bda9-420c-80db-c16dddcab443','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',62);
INSERT INTO "head" VALUES('post','c189f0f6-95ba-45a0-8ce4-12abc5fa06c2','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',63);
INSERT INTO "head" VALUES('organisation','4309b9da-20f8-48e4-870c-77e44090765f','main_contact_id','baea485a-cb95-4954-b1ff-f189eeb2c12d',64);
INSERT INTO "head" VALUES('person','200af86e-4481-4e37-8f45-aab1cc7477d2','phone','baea485a-cb95-4954-b1ff-f189eeb2c12d',65);
INSERT INTO "head" VALUES('person','200af86e-4481-4e37-8f45-aab1cc7477d2','email','baea485a-cb95-4954-b1ff-f189eeb2c12d',66);
INSERT INTO "head" VALUES('contact_way','178a1aa1-0bb2-47d8-81db-d3f9e8cf5428','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',67);
INSERT INTO "head" VALUES('delegation','e1b87206-bab8-411b-8c0b-ce762b88de4e','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',68);
INSERT INTO "head" VALUES('member','257ae580-618a-4604-a7d2-8ed496f40ad5','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',69);
INSERT INTO "head" VALUES('member','7356ad12-e864-49f4-ae40-b9404d7be7f5','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',70);
INSERT INTO "head" VALUES('member','9ea7f9e8-1f1b-45dd-80ca-11966a28b76b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',71);
INSERT INTO "head" VALUES('member','5c41ee32-bf5b-4fb2-a7b6-d63440e1a7fc','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',72);
INSERT INTO "head" VALUES('event','51316964-6445-4003-aabe-30aaa680d33b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',73);
INSERT INTO "head" VALUES('event','bc5d0b93-1689-486b-90b5-f7248d4c0993','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',74);
INSERT INTO "head" VALUES('event','346fca2e-0b44-4449-889d-2ee9e2252a02','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',75);
INSERT INTO "head" VALUES('event','9cedf758-a681-4f03-8772-da66f06b554f','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',76);
INSERT INTO "head" VALUES('event','603c5dab-c40c-4b3d-a28b-f566834fd902','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',77);
INSERT INTO "head" VALUES('event','fcbc3877-48fd-47ca-b96e-0d7f5598da75','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',78);
INSERT INTO "head" VALUES('event','aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',79);
INSERT INTO "head" VALUES('event','a50e8150-33c9-45af-a96c-c66036a504a2','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',80);
INSERT INTO "head" VALUES('event','70f39815-69f8-4e36-afb3-f2cd5a70ee88','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',81);
INSERT INTO "head" VALUES('event','c4656e69-be96-4afb-b21f-b66360d31d95','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',82);
INSERT INTO "head" VALUES('event','e355338c-a655-4180-8f93-e72c6a3f9f36','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',83);
INSERT INTO "head" VALUES('event','62b26b86-2f8f-411e-b1be-9aa43dd17536','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',84);
INSERT INTO "head" VALUES('event','76bc05cc-de4a-48f5-b6ed-15a048131f41','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',85);
INSERT INTO "head" VALUES('participant','95a21cf8-929a-4d8a-8cfd-5a3f8a2edbbe','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',86);
INSERT INTO "head" VALUES('participant','e6e7b9cd-4ea7-43bd-8759-ee7162561bc2','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',87);
INSERT INTO "head" VALUES('participant','086bccbe-173f-4905-961b-118c73b3bccf','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',88);
INSERT INTO "head" VALUES('participant','e3aa95c6-29f2-4c6e-a628-d7863b7071af','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',89);
INSERT INTO "head" VALUES('participant','5440ff1b-8b5f-4155-ad5e-7857f1462cc8','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',90);
INSERT INTO "head" VALUES('participant','f4b3bda4-743d-435f-95bc-21e46650e1ca','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',91);
INSERT INTO "head" VALUES('participant','3ea6cc93-1f8d-4c2f-8e85-4f8496bb8c32','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',92);
INSERT INTO "head" VALUES('participant','f804decd-85ae-47b1-8aa7-5ac09688569f','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',93);
INSERT INTO "head" VALUES('agenda_item','a9feef8e-e6b0-4905-b5bb-438062cdc1b2','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',94);
INSERT INTO "head" VALUES('agenda_item','76d5d761-efb7-4b1d-a6f5-58bca9d4fe07','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',95);
INSERT INTO "head" VALUES('agenda_item','ff7d3b0d-fd95-460b-bfdc-44a51228928c','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',96);
INSERT INTO "head" VALUES('agenda_item','faa20883-a444-40f3-9fb0-9eca6c2b96f4','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',97);
INSERT INTO "head" VALUES('agenda_item','748d251b-6c10-423f-ad00-c49d24103ce8','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',98);
INSERT INTO "head" VALUES('participant','f40069d5-a8e1-40d1-80d3-4934fd273705','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',99);
INSERT INTO "head" VALUES('participant','d5d8a01e-f9b9-4fd8-8b62-a73a7a9bc921','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',100);
INSERT INTO "head" VALUES('agenda_item','a6ffbc64-025f-4400-bd79-e6cf069178e9','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',101);
INSERT INTO "head" VALUES('agenda_item','d42f2425-7ca8-4ee6-a30d-ee9e769408d7','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',102);
INSERT INTO "head" VALUES('agenda_item','174d6809-a76e-4bf7-a25c-e80500dfcf33','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',103);
INSERT INTO "head" VALUES('agenda_item','59c43644-76e6-4218-8f82-2446ab9ec394','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',104);
INSERT INTO "head" VALUES('agenda_item','fa4e5c81-7fda-412b-8254-a82813155c61','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',105);
INSERT INTO "head" VALUES('participant','e451ba77-6cb5-417a-92d9-7ceb53e2dc0b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',106);
INSERT INTO "head" VALUES('participant','75ba2127-4ef1-4d69-abca-4cbf73c4b89a','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',107);
INSERT INTO "head" VALUES('participant','fb1c25ee-0a8f-4aa3-a401-9926facb13bb','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',108);
INSERT INTO "head" VALUES('participant','2c0565d6-7bff-4245-81fc-00a4e2dfdfba','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',109);
INSERT INTO "head" VALUES('participant','206dc92d-8c6f-4144-a16b-1d8c19f6ac4b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',110);
INSERT INTO "head" VALUES('participant','a5589b8d-ea20-460c-adf9-e80e2679aa3c','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',111);
INSERT INTO "head" VALUES('agenda_item','cb2530cf-a27b-44cd-b72c-37850ff8ffd2','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',112);
INSERT INTO "head" VALUES('agenda_item','95fe13a5-2272-4fb1-b905-b4704e99374d','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',113);
INSERT INTO "head" VALUES('agenda_item','f0f0c9a8-6b69-41a6-a2a1-eb6624738923','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',114);
INSERT INTO "head" VALUES('agenda_item','d3104156-2206-44db-9380-1fb6f7ce3087','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',115);
INSERT INTO "head" VALUES('agenda_item','d3747b90-aa2a-4740-9409-d1dd5a6b4837','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',116);
INSERT INTO "head" VALUES('encounter','831bf9b0-da49-4c33-8a1c-7e35204ca3f5','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',117);
INSERT INTO "head" VALUES('encounter','3d1974e2-069e-4331-b675-642ccb08a3a0','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',118);
INSERT INTO "head" VALUES('encounter','317abd44-d92d-490e-8c0f-5254a01c83fc','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',119);
INSERT INTO "head" VALUES('encounter','52ee488c-f71f-4427-8fa5-ec8ee5ac2183','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',120);
INSERT INTO "head" VALUES('encounter','22d99b8e-3e1c-4755-adbc-5be5b9ed977a','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',121);
INSERT INTO "head" VALUES('encounter','dfae8428-9f4d-40d7-b55c-28e2e7429f6d','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',122);
INSERT INTO "head" VALUES('encounter','a01a34b4-73b4-41d8-a59a-31836cc72478','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',123);
INSERT INTO "head" VALUES('encounter','7b6d0a05-f319-447e-87dd-4b9e38d03153','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',124);
INSERT INTO "head" VALUES('encounter','63440e1a-c95c-4fd5-b7ab-fff756aa2ad6','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',125);
INSERT INTO "head" VALUES('encounter','74042483-ddd6-4706-89ea-3c2df4441bce','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',126);
INSERT INTO "head" VALUES('participant','2bf8874f-d7eb-4854-b1f0-db1facc2b9b8','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',127);
INSERT INTO "head" VALUES('participant','c477b3f8-5c59-4997-a97f-a7b2cd7179d4','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',128);
INSERT INTO "head" VALUES('participant','625be2a0-87ea-42c7-8de0-a7e901ec792b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',129);
INSERT INTO "head" VALUES('participant','92336df0-856e-45fe-8c2c-dba939f27b32','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',130);
INSERT INTO "head" VALUES('participant','bff56c51-014f-433a-991d-46dff2eb53b4','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',131);
INSERT INTO "head" VALUES('participant','773027a4-420e-4551-9b88-897b240606fa','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',132);
INSERT INTO "head" VALUES('participant','a5b8c900-c4a2-41bc-8b4b-6fb7808474d0','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',133);
INSERT INTO "head" VALUES('participant','23418d3f-4028-4fdc-8ac3-c0d5d52f520a','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',134);
INSERT INTO "head" VALUES('participant','e46e3ee7-bf32-406d-b641-5bcf96703e30','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',135);
INSERT INTO "head" VALUES('participant','b234bd90-7280-4911-a17e-607647074bbc','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',136);
INSERT INTO "head" VALUES('participant','16f31e23-be76-4ce4-bcb0-6589d00b478b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',137);
INSERT INTO "head" VALUES('participant','bbc4d58e-cdf5-4cf4-ba7a-1b324ab78c7b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',138);
INSERT INTO "head" VALUES('participant','2ea23629-738a-4246-8358-15bee7f4805e','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',139);
INSERT INTO "head" VALUES('participant','e7d4a0e6-01de-432a-94f4-d50c124d0a9d','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',140);
INSERT INTO "head" VALUES('participant','542d19f0-4d1d-47f3-bb10-0a8c55dbf1de','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',141);
INSERT INTO "head" VALUES('participant','88ce7ab7-4c7b-4a4c-b18f-ae7acd920a21','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',142);
INSERT INTO "head" VALUES('participant','b66be017-29dd-430d-b683-20e2040b5986','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',143);
INSERT INTO "head" VALUES('participant','407e0061-795b-42cb-97ff-d372f2c96a92','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',144);
INSERT INTO "head" VALUES('participant','cd921382-0571-4ca8-ad11-dcac1722c7c3','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',145);
INSERT INTO "head" VALUES('participant','a4f419a2-32f1-4ec9-9b37-f6253a1ed6de','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',146);
INSERT INTO "head" VALUES('event_host','06fe9b15-b325-4533-9909-e6b168678a04','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',147);
INSERT INTO "head" VALUES('event_host','67fdc14b-dba9-496d-8132-b4d4955d08d9','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',148);
INSERT INTO "head" VALUES('event_host','4be02919-f242-4420-9931-29952b48ff5b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',149);
INSERT INTO "head" VALUES('event_host','026f81ea-3a99-4ba7-a16d-713f9e877129','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',150);
INSERT INTO "head" VALUES('event_host','dfc47dac-ef33-42c2-aa11-02c281c8b34b','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',151);
INSERT INTO "head" VALUES('event_host','0811fb23-5d5b-4460-9025-41c4b2a3e619','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',152);
INSERT INTO "head" VALUES('agenda_item','728c8b55-21e4-4719-8a1a-3191689dd136','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',153);
INSERT INTO "head" VALUES('agenda_item','79f7f460-450b-4445-ac80-45ce18b7dc31','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',154);
INSERT INTO "head" VALUES('agenda_item','b73c876d-15ea-4fa1-bad4-4405deeeb74a','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',155);
INSERT INTO "head" VALUES('agenda_item','aedcbbb4-19b1-49c9-92fa-054810aac33c','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',156);
INSERT INTO "head" VALUES('agenda_item','d9e87c0c-998e-4b31-b1a3-b49a197207ca','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',157);
INSERT INTO "head" VALUES('event_host','a8d4c55e-7d28-4c4f-bc0d-f102a6ccc149','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',158);
INSERT INTO "head" VALUES('event_host','d4b45e43-215d-4f1d-9819-bc07429c8939','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',159);
INSERT INTO "head" VALUES('event_host','606ae06e-25a5-4a10-84de-8c6bad657d3f','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',160);
INSERT INTO "head" VALUES('event_host','179facf4-dc4c-4960-8ae4-daa81273723e','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',161);
INSERT INTO "head" VALUES('event_host','54f72af7-3be5-4612-b04a-9b5b042ac69f','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',162);
INSERT INTO "head" VALUES('event_host','acafa189-ce3e-4128-8167-7af4d5b336ed','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',163);
INSERT INTO "head" VALUES('agenda_item','7c11912a-ff6a-4175-a52f-8327e3c80f84','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',164);
INSERT INTO "head" VALUES('agenda_item','f80b9f66-bfb4-4c39-bb67-346d2d502a55','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',165);
INSERT INTO "head" VALUES('agenda_item','2e8059ed-bfce-450a-96e9-392da1b360f2','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',166);
INSERT INTO "head" VALUES('agenda_item','e27e0810-713c-4cdb-bf20-17ee74e03868','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',167);
INSERT INTO "head" VALUES('agenda_item','97b994c5-9e9b-44c6-a873-2c20a189906a','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',168);
INSERT INTO "head" VALUES('rate','68242de5-81b1-4af6-b36f-1ddca6fcaaf7','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',169);
INSERT INTO "head" VALUES('rate','69be8f7f-1a81-4b0c-a345-85e716802825','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',170);
INSERT INTO "head" VALUES('budget_line','63eabafc-7b96-4578-a299-b3555176a60a','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',171);
INSERT INTO "head" VALUES('expense','f6808c28-eefe-40df-b6d2-741c6ed106d3','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',172);
INSERT INTO "head" VALUES('budget_line','27ccb8a2-26ee-485d-9944-53d2b1fe7877','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',173);
INSERT INTO "head" VALUES('expense','e20a7042-b57d-4e02-ae88-e72ae8ab0e95','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',174);
INSERT INTO "head" VALUES('budget_line','50db1b47-4c63-4ae9-860a-67a099fb8030','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',175);
INSERT INTO "head" VALUES('expense','487c698a-200e-498f-982a-f3c0db4bebcb','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',176);
INSERT INTO "head" VALUES('budget_line','17eee8da-9263-4d42-80ce-9916778fc6ea','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',177);
INSERT INTO "head" VALUES('expense','9edeed78-e0b0-49a5-8e95-0053c4616800','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',178);
INSERT INTO "head" VALUES('budget_line','25470243-c944-4ff0-be02-0b7acda6e7ac','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',179);
INSERT INTO "head" VALUES('expense','5aab8780-cc52-4ccc-8785-de2174053296','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',180);
INSERT INTO "head" VALUES('budget_line','4f6349d6-3c55-4431-88e5-17ea1e9443c0','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',181);
INSERT INTO "head" VALUES('expense','cac09681-441b-43e4-9966-687c81013272','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',182);
INSERT INTO "head" VALUES('budget_line','38284b11-beb7-4fa1-86df-d5c3db908529','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',183);
INSERT INTO "head" VALUES('expense','ffbeb5cf-2054-4318-a5ce-9276b9d23505','*','baea485a-cb95-4954-b1ff-f189eeb2c12d',184);
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
INSERT INTO "member" VALUES('257ae580-618a-4604-a7d2-8ed496f40ad5',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','5fe2a4a6-b908-4d16-8a96-fb47cc203425','leader','confirmed','團長','団長',1,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('7356ad12-e864-49f4-ae40-b9404d7be7f5',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','7e1ad80c-302f-48ce-a935-33c62c547f59','member','confirmed','團員','団員',2,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('9ea7f9e8-1f1b-45dd-80ca-11966a28b76b',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','b009f25a-653e-4a8b-be0a-50f6e5078407','member','confirmed','團員','団員',3,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('5c41ee32-bf5b-4fb2-a7b6-d63440e1a7fc',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','905479e4-f9cd-4b87-960a-75f6c94bd7ff','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
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
INSERT INTO "meta" VALUES('store','3ff5f862-e5b2-468e-9e6d-c806c3230b8a');
INSERT INTO "meta" VALUES('replica','5ba51fbe-88ed-4d05-9494-276f6bb01067');
INSERT INTO "meta" VALUES('folding','4');
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
INSERT INTO "organisation" VALUES('55b69af8-ccb6-4db7-a3c7-07f6ae9eda80',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
経済部
jingjibu
');
INSERT INTO "organisation" VALUES('3fc0fc6b-85a2-454e-ac07-063959b3fa63',1,'55b69af8-ccb6-4db7-a3c7-07f6ae9eda80','central','TW','','工業局','工業局','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
工業局
gongyeju
');
INSERT INTO "organisation" VALUES('b558aeb0-3390-4b8e-adc0-2022f1c86654',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tairichanyehezuotuidongbangongshi
');
INSERT INTO "organisation" VALUES('4309b9da-20f8-48e4-870c-77e44090765f',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','','','','知事','知事','','','200af86e-4481-4e37-8f45-aab1cc7477d2','幕張新都心：會展與商業
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
INSERT INTO "organisation" VALUES('be5c88ce-7ab5-4d16-9009-82e8a3193c92',1,'4309b9da-20f8-48e4-870c-77e44090765f','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
商工労動部
shanggonglaodongbu
');
INSERT INTO "organisation" VALUES('c20b7879-9368-4ca5-aa23-7d31718a8867',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ
fukushimakenhaitekupuraza
fudaoxian
');
INSERT INTO "organisation" VALUES('794ae1b5-837c-48b1-8d22-135de5c8a55c',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
');
INSERT INTO "organisation" VALUES('571b7368-d956-44c4-bbe9-53fee1753e61',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
宮城県
みやぎけん
miyagiken
gongchengxian
');
INSERT INTO "organisation" VALUES('9aead431-7420-438c-af45-94cfc5a06d44',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー
qianyemaoyiqingbaozhongxin
');
INSERT INTO "organisation" VALUES('f36163a8-f978-42d9-a855-df29d71dea8f',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
日本台湾交流協会
公益財団法人日本台湾交流協会
ribentaiwanjiaoliuxiehui
');
INSERT INTO "organisation" VALUES('8206f0a9-9cd7-4861-b30b-b95f2b28ac3a',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
jetro海外調査部
じぇとろ海外調査部
haiwaidiaochabu
');
INSERT INTO "organisation" VALUES('2ba18e73-80f8-4e41-9ce3-3bf1661db310',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
三菱総合研究所
sanlingzongheyanjiusuo
');
INSERT INTO "organisation" VALUES('1ce24915-5840-4465-8e3f-dc28c20b2e81',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉商工会議所
qianyeshanggonghuiyisuo
');
INSERT INTO "organisation" VALUES('d63e855f-c52c-44e0-a0d1-52b76f54bef9',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉県貿易協同組合
qianyexianmaoyixietongzuhe
');
INSERT INTO "organisation" VALUES('61e7460f-9df5-40ed-8794-d27cefe2911e',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉県産業振興中心
千葉県産業振興せんたー
qianyexianchanyezhenxingzhongxin
');
INSERT INTO "organisation" VALUES('647166d2-bc47-4c93-9cb7-2d4d8a68ff7d',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
東邦銀行
dongbangyinxing
');
INSERT INTO "organisation" VALUES('4d8914da-97d7-4241-b264-734866580e80',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県貿易促進協議会
fudaoxianmaoyicujinxieyihui
');
INSERT INTO "organisation" VALUES('fb280926-3e93-42f8-b748-a9235f4442b4',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県
fudaoxian
');
INSERT INTO "organisation" VALUES('ab0bc74b-4423-4fda-9860-87ff09d7e58c',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
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
INSERT INTO "organisation_name" VALUES('978f4ccf-00d8-4294-a58f-1b4a8de73f05',1,'f36163a8-f978-42d9-a855-df29d71dea8f','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "participant" VALUES('95a21cf8-929a-4d8a-8cfd-5a3f8a2edbbe',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','jp','',1,'3c03b48d-cf39-4387-bf52-781f75265f99',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e6e7b9cd-4ea7-43bd-8759-ee7162561bc2',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','jp','',2,'dbab51f2-af33-4dca-94da-59702bde3e18',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('086bccbe-173f-4905-961b-118c73b3bccf',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','jp','',3,'200af86e-4481-4e37-8f45-aab1cc7477d2',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e3aa95c6-29f2-4c6e-a628-d7863b7071af',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','jp','',4,'52cd6d87-5dc6-4207-b295-7770293e62c4',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5440ff1b-8b5f-4155-ad5e-7857f1462cc8',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','jp','',5,'cfb3ef5e-9181-466e-8268-96b9e258b552',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f4b3bda4-743d-435f-95bc-21e46650e1ca',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','jp','',6,'8b034021-fd22-4952-a9c5-0f9fe9f49d54',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('3ea6cc93-1f8d-4c2f-8e85-4f8496bb8c32',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','jp','',7,'7cd97e17-2107-4371-9df2-d7c1120ab893',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f804decd-85ae-47b1-8aa7-5ac09688569f',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','jp','',8,'d940f6cb-7a48-4ee5-8318-f5e00a5ba07b',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f40069d5-a8e1-40d1-80d3-4934fd273705',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','jp','',1,'85c79d12-b2a3-4de0-b818-4450e901b306',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d5d8a01e-f9b9-4fd8-8b62-a73a7a9bc921',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','jp','',2,'f01e10d9-0772-4ae2-b73c-1fac9bbb733d',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e451ba77-6cb5-417a-92d9-7ceb53e2dc0b',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','jp','',1,'573736e4-56ca-4d02-a63e-6348332b67c6',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('75ba2127-4ef1-4d69-abca-4cbf73c4b89a',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','jp','',2,'79ac38b3-e971-4353-b469-181230649400',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('fb1c25ee-0a8f-4aa3-a401-9926facb13bb',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','jp','',3,'f7ff39ef-27dc-4460-83f8-35b0d7a13960',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2c0565d6-7bff-4245-81fc-00a4e2dfdfba',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','jp','',4,'a166b02f-11fe-4f4d-a487-7397c0e7ae03',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('206dc92d-8c6f-4144-a16b-1d8c19f6ac4b',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','jp','',5,'57f5980f-03b3-4c42-8262-af346b5bfb37',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a5589b8d-ea20-460c-adf9-e80e2679aa3c',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','jp','',6,'945eb256-5e92-493a-9cdc-f4b9005a61e4',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2bf8874f-d7eb-4854-b1f0-db1facc2b9b8',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','tw','',1,'5fe2a4a6-b908-4d16-8a96-fb47cc203425',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('c477b3f8-5c59-4997-a97f-a7b2cd7179d4',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','tw','',2,'7e1ad80c-302f-48ce-a935-33c62c547f59',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('625be2a0-87ea-42c7-8de0-a7e901ec792b',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','tw','',3,'b009f25a-653e-4a8b-be0a-50f6e5078407',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('92336df0-856e-45fe-8c2c-dba939f27b32',1,'fcbc3877-48fd-47ca-b96e-0d7f5598da75','tw','',4,'905479e4-f9cd-4b87-960a-75f6c94bd7ff',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('bff56c51-014f-433a-991d-46dff2eb53b4',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','tw','',1,'5fe2a4a6-b908-4d16-8a96-fb47cc203425',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('773027a4-420e-4551-9b88-897b240606fa',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','tw','',2,'7e1ad80c-302f-48ce-a935-33c62c547f59',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a5b8c900-c4a2-41bc-8b4b-6fb7808474d0',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','tw','',3,'b009f25a-653e-4a8b-be0a-50f6e5078407',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('23418d3f-4028-4fdc-8ac3-c0d5d52f520a',1,'aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7','tw','',4,'905479e4-f9cd-4b87-960a-75f6c94bd7ff',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e46e3ee7-bf32-406d-b641-5bcf96703e30',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','tw','',1,'5fe2a4a6-b908-4d16-8a96-fb47cc203425',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b234bd90-7280-4911-a17e-607647074bbc',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','tw','',2,'7e1ad80c-302f-48ce-a935-33c62c547f59',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('16f31e23-be76-4ce4-bcb0-6589d00b478b',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','tw','',3,'b009f25a-653e-4a8b-be0a-50f6e5078407',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('bbc4d58e-cdf5-4cf4-ba7a-1b324ab78c7b',1,'70f39815-69f8-4e36-afb3-f2cd5a70ee88','tw','',4,'905479e4-f9cd-4b87-960a-75f6c94bd7ff',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2ea23629-738a-4246-8358-15bee7f4805e',1,'c4656e69-be96-4afb-b21f-b66360d31d95','tw','',1,'5fe2a4a6-b908-4d16-8a96-fb47cc203425',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e7d4a0e6-01de-432a-94f4-d50c124d0a9d',1,'c4656e69-be96-4afb-b21f-b66360d31d95','tw','',2,'7e1ad80c-302f-48ce-a935-33c62c547f59',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('542d19f0-4d1d-47f3-bb10-0a8c55dbf1de',1,'c4656e69-be96-4afb-b21f-b66360d31d95','tw','',3,'b009f25a-653e-4a8b-be0a-50f6e5078407',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('88ce7ab7-4c7b-4a4c-b18f-ae7acd920a21',1,'c4656e69-be96-4afb-b21f-b66360d31d95','tw','',4,'905479e4-f9cd-4b87-960a-75f6c94bd7ff',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b66be017-29dd-430d-b683-20e2040b5986',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','tw','',1,'5fe2a4a6-b908-4d16-8a96-fb47cc203425',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('407e0061-795b-42cb-97ff-d372f2c96a92',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','tw','',2,'7e1ad80c-302f-48ce-a935-33c62c547f59',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('cd921382-0571-4ca8-ad11-dcac1722c7c3',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','tw','',3,'b009f25a-653e-4a8b-be0a-50f6e5078407',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a4f419a2-32f1-4ec9-9b37-f6253a1ed6de',1,'62b26b86-2f8f-411e-b1be-9aa43dd17536','tw','',4,'905479e4-f9cd-4b87-960a-75f6c94bd7ff',NULL,'','','','','',NULL,'','');
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
INSERT INTO "person" VALUES('5fe2a4a6-b908-4d16-8a96-fb47cc203425',1,'王大明','王大明','おう だいめい','ワン ダーミン','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('7e1ad80c-302f-48ce-a935-33c62c547f59',1,'陳小華','陳小華','ちん しょうか','チェン シャオホァ','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('b009f25a-653e-4a8b-be0a-50f6e5078407',1,'林美玲','林美玲','りん びれい','リン メイリン','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('905479e4-f9cd-4b87-960a-75f6c94bd7ff',1,'黃志強','黄志強','こう しきょう','ホァン ジーチャン','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('3c03b48d-cf39-4387-bf52-781f75265f99',1,'山田太郎','山田太郎','やまだ たろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('dbab51f2-af33-4dca-94da-59702bde3e18',1,'佐藤花子','佐藤花子','さとう はなこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('200af86e-4481-4e37-8f45-aab1cc7477d2',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','','JP','043-000-0000 内線2711','','suzuki@example.jp','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('52cd6d87-5dc6-4207-b295-7770293e62c4',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('cfb3ef5e-9181-466e-8268-96b9e258b552',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('8b034021-fd22-4952-a9c5-0f9fe9f49d54',1,'田中四郎','田中四郎','たなか しろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('7cd97e17-2107-4371-9df2-d7c1120ab893',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('d940f6cb-7a48-4ee5-8318-f5e00a5ba07b',1,'濵田六子','濵田六子','はまだ むつこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('85c79d12-b2a3-4de0-b818-4450e901b306',1,'渡部 七海','渡部 七海','わたべ ななみ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('f01e10d9-0772-4ae2-b73c-1fac9bbb733d',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('573736e4-56ca-4d02-a63e-6348332b67c6',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('79ac38b3-e971-4353-b469-181230649400',1,'山﨑十和','山﨑十和','やまざき とわ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('f7ff39ef-27dc-4460-83f8-35b0d7a13960',1,'中村春子','中村春子','なかむら はるこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('a166b02f-11fe-4f4d-a487-7397c0e7ae03',1,'小林夏男','小林夏男','こばやし なつお','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('57f5980f-03b3-4c42-8262-af346b5bfb37',1,'加藤秋江','加藤秋江','かとう あきえ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('945eb256-5e92-493a-9cdc-f4b9005a61e4',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('2231a242-1b68-430f-8b74-209d936b0fc7',1,'松本空','松本空','まつもと そら','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('4eb955cf-bda9-420c-80db-c16dddcab443',1,'井上海','井上海','いのうえ うみ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "post" VALUES('feb26d72-266d-4b91-92de-c80cef325881',1,'5fe2a4a6-b908-4d16-8a96-fb47cc203425','3fc0fc6b-85a2-454e-ac07-063959b3fa63','電子資訊組','電子情報組','科長','課長（科長）','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('46159da8-4f72-455c-8cd2-3f2b586b1e38',1,'7e1ad80c-302f-48ce-a935-33c62c547f59','3fc0fc6b-85a2-454e-ac07-063959b3fa63','電子資訊組','電子情報組','技正','技正','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('dd8b42ff-f6b4-46fd-92f3-c0c7b23b4724',1,'b009f25a-653e-4a8b-be0a-50f6e5078407','b558aeb0-3390-4b8e-adc0-2022f1c86654','','','經理','マネージャー','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('2f74d573-b4f6-40ad-b567-977618968f37',1,'905479e4-f9cd-4b87-960a-75f6c94bd7ff','b558aeb0-3390-4b8e-adc0-2022f1c86654','','','專員','専員','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('602a8da8-cd6c-49c4-97a3-fb4f2d460a52',1,'3c03b48d-cf39-4387-bf52-781f75265f99','be5c88ce-7ab5-4d16-9009-82e8a3193c92','經濟政策課','経済政策課','副參事','副参事','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('3390fcd5-8846-4576-af07-e94f5c4ae23e',1,'dbab51f2-af33-4dca-94da-59702bde3e18','be5c88ce-7ab5-4d16-9009-82e8a3193c92','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('0e652a4b-2069-42a4-b965-ecb77676e66d',1,'200af86e-4481-4e37-8f45-aab1cc7477d2','be5c88ce-7ab5-4d16-9009-82e8a3193c92','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('15309395-12a2-430f-8f27-b7fb23748e03',1,'52cd6d87-5dc6-4207-b295-7770293e62c4','be5c88ce-7ab5-4d16-9009-82e8a3193c92','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('9aceaecc-34a6-4e7d-8167-aefe2866ce0c',1,'cfb3ef5e-9181-466e-8268-96b9e258b552','be5c88ce-7ab5-4d16-9009-82e8a3193c92','產業振興課','産業振興課','副課長','副課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('f5fd3813-7aa2-4414-bd70-8b299a092f07',1,'8b034021-fd22-4952-a9c5-0f9fe9f49d54','be5c88ce-7ab5-4d16-9009-82e8a3193c92','產業振興課','産業振興課','主查','主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('5baf68c3-d41c-480a-ba4b-93baf59fb356',1,'7cd97e17-2107-4371-9df2-d7c1120ab893','be5c88ce-7ab5-4d16-9009-82e8a3193c92','產業振興課','産業振興課','班長','班長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('cf7c2d43-4601-4b84-b66e-7a7a8514947f',1,'d940f6cb-7a48-4ee5-8318-f5e00a5ba07b','be5c88ce-7ab5-4d16-9009-82e8a3193c92','產業振興課','産業振興課','班長','班長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('74e4fb3e-5856-4c1f-aee6-8831bf63149f',1,'85c79d12-b2a3-4de0-b818-4450e901b306','c20b7879-9368-4ca5-aa23-7d31718a8867','','','副所長','副所長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('c03b9bde-0cba-4f97-b63e-94b4322760e4',1,'f01e10d9-0772-4ae2-b73c-1fac9bbb733d','c20b7879-9368-4ca5-aa23-7d31718a8867','','','產學推動科長','産学連携科長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('612a331f-c355-4773-9f3d-8309ffe74c83',1,'573736e4-56ca-4d02-a63e-6348332b67c6','794ae1b5-837c-48b1-8d22-135de5c8a55c','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('9cb074f7-8734-4004-b714-355ac3dac655',1,'79ac38b3-e971-4353-b469-181230649400','794ae1b5-837c-48b1-8d22-135de5c8a55c','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('74bb95b5-482e-4d98-95b2-a086e82b0926',1,'f7ff39ef-27dc-4460-83f8-35b0d7a13960','794ae1b5-837c-48b1-8d22-135de5c8a55c','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('c0fc1067-ccf6-46d3-b994-328bfd2b4f94',1,'a166b02f-11fe-4f4d-a487-7397c0e7ae03','794ae1b5-837c-48b1-8d22-135de5c8a55c','總務企劃部 國際課','総務企画部 国際課','課長','課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('727c38b7-46ad-4b6c-8dec-0d0a6a4a3c5d',1,'57f5980f-03b3-4c42-8262-af346b5bfb37','794ae1b5-837c-48b1-8d22-135de5c8a55c','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('1ccfcc8c-9b23-481d-8268-3541dc146fa5',1,'945eb256-5e92-493a-9cdc-f4b9005a61e4','571b7368-d956-44c4-bbe9-53fee1753e61','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('debce9c0-e911-4f5d-aeed-089b20730fe5',1,'2231a242-1b68-430f-8b74-209d936b0fc7','8206f0a9-9cd7-4861-b30b-b95f2b28ac3a','','','主查','主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('c189f0f6-95ba-45a0-8ce4-12abc5fa06c2',1,'4eb955cf-bda9-420c-80db-c16dddcab443','2ba18e73-80f8-4e41-9ce3-3bf1661db310','海外事業本部','海外事業本部','研究員','研究員','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
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
INSERT INTO "rate" VALUES('68242de5-81b1-4af6-b36f-1ddca6fcaaf7',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','JPY','0.22','spot','2019-09-16','範例／見本',NULL,'',NULL);
INSERT INTO "rate" VALUES('69be8f7f-1a81-4b0c-a345-85e716802825',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','USD','31.2','spot','2019-09-16','範例／見本',NULL,'',NULL);
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
sample2019','e1b87206-bab8-411b-8c0b-ce762b88de4e');
INSERT INTO "same_key" VALUES('member','0
e1b87206-bab8-411b-8c0b-ce762b88de4e
5fe2a4a6-b908-4d16-8a96-fb47cc203425','257ae580-618a-4604-a7d2-8ed496f40ad5');
INSERT INTO "same_key" VALUES('member','0
e1b87206-bab8-411b-8c0b-ce762b88de4e
7e1ad80c-302f-48ce-a935-33c62c547f59','7356ad12-e864-49f4-ae40-b9404d7be7f5');
INSERT INTO "same_key" VALUES('member','0
e1b87206-bab8-411b-8c0b-ce762b88de4e
905479e4-f9cd-4b87-960a-75f6c94bd7ff','5c41ee32-bf5b-4fb2-a7b6-d63440e1a7fc');
INSERT INTO "same_key" VALUES('member','0
e1b87206-bab8-411b-8c0b-ce762b88de4e
b009f25a-653e-4a8b-be0a-50f6e5078407','9ea7f9e8-1f1b-45dd-80ca-11966a28b76b');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','9aead431-7420-438c-af45-94cfc5a06d44');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','8206f0a9-9cd7-4861-b30b-b95f2b28ac3a');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','2ba18e73-80f8-4e41-9ce3-3bf1661db310');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','1ce24915-5840-4465-8e3f-dc28c20b2e81');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','4309b9da-20f8-48e4-870c-77e44090765f');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','61e7460f-9df5-40ed-8794-d27cefe2911e');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','d63e855f-c52c-44e0-a0d1-52b76f54bef9');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','b558aeb0-3390-4b8e-adc0-2022f1c86654');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
4309b9da-20f8-48e4-870c-77e44090765f','be5c88ce-7ab5-4d16-9009-82e8a3193c92');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','571b7368-d956-44c4-bbe9-53fee1753e61');
INSERT INTO "same_key" VALUES('organisation','0
工業局
55b69af8-ccb6-4db7-a3c7-07f6ae9eda80','3fc0fc6b-85a2-454e-ac07-063959b3fa63');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','f36163a8-f978-42d9-a855-df29d71dea8f');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','794ae1b5-837c-48b1-8d22-135de5c8a55c');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','647166d2-bc47-4c93-9cb7-2d4d8a68ff7d');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','fb280926-3e93-42f8-b748-a9235f4442b4');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','c20b7879-9368-4ca5-aa23-7d31718a8867');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','4d8914da-97d7-4241-b264-734866580e80');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','55b69af8-ccb6-4db7-a3c7-07f6ae9eda80');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','ab0bc74b-4423-4fda-9860-87ff09d7e58c');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','9aead431-7420-438c-af45-94cfc5a06d44');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','8206f0a9-9cd7-4861-b30b-b95f2b28ac3a');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','2ba18e73-80f8-4e41-9ce3-3bf1661db310');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','f36163a8-f978-42d9-a855-df29d71dea8f');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','1ce24915-5840-4465-8e3f-dc28c20b2e81');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','4309b9da-20f8-48e4-870c-77e44090765f');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','61e7460f-9df5-40ed-8794-d27cefe2911e');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','d63e855f-c52c-44e0-a0d1-52b76f54bef9');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','b558aeb0-3390-4b8e-adc0-2022f1c86654');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
4309b9da-20f8-48e4-870c-77e44090765f','be5c88ce-7ab5-4d16-9009-82e8a3193c92');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','571b7368-d956-44c4-bbe9-53fee1753e61');
INSERT INTO "same_key" VALUES('organisation','1
工業局
55b69af8-ccb6-4db7-a3c7-07f6ae9eda80','3fc0fc6b-85a2-454e-ac07-063959b3fa63');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','794ae1b5-837c-48b1-8d22-135de5c8a55c');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','647166d2-bc47-4c93-9cb7-2d4d8a68ff7d');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','fb280926-3e93-42f8-b748-a9235f4442b4');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','c20b7879-9368-4ca5-aa23-7d31718a8867');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','4d8914da-97d7-4241-b264-734866580e80');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','55b69af8-ccb6-4db7-a3c7-07f6ae9eda80');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','ab0bc74b-4423-4fda-9860-87ff09d7e58c');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
573736e4-56ca-4d02-a63e-6348332b67c6','e451ba77-6cb5-417a-92d9-7ceb53e2dc0b');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
57f5980f-03b3-4c42-8262-af346b5bfb37','206dc92d-8c6f-4144-a16b-1d8c19f6ac4b');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
5fe2a4a6-b908-4d16-8a96-fb47cc203425','b66be017-29dd-430d-b683-20e2040b5986');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
79ac38b3-e971-4353-b469-181230649400','75ba2127-4ef1-4d69-abca-4cbf73c4b89a');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
7e1ad80c-302f-48ce-a935-33c62c547f59','407e0061-795b-42cb-97ff-d372f2c96a92');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
905479e4-f9cd-4b87-960a-75f6c94bd7ff','a4f419a2-32f1-4ec9-9b37-f6253a1ed6de');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
945eb256-5e92-493a-9cdc-f4b9005a61e4','a5589b8d-ea20-460c-adf9-e80e2679aa3c');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
a166b02f-11fe-4f4d-a487-7397c0e7ae03','2c0565d6-7bff-4245-81fc-00a4e2dfdfba');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
b009f25a-653e-4a8b-be0a-50f6e5078407','cd921382-0571-4ca8-ad11-dcac1722c7c3');
INSERT INTO "same_key" VALUES('participant','0
62b26b86-2f8f-411e-b1be-9aa43dd17536
f7ff39ef-27dc-4460-83f8-35b0d7a13960','fb1c25ee-0a8f-4aa3-a401-9926facb13bb');
INSERT INTO "same_key" VALUES('participant','0
70f39815-69f8-4e36-afb3-f2cd5a70ee88
5fe2a4a6-b908-4d16-8a96-fb47cc203425','e46e3ee7-bf32-406d-b641-5bcf96703e30');
INSERT INTO "same_key" VALUES('participant','0
70f39815-69f8-4e36-afb3-f2cd5a70ee88
7e1ad80c-302f-48ce-a935-33c62c547f59','b234bd90-7280-4911-a17e-607647074bbc');
INSERT INTO "same_key" VALUES('participant','0
70f39815-69f8-4e36-afb3-f2cd5a70ee88
85c79d12-b2a3-4de0-b818-4450e901b306','f40069d5-a8e1-40d1-80d3-4934fd273705');
INSERT INTO "same_key" VALUES('participant','0
70f39815-69f8-4e36-afb3-f2cd5a70ee88
905479e4-f9cd-4b87-960a-75f6c94bd7ff','bbc4d58e-cdf5-4cf4-ba7a-1b324ab78c7b');
INSERT INTO "same_key" VALUES('participant','0
70f39815-69f8-4e36-afb3-f2cd5a70ee88
b009f25a-653e-4a8b-be0a-50f6e5078407','16f31e23-be76-4ce4-bcb0-6589d00b478b');
INSERT INTO "same_key" VALUES('participant','0
70f39815-69f8-4e36-afb3-f2cd5a70ee88
f01e10d9-0772-4ae2-b73c-1fac9bbb733d','d5d8a01e-f9b9-4fd8-8b62-a73a7a9bc921');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
200af86e-4481-4e37-8f45-aab1cc7477d2','086bccbe-173f-4905-961b-118c73b3bccf');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
3c03b48d-cf39-4387-bf52-781f75265f99','95a21cf8-929a-4d8a-8cfd-5a3f8a2edbbe');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
52cd6d87-5dc6-4207-b295-7770293e62c4','e3aa95c6-29f2-4c6e-a628-d7863b7071af');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
5fe2a4a6-b908-4d16-8a96-fb47cc203425','bff56c51-014f-433a-991d-46dff2eb53b4');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
7cd97e17-2107-4371-9df2-d7c1120ab893','3ea6cc93-1f8d-4c2f-8e85-4f8496bb8c32');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
7e1ad80c-302f-48ce-a935-33c62c547f59','773027a4-420e-4551-9b88-897b240606fa');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
8b034021-fd22-4952-a9c5-0f9fe9f49d54','f4b3bda4-743d-435f-95bc-21e46650e1ca');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
905479e4-f9cd-4b87-960a-75f6c94bd7ff','23418d3f-4028-4fdc-8ac3-c0d5d52f520a');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
b009f25a-653e-4a8b-be0a-50f6e5078407','a5b8c900-c4a2-41bc-8b4b-6fb7808474d0');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
cfb3ef5e-9181-466e-8268-96b9e258b552','5440ff1b-8b5f-4155-ad5e-7857f1462cc8');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
d940f6cb-7a48-4ee5-8318-f5e00a5ba07b','f804decd-85ae-47b1-8aa7-5ac09688569f');
INSERT INTO "same_key" VALUES('participant','0
aa72ada0-5fe9-4c8f-b13f-7e8fa10993a7
dbab51f2-af33-4dca-94da-59702bde3e18','e6e7b9cd-4ea7-43bd-8759-ee7162561bc2');
INSERT INTO "same_key" VALUES('participant','0
c4656e69-be96-4afb-b21f-b66360d31d95
5fe2a4a6-b908-4d16-8a96-fb47cc203425','2ea23629-738a-4246-8358-15bee7f4805e');
INSERT INTO "same_key" VALUES('participant','0
c4656e69-be96-4afb-b21f-b66360d31d95
7e1ad80c-302f-48ce-a935-33c62c547f59','e7d4a0e6-01de-432a-94f4-d50c124d0a9d');
INSERT INTO "same_key" VALUES('participant','0
c4656e69-be96-4afb-b21f-b66360d31d95
905479e4-f9cd-4b87-960a-75f6c94bd7ff','88ce7ab7-4c7b-4a4c-b18f-ae7acd920a21');
INSERT INTO "same_key" VALUES('participant','0
c4656e69-be96-4afb-b21f-b66360d31d95
b009f25a-653e-4a8b-be0a-50f6e5078407','542d19f0-4d1d-47f3-bb10-0a8c55dbf1de');
INSERT INTO "same_key" VALUES('participant','0
fcbc3877-48fd-47ca-b96e-0d7f5598da75
5fe2a4a6-b908-4d16-8a96-fb47cc203425','2bf8874f-d7eb-4854-b1f0-db1facc2b9b8');
INSERT INTO "same_key" VALUES('participant','0
fcbc3877-48fd-47ca-b96e-0d7f5598da75
7e1ad80c-302f-48ce-a935-33c62c547f59','c477b3f8-5c59-4997-a97f-a7b2cd7179d4');
INSERT INTO "same_key" VALUES('participant','0
fcbc3877-48fd-47ca-b96e-0d7f5598da75
905479e4-f9cd-4b87-960a-75f6c94bd7ff','92336df0-856e-45fe-8c2c-dba939f27b32');
INSERT INTO "same_key" VALUES('participant','0
fcbc3877-48fd-47ca-b96e-0d7f5598da75
b009f25a-653e-4a8b-be0a-50f6e5078407','625be2a0-87ea-42c7-8de0-a7e901ec792b');
INSERT INTO "same_key" VALUES('person','0
中村春子','f7ff39ef-27dc-4460-83f8-35b0d7a13960');
INSERT INTO "same_key" VALUES('person','0
井上海','4eb955cf-bda9-420c-80db-c16dddcab443');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','7cd97e17-2107-4371-9df2-d7c1120ab893');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','dbab51f2-af33-4dca-94da-59702bde3e18');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','57f5980f-03b3-4c42-8262-af346b5bfb37');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','945eb256-5e92-493a-9cdc-f4b9005a61e4');
INSERT INTO "same_key" VALUES('person','0
小林夏男','a166b02f-11fe-4f4d-a487-7397c0e7ae03');
INSERT INTO "same_key" VALUES('person','0
山崎十和','79ac38b3-e971-4353-b469-181230649400');
INSERT INTO "same_key" VALUES('person','0
山田太郎','3c03b48d-cf39-4387-bf52-781f75265f99');
INSERT INTO "same_key" VALUES('person','0
松本空','2231a242-1b68-430f-8b74-209d936b0fc7');
INSERT INTO "same_key" VALUES('person','0
林美玲','b009f25a-653e-4a8b-be0a-50f6e5078407');
INSERT INTO "same_key" VALUES('person','0
浜田六子','d940f6cb-7a48-4ee5-8318-f5e00a5ba07b');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','f01e10d9-0772-4ae2-b73c-1fac9bbb733d');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','52cd6d87-5dc6-4207-b295-7770293e62c4');
INSERT INTO "same_key" VALUES('person','0
渡部七海','85c79d12-b2a3-4de0-b818-4450e901b306');
INSERT INTO "same_key" VALUES('person','0
王大明','5fe2a4a6-b908-4d16-8a96-fb47cc203425');
INSERT INTO "same_key" VALUES('person','0
田中四郎','8b034021-fd22-4952-a9c5-0f9fe9f49d54');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','200af86e-4481-4e37-8f45-aab1cc7477d2');
INSERT INTO "same_key" VALUES('person','0
陳小華','7e1ad80c-302f-48ce-a935-33c62c547f59');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','cfb3ef5e-9181-466e-8268-96b9e258b552');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','573736e4-56ca-4d02-a63e-6348332b67c6');
INSERT INTO "same_key" VALUES('person','0
黄志強','905479e4-f9cd-4b87-960a-75f6c94bd7ff');
INSERT INTO "same_key" VALUES('person','1
中村春子','f7ff39ef-27dc-4460-83f8-35b0d7a13960');
INSERT INTO "same_key" VALUES('person','1
井上海','4eb955cf-bda9-420c-80db-c16dddcab443');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','7cd97e17-2107-4371-9df2-d7c1120ab893');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','dbab51f2-af33-4dca-94da-59702bde3e18');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','57f5980f-03b3-4c42-8262-af346b5bfb37');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','945eb256-5e92-493a-9cdc-f4b9005a61e4');
INSERT INTO "same_key" VALUES('person','1
小林夏男','a166b02f-11fe-4f4d-a487-7397c0e7ae03');
INSERT INTO "same_key" VALUES('person','1
山崎十和','79ac38b3-e971-4353-b469-181230649400');
INSERT INTO "same_key" VALUES('person','1
山田太郎','3c03b48d-cf39-4387-bf52-781f75265f99');
INSERT INTO "same_key" VALUES('person','1
松本空','2231a242-1b68-430f-8b74-209d936b0fc7');
INSERT INTO "same_key" VALUES('person','1
林美玲','b009f25a-653e-4a8b-be0a-50f6e5078407');
INSERT INTO "same_key" VALUES('person','1
浜田六子','d940f6cb-7a48-4ee5-8318-f5e00a5ba07b');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','f01e10d9-0772-4ae2-b73c-1fac9bbb733d');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','52cd6d87-5dc6-4207-b295-7770293e62c4');
INSERT INTO "same_key" VALUES('person','1
渡部七海','85c79d12-b2a3-4de0-b818-4450e901b306');
INSERT INTO "same_key" VALUES('person','1
王大明','5fe2a4a6-b908-4d16-8a96-fb47cc203425');
INSERT INTO "same_key" VALUES('person','1
田中四郎','8b034021-fd22-4952-a9c5-0f9fe9f49d54');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','200af86e-4481-4e37-8f45-aab1cc7477d2');
INSERT INTO "same_key" VALUES('person','1
陳小華','7e1ad80c-302f-48ce-a935-33c62c547f59');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','cfb3ef5e-9181-466e-8268-96b9e258b552');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','573736e4-56ca-4d02-a63e-6348332b67c6');
INSERT INTO "same_key" VALUES('person','1
黄志強','905479e4-f9cd-4b87-960a-75f6c94bd7ff');
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
CREATE INDEX ix_person_sort_ja ON person (sort_ja);
CREATE INDEX ix_person_sort_zh ON person (sort_zh);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
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
CREATE INDEX ix_seating_event_id ON seating (event_id);
CREATE INDEX ix_seating_delegation_id ON seating (delegation_id);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
CREATE INDEX ix_ticket_event_id ON ticket (event_id);
CREATE INDEX ix_roll_call_delegation_id ON roll_call (delegation_id);
CREATE INDEX ix_letter_delegation_id ON letter (delegation_id);
CREATE INDEX ix_letter_event_id ON letter (event_id);
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
CREATE INDEX ix_script_event_id ON script (event_id);
CREATE INDEX ix_script_delegation_id ON script (delegation_id);
CREATE INDEX ix_seat_plan_place_person_id ON seat_plan_place (person_id);
CREATE INDEX ix_seat_plan_place_seat_plan_id ON seat_plan_place (seat_plan_id);
CREATE INDEX ix_seat_plan_place_member_id ON seat_plan_place (member_id);
COMMIT;
