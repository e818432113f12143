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
INSERT INTO "agenda_item" VALUES('d05e1591-f49a-4109-929e-c9307b96792f',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c89b502a-0530-4c29-b30a-adc612e7ad02',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('70f51ddc-e6cb-48f4-8d94-a5e9967012a1',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b60b7c28-3a1f-42be-96af-53bbe134b912',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('1e1a8980-30ad-4866-bff1-bf42db79cb82',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('a6e6281b-dc3c-4e3c-9b2f-cf5fb910750a',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f9f67e7f-0afd-44d1-80ea-95d12c62b29e',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('eca6c25b-32a4-4cc9-8c45-98843e799eb0',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('71dc6990-c3ad-47e2-82ef-a6a90d8e5c73',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('3d31457f-5d20-410a-8777-c536f8bc832b',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d5b571d3-5b6d-403f-8006-831e6bef5b44',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ebe1b215-9c08-40c2-9df5-6dee51027d97',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('90da8686-56eb-4412-a064-8909cac4a277',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('348e9ceb-c364-4b14-b320-d06bc017dc2d',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('7fb50a35-6dea-487a-aa15-2f3b0acb1c2c',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2d4f7b63-056a-449b-b6f6-4ba206472459',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('aa75bc25-5edc-4c98-96cf-d726fdeaa5bb',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','523322e4-6f7e-44d0-a747-9da0c9d75d7c','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b36444b5-5314-464a-bdfb-2db3de400d67',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','0bbda047-afc5-4b6b-861d-e89af4da1645','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ae72bc29-2a2e-4d86-84e8-9b06751bfaa4',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','9360ccfa-d76c-49f9-9ec7-281181d5c1ca','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('381a5780-c2e7-4045-9a19-c0931154131a',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('a42566d0-e0fc-44c8-84f0-2ff98e0010f6',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('0013512f-cb67-4177-a2d3-7c6a89602529',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','523322e4-6f7e-44d0-a747-9da0c9d75d7c','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('76c37ed2-b8bf-42aa-bb21-98ba895a55c7',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','0bbda047-afc5-4b6b-861d-e89af4da1645','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('257e6b30-8cd5-4598-957a-f2263f5f97f4',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','9360ccfa-d76c-49f9-9ec7-281181d5c1ca','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('35c182a7-23d1-414d-bbd3-3fe7e803ef29',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "budget_line" VALUES('e840c9ac-9594-46de-8745-71e93c1de1e3',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','');
INSERT INTO "budget_line" VALUES('52753675-707b-4f41-83af-802222df887e',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','');
INSERT INTO "budget_line" VALUES('61957f36-741a-4ee1-bbb6-d37842f799fb',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','');
INSERT INTO "budget_line" VALUES('0e52de69-49d9-4b60-8abc-de2833f6043e',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','');
INSERT INTO "budget_line" VALUES('40b8651c-0bd9-4df0-a6b9-7c41f097ebfa',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','transport','local',5,'機票','航空券',9600000,'TWD','','');
INSERT INTO "budget_line" VALUES('adec30a5-c652-441f-ac33-3ae78752205e',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','');
INSERT INTO "budget_line" VALUES('d528ebfd-35a8-476f-98df-cc1a1e0ccb33',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','');
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
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',0,'organisation','d44b67bc-0fce-42ec-9557-33535d00a925','*','9709e2614e914035ce232941e01ae58f','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'29aa9e8981936e9b29dca258863ba965a060dd0121ec64ff859337c424e1cd14');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',1,'organisation','b720d662-bbf4-46af-adbe-084ffb290b14','*','254192dc00a74484ad20bad3d1e6f761','{"address_ja":"","address_zh":"","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"d44b67bc-0fce-42ec-9557-33535d00a925","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'974f682d465c0c4fae41a1e5e01913b23d1a30b74d4fbfe1df0d7a03e2d3b882');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',2,'organisation','750ae04f-2485-4c7d-a59f-7c4ad6da7430','*','a3db2e00186cae2b97cac6aa22c44db3','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","url":""}',NULL,'[]',NULL,'cd0b3571458fa3b7e42580e57c42fadb3bc9030db8ab24aa169d86ce8bfe560a');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',3,'organisation','e3b27bc2-6356-4808-91d2-4b418240f104','*','8f09e7d99c9dbe95ac56e531e7df150f','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","country":"JP","head_ja":"知事","head_zh":"知事","kana":"ちばけん","kind":"prefecture","name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'6d591d890042a0995d11adbc11f1300f040d6f0f3bf6e7b69a84f1be7de69d3f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',4,'organisation','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','*','566dfcf25ed29124eba9f122ab7534ff','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"department","name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"e3b27bc2-6356-4808-91d2-4b418240f104","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'19edc477ad6e7594d62a45fc60a571ecfcfe0acb232a6925b601d2ab3b8d5ef6');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',5,'organisation','c3062229-6e70-431d-b26d-9ef805c4c4ea','*','def0d98e2955b82d7c665469bbda719b','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","country":"JP","head_ja":"","head_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'3feca3ef71c0ea11bb1be1d8f0648bd19a3ce4708e42c0dc36d4f77b179e28a6');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',6,'organisation','295041a8-1c84-42be-9e88-ab371a5daca4','*','796a1a32960a59eee569ecf1ed732b2b','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","country":"JP","head_ja":"","head_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","url":""}',NULL,'[]',NULL,'a9b3c8aae9b18214d6fdfc83b6ef926426d4ab84ef463c44b62970e7d1577d74');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',7,'organisation','bb6f72f2-3e47-4224-8052-d01158d4eb20','*','3c0c1b362b2b4e26fb7aaadf6510773f','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"みやぎけん","kind":"prefecture","name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'d948fea79d57c572b55b1e2c18fed47d32962d8354b28e0db8f3573a1f519c0c');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',8,'organisation','54f19efa-cd73-47c1-813a-9385d139ccb7','*','1ef8721dcee18d5cb9a9f2630bcc0ffc','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'3e0939d996e77a795a711fd56c98b039f0fbdec8b1f3bee98c6474ad9b52cde7');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',9,'organisation','9d40ab13-7d45-4d02-9b3e-18bc4b8319f9','*','4205c0598aeff0492c1c4d943ecbb9f9','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'26d0c2d094eb0fade4f0fc9b93f0bb4a371c520443725b1cdeaee5a1c5922060');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',10,'organisation','b6622e3f-3520-4728-ac3a-a93fea3f1aa6','*','4def346495bb19f2adaa1fa4b6179320','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'0fdf904c51ad7fc9c7a6bd6b1cb3fa7a9d7d457b53cdf961ac53d2aa7151180b');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',11,'organisation','da905201-0ed1-4283-8803-057497bfa8e9','*','56ac5a8a0c5830885c6c7e4823b0577c','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'112779933d1cd326f4629faf3c5e4afa836d5624bf4b0cc32b9e910d7b38802e');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',12,'organisation','9febcc50-fb8e-40d3-8c63-53eddf73bbcd','*','bc494f66bc6e2ea5b9459495de13c1ee','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"chamber","name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'f25d6e44efcfdb166daf7c0c6b09610dda50697978e5488bb9aec6deb3ab3100');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',13,'organisation','83677341-e9f9-4de6-8e98-7ee10ce8656d','*','d116afb943c3c7cf09bbf00ace6226cb','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'07b5a19f7df7563f4512d68beaf5de7200cb967d2cc35a867dd202968860554a');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',14,'organisation','d1e9c2be-e745-4d0c-a1b1-13607ff060e3','*','e2b06c86573a302a9fc4cbd4ad73fa90','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'de7475feabd1318e2df16d0b5254f31d3bcbef410521e2cbe579f83f95d2bac7');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',15,'organisation','241ddfd9-5081-4261-b9d0-67f8973ca860','*','68d1f6020a1e8dfe556842482b2c718c','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'5d4e3f6c7208e0a05389a617985bba89eb7cf434751f183afdda7fe2435b2b57');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',16,'organisation','e735dc23-3221-4d21-b34a-269833a3cb4c','*','f7033547a059f045df2104d8a6c92fbf','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'f5c75cbd1b2765993ea96c099a48ed8fbbc5c2ea1573cbabf8aeca1181887e6a');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',17,'organisation','c00ec97d-95c5-499b-bf56-c3ad4d2e5fbd','*','ae45e210c6877b05c5dd02031bd3e79b','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"prefecture","name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'092621a9b670eff2548fd9b70859841e50c1c138800ae3ebae09eaa4d6491cc4');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',18,'organisation','5937254b-f452-4b0e-8dd2-0f7c8cf92717','*','ad1af2b93cea1b474b192e7b308a2ae1','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"city","name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'3134d00a7c708103e12fafc9c58ebf012e4c48ecb8e0e6fbb6e83c1b160d5501');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',19,'organisation_name','356af021-c363-4a5a-8c31-7d5bd6bb4007','*','3b8704dd3ac80f9a2d77a655468e8277','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"9d40ab13-7d45-4d02-9b3e-18bc4b8319f9","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'0865317a236ea08119c35b05ba3d86eaa27ce11f6fcf73d0cef50d8232cd81bd');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',20,'person','523322e4-6f7e-44d0-a747-9da0c9d75d7c','*','a85d15ce573e46636402670d9a996791','{"country":"TW","email":"ta-ming@example.tw","kana":"おう だいめい","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","phone":"+886 2-0000-0001","roman":"WANG Ta-Ming","source":""}',NULL,'[]',NULL,'2f25e61062cdf99cdbb132afb32e34887b71fbb33a0992f0304c58486cff08bc');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',21,'post','9f090b90-ba5e-4903-bc13-f956af523d3e','*','74151e63a197892f40a4ffad7bb4f52e','{"organisation_id":"b720d662-bbf4-46af-adbe-084ffb290b14","person_id":"523322e4-6f7e-44d0-a747-9da0c9d75d7c","rank":null,"title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e73ad94fddc14d3660ea5443469b4857642546a8bb00cfbafa45cbe4eb8ac594');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',22,'person','129b071e-2161-4ad2-b11c-c8a59cb57c67','*','2ddfe93bfef4d5ff4bcd24ba2a9897a7','{"country":"TW","email":"hsiao-hua@example.tw","kana":"ちん しょうか","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","phone":"+886 2-0000-0002","roman":"CHEN Hsiao-Hua","source":""}',NULL,'[]',NULL,'0021d9cf3094e4ef7123a06a23e0584ed331eb6f8b66528c1aeb462f554f5a19');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',23,'post','d58162f5-88ad-4f5b-b939-4e54beb307a7','*','f810b4dd0513766b295c318a35a80ff8','{"organisation_id":"b720d662-bbf4-46af-adbe-084ffb290b14","person_id":"129b071e-2161-4ad2-b11c-c8a59cb57c67","rank":null,"title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'eafa74ef275031263dd3c511f93c2132cd4de50a83252e1e3225439a8a8fa852');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',24,'person','202c1b2c-154c-414c-9045-f0817fb9fe5c','*','c3d48d1187304b277bb950df7d4c31dc','{"country":"TW","email":"mei-ling@example.tw","kana":"りん びれい","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","phone":"+886 2-0000-0003","roman":"LIN Mei-Ling","source":""}',NULL,'[]',NULL,'f7d5527c9dce29df55649d2e2e9accf535f99540e683b253c6571ccff21b6693');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',25,'post','74c94813-906f-4235-8945-f66cccd74583','*','4c053e8282443064a948c01858628456','{"organisation_id":"750ae04f-2485-4c7d-a59f-7c4ad6da7430","person_id":"202c1b2c-154c-414c-9045-f0817fb9fe5c","rank":null,"title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'13532acb277e56c40ff80dc8ba1edc2703ae53dbfe140ab573ba3b8c7bb86bcc');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',26,'person','d4ac24aa-e579-4b42-9305-8289c1cbf49b','*','c0c0a9079fe06098ea37d51c20315b77','{"country":"TW","email":"chih-chiang@example.tw","kana":"こう しきょう","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","phone":"+886 2-0000-0004","roman":"HUANG Chih-Chiang","source":""}',NULL,'[]',NULL,'30d58ecfa98694409cd7b5a054dc3865c8bf32d73200cc00a691df82bcfd6d37');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',27,'post','b2628451-d52f-48ce-8cbb-32ed1ad4180f','*','9be0b5556700b2919e9df4e284f20565','{"organisation_id":"750ae04f-2485-4c7d-a59f-7c4ad6da7430","person_id":"d4ac24aa-e579-4b42-9305-8289c1cbf49b","rank":null,"title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'05f031834de0936e44abe8969f02abbfaec2e66d5abe81e3fa5c74fd41b840cd');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',28,'person','427f996d-e1c4-4fce-a8c8-cd7c5d106f92','*','0a607b0a9665b29a1175d38d83353e66','{"country":"JP","email":"","kana":"やまだ たろう","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'b4a9d3ed454cb9c39052dfd843ff6c3451a34165f0bbeb511797e32dbf99bf3b');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',29,'post','d1cb6d2d-574b-4f4b-92ac-0f058440e21f','*','b6c07a31698a187d3bf8e1496604d89a','{"organisation_id":"98fa99fb-9b09-4bd3-9cee-e99db5859a8a","person_id":"427f996d-e1c4-4fce-a8c8-cd7c5d106f92","rank":null,"title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c05bc639f965eedc46a39811e885da3c72bf7c7b9075fe1cefcdb8229fe9630a');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',30,'person','42d71dc1-2d23-4438-a9b1-076a82239a3a','*','94b1b2096bf6ce73ae4ed32e66be84c5','{"country":"JP","email":"","kana":"さとう はなこ","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'c2cee1ca4ea205ce00b7b117608c5dfa694ca6a6dc404d5cde20f0a0a0980bf3');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',31,'post','b13250b9-277b-40cd-bb59-89cd337216c7','*','467b104c42a6981d314b47928e22a159','{"organisation_id":"98fa99fb-9b09-4bd3-9cee-e99db5859a8a","person_id":"42d71dc1-2d23-4438-a9b1-076a82239a3a","rank":null,"title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'04ecf06d71869ce17627b0898dd5c1406c4fcce36faed2a86e208aad08588727');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',32,'person','11acf336-f019-4dc8-a602-48a9f4445c8a','*','0140d7583bc2d846fc6bf61cb30748ea','{"country":"JP","email":"","kana":"すずき いちろう","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'ac75579e0688d4260bd5e5203e6c98a749f516f56c2d3f2f232e76aea084cdd4');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',33,'post','925cd9e7-7b8d-4dc5-b8bd-b1b1bf3c4adf','*','58a8dfbedffdc657f2bf06e1e7a6979a','{"organisation_id":"98fa99fb-9b09-4bd3-9cee-e99db5859a8a","person_id":"11acf336-f019-4dc8-a602-48a9f4445c8a","rank":null,"title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'439cf10e9bed72523569892116d8902f2ac14d4a415fc0541789bb09aa89b8a9');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',34,'person','29cef35b-cd28-42af-bf17-a35485af0280','*','a4f10b7df0896232a9548da5bd3a84da','{"country":"JP","email":"","kana":"わたなべ じろう","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'cf8cbc5386d59cc4177f62c1e38ca37345e895d38cfb3f378cfb49f25a7058ce');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',35,'post','ff68c23d-6c40-4645-99c3-14cf80ccd2bd','*','75e7d987762b7dfa32c2911c65364318','{"organisation_id":"98fa99fb-9b09-4bd3-9cee-e99db5859a8a","person_id":"29cef35b-cd28-42af-bf17-a35485af0280","rank":null,"title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a8a5e6c74a8699aedf8f000d9aafe4c65ca7b2f989cc0c0dd09c4c4bcbdb5c44');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',36,'person','227d36e0-c3f8-4d1b-9c6b-74208e030da0','*','98614032d5eb452ff218f8633d204440','{"country":"JP","email":"","kana":"たかはし さぶろう","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'8d13ec615576ce4464327c11bc99437fe6cf6f275cd49739bc4fb84b7a76a6dc');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',37,'post','6a6bef9e-227a-4ee0-87e7-04f434d5b429','*','9e3341518ffad4ae40877ff057ad72d7','{"organisation_id":"98fa99fb-9b09-4bd3-9cee-e99db5859a8a","person_id":"227d36e0-c3f8-4d1b-9c6b-74208e030da0","rank":null,"title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7fb1357d4a31a4e548105e089261a97c26f7be450d1c83933361b4d14c2796e4');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',38,'person','4dac1722-48df-4026-8933-c5f69e4dfb4b','*','3215e12ca54593e12b66b4b9ccfe898a','{"country":"JP","email":"","kana":"たなか しろう","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'be5e730b297f18bbaa97a1f9c002c48d7904c5cc5d6cc2a6b4faddb0d68342e0');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',39,'post','41064a57-e5bc-4b71-98df-43fccb78a92a','*','f24c791b913024ce4b171351d29bb8bd','{"organisation_id":"98fa99fb-9b09-4bd3-9cee-e99db5859a8a","person_id":"4dac1722-48df-4026-8933-c5f69e4dfb4b","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9cff26b9b9e9255bf788e2baee3d15e6f46dc3d8be025ebf9c81c99bb5b3096e');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',40,'person','4956db75-3896-45ff-a5d4-af169f006d0f','*','1b1a70221c89637ea0b8048cb7bb4558','{"country":"JP","email":"","kana":"いとう ごろう","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'99ce927e1cdcd6fdad3cc0a05f3ffd7ab542260386a2e5d32761271e6f188ad2');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',41,'post','a830a840-4a1b-40c8-9ff7-32d9354ff1aa','*','8347b7b2d19b800a686b4ef316351d0f','{"organisation_id":"98fa99fb-9b09-4bd3-9cee-e99db5859a8a","person_id":"4956db75-3896-45ff-a5d4-af169f006d0f","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'eba63720e66e81c6e9658ef6eff9b668b7c839ffc19128964173fa6987f79bc8');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',42,'person','7001568d-2513-492f-9de6-10d897d41acf','*','07d1f641ab9ea81cca2336dd520ff6ab','{"country":"JP","email":"","kana":"はまだ むつこ","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'6d504e17021af40c2bc3b96dd1bd05a3ba332f9803c5e30dc90a7e42fa2682db');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',43,'post','461d42be-0a65-4283-bc59-00b82d3728d9','*','185a3a0b0f9cdfbfab59e93d3fd14c3e','{"organisation_id":"98fa99fb-9b09-4bd3-9cee-e99db5859a8a","person_id":"7001568d-2513-492f-9de6-10d897d41acf","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3e151ee5dc16513b84120758e3862f80aa1e32693b288aa93c32b04abf569aba');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',44,'person','ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489','*','00d9a583c6613f72ccae3ea985839143','{"country":"JP","email":"","kana":"わたべ ななみ","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'e754026a2e30e07c4534d789662d44ff1d530c32fc8ab0706fbbcf16adf9ef45');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',45,'post','446941dd-cad5-4f1d-ba67-f4504867ea77','*','1cff42e558de41dd1add8abefc2cc17b','{"organisation_id":"c3062229-6e70-431d-b26d-9ef805c4c4ea","person_id":"ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489","rank":null,"title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'77769f06e182c453e220ab9eb38e23dbcdc72709f02c41726aa6f3a163133fee');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',46,'person','536e7384-ba79-4dc5-a028-4e83a1e2e7aa','*','ba6b1a984a5295f6621fcf33382fe1c5','{"country":"JP","email":"","kana":"わたなべ やえ","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'edd387c39b6c51bec1434902c139f163ae49c8cc065c5e9fddf565033620822d');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',47,'post','a0bc8c2f-840b-42d7-afd2-47c4a776501d','*','2a3f73522ce6fbf42b7466bb82392ee3','{"organisation_id":"c3062229-6e70-431d-b26d-9ef805c4c4ea","person_id":"536e7384-ba79-4dc5-a028-4e83a1e2e7aa","rank":null,"title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'2eeee6441171be4aca6d52ea1ce95157dbe5374ea0f7e85a865a657c190bd5c9');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',48,'person','1a01e702-52da-4169-80df-09d679dfea08','*','01bad6d71cf309cd26e65a0b58866e18','{"country":"JP","email":"","kana":"たかはし くろう","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'e05e2f880e609c448769750eea25a2b7d7dc865e70de7de606452ca0c8b11a38');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',49,'post','e9e8b4d0-fafe-4bdb-8b35-aaa4e78fb6e9','*','cb3aa7fc919ff7cf67b6f9679bdb99f5','{"organisation_id":"295041a8-1c84-42be-9e88-ab371a5daca4","person_id":"1a01e702-52da-4169-80df-09d679dfea08","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'febe923cd075af524a9b787897c4b8246957603677f8d4ce99889f2f8ca6308f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',50,'person','01e1664b-ae19-4523-842d-c6756ac0a724','*','7cda404c77d2af0ba15ff99b364e15a5','{"country":"JP","email":"","kana":"やまざき とわ","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'dc9c911404012183302cf86009ef7970fcb34f38b3377f026fea44afa8e97b2a');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',51,'post','d8b8bcdb-7599-4f9d-94ea-17f70b03b173','*','215db9ea81d3c81705c3631b84008437','{"organisation_id":"295041a8-1c84-42be-9e88-ab371a5daca4","person_id":"01e1664b-ae19-4523-842d-c6756ac0a724","rank":null,"title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6935736929099192004d2169296cc83a4cd9d3180631721b6b233bb412eed057');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',52,'person','31fd5148-da6c-4a29-8f67-3f978ea0834b','*','8e4ee54f2e196f02301cf2aa373ca9e2','{"country":"JP","email":"","kana":"なかむら はるこ","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'b1e92ece35a75b18a0b11661a6b1456ce631881dc5e145411506aa2e2adb4f6b');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',53,'post','b4727efd-ef54-431d-99f8-fd7318fbed93','*','72032150b3b3e92b77695ad4938a8018','{"organisation_id":"295041a8-1c84-42be-9e88-ab371a5daca4","person_id":"31fd5148-da6c-4a29-8f67-3f978ea0834b","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'70608c9214f23f802716d872bd4a24a7b2aa7f1a73e7a44ccdb3e9fe5846afe4');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',54,'person','1e49e2d5-428d-42da-8137-80b41733891d','*','9ac55cb026951af96d85675bc5d6be7a','{"country":"JP","email":"","kana":"こばやし なつお","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'b40d889fd43e17703743917579ff701c9744e4e87f61fb0555edb439c4cd178f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',55,'post','ffde860a-37c5-402f-934f-162cf45b4859','*','369473e61a26c4526e09fb861fef34f6','{"organisation_id":"295041a8-1c84-42be-9e88-ab371a5daca4","person_id":"1e49e2d5-428d-42da-8137-80b41733891d","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0285a61a7ab8e36a61fa6628980abcd6971073c0927aca4c80275297c4b39253');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',56,'person','bdd09665-c518-45b5-a7f9-f1cfc4e7305e','*','21015e6941c686078b9337e6386633e5','{"country":"JP","email":"","kana":"かとう あきえ","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'f1876c3618aec8bb755860205046ab579c353310c77b871da80a3fa36d48df0c');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',57,'post','62fdc3d9-2c7f-4cc1-a3ce-a5ea3aacd897','*','d01385e397e10290d62be0ef5a63d8a1','{"organisation_id":"295041a8-1c84-42be-9e88-ab371a5daca4","person_id":"bdd09665-c518-45b5-a7f9-f1cfc4e7305e","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'77aa42f769c8f7bec50096efc782e377288f0aab62f772f43f316e58e36ba7cf');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',58,'person','5cc9465c-8657-4d4d-987b-a4c6e868c898','*','13a0efddd18c7d084063c6964c433018','{"country":"JP","email":"","kana":"よしだ とうま","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'6f5485ce490e356e41200467fb284cb3ea1485d45088c887b7bc0b994c816d52');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',59,'post','933aba02-670c-4c10-8b1b-4acebf71af94','*','915e24be0b2cc5b0cc94371b7448ff66','{"organisation_id":"bb6f72f2-3e47-4224-8052-d01158d4eb20","person_id":"5cc9465c-8657-4d4d-987b-a4c6e868c898","rank":null,"title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1e1b4d0e7a2174e7467c457d1b887d3a88acd4770cbaa056c67bac87c18aa2e0');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',60,'person','0bbda047-afc5-4b6b-861d-e89af4da1645','*','d5314ac06b2ca709ebcec5a07fefbd97','{"country":"JP","email":"","kana":"まつもと そら","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'b25176be0c478fc4da7ef5b45eaec8b26bd85b5484fccc5ddebe08ff2744c6f2');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',61,'post','187cacc6-96a3-47a1-9e80-4248b9a11592','*','7a1719a813a31c1508c9dd6d657aa292','{"organisation_id":"b6622e3f-3520-4728-ac3a-a93fea3f1aa6","person_id":"0bbda047-afc5-4b6b-861d-e89af4da1645","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'185b7fcb04b65b225519e392c96e0e8bb8a5c412354d5f0aace13c0d6eca050b');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',62,'person','9360ccfa-d76c-49f9-9ec7-281181d5c1ca','*','c7235a9b6e9d3e8562780ca436fd23be','{"country":"JP","email":"","kana":"いのうえ うみ","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'9015c2bfe670d8e8dc0108f33e074a4007e8b28b564f0ecf2efd7e342fd9cd89');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',63,'post','f57bfa1f-c87e-4af6-a6e7-003eef99de01','*','7234ed6a760edde69b43df0b2ad6d715','{"organisation_id":"da905201-0ed1-4283-8803-057497bfa8e9","person_id":"9360ccfa-d76c-49f9-9ec7-281181d5c1ca","rank":null,"title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e562a3af8b04f25cfb61637b23711c12171f0eb7c410408e8112951e2846bed8');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',64,'delegation','bacac2f0-1466-49f8-8b5d-53fee20c5e9e','*','f7c359b5495aeff1d6822db5ce73d194','{"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","code":"sample-2019","emergency_phone":"","end_date":"2019-09-20","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"b720d662-bbf4-46af-adbe-084ffb290b14","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'f87c75638c93e5f83b27c5c62a41060eb70ff6898e9092882bbc2e455dd56d77');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',65,'member','b6a36486-c1d0-4b19-a882-62ec845b8eeb','*','ec696f558aa3cd2c58906655e34de488','{"delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","duty_ja":"団長","duty_zh":"團長","joined":null,"notes":"","person_id":"523322e4-6f7e-44d0-a747-9da0c9d75d7c","position":1,"roles":"leader","status":"confirmed"}',NULL,'[]',NULL,'fcbb869e7e0ccd7abe8183976d781a7eb028f8b2e759298570cb618cb8b9db1f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',66,'member','08d9be27-a998-4dac-a5a0-aa234543a054','*','9157d2e4a5677152acae5ac0e66be9e1','{"delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"129b071e-2161-4ad2-b11c-c8a59cb57c67","position":2,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'780b587ec3b97d74b0b94d1e5eee5d3d4a9714f89a4d84e01f884ba145d5bfe0');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',67,'member','a76b7fa3-d25e-4550-b84e-0c121e6ae937','*','f4c8f46764af7399e0791d7f77ba5f7b','{"delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"202c1b2c-154c-414c-9045-f0817fb9fe5c","position":3,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'93ac570e47a883ea59ec81c9d8a9eb67ad7e9df8201a72d391d75dd743914d0b');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',68,'member','682d1370-64b5-4b2a-a2e8-db5e135c34f3','*','2c863935f9a474fef20548bfa2ce6fd2','{"delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","joined":null,"notes":"","person_id":"d4ac24aa-e579-4b42-9305-8289c1cbf49b","position":4,"roles":"member interpreter","status":"confirmed"}',NULL,'[]',NULL,'753f38e0c2cdada740d435956b17076e4c47e3ca8919b691899ab275a4fb8d12');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',69,'event','97fd198e-21d7-49f4-802e-3bf21e4e8be3','*','0be7d1c1f3c38a41cfca3e793acdcc4d','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'877ba566f37a3c1da42c3af896ea35db6f54da1e70cad010c891823581f36272');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',70,'event','87fe2737-3910-4559-a30d-ed5fff7fd9c8','*','5d0c51da12230eebb83d786c9c36e8ac','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'bf84c0ab36cb89f13e6e38d576742581d0a600cdcd1b7e2cc9fef7cccfd66133');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',71,'event','30c230da-79a9-4998-b60a-858c024be1e9','*','a66041005a60e4bfdcfede2ee13f4db6','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'48d79622e84ff053b375f5193ace0a321148babb320be2cc0f2a9636eefffb24');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',72,'event','6cd125cf-5c7a-4c2b-ab8b-7fecf2d0e2d6','*','781bf6ec9b1d4544e1fd49bcb56763e6','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'caba48fe894d2595c4c20cb339fbd90090ae7c77c453b96ff7a9b53eb0e232dd');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',73,'event','70750bfb-314d-4a11-920a-6fe5df9f724d','*','6ab95646ff3d98fa5c9ae76a710b7d8d','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'92bdf25fa1be74dd7ea325656eb70bc4df663880adf04e06f2db531ec1b469b1');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',74,'event','c1621657-e94b-4dc1-99aa-eaa81ed8857a','*','8f80f5ebdde02ad1cc432baf4868fd96','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"consecutive","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'402a5e6baee3918d95dea7280af353dc214371691ad13d546c6154591e9aebdc');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',75,'event','f17a6cee-0d00-4137-80de-73ed7c43de0b','*','84c56d1342b569389de87f73324d4fc3','{"address_ja":"","address_zh":"","basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"e3b27bc2-6356-4808-91d2-4b418240f104","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'8221a0203df30a76cb78b0c7081845f8a965180554489159ea8a0cee3ace2597');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',76,'event','3ae537c9-0615-494d-8920-2c88d3d556f6','*','31633349db34b6f4dfcc0645f3bd3962','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'8d6bb56bcd7c28019607714036640d1e7dd0af19363496cb30a56ce41e539b49');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',77,'event','faa6a66e-4de8-418f-b6cc-4c193188ea91','*','882d14794e9a1fd7658a6a5158c607e2','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":"c3062229-6e70-431d-b26d-9ef805c4c4ea","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'8c79d8a86720546e46be5612540623d249993bad6d81a97659845e285baf7b30');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',78,'event','297aea22-7cf5-4d3f-9569-3f5530fd8a15','*','dfbe70140d4f84216678cb97adaef282','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'b2c70cbc8f735fcb9ab37be4a7af2e1407d5d565508b8849216b89d1ea08bd30');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',79,'event','35495f2d-819c-4f80-b777-d8f6b633b5d3','*','f5b3c8c735fde497400a207ea62ffe4c','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'efa55f7cf6f604820e0d7238cc8629f079187057c3f181f2d97e2e0dcb9cff35');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',80,'event','a945bc84-b33b-4b6b-8c05-a8244589f57c','*','b8768e9fc49018de5bdff53b6392eb81','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"295041a8-1c84-42be-9e88-ab371a5daca4","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'ecdff9badc2adfa8e7743dddfff8a20c600f1e1a0417df6994e2237442025abc');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',81,'event','9f0f735e-fb6c-4d48-915d-ee0435631f67','*','8367aa32ed4516fbaac1d60907a5244c','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'b2b9e48d04ee48f1079e77b80d262c5436247def02d64513d55a0d5c1011c0c0');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',82,'participant','c10a9f61-4ff2-4d79-85de-5e976fab2cf3','*','5193de2c536259db1e9612ebaee59ca5','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"427f996d-e1c4-4fce-a8c8-cd7c5d106f92","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'af46163765cfacd956d6f791c0e885daf8279a1a5b006864412e91717c76aa34');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',83,'participant','c31d6ab3-2785-4a30-a16a-080234b4a734','*','f4bc9337213ba54060ab283a98400cec','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"42d71dc1-2d23-4438-a9b1-076a82239a3a","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'34eac201a962b9c7ef0a8b253716233b6cad587ae9b914dd53fb18788ebb5fdc');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',84,'participant','e328f369-cc3e-4e26-b7bd-4bdfca220403','*','1a221a85e858b29f90de6e0dea7c084d','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"11acf336-f019-4dc8-a602-48a9f4445c8a","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5526ca6e4360bb61fc75550cb3b7fa1a49b2d57d10c8ff6070b689efb1b2c9d4');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',85,'participant','3597e3c3-1da0-457f-9665-b8c890adf43a','*','18f2c425950751cfd492a6867c4fbb22','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"29cef35b-cd28-42af-bf17-a35485af0280","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5ed33c10da592db7c07c10c8851a5afb2fdccf82ec44d6cbdc48a793117c858f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',86,'participant','846f4299-a8ef-4b4f-99f9-040eeb90b7b8','*','7615867e036e227171ce9bc6c9ed828b','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"227d36e0-c3f8-4d1b-9c6b-74208e030da0","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'30a06969476fa9a0cdc0f2c4e49d90abee0bb06cdbfdc6866a52472aa7596b25');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',87,'participant','e91ebf53-9841-4e51-9f78-365b1d4ff262','*','8c59291a10696c6ff1dc912d70fd2d48','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"4dac1722-48df-4026-8933-c5f69e4dfb4b","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d6364478d4b6e1fe92cd8ad40e5738d4cd6ea60daff79d9cafc85f4e7ca96d91');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',88,'participant','bf9599e5-68e0-41fc-83c3-ff7e5f322b88','*','bfa25964816a00515fda3f7e4a3ca304','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"4956db75-3896-45ff-a5d4-af169f006d0f","position":7,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4aa0eb3eb89df1d1738fa2d2b6b14962d35442b8ab9ec05d2ee9b4f9f9eca60a');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',89,'participant','16cac495-f8dc-4a8b-acfe-9e8c6ac33bfc','*','50e8c93a5e95ab00a0328bfe7230b166','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"7001568d-2513-492f-9de6-10d897d41acf","position":8,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'abef495c0fa6bd68e0cabd5eabea5c1fc649867210aee7c89f8d1968acda0d96');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',90,'agenda_item','d05e1591-f49a-4109-929e-c9307b96792f','*','9eba6bb1e57109a4eb9e5bf10f594db2','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'053a9ca548cb30f8ddeb482f772441fe20e15f5baa050fb3b7c67ec5678cb5c3');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',91,'agenda_item','c89b502a-0530-4c29-b30a-adc612e7ad02','*','21e3fa523f0a415ab1b3a0416c0ff215','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'78b10fef8f007b43417c6a215dc83f8658fa892efafb920a61d2c79ed3ec4c30');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',92,'agenda_item','70f51ddc-e6cb-48f4-8d94-a5e9967012a1','*','a6efb24facbc6fb5214e822994834141','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'ba398bd135990dd5d95a05f5cb679c6da66ba8c78791cf9554186b51efcc5387');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',93,'agenda_item','b60b7c28-3a1f-42be-96af-53bbe134b912','*','827ae1ece2a394a153e93d763b71c507','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'3c46d7ca02572543e8b703b9f750dfec8aee73a47de0b96f487b735dc5827f2f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',94,'agenda_item','1e1a8980-30ad-4866-bff1-bf42db79cb82','*','4460df7cfa8135d0c48bf741c9a8f626','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'71739a65840b4f480fd82f665c74c7638b4325c312609fd1009caa7422fb3412');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',95,'participant','81d35a74-9c1c-4613-bd96-ad6c0dc680c5','*','9263905e65b57e138c41dad83f3362c0','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","organisation_id":null,"person_id":"ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a622786909ae1a46723edad267f87b7d5e8b59d6b525a868f1a4f4972b3c2614');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',96,'participant','17feaef3-1a35-4534-994f-a3897f26fbe3','*','21bdb0c5842b91f8e868d95bfce54fd7','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","organisation_id":null,"person_id":"536e7384-ba79-4dc5-a028-4e83a1e2e7aa","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1e624a14eb20608940115d73188b98fada43d14fc0938318a625f915bd76d22e');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',97,'agenda_item','a6e6281b-dc3c-4e3c-9b2f-cf5fb910750a','*','6bbad2b53f9d62cf94f1b916bd1d9fcd','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'35d472eb4bdb16e99fabc12903204cba77803104950a199190146fc937a5dee4');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',98,'agenda_item','f9f67e7f-0afd-44d1-80ea-95d12c62b29e','*','08fb6d445947ad326651f5f5acd78382','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'e89ba46b30bc37d62d742b21cef17f5e47ebdefc53dd5c8dad38a5032f2bcfe2');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',99,'agenda_item','eca6c25b-32a4-4cc9-8c45-98843e799eb0','*','02b289e8c8433d5dde617d68be6e0f88','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'0661f2d755fb7dbdaad61b74376279308a49104d72af0de319c60f897d1c2558');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',100,'agenda_item','71dc6990-c3ad-47e2-82ef-a6a90d8e5c73','*','e17fb5503cc277452e36ec337e5fdda5','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'ad309cb50fffbe82efb683cbfeb97e417f79287fb04f158ba9840596bfd005a0');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',101,'agenda_item','3d31457f-5d20-410a-8777-c536f8bc832b','*','683be4bd122c11d75a0f70ecc760be53','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'ab0562322a47d73634d494ddb09a089a9dad2a3fed89da16e3323885e1b22f3e');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',102,'participant','4882be24-2c88-4ff0-b709-d218b894f9e0','*','066966386f194dad57e412fc62d3b63d','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"1a01e702-52da-4169-80df-09d679dfea08","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d958d3b007a480730481d832766253ffbe0b9c38d971b6e9b863a89e537f3fee');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',103,'participant','016ac10a-97fe-4e3a-9920-c7e24bbe39ab','*','4659b724fb9a2543ef34ed51815ff151','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"01e1664b-ae19-4523-842d-c6756ac0a724","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d436de45e68f5010242ab9ad9875056578fa890ca1b54249425c8fecbb787c48');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',104,'participant','95d9274f-359c-49cb-b949-eaf9c74b250a','*','67caa58f5859541acd596e18bbaf3d43','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"31fd5148-da6c-4a29-8f67-3f978ea0834b","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4d830d48156679730ba8a82eae9da91f31dbac63204385b9f15f7db93b469ac7');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',105,'participant','ece54c0f-bbd0-44e7-96a7-7643fae763eb','*','b64f235e577ee8ca784c03d9b9505415','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"1e49e2d5-428d-42da-8137-80b41733891d","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e3b32e12d18468823d141e1cf8e3c6e35adbd3fb36b52fed46bfe716d4cabddd');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',106,'participant','af681ceb-0f91-4c4e-8990-a96aee66b3b0','*','ca4fe9ded5e10065a99deb60fabdb21f','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"bdd09665-c518-45b5-a7f9-f1cfc4e7305e","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'da8b26ff3d70a17cf12e5e3036e464ae1bdf260038a48f5a0c6bf31f03175f91');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',107,'participant','a6aeae8a-e3b1-407f-9658-fddf2316cbbc','*','8b1e4e7ef68d15b4e2b4cf81620c3575','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"5cc9465c-8657-4d4d-987b-a4c6e868c898","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5dcd9649d6acbdf6c75918e0412bb294b90da236b1437d278866180607da40e2');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',108,'agenda_item','d5b571d3-5b6d-403f-8006-831e6bef5b44','*','97b2d21f0456d3a4292aa15786e86349','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'841d075df23099161f49a003aad7356578ce5a7da13927b349c748dc7adf604e');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',109,'agenda_item','ebe1b215-9c08-40c2-9df5-6dee51027d97','*','fd3e8eb72e6f00adb16156b6ef43d033','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'3b061721a8fde8df5df89bd005e6328e4d8c8a600d49de715496a42d1712c81b');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',110,'agenda_item','90da8686-56eb-4412-a064-8909cac4a277','*','51eda643b8ecbafae54edf9e38a3821a','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'0550e36bbc70ec307f2ddda6868f913c1fd72b192914597ec831a73a67b37edd');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',111,'agenda_item','348e9ceb-c364-4b14-b320-d06bc017dc2d','*','cb34672e76fc564cf9f1ae8890d75332','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'5e9c159b6924485c52b1a3d92d7100dc5eab2845118fc788de83c02483c1c2ca');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',112,'agenda_item','7fb50a35-6dea-487a-aa15-2f3b0acb1c2c','*','64a5cb7445171bcc4f96e2bb1f8645ba','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'0d039b749959feb4336eedc26d399e43753a5b936180694fd7b96dd735647c36');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',113,'participant','f50f0324-88cc-4793-84ff-794b129a9220','*','e35c5bd03ebad1004d9786966ed5f9f4','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","organisation_id":null,"person_id":"523322e4-6f7e-44d0-a747-9da0c9d75d7c","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'78239a8712d2d2dac9622ac7efc6e8f7633142eff63781c122fd1a5d092d40f9');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',114,'participant','efcf7b60-d5ec-46a4-bc56-e7232974508c','*','37597b415e65239360130e9398058eb2','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","organisation_id":null,"person_id":"129b071e-2161-4ad2-b11c-c8a59cb57c67","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'66335400671de7e38d3a291ce0930cfe01dcfddec41b3451a92e25e09dace099');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',115,'participant','7446067b-4015-4345-9ebd-2e736aa6c2fb','*','4cbd864a367ff754e233595fb7c58650','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","organisation_id":null,"person_id":"202c1b2c-154c-414c-9045-f0817fb9fe5c","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c19ba0b65dcaaf13691ef302a2cc70334582ab7b11e643f067c80dd4ae889a44');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',116,'participant','5db1a951-dee8-4493-8f8e-2d6493c09ccb','*','924a7e15d84dc3fdec888051851d7c46','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","organisation_id":null,"person_id":"d4ac24aa-e579-4b42-9305-8289c1cbf49b","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5f8a552e4e9a86b10bcb355f1c1476108b90c4900559037535a8927e1faf5564');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',117,'participant','57939368-7086-420d-a0be-0e88926beb97','*','7dc843fb7a2d04e371b6e8398967863c','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"523322e4-6f7e-44d0-a747-9da0c9d75d7c","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e5b82aa0dd47da17bad675f8db50ca6c7014a0e528308b3b4c419858497a217c');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',118,'participant','8b095a31-94b2-4211-a4dc-69b9c69f53fa','*','01f97ebd7a27839f246232be989a3c9f','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"129b071e-2161-4ad2-b11c-c8a59cb57c67","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5c13b2290d295d2a6af8ffbd0bb0cbab71d58941c86f00979e3a8e5144a55919');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',119,'participant','7ec4a859-a30b-46e1-bf89-e5d2390a113d','*','c0075cdc893327f362e0a257c01811dc','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"202c1b2c-154c-414c-9045-f0817fb9fe5c","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d1655f6aa23834a5d4da2debc10e6d1c2590393826e8fd8b7e3c0fdae28f45d7');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',120,'participant','ac430825-de51-437c-8f2c-7b2222a55e19','*','367be9427368a94f5f1932710b50c9d8','{"event_id":"f17a6cee-0d00-4137-80de-73ed7c43de0b","organisation_id":null,"person_id":"d4ac24aa-e579-4b42-9305-8289c1cbf49b","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c5a701ec359db5ba7591a0f10ce7e3925be4b9104ce7b9e7bd0f903c3c4a6b08');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',121,'participant','d9f08491-daf5-45ff-8add-e16982dcb85f','*','628bc6d434240e98d4c1d67e55e5fde3','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","organisation_id":null,"person_id":"523322e4-6f7e-44d0-a747-9da0c9d75d7c","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'af45242210eb1e194eea604613606a0164351066ec9391bccffaec7b8d58ff4b');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',122,'participant','1263b939-faa3-4355-9828-62178590eea9','*','f0e8e827309ac1e7452f17caa32eca1c','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","organisation_id":null,"person_id":"129b071e-2161-4ad2-b11c-c8a59cb57c67","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a7fdc9ba5981a6da4a6ecbe4a00b4b1ae8b9d916d851e78888819c796c388f00');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',123,'participant','64fe257f-7a23-45df-adb0-ac0c4c9b304e','*','5767f66920626e55d06a7875b59ac8e9','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","organisation_id":null,"person_id":"202c1b2c-154c-414c-9045-f0817fb9fe5c","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'de0c91dcf5d034c9c8c68d5ecc5faca312e8d34ca925d6a34e03f0502a69f8fc');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',124,'participant','fc957724-a7b7-441f-a620-178911b2a1f6','*','8ca886f216fca17f833845c20fde6da2','{"event_id":"faa6a66e-4de8-418f-b6cc-4c193188ea91","organisation_id":null,"person_id":"d4ac24aa-e579-4b42-9305-8289c1cbf49b","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'de9f9c0ae5d8d1fe374bbb780cc1b234120570468a6cb5464cce5fcb2a08588f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',125,'participant','4b3375f3-789f-4b9f-bb77-dc634da0eb4c','*','945e052ce8b69c0fb73082dc6a2bb222','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","organisation_id":null,"person_id":"523322e4-6f7e-44d0-a747-9da0c9d75d7c","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d757eb5334c6dc1f189b9ccc21b62fdf9441c6fba9bde7fb7eaa97b1dd9343d3');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',126,'participant','3e102f6c-c1f9-402b-9bfb-d76ec8b1c1ab','*','e3a5270228ccba4dd0ddb7fec25b6ce0','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","organisation_id":null,"person_id":"129b071e-2161-4ad2-b11c-c8a59cb57c67","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'883433e1bfaaf2b838ec11affe340c51f8e514500ea1665137a4793a753c6e17');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',127,'participant','4038c516-a8d4-4a3e-8c91-ddc7742834d8','*','c9e2d155930e852e88efde7974e963db','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","organisation_id":null,"person_id":"202c1b2c-154c-414c-9045-f0817fb9fe5c","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e41021032b1618859ec187d237b5f5b03599f6ee2776b13f3f4e0dc1e834efe4');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',128,'participant','3cec7d08-8dbb-4a19-9469-29f557ded64a','*','c9ba93b45789f15f161e44ae58d2e7a8','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","organisation_id":null,"person_id":"d4ac24aa-e579-4b42-9305-8289c1cbf49b","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ec6167b8a72366998b60b995e47d87cd678e66c4f612e7308f8d9714261d67bc');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',129,'participant','6cadc96e-94c2-4020-82a0-613ee290ef16','*','e773ea4e40cc3202373b0d3348e39c7d','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"523322e4-6f7e-44d0-a747-9da0c9d75d7c","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2b74158bb6b2b810ad195e25c3577c43cd7a41b38caf885894d3016d189a264a');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',130,'participant','b52bd5cb-4ab6-4f9c-b460-33a6fec5b97b','*','77ef8ba2cf842f39fd09b4ee710bd21e','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"129b071e-2161-4ad2-b11c-c8a59cb57c67","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'86344c0aa3fb7a8b1e400fc71e69a42ff3512774e7601c4040ba5a70f0bd9fed');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',131,'participant','ca2ed1c7-ab41-4e8b-8fdf-ac80899b9355','*','0a70fd0fb5591eee2fdac4aa5d411ac7','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"202c1b2c-154c-414c-9045-f0817fb9fe5c","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'41dcd29aac1fa3295c7c9c5f1c627454082f14175b7e341396189446ce6dc410');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',132,'participant','896eb8d9-66bb-434a-8bb2-5fc5954a8e22','*','77d9ae2893d61bda8f18919a8489df54','{"event_id":"a945bc84-b33b-4b6b-8c05-a8244589f57c","organisation_id":null,"person_id":"d4ac24aa-e579-4b42-9305-8289c1cbf49b","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bca65339fee774fdb3d5a2f13e4e5702de67166231a08eecd74c8008b9203ef4');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',133,'event_host','f7ecd005-3f7f-49fc-af95-96308203826c','*','841042f4c288c4c4d6f9bad1512bddac','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","name_ja":"","name_zh":"","organisation_id":"54f19efa-cd73-47c1-813a-9385d139ccb7","position":1,"role":"host"}',NULL,'[]',NULL,'f611258e52313c38e51605f161a78102bf4596951ddb78fd8999beb08d454e58');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',134,'event_host','ea7c186a-cf6f-4854-b3d6-2e5a2f063da4','*','2b0f7ff95c12ab5237cf5ca00bf72e3a','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","name_ja":"","name_zh":"","organisation_id":"9d40ab13-7d45-4d02-9b3e-18bc4b8319f9","position":2,"role":"host"}',NULL,'[]',NULL,'b607bfae079282d8f7e02643d5574d5a7eb0d791051f1d30fc9abb5209a6bedb');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',135,'event_host','16e62b6e-8ed1-4b9c-a913-e05123d23d7f','*','146f716b8fa0d884fb1a80d8de736c95','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","name_ja":"","name_zh":"","organisation_id":"750ae04f-2485-4c7d-a59f-7c4ad6da7430","position":3,"role":"host"}',NULL,'[]',NULL,'624960dbdea72452f1441dba4fb89aa2ac34deb52b4cdd22649d83332be1659f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',136,'event_host','d5b55220-1623-4a9a-b539-d47daacd750c','*','603d858b6b7cb842331ddc58ab16c04c','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","name_ja":"","name_zh":"","organisation_id":"9febcc50-fb8e-40d3-8c63-53eddf73bbcd","position":1,"role":"cohost"}',NULL,'[]',NULL,'e4df52659e677aa7298040f5d0b48d65e7215caa295611dadd2cd8ee6c1b9174');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',137,'event_host','dfa10f57-fb7c-43b9-b0ed-4704c90d4013','*','d80e052f07edcb25db79841929f76160','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","name_ja":"","name_zh":"","organisation_id":"83677341-e9f9-4de6-8e98-7ee10ce8656d","position":2,"role":"cohost"}',NULL,'[]',NULL,'30e5537755c676df27674dd4858a8ae95969115bf2fc26a5a4058bf922ba5429');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',138,'event_host','e5ba8156-f1a5-4b82-978f-a483e44e1f76','*','dbd3b403c4588bb6872dbd739964b9f1','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","name_ja":"","name_zh":"","organisation_id":"d1e9c2be-e745-4d0c-a1b1-13607ff060e3","position":3,"role":"cohost"}',NULL,'[]',NULL,'2f1fb678bd85a552b64210cb542f5dde6dcf882e9a009e402c8865913a83d20b');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',139,'agenda_item','2d4f7b63-056a-449b-b6f6-4ba206472459','*','43daa32454239203747cbc91b742fc85','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'411b3a483b71fa55a3d978829154877f1a3eb6f3ba8453875e27f74303e079ff');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',140,'agenda_item','aa75bc25-5edc-4c98-96cf-d726fdeaa5bb','*','aac63ed4ea37429ecbc219ac82b29d88','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"523322e4-6f7e-44d0-a747-9da0c9d75d7c","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'a741e00168712dd51b40209f043439b7d124791876487b5c291f51e445b7db76');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',141,'agenda_item','b36444b5-5314-464a-bdfb-2db3de400d67','*','ead997c9e565ba20d2b06b22795ea56d','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"0bbda047-afc5-4b6b-861d-e89af4da1645","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'4530d6049c3e65b60f0089bd95a40bbc7cbbd4915c8a675a7ad1d5ccdf3cbbc7');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',142,'agenda_item','ae72bc29-2a2e-4d86-84e8-9b06751bfaa4','*','153ec2b3b2884c48603b5db3d8dde95e','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"9360ccfa-d76c-49f9-9ec7-281181d5c1ca","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'97766a4d642ef52be9e452016c4c668bdbac7bfee36473cd5b8e3e3ccfedc377');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',143,'agenda_item','381a5780-c2e7-4045-9a19-c0931154131a','*','7026ac3f6e52dc5df688c653ba77e4fe','{"event_id":"c1621657-e94b-4dc1-99aa-eaa81ed8857a","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'d5bd8b6d3a964e88913d13025d84e75ab22e153caf1f248b6661e70c286a365f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',144,'event_host','ab40e954-1111-4e23-92f4-9bf9040be874','*','9198eed4f15efcbd52959d3ed68e4dcf','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","name_ja":"","name_zh":"","organisation_id":"9d40ab13-7d45-4d02-9b3e-18bc4b8319f9","position":1,"role":"host"}',NULL,'[]',NULL,'e5ee1254b874c126afc147f26c3ca535fe08f2d7e28ad71e09fade53f18618f7');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',145,'event_host','567e3cbc-e120-4841-a85f-1da8bcda1fd2','*','0c75689b2e8d0cf46c2b94b90e3be653','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","name_ja":"","name_zh":"","organisation_id":"750ae04f-2485-4c7d-a59f-7c4ad6da7430","position":2,"role":"host"}',NULL,'[]',NULL,'c04eb6d563698136fe7950b864948872d711703035105a118ebe731daabab40b');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',146,'event_host','f456d735-7cda-40b1-bdcb-ee372c707086','*','fdc02f73434ae4e81f84a32730f952fd','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","name_ja":"","name_zh":"","organisation_id":"241ddfd9-5081-4261-b9d0-67f8973ca860","position":3,"role":"host"}',NULL,'[]',NULL,'4bcbc290a5645d7fda3374e19714db4a952ff9a8a490d10a0db9a6993f243b3d');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',147,'event_host','acdd3b9d-6f99-49b2-98a2-5e0f7de01811','*','752012d9e83aa023188e24165a24482b','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","name_ja":"","name_zh":"","organisation_id":"e735dc23-3221-4d21-b34a-269833a3cb4c","position":4,"role":"host"}',NULL,'[]',NULL,'14b6952d21a3bc7e859c8f255f587f748105a7f970abaa20053cbf118b587664');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',148,'event_host','e455903f-4920-4c62-b74d-7e8f00a5aa10','*','83c48cf1cba632bbdd9e3e55bdc1d79e','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","name_ja":"","name_zh":"","organisation_id":"c00ec97d-95c5-499b-bf56-c3ad4d2e5fbd","position":1,"role":"cohost"}',NULL,'[]',NULL,'46a742d87155d6345d6970452102b95aedea88d71e976ce4aa186fb7db2e108c');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',149,'event_host','f624796e-8e29-4fd4-a4a3-ae4846e6d39b','*','fabffff8fa8651a034d99041abb5d3f4','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","name_ja":"","name_zh":"","organisation_id":"5937254b-f452-4b0e-8dd2-0f7c8cf92717","position":2,"role":"cohost"}',NULL,'[]',NULL,'060b6e5df3e4ff218b05930b07b7ef5d74631b3db61863e299327c23136c8c96');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',150,'agenda_item','a42566d0-e0fc-44c8-84f0-2ff98e0010f6','*','535e1b86bb1427c546f53cc898af4529','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'9ac6f2933eea00facd0f8167ef6a81b968a571568d82a5717578bb4919d396d2');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',151,'agenda_item','0013512f-cb67-4177-a2d3-7c6a89602529','*','4ecdaf4a3ee19f2121a137e123f42e13','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"523322e4-6f7e-44d0-a747-9da0c9d75d7c","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'85362491f6425d74abad24bf497ed5806d9eeb42e08385809607396689be65cb');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',152,'agenda_item','76c37ed2-b8bf-42aa-bb21-98ba895a55c7','*','df7ef8f98586738c4686334d96c6e2c5','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"0bbda047-afc5-4b6b-861d-e89af4da1645","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'d0d4a468bed6aea2ee32bbb33d5a1d87880f065e282ea2f9ff5e26c859f01dfc');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',153,'agenda_item','257e6b30-8cd5-4598-957a-f2263f5f97f4','*','4c98c6c5db961bc222d2193bb94f4743','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"9360ccfa-d76c-49f9-9ec7-281181d5c1ca","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'8628b52ddaf47dc15cd0602a9e2854f10683b334d8469eec0ecb360fb11da59c');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',154,'agenda_item','35c182a7-23d1-414d-bbd3-3fe7e803ef29','*','a6a9c945a23a9df1753bf743068be257','{"event_id":"297aea22-7cf5-4d3f-9569-3f5530fd8a15","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'cc8be7e62cfd5e8781d52eb2389a48032b60151b96c4867c9c0d32ea4cad7e11');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',155,'rate','ecfef387-d928-4ae4-92bd-e6c8792ea4ba','*','29e41fae0d419c4b0f858b4dda0911c7','{"currency":"JPY","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","kind":"spot","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'5eb82ae260671eccfef83cd959791d76d1c5275a76ac1edd4a991c3330ed6614');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',156,'rate','e1e82f5a-80c7-45b1-8f1e-496856235a92','*','cb2cb297e86e12fee1985e0084ee2076','{"currency":"USD","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","kind":"spot","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'3240452cb73c2855a5c28df0c8007d9fecc99ba309e30d34a4caf0a384b4f4de');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',157,'budget_line','e840c9ac-9594-46de-8745-71e93c1de1e3','*','e0973986b9c9f9fa4dfd08c8dd20758d','{"amount_minor":420000,"category":"ground","currency":"JPY","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'d32f76eac1047b253e8b43495b39ecf0a8c79b38479e1bb7fd21e18cc77aa592');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',158,'expense','c3fa5bca-dc69-43b1-b974-1556ceec70d3','*','ce06fcf0fef59f3da700d9ee0dda4a30','{"amount_minor":418600,"budget_line_id":"e840c9ac-9594-46de-8745-71e93c1de1e3","currency":"JPY","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-001","status":"settled"}',NULL,'[]',NULL,'aa04a5d933c47282721dbaa03dc7585a292ac541f214b5bce65fb9939ad946d7');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',159,'budget_line','52753675-707b-4f41-83af-802222df887e','*','24e67527d6229cc70b68bf4d5b4891ac','{"amount_minor":380000,"category":"meeting","currency":"JPY","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'96aa1cb104ba0ba33385652ffc968b152906fd3e6325213fccd746bfa556968f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',160,'expense','0f0b0186-57fe-440f-a158-085665d2f565','*','cad70f64cdaeb022da93f9ab44211b8b','{"amount_minor":372000,"budget_line_id":"52753675-707b-4f41-83af-802222df887e","currency":"JPY","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-002","status":"settling"}',NULL,'[]',NULL,'04c1c09934de7b1795942ecef524ec8f6822bbed0fb581247d02bf12bead55a7');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',161,'budget_line','61957f36-741a-4ee1-bbb6-d37842f799fb','*','cbd1ccbba0345100661d8807b51d50c3','{"amount_minor":180000,"category":"interpreting","currency":"JPY","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'d071a45a544c9cb952900b9a380e05fa9ccaf44dc53cd1a064f9f14bc3c7f08f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',162,'expense','dd5098c4-e707-4014-b334-ef4e023639a1','*','602a60611d25a7debbb3afc441bae394','{"amount_minor":180000,"budget_line_id":"61957f36-741a-4ee1-bbb6-d37842f799fb","currency":"JPY","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","item_ja":"通訳・翻訳","item_zh":"翻譯","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-003","status":"settling"}',NULL,'[]',NULL,'3be4cb9ff8b269cec43fa3b0af9de717121418c833344c616f3954771126ea7e');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',163,'budget_line','0e52de69-49d9-4b60-8abc-de2833f6043e','*','81ca58edc39a726c3c63d19eeb846216','{"amount_minor":2440000,"category":"gifts","currency":"TWD","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'fdb264b77e36750e4cce81b5ece0658efc79f366ef272cc67ba90f815e953de5');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',164,'expense','c1fb2f20-7e78-4298-bf7d-112c7924c9d2','*','cd0c26cbc74164a1a2112f4a7537d892','{"amount_minor":1794800,"budget_line_id":"0e52de69-49d9-4b60-8abc-de2833f6043e","currency":"TWD","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","item_ja":"記念品・交際費","item_zh":"禮品交際費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"paid"}',NULL,'[]',NULL,'bdf83d3583a767ed1f08229779a139c5d732fb90f22ab05f9c740353a64cea6c');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',165,'budget_line','40b8651c-0bd9-4df0-a6b9-7c41f097ebfa','*','a5a09588d48b083b4602449ad96d349b','{"amount_minor":9600000,"category":"transport","currency":"TWD","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'6e6d22db2d9da12830039f31b5b1a6178cb7821844a73399d117042cc9354416');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',166,'expense','33f5d07c-f345-4e56-b363-90f55f7c9aeb','*','e9b7b221a0f9dffa8638763dcdb98fee','{"amount_minor":9120000,"budget_line_id":"40b8651c-0bd9-4df0-a6b9-7c41f097ebfa","currency":"TWD","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","item_ja":"航空券","item_zh":"機票","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-001","status":"settled"}',NULL,'[]',NULL,'b7c45b7fe7fc29dc13304d60dc793e220417f19dc28a0bbcc8722d5689fe6113');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',167,'budget_line','adec30a5-c652-441f-ac33-3ae78752205e','*','e73fb59cdb3dcbca9b65dd70eafc25d8','{"amount_minor":448000,"category":"living","currency":"USD","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'9d78d1a2ecab9cd12b55af598d1def04f415a83d3783c6a2402c0d729a424bc8');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',168,'expense','abf4a303-9a33-4851-b3e2-9d4f252bc14b','*','fb3134c99f062193d3a906d40b5cbd84','{"amount_minor":448000,"budget_line_id":"adec30a5-c652-441f-ac33-3ae78752205e","currency":"USD","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"unpaid"}',NULL,'[]',NULL,'b25d5236cdbad25381e3adf81e81532adfea7526038f2bbe193ac8a84b3dee9f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',169,'budget_line','d528ebfd-35a8-476f-98df-cc1a1e0ccb33','*','857f4bd9ac4a069fe0cfe6d5f0e6d65a','{"amount_minor":3600000,"category":"insurance","currency":"TWD","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'432b1723f55ec86dec847636dd1e299b24def9c3206c503bf0f35bea48bd575f');
INSERT INTO "change" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',170,'expense','da90a81c-739c-4cac-948b-143f8cb61b0b','*','22ae8fdd07b2748023b2d4de68dcd057','{"amount_minor":3600000,"budget_line_id":"d528ebfd-35a8-476f-98df-cc1a1e0ccb33","currency":"TWD","delegation_id":"bacac2f0-1466-49f8-8b5d-53fee20c5e9e","item_ja":"保険・手数料","item_zh":"保險・手續費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-002","status":"settled"}',NULL,'[]',NULL,'af3d48f140caaccab5201df21d34b65a79ac3eb6998d7d222b4c0a4457e8b54b');
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
INSERT INTO "change_tx" VALUES('3e99d7e5-5f28-4caf-80e4-ccd90e74e78b','104872a9-20f1-4080-8150-b1e2c245be49','','01795260432436.0000000000.104872a9-20f1-4080-8150-b1e2c245be49',1795260432436,3,'Write the sample delegation',NULL,'9f9b1d93a387d5ff831b6ead2ee28695f606e819c668f9833db6b521be077baf');
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
INSERT INTO "delegation" VALUES('bacac2f0-1466-49f8-8b5d-53fee20c5e9e',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','b720d662-bbf4-46af-adbe-084ffb290b14',NULL,'',NULL,NULL,'',NULL,'','','','',NULL,'');
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
INSERT INTO "event" VALUES('97fd198e-21d7-49f4-802e-3bf21e4e8be3',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港');
INSERT INTO "event" VALUES('87fe2737-3910-4559-a30d-ed5fff7fd9c8',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',0,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('30c230da-79a9-4998-b60a-858c024be1e9',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',0,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿千葉範例飯店
宿泊千葉見本ほてる');
INSERT INTO "event" VALUES('6cd125cf-5c7a-4c2b-ab8b-7fecf2d0e2d6',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',0,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿東京範例飯店
宿泊東京見本ほてる');
INSERT INTO "event" VALUES('70750bfb-314d-4a11-920a-6fe5df9f724d',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',0,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿福島範例飯店
宿泊福島見本ほてる');
INSERT INTO "event" VALUES('c1621657-e94b-4dc1-99aa-eaa81ed8857a',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','consecutive',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県');
INSERT INTO "event" VALUES('f17a6cee-0d00-4137-80de-73ed7c43de0b',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','e3b27bc2-6356-4808-91d2-4b418240f104','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議',1,'','拝会千葉県庁
千葉県商工労動部訪問');
INSERT INTO "event" VALUES('3ae537c9-0615-494d-8920-2c88d3d556f6',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','東京
東京
郡山
郡山');
INSERT INTO "event" VALUES('faa6a66e-4de8-418f-b6cc-4c193188ea91',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','c3062229-6e70-431d-b26d-9ef805c4c4ea','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('297aea22-7cf5-4d3f-9569-3f5530fd8a15',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県');
INSERT INTO "event" VALUES('35495f2d-819c-4f80-b777-d8f6b633b5d3',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','福島
福島
仙台
仙台');
INSERT INTO "event" VALUES('a945bc84-b33b-4b6b-8c05-a8244589f57c',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','295041a8-1c84-42be-9e88-ab371a5daca4','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('9f0f735e-fb6c-4d48-915d-ee0435631f67',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','回程
復路
仙台機場
仙台空港
桃園機場
台湾桃園国際空港');
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
INSERT INTO "event_host" VALUES('f7ecd005-3f7f-49fc-af95-96308203826c',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','host',1,'54f19efa-cd73-47c1-813a-9385d139ccb7','','');
INSERT INTO "event_host" VALUES('ea7c186a-cf6f-4854-b3d6-2e5a2f063da4',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','host',2,'9d40ab13-7d45-4d02-9b3e-18bc4b8319f9','','');
INSERT INTO "event_host" VALUES('16e62b6e-8ed1-4b9c-a913-e05123d23d7f',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','host',3,'750ae04f-2485-4c7d-a59f-7c4ad6da7430','','');
INSERT INTO "event_host" VALUES('d5b55220-1623-4a9a-b539-d47daacd750c',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','cohost',1,'9febcc50-fb8e-40d3-8c63-53eddf73bbcd','','');
INSERT INTO "event_host" VALUES('dfa10f57-fb7c-43b9-b0ed-4704c90d4013',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','cohost',2,'83677341-e9f9-4de6-8e98-7ee10ce8656d','','');
INSERT INTO "event_host" VALUES('e5ba8156-f1a5-4b82-978f-a483e44e1f76',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','cohost',3,'d1e9c2be-e745-4d0c-a1b1-13607ff060e3','','');
INSERT INTO "event_host" VALUES('ab40e954-1111-4e23-92f4-9bf9040be874',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','host',1,'9d40ab13-7d45-4d02-9b3e-18bc4b8319f9','','');
INSERT INTO "event_host" VALUES('567e3cbc-e120-4841-a85f-1da8bcda1fd2',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','host',2,'750ae04f-2485-4c7d-a59f-7c4ad6da7430','','');
INSERT INTO "event_host" VALUES('f456d735-7cda-40b1-bdcb-ee372c707086',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','host',3,'241ddfd9-5081-4261-b9d0-67f8973ca860','','');
INSERT INTO "event_host" VALUES('acdd3b9d-6f99-49b2-98a2-5e0f7de01811',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','host',4,'e735dc23-3221-4d21-b34a-269833a3cb4c','','');
INSERT INTO "event_host" VALUES('e455903f-4920-4c62-b74d-7e8f00a5aa10',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','cohost',1,'c00ec97d-95c5-499b-bf56-c3ad4d2e5fbd','','');
INSERT INTO "event_host" VALUES('f624796e-8e29-4fd4-a4a3-ae4846e6d39b',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','cohost',2,'5937254b-f452-4b0e-8dd2-0f7c8cf92717','','');
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
INSERT INTO "expense" VALUES('c3fa5bca-dc69-43b1-b974-1556ceec70d3',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','e840c9ac-9594-46de-8745-71e93c1de1e3','settled','2019-09-18','','日本地面交通','日本国内の陸上交通','JPY','',NULL,'A-001','',418600);
INSERT INTO "expense" VALUES('0f0b0186-57fe-440f-a158-085665d2f565',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','52753675-707b-4f41-83af-802222df887e','settling','2019-09-18','','座談會／懇親會','座談会・懇親会','JPY','',NULL,'A-002','',372000);
INSERT INTO "expense" VALUES('dd5098c4-e707-4014-b334-ef4e023639a1',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','61957f36-741a-4ee1-bbb6-d37842f799fb','settling','2019-09-18','','翻譯','通訳・翻訳','JPY','',NULL,'A-003','',180000);
INSERT INTO "expense" VALUES('c1fb2f20-7e78-4298-bf7d-112c7924c9d2',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','0e52de69-49d9-4b60-8abc-de2833f6043e','paid','2019-09-18','','禮品交際費','記念品・交際費','TWD','',NULL,'','',1794800);
INSERT INTO "expense" VALUES('33f5d07c-f345-4e56-b363-90f55f7c9aeb',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','40b8651c-0bd9-4df0-a6b9-7c41f097ebfa','settled','2019-09-18','','機票','航空券','TWD','',NULL,'B-001','',9120000);
INSERT INTO "expense" VALUES('abf4a303-9a33-4851-b3e2-9d4f252bc14b',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','adec30a5-c652-441f-ac33-3ae78752205e','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）','USD','',NULL,'','',448000);
INSERT INTO "expense" VALUES('da90a81c-739c-4cac-948b-143f8cb61b0b',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','d528ebfd-35a8-476f-98df-cc1a1e0ccb33','settled','2019-09-18','','保險・手續費','保険・手数料','TWD','',NULL,'B-002','',3600000);
CREATE TABLE head (
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	tx_id VARCHAR(36) NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (entity, row_id, reg, tx_id, n)
);
INSERT INTO "head" VALUES('organisation','d44b67bc-0fce-42ec-9557-33535d00a925','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',0);
INSERT INTO "head" VALUES('organisation','b720d662-bbf4-46af-adbe-084ffb290b14','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',1);
INSERT INTO "head" VALUES('organisation','750ae04f-2485-4c7d-a59f-7c4ad6da7430','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',2);
INSERT INTO "head" VALUES('organisation','e3b27bc2-6356-4808-91d2-4b418240f104','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',3);
INSERT INTO "head" VALUES('organisation','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',4);
INSERT INTO "head" VALUES('organisation','c3062229-6e70-431d-b26d-9ef805c4c4ea','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',5);
INSERT INTO "head" VALUES('organisation','295041a8-1c84-42be-9e88-ab371a5daca4','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',6);
INSERT INTO "head" VALUES('organisation','bb6f72f2-3e47-4224-8052-d01158d4eb20','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',7);
INSERT INTO "head" VALUES('organisation','54f19efa-cd73-47c1-813a-9385d139ccb7','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',8);
INSERT INTO "head" VALUES('organisation','9d40ab13-7d45-4d02-9b3e-18bc4b8319f9','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',9);
INSERT INTO "head" VALUES('organisation','b6622e3f-3520-4728-ac3a-a93fea3f1aa6','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',10);
INSERT INTO "head" VALUES('organisation','da905201-0ed1-4283-8803-057497bfa8e9','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',11);
INSERT INTO "head" VALUES('organisation','9febcc50-fb8e-40d3-8c63-53eddf73bbcd','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',12);
INSERT INTO "head" VALUES('organisation','83677341-e9f9-4de6-8e98-7ee10ce8656d','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',13);
INSERT INTO "head" VALUES('organisation','d1e9c2be-e745-4d0c-a1b1-13607ff060e3','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',14);
INSERT INTO "head" VALUES('organisation','241ddfd9-5081-4261-b9d0-67f8973ca860','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',15);
INSERT INTO "head" VALUES('organisation','e735dc23-3221-4d21-b34a-269833a3cb4c','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',16);
INSERT INTO "head" VALUES('organisation','c00ec97d-95c5-499b-bf56-c3ad4d2e5fbd','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',17);
INSERT INTO "head" VALUES('organisation','5937254b-f452-4b0e-8dd2-0f7c8cf92717','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',18);
INSERT INTO "head" VALUES('organisation_name','356af021-c363-4a5a-8c31-7d5bd6bb4007','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',19);
INSERT INTO "head" VALUES('person','523322e4-6f7e-44d0-a747-9da0c9d75d7c','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',20);
INSERT INTO "head" VALUES('post','9f090b90-ba5e-4903-bc13-f956af523d3e','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',21);
INSERT INTO "head" VALUES('person','129b071e-2161-4ad2-b11c-c8a59cb57c67','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',22);
INSERT INTO "head" VALUES('post','d58162f5-88ad-4f5b-b939-4e54beb307a7','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',23);
INSERT INTO "head" VALUES('person','202c1b2c-154c-414c-9045-f0817fb9fe5c','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',24);
INSERT INTO "head" VALUES('post','74c94813-906f-4235-8945-f66cccd74583','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',25);
INSERT INTO "head" VALUES('person','d4ac24aa-e579-4b42-9305-8289c1cbf49b','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',26);
INSERT INTO "head" VALUES('post','b2628451-d52f-48ce-8cbb-32ed1ad4180f','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',27);
INSERT INTO "head" VALUES('person','427f996d-e1c4-4fce-a8c8-cd7c5d106f92','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',28);
INSERT INTO "head" VALUES('post','d1cb6d2d-574b-4f4b-92ac-0f058440e21f','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',29);
INSERT INTO "head" VALUES('person','42d71dc1-2d23-4438-a9b1-076a82239a3a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',30);
INSERT INTO "head" VALUES('post','b13250b9-277b-40cd-bb59-89cd337216c7','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',31);
INSERT INTO "head" VALUES('person','11acf336-f019-4dc8-a602-48a9f4445c8a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',32);
INSERT INTO "head" VALUES('post','925cd9e7-7b8d-4dc5-b8bd-b1b1bf3c4adf','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',33);
INSERT INTO "head" VALUES('person','29cef35b-cd28-42af-bf17-a35485af0280','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',34);
INSERT INTO "head" VALUES('post','ff68c23d-6c40-4645-99c3-14cf80ccd2bd','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',35);
INSERT INTO "head" VALUES('person','227d36e0-c3f8-4d1b-9c6b-74208e030da0','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',36);
INSERT INTO "head" VALUES('post','6a6bef9e-227a-4ee0-87e7-04f434d5b429','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',37);
INSERT INTO "head" VALUES('person','4dac1722-48df-4026-8933-c5f69e4dfb4b','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',38);
INSERT INTO "head" VALUES('post','41064a57-e5bc-4b71-98df-43fccb78a92a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',39);
INSERT INTO "head" VALUES('person','4956db75-3896-45ff-a5d4-af169f006d0f','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',40);
INSERT INTO "head" VALUES('post','a830a840-4a1b-40c8-9ff7-32d9354ff1aa','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',41);
INSERT INTO "head" VALUES('person','7001568d-2513-492f-9de6-10d897d41acf','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',42);
INSERT INTO "head" VALUES('post','461d42be-0a65-4283-bc59-00b82d3728d9','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',43);
INSERT INTO "head" VALUES('person','ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',44);
INSERT INTO "head" VALUES('post','446941dd-cad5-4f1d-ba67-f4504867ea77','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',45);
INSERT INTO "head" VALUES('person','536e7384-ba79-4dc5-a028-4e83a1e2e7aa','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',46);
INSERT INTO "head" VALUES('post','a0bc8c2f-840b-42d7-afd2-47c4a776501d','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',47);
INSERT INTO "head" VALUES('person','1a01e702-52da-4169-80df-09d679dfea08','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',48);
INSERT INTO "head" VALUES('post','e9e8b4d0-fafe-4bdb-8b35-aaa4e78fb6e9','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',49);
INSERT INTO "head" VALUES('person','01e1664b-ae19-4523-842d-c6756ac0a724','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',50);
INSERT INTO "head" VALUES('post','d8b8bcdb-7599-4f9d-94ea-17f70b03b173','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',51);
INSERT INTO "head" VALUES('person','31fd5148-da6c-4a29-8f67-3f978ea0834b','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',52);
INSERT INTO "head" VALUES('post','b4727efd-ef54-431d-99f8-fd7318fbed93','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',53);
INSERT INTO "head" VALUES('person','1e49e2d5-428d-42da-8137-80b41733891d','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',54);
INSERT INTO "head" VALUES('post','ffde860a-37c5-402f-934f-162cf45b4859','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',55);
INSERT INTO "head" VALUES('person','bdd09665-c518-45b5-a7f9-f1cfc4e7305e','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',56);
INSERT INTO "head" VALUES('post','62fdc3d9-2c7f-4cc1-a3ce-a5ea3aacd897','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',57);
INSERT INTO "head" VALUES('person','5cc9465c-8657-4d4d-987b-a4c6e868c898','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',58);
INSERT INTO "head" VALUES('post','933aba02-670c-4c10-8b1b-4acebf71af94','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',59);
INSERT INTO "head" VALUES('person','0bbda047-afc5-4b6b-861d-e89af4da1645','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',60);
INSERT INTO "head" VALUES('post','187cacc6-96a3-47a1-9e80-4248b9a11592','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',61);
INSERT INTO "head" VALUES('person','9360ccfa-d76c-49f9-9ec7-281181d5c1ca','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',62);
INSERT INTO "head" VALUES('post','f57bfa1f-c87e-4af6-a6e7-003eef99de01','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',63);
INSERT INTO "head" VALUES('delegation','bacac2f0-1466-49f8-8b5d-53fee20c5e9e','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',64);
INSERT INTO "head" VALUES('member','b6a36486-c1d0-4b19-a882-62ec845b8eeb','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',65);
INSERT INTO "head" VALUES('member','08d9be27-a998-4dac-a5a0-aa234543a054','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',66);
INSERT INTO "head" VALUES('member','a76b7fa3-d25e-4550-b84e-0c121e6ae937','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',67);
INSERT INTO "head" VALUES('member','682d1370-64b5-4b2a-a2e8-db5e135c34f3','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',68);
INSERT INTO "head" VALUES('event','97fd198e-21d7-49f4-802e-3bf21e4e8be3','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',69);
INSERT INTO "head" VALUES('event','87fe2737-3910-4559-a30d-ed5fff7fd9c8','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',70);
INSERT INTO "head" VALUES('event','30c230da-79a9-4998-b60a-858c024be1e9','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',71);
INSERT INTO "head" VALUES('event','6cd125cf-5c7a-4c2b-ab8b-7fecf2d0e2d6','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',72);
INSERT INTO "head" VALUES('event','70750bfb-314d-4a11-920a-6fe5df9f724d','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',73);
INSERT INTO "head" VALUES('event','c1621657-e94b-4dc1-99aa-eaa81ed8857a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',74);
INSERT INTO "head" VALUES('event','f17a6cee-0d00-4137-80de-73ed7c43de0b','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',75);
INSERT INTO "head" VALUES('event','3ae537c9-0615-494d-8920-2c88d3d556f6','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',76);
INSERT INTO "head" VALUES('event','faa6a66e-4de8-418f-b6cc-4c193188ea91','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',77);
INSERT INTO "head" VALUES('event','297aea22-7cf5-4d3f-9569-3f5530fd8a15','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',78);
INSERT INTO "head" VALUES('event','35495f2d-819c-4f80-b777-d8f6b633b5d3','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',79);
INSERT INTO "head" VALUES('event','a945bc84-b33b-4b6b-8c05-a8244589f57c','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',80);
INSERT INTO "head" VALUES('event','9f0f735e-fb6c-4d48-915d-ee0435631f67','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',81);
INSERT INTO "head" VALUES('participant','c10a9f61-4ff2-4d79-85de-5e976fab2cf3','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',82);
INSERT INTO "head" VALUES('participant','c31d6ab3-2785-4a30-a16a-080234b4a734','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',83);
INSERT INTO "head" VALUES('participant','e328f369-cc3e-4e26-b7bd-4bdfca220403','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',84);
INSERT INTO "head" VALUES('participant','3597e3c3-1da0-457f-9665-b8c890adf43a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',85);
INSERT INTO "head" VALUES('participant','846f4299-a8ef-4b4f-99f9-040eeb90b7b8','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',86);
INSERT INTO "head" VALUES('participant','e91ebf53-9841-4e51-9f78-365b1d4ff262','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',87);
INSERT INTO "head" VALUES('participant','bf9599e5-68e0-41fc-83c3-ff7e5f322b88','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',88);
INSERT INTO "head" VALUES('participant','16cac495-f8dc-4a8b-acfe-9e8c6ac33bfc','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',89);
INSERT INTO "head" VALUES('agenda_item','d05e1591-f49a-4109-929e-c9307b96792f','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',90);
INSERT INTO "head" VALUES('agenda_item','c89b502a-0530-4c29-b30a-adc612e7ad02','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',91);
INSERT INTO "head" VALUES('agenda_item','70f51ddc-e6cb-48f4-8d94-a5e9967012a1','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',92);
INSERT INTO "head" VALUES('agenda_item','b60b7c28-3a1f-42be-96af-53bbe134b912','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',93);
INSERT INTO "head" VALUES('agenda_item','1e1a8980-30ad-4866-bff1-bf42db79cb82','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',94);
INSERT INTO "head" VALUES('participant','81d35a74-9c1c-4613-bd96-ad6c0dc680c5','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',95);
INSERT INTO "head" VALUES('participant','17feaef3-1a35-4534-994f-a3897f26fbe3','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',96);
INSERT INTO "head" VALUES('agenda_item','a6e6281b-dc3c-4e3c-9b2f-cf5fb910750a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',97);
INSERT INTO "head" VALUES('agenda_item','f9f67e7f-0afd-44d1-80ea-95d12c62b29e','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',98);
INSERT INTO "head" VALUES('agenda_item','eca6c25b-32a4-4cc9-8c45-98843e799eb0','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',99);
INSERT INTO "head" VALUES('agenda_item','71dc6990-c3ad-47e2-82ef-a6a90d8e5c73','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',100);
INSERT INTO "head" VALUES('agenda_item','3d31457f-5d20-410a-8777-c536f8bc832b','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',101);
INSERT INTO "head" VALUES('participant','4882be24-2c88-4ff0-b709-d218b894f9e0','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',102);
INSERT INTO "head" VALUES('participant','016ac10a-97fe-4e3a-9920-c7e24bbe39ab','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',103);
INSERT INTO "head" VALUES('participant','95d9274f-359c-49cb-b949-eaf9c74b250a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',104);
INSERT INTO "head" VALUES('participant','ece54c0f-bbd0-44e7-96a7-7643fae763eb','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',105);
INSERT INTO "head" VALUES('participant','af681ceb-0f91-4c4e-8990-a96aee66b3b0','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',106);
INSERT INTO "head" VALUES('participant','a6aeae8a-e3b1-407f-9658-fddf2316cbbc','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',107);
INSERT INTO "head" VALUES('agenda_item','d5b571d3-5b6d-403f-8006-831e6bef5b44','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',108);
INSERT INTO "head" VALUES('agenda_item','ebe1b215-9c08-40c2-9df5-6dee51027d97','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',109);
INSERT INTO "head" VALUES('agenda_item','90da8686-56eb-4412-a064-8909cac4a277','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',110);
INSERT INTO "head" VALUES('agenda_item','348e9ceb-c364-4b14-b320-d06bc017dc2d','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',111);
INSERT INTO "head" VALUES('agenda_item','7fb50a35-6dea-487a-aa15-2f3b0acb1c2c','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',112);
INSERT INTO "head" VALUES('participant','f50f0324-88cc-4793-84ff-794b129a9220','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',113);
INSERT INTO "head" VALUES('participant','efcf7b60-d5ec-46a4-bc56-e7232974508c','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',114);
INSERT INTO "head" VALUES('participant','7446067b-4015-4345-9ebd-2e736aa6c2fb','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',115);
INSERT INTO "head" VALUES('participant','5db1a951-dee8-4493-8f8e-2d6493c09ccb','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',116);
INSERT INTO "head" VALUES('participant','57939368-7086-420d-a0be-0e88926beb97','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',117);
INSERT INTO "head" VALUES('participant','8b095a31-94b2-4211-a4dc-69b9c69f53fa','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',118);
INSERT INTO "head" VALUES('participant','7ec4a859-a30b-46e1-bf89-e5d2390a113d','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',119);
INSERT INTO "head" VALUES('participant','ac430825-de51-437c-8f2c-7b2222a55e19','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',120);
INSERT INTO "head" VALUES('participant','d9f08491-daf5-45ff-8add-e16982dcb85f','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',121);
INSERT INTO "head" VALUES('participant','1263b939-faa3-4355-9828-62178590eea9','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',122);
INSERT INTO "head" VALUES('participant','64fe257f-7a23-45df-adb0-ac0c4c9b304e','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',123);
INSERT INTO "head" VALUES('participant','fc957724-a7b7-441f-a620-178911b2a1f6','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',124);
INSERT INTO "head" VALUES('participant','4b3375f3-789f-4b9f-bb77-dc634da0eb4c','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',125);
INSERT INTO "head" VALUES('participant','3e102f6c-c1f9-402b-9bfb-d76ec8b1c1ab','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',126);
INSERT INTO "head" VALUES('participant','4038c516-a8d4-4a3e-8c91-ddc7742834d8','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',127);
INSERT INTO "head" VALUES('participant','3cec7d08-8dbb-4a19-9469-29f557ded64a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',128);
INSERT INTO "head" VALUES('participant','6cadc96e-94c2-4020-82a0-613ee290ef16','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',129);
INSERT INTO "head" VALUES('participant','b52bd5cb-4ab6-4f9c-b460-33a6fec5b97b','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',130);
INSERT INTO "head" VALUES('participant','ca2ed1c7-ab41-4e8b-8fdf-ac80899b9355','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',131);
INSERT INTO "head" VALUES('participant','896eb8d9-66bb-434a-8bb2-5fc5954a8e22','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',132);
INSERT INTO "head" VALUES('event_host','f7ecd005-3f7f-49fc-af95-96308203826c','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',133);
INSERT INTO "head" VALUES('event_host','ea7c186a-cf6f-4854-b3d6-2e5a2f063da4','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',134);
INSERT INTO "head" VALUES('event_host','16e62b6e-8ed1-4b9c-a913-e05123d23d7f','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',135);
INSERT INTO "head" VALUES('event_host','d5b55220-1623-4a9a-b539-d47daacd750c','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',136);
INSERT INTO "head" VALUES('event_host','dfa10f57-fb7c-43b9-b0ed-4704c90d4013','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',137);
INSERT INTO "head" VALUES('event_host','e5ba8156-f1a5-4b82-978f-a483e44e1f76','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',138);
INSERT INTO "head" VALUES('agenda_item','2d4f7b63-056a-449b-b6f6-4ba206472459','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',139);
INSERT INTO "head" VALUES('agenda_item','aa75bc25-5edc-4c98-96cf-d726fdeaa5bb','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',140);
INSERT INTO "head" VALUES('agenda_item','b36444b5-5314-464a-bdfb-2db3de400d67','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',141);
INSERT INTO "head" VALUES('agenda_item','ae72bc29-2a2e-4d86-84e8-9b06751bfaa4','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',142);
INSERT INTO "head" VALUES('agenda_item','381a5780-c2e7-4045-9a19-c0931154131a','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',143);
INSERT INTO "head" VALUES('event_host','ab40e954-1111-4e23-92f4-9bf9040be874','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',144);
INSERT INTO "head" VALUES('event_host','567e3cbc-e120-4841-a85f-1da8bcda1fd2','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',145);
INSERT INTO "head" VALUES('event_host','f456d735-7cda-40b1-bdcb-ee372c707086','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',146);
INSERT INTO "head" VALUES('event_host','acdd3b9d-6f99-49b2-98a2-5e0f7de01811','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',147);
INSERT INTO "head" VALUES('event_host','e455903f-4920-4c62-b74d-7e8f00a5aa10','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',148);
INSERT INTO "head" VALUES('event_host','f624796e-8e29-4fd4-a4a3-ae4846e6d39b','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',149);
INSERT INTO "head" VALUES('agenda_item','a42566d0-e0fc-44c8-84f0-2ff98e0010f6','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',150);
INSERT INTO "head" VALUES('agenda_item','0013512f-cb67-4177-a2d3-7c6a89602529','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',151);
INSERT INTO "head" VALUES('agenda_item','76c37ed2-b8bf-42aa-bb21-98ba895a55c7','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',152);
INSERT INTO "head" VALUES('agenda_item','257e6b30-8cd5-4598-957a-f2263f5f97f4','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',153);
INSERT INTO "head" VALUES('agenda_item','35c182a7-23d1-414d-bbd3-3fe7e803ef29','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',154);
INSERT INTO "head" VALUES('rate','ecfef387-d928-4ae4-92bd-e6c8792ea4ba','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',155);
INSERT INTO "head" VALUES('rate','e1e82f5a-80c7-45b1-8f1e-496856235a92','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',156);
INSERT INTO "head" VALUES('budget_line','e840c9ac-9594-46de-8745-71e93c1de1e3','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',157);
INSERT INTO "head" VALUES('expense','c3fa5bca-dc69-43b1-b974-1556ceec70d3','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',158);
INSERT INTO "head" VALUES('budget_line','52753675-707b-4f41-83af-802222df887e','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',159);
INSERT INTO "head" VALUES('expense','0f0b0186-57fe-440f-a158-085665d2f565','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',160);
INSERT INTO "head" VALUES('budget_line','61957f36-741a-4ee1-bbb6-d37842f799fb','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',161);
INSERT INTO "head" VALUES('expense','dd5098c4-e707-4014-b334-ef4e023639a1','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',162);
INSERT INTO "head" VALUES('budget_line','0e52de69-49d9-4b60-8abc-de2833f6043e','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',163);
INSERT INTO "head" VALUES('expense','c1fb2f20-7e78-4298-bf7d-112c7924c9d2','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',164);
INSERT INTO "head" VALUES('budget_line','40b8651c-0bd9-4df0-a6b9-7c41f097ebfa','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',165);
INSERT INTO "head" VALUES('expense','33f5d07c-f345-4e56-b363-90f55f7c9aeb','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',166);
INSERT INTO "head" VALUES('budget_line','adec30a5-c652-441f-ac33-3ae78752205e','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',167);
INSERT INTO "head" VALUES('expense','abf4a303-9a33-4851-b3e2-9d4f252bc14b','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',168);
INSERT INTO "head" VALUES('budget_line','d528ebfd-35a8-476f-98df-cc1a1e0ccb33','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',169);
INSERT INTO "head" VALUES('expense','da90a81c-739c-4cac-948b-143f8cb61b0b','*','3e99d7e5-5f28-4caf-80e4-ccd90e74e78b',170);
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
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "member" VALUES('b6a36486-c1d0-4b19-a882-62ec845b8eeb',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','523322e4-6f7e-44d0-a747-9da0c9d75d7c','leader','confirmed','團長','団長',1,NULL,'');
INSERT INTO "member" VALUES('08d9be27-a998-4dac-a5a0-aa234543a054',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','129b071e-2161-4ad2-b11c-c8a59cb57c67','member','confirmed','團員','団員',2,NULL,'');
INSERT INTO "member" VALUES('a76b7fa3-d25e-4550-b84e-0c121e6ae937',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','202c1b2c-154c-414c-9045-f0817fb9fe5c','member','confirmed','團員','団員',3,NULL,'');
INSERT INTO "member" VALUES('682d1370-64b5-4b2a-a2e8-db5e135c34f3',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','d4ac24aa-e579-4b42-9305-8289c1cbf49b','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,'');
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('store','4412ff28-0a06-4098-b643-e67f316aedd0');
INSERT INTO "meta" VALUES('replica','104872a9-20f1-4080-8150-b1e2c245be49');
INSERT INTO "meta" VALUES('folding','1');
INSERT INTO "meta" VALUES('practice','1');
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
	notes VARCHAR NOT NULL, 
	search_key TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(parent_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "organisation" VALUES('d44b67bc-0fce-42ec-9557-33535d00a925',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','経済部
経済部');
INSERT INTO "organisation" VALUES('b720d662-bbf4-46af-adbe-084ffb290b14',1,'d44b67bc-0fce-42ec-9557-33535d00a925','central','TW','','工業局','工業局','','','','','','','','','','','','','','工業局
工業局');
INSERT INTO "organisation" VALUES('750ae04f-2485-4c7d-a59f-7c4ad6da7430',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('e3b27bc2-6356-4808-91d2-4b418240f104',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','知事','知事','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','千葉県
千葉県
ちばけん');
INSERT INTO "organisation" VALUES('98fa99fb-9b09-4bd3-9cee-e99db5859a8a',1,'e3b27bc2-6356-4808-91d2-4b418240f104','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('c3062229-6e70-431d-b26d-9ef805c4c4ea',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('295041a8-1c84-42be-9e88-ab371a5daca4',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('bb6f72f2-3e47-4224-8052-d01158d4eb20',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('54f19efa-cd73-47c1-813a-9385d139ccb7',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('9d40ab13-7d45-4d02-9b3e-18bc4b8319f9',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('b6622e3f-3520-4728-ac3a-a93fea3f1aa6',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('da905201-0ed1-4283-8803-057497bfa8e9',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('9febcc50-fb8e-40d3-8c63-53eddf73bbcd',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('83677341-e9f9-4de6-8e98-7ee10ce8656d',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('d1e9c2be-e745-4d0c-a1b1-13607ff060e3',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('241ddfd9-5081-4261-b9d0-67f8973ca860',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('e735dc23-3221-4d21-b34a-269833a3cb4c',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('c00ec97d-95c5-499b-bf56-c3ad4d2e5fbd',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','福島県
福島県');
INSERT INTO "organisation" VALUES('5937254b-f452-4b0e-8dd2-0f7c8cf92717',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','郡山市
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
INSERT INTO "organisation_name" VALUES('356af021-c363-4a5a-8c31-7d5bd6bb4007',1,'9d40ab13-7d45-4d02-9b3e-18bc4b8319f9','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "participant" VALUES('c10a9f61-4ff2-4d79-85de-5e976fab2cf3',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','jp','',1,'427f996d-e1c4-4fce-a8c8-cd7c5d106f92',NULL,'','','','');
INSERT INTO "participant" VALUES('c31d6ab3-2785-4a30-a16a-080234b4a734',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','jp','',2,'42d71dc1-2d23-4438-a9b1-076a82239a3a',NULL,'','','','');
INSERT INTO "participant" VALUES('e328f369-cc3e-4e26-b7bd-4bdfca220403',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','jp','',3,'11acf336-f019-4dc8-a602-48a9f4445c8a',NULL,'','','','');
INSERT INTO "participant" VALUES('3597e3c3-1da0-457f-9665-b8c890adf43a',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','jp','',4,'29cef35b-cd28-42af-bf17-a35485af0280',NULL,'','','','');
INSERT INTO "participant" VALUES('846f4299-a8ef-4b4f-99f9-040eeb90b7b8',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','jp','',5,'227d36e0-c3f8-4d1b-9c6b-74208e030da0',NULL,'','','','');
INSERT INTO "participant" VALUES('e91ebf53-9841-4e51-9f78-365b1d4ff262',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','jp','',6,'4dac1722-48df-4026-8933-c5f69e4dfb4b',NULL,'','','','');
INSERT INTO "participant" VALUES('bf9599e5-68e0-41fc-83c3-ff7e5f322b88',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','jp','',7,'4956db75-3896-45ff-a5d4-af169f006d0f',NULL,'','','','');
INSERT INTO "participant" VALUES('16cac495-f8dc-4a8b-acfe-9e8c6ac33bfc',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','jp','',8,'7001568d-2513-492f-9de6-10d897d41acf',NULL,'','','','');
INSERT INTO "participant" VALUES('81d35a74-9c1c-4613-bd96-ad6c0dc680c5',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','jp','',1,'ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489',NULL,'','','','');
INSERT INTO "participant" VALUES('17feaef3-1a35-4534-994f-a3897f26fbe3',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','jp','',2,'536e7384-ba79-4dc5-a028-4e83a1e2e7aa',NULL,'','','','');
INSERT INTO "participant" VALUES('4882be24-2c88-4ff0-b709-d218b894f9e0',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','jp','',1,'1a01e702-52da-4169-80df-09d679dfea08',NULL,'','','','');
INSERT INTO "participant" VALUES('016ac10a-97fe-4e3a-9920-c7e24bbe39ab',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','jp','',2,'01e1664b-ae19-4523-842d-c6756ac0a724',NULL,'','','','');
INSERT INTO "participant" VALUES('95d9274f-359c-49cb-b949-eaf9c74b250a',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','jp','',3,'31fd5148-da6c-4a29-8f67-3f978ea0834b',NULL,'','','','');
INSERT INTO "participant" VALUES('ece54c0f-bbd0-44e7-96a7-7643fae763eb',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','jp','',4,'1e49e2d5-428d-42da-8137-80b41733891d',NULL,'','','','');
INSERT INTO "participant" VALUES('af681ceb-0f91-4c4e-8990-a96aee66b3b0',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','jp','',5,'bdd09665-c518-45b5-a7f9-f1cfc4e7305e',NULL,'','','','');
INSERT INTO "participant" VALUES('a6aeae8a-e3b1-407f-9658-fddf2316cbbc',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','jp','',6,'5cc9465c-8657-4d4d-987b-a4c6e868c898',NULL,'','','','');
INSERT INTO "participant" VALUES('f50f0324-88cc-4793-84ff-794b129a9220',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','tw','',1,'523322e4-6f7e-44d0-a747-9da0c9d75d7c',NULL,'','','','');
INSERT INTO "participant" VALUES('efcf7b60-d5ec-46a4-bc56-e7232974508c',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','tw','',2,'129b071e-2161-4ad2-b11c-c8a59cb57c67',NULL,'','','','');
INSERT INTO "participant" VALUES('7446067b-4015-4345-9ebd-2e736aa6c2fb',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','tw','',3,'202c1b2c-154c-414c-9045-f0817fb9fe5c',NULL,'','','','');
INSERT INTO "participant" VALUES('5db1a951-dee8-4493-8f8e-2d6493c09ccb',1,'c1621657-e94b-4dc1-99aa-eaa81ed8857a','tw','',4,'d4ac24aa-e579-4b42-9305-8289c1cbf49b',NULL,'','','','');
INSERT INTO "participant" VALUES('57939368-7086-420d-a0be-0e88926beb97',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','tw','',1,'523322e4-6f7e-44d0-a747-9da0c9d75d7c',NULL,'','','','');
INSERT INTO "participant" VALUES('8b095a31-94b2-4211-a4dc-69b9c69f53fa',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','tw','',2,'129b071e-2161-4ad2-b11c-c8a59cb57c67',NULL,'','','','');
INSERT INTO "participant" VALUES('7ec4a859-a30b-46e1-bf89-e5d2390a113d',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','tw','',3,'202c1b2c-154c-414c-9045-f0817fb9fe5c',NULL,'','','','');
INSERT INTO "participant" VALUES('ac430825-de51-437c-8f2c-7b2222a55e19',1,'f17a6cee-0d00-4137-80de-73ed7c43de0b','tw','',4,'d4ac24aa-e579-4b42-9305-8289c1cbf49b',NULL,'','','','');
INSERT INTO "participant" VALUES('d9f08491-daf5-45ff-8add-e16982dcb85f',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','tw','',1,'523322e4-6f7e-44d0-a747-9da0c9d75d7c',NULL,'','','','');
INSERT INTO "participant" VALUES('1263b939-faa3-4355-9828-62178590eea9',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','tw','',2,'129b071e-2161-4ad2-b11c-c8a59cb57c67',NULL,'','','','');
INSERT INTO "participant" VALUES('64fe257f-7a23-45df-adb0-ac0c4c9b304e',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','tw','',3,'202c1b2c-154c-414c-9045-f0817fb9fe5c',NULL,'','','','');
INSERT INTO "participant" VALUES('fc957724-a7b7-441f-a620-178911b2a1f6',1,'faa6a66e-4de8-418f-b6cc-4c193188ea91','tw','',4,'d4ac24aa-e579-4b42-9305-8289c1cbf49b',NULL,'','','','');
INSERT INTO "participant" VALUES('4b3375f3-789f-4b9f-bb77-dc634da0eb4c',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','tw','',1,'523322e4-6f7e-44d0-a747-9da0c9d75d7c',NULL,'','','','');
INSERT INTO "participant" VALUES('3e102f6c-c1f9-402b-9bfb-d76ec8b1c1ab',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','tw','',2,'129b071e-2161-4ad2-b11c-c8a59cb57c67',NULL,'','','','');
INSERT INTO "participant" VALUES('4038c516-a8d4-4a3e-8c91-ddc7742834d8',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','tw','',3,'202c1b2c-154c-414c-9045-f0817fb9fe5c',NULL,'','','','');
INSERT INTO "participant" VALUES('3cec7d08-8dbb-4a19-9469-29f557ded64a',1,'297aea22-7cf5-4d3f-9569-3f5530fd8a15','tw','',4,'d4ac24aa-e579-4b42-9305-8289c1cbf49b',NULL,'','','','');
INSERT INTO "participant" VALUES('6cadc96e-94c2-4020-82a0-613ee290ef16',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','tw','',1,'523322e4-6f7e-44d0-a747-9da0c9d75d7c',NULL,'','','','');
INSERT INTO "participant" VALUES('b52bd5cb-4ab6-4f9c-b460-33a6fec5b97b',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','tw','',2,'129b071e-2161-4ad2-b11c-c8a59cb57c67',NULL,'','','','');
INSERT INTO "participant" VALUES('ca2ed1c7-ab41-4e8b-8fdf-ac80899b9355',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','tw','',3,'202c1b2c-154c-414c-9045-f0817fb9fe5c',NULL,'','','','');
INSERT INTO "participant" VALUES('896eb8d9-66bb-434a-8bb2-5fc5954a8e22',1,'a945bc84-b33b-4b6b-8c05-a8244589f57c','tw','',4,'d4ac24aa-e579-4b42-9305-8289c1cbf49b',NULL,'','','','');
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
	source VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	search_key TEXT NOT NULL, 
	search_more TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('523322e4-6f7e-44d0-a747-9da0c9d75d7c',1,'王大明','王大明','おう だいめい','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','王大明
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
INSERT INTO "person" VALUES('129b071e-2161-4ad2-b11c-c8a59cb57c67',1,'陳小華','陳小華','ちん しょうか','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','陳小華
陳小華
ちんしょうか
chenhsiaohua','電子資訊組
電子情報組
技正
工業局
工業局
経済部
経済部');
INSERT INTO "person" VALUES('202c1b2c-154c-414c-9045-f0817fb9fe5c',1,'林美玲','林美玲','りん びれい','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','林美玲
林美玲
りんびれい
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('d4ac24aa-e579-4b42-9305-8289c1cbf49b',1,'黃志強','黄志強','こう しきょう','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','黄志強
黄志強
こうしきょう
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('427f996d-e1c4-4fce-a8c8-cd7c5d106f92',1,'山田太郎','山田太郎','やまだ たろう','','','JP','','','','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('42d71dc1-2d23-4438-a9b1-076a82239a3a',1,'佐藤花子','佐藤花子','さとう はなこ','','','JP','','','','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('11acf336-f019-4dc8-a602-48a9f4445c8a',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','JP','','','','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('29cef35b-cd28-42af-bf17-a35485af0280',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','JP','','','','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('227d36e0-c3f8-4d1b-9c6b-74208e030da0',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','JP','','','','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('4dac1722-48df-4026-8933-c5f69e4dfb4b',1,'田中四郎','田中四郎','たなか しろう','','','JP','','','','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('4956db75-3896-45ff-a5d4-af169f006d0f',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','JP','','','','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('7001568d-2513-492f-9de6-10d897d41acf',1,'濵田六子','濵田六子','はまだ むつこ','','','JP','','','','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489',1,'渡部 七海','渡部 七海','わたべ ななみ','','','JP','','','','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('536e7384-ba79-4dc5-a028-4e83a1e2e7aa',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','JP','','','','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('1a01e702-52da-4169-80df-09d679dfea08',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','JP','','','','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('01e1664b-ae19-4523-842d-c6756ac0a724',1,'山﨑十和','山﨑十和','やまざき とわ','','','JP','','','','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('31fd5148-da6c-4a29-8f67-3f978ea0834b',1,'中村春子','中村春子','なかむら はるこ','','','JP','','','','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('1e49e2d5-428d-42da-8137-80b41733891d',1,'小林夏男','小林夏男','こばやし なつお','','','JP','','','','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('bdd09665-c518-45b5-a7f9-f1cfc4e7305e',1,'加藤秋江','加藤秋江','かとう あきえ','','','JP','','','','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('5cc9465c-8657-4d4d-987b-a4c6e868c898',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','JP','','','','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん');
INSERT INTO "person" VALUES('0bbda047-afc5-4b6b-861d-e89af4da1645',1,'松本空','松本空','まつもと そら','','','JP','','','','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "person" VALUES('9360ccfa-d76c-49f9-9ec7-281181d5c1ca',1,'井上海','井上海','いのうえ うみ','','','JP','','','','','','井上海
井上海
いのうえうみ','海外事業本部
研究員
三菱総合研究所
三菱総合研究所');
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
	valid_from DATE, 
	valid_to DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "post" VALUES('9f090b90-ba5e-4903-bc13-f956af523d3e',1,'523322e4-6f7e-44d0-a747-9da0c9d75d7c','b720d662-bbf4-46af-adbe-084ffb290b14','電子資訊組','電子情報組','科長','課長（科長）',NULL,NULL,NULL);
INSERT INTO "post" VALUES('d58162f5-88ad-4f5b-b939-4e54beb307a7',1,'129b071e-2161-4ad2-b11c-c8a59cb57c67','b720d662-bbf4-46af-adbe-084ffb290b14','電子資訊組','電子情報組','技正','技正',NULL,NULL,NULL);
INSERT INTO "post" VALUES('74c94813-906f-4235-8945-f66cccd74583',1,'202c1b2c-154c-414c-9045-f0817fb9fe5c','750ae04f-2485-4c7d-a59f-7c4ad6da7430','','','經理','マネージャー',NULL,NULL,NULL);
INSERT INTO "post" VALUES('b2628451-d52f-48ce-8cbb-32ed1ad4180f',1,'d4ac24aa-e579-4b42-9305-8289c1cbf49b','750ae04f-2485-4c7d-a59f-7c4ad6da7430','','','專員','専員',NULL,NULL,NULL);
INSERT INTO "post" VALUES('d1cb6d2d-574b-4f4b-92ac-0f058440e21f',1,'427f996d-e1c4-4fce-a8c8-cd7c5d106f92','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','經濟政策課','経済政策課','副參事','副参事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('b13250b9-277b-40cd-bb59-89cd337216c7',1,'42d71dc1-2d23-4438-a9b1-076a82239a3a','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('925cd9e7-7b8d-4dc5-b8bd-b1b1bf3c4adf',1,'11acf336-f019-4dc8-a602-48a9f4445c8a','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,NULL,NULL);
INSERT INTO "post" VALUES('ff68c23d-6c40-4645-99c3-14cf80ccd2bd',1,'29cef35b-cd28-42af-bf17-a35485af0280','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('6a6bef9e-227a-4ee0-87e7-04f434d5b429',1,'227d36e0-c3f8-4d1b-9c6b-74208e030da0','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','產業振興課','産業振興課','副課長','副課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('41064a57-e5bc-4b71-98df-43fccb78a92a',1,'4dac1722-48df-4026-8933-c5f69e4dfb4b','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','產業振興課','産業振興課','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('a830a840-4a1b-40c8-9ff7-32d9354ff1aa',1,'4956db75-3896-45ff-a5d4-af169f006d0f','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('461d42be-0a65-4283-bc59-00b82d3728d9',1,'7001568d-2513-492f-9de6-10d897d41acf','98fa99fb-9b09-4bd3-9cee-e99db5859a8a','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('446941dd-cad5-4f1d-ba67-f4504867ea77',1,'ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489','c3062229-6e70-431d-b26d-9ef805c4c4ea','','','副所長','副所長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('a0bc8c2f-840b-42d7-afd2-47c4a776501d',1,'536e7384-ba79-4dc5-a028-4e83a1e2e7aa','c3062229-6e70-431d-b26d-9ef805c4c4ea','','','產學推動科長','産学連携科長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e9e8b4d0-fafe-4bdb-8b35-aaa4e78fb6e9',1,'1a01e702-52da-4169-80df-09d679dfea08','295041a8-1c84-42be-9e88-ab371a5daca4','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('d8b8bcdb-7599-4f9d-94ea-17f70b03b173',1,'01e1664b-ae19-4523-842d-c6756ac0a724','295041a8-1c84-42be-9e88-ab371a5daca4','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,NULL,NULL);
INSERT INTO "post" VALUES('b4727efd-ef54-431d-99f8-fd7318fbed93',1,'31fd5148-da6c-4a29-8f67-3f978ea0834b','295041a8-1c84-42be-9e88-ab371a5daca4','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('ffde860a-37c5-402f-934f-162cf45b4859',1,'1e49e2d5-428d-42da-8137-80b41733891d','295041a8-1c84-42be-9e88-ab371a5daca4','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('62fdc3d9-2c7f-4cc1-a3ce-a5ea3aacd897',1,'bdd09665-c518-45b5-a7f9-f1cfc4e7305e','295041a8-1c84-42be-9e88-ab371a5daca4','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('933aba02-670c-4c10-8b1b-4acebf71af94',1,'5cc9465c-8657-4d4d-987b-a4c6e868c898','bb6f72f2-3e47-4224-8052-d01158d4eb20','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('187cacc6-96a3-47a1-9e80-4248b9a11592',1,'0bbda047-afc5-4b6b-861d-e89af4da1645','b6622e3f-3520-4728-ac3a-a93fea3f1aa6','','','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('f57bfa1f-c87e-4af6-a6e7-003eef99de01',1,'9360ccfa-d76c-49f9-9ec7-281181d5c1ca','da905201-0ed1-4283-8803-057497bfa8e9','海外事業本部','海外事業本部','研究員','研究員',NULL,NULL,NULL);
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
INSERT INTO "rate" VALUES('ecfef387-d928-4ae4-92bd-e6c8792ea4ba',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','JPY','0.22','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('e1e82f5a-80c7-45b1-8f1e-496856235a92',1,'bacac2f0-1466-49f8-8b5d-53fee20c5e9e','USD','31.2','spot','2019-09-16','範例／見本');
CREATE TABLE same_key (
	entity VARCHAR NOT NULL, 
	"key" TEXT NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	PRIMARY KEY (entity, "key", row_id)
);
INSERT INTO "same_key" VALUES('delegation','0
sample2019','bacac2f0-1466-49f8-8b5d-53fee20c5e9e');
INSERT INTO "same_key" VALUES('member','0
bacac2f0-1466-49f8-8b5d-53fee20c5e9e
129b071e-2161-4ad2-b11c-c8a59cb57c67','08d9be27-a998-4dac-a5a0-aa234543a054');
INSERT INTO "same_key" VALUES('member','0
bacac2f0-1466-49f8-8b5d-53fee20c5e9e
202c1b2c-154c-414c-9045-f0817fb9fe5c','a76b7fa3-d25e-4550-b84e-0c121e6ae937');
INSERT INTO "same_key" VALUES('member','0
bacac2f0-1466-49f8-8b5d-53fee20c5e9e
523322e4-6f7e-44d0-a747-9da0c9d75d7c','b6a36486-c1d0-4b19-a882-62ec845b8eeb');
INSERT INTO "same_key" VALUES('member','0
bacac2f0-1466-49f8-8b5d-53fee20c5e9e
d4ac24aa-e579-4b42-9305-8289c1cbf49b','682d1370-64b5-4b2a-a2e8-db5e135c34f3');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','54f19efa-cd73-47c1-813a-9385d139ccb7');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','b6622e3f-3520-4728-ac3a-a93fea3f1aa6');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','da905201-0ed1-4283-8803-057497bfa8e9');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','9febcc50-fb8e-40d3-8c63-53eddf73bbcd');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','e3b27bc2-6356-4808-91d2-4b418240f104');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','d1e9c2be-e745-4d0c-a1b1-13607ff060e3');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','83677341-e9f9-4de6-8e98-7ee10ce8656d');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','750ae04f-2485-4c7d-a59f-7c4ad6da7430');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
e3b27bc2-6356-4808-91d2-4b418240f104','98fa99fb-9b09-4bd3-9cee-e99db5859a8a');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','bb6f72f2-3e47-4224-8052-d01158d4eb20');
INSERT INTO "same_key" VALUES('organisation','0
工業局
d44b67bc-0fce-42ec-9557-33535d00a925','b720d662-bbf4-46af-adbe-084ffb290b14');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','9d40ab13-7d45-4d02-9b3e-18bc4b8319f9');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','295041a8-1c84-42be-9e88-ab371a5daca4');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','241ddfd9-5081-4261-b9d0-67f8973ca860');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','c00ec97d-95c5-499b-bf56-c3ad4d2e5fbd');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','c3062229-6e70-431d-b26d-9ef805c4c4ea');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','e735dc23-3221-4d21-b34a-269833a3cb4c');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','d44b67bc-0fce-42ec-9557-33535d00a925');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','5937254b-f452-4b0e-8dd2-0f7c8cf92717');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','54f19efa-cd73-47c1-813a-9385d139ccb7');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','b6622e3f-3520-4728-ac3a-a93fea3f1aa6');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','da905201-0ed1-4283-8803-057497bfa8e9');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','9d40ab13-7d45-4d02-9b3e-18bc4b8319f9');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','9febcc50-fb8e-40d3-8c63-53eddf73bbcd');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','e3b27bc2-6356-4808-91d2-4b418240f104');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','d1e9c2be-e745-4d0c-a1b1-13607ff060e3');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','83677341-e9f9-4de6-8e98-7ee10ce8656d');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','750ae04f-2485-4c7d-a59f-7c4ad6da7430');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
e3b27bc2-6356-4808-91d2-4b418240f104','98fa99fb-9b09-4bd3-9cee-e99db5859a8a');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','bb6f72f2-3e47-4224-8052-d01158d4eb20');
INSERT INTO "same_key" VALUES('organisation','1
工業局
d44b67bc-0fce-42ec-9557-33535d00a925','b720d662-bbf4-46af-adbe-084ffb290b14');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','295041a8-1c84-42be-9e88-ab371a5daca4');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','241ddfd9-5081-4261-b9d0-67f8973ca860');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','c00ec97d-95c5-499b-bf56-c3ad4d2e5fbd');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','c3062229-6e70-431d-b26d-9ef805c4c4ea');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','e735dc23-3221-4d21-b34a-269833a3cb4c');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','d44b67bc-0fce-42ec-9557-33535d00a925');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','5937254b-f452-4b0e-8dd2-0f7c8cf92717');
INSERT INTO "same_key" VALUES('participant','0
297aea22-7cf5-4d3f-9569-3f5530fd8a15
129b071e-2161-4ad2-b11c-c8a59cb57c67','3e102f6c-c1f9-402b-9bfb-d76ec8b1c1ab');
INSERT INTO "same_key" VALUES('participant','0
297aea22-7cf5-4d3f-9569-3f5530fd8a15
202c1b2c-154c-414c-9045-f0817fb9fe5c','4038c516-a8d4-4a3e-8c91-ddc7742834d8');
INSERT INTO "same_key" VALUES('participant','0
297aea22-7cf5-4d3f-9569-3f5530fd8a15
523322e4-6f7e-44d0-a747-9da0c9d75d7c','4b3375f3-789f-4b9f-bb77-dc634da0eb4c');
INSERT INTO "same_key" VALUES('participant','0
297aea22-7cf5-4d3f-9569-3f5530fd8a15
d4ac24aa-e579-4b42-9305-8289c1cbf49b','3cec7d08-8dbb-4a19-9469-29f557ded64a');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
01e1664b-ae19-4523-842d-c6756ac0a724','016ac10a-97fe-4e3a-9920-c7e24bbe39ab');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
129b071e-2161-4ad2-b11c-c8a59cb57c67','b52bd5cb-4ab6-4f9c-b460-33a6fec5b97b');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
1a01e702-52da-4169-80df-09d679dfea08','4882be24-2c88-4ff0-b709-d218b894f9e0');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
1e49e2d5-428d-42da-8137-80b41733891d','ece54c0f-bbd0-44e7-96a7-7643fae763eb');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
202c1b2c-154c-414c-9045-f0817fb9fe5c','ca2ed1c7-ab41-4e8b-8fdf-ac80899b9355');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
31fd5148-da6c-4a29-8f67-3f978ea0834b','95d9274f-359c-49cb-b949-eaf9c74b250a');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
523322e4-6f7e-44d0-a747-9da0c9d75d7c','6cadc96e-94c2-4020-82a0-613ee290ef16');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
5cc9465c-8657-4d4d-987b-a4c6e868c898','a6aeae8a-e3b1-407f-9658-fddf2316cbbc');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
bdd09665-c518-45b5-a7f9-f1cfc4e7305e','af681ceb-0f91-4c4e-8990-a96aee66b3b0');
INSERT INTO "same_key" VALUES('participant','0
a945bc84-b33b-4b6b-8c05-a8244589f57c
d4ac24aa-e579-4b42-9305-8289c1cbf49b','896eb8d9-66bb-434a-8bb2-5fc5954a8e22');
INSERT INTO "same_key" VALUES('participant','0
c1621657-e94b-4dc1-99aa-eaa81ed8857a
129b071e-2161-4ad2-b11c-c8a59cb57c67','efcf7b60-d5ec-46a4-bc56-e7232974508c');
INSERT INTO "same_key" VALUES('participant','0
c1621657-e94b-4dc1-99aa-eaa81ed8857a
202c1b2c-154c-414c-9045-f0817fb9fe5c','7446067b-4015-4345-9ebd-2e736aa6c2fb');
INSERT INTO "same_key" VALUES('participant','0
c1621657-e94b-4dc1-99aa-eaa81ed8857a
523322e4-6f7e-44d0-a747-9da0c9d75d7c','f50f0324-88cc-4793-84ff-794b129a9220');
INSERT INTO "same_key" VALUES('participant','0
c1621657-e94b-4dc1-99aa-eaa81ed8857a
d4ac24aa-e579-4b42-9305-8289c1cbf49b','5db1a951-dee8-4493-8f8e-2d6493c09ccb');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
11acf336-f019-4dc8-a602-48a9f4445c8a','e328f369-cc3e-4e26-b7bd-4bdfca220403');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
129b071e-2161-4ad2-b11c-c8a59cb57c67','8b095a31-94b2-4211-a4dc-69b9c69f53fa');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
202c1b2c-154c-414c-9045-f0817fb9fe5c','7ec4a859-a30b-46e1-bf89-e5d2390a113d');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
227d36e0-c3f8-4d1b-9c6b-74208e030da0','846f4299-a8ef-4b4f-99f9-040eeb90b7b8');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
29cef35b-cd28-42af-bf17-a35485af0280','3597e3c3-1da0-457f-9665-b8c890adf43a');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
427f996d-e1c4-4fce-a8c8-cd7c5d106f92','c10a9f61-4ff2-4d79-85de-5e976fab2cf3');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
42d71dc1-2d23-4438-a9b1-076a82239a3a','c31d6ab3-2785-4a30-a16a-080234b4a734');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
4956db75-3896-45ff-a5d4-af169f006d0f','bf9599e5-68e0-41fc-83c3-ff7e5f322b88');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
4dac1722-48df-4026-8933-c5f69e4dfb4b','e91ebf53-9841-4e51-9f78-365b1d4ff262');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
523322e4-6f7e-44d0-a747-9da0c9d75d7c','57939368-7086-420d-a0be-0e88926beb97');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
7001568d-2513-492f-9de6-10d897d41acf','16cac495-f8dc-4a8b-acfe-9e8c6ac33bfc');
INSERT INTO "same_key" VALUES('participant','0
f17a6cee-0d00-4137-80de-73ed7c43de0b
d4ac24aa-e579-4b42-9305-8289c1cbf49b','ac430825-de51-437c-8f2c-7b2222a55e19');
INSERT INTO "same_key" VALUES('participant','0
faa6a66e-4de8-418f-b6cc-4c193188ea91
129b071e-2161-4ad2-b11c-c8a59cb57c67','1263b939-faa3-4355-9828-62178590eea9');
INSERT INTO "same_key" VALUES('participant','0
faa6a66e-4de8-418f-b6cc-4c193188ea91
202c1b2c-154c-414c-9045-f0817fb9fe5c','64fe257f-7a23-45df-adb0-ac0c4c9b304e');
INSERT INTO "same_key" VALUES('participant','0
faa6a66e-4de8-418f-b6cc-4c193188ea91
523322e4-6f7e-44d0-a747-9da0c9d75d7c','d9f08491-daf5-45ff-8add-e16982dcb85f');
INSERT INTO "same_key" VALUES('participant','0
faa6a66e-4de8-418f-b6cc-4c193188ea91
536e7384-ba79-4dc5-a028-4e83a1e2e7aa','17feaef3-1a35-4534-994f-a3897f26fbe3');
INSERT INTO "same_key" VALUES('participant','0
faa6a66e-4de8-418f-b6cc-4c193188ea91
ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489','81d35a74-9c1c-4613-bd96-ad6c0dc680c5');
INSERT INTO "same_key" VALUES('participant','0
faa6a66e-4de8-418f-b6cc-4c193188ea91
d4ac24aa-e579-4b42-9305-8289c1cbf49b','fc957724-a7b7-441f-a620-178911b2a1f6');
INSERT INTO "same_key" VALUES('person','0
中村春子','31fd5148-da6c-4a29-8f67-3f978ea0834b');
INSERT INTO "same_key" VALUES('person','0
井上海','9360ccfa-d76c-49f9-9ec7-281181d5c1ca');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','4956db75-3896-45ff-a5d4-af169f006d0f');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','42d71dc1-2d23-4438-a9b1-076a82239a3a');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','bdd09665-c518-45b5-a7f9-f1cfc4e7305e');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','5cc9465c-8657-4d4d-987b-a4c6e868c898');
INSERT INTO "same_key" VALUES('person','0
小林夏男','1e49e2d5-428d-42da-8137-80b41733891d');
INSERT INTO "same_key" VALUES('person','0
山崎十和','01e1664b-ae19-4523-842d-c6756ac0a724');
INSERT INTO "same_key" VALUES('person','0
山田太郎','427f996d-e1c4-4fce-a8c8-cd7c5d106f92');
INSERT INTO "same_key" VALUES('person','0
松本空','0bbda047-afc5-4b6b-861d-e89af4da1645');
INSERT INTO "same_key" VALUES('person','0
林美玲','202c1b2c-154c-414c-9045-f0817fb9fe5c');
INSERT INTO "same_key" VALUES('person','0
浜田六子','7001568d-2513-492f-9de6-10d897d41acf');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','536e7384-ba79-4dc5-a028-4e83a1e2e7aa');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','29cef35b-cd28-42af-bf17-a35485af0280');
INSERT INTO "same_key" VALUES('person','0
渡部七海','ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489');
INSERT INTO "same_key" VALUES('person','0
王大明','523322e4-6f7e-44d0-a747-9da0c9d75d7c');
INSERT INTO "same_key" VALUES('person','0
田中四郎','4dac1722-48df-4026-8933-c5f69e4dfb4b');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','11acf336-f019-4dc8-a602-48a9f4445c8a');
INSERT INTO "same_key" VALUES('person','0
陳小華','129b071e-2161-4ad2-b11c-c8a59cb57c67');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','227d36e0-c3f8-4d1b-9c6b-74208e030da0');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','1a01e702-52da-4169-80df-09d679dfea08');
INSERT INTO "same_key" VALUES('person','0
黄志強','d4ac24aa-e579-4b42-9305-8289c1cbf49b');
INSERT INTO "same_key" VALUES('person','1
中村春子','31fd5148-da6c-4a29-8f67-3f978ea0834b');
INSERT INTO "same_key" VALUES('person','1
井上海','9360ccfa-d76c-49f9-9ec7-281181d5c1ca');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','4956db75-3896-45ff-a5d4-af169f006d0f');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','42d71dc1-2d23-4438-a9b1-076a82239a3a');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','bdd09665-c518-45b5-a7f9-f1cfc4e7305e');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','5cc9465c-8657-4d4d-987b-a4c6e868c898');
INSERT INTO "same_key" VALUES('person','1
小林夏男','1e49e2d5-428d-42da-8137-80b41733891d');
INSERT INTO "same_key" VALUES('person','1
山崎十和','01e1664b-ae19-4523-842d-c6756ac0a724');
INSERT INTO "same_key" VALUES('person','1
山田太郎','427f996d-e1c4-4fce-a8c8-cd7c5d106f92');
INSERT INTO "same_key" VALUES('person','1
松本空','0bbda047-afc5-4b6b-861d-e89af4da1645');
INSERT INTO "same_key" VALUES('person','1
林美玲','202c1b2c-154c-414c-9045-f0817fb9fe5c');
INSERT INTO "same_key" VALUES('person','1
浜田六子','7001568d-2513-492f-9de6-10d897d41acf');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','536e7384-ba79-4dc5-a028-4e83a1e2e7aa');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','29cef35b-cd28-42af-bf17-a35485af0280');
INSERT INTO "same_key" VALUES('person','1
渡部七海','ca7bdd4a-221c-4e9b-b9e0-d6dc63ba9489');
INSERT INTO "same_key" VALUES('person','1
王大明','523322e4-6f7e-44d0-a747-9da0c9d75d7c');
INSERT INTO "same_key" VALUES('person','1
田中四郎','4dac1722-48df-4026-8933-c5f69e4dfb4b');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','11acf336-f019-4dc8-a602-48a9f4445c8a');
INSERT INTO "same_key" VALUES('person','1
陳小華','129b071e-2161-4ad2-b11c-c8a59cb57c67');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','227d36e0-c3f8-4d1b-9c6b-74208e030da0');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','1a01e702-52da-4169-80df-09d679dfea08');
INSERT INTO "same_key" VALUES('person','1
黄志強','d4ac24aa-e579-4b42-9305-8289c1cbf49b');
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
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
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
CREATE INDEX ix_team_member_member_id ON team_member (member_id);
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_dispatch_delegation_id ON dispatch (delegation_id);
CREATE INDEX ix_plan_change_delegation_id ON plan_change (delegation_id);
CREATE INDEX ix_event_delegation_id ON event (delegation_id);
CREATE INDEX ix_expense_delegation_id ON expense (delegation_id);
CREATE INDEX ix_expense_budget_line_id ON expense (budget_line_id);
CREATE INDEX ix_inform_change_id ON inform (change_id);
CREATE INDEX ix_inform_person_id ON inform (person_id);
CREATE INDEX ix_accepted_delegation_id ON accepted (delegation_id);
CREATE INDEX ix_packing_delegation_id ON packing (delegation_id);
CREATE INDEX ix_agenda_item_event_id ON agenda_item (event_id);
CREATE INDEX ix_event_host_event_id ON event_host (event_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE INDEX ix_participant_event_id ON participant (event_id);
COMMIT;
