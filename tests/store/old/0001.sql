PRAGMA application_id = 1213417556;
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
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
	note_zh VARCHAR NOT NULL, 
	note_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(speaker_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "agenda_item" VALUES('e719013a-fb17-4833-b4d9-f16ff38289b2',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('bc34cdae-ab8c-4418-a98b-0d566c1666a5',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','item',2,NULL,10,'致詞','挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('c4fb22c1-540a-4b43-ba82-d72cc94ee5ed',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','item',3,NULL,30,'座談','懇談',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('dcd2bc0d-ed04-4c5f-b648-0b1010f3a99f',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('76440985-e243-4cd4-a24e-08db1ab651c2',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','item',5,NULL,5,'合影','記念撮影',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('1f74e005-c549-415b-9ac1-ea65261c5b7b',1,'112fa513-f15c-4d98-9c7a-82759548de3a','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('5c624af6-03b5-45d0-9c4d-babc36682634',1,'112fa513-f15c-4d98-9c7a-82759548de3a','item',2,NULL,10,'致詞','挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('7ed042df-a132-4589-8391-75112f72d42f',1,'112fa513-f15c-4d98-9c7a-82759548de3a','item',3,NULL,30,'座談','懇談',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('5ac55279-ccb3-43cd-945b-da2b90460f42',1,'112fa513-f15c-4d98-9c7a-82759548de3a','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('78ca1352-55bf-4b28-bf0f-e4e68253d8d4',1,'112fa513-f15c-4d98-9c7a-82759548de3a','item',5,NULL,5,'合影','記念撮影',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('22696eac-1ee2-4ea0-956e-a8b2175c5011',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('bd00e16b-1f2a-42cb-8184-4551f08e2eba',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','item',2,NULL,10,'致詞','挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('5c8b2a6f-430c-4acf-b8f9-c1a9e4a4ebdd',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','item',3,NULL,30,'座談','懇談',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('4e57141d-7372-4dee-89c1-f679c5f1056c',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('c39cdf88-c9e3-4ce2-933c-5406f75cffbb',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','item',5,NULL,5,'合影','記念撮影',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('fc31b436-4510-4109-a51e-a1db57e1f163',1,'6349b01c-329b-438a-a342-48897fb4561f','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('319548fd-b3a2-4d38-907b-47628725b662',1,'6349b01c-329b-438a-a342-48897fb4561f','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','fed48f25-a4e6-49db-b1cc-3c9af5d55487','','','','');
INSERT INTO "agenda_item" VALUES('0e5f78b7-f8e4-487e-af47-d47e6165c4fb',1,'6349b01c-329b-438a-a342-48897fb4561f','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','014099fa-a16d-4c45-9492-f24a76dbcb4e','','','','');
INSERT INTO "agenda_item" VALUES('7936e6b3-9e33-4939-88fa-2e3fcf4d0070',1,'6349b01c-329b-438a-a342-48897fb4561f','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','25c7e0d8-ab10-4827-be1b-50b283979040','','','','');
INSERT INTO "agenda_item" VALUES('83dc5b98-d522-4b1f-a874-07ad92000e07',1,'6349b01c-329b-438a-a342-48897fb4561f','item',5,NULL,20,'問答','質疑応答',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('9946e285-a742-465e-8ebf-de837b857e23',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('060b90e2-2161-4f6f-8980-d650adbc3f9d',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','fed48f25-a4e6-49db-b1cc-3c9af5d55487','','','','');
INSERT INTO "agenda_item" VALUES('a07dea85-da2c-4cbd-8a63-91d95cec7377',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','014099fa-a16d-4c45-9492-f24a76dbcb4e','','','','');
INSERT INTO "agenda_item" VALUES('9d16b7a6-d6f2-444f-b244-c0e595f03944',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','25c7e0d8-ab10-4827-be1b-50b283979040','','','','');
INSERT INTO "agenda_item" VALUES('e797754e-3817-4337-b473-fbc9a76feaac',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','item',5,NULL,20,'問答','質疑応答',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('9a9cd79c-e852-5939-b273-d1f651d4562e',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 kind',3,'09:30:00.000000',3,'甲 title_zh 髙','甲 title_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 speaker_zh 髙','甲 speaker_ja 髙','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "agenda_item" VALUES('fd8ac790-747f-5aec-804d-2417f9eb88ef',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','item',4,'10:30:00.000000',4,'乙 title_zh 髙','乙 title_ja 髙',NULL,'乙 speaker_zh 髙','乙 speaker_ja 髙','乙 note_zh 髙','乙 note_ja 髙');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "budget_line" VALUES('1bf8f947-29af-4250-a1f0-6e926b2df1fb',1,'538f5121-629c-4595-bf8d-048b3eead270','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','');
INSERT INTO "budget_line" VALUES('4d68c582-996d-4d87-a9e6-458d44f47a4c',1,'538f5121-629c-4595-bf8d-048b3eead270','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','');
INSERT INTO "budget_line" VALUES('d7b0d398-bfa4-4d40-b6ad-a8c7d22dd22e',1,'538f5121-629c-4595-bf8d-048b3eead270','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','');
INSERT INTO "budget_line" VALUES('375f3aa4-e2f3-4a84-91e5-647bacc3f622',1,'538f5121-629c-4595-bf8d-048b3eead270','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','');
INSERT INTO "budget_line" VALUES('e33109be-99e7-446c-b4af-2e656750c872',1,'538f5121-629c-4595-bf8d-048b3eead270','transport','local',5,'機票','航空券',9600000,'TWD','','');
INSERT INTO "budget_line" VALUES('7b48f55e-697d-4814-9895-107d69ee9d80',1,'538f5121-629c-4595-bf8d-048b3eead270','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','');
INSERT INTO "budget_line" VALUES('0332b291-5bdd-43b5-a296-f4d653d3f3c0',1,'538f5121-629c-4595-bf8d-048b3eead270','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','');
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
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',0,'organisation','f1ac0ff3-d2fc-4d7e-b2d7-c27ac7977f82','*','7f5f9c2bbcc11e7c8f56e0f512a2cb49','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'29236c33cefca21b7b3ba0c2fa91845885eb726df4e8d47ec2dea1d7ebf73cf2');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',1,'organisation','5618dd30-4fe7-4b3c-af55-6b2c2d7918fc','*','e31d92abb628a9a911ae6e7b23c3326b','{"address_ja":"","address_zh":"","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"f1ac0ff3-d2fc-4d7e-b2d7-c27ac7977f82","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'f3444a98151d0afb0d3ab7239a6bfc4d802a7a3db056bb23baa3146f960883d0');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',2,'organisation','38936144-0101-4f9d-8656-a70dd9262d68','*','4894806e881bc512facc8a702b594553','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","url":""}',NULL,'[]',NULL,'b3d241e0d1c6f7823fc493a2293a9d4ab0e1360611ccb067f6f3c3ef558b6e51');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',3,'organisation','a2bdd1fa-c0ef-44e4-a055-3c888fcff01f','*','cc358866645acd28b9957dbb0e35b3d4','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","country":"JP","head_ja":"知事","head_zh":"知事","kana":"ちばけん","kind":"prefecture","name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'e08a040180309d8b312f1c791760cac532383a9b7883d6cc7d78fd2c345d5803');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',4,'organisation','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','*','52439f15fea3a3b0359ab37078e46d51','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"department","name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"a2bdd1fa-c0ef-44e4-a055-3c888fcff01f","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'2a7ecd84f600e82699966225c1054b5e00f440e4e4de9751cdf5ed250a856a0f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',5,'organisation','3c4c0ce7-5d3c-4085-9782-5302445aea02','*','475eee909ea4281cb45012d66a3dd720','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","country":"JP","head_ja":"","head_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'8fe65cc599e787f326e30031cbf9974551b29ad98049b51053af7d4eb5a4b466');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',6,'organisation','f641dd89-4be3-4620-9f92-c0fbb2961c8b','*','61df5909098f317348c5cd37255998f8','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","country":"JP","head_ja":"","head_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","url":""}',NULL,'[]',NULL,'e2c57f453976f3e0e1c4c46142713c9fc9e48508c3cf9b87afbd7abfc11884b2');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',7,'organisation','1cb5006f-9897-4a76-b8ad-64227f303af7','*','09a6eee6d105ca2df5b20aa4c8751278','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"みやぎけん","kind":"prefecture","name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'35cce9f232f01e04c4b48858a8c52dc3da0a7817cfc35c94558fc462776b1a55');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',8,'organisation','6bb4348d-501c-4a90-9a15-816c97a0a511','*','bd0bf2aa314e9590753a7db8033cfdbc','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'8d162b0cbfe319e79f67fc9b16bdee98abfc95f2ff751690f93847f24b2958f0');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',9,'organisation','fb4c1c71-3077-4846-89fc-0a22aa9e2f00','*','5748fa9899c6ed646571cee2336c66c4','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'31d379dae98239f21a1e3c602fad1de96649adc9defede6fdf0edc34b2578843');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',10,'organisation','3431fb40-fdce-4f9e-a414-001f7c9567f0','*','54fec9f4a55a4fffc70369d89d4143c4','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'15d99bb07ccdd23a9f1717545d5d407bfe8fd4dc5a181a2df5fca8847fb8413d');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',11,'organisation','ecc4f122-7861-4efb-8c05-c811b3b1bf18','*','caa7e8c8224a897a2d0d435d65e7fd0e','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'a32fc55b340709a395bcdd9513a6b8e0122884884d7e06ecf08113c621c2035f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',12,'organisation','3847ed4d-202b-41ff-9e3e-8c694923e891','*','7044f31a2aeddfba3d21e0299ee5f0c7','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"chamber","name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'dfa733f0af8e4977fe6c633574655748273d90a6e5b46f88af71542510bcd068');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',13,'organisation','97699d35-4dbb-40da-8029-f80134a5278e','*','b8cdb99f2d23989d8a48e81aa2fdf956','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'d5ad0b98144b903efe726a76d2259f5e17ca694fa3110c2d6e62367772708f15');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',14,'organisation','13cd92dc-8fd8-4b38-a535-fbc11469cc9a','*','01f61e2a7ba41c40602508e84f40ffb4','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'20ec24287aa99afdd30e2a5ffc873ffcc461ad1ad601ccfc996622f3143b1bc5');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',15,'organisation','e8d50f45-ef29-4dda-a0d2-1018ba911b2e','*','1e0cc060cde994eb01bd51260ea6fcd3','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'79772c8df35395e7c390dbed6f60736fb9b47bebf6faaa37825c539648417054');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',16,'organisation','ca8a2f63-e7d3-486b-b3bd-4dcc3d0edfc0','*','91fe47398d8a7854f7b4a795130450b9','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'1e12cc1863321736c21177ceea5819bf65d783ea674776107f2b26b029f78a24');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',17,'organisation','7fedf39e-e231-4db5-9df9-93c0e858ad75','*','626961453280b45edd50755ad7b90a7c','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"prefecture","name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'846b7fbba4beb2a3dc3e859dea435f2761d551216a273986ddf4f2a6a8b32f2a');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',18,'organisation','24b47a94-abc8-4810-8eba-b6d81db6d955','*','30dea411ce36db3880a8062f0e940d33','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"city","name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'1b89ecbdde3181bf6f688b61b744f6501ad780f19f24a81db7d772a6f985390c');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',19,'organisation_name','fcf9ebd5-dec9-437f-aa9a-40931d63baf5','*','36f7e49da9cb8c4098993df47e48e1db','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"fb4c1c71-3077-4846-89fc-0a22aa9e2f00","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'a14640dc4ae455cce2c910117bc0974e7524d282ef997091fd3e7b980e887bb9');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',20,'person','fed48f25-a4e6-49db-b1cc-3c9af5d55487','*','15e341bfd4c4c3fa38f33fe377250a66','{"country":"TW","email":"ta-ming@example.tw","kana":"おう だいめい","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","phone":"+886 2-0000-0001","roman":"WANG Ta-Ming","source":""}',NULL,'[]',NULL,'21af89bf7d88b96ddf2d62bcecc8f155e32c7ea89fd511791d7c09080e7d881d');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',21,'post','59e96433-5ccf-4061-8eba-7d5b58e98d49','*','64eb1a98b9545f3f91acf61128408b34','{"organisation_id":"5618dd30-4fe7-4b3c-af55-6b2c2d7918fc","person_id":"fed48f25-a4e6-49db-b1cc-3c9af5d55487","rank":null,"title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3a0d2e1122d5afead1f322bd994d64497e38bbe1a8b7abbcb069fd125083588f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',22,'person','2bd1eccc-0cc5-400b-b462-a185267e2bba','*','6b5bef0208efe7153fee96dbe8348b8f','{"country":"TW","email":"hsiao-hua@example.tw","kana":"ちん しょうか","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","phone":"+886 2-0000-0002","roman":"CHEN Hsiao-Hua","source":""}',NULL,'[]',NULL,'0beb245eb61a4b385494b22180e171025fcc1277f2cf68bd60455e2b9c5e6081');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',23,'post','068be841-34cc-4225-9340-5b91d40b32cb','*','568ef7c92100e03e95b2dbe4421899e4','{"organisation_id":"5618dd30-4fe7-4b3c-af55-6b2c2d7918fc","person_id":"2bd1eccc-0cc5-400b-b462-a185267e2bba","rank":null,"title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'8a22fe1a6bbf50cfa8f6e2429ce8d03bd238fc74cdda001a51cdaf6f180f8453');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',24,'person','b4ecb8ed-15bc-4464-96be-5606c7e76e4c','*','579df4d4ff33ef910e1aa7986a35ec4d','{"country":"TW","email":"mei-ling@example.tw","kana":"りん びれい","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","phone":"+886 2-0000-0003","roman":"LIN Mei-Ling","source":""}',NULL,'[]',NULL,'309a89b7da8971d1ade6515eae7f39d2cb6f1709982b336fc7dcd10e2744bb2e');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',25,'post','397dbabe-94c6-4350-8546-9e8b8ee99486','*','3458c9333aa16046717a4aea7056fc3f','{"organisation_id":"38936144-0101-4f9d-8656-a70dd9262d68","person_id":"b4ecb8ed-15bc-4464-96be-5606c7e76e4c","rank":null,"title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'403e7d7b854be0e40034ca4913c7f2c8173cad70407c60a9effd78a623498459');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',26,'person','d51cc7fc-6a61-4bcd-a84f-60f067ff89d0','*','02c46cd0f152e1e3e2059fe8bc63de49','{"country":"TW","email":"chih-chiang@example.tw","kana":"こう しきょう","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","phone":"+886 2-0000-0004","roman":"HUANG Chih-Chiang","source":""}',NULL,'[]',NULL,'e19714fe2b964b26abe8d8ced8b34574d9476709599c91249cc51b3402d86888');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',27,'post','9b8b15ba-de6f-4d31-a97d-7b72922f67ec','*','2eefdc170280d2cc4a13156797ca7d6a','{"organisation_id":"38936144-0101-4f9d-8656-a70dd9262d68","person_id":"d51cc7fc-6a61-4bcd-a84f-60f067ff89d0","rank":null,"title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'236953a78e57fb82f799e353c6a29f7eab0d5984c514b6b5947ca2bf7845189f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',28,'person','51bded6d-cdcd-40fc-8548-0319b5c740a7','*','412511f5cdc50ccea8ea22d0e7efeb88','{"country":"JP","email":"","kana":"やまだ たろう","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'c70c52f34dce28df57b12480d578a7b0448091a8f98634dce44825ab671295d1');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',29,'post','05c515f7-ac58-4968-b37a-79d31fcddf70','*','518b9be154b6ea5fbb4c12861e106daa','{"organisation_id":"2e11d0bd-9dab-4ab0-bf00-2a407f523d77","person_id":"51bded6d-cdcd-40fc-8548-0319b5c740a7","rank":null,"title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1dfc559fa8403912a3a915473b3dd95a9d39e000bb914eabeb6cd89c80bcd0bc');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',30,'person','eb8a4e72-d8ef-4cea-8e26-b4c83d6ee407','*','8d481e3e09442d82828fae7c73efa1d6','{"country":"JP","email":"","kana":"さとう はなこ","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'a6d4271b3dc6ea6752b7bf13981d4dd8b03e97c1f7c27acbfabba730e07789cb');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',31,'post','b582c09a-4a52-4fb0-a957-a7a6a78f4338','*','24dcb48eac3ff71c6a3faaffb89255a9','{"organisation_id":"2e11d0bd-9dab-4ab0-bf00-2a407f523d77","person_id":"eb8a4e72-d8ef-4cea-8e26-b4c83d6ee407","rank":null,"title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'79c80243fe40d1db90f1ed477b104f3c2adcf981f2fcd9b8435afc19509be412');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',32,'person','9901237e-c96b-4555-8c31-c0fe62e1c7f6','*','9eb173ce9ea1aef2110f92b68f3c68c6','{"country":"JP","email":"","kana":"すずき いちろう","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'e448b27cb1f32350955c84839eee18dd5df99d5bb2fde671a300b427b6ffa12e');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',33,'post','da7e7e3f-584b-4f53-84b6-7eec87bb7eb5','*','046f5d45d5b0a6769bf7d121c40990c3','{"organisation_id":"2e11d0bd-9dab-4ab0-bf00-2a407f523d77","person_id":"9901237e-c96b-4555-8c31-c0fe62e1c7f6","rank":null,"title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c108a31c54d99d87c2e031dc4039b02ca80d07113518cc8409656323e4640677');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',34,'person','101d8b55-8401-4f67-8ce7-90884b1ad36f','*','eaeb21c56a7ab217b12d30101471bae6','{"country":"JP","email":"","kana":"わたなべ じろう","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'095a6410de4fb8975ed1eeca2b6f71a47acf4da856fb11371afb89942e915ecc');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',35,'post','8c301071-9b42-4ccc-af20-50f3d9716cfe','*','8649708e4b8feda1a2a6f4d8bb175a0f','{"organisation_id":"2e11d0bd-9dab-4ab0-bf00-2a407f523d77","person_id":"101d8b55-8401-4f67-8ce7-90884b1ad36f","rank":null,"title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0a96de508d52541b471b03bfbc2b0ef85849c64283c481bbd495e19d72cae8d5');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',36,'person','6e832e22-118c-4a13-97dd-11efa11fa501','*','76db3ea838f5ce800d5f88260038060d','{"country":"JP","email":"","kana":"たかはし さぶろう","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'f12d3281f05e270522f7e52cef0dd99e644a82e1cf8528bd4072c675815350ee');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',37,'post','2a4dfa1f-df2b-4049-aa39-6c70c0383192','*','6f635ea7cc2525875c6037e752a3abb1','{"organisation_id":"2e11d0bd-9dab-4ab0-bf00-2a407f523d77","person_id":"6e832e22-118c-4a13-97dd-11efa11fa501","rank":null,"title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'5104c26e435441751cd265f84a27a0cc17dbf82a7edabfaa555408863424f41f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',38,'person','7e0fca7f-1fde-44db-b8e0-cb0e35a6191b','*','59f36cdfb75a20e2b8efcae630a0631a','{"country":"JP","email":"","kana":"たなか しろう","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'8ef4842b398d8b4d374e66a529ea9f9e603ada7504665143061bcbda45e6b1cc');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',39,'post','76cedb2f-03a1-4a20-99e4-89a6c381dbea','*','68cba1112d85decb0638ad9a08877036','{"organisation_id":"2e11d0bd-9dab-4ab0-bf00-2a407f523d77","person_id":"7e0fca7f-1fde-44db-b8e0-cb0e35a6191b","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1f91839e588e52a250834b70c1431632f4bfba6d55c499e5bfd583fcf3043bc1');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',40,'person','fcc5f084-061b-4b53-a6af-c63d76bf72ed','*','fcb0277bb296e66c6bdfb34bcc8a6916','{"country":"JP","email":"","kana":"いとう ごろう","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'42e7c8848d8a3e444f3d48b567dd08d15cd226804ca96c5becf736e77056d6ff');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',41,'post','d486a277-ed19-47e6-af27-4e17d76fdb4d','*','09a278fe71f6d86aa8855e7affa5a2be','{"organisation_id":"2e11d0bd-9dab-4ab0-bf00-2a407f523d77","person_id":"fcc5f084-061b-4b53-a6af-c63d76bf72ed","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3b579fc4638e8d24ce8b9462331827278383ca7c912aafdfd5201207b7f228d2');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',42,'person','13b95ef1-8bd4-4114-b8b0-610f12ba8c56','*','87015df331ded4958b3ae6d1a3a8a7ed','{"country":"JP","email":"","kana":"はまだ むつこ","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'9b58298536c1027b0776c45be8fe640398d52ecf110194a0b067af498ebab91b');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',43,'post','6dc495cd-3fc5-400d-9b90-a217488b5291','*','fa8eb2a30530df60965a8213c1be78d0','{"organisation_id":"2e11d0bd-9dab-4ab0-bf00-2a407f523d77","person_id":"13b95ef1-8bd4-4114-b8b0-610f12ba8c56","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'67af8d36f3448594ea47848303845a3a111319c68c799481a9d93161d099b11d');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',44,'person','63073a46-d7a2-4673-8b02-f5288de3c865','*','9298c3f0945f22b78addb5fdbfdb1a9e','{"country":"JP","email":"","kana":"わたべ ななみ","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'4dc6118eda685806f206565ee34d93c9fe5c65bc9f38847bdfbeafa19b5c1b18');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',45,'post','d0f2c9ac-dfbf-41f0-9781-d64f2c97e80f','*','edec313cd565b1c41640e6b6c26e3826','{"organisation_id":"3c4c0ce7-5d3c-4085-9782-5302445aea02","person_id":"63073a46-d7a2-4673-8b02-f5288de3c865","rank":null,"title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'de58e29db6d8c85232b1ef17746bae5c56b8709adf8eb8e122567457c3a5f430');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',46,'person','7473579b-6d8c-4770-8528-ca3c80551358','*','bb3497c6f6ef3266ad9b202c56ef0559','{"country":"JP","email":"","kana":"わたなべ やえ","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'d123b58b200781dc855b02090f04984caebce00bcf449e3a5df9cbba28eb2135');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',47,'post','e82fc489-ae0c-4860-99d2-ae094ef51aa3','*','bdc0478442a90bd454b6534c3bc99e1b','{"organisation_id":"3c4c0ce7-5d3c-4085-9782-5302445aea02","person_id":"7473579b-6d8c-4770-8528-ca3c80551358","rank":null,"title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1e8e2db53f190f20c0867187624b2edcbfb7e737d1a5254767bd6c90cd762a60');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',48,'person','0c1fa933-6d2e-4b3f-b2fd-7ea789b0ba64','*','8fce361f2eb2956cb201c32af1c9cd30','{"country":"JP","email":"","kana":"たかはし くろう","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'3c4c9203b3e15b09ae63620fa05a3a0b33bec0d4f788c6650903ac4da1ea9263');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',49,'post','1a8a88cb-7c0e-422f-a1c4-c51cb9c67dc8','*','2c9a1890eecd0ff0f8dfd6301c37adf3','{"organisation_id":"f641dd89-4be3-4620-9f92-c0fbb2961c8b","person_id":"0c1fa933-6d2e-4b3f-b2fd-7ea789b0ba64","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e691cbc8f5b7798e3471c2d626e062acc64b56b0e40307c89759d2ef14eac175');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',50,'person','df948f19-add6-44f4-94d7-6f29cd6c3a73','*','060ed05d6764720e0507d4285ccbcfb6','{"country":"JP","email":"","kana":"やまざき とわ","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'17718a94b5c4837519ba6ccdc08974407926ee4768faf057e6ad871edbbb7b1b');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',51,'post','405e0c65-a9e4-4276-b5e3-b5195721c572','*','5d33b2c442682b5ef881486aa1f9c3a4','{"organisation_id":"f641dd89-4be3-4620-9f92-c0fbb2961c8b","person_id":"df948f19-add6-44f4-94d7-6f29cd6c3a73","rank":null,"title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1313cd3a2947f1f94efd93042da2b23aed06c9e4a3a7f26bf4eecd7b36374de1');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',52,'person','32db25d7-f747-4141-834d-cb4c353f8cc8','*','f37eca83d7d8700a5d4ff43dc10d5c6e','{"country":"JP","email":"","kana":"なかむら はるこ","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'dc94937b8954eaab25cbbbb729a8ea809607ef6919a690bdfd3161b611aafb17');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',53,'post','bce4803a-127d-4997-b83d-ca01d01792f2','*','e32422eddadc4f3bdb1adf262b8b2598','{"organisation_id":"f641dd89-4be3-4620-9f92-c0fbb2961c8b","person_id":"32db25d7-f747-4141-834d-cb4c353f8cc8","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3c5f650b9cb805c1f003c449a5c2c6ef34cc03e4b352c49b1f7c7179ac013aad');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',54,'person','f90152c8-3ce9-4691-a587-74b2293dea70','*','47dd596a965ccb5f8234c9979a8a95b2','{"country":"JP","email":"","kana":"こばやし なつお","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'1f76d3d34e8c6c97f2054f8a6ad26b3b6bdc1afcba2c451edcad8a3f114ea3ef');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',55,'post','0dc9cd10-c6d5-4273-87cf-24b77225ca46','*','d2812548ea9de0ec92693ae8ebf926af','{"organisation_id":"f641dd89-4be3-4620-9f92-c0fbb2961c8b","person_id":"f90152c8-3ce9-4691-a587-74b2293dea70","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3450cb5f8027846cdcaabe84f1b24ad4bf504eebfa6b5cb0d0cc2118f6e57057');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',56,'person','d5b6809d-b6a0-401e-8cb9-5855d5db3999','*','b5756366ad7740854d4934b79c4208b3','{"country":"JP","email":"","kana":"かとう あきえ","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'e4d317f5a47aee575d504afaee913f2cea1529b6cc28c220b947cda2412e91e9');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',57,'post','87fd07ab-bf0b-43b9-a94b-f8d67d7e0ab3','*','b5d49958d84449b8d465aad4c6254263','{"organisation_id":"f641dd89-4be3-4620-9f92-c0fbb2961c8b","person_id":"d5b6809d-b6a0-401e-8cb9-5855d5db3999","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'95df9b27c4c2fc0fbcc9e04febb9d8de20f94d7a3971b2f64243445b8c2e5026');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',58,'person','796a0777-23fc-49cf-a05f-7a4fc885ead4','*','20c7d7f1ffafa8d43e058d5c6d1907d0','{"country":"JP","email":"","kana":"よしだ とうま","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'2370db77c12da05b7a33d267b0ee6495d28e706e5201d2db43cac17c4c185d49');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',59,'post','30b506a1-a0f5-4471-b366-e98494e60555','*','b06423809c9d1e2f35ca3439319b1086','{"organisation_id":"1cb5006f-9897-4a76-b8ad-64227f303af7","person_id":"796a0777-23fc-49cf-a05f-7a4fc885ead4","rank":null,"title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'cd36493c8c2a65910053904d7d50cce0b2bd7e35d9ed33416109c8bda92337a6');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',60,'person','014099fa-a16d-4c45-9492-f24a76dbcb4e','*','1a359af339d01eb8d0c8b178c5cac3a2','{"country":"JP","email":"","kana":"まつもと そら","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'78a659ddb3c1f78f0314e82f07e3d6d3ddae19c183f4804b1b42799dc91ab7a9');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',61,'post','cf31912c-72bf-43ea-89c3-12644bf2fdf8','*','5038278351186bb2508a0b14323bb6ea','{"organisation_id":"3431fb40-fdce-4f9e-a414-001f7c9567f0","person_id":"014099fa-a16d-4c45-9492-f24a76dbcb4e","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'678d5bf288d9e1186063be1a676db3e0cc24e855e14dd27c72850ee7b2db7856');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',62,'person','25c7e0d8-ab10-4827-be1b-50b283979040','*','3efd47c387c1a0becd38f5c61d77e859','{"country":"JP","email":"","kana":"いのうえ うみ","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'8e8d35fc956c0c99016c3340dff06ae2f9ee48d7d09e9af3c43a40fbfb88c18c');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',63,'post','5ac6ef0b-048c-4b43-a65c-36f66442d5d7','*','54bfa01046f410a4f79709bbb54a754d','{"organisation_id":"ecc4f122-7861-4efb-8c05-c811b3b1bf18","person_id":"25c7e0d8-ab10-4827-be1b-50b283979040","rank":null,"title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'664aa27cc59b221e848617be6f9b98ba409fd5db5b8af82518be7767ee8cf902');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',64,'delegation','538f5121-629c-4595-bf8d-048b3eead270','*','503322459dfc7c6208f1b472d9d80c61','{"basis_ja":"","basis_zh":"","code":"sample-2019","end_date":"2019-09-20","kind":"other","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"5618dd30-4fe7-4b3c-af55-6b2c2d7918fc","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'2612acd2136e827fda0f991b2b71296733a0a7bff8d515ea0643757a510eb126');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',65,'member','05675784-4f61-4bbb-891c-ea495236de96','*','dacbbab3cf7b02e675fffd3f32d932c1','{"delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","duty_ja":"団長","duty_zh":"團長","joined":null,"notes":"","person_id":"fed48f25-a4e6-49db-b1cc-3c9af5d55487","position":1,"roles":"leader","status":"confirmed"}',NULL,'[]',NULL,'a2ea72d5a4eeb4db3b394dc3b9d335f886f6e5cc36fbe6152700bd56512dc4cf');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',66,'member','9c3820b1-435e-4c59-9b78-506d41b3d298','*','337eb98efe07e9377908352dcb3ffab0','{"delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"2bd1eccc-0cc5-400b-b462-a185267e2bba","position":2,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'7f03482fef18c86cfd76d2de78e223003c3832a789941725386d54f16a0c3dc1');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',67,'member','1ade1df2-3a3e-4cca-97df-4229593ede87','*','a87e18ca19bcfe14090c96d233463c3f','{"delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"b4ecb8ed-15bc-4464-96be-5606c7e76e4c","position":3,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'fee7e843f98ce4f98fadfd4a3c874e9ec15b86536485414bbc29000a08538c70');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',68,'member','8c7a5ac5-0cc7-4843-88c1-7f772cea0070','*','43b8b94268b053dc164cf560913df68a','{"delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","joined":null,"notes":"","person_id":"d51cc7fc-6a61-4bcd-a84f-60f067ff89d0","position":4,"roles":"member interpreter","status":"confirmed"}',NULL,'[]',NULL,'79c93f2cd3a20c0a1e7b2839479f8395bb7ac085fc6d04b9a397a8567be1098e');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',69,'event','7e09f11d-ad24-4351-8c4d-569f5385e133','*','6b3c93a30583db9720e352aee9e96c72','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"XX 852","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","kind":"outbound","notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_zh":"松山機場","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","status":"confirmed","target_ja":"羽田空港","target_zh":"羽田機場","title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'e6deed2f2f9321862bfe6dd3e0820a0f780da089a2f1c7a104b84c5974c05ce7');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',70,'event','85b3d433-990a-4456-af2b-d262c4597119','*','03d93a120414b38b93fdc18fc5e24438','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","kind":"tour","notes":"","organisation_id":null,"origin_ja":"","origin_zh":"","part":"am","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","room_ja":"","room_zh":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","status":"cancelled","target_ja":"","target_zh":"","title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'279a800340cb39947f0cf5b2e7639f761a4623fc637860a6163fe9dd83deaeb0');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',71,'event','6349b01c-329b-438a-a342-48897fb4561f','*','ce15143cf265d030b01a66d794bd1120','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","kind":"seminar","notes":"","organisation_id":null,"origin_ja":"","origin_zh":"","part":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"第1ホール","room_zh":"第一 Hall","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'2f3fa576aa647315d71302ee464188d67dbdba1d525d89dfad7574c1ba9f1632');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',72,'event','e73ac3c5-3e53-449f-85f5-81c151d78102','*','4f6bbb3a25dc34dd1dade53b54896e74','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","kind":"visit","notes":"","organisation_id":"a2bdd1fa-c0ef-44e4-a055-3c888fcff01f","origin_ja":"","origin_zh":"","part":"","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性"}',NULL,'[]',NULL,'6e14949cbb36da91a96583ff70068e19ee52bfd12196925ec3798b0082106eb2');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',73,'event','477bc9c0-417c-4072-bb9c-014ee7f6a894','*','a4f69692b2aa504d671118abe37a25c8','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"JR 新幹線","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","kind":"transfer","notes":"","organisation_id":null,"origin_ja":"東京","origin_zh":"東京","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"郡山","target_zh":"郡山","title_ja":"","title_zh":"","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'1afd0b101598ab50fdf052c922d3e9b0cd744db9fc5263002c82d6003f278fb8');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',74,'event','112fa513-f15c-4d98-9c7a-82759548de3a','*','ac6f4bf79d67ccb684a02628ee2283ec','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","kind":"tour","notes":"","organisation_id":"3c4c0ce7-5d3c-4085-9782-5302445aea02","origin_ja":"","origin_zh":"","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'0e6ca0a7652da0ca17747374cdfc00dc5c109f1d8fd8f41ae51f1cfc4bd93cd1');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',75,'event','4c9c6e22-c56f-4ada-998f-729adc83f5c4','*','773ce8c419df5e9427b75288979a8288','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","kind":"seminar","notes":"","organisation_id":null,"origin_ja":"","origin_zh":"","part":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'cd1c08cf966337b9ad5c05cfe3efb7e2aa086c5c7d2bab840c2077194c247058');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',76,'event','2ec4c0f4-354c-4eab-8357-7e16c20f7880','*','38297491470687dae6defe25cd241fa6','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"JR 新幹線","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","kind":"transfer","notes":"","organisation_id":null,"origin_ja":"福島","origin_zh":"福島","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"仙台","target_zh":"仙台","title_ja":"","title_zh":"","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'66ce2260ab6cc4c56429cfd3e65fdb73d46b77b01bb1e383e1384e0ed7a04064');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',77,'event','305b12b8-9492-4e18-a195-dd6a0e72067d','*','5b29d7f37fc68e28762e498c36c9dfcd','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","kind":"visit","notes":"","organisation_id":"f641dd89-4be3-4620-9f92-c0fbb2961c8b","origin_ja":"","origin_zh":"","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'1d20f8a945383bf4587cda732acf7839f0607b784454c066b796175c23ac1cf0');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',78,'event','abac1aec-cc88-450e-8e0d-edf0b56293ad','*','bd4152739d743e59cbf7676f30d396ef','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"XX 251","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","kind":"return","notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_zh":"仙台機場","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"台湾桃園国際空港","target_zh":"桃園機場","title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'6bf0c571efc78cb8d34aa4ffde73408556e4ffc87378e88c2dc47d7144b2a1fd');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',79,'participant','e8d36070-3134-457b-b268-6691bd9265f6','*','34b0904b00707894f9f90f1ef5ecd9cd','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"51bded6d-cdcd-40fc-8548-0319b5c740a7","position":1,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4cbc716ca6888784a2ec0a11bf156a675285b1c8faf378d95202303c753fbd73');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',80,'participant','2945b334-07ec-4a0b-88d1-fa4251732751','*','4d5542427c1d0fc11c256eaec2500ebd','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"eb8a4e72-d8ef-4cea-8e26-b4c83d6ee407","position":2,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4df7bfb9da9aa1cbc340ff538ae5cef4a471fa8001f7cc5636807eb5bb94b000');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',81,'participant','57f46879-4bb9-4f40-bcb8-cab03cc3d065','*','f738e412c950306dd7a873dd8096c4a1','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"9901237e-c96b-4555-8c31-c0fe62e1c7f6","position":3,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'cb343f57a967a5999a78aa0c86b828b5a1b9334da486121727a680cf49ae2c57');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',82,'participant','5f788a1f-4ddd-4b9a-9ed3-29b32e20afec','*','5821dfdf36c85f9b617ecada803ffc4d','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"101d8b55-8401-4f67-8ce7-90884b1ad36f","position":4,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'290bb2db4f56f16d24a163f3beb6a137988e35018e5e353b53084b8201cbe08b');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',83,'participant','005171b8-7351-42d5-86d8-1fbd4cf0da57','*','27dde87ec2b6fb081f33c6ad4ec74d69','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"6e832e22-118c-4a13-97dd-11efa11fa501","position":5,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bfbbef9a0d44521f169101f4b535b85fc20d6a404aff95227d84405c172f3c55');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',84,'participant','9633c609-71fc-4f97-8d28-b973fa977092','*','6221241af30b4576bdbb494dfec2aa27','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"7e0fca7f-1fde-44db-b8e0-cb0e35a6191b","position":6,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7d1b55a67a80bc5c0e244dee883546b0d3e72f02b5fa2d154650d7e9b66e2550');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',85,'participant','8e1dfc3c-c5b6-4db8-be08-c274286130b6','*','9a9726a04bd7e0f4c2ad723f236be11d','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"fcc5f084-061b-4b53-a6af-c63d76bf72ed","position":7,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0536f51ec6d8f1f72ca7d25811999505d3101c3ac12ec1a963638472c1dd62c9');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',86,'participant','47a4791b-8910-440f-ba18-680c658eb590','*','5ccaf62c8f1dd224f31fed76900d4052','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"13b95ef1-8bd4-4114-b8b0-610f12ba8c56","position":8,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c955afe901bdfc42353b8c23a6c610fba9de6bb5235b26af5d6303c66c47e1e8');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',87,'agenda_item','e719013a-fb17-4833-b4d9-f16ff38289b2','*','8fd097efd6a46dc9e523f0e4c4fcc0b2','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'95efef4f3222c64e3cae29cef56a6b9b16e226a97836575bd4d9460e43b6aa2d');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',88,'agenda_item','bc34cdae-ab8c-4418-a98b-0d566c1666a5','*','ee497b46ac43e0221593da996a1a39d1','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'085baf13c3a18227be03af87dbb9ec44f0563c46cd2eaef037904e8e3f83ba90');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',89,'agenda_item','c4fb22c1-540a-4b43-ba82-d72cc94ee5ed','*','761e9f7ab8429ff24c5eda29bb9f6862','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","kind":"item","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'8dae2c55ec674256b80ef656ed2aff93df63127f3b306deb2b26053e1313a8ba');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',90,'agenda_item','dcd2bc0d-ed04-4c5f-b648-0b1010f3a99f','*','a4bf770f7a48b3bf3ec27cc120a0c8ef','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'86347e115a5adcd593f1d9d7bd36508a2ce072a28cde0fec727a4964cbdff786');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',91,'agenda_item','76440985-e243-4cd4-a24e-08db1ab651c2','*','c278e78a8602fe0e237d9ab026b1b824','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'429e82eadaec68108e9492e305d909bfc2ad53743c552fca1b86c84e73ff6f59');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',92,'participant','bf2ff952-9c2d-45f3-88ed-100a9e2aec78','*','e95b613d69ef13cd2b2041f66a4327aa','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","organisation_id":null,"person_id":"63073a46-d7a2-4673-8b02-f5288de3c865","position":1,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'17ac44990ca4223df98b814a0b7d3fa43537d8572c16129ebf56dd346e2cc91c');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',93,'participant','ea132c5d-589d-4111-9961-247159e9f76b','*','fc33fa19b6a695c55b3be3aa92c9708d','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","organisation_id":null,"person_id":"7473579b-6d8c-4770-8528-ca3c80551358","position":2,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e5ef1ec05b5cd82d4e05bfff3901568f3218a1d99cf6a9757aeae57be1de1a84');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',94,'agenda_item','1f74e005-c549-415b-9ac1-ea65261c5b7b','*','d19127430f2ad231a7ae5c987a19afff','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'5f0aeb4bf8232fc5c9785a826073fad774178cb50a8a095669f0132ebbf16837');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',95,'agenda_item','5c624af6-03b5-45d0-9c4d-babc36682634','*','bc76977ab3249e93baa2d706070e26ce','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'4f16d375838748c76425e5f5d629148da6c1180deb29db62b0562b2ac319f542');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',96,'agenda_item','7ed042df-a132-4589-8391-75112f72d42f','*','6cf8cded99abbd9d2d7917a933691d98','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","kind":"item","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'ea8fd61938410fad2233c8e265db044fb3d913387a7ca516c684b17e097b6b7f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',97,'agenda_item','5ac55279-ccb3-43cd-945b-da2b90460f42','*','3179c8143dc625cb0324cd5a1bac8b59','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'8158294442536a534916632b6d141cd2279c8730b028ce8b231f841654a68da9');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',98,'agenda_item','78ca1352-55bf-4b28-bf0f-e4e68253d8d4','*','ed2b3b253bcd841edf7dbaf4e4ff9c4d','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'6076594ca9c21b346db118a70287df0ccdd585d19937cb5abb86c1f619ae389b');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',99,'participant','12285ae1-6c9f-4452-97a5-efa6e2298f21','*','825faaf16597db60389f6de2132f4c24','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"0c1fa933-6d2e-4b3f-b2fd-7ea789b0ba64","position":1,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d7d536de787c5213985473a1f95fbb16fa294ea852d1d3ee616ae196d7c7628b');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',100,'participant','aa4ccf16-b1cb-4b75-8647-5568d73fa5dd','*','f4a48ecb287e9a8cad6c62a46087a1e9','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"df948f19-add6-44f4-94d7-6f29cd6c3a73","position":2,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d22d468fdb5be2580afd5fb965803fd9dffd34dc06c19da3d96b2603825ed60c');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',101,'participant','67867543-ec28-4716-8550-d9d4d63e7d7d','*','7b5f55c187bf5a5e16c31a223cd512f4','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"32db25d7-f747-4141-834d-cb4c353f8cc8","position":3,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f4e3b736c1b39ebcf76b1cb439174723c2a53fa97f26111b64e1ac932bce26fa');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',102,'participant','0baf65d0-dd05-4ce3-badd-e6ee731ca002','*','1a595bd0e845aa971d68fdaeb14974b9','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"f90152c8-3ce9-4691-a587-74b2293dea70","position":4,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6e85d57cbc223e1b821551c1d0f0ee0208e3c1638f296df24bcd791b33bec3ba');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',103,'participant','3d41b458-68d0-4611-9ab1-b83a72065fb6','*','660926a1b0b38572c4442afa6447b0f4','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"d5b6809d-b6a0-401e-8cb9-5855d5db3999","position":5,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b39f01210a8c0114cd8a29d65aa84a55543aa285038f7219b03ba9753e4a1886');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',104,'participant','bfc45518-4755-4f26-9c4e-7d89be7066bf','*','7112b03f5fbb93e7dc9b7e5441b490cb','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"796a0777-23fc-49cf-a05f-7a4fc885ead4","position":6,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6d63ae4eea2e48d87e46d51c0e518597b25b6f9c902cb98cebc69dd27250330f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',105,'agenda_item','22696eac-1ee2-4ea0-956e-a8b2175c5011','*','ce12dc220a4d84c201c63f1d335cc24b','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'c7b79db01a07cbc827108d74eb896c654498ee2cc44d91207b8bc3c8b999c32e');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',106,'agenda_item','bd00e16b-1f2a-42cb-8184-4551f08e2eba','*','1388503a637a541ec227675a1ab49732','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'2c46debd908e1c903c1260cd4847f404d0cbacce59be7c259c397c08c380ac33');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',107,'agenda_item','5c8b2a6f-430c-4acf-b8f9-c1a9e4a4ebdd','*','1e8b0dd84be328a8c6e2066f7e63d4b3','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","kind":"item","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'523290900c718284fa4ba4384e8f7dd3635f48d90a351a72a55fde0309a45b31');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',108,'agenda_item','4e57141d-7372-4dee-89c1-f679c5f1056c','*','81c921e3abda3b577bea2041caaa82b2','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'d63eb9785257cd2b0c48c8283f03fbf266dc6588f35c5be5aa3af1d6002df6ed');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',109,'agenda_item','c39cdf88-c9e3-4ce2-933c-5406f75cffbb','*','fff3b5f2bb6c9ccece930c7f05dba403','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'9ffdaaf2adaa858d9c06ca397adbfdeb46b9f4e78d8fe6760be38df68db4ab8f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',110,'participant','7c85ac56-7ab2-4669-802f-c42e65daa050','*','e84d956722428e108da961353362c8d6','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","organisation_id":null,"person_id":"fed48f25-a4e6-49db-b1cc-3c9af5d55487","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fbce6edbede24a6f8b24b1bfe0aa7454b7a1116acf590f43916982f0828f217c');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',111,'participant','80e9c937-2413-4c2c-ab2a-c6294282a27b','*','e4f0e497dd9cf61a87199650db48961e','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","organisation_id":null,"person_id":"2bd1eccc-0cc5-400b-b462-a185267e2bba","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1cfc540a68f3e7ae929add99db133c3eb279c49db60d25fcbc4aba800b631c8d');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',112,'participant','434757cd-7b81-44f2-8527-8a9c15d4303e','*','7d91c63025423c4f434429ed504645d1','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","organisation_id":null,"person_id":"b4ecb8ed-15bc-4464-96be-5606c7e76e4c","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'92f53c02f21129401ae306085da4202cf780e193e214a6a75041d9ef2de57e96');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',113,'participant','e24d80f4-604d-4cd9-9abe-c68b521e62e0','*','8b87a59418fdb5cae75429cf9dc45085','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","organisation_id":null,"person_id":"d51cc7fc-6a61-4bcd-a84f-60f067ff89d0","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'765a4cd2d97c55d94d8f816909d4d72b08a1b6d7009f473a5432082ca7db7986');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',114,'participant','950ead48-cf3c-470b-a4b3-d19fe91b50e3','*','d416b489d991f7f5360dd960126ab305','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"fed48f25-a4e6-49db-b1cc-3c9af5d55487","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c31783cf8aecb6b6277206874ee0b4a351a60a67b9edcf7fd6d0e98a57d0db84');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',115,'participant','abd2f8c9-aae2-4ef8-8f17-6ac5af794e2f','*','ed696b47834bfc0125e51d54d72e9612','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"2bd1eccc-0cc5-400b-b462-a185267e2bba","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e34873273833c125e901c593b193bcf8423142e2d5d341876e954773223fc1d6');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',116,'participant','af061548-c851-4fca-98dc-9e5efe51fbea','*','df11e2589f74000097e4d06e970e329c','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"b4ecb8ed-15bc-4464-96be-5606c7e76e4c","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3b0450d438dafd82f56a6b0c37a65451069f2ff80ef5098d9da7028c6eef5998');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',117,'participant','49d9f9bf-37d6-4670-bbaf-724af55d2b6d','*','453e103ae48fc03bc23db60153327100','{"event_id":"e73ac3c5-3e53-449f-85f5-81c151d78102","organisation_id":null,"person_id":"d51cc7fc-6a61-4bcd-a84f-60f067ff89d0","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d803608d3b31a54a456be6f0a6e131c4a90abe2ae0df81ea73fdda197eb1f592');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',118,'participant','81712496-36a3-4705-b196-bcb05421b273','*','25cb04909bd7325c6bc806f8214c5cd9','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","organisation_id":null,"person_id":"fed48f25-a4e6-49db-b1cc-3c9af5d55487","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'62aea172beb80efde34bf186f07eb6275f6059883d1a5fcf12b3368ae0fbc586');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',119,'participant','aa256b53-e775-4072-9cfc-39070ca3b530','*','60fdd4db592e9aadaf91b6dba96129d1','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","organisation_id":null,"person_id":"2bd1eccc-0cc5-400b-b462-a185267e2bba","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'aadbe91e403abeadf2bdf3c493b3e97bbcb23bd398b772b460fa017fa3cf874c');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',120,'participant','5244d3ca-e8c6-4275-a9d3-90dcfd95e5cf','*','1958b74c9cf167087dfb292802d05ad8','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","organisation_id":null,"person_id":"b4ecb8ed-15bc-4464-96be-5606c7e76e4c","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'49302544e9614630f3deed64838c3492de88b9858999c9122accad2cd8cf6d2b');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',121,'participant','5ae053e3-2b73-4e1d-9d66-6ae427fcfcc0','*','a0e9f1b56b705344e4b84cba3f1c5945','{"event_id":"112fa513-f15c-4d98-9c7a-82759548de3a","organisation_id":null,"person_id":"d51cc7fc-6a61-4bcd-a84f-60f067ff89d0","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3350e19d3a2c55b6a127cf73869cc6b9d0e06ed1226f0f3c0b0bc6d5a673b415');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',122,'participant','75ded46b-e1ce-4210-a92c-30a253f42a02','*','d034353b80e527674b0666d92db1d65b','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","organisation_id":null,"person_id":"fed48f25-a4e6-49db-b1cc-3c9af5d55487","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f7f80df7a2f19ad53c934a4ef385e68e1d63c5854707c6fbb1d28175de7e4d7a');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',123,'participant','b74f714a-0bf4-45bf-89f8-ba10367f267f','*','c0bf77389972a9ae3be48d3f6b4229cf','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","organisation_id":null,"person_id":"2bd1eccc-0cc5-400b-b462-a185267e2bba","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'dfb12acb9ee24fe60f458011de6314f10698ec34777d6ff8352e43d660040e96');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',124,'participant','2bbaf663-5340-4fce-94e3-cde19f6de4a4','*','ac822d84298048ef71cf113dbb29091b','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","organisation_id":null,"person_id":"b4ecb8ed-15bc-4464-96be-5606c7e76e4c","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f73b6af18047cf83868c7222d2ffeef3873c0996e8c703cd915c463890e12f55');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',125,'participant','50586d5d-3a52-422e-8a98-5b13005c6b8b','*','9658662bfa0679fc012d8b824b107be4','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","organisation_id":null,"person_id":"d51cc7fc-6a61-4bcd-a84f-60f067ff89d0","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'85a803105cf8939103381d29646ff0014d38c7267a71a2bdd0cdcd557bd5d3b9');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',126,'participant','07ded19d-0986-4852-80b7-ff0248948966','*','933d45ad89bb81bcfd89d80c13edc739','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"fed48f25-a4e6-49db-b1cc-3c9af5d55487","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'502f3c5d620a49ab22eec79b4ef509ea7b5e260c980802fd026c7caf03f17990');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',127,'participant','caf01e06-703a-4205-ad2b-164f1361cd86','*','263045c182083a25e4ad9e0032edf42b','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"2bd1eccc-0cc5-400b-b462-a185267e2bba","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'629989c51be918b163fc3374fe7009ae01d550e20852bca76540903634588d43');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',128,'participant','ad29a646-1018-4f37-922c-cca820dacbe1','*','0a8f819f42984fc09ac01baac9be028c','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"b4ecb8ed-15bc-4464-96be-5606c7e76e4c","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2e009c0e2917d00f33f4efb9d115bb22d33dabac808d2c1b73b0f005ac70b23f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',129,'participant','1eb39fa6-c9fe-4b5b-9d3d-aed6d6ffa01a','*','528052f4e56233c32930fabe7c104472','{"event_id":"305b12b8-9492-4e18-a195-dd6a0e72067d","organisation_id":null,"person_id":"d51cc7fc-6a61-4bcd-a84f-60f067ff89d0","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3507095c9240e7d18ceb7e526bccf0709ae4ebf87ce8708cd529215a8b0c5fc6');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',130,'event_host','1a34c539-ce99-4d93-b5e4-26cdbd3ea334','*','ce119617135245c5b49bc59e35c03e48','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","name_ja":"","name_zh":"","organisation_id":"6bb4348d-501c-4a90-9a15-816c97a0a511","position":1,"role":"host"}',NULL,'[]',NULL,'45d253834e368e28b39fd84413fead5bbf21a572a27c1ea7fe377cd344a35b06');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',131,'event_host','e01ee74b-3f17-4286-8a82-82abda28756c','*','0633e70b611d9a065e341f93afcfe8a7','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","name_ja":"","name_zh":"","organisation_id":"fb4c1c71-3077-4846-89fc-0a22aa9e2f00","position":2,"role":"host"}',NULL,'[]',NULL,'42d0b1d4607e2e268378b7973d54aa4e51e47149cdfb55d8d17f4a56bbb4aeff');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',132,'event_host','3f2c2004-5d06-45ec-b9a3-f9c119794c2f','*','ad6c70a520758c4816dbc75c3b8b43a2','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","name_ja":"","name_zh":"","organisation_id":"38936144-0101-4f9d-8656-a70dd9262d68","position":3,"role":"host"}',NULL,'[]',NULL,'107cf377e3bc1997abc00ef7e578d60d2012d22702b5c6ed43a5853ba412e7aa');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',133,'event_host','5a145ecb-9baf-425d-a144-fde727cbe9f3','*','16a5566b56854ced257f9181da6eca09','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","name_ja":"","name_zh":"","organisation_id":"3847ed4d-202b-41ff-9e3e-8c694923e891","position":1,"role":"cohost"}',NULL,'[]',NULL,'0d65462f501f6ebcc438119d181e9b03ea927a40ed7dbc3f686a4e2070306d90');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',134,'event_host','936f53e1-4cf2-4e1d-a631-ead80caa74d8','*','c0d5b9bb5bc0a3ccb882ed33831e5604','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","name_ja":"","name_zh":"","organisation_id":"97699d35-4dbb-40da-8029-f80134a5278e","position":2,"role":"cohost"}',NULL,'[]',NULL,'46e953428bdcd740aff03125a70b33c6137472fb8055ec8090c920e2979b5aed');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',135,'event_host','dacd7b9f-c6c9-47cd-8687-1744e3f8be3c','*','f192df328b59f42f284fa9e060eff3f9','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","name_ja":"","name_zh":"","organisation_id":"13cd92dc-8fd8-4b38-a535-fbc11469cc9a","position":3,"role":"cohost"}',NULL,'[]',NULL,'925dfb8d3f74be15349e5a59ea4b086659e1cdc3c9fc4bb56794af61c13d36d1');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',136,'agenda_item','fc31b436-4510-4109-a51e-a1db57e1f163','*','9e2fb23ea111b1de166ee3377046d4b9','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'c417a9921fba27682b5ad35c9c915eb854d76bf70e81143f59ffc3c069f880a8');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',137,'agenda_item','319548fd-b3a2-4d38-907b-47628725b662','*','def6f92ae62b94b70b5014e45a92bff9','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"fed48f25-a4e6-49db-b1cc-3c9af5d55487","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'f8b881c1248d076fe33ed27ea1f376811486ea749a9e64daac66271396a63f47');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',138,'agenda_item','0e5f78b7-f8e4-487e-af47-d47e6165c4fb','*','e9025f48488d6a5a29c686ab9afd4cc8','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"014099fa-a16d-4c45-9492-f24a76dbcb4e","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'fefe645d9f74b56b5ac90dc931b0d062db114015f3ef0b20786490fd60b6547a');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',139,'agenda_item','7936e6b3-9e33-4939-88fa-2e3fcf4d0070','*','a7c249a824d3c4d45abfc62604835462','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"25c7e0d8-ab10-4827-be1b-50b283979040","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'9d67d8267fcddc56ebbf7cd2f02e4e6541506fad0b9f55b89997ffb56e0adeaa');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',140,'agenda_item','83dc5b98-d522-4b1f-a874-07ad92000e07','*','2c662107c28f002b8f3e0ea7cacde39c','{"event_id":"6349b01c-329b-438a-a342-48897fb4561f","kind":"item","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'da122bb32d33ffbc444a2e1587f6489bdf5e5c53d9ff6ee3cc97355bd626dc9a');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',141,'event_host','01a995bf-ce72-4e10-a65c-bfa6f69c5d5b','*','e1c15386fb9dc656e3aae9d968b29463','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","name_ja":"","name_zh":"","organisation_id":"fb4c1c71-3077-4846-89fc-0a22aa9e2f00","position":1,"role":"host"}',NULL,'[]',NULL,'c0f37e1fa74db4bd496eb78296a55318e71e242886ad587b58433873ed4842dc');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',142,'event_host','9cabf6d2-c83e-4f8b-82e9-b3ad0347f064','*','6975df167b5bdd38a04e3314127a6b3a','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","name_ja":"","name_zh":"","organisation_id":"38936144-0101-4f9d-8656-a70dd9262d68","position":2,"role":"host"}',NULL,'[]',NULL,'3e57e7cd97d282683696f5fd5b05a930001c92bb27155d9c4c2fb84f9be36e08');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',143,'event_host','a1aee0d7-e69a-4f32-8738-75c20621210e','*','3c62473a74aa0750c20262dd4a7ec536','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","name_ja":"","name_zh":"","organisation_id":"e8d50f45-ef29-4dda-a0d2-1018ba911b2e","position":3,"role":"host"}',NULL,'[]',NULL,'a8c84bd930f0098aef4ce701dbd2f4993f43150d5f48bf7807eb5f5973aed189');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',144,'event_host','99dedd98-e73f-4bef-ae91-4b4fa75af7d2','*','ca2401087648443e0c47242c77776110','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","name_ja":"","name_zh":"","organisation_id":"ca8a2f63-e7d3-486b-b3bd-4dcc3d0edfc0","position":4,"role":"host"}',NULL,'[]',NULL,'cdd446b44508385e1f57931a28ed46add19b4302d8b43e23ddf4a727646f9f7b');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',145,'event_host','2dfd50dd-3bb3-40fa-b402-8054fe301c63','*','7b31fd6b7bfbaba81c5d652a244e57c5','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","name_ja":"","name_zh":"","organisation_id":"7fedf39e-e231-4db5-9df9-93c0e858ad75","position":1,"role":"cohost"}',NULL,'[]',NULL,'19675ad95ea70676339abd427ed913364a7d85b6be0fa36b72d0bd45ffca9a43');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',146,'event_host','fefab04f-c0c5-4633-a49a-7a9c4f4c0534','*','6b756597bdbe369d8629ca5f1b78231c','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","name_ja":"","name_zh":"","organisation_id":"24b47a94-abc8-4810-8eba-b6d81db6d955","position":2,"role":"cohost"}',NULL,'[]',NULL,'0d924ae815bcd9a9d5d0d892e299257b3292c480ca739845f665c87ef02575af');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',147,'agenda_item','9946e285-a742-465e-8ebf-de837b857e23','*','ae5d1d2198d03fa6254743ee767a60ed','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'44b17a3d8aed5efd8a92936a030e7203de3e2b926c8ddb904d1f1ca8801f65b2');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',148,'agenda_item','060b90e2-2161-4f6f-8980-d650adbc3f9d','*','bcbc4dbeab5adeec2a7887e5b0ff2319','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"fed48f25-a4e6-49db-b1cc-3c9af5d55487","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'af7335fd7af3b0deef9861ff924dc774ba1ee12918a587ba5078302b16109558');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',149,'agenda_item','a07dea85-da2c-4cbd-8a63-91d95cec7377','*','5accba647cf5e9db6b07119b7d468c08','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"014099fa-a16d-4c45-9492-f24a76dbcb4e","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'bb0099b1eb736569126c68489944f4d396ecbaac4f623622e342f248f53b6fac');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',150,'agenda_item','9d16b7a6-d6f2-444f-b244-c0e595f03944','*','a729ecf01fed0d471d1a30474a69c7f3','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"25c7e0d8-ab10-4827-be1b-50b283979040","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'8653205105f25061f1fc10383750a0e8c39965fb35bf67ba5521e06979d67092');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',151,'agenda_item','e797754e-3817-4337-b473-fbc9a76feaac','*','8f11e5aa9007f51a053d0fdd043d665c','{"event_id":"4c9c6e22-c56f-4ada-998f-729adc83f5c4","kind":"item","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'1fa4e33dcdd9d45114ff555c69cbcb92a3ad9db949ce492e3988ae16dc5fdc2c');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',152,'rate','bcfaccd1-ef90-4105-b3e1-2fe2de9fe7d0','*','edede225105b87837cfa60488b7a72e4','{"currency":"JPY","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","kind":"spot","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'3d475df738404f9f64565c1b3fa432ca90481ff72c5bbf37cd5f25c1e9c73cd7');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',153,'rate','e6c77376-b37d-4e7d-a089-1fadf59c5e16','*','c78dae4f9216271e757c60ad0e857a6b','{"currency":"USD","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","kind":"spot","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'1d05cf32270a7a4c20fa1d6a417e99841a86ee6fa0ff09829d2075c04593f86c');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',154,'budget_line','1bf8f947-29af-4250-a1f0-6e926b2df1fb','*','dc87630fa244b2b2596407ed38b58a75','{"amount_minor":420000,"category":"ground","currency":"JPY","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'2dd66a3f9d4f7d9130dbddab7bf4ce8fd21b0a545adba8a3255b9cd0e5b7fda6');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',155,'expense','7cd4e231-a7ef-4771-927f-322ac1b74430','*','cb1801361cb9c92fed6f52a24f087d08','{"amount_minor":418600,"budget_line_id":"1bf8f947-29af-4250-a1f0-6e926b2df1fb","currency":"JPY","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-001","status":"settled"}',NULL,'[]',NULL,'85bcc7ff047c02094d1cdcce4305a03718710a38f2d397d719b056c85edc0fef');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',156,'budget_line','4d68c582-996d-4d87-a9e6-458d44f47a4c','*','bb5d66c19709f2690cdc4fe0c856fe07','{"amount_minor":380000,"category":"meeting","currency":"JPY","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'041c6be38743a2c16d40de888ca6f001e5f01e0d1695e6a421d12e7723251e65');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',157,'expense','27253df4-874a-460e-a701-479a14b8b9fa','*','ed14862426456901594120bafbcb0931','{"amount_minor":372000,"budget_line_id":"4d68c582-996d-4d87-a9e6-458d44f47a4c","currency":"JPY","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-002","status":"settling"}',NULL,'[]',NULL,'f41a78ef496c4d59b8057f4bb319c8215e1819d68166c14afd65d5aa06c75b5f');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',158,'budget_line','d7b0d398-bfa4-4d40-b6ad-a8c7d22dd22e','*','0688e637ea724a476209ff9f24976c40','{"amount_minor":180000,"category":"interpreting","currency":"JPY","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'6bf510b53011b8845c251480469d4f0459fef5b1511e16d2189654192f4916ee');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',159,'expense','1eb1a6cb-fcfc-45fe-ab15-1da460a2fe25','*','0dcc907e1f1987b01e12fb0ec5b6087b','{"amount_minor":180000,"budget_line_id":"d7b0d398-bfa4-4d40-b6ad-a8c7d22dd22e","currency":"JPY","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","item_ja":"通訳・翻訳","item_zh":"翻譯","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-003","status":"settling"}',NULL,'[]',NULL,'a3572553cbac95090e5822be41aa770f581b31bcae7850d969153ecf039f93d2');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',160,'budget_line','375f3aa4-e2f3-4a84-91e5-647bacc3f622','*','0948f42c6a3080df153d16609a6ecd76','{"amount_minor":2440000,"category":"gifts","currency":"TWD","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'5aaf3ba52c40ddd3c45c1ccbc1eee57437f8040b718250f26012929b91a1c0e7');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',161,'expense','94f8a25c-ed96-4535-8e5c-f45a51f16042','*','2ced705754e3ef3c884f4ce99e375eb1','{"amount_minor":1794800,"budget_line_id":"375f3aa4-e2f3-4a84-91e5-647bacc3f622","currency":"TWD","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","item_ja":"記念品・交際費","item_zh":"禮品交際費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"paid"}',NULL,'[]',NULL,'ff7a1a86a1410744848967c4b967e38509b1ae4c6e6e49ab7b663d8f7cce7611');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',162,'budget_line','e33109be-99e7-446c-b4af-2e656750c872','*','7b75efa138dafc4f35e41ceb8d7131a5','{"amount_minor":9600000,"category":"transport","currency":"TWD","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'c73f2a7d2fe92ad288f73d7bcb45b0f576c9ce2a8cb75065a495800ef9de33cd');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',163,'expense','9c5abe87-1038-4b89-84f9-61aecf29a01b','*','02d755aa9e11394c79ae21bf6a7ba655','{"amount_minor":9120000,"budget_line_id":"e33109be-99e7-446c-b4af-2e656750c872","currency":"TWD","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","item_ja":"航空券","item_zh":"機票","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-001","status":"settled"}',NULL,'[]',NULL,'ec1dcca7f45bf57d3cd836ba791e5db31aaa01f395e34f56c38562d69c3330a1');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',164,'budget_line','7b48f55e-697d-4814-9895-107d69ee9d80','*','6cc9a3cc3192ffd4ab9e02e2064aff47','{"amount_minor":448000,"category":"living","currency":"USD","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'9da3863bf56373ecab8cda677ec3f5c1aa4784f383d47c2045813120782aa339');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',165,'expense','a0baefbf-6b4c-4aa5-8e72-e3e0db943d26','*','a4bbaa9912de4d782938f5c4390b7d6f','{"amount_minor":448000,"budget_line_id":"7b48f55e-697d-4814-9895-107d69ee9d80","currency":"USD","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"unpaid"}',NULL,'[]',NULL,'b206bb6cae6ffef0bdb0086a0ecedcd15f1c4a3c342f39f9cdbacb66d3c84a08');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',166,'budget_line','0332b291-5bdd-43b5-a296-f4d653d3f3c0','*','765d37a82643d30c6129a3677428f5aa','{"amount_minor":3600000,"category":"insurance","currency":"TWD","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'6c156353e0872aeca5f11516de0e6f8d70932e11c4660329406b008f77b1399d');
INSERT INTO "change" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df',167,'expense','7ef8feac-bb7e-4803-ab72-667ef444f268','*','f5b706fb184846e3e624013f9596c3aa','{"amount_minor":3600000,"budget_line_id":"0332b291-5bdd-43b5-a296-f4d653d3f3c0","currency":"TWD","delegation_id":"538f5121-629c-4595-bf8d-048b3eead270","item_ja":"保険・手数料","item_zh":"保險・手續費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-002","status":"settled"}',NULL,'[]',NULL,'319bbf0c1952698290bf188f9394815e06cc73d88097dcca6ad414b0080d94f3');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','7fb1c6ce84624b2613b0772b57542de6','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","country":"JP","head_ja":"甲 head_ja 髙","head_zh":"甲 head_zh 髙","kana":"甲 kana 髙","kind":"other","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","parent_id":null,"phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","region":"甲 region 髙","short_ja":"甲 short_ja 髙","short_zh":"甲 short_zh 髙","url":"https://example.invalid/"}',NULL,'[]',NULL,'c2dce5530cc1add84c7b09d85727eddfd563859936be05408366c87ac4bd5d10');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',1,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','08fff6736a390eda84bf89b9879d99f8','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'1fb8b0e4fdef45e9ecc5073394b27bf96132c187bd11c46ab94c120242e1f5b6');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',2,'person','11109085-d961-53d4-8b48-e408cb16a69f','*','47f3fde152f47a681806fcf8a35aa53f','{"country":"JP","email":"甲 email 髙","kana":"甲 kana 髙","legal_name":"甲 legal_name 髙","mobile":"甲 mobile 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","phone":"+81 43 223 2110","roman":"甲 roman 髙","source":"甲 source 髙"}',NULL,'[]',NULL,'a56c42ad2da5c63b7e94d614e5f45697d3966b082151d799c0df7e0ad80ff5ba');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',3,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','c7c4a02c7bcc059bbd5b28708ed41576','{"organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","rank":3,"title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'461ff9c2b605e9d57baeaefb4e331883850e8f1f87d6b6518fc4e8066acb4a13');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',4,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','1d7001eed4762417f5925f56e789bbaa','{"basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","code":"甲 code 髙","end_date":"2019-09-18","kind":"city","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","places_ja":"甲 places_ja 髙","places_zh":"甲 places_zh 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","start_date":"2019-09-18","status":"preparing"}',NULL,'[]',NULL,'1d639ffe1def412fa016f44bc9478ed1f3c986d1479c8866c7fed0b19034c369');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',5,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','be8494d9822a8c18a0c54cef48da5b8a','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","duty_ja":"甲 duty_ja 髙","duty_zh":"甲 duty_zh 髙","joined":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'ac7e0c72b6758b5f0b64f4041f4343b56047aa5835755be6192f299257a0d830');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',6,'event','9d813800-8671-5477-9164-e2d730a8cd9e','*','0385853a588f75d9171b5ef6d31ab259','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","benefits_ja":"甲 benefits_ja 髙","benefits_zh":"甲 benefits_zh 髙","carrier":"甲 carrier 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","edition":3,"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","kind":"visit","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","origin_ja":"甲 origin_ja 髙","origin_zh":"甲 origin_zh 髙","part":"甲 part 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3,"purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","room_ja":"甲 room_ja 髙","room_zh":"甲 room_zh 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo","status":"planned","target_ja":"甲 target_ja 髙","target_zh":"甲 target_zh 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","topics_ja":"甲 topics_ja 髙","topics_zh":"甲 topics_zh 髙"}',NULL,'[]',NULL,'a86e9f522b49410512179fdbff3cd3edf7d73909eb92d8f68810c317525caf59');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',7,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','2114e2e925168b52cfaefa28ae9d874a','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"item","minutes":3,"note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"speaker_id":"11109085-d961-53d4-8b48-e408cb16a69f","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","start_time":"09:30","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'979486185823b18ab6ab765067dd6d8b79ff0b5fd5c61abffac1f5b23a559fdb');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',8,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','d1370268739e3ebe8dc82a6a714f832d','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","position":3,"role":"host"}',NULL,'[]',NULL,'449c0216f13112e22c5b53936a0821c0f6a2207ce6a907a99e99af15605fa089');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',9,'participant','be8da699-6054-5241-a38d-cf108127c24d','*','979a8d873ceb994518d683d7f4b9b574','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"side":"jp","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'a77762b17d0414609d9372c0288f9fad314c371737b1e3740ecfabbe8eb0cf34');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',10,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','9738fbad42e3bfe5f0539e5052920aca','{"amount_minor":3,"category":"other","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","funding":"local","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"rate":"甲 rate 髙"}',NULL,'[]',NULL,'5ba04ee32febe7cffb3456cf174d390147396befd0e87581834452684595d39c');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',11,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','f6b80676f05d5a47911728a9a2e45561','{"amount_minor":3,"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","notes":"甲 notes 髙","paid_on":"2019-09-18","payee":"甲 payee 髙","payer_id":"11109085-d961-53d4-8b48-e408cb16a69f","rate":"甲 rate 髙","receipt_no":"甲 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'92425c328836a5975f0c413c979c0660e9aecd5f104f8a030decd9a37598e631');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',12,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','1108c05153d901848b197f20ab67d54c','{"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"spot","rate":"甲 rate 髙","rate_date":"2019-09-18","source":"甲 source 髙"}',NULL,'[]',NULL,'e427f217314eb33d65a52289a4a13763b2cc776f659cba8639621a1635fe1765');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',13,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','e673944a6f04323da70124576279f9b9','{"entity":"甲 entity 髙","media_type":"甲 media_type 髙","name":"甲 name 髙","owner":"甲 owner 髙","purpose":"甲 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":3}',NULL,'[]',NULL,'520ad20399a69d0aa8904415e07d7d8f94e9de2f887a9dab976a81f9dbf71560');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',14,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','23e1e36ba93151dbea259fdb736d1bc0','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due":"2019-09-18","notes":"甲 notes 髙","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","title":"甲 title 髙"}',NULL,'[]',NULL,'732aea1c9c4c543dc70dc1b8f9e5ab52a32c007fb225659540fc8b5fa5adc149');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',15,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','18aca670224de6e507a35b3df7b1989e','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","country":"JP","head_ja":"乙 head_ja 髙","head_zh":"乙 head_zh 髙","kana":"乙 kana 髙","kind":"other","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","parent_id":"f67091ef-8724-5501-9b51-cdab692d7c76","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","region":"乙 region 髙","short_ja":"乙 short_ja 髙","short_zh":"乙 short_zh 髙","url":"https://example.invalid/"}',NULL,'[]',NULL,'6c1daf873db22aea49f766f4c1df1c45c059c4e8ff8fff106850a8ab4db03b36');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',16,'organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','ff23cd7039dc024715281a00ab46fca9','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'ce70dff11ee0dac03faf795fc1f95c3630dc7ffa266e7a18c1b2a2c4ea43d348');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',17,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','a2cc737d9ddeb77e6aadc7b52fbc2d09','{"country":"JP","email":"乙 email 髙","kana":"乙 kana 髙","legal_name":"乙 legal_name 髙","mobile":"乙 mobile 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","phone":"+81 43 223 2110","roman":"乙 roman 髙","source":"乙 source 髙"}',NULL,'[]',NULL,'8f3367b39c8725883c07539eb4e5c96bd58decb687616202cbf6e516d9ce9554');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',18,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','f74f84dc1e11d7698b3e650086b0717b','{"organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rank":4,"title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'4181b885789bbaaa8c58fa7b454b2cf60437e21ec53bb2f5685c4e0f826ff2f9');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',19,'delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','8b38ed026840d54b8d6de6d0f41d178e','{"basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","code":"乙 code 髙","end_date":"2019-09-19","kind":"city","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","places_ja":"乙 places_ja 髙","places_zh":"乙 places_zh 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","start_date":"2019-09-19","status":"preparing"}',NULL,'[]',NULL,'b53e55be23d744407d860e4c57977a3ead5f98ab94e00515f0614a50f8757833');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',20,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','face2b121c3806f63e0a9e08cc979cd4','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","duty_ja":"乙 duty_ja 髙","duty_zh":"乙 duty_zh 髙","joined":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'3bce0a63a6919d269ae7b5480fa76cba540bac136591fc5748c0b46b4d7bf28b');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',21,'event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','6f4b83363a24ed48a7d4591d1fec1158','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","benefits_ja":"乙 benefits_ja 髙","benefits_zh":"乙 benefits_zh 髙","carrier":"乙 carrier 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","edition":4,"end_date":"2019-09-19","end_time":"10:30","end_zone":"Asia/Tokyo","kind":"visit","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","origin_ja":"乙 origin_ja 髙","origin_zh":"乙 origin_zh 髙","part":"乙 part 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4,"purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","room_ja":"乙 room_ja 髙","room_zh":"乙 room_zh 髙","start_date":"2019-09-19","start_time":"10:30","start_zone":"Asia/Tokyo","status":"planned","target_ja":"乙 target_ja 髙","target_zh":"乙 target_zh 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","topics_ja":"乙 topics_ja 髙","topics_zh":"乙 topics_zh 髙"}',NULL,'[]',NULL,'d3f014b5ae61255e85c0db3d6dce453c902f2aec504257f7579608bb408527fd');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',22,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','9d118bcdfef3ffc17dc94ba1b00b09dc','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"item","minutes":4,"note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","start_time":"10:30","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'a79ebd4c49819c0ad0b03c94c1ea4370076c1c1aea35462d08e75d53c832b57e');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',23,'event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','bcc153d3220bb0f3beebe0f33683ce06','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","position":4,"role":"host"}',NULL,'[]',NULL,'89433ee026e649eface3f18437c3729a1841c64477b09c39c71949b9e68c230b');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',24,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','9fe7c5c3888c09e554133e7fb95d0781','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"side":"jp","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'f50f17219adec1e9272bf328df035eaa81116ecd8c037ac8284fdd955d816317');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',25,'budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','2b62d2ff8c4e935bdc2332862765440f','{"amount_minor":4,"category":"other","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","funding":"local","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"rate":"乙 rate 髙"}',NULL,'[]',NULL,'c598eee7fdb4d0aaf40d766e156b446011de3dd9b02ffc1060a17eab8c2cc79e');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',26,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','531d35008267895ee7f01c9a199f6373','{"amount_minor":4,"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","notes":"乙 notes 髙","paid_on":"2019-09-19","payee":"乙 payee 髙","payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rate":"乙 rate 髙","receipt_no":"乙 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'ebe4dd448deb9a0773d4c3996adff3f95bf768b124c32422c47689067992b952');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',27,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','a4db43e0e9a669b9e196146711fdd3e3','{"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"spot","rate":"乙 rate 髙","rate_date":"2019-09-19","source":"乙 source 髙"}',NULL,'[]',NULL,'0ab63be114cb3da68c1df7d1ea6e087c34ac3a42be26bb67c1f9fde7241f66e2');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',28,'attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','05aa107ef6ee569f0f9f1e5ab2c0fc95','{"entity":"乙 entity 髙","media_type":"乙 media_type 髙","name":"乙 name 髙","owner":"乙 owner 髙","purpose":"乙 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":4}',NULL,'[]',NULL,'8fbd5fed1b25c1f209cf00ef79e5397b54ccee395dd8c2a88ee90ec02f4c2506');
INSERT INTO "change" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',29,'task','8328628e-a21e-55b4-afc2-838e4facddcf','*','f94f02d3827c3f340d7308da7a45c044','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due":"2019-09-19","notes":"乙 notes 髙","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","title":"乙 title 髙"}',NULL,'[]',NULL,'baeba42510dfe8efbb81e4b2725d4d4ea292ad2855eab5e27619afa87e2db8e2');
INSERT INTO "change" VALUES('216d3015-f853-4246-bd99-b2a67c96a991',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','6f3f56148dc0bb7ef5dbb8bda90415b9','{"kind":"改 kind"}','{"kind":"other"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:0"]',NULL,'9f51e5293b506f3033b307ca3310090ec382a0509d8cdd7a1a0c5f7617a12970');
INSERT INTO "change" VALUES('53b3c74d-a1b8-47a2-976b-35d8eaa5c676',0,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','6fe512c9e2d2ec0c5c776579c0eb36c7','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:1"]',NULL,'be7d0991bc3cb05322b5ce91e9419e4ab638a736c8b5f74e3d6f8a03b7071e0d');
INSERT INTO "change" VALUES('e94f913f-bfaf-4170-a167-818c47b0de8c',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','23db9a73f98f1dfbbaaa63d1cdd5f209','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:2"]',NULL,'61d6fc06e186a1daa39a963888530e0a36411c89046bf041e78bb332a095b4e2');
INSERT INTO "change" VALUES('c19a50a6-4122-4db6-b49e-789049c5d53e',0,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','d92367a394056c91a4f0cccac312af17','{"unit_zh":"改 unit_zh"}','{"unit_zh":"甲 unit_zh 髙"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:3"]',NULL,'1e65ba941e31ebaa9ec32d4d2fb2e980da7d8232e70075d87d336d37bdf9f1da');
INSERT INTO "change" VALUES('bf626e92-09f9-4c32-9845-1c71d1696de7',0,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','1ebde07b4e04e70830ee468d7b4db843','{"code":"改 code"}','{"code":"甲 code 髙"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:4"]',NULL,'2a404251ea2f88f697589a949f3386962e40fd934c162b1c58d970fcf58062c1');
INSERT INTO "change" VALUES('3dac81b4-0155-48e2-8ecb-7a1fab2d98d1',0,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','d2b3287a57e5297fada51182357b3db4','{"roles":"改 roles"}','{"roles":"member"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:5"]',NULL,'be900fe2444d1ffaf08f2aac34c4a02cac3f1c8e237f7164fd1d50df41c0e97f');
INSERT INTO "change" VALUES('571a341f-bdc1-49eb-ba98-d0390d67ddee',0,'event','9d813800-8671-5477-9164-e2d730a8cd9e','when','7ea3bbd61b6771ab7f3157bfdf3bd326','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"改 start_zone"}','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:6"]',NULL,'4a5398043b958e1a3ed21d49c2db203d35c66b569c1e9d0df39a8710b612a808');
INSERT INTO "change" VALUES('5d36dc88-b5fb-4bff-b012-7ebebb568dfb',0,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','5a8c0677bf0cd890b3f1c902b9c496c8','{"kind":"改 kind"}','{"kind":"item"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:7"]',NULL,'1f212717eb696a653a497ec89fa5725d5289b29962c9916a3c97616e275df52f');
INSERT INTO "change" VALUES('5d0450e0-0e32-49fd-9ef0-0ed17578c4db',0,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','35bbdf8d66b29a123f506df1c4a4131a','{"role":"改 role"}','{"role":"host"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:8"]',NULL,'113b8741ec4b9e6ffa2762e2aac6a362e894ab3cfece7cc91ece7435d7c6cef8');
INSERT INTO "change" VALUES('1d4697a3-197e-461f-ad7e-4bd226776bd1',0,'participant','be8da699-6054-5241-a38d-cf108127c24d','side','8b91614364710093fb022c67c0d11b51','{"side":"改 side"}','{"side":"jp"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:9"]',NULL,'66886125feadc50423c2dd7afe6d6f227959128e4aa7743b1bb68bd24202c898');
INSERT INTO "change" VALUES('879b6a7c-b6be-4801-bea4-5e1eaed2c6f5',0,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','b6d5021cc8befb04cd499676aaee9a5b','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:10"]',NULL,'f1902ba2884564e255c000f2f4af4a3b7fca906503845109c344722c0b10fd2f');
INSERT INTO "change" VALUES('d65eb8d5-7f85-46e8-b47a-775c77844425',0,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','ebed63a21d4a8c2c4ec91ad910d699a1','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:11"]',NULL,'7d52cc96e97f6850605db23bd18fa498cc1d311e27983af790f576cb321dbbc1');
INSERT INTO "change" VALUES('e5652104-1188-4a40-929f-e853aa00ab29',0,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','27a9c62b1e32069867d923e32b50c3be','{"currency":"改 currency"}','{"currency":"JPY"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:12"]',NULL,'999fee9b41a7a9544806315b96aa4b0ef2b4bd88733475cb43c1679b30ecccbe');
INSERT INTO "change" VALUES('f002b282-77da-4b0a-8f17-5d31f0ea5a56',0,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','1a8ca765a00817a9e4606ac78397fc9f','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:13"]',NULL,'721b0705415f7aab1f92dd517631c87232793a778e6a302cbbe62fbb02e5de27');
INSERT INTO "change" VALUES('e4557735-66dd-4c79-9be5-e815ef0c8b81',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','421e0b74d74c31993d59c2cc2bf62193','{"title":"改 title"}','{"title":"甲 title 髙"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:14"]',NULL,'467b0c965ea44f6eef10da33dab6090f16a11d0c44406bcf822aaace2a9785ef');
INSERT INTO "change" VALUES('054a8f83-417c-490d-b919-1ffed32c9130',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','99bbd1aed0fbb24cd363aa214cbfbc1f','{"title":"甲 title 髙"}','{"title":"改 title"}','["e4557735-66dd-4c79-9be5-e815ef0c8b81:0"]',NULL,'64dea971d925df63f086b911334d7d458480ceb0b6be35e9658ed734781c7bf6');
INSERT INTO "change" VALUES('81320711-c7a6-4ba5-b050-5e0a2d2d395c',0,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','921475121f3996c145862f93658d814c','false','true','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:18"]','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:18"]','34ab780700511edf010b87dba274ab5f1c76f5f08f2806e67205ea931413b0f7');
INSERT INTO "change" VALUES('81320711-c7a6-4ba5-b050-5e0a2d2d395c',1,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','6abc9c108eac35b7c7b43d60d1769c91','false','true','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:20"]','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:20"]','3d5a07d57d804e791cf708ba931a089a69b4a20be3d995db96a92525078a6005');
INSERT INTO "change" VALUES('81320711-c7a6-4ba5-b050-5e0a2d2d395c',2,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','856a8b2f6cc51ef7a393137ffb4c14d4','{"speaker_id":null}','{"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:22"]',NULL,'b367079a8e952685424e26a887e891ea5bee1ef7116f11f80933291d9d8321b6');
INSERT INTO "change" VALUES('81320711-c7a6-4ba5-b050-5e0a2d2d395c',3,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','6d91c6912a7b8aecc2929d71928dd6ba','false','true','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:24"]','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:24"]','7a63c3f78cd58cdac29a9c412fc6f27c38de77f6edf6473cc81b67075a666ae1');
INSERT INTO "change" VALUES('81320711-c7a6-4ba5-b050-5e0a2d2d395c',4,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','8c55553705ab1157887004c9710c2fb3','{"payer_id":null}','{"payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:26"]',NULL,'7d6cdc32654bcfdd1c0b1cb5836095449c2b927c359d72e99713ea76f4fcdccb');
INSERT INTO "change" VALUES('81320711-c7a6-4ba5-b050-5e0a2d2d395c',5,'task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','95e58018b1a4ab9af1dfffa001b373b3','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:29"]',NULL,'479546dcb01a394b77606a64c5b7268163b71b4ad1a1eb9da72072a0c2e626c7');
INSERT INTO "change" VALUES('81320711-c7a6-4ba5-b050-5e0a2d2d395c',6,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','b7e779ca1ecb814957b3fbfe0cb49210','false','true','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:17"]','["d5b09d9e-4d9a-40cc-b01b-81bbe01bb038:17"]','4be86bef32b204e2aa236bbfe5553bae69a3baffd838023c8bab86c962b948a5');
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
INSERT INTO "change_tx" VALUES('ec1f491b-4948-41a1-9e02-302d18a270df','ad652bd2-3014-43c8-ba70-258d9566c731','','01795242133438.0000000000.ad652bd2-3014-43c8-ba70-258d9566c731',1795242133438,1,'Write the sample delegation',NULL,'7632f731cf3ac79222678868cd01bb924897e86b7bffcae3fe8a0310780a1377');
INSERT INTO "change_tx" VALUES('d5b09d9e-4d9a-40cc-b01b-81bbe01bb038','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319906867.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319906867,1,'Fill every table',NULL,'46169f3731402baaf3b9cb69f6b950118996a36007c08002a730a9f01c2d28d1');
INSERT INTO "change_tx" VALUES('216d3015-f853-4246-bd99-b2a67c96a991','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319906900.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319906900,1,'Edit',NULL,'399a596a22b930371fb4c9d4d996912966ebc74ef97a3488077106dfdac86ad5');
INSERT INTO "change_tx" VALUES('53b3c74d-a1b8-47a2-976b-35d8eaa5c676','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319906913.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319906913,1,'Edit',NULL,'f8deba8d44021db15bd105fa776b39297dabfb406000024b4391a300ae408cfa');
INSERT INTO "change_tx" VALUES('e94f913f-bfaf-4170-a167-818c47b0de8c','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319906929.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319906929,1,'Edit',NULL,'641417d4cceb96cf383f2e57b44892db1c7378c87eee4606a82f3219ca7d70c6');
INSERT INTO "change_tx" VALUES('c19a50a6-4122-4db6-b49e-789049c5d53e','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319906942.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319906942,1,'Edit',NULL,'5d290f9641df4ba9d746cfab32db56913a9d1fe19f6192d0a3b904493a20719f');
INSERT INTO "change_tx" VALUES('bf626e92-09f9-4c32-9845-1c71d1696de7','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319906948.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319906948,1,'Edit',NULL,'dbefbc399febe2ce65807304a5afa10eb522e9fafebff584fc10cbcc7ff0f909');
INSERT INTO "change_tx" VALUES('3dac81b4-0155-48e2-8ecb-7a1fab2d98d1','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319906970.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319906970,1,'Edit',NULL,'bd85a5ac2d5b1208f435d4123be47311d65edc58d1d878e7bb662a4badbe3e47');
INSERT INTO "change_tx" VALUES('571a341f-bdc1-49eb-ba98-d0390d67ddee','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319906989.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319906989,1,'Edit',NULL,'0a14b92ef6a734b473157694dcb62ad990b5e327a1fde912b9f31090082e45a2');
INSERT INTO "change_tx" VALUES('5d36dc88-b5fb-4bff-b012-7ebebb568dfb','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319906997.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319906997,1,'Edit',NULL,'3addbb706a0f5d36b5043bb32a07e2879525f24ba7006ef0577ecb8e6c719223');
INSERT INTO "change_tx" VALUES('5d0450e0-0e32-49fd-9ef0-0ed17578c4db','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319907014.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319907014,1,'Edit',NULL,'20ce2b5c1adc299ceb57afde72e14f5511d8cdc78aa342c83a70c00fac084676');
INSERT INTO "change_tx" VALUES('1d4697a3-197e-461f-ad7e-4bd226776bd1','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319907032.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319907032,1,'Edit',NULL,'ab8e0eda20818a139d7a9d78ffbae76a7fc2c21cadcb3dc01d66439c691bd92c');
INSERT INTO "change_tx" VALUES('879b6a7c-b6be-4801-bea4-5e1eaed2c6f5','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319907049.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319907049,1,'Edit',NULL,'7f586d6edac5681658d60c4bb3e3684c2bb9443562c4dd3c3e65b2e7b8fdce78');
INSERT INTO "change_tx" VALUES('d65eb8d5-7f85-46e8-b47a-775c77844425','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319907069.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319907069,1,'Edit',NULL,'a407b35f1dccccf1f3b1ea35718eef9e3836e5a772b97a9f128a971cb784bf6a');
INSERT INTO "change_tx" VALUES('e5652104-1188-4a40-929f-e853aa00ab29','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319907086.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319907086,1,'Edit',NULL,'fbc9ccd8129285f2e70500a29f3872cfb3a6791fec21b9854148811543adfc73');
INSERT INTO "change_tx" VALUES('f002b282-77da-4b0a-8f17-5d31f0ea5a56','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319907118.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319907118,1,'Edit',NULL,'667abaf3e1e49222d2004091356d14c2ed430f6bf39fc7e498a785d1a32d666f');
INSERT INTO "change_tx" VALUES('e4557735-66dd-4c79-9be5-e815ef0c8b81','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319907142.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319907142,1,'Edit',NULL,'5d3eebbf293379e62f56c6f350edeb2795f404f40b003e548fc9081400777a5d');
INSERT INTO "change_tx" VALUES('054a8f83-417c-490d-b919-1ffed32c9130','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319907155.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319907155,1,'Edit','e4557735-66dd-4c79-9be5-e815ef0c8b81','72dfd02d39de2656a44ce7f17ac3e1b25bea3ba7c0d3f2285f2b6912e0e56e57');
INSERT INTO "change_tx" VALUES('81320711-c7a6-4ba5-b050-5e0a2d2d395c','b7150009-9cb6-4cb1-b2dc-2414dcbc0056','','01795319907194.0000000000.b7150009-9cb6-4cb1-b2dc-2414dcbc0056',1795319907194,1,'Delete',NULL,'1a58242270d40b0c1e21240ade0a5098af7473a90eed5e158ba1273507577b9f');
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
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(office_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delegation" VALUES('538f5121-629c-4595-bf8d-048b3eead270',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','5618dd30-4fe7-4b3c-af55-6b2c2d7918fc','');
INSERT INTO "delegation" VALUES('0eebd301-73a2-5b0f-b507-3fd3762d83a4',1,'改 code','city','preparing','甲 name_zh 髙','甲 name_ja 髙','2019-09-18','2019-09-18','甲 places_zh 髙','甲 places_ja 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','甲 notes 髙');
INSERT INTO "delegation" VALUES('ce4e3b86-cfa6-5707-990b-6eec901f4fd3',1,'乙 code 髙','city','preparing','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19','乙 places_zh 髙','乙 places_ja 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 notes 髙');
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
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "event" VALUES('7e09f11d-ad24-4351-8c4d-569f5385e133',1,'538f5121-629c-4595-bf8d-048b3eead270','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港');
INSERT INTO "event" VALUES('85b3d433-990a-4456-af2b-d262c4597119',1,'538f5121-629c-4595-bf8d-048b3eead270','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',0,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('6349b01c-329b-438a-a342-48897fb4561f',1,'538f5121-629c-4595-bf8d-048b3eead270','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県');
INSERT INTO "event" VALUES('e73ac3c5-3e53-449f-85f5-81c151d78102',1,'538f5121-629c-4595-bf8d-048b3eead270','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','a2bdd1fa-c0ef-44e4-a055-3c888fcff01f','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','','','','',1,'','拝会千葉県庁
千葉県商工労動部訪問');
INSERT INTO "event" VALUES('477bc9c0-417c-4072-bb9c-014ee7f6a894',1,'538f5121-629c-4595-bf8d-048b3eead270','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','','','','','','','','',1,'','東京
東京
郡山
郡山');
INSERT INTO "event" VALUES('112fa513-f15c-4d98-9c7a-82759548de3a',1,'538f5121-629c-4595-bf8d-048b3eead270','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','3c4c0ce7-5d3c-4085-9782-5302445aea02','','','','','','','','','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('4c9c6e22-c56f-4ada-998f-729adc83f5c4',1,'538f5121-629c-4595-bf8d-048b3eead270','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県');
INSERT INTO "event" VALUES('2ec4c0f4-354c-4eab-8357-7e16c20f7880',1,'538f5121-629c-4595-bf8d-048b3eead270','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','','','','','','','','',1,'','福島
福島
仙台
仙台');
INSERT INTO "event" VALUES('305b12b8-9492-4e18-a195-dd6a0e72067d',1,'538f5121-629c-4595-bf8d-048b3eead270','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','f641dd89-4be3-4620-9f92-c0fbb2961c8b','','','','','','','','','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('abac1aec-cc88-450e-8e0d-edf0b56293ad',1,'538f5121-629c-4595-bf8d-048b3eead270','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','','','','','','','','',1,'','回程
復路
仙台機場
仙台空港
桃園機場
台湾桃園国際空港');
INSERT INTO "event" VALUES('9d813800-8671-5477-9164-e2d730a8cd9e',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','visit','planned','甲 reason 髙','甲 reason_zh 髙','甲 reason_ja 髙','2019-09-18','09:30:00.000000','改 start_zone','2019-09-18','09:30:00.000000','Asia/Tokyo','甲 part 髙',3,'甲 title_zh 髙','甲 title_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','甲 place_zh 髙','甲 place_ja 髙','甲 room_zh 髙','甲 room_ja 髙','甲 address_zh 髙','甲 address_ja 髙','甲 origin_zh 髙','甲 origin_ja 髙','甲 target_zh 髙','甲 target_ja 髙','甲 carrier 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 topics_zh 髙','甲 topics_ja 髙','甲 benefits_zh 髙','甲 benefits_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙',3,'甲 notes 髙','甲titlezh高
甲titleja高
甲originzh高
甲originja高
甲targetzh高
甲targetja高');
INSERT INTO "event" VALUES('869af6e0-4f3f-59f4-9f0a-56db3796c58e',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','visit','planned','乙 reason 髙','乙 reason_zh 髙','乙 reason_ja 髙','2019-09-19','10:30:00.000000','Asia/Tokyo','2019-09-19','10:30:00.000000','Asia/Tokyo','乙 part 髙',4,'乙 title_zh 髙','乙 title_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 place_zh 髙','乙 place_ja 髙','乙 room_zh 髙','乙 room_ja 髙','乙 address_zh 髙','乙 address_ja 髙','乙 origin_zh 髙','乙 origin_ja 髙','乙 target_zh 髙','乙 target_ja 髙','乙 carrier 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 topics_zh 髙','乙 topics_ja 髙','乙 benefits_zh 髙','乙 benefits_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙',4,'乙 notes 髙','乙titlezh高
乙titleja高
乙originzh高
乙originja高
乙targetzh高
乙targetja高');
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
INSERT INTO "event_host" VALUES('1a34c539-ce99-4d93-b5e4-26cdbd3ea334',1,'6349b01c-329b-438a-a342-48897fb4561f','host',1,'6bb4348d-501c-4a90-9a15-816c97a0a511','','');
INSERT INTO "event_host" VALUES('e01ee74b-3f17-4286-8a82-82abda28756c',1,'6349b01c-329b-438a-a342-48897fb4561f','host',2,'fb4c1c71-3077-4846-89fc-0a22aa9e2f00','','');
INSERT INTO "event_host" VALUES('3f2c2004-5d06-45ec-b9a3-f9c119794c2f',1,'6349b01c-329b-438a-a342-48897fb4561f','host',3,'38936144-0101-4f9d-8656-a70dd9262d68','','');
INSERT INTO "event_host" VALUES('5a145ecb-9baf-425d-a144-fde727cbe9f3',1,'6349b01c-329b-438a-a342-48897fb4561f','cohost',1,'3847ed4d-202b-41ff-9e3e-8c694923e891','','');
INSERT INTO "event_host" VALUES('936f53e1-4cf2-4e1d-a631-ead80caa74d8',1,'6349b01c-329b-438a-a342-48897fb4561f','cohost',2,'97699d35-4dbb-40da-8029-f80134a5278e','','');
INSERT INTO "event_host" VALUES('dacd7b9f-c6c9-47cd-8687-1744e3f8be3c',1,'6349b01c-329b-438a-a342-48897fb4561f','cohost',3,'13cd92dc-8fd8-4b38-a535-fbc11469cc9a','','');
INSERT INTO "event_host" VALUES('01a995bf-ce72-4e10-a65c-bfa6f69c5d5b',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','host',1,'fb4c1c71-3077-4846-89fc-0a22aa9e2f00','','');
INSERT INTO "event_host" VALUES('9cabf6d2-c83e-4f8b-82e9-b3ad0347f064',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','host',2,'38936144-0101-4f9d-8656-a70dd9262d68','','');
INSERT INTO "event_host" VALUES('a1aee0d7-e69a-4f32-8738-75c20621210e',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','host',3,'e8d50f45-ef29-4dda-a0d2-1018ba911b2e','','');
INSERT INTO "event_host" VALUES('99dedd98-e73f-4bef-ae91-4b4fa75af7d2',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','host',4,'ca8a2f63-e7d3-486b-b3bd-4dcc3d0edfc0','','');
INSERT INTO "event_host" VALUES('2dfd50dd-3bb3-40fa-b402-8054fe301c63',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','cohost',1,'7fedf39e-e231-4db5-9df9-93c0e858ad75','','');
INSERT INTO "event_host" VALUES('fefab04f-c0c5-4633-a49a-7a9c4f4c0534',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','cohost',2,'24b47a94-abc8-4810-8eba-b6d81db6d955','','');
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
INSERT INTO "expense" VALUES('7cd4e231-a7ef-4771-927f-322ac1b74430',1,'538f5121-629c-4595-bf8d-048b3eead270','1bf8f947-29af-4250-a1f0-6e926b2df1fb','settled','2019-09-18','','日本地面交通','日本国内の陸上交通','JPY','',NULL,'A-001','',418600);
INSERT INTO "expense" VALUES('27253df4-874a-460e-a701-479a14b8b9fa',1,'538f5121-629c-4595-bf8d-048b3eead270','4d68c582-996d-4d87-a9e6-458d44f47a4c','settling','2019-09-18','','座談會／懇親會','座談会・懇親会','JPY','',NULL,'A-002','',372000);
INSERT INTO "expense" VALUES('1eb1a6cb-fcfc-45fe-ab15-1da460a2fe25',1,'538f5121-629c-4595-bf8d-048b3eead270','d7b0d398-bfa4-4d40-b6ad-a8c7d22dd22e','settling','2019-09-18','','翻譯','通訳・翻訳','JPY','',NULL,'A-003','',180000);
INSERT INTO "expense" VALUES('94f8a25c-ed96-4535-8e5c-f45a51f16042',1,'538f5121-629c-4595-bf8d-048b3eead270','375f3aa4-e2f3-4a84-91e5-647bacc3f622','paid','2019-09-18','','禮品交際費','記念品・交際費','TWD','',NULL,'','',1794800);
INSERT INTO "expense" VALUES('9c5abe87-1038-4b89-84f9-61aecf29a01b',1,'538f5121-629c-4595-bf8d-048b3eead270','e33109be-99e7-446c-b4af-2e656750c872','settled','2019-09-18','','機票','航空券','TWD','',NULL,'B-001','',9120000);
INSERT INTO "expense" VALUES('a0baefbf-6b4c-4aa5-8e72-e3e0db943d26',1,'538f5121-629c-4595-bf8d-048b3eead270','7b48f55e-697d-4814-9895-107d69ee9d80','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）','USD','',NULL,'','',448000);
INSERT INTO "expense" VALUES('7ef8feac-bb7e-4803-ab72-667ef444f268',1,'538f5121-629c-4595-bf8d-048b3eead270','0332b291-5bdd-43b5-a296-f4d653d3f3c0','settled','2019-09-18','','保險・手續費','保険・手数料','TWD','',NULL,'B-002','',3600000);
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
INSERT INTO "head" VALUES('organisation','f1ac0ff3-d2fc-4d7e-b2d7-c27ac7977f82','*','ec1f491b-4948-41a1-9e02-302d18a270df',0);
INSERT INTO "head" VALUES('organisation','5618dd30-4fe7-4b3c-af55-6b2c2d7918fc','*','ec1f491b-4948-41a1-9e02-302d18a270df',1);
INSERT INTO "head" VALUES('organisation','38936144-0101-4f9d-8656-a70dd9262d68','*','ec1f491b-4948-41a1-9e02-302d18a270df',2);
INSERT INTO "head" VALUES('organisation','a2bdd1fa-c0ef-44e4-a055-3c888fcff01f','*','ec1f491b-4948-41a1-9e02-302d18a270df',3);
INSERT INTO "head" VALUES('organisation','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','*','ec1f491b-4948-41a1-9e02-302d18a270df',4);
INSERT INTO "head" VALUES('organisation','3c4c0ce7-5d3c-4085-9782-5302445aea02','*','ec1f491b-4948-41a1-9e02-302d18a270df',5);
INSERT INTO "head" VALUES('organisation','f641dd89-4be3-4620-9f92-c0fbb2961c8b','*','ec1f491b-4948-41a1-9e02-302d18a270df',6);
INSERT INTO "head" VALUES('organisation','1cb5006f-9897-4a76-b8ad-64227f303af7','*','ec1f491b-4948-41a1-9e02-302d18a270df',7);
INSERT INTO "head" VALUES('organisation','6bb4348d-501c-4a90-9a15-816c97a0a511','*','ec1f491b-4948-41a1-9e02-302d18a270df',8);
INSERT INTO "head" VALUES('organisation','fb4c1c71-3077-4846-89fc-0a22aa9e2f00','*','ec1f491b-4948-41a1-9e02-302d18a270df',9);
INSERT INTO "head" VALUES('organisation','3431fb40-fdce-4f9e-a414-001f7c9567f0','*','ec1f491b-4948-41a1-9e02-302d18a270df',10);
INSERT INTO "head" VALUES('organisation','ecc4f122-7861-4efb-8c05-c811b3b1bf18','*','ec1f491b-4948-41a1-9e02-302d18a270df',11);
INSERT INTO "head" VALUES('organisation','3847ed4d-202b-41ff-9e3e-8c694923e891','*','ec1f491b-4948-41a1-9e02-302d18a270df',12);
INSERT INTO "head" VALUES('organisation','97699d35-4dbb-40da-8029-f80134a5278e','*','ec1f491b-4948-41a1-9e02-302d18a270df',13);
INSERT INTO "head" VALUES('organisation','13cd92dc-8fd8-4b38-a535-fbc11469cc9a','*','ec1f491b-4948-41a1-9e02-302d18a270df',14);
INSERT INTO "head" VALUES('organisation','e8d50f45-ef29-4dda-a0d2-1018ba911b2e','*','ec1f491b-4948-41a1-9e02-302d18a270df',15);
INSERT INTO "head" VALUES('organisation','ca8a2f63-e7d3-486b-b3bd-4dcc3d0edfc0','*','ec1f491b-4948-41a1-9e02-302d18a270df',16);
INSERT INTO "head" VALUES('organisation','7fedf39e-e231-4db5-9df9-93c0e858ad75','*','ec1f491b-4948-41a1-9e02-302d18a270df',17);
INSERT INTO "head" VALUES('organisation','24b47a94-abc8-4810-8eba-b6d81db6d955','*','ec1f491b-4948-41a1-9e02-302d18a270df',18);
INSERT INTO "head" VALUES('organisation_name','fcf9ebd5-dec9-437f-aa9a-40931d63baf5','*','ec1f491b-4948-41a1-9e02-302d18a270df',19);
INSERT INTO "head" VALUES('person','fed48f25-a4e6-49db-b1cc-3c9af5d55487','*','ec1f491b-4948-41a1-9e02-302d18a270df',20);
INSERT INTO "head" VALUES('post','59e96433-5ccf-4061-8eba-7d5b58e98d49','*','ec1f491b-4948-41a1-9e02-302d18a270df',21);
INSERT INTO "head" VALUES('person','2bd1eccc-0cc5-400b-b462-a185267e2bba','*','ec1f491b-4948-41a1-9e02-302d18a270df',22);
INSERT INTO "head" VALUES('post','068be841-34cc-4225-9340-5b91d40b32cb','*','ec1f491b-4948-41a1-9e02-302d18a270df',23);
INSERT INTO "head" VALUES('person','b4ecb8ed-15bc-4464-96be-5606c7e76e4c','*','ec1f491b-4948-41a1-9e02-302d18a270df',24);
INSERT INTO "head" VALUES('post','397dbabe-94c6-4350-8546-9e8b8ee99486','*','ec1f491b-4948-41a1-9e02-302d18a270df',25);
INSERT INTO "head" VALUES('person','d51cc7fc-6a61-4bcd-a84f-60f067ff89d0','*','ec1f491b-4948-41a1-9e02-302d18a270df',26);
INSERT INTO "head" VALUES('post','9b8b15ba-de6f-4d31-a97d-7b72922f67ec','*','ec1f491b-4948-41a1-9e02-302d18a270df',27);
INSERT INTO "head" VALUES('person','51bded6d-cdcd-40fc-8548-0319b5c740a7','*','ec1f491b-4948-41a1-9e02-302d18a270df',28);
INSERT INTO "head" VALUES('post','05c515f7-ac58-4968-b37a-79d31fcddf70','*','ec1f491b-4948-41a1-9e02-302d18a270df',29);
INSERT INTO "head" VALUES('person','eb8a4e72-d8ef-4cea-8e26-b4c83d6ee407','*','ec1f491b-4948-41a1-9e02-302d18a270df',30);
INSERT INTO "head" VALUES('post','b582c09a-4a52-4fb0-a957-a7a6a78f4338','*','ec1f491b-4948-41a1-9e02-302d18a270df',31);
INSERT INTO "head" VALUES('person','9901237e-c96b-4555-8c31-c0fe62e1c7f6','*','ec1f491b-4948-41a1-9e02-302d18a270df',32);
INSERT INTO "head" VALUES('post','da7e7e3f-584b-4f53-84b6-7eec87bb7eb5','*','ec1f491b-4948-41a1-9e02-302d18a270df',33);
INSERT INTO "head" VALUES('person','101d8b55-8401-4f67-8ce7-90884b1ad36f','*','ec1f491b-4948-41a1-9e02-302d18a270df',34);
INSERT INTO "head" VALUES('post','8c301071-9b42-4ccc-af20-50f3d9716cfe','*','ec1f491b-4948-41a1-9e02-302d18a270df',35);
INSERT INTO "head" VALUES('person','6e832e22-118c-4a13-97dd-11efa11fa501','*','ec1f491b-4948-41a1-9e02-302d18a270df',36);
INSERT INTO "head" VALUES('post','2a4dfa1f-df2b-4049-aa39-6c70c0383192','*','ec1f491b-4948-41a1-9e02-302d18a270df',37);
INSERT INTO "head" VALUES('person','7e0fca7f-1fde-44db-b8e0-cb0e35a6191b','*','ec1f491b-4948-41a1-9e02-302d18a270df',38);
INSERT INTO "head" VALUES('post','76cedb2f-03a1-4a20-99e4-89a6c381dbea','*','ec1f491b-4948-41a1-9e02-302d18a270df',39);
INSERT INTO "head" VALUES('person','fcc5f084-061b-4b53-a6af-c63d76bf72ed','*','ec1f491b-4948-41a1-9e02-302d18a270df',40);
INSERT INTO "head" VALUES('post','d486a277-ed19-47e6-af27-4e17d76fdb4d','*','ec1f491b-4948-41a1-9e02-302d18a270df',41);
INSERT INTO "head" VALUES('person','13b95ef1-8bd4-4114-b8b0-610f12ba8c56','*','ec1f491b-4948-41a1-9e02-302d18a270df',42);
INSERT INTO "head" VALUES('post','6dc495cd-3fc5-400d-9b90-a217488b5291','*','ec1f491b-4948-41a1-9e02-302d18a270df',43);
INSERT INTO "head" VALUES('person','63073a46-d7a2-4673-8b02-f5288de3c865','*','ec1f491b-4948-41a1-9e02-302d18a270df',44);
INSERT INTO "head" VALUES('post','d0f2c9ac-dfbf-41f0-9781-d64f2c97e80f','*','ec1f491b-4948-41a1-9e02-302d18a270df',45);
INSERT INTO "head" VALUES('person','7473579b-6d8c-4770-8528-ca3c80551358','*','ec1f491b-4948-41a1-9e02-302d18a270df',46);
INSERT INTO "head" VALUES('post','e82fc489-ae0c-4860-99d2-ae094ef51aa3','*','ec1f491b-4948-41a1-9e02-302d18a270df',47);
INSERT INTO "head" VALUES('person','0c1fa933-6d2e-4b3f-b2fd-7ea789b0ba64','*','ec1f491b-4948-41a1-9e02-302d18a270df',48);
INSERT INTO "head" VALUES('post','1a8a88cb-7c0e-422f-a1c4-c51cb9c67dc8','*','ec1f491b-4948-41a1-9e02-302d18a270df',49);
INSERT INTO "head" VALUES('person','df948f19-add6-44f4-94d7-6f29cd6c3a73','*','ec1f491b-4948-41a1-9e02-302d18a270df',50);
INSERT INTO "head" VALUES('post','405e0c65-a9e4-4276-b5e3-b5195721c572','*','ec1f491b-4948-41a1-9e02-302d18a270df',51);
INSERT INTO "head" VALUES('person','32db25d7-f747-4141-834d-cb4c353f8cc8','*','ec1f491b-4948-41a1-9e02-302d18a270df',52);
INSERT INTO "head" VALUES('post','bce4803a-127d-4997-b83d-ca01d01792f2','*','ec1f491b-4948-41a1-9e02-302d18a270df',53);
INSERT INTO "head" VALUES('person','f90152c8-3ce9-4691-a587-74b2293dea70','*','ec1f491b-4948-41a1-9e02-302d18a270df',54);
INSERT INTO "head" VALUES('post','0dc9cd10-c6d5-4273-87cf-24b77225ca46','*','ec1f491b-4948-41a1-9e02-302d18a270df',55);
INSERT INTO "head" VALUES('person','d5b6809d-b6a0-401e-8cb9-5855d5db3999','*','ec1f491b-4948-41a1-9e02-302d18a270df',56);
INSERT INTO "head" VALUES('post','87fd07ab-bf0b-43b9-a94b-f8d67d7e0ab3','*','ec1f491b-4948-41a1-9e02-302d18a270df',57);
INSERT INTO "head" VALUES('person','796a0777-23fc-49cf-a05f-7a4fc885ead4','*','ec1f491b-4948-41a1-9e02-302d18a270df',58);
INSERT INTO "head" VALUES('post','30b506a1-a0f5-4471-b366-e98494e60555','*','ec1f491b-4948-41a1-9e02-302d18a270df',59);
INSERT INTO "head" VALUES('person','014099fa-a16d-4c45-9492-f24a76dbcb4e','*','ec1f491b-4948-41a1-9e02-302d18a270df',60);
INSERT INTO "head" VALUES('post','cf31912c-72bf-43ea-89c3-12644bf2fdf8','*','ec1f491b-4948-41a1-9e02-302d18a270df',61);
INSERT INTO "head" VALUES('person','25c7e0d8-ab10-4827-be1b-50b283979040','*','ec1f491b-4948-41a1-9e02-302d18a270df',62);
INSERT INTO "head" VALUES('post','5ac6ef0b-048c-4b43-a65c-36f66442d5d7','*','ec1f491b-4948-41a1-9e02-302d18a270df',63);
INSERT INTO "head" VALUES('delegation','538f5121-629c-4595-bf8d-048b3eead270','*','ec1f491b-4948-41a1-9e02-302d18a270df',64);
INSERT INTO "head" VALUES('member','05675784-4f61-4bbb-891c-ea495236de96','*','ec1f491b-4948-41a1-9e02-302d18a270df',65);
INSERT INTO "head" VALUES('member','9c3820b1-435e-4c59-9b78-506d41b3d298','*','ec1f491b-4948-41a1-9e02-302d18a270df',66);
INSERT INTO "head" VALUES('member','1ade1df2-3a3e-4cca-97df-4229593ede87','*','ec1f491b-4948-41a1-9e02-302d18a270df',67);
INSERT INTO "head" VALUES('member','8c7a5ac5-0cc7-4843-88c1-7f772cea0070','*','ec1f491b-4948-41a1-9e02-302d18a270df',68);
INSERT INTO "head" VALUES('event','7e09f11d-ad24-4351-8c4d-569f5385e133','*','ec1f491b-4948-41a1-9e02-302d18a270df',69);
INSERT INTO "head" VALUES('event','85b3d433-990a-4456-af2b-d262c4597119','*','ec1f491b-4948-41a1-9e02-302d18a270df',70);
INSERT INTO "head" VALUES('event','6349b01c-329b-438a-a342-48897fb4561f','*','ec1f491b-4948-41a1-9e02-302d18a270df',71);
INSERT INTO "head" VALUES('event','e73ac3c5-3e53-449f-85f5-81c151d78102','*','ec1f491b-4948-41a1-9e02-302d18a270df',72);
INSERT INTO "head" VALUES('event','477bc9c0-417c-4072-bb9c-014ee7f6a894','*','ec1f491b-4948-41a1-9e02-302d18a270df',73);
INSERT INTO "head" VALUES('event','112fa513-f15c-4d98-9c7a-82759548de3a','*','ec1f491b-4948-41a1-9e02-302d18a270df',74);
INSERT INTO "head" VALUES('event','4c9c6e22-c56f-4ada-998f-729adc83f5c4','*','ec1f491b-4948-41a1-9e02-302d18a270df',75);
INSERT INTO "head" VALUES('event','2ec4c0f4-354c-4eab-8357-7e16c20f7880','*','ec1f491b-4948-41a1-9e02-302d18a270df',76);
INSERT INTO "head" VALUES('event','305b12b8-9492-4e18-a195-dd6a0e72067d','*','ec1f491b-4948-41a1-9e02-302d18a270df',77);
INSERT INTO "head" VALUES('event','abac1aec-cc88-450e-8e0d-edf0b56293ad','*','ec1f491b-4948-41a1-9e02-302d18a270df',78);
INSERT INTO "head" VALUES('participant','e8d36070-3134-457b-b268-6691bd9265f6','*','ec1f491b-4948-41a1-9e02-302d18a270df',79);
INSERT INTO "head" VALUES('participant','2945b334-07ec-4a0b-88d1-fa4251732751','*','ec1f491b-4948-41a1-9e02-302d18a270df',80);
INSERT INTO "head" VALUES('participant','57f46879-4bb9-4f40-bcb8-cab03cc3d065','*','ec1f491b-4948-41a1-9e02-302d18a270df',81);
INSERT INTO "head" VALUES('participant','5f788a1f-4ddd-4b9a-9ed3-29b32e20afec','*','ec1f491b-4948-41a1-9e02-302d18a270df',82);
INSERT INTO "head" VALUES('participant','005171b8-7351-42d5-86d8-1fbd4cf0da57','*','ec1f491b-4948-41a1-9e02-302d18a270df',83);
INSERT INTO "head" VALUES('participant','9633c609-71fc-4f97-8d28-b973fa977092','*','ec1f491b-4948-41a1-9e02-302d18a270df',84);
INSERT INTO "head" VALUES('participant','8e1dfc3c-c5b6-4db8-be08-c274286130b6','*','ec1f491b-4948-41a1-9e02-302d18a270df',85);
INSERT INTO "head" VALUES('participant','47a4791b-8910-440f-ba18-680c658eb590','*','ec1f491b-4948-41a1-9e02-302d18a270df',86);
INSERT INTO "head" VALUES('agenda_item','e719013a-fb17-4833-b4d9-f16ff38289b2','*','ec1f491b-4948-41a1-9e02-302d18a270df',87);
INSERT INTO "head" VALUES('agenda_item','bc34cdae-ab8c-4418-a98b-0d566c1666a5','*','ec1f491b-4948-41a1-9e02-302d18a270df',88);
INSERT INTO "head" VALUES('agenda_item','c4fb22c1-540a-4b43-ba82-d72cc94ee5ed','*','ec1f491b-4948-41a1-9e02-302d18a270df',89);
INSERT INTO "head" VALUES('agenda_item','dcd2bc0d-ed04-4c5f-b648-0b1010f3a99f','*','ec1f491b-4948-41a1-9e02-302d18a270df',90);
INSERT INTO "head" VALUES('agenda_item','76440985-e243-4cd4-a24e-08db1ab651c2','*','ec1f491b-4948-41a1-9e02-302d18a270df',91);
INSERT INTO "head" VALUES('participant','bf2ff952-9c2d-45f3-88ed-100a9e2aec78','*','ec1f491b-4948-41a1-9e02-302d18a270df',92);
INSERT INTO "head" VALUES('participant','ea132c5d-589d-4111-9961-247159e9f76b','*','ec1f491b-4948-41a1-9e02-302d18a270df',93);
INSERT INTO "head" VALUES('agenda_item','1f74e005-c549-415b-9ac1-ea65261c5b7b','*','ec1f491b-4948-41a1-9e02-302d18a270df',94);
INSERT INTO "head" VALUES('agenda_item','5c624af6-03b5-45d0-9c4d-babc36682634','*','ec1f491b-4948-41a1-9e02-302d18a270df',95);
INSERT INTO "head" VALUES('agenda_item','7ed042df-a132-4589-8391-75112f72d42f','*','ec1f491b-4948-41a1-9e02-302d18a270df',96);
INSERT INTO "head" VALUES('agenda_item','5ac55279-ccb3-43cd-945b-da2b90460f42','*','ec1f491b-4948-41a1-9e02-302d18a270df',97);
INSERT INTO "head" VALUES('agenda_item','78ca1352-55bf-4b28-bf0f-e4e68253d8d4','*','ec1f491b-4948-41a1-9e02-302d18a270df',98);
INSERT INTO "head" VALUES('participant','12285ae1-6c9f-4452-97a5-efa6e2298f21','*','ec1f491b-4948-41a1-9e02-302d18a270df',99);
INSERT INTO "head" VALUES('participant','aa4ccf16-b1cb-4b75-8647-5568d73fa5dd','*','ec1f491b-4948-41a1-9e02-302d18a270df',100);
INSERT INTO "head" VALUES('participant','67867543-ec28-4716-8550-d9d4d63e7d7d','*','ec1f491b-4948-41a1-9e02-302d18a270df',101);
INSERT INTO "head" VALUES('participant','0baf65d0-dd05-4ce3-badd-e6ee731ca002','*','ec1f491b-4948-41a1-9e02-302d18a270df',102);
INSERT INTO "head" VALUES('participant','3d41b458-68d0-4611-9ab1-b83a72065fb6','*','ec1f491b-4948-41a1-9e02-302d18a270df',103);
INSERT INTO "head" VALUES('participant','bfc45518-4755-4f26-9c4e-7d89be7066bf','*','ec1f491b-4948-41a1-9e02-302d18a270df',104);
INSERT INTO "head" VALUES('agenda_item','22696eac-1ee2-4ea0-956e-a8b2175c5011','*','ec1f491b-4948-41a1-9e02-302d18a270df',105);
INSERT INTO "head" VALUES('agenda_item','bd00e16b-1f2a-42cb-8184-4551f08e2eba','*','ec1f491b-4948-41a1-9e02-302d18a270df',106);
INSERT INTO "head" VALUES('agenda_item','5c8b2a6f-430c-4acf-b8f9-c1a9e4a4ebdd','*','ec1f491b-4948-41a1-9e02-302d18a270df',107);
INSERT INTO "head" VALUES('agenda_item','4e57141d-7372-4dee-89c1-f679c5f1056c','*','ec1f491b-4948-41a1-9e02-302d18a270df',108);
INSERT INTO "head" VALUES('agenda_item','c39cdf88-c9e3-4ce2-933c-5406f75cffbb','*','ec1f491b-4948-41a1-9e02-302d18a270df',109);
INSERT INTO "head" VALUES('participant','7c85ac56-7ab2-4669-802f-c42e65daa050','*','ec1f491b-4948-41a1-9e02-302d18a270df',110);
INSERT INTO "head" VALUES('participant','80e9c937-2413-4c2c-ab2a-c6294282a27b','*','ec1f491b-4948-41a1-9e02-302d18a270df',111);
INSERT INTO "head" VALUES('participant','434757cd-7b81-44f2-8527-8a9c15d4303e','*','ec1f491b-4948-41a1-9e02-302d18a270df',112);
INSERT INTO "head" VALUES('participant','e24d80f4-604d-4cd9-9abe-c68b521e62e0','*','ec1f491b-4948-41a1-9e02-302d18a270df',113);
INSERT INTO "head" VALUES('participant','950ead48-cf3c-470b-a4b3-d19fe91b50e3','*','ec1f491b-4948-41a1-9e02-302d18a270df',114);
INSERT INTO "head" VALUES('participant','abd2f8c9-aae2-4ef8-8f17-6ac5af794e2f','*','ec1f491b-4948-41a1-9e02-302d18a270df',115);
INSERT INTO "head" VALUES('participant','af061548-c851-4fca-98dc-9e5efe51fbea','*','ec1f491b-4948-41a1-9e02-302d18a270df',116);
INSERT INTO "head" VALUES('participant','49d9f9bf-37d6-4670-bbaf-724af55d2b6d','*','ec1f491b-4948-41a1-9e02-302d18a270df',117);
INSERT INTO "head" VALUES('participant','81712496-36a3-4705-b196-bcb05421b273','*','ec1f491b-4948-41a1-9e02-302d18a270df',118);
INSERT INTO "head" VALUES('participant','aa256b53-e775-4072-9cfc-39070ca3b530','*','ec1f491b-4948-41a1-9e02-302d18a270df',119);
INSERT INTO "head" VALUES('participant','5244d3ca-e8c6-4275-a9d3-90dcfd95e5cf','*','ec1f491b-4948-41a1-9e02-302d18a270df',120);
INSERT INTO "head" VALUES('participant','5ae053e3-2b73-4e1d-9d66-6ae427fcfcc0','*','ec1f491b-4948-41a1-9e02-302d18a270df',121);
INSERT INTO "head" VALUES('participant','75ded46b-e1ce-4210-a92c-30a253f42a02','*','ec1f491b-4948-41a1-9e02-302d18a270df',122);
INSERT INTO "head" VALUES('participant','b74f714a-0bf4-45bf-89f8-ba10367f267f','*','ec1f491b-4948-41a1-9e02-302d18a270df',123);
INSERT INTO "head" VALUES('participant','2bbaf663-5340-4fce-94e3-cde19f6de4a4','*','ec1f491b-4948-41a1-9e02-302d18a270df',124);
INSERT INTO "head" VALUES('participant','50586d5d-3a52-422e-8a98-5b13005c6b8b','*','ec1f491b-4948-41a1-9e02-302d18a270df',125);
INSERT INTO "head" VALUES('participant','07ded19d-0986-4852-80b7-ff0248948966','*','ec1f491b-4948-41a1-9e02-302d18a270df',126);
INSERT INTO "head" VALUES('participant','caf01e06-703a-4205-ad2b-164f1361cd86','*','ec1f491b-4948-41a1-9e02-302d18a270df',127);
INSERT INTO "head" VALUES('participant','ad29a646-1018-4f37-922c-cca820dacbe1','*','ec1f491b-4948-41a1-9e02-302d18a270df',128);
INSERT INTO "head" VALUES('participant','1eb39fa6-c9fe-4b5b-9d3d-aed6d6ffa01a','*','ec1f491b-4948-41a1-9e02-302d18a270df',129);
INSERT INTO "head" VALUES('event_host','1a34c539-ce99-4d93-b5e4-26cdbd3ea334','*','ec1f491b-4948-41a1-9e02-302d18a270df',130);
INSERT INTO "head" VALUES('event_host','e01ee74b-3f17-4286-8a82-82abda28756c','*','ec1f491b-4948-41a1-9e02-302d18a270df',131);
INSERT INTO "head" VALUES('event_host','3f2c2004-5d06-45ec-b9a3-f9c119794c2f','*','ec1f491b-4948-41a1-9e02-302d18a270df',132);
INSERT INTO "head" VALUES('event_host','5a145ecb-9baf-425d-a144-fde727cbe9f3','*','ec1f491b-4948-41a1-9e02-302d18a270df',133);
INSERT INTO "head" VALUES('event_host','936f53e1-4cf2-4e1d-a631-ead80caa74d8','*','ec1f491b-4948-41a1-9e02-302d18a270df',134);
INSERT INTO "head" VALUES('event_host','dacd7b9f-c6c9-47cd-8687-1744e3f8be3c','*','ec1f491b-4948-41a1-9e02-302d18a270df',135);
INSERT INTO "head" VALUES('agenda_item','fc31b436-4510-4109-a51e-a1db57e1f163','*','ec1f491b-4948-41a1-9e02-302d18a270df',136);
INSERT INTO "head" VALUES('agenda_item','319548fd-b3a2-4d38-907b-47628725b662','*','ec1f491b-4948-41a1-9e02-302d18a270df',137);
INSERT INTO "head" VALUES('agenda_item','0e5f78b7-f8e4-487e-af47-d47e6165c4fb','*','ec1f491b-4948-41a1-9e02-302d18a270df',138);
INSERT INTO "head" VALUES('agenda_item','7936e6b3-9e33-4939-88fa-2e3fcf4d0070','*','ec1f491b-4948-41a1-9e02-302d18a270df',139);
INSERT INTO "head" VALUES('agenda_item','83dc5b98-d522-4b1f-a874-07ad92000e07','*','ec1f491b-4948-41a1-9e02-302d18a270df',140);
INSERT INTO "head" VALUES('event_host','01a995bf-ce72-4e10-a65c-bfa6f69c5d5b','*','ec1f491b-4948-41a1-9e02-302d18a270df',141);
INSERT INTO "head" VALUES('event_host','9cabf6d2-c83e-4f8b-82e9-b3ad0347f064','*','ec1f491b-4948-41a1-9e02-302d18a270df',142);
INSERT INTO "head" VALUES('event_host','a1aee0d7-e69a-4f32-8738-75c20621210e','*','ec1f491b-4948-41a1-9e02-302d18a270df',143);
INSERT INTO "head" VALUES('event_host','99dedd98-e73f-4bef-ae91-4b4fa75af7d2','*','ec1f491b-4948-41a1-9e02-302d18a270df',144);
INSERT INTO "head" VALUES('event_host','2dfd50dd-3bb3-40fa-b402-8054fe301c63','*','ec1f491b-4948-41a1-9e02-302d18a270df',145);
INSERT INTO "head" VALUES('event_host','fefab04f-c0c5-4633-a49a-7a9c4f4c0534','*','ec1f491b-4948-41a1-9e02-302d18a270df',146);
INSERT INTO "head" VALUES('agenda_item','9946e285-a742-465e-8ebf-de837b857e23','*','ec1f491b-4948-41a1-9e02-302d18a270df',147);
INSERT INTO "head" VALUES('agenda_item','060b90e2-2161-4f6f-8980-d650adbc3f9d','*','ec1f491b-4948-41a1-9e02-302d18a270df',148);
INSERT INTO "head" VALUES('agenda_item','a07dea85-da2c-4cbd-8a63-91d95cec7377','*','ec1f491b-4948-41a1-9e02-302d18a270df',149);
INSERT INTO "head" VALUES('agenda_item','9d16b7a6-d6f2-444f-b244-c0e595f03944','*','ec1f491b-4948-41a1-9e02-302d18a270df',150);
INSERT INTO "head" VALUES('agenda_item','e797754e-3817-4337-b473-fbc9a76feaac','*','ec1f491b-4948-41a1-9e02-302d18a270df',151);
INSERT INTO "head" VALUES('rate','bcfaccd1-ef90-4105-b3e1-2fe2de9fe7d0','*','ec1f491b-4948-41a1-9e02-302d18a270df',152);
INSERT INTO "head" VALUES('rate','e6c77376-b37d-4e7d-a089-1fadf59c5e16','*','ec1f491b-4948-41a1-9e02-302d18a270df',153);
INSERT INTO "head" VALUES('budget_line','1bf8f947-29af-4250-a1f0-6e926b2df1fb','*','ec1f491b-4948-41a1-9e02-302d18a270df',154);
INSERT INTO "head" VALUES('expense','7cd4e231-a7ef-4771-927f-322ac1b74430','*','ec1f491b-4948-41a1-9e02-302d18a270df',155);
INSERT INTO "head" VALUES('budget_line','4d68c582-996d-4d87-a9e6-458d44f47a4c','*','ec1f491b-4948-41a1-9e02-302d18a270df',156);
INSERT INTO "head" VALUES('expense','27253df4-874a-460e-a701-479a14b8b9fa','*','ec1f491b-4948-41a1-9e02-302d18a270df',157);
INSERT INTO "head" VALUES('budget_line','d7b0d398-bfa4-4d40-b6ad-a8c7d22dd22e','*','ec1f491b-4948-41a1-9e02-302d18a270df',158);
INSERT INTO "head" VALUES('expense','1eb1a6cb-fcfc-45fe-ab15-1da460a2fe25','*','ec1f491b-4948-41a1-9e02-302d18a270df',159);
INSERT INTO "head" VALUES('budget_line','375f3aa4-e2f3-4a84-91e5-647bacc3f622','*','ec1f491b-4948-41a1-9e02-302d18a270df',160);
INSERT INTO "head" VALUES('expense','94f8a25c-ed96-4535-8e5c-f45a51f16042','*','ec1f491b-4948-41a1-9e02-302d18a270df',161);
INSERT INTO "head" VALUES('budget_line','e33109be-99e7-446c-b4af-2e656750c872','*','ec1f491b-4948-41a1-9e02-302d18a270df',162);
INSERT INTO "head" VALUES('expense','9c5abe87-1038-4b89-84f9-61aecf29a01b','*','ec1f491b-4948-41a1-9e02-302d18a270df',163);
INSERT INTO "head" VALUES('budget_line','7b48f55e-697d-4814-9895-107d69ee9d80','*','ec1f491b-4948-41a1-9e02-302d18a270df',164);
INSERT INTO "head" VALUES('expense','a0baefbf-6b4c-4aa5-8e72-e3e0db943d26','*','ec1f491b-4948-41a1-9e02-302d18a270df',165);
INSERT INTO "head" VALUES('budget_line','0332b291-5bdd-43b5-a296-f4d653d3f3c0','*','ec1f491b-4948-41a1-9e02-302d18a270df',166);
INSERT INTO "head" VALUES('expense','7ef8feac-bb7e-4803-ab72-667ef444f268','*','ec1f491b-4948-41a1-9e02-302d18a270df',167);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',1);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',2);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',3);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',4);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',5);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',6);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',7);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',8);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',9);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',10);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',11);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',12);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',13);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',14);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',15);
INSERT INTO "head" VALUES('organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',16);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',17);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',18);
INSERT INTO "head" VALUES('delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',19);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',20);
INSERT INTO "head" VALUES('event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',21);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',22);
INSERT INTO "head" VALUES('event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',23);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',24);
INSERT INTO "head" VALUES('budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',25);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',26);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',27);
INSERT INTO "head" VALUES('attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',28);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','*','d5b09d9e-4d9a-40cc-b01b-81bbe01bb038',29);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','216d3015-f853-4246-bd99-b2a67c96a991',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','53b3c74d-a1b8-47a2-976b-35d8eaa5c676',0);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','e94f913f-bfaf-4170-a167-818c47b0de8c',0);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','c19a50a6-4122-4db6-b49e-789049c5d53e',0);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','bf626e92-09f9-4c32-9845-1c71d1696de7',0);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','3dac81b4-0155-48e2-8ecb-7a1fab2d98d1',0);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','when','571a341f-bdc1-49eb-ba98-d0390d67ddee',0);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','5d36dc88-b5fb-4bff-b012-7ebebb568dfb',0);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','5d0450e0-0e32-49fd-9ef0-0ed17578c4db',0);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','side','1d4697a3-197e-461f-ad7e-4bd226776bd1',0);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','879b6a7c-b6be-4801-bea4-5e1eaed2c6f5',0);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','d65eb8d5-7f85-46e8-b47a-775c77844425',0);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','e5652104-1188-4a40-929f-e853aa00ab29',0);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','f002b282-77da-4b0a-8f17-5d31f0ea5a56',0);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','054a8f83-417c-490d-b919-1ffed32c9130',0);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','81320711-c7a6-4ba5-b050-5e0a2d2d395c',0);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','81320711-c7a6-4ba5-b050-5e0a2d2d395c',1);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','81320711-c7a6-4ba5-b050-5e0a2d2d395c',2);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','81320711-c7a6-4ba5-b050-5e0a2d2d395c',3);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','81320711-c7a6-4ba5-b050-5e0a2d2d395c',4);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','81320711-c7a6-4ba5-b050-5e0a2d2d395c',5);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','81320711-c7a6-4ba5-b050-5e0a2d2d395c',6);
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
INSERT INTO "member" VALUES('05675784-4f61-4bbb-891c-ea495236de96',1,'538f5121-629c-4595-bf8d-048b3eead270','fed48f25-a4e6-49db-b1cc-3c9af5d55487','leader','confirmed','團長','団長',1,NULL,'');
INSERT INTO "member" VALUES('9c3820b1-435e-4c59-9b78-506d41b3d298',1,'538f5121-629c-4595-bf8d-048b3eead270','2bd1eccc-0cc5-400b-b462-a185267e2bba','member','confirmed','團員','団員',2,NULL,'');
INSERT INTO "member" VALUES('1ade1df2-3a3e-4cca-97df-4229593ede87',1,'538f5121-629c-4595-bf8d-048b3eead270','b4ecb8ed-15bc-4464-96be-5606c7e76e4c','member','confirmed','團員','団員',3,NULL,'');
INSERT INTO "member" VALUES('8c7a5ac5-0cc7-4843-88c1-7f772cea0070',1,'538f5121-629c-4595-bf8d-048b3eead270','d51cc7fc-6a61-4bcd-a84f-60f067ff89d0','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,'');
INSERT INTO "member" VALUES('a0e95d61-8f91-55d1-9121-a60c9945a4d0',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','11109085-d961-53d4-8b48-e408cb16a69f','改 roles','confirmed','甲 duty_zh 髙','甲 duty_ja 髙',3,'2019-09-18','甲 notes 髙');
INSERT INTO "member" VALUES('6ee5dbf2-53ce-542d-b736-0f4e592b04ae',0,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','c92e1886-8db4-54b7-9c5e-2fa19684d987','member','confirmed','乙 duty_zh 髙','乙 duty_ja 髙',4,'2019-09-19','乙 notes 髙');
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('store','a99c41a1-3f4d-4eda-883d-31949d757e32');
INSERT INTO "meta" VALUES('practice','1');
INSERT INTO "meta" VALUES('replica','b7150009-9cb6-4cb1-b2dc-2414dcbc0056');
INSERT INTO "meta" VALUES('folding','1');
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
INSERT INTO "organisation" VALUES('f1ac0ff3-d2fc-4d7e-b2d7-c27ac7977f82',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','経済部
経済部');
INSERT INTO "organisation" VALUES('5618dd30-4fe7-4b3c-af55-6b2c2d7918fc',1,'f1ac0ff3-d2fc-4d7e-b2d7-c27ac7977f82','central','TW','','工業局','工業局','','','','','','','','','','','','','','工業局
工業局');
INSERT INTO "organisation" VALUES('38936144-0101-4f9d-8656-a70dd9262d68',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('a2bdd1fa-c0ef-44e4-a055-3c888fcff01f',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','知事','知事','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','千葉県
千葉県
ちばけん');
INSERT INTO "organisation" VALUES('2e11d0bd-9dab-4ab0-bf00-2a407f523d77',1,'a2bdd1fa-c0ef-44e4-a055-3c888fcff01f','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('3c4c0ce7-5d3c-4085-9782-5302445aea02',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('f641dd89-4be3-4620-9f92-c0fbb2961c8b',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('1cb5006f-9897-4a76-b8ad-64227f303af7',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('6bb4348d-501c-4a90-9a15-816c97a0a511',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('fb4c1c71-3077-4846-89fc-0a22aa9e2f00',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('3431fb40-fdce-4f9e-a414-001f7c9567f0',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('ecc4f122-7861-4efb-8c05-c811b3b1bf18',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('3847ed4d-202b-41ff-9e3e-8c694923e891',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('97699d35-4dbb-40da-8029-f80134a5278e',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('13cd92dc-8fd8-4b38-a535-fbc11469cc9a',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('e8d50f45-ef29-4dda-a0d2-1018ba911b2e',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('ca8a2f63-e7d3-486b-b3bd-4dcc3d0edfc0',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('7fedf39e-e231-4db5-9df9-93c0e858ad75',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','福島県
福島県');
INSERT INTO "organisation" VALUES('24b47a94-abc8-4810-8eba-b6d81db6d955',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','郡山市
郡山市');
INSERT INTO "organisation" VALUES('f67091ef-8724-5501-9b51-cdab692d7c76',1,NULL,'改 kind','JP','甲 region 髙','甲 name_zh 髙','甲 name_ja 髙','甲 kana 髙','甲 short_zh 髙','甲 short_ja 髙','甲 postal_code 髙','甲 address_zh 髙','甲 address_ja 髙','+81 43 223 2110','https://example.invalid/','甲 head_zh 髙','甲 head_ja 髙','甲 profile_zh 髙','甲 profile_ja 髙','甲 notes 髙','甲namezh高
甲nameja高
甲kana高
甲shortzh高
甲shortja高');
INSERT INTO "organisation" VALUES('408b7a20-f020-58de-8b4c-63f43f4e5c59',1,'f67091ef-8724-5501-9b51-cdab692d7c76','other','JP','乙 region 髙','乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 short_zh 髙','乙 short_ja 髙','乙 postal_code 髙','乙 address_zh 髙','乙 address_ja 髙','+81 43 223 2110','https://example.invalid/','乙 head_zh 髙','乙 head_ja 髙','乙 profile_zh 髙','乙 profile_ja 髙','乙 notes 髙','乙namezh高
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
INSERT INTO "organisation_name" VALUES('fcf9ebd5-dec9-437f-aa9a-40931d63baf5',1,'fb4c1c71-3077-4846-89fc-0a22aa9e2f00','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
INSERT INTO "organisation_name" VALUES('a1492b6f-0a05-53ea-8b3c-fd7099c75951',1,'f67091ef-8724-5501-9b51-cdab692d7c76','改 name_zh','甲 name_ja 髙','2019-09-18','2019-09-18');
INSERT INTO "organisation_name" VALUES('75936a85-eeb4-5f1c-8c80-43ec0138d048',1,'408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19');
CREATE TABLE participant (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	event_id VARCHAR(36) NOT NULL, 
	side VARCHAR NOT NULL, 
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
INSERT INTO "participant" VALUES('e8d36070-3134-457b-b268-6691bd9265f6',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','jp',1,'51bded6d-cdcd-40fc-8548-0319b5c740a7',NULL,'','','','');
INSERT INTO "participant" VALUES('2945b334-07ec-4a0b-88d1-fa4251732751',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','jp',2,'eb8a4e72-d8ef-4cea-8e26-b4c83d6ee407',NULL,'','','','');
INSERT INTO "participant" VALUES('57f46879-4bb9-4f40-bcb8-cab03cc3d065',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','jp',3,'9901237e-c96b-4555-8c31-c0fe62e1c7f6',NULL,'','','','');
INSERT INTO "participant" VALUES('5f788a1f-4ddd-4b9a-9ed3-29b32e20afec',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','jp',4,'101d8b55-8401-4f67-8ce7-90884b1ad36f',NULL,'','','','');
INSERT INTO "participant" VALUES('005171b8-7351-42d5-86d8-1fbd4cf0da57',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','jp',5,'6e832e22-118c-4a13-97dd-11efa11fa501',NULL,'','','','');
INSERT INTO "participant" VALUES('9633c609-71fc-4f97-8d28-b973fa977092',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','jp',6,'7e0fca7f-1fde-44db-b8e0-cb0e35a6191b',NULL,'','','','');
INSERT INTO "participant" VALUES('8e1dfc3c-c5b6-4db8-be08-c274286130b6',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','jp',7,'fcc5f084-061b-4b53-a6af-c63d76bf72ed',NULL,'','','','');
INSERT INTO "participant" VALUES('47a4791b-8910-440f-ba18-680c658eb590',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','jp',8,'13b95ef1-8bd4-4114-b8b0-610f12ba8c56',NULL,'','','','');
INSERT INTO "participant" VALUES('bf2ff952-9c2d-45f3-88ed-100a9e2aec78',1,'112fa513-f15c-4d98-9c7a-82759548de3a','jp',1,'63073a46-d7a2-4673-8b02-f5288de3c865',NULL,'','','','');
INSERT INTO "participant" VALUES('ea132c5d-589d-4111-9961-247159e9f76b',1,'112fa513-f15c-4d98-9c7a-82759548de3a','jp',2,'7473579b-6d8c-4770-8528-ca3c80551358',NULL,'','','','');
INSERT INTO "participant" VALUES('12285ae1-6c9f-4452-97a5-efa6e2298f21',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','jp',1,'0c1fa933-6d2e-4b3f-b2fd-7ea789b0ba64',NULL,'','','','');
INSERT INTO "participant" VALUES('aa4ccf16-b1cb-4b75-8647-5568d73fa5dd',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','jp',2,'df948f19-add6-44f4-94d7-6f29cd6c3a73',NULL,'','','','');
INSERT INTO "participant" VALUES('67867543-ec28-4716-8550-d9d4d63e7d7d',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','jp',3,'32db25d7-f747-4141-834d-cb4c353f8cc8',NULL,'','','','');
INSERT INTO "participant" VALUES('0baf65d0-dd05-4ce3-badd-e6ee731ca002',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','jp',4,'f90152c8-3ce9-4691-a587-74b2293dea70',NULL,'','','','');
INSERT INTO "participant" VALUES('3d41b458-68d0-4611-9ab1-b83a72065fb6',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','jp',5,'d5b6809d-b6a0-401e-8cb9-5855d5db3999',NULL,'','','','');
INSERT INTO "participant" VALUES('bfc45518-4755-4f26-9c4e-7d89be7066bf',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','jp',6,'796a0777-23fc-49cf-a05f-7a4fc885ead4',NULL,'','','','');
INSERT INTO "participant" VALUES('7c85ac56-7ab2-4669-802f-c42e65daa050',1,'6349b01c-329b-438a-a342-48897fb4561f','tw',1,'fed48f25-a4e6-49db-b1cc-3c9af5d55487',NULL,'','','','');
INSERT INTO "participant" VALUES('80e9c937-2413-4c2c-ab2a-c6294282a27b',1,'6349b01c-329b-438a-a342-48897fb4561f','tw',2,'2bd1eccc-0cc5-400b-b462-a185267e2bba',NULL,'','','','');
INSERT INTO "participant" VALUES('434757cd-7b81-44f2-8527-8a9c15d4303e',1,'6349b01c-329b-438a-a342-48897fb4561f','tw',3,'b4ecb8ed-15bc-4464-96be-5606c7e76e4c',NULL,'','','','');
INSERT INTO "participant" VALUES('e24d80f4-604d-4cd9-9abe-c68b521e62e0',1,'6349b01c-329b-438a-a342-48897fb4561f','tw',4,'d51cc7fc-6a61-4bcd-a84f-60f067ff89d0',NULL,'','','','');
INSERT INTO "participant" VALUES('950ead48-cf3c-470b-a4b3-d19fe91b50e3',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','tw',1,'fed48f25-a4e6-49db-b1cc-3c9af5d55487',NULL,'','','','');
INSERT INTO "participant" VALUES('abd2f8c9-aae2-4ef8-8f17-6ac5af794e2f',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','tw',2,'2bd1eccc-0cc5-400b-b462-a185267e2bba',NULL,'','','','');
INSERT INTO "participant" VALUES('af061548-c851-4fca-98dc-9e5efe51fbea',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','tw',3,'b4ecb8ed-15bc-4464-96be-5606c7e76e4c',NULL,'','','','');
INSERT INTO "participant" VALUES('49d9f9bf-37d6-4670-bbaf-724af55d2b6d',1,'e73ac3c5-3e53-449f-85f5-81c151d78102','tw',4,'d51cc7fc-6a61-4bcd-a84f-60f067ff89d0',NULL,'','','','');
INSERT INTO "participant" VALUES('81712496-36a3-4705-b196-bcb05421b273',1,'112fa513-f15c-4d98-9c7a-82759548de3a','tw',1,'fed48f25-a4e6-49db-b1cc-3c9af5d55487',NULL,'','','','');
INSERT INTO "participant" VALUES('aa256b53-e775-4072-9cfc-39070ca3b530',1,'112fa513-f15c-4d98-9c7a-82759548de3a','tw',2,'2bd1eccc-0cc5-400b-b462-a185267e2bba',NULL,'','','','');
INSERT INTO "participant" VALUES('5244d3ca-e8c6-4275-a9d3-90dcfd95e5cf',1,'112fa513-f15c-4d98-9c7a-82759548de3a','tw',3,'b4ecb8ed-15bc-4464-96be-5606c7e76e4c',NULL,'','','','');
INSERT INTO "participant" VALUES('5ae053e3-2b73-4e1d-9d66-6ae427fcfcc0',1,'112fa513-f15c-4d98-9c7a-82759548de3a','tw',4,'d51cc7fc-6a61-4bcd-a84f-60f067ff89d0',NULL,'','','','');
INSERT INTO "participant" VALUES('75ded46b-e1ce-4210-a92c-30a253f42a02',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','tw',1,'fed48f25-a4e6-49db-b1cc-3c9af5d55487',NULL,'','','','');
INSERT INTO "participant" VALUES('b74f714a-0bf4-45bf-89f8-ba10367f267f',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','tw',2,'2bd1eccc-0cc5-400b-b462-a185267e2bba',NULL,'','','','');
INSERT INTO "participant" VALUES('2bbaf663-5340-4fce-94e3-cde19f6de4a4',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','tw',3,'b4ecb8ed-15bc-4464-96be-5606c7e76e4c',NULL,'','','','');
INSERT INTO "participant" VALUES('50586d5d-3a52-422e-8a98-5b13005c6b8b',1,'4c9c6e22-c56f-4ada-998f-729adc83f5c4','tw',4,'d51cc7fc-6a61-4bcd-a84f-60f067ff89d0',NULL,'','','','');
INSERT INTO "participant" VALUES('07ded19d-0986-4852-80b7-ff0248948966',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','tw',1,'fed48f25-a4e6-49db-b1cc-3c9af5d55487',NULL,'','','','');
INSERT INTO "participant" VALUES('caf01e06-703a-4205-ad2b-164f1361cd86',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','tw',2,'2bd1eccc-0cc5-400b-b462-a185267e2bba',NULL,'','','','');
INSERT INTO "participant" VALUES('ad29a646-1018-4f37-922c-cca820dacbe1',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','tw',3,'b4ecb8ed-15bc-4464-96be-5606c7e76e4c',NULL,'','','','');
INSERT INTO "participant" VALUES('1eb39fa6-c9fe-4b5b-9d3d-aed6d6ffa01a',1,'305b12b8-9492-4e18-a195-dd6a0e72067d','tw',4,'d51cc7fc-6a61-4bcd-a84f-60f067ff89d0',NULL,'','','','');
INSERT INTO "participant" VALUES('be8da699-6054-5241-a38d-cf108127c24d',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 side',3,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','甲 unit_zh 髙','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙');
INSERT INTO "participant" VALUES('8db2bad4-5b85-57a2-8a29-ce08919119b8',0,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','jp',4,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙');
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
INSERT INTO "person" VALUES('fed48f25-a4e6-49db-b1cc-3c9af5d55487',1,'王大明','王大明','おう だいめい','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','王大明
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
INSERT INTO "person" VALUES('2bd1eccc-0cc5-400b-b462-a185267e2bba',1,'陳小華','陳小華','ちん しょうか','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','陳小華
陳小華
ちんしょうか
chenhsiaohua','電子資訊組
電子情報組
技正
工業局
工業局
経済部
経済部');
INSERT INTO "person" VALUES('b4ecb8ed-15bc-4464-96be-5606c7e76e4c',1,'林美玲','林美玲','りん びれい','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','林美玲
林美玲
りんびれい
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('d51cc7fc-6a61-4bcd-a84f-60f067ff89d0',1,'黃志強','黄志強','こう しきょう','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','黄志強
黄志強
こうしきょう
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('51bded6d-cdcd-40fc-8548-0319b5c740a7',1,'山田太郎','山田太郎','やまだ たろう','','','JP','','','','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('eb8a4e72-d8ef-4cea-8e26-b4c83d6ee407',1,'佐藤花子','佐藤花子','さとう はなこ','','','JP','','','','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('9901237e-c96b-4555-8c31-c0fe62e1c7f6',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','JP','','','','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('101d8b55-8401-4f67-8ce7-90884b1ad36f',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','JP','','','','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('6e832e22-118c-4a13-97dd-11efa11fa501',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','JP','','','','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('7e0fca7f-1fde-44db-b8e0-cb0e35a6191b',1,'田中四郎','田中四郎','たなか しろう','','','JP','','','','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('fcc5f084-061b-4b53-a6af-c63d76bf72ed',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','JP','','','','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('13b95ef1-8bd4-4114-b8b0-610f12ba8c56',1,'濵田六子','濵田六子','はまだ むつこ','','','JP','','','','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('63073a46-d7a2-4673-8b02-f5288de3c865',1,'渡部 七海','渡部 七海','わたべ ななみ','','','JP','','','','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('7473579b-6d8c-4770-8528-ca3c80551358',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','JP','','','','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('0c1fa933-6d2e-4b3f-b2fd-7ea789b0ba64',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','JP','','','','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('df948f19-add6-44f4-94d7-6f29cd6c3a73',1,'山﨑十和','山﨑十和','やまざき とわ','','','JP','','','','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('32db25d7-f747-4141-834d-cb4c353f8cc8',1,'中村春子','中村春子','なかむら はるこ','','','JP','','','','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('f90152c8-3ce9-4691-a587-74b2293dea70',1,'小林夏男','小林夏男','こばやし なつお','','','JP','','','','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('d5b6809d-b6a0-401e-8cb9-5855d5db3999',1,'加藤秋江','加藤秋江','かとう あきえ','','','JP','','','','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('796a0777-23fc-49cf-a05f-7a4fc885ead4',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','JP','','','','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん');
INSERT INTO "person" VALUES('014099fa-a16d-4c45-9492-f24a76dbcb4e',1,'松本空','松本空','まつもと そら','','','JP','','','','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "person" VALUES('25c7e0d8-ab10-4827-be1b-50b283979040',1,'井上海','井上海','いのうえ うみ','','','JP','','','','','','井上海
井上海
いのうえうみ','海外事業本部
研究員
三菱総合研究所
三菱総合研究所');
INSERT INTO "person" VALUES('11109085-d961-53d4-8b48-e408cb16a69f',1,'改 name_zh','甲 name_ja 髙','甲 kana 髙','甲 roman 髙','甲 legal_name 髙','JP','+81 43 223 2110','甲 mobile 髙','甲 email 髙','甲 source 髙','甲 notes 髙','改namezh
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
INSERT INTO "person" VALUES('c92e1886-8db4-54b7-9c5e-2fa19684d987',0,'乙 name_zh 髙','乙 name_ja 髙','乙 kana 髙','乙 roman 髙','乙 legal_name 髙','JP','+81 43 223 2110','乙 mobile 髙','乙 email 髙','乙 source 髙','乙 notes 髙','乙namezh高
乙nameja高
乙kana高
乙roman高
乙legalname高','');
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
INSERT INTO "post" VALUES('59e96433-5ccf-4061-8eba-7d5b58e98d49',1,'fed48f25-a4e6-49db-b1cc-3c9af5d55487','5618dd30-4fe7-4b3c-af55-6b2c2d7918fc','電子資訊組','電子情報組','科長','課長（科長）',NULL,NULL,NULL);
INSERT INTO "post" VALUES('068be841-34cc-4225-9340-5b91d40b32cb',1,'2bd1eccc-0cc5-400b-b462-a185267e2bba','5618dd30-4fe7-4b3c-af55-6b2c2d7918fc','電子資訊組','電子情報組','技正','技正',NULL,NULL,NULL);
INSERT INTO "post" VALUES('397dbabe-94c6-4350-8546-9e8b8ee99486',1,'b4ecb8ed-15bc-4464-96be-5606c7e76e4c','38936144-0101-4f9d-8656-a70dd9262d68','','','經理','マネージャー',NULL,NULL,NULL);
INSERT INTO "post" VALUES('9b8b15ba-de6f-4d31-a97d-7b72922f67ec',1,'d51cc7fc-6a61-4bcd-a84f-60f067ff89d0','38936144-0101-4f9d-8656-a70dd9262d68','','','專員','専員',NULL,NULL,NULL);
INSERT INTO "post" VALUES('05c515f7-ac58-4968-b37a-79d31fcddf70',1,'51bded6d-cdcd-40fc-8548-0319b5c740a7','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','經濟政策課','経済政策課','副參事','副参事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('b582c09a-4a52-4fb0-a957-a7a6a78f4338',1,'eb8a4e72-d8ef-4cea-8e26-b4c83d6ee407','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('da7e7e3f-584b-4f53-84b6-7eec87bb7eb5',1,'9901237e-c96b-4555-8c31-c0fe62e1c7f6','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,NULL,NULL);
INSERT INTO "post" VALUES('8c301071-9b42-4ccc-af20-50f3d9716cfe',1,'101d8b55-8401-4f67-8ce7-90884b1ad36f','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('2a4dfa1f-df2b-4049-aa39-6c70c0383192',1,'6e832e22-118c-4a13-97dd-11efa11fa501','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','產業振興課','産業振興課','副課長','副課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('76cedb2f-03a1-4a20-99e4-89a6c381dbea',1,'7e0fca7f-1fde-44db-b8e0-cb0e35a6191b','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','產業振興課','産業振興課','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('d486a277-ed19-47e6-af27-4e17d76fdb4d',1,'fcc5f084-061b-4b53-a6af-c63d76bf72ed','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('6dc495cd-3fc5-400d-9b90-a217488b5291',1,'13b95ef1-8bd4-4114-b8b0-610f12ba8c56','2e11d0bd-9dab-4ab0-bf00-2a407f523d77','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('d0f2c9ac-dfbf-41f0-9781-d64f2c97e80f',1,'63073a46-d7a2-4673-8b02-f5288de3c865','3c4c0ce7-5d3c-4085-9782-5302445aea02','','','副所長','副所長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e82fc489-ae0c-4860-99d2-ae094ef51aa3',1,'7473579b-6d8c-4770-8528-ca3c80551358','3c4c0ce7-5d3c-4085-9782-5302445aea02','','','產學推動科長','産学連携科長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('1a8a88cb-7c0e-422f-a1c4-c51cb9c67dc8',1,'0c1fa933-6d2e-4b3f-b2fd-7ea789b0ba64','f641dd89-4be3-4620-9f92-c0fbb2961c8b','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('405e0c65-a9e4-4276-b5e3-b5195721c572',1,'df948f19-add6-44f4-94d7-6f29cd6c3a73','f641dd89-4be3-4620-9f92-c0fbb2961c8b','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,NULL,NULL);
INSERT INTO "post" VALUES('bce4803a-127d-4997-b83d-ca01d01792f2',1,'32db25d7-f747-4141-834d-cb4c353f8cc8','f641dd89-4be3-4620-9f92-c0fbb2961c8b','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('0dc9cd10-c6d5-4273-87cf-24b77225ca46',1,'f90152c8-3ce9-4691-a587-74b2293dea70','f641dd89-4be3-4620-9f92-c0fbb2961c8b','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('87fd07ab-bf0b-43b9-a94b-f8d67d7e0ab3',1,'d5b6809d-b6a0-401e-8cb9-5855d5db3999','f641dd89-4be3-4620-9f92-c0fbb2961c8b','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('30b506a1-a0f5-4471-b366-e98494e60555',1,'796a0777-23fc-49cf-a05f-7a4fc885ead4','1cb5006f-9897-4a76-b8ad-64227f303af7','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('cf31912c-72bf-43ea-89c3-12644bf2fdf8',1,'014099fa-a16d-4c45-9492-f24a76dbcb4e','3431fb40-fdce-4f9e-a414-001f7c9567f0','','','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('5ac6ef0b-048c-4b43-a65c-36f66442d5d7',1,'25c7e0d8-ab10-4827-be1b-50b283979040','ecc4f122-7861-4efb-8c05-c811b3b1bf18','海外事業本部','海外事業本部','研究員','研究員',NULL,NULL,NULL);
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
INSERT INTO "rate" VALUES('bcfaccd1-ef90-4105-b3e1-2fe2de9fe7d0',1,'538f5121-629c-4595-bf8d-048b3eead270','JPY','0.22','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('e6c77376-b37d-4e7d-a089-1fadf59c5e16',1,'538f5121-629c-4595-bf8d-048b3eead270','USD','31.2','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('bbf98c68-6403-5e0f-a36c-1f97cf7b8f34',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','改 currency','甲 rate 髙','spot','2019-09-18','甲 source 髙');
INSERT INTO "rate" VALUES('2dbc1854-ef4e-5a23-88f0-b1cccf32792b',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','JPY','乙 rate 髙','spot','2019-09-19','乙 source 髙');
CREATE TABLE task (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	title VARCHAR NOT NULL, 
	owner_id VARCHAR(36), 
	due DATE, 
	done_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "task" VALUES('08a000c6-8fd8-5976-b6ac-01c8ff9061d9',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','甲 title 髙','11109085-d961-53d4-8b48-e408cb16a69f','2019-09-18','2019-09-18','甲 notes 髙');
INSERT INTO "task" VALUES('8328628e-a21e-55b4-afc2-838e4facddcf',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','乙 title 髙',NULL,'2019-09-19','2019-09-19','乙 notes 髙');
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_change_register ON change (entity, row_id, reg);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_event_delegation_id ON event (delegation_id);
CREATE INDEX ix_budget_line_delegation_id ON budget_line (delegation_id);
CREATE INDEX ix_rate_delegation_id ON rate (delegation_id);
CREATE INDEX ix_task_delegation_id ON task (delegation_id);
CREATE INDEX ix_agenda_item_event_id ON agenda_item (event_id);
CREATE INDEX ix_event_host_event_id ON event_host (event_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE INDEX ix_participant_event_id ON participant (event_id);
CREATE INDEX ix_expense_budget_line_id ON expense (budget_line_id);
CREATE INDEX ix_expense_delegation_id ON expense (delegation_id);
COMMIT;
