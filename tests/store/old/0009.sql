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
INSERT INTO "alliance_case" VALUES('4324eefa-f9ec-5f2b-b262-66abcb796eef',1,3,'改 japan_zh','甲 japan_ja 髙','甲 taiwan_zh 髙','甲 taiwan_ja 髙','甲 field_zh 髙','甲 field_ja 髙','甲 form_zh 髙','甲 form_ja 髙','甲 effect_zh 髙','甲 effect_ja 髙','甲 source_zh 髙','甲 source_ja 髙','2019-09-18','甲 tags 髙','甲 notes 髙');
INSERT INTO "alliance_case" VALUES('91f97836-573d-557c-af71-877075311782',1,4,'乙 japan_zh 髙','乙 japan_ja 髙','乙 taiwan_zh 髙','乙 taiwan_ja 髙','乙 field_zh 髙','乙 field_ja 髙','乙 form_zh 髙','乙 form_ja 髙','乙 effect_zh 髙','乙 effect_ja 髙','乙 source_zh 髙','乙 source_ja 髙','2019-09-19','乙 tags 髙','乙 notes 髙');
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
INSERT INTO "application" VALUES('32dbc4b1-a173-5b66-9aec-b880fe0b8a9a',1,'f976bbf9-f180-5bcd-8a31-51e4d255e681','改 county','f67091ef-8724-5501-9b51-cdab692d7c76','11109085-d961-53d4-8b48-e408cb16a69f','甲 leader_zh 髙','甲 leader_ja 髙','2019-09-18','2019-09-18',3,3,'甲 purpose_zh 髙','甲 purpose_ja 髙','甲 tags 髙','2019-09-18','received','甲 decided_by 髙','2019-09-18','甲 reason 髙','甲 notes 髙');
INSERT INTO "application" VALUES('b2f80a38-fac5-5a8b-8e85-9108bca30a65',1,'676d0966-e2df-56c1-a1e9-f2016177a59d','乙 county 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59',NULL,'乙 leader_zh 髙','乙 leader_ja 髙','2019-09-19','2019-09-19',4,4,'乙 purpose_zh 髙','乙 purpose_ja 髙','乙 tags 髙','2019-09-19','received','乙 decided_by 髙','2019-09-19','乙 reason 髙','乙 notes 髙');
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
INSERT INTO "branch" VALUES('9767eb99-e904-53f7-8054-812f2f482317',1,'f67091ef-8724-5501-9b51-cdab692d7c76','改 country','甲 kind 髙','甲 place_zh 髙','甲 place_ja 髙',3);
INSERT INTO "branch" VALUES('e1ee548b-d9ee-5c39-bd69-07ad118a0e97',1,'408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 country 髙','乙 kind 髙','乙 place_zh 髙','乙 place_ja 髙',4);
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
INSERT INTO "budget_line" VALUES('83cf3943-bb42-4de1-bc4a-8632f0732fdb',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('0c6171e5-3f20-4fe1-a9b7-96a4741d392f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('30f0f624-2720-4ca2-944b-0476ad7fa328',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','','','');
INSERT INTO "budget_line" VALUES('c995e289-0832-4be6-bb01-53593b26585f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('6d597975-26e9-494c-bfcf-97c9c6e3161b',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','transport','local',5,'機票','航空券',9600000,'TWD','','','','');
INSERT INTO "budget_line" VALUES('47c1b761-9e30-4170-b812-b2b2bdfbe486',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','','','');
INSERT INTO "budget_line" VALUES('f0f76ef3-01a6-4012-b670-8a7ae02a992b',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','','','');
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
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','*','34bfd14d9af0011e9b032c6f39734d43','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","audience":"甲 audience 髙","country":"JP","email":"甲 email 髙","gifts":"甲 gifts 髙","honorific":"甲 honorific 髙","kana":"甲 kana 髙","kana_other":"甲 kana_other 髙","languages":"甲 languages 髙","legal_name":"甲 legal_name 髙","mobile":"甲 mobile 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","noticed_on":"2019-09-18","phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","purpose":"甲 purpose 髙","roman":"甲 roman 髙","source":"甲 source 髙","uid":"甲 uid 髙"}',NULL,'[]',NULL,'57eb1e5bcfd7371c9debc27c01d65bd4c6de44132761b8d7ab27afda2abf5419');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',1,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','7b99bfafe1d8f298f62b00da3269ee4c','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","as_of":"2019-09-18","audience":"甲 audience 髙","capital":"甲 capital 髙","country":"JP","email":"甲 email 髙","employees":"甲 employees 髙","fax":"甲 fax 髙","fields":"甲 fields 髙","founded":"甲 founded 髙","head_ja":"甲 head_ja 髙","head_other_ja":"甲 head_other_ja 髙","head_other_zh":"甲 head_other_zh 髙","head_zh":"甲 head_zh 髙","honorific":"甲 honorific 髙","industries_ja":"甲 industries_ja 髙","industries_zh":"甲 industries_zh 髙","kana":"甲 kana 髙","kind":"other","main_contact_id":"11109085-d961-53d4-8b48-e408cb16a69f","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","needs":"甲 needs 髙","notes":"甲 notes 髙","offers":"甲 offers 髙","parent_id":null,"phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","products_ja":"甲 products_ja 髙","products_zh":"甲 products_zh 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","region":"甲 region 髙","short_ja":"甲 short_ja 髙","short_zh":"甲 short_zh 髙","source":"甲 source 髙","url":"https://example.invalid/","wants_ja":"甲 wants_ja 髙","wants_zh":"甲 wants_zh 髙"}',NULL,'[]',NULL,'7839f74e322ba95906c7de8fb7c7315dbd47090402a1d023845d6cb3b306b8d4');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',2,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','3221a5df2dec0eb64c624f1a427c31bc','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'e4237c80f9d8343c6263b6ee1edad3fd97a9e45634d0093b51142d250339b6d6');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',3,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','4ca3410ce7dbc815dd23e714bc667f38','{"allergy_ja":"甲 allergy_ja 髙","allergy_zh":"甲 allergy_zh 髙","birth_date":"2019-09-18","diet":"甲 diet 髙","diet_ja":"甲 diet_ja 髙","diet_zh":"甲 diet_zh 髙","emergency_name":"甲 emergency_name 髙","emergency_phone":"甲 emergency_phone 髙","emergency_relation":"甲 emergency_relation 髙","insurance_no":"甲 insurance_no 髙","passport_expiry":"2019-09-18","passport_no":"甲 passport_no 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sex":"甲 sex 髙"}',NULL,'[]',NULL,'c190a50aa67c7abae01c9be1ea52ac3b8f100c90729aaedac3924fe4df38d283');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',4,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','7516c2da6a3c57decf8cc130351b9ccd','{"confirmed_on":"2019-09-18","equal_ja":"甲 equal_ja 髙","equal_zh":"甲 equal_zh 髙","follows_id":null,"organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"rank":3,"source":"甲 source 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'ca55fc9a9d025ffb47a1868623c639019d12426fb69721de4c005483a21169c4');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',5,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','34eb98641a4b08cae68dd4a9a3f40de8','{"account":"甲 account 髙","answers_id":null,"application_id":"32dbc4b1-a173-5b66-9aec-b880fe0b8a9a","approval_no":"甲 approval_no 髙","approved_end":"2019-09-18","approved_minor":3,"approved_on":"2019-09-18","approved_people":"甲 approved_people 髙","approved_start":"2019-09-18","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","cap_minor":3,"claimed_on":"2019-09-18","cleared_on":"2019-09-18","code":"甲 code 髙","emergency_phone":"甲 emergency_phone 髙","end_date":"2019-09-18","handbook_ja":"甲 handbook_ja 髙","handbook_zh":"甲 handbook_zh 髙","insurer_ja":"甲 insurer_ja 髙","insurer_phone":"甲 insurer_phone 髙","insurer_zh":"甲 insurer_zh 髙","kind":"city","leader_rank":"甲 leader_rank 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","pairing_id":"ec67b508-c713-55c6-92e2-4cf53beadeb0","places_ja":"甲 places_ja 髙","places_zh":"甲 places_zh 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","scheme_id":"f976bbf9-f180-5bcd-8a31-51e4d255e681","settled_on":"2019-09-18","start_date":"2019-09-18","status":"preparing"}',NULL,'[]',NULL,'cceeafb2abbcce1cd6a83bedd2bc0fe95bd73a28b06e467d8d9294cc48f6ed87');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',6,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','228e542c32b4c1946e96d6a9eaff21f7','{"bags":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","duty_ja":"甲 duty_ja 髙","duty_zh":"甲 duty_zh 髙","fee_minor":3,"joined":"2019-09-18","mobile":"甲 mobile 髙","notes":"甲 notes 髙","paid_minor":3,"paid_on":"2019-09-18","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replaces_id":null,"roles":"member","room_kind":"甲 room_kind 髙","room_notes":"甲 room_notes 髙","status":"confirmed","status_on":"2019-09-18","status_why":"甲 status_why 髙"}',NULL,'[]',NULL,'05f7cfd20f75b5bb17e17329bb34503a548e6cbf782494428a2d947a6f92fabf');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',7,'team','9c388011-b9c7-5baa-a389-44aa71223935','*','936ff28f741124543dd3e30f0d520bf4','{"colour":"indigo","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"group","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'cb85fdf4bcd076864d801560726d7a143295f9f6af52c300f2c027a5d3dfe80f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',8,'team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','c0a0423f000097611b0d908f22929260','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","until_date":"2019-09-18"}',NULL,'[]',NULL,'113d4fc97b4c143cf470c1e08b37af3ce974dc07c4356210da653974694fb778');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',9,'event','9d813800-8671-5477-9164-e2d730a8cd9e','*','ffd4cc24c082e6774e3d282228263b70','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","amount_minor":3,"basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","benefits_ja":"甲 benefits_ja 髙","benefits_zh":"甲 benefits_zh 髙","bring_ja":"甲 bring_ja 髙","bring_zh":"甲 bring_zh 髙","capacity":3,"carrier":"甲 carrier 髙","coach":"甲 coach 髙","companies":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","dress_ja":"甲 dress_ja 髙","dress_zh":"甲 dress_zh 髙","edition":3,"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"甲 gather_ja 髙","gather_time":"09:30","gather_zh":"甲 gather_zh 髙","ics_uid":"甲 ics_uid 髙","interpreting":"甲 interpreting 髙","kind":"visit","list_due":"2019-09-18","meet_ja":"甲 meet_ja 髙","meet_zh":"甲 meet_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","origin_ja":"甲 origin_ja 髙","origin_stop_ja":"甲 origin_stop_ja 髙","origin_stop_zh":"甲 origin_stop_zh 髙","origin_zh":"甲 origin_zh 髙","parking_ja":"甲 parking_ja 髙","parking_zh":"甲 parking_zh 髙","part":"甲 part 髙","people":3,"phone":"+81 43 223 2110","photos":"甲 photos 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3,"press":"甲 press 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","questions_ja":"甲 questions_ja 髙","questions_zh":"甲 questions_zh 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","replaces_id":null,"rivals":"甲 rivals 髙","room_ja":"甲 room_ja 髙","room_zh":"甲 room_zh 髙","seats":"甲 seats 髙","secrecy_ja":"甲 secrecy_ja 髙","secrecy_zh":"甲 secrecy_zh 髙","social":"甲 social 髙","speech":"甲 speech 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo","station_ja":"甲 station_ja 髙","station_zh":"甲 station_zh 髙","status":"planned","summary_ja":"甲 summary_ja 髙","summary_zh":"甲 summary_zh 髙","talks":3,"target_ja":"甲 target_ja 髙","target_stop_ja":"甲 target_stop_ja 髙","target_stop_zh":"甲 target_stop_zh 髙","target_zh":"甲 target_zh 髙","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","topics_ja":"甲 topics_ja 髙","topics_zh":"甲 topics_zh 髙","vehicle":"甲 vehicle 髙","was_date":"2019-09-18","was_end_date":"2019-09-18","was_end_time":"09:30","was_part":"甲 was_part 髙","was_place_ja":"甲 was_place_ja 髙","was_place_zh":"甲 was_place_zh 髙","was_time":"09:30"}',NULL,'[]',NULL,'9dccf5cf5eac93276e511467576ab1c337199dd0e5cc3ad9cd3813b82745a5ce');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',10,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','0b84967e3dff8c7e11fa6f48d6062470','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","interpreter_id":"11109085-d961-53d4-8b48-e408cb16a69f","interpreting":"甲 interpreting 髙","kind":"item","language":"甲 language 髙","minutes":3,"note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"speaker_id":"11109085-d961-53d4-8b48-e408cb16a69f","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","start_time":"09:30","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'54153640967160d3c8484dca4db12d16cc324246b6f3292281ffd731598c0d25');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',11,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','6c1f5f3c7be8e7b07f27e44e18275829','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","position":3,"role":"host"}',NULL,'[]',NULL,'a4d193a5097c0ebd424a88c9b364ff8c4933937cb9f516ce10cd53a9ddadcd17');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',12,'participant','be8da699-6054-5241-a38d-cf108127c24d','*','949751c346287399b12518d24c387cf6','{"came":"甲 came 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"replied_on":"2019-09-18","reply":"甲 reply 髙","reply_notes":"甲 reply_notes 髙","role":"甲 role 髙","seat":"甲 seat 髙","side":"jp","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'ba5487ab160921c12b00ecf7d3993317c031637ad79c47dc706e7a4b24399b70');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',13,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','8cfdaa69863f4261ddd2aa19e7087f0c','{"account":"甲 account 髙","amount_minor":3,"case_no":"甲 case_no 髙","category":"other","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","funding":"local","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"rate":"甲 rate 髙"}',NULL,'[]',NULL,'c029afd439512c99dcadba609af85a38d0e1d04b0df4e43035b272e8c1757c73');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',14,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','746d4b766afe989f21d4472b56c605e5','{"accepted_on":"2019-09-18","amount_minor":3,"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","case_no":"甲 case_no 髙","category":"甲 category 髙","currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","funding":"甲 funding 髙","gloss_zh":"甲 gloss_zh 髙","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","kept_at":"甲 kept_at 髙","notes":"甲 notes 髙","paid_on":"2019-09-18","payee":"甲 payee 髙","payer_id":"11109085-d961-53d4-8b48-e408cb16a69f","payment":"甲 payment 髙","rate":"甲 rate 髙","reason":"甲 reason 髙","receipt_no":"甲 receipt_no 髙","settled_minor":3,"status":"paid","tax_minor":3}',NULL,'[]',NULL,'f6ae7130462fc478be612661486a45a48cf23ccddb569f983387b6c0f887b3f6');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',15,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','05e36a7c4c0ea26d126b0f9bfcb9bda3','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"spot","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","proof":"甲 proof 髙","rate":"甲 rate 髙","rate_date":"2019-09-18","source":"甲 source 髙"}',NULL,'[]',NULL,'dcfa9ab94ec8cf2974daed36df24a74494bd499f5436a2e0b4098b5c3b83612f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',16,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','6c1f2082e74cf38a8eefe85296fe13c2','{"entity":"甲 entity 髙","media_type":"甲 media_type 髙","name":"甲 name 髙","owner":"甲 owner 髙","purpose":"甲 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":3}',NULL,'[]',NULL,'2c3a89568869ce57004d51fbba90cb4e5d14f8c687d66e8bd1986d60cb0155bb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',17,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','83cb138cf89aa58277955090c8ffdb6c','{"days":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due":"2019-09-18","notes":"甲 notes 髙","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'2773c6346241e4543b113dfa58255e27ac04fd86e8aee15490d33d7b1bbcd2af');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',18,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','3305a2b9cdfbcfb55bdc275b28f448be','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'083a4bd5f7b8354b84cc3ab1baf1cda0a22256156ae0fac256e468e546ad7d0f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',19,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','87d7d75873392c6a978951bdc2728ff2','{"days":3,"notes":"甲 notes 髙","position":3,"template_id":"70ce5184-d88c-5a82-85ab-4095b268f9f7","title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'20fafccf65354b0c0e9222f5156fc1ad5137699842fa0db2e1f5fd63299d25df');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',20,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','9fca2148fdeee399e7a1ad488f23620d','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","frozen":"甲 frozen 髙","kind":"draft","made_on":"2019-09-18","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","number":3}',NULL,'[]',NULL,'8201eb4932375113eabc6e53a5fe03e64dd2c12bb5102594f67ea44918b4f1d1');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',21,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','09cfe5076cf2df602e40aea1f28c7997','{"channel":"甲 channel 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","paper":"甲 paper 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sent_on":"2019-09-18","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'a9c8c315b89893410da2d3f2035451acaf64e8744ac6fc1b7d6d057259570d94');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',22,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','dd4c80ae37a4d9dbc9ec01d07983d025','{"against_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19","approval_no":"甲 approval_no 髙","approved_on":"2019-09-18","decided_on":"2019-09-18","decided_time":"09:30","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","lines":"甲 lines 髙","notes":"甲 notes 髙","proof":"甲 proof 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'3c3fbbb10d7e1b6ee6f1c18561e53695f87511cca2f4b78cfb1e2a1519653d75');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',23,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','6b15f76ef094b049d61817c1abe81c02','{"change_id":"6c2a7986-670f-564d-b9b6-d7dd27167c4f","confirmed_by":"甲 confirmed_by 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","phone":"+81 43 223 2110","position":3,"role":"other","text":"甲 text 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}',NULL,'[]',NULL,'e1410c4644d600b14b2808e64f32209262e08ae240572b0a1a209c6835e0c8f2');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',24,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','914b185b144457bd9f856abdbaecdc15','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","facts":"甲 facts 髙","warning":"甲 warning 髙","why":"甲 why 髙"}',NULL,'[]',NULL,'3edec9efeb86ff532dfa5f36761673f21fdc3052cb3bd40740dd10421133f2cc');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',25,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','0b7fc97de982264cae8875019907a635','{"from_place":"甲 from_place 髙","minutes":3,"notes":"甲 notes 髙","to_place":"甲 to_place 髙"}',NULL,'[]',NULL,'16df0cf5a38e0b6931aa385608ba5d17e03702e05efa647e5347e2d1a557dfa4');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',26,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','029f57b075695c12f7b8af7b0a184f90','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","packed_on":"2019-09-18","position":3,"quantity":3}',NULL,'[]',NULL,'e853bc4524bdd9761be6b15a6b190140688bd53b66bb25fe5c91f6dade020cbb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',27,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','be532179c968c24cb65d0b8a302d3785','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","rank":3}',NULL,'[]',NULL,'ba80be90a04a13ffdab3fcd525531fe2fb43890f5fa4288aa5274b9210cb9f72');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',28,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','6a78327412e895c6afc6da72571e16ac','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","state":"yes"}',NULL,'[]',NULL,'2d2da3d73ad74ad1150d0a63024889712e2f0af8766d939b759558e03e03daa9');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',29,'room','ca02661d-0413-5859-b24c-279940c216e7','*','af7805156608d9dacb285dba900faaad','{"beds":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","floor":"甲 floor 髙","kind":"single","notes":"甲 notes 髙","number":"甲 number 髙","position":3}',NULL,'[]',NULL,'0012484cb69fce750d833b6bd9d3c29370d91328da437b6b02b029cdc56b486d');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',30,'bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','6000a7aa74fe5795ff249c272c55afc0','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","room_id":"ca02661d-0413-5859-b24c-279940c216e7","until_date":"2019-09-18"}',NULL,'[]',NULL,'179b5ab21cc2bbb5338a63886c3cdbd05550dabb56328398d460c8d2185915fb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',31,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','918bab64cb7d4ac8e55042fd3c4551f9','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"together","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","other_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0"}',NULL,'[]',NULL,'af3dbc67f22b527d8a98406d869d2e3978dc91f50774ecbb3780562aed16db20');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',32,'seating','296e0788-e274-5876-9844-39092912a543','*','32c81cd256efdcd16ea8a1bdd5590402','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"coach","layout":"甲 layout 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"seats":3}',NULL,'[]',NULL,'98d1870c68584755534835879ffe59bf30d7b8ab287bda6e646d8fdc6df90e23');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',33,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','b98180a197d33cb7a23c83c3c8ec0b7a','{"member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","place":"甲 place 髙","position":3,"seating_id":"296e0788-e274-5876-9844-39092912a543"}',NULL,'[]',NULL,'fcb33e671dd3be011ce1c5fb75e775967139aa0f364e729f0f8e38c730f0c556');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',34,'ticket','477fff49-31ce-58b1-af02-399de942b84e','*','56eeacaf8e0cc0820a415eb3b25415e9','{"booking":"甲 booking 髙","coach":"甲 coach 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","seat":"甲 seat 髙"}',NULL,'[]',NULL,'bef10f1f5a05cc2ac306c2c55c9fe38576dae523cca8f51880c138bb81a6e7cb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',35,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','2533bc820c8b7e2b2d593829c9cab3c9','{"at":"甲 at 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙"}',NULL,'[]',NULL,'32c6b8b9e9e36c670aed1d74805f6e3deedf4bf1f3c638fd5dbdac196954ab2b');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',36,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','d00445e414044b23a48a08ba6ef8ff99','{"at":"甲 at 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","roll_call_id":"dff1764e-c9d0-5f87-9451-1434a0a941f7","state":"here"}',NULL,'[]',NULL,'5b912ee54a852a55c4524ef7fcf8a76875ac395b28dba82d58ea740ccddeb001');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',37,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','9142ac70d285d552f4a52d52bf50f90c','{"audience":"open","kind":"phone","label":"甲 label 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"value":"甲 value 髙"}',NULL,'[]',NULL,'2eb41cee148e6730b6db7c3e8a37e78cf7a33cf5c579cd76f6d10912d6f46e4d');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',38,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','4a1c8da4746bfc0b1fde27e3f0de2352','{"by_id":"11109085-d961-53d4-8b48-e408cb16a69f","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","met_on":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'05401313fd43631f8195d1fc209c3be59b7aa993d2413ae79a2b61e53a93fc2c');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',39,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','7d1569e52ab3b084620ff468a665200d','{"ja":"甲 ja 髙","kind":"other","notes":"甲 notes 髙","source":"甲 source 髙","state":"confirmed","zh":"甲 zh 髙"}',NULL,'[]',NULL,'c9ea65b3299328c8986baf628d79cf67b7227a19b7b1d1af531d02cd218bc81c');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',40,'expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','*','287480b565ca59d8bb2d1c74f8efbc02','{"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","expense_id":"52b521ee-933f-5068-8bc2-0e064539a7b9","funding":"甲 funding 髙","notes":"甲 notes 髙","share_minor":3}',NULL,'[]',NULL,'68780e99adc1a4f62d84dcd20ecb3981d0057d315fdad47c31c7ddd8be389df1');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',41,'expense_share','c7331122-e05a-5872-8ab2-352787aaea0c','*','b488c4f411a5c89f59697a231abc8af2','{"expense_id":"52b521ee-933f-5068-8bc2-0e064539a7b9","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","share_minor":3}',NULL,'[]',NULL,'f5cc770f2486e8da0ed54bb86ccf4c1a88ef6f19bef5ad2ce9e1bb7ecd843a92');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',42,'repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','*','f15fede207ee1ad458031809c4e9f0b9','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","from_id":"11109085-d961-53d4-8b48-e408cb16a69f","notes":"甲 notes 髙","paid_on":"2019-09-18","rate":"甲 rate 髙","to_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'833c3ff26d0a2108904f360a6c5971e64212637b417d6fb8bd5a624ac00244cb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',43,'cash','9bd0dedd-552d-5427-b137-f390b4738d14','*','0a60307d6b05ef85744c5db6a3faf2fe','{"amount_minor":3,"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"taken","moved_on":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","rate":"甲 rate 髙"}',NULL,'[]',NULL,'2a59405e5a64250d103f3aa5dffa2359d4ecc31df3c8665756d06f337b1393a4');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',44,'advance','1655ea2b-684b-561c-8470-be962507c313','*','75911ac9c4732ab58a18ac045a66160e','{"amount_minor":3,"cleared_on":"2019-09-18","currency":"TWD","drawn_on":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","rate":"甲 rate 髙","returned_minor":3}',NULL,'[]',NULL,'a46aefccd57dc97e43c9f6780f0bdcd38b2cb36d4d6677128863694af4dd00ca');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',45,'night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','*','537c08bd8096b4f2f098640889fd5be2','{"cost_minor":3,"day":"2019-09-18","meals":"甲 meals 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","night":"own","notes":"甲 notes 髙","place":"甲 place 髙"}',NULL,'[]',NULL,'98805c97036c50826f0596c6cfef0e8dd45a25274814568258f490d0f654c7d9');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',46,'daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','*','2cac9b2e77fc02dab4b8ae0791e91372','{"country":"JP","first_day":"2019-09-18","last_day":"2019-09-18","place":"甲 place 髙","source":"甲 source 髙","usd_minor":3}',NULL,'[]',NULL,'a1ea7c0fc3cfb880b44b8c3836eaf550e8a18b7bd8f46772ed6ac740c00c1559');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',47,'gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','*','789a9b5093b9b7b0a03046f74119c27b','{"amount_minor":3,"courtesy":"甲 courtesy 髙","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","disposition":"甲 disposition 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","happened_on":"2019-09-18","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","notes":"甲 notes 髙","occasion_ja":"甲 occasion_ja 髙","occasion_zh":"甲 occasion_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","party":"甲 party 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","quantity":3,"rate":"甲 rate 髙","reported_on":"2019-09-18","way":"given"}',NULL,'[]',NULL,'e1775319ede9fd3e7ed0d862584e3d1b033f442a2e5a94684465c1bbdd4268e2');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',48,'year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','*','fed0f8ea781c4e3d06a639f03001b5d1','{"base":"甲 base 髙","budget_minor":3,"executed_minor":3,"notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","year":3}',NULL,'[]',NULL,'0fbceda1ccc90080470b0d8dcfc1bc1d94ba901294fe7cec00ec6b8b04854274');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',49,'wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','*','e13b0b3d4663e9c6b4a5acd6ef9aad8d','{"key":"甲 key 髙","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'ef5a7dcbb947fd88c59ec9ea2821ae456593acfc1347c4def6255b0845ad4bb9');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',50,'card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','*','bda0d8190b275e4789670324813c407b','{"columns":3,"crop_marks":"甲 crop_marks 髙","height":3,"kind":"card","margin_left":3,"margin_top":3,"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","page_height":3,"page_width":3,"pitch_x":3,"pitch_y":3,"rows":3,"width":3}',NULL,'[]',NULL,'bde1e43f1e82b618b265300ad47575759095b260261b30d5efdf0c797c25400a');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',51,'letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','*','68ba1a89daa24216c9ca2706532ecde9','{"body_ja":"甲 body_ja 髙","body_zh":"甲 body_zh 髙","copies_ja":"甲 copies_ja 髙","copies_zh":"甲 copies_zh 髙","dated_on":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"request","notes":"甲 notes 髙","number":"甲 number 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"reply_by":"2019-09-18","sent_on":"2019-09-18","subject_ja":"甲 subject_ja 髙","subject_zh":"甲 subject_zh 髙"}',NULL,'[]',NULL,'4a96ecbda9935702e9ebbbca2750dc85378a680e03ce92969db67d393ebd043e');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',52,'briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','*','9903a839915f5f52b6f5a59452a2a5ee','{"asks_ja":"甲 asks_ja 髙","asks_zh":"甲 asks_zh 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","history_ja":"甲 history_ja 髙","history_zh":"甲 history_zh 髙","points_ja":"甲 points_ja 髙","points_zh":"甲 points_zh 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","replies_ja":"甲 replies_ja 髙","replies_zh":"甲 replies_zh 髙","sensitive_ja":"甲 sensitive_ja 髙","sensitive_zh":"甲 sensitive_zh 髙","terms":"甲 terms 髙"}',NULL,'[]',NULL,'0c14d2c4ad5725dde6cc2e6b934fa7d2b45056578642b35dcfaa688529144d3e');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',53,'script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','*','33cd9d73cbc5c199f3eb37744feb52ec','{"agenda_item_id":"9a9cd79c-e852-5939-b273-d1f651d4562e","body_ja":"甲 body_ja 髙","body_zh":"甲 body_zh 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'e8900ae9edc3339bb873a93f06332a622ca76fb93d3efb22e5221929122ae282');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',54,'seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','*','bad1622072543dd6396dce425670f6cd','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","door":"甲 door 髙","drive":"甲 drive 髙","driver":"甲 driver 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","flags":"甲 flags 髙","kind":"meeting","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"screen":"甲 screen 髙","seats":3,"view":"甲 view 髙"}',NULL,'[]',NULL,'97a945fbee89bf8964bf0d5e83643ae652f1f49176c5b6fe2974191ee9538967');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',55,'seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','*','ac567c7f43fe10c228540de32d6d48f6','{"member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","participant_id":"be8da699-6054-5241-a38d-cf108127c24d","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","place":"甲 place 髙","seat_plan_id":"606acbbe-dbf8-5815-a218-1dce86ce93dc"}',NULL,'[]',NULL,'0e3862df08db2c67d43d1972a5ce01ffba1aa3421c59cefd6136bef8dd910ead');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',56,'minute_point','bccc4234-67d1-59d5-9ed3-9db5e27bdb87','*','26bbb4834ae37b3378a6087b9bf45328','{"checked_on":"2019-09-18","due_on":"2019-09-18","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"explained","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"secret":"甲 secret 髙","side":"jp","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'7a894d9ae89475019ec54f105e666919e30090edda53444413d37bcc1fe142a2');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',57,'figure','8a900d0b-75cf-504a-969e-e244ac662cef','*','cd329251edb107faf6afab529153b677','{"attachment_id":"95916631-b90f-5c6f-bfd6-ae96630b6ac3","caption_ja":"甲 caption_ja 髙","caption_zh":"甲 caption_zh 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","position":3,"printed":"yes","taken_at":"甲 taken_at 髙","taken_where":"甲 taken_where 髙"}',NULL,'[]',NULL,'0467eaafbc2a397c64b18bfbab524844c7ba10b4ec86f6e06ebd7e2ec00417fe');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',58,'survey','6931c44c-30ce-5ed7-b4cf-43778ed91e47','*','09f8741997230360925848acf6d9e7f4','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","handed_out":3,"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","returned":3,"source":"甲 source 髙"}',NULL,'[]',NULL,'60513f574e7707b922b7b420ff23d505f7f1cd2031e3f41cb7a0e38867f66d78');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',59,'question','42599756-5200-583b-9ef6-5d941d096e66','*','9a60d2e9b5a16e5bba711a1508205a2c','{"kind":"choice","position":3,"survey_id":"6931c44c-30ce-5ed7-b4cf-43778ed91e47","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'9c4959639b83fa9fb127ba2c5d997b3b82af6370218fa678e7db806aae1e2da8');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',60,'answer','a1ab5cd5-8039-56b0-b9bd-4484478c6b41','*','49814c9539db784ba240ca34fc8e5c8e','{"count":3,"position":3,"question_id":"42599756-5200-583b-9ef6-5d941d096e66","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'cbefdcbe27f164770b895d81bd6b081ea05061e458a97d706c86283bb19fa7c5');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',61,'statistic','a8dbab37-1329-5c4d-8a32-2ee74dda7784','*','0062739118c1d7b1332895354e234fdc','{"as_of":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","label_ja":"甲 label_ja 髙","label_zh":"甲 label_zh 髙","position":3,"source_ja":"甲 source_ja 髙","source_zh":"甲 source_zh 髙","table_ja":"甲 table_ja 髙","table_zh":"甲 table_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","value":"甲 value 髙"}',NULL,'[]',NULL,'0278d9d5d2dabac701951e10fd1b211ed20f2ec312d46aff351fa2b764e7d8ca');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',62,'follow_up','5739b285-ea84-5fd7-9526-3e83f6547a79','*','de498c16faae707e45de10e5c62f6482','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due_on":"2019-09-18","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","point_id":"bccc4234-67d1-59d5-9ed3-9db5e27bdb87","position":3,"side":"tw","status":"open","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","visit_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4"}',NULL,'[]',NULL,'10dd78413efef6fa453e02897d466b68043a554d47af4ec87a1e5b7f1cd12599');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',63,'milestone','22cef372-ef90-5a69-9f12-8940413bc8f7','*','06cb26f66893ae36d7c68191d2154402','{"day":"2019-09-18","follow_up_id":"5739b285-ea84-5fd7-9526-3e83f6547a79","position":3,"state":"reached","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙"}',NULL,'[]',NULL,'c85ab91a00fee8b5bc9dc8fa978c075702004d972f75886e40b20baeb52940f2');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',64,'suggestion','ccd94b8d-69b1-5001-b83c-b8371e9f4fb6','*','0617d219b13239bdb906884f02063623','{"decided_on":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","position":3,"reply":"甲 reply 髙","status":"甲 status 髙","text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙","unit":"甲 unit 髙"}',NULL,'[]',NULL,'87a8d641dab5cac51a7bf452e424301eeb31299c620b56c2d2ba69439c676db6');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',65,'agreement','1c4f9635-92f6-55d2-8612-90eaa55b81c4','*','5d8a61a7cd4cd8b9e8f7fcf736fe57a7','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","expires_on":"2019-09-18","fields_ja":"甲 fields_ja 髙","fields_zh":"甲 fields_zh 髙","kind":"mou","languages":"甲 languages 髙","law":"甲 law 髙","notes":"甲 notes 髙","original_at":"甲 original_at 髙","parties_ja":"甲 parties_ja 髙","parties_zh":"甲 parties_zh 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","signed_on":"2019-09-18","signers_ja":"甲 signers_ja 髙","signers_zh":"甲 signers_zh 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","venue":"甲 venue 髙"}',NULL,'[]',NULL,'409523ce2831d9d6c15b7a975b997b6d1ef37248a7b52710479f882df95e31ac');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',66,'theme','726b58f2-5b45-51f5-b1e4-5a926da42de8','*','bcb7f8978d984f575c0a7145c4dacce7','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","position":3}',NULL,'[]',NULL,'f2508cef547219bcd7d09324b808ec9d1eb50fb2d7feeef17a433b0349d4352a');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',67,'outcome','6178aee7-8786-5a9e-a772-e7626d4aaf74','*','aff5930a7ebb5cdeadf5937c9b3a1620','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","position":3,"text_ja":"甲 text_ja 髙","text_zh":"甲 text_zh 髙","themes":"甲 themes 髙"}',NULL,'[]',NULL,'4e784fdaad78ad9f0022b56aabf3ffddda6d127b57bc1cc5ee9702023f7ce341');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',68,'report','08bf8380-d346-53dd-974d-a837309223cb','*','e6f82c88a5cb51eab8d79f327d9b0b1f','{"abstract":"甲 abstract 髙","admin_class":"甲 admin_class 髙","agency":"甲 agency 髙","category":"other","checked":"甲 checked 髙","countries":"甲 countries 髙","dated_on":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","form":"report","handed_in":"2019-09-18","keywords":"甲 keywords 髙","number":"甲 number 髙","pages":3,"plan":"甲 plan 髙","profile":"central","remarks":"甲 remarks 髙","sponsor":"甲 sponsor 髙","subject_class":"甲 subject_class 髙","title":"甲 title 髙","visited":"甲 visited 髙"}',NULL,'[]',NULL,'4b9e08093395377cfb64ed90c1cf580049c5760f5a4446b59ab233422a129fac');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',69,'section','67eafb6d-da79-541c-a854-b8409915bead','*','52948fe9dafc21cd2a73101a26775a51','{"body":"甲 body 髙","key":"甲 key 髙","position":3,"report_id":"08bf8380-d346-53dd-974d-a837309223cb","state":"open","title":"甲 title 髙"}',NULL,'[]',NULL,'be2c8aad98a14875a6d6ae2ee15a15ed95a3e40316a8ecf135199700980fff65');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',70,'council','bfc3130f-7744-5840-b314-afde9b529adf','*','f812d86924a1006235ae2d71302cecae','{"closing":"甲 closing 髙","country":"甲 country 髙","dated_on":"2019-09-18","first_day":"2019-09-18","last_day":"2019-09-18","leader":"甲 leader 髙","office":"甲 office 髙","preface":"甲 preface 髙","remarks":"甲 remarks 髙","reporter":"甲 reporter 髙","session":"甲 session 髙","themes":"甲 themes 髙","title":"甲 title 髙"}',NULL,'[]',NULL,'5aa3ed2275039fb28a847a67e55264334cff5403ac2f56394c22ceb293bfe476');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',71,'day_note','e07fc876-ea68-5471-a8b8-5e98ce333eb0','*','d0fcd73e91aa8abcec9c4c0e60c0f319','{"day":"2019-09-18","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","press_ja":"甲 press_ja 髙","press_title_ja":"甲 press_title_ja 髙","press_title_zh":"甲 press_title_zh 髙","press_zh":"甲 press_zh 髙","report_ja":"甲 report_ja 髙","report_zh":"甲 report_zh 髙"}',NULL,'[]',NULL,'6c70bf41469e809adba257131b97167fc04b061a44520355ade299600ea170e9');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',72,'tag','905aab93-0ae3-5a30-b4a1-92e94ffea218','*','6947c6ce8079243dba20c23af9bc61c1','{"kind":"field","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","position":3}',NULL,'[]',NULL,'22c0e76214a89387367ec2187674087f011dae767aa692d7c695a1f6bb7a00bf');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',73,'region','bcb8605f-cb1c-57dc-885b-ef177a1e6153','*','c8463492f1caae0b8fd087bfbb7ebbf9','{"code":"甲 code 髙","counted_on":"2019-09-18","notes":"甲 notes 髙","population":3,"size":"甲 size 髙","source":"甲 source 髙","tags":"甲 tags 髙"}',NULL,'[]',NULL,'63fa1e4b409f021fabdbb83b3f29873cae639451aaba4efd5cf6e86fc69a234f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',74,'branch','9767eb99-e904-53f7-8054-812f2f482317','*','cb40868a14e2d804cb2d144cfa00360e','{"country":"甲 country 髙","kind":"甲 kind 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3}',NULL,'[]',NULL,'9ec8af567faffa281b775615a066ca11fdd6cb60ebd338a93fd3ff5ce3f7fe43');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',75,'scheme','f976bbf9-f180-5bcd-8a31-51e4d255e681','*','a7fd64ccf56dfa9065cc619c3efedc77','{"applications_until":"2019-09-18","counted":"matching reception seminar","each":3,"large_from":3,"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","places":3,"size_weight":3,"status":"preparing","strength_weight":3,"tie_weight":3,"twice":"甲 twice 髙","wish_weight":3,"year":3}',NULL,'[]',NULL,'a3a89c8b10673ee103fbb09cc6a155626fd42bfd8804cc46db9e660d004a6b31');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',76,'criterion','6ec91e3c-bf53-5983-86e0-0c6abc065d55','*','8f760f3de0f9ad2ce4a1883c24d04f93','{"highest":3,"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","position":3,"scheme_id":"f976bbf9-f180-5bcd-8a31-51e4d255e681"}',NULL,'[]',NULL,'4979f0303a72d6c167e6c40cf84c5f85c3b21be5dc586c843524b4b31f15e398');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',77,'application','32dbc4b1-a173-5b66-9aec-b880fe0b8a9a','*','b30c45e75c96048762b81d3f8359c22a','{"budget_minor":3,"county":"甲 county 髙","decided_by":"甲 decided_by 髙","decided_on":"2019-09-18","end_date":"2019-09-18","leader_id":"11109085-d961-53d4-8b48-e408cb16a69f","leader_ja":"甲 leader_ja 髙","leader_zh":"甲 leader_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","people":3,"purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","reason":"甲 reason 髙","received_on":"2019-09-18","scheme_id":"f976bbf9-f180-5bcd-8a31-51e4d255e681","start_date":"2019-09-18","status":"received","tags":"甲 tags 髙"}',NULL,'[]',NULL,'09e3e0d0a33a4798d80d17c62382a4f51eded63de501a4189dfe4394b2bf2b13');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',78,'preference','5b088139-1110-5558-9113-13fbd47c6f11','*','faa444bc2ab11a94352bcbe5104f4740','{"application_id":"32dbc4b1-a173-5b66-9aec-b880fe0b8a9a","position":3,"prefecture":"甲 prefecture 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙"}',NULL,'[]',NULL,'c7be202aa84fccd20b9e83754d4c4bb0a6c7fa4980bb0225598c0d34024feae8');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',79,'score','d695ca62-ca26-5504-8a06-f6a1b134cb8c','*','4ffafc6d0057f1c7bcb821f582e804fe','{"application_id":"32dbc4b1-a173-5b66-9aec-b880fe0b8a9a","criterion_id":"6ec91e3c-bf53-5983-86e0-0c6abc065d55","notes":"甲 notes 髙","points":3}',NULL,'[]',NULL,'08a290e35839f1a48c1d8138e0cbecb7cc97805320b1d46898c9329e09cd3ca6');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',80,'pair_rule','238f2496-c152-55bb-8f75-862364a16480','*','c0fe7300f57139d22c45e39b278a23c3','{"county":"甲 county 髙","prefecture":"甲 prefecture 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","rule":"fixed","scheme_id":"f976bbf9-f180-5bcd-8a31-51e4d255e681"}',NULL,'[]',NULL,'43edddb1af39b3fc623c943fdb79dec9672a6be1cc198fda4d0ab8e1ef675eab');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',81,'pairing','ec67b508-c713-55c6-92e2-4cf53beadeb0','*','60d316351127f70224e8fb7270353f3f','{"application_id":"32dbc4b1-a173-5b66-9aec-b880fe0b8a9a","county":"甲 county 髙","decided_by":"甲 decided_by 髙","decided_on":"2019-09-18","notes":"甲 notes 髙","origin":"hand","prefecture":"甲 prefecture 髙","reasons":"甲 reasons 髙","scheme_id":"f976bbf9-f180-5bcd-8a31-51e4d255e681","status":"proposed","why":"甲 why 髙"}',NULL,'[]',NULL,'af143b56ad17a147d71ea37ac31b85b19a1c1dacae092c25b396408782095eab');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',82,'relation','a8883299-8959-5c81-b667-bc537aeae189','*','6c86b0518fb054d2c7639bcbdfddf367','{"county":"甲 county 髙","level":"甲 level 髙","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","prefecture":"甲 prefecture 髙","since":"2019-09-18","stage":"甲 stage 髙"}',NULL,'[]',NULL,'76cb335c69f82138b30a869450456acc19b51ea67a9f881b4ec5739ee2a2a0e2');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',83,'target','5c27388b-a751-5776-950a-21b5a44f8a2d','*','b14daa9962bc499c38549e9b6729a40b','{"amount_minor":3,"currency":"JPY","key":"outbound","per_ja":"甲 per_ja 髙","per_zh":"甲 per_zh 髙","scheme_id":"f976bbf9-f180-5bcd-8a31-51e4d255e681","scope":"yearly","value":3}',NULL,'[]',NULL,'257b07ca9637c635486a42c2866e6ca000ae32480e8e82cdad9b13f075924726');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',84,'match_day','538c54df-f82c-5e1e-b172-d4ba6489463c','*','8eade7dea425efbd4d59fb4f975034f4','{"bound":3,"day":"2019-09-18","end_time":"09:30","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","minutes":3,"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","pause":3,"place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","planned_at":"甲 planned_at 髙","reached":3,"scheme_id":"f976bbf9-f180-5bcd-8a31-51e4d255e681","sits":"jp","spare":3,"start_time":"09:30","tables":3,"zone":"Asia/Tokyo"}',NULL,'[]',NULL,'c7cba50adb626455754f537653ae9e7ee236abc51ad2f592b49aa1702f326b1e');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',85,'match_break','314b1063-6793-533d-9433-0562531e2bab','*','9a28b0ec8876272e2eb66eca6f0d1c3e','{"end_time":"09:30","match_day_id":"538c54df-f82c-5e1e-b172-d4ba6489463c","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","start_time":"09:30"}',NULL,'[]',NULL,'7f50a1ca34a58d259bff9e672373609370e92681b08faaeaf97b8ef0c820b38c');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',86,'match_company','837bd710-55da-512c-b2c5-545b49c6f3df','*','6548ab87fd383575a305e0b276c67eec','{"arrives":"09:30","code":"甲 code 髙","languages":"甲 languages 髙","leaves":"09:30","match_day_id":"538c54df-f82c-5e1e-b172-d4ba6489463c","most":3,"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","own_interpreter":"甲 own_interpreter 髙","people_ja":"甲 people_ja 髙","people_zh":"甲 people_zh 髙","place":3,"position":3,"side":"tw","status":"甲 status 髙"}',NULL,'[]',NULL,'7f04a616ed6ce0b78e14ff507682f9aaf97d2432ab9d014fa0bfdc18e291ab06');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',87,'match_wish','1fa8f93d-2be7-5d24-9b86-432c069fd7aa','*','928ee1b5f7d7d8fc402633ddf1e666c8','{"from_id":"837bd710-55da-512c-b2c5-545b49c6f3df","kind":"wish","match_day_id":"538c54df-f82c-5e1e-b172-d4ba6489463c","notes":"甲 notes 髙","to_id":"837bd710-55da-512c-b2c5-545b49c6f3df","weight":3}',NULL,'[]',NULL,'9fe77e71da346685d6b4063560bea0c8774ed477d9c581a98708bcbf109cf56f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',88,'match_interpreter','b2b847b2-608d-5158-8b0f-bb18add7dd1b','*','395d7c6c0238ab68d9c7fc0be4e78f96','{"arrives":"09:30","languages":"zh ja","leaves":"09:30","match_day_id":"538c54df-f82c-5e1e-b172-d4ba6489463c","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"status":"甲 status 髙"}',NULL,'[]',NULL,'a6d209397a3ebf2af4e4d8e63409252122552bb8dd3296c7daf50114d2a7f6a9');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',89,'talk','2dd97cf0-1c84-5004-b192-5b7660f1e6a4','*','af1cc3c121e79385b8ac8c93444a6911','{"amount_minor":3,"currency":"JPY","interpreter_id":"b2b847b2-608d-5158-8b0f-bb18add7dd1b","jp_id":"837bd710-55da-512c-b2c5-545b49c6f3df","match_day_id":"538c54df-f82c-5e1e-b172-d4ba6489463c","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","pinned":"甲 pinned 髙","place":3,"result":"甲 result 髙","slot":3,"status":"planned","tw_id":"837bd710-55da-512c-b2c5-545b49c6f3df"}',NULL,'[]',NULL,'d9a16eb940b5d3c72c87c2185841bd93be4f599795c190287fa6595f0bc4852d');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',90,'alliance_case','4324eefa-f9ec-5f2b-b262-66abcb796eef','*','b2c75146a454894eda66971cbb4e7bae','{"as_of":"2019-09-18","effect_ja":"甲 effect_ja 髙","effect_zh":"甲 effect_zh 髙","field_ja":"甲 field_ja 髙","field_zh":"甲 field_zh 髙","form_ja":"甲 form_ja 髙","form_zh":"甲 form_zh 髙","japan_ja":"甲 japan_ja 髙","japan_zh":"甲 japan_zh 髙","notes":"甲 notes 髙","position":3,"source_ja":"甲 source_ja 髙","source_zh":"甲 source_zh 髙","tags":"甲 tags 髙","taiwan_ja":"甲 taiwan_ja 髙","taiwan_zh":"甲 taiwan_zh 髙"}',NULL,'[]',NULL,'ed6e5e70abe688c998259fa84402af7e9d787cf39d3126253d7b071f1b9d3748');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',91,'data_table','ef026b70-3699-57c6-b3e5-3ac6de77ab9b','*','8276ff3a56ebe0c8f269428259e71461','{"as_of":"2019-09-18","cells":"甲 cells 髙","heads_ja":"甲 heads_ja 髙","heads_zh":"甲 heads_zh 髙","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"source_ja":"甲 source_ja 髙","source_zh":"甲 source_zh 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'61f8ce854c07409731b05fb23584681c6ada5f7ecdc4150abcbeb7e5b00c3ef8');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',92,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','7da831ba95c8427b0a3714d4cc27ab96','{"at":"甲 at 髙","note":"甲 note 髙","what":"甲 what 髙","who":"甲 who 髙"}',NULL,'[]',NULL,'f75e35b70c6ef4b635b2b133d9698fb55ffdf1d66baa226982ff7a809294c32a');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',93,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','839a2f7f3930710d03d5b99d7f3dc6d9','{"entity":"甲 entity 髙","first_id":"甲 first_id 髙","second_id":"甲 second_id 髙"}',NULL,'[]',NULL,'2c5868045bbe76fb7700040029c659d2a45a4e4d10749eecdd0c504392bc2d2a');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',94,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','2eb9c3df41789419b4b7cf8f542fbf43','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","audience":"乙 audience 髙","country":"JP","email":"乙 email 髙","gifts":"乙 gifts 髙","honorific":"乙 honorific 髙","kana":"乙 kana 髙","kana_other":"乙 kana_other 髙","languages":"乙 languages 髙","legal_name":"乙 legal_name 髙","mobile":"乙 mobile 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","noticed_on":"2019-09-19","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","purpose":"乙 purpose 髙","roman":"乙 roman 髙","source":"乙 source 髙","uid":"乙 uid 髙"}',NULL,'[]',NULL,'8c8377856c1b88c64ed04879c85864ba0465f5dce5cd55b5e605365628e4523a');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',95,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','80d5670963e460660cb68aa062221c3d','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","as_of":"2019-09-19","audience":"乙 audience 髙","capital":"乙 capital 髙","country":"JP","email":"乙 email 髙","employees":"乙 employees 髙","fax":"乙 fax 髙","fields":"乙 fields 髙","founded":"乙 founded 髙","head_ja":"乙 head_ja 髙","head_other_ja":"乙 head_other_ja 髙","head_other_zh":"乙 head_other_zh 髙","head_zh":"乙 head_zh 髙","honorific":"乙 honorific 髙","industries_ja":"乙 industries_ja 髙","industries_zh":"乙 industries_zh 髙","kana":"乙 kana 髙","kind":"other","main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","needs":"乙 needs 髙","notes":"乙 notes 髙","offers":"乙 offers 髙","parent_id":"f67091ef-8724-5501-9b51-cdab692d7c76","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","products_ja":"乙 products_ja 髙","products_zh":"乙 products_zh 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","region":"乙 region 髙","short_ja":"乙 short_ja 髙","short_zh":"乙 short_zh 髙","source":"乙 source 髙","url":"https://example.invalid/","wants_ja":"乙 wants_ja 髙","wants_zh":"乙 wants_zh 髙"}',NULL,'[]',NULL,'1d6336540a35848722a270d8f73e82ed8a3fab944dde71ac2ef826438bf17d45');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',96,'organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','d0dc2f3f022b18b165e4b6d4cd9159bc','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'3ce0792fca1c45023ea1601a31c6d1639dc5dbd2a11c585d3058d72e2ed19d1e');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',97,'personal','512550e0-054f-5a23-874a-7b549d3003af','*','2b29a4110368fe7d344ecafc6f18106c','{"allergy_ja":"乙 allergy_ja 髙","allergy_zh":"乙 allergy_zh 髙","birth_date":"2019-09-19","diet":"乙 diet 髙","diet_ja":"乙 diet_ja 髙","diet_zh":"乙 diet_zh 髙","emergency_name":"乙 emergency_name 髙","emergency_phone":"乙 emergency_phone 髙","emergency_relation":"乙 emergency_relation 髙","insurance_no":"乙 insurance_no 髙","passport_expiry":"2019-09-19","passport_no":"乙 passport_no 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sex":"乙 sex 髙"}',NULL,'[]',NULL,'a3bfaf1e5694a6836d261a9b9ec611a4470eb1fd5bd90f16b98f2f8b28444b98');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',98,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','e87c46766ef42b96646ecaee0185ce50','{"confirmed_on":"2019-09-19","equal_ja":"乙 equal_ja 髙","equal_zh":"乙 equal_zh 髙","follows_id":"7bea66cd-7193-54c2-9dce-9a5dbc4dcf26","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"rank":4,"source":"乙 source 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'29977f1b8ce20ee8354f127ce4f4cdf4e4b8375978285d625b404aff9e0b4153');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',99,'delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','2c08674f25c55fb4e5e1b5bc995786bd','{"account":"乙 account 髙","answers_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","application_id":"b2f80a38-fac5-5a8b-8e85-9108bca30a65","approval_no":"乙 approval_no 髙","approved_end":"2019-09-19","approved_minor":4,"approved_on":"2019-09-19","approved_people":"乙 approved_people 髙","approved_start":"2019-09-19","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","cap_minor":4,"claimed_on":"2019-09-19","cleared_on":"2019-09-19","code":"乙 code 髙","emergency_phone":"乙 emergency_phone 髙","end_date":"2019-09-19","handbook_ja":"乙 handbook_ja 髙","handbook_zh":"乙 handbook_zh 髙","insurer_ja":"乙 insurer_ja 髙","insurer_phone":"乙 insurer_phone 髙","insurer_zh":"乙 insurer_zh 髙","kind":"city","leader_rank":"乙 leader_rank 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","pairing_id":"133c5e33-2281-5eac-849e-1b379e6dd16e","places_ja":"乙 places_ja 髙","places_zh":"乙 places_zh 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","scheme_id":"676d0966-e2df-56c1-a1e9-f2016177a59d","settled_on":"2019-09-19","start_date":"2019-09-19","status":"preparing"}',NULL,'[]',NULL,'76cb359207f18ed718698ba50a4493b2da4989c5e8dfe2fe41ea95c77d475984');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',100,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','52a065e0dd1e24e23af70687a2da5a91','{"bags":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","duty_ja":"乙 duty_ja 髙","duty_zh":"乙 duty_zh 髙","fee_minor":4,"joined":"2019-09-19","mobile":"乙 mobile 髙","notes":"乙 notes 髙","paid_minor":4,"paid_on":"2019-09-19","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replaces_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","roles":"member","room_kind":"乙 room_kind 髙","room_notes":"乙 room_notes 髙","status":"confirmed","status_on":"2019-09-19","status_why":"乙 status_why 髙"}',NULL,'[]',NULL,'cde292fcbec5a09ae9c407ddcd27a0850b88d5e50ab873cc07dc04d015595ad2');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',101,'team','01248620-e955-5964-a682-1f87335b3a33','*','af8261e2cbc72dc4a1122f709f44533a','{"colour":"indigo","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"group","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'9973b1614f7cb140c92497edaa7834ffedc61d836d969bdc9e394cb39c6ff186');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',102,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','7c81a01541d98c7ee206d36375539b77','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","team_id":"01248620-e955-5964-a682-1f87335b3a33","until_date":"2019-09-19"}',NULL,'[]',NULL,'6f340de891edefdfe755c54a836f2dac5335d6854949faa789c84cd1983a73b8');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',103,'event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','20c93964ee1cfeb7ad671dc947b58814','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","amount_minor":4,"basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","benefits_ja":"乙 benefits_ja 髙","benefits_zh":"乙 benefits_zh 髙","bring_ja":"乙 bring_ja 髙","bring_zh":"乙 bring_zh 髙","capacity":4,"carrier":"乙 carrier 髙","coach":"乙 coach 髙","companies":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","dress_ja":"乙 dress_ja 髙","dress_zh":"乙 dress_zh 髙","edition":4,"end_date":"2019-09-19","end_time":"10:30","end_zone":"Asia/Tokyo","gather_ja":"乙 gather_ja 髙","gather_time":"10:30","gather_zh":"乙 gather_zh 髙","ics_uid":"乙 ics_uid 髙","interpreting":"乙 interpreting 髙","kind":"visit","list_due":"2019-09-19","meet_ja":"乙 meet_ja 髙","meet_zh":"乙 meet_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","origin_ja":"乙 origin_ja 髙","origin_stop_ja":"乙 origin_stop_ja 髙","origin_stop_zh":"乙 origin_stop_zh 髙","origin_zh":"乙 origin_zh 髙","parking_ja":"乙 parking_ja 髙","parking_zh":"乙 parking_zh 髙","part":"乙 part 髙","people":4,"phone":"+81 43 223 2110","photos":"乙 photos 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4,"press":"乙 press 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","questions_ja":"乙 questions_ja 髙","questions_zh":"乙 questions_zh 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","replaces_id":"9d813800-8671-5477-9164-e2d730a8cd9e","rivals":"乙 rivals 髙","room_ja":"乙 room_ja 髙","room_zh":"乙 room_zh 髙","seats":"乙 seats 髙","secrecy_ja":"乙 secrecy_ja 髙","secrecy_zh":"乙 secrecy_zh 髙","social":"乙 social 髙","speech":"乙 speech 髙","start_date":"2019-09-19","start_time":"10:30","start_zone":"Asia/Tokyo","station_ja":"乙 station_ja 髙","station_zh":"乙 station_zh 髙","status":"planned","summary_ja":"乙 summary_ja 髙","summary_zh":"乙 summary_zh 髙","talks":4,"target_ja":"乙 target_ja 髙","target_stop_ja":"乙 target_stop_ja 髙","target_stop_zh":"乙 target_stop_zh 髙","target_zh":"乙 target_zh 髙","team_id":"01248620-e955-5964-a682-1f87335b3a33","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","topics_ja":"乙 topics_ja 髙","topics_zh":"乙 topics_zh 髙","vehicle":"乙 vehicle 髙","was_date":"2019-09-19","was_end_date":"2019-09-19","was_end_time":"10:30","was_part":"乙 was_part 髙","was_place_ja":"乙 was_place_ja 髙","was_place_zh":"乙 was_place_zh 髙","was_time":"10:30"}',NULL,'[]',NULL,'7ccfd19cf297f2034be8fae5d8a82ac422daa7a6b9d8c9a515885d2f7df26eca');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',104,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','6088a3894f595e3bb377822a6ebd152f','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","interpreting":"乙 interpreting 髙","kind":"item","language":"乙 language 髙","minutes":4,"note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","start_time":"10:30","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'fffab498624884d5c021b303f18dd9e60e1fd6040577b96b8f95573a3cb92d36');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',105,'event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','a5a0d14b2a16b8192eb0d89fa9582f03','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","position":4,"role":"host"}',NULL,'[]',NULL,'ccd870a31f14de4ad1384d0c38677d2c5468d22709328bb5ff5b5c6f25076eda');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',106,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','5617ced10c0384e7b3aea39a8d58211a','{"came":"乙 came 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"replied_on":"2019-09-19","reply":"乙 reply 髙","reply_notes":"乙 reply_notes 髙","role":"乙 role 髙","seat":"乙 seat 髙","side":"jp","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'2ab88241ff8d07bf8bdd431b68dcc9f90f9716154ec6d8164d5ff3ab0a5a7014');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',107,'budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','bbeaeee8ce0e3b582bc7b96f20408d39','{"account":"乙 account 髙","amount_minor":4,"case_no":"乙 case_no 髙","category":"other","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","funding":"local","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"rate":"乙 rate 髙"}',NULL,'[]',NULL,'ab6c8cf688385f9d3d9031593afb0031287d4a14a345acded4f276dd3915278e');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',108,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','37472917d88a1aa073f122fbcfdda55f','{"accepted_on":"2019-09-19","amount_minor":4,"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","case_no":"乙 case_no 髙","category":"乙 category 髙","currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","funding":"乙 funding 髙","gloss_zh":"乙 gloss_zh 髙","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","kept_at":"乙 kept_at 髙","notes":"乙 notes 髙","paid_on":"2019-09-19","payee":"乙 payee 髙","payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","payment":"乙 payment 髙","rate":"乙 rate 髙","reason":"乙 reason 髙","receipt_no":"乙 receipt_no 髙","settled_minor":4,"status":"paid","tax_minor":4}',NULL,'[]',NULL,'801e5327f9cb555b115ad275d5d717fe2f46935fe75e563a1ef1038f7192cd6f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',109,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','1c7e8d4c5155a059fe1db8a952ef3a93','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"spot","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","proof":"乙 proof 髙","rate":"乙 rate 髙","rate_date":"2019-09-19","source":"乙 source 髙"}',NULL,'[]',NULL,'58efb278f9b952081128e7e4caf0f6d55e8dc13a92846c187df2cb411b6dc9da');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',110,'attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','79fa74416b454f07e8618148d8cf9b23','{"entity":"乙 entity 髙","media_type":"乙 media_type 髙","name":"乙 name 髙","owner":"乙 owner 髙","purpose":"乙 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":4}',NULL,'[]',NULL,'8abc0679928d8bc12b7f639179a36fb4891eb4fb2d330181f721d8830945513b');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',111,'task','8328628e-a21e-55b4-afc2-838e4facddcf','*','dc993fc5e57b0803a464142d362fabd5','{"days":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due":"2019-09-19","notes":"乙 notes 髙","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'ac1f94a9f6cf280467ac8ad84edb85de42d2d98a5f46d19911cc4b2a4ae4ff7e');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',112,'task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','122cce4e3c5e5f85ae83cc536efcb6d6','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'d30f027e5087aeddcddbcdf459e5e5f3f9efb5075b279e0af10096b0da0b56a5');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',113,'template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','ff9005083f85f96774af65c4849ebc5f','{"days":4,"notes":"乙 notes 髙","position":4,"template_id":"4f2a2b5b-3812-548f-80df-452164649b1f","title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'3be64f7fc4a839c1afc01160cc79e5a37d6ab2ea75f046dd8c551beb99be05d1');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',114,'version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','de062f86c28289b0465aa4e93f5eb940','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","frozen":"乙 frozen 髙","kind":"draft","made_on":"2019-09-19","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","number":4}',NULL,'[]',NULL,'857a3673f81d4537c9b8c0819e54ec3661a2c7feed60a7e25a6a3d4a785c6d67');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',115,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','4cb4f20d5230cb6bb4159d082bfcff6f','{"channel":"乙 channel 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","paper":"乙 paper 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sent_on":"2019-09-19","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'406bcbe32d663b67b33543e00093d99399ab95d2d8cb1e0507f5214757b3344d');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',116,'plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','67adf3ffc0d9efa7f3d81e0201bec7da','{"against_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38","approval_no":"乙 approval_no 髙","approved_on":"2019-09-19","decided_on":"2019-09-19","decided_time":"10:30","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","lines":"乙 lines 髙","notes":"乙 notes 髙","proof":"乙 proof 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'48236e4fd7660d92a84ac4fda85f96710db454b049131b767c8df2df343d4da0');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',117,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','4db24a8e859da38474cc9b4602de2687','{"change_id":"ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d","confirmed_by":"乙 confirmed_by 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","phone":"+81 43 223 2110","position":4,"role":"other","text":"乙 text 髙","told_by":"乙 told_by 髙","told_on":"2019-09-19","told_time":"10:30"}',NULL,'[]',NULL,'5e87533e9b5ec12959bf4188c330f2d22e0e5c13e48afa13ac72027aefbd0e54');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',118,'accepted','5de8620b-384a-5f80-8516-444495667dfd','*','16bb39acbe7b55fb1502cc0a94dce21a','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","facts":"乙 facts 髙","warning":"乙 warning 髙","why":"乙 why 髙"}',NULL,'[]',NULL,'f2963c520e94e1443ecef89cb4b43c5c030e99e41ca14934d7da4e934074b309');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',119,'travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','1cebd1164b660d0b3f39c87f98f2fedb','{"from_place":"乙 from_place 髙","minutes":4,"notes":"乙 notes 髙","to_place":"乙 to_place 髙"}',NULL,'[]',NULL,'52ca9fb983c61b4f394c98a57f179d5d0075d933a3f36df210152127e8cf2a9d');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',120,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','917716636787d0244c8865a67aeeb149','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","packed_on":"2019-09-19","position":4,"quantity":4}',NULL,'[]',NULL,'56ea15b8cf4dc464ef4cf80b21f1a6b436fca6ffbb18eb7626921574347b78eb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',121,'member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','6eb050008eeac0c3e628b4e5039ec3ba','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","rank":4}',NULL,'[]',NULL,'c6240179834e7be271ea10bb33108aa9fab79440227ec4ad74c0dc7ef934143b');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',122,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','815bbeac0ff4e0b75af10b153e8652e2','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","state":"yes"}',NULL,'[]',NULL,'fbe41adb6eb371d14b48a0f98bcf362d80de945ce7d008aa20efa7d61f0bd1cd');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',123,'room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','f794f77e797423ab4f5818cc2da6ade2','{"beds":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","floor":"乙 floor 髙","kind":"single","notes":"乙 notes 髙","number":"乙 number 髙","position":4}',NULL,'[]',NULL,'f633d2ef22f2b68890e27e7b3637668d2404fa7eb17ddd0ecdd4b355ed192a5e');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',124,'bed','8c984816-622b-5573-851a-6b3c22435342','*','f43ac8e364479152c19cdbe91d50d9e9','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","room_id":"c109893b-664b-5dcb-bdd5-1c3772c16c34","until_date":"2019-09-19"}',NULL,'[]',NULL,'723b60a7bbce8453a5bf3d819c8204bdedebcece0520f6f267a2e1ecdcc42151');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',125,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','0ac30da1cc25c0126b17ee8e066c9251','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"together","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","other_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}',NULL,'[]',NULL,'bb00253bfa83684eb4ecea495fed9042b554dbdaf1b384edb004d09524260681');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',126,'seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','c2a1ee364de403e54bb4e08c3c2d16b0','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"coach","layout":"乙 layout 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"seats":4}',NULL,'[]',NULL,'dda84de08456afead1db617161d97da373e864bb94592342ee4054c7511b70c7');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',127,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','3a08276244cff94c7f7e16cd79a3dea7','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","place":"乙 place 髙","position":4,"seating_id":"bbc7ef72-7db8-5955-a706-2c80c39656d5"}',NULL,'[]',NULL,'d459f79bf69f3c112f12ed7c1511c2140618d8e62f4da2b9c1c15fc21cbd350a');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',128,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','969fa55deba4a3eeb9560f919a7d991c','{"booking":"乙 booking 髙","coach":"乙 coach 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","seat":"乙 seat 髙"}',NULL,'[]',NULL,'0bb434b7bbf797b10fce33be70eb38433f41c9e3b004508828dbf80ed5e61bb4');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',129,'roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','515ae7798a8168a1bec1e2e558f61bac','{"at":"乙 at 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙"}',NULL,'[]',NULL,'161cc94301b66bed62886e7a6ec51c5aa07e5347e717094f32a0a9986dd9abd8');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',130,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','032dd0c356ba7b54490d8167d8b455f1','{"at":"乙 at 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","roll_call_id":"79be9722-a5ac-51c6-a498-7e54839cff4b","state":"here"}',NULL,'[]',NULL,'665fd43e96608a6ea19735f799624549bd9577fd27b92693aed6fe4f9d7ce5b2');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',131,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','09c1a511fb940bf1c301693ee2b31119','{"audience":"open","kind":"phone","label":"乙 label 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"value":"乙 value 髙"}',NULL,'[]',NULL,'f70fa516b53e9f15fd4cbd6e6fe3b0de1b3bbc6378fd7e7d402bf9b4de1892fa');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',132,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','b4244fde701908295b25cad330f8f7b3','{"by_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","met_on":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'9cfa97eaaa5a8e5820a397dff7e86d51efc613067b2607eb0ccd905ff5bc162f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',133,'term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','fbbf0bd3a31d4ca5b5d6f3ddea402b4b','{"ja":"乙 ja 髙","kind":"other","notes":"乙 notes 髙","source":"乙 source 髙","state":"confirmed","zh":"乙 zh 髙"}',NULL,'[]',NULL,'9aa1f6afc03a3f5edc4a2084d2e34dae550eb3440035e20c4f79d727c82d8d89');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',134,'expense_split','c6c96d23-4584-5974-8110-d8b4f0f82703','*','2a234acbd10c14a5bb0fbbec8f2b82bb','{"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","expense_id":"fb9f0dbe-400c-539c-aac5-9f9fc02eea51","funding":"乙 funding 髙","notes":"乙 notes 髙","share_minor":4}',NULL,'[]',NULL,'8c8dcfc0fc3a99a266cf4faf065af7b2af4eed26d80d1eb076ff536893b9b533');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',135,'expense_share','1db00440-df4a-509b-af20-760d60cf84b9','*','f9ed31799d164dab17c6ad11e63ae972','{"expense_id":"fb9f0dbe-400c-539c-aac5-9f9fc02eea51","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","share_minor":4}',NULL,'[]',NULL,'a115df9114fbfbc94f2bdab58cb9ed0265a77373b0ee4dc911b63be2837b51e5');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',136,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','*','f6e71e07610c8bfaf6d400439b43ca7a','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","from_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","notes":"乙 notes 髙","paid_on":"2019-09-19","rate":"乙 rate 髙","to_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'b51a1e0aa5d91512c6858abf7db1daadbfac208587804ae38e3b32ce8e4c8801');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',137,'cash','2a2168ab-7150-5a32-a27a-9fe137504f12','*','54ec63cd91a1454fb8f3b59357b60378','{"amount_minor":4,"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"taken","moved_on":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rate":"乙 rate 髙"}',NULL,'[]',NULL,'8f9311f982f6324732c963eeea2ce823f4a31c30d6dd564030f9afc49c69cc3f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',138,'advance','500d644d-175d-5df0-9f78-bdde19dffd2e','*','0cbcef439eefbde687815021a4c7a8a5','{"amount_minor":4,"cleared_on":"2019-09-19","currency":"TWD","drawn_on":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","rate":"乙 rate 髙","returned_minor":4}',NULL,'[]',NULL,'da32ed39e5d464374523e366db0ceeee67f66a8d2cc4651e7aa232f7d9936cc1');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',139,'night','9eeb6889-460a-5037-bc87-85e45e46721c','*','775880998a74ee97eb0b5ad0dfab48d9','{"cost_minor":4,"day":"2019-09-19","meals":"乙 meals 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","night":"own","notes":"乙 notes 髙","place":"乙 place 髙"}',NULL,'[]',NULL,'a650ab1b40209098b432e7b3afe5287e88b49ed5568fc559c2f5b75079c3a70a');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',140,'daily_rate','a0389fec-cec9-5a23-97e3-b189c0780712','*','b6027ac136d6f2d919b3f41c1c6fa47c','{"country":"JP","first_day":"2019-09-19","last_day":"2019-09-19","place":"乙 place 髙","source":"乙 source 髙","usd_minor":4}',NULL,'[]',NULL,'1c564a7144d8c32b775241bc2188ea7de841c9bdd4dadd725543ae8d47d33b7e');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',141,'gift','74bf0eaf-842b-59ef-9330-96eb771cd120','*','a56e5952bdba7f20a675e0e7448e5df9','{"amount_minor":4,"courtesy":"乙 courtesy 髙","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","disposition":"乙 disposition 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","happened_on":"2019-09-19","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","notes":"乙 notes 髙","occasion_ja":"乙 occasion_ja 髙","occasion_zh":"乙 occasion_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","party":"乙 party 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","quantity":4,"rate":"乙 rate 髙","reported_on":"2019-09-19","way":"given"}',NULL,'[]',NULL,'a46422341a9d9f92f4944db72bc4f6d46d9f5df429719f5ef3fe6c6deb9b1fa0');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',142,'year_budget','439f42e5-c101-5ec0-8c00-e9d7294d9e6a','*','5363eb4a50267e560bbcd202b13fb184','{"base":"乙 base 髙","budget_minor":4,"executed_minor":4,"notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","year":4}',NULL,'[]',NULL,'21aafd5762c603c894a98be13e2b0620f79bd3ba50c91da0d932ad9d8c877899');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',143,'wording','f6fe4f27-ebb1-528d-90c7-fa3004739f50','*','4ec50fa77991e86ae1ee0f22bf4f10b6','{"key":"乙 key 髙","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'01b67d7b61fa6ebb893ac2029f5811907738fac554cf7079761e409c9412b6cf');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',144,'card_sheet','571b6e1d-11e1-51cf-8f00-942e58308e56','*','0dde3f13adfa600ae367666283bbc6c0','{"columns":4,"crop_marks":"乙 crop_marks 髙","height":4,"kind":"card","margin_left":4,"margin_top":4,"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","page_height":4,"page_width":4,"pitch_x":4,"pitch_y":4,"rows":4,"width":4}',NULL,'[]',NULL,'90111db4b7ad85ee89e1fcb8e29c1d0b2648376a78a07ae29e3e441e35abf0cf');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',145,'letter','a5acf97d-f870-595c-8421-2aa33ee5f656','*','bb01fc38a123b5d12c57848d62b3f809','{"body_ja":"乙 body_ja 髙","body_zh":"乙 body_zh 髙","copies_ja":"乙 copies_ja 髙","copies_zh":"乙 copies_zh 髙","dated_on":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"request","notes":"乙 notes 髙","number":"乙 number 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"reply_by":"2019-09-19","sent_on":"2019-09-19","subject_ja":"乙 subject_ja 髙","subject_zh":"乙 subject_zh 髙"}',NULL,'[]',NULL,'926a2620eb2d9bbbf5c1d20174683e1dd8757a31dd6f6c834a4683c4445b3535');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',146,'briefing','d0d74d61-7785-50e8-b595-b56ba8229836','*','d8672f8cf7e504bd82b02d205aeb626b','{"asks_ja":"乙 asks_ja 髙","asks_zh":"乙 asks_zh 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","history_ja":"乙 history_ja 髙","history_zh":"乙 history_zh 髙","points_ja":"乙 points_ja 髙","points_zh":"乙 points_zh 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","replies_ja":"乙 replies_ja 髙","replies_zh":"乙 replies_zh 髙","sensitive_ja":"乙 sensitive_ja 髙","sensitive_zh":"乙 sensitive_zh 髙","terms":"乙 terms 髙"}',NULL,'[]',NULL,'32050570acadde47b9b7f86bad462d512cf05ea42688a56cbe58fb29f69a352c');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',147,'script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','*','05d51812527a65561f347bee7057c8cd','{"agenda_item_id":"fd8ac790-747f-5aec-804d-2417f9eb88ef","body_ja":"乙 body_ja 髙","body_zh":"乙 body_zh 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'99f9ff7a192734c443ecf0e1d90601632b6b3b4bc0d103ce1a9d20125495aeda');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',148,'seat_plan','c565515e-748e-548b-a05f-f21743225ef2','*','ad4d4f21a513600a977bc1b472721b07','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","door":"乙 door 髙","drive":"乙 drive 髙","driver":"乙 driver 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","flags":"乙 flags 髙","kind":"meeting","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"screen":"乙 screen 髙","seats":4,"view":"乙 view 髙"}',NULL,'[]',NULL,'1b408e2fd917c6f7073f6d17e6a09fa941b7a6325351f444bc0bdcad9af26525');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',149,'seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','*','c376743e7a56272445d1cb2afa3fd33f','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","participant_id":"8db2bad4-5b85-57a2-8a29-ce08919119b8","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","place":"乙 place 髙","seat_plan_id":"c565515e-748e-548b-a05f-f21743225ef2"}',NULL,'[]',NULL,'faf4b5d28477a718817d23abf762bc646b0281277b0d3cdd33650a51169122eb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',150,'minute_point','4edff6e8-5d94-5410-b3f0-9aacb89590bf','*','ef9d0c56da18a6bff7b1e7be73c24e9a','{"checked_on":"2019-09-19","due_on":"2019-09-19","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"explained","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"secret":"乙 secret 髙","side":"jp","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'84768a45b0c7ada161a6d5f1165beda8c6f93c4765291b0bb09e0940c82caebb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',151,'figure','129b1181-2e4a-52ad-9973-db5fd2d69e00','*','865ad57a952cf295a8db6ef738f0c812','{"attachment_id":"a721f642-9cfd-549c-a323-f8277de270d0","caption_ja":"乙 caption_ja 髙","caption_zh":"乙 caption_zh 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","position":4,"printed":"yes","taken_at":"乙 taken_at 髙","taken_where":"乙 taken_where 髙"}',NULL,'[]',NULL,'296c9687b12b844c98c913764c063047dc627a172a022c1a8c127b2323789cde');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',152,'survey','c3906ae9-f0f6-5aac-a151-a147b49d0881','*','14aa7f372b9bd6f4bf5a46ce1393ff5c','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","handed_out":4,"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","returned":4,"source":"乙 source 髙"}',NULL,'[]',NULL,'2e4b27dcf4ce8720f1a61ff3fd11e018415fb2033049a188eb3221ac03de08e3');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',153,'question','e19b62f6-6c12-50fa-8c5f-e77cd10527b7','*','076cf83c0ff9b3db54820248502c0ec7','{"kind":"choice","position":4,"survey_id":"c3906ae9-f0f6-5aac-a151-a147b49d0881","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'35690d5907c85757094d36c9d647557388a3dde9bd0b2d94de5f8d9d66862902');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',154,'answer','678f61f2-2af3-562a-8246-7d683280347e','*','6628f5f48d2e0fe70580fd6c8da949a3','{"count":4,"position":4,"question_id":"e19b62f6-6c12-50fa-8c5f-e77cd10527b7","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'4a64f38234476961d7580aa7cc9d730553fdc9dd8ac5fad0159fdf4091df5200');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',155,'statistic','eeb9f29d-5113-5d4e-b73f-452695527482','*','1a70c345ae06342f773c6092d236aed8','{"as_of":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","label_ja":"乙 label_ja 髙","label_zh":"乙 label_zh 髙","position":4,"source_ja":"乙 source_ja 髙","source_zh":"乙 source_zh 髙","table_ja":"乙 table_ja 髙","table_zh":"乙 table_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","value":"乙 value 髙"}',NULL,'[]',NULL,'a8aaba498a1938e3e31dce0ade4435fa16a4bace7deda8b28e95bff94e631dc7');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',156,'follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','*','a9f97b673931a26b617d09c1f11a61d3','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due_on":"2019-09-19","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","point_id":"4edff6e8-5d94-5410-b3f0-9aacb89590bf","position":4,"side":"tw","status":"open","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","visit_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3"}',NULL,'[]',NULL,'f85d9404c86315215939e127c465f2d400d538e077bcbce378133820fcf886ca');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',157,'milestone','0c065845-54c4-540c-9380-978d6a200968','*','44187aca99cbcfb8277534ef5acf2633','{"day":"2019-09-19","follow_up_id":"d7bffa1e-4216-5c25-a6ff-665d55747b59","position":4,"state":"reached","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙"}',NULL,'[]',NULL,'3a7d0d406e76f5c0c24196d75bc96e79b35ced4d4db0319f823d81d7e3888dc8');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',158,'suggestion','f037c637-7a1e-52e5-90d0-dc8f900f64d3','*','074c02d87c57b17a7b6d42082111974e','{"decided_on":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","position":4,"reply":"乙 reply 髙","status":"乙 status 髙","text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙","unit":"乙 unit 髙"}',NULL,'[]',NULL,'790d9ee268f2d111d55a49aae84b668ccc295fd3df666747ce39d7aef2ca74f5');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',159,'agreement','d2fd6de4-25a4-5e0d-b54d-2a480baf5a81','*','34ff6c2eda8d150557ef7d78b215b509','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","expires_on":"2019-09-19","fields_ja":"乙 fields_ja 髙","fields_zh":"乙 fields_zh 髙","kind":"mou","languages":"乙 languages 髙","law":"乙 law 髙","notes":"乙 notes 髙","original_at":"乙 original_at 髙","parties_ja":"乙 parties_ja 髙","parties_zh":"乙 parties_zh 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","signed_on":"2019-09-19","signers_ja":"乙 signers_ja 髙","signers_zh":"乙 signers_zh 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","venue":"乙 venue 髙"}',NULL,'[]',NULL,'7a48089696d98d591949ab92823ba1400dcf34169d5f9959684b947b41ec8be5');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',160,'theme','e6940c47-b79e-52d0-918d-327ec8ec7fd8','*','c5535e4c602e9f990c7d6dacb4180edc','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","position":4}',NULL,'[]',NULL,'e5398aae03c6b6a58b9549242635c11e0a95761732ad9161b028a0e80e6da876');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',161,'outcome','f8502c59-08c1-57e7-a64e-e19a302ffdf3','*','75ad50afa44126eab6374c82f10a0357','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","position":4,"text_ja":"乙 text_ja 髙","text_zh":"乙 text_zh 髙","themes":"乙 themes 髙"}',NULL,'[]',NULL,'8549b13e771b2e32b041ae3716615022a1a083f22d907a8b3e7db056b2db480f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',162,'report','d6ad8635-4c5f-5001-8fe5-8f947bbdceac','*','4cb67c3e3d231a74b1ff55bdea4afde9','{"abstract":"乙 abstract 髙","admin_class":"乙 admin_class 髙","agency":"乙 agency 髙","category":"other","checked":"乙 checked 髙","countries":"乙 countries 髙","dated_on":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","form":"report","handed_in":"2019-09-19","keywords":"乙 keywords 髙","number":"乙 number 髙","pages":4,"plan":"乙 plan 髙","profile":"central","remarks":"乙 remarks 髙","sponsor":"乙 sponsor 髙","subject_class":"乙 subject_class 髙","title":"乙 title 髙","visited":"乙 visited 髙"}',NULL,'[]',NULL,'7559a912178f38df7011c67a1043ee1025baf4c2dc8d4c105d55a923fdeefebb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',163,'section','f61d733c-f565-529d-8aea-bf7438c6d516','*','e8f8f2b7fa7e84bf953a2bec7edee427','{"body":"乙 body 髙","key":"乙 key 髙","position":4,"report_id":"d6ad8635-4c5f-5001-8fe5-8f947bbdceac","state":"open","title":"乙 title 髙"}',NULL,'[]',NULL,'2ab62f71fffda4cf151b25253fe027330b610255e98856949df7403dcc75e4d2');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',164,'council','dc377afe-999d-5ca2-8bdd-7413aabdc563','*','c7796054c8c748308aa847cf8164e591','{"closing":"乙 closing 髙","country":"乙 country 髙","dated_on":"2019-09-19","first_day":"2019-09-19","last_day":"2019-09-19","leader":"乙 leader 髙","office":"乙 office 髙","preface":"乙 preface 髙","remarks":"乙 remarks 髙","reporter":"乙 reporter 髙","session":"乙 session 髙","themes":"乙 themes 髙","title":"乙 title 髙"}',NULL,'[]',NULL,'dffc7a42f9273212f4e5e1effe46c7d9ac1ff004181c7b0a31b0c66803599fcb');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',165,'day_note','e45b0bcf-5860-59cb-a8a1-56bbe694470f','*','0d1489010f64c011b8bfc54abc6b004f','{"day":"2019-09-19","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","press_ja":"乙 press_ja 髙","press_title_ja":"乙 press_title_ja 髙","press_title_zh":"乙 press_title_zh 髙","press_zh":"乙 press_zh 髙","report_ja":"乙 report_ja 髙","report_zh":"乙 report_zh 髙"}',NULL,'[]',NULL,'589fb439824c24218148d9bb3123d7021000677b9a63ebbb0deb6788cb383cff');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',166,'tag','2c32043e-c3b4-5201-9703-b10bdcaba51d','*','b64c46d64691567c511c840604c9246c','{"kind":"field","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","position":4}',NULL,'[]',NULL,'8f35df28155372c52ed3c2709b9b013f054ef740f39aeea0bc83205ceebf0c81');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',167,'region','420b582a-baaa-5139-a48a-6685067e5aa9','*','5a50f4563aa8421a6f3b719847cca9e0','{"code":"乙 code 髙","counted_on":"2019-09-19","notes":"乙 notes 髙","population":4,"size":"乙 size 髙","source":"乙 source 髙","tags":"乙 tags 髙"}',NULL,'[]',NULL,'9f4204ddeb04422eeb4113bc344884d4873aa741b19a740967309d22f5879c7f');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',168,'branch','e1ee548b-d9ee-5c39-bd69-07ad118a0e97','*','a6c5a9738ec28c757dc5a50b1fe455cd','{"country":"乙 country 髙","kind":"乙 kind 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4}',NULL,'[]',NULL,'4a2a04dc36eab80a195d3989a60400cd3b25ff9d99e34acb780a33ef9034c0ba');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',169,'scheme','676d0966-e2df-56c1-a1e9-f2016177a59d','*','9cc94a7d8ac2655cb1fb2e3cabc41ba8','{"applications_until":"2019-09-19","counted":"matching reception seminar","each":4,"large_from":4,"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","places":4,"size_weight":4,"status":"preparing","strength_weight":4,"tie_weight":4,"twice":"乙 twice 髙","wish_weight":4,"year":4}',NULL,'[]',NULL,'53c1bf9e25f4de97511063e59d12c638a0a92a3461b16cd6b17aa6f5b5723aaa');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',170,'criterion','abe726ee-bac1-5d5b-9a8b-0c3d05189385','*','3fce58250f25ec78dcfe5852df3d23d3','{"highest":4,"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","position":4,"scheme_id":"676d0966-e2df-56c1-a1e9-f2016177a59d"}',NULL,'[]',NULL,'e1bea9027094fb6b04c2db4c2e8b0619f6ef43bb07395d33876c1dd965b168ee');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',171,'application','b2f80a38-fac5-5a8b-8e85-9108bca30a65','*','1c36d340b715de13ab59b751438125c5','{"budget_minor":4,"county":"乙 county 髙","decided_by":"乙 decided_by 髙","decided_on":"2019-09-19","end_date":"2019-09-19","leader_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","leader_ja":"乙 leader_ja 髙","leader_zh":"乙 leader_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","people":4,"purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","reason":"乙 reason 髙","received_on":"2019-09-19","scheme_id":"676d0966-e2df-56c1-a1e9-f2016177a59d","start_date":"2019-09-19","status":"received","tags":"乙 tags 髙"}',NULL,'[]',NULL,'e679c56636efdb7cbf3bef71b39099625deb53cb9cfb8727a9e1bfb0c3bd14b9');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',172,'preference','4777cdf7-6dea-5112-85fc-66709f00ed4c','*','71e23c681fb6ae5ccbabf40fbdcbf94f','{"application_id":"b2f80a38-fac5-5a8b-8e85-9108bca30a65","position":4,"prefecture":"乙 prefecture 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙"}',NULL,'[]',NULL,'368f05d23afd48471353a4ef07df6ec753feed9de798bd7afce8471649228241');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',173,'score','66188f26-8fa6-5fd5-bac9-9cb94dd8e982','*','3634b24766ee8cc6817b28b3eba0225e','{"application_id":"b2f80a38-fac5-5a8b-8e85-9108bca30a65","criterion_id":"abe726ee-bac1-5d5b-9a8b-0c3d05189385","notes":"乙 notes 髙","points":4}',NULL,'[]',NULL,'6d3b54e4cfc903368360fda8b6d7025c072ba3ae0ab3760e558a15c1a53a0401');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',174,'pair_rule','441b8fe0-4cbf-55d5-a7e0-0c705bc8bbb1','*','cb47756e38c9e9279650e10616b3547c','{"county":"乙 county 髙","prefecture":"乙 prefecture 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","rule":"fixed","scheme_id":"676d0966-e2df-56c1-a1e9-f2016177a59d"}',NULL,'[]',NULL,'774294a208d2116f5fd4a87411bdb79a0dea2516dbfdb1b6ac0b5f5326633f02');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',175,'pairing','133c5e33-2281-5eac-849e-1b379e6dd16e','*','da0817d6aaad9b22b8c51ab3779d48a1','{"application_id":"b2f80a38-fac5-5a8b-8e85-9108bca30a65","county":"乙 county 髙","decided_by":"乙 decided_by 髙","decided_on":"2019-09-19","notes":"乙 notes 髙","origin":"hand","prefecture":"乙 prefecture 髙","reasons":"乙 reasons 髙","scheme_id":"676d0966-e2df-56c1-a1e9-f2016177a59d","status":"proposed","why":"乙 why 髙"}',NULL,'[]',NULL,'2baa575974c283e4e08523fc1d9de40e93e3a4a418e2eb37025c9dd275eb3e89');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',176,'relation','7c62a138-6911-5fb8-be7b-74c46651a86c','*','349c66515dbb734ebdcb76ac78a70286','{"county":"乙 county 髙","level":"乙 level 髙","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","prefecture":"乙 prefecture 髙","since":"2019-09-19","stage":"乙 stage 髙"}',NULL,'[]',NULL,'d03533bf547cfe15266ad2b4feafecb36a3710e74101a29d066c80483b4c109a');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',177,'target','ca12b256-1590-5f5e-a785-09bdc53312d7','*','cd77fe98975c25ef9ab0a9b2724c5ee4','{"amount_minor":4,"currency":"JPY","key":"outbound","per_ja":"乙 per_ja 髙","per_zh":"乙 per_zh 髙","scheme_id":"676d0966-e2df-56c1-a1e9-f2016177a59d","scope":"yearly","value":4}',NULL,'[]',NULL,'16c2fc9ccbf8f4686fd5df712f42881026531d093bbd19db9a68abf6418ca58d');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',178,'match_day','276bcaa5-bd5e-5850-b83e-196d8eb82d23','*','6165828f7d58f78b9ab1c7e06546a8e4','{"bound":4,"day":"2019-09-19","end_time":"10:30","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","minutes":4,"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","pause":4,"place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","planned_at":"乙 planned_at 髙","reached":4,"scheme_id":"676d0966-e2df-56c1-a1e9-f2016177a59d","sits":"jp","spare":4,"start_time":"10:30","tables":4,"zone":"Asia/Tokyo"}',NULL,'[]',NULL,'89c46d5440a27f6db9940539b11a4e424fe6fc757ee33232bf663c390451eb56');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',179,'match_break','a1b67385-e762-59b0-95fb-7c2efcf07190','*','a39a1c3ba281d84a40c8e57d525d3cc0','{"end_time":"10:30","match_day_id":"276bcaa5-bd5e-5850-b83e-196d8eb82d23","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","start_time":"10:30"}',NULL,'[]',NULL,'1eddbd8c9eddf3f56e6beb7e3b65e9597713cd21b45099f5f96509c82b6e7853');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',180,'match_company','db6e4395-18ec-56d4-9a9b-1d8bc309147a','*','b41fe851fbafecb9382272220a570fee','{"arrives":"10:30","code":"乙 code 髙","languages":"乙 languages 髙","leaves":"10:30","match_day_id":"276bcaa5-bd5e-5850-b83e-196d8eb82d23","most":4,"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","own_interpreter":"乙 own_interpreter 髙","people_ja":"乙 people_ja 髙","people_zh":"乙 people_zh 髙","place":4,"position":4,"side":"tw","status":"乙 status 髙"}',NULL,'[]',NULL,'8dad7c9205d7ed7e74b508294a7abb8e6dd739c39d50f5a480b899f83512edf1');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',181,'match_wish','095a15f8-6853-5d30-ae9b-7297be52723a','*','445be99422fae3d26c3e1ca0f5c706e6','{"from_id":"db6e4395-18ec-56d4-9a9b-1d8bc309147a","kind":"wish","match_day_id":"276bcaa5-bd5e-5850-b83e-196d8eb82d23","notes":"乙 notes 髙","to_id":"db6e4395-18ec-56d4-9a9b-1d8bc309147a","weight":4}',NULL,'[]',NULL,'b2cb933dedfaf82a5348640c4f96e585fce2dc7bd2ee660e5d0feb84c6f8b85b');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',182,'match_interpreter','d5e772df-863e-538b-90c7-4284e0d86d8f','*','8bcb887252df5607d0d6d914329a8874','{"arrives":"10:30","languages":"zh ja","leaves":"10:30","match_day_id":"276bcaa5-bd5e-5850-b83e-196d8eb82d23","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"status":"乙 status 髙"}',NULL,'[]',NULL,'41bef6151b0e9dd8710b70dc3e06e3724c5362b3a3d0328e72a66a71737de8fa');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',183,'talk','7f06849a-4529-5e0e-8272-b6bd184cda7a','*','36ed665264b70dc26f0d4bd2ed5f1ad4','{"amount_minor":4,"currency":"JPY","interpreter_id":"d5e772df-863e-538b-90c7-4284e0d86d8f","jp_id":"db6e4395-18ec-56d4-9a9b-1d8bc309147a","match_day_id":"276bcaa5-bd5e-5850-b83e-196d8eb82d23","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","pinned":"乙 pinned 髙","place":4,"result":"乙 result 髙","slot":4,"status":"planned","tw_id":"db6e4395-18ec-56d4-9a9b-1d8bc309147a"}',NULL,'[]',NULL,'122a794c24b0a490a11d0bdd4a5808fc73837ee0433851c4b79c8ae45b5fc14a');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',184,'alliance_case','91f97836-573d-557c-af71-877075311782','*','3275a15f8b6383a428cb9cade9b5415a','{"as_of":"2019-09-19","effect_ja":"乙 effect_ja 髙","effect_zh":"乙 effect_zh 髙","field_ja":"乙 field_ja 髙","field_zh":"乙 field_zh 髙","form_ja":"乙 form_ja 髙","form_zh":"乙 form_zh 髙","japan_ja":"乙 japan_ja 髙","japan_zh":"乙 japan_zh 髙","notes":"乙 notes 髙","position":4,"source_ja":"乙 source_ja 髙","source_zh":"乙 source_zh 髙","tags":"乙 tags 髙","taiwan_ja":"乙 taiwan_ja 髙","taiwan_zh":"乙 taiwan_zh 髙"}',NULL,'[]',NULL,'b0efeee8042473c89ac6f0efeaa70e94726c50be7d8dad6c8b7ca9cd3a0a4029');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',185,'data_table','96841f4c-1ff9-5175-aa76-ddfc9b085b7b','*','ab25adec332f4428a3af0f42f84edc07','{"as_of":"2019-09-19","cells":"乙 cells 髙","heads_ja":"乙 heads_ja 髙","heads_zh":"乙 heads_zh 髙","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"source_ja":"乙 source_ja 髙","source_zh":"乙 source_zh 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'041488efac87ecc8724ec79733af7e878753a63349e5ecaadf89eb0f1f41adef');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',186,'access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','ffb355e486fce713a9a496aa56b5d1e5','{"at":"乙 at 髙","note":"乙 note 髙","what":"乙 what 髙","who":"乙 who 髙"}',NULL,'[]',NULL,'a91ad6a7b3a534e5c1bdd3732c4266c31c21c3c7873a2bc8a97f80e2d665da86');
INSERT INTO "change" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',187,'distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','141a3c9eb2a0f18a70c149d14bf9ad24','{"entity":"乙 entity 髙","first_id":"乙 first_id 髙","second_id":"乙 second_id 髙"}',NULL,'[]',NULL,'bd0e968056cb71c51ac66765dbbc5eccd66400df12694176f87706b23e061ee9');
INSERT INTO "change" VALUES('c53ff165-90e2-4ab5-ba67-5f3704f9d7c4',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','c9f113ca22b7d752248405f17dbe483a','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:0"]',NULL,'e91cd4bcd7a96085ee21ea0b7104d679f871ffbc8589397e939f44ee70084b78');
INSERT INTO "change" VALUES('ab1ba1fe-9d89-46cf-b48f-3da5dc7a0cd0',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','bbc31a7d6a62e2ee626d1245fc07b5b8','{"kind":"改 kind"}','{"kind":"other"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:1"]',NULL,'dab1ea031f71e4799db182989ccaf773506b6abeeae34c0f55ffb627dad0574b');
INSERT INTO "change" VALUES('036337c7-da41-4b36-ad73-e1efe102c797',0,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','daf44a55c23b25266e384222ef4bb5d9','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:2"]',NULL,'65d3d2694811a5cb3fa5de0d22d2e8f2398e0b590cbe1cb3b7ffca736ef31e5a');
INSERT INTO "change" VALUES('44d20af9-bce1-4ad9-9502-33f343489de3',0,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','3c1bf895abed2bece7c6991d2c99ec16','{"passport_no":"改 passport_no"}','{"passport_no":"甲 passport_no 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:3"]',NULL,'cc8bb7b8ee0234ee22c799beca7ae4afca3b217847949adcef617d429fa1c19e');
INSERT INTO "change" VALUES('01974797-203a-4a8a-8e1d-edc0494e31db',0,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','def8ad6c75c2e19a8fbabf47e7b4c957','{"unit_zh":"改 unit_zh"}','{"unit_zh":"甲 unit_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:4"]',NULL,'8b9845b844b91d12617d8a9a5126fe0d0e6fd43727ead208610ffb4267550fff');
INSERT INTO "change" VALUES('e868a238-9683-4f0f-9293-d2c131d78676',0,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','dc2b1f406a8ee1cad05e9740980bb512','{"code":"改 code"}','{"code":"甲 code 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:5"]',NULL,'9a63afb0067ea48f3989077af8c88b39516f1ac2c1ca12694df1215ecc134888');
INSERT INTO "change" VALUES('bd347237-16ed-4576-abcf-8ff6de1cc774',0,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','72e1285ab6ef690a91619b6d4290f7e6','{"roles":"改 roles"}','{"roles":"member"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:6"]',NULL,'f0b07e38387476a25b24039bc46ad1acc70004cd93c17fa647b571d45d971c2a');
INSERT INTO "change" VALUES('4b30778d-aa8f-4dfb-89f7-8ab1722fa8a8',0,'team','9c388011-b9c7-5baa-a389-44aa71223935','kind','e88806f3fb387859b8f256b704ce7783','{"kind":"改 kind"}','{"kind":"group"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:7"]',NULL,'04b2c5f8e02f7f82d4a998383e0fe893677a6d7cbd1bc3d551cd841359de4467');
INSERT INTO "change" VALUES('be9808a9-bb06-484d-9987-7eee578b31e2',0,'event','9d813800-8671-5477-9164-e2d730a8cd9e','when','d7a12db1b0c81ff2fdbb1fe9d1329244','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"改 start_zone"}','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:9"]',NULL,'d4e9736dd57cff0e3c69d8b8c2548b57dd947ac41a07cd8c25479c0e19f9af3b');
INSERT INTO "change" VALUES('bd0b9340-5ce7-4014-a251-734dc7abf491',0,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','1f9eb7385a76a48d85d0d55ce463105b','{"kind":"改 kind"}','{"kind":"item"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:10"]',NULL,'9f3fb3c7997dd177e1517cce5b7298e185755db47c1f54babb06ed05c1b568f4');
INSERT INTO "change" VALUES('fc11e87a-ae21-4f5a-a917-91817bfe0569',0,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','56f9ff6f17dca53650ede3a5a38a2a55','{"role":"改 role"}','{"role":"host"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:11"]',NULL,'f96e6b2429240cbbf3407e382ddd8edbe60e84f17136ca4ca2b02cc4baaf2e9e');
INSERT INTO "change" VALUES('88b0d2e6-e615-4e80-a509-7270724b75dc',0,'participant','be8da699-6054-5241-a38d-cf108127c24d','side','ae93fd293abbf082f8ff392b275e38a0','{"side":"改 side"}','{"side":"jp"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:12"]',NULL,'74bca925e44a1087de0b96c8fe96fdda1baea1b6009fa847c09696adfce61fa4');
INSERT INTO "change" VALUES('3f87428f-9fb7-49a3-a925-dba696ad92ef',0,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','1fac6267d938afd66a6a5c930bff767f','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:13"]',NULL,'748870d7a014522f8c5c0ffc7e983f53044e744dc3ef3f8bcea544612e38d89a');
INSERT INTO "change" VALUES('8b6a1496-e713-4024-a3b9-68d5ed9a6fb2',0,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','d885e03f72265d06ab87d7c66f8a97e8','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:14"]',NULL,'345f32448ca369534591b197590056d9fd2df2e579d994d4c6df14eda91305c7');
INSERT INTO "change" VALUES('8fa1796d-9023-4ce2-8be9-487f81232d99',0,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','d7e624aa90e6fbe97e4cf4b41fb2f4b4','{"currency":"改 currency"}','{"currency":"JPY"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:15"]',NULL,'b5117b667a91ee4b2e3c2741b41b4f2ae7dc51d4722a57c46b927cbd99d6be87');
INSERT INTO "change" VALUES('c1d41ee3-22b6-42d1-9493-07ee8e586bef',0,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','34b5a83cf90aa85489e90e62e093475c','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:16"]',NULL,'e16359f980b34874b64c04099c8cca0fbab15a1361e27e92d17361683ce5700c');
INSERT INTO "change" VALUES('31ffac73-1cf7-45fe-99db-de2500f4a041',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','5eade58e650dedcdaf4d19a45e3aba9f','{"title":"改 title"}','{"title":"甲 title 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:17"]',NULL,'65fbcc6ab6a3bb4168c657111013d8c2142946fd58ba011a5e98753fffd61a79');
INSERT INTO "change" VALUES('5b570a59-a5af-459d-bcd9-5718343ff167',0,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','f3504dfcdaec6d71190627b665b6e9c5','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:18"]',NULL,'2db25288f709c0507d827b5ab11b35ed42bddaccf018f466895e0df6bc36acf1');
INSERT INTO "change" VALUES('43393252-3124-49bf-b1df-899dd7362c48',0,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','61e064dedc5777cf43cb7db645949146','{"title":"改 title"}','{"title":"甲 title 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:19"]',NULL,'fdd95f7742ec3cc9d6f00a9e7ef70e74b56aa13f52b4e28222c22d16a8d73773');
INSERT INTO "change" VALUES('53427477-5827-40c0-9a22-f4d615fd08e8',0,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','6e7c336fa962a96d5375ff6b2064ba4c','{"kind":"改 kind"}','{"kind":"draft"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:20"]',NULL,'f4aab940b087ac7834bfdd71021c78a3ce0daefd9abaa862d2338c04bf33dc3e');
INSERT INTO "change" VALUES('996422c7-f327-4636-98ee-a3cde35eee29',0,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','665b2319908565fd0423298ca180c9c1','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:21"]',NULL,'4115a9acd1658f3cd24ec2cd7e3e841bac3281af9766b2b1ad1cf52548620efc');
INSERT INTO "change" VALUES('d4dd3347-be00-4630-8c18-ce29212c18eb',0,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','5e53e764dcaf668acd293ab34cdb7082','{"reason":"改 reason"}','{"reason":"甲 reason 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:22"]',NULL,'47ba1a47a57d7bd98480fc3ed27b76e364c2a4fe9e92e3aef15af8cd0ec59a3f');
INSERT INTO "change" VALUES('6e6a595d-8786-46ca-af01-e8bbd512675c',0,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','6ef772d0d076b5726fa8efe0c726536d','{"confirmed_by":"甲 confirmed_by 髙","told_by":"改 told_by","told_on":"2019-09-18","told_time":"09:30"}','{"confirmed_by":"甲 confirmed_by 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:23"]',NULL,'9e794f70cc32b9425f0e3277041098587fe98eda15a88564876cf6306fbaebf3');
INSERT INTO "change" VALUES('ce95f334-d9f8-482d-a43f-fcf78180e0cf',0,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','687034a52ad4c7d44d20be901e50b556','{"warning":"改 warning"}','{"warning":"甲 warning 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:24"]',NULL,'c4d4690d48ebd2e068a184fdac96de2b861b92606a595dbecae88490147962fa');
INSERT INTO "change" VALUES('c06aa67a-87f0-4774-aaec-fd91f8134f87',0,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','e693d03bbb7808c9cb0e8160a83b4c7b','{"from_place":"改 from_place"}','{"from_place":"甲 from_place 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:25"]',NULL,'22240636e0a6eaff25746b5e410c8e5e5884c6c441128b61b2a644529f342e63');
INSERT INTO "change" VALUES('f8d1eb72-af1f-4815-9ffa-b0a8210fd072',0,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','2f6e9cfd14d64e1c74eb1343dbece530','{"item_zh":"改 item_zh"}','{"item_zh":"甲 item_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:26"]',NULL,'5902798ea85657286d906fb2febdbfbcf7ee61b705dba44630b2ede89728c0dd');
INSERT INTO "change" VALUES('10b66d72-fcde-42f8-8af9-72cf4a60258a',0,'member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','2a6879298293428dd559abaf3b044d67','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:27"]',NULL,'521c1289a1f5873342f80794d852e98055a42d1f92f109f1864ab5367ce8d91f');
INSERT INTO "change" VALUES('4f7e326b-5073-4eb9-8f34-8136f097b68c',0,'attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','b0be7720c628a45ebcc18419e9c2d1de','{"state":"改 state"}','{"state":"yes"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:28"]',NULL,'5ec4c59cfaf1d6281feb593dfcb39faa0f5c00afb926a1c117fc6972608e7cd4');
INSERT INTO "change" VALUES('178233d5-d0f8-43d8-a79b-00996df69a95',0,'room','ca02661d-0413-5859-b24c-279940c216e7','kind','c3ca7f1ac388f0fdf9fead87397a8ad4','{"kind":"改 kind"}','{"kind":"single"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:29"]',NULL,'d7e1da45b9f7987946bd352ca9c1be5b54f7f7d9de10ed36532d627dc9ce0c2b');
INSERT INTO "change" VALUES('ef2067ed-4a3d-4281-9068-47cbc56e4629',0,'room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','1bdfc00a7ff6ea57910c5e71d033ad5d','{"kind":"改 kind"}','{"kind":"together"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:31"]',NULL,'296d5c6128eb4e036879c22288c5df2b3d44a349dc81961b2aa7c2c4d6d28177');
INSERT INTO "change" VALUES('f0ffb4ef-965b-4fd6-a902-c60f023d373a',0,'seating','296e0788-e274-5876-9844-39092912a543','kind','11649fd560c317a8c8a125b168d0ed1c','{"kind":"改 kind"}','{"kind":"coach"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:32"]',NULL,'8da9265ff98a11e047743ccaa2d10864e927217a5dfd58558c1b3890fd97e187');
INSERT INTO "change" VALUES('d88401bb-3398-4b67-a6d2-4704d65aee0c',0,'seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','cc1933e26ea2a93ab073e271789778e2','{"place":"改 place"}','{"place":"甲 place 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:33"]',NULL,'a2fdb9279dad0a886016e117f4e1721b0141220ed316912db3a7a722a7abcd55');
INSERT INTO "change" VALUES('83ab7a6e-9ca6-467d-bdb2-bf4294a47bb3',0,'ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','f285375e2a9a84dd1c1918cbd7e42224','{"coach":"改 coach"}','{"coach":"甲 coach 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:34"]',NULL,'5f8eba1e9273c8b2a5050a8f48235619a3c604785c6bad766f01dfc805469c6c');
INSERT INTO "change" VALUES('1949eb15-50da-42ec-bf1a-6d3f1db3f6a6',0,'roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','f4aebf87eb9f8e20aa0c92dce33799b3','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:35"]',NULL,'844a6e81e64b28d211b0afc899c5d8bac495b86a255315fa316882bc2bcb917a');
INSERT INTO "change" VALUES('ba9ad254-700c-4a20-940b-931d1e7a1a31',0,'roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','6eab6ed8d9f4bf154722167912a43215','{"state":"改 state"}','{"state":"here"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:36"]',NULL,'e79b40b86f42ecea0b88038e9311601a90113a9de57340de404240e7f60fb084');
INSERT INTO "change" VALUES('076017f9-7007-4aa6-9377-e5f2f01400ef',0,'contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','9a9eaf7ae53fccfa569418cdc7dc3c4e','{"kind":"改 kind"}','{"kind":"phone"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:37"]',NULL,'c3eea6c2d8b9e2689da7517ad1e5a0a4b1c6594fac9316ddc25a6796eb39c333');
INSERT INTO "change" VALUES('d4f7c081-e184-4988-80bf-18f9e04788af',0,'encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','95467cde15791535813a63bfc9a48fe9','{"notes":"改 notes"}','{"notes":"甲 notes 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:38"]',NULL,'9602ceeb40df534d8cfcaa054bb1a601e7037a7b4a7191d66cc6a185b5692c9e');
INSERT INTO "change" VALUES('d1a01b5a-f7fc-45ce-8a19-f72065f2958b',0,'term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','128f161759e9f4b3caf8670699278e5a','{"kind":"改 kind"}','{"kind":"other"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:39"]',NULL,'6767a8fac0e9be39a93ab2d3a14ace4bb5f53f07cd8dea811625c9fb04b2d150');
INSERT INTO "change" VALUES('7f40075a-233f-4f90-b538-ee1971bf1af5',0,'expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','funding','7419b0318fcf1c715bb731291ff31ea4','{"funding":"改 funding"}','{"funding":"甲 funding 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:40"]',NULL,'638dcad48fd6b20ad8eafa29961f670b8bd183c824ea67923cabeb3ff2bd5d4d');
INSERT INTO "change" VALUES('e9257ab8-953a-4980-9126-dc15c55e3c74',0,'repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','money','32f648d7854872afdbd3285f8ce616f7','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:42"]',NULL,'e6aae7cf883cef5861a17fd7edaa06fef1e3ac8ec3a85b2d619d5389c5a4f60f');
INSERT INTO "change" VALUES('3487acbf-5121-4b48-b0e2-8c05a067272e',0,'cash','9bd0dedd-552d-5427-b137-f390b4738d14','money','719c882909b19cd2e7ae54b2df6d893e','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:43"]',NULL,'9000a598ffb95ccf27977efd903e3eb126d2b59d90ddfe6f0413076efe446ae2');
INSERT INTO "change" VALUES('59aa9221-6469-4bfa-8a91-4e13833e4d49',0,'advance','1655ea2b-684b-561c-8470-be962507c313','money','9de0dfa683f4cc59442e60e2f93507dd','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:44"]',NULL,'3c640f21b9230bf4d45e0df228906d10bb27c4cd730ed6842441ae768b59bacb');
INSERT INTO "change" VALUES('c5a96ad7-42f0-499d-92b1-2ddd88a3f118',0,'night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','place','5f50c2e4e95cebd34043b57d503b7550','{"place":"改 place"}','{"place":"甲 place 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:45"]',NULL,'29ead98041ac0aed7778e217869fcbcc05cc871a59ee5a00f3f6a91703697861');
INSERT INTO "change" VALUES('16554764-6d3b-4501-abf7-769cbe67a8ff',0,'daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','country','6170fe6c6a9c2da3e107838d1fe80cee','{"country":"改 country"}','{"country":"JP"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:46"]',NULL,'5da2de3ba9e0f0288be2e1b438140a755be567559c609d042113369db5bf1bcd');
INSERT INTO "change" VALUES('30040ec9-ace0-4005-bd59-d1216e5b9e8a',0,'gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','money','808e93cf3092c044b9ce558d43769583','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:47"]',NULL,'ce91bbde2e3575c5fb43164dbaf7b21e708fb6c8c6b4704ef7a3915142f11c45');
INSERT INTO "change" VALUES('d5dd9166-cc0a-47dd-a324-74d9a38bbca3',0,'year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','base','854aa90f1d1ab1a2429f266dd83bce45','{"base":"改 base"}','{"base":"甲 base 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:48"]',NULL,'c1c081b7da0a913ef126005be6ae5d1e3c60227dbd3ebd52a2d63f2de2808571');
INSERT INTO "change" VALUES('34f6b11e-2aaf-450e-b779-fb7703e2de15',0,'wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','key','a43176b3f8b1a5b9ea4bc39479eaa76b','{"key":"改 key"}','{"key":"甲 key 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:49"]',NULL,'614a201b37e5054c34c12dee948101f38823d3e64275f5013532af44d3fef9ac');
INSERT INTO "change" VALUES('823e2c69-3cdb-4223-8688-4c92da9d5162',0,'card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','kind','788e50646974b9ec5e61a01778e7f653','{"kind":"改 kind"}','{"kind":"card"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:50"]',NULL,'2df87a4ab1ca838d8b980e01dd24455e3e8cfca460199985ef3afb5d77afbba6');
INSERT INTO "change" VALUES('8c0457f1-18e1-4631-86a4-60eaa4cb8306',0,'letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','kind','7d97036ec6f75b23e31067001b53187c','{"kind":"改 kind"}','{"kind":"request"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:51"]',NULL,'2d76ac691ba41fe9765acb4ea7d6e77469f8c285ccea54d118c0ea29c59e3893');
INSERT INTO "change" VALUES('dad59c9e-018f-49aa-b60e-d22832c96fd4',0,'briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','profile_zh','3b173360ea623544c3f925be253c8bef','{"profile_zh":"改 profile_zh"}','{"profile_zh":"甲 profile_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:52"]',NULL,'13de65657448ffb8523d24a99d398cdbeaec41e4a66673c8f8c45e83254c529a');
INSERT INTO "change" VALUES('752ac30b-02f9-425f-bfdf-c36eae0cbd3f',0,'script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','title_zh','6853eef9c9417604a87c0e831d62b7d8','{"title_zh":"改 title_zh"}','{"title_zh":"甲 title_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:53"]',NULL,'913e04e447f805e516b92830ca6de548383318b0f7eabac9f4f02e9cd29ebca3');
INSERT INTO "change" VALUES('6276dea2-487a-4d8a-b77f-301e8f3fa510',0,'seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','kind','cdb7fadd3b95a3baba1b8489b5fe7c08','{"kind":"改 kind"}','{"kind":"meeting"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:54"]',NULL,'35028b76cc3eecc338016e0c8e1746ff8770cd49d1f4fa3d646f0a0e40732f3d');
INSERT INTO "change" VALUES('a582f13d-7256-4ad1-abd9-bd84d4e01991',0,'seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','place','3194c50623d5c6dba9d98e386c72ef87','{"place":"改 place"}','{"place":"甲 place 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:55"]',NULL,'dd8ec62d031ab0771a2e1a5faa153c5773c58ef4e5f92948f4deef169adf1648');
INSERT INTO "change" VALUES('eb7e66a7-03ed-4c83-8aa3-32e079b44d88',0,'minute_point','bccc4234-67d1-59d5-9ed3-9db5e27bdb87','kind','7ff766e57d55b6b17a862a38d800a046','{"kind":"改 kind"}','{"kind":"explained"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:56"]',NULL,'d19201823d4881f6a07388fa414a9817d0035f765519e184ed98d6151ef87f3d');
INSERT INTO "change" VALUES('4516b695-6a9d-4219-89de-03881ed2501e',0,'figure','8a900d0b-75cf-504a-969e-e244ac662cef','caption_zh','8ac191a21cdac8f0b4ac523cdc68f6d1','{"caption_zh":"改 caption_zh"}','{"caption_zh":"甲 caption_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:57"]',NULL,'65604d8b048325bae1ac9ce681a164abd9a910de22344859f807188481f33953');
INSERT INTO "change" VALUES('45ad9b85-9e95-4acc-b0cf-1a7a5b1e6b49',0,'survey','6931c44c-30ce-5ed7-b4cf-43778ed91e47','name_zh','a4d8ccbf8c25a4e5d45387ec37a0accc','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:58"]',NULL,'6b27ceaefb3e70c25775ca80d4d5cbf8681473aab764d69f95c4a18882a57dee');
INSERT INTO "change" VALUES('01befac9-bbcf-4240-be44-41f19fa0d924',0,'question','42599756-5200-583b-9ef6-5d941d096e66','kind','817061086df4c9467fd129b50530741a','{"kind":"改 kind"}','{"kind":"choice"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:59"]',NULL,'58dacefd914dc4fb0d1e3c797cc0513bb9cefd1962a504bdfc5aaccb19329534');
INSERT INTO "change" VALUES('1963b5b8-7551-42f2-929b-6e425479cc1e',0,'answer','a1ab5cd5-8039-56b0-b9bd-4484478c6b41','text_zh','f48694f16a56d33d4e06e8b4a208eba8','{"text_zh":"改 text_zh"}','{"text_zh":"甲 text_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:60"]',NULL,'641a7e61d26463381418b0d5e0ab779845b85a99397b614377de06528938242f');
INSERT INTO "change" VALUES('0c4a6775-4ee5-429a-a579-23e8f55f333c',0,'statistic','a8dbab37-1329-5c4d-8a32-2ee74dda7784','table_zh','e6d714dfb485a2d67ec28c509930e42f','{"table_zh":"改 table_zh"}','{"table_zh":"甲 table_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:61"]',NULL,'3c62496d7989d944df833e46859464fec1c1e6df6a0514dde1b0dba76dc4dd63');
INSERT INTO "change" VALUES('e72da33d-01a5-451d-b40d-37d8343069b8',0,'follow_up','5739b285-ea84-5fd7-9526-3e83f6547a79','title_zh','bcc513fd9bb0a4fcf32852649d22a251','{"title_zh":"改 title_zh"}','{"title_zh":"甲 title_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:62"]',NULL,'d87b3e86f5a451702c996b61f3be0170faab13d7146ba1cc2515f5b8e5ac5211');
INSERT INTO "change" VALUES('70e7708e-35e8-4702-861c-7fe103c3343a',0,'milestone','22cef372-ef90-5a69-9f12-8940413bc8f7','state','91d3fa87d1c90c39672cff5efce9dcba','{"state":"改 state"}','{"state":"reached"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:63"]',NULL,'4c05201fb7ea99405daf3f623241670a740d52652b73ecf41ffbd2ae215762e8');
INSERT INTO "change" VALUES('19f76c42-9bdc-4d28-8232-67456afc058e',0,'suggestion','ccd94b8d-69b1-5001-b83c-b8371e9f4fb6','text_zh','3547147ac72ae5889d7b749c60411859','{"text_zh":"改 text_zh"}','{"text_zh":"甲 text_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:64"]',NULL,'62eec397b20a16c3b8eb4915f1736223b212112764dc96fd98f47b938feaac55');
INSERT INTO "change" VALUES('a97178e8-e6bc-47db-a2e7-d58918cdaaac',0,'agreement','1c4f9635-92f6-55d2-8612-90eaa55b81c4','kind','9c32b0953e6f4a8f045c2417169bbf52','{"kind":"改 kind"}','{"kind":"mou"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:65"]',NULL,'f6a460b9efea05bff20a5461918d7b84517b6e9111555f448a68b7edf76544c5');
INSERT INTO "change" VALUES('c491f4b7-0fbc-4071-835a-173c940552b3',0,'theme','726b58f2-5b45-51f5-b1e4-5a926da42de8','name_zh','798958ab14086ff7b3ae6da0d677dd9f','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:66"]',NULL,'28ede000c1bcc3d69d2d7710149386fa304dce2825b005d2337f8ce3035756e1');
INSERT INTO "change" VALUES('1d14cd2e-659f-4b0e-b0ff-cc0016ed2a06',0,'outcome','6178aee7-8786-5a9e-a772-e7626d4aaf74','text_zh','9f412795b9e44be07da0797450c602f6','{"text_zh":"改 text_zh"}','{"text_zh":"甲 text_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:67"]',NULL,'ecd496419e8e8ba2d7b2ececeef7a81f0de3e75ddf334585ccf1081dcb16a58c');
INSERT INTO "change" VALUES('7d60b6b1-7406-4a57-9f72-3e7d3e04f83d',0,'report','08bf8380-d346-53dd-974d-a837309223cb','profile','644af87d1ea5b4a7adf3a7d5fa0a54ad','{"profile":"改 profile"}','{"profile":"central"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:68"]',NULL,'99116eda027958eb3e9933388349ce955ad9fe17368c2d8a7ae408a9f694fc7b');
INSERT INTO "change" VALUES('25b2bce3-c47d-40ae-aa57-7df4f0d4d025',0,'section','67eafb6d-da79-541c-a854-b8409915bead','key','0a64424e33f05b8eecf19efb52277c45','{"key":"改 key"}','{"key":"甲 key 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:69"]',NULL,'c6572ed716b5d705b0b2ecdad84884f492a0df84a1b7b47f3724c2841629c5a4');
INSERT INTO "change" VALUES('6c1358dd-1039-4ae9-933a-4b5713b8452e',0,'council','bfc3130f-7744-5840-b314-afde9b529adf','title','647b570e1ab8301a3ebac63fa1ad5cd5','{"title":"改 title"}','{"title":"甲 title 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:70"]',NULL,'c67e15a96968c5b7e95751d79230d42db79186faa43a7ef4fc9e84da111eb7a3');
INSERT INTO "change" VALUES('f58932ab-4b83-414e-9faa-411c655158b2',0,'day_note','e07fc876-ea68-5471-a8b8-5e98ce333eb0','report_zh','9f8669b46d0f1d825cee71c89c0c513c','{"report_zh":"改 report_zh"}','{"report_zh":"甲 report_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:71"]',NULL,'d5c3d7964986674fa794d7880ca1511e73700d7863e756bdc8e66bea50642e0b');
INSERT INTO "change" VALUES('5f79edb0-39e1-4133-9a3e-74facbc53936',0,'tag','905aab93-0ae3-5a30-b4a1-92e94ffea218','kind','806b018207b7f78519b66f35ad85b73f','{"kind":"改 kind"}','{"kind":"field"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:72"]',NULL,'ab1fc8cf23631aa4c3033bd2831d3a6cadc68147f360e1f0e7901d8d508a8613');
INSERT INTO "change" VALUES('5d072330-0c85-47cc-9a97-cc46c52c6786',0,'region','bcb8605f-cb1c-57dc-885b-ef177a1e6153','code','a5959257ef35f34bd75eb3eb2186e8ed','{"code":"改 code"}','{"code":"甲 code 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:73"]',NULL,'cc4a6e7524f0f4257606428450603672c112bd3f1fb819211ccaa3eb6bce7a06');
INSERT INTO "change" VALUES('d2fc9a95-2c49-4f37-8501-5962848f0974',0,'branch','9767eb99-e904-53f7-8054-812f2f482317','country','223f85c3bb11b368e3f7dbf289dff344','{"country":"改 country"}','{"country":"甲 country 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:74"]',NULL,'4684132bea6f5dfa5bca10522f1973823f532789345606b13968f88b0f07e307');
INSERT INTO "change" VALUES('c19d5cd5-a48e-4b35-a044-b6802ecf1c8b',0,'scheme','f976bbf9-f180-5bcd-8a31-51e4d255e681','name_zh','b877539777aaa87b8585299e53a037dd','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:75"]',NULL,'4de59affceedbe45268a9df9b7e30655fb961bca3924b4bd4dc50deef2667acf');
INSERT INTO "change" VALUES('944103f3-58ae-4f11-8b64-e3c952a24a1a',0,'criterion','6ec91e3c-bf53-5983-86e0-0c6abc065d55','name_zh','2e4831a84276afc1851707f7b4e15539','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:76"]',NULL,'70309041a99f1ccdd501cd0f1f15a22635a038b0656e389dd70dda472ca3cc37');
INSERT INTO "change" VALUES('77b9f8e3-c44d-488b-aee1-5ebbe74016e0',0,'application','32dbc4b1-a173-5b66-9aec-b880fe0b8a9a','county','07c9dd147e4dac8e499477e507fbd335','{"county":"改 county"}','{"county":"甲 county 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:77"]',NULL,'84e6a5ff0a59b6724643ee43f0da431fc727a71f2cb1544a7ddae13bd05a3c9e');
INSERT INTO "change" VALUES('858dc871-4bd7-4ded-a2dd-e5098c4ce1a5',0,'preference','5b088139-1110-5558-9113-13fbd47c6f11','prefecture','cf84ef4fad09fb22f0079c55067104ff','{"prefecture":"改 prefecture"}','{"prefecture":"甲 prefecture 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:78"]',NULL,'9f03677addca5e5ab75b72a01cff86e766e78f1d09f49fc11962fc0287c586a7');
INSERT INTO "change" VALUES('027cf90c-410a-4ec4-8891-31712eda3aa5',0,'score','d695ca62-ca26-5504-8a06-f6a1b134cb8c','notes','50996a32cb8bcc6a4e5e7254d15e9f96','{"notes":"改 notes"}','{"notes":"甲 notes 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:79"]',NULL,'62da168f751a036c1785e0230874b6010bd702420de25a03703bd254b1ffb29e');
INSERT INTO "change" VALUES('69031d6a-25f4-4c1d-9399-b83c95c50bf7',0,'pair_rule','238f2496-c152-55bb-8f75-862364a16480','county','9b02b413597a48dea57213bf9720d771','{"county":"改 county"}','{"county":"甲 county 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:80"]',NULL,'29015f6fc2a055186eb4faaac3681e1cce2ded2c26c63228025148a88f46e59e');
INSERT INTO "change" VALUES('01ec015b-0ecb-419a-a2d3-b00a054a8d6c',0,'pairing','ec67b508-c713-55c6-92e2-4cf53beadeb0','county','ed8798542405ac56d1616898eb3c2db7','{"county":"改 county"}','{"county":"甲 county 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:81"]',NULL,'7b129a7f65c1a8a7967f3467ba14375a716a9b0a032cdccc435fe2567182c6ab');
INSERT INTO "change" VALUES('49ac4f2a-d00c-410e-a74b-9d4b8afc33db',0,'relation','a8883299-8959-5c81-b667-bc537aeae189','county','66e90cb91e1e7692c639c2f2cbd2f6de','{"county":"改 county"}','{"county":"甲 county 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:82"]',NULL,'77305f3271b2a4fce6d52bd542254a4cf5c4d41db0630625185bd56b18b34c26');
INSERT INTO "change" VALUES('0673745c-85d2-4b57-ad7b-34b84a8643bf',0,'target','5c27388b-a751-5776-950a-21b5a44f8a2d','money','104f87927ec1a00fd7bc13674a953bbc','{"amount_minor":3,"currency":"改 currency"}','{"amount_minor":3,"currency":"JPY"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:83"]',NULL,'43d315205fc67636c517f9ca64a3f8f793dcef095964dcc73af87dc39f70400f');
INSERT INTO "change" VALUES('3d07a9be-06a0-4a4f-a806-1c306f2df457',0,'match_day','538c54df-f82c-5e1e-b172-d4ba6489463c','name_zh','075767581a7ed02bf2c12a51cce60251','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:84"]',NULL,'0b250e65c129aa3ae6cb59b3318358e9c07e5300f2673a99a965659e2f974cf2');
INSERT INTO "change" VALUES('233b3e86-42a5-4d70-9588-dcaf9efaf9d6',0,'match_break','314b1063-6793-533d-9433-0562531e2bab','name_zh','e0e2ad39543c9baa6436b6d1a8f67b5f','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:85"]',NULL,'bf38f5cc9346b4298c70ec2430aa67b738a51697ea512358f526dfb3aa7203cb');
INSERT INTO "change" VALUES('bb4f2071-ac82-43c9-b0b6-938c100e7aeb',0,'match_company','837bd710-55da-512c-b2c5-545b49c6f3df','side','455426922951c47ab25fa5227180951c','{"side":"改 side"}','{"side":"tw"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:86"]',NULL,'bc5cb99b43f19eea23fad18a3288bc22a6b27ef37c8c4a7c385a43daf8df81ad');
INSERT INTO "change" VALUES('b86a7704-c46e-457e-a870-ee3bd0fde35b',0,'match_wish','1fa8f93d-2be7-5d24-9b86-432c069fd7aa','kind','617614beb2d29ab6ba5e189544c3c6ce','{"kind":"改 kind"}','{"kind":"wish"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:87"]',NULL,'ba30c05a6756c1073c9e66b01c93698d9a20b6427990e9958746aba6dd73510f');
INSERT INTO "change" VALUES('28d7f16e-c1c1-4470-9027-ff0d5eddd5ba',0,'match_interpreter','b2b847b2-608d-5158-8b0f-bb18add7dd1b','name_zh','1b3c6f9863e6c1b822350f750862b6f7','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:88"]',NULL,'35ca4a5e424254a43ad6fda52d3c1370f2c326e9c6e5ce843e743461e2cda9c2');
INSERT INTO "change" VALUES('afe2f2a0-7672-4f43-b073-7fe1ba6e9d5c',0,'talk','2dd97cf0-1c84-5004-b192-5b7660f1e6a4','money','b6b1306276103297921dd109d115b91b','{"amount_minor":3,"currency":"改 currency"}','{"amount_minor":3,"currency":"JPY"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:89"]',NULL,'7f6e927614682916e324675fedf66e092f3f8e3bf7ba92fd34811a984deffea7');
INSERT INTO "change" VALUES('66f5732f-f79f-423f-aaa9-5f69531a2f48',0,'alliance_case','4324eefa-f9ec-5f2b-b262-66abcb796eef','japan_zh','763a867642143db3cbf0b2298e279cc2','{"japan_zh":"改 japan_zh"}','{"japan_zh":"甲 japan_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:90"]',NULL,'d2ae331ce18c9d090dc7eb90dac8d7119ffe2e2f55eef23749096d92a8d5515f');
INSERT INTO "change" VALUES('03459dc4-aa56-4a27-b4c9-763dfbd0220b',0,'data_table','ef026b70-3699-57c6-b3e5-3ac6de77ab9b','title_zh','94265cf2a82a471a6633808dfd5e720f','{"title_zh":"改 title_zh"}','{"title_zh":"甲 title_zh 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:91"]',NULL,'c07f18476df9c1c14dea3a025c29d71fde85d4a1be979a171d237f4098e2fb61');
INSERT INTO "change" VALUES('00cbb28b-0aa8-43da-ae7f-66bf49395ebe',0,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','3ac92d34ee7429eeb9bae8f506e70131','{"at":"改 at"}','{"at":"甲 at 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:92"]',NULL,'4758c073b0a313eb815e5e2dcaf2de380cd8568c6356cc7cf4651b0bffa72d82');
INSERT INTO "change" VALUES('08b08101-ceeb-4677-96a7-56dfa4ec3fa0',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','d5261fdd943b8ba672cec6e6de40f63a','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:93"]',NULL,'1d2c1cb9ad62ba752d5e84a868fa9906e2c9c0fb69c3282ba4cd31b5ea8042c7');
INSERT INTO "change" VALUES('3b4a1fa0-b9b5-4680-b345-70dc0cd8a3df',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','424bc1527f3bd463ae745edd5fd60cf4','{"entity":"甲 entity 髙"}','{"entity":"改 entity"}','["08b08101-ceeb-4677-96a7-56dfa4ec3fa0:0"]',NULL,'e873c01e834034b90fced93b5653306b181dbfc32e9e22e4324731a7cef73577');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',0,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','7e8c41df1af64e2f66172508a80a52bb','{"main_contact_id":null}','{"main_contact_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:95"]',NULL,'fe49a147e17b728dab91ddba7393d821f28c090e7956265f9c2afcdb5c2a7f97');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',1,'personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','72a5827f1115c2d0c80734de99db1323','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:97"]','5757f6169a9275431d38e998572293dc945eafe3fb17a04be49c4ed308486ab2');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',2,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','63be64564fa9405a18eaab7f0463fb50','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:98"]','f5fa3abe7f3891cc97a9052897c2ed9bdd36d2726dc63b1864ab46080aa8c492');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',3,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','03fad216c97e55904aabbcff5526ac52','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:102"]','948705447d20121b9dfe19e2a028855bc549a1c191b358ce64cae3baeb877e10');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',4,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','59a13648b82012e49f857f96aa503685','{"member_id":null}','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:120"]',NULL,'b4f319b6835399d46073b11d098904cf84ade80de1e8bb755b4f634294bc4943');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',5,'attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','20b16c7537884543905908f88514db35','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:122"]','4ae87203961f5599d447838e18643777148340eafc97e163b71df693b556f5c4');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',6,'bed','8c984816-622b-5573-851a-6b3c22435342','_alive','c12e53a0a7e3cad7e7c9339358af7bcc','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:124"]','f76d371aa4882d2f0921b6b82cae07efc9a5e983b2a1d12624c16b99d952336c');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',7,'room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','35f307e5c54cd69ec6c950f17ea29124','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:125"]','d40a3ab55563c92841861a60044ee0739c76142651a45c44d376254399496af3');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',8,'seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','aa2f75e397f8988ba461a95ae86e6577','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:127"]','587be05f3009209ed8f9329456314d405ab14141ada63a6ced180f577bbc7a71');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',9,'ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','1cf0da0c3f68a387172ab55a2225ea93','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:128"]','d52cdf9004ddcfdc39965b0523da39a04816fd004955899c8da2f10a408c861c');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',10,'roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','ebb370c51329b04ecbea162d8fef4046','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:130"]','fbafeb3565f365eab38b8d000ee94b2f9fd613ac1ccbfda72e3da2e32aca4b66');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',11,'advance','500d644d-175d-5df0-9f78-bdde19dffd2e','_alive','5985a237e59e445fba561bc4a453f607','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:138"]','afa8d45013ac185f7655362423fbf35ee3e89595460892ec88f9aa490b86ca25');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',12,'night','9eeb6889-460a-5037-bc87-85e45e46721c','_alive','9b697c239e0e965b5a6c13ff1a14d7de','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:139"]','ce2cf0fb000330aac1944f3d9c49bab0366d83a86324fea9ab668449129c1ba6');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',13,'seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','_alive','054279770c5395ce3303feb2405c721b','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:149"]','a5812b7c786e07018d74cb2ef86ee281fb76280c188d5d796fd665a2da95c65c');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',14,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','cc037b6edd586d46e8f72f8db734e90b','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:100"]','5022a14efafbde99ff5c73dc3acedbdead6ffdc7020c8fc464cb781203133d17');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',15,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','829989d21d3c28dc9d0352a014e8dc8d','{"speaker_id":null}','{"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:104"]',NULL,'e00189fed391828f77388ab3b82a4f8b97ab46b34b6f3b1df0f8daa09fddc9aa');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',16,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','6f62fc08575f709152b4e0961c0a75ee','{"interpreter_id":null}','{"interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:104"]',NULL,'6e692f01e8c1b050b6abeab559602d8fa2cb257c5af985d611c8ab56bcf59c2e');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',17,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','9a2aa83fa77be9b8f5caa2f532dfd474','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:106"]','eddd57d922133b3e4f7e46a59c57e5541c79d57ac45e74d2aea2cee62d7a7724');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',18,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','5bb9362df68b701d0e87d2b3419b021d','{"payer_id":null}','{"payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:108"]',NULL,'1f58631a13e9d8d967ef03d007b161bdf4d0dbf4515b899cb698108acb189008');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',19,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','person_id','c3928ddcb08d310db25076c57bccdf47','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:109"]',NULL,'639f9704e9e1612859f52e23f237e3ba63855f7648fd1a6eba34c78cdd7e0054');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',20,'task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','ef298f0c5479e15470a0701b7b1fdf1b','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:111"]',NULL,'38ef2a56634e28cbfd42564af6d2f97d2e60fe25a5a80b082fe29fa219df4cf7');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',21,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','50ce376d6fba8b888df86539394c5b4e','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:115"]',NULL,'5b1d0baf4322b7b5f15ef373e61085e8cafc06d918c878728b02ca0e0f3303d7');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',22,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','242dce9951d77e901c89c9425e45b34f','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:117"]',NULL,'a5c131f83088a9b7839605191cd0503da175536a9504fe3b92cc61d792a19289');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',23,'contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','62f85dc368240e486d86b66cd76ac259','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:131"]','6083f27e9ab00a4a5f3991c69fe93a3cd31d5891cc182ed96043470f7d65e513');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',24,'encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','75045da70ae9689459f0abb30dffe54b','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:132"]','e3841308e75bc6803eb7b2833929e9699dd41842c5c99161944c04d7bf55db1e');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',25,'expense_share','1db00440-df4a-509b-af20-760d60cf84b9','_alive','175c81a8817613455b16fce2f8bcd208','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:135"]','f8a16743fdaea1e8744047a182c923cd1313019ec9f5a622fef68f4520227a42');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',26,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','from_id','acf1586a0fe4990c5b0bdd813c331b37','{"from_id":null}','{"from_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:136"]',NULL,'190abbbce620915dbddcaa1e8cfdd887e51afc493f11f97146fbdc8a175bfc0d');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',27,'repayment','387e7622-de63-51a1-9f09-28ab4801b09e','to_id','4812ab0df62ac829ddf4aa5f2297199d','{"to_id":null}','{"to_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:136"]',NULL,'77ef7859070743edf89d0339a1edda9a36fa349c593d15e259be71610012ed1d');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',28,'cash','2a2168ab-7150-5a32-a27a-9fe137504f12','person_id','d244859b5bb4fb0de44a364c315cedad','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:137"]',NULL,'2a02d69f56562ef6c6dbbd60a322ac9267a90176b037fb2e107d4fd967dc1ff6');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',29,'gift','74bf0eaf-842b-59ef-9330-96eb771cd120','person_id','dc1ec8b88ba1101da83590a49ee88e91','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:141"]',NULL,'d5cb3995470dbf970de1e3426665241f3cc17eca53a1ce51aad98084004d97b1');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',30,'letter','a5acf97d-f870-595c-8421-2aa33ee5f656','person_id','8b6bfc20f850d75fbf2301af572dd1cd','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:145"]',NULL,'38357660cf00d47df458390429d712eddd68b759a0df0d0efcec273eb3974d48');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',31,'script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','person_id','52c9ac1f445ae9153a74403b4086d12a','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:147"]',NULL,'c70dbf7445bd7290628b2b47d005f98a9e26427ee36392e83d3f4f3cdedb9643');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',32,'minute_point','4edff6e8-5d94-5410-b3f0-9aacb89590bf','person_id','205ef54b23feabc64a57ca0a1d4af0d2','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:150"]',NULL,'42acf88b164b0ab77b867e70f3b3748a22cdc99309a991eac7730c1175dd16a8');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',33,'follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','owner_id','c01f84189502c2c5a4d8b4cc54ec39d2','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:156"]',NULL,'d01936f7f4c6ca76235f478fd5121800182889e85c17d9b9ad9c2cae8c8b65b0');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',34,'follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','person_id','b0ab5517ca0d1f97e156215e745a6f02','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:156"]',NULL,'cfb082c0758330ad0bb34e25e654934ca85b3775055ddf492b5c30b7b1b286f7');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',35,'application','b2f80a38-fac5-5a8b-8e85-9108bca30a65','leader_id','c92a30d6cc38685a87fb7c404806d3b2','{"leader_id":null}','{"leader_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:171"]',NULL,'3053e27193f1fc6f28e75f16103d8ebe4a9c7caeca0aacfcfefa33e12348f31a');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',36,'match_interpreter','d5e772df-863e-538b-90c7-4284e0d86d8f','person_id','40787bca6960323a96a6ca810de3341e','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:182"]',NULL,'c0821f19970625c8ea5f5162169eca33b89ed11f46d586d230fc7197a2ec74e3');
INSERT INTO "change" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',37,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','36c8a15f07b0f1adfab02c10eb656fe4','false','true','[]','["b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa:94"]','5d78681aef519eae66f03a699898f6c0b0cae8470f8b3eadb64ac9393d5abf59');
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
INSERT INTO "change_tx" VALUES('b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319929943.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319929943,9,'Fill every table',NULL,'673fe0d451b1a99eea22f5b158f8f719beff2d9557732cdb2747a380f1106875');
INSERT INTO "change_tx" VALUES('c53ff165-90e2-4ab5-ba67-5f3704f9d7c4','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931066.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931066,9,'Edit',NULL,'95eb430d844f1910248edd499efaf3d2ef08b6475f015bdc4a865bad23d91a32');
INSERT INTO "change_tx" VALUES('ab1ba1fe-9d89-46cf-b48f-3da5dc7a0cd0','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931078.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931078,9,'Edit',NULL,'f991b57a4745a2f9600bbc634c20b56b5a3f54ef7e13295998acbf31216d081f');
INSERT INTO "change_tx" VALUES('036337c7-da41-4b36-ad73-e1efe102c797','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931097.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931097,9,'Edit',NULL,'432441e4ce300e37c1aaa4a6728a547995af6fddf7fd300a0fa34bb19b63c00d');
INSERT INTO "change_tx" VALUES('44d20af9-bce1-4ad9-9502-33f343489de3','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931110.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931110,9,'Edit',NULL,'6ac160d1163a7f851833913a095413aa2c3c91ad1a96a89d8e327f9f66adba27');
INSERT INTO "change_tx" VALUES('01974797-203a-4a8a-8e1d-edc0494e31db','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931118.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931118,9,'Edit',NULL,'592034cf82c36b42f7a3100cebc6dc9526e12ad1341d4f2933540ff1cb8ee56c');
INSERT INTO "change_tx" VALUES('e868a238-9683-4f0f-9293-d2c131d78676','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931147.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931147,9,'Edit',NULL,'c55f7cd73f7c47391b83a700e43e42fd920a15150124f197c79565b4a7fff6fc');
INSERT INTO "change_tx" VALUES('bd347237-16ed-4576-abcf-8ff6de1cc774','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931179.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931179,9,'Edit',NULL,'03f4ea0c90c0062717bfba0207a1e21d9caf7de1254fd4ab364a413ea19ae1cc');
INSERT INTO "change_tx" VALUES('4b30778d-aa8f-4dfb-89f7-8ab1722fa8a8','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931189.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931189,9,'Edit',NULL,'350375be6bcdca433b30baaf8eaa95dd9c873afabcf186dabe777bc2cec0dec6');
INSERT INTO "change_tx" VALUES('be9808a9-bb06-484d-9987-7eee578b31e2','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931216.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931216,9,'Edit',NULL,'be0edce36083cdf92c8f899ad8e252e6a311b3d6325cb0a419a20a28473b8cdc');
INSERT INTO "change_tx" VALUES('bd0b9340-5ce7-4014-a251-734dc7abf491','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931246.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931246,9,'Edit',NULL,'722a21268449b38eeeb640e254735351824005e17ca4f7e38d1621cb35512e43');
INSERT INTO "change_tx" VALUES('fc11e87a-ae21-4f5a-a917-91817bfe0569','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931263.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931263,9,'Edit',NULL,'f0d2a5cca8d421bcf4ff9b5d372af98ce05214f88477536ebd6b4baf97a70383');
INSERT INTO "change_tx" VALUES('88b0d2e6-e615-4e80-a509-7270724b75dc','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931300.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931300,9,'Edit',NULL,'8c635b768fa68ab3784b466520f24a571e039c87d1075d36777c667143abb356');
INSERT INTO "change_tx" VALUES('3f87428f-9fb7-49a3-a925-dba696ad92ef','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931328.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931328,9,'Edit',NULL,'ec5ce69ef2e8cc545316b6dedaf6cc475f35b77fb7f8aed5e92ab40d4f0f0613');
INSERT INTO "change_tx" VALUES('8b6a1496-e713-4024-a3b9-68d5ed9a6fb2','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931352.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931352,9,'Edit',NULL,'c09b5535b72b65523cf6aa8b7dd960006502a529773569741cbfcad76a1537c9');
INSERT INTO "change_tx" VALUES('8fa1796d-9023-4ce2-8be9-487f81232d99','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931386.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931386,9,'Edit',NULL,'834cf2376c1d3b5672c3cf0d0b057c420fce49ffba56ee87bdc647fb12689fb3');
INSERT INTO "change_tx" VALUES('c1d41ee3-22b6-42d1-9493-07ee8e586bef','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931397.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931397,9,'Edit',NULL,'6c12146cf2d89b3d7789507379c4ca0f384e9ded62141008b273b4e6de875208');
INSERT INTO "change_tx" VALUES('31ffac73-1cf7-45fe-99db-de2500f4a041','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931409.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931409,9,'Edit',NULL,'6a1a4674aefdcbc69b819c54d89b76bb54815e5d776420d6e5ba6774dbd585c9');
INSERT INTO "change_tx" VALUES('5b570a59-a5af-459d-bcd9-5718343ff167','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931420.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931420,9,'Edit',NULL,'785df03db7a5b857671d9e9526e09f15c3e9ed7263833fcefe1d2ed5ee5ae3ee');
INSERT INTO "change_tx" VALUES('43393252-3124-49bf-b1df-899dd7362c48','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931427.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931427,9,'Edit',NULL,'2d47a153cd0246d996c18255e9fafd5220927266944b83dd51bc6187a0d6da06');
INSERT INTO "change_tx" VALUES('53427477-5827-40c0-9a22-f4d615fd08e8','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931442.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931442,9,'Edit',NULL,'fe7a18159be3ff79436f8ae4d92de0607ea5a84f1149cbb8e2561644ee798587');
INSERT INTO "change_tx" VALUES('996422c7-f327-4636-98ee-a3cde35eee29','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931466.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931466,9,'Edit',NULL,'37491852f4c91de85a47bb720d4616e0c622941c4a31fa9bfec1a7a60113c606');
INSERT INTO "change_tx" VALUES('d4dd3347-be00-4630-8c18-ce29212c18eb','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931506.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931506,9,'Edit',NULL,'5a1fa4f01ef4e6c69c14daed07c3037343c0d321f97c1681f80240007ef0e77b');
INSERT INTO "change_tx" VALUES('6e6a595d-8786-46ca-af01-e8bbd512675c','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931526.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931526,9,'Edit',NULL,'eabe283df918687067a8f8901b0dc3e0b16788e00a980b1d2847d09de3e989f3');
INSERT INTO "change_tx" VALUES('ce95f334-d9f8-482d-a43f-fcf78180e0cf','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931537.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931537,9,'Edit',NULL,'c8a559e8da644d9073050fa6cb0aa5433e0e68c40384b29d4ea16f288ccc30f6');
INSERT INTO "change_tx" VALUES('c06aa67a-87f0-4774-aaec-fd91f8134f87','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931557.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931557,9,'Edit',NULL,'920351e3d7218f39477a8126d67b6781ce45161113633cc4c81d978dcbffb9e4');
INSERT INTO "change_tx" VALUES('f8d1eb72-af1f-4815-9ffa-b0a8210fd072','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931580.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931580,9,'Edit',NULL,'832306402c28da3da8b66e22386c473ebe252ba416643cf86b0bfcdff333d61a');
INSERT INTO "change_tx" VALUES('10b66d72-fcde-42f8-8af9-72cf4a60258a','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931605.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931605,9,'Edit',NULL,'f33ec76e8ae9726ef245e30b1bc3fff1a4b181783624501bba4c9894e51448c1');
INSERT INTO "change_tx" VALUES('4f7e326b-5073-4eb9-8f34-8136f097b68c','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931617.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931617,9,'Edit',NULL,'4783dbb92bf424a5900f887c0f8f6073789ea80a690407e74ad149573ae5648d');
INSERT INTO "change_tx" VALUES('178233d5-d0f8-43d8-a79b-00996df69a95','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931647.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931647,9,'Edit',NULL,'952275c166c41ac397245dae2635b6e2621f0eac2e52b6633427bc027220b802');
INSERT INTO "change_tx" VALUES('ef2067ed-4a3d-4281-9068-47cbc56e4629','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931665.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931665,9,'Edit',NULL,'74868053b09a356ec9ec65f215c32bd64653bfb6a597fddb2169e37e0eb99bc7');
INSERT INTO "change_tx" VALUES('f0ffb4ef-965b-4fd6-a902-c60f023d373a','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931686.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931686,9,'Edit',NULL,'7305b559906bce473c7582c0f64f743d1fd86bbe895a1c40bd752bf399f5065d');
INSERT INTO "change_tx" VALUES('d88401bb-3398-4b67-a6d2-4704d65aee0c','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931705.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931705,9,'Edit',NULL,'5594d9f7d709ce57c4b44ef5d0329306b442727d83460303180c90c53caefee4');
INSERT INTO "change_tx" VALUES('83ab7a6e-9ca6-467d-bdb2-bf4294a47bb3','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931724.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931724,9,'Edit',NULL,'8fedac7b52caf57cb6c937cbfbc71c19432e76fd7d89a7eda8c2d72de1e4f5a8');
INSERT INTO "change_tx" VALUES('1949eb15-50da-42ec-bf1a-6d3f1db3f6a6','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931743.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931743,9,'Edit',NULL,'ef01f1462ad734e07c775cb7e14efb54ae0a569a561dbdc957e763dd744b447a');
INSERT INTO "change_tx" VALUES('ba9ad254-700c-4a20-940b-931d1e7a1a31','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931761.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931761,9,'Edit',NULL,'e8b0fb54a10fd05573f5bf2371297c5c3e77b23c28c2c274d821571267b41437');
INSERT INTO "change_tx" VALUES('076017f9-7007-4aa6-9377-e5f2f01400ef','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931772.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931772,9,'Edit',NULL,'ccdbe9689bdd4ebc399de13c654a793699b477973d1a6c9508fd258abe279b07');
INSERT INTO "change_tx" VALUES('d4f7c081-e184-4988-80bf-18f9e04788af','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931782.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931782,9,'Edit',NULL,'157c6ddf8ce330364800389e3ff104c0472c1ca3b6253ecb247aed8261ddbf56');
INSERT INTO "change_tx" VALUES('d1a01b5a-f7fc-45ce-8a19-f72065f2958b','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931792.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931792,9,'Edit',NULL,'1d8f5003cbd6f057527fd4f1496124fc2e69e4c577321b83506983e801a7e24c');
INSERT INTO "change_tx" VALUES('7f40075a-233f-4f90-b538-ee1971bf1af5','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931801.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931801,9,'Edit',NULL,'f0090da180d3f0399032a07b984f0205bfad2f2f8b0fc108d6911f4d54ca6525');
INSERT INTO "change_tx" VALUES('e9257ab8-953a-4980-9126-dc15c55e3c74','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931826.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931826,9,'Edit',NULL,'5e55eb2ac54361a7237ea10acf0f6ce1f4fb4d5aa7a8d81aa095422980a74714');
INSERT INTO "change_tx" VALUES('3487acbf-5121-4b48-b0e2-8c05a067272e','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931837.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931837,9,'Edit',NULL,'0a400d8f6318786d0ac73d72c78499971369fd485c0b07604c123c005f688537');
INSERT INTO "change_tx" VALUES('59aa9221-6469-4bfa-8a91-4e13833e4d49','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931857.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931857,9,'Edit',NULL,'6342f0aa5370f2352fc4e5f5448b061ad9fd753b0a134bf50f77b5faa8f21c14');
INSERT INTO "change_tx" VALUES('c5a96ad7-42f0-499d-92b1-2ddd88a3f118','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931874.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931874,9,'Edit',NULL,'e40ef0f5e796eef9b0042c0451313e10e3bad10bfc835027e2767e33ad4c475c');
INSERT INTO "change_tx" VALUES('16554764-6d3b-4501-abf7-769cbe67a8ff','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931889.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931889,9,'Edit',NULL,'3dacc01a7b1ce5ddd04a3215dc986789aa3c327c3d41e973c2d0609265c3c407');
INSERT INTO "change_tx" VALUES('30040ec9-ace0-4005-bd59-d1216e5b9e8a','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931899.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931899,9,'Edit',NULL,'ba2d8fc130881e69b65cde4490eadd06bb4a2ebcd5eba8a1460b2d5ee47d1c0b');
INSERT INTO "change_tx" VALUES('d5dd9166-cc0a-47dd-a324-74d9a38bbca3','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931917.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931917,9,'Edit',NULL,'38262718bc3002e865e0e3ded4bb97f914f13a2ca334bab7c090ac6a56fbf654');
INSERT INTO "change_tx" VALUES('34f6b11e-2aaf-450e-b779-fb7703e2de15','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931941.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931941,9,'Edit',NULL,'959f4035bacf16997feb32dc28e22b0906c137589cce791edca1ba31fb1cfe70');
INSERT INTO "change_tx" VALUES('823e2c69-3cdb-4223-8688-4c92da9d5162','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931954.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931954,9,'Edit',NULL,'4a65d4bfc60c1df9ad1f032fe38009a362520f2d3319e069cd0f8ac3543a223e');
INSERT INTO "change_tx" VALUES('8c0457f1-18e1-4631-86a4-60eaa4cb8306','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319931970.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319931970,9,'Edit',NULL,'7a7fb212d40a6b7c86fed40c1ea5bff3c491536cfc5000f3930b4e73bfec2e1c');
INSERT INTO "change_tx" VALUES('dad59c9e-018f-49aa-b60e-d22832c96fd4','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932022.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932022,9,'Edit',NULL,'b5f9337718c86df8cee5edd0887ad95cf171ed277a67cd9967ec1d865327a340');
INSERT INTO "change_tx" VALUES('752ac30b-02f9-425f-bfdf-c36eae0cbd3f','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932050.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932050,9,'Edit',NULL,'99ea20c86b5f7bc512e11d9f553bde80d55afd86d2d2feac906c975ec97aaea5');
INSERT INTO "change_tx" VALUES('6276dea2-487a-4d8a-b77f-301e8f3fa510','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932063.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932063,9,'Edit',NULL,'e8a6b2f44cb0b02d92dce1fdc6e181ce7b239ac7e543f605808fe8c5d99a7c59');
INSERT INTO "change_tx" VALUES('a582f13d-7256-4ad1-abd9-bd84d4e01991','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932084.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932084,9,'Edit',NULL,'f4e2bf4fb560305d852ef51a2f0f05189766d1e14684a12147eb2a73eba66358');
INSERT INTO "change_tx" VALUES('eb7e66a7-03ed-4c83-8aa3-32e079b44d88','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932461.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932461,9,'Edit',NULL,'ef70ab746b4843111b81c92c84b0e4f6897279a6109bb5aed7fbd24660c90fd6');
INSERT INTO "change_tx" VALUES('4516b695-6a9d-4219-89de-03881ed2501e','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932476.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932476,9,'Edit',NULL,'4be9a7c4bcd68a244fedcc146c9575b7e93b280dc59a002b64c4eb5f23aa34e3');
INSERT INTO "change_tx" VALUES('45ad9b85-9e95-4acc-b0cf-1a7a5b1e6b49','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932510.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932510,9,'Edit',NULL,'68d672d3516992b7269f73d21c92c30a0fcc73e35f2dee6dab94640f7c6c030b');
INSERT INTO "change_tx" VALUES('01befac9-bbcf-4240-be44-41f19fa0d924','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932534.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932534,9,'Edit',NULL,'fc5b6c890a20a6e71bb7900dc0e4842d80c46855b1626ab223ab44c875c26d62');
INSERT INTO "change_tx" VALUES('1963b5b8-7551-42f2-929b-6e425479cc1e','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932554.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932554,9,'Edit',NULL,'7e83ee3a59bc7a83a50317605d2712871a776cc63f9a78be7191b991235d9c07');
INSERT INTO "change_tx" VALUES('0c4a6775-4ee5-429a-a579-23e8f55f333c','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932577.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932577,9,'Edit',NULL,'c29208f12baa588c77286c2ae4a0d9d6ce757f5c62f22c3784efab2106b5fde4');
INSERT INTO "change_tx" VALUES('e72da33d-01a5-451d-b40d-37d8343069b8','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932612.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932612,9,'Edit',NULL,'f62bbeb1e8fa9e3118e4695d81f0b30b4d104ac69f93e604cfb02b75e6c96cbd');
INSERT INTO "change_tx" VALUES('70e7708e-35e8-4702-861c-7fe103c3343a','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932686.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932686,9,'Edit',NULL,'6c1dae57f3898754e7e15eae57a65429fa91f4af6af56a6c4d917eaf2489925d');
INSERT INTO "change_tx" VALUES('19f76c42-9bdc-4d28-8232-67456afc058e','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932711.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932711,9,'Edit',NULL,'11ca9f454ea00bc27e8c7744ebf2378ab26e3a1daed69da84216d94fb2dfe9f6');
INSERT INTO "change_tx" VALUES('a97178e8-e6bc-47db-a2e7-d58918cdaaac','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932731.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932731,9,'Edit',NULL,'4968987d9b07312f5ea943595060b03caca4b56a9a62e28abf0691ed0e405ca2');
INSERT INTO "change_tx" VALUES('c491f4b7-0fbc-4071-835a-173c940552b3','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932750.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932750,9,'Edit',NULL,'c1e34a304064c22032d2b2ca39c8293696ffc3c6b49779736098928a83c511c1');
INSERT INTO "change_tx" VALUES('1d14cd2e-659f-4b0e-b0ff-cc0016ed2a06','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932761.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932761,9,'Edit',NULL,'d71f7c6dce80c7faf4242237b6fcd4b7d040ea5a90cbddcc6581bfc8595eaa1c');
INSERT INTO "change_tx" VALUES('7d60b6b1-7406-4a57-9f72-3e7d3e04f83d','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932786.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932786,9,'Edit',NULL,'f3a7fb16d696b40510997ad714393ba601adc1df2e23f3ea29c428c9e43a7900');
INSERT INTO "change_tx" VALUES('25b2bce3-c47d-40ae-aa57-7df4f0d4d025','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932797.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932797,9,'Edit',NULL,'21db4c5245f738c5bbfe5dd67d6b08791c3e89ca17d3e783edf48df4720f23b3');
INSERT INTO "change_tx" VALUES('6c1358dd-1039-4ae9-933a-4b5713b8452e','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932809.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932809,9,'Edit',NULL,'6edfd8b6728b716f79e9333700e34a829afdabeb0f2f525295ad657742c717d6');
INSERT INTO "change_tx" VALUES('f58932ab-4b83-414e-9faa-411c655158b2','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932821.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932821,9,'Edit',NULL,'29df4ed7512423be9c8fcb4fab9f7743e1b085ae75df140a824920e0ee098045');
INSERT INTO "change_tx" VALUES('5f79edb0-39e1-4133-9a3e-74facbc53936','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932841.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932841,9,'Edit',NULL,'71986ed848c534e51de568761def456dafa579dafd5802a2451700835f57f536');
INSERT INTO "change_tx" VALUES('5d072330-0c85-47cc-9a97-cc46c52c6786','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932853.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932853,9,'Edit',NULL,'511be04e5823c2bdcdac7b2fcbc7878f40ff5f8aaeb7b38b54fecc933bc474d7');
INSERT INTO "change_tx" VALUES('d2fc9a95-2c49-4f37-8501-5962848f0974','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932862.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932862,9,'Edit',NULL,'f61901e3520a3d2c7a97af4362017a373d778b9c9b3f96874cc8d8281cae4ea1');
INSERT INTO "change_tx" VALUES('c19d5cd5-a48e-4b35-a044-b6802ecf1c8b','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932873.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932873,9,'Edit',NULL,'44301794de660fefa08f4106611512e7f98ba910689e0da4332be78fff35aaa3');
INSERT INTO "change_tx" VALUES('944103f3-58ae-4f11-8b64-e3c952a24a1a','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932885.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932885,9,'Edit',NULL,'8cef3f562634144f17ca1c6b1144dc0832de783b29649cd7f283e0983d74e030');
INSERT INTO "change_tx" VALUES('77b9f8e3-c44d-488b-aee1-5ebbe74016e0','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932893.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932893,9,'Edit',NULL,'d9c1e1c572c3a1506e349c09b1a383bf48897e8a049a404fd042ed7e192736b9');
INSERT INTO "change_tx" VALUES('858dc871-4bd7-4ded-a2dd-e5098c4ce1a5','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932905.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932905,9,'Edit',NULL,'a539a5608e8e8646d27559baff2382073c79637ef9144b43023090afdd8602ba');
INSERT INTO "change_tx" VALUES('027cf90c-410a-4ec4-8891-31712eda3aa5','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932917.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932917,9,'Edit',NULL,'2ea0d976d6fd016a6f9d0ce9d25082d57b864701796803e9ccafc0af82a606c1');
INSERT INTO "change_tx" VALUES('69031d6a-25f4-4c1d-9399-b83c95c50bf7','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932929.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932929,9,'Edit',NULL,'426e05f398cc8beb7000dead8ecf7fbe1a1f2d3581cffd4881c0b6fc1ae8eb36');
INSERT INTO "change_tx" VALUES('01ec015b-0ecb-419a-a2d3-b00a054a8d6c','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932941.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932941,9,'Edit',NULL,'ae7554b319b585d1f5d75295061054eee00837e8755b4e27ae826a6763171e18');
INSERT INTO "change_tx" VALUES('49ac4f2a-d00c-410e-a74b-9d4b8afc33db','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932953.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932953,9,'Edit',NULL,'da7b725033cfae76a1a01b6d5d1cd1c40f97380d115ab8a4697c58d1d0e8b435');
INSERT INTO "change_tx" VALUES('0673745c-85d2-4b57-ad7b-34b84a8643bf','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932961.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932961,9,'Edit',NULL,'dd7abf311cca9ae9abbc82bd3a4102def2427c30ae2f8d3296f58a17c0e27e10');
INSERT INTO "change_tx" VALUES('3d07a9be-06a0-4a4f-a806-1c306f2df457','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932973.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932973,9,'Edit',NULL,'9a206896a2c559079708f48607864eacb97d9d8ce719e405624571dac1958d2c');
INSERT INTO "change_tx" VALUES('233b3e86-42a5-4d70-9588-dcaf9efaf9d6','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319932985.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319932985,9,'Edit',NULL,'4a55ed9612b5d8b9572d3ef5c302c8ec96b74532b981553c574e0281a4d00115');
INSERT INTO "change_tx" VALUES('bb4f2071-ac82-43c9-b0b6-938c100e7aeb','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933004.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933004,9,'Edit',NULL,'1faf6856040aee7a952ed91effedd21335bfbebabc818a72a9e2622809984974');
INSERT INTO "change_tx" VALUES('b86a7704-c46e-457e-a870-ee3bd0fde35b','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933017.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933017,9,'Edit',NULL,'986fed0857db06e9ef8e5273a0a0a1c8fec99a306c43bbce1fb9e20195e66796');
INSERT INTO "change_tx" VALUES('28d7f16e-c1c1-4470-9027-ff0d5eddd5ba','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933029.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933029,9,'Edit',NULL,'093453242901f809786287b1b7acd3675a4b17a01e99d49b47273f65656d8f6a');
INSERT INTO "change_tx" VALUES('afe2f2a0-7672-4f43-b073-7fe1ba6e9d5c','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933041.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933041,9,'Edit',NULL,'bbdd2dea4dee068c62f11186fcc24d30b776f7c6c7bd7edd34b74a46f7f11c6d');
INSERT INTO "change_tx" VALUES('66f5732f-f79f-423f-aaa9-5f69531a2f48','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933057.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933057,9,'Edit',NULL,'672ed8683583ff192e4cb0614599ed6b9c823e32b60f42991590a974555df9b3');
INSERT INTO "change_tx" VALUES('03459dc4-aa56-4a27-b4c9-763dfbd0220b','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933065.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933065,9,'Edit',NULL,'7539e9a0ced68755fb036ae69f051f82a6b027b6cf468515f867f64f8b409f9a');
INSERT INTO "change_tx" VALUES('00cbb28b-0aa8-43da-ae7f-66bf49395ebe','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933073.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933073,9,'Edit',NULL,'1ef968348229c5c8af1daa9a1cffa5a21a177f812db7a5a6478b1da9a393379a');
INSERT INTO "change_tx" VALUES('08b08101-ceeb-4677-96a7-56dfa4ec3fa0','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933080.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933080,9,'Edit',NULL,'49d6cedeae173c71254abb79ab3c98d560710d5126d6aaa2adb80b23860a0162');
INSERT INTO "change_tx" VALUES('3b4a1fa0-b9b5-4680-b345-70dc0cd8a3df','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933085.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933085,9,'Edit','08b08101-ceeb-4677-96a7-56dfa4ec3fa0','eda343065a4b0ffb563a616a0908b2fb0980b3f1151c61b1eb8e18fcbe3b2798');
INSERT INTO "change_tx" VALUES('1c53ea4e-5fee-4b78-aee1-373ee7f68d0f','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7','','01795319933191.0000000000.4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7',1795319933191,9,'Delete',NULL,'73444ccb2358541f6ec722ef80143c7f6596b71b24f073f448721cd463dd00d6');
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
INSERT INTO "criterion" VALUES('6ec91e3c-bf53-5983-86e0-0c6abc065d55',1,'f976bbf9-f180-5bcd-8a31-51e4d255e681',3,'改 name_zh','甲 name_ja 髙',3);
INSERT INTO "criterion" VALUES('abe726ee-bac1-5d5b-9a8b-0c3d05189385',1,'676d0966-e2df-56c1-a1e9-f2016177a59d',4,'乙 name_zh 髙','乙 name_ja 髙',4);
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
INSERT INTO "data_table" VALUES('ef026b70-3699-57c6-b3e5-3ac6de77ab9b',1,3,'改 title_zh','甲 title_ja 髙','甲 unit_zh 髙','甲 unit_ja 髙','甲 heads_zh 髙','甲 heads_ja 髙','甲 cells 髙','甲 source_zh 髙','甲 source_ja 髙','甲 note_zh 髙','甲 note_ja 髙','2019-09-18');
INSERT INTO "data_table" VALUES('96841f4c-1ff9-5175-aa76-ddfc9b085b7b',1,4,'乙 title_zh 髙','乙 title_ja 髙','乙 unit_zh 髙','乙 unit_ja 髙','乙 heads_zh 髙','乙 heads_ja 髙','乙 cells 髙','乙 source_zh 髙','乙 source_ja 髙','乙 note_zh 髙','乙 note_ja 髙','2019-09-19');
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
INSERT INTO "delegation" VALUES('0eebd301-73a2-5b0f-b507-3fd3762d83a4',1,'改 code','city','preparing','甲 name_zh 髙','甲 name_ja 髙','2019-09-18','2019-09-18','甲 places_zh 髙','甲 places_ja 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','2019-09-18','甲 approval_no 髙','2019-09-18','2019-09-18','甲 approved_people 髙',3,'甲 emergency_phone 髙','甲 insurer_zh 髙','甲 insurer_ja 髙','甲 insurer_phone 髙',NULL,'f976bbf9-f180-5bcd-8a31-51e4d255e681','32dbc4b1-a173-5b66-9aec-b880fe0b8a9a','ec67b508-c713-55c6-92e2-4cf53beadeb0','甲 handbook_zh 髙','甲 handbook_ja 髙',3,'甲 leader_rank 髙','2019-09-18','2019-09-18','甲 account 髙','2019-09-18','甲 notes 髙');
INSERT INTO "delegation" VALUES('ce4e3b86-cfa6-5707-990b-6eec901f4fd3',1,'乙 code 髙','city','preparing','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19','乙 places_zh 髙','乙 places_ja 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','2019-09-19','乙 approval_no 髙','2019-09-19','2019-09-19','乙 approved_people 髙',4,'乙 emergency_phone 髙','乙 insurer_zh 髙','乙 insurer_ja 髙','乙 insurer_phone 髙','0eebd301-73a2-5b0f-b507-3fd3762d83a4','676d0966-e2df-56c1-a1e9-f2016177a59d','b2f80a38-fac5-5a8b-8e85-9108bca30a65','133c5e33-2281-5eac-849e-1b379e6dd16e','乙 handbook_zh 髙','乙 handbook_ja 髙',4,'乙 leader_rank 髙','2019-09-19','2019-09-19','乙 account 髙','2019-09-19','乙 notes 髙');
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
INSERT INTO "expense" VALUES('c1176f89-d92f-4e94-bd0e-ef2ccf34c9f5',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','83cf3943-bb42-4de1-bc4a-8632f0732fdb','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('ad751678-c181-46e8-99a1-7462a7ec9c29',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','0c6171e5-3f20-4fe1-a9b7-96a4741d392f','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('7469390c-e36f-481f-aa5c-c5590e29666b',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','30f0f624-2720-4ca2-944b-0476ad7fa328','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('833ca38a-279d-4388-8e8d-32b94e5a7647',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','c995e289-0832-4be6-bb01-53593b26585f','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('483225b1-8782-4f4d-8019-86e31492357f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','6d597975-26e9-494c-bfcf-97c9c6e3161b','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('30f4c2ce-7dce-4591-9a4c-943fbc54ddb3',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','47c1b761-9e30-4170-b812-b2b2bdfbe486','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','','','','',NULL,NULL,NULL,'','','',NULL,'');
INSERT INTO "expense" VALUES('9a1054f0-e2fd-488f-9881-06a956bce155',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','f0f76ef3-01a6-4012-b670-8a7ae02a992b','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','','','','',NULL,NULL,NULL,'','','',NULL,'');
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
INSERT INTO "follow_up" VALUES('a93fba50-6d6b-5fe6-8bfe-156f0001785f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','613c9ed8-b52d-4dc7-b325-8b234c9856f2','7f39046d-2a88-4aed-9e8d-3ed88f82019e',1,'提供有意來台企業名單','台湾進出を考える企業の一覧を提供','jp','64ca2835-ce2b-41dd-ae7e-3f8f548feb5f','47b84f64-bc86-486d-9bc1-7be5cdf1ecc2',NULL,NULL,'going',NULL,NULL,'');
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
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',1);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',2);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',3);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',4);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',5);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',6);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',7);
INSERT INTO "head" VALUES('team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',8);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',9);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',10);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',11);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',12);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',13);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',14);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',15);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',16);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',17);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',18);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',19);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',20);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',21);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',22);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',23);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',24);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',25);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',26);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',27);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',28);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',29);
INSERT INTO "head" VALUES('bed','3c1169ef-5af2-58f6-a20a-7777d33ec1d7','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',30);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',31);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',32);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',33);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',34);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',35);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',36);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',37);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',38);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',39);
INSERT INTO "head" VALUES('expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',40);
INSERT INTO "head" VALUES('expense_share','c7331122-e05a-5872-8ab2-352787aaea0c','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',41);
INSERT INTO "head" VALUES('repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',42);
INSERT INTO "head" VALUES('cash','9bd0dedd-552d-5427-b137-f390b4738d14','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',43);
INSERT INTO "head" VALUES('advance','1655ea2b-684b-561c-8470-be962507c313','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',44);
INSERT INTO "head" VALUES('night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',45);
INSERT INTO "head" VALUES('daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',46);
INSERT INTO "head" VALUES('gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',47);
INSERT INTO "head" VALUES('year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',48);
INSERT INTO "head" VALUES('wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',49);
INSERT INTO "head" VALUES('card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',50);
INSERT INTO "head" VALUES('letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',51);
INSERT INTO "head" VALUES('briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',52);
INSERT INTO "head" VALUES('script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',53);
INSERT INTO "head" VALUES('seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',54);
INSERT INTO "head" VALUES('seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',55);
INSERT INTO "head" VALUES('minute_point','bccc4234-67d1-59d5-9ed3-9db5e27bdb87','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',56);
INSERT INTO "head" VALUES('figure','8a900d0b-75cf-504a-969e-e244ac662cef','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',57);
INSERT INTO "head" VALUES('survey','6931c44c-30ce-5ed7-b4cf-43778ed91e47','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',58);
INSERT INTO "head" VALUES('question','42599756-5200-583b-9ef6-5d941d096e66','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',59);
INSERT INTO "head" VALUES('answer','a1ab5cd5-8039-56b0-b9bd-4484478c6b41','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',60);
INSERT INTO "head" VALUES('statistic','a8dbab37-1329-5c4d-8a32-2ee74dda7784','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',61);
INSERT INTO "head" VALUES('follow_up','5739b285-ea84-5fd7-9526-3e83f6547a79','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',62);
INSERT INTO "head" VALUES('milestone','22cef372-ef90-5a69-9f12-8940413bc8f7','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',63);
INSERT INTO "head" VALUES('suggestion','ccd94b8d-69b1-5001-b83c-b8371e9f4fb6','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',64);
INSERT INTO "head" VALUES('agreement','1c4f9635-92f6-55d2-8612-90eaa55b81c4','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',65);
INSERT INTO "head" VALUES('theme','726b58f2-5b45-51f5-b1e4-5a926da42de8','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',66);
INSERT INTO "head" VALUES('outcome','6178aee7-8786-5a9e-a772-e7626d4aaf74','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',67);
INSERT INTO "head" VALUES('report','08bf8380-d346-53dd-974d-a837309223cb','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',68);
INSERT INTO "head" VALUES('section','67eafb6d-da79-541c-a854-b8409915bead','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',69);
INSERT INTO "head" VALUES('council','bfc3130f-7744-5840-b314-afde9b529adf','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',70);
INSERT INTO "head" VALUES('day_note','e07fc876-ea68-5471-a8b8-5e98ce333eb0','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',71);
INSERT INTO "head" VALUES('tag','905aab93-0ae3-5a30-b4a1-92e94ffea218','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',72);
INSERT INTO "head" VALUES('region','bcb8605f-cb1c-57dc-885b-ef177a1e6153','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',73);
INSERT INTO "head" VALUES('branch','9767eb99-e904-53f7-8054-812f2f482317','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',74);
INSERT INTO "head" VALUES('scheme','f976bbf9-f180-5bcd-8a31-51e4d255e681','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',75);
INSERT INTO "head" VALUES('criterion','6ec91e3c-bf53-5983-86e0-0c6abc065d55','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',76);
INSERT INTO "head" VALUES('application','32dbc4b1-a173-5b66-9aec-b880fe0b8a9a','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',77);
INSERT INTO "head" VALUES('preference','5b088139-1110-5558-9113-13fbd47c6f11','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',78);
INSERT INTO "head" VALUES('score','d695ca62-ca26-5504-8a06-f6a1b134cb8c','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',79);
INSERT INTO "head" VALUES('pair_rule','238f2496-c152-55bb-8f75-862364a16480','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',80);
INSERT INTO "head" VALUES('pairing','ec67b508-c713-55c6-92e2-4cf53beadeb0','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',81);
INSERT INTO "head" VALUES('relation','a8883299-8959-5c81-b667-bc537aeae189','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',82);
INSERT INTO "head" VALUES('target','5c27388b-a751-5776-950a-21b5a44f8a2d','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',83);
INSERT INTO "head" VALUES('match_day','538c54df-f82c-5e1e-b172-d4ba6489463c','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',84);
INSERT INTO "head" VALUES('match_break','314b1063-6793-533d-9433-0562531e2bab','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',85);
INSERT INTO "head" VALUES('match_company','837bd710-55da-512c-b2c5-545b49c6f3df','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',86);
INSERT INTO "head" VALUES('match_wish','1fa8f93d-2be7-5d24-9b86-432c069fd7aa','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',87);
INSERT INTO "head" VALUES('match_interpreter','b2b847b2-608d-5158-8b0f-bb18add7dd1b','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',88);
INSERT INTO "head" VALUES('talk','2dd97cf0-1c84-5004-b192-5b7660f1e6a4','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',89);
INSERT INTO "head" VALUES('alliance_case','4324eefa-f9ec-5f2b-b262-66abcb796eef','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',90);
INSERT INTO "head" VALUES('data_table','ef026b70-3699-57c6-b3e5-3ac6de77ab9b','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',91);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',92);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',93);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',94);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',95);
INSERT INTO "head" VALUES('organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',96);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',97);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',98);
INSERT INTO "head" VALUES('delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',99);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',100);
INSERT INTO "head" VALUES('team','01248620-e955-5964-a682-1f87335b3a33','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',101);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',102);
INSERT INTO "head" VALUES('event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',103);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',104);
INSERT INTO "head" VALUES('event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',105);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',106);
INSERT INTO "head" VALUES('budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',107);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',108);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',109);
INSERT INTO "head" VALUES('attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',110);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',111);
INSERT INTO "head" VALUES('task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',112);
INSERT INTO "head" VALUES('template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',113);
INSERT INTO "head" VALUES('version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',114);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',115);
INSERT INTO "head" VALUES('plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',116);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',117);
INSERT INTO "head" VALUES('accepted','5de8620b-384a-5f80-8516-444495667dfd','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',118);
INSERT INTO "head" VALUES('travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',119);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',120);
INSERT INTO "head" VALUES('member_role','e97a5716-170e-5cd1-9690-ec3306a77974','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',121);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',122);
INSERT INTO "head" VALUES('room','c109893b-664b-5dcb-bdd5-1c3772c16c34','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',123);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',124);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',125);
INSERT INTO "head" VALUES('seating','bbc7ef72-7db8-5955-a706-2c80c39656d5','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',126);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',127);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',128);
INSERT INTO "head" VALUES('roll_call','79be9722-a5ac-51c6-a498-7e54839cff4b','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',129);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',130);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',131);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',132);
INSERT INTO "head" VALUES('term','b52f8410-d88c-5994-8582-8b66dc0040e4','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',133);
INSERT INTO "head" VALUES('expense_split','c6c96d23-4584-5974-8110-d8b4f0f82703','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',134);
INSERT INTO "head" VALUES('expense_share','1db00440-df4a-509b-af20-760d60cf84b9','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',135);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',136);
INSERT INTO "head" VALUES('cash','2a2168ab-7150-5a32-a27a-9fe137504f12','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',137);
INSERT INTO "head" VALUES('advance','500d644d-175d-5df0-9f78-bdde19dffd2e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',138);
INSERT INTO "head" VALUES('night','9eeb6889-460a-5037-bc87-85e45e46721c','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',139);
INSERT INTO "head" VALUES('daily_rate','a0389fec-cec9-5a23-97e3-b189c0780712','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',140);
INSERT INTO "head" VALUES('gift','74bf0eaf-842b-59ef-9330-96eb771cd120','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',141);
INSERT INTO "head" VALUES('year_budget','439f42e5-c101-5ec0-8c00-e9d7294d9e6a','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',142);
INSERT INTO "head" VALUES('wording','f6fe4f27-ebb1-528d-90c7-fa3004739f50','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',143);
INSERT INTO "head" VALUES('card_sheet','571b6e1d-11e1-51cf-8f00-942e58308e56','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',144);
INSERT INTO "head" VALUES('letter','a5acf97d-f870-595c-8421-2aa33ee5f656','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',145);
INSERT INTO "head" VALUES('briefing','d0d74d61-7785-50e8-b595-b56ba8229836','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',146);
INSERT INTO "head" VALUES('script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',147);
INSERT INTO "head" VALUES('seat_plan','c565515e-748e-548b-a05f-f21743225ef2','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',148);
INSERT INTO "head" VALUES('seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',149);
INSERT INTO "head" VALUES('minute_point','4edff6e8-5d94-5410-b3f0-9aacb89590bf','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',150);
INSERT INTO "head" VALUES('figure','129b1181-2e4a-52ad-9973-db5fd2d69e00','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',151);
INSERT INTO "head" VALUES('survey','c3906ae9-f0f6-5aac-a151-a147b49d0881','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',152);
INSERT INTO "head" VALUES('question','e19b62f6-6c12-50fa-8c5f-e77cd10527b7','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',153);
INSERT INTO "head" VALUES('answer','678f61f2-2af3-562a-8246-7d683280347e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',154);
INSERT INTO "head" VALUES('statistic','eeb9f29d-5113-5d4e-b73f-452695527482','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',155);
INSERT INTO "head" VALUES('follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',156);
INSERT INTO "head" VALUES('milestone','0c065845-54c4-540c-9380-978d6a200968','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',157);
INSERT INTO "head" VALUES('suggestion','f037c637-7a1e-52e5-90d0-dc8f900f64d3','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',158);
INSERT INTO "head" VALUES('agreement','d2fd6de4-25a4-5e0d-b54d-2a480baf5a81','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',159);
INSERT INTO "head" VALUES('theme','e6940c47-b79e-52d0-918d-327ec8ec7fd8','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',160);
INSERT INTO "head" VALUES('outcome','f8502c59-08c1-57e7-a64e-e19a302ffdf3','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',161);
INSERT INTO "head" VALUES('report','d6ad8635-4c5f-5001-8fe5-8f947bbdceac','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',162);
INSERT INTO "head" VALUES('section','f61d733c-f565-529d-8aea-bf7438c6d516','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',163);
INSERT INTO "head" VALUES('council','dc377afe-999d-5ca2-8bdd-7413aabdc563','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',164);
INSERT INTO "head" VALUES('day_note','e45b0bcf-5860-59cb-a8a1-56bbe694470f','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',165);
INSERT INTO "head" VALUES('tag','2c32043e-c3b4-5201-9703-b10bdcaba51d','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',166);
INSERT INTO "head" VALUES('region','420b582a-baaa-5139-a48a-6685067e5aa9','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',167);
INSERT INTO "head" VALUES('branch','e1ee548b-d9ee-5c39-bd69-07ad118a0e97','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',168);
INSERT INTO "head" VALUES('scheme','676d0966-e2df-56c1-a1e9-f2016177a59d','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',169);
INSERT INTO "head" VALUES('criterion','abe726ee-bac1-5d5b-9a8b-0c3d05189385','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',170);
INSERT INTO "head" VALUES('application','b2f80a38-fac5-5a8b-8e85-9108bca30a65','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',171);
INSERT INTO "head" VALUES('preference','4777cdf7-6dea-5112-85fc-66709f00ed4c','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',172);
INSERT INTO "head" VALUES('score','66188f26-8fa6-5fd5-bac9-9cb94dd8e982','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',173);
INSERT INTO "head" VALUES('pair_rule','441b8fe0-4cbf-55d5-a7e0-0c705bc8bbb1','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',174);
INSERT INTO "head" VALUES('pairing','133c5e33-2281-5eac-849e-1b379e6dd16e','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',175);
INSERT INTO "head" VALUES('relation','7c62a138-6911-5fb8-be7b-74c46651a86c','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',176);
INSERT INTO "head" VALUES('target','ca12b256-1590-5f5e-a785-09bdc53312d7','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',177);
INSERT INTO "head" VALUES('match_day','276bcaa5-bd5e-5850-b83e-196d8eb82d23','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',178);
INSERT INTO "head" VALUES('match_break','a1b67385-e762-59b0-95fb-7c2efcf07190','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',179);
INSERT INTO "head" VALUES('match_company','db6e4395-18ec-56d4-9a9b-1d8bc309147a','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',180);
INSERT INTO "head" VALUES('match_wish','095a15f8-6853-5d30-ae9b-7297be52723a','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',181);
INSERT INTO "head" VALUES('match_interpreter','d5e772df-863e-538b-90c7-4284e0d86d8f','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',182);
INSERT INTO "head" VALUES('talk','7f06849a-4529-5e0e-8272-b6bd184cda7a','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',183);
INSERT INTO "head" VALUES('alliance_case','91f97836-573d-557c-af71-877075311782','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',184);
INSERT INTO "head" VALUES('data_table','96841f4c-1ff9-5175-aa76-ddfc9b085b7b','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',185);
INSERT INTO "head" VALUES('access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',186);
INSERT INTO "head" VALUES('distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','b01ff26e-7ff1-4cf3-916a-f4c156a4c1aa',187);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','c53ff165-90e2-4ab5-ba67-5f3704f9d7c4',0);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','ab1ba1fe-9d89-46cf-b48f-3da5dc7a0cd0',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','036337c7-da41-4b36-ad73-e1efe102c797',0);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','44d20af9-bce1-4ad9-9502-33f343489de3',0);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','01974797-203a-4a8a-8e1d-edc0494e31db',0);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','e868a238-9683-4f0f-9293-d2c131d78676',0);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','bd347237-16ed-4576-abcf-8ff6de1cc774',0);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','kind','4b30778d-aa8f-4dfb-89f7-8ab1722fa8a8',0);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','when','be9808a9-bb06-484d-9987-7eee578b31e2',0);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','bd0b9340-5ce7-4014-a251-734dc7abf491',0);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','fc11e87a-ae21-4f5a-a917-91817bfe0569',0);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','side','88b0d2e6-e615-4e80-a509-7270724b75dc',0);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','3f87428f-9fb7-49a3-a925-dba696ad92ef',0);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','8b6a1496-e713-4024-a3b9-68d5ed9a6fb2',0);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','8fa1796d-9023-4ce2-8be9-487f81232d99',0);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','c1d41ee3-22b6-42d1-9493-07ee8e586bef',0);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','31ffac73-1cf7-45fe-99db-de2500f4a041',0);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','5b570a59-a5af-459d-bcd9-5718343ff167',0);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','43393252-3124-49bf-b1df-899dd7362c48',0);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','53427477-5827-40c0-9a22-f4d615fd08e8',0);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','996422c7-f327-4636-98ee-a3cde35eee29',0);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','d4dd3347-be00-4630-8c18-ce29212c18eb',0);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','6e6a595d-8786-46ca-af01-e8bbd512675c',0);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','ce95f334-d9f8-482d-a43f-fcf78180e0cf',0);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','c06aa67a-87f0-4774-aaec-fd91f8134f87',0);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','f8d1eb72-af1f-4815-9ffa-b0a8210fd072',0);
INSERT INTO "head" VALUES('member_role','b82df317-3fc6-5e7d-811f-5b8ff7181ee0','name_zh','10b66d72-fcde-42f8-8af9-72cf4a60258a',0);
INSERT INTO "head" VALUES('attendance','7f7861e9-4e2c-55d8-96b5-182afdd627c8','state','4f7e326b-5073-4eb9-8f34-8136f097b68c',0);
INSERT INTO "head" VALUES('room','ca02661d-0413-5859-b24c-279940c216e7','kind','178233d5-d0f8-43d8-a79b-00996df69a95',0);
INSERT INTO "head" VALUES('room_wish','a386e603-4fbe-5768-a42d-e8aa410b9a05','kind','ef2067ed-4a3d-4281-9068-47cbc56e4629',0);
INSERT INTO "head" VALUES('seating','296e0788-e274-5876-9844-39092912a543','kind','f0ffb4ef-965b-4fd6-a902-c60f023d373a',0);
INSERT INTO "head" VALUES('seat','214d8856-d730-59c7-b785-57aa9512bc9e','place','d88401bb-3398-4b67-a6d2-4704d65aee0c',0);
INSERT INTO "head" VALUES('ticket','477fff49-31ce-58b1-af02-399de942b84e','coach','83ab7a6e-9ca6-467d-bdb2-bf4294a47bb3',0);
INSERT INTO "head" VALUES('roll_call','dff1764e-c9d0-5f87-9451-1434a0a941f7','name_zh','1949eb15-50da-42ec-bf1a-6d3f1db3f6a6',0);
INSERT INTO "head" VALUES('roll_mark','b949bb6b-c6ea-5555-81dd-7699ffba9988','state','ba9ad254-700c-4a20-940b-931d1e7a1a31',0);
INSERT INTO "head" VALUES('contact_way','f6dcc0bc-50e7-564d-becf-e239a6f3bbb2','kind','076017f9-7007-4aa6-9377-e5f2f01400ef',0);
INSERT INTO "head" VALUES('encounter','47c07ccd-a292-5ddb-a4f3-e54d76803952','notes','d4f7c081-e184-4988-80bf-18f9e04788af',0);
INSERT INTO "head" VALUES('term','2b1fa03a-d25c-545e-9d52-27286bee2fc5','kind','d1a01b5a-f7fc-45ce-8a19-f72065f2958b',0);
INSERT INTO "head" VALUES('expense_split','4cf90647-8735-5e2b-950a-7c43639ed1fd','funding','7f40075a-233f-4f90-b538-ee1971bf1af5',0);
INSERT INTO "head" VALUES('repayment','db3d36a6-c40b-58b9-a318-98691427bcbd','money','e9257ab8-953a-4980-9126-dc15c55e3c74',0);
INSERT INTO "head" VALUES('cash','9bd0dedd-552d-5427-b137-f390b4738d14','money','3487acbf-5121-4b48-b0e2-8c05a067272e',0);
INSERT INTO "head" VALUES('advance','1655ea2b-684b-561c-8470-be962507c313','money','59aa9221-6469-4bfa-8a91-4e13833e4d49',0);
INSERT INTO "head" VALUES('night','3b02ca4c-ff6b-5710-bc79-d60a6bf5464a','place','c5a96ad7-42f0-499d-92b1-2ddd88a3f118',0);
INSERT INTO "head" VALUES('daily_rate','718a2263-53eb-553d-b3d1-a7faf5a85f90','country','16554764-6d3b-4501-abf7-769cbe67a8ff',0);
INSERT INTO "head" VALUES('gift','12d19656-65c5-5a8d-8676-fb8d02fcffc6','money','30040ec9-ace0-4005-bd59-d1216e5b9e8a',0);
INSERT INTO "head" VALUES('year_budget','67d54511-ac62-5e1e-878a-69dff2fca4dc','base','d5dd9166-cc0a-47dd-a324-74d9a38bbca3',0);
INSERT INTO "head" VALUES('wording','9a6ea5f0-cd6b-5fb4-974b-17fb41fe52da','key','34f6b11e-2aaf-450e-b779-fb7703e2de15',0);
INSERT INTO "head" VALUES('card_sheet','03b19336-61e2-5529-a192-a3717695ed6b','kind','823e2c69-3cdb-4223-8688-4c92da9d5162',0);
INSERT INTO "head" VALUES('letter','b4a2d73e-3edd-5fac-9e28-f16af223c185','kind','8c0457f1-18e1-4631-86a4-60eaa4cb8306',0);
INSERT INTO "head" VALUES('briefing','e340f23a-facd-5762-a9d2-48fe98a7f1b3','profile_zh','dad59c9e-018f-49aa-b60e-d22832c96fd4',0);
INSERT INTO "head" VALUES('script','6210a86f-d4f5-5680-951e-ab6d02bf77e3','title_zh','752ac30b-02f9-425f-bfdf-c36eae0cbd3f',0);
INSERT INTO "head" VALUES('seat_plan','606acbbe-dbf8-5815-a218-1dce86ce93dc','kind','6276dea2-487a-4d8a-b77f-301e8f3fa510',0);
INSERT INTO "head" VALUES('seat_plan_place','dc0b6e9c-7b98-5118-8bf8-abe1e622b161','place','a582f13d-7256-4ad1-abd9-bd84d4e01991',0);
INSERT INTO "head" VALUES('minute_point','bccc4234-67d1-59d5-9ed3-9db5e27bdb87','kind','eb7e66a7-03ed-4c83-8aa3-32e079b44d88',0);
INSERT INTO "head" VALUES('figure','8a900d0b-75cf-504a-969e-e244ac662cef','caption_zh','4516b695-6a9d-4219-89de-03881ed2501e',0);
INSERT INTO "head" VALUES('survey','6931c44c-30ce-5ed7-b4cf-43778ed91e47','name_zh','45ad9b85-9e95-4acc-b0cf-1a7a5b1e6b49',0);
INSERT INTO "head" VALUES('question','42599756-5200-583b-9ef6-5d941d096e66','kind','01befac9-bbcf-4240-be44-41f19fa0d924',0);
INSERT INTO "head" VALUES('answer','a1ab5cd5-8039-56b0-b9bd-4484478c6b41','text_zh','1963b5b8-7551-42f2-929b-6e425479cc1e',0);
INSERT INTO "head" VALUES('statistic','a8dbab37-1329-5c4d-8a32-2ee74dda7784','table_zh','0c4a6775-4ee5-429a-a579-23e8f55f333c',0);
INSERT INTO "head" VALUES('follow_up','5739b285-ea84-5fd7-9526-3e83f6547a79','title_zh','e72da33d-01a5-451d-b40d-37d8343069b8',0);
INSERT INTO "head" VALUES('milestone','22cef372-ef90-5a69-9f12-8940413bc8f7','state','70e7708e-35e8-4702-861c-7fe103c3343a',0);
INSERT INTO "head" VALUES('suggestion','ccd94b8d-69b1-5001-b83c-b8371e9f4fb6','text_zh','19f76c42-9bdc-4d28-8232-67456afc058e',0);
INSERT INTO "head" VALUES('agreement','1c4f9635-92f6-55d2-8612-90eaa55b81c4','kind','a97178e8-e6bc-47db-a2e7-d58918cdaaac',0);
INSERT INTO "head" VALUES('theme','726b58f2-5b45-51f5-b1e4-5a926da42de8','name_zh','c491f4b7-0fbc-4071-835a-173c940552b3',0);
INSERT INTO "head" VALUES('outcome','6178aee7-8786-5a9e-a772-e7626d4aaf74','text_zh','1d14cd2e-659f-4b0e-b0ff-cc0016ed2a06',0);
INSERT INTO "head" VALUES('report','08bf8380-d346-53dd-974d-a837309223cb','profile','7d60b6b1-7406-4a57-9f72-3e7d3e04f83d',0);
INSERT INTO "head" VALUES('section','67eafb6d-da79-541c-a854-b8409915bead','key','25b2bce3-c47d-40ae-aa57-7df4f0d4d025',0);
INSERT INTO "head" VALUES('council','bfc3130f-7744-5840-b314-afde9b529adf','title','6c1358dd-1039-4ae9-933a-4b5713b8452e',0);
INSERT INTO "head" VALUES('day_note','e07fc876-ea68-5471-a8b8-5e98ce333eb0','report_zh','f58932ab-4b83-414e-9faa-411c655158b2',0);
INSERT INTO "head" VALUES('tag','905aab93-0ae3-5a30-b4a1-92e94ffea218','kind','5f79edb0-39e1-4133-9a3e-74facbc53936',0);
INSERT INTO "head" VALUES('region','bcb8605f-cb1c-57dc-885b-ef177a1e6153','code','5d072330-0c85-47cc-9a97-cc46c52c6786',0);
INSERT INTO "head" VALUES('branch','9767eb99-e904-53f7-8054-812f2f482317','country','d2fc9a95-2c49-4f37-8501-5962848f0974',0);
INSERT INTO "head" VALUES('scheme','f976bbf9-f180-5bcd-8a31-51e4d255e681','name_zh','c19d5cd5-a48e-4b35-a044-b6802ecf1c8b',0);
INSERT INTO "head" VALUES('criterion','6ec91e3c-bf53-5983-86e0-0c6abc065d55','name_zh','944103f3-58ae-4f11-8b64-e3c952a24a1a',0);
INSERT INTO "head" VALUES('application','32dbc4b1-a173-5b66-9aec-b880fe0b8a9a','county','77b9f8e3-c44d-488b-aee1-5ebbe74016e0',0);
INSERT INTO "head" VALUES('preference','5b088139-1110-5558-9113-13fbd47c6f11','prefecture','858dc871-4bd7-4ded-a2dd-e5098c4ce1a5',0);
INSERT INTO "head" VALUES('score','d695ca62-ca26-5504-8a06-f6a1b134cb8c','notes','027cf90c-410a-4ec4-8891-31712eda3aa5',0);
INSERT INTO "head" VALUES('pair_rule','238f2496-c152-55bb-8f75-862364a16480','county','69031d6a-25f4-4c1d-9399-b83c95c50bf7',0);
INSERT INTO "head" VALUES('pairing','ec67b508-c713-55c6-92e2-4cf53beadeb0','county','01ec015b-0ecb-419a-a2d3-b00a054a8d6c',0);
INSERT INTO "head" VALUES('relation','a8883299-8959-5c81-b667-bc537aeae189','county','49ac4f2a-d00c-410e-a74b-9d4b8afc33db',0);
INSERT INTO "head" VALUES('target','5c27388b-a751-5776-950a-21b5a44f8a2d','money','0673745c-85d2-4b57-ad7b-34b84a8643bf',0);
INSERT INTO "head" VALUES('match_day','538c54df-f82c-5e1e-b172-d4ba6489463c','name_zh','3d07a9be-06a0-4a4f-a806-1c306f2df457',0);
INSERT INTO "head" VALUES('match_break','314b1063-6793-533d-9433-0562531e2bab','name_zh','233b3e86-42a5-4d70-9588-dcaf9efaf9d6',0);
INSERT INTO "head" VALUES('match_company','837bd710-55da-512c-b2c5-545b49c6f3df','side','bb4f2071-ac82-43c9-b0b6-938c100e7aeb',0);
INSERT INTO "head" VALUES('match_wish','1fa8f93d-2be7-5d24-9b86-432c069fd7aa','kind','b86a7704-c46e-457e-a870-ee3bd0fde35b',0);
INSERT INTO "head" VALUES('match_interpreter','b2b847b2-608d-5158-8b0f-bb18add7dd1b','name_zh','28d7f16e-c1c1-4470-9027-ff0d5eddd5ba',0);
INSERT INTO "head" VALUES('talk','2dd97cf0-1c84-5004-b192-5b7660f1e6a4','money','afe2f2a0-7672-4f43-b073-7fe1ba6e9d5c',0);
INSERT INTO "head" VALUES('alliance_case','4324eefa-f9ec-5f2b-b262-66abcb796eef','japan_zh','66f5732f-f79f-423f-aaa9-5f69531a2f48',0);
INSERT INTO "head" VALUES('data_table','ef026b70-3699-57c6-b3e5-3ac6de77ab9b','title_zh','03459dc4-aa56-4a27-b4c9-763dfbd0220b',0);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','00cbb28b-0aa8-43da-ae7f-66bf49395ebe',0);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','3b4a1fa0-b9b5-4680-b345-70dc0cd8a3df',0);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','main_contact_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',0);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',1);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',2);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',3);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',4);
INSERT INTO "head" VALUES('attendance','875127ee-de8e-5762-9be4-9a52fc6f04ca','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',5);
INSERT INTO "head" VALUES('bed','8c984816-622b-5573-851a-6b3c22435342','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',6);
INSERT INTO "head" VALUES('room_wish','99248ed4-4bf9-5200-bfaf-7a3b281cb39b','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',7);
INSERT INTO "head" VALUES('seat','54095369-0e7e-539b-ad41-7f13fcbf53dc','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',8);
INSERT INTO "head" VALUES('ticket','d1855a2b-4395-581a-8813-59bfb5132207','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',9);
INSERT INTO "head" VALUES('roll_mark','70860029-10e7-5692-82d0-f5277f07d754','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',10);
INSERT INTO "head" VALUES('advance','500d644d-175d-5df0-9f78-bdde19dffd2e','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',11);
INSERT INTO "head" VALUES('night','9eeb6889-460a-5037-bc87-85e45e46721c','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',12);
INSERT INTO "head" VALUES('seat_plan_place','f6f62e21-9537-53d5-bdcb-3fccd040f681','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',13);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',14);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',15);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',16);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',17);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',18);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',19);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',20);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',21);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',22);
INSERT INTO "head" VALUES('contact_way','823f2739-e87e-5548-97fd-fa0a8abf2de4','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',23);
INSERT INTO "head" VALUES('encounter','f7200360-4fde-54b7-8415-f18bcfceceb1','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',24);
INSERT INTO "head" VALUES('expense_share','1db00440-df4a-509b-af20-760d60cf84b9','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',25);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','from_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',26);
INSERT INTO "head" VALUES('repayment','387e7622-de63-51a1-9f09-28ab4801b09e','to_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',27);
INSERT INTO "head" VALUES('cash','2a2168ab-7150-5a32-a27a-9fe137504f12','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',28);
INSERT INTO "head" VALUES('gift','74bf0eaf-842b-59ef-9330-96eb771cd120','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',29);
INSERT INTO "head" VALUES('letter','a5acf97d-f870-595c-8421-2aa33ee5f656','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',30);
INSERT INTO "head" VALUES('script','d696eeca-aa7d-53be-8a67-3a3bcb2b2b1d','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',31);
INSERT INTO "head" VALUES('minute_point','4edff6e8-5d94-5410-b3f0-9aacb89590bf','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',32);
INSERT INTO "head" VALUES('follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','owner_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',33);
INSERT INTO "head" VALUES('follow_up','d7bffa1e-4216-5c25-a6ff-665d55747b59','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',34);
INSERT INTO "head" VALUES('application','b2f80a38-fac5-5a8b-8e85-9108bca30a65','leader_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',35);
INSERT INTO "head" VALUES('match_interpreter','d5e772df-863e-538b-90c7-4284e0d86d8f','person_id','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',36);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','1c53ea4e-5fee-4b78-aee1-373ee7f68d0f',37);
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
INSERT INTO "match_break" VALUES('314b1063-6793-533d-9433-0562531e2bab',1,'538c54df-f82c-5e1e-b172-d4ba6489463c','09:30:00.000000','09:30:00.000000','改 name_zh','甲 name_ja 髙');
INSERT INTO "match_break" VALUES('a1b67385-e762-59b0-95fb-7c2efcf07190',1,'276bcaa5-bd5e-5850-b83e-196d8eb82d23','10:30:00.000000','10:30:00.000000','乙 name_zh 髙','乙 name_ja 髙');
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
INSERT INTO "match_company" VALUES('837bd710-55da-512c-b2c5-545b49c6f3df',1,'538c54df-f82c-5e1e-b172-d4ba6489463c','f67091ef-8724-5501-9b51-cdab692d7c76','改 side',3,'甲 code 髙','甲 name_zh 髙','甲 name_ja 髙','甲 people_zh 髙','甲 people_ja 髙','甲 languages 髙','甲 own_interpreter 髙','09:30:00.000000','09:30:00.000000',3,3,'甲 status 髙','甲 notes 髙');
INSERT INTO "match_company" VALUES('db6e4395-18ec-56d4-9a9b-1d8bc309147a',1,'276bcaa5-bd5e-5850-b83e-196d8eb82d23','408b7a20-f020-58de-8b4c-63f43f4e5c59','tw',4,'乙 code 髙','乙 name_zh 髙','乙 name_ja 髙','乙 people_zh 髙','乙 people_ja 髙','乙 languages 髙','乙 own_interpreter 髙','10:30:00.000000','10:30:00.000000',4,4,'乙 status 髙','乙 notes 髙');
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
INSERT INTO "match_day" VALUES('538c54df-f82c-5e1e-b172-d4ba6489463c',1,'9d813800-8671-5477-9164-e2d730a8cd9e','f976bbf9-f180-5bcd-8a31-51e4d255e681','改 name_zh','甲 name_ja 髙','甲 place_zh 髙','甲 place_ja 髙','2019-09-18','09:30:00.000000','09:30:00.000000','Asia/Tokyo',3,3,3,3,'jp',3,3,'甲 planned_at 髙','甲 notes 髙');
INSERT INTO "match_day" VALUES('276bcaa5-bd5e-5850-b83e-196d8eb82d23',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','676d0966-e2df-56c1-a1e9-f2016177a59d','乙 name_zh 髙','乙 name_ja 髙','乙 place_zh 髙','乙 place_ja 髙','2019-09-19','10:30:00.000000','10:30:00.000000','Asia/Tokyo',4,4,4,4,'jp',4,4,'乙 planned_at 髙','乙 notes 髙');
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
INSERT INTO "match_interpreter" VALUES('b2b847b2-608d-5158-8b0f-bb18add7dd1b',1,'538c54df-f82c-5e1e-b172-d4ba6489463c','11109085-d961-53d4-8b48-e408cb16a69f',3,'改 name_zh','甲 name_ja 髙','zh ja','09:30:00.000000','09:30:00.000000','甲 status 髙');
INSERT INTO "match_interpreter" VALUES('d5e772df-863e-538b-90c7-4284e0d86d8f',1,'276bcaa5-bd5e-5850-b83e-196d8eb82d23',NULL,4,'乙 name_zh 髙','乙 name_ja 髙','zh ja','10:30:00.000000','10:30:00.000000','乙 status 髙');
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
INSERT INTO "match_wish" VALUES('1fa8f93d-2be7-5d24-9b86-432c069fd7aa',1,'538c54df-f82c-5e1e-b172-d4ba6489463c','837bd710-55da-512c-b2c5-545b49c6f3df','837bd710-55da-512c-b2c5-545b49c6f3df','改 kind',3,'甲 notes 髙');
INSERT INTO "match_wish" VALUES('095a15f8-6853-5d30-ae9b-7297be52723a',1,'276bcaa5-bd5e-5850-b83e-196d8eb82d23','db6e4395-18ec-56d4-9a9b-1d8bc309147a','db6e4395-18ec-56d4-9a9b-1d8bc309147a','wish',4,'乙 notes 髙');
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
INSERT INTO "meta" VALUES('store','75fa3ec4-beca-4122-bfed-ae2c2b73c52f');
INSERT INTO "meta" VALUES('folding','4');
INSERT INTO "meta" VALUES('practice','1');
INSERT INTO "meta" VALUES('replica','4d0373bf-f24b-4ce7-8aa9-9c8eb619e4f7');
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
INSERT INTO "minute_point" VALUES('bb00e6de-5f31-4fc8-8971-d1f53c15a805',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',1,'explained','jp',NULL,'東北經產局','東北経済産業局','介紹產官學合作現況：對轄內中小企業提供從開發到銷售的一條龍支援。','産学官連携の現状を紹介。管内の中小企業に開発から販売まで一貫した支援を行っている。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('29afcec2-7279-44f4-b993-1de7fe333402',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',2,'asked','tw',NULL,'王大明','王大明','接受補助的企業是否經過事先篩選？','補助を受ける企業は事前に選定しているのか。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('2bcd713e-dafa-4325-a921-c501014dfb03',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',3,'answered','jp',NULL,'東北經產局','東北経済産業局','由協調員依需求尋找合適企業，由實際開發產品的企業提出申請。','コーディネーターが要望に応じて適した企業を探し、実際に開発する企業が申請する。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('d37ede05-4f4e-4cf0-8e13-3d43e047fcc2',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',4,'asked','tw',NULL,'台日產業合作推動辦公室','台日産業連携推進オフィス','能否帶企業參訪團到台灣來？','企業訪問団を台湾に派遣していただけないか。',NULL,'',NULL);
INSERT INTO "minute_point" VALUES('7f39046d-2a88-4aed-9e8d-3ed88f82019e',1,'613c9ed8-b52d-4dc7-b325-8b234c9856f2',5,'intent','jp',NULL,'東北經產局','東北経済産業局','由企業提出需求即可成行；今後介紹有意到台灣發展的企業。','企業から要望があれば実現できる。今後、台湾進出を考える企業を紹介したい。',NULL,'',NULL);
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
INSERT INTO "organisation" VALUES('f67091ef-8724-5501-9b51-cdab692d7c76',1,NULL,'改 kind','JP','甲 region 髙','甲 name_zh 髙','甲 name_ja 髙','甲 kana 髙','甲 short_zh 髙','甲 short_ja 髙','甲 postal_code 髙','甲 address_zh 髙','甲 address_ja 髙','+81 43 223 2110','甲 fax 髙','甲 honorific 髙','甲 email 髙','https://example.invalid/','甲 head_zh 髙','甲 head_ja 髙','甲 head_other_zh 髙','甲 head_other_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 industries_zh 髙','甲 industries_ja 髙','甲 profile_zh 髙','甲 profile_ja 髙','甲 products_zh 髙','甲 products_ja 髙','甲 wants_zh 髙','甲 wants_ja 髙','甲 fields 髙','甲 needs 髙','甲 offers 髙','甲 founded 髙','甲 employees 髙','甲 capital 髙','甲 notes 髙','甲 source 髙','2019-09-18','甲 audience 髙','
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
INSERT INTO "organisation" VALUES('408b7a20-f020-58de-8b4c-63f43f4e5c59',1,'f67091ef-8724-5501-9b51-cdab692d7c76','other','JP','乙 region 髙','乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 short_zh 髙','乙 short_ja 髙','乙 postal_code 髙','乙 address_zh 髙','乙 address_ja 髙','+81 43 223 2110','乙 fax 髙','乙 honorific 髙','乙 email 髙','https://example.invalid/','乙 head_zh 髙','乙 head_ja 髙','乙 head_other_zh 髙','乙 head_other_ja 髙',NULL,'乙 industries_zh 髙','乙 industries_ja 髙','乙 profile_zh 髙','乙 profile_ja 髙','乙 products_zh 髙','乙 products_ja 髙','乙 wants_zh 髙','乙 wants_ja 髙','乙 fields 髙','乙 needs 髙','乙 offers 髙','乙 founded 髙','乙 employees 髙','乙 capital 髙','乙 notes 髙','乙 source 髙','2019-09-19','乙 audience 髙','
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
INSERT INTO "organisation_name" VALUES('96c96246-c9f6-4b4d-ad1f-0806d3c5379f',1,'7e96fea2-35f7-49e1-a738-d6f5bb184860','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "outcome" VALUES('96beea1e-1d7e-4c97-a8cf-442aaa5cf6b5',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','613c9ed8-b52d-4dc7-b325-8b234c9856f2',0,'拜會東北經產局，日方表示願介紹有意到台灣發展的企業，並於企業提出需求時組團訪台。','東北経済産業局を訪問し、台湾進出を考える企業の紹介と、要望に応じた訪問団の派遣について前向きな意向が示された。','');
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
INSERT INTO "pair_rule" VALUES('238f2496-c152-55bb-8f75-862364a16480',1,'f976bbf9-f180-5bcd-8a31-51e4d255e681','改 county','甲 prefecture 髙','fixed','甲 reason_zh 髙','甲 reason_ja 髙');
INSERT INTO "pair_rule" VALUES('441b8fe0-4cbf-55d5-a7e0-0c705bc8bbb1',1,'676d0966-e2df-56c1-a1e9-f2016177a59d','乙 county 髙','乙 prefecture 髙','fixed','乙 reason_zh 髙','乙 reason_ja 髙');
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
INSERT INTO "pairing" VALUES('ec67b508-c713-55c6-92e2-4cf53beadeb0',1,'f976bbf9-f180-5bcd-8a31-51e4d255e681','32dbc4b1-a173-5b66-9aec-b880fe0b8a9a','改 county','甲 prefecture 髙','proposed','hand','甲 reasons 髙','甲 why 髙','甲 decided_by 髙','2019-09-18','甲 notes 髙');
INSERT INTO "pairing" VALUES('133c5e33-2281-5eac-849e-1b379e6dd16e',1,'676d0966-e2df-56c1-a1e9-f2016177a59d','b2f80a38-fac5-5a8b-8e85-9108bca30a65','乙 county 髙','乙 prefecture 髙','proposed','hand','乙 reasons 髙','乙 why 髙','乙 decided_by 髙','2019-09-19','乙 notes 髙');
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
INSERT INTO "post" VALUES('7bea66cd-7193-54c2-9dce-9a5dbc4dcf26',1,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','改 unit_zh','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙','甲 equal_zh 髙','甲 equal_ja 髙',3,3,'2019-09-18','2019-09-18','2019-09-18','甲 source 髙',NULL);
INSERT INTO "post" VALUES('ae035bfd-8790-540d-b712-2f4cd40d3151',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙','乙 equal_zh 髙','乙 equal_ja 髙',4,4,'2019-09-19','2019-09-19','2019-09-19','乙 source 髙','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26');
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
INSERT INTO "preference" VALUES('5b088139-1110-5558-9113-13fbd47c6f11',1,'32dbc4b1-a173-5b66-9aec-b880fe0b8a9a',3,'改 prefecture','甲 reason_zh 髙','甲 reason_ja 髙');
INSERT INTO "preference" VALUES('4777cdf7-6dea-5112-85fc-66709f00ed4c',1,'b2f80a38-fac5-5a8b-8e85-9108bca30a65',4,'乙 prefecture 髙','乙 reason_zh 髙','乙 reason_ja 髙');
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
INSERT INTO "rate" VALUES('847ca16c-0541-4f7c-88be-e6d74b6550e3',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','JPY','0.22','spot','2019-09-16','範例／見本',NULL,'',NULL);
INSERT INTO "rate" VALUES('b7caa138-0f06-4a5f-a227-af9e553f776f',1,'827ab4ed-794e-458e-8a8d-164c6af1d902','USD','31.2','spot','2019-09-16','範例／見本',NULL,'',NULL);
INSERT INTO "rate" VALUES('bbf98c68-6403-5e0f-a36c-1f97cf7b8f34',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','改 currency','甲 rate 髙','spot','2019-09-18','甲 source 髙',3,'甲 proof 髙','11109085-d961-53d4-8b48-e408cb16a69f');
INSERT INTO "rate" VALUES('2dbc1854-ef4e-5a23-88f0-b1cccf32792b',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','JPY','乙 rate 髙','spot','2019-09-19','乙 source 髙',4,'乙 proof 髙',NULL);
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
INSERT INTO "region" VALUES('bcb8605f-cb1c-57dc-885b-ef177a1e6153',1,'改 code',3,'2019-09-18','甲 size 髙','甲 tags 髙','甲 notes 髙','甲 source 髙');
INSERT INTO "region" VALUES('420b582a-baaa-5139-a48a-6685067e5aa9',1,'乙 code 髙',4,'2019-09-19','乙 size 髙','乙 tags 髙','乙 notes 髙','乙 source 髙');
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
INSERT INTO "relation" VALUES('a8883299-8959-5c81-b667-bc537aeae189',1,'改 county','甲 prefecture 髙','甲 stage 髙','甲 level 髙','2019-09-18','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "relation" VALUES('7c62a138-6911-5fb8-be7b-74c46651a86c',1,'乙 county 髙','乙 prefecture 髙','乙 stage 髙','乙 level 髙','2019-09-19','乙 note_zh 髙','乙 note_ja 髙');
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
INSERT INTO "same_key" VALUES('match_company','0
276bcaa5-bd5e-5850-b83e-196d8eb82d23
408b7a20-f020-58de-8b4c-63f43f4e5c59','db6e4395-18ec-56d4-9a9b-1d8bc309147a');
INSERT INTO "same_key" VALUES('match_wish','0
db6e4395-18ec-56d4-9a9b-1d8bc309147a
db6e4395-18ec-56d4-9a9b-1d8bc309147a','095a15f8-6853-5d30-ae9b-7297be52723a');
INSERT INTO "same_key" VALUES('member_role','0
乙namezh高','e97a5716-170e-5cd1-9690-ec3306a77974');
INSERT INTO "same_key" VALUES('member_role','1
乙nameja高','e97a5716-170e-5cd1-9690-ec3306a77974');
INSERT INTO "same_key" VALUES('pair_rule','0
676d0966-e2df-56c1-a1e9-f2016177a59d
乙county高
乙prefecture高','441b8fe0-4cbf-55d5-a7e0-0c705bc8bbb1');
INSERT INTO "same_key" VALUES('pairing','0
676d0966-e2df-56c1-a1e9-f2016177a59d
乙county高
乙prefecture高','133c5e33-2281-5eac-849e-1b379e6dd16e');
INSERT INTO "same_key" VALUES('preference','0
b2f80a38-fac5-5a8b-8e85-9108bca30a65
乙prefecture高','4777cdf7-6dea-5112-85fc-66709f00ed4c');
INSERT INTO "same_key" VALUES('region','0
乙code高','420b582a-baaa-5139-a48a-6685067e5aa9');
INSERT INTO "same_key" VALUES('report','0
ce4e3b86-cfa6-5707-990b-6eec901f4fd3','d6ad8635-4c5f-5001-8fe5-8f947bbdceac');
INSERT INTO "same_key" VALUES('scheme','0
4','676d0966-e2df-56c1-a1e9-f2016177a59d');
INSERT INTO "same_key" VALUES('score','0
b2f80a38-fac5-5a8b-8e85-9108bca30a65
abe726ee-bac1-5d5b-9a8b-0c3d05189385','66188f26-8fa6-5fd5-bac9-9cb94dd8e982');
INSERT INTO "same_key" VALUES('section','0
d6ad8635-4c5f-5001-8fe5-8f947bbdceac
乙key高','f61d733c-f565-529d-8aea-bf7438c6d516');
INSERT INTO "same_key" VALUES('tag','0
乙namezh高
field','2c32043e-c3b4-5201-9703-b10bdcaba51d');
INSERT INTO "same_key" VALUES('talk','0
db6e4395-18ec-56d4-9a9b-1d8bc309147a
db6e4395-18ec-56d4-9a9b-1d8bc309147a','7f06849a-4529-5e0e-8272-b6bd184cda7a');
INSERT INTO "same_key" VALUES('target','0
676d0966-e2df-56c1-a1e9-f2016177a59d
yearly
outbound','ca12b256-1590-5f5e-a785-09bdc53312d7');
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
INSERT INTO "same_key" VALUES('tag','0
甲namezh高
改kind','905aab93-0ae3-5a30-b4a1-92e94ffea218');
INSERT INTO "same_key" VALUES('region','0
改code','bcb8605f-cb1c-57dc-885b-ef177a1e6153');
INSERT INTO "same_key" VALUES('scheme','0
3','f976bbf9-f180-5bcd-8a31-51e4d255e681');
INSERT INTO "same_key" VALUES('application','0
f976bbf9-f180-5bcd-8a31-51e4d255e681
改county','32dbc4b1-a173-5b66-9aec-b880fe0b8a9a');
INSERT INTO "same_key" VALUES('preference','0
32dbc4b1-a173-5b66-9aec-b880fe0b8a9a
改prefecture','5b088139-1110-5558-9113-13fbd47c6f11');
INSERT INTO "same_key" VALUES('score','0
32dbc4b1-a173-5b66-9aec-b880fe0b8a9a
6ec91e3c-bf53-5983-86e0-0c6abc065d55','d695ca62-ca26-5504-8a06-f6a1b134cb8c');
INSERT INTO "same_key" VALUES('pair_rule','0
f976bbf9-f180-5bcd-8a31-51e4d255e681
改county
甲prefecture高','238f2496-c152-55bb-8f75-862364a16480');
INSERT INTO "same_key" VALUES('pairing','0
f976bbf9-f180-5bcd-8a31-51e4d255e681
改county
甲prefecture高','ec67b508-c713-55c6-92e2-4cf53beadeb0');
INSERT INTO "same_key" VALUES('target','0
f976bbf9-f180-5bcd-8a31-51e4d255e681
yearly
outbound','5c27388b-a751-5776-950a-21b5a44f8a2d');
INSERT INTO "same_key" VALUES('match_company','0
538c54df-f82c-5e1e-b172-d4ba6489463c
f67091ef-8724-5501-9b51-cdab692d7c76','837bd710-55da-512c-b2c5-545b49c6f3df');
INSERT INTO "same_key" VALUES('match_wish','0
837bd710-55da-512c-b2c5-545b49c6f3df
837bd710-55da-512c-b2c5-545b49c6f3df','1fa8f93d-2be7-5d24-9b86-432c069fd7aa');
INSERT INTO "same_key" VALUES('talk','0
837bd710-55da-512c-b2c5-545b49c6f3df
837bd710-55da-512c-b2c5-545b49c6f3df','2dd97cf0-1c84-5004-b192-5b7660f1e6a4');
INSERT INTO "same_key" VALUES('application','0
676d0966-e2df-56c1-a1e9-f2016177a59d
乙county高','b2f80a38-fac5-5a8b-8e85-9108bca30a65');
INSERT INTO "same_key" VALUES('organisation','0
乙namezh高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
INSERT INTO "same_key" VALUES('organisation','1
乙nameja高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
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
INSERT INTO "scheme" VALUES('f976bbf9-f180-5bcd-8a31-51e4d255e681',1,3,'改 name_zh','甲 name_ja 髙','preparing',3,3,3,'甲 twice 髙',3,3,3,3,'matching reception seminar','2019-09-18','甲 notes 髙');
INSERT INTO "scheme" VALUES('676d0966-e2df-56c1-a1e9-f2016177a59d',1,4,'乙 name_zh 髙','乙 name_ja 髙','preparing',4,4,4,'乙 twice 髙',4,4,4,4,'matching reception seminar','2019-09-19','乙 notes 髙');
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
INSERT INTO "score" VALUES('d695ca62-ca26-5504-8a06-f6a1b134cb8c',1,'32dbc4b1-a173-5b66-9aec-b880fe0b8a9a','6ec91e3c-bf53-5983-86e0-0c6abc065d55',3,'改 notes');
INSERT INTO "score" VALUES('66188f26-8fa6-5fd5-bac9-9cb94dd8e982',1,'b2f80a38-fac5-5a8b-8e85-9108bca30a65','abe726ee-bac1-5d5b-9a8b-0c3d05189385',4,'乙 notes 髙');
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
CREATE TABLE tag (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	kind VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "tag" VALUES('905aab93-0ae3-5a30-b4a1-92e94ffea218',1,'改 kind',3,'甲 name_zh 髙','甲 name_ja 髙');
INSERT INTO "tag" VALUES('2c32043e-c3b4-5201-9703-b10bdcaba51d',1,'field',4,'乙 name_zh 髙','乙 name_ja 髙');
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
INSERT INTO "talk" VALUES('2dd97cf0-1c84-5004-b192-5b7660f1e6a4',1,'538c54df-f82c-5e1e-b172-d4ba6489463c','837bd710-55da-512c-b2c5-545b49c6f3df','837bd710-55da-512c-b2c5-545b49c6f3df',3,3,'b2b847b2-608d-5158-8b0f-bb18add7dd1b','甲 pinned 髙','planned','甲 result 髙',3,'改 currency','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "talk" VALUES('7f06849a-4529-5e0e-8272-b6bd184cda7a',1,'276bcaa5-bd5e-5850-b83e-196d8eb82d23','db6e4395-18ec-56d4-9a9b-1d8bc309147a','db6e4395-18ec-56d4-9a9b-1d8bc309147a',4,4,'d5e772df-863e-538b-90c7-4284e0d86d8f','乙 pinned 髙','planned','乙 result 髙',4,'JPY','乙 note_zh 髙','乙 note_ja 髙');
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
INSERT INTO "target" VALUES('5c27388b-a751-5776-950a-21b5a44f8a2d',1,'f976bbf9-f180-5bcd-8a31-51e4d255e681','yearly','outbound',3,3,'改 currency','甲 per_zh 髙','甲 per_ja 髙');
INSERT INTO "target" VALUES('ca12b256-1590-5f5e-a785-09bdc53312d7',1,'676d0966-e2df-56c1-a1e9-f2016177a59d','yearly','outbound',4,4,'JPY','乙 per_zh 髙','乙 per_ja 髙');
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
