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
INSERT INTO "agenda_item" VALUES('3e5012d0-bc60-4fb9-8b86-60a745cd72bd',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f4ae672c-1ca0-4c2e-9b9f-51adcffb1b0c',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('24165b6e-1777-4e3b-8eb9-9ae61007fe3c',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('cb232677-d6c9-4084-aceb-04cc49a93d00',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6d504423-da2c-4ca5-beae-84c5a8680f21',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('84f6bf15-623d-445a-89a1-ed6d5ce9b735',1,'edff8691-534f-47f4-b614-2374ef5770c4','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('21eac823-150e-4dac-bfb9-87e40f718d95',1,'edff8691-534f-47f4-b614-2374ef5770c4','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('a9f2a9b2-b6be-4c02-853e-d1f527a22e27',1,'edff8691-534f-47f4-b614-2374ef5770c4','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('de942cc2-19c3-4a86-ac5a-4587373fd4dc',1,'edff8691-534f-47f4-b614-2374ef5770c4','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('af73a763-b722-4f89-a7e3-c42d944c29a5',1,'edff8691-534f-47f4-b614-2374ef5770c4','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9449f015-f651-4655-916c-bb6209d4d88a',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('aba914e4-d168-4e4e-a1ed-956534e6a289',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d15da4a5-bc74-4b3f-8695-8a22f6103f46',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('bc16b566-45ff-4c39-8b4e-2572d534512a',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('af087fce-207d-464f-b22b-48d24628c336',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('791af47d-0dda-4321-aa23-67c788a6f521',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ea845892-cc4f-4c03-9065-15379645c20f',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','f446c1d7-3633-46fd-bfb9-b8fe55c63f12','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6026af75-56c5-4cbc-8d6e-f3ae539e7aa8',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','2a274cb6-4b67-4db8-b18f-f2721706d653','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('45161428-c798-49f1-a2b7-c8b22d0726b0',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','d7ade028-731e-4855-805d-863199b1f73c','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('105432fb-c61a-4993-a231-b9d2224405f4',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('7dfc2078-5147-4079-8809-6d2a3e384709',1,'79a49b60-374a-41fa-841c-a5c970e2d164','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('db0c2088-23dc-450e-88f7-87147559e17a',1,'79a49b60-374a-41fa-841c-a5c970e2d164','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','f446c1d7-3633-46fd-bfb9-b8fe55c63f12','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c6843824-8cb5-46c6-85da-6d71f969097c',1,'79a49b60-374a-41fa-841c-a5c970e2d164','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','2a274cb6-4b67-4db8-b18f-f2721706d653','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('cbfb1afb-4ce7-41ac-b4ec-83ce28308a78',1,'79a49b60-374a-41fa-841c-a5c970e2d164','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','d7ade028-731e-4855-805d-863199b1f73c','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('699947c5-79c8-44c3-a76b-5b7feb78b544',1,'79a49b60-374a-41fa-841c-a5c970e2d164','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
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
INSERT INTO "budget_line" VALUES('dc624486-0240-4677-8eaf-2f9a2eebec87',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','');
INSERT INTO "budget_line" VALUES('539a51fa-36c7-40af-9868-92ccfdce64b4',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','');
INSERT INTO "budget_line" VALUES('bc04f708-746b-45aa-bde1-e5639e47a19f',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','');
INSERT INTO "budget_line" VALUES('f84dde25-2382-49b0-bde3-84677ba3a400',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','');
INSERT INTO "budget_line" VALUES('26532569-74b6-4984-a80a-adc50e9c3716',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','transport','local',5,'機票','航空券',9600000,'TWD','','');
INSERT INTO "budget_line" VALUES('38893d64-e560-4ccf-bfb6-7042999f91c0',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','');
INSERT INTO "budget_line" VALUES('dd3f169a-5720-403e-b13b-9d91898aa72c',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','');
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
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',0,'organisation','c9c01f67-054e-4e73-bd5e-58e2c7f818a8','*','d4a9a3ccf3fcbf6c97561c9cf396122c','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'d63d5ebfd045b434d99f850e29fcf26a968ff27a841366444b8fbf004e2d2a86');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',1,'organisation','32c4a857-dc00-409e-b08e-3efef4d4c13b','*','5336fa6352cc660fc5bd4c99e6ef4478','{"address_ja":"","address_zh":"","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"c9c01f67-054e-4e73-bd5e-58e2c7f818a8","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'9c1d6d626783296a2ce35a35033f6894702a703f1ca55f182679dacca2d35953');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',2,'organisation','f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac','*','9eb75313a31f6df58d8176a6b6638092','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","url":""}',NULL,'[]',NULL,'e859fe39a7dfb80fc6c64a6c0bd1bc091721889ed9042552b8a4a9200d6b766b');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',3,'organisation','53b8edfb-fdad-4d2a-96a1-c6a684604239','*','e86373e8e1a9df24c18b8ddb25498b54','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","country":"JP","head_ja":"知事","head_zh":"知事","kana":"ちばけん","kind":"prefecture","name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'ae840e0f5de223c16545e6d060e62e6641e863f49bd0813abd5809e30bc47eb9');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',4,'organisation','28344c80-348e-4ede-a306-ce00cc3e7de6','*','9d9d5e37fdc09795568e9ad6d6a8c2c6','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"department","name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"53b8edfb-fdad-4d2a-96a1-c6a684604239","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'b5d601e0820f35be3f38f5ede85aacb970bbb810130f775c28533565defd3129');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',5,'organisation','2e3e9377-8b57-471c-a645-f3e93efd654d','*','b2fae5c793ff398d6da3a9903727678d','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","country":"JP","head_ja":"","head_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'952ce5e6bb747315b8e87e0846dea4ac0d835c6f5da457a95111eea3c0456d10');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',6,'organisation','21e489ba-a38c-4fed-a2c8-b2548cdaef5d','*','6895ca76c90f285b122ff81ebad1b954','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","country":"JP","head_ja":"","head_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","url":""}',NULL,'[]',NULL,'fe96e9283b241dde8a91f9bbfc25c35e9a1cdc892cd06f0a5af998b9bc80f178');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',7,'organisation','ad8b67d6-305a-4050-a887-134258e3f022','*','c6a4581ed3160852a084d4ad8f52e559','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"みやぎけん","kind":"prefecture","name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'3bc23ea23d2f72dfa42e57a5b783b10920fa1d8b35001469237b4bf7d35d75a8');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',8,'organisation','c4a101c4-9d23-489f-8de5-51ab8a48acf4','*','869ab000c2ea5e8107f17ef5cad1036c','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'1a958562748b36f7d3c6cfb4b4eb313168e8bff99eea8f9cc2d1ca2a56ebfbb2');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',9,'organisation','2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6','*','99856679447e975c752d802141465c22','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'9cf5963a3e67a9b2276d8d6bcc6c9f10581d50923d9c3e9a1af981bd43d01fb0');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',10,'organisation','21157134-a0d1-4637-9b92-ced6f531147a','*','b491fff34ba3a1c89222941911486f49','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'f039316f702620527fbb7e3f007a8a30d83f8bee975a01f278888911aaf883e8');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',11,'organisation','88c47475-b687-424e-a92a-d69f5bc53240','*','5987262cc80197a9ffba6a120ef37cc0','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'85e7fe4951e77267b0575bafcb4b270bafb7e8e68cbc023405db3a8fb5f339cc');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',12,'organisation','00a9a11d-99ca-4377-a1ca-3e4d607fbdb9','*','25cd9052c65cbd52a6ab7c69e60eab3a','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"chamber","name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'1313fa505c91ef4cb0f57c6dc4cd23ca13a9a3d1e1b71abd15d000bd8b9cc087');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',13,'organisation','2c186f69-8dd3-46f6-b3f9-f932958f2dc9','*','55358db522e308db7f75bcda0f55aa5d','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'70286a0c80f5c1b0969852964dc541464abb2a531edaa54e3acbc33ca89d5c20');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',14,'organisation','bf081756-dec3-401e-b8fe-fb03283d744e','*','faa3823889961fae04cf6340540cd4d1','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'e054475099829a703a767f60963e5a0b173b3ebae7791362ff75c063e510bffa');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',15,'organisation','3c7677e7-5b41-42e3-b513-a35e57cd8bc2','*','c0439d8b19cd721b7982e6eb4a080bd8','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'246d175efe1207149320bcc943ea2cc5ae138826490af21363fdbf6e88af456c');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',16,'organisation','1e792589-c9c7-478d-952c-3e69f54815f7','*','cf7ad7c40b050a38c15e19d0e1239fad','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'73a6fcd057599cca428639ed43d01fdeaa0df86f658dae6c56c74a12eee37e1b');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',17,'organisation','a1ce5544-f81c-4438-b348-79756aae661a','*','9a55165622bf0c6c900232f02229425f','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"prefecture","name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'53b4b39f9700465977a778c791108b5b5afcc51c292e7673561ae60a263a9be9');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',18,'organisation','f6bc4f22-934c-42fa-a49e-221fe287f358','*','8d185e09ffaac6325821fbe7e6d7d552','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"city","name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'7570b4dbbc4452b444b9f9d3280a5eb04071317ec9a3ccfc542d732d62112400');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',19,'organisation_name','5c39563f-e621-4443-928c-b39d8c626bf8','*','9d94a9718f4fd00cac2c2bf2578d01d9','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'0f3c32f1472e5015bf17c8cf7dae6f753f6bd1c13d1ce2c7a878b8825ddd6a6b');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',20,'person','f446c1d7-3633-46fd-bfb9-b8fe55c63f12','*','e313b77087c4b29f20a3a118530a6ce7','{"country":"TW","email":"ta-ming@example.tw","kana":"おう だいめい","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","phone":"+886 2-0000-0001","roman":"WANG Ta-Ming","source":""}',NULL,'[]',NULL,'47c3806466367510362fdfeb3cc3d82d1ad18c30fe06f95718fe838623fe4598');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',21,'post','33ad743b-3c86-4b35-90c3-fc83d88bee5b','*','ba36be8e607cefc9746ef497d864f3b8','{"organisation_id":"32c4a857-dc00-409e-b08e-3efef4d4c13b","person_id":"f446c1d7-3633-46fd-bfb9-b8fe55c63f12","rank":null,"title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'71386f8cd26680c072c02730970848ef656905d7915c99e0f2cc585387e3b6c2');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',22,'person','a6b42376-1be1-444f-bd7d-3849271fbdf5','*','d32bdfb2498d1035ceb81f005a9d4bce','{"country":"TW","email":"hsiao-hua@example.tw","kana":"ちん しょうか","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","phone":"+886 2-0000-0002","roman":"CHEN Hsiao-Hua","source":""}',NULL,'[]',NULL,'56dc9c9d51abd2f6c615ff4eb9fca49f1e0195c1a650a189ba084256ab9cab0f');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',23,'post','ea8f2bd7-2ea3-4ffe-90e8-8c19cb70047e','*','ffab3df8e68ca8e4a25c85fcc6581744','{"organisation_id":"32c4a857-dc00-409e-b08e-3efef4d4c13b","person_id":"a6b42376-1be1-444f-bd7d-3849271fbdf5","rank":null,"title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0f9a4d676c835ebf2bc558569b03c1007378116c6029bd851e955bdfd9ca7918');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',24,'person','8562aff6-4c50-4d37-a7ff-ba6e3116fa31','*','167ce5eee92806ebc96536767ccbd4db','{"country":"TW","email":"mei-ling@example.tw","kana":"りん びれい","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","phone":"+886 2-0000-0003","roman":"LIN Mei-Ling","source":""}',NULL,'[]',NULL,'76eaa3767bec92b770204e881ce30d0c59dd22ec0d6106c6e0548b147de9ffe0');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',25,'post','9cf38aba-86b7-4217-8520-f373bafba992','*','cd9f815f48f9741b2991f3973e3485cc','{"organisation_id":"f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac","person_id":"8562aff6-4c50-4d37-a7ff-ba6e3116fa31","rank":null,"title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'267e96d0c284dad140c3f9580ac1200f1dd8e0616315de162dbd1f1a698ed430');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',26,'person','f48bbe8c-ebf0-4df2-922b-279a63bbda5c','*','7c8913a8949ba14611d4fe36f84c53b7','{"country":"TW","email":"chih-chiang@example.tw","kana":"こう しきょう","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","phone":"+886 2-0000-0004","roman":"HUANG Chih-Chiang","source":""}',NULL,'[]',NULL,'7447f0caacfd3f1096ef327eed95a080ba183965f991caa0351cea590d8f324d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',27,'post','a0fb5746-9799-400e-9532-57f2549e4bc4','*','52d7505f9cdfa30020c018f0901b1553','{"organisation_id":"f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac","person_id":"f48bbe8c-ebf0-4df2-922b-279a63bbda5c","rank":null,"title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'2047a7a2f5cc12975fac13df0e90765a54ae8ba1828d22fd72ef6cd72cfc59d4');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',28,'person','10a69da5-ea57-4b0f-a8ae-3ecb64838540','*','6c50f1c30ea88d9b8f59c0820e7f1a33','{"country":"JP","email":"","kana":"やまだ たろう","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'4762e2ca5488cff4db017239f2d394f566a27523b6544bd0d1e50723898f1e9d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',29,'post','5ce06559-2e6f-4c0f-8386-c7026b773eca','*','d083b356b6e50d7feedc648701cd422a','{"organisation_id":"28344c80-348e-4ede-a306-ce00cc3e7de6","person_id":"10a69da5-ea57-4b0f-a8ae-3ecb64838540","rank":null,"title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9618bd31f1a59214fb0a2419da533d44adeae43a022737ac60ac20d7218e8771');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',30,'person','765aeb57-3344-414a-8369-24aa522e6f03','*','7cbc7399d2fe62e58756caf44ebe6f55','{"country":"JP","email":"","kana":"さとう はなこ","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'a2a189a4df88a80b4e3b35f8d1c08241bf0395e005f3e70a259eef552525c55d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',31,'post','fd298892-fc16-4f4d-bc19-6552612c1dd2','*','5c340d648030eb32e130b3c5dbf1d117','{"organisation_id":"28344c80-348e-4ede-a306-ce00cc3e7de6","person_id":"765aeb57-3344-414a-8369-24aa522e6f03","rank":null,"title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'90372fa724b23aac8efbeb5c4ef8569c53847efaf8c94648b09831dc3f479be2');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',32,'person','d10b3292-c3de-4a11-81cd-fa03c86cd0c1','*','9bf9ecc395f5807d3e3b0cd6bb6f6d2d','{"country":"JP","email":"","kana":"すずき いちろう","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'2142e2b31402b5b50b11ea74ee0142680b5f5d8b11ceb662f0ddeec117cf6a03');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',33,'post','4fc4b6c7-db12-4901-b8fa-de956c5f2892','*','dde7ab99e0d2136fa93e27df2111d41c','{"organisation_id":"28344c80-348e-4ede-a306-ce00cc3e7de6","person_id":"d10b3292-c3de-4a11-81cd-fa03c86cd0c1","rank":null,"title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'eb4cea3fdb278e892325a33410e5cdffe01bb335b1ade444d189d70e6c316bab');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',34,'person','8a2b0903-6fd9-433b-a6a3-3f1528ec1c30','*','aa3c5a92411406f587cea2cf3d8ec433','{"country":"JP","email":"","kana":"わたなべ じろう","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'8dc2cdbfa7c79d7ce98007a38165e6fcec9ccffb63a553e71ee6c4dc372c0017');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',35,'post','0a3d300e-88e9-4225-aad4-ebd96822005a','*','20e61bbfd9def6cd117419e154e41ff2','{"organisation_id":"28344c80-348e-4ede-a306-ce00cc3e7de6","person_id":"8a2b0903-6fd9-433b-a6a3-3f1528ec1c30","rank":null,"title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a3dc758e1bfdbf53d638d62e591d0cb6dfbe867620897dbafd4b2dbad10302e7');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',36,'person','8dd3eac2-7c8a-46d6-8287-10c12181ff20','*','8b83ade94ffd2a02c1ea008e43d25ac2','{"country":"JP","email":"","kana":"たかはし さぶろう","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'93cb38f32d54bda3ad32ceb2272fa60b742ccaecaa68f6d1b5e85bce72e9dac3');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',37,'post','14e1a8f3-d7f8-4a45-9d31-f8813a3d5a1e','*','a9e40d45c2ef34a7f89247083858cd0c','{"organisation_id":"28344c80-348e-4ede-a306-ce00cc3e7de6","person_id":"8dd3eac2-7c8a-46d6-8287-10c12181ff20","rank":null,"title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'dd37e02288b25f6499184a6aab8443ed57ae0a716deb37259395bda9a416a89f');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',38,'person','eaed61cc-27e2-403c-8a43-1bc52416ba1f','*','9f78eb0d37cf0a32ac080cdd0d1343c1','{"country":"JP","email":"","kana":"たなか しろう","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'3dbd982f0300487b12933585c92b07f29a21af2404bc5c319a314c35bf553f1e');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',39,'post','8110c8e9-3874-47ee-9deb-2f03ad94cf05','*','30530bc40988bc991e2dd14e2f0f63d2','{"organisation_id":"28344c80-348e-4ede-a306-ce00cc3e7de6","person_id":"eaed61cc-27e2-403c-8a43-1bc52416ba1f","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'846a420d2099c41765847de618202d405377048283030b0fdceff337003cba4a');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',40,'person','ac00d029-978e-42c9-ac99-05b5820d8039','*','e341e5a6e32fd21a21b2bb315017ecc7','{"country":"JP","email":"","kana":"いとう ごろう","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'188f64d46779492e1264af64a3627feae98ca99a850af43eabf7b376582f4f57');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',41,'post','1f8dfc64-d422-4422-ac5e-32f9153301b4','*','d20d072679a29e452afedbaa17af414d','{"organisation_id":"28344c80-348e-4ede-a306-ce00cc3e7de6","person_id":"ac00d029-978e-42c9-ac99-05b5820d8039","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7bf3d8d2d963ce40a785f5d3783f588651e52c17d71def606cb92ffa55a74f81');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',42,'person','46fdcc5d-417d-4c40-90ed-bf35587fcfde','*','404d45d8e0dbd66afc20d787b664d1b3','{"country":"JP","email":"","kana":"はまだ むつこ","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'cbe7740dbfd664640017d604670aa89501fcdf2a09abb0912cc6c215f9fed295');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',43,'post','e5932dbe-4a61-4c5a-a724-4770e3bb297a','*','365bd94ea7c1e57980ae5dc97cbc7641','{"organisation_id":"28344c80-348e-4ede-a306-ce00cc3e7de6","person_id":"46fdcc5d-417d-4c40-90ed-bf35587fcfde","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c2a9de72a07a4b525ed78c804d18ec81523ea81e04e669bb5fdd8c4e3c13e3ee');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',44,'person','196dc36a-6848-4a13-9c6c-74b18c561b5e','*','7d2fc99b6d747c974e8c4a2f68a6db9f','{"country":"JP","email":"","kana":"わたべ ななみ","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'8f976d90d6ec8dcfb8042b82d05365293ca8cb0f7eace779402bed23ad5dac95');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',45,'post','d5848347-2e50-4827-92a6-b11196a75fd4','*','3b6e33e10fb76bfa1b4968bd7d903d81','{"organisation_id":"2e3e9377-8b57-471c-a645-f3e93efd654d","person_id":"196dc36a-6848-4a13-9c6c-74b18c561b5e","rank":null,"title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e666ebffa8dbdecf9173d51e788fd9c1b14007b3f22674a92c6d8155e0e15519');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',46,'person','d0c0d976-e272-4244-bda2-5991ae07bad8','*','13ff42e4ee3017d00884830f41a4c814','{"country":"JP","email":"","kana":"わたなべ やえ","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'9d1ee59633c4e1e4949b6f03631ae6653c9cfa2db694c2a79a73d686d36fd6e5');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',47,'post','d32d58c5-7e06-4648-9fb8-4a7ae1c0ecaf','*','42870076e533c919c0ca579dbcca53ee','{"organisation_id":"2e3e9377-8b57-471c-a645-f3e93efd654d","person_id":"d0c0d976-e272-4244-bda2-5991ae07bad8","rank":null,"title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'bf45ee596b384f53d44b74d737f81df17c251c9b26d3bbd9f8ea86b5d5267b1c');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',48,'person','41f15c88-ea43-4b29-9b85-accf277e2587','*','f7ea80d9fd43fccc545ce31a4f043b4c','{"country":"JP","email":"","kana":"たかはし くろう","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'6cfb90d185105c0508e5bf595b313065343c3ceeecd11b9673bb827aaa015c2d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',49,'post','96751e9d-18d3-489d-94f9-f1efb8b963e5','*','9970b592549de604edd505de2402a7a5','{"organisation_id":"21e489ba-a38c-4fed-a2c8-b2548cdaef5d","person_id":"41f15c88-ea43-4b29-9b85-accf277e2587","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'4a8e11f809b578c2ec42f3753e9530e192b7a9c7025c9a6f0eacd66d8de7a461');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',50,'person','86935c1a-5182-4caa-8aea-b242fe58ebd8','*','c8ad4dca7dd5e210dba676572296a577','{"country":"JP","email":"","kana":"やまざき とわ","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'833a63db3af40a02a1fcf65508584aa4bb37e1235ff3f3bb6e95637d54788cf2');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',51,'post','474ffbb8-9ed8-41e1-a6a9-e0bee5a30b01','*','d493827d40f27f657db2bcbd41f6ce7b','{"organisation_id":"21e489ba-a38c-4fed-a2c8-b2548cdaef5d","person_id":"86935c1a-5182-4caa-8aea-b242fe58ebd8","rank":null,"title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e6152e9b28c04a85f59de382b504eff5b3dc5f66c3ef3817d52148206322b1e8');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',52,'person','9602a4f7-13a3-4e90-aea7-274a4613a819','*','f06bae48818374e2647a3bc0c2ef8a9b','{"country":"JP","email":"","kana":"なかむら はるこ","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'daf43ae915348f6c98ee8d33f76196ca400656754a69ae7223402153888c46d5');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',53,'post','0be26267-97ab-4f6a-9f56-82f3cc08af22','*','2c4e14219e2f336ae134809408f30f5c','{"organisation_id":"21e489ba-a38c-4fed-a2c8-b2548cdaef5d","person_id":"9602a4f7-13a3-4e90-aea7-274a4613a819","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'091b56b139b17d36cd8a1b098372960893e22253f728e760738b55fae00d407d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',54,'person','358a8b89-bbb5-4783-acb2-360e65255734','*','5fd1571ac68c1e0d7477f2a262f444d2','{"country":"JP","email":"","kana":"こばやし なつお","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'c326b317ad5211fc8f4d9fdd7ada9da3b234054ab6d75e6edfb1274cc52275fe');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',55,'post','5d95a891-cb11-4721-85f9-45b35a94a885','*','958783f253f85752a01671acd0484b9b','{"organisation_id":"21e489ba-a38c-4fed-a2c8-b2548cdaef5d","person_id":"358a8b89-bbb5-4783-acb2-360e65255734","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'68adfbefbc58e53ffae9cc6f00a24cbb0020ff8502577e917c89a51c38f96b3b');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',56,'person','2ffecc23-4f6e-45fd-b7ad-1abe591a65e3','*','2125b2575c9aa7aba1074dc3676c76e3','{"country":"JP","email":"","kana":"かとう あきえ","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'8ec004fbfb9a38fbf2f56b1fcdcfbe7763ad613ae187f0d2f785e61c669804d7');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',57,'post','e4466b77-e474-4577-a1ff-1e6df8688ccd','*','cbc3f41c89de8b0633ec55b7e55c9dbd','{"organisation_id":"21e489ba-a38c-4fed-a2c8-b2548cdaef5d","person_id":"2ffecc23-4f6e-45fd-b7ad-1abe591a65e3","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'470fde2d2b1978a41aba81abef0b5f8b4f3d611d9b787521e1e3dce29b5a26d3');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',58,'person','9d3d0bdd-3691-4ba6-a36d-ae8f66351340','*','65ee8c53d56be05d0e9e2beb21f51841','{"country":"JP","email":"","kana":"よしだ とうま","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'78cc18bc86cc032755f5e34f10aa43701a57b8bb799754fdb88e8a3833c9c5d3');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',59,'post','8f704cce-50f8-427e-8b0d-afc5bd65ec83','*','74ffd27ffc3e03a7757cc3f0cf4e78b3','{"organisation_id":"ad8b67d6-305a-4050-a887-134258e3f022","person_id":"9d3d0bdd-3691-4ba6-a36d-ae8f66351340","rank":null,"title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6daacc6ae2c1cb3b32d65950a5c56ee14222a721456d5f12d57e810e3c368fed');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',60,'person','2a274cb6-4b67-4db8-b18f-f2721706d653','*','bf34bdada04b55af9a6f4cd23a0caa06','{"country":"JP","email":"","kana":"まつもと そら","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'0f73d62e486d31727949674da852542bf767c24e7b271d5ea1d36572216a4a40');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',61,'post','9b150b30-76c3-4199-937e-f6bbc6444a06','*','9145b5587902b35e2def56b9712d84ed','{"organisation_id":"21157134-a0d1-4637-9b92-ced6f531147a","person_id":"2a274cb6-4b67-4db8-b18f-f2721706d653","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f393103188689d22e6ecc0cbe31e9ea7eba57833da9a8ba041c7101e7c4caf91');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',62,'person','d7ade028-731e-4855-805d-863199b1f73c','*','1d11e125526134649877282cdf3dc7ad','{"country":"JP","email":"","kana":"いのうえ うみ","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'a893aac2bb6396552bc124a86c9f03e542c5b7e561ad633373359ed154be56f6');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',63,'post','b303ea80-74e0-42ca-9b3e-93c38d11364f','*','9958b58355cd4ee1aed2c775008aa93e','{"organisation_id":"88c47475-b687-424e-a92a-d69f5bc53240","person_id":"d7ade028-731e-4855-805d-863199b1f73c","rank":null,"title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ab45ff3b39633bf1ef22b5ae0ec0ca9a9e067d63de0846ba96ee5e91e3006308');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',64,'delegation','d8bf1c02-c164-4407-bd4e-7df8e0bb86af','*','2b5ec8871cf3ca712d83e7005cffac8f','{"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","code":"sample-2019","emergency_phone":"","end_date":"2019-09-20","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"32c4a857-dc00-409e-b08e-3efef4d4c13b","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'f5fa4bf41e925b69e10445c280c8c75b77a39c8f18114e9b77dc3f0510a92bc0');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',65,'member','940b681e-cb32-465d-8d06-fa048f59737a','*','ebbd9de0602a0331269d5f8f9bd0397d','{"delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","duty_ja":"団長","duty_zh":"團長","joined":null,"notes":"","person_id":"f446c1d7-3633-46fd-bfb9-b8fe55c63f12","position":1,"roles":"leader","status":"confirmed"}',NULL,'[]',NULL,'9a8c1ea8f7489ad639920ec79adbb1eb315054657e301fd5627434f99000dc81');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',66,'member','247574c0-8cad-49e8-a6f6-c629cce4ff3d','*','46971b490a5fda7a189ae38c60cd23fa','{"delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"a6b42376-1be1-444f-bd7d-3849271fbdf5","position":2,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'a9b433d4f87825a21152ff63de47c3162cc4be93c922e9538892ab6abbbdc6f5');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',67,'member','d9c2cbf2-d87c-4c86-a09a-93c8ffb4f59f','*','89d61b1dedeee74ac7862c459c973ecd','{"delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"8562aff6-4c50-4d37-a7ff-ba6e3116fa31","position":3,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'8da1c7960d2777f7671efabd521e401da57f86bfc88c8736f41522220144b693');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',68,'member','a174f541-2bbb-44dd-a5dd-79ed30fa2e53','*','3ae848ba2e15e73d7c7413490be1b2a1','{"delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","joined":null,"notes":"","person_id":"f48bbe8c-ebf0-4df2-922b-279a63bbda5c","position":4,"roles":"member interpreter","status":"confirmed"}',NULL,'[]',NULL,'65e9dc8265095c9680815519fddc95de37484503a88176d01fecd2fc778e87dd');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',69,'event','d2b9d9be-83c3-482c-8325-229259bbb4e0','*','e4e3445661a006c7a4493c95eee27fbc','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'3d1344734b4496b6ce7fac399431cee64859e79ebd4deae036e0ce0430b4610a');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',70,'event','c76e559e-f9de-48bd-8ffe-4c8646b1a65b','*','578ba79e8640d018b38aad6a69808fc8','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'57a841ffc438fbb047b224d378e8636ae18fd6475adb8a45d4252208dc29b02f');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',71,'event','df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','*','a28163920b9df7c8c50c977bfd08bb45','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'867a4840d9d7ed0afb4b63654e83a275d46f5cb93e2126fa464832a974459e0d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',72,'event','66fda1d7-eaf2-4315-abd1-811ab5717128','*','8134bd10a6d6130cb94669f7326e9112','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"53b8edfb-fdad-4d2a-96a1-c6a684604239","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'cbf101f041930a8e23bd4b4f946147deb882f495030ae11492811c02bed9be73');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',73,'event','0db88eb2-5278-4dd2-8224-d671a999a35a','*','d48d1af193d68df590f2edbed28a7b6b','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'75377b1f6871188fc92f8178d01c1ae3c4cd65aed407cf3de30dca7d7021130f');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',74,'event','edff8691-534f-47f4-b614-2374ef5770c4','*','6dd2543473e1bae4cdcf7cc63601fcd0','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":"2e3e9377-8b57-471c-a645-f3e93efd654d","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'f9dd2bd6e3d29303fd4f1846846502d677645cbd8847413f6991d10894755205');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',75,'event','79a49b60-374a-41fa-841c-a5c970e2d164','*','980fcaa77e04f4e6ba2a3d67037a3fda','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'9954ecac08cfba452b8ad021f8e49adb2e9121e72a0a67958fa46163db652f1d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',76,'event','f293f588-7982-4847-acff-6de882cf357a','*','e18e37a020abc506e3f7c53d909577dd','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'68876ce564485807928ca2627b22254e12817c23df5f8c9f5654b70bb92cd265');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',77,'event','d8d577e3-9fa1-4508-a4bf-fff76641d888','*','50d12eebc1c80d96db696cf05889d473','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"21e489ba-a38c-4fed-a2c8-b2548cdaef5d","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'d66c38bda5846a4e975919a93bd5bea99b640756f242263b8aef7af9e7a8a00c');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',78,'event','38d03091-4b68-4e89-8dd6-4719333fe3fc','*','240f4d44c0dd661a49b00aa672a06a62','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'96cd24ddcaa848ac7914b2a62758c03b090746511197720517c98492cff1bc2c');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',79,'participant','186c63e1-5af3-44cd-adfb-e1366aabc077','*','89b377712ac06a0ccd520c8f5ce57d7e','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"10a69da5-ea57-4b0f-a8ae-3ecb64838540","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7055f4018b1f41db0dd7f114558419814096fab32b625836a7f511edce378ce9');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',80,'participant','a9211a67-e0f0-44d7-9437-6f8b81cf49e4','*','3ebd83882e05f12725257632c17bc6a9','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"765aeb57-3344-414a-8369-24aa522e6f03","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'59f39257bcb886075d690a6638589711ede34be026b439df1cac5498e644e663');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',81,'participant','5a492799-5ef4-4ff6-a333-ba1029d76139','*','a0c3e75a89660c07914c5ffc1e34170d','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"d10b3292-c3de-4a11-81cd-fa03c86cd0c1","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'54cce7f7baa4e6fb010ffd95278fcace2e64e8c6f830ddd90ad79adab2cdfa1d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',82,'participant','ed9a7e7b-99fd-4d8e-88d1-e276569d508a','*','926d0c44fe48e8c15d5e456603461817','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"8a2b0903-6fd9-433b-a6a3-3f1528ec1c30","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'70ada16e67767e5c740da3f3c32c3cc24d18df806f1c533da9b0efe2c08fb4b2');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',83,'participant','4e791068-e4c5-4460-9102-15e790263563','*','f381000c30c217498e815c714efe5476','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"8dd3eac2-7c8a-46d6-8287-10c12181ff20","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'70d37ee3adf508bc85057dc241807144abff95e408264eef12270befe70c717e');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',84,'participant','e1b62d98-d9e6-4305-b5d4-fd4b4c82856f','*','185bb8e364a5eef9e75e7821b9dbf8be','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"eaed61cc-27e2-403c-8a43-1bc52416ba1f","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'009926de7f15521cb8d5a2c4711ba71c763571828f331f87c3be630ddd129494');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',85,'participant','c100d466-175a-41d6-908b-aab5b55c2e4d','*','dc3156957a902f8ef914209d71bdf776','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"ac00d029-978e-42c9-ac99-05b5820d8039","position":7,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'32d047af8f040261062c46855cdb46a98baee4de8fd8cb53fef08ccddaf6650c');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',86,'participant','8e64c949-8be6-41d3-880b-efbc4db0fda8','*','767538ff6cae9443afc6dfdf3f3e0a64','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"46fdcc5d-417d-4c40-90ed-bf35587fcfde","position":8,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d8eb0037c0522bffc68605c90a26ea1646b18b4c02c509f49e8891ea03be1751');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',87,'agenda_item','3e5012d0-bc60-4fb9-8b86-60a745cd72bd','*','0ad6d9d8c3fda887d863f91b0edf4f3a','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'ba374d6f15082bb749359ee02aacf22bdbf4a229a9186c6e054483b0631c004c');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',88,'agenda_item','f4ae672c-1ca0-4c2e-9b9f-51adcffb1b0c','*','ceb0baac4f0edb103d0c6598aa6c3d57','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'0b047c13ba93b1d179d19381169f61717b9acad432c749ee69bece38182457f9');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',89,'agenda_item','24165b6e-1777-4e3b-8eb9-9ae61007fe3c','*','195ead33a20bf1c2ab8e8a14026a3018','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'aa9705c09eb1030d4b68c57dbf5120e9fedd28f7ceb9ceb7f0bc854e7dc08eb4');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',90,'agenda_item','cb232677-d6c9-4084-aceb-04cc49a93d00','*','b33677e3c0122abbcda1951a4f2c29a7','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'09ce720bc98bb544f0f120b8038578c126bf4da4bc216a0ae1783627e6c539fa');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',91,'agenda_item','6d504423-da2c-4ca5-beae-84c5a8680f21','*','4c07a25e17b989f98cadf219fd175810','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'9a42f89fb7cd00ddb957b57ead27480dfc9b560248956769abe44670b9bc4792');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',92,'participant','064a5186-7264-401c-b233-77a29c44ec68','*','a06df6a06a7b3f5403dcf4bf93504fef','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","organisation_id":null,"person_id":"196dc36a-6848-4a13-9c6c-74b18c561b5e","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'767999e62f5c510949b9975a0e9fd4f604b198088f81289510806241f8e2b5ca');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',93,'participant','d343558b-2c77-4688-b9ed-dd44c19dd6d3','*','d9187c7a722398d48252934ebf6a3bf9','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","organisation_id":null,"person_id":"d0c0d976-e272-4244-bda2-5991ae07bad8","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d721273926367a6a8cb5df3c2ad84964c2351c5ff7525bc413d1471b17ad81d0');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',94,'agenda_item','84f6bf15-623d-445a-89a1-ed6d5ce9b735','*','e90bf75a3eb0a030533898e955a0c847','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'66024b8d7dc2f55b27f97f99801eb752890f37286da307fe7431d73fb9e81609');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',95,'agenda_item','21eac823-150e-4dac-bfb9-87e40f718d95','*','1163183c86884a2c439f3b9690b83c89','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'73f0405cd377737081c97692e9759fb0af099476f3c19dcbdecc39a879fa8bfc');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',96,'agenda_item','a9f2a9b2-b6be-4c02-853e-d1f527a22e27','*','773eb3951965a926b45c8a22692b4f35','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'7ae71be87413e39217006cc88b57b3b00066da641c2713639c8cc9257d709001');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',97,'agenda_item','de942cc2-19c3-4a86-ac5a-4587373fd4dc','*','d1dc2bdeb25cef103a0aeb30452bf189','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'cf3aa24553cf320174b9d391ce29cd10e1867fec69a5df3771c2942a98065538');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',98,'agenda_item','af73a763-b722-4f89-a7e3-c42d944c29a5','*','4f6e1e98e1fbf83d5e270adecc8c8c24','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'31aac48cb7445d52646516481df26f211201f382471ea4e332b3f3f5e63b8ca6');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',99,'participant','7d4d9b28-0cb2-440a-b216-3e518349a049','*','0920a1bb8dca85b01e0ffcb0fe58937e','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"41f15c88-ea43-4b29-9b85-accf277e2587","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1a7e3c3eb16966745739b0d88f716adf17723af576fd146ec983b39d0137af82');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',100,'participant','2dfe4d9f-450b-4da6-b239-b71bcba64ea9','*','a29ed89c893bb5c87a0ade471f95458f','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"86935c1a-5182-4caa-8aea-b242fe58ebd8","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4b0e070e428a6ef9197dadacd6202923ed159e8d25436edcb55bf3e18f5dbad5');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',101,'participant','83d9a820-6493-4798-9609-85f296dde54f','*','bd4f442393356ee878fdf540883195df','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"9602a4f7-13a3-4e90-aea7-274a4613a819","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'611ddb32d8b316bd0e4dc853bb28c0ae83ac81abedc9326dd9df78849a8de8f0');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',102,'participant','691fe531-1986-4277-889d-8e2c64dcc8e7','*','aea2df20e6b00e4122388df35677e7bc','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"358a8b89-bbb5-4783-acb2-360e65255734","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e39f3bd9970c00803d0653fdfb51d9330ad0d1a414ac89d5908760d978ed46b5');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',103,'participant','9a2debb1-f520-43fd-a531-7c8e09986705','*','b5e01aeab982df1cb92a8a719fbd1929','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"2ffecc23-4f6e-45fd-b7ad-1abe591a65e3","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'196ec3266b59b925d3d2f69db194572dd334a4d79b788d7c070d575032fae83c');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',104,'participant','1ea0dbbd-bd4f-4291-9974-a255b5af0b0e','*','bd0e2d010c0b9133b926f3e5f0d2ff28','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"9d3d0bdd-3691-4ba6-a36d-ae8f66351340","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3199d89c59f4a544722369d2ed20a50119d7b6a694f522bda861f202daeb1055');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',105,'agenda_item','9449f015-f651-4655-916c-bb6209d4d88a','*','309d4600f27ea16711264cb940ba5680','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'c91960c630b9f08a58d9f5f996b84aac6c891b781d0057476372a652226b1b72');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',106,'agenda_item','aba914e4-d168-4e4e-a1ed-956534e6a289','*','c912c88e8cf98e3d1ae4114cc771e88f','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'3746969f5af77aab8dce276df322f710639ab06ffff07d626fbc4c6648acca33');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',107,'agenda_item','d15da4a5-bc74-4b3f-8695-8a22f6103f46','*','feebe05a1db35d19bf0da6783f5d9901','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'d9eea1e227bd357a40a9b1ef99b22cbb35245b860a132d3c652f20c7f7685884');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',108,'agenda_item','bc16b566-45ff-4c39-8b4e-2572d534512a','*','caab0e99ee3d8bc1671a018a51c4bd62','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'4eb5154509b3fa2bd8c9ca845422a50d6c9eb54d11c778208ef7ef9e1102303d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',109,'agenda_item','af087fce-207d-464f-b22b-48d24628c336','*','e3f83d5ee302ed548f399ba0169958c2','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'2716c39fc9d810fc2c7c82e724eb2755e919fdc8f7a41bec906d697cfd1dbcae');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',110,'participant','50520f51-290c-4a19-bf9c-5ae636a090f3','*','73aaa78a35aec6c7aa0c56c38eff9551','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","organisation_id":null,"person_id":"f446c1d7-3633-46fd-bfb9-b8fe55c63f12","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8013d57e6aae19fcfc8521cd2910b89c5803813194fc8c663cfa54efb5ec61a4');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',111,'participant','88c550bb-642c-4eef-a283-7b027a780011','*','e0462cc0dd19c1e4c16423fdbb7b5382','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","organisation_id":null,"person_id":"a6b42376-1be1-444f-bd7d-3849271fbdf5","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'26c6ae7cb5067731c9bf97e00d26d7ab46c226d91cd1493560adfb29b3dfdb25');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',112,'participant','9975f14c-4ca0-4a49-898b-718c8c1186a0','*','14f3de3784497407078610e596c57764','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","organisation_id":null,"person_id":"8562aff6-4c50-4d37-a7ff-ba6e3116fa31","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d242961b49129444632f3f821292d11e46b09395f1fd67cb574df2357a463243');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',113,'participant','ef908258-e195-4468-99d5-facd8610cf93','*','c6f0600bc77b413f08c6247dadebe9d5','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","organisation_id":null,"person_id":"f48bbe8c-ebf0-4df2-922b-279a63bbda5c","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'395f44b1083f4bcb99b8130ecdd361e8e39d7c6b59cfb9a74104a7bd387dca51');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',114,'participant','03e7638c-6e6a-464c-89a8-461070f4e613','*','404615973232b29070ac4c9dc884e958','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"f446c1d7-3633-46fd-bfb9-b8fe55c63f12","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'575b24eb6f05aad95076b96f931aa1888f0b11c1bae5b7e8caec02d06859d1b4');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',115,'participant','7f6ae161-6a99-4a9e-9435-949c22a75677','*','21c00b0016ed86c01e256d21115a0582','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"a6b42376-1be1-444f-bd7d-3849271fbdf5","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9bc5a9bf296a1e613ce558271ddd79b520f700b3f97ff361918b4e06ff494937');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',116,'participant','f394be8b-5d3e-431f-8b91-9b672d4663a7','*','278e188750c508b52833937e79e22dbf','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"8562aff6-4c50-4d37-a7ff-ba6e3116fa31","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'09b760c3d4917c8ae61d480979f60016feafe5a0167fb82bd8ffd8a494535c70');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',117,'participant','e4c50018-8472-4bc0-a865-3f76eac18312','*','aa1d920bfba7d3cde3f77a644fbdf7d5','{"event_id":"66fda1d7-eaf2-4315-abd1-811ab5717128","organisation_id":null,"person_id":"f48bbe8c-ebf0-4df2-922b-279a63bbda5c","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'457342433baab44b8009d05250a1120ce4abd1e51dddbed7ee6383827fd7f39e');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',118,'participant','2018db25-db85-408c-8972-773f23399254','*','5e784222cc002cf852cdacbb3f36077c','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","organisation_id":null,"person_id":"f446c1d7-3633-46fd-bfb9-b8fe55c63f12","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'512f6f233d4b40694aa24c0d0c00a3f332732738d0a247c2770c12a3bab2eb0e');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',119,'participant','415f8deb-62dc-44ce-b16b-06cb0ddff662','*','1b0dfaf7118307c82e5fee96258b88e1','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","organisation_id":null,"person_id":"a6b42376-1be1-444f-bd7d-3849271fbdf5","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'74ce34a5a2d698760793051ca423e458f5a87c5dbf1d190c01f13c4cecf48601');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',120,'participant','c90a2594-6137-4715-a25d-cd1f3a3aa852','*','cae11de7f752bb43065b4bef15b73c55','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","organisation_id":null,"person_id":"8562aff6-4c50-4d37-a7ff-ba6e3116fa31","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ff1bf0d8b659b729d0b40f506df6fad518bdd7a79987a47ade9f20a81f5a8fb8');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',121,'participant','1226b9e1-12e2-4160-bcd8-e491b7d57724','*','a18778675eb8a684c8a307b7ba114c66','{"event_id":"edff8691-534f-47f4-b614-2374ef5770c4","organisation_id":null,"person_id":"f48bbe8c-ebf0-4df2-922b-279a63bbda5c","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b1af7a8b8702e663d196d9abacec9f840614f5178924a88bd3809470b96dd704');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',122,'participant','b2996138-ed1a-4bcb-ac9f-8532ea52abe3','*','fa8d713f00ca57b464e884162be84918','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","organisation_id":null,"person_id":"f446c1d7-3633-46fd-bfb9-b8fe55c63f12","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'97be68f65860b97943f01aa363c7eb9baa1c8b52bb35d78df3fa296f27473d49');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',123,'participant','3dcd8731-cec9-4fd1-b0d1-b800b2ff344f','*','048dd3b0487d3dd1d83476be0849bced','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","organisation_id":null,"person_id":"a6b42376-1be1-444f-bd7d-3849271fbdf5","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'41b883400c29165dd5690d9a8df115127fc0618bebf55d3a975f0d2be4688512');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',124,'participant','82c23e9c-0866-4f45-8e77-0cc36e4d6b6e','*','73c541b54cf15c7c541ccb1e00b7d73f','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","organisation_id":null,"person_id":"8562aff6-4c50-4d37-a7ff-ba6e3116fa31","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f2ceb90aeb589ef56d2337a19f48020237ba19574ed47eb91f0a7a5863c6ea75');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',125,'participant','2890d63a-59e2-4835-8a8c-1a48d530cd39','*','4bcc552fec7a9b01f1e9e9ffee4ea825','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","organisation_id":null,"person_id":"f48bbe8c-ebf0-4df2-922b-279a63bbda5c","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6060f2dd92f77615174f719480fe54b4d20e487ccc727081421b07252c742b1a');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',126,'participant','48207824-045d-46cf-be9b-b4fa4c5b05ae','*','f6e2147067818afeebced78f157143d5','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"f446c1d7-3633-46fd-bfb9-b8fe55c63f12","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f26a55c24ad4be26b2eb8d579928c749510b4f29f32a9a5254a026cab1ffd0ce');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',127,'participant','741cc19f-12f5-43a1-b0dc-33d3bca03763','*','45db6cb8bd1eed932555fdb486435819','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"a6b42376-1be1-444f-bd7d-3849271fbdf5","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'983cb151cda4e705a1e9c339cee424ad85c4300b2b93b58e0f78c3f233cc217b');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',128,'participant','a39cc2d9-6154-407a-bb3a-626fe52fa1cc','*','11b2e32c5ca77a433c27791ea126453c','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"8562aff6-4c50-4d37-a7ff-ba6e3116fa31","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'36cb3a4354a81ed4c326cec49ae078eada885097e82161b05f5bb3c1c4c0d6f9');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',129,'participant','48b87cd5-3d31-4094-97ac-e3cce8177c04','*','eb36bf929388964598451b9164636d61','{"event_id":"d8d577e3-9fa1-4508-a4bf-fff76641d888","organisation_id":null,"person_id":"f48bbe8c-ebf0-4df2-922b-279a63bbda5c","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'efce9c6b339da8411a7de26d1b64a44b36b16ea923088615a6c2b3c8bbe75761');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',130,'event_host','b77b5028-8be1-42c8-97d2-a5f7d0a9c6dd','*','600af0f8acc1f02c5e80dc13b4c617de','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","name_ja":"","name_zh":"","organisation_id":"c4a101c4-9d23-489f-8de5-51ab8a48acf4","position":1,"role":"host"}',NULL,'[]',NULL,'ae8cb0825491939888f8ba55996050b444e53c6b8d81b9182cf8ff27ab31aa19');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',131,'event_host','1e88854c-dabb-47e3-be9b-192987284824','*','dbeff3f84585edc5255209504ac0a4b1','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","name_ja":"","name_zh":"","organisation_id":"2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6","position":2,"role":"host"}',NULL,'[]',NULL,'3b1d12032f1001ae2b0d6799b3b80a853c3c85757df82261825e49f9471de2e4');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',132,'event_host','aa30de85-9d90-4957-9438-5431fd770216','*','427150ca6fc1b9e79cb6a202cd0e9ae6','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","name_ja":"","name_zh":"","organisation_id":"f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac","position":3,"role":"host"}',NULL,'[]',NULL,'268fa306875a20b67926556520ceecd14054f88c60ecb7fc78567edb83450990');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',133,'event_host','6e0341e0-1f32-4bea-a433-d5d24324c504','*','9cec909d7d9fa09eaad73a7a536ed243','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","name_ja":"","name_zh":"","organisation_id":"00a9a11d-99ca-4377-a1ca-3e4d607fbdb9","position":1,"role":"cohost"}',NULL,'[]',NULL,'6ebbe9f1ea7876c3a49be79761188934aed6469d046c353c2a54bc8eef5266f0');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',134,'event_host','3f735d74-e3cf-4a6e-82c5-c15bccb4dd46','*','cda22fb369aae7300d576aa9f4bae3d5','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","name_ja":"","name_zh":"","organisation_id":"2c186f69-8dd3-46f6-b3f9-f932958f2dc9","position":2,"role":"cohost"}',NULL,'[]',NULL,'1933bb2303a1d7feb4739cb190a30bf4ef0e24305754d4859759a12834fc0c46');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',135,'event_host','f2873b36-6c32-4fda-b0e2-1f2052c87232','*','4dc0453935a86ae6a129e3adfa299d84','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","name_ja":"","name_zh":"","organisation_id":"bf081756-dec3-401e-b8fe-fb03283d744e","position":3,"role":"cohost"}',NULL,'[]',NULL,'68d8daadf8e4e8235e2dcdd95c3db878dac105308f53fdfa3f38eb9ccce26eff');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',136,'agenda_item','791af47d-0dda-4321-aa23-67c788a6f521','*','8152e72834b7299bbf5f8acc669e705c','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'739da6ee0ddcc32edf4e9289ae6c8930b7588aafe510fcb0099d13cafc5f35db');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',137,'agenda_item','ea845892-cc4f-4c03-9065-15379645c20f','*','6efb7590794bafeb49af7b9457ec5682','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"f446c1d7-3633-46fd-bfb9-b8fe55c63f12","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'2f1e0782ededa415e393eb36ba470a6186ef2a853d4d8df2f61ada7e4d3b335d');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',138,'agenda_item','6026af75-56c5-4cbc-8d6e-f3ae539e7aa8','*','f5ae96ef2fcf8f2e23963f8075bb2450','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"2a274cb6-4b67-4db8-b18f-f2721706d653","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'357a3b2fd05b90ac77a0884799970576d8bf33cf39512f4080bb13cdb6df9bd8');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',139,'agenda_item','45161428-c798-49f1-a2b7-c8b22d0726b0','*','010e7a0e877d2c7e9c7a086cb5933a50','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"d7ade028-731e-4855-805d-863199b1f73c","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'ba15c17441537ac081617dd79afa13cb0ab3310fc18a2f1a4e43f8853bd8d10e');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',140,'agenda_item','105432fb-c61a-4993-a231-b9d2224405f4','*','55019dd3032fc3582339e672cbad8d1d','{"event_id":"df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'63f43179069a4d6ef56d1d69200a10543fc3766a5d60c53ab3c8a1a358823427');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',141,'event_host','852d9b0e-973c-4a42-aa04-04e79fc46d6c','*','b3cb2ca8a3287d69c60479cac1e610ea','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","name_ja":"","name_zh":"","organisation_id":"2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6","position":1,"role":"host"}',NULL,'[]',NULL,'c0a123ccebad76642cda7340a281892b659d382add25330fc617fc1c0416a24c');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',142,'event_host','1a059320-ba06-45df-b118-80b39c433e63','*','a85ff835d5e5b428e4d204019e5a4e35','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","name_ja":"","name_zh":"","organisation_id":"f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac","position":2,"role":"host"}',NULL,'[]',NULL,'e421deb828ed25e64a2e6b724f6353c4b3043876e9680ae7823e4a0b37b7af50');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',143,'event_host','464b42b1-ebb3-4af5-aa02-734189ab4601','*','1c97b9ff2df0e57380ba1cf49653fc54','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","name_ja":"","name_zh":"","organisation_id":"3c7677e7-5b41-42e3-b513-a35e57cd8bc2","position":3,"role":"host"}',NULL,'[]',NULL,'a53685ff5a4652af758d60adcfb3cbf66f013f5a57c16782b2966862d146f6d5');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',144,'event_host','ebec5b29-1c6a-4b25-8435-16da3304ea4a','*','b45f10938d4ef868dbff73998d484836','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","name_ja":"","name_zh":"","organisation_id":"1e792589-c9c7-478d-952c-3e69f54815f7","position":4,"role":"host"}',NULL,'[]',NULL,'fb4a3f65d5c3e64054054c089fa920885dfb9b4cceaad3707ffa658575348be8');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',145,'event_host','0188e775-ea00-4dd3-8da6-a0266c8b2573','*','376335de43869cd66ff31f6ddc7ea920','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","name_ja":"","name_zh":"","organisation_id":"a1ce5544-f81c-4438-b348-79756aae661a","position":1,"role":"cohost"}',NULL,'[]',NULL,'dab8b9d10a74ac79ba358cfb910e243eaea4cc2afead33399b496d16e03d23f1');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',146,'event_host','f47e9b67-00fe-4416-a3ce-f2237f287642','*','f2408681959b888069e6e88994ef2fbb','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","name_ja":"","name_zh":"","organisation_id":"f6bc4f22-934c-42fa-a49e-221fe287f358","position":2,"role":"cohost"}',NULL,'[]',NULL,'313b61c14bb22bb5b2414dc0b90616c730f388927b1c3fecc706872238997e27');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',147,'agenda_item','7dfc2078-5147-4079-8809-6d2a3e384709','*','0a6bf76e4b5587726633be0ef530cedc','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'b5850f9645040ec7470340ba43ceab82d0f821773a92d8be9b945c348cc83959');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',148,'agenda_item','db0c2088-23dc-450e-88f7-87147559e17a','*','ecf8a1f01caaa31cff4e2cfc09fd802a','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"f446c1d7-3633-46fd-bfb9-b8fe55c63f12","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'efbe724d10034b646d2c5864c74ad9bca31bf2995fb7ba0d240292020f1af943');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',149,'agenda_item','c6843824-8cb5-46c6-85da-6d71f969097c','*','ad51892711646b542c775f36600a97b5','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"2a274cb6-4b67-4db8-b18f-f2721706d653","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'262e5f870ca18528c4e4e87a1d201f8938e7dcd83ae1d6f145e08fa6bc875b28');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',150,'agenda_item','cbfb1afb-4ce7-41ac-b4ec-83ce28308a78','*','d4768eee5859642c25925c19230539da','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"d7ade028-731e-4855-805d-863199b1f73c","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'0cdb87883e8e758401693ddd01c018a19e0676de7a71074151b4505c4bd1116e');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',151,'agenda_item','699947c5-79c8-44c3-a76b-5b7feb78b544','*','d9240c8806cb40ccc6e24ae88accffd4','{"event_id":"79a49b60-374a-41fa-841c-a5c970e2d164","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'91a9d57473bcc568ce563a31def077f8449d1c84b248a70262858100f466e8f0');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',152,'rate','def19e2e-e8e7-4d16-87a7-ece5f4d72288','*','9d68fba54bfc652998285383a3661a8a','{"currency":"JPY","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","kind":"spot","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'b0dbc1e0cf00fc7034ac4affe3247f7c6d031ec1f81ab84f750d4a5c7f7ebf03');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',153,'rate','a9812ec3-90dd-401b-911f-3b9b60b40ec7','*','f6b6bc18a3782d9360abb3ed9a100f86','{"currency":"USD","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","kind":"spot","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'d45706f04912032316dce6dcd5a10db872c6a67c0c8c9129cbde903433926b3e');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',154,'budget_line','dc624486-0240-4677-8eaf-2f9a2eebec87','*','7a845eabb8ff651ed36b021ae75f3475','{"amount_minor":420000,"category":"ground","currency":"JPY","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'85ec7ec81b36f2af04c7345ec7fa745fc1841e6eebe0521bc8718426c81997d1');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',155,'expense','08b51191-866e-4e1c-9d88-34a8ffceca0f','*','e3e13f685e941b140a4e7647f58c2413','{"amount_minor":418600,"budget_line_id":"dc624486-0240-4677-8eaf-2f9a2eebec87","currency":"JPY","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-001","status":"settled"}',NULL,'[]',NULL,'8c385ae133052f288876dee61139264abd3ba2c95f410efb3a2e6dcb0f1122dd');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',156,'budget_line','539a51fa-36c7-40af-9868-92ccfdce64b4','*','1784c118c0acae3d0da8b9451029a461','{"amount_minor":380000,"category":"meeting","currency":"JPY","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'94ff322f749cd93914eb9ea85520fb512ab5ef0efd35bb36c559b8ddf71f1926');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',157,'expense','36049318-f768-43ee-a67a-2c4b1bc6cd61','*','29325e4851a631285e03c7f48f5d4a48','{"amount_minor":372000,"budget_line_id":"539a51fa-36c7-40af-9868-92ccfdce64b4","currency":"JPY","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-002","status":"settling"}',NULL,'[]',NULL,'9ed5393be50876d6ce55e2d56481bd70428e252c190c11b4cf3c01c1ddfbe9b0');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',158,'budget_line','bc04f708-746b-45aa-bde1-e5639e47a19f','*','fac935db27c3d1ae3c6cef997e913fd6','{"amount_minor":180000,"category":"interpreting","currency":"JPY","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'f6ac00720d5b320ef16bf054ebeeaba38fdbe7901fc8a6253a4a48052ea6cda2');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',159,'expense','e07b60e7-893a-4d80-aed7-9391414ec0b9','*','68b50a97c6292eca5468df4371fbd67e','{"amount_minor":180000,"budget_line_id":"bc04f708-746b-45aa-bde1-e5639e47a19f","currency":"JPY","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","item_ja":"通訳・翻訳","item_zh":"翻譯","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-003","status":"settling"}',NULL,'[]',NULL,'63148d2bf69be3ba25522e4080eead9f0748a6b250018532066469a384ee53af');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',160,'budget_line','f84dde25-2382-49b0-bde3-84677ba3a400','*','957c8e8e14bdcdd24bc7c568bf20103c','{"amount_minor":2440000,"category":"gifts","currency":"TWD","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'6a3ac0175da89a5456d57a3928308287418f4a0e30258d1f2b710bfa6ac98372');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',161,'expense','07cb7315-297a-4e9b-9c9b-4e83f85be055','*','e81642b5fbbaa0d4ba18cf9a205efff6','{"amount_minor":1794800,"budget_line_id":"f84dde25-2382-49b0-bde3-84677ba3a400","currency":"TWD","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","item_ja":"記念品・交際費","item_zh":"禮品交際費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"paid"}',NULL,'[]',NULL,'fccce043c51db6d0d8ab3345135327ab1eacaae192b21dc684f2dd5f69cab3e2');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',162,'budget_line','26532569-74b6-4984-a80a-adc50e9c3716','*','d3afe78da104c336d7e7af1d0cccd9d8','{"amount_minor":9600000,"category":"transport","currency":"TWD","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'a4ee37378f87c5ba7c55659b7edd4238da37ddb3b6853748bf7cb56f4bac332e');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',163,'expense','2e3bf7ce-99ab-463e-b790-325425321cd2','*','2f8a05e2b5c301810321168075eda5d4','{"amount_minor":9120000,"budget_line_id":"26532569-74b6-4984-a80a-adc50e9c3716","currency":"TWD","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","item_ja":"航空券","item_zh":"機票","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-001","status":"settled"}',NULL,'[]',NULL,'2cc8b594ee2c173340e3346644d8f5671fae83f0b5f636afbea8c72366314429');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',164,'budget_line','38893d64-e560-4ccf-bfb6-7042999f91c0','*','0e36ecdb7278b82bef0c967f3aa5dc1b','{"amount_minor":448000,"category":"living","currency":"USD","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'6c89cf3fa9b8151236448a179c9582f16cbe0ee2338b7daf91801993b04d9165');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',165,'expense','660127b5-efe7-4696-ad02-d993c7d4c700','*','06ddb2c3ce1de88c38f5c5f8340db8fa','{"amount_minor":448000,"budget_line_id":"38893d64-e560-4ccf-bfb6-7042999f91c0","currency":"USD","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"unpaid"}',NULL,'[]',NULL,'bb30daad3d61b45cf9fce1a86bebab582bb86bb451d71447cd45fbd1f66abea9');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',166,'budget_line','dd3f169a-5720-403e-b13b-9d91898aa72c','*','5c7d6f490b4603607adf8fa523fb60b5','{"amount_minor":3600000,"category":"insurance","currency":"TWD","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'6a8146199d7c398bd7b2bea544f50ee3c507ce6beb17c6bd31c3c0bd969b6eac');
INSERT INTO "change" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20',167,'expense','1b651554-605f-43cc-ba52-893f1bb94ad7','*','b718e191782452090458760c89fe5eb3','{"amount_minor":3600000,"budget_line_id":"dd3f169a-5720-403e-b13b-9d91898aa72c","currency":"TWD","delegation_id":"d8bf1c02-c164-4407-bd4e-7df8e0bb86af","item_ja":"保険・手数料","item_zh":"保險・手續費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-002","status":"settled"}',NULL,'[]',NULL,'9d46bfa609b0114a42266d539c51641de69f1ca84bc03e3c1b77b9cbde272d85');
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
INSERT INTO "change_tx" VALUES('a0609078-b6e3-45c5-8e32-abcee42ece20','c6a3e634-c966-4557-a035-4af79fded01c','','01795259422813.0000000000.c6a3e634-c966-4557-a035-4af79fded01c',1795259422813,3,'Write the sample delegation',NULL,'e3127c5ea0c0df25737250c44fcc1fadf471b5b7cd9ec3dd5a1c9f7d3e12b866');
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
INSERT INTO "delegation" VALUES('d8bf1c02-c164-4407-bd4e-7df8e0bb86af',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','32c4a857-dc00-409e-b08e-3efef4d4c13b',NULL,'',NULL,NULL,'',NULL,'','','','',NULL,'');
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
INSERT INTO "event" VALUES('d2b9d9be-83c3-482c-8325-229259bbb4e0',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港');
INSERT INTO "event" VALUES('c76e559e-f9de-48bd-8ffe-4c8646b1a65b',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',0,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県');
INSERT INTO "event" VALUES('66fda1d7-eaf2-4315-abd1-811ab5717128',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','53b8edfb-fdad-4d2a-96a1-c6a684604239','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','','','','',1,'','拝会千葉県庁
千葉県商工労動部訪問');
INSERT INTO "event" VALUES('0db88eb2-5278-4dd2-8224-d671a999a35a',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','東京
東京
郡山
郡山');
INSERT INTO "event" VALUES('edff8691-534f-47f4-b614-2374ef5770c4',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','2e3e9377-8b57-471c-a645-f3e93efd654d','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('79a49b60-374a-41fa-841c-a5c970e2d164',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県');
INSERT INTO "event" VALUES('f293f588-7982-4847-acff-6de882cf357a',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','福島
福島
仙台
仙台');
INSERT INTO "event" VALUES('d8d577e3-9fa1-4508-a4bf-fff76641d888',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','21e489ba-a38c-4fed-a2c8-b2548cdaef5d','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('38d03091-4b68-4e89-8dd6-4719333fe3fc',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','回程
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
INSERT INTO "event_host" VALUES('b77b5028-8be1-42c8-97d2-a5f7d0a9c6dd',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','host',1,'c4a101c4-9d23-489f-8de5-51ab8a48acf4','','');
INSERT INTO "event_host" VALUES('1e88854c-dabb-47e3-be9b-192987284824',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','host',2,'2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6','','');
INSERT INTO "event_host" VALUES('aa30de85-9d90-4957-9438-5431fd770216',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','host',3,'f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac','','');
INSERT INTO "event_host" VALUES('6e0341e0-1f32-4bea-a433-d5d24324c504',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','cohost',1,'00a9a11d-99ca-4377-a1ca-3e4d607fbdb9','','');
INSERT INTO "event_host" VALUES('3f735d74-e3cf-4a6e-82c5-c15bccb4dd46',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','cohost',2,'2c186f69-8dd3-46f6-b3f9-f932958f2dc9','','');
INSERT INTO "event_host" VALUES('f2873b36-6c32-4fda-b0e2-1f2052c87232',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','cohost',3,'bf081756-dec3-401e-b8fe-fb03283d744e','','');
INSERT INTO "event_host" VALUES('852d9b0e-973c-4a42-aa04-04e79fc46d6c',1,'79a49b60-374a-41fa-841c-a5c970e2d164','host',1,'2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6','','');
INSERT INTO "event_host" VALUES('1a059320-ba06-45df-b118-80b39c433e63',1,'79a49b60-374a-41fa-841c-a5c970e2d164','host',2,'f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac','','');
INSERT INTO "event_host" VALUES('464b42b1-ebb3-4af5-aa02-734189ab4601',1,'79a49b60-374a-41fa-841c-a5c970e2d164','host',3,'3c7677e7-5b41-42e3-b513-a35e57cd8bc2','','');
INSERT INTO "event_host" VALUES('ebec5b29-1c6a-4b25-8435-16da3304ea4a',1,'79a49b60-374a-41fa-841c-a5c970e2d164','host',4,'1e792589-c9c7-478d-952c-3e69f54815f7','','');
INSERT INTO "event_host" VALUES('0188e775-ea00-4dd3-8da6-a0266c8b2573',1,'79a49b60-374a-41fa-841c-a5c970e2d164','cohost',1,'a1ce5544-f81c-4438-b348-79756aae661a','','');
INSERT INTO "event_host" VALUES('f47e9b67-00fe-4416-a3ce-f2237f287642',1,'79a49b60-374a-41fa-841c-a5c970e2d164','cohost',2,'f6bc4f22-934c-42fa-a49e-221fe287f358','','');
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
INSERT INTO "expense" VALUES('08b51191-866e-4e1c-9d88-34a8ffceca0f',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','dc624486-0240-4677-8eaf-2f9a2eebec87','settled','2019-09-18','','日本地面交通','日本国内の陸上交通','JPY','',NULL,'A-001','',418600);
INSERT INTO "expense" VALUES('36049318-f768-43ee-a67a-2c4b1bc6cd61',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','539a51fa-36c7-40af-9868-92ccfdce64b4','settling','2019-09-18','','座談會／懇親會','座談会・懇親会','JPY','',NULL,'A-002','',372000);
INSERT INTO "expense" VALUES('e07b60e7-893a-4d80-aed7-9391414ec0b9',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','bc04f708-746b-45aa-bde1-e5639e47a19f','settling','2019-09-18','','翻譯','通訳・翻訳','JPY','',NULL,'A-003','',180000);
INSERT INTO "expense" VALUES('07cb7315-297a-4e9b-9c9b-4e83f85be055',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','f84dde25-2382-49b0-bde3-84677ba3a400','paid','2019-09-18','','禮品交際費','記念品・交際費','TWD','',NULL,'','',1794800);
INSERT INTO "expense" VALUES('2e3bf7ce-99ab-463e-b790-325425321cd2',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','26532569-74b6-4984-a80a-adc50e9c3716','settled','2019-09-18','','機票','航空券','TWD','',NULL,'B-001','',9120000);
INSERT INTO "expense" VALUES('660127b5-efe7-4696-ad02-d993c7d4c700',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','38893d64-e560-4ccf-bfb6-7042999f91c0','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）','USD','',NULL,'','',448000);
INSERT INTO "expense" VALUES('1b651554-605f-43cc-ba52-893f1bb94ad7',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','dd3f169a-5720-403e-b13b-9d91898aa72c','settled','2019-09-18','','保險・手續費','保険・手数料','TWD','',NULL,'B-002','',3600000);
CREATE TABLE head (
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	tx_id VARCHAR(36) NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (entity, row_id, reg, tx_id, n)
);
INSERT INTO "head" VALUES('organisation','c9c01f67-054e-4e73-bd5e-58e2c7f818a8','*','a0609078-b6e3-45c5-8e32-abcee42ece20',0);
INSERT INTO "head" VALUES('organisation','32c4a857-dc00-409e-b08e-3efef4d4c13b','*','a0609078-b6e3-45c5-8e32-abcee42ece20',1);
INSERT INTO "head" VALUES('organisation','f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac','*','a0609078-b6e3-45c5-8e32-abcee42ece20',2);
INSERT INTO "head" VALUES('organisation','53b8edfb-fdad-4d2a-96a1-c6a684604239','*','a0609078-b6e3-45c5-8e32-abcee42ece20',3);
INSERT INTO "head" VALUES('organisation','28344c80-348e-4ede-a306-ce00cc3e7de6','*','a0609078-b6e3-45c5-8e32-abcee42ece20',4);
INSERT INTO "head" VALUES('organisation','2e3e9377-8b57-471c-a645-f3e93efd654d','*','a0609078-b6e3-45c5-8e32-abcee42ece20',5);
INSERT INTO "head" VALUES('organisation','21e489ba-a38c-4fed-a2c8-b2548cdaef5d','*','a0609078-b6e3-45c5-8e32-abcee42ece20',6);
INSERT INTO "head" VALUES('organisation','ad8b67d6-305a-4050-a887-134258e3f022','*','a0609078-b6e3-45c5-8e32-abcee42ece20',7);
INSERT INTO "head" VALUES('organisation','c4a101c4-9d23-489f-8de5-51ab8a48acf4','*','a0609078-b6e3-45c5-8e32-abcee42ece20',8);
INSERT INTO "head" VALUES('organisation','2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6','*','a0609078-b6e3-45c5-8e32-abcee42ece20',9);
INSERT INTO "head" VALUES('organisation','21157134-a0d1-4637-9b92-ced6f531147a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',10);
INSERT INTO "head" VALUES('organisation','88c47475-b687-424e-a92a-d69f5bc53240','*','a0609078-b6e3-45c5-8e32-abcee42ece20',11);
INSERT INTO "head" VALUES('organisation','00a9a11d-99ca-4377-a1ca-3e4d607fbdb9','*','a0609078-b6e3-45c5-8e32-abcee42ece20',12);
INSERT INTO "head" VALUES('organisation','2c186f69-8dd3-46f6-b3f9-f932958f2dc9','*','a0609078-b6e3-45c5-8e32-abcee42ece20',13);
INSERT INTO "head" VALUES('organisation','bf081756-dec3-401e-b8fe-fb03283d744e','*','a0609078-b6e3-45c5-8e32-abcee42ece20',14);
INSERT INTO "head" VALUES('organisation','3c7677e7-5b41-42e3-b513-a35e57cd8bc2','*','a0609078-b6e3-45c5-8e32-abcee42ece20',15);
INSERT INTO "head" VALUES('organisation','1e792589-c9c7-478d-952c-3e69f54815f7','*','a0609078-b6e3-45c5-8e32-abcee42ece20',16);
INSERT INTO "head" VALUES('organisation','a1ce5544-f81c-4438-b348-79756aae661a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',17);
INSERT INTO "head" VALUES('organisation','f6bc4f22-934c-42fa-a49e-221fe287f358','*','a0609078-b6e3-45c5-8e32-abcee42ece20',18);
INSERT INTO "head" VALUES('organisation_name','5c39563f-e621-4443-928c-b39d8c626bf8','*','a0609078-b6e3-45c5-8e32-abcee42ece20',19);
INSERT INTO "head" VALUES('person','f446c1d7-3633-46fd-bfb9-b8fe55c63f12','*','a0609078-b6e3-45c5-8e32-abcee42ece20',20);
INSERT INTO "head" VALUES('post','33ad743b-3c86-4b35-90c3-fc83d88bee5b','*','a0609078-b6e3-45c5-8e32-abcee42ece20',21);
INSERT INTO "head" VALUES('person','a6b42376-1be1-444f-bd7d-3849271fbdf5','*','a0609078-b6e3-45c5-8e32-abcee42ece20',22);
INSERT INTO "head" VALUES('post','ea8f2bd7-2ea3-4ffe-90e8-8c19cb70047e','*','a0609078-b6e3-45c5-8e32-abcee42ece20',23);
INSERT INTO "head" VALUES('person','8562aff6-4c50-4d37-a7ff-ba6e3116fa31','*','a0609078-b6e3-45c5-8e32-abcee42ece20',24);
INSERT INTO "head" VALUES('post','9cf38aba-86b7-4217-8520-f373bafba992','*','a0609078-b6e3-45c5-8e32-abcee42ece20',25);
INSERT INTO "head" VALUES('person','f48bbe8c-ebf0-4df2-922b-279a63bbda5c','*','a0609078-b6e3-45c5-8e32-abcee42ece20',26);
INSERT INTO "head" VALUES('post','a0fb5746-9799-400e-9532-57f2549e4bc4','*','a0609078-b6e3-45c5-8e32-abcee42ece20',27);
INSERT INTO "head" VALUES('person','10a69da5-ea57-4b0f-a8ae-3ecb64838540','*','a0609078-b6e3-45c5-8e32-abcee42ece20',28);
INSERT INTO "head" VALUES('post','5ce06559-2e6f-4c0f-8386-c7026b773eca','*','a0609078-b6e3-45c5-8e32-abcee42ece20',29);
INSERT INTO "head" VALUES('person','765aeb57-3344-414a-8369-24aa522e6f03','*','a0609078-b6e3-45c5-8e32-abcee42ece20',30);
INSERT INTO "head" VALUES('post','fd298892-fc16-4f4d-bc19-6552612c1dd2','*','a0609078-b6e3-45c5-8e32-abcee42ece20',31);
INSERT INTO "head" VALUES('person','d10b3292-c3de-4a11-81cd-fa03c86cd0c1','*','a0609078-b6e3-45c5-8e32-abcee42ece20',32);
INSERT INTO "head" VALUES('post','4fc4b6c7-db12-4901-b8fa-de956c5f2892','*','a0609078-b6e3-45c5-8e32-abcee42ece20',33);
INSERT INTO "head" VALUES('person','8a2b0903-6fd9-433b-a6a3-3f1528ec1c30','*','a0609078-b6e3-45c5-8e32-abcee42ece20',34);
INSERT INTO "head" VALUES('post','0a3d300e-88e9-4225-aad4-ebd96822005a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',35);
INSERT INTO "head" VALUES('person','8dd3eac2-7c8a-46d6-8287-10c12181ff20','*','a0609078-b6e3-45c5-8e32-abcee42ece20',36);
INSERT INTO "head" VALUES('post','14e1a8f3-d7f8-4a45-9d31-f8813a3d5a1e','*','a0609078-b6e3-45c5-8e32-abcee42ece20',37);
INSERT INTO "head" VALUES('person','eaed61cc-27e2-403c-8a43-1bc52416ba1f','*','a0609078-b6e3-45c5-8e32-abcee42ece20',38);
INSERT INTO "head" VALUES('post','8110c8e9-3874-47ee-9deb-2f03ad94cf05','*','a0609078-b6e3-45c5-8e32-abcee42ece20',39);
INSERT INTO "head" VALUES('person','ac00d029-978e-42c9-ac99-05b5820d8039','*','a0609078-b6e3-45c5-8e32-abcee42ece20',40);
INSERT INTO "head" VALUES('post','1f8dfc64-d422-4422-ac5e-32f9153301b4','*','a0609078-b6e3-45c5-8e32-abcee42ece20',41);
INSERT INTO "head" VALUES('person','46fdcc5d-417d-4c40-90ed-bf35587fcfde','*','a0609078-b6e3-45c5-8e32-abcee42ece20',42);
INSERT INTO "head" VALUES('post','e5932dbe-4a61-4c5a-a724-4770e3bb297a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',43);
INSERT INTO "head" VALUES('person','196dc36a-6848-4a13-9c6c-74b18c561b5e','*','a0609078-b6e3-45c5-8e32-abcee42ece20',44);
INSERT INTO "head" VALUES('post','d5848347-2e50-4827-92a6-b11196a75fd4','*','a0609078-b6e3-45c5-8e32-abcee42ece20',45);
INSERT INTO "head" VALUES('person','d0c0d976-e272-4244-bda2-5991ae07bad8','*','a0609078-b6e3-45c5-8e32-abcee42ece20',46);
INSERT INTO "head" VALUES('post','d32d58c5-7e06-4648-9fb8-4a7ae1c0ecaf','*','a0609078-b6e3-45c5-8e32-abcee42ece20',47);
INSERT INTO "head" VALUES('person','41f15c88-ea43-4b29-9b85-accf277e2587','*','a0609078-b6e3-45c5-8e32-abcee42ece20',48);
INSERT INTO "head" VALUES('post','96751e9d-18d3-489d-94f9-f1efb8b963e5','*','a0609078-b6e3-45c5-8e32-abcee42ece20',49);
INSERT INTO "head" VALUES('person','86935c1a-5182-4caa-8aea-b242fe58ebd8','*','a0609078-b6e3-45c5-8e32-abcee42ece20',50);
INSERT INTO "head" VALUES('post','474ffbb8-9ed8-41e1-a6a9-e0bee5a30b01','*','a0609078-b6e3-45c5-8e32-abcee42ece20',51);
INSERT INTO "head" VALUES('person','9602a4f7-13a3-4e90-aea7-274a4613a819','*','a0609078-b6e3-45c5-8e32-abcee42ece20',52);
INSERT INTO "head" VALUES('post','0be26267-97ab-4f6a-9f56-82f3cc08af22','*','a0609078-b6e3-45c5-8e32-abcee42ece20',53);
INSERT INTO "head" VALUES('person','358a8b89-bbb5-4783-acb2-360e65255734','*','a0609078-b6e3-45c5-8e32-abcee42ece20',54);
INSERT INTO "head" VALUES('post','5d95a891-cb11-4721-85f9-45b35a94a885','*','a0609078-b6e3-45c5-8e32-abcee42ece20',55);
INSERT INTO "head" VALUES('person','2ffecc23-4f6e-45fd-b7ad-1abe591a65e3','*','a0609078-b6e3-45c5-8e32-abcee42ece20',56);
INSERT INTO "head" VALUES('post','e4466b77-e474-4577-a1ff-1e6df8688ccd','*','a0609078-b6e3-45c5-8e32-abcee42ece20',57);
INSERT INTO "head" VALUES('person','9d3d0bdd-3691-4ba6-a36d-ae8f66351340','*','a0609078-b6e3-45c5-8e32-abcee42ece20',58);
INSERT INTO "head" VALUES('post','8f704cce-50f8-427e-8b0d-afc5bd65ec83','*','a0609078-b6e3-45c5-8e32-abcee42ece20',59);
INSERT INTO "head" VALUES('person','2a274cb6-4b67-4db8-b18f-f2721706d653','*','a0609078-b6e3-45c5-8e32-abcee42ece20',60);
INSERT INTO "head" VALUES('post','9b150b30-76c3-4199-937e-f6bbc6444a06','*','a0609078-b6e3-45c5-8e32-abcee42ece20',61);
INSERT INTO "head" VALUES('person','d7ade028-731e-4855-805d-863199b1f73c','*','a0609078-b6e3-45c5-8e32-abcee42ece20',62);
INSERT INTO "head" VALUES('post','b303ea80-74e0-42ca-9b3e-93c38d11364f','*','a0609078-b6e3-45c5-8e32-abcee42ece20',63);
INSERT INTO "head" VALUES('delegation','d8bf1c02-c164-4407-bd4e-7df8e0bb86af','*','a0609078-b6e3-45c5-8e32-abcee42ece20',64);
INSERT INTO "head" VALUES('member','940b681e-cb32-465d-8d06-fa048f59737a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',65);
INSERT INTO "head" VALUES('member','247574c0-8cad-49e8-a6f6-c629cce4ff3d','*','a0609078-b6e3-45c5-8e32-abcee42ece20',66);
INSERT INTO "head" VALUES('member','d9c2cbf2-d87c-4c86-a09a-93c8ffb4f59f','*','a0609078-b6e3-45c5-8e32-abcee42ece20',67);
INSERT INTO "head" VALUES('member','a174f541-2bbb-44dd-a5dd-79ed30fa2e53','*','a0609078-b6e3-45c5-8e32-abcee42ece20',68);
INSERT INTO "head" VALUES('event','d2b9d9be-83c3-482c-8325-229259bbb4e0','*','a0609078-b6e3-45c5-8e32-abcee42ece20',69);
INSERT INTO "head" VALUES('event','c76e559e-f9de-48bd-8ffe-4c8646b1a65b','*','a0609078-b6e3-45c5-8e32-abcee42ece20',70);
INSERT INTO "head" VALUES('event','df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','*','a0609078-b6e3-45c5-8e32-abcee42ece20',71);
INSERT INTO "head" VALUES('event','66fda1d7-eaf2-4315-abd1-811ab5717128','*','a0609078-b6e3-45c5-8e32-abcee42ece20',72);
INSERT INTO "head" VALUES('event','0db88eb2-5278-4dd2-8224-d671a999a35a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',73);
INSERT INTO "head" VALUES('event','edff8691-534f-47f4-b614-2374ef5770c4','*','a0609078-b6e3-45c5-8e32-abcee42ece20',74);
INSERT INTO "head" VALUES('event','79a49b60-374a-41fa-841c-a5c970e2d164','*','a0609078-b6e3-45c5-8e32-abcee42ece20',75);
INSERT INTO "head" VALUES('event','f293f588-7982-4847-acff-6de882cf357a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',76);
INSERT INTO "head" VALUES('event','d8d577e3-9fa1-4508-a4bf-fff76641d888','*','a0609078-b6e3-45c5-8e32-abcee42ece20',77);
INSERT INTO "head" VALUES('event','38d03091-4b68-4e89-8dd6-4719333fe3fc','*','a0609078-b6e3-45c5-8e32-abcee42ece20',78);
INSERT INTO "head" VALUES('participant','186c63e1-5af3-44cd-adfb-e1366aabc077','*','a0609078-b6e3-45c5-8e32-abcee42ece20',79);
INSERT INTO "head" VALUES('participant','a9211a67-e0f0-44d7-9437-6f8b81cf49e4','*','a0609078-b6e3-45c5-8e32-abcee42ece20',80);
INSERT INTO "head" VALUES('participant','5a492799-5ef4-4ff6-a333-ba1029d76139','*','a0609078-b6e3-45c5-8e32-abcee42ece20',81);
INSERT INTO "head" VALUES('participant','ed9a7e7b-99fd-4d8e-88d1-e276569d508a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',82);
INSERT INTO "head" VALUES('participant','4e791068-e4c5-4460-9102-15e790263563','*','a0609078-b6e3-45c5-8e32-abcee42ece20',83);
INSERT INTO "head" VALUES('participant','e1b62d98-d9e6-4305-b5d4-fd4b4c82856f','*','a0609078-b6e3-45c5-8e32-abcee42ece20',84);
INSERT INTO "head" VALUES('participant','c100d466-175a-41d6-908b-aab5b55c2e4d','*','a0609078-b6e3-45c5-8e32-abcee42ece20',85);
INSERT INTO "head" VALUES('participant','8e64c949-8be6-41d3-880b-efbc4db0fda8','*','a0609078-b6e3-45c5-8e32-abcee42ece20',86);
INSERT INTO "head" VALUES('agenda_item','3e5012d0-bc60-4fb9-8b86-60a745cd72bd','*','a0609078-b6e3-45c5-8e32-abcee42ece20',87);
INSERT INTO "head" VALUES('agenda_item','f4ae672c-1ca0-4c2e-9b9f-51adcffb1b0c','*','a0609078-b6e3-45c5-8e32-abcee42ece20',88);
INSERT INTO "head" VALUES('agenda_item','24165b6e-1777-4e3b-8eb9-9ae61007fe3c','*','a0609078-b6e3-45c5-8e32-abcee42ece20',89);
INSERT INTO "head" VALUES('agenda_item','cb232677-d6c9-4084-aceb-04cc49a93d00','*','a0609078-b6e3-45c5-8e32-abcee42ece20',90);
INSERT INTO "head" VALUES('agenda_item','6d504423-da2c-4ca5-beae-84c5a8680f21','*','a0609078-b6e3-45c5-8e32-abcee42ece20',91);
INSERT INTO "head" VALUES('participant','064a5186-7264-401c-b233-77a29c44ec68','*','a0609078-b6e3-45c5-8e32-abcee42ece20',92);
INSERT INTO "head" VALUES('participant','d343558b-2c77-4688-b9ed-dd44c19dd6d3','*','a0609078-b6e3-45c5-8e32-abcee42ece20',93);
INSERT INTO "head" VALUES('agenda_item','84f6bf15-623d-445a-89a1-ed6d5ce9b735','*','a0609078-b6e3-45c5-8e32-abcee42ece20',94);
INSERT INTO "head" VALUES('agenda_item','21eac823-150e-4dac-bfb9-87e40f718d95','*','a0609078-b6e3-45c5-8e32-abcee42ece20',95);
INSERT INTO "head" VALUES('agenda_item','a9f2a9b2-b6be-4c02-853e-d1f527a22e27','*','a0609078-b6e3-45c5-8e32-abcee42ece20',96);
INSERT INTO "head" VALUES('agenda_item','de942cc2-19c3-4a86-ac5a-4587373fd4dc','*','a0609078-b6e3-45c5-8e32-abcee42ece20',97);
INSERT INTO "head" VALUES('agenda_item','af73a763-b722-4f89-a7e3-c42d944c29a5','*','a0609078-b6e3-45c5-8e32-abcee42ece20',98);
INSERT INTO "head" VALUES('participant','7d4d9b28-0cb2-440a-b216-3e518349a049','*','a0609078-b6e3-45c5-8e32-abcee42ece20',99);
INSERT INTO "head" VALUES('participant','2dfe4d9f-450b-4da6-b239-b71bcba64ea9','*','a0609078-b6e3-45c5-8e32-abcee42ece20',100);
INSERT INTO "head" VALUES('participant','83d9a820-6493-4798-9609-85f296dde54f','*','a0609078-b6e3-45c5-8e32-abcee42ece20',101);
INSERT INTO "head" VALUES('participant','691fe531-1986-4277-889d-8e2c64dcc8e7','*','a0609078-b6e3-45c5-8e32-abcee42ece20',102);
INSERT INTO "head" VALUES('participant','9a2debb1-f520-43fd-a531-7c8e09986705','*','a0609078-b6e3-45c5-8e32-abcee42ece20',103);
INSERT INTO "head" VALUES('participant','1ea0dbbd-bd4f-4291-9974-a255b5af0b0e','*','a0609078-b6e3-45c5-8e32-abcee42ece20',104);
INSERT INTO "head" VALUES('agenda_item','9449f015-f651-4655-916c-bb6209d4d88a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',105);
INSERT INTO "head" VALUES('agenda_item','aba914e4-d168-4e4e-a1ed-956534e6a289','*','a0609078-b6e3-45c5-8e32-abcee42ece20',106);
INSERT INTO "head" VALUES('agenda_item','d15da4a5-bc74-4b3f-8695-8a22f6103f46','*','a0609078-b6e3-45c5-8e32-abcee42ece20',107);
INSERT INTO "head" VALUES('agenda_item','bc16b566-45ff-4c39-8b4e-2572d534512a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',108);
INSERT INTO "head" VALUES('agenda_item','af087fce-207d-464f-b22b-48d24628c336','*','a0609078-b6e3-45c5-8e32-abcee42ece20',109);
INSERT INTO "head" VALUES('participant','50520f51-290c-4a19-bf9c-5ae636a090f3','*','a0609078-b6e3-45c5-8e32-abcee42ece20',110);
INSERT INTO "head" VALUES('participant','88c550bb-642c-4eef-a283-7b027a780011','*','a0609078-b6e3-45c5-8e32-abcee42ece20',111);
INSERT INTO "head" VALUES('participant','9975f14c-4ca0-4a49-898b-718c8c1186a0','*','a0609078-b6e3-45c5-8e32-abcee42ece20',112);
INSERT INTO "head" VALUES('participant','ef908258-e195-4468-99d5-facd8610cf93','*','a0609078-b6e3-45c5-8e32-abcee42ece20',113);
INSERT INTO "head" VALUES('participant','03e7638c-6e6a-464c-89a8-461070f4e613','*','a0609078-b6e3-45c5-8e32-abcee42ece20',114);
INSERT INTO "head" VALUES('participant','7f6ae161-6a99-4a9e-9435-949c22a75677','*','a0609078-b6e3-45c5-8e32-abcee42ece20',115);
INSERT INTO "head" VALUES('participant','f394be8b-5d3e-431f-8b91-9b672d4663a7','*','a0609078-b6e3-45c5-8e32-abcee42ece20',116);
INSERT INTO "head" VALUES('participant','e4c50018-8472-4bc0-a865-3f76eac18312','*','a0609078-b6e3-45c5-8e32-abcee42ece20',117);
INSERT INTO "head" VALUES('participant','2018db25-db85-408c-8972-773f23399254','*','a0609078-b6e3-45c5-8e32-abcee42ece20',118);
INSERT INTO "head" VALUES('participant','415f8deb-62dc-44ce-b16b-06cb0ddff662','*','a0609078-b6e3-45c5-8e32-abcee42ece20',119);
INSERT INTO "head" VALUES('participant','c90a2594-6137-4715-a25d-cd1f3a3aa852','*','a0609078-b6e3-45c5-8e32-abcee42ece20',120);
INSERT INTO "head" VALUES('participant','1226b9e1-12e2-4160-bcd8-e491b7d57724','*','a0609078-b6e3-45c5-8e32-abcee42ece20',121);
INSERT INTO "head" VALUES('participant','b2996138-ed1a-4bcb-ac9f-8532ea52abe3','*','a0609078-b6e3-45c5-8e32-abcee42ece20',122);
INSERT INTO "head" VALUES('participant','3dcd8731-cec9-4fd1-b0d1-b800b2ff344f','*','a0609078-b6e3-45c5-8e32-abcee42ece20',123);
INSERT INTO "head" VALUES('participant','82c23e9c-0866-4f45-8e77-0cc36e4d6b6e','*','a0609078-b6e3-45c5-8e32-abcee42ece20',124);
INSERT INTO "head" VALUES('participant','2890d63a-59e2-4835-8a8c-1a48d530cd39','*','a0609078-b6e3-45c5-8e32-abcee42ece20',125);
INSERT INTO "head" VALUES('participant','48207824-045d-46cf-be9b-b4fa4c5b05ae','*','a0609078-b6e3-45c5-8e32-abcee42ece20',126);
INSERT INTO "head" VALUES('participant','741cc19f-12f5-43a1-b0dc-33d3bca03763','*','a0609078-b6e3-45c5-8e32-abcee42ece20',127);
INSERT INTO "head" VALUES('participant','a39cc2d9-6154-407a-bb3a-626fe52fa1cc','*','a0609078-b6e3-45c5-8e32-abcee42ece20',128);
INSERT INTO "head" VALUES('participant','48b87cd5-3d31-4094-97ac-e3cce8177c04','*','a0609078-b6e3-45c5-8e32-abcee42ece20',129);
INSERT INTO "head" VALUES('event_host','b77b5028-8be1-42c8-97d2-a5f7d0a9c6dd','*','a0609078-b6e3-45c5-8e32-abcee42ece20',130);
INSERT INTO "head" VALUES('event_host','1e88854c-dabb-47e3-be9b-192987284824','*','a0609078-b6e3-45c5-8e32-abcee42ece20',131);
INSERT INTO "head" VALUES('event_host','aa30de85-9d90-4957-9438-5431fd770216','*','a0609078-b6e3-45c5-8e32-abcee42ece20',132);
INSERT INTO "head" VALUES('event_host','6e0341e0-1f32-4bea-a433-d5d24324c504','*','a0609078-b6e3-45c5-8e32-abcee42ece20',133);
INSERT INTO "head" VALUES('event_host','3f735d74-e3cf-4a6e-82c5-c15bccb4dd46','*','a0609078-b6e3-45c5-8e32-abcee42ece20',134);
INSERT INTO "head" VALUES('event_host','f2873b36-6c32-4fda-b0e2-1f2052c87232','*','a0609078-b6e3-45c5-8e32-abcee42ece20',135);
INSERT INTO "head" VALUES('agenda_item','791af47d-0dda-4321-aa23-67c788a6f521','*','a0609078-b6e3-45c5-8e32-abcee42ece20',136);
INSERT INTO "head" VALUES('agenda_item','ea845892-cc4f-4c03-9065-15379645c20f','*','a0609078-b6e3-45c5-8e32-abcee42ece20',137);
INSERT INTO "head" VALUES('agenda_item','6026af75-56c5-4cbc-8d6e-f3ae539e7aa8','*','a0609078-b6e3-45c5-8e32-abcee42ece20',138);
INSERT INTO "head" VALUES('agenda_item','45161428-c798-49f1-a2b7-c8b22d0726b0','*','a0609078-b6e3-45c5-8e32-abcee42ece20',139);
INSERT INTO "head" VALUES('agenda_item','105432fb-c61a-4993-a231-b9d2224405f4','*','a0609078-b6e3-45c5-8e32-abcee42ece20',140);
INSERT INTO "head" VALUES('event_host','852d9b0e-973c-4a42-aa04-04e79fc46d6c','*','a0609078-b6e3-45c5-8e32-abcee42ece20',141);
INSERT INTO "head" VALUES('event_host','1a059320-ba06-45df-b118-80b39c433e63','*','a0609078-b6e3-45c5-8e32-abcee42ece20',142);
INSERT INTO "head" VALUES('event_host','464b42b1-ebb3-4af5-aa02-734189ab4601','*','a0609078-b6e3-45c5-8e32-abcee42ece20',143);
INSERT INTO "head" VALUES('event_host','ebec5b29-1c6a-4b25-8435-16da3304ea4a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',144);
INSERT INTO "head" VALUES('event_host','0188e775-ea00-4dd3-8da6-a0266c8b2573','*','a0609078-b6e3-45c5-8e32-abcee42ece20',145);
INSERT INTO "head" VALUES('event_host','f47e9b67-00fe-4416-a3ce-f2237f287642','*','a0609078-b6e3-45c5-8e32-abcee42ece20',146);
INSERT INTO "head" VALUES('agenda_item','7dfc2078-5147-4079-8809-6d2a3e384709','*','a0609078-b6e3-45c5-8e32-abcee42ece20',147);
INSERT INTO "head" VALUES('agenda_item','db0c2088-23dc-450e-88f7-87147559e17a','*','a0609078-b6e3-45c5-8e32-abcee42ece20',148);
INSERT INTO "head" VALUES('agenda_item','c6843824-8cb5-46c6-85da-6d71f969097c','*','a0609078-b6e3-45c5-8e32-abcee42ece20',149);
INSERT INTO "head" VALUES('agenda_item','cbfb1afb-4ce7-41ac-b4ec-83ce28308a78','*','a0609078-b6e3-45c5-8e32-abcee42ece20',150);
INSERT INTO "head" VALUES('agenda_item','699947c5-79c8-44c3-a76b-5b7feb78b544','*','a0609078-b6e3-45c5-8e32-abcee42ece20',151);
INSERT INTO "head" VALUES('rate','def19e2e-e8e7-4d16-87a7-ece5f4d72288','*','a0609078-b6e3-45c5-8e32-abcee42ece20',152);
INSERT INTO "head" VALUES('rate','a9812ec3-90dd-401b-911f-3b9b60b40ec7','*','a0609078-b6e3-45c5-8e32-abcee42ece20',153);
INSERT INTO "head" VALUES('budget_line','dc624486-0240-4677-8eaf-2f9a2eebec87','*','a0609078-b6e3-45c5-8e32-abcee42ece20',154);
INSERT INTO "head" VALUES('expense','08b51191-866e-4e1c-9d88-34a8ffceca0f','*','a0609078-b6e3-45c5-8e32-abcee42ece20',155);
INSERT INTO "head" VALUES('budget_line','539a51fa-36c7-40af-9868-92ccfdce64b4','*','a0609078-b6e3-45c5-8e32-abcee42ece20',156);
INSERT INTO "head" VALUES('expense','36049318-f768-43ee-a67a-2c4b1bc6cd61','*','a0609078-b6e3-45c5-8e32-abcee42ece20',157);
INSERT INTO "head" VALUES('budget_line','bc04f708-746b-45aa-bde1-e5639e47a19f','*','a0609078-b6e3-45c5-8e32-abcee42ece20',158);
INSERT INTO "head" VALUES('expense','e07b60e7-893a-4d80-aed7-9391414ec0b9','*','a0609078-b6e3-45c5-8e32-abcee42ece20',159);
INSERT INTO "head" VALUES('budget_line','f84dde25-2382-49b0-bde3-84677ba3a400','*','a0609078-b6e3-45c5-8e32-abcee42ece20',160);
INSERT INTO "head" VALUES('expense','07cb7315-297a-4e9b-9c9b-4e83f85be055','*','a0609078-b6e3-45c5-8e32-abcee42ece20',161);
INSERT INTO "head" VALUES('budget_line','26532569-74b6-4984-a80a-adc50e9c3716','*','a0609078-b6e3-45c5-8e32-abcee42ece20',162);
INSERT INTO "head" VALUES('expense','2e3bf7ce-99ab-463e-b790-325425321cd2','*','a0609078-b6e3-45c5-8e32-abcee42ece20',163);
INSERT INTO "head" VALUES('budget_line','38893d64-e560-4ccf-bfb6-7042999f91c0','*','a0609078-b6e3-45c5-8e32-abcee42ece20',164);
INSERT INTO "head" VALUES('expense','660127b5-efe7-4696-ad02-d993c7d4c700','*','a0609078-b6e3-45c5-8e32-abcee42ece20',165);
INSERT INTO "head" VALUES('budget_line','dd3f169a-5720-403e-b13b-9d91898aa72c','*','a0609078-b6e3-45c5-8e32-abcee42ece20',166);
INSERT INTO "head" VALUES('expense','1b651554-605f-43cc-ba52-893f1bb94ad7','*','a0609078-b6e3-45c5-8e32-abcee42ece20',167);
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
INSERT INTO "member" VALUES('940b681e-cb32-465d-8d06-fa048f59737a',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','f446c1d7-3633-46fd-bfb9-b8fe55c63f12','leader','confirmed','團長','団長',1,NULL,'');
INSERT INTO "member" VALUES('247574c0-8cad-49e8-a6f6-c629cce4ff3d',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','a6b42376-1be1-444f-bd7d-3849271fbdf5','member','confirmed','團員','団員',2,NULL,'');
INSERT INTO "member" VALUES('d9c2cbf2-d87c-4c86-a09a-93c8ffb4f59f',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','8562aff6-4c50-4d37-a7ff-ba6e3116fa31','member','confirmed','團員','団員',3,NULL,'');
INSERT INTO "member" VALUES('a174f541-2bbb-44dd-a5dd-79ed30fa2e53',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','f48bbe8c-ebf0-4df2-922b-279a63bbda5c','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,'');
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('store','e0a3c70f-009e-491b-8160-e5acfdd9ecc4');
INSERT INTO "meta" VALUES('replica','c6a3e634-c966-4557-a035-4af79fded01c');
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
INSERT INTO "organisation" VALUES('c9c01f67-054e-4e73-bd5e-58e2c7f818a8',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','経済部
経済部');
INSERT INTO "organisation" VALUES('32c4a857-dc00-409e-b08e-3efef4d4c13b',1,'c9c01f67-054e-4e73-bd5e-58e2c7f818a8','central','TW','','工業局','工業局','','','','','','','','','','','','','','工業局
工業局');
INSERT INTO "organisation" VALUES('f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('53b8edfb-fdad-4d2a-96a1-c6a684604239',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','知事','知事','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','千葉県
千葉県
ちばけん');
INSERT INTO "organisation" VALUES('28344c80-348e-4ede-a306-ce00cc3e7de6',1,'53b8edfb-fdad-4d2a-96a1-c6a684604239','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('2e3e9377-8b57-471c-a645-f3e93efd654d',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('21e489ba-a38c-4fed-a2c8-b2548cdaef5d',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('ad8b67d6-305a-4050-a887-134258e3f022',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('c4a101c4-9d23-489f-8de5-51ab8a48acf4',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('21157134-a0d1-4637-9b92-ced6f531147a',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('88c47475-b687-424e-a92a-d69f5bc53240',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('00a9a11d-99ca-4377-a1ca-3e4d607fbdb9',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('2c186f69-8dd3-46f6-b3f9-f932958f2dc9',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('bf081756-dec3-401e-b8fe-fb03283d744e',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('3c7677e7-5b41-42e3-b513-a35e57cd8bc2',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('1e792589-c9c7-478d-952c-3e69f54815f7',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('a1ce5544-f81c-4438-b348-79756aae661a',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','福島県
福島県');
INSERT INTO "organisation" VALUES('f6bc4f22-934c-42fa-a49e-221fe287f358',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','郡山市
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
INSERT INTO "organisation_name" VALUES('5c39563f-e621-4443-928c-b39d8c626bf8',1,'2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "participant" VALUES('186c63e1-5af3-44cd-adfb-e1366aabc077',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','jp','',1,'10a69da5-ea57-4b0f-a8ae-3ecb64838540',NULL,'','','','');
INSERT INTO "participant" VALUES('a9211a67-e0f0-44d7-9437-6f8b81cf49e4',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','jp','',2,'765aeb57-3344-414a-8369-24aa522e6f03',NULL,'','','','');
INSERT INTO "participant" VALUES('5a492799-5ef4-4ff6-a333-ba1029d76139',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','jp','',3,'d10b3292-c3de-4a11-81cd-fa03c86cd0c1',NULL,'','','','');
INSERT INTO "participant" VALUES('ed9a7e7b-99fd-4d8e-88d1-e276569d508a',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','jp','',4,'8a2b0903-6fd9-433b-a6a3-3f1528ec1c30',NULL,'','','','');
INSERT INTO "participant" VALUES('4e791068-e4c5-4460-9102-15e790263563',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','jp','',5,'8dd3eac2-7c8a-46d6-8287-10c12181ff20',NULL,'','','','');
INSERT INTO "participant" VALUES('e1b62d98-d9e6-4305-b5d4-fd4b4c82856f',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','jp','',6,'eaed61cc-27e2-403c-8a43-1bc52416ba1f',NULL,'','','','');
INSERT INTO "participant" VALUES('c100d466-175a-41d6-908b-aab5b55c2e4d',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','jp','',7,'ac00d029-978e-42c9-ac99-05b5820d8039',NULL,'','','','');
INSERT INTO "participant" VALUES('8e64c949-8be6-41d3-880b-efbc4db0fda8',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','jp','',8,'46fdcc5d-417d-4c40-90ed-bf35587fcfde',NULL,'','','','');
INSERT INTO "participant" VALUES('064a5186-7264-401c-b233-77a29c44ec68',1,'edff8691-534f-47f4-b614-2374ef5770c4','jp','',1,'196dc36a-6848-4a13-9c6c-74b18c561b5e',NULL,'','','','');
INSERT INTO "participant" VALUES('d343558b-2c77-4688-b9ed-dd44c19dd6d3',1,'edff8691-534f-47f4-b614-2374ef5770c4','jp','',2,'d0c0d976-e272-4244-bda2-5991ae07bad8',NULL,'','','','');
INSERT INTO "participant" VALUES('7d4d9b28-0cb2-440a-b216-3e518349a049',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','jp','',1,'41f15c88-ea43-4b29-9b85-accf277e2587',NULL,'','','','');
INSERT INTO "participant" VALUES('2dfe4d9f-450b-4da6-b239-b71bcba64ea9',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','jp','',2,'86935c1a-5182-4caa-8aea-b242fe58ebd8',NULL,'','','','');
INSERT INTO "participant" VALUES('83d9a820-6493-4798-9609-85f296dde54f',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','jp','',3,'9602a4f7-13a3-4e90-aea7-274a4613a819',NULL,'','','','');
INSERT INTO "participant" VALUES('691fe531-1986-4277-889d-8e2c64dcc8e7',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','jp','',4,'358a8b89-bbb5-4783-acb2-360e65255734',NULL,'','','','');
INSERT INTO "participant" VALUES('9a2debb1-f520-43fd-a531-7c8e09986705',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','jp','',5,'2ffecc23-4f6e-45fd-b7ad-1abe591a65e3',NULL,'','','','');
INSERT INTO "participant" VALUES('1ea0dbbd-bd4f-4291-9974-a255b5af0b0e',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','jp','',6,'9d3d0bdd-3691-4ba6-a36d-ae8f66351340',NULL,'','','','');
INSERT INTO "participant" VALUES('50520f51-290c-4a19-bf9c-5ae636a090f3',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','tw','',1,'f446c1d7-3633-46fd-bfb9-b8fe55c63f12',NULL,'','','','');
INSERT INTO "participant" VALUES('88c550bb-642c-4eef-a283-7b027a780011',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','tw','',2,'a6b42376-1be1-444f-bd7d-3849271fbdf5',NULL,'','','','');
INSERT INTO "participant" VALUES('9975f14c-4ca0-4a49-898b-718c8c1186a0',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','tw','',3,'8562aff6-4c50-4d37-a7ff-ba6e3116fa31',NULL,'','','','');
INSERT INTO "participant" VALUES('ef908258-e195-4468-99d5-facd8610cf93',1,'df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b','tw','',4,'f48bbe8c-ebf0-4df2-922b-279a63bbda5c',NULL,'','','','');
INSERT INTO "participant" VALUES('03e7638c-6e6a-464c-89a8-461070f4e613',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','tw','',1,'f446c1d7-3633-46fd-bfb9-b8fe55c63f12',NULL,'','','','');
INSERT INTO "participant" VALUES('7f6ae161-6a99-4a9e-9435-949c22a75677',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','tw','',2,'a6b42376-1be1-444f-bd7d-3849271fbdf5',NULL,'','','','');
INSERT INTO "participant" VALUES('f394be8b-5d3e-431f-8b91-9b672d4663a7',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','tw','',3,'8562aff6-4c50-4d37-a7ff-ba6e3116fa31',NULL,'','','','');
INSERT INTO "participant" VALUES('e4c50018-8472-4bc0-a865-3f76eac18312',1,'66fda1d7-eaf2-4315-abd1-811ab5717128','tw','',4,'f48bbe8c-ebf0-4df2-922b-279a63bbda5c',NULL,'','','','');
INSERT INTO "participant" VALUES('2018db25-db85-408c-8972-773f23399254',1,'edff8691-534f-47f4-b614-2374ef5770c4','tw','',1,'f446c1d7-3633-46fd-bfb9-b8fe55c63f12',NULL,'','','','');
INSERT INTO "participant" VALUES('415f8deb-62dc-44ce-b16b-06cb0ddff662',1,'edff8691-534f-47f4-b614-2374ef5770c4','tw','',2,'a6b42376-1be1-444f-bd7d-3849271fbdf5',NULL,'','','','');
INSERT INTO "participant" VALUES('c90a2594-6137-4715-a25d-cd1f3a3aa852',1,'edff8691-534f-47f4-b614-2374ef5770c4','tw','',3,'8562aff6-4c50-4d37-a7ff-ba6e3116fa31',NULL,'','','','');
INSERT INTO "participant" VALUES('1226b9e1-12e2-4160-bcd8-e491b7d57724',1,'edff8691-534f-47f4-b614-2374ef5770c4','tw','',4,'f48bbe8c-ebf0-4df2-922b-279a63bbda5c',NULL,'','','','');
INSERT INTO "participant" VALUES('b2996138-ed1a-4bcb-ac9f-8532ea52abe3',1,'79a49b60-374a-41fa-841c-a5c970e2d164','tw','',1,'f446c1d7-3633-46fd-bfb9-b8fe55c63f12',NULL,'','','','');
INSERT INTO "participant" VALUES('3dcd8731-cec9-4fd1-b0d1-b800b2ff344f',1,'79a49b60-374a-41fa-841c-a5c970e2d164','tw','',2,'a6b42376-1be1-444f-bd7d-3849271fbdf5',NULL,'','','','');
INSERT INTO "participant" VALUES('82c23e9c-0866-4f45-8e77-0cc36e4d6b6e',1,'79a49b60-374a-41fa-841c-a5c970e2d164','tw','',3,'8562aff6-4c50-4d37-a7ff-ba6e3116fa31',NULL,'','','','');
INSERT INTO "participant" VALUES('2890d63a-59e2-4835-8a8c-1a48d530cd39',1,'79a49b60-374a-41fa-841c-a5c970e2d164','tw','',4,'f48bbe8c-ebf0-4df2-922b-279a63bbda5c',NULL,'','','','');
INSERT INTO "participant" VALUES('48207824-045d-46cf-be9b-b4fa4c5b05ae',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','tw','',1,'f446c1d7-3633-46fd-bfb9-b8fe55c63f12',NULL,'','','','');
INSERT INTO "participant" VALUES('741cc19f-12f5-43a1-b0dc-33d3bca03763',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','tw','',2,'a6b42376-1be1-444f-bd7d-3849271fbdf5',NULL,'','','','');
INSERT INTO "participant" VALUES('a39cc2d9-6154-407a-bb3a-626fe52fa1cc',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','tw','',3,'8562aff6-4c50-4d37-a7ff-ba6e3116fa31',NULL,'','','','');
INSERT INTO "participant" VALUES('48b87cd5-3d31-4094-97ac-e3cce8177c04',1,'d8d577e3-9fa1-4508-a4bf-fff76641d888','tw','',4,'f48bbe8c-ebf0-4df2-922b-279a63bbda5c',NULL,'','','','');
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
INSERT INTO "person" VALUES('f446c1d7-3633-46fd-bfb9-b8fe55c63f12',1,'王大明','王大明','おう だいめい','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','王大明
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
INSERT INTO "person" VALUES('a6b42376-1be1-444f-bd7d-3849271fbdf5',1,'陳小華','陳小華','ちん しょうか','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','陳小華
陳小華
ちんしょうか
chenhsiaohua','電子資訊組
電子情報組
技正
工業局
工業局
経済部
経済部');
INSERT INTO "person" VALUES('8562aff6-4c50-4d37-a7ff-ba6e3116fa31',1,'林美玲','林美玲','りん びれい','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','林美玲
林美玲
りんびれい
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('f48bbe8c-ebf0-4df2-922b-279a63bbda5c',1,'黃志強','黄志強','こう しきょう','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','黄志強
黄志強
こうしきょう
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('10a69da5-ea57-4b0f-a8ae-3ecb64838540',1,'山田太郎','山田太郎','やまだ たろう','','','JP','','','','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('765aeb57-3344-414a-8369-24aa522e6f03',1,'佐藤花子','佐藤花子','さとう はなこ','','','JP','','','','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('d10b3292-c3de-4a11-81cd-fa03c86cd0c1',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','JP','','','','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('8a2b0903-6fd9-433b-a6a3-3f1528ec1c30',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','JP','','','','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('8dd3eac2-7c8a-46d6-8287-10c12181ff20',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','JP','','','','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('eaed61cc-27e2-403c-8a43-1bc52416ba1f',1,'田中四郎','田中四郎','たなか しろう','','','JP','','','','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('ac00d029-978e-42c9-ac99-05b5820d8039',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','JP','','','','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('46fdcc5d-417d-4c40-90ed-bf35587fcfde',1,'濵田六子','濵田六子','はまだ むつこ','','','JP','','','','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('196dc36a-6848-4a13-9c6c-74b18c561b5e',1,'渡部 七海','渡部 七海','わたべ ななみ','','','JP','','','','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('d0c0d976-e272-4244-bda2-5991ae07bad8',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','JP','','','','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('41f15c88-ea43-4b29-9b85-accf277e2587',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','JP','','','','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('86935c1a-5182-4caa-8aea-b242fe58ebd8',1,'山﨑十和','山﨑十和','やまざき とわ','','','JP','','','','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('9602a4f7-13a3-4e90-aea7-274a4613a819',1,'中村春子','中村春子','なかむら はるこ','','','JP','','','','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('358a8b89-bbb5-4783-acb2-360e65255734',1,'小林夏男','小林夏男','こばやし なつお','','','JP','','','','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('2ffecc23-4f6e-45fd-b7ad-1abe591a65e3',1,'加藤秋江','加藤秋江','かとう あきえ','','','JP','','','','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('9d3d0bdd-3691-4ba6-a36d-ae8f66351340',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','JP','','','','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん');
INSERT INTO "person" VALUES('2a274cb6-4b67-4db8-b18f-f2721706d653',1,'松本空','松本空','まつもと そら','','','JP','','','','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "person" VALUES('d7ade028-731e-4855-805d-863199b1f73c',1,'井上海','井上海','いのうえ うみ','','','JP','','','','','','井上海
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
INSERT INTO "post" VALUES('33ad743b-3c86-4b35-90c3-fc83d88bee5b',1,'f446c1d7-3633-46fd-bfb9-b8fe55c63f12','32c4a857-dc00-409e-b08e-3efef4d4c13b','電子資訊組','電子情報組','科長','課長（科長）',NULL,NULL,NULL);
INSERT INTO "post" VALUES('ea8f2bd7-2ea3-4ffe-90e8-8c19cb70047e',1,'a6b42376-1be1-444f-bd7d-3849271fbdf5','32c4a857-dc00-409e-b08e-3efef4d4c13b','電子資訊組','電子情報組','技正','技正',NULL,NULL,NULL);
INSERT INTO "post" VALUES('9cf38aba-86b7-4217-8520-f373bafba992',1,'8562aff6-4c50-4d37-a7ff-ba6e3116fa31','f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac','','','經理','マネージャー',NULL,NULL,NULL);
INSERT INTO "post" VALUES('a0fb5746-9799-400e-9532-57f2549e4bc4',1,'f48bbe8c-ebf0-4df2-922b-279a63bbda5c','f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac','','','專員','専員',NULL,NULL,NULL);
INSERT INTO "post" VALUES('5ce06559-2e6f-4c0f-8386-c7026b773eca',1,'10a69da5-ea57-4b0f-a8ae-3ecb64838540','28344c80-348e-4ede-a306-ce00cc3e7de6','經濟政策課','経済政策課','副參事','副参事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('fd298892-fc16-4f4d-bc19-6552612c1dd2',1,'765aeb57-3344-414a-8369-24aa522e6f03','28344c80-348e-4ede-a306-ce00cc3e7de6','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('4fc4b6c7-db12-4901-b8fa-de956c5f2892',1,'d10b3292-c3de-4a11-81cd-fa03c86cd0c1','28344c80-348e-4ede-a306-ce00cc3e7de6','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,NULL,NULL);
INSERT INTO "post" VALUES('0a3d300e-88e9-4225-aad4-ebd96822005a',1,'8a2b0903-6fd9-433b-a6a3-3f1528ec1c30','28344c80-348e-4ede-a306-ce00cc3e7de6','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('14e1a8f3-d7f8-4a45-9d31-f8813a3d5a1e',1,'8dd3eac2-7c8a-46d6-8287-10c12181ff20','28344c80-348e-4ede-a306-ce00cc3e7de6','產業振興課','産業振興課','副課長','副課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('8110c8e9-3874-47ee-9deb-2f03ad94cf05',1,'eaed61cc-27e2-403c-8a43-1bc52416ba1f','28344c80-348e-4ede-a306-ce00cc3e7de6','產業振興課','産業振興課','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('1f8dfc64-d422-4422-ac5e-32f9153301b4',1,'ac00d029-978e-42c9-ac99-05b5820d8039','28344c80-348e-4ede-a306-ce00cc3e7de6','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e5932dbe-4a61-4c5a-a724-4770e3bb297a',1,'46fdcc5d-417d-4c40-90ed-bf35587fcfde','28344c80-348e-4ede-a306-ce00cc3e7de6','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('d5848347-2e50-4827-92a6-b11196a75fd4',1,'196dc36a-6848-4a13-9c6c-74b18c561b5e','2e3e9377-8b57-471c-a645-f3e93efd654d','','','副所長','副所長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('d32d58c5-7e06-4648-9fb8-4a7ae1c0ecaf',1,'d0c0d976-e272-4244-bda2-5991ae07bad8','2e3e9377-8b57-471c-a645-f3e93efd654d','','','產學推動科長','産学連携科長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('96751e9d-18d3-489d-94f9-f1efb8b963e5',1,'41f15c88-ea43-4b29-9b85-accf277e2587','21e489ba-a38c-4fed-a2c8-b2548cdaef5d','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('474ffbb8-9ed8-41e1-a6a9-e0bee5a30b01',1,'86935c1a-5182-4caa-8aea-b242fe58ebd8','21e489ba-a38c-4fed-a2c8-b2548cdaef5d','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,NULL,NULL);
INSERT INTO "post" VALUES('0be26267-97ab-4f6a-9f56-82f3cc08af22',1,'9602a4f7-13a3-4e90-aea7-274a4613a819','21e489ba-a38c-4fed-a2c8-b2548cdaef5d','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('5d95a891-cb11-4721-85f9-45b35a94a885',1,'358a8b89-bbb5-4783-acb2-360e65255734','21e489ba-a38c-4fed-a2c8-b2548cdaef5d','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e4466b77-e474-4577-a1ff-1e6df8688ccd',1,'2ffecc23-4f6e-45fd-b7ad-1abe591a65e3','21e489ba-a38c-4fed-a2c8-b2548cdaef5d','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('8f704cce-50f8-427e-8b0d-afc5bd65ec83',1,'9d3d0bdd-3691-4ba6-a36d-ae8f66351340','ad8b67d6-305a-4050-a887-134258e3f022','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('9b150b30-76c3-4199-937e-f6bbc6444a06',1,'2a274cb6-4b67-4db8-b18f-f2721706d653','21157134-a0d1-4637-9b92-ced6f531147a','','','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('b303ea80-74e0-42ca-9b3e-93c38d11364f',1,'d7ade028-731e-4855-805d-863199b1f73c','88c47475-b687-424e-a92a-d69f5bc53240','海外事業本部','海外事業本部','研究員','研究員',NULL,NULL,NULL);
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
INSERT INTO "rate" VALUES('def19e2e-e8e7-4d16-87a7-ece5f4d72288',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','JPY','0.22','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('a9812ec3-90dd-401b-911f-3b9b60b40ec7',1,'d8bf1c02-c164-4407-bd4e-7df8e0bb86af','USD','31.2','spot','2019-09-16','範例／見本');
CREATE TABLE same_key (
	entity VARCHAR NOT NULL, 
	"key" TEXT NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	PRIMARY KEY (entity, "key", row_id)
);
INSERT INTO "same_key" VALUES('delegation','0
sample2019','d8bf1c02-c164-4407-bd4e-7df8e0bb86af');
INSERT INTO "same_key" VALUES('member','0
d8bf1c02-c164-4407-bd4e-7df8e0bb86af
8562aff6-4c50-4d37-a7ff-ba6e3116fa31','d9c2cbf2-d87c-4c86-a09a-93c8ffb4f59f');
INSERT INTO "same_key" VALUES('member','0
d8bf1c02-c164-4407-bd4e-7df8e0bb86af
a6b42376-1be1-444f-bd7d-3849271fbdf5','247574c0-8cad-49e8-a6f6-c629cce4ff3d');
INSERT INTO "same_key" VALUES('member','0
d8bf1c02-c164-4407-bd4e-7df8e0bb86af
f446c1d7-3633-46fd-bfb9-b8fe55c63f12','940b681e-cb32-465d-8d06-fa048f59737a');
INSERT INTO "same_key" VALUES('member','0
d8bf1c02-c164-4407-bd4e-7df8e0bb86af
f48bbe8c-ebf0-4df2-922b-279a63bbda5c','a174f541-2bbb-44dd-a5dd-79ed30fa2e53');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','c4a101c4-9d23-489f-8de5-51ab8a48acf4');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','21157134-a0d1-4637-9b92-ced6f531147a');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','88c47475-b687-424e-a92a-d69f5bc53240');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','00a9a11d-99ca-4377-a1ca-3e4d607fbdb9');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','53b8edfb-fdad-4d2a-96a1-c6a684604239');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','bf081756-dec3-401e-b8fe-fb03283d744e');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','2c186f69-8dd3-46f6-b3f9-f932958f2dc9');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
53b8edfb-fdad-4d2a-96a1-c6a684604239','28344c80-348e-4ede-a306-ce00cc3e7de6');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','ad8b67d6-305a-4050-a887-134258e3f022');
INSERT INTO "same_key" VALUES('organisation','0
工業局
c9c01f67-054e-4e73-bd5e-58e2c7f818a8','32c4a857-dc00-409e-b08e-3efef4d4c13b');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','21e489ba-a38c-4fed-a2c8-b2548cdaef5d');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','3c7677e7-5b41-42e3-b513-a35e57cd8bc2');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','a1ce5544-f81c-4438-b348-79756aae661a');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','2e3e9377-8b57-471c-a645-f3e93efd654d');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','1e792589-c9c7-478d-952c-3e69f54815f7');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','c9c01f67-054e-4e73-bd5e-58e2c7f818a8');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','f6bc4f22-934c-42fa-a49e-221fe287f358');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','c4a101c4-9d23-489f-8de5-51ab8a48acf4');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','21157134-a0d1-4637-9b92-ced6f531147a');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','88c47475-b687-424e-a92a-d69f5bc53240');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','2f7341fa-ae27-4d69-a9d3-d3d2f9c8e2e6');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','00a9a11d-99ca-4377-a1ca-3e4d607fbdb9');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','53b8edfb-fdad-4d2a-96a1-c6a684604239');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','bf081756-dec3-401e-b8fe-fb03283d744e');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','2c186f69-8dd3-46f6-b3f9-f932958f2dc9');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','f7cb1a2c-7a07-42d0-9f62-0d2679c3b9ac');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
53b8edfb-fdad-4d2a-96a1-c6a684604239','28344c80-348e-4ede-a306-ce00cc3e7de6');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','ad8b67d6-305a-4050-a887-134258e3f022');
INSERT INTO "same_key" VALUES('organisation','1
工業局
c9c01f67-054e-4e73-bd5e-58e2c7f818a8','32c4a857-dc00-409e-b08e-3efef4d4c13b');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','21e489ba-a38c-4fed-a2c8-b2548cdaef5d');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','3c7677e7-5b41-42e3-b513-a35e57cd8bc2');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','a1ce5544-f81c-4438-b348-79756aae661a');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','2e3e9377-8b57-471c-a645-f3e93efd654d');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','1e792589-c9c7-478d-952c-3e69f54815f7');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','c9c01f67-054e-4e73-bd5e-58e2c7f818a8');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','f6bc4f22-934c-42fa-a49e-221fe287f358');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
10a69da5-ea57-4b0f-a8ae-3ecb64838540','186c63e1-5af3-44cd-adfb-e1366aabc077');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
46fdcc5d-417d-4c40-90ed-bf35587fcfde','8e64c949-8be6-41d3-880b-efbc4db0fda8');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
765aeb57-3344-414a-8369-24aa522e6f03','a9211a67-e0f0-44d7-9437-6f8b81cf49e4');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
8562aff6-4c50-4d37-a7ff-ba6e3116fa31','f394be8b-5d3e-431f-8b91-9b672d4663a7');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
8a2b0903-6fd9-433b-a6a3-3f1528ec1c30','ed9a7e7b-99fd-4d8e-88d1-e276569d508a');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
8dd3eac2-7c8a-46d6-8287-10c12181ff20','4e791068-e4c5-4460-9102-15e790263563');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
a6b42376-1be1-444f-bd7d-3849271fbdf5','7f6ae161-6a99-4a9e-9435-949c22a75677');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
ac00d029-978e-42c9-ac99-05b5820d8039','c100d466-175a-41d6-908b-aab5b55c2e4d');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
d10b3292-c3de-4a11-81cd-fa03c86cd0c1','5a492799-5ef4-4ff6-a333-ba1029d76139');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
eaed61cc-27e2-403c-8a43-1bc52416ba1f','e1b62d98-d9e6-4305-b5d4-fd4b4c82856f');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
f446c1d7-3633-46fd-bfb9-b8fe55c63f12','03e7638c-6e6a-464c-89a8-461070f4e613');
INSERT INTO "same_key" VALUES('participant','0
66fda1d7-eaf2-4315-abd1-811ab5717128
f48bbe8c-ebf0-4df2-922b-279a63bbda5c','e4c50018-8472-4bc0-a865-3f76eac18312');
INSERT INTO "same_key" VALUES('participant','0
79a49b60-374a-41fa-841c-a5c970e2d164
8562aff6-4c50-4d37-a7ff-ba6e3116fa31','82c23e9c-0866-4f45-8e77-0cc36e4d6b6e');
INSERT INTO "same_key" VALUES('participant','0
79a49b60-374a-41fa-841c-a5c970e2d164
a6b42376-1be1-444f-bd7d-3849271fbdf5','3dcd8731-cec9-4fd1-b0d1-b800b2ff344f');
INSERT INTO "same_key" VALUES('participant','0
79a49b60-374a-41fa-841c-a5c970e2d164
f446c1d7-3633-46fd-bfb9-b8fe55c63f12','b2996138-ed1a-4bcb-ac9f-8532ea52abe3');
INSERT INTO "same_key" VALUES('participant','0
79a49b60-374a-41fa-841c-a5c970e2d164
f48bbe8c-ebf0-4df2-922b-279a63bbda5c','2890d63a-59e2-4835-8a8c-1a48d530cd39');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
2ffecc23-4f6e-45fd-b7ad-1abe591a65e3','9a2debb1-f520-43fd-a531-7c8e09986705');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
358a8b89-bbb5-4783-acb2-360e65255734','691fe531-1986-4277-889d-8e2c64dcc8e7');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
41f15c88-ea43-4b29-9b85-accf277e2587','7d4d9b28-0cb2-440a-b216-3e518349a049');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
8562aff6-4c50-4d37-a7ff-ba6e3116fa31','a39cc2d9-6154-407a-bb3a-626fe52fa1cc');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
86935c1a-5182-4caa-8aea-b242fe58ebd8','2dfe4d9f-450b-4da6-b239-b71bcba64ea9');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
9602a4f7-13a3-4e90-aea7-274a4613a819','83d9a820-6493-4798-9609-85f296dde54f');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
9d3d0bdd-3691-4ba6-a36d-ae8f66351340','1ea0dbbd-bd4f-4291-9974-a255b5af0b0e');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
a6b42376-1be1-444f-bd7d-3849271fbdf5','741cc19f-12f5-43a1-b0dc-33d3bca03763');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
f446c1d7-3633-46fd-bfb9-b8fe55c63f12','48207824-045d-46cf-be9b-b4fa4c5b05ae');
INSERT INTO "same_key" VALUES('participant','0
d8d577e3-9fa1-4508-a4bf-fff76641d888
f48bbe8c-ebf0-4df2-922b-279a63bbda5c','48b87cd5-3d31-4094-97ac-e3cce8177c04');
INSERT INTO "same_key" VALUES('participant','0
df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b
8562aff6-4c50-4d37-a7ff-ba6e3116fa31','9975f14c-4ca0-4a49-898b-718c8c1186a0');
INSERT INTO "same_key" VALUES('participant','0
df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b
a6b42376-1be1-444f-bd7d-3849271fbdf5','88c550bb-642c-4eef-a283-7b027a780011');
INSERT INTO "same_key" VALUES('participant','0
df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b
f446c1d7-3633-46fd-bfb9-b8fe55c63f12','50520f51-290c-4a19-bf9c-5ae636a090f3');
INSERT INTO "same_key" VALUES('participant','0
df70cd61-1da1-4fe0-9ec7-af1ae01a0c5b
f48bbe8c-ebf0-4df2-922b-279a63bbda5c','ef908258-e195-4468-99d5-facd8610cf93');
INSERT INTO "same_key" VALUES('participant','0
edff8691-534f-47f4-b614-2374ef5770c4
196dc36a-6848-4a13-9c6c-74b18c561b5e','064a5186-7264-401c-b233-77a29c44ec68');
INSERT INTO "same_key" VALUES('participant','0
edff8691-534f-47f4-b614-2374ef5770c4
8562aff6-4c50-4d37-a7ff-ba6e3116fa31','c90a2594-6137-4715-a25d-cd1f3a3aa852');
INSERT INTO "same_key" VALUES('participant','0
edff8691-534f-47f4-b614-2374ef5770c4
a6b42376-1be1-444f-bd7d-3849271fbdf5','415f8deb-62dc-44ce-b16b-06cb0ddff662');
INSERT INTO "same_key" VALUES('participant','0
edff8691-534f-47f4-b614-2374ef5770c4
d0c0d976-e272-4244-bda2-5991ae07bad8','d343558b-2c77-4688-b9ed-dd44c19dd6d3');
INSERT INTO "same_key" VALUES('participant','0
edff8691-534f-47f4-b614-2374ef5770c4
f446c1d7-3633-46fd-bfb9-b8fe55c63f12','2018db25-db85-408c-8972-773f23399254');
INSERT INTO "same_key" VALUES('participant','0
edff8691-534f-47f4-b614-2374ef5770c4
f48bbe8c-ebf0-4df2-922b-279a63bbda5c','1226b9e1-12e2-4160-bcd8-e491b7d57724');
INSERT INTO "same_key" VALUES('person','0
中村春子','9602a4f7-13a3-4e90-aea7-274a4613a819');
INSERT INTO "same_key" VALUES('person','0
井上海','d7ade028-731e-4855-805d-863199b1f73c');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','ac00d029-978e-42c9-ac99-05b5820d8039');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','765aeb57-3344-414a-8369-24aa522e6f03');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','2ffecc23-4f6e-45fd-b7ad-1abe591a65e3');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','9d3d0bdd-3691-4ba6-a36d-ae8f66351340');
INSERT INTO "same_key" VALUES('person','0
小林夏男','358a8b89-bbb5-4783-acb2-360e65255734');
INSERT INTO "same_key" VALUES('person','0
山崎十和','86935c1a-5182-4caa-8aea-b242fe58ebd8');
INSERT INTO "same_key" VALUES('person','0
山田太郎','10a69da5-ea57-4b0f-a8ae-3ecb64838540');
INSERT INTO "same_key" VALUES('person','0
松本空','2a274cb6-4b67-4db8-b18f-f2721706d653');
INSERT INTO "same_key" VALUES('person','0
林美玲','8562aff6-4c50-4d37-a7ff-ba6e3116fa31');
INSERT INTO "same_key" VALUES('person','0
浜田六子','46fdcc5d-417d-4c40-90ed-bf35587fcfde');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','d0c0d976-e272-4244-bda2-5991ae07bad8');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','8a2b0903-6fd9-433b-a6a3-3f1528ec1c30');
INSERT INTO "same_key" VALUES('person','0
渡部七海','196dc36a-6848-4a13-9c6c-74b18c561b5e');
INSERT INTO "same_key" VALUES('person','0
王大明','f446c1d7-3633-46fd-bfb9-b8fe55c63f12');
INSERT INTO "same_key" VALUES('person','0
田中四郎','eaed61cc-27e2-403c-8a43-1bc52416ba1f');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','d10b3292-c3de-4a11-81cd-fa03c86cd0c1');
INSERT INTO "same_key" VALUES('person','0
陳小華','a6b42376-1be1-444f-bd7d-3849271fbdf5');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','8dd3eac2-7c8a-46d6-8287-10c12181ff20');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','41f15c88-ea43-4b29-9b85-accf277e2587');
INSERT INTO "same_key" VALUES('person','0
黄志強','f48bbe8c-ebf0-4df2-922b-279a63bbda5c');
INSERT INTO "same_key" VALUES('person','1
中村春子','9602a4f7-13a3-4e90-aea7-274a4613a819');
INSERT INTO "same_key" VALUES('person','1
井上海','d7ade028-731e-4855-805d-863199b1f73c');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','ac00d029-978e-42c9-ac99-05b5820d8039');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','765aeb57-3344-414a-8369-24aa522e6f03');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','2ffecc23-4f6e-45fd-b7ad-1abe591a65e3');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','9d3d0bdd-3691-4ba6-a36d-ae8f66351340');
INSERT INTO "same_key" VALUES('person','1
小林夏男','358a8b89-bbb5-4783-acb2-360e65255734');
INSERT INTO "same_key" VALUES('person','1
山崎十和','86935c1a-5182-4caa-8aea-b242fe58ebd8');
INSERT INTO "same_key" VALUES('person','1
山田太郎','10a69da5-ea57-4b0f-a8ae-3ecb64838540');
INSERT INTO "same_key" VALUES('person','1
松本空','2a274cb6-4b67-4db8-b18f-f2721706d653');
INSERT INTO "same_key" VALUES('person','1
林美玲','8562aff6-4c50-4d37-a7ff-ba6e3116fa31');
INSERT INTO "same_key" VALUES('person','1
浜田六子','46fdcc5d-417d-4c40-90ed-bf35587fcfde');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','d0c0d976-e272-4244-bda2-5991ae07bad8');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','8a2b0903-6fd9-433b-a6a3-3f1528ec1c30');
INSERT INTO "same_key" VALUES('person','1
渡部七海','196dc36a-6848-4a13-9c6c-74b18c561b5e');
INSERT INTO "same_key" VALUES('person','1
王大明','f446c1d7-3633-46fd-bfb9-b8fe55c63f12');
INSERT INTO "same_key" VALUES('person','1
田中四郎','eaed61cc-27e2-403c-8a43-1bc52416ba1f');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','d10b3292-c3de-4a11-81cd-fa03c86cd0c1');
INSERT INTO "same_key" VALUES('person','1
陳小華','a6b42376-1be1-444f-bd7d-3849271fbdf5');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','8dd3eac2-7c8a-46d6-8287-10c12181ff20');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','41f15c88-ea43-4b29-9b85-accf277e2587');
INSERT INTO "same_key" VALUES('person','1
黄志強','f48bbe8c-ebf0-4df2-922b-279a63bbda5c');
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
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
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
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
CREATE INDEX ix_team_member_member_id ON team_member (member_id);
CREATE INDEX ix_dispatch_delegation_id ON dispatch (delegation_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_plan_change_delegation_id ON plan_change (delegation_id);
CREATE INDEX ix_event_delegation_id ON event (delegation_id);
CREATE INDEX ix_expense_budget_line_id ON expense (budget_line_id);
CREATE INDEX ix_expense_delegation_id ON expense (delegation_id);
CREATE INDEX ix_inform_change_id ON inform (change_id);
CREATE INDEX ix_inform_person_id ON inform (person_id);
CREATE INDEX ix_accepted_delegation_id ON accepted (delegation_id);
CREATE INDEX ix_packing_delegation_id ON packing (delegation_id);
CREATE INDEX ix_agenda_item_event_id ON agenda_item (event_id);
CREATE INDEX ix_event_host_event_id ON event_host (event_id);
CREATE INDEX ix_participant_event_id ON participant (event_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
COMMIT;
