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
INSERT INTO "agenda_item" VALUES('4792e634-931e-4f3d-96aa-a5b5289b2b9f',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9824eaf7-e908-4c12-9ec6-2a3648d8c36a',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('728292bd-73d8-4992-af80-f5374fa0fd8d',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6f7eb625-e5d0-46bd-a97e-6c0e0d4d89ff',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b3930ea2-57b5-4757-be42-e952b8e5f75e',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('12e14190-e813-442c-90e7-47329eb67333',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('be5aad01-73f7-44d5-be4a-b2b29a92b4f7',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('534daa94-806b-4e42-943f-d438fb239f5a',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('0487d3f5-cdd4-43ee-9857-931e5a1a4f99',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('29a6c62c-864d-4721-a6cb-a456970a9b5d',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('25683d39-99c0-4c10-a53b-50e88c04e860',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c50277f1-1cc5-4173-abe3-2edebeddbd8c',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('3a91a24c-2bf6-4672-8077-fc6e05d1afe7',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('40d4f3b9-8b5a-4227-a9ff-c1462d6dad6e',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('520499a3-3f3a-4775-8b7b-28bc3c9d3a05',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b98adef5-c69b-4233-adcd-0fc5683c4e7b',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('53a21dd2-0b47-41df-80c7-a730ee34b811',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','5321f26b-e4fd-40f7-9990-48f728f4c096','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('09e6cf47-00bd-4561-9d4c-20f4894af1e4',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','4e0b1bf6-7d72-49d4-957d-e4fab01ca964','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('4df6b428-7e98-4f5b-ab6a-060bae2ad758',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','7e144cc8-8a4e-4024-b9d0-99623ce31d86','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('125be8e1-df13-47f4-9e7d-6f7fc8c90895',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('afcb9abb-9e6b-4243-bfa0-4e4dd67b1008',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('072a1e38-e87c-48dc-84c3-38a443a646a3',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','5321f26b-e4fd-40f7-9990-48f728f4c096','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('58e5051b-2d83-4ffe-8370-1c7fcfb161b8',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','4e0b1bf6-7d72-49d4-957d-e4fab01ca964','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('df96010d-0d51-4692-882e-2aef09ec5a72',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','7e144cc8-8a4e-4024-b9d0-99623ce31d86','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('80dbece6-38bc-4a71-8f03-f892dde7d84e',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9a9cd79c-e852-5939-b273-d1f651d4562e',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 kind',3,'09:30:00.000000',3,'甲 title_zh 髙','甲 title_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 speaker_zh 髙','甲 speaker_ja 髙','甲 language 髙','甲 interpreting 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "agenda_item" VALUES('fd8ac790-747f-5aec-804d-2417f9eb88ef',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','item',4,'10:30:00.000000',4,'乙 title_zh 髙','乙 title_ja 髙',NULL,'乙 speaker_zh 髙','乙 speaker_ja 髙','乙 language 髙','乙 interpreting 髙',NULL,'乙 note_zh 髙','乙 note_ja 髙');
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
INSERT INTO "agreement" VALUES('1c4f9635-92f6-55d2-8612-90eaa55b81c4',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','改 kind','甲 title_zh 髙','甲 title_ja 髙','甲 parties_zh 髙','甲 parties_ja 髙','甲 signers_zh 髙','甲 signers_ja 髙','2019-09-18','甲 place_zh 髙','甲 place_ja 髙','甲 fields_zh 髙','甲 fields_ja 髙','2019-09-18','甲 languages 髙','甲 law 髙','甲 venue 髙','甲 original_at 髙','甲 notes 髙');
INSERT INTO "agreement" VALUES('d2fd6de4-25a4-5e0d-b54d-2a480baf5a81',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','mou','乙 title_zh 髙','乙 title_ja 髙','乙 parties_zh 髙','乙 parties_ja 髙','乙 signers_zh 髙','乙 signers_ja 髙','2019-09-19','乙 place_zh 髙','乙 place_ja 髙','乙 fields_zh 髙','乙 fields_ja 髙','2019-09-19','乙 languages 髙','乙 law 髙','乙 venue 髙','乙 original_at 髙','乙 notes 髙');
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
INSERT INTO "answer" VALUES('a1ab5cd5-8039-56b0-b9bd-4484478c6b41',1,'42599756-5200-583b-9ef6-5d941d096e66',3,'改 text_zh','甲 text_ja 髙',3);
INSERT INTO "answer" VALUES('678f61f2-2af3-562a-8246-7d683280347e',1,'e19b62f6-6c12-50fa-8c5f-e77cd10527b7',4,'乙 text_zh 髙','乙 text_ja 髙',4);
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
INSERT INTO "budget_line" VALUES('b694355a-da9a-49d9-ac37-6b179404844b',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('47cf7636-2909-4a5d-8e1e-798d982b7e4e',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('88147367-b537-43b1-8979-47a692544b6e',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('54bb83bc-666a-44b2-a3d1-f07a21acf828',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('41aa4486-f99d-49b9-9be8-d153c359a16c',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','transport','local',5,'機票','航空券',9600000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('2ecc12c0-753a-4753-886d-349322109cf3',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','','','');
INSERT INTO "budget_line" VALUES('d6db40b5-b783-48c6-a7a0-da902988ec14',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','','','');
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
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',0,'organisation','75b9206a-147a-4f9d-a203-a720cd2a48ca','*','72b2da369c9ebaee3f979d154c5937ef','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'e119d000aed3ce89f143a3e6c70a14aa6c5b1c166604e71504cafeb818485c68');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',1,'organisation','b487568a-a61b-4afe-b399-e6cd685dac71','*','30023dd444a783d351db039739cd5d19','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"75b9206a-147a-4f9d-a203-a720cd2a48ca","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'2ef03c684ded0bc8f704baaf3504a81a761fc79a3da14461f7df8389241599d3');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',2,'organisation','92adb9ee-d9ed-428b-8383-6f3b9b291eb4','*','c29c4976e631a8e35a01b41b80a2b866','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'924188709b2cc775de51620cf5a7d032c67e3bb371a4cdb89b172187c6de66b5');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',3,'organisation','31590ab4-6c73-4883-b21d-3dc1371ef4aa','*','caa54b3e86e8b21625238f7a0379fe0c','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","as_of":"2019-09-01","audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"知事","head_other_ja":"","head_other_zh":"","head_zh":"知事","honorific":"","industries_ja":"幕張新都心：会議・商業\n京葉臨海工業地帯：化学・石油・鉄鋼\n東葛地域：中小企業と大学","industries_zh":"幕張新都心：會展與商業\n京葉臨海工業地帶：化學、石油、鋼鐵\n東葛地區：中小企業與大學","kana":"ちばけん","kind":"prefecture","main_contact_id":null,"name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","products_ja":"","products_zh":"","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","source":"縣廳網站","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'199bba3f64f03cbc43f2fbcabcff73556717d96084fcebc50cdb7fefbc34de09');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',4,'organisation','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','*','1a11d93538dc46724e8fb37ceda3f268','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"department","main_contact_id":null,"name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"31590ab4-6c73-4883-b21d-3dc1371ef4aa","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'52e765e16b5485f0f4ff3e77294fb029c2c3d64d9d15c4a633161de8950e45c5');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',5,'organisation','94ac7a0e-ffa5-40a6-9b70-7107aa895099','*','6e0c897a88bc6f02beac763383b9e728','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","main_contact_id":null,"name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'7184f0234913459a166179b3b43f227490636b759ebb2716e3ae823413a1ea8c');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',6,'organisation','4c85c578-f2b5-4fc9-9675-53680177a9da','*','2811c0a9734f233c3d6500826491e276','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","main_contact_id":null,"name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'75cbf8a22a0dff8ff11bfa1ec71fd2df0a62c7bfd2996a732492dd87183981b0');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',7,'organisation','c78a1082-22dc-462c-abd2-c4cb90cb04d9','*','9d22b30f90f3ae80bd0f4f76f3b772a7','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"みやぎけん","kind":"prefecture","main_contact_id":null,"name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'5a23b26f02c1f697c1c933c9d87f42bcd7c5d78a8eae06ad99bfd3eeffbb1892');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',8,'organisation','736cc4e0-92b3-4a77-9ec1-1a660d92d085','*','00e57b73aa2065e86afae3c06f7c1a01','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'8fd9d2a289c281b49c5eb49f6b13080455198f2394738c9d6da4ca1efc087ea7');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',9,'organisation','b260d296-d086-4bd6-b404-14890168bdf5','*','283b6f2fdf6363d7b7476b05d76c41a5','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'0db79e5426cbcc8f03308f91533c2b3eee1354a8765341583e2ab9f0075b77c4');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',10,'organisation','c586c8ee-f552-4b6a-a026-37ff65380214','*','49a1b154f54a7ccacac93198a5f90d7a','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'0c94ef57858be89826acd6bc673896b79a026b6448b9ecfd8b3bc112cb6cc699');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',11,'organisation','9612da5a-813a-4c78-b368-475d30ffaf15','*','c2678e81ff88454091240b4c02c1a537','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'ad0e5e30ac677fd0bb7e16b9062d9f8917fb8dbf79c0f760213ca7da48c8b20a');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',12,'organisation','319684bd-ce35-4e05-b779-683250b70889','*','526967b83a32743eda906bb9d894cd18','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"chamber","main_contact_id":null,"name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'8dd1f554b2f6568dae08df99f531af2155cffcfdb0952591b28284a5a87ca969');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',13,'organisation','e5b55bdd-8e6b-403d-afe4-013fdb7c6045','*','5932e123e52f5890e680ad46d0eb2c33','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'285032d26ea6c0be0230f101ee63c5aff8a614658ad484143dba012b1fab725b');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',14,'organisation','1094d38e-9df2-4c5e-849c-a041cb56e815','*','42f801984309487fac461dddda0f871a','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'76c9c782ad921a412f4ebf824a730ce69166108cb3cee36b108f78d0f0382eed');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',15,'organisation','8a72f6e7-d910-4a19-bbe6-13073d1abe55','*','c3cd1a923711c96d710aa335024a4d37','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'efd732cc998b7f5e5b375db8d7372f6b7d889b39fef92d21a2ada7e7db35b86d');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',16,'organisation','746736d6-969d-49b1-aea1-f495d20aec76','*','7975ba97adf03306b6b11a950a5a1cae','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'8a1ed2ab2bfc55109af2c88b30699c44843c6753913b425c838d0cf851a01a1b');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',17,'organisation','8d470a61-7c3a-4266-8e69-1f8b215f996c','*','3a94e4c83d9f95e4371ed70f39468283','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"prefecture","main_contact_id":null,"name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'f12de61aae32e8c24a188283be41979a0dcfb12784d943f41f782f890f0088f2');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',18,'organisation','2426cd32-7684-4ff5-be04-7c1085537a17','*','0b023426c233c2efa646b44f1b7196ae','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","honorific":"","industries_ja":"","industries_zh":"","kana":"","kind":"city","main_contact_id":null,"name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'a2a58f45795acd037d761d9cd3fb7b397fdd1af507acc381f6b4c94d01db06e5');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',19,'organisation_name','6e478802-4cd6-4385-9fb4-73d7b8ced276','*','c6ed78ef1a0399eab53ec0361bc605a7','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"b260d296-d086-4bd6-b404-14890168bdf5","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'809e2ed8add3e438f84583c5b8ad7fcbba71798618c18b33f802055e8ef81dcd');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',20,'person','5321f26b-e4fd-40f7-9990-48f728f4c096','*','1ab58eae88443700bad633f500fb0f4c','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"ta-ming@example.tw","gifts":"","honorific":"","kana":"おう だいめい","kana_other":"ワン ダーミン","languages":"","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","noticed_on":null,"phone":"+886 2-0000-0001","postal_code":"","purpose":"","roman":"WANG Ta-Ming","source":"","uid":""}',NULL,'[]',NULL,'35d41f779242c9f6e60c4053b104506c2e53c188eab2123072c22b5e31dfff51');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',21,'post','e67e1ca7-726e-4fa0-a9b9-3af7b28f80e4','*','7c6204900e289770c724b9e7a28384ad','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"b487568a-a61b-4afe-b399-e6cd685dac71","person_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","position":0,"rank":null,"source":"","title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6be0d184d34fe1636b68fdf3c0bedd2546919e963d2c6503146eef739140deab');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',22,'person','7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','*','9ef49e64f5e376fd793556e4b74ce293','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"hsiao-hua@example.tw","gifts":"","honorific":"","kana":"ちん しょうか","kana_other":"チェン シャオホァ","languages":"","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","noticed_on":null,"phone":"+886 2-0000-0002","postal_code":"","purpose":"","roman":"CHEN Hsiao-Hua","source":"","uid":""}',NULL,'[]',NULL,'9ac1fea40a5b530924dfc6c0165d7f77516ed763c4516aa4aa19ea9f024ad49f');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',23,'post','79fce242-0e14-4f16-a9bb-445734779f0f','*','836290e679cc71d14554101057015f90','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"b487568a-a61b-4afe-b399-e6cd685dac71","person_id":"7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29","position":0,"rank":null,"source":"","title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'16b5fe5ea7be820e07a11f58fe1ba2bfe82d33fa061d9638661d697829c57284');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',24,'person','17a72602-3f88-4adb-8f45-6d49e659789b','*','612298721fd42d908f74fc2355f610cb','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"mei-ling@example.tw","gifts":"","honorific":"","kana":"りん びれい","kana_other":"リン メイリン","languages":"","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","noticed_on":null,"phone":"+886 2-0000-0003","postal_code":"","purpose":"","roman":"LIN Mei-Ling","source":"","uid":""}',NULL,'[]',NULL,'b4eef8a6b18c9dc7266dfebcb2b2668d6f0db0360257be40dc15aa1db9eb1e13');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',25,'post','aa2a8ca6-557e-4dc8-9b54-79e6c4db12a0','*','9c4d0b7fcba48347a910236275dbfeb6','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"92adb9ee-d9ed-428b-8383-6f3b9b291eb4","person_id":"17a72602-3f88-4adb-8f45-6d49e659789b","position":0,"rank":null,"source":"","title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1e66b8fee3d9f9fe40049599e302ea1c40c97540b856f8605154d322625cd885');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',26,'person','024c3521-3d25-4e6e-a031-be130e7296f1','*','cc65e9899661cddac0d8b7a90f22c677','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"chih-chiang@example.tw","gifts":"","honorific":"","kana":"こう しきょう","kana_other":"ホァン ジーチャン","languages":"","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","noticed_on":null,"phone":"+886 2-0000-0004","postal_code":"","purpose":"","roman":"HUANG Chih-Chiang","source":"","uid":""}',NULL,'[]',NULL,'3bc15ae0b88351b044f455d204ab359f5f25235274019586c6b1ca8117e74d46');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',27,'post','7d7157a2-ed71-4992-b07a-ce5f3ca7162f','*','d5d03b59ca63a40045d236a47382f1dd','{"confirmed_on":null,"equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"92adb9ee-d9ed-428b-8383-6f3b9b291eb4","person_id":"024c3521-3d25-4e6e-a031-be130e7296f1","position":0,"rank":null,"source":"","title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e359aac7117368242f3640827f012e3a77b2b594f185ced752dcfa87eb8d45d3');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',28,'person','fec6d698-7e43-43b7-81e5-a16f95a57164','*','9866a998c0e7a13b14636e95e2f0267c','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"やまだ たろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'af969d0b4c89c6718d0ebc7d6c075d6a3082d6f587c4d6ad36bd81e6e630f502');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',29,'post','ad36c0ff-cc28-4f8c-b3bc-d7a8bbf50143','*','93544d5fc99b809e5779a8b813f77f5f','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d","person_id":"fec6d698-7e43-43b7-81e5-a16f95a57164","position":0,"rank":null,"source":"名片","title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'96e10e318cfe65384654051cb4fa4416863f6f74d55c5a4c35912e0c39857829');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',30,'person','f8a36d8a-7041-4409-9303-64b471fc7b3d','*','f6b72c4b4fde73fd6a5e95216f9a3967','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"さとう はなこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'a406a3f9527b29286195aa5a05869bff2ce7d80d5b311b98ef0f161e8c1ca50c');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',31,'post','ecad5e85-82c1-42ee-b886-ea04e3b49e2b','*','a24e26c5f89293a19618b2b3ff6c0761','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d","person_id":"f8a36d8a-7041-4409-9303-64b471fc7b3d","position":0,"rank":null,"source":"名片","title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'030bb1e1062e8745ef61b5ee3cabafa72af111aa8e4ba8610cb72ffa70b4b145');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',32,'person','1247d519-58a6-4be3-b8c3-62a6d40d6e51','*','204ce00183eb7cf401b7a9f9e28c44b1','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"すずき いちろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'83dca5047019167431fd8ad3365ddbe712f9e8b8b0e4ae1832cff36011a1bddd');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',33,'post','5732fb9d-689d-43e2-9f78-5c51f4971fd6','*','6c4928640ef094da6b52577869337eff','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d","person_id":"1247d519-58a6-4be3-b8c3-62a6d40d6e51","position":0,"rank":null,"source":"名片","title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ba90bb647888f0570eb021119fdd929640075f3288423a536f2d61f78736dd9c');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',34,'person','f613e1d4-09f7-4ac4-aace-01cbde5588ad','*','89f494c79a1340c0fc1d846624bd53a1','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたなべ じろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'cacb00b7f107181d374d92e7dae6017bf1cc2d55d7e87a57bed8f2385493ff93');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',35,'post','2e69cdb8-15c8-4eb9-81c9-5779e73a2e3b','*','5a1d4eca78185cb1e73868c0260a0305','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d","person_id":"f613e1d4-09f7-4ac4-aace-01cbde5588ad","position":0,"rank":null,"source":"名片","title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'93ae4228d01d0e38aca3d86538bc34fded60bdaf628910f258a5cbaa83486a1e');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',36,'person','17935e92-5ad5-44f0-a401-528ecf7b1e7e','*','4f42392731ef541cdc83e4d1f48736aa','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たかはし さぶろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'8a58df1f70ce6e31257e166fd3ac4098f12a9cd1300142e2fdb1fa632fa97925');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',37,'post','4f44b720-61ea-41d6-a855-679e4ce28032','*','f1c0e7da8787520f19b63841d53590d7','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d","person_id":"17935e92-5ad5-44f0-a401-528ecf7b1e7e","position":0,"rank":null,"source":"名片","title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0830927c653a9179cdbfb71b2501200722937d8dd8a9edd0f215f9fcdbd3bc3b');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',38,'person','276a86d6-8049-4282-9505-58ffc75ef6a4','*','d357126327ddaab40f9be60071d8189f','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たなか しろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'626992c074f95e061fbc249f55769e056056dfb5ff83f376b72c0ef90d5b755b');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',39,'post','67f4a427-0579-48ff-85e9-211bc7e71af5','*','39ceac5e37293a9175f94cc132f204ea','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d","person_id":"276a86d6-8049-4282-9505-58ffc75ef6a4","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'62fbf223165ec17284aa3d4935e25f815aed7d8b3472c4234fc934d830a4b1d4');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',40,'person','ea63d2ec-627d-49bb-b8ba-7777b64dd845','*','f0192e24d7a1b7e3602f5c1399ce9ad3','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"いとう ごろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'ea7336f64880bcc6b2f56340b1ad3b90c7bea162cfd79294a78ab13fc75a37f0');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',41,'post','6548a465-767e-452e-9212-45d83c89be7d','*','295db3ea8739261f8762675383375f4e','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d","person_id":"ea63d2ec-627d-49bb-b8ba-7777b64dd845","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'dc15015606cd3f4b4124ba5accea4903078e751aa1f8a9ab5dfe4d97b18236be');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',42,'person','15919d41-5efd-46bd-866d-1920e6a8a612','*','abe28f9bd6c4e0f492b9b8704248c9fe','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"はまだ むつこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'a736fb6c2186cfbc86713423cc39d50dbe05eb4730c9c46af22d31f2324668ea');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',43,'post','0062bc4c-613a-4b7a-b9a4-b76c8e003bb8','*','3452359a6cd71ecc37973ff25bc138a1','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d","person_id":"15919d41-5efd-46bd-866d-1920e6a8a612","position":0,"rank":null,"source":"名片","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'bec318f7af6b34b6b52d1ac25faef7d31d9a945478226eeb5aa14249cc2a0a5f');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',44,'person','91286b62-93fc-498c-b64b-56f1ed784cf3','*','e62eab191ccfd1d856351380a09ca9a7','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたべ ななみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'0ece6cce73d29f25e3228cccf957d1281373457330fe81d797ea0ae0126c7a53');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',45,'post','494bf45c-da23-4138-90cd-6fe5f1aa8dde','*','bb516395e7370eabd1f0a61333af1d89','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"94ac7a0e-ffa5-40a6-9b70-7107aa895099","person_id":"91286b62-93fc-498c-b64b-56f1ed784cf3","position":0,"rank":null,"source":"名片","title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f1e36611a7940ec177efa3399d77ee836b109431e99a08e424c7f7a3f0504602');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',46,'person','c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba','*','3ded8a9a9264ae8352a0971d243d7429','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"わたなべ やえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'21f5093520dedaf5832a196d59fc28e914ca98d487f5d25788f1dcb2bd1aae5c');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',47,'post','b39f0383-464d-4856-81e5-d1b5a5462eb0','*','b46d1c4f810e826d76051665e96534d8','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"94ac7a0e-ffa5-40a6-9b70-7107aa895099","person_id":"c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba","position":0,"rank":null,"source":"名片","title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'bf7210a31396065bb57844a587808a87c7e47ad20e67281a7ae6fec7e9369e5c');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',48,'person','37c636fe-206a-44ca-b801-48ae732a009e','*','a29e86f054aa9a7cb953d6c0e86666a3','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"たかはし くろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'1f491e599eb0ccf93fe8634dea0399aa5674cf9788cca48ab979827d97ecda3d');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',49,'post','d93aaf98-a598-41b9-8fbd-6cdb5d87e9e6','*','e2c1c75d5d1fbdb22a32f483e90201ef','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4c85c578-f2b5-4fc9-9675-53680177a9da","person_id":"37c636fe-206a-44ca-b801-48ae732a009e","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6a49e5c11e24d133d2f36c548b8b2f9b9addcd7837f7bfeba9315b9571c36d9e');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',50,'person','353f4e17-ab4d-42ab-af18-1906b801e97a','*','6a73fed540ed5c2b81a7492c9d6f817e','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"やまざき とわ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'c71a39c94c66ca77bc2ae17a9404957bed5664a08e31e8fbedab87dc4da67794');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',51,'post','ed164418-b9e4-4841-be8b-6c38b5c0f0e0','*','5162e2f9ab74fdd47f670f1f3f17f32e','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4c85c578-f2b5-4fc9-9675-53680177a9da","person_id":"353f4e17-ab4d-42ab-af18-1906b801e97a","position":0,"rank":null,"source":"名片","title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'cc8d93289177eaab88769b3d8ee3dbcd81febe49a7d69f919e3c476b12db2081');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',52,'person','c447f116-c279-434d-981c-b4d65cf1e693','*','9fec83e9c47f48b46e98f0953b1ad780','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"なかむら はるこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'9ace8276d8e2565f5aace5b57ab654484b963c45baabf142753a8a9b583c110f');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',53,'post','a43c335c-8f46-42ab-99df-7cb4cfc56338','*','7420ea3721464c1cf0db944bcf0c4634','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4c85c578-f2b5-4fc9-9675-53680177a9da","person_id":"c447f116-c279-434d-981c-b4d65cf1e693","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1c358a093df64a2d9324a7d9268e662ac67d53fa8fe3e0487f833428372c37e8');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',54,'person','afba21f7-1f82-4d65-8f85-0bfafb6b82a9','*','9a598d105d8a359aed6ebff38bc44f1a','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"こばやし なつお","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'0dc33a852938b6c853f784699716cbf12e3a867d69ab0fbf4f3b3722870932ca');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',55,'post','cdb92bf4-38bf-4d6f-9f71-4d7fbbccc8e2','*','9ca2d9d06c6801b521fd285dca689372','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4c85c578-f2b5-4fc9-9675-53680177a9da","person_id":"afba21f7-1f82-4d65-8f85-0bfafb6b82a9","position":0,"rank":null,"source":"名片","title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9655ebb7dc0b4676f83bea5b73af61bf6fde48b84103c103bb04188e838b8f3e');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',56,'person','7c5c7c5b-4f9b-453e-8c17-42b268e835b7','*','fdf281be4b88f61362562d34f4e2d29c','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"かとう あきえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'2e9a56fee0cec53f168bfe015bd863143a09481abecc9887f31c1bcb71ace6b4');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',57,'post','30795967-8544-4e94-bad4-698c7549378a','*','e6ce776e0070a664ae792e6f9a365bf1','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"4c85c578-f2b5-4fc9-9675-53680177a9da","person_id":"7c5c7c5b-4f9b-453e-8c17-42b268e835b7","position":0,"rank":null,"source":"名片","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'fbe265588c90619f42fafc2255dc3d3a90ca3fa1d8b59d00665a6454ad910c34');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',58,'person','f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb','*','33af77db403870f06b8b43fe0b7a75d0','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"よしだ とうま","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'03e285c67f003b8764931b15f91db693462e86f091325bdc6214ec0a021ad002');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',59,'post','7cb1f5ab-8a22-4c51-b7e1-a360a44936ff','*','7fbad3fed9d96dd9ffe3acd1fe71f625','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"c78a1082-22dc-462c-abd2-c4cb90cb04d9","person_id":"f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb","position":0,"rank":null,"source":"名片","title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'b0ffcb6311d0cf6a66cce61df77b2fbb189da5bc51f247428649b08a1fb4c14e');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',60,'person','4e0b1bf6-7d72-49d4-957d-e4fab01ca964','*','7b7f6ed58d99bc436a2d9d828e5c9193','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"まつもと そら","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'8812b58daa2143a59fcff8ecff4104a00fbd4bb06ad2ef32afb0589861fa47a0');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',61,'post','0aba57ad-b1b1-4c08-8279-ac7092fafa0b','*','5e1b1f4343ecfae9e8a7f6b6158f1935','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"c586c8ee-f552-4b6a-a026-37ff65380214","person_id":"4e0b1bf6-7d72-49d4-957d-e4fab01ca964","position":0,"rank":null,"source":"名片","title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c191c925850f727294f2ae9ea2689c7a199ebf82bbf1fec4af2e73e495cb3f25');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',62,'person','7e144cc8-8a4e-4024-b9d0-99623ce31d86','*','7c1bda5a0a51ddc76fcbdeacceb880cf','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","honorific":"","kana":"いのうえ うみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","noticed_on":"2019-09-18","phone":"","postal_code":"","purpose":"訪日團聯繫","roman":"","source":"名片交換","uid":""}',NULL,'[]',NULL,'7f9c44006488696504e39079b2fc168bd4576f18ddbe636e7cffed544e99f20c');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',63,'post','2098e306-a3e6-4b59-bae6-3d149ac6accd','*','239ba2dcccda8a3de16fa1b8c933feeb','{"confirmed_on":"2019-09-18","equal_ja":"","equal_zh":"","follows_id":null,"organisation_id":"9612da5a-813a-4c78-b368-475d30ffaf15","person_id":"7e144cc8-8a4e-4024-b9d0-99623ce31d86","position":0,"rank":null,"source":"名片","title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'27315dd342e6b16cf52a9a657910d6d33ac67e5d3a5cf87b6ab99dd27ccccf76');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',64,'organisation','31590ab4-6c73-4883-b21d-3dc1371ef4aa','main_contact_id','278d86c73f9fcc0fec1576d41e4dca4e','{"main_contact_id":"1247d519-58a6-4be3-b8c3-62a6d40d6e51"}','{"main_contact_id":null}','["98dfaf85-354c-4532-87d1-fabfd44c77d4:3"]',NULL,'d30fa852cfc64e630fefea9502c312bcfa18a776887dd9c0d83e14c4b6d0ae46');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',65,'person','1247d519-58a6-4be3-b8c3-62a6d40d6e51','phone','7b8a6862a4a57b3d8a4d4f7bdd5c0d16','{"phone":"043-000-0000 内線2711"}','{"phone":""}','["98dfaf85-354c-4532-87d1-fabfd44c77d4:32"]',NULL,'7333d4211f010583e41c065faa5cb1342cfb5410a3ed75a61923197dd57c6c10');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',66,'person','1247d519-58a6-4be3-b8c3-62a6d40d6e51','email','6b0ee0030d8dc9facb5a9407e73996fe','{"email":"suzuki@example.jp"}','{"email":""}','["98dfaf85-354c-4532-87d1-fabfd44c77d4:32"]',NULL,'f6f3f169b525a8e7523a33c25bb295c4ca9bc1c0854d102c2cf29b5e6323f246');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',67,'contact_way','38b403f2-a41e-40cd-a180-c901e2334206','*','daf51e4ee7fd8c4bb5c25e59116a4c8a','{"audience":"open","kind":"fax","label":"","organisation_id":null,"person_id":"1247d519-58a6-4be3-b8c3-62a6d40d6e51","position":0,"value":"043-000-0001"}',NULL,'[]',NULL,'c16249a60ec473eef3da8003256b0acfa12ce4a47109b69fd693d939cfaa830b');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',68,'delegation','089a87c7-aec7-4d10-8ee7-6178a51c37ba','*','9831aaeeab1b0ae10e627079b8f99abf','{"account":"","answers_id":null,"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","cap_minor":25000000,"claimed_on":null,"cleared_on":null,"code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","handbook_ja":"","handbook_zh":"","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","leader_rank":"","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"b487568a-a61b-4afe-b399-e6cd685dac71","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'b6b13fc7710e349fd9b3be8f4904fa64275de58574ed87f34b458063edcdce33');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',69,'member','efd95cac-94d6-485b-a821-a4245d64d8c1','*','80f0a1666922e1e4dd19e147f778c605','{"bags":null,"delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","duty_ja":"団長","duty_zh":"團長","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","position":1,"replaces_id":null,"roles":"leader","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'1ab23d2e00144175593fc76c743445c804fb5556761d593f191f1c8636861c46');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',70,'member','3bdcb4d9-7cd8-40b3-b156-53a8c794ae82','*','008fd1a73da012dd5291d7d017b79f91','{"bags":null,"delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29","position":2,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'c7d7cc79ca7978a9b48f558a7b6acd51d68a32d7143c80b3c2c3d816f1c0a715');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',71,'member','73f9831b-0990-4cfe-87e2-f4123c4f1a8a','*','2a4718b07fd73528866c936bf477a203','{"bags":null,"delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"17a72602-3f88-4adb-8f45-6d49e659789b","position":3,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'d778979b0179cc3b22fa67a913a91df162a47ab7cf39692b1961c13f7ad99443');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',72,'member','12351f5f-80b6-4e6f-8db3-7c567f88d503','*','6ee1c857a687e87f4e5a6d1c891edb5a','{"bags":null,"delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"024c3521-3d25-4e6e-a031-be130e7296f1","position":4,"replaces_id":null,"roles":"member interpreter","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'a206e0f5e4f3293929d29b5772b712661937df5a69bc2a4b57cb119cf04847bd');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',73,'event','634608d8-b4df-4c38-a7d3-4b3777d67f86','*','648a9e26ac7c8ec584cb8801c50058c1','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'b0341e083070094ab87b27e05c315f36030eaf6df3f6de7451645da0397653cd');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',74,'event','4df11a80-9ff0-407f-b5d8-01ef04f6d2ec','*','320afb5bfa868ce1f29856b23ddb2a67','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'8999c2f193e35426e808c66ca5515c2d64690b6c1cf7bca2d021abf92600c9bf');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',75,'event','2dd8e490-127b-4ff4-8c04-f35233a2b119','*','030d982b777bf67543583b7fd7dd2c2f','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","people":null,"phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'7d474cb5a27f9a38f82153409f53c9a726c1bf2a207c0574c198f78a52c0a5b9');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',76,'event','73e397fb-315a-4dd2-baf2-ffb7cfc1e9d5','*','61f9424d6f8a90922b7ea108ff7c68fd','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","people":null,"phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'11f63e27bc317b0224fee3a29a24ba53100020f93ed8eca12e9e332966e9d1de');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',77,'event','a1a4018f-57cc-4d2b-a0c5-f70b3bd7959f','*','0cd2b7d00c7ec62316068bf8b9d36c23','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","people":null,"phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'dec1a43ee2e781104e572a58cfbebe0ad35122638cbe04e4b42cf50cc55da3b2');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',78,'event','fc419bb9-ff19-46d5-8b01-ba0401251e21','*','d48be9bdf3e3f317a668611068ef5677','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'99a87f1f6ef90ff40107edc79c076086ac5ee718e5831a1c3c23ee924599f257');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',79,'event','5e098216-2fb9-4c35-8bdf-890711e0b22f','*','82bdb280750ffab1e35939e742d0b2fb','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"31590ab4-6c73-4883-b21d-3dc1371ef4aa","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a7d458491e95d5569798635bca3160a2492b74c0ee3ceacb7184b7d736c6167d');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',80,'event','1dd8da25-1acb-4634-86d4-a0f88583dadf','*','5f579fe7714307ed4012c588f6223b72','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'0121ba5262bd7cf4f105c225c7a6d9c261d7c7be2d12ac03152f4e88a088f90b');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',81,'event','962aaa00-69f2-42e8-b2e9-119c5c01137c','*','a64e7cd57f8ce90c6a26edf003b599ad','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"94ac7a0e-ffa5-40a6-9b70-7107aa895099","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'0d60bc0c08b223fd485816d9edd97de616ee20aef5600e02b546615f3f5699fc');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',82,'event','4a378797-2530-42bd-9cf3-5685a5d893b4','*','dbff09f5f4db23a864162541701a4d17','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'be2ff9501add4165f198d8ceebb05fad3d83da311cd9579e6b0ffe975f34efff');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',83,'event','0dd28390-0a2f-43a7-b2ca-b952babb9f8d','*','01c23394b8232cc984e3fae03cb7860c','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'f7159ec5307058a0b49dfb44b16f69780e22e3fc3a4c1c1b93e1aaf504b41e0c');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',84,'event','fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','*','53b4bcef23eb24ce06e2bdfc2553401c','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":"4c85c578-f2b5-4fc9-9675-53680177a9da","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'e35bdc493ae184f96a31280d4d4bfe6cde67d78012930cbd6cacf79b74c6a52d');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',85,'event','84901727-6755-4ec9-b9f5-97bdcaef05bf','*','0f1f64cda34b06c862468e75ab3b8cff','{"address_ja":"","address_zh":"","amount_minor":null,"basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","companies":null,"currency":"","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"meet_ja":"","meet_zh":"","notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","people":null,"phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","questions_ja":"","questions_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","summary_ja":"","summary_zh":"","talks":null,"target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a17f305cfef57f80cda0b622eb173f40f407ee6a2f87cd20c75f29318c570796');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',86,'participant','922d2698-d86a-4ac3-9aa3-ff8b45390255','*','d84e3730b0189ee3beccb58d1341d98b','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"fec6d698-7e43-43b7-81e5-a16f95a57164","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fb33e1a86fa50290a829beefe23869078a29c7ca726d1e1a7ca7f7a4600af367');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',87,'participant','3df46768-bd8b-4e04-9cf7-d4ea91d25789','*','0fa132833ad5f8671be0b895adddef03','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"f8a36d8a-7041-4409-9303-64b471fc7b3d","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'02073a4704b1b59ec50617722a9c9215933fddfca561db7ddfec963502cc5d62');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',88,'participant','05a02bd9-e904-4e2c-8403-7875468cda1d','*','021224cba77499d9da97cb844f99af45','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"1247d519-58a6-4be3-b8c3-62a6d40d6e51","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ec3abf4b9638c573c2301b195113cdb1b9129f9e9e8daedffccd4cb87049e38d');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',89,'participant','f902f26b-0c01-43df-9ba9-de25740ea9d5','*','1f91de0a1cad699dcad90fed3c809dc3','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"f613e1d4-09f7-4ac4-aace-01cbde5588ad","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c9785ad651eb1e7d6509e8352283ad226134349e705fe0a1a9fd1b6ce313fba7');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',90,'participant','85363eb5-1628-4ecc-bcad-c4fa1913b56f','*','db440d679d9a1b3582844b601d159255','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"17935e92-5ad5-44f0-a401-528ecf7b1e7e","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f2275d6f25688cf2de709a39e554ea30901afe8992c2e09e4ee6ef07e5802395');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',91,'participant','f3443973-0284-44ab-a4a7-252605eb6f4f','*','58c54d9c6eb8400fd0e8f983ca9688bb','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"276a86d6-8049-4282-9505-58ffc75ef6a4","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ec698f9f63b0d602d44061800337edeebf736501ad3de5ba947b28cc47c4c65f');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',92,'participant','cb23ca1a-23da-4499-abb7-ebf59681e1c6','*','9c110c60b755e7d0116c7d8ff36ced22','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"ea63d2ec-627d-49bb-b8ba-7777b64dd845","position":7,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'307217c336c58fc1e7d5a93069968bd695da21d6818947f262fecfcf4f4ee0bd');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',93,'participant','41fbb2aa-a687-4f81-a044-e0f040496d95','*','da037b227a853458ad4e22f4df879521','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"15919d41-5efd-46bd-866d-1920e6a8a612","position":8,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0aa978ab64fbb28e2cd83316825ffe77f173afc895bdc8f40b684e872782c9e4');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',94,'agenda_item','4792e634-931e-4f3d-96aa-a5b5289b2b9f','*','ec0daa8618662cbaaef431d93fd55e7c','{"event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'6bc8bcde009f46a03eb85f7ee54c452292d7df8f00c068583e72bc27be96a0a0');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',95,'agenda_item','9824eaf7-e908-4c12-9ec6-2a3648d8c36a','*','14fbcc688c97a589376f8f9be45464d7','{"event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'8e2acae8043863c3141904050e710a2bc982be25ae16b7c3afc85fa20ea533cf');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',96,'agenda_item','728292bd-73d8-4992-af80-f5374fa0fd8d','*','fd6b959b7a5fc64f78fb22a287fa1cfa','{"event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'c253141d8c182ce1280649be1f73b6b1f4b57970360962f0dfdf5cd9fe0afb97');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',97,'agenda_item','6f7eb625-e5d0-46bd-a97e-6c0e0d4d89ff','*','983787e341ed87f4180856ca6067fadf','{"event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'3a2e57e90d2a60f1887372f3ae77101f63c78ac2360b4e118e88a041e9ed4b8f');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',98,'agenda_item','b3930ea2-57b5-4757-be42-e952b8e5f75e','*','e7c65c7a095d498dac6c8c5ed71407ae','{"event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'4ded02a0ddfad12e09348e0d8580a0149c47552daabe34e1ae71676d9b861903');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',99,'participant','57be37c6-8f8c-4964-8608-fc63fa2247e1','*','c6601567624394982f54a9a31a40b4ef','{"came":"","event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","organisation_id":null,"person_id":"91286b62-93fc-498c-b64b-56f1ed784cf3","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'35a4d5242ff8713066ea0be475a7670d01ce304c0aa52748bde5dd7fe780a781');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',100,'participant','5a16a199-89c2-459c-bc35-bb4ee2ea70f8','*','6866eaf3511c88b918a3669f1b703aa6','{"came":"","event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","organisation_id":null,"person_id":"c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4c132c6da0e7fea4b7b28bdbcf17b72212635d7b37fb0fa605653a2718b0e658');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',101,'agenda_item','12e14190-e813-442c-90e7-47329eb67333','*','b31603a23989567526717c02d9b0fb8f','{"event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'b633537569cfcee46630cf5d3f4eaf01c1e3fe37704e689114c427f048b371fe');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',102,'agenda_item','be5aad01-73f7-44d5-be4a-b2b29a92b4f7','*','6d625940dfb2b759f69d3cae1b5c6fd4','{"event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'00a8a2bdd63728977bb878c470c13552c221edd248ffdc0c4bf2ceaad2a76925');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',103,'agenda_item','534daa94-806b-4e42-943f-d438fb239f5a','*','861b0d052a317f73e6ac329aae1cbf72','{"event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'00cbf2b6eb21feee541cf4ecf8ec9401dc454e81441df1114055a4a15dac2319');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',104,'agenda_item','0487d3f5-cdd4-43ee-9857-931e5a1a4f99','*','5829866bafedc372155928032ab2c929','{"event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'a67d13d183c757e31314696435853d70ffb3d662fbdcf0f186a4bf5c5ea5c0bf');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',105,'agenda_item','29a6c62c-864d-4721-a6cb-a456970a9b5d','*','5cb44a38ca24e42e3ce8734d1d24354f','{"event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'957f9bcf20a88ade55c49011c0a8077119820e213896fac5edb1afcfbaf131aa');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',106,'participant','53b7a859-e3c6-40ae-a1d0-a7e98fc89e41','*','bf6a47a16f0a37f11f3d05c1d1c10987','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"37c636fe-206a-44ca-b801-48ae732a009e","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7efa9a8a16334276f75199aae0ce3559fec6d01f2ea446118095953949bb34eb');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',107,'participant','08ad8d88-86c9-4bc9-ae54-502edf0e0483','*','1737127c08d122c9434019d80b31c5ef','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"353f4e17-ab4d-42ab-af18-1906b801e97a","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'982b00506d19d5283e8bdc377b498e7226f2fa4a6e12a44bcfff3c90eab409d9');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',108,'participant','28f08f97-3a56-4f88-8ad5-4d1fe382550c','*','cb4e40863534c5f10c73f8d5633495ee','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"c447f116-c279-434d-981c-b4d65cf1e693","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'26fb937c17401d448d7c8456f432cdbb17ea63adc311a16d50fdbff97fbd0b65');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',109,'participant','9269039c-c540-45cf-800f-d3e5e1137ba5','*','5243912323df282836637946b9bc15ce','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"afba21f7-1f82-4d65-8f85-0bfafb6b82a9","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fbcf83d1a2b7ca2d9f386a43f6f6e6a5be070f6c1f2b864683a0c2056c558481');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',110,'participant','b4ca082f-2bca-4f18-b940-f17fe44a1a45','*','3ff01606b541f0bb28a7eb57fb50584c','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"7c5c7c5b-4f9b-453e-8c17-42b268e835b7","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7a8e847d3c36de760a8eeb424339605c46c1eab8e3caca773835f63b6f4eff91');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',111,'participant','1df6877d-8b0f-4509-bb52-c7907a38c3bf','*','b56b7c4cb10f57eb592a10c1ee50b90a','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'342a59a2c0927422e68d65bb803f24438711a2efb6c296d37fde972389c52e17');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',112,'agenda_item','25683d39-99c0-4c10-a53b-50e88c04e860','*','08346984192b3d74f1606a41ac20ef93','{"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'9aca21c7d40c8c18f2da154664b0b65f9dc5c51c0f5cf9a7f5204a92bc520408');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',113,'agenda_item','c50277f1-1cc5-4173-abe3-2edebeddbd8c','*','4dabb3da2dfea4b6d8faff3d0684d46c','{"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'330259626b70f5982ce3b2d94604f428d9d7bd4c9126027df082e9f680b6d6ca');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',114,'agenda_item','3a91a24c-2bf6-4672-8077-fc6e05d1afe7','*','2b8d20d76c185dcb11c5c5a43e57d584','{"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'f3eafb63e0c063e6a4a3075edba67325db8e3882f78e4c4cf1f2633639094c89');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',115,'agenda_item','40d4f3b9-8b5a-4227-a9ff-c1462d6dad6e','*','66ec93f30fff9d125ffcbbb4a7d815c2','{"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'674c3b86f080b22574782ad730fe4df7bfbcb90c20ee62f121d64931d5c8aa88');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',116,'agenda_item','520499a3-3f3a-4775-8b7b-28bc3c9d3a05','*','c87cba37b4a8f7996aef0a0ed66cfdc5','{"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'8188c1b95e1b0d4a823f456769be6c4132a659ebcec9b1cb2149a64ef8b0c3d7');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',117,'encounter','07fd85d3-7aa6-4a76-89fa-13b79a7e0590','*','99be73db055df7331c9296a04c06cad8','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","met_on":"2019-09-18","notes":"","person_id":"fec6d698-7e43-43b7-81e5-a16f95a57164"}',NULL,'[]',NULL,'f7fb73faa062cd794bc1e9cab944d46aa3fdd2a715e256cd6bb61659ac0a3c13');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',118,'encounter','0411224d-b324-40bc-8e30-82be505da123','*','0cbc84a7875eb55dfcfab04f4d2aa64c','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","met_on":"2019-09-18","notes":"","person_id":"f8a36d8a-7041-4409-9303-64b471fc7b3d"}',NULL,'[]',NULL,'4e029fd3d9c8ef56a6f30508e7c7c64a6168cfb4a3520f06604be05c15ee4c8d');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',119,'encounter','d56e36fe-661e-4f15-aa49-695e027581ed','*','c9376d1015aaabffe321fca2ce1c7812','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","met_on":"2019-09-18","notes":"","person_id":"1247d519-58a6-4be3-b8c3-62a6d40d6e51"}',NULL,'[]',NULL,'dc89145110347e604e45a07d3add27cb71d95a8692d35d080dbe7e00a0554ea9');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',120,'encounter','e22ccff6-a4c2-48af-aefd-5ade6296c19f','*','3dfaeaaaa9f984b27735d093c2075737','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","met_on":"2019-09-18","notes":"","person_id":"f613e1d4-09f7-4ac4-aace-01cbde5588ad"}',NULL,'[]',NULL,'cc9d790f96f55d465be7c71210ac8c3527a828a76695dd7c8f13607c815bc5fd');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',121,'encounter','07a4b974-782c-4d9c-85e1-54580e8ae4f6','*','d6363cbb01110e57513b3becc038d17f','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","met_on":"2019-09-18","notes":"","person_id":"17935e92-5ad5-44f0-a401-528ecf7b1e7e"}',NULL,'[]',NULL,'2b5b75c670323d570b9f9f0f21c42be09430b3143a6fbeb6832a8795ca9a21a2');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',122,'encounter','24019d61-efac-41fe-a756-b8df23fd68e5','*','eabebf38537c79df136bb6e798821372','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","met_on":"2019-09-18","notes":"","person_id":"276a86d6-8049-4282-9505-58ffc75ef6a4"}',NULL,'[]',NULL,'e986cc9722b70a8224daafb4c2f1eedee5c729b8d3cbab50453d9bea77d36f21');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',123,'encounter','2a79fc11-021c-426f-9030-7c828b909f0b','*','79c7807e392dae41788b3bf931e2a918','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","met_on":"2019-09-18","notes":"","person_id":"ea63d2ec-627d-49bb-b8ba-7777b64dd845"}',NULL,'[]',NULL,'edf23f1014b7abb79a9182e61159fd3b325fd4ca2d80cfc711171bf8caee1b82');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',124,'encounter','5a77e97f-cfb6-4267-8569-a4ef7a40ed5c','*','029d2ae8be0382b3165b30877ffa5dfb','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","met_on":"2019-09-18","notes":"","person_id":"15919d41-5efd-46bd-866d-1920e6a8a612"}',NULL,'[]',NULL,'f77b126619be630c118602a8183f2a215f51e8d5e11f057ae65157d0e468d8eb');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',125,'encounter','6ff2a04b-f0c0-4374-af26-4e093e452ac0','*','77b5b557179e940ef7d523537d49c221','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","met_on":"2019-09-19","notes":"","person_id":"91286b62-93fc-498c-b64b-56f1ed784cf3"}',NULL,'[]',NULL,'97a4060dc645ddd9b145eca20105f32a01a98fb2c7f7ac0682027743014def57');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',126,'encounter','80adf202-c1f4-45c7-a40a-ddf966033f19','*','51272202c5a9a1f310cee7d4a9b5c512','{"by_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","met_on":"2019-09-19","notes":"","person_id":"c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba"}',NULL,'[]',NULL,'135708f0c00e4fe9c21c4d8f8c73093f4ba5525c58c7a4befb6fdc08e49fb85a');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',127,'minute_point','747e435a-04ef-4107-b087-d925cf932d03','*','1b33115b91550a87c3f17d884abe903f','{"checked_on":null,"due_on":null,"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","kind":"explained","person_id":null,"position":1,"secret":"","side":"jp","speaker_ja":"東北経済産業局","speaker_zh":"東北經產局","text_ja":"産学官連携の現状を紹介。管内の中小企業に開発から販売まで一貫した支援を行っている。","text_zh":"介紹產官學合作現況：對轄內中小企業提供從開發到銷售的一條龍支援。"}',NULL,'[]',NULL,'fffed84c838213f00f261e1c50dfa0790cfdda71c4a476ce0d23447a00d15a54');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',128,'minute_point','be16bff4-8234-4cb0-923a-8c04e6309d2e','*','91e205a2f21b31ccb7b0f6b9f8bc22fc','{"checked_on":null,"due_on":null,"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","kind":"asked","person_id":null,"position":2,"secret":"","side":"tw","speaker_ja":"王大明","speaker_zh":"王大明","text_ja":"補助を受ける企業は事前に選定しているのか。","text_zh":"接受補助的企業是否經過事先篩選？"}',NULL,'[]',NULL,'f3f96ad18481e6ee7488f166dfed2819276b1d253188c40f8fa74358df3ce4cb');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',129,'minute_point','07fe67a3-58e2-42ed-892e-257d97986194','*','9b1518107d544fa1fbf6438537393733','{"checked_on":null,"due_on":null,"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","kind":"answered","person_id":null,"position":3,"secret":"","side":"jp","speaker_ja":"東北経済産業局","speaker_zh":"東北經產局","text_ja":"コーディネーターが要望に応じて適した企業を探し、実際に開発する企業が申請する。","text_zh":"由協調員依需求尋找合適企業，由實際開發產品的企業提出申請。"}',NULL,'[]',NULL,'2c0442c63a32fbd290fa02c848b79e980862dc50fa5eb5e3c116db4e73edeea2');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',130,'minute_point','1f52c702-3807-4096-9360-a42dfba78f22','*','00b157768920147012df414a49034ea8','{"checked_on":null,"due_on":null,"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","kind":"asked","person_id":null,"position":4,"secret":"","side":"tw","speaker_ja":"台日産業連携推進オフィス","speaker_zh":"台日產業合作推動辦公室","text_ja":"企業訪問団を台湾に派遣していただけないか。","text_zh":"能否帶企業參訪團到台灣來？"}',NULL,'[]',NULL,'0d013beb5d2fa1f3dc3b372cb84a7d08d2f3323571943261c53daa111ea92593');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',131,'minute_point','8521b988-d919-42d3-9d2f-0d5729835923','*','4c459d7be1a0a89daf5a1835d3a4b4e5','{"checked_on":null,"due_on":null,"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","kind":"intent","person_id":null,"position":5,"secret":"","side":"jp","speaker_ja":"東北経済産業局","speaker_zh":"東北經產局","text_ja":"企業から要望があれば実現できる。今後、台湾進出を考える企業を紹介したい。","text_zh":"由企業提出需求即可成行；今後介紹有意到台灣發展的企業。"}',NULL,'[]',NULL,'1a2effa46d446cdec034a0bfe431a721e8b95d92030ad5adfca311c1a967284a');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',132,'follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','*','60a6100518c5f29251fbdfdb7ac8faf3','{"delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","done_on":null,"due_on":null,"event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","notes":"","organisation_id":"4c85c578-f2b5-4fc9-9675-53680177a9da","owner_id":null,"person_id":null,"point_id":"8521b988-d919-42d3-9d2f-0d5729835923","position":1,"side":"jp","status":"open","title_ja":"企業から要望があれば実現できる","title_zh":"由企業提出需求即可成行；今後介紹有意到台灣發展的企業","visit_id":null}',NULL,'[]',NULL,'f48c82dc1ef0102247a9511e4d4d1faa8390ea9f8ad553c021c1a04c01b27e58');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',133,'follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','title_zh','787e513b96e01daa5c944964434ea8f9','{"title_zh":"提供有意來台企業名單"}','{"title_zh":"由企業提出需求即可成行；今後介紹有意到台灣發展的企業"}','["98dfaf85-354c-4532-87d1-fabfd44c77d4:132"]',NULL,'613e775d70f42634cead15307f2e63f572b29d995b7ccfb3ba7b29ba8c5557f4');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',134,'follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','title_ja','12c84f9211faadf51c216b0df43fa464','{"title_ja":"台湾進出を考える企業の一覧を提供"}','{"title_ja":"企業から要望があれば実現できる"}','["98dfaf85-354c-4532-87d1-fabfd44c77d4:132"]',NULL,'4855e9cdad442a94020892cf8a878f59efc508eabc9d77fcfedb01935266b438');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',135,'follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','owner_id','5bf70f7f85e574f8f7ae1fb7a43b04b7','{"owner_id":"5321f26b-e4fd-40f7-9990-48f728f4c096"}','{"owner_id":null}','["98dfaf85-354c-4532-87d1-fabfd44c77d4:132"]',NULL,'6a7fc3d0d7ef223f777d640c00b6c07625ff3034c7c66e518ae68a5275b031ce');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',136,'follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','status','253455372dde3e6ec4af560d21175e7f','{"status":"going"}','{"status":"open"}','["98dfaf85-354c-4532-87d1-fabfd44c77d4:132"]',NULL,'1de0c2875092ba95f5b6d89aa940e76931782af6ad16957b8328023bba65608e');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',137,'milestone','e2a82468-5176-471e-993e-f61fde70ab00','*','44efd528aa158a49dc4169ca54a65f29','{"day":"2019-10-15","follow_up_id":"669ac8ec-c6c7-5b2e-9593-0af6e8b58146","position":0,"state":"reached","text_ja":"台湾側の窓口を連絡","text_zh":"已提供台方聯絡窗口"}',NULL,'[]',NULL,'26441cebf6dbfabcc94e0a258587c6dd4df03bf543b4014e74a22a24b476ded0');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',138,'outcome','15e15e37-7b1a-4894-8753-df1b12b0f7f0','*','34c5128ac24f73bd1ad98fb03e6087ca','{"delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","position":0,"text_ja":"東北経済産業局を訪問し、台湾進出を考える企業の紹介と、要望に応じた訪問団の派遣について前向きな意向が示された。","text_zh":"拜會東北經產局，日方表示願介紹有意到台灣發展的企業，並於企業提出需求時組團訪台。","themes":""}',NULL,'[]',NULL,'0f18365984498d22a757cdb1952fb0e21d672b9f6a32e55d7f13f8f6070e0287');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',139,'participant','afff145e-e8ee-4589-a420-cd710baa4a4f','*','d52c14bd83e3ffd51e788354986b02cc','{"came":"","event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","organisation_id":null,"person_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7619ba50eac04871c412452e1379ef839257557d97e7e60caaa812e847ce8d00');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',140,'participant','fa4981b2-bb8e-4a2c-b093-4b88ab0df5d5','*','77f6c91dda7f243587ad47d028af0d73','{"came":"","event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","organisation_id":null,"person_id":"7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'378a500466ff4677d22a8f9b967929b0989314f5b0fcf7ac67d74d0c85e029b3');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',141,'participant','b06642d1-92f6-4aee-bc19-bbd7be7c8512','*','eeb3b1ca07960c34b49aaa9b71494cbc','{"came":"","event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","organisation_id":null,"person_id":"17a72602-3f88-4adb-8f45-6d49e659789b","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'23b1b66e469e772bece6092ee4074c92fcfd2f18a630b7e355fe521a52ecd24f');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',142,'participant','08b2005d-45de-4c38-8001-24cf4778e9eb','*','2edd53367a741ceb69659fef9c953e6c','{"came":"","event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","organisation_id":null,"person_id":"024c3521-3d25-4e6e-a031-be130e7296f1","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4e4223b2bc9ad241ff1f97698f0cd8a722241b17385c5595734272d1b440b07b');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',143,'participant','845fdc48-1c02-444d-aaea-4fcc68e2894c','*','1fff9bd4b109c05b471a1499910ee04e','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c6c56ea20e5e37d85eb3be1d60cb2a29833b87dae0345232daa2ad16342dedb2');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',144,'participant','37c6fd53-f701-47b9-b54a-e6cac0d39744','*','a228c05b1c062e18bb88dd6819dd3925','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4259b4e2075d1031203bbb9579b2ea40419ba56ba6e8b7b47ffbd4ddb059e0fb');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',145,'participant','55becfd6-98a3-4b10-8822-ad61369e3f4a','*','cb0fdac162ab52742674d06f3a61f102','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"17a72602-3f88-4adb-8f45-6d49e659789b","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e72803870b1f0121597b80b6ceec35228bad2cbaab4c5cb02eade9c481b671c7');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',146,'participant','6e1a6880-caa0-4d50-8714-fbec5e822b0c','*','fb735a79520da0ff0a63593f82899790','{"came":"","event_id":"5e098216-2fb9-4c35-8bdf-890711e0b22f","organisation_id":null,"person_id":"024c3521-3d25-4e6e-a031-be130e7296f1","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'51a13d7f1b45f518566eab3c67939e41850fe0065a3eb6d07022c05ab1dc74ad');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',147,'participant','bcc4ae4d-e693-4547-88d5-d0d6b19a286d','*','84c692935dd920ccd8c033352510d3e9','{"came":"","event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","organisation_id":null,"person_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0bbb7d3aef972f7ee300ec7129e18d9438dab4715fdce29cb9db0fbeb7bbb855');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',148,'participant','2d57bf18-afe6-4a9f-8916-2cb79a610f16','*','146811ba28000a70963777509f2c441b','{"came":"","event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","organisation_id":null,"person_id":"7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e08598e17b52b9ab505599e026bb36714cb28e47904ecc92c25041c7f9d0fa83');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',149,'participant','0e3beb09-86ac-4636-bf8f-39accf4b5874','*','874c365f0fc7e58851e2c6daca88454d','{"came":"","event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","organisation_id":null,"person_id":"17a72602-3f88-4adb-8f45-6d49e659789b","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'50b3328ee052dc4dcce5b69f20f8595c3fd84ea368c22237ffe80775e5b73b67');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',150,'participant','58d987ff-39cd-455e-9e8c-2d7eb5f345a3','*','e256bddc5fbbbafbd1ca9571ddc3f9ef','{"came":"","event_id":"962aaa00-69f2-42e8-b2e9-119c5c01137c","organisation_id":null,"person_id":"024c3521-3d25-4e6e-a031-be130e7296f1","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4d70a046c46c625b90257c0ed6a7b857dc08cb7286e5a310abdae866675280ae');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',151,'participant','1d751ac0-9185-4378-87c8-56c5e000e2f1','*','8587bed8c6908b9c5a9a07fd9f38cd09','{"came":"","event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","organisation_id":null,"person_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'55a6f5068dbb78b0fe28dc6e2c2aa231be4f978cd4bff911c1723bfbfbd534a4');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',152,'participant','cf47ccea-9cad-4979-a93a-1d8d8dca83f4','*','cd0a38b8907c8bb9b6e2acb9ce5df64a','{"came":"","event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","organisation_id":null,"person_id":"7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5d7bb1d1596781f03f8c91c5e473bce68977d106a16951557a7d1d82b76360ce');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',153,'participant','8feb8da0-f16c-453b-a502-92ee2c383082','*','b2502456075d1f39c86663e280676172','{"came":"","event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","organisation_id":null,"person_id":"17a72602-3f88-4adb-8f45-6d49e659789b","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6de37dff738ab1a81bc1f16a7f14dc88908af3cbe45de191f35c893307c403a7');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',154,'participant','ea878326-1500-401e-a73d-528c5c5e9ec8','*','709602439c26ed930de4c00a51735bb7','{"came":"","event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","organisation_id":null,"person_id":"024c3521-3d25-4e6e-a031-be130e7296f1","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6281b8df1e4e8d13cef095b33182c6694aef0b51186ceb119ec72d41693a3e43');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',155,'participant','3d62619f-3c4d-49fb-9615-2dd304aefd6d','*','e1ad0da9fd8fd2a51bf7b6dfc4c4c2d4','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'86926f151d77d81e5f302b24c880f49394ca2fd35e4d06d9dbd3f37fab6b044c');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',156,'participant','eb20144c-7b8b-4995-ac8b-67d2d5b97abd','*','9731683b7d7b6652910d85f15c8eca10','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0e8b523c606ecea7857e08abb4fd49f759f0c398182779a41b4eaa1a5553a2d8');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',157,'participant','f31b669d-be08-4fe7-b797-882477655737','*','bb7c0668135b4762daa2ac3e9863985a','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"17a72602-3f88-4adb-8f45-6d49e659789b","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'84b292f9eb0e1e8667cdb2a9503936a4c3ef9d82a088dace8d647068afa81780');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',158,'participant','a9648cf4-1bfb-4a40-ac36-46f22db42d23','*','6e579bc16b3c92a41c68463bba3b54d0','{"came":"","event_id":"fdf06cab-2aff-40c6-b8ec-2f2d0b56a138","organisation_id":null,"person_id":"024c3521-3d25-4e6e-a031-be130e7296f1","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'07947a0b2b3390e48e7cee44a5567b22262093609191f39741ee32084bf517cf');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',159,'event_host','2d072962-dc5f-4fa1-9c29-9d637a25986d','*','ca57cad3a859d58ed4483537aabe38c9','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","name_ja":"","name_zh":"","organisation_id":"736cc4e0-92b3-4a77-9ec1-1a660d92d085","position":1,"role":"host"}',NULL,'[]',NULL,'abb2fd24b332bfb6f4d9b15f44b63141129d220f0a8a4f338ec9c77a44e2a4d0');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',160,'event_host','72c288fd-8414-4358-82d0-5e63943d4a7e','*','adf1d704c9d3bdc0ec1db83121df39d9','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","name_ja":"","name_zh":"","organisation_id":"b260d296-d086-4bd6-b404-14890168bdf5","position":2,"role":"host"}',NULL,'[]',NULL,'81812d7de01307e215dc13eb290c35bcb0918e7e5575fd6518d3edb1dc95d977');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',161,'event_host','72efa99d-35e6-45da-94d0-f1f463562105','*','d33d818e2c0e5f3ed7c01ac827248c1b','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","name_ja":"","name_zh":"","organisation_id":"92adb9ee-d9ed-428b-8383-6f3b9b291eb4","position":3,"role":"host"}',NULL,'[]',NULL,'065c864f74690c9d07bb65efa8c22f146394d5a97e5bcf656c63fa959de0bf07');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',162,'event_host','f94e2ac2-aede-48ba-926d-aa4753da72f5','*','910ee1db7f16b355e789a42769be8e85','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","name_ja":"","name_zh":"","organisation_id":"319684bd-ce35-4e05-b779-683250b70889","position":1,"role":"cohost"}',NULL,'[]',NULL,'ff87837c397f690ad9c49fcbd09a81ce1947af851955c7a2493b14466c696ab2');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',163,'event_host','4a425016-22c0-4346-9b1d-4d3129891abf','*','a089db2f2666932028baac271230c5ab','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","name_ja":"","name_zh":"","organisation_id":"e5b55bdd-8e6b-403d-afe4-013fdb7c6045","position":2,"role":"cohost"}',NULL,'[]',NULL,'970604820cf8b1a148f7c63db31b916e4039b909685c507c4aa81e39b6f27489');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',164,'event_host','9ef8b27c-f53e-435a-93a4-4d5a1e1558ab','*','a54d76fc2d97f0e7ae82408fcc2e6cca','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","name_ja":"","name_zh":"","organisation_id":"1094d38e-9df2-4c5e-849c-a041cb56e815","position":3,"role":"cohost"}',NULL,'[]',NULL,'fa32c0b0857dee5401f4df82b4d44d4180084da73f447e1b149af3dbfbe6e138');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',165,'agenda_item','b98adef5-c69b-4233-adcd-0fc5683c4e7b','*','84917bfa03c8b8aa85fa1d2109608ece','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'d7bd3301c2b39d0cc736ffbb2b35f7e23e5f072d74adefc3e97a0ef10c79809e');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',166,'agenda_item','53a21dd2-0b47-41df-80c7-a730ee34b811','*','81899eaf05530ca754bd2dc08c672480','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'b3a9ee68597b3a486fc21608b44c2aec24ea74a644be8ce209184af2944569eb');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',167,'agenda_item','09e6cf47-00bd-4561-9d4c-20f4894af1e4','*','d918085eae9f39e36ab5e2cd55032c3a','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"4e0b1bf6-7d72-49d4-957d-e4fab01ca964","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'d4f3b6f9c78c93908615472945fec49e3b3c6aabc3618684a7c3fc780d2c63e2');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',168,'agenda_item','4df6b428-7e98-4f5b-ab6a-060bae2ad758','*','56838d61510e0571be2cf441146d3e28','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"7e144cc8-8a4e-4024-b9d0-99623ce31d86","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'a916c11ae20af84bc5add544182c5fe72f5c072a1a0b56bf11cbfcd2d91d3ebd');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',169,'agenda_item','125be8e1-df13-47f4-9e7d-6f7fc8c90895','*','c434ddadaaef59b5cef5285ec696ed3a','{"event_id":"fc419bb9-ff19-46d5-8b01-ba0401251e21","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'1c79fbda04ad6e5686b1231ca6dce4cc311201d2483045f46b661861151b0dc3');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',170,'event_host','7776dce0-b1f9-495f-9b91-024e24f31dc7','*','28d585a7e0eae57661fe05561925b099','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","name_ja":"","name_zh":"","organisation_id":"b260d296-d086-4bd6-b404-14890168bdf5","position":1,"role":"host"}',NULL,'[]',NULL,'fac0be1ccf85b0447e26e8692aa75d39184d30ce7a6671c1c734965aa2a0bc17');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',171,'event_host','544c7682-7cc1-4af2-b0b6-106420cdcb3f','*','fe4b3caf2fe4ed4216ef984063aa1648','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","name_ja":"","name_zh":"","organisation_id":"92adb9ee-d9ed-428b-8383-6f3b9b291eb4","position":2,"role":"host"}',NULL,'[]',NULL,'993f147d598a2ff82cd5506e3cbf81dd07161e876919c3467aa961752f4b13e4');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',172,'event_host','5d3fea13-219f-40d3-b40c-72cc2185eb86','*','53b9617caa488b5cf1118aa51cc1b858','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","name_ja":"","name_zh":"","organisation_id":"8a72f6e7-d910-4a19-bbe6-13073d1abe55","position":3,"role":"host"}',NULL,'[]',NULL,'5fdc1c95763cc24ca186d450629c725512c85f1aa7df63cc28d897781141cce7');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',173,'event_host','7ccc4d39-2b74-4d86-8a00-f4f597cb9e0e','*','fa1d00b5d44e1c082ec70f7589726e62','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","name_ja":"","name_zh":"","organisation_id":"746736d6-969d-49b1-aea1-f495d20aec76","position":4,"role":"host"}',NULL,'[]',NULL,'27577dd510125dc993f14e4ed4b27e6abfe78692166d9bdd18e7c5d137c59c42');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',174,'event_host','0319c1df-e88c-44b9-a47b-1e3fd6659f1e','*','c2aece2ddb727a4d29e4a9766d7c2f47','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","name_ja":"","name_zh":"","organisation_id":"8d470a61-7c3a-4266-8e69-1f8b215f996c","position":1,"role":"cohost"}',NULL,'[]',NULL,'eeab2412fa3cf6fbc64e17801a4610d1a59d841e69e7a20da8c895a780ebe193');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',175,'event_host','5d547f41-369a-4564-899b-886c7e4f690c','*','00bfde10b896410750c5983608fed38c','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","name_ja":"","name_zh":"","organisation_id":"2426cd32-7684-4ff5-be04-7c1085537a17","position":2,"role":"cohost"}',NULL,'[]',NULL,'ab3f2a8b1b79f4166f8cbbbd68c6ca29e96904d51d09b3ce4b049f110365ec2c');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',176,'agenda_item','afcb9abb-9e6b-4243-bfa0-4e4dd67b1008','*','a076fd012fed3dff61c8784fbed95694','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'cd54ff59408a38803c37579362f6d0c7b91f7601ddc1bd9a7f9d11ab1b936894');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',177,'agenda_item','072a1e38-e87c-48dc-84c3-38a443a646a3','*','d8b9e630f631d2433dc81e18fb062c5f','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"5321f26b-e4fd-40f7-9990-48f728f4c096","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'82e3adbfea50e4edc09bae13205ad9d8ffdd7a6e4293dcab87fd5f83750200ac');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',178,'agenda_item','58e5051b-2d83-4ffe-8370-1c7fcfb161b8','*','e8fabfe81f3ae5a3285476c9ce8e924e','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"4e0b1bf6-7d72-49d4-957d-e4fab01ca964","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'b53b25a073fd7de620af05e7ddc34bb8be26ab73ebc6f1efca5769d489d1b9da');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',179,'agenda_item','df96010d-0d51-4692-882e-2aef09ec5a72','*','782123dbd01e94db238c602209f448c2','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"7e144cc8-8a4e-4024-b9d0-99623ce31d86","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'13f269edcf329e196c2340988cf8ad0d89c68cf7335c175e6c38ace60b37872d');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',180,'agenda_item','80dbece6-38bc-4a71-8f03-f892dde7d84e','*','4da3633e1ee8ef29a9d664e596454c88','{"event_id":"4a378797-2530-42bd-9cf3-5685a5d893b4","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'bbdb0d38a7a9971820e1e39b4d552ba4922ec54e35c4ca2685536771ca85589a');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',181,'rate','eb5b3d0f-245d-4f68-9e15-84be69695ea7','*','61c491ff232085d2f38d4250309baeeb','{"amount_minor":null,"currency":"JPY","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","kind":"spot","person_id":null,"proof":"","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'f96d26ade48bd84883f435de02de36b2ba1f9993566a288d5dfae86325d33f95');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',182,'rate','5937e5b1-96a4-412d-9ad1-553c1a49ee28','*','2887867221295725eea55b200df2b991','{"amount_minor":null,"currency":"USD","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","kind":"spot","person_id":null,"proof":"","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'0bd7ac1743e0b154e21542bfd59a29c55e82b154d0a551ce826ab329d5115a73');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',183,'budget_line','b694355a-da9a-49d9-ac37-6b179404844b','*','c61c3d8a32d7d4c2770cc36dea3c0249','{"account":"","amount_minor":420000,"case_no":"","category":"ground","currency":"JPY","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'074361f4b6fd3e4cb1c15ba1b398c7f296fe99f3490f71042ce2b91e36c1edd9');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',184,'expense','9dbeb66a-9cb8-4e07-a83b-d0445e9d96fa','*','7a0696dfbea53e618ca49d7e72ca8b45','{"accepted_on":null,"amount_minor":418600,"budget_line_id":"b694355a-da9a-49d9-ac37-6b179404844b","case_no":"","category":"","currency":"JPY","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","event_id":null,"funding":"","gloss_zh":"","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'67e7fab076b2183f5a5e8f74e3f09ae47a1d7df681e543ab1d766fdc118dd572');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',185,'budget_line','47cf7636-2909-4a5d-8e1e-798d982b7e4e','*','15ea3f456006b255a41950c43f85c8c2','{"account":"","amount_minor":380000,"case_no":"","category":"meeting","currency":"JPY","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'f36c0b6c4ab5c6028f5729c2ff3f227ea0c6a0b13f9ae740d482f4ffb4e43ab6');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',186,'expense','82003f6d-b7db-4525-b0f2-f13893d941cd','*','cd325afb814fe769b3d7c46ca506e8c1','{"accepted_on":null,"amount_minor":372000,"budget_line_id":"47cf7636-2909-4a5d-8e1e-798d982b7e4e","case_no":"","category":"","currency":"JPY","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","event_id":null,"funding":"","gloss_zh":"","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-002","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'0d6a73e7eeadfa4202749167dfeee02f098fcd52cc1da518255083fd194fb6c9');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',187,'budget_line','88147367-b537-43b1-8979-47a692544b6e','*','4ca8bbe85ac90e274f3ff2396cc87c88','{"account":"","amount_minor":180000,"case_no":"","category":"interpreting","currency":"JPY","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'ddfaebe206191a84e900208d6f95adb04f0c56008975e8dd82ab8923e41acd84');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',188,'expense','454bf656-bb44-4068-a0b8-f0b51da3f7a6','*','9298d7ef0cfdeee75931f368c25c3c15','{"accepted_on":null,"amount_minor":180000,"budget_line_id":"88147367-b537-43b1-8979-47a692544b6e","case_no":"","category":"","currency":"JPY","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","event_id":null,"funding":"","gloss_zh":"","item_ja":"通訳・翻訳","item_zh":"翻譯","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"A-003","settled_minor":null,"status":"settling","tax_minor":null}',NULL,'[]',NULL,'3cb143fa8462c27078060faf705a8afbd68987cbf7f4de34561bd3da0cd839b7');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',189,'budget_line','54bb83bc-666a-44b2-a3d1-f07a21acf828','*','d53d5fd0d36436e9dab5708d382b1d15','{"account":"","amount_minor":2440000,"case_no":"","category":"gifts","currency":"TWD","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'d56fc6d831e5efe039e774c6a3b8895517a2d4d23e4ccb634ab3890a8f0a99d8');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',190,'expense','c76a9ab2-6379-4054-b0c0-10b0ab65410b','*','60e10f2296ca35ae5fa82e52fea8d6c1','{"accepted_on":null,"amount_minor":1794800,"budget_line_id":"54bb83bc-666a-44b2-a3d1-f07a21acf828","case_no":"","category":"","currency":"TWD","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","event_id":null,"funding":"","gloss_zh":"","item_ja":"記念品・交際費","item_zh":"禮品交際費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"paid","tax_minor":null}',NULL,'[]',NULL,'402b7eb5cb0689a4a6dbd05280c338c231cedb44dff056bb17e69f1cce8f9283');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',191,'budget_line','41aa4486-f99d-49b9-9be8-d153c359a16c','*','3f6b356c73f4732a85bc69eccd6f8d61','{"account":"","amount_minor":9600000,"case_no":"","category":"transport","currency":"TWD","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'99ea51bd6b5a1af530063d8a9f780720e45c497ad8c786a3196b9b7d746fe640');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',192,'expense','6b2f223c-662f-4c96-898f-e0222a2c1682','*','151f836cdc4fe12fb8eb144d1a915b0f','{"accepted_on":null,"amount_minor":9120000,"budget_line_id":"41aa4486-f99d-49b9-9be8-d153c359a16c","case_no":"","category":"","currency":"TWD","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","event_id":null,"funding":"","gloss_zh":"","item_ja":"航空券","item_zh":"機票","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-001","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'19bf13451e275395ac458d0b2070523f3614471c7dab1d097127c1258f7cb47b');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',193,'budget_line','2ecc12c0-753a-4753-886d-349322109cf3','*','df297f41edbea4fed04c09386e04773e','{"account":"","amount_minor":448000,"case_no":"","category":"living","currency":"USD","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'7097d724a61d0ba48c26dd4e1ee5524f694aed93abbb1f99dbf53c33ee706af4');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',194,'expense','ac7a09e2-5d3d-4f5b-bb3e-6854db451560','*','5519bb8fda4792c09fc9db77c814e790','{"accepted_on":null,"amount_minor":448000,"budget_line_id":"2ecc12c0-753a-4753-886d-349322109cf3","case_no":"","category":"","currency":"USD","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","event_id":null,"funding":"","gloss_zh":"","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"","settled_minor":null,"status":"unpaid","tax_minor":null}',NULL,'[]',NULL,'3604b001ab15bcd980c984350bd90ea22c38749280d40427799d0552692a96bd');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',195,'budget_line','d6db40b5-b783-48c6-a7a0-da902988ec14','*','3e1c254b5612b9b512fe63a44b194a6f','{"account":"","amount_minor":3600000,"case_no":"","category":"insurance","currency":"TWD","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'f050661ea3015c2d19de5a9cdb848168c0836be077726e41f4ad9a0be469fc6e');
INSERT INTO "change" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4',196,'expense','f00b12bd-f479-4edf-b8bf-f0102805967b','*','5756cd180b9e78d1e9f92a39bd5f439c','{"accepted_on":null,"amount_minor":3600000,"budget_line_id":"d6db40b5-b783-48c6-a7a0-da902988ec14","case_no":"","category":"","currency":"TWD","delegation_id":"089a87c7-aec7-4d10-8ee7-6178a51c37ba","event_id":null,"funding":"","gloss_zh":"","item_ja":"保険・手数料","item_zh":"保險・手續費","kept_at":"","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"payment":"","rate":"","reason":"","receipt_no":"B-002","settled_minor":null,"status":"settled","tax_minor":null}',NULL,'[]',NULL,'c542acea43c96bf5d69bb133cd90b3c628d1d438c1846dfaa7b760041e156d66');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','*','a9fdb3cfce4e403501b838bf6d1c2551','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","audience":"甲 audience 髙","country":"JP","email":"甲 email 髙","gifts":"甲 gifts 髙","honorific":"甲 honorific 髙","kana":"甲 kana 髙","kana_other":"甲 kana_other 髙","languages":"甲 languages 髙","legal_name":"甲 legal_name 髙","mobile":"甲 mobile 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","noticed_on":"2019-09-18","phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","purpose":"甲 purpose 髙","roman":"甲 roman 髙","source":"甲 source 髙","uid":"甲 uid 髙"}',NULL,'[]',NULL,'407bdc75af796bbb619be8792212671c0da8ea70c7b836021bb3a2d56fce2e27');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',1,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','85683262a655a6af7ce3ce58816ee173','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","as_of":"2019-09-18","audience":"甲 audience 髙","capital":"甲 capital 髙","country":"JP","email":"甲 email 髙","employees":"甲 employees 髙","fax":"甲 fax 髙","founded":"甲 founded 髙","head_ja":"甲 head_ja 髙","head_other_ja":"甲 head_other_ja 髙","head_other_zh":"甲 head_other_zh 髙","head_zh":"甲 head_zh 髙","honorific":"甲 honorific 髙","industries_ja":"甲 industries_ja 髙","industries_zh":"甲 industries_zh 髙","kana":"甲 kana 髙","kind":"other","main_contact_id":"11109085-d961-53d4-8b48-e408cb16a69f","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","parent_id":null,"phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","products_ja":"甲 products_ja 髙","products_zh":"甲 products_zh 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","region":"甲 region 髙","short_ja":"甲 short_ja 髙","short_zh":"甲 short_zh 髙","source":"甲 source 髙","url":"https://example.invalid/","wants_ja":"甲 wants_ja 髙","wants_zh":"甲 wants_zh 髙"}',NULL,'[]',NULL,'fc42945a78740d584437d70fa420a0e65e2ce40297252867031d740b8eb513c5');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',2,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','abaa14a374291174845b4688fc05d058','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'eb71d17b0878b49d8cf0d64eff9a42adab6ecdc53d8ca54907bbde62bff47ea7');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',3,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','79490d273532a7eb786184f776c1bdd0','{"allergy_ja":"甲 allergy_ja 髙","allergy_zh":"甲 allergy_zh 髙","birth_date":"2019-09-18","diet":"甲 diet 髙","diet_ja":"甲 diet_ja 髙","diet_zh":"甲 diet_zh 髙","emergency_name":"甲 emergency_name 髙","emergency_phone":"甲 emergency_phone 髙","emergency_relation":"甲 emergency_relation 髙","insurance_no":"甲 insurance_no 髙","passport_expiry":"2019-09-18","passport_no":"甲 passport_no 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sex":"甲 sex 髙"}',NULL,'[]',NULL,'75df46cd89d830dec8425effcc1ad165ae64d496274d3fc757a1c5561ce43a15');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',4,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','1f6665c2bb0f9e7003aad0dbe3053c7c','{"confirmed_on":"2019-09-18","equal_ja":"甲 equal_ja 髙","equal_zh":"甲 equal_zh 髙","follows_id":null,"organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"rank":3,"source":"甲 source 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'87d7b108e732081367bac71b675454a66b8cf49a67d3bc03ea758c06b30863ef');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',5,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','f2c40347b7fdda25d08c73c0762281df','{"account":"甲 account 髙","answers_id":null,"approval_no":"甲 approval_no 髙","approved_end":"2019-09-18","approved_minor":3,"approved_on":"2019-09-18","approved_people":"甲 approved_people 髙","approved_start":"2019-09-18","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","cap_minor":3,"claimed_on":"2019-09-18","cleared_on":"2019-09-18","code":"甲 code 髙","emergency_phone":"甲 emergency_phone 髙","end_date":"2019-09-18","handbook_ja":"甲 handbook_ja 髙","handbook_zh":"甲 handbook_zh 髙","insurer_ja":"甲 insurer_ja 髙","insurer_phone":"甲 insurer_phone 髙","insurer_zh":"甲 insurer_zh 髙","kind":"city","leader_rank":"甲 leader_rank 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","places_ja":"甲 places_ja 髙","places_zh":"甲 places_zh 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","settled_on":"2019-09-18","start_date":"2019-09-18","status":"preparing"}',NULL,'[]',NULL,'d6c7e5eaa23a69044d311fab70aa5a0f7266c0e195b39bb24ad0be82c5f95b48');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',6,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','ab2bd8636de50224c0c6d11d40ea8cae','{"bags":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","duty_ja":"甲 duty_ja 髙","duty_zh":"甲 duty_zh 髙","fee_minor":3,"joined":"2019-09-18","mobile":"甲 mobile 髙","notes":"甲 notes 髙","paid_minor":3,"paid_on":"2019-09-18","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replaces_id":null,"roles":"member","room_kind":"甲 room_kind 髙","room_notes":"甲 room_notes 髙","status":"confirmed","status_on":"2019-09-18","status_why":"甲 status_why 髙"}',NULL,'[]',NULL,'b118acd5479081e0ff92caec627d29d708173b5d34b57952c570b574c85a1b4c');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',7,'team','9c388011-b9c7-5baa-a389-44aa71223935','*','10161aad9f5d497add28497c60589ca5','{"colour":"indigo","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"group","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'eb873fe399a0c13c8dfea1809d915c8c1598d52f116d604c2aecfde3364c0161');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',8,'team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','0e149b5373dec77e112605f47539b47a','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","until_date":"2019-09-18"}',NULL,'[]',NULL,'69a263f5be15247de07b0259530e0cdbdc24685f3bbef48a9cb97843f0f4424e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',9,'event','9d813800-8671-5477-9164-e2d730a8cd9e','*','264c1a13582eb0e541cfcfe378f2ad8d','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","amount_minor":3,"basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","benefits_ja":"甲 benefits_ja 髙","benefits_zh":"甲 benefits_zh 髙","bring_ja":"甲 bring_ja 髙","bring_zh":"甲 bring_zh 髙","capacity":3,"carrier":"甲 carrier 髙","coach":"甲 coach 髙","companies":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","dress_ja":"甲 dress_ja 髙","dress_zh":"甲 dress_zh 髙","edition":3,"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"甲 gather_ja 髙","gather_time":"09:30","gather_zh":"甲 gather_zh 髙","ics_uid":"甲 ics_uid 髙","interpreting":"甲 interpreting 髙","kind":"visit","list_due":"2019-09-18","meet_ja":"甲 meet_ja 髙","meet_zh":"甲 meet_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","origin_ja":"甲 origin_ja 髙","origin_stop_ja":"甲 origin_stop_ja 髙","origin_stop_zh":"甲 origin_stop_zh 髙","origin_zh":"甲 origin_zh 髙","parking_ja":"甲 parking_ja 髙","parking_zh":"甲 parking_zh 髙","part":"甲 part 髙","people":3,"phone":"+81 43 223 2110","photos":"甲 photos 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3,"press":"甲 press 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","questions_ja":"甲 questions_ja 髙","questions_zh":"甲 questions_zh 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","replaces_id":null,"rivals":"甲 rivals 髙","room_ja":"甲 room_ja 髙","room_zh":"甲 room_zh 髙","seats":"甲 seats 髙","secrecy_ja":"甲 secrecy_ja 髙","secrecy_zh":"甲 secrecy_zh 髙","social":"甲 social 髙","speech":"甲 speech 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo","station_ja":"甲 station_ja 髙","station_zh":"甲 station_zh 髙","status":"planned","summary_ja":"甲 summary_ja 髙","summary_zh":"甲 summary_zh 髙","talks":3,"target_ja":"甲 target_ja 髙","target_stop_ja":"甲 target_stop_ja 髙","target_stop_zh":"甲 target_stop_zh 髙","target_zh":"甲 target_zh 髙","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","topics_ja":"甲 topics_ja 髙","topics_zh":"甲 topics_zh 髙","vehicle":"甲 vehicle 髙","was_date":"2019-09-18","was_end_date":"2019-09-18","was_end_time":"09:30","was_part":"甲 was_part 髙","was_place_ja":"甲 was_place_ja 髙","was_place_zh":"甲 was_place_zh 髙","was_time":"09:30"}',NULL,'[]',NULL,'b9b8cdbf99cd259180708ad458097bc92cd4afe81f7116c6b11227fe80767c35');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',10,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','3eb27655e9433206fde905b1cd89c797','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","interpreter_id":"11109085-d961-53d4-8b48-e408cb16a69f","interpreting":"甲 interpreting 髙","kind":"item","language":"甲 language 髙","minutes":3,"note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"speaker_id":"11109085-d961-53d4-8b48-e408cb16a69f","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","start_time":"09:30","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'38752d2af7fc693a2ade6324655409b7461377937bf61c1f2230758815b0118f');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',11,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','ab3b47be58db8632d0cc6595f4a021a8','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","position":3,"role":"host"}',NULL,'[]',NULL,'7469519a2a77af315cb9e1815d0d7e204cb36377c70ab648fb8b8743e045e3d9');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',12,'participant','be8da699-6054-5241-a38d-cf108127c24d','*','769f365217f99731265b49cb2e4acd72','{"came":"甲 came 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replied_on":"2019-09-18","reply":"甲 reply 髙","reply_notes":"甲 reply_notes 髙","role":"甲 role 髙","seat":"甲 seat 髙","side":"jp","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'2bd3354a4093e66a2f0a57d5866677bc190aae44b3e30b5a07183336037e5069');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',13,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','36ef4fbe59a25a06594a9bae3de050d4','{"account":"甲 account 髙","amount_minor":3,"case_no":"甲 case_no 髙","category":"other","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","funding":"local","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"rate":"甲 rate 髙"}',NULL,'[]',NULL,'242ce2686f661b464cc7947625d4ff0717c89e6ae4293d5e78102d707ed2ed84');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',14,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','fd856e9f43c2229f208432300d54c220','{"accepted_on":"2019-09-18","amount_minor":3,"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","case_no":"甲 case_no 髙","category":"甲 category 髙","currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","funding":"甲 funding 髙","gloss_zh":"甲 gloss_zh 髙","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","kept_at":"甲 kept_at 髙","notes":"甲 notes 髙","paid_on":"2019-09-18","payee":"甲 payee 髙","payer_id":"11109085-d961-53d4-8b48-e408cb16a69f","payment":"甲 payment 髙","rate":"甲 rate 髙","reason":"甲 reason 髙","receipt_no":"甲 receipt_no 髙","settled_minor":3,"status":"paid","tax_minor":3}',NULL,'[]',NULL,'a099fe3f44d26a3d615926a2694981b6990567b9a66de80d87a2e1a160a7a029');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',15,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','572f7562b2307edbce724118278e654a','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"spot","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","proof":"甲 proof 髙","rate":"甲 rate 髙","rate_date":"2019-09-18","source":"甲 source 髙"}',NULL,'[]',NULL,'88abcf3fd8a3bcb4b332c06690c4df53271b5f456c4dfc5ccb560b58607bb2ae');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',16,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','7ed0b49283b2b206c620b505672aee65','{"entity":"甲 entity 髙","media_type":"甲 media_type 髙","name":"甲 name 髙","owner":"甲 owner 髙","purpose":"甲 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":3}',NULL,'[]',NULL,'998b98ce7d6acfa71600262eb9510692a31c524970696a6c3aa41daeb2c4bb3e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',17,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','2212a65df132a96b0b3ead223f4263e7','{"days":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due":"2019-09-18","notes":"甲 notes 髙","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'4691a37e22eaec74de28a48bcfaee3dc3e7ab34b6dec3dae884fb7991206307b');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',18,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','fb4e905a925cf3695cb478525300c465','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'31e021ff3126207791cae9a7c856127a44d5a496bc1e146de51576a5308623af');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',19,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','ab1b44cc16c7a03effb9dd57f5703290','{"days":3,"notes":"甲 notes 髙","position":3,"template_id":"70ce5184-d88c-5a82-85ab-4095b268f9f7","title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'125b932b78a78f3db188c93c663ba66e64bd9eeaa9c39327178cb494c191b20d');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',20,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','a4fe5293138fd9b51e4db36e6744d9ec','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","frozen":"甲 frozen 髙","kind":"draft","made_on":"2019-09-18","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","number":3}',NULL,'[]',NULL,'d9dc18800aef5c05925d9d55fc22e4addff6b3206d096c1b072eb79d7e5dd131');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',21,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','99b2ef18145c2d0ecae0aec2236b26ec','{"channel":"甲 channel 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","paper":"甲 paper 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sent_on":"2019-09-18","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'ce359ea7a4eb5d557ea2260583da9be8b83b6b90f668ca3dcc6ae581b4dd4fb5');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',22,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','2f432a61f57b73bc6f1e1097197e711c','{"against_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19","approval_no":"甲 approval_no 髙","approved_on":"2019-09-18","decided_on":"2019-09-18","decided_time":"09:30","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","lines":"甲 lines 髙","notes":"甲 notes 髙","proof":"甲 proof 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'3b012289dc350a79e1fcbbf253f95cbc3310a0188e16a33c59983366cc5f4d87');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',23,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','300fef466e5faf64c938c54041a129da','{"change_id":"6c2a7986-670f-564d-b9b6-d7dd27167c4f","confirmed_by":"甲 confirmed_by 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","phone":"+81 43 223 2110","position":3,"role":"other","text":"甲 text 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}',NULL,'[]',NULL,'48f8ac8aba93f281d24bf9c4605e65a9ac2b371b13b047cd110a01fcf023691c');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',24,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','391bfd5cf08ef028b2d94adc85eba10d','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","facts":"甲 facts 髙","warning":"甲 warning 髙","why":"甲 why 髙"}',NULL,'[]',NULL,'5b6c9349113ec0b0fb260e0b3ed205ec02b7eb510ebeb28fc5092f0cf67a6c3f');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',25,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','fb3118563c3ae6597f85dad155984c3c','{"from_place":"甲 from_place 髙","minutes":3,"notes":"甲 notes 髙","to_place":"甲 to_place 髙"}',NULL,'[]',NULL,'c628972d265a9fe4daabc23444c7c716d6dc67139a2f1572b637483314e0b18d');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',26,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','555324d7bea5abbd650d83f7c9c1e551','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","packed_on":"2019-09-18","position":3,"quantity":3}',NULL,'[]',NULL,'9dd90d6abc6d8624d98302c1221672ebb614474b07f039d39d8328642fe6b2a8');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',27,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','5dcc51031960683f14d7f36397214e7a','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","rank":3}',NULL,'[]',NULL,'ada49fa1d13f21c918867e3b232c9613892f933926d4369f2f651832b0029086');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',28,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','4f782e09fc56c10bae8e20a7b2925be1','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","state":"yes"}',NULL,'[]',NULL,'66a2e238bf4471e62251646c373b39eca48de5969a9b18c8a9f9581fb3c878ac');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',29,'room','ca02661d-0413-5859-b24c-279940c216e7','*','c8b9189db2a2174a08f958a7d835ff53','{"beds":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","floor":"甲 floor 髙","kind":"single","notes":"甲 notes 髙","number":"甲 number 髙","position":3}',NULL,'[]',NULL,'852514b7f0d9fe87b2a73565af5591134aa653098aaa9ef39fd6464a9011413d');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',30,'bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','8299036ee9c70cabd69710a7abc20bca','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","room_id":"ca02661d-0413-5859-b24c-279940c216e7","until_date":"2019-09-18"}',NULL,'[]',NULL,'b66ae8f69c1594f237d84ccafa42f99e58fe3107c6ae814d3fb5cddac56cbeb0');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',31,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','afd65429c256fb23ac6dc06b7ceeb6b4','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"together","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","other_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0"}',NULL,'[]',NULL,'6ad22f9f47994e263779089a46e67fc2040a7e2b4119ee1cee0d71445ed17907');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',32,'seating','296e0788-e274-5876-9844-39092912a543','*','63d327d71e323df9461b4b8ffa4c60c7','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"coach","layout":"甲 layout 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"seats":3}',NULL,'[]',NULL,'e76c7f13196b9001c5543de14ece94b23ae357d5ae7170db4f66b05bac573ece');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',33,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','f65223e611187f9d077953b80cdeb975','{"member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","place":"甲 place 髙","position":3,"seating_id":"296e0788-e274-5876-9844-39092912a543"}',NULL,'[]',NULL,'617bc3b817b2306a919b63234463810eda5b18e336051ef52da0ed304b46fe04');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',34,'ticket','477fff49-31ce-58b1-af02-399de942b84e','*','1a0e41bfdd23363576b9f74a5dadd909','{"booking":"甲 booking 髙","coach":"甲 coach 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","seat":"甲 seat 髙"}',NULL,'[]',NULL,'a6c9a7942524db09acd9fa493d56a6c59a02aa263c4278531600019cfee18cdd');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',35,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','86c38cfdafec4cdc663b94fe97558df2','{"at":"甲 at 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙"}',NULL,'[]',NULL,'c4083b7dd8ee568bc1f523b52d05cc92c296f5aa8b79d82685753d6aace1e475');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',36,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','9a19f663ce2c042795a2f863c52f19be','{"at":"甲 at 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","roll_call_id":"dff1764e-c9d0-5f87-9451-1434a0a941f7","state":"here"}',NULL,'[]',NULL,'26e9a7e3a73bf649db6a9f4b58f68352f16ff7b156cf8200bd996e618c826c3c');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',37,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','a9b3eabb063aa3796dd8c4960eba5346','{"audience":"open","kind":"phone","label":"甲 label 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"value":"甲 value 髙"}',NULL,'[]',NULL,'baece31b6cab95da5f8b6ac49ceb6ea818614e17e37462da62c51bf2a5acb41e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',38,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','c4ff8a00104a874989d342f895629f59','{"by_id":"11109085-d961-53d4-8b48-e408cb16a69f","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","met_on":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'f59e28ba052043e342c7e24a75e846cccb7c13a1446e4e5591dc5aca4f14a736');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',39,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','5ccf8e7655402f92156c9934061fee97','{"ja":"甲 ja 髙","kind":"other","notes":"甲 notes 髙","source":"甲 source 髙","state":"confirmed","zh":"甲 zh 髙"}',NULL,'[]',NULL,'e9f3a53806082153133f345c95f4ba55b6007fc5180e9c8026a78fa8335f5465');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',40,'expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','*','5cc16a9f5cde69103bbbf40a2c4c23a4','{"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","expense_id":"52b521ee-933f-5068-8bc2-0e064539a7b9","funding":"甲 funding 髙","notes":"甲 notes 髙","share_minor":3}',NULL,'[]',NULL,'f5b9aabe353d93fade891259ab82cc7dd1b776ae78ada09be7080f3a91acf4bd');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',41,'expense_share','c7331122-e05a-5872-8ab2-352787aaea0c','*','9b9086dc2dcbbb5b6c1d6843357d3572','{"expense_id":"52b521ee-933f-5068-8bc2-0e064539a7b9","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","share_minor":3}',NULL,'[]',NULL,'5f2529b18c9c28fc17635e75139d7594aa95a62c1290be1c39ed5f4c6d22daec');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',42,'repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','*','9d45df7dd0481904a89296879c802ea0','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","from_id":"11109085-d961-53d4-8b48-e408cb16a69f","notes":"甲 notes 髙","paid_on":"2019-09-18","rate":"甲 rate 髙","to_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'3fd7c6e43ad889f700b66b8d9c189965a051aad7782d7d21c931407c957e1689');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',43,'cash','9bd0dedd-552d-5427-b137-f390b4738d14','*','342c3f515f6e819d377412c6080f6fff','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"taken","moved_on":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","rate":"甲 rate 髙"}',NULL,'[]',NULL,'4f448e530109debc7920d08021a77cb0f2d674fb59a0ca4ac41a604d0dc1a2b6');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',44,'advance','1655ea2b-684b-561c-8470-be962507c313','*','2f5fedd24abbedb19bd020e9030d34f6','{"amount_minor":3,"cleared_on":"2019-09-18","currency":"TWD","drawn_on":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","rate":"甲 rate 髙","returned_minor":3}',NULL,'[]',NULL,'d45cc0c732c0fe553d39c0a4f42875adc2fa66fda71d1e6708163d63456eb45a');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',45,'night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','*','0f33bcbe0fbd78e7bd00fb01a1ebd3b6','{"cost_minor":3,"day":"2019-09-18","meals":"甲 meals 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","night":"own","notes":"甲 notes 髙","place":"甲 place 髙"}',NULL,'[]',NULL,'b177cdb0173200850e96b4c4133e16cdd6fcfb4b46c101f28eecc4e3bb05a598');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',46,'daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','*','eae955e995be1494ef9372aeb5e09f26','{"country":"JP","first_day":"2019-09-18","last_day":"2019-09-18","place":"甲 place 髙","source":"甲 source 髙","usd_minor":3}',NULL,'[]',NULL,'4cc22461e5e3a7313efc1dae05b823712960befd1ba2f0e41571afaf7a729917');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',47,'gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','*','5458351e0969c3ba40f03d4ea191dc9a','{"amount_minor":3,"courtesy":"甲 courtesy 髙","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","disposition":"甲 disposition 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","happened_on":"2019-09-18","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","notes":"甲 notes 髙","occasion_ja":"甲 occasion_ja 髙","occasion_zh":"甲 occasion_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","party":"甲 party 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","quantity":3,"rate":"甲 rate 髙","reported_on":"2019-09-18","way":"given"}',NULL,'[]',NULL,'2d2091d8003b95fabc789677d645ed08191b9076a7586a4a8e3b34edfb8174bc');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',48,'year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','*','bc69e5c886126254f47e9632432f5c61','{"base":"甲 base 髙","budget_minor":3,"executed_minor":3,"notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","year":3}',NULL,'[]',NULL,'0fbd6a1ee42124240f557ece25be01f235c36678b3dc2db63f82cca627b9ce19');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',49,'wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','*','630e50faca4ee744676d5f8785aeee8b','{"key":"甲 key 髙","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'b4bbccd7f63d162ea8eb53404af1b1acbc37d160b0c8c250f7840123bde71106');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',50,'card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','*','2e77d87c7ccf953df157fa50bccf7293','{"columns":3,"crop_marks":"甲 crop_marks 髙","height":3,"kind":"card","margin_left":3,"margin_top":3,"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","page_height":3,"page_width":3,"pitch_x":3,"pitch_y":3,"rows":3,"width":3}',NULL,'[]',NULL,'db465f39e977e1e97b645261996cfcac43681d6ac1c7c194346ed6cce8f06e88');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',51,'letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','*','8ec72274dab6540c1f1f177d39ee4131','{"body_ja":"甲 body_ja 髙","body_zh":"甲 body_zh 髙","copies_ja":"甲 copies_ja 髙","copies_zh":"甲 copies_zh 髙","dated_on":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"request","notes":"甲 notes 髙","number":"甲 number 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"reply_by":"2019-09-18","sent_on":"2019-09-18","subject_ja":"甲 subject_ja 髙","subject_zh":"甲 subject_zh 髙"}',NULL,'[]',NULL,'c206c1f20720f46860c0b2210c9b06874450c882d9c3beb1b3c138b3533e8db9');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',52,'briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','*','a50919fa325d8e689c92979dec4666c8','{"asks_ja":"甲 asks_ja 髙","asks_zh":"甲 asks_zh 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","history_ja":"甲 history_ja 髙","history_zh":"甲 history_zh 髙","points_ja":"甲 points_ja 髙","points_zh":"甲 points_zh 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","replies_ja":"甲 replies_ja 髙","replies_zh":"甲 replies_zh 髙","sensitive_ja":"甲 sensitive_ja 髙","sensitive_zh":"甲 sensitive_zh 髙","terms":"甲 terms 髙"}',NULL,'[]',NULL,'613f2494bf56ae35b43c31de82d760065a966903afd34410bb77018d7c327cad');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',53,'script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','*','39a9b5973529bd3eeae1ddb6ca53ff83','{"agenda_item_id":"9a9cd79c-e852-5939-b273-d1f651d4562e","body_ja":"甲 body_ja 髙","body_zh":"甲 body_zh 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'60bd6a4e9eb6a2d29a086211b47146dc0bb3c0741396cd990e222dc4c46a7ec1');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',54,'seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','*','4e65cf7dfa47d1d05444aab956d5c068','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","door":"甲 door 髙","drive":"甲 drive 髙","driver":"甲 driver 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","flags":"甲 flags 髙","kind":"meeting","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"screen":"甲 screen 髙","seats":3,"view":"甲 view 髙"}',NULL,'[]',NULL,'b09ff6b786a2d53a09df5afac4e1616eab98beb45c52886f6115dc4e11321bd2');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',55,'seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','*','c28ca649e7b1e599e683898627f0fd02','{"member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","participant_id":"be8da699-6054-5241-a38d-cf108127c24d","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","place":"甲 place 髙","seat_plan_id":"606acbbe-dbf8-5815-a218-1dce86ce93dc"}',NULL,'[]',NULL,'57b58cd1205cd792b1bcab2ec23c25af522257f5fe54da85ed60493a8c209771');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',56,'minute_point','bccc4234-67d1-59d5-9ed3-9db5e27bdb87','*','5908cdd0e3e4ef47bbb050f348822131','{"checked_on":"2019-09-18","due_on":"2019-09-18","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"explained","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"secret":"甲 secret 髙","side":"jp","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'6e827bb605f3ed326c0f63fb127e88fad5165781daff247d4aef9083d54a37ff');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',57,'figure','8a900d0b-75cf-504a-969e-e244ac662cef','*','e8b84641688b3f7e1f51f6fe44dff09c','{"attachment_id":"95916631-b90f-5c6f-bfd6-ae96630b6ac3","caption_ja":"甲 caption_ja 髙","caption_zh":"甲 caption_zh 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","position":3,"printed":"yes","taken_at":"甲 taken_at 髙","taken_where":"甲 taken_where 髙"}',NULL,'[]',NULL,'07631a5c064d1ed414930b7fcdc34c1e054262e6e57427fcdbfbfd5fe07e9f4e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',58,'survey','6931c44c-30ce-5ed7-b4cf-43778ed91e47','*','3c5b3f2542c9ca5a316f426bce73d5b6','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","handed_out":3,"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","returned":3,"source":"甲 source 髙"}',NULL,'[]',NULL,'9970181d1a8fc763fbc63fe82abee5678e16655274a101e7777537d0d3a3c16c');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',59,'question','42599756-5200-583b-9ef6-5d941d096e66','*','170fb126c2a788c3f445dfbe825c17a0','{"kind":"choice","position":3,"survey_id":"6931c44c-30ce-5ed7-b4cf-43778ed91e47","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'2c1bfa3545da7ab95ab9f4f310a6d40571fbecab92c1fb22e44050bf6a99a4a8');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',60,'answer','a1ab5cd5-8039-56b0-b9bd-4484478c6b41','*','f80bf92865936ba59b8050280ccb5da9','{"count":3,"position":3,"question_id":"42599756-5200-583b-9ef6-5d941d096e66","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'9ee7b4ff0872b5133fb260d7296b9b027cf670c397212a282ad92bb8bad84cbf');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',61,'statistic','a8dbab37-1329-5c4d-8a32-2ee74dda7784','*','d769e402fa9aee8974dc433e7da2b4ea','{"as_of":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","label_ja":"甲 label_ja 髙","label_zh":"甲 label_zh 髙","position":3,"source_ja":"甲 source_ja 髙","source_zh":"甲 source_zh 髙","table_ja":"甲 table_ja 髙","table_zh":"甲 table_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","value":"甲 value 髙"}',NULL,'[]',NULL,'664be175dfd9dbeb92417e4440ac3068828ce54b043a0ef6f86ae802679e8af2');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',62,'follow_up','5739b285-ea84-5fd7-9526-3e83f6547a79','*','6358a8ad441e51bab98e2df66e1fd3a6','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due_on":"2019-09-18","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","point_id":"bccc4234-67d1-59d5-9ed3-9db5e27bdb87","position":3,"side":"tw","status":"open","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","visit_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4"}',NULL,'[]',NULL,'cef306c5d4e09082436f20e975cc3f6d7785fbc278106a444ff16a8d71c1c56b');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',63,'milestone','22cef372-ef90-5a69-9f12-8940413bc8f7','*','b581538efb21e68f17a4ba5d470fd8cb','{"day":"2019-09-18","follow_up_id":"5739b285-ea84-5fd7-9526-3e83f6547a79","position":3,"state":"reached","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'ab566201c937f0b5ee5ea0a847095fdd90206dd76e58fc9efeac19af12cd1b34');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',64,'suggestion','ccd94b8d-69b1-5001-b83c-b8371e9f4fb6','*','c52cdebd3b7732e0cdbbabe2cfb6e904','{"decided_on":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","position":3,"reply":"甲 reply 髙","status":"甲 status 髙","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙","unit":"甲 unit 髙"}',NULL,'[]',NULL,'943fba950c58818f2110372be4772e89820365cbccc39a7e6b81b6522eba6b30');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',65,'agreement','1c4f9635-92f6-55d2-8612-90eaa55b81c4','*','52b41837cbb95f5fcd2f8451a2cf3814','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","expires_on":"2019-09-18","fields_ja":"甲 fields_ja 髙","fields_zh":"甲 fields_zh 髙","kind":"mou","languages":"甲 languages 髙","law":"甲 law 髙","notes":"甲 notes 髙","original_at":"甲 original_at 髙","parties_ja":"甲 parties_ja 髙","parties_zh":"甲 parties_zh 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","signed_on":"2019-09-18","signers_ja":"甲 signers_ja 髙","signers_zh":"甲 signers_zh 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","venue":"甲 venue 髙"}',NULL,'[]',NULL,'80b9b44d58c3a73e966c75b68cd27cc71f447887c2b41f39138d5bd8926809dd');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',66,'theme','726b58f2-5b45-51f5-b1e4-5a926da42de8','*','a61e7152ffd58528e34473c7cdb7982d','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","position":3}',NULL,'[]',NULL,'f93ed9b5667694bb7fb23248f46bcd8fa93b4f3f3d2fe92bf8c4eb16514e3b7f');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',67,'outcome','6178aee7-8786-5a9e-a772-e7626d4aaf74','*','1c4043137986fcd595cea8fa5b617780','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","position":3,"text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙","themes":"甲 themes 髙"}',NULL,'[]',NULL,'4c6b956fa9bd9e63d865234c1cc251139f79ba4296aa45b4743de197f92c0163');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',68,'report','08bf8380-d346-53dd-974d-a837309223cb','*','951630762211af753fce95f631118183','{"abstract":"甲 abstract 髙","admin_class":"甲 admin_class 髙","agency":"甲 agency 髙","category":"other","checked":"甲 checked 髙","countries":"甲 countries 髙","dated_on":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","form":"report","handed_in":"2019-09-18","keywords":"甲 keywords 髙","number":"甲 number 髙","pages":3,"plan":"甲 plan 髙","profile":"central","remarks":"甲 remarks 髙","sponsor":"甲 sponsor 髙","subject_class":"甲 subject_class 髙","title":"甲 title 髙","visited":"甲 visited 髙"}',NULL,'[]',NULL,'650c707bb87fce49e29ecd4427217e7b25885f26486d763e07c9ea44bad1dfcf');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',69,'section','67eafb6d-da79-541c-a854-b8409915bead','*','ed1776c06916bdf6bf360e92e2eb78cc','{"body":"甲 body 髙","key":"甲 key 髙","position":3,"report_id":"08bf8380-d346-53dd-974d-a837309223cb","state":"open","title":"甲 title 髙"}',NULL,'[]',NULL,'513e34c406deb6ba41bc3c22d1ea3fe8d989711bd0a0e7b198026490256a7613');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',70,'council','bfc3130f-7744-5840-b314-afde9b529adf','*','6673800c34b11a363f6a716fb130e5d5','{"closing":"甲 closing 髙","country":"甲 country 髙","dated_on":"2019-09-18","first_day":"2019-09-18","last_day":"2019-09-18","leader":"甲 leader 髙","office":"甲 office 髙","preface":"甲 preface 髙","remarks":"甲 remarks 髙","reporter":"甲 reporter 髙","session":"甲 session 髙","themes":"甲 themes 髙","title":"甲 title 髙"}',NULL,'[]',NULL,'c244b50d965a5aaa04f82c2b61dfb976f1e08656cabf3c85bbc968e6eccd138e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',71,'day_note','e07fc876-ea68-5471-a8b8-5e98ce333eb0','*','37a8c9957350f972822ddd799b570d46','{"day":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","press_ja":"甲 press_ja 髙","press_title_ja":"甲 press_title_ja 髙","press_title_zh":"甲 press_title_zh 髙","press_zh":"甲 press_zh 髙","report_ja":"甲 report_ja 髙","report_zh":"甲 report_zh 髙"}',NULL,'[]',NULL,'d46d420d9b317ba0602fecc663b714630be14e821a16676afb56bf8ab8157fb0');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',72,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','cc15ad24fd2cdcfb910776da595895b3','{"at":"甲 at 髙","note":"甲 note 髙","what":"甲 what 髙","who":"甲 who 髙"}',NULL,'[]',NULL,'0f398ff60201a7e0d6dbfafd859c3b24a60b7d04c6e0691ef779b37cacf819c3');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',73,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','81833c39338fb880ef9e60f374df9f70','{"entity":"甲 entity 髙","first_id":"甲 first_id 髙","second_id":"甲 second_id 髙"}',NULL,'[]',NULL,'07c35a12f724d6f8620b1160c26080769b6b24dfd0599ce571d4241c6e3a9802');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',74,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','74087e89087466f47b7772d4d835ab1e','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","audience":"乙 audience 髙","country":"JP","email":"乙 email 髙","gifts":"乙 gifts 髙","honorific":"乙 honorific 髙","kana":"乙 kana 髙","kana_other":"乙 kana_other 髙","languages":"乙 languages 髙","legal_name":"乙 legal_name 髙","mobile":"乙 mobile 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","noticed_on":"2019-09-19","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","purpose":"乙 purpose 髙","roman":"乙 roman 髙","source":"乙 source 髙","uid":"乙 uid 髙"}',NULL,'[]',NULL,'af024a4224bef400ec1cad94903087dc24a4ca0b5f2df7f8fe3a013604c61c0e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',75,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','1c764bfeae6c22e90f39881f44616463','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","as_of":"2019-09-19","audience":"乙 audience 髙","capital":"乙 capital 髙","country":"JP","email":"乙 email 髙","employees":"乙 employees 髙","fax":"乙 fax 髙","founded":"乙 founded 髙","head_ja":"乙 head_ja 髙","head_other_ja":"乙 head_other_ja 髙","head_other_zh":"乙 head_other_zh 髙","head_zh":"乙 head_zh 髙","honorific":"乙 honorific 髙","industries_ja":"乙 industries_ja 髙","industries_zh":"乙 industries_zh 髙","kana":"乙 kana 髙","kind":"other","main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","parent_id":"f67091ef-8724-5501-9b51-cdab692d7c76","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","products_ja":"乙 products_ja 髙","products_zh":"乙 products_zh 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","region":"乙 region 髙","short_ja":"乙 short_ja 髙","short_zh":"乙 short_zh 髙","source":"乙 source 髙","url":"https://example.invalid/","wants_ja":"乙 wants_ja 髙","wants_zh":"乙 wants_zh 髙"}',NULL,'[]',NULL,'b8a60d4486bf3bb6047c03357b7e69096471ee4a20beb33d2dac5c904db24c38');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',76,'organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','412e6820f9a73cac05adca47fd75fd42','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'42374302b726dcf14f7471e45fe079eec24d21b12f290dd704ed26c3efeeb91a');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',77,'personal','512550e0-054f-5a23-874a-7b549d3003af','*','ef812c285d44337207331f71a7c90766','{"allergy_ja":"乙 allergy_ja 髙","allergy_zh":"乙 allergy_zh 髙","birth_date":"2019-09-19","diet":"乙 diet 髙","diet_ja":"乙 diet_ja 髙","diet_zh":"乙 diet_zh 髙","emergency_name":"乙 emergency_name 髙","emergency_phone":"乙 emergency_phone 髙","emergency_relation":"乙 emergency_relation 髙","insurance_no":"乙 insurance_no 髙","passport_expiry":"2019-09-19","passport_no":"乙 passport_no 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sex":"乙 sex 髙"}',NULL,'[]',NULL,'268b17e0dbe2dcd12ab40489c2f5606e80146c0bcf49ceeaf52fd3c810d6bc26');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',78,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','15abe62feb3195906092725b609ba705','{"confirmed_on":"2019-09-19","equal_ja":"乙 equal_ja 髙","equal_zh":"乙 equal_zh 髙","follows_id":"7bea66cd-7193-54c2-9dce-9a5dbc4dcf26","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"rank":4,"source":"乙 source 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'2c7accbaf606180f826a51d725e53197d411157f2eab68cd995fa88135ece285');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',79,'delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','db9b2f34d1de20e0cdd8fa80606e9340','{"account":"乙 account 髙","answers_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","approval_no":"乙 approval_no 髙","approved_end":"2019-09-19","approved_minor":4,"approved_on":"2019-09-19","approved_people":"乙 approved_people 髙","approved_start":"2019-09-19","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","cap_minor":4,"claimed_on":"2019-09-19","cleared_on":"2019-09-19","code":"乙 code 髙","emergency_phone":"乙 emergency_phone 髙","end_date":"2019-09-19","handbook_ja":"乙 handbook_ja 髙","handbook_zh":"乙 handbook_zh 髙","insurer_ja":"乙 insurer_ja 髙","insurer_phone":"乙 insurer_phone 髙","insurer_zh":"乙 insurer_zh 髙","kind":"city","leader_rank":"乙 leader_rank 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","places_ja":"乙 places_ja 髙","places_zh":"乙 places_zh 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","settled_on":"2019-09-19","start_date":"2019-09-19","status":"preparing"}',NULL,'[]',NULL,'4a4c6c3f4d5e88ed8ebb0c6a95bd8eb7427f15260d736c671e5b84d99e2aed24');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',80,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','e1387a2e4d45806cc8dd5d8c8c8f13d2','{"bags":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","duty_ja":"乙 duty_ja 髙","duty_zh":"乙 duty_zh 髙","fee_minor":4,"joined":"2019-09-19","mobile":"乙 mobile 髙","notes":"乙 notes 髙","paid_minor":4,"paid_on":"2019-09-19","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replaces_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","roles":"member","room_kind":"乙 room_kind 髙","room_notes":"乙 room_notes 髙","status":"confirmed","status_on":"2019-09-19","status_why":"乙 status_why 髙"}',NULL,'[]',NULL,'106af3a57e700539e69d172b0cc1e11130f4b70cd5b9ff05e8c72eff6d656ede');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',81,'team','01248620-e955-5964-a682-1f87335b3a33','*','554157d292d0aa0ae953ad0cd1490a24','{"colour":"indigo","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"group","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'8b34b4e23c712dec06b3c3239a7e7126a40d348e8727ad2f41327ccac079cd9f');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',82,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','44c22f0acc9812d737ff7bac887b83dc','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","team_id":"01248620-e955-5964-a682-1f87335b3a33","until_date":"2019-09-19"}',NULL,'[]',NULL,'1261a7e2a73cb562272918c6c44e2496411bf819a043e7013d42a17bc74ef92f');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',83,'event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','94d806084aa87c2cfc25a8f7a49a2553','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","amount_minor":4,"basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","benefits_ja":"乙 benefits_ja 髙","benefits_zh":"乙 benefits_zh 髙","bring_ja":"乙 bring_ja 髙","bring_zh":"乙 bring_zh 髙","capacity":4,"carrier":"乙 carrier 髙","coach":"乙 coach 髙","companies":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","dress_ja":"乙 dress_ja 髙","dress_zh":"乙 dress_zh 髙","edition":4,"end_date":"2019-09-19","end_time":"10:30","end_zone":"Asia/Tokyo","gather_ja":"乙 gather_ja 髙","gather_time":"10:30","gather_zh":"乙 gather_zh 髙","ics_uid":"乙 ics_uid 髙","interpreting":"乙 interpreting 髙","kind":"visit","list_due":"2019-09-19","meet_ja":"乙 meet_ja 髙","meet_zh":"乙 meet_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","origin_ja":"乙 origin_ja 髙","origin_stop_ja":"乙 origin_stop_ja 髙","origin_stop_zh":"乙 origin_stop_zh 髙","origin_zh":"乙 origin_zh 髙","parking_ja":"乙 parking_ja 髙","parking_zh":"乙 parking_zh 髙","part":"乙 part 髙","people":4,"phone":"+81 43 223 2110","photos":"乙 photos 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4,"press":"乙 press 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","questions_ja":"乙 questions_ja 髙","questions_zh":"乙 questions_zh 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","replaces_id":"9d813800-8671-5477-9164-e2d730a8cd9e","rivals":"乙 rivals 髙","room_ja":"乙 room_ja 髙","room_zh":"乙 room_zh 髙","seats":"乙 seats 髙","secrecy_ja":"乙 secrecy_ja 髙","secrecy_zh":"乙 secrecy_zh 髙","social":"乙 social 髙","speech":"乙 speech 髙","start_date":"2019-09-19","start_time":"10:30","start_zone":"Asia/Tokyo","station_ja":"乙 station_ja 髙","station_zh":"乙 station_zh 髙","status":"planned","summary_ja":"乙 summary_ja 髙","summary_zh":"乙 summary_zh 髙","talks":4,"target_ja":"乙 target_ja 髙","target_stop_ja":"乙 target_stop_ja 髙","target_stop_zh":"乙 target_stop_zh 髙","target_zh":"乙 target_zh 髙","team_id":"01248620-e955-5964-a682-1f87335b3a33","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","topics_ja":"乙 topics_ja 髙","topics_zh":"乙 topics_zh 髙","vehicle":"乙 vehicle 髙","was_date":"2019-09-19","was_end_date":"2019-09-19","was_end_time":"10:30","was_part":"乙 was_part 髙","was_place_ja":"乙 was_place_ja 髙","was_place_zh":"乙 was_place_zh 髙","was_time":"10:30"}',NULL,'[]',NULL,'35a2a7fa27fa9f8db9204799f2729e73c31bbfd93526650963e870c6006f0317');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',84,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','02ad84625e5a1b9499bdbed68835656c','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","interpreting":"乙 interpreting 髙","kind":"item","language":"乙 language 髙","minutes":4,"note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","start_time":"10:30","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'fe050da438567d35a759b24c38a05e19298365a562684c30d8b52046e9fa8931');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',85,'event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','5e239d0cc769ed2debe2f94d9dcb6d8c','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","position":4,"role":"host"}',NULL,'[]',NULL,'1e03fc8fd3aec2eb38386d1c66e196fdc322f3bf908ce7c4fbf493365ce7b750');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',86,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','dd06509a5686ee97f9789e5483538314','{"came":"乙 came 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replied_on":"2019-09-19","reply":"乙 reply 髙","reply_notes":"乙 reply_notes 髙","role":"乙 role 髙","seat":"乙 seat 髙","side":"jp","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'3ebd5c09bdb96d75ea527058f895b7e858399e5a436209994f1040a9c710cec1');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',87,'budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','64188d66285a11d072234a338a266ada','{"account":"乙 account 髙","amount_minor":4,"case_no":"乙 case_no 髙","category":"other","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","funding":"local","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"rate":"乙 rate 髙"}',NULL,'[]',NULL,'9f9a8f3e0b154d24fbc5df7c5b60850dec74592a33ee00c5bc80328de33dfa17');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',88,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','7784aac62c4ecb1bacb2b9c2b4437393','{"accepted_on":"2019-09-19","amount_minor":4,"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","case_no":"乙 case_no 髙","category":"乙 category 髙","currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","funding":"乙 funding 髙","gloss_zh":"乙 gloss_zh 髙","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","kept_at":"乙 kept_at 髙","notes":"乙 notes 髙","paid_on":"2019-09-19","payee":"乙 payee 髙","payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","payment":"乙 payment 髙","rate":"乙 rate 髙","reason":"乙 reason 髙","receipt_no":"乙 receipt_no 髙","settled_minor":4,"status":"paid","tax_minor":4}',NULL,'[]',NULL,'6e057f3896619d6c02d9993de4df166908f1743f420d6125c38205f2c0368c71');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',89,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','dd66a32c9114fc567ab9ffbeca9eb8b5','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"spot","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","proof":"乙 proof 髙","rate":"乙 rate 髙","rate_date":"2019-09-19","source":"乙 source 髙"}',NULL,'[]',NULL,'90db9392f8549e4c15bbaa4fa5e1388f60889f2590bdf606af9532d9e9f14a41');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',90,'attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','fcf92c18351c019799ac2e9e3732ae6e','{"entity":"乙 entity 髙","media_type":"乙 media_type 髙","name":"乙 name 髙","owner":"乙 owner 髙","purpose":"乙 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":4}',NULL,'[]',NULL,'7c66df2cf4e1cab6df5b11ea03eb7a09a296315ce08a61cec93eead823168e5e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',91,'task','8328628e-a21e-55b4-afc2-838e4facddcf','*','de33a53f7eb66b93d7f57595287f81e4','{"days":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due":"2019-09-19","notes":"乙 notes 髙","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'4385614f107239f872340dc995a9e4505942621c30df4ebd374bd7e7a84879a5');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',92,'task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','3f0ea4cf623eda2a32e34dd5cc1e65d7','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'839c396064129d4867a2a342ffad9c88439ea9c4ace2a4b88beebffa142d7f7c');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',93,'template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','ca358df8500b896f823c4692a8462eab','{"days":4,"notes":"乙 notes 髙","position":4,"template_id":"4f2a2b5b-3812-548f-80df-452164649b1f","title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'db0f0050d0084b0def5d9f353918a30a6c3dcb62fa646fc6c11064a58497762c');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',94,'version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','bc8c9c8c6e6a621d55e67711c632a8a6','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","frozen":"乙 frozen 髙","kind":"draft","made_on":"2019-09-19","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","number":4}',NULL,'[]',NULL,'6d0829e0a199f2c758279619039f4b5e82efc75fb9af19860494836d1dbd444a');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',95,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','fb0745f41dc588e1a6e99fec62df7e9d','{"channel":"乙 channel 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","paper":"乙 paper 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sent_on":"2019-09-19","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'105782b360bd36ba2f9ced3cb80a4ed05b8096dbe88178bb29eda9a93a747039');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',96,'plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','91e2c4e436ae1ffa7d73d2719771031d','{"against_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38","approval_no":"乙 approval_no 髙","approved_on":"2019-09-19","decided_on":"2019-09-19","decided_time":"10:30","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","lines":"乙 lines 髙","notes":"乙 notes 髙","proof":"乙 proof 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'8836d60433e0d6947ca3f372330f64b3214e1ab0e489887fa294cb1bfc51694e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',97,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','0ac26d05cc52ffb8e07fdbdfaf6e6be4','{"change_id":"ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d","confirmed_by":"乙 confirmed_by 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","phone":"+81 43 223 2110","position":4,"role":"other","text":"乙 text 髙","told_by":"乙 told_by 髙","told_on":"2019-09-19","told_time":"10:30"}',NULL,'[]',NULL,'8cd174f4db301d2310a005a5747860dd900188385ce5943214b1b5f8632effb2');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',98,'accepted','5de8620b-384a-5f80-8516-444495667dfd','*','3785fb50809a762f35b9f99a6af2f62f','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","facts":"乙 facts 髙","warning":"乙 warning 髙","why":"乙 why 髙"}',NULL,'[]',NULL,'a648c380225073f873cfe4dccd42d81c38a741f5b8cd8f0f3c2a4aa76c3e2b0f');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',99,'travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','89f28a40f575afd737d01e78cfd81d06','{"from_place":"乙 from_place 髙","minutes":4,"notes":"乙 notes 髙","to_place":"乙 to_place 髙"}',NULL,'[]',NULL,'e886b27ba0ad14593f0ca699729ad7478510cd6f60a0a623bf9bfd7a79b1a536');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',100,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','ef379f48c6486e1c5df2de9f99b20316','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","packed_on":"2019-09-19","position":4,"quantity":4}',NULL,'[]',NULL,'c696917c2db632454d1656dc2feb3d4b0e334444cc06cc1473e9a9e88c3b724d');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',101,'member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','502d51930f429742ec1dd973d58719a6','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","rank":4}',NULL,'[]',NULL,'fbd72ce3588f43edba4f1182e0027965937ee0c1dcb9460e20408657c2e8e354');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',102,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','eb2aeca9b806dfd41b02dd8ae4d3a2d0','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","state":"yes"}',NULL,'[]',NULL,'975e696b6f0c9555828b4e4e9c961cda05a597df904a7ca177aff1ff78cb366b');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',103,'room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','710ab7075eed26842dc8036fc516e488','{"beds":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","floor":"乙 floor 髙","kind":"single","notes":"乙 notes 髙","number":"乙 number 髙","position":4}',NULL,'[]',NULL,'5d5f87c664474596d6b3611c1557f2a9ef6588e4e71d91781f830487f6f04b6f');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',104,'bed','8c984816-622b-5573-851a-6b3c22435342','*','5ccaea7090133c900048d175343b5b62','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","room_id":"c109893b-664b-5dcb-bdd5-1c3772c16c34","until_date":"2019-09-19"}',NULL,'[]',NULL,'841666de577d92fdd871d6673e2aab4b5f94fffee688bbcfbe97f92169b3e598');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',105,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','8caaf98f7447aeb0a1094b692ea2060d','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"together","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","other_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}',NULL,'[]',NULL,'9d8fee8a41f37459632f3839b9829785d131b4c16a81d7841791e191f1d6f4c3');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',106,'seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','fa8a0462dfd238919e8d2757de4e0ff6','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"coach","layout":"乙 layout 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"seats":4}',NULL,'[]',NULL,'c2ebee576fcdc5fcc8813b1ac7beaa027ac0b27c856ad460a988e2206dabc269');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',107,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','d268e760f80d4b82ad260cd9fda9cf88','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","place":"乙 place 髙","position":4,"seating_id":"bbc7ef72-7db8-5955-a706-2c80c39656d5"}',NULL,'[]',NULL,'4314a6c7ba8f70979999277aa1546e2def07c0a4236f67a5031f6766f67205ba');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',108,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','ac1b5934facb26f1ddffd10f2819e459','{"booking":"乙 booking 髙","coach":"乙 coach 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","seat":"乙 seat 髙"}',NULL,'[]',NULL,'8fd46672364be534d45d4f156764e3e33290c0b8b511029852a9f87d2b35a494');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',109,'roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','482f89a13d80d91b89f478b1f1542bf7','{"at":"乙 at 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙"}',NULL,'[]',NULL,'36323476b017e42d47449df89ec21eae324402162116f7c9620b122f542980e7');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',110,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','bc26e965bd928dd12d2ebc6a637f5245','{"at":"乙 at 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","roll_call_id":"79be9722-a5ac-51c6-a498-7e54839cff4b","state":"here"}',NULL,'[]',NULL,'8173d07c017778c1ab7332b16564ae8ac9df339dbb29731600a0c3c7dd5abbf2');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',111,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','1e43baada9041653d7d65e6547c8ba4e','{"audience":"open","kind":"phone","label":"乙 label 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"value":"乙 value 髙"}',NULL,'[]',NULL,'ab5cb94df0d0ce4c562fd8a60440cac4619aeaeff06e565e98f9c35d6c9b47bf');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',112,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','0d5a56b95b8439c13db851c7693b7ebc','{"by_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","met_on":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'870da7cd391bc5aef6cc14d216acda773912f1767a4be6e4a7b310555eaf03cd');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',113,'term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','c513775e863f2d97b225f53bcbde3752','{"ja":"乙 ja 髙","kind":"other","notes":"乙 notes 髙","source":"乙 source 髙","state":"confirmed","zh":"乙 zh 髙"}',NULL,'[]',NULL,'b0c0256e2b6d49af21fc6891b2658c905a285e5fec42a8650387c5ec1ce94e58');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',114,'expense_split','c6c96d23-4584-5974-8110-d8b4f0f82703','*','2b40bdc1eaf6cff6c09ef7a636cf5746','{"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","expense_id":"fb9f0dbe-400c-539c-aac5-9f9fc02eea51","funding":"乙 funding 髙","notes":"乙 notes 髙","share_minor":4}',NULL,'[]',NULL,'6f99d5cc6dd0fc297f1bdf80196119c337e9ac9337c285b437701296b820d150');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',115,'expense_share','1db00440-df4a-509b-af20-760d60cf84b9','*','482df24bdcbd85b009d4eca83021bff1','{"expense_id":"fb9f0dbe-400c-539c-aac5-9f9fc02eea51","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","share_minor":4}',NULL,'[]',NULL,'94c0ffcfa7b14b014b1d9ba0aa08324d63b5f2c21807a6b2d6406d77ed4d8764');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',116,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','*','a5dd9ab5d10b9477fe7b6b3b072c6b17','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","from_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","notes":"乙 notes 髙","paid_on":"2019-09-19","rate":"乙 rate 髙","to_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'b34afa186648110e6368ecdde71f57f8f2c94f8c971b9cb53f5153a38d4bda19');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',117,'cash','2a2168ab-7150-5a32-a27a-9fe137504f12','*','0b439d722894666ac5e1a5979c27f2ef','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"taken","moved_on":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rate":"乙 rate 髙"}',NULL,'[]',NULL,'d3879088d5c14ef1956bf8a415c7197e946ca728781a9969763db539f4f1c40c');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',118,'advance','500d644d-175d-5df0-9f78-bdde19dffd2e','*','64fa1a047bd67ecae90c3ae772f66b63','{"amount_minor":4,"cleared_on":"2019-09-19","currency":"TWD","drawn_on":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","rate":"乙 rate 髙","returned_minor":4}',NULL,'[]',NULL,'0c389bb80f9582b90111bc4ccf1b1e1f8aa125da3e645053afb10352fde3a5a2');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',119,'night','9eeb6889-460a-5037-bc87-85e45e46721c','*','2fc130db2b6bd5f09f5f866fba5a08f2','{"cost_minor":4,"day":"2019-09-19","meals":"乙 meals 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","night":"own","notes":"乙 notes 髙","place":"乙 place 髙"}',NULL,'[]',NULL,'0ebd54471bca0f0d77b338951a9acb7819c1d7cf02563aae653d40c1ebd875d2');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',120,'daily_rate','a0389fec-cec9-5a23-97e3-b189c0780712','*','768b5d36a1cf51b05db84249009cf8ee','{"country":"JP","first_day":"2019-09-19","last_day":"2019-09-19","place":"乙 place 髙","source":"乙 source 髙","usd_minor":4}',NULL,'[]',NULL,'c0dc49403877add92ab1b4bce419330d92cb4f833aa49fe99b51e1fbad594617');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',121,'gift','74bf0eaf-842b-59ef-9330-96eb771cd120','*','825053926c058a18d92801f5321e1f59','{"amount_minor":4,"courtesy":"乙 courtesy 髙","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","disposition":"乙 disposition 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","happened_on":"2019-09-19","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","notes":"乙 notes 髙","occasion_ja":"乙 occasion_ja 髙","occasion_zh":"乙 occasion_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","party":"乙 party 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","quantity":4,"rate":"乙 rate 髙","reported_on":"2019-09-19","way":"given"}',NULL,'[]',NULL,'eba8c851a92ec8f19112d8e4bfc27dd38985f9a38567e42fdec8ca341ad93f32');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',122,'year_budget','439f42e5-c101-5ec0-8c00-e9d7294d9e6a','*','39015dcf91dffaa510eeca4aa04520a1','{"base":"乙 base 髙","budget_minor":4,"executed_minor":4,"notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","year":4}',NULL,'[]',NULL,'98018c611b1dd57189b76f87789d2f3714e30c920fb7dc3e4ade66ac1a30d58c');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',123,'wording','f6fe4f27-ebb1-528d-90c7-fa3004739f50','*','15f5cb52ddd52ffa643d74f6534e0f82','{"key":"乙 key 髙","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'764b983b075964969f21d43127e7046a585110a5d28bc22c30c5c12ca2522a40');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',124,'card_sheet','571b6e1d-11e1-51cf-8f00-942e58308e56','*','4ab0bf130c4989e9d0f67066f6f113b6','{"columns":4,"crop_marks":"乙 crop_marks 髙","height":4,"kind":"card","margin_left":4,"margin_top":4,"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","page_height":4,"page_width":4,"pitch_x":4,"pitch_y":4,"rows":4,"width":4}',NULL,'[]',NULL,'62c7fbe334b77de6739bf3ad2ed6fe7b98b4b0027d849a8b41a2b4b398c19695');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',125,'letter','a5acf97d-f870-595c-8421-2aa33ee5f656','*','d3b9d6269650a4fe112bcef8f6a87560','{"body_ja":"乙 body_ja 髙","body_zh":"乙 body_zh 髙","copies_ja":"乙 copies_ja 髙","copies_zh":"乙 copies_zh 髙","dated_on":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"request","notes":"乙 notes 髙","number":"乙 number 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"reply_by":"2019-09-19","sent_on":"2019-09-19","subject_ja":"乙 subject_ja 髙","subject_zh":"乙 subject_zh 髙"}',NULL,'[]',NULL,'a728aaea784b1d788cfd30041583a1c98677cccd7cbe0876a44f0dbd5c5e838e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',126,'briefing','d0d74d61-7785-50e8-b595-b56ba8229836','*','fc2f341ea840f88d770045dab121dc6f','{"asks_ja":"乙 asks_ja 髙","asks_zh":"乙 asks_zh 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","history_ja":"乙 history_ja 髙","history_zh":"乙 history_zh 髙","points_ja":"乙 points_ja 髙","points_zh":"乙 points_zh 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","replies_ja":"乙 replies_ja 髙","replies_zh":"乙 replies_zh 髙","sensitive_ja":"乙 sensitive_ja 髙","sensitive_zh":"乙 sensitive_zh 髙","terms":"乙 terms 髙"}',NULL,'[]',NULL,'c12b6684b2445c99f0647517d63ec7be416860fd5771a460cfc7762f8fbcc9bd');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',127,'script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','*','cf5edb9f7ca8a8ae0e1edf90734a8af3','{"agenda_item_id":"fd8ac790-747f-5aec-804d-2417f9eb88ef","body_ja":"乙 body_ja 髙","body_zh":"乙 body_zh 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'184447d6e0648e06969952c7407660dfe675b344823d7b2b8baa316459231907');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',128,'seat_plan','c565515e-748e-548b-a05f-f21743225ef2','*','530cfcd9ea9d487785e6633097f255a2','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","door":"乙 door 髙","drive":"乙 drive 髙","driver":"乙 driver 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","flags":"乙 flags 髙","kind":"meeting","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"screen":"乙 screen 髙","seats":4,"view":"乙 view 髙"}',NULL,'[]',NULL,'8091a8f6f027bc12d94b896166f137e8ed768abc4221cbceeee1c317d487aead');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',129,'seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','*','3c9a9c2ccf08b96d466d27c847961e85','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","participant_id":"8db2bad4-5b85-57a2-8a29-ce08919119b8","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","place":"乙 place 髙","seat_plan_id":"c565515e-748e-548b-a05f-f21743225ef2"}',NULL,'[]',NULL,'7bbea30945c33faae45f389b5bec9347d7ebcf31bac2f48083516c17a7d4277a');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',130,'minute_point','4edff6e8-5d94-5410-b3f0-9aacb89590bf','*','6cadff71847d1658a33a12032ceb5727','{"checked_on":"2019-09-19","due_on":"2019-09-19","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"explained","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"secret":"乙 secret 髙","side":"jp","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'053e163b790b233b99f53ca13edc4b484d9838f83543e2ed6864a1f462a0a8fe');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',131,'figure','129b1181-2e4a-52ad-9973-db5fd2d69e00','*','56daf68c2765ee58874f81409e230742','{"attachment_id":"a721f642-9cfd-549c-a323-f8277de270d0","caption_ja":"乙 caption_ja 髙","caption_zh":"乙 caption_zh 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","position":4,"printed":"yes","taken_at":"乙 taken_at 髙","taken_where":"乙 taken_where 髙"}',NULL,'[]',NULL,'5fb702b37550c102c60b8420df36b7be4e73be4f578e9e2715204a7a3beca306');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',132,'survey','c3906ae9-f0f6-5aac-a151-a147b49d0881','*','35a8446a9435a698f80dd9da83fbe227','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","handed_out":4,"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","returned":4,"source":"乙 source 髙"}',NULL,'[]',NULL,'8fc1b82aaa364e922d6a923d77ceda261e2b55cba0f950858e78f4e239c2c05a');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',133,'question','e19b62f6-6c12-50fa-8c5f-e77cd10527b7','*','514b42dabb53b8b181fef897520e33a7','{"kind":"choice","position":4,"survey_id":"c3906ae9-f0f6-5aac-a151-a147b49d0881","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'4890b285ee56611170b043904288b18f4151bf53bb20062f6f1f273ef410b043');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',134,'answer','678f61f2-2af3-562a-8246-7d683280347e','*','c0571ea2a150c97461a138491070aa90','{"count":4,"position":4,"question_id":"e19b62f6-6c12-50fa-8c5f-e77cd10527b7","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'6e2dca4aeda6db119c0afc3a6e8d1020b9b944cc13c734ad95be872b6aadeac1');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',135,'statistic','eeb9f29d-5113-5d4e-b73f-452695527482','*','5c3ca733d0bbdb94a403109859f6b3e6','{"as_of":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","label_ja":"乙 label_ja 髙","label_zh":"乙 label_zh 髙","position":4,"source_ja":"乙 source_ja 髙","source_zh":"乙 source_zh 髙","table_ja":"乙 table_ja 髙","table_zh":"乙 table_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","value":"乙 value 髙"}',NULL,'[]',NULL,'aa0f39092aad967bd22d6e85cdbb3158ee1abc378b2311f886368a4962a204ec');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',136,'follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','*','cfa2c747bc902b3583d8df9e715f8318','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due_on":"2019-09-19","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","point_id":"4edff6e8-5d94-5410-b3f0-9aacb89590bf","position":4,"side":"tw","status":"open","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","visit_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3"}',NULL,'[]',NULL,'fae408e3cdae196de4e13f96fbd6e50b56eed6848f7bcef3226fe31f3f57d17d');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',137,'milestone','0c065845-54c4-540c-9380-978d6a200968','*','aa45c04f3d36f17da21a8be96f07f97c','{"day":"2019-09-19","follow_up_id":"d7bffa1e-4216-5c25-a6ff-665d55747b59","position":4,"state":"reached","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'7517eecef9b84c31737b1d08a4504d67bb744d2e95cd8a751651283e97e9e805');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',138,'suggestion','f037c637-7a1e-52e5-90d0-dc8f900f64d3','*','616f60a871c0cfa44618281afc12ea03','{"decided_on":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","position":4,"reply":"乙 reply 髙","status":"乙 status 髙","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙","unit":"乙 unit 髙"}',NULL,'[]',NULL,'733f10162cb3da696406edccdcaeca4d5b4826e23ee3803001597a6e082e3f23');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',139,'agreement','d2fd6de4-25a4-5e0d-b54d-2a480baf5a81','*','c542a4ae185c5f9c5bc56cd4502d60e0','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","expires_on":"2019-09-19","fields_ja":"乙 fields_ja 髙","fields_zh":"乙 fields_zh 髙","kind":"mou","languages":"乙 languages 髙","law":"乙 law 髙","notes":"乙 notes 髙","original_at":"乙 original_at 髙","parties_ja":"乙 parties_ja 髙","parties_zh":"乙 parties_zh 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","signed_on":"2019-09-19","signers_ja":"乙 signers_ja 髙","signers_zh":"乙 signers_zh 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","venue":"乙 venue 髙"}',NULL,'[]',NULL,'dab66f7f4700c8a11dfff66b579f15b28deb24185f9d935b59d771007674bbad');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',140,'theme','e6940c47-b79e-52d0-918d-327ec8ec7fd8','*','572406a0a0008ffa3c43df740b1efd1d','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","position":4}',NULL,'[]',NULL,'cdb6193d2a449d5d04941b59416980439d7ffbcb28463c9a0f21176277c3ac6f');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',141,'outcome','f8502c59-08c1-57e7-a64e-e19a302ffdf3','*','70b45850804816f46d0a769beaaaa03c','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","position":4,"text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙","themes":"乙 themes 髙"}',NULL,'[]',NULL,'0be9102dc8eb5b6ac30c8a403c0d85383436e39c5cf80785d6b6447dc9d8e7c6');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',142,'report','d6ad8635-4c5f-5001-8fe5-8f947bbdceac','*','46e1ef90ccab5d4c59b8c71fa7959303','{"abstract":"乙 abstract 髙","admin_class":"乙 admin_class 髙","agency":"乙 agency 髙","category":"other","checked":"乙 checked 髙","countries":"乙 countries 髙","dated_on":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","form":"report","handed_in":"2019-09-19","keywords":"乙 keywords 髙","number":"乙 number 髙","pages":4,"plan":"乙 plan 髙","profile":"central","remarks":"乙 remarks 髙","sponsor":"乙 sponsor 髙","subject_class":"乙 subject_class 髙","title":"乙 title 髙","visited":"乙 visited 髙"}',NULL,'[]',NULL,'ecb324a277d91eac776ce32211f62a0ed64dc3f672568ba85b5081f398e6f6a2');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',143,'section','f61d733c-f565-529d-8aea-bf7438c6d516','*','deec1781774302f1da148066a410c7de','{"body":"乙 body 髙","key":"乙 key 髙","position":4,"report_id":"d6ad8635-4c5f-5001-8fe5-8f947bbdceac","state":"open","title":"乙 title 髙"}',NULL,'[]',NULL,'7301ba26f2209fb8b1808db8897f0168b3ed9f8f76a2c1087f5a23e5e33c8cb5');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',144,'council','dc377afe-999d-5ca2-8bdd-7413aabdc563','*','a47972f3c5c21e63618784740f8527dd','{"closing":"乙 closing 髙","country":"乙 country 髙","dated_on":"2019-09-19","first_day":"2019-09-19","last_day":"2019-09-19","leader":"乙 leader 髙","office":"乙 office 髙","preface":"乙 preface 髙","remarks":"乙 remarks 髙","reporter":"乙 reporter 髙","session":"乙 session 髙","themes":"乙 themes 髙","title":"乙 title 髙"}',NULL,'[]',NULL,'cc3b7a98c98452021426390c6a4eb88e827a3c811dac7f3f704e79900434d3ce');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',145,'day_note','e45b0bcf-5860-59cb-a8a1-56bbe694470f','*','05a6c21fe8581653979ffd82686950fb','{"day":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","press_ja":"乙 press_ja 髙","press_title_ja":"乙 press_title_ja 髙","press_title_zh":"乙 press_title_zh 髙","press_zh":"乙 press_zh 髙","report_ja":"乙 report_ja 髙","report_zh":"乙 report_zh 髙"}',NULL,'[]',NULL,'18a6f4ed791a50b76894aec6dcc45544799ed917084fece4bd45b583dfcc478e');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',146,'access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','e64a3c5d22d26530a452bb3520043bc6','{"at":"乙 at 髙","note":"乙 note 髙","what":"乙 what 髙","who":"乙 who 髙"}',NULL,'[]',NULL,'0ba624ddc1f2edc38851a88ca8d1605eaa5a73d63d4897b4d78f91f0daa36a16');
INSERT INTO "change" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb',147,'distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','a45389d26d830a3dc613bfb659bc9a53','{"entity":"乙 entity 髙","first_id":"乙 first_id 髙","second_id":"乙 second_id 髙"}',NULL,'[]',NULL,'d60284e994927fcbb273d57a9b1a44040d76bbf699d82835eafb0bb3785b1446');
INSERT INTO "change" VALUES('2ed8c37e-92d8-4387-8a34-616991de3f32',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','9135e962978d6b4c03ddad81c77869dd','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:0"]',NULL,'53456b1244925ef5debdb998b132057c96e58a011c3d53e3c8d6991a3d44eaea');
INSERT INTO "change" VALUES('1268022b-037c-4ba3-9b4f-f0fc1dcecbb4',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','c94f7db7e59ab1e6431af9514d41ac19','{"kind":"改 kind"}','{"kind":"other"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:1"]',NULL,'a4535fc57eb4130273abfb2c115b603d1e9c024c6b6e5f6bd8082162afd46fe5');
INSERT INTO "change" VALUES('7fb1de03-1d10-4814-b217-8582419a285b',0,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','39908ac33c2aa68d7e778a9d6e99d722','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:2"]',NULL,'7d11cab24fe3c6c57abce0d057a7ec204542595d5f9897a2a87d58e76c0aa56f');
INSERT INTO "change" VALUES('acf07f54-378e-49b7-9081-9ff5495f69c1',0,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','8c1c30ccdbffbfc7d77c6f4ba7173da7','{"passport_no":"改 passport_no"}','{"passport_no":"甲 passport_no 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:3"]',NULL,'d980c9c1f97f14ec23b8ee3e2d5e3eb9056a3b00aae5f7f99256ccc48cf0e797');
INSERT INTO "change" VALUES('bf0e9d3d-3e0b-4236-b0b3-afac1b4e5004',0,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','3f4fd209910b6cc6622b25ec3e8ff8ad','{"unit_zh":"改 unit_zh"}','{"unit_zh":"甲 unit_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:4"]',NULL,'dbbb66e57b849793c20c3023f9e84f1653f6dcca842029171750cedeb129db4e');
INSERT INTO "change" VALUES('853b8d38-97f0-4b0f-a075-4c46d76a1b0e',0,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','70a4066882846dd5514cf6e18140a8fc','{"code":"改 code"}','{"code":"甲 code 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:5"]',NULL,'8aa8d2303774a273ea1a879712f831c688cbbbe07863e35d05b63dca0d3d44e7');
INSERT INTO "change" VALUES('f701084f-2eb4-4708-a5eb-9fbb1532bcd6',0,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','87550d36f424a24b2ea2c20065c015b2','{"roles":"改 roles"}','{"roles":"member"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:6"]',NULL,'0acc36f1c5af95cdff6d716f63bef91707e3f04aebccc07ea5e4a509ed3225f6');
INSERT INTO "change" VALUES('87c27041-6680-4975-a184-9b5d9bddad60',0,'team','9c388011-b9c7-5baa-a389-44aa71223935','kind','8b07099214a208dee3bdc1fc13a93039','{"kind":"改 kind"}','{"kind":"group"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:7"]',NULL,'64e4969d4adfc01f408ecb67166eaf004ed9be45046f97eb7e5211521de55d71');
INSERT INTO "change" VALUES('f5127549-ffc0-4c28-8df0-14fd52e3e07a',0,'event','9d813800-8671-5477-9164-e2d730a8cd9e','when','3d49765203c674df48c5a2b41fcf5bb5','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"改 start_zone"}','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:9"]',NULL,'4a490122d7caffd18998e37e4b8524765811c2dd68046b89674f7c9f10c970a8');
INSERT INTO "change" VALUES('afc8bc4a-d44a-4152-b8d2-676d234fefeb',0,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','5f82937a154693a237600c3c65d9a3cb','{"kind":"改 kind"}','{"kind":"item"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:10"]',NULL,'fb15d4402e19cb223d41256f117fbd30d8aa76d186c06d811846aabf2a80e9e0');
INSERT INTO "change" VALUES('f482f8d1-a737-4945-a927-e288f1c4597b',0,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','e72edfaafc8d10a86b0235b013e07350','{"role":"改 role"}','{"role":"host"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:11"]',NULL,'168b903151fd2ad46ae4e561442ad7937a26186ae831a5ace9c9c59f0b9ed916');
INSERT INTO "change" VALUES('160abdd8-3678-4db8-aad4-ea7ae64242e2',0,'participant','be8da699-6054-5241-a38d-cf108127c24d','side','9b373d7b06d12c8211b64c04ee185ca8','{"side":"改 side"}','{"side":"jp"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:12"]',NULL,'b80d29f6b61b1e0d3493b261fa90257c74081af6eda4360296efe4925ed2a9a4');
INSERT INTO "change" VALUES('fa19886c-57ef-420b-a22c-76e68d80b596',0,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','2ab0ec0a9c4ea684505bce46db8958b7','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:13"]',NULL,'2c7941b3112fda49959695967885a51549bbec5b624b0ffbeba71b9493cf30d5');
INSERT INTO "change" VALUES('5d0e151a-930c-4811-8245-9dd67aec8b1b',0,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','a1547694a2edfa9fc6e48808ad6607f6','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:14"]',NULL,'ba53054ab93cca239f6baf7e365587755d39eaa0d850165a66beba9706822f64');
INSERT INTO "change" VALUES('9abff6ed-17c3-4cb0-903c-60d4acdc364a',0,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','8fb5c0fbaf80b3edeaca582a46f365f9','{"currency":"改 currency"}','{"currency":"JPY"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:15"]',NULL,'1fda58492e63b798942693d299c2fd9f391dc87fbaacd74c68b482cd4db0487c');
INSERT INTO "change" VALUES('e6b04100-7e91-484c-ae4b-4ace30e5e7aa',0,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','78a17a88192e0ad249fae0f5a2b8e52e','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:16"]',NULL,'a88eb4ec3f42605908b2afa653792a75342f3c5378d4a6d913849e44bf284aa6');
INSERT INTO "change" VALUES('38a3a4a7-043e-40d4-919c-69f16ca53a07',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','3dcffd7ac4584c653900d462d80df46a','{"title":"改 title"}','{"title":"甲 title 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:17"]',NULL,'93667b0785458142490ebf4fff22c63a2cde6890328a07a0aa47c891fdfe2566');
INSERT INTO "change" VALUES('2e882bda-1e20-4564-b31d-665d6a13c8c9',0,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','f559114078ef654f55c6638270fed5e6','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:18"]',NULL,'e093848f33b34d58872e6db9346d914ba8a1bfb453c9316c0b0223af8dd50857');
INSERT INTO "change" VALUES('5494221c-3d2c-44ba-be87-7e96b9e36ff9',0,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','aaa880b176eae61da9fd5e1e84dc6a5d','{"title":"改 title"}','{"title":"甲 title 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:19"]',NULL,'f06d6f37e7fdf1994f252ddaa92fe428f53254f33af2b84951c8ae2c63350b51');
INSERT INTO "change" VALUES('67531d1a-a22b-4ebe-aeda-5dc99c6a290c',0,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','eca61dd2ea1ae5950be44fdfce1754d2','{"kind":"改 kind"}','{"kind":"draft"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:20"]',NULL,'458ebdc31338f1012db2fa6e162e23019e1b11dab0e69b165b30d5ba17397004');
INSERT INTO "change" VALUES('08f7eae3-7b34-4994-b361-55ec14ff32e7',0,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','caf392ebc01673ef8fca72ad32511d97','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:21"]',NULL,'c8a333d0d1604eadbac849336c324d4709a131e5259a4f9b61dc2dedf072b3e7');
INSERT INTO "change" VALUES('91449bf3-6793-497b-8e45-5988510a868a',0,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','bc797d0d0ad3d984af94364f4cf1637e','{"reason":"改 reason"}','{"reason":"甲 reason 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:22"]',NULL,'1b0bf6dc2fd21ffe512d5d64cde1296dfdd3cdb084eff148281a40993374872e');
INSERT INTO "change" VALUES('8d04be05-4ca7-46cb-bed6-1075dc398d33',0,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','6e1bb2f13e066e2f37cab57bd2395b57','{"confirmed_by":"甲 confirmed_by 髙","told_by":"改 told_by","told_on":"2019-09-18","told_time":"09:30"}','{"confirmed_by":"甲 confirmed_by 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:23"]',NULL,'3b1c2b9d81e6a985ef8aa150ad15e25a49e26e01286237fd95b1ba35a69d0785');
INSERT INTO "change" VALUES('5baa60be-24bf-420e-a934-9548e1a79e0d',0,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','76ad73d49474b1d173b9a75caa0c74c0','{"warning":"改 warning"}','{"warning":"甲 warning 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:24"]',NULL,'c6971a6f8f862430969986a31de75d9fc2e209d0b87a42480d6ebdf1c7c8315e');
INSERT INTO "change" VALUES('98658d92-faf8-4bf8-8c57-3b2b3f015d15',0,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','0a8a9a769878198b14e9c810bef6c884','{"from_place":"改 from_place"}','{"from_place":"甲 from_place 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:25"]',NULL,'953ac0af8ef2767de8fc69852e3d38229262108ed19ac69e7fdf227d836bda35');
INSERT INTO "change" VALUES('c161533b-80e0-4e34-ab26-aa4a8fff7d5b',0,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','0e132d9254abcd6fe5446158e4cac2e7','{"item_zh":"改 item_zh"}','{"item_zh":"甲 item_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:26"]',NULL,'38c576647788e8cad40d9ff22c01b439536c8f198d78d05acf7233b06bda3c61');
INSERT INTO "change" VALUES('7f5a3360-12d1-468f-a38b-62b76ae91a24',0,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','f27525170b041d64bb3c1cd6616c38a2','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:27"]',NULL,'e060c3bc7d6ab5d4e72141759758e2bd55936e4330ba6e28dab461f237984528');
INSERT INTO "change" VALUES('f40f2913-0b32-46fc-bab3-166b836aaead',0,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','90719817cac171a3dad11152fe17caa8','{"state":"改 state"}','{"state":"yes"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:28"]',NULL,'669088fd729dde820f6e90f59b184a27eb399d42051f96db6c79743ca5e67f36');
INSERT INTO "change" VALUES('122386f5-3a8a-441a-9c89-de3f5e8196d1',0,'room','ca02661d-0413-5859-b24c-279940c216e7','kind','7c13b04bd0a4f40673977cc77faddcd6','{"kind":"改 kind"}','{"kind":"single"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:29"]',NULL,'5a97eec9208a774271a20eb86c3a999e80552cbb31b15bb6c3cc3f3946149a34');
INSERT INTO "change" VALUES('98dec348-4ca8-4fad-a46e-a85bd480e3c4',0,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','deaf0c2946812d9ef591a0b463764135','{"kind":"改 kind"}','{"kind":"together"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:31"]',NULL,'3c2c60debf7f995d63be139d8ee8af53f2aaaa6c6033552c5254bbbdab4bb37b');
INSERT INTO "change" VALUES('5987f02f-b9cc-43e7-94c7-c317303110bf',0,'seating','296e0788-e274-5876-9844-39092912a543','kind','034e68a8571360e09fae055eda8f3e7c','{"kind":"改 kind"}','{"kind":"coach"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:32"]',NULL,'b02895bb8fbba3c839dca65156e58d62027a9d058a5f6b45b875d14f116b0703');
INSERT INTO "change" VALUES('dffffa21-f9b7-4c0b-a0ce-9efe21385deb',0,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','6790f8d7dc62e1a37094a631baafabce','{"place":"改 place"}','{"place":"甲 place 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:33"]',NULL,'c7d86cccaf9814b1e995f20241c7482994ec3012f5fd5ff59a8b475b6726ce05');
INSERT INTO "change" VALUES('53fef92a-289e-459d-af09-c55113c93c77',0,'ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','dd1f86bd77ad08e582e02a916500f971','{"coach":"改 coach"}','{"coach":"甲 coach 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:34"]',NULL,'67e0f796c9b9f1b765d69e877ce4f51a433751e787b099ae6243f4b3548dd1cd');
INSERT INTO "change" VALUES('89b2496d-bff0-4512-8f53-44fe010102bd',0,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','cce261e8bc820dc1ee7713aa5ca8839b','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:35"]',NULL,'d01a7475378643b3aeac4fb02c0cf7647af5715692978fafbd87fc6be9838679');
INSERT INTO "change" VALUES('46ef6375-d31d-42bb-90f3-abf5dbc70044',0,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','706b63bcde717cac7b25d231f3b24d9a','{"state":"改 state"}','{"state":"here"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:36"]',NULL,'6f6125b97a989996336f5c927f62ec21449db5f11a837ab14ef2f7fe6dc4c664');
INSERT INTO "change" VALUES('a4f9fec5-f32e-48a0-b581-f43731ceff99',0,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','38a2f0adc9dd1bf461b8cc9b72845d7a','{"kind":"改 kind"}','{"kind":"phone"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:37"]',NULL,'d55330bd45c62ddd77044b9602a64c2e8735642f6d35cd8c7899978766fb38ef');
INSERT INTO "change" VALUES('50f6107a-68fc-4c8b-a0f5-34019b1df4d8',0,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','ad970ae853fda7dd9abafaad6ae81a0b','{"notes":"改 notes"}','{"notes":"甲 notes 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:38"]',NULL,'56f83db196fd37de15f42ee81ddfec9bb5930d4e61fbb9f2858ee73e0b49f4c6');
INSERT INTO "change" VALUES('02301092-5382-44da-9a46-899fa6e6a615',0,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','846e574d48bee49ba0ef06c2b9cf19e5','{"kind":"改 kind"}','{"kind":"other"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:39"]',NULL,'e5db1f78f95002a40f41df25e831d4a169b7185acae753376af7b7d531f51e56');
INSERT INTO "change" VALUES('263522f1-f017-425d-8089-06fbdb69b81a',0,'expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','funding','7bf25901e6492484c9ece3c6f20af5d2','{"funding":"改 funding"}','{"funding":"甲 funding 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:40"]',NULL,'6bdaef0f7bc5ab7523e3149c0858afb851f7334740ebd7dd75d02ecdac3d757f');
INSERT INTO "change" VALUES('8ff73613-b539-4096-ab9b-0c8beecfccf1',0,'repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','money','48b84d247cdfd7784d6af9b2b7beafa8','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:42"]',NULL,'339cb0137e8c5f8ce64e817d3a5d92ab2ce54936be4787e9c2ba538385694a90');
INSERT INTO "change" VALUES('caac7cab-4e58-4c43-aa12-c7146b43e0bc',0,'cash','9bd0dedd-552d-5427-b137-f390b4738d14','money','1564b45a7a1d1024c1591294c1e99039','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:43"]',NULL,'042be0cc902864c8c8537343834ad7b10cd2b8574cd07201a3264d5fc27ac747');
INSERT INTO "change" VALUES('ab0c24b5-94fc-4329-91b0-b6be26b6805e',0,'advance','1655ea2b-684b-561c-8470-be962507c313','money','36423fbdc8f2ef269208c74c7761ef68','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:44"]',NULL,'aef930588e39f383d9f6da7fd2b88eb30fcebbeeee487767c4d731c3ab179774');
INSERT INTO "change" VALUES('80eab855-90fd-4335-a4c4-2ca136d668fa',0,'night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','place','e1fe39cf541dc2890e06c0fc4a64471e','{"place":"改 place"}','{"place":"甲 place 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:45"]',NULL,'bf6c2f8fe3e2f8f036e4621486a31756bef747bcabc01c9bd82bd6404b36054c');
INSERT INTO "change" VALUES('f8d03a02-d4cf-47a9-9cba-8f5d63d38690',0,'daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','country','e492195b81e4732f76d2a09978a3bc12','{"country":"改 country"}','{"country":"JP"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:46"]',NULL,'b3fe374afea8b530416ecf98345d7f22aba9fc0da1fea747525e2f6090d7312a');
INSERT INTO "change" VALUES('2a4ecae2-b3c5-4ccc-9cbb-34c0e5b79f28',0,'gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','money','78773c3cebb29ccf7789b26cd2dfe7ee','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:47"]',NULL,'70ec03374b425bb8794bcdceae2456d37550a4c9f4c82a67d6280ed3f1fef4d3');
INSERT INTO "change" VALUES('9dd4a614-d241-4301-8031-51cecd40e14e',0,'year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','base','372356f82587c495e17fad50d48adeb3','{"base":"改 base"}','{"base":"甲 base 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:48"]',NULL,'6568ab4ac4a55763324e295aad94488c19aec673ab05148cde0f83fee533e7b0');
INSERT INTO "change" VALUES('a81fbd62-17e4-40dc-8d9c-5c87084a8662',0,'wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','key','1588a7488d17483866ca263815854bc0','{"key":"改 key"}','{"key":"甲 key 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:49"]',NULL,'89cabffd9fba3fa21ad69af4c83593f70cb815debc80360991979dc975b2f7a4');
INSERT INTO "change" VALUES('073f6216-5211-4fd5-864a-336937e5641f',0,'card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','kind','c2e63db6c71ca93f1cf5eb1e7e835ea5','{"kind":"改 kind"}','{"kind":"card"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:50"]',NULL,'c30dbfca36fe4877aaa49d597ee4cbc34d5028c868b9899569cb5db8c57b6a68');
INSERT INTO "change" VALUES('b3051011-e92e-4735-9a34-0052cc3587ae',0,'letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','kind','4c45c3a42de3187289690d7d7e77dcdc','{"kind":"改 kind"}','{"kind":"request"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:51"]',NULL,'35e14c9c911078636e062490915dadb0c457a568c857f5df96f93c78f26ab315');
INSERT INTO "change" VALUES('f8058ea9-6cda-47f5-9722-69b277a571c8',0,'briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','profile_zh','7f50b8d42147294f9544fbf8b56cead9','{"profile_zh":"改 profile_zh"}','{"profile_zh":"甲 profile_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:52"]',NULL,'55def5f5dddda5e9166e50efda4667f37099f99e9b09f812677cd061ba558320');
INSERT INTO "change" VALUES('c789155a-4326-412c-a3c0-32b930a463b9',0,'script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','title_zh','891a17e0398ec1a2ee2f83dc01a7c99e','{"title_zh":"改 title_zh"}','{"title_zh":"甲 title_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:53"]',NULL,'8183b0100b5c3218dfb20e127d876c6546fabb289b0acfdca2239a6e7ac4afa2');
INSERT INTO "change" VALUES('85632217-a304-4654-8f7b-674a54b01850',0,'seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','kind','f23153aeac02e5d49767d4048ba136a4','{"kind":"改 kind"}','{"kind":"meeting"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:54"]',NULL,'7608173a4bad8506aa5b957089689bd8f2d767a40172c0a7cc1105dcfe741967');
INSERT INTO "change" VALUES('11f010ac-e696-45a5-a2c6-c93b2319af60',0,'seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','place','9dcf5a8621ea58449e77240b26dea4cb','{"place":"改 place"}','{"place":"甲 place 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:55"]',NULL,'f953b2956a14e8116066cbae975d48a796c4d9f98467aa74c4412c992f244571');
INSERT INTO "change" VALUES('3aceee6a-023b-4151-b8ed-32e2f558ebd7',0,'minute_point','bccc4234-67d1-59d5-9ed3-9db5e27bdb87','kind','bb61b5154cc23b058aa33596ed75f60b','{"kind":"改 kind"}','{"kind":"explained"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:56"]',NULL,'b352185e0136b52083faeac1891fb7e85936079852452adbcfd7e6f502cc56a7');
INSERT INTO "change" VALUES('65beba51-b09c-4cf2-b75f-ded4e6739391',0,'figure','8a900d0b-75cf-504a-969e-e244ac662cef','caption_zh','0542d2ca3702774e6977776fa88d7311','{"caption_zh":"改 caption_zh"}','{"caption_zh":"甲 caption_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:57"]',NULL,'15ac812f80d7e8df099c8a4f8b4ea2ff0475880087d1129f2272bfa71ec7f683');
INSERT INTO "change" VALUES('52a712c5-6483-4046-b6e9-0495c97cd588',0,'survey','6931c44c-30ce-5ed7-b4cf-43778ed91e47','name_zh','aeb9aab829dffdf80c9bf0126c2edc64','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:58"]',NULL,'79c34bfbdae9c2291cb41813b7824031fbb5edf60e6fde144dfe873745489e4f');
INSERT INTO "change" VALUES('3a92555f-31c6-4fa4-a1a0-0c8dd2d54d50',0,'question','42599756-5200-583b-9ef6-5d941d096e66','kind','7b20a4613836769a8e0db2d40458b1ae','{"kind":"改 kind"}','{"kind":"choice"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:59"]',NULL,'9abc85272cbe48da40b02c89cbc5a97d94d995340c1c3266a8307791a746d0c7');
INSERT INTO "change" VALUES('fe7d1a35-23d0-481e-90db-e44123e54bad',0,'answer','a1ab5cd5-8039-56b0-b9bd-4484478c6b41','text_zh','1b2ac5dea34ce4895f094e33fd126804','{"text_zh":"改 text_zh"}','{"text_zh":"甲 text_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:60"]',NULL,'5220c48202deb4bea139b473dec011c08c3008e5f4a5952c9fb500867a4f7db2');
INSERT INTO "change" VALUES('036856d5-d8ec-4087-81bb-d0f6bb84d04d',0,'statistic','a8dbab37-1329-5c4d-8a32-2ee74dda7784','table_zh','a820cda52007725f6479657c44834130','{"table_zh":"改 table_zh"}','{"table_zh":"甲 table_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:61"]',NULL,'746c6731e47e2fa0526ce2b387fc73f8a804a8181eab24d3e5a12291e4c9c7a2');
INSERT INTO "change" VALUES('98acb130-0333-495d-9b91-32c97d7f08d6',0,'follow_up','5739b285-ea84-5fd7-9526-3e83f6547a79','title_zh','3d2d42831fe37e49867cb4bfd2bba437','{"title_zh":"改 title_zh"}','{"title_zh":"甲 title_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:62"]',NULL,'dab34600841b24cb2255be94ac719438246fcaecc3117c72cb3d523e08c5c773');
INSERT INTO "change" VALUES('ccb79c7b-c0ca-442e-9539-32d59841e45a',0,'milestone','22cef372-ef90-5a69-9f12-8940413bc8f7','state','fc61e0d1dc9b219455570269e71e8801','{"state":"改 state"}','{"state":"reached"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:63"]',NULL,'23de934612c50f62bd16b67715fa3558dfc6f5c5eb0c3c4b4fbfca3aad9d02a8');
INSERT INTO "change" VALUES('fe96cf36-ad0a-4bed-886b-1e21fe24034d',0,'suggestion','ccd94b8d-69b1-5001-b83c-b8371e9f4fb6','text_zh','5c9d548b53b53b3f42c8024149bac01d','{"text_zh":"改 text_zh"}','{"text_zh":"甲 text_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:64"]',NULL,'d15ff2c4c7f3120164580187519517193fa8ac3ede60afb7ec76171b646cc37b');
INSERT INTO "change" VALUES('474fa5bc-658c-46ed-a1bb-79e1c9537bd8',0,'agreement','1c4f9635-92f6-55d2-8612-90eaa55b81c4','kind','c2115971adb8f12d73772dff81e04dc9','{"kind":"改 kind"}','{"kind":"mou"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:65"]',NULL,'21fda791f238d680d6e14f7d5b228a33b02bc3af8b55999cd121a90a76bd1735');
INSERT INTO "change" VALUES('cbf54064-8043-43e9-862f-09fcf26c9376',0,'theme','726b58f2-5b45-51f5-b1e4-5a926da42de8','name_zh','1f8ac38484cb2144cd487315b8ae1f62','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:66"]',NULL,'47f693c4403cae9f3fb038f75d01b67765280de131684072ef817090db6ca772');
INSERT INTO "change" VALUES('f4d42c1f-e8bc-4252-850c-49a6adadf3f8',0,'outcome','6178aee7-8786-5a9e-a772-e7626d4aaf74','text_zh','117ce4c791a3af640c40df71e1a8aa61','{"text_zh":"改 text_zh"}','{"text_zh":"甲 text_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:67"]',NULL,'c92a098e8930778edd0fcd9b6e173978559fd6b75f78bd4fe28b82c3247df359');
INSERT INTO "change" VALUES('80c87fe3-4c0c-42bc-9125-77f6e354272c',0,'report','08bf8380-d346-53dd-974d-a837309223cb','profile','f1608618fb9aae77a488be8c789abd63','{"profile":"改 profile"}','{"profile":"central"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:68"]',NULL,'96739f92f2cf68e690c57fd74463323c5054e24c2c191162cb3599bc158a9583');
INSERT INTO "change" VALUES('270a58de-e1d7-4458-851f-e2c33b9d6a86',0,'section','67eafb6d-da79-541c-a854-b8409915bead','key','887ad90b2a0cafeb7e08258a6531679f','{"key":"改 key"}','{"key":"甲 key 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:69"]',NULL,'736ce47798cbc511943df3051aa08bb4112a85437307890bd41cc05e38b29c4f');
INSERT INTO "change" VALUES('62be9448-01fe-46e9-8741-50f5dfce51c4',0,'council','bfc3130f-7744-5840-b314-afde9b529adf','title','baa251c84ca482a3c7709583d122ba42','{"title":"改 title"}','{"title":"甲 title 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:70"]',NULL,'a7204e2b7236650d8f5e5c687c1aa7543a1a7237f0b98b8d9734d3ad87206856');
INSERT INTO "change" VALUES('f307394d-2154-4a99-b2b8-a59f0b7559a8',0,'day_note','e07fc876-ea68-5471-a8b8-5e98ce333eb0','report_zh','0d3465f7b2dbc049a4ed686fa0e65e5c','{"report_zh":"改 report_zh"}','{"report_zh":"甲 report_zh 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:71"]',NULL,'f9a0b1e53ab10f6585a469968a935902b2cfc187328600e9fd025a1c0e02d19f');
INSERT INTO "change" VALUES('8946a981-9de6-4ae9-bb64-c43182fe9aa7',0,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','6e0a5ee09e476e74dee8b3e6bf7cef23','{"at":"改 at"}','{"at":"甲 at 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:72"]',NULL,'107626e3ad46481f85d3feeeba201114587c3bb1b9f33416dd39356cc6385c3f');
INSERT INTO "change" VALUES('ad758428-1409-4015-bcbc-9e2885e6bb55',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','5772b1d4389a9de7edd4e6a4f9f0cfe2','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:73"]',NULL,'ace1394301844492d174d3d047688ded8739d6bc108e2922013b37cc67ab77e7');
INSERT INTO "change" VALUES('d3f1c9aa-a813-4408-af90-831edbf48ebd',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','359cdc7e986dad39e7cd3deedff2969d','{"entity":"甲 entity 髙"}','{"entity":"改 entity"}','["ad758428-1409-4015-bcbc-9e2885e6bb55:0"]',NULL,'ce03d128edeaad09216c6124e88e3d43c824ddeff735003c86b1f274085f297f');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',0,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','54657d2a1b7eb7636f6a2fc72a922226','{"main_contact_id":null}','{"main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:75"]',NULL,'9f4347392998ca2ca633fff0b5237e9b03bb3fa13728b6bb1bfbe4d376d54f3d');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',1,'personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','a75482c2fe2deb28bf7fde0da0305176','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:77"]','78889b759036a905850f0b1e45e8dfddd4be2c0402a2b502c48174ecaf68210c');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',2,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','d63a584f52a61e15cde1b55f32faf3b6','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:78"]','ff5f21101a0257e5c674255fa92792d79ef426352bd5a0fe868020ff5b9c4f1c');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',3,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','a4ffcb9f585d7694bee898895848f380','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:82"]','222d814c8a21538221add882dcb92eee1789aaab469aea65210c33061c51ec30');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',4,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','3692a96c0bb3f41e06609db52c0a3be4','{"member_id":null}','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:100"]',NULL,'3cd770b833fef7561df03ce0c207464cdca918bb9a3b844e4efc046099e4103b');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',5,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','9caec2544304f9d20509eb330ce2034e','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:102"]','3343e781427bff4b20168233722867d34dee075a17a276b361655259a6419f4a');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',6,'bed','8c984816-622b-5573-851a-6b3c22435342','_alive','aa10798be3c1466ca183dfb13b01bf38','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:104"]','f50f866c3ae95d9af13d50a3e70fad9a7f60868ba366584d8e8faa37f4a0e51d');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',7,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','793ad89b209880b11c7a2051de3852c8','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:105"]','4174782c5391331acf2af4d88d39e8da79cfa39158699ec8031f5f4368fac4e5');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',8,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','c6f1392b2e3810aa42b0c5738f741646','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:107"]','a0db15c1f7ae93289d2b24722ad09b85ce95f3533f996ea9e2c8c5e2aaac085f');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',9,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','11428c40a5cee3e448d71ed36483bce3','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:108"]','7699190fe81b6f3c6b5b0c83913da0a8e893591dd4d5e1f1556027e58e27f814');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',10,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','a03f5ed39491665793546fc1d5368143','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:110"]','27b874e043858f483cf3345fd1408120ea3bd0af4134ac7235d7a191f6e8590e');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',11,'advance','500d644d-175d-5df0-9f78-bdde19dffd2e','_alive','1d14c302badaa97a727b5e0cc0211488','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:118"]','af7abf80367f140d813a4e7e6bf3e2dc94e47a02c3d78eb507649d16aed82498');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',12,'night','9eeb6889-460a-5037-bc87-85e45e46721c','_alive','6e7e0fa419a23e2bbed512a6da770443','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:119"]','1a3cce5beb708bf8e86fcd0154f509f4e4302b50a82f639ea2c953b84bcaee6a');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',13,'seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','_alive','3ddafb1e08793deae886f966e6988889','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:129"]','f2ec6134329b6b58a860476aa72d7636708b9549ff3b008f27f891f111676990');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',14,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','c466e14b27bd699fb88776c33579d17a','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:80"]','f2445d02074d30527f57003bcbe26100d0389d51d2fe5b01df4d41fcbf676d63');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',15,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','b9ffaee302e08362f913751aca996ce5','{"speaker_id":null}','{"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:84"]',NULL,'22dd123227f5e53805bbc4f2774d1a92d5dbd85b7e8eb6025f111a18319b1612');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',16,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','df4f2e1b8023f5b2f7e07502ca22519b','{"interpreter_id":null}','{"interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:84"]',NULL,'a1b7da28cd9a04d9dd3156ed9f8803643a5de8feed7c77466fa5dbf787924c79');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',17,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','ee84d25adf98479ca494877d607402ec','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:86"]','f02e936638e2828bc39641c41b0711727ba921e786502617e525ebf2a001f2a5');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',18,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','75e2fdc013bb83af17f22ca6bd7a7c26','{"payer_id":null}','{"payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:88"]',NULL,'ed969199410df1a05b9425ca463ecf7794f1ac19f22bc75dd7ea1e2c8889d942');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',19,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','person_id','b99759acec556905f5009c7e035ec57e','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:89"]',NULL,'152c471f6cc80e31294a098c68aa0001f0bdc5aaa123a20eb608b0484f1898c6');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',20,'task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','50905151b72e5f728b3284a9a4758561','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:91"]',NULL,'ec0b0da6f6c7b1e94fd061eba2e924fa49ddbcfe2775717bfe67d40eb023b5cd');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',21,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','d26e5ec960405f9e4cf3071b442f98dc','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:95"]',NULL,'4923ef6fa3c3c8b144573b07b636b0a982245efc2f4795e3de6b57715e364736');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',22,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','4e66ae4ec91d50eb5831a23ea0e77429','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:97"]',NULL,'dd5700916a549bf82e6065296dbac0bb793ca6afb8b8171b7d2958931395225b');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',23,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','c6193432c74793e8041a9a82350357c7','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:111"]','3f8e29997eae3f5b51339c5b3b08bb22e64961cdbfc0cc756c88dd658895df6a');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',24,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','ddd1e3342dc68faaa006b6de5fd7c064','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:112"]','f9f3a88468caf983c697c3c3b9a36be49175c5cc884429db76970db8bca8b5a3');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',25,'expense_share','1db00440-df4a-509b-af20-760d60cf84b9','_alive','9cbf2ee06ed7d07c201e57bf86ae9fc7','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:115"]','8daeb635b212a62033285490a242c433f2b648c882939ffa80ecfd475149c187');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',26,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','from_id','e3f95077bd56fd256bbe1c19cabc233e','{"from_id":null}','{"from_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:116"]',NULL,'367653a871a855dfa588c1a54bc42afebbbe0ee8b4902a293d8160004e3030fe');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',27,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','to_id','5d21de1814d6eeb3d3a090d59386c414','{"to_id":null}','{"to_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:116"]',NULL,'853117418f30fafd2957f0398808c71e2d2cc2eca767a6c996260df1ee2a0b48');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',28,'cash','2a2168ab-7150-5a32-a27a-9fe137504f12','person_id','616814a7b8318a1ba92aa9e247f6eaf8','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:117"]',NULL,'49f8ca0cd0b3cf716bf5f50072a190fe643ad9aab9174be47354aecda3184259');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',29,'gift','74bf0eaf-842b-59ef-9330-96eb771cd120','person_id','2e8620c8ac2e6f28295bebefbe061191','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:121"]',NULL,'08b6de5396cc71d165fd6e6728b15063b31f36ad5f607d89327def946a0dee43');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',30,'letter','a5acf97d-f870-595c-8421-2aa33ee5f656','person_id','27661a9a49a3ca98c0d8b64c8842cc84','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:125"]',NULL,'8b49e43f0f1fd160cc87ec22c9e22ff73f7dd533187431946b3fae7146dea994');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',31,'script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','person_id','4f3548dbcd9aabb10d1bfb618b2aeb93','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:127"]',NULL,'2fa267fc5a3988be22d8863b72ac970b671735805d781faa34630e99ab65248d');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',32,'minute_point','4edff6e8-5d94-5410-b3f0-9aacb89590bf','person_id','a60639ea355f9893ab551b428bbd8041','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:130"]',NULL,'590a5acb7c3363edf079be2b33bcb49d92e30aceb591d79f9c2df9f59583b68d');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',33,'follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','owner_id','fcd43b44a3922a2836ad4ceeebcfdf5c','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:136"]',NULL,'68498f61d88c96e57915135265b5f32cba93fbf3983f846500991d3a08eb6f06');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',34,'follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','person_id','f3321f2adcd6954abf79cfc61ed66b86','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:136"]',NULL,'d9be45a49abb45f5b400bb0cd3c54e7ff88ef62ddb0113cd97044cbdbd7fedb7');
INSERT INTO "change" VALUES('31ffe411-830c-4546-9c2a-da276ead268f',35,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','63a07661f534074158222d400e923073','false','true','[]','["1d710d85-058f-4fa8-9b2a-bda2967b6acb:74"]','911d7c29ad883e5faec1a6d7bd15b832c5dcf2864b6cecce76d7d0d83f0545d4');
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
INSERT INTO "change_tx" VALUES('98dfaf85-354c-4532-87d1-fabfd44c77d4','fb4f76fd-5064-40ae-9c22-fbe5c1b894b3','','01795300860571.0000000000.fb4f76fd-5064-40ae-9c22-fbe5c1b894b3',1795300860571,8,'Write the sample delegation',NULL,'14869a196290f62e613426fbdb2bc20eb872741d440983a4c6faa3d2c4b92696');
INSERT INTO "change_tx" VALUES('1d710d85-058f-4fa8-9b2a-bda2967b6acb','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319924177.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319924177,8,'Fill every table',NULL,'0cfb1020347ae37874912037c4d992907448cc115dd2b68f7e81806d7f16bf22');
INSERT INTO "change_tx" VALUES('2ed8c37e-92d8-4387-8a34-616991de3f32','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319924750.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319924750,8,'Edit',NULL,'2dd5ae5f8ad9c7fd3be08ee6987f76366cbac8b470ba65fcac05c87bc218a397');
INSERT INTO "change_tx" VALUES('1268022b-037c-4ba3-9b4f-f0fc1dcecbb4','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319924768.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319924768,8,'Edit',NULL,'f5c33ff85f27ae9c0748c33a9eb54cf329a6b6404062783da25cfd01cb866528');
INSERT INTO "change_tx" VALUES('7fb1de03-1d10-4814-b217-8582419a285b','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925040.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925040,8,'Edit',NULL,'98349945b0f8e5929ba150c2f47c15c40959b135ac5e2b050899d398d4309814');
INSERT INTO "change_tx" VALUES('acf07f54-378e-49b7-9081-9ff5495f69c1','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925058.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925058,8,'Edit',NULL,'00b9444eaddc2a29156845f6ef162bf6f1cc179dd908640c67d66f41fee6cdbf');
INSERT INTO "change_tx" VALUES('bf0e9d3d-3e0b-4236-b0b3-afac1b4e5004','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925064.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925064,8,'Edit',NULL,'0d3dd03648315f89bf4ef1e60dc867dc5d6ad9e45de4da09fa0bc04bd511b5c8');
INSERT INTO "change_tx" VALUES('853b8d38-97f0-4b0f-a075-4c46d76a1b0e','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925086.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925086,8,'Edit',NULL,'dfc926a32ef703e9b17043f6e4775afc933be9c6a3377f8d02a916b4ce360eb4');
INSERT INTO "change_tx" VALUES('f701084f-2eb4-4708-a5eb-9fbb1532bcd6','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925101.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925101,8,'Edit',NULL,'0b814625cb67ffa298d93275f02e7a7611b68f71103e145a1598005fb74815a7');
INSERT INTO "change_tx" VALUES('87c27041-6680-4975-a184-9b5d9bddad60','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925117.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925117,8,'Edit',NULL,'3ee2aa150fd88943c9751fbf4aa808b707579809d6f8680e3f74c679bcd2b45e');
INSERT INTO "change_tx" VALUES('f5127549-ffc0-4c28-8df0-14fd52e3e07a','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925127.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925127,8,'Edit',NULL,'4c6b2dbda97037e0b510bab9b15e23b01889a83a7ebcac0ea77c9a481dc093cb');
INSERT INTO "change_tx" VALUES('afc8bc4a-d44a-4152-b8d2-676d234fefeb','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925145.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925145,8,'Edit',NULL,'cadd26ffdf1f17be47f83d842ef13d0ccb2120745e956117d7b4be9a13147ae7');
INSERT INTO "change_tx" VALUES('f482f8d1-a737-4945-a927-e288f1c4597b','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925161.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925161,8,'Edit',NULL,'f8692f2390b17ec1bb6aace4607aca1f510b091b2e3ef6764f41c82f8dad5ccf');
INSERT INTO "change_tx" VALUES('160abdd8-3678-4db8-aad4-ea7ae64242e2','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925177.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925177,8,'Edit',NULL,'27de3993bc0a6f5c3ffff88cfe5c70bdeb6e74541c9e82e25ebf0b518c221ad8');
INSERT INTO "change_tx" VALUES('fa19886c-57ef-420b-a22c-76e68d80b596','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925196.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925196,8,'Edit',NULL,'8c85c197355b74eb3ccb254b563e070dcc522bb3be7a9a723eec30e31e250869');
INSERT INTO "change_tx" VALUES('5d0e151a-930c-4811-8245-9dd67aec8b1b','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925206.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925206,8,'Edit',NULL,'db1cf0afeeeb43caded0a9088d4f74c25b97b78015ce517ca23aa640794e2fc0');
INSERT INTO "change_tx" VALUES('9abff6ed-17c3-4cb0-903c-60d4acdc364a','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925229.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925229,8,'Edit',NULL,'2550f1773ab6c41d1313c0d8cbbead2318f3d9abd86ba731db3691b6feae59ed');
INSERT INTO "change_tx" VALUES('e6b04100-7e91-484c-ae4b-4ace30e5e7aa','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925241.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925241,8,'Edit',NULL,'75837ea4d24653a80983e672cab19b6c1226d575ceef119dd1c6661747167223');
INSERT INTO "change_tx" VALUES('38a3a4a7-043e-40d4-919c-69f16ca53a07','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925252.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925252,8,'Edit',NULL,'8a23879bd6ff0a4d962abb33f42ee860e45cac6fd2aab3309d8e78582f30c6c2');
INSERT INTO "change_tx" VALUES('2e882bda-1e20-4564-b31d-665d6a13c8c9','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925265.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925265,8,'Edit',NULL,'409072ae6e7fcdb445fc5aa32e8358a16157512045b7947054f514d3eba46b3d');
INSERT INTO "change_tx" VALUES('5494221c-3d2c-44ba-be87-7e96b9e36ff9','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925271.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925271,8,'Edit',NULL,'242bad21b2e24257074fb9d47a6c170703e1e28f9af41bd3bea73bafdd8c3ba1');
INSERT INTO "change_tx" VALUES('67531d1a-a22b-4ebe-aeda-5dc99c6a290c','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925281.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925281,8,'Edit',NULL,'6c10bda904413362a77dd2575bea650cee278a674470e062a34731a40e34f50c');
INSERT INTO "change_tx" VALUES('08f7eae3-7b34-4994-b361-55ec14ff32e7','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925291.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925291,8,'Edit',NULL,'fb0d725344c2a420796f2397648f6a38274b2b60cccaae2b59a16116c2baf2ec');
INSERT INTO "change_tx" VALUES('91449bf3-6793-497b-8e45-5988510a868a','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925310.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925310,8,'Edit',NULL,'a953a040b0d273372bb012ba090267807ff83668fa54438f085c90ecb98bfe6e');
INSERT INTO "change_tx" VALUES('8d04be05-4ca7-46cb-bed6-1075dc398d33','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925321.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925321,8,'Edit',NULL,'f5886ebb2cc7c9254e2320f68bf6c759906e8e74d930cf48b71cded17c4697ec');
INSERT INTO "change_tx" VALUES('5baa60be-24bf-420e-a934-9548e1a79e0d','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925383.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925383,8,'Edit',NULL,'d151d6e6ee28ea914daab5242cc88247b387aa24d3291d729c58cef3ce11421d');
INSERT INTO "change_tx" VALUES('98658d92-faf8-4bf8-8c57-3b2b3f015d15','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925409.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925409,8,'Edit',NULL,'4aaccb8bb54041d912641d35141ceeeb2635917032d59c3854ccaee47f11ee22');
INSERT INTO "change_tx" VALUES('c161533b-80e0-4e34-ab26-aa4a8fff7d5b','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925421.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925421,8,'Edit',NULL,'cc68630043a49fc59f9e79695b0e96ac9e4bd4f651fa0d17f3ee76a9e46399a4');
INSERT INTO "change_tx" VALUES('7f5a3360-12d1-468f-a38b-62b76ae91a24','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925433.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925433,8,'Edit',NULL,'196f7eb2d0f28f6d0bfc095494d9c8834dd11081e1601574c8cc4454140a0397');
INSERT INTO "change_tx" VALUES('f40f2913-0b32-46fc-bab3-166b836aaead','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925446.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925446,8,'Edit',NULL,'8ffd3ca4b1378f9b390533b3f99a5649915702c3a2ff3747ffb8f966c1d22903');
INSERT INTO "change_tx" VALUES('122386f5-3a8a-441a-9c89-de3f5e8196d1','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925474.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925474,8,'Edit',NULL,'dd7b3504abc6c03115c9d660e941e23819b2de7d77d81da46af4e6e640c0be32');
INSERT INTO "change_tx" VALUES('98dec348-4ca8-4fad-a46e-a85bd480e3c4','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925501.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925501,8,'Edit',NULL,'ee7d89b70f62f1b2515a43d01704fc5819c9fa2cb49abea5c38bc98f0714069b');
INSERT INTO "change_tx" VALUES('5987f02f-b9cc-43e7-94c7-c317303110bf','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925525.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925525,8,'Edit',NULL,'bbff30badb4cfca02fa6df9b02e341b0d9536fb9db1a4742ce34d1cafd59d323');
INSERT INTO "change_tx" VALUES('dffffa21-f9b7-4c0b-a0ce-9efe21385deb','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925549.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925549,8,'Edit',NULL,'2060ee3385bdd4df1f8910abd698773bffe62995336e9d1941e7c86806774737');
INSERT INTO "change_tx" VALUES('53fef92a-289e-459d-af09-c55113c93c77','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925597.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925597,8,'Edit',NULL,'57cb030389472688e9feaaaa6ea28d189e368c2f82e01b57d671424fb81ec7ec');
INSERT INTO "change_tx" VALUES('89b2496d-bff0-4512-8f53-44fe010102bd','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925621.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925621,8,'Edit',NULL,'3caeaaf6540613419346423cb08ed1d6f3186d35052753794588984165ec6a43');
INSERT INTO "change_tx" VALUES('46ef6375-d31d-42bb-90f3-abf5dbc70044','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925646.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925646,8,'Edit',NULL,'aac6c8004c6b3c336467c0e99c3512eb663a4c2519058bc7d449d4b850568fb2');
INSERT INTO "change_tx" VALUES('a4f9fec5-f32e-48a0-b581-f43731ceff99','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925674.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925674,8,'Edit',NULL,'ef34e2155b0b3ad51de626c442214c8762c11821317e980863ee4d35f5ea3126');
INSERT INTO "change_tx" VALUES('50f6107a-68fc-4c8b-a0f5-34019b1df4d8','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925689.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925689,8,'Edit',NULL,'0a5832428d5b7573104f56769b373de62a7a0e3a7aef560f59954c954ec095fa');
INSERT INTO "change_tx" VALUES('02301092-5382-44da-9a46-899fa6e6a615','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925705.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925705,8,'Edit',NULL,'e390c5c6202f899a9394bf454aeaace3c5327de19588f9a8d15f39d84a2d2c3c');
INSERT INTO "change_tx" VALUES('263522f1-f017-425d-8089-06fbdb69b81a','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925717.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925717,8,'Edit',NULL,'7b9bffc93a5e8c721bd74098c6028f52c359717604034a011b89ac1be529e023');
INSERT INTO "change_tx" VALUES('8ff73613-b539-4096-ab9b-0c8beecfccf1','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925729.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925729,8,'Edit',NULL,'2105eb877be1e05221eb93212f93f752dacea7cd1769ab12fcc935cc54286761');
INSERT INTO "change_tx" VALUES('caac7cab-4e58-4c43-aa12-c7146b43e0bc','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925744.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925744,8,'Edit',NULL,'2aff34937f289f97bc4a9c9a1a65577db4b0b5cc4f118a88e9f451354632dfee');
INSERT INTO "change_tx" VALUES('ab0c24b5-94fc-4329-91b0-b6be26b6805e','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925761.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925761,8,'Edit',NULL,'eaff2645b4aa2f74dd9f5f28b2a9c6f9d57c0c0a812f4519887411341d15e7fe');
INSERT INTO "change_tx" VALUES('80eab855-90fd-4335-a4c4-2ca136d668fa','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925773.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925773,8,'Edit',NULL,'a2c71841d30834599deab7f1eb4ea35b9ebdbe657a7908f5ae4c8fa7eb2d8145');
INSERT INTO "change_tx" VALUES('f8d03a02-d4cf-47a9-9cba-8f5d63d38690','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925786.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925786,8,'Edit',NULL,'bc3b626516cfce231b07e55275b9945ccc205813e77e7e0185cd03ae607725c4');
INSERT INTO "change_tx" VALUES('2a4ecae2-b3c5-4ccc-9cbb-34c0e5b79f28','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925793.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925793,8,'Edit',NULL,'31086bf339de7f51929b9820a0b536622571d59bbc791b72ad386fbf870bc9ea');
INSERT INTO "change_tx" VALUES('9dd4a614-d241-4301-8031-51cecd40e14e','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925809.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925809,8,'Edit',NULL,'c736409e08045ddd8ae4dfcd03f3b8545c7e81f8b5ebf5bdf257e2ca20997149');
INSERT INTO "change_tx" VALUES('a81fbd62-17e4-40dc-8d9c-5c87084a8662','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925821.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925821,8,'Edit',NULL,'a9adf1de6deed4934220bb675b99cdb65a0710d7e462553bf756a408e627586b');
INSERT INTO "change_tx" VALUES('073f6216-5211-4fd5-864a-336937e5641f','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925834.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925834,8,'Edit',NULL,'478691d5c8636d6d26a144049cc46cce3fce85fd866735ce63eea9fce1afff75');
INSERT INTO "change_tx" VALUES('b3051011-e92e-4735-9a34-0052cc3587ae','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925844.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925844,8,'Edit',NULL,'a0a2ea5129c21b9e62cfc5f7225d1a3b1d896d131d6cd8ed4681ee50528d52a6');
INSERT INTO "change_tx" VALUES('f8058ea9-6cda-47f5-9722-69b277a571c8','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925866.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925866,8,'Edit',NULL,'a80628d7ee7c8436d3f5d54d4c21fc758cdbb693961c1cc737021320a6bd0c83');
INSERT INTO "change_tx" VALUES('c789155a-4326-412c-a3c0-32b930a463b9','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925877.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925877,8,'Edit',NULL,'b601157b56470e35044abe86937602609541b7da9c8b996b32d495409c5a08d1');
INSERT INTO "change_tx" VALUES('85632217-a304-4654-8f7b-674a54b01850','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925902.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925902,8,'Edit',NULL,'d121664f3183b2f488f8744cdce25b91ef3691128b147b2495f548a78ef0a7c4');
INSERT INTO "change_tx" VALUES('11f010ac-e696-45a5-a2c6-c93b2319af60','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925926.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925926,8,'Edit',NULL,'ee614602d39bb779ff96f2ebc7ee79554b9aa326128887613e15ad21c188a080');
INSERT INTO "change_tx" VALUES('3aceee6a-023b-4151-b8ed-32e2f558ebd7','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925945.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925945,8,'Edit',NULL,'8dcdc602b0aa3a38342cb18a0cf03953f38b79ffcd3890c2d6eaa9b97c16a2f1');
INSERT INTO "change_tx" VALUES('65beba51-b09c-4cf2-b75f-ded4e6739391','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925961.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925961,8,'Edit',NULL,'f8ae3d2387b387242234af772042d5929967ffe44a9965a131af07158abc4009');
INSERT INTO "change_tx" VALUES('52a712c5-6483-4046-b6e9-0495c97cd588','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925977.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925977,8,'Edit',NULL,'3d788abd13e801e381a73a97203a222bea833695ee49dbc58238a0b3d11124a3');
INSERT INTO "change_tx" VALUES('3a92555f-31c6-4fa4-a1a0-0c8dd2d54d50','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319925985.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319925985,8,'Edit',NULL,'bffd19052796aa2b8c200ee0bf6aecf19b8d2db081cf2e8f7e6af598c966f63e');
INSERT INTO "change_tx" VALUES('fe7d1a35-23d0-481e-90db-e44123e54bad','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926004.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926004,8,'Edit',NULL,'1add880e41c1221ea01ef3bd81d4b2b54c458b272ef38b158fd31a872c10354d');
INSERT INTO "change_tx" VALUES('036856d5-d8ec-4087-81bb-d0f6bb84d04d','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926026.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926026,8,'Edit',NULL,'ace4321842b2d27cb1d9e846f17e1111790b42f8f4a7452031da8b37bc9dff4d');
INSERT INTO "change_tx" VALUES('98acb130-0333-495d-9b91-32c97d7f08d6','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926054.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926054,8,'Edit',NULL,'e37d2888c088a7bca631757444002e503b7a098143c8a6a6fe7a9c1c4cb31eb6');
INSERT INTO "change_tx" VALUES('ccb79c7b-c0ca-442e-9539-32d59841e45a','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926082.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926082,8,'Edit',NULL,'8fc227f0e9b54ba8d53ae229266002c5b4f8167666429a5098bdc01702c90b36');
INSERT INTO "change_tx" VALUES('fe96cf36-ad0a-4bed-886b-1e21fe24034d','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926093.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926093,8,'Edit',NULL,'7dc3a362e4ced42ba3a7de31e7594fbdfb8f7acc3599c56fb2d0b7005024fddb');
INSERT INTO "change_tx" VALUES('474fa5bc-658c-46ed-a1bb-79e1c9537bd8','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926108.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926108,8,'Edit',NULL,'53a30ca6e6badd2976459c20f9efa38189dce3b694fe5aa3e46602edf9160cf5');
INSERT INTO "change_tx" VALUES('cbf54064-8043-43e9-862f-09fcf26c9376','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926121.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926121,8,'Edit',NULL,'4382c406574911ddf14e7e3a0b9b9687d66fad9eb42ce2780a203a69eedc85c9');
INSERT INTO "change_tx" VALUES('f4d42c1f-e8bc-4252-850c-49a6adadf3f8','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926134.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926134,8,'Edit',NULL,'9a0417ce4c7fee09f0e77950b001b6a11c5aa367c32920c6e3602da9966afef3');
INSERT INTO "change_tx" VALUES('80c87fe3-4c0c-42bc-9125-77f6e354272c','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926144.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926144,8,'Edit',NULL,'e003ad75de2636e2f3bb3662d71def343b35404a27be93a040babae6d1b468a1');
INSERT INTO "change_tx" VALUES('270a58de-e1d7-4458-851f-e2c33b9d6a86','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926166.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926166,8,'Edit',NULL,'3aeb92f54ecea4290e0d9b5034cdcb6c6e19b983afc057a93efc54c0aa81c13a');
INSERT INTO "change_tx" VALUES('62be9448-01fe-46e9-8741-50f5dfce51c4','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926177.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926177,8,'Edit',NULL,'2b583821309bf8b15f7b3d6ad1b0cef971605b12c32f2f39696e5c2efbb3b28d');
INSERT INTO "change_tx" VALUES('f307394d-2154-4a99-b2b8-a59f0b7559a8','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926189.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926189,8,'Edit',NULL,'fe19f2f7b14b27c1baeeb37c61b1a757fc8903d4b944ac69cdc15ac7ce9998f9');
INSERT INTO "change_tx" VALUES('8946a981-9de6-4ae9-bb64-c43182fe9aa7','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926201.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926201,8,'Edit',NULL,'661b3b931d05bc222b1e6d72aba553940d8df1425b83e6fd429c1cb591c00eb7');
INSERT INTO "change_tx" VALUES('ad758428-1409-4015-bcbc-9e2885e6bb55','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926209.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926209,8,'Edit',NULL,'2f67a472821e4327a2d4df8f98a919dd0987412085c826c9cec560ab1e2acbb8');
INSERT INTO "change_tx" VALUES('d3f1c9aa-a813-4408-af90-831edbf48ebd','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926218.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926218,8,'Edit','ad758428-1409-4015-bcbc-9e2885e6bb55','65a4517774ea24a2fb03772521d88e190e7c97d4fb9e75262c0d8d7086c824a7');
INSERT INTO "change_tx" VALUES('31ffe411-830c-4546-9c2a-da276ead268f','776d90ca-84ab-40f0-b532-3c55b5e1875f','','01795319926320.0000000000.776d90ca-84ab-40f0-b532-3c55b5e1875f',1795319926320,8,'Delete',NULL,'b6407729148b73d37e81fc2821707e09fe76534986d4aeeb0ea97ef44446ebfd');
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
INSERT INTO "contact_way" VALUES('38b403f2-a41e-40cd-a180-c901e2334206',1,'1247d519-58a6-4be3-b8c3-62a6d40d6e51',NULL,'fax','','043-000-0001',0,'open');
INSERT INTO "contact_way" VALUES('f6dcc0bc-50e7-564d-becf-e239a6f3bbb2',1,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','改 kind','甲 label 髙','甲 value 髙',3,'open');
INSERT INTO "contact_way" VALUES('823f2739-e87e-5548-97fd-fa0a8abf2de4',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','phone','乙 label 髙','乙 value 髙',4,'open');
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
INSERT INTO "council" VALUES('bfc3130f-7744-5840-b314-afde9b529adf',1,'改 title','甲 session 髙','甲 office 髙','甲 reporter 髙','2019-09-18','2019-09-18','2019-09-18','甲 leader 髙','甲 country 髙','甲 preface 髙','甲 themes 髙','甲 closing 髙','甲 remarks 髙');
INSERT INTO "council" VALUES('dc377afe-999d-5ca2-8bdd-7413aabdc563',1,'乙 title 髙','乙 session 髙','乙 office 髙','乙 reporter 髙','2019-09-19','2019-09-19','2019-09-19','乙 leader 髙','乙 country 髙','乙 preface 髙','乙 themes 髙','乙 closing 髙','乙 remarks 髙');
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
INSERT INTO "day_note" VALUES('e07fc876-ea68-5471-a8b8-5e98ce333eb0',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','2019-09-18','改 report_zh','甲 report_ja 髙','甲 press_title_zh 髙','甲 press_title_ja 髙','甲 press_zh 髙','甲 press_ja 髙');
INSERT INTO "day_note" VALUES('e45b0bcf-5860-59cb-a8a1-56bbe694470f',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','2019-09-19','乙 report_zh 髙','乙 report_ja 髙','乙 press_title_zh 髙','乙 press_title_ja 髙','乙 press_zh 髙','乙 press_ja 髙');
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
INSERT INTO "delegation" VALUES('089a87c7-aec7-4d10-8ee7-6178a51c37ba',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','b487568a-a61b-4afe-b399-e6cd685dac71',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',NULL,'','',25000000,'',NULL,NULL,'',NULL,'');
INSERT INTO "delegation" VALUES('0eebd301-73a2-5b0f-b507-3fd3762d83a4',1,'改 code','city','preparing','甲 name_zh 髙','甲 name_ja 髙','2019-09-18','2019-09-18','甲 places_zh 髙','甲 places_ja 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','2019-09-18','甲 approval_no 髙','2019-09-18','2019-09-18','甲 approved_people 髙',3,'甲 emergency_phone 髙','甲 insurer_zh 髙','甲 insurer_ja 髙','甲 insurer_phone 髙',NULL,'甲 handbook_zh 髙','甲 handbook_ja 髙',3,'甲 leader_rank 髙','2019-09-18','2019-09-18','甲 account 髙','2019-09-18','甲 notes 髙');
INSERT INTO "delegation" VALUES('ce4e3b86-cfa6-5707-990b-6eec901f4fd3',1,'乙 code 髙','city','preparing','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19','乙 places_zh 髙','乙 places_ja 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','2019-09-19','乙 approval_no 髙','2019-09-19','2019-09-19','乙 approved_people 髙',4,'乙 emergency_phone 髙','乙 insurer_zh 髙','乙 insurer_ja 髙','乙 insurer_phone 髙','0eebd301-73a2-5b0f-b507-3fd3762d83a4','乙 handbook_zh 髙','乙 handbook_ja 髙',4,'乙 leader_rank 髙','2019-09-19','2019-09-19','乙 account 髙','2019-09-19','乙 notes 髙');
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
INSERT INTO "encounter" VALUES('07fd85d3-7aa6-4a76-89fa-13b79a7e0590',1,'fec6d698-7e43-43b7-81e5-a16f95a57164','5e098216-2fb9-4c35-8bdf-890711e0b22f','2019-09-18','5321f26b-e4fd-40f7-9990-48f728f4c096','');
INSERT INTO "encounter" VALUES('0411224d-b324-40bc-8e30-82be505da123',1,'f8a36d8a-7041-4409-9303-64b471fc7b3d','5e098216-2fb9-4c35-8bdf-890711e0b22f','2019-09-18','5321f26b-e4fd-40f7-9990-48f728f4c096','');
INSERT INTO "encounter" VALUES('d56e36fe-661e-4f15-aa49-695e027581ed',1,'1247d519-58a6-4be3-b8c3-62a6d40d6e51','5e098216-2fb9-4c35-8bdf-890711e0b22f','2019-09-18','5321f26b-e4fd-40f7-9990-48f728f4c096','');
INSERT INTO "encounter" VALUES('e22ccff6-a4c2-48af-aefd-5ade6296c19f',1,'f613e1d4-09f7-4ac4-aace-01cbde5588ad','5e098216-2fb9-4c35-8bdf-890711e0b22f','2019-09-18','5321f26b-e4fd-40f7-9990-48f728f4c096','');
INSERT INTO "encounter" VALUES('07a4b974-782c-4d9c-85e1-54580e8ae4f6',1,'17935e92-5ad5-44f0-a401-528ecf7b1e7e','5e098216-2fb9-4c35-8bdf-890711e0b22f','2019-09-18','5321f26b-e4fd-40f7-9990-48f728f4c096','');
INSERT INTO "encounter" VALUES('24019d61-efac-41fe-a756-b8df23fd68e5',1,'276a86d6-8049-4282-9505-58ffc75ef6a4','5e098216-2fb9-4c35-8bdf-890711e0b22f','2019-09-18','5321f26b-e4fd-40f7-9990-48f728f4c096','');
INSERT INTO "encounter" VALUES('2a79fc11-021c-426f-9030-7c828b909f0b',1,'ea63d2ec-627d-49bb-b8ba-7777b64dd845','5e098216-2fb9-4c35-8bdf-890711e0b22f','2019-09-18','5321f26b-e4fd-40f7-9990-48f728f4c096','');
INSERT INTO "encounter" VALUES('5a77e97f-cfb6-4267-8569-a4ef7a40ed5c',1,'15919d41-5efd-46bd-866d-1920e6a8a612','5e098216-2fb9-4c35-8bdf-890711e0b22f','2019-09-18','5321f26b-e4fd-40f7-9990-48f728f4c096','');
INSERT INTO "encounter" VALUES('6ff2a04b-f0c0-4374-af26-4e093e452ac0',1,'91286b62-93fc-498c-b64b-56f1ed784cf3','962aaa00-69f2-42e8-b2e9-119c5c01137c','2019-09-19','5321f26b-e4fd-40f7-9990-48f728f4c096','');
INSERT INTO "encounter" VALUES('80adf202-c1f4-45c7-a40a-ddf966033f19',1,'c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba','962aaa00-69f2-42e8-b2e9-119c5c01137c','2019-09-19','5321f26b-e4fd-40f7-9990-48f728f4c096','');
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
INSERT INTO "event" VALUES('634608d8-b4df-4c38-a7d3-4b3777d67f86',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
去程
往路
松山機場
台北松山空港
羽田機場
羽田空港
xx852
');
INSERT INTO "event" VALUES('4df11a80-9ff0-407f-b5d8-01ef04f6d2ec',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
企業参訪千葉
企業訪問千葉
');
INSERT INTO "event" VALUES('2dd8e490-127b-4ff4-8c04-f35233a2b119',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
住宿千葉範例飯店
宿泊千葉見本ほてる
');
INSERT INTO "event" VALUES('73e397fb-315a-4dd2-baf2-ffb7cfc1e9d5',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
住宿東京範例飯店
宿泊東京見本ほてる
');
INSERT INTO "event" VALUES('a1a4018f-57cc-4d2b-a0c5-f70b3bd7959f',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
住宿福島範例飯店
宿泊福島見本ほてる
');
INSERT INTO "event" VALUES('fc419bb9-ff19-46d5-8b01-ba0401251e21',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県
千葉商工会議所
');
INSERT INTO "event" VALUES('5e098216-2fb9-4c35-8bdf-890711e0b22f',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','31590ab4-6c73-4883-b21d-3dc1371ef4aa','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
拝会千葉県庁
千葉県商工労動部訪問
千葉県庁
');
INSERT INTO "event" VALUES('1dd8da25-1acb-4634-86d4-a0f88583dadf',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
東京
郡山
jr新幹線
');
INSERT INTO "event" VALUES('962aaa00-69f2-42e8-b2e9-119c5c01137c',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','94ac7a0e-ffa5-40a6-9b70-7107aa895099','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
参観福島県technologycentre
福島県はいてくぷらざ視察
');
INSERT INTO "event" VALUES('4a378797-2530-42bd-9cf3-5685a5d893b4',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県
bigpalettefukushima
びっぐぱれっとふくしま
');
INSERT INTO "event" VALUES('0dd28390-0a2f-43a7-b2ca-b952babb9f8d',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
福島
仙台
jr新幹線
');
INSERT INTO "event" VALUES('fdf06cab-2aff-40c6-b8ec-2f2d0b56a138',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','4c85c578-f2b5-4fc9-9675-53680177a9da','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
拝会東北経産局
東北経済産業局訪問
');
INSERT INTO "event" VALUES('84901727-6755-4ec9-b9f5-97bdcaef05bf',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','','','','','',NULL,NULL,NULL,NULL,'','','',1,'','
回程
復路
仙台機場
仙台空港
桃園機場
台湾桃園国際空港
xx251
');
INSERT INTO "event" VALUES('9d813800-8671-5477-9164-e2d730a8cd9e',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','visit','planned','甲 reason 髙','甲 reason_zh 髙','甲 reason_ja 髙','2019-09-18','09:30:00.000000','改 start_zone','2019-09-18','09:30:00.000000','Asia/Tokyo','甲 part 髙',3,'甲 title_zh 髙','甲 title_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','甲 place_zh 髙','甲 place_ja 髙','甲 room_zh 髙','甲 room_ja 髙','甲 address_zh 髙','甲 address_ja 髙','甲 origin_zh 髙','甲 origin_ja 髙','甲 target_zh 髙','甲 target_ja 髙','甲 carrier 髙','甲 vehicle 髙','甲 origin_stop_zh 髙','甲 origin_stop_ja 髙','甲 target_stop_zh 髙','甲 target_stop_ja 髙','甲 seats 髙','甲 coach 髙','甲 station_zh 髙','甲 station_ja 髙','+81 43 223 2110','09:30:00.000000','甲 gather_zh 髙','甲 gather_ja 髙','甲 parking_zh 髙','甲 parking_ja 髙',3,'2019-09-18','甲 photos 髙','甲 social 髙','甲 press 髙','甲 rivals 髙','甲 secrecy_zh 髙','甲 secrecy_ja 髙','甲 dress_zh 髙','甲 dress_ja 髙','甲 bring_zh 髙','甲 bring_ja 髙','甲 speech 髙','甲 interpreting 髙','9c388011-b9c7-5baa-a389-44aa71223935',NULL,'2019-09-18','09:30:00.000000','2019-09-18','09:30:00.000000','甲 was_part 髙','甲 was_place_zh 髙','甲 was_place_ja 髙','甲 ics_uid 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 topics_zh 髙','甲 topics_ja 髙','甲 benefits_zh 髙','甲 benefits_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','甲 meet_zh 髙','甲 meet_ja 髙','甲 questions_zh 髙','甲 questions_ja 髙',3,3,3,3,'JPY','甲 summary_zh 髙','甲 summary_ja 髙',3,'甲 notes 髙','
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
INSERT INTO "event" VALUES('869af6e0-4f3f-59f4-9f0a-56db3796c58e',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','visit','planned','乙 reason 髙','乙 reason_zh 髙','乙 reason_ja 髙','2019-09-19','10:30:00.000000','Asia/Tokyo','2019-09-19','10:30:00.000000','Asia/Tokyo','乙 part 髙',4,'乙 title_zh 髙','乙 title_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 place_zh 髙','乙 place_ja 髙','乙 room_zh 髙','乙 room_ja 髙','乙 address_zh 髙','乙 address_ja 髙','乙 origin_zh 髙','乙 origin_ja 髙','乙 target_zh 髙','乙 target_ja 髙','乙 carrier 髙','乙 vehicle 髙','乙 origin_stop_zh 髙','乙 origin_stop_ja 髙','乙 target_stop_zh 髙','乙 target_stop_ja 髙','乙 seats 髙','乙 coach 髙','乙 station_zh 髙','乙 station_ja 髙','+81 43 223 2110','10:30:00.000000','乙 gather_zh 髙','乙 gather_ja 髙','乙 parking_zh 髙','乙 parking_ja 髙',4,'2019-09-19','乙 photos 髙','乙 social 髙','乙 press 髙','乙 rivals 髙','乙 secrecy_zh 髙','乙 secrecy_ja 髙','乙 dress_zh 髙','乙 dress_ja 髙','乙 bring_zh 髙','乙 bring_ja 髙','乙 speech 髙','乙 interpreting 髙','01248620-e955-5964-a682-1f87335b3a33','9d813800-8671-5477-9164-e2d730a8cd9e','2019-09-19','10:30:00.000000','2019-09-19','10:30:00.000000','乙 was_part 髙','乙 was_place_zh 髙','乙 was_place_ja 髙','乙 ics_uid 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 topics_zh 髙','乙 topics_ja 髙','乙 benefits_zh 髙','乙 benefits_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','乙 meet_zh 髙','乙 meet_ja 髙','乙 questions_zh 髙','乙 questions_ja 髙',4,4,4,4,'JPY','乙 summary_zh 髙','乙 summary_ja 髙',4,'乙 notes 髙','
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
INSERT INTO "event_host" VALUES('2d072962-dc5f-4fa1-9c29-9d637a25986d',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','host',1,'736cc4e0-92b3-4a77-9ec1-1a660d92d085','','');
INSERT INTO "event_host" VALUES('72c288fd-8414-4358-82d0-5e63943d4a7e',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','host',2,'b260d296-d086-4bd6-b404-14890168bdf5','','');
INSERT INTO "event_host" VALUES('72efa99d-35e6-45da-94d0-f1f463562105',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','host',3,'92adb9ee-d9ed-428b-8383-6f3b9b291eb4','','');
INSERT INTO "event_host" VALUES('f94e2ac2-aede-48ba-926d-aa4753da72f5',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','cohost',1,'319684bd-ce35-4e05-b779-683250b70889','','');
INSERT INTO "event_host" VALUES('4a425016-22c0-4346-9b1d-4d3129891abf',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','cohost',2,'e5b55bdd-8e6b-403d-afe4-013fdb7c6045','','');
INSERT INTO "event_host" VALUES('9ef8b27c-f53e-435a-93a4-4d5a1e1558ab',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','cohost',3,'1094d38e-9df2-4c5e-849c-a041cb56e815','','');
INSERT INTO "event_host" VALUES('7776dce0-b1f9-495f-9b91-024e24f31dc7',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','host',1,'b260d296-d086-4bd6-b404-14890168bdf5','','');
INSERT INTO "event_host" VALUES('544c7682-7cc1-4af2-b0b6-106420cdcb3f',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','host',2,'92adb9ee-d9ed-428b-8383-6f3b9b291eb4','','');
INSERT INTO "event_host" VALUES('5d3fea13-219f-40d3-b40c-72cc2185eb86',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','host',3,'8a72f6e7-d910-4a19-bbe6-13073d1abe55','','');
INSERT INTO "event_host" VALUES('7ccc4d39-2b74-4d86-8a00-f4f597cb9e0e',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','host',4,'746736d6-969d-49b1-aea1-f495d20aec76','','');
INSERT INTO "event_host" VALUES('0319c1df-e88c-44b9-a47b-1e3fd6659f1e',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','cohost',1,'8d470a61-7c3a-4266-8e69-1f8b215f996c','','');
INSERT INTO "event_host" VALUES('5d547f41-369a-4564-899b-886c7e4f690c',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','cohost',2,'2426cd32-7684-4ff5-be04-7c1085537a17','','');
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
INSERT INTO "expense" VALUES('9dbeb66a-9cb8-4e07-a83b-d0445e9d96fa',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','b694355a-da9a-49d9-ac37-6b179404844b','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('82003f6d-b7db-4525-b0f2-f13893d941cd',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','47cf7636-2909-4a5d-8e1e-798d982b7e4e','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('454bf656-bb44-4068-a0b8-f0b51da3f7a6',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','88147367-b537-43b1-8979-47a692544b6e','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('c76a9ab2-6379-4054-b0c0-10b0ab65410b',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','54bb83bc-666a-44b2-a3d1-f07a21acf828','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('6b2f223c-662f-4c96-898f-e0222a2c1682',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','41aa4486-f99d-49b9-9be8-d153c359a16c','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('ac7a09e2-5d3d-4f5b-bb3e-6854db451560',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','2ecc12c0-753a-4753-886d-349322109cf3','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('f00b12bd-f479-4edf-b8bf-f0102805967b',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','d6db40b5-b783-48c6-a7a0-da902988ec14','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
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
INSERT INTO "figure" VALUES('8a900d0b-75cf-504a-969e-e244ac662cef',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','95916631-b90f-5c6f-bfd6-ae96630b6ac3',3,'改 caption_zh','甲 caption_ja 髙','甲 taken_at 髙','甲 taken_where 髙','yes');
INSERT INTO "figure" VALUES('129b1181-2e4a-52ad-9973-db5fd2d69e00',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','a721f642-9cfd-549c-a323-f8277de270d0',4,'乙 caption_zh 髙','乙 caption_ja 髙','乙 taken_at 髙','乙 taken_where 髙','yes');
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
INSERT INTO "follow_up" VALUES('669ac8ec-c6c7-5b2e-9593-0af6e8b58146',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','8521b988-d919-42d3-9d2f-0d5729835923',1,'提供有意來台企業名單','台湾進出を考える企業の一覧を提供','jp','5321f26b-e4fd-40f7-9990-48f728f4c096','4c85c578-f2b5-4fc9-9675-53680177a9da',NULL,NULL,'going',NULL,NULL,'');
INSERT INTO "follow_up" VALUES('5739b285-ea84-5fd7-9526-3e83f6547a79',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','bccc4234-67d1-59d5-9ed3-9db5e27bdb87',3,'改 title_zh','甲 title_ja 髙','tw','11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','11109085-d961-53d4-8b48-e408cb16a69f','2019-09-18','open','2019-09-18','0eebd301-73a2-5b0f-b507-3fd3762d83a4','甲 notes 髙');
INSERT INTO "follow_up" VALUES('d7bffa1e-4216-5c25-a6ff-665d55747b59',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','4edff6e8-5d94-5410-b3f0-9aacb89590bf',4,'乙 title_zh 髙','乙 title_ja 髙','tw',NULL,'408b7a20-f020-58de-8b4c-63f43f4e5c59',NULL,'2019-09-19','open','2019-09-19','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','乙 notes 髙');
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
INSERT INTO "head" VALUES('organisation','75b9206a-147a-4f9d-a203-a720cd2a48ca','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',0);
INSERT INTO "head" VALUES('organisation','b487568a-a61b-4afe-b399-e6cd685dac71','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',1);
INSERT INTO "head" VALUES('organisation','92adb9ee-d9ed-428b-8383-6f3b9b291eb4','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',2);
INSERT INTO "head" VALUES('organisation','31590ab4-6c73-4883-b21d-3dc1371ef4aa','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',3);
INSERT INTO "head" VALUES('organisation','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',4);
INSERT INTO "head" VALUES('organisation','94ac7a0e-ffa5-40a6-9b70-7107aa895099','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',5);
INSERT INTO "head" VALUES('organisation','4c85c578-f2b5-4fc9-9675-53680177a9da','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',6);
INSERT INTO "head" VALUES('organisation','c78a1082-22dc-462c-abd2-c4cb90cb04d9','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',7);
INSERT INTO "head" VALUES('organisation','736cc4e0-92b3-4a77-9ec1-1a660d92d085','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',8);
INSERT INTO "head" VALUES('organisation','b260d296-d086-4bd6-b404-14890168bdf5','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',9);
INSERT INTO "head" VALUES('organisation','c586c8ee-f552-4b6a-a026-37ff65380214','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',10);
INSERT INTO "head" VALUES('organisation','9612da5a-813a-4c78-b368-475d30ffaf15','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',11);
INSERT INTO "head" VALUES('organisation','319684bd-ce35-4e05-b779-683250b70889','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',12);
INSERT INTO "head" VALUES('organisation','e5b55bdd-8e6b-403d-afe4-013fdb7c6045','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',13);
INSERT INTO "head" VALUES('organisation','1094d38e-9df2-4c5e-849c-a041cb56e815','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',14);
INSERT INTO "head" VALUES('organisation','8a72f6e7-d910-4a19-bbe6-13073d1abe55','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',15);
INSERT INTO "head" VALUES('organisation','746736d6-969d-49b1-aea1-f495d20aec76','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',16);
INSERT INTO "head" VALUES('organisation','8d470a61-7c3a-4266-8e69-1f8b215f996c','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',17);
INSERT INTO "head" VALUES('organisation','2426cd32-7684-4ff5-be04-7c1085537a17','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',18);
INSERT INTO "head" VALUES('organisation_name','6e478802-4cd6-4385-9fb4-73d7b8ced276','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',19);
INSERT INTO "head" VALUES('person','5321f26b-e4fd-40f7-9990-48f728f4c096','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',20);
INSERT INTO "head" VALUES('post','e67e1ca7-726e-4fa0-a9b9-3af7b28f80e4','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',21);
INSERT INTO "head" VALUES('person','7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',22);
INSERT INTO "head" VALUES('post','79fce242-0e14-4f16-a9bb-445734779f0f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',23);
INSERT INTO "head" VALUES('person','17a72602-3f88-4adb-8f45-6d49e659789b','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',24);
INSERT INTO "head" VALUES('post','aa2a8ca6-557e-4dc8-9b54-79e6c4db12a0','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',25);
INSERT INTO "head" VALUES('person','024c3521-3d25-4e6e-a031-be130e7296f1','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',26);
INSERT INTO "head" VALUES('post','7d7157a2-ed71-4992-b07a-ce5f3ca7162f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',27);
INSERT INTO "head" VALUES('person','fec6d698-7e43-43b7-81e5-a16f95a57164','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',28);
INSERT INTO "head" VALUES('post','ad36c0ff-cc28-4f8c-b3bc-d7a8bbf50143','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',29);
INSERT INTO "head" VALUES('person','f8a36d8a-7041-4409-9303-64b471fc7b3d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',30);
INSERT INTO "head" VALUES('post','ecad5e85-82c1-42ee-b886-ea04e3b49e2b','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',31);
INSERT INTO "head" VALUES('person','1247d519-58a6-4be3-b8c3-62a6d40d6e51','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',32);
INSERT INTO "head" VALUES('post','5732fb9d-689d-43e2-9f78-5c51f4971fd6','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',33);
INSERT INTO "head" VALUES('person','f613e1d4-09f7-4ac4-aace-01cbde5588ad','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',34);
INSERT INTO "head" VALUES('post','2e69cdb8-15c8-4eb9-81c9-5779e73a2e3b','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',35);
INSERT INTO "head" VALUES('person','17935e92-5ad5-44f0-a401-528ecf7b1e7e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',36);
INSERT INTO "head" VALUES('post','4f44b720-61ea-41d6-a855-679e4ce28032','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',37);
INSERT INTO "head" VALUES('person','276a86d6-8049-4282-9505-58ffc75ef6a4','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',38);
INSERT INTO "head" VALUES('post','67f4a427-0579-48ff-85e9-211bc7e71af5','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',39);
INSERT INTO "head" VALUES('person','ea63d2ec-627d-49bb-b8ba-7777b64dd845','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',40);
INSERT INTO "head" VALUES('post','6548a465-767e-452e-9212-45d83c89be7d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',41);
INSERT INTO "head" VALUES('person','15919d41-5efd-46bd-866d-1920e6a8a612','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',42);
INSERT INTO "head" VALUES('post','0062bc4c-613a-4b7a-b9a4-b76c8e003bb8','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',43);
INSERT INTO "head" VALUES('person','91286b62-93fc-498c-b64b-56f1ed784cf3','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',44);
INSERT INTO "head" VALUES('post','494bf45c-da23-4138-90cd-6fe5f1aa8dde','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',45);
INSERT INTO "head" VALUES('person','c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',46);
INSERT INTO "head" VALUES('post','b39f0383-464d-4856-81e5-d1b5a5462eb0','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',47);
INSERT INTO "head" VALUES('person','37c636fe-206a-44ca-b801-48ae732a009e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',48);
INSERT INTO "head" VALUES('post','d93aaf98-a598-41b9-8fbd-6cdb5d87e9e6','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',49);
INSERT INTO "head" VALUES('person','353f4e17-ab4d-42ab-af18-1906b801e97a','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',50);
INSERT INTO "head" VALUES('post','ed164418-b9e4-4841-be8b-6c38b5c0f0e0','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',51);
INSERT INTO "head" VALUES('person','c447f116-c279-434d-981c-b4d65cf1e693','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',52);
INSERT INTO "head" VALUES('post','a43c335c-8f46-42ab-99df-7cb4cfc56338','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',53);
INSERT INTO "head" VALUES('person','afba21f7-1f82-4d65-8f85-0bfafb6b82a9','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',54);
INSERT INTO "head" VALUES('post','cdb92bf4-38bf-4d6f-9f71-4d7fbbccc8e2','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',55);
INSERT INTO "head" VALUES('person','7c5c7c5b-4f9b-453e-8c17-42b268e835b7','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',56);
INSERT INTO "head" VALUES('post','30795967-8544-4e94-bad4-698c7549378a','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',57);
INSERT INTO "head" VALUES('person','f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',58);
INSERT INTO "head" VALUES('post','7cb1f5ab-8a22-4c51-b7e1-a360a44936ff','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',59);
INSERT INTO "head" VALUES('person','4e0b1bf6-7d72-49d4-957d-e4fab01ca964','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',60);
INSERT INTO "head" VALUES('post','0aba57ad-b1b1-4c08-8279-ac7092fafa0b','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',61);
INSERT INTO "head" VALUES('person','7e144cc8-8a4e-4024-b9d0-99623ce31d86','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',62);
INSERT INTO "head" VALUES('post','2098e306-a3e6-4b59-bae6-3d149ac6accd','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',63);
INSERT INTO "head" VALUES('organisation','31590ab4-6c73-4883-b21d-3dc1371ef4aa','main_contact_id','98dfaf85-354c-4532-87d1-fabfd44c77d4',64);
INSERT INTO "head" VALUES('person','1247d519-58a6-4be3-b8c3-62a6d40d6e51','phone','98dfaf85-354c-4532-87d1-fabfd44c77d4',65);
INSERT INTO "head" VALUES('person','1247d519-58a6-4be3-b8c3-62a6d40d6e51','email','98dfaf85-354c-4532-87d1-fabfd44c77d4',66);
INSERT INTO "head" VALUES('contact_way','38b403f2-a41e-40cd-a180-c901e2334206','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',67);
INSERT INTO "head" VALUES('delegation','089a87c7-aec7-4d10-8ee7-6178a51c37ba','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',68);
INSERT INTO "head" VALUES('member','efd95cac-94d6-485b-a821-a4245d64d8c1','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',69);
INSERT INTO "head" VALUES('member','3bdcb4d9-7cd8-40b3-b156-53a8c794ae82','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',70);
INSERT INTO "head" VALUES('member','73f9831b-0990-4cfe-87e2-f4123c4f1a8a','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',71);
INSERT INTO "head" VALUES('member','12351f5f-80b6-4e6f-8db3-7c567f88d503','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',72);
INSERT INTO "head" VALUES('event','634608d8-b4df-4c38-a7d3-4b3777d67f86','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',73);
INSERT INTO "head" VALUES('event','4df11a80-9ff0-407f-b5d8-01ef04f6d2ec','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',74);
INSERT INTO "head" VALUES('event','2dd8e490-127b-4ff4-8c04-f35233a2b119','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',75);
INSERT INTO "head" VALUES('event','73e397fb-315a-4dd2-baf2-ffb7cfc1e9d5','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',76);
INSERT INTO "head" VALUES('event','a1a4018f-57cc-4d2b-a0c5-f70b3bd7959f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',77);
INSERT INTO "head" VALUES('event','fc419bb9-ff19-46d5-8b01-ba0401251e21','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',78);
INSERT INTO "head" VALUES('event','5e098216-2fb9-4c35-8bdf-890711e0b22f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',79);
INSERT INTO "head" VALUES('event','1dd8da25-1acb-4634-86d4-a0f88583dadf','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',80);
INSERT INTO "head" VALUES('event','962aaa00-69f2-42e8-b2e9-119c5c01137c','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',81);
INSERT INTO "head" VALUES('event','4a378797-2530-42bd-9cf3-5685a5d893b4','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',82);
INSERT INTO "head" VALUES('event','0dd28390-0a2f-43a7-b2ca-b952babb9f8d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',83);
INSERT INTO "head" VALUES('event','fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',84);
INSERT INTO "head" VALUES('event','84901727-6755-4ec9-b9f5-97bdcaef05bf','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',85);
INSERT INTO "head" VALUES('participant','922d2698-d86a-4ac3-9aa3-ff8b45390255','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',86);
INSERT INTO "head" VALUES('participant','3df46768-bd8b-4e04-9cf7-d4ea91d25789','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',87);
INSERT INTO "head" VALUES('participant','05a02bd9-e904-4e2c-8403-7875468cda1d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',88);
INSERT INTO "head" VALUES('participant','f902f26b-0c01-43df-9ba9-de25740ea9d5','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',89);
INSERT INTO "head" VALUES('participant','85363eb5-1628-4ecc-bcad-c4fa1913b56f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',90);
INSERT INTO "head" VALUES('participant','f3443973-0284-44ab-a4a7-252605eb6f4f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',91);
INSERT INTO "head" VALUES('participant','cb23ca1a-23da-4499-abb7-ebf59681e1c6','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',92);
INSERT INTO "head" VALUES('participant','41fbb2aa-a687-4f81-a044-e0f040496d95','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',93);
INSERT INTO "head" VALUES('agenda_item','4792e634-931e-4f3d-96aa-a5b5289b2b9f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',94);
INSERT INTO "head" VALUES('agenda_item','9824eaf7-e908-4c12-9ec6-2a3648d8c36a','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',95);
INSERT INTO "head" VALUES('agenda_item','728292bd-73d8-4992-af80-f5374fa0fd8d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',96);
INSERT INTO "head" VALUES('agenda_item','6f7eb625-e5d0-46bd-a97e-6c0e0d4d89ff','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',97);
INSERT INTO "head" VALUES('agenda_item','b3930ea2-57b5-4757-be42-e952b8e5f75e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',98);
INSERT INTO "head" VALUES('participant','57be37c6-8f8c-4964-8608-fc63fa2247e1','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',99);
INSERT INTO "head" VALUES('participant','5a16a199-89c2-459c-bc35-bb4ee2ea70f8','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',100);
INSERT INTO "head" VALUES('agenda_item','12e14190-e813-442c-90e7-47329eb67333','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',101);
INSERT INTO "head" VALUES('agenda_item','be5aad01-73f7-44d5-be4a-b2b29a92b4f7','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',102);
INSERT INTO "head" VALUES('agenda_item','534daa94-806b-4e42-943f-d438fb239f5a','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',103);
INSERT INTO "head" VALUES('agenda_item','0487d3f5-cdd4-43ee-9857-931e5a1a4f99','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',104);
INSERT INTO "head" VALUES('agenda_item','29a6c62c-864d-4721-a6cb-a456970a9b5d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',105);
INSERT INTO "head" VALUES('participant','53b7a859-e3c6-40ae-a1d0-a7e98fc89e41','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',106);
INSERT INTO "head" VALUES('participant','08ad8d88-86c9-4bc9-ae54-502edf0e0483','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',107);
INSERT INTO "head" VALUES('participant','28f08f97-3a56-4f88-8ad5-4d1fe382550c','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',108);
INSERT INTO "head" VALUES('participant','9269039c-c540-45cf-800f-d3e5e1137ba5','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',109);
INSERT INTO "head" VALUES('participant','b4ca082f-2bca-4f18-b940-f17fe44a1a45','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',110);
INSERT INTO "head" VALUES('participant','1df6877d-8b0f-4509-bb52-c7907a38c3bf','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',111);
INSERT INTO "head" VALUES('agenda_item','25683d39-99c0-4c10-a53b-50e88c04e860','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',112);
INSERT INTO "head" VALUES('agenda_item','c50277f1-1cc5-4173-abe3-2edebeddbd8c','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',113);
INSERT INTO "head" VALUES('agenda_item','3a91a24c-2bf6-4672-8077-fc6e05d1afe7','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',114);
INSERT INTO "head" VALUES('agenda_item','40d4f3b9-8b5a-4227-a9ff-c1462d6dad6e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',115);
INSERT INTO "head" VALUES('agenda_item','520499a3-3f3a-4775-8b7b-28bc3c9d3a05','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',116);
INSERT INTO "head" VALUES('encounter','07fd85d3-7aa6-4a76-89fa-13b79a7e0590','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',117);
INSERT INTO "head" VALUES('encounter','0411224d-b324-40bc-8e30-82be505da123','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',118);
INSERT INTO "head" VALUES('encounter','d56e36fe-661e-4f15-aa49-695e027581ed','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',119);
INSERT INTO "head" VALUES('encounter','e22ccff6-a4c2-48af-aefd-5ade6296c19f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',120);
INSERT INTO "head" VALUES('encounter','07a4b974-782c-4d9c-85e1-54580e8ae4f6','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',121);
INSERT INTO "head" VALUES('encounter','24019d61-efac-41fe-a756-b8df23fd68e5','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',122);
INSERT INTO "head" VALUES('encounter','2a79fc11-021c-426f-9030-7c828b909f0b','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',123);
INSERT INTO "head" VALUES('encounter','5a77e97f-cfb6-4267-8569-a4ef7a40ed5c','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',124);
INSERT INTO "head" VALUES('encounter','6ff2a04b-f0c0-4374-af26-4e093e452ac0','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',125);
INSERT INTO "head" VALUES('encounter','80adf202-c1f4-45c7-a40a-ddf966033f19','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',126);
INSERT INTO "head" VALUES('minute_point','747e435a-04ef-4107-b087-d925cf932d03','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',127);
INSERT INTO "head" VALUES('minute_point','be16bff4-8234-4cb0-923a-8c04e6309d2e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',128);
INSERT INTO "head" VALUES('minute_point','07fe67a3-58e2-42ed-892e-257d97986194','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',129);
INSERT INTO "head" VALUES('minute_point','1f52c702-3807-4096-9360-a42dfba78f22','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',130);
INSERT INTO "head" VALUES('minute_point','8521b988-d919-42d3-9d2f-0d5729835923','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',131);
INSERT INTO "head" VALUES('follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',132);
INSERT INTO "head" VALUES('follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','title_zh','98dfaf85-354c-4532-87d1-fabfd44c77d4',133);
INSERT INTO "head" VALUES('follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','title_ja','98dfaf85-354c-4532-87d1-fabfd44c77d4',134);
INSERT INTO "head" VALUES('follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','owner_id','98dfaf85-354c-4532-87d1-fabfd44c77d4',135);
INSERT INTO "head" VALUES('follow_up','669ac8ec-c6c7-5b2e-9593-0af6e8b58146','status','98dfaf85-354c-4532-87d1-fabfd44c77d4',136);
INSERT INTO "head" VALUES('milestone','e2a82468-5176-471e-993e-f61fde70ab00','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',137);
INSERT INTO "head" VALUES('outcome','15e15e37-7b1a-4894-8753-df1b12b0f7f0','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',138);
INSERT INTO "head" VALUES('participant','afff145e-e8ee-4589-a420-cd710baa4a4f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',139);
INSERT INTO "head" VALUES('participant','fa4981b2-bb8e-4a2c-b093-4b88ab0df5d5','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',140);
INSERT INTO "head" VALUES('participant','b06642d1-92f6-4aee-bc19-bbd7be7c8512','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',141);
INSERT INTO "head" VALUES('participant','08b2005d-45de-4c38-8001-24cf4778e9eb','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',142);
INSERT INTO "head" VALUES('participant','845fdc48-1c02-444d-aaea-4fcc68e2894c','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',143);
INSERT INTO "head" VALUES('participant','37c6fd53-f701-47b9-b54a-e6cac0d39744','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',144);
INSERT INTO "head" VALUES('participant','55becfd6-98a3-4b10-8822-ad61369e3f4a','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',145);
INSERT INTO "head" VALUES('participant','6e1a6880-caa0-4d50-8714-fbec5e822b0c','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',146);
INSERT INTO "head" VALUES('participant','bcc4ae4d-e693-4547-88d5-d0d6b19a286d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',147);
INSERT INTO "head" VALUES('participant','2d57bf18-afe6-4a9f-8916-2cb79a610f16','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',148);
INSERT INTO "head" VALUES('participant','0e3beb09-86ac-4636-bf8f-39accf4b5874','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',149);
INSERT INTO "head" VALUES('participant','58d987ff-39cd-455e-9e8c-2d7eb5f345a3','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',150);
INSERT INTO "head" VALUES('participant','1d751ac0-9185-4378-87c8-56c5e000e2f1','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',151);
INSERT INTO "head" VALUES('participant','cf47ccea-9cad-4979-a93a-1d8d8dca83f4','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',152);
INSERT INTO "head" VALUES('participant','8feb8da0-f16c-453b-a502-92ee2c383082','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',153);
INSERT INTO "head" VALUES('participant','ea878326-1500-401e-a73d-528c5c5e9ec8','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',154);
INSERT INTO "head" VALUES('participant','3d62619f-3c4d-49fb-9615-2dd304aefd6d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',155);
INSERT INTO "head" VALUES('participant','eb20144c-7b8b-4995-ac8b-67d2d5b97abd','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',156);
INSERT INTO "head" VALUES('participant','f31b669d-be08-4fe7-b797-882477655737','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',157);
INSERT INTO "head" VALUES('participant','a9648cf4-1bfb-4a40-ac36-46f22db42d23','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',158);
INSERT INTO "head" VALUES('event_host','2d072962-dc5f-4fa1-9c29-9d637a25986d','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',159);
INSERT INTO "head" VALUES('event_host','72c288fd-8414-4358-82d0-5e63943d4a7e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',160);
INSERT INTO "head" VALUES('event_host','72efa99d-35e6-45da-94d0-f1f463562105','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',161);
INSERT INTO "head" VALUES('event_host','f94e2ac2-aede-48ba-926d-aa4753da72f5','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',162);
INSERT INTO "head" VALUES('event_host','4a425016-22c0-4346-9b1d-4d3129891abf','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',163);
INSERT INTO "head" VALUES('event_host','9ef8b27c-f53e-435a-93a4-4d5a1e1558ab','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',164);
INSERT INTO "head" VALUES('agenda_item','b98adef5-c69b-4233-adcd-0fc5683c4e7b','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',165);
INSERT INTO "head" VALUES('agenda_item','53a21dd2-0b47-41df-80c7-a730ee34b811','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',166);
INSERT INTO "head" VALUES('agenda_item','09e6cf47-00bd-4561-9d4c-20f4894af1e4','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',167);
INSERT INTO "head" VALUES('agenda_item','4df6b428-7e98-4f5b-ab6a-060bae2ad758','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',168);
INSERT INTO "head" VALUES('agenda_item','125be8e1-df13-47f4-9e7d-6f7fc8c90895','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',169);
INSERT INTO "head" VALUES('event_host','7776dce0-b1f9-495f-9b91-024e24f31dc7','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',170);
INSERT INTO "head" VALUES('event_host','544c7682-7cc1-4af2-b0b6-106420cdcb3f','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',171);
INSERT INTO "head" VALUES('event_host','5d3fea13-219f-40d3-b40c-72cc2185eb86','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',172);
INSERT INTO "head" VALUES('event_host','7ccc4d39-2b74-4d86-8a00-f4f597cb9e0e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',173);
INSERT INTO "head" VALUES('event_host','0319c1df-e88c-44b9-a47b-1e3fd6659f1e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',174);
INSERT INTO "head" VALUES('event_host','5d547f41-369a-4564-899b-886c7e4f690c','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',175);
INSERT INTO "head" VALUES('agenda_item','afcb9abb-9e6b-4243-bfa0-4e4dd67b1008','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',176);
INSERT INTO "head" VALUES('agenda_item','072a1e38-e87c-48dc-84c3-38a443a646a3','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',177);
INSERT INTO "head" VALUES('agenda_item','58e5051b-2d83-4ffe-8370-1c7fcfb161b8','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',178);
INSERT INTO "head" VALUES('agenda_item','df96010d-0d51-4692-882e-2aef09ec5a72','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',179);
INSERT INTO "head" VALUES('agenda_item','80dbece6-38bc-4a71-8f03-f892dde7d84e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',180);
INSERT INTO "head" VALUES('rate','eb5b3d0f-245d-4f68-9e15-84be69695ea7','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',181);
INSERT INTO "head" VALUES('rate','5937e5b1-96a4-412d-9ad1-553c1a49ee28','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',182);
INSERT INTO "head" VALUES('budget_line','b694355a-da9a-49d9-ac37-6b179404844b','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',183);
INSERT INTO "head" VALUES('expense','9dbeb66a-9cb8-4e07-a83b-d0445e9d96fa','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',184);
INSERT INTO "head" VALUES('budget_line','47cf7636-2909-4a5d-8e1e-798d982b7e4e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',185);
INSERT INTO "head" VALUES('expense','82003f6d-b7db-4525-b0f2-f13893d941cd','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',186);
INSERT INTO "head" VALUES('budget_line','88147367-b537-43b1-8979-47a692544b6e','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',187);
INSERT INTO "head" VALUES('expense','454bf656-bb44-4068-a0b8-f0b51da3f7a6','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',188);
INSERT INTO "head" VALUES('budget_line','54bb83bc-666a-44b2-a3d1-f07a21acf828','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',189);
INSERT INTO "head" VALUES('expense','c76a9ab2-6379-4054-b0c0-10b0ab65410b','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',190);
INSERT INTO "head" VALUES('budget_line','41aa4486-f99d-49b9-9be8-d153c359a16c','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',191);
INSERT INTO "head" VALUES('expense','6b2f223c-662f-4c96-898f-e0222a2c1682','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',192);
INSERT INTO "head" VALUES('budget_line','2ecc12c0-753a-4753-886d-349322109cf3','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',193);
INSERT INTO "head" VALUES('expense','ac7a09e2-5d3d-4f5b-bb3e-6854db451560','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',194);
INSERT INTO "head" VALUES('budget_line','d6db40b5-b783-48c6-a7a0-da902988ec14','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',195);
INSERT INTO "head" VALUES('expense','f00b12bd-f479-4edf-b8bf-f0102805967b','*','98dfaf85-354c-4532-87d1-fabfd44c77d4',196);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',1);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',2);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',3);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',4);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',5);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',6);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',7);
INSERT INTO "head" VALUES('team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',8);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',9);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',10);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',11);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',12);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',13);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',14);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',15);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',16);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',17);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',18);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',19);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',20);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',21);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',22);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',23);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',24);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',25);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',26);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',27);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',28);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',29);
INSERT INTO "head" VALUES('bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',30);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',31);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',32);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',33);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',34);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',35);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',36);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',37);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',38);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',39);
INSERT INTO "head" VALUES('expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',40);
INSERT INTO "head" VALUES('expense_share','c7331122-e05a-5872-8ab2-352787aaea0c','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',41);
INSERT INTO "head" VALUES('repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',42);
INSERT INTO "head" VALUES('cash','9bd0dedd-552d-5427-b137-f390b4738d14','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',43);
INSERT INTO "head" VALUES('advance','1655ea2b-684b-561c-8470-be962507c313','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',44);
INSERT INTO "head" VALUES('night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',45);
INSERT INTO "head" VALUES('daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',46);
INSERT INTO "head" VALUES('gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',47);
INSERT INTO "head" VALUES('year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',48);
INSERT INTO "head" VALUES('wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',49);
INSERT INTO "head" VALUES('card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',50);
INSERT INTO "head" VALUES('letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',51);
INSERT INTO "head" VALUES('briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',52);
INSERT INTO "head" VALUES('script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',53);
INSERT INTO "head" VALUES('seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',54);
INSERT INTO "head" VALUES('seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',55);
INSERT INTO "head" VALUES('minute_point','bccc4234-67d1-59d5-9ed3-9db5e27bdb87','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',56);
INSERT INTO "head" VALUES('figure','8a900d0b-75cf-504a-969e-e244ac662cef','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',57);
INSERT INTO "head" VALUES('survey','6931c44c-30ce-5ed7-b4cf-43778ed91e47','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',58);
INSERT INTO "head" VALUES('question','42599756-5200-583b-9ef6-5d941d096e66','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',59);
INSERT INTO "head" VALUES('answer','a1ab5cd5-8039-56b0-b9bd-4484478c6b41','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',60);
INSERT INTO "head" VALUES('statistic','a8dbab37-1329-5c4d-8a32-2ee74dda7784','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',61);
INSERT INTO "head" VALUES('follow_up','5739b285-ea84-5fd7-9526-3e83f6547a79','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',62);
INSERT INTO "head" VALUES('milestone','22cef372-ef90-5a69-9f12-8940413bc8f7','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',63);
INSERT INTO "head" VALUES('suggestion','ccd94b8d-69b1-5001-b83c-b8371e9f4fb6','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',64);
INSERT INTO "head" VALUES('agreement','1c4f9635-92f6-55d2-8612-90eaa55b81c4','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',65);
INSERT INTO "head" VALUES('theme','726b58f2-5b45-51f5-b1e4-5a926da42de8','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',66);
INSERT INTO "head" VALUES('outcome','6178aee7-8786-5a9e-a772-e7626d4aaf74','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',67);
INSERT INTO "head" VALUES('report','08bf8380-d346-53dd-974d-a837309223cb','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',68);
INSERT INTO "head" VALUES('section','67eafb6d-da79-541c-a854-b8409915bead','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',69);
INSERT INTO "head" VALUES('council','bfc3130f-7744-5840-b314-afde9b529adf','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',70);
INSERT INTO "head" VALUES('day_note','e07fc876-ea68-5471-a8b8-5e98ce333eb0','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',71);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',72);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',73);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',74);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',75);
INSERT INTO "head" VALUES('organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',76);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',77);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',78);
INSERT INTO "head" VALUES('delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',79);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',80);
INSERT INTO "head" VALUES('team','01248620-e955-5964-a682-1f87335b3a33','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',81);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',82);
INSERT INTO "head" VALUES('event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',83);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',84);
INSERT INTO "head" VALUES('event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',85);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',86);
INSERT INTO "head" VALUES('budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',87);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',88);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',89);
INSERT INTO "head" VALUES('attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',90);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',91);
INSERT INTO "head" VALUES('task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',92);
INSERT INTO "head" VALUES('template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',93);
INSERT INTO "head" VALUES('version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',94);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',95);
INSERT INTO "head" VALUES('plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',96);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',97);
INSERT INTO "head" VALUES('accepted','5de8620b-384a-5f80-8516-444495667dfd','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',98);
INSERT INTO "head" VALUES('travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',99);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',100);
INSERT INTO "head" VALUES('member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',101);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',102);
INSERT INTO "head" VALUES('room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',103);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',104);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',105);
INSERT INTO "head" VALUES('seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',106);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',107);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',108);
INSERT INTO "head" VALUES('roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',109);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',110);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',111);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',112);
INSERT INTO "head" VALUES('term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',113);
INSERT INTO "head" VALUES('expense_split','c6c96d23-4584-5974-8110-d8b4f0f82703','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',114);
INSERT INTO "head" VALUES('expense_share','1db00440-df4a-509b-af20-760d60cf84b9','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',115);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',116);
INSERT INTO "head" VALUES('cash','2a2168ab-7150-5a32-a27a-9fe137504f12','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',117);
INSERT INTO "head" VALUES('advance','500d644d-175d-5df0-9f78-bdde19dffd2e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',118);
INSERT INTO "head" VALUES('night','9eeb6889-460a-5037-bc87-85e45e46721c','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',119);
INSERT INTO "head" VALUES('daily_rate','a0389fec-cec9-5a23-97e3-b189c0780712','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',120);
INSERT INTO "head" VALUES('gift','74bf0eaf-842b-59ef-9330-96eb771cd120','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',121);
INSERT INTO "head" VALUES('year_budget','439f42e5-c101-5ec0-8c00-e9d7294d9e6a','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',122);
INSERT INTO "head" VALUES('wording','f6fe4f27-ebb1-528d-90c7-fa3004739f50','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',123);
INSERT INTO "head" VALUES('card_sheet','571b6e1d-11e1-51cf-8f00-942e58308e56','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',124);
INSERT INTO "head" VALUES('letter','a5acf97d-f870-595c-8421-2aa33ee5f656','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',125);
INSERT INTO "head" VALUES('briefing','d0d74d61-7785-50e8-b595-b56ba8229836','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',126);
INSERT INTO "head" VALUES('script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',127);
INSERT INTO "head" VALUES('seat_plan','c565515e-748e-548b-a05f-f21743225ef2','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',128);
INSERT INTO "head" VALUES('seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',129);
INSERT INTO "head" VALUES('minute_point','4edff6e8-5d94-5410-b3f0-9aacb89590bf','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',130);
INSERT INTO "head" VALUES('figure','129b1181-2e4a-52ad-9973-db5fd2d69e00','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',131);
INSERT INTO "head" VALUES('survey','c3906ae9-f0f6-5aac-a151-a147b49d0881','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',132);
INSERT INTO "head" VALUES('question','e19b62f6-6c12-50fa-8c5f-e77cd10527b7','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',133);
INSERT INTO "head" VALUES('answer','678f61f2-2af3-562a-8246-7d683280347e','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',134);
INSERT INTO "head" VALUES('statistic','eeb9f29d-5113-5d4e-b73f-452695527482','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',135);
INSERT INTO "head" VALUES('follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',136);
INSERT INTO "head" VALUES('milestone','0c065845-54c4-540c-9380-978d6a200968','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',137);
INSERT INTO "head" VALUES('suggestion','f037c637-7a1e-52e5-90d0-dc8f900f64d3','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',138);
INSERT INTO "head" VALUES('agreement','d2fd6de4-25a4-5e0d-b54d-2a480baf5a81','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',139);
INSERT INTO "head" VALUES('theme','e6940c47-b79e-52d0-918d-327ec8ec7fd8','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',140);
INSERT INTO "head" VALUES('outcome','f8502c59-08c1-57e7-a64e-e19a302ffdf3','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',141);
INSERT INTO "head" VALUES('report','d6ad8635-4c5f-5001-8fe5-8f947bbdceac','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',142);
INSERT INTO "head" VALUES('section','f61d733c-f565-529d-8aea-bf7438c6d516','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',143);
INSERT INTO "head" VALUES('council','dc377afe-999d-5ca2-8bdd-7413aabdc563','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',144);
INSERT INTO "head" VALUES('day_note','e45b0bcf-5860-59cb-a8a1-56bbe694470f','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',145);
INSERT INTO "head" VALUES('access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',146);
INSERT INTO "head" VALUES('distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','1d710d85-058f-4fa8-9b2a-bda2967b6acb',147);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','2ed8c37e-92d8-4387-8a34-616991de3f32',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','1268022b-037c-4ba3-9b4f-f0fc1dcecbb4',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','7fb1de03-1d10-4814-b217-8582419a285b',0);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','acf07f54-378e-49b7-9081-9ff5495f69c1',0);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','bf0e9d3d-3e0b-4236-b0b3-afac1b4e5004',0);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','853b8d38-97f0-4b0f-a075-4c46d76a1b0e',0);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','f701084f-2eb4-4708-a5eb-9fbb1532bcd6',0);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','kind','87c27041-6680-4975-a184-9b5d9bddad60',0);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','when','f5127549-ffc0-4c28-8df0-14fd52e3e07a',0);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','afc8bc4a-d44a-4152-b8d2-676d234fefeb',0);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','f482f8d1-a737-4945-a927-e288f1c4597b',0);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','side','160abdd8-3678-4db8-aad4-ea7ae64242e2',0);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','fa19886c-57ef-420b-a22c-76e68d80b596',0);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','5d0e151a-930c-4811-8245-9dd67aec8b1b',0);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','9abff6ed-17c3-4cb0-903c-60d4acdc364a',0);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','e6b04100-7e91-484c-ae4b-4ace30e5e7aa',0);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','38a3a4a7-043e-40d4-919c-69f16ca53a07',0);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','2e882bda-1e20-4564-b31d-665d6a13c8c9',0);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','5494221c-3d2c-44ba-be87-7e96b9e36ff9',0);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','67531d1a-a22b-4ebe-aeda-5dc99c6a290c',0);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','08f7eae3-7b34-4994-b361-55ec14ff32e7',0);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','91449bf3-6793-497b-8e45-5988510a868a',0);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','8d04be05-4ca7-46cb-bed6-1075dc398d33',0);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','5baa60be-24bf-420e-a934-9548e1a79e0d',0);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','98658d92-faf8-4bf8-8c57-3b2b3f015d15',0);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','c161533b-80e0-4e34-ab26-aa4a8fff7d5b',0);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','7f5a3360-12d1-468f-a38b-62b76ae91a24',0);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','f40f2913-0b32-46fc-bab3-166b836aaead',0);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','kind','122386f5-3a8a-441a-9c89-de3f5e8196d1',0);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','98dec348-4ca8-4fad-a46e-a85bd480e3c4',0);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','kind','5987f02f-b9cc-43e7-94c7-c317303110bf',0);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','dffffa21-f9b7-4c0b-a0ce-9efe21385deb',0);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','53fef92a-289e-459d-af09-c55113c93c77',0);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','89b2496d-bff0-4512-8f53-44fe010102bd',0);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','46ef6375-d31d-42bb-90f3-abf5dbc70044',0);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','a4f9fec5-f32e-48a0-b581-f43731ceff99',0);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','50f6107a-68fc-4c8b-a0f5-34019b1df4d8',0);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','02301092-5382-44da-9a46-899fa6e6a615',0);
INSERT INTO "head" VALUES('expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','funding','263522f1-f017-425d-8089-06fbdb69b81a',0);
INSERT INTO "head" VALUES('repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','money','8ff73613-b539-4096-ab9b-0c8beecfccf1',0);
INSERT INTO "head" VALUES('cash','9bd0dedd-552d-5427-b137-f390b4738d14','money','caac7cab-4e58-4c43-aa12-c7146b43e0bc',0);
INSERT INTO "head" VALUES('advance','1655ea2b-684b-561c-8470-be962507c313','money','ab0c24b5-94fc-4329-91b0-b6be26b6805e',0);
INSERT INTO "head" VALUES('night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','place','80eab855-90fd-4335-a4c4-2ca136d668fa',0);
INSERT INTO "head" VALUES('daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','country','f8d03a02-d4cf-47a9-9cba-8f5d63d38690',0);
INSERT INTO "head" VALUES('gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','money','2a4ecae2-b3c5-4ccc-9cbb-34c0e5b79f28',0);
INSERT INTO "head" VALUES('year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','base','9dd4a614-d241-4301-8031-51cecd40e14e',0);
INSERT INTO "head" VALUES('wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','key','a81fbd62-17e4-40dc-8d9c-5c87084a8662',0);
INSERT INTO "head" VALUES('card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','kind','073f6216-5211-4fd5-864a-336937e5641f',0);
INSERT INTO "head" VALUES('letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','kind','b3051011-e92e-4735-9a34-0052cc3587ae',0);
INSERT INTO "head" VALUES('briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','profile_zh','f8058ea9-6cda-47f5-9722-69b277a571c8',0);
INSERT INTO "head" VALUES('script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','title_zh','c789155a-4326-412c-a3c0-32b930a463b9',0);
INSERT INTO "head" VALUES('seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','kind','85632217-a304-4654-8f7b-674a54b01850',0);
INSERT INTO "head" VALUES('seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','place','11f010ac-e696-45a5-a2c6-c93b2319af60',0);
INSERT INTO "head" VALUES('minute_point','bccc4234-67d1-59d5-9ed3-9db5e27bdb87','kind','3aceee6a-023b-4151-b8ed-32e2f558ebd7',0);
INSERT INTO "head" VALUES('figure','8a900d0b-75cf-504a-969e-e244ac662cef','caption_zh','65beba51-b09c-4cf2-b75f-ded4e6739391',0);
INSERT INTO "head" VALUES('survey','6931c44c-30ce-5ed7-b4cf-43778ed91e47','name_zh','52a712c5-6483-4046-b6e9-0495c97cd588',0);
INSERT INTO "head" VALUES('question','42599756-5200-583b-9ef6-5d941d096e66','kind','3a92555f-31c6-4fa4-a1a0-0c8dd2d54d50',0);
INSERT INTO "head" VALUES('answer','a1ab5cd5-8039-56b0-b9bd-4484478c6b41','text_zh','fe7d1a35-23d0-481e-90db-e44123e54bad',0);
INSERT INTO "head" VALUES('statistic','a8dbab37-1329-5c4d-8a32-2ee74dda7784','table_zh','036856d5-d8ec-4087-81bb-d0f6bb84d04d',0);
INSERT INTO "head" VALUES('follow_up','5739b285-ea84-5fd7-9526-3e83f6547a79','title_zh','98acb130-0333-495d-9b91-32c97d7f08d6',0);
INSERT INTO "head" VALUES('milestone','22cef372-ef90-5a69-9f12-8940413bc8f7','state','ccb79c7b-c0ca-442e-9539-32d59841e45a',0);
INSERT INTO "head" VALUES('suggestion','ccd94b8d-69b1-5001-b83c-b8371e9f4fb6','text_zh','fe96cf36-ad0a-4bed-886b-1e21fe24034d',0);
INSERT INTO "head" VALUES('agreement','1c4f9635-92f6-55d2-8612-90eaa55b81c4','kind','474fa5bc-658c-46ed-a1bb-79e1c9537bd8',0);
INSERT INTO "head" VALUES('theme','726b58f2-5b45-51f5-b1e4-5a926da42de8','name_zh','cbf54064-8043-43e9-862f-09fcf26c9376',0);
INSERT INTO "head" VALUES('outcome','6178aee7-8786-5a9e-a772-e7626d4aaf74','text_zh','f4d42c1f-e8bc-4252-850c-49a6adadf3f8',0);
INSERT INTO "head" VALUES('report','08bf8380-d346-53dd-974d-a837309223cb','profile','80c87fe3-4c0c-42bc-9125-77f6e354272c',0);
INSERT INTO "head" VALUES('section','67eafb6d-da79-541c-a854-b8409915bead','key','270a58de-e1d7-4458-851f-e2c33b9d6a86',0);
INSERT INTO "head" VALUES('council','bfc3130f-7744-5840-b314-afde9b529adf','title','62be9448-01fe-46e9-8741-50f5dfce51c4',0);
INSERT INTO "head" VALUES('day_note','e07fc876-ea68-5471-a8b8-5e98ce333eb0','report_zh','f307394d-2154-4a99-b2b8-a59f0b7559a8',0);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','8946a981-9de6-4ae9-bb64-c43182fe9aa7',0);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','d3f1c9aa-a813-4408-af90-831edbf48ebd',0);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','31ffe411-830c-4546-9c2a-da276ead268f',0);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','31ffe411-830c-4546-9c2a-da276ead268f',1);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','31ffe411-830c-4546-9c2a-da276ead268f',2);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','31ffe411-830c-4546-9c2a-da276ead268f',3);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','31ffe411-830c-4546-9c2a-da276ead268f',4);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','31ffe411-830c-4546-9c2a-da276ead268f',5);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','_alive','31ffe411-830c-4546-9c2a-da276ead268f',6);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','31ffe411-830c-4546-9c2a-da276ead268f',7);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','31ffe411-830c-4546-9c2a-da276ead268f',8);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','31ffe411-830c-4546-9c2a-da276ead268f',9);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','31ffe411-830c-4546-9c2a-da276ead268f',10);
INSERT INTO "head" VALUES('advance','500d644d-175d-5df0-9f78-bdde19dffd2e','_alive','31ffe411-830c-4546-9c2a-da276ead268f',11);
INSERT INTO "head" VALUES('night','9eeb6889-460a-5037-bc87-85e45e46721c','_alive','31ffe411-830c-4546-9c2a-da276ead268f',12);
INSERT INTO "head" VALUES('seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','_alive','31ffe411-830c-4546-9c2a-da276ead268f',13);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','31ffe411-830c-4546-9c2a-da276ead268f',14);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','31ffe411-830c-4546-9c2a-da276ead268f',15);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','31ffe411-830c-4546-9c2a-da276ead268f',16);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','31ffe411-830c-4546-9c2a-da276ead268f',17);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','31ffe411-830c-4546-9c2a-da276ead268f',18);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','person_id','31ffe411-830c-4546-9c2a-da276ead268f',19);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','31ffe411-830c-4546-9c2a-da276ead268f',20);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','31ffe411-830c-4546-9c2a-da276ead268f',21);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','31ffe411-830c-4546-9c2a-da276ead268f',22);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','31ffe411-830c-4546-9c2a-da276ead268f',23);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','31ffe411-830c-4546-9c2a-da276ead268f',24);
INSERT INTO "head" VALUES('expense_share','1db00440-df4a-509b-af20-760d60cf84b9','_alive','31ffe411-830c-4546-9c2a-da276ead268f',25);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','from_id','31ffe411-830c-4546-9c2a-da276ead268f',26);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','to_id','31ffe411-830c-4546-9c2a-da276ead268f',27);
INSERT INTO "head" VALUES('cash','2a2168ab-7150-5a32-a27a-9fe137504f12','person_id','31ffe411-830c-4546-9c2a-da276ead268f',28);
INSERT INTO "head" VALUES('gift','74bf0eaf-842b-59ef-9330-96eb771cd120','person_id','31ffe411-830c-4546-9c2a-da276ead268f',29);
INSERT INTO "head" VALUES('letter','a5acf97d-f870-595c-8421-2aa33ee5f656','person_id','31ffe411-830c-4546-9c2a-da276ead268f',30);
INSERT INTO "head" VALUES('script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','person_id','31ffe411-830c-4546-9c2a-da276ead268f',31);
INSERT INTO "head" VALUES('minute_point','4edff6e8-5d94-5410-b3f0-9aacb89590bf','person_id','31ffe411-830c-4546-9c2a-da276ead268f',32);
INSERT INTO "head" VALUES('follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','owner_id','31ffe411-830c-4546-9c2a-da276ead268f',33);
INSERT INTO "head" VALUES('follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','person_id','31ffe411-830c-4546-9c2a-da276ead268f',34);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','31ffe411-830c-4546-9c2a-da276ead268f',35);
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
INSERT INTO "member" VALUES('efd95cac-94d6-485b-a821-a4245d64d8c1',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','5321f26b-e4fd-40f7-9990-48f728f4c096','leader','confirmed','團長','団長',1,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('3bdcb4d9-7cd8-40b3-b156-53a8c794ae82',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','member','confirmed','團員','団員',2,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('73f9831b-0990-4cfe-87e2-f4123c4f1a8a',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','17a72602-3f88-4adb-8f45-6d49e659789b','member','confirmed','團員','団員',3,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('12351f5f-80b6-4e6f-8db3-7c567f88d503',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','024c3521-3d25-4e6e-a031-be130e7296f1','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
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
INSERT INTO "meta" VALUES('store','94e1a0ff-0b34-439f-a377-2fd4fa068f1c');
INSERT INTO "meta" VALUES('folding','4');
INSERT INTO "meta" VALUES('practice','1');
INSERT INTO "meta" VALUES('replica','776d90ca-84ab-40f0-b532-3c55b5e1875f');
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
INSERT INTO "milestone" VALUES('e2a82468-5176-471e-993e-f61fde70ab00',1,'669ac8ec-c6c7-5b2e-9593-0af6e8b58146','reached','2019-10-15','已提供台方聯絡窗口','台湾側の窓口を連絡',0);
INSERT INTO "milestone" VALUES('22cef372-ef90-5a69-9f12-8940413bc8f7',1,'5739b285-ea84-5fd7-9526-3e83f6547a79','改 state','2019-09-18','甲 text_zh 髙','甲 text_ja 髙',3);
INSERT INTO "milestone" VALUES('0c065845-54c4-540c-9380-978d6a200968',1,'d7bffa1e-4216-5c25-a6ff-665d55747b59','reached','2019-09-19','乙 text_zh 髙','乙 text_ja 髙',4);
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
INSERT INTO "minute_point" VALUES('747e435a-04ef-4107-b087-d925cf932d03',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138',1,'explained','jp',NULL,'東北經產局','東北経済産業局','介紹產官學合作現況：對轄內中小企業提供從開發到銷售的一條龍支援。','産学官連携の現状を紹介。管内の中小企業に開発から販売まで一貫した支援を行っている。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('be16bff4-8234-4cb0-923a-8c04e6309d2e',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138',2,'asked','tw',NULL,'王大明','王大明','接受補助的企業是否經過事先篩選？','補助を受ける企業は事前に選定しているのか。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('07fe67a3-58e2-42ed-892e-257d97986194',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138',3,'answered','jp',NULL,'東北經產局','東北経済産業局','由協調員依需求尋找合適企業，由實際開發產品的企業提出申請。','コーディネーターが要望に応じて適した企業を探し、実際に開発する企業が申請する。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('1f52c702-3807-4096-9360-a42dfba78f22',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138',4,'asked','tw',NULL,'台日產業合作推動辦公室','台日産業連携推進オフィス','能否帶企業參訪團到台灣來？','企業訪問団を台湾に派遣していただけないか。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('8521b988-d919-42d3-9d2f-0d5729835923',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138',5,'intent','jp',NULL,'東北經產局','東北経済産業局','由企業提出需求即可成行；今後介紹有意到台灣發展的企業。','企業から要望があれば実現できる。今後、台湾進出を考える企業を紹介したい。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('bccc4234-67d1-59d5-9ed3-9db5e27bdb87',1,'9d813800-8671-5477-9164-e2d730a8cd9e',3,'改 kind','jp','11109085-d961-53d4-8b48-e408cb16a69f','甲 speaker_zh 髙','甲 speaker_ja 髙','甲 text_zh 髙','甲 text_ja 髙','2019-09-18','甲 secret 髙','2019-09-18');
INSERT INTO "minute_point" VALUES('4edff6e8-5d94-5410-b3f0-9aacb89590bf',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e',4,'explained','jp',NULL,'乙 speaker_zh 髙','乙 speaker_ja 髙','乙 text_zh 髙','乙 text_ja 髙','2019-09-19','乙 secret 髙','2019-09-19');
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
INSERT INTO "organisation" VALUES('75b9206a-147a-4f9d-a203-a720cd2a48ca',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
経済部
jingjibu
');
INSERT INTO "organisation" VALUES('b487568a-a61b-4afe-b399-e6cd685dac71',1,'75b9206a-147a-4f9d-a203-a720cd2a48ca','central','TW','','工業局','工業局','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
工業局
gongyeju
');
INSERT INTO "organisation" VALUES('92adb9ee-d9ed-428b-8383-6f3b9b291eb4',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tairichanyehezuotuidongbangongshi
');
INSERT INTO "organisation" VALUES('31590ab4-6c73-4883-b21d-3dc1371ef4aa',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','','','','知事','知事','','','1247d519-58a6-4be3-b8c3-62a6d40d6e51','幕張新都心：會展與商業
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
INSERT INTO "organisation" VALUES('a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d',1,'31590ab4-6c73-4883-b21d-3dc1371ef4aa','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
商工労動部
shanggonglaodongbu
');
INSERT INTO "organisation" VALUES('94ac7a0e-ffa5-40a6-9b70-7107aa895099',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ
fukushimakenhaitekupuraza
fudaoxian
');
INSERT INTO "organisation" VALUES('4c85c578-f2b5-4fc9-9675-53680177a9da',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局
tohokukeizaisangyokyoku
dongbeijingjichanyeju
dongbeijingchanju
');
INSERT INTO "organisation" VALUES('c78a1082-22dc-462c-abd2-c4cb90cb04d9',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
宮城県
みやぎけん
miyagiken
gongchengxian
');
INSERT INTO "organisation" VALUES('736cc4e0-92b3-4a77-9ec1-1a660d92d085',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー
qianyemaoyiqingbaozhongxin
');
INSERT INTO "organisation" VALUES('b260d296-d086-4bd6-b404-14890168bdf5',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
日本台湾交流協会
公益財団法人日本台湾交流協会
ribentaiwanjiaoliuxiehui
');
INSERT INTO "organisation" VALUES('c586c8ee-f552-4b6a-a026-37ff65380214',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
jetro海外調査部
じぇとろ海外調査部
haiwaidiaochabu
');
INSERT INTO "organisation" VALUES('9612da5a-813a-4c78-b368-475d30ffaf15',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
三菱総合研究所
sanlingzongheyanjiusuo
');
INSERT INTO "organisation" VALUES('319684bd-ce35-4e05-b779-683250b70889',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉商工会議所
qianyeshanggonghuiyisuo
');
INSERT INTO "organisation" VALUES('e5b55bdd-8e6b-403d-afe4-013fdb7c6045',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉県貿易協同組合
qianyexianmaoyixietongzuhe
');
INSERT INTO "organisation" VALUES('1094d38e-9df2-4c5e-849c-a041cb56e815',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
千葉県産業振興中心
千葉県産業振興せんたー
qianyexianchanyezhenxingzhongxin
');
INSERT INTO "organisation" VALUES('8a72f6e7-d910-4a19-bbe6-13073d1abe55',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
東邦銀行
dongbangyinxing
');
INSERT INTO "organisation" VALUES('746736d6-969d-49b1-aea1-f495d20aec76',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県貿易促進協議会
fudaoxianmaoyicujinxieyihui
');
INSERT INTO "organisation" VALUES('8d470a61-7c3a-4266-8e69-1f8b215f996c',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
福島県
fudaoxian
');
INSERT INTO "organisation" VALUES('2426cd32-7684-4ff5-be04-7c1085537a17',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','
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
INSERT INTO "organisation_name" VALUES('6e478802-4cd6-4385-9fb4-73d7b8ced276',1,'b260d296-d086-4bd6-b404-14890168bdf5','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
INSERT INTO "organisation_name" VALUES('a1492b6f-0a05-53ea-8b3c-fd7099c75951',1,'f67091ef-8724-5501-9b51-cdab692d7c76','改 name_zh','甲 name_ja 髙','2019-09-18','2019-09-18');
INSERT INTO "organisation_name" VALUES('75936a85-eeb4-5f1c-8c80-43ec0138d048',1,'408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19');
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
INSERT INTO "outcome" VALUES('15e15e37-7b1a-4894-8753-df1b12b0f7f0',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','fdf06cab-2aff-40c6-b8ec-2f2d0b56a138',0,'拜會東北經產局，日方表示願介紹有意到台灣發展的企業，並於企業提出需求時組團訪台。','東北経済産業局を訪問し、台湾進出を考える企業の紹介と、要望に応じた訪問団の派遣について前向きな意向が示された。','');
INSERT INTO "outcome" VALUES('6178aee7-8786-5a9e-a772-e7626d4aaf74',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e',3,'改 text_zh','甲 text_ja 髙','甲 themes 髙');
INSERT INTO "outcome" VALUES('f8502c59-08c1-57e7-a64e-e19a302ffdf3',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e',4,'乙 text_zh 髙','乙 text_ja 髙','乙 themes 髙');
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
INSERT INTO "participant" VALUES('922d2698-d86a-4ac3-9aa3-ff8b45390255',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','jp','',1,'fec6d698-7e43-43b7-81e5-a16f95a57164',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('3df46768-bd8b-4e04-9cf7-d4ea91d25789',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','jp','',2,'f8a36d8a-7041-4409-9303-64b471fc7b3d',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('05a02bd9-e904-4e2c-8403-7875468cda1d',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','jp','',3,'1247d519-58a6-4be3-b8c3-62a6d40d6e51',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f902f26b-0c01-43df-9ba9-de25740ea9d5',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','jp','',4,'f613e1d4-09f7-4ac4-aace-01cbde5588ad',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('85363eb5-1628-4ecc-bcad-c4fa1913b56f',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','jp','',5,'17935e92-5ad5-44f0-a401-528ecf7b1e7e',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f3443973-0284-44ab-a4a7-252605eb6f4f',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','jp','',6,'276a86d6-8049-4282-9505-58ffc75ef6a4',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('cb23ca1a-23da-4499-abb7-ebf59681e1c6',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','jp','',7,'ea63d2ec-627d-49bb-b8ba-7777b64dd845',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('41fbb2aa-a687-4f81-a044-e0f040496d95',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','jp','',8,'15919d41-5efd-46bd-866d-1920e6a8a612',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('57be37c6-8f8c-4964-8608-fc63fa2247e1',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','jp','',1,'91286b62-93fc-498c-b64b-56f1ed784cf3',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('5a16a199-89c2-459c-bc35-bb4ee2ea70f8',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','jp','',2,'c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('53b7a859-e3c6-40ae-a1d0-a7e98fc89e41',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','jp','',1,'37c636fe-206a-44ca-b801-48ae732a009e',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('08ad8d88-86c9-4bc9-ae54-502edf0e0483',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','jp','',2,'353f4e17-ab4d-42ab-af18-1906b801e97a',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('28f08f97-3a56-4f88-8ad5-4d1fe382550c',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','jp','',3,'c447f116-c279-434d-981c-b4d65cf1e693',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('9269039c-c540-45cf-800f-d3e5e1137ba5',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','jp','',4,'afba21f7-1f82-4d65-8f85-0bfafb6b82a9',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b4ca082f-2bca-4f18-b940-f17fe44a1a45',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','jp','',5,'7c5c7c5b-4f9b-453e-8c17-42b268e835b7',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1df6877d-8b0f-4509-bb52-c7907a38c3bf',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','jp','',6,'f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('afff145e-e8ee-4589-a420-cd710baa4a4f',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','tw','',1,'5321f26b-e4fd-40f7-9990-48f728f4c096',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('fa4981b2-bb8e-4a2c-b093-4b88ab0df5d5',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','tw','',2,'7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b06642d1-92f6-4aee-bc19-bbd7be7c8512',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','tw','',3,'17a72602-3f88-4adb-8f45-6d49e659789b',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('08b2005d-45de-4c38-8001-24cf4778e9eb',1,'fc419bb9-ff19-46d5-8b01-ba0401251e21','tw','',4,'024c3521-3d25-4e6e-a031-be130e7296f1',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('845fdc48-1c02-444d-aaea-4fcc68e2894c',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','tw','',1,'5321f26b-e4fd-40f7-9990-48f728f4c096',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('37c6fd53-f701-47b9-b54a-e6cac0d39744',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','tw','',2,'7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('55becfd6-98a3-4b10-8822-ad61369e3f4a',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','tw','',3,'17a72602-3f88-4adb-8f45-6d49e659789b',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('6e1a6880-caa0-4d50-8714-fbec5e822b0c',1,'5e098216-2fb9-4c35-8bdf-890711e0b22f','tw','',4,'024c3521-3d25-4e6e-a031-be130e7296f1',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('bcc4ae4d-e693-4547-88d5-d0d6b19a286d',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','tw','',1,'5321f26b-e4fd-40f7-9990-48f728f4c096',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2d57bf18-afe6-4a9f-8916-2cb79a610f16',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','tw','',2,'7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('0e3beb09-86ac-4636-bf8f-39accf4b5874',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','tw','',3,'17a72602-3f88-4adb-8f45-6d49e659789b',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('58d987ff-39cd-455e-9e8c-2d7eb5f345a3',1,'962aaa00-69f2-42e8-b2e9-119c5c01137c','tw','',4,'024c3521-3d25-4e6e-a031-be130e7296f1',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1d751ac0-9185-4378-87c8-56c5e000e2f1',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','tw','',1,'5321f26b-e4fd-40f7-9990-48f728f4c096',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('cf47ccea-9cad-4979-a93a-1d8d8dca83f4',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','tw','',2,'7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('8feb8da0-f16c-453b-a502-92ee2c383082',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','tw','',3,'17a72602-3f88-4adb-8f45-6d49e659789b',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('ea878326-1500-401e-a73d-528c5c5e9ec8',1,'4a378797-2530-42bd-9cf3-5685a5d893b4','tw','',4,'024c3521-3d25-4e6e-a031-be130e7296f1',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('3d62619f-3c4d-49fb-9615-2dd304aefd6d',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','tw','',1,'5321f26b-e4fd-40f7-9990-48f728f4c096',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('eb20144c-7b8b-4995-ac8b-67d2d5b97abd',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','tw','',2,'7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f31b669d-be08-4fe7-b797-882477655737',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','tw','',3,'17a72602-3f88-4adb-8f45-6d49e659789b',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a9648cf4-1bfb-4a40-ac36-46f22db42d23',1,'fdf06cab-2aff-40c6-b8ec-2f2d0b56a138','tw','',4,'024c3521-3d25-4e6e-a031-be130e7296f1',NULL,'','','','','','',NULL,'','');
INSERT INTO "participant" VALUES('be8da699-6054-5241-a38d-cf108127c24d',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 side','甲 role 髙',3,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','甲 unit_zh 髙','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙','甲 came 髙','甲 reply 髙','2019-09-18','甲 seat 髙','甲 reply_notes 髙');
INSERT INTO "participant" VALUES('8db2bad4-5b85-57a2-8a29-ce08919119b8',0,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','jp','乙 role 髙',4,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙','乙 came 髙','乙 reply 髙','2019-09-19','乙 seat 髙','乙 reply_notes 髙');
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
INSERT INTO "person" VALUES('5321f26b-e4fd-40f7-9990-48f728f4c096',1,'王大明','王大明','おう だいめい','ワン ダーミン','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29',1,'陳小華','陳小華','ちん しょうか','チェン シャオホァ','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('17a72602-3f88-4adb-8f45-6d49e659789b',1,'林美玲','林美玲','りん びれい','リン メイリン','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('024c3521-3d25-4e6e-a031-be130e7296f1',1,'黃志強','黄志強','こう しきょう','ホァン ジーチャン','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','','','','','','',NULL,'','','','
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
INSERT INTO "person" VALUES('fec6d698-7e43-43b7-81e5-a16f95a57164',1,'山田太郎','山田太郎','やまだ たろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('f8a36d8a-7041-4409-9303-64b471fc7b3d',1,'佐藤花子','佐藤花子','さとう はなこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('1247d519-58a6-4be3-b8c3-62a6d40d6e51',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','','JP','043-000-0000 内線2711','','suzuki@example.jp','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('f613e1d4-09f7-4ac4-aace-01cbde5588ad',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('17935e92-5ad5-44f0-a401-528ecf7b1e7e',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('276a86d6-8049-4282-9505-58ffc75ef6a4',1,'田中四郎','田中四郎','たなか しろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('ea63d2ec-627d-49bb-b8ba-7777b64dd845',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('15919d41-5efd-46bd-866d-1920e6a8a612',1,'濵田六子','濵田六子','はまだ むつこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('91286b62-93fc-498c-b64b-56f1ed784cf3',1,'渡部 七海','渡部 七海','わたべ ななみ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('37c636fe-206a-44ca-b801-48ae732a009e',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('353f4e17-ab4d-42ab-af18-1906b801e97a',1,'山﨑十和','山﨑十和','やまざき とわ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('c447f116-c279-434d-981c-b4d65cf1e693',1,'中村春子','中村春子','なかむら はるこ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('afba21f7-1f82-4d65-8f85-0bfafb6b82a9',1,'小林夏男','小林夏男','こばやし なつお','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('7c5c7c5b-4f9b-453e-8c17-42b268e835b7',1,'加藤秋江','加藤秋江','かとう あきえ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('4e0b1bf6-7d72-49d4-957d-e4fab01ca964',1,'松本空','松本空','まつもと そら','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "person" VALUES('7e144cc8-8a4e-4024-b9d0-99623ce31d86',1,'井上海','井上海','いのうえ うみ','','','','JP','','','','','','','','','','名片交換','訪日團聯繫','2019-09-18','','','','
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
INSERT INTO "post" VALUES('e67e1ca7-726e-4fa0-a9b9-3af7b28f80e4',1,'5321f26b-e4fd-40f7-9990-48f728f4c096','b487568a-a61b-4afe-b399-e6cd685dac71','電子資訊組','電子情報組','科長','課長（科長）','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('79fce242-0e14-4f16-a9bb-445734779f0f',1,'7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','b487568a-a61b-4afe-b399-e6cd685dac71','電子資訊組','電子情報組','技正','技正','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('aa2a8ca6-557e-4dc8-9b54-79e6c4db12a0',1,'17a72602-3f88-4adb-8f45-6d49e659789b','92adb9ee-d9ed-428b-8383-6f3b9b291eb4','','','經理','マネージャー','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('7d7157a2-ed71-4992-b07a-ce5f3ca7162f',1,'024c3521-3d25-4e6e-a031-be130e7296f1','92adb9ee-d9ed-428b-8383-6f3b9b291eb4','','','專員','専員','','',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('ad36c0ff-cc28-4f8c-b3bc-d7a8bbf50143',1,'fec6d698-7e43-43b7-81e5-a16f95a57164','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','經濟政策課','経済政策課','副參事','副参事','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ecad5e85-82c1-42ee-b886-ea04e3b49e2b',1,'f8a36d8a-7041-4409-9303-64b471fc7b3d','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('5732fb9d-689d-43e2-9f78-5c51f4971fd6',1,'1247d519-58a6-4be3-b8c3-62a6d40d6e51','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('2e69cdb8-15c8-4eb9-81c9-5779e73a2e3b',1,'f613e1d4-09f7-4ac4-aace-01cbde5588ad','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('4f44b720-61ea-41d6-a855-679e4ce28032',1,'17935e92-5ad5-44f0-a401-528ecf7b1e7e','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','產業振興課','産業振興課','副課長','副課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('67f4a427-0579-48ff-85e9-211bc7e71af5',1,'276a86d6-8049-4282-9505-58ffc75ef6a4','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','產業振興課','産業振興課','主查','主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('6548a465-767e-452e-9212-45d83c89be7d',1,'ea63d2ec-627d-49bb-b8ba-7777b64dd845','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','產業振興課','産業振興課','班長','班長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('0062bc4c-613a-4b7a-b9a4-b76c8e003bb8',1,'15919d41-5efd-46bd-866d-1920e6a8a612','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d','產業振興課','産業振興課','班長','班長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('494bf45c-da23-4138-90cd-6fe5f1aa8dde',1,'91286b62-93fc-498c-b64b-56f1ed784cf3','94ac7a0e-ffa5-40a6-9b70-7107aa895099','','','副所長','副所長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('b39f0383-464d-4856-81e5-d1b5a5462eb0',1,'c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba','94ac7a0e-ffa5-40a6-9b70-7107aa895099','','','產學推動科長','産学連携科長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('d93aaf98-a598-41b9-8fbd-6cdb5d87e9e6',1,'37c636fe-206a-44ca-b801-48ae732a009e','4c85c578-f2b5-4fc9-9675-53680177a9da','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('ed164418-b9e4-4841-be8b-6c38b5c0f0e0',1,'353f4e17-ab4d-42ab-af18-1906b801e97a','4c85c578-f2b5-4fc9-9675-53680177a9da','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('a43c335c-8f46-42ab-99df-7cb4cfc56338',1,'c447f116-c279-434d-981c-b4d65cf1e693','4c85c578-f2b5-4fc9-9675-53680177a9da','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('cdb92bf4-38bf-4d6f-9f71-4d7fbbccc8e2',1,'afba21f7-1f82-4d65-8f85-0bfafb6b82a9','4c85c578-f2b5-4fc9-9675-53680177a9da','總務企劃部 國際課','総務企画部 国際課','課長','課長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('30795967-8544-4e94-bad4-698c7549378a',1,'7c5c7c5b-4f9b-453e-8c17-42b268e835b7','4c85c578-f2b5-4fc9-9675-53680177a9da','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('7cb1f5ab-8a22-4c51-b7e1-a360a44936ff',1,'f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb','c78a1082-22dc-462c-abd2-c4cb90cb04d9','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('0aba57ad-b1b1-4c08-8279-ac7092fafa0b',1,'4e0b1bf6-7d72-49d4-957d-e4fab01ca964','c586c8ee-f552-4b6a-a026-37ff65380214','','','主查','主査','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('2098e306-a3e6-4b59-bae6-3d149ac6accd',1,'7e144cc8-8a4e-4024-b9d0-99623ce31d86','9612da5a-813a-4c78-b368-475d30ffaf15','海外事業本部','海外事業本部','研究員','研究員','','',NULL,0,NULL,NULL,'2019-09-18','名片',NULL);
INSERT INTO "post" VALUES('7bea66cd-7193-54c2-9dce-9a5dbc4dcf26',1,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','改 unit_zh','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙','甲 equal_zh 髙','甲 equal_ja 髙',3,3,'2019-09-18','2019-09-18','2019-09-18','甲 source 髙',NULL);
INSERT INTO "post" VALUES('ae035bfd-8790-540d-b712-2f4cd40d3151',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙','乙 equal_zh 髙','乙 equal_ja 髙',4,4,'2019-09-19','2019-09-19','2019-09-19','乙 source 髙','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26');
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
INSERT INTO "question" VALUES('42599756-5200-583b-9ef6-5d941d096e66',1,'6931c44c-30ce-5ed7-b4cf-43778ed91e47',3,'改 kind','甲 text_zh 髙','甲 text_ja 髙');
INSERT INTO "question" VALUES('e19b62f6-6c12-50fa-8c5f-e77cd10527b7',1,'c3906ae9-f0f6-5aac-a151-a147b49d0881',4,'choice','乙 text_zh 髙','乙 text_ja 髙');
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
INSERT INTO "rate" VALUES('eb5b3d0f-245d-4f68-9e15-84be69695ea7',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','JPY','0.22','spot','2019-09-16','範例／見本',NULL,'',NULL);
INSERT INTO "rate" VALUES('5937e5b1-96a4-412d-9ad1-553c1a49ee28',1,'089a87c7-aec7-4d10-8ee7-6178a51c37ba','USD','31.2','spot','2019-09-16','範例／見本',NULL,'',NULL);
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
INSERT INTO "report" VALUES('08bf8380-d346-53dd-974d-a837309223cb',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','改 profile','report','other','甲 title 髙','甲 agency 髙','甲 countries 髙','2019-09-18','甲 number 髙','甲 plan 髙','甲 subject_class 髙','甲 admin_class 髙','甲 sponsor 髙','甲 visited 髙','甲 keywords 髙',3,'甲 abstract 髙','甲 remarks 髙','甲 checked 髙','2019-09-18');
INSERT INTO "report" VALUES('d6ad8635-4c5f-5001-8fe5-8f947bbdceac',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','central','report','other','乙 title 髙','乙 agency 髙','乙 countries 髙','2019-09-19','乙 number 髙','乙 plan 髙','乙 subject_class 髙','乙 admin_class 髙','乙 sponsor 髙','乙 visited 髙','乙 keywords 髙',4,'乙 abstract 髙','乙 remarks 髙','乙 checked 髙','2019-09-19');
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
sample2019','089a87c7-aec7-4d10-8ee7-6178a51c37ba');
INSERT INTO "same_key" VALUES('member','0
089a87c7-aec7-4d10-8ee7-6178a51c37ba
024c3521-3d25-4e6e-a031-be130e7296f1','12351f5f-80b6-4e6f-8db3-7c567f88d503');
INSERT INTO "same_key" VALUES('member','0
089a87c7-aec7-4d10-8ee7-6178a51c37ba
17a72602-3f88-4adb-8f45-6d49e659789b','73f9831b-0990-4cfe-87e2-f4123c4f1a8a');
INSERT INTO "same_key" VALUES('member','0
089a87c7-aec7-4d10-8ee7-6178a51c37ba
5321f26b-e4fd-40f7-9990-48f728f4c096','efd95cac-94d6-485b-a821-a4245d64d8c1');
INSERT INTO "same_key" VALUES('member','0
089a87c7-aec7-4d10-8ee7-6178a51c37ba
7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','3bdcb4d9-7cd8-40b3-b156-53a8c794ae82');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','736cc4e0-92b3-4a77-9ec1-1a660d92d085');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','c586c8ee-f552-4b6a-a026-37ff65380214');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','9612da5a-813a-4c78-b368-475d30ffaf15');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','319684bd-ce35-4e05-b779-683250b70889');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','31590ab4-6c73-4883-b21d-3dc1371ef4aa');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','1094d38e-9df2-4c5e-849c-a041cb56e815');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','e5b55bdd-8e6b-403d-afe4-013fdb7c6045');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','92adb9ee-d9ed-428b-8383-6f3b9b291eb4');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
31590ab4-6c73-4883-b21d-3dc1371ef4aa','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','c78a1082-22dc-462c-abd2-c4cb90cb04d9');
INSERT INTO "same_key" VALUES('organisation','0
工業局
75b9206a-147a-4f9d-a203-a720cd2a48ca','b487568a-a61b-4afe-b399-e6cd685dac71');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','b260d296-d086-4bd6-b404-14890168bdf5');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','4c85c578-f2b5-4fc9-9675-53680177a9da');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','8a72f6e7-d910-4a19-bbe6-13073d1abe55');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','8d470a61-7c3a-4266-8e69-1f8b215f996c');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','94ac7a0e-ffa5-40a6-9b70-7107aa895099');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','746736d6-969d-49b1-aea1-f495d20aec76');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','75b9206a-147a-4f9d-a203-a720cd2a48ca');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','2426cd32-7684-4ff5-be04-7c1085537a17');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','736cc4e0-92b3-4a77-9ec1-1a660d92d085');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','c586c8ee-f552-4b6a-a026-37ff65380214');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','9612da5a-813a-4c78-b368-475d30ffaf15');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','b260d296-d086-4bd6-b404-14890168bdf5');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','319684bd-ce35-4e05-b779-683250b70889');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','31590ab4-6c73-4883-b21d-3dc1371ef4aa');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','1094d38e-9df2-4c5e-849c-a041cb56e815');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','e5b55bdd-8e6b-403d-afe4-013fdb7c6045');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','92adb9ee-d9ed-428b-8383-6f3b9b291eb4');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
31590ab4-6c73-4883-b21d-3dc1371ef4aa','a1918ca4-d6c3-4ac3-bb5d-4b4f329ac46d');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','c78a1082-22dc-462c-abd2-c4cb90cb04d9');
INSERT INTO "same_key" VALUES('organisation','1
工業局
75b9206a-147a-4f9d-a203-a720cd2a48ca','b487568a-a61b-4afe-b399-e6cd685dac71');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','4c85c578-f2b5-4fc9-9675-53680177a9da');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','8a72f6e7-d910-4a19-bbe6-13073d1abe55');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','8d470a61-7c3a-4266-8e69-1f8b215f996c');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','94ac7a0e-ffa5-40a6-9b70-7107aa895099');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','746736d6-969d-49b1-aea1-f495d20aec76');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','75b9206a-147a-4f9d-a203-a720cd2a48ca');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','2426cd32-7684-4ff5-be04-7c1085537a17');
INSERT INTO "same_key" VALUES('participant','0
4a378797-2530-42bd-9cf3-5685a5d893b4
024c3521-3d25-4e6e-a031-be130e7296f1','ea878326-1500-401e-a73d-528c5c5e9ec8');
INSERT INTO "same_key" VALUES('participant','0
4a378797-2530-42bd-9cf3-5685a5d893b4
17a72602-3f88-4adb-8f45-6d49e659789b','8feb8da0-f16c-453b-a502-92ee2c383082');
INSERT INTO "same_key" VALUES('participant','0
4a378797-2530-42bd-9cf3-5685a5d893b4
5321f26b-e4fd-40f7-9990-48f728f4c096','1d751ac0-9185-4378-87c8-56c5e000e2f1');
INSERT INTO "same_key" VALUES('participant','0
4a378797-2530-42bd-9cf3-5685a5d893b4
7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','cf47ccea-9cad-4979-a93a-1d8d8dca83f4');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
024c3521-3d25-4e6e-a031-be130e7296f1','6e1a6880-caa0-4d50-8714-fbec5e822b0c');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
1247d519-58a6-4be3-b8c3-62a6d40d6e51','05a02bd9-e904-4e2c-8403-7875468cda1d');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
15919d41-5efd-46bd-866d-1920e6a8a612','41fbb2aa-a687-4f81-a044-e0f040496d95');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
17935e92-5ad5-44f0-a401-528ecf7b1e7e','85363eb5-1628-4ecc-bcad-c4fa1913b56f');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
17a72602-3f88-4adb-8f45-6d49e659789b','55becfd6-98a3-4b10-8822-ad61369e3f4a');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
276a86d6-8049-4282-9505-58ffc75ef6a4','f3443973-0284-44ab-a4a7-252605eb6f4f');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
5321f26b-e4fd-40f7-9990-48f728f4c096','845fdc48-1c02-444d-aaea-4fcc68e2894c');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','37c6fd53-f701-47b9-b54a-e6cac0d39744');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
ea63d2ec-627d-49bb-b8ba-7777b64dd845','cb23ca1a-23da-4499-abb7-ebf59681e1c6');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
f613e1d4-09f7-4ac4-aace-01cbde5588ad','f902f26b-0c01-43df-9ba9-de25740ea9d5');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
f8a36d8a-7041-4409-9303-64b471fc7b3d','3df46768-bd8b-4e04-9cf7-d4ea91d25789');
INSERT INTO "same_key" VALUES('participant','0
5e098216-2fb9-4c35-8bdf-890711e0b22f
fec6d698-7e43-43b7-81e5-a16f95a57164','922d2698-d86a-4ac3-9aa3-ff8b45390255');
INSERT INTO "same_key" VALUES('participant','0
962aaa00-69f2-42e8-b2e9-119c5c01137c
024c3521-3d25-4e6e-a031-be130e7296f1','58d987ff-39cd-455e-9e8c-2d7eb5f345a3');
INSERT INTO "same_key" VALUES('participant','0
962aaa00-69f2-42e8-b2e9-119c5c01137c
17a72602-3f88-4adb-8f45-6d49e659789b','0e3beb09-86ac-4636-bf8f-39accf4b5874');
INSERT INTO "same_key" VALUES('participant','0
962aaa00-69f2-42e8-b2e9-119c5c01137c
5321f26b-e4fd-40f7-9990-48f728f4c096','bcc4ae4d-e693-4547-88d5-d0d6b19a286d');
INSERT INTO "same_key" VALUES('participant','0
962aaa00-69f2-42e8-b2e9-119c5c01137c
7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','2d57bf18-afe6-4a9f-8916-2cb79a610f16');
INSERT INTO "same_key" VALUES('participant','0
962aaa00-69f2-42e8-b2e9-119c5c01137c
91286b62-93fc-498c-b64b-56f1ed784cf3','57be37c6-8f8c-4964-8608-fc63fa2247e1');
INSERT INTO "same_key" VALUES('participant','0
962aaa00-69f2-42e8-b2e9-119c5c01137c
c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba','5a16a199-89c2-459c-bc35-bb4ee2ea70f8');
INSERT INTO "same_key" VALUES('participant','0
fc419bb9-ff19-46d5-8b01-ba0401251e21
024c3521-3d25-4e6e-a031-be130e7296f1','08b2005d-45de-4c38-8001-24cf4778e9eb');
INSERT INTO "same_key" VALUES('participant','0
fc419bb9-ff19-46d5-8b01-ba0401251e21
17a72602-3f88-4adb-8f45-6d49e659789b','b06642d1-92f6-4aee-bc19-bbd7be7c8512');
INSERT INTO "same_key" VALUES('participant','0
fc419bb9-ff19-46d5-8b01-ba0401251e21
5321f26b-e4fd-40f7-9990-48f728f4c096','afff145e-e8ee-4589-a420-cd710baa4a4f');
INSERT INTO "same_key" VALUES('participant','0
fc419bb9-ff19-46d5-8b01-ba0401251e21
7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','fa4981b2-bb8e-4a2c-b093-4b88ab0df5d5');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
024c3521-3d25-4e6e-a031-be130e7296f1','a9648cf4-1bfb-4a40-ac36-46f22db42d23');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
17a72602-3f88-4adb-8f45-6d49e659789b','f31b669d-be08-4fe7-b797-882477655737');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
353f4e17-ab4d-42ab-af18-1906b801e97a','08ad8d88-86c9-4bc9-ae54-502edf0e0483');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
37c636fe-206a-44ca-b801-48ae732a009e','53b7a859-e3c6-40ae-a1d0-a7e98fc89e41');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
5321f26b-e4fd-40f7-9990-48f728f4c096','3d62619f-3c4d-49fb-9615-2dd304aefd6d');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
7c5c7c5b-4f9b-453e-8c17-42b268e835b7','b4ca082f-2bca-4f18-b940-f17fe44a1a45');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29','eb20144c-7b8b-4995-ac8b-67d2d5b97abd');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
afba21f7-1f82-4d65-8f85-0bfafb6b82a9','9269039c-c540-45cf-800f-d3e5e1137ba5');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
c447f116-c279-434d-981c-b4d65cf1e693','28f08f97-3a56-4f88-8ad5-4d1fe382550c');
INSERT INTO "same_key" VALUES('participant','0
fdf06cab-2aff-40c6-b8ec-2f2d0b56a138
f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb','1df6877d-8b0f-4509-bb52-c7907a38c3bf');
INSERT INTO "same_key" VALUES('person','0
中村春子','c447f116-c279-434d-981c-b4d65cf1e693');
INSERT INTO "same_key" VALUES('person','0
井上海','7e144cc8-8a4e-4024-b9d0-99623ce31d86');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','ea63d2ec-627d-49bb-b8ba-7777b64dd845');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','f8a36d8a-7041-4409-9303-64b471fc7b3d');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','7c5c7c5b-4f9b-453e-8c17-42b268e835b7');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb');
INSERT INTO "same_key" VALUES('person','0
小林夏男','afba21f7-1f82-4d65-8f85-0bfafb6b82a9');
INSERT INTO "same_key" VALUES('person','0
山崎十和','353f4e17-ab4d-42ab-af18-1906b801e97a');
INSERT INTO "same_key" VALUES('person','0
山田太郎','fec6d698-7e43-43b7-81e5-a16f95a57164');
INSERT INTO "same_key" VALUES('person','0
松本空','4e0b1bf6-7d72-49d4-957d-e4fab01ca964');
INSERT INTO "same_key" VALUES('person','0
林美玲','17a72602-3f88-4adb-8f45-6d49e659789b');
INSERT INTO "same_key" VALUES('person','0
浜田六子','15919d41-5efd-46bd-866d-1920e6a8a612');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','f613e1d4-09f7-4ac4-aace-01cbde5588ad');
INSERT INTO "same_key" VALUES('person','0
渡部七海','91286b62-93fc-498c-b64b-56f1ed784cf3');
INSERT INTO "same_key" VALUES('person','0
王大明','5321f26b-e4fd-40f7-9990-48f728f4c096');
INSERT INTO "same_key" VALUES('person','0
田中四郎','276a86d6-8049-4282-9505-58ffc75ef6a4');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','1247d519-58a6-4be3-b8c3-62a6d40d6e51');
INSERT INTO "same_key" VALUES('person','0
陳小華','7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','17935e92-5ad5-44f0-a401-528ecf7b1e7e');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','37c636fe-206a-44ca-b801-48ae732a009e');
INSERT INTO "same_key" VALUES('person','0
黄志強','024c3521-3d25-4e6e-a031-be130e7296f1');
INSERT INTO "same_key" VALUES('person','1
中村春子','c447f116-c279-434d-981c-b4d65cf1e693');
INSERT INTO "same_key" VALUES('person','1
井上海','7e144cc8-8a4e-4024-b9d0-99623ce31d86');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','ea63d2ec-627d-49bb-b8ba-7777b64dd845');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','f8a36d8a-7041-4409-9303-64b471fc7b3d');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','7c5c7c5b-4f9b-453e-8c17-42b268e835b7');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','f7f6c1fd-dd2f-4c32-bc39-06c576ff1ccb');
INSERT INTO "same_key" VALUES('person','1
小林夏男','afba21f7-1f82-4d65-8f85-0bfafb6b82a9');
INSERT INTO "same_key" VALUES('person','1
山崎十和','353f4e17-ab4d-42ab-af18-1906b801e97a');
INSERT INTO "same_key" VALUES('person','1
山田太郎','fec6d698-7e43-43b7-81e5-a16f95a57164');
INSERT INTO "same_key" VALUES('person','1
松本空','4e0b1bf6-7d72-49d4-957d-e4fab01ca964');
INSERT INTO "same_key" VALUES('person','1
林美玲','17a72602-3f88-4adb-8f45-6d49e659789b');
INSERT INTO "same_key" VALUES('person','1
浜田六子','15919d41-5efd-46bd-866d-1920e6a8a612');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','c4d9d6af-b8bd-4f9b-a237-69a8b8e495ba');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','f613e1d4-09f7-4ac4-aace-01cbde5588ad');
INSERT INTO "same_key" VALUES('person','1
渡部七海','91286b62-93fc-498c-b64b-56f1ed784cf3');
INSERT INTO "same_key" VALUES('person','1
王大明','5321f26b-e4fd-40f7-9990-48f728f4c096');
INSERT INTO "same_key" VALUES('person','1
田中四郎','276a86d6-8049-4282-9505-58ffc75ef6a4');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','1247d519-58a6-4be3-b8c3-62a6d40d6e51');
INSERT INTO "same_key" VALUES('person','1
陳小華','7e29fbde-67d0-4657-a9dd-8aaf9cbb8d29');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','17935e92-5ad5-44f0-a401-528ecf7b1e7e');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','37c636fe-206a-44ca-b801-48ae732a009e');
INSERT INTO "same_key" VALUES('person','1
黄志強','024c3521-3d25-4e6e-a031-be130e7296f1');
INSERT INTO "same_key" VALUES('briefing','0
869af6e0-4f3f-59f4-9f0a-56db3796c58e','d0d74d61-7785-50e8-b595-b56ba8229836');
INSERT INTO "same_key" VALUES('day_note','0
ce4e3b86-cfa6-5707-990b-6eec901f4fd3
20190919','e45b0bcf-5860-59cb-a8a1-56bbe694470f');
INSERT INTO "same_key" VALUES('delegation','0
乙code高','ce4e3b86-cfa6-5707-990b-6eec901f4fd3');
INSERT INTO "same_key" VALUES('expense_share','0
52b521ee-933f-5068-8bc2-0e064539a7b9
11109085-d961-53d4-8b48-e408cb16a69f','c7331122-e05a-5872-8ab2-352787aaea0c');
INSERT INTO "same_key" VALUES('member_role','0
乙namezh高','e97a5716-170e-5cd1-9690-ec3306a77974');
INSERT INTO "same_key" VALUES('member_role','1
乙nameja高','e97a5716-170e-5cd1-9690-ec3306a77974');
INSERT INTO "same_key" VALUES('report','0
ce4e3b86-cfa6-5707-990b-6eec901f4fd3','d6ad8635-4c5f-5001-8fe5-8f947bbdceac');
INSERT INTO "same_key" VALUES('section','0
d6ad8635-4c5f-5001-8fe5-8f947bbdceac
乙key高','f61d733c-f565-529d-8aea-bf7438c6d516');
INSERT INTO "same_key" VALUES('team_member','0
9c388011-b9c7-5baa-a389-44aa71223935
a0e95d61-8f91-55d1-9121-a60c9945a4d0','31fe0ac3-8d32-51d3-a670-73d78d891d8a');
INSERT INTO "same_key" VALUES('term','0
乙zh高
乙ja高','b52f8410-d88c-5994-8582-8b66dc0040e4');
INSERT INTO "same_key" VALUES('theme','0
乙namezh高','e6940c47-b79e-52d0-918d-327ec8ec7fd8');
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
INSERT INTO "same_key" VALUES('theme','0
改namezh','726b58f2-5b45-51f5-b1e4-5a926da42de8');
INSERT INTO "same_key" VALUES('report','0
0eebd301-73a2-5b0f-b507-3fd3762d83a4','08bf8380-d346-53dd-974d-a837309223cb');
INSERT INTO "same_key" VALUES('section','0
08bf8380-d346-53dd-974d-a837309223cb
改key','67eafb6d-da79-541c-a854-b8409915bead');
INSERT INTO "same_key" VALUES('day_note','0
0eebd301-73a2-5b0f-b507-3fd3762d83a4
20190918','e07fc876-ea68-5471-a8b8-5e98ce333eb0');
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
INSERT INTO "section" VALUES('67eafb6d-da79-541c-a854-b8409915bead',1,'08bf8380-d346-53dd-974d-a837309223cb','改 key',3,'甲 title 髙','甲 body 髙','open');
INSERT INTO "section" VALUES('f61d733c-f565-529d-8aea-bf7438c6d516',1,'d6ad8635-4c5f-5001-8fe5-8f947bbdceac','乙 key 髙',4,'乙 title 髙','乙 body 髙','open');
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
INSERT INTO "statistic" VALUES('a8dbab37-1329-5c4d-8a32-2ee74dda7784',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','9d813800-8671-5477-9164-e2d730a8cd9e','改 table_zh','甲 table_ja 髙',3,'甲 label_zh 髙','甲 label_ja 髙','甲 value 髙','甲 unit_zh 髙','甲 unit_ja 髙','甲 source_zh 髙','甲 source_ja 髙','2019-09-18');
INSERT INTO "statistic" VALUES('eeb9f29d-5113-5d4e-b73f-452695527482',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','869af6e0-4f3f-59f4-9f0a-56db3796c58e','乙 table_zh 髙','乙 table_ja 髙',4,'乙 label_zh 髙','乙 label_ja 髙','乙 value 髙','乙 unit_zh 髙','乙 unit_ja 髙','乙 source_zh 髙','乙 source_ja 髙','2019-09-19');
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
INSERT INTO "suggestion" VALUES('ccd94b8d-69b1-5001-b83c-b8371e9f4fb6',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4',3,'改 text_zh','甲 text_ja 髙','甲 unit 髙','甲 status 髙','2019-09-18','甲 reply 髙');
INSERT INTO "suggestion" VALUES('f037c637-7a1e-52e5-90d0-dc8f900f64d3',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3',4,'乙 text_zh 髙','乙 text_ja 髙','乙 unit 髙','乙 status 髙','2019-09-19','乙 reply 髙');
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
INSERT INTO "survey" VALUES('6931c44c-30ce-5ed7-b4cf-43778ed91e47',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 name_zh','甲 name_ja 髙',3,3,'甲 source 髙','甲 notes 髙');
INSERT INTO "survey" VALUES('c3906ae9-f0f6-5aac-a151-a147b49d0881',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','乙 name_zh 髙','乙 name_ja 髙',4,4,'乙 source 髙','乙 notes 髙');
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
CREATE TABLE theme (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "theme" VALUES('726b58f2-5b45-51f5-b1e4-5a926da42de8',1,'改 name_zh','甲 name_ja 髙',3);
INSERT INTO "theme" VALUES('e6940c47-b79e-52d0-918d-327ec8ec7fd8',1,'乙 name_zh 髙','乙 name_ja 髙',4);
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
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_same_key_row ON same_key (entity, row_id);
CREATE INDEX ix_person_sort_ja ON person (sort_ja);
CREATE INDEX ix_person_sort_zh ON person (sort_zh);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_register ON change (entity, row_id, reg);
CREATE INDEX ix_template_task_template_id ON template_task (template_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_personal_person_id ON personal (person_id);
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
CREATE INDEX ix_seating_event_id ON seating (event_id);
CREATE INDEX ix_seating_delegation_id ON seating (delegation_id);
CREATE INDEX ix_ticket_event_id ON ticket (event_id);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
CREATE INDEX ix_roll_call_delegation_id ON roll_call (delegation_id);
CREATE INDEX ix_minute_point_event_id ON minute_point (event_id);
CREATE INDEX ix_figure_delegation_id ON figure (delegation_id);
CREATE INDEX ix_figure_event_id ON figure (event_id);
CREATE INDEX ix_survey_event_id ON survey (event_id);
CREATE INDEX ix_statistic_event_id ON statistic (event_id);
CREATE INDEX ix_statistic_delegation_id ON statistic (delegation_id);
CREATE INDEX ix_agreement_event_id ON agreement (event_id);
CREATE INDEX ix_outcome_event_id ON outcome (event_id);
CREATE INDEX ix_outcome_delegation_id ON outcome (delegation_id);
CREATE INDEX ix_letter_delegation_id ON letter (delegation_id);
CREATE INDEX ix_letter_event_id ON letter (event_id);
CREATE INDEX ix_briefing_event_id ON briefing (event_id);
CREATE INDEX ix_seat_plan_delegation_id ON seat_plan (delegation_id);
CREATE INDEX ix_seat_plan_event_id ON seat_plan (event_id);
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
CREATE INDEX ix_question_survey_id ON question (survey_id);
CREATE INDEX ix_follow_up_delegation_id ON follow_up (delegation_id);
CREATE INDEX ix_follow_up_event_id ON follow_up (event_id);
CREATE INDEX ix_script_delegation_id ON script (delegation_id);
CREATE INDEX ix_script_event_id ON script (event_id);
CREATE INDEX ix_seat_plan_place_person_id ON seat_plan_place (person_id);
CREATE INDEX ix_seat_plan_place_seat_plan_id ON seat_plan_place (seat_plan_id);
CREATE INDEX ix_seat_plan_place_member_id ON seat_plan_place (member_id);
CREATE INDEX ix_answer_question_id ON answer (question_id);
CREATE INDEX ix_milestone_follow_up_id ON milestone (follow_up_id);
COMMIT;
