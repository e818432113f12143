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
INSERT INTO "agenda_item" VALUES('9a9cd79c-e852-5939-b273-d1f651d4562e',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 kind',3,'09:30:00.000000',3,'甲 title_zh 髙','甲 title_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 speaker_zh 髙','甲 speaker_ja 髙','甲 language 髙','甲 interpreting 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "agenda_item" VALUES('fd8ac790-747f-5aec-804d-2417f9eb88ef',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','item',4,'10:30:00.000000',4,'乙 title_zh 髙','乙 title_ja 髙',NULL,'乙 speaker_zh 髙','乙 speaker_ja 髙','乙 language 髙','乙 interpreting 髙',NULL,'乙 note_zh 髙','乙 note_ja 髙');
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
INSERT INTO "briefing" VALUES('e340f23a-facd-5762-a9d2-48fe98a7f1b3',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 profile_zh','甲 profile_ja 髙','甲 history_zh 髙','甲 history_ja 髙','甲 asks_zh 髙','甲 asks_ja 髙','甲 sensitive_zh 髙','甲 sensitive_ja 髙','甲 replies_zh 髙','甲 replies_ja 髙','甲 points_zh 髙','甲 points_ja 髙','甲 terms 髙');
INSERT INTO "briefing" VALUES('d0d74d61-7785-50e8-b595-b56ba8229836',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','乙 profile_zh 髙','乙 profile_ja 髙','乙 history_zh 髙','乙 history_ja 髙','乙 asks_zh 髙','乙 asks_ja 髙','乙 sensitive_zh 髙','乙 sensitive_ja 髙','乙 replies_zh 髙','乙 replies_ja 髙','乙 points_zh 髙','乙 points_ja 髙','乙 terms 髙');
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
INSERT INTO "budget_line" VALUES('a26a9987-2855-5ee8-8bb4-6930df7fcf22',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','other','local',3,'甲 name_zh 髙','甲 name_ja 髙',3,'改 currency','甲 rate 髙','甲 account 髙','甲 case_no 髙','甲 notes 髙');
INSERT INTO "budget_line" VALUES('9b705174-9729-5346-bfe6-66fc8037709a',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','other','local',4,'乙 name_zh 髙','乙 name_ja 髙',4,'TWD','乙 rate 髙','乙 account 髙','乙 case_no 髙','乙 notes 髙');
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
INSERT INTO "card_sheet" VALUES('03b19336-61e2-5529-a192-a3717695ed6b',1,'改 kind','甲 name_zh 髙','甲 name_ja 髙',3,3,3,3,3,3,3,3,3,3,'甲 crop_marks 髙','甲 notes 髙');
INSERT INTO "card_sheet" VALUES('571b6e1d-11e1-51cf-8f00-942e58308e56',1,'card','乙 name_zh 髙','乙 name_ja 髙',4,4,4,4,4,4,4,4,4,4,'乙 crop_marks 髙','乙 notes 髙');
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
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','*','9d5e8f729c36b1241c5318947dc6cc56','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","audience":"甲 audience 髙","country":"JP","email":"甲 email 髙","gifts":"甲 gifts 髙","honorific":"甲 honorific 髙","kana":"甲 kana 髙","kana_other":"甲 kana_other 髙","languages":"甲 languages 髙","legal_name":"甲 legal_name 髙","mobile":"甲 mobile 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","noticed_on":"2019-09-18","phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","purpose":"甲 purpose 髙","roman":"甲 roman 髙","source":"甲 source 髙","uid":"甲 uid 髙"}',NULL,'[]',NULL,'30f9122dee3935608b13c495ae92f6714d40a2fee31d1ac6050338f81c606a06');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',1,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','849df66497f80e47fe0f10bbdcdb729e','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","as_of":"2019-09-18","audience":"甲 audience 髙","capital":"甲 capital 髙","country":"JP","email":"甲 email 髙","employees":"甲 employees 髙","fax":"甲 fax 髙","founded":"甲 founded 髙","head_ja":"甲 head_ja 髙","head_other_ja":"甲 head_other_ja 髙","head_other_zh":"甲 head_other_zh 髙","head_zh":"甲 head_zh 髙","honorific":"甲 honorific 髙","industries_ja":"甲 industries_ja 髙","industries_zh":"甲 industries_zh 髙","kana":"甲 kana 髙","kind":"other","main_contact_id":"11109085-d961-53d4-8b48-e408cb16a69f","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","parent_id":null,"phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","products_ja":"甲 products_ja 髙","products_zh":"甲 products_zh 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","region":"甲 region 髙","short_ja":"甲 short_ja 髙","short_zh":"甲 short_zh 髙","source":"甲 source 髙","url":"https://example.invalid/","wants_ja":"甲 wants_ja 髙","wants_zh":"甲 wants_zh 髙"}',NULL,'[]',NULL,'7681c2e0271a3eb71785634db2430d705be0005a64b38402ad0b42ecbc83ffe9');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',2,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','f3ba9715047e2ffa06fe6a820e5ab5e1','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'a779d9d8aeccab5ba39ec0bc194ae2f79a4f24ebbdd2f4fe3c029278e910005c');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',3,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','d61ceb81d6a90455829ee97116a31af3','{"allergy_ja":"甲 allergy_ja 髙","allergy_zh":"甲 allergy_zh 髙","birth_date":"2019-09-18","diet":"甲 diet 髙","diet_ja":"甲 diet_ja 髙","diet_zh":"甲 diet_zh 髙","emergency_name":"甲 emergency_name 髙","emergency_phone":"甲 emergency_phone 髙","emergency_relation":"甲 emergency_relation 髙","insurance_no":"甲 insurance_no 髙","passport_expiry":"2019-09-18","passport_no":"甲 passport_no 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sex":"甲 sex 髙"}',NULL,'[]',NULL,'43ec2dc23b93594ba44c5db55d72cc2c9b69f2a8e5ffb408df5e19368ca48d2f');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',4,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','59eea9474a8ce557608ac27aad5cba67','{"confirmed_on":"2019-09-18","equal_ja":"甲 equal_ja 髙","equal_zh":"甲 equal_zh 髙","follows_id":null,"organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"rank":3,"source":"甲 source 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'b1a8ecdd18b054547d0c1438f2163cf19f2c0dd13607c4866f49888936755262');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',5,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','50dd0c565af018f40ed667fff5fd7121','{"account":"甲 account 髙","approval_no":"甲 approval_no 髙","approved_end":"2019-09-18","approved_minor":3,"approved_on":"2019-09-18","approved_people":"甲 approved_people 髙","approved_start":"2019-09-18","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","cap_minor":3,"claimed_on":"2019-09-18","cleared_on":"2019-09-18","code":"甲 code 髙","emergency_phone":"甲 emergency_phone 髙","end_date":"2019-09-18","handbook_ja":"甲 handbook_ja 髙","handbook_zh":"甲 handbook_zh 髙","insurer_ja":"甲 insurer_ja 髙","insurer_phone":"甲 insurer_phone 髙","insurer_zh":"甲 insurer_zh 髙","kind":"city","leader_rank":"甲 leader_rank 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","places_ja":"甲 places_ja 髙","places_zh":"甲 places_zh 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","settled_on":"2019-09-18","start_date":"2019-09-18","status":"preparing"}',NULL,'[]',NULL,'2043988d4fb874e7ad2cf695ab9b8096ba0b920fc96ca9806a746a85ea8cf086');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',6,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','cde1c7bcf64b11bae4052c74ad9d51b8','{"bags":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","duty_ja":"甲 duty_ja 髙","duty_zh":"甲 duty_zh 髙","fee_minor":3,"joined":"2019-09-18","mobile":"甲 mobile 髙","notes":"甲 notes 髙","paid_minor":3,"paid_on":"2019-09-18","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replaces_id":null,"roles":"member","room_kind":"甲 room_kind 髙","room_notes":"甲 room_notes 髙","status":"confirmed","status_on":"2019-09-18","status_why":"甲 status_why 髙"}',NULL,'[]',NULL,'6109d4ad929e3de486a89e71618a02d14d79d6894a7986388f5838bdd9a62b1c');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',7,'team','9c388011-b9c7-5baa-a389-44aa71223935','*','289808e34b66a6a9e0025d6bb815cbb0','{"colour":"indigo","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"group","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'264307b64a3c2729b16ee0d5cd20eb83c2c4bbb4164344f8801320cc25b2853a');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',8,'team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','c85e65bf6c3cc5ba351b2c399caf87d1','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","until_date":"2019-09-18"}',NULL,'[]',NULL,'eb726a57282bd0cad4fc4d8139edd575bde32566cf3f40bb586c1a74d755f7f9');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',9,'event','9d813800-8671-5477-9164-e2d730a8cd9e','*','36f39a368b4d9a97b3da7bc217e7d513','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","benefits_ja":"甲 benefits_ja 髙","benefits_zh":"甲 benefits_zh 髙","bring_ja":"甲 bring_ja 髙","bring_zh":"甲 bring_zh 髙","capacity":3,"carrier":"甲 carrier 髙","coach":"甲 coach 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","dress_ja":"甲 dress_ja 髙","dress_zh":"甲 dress_zh 髙","edition":3,"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"甲 gather_ja 髙","gather_time":"09:30","gather_zh":"甲 gather_zh 髙","ics_uid":"甲 ics_uid 髙","interpreting":"甲 interpreting 髙","kind":"visit","list_due":"2019-09-18","meet_ja":"甲 meet_ja 髙","meet_zh":"甲 meet_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","origin_ja":"甲 origin_ja 髙","origin_stop_ja":"甲 origin_stop_ja 髙","origin_stop_zh":"甲 origin_stop_zh 髙","origin_zh":"甲 origin_zh 髙","parking_ja":"甲 parking_ja 髙","parking_zh":"甲 parking_zh 髙","part":"甲 part 髙","phone":"+81 43 223 2110","photos":"甲 photos 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3,"press":"甲 press 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","questions_ja":"甲 questions_ja 髙","questions_zh":"甲 questions_zh 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","replaces_id":null,"rivals":"甲 rivals 髙","room_ja":"甲 room_ja 髙","room_zh":"甲 room_zh 髙","seats":"甲 seats 髙","secrecy_ja":"甲 secrecy_ja 髙","secrecy_zh":"甲 secrecy_zh 髙","social":"甲 social 髙","speech":"甲 speech 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo","station_ja":"甲 station_ja 髙","station_zh":"甲 station_zh 髙","status":"planned","target_ja":"甲 target_ja 髙","target_stop_ja":"甲 target_stop_ja 髙","target_stop_zh":"甲 target_stop_zh 髙","target_zh":"甲 target_zh 髙","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","topics_ja":"甲 topics_ja 髙","topics_zh":"甲 topics_zh 髙","vehicle":"甲 vehicle 髙","was_date":"2019-09-18","was_end_date":"2019-09-18","was_end_time":"09:30","was_part":"甲 was_part 髙","was_place_ja":"甲 was_place_ja 髙","was_place_zh":"甲 was_place_zh 髙","was_time":"09:30"}',NULL,'[]',NULL,'5868079c02699032174142740a9f8b803921ea839a156c9f50a9b923b6e2ec69');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',10,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','1357cbe1eb9078cc9a3365d0dd8a9e29','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","interpreter_id":"11109085-d961-53d4-8b48-e408cb16a69f","interpreting":"甲 interpreting 髙","kind":"item","language":"甲 language 髙","minutes":3,"note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"speaker_id":"11109085-d961-53d4-8b48-e408cb16a69f","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","start_time":"09:30","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'b9631a48e5703c2fc4698fa1aa75a58367de5f18ef2b20fb06e2285f29f94452');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',11,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','2c38c0d44765613236ef79bb2b4da6c3','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","position":3,"role":"host"}',NULL,'[]',NULL,'7a7c1672c888aee3f6eee72adcf1a358a7168199f41503ac11c705a9c4a4343c');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',12,'participant','be8da699-6054-5241-a38d-cf108127c24d','*','c95543c1cc7bec2df4e9bbff9e0ca587','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replied_on":"2019-09-18","reply":"甲 reply 髙","reply_notes":"甲 reply_notes 髙","role":"甲 role 髙","seat":"甲 seat 髙","side":"jp","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'258e89f4b4e308850ff98756c029ceb012e63d1cc7707d36cb28ffd02dba05a9');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',13,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','ce4644fe8c37e580c6c00236c07e185a','{"account":"甲 account 髙","amount_minor":3,"case_no":"甲 case_no 髙","category":"other","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","funding":"local","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"rate":"甲 rate 髙"}',NULL,'[]',NULL,'1ff4590713d4605792d4a51a70ef1725c291601987d85d6e5dc1eebe922efbcc');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',14,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','e16c0ef2317bc7d975a3042499feb5c4','{"accepted_on":"2019-09-18","amount_minor":3,"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","case_no":"甲 case_no 髙","category":"甲 category 髙","currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","funding":"甲 funding 髙","gloss_zh":"甲 gloss_zh 髙","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","kept_at":"甲 kept_at 髙","notes":"甲 notes 髙","paid_on":"2019-09-18","payee":"甲 payee 髙","payer_id":"11109085-d961-53d4-8b48-e408cb16a69f","payment":"甲 payment 髙","rate":"甲 rate 髙","reason":"甲 reason 髙","receipt_no":"甲 receipt_no 髙","settled_minor":3,"status":"paid","tax_minor":3}',NULL,'[]',NULL,'41df79f2fea7894f143837c122655c5eb2c5519700cf5e7d7d38ecbeeb427076');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',15,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','d37282d464fd4b84a691619f14867d8b','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"spot","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","proof":"甲 proof 髙","rate":"甲 rate 髙","rate_date":"2019-09-18","source":"甲 source 髙"}',NULL,'[]',NULL,'392d39874437b3350a95588be942fbfb1bea37889167e72bf76d5bec2d9915a2');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',16,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','4c9fd7bb6f11db6a05cfe07fb7255f99','{"entity":"甲 entity 髙","media_type":"甲 media_type 髙","name":"甲 name 髙","owner":"甲 owner 髙","purpose":"甲 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":3}',NULL,'[]',NULL,'5ecc0f015c41d58bd7b4cb87013afe436a83b690ff9de6746136bb774e78589a');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',17,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','334fe55724861e08fbc0adb922409922','{"days":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due":"2019-09-18","notes":"甲 notes 髙","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'f8034756ac67d70653c72f1306a8d27412776738e6f76187a92fdc6d9a771741');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',18,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','83d3abac5db0a8f40620f2f7e575d2a1','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'dabb19ad3827b11a0c331589ee33d61332d5e58182ebfaba0cc5f8385285313d');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',19,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','c43a57d24c404142524dda428fd526d3','{"days":3,"notes":"甲 notes 髙","position":3,"template_id":"70ce5184-d88c-5a82-85ab-4095b268f9f7","title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'7ddd21a2bc424ce4b545392c7450698956e99b7d9681eaa573d52bc08d97119b');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',20,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','c5df2f6f7e28169f7e60558db82e0726','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","frozen":"甲 frozen 髙","kind":"draft","made_on":"2019-09-18","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","number":3}',NULL,'[]',NULL,'833e51d5138965a8e4fc6417a8244d8eabc67ccc66f4441ac07be039b06ec4c6');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',21,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','3a3eff18e4ba6c6c1c06ac6aaa279b48','{"channel":"甲 channel 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","paper":"甲 paper 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sent_on":"2019-09-18","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'6f2f77e83f94c056dca2ce753c2c5acefe1b431823d63ed5b0bdfdf7f9f32915');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',22,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','2051187b6679aec3932f2c3e6a71331d','{"against_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19","approval_no":"甲 approval_no 髙","approved_on":"2019-09-18","decided_on":"2019-09-18","decided_time":"09:30","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","lines":"甲 lines 髙","notes":"甲 notes 髙","proof":"甲 proof 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'67b6daa0867761e2fc8d4d1e74ab428cb1bf2141b0f42fa6e0c84b5a42f0d584');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',23,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','b20e4f9c75215a96a7bc47fd1cddc6a8','{"change_id":"6c2a7986-670f-564d-b9b6-d7dd27167c4f","confirmed_by":"甲 confirmed_by 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","phone":"+81 43 223 2110","position":3,"role":"other","text":"甲 text 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}',NULL,'[]',NULL,'414496b8fb11016216fdfa43c0401789671b4c58628334eab1d56d63251a13d0');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',24,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','d67f9db72c81bc35b095c8541a25e8b4','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","facts":"甲 facts 髙","warning":"甲 warning 髙","why":"甲 why 髙"}',NULL,'[]',NULL,'a8e77190ab22fb444ab71c25dfbaa2b3d2ee1758a3c74020762d987b730d7a36');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',25,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','44a94803b496dcdad33b24cb5cad0b01','{"from_place":"甲 from_place 髙","minutes":3,"notes":"甲 notes 髙","to_place":"甲 to_place 髙"}',NULL,'[]',NULL,'8f67bbbf57b0ddb0c7a420b3fb3f4ae3be565518aaeac2925699916789c19039');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',26,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','5db90f4afba4f3b582df717a007fa265','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","packed_on":"2019-09-18","position":3,"quantity":3}',NULL,'[]',NULL,'bbd010bc27a9c8ad5ecf9c197c274e4cf2cb2f47c296bd965fa3281b6ceeda36');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',27,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','55530967cb2fc9943789772a02dac67d','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","rank":3}',NULL,'[]',NULL,'f21fea2903d3a49265c0f1ea4401793e96b3f07e6f7fa05d8e2da98b1629db2e');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',28,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','0ec43f1e9d74f1aaaecf3dab348b4edc','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","state":"yes"}',NULL,'[]',NULL,'c5fa548ac5171d7cd94b59af964091c3091a74780a4811e1c23156ecd545362b');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',29,'room','ca02661d-0413-5859-b24c-279940c216e7','*','f007b796076e9684a640c49f24d16d32','{"beds":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","floor":"甲 floor 髙","kind":"single","notes":"甲 notes 髙","number":"甲 number 髙","position":3}',NULL,'[]',NULL,'12df64dc89874d6510e653642fdc9119592d1b7d80ba12668a3544771590f5c0');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',30,'bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','681ccd5f1ad6858b7eceaee0604f45c2','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","room_id":"ca02661d-0413-5859-b24c-279940c216e7","until_date":"2019-09-18"}',NULL,'[]',NULL,'1df9a7bf302c4c14fdf4e47012c4da7362325c60dc94a77ef390148621afff0e');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',31,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','aed461f3c8a47d8fed745d0d036b1577','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"together","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","other_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0"}',NULL,'[]',NULL,'91a2a2eaba437afc5473f19d7320fe494ecc5e27d6f06bfd69ae5d704b015ea0');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',32,'seating','296e0788-e274-5876-9844-39092912a543','*','7303cffe4c29046e5275534e623cd6fa','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"coach","layout":"甲 layout 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"seats":3}',NULL,'[]',NULL,'6e5a7e00359acce4c54bc2f44f7586fe55d591ddb7017fa0a31a2dd73f2e274d');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',33,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','5d11ed35d824baed8998e59bee0ce1c9','{"member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","place":"甲 place 髙","position":3,"seating_id":"296e0788-e274-5876-9844-39092912a543"}',NULL,'[]',NULL,'a8b4d769270de278df3eb66ae001b60271885da405a62d4df08431817d2ac3ac');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',34,'ticket','477fff49-31ce-58b1-af02-399de942b84e','*','41ad47866a81553840a1c1d00b8539af','{"booking":"甲 booking 髙","coach":"甲 coach 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","seat":"甲 seat 髙"}',NULL,'[]',NULL,'9aa26bcb10f25c7575cebe19fbb5520e8df700700c510b4006b668798018ebed');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',35,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','1d1e8c61b9e3478535b45f571d612c74','{"at":"甲 at 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙"}',NULL,'[]',NULL,'9a910f653325216b0d4ea6cf8e49aa4a94e7e0edb97b20fd0e834c9bf179c5b2');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',36,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','fc595042fa296ab04e84b4479d70fa2c','{"at":"甲 at 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","roll_call_id":"dff1764e-c9d0-5f87-9451-1434a0a941f7","state":"here"}',NULL,'[]',NULL,'952df0baca68efc063d51773e64dca224af868590a908d9e4f47f26f9f152bf0');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',37,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','88ddc461233b50b16626a1ba243297f4','{"audience":"open","kind":"phone","label":"甲 label 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"value":"甲 value 髙"}',NULL,'[]',NULL,'4e86b60870fc2871ed76f51de508518bfd6687cd845bf97ad486ce337c9d38ec');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',38,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','fb1d53dcaeb1b385449ff15dba1f1c40','{"by_id":"11109085-d961-53d4-8b48-e408cb16a69f","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","met_on":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'981e1fb5e19186aaed449d561ea83ae8ddf74c7a02220ddfaaec50ef24abbded');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',39,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','ca6b3adc88e5a08986a31e70b4206c33','{"ja":"甲 ja 髙","kind":"other","notes":"甲 notes 髙","source":"甲 source 髙","state":"confirmed","zh":"甲 zh 髙"}',NULL,'[]',NULL,'30c3880da53e1467ee55cc402d63fd8f8e5d57faa319a28a61e65f7adbcd13b8');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',40,'expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','*','773d6b7bcde72d7be17fc9ed5af857f7','{"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","expense_id":"52b521ee-933f-5068-8bc2-0e064539a7b9","funding":"甲 funding 髙","notes":"甲 notes 髙","share_minor":3}',NULL,'[]',NULL,'653d74ace17a475e3a7a31afcfefe53a81dc1f589c28d34f9729252120b03524');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',41,'expense_share','c7331122-e05a-5872-8ab2-352787aaea0c','*','631ec0cd64a961609f1416983896c233','{"expense_id":"52b521ee-933f-5068-8bc2-0e064539a7b9","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","share_minor":3}',NULL,'[]',NULL,'384f870cdfd16116deb843708bb875dba3cd7048ff144c402f147b58efb311ac');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',42,'repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','*','742f7049f1729b273f63a33abacc189a','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","from_id":"11109085-d961-53d4-8b48-e408cb16a69f","notes":"甲 notes 髙","paid_on":"2019-09-18","rate":"甲 rate 髙","to_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'e362f041413b38c557f6550106abd096f3d91f43b7ecdbfc31cc0e382f56af0a');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',43,'cash','9bd0dedd-552d-5427-b137-f390b4738d14','*','8bc5a177fec268c6aba0716040596ea0','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"taken","moved_on":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","rate":"甲 rate 髙"}',NULL,'[]',NULL,'6d19b8c343cb36f59a05bfee2eb5414a79c18a47afd2a338ee82db270ca442ac');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',44,'advance','1655ea2b-684b-561c-8470-be962507c313','*','d2ea8262d376483583ff54d15f615eca','{"amount_minor":3,"cleared_on":"2019-09-18","currency":"TWD","drawn_on":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","rate":"甲 rate 髙","returned_minor":3}',NULL,'[]',NULL,'4f6b64ac995b55c29e7418ee17c79918d5c2e808aa2d2d4049dc2c30ec6dc1cf');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',45,'night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','*','a9102c8aead6ddc7b6484396569a916e','{"cost_minor":3,"day":"2019-09-18","meals":"甲 meals 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","night":"own","notes":"甲 notes 髙","place":"甲 place 髙"}',NULL,'[]',NULL,'919a8d7eb5dca32f6d68ef276b662b694e1190a88f608fa007b31f3bdd022ed4');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',46,'daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','*','6d44e1505441b97c2e26bd957bb4edc8','{"country":"JP","first_day":"2019-09-18","last_day":"2019-09-18","place":"甲 place 髙","source":"甲 source 髙","usd_minor":3}',NULL,'[]',NULL,'83488c70d0cbe452f8340f2fde0518182b56202ec03d4bb8c0fa201e1dc190b3');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',47,'gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','*','1b64f7a21115cab948c0a383660b36aa','{"amount_minor":3,"courtesy":"甲 courtesy 髙","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","disposition":"甲 disposition 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","happened_on":"2019-09-18","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","notes":"甲 notes 髙","occasion_ja":"甲 occasion_ja 髙","occasion_zh":"甲 occasion_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","party":"甲 party 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","quantity":3,"rate":"甲 rate 髙","reported_on":"2019-09-18","way":"given"}',NULL,'[]',NULL,'86985c11ce521872818cb12cf831800745a61c95eac9cf26f673206415ebe6cb');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',48,'year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','*','ae1c34b6e7ddbb0bf57b6b9c8ab17220','{"base":"甲 base 髙","budget_minor":3,"executed_minor":3,"notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","year":3}',NULL,'[]',NULL,'d3a6e27e73c747b08502fceee402196b21cb8b1d082950c3753fe203c8d486d4');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',49,'wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','*','2e686ad880dff8e677a135c16d77cd73','{"key":"甲 key 髙","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'2327e372708d821cb3c4f7c068868078a2314418ee9062979addee8e286447f7');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',50,'card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','*','c8ce42748b2b0c3635a609313dfc0089','{"columns":3,"crop_marks":"甲 crop_marks 髙","height":3,"kind":"card","margin_left":3,"margin_top":3,"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","page_height":3,"page_width":3,"pitch_x":3,"pitch_y":3,"rows":3,"width":3}',NULL,'[]',NULL,'4a83fd44f3f985eda72d65fbd1e27a50425c154b7848b6e7c5f91d7bb1059475');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',51,'letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','*','160142751ff7c558e101691918d6ea39','{"body_ja":"甲 body_ja 髙","body_zh":"甲 body_zh 髙","copies_ja":"甲 copies_ja 髙","copies_zh":"甲 copies_zh 髙","dated_on":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"request","notes":"甲 notes 髙","number":"甲 number 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"reply_by":"2019-09-18","sent_on":"2019-09-18","subject_ja":"甲 subject_ja 髙","subject_zh":"甲 subject_zh 髙"}',NULL,'[]',NULL,'ab178536f867bd21bcca10500b337d75fb466c9f30b0bc80879ef35075383266');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',52,'briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','*','c0cbd484118eefb224ad68fd335cfbe6','{"asks_ja":"甲 asks_ja 髙","asks_zh":"甲 asks_zh 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","history_ja":"甲 history_ja 髙","history_zh":"甲 history_zh 髙","points_ja":"甲 points_ja 髙","points_zh":"甲 points_zh 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","replies_ja":"甲 replies_ja 髙","replies_zh":"甲 replies_zh 髙","sensitive_ja":"甲 sensitive_ja 髙","sensitive_zh":"甲 sensitive_zh 髙","terms":"甲 terms 髙"}',NULL,'[]',NULL,'d14c810a88226ed442a80c5ec3e5006163511a1f99bb216496b73329148c8c46');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',53,'script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','*','252554c94929b00e385823414cc8534b','{"agenda_item_id":"9a9cd79c-e852-5939-b273-d1f651d4562e","body_ja":"甲 body_ja 髙","body_zh":"甲 body_zh 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'005dab931de36160c0b60b734ce1874353766f52539d4c568af04d46bfe0d414');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',54,'seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','*','b9e30070484797aa177ecce112c8be02','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","door":"甲 door 髙","drive":"甲 drive 髙","driver":"甲 driver 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","flags":"甲 flags 髙","kind":"meeting","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"screen":"甲 screen 髙","seats":3,"view":"甲 view 髙"}',NULL,'[]',NULL,'f4eb57e3411ac97cde72fc2ac433162a9ec2c63de37e2efcf158a25f9df17289');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',55,'seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','*','f745d6244dc6ab39c22357037b8a83ad','{"member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","participant_id":"be8da699-6054-5241-a38d-cf108127c24d","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","place":"甲 place 髙","seat_plan_id":"606acbbe-dbf8-5815-a218-1dce86ce93dc"}',NULL,'[]',NULL,'2d710a150888cde886630cf5d2f75de206cc54eef061ec662c24edc30c47d220');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',56,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','1b9e8ac9b9e6e9927b0c3d0bd6b1081f','{"at":"甲 at 髙","note":"甲 note 髙","what":"甲 what 髙","who":"甲 who 髙"}',NULL,'[]',NULL,'3130ae572906f8872ba216660e4008406f5c32236e5d990b018a7a8b20e13246');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',57,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','106f88a69d6eb2f00ab298505b3703f9','{"entity":"甲 entity 髙","first_id":"甲 first_id 髙","second_id":"甲 second_id 髙"}',NULL,'[]',NULL,'fecee7cfe848affdbec9ac519260d71f163b3acb3a9b9e02efaaf7eb1c6263b0');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',58,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','27602540305b703e4abb677a4c8b8d09','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","audience":"乙 audience 髙","country":"JP","email":"乙 email 髙","gifts":"乙 gifts 髙","honorific":"乙 honorific 髙","kana":"乙 kana 髙","kana_other":"乙 kana_other 髙","languages":"乙 languages 髙","legal_name":"乙 legal_name 髙","mobile":"乙 mobile 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","noticed_on":"2019-09-19","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","purpose":"乙 purpose 髙","roman":"乙 roman 髙","source":"乙 source 髙","uid":"乙 uid 髙"}',NULL,'[]',NULL,'30c1f6f4e58ae3439174b3413e40736af4c0f461fe6b35ebe65061488af38937');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',59,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','c3030ffc587588e8e66e2dffdbc307bb','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","as_of":"2019-09-19","audience":"乙 audience 髙","capital":"乙 capital 髙","country":"JP","email":"乙 email 髙","employees":"乙 employees 髙","fax":"乙 fax 髙","founded":"乙 founded 髙","head_ja":"乙 head_ja 髙","head_other_ja":"乙 head_other_ja 髙","head_other_zh":"乙 head_other_zh 髙","head_zh":"乙 head_zh 髙","honorific":"乙 honorific 髙","industries_ja":"乙 industries_ja 髙","industries_zh":"乙 industries_zh 髙","kana":"乙 kana 髙","kind":"other","main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","parent_id":"f67091ef-8724-5501-9b51-cdab692d7c76","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","products_ja":"乙 products_ja 髙","products_zh":"乙 products_zh 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","region":"乙 region 髙","short_ja":"乙 short_ja 髙","short_zh":"乙 short_zh 髙","source":"乙 source 髙","url":"https://example.invalid/","wants_ja":"乙 wants_ja 髙","wants_zh":"乙 wants_zh 髙"}',NULL,'[]',NULL,'215c543ed6071f3a17d2291c615e3dff98607a9c662f4d3508dbbed42c847294');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',60,'organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','a823b185f09d06439df185bb0d38aa52','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'3e878fc22009b06df12ff08ab545260de93a4680e6f6a44dd1ee143031747ef3');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',61,'personal','512550e0-054f-5a23-874a-7b549d3003af','*','7e0fe0519414beabc6e5b21c45cab4b4','{"allergy_ja":"乙 allergy_ja 髙","allergy_zh":"乙 allergy_zh 髙","birth_date":"2019-09-19","diet":"乙 diet 髙","diet_ja":"乙 diet_ja 髙","diet_zh":"乙 diet_zh 髙","emergency_name":"乙 emergency_name 髙","emergency_phone":"乙 emergency_phone 髙","emergency_relation":"乙 emergency_relation 髙","insurance_no":"乙 insurance_no 髙","passport_expiry":"2019-09-19","passport_no":"乙 passport_no 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sex":"乙 sex 髙"}',NULL,'[]',NULL,'fd65893c3df6dd2aabd911672a5648692f52fca3320ada496efe0a415dd83373');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',62,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','4a1f6e1b60ae303cfcfb5dff77bd6f93','{"confirmed_on":"2019-09-19","equal_ja":"乙 equal_ja 髙","equal_zh":"乙 equal_zh 髙","follows_id":"7bea66cd-7193-54c2-9dce-9a5dbc4dcf26","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"rank":4,"source":"乙 source 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'464d060400a6c31053e4bdd3ec26fb6558648f01d4fd793134ebbe37f9031749');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',63,'delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','47ca621ad1ca2c2bd350b3fade9ade5f','{"account":"乙 account 髙","approval_no":"乙 approval_no 髙","approved_end":"2019-09-19","approved_minor":4,"approved_on":"2019-09-19","approved_people":"乙 approved_people 髙","approved_start":"2019-09-19","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","cap_minor":4,"claimed_on":"2019-09-19","cleared_on":"2019-09-19","code":"乙 code 髙","emergency_phone":"乙 emergency_phone 髙","end_date":"2019-09-19","handbook_ja":"乙 handbook_ja 髙","handbook_zh":"乙 handbook_zh 髙","insurer_ja":"乙 insurer_ja 髙","insurer_phone":"乙 insurer_phone 髙","insurer_zh":"乙 insurer_zh 髙","kind":"city","leader_rank":"乙 leader_rank 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","places_ja":"乙 places_ja 髙","places_zh":"乙 places_zh 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","settled_on":"2019-09-19","start_date":"2019-09-19","status":"preparing"}',NULL,'[]',NULL,'8bf69777d4ae3dd8a3b618cde781051431d549d76a11de1bb23f179ad8fb161e');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',64,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','2d86c1379fbb3276298f462c9abde3f2','{"bags":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","duty_ja":"乙 duty_ja 髙","duty_zh":"乙 duty_zh 髙","fee_minor":4,"joined":"2019-09-19","mobile":"乙 mobile 髙","notes":"乙 notes 髙","paid_minor":4,"paid_on":"2019-09-19","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replaces_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","roles":"member","room_kind":"乙 room_kind 髙","room_notes":"乙 room_notes 髙","status":"confirmed","status_on":"2019-09-19","status_why":"乙 status_why 髙"}',NULL,'[]',NULL,'63b496e541277b36b874b375a12eaa55343a9a7cdd58a64a6c7e5d589762c84f');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',65,'team','01248620-e955-5964-a682-1f87335b3a33','*','6dd8c872dc3652ca41837fb981d9a4ca','{"colour":"indigo","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"group","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'57bcd1982cbb4984197d65bac1bd026959b0fd8e1f6985e630a8661a6c4417ed');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',66,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','d29ffe0b17924604a84d9d2735627ba8','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","team_id":"01248620-e955-5964-a682-1f87335b3a33","until_date":"2019-09-19"}',NULL,'[]',NULL,'ff3deb8bb552c54ae1c21b100ee349a551b69e4e438e70d1b46ccc4cccd13639');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',67,'event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','1c87ff35bffa97c9952a0ebf10361c2c','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","benefits_ja":"乙 benefits_ja 髙","benefits_zh":"乙 benefits_zh 髙","bring_ja":"乙 bring_ja 髙","bring_zh":"乙 bring_zh 髙","capacity":4,"carrier":"乙 carrier 髙","coach":"乙 coach 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","dress_ja":"乙 dress_ja 髙","dress_zh":"乙 dress_zh 髙","edition":4,"end_date":"2019-09-19","end_time":"10:30","end_zone":"Asia/Tokyo","gather_ja":"乙 gather_ja 髙","gather_time":"10:30","gather_zh":"乙 gather_zh 髙","ics_uid":"乙 ics_uid 髙","interpreting":"乙 interpreting 髙","kind":"visit","list_due":"2019-09-19","meet_ja":"乙 meet_ja 髙","meet_zh":"乙 meet_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","origin_ja":"乙 origin_ja 髙","origin_stop_ja":"乙 origin_stop_ja 髙","origin_stop_zh":"乙 origin_stop_zh 髙","origin_zh":"乙 origin_zh 髙","parking_ja":"乙 parking_ja 髙","parking_zh":"乙 parking_zh 髙","part":"乙 part 髙","phone":"+81 43 223 2110","photos":"乙 photos 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4,"press":"乙 press 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","questions_ja":"乙 questions_ja 髙","questions_zh":"乙 questions_zh 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","replaces_id":"9d813800-8671-5477-9164-e2d730a8cd9e","rivals":"乙 rivals 髙","room_ja":"乙 room_ja 髙","room_zh":"乙 room_zh 髙","seats":"乙 seats 髙","secrecy_ja":"乙 secrecy_ja 髙","secrecy_zh":"乙 secrecy_zh 髙","social":"乙 social 髙","speech":"乙 speech 髙","start_date":"2019-09-19","start_time":"10:30","start_zone":"Asia/Tokyo","station_ja":"乙 station_ja 髙","station_zh":"乙 station_zh 髙","status":"planned","target_ja":"乙 target_ja 髙","target_stop_ja":"乙 target_stop_ja 髙","target_stop_zh":"乙 target_stop_zh 髙","target_zh":"乙 target_zh 髙","team_id":"01248620-e955-5964-a682-1f87335b3a33","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","topics_ja":"乙 topics_ja 髙","topics_zh":"乙 topics_zh 髙","vehicle":"乙 vehicle 髙","was_date":"2019-09-19","was_end_date":"2019-09-19","was_end_time":"10:30","was_part":"乙 was_part 髙","was_place_ja":"乙 was_place_ja 髙","was_place_zh":"乙 was_place_zh 髙","was_time":"10:30"}',NULL,'[]',NULL,'b94e61fee1539d9f3b24098c8da3564b4dbc4527a43c5e8f46c9375a9f8ab087');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',68,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','313dc4bd0082292782698ed210d3d034','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","interpreting":"乙 interpreting 髙","kind":"item","language":"乙 language 髙","minutes":4,"note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","start_time":"10:30","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'29e5a7fd2387ab713de52ba60925d39e4b80eeba6becf31686b7f97ce9395f0f');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',69,'event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','86e766f06afaabef63ad63a4fe5c3361','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","position":4,"role":"host"}',NULL,'[]',NULL,'490f8e9dbff05bd8cc47ac4203bc1d13b9d7b643c670bf3b62a5cdedcfcfe844');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',70,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','2db11440cb65281694dfc3001c1501aa','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replied_on":"2019-09-19","reply":"乙 reply 髙","reply_notes":"乙 reply_notes 髙","role":"乙 role 髙","seat":"乙 seat 髙","side":"jp","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'d4affc1090cb6f8c3d05f9504587fe9fbc59cca7f59449908d91d76808b19101');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',71,'budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','13741ae6badce5d04665f7e5fb61b19a','{"account":"乙 account 髙","amount_minor":4,"case_no":"乙 case_no 髙","category":"other","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","funding":"local","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"rate":"乙 rate 髙"}',NULL,'[]',NULL,'3039b5d406e98a617731610b154a7d9967aafd3fbfd3496d59c13a1963c9f754');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',72,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','79450ef5dc8160e4460e5672b081da04','{"accepted_on":"2019-09-19","amount_minor":4,"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","case_no":"乙 case_no 髙","category":"乙 category 髙","currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","funding":"乙 funding 髙","gloss_zh":"乙 gloss_zh 髙","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","kept_at":"乙 kept_at 髙","notes":"乙 notes 髙","paid_on":"2019-09-19","payee":"乙 payee 髙","payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","payment":"乙 payment 髙","rate":"乙 rate 髙","reason":"乙 reason 髙","receipt_no":"乙 receipt_no 髙","settled_minor":4,"status":"paid","tax_minor":4}',NULL,'[]',NULL,'e9edbd90e862bf1d786dbc6192d1bb50a567a94c98b4d271bf1e35d18c661a2d');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',73,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','327cf01ba66d56a003faf6641b193777','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"spot","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","proof":"乙 proof 髙","rate":"乙 rate 髙","rate_date":"2019-09-19","source":"乙 source 髙"}',NULL,'[]',NULL,'a0d63b1b58ff0082d8a154cad187099b571fb321685450b32e7e92b57e466e8d');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',74,'attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','4410f55ea2cafd8186264f1e6945f5c0','{"entity":"乙 entity 髙","media_type":"乙 media_type 髙","name":"乙 name 髙","owner":"乙 owner 髙","purpose":"乙 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":4}',NULL,'[]',NULL,'51c988a848c8be4439a8e18afbfff729d6f5404e8b967233eed0e07e1a60234f');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',75,'task','8328628e-a21e-55b4-afc2-838e4facddcf','*','37cce2688ae4b234e41609a0790e537a','{"days":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due":"2019-09-19","notes":"乙 notes 髙","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'0a08e715b67496d9659367faa961fdfb59c008392fabe7ed9022805a6b4b077f');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',76,'task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','eb987246ec23f0ed8633f0eff0dee493','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'4816e210a0ef8d30227b46879d239c5690541052639c73710fe8ab6a2631c6c3');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',77,'template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','65a8ace724f58248455b7536497db198','{"days":4,"notes":"乙 notes 髙","position":4,"template_id":"4f2a2b5b-3812-548f-80df-452164649b1f","title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'30535a85b8cd60fb4082584033d5c8397c784bacd2aa98c613c446420840bf80');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',78,'version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','f5dfcf1fea30e5049b9910a5801ef982','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","frozen":"乙 frozen 髙","kind":"draft","made_on":"2019-09-19","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","number":4}',NULL,'[]',NULL,'f9295b6a491e69d492d0af5beec00fc0ee486333e39dc6a9687523d5a57701da');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',79,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','f271096e9c89f01c6977236b5446d5ab','{"channel":"乙 channel 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","paper":"乙 paper 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sent_on":"2019-09-19","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'ea0deea3bdb5762b6ea0f2ad4827557efd403b6f323225110d272efc2bc60e48');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',80,'plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','23d9e724ed02d048e634786cce31d1e7','{"against_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38","approval_no":"乙 approval_no 髙","approved_on":"2019-09-19","decided_on":"2019-09-19","decided_time":"10:30","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","lines":"乙 lines 髙","notes":"乙 notes 髙","proof":"乙 proof 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'af8d64b96b28bf781add3dd1e2247da94c55375bd10aef208d9c9b8e8f3ba319');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',81,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','743e40c3de496f7c4a2f9e584a738d40','{"change_id":"ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d","confirmed_by":"乙 confirmed_by 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","phone":"+81 43 223 2110","position":4,"role":"other","text":"乙 text 髙","told_by":"乙 told_by 髙","told_on":"2019-09-19","told_time":"10:30"}',NULL,'[]',NULL,'7d40b33bb013ea24582058784a5ec9ee16038fe623edd3b5307cd52feaca563c');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',82,'accepted','5de8620b-384a-5f80-8516-444495667dfd','*','46cc0b0edf02811829542934804eae63','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","facts":"乙 facts 髙","warning":"乙 warning 髙","why":"乙 why 髙"}',NULL,'[]',NULL,'6b8085becb7abc31886c285520a2c41e072191375c6fbe20470faed288f608c5');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',83,'travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','af03f77c074f02ffea47e78655fe3941','{"from_place":"乙 from_place 髙","minutes":4,"notes":"乙 notes 髙","to_place":"乙 to_place 髙"}',NULL,'[]',NULL,'8a5842ed227bea1601bb6fb60c175b7eb45423ebe72d9a9ed377c76b74af6239');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',84,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','c9833b9ec2fe944798045c02677da2f9','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","packed_on":"2019-09-19","position":4,"quantity":4}',NULL,'[]',NULL,'32886b2ea77b12a6cf09e40f5ef020c18982c33d50cf6f725ccc18c556140663');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',85,'member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','cd2c4f1304b7f9cae4cd937753b8c15d','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","rank":4}',NULL,'[]',NULL,'46318ecb2ea7e5087d9ef1b3f62d51c75d9622e9c5b1a15324b1d633671437cc');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',86,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','4529bd319b38c60db434bab1fe8bfa0f','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","state":"yes"}',NULL,'[]',NULL,'86be994c772324f6a405ee15a28cd1a3ad9b51af3193e506396b7258f9121024');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',87,'room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','3a5ee2791f168e53e15e468eb5ffed7d','{"beds":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","floor":"乙 floor 髙","kind":"single","notes":"乙 notes 髙","number":"乙 number 髙","position":4}',NULL,'[]',NULL,'00c011fe0f506ca79594f3397173797465a4c209c0286d9eaa59de442e81e64b');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',88,'bed','8c984816-622b-5573-851a-6b3c22435342','*','fc0b6d5893432b37151ddd2be982dec6','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","room_id":"c109893b-664b-5dcb-bdd5-1c3772c16c34","until_date":"2019-09-19"}',NULL,'[]',NULL,'465ef51a8ea90dbbb88c8b4eaee6141f81a1b6aafab392e365ce212ab8e14f2d');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',89,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','cf7ca0e2d30a94019f233221b4c20d75','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"together","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","other_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}',NULL,'[]',NULL,'8242fcb2810402212bd87e6f41765069fadfd109c5b197d34be78b1121be53ff');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',90,'seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','868cc87bd244d3e2c03166cfaee5394a','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"coach","layout":"乙 layout 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"seats":4}',NULL,'[]',NULL,'38abb0f3917c25e571c791a3aa56296ce3f23e3e769017ff95c0a385f2b12530');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',91,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','6e0097a22098d059aac88a9dbd896913','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","place":"乙 place 髙","position":4,"seating_id":"bbc7ef72-7db8-5955-a706-2c80c39656d5"}',NULL,'[]',NULL,'b646edb8b8752bfeee84da92646ddbb8896af7be847ff59ee458ef4e782c588c');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',92,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','05588708943fbb329069defa89696862','{"booking":"乙 booking 髙","coach":"乙 coach 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","seat":"乙 seat 髙"}',NULL,'[]',NULL,'cea7037f641a0ec607a2cdf05993652a115d69c4ae73ab8236fcec55854c9e19');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',93,'roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','4f15e6c0c9ec9eac78cb28417b02bafa','{"at":"乙 at 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙"}',NULL,'[]',NULL,'188755567262aad44f2ab41c92352090fdf1b978b96b86a300b0793680d841dc');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',94,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','da0c503aefdb1fbff3bc339e8c3e78aa','{"at":"乙 at 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","roll_call_id":"79be9722-a5ac-51c6-a498-7e54839cff4b","state":"here"}',NULL,'[]',NULL,'82259c5e73281a4dfa1b0b4f3068e7e08055c86d75c943fce8e63d1755c4adee');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',95,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','68bdbe820132f7334043946bf55c6423','{"audience":"open","kind":"phone","label":"乙 label 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"value":"乙 value 髙"}',NULL,'[]',NULL,'f4a78297a7f97c4cff81679efa8b91303363581514df745e3052c152e3368c8f');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',96,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','8cd329211ea1263ab413e0e485baabcf','{"by_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","met_on":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'71397b53c275ab65dc5df103fe08d27ab565dcd7fb729510cc137ee8f987ba01');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',97,'term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','3c07e314b90e87e362fefe01f7ea5d60','{"ja":"乙 ja 髙","kind":"other","notes":"乙 notes 髙","source":"乙 source 髙","state":"confirmed","zh":"乙 zh 髙"}',NULL,'[]',NULL,'6be9ff4a50eb56eedcc0d0dd29e838c1bab2dfa9547cfd9e0932e6f6ebf92ef3');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',98,'expense_split','c6c96d23-4584-5974-8110-d8b4f0f82703','*','0327ded28edef53c6d37cf2f30269def','{"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","expense_id":"fb9f0dbe-400c-539c-aac5-9f9fc02eea51","funding":"乙 funding 髙","notes":"乙 notes 髙","share_minor":4}',NULL,'[]',NULL,'d3409fdfc75b6474b0c15f95e42e75ae154a3cde947b8d4f0d216775964a7769');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',99,'expense_share','1db00440-df4a-509b-af20-760d60cf84b9','*','de7fe90784fce8306961fae55766e9d1','{"expense_id":"fb9f0dbe-400c-539c-aac5-9f9fc02eea51","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","share_minor":4}',NULL,'[]',NULL,'5e983e95d2c10f88018aa7cfafdfe6576867def854f7c80fb9163ba3755ecb0c');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',100,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','*','fee9a38f1d3d7c0efdf5005adaddeab4','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","from_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","notes":"乙 notes 髙","paid_on":"2019-09-19","rate":"乙 rate 髙","to_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'67d1fcc9de170878e07f21fb9b468424f645eaa91e37e4293d06dd9d25518d8f');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',101,'cash','2a2168ab-7150-5a32-a27a-9fe137504f12','*','9e2cea253713257af4f97c8916ebf640','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"taken","moved_on":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rate":"乙 rate 髙"}',NULL,'[]',NULL,'29fff1beef1c116b1d96f8cebdb0d290b270ea04fe040a44857132e07bfef4df');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',102,'advance','500d644d-175d-5df0-9f78-bdde19dffd2e','*','23c7eba3c543a7148de19f34d1be48c7','{"amount_minor":4,"cleared_on":"2019-09-19","currency":"TWD","drawn_on":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","rate":"乙 rate 髙","returned_minor":4}',NULL,'[]',NULL,'e8203c9ba8646de837bb6220ffda5af8666e701e4da5ae88c029ed4afb2844e3');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',103,'night','9eeb6889-460a-5037-bc87-85e45e46721c','*','bdd2888d576ce26fe1e45781fb387dc6','{"cost_minor":4,"day":"2019-09-19","meals":"乙 meals 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","night":"own","notes":"乙 notes 髙","place":"乙 place 髙"}',NULL,'[]',NULL,'09caa50e90a7c87902cf721945a3e2fc2c65f33536f28cb1228b3e7f5034c113');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',104,'daily_rate','a0389fec-cec9-5a23-97e3-b189c0780712','*','e77cc8557552308a10e65637b7ea7641','{"country":"JP","first_day":"2019-09-19","last_day":"2019-09-19","place":"乙 place 髙","source":"乙 source 髙","usd_minor":4}',NULL,'[]',NULL,'02944163872f1e35873555adc57c43790e11928166e638d7487632a91be0a893');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',105,'gift','74bf0eaf-842b-59ef-9330-96eb771cd120','*','132f98ea2298ea82d2f338540b2bbe4b','{"amount_minor":4,"courtesy":"乙 courtesy 髙","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","disposition":"乙 disposition 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","happened_on":"2019-09-19","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","notes":"乙 notes 髙","occasion_ja":"乙 occasion_ja 髙","occasion_zh":"乙 occasion_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","party":"乙 party 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","quantity":4,"rate":"乙 rate 髙","reported_on":"2019-09-19","way":"given"}',NULL,'[]',NULL,'040d5470fd90cfcdac45d776a1aef8c721465ef6ac2575973a62115df08612c3');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',106,'year_budget','439f42e5-c101-5ec0-8c00-e9d7294d9e6a','*','bf92cbd24023e83c33c0f1be3d2870ed','{"base":"乙 base 髙","budget_minor":4,"executed_minor":4,"notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","year":4}',NULL,'[]',NULL,'e9fd9e3ebf07b3b1633b3f096944e4ce158b0e925275a956e69b73dc87ef6b87');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',107,'wording','f6fe4f27-ebb1-528d-90c7-fa3004739f50','*','927362e305053df99659f8b134def4d0','{"key":"乙 key 髙","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'2a6432dce2e3f24b9ba69041a814319923d6450066eb15c9fad3045062e4d46b');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',108,'card_sheet','571b6e1d-11e1-51cf-8f00-942e58308e56','*','d29a9a45537f8fee81869e3f71a61073','{"columns":4,"crop_marks":"乙 crop_marks 髙","height":4,"kind":"card","margin_left":4,"margin_top":4,"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","page_height":4,"page_width":4,"pitch_x":4,"pitch_y":4,"rows":4,"width":4}',NULL,'[]',NULL,'ddd15c810ff13de09f37d7fef0e6a3d26e8d04370329eff717854b23776800f1');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',109,'letter','a5acf97d-f870-595c-8421-2aa33ee5f656','*','97dad1caaf541cfcce7b61d01537e035','{"body_ja":"乙 body_ja 髙","body_zh":"乙 body_zh 髙","copies_ja":"乙 copies_ja 髙","copies_zh":"乙 copies_zh 髙","dated_on":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"request","notes":"乙 notes 髙","number":"乙 number 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"reply_by":"2019-09-19","sent_on":"2019-09-19","subject_ja":"乙 subject_ja 髙","subject_zh":"乙 subject_zh 髙"}',NULL,'[]',NULL,'ce31775e5d615ef9b417d433bad914462e9b32679a16e02997410a903961dccb');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',110,'briefing','d0d74d61-7785-50e8-b595-b56ba8229836','*','bf94d37e7b6dc5fa727c3808625fdb8c','{"asks_ja":"乙 asks_ja 髙","asks_zh":"乙 asks_zh 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","history_ja":"乙 history_ja 髙","history_zh":"乙 history_zh 髙","points_ja":"乙 points_ja 髙","points_zh":"乙 points_zh 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","replies_ja":"乙 replies_ja 髙","replies_zh":"乙 replies_zh 髙","sensitive_ja":"乙 sensitive_ja 髙","sensitive_zh":"乙 sensitive_zh 髙","terms":"乙 terms 髙"}',NULL,'[]',NULL,'2778a57a0f442142df4cfd88c31e86ebf708d7f093c759b6d048f085914d2212');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',111,'script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','*','b6f9ab4a471e9e63f8a3c7b8c94cb923','{"agenda_item_id":"fd8ac790-747f-5aec-804d-2417f9eb88ef","body_ja":"乙 body_ja 髙","body_zh":"乙 body_zh 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'23388dd78fe379000b27899ade8757eb8a7ac38d408fe7c54bbc492ccb41d0c6');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',112,'seat_plan','c565515e-748e-548b-a05f-f21743225ef2','*','ceda99f0b43f3c9dd7db016ee36018f6','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","door":"乙 door 髙","drive":"乙 drive 髙","driver":"乙 driver 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","flags":"乙 flags 髙","kind":"meeting","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"screen":"乙 screen 髙","seats":4,"view":"乙 view 髙"}',NULL,'[]',NULL,'72a54bfddc0e42331a4b8ecf3a2f8270d3acfab6ac2f052cf5e1dd876d929c47');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',113,'seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','*','bc8457ddc21f9c278cc07efe1b6794fe','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","participant_id":"8db2bad4-5b85-57a2-8a29-ce08919119b8","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","place":"乙 place 髙","seat_plan_id":"c565515e-748e-548b-a05f-f21743225ef2"}',NULL,'[]',NULL,'7352e0ce8dde90eceb9256ee058f67bfd855c4b5414e9ebfbee38fb2b6defafc');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',114,'access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','2f18080baef94a3f6e93dd8e881b0c8a','{"at":"乙 at 髙","note":"乙 note 髙","what":"乙 what 髙","who":"乙 who 髙"}',NULL,'[]',NULL,'ea92f8273fb3c652baa0f967b6173ddc1bad464daa7f0de3b058d0ead86e6172');
INSERT INTO "change" VALUES('d7663029-dd98-4204-b004-9e1849a4140f',115,'distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','bc19c981bfc34b08b631840e4b14692d','{"entity":"乙 entity 髙","first_id":"乙 first_id 髙","second_id":"乙 second_id 髙"}',NULL,'[]',NULL,'8ba6445046c9fd4aae5e0edc3a7921ae922d3392e3614da5b1f8f918138011a8');
INSERT INTO "change" VALUES('45db6b6e-f3b7-4d23-948e-e1fca00c6f65',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','5da0242f832c43e6d47a01498e046814','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:0"]',NULL,'51719e0e072a4f567f373386366a030a5131a87901ab21f1fc86c28515893882');
INSERT INTO "change" VALUES('333ae203-9e00-4c41-90a5-17252fd3a37b',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','9c52534496118737b415f5aa372fdc03','{"kind":"改 kind"}','{"kind":"other"}','["d7663029-dd98-4204-b004-9e1849a4140f:1"]',NULL,'101a14a090492822ea091b9388474792677a7ae4b77ee233480ea65b4790eac6');
INSERT INTO "change" VALUES('3b8c4d6f-eed8-43ea-9552-8b6a06e31e21',0,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','f2c29d60dbe42fa7ed1cf766a50f24b4','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:2"]',NULL,'61e2764c71382df81977aeb3a0b0e729b0b58cb666cf361a02610bb0022751c1');
INSERT INTO "change" VALUES('6c83eb85-92b5-471a-9d6c-663f7068c12c',0,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','a0b85da4ca928cfb487e48e5595dda30','{"passport_no":"改 passport_no"}','{"passport_no":"甲 passport_no 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:3"]',NULL,'26f805831cf6b2d87d79dfaef2a0b382574beba8bab91879ce718176f8e796d7');
INSERT INTO "change" VALUES('7d52e5bc-4bc9-47cc-a629-21572315582e',0,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','6c7e05b7f2498a51c182bbc63349175a','{"unit_zh":"改 unit_zh"}','{"unit_zh":"甲 unit_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:4"]',NULL,'88e5d83626299785ac78592d07f560c64b8da2c7e0c50a3df57e6b398395ec10');
INSERT INTO "change" VALUES('6659b20d-4a0d-4147-ac18-00144fa9a153',0,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','13164dffe85a9ca0d738ddbc1293e254','{"code":"改 code"}','{"code":"甲 code 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:5"]',NULL,'8844687b6950a257d291bb852a4ad635f784216f64ec407461e2a46301fb043f');
INSERT INTO "change" VALUES('a645f8d6-c9a6-450f-a286-1499d334225c',0,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','cf36d701b7591148cecf6f4954a02a6f','{"roles":"改 roles"}','{"roles":"member"}','["d7663029-dd98-4204-b004-9e1849a4140f:6"]',NULL,'f73abba65e83e1cf21fa04ae610740e8944a50a82afd5a26690f01912a57621d');
INSERT INTO "change" VALUES('101b32a8-4225-4246-84d0-500954f92951',0,'team','9c388011-b9c7-5baa-a389-44aa71223935','kind','14dd1ab03c43b8a27668b38c2a6d6bb3','{"kind":"改 kind"}','{"kind":"group"}','["d7663029-dd98-4204-b004-9e1849a4140f:7"]',NULL,'48759e7767a2987372c56944ba9f8c6b552ffa56deba1b55b4bb988e01b829f7');
INSERT INTO "change" VALUES('137443b8-f077-4ece-804a-654e66b3d332',0,'event','9d813800-8671-5477-9164-e2d730a8cd9e','when','fde63faccad818eb0f008c49df8323f7','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"改 start_zone"}','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo"}','["d7663029-dd98-4204-b004-9e1849a4140f:9"]',NULL,'697a76cce70d3223574a416ed398194c4327155937dcbb4b9407cac72d5ebb53');
INSERT INTO "change" VALUES('acdb98f0-1c37-46a0-9ab3-30a34c29bbcd',0,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','101efcd0ab9b9edf0348f958752a4b4c','{"kind":"改 kind"}','{"kind":"item"}','["d7663029-dd98-4204-b004-9e1849a4140f:10"]',NULL,'df609dc82f45a54243cd9e46b07dca7c39d18152f9cee0636fd02a4500524b73');
INSERT INTO "change" VALUES('45424ad1-ac50-4f3c-820b-233b342cd5b7',0,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','19349f326610c27bfb2c77c871ab9641','{"role":"改 role"}','{"role":"host"}','["d7663029-dd98-4204-b004-9e1849a4140f:11"]',NULL,'d4b8112a8d2daf3526074354af0ba695ffa74bdd1dc89ef88e6b2ad1126c1650');
INSERT INTO "change" VALUES('a7955c5e-b894-481c-bfec-b29e421ab006',0,'participant','be8da699-6054-5241-a38d-cf108127c24d','side','f4fc880af189a0e51805d8197b27145c','{"side":"改 side"}','{"side":"jp"}','["d7663029-dd98-4204-b004-9e1849a4140f:12"]',NULL,'c26b0feadf2e3b86372637ae57dd3420217145b62f9d9c9e07e9746401acfc0c');
INSERT INTO "change" VALUES('8ff9836d-d2cb-4422-b19b-b8f34dec72ee',0,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','4c8fc7fabec43045e91386aa6313d662','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:13"]',NULL,'cfac82c6d915ec7a76e07f54a5b7a339c8f201fd8a805e99172084c02d62c3d7');
INSERT INTO "change" VALUES('7442e7f7-9e5e-47ee-b13b-4c1746b79b91',0,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','4f4e31a47332194fff512fab75c25280','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:14"]',NULL,'32bf02c1c38745fed582409ab88bb6965f19a810055aaeed1af0a6f17605c438');
INSERT INTO "change" VALUES('2252ae97-d84c-48c6-a32a-2e3da944c88a',0,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','ac60fce3540adb3f7f01d331bd731865','{"currency":"改 currency"}','{"currency":"JPY"}','["d7663029-dd98-4204-b004-9e1849a4140f:15"]',NULL,'43a37d4aa9712354976985345540933691fb90b726a4dbb48b57f647d498b0f9');
INSERT INTO "change" VALUES('b85e5277-5712-4886-a0f7-5ca2f80b769d',0,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','38498a86d9d6e899f1b1f47235685b9a','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:16"]',NULL,'5c38886ec70c2959cf771a2263e33e0abfabe1b351527b5bc669d7ad5190fd81');
INSERT INTO "change" VALUES('4c3a748e-aea1-4cb6-8af9-7c1ae76b5ed3',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','d9273a90090a705399727437b233b563','{"title":"改 title"}','{"title":"甲 title 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:17"]',NULL,'47d3ae453b01c8e8fde258f10c5e031418d164bd2daa7e52f71c521eb4901594');
INSERT INTO "change" VALUES('0aa73fdc-b5af-49f1-9e69-bb5e9a239d56',0,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','fc1cf8c9abb8a5496611a4a190a55f43','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:18"]',NULL,'d082f234f66cfb2bce15b5e1a86890d86ebc552489cba30da84020c0319a68e2');
INSERT INTO "change" VALUES('2965bf99-41e8-4b37-8a41-5deca40dbed8',0,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','b43fb6a44c5ed04437da014275b88f64','{"title":"改 title"}','{"title":"甲 title 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:19"]',NULL,'a6719c459d75575cc5b863de721320a0ce3bbde0bd0f0df484a9efc6a8b82178');
INSERT INTO "change" VALUES('ca4e343b-d95b-4280-8106-f3a36121c63e',0,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','aa043f782edc3beae663af6529411864','{"kind":"改 kind"}','{"kind":"draft"}','["d7663029-dd98-4204-b004-9e1849a4140f:20"]',NULL,'fa85d224f57a847bf9cf3c03ab81783e619ac755bcda3667c50f9ad1399e2451');
INSERT INTO "change" VALUES('a96a340f-8c2c-4099-8d33-3064ea716ffd',0,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','22592cedbabed61f14652a0612becfe8','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:21"]',NULL,'a82261b8291ecc972fd46cb2fa338a7a6d8348749b61e77a2130656ebc3cbdbc');
INSERT INTO "change" VALUES('a7c3ae12-2afb-4229-a76e-8bbabd907bd3',0,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','75c22348968ae094131097c516e357ab','{"reason":"改 reason"}','{"reason":"甲 reason 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:22"]',NULL,'8cdc9ff05c246cae2a97136d6344354a2f2ac3aaf5c94725ff925187bb3c09fa');
INSERT INTO "change" VALUES('d986ffda-844a-4390-87b1-1519dd04886f',0,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','84526d9788ff95b3ddcae2e7c7a6c32d','{"confirmed_by":"甲 confirmed_by 髙","told_by":"改 told_by","told_on":"2019-09-18","told_time":"09:30"}','{"confirmed_by":"甲 confirmed_by 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}','["d7663029-dd98-4204-b004-9e1849a4140f:23"]',NULL,'4d5c925a966980caac215146651aacc8f30a5667ffced57b12859f1521a644e0');
INSERT INTO "change" VALUES('19d656a8-cfa5-4dc4-adaf-c2131baa9e66',0,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','db29dac6e9ae680aa571992b43fe78ba','{"warning":"改 warning"}','{"warning":"甲 warning 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:24"]',NULL,'81399be70aef7c7876c7af6f53abd73b1178e0df80258fbc235ddb83e918775c');
INSERT INTO "change" VALUES('4857dfa9-804a-4fd8-85eb-b288ac036541',0,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','cbac8a49dcb14a09911c1a3cc48e3b97','{"from_place":"改 from_place"}','{"from_place":"甲 from_place 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:25"]',NULL,'3bd6e8be7bb85e192db5c8d8b0713482a45c5454fd72dda93743dcac33f08414');
INSERT INTO "change" VALUES('7175952c-50e5-42ad-a122-146b4964cb88',0,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','e7b6f10e2312164117740d374dada12e','{"item_zh":"改 item_zh"}','{"item_zh":"甲 item_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:26"]',NULL,'b61ef3fda7497857c1f64cfdd66851241b7a2c75e994d38ccb1a6d13c325fb7e');
INSERT INTO "change" VALUES('8cd272a7-55a0-4989-a653-baeea7e19aa8',0,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','3b977eb968c4d909d93396f3d3611ac5','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:27"]',NULL,'41c9598063b7a76e848a06d74051d8d06407151a9c51f2e0cfc30cc3f26dd202');
INSERT INTO "change" VALUES('cd44089c-face-4f44-807e-b1a6543266c4',0,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','47fa2f88fafe4cf8241ed842b738a71b','{"state":"改 state"}','{"state":"yes"}','["d7663029-dd98-4204-b004-9e1849a4140f:28"]',NULL,'7102ac217e6e8e984c8dd9778c7179a2b39115fa3a443ed4c232dd8c9bf8cc23');
INSERT INTO "change" VALUES('b63aa658-2e54-40e5-95b8-68ba95e66238',0,'room','ca02661d-0413-5859-b24c-279940c216e7','kind','6801bb829dd02e772bdef6c8895ffc97','{"kind":"改 kind"}','{"kind":"single"}','["d7663029-dd98-4204-b004-9e1849a4140f:29"]',NULL,'32a6c5bc25b0dca7291c554b6854c042dc37132e005b2feb0e3790647d3fca68');
INSERT INTO "change" VALUES('1452152d-ba97-46c9-ae15-3f284ac8f848',0,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','18c36421462bedeaa1084cdc8c1441ad','{"kind":"改 kind"}','{"kind":"together"}','["d7663029-dd98-4204-b004-9e1849a4140f:31"]',NULL,'66d2883cf71ef0ea58a1528ed04b0e416976200a6771096a3f6cd945c5c8a332');
INSERT INTO "change" VALUES('0e01ca6f-edfd-41cb-85b2-c905ac7b479d',0,'seating','296e0788-e274-5876-9844-39092912a543','kind','35738f659a47bdb580c1478e3585e789','{"kind":"改 kind"}','{"kind":"coach"}','["d7663029-dd98-4204-b004-9e1849a4140f:32"]',NULL,'d9494be63eda78e413fb3d3b37d3133eb6354289dc038ee32fdd47300d318dcd');
INSERT INTO "change" VALUES('6824fa29-0af0-40c8-a064-3c4b7d86eb4b',0,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','b173cb1622e25f454310dbc87fc4244b','{"place":"改 place"}','{"place":"甲 place 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:33"]',NULL,'9681ba50c3e40f16dc03c2f1b7882c21124d7d28642b5f8a8c227fb36ecda4a5');
INSERT INTO "change" VALUES('a6358d1b-989e-452e-8033-8527280cd520',0,'ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','ccfa2574ddcee1e967ed9bce0993ea3b','{"coach":"改 coach"}','{"coach":"甲 coach 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:34"]',NULL,'7fe201aeb54f57401fea22fd8edb9e0281323d772483d22a6a646301a7e62a59');
INSERT INTO "change" VALUES('6a87f57b-3d83-4f17-9421-633113285f3f',0,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','6f1a8f79c6c73f99d27834fafc9be054','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:35"]',NULL,'3a5f3989a19306ef4ffc0405c0b1a45c7db9afe9c2553e902265215b8a899d11');
INSERT INTO "change" VALUES('6cc1ed8f-99ff-4823-93a1-460e24093d7d',0,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','645573bce0e8628fc776790cbdde8856','{"state":"改 state"}','{"state":"here"}','["d7663029-dd98-4204-b004-9e1849a4140f:36"]',NULL,'e8ea01df05b5e0eaee91eabf42c5dd99016e1b0cddf1a2d4bcfd9aca31e118a9');
INSERT INTO "change" VALUES('0f8d1eb7-3c67-427c-badf-06f2516b2d9b',0,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','a8a4924c1c8478fab54b1c5ecde679ec','{"kind":"改 kind"}','{"kind":"phone"}','["d7663029-dd98-4204-b004-9e1849a4140f:37"]',NULL,'25d42a47b7f5a08d323ad9d6620b8687e5b59ef0f87e694e7c558d9221c815a5');
INSERT INTO "change" VALUES('1c5d0c66-ec41-434f-a4bc-5a9d96a668c3',0,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','fa236225485d8d62f3d333179e558b58','{"notes":"改 notes"}','{"notes":"甲 notes 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:38"]',NULL,'46eb6b1e1ff6984e4d527d60f6bf850d9c4b94e9bc0b1bcd1402f4bd18f67d27');
INSERT INTO "change" VALUES('f37a4933-66d6-4795-b69c-c737c16d64e8',0,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','59678341e9615c504bb520c3c715c4fd','{"kind":"改 kind"}','{"kind":"other"}','["d7663029-dd98-4204-b004-9e1849a4140f:39"]',NULL,'9cb1b80d740f3ff0b8271df70320bfb137f54978151065f9401295f8b362a305');
INSERT INTO "change" VALUES('8f676e0f-b68a-4a47-9563-f68e298d1ed2',0,'expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','funding','9a96f67997f1693a89661dcccef09c3f','{"funding":"改 funding"}','{"funding":"甲 funding 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:40"]',NULL,'d598186e51d3429546e704430e54e212ae75b2ac03cd9e4c2021ec372e7e82f4');
INSERT INTO "change" VALUES('9d2ca626-a4dd-411e-bfdc-e6ff93cb4296',0,'repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','money','0852ac21df995f8e6c711af4cfc602ef','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:42"]',NULL,'ae1097d523ab4e27d32ee4c37fc678b63fce41193298c33749e3c5c5a6f4226b');
INSERT INTO "change" VALUES('9a35f37f-9ce5-49d4-8599-ffe4ccd28aed',0,'cash','9bd0dedd-552d-5427-b137-f390b4738d14','money','453dec5eb1daeac82fadfecb6a9a5b42','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:43"]',NULL,'f67c4b115ee772b74fab7225a74d86a36e3620ae4199f949856787788149de08');
INSERT INTO "change" VALUES('bdbfbc0c-a39e-4c39-89fb-3deacb728115',0,'advance','1655ea2b-684b-561c-8470-be962507c313','money','db8640fa24b6e2d1de73b8da84c3ebc1','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:44"]',NULL,'7aa99307891aae81e14e5af8d914ac68a4ee3ff056e6e8ba48f013c78baf27c3');
INSERT INTO "change" VALUES('27850019-d53b-479b-907e-df15eb334935',0,'night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','place','48bfbe40f057c4c74ae0e9effd696974','{"place":"改 place"}','{"place":"甲 place 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:45"]',NULL,'84cfdc5ddffdfba84463e1bf98e2063b87fa179d1fcff598079beaf05f713e5b');
INSERT INTO "change" VALUES('bce4d22c-49e8-4554-81b5-375dca006571',0,'daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','country','f3e70b05d3a2b231433da71d5ebd3ce5','{"country":"改 country"}','{"country":"JP"}','["d7663029-dd98-4204-b004-9e1849a4140f:46"]',NULL,'a948dc887a001e5a352d0399eb7d4edc0f798ab52c52d96df36d958124b30993');
INSERT INTO "change" VALUES('66f6eeee-c793-486b-b82b-19231d8d4461',0,'gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','money','8e5d3d262f6d4914c6feeed52da860cc','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:47"]',NULL,'5edacc587a787c9a1e7f0003e77f2a66928a8b69ca016259f3ea88163911321c');
INSERT INTO "change" VALUES('7a926238-0212-4947-9823-641bc1d165e8',0,'year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','base','dd17a41e9e5964d54e143c03003caf08','{"base":"改 base"}','{"base":"甲 base 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:48"]',NULL,'631a2f0dde5259372f19f41238898726b675b79a140dfa5349e5cafabe210383');
INSERT INTO "change" VALUES('86e7cf5e-b0e3-4e81-9a71-58199ad0ac86',0,'wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','key','4e643205e773621f7091c7ccc209a824','{"key":"改 key"}','{"key":"甲 key 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:49"]',NULL,'7c8334283ff10d6336e0d26bee8b192ee9919e9367d6bba714da95e47b34902b');
INSERT INTO "change" VALUES('fdb5413c-752c-48f6-a9c5-7208e4dd8e9b',0,'card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','kind','9a770ff9a92af33ac365221f1e493113','{"kind":"改 kind"}','{"kind":"card"}','["d7663029-dd98-4204-b004-9e1849a4140f:50"]',NULL,'2aa32ae6438f57e454b730e2e22e809819ab0e26c9cbdc385951b5907e06f2d5');
INSERT INTO "change" VALUES('aa4d0f2b-da6e-42d0-95ad-0801d51e3877',0,'letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','kind','96e67f159c948f3e4d54078014a74079','{"kind":"改 kind"}','{"kind":"request"}','["d7663029-dd98-4204-b004-9e1849a4140f:51"]',NULL,'2afcb0da0162fc5629b0407070484f65cff74316d71f33a5cc132b0d22917181');
INSERT INTO "change" VALUES('d6ba8ea2-fbdd-4953-8302-4e3603ab9d6f',0,'briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','profile_zh','b89176f9d9e95b5285ae00d9b801c7f5','{"profile_zh":"改 profile_zh"}','{"profile_zh":"甲 profile_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:52"]',NULL,'6b9d60b85661a154c7e0d33b538d2ea5674438a80a70447a4ceca76ee5c79c9c');
INSERT INTO "change" VALUES('121c0c6a-13cb-4a2e-b021-2fb57086d253',0,'script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','title_zh','150d355e72bd2b72034111aad6fdfcdf','{"title_zh":"改 title_zh"}','{"title_zh":"甲 title_zh 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:53"]',NULL,'6304e881658c691d71e1a530baa2c6000bf3a1b6d89a6757c4709565b8f59383');
INSERT INTO "change" VALUES('3065860e-ec7a-41bd-8883-e40e7aafa047',0,'seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','kind','c622e40517f62c8257bb70142052c252','{"kind":"改 kind"}','{"kind":"meeting"}','["d7663029-dd98-4204-b004-9e1849a4140f:54"]',NULL,'0e6e8ab428fa1961785e29ea3f7b1544b286e77f8b5f0f6b42b93615d7adb47e');
INSERT INTO "change" VALUES('36c10db5-f30b-41d5-924d-5dbf6390c07a',0,'seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','place','ff5838514a5b468dc58fc139900a8ab7','{"place":"改 place"}','{"place":"甲 place 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:55"]',NULL,'eedf765a69b22bd5d7987a261172915857ab29297cb76025473c3fd688ef4090');
INSERT INTO "change" VALUES('43892941-53a7-4bf4-82b7-30bd1db42d28',0,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','45cd10466737170c72de9e2f9c122eab','{"at":"改 at"}','{"at":"甲 at 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:56"]',NULL,'c0498f0c7982b8bfa8c92d0a35d4aefea2cafc71a1df5c0329e3fdce61153a22');
INSERT INTO "change" VALUES('4d3aa9b7-ca27-445e-9562-45505804746a',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','a0b3164935ee810e84a2e4dce97a16a3','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["d7663029-dd98-4204-b004-9e1849a4140f:57"]',NULL,'c676908c80857deea496ae125caca93b8bb541179a95e4b8207742a535cfd995');
INSERT INTO "change" VALUES('b4ba1008-7a3f-44f9-963f-e28495450e2b',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','4bff733ce3dedba0321b25b7aadf1998','{"entity":"甲 entity 髙"}','{"entity":"改 entity"}','["4d3aa9b7-ca27-445e-9562-45505804746a:0"]',NULL,'40a86e4c3e1a37552f99789c2d5f890a54a0bca4bb95623b1ebe48658e5b4130');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',0,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','b9da7c08a7c404a41c5c9bf53a2111f4','{"main_contact_id":null}','{"main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:59"]',NULL,'c5f1003508a311452c9a2d211bad110142b526917eafca290a53d98ac4a39dd4');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',1,'personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','684e08bdf4f6bec7604888b45cf70470','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:61"]','3497bf1981d808b730c402190729ec3d6ae8f26ff66a179ad82d1505993f78f9');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',2,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','0b46f60ab8be07d85576a42b3352c330','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:62"]','abd47e7bb604381c3dacd0b6d651ad6baf4ee4ea5eba5dfb775e0b9959caab2c');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',3,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','8b0b6c1c0a818199dda27529e6a0bcbe','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:66"]','b2bbb18232364e6ca6c5474842a866a3aa7b52313477626b9379240cab3c1cfb');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',4,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','b9a81a24bdc7e97f922f6534f490d057','{"member_id":null}','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}','["d7663029-dd98-4204-b004-9e1849a4140f:84"]',NULL,'a5954eeb9229d558ba47495aacf5e66f74694ce7508310040e16770bf4ba4da1');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',5,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','f3422e0da355105a1c1933bd12c3d260','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:86"]','4713a4b860405df898ca67ed2129e14568e18a2ff142085aec2550b6c7d0206a');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',6,'bed','8c984816-622b-5573-851a-6b3c22435342','_alive','b341843c6e0d1f36eeb04adf963cd823','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:88"]','f3007aa75db895aa6f0b3f4691e086019197184cda3a294d207ea8b6c56a02f1');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',7,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','cbddce190bf9b09b7aa2186c5b1bd5fd','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:89"]','fc61e26a1b91973d5f47d026b90bddeb9ae61cdc4fbed1dd07c3d86f275430ce');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',8,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','9bb9599e0b8791ce0aba42c82b0ad482','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:91"]','fade1e1b6e5956255153a941975b91369a47187e88c6f69b461f79e56ed8239c');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',9,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','561767f58068c5d347bf1e0b7b1ced77','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:92"]','7fce5d21dabb809f83fee42a9c853dd5ed013104c918be60cf45f37f4f42d852');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',10,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','4235cfae3a0d29e33700ff76a0ada248','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:94"]','ec4447eef59c7c8bd5b3421302a83473d27c68dd73c89b218c10e1af3ae9a609');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',11,'advance','500d644d-175d-5df0-9f78-bdde19dffd2e','_alive','ade8ea7fd2ebcd0a6f9c6098b861ba0b','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:102"]','376643488f16b3486173c6a967fa12bee248f68e7f3ee6973388634a1d6b600c');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',12,'night','9eeb6889-460a-5037-bc87-85e45e46721c','_alive','9d5ea3a490a2b66006ee17f7bae90fe4','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:103"]','681330225dad2e5bc51150cbe4385f3c5134ed2c04b57e16a0cc80a060c946d2');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',13,'seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','_alive','ab0f6a20208cf5d263175336efb0ee57','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:113"]','6d3a194e48570b583d92f265358d91889129f448bfccb7a609d50ac624fbaea0');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',14,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','deb679d7daece9b48e9e3de864d526e9','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:64"]','cc58b76acf4af581ff7cfdda00fe0b46375ee4b356aad9fb5498c2c4b3986945');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',15,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','f865787d8397b604b7651374308ca858','{"speaker_id":null}','{"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:68"]',NULL,'944893eecffb23b4848e78fe7337576817af4fa987ff45a2acaaf1aefc5ace14');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',16,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','69c502f899a09cb2018b0ba6a1d1d18a','{"interpreter_id":null}','{"interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:68"]',NULL,'b5cb0dc82e6a1d72151ccf48c732901630e957ce5077d8116851053410975cef');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',17,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','ac3d4a7f15fa1ec6ca20ac5d91c61057','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:70"]','4b54ca49c1e29437bad2a58f5bb51b904b9ba731e9cebeb218ec4afd685913fa');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',18,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','89892c9fa0ec62ffdcd48fdd0081ce46','{"payer_id":null}','{"payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:72"]',NULL,'4db3adf6b42ff727022ec56e0aa75f914a41e8385177bbc306eec462a5baba76');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',19,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','person_id','a3fd3e5d3c446475197793f718116d44','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:73"]',NULL,'36e3959e9f8e570e3e822d5eb354ce049b5e14313b086d73f98d0390a1addc2e');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',20,'task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','520f78592d892b7c19f937fb473c81ea','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:75"]',NULL,'db208ad1bb75c5a1de318f4ba25b207bbca6ff8b0407ce0ebdb4594200fe7c0a');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',21,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','9ea182ac62b2684240d0b084d215e057','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:79"]',NULL,'ebd3788db3acf25e2e091ced51f9f52d33d98ec3a49a004775ac253e16d87fc7');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',22,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','566424023f289509fb8d5dbfc3c1a331','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:81"]',NULL,'146419c07f270598b93ab6b06fcbad06cd71e1d62ac789e0b82a24fb7d68562b');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',23,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','ef1ad2336b6757433a53070d57de1f1c','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:95"]','9d59d23698b89f54d18cc2787b24167e1d532f0e66d6694001f53da5c435260b');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',24,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','af1d44910cca54a1bbedd5d2f29d1f8d','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:96"]','17eb2e3fc294cf2456baca32d548344b94afa47edee09a7f5c08d0aabcffaa21');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',25,'expense_share','1db00440-df4a-509b-af20-760d60cf84b9','_alive','a08ab05f1ace445baa00a619f63a9960','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:99"]','46c66d29069ebe9b02595180e321aca129930543f72d3df9425a605d83bc00db');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',26,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','from_id','6302ee4caef8a9c27ba48c04b50597f1','{"from_id":null}','{"from_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:100"]',NULL,'8d9b6c8f81f18eb08100f0a54c27465c844f2a0cc57a936dbc07975d0aad28d3');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',27,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','to_id','f9b6521f89c061cffd08c4fc1a2d86b8','{"to_id":null}','{"to_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:100"]',NULL,'95556cbe66a46c2ca771cafab2838546593240942104e3b0421631bbabd5f1fd');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',28,'cash','2a2168ab-7150-5a32-a27a-9fe137504f12','person_id','05fcd6c043573e30a3f854f124be7e39','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:101"]',NULL,'97c5d2ea2dae9c40f8101e8c649f024691828deec28c7ac7c7359d0a29601879');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',29,'gift','74bf0eaf-842b-59ef-9330-96eb771cd120','person_id','84b9fc12755af9739c235b84ce266bab','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:105"]',NULL,'74dd2a22701c5e50500e600cede529cc68a70edc0d7cb7171e4d5c8dddcd4396');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',30,'letter','a5acf97d-f870-595c-8421-2aa33ee5f656','person_id','fe7b6302b9cc5e4411b0e03f7d524d95','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:109"]',NULL,'5b41db31ff5cbc589b1c36c0dc35d1bb031cc96b5ab90f194861415da8776a6c');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',31,'script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','person_id','94b2137d0e98967b53676851f94028b6','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d7663029-dd98-4204-b004-9e1849a4140f:111"]',NULL,'0d25713ad67a1a0765ebce566b34ffc3d447f920cc452fa5203e8c3125907783');
INSERT INTO "change" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3',32,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','4784e585193d1cdc53f90ef42dd1f717','false','true','[]','["d7663029-dd98-4204-b004-9e1849a4140f:58"]','812991647487dcf57ec3a0a4fe61fbe420b2f553f5b5e934d096051dcf7d0e89');
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
INSERT INTO "change_tx" VALUES('d7663029-dd98-4204-b004-9e1849a4140f','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319919600.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319919600,7,'Fill every table',NULL,'bbbd7ffc16c44f6a028fc28ec03066d4d1c197d12dc7e0b96c200260a3328719');
INSERT INTO "change_tx" VALUES('45db6b6e-f3b7-4d23-948e-e1fca00c6f65','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319919907.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319919907,7,'Edit',NULL,'e28d1d805cffa32a6b9a16e37978e895b37dd08b71ac24f598ccac19f3524d27');
INSERT INTO "change_tx" VALUES('333ae203-9e00-4c41-90a5-17252fd3a37b','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319919923.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319919923,7,'Edit',NULL,'bbcacd088dd6b8c2365aaa29f16a0147b134256a35dc18b4bf9cb8cff3d48440');
INSERT INTO "change_tx" VALUES('3b8c4d6f-eed8-43ea-9552-8b6a06e31e21','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319919991.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319919991,7,'Edit',NULL,'7c3847f23f7a74f566368e90e386f65a989e3f4537b7554886e904ac5a442e33');
INSERT INTO "change_tx" VALUES('6c83eb85-92b5-471a-9d6c-663f7068c12c','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920039.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920039,7,'Edit',NULL,'c1135a2129fc4a80641fa1adf51af7e0fcbb09dff93b071a38744bde4d90a59a');
INSERT INTO "change_tx" VALUES('7d52e5bc-4bc9-47cc-a629-21572315582e','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920047.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920047,7,'Edit',NULL,'0736d9a5cc2e99f1b7884f9ce0baaf1c2443c333cfebd9b216f53e68f3b17ae0');
INSERT INTO "change_tx" VALUES('6659b20d-4a0d-4147-ac18-00144fa9a153','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920062.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920062,7,'Edit',NULL,'ba9e29c2c3010e9715d73295462ff2a48b235fe767c16973c65bf96048e87a68');
INSERT INTO "change_tx" VALUES('a645f8d6-c9a6-450f-a286-1499d334225c','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920082.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920082,7,'Edit',NULL,'3035f57750def92292d807f7f235a262c788d854540f8489057f9fabc5094391');
INSERT INTO "change_tx" VALUES('101b32a8-4225-4246-84d0-500954f92951','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920106.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920106,7,'Edit',NULL,'2ca511199ef01796ea711c681aa900b497de9aa70914c0ade056adc31890e6bb');
INSERT INTO "change_tx" VALUES('137443b8-f077-4ece-804a-654e66b3d332','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920136.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920136,7,'Edit',NULL,'ca511da7ea80eea67d0eb43353e4d0793b3bd6a9c9ddb420ce4ec2b64e7bdb0f');
INSERT INTO "change_tx" VALUES('acdb98f0-1c37-46a0-9ab3-30a34c29bbcd','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920158.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920158,7,'Edit',NULL,'a5cf8a6dfc782f7545405b601a7c5aa8a15546f59a1dcc20c808cf4adb220f26');
INSERT INTO "change_tx" VALUES('45424ad1-ac50-4f3c-820b-233b342cd5b7','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920169.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920169,7,'Edit',NULL,'ba6dfd897e4aae8684aa3f91b6f827fb892ec170c2a7ce9e64eb18e737524fdd');
INSERT INTO "change_tx" VALUES('a7955c5e-b894-481c-bfec-b29e421ab006','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920186.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920186,7,'Edit',NULL,'3f9f7f3f4da81d1ee33a595faf605eb64f13143e0c674568bc74823f5bd431d6');
INSERT INTO "change_tx" VALUES('8ff9836d-d2cb-4422-b19b-b8f34dec72ee','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920201.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920201,7,'Edit',NULL,'497f570b08dbf36d5897936971f5f023163c83c1948f2b11d5dc08915d4bdbb2');
INSERT INTO "change_tx" VALUES('7442e7f7-9e5e-47ee-b13b-4c1746b79b91','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920213.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920213,7,'Edit',NULL,'2fadc1451dcfe711ef6d65e54e3c6fdb0f716d4434f680f6b6fbb2ed1b5bf2c9');
INSERT INTO "change_tx" VALUES('2252ae97-d84c-48c6-a32a-2e3da944c88a','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920225.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920225,7,'Edit',NULL,'f9801e5ad545fea6335df32da182d52ebb21e11e1e6dbc193cc23b57063c0bce');
INSERT INTO "change_tx" VALUES('b85e5277-5712-4886-a0f7-5ca2f80b769d','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920248.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920248,7,'Edit',NULL,'1ee3ce54485e829d1d80f38bee6b38ff3d86c80461020741ec93bfdfbea98043');
INSERT INTO "change_tx" VALUES('4c3a748e-aea1-4cb6-8af9-7c1ae76b5ed3','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920254.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920254,7,'Edit',NULL,'f44f85be479ebc8f7d347ee248fd1b8df1c56ec661ffeed2aa79eb0c2ea67c16');
INSERT INTO "change_tx" VALUES('0aa73fdc-b5af-49f1-9e69-bb5e9a239d56','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920269.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920269,7,'Edit',NULL,'644db513b1751018ea182e8b20a0d06bb005e41eb495a9b4bf3f07ae9d35e226');
INSERT INTO "change_tx" VALUES('2965bf99-41e8-4b37-8a41-5deca40dbed8','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920274.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920274,7,'Edit',NULL,'07df61f1de28edca9ba4ba63b701180ea3c06c17399bc0941000e9c3758ef141');
INSERT INTO "change_tx" VALUES('ca4e343b-d95b-4280-8106-f3a36121c63e','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920285.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920285,7,'Edit',NULL,'810409fb5aa20ccff73d6670316dfb387277252b0852fa37896dd16a8915c957');
INSERT INTO "change_tx" VALUES('a96a340f-8c2c-4099-8d33-3064ea716ffd','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920301.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920301,7,'Edit',NULL,'afe6f59b99cd79386f44e1009e7ad5dc77a0dd111a131631c306f54d651fee34');
INSERT INTO "change_tx" VALUES('a7c3ae12-2afb-4229-a76e-8bbabd907bd3','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920318.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920318,7,'Edit',NULL,'53239f38cd198ee21eb0cd532a50c15c13a43ef2fdbad234520edb3b49b6b6d0');
INSERT INTO "change_tx" VALUES('d986ffda-844a-4390-87b1-1519dd04886f','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920334.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920334,7,'Edit',NULL,'970fe38c0e4d7ad1176c135215223581cebdcd0c44ccd061aca3280fcac71eee');
INSERT INTO "change_tx" VALUES('19d656a8-cfa5-4dc4-adaf-c2131baa9e66','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920357.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920357,7,'Edit',NULL,'44ebe514ab0f93cc84e57addd195da42050dfb3258ceb3700dddf9dd893d42d1');
INSERT INTO "change_tx" VALUES('4857dfa9-804a-4fd8-85eb-b288ac036541','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920374.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920374,7,'Edit',NULL,'cccd7172707eeaf31cdefbe576430dc7fc13d1d7f245a4e6630aeac3fddafd8e');
INSERT INTO "change_tx" VALUES('7175952c-50e5-42ad-a122-146b4964cb88','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920385.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920385,7,'Edit',NULL,'ff31133a53e79ede60bbf659ed0fff58cb43dfadbbef5416cf1d38026c470ee6');
INSERT INTO "change_tx" VALUES('8cd272a7-55a0-4989-a653-baeea7e19aa8','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920409.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920409,7,'Edit',NULL,'ee3ef2883c3bc1475337ef4e997c23b07f3f965d2151db5af2823d107f69ab84');
INSERT INTO "change_tx" VALUES('cd44089c-face-4f44-807e-b1a6543266c4','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920421.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920421,7,'Edit',NULL,'80d795add3509eb50a6cdccf553337041922635d107fe5b704078b2ac3cbab29');
INSERT INTO "change_tx" VALUES('b63aa658-2e54-40e5-95b8-68ba95e66238','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920437.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920437,7,'Edit',NULL,'6e4e0352de2481c56ca66b97943f5718d0be3f5fb7fe674ba602983a8438dcc6');
INSERT INTO "change_tx" VALUES('1452152d-ba97-46c9-ae15-3f284ac8f848','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920453.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920453,7,'Edit',NULL,'e0c34be2ca327551f58958dd89b8b6c68f5365e519e28bf7da6b0b97ef4fd10b');
INSERT INTO "change_tx" VALUES('0e01ca6f-edfd-41cb-85b2-c905ac7b479d','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920474.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920474,7,'Edit',NULL,'f5eda841f39426932d5546f4d1b57c502cc27e3d9a512def368f117efcc0ac60');
INSERT INTO "change_tx" VALUES('6824fa29-0af0-40c8-a064-3c4b7d86eb4b','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920493.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920493,7,'Edit',NULL,'4690d2a9891865c876948ae9c8ea1c92c12a4ec6b4a2b8dcaee53a84286343d7');
INSERT INTO "change_tx" VALUES('a6358d1b-989e-452e-8033-8527280cd520','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920513.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920513,7,'Edit',NULL,'ea6cbac3f3cb86bb312c1b201c4812731a605878d28204d5585036b0f090d5fb');
INSERT INTO "change_tx" VALUES('6a87f57b-3d83-4f17-9421-633113285f3f','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920533.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920533,7,'Edit',NULL,'ed00ada73033b9efd8832143be217928f2e48c942d433c650aab9a5c275f4904');
INSERT INTO "change_tx" VALUES('6cc1ed8f-99ff-4823-93a1-460e24093d7d','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920794.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920794,7,'Edit',NULL,'ae743b8ad9d55ae15e836bea699e8c5ef14640c2cc57906cfc1d6997e6e5186b');
INSERT INTO "change_tx" VALUES('0f8d1eb7-3c67-427c-badf-06f2516b2d9b','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920814.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920814,7,'Edit',NULL,'40aa543895e52858e67615f073c24a002d541df5fa1ee8a9675f74acd4b1625e');
INSERT INTO "change_tx" VALUES('1c5d0c66-ec41-434f-a4bc-5a9d96a668c3','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920826.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920826,7,'Edit',NULL,'0a5be5f352c6e834a9dc5dd7d7d85f0fe2b8932022794b46b83be78f11cf4e68');
INSERT INTO "change_tx" VALUES('f37a4933-66d6-4795-b69c-c737c16d64e8','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920854.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920854,7,'Edit',NULL,'d502f3e118e1f7f87ed88e61e3cac74e3a1dbe8f2c15aa9869e208fdf8210ffc');
INSERT INTO "change_tx" VALUES('8f676e0f-b68a-4a47-9563-f68e298d1ed2','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920875.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920875,7,'Edit',NULL,'509490408e7aa9d13e5fdc70945f08d02953a2329b340c3e1afa9eebdb4fe375');
INSERT INTO "change_tx" VALUES('9d2ca626-a4dd-411e-bfdc-e6ff93cb4296','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920890.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920890,7,'Edit',NULL,'077fdede3387061ec625817574a7ddffb1662e376c489b26cc3a97f551f90b63');
INSERT INTO "change_tx" VALUES('9a35f37f-9ce5-49d4-8599-ffe4ccd28aed','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920907.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920907,7,'Edit',NULL,'8692df7f929a57ad23c29a9282c09523e133eae937be6580fb7e2f514a9ce357');
INSERT INTO "change_tx" VALUES('bdbfbc0c-a39e-4c39-89fb-3deacb728115','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920922.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920922,7,'Edit',NULL,'cd4f8a2e1187893d615812f2614b084ee023d4a75206f2599e9a24e620d8302e');
INSERT INTO "change_tx" VALUES('27850019-d53b-479b-907e-df15eb334935','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920943.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920943,7,'Edit',NULL,'2fecf4728ea4876aeec5d136d9fd11403ae77bce251bec5a360272f4fe686874');
INSERT INTO "change_tx" VALUES('bce4d22c-49e8-4554-81b5-375dca006571','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920970.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920970,7,'Edit',NULL,'650e8ac67ed956f3066739508c7dcf3a2b2d8e95eb87169f9874b836b46b1313');
INSERT INTO "change_tx" VALUES('66f6eeee-c793-486b-b82b-19231d8d4461','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319920982.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319920982,7,'Edit',NULL,'d36ea6d375b11e3a1e2d0ab63048b15734f11657c2c4afd7026979640a53a0a5');
INSERT INTO "change_tx" VALUES('7a926238-0212-4947-9823-641bc1d165e8','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921010.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921010,7,'Edit',NULL,'c697b1abaceacbc5d274e85db72968bd71fdf136e5de34b43e5faf4e35fff5e0');
INSERT INTO "change_tx" VALUES('86e7cf5e-b0e3-4e81-9a71-58199ad0ac86','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921025.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921025,7,'Edit',NULL,'8c304ef8c38fa37c2cc8b3355479aab9c5e9a83c0bbaa66970fe73d708183787');
INSERT INTO "change_tx" VALUES('fdb5413c-752c-48f6-a9c5-7208e4dd8e9b','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921043.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921043,7,'Edit',NULL,'9e8938571dede94d27c0407b398acafe9f7837bb9a1a2e7384788a96642aa54f');
INSERT INTO "change_tx" VALUES('aa4d0f2b-da6e-42d0-95ad-0801d51e3877','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921058.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921058,7,'Edit',NULL,'9ff89517e7eb873059824d75f50b538b2c15c36577cdbeda1f8dbdae0ab0fe62');
INSERT INTO "change_tx" VALUES('d6ba8ea2-fbdd-4953-8302-4e3603ab9d6f','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921090.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921090,7,'Edit',NULL,'bca8c894c2912910b945e93be9f7fda1afc5d853ea7997bd93d553be6744b4eb');
INSERT INTO "change_tx" VALUES('121c0c6a-13cb-4a2e-b021-2fb57086d253','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921118.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921118,7,'Edit',NULL,'733c8b70883e294da5c828811ce82bc5229ad43e4c22a78fa96f6aa3a5a51b1a');
INSERT INTO "change_tx" VALUES('3065860e-ec7a-41bd-8883-e40e7aafa047','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921149.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921149,7,'Edit',NULL,'5eaf5985201201374190cd72bcf05badb33fa69b03308d2fd027cc7e8c0574e3');
INSERT INTO "change_tx" VALUES('36c10db5-f30b-41d5-924d-5dbf6390c07a','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921161.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921161,7,'Edit',NULL,'6c54e621800e244e908142bc3b5c459c65448a35ced1a39bbc65bf9bfa34ebaf');
INSERT INTO "change_tx" VALUES('43892941-53a7-4bf4-82b7-30bd1db42d28','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921177.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921177,7,'Edit',NULL,'74c2173b76163a7c6003f1671de99a46bb0a8d56e95cdcc9df2358cff10b2a7c');
INSERT INTO "change_tx" VALUES('4d3aa9b7-ca27-445e-9562-45505804746a','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921189.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921189,7,'Edit',NULL,'ee5696b8d91336cb0b4fa593e89da3cba75e89e0b90e6bf5ae7ab4cc19d7a3c2');
INSERT INTO "change_tx" VALUES('b4ba1008-7a3f-44f9-963f-e28495450e2b','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921198.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921198,7,'Edit','4d3aa9b7-ca27-445e-9562-45505804746a','92e259d8f1d61ea8d93785c080548e586e13e45742562c9e407ad18d4782fd02');
INSERT INTO "change_tx" VALUES('d2a5a0af-9c23-4739-826b-d611bb539ff3','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f','','01795319921293.0000000000.d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f',1795319921293,7,'Delete',NULL,'d48faa15d42edfca15308ba9f20edd3c06e441e2d531760eaa32841606b934e2');
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
INSERT INTO "delegation" VALUES('0eebd301-73a2-5b0f-b507-3fd3762d83a4',1,'改 code','city','preparing','甲 name_zh 髙','甲 name_ja 髙','2019-09-18','2019-09-18','甲 places_zh 髙','甲 places_ja 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','2019-09-18','甲 approval_no 髙','2019-09-18','2019-09-18','甲 approved_people 髙',3,'甲 emergency_phone 髙','甲 insurer_zh 髙','甲 insurer_ja 髙','甲 insurer_phone 髙','甲 handbook_zh 髙','甲 handbook_ja 髙',3,'甲 leader_rank 髙','2019-09-18','2019-09-18','甲 account 髙','2019-09-18','甲 notes 髙');
INSERT INTO "delegation" VALUES('ce4e3b86-cfa6-5707-990b-6eec901f4fd3',1,'乙 code 髙','city','preparing','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19','乙 places_zh 髙','乙 places_ja 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','2019-09-19','乙 approval_no 髙','2019-09-19','2019-09-19','乙 approved_people 髙',4,'乙 emergency_phone 髙','乙 insurer_zh 髙','乙 insurer_ja 髙','乙 insurer_phone 髙','乙 handbook_zh 髙','乙 handbook_ja 髙',4,'乙 leader_rank 髙','2019-09-19','2019-09-19','乙 account 髙','2019-09-19','乙 notes 髙');
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
INSERT INTO "event" VALUES('9d813800-8671-5477-9164-e2d730a8cd9e',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','visit','planned','甲 reason 髙','甲 reason_zh 髙','甲 reason_ja 髙','2019-09-18','09:30:00.000000','改 start_zone','2019-09-18','09:30:00.000000','Asia/Tokyo','甲 part 髙',3,'甲 title_zh 髙','甲 title_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','甲 place_zh 髙','甲 place_ja 髙','甲 room_zh 髙','甲 room_ja 髙','甲 address_zh 髙','甲 address_ja 髙','甲 origin_zh 髙','甲 origin_ja 髙','甲 target_zh 髙','甲 target_ja 髙','甲 carrier 髙','甲 vehicle 髙','甲 origin_stop_zh 髙','甲 origin_stop_ja 髙','甲 target_stop_zh 髙','甲 target_stop_ja 髙','甲 seats 髙','甲 coach 髙','甲 station_zh 髙','甲 station_ja 髙','+81 43 223 2110','09:30:00.000000','甲 gather_zh 髙','甲 gather_ja 髙','甲 parking_zh 髙','甲 parking_ja 髙',3,'2019-09-18','甲 photos 髙','甲 social 髙','甲 press 髙','甲 rivals 髙','甲 secrecy_zh 髙','甲 secrecy_ja 髙','甲 dress_zh 髙','甲 dress_ja 髙','甲 bring_zh 髙','甲 bring_ja 髙','甲 speech 髙','甲 interpreting 髙','9c388011-b9c7-5baa-a389-44aa71223935',NULL,'2019-09-18','09:30:00.000000','2019-09-18','09:30:00.000000','甲 was_part 髙','甲 was_place_zh 髙','甲 was_place_ja 髙','甲 ics_uid 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 topics_zh 髙','甲 topics_ja 髙','甲 benefits_zh 髙','甲 benefits_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','甲 meet_zh 髙','甲 meet_ja 髙','甲 questions_zh 髙','甲 questions_ja 髙',3,'甲 notes 髙','
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
INSERT INTO "event" VALUES('869af6e0-4f3f-59f4-9f0a-56db3796c58e',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','visit','planned','乙 reason 髙','乙 reason_zh 髙','乙 reason_ja 髙','2019-09-19','10:30:00.000000','Asia/Tokyo','2019-09-19','10:30:00.000000','Asia/Tokyo','乙 part 髙',4,'乙 title_zh 髙','乙 title_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 place_zh 髙','乙 place_ja 髙','乙 room_zh 髙','乙 room_ja 髙','乙 address_zh 髙','乙 address_ja 髙','乙 origin_zh 髙','乙 origin_ja 髙','乙 target_zh 髙','乙 target_ja 髙','乙 carrier 髙','乙 vehicle 髙','乙 origin_stop_zh 髙','乙 origin_stop_ja 髙','乙 target_stop_zh 髙','乙 target_stop_ja 髙','乙 seats 髙','乙 coach 髙','乙 station_zh 髙','乙 station_ja 髙','+81 43 223 2110','10:30:00.000000','乙 gather_zh 髙','乙 gather_ja 髙','乙 parking_zh 髙','乙 parking_ja 髙',4,'2019-09-19','乙 photos 髙','乙 social 髙','乙 press 髙','乙 rivals 髙','乙 secrecy_zh 髙','乙 secrecy_ja 髙','乙 dress_zh 髙','乙 dress_ja 髙','乙 bring_zh 髙','乙 bring_ja 髙','乙 speech 髙','乙 interpreting 髙','01248620-e955-5964-a682-1f87335b3a33','9d813800-8671-5477-9164-e2d730a8cd9e','2019-09-19','10:30:00.000000','2019-09-19','10:30:00.000000','乙 was_part 髙','乙 was_place_zh 髙','乙 was_place_ja 髙','乙 ics_uid 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 topics_zh 髙','乙 topics_ja 髙','乙 benefits_zh 髙','乙 benefits_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','乙 meet_zh 髙','乙 meet_ja 髙','乙 questions_zh 髙','乙 questions_ja 髙',4,'乙 notes 髙','
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
INSERT INTO "expense" VALUES('f6808c28-eefe-40df-b6d2-741c6ed106d3',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','63eabafc-7b96-4578-a299-b3555176a60a','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('e20a7042-b57d-4e02-ae88-e72ae8ab0e95',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','27ccb8a2-26ee-485d-9944-53d2b1fe7877','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('487c698a-200e-498f-982a-f3c0db4bebcb',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','50db1b47-4c63-4ae9-860a-67a099fb8030','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('9edeed78-e0b0-49a5-8e95-0053c4616800',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','17eee8da-9263-4d42-80ce-9916778fc6ea','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('5aab8780-cc52-4ccc-8785-de2174053296',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','25470243-c944-4ff0-be02-0b7acda6e7ac','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('cac09681-441b-43e4-9966-687c81013272',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','4f6349d6-3c55-4431-88e5-17ea1e9443c0','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('ffbeb5cf-2054-4318-a5ce-9276b9d23505',1,'e1b87206-bab8-411b-8c0b-ce762b88de4e','38284b11-beb7-4fa1-86df-d5c3db908529','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
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
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','*','d7663029-dd98-4204-b004-9e1849a4140f',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','d7663029-dd98-4204-b004-9e1849a4140f',1);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','d7663029-dd98-4204-b004-9e1849a4140f',2);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','d7663029-dd98-4204-b004-9e1849a4140f',3);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','d7663029-dd98-4204-b004-9e1849a4140f',4);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','d7663029-dd98-4204-b004-9e1849a4140f',5);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','d7663029-dd98-4204-b004-9e1849a4140f',6);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','*','d7663029-dd98-4204-b004-9e1849a4140f',7);
INSERT INTO "head" VALUES('team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','d7663029-dd98-4204-b004-9e1849a4140f',8);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','*','d7663029-dd98-4204-b004-9e1849a4140f',9);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','d7663029-dd98-4204-b004-9e1849a4140f',10);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','d7663029-dd98-4204-b004-9e1849a4140f',11);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','*','d7663029-dd98-4204-b004-9e1849a4140f',12);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','d7663029-dd98-4204-b004-9e1849a4140f',13);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','d7663029-dd98-4204-b004-9e1849a4140f',14);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','d7663029-dd98-4204-b004-9e1849a4140f',15);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','d7663029-dd98-4204-b004-9e1849a4140f',16);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','d7663029-dd98-4204-b004-9e1849a4140f',17);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','d7663029-dd98-4204-b004-9e1849a4140f',18);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','d7663029-dd98-4204-b004-9e1849a4140f',19);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','d7663029-dd98-4204-b004-9e1849a4140f',20);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','d7663029-dd98-4204-b004-9e1849a4140f',21);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','d7663029-dd98-4204-b004-9e1849a4140f',22);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','d7663029-dd98-4204-b004-9e1849a4140f',23);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','d7663029-dd98-4204-b004-9e1849a4140f',24);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','d7663029-dd98-4204-b004-9e1849a4140f',25);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','d7663029-dd98-4204-b004-9e1849a4140f',26);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','d7663029-dd98-4204-b004-9e1849a4140f',27);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','d7663029-dd98-4204-b004-9e1849a4140f',28);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','*','d7663029-dd98-4204-b004-9e1849a4140f',29);
INSERT INTO "head" VALUES('bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','d7663029-dd98-4204-b004-9e1849a4140f',30);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','d7663029-dd98-4204-b004-9e1849a4140f',31);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','*','d7663029-dd98-4204-b004-9e1849a4140f',32);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','d7663029-dd98-4204-b004-9e1849a4140f',33);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','*','d7663029-dd98-4204-b004-9e1849a4140f',34);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','d7663029-dd98-4204-b004-9e1849a4140f',35);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','d7663029-dd98-4204-b004-9e1849a4140f',36);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','d7663029-dd98-4204-b004-9e1849a4140f',37);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','d7663029-dd98-4204-b004-9e1849a4140f',38);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','d7663029-dd98-4204-b004-9e1849a4140f',39);
INSERT INTO "head" VALUES('expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','*','d7663029-dd98-4204-b004-9e1849a4140f',40);
INSERT INTO "head" VALUES('expense_share','c7331122-e05a-5872-8ab2-352787aaea0c','*','d7663029-dd98-4204-b004-9e1849a4140f',41);
INSERT INTO "head" VALUES('repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','*','d7663029-dd98-4204-b004-9e1849a4140f',42);
INSERT INTO "head" VALUES('cash','9bd0dedd-552d-5427-b137-f390b4738d14','*','d7663029-dd98-4204-b004-9e1849a4140f',43);
INSERT INTO "head" VALUES('advance','1655ea2b-684b-561c-8470-be962507c313','*','d7663029-dd98-4204-b004-9e1849a4140f',44);
INSERT INTO "head" VALUES('night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','*','d7663029-dd98-4204-b004-9e1849a4140f',45);
INSERT INTO "head" VALUES('daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','*','d7663029-dd98-4204-b004-9e1849a4140f',46);
INSERT INTO "head" VALUES('gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','*','d7663029-dd98-4204-b004-9e1849a4140f',47);
INSERT INTO "head" VALUES('year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','*','d7663029-dd98-4204-b004-9e1849a4140f',48);
INSERT INTO "head" VALUES('wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','*','d7663029-dd98-4204-b004-9e1849a4140f',49);
INSERT INTO "head" VALUES('card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','*','d7663029-dd98-4204-b004-9e1849a4140f',50);
INSERT INTO "head" VALUES('letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','*','d7663029-dd98-4204-b004-9e1849a4140f',51);
INSERT INTO "head" VALUES('briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','*','d7663029-dd98-4204-b004-9e1849a4140f',52);
INSERT INTO "head" VALUES('script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','*','d7663029-dd98-4204-b004-9e1849a4140f',53);
INSERT INTO "head" VALUES('seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','*','d7663029-dd98-4204-b004-9e1849a4140f',54);
INSERT INTO "head" VALUES('seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','*','d7663029-dd98-4204-b004-9e1849a4140f',55);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','d7663029-dd98-4204-b004-9e1849a4140f',56);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','d7663029-dd98-4204-b004-9e1849a4140f',57);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','d7663029-dd98-4204-b004-9e1849a4140f',58);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','d7663029-dd98-4204-b004-9e1849a4140f',59);
INSERT INTO "head" VALUES('organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','d7663029-dd98-4204-b004-9e1849a4140f',60);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','*','d7663029-dd98-4204-b004-9e1849a4140f',61);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','d7663029-dd98-4204-b004-9e1849a4140f',62);
INSERT INTO "head" VALUES('delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','d7663029-dd98-4204-b004-9e1849a4140f',63);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','d7663029-dd98-4204-b004-9e1849a4140f',64);
INSERT INTO "head" VALUES('team','01248620-e955-5964-a682-1f87335b3a33','*','d7663029-dd98-4204-b004-9e1849a4140f',65);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','d7663029-dd98-4204-b004-9e1849a4140f',66);
INSERT INTO "head" VALUES('event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','d7663029-dd98-4204-b004-9e1849a4140f',67);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','d7663029-dd98-4204-b004-9e1849a4140f',68);
INSERT INTO "head" VALUES('event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','d7663029-dd98-4204-b004-9e1849a4140f',69);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','d7663029-dd98-4204-b004-9e1849a4140f',70);
INSERT INTO "head" VALUES('budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','d7663029-dd98-4204-b004-9e1849a4140f',71);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','d7663029-dd98-4204-b004-9e1849a4140f',72);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','d7663029-dd98-4204-b004-9e1849a4140f',73);
INSERT INTO "head" VALUES('attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','d7663029-dd98-4204-b004-9e1849a4140f',74);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','*','d7663029-dd98-4204-b004-9e1849a4140f',75);
INSERT INTO "head" VALUES('task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','d7663029-dd98-4204-b004-9e1849a4140f',76);
INSERT INTO "head" VALUES('template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','d7663029-dd98-4204-b004-9e1849a4140f',77);
INSERT INTO "head" VALUES('version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','d7663029-dd98-4204-b004-9e1849a4140f',78);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','d7663029-dd98-4204-b004-9e1849a4140f',79);
INSERT INTO "head" VALUES('plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','d7663029-dd98-4204-b004-9e1849a4140f',80);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','d7663029-dd98-4204-b004-9e1849a4140f',81);
INSERT INTO "head" VALUES('accepted','5de8620b-384a-5f80-8516-444495667dfd','*','d7663029-dd98-4204-b004-9e1849a4140f',82);
INSERT INTO "head" VALUES('travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','d7663029-dd98-4204-b004-9e1849a4140f',83);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','d7663029-dd98-4204-b004-9e1849a4140f',84);
INSERT INTO "head" VALUES('member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','d7663029-dd98-4204-b004-9e1849a4140f',85);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','d7663029-dd98-4204-b004-9e1849a4140f',86);
INSERT INTO "head" VALUES('room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','d7663029-dd98-4204-b004-9e1849a4140f',87);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','*','d7663029-dd98-4204-b004-9e1849a4140f',88);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','d7663029-dd98-4204-b004-9e1849a4140f',89);
INSERT INTO "head" VALUES('seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','d7663029-dd98-4204-b004-9e1849a4140f',90);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','d7663029-dd98-4204-b004-9e1849a4140f',91);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','d7663029-dd98-4204-b004-9e1849a4140f',92);
INSERT INTO "head" VALUES('roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','d7663029-dd98-4204-b004-9e1849a4140f',93);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','d7663029-dd98-4204-b004-9e1849a4140f',94);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','d7663029-dd98-4204-b004-9e1849a4140f',95);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','d7663029-dd98-4204-b004-9e1849a4140f',96);
INSERT INTO "head" VALUES('term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','d7663029-dd98-4204-b004-9e1849a4140f',97);
INSERT INTO "head" VALUES('expense_split','c6c96d23-4584-5974-8110-d8b4f0f82703','*','d7663029-dd98-4204-b004-9e1849a4140f',98);
INSERT INTO "head" VALUES('expense_share','1db00440-df4a-509b-af20-760d60cf84b9','*','d7663029-dd98-4204-b004-9e1849a4140f',99);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','*','d7663029-dd98-4204-b004-9e1849a4140f',100);
INSERT INTO "head" VALUES('cash','2a2168ab-7150-5a32-a27a-9fe137504f12','*','d7663029-dd98-4204-b004-9e1849a4140f',101);
INSERT INTO "head" VALUES('advance','500d644d-175d-5df0-9f78-bdde19dffd2e','*','d7663029-dd98-4204-b004-9e1849a4140f',102);
INSERT INTO "head" VALUES('night','9eeb6889-460a-5037-bc87-85e45e46721c','*','d7663029-dd98-4204-b004-9e1849a4140f',103);
INSERT INTO "head" VALUES('daily_rate','a0389fec-cec9-5a23-97e3-b189c0780712','*','d7663029-dd98-4204-b004-9e1849a4140f',104);
INSERT INTO "head" VALUES('gift','74bf0eaf-842b-59ef-9330-96eb771cd120','*','d7663029-dd98-4204-b004-9e1849a4140f',105);
INSERT INTO "head" VALUES('year_budget','439f42e5-c101-5ec0-8c00-e9d7294d9e6a','*','d7663029-dd98-4204-b004-9e1849a4140f',106);
INSERT INTO "head" VALUES('wording','f6fe4f27-ebb1-528d-90c7-fa3004739f50','*','d7663029-dd98-4204-b004-9e1849a4140f',107);
INSERT INTO "head" VALUES('card_sheet','571b6e1d-11e1-51cf-8f00-942e58308e56','*','d7663029-dd98-4204-b004-9e1849a4140f',108);
INSERT INTO "head" VALUES('letter','a5acf97d-f870-595c-8421-2aa33ee5f656','*','d7663029-dd98-4204-b004-9e1849a4140f',109);
INSERT INTO "head" VALUES('briefing','d0d74d61-7785-50e8-b595-b56ba8229836','*','d7663029-dd98-4204-b004-9e1849a4140f',110);
INSERT INTO "head" VALUES('script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','*','d7663029-dd98-4204-b004-9e1849a4140f',111);
INSERT INTO "head" VALUES('seat_plan','c565515e-748e-548b-a05f-f21743225ef2','*','d7663029-dd98-4204-b004-9e1849a4140f',112);
INSERT INTO "head" VALUES('seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','*','d7663029-dd98-4204-b004-9e1849a4140f',113);
INSERT INTO "head" VALUES('access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','d7663029-dd98-4204-b004-9e1849a4140f',114);
INSERT INTO "head" VALUES('distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','d7663029-dd98-4204-b004-9e1849a4140f',115);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','45db6b6e-f3b7-4d23-948e-e1fca00c6f65',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','333ae203-9e00-4c41-90a5-17252fd3a37b',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','3b8c4d6f-eed8-43ea-9552-8b6a06e31e21',0);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','6c83eb85-92b5-471a-9d6c-663f7068c12c',0);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','7d52e5bc-4bc9-47cc-a629-21572315582e',0);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','6659b20d-4a0d-4147-ac18-00144fa9a153',0);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','a645f8d6-c9a6-450f-a286-1499d334225c',0);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','kind','101b32a8-4225-4246-84d0-500954f92951',0);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','when','137443b8-f077-4ece-804a-654e66b3d332',0);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','acdb98f0-1c37-46a0-9ab3-30a34c29bbcd',0);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','45424ad1-ac50-4f3c-820b-233b342cd5b7',0);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','side','a7955c5e-b894-481c-bfec-b29e421ab006',0);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','8ff9836d-d2cb-4422-b19b-b8f34dec72ee',0);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','7442e7f7-9e5e-47ee-b13b-4c1746b79b91',0);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','2252ae97-d84c-48c6-a32a-2e3da944c88a',0);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','b85e5277-5712-4886-a0f7-5ca2f80b769d',0);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','4c3a748e-aea1-4cb6-8af9-7c1ae76b5ed3',0);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','0aa73fdc-b5af-49f1-9e69-bb5e9a239d56',0);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','2965bf99-41e8-4b37-8a41-5deca40dbed8',0);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','ca4e343b-d95b-4280-8106-f3a36121c63e',0);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','a96a340f-8c2c-4099-8d33-3064ea716ffd',0);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','a7c3ae12-2afb-4229-a76e-8bbabd907bd3',0);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','d986ffda-844a-4390-87b1-1519dd04886f',0);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','19d656a8-cfa5-4dc4-adaf-c2131baa9e66',0);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','4857dfa9-804a-4fd8-85eb-b288ac036541',0);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','7175952c-50e5-42ad-a122-146b4964cb88',0);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','8cd272a7-55a0-4989-a653-baeea7e19aa8',0);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','cd44089c-face-4f44-807e-b1a6543266c4',0);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','kind','b63aa658-2e54-40e5-95b8-68ba95e66238',0);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','1452152d-ba97-46c9-ae15-3f284ac8f848',0);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','kind','0e01ca6f-edfd-41cb-85b2-c905ac7b479d',0);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','6824fa29-0af0-40c8-a064-3c4b7d86eb4b',0);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','a6358d1b-989e-452e-8033-8527280cd520',0);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','6a87f57b-3d83-4f17-9421-633113285f3f',0);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','6cc1ed8f-99ff-4823-93a1-460e24093d7d',0);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','0f8d1eb7-3c67-427c-badf-06f2516b2d9b',0);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','1c5d0c66-ec41-434f-a4bc-5a9d96a668c3',0);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','f37a4933-66d6-4795-b69c-c737c16d64e8',0);
INSERT INTO "head" VALUES('expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','funding','8f676e0f-b68a-4a47-9563-f68e298d1ed2',0);
INSERT INTO "head" VALUES('repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','money','9d2ca626-a4dd-411e-bfdc-e6ff93cb4296',0);
INSERT INTO "head" VALUES('cash','9bd0dedd-552d-5427-b137-f390b4738d14','money','9a35f37f-9ce5-49d4-8599-ffe4ccd28aed',0);
INSERT INTO "head" VALUES('advance','1655ea2b-684b-561c-8470-be962507c313','money','bdbfbc0c-a39e-4c39-89fb-3deacb728115',0);
INSERT INTO "head" VALUES('night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','place','27850019-d53b-479b-907e-df15eb334935',0);
INSERT INTO "head" VALUES('daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','country','bce4d22c-49e8-4554-81b5-375dca006571',0);
INSERT INTO "head" VALUES('gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','money','66f6eeee-c793-486b-b82b-19231d8d4461',0);
INSERT INTO "head" VALUES('year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','base','7a926238-0212-4947-9823-641bc1d165e8',0);
INSERT INTO "head" VALUES('wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','key','86e7cf5e-b0e3-4e81-9a71-58199ad0ac86',0);
INSERT INTO "head" VALUES('card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','kind','fdb5413c-752c-48f6-a9c5-7208e4dd8e9b',0);
INSERT INTO "head" VALUES('letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','kind','aa4d0f2b-da6e-42d0-95ad-0801d51e3877',0);
INSERT INTO "head" VALUES('briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','profile_zh','d6ba8ea2-fbdd-4953-8302-4e3603ab9d6f',0);
INSERT INTO "head" VALUES('script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','title_zh','121c0c6a-13cb-4a2e-b021-2fb57086d253',0);
INSERT INTO "head" VALUES('seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','kind','3065860e-ec7a-41bd-8883-e40e7aafa047',0);
INSERT INTO "head" VALUES('seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','place','36c10db5-f30b-41d5-924d-5dbf6390c07a',0);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','43892941-53a7-4bf4-82b7-30bd1db42d28',0);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','b4ba1008-7a3f-44f9-963f-e28495450e2b',0);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',0);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',1);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',2);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',3);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',4);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',5);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',6);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',7);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',8);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',9);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',10);
INSERT INTO "head" VALUES('advance','500d644d-175d-5df0-9f78-bdde19dffd2e','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',11);
INSERT INTO "head" VALUES('night','9eeb6889-460a-5037-bc87-85e45e46721c','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',12);
INSERT INTO "head" VALUES('seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',13);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',14);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',15);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',16);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',17);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',18);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','person_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',19);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',20);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',21);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',22);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',23);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',24);
INSERT INTO "head" VALUES('expense_share','1db00440-df4a-509b-af20-760d60cf84b9','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',25);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','from_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',26);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','to_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',27);
INSERT INTO "head" VALUES('cash','2a2168ab-7150-5a32-a27a-9fe137504f12','person_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',28);
INSERT INTO "head" VALUES('gift','74bf0eaf-842b-59ef-9330-96eb771cd120','person_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',29);
INSERT INTO "head" VALUES('letter','a5acf97d-f870-595c-8421-2aa33ee5f656','person_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',30);
INSERT INTO "head" VALUES('script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','person_id','d2a5a0af-9c23-4739-826b-d611bb539ff3',31);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','d2a5a0af-9c23-4739-826b-d611bb539ff3',32);
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
INSERT INTO "letter" VALUES('b4a2d73e-3edd-5fac-9e28-f16af223c185',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','f67091ef-8724-5501-9b51-cdab692d7c76','11109085-d961-53d4-8b48-e408cb16a69f','改 kind','甲 number 髙','2019-09-18','2019-09-18','2019-09-18','甲 subject_zh 髙','甲 subject_ja 髙','甲 body_zh 髙','甲 body_ja 髙','甲 copies_zh 髙','甲 copies_ja 髙',3,'甲 notes 髙');
INSERT INTO "letter" VALUES('a5acf97d-f870-595c-8421-2aa33ee5f656',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','408b7a20-f020-58de-8b4c-63f43f4e5c59',NULL,'request','乙 number 髙','2019-09-19','2019-09-19','2019-09-19','乙 subject_zh 髙','乙 subject_ja 髙','乙 body_zh 髙','乙 body_ja 髙','乙 copies_zh 髙','乙 copies_ja 髙',4,'乙 notes 髙');
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
INSERT INTO "meta" VALUES('store','3ff5f862-e5b2-468e-9e6d-c806c3230b8a');
INSERT INTO "meta" VALUES('folding','4');
INSERT INTO "meta" VALUES('practice','1');
INSERT INTO "meta" VALUES('replica','d1d09b82-0baa-4e1a-8a89-a7a36dd7f87f');
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
INSERT INTO "organisation" VALUES('f67091ef-8724-5501-9b51-cdab692d7c76',1,NULL,'改 kind','JP','甲 region 髙','甲 name_zh 髙','甲 name_ja 髙','甲 kana 髙','甲 short_zh 髙','甲 short_ja 髙','甲 postal_code 髙','甲 address_zh 髙','甲 address_ja 髙','+81 43 223 2110','甲 fax 髙','甲 honorific 髙','甲 email 髙','https://example.invalid/','甲 head_zh 髙','甲 head_ja 髙','甲 head_other_zh 髙','甲 head_other_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 industries_zh 髙','甲 industries_ja 髙','甲 profile_zh 髙','甲 profile_ja 髙','甲 products_zh 髙','甲 products_ja 髙','甲 wants_zh 髙','甲 wants_ja 髙','甲 founded 髙','甲 employees 髙','甲 capital 髙','甲 notes 髙','甲 source 髙','2019-09-18','甲 audience 髙','
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
INSERT INTO "organisation" VALUES('408b7a20-f020-58de-8b4c-63f43f4e5c59',1,'f67091ef-8724-5501-9b51-cdab692d7c76','other','JP','乙 region 髙','乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 short_zh 髙','乙 short_ja 髙','乙 postal_code 髙','乙 address_zh 髙','乙 address_ja 髙','+81 43 223 2110','乙 fax 髙','乙 honorific 髙','乙 email 髙','https://example.invalid/','乙 head_zh 髙','乙 head_ja 髙','乙 head_other_zh 髙','乙 head_other_ja 髙',NULL,'乙 industries_zh 髙','乙 industries_ja 髙','乙 profile_zh 髙','乙 profile_ja 髙','乙 products_zh 髙','乙 products_ja 髙','乙 wants_zh 髙','乙 wants_ja 髙','乙 founded 髙','乙 employees 髙','乙 capital 髙','乙 notes 髙','乙 source 髙','2019-09-19','乙 audience 髙','
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
INSERT INTO "organisation_name" VALUES('978f4ccf-00d8-4294-a58f-1b4a8de73f05',1,'f36163a8-f978-42d9-a855-df29d71dea8f','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "person" VALUES('11109085-d961-53d4-8b48-e408cb16a69f',1,'改 name_zh','甲 name_ja 髙','甲 kana 髙','甲 kana_other 髙','甲 roman 髙','甲 legal_name 髙','JP','+81 43 223 2110','甲 mobile 髙','甲 email 髙','甲 postal_code 髙','甲 address_zh 髙','甲 address_ja 髙','甲 languages 髙','甲 honorific 髙','甲 gifts 髙','甲 source 髙','甲 purpose 髙','2019-09-18','甲 uid 髙','甲 audience 髙','甲 notes 髙','
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
INSERT INTO "person" VALUES('c92e1886-8db4-54b7-9c5e-2fa19684d987',0,'乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 kana_other 髙','乙 roman 髙','乙 legal_name 髙','JP','+81 43 223 2110','乙 mobile 髙','乙 email 髙','乙 postal_code 髙','乙 address_zh 髙','乙 address_ja 髙','乙 languages 髙','乙 honorific 髙','乙 gifts 髙','乙 source 髙','乙 purpose 髙','2019-09-19','乙 uid 髙','乙 audience 髙','乙 notes 髙','
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
INSERT INTO "post" VALUES('7bea66cd-7193-54c2-9dce-9a5dbc4dcf26',1,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','改 unit_zh','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙','甲 equal_zh 髙','甲 equal_ja 髙',3,3,'2019-09-18','2019-09-18','2019-09-18','甲 source 髙',NULL);
INSERT INTO "post" VALUES('ae035bfd-8790-540d-b712-2f4cd40d3151',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙','乙 equal_zh 髙','乙 equal_ja 髙',4,4,'2019-09-19','2019-09-19','2019-09-19','乙 source 髙','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26');
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
INSERT INTO "same_key" VALUES('briefing','0
869af6e0-4f3f-59f4-9f0a-56db3796c58e','d0d74d61-7785-50e8-b595-b56ba8229836');
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
INSERT INTO "same_key" VALUES('wording','0
乙key高','f6fe4f27-ebb1-528d-90c7-fa3004739f50');
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
INSERT INTO "same_key" VALUES('wording','0
改key','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da');
INSERT INTO "same_key" VALUES('briefing','0
9d813800-8671-5477-9164-e2d730a8cd9e','e340f23a-facd-5762-a9d2-48fe98a7f1b3');
INSERT INTO "same_key" VALUES('organisation','0
乙namezh高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
INSERT INTO "same_key" VALUES('organisation','1
乙nameja高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
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
INSERT INTO "script" VALUES('6210a86f-d4f5-5680-951e-ab6d02bf77e3',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','9a9cd79c-e852-5939-b273-d1f651d4562e','11109085-d961-53d4-8b48-e408cb16a69f','改 title_zh','甲 title_ja 髙','甲 body_zh 髙','甲 body_ja 髙',3);
INSERT INTO "script" VALUES('d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','fd8ac790-747f-5aec-804d-2417f9eb88ef',NULL,'乙 title_zh 髙','乙 title_ja 髙','乙 body_zh 髙','乙 body_ja 髙',4);
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
INSERT INTO "seat_plan" VALUES('606acbbe-dbf8-5815-a218-1dce86ce93dc',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','改 kind','甲 name_zh 髙','甲 name_ja 髙',3,'甲 door 髙','甲 view 髙','甲 screen 髙','甲 drive 髙','甲 driver 髙','甲 flags 髙',3,'甲 notes 髙');
INSERT INTO "seat_plan" VALUES('c565515e-748e-548b-a05f-f21743225ef2',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','meeting','乙 name_zh 髙','乙 name_ja 髙',4,'乙 door 髙','乙 view 髙','乙 screen 髙','乙 drive 髙','乙 driver 髙','乙 flags 髙',4,'乙 notes 髙');
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
INSERT INTO "seat_plan_place" VALUES('dc0b6e9c-7b98-5118-8bf8-abe1e622b161',1,'606acbbe-dbf8-5815-a218-1dce86ce93dc','a0e95d61-8f91-55d1-9121-a60c9945a4d0','11109085-d961-53d4-8b48-e408cb16a69f','be8da699-6054-5241-a38d-cf108127c24d','改 place');
INSERT INTO "seat_plan_place" VALUES('f6f62e21-9537-53d5-bdcb-3fccd040f681',0,'c565515e-748e-548b-a05f-f21743225ef2','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','c92e1886-8db4-54b7-9c5e-2fa19684d987','8db2bad4-5b85-57a2-8a29-ce08919119b8','乙 place 髙');
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
CREATE TABLE wording (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	"key" VARCHAR NOT NULL, 
	text_zh VARCHAR NOT NULL, 
	text_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "wording" VALUES('9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da',1,'改 key','甲 text_zh 髙','甲 text_ja 髙');
INSERT INTO "wording" VALUES('f6fe4f27-ebb1-528d-90c7-fa3004739f50',1,'乙 key 髙','乙 text_zh 髙','乙 text_ja 髙');
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
