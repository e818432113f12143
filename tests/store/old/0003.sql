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
INSERT INTO "agenda_item" VALUES('dc46901c-b715-488c-be19-ec519bc57b15',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c3a613e4-bf75-4e5c-bc51-d69c36fdb43a',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f45fe08b-43fe-4e81-86df-ed3602c6f552',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('a4cc37eb-c19d-4d16-a6c0-6ad3b6f228dc',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('bdf68061-57a4-4ffb-8131-826a0b0298ef',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e6dc0608-c3a3-4985-8926-ee9291056bad',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b8e014d8-b996-4642-9ec9-a7f105c4ee47',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('685c43b7-d816-40be-8212-693b0755164b',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('963eea3c-25d2-4d6d-8306-4b656376d87d',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e3a7cd92-2c4d-442c-afca-cc474ebacb1e',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6eaa1ba5-9ede-47c3-b144-0247eb3280ea',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('3fa3abdc-866b-470d-9668-fe7f0979dafd',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6d9f405e-c7fc-4d3f-be15-7287bdb37f2e',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('83e254a3-d422-42b5-8442-2d5a1a031d3a',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('20ebe9ff-1250-42c3-8a50-477d1ac3dad1',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('3b73378d-48db-4ae4-b18f-66a13315a62c',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('581f57bb-e077-45e6-bfc6-4383ca23b260',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','a33e9535-108d-420c-9a57-a49f577b0198','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('acb9373b-e93c-4a8e-8325-3b3f0e66428e',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','ffbe199d-70dc-402d-acac-16a7ba2b1088','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('4e810543-dfb9-428a-9e8c-00427614ebca',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','eb94d39d-3a1b-4728-b212-de69638f6b64','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9862a1a7-094d-4c1e-9c12-1a51dd2f7fa4',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('454bbb20-301c-456d-8e96-cf1777140d15',1,'13a86285-f623-4104-ae74-7856f0215c37','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('489beec0-bf06-4912-95b9-e2522d588686',1,'13a86285-f623-4104-ae74-7856f0215c37','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','a33e9535-108d-420c-9a57-a49f577b0198','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('23a60ec0-d1db-461a-80dc-7f2278584039',1,'13a86285-f623-4104-ae74-7856f0215c37','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','ffbe199d-70dc-402d-acac-16a7ba2b1088','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ca2a3ca5-5a7c-4904-bfb5-7d796ac1adc2',1,'13a86285-f623-4104-ae74-7856f0215c37','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','eb94d39d-3a1b-4728-b212-de69638f6b64','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9db41f88-5c62-41b0-a1f1-d0d27fab9fe0',1,'13a86285-f623-4104-ae74-7856f0215c37','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9a9cd79c-e852-5939-b273-d1f651d4562e',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 kind',3,'09:30:00.000000',3,'甲 title_zh 髙','甲 title_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 speaker_zh 髙','甲 speaker_ja 髙','甲 language 髙','甲 interpreting 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "agenda_item" VALUES('fd8ac790-747f-5aec-804d-2417f9eb88ef',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','item',4,'10:30:00.000000',4,'乙 title_zh 髙','乙 title_ja 髙',NULL,'乙 speaker_zh 髙','乙 speaker_ja 髙','乙 language 髙','乙 interpreting 髙',NULL,'乙 note_zh 髙','乙 note_ja 髙');
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
INSERT INTO "attachment" VALUES('95916631-b90f-5c6f-bfd6-ae96630b6ac3',1,'改 entity','甲 owner 髙','甲 purpose 髙','abababababababababababababababababababababababababababababababab','甲 name 髙','甲 media_type 髙',3);
INSERT INTO "attachment" VALUES('a721f642-9cfd-549c-a323-f8277de270d0',1,'乙 entity 髙','乙 owner 髙','乙 purpose 髙','abababababababababababababababababababababababababababababababab','乙 name 髙','乙 media_type 髙',4);
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
INSERT INTO "budget_line" VALUES('5b8d19fc-c773-4bd9-8957-de7d46c94093',1,'8b671b64-940d-44ae-ad1e-918c972d301c','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','');
INSERT INTO "budget_line" VALUES('b5080acf-b018-403e-a26e-f34412d858a2',1,'8b671b64-940d-44ae-ad1e-918c972d301c','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','');
INSERT INTO "budget_line" VALUES('3c3e0f63-666e-433b-9735-f33077816efe',1,'8b671b64-940d-44ae-ad1e-918c972d301c','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','');
INSERT INTO "budget_line" VALUES('883e87c5-1d97-4b63-ba12-1cea9fdee3fc',1,'8b671b64-940d-44ae-ad1e-918c972d301c','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','');
INSERT INTO "budget_line" VALUES('a7b0477b-f05a-425c-bfc4-16e5156e0296',1,'8b671b64-940d-44ae-ad1e-918c972d301c','transport','local',5,'機票','航空券',9600000,'TWD','','');
INSERT INTO "budget_line" VALUES('ab9db3ba-c09d-4df8-b405-f64afbcc8bc8',1,'8b671b64-940d-44ae-ad1e-918c972d301c','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','');
INSERT INTO "budget_line" VALUES('e59b59ef-d2b5-45ba-808a-ae221486295c',1,'8b671b64-940d-44ae-ad1e-918c972d301c','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','');
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
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',0,'organisation','ed5f2dc8-aff9-4ce8-b869-1e716bf34c20','*','bd6e574c3d69300a72c2d000aa329f7d','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'bc1b51a8e2239b2d97e3988f7b309342788cd800e993d4f095b690a6b5646cc0');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',1,'organisation','9dc05c42-d61f-4b6e-a524-7e9dedb2941f','*','7f1cc082f92e5309f715bcf2ac7d5a1b','{"address_ja":"","address_zh":"","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"ed5f2dc8-aff9-4ce8-b869-1e716bf34c20","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'7ceccca54f7ef87bd64dd60c6b9de4970aeb55bee99b63460497f8e7d6561bc6');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',2,'organisation','0c9e2706-e9fd-41cd-b477-66880f48dd83','*','aeed5df189863a7f42457208684df79d','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","url":""}',NULL,'[]',NULL,'536619f019fd812e73a8ad9164f1634db194523a2726efb7a9e06eb534ca3ac7');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',3,'organisation','6af26487-2f2e-4c34-8139-db352400adb0','*','76ed04ed25802ab42f51dea2d51489eb','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","country":"JP","head_ja":"知事","head_zh":"知事","kana":"ちばけん","kind":"prefecture","name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'68ec6e50ab87429386f152280c5d8c5bdaac866813c9e59e48fe4d8ceb13a919');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',4,'organisation','862d3d71-5714-46a1-99c5-2a478b9251bd','*','e683a0a185a8a087c65e0404277ee06a','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"department","name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"6af26487-2f2e-4c34-8139-db352400adb0","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'dc4e849d874506d44e57e7f9f2e07dbc85007ec0d2375b4ab45c80b0b87e8187');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',5,'organisation','0968b39c-3760-421d-bcb6-b321fde21cea','*','c1e36555c29aa3a8252cc166217fa841','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","country":"JP","head_ja":"","head_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'39658287dff569514ee317288261afd4ef072ad84880e8e8b741134bb6678de7');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',6,'organisation','2cc763d9-7270-43af-abb9-c19c7b23bf9f','*','b82a1698bde91af8047c51226ca3d74b','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","country":"JP","head_ja":"","head_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","url":""}',NULL,'[]',NULL,'96225b5f0f52397785465bb23551b9415857af793148679600dc35c5711b09c8');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',7,'organisation','e8a5f147-e50c-4ebe-80c0-01341e0f792f','*','8714eb3ae5ac043659ccf854f427523b','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"みやぎけん","kind":"prefecture","name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'bc23b337b74825acbaccf81baefe420fcc85c6d5f99837a94bbaf88057e9d991');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',8,'organisation','1b8cb428-1eac-4ff5-aa7f-342c5b511bc7','*','670208b913108425fb91f7319508802d','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'816070c619ff6eefd196aea36434571ef98101a251a21841e69f5dbda2bbac6a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',9,'organisation','b9ee99d9-2185-45d9-9b43-db350e109b7b','*','3e8a3a859e139ecb5d8acfcc00ba94eb','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'84ba0eadd825428f3efac3fe5d265c76b0ad528406e6906e85eb22e65353e44f');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',10,'organisation','90a74177-08c7-4bf8-b765-175d89c27d61','*','562f75fd19ec03e5b1836fb9e9ab7183','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'d619e4992cb753c88d3b31a08b792354d9a99f139874645e119e91f794b51d05');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',11,'organisation','182a00c1-1651-4d72-8ba5-988beea278e8','*','00c2da500f92bb825c1b6a0fe17c926a','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'cb3b0a48b6b6ac4532fb27ce16b7a8a4a2bbc6efc96d02871e38f9e7b4b027ce');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',12,'organisation','fcdde277-fce6-4653-95c6-4523d5081db8','*','2f2fe9f3af1793c41c1f858db66d941c','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"chamber","name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'35af56c371e041e3d4f0092a1dbff73e39509ad91e04337ef3ccfd525fd4a6d1');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',13,'organisation','ef59535a-2fa1-4b7e-a520-c2aa5acd78d7','*','cf5fdefe2e7db4a84051156aa7d777e5','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'c3930b8ac81009869ef767f9a51806f1506a959f7843cd6e3623796f3a180cc6');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',14,'organisation','f0ff89d4-655f-4607-8afa-f131c2195c4e','*','bc0b6c6a0cadc1d554e66229b48b1d72','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'57c411efc0d1cf866d7fcb37c242231c4a688002bfaa9879449d84897c2a187a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',15,'organisation','da91c451-e557-4ed7-8f96-90e1ea4c7242','*','e58d6b7f53cc2b5452a4e926741bf445','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'c5899004d5152493bda55609ad1ab4ac165e0167f3ab046ecf4abd8690141535');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',16,'organisation','ab6e2a91-a9eb-4195-bd02-62700f4e4a84','*','31a1232900490ce4e7e01a2bfbc4a462','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'e7ee0a8d9364760ec3e28e8bbdc117b536dec0a75ec24a45a73e8acc5bfab629');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',17,'organisation','955b7f40-a551-4e9a-be2e-fc4f72690334','*','1b7a478d670cf359933b5ab2f7dbf453','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"prefecture","name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'527456dfccd793e4934123390ecb60ff6c63be8c7e014343fe760976dceb5818');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',18,'organisation','ee9938b2-412f-4504-8fdf-56158a596d05','*','e2660ed5cc36bba402f230a5976b2a94','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"city","name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'f228a7dd29f61c105e8274c26bf3a33f90f626e943db550e8f1e2581282c4244');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',19,'organisation_name','542d81fd-e2cb-44cc-bac3-ea28033adfb8','*','3f4cea40dc8e9cddb939a00642c24555','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"b9ee99d9-2185-45d9-9b43-db350e109b7b","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'410c62f0622368fd2e3d1261b81b398d11d4e1f7e6436bb0c97eddffadc2b18b');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',20,'person','a33e9535-108d-420c-9a57-a49f577b0198','*','89335078baddb8e86f1e0beda906536e','{"country":"TW","email":"ta-ming@example.tw","kana":"おう だいめい","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","phone":"+886 2-0000-0001","roman":"WANG Ta-Ming","source":""}',NULL,'[]',NULL,'05047d667b835feebd22033fca4daaac4fc2a6a479241e08eff2154fec1256af');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',21,'post','cab12359-1b9b-4f0d-a6df-74d119cfe2d2','*','2507f448e654768a4b533982d0746c3a','{"organisation_id":"9dc05c42-d61f-4b6e-a524-7e9dedb2941f","person_id":"a33e9535-108d-420c-9a57-a49f577b0198","rank":null,"title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e86a290352dba30efdd9a17eeddde2c391a7c3539f24f88cdac169b2719cda77');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',22,'person','18f710d8-0907-41d6-8cc8-39735d7dc55f','*','c7957f9fe947b2d1663edb86a51c0c4b','{"country":"TW","email":"hsiao-hua@example.tw","kana":"ちん しょうか","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","phone":"+886 2-0000-0002","roman":"CHEN Hsiao-Hua","source":""}',NULL,'[]',NULL,'b81ba3a402365b8a534d1d9dfd0823e704a0074abbefbfa705613b4886fdccab');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',23,'post','e4570aa8-2b65-41f3-8087-0227d9348cf3','*','d3dc2acdb70eb4a32207c4ef6c42f733','{"organisation_id":"9dc05c42-d61f-4b6e-a524-7e9dedb2941f","person_id":"18f710d8-0907-41d6-8cc8-39735d7dc55f","rank":null,"title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'567d934b3daf71408376c5043c3461e7dee52509ee7cd5485a40fc0276e47fc1');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',24,'person','9d844687-128e-4d90-9b7a-bb95908d929e','*','2d2539503ea6b0104db9eed35b18879d','{"country":"TW","email":"mei-ling@example.tw","kana":"りん びれい","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","phone":"+886 2-0000-0003","roman":"LIN Mei-Ling","source":""}',NULL,'[]',NULL,'8407c95e73d382931050d840740890061c6c121c9aae37144d487166a7a24516');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',25,'post','d956cefa-a1e8-4c98-8bf9-072634ce4bce','*','19537d110f7a9a05bee1b85c862a750c','{"organisation_id":"0c9e2706-e9fd-41cd-b477-66880f48dd83","person_id":"9d844687-128e-4d90-9b7a-bb95908d929e","rank":null,"title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'4710d1a6016be7355141795c3b28b2a8ce38151c78e23b9a6d4d1c233c57d799');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',26,'person','7265d45b-c293-4334-8713-877eaaf9b9f1','*','f8a0519b9e38b9a05eda0536ed9c7f5a','{"country":"TW","email":"chih-chiang@example.tw","kana":"こう しきょう","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","phone":"+886 2-0000-0004","roman":"HUANG Chih-Chiang","source":""}',NULL,'[]',NULL,'efe105fde5da9311882352db2812b4f3c89a68760d95efaf3324420a9ba520dd');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',27,'post','c29398ad-be8b-44f2-98ae-a564df06ea6e','*','b34b59a54119ae643c447c87df84bd2e','{"organisation_id":"0c9e2706-e9fd-41cd-b477-66880f48dd83","person_id":"7265d45b-c293-4334-8713-877eaaf9b9f1","rank":null,"title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'00741c683b1425cb5db58d833a56da4a66a191d81dd3674f484c3786bfe5ef91');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',28,'person','86c80be1-bdc9-43bd-aa8d-a23f5e4a1050','*','c2d5ca78c59ab8e0968e1e7593c7f706','{"country":"JP","email":"","kana":"やまだ たろう","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'9d9cac444688c580d0fb51604b4b19f48260860f0573ec3ab1fc8fc6f9572dc8');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',29,'post','f23dc2aa-2aaa-4411-9a1c-a6432ce42ca7','*','1b07c6b392d37fcd2c8754487680fe72','{"organisation_id":"862d3d71-5714-46a1-99c5-2a478b9251bd","person_id":"86c80be1-bdc9-43bd-aa8d-a23f5e4a1050","rank":null,"title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'de56097f261144acb1ac6c7da7bbacf5dc742e2c8f3bcb19cc37a40c5e753977');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',30,'person','a3bab278-4726-4e66-866e-04e3c4d15859','*','66955a336d5be387bd3fd6c78ed07c0b','{"country":"JP","email":"","kana":"さとう はなこ","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'0ada3fefea2ff929fc73fc35ac3fe0f9bb1fde0374f2c652a858e2bca87cac07');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',31,'post','3aa151bc-4ced-47c5-90bb-16c0eb9b96c2','*','f5953dcb06f43bca4284371c1fcb2696','{"organisation_id":"862d3d71-5714-46a1-99c5-2a478b9251bd","person_id":"a3bab278-4726-4e66-866e-04e3c4d15859","rank":null,"title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'64c71d37a28926fae6a0582496d513aabb9b1c4a46d40e59b875a6cf093bb0d4');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',32,'person','0427a798-3117-4e79-a867-92e5dc2f6857','*','4e17dc9399ea2599ed2a750fab83bb18','{"country":"JP","email":"","kana":"すずき いちろう","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'ca4503e6598bfb78ccd0e0686cd445549cb6057abf6355a6a19226d7c6596f93');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',33,'post','6645b606-bb4c-4fa7-81da-4f2b4e2539fe','*','e2b70db0510134038224ee8f9c04e536','{"organisation_id":"862d3d71-5714-46a1-99c5-2a478b9251bd","person_id":"0427a798-3117-4e79-a867-92e5dc2f6857","rank":null,"title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'04e33240d8eb578c26df31244eb9d8e45ba52f534e8e32cc6598966a97c1f404');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',34,'person','bbe11b63-68e3-4dd4-9891-fe0fac20d1f1','*','8f8abd154609301a5237959cd03e1225','{"country":"JP","email":"","kana":"わたなべ じろう","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'a4b9a06722af9b1fca52a0e02373bddb610c6c65aa652c2ed4233ac5eba261da');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',35,'post','4b2df276-8144-4332-ada5-ad8867221242','*','d6342eda8d1a9c6c9f557a9d3fafdd52','{"organisation_id":"862d3d71-5714-46a1-99c5-2a478b9251bd","person_id":"bbe11b63-68e3-4dd4-9891-fe0fac20d1f1","rank":null,"title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'2cf5bda6c8733a240fdef2d85e5284854236029a2bfb35f474d9692150a88d63');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',36,'person','21a6af4c-a456-48b9-887a-85ffa2954ca1','*','eb59e996b4cf69481209af8ab6d788fc','{"country":"JP","email":"","kana":"たかはし さぶろう","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'a7450e2330dfb404b1dd6b155d27654fe118e19a3a800914a1acf6c7f4d91a46');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',37,'post','f685f5cd-b5f2-418d-a133-df871c15c3dd','*','8c116ed453e1ea9bb803445de3edcde1','{"organisation_id":"862d3d71-5714-46a1-99c5-2a478b9251bd","person_id":"21a6af4c-a456-48b9-887a-85ffa2954ca1","rank":null,"title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ff7daf25d21402b91b4b2acc7c445c73364b990db941d3f1295a36ed7c3c5ba4');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',38,'person','b68fd749-de37-4ae3-ba18-2a47a6b966e3','*','3ef78adc5e01d895d8ef452e092b4d3e','{"country":"JP","email":"","kana":"たなか しろう","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'0521c7395bca82ca8e32fa7d7d466e94172c687b2d8ace54bd2a35860631ff01');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',39,'post','f4c73480-f771-4fdf-893b-bec1810899db','*','a1f3752c3dc79beb42052617a211e339','{"organisation_id":"862d3d71-5714-46a1-99c5-2a478b9251bd","person_id":"b68fd749-de37-4ae3-ba18-2a47a6b966e3","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ec8fbd3a0cfaef784582a2079fc53d6d7e47bafcfe61334294f02a8529eb56b2');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',40,'person','79b5fe38-9c3e-49f6-bc44-3684a4c9b614','*','a72ef6360759aed47ed0d72f8975eab0','{"country":"JP","email":"","kana":"いとう ごろう","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'568a14c74358a57a379c3498fb34adc576d97c230e15dd26f1ca1c90bc902a9c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',41,'post','ae4c542b-62cf-452c-9a46-9e9b2047e4de','*','5764a15910870789a736ef0a9e57cf18','{"organisation_id":"862d3d71-5714-46a1-99c5-2a478b9251bd","person_id":"79b5fe38-9c3e-49f6-bc44-3684a4c9b614","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'20463d0b3c44c773ba67dd1eda11c7ac53d1339b7c160979b027ba53f093bbfe');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',42,'person','e5271084-5769-4ce0-823c-28ed86399351','*','31d5f476e9ffabb03c54e741e1fb8027','{"country":"JP","email":"","kana":"はまだ むつこ","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'f3317c48cc94b187417461b107edf220ed401073adc398a1dc57b297c1de77ed');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',43,'post','a16dce28-b425-45bf-aba5-a73a9c906125','*','9fde4a40bab9499c26b8b8facc468318','{"organisation_id":"862d3d71-5714-46a1-99c5-2a478b9251bd","person_id":"e5271084-5769-4ce0-823c-28ed86399351","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6899f46f7a71201baadb50927cd1bf2e380c699f842aa7d04e7a8e73cbbc9bd4');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',44,'person','1b92c0cb-f502-4cec-be1c-2ff985d8e81c','*','ae6e113457340fc290dbed4c3928e361','{"country":"JP","email":"","kana":"わたべ ななみ","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'b5b9b0109e2d6f901338a02bfc3efff63a7278cab45072ec2c33126550563de9');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',45,'post','887fee02-7c1a-4ec2-892f-4db2fbed6f8b','*','3deacb9ad90d825b371edc080e1a1e43','{"organisation_id":"0968b39c-3760-421d-bcb6-b321fde21cea","person_id":"1b92c0cb-f502-4cec-be1c-2ff985d8e81c","rank":null,"title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c23d5b7092407b790a9e4565508608afd77350b5a7ad4db4db5ca1209e2a7e63');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',46,'person','9dbda533-27fc-4963-b848-455ae7a27fd4','*','b328751e87a663d830175bdc85db81a7','{"country":"JP","email":"","kana":"わたなべ やえ","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'2a7e95bee5067e07520fea51c7300aa2383c3a20e94287ea89c5ef772ec4a97d');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',47,'post','1fde0550-cfdc-4699-9e50-5e0d8c8752d9','*','94d6889fb71aeedf981ae77ffe3fff2e','{"organisation_id":"0968b39c-3760-421d-bcb6-b321fde21cea","person_id":"9dbda533-27fc-4963-b848-455ae7a27fd4","rank":null,"title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7d9e573f0a84da4d452d53765a7ecff18d41d8a5997382486e72257741545fdf');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',48,'person','06072353-4403-4b54-8dc0-266eb5ad3edd','*','b51e886d136c557562521aa09ebb6e21','{"country":"JP","email":"","kana":"たかはし くろう","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'db17584fdebdd30d84432a9d099f1921f10381f0f52cda44fde042ad55f8168a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',49,'post','96adf5d3-4a15-42c3-8eb4-11d7009c1832','*','467b5198994ff48b63a49a859148fbd7','{"organisation_id":"2cc763d9-7270-43af-abb9-c19c7b23bf9f","person_id":"06072353-4403-4b54-8dc0-266eb5ad3edd","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e4d7258c4963db2e1ac8ca2b21ae273ded865f1cdd4494fb782ef1006e0fb79b');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',50,'person','c37500b7-0e68-47ef-8366-27ca58dae48d','*','ec455040ffc3eec2cb822f19559dc3d8','{"country":"JP","email":"","kana":"やまざき とわ","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'5f7f8bbae8a432133e5ff0b4da7327abb75f3c7947ccc8413b84cfefbdca5dea');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',51,'post','2cea2310-e28d-4fa1-ad02-127505c9973b','*','6b17dd8addd1c154aa5f32ee97297353','{"organisation_id":"2cc763d9-7270-43af-abb9-c19c7b23bf9f","person_id":"c37500b7-0e68-47ef-8366-27ca58dae48d","rank":null,"title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'62d68fbc13ffa64678e32d5fc14642e3bdd6fb4973e6b47ca60016f9302e11ad');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',52,'person','a5a502ba-9bb8-43dc-83c2-e9b347002009','*','f52dab16e3c1e31afaf44f3066118ef0','{"country":"JP","email":"","kana":"なかむら はるこ","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'7320fc28a847240ad88e06433b023ee0461d2d97947918661cccb1565054129d');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',53,'post','53912d18-de84-4d9c-b87c-5f444be01d88','*','fb27a8cd118cfa2f975c89b5b8a792a6','{"organisation_id":"2cc763d9-7270-43af-abb9-c19c7b23bf9f","person_id":"a5a502ba-9bb8-43dc-83c2-e9b347002009","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9cf9d30f3e5fc2e0463ab1b244b2eadc0066923dd05035b01bce3831cf758969');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',54,'person','fccd0328-c7b0-482a-ab28-d0e6eb58621b','*','e3dc2305d3feaf72593ac8e3bfe1557b','{"country":"JP","email":"","kana":"こばやし なつお","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'33b4006f944841c6a8f6da4602ec36adf84a01985a6a09c7daab471dd382f1d5');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',55,'post','84ee48a2-0bb9-4b9f-93bf-ef49672042ad','*','d24c43c837406164a4730697eb26669c','{"organisation_id":"2cc763d9-7270-43af-abb9-c19c7b23bf9f","person_id":"fccd0328-c7b0-482a-ab28-d0e6eb58621b","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'fc3f931b76ecd747ef31652abf8a21d2b731f5f81bfa93dec9f0e35743f694b2');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',56,'person','11089f09-b813-43f0-9b97-a48902f88b00','*','9363bc0dc8f0245d5a2f060f6df5351f','{"country":"JP","email":"","kana":"かとう あきえ","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'00a8fa4652f1f0d923eae12fcfd8c77ea208e479d9b4006a88d64a69b702fe12');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',57,'post','73516a96-e873-4f62-8940-126710eb5f3b','*','06db850b30fec43b5f777fd8031b0b88','{"organisation_id":"2cc763d9-7270-43af-abb9-c19c7b23bf9f","person_id":"11089f09-b813-43f0-9b97-a48902f88b00","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7ce994524b19b092ce72649989748ce5983fd06735d5b8dadcf386e573c89f43');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',58,'person','95315141-db3c-4488-8c22-814668916271','*','22e93a6abf2a4b2636623a75915adaa0','{"country":"JP","email":"","kana":"よしだ とうま","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'76a5fac4c3afe064fe2227b5fe02e7fd96aab0ffbe29cc8905f9518ae469b87c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',59,'post','e4ad46dd-fbb8-4e74-bd15-394306f40f5e','*','0f5bbe7596627366e1408a01cdfe9c02','{"organisation_id":"e8a5f147-e50c-4ebe-80c0-01341e0f792f","person_id":"95315141-db3c-4488-8c22-814668916271","rank":null,"title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'34b7efc47e6a727b3998c3fcb785e8ba336c770bffc231c2afd1cc95f05a518c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',60,'person','ffbe199d-70dc-402d-acac-16a7ba2b1088','*','8ebacdd0be54f9531c11fa17313b6a39','{"country":"JP","email":"","kana":"まつもと そら","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'3d4aea38a70e143fa1f8e60cc92c2aac97ebbf040f10ea9c83a437ba16e9e81e');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',61,'post','b78fb6c1-9ca4-4d7f-bcb2-065774616b07','*','28d12f35492e00259bfb2798d54b7282','{"organisation_id":"90a74177-08c7-4bf8-b765-175d89c27d61","person_id":"ffbe199d-70dc-402d-acac-16a7ba2b1088","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d073d36b40e1d66eeb05e22ec4a65b2712bb87cde5ffa20399bd24f49a1c9081');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',62,'person','eb94d39d-3a1b-4728-b212-de69638f6b64','*','7eeacdf94c079fe09564da6f4855ec30','{"country":"JP","email":"","kana":"いのうえ うみ","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'1cc5b3619e9e71f7c16c7034c22edf14bbd6515ef0f4ae97d0f79008a83b1bc1');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',63,'post','78faf7d3-9c1c-4549-92af-74cbb9355a51','*','97a2c855c0dc5d54df4ee279865ff03b','{"organisation_id":"182a00c1-1651-4d72-8ba5-988beea278e8","person_id":"eb94d39d-3a1b-4728-b212-de69638f6b64","rank":null,"title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6b6b7ee17d2505689d74ada5aef0c90150298a2520ad2063caddc784871704f7');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',64,'delegation','8b671b64-940d-44ae-ad1e-918c972d301c','*','6b31908b2299680c5796595ad6e57edd','{"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"9dc05c42-d61f-4b6e-a524-7e9dedb2941f","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'486f34d4cea0a1be5741ff8ac7f675d203978e20de42f692d1f11c9a12cab2dd');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',65,'member','8fd7e695-ffc2-46b4-bd50-0388eddd286e','*','dbf0dc69e495e7228b8661b66ead9a74','{"delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","duty_ja":"団長","duty_zh":"團長","joined":null,"notes":"","person_id":"a33e9535-108d-420c-9a57-a49f577b0198","position":1,"roles":"leader","status":"confirmed"}',NULL,'[]',NULL,'dd3c236ed4b58908eca24df5356c754979f03144aa453b7188386d241aa6801a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',66,'member','79ea535c-ac0f-40b3-a9c6-76ce975afcff','*','a4ecf0e2db3c0530891ec2cf656f643a','{"delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"18f710d8-0907-41d6-8cc8-39735d7dc55f","position":2,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'4fa6e572d1d20874361fc4b70fb197365545bcf02a8117d0760e1170424478bf');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',67,'member','ee3d24a4-02d9-4d87-a2c9-ad445ef008bd','*','e91bb41483341e0282fa7a3399969ea9','{"delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"9d844687-128e-4d90-9b7a-bb95908d929e","position":3,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'5d32d8c596dec54b9ba247c54774df66ecc74f21cbd98adc3d25709ff5cd812c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',68,'member','5a6420e2-e4ae-4f4e-bc1c-d3e2574b7301','*','d36255f11e24aa34fdb676fb225d3a15','{"delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","joined":null,"notes":"","person_id":"7265d45b-c293-4334-8713-877eaaf9b9f1","position":4,"roles":"member interpreter","status":"confirmed"}',NULL,'[]',NULL,'1f232bb31ab167a647be0468f51a971d36b6dc5117e6ff170d3815b315cc5e64');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',69,'event','071c930a-c457-4f4b-9c41-807e5caf87fd','*','33ab6e34b03de54c192922ec366b8c37','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'bcd922a0a8c91ab21aeb2c7043212670ed71b051f5f2fd09d1322dd4f834bdb8');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',70,'event','e0447259-17c0-4edf-bd8f-4fa084dcf0d6','*','9f8cf093b72e48ba1d9caa872e332232','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'2c21748264b059663e860da8f072716e65314c3e7e754de214f6de26ba2ddd04');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',71,'event','2bb0bd3f-d766-4a96-84f5-51418db9292b','*','f133c66bdced77ab8869991ec3f4734a','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'38f8aea65ce30d3565cb466bff55ac2a06726c89c059a13c9e456fbedb2c4af1');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',72,'event','4fafa39d-88a8-4f2f-a0ab-a74f5a702389','*','327886c58def94b56e16b20d00ae3705','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a4ddd813c1e6a190335973def9b76fdfc6b054605f549257670dbfddcd1b3bf1');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',73,'event','46e8a51b-c8cf-4aa5-9af3-0d782371cefd','*','beb6c3c50b6d026099491ec14fcf9582','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a6e8242eb35f155cb1103f69df374b759c3be5a9e578c106040ea2af6162f138');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',74,'event','fdb51588-9b9f-498e-8196-7006c5efa8e5','*','a365d7bc41a80110cb88f06a804c9e83','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'1f742fdb5a9e991f0e1fef50f2ebc90a42676f180ab91a0e66a12496129627e8');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',75,'event','4e8824d3-1dbc-4601-801a-3e850b9d6b80','*','ae71e6e5f1e57af10a366234e613d929','{"address_ja":"","address_zh":"","basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"6af26487-2f2e-4c34-8139-db352400adb0","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'54dbe2d317a751f18509ca5f8d617a82aa88dc25c02a71e3dc80e85d7dfb03b4');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',76,'event','87a159aa-4f94-4eda-aa13-312f68d6bd08','*','1f2d2991ed7e6c9ba888eff3c9179d92','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'1c90fe7b6d23e1ca1022cc8bc6a6746bef050f5d59bdcd0836840bad1f93bd16');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',77,'event','bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','*','653f67b8b0824dc8b91c9fd9e2d689af','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":"0968b39c-3760-421d-bcb6-b321fde21cea","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'8518d9e5826df42ba2156cc0137b028bf6ed0076df741aadda3514c3c8665a3b');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',78,'event','13a86285-f623-4104-ae74-7856f0215c37','*','cb5a81400353f5166dee56bcc3eddccb','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'7b2c893cff357bf309d596af81f4beff37a819e495e115f521c3366374ace95e');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',79,'event','09bdaeea-b606-432e-9bd5-6ed286c85b17','*','6d53a26b1bde298e8333d11f4c4a6619','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'472bddd2f00de930c42e9786be3389d28db80a3f3c3d5858e5eab6959080908a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',80,'event','ba820bba-6cf5-4e77-9953-a76faee9b7ca','*','9b4dc1579e9f53357a4dee6edc63a9e0','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"2cc763d9-7270-43af-abb9-c19c7b23bf9f","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'16874853f260c1018b39a2ce0400bbe925e6f9af3bf1acb46ae30f6bb23d999d');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',81,'event','ae01c799-5813-4da0-b5dd-544bb30d7c2b','*','a5db2cc474244f21dba7f77a3a856720','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'7df969bc7b6bf5be84f3446973e39cfa744f95525422ec1ad754ff96704c08f2');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',82,'participant','bb07dffe-9f5e-45e4-aecb-ed4a9a7c07d3','*','55ba6f4441b39404216869147374c9ce','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"86c80be1-bdc9-43bd-aa8d-a23f5e4a1050","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4285bc571d5a8141a8c3bbd6776b0d8e4c3d5787f9fa7aba0c64220272b7c93c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',83,'participant','8505d80a-8e1a-4909-9067-964681ebd7bb','*','41720d84d47bfdb7a34ae73825b256a9','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"a3bab278-4726-4e66-866e-04e3c4d15859","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d02940415df1b780663dee495c275ddf2a757ff3b6787bc1749e774eb569794c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',84,'participant','52b7fa83-e124-4f77-b9d5-d73df91e58a3','*','f36ea2494655a00a79d0b0a8d2fffc07','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"0427a798-3117-4e79-a867-92e5dc2f6857","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fb6e34f53d3522562d5c2f8018567170fb287b0fe213613543bf66203f89047c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',85,'participant','13011f66-02d2-464d-b604-84c129b1965e','*','9182cf60fcec54c6d9f3a77be250e50a','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"bbe11b63-68e3-4dd4-9891-fe0fac20d1f1","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5526af53cf4ea7e656df6b141e0ccdc581c85c9f1963ef4497d1f117e95ee0b9');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',86,'participant','495713e7-4000-4ab4-926d-e933c6e91e88','*','3a5f7f53f3a09c211a51874c52fb90d3','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"21a6af4c-a456-48b9-887a-85ffa2954ca1","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5319d46430b0c3a1434296f032929cb94ce0b7edba87ccc8432c7097e1b347d2');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',87,'participant','cbaed38d-6d06-4a4f-9ad6-94929f715fa8','*','85ef17f47b26efc4c8c65bbd61849b9f','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"b68fd749-de37-4ae3-ba18-2a47a6b966e3","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'348d100edb252ad57aba829a9ba9d20c9c13aab928240b2d3f902679369470b6');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',88,'participant','9aa8a34a-132f-4428-9927-2520f068f4f6','*','7e196ac692e42a739382b7fbf1dc680a','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"79b5fe38-9c3e-49f6-bc44-3684a4c9b614","position":7,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'db9e9e654b4e878b9d864284d87896fe4301a8f66a3e53df57706c2e3f592ec2');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',89,'participant','2c37e355-26b3-4e23-8b17-ecf00f11d108','*','d7934f4bc52aeefeeb68e560223e4fc7','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"e5271084-5769-4ce0-823c-28ed86399351","position":8,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7108d8eeaac5bdebfb90c0adf9bbcc52b6088520639a8075f2f76b2dd3bb4a0a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',90,'agenda_item','dc46901c-b715-488c-be19-ec519bc57b15','*','9598c9174f2b7273a26e6f82b2bf130c','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'53039be929b5361751162317a66049c182317270bd5e9bb1bf3fe59f33e374ba');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',91,'agenda_item','c3a613e4-bf75-4e5c-bc51-d69c36fdb43a','*','57d11aafb41f03de3f1b64f3e155e4e1','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'1d7e00a627f3f5e1cfb3456d6c57b5bab6f384105c58b651ffb24d267ce7a2f7');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',92,'agenda_item','f45fe08b-43fe-4e81-86df-ed3602c6f552','*','e09ecc6bc0839a2cb86b0a057b58f026','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'1f87782bbb084c3f4569034e9dcb5a37ecfe3cd82ef3a6abb908d317851b2799');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',93,'agenda_item','a4cc37eb-c19d-4d16-a6c0-6ad3b6f228dc','*','c09ad00eb0c62d1a9cac5ec991ba96d3','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'3ff381607250dde8504f2930290b99b7fb1399c4021e27a351bc2dce1eac7539');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',94,'agenda_item','bdf68061-57a4-4ffb-8131-826a0b0298ef','*','7f4414ff0555188e873850b072449547','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'ff8441c8a4597b592138851ec56f2bdf23b6924d9c14e6b301726c86af3ccb41');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',95,'participant','38675909-0ba3-4c07-8f86-c3492c633194','*','059e5b1f823f1f8618870b00267d7741','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","organisation_id":null,"person_id":"1b92c0cb-f502-4cec-be1c-2ff985d8e81c","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1af7c685834058ee61afc8655e81207618bd4974044c8de2354a10f64ad9656b');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',96,'participant','0fc1e1d9-c8e5-4ae3-97e4-b48f9f425ad6','*','910336f1d4c0179898af678653177dd3','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","organisation_id":null,"person_id":"9dbda533-27fc-4963-b848-455ae7a27fd4","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5096bdf79fe073948833cf8bc1a8828316549a41db9f16662579deb34e3f9df9');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',97,'agenda_item','e6dc0608-c3a3-4985-8926-ee9291056bad','*','d0f2e09f7a6d9c8b80daa3fc562efe62','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'fc506d46c0b74fed75d637417c04d7ef8513fb1c37823a2c9dba01401f028c1b');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',98,'agenda_item','b8e014d8-b996-4642-9ec9-a7f105c4ee47','*','b120f2cc3398577377cc82599ccb4c34','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'2ed461f4947cfd640370771efbb7e781143c377f2efa29c72c9a078c89fe673c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',99,'agenda_item','685c43b7-d816-40be-8212-693b0755164b','*','3647eb2f6e3dd7d37f35e141d8180311','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'806c4c05576c73b967811db3b9edd1a7354bb1f28e1d36791ab99dd61b10c850');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',100,'agenda_item','963eea3c-25d2-4d6d-8306-4b656376d87d','*','534f050d9c1e59e07450c34c1e52db9e','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'66f4967bd32c6a47a5bf78b26aae6f36a86348d0c848c63dd80aafa0de65df49');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',101,'agenda_item','e3a7cd92-2c4d-442c-afca-cc474ebacb1e','*','e4295a8d2da51121c8386a0ce0475699','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'e08d21a42603a18ed93d925490c0a832d2b4073fff567107a248b7ef573027f0');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',102,'participant','925b1d85-c86a-48a7-9cad-9275a2e161e7','*','1da9f00b5e5bf8949510709a32b56e58','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"06072353-4403-4b54-8dc0-266eb5ad3edd","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'cff609f1c23266b23feb45d89c5841a6b1829874e6fe94cc1af6913e1372f6eb');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',103,'participant','de1f7ad8-41eb-432b-bb9c-ba7f02a596d6','*','f86b4e332b0a57909cd912d6c2d3fe51','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"c37500b7-0e68-47ef-8366-27ca58dae48d","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'46db88a8b976e73345f7570d450dcb22e5861b62e3a97f1c8420c5a24b2aa7ad');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',104,'participant','78e7c8a2-21e0-4cf1-9aae-159a88388560','*','11419f0dbfbd18218bd4dedc34c01ef4','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"a5a502ba-9bb8-43dc-83c2-e9b347002009","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3ef61743419b4e7d2694b9670714f4f6ea0731a3d3f68571e8f70c146236fc08');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',105,'participant','0b74c8ea-7bf4-4359-8425-d2f064245d11','*','248027a03ae896882fd8ad4610517897','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"fccd0328-c7b0-482a-ab28-d0e6eb58621b","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'83d5f02468aaf76db910b0eb6473535e738ed898868fa0c08824ebaf1cec7ee3');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',106,'participant','20ab9842-e9e3-4779-a0d4-7ef4248d5ea1','*','707d13839f3aa4da212ee56a08ad42fd','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"11089f09-b813-43f0-9b97-a48902f88b00","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fb42fd7cb7ce8ae875e37bd52df679d6e6282c24fbe3598e64fea208e9e71843');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',107,'participant','0f42cc6e-76ef-4b5e-bb6a-730c1b6838a1','*','4f5ef8da2a6e7b72cddfda7550d91235','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"95315141-db3c-4488-8c22-814668916271","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1117b7f6684fc918ae045e1bcdf97793423e913eb7b4e3ec291830e73ca98885');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',108,'agenda_item','6eaa1ba5-9ede-47c3-b144-0247eb3280ea','*','ed0629088761771cd165d62940bf4b36','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'1be2be66d9c30c48bb93fd642493dd5ffe86c89b87443b26756db740d4280d0a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',109,'agenda_item','3fa3abdc-866b-470d-9668-fe7f0979dafd','*','63c007bff61344f0e2118f200225cdd4','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'576be19e38d22f1009fe290e51bf720a884c4c2ec085c538a02508f1a80fdaca');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',110,'agenda_item','6d9f405e-c7fc-4d3f-be15-7287bdb37f2e','*','ed817135ae31f97b14f135e835348881','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'3987c3bf6a52fc047727107d9f4bc5579c22cf4cda189cb004edff382bc7a776');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',111,'agenda_item','83e254a3-d422-42b5-8442-2d5a1a031d3a','*','91739409cbbd5d2d39aafaf5e61ce46b','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'21a90cb76b809dfdd9db0440b75773fc3101c716cf7622a622b68b305b1f3ab9');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',112,'agenda_item','20ebe9ff-1250-42c3-8a50-477d1ac3dad1','*','05fdd776e01a89e4445e4157d729031f','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'4f4bdf336dfa5da0323a394cd282e48e71dee2933df4188a79a3e6b32fe9dc12');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',113,'participant','7c2f6d48-2e8e-41d6-b805-02afcbb7a90e','*','e763b68e9be47407ff09fec8627cd204','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","organisation_id":null,"person_id":"a33e9535-108d-420c-9a57-a49f577b0198","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d367d1142641e39e953541f6e06c3a17e092e2d211147c30cd5fba778805c5c2');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',114,'participant','23f75838-2bbd-42c6-ad13-53c54e29d91c','*','88520f46b1a095b72f64dc5d584a2dc3','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","organisation_id":null,"person_id":"18f710d8-0907-41d6-8cc8-39735d7dc55f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8a604290c8e3ceec64dcdc784c9b4034bf158f5ea025d74058b5b87924e5f884');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',115,'participant','ad22ee37-980d-4101-a2d2-6e71c83fb4bf','*','6a1069be6701d57dee453af905a70d77','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","organisation_id":null,"person_id":"9d844687-128e-4d90-9b7a-bb95908d929e","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1608c358126bbbef611eb146813a790f83103cf0345edacc5af2720e73b3a9a5');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',116,'participant','d71e2dd8-d0b7-44f1-8d48-701e8ded1db3','*','a511f37c4b184033fc2fdce49e1874b9','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","organisation_id":null,"person_id":"7265d45b-c293-4334-8713-877eaaf9b9f1","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ba2d9d9d51b5062fd1b481245896318a7fce62237722d398fd6c324c760cbca6');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',117,'participant','411c8b26-3268-4075-bf79-3fe296fa3882','*','1cf2201eca1a4b85138b2657ccb52007','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"a33e9535-108d-420c-9a57-a49f577b0198","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2c3c35a98b6c4cc7c36fa0023116484f4aaff9b1b00b25900f28f206feda8f10');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',118,'participant','eff8aefb-7182-43bc-be55-096a1fedb912','*','abea8cc038db863278a896e735d3f9e8','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"18f710d8-0907-41d6-8cc8-39735d7dc55f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'650c596af0508a82ca7827bf8638782ee18db3a49eccbf3cfce3968198651328');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',119,'participant','7dfe466b-5a32-4a72-916b-2d72979aa3cd','*','47b58a0025f21b80096514d2180de7cf','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"9d844687-128e-4d90-9b7a-bb95908d929e","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bff61040902a4ff5bc060c5871b2c50fd530a7e4777c47595ea5342b108778cf');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',120,'participant','4290a547-3c7d-4d23-8512-434900d6fbae','*','8b468fa8331f49aa9f02b1aa2bf16ac1','{"event_id":"4e8824d3-1dbc-4601-801a-3e850b9d6b80","organisation_id":null,"person_id":"7265d45b-c293-4334-8713-877eaaf9b9f1","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5e0130cb684f023ffa5414c2b1029f2b822a7a67529f21b86f12b5b81e4e1b10');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',121,'participant','4c4e63eb-2f22-4e90-b315-7b24404101f5','*','2660eca5cb207e4752d8cec659fe2905','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","organisation_id":null,"person_id":"a33e9535-108d-420c-9a57-a49f577b0198","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a9f618a035f674e0d5c7afa482d5f5b5ae73bcca97869fb1b7e9ca3a277eb013');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',122,'participant','135813ea-69d3-4664-ba44-b77bfe8a5779','*','996d010c636d4f54b125ab61eb488775','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","organisation_id":null,"person_id":"18f710d8-0907-41d6-8cc8-39735d7dc55f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a38e230c9bc927f8035941c7e5a2e9997fb075cba75fe8afbe34b799c774224d');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',123,'participant','f69046de-82fd-4a38-a74a-d79512926a8b','*','613bcfe3665dc88caf41a784805d938b','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","organisation_id":null,"person_id":"9d844687-128e-4d90-9b7a-bb95908d929e","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f1158aef2f3741768feca88b4781b8d33c9eee47008c8b80b4de9e104a14b17a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',124,'participant','10afc129-7afb-4405-bf44-ef823fb8a420','*','780a25c7a8f41eaea32554b3f8b3ca94','{"event_id":"bcb7ab08-79e1-495e-bfc9-c0e234bfa12f","organisation_id":null,"person_id":"7265d45b-c293-4334-8713-877eaaf9b9f1","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a6c485d23b9fe3a0611ffe46bfbb5915a38797361dc7c8b73a3adba6372138fc');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',125,'participant','380b9184-94af-4017-bb0e-4e2755b3e726','*','9df1ed4a00e8ebb47aa1dd2830ad56b1','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","organisation_id":null,"person_id":"a33e9535-108d-420c-9a57-a49f577b0198","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d43d646f3b10e0dcf187e6a84039953e7b425d580fca50da9c2c6c13b0e89403');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',126,'participant','5796065a-e717-43a2-b383-52db6ecc4c7e','*','12e9f8717f02edfb68366da112cc8d3c','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","organisation_id":null,"person_id":"18f710d8-0907-41d6-8cc8-39735d7dc55f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3ac665e4346efd0ae6f502355cbbdbf2784cfbbac71bfb88f555b448045d0df7');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',127,'participant','32fa3c69-fc2c-492f-9d0e-1bc045817605','*','e1a313e685006ced44590c43fcf3c73e','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","organisation_id":null,"person_id":"9d844687-128e-4d90-9b7a-bb95908d929e","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'cefa2e8ef87dd56a6816af96a0bcfb9ad28ff2aa3dea7c9f0a6dbb4f3b5f512b');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',128,'participant','fbd63bdb-e82d-48c1-8369-0d4607cc78e0','*','6c2a2f7104bbee7244ca1c1e59a33396','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","organisation_id":null,"person_id":"7265d45b-c293-4334-8713-877eaaf9b9f1","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a2140732e97789acd03e0be60bdfa3000e29215b9ab87372d32f424c6585ba8b');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',129,'participant','eca792ce-c17a-4736-86b2-18b6416cbd6c','*','3f52540e30e9badac8208b651007ff61','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"a33e9535-108d-420c-9a57-a49f577b0198","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'973462bba89b86a4085b35503e2c34be686520b02fb9950b1479b36e812caecf');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',130,'participant','927f04ee-a11c-44f8-aec1-11cdb66dd26e','*','b8fcdd6224b0ff1088639c381eb9178a','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"18f710d8-0907-41d6-8cc8-39735d7dc55f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c906195ecea63e898bae31c9cff14a21a100f285be9eb6c44ae0a4d2de0fcb3a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',131,'participant','d0e2d579-a965-4def-998e-c1e8f59a01ec','*','39e3ecdda60a7c5718df5a19d7d2acab','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"9d844687-128e-4d90-9b7a-bb95908d929e","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0a02f33f4d3570efb55dc7329a0954c83e1a6c8ecbf5a37a77265daf520c19d1');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',132,'participant','341f441b-7102-4012-a7e9-c754ba9a10ab','*','31307bbf72a3598004e1073eacfa7975','{"event_id":"ba820bba-6cf5-4e77-9953-a76faee9b7ca","organisation_id":null,"person_id":"7265d45b-c293-4334-8713-877eaaf9b9f1","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'582d78ba987b045715d40db5c56586c1708c5a9ce129827c401a78dd79fad033');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',133,'event_host','91e77037-c479-489f-adc2-d1c684de06bf','*','33190d67a49c547baf9f7c7465dfa9a4','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","name_ja":"","name_zh":"","organisation_id":"1b8cb428-1eac-4ff5-aa7f-342c5b511bc7","position":1,"role":"host"}',NULL,'[]',NULL,'c275a4325f053fe837af38a17cea82307213049688eaa993603ab9f2336b87fe');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',134,'event_host','c69f5230-60a0-481e-b3de-880f099935e0','*','bc0a03d540a5c2bf1b2c3950d0ac482b','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","name_ja":"","name_zh":"","organisation_id":"b9ee99d9-2185-45d9-9b43-db350e109b7b","position":2,"role":"host"}',NULL,'[]',NULL,'5e170135e6bfef4a55be9ccdb446352da5c977445b0a9a0a0851ee4bc10d306c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',135,'event_host','38434c9d-71e9-4a92-a5a1-d7de070a23a8','*','7837187fb0fcf9bda95c142628b3deab','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","name_ja":"","name_zh":"","organisation_id":"0c9e2706-e9fd-41cd-b477-66880f48dd83","position":3,"role":"host"}',NULL,'[]',NULL,'66fab0a33e0c8c8b281fb649e20658fc42007360bd3783170d28d3d275299940');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',136,'event_host','44468637-fe2d-49b6-a98d-c4bea31c3a39','*','1ecf928e051edec3a7f2e4c51922f384','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","name_ja":"","name_zh":"","organisation_id":"fcdde277-fce6-4653-95c6-4523d5081db8","position":1,"role":"cohost"}',NULL,'[]',NULL,'66d24b4834118b8cd08d240663e2298bec048997c92ff1c98546eb0f346817da');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',137,'event_host','20342285-3afb-4b60-9e2b-2daae1103b43','*','7647870aeaa2269d3493e6939d7ba751','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","name_ja":"","name_zh":"","organisation_id":"ef59535a-2fa1-4b7e-a520-c2aa5acd78d7","position":2,"role":"cohost"}',NULL,'[]',NULL,'0dde9e9954f9cb28f0c997d5254a3576c5026b556a30471c19184630425b874c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',138,'event_host','fd932dbc-e002-4dfd-8b91-505964925850','*','692c78da22d0bdb36f95134adf7f9f0c','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","name_ja":"","name_zh":"","organisation_id":"f0ff89d4-655f-4607-8afa-f131c2195c4e","position":3,"role":"cohost"}',NULL,'[]',NULL,'5e16599b89d2f8fe5d4d4995cd629095e67269679057f5a67798f5828f91549d');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',139,'agenda_item','3b73378d-48db-4ae4-b18f-66a13315a62c','*','54c5499ec9ae50cd85eb1be5b7c08916','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'1111ba8311d0caba6795b9baadfb6a5a3a4b413022d9ecf2727eef8dcc54b471');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',140,'agenda_item','581f57bb-e077-45e6-bfc6-4383ca23b260','*','a2d688de10f49f34d9708ac6bade6286','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"a33e9535-108d-420c-9a57-a49f577b0198","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'644411df2ddcfcbfe300951cd7e60160161597c5e24ba06a058ebb9741cd456a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',141,'agenda_item','acb9373b-e93c-4a8e-8325-3b3f0e66428e','*','720a601f01885ce6856907bd26aa7ce7','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"ffbe199d-70dc-402d-acac-16a7ba2b1088","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'789672ba713e88b82d249828c2a5feb09440a221d1bc64b170598511c6f38f74');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',142,'agenda_item','4e810543-dfb9-428a-9e8c-00427614ebca','*','11fba206d8fda8b818f7ace7b8d2aab9','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"eb94d39d-3a1b-4728-b212-de69638f6b64","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'77a0340e0ced03ba1c5f031cb23bc679f2140804c0b86ade3d8236551f2dff26');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',143,'agenda_item','9862a1a7-094d-4c1e-9c12-1a51dd2f7fa4','*','0bb5e3837b0798c30ca019c93a78f522','{"event_id":"fdb51588-9b9f-498e-8196-7006c5efa8e5","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'aab81f39befee853631c8a41882ef6ca21f64da59efcb1397d76fa2d6c997bcd');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',144,'event_host','0544c0d1-e010-448f-a38e-40918e096618','*','bc148a532cbda16e31ba89fd992a5d5a','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","name_ja":"","name_zh":"","organisation_id":"b9ee99d9-2185-45d9-9b43-db350e109b7b","position":1,"role":"host"}',NULL,'[]',NULL,'3f4364e51fd8d1fb19bd572f5f6df47a343d62ca2f5e755e8ac0cdaffc7358d6');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',145,'event_host','445d769a-e497-41a4-80aa-982248588c31','*','8a050cc566296b93c98704e231d23bc8','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","name_ja":"","name_zh":"","organisation_id":"0c9e2706-e9fd-41cd-b477-66880f48dd83","position":2,"role":"host"}',NULL,'[]',NULL,'fac2446581d36d130925ce76ec5f4c0354b6bf311f8f2a29dd20deaba4cf9e08');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',146,'event_host','089225bc-d3fe-4f91-b764-637a933a8003','*','0b3d8d8cd81ff723e3a4546de5d649bd','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","name_ja":"","name_zh":"","organisation_id":"da91c451-e557-4ed7-8f96-90e1ea4c7242","position":3,"role":"host"}',NULL,'[]',NULL,'f9bf8208a9e15ef703548e54ed751c4908b5136a7796522e5c450f8cf143fd73');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',147,'event_host','d9c239fc-25d9-495d-b783-15878b06d4c4','*','c81f1b263ea503de73f96e48f5e05a89','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","name_ja":"","name_zh":"","organisation_id":"ab6e2a91-a9eb-4195-bd02-62700f4e4a84","position":4,"role":"host"}',NULL,'[]',NULL,'4870d4c9c6951ebae10ec9299a3a3f16db667386256bb4246e130ad62fd91364');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',148,'event_host','9d65dded-1e4e-4d20-a927-6b24a77b6fe7','*','9a4842fedac493cba6ff6fd2e7022deb','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","name_ja":"","name_zh":"","organisation_id":"955b7f40-a551-4e9a-be2e-fc4f72690334","position":1,"role":"cohost"}',NULL,'[]',NULL,'85a710e6c9a72f1eb8975be51bf46136214771b6263485c443aa9d194e330fbf');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',149,'event_host','cf293a89-0321-435d-b5d0-7149509d548f','*','5f3b885e4b462268de23ed5ad81450a3','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","name_ja":"","name_zh":"","organisation_id":"ee9938b2-412f-4504-8fdf-56158a596d05","position":2,"role":"cohost"}',NULL,'[]',NULL,'edbfcce0152501a7c48f4770d3449db0e321ba0e7c077761d64f2de8c9145501');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',150,'agenda_item','454bbb20-301c-456d-8e96-cf1777140d15','*','0681efcfc1cc49e604aba5ebb9409c03','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'f91c23d3e15b54496031d907bd56cafcf0863619a5601c2b3ff7a3a26b54faa3');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',151,'agenda_item','489beec0-bf06-4912-95b9-e2522d588686','*','93a614551489788316680947e3dd44b2','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"a33e9535-108d-420c-9a57-a49f577b0198","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'32f171a0ba35c080204c01847d0d13ee199a3fdab216383279bcccf1df0f9db9');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',152,'agenda_item','23a60ec0-d1db-461a-80dc-7f2278584039','*','b89ab20c77ee6f8cd4f25f243a185048','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"ffbe199d-70dc-402d-acac-16a7ba2b1088","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'a49cc6332948ad8b9b73385db70ffacca02e635a57adb968a8fcfc3bbbaa3fff');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',153,'agenda_item','ca2a3ca5-5a7c-4904-bfb5-7d796ac1adc2','*','2b6c510df4545b1bb6cab6f1eb89c20d','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"eb94d39d-3a1b-4728-b212-de69638f6b64","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'f6da055e8be59e4a49ff5640d996070eb0f615fee91e2d869ae80f5e51f71e68');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',154,'agenda_item','9db41f88-5c62-41b0-a1f1-d0d27fab9fe0','*','23604c46bdb4eeb38aa9209161d5e1f5','{"event_id":"13a86285-f623-4104-ae74-7856f0215c37","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'903df82f7bc3d3fc1d272bd5e2b417a09a78245eb287c11c82a10cef2c455cbd');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',155,'rate','cea53228-e443-4eb6-a48e-0cb6f586ad7b','*','e45f1d574fb4bbcfc6bd331bacfd7260','{"currency":"JPY","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","kind":"spot","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'01383b329d8de181c46a9ba5b61d27d7fa5bc62419ae294b976892402fde6978');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',156,'rate','e6b40937-b2d5-451d-a59d-0383f94b05b3','*','cf37311c3ecda8ee9eb130d8d51359ed','{"currency":"USD","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","kind":"spot","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'7c98b08d84e673ff799e0bef4582044f3a912dcef2e6d71984de63e00efab6ef');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',157,'budget_line','5b8d19fc-c773-4bd9-8957-de7d46c94093','*','974cff76c9cf8c0844190e161bb79157','{"amount_minor":420000,"category":"ground","currency":"JPY","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'0882cd9062011e08341eda14b62d2da1380bed6557e5712a4a7200e423e7f488');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',158,'expense','f7b8dd5b-8153-40e7-b2f8-d345fc2d01b6','*','2f3a740abe83f357cce2c3ea53285c01','{"amount_minor":418600,"budget_line_id":"5b8d19fc-c773-4bd9-8957-de7d46c94093","currency":"JPY","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-001","status":"settled"}',NULL,'[]',NULL,'bb1d4766d28817869afd611df6fd039059c2413d358636cba111b16860b4b0e2');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',159,'budget_line','b5080acf-b018-403e-a26e-f34412d858a2','*','59061b969c3a3a71801e86850736d868','{"amount_minor":380000,"category":"meeting","currency":"JPY","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'1fe327d226bed8d60bb3bf63ad4495b4e79d21c18067da0bd00edbfd89a295f7');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',160,'expense','0835da67-a1ff-4fda-b2b6-6b1b6df8084d','*','9d3b2d51708c256dde68523433173ec6','{"amount_minor":372000,"budget_line_id":"b5080acf-b018-403e-a26e-f34412d858a2","currency":"JPY","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-002","status":"settling"}',NULL,'[]',NULL,'cc9a1e20c1bb27a12ff0dbe3127233b5aac130dee759f6ee1cf5c3e3fdf7b54a');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',161,'budget_line','3c3e0f63-666e-433b-9735-f33077816efe','*','08a2fa25bbacc4aab08121c94b033a12','{"amount_minor":180000,"category":"interpreting","currency":"JPY","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'8b3697252ea48a448c98b21f6262f91d7c73aba388dc678ed26aa02283a221ba');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',162,'expense','51cb350f-97f3-4971-bb79-0af5b2ebb27a','*','f961aacdee6968d19411a07cda292238','{"amount_minor":180000,"budget_line_id":"3c3e0f63-666e-433b-9735-f33077816efe","currency":"JPY","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","item_ja":"通訳・翻訳","item_zh":"翻譯","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-003","status":"settling"}',NULL,'[]',NULL,'30fffad89fe01c09edf04a9ff7abd6f2f02005080f938b1d1556478d0b9d396c');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',163,'budget_line','883e87c5-1d97-4b63-ba12-1cea9fdee3fc','*','f7124dfc6e04f85ff6b68eeac05c79b3','{"amount_minor":2440000,"category":"gifts","currency":"TWD","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'76cc2f03e9005b94c8f3e0d2a1cf30f8a26add7ebcf1e11d2afa01b6cf089c45');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',164,'expense','2585c715-4f5c-4228-8b51-d7f2c87e30c1','*','2681900bd3b6df946380bcdf1fbd9dc7','{"amount_minor":1794800,"budget_line_id":"883e87c5-1d97-4b63-ba12-1cea9fdee3fc","currency":"TWD","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","item_ja":"記念品・交際費","item_zh":"禮品交際費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"paid"}',NULL,'[]',NULL,'b414a9e340b6d6ca7b97585ed7225ce5c0ad2789755fb2ad2aeed9112af5eb6e');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',165,'budget_line','a7b0477b-f05a-425c-bfc4-16e5156e0296','*','a500db966e5c8ddadbea6cb2213923b8','{"amount_minor":9600000,"category":"transport","currency":"TWD","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'17ae76c8804ce4a2476b469f8b1d6a1066325bf4989774798ff0ff75f8fc30cb');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',166,'expense','7c0d016d-775f-48eb-a828-fd9f4a979f03','*','6eddf164656cdee7b50df4c14ce67825','{"amount_minor":9120000,"budget_line_id":"a7b0477b-f05a-425c-bfc4-16e5156e0296","currency":"TWD","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","item_ja":"航空券","item_zh":"機票","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-001","status":"settled"}',NULL,'[]',NULL,'9463484080bfa634761e797a792809b14fee1e9067b0285dc4bfd3d5c996734f');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',167,'budget_line','ab9db3ba-c09d-4df8-b405-f64afbcc8bc8','*','2ee42eb3e9aef7a106ca8c76794c410d','{"amount_minor":448000,"category":"living","currency":"USD","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'db1630379b058992360729afd3e4f0fec0335cb73fe3b7b21606dd75712399a6');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',168,'expense','29e485e3-4193-49c9-96ba-98226cf8e44c','*','be341042aa304091d38b2482b2c1a764','{"amount_minor":448000,"budget_line_id":"ab9db3ba-c09d-4df8-b405-f64afbcc8bc8","currency":"USD","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"unpaid"}',NULL,'[]',NULL,'1cfcc9e9b9db20a3ec8a06ccde3d35669dc8d69ba11779330042c76c44602b60');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',169,'budget_line','e59b59ef-d2b5-45ba-808a-ae221486295c','*','5fbcb383c1ba7f547c00ec0b834613b8','{"amount_minor":3600000,"category":"insurance","currency":"TWD","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'3a18f66ad44b8ee5fc5b860172c9c662443b1ea6456838ab4fd72f36b69cf103');
INSERT INTO "change" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370',170,'expense','6c0ee602-1424-404a-a3a4-3d8182ce01b3','*','b054f5ec418704d805698f821515185d','{"amount_minor":3600000,"budget_line_id":"e59b59ef-d2b5-45ba-808a-ae221486295c","currency":"TWD","delegation_id":"8b671b64-940d-44ae-ad1e-918c972d301c","item_ja":"保険・手数料","item_zh":"保險・手續費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-002","status":"settled"}',NULL,'[]',NULL,'5cf6fb2537df1af1d2468a00125b5e0b3371236e4d44f1bd5b379581b0172fb3');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','47cb2b67f209613e9fc90a46dff855b7','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","country":"JP","head_ja":"甲 head_ja 髙","head_zh":"甲 head_zh 髙","kana":"甲 kana 髙","kind":"other","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","parent_id":null,"phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","region":"甲 region 髙","short_ja":"甲 short_ja 髙","short_zh":"甲 short_zh 髙","url":"https://example.invalid/"}',NULL,'[]',NULL,'77ff84fad25caf930e325f1968640a57db560482261ad128d8c4689fc81ffac9');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',1,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','6c4c92ab784fa04c69562cf0fe888e1a','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'b4baa74e51ec327902b25be88f64533205ae93284210e5458c1bbdcd18d08fee');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',2,'person','11109085-d961-53d4-8b48-e408cb16a69f','*','ebb7e39b911015d4eb5d26ab12c7213d','{"country":"JP","email":"甲 email 髙","kana":"甲 kana 髙","legal_name":"甲 legal_name 髙","mobile":"甲 mobile 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","phone":"+81 43 223 2110","roman":"甲 roman 髙","source":"甲 source 髙"}',NULL,'[]',NULL,'9dba27ed4d8839bf15a0d0bb87d607873b4e136b6aaef68b6722edceaafc916a');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',3,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','5a8e02eb21974fabe338e7d04e7137d8','{"birth_date":"2019-09-18","emergency_name":"甲 emergency_name 髙","emergency_phone":"甲 emergency_phone 髙","emergency_relation":"甲 emergency_relation 髙","insurance_no":"甲 insurance_no 髙","passport_expiry":"2019-09-18","passport_no":"甲 passport_no 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'23d666d101b090ed871fc2b2faf398b3a09cecc4efad4868e0a8c10e7b6117ec');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',4,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','956bf5b7b925a92660c7506c3d223f77','{"organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","rank":3,"title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'3db1d92a0a5b36123c9cd596a622e628774efd9991f51715abdd7fae9e676e31');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',5,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','3729ca977e4eba48a7213be853520965','{"approval_no":"甲 approval_no 髙","approved_end":"2019-09-18","approved_minor":3,"approved_on":"2019-09-18","approved_people":"甲 approved_people 髙","approved_start":"2019-09-18","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","code":"甲 code 髙","emergency_phone":"甲 emergency_phone 髙","end_date":"2019-09-18","insurer_ja":"甲 insurer_ja 髙","insurer_phone":"甲 insurer_phone 髙","insurer_zh":"甲 insurer_zh 髙","kind":"city","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","places_ja":"甲 places_ja 髙","places_zh":"甲 places_zh 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","settled_on":"2019-09-18","start_date":"2019-09-18","status":"preparing"}',NULL,'[]',NULL,'a3547bdb111f4a18a30913b8a240c1a2577f7a70750c17a59adc20300286eec4');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',6,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','bd02750ef2d1606feed03802f1399d54','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","duty_ja":"甲 duty_ja 髙","duty_zh":"甲 duty_zh 髙","joined":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'28d7968ef64c4925ed10dd6ee0fe779ec3cb575aecaf64d41d0b9bd6d89f3a25');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',7,'team','9c388011-b9c7-5baa-a389-44aa71223935','*','b8eb1201507e8c0bc7fd438d2948fd23','{"colour":"indigo","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"group","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'80404bdebb1691ebee399fe1602b01ccb464d745f7a5585966ff2504d17ebce7');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',8,'team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','645071053b2076e3f939d6d03d96451d','{"from_date":"2019-09-18","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","until_date":"2019-09-18"}',NULL,'[]',NULL,'50d65fe270eefb308f6cd88157e044489a8028ca59a1edda45366010db09cb4c');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',9,'event','9d813800-8671-5477-9164-e2d730a8cd9e','*','f7866cef1930844f34322e0f2d9c7aec','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","benefits_ja":"甲 benefits_ja 髙","benefits_zh":"甲 benefits_zh 髙","bring_ja":"甲 bring_ja 髙","bring_zh":"甲 bring_zh 髙","capacity":3,"carrier":"甲 carrier 髙","coach":"甲 coach 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","dress_ja":"甲 dress_ja 髙","dress_zh":"甲 dress_zh 髙","edition":3,"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"甲 gather_ja 髙","gather_time":"09:30","gather_zh":"甲 gather_zh 髙","ics_uid":"甲 ics_uid 髙","interpreting":"甲 interpreting 髙","kind":"visit","list_due":"2019-09-18","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","origin_ja":"甲 origin_ja 髙","origin_stop_ja":"甲 origin_stop_ja 髙","origin_stop_zh":"甲 origin_stop_zh 髙","origin_zh":"甲 origin_zh 髙","parking_ja":"甲 parking_ja 髙","parking_zh":"甲 parking_zh 髙","part":"甲 part 髙","phone":"+81 43 223 2110","photos":"甲 photos 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3,"press":"甲 press 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","replaces_id":null,"rivals":"甲 rivals 髙","room_ja":"甲 room_ja 髙","room_zh":"甲 room_zh 髙","seats":"甲 seats 髙","secrecy_ja":"甲 secrecy_ja 髙","secrecy_zh":"甲 secrecy_zh 髙","social":"甲 social 髙","speech":"甲 speech 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo","station_ja":"甲 station_ja 髙","station_zh":"甲 station_zh 髙","status":"planned","target_ja":"甲 target_ja 髙","target_stop_ja":"甲 target_stop_ja 髙","target_stop_zh":"甲 target_stop_zh 髙","target_zh":"甲 target_zh 髙","team_id":"9c388011-b9c7-5baa-a389-44aa71223935","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","topics_ja":"甲 topics_ja 髙","topics_zh":"甲 topics_zh 髙","vehicle":"甲 vehicle 髙","was_date":"2019-09-18","was_end_date":"2019-09-18","was_end_time":"09:30","was_part":"甲 was_part 髙","was_place_ja":"甲 was_place_ja 髙","was_place_zh":"甲 was_place_zh 髙","was_time":"09:30"}',NULL,'[]',NULL,'5fbb650d866edf8d862d84c605d53a697333a17bc850732ab4775ffad101269c');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',10,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','7d36468ca3f14cd4d83e186130f5b291','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","interpreter_id":"11109085-d961-53d4-8b48-e408cb16a69f","interpreting":"甲 interpreting 髙","kind":"item","language":"甲 language 髙","minutes":3,"note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"speaker_id":"11109085-d961-53d4-8b48-e408cb16a69f","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","start_time":"09:30","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'2b4a33c00d166a9edf294c982527336e1a69a7dfefd2031de02c9b325932281a');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',11,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','8eac95c6ea33757093c1ba785d9f1cce','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","position":3,"role":"host"}',NULL,'[]',NULL,'4c036fecd4e3fc4cfa462177c6931fe5afd868cacb98e91b1715ebaa7c8521e0');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',12,'participant','be8da699-6054-5241-a38d-cf108127c24d','*','4b0b9d3a069c9e89e3e76a6066b056f9','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"role":"甲 role 髙","side":"jp","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'8fdabf61d8d675f4e7c7bf4965d624c79695940a3b5505b5f7364314dc431487');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',13,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','9cc62f2aa935509dde6f74b53883857e','{"amount_minor":3,"category":"other","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","funding":"local","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"rate":"甲 rate 髙"}',NULL,'[]',NULL,'2dae158c2584ee57f153742d224f136cc30f111d82f633752013fb6746b4e718');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',14,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','eaaebfe343adc1f57c57cb2de2ceac69','{"amount_minor":3,"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","notes":"甲 notes 髙","paid_on":"2019-09-18","payee":"甲 payee 髙","payer_id":"11109085-d961-53d4-8b48-e408cb16a69f","rate":"甲 rate 髙","receipt_no":"甲 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'1f802edbff896f68a39c4d97bdae087130d67966783e838f172bc54b398a10f3');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',15,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','9995872bf7276e70591d44d5d8160dc2','{"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"spot","rate":"甲 rate 髙","rate_date":"2019-09-18","source":"甲 source 髙"}',NULL,'[]',NULL,'d412f9d7299880076d51d0f2aff399fcaf017a3cd5898228263a9327fec9a0cb');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',16,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','37fd117cfc30010bb222f6290fbe0a69','{"entity":"甲 entity 髙","media_type":"甲 media_type 髙","name":"甲 name 髙","owner":"甲 owner 髙","purpose":"甲 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":3}',NULL,'[]',NULL,'197dec5b5c83c978b793abdaabe0fbc3978966d86dfe57c9d0818e77ccb333ca');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',17,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','24ad86b77d0a9435452122f5d51c8d53','{"days":3,"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due":"2019-09-18","notes":"甲 notes 髙","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'1f7ac9db81511d6eac6abbf9ef0eeae879d55a1e780415ca878132fb238a842c');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',18,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','2c513b324ac5452f8bc6545c76b4230d','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3}',NULL,'[]',NULL,'0a41a1295e15a9947155474d91d201ff8794a81d80bd20b7b5794dbf2d40a07a');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',19,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','b64cca9bd9f76c771a12f0cff14ad03b','{"days":3,"notes":"甲 notes 髙","position":3,"template_id":"70ce5184-d88c-5a82-85ab-4095b268f9f7","title":"甲 title 髙","title_ja":"甲 title_ja 髙"}',NULL,'[]',NULL,'bbfe012068f7d1ab4a0b02b126b30cfd7a44f3d8e7ab3362592450b3ddf8f5d2');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',20,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','3d21d2f813ba8041be9e7b219aae2829','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","frozen":"甲 frozen 髙","kind":"draft","made_on":"2019-09-18","note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","number":3}',NULL,'[]',NULL,'d2a81c60f12b0925f4d83861bb9b4de5f629388c4ba6472f68343650a91fde09');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',21,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','8f9f223746a188ad1a22f99a3e9a6278','{"channel":"甲 channel 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","paper":"甲 paper 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","sent_on":"2019-09-18","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'1aad26f32c60e8b558f9aa3bc60baa29b973b75583d281d4c0e2c887d78c69f2');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',22,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','8340b6ff02d7e28bb3100c26c4a1fd33','{"against_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19","approval_no":"甲 approval_no 髙","approved_on":"2019-09-18","decided_on":"2019-09-18","decided_time":"09:30","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","lines":"甲 lines 髙","notes":"甲 notes 髙","proof":"甲 proof 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","version_id":"ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19"}',NULL,'[]',NULL,'72190329eab76fb243f1182a5f8c52723b7ee64d3f0964e72d980772f47dd4b0');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',23,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','576a9df2ab82d49911ad5593fefa7db7','{"change_id":"6c2a7986-670f-564d-b9b6-d7dd27167c4f","confirmed_by":"甲 confirmed_by 髙","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","language":"甲 language 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","phone":"+81 43 223 2110","position":3,"role":"other","text":"甲 text 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}',NULL,'[]',NULL,'15297daaaba1e7b2d0fcffca66dc28b7ebe4a56591a28ac58b1d6099b21f4db3');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',24,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','4b0802f5144779faad7d1fda76ff41dd','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","facts":"甲 facts 髙","warning":"甲 warning 髙","why":"甲 why 髙"}',NULL,'[]',NULL,'206d6f5f80fae3513f1efc6a9566c328bae380b654e6e48da66c09cf8012e3be');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',25,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','6a4beed97b526d7832a96e2a995bece9','{"from_place":"甲 from_place 髙","minutes":3,"notes":"甲 notes 髙","to_place":"甲 to_place 髙"}',NULL,'[]',NULL,'a2554d15e7339486ddceab2a3803f7c43d7978e7c040d2a9e01160e14bbeba1a');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',26,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','9b5eabd1ea9a2542e227b642ecfb8677','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","member_id":"a0e95d61-8f91-55d1-9121-a60c9945a4d0","notes":"甲 notes 髙","packed_on":"2019-09-18","position":3,"quantity":3}',NULL,'[]',NULL,'cd2c074294f5fb3f83444dd928aaf22ff09e793f544e1d29d7dcfdb340504649');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',27,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','79bae4bee7840935ca2acd4a6eab771c','{"at":"甲 at 髙","note":"甲 note 髙","what":"甲 what 髙","who":"甲 who 髙"}',NULL,'[]',NULL,'fc3339acdbc4b1f4177c1c9f7c57d6898356944addd84dc317b8abcfc80a16ed');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',28,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','a17d2510bc959d8216547d0ae522904f','{"entity":"甲 entity 髙","first_id":"甲 first_id 髙","second_id":"甲 second_id 髙"}',NULL,'[]',NULL,'bd1ae4ec5e868c8d385d29500442f41f0d087d2e1e4e444ecfacef58ecd6ea52');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',29,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','6e7388a94cc34f460785aac9b6764107','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","country":"JP","head_ja":"乙 head_ja 髙","head_zh":"乙 head_zh 髙","kana":"乙 kana 髙","kind":"other","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","parent_id":"f67091ef-8724-5501-9b51-cdab692d7c76","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","region":"乙 region 髙","short_ja":"乙 short_ja 髙","short_zh":"乙 short_zh 髙","url":"https://example.invalid/"}',NULL,'[]',NULL,'73ae02bab2b1493830cd2f2e4fcf66974042c2a39c083c9029e5c91b5a8bfaf7');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',30,'organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','bec28470e4aa322f09ab753605987a79','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'0efec6f8eed8eb741181a0d3ccd05306c496b462dde18323779685ff08dc1d5c');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',31,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','1e86945db25ea38add795a84f4a3742a','{"country":"JP","email":"乙 email 髙","kana":"乙 kana 髙","legal_name":"乙 legal_name 髙","mobile":"乙 mobile 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","phone":"+81 43 223 2110","roman":"乙 roman 髙","source":"乙 source 髙"}',NULL,'[]',NULL,'ad656a78707209d8c963c7b722488033af0c5ce9bb712537ee792dbfc5ccd836');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',32,'personal','512550e0-054f-5a23-874a-7b549d3003af','*','1b010a43748708ffc25b53c8923bde39','{"birth_date":"2019-09-19","emergency_name":"乙 emergency_name 髙","emergency_phone":"乙 emergency_phone 髙","emergency_relation":"乙 emergency_relation 髙","insurance_no":"乙 insurance_no 髙","passport_expiry":"2019-09-19","passport_no":"乙 passport_no 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'85271616022c0012f15e406998ac86051af4b838197ee5d7928a47782317645f');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',33,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','4cf1357971658518108999d57b82f975','{"organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rank":4,"title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'5326d146bbb97dcff4cd9b0953cac0936807611dbfdbbf43859e1a0136547969');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',34,'delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','00ce0a7153d2a55f61f3cc9d49c044fb','{"approval_no":"乙 approval_no 髙","approved_end":"2019-09-19","approved_minor":4,"approved_on":"2019-09-19","approved_people":"乙 approved_people 髙","approved_start":"2019-09-19","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","code":"乙 code 髙","emergency_phone":"乙 emergency_phone 髙","end_date":"2019-09-19","insurer_ja":"乙 insurer_ja 髙","insurer_phone":"乙 insurer_phone 髙","insurer_zh":"乙 insurer_zh 髙","kind":"city","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","places_ja":"乙 places_ja 髙","places_zh":"乙 places_zh 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","settled_on":"2019-09-19","start_date":"2019-09-19","status":"preparing"}',NULL,'[]',NULL,'15d8a75de03cf85d4bc13d9ec6a4618578c595b051b11a7c20f5bc697bcc2a27');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',35,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','a889e8462846e6ef8e88028ab6209d5f','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","duty_ja":"乙 duty_ja 髙","duty_zh":"乙 duty_zh 髙","joined":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'94f7129cb4d6ba64abb869e8268024f189456283f68ef02452486e1f9e889cbc');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',36,'team','01248620-e955-5964-a682-1f87335b3a33','*','e2cf7efbf2f186774a73a64a7d7214e9','{"colour":"indigo","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"group","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'e9d9df094f0fbf8873f794c0f4e09e0482a335991d2f8034c995177feb8f8f26');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',37,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','46c7ddba59444ab082a67694ba945ae5','{"from_date":"2019-09-19","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","team_id":"01248620-e955-5964-a682-1f87335b3a33","until_date":"2019-09-19"}',NULL,'[]',NULL,'401454bc3c5e5d6d495b293066b84d77ee585466435f89a9ce430ac84cff09df');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',38,'event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','91d4d09bb1bf5cc8530ce6171ffeb0b9','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","benefits_ja":"乙 benefits_ja 髙","benefits_zh":"乙 benefits_zh 髙","bring_ja":"乙 bring_ja 髙","bring_zh":"乙 bring_zh 髙","capacity":4,"carrier":"乙 carrier 髙","coach":"乙 coach 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","dress_ja":"乙 dress_ja 髙","dress_zh":"乙 dress_zh 髙","edition":4,"end_date":"2019-09-19","end_time":"10:30","end_zone":"Asia/Tokyo","gather_ja":"乙 gather_ja 髙","gather_time":"10:30","gather_zh":"乙 gather_zh 髙","ics_uid":"乙 ics_uid 髙","interpreting":"乙 interpreting 髙","kind":"visit","list_due":"2019-09-19","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","origin_ja":"乙 origin_ja 髙","origin_stop_ja":"乙 origin_stop_ja 髙","origin_stop_zh":"乙 origin_stop_zh 髙","origin_zh":"乙 origin_zh 髙","parking_ja":"乙 parking_ja 髙","parking_zh":"乙 parking_zh 髙","part":"乙 part 髙","phone":"+81 43 223 2110","photos":"乙 photos 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4,"press":"乙 press 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","replaces_id":"9d813800-8671-5477-9164-e2d730a8cd9e","rivals":"乙 rivals 髙","room_ja":"乙 room_ja 髙","room_zh":"乙 room_zh 髙","seats":"乙 seats 髙","secrecy_ja":"乙 secrecy_ja 髙","secrecy_zh":"乙 secrecy_zh 髙","social":"乙 social 髙","speech":"乙 speech 髙","start_date":"2019-09-19","start_time":"10:30","start_zone":"Asia/Tokyo","station_ja":"乙 station_ja 髙","station_zh":"乙 station_zh 髙","status":"planned","target_ja":"乙 target_ja 髙","target_stop_ja":"乙 target_stop_ja 髙","target_stop_zh":"乙 target_stop_zh 髙","target_zh":"乙 target_zh 髙","team_id":"01248620-e955-5964-a682-1f87335b3a33","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","topics_ja":"乙 topics_ja 髙","topics_zh":"乙 topics_zh 髙","vehicle":"乙 vehicle 髙","was_date":"2019-09-19","was_end_date":"2019-09-19","was_end_time":"10:30","was_part":"乙 was_part 髙","was_place_ja":"乙 was_place_ja 髙","was_place_zh":"乙 was_place_zh 髙","was_time":"10:30"}',NULL,'[]',NULL,'0abf2e3e5d1c50fc380f9c01d82d3faec11a35169f00962ae1e3225d6fba6246');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',39,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','b13711077d410e361f8222a4a481e5e3','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","interpreting":"乙 interpreting 髙","kind":"item","language":"乙 language 髙","minutes":4,"note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","start_time":"10:30","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'2da9cd634f3db4b7cf6dc14f4fde6383e9924b915b5af5fbbc725b62879b0723');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',40,'event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','1f527fd13d3f19a85d408e35d9340faf','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","position":4,"role":"host"}',NULL,'[]',NULL,'04a8c3557c2c3890c596a6508e139a7fd0cbfb8ae2493e5aff4faa3cf457a4f9');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',41,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','4cd4bbe97706e3263e1d14b579b17747','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"role":"乙 role 髙","side":"jp","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'96f43b5ef9b26d1f58ea526cf0ed23156e45af3f9c35f3ebba74ee925d395375');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',42,'budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','24140093325cb5980a5237d89acc6896','{"amount_minor":4,"category":"other","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","funding":"local","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"rate":"乙 rate 髙"}',NULL,'[]',NULL,'e73092f09a08cbabe46911959fb1a7f09f2dbe2e30920107d54964111ac671e1');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',43,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','e3d4396cf9358e4fb1455349b9610bb4','{"amount_minor":4,"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","notes":"乙 notes 髙","paid_on":"2019-09-19","payee":"乙 payee 髙","payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rate":"乙 rate 髙","receipt_no":"乙 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'855efae8a0b5922de39f68e8bc069150e627134341bcbbc0d879852774704dfe');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',44,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','e7dc6758ab8f7f7f8d5bd9f42319e649','{"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"spot","rate":"乙 rate 髙","rate_date":"2019-09-19","source":"乙 source 髙"}',NULL,'[]',NULL,'a16d606722f26c8e480d4b03567315ef4fa0c8c7d9285e4dd351280e928d34bf');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',45,'attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','e56486a82342b343b2ae3975cb53efe6','{"entity":"乙 entity 髙","media_type":"乙 media_type 髙","name":"乙 name 髙","owner":"乙 owner 髙","purpose":"乙 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":4}',NULL,'[]',NULL,'1012469d7c43baa4e4fe94a5c0d811d0976d2c762fcf85d00f40553f01ac42e8');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',46,'task','8328628e-a21e-55b4-afc2-838e4facddcf','*','b965497ad465a58988c5b934ac0f2fab','{"days":4,"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due":"2019-09-19","notes":"乙 notes 髙","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'0da4fbb9c3a2d7508aff840aa6f9afbf8439ceaf39b504d631ee85ef9f7b7a66');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',47,'task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','bf067bd6c2254e0da2949735126f9b17','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4}',NULL,'[]',NULL,'cd28059c201605bd14698f825d9601fd2c3278672f9d0ee7e5a6055f1cef0842');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',48,'template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','c6b35d682419e7c8adf744c89d85da91','{"days":4,"notes":"乙 notes 髙","position":4,"template_id":"4f2a2b5b-3812-548f-80df-452164649b1f","title":"乙 title 髙","title_ja":"乙 title_ja 髙"}',NULL,'[]',NULL,'8bbb84f67eb4e675daba4a7f1b3ec64255f582bc5741c8f434a0a2416fb9f7ce');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',49,'version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','7d0f2db313a8fe04cf642c2d11373c6c','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","frozen":"乙 frozen 髙","kind":"draft","made_on":"2019-09-19","note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","number":4}',NULL,'[]',NULL,'d95673603f890923c4c80f0440722a8956d20c5bb4a0cb356df3e76043b5ef15');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',50,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','726bc8039f654e9558d2b58b3f9f1115','{"channel":"乙 channel 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","paper":"乙 paper 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","sent_on":"2019-09-19","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'573cc4b65f58218cdf8133e1800647151401cee2210db29e8182fe8855022489');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',51,'plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','130fb4cd98e5a620a53dbc7bc16c89cf','{"against_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38","approval_no":"乙 approval_no 髙","approved_on":"2019-09-19","decided_on":"2019-09-19","decided_time":"10:30","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","lines":"乙 lines 髙","notes":"乙 notes 髙","proof":"乙 proof 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","version_id":"cd06e206-49f3-5fcd-b9d2-746ac88fce38"}',NULL,'[]',NULL,'df6eaf87efb9747dffed901dc7aef12acf00f71ea6dda5be0d4cda23cf70b2e2');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',52,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','1e03f5863035ac1c068e9d748478c5b8','{"change_id":"ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d","confirmed_by":"乙 confirmed_by 髙","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","language":"乙 language 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","phone":"+81 43 223 2110","position":4,"role":"other","text":"乙 text 髙","told_by":"乙 told_by 髙","told_on":"2019-09-19","told_time":"10:30"}',NULL,'[]',NULL,'2f4d3c099572f22d8941ceea2d4abd4722bc2f08374fab7505169e7a78fedcd2');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',53,'accepted','5de8620b-384a-5f80-8516-444495667dfd','*','69676a60d06ddae87a592e35eed0e5c6','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","facts":"乙 facts 髙","warning":"乙 warning 髙","why":"乙 why 髙"}',NULL,'[]',NULL,'c484b64c49f6741be31a6fa2b57477211a1d4c593abe124a564c9f6dde1c6039');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',54,'travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','1507075f239d510b96d6b6a5b89c9bf4','{"from_place":"乙 from_place 髙","minutes":4,"notes":"乙 notes 髙","to_place":"乙 to_place 髙"}',NULL,'[]',NULL,'6563ab373476ab8cb65ae1f55fc141e4738cf0f2278bf14c6429439e4039dd21');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',55,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','f9a7056d326bbe77f8196ac54c8edb57','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae","notes":"乙 notes 髙","packed_on":"2019-09-19","position":4,"quantity":4}',NULL,'[]',NULL,'517890694de4b96bccc17a15dbb5445b014294cdbce7b6e4705c8f02a95acb0d');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',56,'access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','103bd3ffabbcfeb5723c353922a00445','{"at":"乙 at 髙","note":"乙 note 髙","what":"乙 what 髙","who":"乙 who 髙"}',NULL,'[]',NULL,'d3f2264b68ac0e2b15e01a96cc0554330fcd7f57320edb817129bf6b6a37c718');
INSERT INTO "change" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd',57,'distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','a2f2edc773cb1d46028f0d7acee46f0b','{"entity":"乙 entity 髙","first_id":"乙 first_id 髙","second_id":"乙 second_id 髙"}',NULL,'[]',NULL,'e886e834a1eb5c3005677b1c658a4db78f38f342c816ff89da00bcd166e8fb2c');
INSERT INTO "change" VALUES('6d9611a9-e6c8-4df0-b21b-d851fc5ba99f',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','c89fddad16eba4247118b1aae55884d4','{"kind":"改 kind"}','{"kind":"other"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:0"]',NULL,'7cabb38c9a9034a7f19fcfe80717d387f4d92ae1568888abf458ffe642cbc7fc');
INSERT INTO "change" VALUES('c324c2bd-d884-481f-904e-a39f5cf1d2c2',0,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','b81f10cd35da384a8f911d8ed1fb43a1','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:1"]',NULL,'88e73d4c92cf39639911dd48c298447508320f2ecb6e1625cbd0af8b166e45e6');
INSERT INTO "change" VALUES('7c0febd0-6b50-4449-a116-103b675b2096',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','92055fe0e414c35373f8ff18e7a980e1','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:2"]',NULL,'be363518d33241ccfedfe28b8800b1a920328801dd37965ea11e53b2adc50641');
INSERT INTO "change" VALUES('570daf57-262c-4f14-82d1-f301a8466cee',0,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','46e5f77f26ff28f5e11d08498d0ce319','{"passport_no":"改 passport_no"}','{"passport_no":"甲 passport_no 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:3"]',NULL,'12bb06f07b2e3da5c4042d77864734de24aaea82557101a9ca9676a7a02f0ff9');
INSERT INTO "change" VALUES('3e027ab3-a398-4da6-815c-015f09219388',0,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','e1cdaf92dd13c2bd4e256a34fb59f479','{"unit_zh":"改 unit_zh"}','{"unit_zh":"甲 unit_zh 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:4"]',NULL,'a6887f942aa5bd9f46f8fb0f4de7f977ba4aa6daa7bd4607fe3f2c0a9dc34b07');
INSERT INTO "change" VALUES('5e1f9ead-a3a2-4126-af15-3f87c76c5477',0,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','7a20a7a508e9690a751c4b8990bf7250','{"code":"改 code"}','{"code":"甲 code 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:5"]',NULL,'b03b1981e055c207b53e9edb5bcbdc107fc60fa552de4c4d5931137a716d5c28');
INSERT INTO "change" VALUES('82649f91-0701-4cd3-9bb9-32ea84b9f28c',0,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','1171d7b4852345e668fa6e2b667218ce','{"roles":"改 roles"}','{"roles":"member"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:6"]',NULL,'ab64d4b27d0ccce07f9d805da8d96c53f8a64f6dc52c101b1f4506ae66608da7');
INSERT INTO "change" VALUES('19fcdc7c-9e9d-47b9-a1b6-a3915a8bcc43',0,'team','9c388011-b9c7-5baa-a389-44aa71223935','kind','6c105439c48a07aad48e64393b162214','{"kind":"改 kind"}','{"kind":"group"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:7"]',NULL,'c270469616fe17720751c60e170e98a17b1c3750e71aa2e15b5fd17626bbc026');
INSERT INTO "change" VALUES('f4b8fe40-bb22-4465-9479-f8f995023b18',0,'event','9d813800-8671-5477-9164-e2d730a8cd9e','when','b1e26d934feed27c0ada430f0ac8754f','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"改 start_zone"}','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:9"]',NULL,'28b2f8333e62612b73c24d6f161cae7a7660b319165a8add711089599b289392');
INSERT INTO "change" VALUES('47bdf76e-a960-4f96-a8aa-ce82d63a32ad',0,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','56ccfb332acdff6c827f2921fb819d2c','{"kind":"改 kind"}','{"kind":"item"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:10"]',NULL,'2ceaa93fb1dde72b5216d4349b893c2c25bc3cdc2fe030607061b3a5f6427777');
INSERT INTO "change" VALUES('17d0f812-2f66-4033-893d-bcc4ebd8421b',0,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','76b90a84b45fa18ee45e1298e3ee0ffb','{"role":"改 role"}','{"role":"host"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:11"]',NULL,'b3185a2eac53e4f260aae17922edd472767cf9201d873f329ee310732a65f906');
INSERT INTO "change" VALUES('d17c2b74-2b93-455c-982a-cc75771ff205',0,'participant','be8da699-6054-5241-a38d-cf108127c24d','side','ec52b7028313fe6433538cecbdc572d4','{"side":"改 side"}','{"side":"jp"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:12"]',NULL,'9c39e77bc0bbcb171f31c9de2f7dcea6b67329b04eeefb04b71b4e87081fac0b');
INSERT INTO "change" VALUES('93dad43c-5a54-4eb1-b75f-a26d9721f000',0,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','4da297ed2395910ef665559a72821443','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:13"]',NULL,'ff13bb06ac0ce07455e749b2f7a2e9a7a54d42ba78c33eb3e571c36f6cc4e56a');
INSERT INTO "change" VALUES('b901c659-fab1-425b-bf9f-cffea053dde9',0,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','264ad66e11839c0fcd0a538303131974','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:14"]',NULL,'49bff20a5d834a6e1bf2f350ab1720ea49a15023401a6d0593a8172668a1ec16');
INSERT INTO "change" VALUES('66b9297e-cec7-4d2e-a6cf-cbe52a100c6d',0,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','cbef262b2f682abac7e075c75a03a2b7','{"currency":"改 currency"}','{"currency":"JPY"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:15"]',NULL,'5037146806342bfc73351a89d2db648a1e4ea36aff8252a84473ef501d16f362');
INSERT INTO "change" VALUES('27c561f9-98f7-4838-a131-36246716bda5',0,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','1fce73a8280f244e1af211fbcc20bbed','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:16"]',NULL,'06e15fe9b6e7eb6f91c56f773b97e714efb908e47da25e5e7a320ffaa1a2e9c2');
INSERT INTO "change" VALUES('56e57d72-1936-4314-88d9-ab43187ef55f',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','a92c6c0d9d190054c2f8800453120a5a','{"title":"改 title"}','{"title":"甲 title 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:17"]',NULL,'c3964eb35713a2f0fb8af567b3f91139b9e3b356129d1eedc752b1557a9bc4c3');
INSERT INTO "change" VALUES('5a301d5d-b05e-44e9-8b4c-46d0d174d28b',0,'task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','d76d84d117ef12caf77537dbd564a0ff','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:18"]',NULL,'c4dfd1e2dfe1834b8048c704e0686aab3e20edc61d6cce7821f5092429ed35bf');
INSERT INTO "change" VALUES('2e0f04ae-29e5-4ba6-9634-c721091ba28b',0,'template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','07099975d7cac4946bb21b84d2702069','{"title":"改 title"}','{"title":"甲 title 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:19"]',NULL,'84cb4c1138e9017a06aa289f9ea6ecfbbfb8fc8ce666211fa92c6c91b02c523d');
INSERT INTO "change" VALUES('5f977a6f-78f7-4058-9d48-253d85b0de9c',0,'version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','de2d3c4a529eae7dd602cb8ef99ffed1','{"kind":"改 kind"}','{"kind":"draft"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:20"]',NULL,'66702fff91d593db82be72a09a3d1482b6ec554717fc0b50e8c8ddc32de6b555');
INSERT INTO "change" VALUES('5b3c4428-e3d2-4f8f-92d5-a1edcf71083e',0,'dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','4639c0586b492d4a0f5ce669a525c7e1','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:21"]',NULL,'1b2c7efce6d7eda4b272be3a52f948b21d9875bb3afc97f05e461a7d2c58da34');
INSERT INTO "change" VALUES('c2c69554-6741-4a4b-a9da-b504ce641e4e',0,'plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','3aecd5e12896b7ec6db36b01701cbf25','{"reason":"改 reason"}','{"reason":"甲 reason 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:22"]',NULL,'8e29fb52f799ef07d6d24f04a5636b1d794b767c9c15fe0e5f2d490ff1876bf2');
INSERT INTO "change" VALUES('68dfc94f-2c03-4604-9148-2b37bb00fef5',0,'inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','e45e0264d26abed2ce5d3c0787fd17f2','{"confirmed_by":"甲 confirmed_by 髙","told_by":"改 told_by","told_on":"2019-09-18","told_time":"09:30"}','{"confirmed_by":"甲 confirmed_by 髙","told_by":"甲 told_by 髙","told_on":"2019-09-18","told_time":"09:30"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:23"]',NULL,'a46a609e6309f4918f7e63ca2de299d27f95a47eff36be9342d8bb77b776c3c3');
INSERT INTO "change" VALUES('e3649163-7aa1-42c3-98db-2195545c3dcc',0,'accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','89c18fff44d54c828d58191ff46c6daa','{"warning":"改 warning"}','{"warning":"甲 warning 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:24"]',NULL,'9ba62397b5429c89a7b16fc543782b6795ef34a40048996ad101c743c836e634');
INSERT INTO "change" VALUES('91cc4c9b-5bf9-4b46-b0d2-c5b760bb7e0b',0,'travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','81b4e97b07130d1fc8609e1e9ee4349f','{"from_place":"改 from_place"}','{"from_place":"甲 from_place 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:25"]',NULL,'ca5e65f20804eb58416ba5bee979a7506bfb95eea16a84ee0d9ad92342f8352b');
INSERT INTO "change" VALUES('0ed56ee5-30f2-4b88-b719-c2b25e5e6361',0,'packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','1b14d81fd251583561d3cccfc6d7c975','{"item_zh":"改 item_zh"}','{"item_zh":"甲 item_zh 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:26"]',NULL,'eb5b3f632144efaf1c9260d6beb723897feb4f4a038dcb04defb48c154291b20');
INSERT INTO "change" VALUES('f5c3f1ff-5068-4bea-99eb-16e32a2bed1a',0,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','983719c3e9a20811db8c804a65903bc7','{"at":"改 at"}','{"at":"甲 at 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:27"]',NULL,'392912d896a7440135dc8c4b1b93281fd1508f0bf15c245f96f1274745a29048');
INSERT INTO "change" VALUES('cc8624ae-eb3e-4fd5-bbe3-89acc80f8c5d',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','0d1507a3f86f9a766f988a62e5324656','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:28"]',NULL,'c7845686aeb3bff6a83c85ea3ffdabdba9c4e4e5116827f4f7bef35674cb79ae');
INSERT INTO "change" VALUES('c42e2dc9-cbda-401b-9f51-08ecd1bc795a',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','6a82d6d2d7c7b6c25b45f1e491b25d2a','{"entity":"甲 entity 髙"}','{"entity":"改 entity"}','["cc8624ae-eb3e-4fd5-bbe3-89acc80f8c5d:0"]',NULL,'99d7cc1322a718b98b114ebdcb1db3dc0e67238a69c018287932649f2b283d89');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',0,'personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','e3a7473493732ed31db9906f5d2e90f2','false','true','[]','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:32"]','4665e2516f6683f02c2c98b5de0ce9370f8b2268aab0b98d725ea0b79d39f756');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',1,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','92b76a2ad5d22494bf28a0362cc9e8c5','false','true','[]','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:33"]','13038c302f77511ce416304e6054ff54e1cacaa50fa972fb34274b3482e6b4c4');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',2,'team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','05555ebea9a18df61b983d520fc67761','false','true','[]','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:37"]','ccfe31a164077b2673f2c9ba267a8668cb1976c4693d960669ed71c703044e3b');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',3,'packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','9634ee589acf487655d9dc3fab93e288','{"member_id":null}','{"member_id":"6ee5dbf2-53ce-542d-b736-0f4e592b04ae"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:55"]',NULL,'1f7c8d91de42fd93d717fc7e56333beda4c76015c6b9b983f0e6fdb4be72af04');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',4,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','4b27402395242b8bf81300435325627c','false','true','[]','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:35"]','892c206947d5efc53cf10f0206d382898c1d21c273dbcac815f3e3fe618fc06a');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',5,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','2774f816793006f2957eb3571cc0ab54','{"speaker_id":null}','{"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:39"]',NULL,'80565ff8716d744b65b8934d45d94156c13d9b59d13e6e4a5d750d9d31ed2e46');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',6,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','d402c47465a557b544b377c5669add8d','{"interpreter_id":null}','{"interpreter_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:39"]',NULL,'5e9bc0471f4a7d6b3d918a626c1747f5a4921c5a9c8fe6ea721508f2fc785874');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',7,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','8eca89d966c7b4d55941cefca71a1655','false','true','[]','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:41"]','72a5aaa8b80b67d023aa29c46c4d1a3e4783edf91e4ff1e585143f64e25966fe');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',8,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','412d5512fecb1d119678cb9bc69cccef','{"payer_id":null}','{"payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:43"]',NULL,'4e139259d7676f3094b57c22d29155025887be9ffa99a0d603b991bdc07fc0a6');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',9,'task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','b76e5b0cd33d7fb931c49dd0d51d1e32','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:46"]',NULL,'aa3b5860af4c0c1d0d30c84945a0bd3674ca93c5edd73a5aca735843026f4014');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',10,'dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','03b308cff4bd616ac1dde4965d713ef3','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:50"]',NULL,'ed14abb48b01d524d89d7ca091cb5f7dfec73e5d77c4207ec693678da167d2d3');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',11,'inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','85c5c287563e5b392f14ec1684d39ea5','{"person_id":null}','{"person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:52"]',NULL,'8940a205784e98226328d361010c1b111312ea03e20d2a15756a993ba842bc6d');
INSERT INTO "change" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84',12,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','a760150359ea7303b1cdfdba8471066d','false','true','[]','["156f3d18-3d42-4c93-8490-2f4c2f24d5bd:31"]','d93016ce7ed9f9233f01b60e58cd8d68700545e405dfe5f961cc9da7a134d18c');
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
INSERT INTO "change_tx" VALUES('c8450499-9156-4cb7-a115-f0ab8f430370','71f2b56b-04ac-4042-a10f-4f90f69553d9','','01795264546573.0000000000.71f2b56b-04ac-4042-a10f-4f90f69553d9',1795264546573,3,'Write the sample delegation',NULL,'03e717100919d8f5fe71f0729a46fe8c79686562baaf45f8887d8029051e98a8');
INSERT INTO "change_tx" VALUES('156f3d18-3d42-4c93-8490-2f4c2f24d5bd','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910165.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910165,3,'Fill every table',NULL,'1fabea3a47d24a84f95fcae2bbff2f491a44a1cee1c4863202310400f9dcf6c4');
INSERT INTO "change_tx" VALUES('6d9611a9-e6c8-4df0-b21b-d851fc5ba99f','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910239.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910239,3,'Edit',NULL,'86bfe32b48733e7d92bfa0955916012a4eb9cce3af35c79632b9878524dea244');
INSERT INTO "change_tx" VALUES('c324c2bd-d884-481f-904e-a39f5cf1d2c2','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910245.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910245,3,'Edit',NULL,'0eec28f4675249a5465649a178ffbae8b18e32ab81fd3d53c82b4de4148072de');
INSERT INTO "change_tx" VALUES('7c0febd0-6b50-4449-a116-103b675b2096','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910253.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910253,3,'Edit',NULL,'2924cfe6e71d43dd7e2b4c355dad94d8da5879ad3e78c13afeab694ad3fb3c8e');
INSERT INTO "change_tx" VALUES('570daf57-262c-4f14-82d1-f301a8466cee','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910257.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910257,3,'Edit',NULL,'39dfa07ba0c099948b0c0217fad010417c7655bf8553b0a936c6ab54058e94a4');
INSERT INTO "change_tx" VALUES('3e027ab3-a398-4da6-815c-015f09219388','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910266.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910266,3,'Edit',NULL,'dd2e912661e9873346ba3a6e2f4083ef7001fa8082a49ce5c8360dd27ef4d415');
INSERT INTO "change_tx" VALUES('5e1f9ead-a3a2-4126-af15-3f87c76c5477','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910285.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910285,3,'Edit',NULL,'70d62ea4d6e5f943808594982c80587d5cf0ebf9516d13aa4bde736f9cc4e572');
INSERT INTO "change_tx" VALUES('82649f91-0701-4cd3-9bb9-32ea84b9f28c','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910295.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910295,3,'Edit',NULL,'c7734ffbeaa1c3f3e98442ea5dc3fa7b2b9a96837ecdef47d1eccd363b63e712');
INSERT INTO "change_tx" VALUES('19fcdc7c-9e9d-47b9-a1b6-a3915a8bcc43','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910309.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910309,3,'Edit',NULL,'72ef50017564ea5187833d108a0f3177c72980b9a6df25f9032fb04b398e66ac');
INSERT INTO "change_tx" VALUES('f4b8fe40-bb22-4465-9479-f8f995023b18','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910322.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910322,3,'Edit',NULL,'a29ed3e0e8c56cfb35af3566e219f83fef98f6bbe1b3f475e00ee8049a54aed2');
INSERT INTO "change_tx" VALUES('47bdf76e-a960-4f96-a8aa-ce82d63a32ad','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910337.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910337,3,'Edit',NULL,'4dc60e262a195638c9f37fb5cf885a7b84a6430b612a72d2fcf958749b1b0b41');
INSERT INTO "change_tx" VALUES('17d0f812-2f66-4033-893d-bcc4ebd8421b','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910352.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910352,3,'Edit',NULL,'8f82bf2354e6342255f3e8c2bd88839892db4b9af2489203ad9b0af6c24df775');
INSERT INTO "change_tx" VALUES('d17c2b74-2b93-455c-982a-cc75771ff205','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910471.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910471,3,'Edit',NULL,'a2636d58c01aa9d884852cffaceb9294a8ad3ca7d99f8bd37e4e29c834a9d5e8');
INSERT INTO "change_tx" VALUES('93dad43c-5a54-4eb1-b75f-a26d9721f000','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910486.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910486,3,'Edit',NULL,'d1aa93f2d8762e8434cdc6bdbcdb964fd23996b78707235987c5ca44d3e75d67');
INSERT INTO "change_tx" VALUES('b901c659-fab1-425b-bf9f-cffea053dde9','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910497.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910497,3,'Edit',NULL,'6a657fdbb49bbe34d5cb4b098669fa96c79e48877696f7304a94fba8dec9bbe0');
INSERT INTO "change_tx" VALUES('66b9297e-cec7-4d2e-a6cf-cbe52a100c6d','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910509.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910509,3,'Edit',NULL,'10bb28e0e3fbbc52e398f69834c97d662de4c849a52858f00ed93c107b085356');
INSERT INTO "change_tx" VALUES('27c561f9-98f7-4838-a131-36246716bda5','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910517.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910517,3,'Edit',NULL,'d397418d1f1a839645f009097ab8731b78b69e3d948dc702920289514f5e3e42');
INSERT INTO "change_tx" VALUES('56e57d72-1936-4314-88d9-ab43187ef55f','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910525.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910525,3,'Edit',NULL,'3e87c71bce694a40fe5c93a13b6c214870d04130fcf3ea69f3805750c542ea10');
INSERT INTO "change_tx" VALUES('5a301d5d-b05e-44e9-8b4c-46d0d174d28b','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910534.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910534,3,'Edit',NULL,'4ddbd3f51d0220d8bebb3397204b03c109f0a42fef7145876fa2a255752034e5');
INSERT INTO "change_tx" VALUES('2e0f04ae-29e5-4ba6-9634-c721091ba28b','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910545.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910545,3,'Edit',NULL,'d96fb8eb4cfe444ab0e641b70b1672e6fb10fa80b8e7b74878e998c096a14915');
INSERT INTO "change_tx" VALUES('5f977a6f-78f7-4058-9d48-253d85b0de9c','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910551.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910551,3,'Edit',NULL,'6fc4e52408d709affeec3d915ceae8fc2bdb5fd67768cf00a5b8775b0ab939fc');
INSERT INTO "change_tx" VALUES('5b3c4428-e3d2-4f8f-92d5-a1edcf71083e','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910561.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910561,3,'Edit',NULL,'f5ad156d8f63df73e270c4e3db3888a1c1068f64e3a3fb4483f98a0d717823f4');
INSERT INTO "change_tx" VALUES('c2c69554-6741-4a4b-a9da-b504ce641e4e','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910574.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910574,3,'Edit',NULL,'231956191971cc188bf08344aebcea87895fe56be1c872331aa52b599d10c6c9');
INSERT INTO "change_tx" VALUES('68dfc94f-2c03-4604-9148-2b37bb00fef5','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910585.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910585,3,'Edit',NULL,'18f6e066854aaff23651f580c07d18a0eaabe2af5f93d3ba4809e9a78a36f551');
INSERT INTO "change_tx" VALUES('e3649163-7aa1-42c3-98db-2195545c3dcc','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910601.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910601,3,'Edit',NULL,'dd925e7d3aa857eb43021a25b21c89817d54ea3dfb4bca0637e3fee59356abf3');
INSERT INTO "change_tx" VALUES('91cc4c9b-5bf9-4b46-b0d2-c5b760bb7e0b','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910613.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910613,3,'Edit',NULL,'2e6bc0f507427923c44dc25b4858d83e8353bfb636cf2f36d45e8d5d6ec0a1d1');
INSERT INTO "change_tx" VALUES('0ed56ee5-30f2-4b88-b719-c2b25e5e6361','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910625.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910625,3,'Edit',NULL,'b4b5844d758e492acad3a24a7e0f6429c5085a324b67e9e6166ba3cb8c3ec1e0');
INSERT INTO "change_tx" VALUES('f5c3f1ff-5068-4bea-99eb-16e32a2bed1a','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910637.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910637,3,'Edit',NULL,'2473e588165d3104903b3b7f193b1961f03e8750996a5a6abd0ac2ee7ec3d2b5');
INSERT INTO "change_tx" VALUES('cc8624ae-eb3e-4fd5-bbe3-89acc80f8c5d','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910649.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910649,3,'Edit',NULL,'32d24e5787fb84a421b22353dcffb7852de7b8a5c3fcede2bd1d2763409ccdcc');
INSERT INTO "change_tx" VALUES('c42e2dc9-cbda-401b-9f51-08ecd1bc795a','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910653.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910653,3,'Edit','cc8624ae-eb3e-4fd5-bbe3-89acc80f8c5d','f7745f940ba9e951288c51959a432e80fffabb8ba21ab7134859cabd57338d09');
INSERT INTO "change_tx" VALUES('0831c8f1-15ce-491b-aae1-f2b183778d84','79e09256-0d4a-4ce6-b7ae-b823023c97cd','','01795319910683.0000000000.79e09256-0d4a-4ce6-b7ae-b823023c97cd',1795319910683,3,'Delete',NULL,'5ee1ebfc4e25e28f22e6d19fbf651a3c0d2f7830f0ee90196252e2e78a19c33f');
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
INSERT INTO "delegation" VALUES('8b671b64-940d-44ae-ad1e-918c972d301c',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','9dc05c42-d61f-4b6e-a524-7e9dedb2941f',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',NULL,'');
INSERT INTO "delegation" VALUES('0eebd301-73a2-5b0f-b507-3fd3762d83a4',1,'改 code','city','preparing','甲 name_zh 髙','甲 name_ja 髙','2019-09-18','2019-09-18','甲 places_zh 髙','甲 places_ja 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','2019-09-18','甲 approval_no 髙','2019-09-18','2019-09-18','甲 approved_people 髙',3,'甲 emergency_phone 髙','甲 insurer_zh 髙','甲 insurer_ja 髙','甲 insurer_phone 髙','2019-09-18','甲 notes 髙');
INSERT INTO "delegation" VALUES('ce4e3b86-cfa6-5707-990b-6eec901f4fd3',1,'乙 code 髙','city','preparing','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19','乙 places_zh 髙','乙 places_ja 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','2019-09-19','乙 approval_no 髙','2019-09-19','2019-09-19','乙 approved_people 髙',4,'乙 emergency_phone 髙','乙 insurer_zh 髙','乙 insurer_ja 髙','乙 insurer_phone 髙','2019-09-19','乙 notes 髙');
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
INSERT INTO "event" VALUES('071c930a-c457-4f4b-9c41-807e5caf87fd',1,'8b671b64-940d-44ae-ad1e-918c972d301c','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港');
INSERT INTO "event" VALUES('e0447259-17c0-4edf-bd8f-4fa084dcf0d6',1,'8b671b64-940d-44ae-ad1e-918c972d301c','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('2bb0bd3f-d766-4a96-84f5-51418db9292b',1,'8b671b64-940d-44ae-ad1e-918c972d301c','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿千葉範例飯店
宿泊千葉見本ほてる');
INSERT INTO "event" VALUES('4fafa39d-88a8-4f2f-a0ab-a74f5a702389',1,'8b671b64-940d-44ae-ad1e-918c972d301c','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿東京範例飯店
宿泊東京見本ほてる');
INSERT INTO "event" VALUES('46e8a51b-c8cf-4aa5-9af3-0d782371cefd',1,'8b671b64-940d-44ae-ad1e-918c972d301c','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿福島範例飯店
宿泊福島見本ほてる');
INSERT INTO "event" VALUES('fdb51588-9b9f-498e-8196-7006c5efa8e5',1,'8b671b64-940d-44ae-ad1e-918c972d301c','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県');
INSERT INTO "event" VALUES('4e8824d3-1dbc-4601-801a-3e850b9d6b80',1,'8b671b64-940d-44ae-ad1e-918c972d301c','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','6af26487-2f2e-4c34-8139-db352400adb0','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議',1,'','拝会千葉県庁
千葉県商工労動部訪問');
INSERT INTO "event" VALUES('87a159aa-4f94-4eda-aa13-312f68d6bd08',1,'8b671b64-940d-44ae-ad1e-918c972d301c','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','東京
東京
郡山
郡山');
INSERT INTO "event" VALUES('bcb7ab08-79e1-495e-bfc9-c0e234bfa12f',1,'8b671b64-940d-44ae-ad1e-918c972d301c','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','0968b39c-3760-421d-bcb6-b321fde21cea','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('13a86285-f623-4104-ae74-7856f0215c37',1,'8b671b64-940d-44ae-ad1e-918c972d301c','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県');
INSERT INTO "event" VALUES('09bdaeea-b606-432e-9bd5-6ed286c85b17',1,'8b671b64-940d-44ae-ad1e-918c972d301c','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','福島
福島
仙台
仙台');
INSERT INTO "event" VALUES('ba820bba-6cf5-4e77-9953-a76faee9b7ca',1,'8b671b64-940d-44ae-ad1e-918c972d301c','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','2cc763d9-7270-43af-abb9-c19c7b23bf9f','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('ae01c799-5813-4da0-b5dd-544bb30d7c2b',1,'8b671b64-940d-44ae-ad1e-918c972d301c','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','回程
復路
仙台機場
仙台空港
桃園機場
台湾桃園国際空港');
INSERT INTO "event" VALUES('9d813800-8671-5477-9164-e2d730a8cd9e',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','visit','planned','甲 reason 髙','甲 reason_zh 髙','甲 reason_ja 髙','2019-09-18','09:30:00.000000','改 start_zone','2019-09-18','09:30:00.000000','Asia/Tokyo','甲 part 髙',3,'甲 title_zh 髙','甲 title_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','甲 place_zh 髙','甲 place_ja 髙','甲 room_zh 髙','甲 room_ja 髙','甲 address_zh 髙','甲 address_ja 髙','甲 origin_zh 髙','甲 origin_ja 髙','甲 target_zh 髙','甲 target_ja 髙','甲 carrier 髙','甲 vehicle 髙','甲 origin_stop_zh 髙','甲 origin_stop_ja 髙','甲 target_stop_zh 髙','甲 target_stop_ja 髙','甲 seats 髙','甲 coach 髙','甲 station_zh 髙','甲 station_ja 髙','+81 43 223 2110','09:30:00.000000','甲 gather_zh 髙','甲 gather_ja 髙','甲 parking_zh 髙','甲 parking_ja 髙',3,'2019-09-18','甲 photos 髙','甲 social 髙','甲 press 髙','甲 rivals 髙','甲 secrecy_zh 髙','甲 secrecy_ja 髙','甲 dress_zh 髙','甲 dress_ja 髙','甲 bring_zh 髙','甲 bring_ja 髙','甲 speech 髙','甲 interpreting 髙','9c388011-b9c7-5baa-a389-44aa71223935',NULL,'2019-09-18','09:30:00.000000','2019-09-18','09:30:00.000000','甲 was_part 髙','甲 was_place_zh 髙','甲 was_place_ja 髙','甲 ics_uid 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 topics_zh 髙','甲 topics_ja 髙','甲 benefits_zh 髙','甲 benefits_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙',3,'甲 notes 髙','甲titlezh高
甲titleja高
甲originzh高
甲originja高
甲targetzh高
甲targetja高
甲carrier高
甲placezh高
甲placeja高');
INSERT INTO "event" VALUES('869af6e0-4f3f-59f4-9f0a-56db3796c58e',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','visit','planned','乙 reason 髙','乙 reason_zh 髙','乙 reason_ja 髙','2019-09-19','10:30:00.000000','Asia/Tokyo','2019-09-19','10:30:00.000000','Asia/Tokyo','乙 part 髙',4,'乙 title_zh 髙','乙 title_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 place_zh 髙','乙 place_ja 髙','乙 room_zh 髙','乙 room_ja 髙','乙 address_zh 髙','乙 address_ja 髙','乙 origin_zh 髙','乙 origin_ja 髙','乙 target_zh 髙','乙 target_ja 髙','乙 carrier 髙','乙 vehicle 髙','乙 origin_stop_zh 髙','乙 origin_stop_ja 髙','乙 target_stop_zh 髙','乙 target_stop_ja 髙','乙 seats 髙','乙 coach 髙','乙 station_zh 髙','乙 station_ja 髙','+81 43 223 2110','10:30:00.000000','乙 gather_zh 髙','乙 gather_ja 髙','乙 parking_zh 髙','乙 parking_ja 髙',4,'2019-09-19','乙 photos 髙','乙 social 髙','乙 press 髙','乙 rivals 髙','乙 secrecy_zh 髙','乙 secrecy_ja 髙','乙 dress_zh 髙','乙 dress_ja 髙','乙 bring_zh 髙','乙 bring_ja 髙','乙 speech 髙','乙 interpreting 髙','01248620-e955-5964-a682-1f87335b3a33','9d813800-8671-5477-9164-e2d730a8cd9e','2019-09-19','10:30:00.000000','2019-09-19','10:30:00.000000','乙 was_part 髙','乙 was_place_zh 髙','乙 was_place_ja 髙','乙 ics_uid 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 topics_zh 髙','乙 topics_ja 髙','乙 benefits_zh 髙','乙 benefits_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙',4,'乙 notes 髙','乙titlezh高
乙titleja高
乙originzh高
乙originja高
乙targetzh高
乙targetja高
乙carrier高
乙placezh高
乙placeja高');
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
INSERT INTO "event_host" VALUES('91e77037-c479-489f-adc2-d1c684de06bf',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','host',1,'1b8cb428-1eac-4ff5-aa7f-342c5b511bc7','','');
INSERT INTO "event_host" VALUES('c69f5230-60a0-481e-b3de-880f099935e0',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','host',2,'b9ee99d9-2185-45d9-9b43-db350e109b7b','','');
INSERT INTO "event_host" VALUES('38434c9d-71e9-4a92-a5a1-d7de070a23a8',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','host',3,'0c9e2706-e9fd-41cd-b477-66880f48dd83','','');
INSERT INTO "event_host" VALUES('44468637-fe2d-49b6-a98d-c4bea31c3a39',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','cohost',1,'fcdde277-fce6-4653-95c6-4523d5081db8','','');
INSERT INTO "event_host" VALUES('20342285-3afb-4b60-9e2b-2daae1103b43',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','cohost',2,'ef59535a-2fa1-4b7e-a520-c2aa5acd78d7','','');
INSERT INTO "event_host" VALUES('fd932dbc-e002-4dfd-8b91-505964925850',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','cohost',3,'f0ff89d4-655f-4607-8afa-f131c2195c4e','','');
INSERT INTO "event_host" VALUES('0544c0d1-e010-448f-a38e-40918e096618',1,'13a86285-f623-4104-ae74-7856f0215c37','host',1,'b9ee99d9-2185-45d9-9b43-db350e109b7b','','');
INSERT INTO "event_host" VALUES('445d769a-e497-41a4-80aa-982248588c31',1,'13a86285-f623-4104-ae74-7856f0215c37','host',2,'0c9e2706-e9fd-41cd-b477-66880f48dd83','','');
INSERT INTO "event_host" VALUES('089225bc-d3fe-4f91-b764-637a933a8003',1,'13a86285-f623-4104-ae74-7856f0215c37','host',3,'da91c451-e557-4ed7-8f96-90e1ea4c7242','','');
INSERT INTO "event_host" VALUES('d9c239fc-25d9-495d-b783-15878b06d4c4',1,'13a86285-f623-4104-ae74-7856f0215c37','host',4,'ab6e2a91-a9eb-4195-bd02-62700f4e4a84','','');
INSERT INTO "event_host" VALUES('9d65dded-1e4e-4d20-a927-6b24a77b6fe7',1,'13a86285-f623-4104-ae74-7856f0215c37','cohost',1,'955b7f40-a551-4e9a-be2e-fc4f72690334','','');
INSERT INTO "event_host" VALUES('cf293a89-0321-435d-b5d0-7149509d548f',1,'13a86285-f623-4104-ae74-7856f0215c37','cohost',2,'ee9938b2-412f-4504-8fdf-56158a596d05','','');
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
INSERT INTO "expense" VALUES('f7b8dd5b-8153-40e7-b2f8-d345fc2d01b6',1,'8b671b64-940d-44ae-ad1e-918c972d301c','5b8d19fc-c773-4bd9-8957-de7d46c94093','settled','2019-09-18','','日本地面交通','日本国内の陸上交通','JPY','',NULL,'A-001','',418600);
INSERT INTO "expense" VALUES('0835da67-a1ff-4fda-b2b6-6b1b6df8084d',1,'8b671b64-940d-44ae-ad1e-918c972d301c','b5080acf-b018-403e-a26e-f34412d858a2','settling','2019-09-18','','座談會／懇親會','座談会・懇親会','JPY','',NULL,'A-002','',372000);
INSERT INTO "expense" VALUES('51cb350f-97f3-4971-bb79-0af5b2ebb27a',1,'8b671b64-940d-44ae-ad1e-918c972d301c','3c3e0f63-666e-433b-9735-f33077816efe','settling','2019-09-18','','翻譯','通訳・翻訳','JPY','',NULL,'A-003','',180000);
INSERT INTO "expense" VALUES('2585c715-4f5c-4228-8b51-d7f2c87e30c1',1,'8b671b64-940d-44ae-ad1e-918c972d301c','883e87c5-1d97-4b63-ba12-1cea9fdee3fc','paid','2019-09-18','','禮品交際費','記念品・交際費','TWD','',NULL,'','',1794800);
INSERT INTO "expense" VALUES('7c0d016d-775f-48eb-a828-fd9f4a979f03',1,'8b671b64-940d-44ae-ad1e-918c972d301c','a7b0477b-f05a-425c-bfc4-16e5156e0296','settled','2019-09-18','','機票','航空券','TWD','',NULL,'B-001','',9120000);
INSERT INTO "expense" VALUES('29e485e3-4193-49c9-96ba-98226cf8e44c',1,'8b671b64-940d-44ae-ad1e-918c972d301c','ab9db3ba-c09d-4df8-b405-f64afbcc8bc8','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）','USD','',NULL,'','',448000);
INSERT INTO "expense" VALUES('6c0ee602-1424-404a-a3a4-3d8182ce01b3',1,'8b671b64-940d-44ae-ad1e-918c972d301c','e59b59ef-d2b5-45ba-808a-ae221486295c','settled','2019-09-18','','保險・手續費','保険・手数料','TWD','',NULL,'B-002','',3600000);
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
INSERT INTO "head" VALUES('organisation','ed5f2dc8-aff9-4ce8-b869-1e716bf34c20','*','c8450499-9156-4cb7-a115-f0ab8f430370',0);
INSERT INTO "head" VALUES('organisation','9dc05c42-d61f-4b6e-a524-7e9dedb2941f','*','c8450499-9156-4cb7-a115-f0ab8f430370',1);
INSERT INTO "head" VALUES('organisation','0c9e2706-e9fd-41cd-b477-66880f48dd83','*','c8450499-9156-4cb7-a115-f0ab8f430370',2);
INSERT INTO "head" VALUES('organisation','6af26487-2f2e-4c34-8139-db352400adb0','*','c8450499-9156-4cb7-a115-f0ab8f430370',3);
INSERT INTO "head" VALUES('organisation','862d3d71-5714-46a1-99c5-2a478b9251bd','*','c8450499-9156-4cb7-a115-f0ab8f430370',4);
INSERT INTO "head" VALUES('organisation','0968b39c-3760-421d-bcb6-b321fde21cea','*','c8450499-9156-4cb7-a115-f0ab8f430370',5);
INSERT INTO "head" VALUES('organisation','2cc763d9-7270-43af-abb9-c19c7b23bf9f','*','c8450499-9156-4cb7-a115-f0ab8f430370',6);
INSERT INTO "head" VALUES('organisation','e8a5f147-e50c-4ebe-80c0-01341e0f792f','*','c8450499-9156-4cb7-a115-f0ab8f430370',7);
INSERT INTO "head" VALUES('organisation','1b8cb428-1eac-4ff5-aa7f-342c5b511bc7','*','c8450499-9156-4cb7-a115-f0ab8f430370',8);
INSERT INTO "head" VALUES('organisation','b9ee99d9-2185-45d9-9b43-db350e109b7b','*','c8450499-9156-4cb7-a115-f0ab8f430370',9);
INSERT INTO "head" VALUES('organisation','90a74177-08c7-4bf8-b765-175d89c27d61','*','c8450499-9156-4cb7-a115-f0ab8f430370',10);
INSERT INTO "head" VALUES('organisation','182a00c1-1651-4d72-8ba5-988beea278e8','*','c8450499-9156-4cb7-a115-f0ab8f430370',11);
INSERT INTO "head" VALUES('organisation','fcdde277-fce6-4653-95c6-4523d5081db8','*','c8450499-9156-4cb7-a115-f0ab8f430370',12);
INSERT INTO "head" VALUES('organisation','ef59535a-2fa1-4b7e-a520-c2aa5acd78d7','*','c8450499-9156-4cb7-a115-f0ab8f430370',13);
INSERT INTO "head" VALUES('organisation','f0ff89d4-655f-4607-8afa-f131c2195c4e','*','c8450499-9156-4cb7-a115-f0ab8f430370',14);
INSERT INTO "head" VALUES('organisation','da91c451-e557-4ed7-8f96-90e1ea4c7242','*','c8450499-9156-4cb7-a115-f0ab8f430370',15);
INSERT INTO "head" VALUES('organisation','ab6e2a91-a9eb-4195-bd02-62700f4e4a84','*','c8450499-9156-4cb7-a115-f0ab8f430370',16);
INSERT INTO "head" VALUES('organisation','955b7f40-a551-4e9a-be2e-fc4f72690334','*','c8450499-9156-4cb7-a115-f0ab8f430370',17);
INSERT INTO "head" VALUES('organisation','ee9938b2-412f-4504-8fdf-56158a596d05','*','c8450499-9156-4cb7-a115-f0ab8f430370',18);
INSERT INTO "head" VALUES('organisation_name','542d81fd-e2cb-44cc-bac3-ea28033adfb8','*','c8450499-9156-4cb7-a115-f0ab8f430370',19);
INSERT INTO "head" VALUES('person','a33e9535-108d-420c-9a57-a49f577b0198','*','c8450499-9156-4cb7-a115-f0ab8f430370',20);
INSERT INTO "head" VALUES('post','cab12359-1b9b-4f0d-a6df-74d119cfe2d2','*','c8450499-9156-4cb7-a115-f0ab8f430370',21);
INSERT INTO "head" VALUES('person','18f710d8-0907-41d6-8cc8-39735d7dc55f','*','c8450499-9156-4cb7-a115-f0ab8f430370',22);
INSERT INTO "head" VALUES('post','e4570aa8-2b65-41f3-8087-0227d9348cf3','*','c8450499-9156-4cb7-a115-f0ab8f430370',23);
INSERT INTO "head" VALUES('person','9d844687-128e-4d90-9b7a-bb95908d929e','*','c8450499-9156-4cb7-a115-f0ab8f430370',24);
INSERT INTO "head" VALUES('post','d956cefa-a1e8-4c98-8bf9-072634ce4bce','*','c8450499-9156-4cb7-a115-f0ab8f430370',25);
INSERT INTO "head" VALUES('person','7265d45b-c293-4334-8713-877eaaf9b9f1','*','c8450499-9156-4cb7-a115-f0ab8f430370',26);
INSERT INTO "head" VALUES('post','c29398ad-be8b-44f2-98ae-a564df06ea6e','*','c8450499-9156-4cb7-a115-f0ab8f430370',27);
INSERT INTO "head" VALUES('person','86c80be1-bdc9-43bd-aa8d-a23f5e4a1050','*','c8450499-9156-4cb7-a115-f0ab8f430370',28);
INSERT INTO "head" VALUES('post','f23dc2aa-2aaa-4411-9a1c-a6432ce42ca7','*','c8450499-9156-4cb7-a115-f0ab8f430370',29);
INSERT INTO "head" VALUES('person','a3bab278-4726-4e66-866e-04e3c4d15859','*','c8450499-9156-4cb7-a115-f0ab8f430370',30);
INSERT INTO "head" VALUES('post','3aa151bc-4ced-47c5-90bb-16c0eb9b96c2','*','c8450499-9156-4cb7-a115-f0ab8f430370',31);
INSERT INTO "head" VALUES('person','0427a798-3117-4e79-a867-92e5dc2f6857','*','c8450499-9156-4cb7-a115-f0ab8f430370',32);
INSERT INTO "head" VALUES('post','6645b606-bb4c-4fa7-81da-4f2b4e2539fe','*','c8450499-9156-4cb7-a115-f0ab8f430370',33);
INSERT INTO "head" VALUES('person','bbe11b63-68e3-4dd4-9891-fe0fac20d1f1','*','c8450499-9156-4cb7-a115-f0ab8f430370',34);
INSERT INTO "head" VALUES('post','4b2df276-8144-4332-ada5-ad8867221242','*','c8450499-9156-4cb7-a115-f0ab8f430370',35);
INSERT INTO "head" VALUES('person','21a6af4c-a456-48b9-887a-85ffa2954ca1','*','c8450499-9156-4cb7-a115-f0ab8f430370',36);
INSERT INTO "head" VALUES('post','f685f5cd-b5f2-418d-a133-df871c15c3dd','*','c8450499-9156-4cb7-a115-f0ab8f430370',37);
INSERT INTO "head" VALUES('person','b68fd749-de37-4ae3-ba18-2a47a6b966e3','*','c8450499-9156-4cb7-a115-f0ab8f430370',38);
INSERT INTO "head" VALUES('post','f4c73480-f771-4fdf-893b-bec1810899db','*','c8450499-9156-4cb7-a115-f0ab8f430370',39);
INSERT INTO "head" VALUES('person','79b5fe38-9c3e-49f6-bc44-3684a4c9b614','*','c8450499-9156-4cb7-a115-f0ab8f430370',40);
INSERT INTO "head" VALUES('post','ae4c542b-62cf-452c-9a46-9e9b2047e4de','*','c8450499-9156-4cb7-a115-f0ab8f430370',41);
INSERT INTO "head" VALUES('person','e5271084-5769-4ce0-823c-28ed86399351','*','c8450499-9156-4cb7-a115-f0ab8f430370',42);
INSERT INTO "head" VALUES('post','a16dce28-b425-45bf-aba5-a73a9c906125','*','c8450499-9156-4cb7-a115-f0ab8f430370',43);
INSERT INTO "head" VALUES('person','1b92c0cb-f502-4cec-be1c-2ff985d8e81c','*','c8450499-9156-4cb7-a115-f0ab8f430370',44);
INSERT INTO "head" VALUES('post','887fee02-7c1a-4ec2-892f-4db2fbed6f8b','*','c8450499-9156-4cb7-a115-f0ab8f430370',45);
INSERT INTO "head" VALUES('person','9dbda533-27fc-4963-b848-455ae7a27fd4','*','c8450499-9156-4cb7-a115-f0ab8f430370',46);
INSERT INTO "head" VALUES('post','1fde0550-cfdc-4699-9e50-5e0d8c8752d9','*','c8450499-9156-4cb7-a115-f0ab8f430370',47);
INSERT INTO "head" VALUES('person','06072353-4403-4b54-8dc0-266eb5ad3edd','*','c8450499-9156-4cb7-a115-f0ab8f430370',48);
INSERT INTO "head" VALUES('post','96adf5d3-4a15-42c3-8eb4-11d7009c1832','*','c8450499-9156-4cb7-a115-f0ab8f430370',49);
INSERT INTO "head" VALUES('person','c37500b7-0e68-47ef-8366-27ca58dae48d','*','c8450499-9156-4cb7-a115-f0ab8f430370',50);
INSERT INTO "head" VALUES('post','2cea2310-e28d-4fa1-ad02-127505c9973b','*','c8450499-9156-4cb7-a115-f0ab8f430370',51);
INSERT INTO "head" VALUES('person','a5a502ba-9bb8-43dc-83c2-e9b347002009','*','c8450499-9156-4cb7-a115-f0ab8f430370',52);
INSERT INTO "head" VALUES('post','53912d18-de84-4d9c-b87c-5f444be01d88','*','c8450499-9156-4cb7-a115-f0ab8f430370',53);
INSERT INTO "head" VALUES('person','fccd0328-c7b0-482a-ab28-d0e6eb58621b','*','c8450499-9156-4cb7-a115-f0ab8f430370',54);
INSERT INTO "head" VALUES('post','84ee48a2-0bb9-4b9f-93bf-ef49672042ad','*','c8450499-9156-4cb7-a115-f0ab8f430370',55);
INSERT INTO "head" VALUES('person','11089f09-b813-43f0-9b97-a48902f88b00','*','c8450499-9156-4cb7-a115-f0ab8f430370',56);
INSERT INTO "head" VALUES('post','73516a96-e873-4f62-8940-126710eb5f3b','*','c8450499-9156-4cb7-a115-f0ab8f430370',57);
INSERT INTO "head" VALUES('person','95315141-db3c-4488-8c22-814668916271','*','c8450499-9156-4cb7-a115-f0ab8f430370',58);
INSERT INTO "head" VALUES('post','e4ad46dd-fbb8-4e74-bd15-394306f40f5e','*','c8450499-9156-4cb7-a115-f0ab8f430370',59);
INSERT INTO "head" VALUES('person','ffbe199d-70dc-402d-acac-16a7ba2b1088','*','c8450499-9156-4cb7-a115-f0ab8f430370',60);
INSERT INTO "head" VALUES('post','b78fb6c1-9ca4-4d7f-bcb2-065774616b07','*','c8450499-9156-4cb7-a115-f0ab8f430370',61);
INSERT INTO "head" VALUES('person','eb94d39d-3a1b-4728-b212-de69638f6b64','*','c8450499-9156-4cb7-a115-f0ab8f430370',62);
INSERT INTO "head" VALUES('post','78faf7d3-9c1c-4549-92af-74cbb9355a51','*','c8450499-9156-4cb7-a115-f0ab8f430370',63);
INSERT INTO "head" VALUES('delegation','8b671b64-940d-44ae-ad1e-918c972d301c','*','c8450499-9156-4cb7-a115-f0ab8f430370',64);
INSERT INTO "head" VALUES('member','8fd7e695-ffc2-46b4-bd50-0388eddd286e','*','c8450499-9156-4cb7-a115-f0ab8f430370',65);
INSERT INTO "head" VALUES('member','79ea535c-ac0f-40b3-a9c6-76ce975afcff','*','c8450499-9156-4cb7-a115-f0ab8f430370',66);
INSERT INTO "head" VALUES('member','ee3d24a4-02d9-4d87-a2c9-ad445ef008bd','*','c8450499-9156-4cb7-a115-f0ab8f430370',67);
INSERT INTO "head" VALUES('member','5a6420e2-e4ae-4f4e-bc1c-d3e2574b7301','*','c8450499-9156-4cb7-a115-f0ab8f430370',68);
INSERT INTO "head" VALUES('event','071c930a-c457-4f4b-9c41-807e5caf87fd','*','c8450499-9156-4cb7-a115-f0ab8f430370',69);
INSERT INTO "head" VALUES('event','e0447259-17c0-4edf-bd8f-4fa084dcf0d6','*','c8450499-9156-4cb7-a115-f0ab8f430370',70);
INSERT INTO "head" VALUES('event','2bb0bd3f-d766-4a96-84f5-51418db9292b','*','c8450499-9156-4cb7-a115-f0ab8f430370',71);
INSERT INTO "head" VALUES('event','4fafa39d-88a8-4f2f-a0ab-a74f5a702389','*','c8450499-9156-4cb7-a115-f0ab8f430370',72);
INSERT INTO "head" VALUES('event','46e8a51b-c8cf-4aa5-9af3-0d782371cefd','*','c8450499-9156-4cb7-a115-f0ab8f430370',73);
INSERT INTO "head" VALUES('event','fdb51588-9b9f-498e-8196-7006c5efa8e5','*','c8450499-9156-4cb7-a115-f0ab8f430370',74);
INSERT INTO "head" VALUES('event','4e8824d3-1dbc-4601-801a-3e850b9d6b80','*','c8450499-9156-4cb7-a115-f0ab8f430370',75);
INSERT INTO "head" VALUES('event','87a159aa-4f94-4eda-aa13-312f68d6bd08','*','c8450499-9156-4cb7-a115-f0ab8f430370',76);
INSERT INTO "head" VALUES('event','bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','*','c8450499-9156-4cb7-a115-f0ab8f430370',77);
INSERT INTO "head" VALUES('event','13a86285-f623-4104-ae74-7856f0215c37','*','c8450499-9156-4cb7-a115-f0ab8f430370',78);
INSERT INTO "head" VALUES('event','09bdaeea-b606-432e-9bd5-6ed286c85b17','*','c8450499-9156-4cb7-a115-f0ab8f430370',79);
INSERT INTO "head" VALUES('event','ba820bba-6cf5-4e77-9953-a76faee9b7ca','*','c8450499-9156-4cb7-a115-f0ab8f430370',80);
INSERT INTO "head" VALUES('event','ae01c799-5813-4da0-b5dd-544bb30d7c2b','*','c8450499-9156-4cb7-a115-f0ab8f430370',81);
INSERT INTO "head" VALUES('participant','bb07dffe-9f5e-45e4-aecb-ed4a9a7c07d3','*','c8450499-9156-4cb7-a115-f0ab8f430370',82);
INSERT INTO "head" VALUES('participant','8505d80a-8e1a-4909-9067-964681ebd7bb','*','c8450499-9156-4cb7-a115-f0ab8f430370',83);
INSERT INTO "head" VALUES('participant','52b7fa83-e124-4f77-b9d5-d73df91e58a3','*','c8450499-9156-4cb7-a115-f0ab8f430370',84);
INSERT INTO "head" VALUES('participant','13011f66-02d2-464d-b604-84c129b1965e','*','c8450499-9156-4cb7-a115-f0ab8f430370',85);
INSERT INTO "head" VALUES('participant','495713e7-4000-4ab4-926d-e933c6e91e88','*','c8450499-9156-4cb7-a115-f0ab8f430370',86);
INSERT INTO "head" VALUES('participant','cbaed38d-6d06-4a4f-9ad6-94929f715fa8','*','c8450499-9156-4cb7-a115-f0ab8f430370',87);
INSERT INTO "head" VALUES('participant','9aa8a34a-132f-4428-9927-2520f068f4f6','*','c8450499-9156-4cb7-a115-f0ab8f430370',88);
INSERT INTO "head" VALUES('participant','2c37e355-26b3-4e23-8b17-ecf00f11d108','*','c8450499-9156-4cb7-a115-f0ab8f430370',89);
INSERT INTO "head" VALUES('agenda_item','dc46901c-b715-488c-be19-ec519bc57b15','*','c8450499-9156-4cb7-a115-f0ab8f430370',90);
INSERT INTO "head" VALUES('agenda_item','c3a613e4-bf75-4e5c-bc51-d69c36fdb43a','*','c8450499-9156-4cb7-a115-f0ab8f430370',91);
INSERT INTO "head" VALUES('agenda_item','f45fe08b-43fe-4e81-86df-ed3602c6f552','*','c8450499-9156-4cb7-a115-f0ab8f430370',92);
INSERT INTO "head" VALUES('agenda_item','a4cc37eb-c19d-4d16-a6c0-6ad3b6f228dc','*','c8450499-9156-4cb7-a115-f0ab8f430370',93);
INSERT INTO "head" VALUES('agenda_item','bdf68061-57a4-4ffb-8131-826a0b0298ef','*','c8450499-9156-4cb7-a115-f0ab8f430370',94);
INSERT INTO "head" VALUES('participant','38675909-0ba3-4c07-8f86-c3492c633194','*','c8450499-9156-4cb7-a115-f0ab8f430370',95);
INSERT INTO "head" VALUES('participant','0fc1e1d9-c8e5-4ae3-97e4-b48f9f425ad6','*','c8450499-9156-4cb7-a115-f0ab8f430370',96);
INSERT INTO "head" VALUES('agenda_item','e6dc0608-c3a3-4985-8926-ee9291056bad','*','c8450499-9156-4cb7-a115-f0ab8f430370',97);
INSERT INTO "head" VALUES('agenda_item','b8e014d8-b996-4642-9ec9-a7f105c4ee47','*','c8450499-9156-4cb7-a115-f0ab8f430370',98);
INSERT INTO "head" VALUES('agenda_item','685c43b7-d816-40be-8212-693b0755164b','*','c8450499-9156-4cb7-a115-f0ab8f430370',99);
INSERT INTO "head" VALUES('agenda_item','963eea3c-25d2-4d6d-8306-4b656376d87d','*','c8450499-9156-4cb7-a115-f0ab8f430370',100);
INSERT INTO "head" VALUES('agenda_item','e3a7cd92-2c4d-442c-afca-cc474ebacb1e','*','c8450499-9156-4cb7-a115-f0ab8f430370',101);
INSERT INTO "head" VALUES('participant','925b1d85-c86a-48a7-9cad-9275a2e161e7','*','c8450499-9156-4cb7-a115-f0ab8f430370',102);
INSERT INTO "head" VALUES('participant','de1f7ad8-41eb-432b-bb9c-ba7f02a596d6','*','c8450499-9156-4cb7-a115-f0ab8f430370',103);
INSERT INTO "head" VALUES('participant','78e7c8a2-21e0-4cf1-9aae-159a88388560','*','c8450499-9156-4cb7-a115-f0ab8f430370',104);
INSERT INTO "head" VALUES('participant','0b74c8ea-7bf4-4359-8425-d2f064245d11','*','c8450499-9156-4cb7-a115-f0ab8f430370',105);
INSERT INTO "head" VALUES('participant','20ab9842-e9e3-4779-a0d4-7ef4248d5ea1','*','c8450499-9156-4cb7-a115-f0ab8f430370',106);
INSERT INTO "head" VALUES('participant','0f42cc6e-76ef-4b5e-bb6a-730c1b6838a1','*','c8450499-9156-4cb7-a115-f0ab8f430370',107);
INSERT INTO "head" VALUES('agenda_item','6eaa1ba5-9ede-47c3-b144-0247eb3280ea','*','c8450499-9156-4cb7-a115-f0ab8f430370',108);
INSERT INTO "head" VALUES('agenda_item','3fa3abdc-866b-470d-9668-fe7f0979dafd','*','c8450499-9156-4cb7-a115-f0ab8f430370',109);
INSERT INTO "head" VALUES('agenda_item','6d9f405e-c7fc-4d3f-be15-7287bdb37f2e','*','c8450499-9156-4cb7-a115-f0ab8f430370',110);
INSERT INTO "head" VALUES('agenda_item','83e254a3-d422-42b5-8442-2d5a1a031d3a','*','c8450499-9156-4cb7-a115-f0ab8f430370',111);
INSERT INTO "head" VALUES('agenda_item','20ebe9ff-1250-42c3-8a50-477d1ac3dad1','*','c8450499-9156-4cb7-a115-f0ab8f430370',112);
INSERT INTO "head" VALUES('participant','7c2f6d48-2e8e-41d6-b805-02afcbb7a90e','*','c8450499-9156-4cb7-a115-f0ab8f430370',113);
INSERT INTO "head" VALUES('participant','23f75838-2bbd-42c6-ad13-53c54e29d91c','*','c8450499-9156-4cb7-a115-f0ab8f430370',114);
INSERT INTO "head" VALUES('participant','ad22ee37-980d-4101-a2d2-6e71c83fb4bf','*','c8450499-9156-4cb7-a115-f0ab8f430370',115);
INSERT INTO "head" VALUES('participant','d71e2dd8-d0b7-44f1-8d48-701e8ded1db3','*','c8450499-9156-4cb7-a115-f0ab8f430370',116);
INSERT INTO "head" VALUES('participant','411c8b26-3268-4075-bf79-3fe296fa3882','*','c8450499-9156-4cb7-a115-f0ab8f430370',117);
INSERT INTO "head" VALUES('participant','eff8aefb-7182-43bc-be55-096a1fedb912','*','c8450499-9156-4cb7-a115-f0ab8f430370',118);
INSERT INTO "head" VALUES('participant','7dfe466b-5a32-4a72-916b-2d72979aa3cd','*','c8450499-9156-4cb7-a115-f0ab8f430370',119);
INSERT INTO "head" VALUES('participant','4290a547-3c7d-4d23-8512-434900d6fbae','*','c8450499-9156-4cb7-a115-f0ab8f430370',120);
INSERT INTO "head" VALUES('participant','4c4e63eb-2f22-4e90-b315-7b24404101f5','*','c8450499-9156-4cb7-a115-f0ab8f430370',121);
INSERT INTO "head" VALUES('participant','135813ea-69d3-4664-ba44-b77bfe8a5779','*','c8450499-9156-4cb7-a115-f0ab8f430370',122);
INSERT INTO "head" VALUES('participant','f69046de-82fd-4a38-a74a-d79512926a8b','*','c8450499-9156-4cb7-a115-f0ab8f430370',123);
INSERT INTO "head" VALUES('participant','10afc129-7afb-4405-bf44-ef823fb8a420','*','c8450499-9156-4cb7-a115-f0ab8f430370',124);
INSERT INTO "head" VALUES('participant','380b9184-94af-4017-bb0e-4e2755b3e726','*','c8450499-9156-4cb7-a115-f0ab8f430370',125);
INSERT INTO "head" VALUES('participant','5796065a-e717-43a2-b383-52db6ecc4c7e','*','c8450499-9156-4cb7-a115-f0ab8f430370',126);
INSERT INTO "head" VALUES('participant','32fa3c69-fc2c-492f-9d0e-1bc045817605','*','c8450499-9156-4cb7-a115-f0ab8f430370',127);
INSERT INTO "head" VALUES('participant','fbd63bdb-e82d-48c1-8369-0d4607cc78e0','*','c8450499-9156-4cb7-a115-f0ab8f430370',128);
INSERT INTO "head" VALUES('participant','eca792ce-c17a-4736-86b2-18b6416cbd6c','*','c8450499-9156-4cb7-a115-f0ab8f430370',129);
INSERT INTO "head" VALUES('participant','927f04ee-a11c-44f8-aec1-11cdb66dd26e','*','c8450499-9156-4cb7-a115-f0ab8f430370',130);
INSERT INTO "head" VALUES('participant','d0e2d579-a965-4def-998e-c1e8f59a01ec','*','c8450499-9156-4cb7-a115-f0ab8f430370',131);
INSERT INTO "head" VALUES('participant','341f441b-7102-4012-a7e9-c754ba9a10ab','*','c8450499-9156-4cb7-a115-f0ab8f430370',132);
INSERT INTO "head" VALUES('event_host','91e77037-c479-489f-adc2-d1c684de06bf','*','c8450499-9156-4cb7-a115-f0ab8f430370',133);
INSERT INTO "head" VALUES('event_host','c69f5230-60a0-481e-b3de-880f099935e0','*','c8450499-9156-4cb7-a115-f0ab8f430370',134);
INSERT INTO "head" VALUES('event_host','38434c9d-71e9-4a92-a5a1-d7de070a23a8','*','c8450499-9156-4cb7-a115-f0ab8f430370',135);
INSERT INTO "head" VALUES('event_host','44468637-fe2d-49b6-a98d-c4bea31c3a39','*','c8450499-9156-4cb7-a115-f0ab8f430370',136);
INSERT INTO "head" VALUES('event_host','20342285-3afb-4b60-9e2b-2daae1103b43','*','c8450499-9156-4cb7-a115-f0ab8f430370',137);
INSERT INTO "head" VALUES('event_host','fd932dbc-e002-4dfd-8b91-505964925850','*','c8450499-9156-4cb7-a115-f0ab8f430370',138);
INSERT INTO "head" VALUES('agenda_item','3b73378d-48db-4ae4-b18f-66a13315a62c','*','c8450499-9156-4cb7-a115-f0ab8f430370',139);
INSERT INTO "head" VALUES('agenda_item','581f57bb-e077-45e6-bfc6-4383ca23b260','*','c8450499-9156-4cb7-a115-f0ab8f430370',140);
INSERT INTO "head" VALUES('agenda_item','acb9373b-e93c-4a8e-8325-3b3f0e66428e','*','c8450499-9156-4cb7-a115-f0ab8f430370',141);
INSERT INTO "head" VALUES('agenda_item','4e810543-dfb9-428a-9e8c-00427614ebca','*','c8450499-9156-4cb7-a115-f0ab8f430370',142);
INSERT INTO "head" VALUES('agenda_item','9862a1a7-094d-4c1e-9c12-1a51dd2f7fa4','*','c8450499-9156-4cb7-a115-f0ab8f430370',143);
INSERT INTO "head" VALUES('event_host','0544c0d1-e010-448f-a38e-40918e096618','*','c8450499-9156-4cb7-a115-f0ab8f430370',144);
INSERT INTO "head" VALUES('event_host','445d769a-e497-41a4-80aa-982248588c31','*','c8450499-9156-4cb7-a115-f0ab8f430370',145);
INSERT INTO "head" VALUES('event_host','089225bc-d3fe-4f91-b764-637a933a8003','*','c8450499-9156-4cb7-a115-f0ab8f430370',146);
INSERT INTO "head" VALUES('event_host','d9c239fc-25d9-495d-b783-15878b06d4c4','*','c8450499-9156-4cb7-a115-f0ab8f430370',147);
INSERT INTO "head" VALUES('event_host','9d65dded-1e4e-4d20-a927-6b24a77b6fe7','*','c8450499-9156-4cb7-a115-f0ab8f430370',148);
INSERT INTO "head" VALUES('event_host','cf293a89-0321-435d-b5d0-7149509d548f','*','c8450499-9156-4cb7-a115-f0ab8f430370',149);
INSERT INTO "head" VALUES('agenda_item','454bbb20-301c-456d-8e96-cf1777140d15','*','c8450499-9156-4cb7-a115-f0ab8f430370',150);
INSERT INTO "head" VALUES('agenda_item','489beec0-bf06-4912-95b9-e2522d588686','*','c8450499-9156-4cb7-a115-f0ab8f430370',151);
INSERT INTO "head" VALUES('agenda_item','23a60ec0-d1db-461a-80dc-7f2278584039','*','c8450499-9156-4cb7-a115-f0ab8f430370',152);
INSERT INTO "head" VALUES('agenda_item','ca2a3ca5-5a7c-4904-bfb5-7d796ac1adc2','*','c8450499-9156-4cb7-a115-f0ab8f430370',153);
INSERT INTO "head" VALUES('agenda_item','9db41f88-5c62-41b0-a1f1-d0d27fab9fe0','*','c8450499-9156-4cb7-a115-f0ab8f430370',154);
INSERT INTO "head" VALUES('rate','cea53228-e443-4eb6-a48e-0cb6f586ad7b','*','c8450499-9156-4cb7-a115-f0ab8f430370',155);
INSERT INTO "head" VALUES('rate','e6b40937-b2d5-451d-a59d-0383f94b05b3','*','c8450499-9156-4cb7-a115-f0ab8f430370',156);
INSERT INTO "head" VALUES('budget_line','5b8d19fc-c773-4bd9-8957-de7d46c94093','*','c8450499-9156-4cb7-a115-f0ab8f430370',157);
INSERT INTO "head" VALUES('expense','f7b8dd5b-8153-40e7-b2f8-d345fc2d01b6','*','c8450499-9156-4cb7-a115-f0ab8f430370',158);
INSERT INTO "head" VALUES('budget_line','b5080acf-b018-403e-a26e-f34412d858a2','*','c8450499-9156-4cb7-a115-f0ab8f430370',159);
INSERT INTO "head" VALUES('expense','0835da67-a1ff-4fda-b2b6-6b1b6df8084d','*','c8450499-9156-4cb7-a115-f0ab8f430370',160);
INSERT INTO "head" VALUES('budget_line','3c3e0f63-666e-433b-9735-f33077816efe','*','c8450499-9156-4cb7-a115-f0ab8f430370',161);
INSERT INTO "head" VALUES('expense','51cb350f-97f3-4971-bb79-0af5b2ebb27a','*','c8450499-9156-4cb7-a115-f0ab8f430370',162);
INSERT INTO "head" VALUES('budget_line','883e87c5-1d97-4b63-ba12-1cea9fdee3fc','*','c8450499-9156-4cb7-a115-f0ab8f430370',163);
INSERT INTO "head" VALUES('expense','2585c715-4f5c-4228-8b51-d7f2c87e30c1','*','c8450499-9156-4cb7-a115-f0ab8f430370',164);
INSERT INTO "head" VALUES('budget_line','a7b0477b-f05a-425c-bfc4-16e5156e0296','*','c8450499-9156-4cb7-a115-f0ab8f430370',165);
INSERT INTO "head" VALUES('expense','7c0d016d-775f-48eb-a828-fd9f4a979f03','*','c8450499-9156-4cb7-a115-f0ab8f430370',166);
INSERT INTO "head" VALUES('budget_line','ab9db3ba-c09d-4df8-b405-f64afbcc8bc8','*','c8450499-9156-4cb7-a115-f0ab8f430370',167);
INSERT INTO "head" VALUES('expense','29e485e3-4193-49c9-96ba-98226cf8e44c','*','c8450499-9156-4cb7-a115-f0ab8f430370',168);
INSERT INTO "head" VALUES('budget_line','e59b59ef-d2b5-45ba-808a-ae221486295c','*','c8450499-9156-4cb7-a115-f0ab8f430370',169);
INSERT INTO "head" VALUES('expense','6c0ee602-1424-404a-a3a4-3d8182ce01b3','*','c8450499-9156-4cb7-a115-f0ab8f430370',170);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',1);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',2);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',3);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',4);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',5);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',6);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',7);
INSERT INTO "head" VALUES('team_member','31fe0ac3-8d32-51d3-a670-73d78d891d8a','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',8);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',9);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',10);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',11);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',12);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',13);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',14);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',15);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',16);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',17);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',18);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',19);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',20);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',21);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',22);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',23);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',24);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',25);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',26);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',27);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',28);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',29);
INSERT INTO "head" VALUES('organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',30);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',31);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',32);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',33);
INSERT INTO "head" VALUES('delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',34);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',35);
INSERT INTO "head" VALUES('team','01248620-e955-5964-a682-1f87335b3a33','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',36);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',37);
INSERT INTO "head" VALUES('event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',38);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',39);
INSERT INTO "head" VALUES('event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',40);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',41);
INSERT INTO "head" VALUES('budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',42);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',43);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',44);
INSERT INTO "head" VALUES('attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',45);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',46);
INSERT INTO "head" VALUES('task_template','4f2a2b5b-3812-548f-80df-452164649b1f','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',47);
INSERT INTO "head" VALUES('template_task','d6d79848-b8b0-5ef0-b437-1c3ed0565ab0','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',48);
INSERT INTO "head" VALUES('version','cd06e206-49f3-5fcd-b9d2-746ac88fce38','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',49);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',50);
INSERT INTO "head" VALUES('plan_change','ab7fba28-0c7d-5a0a-8e8e-9dff6ad3d85d','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',51);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',52);
INSERT INTO "head" VALUES('accepted','5de8620b-384a-5f80-8516-444495667dfd','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',53);
INSERT INTO "head" VALUES('travel_time','91e6caec-f8b2-5c73-9d11-c5dd02dc6683','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',54);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',55);
INSERT INTO "head" VALUES('access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',56);
INSERT INTO "head" VALUES('distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','156f3d18-3d42-4c93-8490-2f4c2f24d5bd',57);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','6d9611a9-e6c8-4df0-b21b-d851fc5ba99f',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','c324c2bd-d884-481f-904e-a39f5cf1d2c2',0);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','7c0febd0-6b50-4449-a116-103b675b2096',0);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','570daf57-262c-4f14-82d1-f301a8466cee',0);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','3e027ab3-a398-4da6-815c-015f09219388',0);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','5e1f9ead-a3a2-4126-af15-3f87c76c5477',0);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','82649f91-0701-4cd3-9bb9-32ea84b9f28c',0);
INSERT INTO "head" VALUES('team','9c388011-b9c7-5baa-a389-44aa71223935','kind','19fcdc7c-9e9d-47b9-a1b6-a3915a8bcc43',0);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','when','f4b8fe40-bb22-4465-9479-f8f995023b18',0);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','47bdf76e-a960-4f96-a8aa-ce82d63a32ad',0);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','17d0f812-2f66-4033-893d-bcc4ebd8421b',0);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','side','d17c2b74-2b93-455c-982a-cc75771ff205',0);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','93dad43c-5a54-4eb1-b75f-a26d9721f000',0);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','b901c659-fab1-425b-bf9f-cffea053dde9',0);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','66b9297e-cec7-4d2e-a6cf-cbe52a100c6d',0);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','27c561f9-98f7-4838-a131-36246716bda5',0);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','56e57d72-1936-4314-88d9-ab43187ef55f',0);
INSERT INTO "head" VALUES('task_template','70ce5184-d88c-5a82-85ab-4095b268f9f7','name_zh','5a301d5d-b05e-44e9-8b4c-46d0d174d28b',0);
INSERT INTO "head" VALUES('template_task','4c24427c-f3bb-5a88-a365-f83d41bab68e','title','2e0f04ae-29e5-4ba6-9634-c721091ba28b',0);
INSERT INTO "head" VALUES('version','ec53e0a9-65a8-586d-8e03-f0e0c3f2fa19','kind','5f977a6f-78f7-4058-9d48-253d85b0de9c',0);
INSERT INTO "head" VALUES('dispatch','ad3a2646-6c1f-5d87-acd9-63d42b226991','name_zh','5b3c4428-e3d2-4f8f-92d5-a1edcf71083e',0);
INSERT INTO "head" VALUES('plan_change','6c2a7986-670f-564d-b9b6-d7dd27167c4f','reason','c2c69554-6741-4a4b-a9da-b504ce641e4e',0);
INSERT INTO "head" VALUES('inform','dcfc531c-e8ae-5813-b64e-3fb3d3a0876b','told','68dfc94f-2c03-4604-9148-2b37bb00fef5',0);
INSERT INTO "head" VALUES('accepted','24d75cb6-c17a-5431-99e1-c6588f790c98','warning','e3649163-7aa1-42c3-98db-2195545c3dcc',0);
INSERT INTO "head" VALUES('travel_time','cb8c4d4d-7f36-54c5-827f-679645c83fec','from_place','91cc4c9b-5bf9-4b46-b0d2-c5b760bb7e0b',0);
INSERT INTO "head" VALUES('packing','7791ac57-c5bb-562b-98a5-6c8806113f4f','item_zh','0ed56ee5-30f2-4b88-b719-c2b25e5e6361',0);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','f5c3f1ff-5068-4bea-99eb-16e32a2bed1a',0);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','c42e2dc9-cbda-401b-9f51-08ecd1bc795a',0);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','0831c8f1-15ce-491b-aae1-f2b183778d84',0);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','0831c8f1-15ce-491b-aae1-f2b183778d84',1);
INSERT INTO "head" VALUES('team_member','b2cf24ef-1d19-55fb-b14c-398feb1fd81e','_alive','0831c8f1-15ce-491b-aae1-f2b183778d84',2);
INSERT INTO "head" VALUES('packing','3ef90006-ca61-5dd3-9e1a-d6e5a1ab7148','member_id','0831c8f1-15ce-491b-aae1-f2b183778d84',3);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','0831c8f1-15ce-491b-aae1-f2b183778d84',4);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','0831c8f1-15ce-491b-aae1-f2b183778d84',5);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','interpreter_id','0831c8f1-15ce-491b-aae1-f2b183778d84',6);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','0831c8f1-15ce-491b-aae1-f2b183778d84',7);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','0831c8f1-15ce-491b-aae1-f2b183778d84',8);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','0831c8f1-15ce-491b-aae1-f2b183778d84',9);
INSERT INTO "head" VALUES('dispatch','34802d4f-e441-5171-8add-95b50575fcff','person_id','0831c8f1-15ce-491b-aae1-f2b183778d84',10);
INSERT INTO "head" VALUES('inform','c1e52553-f916-51cf-bf9d-278e541c4e9c','person_id','0831c8f1-15ce-491b-aae1-f2b183778d84',11);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','0831c8f1-15ce-491b-aae1-f2b183778d84',12);
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
INSERT INTO "member" VALUES('8fd7e695-ffc2-46b4-bd50-0388eddd286e',1,'8b671b64-940d-44ae-ad1e-918c972d301c','a33e9535-108d-420c-9a57-a49f577b0198','leader','confirmed','團長','団長',1,NULL,'');
INSERT INTO "member" VALUES('79ea535c-ac0f-40b3-a9c6-76ce975afcff',1,'8b671b64-940d-44ae-ad1e-918c972d301c','18f710d8-0907-41d6-8cc8-39735d7dc55f','member','confirmed','團員','団員',2,NULL,'');
INSERT INTO "member" VALUES('ee3d24a4-02d9-4d87-a2c9-ad445ef008bd',1,'8b671b64-940d-44ae-ad1e-918c972d301c','9d844687-128e-4d90-9b7a-bb95908d929e','member','confirmed','團員','団員',3,NULL,'');
INSERT INTO "member" VALUES('5a6420e2-e4ae-4f4e-bc1c-d3e2574b7301',1,'8b671b64-940d-44ae-ad1e-918c972d301c','7265d45b-c293-4334-8713-877eaaf9b9f1','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,'');
INSERT INTO "member" VALUES('a0e95d61-8f91-55d1-9121-a60c9945a4d0',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','11109085-d961-53d4-8b48-e408cb16a69f','改 roles','confirmed','甲 duty_zh 髙','甲 duty_ja 髙',3,'2019-09-18','甲 notes 髙');
INSERT INTO "member" VALUES('6ee5dbf2-53ce-542d-b736-0f4e592b04ae',0,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','c92e1886-8db4-54b7-9c5e-2fa19684d987','member','confirmed','乙 duty_zh 髙','乙 duty_ja 髙',4,'2019-09-19','乙 notes 髙');
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('store','6c6452d0-bf21-40d2-9aa2-982354adcfa2');
INSERT INTO "meta" VALUES('folding','1');
INSERT INTO "meta" VALUES('practice','1');
INSERT INTO "meta" VALUES('replica','79e09256-0d4a-4ce6-b7ae-b823023c97cd');
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
INSERT INTO "organisation" VALUES('ed5f2dc8-aff9-4ce8-b869-1e716bf34c20',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','経済部
経済部');
INSERT INTO "organisation" VALUES('9dc05c42-d61f-4b6e-a524-7e9dedb2941f',1,'ed5f2dc8-aff9-4ce8-b869-1e716bf34c20','central','TW','','工業局','工業局','','','','','','','','','','','','','','工業局
工業局');
INSERT INTO "organisation" VALUES('0c9e2706-e9fd-41cd-b477-66880f48dd83',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('6af26487-2f2e-4c34-8139-db352400adb0',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','知事','知事','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','千葉県
千葉県
ちばけん');
INSERT INTO "organisation" VALUES('862d3d71-5714-46a1-99c5-2a478b9251bd',1,'6af26487-2f2e-4c34-8139-db352400adb0','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('0968b39c-3760-421d-bcb6-b321fde21cea',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('2cc763d9-7270-43af-abb9-c19c7b23bf9f',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('e8a5f147-e50c-4ebe-80c0-01341e0f792f',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('1b8cb428-1eac-4ff5-aa7f-342c5b511bc7',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('b9ee99d9-2185-45d9-9b43-db350e109b7b',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('90a74177-08c7-4bf8-b765-175d89c27d61',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('182a00c1-1651-4d72-8ba5-988beea278e8',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('fcdde277-fce6-4653-95c6-4523d5081db8',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('ef59535a-2fa1-4b7e-a520-c2aa5acd78d7',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('f0ff89d4-655f-4607-8afa-f131c2195c4e',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('da91c451-e557-4ed7-8f96-90e1ea4c7242',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('ab6e2a91-a9eb-4195-bd02-62700f4e4a84',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('955b7f40-a551-4e9a-be2e-fc4f72690334',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','福島県
福島県');
INSERT INTO "organisation" VALUES('ee9938b2-412f-4504-8fdf-56158a596d05',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','郡山市
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
INSERT INTO "organisation_name" VALUES('542d81fd-e2cb-44cc-bac3-ea28033adfb8',1,'b9ee99d9-2185-45d9-9b43-db350e109b7b','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "participant" VALUES('bb07dffe-9f5e-45e4-aecb-ed4a9a7c07d3',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','jp','',1,'86c80be1-bdc9-43bd-aa8d-a23f5e4a1050',NULL,'','','','');
INSERT INTO "participant" VALUES('8505d80a-8e1a-4909-9067-964681ebd7bb',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','jp','',2,'a3bab278-4726-4e66-866e-04e3c4d15859',NULL,'','','','');
INSERT INTO "participant" VALUES('52b7fa83-e124-4f77-b9d5-d73df91e58a3',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','jp','',3,'0427a798-3117-4e79-a867-92e5dc2f6857',NULL,'','','','');
INSERT INTO "participant" VALUES('13011f66-02d2-464d-b604-84c129b1965e',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','jp','',4,'bbe11b63-68e3-4dd4-9891-fe0fac20d1f1',NULL,'','','','');
INSERT INTO "participant" VALUES('495713e7-4000-4ab4-926d-e933c6e91e88',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','jp','',5,'21a6af4c-a456-48b9-887a-85ffa2954ca1',NULL,'','','','');
INSERT INTO "participant" VALUES('cbaed38d-6d06-4a4f-9ad6-94929f715fa8',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','jp','',6,'b68fd749-de37-4ae3-ba18-2a47a6b966e3',NULL,'','','','');
INSERT INTO "participant" VALUES('9aa8a34a-132f-4428-9927-2520f068f4f6',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','jp','',7,'79b5fe38-9c3e-49f6-bc44-3684a4c9b614',NULL,'','','','');
INSERT INTO "participant" VALUES('2c37e355-26b3-4e23-8b17-ecf00f11d108',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','jp','',8,'e5271084-5769-4ce0-823c-28ed86399351',NULL,'','','','');
INSERT INTO "participant" VALUES('38675909-0ba3-4c07-8f86-c3492c633194',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','jp','',1,'1b92c0cb-f502-4cec-be1c-2ff985d8e81c',NULL,'','','','');
INSERT INTO "participant" VALUES('0fc1e1d9-c8e5-4ae3-97e4-b48f9f425ad6',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','jp','',2,'9dbda533-27fc-4963-b848-455ae7a27fd4',NULL,'','','','');
INSERT INTO "participant" VALUES('925b1d85-c86a-48a7-9cad-9275a2e161e7',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','jp','',1,'06072353-4403-4b54-8dc0-266eb5ad3edd',NULL,'','','','');
INSERT INTO "participant" VALUES('de1f7ad8-41eb-432b-bb9c-ba7f02a596d6',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','jp','',2,'c37500b7-0e68-47ef-8366-27ca58dae48d',NULL,'','','','');
INSERT INTO "participant" VALUES('78e7c8a2-21e0-4cf1-9aae-159a88388560',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','jp','',3,'a5a502ba-9bb8-43dc-83c2-e9b347002009',NULL,'','','','');
INSERT INTO "participant" VALUES('0b74c8ea-7bf4-4359-8425-d2f064245d11',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','jp','',4,'fccd0328-c7b0-482a-ab28-d0e6eb58621b',NULL,'','','','');
INSERT INTO "participant" VALUES('20ab9842-e9e3-4779-a0d4-7ef4248d5ea1',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','jp','',5,'11089f09-b813-43f0-9b97-a48902f88b00',NULL,'','','','');
INSERT INTO "participant" VALUES('0f42cc6e-76ef-4b5e-bb6a-730c1b6838a1',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','jp','',6,'95315141-db3c-4488-8c22-814668916271',NULL,'','','','');
INSERT INTO "participant" VALUES('7c2f6d48-2e8e-41d6-b805-02afcbb7a90e',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','tw','',1,'a33e9535-108d-420c-9a57-a49f577b0198',NULL,'','','','');
INSERT INTO "participant" VALUES('23f75838-2bbd-42c6-ad13-53c54e29d91c',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','tw','',2,'18f710d8-0907-41d6-8cc8-39735d7dc55f',NULL,'','','','');
INSERT INTO "participant" VALUES('ad22ee37-980d-4101-a2d2-6e71c83fb4bf',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','tw','',3,'9d844687-128e-4d90-9b7a-bb95908d929e',NULL,'','','','');
INSERT INTO "participant" VALUES('d71e2dd8-d0b7-44f1-8d48-701e8ded1db3',1,'fdb51588-9b9f-498e-8196-7006c5efa8e5','tw','',4,'7265d45b-c293-4334-8713-877eaaf9b9f1',NULL,'','','','');
INSERT INTO "participant" VALUES('411c8b26-3268-4075-bf79-3fe296fa3882',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','tw','',1,'a33e9535-108d-420c-9a57-a49f577b0198',NULL,'','','','');
INSERT INTO "participant" VALUES('eff8aefb-7182-43bc-be55-096a1fedb912',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','tw','',2,'18f710d8-0907-41d6-8cc8-39735d7dc55f',NULL,'','','','');
INSERT INTO "participant" VALUES('7dfe466b-5a32-4a72-916b-2d72979aa3cd',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','tw','',3,'9d844687-128e-4d90-9b7a-bb95908d929e',NULL,'','','','');
INSERT INTO "participant" VALUES('4290a547-3c7d-4d23-8512-434900d6fbae',1,'4e8824d3-1dbc-4601-801a-3e850b9d6b80','tw','',4,'7265d45b-c293-4334-8713-877eaaf9b9f1',NULL,'','','','');
INSERT INTO "participant" VALUES('4c4e63eb-2f22-4e90-b315-7b24404101f5',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','tw','',1,'a33e9535-108d-420c-9a57-a49f577b0198',NULL,'','','','');
INSERT INTO "participant" VALUES('135813ea-69d3-4664-ba44-b77bfe8a5779',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','tw','',2,'18f710d8-0907-41d6-8cc8-39735d7dc55f',NULL,'','','','');
INSERT INTO "participant" VALUES('f69046de-82fd-4a38-a74a-d79512926a8b',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','tw','',3,'9d844687-128e-4d90-9b7a-bb95908d929e',NULL,'','','','');
INSERT INTO "participant" VALUES('10afc129-7afb-4405-bf44-ef823fb8a420',1,'bcb7ab08-79e1-495e-bfc9-c0e234bfa12f','tw','',4,'7265d45b-c293-4334-8713-877eaaf9b9f1',NULL,'','','','');
INSERT INTO "participant" VALUES('380b9184-94af-4017-bb0e-4e2755b3e726',1,'13a86285-f623-4104-ae74-7856f0215c37','tw','',1,'a33e9535-108d-420c-9a57-a49f577b0198',NULL,'','','','');
INSERT INTO "participant" VALUES('5796065a-e717-43a2-b383-52db6ecc4c7e',1,'13a86285-f623-4104-ae74-7856f0215c37','tw','',2,'18f710d8-0907-41d6-8cc8-39735d7dc55f',NULL,'','','','');
INSERT INTO "participant" VALUES('32fa3c69-fc2c-492f-9d0e-1bc045817605',1,'13a86285-f623-4104-ae74-7856f0215c37','tw','',3,'9d844687-128e-4d90-9b7a-bb95908d929e',NULL,'','','','');
INSERT INTO "participant" VALUES('fbd63bdb-e82d-48c1-8369-0d4607cc78e0',1,'13a86285-f623-4104-ae74-7856f0215c37','tw','',4,'7265d45b-c293-4334-8713-877eaaf9b9f1',NULL,'','','','');
INSERT INTO "participant" VALUES('eca792ce-c17a-4736-86b2-18b6416cbd6c',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','tw','',1,'a33e9535-108d-420c-9a57-a49f577b0198',NULL,'','','','');
INSERT INTO "participant" VALUES('927f04ee-a11c-44f8-aec1-11cdb66dd26e',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','tw','',2,'18f710d8-0907-41d6-8cc8-39735d7dc55f',NULL,'','','','');
INSERT INTO "participant" VALUES('d0e2d579-a965-4def-998e-c1e8f59a01ec',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','tw','',3,'9d844687-128e-4d90-9b7a-bb95908d929e',NULL,'','','','');
INSERT INTO "participant" VALUES('341f441b-7102-4012-a7e9-c754ba9a10ab',1,'ba820bba-6cf5-4e77-9953-a76faee9b7ca','tw','',4,'7265d45b-c293-4334-8713-877eaaf9b9f1',NULL,'','','','');
INSERT INTO "participant" VALUES('be8da699-6054-5241-a38d-cf108127c24d',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 side','甲 role 髙',3,'11109085-d961-53d4-8b48-e408cb16a69f','f67091ef-8724-5501-9b51-cdab692d7c76','甲 unit_zh 髙','甲 unit_ja 髙','甲 title_zh 髙','甲 title_ja 髙');
INSERT INTO "participant" VALUES('8db2bad4-5b85-57a2-8a29-ce08919119b8',0,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','jp','乙 role 髙',4,'c92e1886-8db4-54b7-9c5e-2fa19684d987','408b7a20-f020-58de-8b4c-63f43f4e5c59','乙 unit_zh 髙','乙 unit_ja 髙','乙 title_zh 髙','乙 title_ja 髙');
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
INSERT INTO "person" VALUES('a33e9535-108d-420c-9a57-a49f577b0198',1,'王大明','王大明','おう だいめい','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','王大明
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
INSERT INTO "person" VALUES('18f710d8-0907-41d6-8cc8-39735d7dc55f',1,'陳小華','陳小華','ちん しょうか','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','陳小華
陳小華
ちんしょうか
chenhsiaohua','電子資訊組
電子情報組
技正
工業局
工業局
経済部
経済部');
INSERT INTO "person" VALUES('9d844687-128e-4d90-9b7a-bb95908d929e',1,'林美玲','林美玲','りん びれい','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','林美玲
林美玲
りんびれい
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('7265d45b-c293-4334-8713-877eaaf9b9f1',1,'黃志強','黄志強','こう しきょう','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','黄志強
黄志強
こうしきょう
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('86c80be1-bdc9-43bd-aa8d-a23f5e4a1050',1,'山田太郎','山田太郎','やまだ たろう','','','JP','','','','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('a3bab278-4726-4e66-866e-04e3c4d15859',1,'佐藤花子','佐藤花子','さとう はなこ','','','JP','','','','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('0427a798-3117-4e79-a867-92e5dc2f6857',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','JP','','','','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('bbe11b63-68e3-4dd4-9891-fe0fac20d1f1',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','JP','','','','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('21a6af4c-a456-48b9-887a-85ffa2954ca1',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','JP','','','','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('b68fd749-de37-4ae3-ba18-2a47a6b966e3',1,'田中四郎','田中四郎','たなか しろう','','','JP','','','','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('79b5fe38-9c3e-49f6-bc44-3684a4c9b614',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','JP','','','','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('e5271084-5769-4ce0-823c-28ed86399351',1,'濵田六子','濵田六子','はまだ むつこ','','','JP','','','','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('1b92c0cb-f502-4cec-be1c-2ff985d8e81c',1,'渡部 七海','渡部 七海','わたべ ななみ','','','JP','','','','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('9dbda533-27fc-4963-b848-455ae7a27fd4',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','JP','','','','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('06072353-4403-4b54-8dc0-266eb5ad3edd',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','JP','','','','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('c37500b7-0e68-47ef-8366-27ca58dae48d',1,'山﨑十和','山﨑十和','やまざき とわ','','','JP','','','','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('a5a502ba-9bb8-43dc-83c2-e9b347002009',1,'中村春子','中村春子','なかむら はるこ','','','JP','','','','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('fccd0328-c7b0-482a-ab28-d0e6eb58621b',1,'小林夏男','小林夏男','こばやし なつお','','','JP','','','','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('11089f09-b813-43f0-9b97-a48902f88b00',1,'加藤秋江','加藤秋江','かとう あきえ','','','JP','','','','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('95315141-db3c-4488-8c22-814668916271',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','JP','','','','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん');
INSERT INTO "person" VALUES('ffbe199d-70dc-402d-acac-16a7ba2b1088',1,'松本空','松本空','まつもと そら','','','JP','','','','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "person" VALUES('eb94d39d-3a1b-4728-b212-de69638f6b64',1,'井上海','井上海','いのうえ うみ','','','JP','','','','','','井上海
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
INSERT INTO "personal" VALUES('2fa66eb3-9415-5387-855e-de7d0c13c5a4',1,'11109085-d961-53d4-8b48-e408cb16a69f','改 passport_no','2019-09-18','2019-09-18','甲 emergency_name 髙','甲 emergency_relation 髙','甲 emergency_phone 髙','甲 insurance_no 髙');
INSERT INTO "personal" VALUES('512550e0-054f-5a23-874a-7b549d3003af',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','乙 passport_no 髙','2019-09-19','2019-09-19','乙 emergency_name 髙','乙 emergency_relation 髙','乙 emergency_phone 髙','乙 insurance_no 髙');
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
	rank INTEGER, 
	valid_from DATE, 
	valid_to DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "post" VALUES('cab12359-1b9b-4f0d-a6df-74d119cfe2d2',1,'a33e9535-108d-420c-9a57-a49f577b0198','9dc05c42-d61f-4b6e-a524-7e9dedb2941f','電子資訊組','電子情報組','科長','課長（科長）',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e4570aa8-2b65-41f3-8087-0227d9348cf3',1,'18f710d8-0907-41d6-8cc8-39735d7dc55f','9dc05c42-d61f-4b6e-a524-7e9dedb2941f','電子資訊組','電子情報組','技正','技正',NULL,NULL,NULL);
INSERT INTO "post" VALUES('d956cefa-a1e8-4c98-8bf9-072634ce4bce',1,'9d844687-128e-4d90-9b7a-bb95908d929e','0c9e2706-e9fd-41cd-b477-66880f48dd83','','','經理','マネージャー',NULL,NULL,NULL);
INSERT INTO "post" VALUES('c29398ad-be8b-44f2-98ae-a564df06ea6e',1,'7265d45b-c293-4334-8713-877eaaf9b9f1','0c9e2706-e9fd-41cd-b477-66880f48dd83','','','專員','専員',NULL,NULL,NULL);
INSERT INTO "post" VALUES('f23dc2aa-2aaa-4411-9a1c-a6432ce42ca7',1,'86c80be1-bdc9-43bd-aa8d-a23f5e4a1050','862d3d71-5714-46a1-99c5-2a478b9251bd','經濟政策課','経済政策課','副參事','副参事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('3aa151bc-4ced-47c5-90bb-16c0eb9b96c2',1,'a3bab278-4726-4e66-866e-04e3c4d15859','862d3d71-5714-46a1-99c5-2a478b9251bd','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('6645b606-bb4c-4fa7-81da-4f2b4e2539fe',1,'0427a798-3117-4e79-a867-92e5dc2f6857','862d3d71-5714-46a1-99c5-2a478b9251bd','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,NULL,NULL);
INSERT INTO "post" VALUES('4b2df276-8144-4332-ada5-ad8867221242',1,'bbe11b63-68e3-4dd4-9891-fe0fac20d1f1','862d3d71-5714-46a1-99c5-2a478b9251bd','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('f685f5cd-b5f2-418d-a133-df871c15c3dd',1,'21a6af4c-a456-48b9-887a-85ffa2954ca1','862d3d71-5714-46a1-99c5-2a478b9251bd','產業振興課','産業振興課','副課長','副課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('f4c73480-f771-4fdf-893b-bec1810899db',1,'b68fd749-de37-4ae3-ba18-2a47a6b966e3','862d3d71-5714-46a1-99c5-2a478b9251bd','產業振興課','産業振興課','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('ae4c542b-62cf-452c-9a46-9e9b2047e4de',1,'79b5fe38-9c3e-49f6-bc44-3684a4c9b614','862d3d71-5714-46a1-99c5-2a478b9251bd','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('a16dce28-b425-45bf-aba5-a73a9c906125',1,'e5271084-5769-4ce0-823c-28ed86399351','862d3d71-5714-46a1-99c5-2a478b9251bd','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('887fee02-7c1a-4ec2-892f-4db2fbed6f8b',1,'1b92c0cb-f502-4cec-be1c-2ff985d8e81c','0968b39c-3760-421d-bcb6-b321fde21cea','','','副所長','副所長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('1fde0550-cfdc-4699-9e50-5e0d8c8752d9',1,'9dbda533-27fc-4963-b848-455ae7a27fd4','0968b39c-3760-421d-bcb6-b321fde21cea','','','產學推動科長','産学連携科長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('96adf5d3-4a15-42c3-8eb4-11d7009c1832',1,'06072353-4403-4b54-8dc0-266eb5ad3edd','2cc763d9-7270-43af-abb9-c19c7b23bf9f','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('2cea2310-e28d-4fa1-ad02-127505c9973b',1,'c37500b7-0e68-47ef-8366-27ca58dae48d','2cc763d9-7270-43af-abb9-c19c7b23bf9f','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,NULL,NULL);
INSERT INTO "post" VALUES('53912d18-de84-4d9c-b87c-5f444be01d88',1,'a5a502ba-9bb8-43dc-83c2-e9b347002009','2cc763d9-7270-43af-abb9-c19c7b23bf9f','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('84ee48a2-0bb9-4b9f-93bf-ef49672042ad',1,'fccd0328-c7b0-482a-ab28-d0e6eb58621b','2cc763d9-7270-43af-abb9-c19c7b23bf9f','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('73516a96-e873-4f62-8940-126710eb5f3b',1,'11089f09-b813-43f0-9b97-a48902f88b00','2cc763d9-7270-43af-abb9-c19c7b23bf9f','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e4ad46dd-fbb8-4e74-bd15-394306f40f5e',1,'95315141-db3c-4488-8c22-814668916271','e8a5f147-e50c-4ebe-80c0-01341e0f792f','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('b78fb6c1-9ca4-4d7f-bcb2-065774616b07',1,'ffbe199d-70dc-402d-acac-16a7ba2b1088','90a74177-08c7-4bf8-b765-175d89c27d61','','','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('78faf7d3-9c1c-4549-92af-74cbb9355a51',1,'eb94d39d-3a1b-4728-b212-de69638f6b64','182a00c1-1651-4d72-8ba5-988beea278e8','海外事業本部','海外事業本部','研究員','研究員',NULL,NULL,NULL);
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
INSERT INTO "rate" VALUES('cea53228-e443-4eb6-a48e-0cb6f586ad7b',1,'8b671b64-940d-44ae-ad1e-918c972d301c','JPY','0.22','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('e6b40937-b2d5-451d-a59d-0383f94b05b3',1,'8b671b64-940d-44ae-ad1e-918c972d301c','USD','31.2','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('bbf98c68-6403-5e0f-a36c-1f97cf7b8f34',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','改 currency','甲 rate 髙','spot','2019-09-18','甲 source 髙');
INSERT INTO "rate" VALUES('2dbc1854-ef4e-5a23-88f0-b1cccf32792b',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','JPY','乙 rate 髙','spot','2019-09-19','乙 source 髙');
CREATE TABLE same_key (
	entity VARCHAR NOT NULL, 
	"key" TEXT NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	PRIMARY KEY (entity, "key", row_id)
);
INSERT INTO "same_key" VALUES('delegation','0
sample2019','8b671b64-940d-44ae-ad1e-918c972d301c');
INSERT INTO "same_key" VALUES('member','0
8b671b64-940d-44ae-ad1e-918c972d301c
18f710d8-0907-41d6-8cc8-39735d7dc55f','79ea535c-ac0f-40b3-a9c6-76ce975afcff');
INSERT INTO "same_key" VALUES('member','0
8b671b64-940d-44ae-ad1e-918c972d301c
7265d45b-c293-4334-8713-877eaaf9b9f1','5a6420e2-e4ae-4f4e-bc1c-d3e2574b7301');
INSERT INTO "same_key" VALUES('member','0
8b671b64-940d-44ae-ad1e-918c972d301c
9d844687-128e-4d90-9b7a-bb95908d929e','ee3d24a4-02d9-4d87-a2c9-ad445ef008bd');
INSERT INTO "same_key" VALUES('member','0
8b671b64-940d-44ae-ad1e-918c972d301c
a33e9535-108d-420c-9a57-a49f577b0198','8fd7e695-ffc2-46b4-bd50-0388eddd286e');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','1b8cb428-1eac-4ff5-aa7f-342c5b511bc7');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','90a74177-08c7-4bf8-b765-175d89c27d61');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','182a00c1-1651-4d72-8ba5-988beea278e8');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','fcdde277-fce6-4653-95c6-4523d5081db8');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','6af26487-2f2e-4c34-8139-db352400adb0');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','f0ff89d4-655f-4607-8afa-f131c2195c4e');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','ef59535a-2fa1-4b7e-a520-c2aa5acd78d7');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','0c9e2706-e9fd-41cd-b477-66880f48dd83');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
6af26487-2f2e-4c34-8139-db352400adb0','862d3d71-5714-46a1-99c5-2a478b9251bd');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','e8a5f147-e50c-4ebe-80c0-01341e0f792f');
INSERT INTO "same_key" VALUES('organisation','0
工業局
ed5f2dc8-aff9-4ce8-b869-1e716bf34c20','9dc05c42-d61f-4b6e-a524-7e9dedb2941f');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','b9ee99d9-2185-45d9-9b43-db350e109b7b');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','2cc763d9-7270-43af-abb9-c19c7b23bf9f');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','da91c451-e557-4ed7-8f96-90e1ea4c7242');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','955b7f40-a551-4e9a-be2e-fc4f72690334');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','0968b39c-3760-421d-bcb6-b321fde21cea');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','ab6e2a91-a9eb-4195-bd02-62700f4e4a84');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','ed5f2dc8-aff9-4ce8-b869-1e716bf34c20');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','ee9938b2-412f-4504-8fdf-56158a596d05');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','1b8cb428-1eac-4ff5-aa7f-342c5b511bc7');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','90a74177-08c7-4bf8-b765-175d89c27d61');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','182a00c1-1651-4d72-8ba5-988beea278e8');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','b9ee99d9-2185-45d9-9b43-db350e109b7b');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','fcdde277-fce6-4653-95c6-4523d5081db8');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','6af26487-2f2e-4c34-8139-db352400adb0');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','f0ff89d4-655f-4607-8afa-f131c2195c4e');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','ef59535a-2fa1-4b7e-a520-c2aa5acd78d7');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','0c9e2706-e9fd-41cd-b477-66880f48dd83');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
6af26487-2f2e-4c34-8139-db352400adb0','862d3d71-5714-46a1-99c5-2a478b9251bd');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','e8a5f147-e50c-4ebe-80c0-01341e0f792f');
INSERT INTO "same_key" VALUES('organisation','1
工業局
ed5f2dc8-aff9-4ce8-b869-1e716bf34c20','9dc05c42-d61f-4b6e-a524-7e9dedb2941f');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','2cc763d9-7270-43af-abb9-c19c7b23bf9f');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','da91c451-e557-4ed7-8f96-90e1ea4c7242');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','955b7f40-a551-4e9a-be2e-fc4f72690334');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','0968b39c-3760-421d-bcb6-b321fde21cea');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','ab6e2a91-a9eb-4195-bd02-62700f4e4a84');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','ed5f2dc8-aff9-4ce8-b869-1e716bf34c20');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','ee9938b2-412f-4504-8fdf-56158a596d05');
INSERT INTO "same_key" VALUES('participant','0
13a86285-f623-4104-ae74-7856f0215c37
18f710d8-0907-41d6-8cc8-39735d7dc55f','5796065a-e717-43a2-b383-52db6ecc4c7e');
INSERT INTO "same_key" VALUES('participant','0
13a86285-f623-4104-ae74-7856f0215c37
7265d45b-c293-4334-8713-877eaaf9b9f1','fbd63bdb-e82d-48c1-8369-0d4607cc78e0');
INSERT INTO "same_key" VALUES('participant','0
13a86285-f623-4104-ae74-7856f0215c37
9d844687-128e-4d90-9b7a-bb95908d929e','32fa3c69-fc2c-492f-9d0e-1bc045817605');
INSERT INTO "same_key" VALUES('participant','0
13a86285-f623-4104-ae74-7856f0215c37
a33e9535-108d-420c-9a57-a49f577b0198','380b9184-94af-4017-bb0e-4e2755b3e726');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
0427a798-3117-4e79-a867-92e5dc2f6857','52b7fa83-e124-4f77-b9d5-d73df91e58a3');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
18f710d8-0907-41d6-8cc8-39735d7dc55f','eff8aefb-7182-43bc-be55-096a1fedb912');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
21a6af4c-a456-48b9-887a-85ffa2954ca1','495713e7-4000-4ab4-926d-e933c6e91e88');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
7265d45b-c293-4334-8713-877eaaf9b9f1','4290a547-3c7d-4d23-8512-434900d6fbae');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
79b5fe38-9c3e-49f6-bc44-3684a4c9b614','9aa8a34a-132f-4428-9927-2520f068f4f6');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
86c80be1-bdc9-43bd-aa8d-a23f5e4a1050','bb07dffe-9f5e-45e4-aecb-ed4a9a7c07d3');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
9d844687-128e-4d90-9b7a-bb95908d929e','7dfe466b-5a32-4a72-916b-2d72979aa3cd');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
a33e9535-108d-420c-9a57-a49f577b0198','411c8b26-3268-4075-bf79-3fe296fa3882');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
a3bab278-4726-4e66-866e-04e3c4d15859','8505d80a-8e1a-4909-9067-964681ebd7bb');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
b68fd749-de37-4ae3-ba18-2a47a6b966e3','cbaed38d-6d06-4a4f-9ad6-94929f715fa8');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
bbe11b63-68e3-4dd4-9891-fe0fac20d1f1','13011f66-02d2-464d-b604-84c129b1965e');
INSERT INTO "same_key" VALUES('participant','0
4e8824d3-1dbc-4601-801a-3e850b9d6b80
e5271084-5769-4ce0-823c-28ed86399351','2c37e355-26b3-4e23-8b17-ecf00f11d108');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
06072353-4403-4b54-8dc0-266eb5ad3edd','925b1d85-c86a-48a7-9cad-9275a2e161e7');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
11089f09-b813-43f0-9b97-a48902f88b00','20ab9842-e9e3-4779-a0d4-7ef4248d5ea1');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
18f710d8-0907-41d6-8cc8-39735d7dc55f','927f04ee-a11c-44f8-aec1-11cdb66dd26e');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
7265d45b-c293-4334-8713-877eaaf9b9f1','341f441b-7102-4012-a7e9-c754ba9a10ab');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
95315141-db3c-4488-8c22-814668916271','0f42cc6e-76ef-4b5e-bb6a-730c1b6838a1');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
9d844687-128e-4d90-9b7a-bb95908d929e','d0e2d579-a965-4def-998e-c1e8f59a01ec');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
a33e9535-108d-420c-9a57-a49f577b0198','eca792ce-c17a-4736-86b2-18b6416cbd6c');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
a5a502ba-9bb8-43dc-83c2-e9b347002009','78e7c8a2-21e0-4cf1-9aae-159a88388560');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
c37500b7-0e68-47ef-8366-27ca58dae48d','de1f7ad8-41eb-432b-bb9c-ba7f02a596d6');
INSERT INTO "same_key" VALUES('participant','0
ba820bba-6cf5-4e77-9953-a76faee9b7ca
fccd0328-c7b0-482a-ab28-d0e6eb58621b','0b74c8ea-7bf4-4359-8425-d2f064245d11');
INSERT INTO "same_key" VALUES('participant','0
bcb7ab08-79e1-495e-bfc9-c0e234bfa12f
18f710d8-0907-41d6-8cc8-39735d7dc55f','135813ea-69d3-4664-ba44-b77bfe8a5779');
INSERT INTO "same_key" VALUES('participant','0
bcb7ab08-79e1-495e-bfc9-c0e234bfa12f
1b92c0cb-f502-4cec-be1c-2ff985d8e81c','38675909-0ba3-4c07-8f86-c3492c633194');
INSERT INTO "same_key" VALUES('participant','0
bcb7ab08-79e1-495e-bfc9-c0e234bfa12f
7265d45b-c293-4334-8713-877eaaf9b9f1','10afc129-7afb-4405-bf44-ef823fb8a420');
INSERT INTO "same_key" VALUES('participant','0
bcb7ab08-79e1-495e-bfc9-c0e234bfa12f
9d844687-128e-4d90-9b7a-bb95908d929e','f69046de-82fd-4a38-a74a-d79512926a8b');
INSERT INTO "same_key" VALUES('participant','0
bcb7ab08-79e1-495e-bfc9-c0e234bfa12f
9dbda533-27fc-4963-b848-455ae7a27fd4','0fc1e1d9-c8e5-4ae3-97e4-b48f9f425ad6');
INSERT INTO "same_key" VALUES('participant','0
bcb7ab08-79e1-495e-bfc9-c0e234bfa12f
a33e9535-108d-420c-9a57-a49f577b0198','4c4e63eb-2f22-4e90-b315-7b24404101f5');
INSERT INTO "same_key" VALUES('participant','0
fdb51588-9b9f-498e-8196-7006c5efa8e5
18f710d8-0907-41d6-8cc8-39735d7dc55f','23f75838-2bbd-42c6-ad13-53c54e29d91c');
INSERT INTO "same_key" VALUES('participant','0
fdb51588-9b9f-498e-8196-7006c5efa8e5
7265d45b-c293-4334-8713-877eaaf9b9f1','d71e2dd8-d0b7-44f1-8d48-701e8ded1db3');
INSERT INTO "same_key" VALUES('participant','0
fdb51588-9b9f-498e-8196-7006c5efa8e5
9d844687-128e-4d90-9b7a-bb95908d929e','ad22ee37-980d-4101-a2d2-6e71c83fb4bf');
INSERT INTO "same_key" VALUES('participant','0
fdb51588-9b9f-498e-8196-7006c5efa8e5
a33e9535-108d-420c-9a57-a49f577b0198','7c2f6d48-2e8e-41d6-b805-02afcbb7a90e');
INSERT INTO "same_key" VALUES('person','0
中村春子','a5a502ba-9bb8-43dc-83c2-e9b347002009');
INSERT INTO "same_key" VALUES('person','0
井上海','eb94d39d-3a1b-4728-b212-de69638f6b64');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','79b5fe38-9c3e-49f6-bc44-3684a4c9b614');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','a3bab278-4726-4e66-866e-04e3c4d15859');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','11089f09-b813-43f0-9b97-a48902f88b00');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','95315141-db3c-4488-8c22-814668916271');
INSERT INTO "same_key" VALUES('person','0
小林夏男','fccd0328-c7b0-482a-ab28-d0e6eb58621b');
INSERT INTO "same_key" VALUES('person','0
山崎十和','c37500b7-0e68-47ef-8366-27ca58dae48d');
INSERT INTO "same_key" VALUES('person','0
山田太郎','86c80be1-bdc9-43bd-aa8d-a23f5e4a1050');
INSERT INTO "same_key" VALUES('person','0
松本空','ffbe199d-70dc-402d-acac-16a7ba2b1088');
INSERT INTO "same_key" VALUES('person','0
林美玲','9d844687-128e-4d90-9b7a-bb95908d929e');
INSERT INTO "same_key" VALUES('person','0
浜田六子','e5271084-5769-4ce0-823c-28ed86399351');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','9dbda533-27fc-4963-b848-455ae7a27fd4');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','bbe11b63-68e3-4dd4-9891-fe0fac20d1f1');
INSERT INTO "same_key" VALUES('person','0
渡部七海','1b92c0cb-f502-4cec-be1c-2ff985d8e81c');
INSERT INTO "same_key" VALUES('person','0
王大明','a33e9535-108d-420c-9a57-a49f577b0198');
INSERT INTO "same_key" VALUES('person','0
田中四郎','b68fd749-de37-4ae3-ba18-2a47a6b966e3');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','0427a798-3117-4e79-a867-92e5dc2f6857');
INSERT INTO "same_key" VALUES('person','0
陳小華','18f710d8-0907-41d6-8cc8-39735d7dc55f');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','21a6af4c-a456-48b9-887a-85ffa2954ca1');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','06072353-4403-4b54-8dc0-266eb5ad3edd');
INSERT INTO "same_key" VALUES('person','0
黄志強','7265d45b-c293-4334-8713-877eaaf9b9f1');
INSERT INTO "same_key" VALUES('person','1
中村春子','a5a502ba-9bb8-43dc-83c2-e9b347002009');
INSERT INTO "same_key" VALUES('person','1
井上海','eb94d39d-3a1b-4728-b212-de69638f6b64');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','79b5fe38-9c3e-49f6-bc44-3684a4c9b614');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','a3bab278-4726-4e66-866e-04e3c4d15859');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','11089f09-b813-43f0-9b97-a48902f88b00');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','95315141-db3c-4488-8c22-814668916271');
INSERT INTO "same_key" VALUES('person','1
小林夏男','fccd0328-c7b0-482a-ab28-d0e6eb58621b');
INSERT INTO "same_key" VALUES('person','1
山崎十和','c37500b7-0e68-47ef-8366-27ca58dae48d');
INSERT INTO "same_key" VALUES('person','1
山田太郎','86c80be1-bdc9-43bd-aa8d-a23f5e4a1050');
INSERT INTO "same_key" VALUES('person','1
松本空','ffbe199d-70dc-402d-acac-16a7ba2b1088');
INSERT INTO "same_key" VALUES('person','1
林美玲','9d844687-128e-4d90-9b7a-bb95908d929e');
INSERT INTO "same_key" VALUES('person','1
浜田六子','e5271084-5769-4ce0-823c-28ed86399351');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','9dbda533-27fc-4963-b848-455ae7a27fd4');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','bbe11b63-68e3-4dd4-9891-fe0fac20d1f1');
INSERT INTO "same_key" VALUES('person','1
渡部七海','1b92c0cb-f502-4cec-be1c-2ff985d8e81c');
INSERT INTO "same_key" VALUES('person','1
王大明','a33e9535-108d-420c-9a57-a49f577b0198');
INSERT INTO "same_key" VALUES('person','1
田中四郎','b68fd749-de37-4ae3-ba18-2a47a6b966e3');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','0427a798-3117-4e79-a867-92e5dc2f6857');
INSERT INTO "same_key" VALUES('person','1
陳小華','18f710d8-0907-41d6-8cc8-39735d7dc55f');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','21a6af4c-a456-48b9-887a-85ffa2954ca1');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','06072353-4403-4b54-8dc0-266eb5ad3edd');
INSERT INTO "same_key" VALUES('person','1
黄志強','7265d45b-c293-4334-8713-877eaaf9b9f1');
INSERT INTO "same_key" VALUES('delegation','0
乙code高','ce4e3b86-cfa6-5707-990b-6eec901f4fd3');
INSERT INTO "same_key" VALUES('organisation','0
乙namezh高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
INSERT INTO "same_key" VALUES('organisation','1
乙nameja高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
INSERT INTO "same_key" VALUES('team_member','0
9c388011-b9c7-5baa-a389-44aa71223935
a0e95d61-8f91-55d1-9121-a60c9945a4d0','31fe0ac3-8d32-51d3-a670-73d78d891d8a');
INSERT INTO "same_key" VALUES('travel_time','0
乙fromplace高
乙toplace高','91e6caec-f8b2-5c73-9d11-c5dd02dc6683');
INSERT INTO "same_key" VALUES('organisation','0
甲namezh高
','f67091ef-8724-5501-9b51-cdab692d7c76');
INSERT INTO "same_key" VALUES('organisation','1
甲nameja高
','f67091ef-8724-5501-9b51-cdab692d7c76');
INSERT INTO "same_key" VALUES('person','0
改namezh','11109085-d961-53d4-8b48-e408cb16a69f');
INSERT INTO "same_key" VALUES('person','1
甲nameja高','11109085-d961-53d4-8b48-e408cb16a69f');
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
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_same_key_row ON same_key (entity, row_id);
CREATE INDEX ix_template_task_template_id ON template_task (template_id);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE INDEX ix_personal_person_id ON personal (person_id);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_change_register ON change (entity, row_id, reg);
CREATE INDEX ix_team_delegation_id ON team (delegation_id);
CREATE INDEX ix_task_delegation_id ON task (delegation_id);
CREATE INDEX ix_version_delegation_id ON version (delegation_id);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_member_person_id ON member (person_id);
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
