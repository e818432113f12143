PRAGMA application_id = 1213417556;
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
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
	note_zh VARCHAR NOT NULL, 
	note_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(speaker_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "agenda_item" VALUES('f79b609b-0b71-4609-8eef-db8e5c6e82b0',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('401812e3-bd66-46eb-9095-8b40b9e3d485',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','item',2,NULL,10,'致詞','挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('c6a8159b-464f-45e4-a083-2f45fbe94de2',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','item',3,NULL,30,'座談','懇談',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('b89cdaef-639d-4dbe-877a-b194d05162a2',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('61d4eb15-2637-4aef-ab29-cd1b7da9093a',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','item',5,NULL,5,'合影','記念撮影',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('b91f08e6-91e3-4728-a16a-c49abd956cd6',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('c3b5a8fa-77e0-401b-af96-6b116e528b32',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','item',2,NULL,10,'致詞','挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('6f9b5226-c849-4a3c-94c6-4e36ed861d28',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','item',3,NULL,30,'座談','懇談',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('9db6f1df-264f-4896-93a7-560cfeabb88f',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('ddeadc92-3f2c-4fb8-a7ce-e127510648ec',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','item',5,NULL,5,'合影','記念撮影',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('3094e0c2-59d6-4331-9185-277dd0ee2714',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('211d8996-a6b7-47ac-8f4e-5a73c9ff712e',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','item',2,NULL,10,'致詞','挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('8e738ff6-9550-45c4-8743-800b9ebd956b',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','item',3,NULL,30,'座談','懇談',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('ccd270e1-7463-4f3e-ac64-e928a9fe323e',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('ce94435e-23c5-4e3e-b690-355ce9915509',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','item',5,NULL,5,'合影','記念撮影',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('dba9fb35-da16-46d2-ac49-779523ab31db',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('b107e27a-2945-401b-afa4-7f6dd39b7fc9',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','00b9846c-3c7a-4f26-8692-142deb820a10','','','','');
INSERT INTO "agenda_item" VALUES('459d76a5-1d67-44d3-9a07-58e982e9a6ae',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','3edd73ea-c7d7-4ce5-9884-732d60a5bc96','','','','');
INSERT INTO "agenda_item" VALUES('3945f786-621a-4687-82a6-34d9c1f6a8d1',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','67485f25-f950-4532-9711-8c05319a7073','','','','');
INSERT INTO "agenda_item" VALUES('4d48d8fa-6147-4892-9bcf-b21adc05baa6',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','item',5,NULL,20,'問答','質疑応答',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('40cb5663-3f04-45e1-a890-e91aa2141615',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('8aa6a64a-12d5-4f66-8688-f15d7b26eecf',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','00b9846c-3c7a-4f26-8692-142deb820a10','','','','');
INSERT INTO "agenda_item" VALUES('139876ef-c984-44ca-a1ea-24ae997a0428',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','3edd73ea-c7d7-4ce5-9884-732d60a5bc96','','','','');
INSERT INTO "agenda_item" VALUES('c5ac3b1b-719e-4cb8-bd2f-dc0241bc9588',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','67485f25-f950-4532-9711-8c05319a7073','','','','');
INSERT INTO "agenda_item" VALUES('41acaf53-fc08-4c3d-a910-1f8224aca5d5',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','item',5,NULL,20,'問答','質疑応答',NULL,'','','','');
INSERT INTO "agenda_item" VALUES('9a9cd79c-e852-5939-b273-d1f651d4562e',1,'9d813800-8671-5477-9164-e2d730a8cd9e','改 kind',3,'09:30:00.000000',3,'甲 title_zh 髙','甲 title_ja 髙','11109085-d961-53d4-8b48-e408cb16a69f','甲 speaker_zh 髙','甲 speaker_ja 髙','甲 note_zh 髙','甲 note_ja 髙');
INSERT INTO "agenda_item" VALUES('fd8ac790-747f-5aec-804d-2417f9eb88ef',1,'869af6e0-4f3f-59f4-9f0a-56db3796c58e','item',4,'10:30:00.000000',4,'乙 title_zh 髙','乙 title_ja 髙',NULL,'乙 speaker_zh 髙','乙 speaker_ja 髙','乙 note_zh 髙','乙 note_ja 髙');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "budget_line" VALUES('195aff78-ac2c-473b-822e-e2a40e9e1586',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','');
INSERT INTO "budget_line" VALUES('92c7a104-d798-42f3-a321-48df1ecc7e2b',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','');
INSERT INTO "budget_line" VALUES('c86de918-9e6c-4ab8-99e0-a675cd9bea0e',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','');
INSERT INTO "budget_line" VALUES('90641b7f-3bf1-4f8f-ab4f-88a4fa0ddeab',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','');
INSERT INTO "budget_line" VALUES('79070d37-0247-4f2f-81e1-39840f88bdb2',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','transport','local',5,'機票','航空券',9600000,'TWD','','');
INSERT INTO "budget_line" VALUES('21dad06d-4cd8-4fc2-82bd-84ddee7a9622',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','');
INSERT INTO "budget_line" VALUES('1bec08f9-dfbf-4697-b63f-8a8e373bbaf5',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','');
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
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',0,'organisation','42b378a0-4e17-4b4c-bac0-43c73061f9e8','*','6b00f8bd60c859fb27ef86498532bb5c','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'0318e06536643dd2d3f4fc4b1f9b98b24a5cf300afb819dc27fcf734fb98f915');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',1,'organisation','5cab2d74-473e-4548-b9c0-4bf66c5183e6','*','699d080ef184fbdba5d96d3c5223797d','{"address_ja":"","address_zh":"","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"42b378a0-4e17-4b4c-bac0-43c73061f9e8","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'3c6ad42684f90a5f21ec8157cebb5a11421f42f194aafd413abb4904b58d0d41');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',2,'organisation','2ba065b5-e3cf-4291-9324-4360d70569ea','*','d59a78b0097143d5fbc7a3912c409a23','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","url":""}',NULL,'[]',NULL,'747aada8c4eaeda6b82187dda429be811323933ae348a96d332fc7ac41b14744');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',3,'organisation','0d9163cb-5cd4-4b37-9381-6d5a1a1ac7db','*','d62d1527fe63f3eafc8d92aafe043d67','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","country":"JP","head_ja":"知事","head_zh":"知事","kana":"ちばけん","kind":"prefecture","name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'2a83a329484497dc217c69917be036248c1ad1e2984f01457aff989e095c2769');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',4,'organisation','4bcc591f-2663-4df2-8c4c-bea93e274b8f','*','704047a75dc00e97e513322300573277','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"department","name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"0d9163cb-5cd4-4b37-9381-6d5a1a1ac7db","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'417adebd0e753793df731d6d27f82347641438a2e9ca136d253be5ffe067a6ce');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',5,'organisation','9b7efbcf-5249-4392-8a35-7da3a6f0bcf5','*','29421c5220177296297bfb56de5ce153','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","country":"JP","head_ja":"","head_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'6f988fff1b7f373ed658089df0ad2ad75212d7cf4c45d50f498e01219aedeb6b');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',6,'organisation','b5adf5c0-0843-42ac-bbc7-f34bf673c29c','*','0ca0897bf41a4ab93367c7814f988e14','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","country":"JP","head_ja":"","head_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","url":""}',NULL,'[]',NULL,'b7f3018a780c49d301b3765917bd7a0e26acc30bb728b130640ac54ffc34bcc3');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',7,'organisation','5ca2e89e-5a5e-488d-afc3-e652285b3d2a','*','1f4a8aa2dafbb612bddd4e4893f74e3c','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"みやぎけん","kind":"prefecture","name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'ae78ad692d09799220835956f6ca2e5439308e7ebc3c10333cb6e7ead020d06d');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',8,'organisation','57bc1e99-6453-4edc-bac2-f272b5daa4e5','*','c2fd2596dfb7ae5e5f31468d49c67b14','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'5e17d4790c4cd4a95102ec6db8d03d17e5e1e17bc4898918678ee0d21d952c5f');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',9,'organisation','3ae02860-7f3b-421e-bb36-b7199df80eac','*','2c71624f256b4594b7e7a28ca924cb62','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'0806da013faee3e05714b00a93bcb190fc6328c65fe9fc43a3ae0622ace91480');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',10,'organisation','a9b68de7-7f97-4477-b170-25c368cc078a','*','4f8475f2dbf89af3519d7a6da1ed4490','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'f5a0cceac94bfacc014631ec95a1ec12dbbb086ecdcec6e85d6bc67959b532a6');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',11,'organisation','e911013b-db1f-4188-b7ec-5c0348d1219b','*','43a2736ea1523bb462e4efdf0498266f','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'ab575801a3b613d7645d0ea54517ba69bcc3d78b3ec5d6da511733d1b965df8e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',12,'organisation','047f33fc-18bc-4e37-9052-c69ee1d57fd4','*','72a13e1a898666754a323619bda45225','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"chamber","name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'a8f919271570aa4d2685e81c6e3224412f5b893b8e69a6b3cc4ba85cbb1d7377');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',13,'organisation','9de92a09-85d5-4968-a478-dbf7dec7a591','*','47034be372e7ade56d8ad9db73d8d745','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'dd6b6bf3b8d452da59ccf1edcd6549e72a8ed704280decafbabf5575d90e99f8');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',14,'organisation','52793e2f-dcda-4bc9-9d81-5c9daa24fd4b','*','c74da7942282c7b301bc33d56dd3af80','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'36944c527bd6160f5e220b4ea2521233bf3e642b8d9a17cc8f8606cca73b2ad6');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',15,'organisation','a0eb542e-1d63-4d48-877b-6c921882992d','*','86ce3a3bf345852ee6b09a74ebcfa3e7','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'4f6a0cc91652f86c696b2cad5b9259d9190a770efb90f624c9d186cd181d735f');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',16,'organisation','0b254143-326e-4915-b175-9ae7c3576b4f','*','7603dd7bb24e55d48a2e31668cfccabe','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'99a0c06ea762c50c32be5db60933fbd2ac6790280597c744f741dd0d0541920e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',17,'organisation','b9ea7ea4-ea0e-4a50-a5e2-437d441cd22f','*','3caf89b841a22f013eafa479ae6c62f0','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"prefecture","name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'757438ad8a559c97455712e20658d1f5d8fc302e19d97fbcd9feba89e8f10d82');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',18,'organisation','20e8b659-bbb0-4417-bcb3-c8c9bde37be7','*','b8e563ffe01d020ed8ed0ef75667e0e3','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"city","name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'f99d91a4eb4cb495d5f163503b14ac19be41e501f2259226ff954035e36b02b2');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',19,'organisation_name','c73eb50e-cfd6-44a7-ac7f-b92c44771268','*','8a41d386f32d001ea78cb2c8bc7c92a3','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"3ae02860-7f3b-421e-bb36-b7199df80eac","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'d776fd7fdb805e48745b5cad1abfdbb67f2e4ad85ccdbee9918a29ba966e32cc');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',20,'person','00b9846c-3c7a-4f26-8692-142deb820a10','*','0b14b16ebcc587c2830e4ab3039f2bd1','{"country":"TW","email":"ta-ming@example.tw","kana":"おう だいめい","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","phone":"+886 2-0000-0001","roman":"WANG Ta-Ming","source":""}',NULL,'[]',NULL,'66700d10e293f778842d728175469565a078591ae759c1d6ec6fd9ab997e967e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',21,'post','fe768f4b-e4e5-4c51-8ade-5288731433fe','*','bf9bb216a693d546f54db5fef4eeca46','{"organisation_id":"5cab2d74-473e-4548-b9c0-4bf66c5183e6","person_id":"00b9846c-3c7a-4f26-8692-142deb820a10","rank":null,"title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'8408aeb0b2416a6fcc28b09aa4b6db98cb9842f0556184d62027f0bef1b26b5b');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',22,'person','37f68daa-2fac-4e38-92d2-cb814fb86244','*','9649a5a70e4deb5ecfaf59c9ccc58c99','{"country":"TW","email":"hsiao-hua@example.tw","kana":"ちん しょうか","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","phone":"+886 2-0000-0002","roman":"CHEN Hsiao-Hua","source":""}',NULL,'[]',NULL,'dcb72d3e0d02dcd82ff1b3889fef82e15e6b27a888feb9aa4cd61a55e209a81c');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',23,'post','d0e4f48c-f350-4e64-a86b-d64d08a94fff','*','f991638e790bc7bbc0e4c695c7e4f716','{"organisation_id":"5cab2d74-473e-4548-b9c0-4bf66c5183e6","person_id":"37f68daa-2fac-4e38-92d2-cb814fb86244","rank":null,"title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'56808aeb87072538e87bfd931560d332cb9fa62e6bb25925450a0196e2606f86');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',24,'person','8293b9f2-c9f5-4e24-8acc-1a9b936cd552','*','a79084792730dd509b4252ad6ab129e3','{"country":"TW","email":"mei-ling@example.tw","kana":"りん びれい","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","phone":"+886 2-0000-0003","roman":"LIN Mei-Ling","source":""}',NULL,'[]',NULL,'a3c0f1a3343c906641f8177c608271935db1463a21e867492b8539f7f6bdb7a0');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',25,'post','e555c2b5-9d41-4381-96c5-4aa5019457b6','*','1ba4ee41cc531e57dca344c4a7d55d63','{"organisation_id":"2ba065b5-e3cf-4291-9324-4360d70569ea","person_id":"8293b9f2-c9f5-4e24-8acc-1a9b936cd552","rank":null,"title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'33ba8e134d29a7dc4736e48a5693960a01324af650c51f4f8bfef69a987ea998');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',26,'person','809a7bb8-58f0-42dc-a2bb-5806c9831808','*','4849935bad5210d81d4592cee6d1b9bd','{"country":"TW","email":"chih-chiang@example.tw","kana":"こう しきょう","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","phone":"+886 2-0000-0004","roman":"HUANG Chih-Chiang","source":""}',NULL,'[]',NULL,'3a3c7c180bf52fd09f6d23a0bdc865ab8b2aa1d95037563d3368825630420ce9');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',27,'post','72a7a0f0-2d26-4ea0-bd29-9454e8286db1','*','944972820e481aeb2b1e8943e8781e7d','{"organisation_id":"2ba065b5-e3cf-4291-9324-4360d70569ea","person_id":"809a7bb8-58f0-42dc-a2bb-5806c9831808","rank":null,"title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c839be9a56e816f42cbf064ab95e32d77876f9679b8d061833195024233f5ea6');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',28,'person','3b64c49e-7b9f-430c-85b1-a22029ec875d','*','a58e133b9762baf07a56b68cb1c4d731','{"country":"JP","email":"","kana":"やまだ たろう","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'120e9a39319b267031936a7a0ecf69cd663c3bb6265d0e389fbb7d6667958404');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',29,'post','65387d88-0c27-46f2-b8b6-c4dac3587f92','*','24f8975f735dc5500513eb3d6cb0a63d','{"organisation_id":"4bcc591f-2663-4df2-8c4c-bea93e274b8f","person_id":"3b64c49e-7b9f-430c-85b1-a22029ec875d","rank":null,"title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3362a0d4b0aa2ff47236028463e9f913fafa4cb386589d98024360093eff2458');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',30,'person','f38224e8-ae56-444c-ad59-02c85c145d75','*','9a8d14ab2413d02e7427138fbf04e773','{"country":"JP","email":"","kana":"さとう はなこ","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'5f0734fc8ad90fff4e6a5b855418784dd285d8188796d755e52d580dc0388e99');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',31,'post','7db5ff98-68b1-4272-ac51-54973df79a76','*','ad0a0d3304c2d2abe728838654879de5','{"organisation_id":"4bcc591f-2663-4df2-8c4c-bea93e274b8f","person_id":"f38224e8-ae56-444c-ad59-02c85c145d75","rank":null,"title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'4a8fbcd8ea31f5d40ccdfe874d857566592c2358044ccbbf10222a667abc94e4');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',32,'person','428f32c1-7b8e-4f11-b40e-656dc6c8be43','*','5d96d6f33a0dc80f8b756c983a78ae56','{"country":"JP","email":"","kana":"すずき いちろう","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'3ce24d6246a38878565b1e9dab0637b43abf8f1769a52c826365972eee678a6f');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',33,'post','062e517a-d817-4089-b1e0-fc369044f554','*','abdfac88e59e6fddd73703a1e12b6708','{"organisation_id":"4bcc591f-2663-4df2-8c4c-bea93e274b8f","person_id":"428f32c1-7b8e-4f11-b40e-656dc6c8be43","rank":null,"title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0e8e0ced45bfd27a63c8f6e4f1d0130e93faffecfec4dfebdae85db1019fcf92');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',34,'person','7bb9da48-f50d-43fb-9424-cabf31e3d0f1','*','772851c013d7f90788595a9c93e55dc0','{"country":"JP","email":"","kana":"わたなべ じろう","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'c743044f113af65746db78083db90757754d550abc50a8b4d4470f78a50da447');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',35,'post','49aedfb5-1772-4264-bf09-b44bd394ecd2','*','0895e92a3131b7eff5ae52afdd016496','{"organisation_id":"4bcc591f-2663-4df2-8c4c-bea93e274b8f","person_id":"7bb9da48-f50d-43fb-9424-cabf31e3d0f1","rank":null,"title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e99fb023b718acef667aec50c9ec07ad36520a383d0e335a2de1500ed25eb88e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',36,'person','44c877e5-12cf-4729-b347-8ec35c362346','*','479be3f1b314f549a0cd5a385054767d','{"country":"JP","email":"","kana":"たかはし さぶろう","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'645417f37b45360cd6404ef56303cde0866a86600931965c28c775824109136c');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',37,'post','83c5ab64-6791-4766-9023-092d176e6329','*','2ca5cb7b804b86c3bf80962622ba6f51','{"organisation_id":"4bcc591f-2663-4df2-8c4c-bea93e274b8f","person_id":"44c877e5-12cf-4729-b347-8ec35c362346","rank":null,"title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d13f6c658c7339ad5b9e5063d4f304c5283423f1f5fcde0e24bea71254de4492');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',38,'person','076d96f2-2f14-449f-b627-ec901eb5541a','*','8dc4ebb72ceb58055a3579dccc76fb1e','{"country":"JP","email":"","kana":"たなか しろう","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'38e0fb17963018a001068c9d033afd3dd034f8088dbab7493e161f8b3dd28f38');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',39,'post','9f8f5c52-cc08-44ab-a0ac-1a014bde8f70','*','400170a7a118e5df17a090276c2827e8','{"organisation_id":"4bcc591f-2663-4df2-8c4c-bea93e274b8f","person_id":"076d96f2-2f14-449f-b627-ec901eb5541a","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6673ccdf16efabde38aaeb0adec9d51380b384be7bb4268a52f65fbb17d18bbb');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',40,'person','99387405-b023-4621-855f-8418bee34675','*','288afa0195edf66fa6f4513b62a61cad','{"country":"JP","email":"","kana":"いとう ごろう","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'54791610f8807d7e8e99b7d6bf7b98f364db7bff9c5fbfce40c1a638e6591e17');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',41,'post','67b90741-b565-4b74-b5da-f8fd94e441f8','*','e63f756f2d19e090e43e1575b5c0198f','{"organisation_id":"4bcc591f-2663-4df2-8c4c-bea93e274b8f","person_id":"99387405-b023-4621-855f-8418bee34675","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'6ac5d83671ad7e2e49e299af2fa6b1811c727b63109feb4e546480e84e830dee');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',42,'person','170f65c2-8cd3-47f4-9bcd-eeb6fef7b04a','*','7df5fdab57a6942a8359041770b737e2','{"country":"JP","email":"","kana":"はまだ むつこ","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'51d060788f46919e807e141ed5b68c8316bb1f23e741480990506940c74a6ba9');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',43,'post','376d4332-e2b7-4cbd-a9da-9a39737b5efd','*','dae779270a708c44424114314069c5fa','{"organisation_id":"4bcc591f-2663-4df2-8c4c-bea93e274b8f","person_id":"170f65c2-8cd3-47f4-9bcd-eeb6fef7b04a","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'c2cd1b726001977f0015a6fc041739b48a66e524f266d6a4c54a7c98e8750d6a');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',44,'person','33780fde-19a4-40bb-b591-2075f0d35a55','*','6a4438b3fff3f43f4838a2198bd2b281','{"country":"JP","email":"","kana":"わたべ ななみ","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'61c6f42028caf6e087bdb2d15c5efb91378b8e7c8f6b99e7ba5275427c84aa5c');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',45,'post','6cbaa6e7-2523-4e57-a91b-3233c601e74c','*','b36c40c03d071e31caeee0cc7a7d1c38','{"organisation_id":"9b7efbcf-5249-4392-8a35-7da3a6f0bcf5","person_id":"33780fde-19a4-40bb-b591-2075f0d35a55","rank":null,"title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'fe1d56a98fc5406f683c5627d3e071fcea7b70bb9500c5a68b89a38448ad0cd5');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',46,'person','82d5dba9-a730-4cf6-beb7-f9ac9e3f6bab','*','79bfe68b2e90f21989951b98b6ac2a9b','{"country":"JP","email":"","kana":"わたなべ やえ","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'6cde0d1a31b89b5d3f6c593d9790f4514470943130425df2f531bbd718bac1ec');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',47,'post','b2ef2f20-7a0e-4362-b75b-bb60f86c0d66','*','f7ec11dc8c3a83ddaec35241b2ec0e6c','{"organisation_id":"9b7efbcf-5249-4392-8a35-7da3a6f0bcf5","person_id":"82d5dba9-a730-4cf6-beb7-f9ac9e3f6bab","rank":null,"title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'84005cefd4cdb2e9e7551863e3855f78e3fd665d943132f38aa52a8993e3c575');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',48,'person','a9d53507-1397-4b3b-ad07-400bcbc1a8ad','*','ad58c46829cad49f45a7ec30fd762858','{"country":"JP","email":"","kana":"たかはし くろう","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'88b65e336d73080da973cd42a2ef7d871acc891224f5b923c525d58116757403');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',49,'post','2533d338-ae6b-49f0-844e-0b5faabfb7bf','*','7bfc3bdc90468c6b163c9f435a506aeb','{"organisation_id":"b5adf5c0-0843-42ac-bbc7-f34bf673c29c","person_id":"a9d53507-1397-4b3b-ad07-400bcbc1a8ad","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'525c0f8feab7afe944404164c7219d51625422a3db1faf19323cc07bf5b53b01');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',50,'person','4fa78d3f-7152-4cd8-81ae-4b98718b5b5a','*','3674497f18a41b63aa0674de3d69e172','{"country":"JP","email":"","kana":"やまざき とわ","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'5845c7a25c10e5f656151676987cb93a3c6daed0fb6ec38a08c45183628e4741');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',51,'post','210c79b0-62ae-4096-a75c-91b3c265f9a0','*','1bc4293b66849019397dbe28c2ce4584','{"organisation_id":"b5adf5c0-0843-42ac-bbc7-f34bf673c29c","person_id":"4fa78d3f-7152-4cd8-81ae-4b98718b5b5a","rank":null,"title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'4f0c2aca34041fab388fa87cd1cabf33262fb4650c8cfebdc1c6de77ca70480c');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',52,'person','8383eebe-891d-4855-9e77-b180bf1321f8','*','81b119f9729885b95fce919871937aca','{"country":"JP","email":"","kana":"なかむら はるこ","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'ad3fe940db62e534751838c1b6b38363f5de4ecc7f81ce676386cad2dcf8eddc');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',53,'post','59130fa4-dcca-4085-8113-d5c50a2eb697','*','a37dec245c587c2df9d389359ea2af81','{"organisation_id":"b5adf5c0-0843-42ac-bbc7-f34bf673c29c","person_id":"8383eebe-891d-4855-9e77-b180bf1321f8","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'233e6f47af01a94cc7e72bb4b0d389fa1c9f487c107a78906eafa8461f8e08e4');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',54,'person','1ed9aa6d-39e8-4bf2-bee6-ba2207b4422a','*','13f66e3730ebdfe0eb7ee0f5871dd5fc','{"country":"JP","email":"","kana":"こばやし なつお","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'e65987b01d46bbb257bb3f4e908dd1fcda27961ec2e28a5c952e5e3acc6f7d15');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',55,'post','e402ed23-16ea-4e77-87cf-3470f3f6b9ba','*','a299b6511f84e1caf5858a259f2cf92e','{"organisation_id":"b5adf5c0-0843-42ac-bbc7-f34bf673c29c","person_id":"1ed9aa6d-39e8-4bf2-bee6-ba2207b4422a","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'145288d453371a233fc8aeba91d24861712e55ba0d7cf4c3ed5bf295299bdfa7');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',56,'person','5439ee30-5a93-4b10-8ecb-31f3f3489a2e','*','418d1c8183896ee6a37cf5474264ac1f','{"country":"JP","email":"","kana":"かとう あきえ","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'56997850264df2852f6c91335865062af827658889aef41c0a07433cae9de519');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',57,'post','e6da9138-215e-47d8-b0ff-d9dd126634c8','*','efc2426156bfa23cac584ba22ab0a738','{"organisation_id":"b5adf5c0-0843-42ac-bbc7-f34bf673c29c","person_id":"5439ee30-5a93-4b10-8ecb-31f3f3489a2e","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'2fda0ed28a6a45c9744826a35bb75430921d3fc0b095d7681fbf11d185e80a6b');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',58,'person','952154bc-318c-42f9-bbe8-d65a3feb4255','*','9c97a469f22fc80a8857e1cf763aea62','{"country":"JP","email":"","kana":"よしだ とうま","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'e08793e77e524c9677dbfb93070e8dabc1750303ab8d99ff3a692fe8a274f508');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',59,'post','0ab80716-4e8d-4e97-9053-5aba2ca1ba71','*','893516c78201eb3ec07e832f3cd65541','{"organisation_id":"5ca2e89e-5a5e-488d-afc3-e652285b3d2a","person_id":"952154bc-318c-42f9-bbe8-d65a3feb4255","rank":null,"title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'151e2279cb4dfa30a9b3b8d0ad99eb02c6f568fb13e334cf18bce6cdca882df7');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',60,'person','3edd73ea-c7d7-4ce5-9884-732d60a5bc96','*','ce0123b184504a1fc65127f90f90ae91','{"country":"JP","email":"","kana":"まつもと そら","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'30576b8ff8e8befee62a7c38f00db1c9ff9bd5a935222a5e6977146d653997e6');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',61,'post','5fd657b7-9f1d-47a1-8e7f-777ad8e67f6e','*','8526a6e2fe16945d8daf6e48ddd11609','{"organisation_id":"a9b68de7-7f97-4477-b170-25c368cc078a","person_id":"3edd73ea-c7d7-4ce5-9884-732d60a5bc96","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'7cd80e36bf03ee694e318b6c0a1ec96b34f0129fae2cc972239697711fa23b5b');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',62,'person','67485f25-f950-4532-9711-8c05319a7073','*','caf3304823761081eb18880dbbe1ba20','{"country":"JP","email":"","kana":"いのうえ うみ","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'5c89cae2065a14c6bb282e0c472c84f1270bccab9bc06e8596eb00eb72d359ea');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',63,'post','17c6f7e2-3201-4f10-b2b0-ea83b68e82a8','*','a779c5bf3271a70138a6d6110ed08c4c','{"organisation_id":"e911013b-db1f-4188-b7ec-5c0348d1219b","person_id":"67485f25-f950-4532-9711-8c05319a7073","rank":null,"title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e20ed31d75723a7a74d8c0cc4c0056754074b3f378cf5df7058446688a7e2a61');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',64,'delegation','6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','*','549136774b146ea6eefb1c4d2094a222','{"basis_ja":"","basis_zh":"","code":"sample-2019","end_date":"2019-09-20","kind":"other","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"5cab2d74-473e-4548-b9c0-4bf66c5183e6","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'623c7e00ec11152b496e137bb9bf3a5fed44db8fc8421d8af2f8a9de6334f98e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',65,'member','2728d57c-cb5e-439b-9c9f-b5ed96f4f7d4','*','b9995e59d10a8e87b860d86622af731f','{"delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","duty_ja":"団長","duty_zh":"團長","joined":null,"notes":"","person_id":"00b9846c-3c7a-4f26-8692-142deb820a10","position":1,"roles":"leader","status":"confirmed"}',NULL,'[]',NULL,'8c127a5080a0f4442ae3eaa4144776c8e48973c057afe4e6f3492d1f4b5b0476');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',66,'member','a8cd6763-2dbc-4a08-9877-7d0ea4a6532c','*','540fefa1f39966db133fdeee1c32d053','{"delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"37f68daa-2fac-4e38-92d2-cb814fb86244","position":2,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'736e19123a554b1cfa31aedde48966307f372c93b2721b08c924a1b3513dfc26');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',67,'member','abc81c58-1280-4614-beca-474aa7ca744f','*','94d753b6c095bd68be5905119a3fd3a3','{"delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"8293b9f2-c9f5-4e24-8acc-1a9b936cd552","position":3,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'c9ab41e930042d8cb01e5ac25ad0ea6aa42275555fd19cbf972b2243214cd788');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',68,'member','461d1287-fcde-4f37-bede-fa62f5e86b5d','*','cb78c6ae96882eb0fdefd352e56b4f88','{"delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","joined":null,"notes":"","person_id":"809a7bb8-58f0-42dc-a2bb-5806c9831808","position":4,"roles":"member interpreter","status":"confirmed"}',NULL,'[]',NULL,'e72b2063a496e28cae62876222638981ba9f98872c9ef7e4035c7b436b869571');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',69,'event','258d81d4-61ef-437e-ae81-06cca98f89cf','*','e64620d5854beeb992217f5c9aadd4bd','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"XX 852","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","kind":"outbound","notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_zh":"松山機場","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","status":"confirmed","target_ja":"羽田空港","target_zh":"羽田機場","title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'3f19d6f6f3761a423ee695bf0ad0932275c457bcc8c24eae61ac914368b8e8fa');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',70,'event','d68c543c-5dcc-4d90-b551-63cd8707a821','*','eb922f502a0e0d89aa3c361f80ef6f59','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","kind":"tour","notes":"","organisation_id":null,"origin_ja":"","origin_zh":"","part":"am","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","room_ja":"","room_zh":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","status":"cancelled","target_ja":"","target_zh":"","title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'42ae089ab8623cd7890b442fe15b844b7dd85aef5566126078b4794e94e468a6');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',71,'event','58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','*','dfafdc28f7c0ffdb6f0e38815e17293e','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","kind":"seminar","notes":"","organisation_id":null,"origin_ja":"","origin_zh":"","part":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"第1ホール","room_zh":"第一 Hall","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'18c35ee76c68196437957924d99521fe57b7a94d29a8013cba92aad4c37a97c6');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',72,'event','da9d4269-b50f-482c-ae1c-d8b9f59f7d02','*','2b4272aec3a010620f58059ee33982ab','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","kind":"visit","notes":"","organisation_id":"0d9163cb-5cd4-4b37-9381-6d5a1a1ac7db","origin_ja":"","origin_zh":"","part":"","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性"}',NULL,'[]',NULL,'6f5ba4edca0346c3492639444b51341fde34304da217596a6498342917f24c7c');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',73,'event','3431ba83-958e-4bf9-968e-8b474e7bd238','*','017795d50a2b196a27ca5024bb1bfe40','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"JR 新幹線","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","kind":"transfer","notes":"","organisation_id":null,"origin_ja":"東京","origin_zh":"東京","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"郡山","target_zh":"郡山","title_ja":"","title_zh":"","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'39628bebe9ed4178f98726745839aace1fd55960fdb01f80938e672e40a9242d');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',74,'event','d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','*','e0360285ac93504f31321354e75b773c','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","kind":"tour","notes":"","organisation_id":"9b7efbcf-5249-4392-8a35-7da3a6f0bcf5","origin_ja":"","origin_zh":"","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'e72348dac21e14336b3bc629ab06b59ecbddb1ea6ac25f7bca73011728022940');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',75,'event','73ec0559-7681-4e2e-b4de-d5810cc00cab','*','8a9bd6ee19a096f7428f86cf38a4bad8','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","kind":"seminar","notes":"","organisation_id":null,"origin_ja":"","origin_zh":"","part":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'58f2eb03257d88d0b0d4e951a7a8fe48ced3a4941c0bf702b8ec591b7fb27c9c');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',76,'event','912df29f-1216-47e7-9a6b-4bbc51385197','*','abf5e8e9770309ac594d4ac336388960','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"JR 新幹線","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","kind":"transfer","notes":"","organisation_id":null,"origin_ja":"福島","origin_zh":"福島","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"仙台","target_zh":"仙台","title_ja":"","title_zh":"","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'f63ceda9d95b629a0f415516739f7e17aef38d8325358d82eb2d508f97bf1b42');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',77,'event','7b4544f1-19c1-4e60-8e98-260124e20bca','*','4935f518298a2c2472f5169582860ae8','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","kind":"visit","notes":"","organisation_id":"b5adf5c0-0843-42ac-bbc7-f34bf673c29c","origin_ja":"","origin_zh":"","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"","target_zh":"","title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'2c969495cf5dc396ebf8633410215495ba28ca5dce7c973437138af205ca6a2c');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',78,'event','c1655760-5f8b-428d-bf1d-a81f174f3139','*','85cb8a925997b9cb136b9fd04995546d','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","carrier":"XX 251","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","kind":"return","notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_zh":"仙台機場","part":"","place_ja":"","place_zh":"","position":0,"purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","room_ja":"","room_zh":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","status":"confirmed","target_ja":"台湾桃園国際空港","target_zh":"桃園機場","title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":""}',NULL,'[]',NULL,'fba5f3d607afcd18efd2d895bed48e6b8b4488df43350a53867376d2d89ed5e0');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',79,'participant','8c47834f-9e8a-4e7e-b0a5-94991b5f0b78','*','35ee1d009354dbb39611d0bf517227cb','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"3b64c49e-7b9f-430c-85b1-a22029ec875d","position":1,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3fbe1d9e7a82c617780d35237335e3693ec81e73d25a0f9f5bd210e4edfd66ee');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',80,'participant','d0aeec46-3e4a-4013-9b98-7e7b975ae87c','*','80a9b62f974c3de03271b5f157c437eb','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"f38224e8-ae56-444c-ad59-02c85c145d75","position":2,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'07fc9053dea8581ae436aecf24f9e2b1a2ce3dc263fca543837e9c57b8e013fe');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',81,'participant','4c8b8dbb-91e9-42f1-b1fa-778f885ac409','*','fcba4e1e7880cc63a5a49178effae107','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"428f32c1-7b8e-4f11-b40e-656dc6c8be43","position":3,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9e999167665ea01d0bbebf62b0f893b580b103967a450ffa4db1e0d3f98404ee');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',82,'participant','35bad301-03b4-404e-b418-f0a61be1acd5','*','f1a84c9dd1b55b254784e5008e696abb','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"7bb9da48-f50d-43fb-9424-cabf31e3d0f1","position":4,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'33a031d4448e7d3265a93c98cc29a136ff21e1e415c277a1fc3fcf60db24943e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',83,'participant','2fe2b76c-0941-476c-a23b-359580b2d6e8','*','c9f558ed8b5ce1707586ba413a5c6fd6','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"44c877e5-12cf-4729-b347-8ec35c362346","position":5,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'094aa900d03a9387537bd1adeb00d3cb65a360b9b2122ec6130ef805372a7d40');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',84,'participant','68178a29-ca4e-492a-9b75-b4af0c01edad','*','fe19d8296bd1e1a1a3c632b015ed6ad7','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"076d96f2-2f14-449f-b627-ec901eb5541a","position":6,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2b2abc2aaf8c31ce57653b975608b96ce2c0182506f8b88a83edeb08ae330123');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',85,'participant','7304108f-32d6-4197-b2aa-c7d67578fa50','*','5f8a5aa5b9567af03d6404353dab3adf','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"99387405-b023-4621-855f-8418bee34675","position":7,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1926da97567a128c2de4f447ae20604bf83a164f49b09e1a6e5aed08ae2c2e58');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',86,'participant','77d6f015-4601-4151-9f56-e65d58b6fb2b','*','623f9a4db7d851266476e65c336a3918','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"170f65c2-8cd3-47f4-9bcd-eeb6fef7b04a","position":8,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9639fe67a5002740de36ca3d09593e7b71eb98c2f24a80db48fc01ea74eb2912');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',87,'agenda_item','f79b609b-0b71-4609-8eef-db8e5c6e82b0','*','148d9f28fbbb670f2307599ec70538ee','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'f26b568b2187de1f330086757cea91c0d1a77a46cd02f80e8c86e94f267a8b9b');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',88,'agenda_item','401812e3-bd66-46eb-9095-8b40b9e3d485','*','34a0cd57f444135385b25e69b7f9dca0','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'e4dabff80ed9582be255189c5d128f5b7cfc5f96f6053a1e58b944bcf31dd251');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',89,'agenda_item','c6a8159b-464f-45e4-a083-2f45fbe94de2','*','2ad264d750d43e72803568af205e7614','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","kind":"item","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'6bb66530a52fb19bb59f6bafce79440129e9f0e8c9cc4fa262e5ee90964208c2');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',90,'agenda_item','b89cdaef-639d-4dbe-877a-b194d05162a2','*','5d5fae1ab55adae5fd4c88c7f7ddc668','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'415a052a4dfbd059c694a257d2b3fa3425cdafacb23113e7f5772db6d57d523f');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',91,'agenda_item','61d4eb15-2637-4aef-ab29-cd1b7da9093a','*','f5ea98257ab574a3170eac22db4654c3','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'ae5f6f1bac3dca98dab4a36dc0e6382636f3ae487e292acf53cd6a481dc03baa');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',92,'participant','7ad15a7f-4b2c-4739-b2ba-eaa2a8eab4de','*','3bd2d473aa198cf8483a2b875cdf9732','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","organisation_id":null,"person_id":"33780fde-19a4-40bb-b591-2075f0d35a55","position":1,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0a63bffd493ca4c9744a2bb58791e38666812ac376b140483897475236b269bb');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',93,'participant','1953a750-fc19-436d-974c-69222ebf1552','*','1065005dee854dc87a19844b29f137ea','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","organisation_id":null,"person_id":"82d5dba9-a730-4cf6-beb7-f9ac9e3f6bab","position":2,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'87ed7685bc03bd078f70577b533917a013c1fe44ac6a4dfe2ab50d9f85c43b90');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',94,'agenda_item','b91f08e6-91e3-4728-a16a-c49abd956cd6','*','5a2fdcc1a35618703b480e196a82f78a','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'6088e492d4b2b1ccc12fd47410c1245260609d307d843bbbc713672d03391ea5');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',95,'agenda_item','c3b5a8fa-77e0-401b-af96-6b116e528b32','*','161a1e09a5b3d1a4f662ef239fbee847','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'194f21bcf548a23a95a5a5b8bb7b5deb88519159b988632b399252faec490ccc');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',96,'agenda_item','6f9b5226-c849-4a3c-94c6-4e36ed861d28','*','2f13f8391a8b7ba0a231a2f54c2f35a9','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","kind":"item","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'05d73dada4e53e43a029a97a3fb08bc683eee5114b977dea728a97aba15b772d');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',97,'agenda_item','9db6f1df-264f-4896-93a7-560cfeabb88f','*','a65bb717ff61a67ed0caba2d43610e2a','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'059a686a15dc086d7f9ef64b65414fbea1f4150fd5fa56a517bcd68144125218');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',98,'agenda_item','ddeadc92-3f2c-4fb8-a7ce-e127510648ec','*','25e9363e004fbabb75038b02481ab762','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'2fd4a93901dd0d0c1b9d1c15423a5df13945d1c0035ac45d1a05cb287582f9ea');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',99,'participant','b207959a-67e3-4e94-9ea4-f5bbb7b9becc','*','56e6148513c5f433eaa53deda4b8d9f0','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"a9d53507-1397-4b3b-ad07-400bcbc1a8ad","position":1,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2fffa5687929493616113e324b8dfcb27ca171e71ae1d586a66db0838e12b817');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',100,'participant','a081a529-4ca9-410e-951a-e26fc488154d','*','7fb40fcfd0aa58cef607d7cd0ad1c143','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"4fa78d3f-7152-4cd8-81ae-4b98718b5b5a","position":2,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1604f9e09f30c249baaba534061e6fb8a2ba90be878fd8cd7829aa7cecb2cf8d');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',101,'participant','e448d368-b0a3-4ab0-8a5d-89d24433a782','*','42fba6e6f271c6449fb45338ca8bf475','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"8383eebe-891d-4855-9e77-b180bf1321f8","position":3,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'9ac5ec26311fd0dfa66b1c3a1b5098b6c8dc33131f373a4e12efafb6ada8fce2');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',102,'participant','7d088ec7-2bc7-46af-961a-974360cb4729','*','2de40245ddd645812d46d22cad09420c','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"1ed9aa6d-39e8-4bf2-bee6-ba2207b4422a","position":4,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5039d9fb1a0e606178e86ed84f1e1e91dcc9593bcda0130b7b54fdd356471262');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',103,'participant','1a281893-2706-44dc-8613-17b37ee950e6','*','da7c42dcf67e948ba7b81c96dd2cb9dc','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"5439ee30-5a93-4b10-8ecb-31f3f3489a2e","position":5,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'61dbbc46e76734ba65fc62a3f51380f01943587e5f2908f2c210bc80b33b62f0');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',104,'participant','64cb7e4e-711d-4c6c-bd80-7821b9562345','*','9740be9fe7eb70938c22e917e3bdfd7c','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"952154bc-318c-42f9-bbe8-d65a3feb4255","position":6,"side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1a99cb5053513260250d5c91d0ac7697275543d3dce47a5136c98e2d03eb7142');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',105,'agenda_item','3094e0c2-59d6-4331-9185-277dd0ee2714','*','21c91b0f75951d869616b50c476ff79d','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'77ca82ba39483a4cd2c7534749bdbb824bff123b000c7cf61b2ae8d674e891c1');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',106,'agenda_item','211d8996-a6b7-47ac-8f4e-5a73c9ff712e','*','e5d0e9c0b248410963dbe0a7a5582dcf','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'62d7936638522e8a509da18d5a8f847c831309060b4809b4ebabf0522c2dc948');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',107,'agenda_item','8e738ff6-9550-45c4-8743-800b9ebd956b','*','eb28fee37130783fd60e2d881e606fdc','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","kind":"item","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'13567ea1c7e1fb81d632bb152f824cd0ae04448d7c4148d0865ffe6d9d220830');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',108,'agenda_item','ccd270e1-7463-4f3e-ac64-e928a9fe323e','*','e422f6fa78140f4fc000fcde74d07d4c','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'67a185fe70057af6669afcc665176df45c8edda14904b58cdcdc24fbe5d43347');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',109,'agenda_item','ce94435e-23c5-4e3e-b690-355ce9915509','*','513ceab0be72c4284e153f03df77787f','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","kind":"item","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'157c8d5905e6c9b44dcbc7cebf8eb40210e3a4f07768211138629af433077122');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',110,'participant','e2981761-89b8-4d8d-9b8d-eb631b999f54','*','7d820c269e3a4164de067103e586583c','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","organisation_id":null,"person_id":"00b9846c-3c7a-4f26-8692-142deb820a10","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'eaa4f0b8e9dae33d3f3b5629ff4321815731b29e359a591b7e53db7ecbb421fb');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',111,'participant','fbb89db0-5b93-45be-80b5-6db3127399fd','*','82e89f5434f566f8b8f173c8a3cb4d9b','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","organisation_id":null,"person_id":"37f68daa-2fac-4e38-92d2-cb814fb86244","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e55534ba403d4c4b98380e224de4d14e65b45151d200ffbed8956421b25d327b');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',112,'participant','7129347d-c49a-4fb3-a2d0-eb4f1fa6358c','*','dd277ea1328d403d32b502d873106fdc','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","organisation_id":null,"person_id":"8293b9f2-c9f5-4e24-8acc-1a9b936cd552","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ad7d54708837db7a0dea4c45e2bd6cd1ba7e7c528ae1995a1e218b8e1ac117d8');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',113,'participant','c39cbce7-a13f-4001-9149-ebe18feb96bf','*','28b48e2608254e78398391bccf8b52ef','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","organisation_id":null,"person_id":"809a7bb8-58f0-42dc-a2bb-5806c9831808","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c2d2f7bf07bacebd453fe7fc725f631d00caf64d496546dfacca70f36ecb0e19');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',114,'participant','9448c58a-c342-4705-ac99-e89336c98fee','*','af99899e8126867f9d23b1893848838d','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"00b9846c-3c7a-4f26-8692-142deb820a10","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'77bbf861c617d2b81c09d12815a37f52576b83e8b562c146e41b1a9b451d7bc8');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',115,'participant','78e761ec-2cfe-4781-82fa-178a03e9a5f1','*','21250e5d34e82bc23d6cab1462130327','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"37f68daa-2fac-4e38-92d2-cb814fb86244","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0fb846ed6221236a55946e8b8901a18bd31fa7cee0e7688d8597bab5e193c040');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',116,'participant','815f03b5-5403-4e64-b1f5-c5d136b268ee','*','abbfc0470a053d4a53e1d8a9ba2b2836','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"8293b9f2-c9f5-4e24-8acc-1a9b936cd552","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a18f468c59774c03e206c19785eff5d0bad18861804fb36ddfe86b83f1d662d4');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',117,'participant','285bf6c3-9596-45fa-ba12-5ae1d6e3700c','*','792e37a60363e5ad94a9d8e2be37c7bc','{"event_id":"da9d4269-b50f-482c-ae1c-d8b9f59f7d02","organisation_id":null,"person_id":"809a7bb8-58f0-42dc-a2bb-5806c9831808","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bf703af3e534d32b126934cc8c72c5c4b595d5686a2c7817c9873ee894a43bf8');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',118,'participant','ba7d38a5-c6d4-4526-9066-357e0f259eb2','*','986b4b2ee914ec4ba6b5e0d6e456a3c8','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","organisation_id":null,"person_id":"00b9846c-3c7a-4f26-8692-142deb820a10","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a44c1f7be1f7bc21d359da49e3bd9af0966429257eefd2c4fea1c4d07ec8f5ab');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',119,'participant','c3efe699-7dda-48f6-a342-74c0829000c4','*','f335db65bb69eff3d59296c0a7253bb1','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","organisation_id":null,"person_id":"37f68daa-2fac-4e38-92d2-cb814fb86244","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f4c9b1676622c2a682ea836967b789ffa5f8ad2b08c9b9c04902f8ffdd170c3e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',120,'participant','b94d654b-3da7-4df2-84d5-2f5e6a21dc65','*','acc4aca5e806637601463acd0e251662','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","organisation_id":null,"person_id":"8293b9f2-c9f5-4e24-8acc-1a9b936cd552","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1b7b25767f646e0cb0071f2562ece9992128814fefe32f2c96dda0a81d1de38b');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',121,'participant','ec3b56f2-5fab-4fa7-a70a-54781e09843c','*','d23bc5e886ee236e0ed8e00a9b18069a','{"event_id":"d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba","organisation_id":null,"person_id":"809a7bb8-58f0-42dc-a2bb-5806c9831808","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'65993e5fea2d92c6e6d80717e94e36c0690ab20297beec35269c4650466b47cd');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',122,'participant','9de8e5cc-66ea-48af-b177-bab33683d405','*','b198c5f81131853ceefc75823cea53af','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","organisation_id":null,"person_id":"00b9846c-3c7a-4f26-8692-142deb820a10","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c2909b1aac7baaeedf7ec181ba29e990c327a39059aeb050c052af613b6de7af');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',123,'participant','e0c3d622-f530-4a29-b39b-83bfaa0da19e','*','1e81db89de3caddc8178c7793d14fe0c','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","organisation_id":null,"person_id":"37f68daa-2fac-4e38-92d2-cb814fb86244","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d299e6386f3bbc3737db92637a4e526d715eed444522607159ac3cd680693630');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',124,'participant','8593866e-90bf-422a-968f-93b3d0c85833','*','c7950da27e512b01bdc09c26bd816fa9','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","organisation_id":null,"person_id":"8293b9f2-c9f5-4e24-8acc-1a9b936cd552","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'07ee02246e3734d92fed8e49564826585be9e9b7482f2d7049bf7a563f2b35a1');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',125,'participant','f9001939-151e-4cdb-b849-fd0ff945e581','*','13624da71f21a8bf290d1c83cb48020b','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","organisation_id":null,"person_id":"809a7bb8-58f0-42dc-a2bb-5806c9831808","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bc7473ef31f8351edfe6e12cff39016f2814d3fdf047e435a6d66c152a73455e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',126,'participant','b0adba00-0715-4dff-b254-7afcb36b85e4','*','15b0ac02205503dad4475dedeec52de9','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"00b9846c-3c7a-4f26-8692-142deb820a10","position":1,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a3092f6e14babf9a366797d962eb894eafdb2a8d9d4b3b30e1e9eb32c328a4e1');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',127,'participant','95e79fae-d261-42de-95b9-9318386f1cd3','*','dc7f862fdd45e756d12679d2edd290ea','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"37f68daa-2fac-4e38-92d2-cb814fb86244","position":2,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1e95539afe56ea74b4dbec5f86ecda1761097a92df294e5a48dfc5c9b9777b39');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',128,'participant','7d481654-ba74-43cc-bf4a-a3036531d40d','*','f0723a9573ce0387b71654dd667bd445','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"8293b9f2-c9f5-4e24-8acc-1a9b936cd552","position":3,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c623379b53090dcd82e44f4f4590ea1b7243712e72417ebad6a64e1f97909c74');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',129,'participant','02fe8772-1abe-4a1b-a70c-05ca668a6259','*','1b4a6dd93c65c25bf3bde59ea4a740c5','{"event_id":"7b4544f1-19c1-4e60-8e98-260124e20bca","organisation_id":null,"person_id":"809a7bb8-58f0-42dc-a2bb-5806c9831808","position":4,"side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5ca5250b5209378b90e263a716f7fac33bf5569688f26afa6149c534fe97a697');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',130,'event_host','5df764f3-c12e-4925-820c-6ade8081c630','*','74ca556b089f768ad8ba2749ccebb979','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","name_ja":"","name_zh":"","organisation_id":"57bc1e99-6453-4edc-bac2-f272b5daa4e5","position":1,"role":"host"}',NULL,'[]',NULL,'9a9bf1a1ddf9e6eef6996968c0329bfd96ffa94b1ac75ef4b353e4ffda5d3007');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',131,'event_host','1db9cb34-34c1-4548-bd15-d4aaf663cd1f','*','4b2a519455ecd15ff36dcea530efa17e','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","name_ja":"","name_zh":"","organisation_id":"3ae02860-7f3b-421e-bb36-b7199df80eac","position":2,"role":"host"}',NULL,'[]',NULL,'e479ae660c8ee60b49b781000b37792bfe0d06740ad699d86b558eff1bd13938');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',132,'event_host','8a217409-a709-4c0b-a00f-ad9f0749b450','*','6dcc248f0b6eb36c9ec972274a373496','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","name_ja":"","name_zh":"","organisation_id":"2ba065b5-e3cf-4291-9324-4360d70569ea","position":3,"role":"host"}',NULL,'[]',NULL,'c4721f901ccc813c5a3ff4dc3adc59c74243bcc048da160d70fe895e4f91cfc3');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',133,'event_host','b7f95cda-cd73-447a-a4eb-ea36e0a99106','*','affe693bc86c6ffd576393dd6b91fe4f','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","name_ja":"","name_zh":"","organisation_id":"047f33fc-18bc-4e37-9052-c69ee1d57fd4","position":1,"role":"cohost"}',NULL,'[]',NULL,'27600907926b8c79b8be97d2257dc0304a6fc5a9ac93e57621aa34aa358f8abe');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',134,'event_host','03e9085e-c0bc-4490-ac67-da6d60a70663','*','66fc78be680f52bb38cc677eafdfb7f4','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","name_ja":"","name_zh":"","organisation_id":"9de92a09-85d5-4968-a478-dbf7dec7a591","position":2,"role":"cohost"}',NULL,'[]',NULL,'abc8ad5fc8bd70f32e3260070b02d93b92a39c5c8c4e3b6585f44f61fd9bf6b2');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',135,'event_host','81aefb46-9d23-4524-938e-6faad45c4ca9','*','7186d62636eddd240c06751b226f7af5','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","name_ja":"","name_zh":"","organisation_id":"52793e2f-dcda-4bc9-9d81-5c9daa24fd4b","position":3,"role":"cohost"}',NULL,'[]',NULL,'3aded6cc79d03c0921c8959c9bab72b522435aa7d8a9689b3c7dfa9c43648663');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',136,'agenda_item','dba9fb35-da16-46d2-ac49-779523ab31db','*','10aaf3ef62b951ebdd41144d836a3d50','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'3ff58d7a863ce5b78000e13f3003d6d6baabd185f1b88be50ab3fb151cddeb33');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',137,'agenda_item','b107e27a-2945-401b-afa4-7f6dd39b7fc9','*','98de9386f14177942688c4a79f53cca4','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"00b9846c-3c7a-4f26-8692-142deb820a10","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'f2333e298f5bd7d5b8b149c1bfe569a07aae016818af0bcafb924fee26c5d357');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',138,'agenda_item','459d76a5-1d67-44d3-9a07-58e982e9a6ae','*','aa1636b2d64e101aee4ef1a88f5592f7','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"3edd73ea-c7d7-4ce5-9884-732d60a5bc96","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'5923a622ff87dfa0b4401674f00e2de3b2a36293fad53cb6e77c628e2616c6b9');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',139,'agenda_item','3945f786-621a-4687-82a6-34d9c1f6a8d1','*','77aa4c9742b744cf4cba12ba4b05c480','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"67485f25-f950-4532-9711-8c05319a7073","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'e0ea1a98b4f69ebe016261c0631a448ec2f35aaf8681f7e8c4a6cc4ca85ae215');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',140,'agenda_item','4d48d8fa-6147-4892-9bcf-b21adc05baa6','*','19af8cdcc65cf41dfe260a44341e5e99','{"event_id":"58293aa1-4af3-4fd0-8ad8-4b2938be1cfd","kind":"item","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'1e2c89675a26a59d4e5ebd63ed6300b36c34e6d65483062f940e8af1d364c0ed');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',141,'event_host','213de98d-4269-42d9-af87-0217539869b1','*','e4c3abc32a3a481297fe9e129b5924e4','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","name_ja":"","name_zh":"","organisation_id":"3ae02860-7f3b-421e-bb36-b7199df80eac","position":1,"role":"host"}',NULL,'[]',NULL,'8016cd0b5a1ccc3539780ff844edb1562a4a1c54ddbb9c17df00d7007bf05399');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',142,'event_host','391d1eb5-5c3a-4ccb-a848-dec1fb657eaf','*','2d714d9a82913466510c87ec5f92dd1d','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","name_ja":"","name_zh":"","organisation_id":"2ba065b5-e3cf-4291-9324-4360d70569ea","position":2,"role":"host"}',NULL,'[]',NULL,'15fcbac53ab9b5195730a16c233d92ff2d72a0d2cae8a38e463f532da832e10e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',143,'event_host','5d8825a3-3dc0-4d72-b002-055bde4ee529','*','fbef66b051f0b5fc87a64cb72c4c460e','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","name_ja":"","name_zh":"","organisation_id":"a0eb542e-1d63-4d48-877b-6c921882992d","position":3,"role":"host"}',NULL,'[]',NULL,'675d1cc74b8304aeb828d02264422a6bccd9e8ac88218bd6067a1e3f599d234e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',144,'event_host','ace4cef9-77a2-4b70-b1c0-eecd240cf81b','*','92fb62fd6caf5d43ce15bd63b2b1c771','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","name_ja":"","name_zh":"","organisation_id":"0b254143-326e-4915-b175-9ae7c3576b4f","position":4,"role":"host"}',NULL,'[]',NULL,'ba98a21a90b894d0836571b82fa3a8423da9d7556f0887a9c0cdefd89df12a69');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',145,'event_host','35fabd4f-9d33-42e6-ab6c-28182950bff2','*','575d171e107609fc6e2b25aaacedc23c','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","name_ja":"","name_zh":"","organisation_id":"b9ea7ea4-ea0e-4a50-a5e2-437d441cd22f","position":1,"role":"cohost"}',NULL,'[]',NULL,'bf8be9a6d0c8f80e757152a1fd88cd1a37d5dff8c29db54527d60d268e8e3c0c');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',146,'event_host','71bd9ef1-f291-4abf-8b38-16aaf4039f4f','*','c32172a9eaa17542cd8d2f14a27a3a81','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","name_ja":"","name_zh":"","organisation_id":"20e8b659-bbb0-4417-bcb3-c8c9bde37be7","position":2,"role":"cohost"}',NULL,'[]',NULL,'0f65f6215452497bb1c845ef9032fa65414f2617dafce64c56bf1aa9ccf336e1');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',147,'agenda_item','40cb5663-3f04-45e1-a890-e91aa2141615','*','28c7a2c5d47b8c74edc0a2b8d1107d31','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","kind":"item","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'68913fb3c8adb149ae1df129fbdc51fdd7e08372b2021f1a17ded481d188e4d2');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',148,'agenda_item','8aa6a64a-12d5-4f66-8688-f15d7b26eecf','*','7325d144e281569fbb836bb18ea170cb','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"00b9846c-3c7a-4f26-8692-142deb820a10","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'f1519cd3c5df1ceb7ce35bb1d59e9caeee52514549b62a02d81ce5bf34489679');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',149,'agenda_item','139876ef-c984-44ca-a1ea-24ae997a0428','*','a70163220093757e3c27c966a0865b25','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"3edd73ea-c7d7-4ce5-9884-732d60a5bc96","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'b0288261e1a6bdf377a4a126ed06013da74e60101d0099bb9a5e25bd362d005e');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',150,'agenda_item','c5ac3b1b-719e-4cb8-bd2f-dc0241bc9588','*','7b779e5e6f42f03613cf2ccd9e3efcb4','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","kind":"talk","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"67485f25-f950-4532-9711-8c05319a7073","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'11d0690317181ba863bd36ae918ad9ef96f7aca116bef8bfe9b1a593087d3012');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',151,'agenda_item','41acaf53-fc08-4c3d-a910-1f8224aca5d5','*','4ae31c2ae39fa5dfae33af2f6ec55414','{"event_id":"73ec0559-7681-4e2e-b4de-d5810cc00cab","kind":"item","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'7536e6d457f59c7fec63a20d67d020a2f1335b78415ced84b2c25f89cb756c14');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',152,'rate','3cf97015-aab9-4996-8e3d-6f8ef06cffe3','*','c9462e422d1720a2a2331d9bcffb41ad','{"currency":"JPY","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","kind":"spot","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'2337c93f7dcc01ffb36c53e35eeec42cd9438a43a001b430f0c36a3324c46d08');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',153,'rate','de47cdda-f9f9-48cd-9ef1-17645e26c7f3','*','087a266225d8f9e4c5bb272060d86e95','{"currency":"USD","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","kind":"spot","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'ef509cdcc4b1ebfeaf46f4097c7c08a4c546f393f585cb960a31b13b8dd92840');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',154,'budget_line','195aff78-ac2c-473b-822e-e2a40e9e1586','*','90a8c54da262ca295f866fb4357cd905','{"amount_minor":420000,"category":"ground","currency":"JPY","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'ec23f21de4a4a2908926752d4bc91d6b8bf2157f3af517356fbe67110cbfc604');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',155,'expense','75ae39e4-4e9d-4760-9918-ecb4809517ec','*','008dde97e5d8476206880303585da950','{"amount_minor":418600,"budget_line_id":"195aff78-ac2c-473b-822e-e2a40e9e1586","currency":"JPY","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-001","status":"settled"}',NULL,'[]',NULL,'08672c0839d6a71a428ef95f7d29ea799e9e8659ed99f7eb1952ccff95323528');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',156,'budget_line','92c7a104-d798-42f3-a321-48df1ecc7e2b','*','5cbe7ec7ee53290a796458b9e527f8da','{"amount_minor":380000,"category":"meeting","currency":"JPY","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'c4d50f029d249b95d686e8e9d1348f3c3ae632f7e537fad202cb575069ab2bc9');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',157,'expense','eea23907-b40d-480a-b280-1d9c875e5afb','*','04d5605bcc0d498706f418683e03255b','{"amount_minor":372000,"budget_line_id":"92c7a104-d798-42f3-a321-48df1ecc7e2b","currency":"JPY","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-002","status":"settling"}',NULL,'[]',NULL,'661b27e97a4b21c69f533d58e28b027de9f7f373c6b8110bd3aedf799ba28c33');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',158,'budget_line','c86de918-9e6c-4ab8-99e0-a675cd9bea0e','*','402e794d09d457fd3caa249d649111b9','{"amount_minor":180000,"category":"interpreting","currency":"JPY","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'5cf6c1b34cc978130176f96a7f96e68ded3a945c997fd14b59a0181651a0982d');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',159,'expense','a34abd9c-2587-4b10-83f5-5f4460ad02ee','*','1e0c4e1889a05412995918c19d05839b','{"amount_minor":180000,"budget_line_id":"c86de918-9e6c-4ab8-99e0-a675cd9bea0e","currency":"JPY","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","item_ja":"通訳・翻訳","item_zh":"翻譯","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-003","status":"settling"}',NULL,'[]',NULL,'f5cd5a348ed199b62a9963e92b471066c34879df8334279f4980917ebdda9327');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',160,'budget_line','90641b7f-3bf1-4f8f-ab4f-88a4fa0ddeab','*','1053d10d00ca2f92829122faebeaa795','{"amount_minor":2440000,"category":"gifts","currency":"TWD","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'8fa36f9ac8373665b0e6d7911d7345c79eae43c515f9b82f9848fe321ac9fed5');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',161,'expense','4e1da7ba-f713-42ac-8c5c-9eb82284afc2','*','630373ce76fc281506ef3b993d9e13ee','{"amount_minor":1794800,"budget_line_id":"90641b7f-3bf1-4f8f-ab4f-88a4fa0ddeab","currency":"TWD","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","item_ja":"記念品・交際費","item_zh":"禮品交際費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"paid"}',NULL,'[]',NULL,'069aa735ba8f7e39bc7242cc98114cb9e75fd4592cd0cb1e765922ede86a62d9');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',162,'budget_line','79070d37-0247-4f2f-81e1-39840f88bdb2','*','2b588288a9d3ccda76880c87ddc573b5','{"amount_minor":9600000,"category":"transport","currency":"TWD","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'0a8f55de66f1d3577b328e1144faa0ebc38896805ca35039f286054130fe01c3');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',163,'expense','4d2687a2-67e0-4c2f-9d13-72a5a3eafa25','*','c10708b7932ecfddf2d9893c9637f32a','{"amount_minor":9120000,"budget_line_id":"79070d37-0247-4f2f-81e1-39840f88bdb2","currency":"TWD","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","item_ja":"航空券","item_zh":"機票","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-001","status":"settled"}',NULL,'[]',NULL,'eb2cf943b0b678c59c8cac32643081025c804ed94e89453f06b515f622879d27');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',164,'budget_line','21dad06d-4cd8-4fc2-82bd-84ddee7a9622','*','5b10d57ec442ce03cadbb1bcbca8bc10','{"amount_minor":448000,"category":"living","currency":"USD","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'31048680e51299e025ba93f5e9ef971a9a3252704971e30fbe9d357293a11e46');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',165,'expense','d3236803-6d18-4ecf-8f31-5cf3141ea201','*','f340a326137295118039e64144315647','{"amount_minor":448000,"budget_line_id":"21dad06d-4cd8-4fc2-82bd-84ddee7a9622","currency":"USD","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"unpaid"}',NULL,'[]',NULL,'5ed717557edcb06e9a39e571cc0ab333f00ca706f54d6b6e13d606ff3a70af08');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',166,'budget_line','1bec08f9-dfbf-4697-b63f-8a8e373bbaf5','*','51d0ec17c12faa09403e4c3e1179e2fa','{"amount_minor":3600000,"category":"insurance","currency":"TWD","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'97e6f5b40f58cbfe5a0cb3964503f4bfd9b72a3c1cf3a5beef39404a1d4af179');
INSERT INTO "change" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',167,'expense','a0909add-8ddf-4108-9d34-73410b6e9241','*','1477bb03d9d307a919eba871cfc2ab87','{"amount_minor":3600000,"budget_line_id":"1bec08f9-dfbf-4697-b63f-8a8e373bbaf5","currency":"TWD","delegation_id":"6b0df837-d910-4a5b-8a58-3cab8e2a1cbf","item_ja":"保険・手数料","item_zh":"保險・手續費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-002","status":"settled"}',NULL,'[]',NULL,'f37a6de667282fb6695f91a0c2f9b0e2e836926dc769b81d33f5dd13125ced42');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','1b5f768d7c68aad74bf6012fa0b887ea','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","country":"JP","head_ja":"甲 head_ja 髙","head_zh":"甲 head_zh 髙","kana":"甲 kana 髙","kind":"other","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","parent_id":null,"phone":"+81 43 223 2110","postal_code":"甲 postal_code 髙","profile_ja":"甲 profile_ja 髙","profile_zh":"甲 profile_zh 髙","region":"甲 region 髙","short_ja":"甲 short_ja 髙","short_zh":"甲 short_zh 髙","url":"https://example.invalid/"}',NULL,'[]',NULL,'95f22a835501473f7493ba941f914923685338e28a35cc0f1d44b6580ee06080');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',1,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','ecd23d2c164eea1833017a6cd6d96fd8','{"name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'6a465fd2bdb851778e132c65cbb83af3c9fbf96b3dfe075ee06ca27a7455f7ca');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',2,'person','11109085-d961-53d4-8b48-e408cb16a69f','*','c85e5ba3cf594a09990bb86fb19dfe94','{"country":"JP","email":"甲 email 髙","kana":"甲 kana 髙","legal_name":"甲 legal_name 髙","mobile":"甲 mobile 髙","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","phone":"+81 43 223 2110","roman":"甲 roman 髙","source":"甲 source 髙"}',NULL,'[]',NULL,'8327f65d7c64ed63d22d672ec8472a6d242508cb355e02104fd4ff05990f8fd9');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',3,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','b367618d287bbb9cd6ffa4db66552e92','{"birth_date":"2019-09-18","passport_expiry":"2019-09-18","passport_no":"甲 passport_no 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f"}',NULL,'[]',NULL,'bbe3929d468dd06ba20b5728393563518d2054a0b7d7a7fc2812220eb7066dfa');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',4,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','67a96c5253841e26381db64d73cffbd1','{"organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","rank":3,"title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙","valid_from":"2019-09-18","valid_to":"2019-09-18"}',NULL,'[]',NULL,'311e01604a2924d5cf7ad403c3b243d15af8a20cf3c07a26d80e4bf66e63e67c');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',5,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','7e15cc224496e2fd3e9b8633b6ac9531','{"basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","code":"甲 code 髙","end_date":"2019-09-18","kind":"city","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","office_id":"f67091ef-8724-5501-9b51-cdab692d7c76","places_ja":"甲 places_ja 髙","places_zh":"甲 places_zh 髙","purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","settled_on":"2019-09-18","start_date":"2019-09-18","status":"preparing"}',NULL,'[]',NULL,'35a1ed39f0113692ebf14d2f4b49143d5a5c4e5d0abd1e6aafaaaa5cdd105047');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',6,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','a8e83a0f8d53ac91b59219044fd7f3d1','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","duty_ja":"甲 duty_ja 髙","duty_zh":"甲 duty_zh 髙","joined":"2019-09-18","notes":"甲 notes 髙","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'789b5671f1cc70ed27645672e18b734f7c4534d6bd7c3d05152b5ed31a6a6176');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',7,'event','9d813800-8671-5477-9164-e2d730a8cd9e','*','956c46f8bd9f87a1778e289545477594','{"address_ja":"甲 address_ja 髙","address_zh":"甲 address_zh 髙","basis_ja":"甲 basis_ja 髙","basis_zh":"甲 basis_zh 髙","benefits_ja":"甲 benefits_ja 髙","benefits_zh":"甲 benefits_zh 髙","carrier":"甲 carrier 髙","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","edition":3,"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","kind":"visit","notes":"甲 notes 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","origin_ja":"甲 origin_ja 髙","origin_zh":"甲 origin_zh 髙","part":"甲 part 髙","place_ja":"甲 place_ja 髙","place_zh":"甲 place_zh 髙","position":3,"purpose_ja":"甲 purpose_ja 髙","purpose_zh":"甲 purpose_zh 髙","reason":"甲 reason 髙","reason_ja":"甲 reason_ja 髙","reason_zh":"甲 reason_zh 髙","room_ja":"甲 room_ja 髙","room_zh":"甲 room_zh 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo","status":"planned","target_ja":"甲 target_ja 髙","target_zh":"甲 target_zh 髙","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","topics_ja":"甲 topics_ja 髙","topics_zh":"甲 topics_zh 髙"}',NULL,'[]',NULL,'252b841218687171cc6f3bde0c53aeda12486e8ef18ae4118f12558f56ae8093');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',8,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','516d014dc8ef699d8636a6fa77a63299','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","kind":"item","minutes":3,"note_ja":"甲 note_ja 髙","note_zh":"甲 note_zh 髙","position":3,"speaker_id":"11109085-d961-53d4-8b48-e408cb16a69f","speaker_ja":"甲 speaker_ja 髙","speaker_zh":"甲 speaker_zh 髙","start_time":"09:30","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙"}',NULL,'[]',NULL,'97c6ac87b5f0e4cb21b7251591b3ac96ea28edc376c17f836cb12538775bd856');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',9,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','64b06493a7886d3d75f4220c6dc9f9cc','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","position":3,"role":"host"}',NULL,'[]',NULL,'937dcd34964cf8665890489d88ba98a68cf74695912f40dfae8420b6319ed8c4');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',10,'participant','be8da699-6054-5241-a38d-cf108127c24d','*','1bbce6210c0215bda033339f23db77a8','{"event_id":"9d813800-8671-5477-9164-e2d730a8cd9e","organisation_id":"f67091ef-8724-5501-9b51-cdab692d7c76","person_id":"11109085-d961-53d4-8b48-e408cb16a69f","position":3,"side":"jp","title_ja":"甲 title_ja 髙","title_zh":"甲 title_zh 髙","unit_ja":"甲 unit_ja 髙","unit_zh":"甲 unit_zh 髙"}',NULL,'[]',NULL,'981368edba2d06de310c68a71b2ed8782374be6dad79828a80a1f673fdc92726');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',11,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','13530778f59b62df30e55b1c854d4c14','{"amount_minor":3,"category":"other","currency":"TWD","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","funding":"local","name_ja":"甲 name_ja 髙","name_zh":"甲 name_zh 髙","notes":"甲 notes 髙","position":3,"rate":"甲 rate 髙"}',NULL,'[]',NULL,'a7e311719e3848dcc76c7692371e9582bb601ca396492f4607b32e3649c4d00a');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',12,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','9aefe13445371f2d006a92729cd80ca0','{"amount_minor":3,"budget_line_id":"a26a9987-2855-5ee8-8bb4-6930df7fcf22","currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","item_ja":"甲 item_ja 髙","item_zh":"甲 item_zh 髙","notes":"甲 notes 髙","paid_on":"2019-09-18","payee":"甲 payee 髙","payer_id":"11109085-d961-53d4-8b48-e408cb16a69f","rate":"甲 rate 髙","receipt_no":"甲 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'231358e7da965605912eb5084cfb8b0f17b54f0f6cde56d61b59b5f42228f408');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',13,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','0941c0d9bdeb51a68b9a853e01cd490f','{"currency":"JPY","delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","kind":"spot","rate":"甲 rate 髙","rate_date":"2019-09-18","source":"甲 source 髙"}',NULL,'[]',NULL,'25ace6276a56303594e3ef6627c29a353289ed97c83d25ba3d2c9a9edf0bd02d');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',14,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','5b641ba3fc0f726c75e38ca9d3197f06','{"entity":"甲 entity 髙","media_type":"甲 media_type 髙","name":"甲 name 髙","owner":"甲 owner 髙","purpose":"甲 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":3}',NULL,'[]',NULL,'60e631ec366d205ed3166aa4fcf2bffad7df033cd855416cc1491f4050a7a381');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',15,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','e8f46b718861e6e1d36e5fe4c297b9c1','{"delegation_id":"0eebd301-73a2-5b0f-b507-3fd3762d83a4","done_on":"2019-09-18","due":"2019-09-18","notes":"甲 notes 髙","owner_id":"11109085-d961-53d4-8b48-e408cb16a69f","title":"甲 title 髙"}',NULL,'[]',NULL,'e3502856658c67ee85503cdea3137344a28e7702a81ed83b40071660a13e46ab');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',16,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','ede186fa0a54861e3744942e5468f57a','{"at":"甲 at 髙","note":"甲 note 髙","what":"甲 what 髙","who":"甲 who 髙"}',NULL,'[]',NULL,'5a4e6f52e035c41d5d9f4440cec629fff7380978d549ba45002089c1f27c6662');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',17,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','7e11c78d5cfa4a5ce06aba45f4244ea2','{"entity":"甲 entity 髙","first_id":"甲 first_id 髙","second_id":"甲 second_id 髙"}',NULL,'[]',NULL,'9ac8af0c10f931ac4de28d793087da9f6591397ee1fb32f2f9759ba222b9afb8');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',18,'organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','6fb65e386271420ec09a1611815df83e','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","country":"JP","head_ja":"乙 head_ja 髙","head_zh":"乙 head_zh 髙","kana":"乙 kana 髙","kind":"other","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","parent_id":"f67091ef-8724-5501-9b51-cdab692d7c76","phone":"+81 43 223 2110","postal_code":"乙 postal_code 髙","profile_ja":"乙 profile_ja 髙","profile_zh":"乙 profile_zh 髙","region":"乙 region 髙","short_ja":"乙 short_ja 髙","short_zh":"乙 short_zh 髙","url":"https://example.invalid/"}',NULL,'[]',NULL,'e162c81083653459016bdf359c323aca7ee0754b3fe9327b4a4318d525a77a1a');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',19,'organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','5959a090145ee32ace8df7a6adb54bbd','{"name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'490b1822230750bfaa12d4eb431d3c0c74d915ee7ec8ff84efec2ec918c2f48a');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',20,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','e87d254877298eba3177e44133ed82e1','{"country":"JP","email":"乙 email 髙","kana":"乙 kana 髙","legal_name":"乙 legal_name 髙","mobile":"乙 mobile 髙","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","phone":"+81 43 223 2110","roman":"乙 roman 髙","source":"乙 source 髙"}',NULL,'[]',NULL,'c6d915b8b8f56e0abc33a3934f37c62442a7372bb4d4bdc8e65efdea7becb1c4');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',21,'personal','512550e0-054f-5a23-874a-7b549d3003af','*','f9a47a8ffc9a0cec3e534602b42eaa10','{"birth_date":"2019-09-19","passport_expiry":"2019-09-19","passport_no":"乙 passport_no 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}',NULL,'[]',NULL,'50c169eb304ef732cbd56b53aded93f5fe7e13121aaf16b9a08e130eec676db9');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',22,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','04a28c70ecbb6d7d7dae2972b55f29a9','{"organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rank":4,"title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙","valid_from":"2019-09-19","valid_to":"2019-09-19"}',NULL,'[]',NULL,'fcfe40bae4624907d5dadaac2806f5fb55b9d49aac9754da17992527f0c08970');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',23,'delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','d2fe8383b41dd5e7ae549ae2a1874e9f','{"basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","code":"乙 code 髙","end_date":"2019-09-19","kind":"city","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","office_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","places_ja":"乙 places_ja 髙","places_zh":"乙 places_zh 髙","purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","settled_on":"2019-09-19","start_date":"2019-09-19","status":"preparing"}',NULL,'[]',NULL,'69fa60325e69de698d028082386908799fb55e0bae33a2342230276e5d320fab');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',24,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','66e70afaaf6be286c289ba735e6c5ee2','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","duty_ja":"乙 duty_ja 髙","duty_zh":"乙 duty_zh 髙","joined":"2019-09-19","notes":"乙 notes 髙","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'bf1f20e3b85e3ace57acbdd8a79a380fa21bd96ba1f1ceb514b96644f1a8477b');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',25,'event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','193a567b08db4bc874b95d5e0d6da98f','{"address_ja":"乙 address_ja 髙","address_zh":"乙 address_zh 髙","basis_ja":"乙 basis_ja 髙","basis_zh":"乙 basis_zh 髙","benefits_ja":"乙 benefits_ja 髙","benefits_zh":"乙 benefits_zh 髙","carrier":"乙 carrier 髙","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","edition":4,"end_date":"2019-09-19","end_time":"10:30","end_zone":"Asia/Tokyo","kind":"visit","notes":"乙 notes 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","origin_ja":"乙 origin_ja 髙","origin_zh":"乙 origin_zh 髙","part":"乙 part 髙","place_ja":"乙 place_ja 髙","place_zh":"乙 place_zh 髙","position":4,"purpose_ja":"乙 purpose_ja 髙","purpose_zh":"乙 purpose_zh 髙","reason":"乙 reason 髙","reason_ja":"乙 reason_ja 髙","reason_zh":"乙 reason_zh 髙","room_ja":"乙 room_ja 髙","room_zh":"乙 room_zh 髙","start_date":"2019-09-19","start_time":"10:30","start_zone":"Asia/Tokyo","status":"planned","target_ja":"乙 target_ja 髙","target_zh":"乙 target_zh 髙","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","topics_ja":"乙 topics_ja 髙","topics_zh":"乙 topics_zh 髙"}',NULL,'[]',NULL,'d75905901cc789e769b3ea9a7a021c08d299f98298d086442361b70322c725d1');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',26,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','28483831ee4a8e94b9de3fe655047667','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","kind":"item","minutes":4,"note_ja":"乙 note_ja 髙","note_zh":"乙 note_zh 髙","position":4,"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","speaker_ja":"乙 speaker_ja 髙","speaker_zh":"乙 speaker_zh 髙","start_time":"10:30","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙"}',NULL,'[]',NULL,'1951e0ae0d06dde10f9f2be478d93185839587a08c572f53de1649bc47e9c403');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',27,'event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','7866396ee471ddbac486d0c90536475b','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","position":4,"role":"host"}',NULL,'[]',NULL,'0f8c0bb530e4c609e304ce4f1b9907f38eb79de69bad0078756678e5f297d474');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',28,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','05b751ac56bb61d0722a76669b0b35ef','{"event_id":"869af6e0-4f3f-59f4-9f0a-56db3796c58e","organisation_id":"408b7a20-f020-58de-8b4c-63f43f4e5c59","person_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","position":4,"side":"jp","title_ja":"乙 title_ja 髙","title_zh":"乙 title_zh 髙","unit_ja":"乙 unit_ja 髙","unit_zh":"乙 unit_zh 髙"}',NULL,'[]',NULL,'96652276ea13f928da0a22a0dcbb6a5edb4f2498e50f5cde464457bd0c34c033');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',29,'budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','082eb99d4593bda7fb6cc305bae3b3f8','{"amount_minor":4,"category":"other","currency":"TWD","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","funding":"local","name_ja":"乙 name_ja 髙","name_zh":"乙 name_zh 髙","notes":"乙 notes 髙","position":4,"rate":"乙 rate 髙"}',NULL,'[]',NULL,'2576b1cfe8aeb96769ba59241bb519aaacd9cc1e3616425ebee141224625bee9');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',30,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','fa10ed4a33ef2cfe79521f63e5b91982','{"amount_minor":4,"budget_line_id":"9b705174-9729-5346-bfe6-66fc8037709a","currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","item_ja":"乙 item_ja 髙","item_zh":"乙 item_zh 髙","notes":"乙 notes 髙","paid_on":"2019-09-19","payee":"乙 payee 髙","payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","rate":"乙 rate 髙","receipt_no":"乙 receipt_no 髙","status":"paid"}',NULL,'[]',NULL,'a1f5b6cd31a4be33a558e7b8993c5a168bd14b73a7143b9cdf08c974c876df45');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',31,'rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','9ffedd03ff17918326e2c429ae7c50bd','{"currency":"JPY","delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","kind":"spot","rate":"乙 rate 髙","rate_date":"2019-09-19","source":"乙 source 髙"}',NULL,'[]',NULL,'c8a432a60fe978a2f2c2a48f0b3cf1b082f44f3d4dd66b5d5daefdb00c29e988');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',32,'attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','0620f2f1c16d351346967651c80a32c7','{"entity":"乙 entity 髙","media_type":"乙 media_type 髙","name":"乙 name 髙","owner":"乙 owner 髙","purpose":"乙 purpose 髙","sha256":"abababababababababababababababababababababababababababababababab","size":4}',NULL,'[]',NULL,'bdb93317f2f34eb420ef1292a9f290353de45c5fb1ccfd4385e4c7902c6bafe8');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',33,'task','8328628e-a21e-55b4-afc2-838e4facddcf','*','a6f8cc9880dbcf346a86f78b6c9797ee','{"delegation_id":"ce4e3b86-cfa6-5707-990b-6eec901f4fd3","done_on":"2019-09-19","due":"2019-09-19","notes":"乙 notes 髙","owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987","title":"乙 title 髙"}',NULL,'[]',NULL,'67c8074fa60b6962bffd7364a0b522a120ffb6ea9b88f2c16269fa2cb497e66a');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',34,'access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','52b8024a4164ceb82f7044df5c65e4e8','{"at":"乙 at 髙","note":"乙 note 髙","what":"乙 what 髙","who":"乙 who 髙"}',NULL,'[]',NULL,'69f7292f07d58ab0271a973ce65bd3fd52341f34c567c41b06cf3f08860c4c66');
INSERT INTO "change" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',35,'distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','ea7b75132d2b4d4e4648d9053ee5a5c3','{"entity":"乙 entity 髙","first_id":"乙 first_id 髙","second_id":"乙 second_id 髙"}',NULL,'[]',NULL,'0c105d22fcec064a80c3c589b43848f76cf76bb1b45687ec231177fcf2898157');
INSERT INTO "change" VALUES('2988b83b-b352-4d8f-8da2-e73955af025f',0,'organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','65115325849687fd9533b640458d0272','{"kind":"改 kind"}','{"kind":"other"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:0"]',NULL,'e28b39e91243fcba3b56a72d9d94ca033c89a14193bc1a1970b536b8278de3cf');
INSERT INTO "change" VALUES('5ac353ff-d2fc-4b16-9681-d53f0a736a39',0,'organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','99d1d228d579a846c46d8ea79fcf895a','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:1"]',NULL,'e11f885de3a656788adcd1370233ea62d31a2ed282b50e8aa460a0c5fed3824a');
INSERT INTO "change" VALUES('53a8bb61-83d1-4b1e-a88c-4d06e67e8bc1',0,'person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','9638454bb9a7a0b57b605aaa6b2a488f','{"name_zh":"改 name_zh"}','{"name_zh":"甲 name_zh 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:2"]',NULL,'f70e9ad26715e07efb07d416ed1364e25c06fa38a2b0686f407de91a62fc333e');
INSERT INTO "change" VALUES('8f80df2b-b4e5-4587-837e-89305e953f6f',0,'personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','6e8292beac5d5e5abce49bc8bcce43e2','{"passport_no":"改 passport_no"}','{"passport_no":"甲 passport_no 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:3"]',NULL,'aec123648b7f38f34e943f13853a69e9c1caec436f4b67b919b4defb281754ac');
INSERT INTO "change" VALUES('6fcabc66-00be-45c3-8a20-c8e0a8347fa9',0,'post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','57e7472020bfb1074e2b2c7db29a4387','{"unit_zh":"改 unit_zh"}','{"unit_zh":"甲 unit_zh 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:4"]',NULL,'1fc47a7b56a135f9f8af0c50ad1794e9df475481153cbe58f4ad363b760d9050');
INSERT INTO "change" VALUES('01bfeea7-09fe-4388-a3b6-d60f3ff7feb3',0,'delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','862cd817c1f4b5918316952b8c364b14','{"code":"改 code"}','{"code":"甲 code 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:5"]',NULL,'67baefe65876e517052441e015b43a879c708a4b05136932830cb4d90d95bb10');
INSERT INTO "change" VALUES('a3b159a2-ffc7-4663-b51b-e3e0d6b56f92',0,'member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','77fd66b877fceda66a5550c26d13009c','{"roles":"改 roles"}','{"roles":"member"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:6"]',NULL,'e6c59ce0d07ff83b504fb02ef2fff49b13e903dbd939b242b884f246e00231ef');
INSERT INTO "change" VALUES('7e735086-b45d-42e0-84d0-e7b784d37800',0,'event','9d813800-8671-5477-9164-e2d730a8cd9e','when','cf3bdd53233599442b19cad8dee080f7','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"改 start_zone"}','{"end_date":"2019-09-18","end_time":"09:30","end_zone":"Asia/Tokyo","part":"甲 part 髙","start_date":"2019-09-18","start_time":"09:30","start_zone":"Asia/Tokyo"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:7"]',NULL,'b0b169ed6acc14f1ca8d08f67824a0d917976093fb75d8838323e62c9caca9a0');
INSERT INTO "change" VALUES('1eb4a5d5-6bbd-4748-9dca-e0d0ab6759fd',0,'agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','61f90c0aa25c753b342c25af87663de8','{"kind":"改 kind"}','{"kind":"item"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:8"]',NULL,'9ec6182045288286fab0a779d1c15449a0dcf516abd2fc03e74603ad5f601176');
INSERT INTO "change" VALUES('e22437af-dfe6-4649-b484-2f96bb84a773',0,'event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','cee89f8b0f1bf33a55b652a8f67b1775','{"role":"改 role"}','{"role":"host"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:9"]',NULL,'92ed9e01b766ec4f1ad8c0adeb37c43c0187ecb064db38e731f5ca0ef236a9e5');
INSERT INTO "change" VALUES('a3330acd-a137-486f-9d23-56cc888ab8cf',0,'participant','be8da699-6054-5241-a38d-cf108127c24d','side','4b5ee2869fa7ad5e888ee22e5cd295b9','{"side":"改 side"}','{"side":"jp"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:10"]',NULL,'a164b18632b2c9cb6b9082854dfc5bdafc503f6fe84f1d19c4ad1f36db87c7c2');
INSERT INTO "change" VALUES('acb56e52-0283-420e-a0b3-5ffc2ffa2571',0,'budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','670637f70be99ae1ec54fbed2912c0a0','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"TWD","rate":"甲 rate 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:11"]',NULL,'d3f939fb84e6b3b94b6931f46661560afbf14e4bec671c69dc2e0852b2c265f6');
INSERT INTO "change" VALUES('838ec9f9-7c7d-44c7-a6f9-b2445c526ed5',0,'expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','9ad1d1808d71f679183192cf7eb71f3f','{"amount_minor":3,"currency":"改 currency","rate":"甲 rate 髙"}','{"amount_minor":3,"currency":"JPY","rate":"甲 rate 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:12"]',NULL,'fe45b7661a7184a3d7412fc269f544981c518930fbc22e14c528a31030e43e0f');
INSERT INTO "change" VALUES('2b30a73f-15d2-4405-ba79-c184a404536f',0,'rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','96b58be577cde65240a577600b61b8d6','{"currency":"改 currency"}','{"currency":"JPY"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:13"]',NULL,'e146107674e5e5ffd7ed3bf0d37cdd7e82aa2fa17f612b27423396440a4c1141');
INSERT INTO "change" VALUES('29400832-0356-4630-a4ae-a1da0a796bf8',0,'attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','ca2d236fd8b1e57ec12907cce64af09a','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:14"]',NULL,'e3849c9977e857d6d4a003265606e2f232abf984e029375e2f126e8164c30768');
INSERT INTO "change" VALUES('1aee6219-00cb-41eb-b5d2-df13101ad31d',0,'task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','2294312b8bb12ac58103939c627398bf','{"title":"改 title"}','{"title":"甲 title 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:15"]',NULL,'3901abe89030ba763c346d236e74bf6e5f80487ea8431d18257bc46525e8dfef');
INSERT INTO "change" VALUES('5e40483f-ca63-465d-8ba6-b0621ed60eed',0,'access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','ad8430085a210cc7112380c729e0bf3c','{"at":"改 at"}','{"at":"甲 at 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:16"]',NULL,'50d56f8d8d440b4ed47e33fe7129da301b3b82bbee59e6c266d4929ba7d683b2');
INSERT INTO "change" VALUES('79d42056-9351-4e62-a768-0bfa24f61f0b',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','ad18b92d1d3bd613f44a83077b56e95a','{"entity":"改 entity"}','{"entity":"甲 entity 髙"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:17"]',NULL,'bd3e15ffe32c6ff1d0b45e5be85c48927f04f13266e3d78c6613e3e0b05b1481');
INSERT INTO "change" VALUES('81048508-0867-48e9-9e48-0e7edf7abd50',0,'distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','f456d940b2e4357e784f7dede1db0ed4','{"entity":"甲 entity 髙"}','{"entity":"改 entity"}','["79d42056-9351-4e62-a768-0bfa24f61f0b:0"]',NULL,'7cc7bbc3e404d1d26decd6cf4f7bb4471d94738cf93b9cc363651432ba0d5a19');
INSERT INTO "change" VALUES('8223deb4-c2de-41e7-a489-44a652094d7e',0,'personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','d42d3283926df1c4f709ef0869dbeaaf','false','true','[]','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:21"]','0ec841b97877eaa55b20cc2c0461dcaa25b9000af1a911dcde56b343b61cdb93');
INSERT INTO "change" VALUES('8223deb4-c2de-41e7-a489-44a652094d7e',1,'post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','365cadb4596d119299ef984d7792de6e','false','true','[]','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:22"]','9071cfe8dc63202da9cec70f8701b9e97795977f89cbc989eeca5ba412a96c6b');
INSERT INTO "change" VALUES('8223deb4-c2de-41e7-a489-44a652094d7e',2,'member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','77239a4e2f8e80aee85fa8047ef553c5','false','true','[]','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:24"]','27f5b59347f0d408f8abc6ec90a0d1e78e054a92045e61afc802ec9bc8560f94');
INSERT INTO "change" VALUES('8223deb4-c2de-41e7-a489-44a652094d7e',3,'agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','eeb67cdc2e173abf821cf2113e9f9bce','{"speaker_id":null}','{"speaker_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:26"]',NULL,'d17f7001ef2eab2dd7e811a064f2305ed5a063f5fcb8e7deb177174bc96161bf');
INSERT INTO "change" VALUES('8223deb4-c2de-41e7-a489-44a652094d7e',4,'participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','48db0f4e954e6cccb200d58f4d618b4e','false','true','[]','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:28"]','41c644c1390da198a515c5367011b43ee5bb8f2287266482fcb91e586a630f9b');
INSERT INTO "change" VALUES('8223deb4-c2de-41e7-a489-44a652094d7e',5,'expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','0fc853e52ed4382bb7ecf288b15dc365','{"payer_id":null}','{"payer_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:30"]',NULL,'33794086a14b7eb981007c54dcecd94d436a178bcda9085bc33e9b113e6d0c75');
INSERT INTO "change" VALUES('8223deb4-c2de-41e7-a489-44a652094d7e',6,'task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','2c6812feb3bf26fce71fd86a3897c7a1','{"owner_id":null}','{"owner_id":"c92e1886-8db4-54b7-9c5e-2fa19684d987"}','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:33"]',NULL,'5b613ef1c71f167b6bc079af30f3c0534012df0ba9ea9c3ffdd5d6636b800625');
INSERT INTO "change" VALUES('8223deb4-c2de-41e7-a489-44a652094d7e',7,'person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','1c53d986c22e1a53eb6c86a4674f2600','false','true','[]','["5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab:20"]','64fb65f9a612a548437d1ca6e55fa889a1be1d4a071c6d739e0018d0d20b28ee');
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
INSERT INTO "change_tx" VALUES('ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448','206d1255-5aae-4131-8a8b-62c8ef3b8527','','01795247555468.0000000000.206d1255-5aae-4131-8a8b-62c8ef3b8527',1795247555468,2,'Write the sample delegation',NULL,'aabd69bf3418b77d6a91bc9a24f65de2649d3796cf3e9b6e2936af6e8a240403');
INSERT INTO "change_tx" VALUES('5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908394.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908394,2,'Fill every table',NULL,'91b16d55c8361f3610799ce50a58dbedc291659c24e0282eebc5262d878f62d6');
INSERT INTO "change_tx" VALUES('2988b83b-b352-4d8f-8da2-e73955af025f','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908441.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908441,2,'Edit',NULL,'08de09ca9d37a28d7148cbdf6ae90fe80fb5ce415fc25a9de4a63878381cad06');
INSERT INTO "change_tx" VALUES('5ac353ff-d2fc-4b16-9681-d53f0a736a39','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908456.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908456,2,'Edit',NULL,'1b81a12d3bb8ea12efde255e4da9ad4c8f8bf81ca5a54c125b83811fad250b78');
INSERT INTO "change_tx" VALUES('53a8bb61-83d1-4b1e-a88c-4d06e67e8bc1','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908470.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908470,2,'Edit',NULL,'f40055a3e12e84b862849543de8f6810d7a755d847accf7aad364d9cfca2e42f');
INSERT INTO "change_tx" VALUES('8f80df2b-b4e5-4587-837e-89305e953f6f','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908480.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908480,2,'Edit',NULL,'f7135308259e12d8445a8593d17559515395d8429fb244c8012dfdf415bd9dd6');
INSERT INTO "change_tx" VALUES('6fcabc66-00be-45c3-8a20-c8e0a8347fa9','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908488.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908488,2,'Edit',NULL,'a578e134cfcd7298b6c5ca333e2ace8e6b70d953a6de88f2047ac95eea0f7314');
INSERT INTO "change_tx" VALUES('01bfeea7-09fe-4388-a3b6-d60f3ff7feb3','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908506.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908506,2,'Edit',NULL,'9c30aad1abf3246a6db5bf00a2d5c74bd7084d9328d48fa24627c6bc45da0a19');
INSERT INTO "change_tx" VALUES('a3b159a2-ffc7-4663-b51b-e3e0d6b56f92','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908517.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908517,2,'Edit',NULL,'64737626b15d7583b5cf787e0d31e0980f6153789ba174303477e514aab20618');
INSERT INTO "change_tx" VALUES('7e735086-b45d-42e0-84d0-e7b784d37800','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908530.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908530,2,'Edit',NULL,'9804689a4133eced0b0d7dacd80cd5afc58d42c294ac2f37596829e27247725a');
INSERT INTO "change_tx" VALUES('1eb4a5d5-6bbd-4748-9dca-e0d0ab6759fd','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908543.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908543,2,'Edit',NULL,'2ce026bf9b574c0ddc393b89d8e35ed691ea7c524453286af365a2ff4f2dc7cc');
INSERT INTO "change_tx" VALUES('e22437af-dfe6-4649-b484-2f96bb84a773','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908553.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908553,2,'Edit',NULL,'62587f0ac13a6203113d53a61a2f33beeee27340bbc1bd01973b351df99e7a84');
INSERT INTO "change_tx" VALUES('a3330acd-a137-486f-9d23-56cc888ab8cf','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908565.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908565,2,'Edit',NULL,'73d79bc1df1cd5de2fd870437afc4717988c5cf83f38902b7c1e50953ce4e902');
INSERT INTO "change_tx" VALUES('acb56e52-0283-420e-a0b3-5ffc2ffa2571','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908577.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908577,2,'Edit',NULL,'54bc148b9230eddb932e15dcb4f9c737bde7b3aa4d06fbe8e08c1051cd82f8b3');
INSERT INTO "change_tx" VALUES('838ec9f9-7c7d-44c7-a6f9-b2445c526ed5','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908582.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908582,2,'Edit',NULL,'8dddf715e2b0cb17ddac765e5d2cb1a98f08d3f37fecc77d3a86c46ed8c47122');
INSERT INTO "change_tx" VALUES('2b30a73f-15d2-4405-ba79-c184a404536f','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908601.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908601,2,'Edit',NULL,'742a8140782bf088e69800b283f1fb18008259b7926d001fdccefbda45899639');
INSERT INTO "change_tx" VALUES('29400832-0356-4630-a4ae-a1da0a796bf8','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908605.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908605,2,'Edit',NULL,'8807402bc80eca8a2ea7a397add72632c6721900ff4cca73ba5b246dcd822a1b');
INSERT INTO "change_tx" VALUES('1aee6219-00cb-41eb-b5d2-df13101ad31d','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908615.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908615,2,'Edit',NULL,'53cea063633ec03d4472a7948d8cf98b7e002816e6356f9acb6e33a4e0ae57b4');
INSERT INTO "change_tx" VALUES('5e40483f-ca63-465d-8ba6-b0621ed60eed','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908621.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908621,2,'Edit',NULL,'3dac1505c75c728ba396630bb9a0b0369cf1069a4bcc89b36a837d5a1b3abbec');
INSERT INTO "change_tx" VALUES('79d42056-9351-4e62-a768-0bfa24f61f0b','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908632.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908632,2,'Edit',NULL,'d7323b7e28dbd90b55c21a42d1734c9bb074d31176f1fe71227a3290827389b9');
INSERT INTO "change_tx" VALUES('81048508-0867-48e9-9e48-0e7edf7abd50','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908636.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908636,2,'Edit','79d42056-9351-4e62-a768-0bfa24f61f0b','e02f00d3ab331b6760b3497b8a3556a7fc799d59463ea320f530aeecb163084b');
INSERT INTO "change_tx" VALUES('8223deb4-c2de-41e7-a489-44a652094d7e','699c73fe-e2c8-4236-911c-8c46708fc7dc','','01795319908649.0000000000.699c73fe-e2c8-4236-911c-8c46708fc7dc',1795319908649,2,'Delete',NULL,'e1f992c1b6b62a27739189143cc987dcf072b260e4ccd57a27abced3acafef86');
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
	settled_on DATE, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(office_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delegation" VALUES('6b0df837-d910-4a5b-8a58-3cab8e2a1cbf',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','5cab2d74-473e-4548-b9c0-4bf66c5183e6',NULL,'');
INSERT INTO "delegation" VALUES('0eebd301-73a2-5b0f-b507-3fd3762d83a4',1,'改 code','city','preparing','甲 name_zh 髙','甲 name_ja 髙','2019-09-18','2019-09-18','甲 places_zh 髙','甲 places_ja 髙','甲 purpose_zh 髙','甲 purpose_ja 髙','甲 basis_zh 髙','甲 basis_ja 髙','f67091ef-8724-5501-9b51-cdab692d7c76','2019-09-18','甲 notes 髙');
INSERT INTO "delegation" VALUES('ce4e3b86-cfa6-5707-990b-6eec901f4fd3',1,'乙 code 髙','city','preparing','乙 name_zh 髙','乙 name_ja 髙','2019-09-19','2019-09-19','乙 places_zh 髙','乙 places_ja 髙','乙 purpose_zh 髙','乙 purpose_ja 髙','乙 basis_zh 髙','乙 basis_ja 髙','408b7a20-f020-58de-8b4c-63f43f4e5c59','2019-09-19','乙 notes 髙');
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
INSERT INTO "event" VALUES('258d81d4-61ef-437e-ae81-06cca98f89cf',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港');
INSERT INTO "event" VALUES('d68c543c-5dcc-4d90-b551-63cd8707a821',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',0,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('58293aa1-4af3-4fd0-8ad8-4b2938be1cfd',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県');
INSERT INTO "event" VALUES('da9d4269-b50f-482c-ae1c-d8b9f59f7d02',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','0d9163cb-5cd4-4b37-9381-6d5a1a1ac7db','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','','','','',1,'','拝会千葉県庁
千葉県商工労動部訪問');
INSERT INTO "event" VALUES('3431ba83-958e-4bf9-968e-8b474e7bd238',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','','','','','','','','',1,'','東京
東京
郡山
郡山');
INSERT INTO "event" VALUES('d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','9b7efbcf-5249-4392-8a35-7da3a6f0bcf5','','','','','','','','','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('73ec0559-7681-4e2e-b4de-d5810cc00cab',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県');
INSERT INTO "event" VALUES('912df29f-1216-47e7-9a6b-4bbc51385197',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','','','','','','','','',1,'','福島
福島
仙台
仙台');
INSERT INTO "event" VALUES('7b4544f1-19c1-4e60-8e98-260124e20bca',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','b5adf5c0-0843-42ac-bbc7-f34bf673c29c','','','','','','','','','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('c1655760-5f8b-428d-bf1d-a81f174f3139',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','','','','','','','','',1,'','回程
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
INSERT INTO "event_host" VALUES('5df764f3-c12e-4925-820c-6ade8081c630',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','host',1,'57bc1e99-6453-4edc-bac2-f272b5daa4e5','','');
INSERT INTO "event_host" VALUES('1db9cb34-34c1-4548-bd15-d4aaf663cd1f',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','host',2,'3ae02860-7f3b-421e-bb36-b7199df80eac','','');
INSERT INTO "event_host" VALUES('8a217409-a709-4c0b-a00f-ad9f0749b450',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','host',3,'2ba065b5-e3cf-4291-9324-4360d70569ea','','');
INSERT INTO "event_host" VALUES('b7f95cda-cd73-447a-a4eb-ea36e0a99106',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','cohost',1,'047f33fc-18bc-4e37-9052-c69ee1d57fd4','','');
INSERT INTO "event_host" VALUES('03e9085e-c0bc-4490-ac67-da6d60a70663',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','cohost',2,'9de92a09-85d5-4968-a478-dbf7dec7a591','','');
INSERT INTO "event_host" VALUES('81aefb46-9d23-4524-938e-6faad45c4ca9',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','cohost',3,'52793e2f-dcda-4bc9-9d81-5c9daa24fd4b','','');
INSERT INTO "event_host" VALUES('213de98d-4269-42d9-af87-0217539869b1',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','host',1,'3ae02860-7f3b-421e-bb36-b7199df80eac','','');
INSERT INTO "event_host" VALUES('391d1eb5-5c3a-4ccb-a848-dec1fb657eaf',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','host',2,'2ba065b5-e3cf-4291-9324-4360d70569ea','','');
INSERT INTO "event_host" VALUES('5d8825a3-3dc0-4d72-b002-055bde4ee529',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','host',3,'a0eb542e-1d63-4d48-877b-6c921882992d','','');
INSERT INTO "event_host" VALUES('ace4cef9-77a2-4b70-b1c0-eecd240cf81b',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','host',4,'0b254143-326e-4915-b175-9ae7c3576b4f','','');
INSERT INTO "event_host" VALUES('35fabd4f-9d33-42e6-ab6c-28182950bff2',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','cohost',1,'b9ea7ea4-ea0e-4a50-a5e2-437d441cd22f','','');
INSERT INTO "event_host" VALUES('71bd9ef1-f291-4abf-8b38-16aaf4039f4f',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','cohost',2,'20e8b659-bbb0-4417-bcb3-c8c9bde37be7','','');
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
INSERT INTO "expense" VALUES('75ae39e4-4e9d-4760-9918-ecb4809517ec',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','195aff78-ac2c-473b-822e-e2a40e9e1586','settled','2019-09-18','','日本地面交通','日本国内の陸上交通','JPY','',NULL,'A-001','',418600);
INSERT INTO "expense" VALUES('eea23907-b40d-480a-b280-1d9c875e5afb',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','92c7a104-d798-42f3-a321-48df1ecc7e2b','settling','2019-09-18','','座談會／懇親會','座談会・懇親会','JPY','',NULL,'A-002','',372000);
INSERT INTO "expense" VALUES('a34abd9c-2587-4b10-83f5-5f4460ad02ee',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','c86de918-9e6c-4ab8-99e0-a675cd9bea0e','settling','2019-09-18','','翻譯','通訳・翻訳','JPY','',NULL,'A-003','',180000);
INSERT INTO "expense" VALUES('4e1da7ba-f713-42ac-8c5c-9eb82284afc2',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','90641b7f-3bf1-4f8f-ab4f-88a4fa0ddeab','paid','2019-09-18','','禮品交際費','記念品・交際費','TWD','',NULL,'','',1794800);
INSERT INTO "expense" VALUES('4d2687a2-67e0-4c2f-9d13-72a5a3eafa25',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','79070d37-0247-4f2f-81e1-39840f88bdb2','settled','2019-09-18','','機票','航空券','TWD','',NULL,'B-001','',9120000);
INSERT INTO "expense" VALUES('d3236803-6d18-4ecf-8f31-5cf3141ea201',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','21dad06d-4cd8-4fc2-82bd-84ddee7a9622','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）','USD','',NULL,'','',448000);
INSERT INTO "expense" VALUES('a0909add-8ddf-4108-9d34-73410b6e9241',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','1bec08f9-dfbf-4697-b63f-8a8e373bbaf5','settled','2019-09-18','','保險・手續費','保険・手数料','TWD','',NULL,'B-002','',3600000);
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
INSERT INTO "head" VALUES('organisation','42b378a0-4e17-4b4c-bac0-43c73061f9e8','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',0);
INSERT INTO "head" VALUES('organisation','5cab2d74-473e-4548-b9c0-4bf66c5183e6','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',1);
INSERT INTO "head" VALUES('organisation','2ba065b5-e3cf-4291-9324-4360d70569ea','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',2);
INSERT INTO "head" VALUES('organisation','0d9163cb-5cd4-4b37-9381-6d5a1a1ac7db','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',3);
INSERT INTO "head" VALUES('organisation','4bcc591f-2663-4df2-8c4c-bea93e274b8f','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',4);
INSERT INTO "head" VALUES('organisation','9b7efbcf-5249-4392-8a35-7da3a6f0bcf5','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',5);
INSERT INTO "head" VALUES('organisation','b5adf5c0-0843-42ac-bbc7-f34bf673c29c','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',6);
INSERT INTO "head" VALUES('organisation','5ca2e89e-5a5e-488d-afc3-e652285b3d2a','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',7);
INSERT INTO "head" VALUES('organisation','57bc1e99-6453-4edc-bac2-f272b5daa4e5','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',8);
INSERT INTO "head" VALUES('organisation','3ae02860-7f3b-421e-bb36-b7199df80eac','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',9);
INSERT INTO "head" VALUES('organisation','a9b68de7-7f97-4477-b170-25c368cc078a','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',10);
INSERT INTO "head" VALUES('organisation','e911013b-db1f-4188-b7ec-5c0348d1219b','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',11);
INSERT INTO "head" VALUES('organisation','047f33fc-18bc-4e37-9052-c69ee1d57fd4','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',12);
INSERT INTO "head" VALUES('organisation','9de92a09-85d5-4968-a478-dbf7dec7a591','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',13);
INSERT INTO "head" VALUES('organisation','52793e2f-dcda-4bc9-9d81-5c9daa24fd4b','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',14);
INSERT INTO "head" VALUES('organisation','a0eb542e-1d63-4d48-877b-6c921882992d','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',15);
INSERT INTO "head" VALUES('organisation','0b254143-326e-4915-b175-9ae7c3576b4f','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',16);
INSERT INTO "head" VALUES('organisation','b9ea7ea4-ea0e-4a50-a5e2-437d441cd22f','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',17);
INSERT INTO "head" VALUES('organisation','20e8b659-bbb0-4417-bcb3-c8c9bde37be7','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',18);
INSERT INTO "head" VALUES('organisation_name','c73eb50e-cfd6-44a7-ac7f-b92c44771268','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',19);
INSERT INTO "head" VALUES('person','00b9846c-3c7a-4f26-8692-142deb820a10','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',20);
INSERT INTO "head" VALUES('post','fe768f4b-e4e5-4c51-8ade-5288731433fe','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',21);
INSERT INTO "head" VALUES('person','37f68daa-2fac-4e38-92d2-cb814fb86244','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',22);
INSERT INTO "head" VALUES('post','d0e4f48c-f350-4e64-a86b-d64d08a94fff','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',23);
INSERT INTO "head" VALUES('person','8293b9f2-c9f5-4e24-8acc-1a9b936cd552','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',24);
INSERT INTO "head" VALUES('post','e555c2b5-9d41-4381-96c5-4aa5019457b6','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',25);
INSERT INTO "head" VALUES('person','809a7bb8-58f0-42dc-a2bb-5806c9831808','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',26);
INSERT INTO "head" VALUES('post','72a7a0f0-2d26-4ea0-bd29-9454e8286db1','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',27);
INSERT INTO "head" VALUES('person','3b64c49e-7b9f-430c-85b1-a22029ec875d','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',28);
INSERT INTO "head" VALUES('post','65387d88-0c27-46f2-b8b6-c4dac3587f92','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',29);
INSERT INTO "head" VALUES('person','f38224e8-ae56-444c-ad59-02c85c145d75','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',30);
INSERT INTO "head" VALUES('post','7db5ff98-68b1-4272-ac51-54973df79a76','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',31);
INSERT INTO "head" VALUES('person','428f32c1-7b8e-4f11-b40e-656dc6c8be43','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',32);
INSERT INTO "head" VALUES('post','062e517a-d817-4089-b1e0-fc369044f554','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',33);
INSERT INTO "head" VALUES('person','7bb9da48-f50d-43fb-9424-cabf31e3d0f1','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',34);
INSERT INTO "head" VALUES('post','49aedfb5-1772-4264-bf09-b44bd394ecd2','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',35);
INSERT INTO "head" VALUES('person','44c877e5-12cf-4729-b347-8ec35c362346','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',36);
INSERT INTO "head" VALUES('post','83c5ab64-6791-4766-9023-092d176e6329','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',37);
INSERT INTO "head" VALUES('person','076d96f2-2f14-449f-b627-ec901eb5541a','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',38);
INSERT INTO "head" VALUES('post','9f8f5c52-cc08-44ab-a0ac-1a014bde8f70','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',39);
INSERT INTO "head" VALUES('person','99387405-b023-4621-855f-8418bee34675','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',40);
INSERT INTO "head" VALUES('post','67b90741-b565-4b74-b5da-f8fd94e441f8','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',41);
INSERT INTO "head" VALUES('person','170f65c2-8cd3-47f4-9bcd-eeb6fef7b04a','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',42);
INSERT INTO "head" VALUES('post','376d4332-e2b7-4cbd-a9da-9a39737b5efd','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',43);
INSERT INTO "head" VALUES('person','33780fde-19a4-40bb-b591-2075f0d35a55','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',44);
INSERT INTO "head" VALUES('post','6cbaa6e7-2523-4e57-a91b-3233c601e74c','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',45);
INSERT INTO "head" VALUES('person','82d5dba9-a730-4cf6-beb7-f9ac9e3f6bab','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',46);
INSERT INTO "head" VALUES('post','b2ef2f20-7a0e-4362-b75b-bb60f86c0d66','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',47);
INSERT INTO "head" VALUES('person','a9d53507-1397-4b3b-ad07-400bcbc1a8ad','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',48);
INSERT INTO "head" VALUES('post','2533d338-ae6b-49f0-844e-0b5faabfb7bf','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',49);
INSERT INTO "head" VALUES('person','4fa78d3f-7152-4cd8-81ae-4b98718b5b5a','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',50);
INSERT INTO "head" VALUES('post','210c79b0-62ae-4096-a75c-91b3c265f9a0','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',51);
INSERT INTO "head" VALUES('person','8383eebe-891d-4855-9e77-b180bf1321f8','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',52);
INSERT INTO "head" VALUES('post','59130fa4-dcca-4085-8113-d5c50a2eb697','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',53);
INSERT INTO "head" VALUES('person','1ed9aa6d-39e8-4bf2-bee6-ba2207b4422a','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',54);
INSERT INTO "head" VALUES('post','e402ed23-16ea-4e77-87cf-3470f3f6b9ba','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',55);
INSERT INTO "head" VALUES('person','5439ee30-5a93-4b10-8ecb-31f3f3489a2e','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',56);
INSERT INTO "head" VALUES('post','e6da9138-215e-47d8-b0ff-d9dd126634c8','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',57);
INSERT INTO "head" VALUES('person','952154bc-318c-42f9-bbe8-d65a3feb4255','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',58);
INSERT INTO "head" VALUES('post','0ab80716-4e8d-4e97-9053-5aba2ca1ba71','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',59);
INSERT INTO "head" VALUES('person','3edd73ea-c7d7-4ce5-9884-732d60a5bc96','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',60);
INSERT INTO "head" VALUES('post','5fd657b7-9f1d-47a1-8e7f-777ad8e67f6e','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',61);
INSERT INTO "head" VALUES('person','67485f25-f950-4532-9711-8c05319a7073','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',62);
INSERT INTO "head" VALUES('post','17c6f7e2-3201-4f10-b2b0-ea83b68e82a8','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',63);
INSERT INTO "head" VALUES('delegation','6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',64);
INSERT INTO "head" VALUES('member','2728d57c-cb5e-439b-9c9f-b5ed96f4f7d4','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',65);
INSERT INTO "head" VALUES('member','a8cd6763-2dbc-4a08-9877-7d0ea4a6532c','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',66);
INSERT INTO "head" VALUES('member','abc81c58-1280-4614-beca-474aa7ca744f','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',67);
INSERT INTO "head" VALUES('member','461d1287-fcde-4f37-bede-fa62f5e86b5d','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',68);
INSERT INTO "head" VALUES('event','258d81d4-61ef-437e-ae81-06cca98f89cf','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',69);
INSERT INTO "head" VALUES('event','d68c543c-5dcc-4d90-b551-63cd8707a821','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',70);
INSERT INTO "head" VALUES('event','58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',71);
INSERT INTO "head" VALUES('event','da9d4269-b50f-482c-ae1c-d8b9f59f7d02','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',72);
INSERT INTO "head" VALUES('event','3431ba83-958e-4bf9-968e-8b474e7bd238','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',73);
INSERT INTO "head" VALUES('event','d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',74);
INSERT INTO "head" VALUES('event','73ec0559-7681-4e2e-b4de-d5810cc00cab','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',75);
INSERT INTO "head" VALUES('event','912df29f-1216-47e7-9a6b-4bbc51385197','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',76);
INSERT INTO "head" VALUES('event','7b4544f1-19c1-4e60-8e98-260124e20bca','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',77);
INSERT INTO "head" VALUES('event','c1655760-5f8b-428d-bf1d-a81f174f3139','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',78);
INSERT INTO "head" VALUES('participant','8c47834f-9e8a-4e7e-b0a5-94991b5f0b78','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',79);
INSERT INTO "head" VALUES('participant','d0aeec46-3e4a-4013-9b98-7e7b975ae87c','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',80);
INSERT INTO "head" VALUES('participant','4c8b8dbb-91e9-42f1-b1fa-778f885ac409','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',81);
INSERT INTO "head" VALUES('participant','35bad301-03b4-404e-b418-f0a61be1acd5','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',82);
INSERT INTO "head" VALUES('participant','2fe2b76c-0941-476c-a23b-359580b2d6e8','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',83);
INSERT INTO "head" VALUES('participant','68178a29-ca4e-492a-9b75-b4af0c01edad','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',84);
INSERT INTO "head" VALUES('participant','7304108f-32d6-4197-b2aa-c7d67578fa50','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',85);
INSERT INTO "head" VALUES('participant','77d6f015-4601-4151-9f56-e65d58b6fb2b','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',86);
INSERT INTO "head" VALUES('agenda_item','f79b609b-0b71-4609-8eef-db8e5c6e82b0','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',87);
INSERT INTO "head" VALUES('agenda_item','401812e3-bd66-46eb-9095-8b40b9e3d485','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',88);
INSERT INTO "head" VALUES('agenda_item','c6a8159b-464f-45e4-a083-2f45fbe94de2','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',89);
INSERT INTO "head" VALUES('agenda_item','b89cdaef-639d-4dbe-877a-b194d05162a2','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',90);
INSERT INTO "head" VALUES('agenda_item','61d4eb15-2637-4aef-ab29-cd1b7da9093a','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',91);
INSERT INTO "head" VALUES('participant','7ad15a7f-4b2c-4739-b2ba-eaa2a8eab4de','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',92);
INSERT INTO "head" VALUES('participant','1953a750-fc19-436d-974c-69222ebf1552','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',93);
INSERT INTO "head" VALUES('agenda_item','b91f08e6-91e3-4728-a16a-c49abd956cd6','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',94);
INSERT INTO "head" VALUES('agenda_item','c3b5a8fa-77e0-401b-af96-6b116e528b32','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',95);
INSERT INTO "head" VALUES('agenda_item','6f9b5226-c849-4a3c-94c6-4e36ed861d28','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',96);
INSERT INTO "head" VALUES('agenda_item','9db6f1df-264f-4896-93a7-560cfeabb88f','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',97);
INSERT INTO "head" VALUES('agenda_item','ddeadc92-3f2c-4fb8-a7ce-e127510648ec','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',98);
INSERT INTO "head" VALUES('participant','b207959a-67e3-4e94-9ea4-f5bbb7b9becc','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',99);
INSERT INTO "head" VALUES('participant','a081a529-4ca9-410e-951a-e26fc488154d','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',100);
INSERT INTO "head" VALUES('participant','e448d368-b0a3-4ab0-8a5d-89d24433a782','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',101);
INSERT INTO "head" VALUES('participant','7d088ec7-2bc7-46af-961a-974360cb4729','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',102);
INSERT INTO "head" VALUES('participant','1a281893-2706-44dc-8613-17b37ee950e6','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',103);
INSERT INTO "head" VALUES('participant','64cb7e4e-711d-4c6c-bd80-7821b9562345','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',104);
INSERT INTO "head" VALUES('agenda_item','3094e0c2-59d6-4331-9185-277dd0ee2714','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',105);
INSERT INTO "head" VALUES('agenda_item','211d8996-a6b7-47ac-8f4e-5a73c9ff712e','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',106);
INSERT INTO "head" VALUES('agenda_item','8e738ff6-9550-45c4-8743-800b9ebd956b','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',107);
INSERT INTO "head" VALUES('agenda_item','ccd270e1-7463-4f3e-ac64-e928a9fe323e','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',108);
INSERT INTO "head" VALUES('agenda_item','ce94435e-23c5-4e3e-b690-355ce9915509','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',109);
INSERT INTO "head" VALUES('participant','e2981761-89b8-4d8d-9b8d-eb631b999f54','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',110);
INSERT INTO "head" VALUES('participant','fbb89db0-5b93-45be-80b5-6db3127399fd','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',111);
INSERT INTO "head" VALUES('participant','7129347d-c49a-4fb3-a2d0-eb4f1fa6358c','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',112);
INSERT INTO "head" VALUES('participant','c39cbce7-a13f-4001-9149-ebe18feb96bf','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',113);
INSERT INTO "head" VALUES('participant','9448c58a-c342-4705-ac99-e89336c98fee','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',114);
INSERT INTO "head" VALUES('participant','78e761ec-2cfe-4781-82fa-178a03e9a5f1','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',115);
INSERT INTO "head" VALUES('participant','815f03b5-5403-4e64-b1f5-c5d136b268ee','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',116);
INSERT INTO "head" VALUES('participant','285bf6c3-9596-45fa-ba12-5ae1d6e3700c','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',117);
INSERT INTO "head" VALUES('participant','ba7d38a5-c6d4-4526-9066-357e0f259eb2','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',118);
INSERT INTO "head" VALUES('participant','c3efe699-7dda-48f6-a342-74c0829000c4','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',119);
INSERT INTO "head" VALUES('participant','b94d654b-3da7-4df2-84d5-2f5e6a21dc65','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',120);
INSERT INTO "head" VALUES('participant','ec3b56f2-5fab-4fa7-a70a-54781e09843c','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',121);
INSERT INTO "head" VALUES('participant','9de8e5cc-66ea-48af-b177-bab33683d405','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',122);
INSERT INTO "head" VALUES('participant','e0c3d622-f530-4a29-b39b-83bfaa0da19e','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',123);
INSERT INTO "head" VALUES('participant','8593866e-90bf-422a-968f-93b3d0c85833','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',124);
INSERT INTO "head" VALUES('participant','f9001939-151e-4cdb-b849-fd0ff945e581','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',125);
INSERT INTO "head" VALUES('participant','b0adba00-0715-4dff-b254-7afcb36b85e4','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',126);
INSERT INTO "head" VALUES('participant','95e79fae-d261-42de-95b9-9318386f1cd3','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',127);
INSERT INTO "head" VALUES('participant','7d481654-ba74-43cc-bf4a-a3036531d40d','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',128);
INSERT INTO "head" VALUES('participant','02fe8772-1abe-4a1b-a70c-05ca668a6259','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',129);
INSERT INTO "head" VALUES('event_host','5df764f3-c12e-4925-820c-6ade8081c630','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',130);
INSERT INTO "head" VALUES('event_host','1db9cb34-34c1-4548-bd15-d4aaf663cd1f','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',131);
INSERT INTO "head" VALUES('event_host','8a217409-a709-4c0b-a00f-ad9f0749b450','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',132);
INSERT INTO "head" VALUES('event_host','b7f95cda-cd73-447a-a4eb-ea36e0a99106','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',133);
INSERT INTO "head" VALUES('event_host','03e9085e-c0bc-4490-ac67-da6d60a70663','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',134);
INSERT INTO "head" VALUES('event_host','81aefb46-9d23-4524-938e-6faad45c4ca9','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',135);
INSERT INTO "head" VALUES('agenda_item','dba9fb35-da16-46d2-ac49-779523ab31db','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',136);
INSERT INTO "head" VALUES('agenda_item','b107e27a-2945-401b-afa4-7f6dd39b7fc9','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',137);
INSERT INTO "head" VALUES('agenda_item','459d76a5-1d67-44d3-9a07-58e982e9a6ae','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',138);
INSERT INTO "head" VALUES('agenda_item','3945f786-621a-4687-82a6-34d9c1f6a8d1','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',139);
INSERT INTO "head" VALUES('agenda_item','4d48d8fa-6147-4892-9bcf-b21adc05baa6','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',140);
INSERT INTO "head" VALUES('event_host','213de98d-4269-42d9-af87-0217539869b1','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',141);
INSERT INTO "head" VALUES('event_host','391d1eb5-5c3a-4ccb-a848-dec1fb657eaf','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',142);
INSERT INTO "head" VALUES('event_host','5d8825a3-3dc0-4d72-b002-055bde4ee529','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',143);
INSERT INTO "head" VALUES('event_host','ace4cef9-77a2-4b70-b1c0-eecd240cf81b','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',144);
INSERT INTO "head" VALUES('event_host','35fabd4f-9d33-42e6-ab6c-28182950bff2','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',145);
INSERT INTO "head" VALUES('event_host','71bd9ef1-f291-4abf-8b38-16aaf4039f4f','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',146);
INSERT INTO "head" VALUES('agenda_item','40cb5663-3f04-45e1-a890-e91aa2141615','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',147);
INSERT INTO "head" VALUES('agenda_item','8aa6a64a-12d5-4f66-8688-f15d7b26eecf','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',148);
INSERT INTO "head" VALUES('agenda_item','139876ef-c984-44ca-a1ea-24ae997a0428','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',149);
INSERT INTO "head" VALUES('agenda_item','c5ac3b1b-719e-4cb8-bd2f-dc0241bc9588','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',150);
INSERT INTO "head" VALUES('agenda_item','41acaf53-fc08-4c3d-a910-1f8224aca5d5','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',151);
INSERT INTO "head" VALUES('rate','3cf97015-aab9-4996-8e3d-6f8ef06cffe3','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',152);
INSERT INTO "head" VALUES('rate','de47cdda-f9f9-48cd-9ef1-17645e26c7f3','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',153);
INSERT INTO "head" VALUES('budget_line','195aff78-ac2c-473b-822e-e2a40e9e1586','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',154);
INSERT INTO "head" VALUES('expense','75ae39e4-4e9d-4760-9918-ecb4809517ec','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',155);
INSERT INTO "head" VALUES('budget_line','92c7a104-d798-42f3-a321-48df1ecc7e2b','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',156);
INSERT INTO "head" VALUES('expense','eea23907-b40d-480a-b280-1d9c875e5afb','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',157);
INSERT INTO "head" VALUES('budget_line','c86de918-9e6c-4ab8-99e0-a675cd9bea0e','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',158);
INSERT INTO "head" VALUES('expense','a34abd9c-2587-4b10-83f5-5f4460ad02ee','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',159);
INSERT INTO "head" VALUES('budget_line','90641b7f-3bf1-4f8f-ab4f-88a4fa0ddeab','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',160);
INSERT INTO "head" VALUES('expense','4e1da7ba-f713-42ac-8c5c-9eb82284afc2','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',161);
INSERT INTO "head" VALUES('budget_line','79070d37-0247-4f2f-81e1-39840f88bdb2','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',162);
INSERT INTO "head" VALUES('expense','4d2687a2-67e0-4c2f-9d13-72a5a3eafa25','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',163);
INSERT INTO "head" VALUES('budget_line','21dad06d-4cd8-4fc2-82bd-84ddee7a9622','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',164);
INSERT INTO "head" VALUES('expense','d3236803-6d18-4ecf-8f31-5cf3141ea201','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',165);
INSERT INTO "head" VALUES('budget_line','1bec08f9-dfbf-4697-b63f-8a8e373bbaf5','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',166);
INSERT INTO "head" VALUES('expense','a0909add-8ddf-4108-9d34-73410b6e9241','*','ee7ba5fa-f4d7-48fc-9450-f0fdd0b9c448',167);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',1);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',2);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',3);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',4);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',5);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',6);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',7);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',8);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',9);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',10);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',11);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',12);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',13);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',14);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',15);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',16);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',17);
INSERT INTO "head" VALUES('organisation','408b7a20-f020-58de-8b4c-63f43f4e5c59','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',18);
INSERT INTO "head" VALUES('organisation_name','75936a85-eeb4-5f1c-8c80-43ec0138d048','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',19);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',20);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',21);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',22);
INSERT INTO "head" VALUES('delegation','ce4e3b86-cfa6-5707-990b-6eec901f4fd3','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',23);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',24);
INSERT INTO "head" VALUES('event','869af6e0-4f3f-59f4-9f0a-56db3796c58e','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',25);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',26);
INSERT INTO "head" VALUES('event_host','fd6eb0d6-3ca3-5b31-8587-dbe86c664820','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',27);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',28);
INSERT INTO "head" VALUES('budget_line','9b705174-9729-5346-bfe6-66fc8037709a','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',29);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',30);
INSERT INTO "head" VALUES('rate','2dbc1854-ef4e-5a23-88f0-b1cccf32792b','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',31);
INSERT INTO "head" VALUES('attachment','a721f642-9cfd-549c-a323-f8277de270d0','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',32);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',33);
INSERT INTO "head" VALUES('access','8b9b7fa8-f363-5606-94a1-8a7f36ed1744','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',34);
INSERT INTO "head" VALUES('distinct_rows','f099bf21-470d-5f06-93e3-54c8fe8f8db7','*','5fe4a7a1-d380-4fc0-9426-311bb4a2f4ab',35);
INSERT INTO "head" VALUES('organisation','f67091ef-8724-5501-9b51-cdab692d7c76','kind','2988b83b-b352-4d8f-8da2-e73955af025f',0);
INSERT INTO "head" VALUES('organisation_name','a1492b6f-0a05-53ea-8b3c-fd7099c75951','name_zh','5ac353ff-d2fc-4b16-9681-d53f0a736a39',0);
INSERT INTO "head" VALUES('person','11109085-d961-53d4-8b48-e408cb16a69f','name_zh','53a8bb61-83d1-4b1e-a88c-4d06e67e8bc1',0);
INSERT INTO "head" VALUES('personal','2fa66eb3-9415-5387-855e-de7d0c13c5a4','passport_no','8f80df2b-b4e5-4587-837e-89305e953f6f',0);
INSERT INTO "head" VALUES('post','7bea66cd-7193-54c2-9dce-9a5dbc4dcf26','unit_zh','6fcabc66-00be-45c3-8a20-c8e0a8347fa9',0);
INSERT INTO "head" VALUES('delegation','0eebd301-73a2-5b0f-b507-3fd3762d83a4','code','01bfeea7-09fe-4388-a3b6-d60f3ff7feb3',0);
INSERT INTO "head" VALUES('member','a0e95d61-8f91-55d1-9121-a60c9945a4d0','roles','a3b159a2-ffc7-4663-b51b-e3e0d6b56f92',0);
INSERT INTO "head" VALUES('event','9d813800-8671-5477-9164-e2d730a8cd9e','when','7e735086-b45d-42e0-84d0-e7b784d37800',0);
INSERT INTO "head" VALUES('agenda_item','9a9cd79c-e852-5939-b273-d1f651d4562e','kind','1eb4a5d5-6bbd-4748-9dca-e0d0ab6759fd',0);
INSERT INTO "head" VALUES('event_host','d8176dac-2129-57b9-ab7e-51035eefe1ef','role','e22437af-dfe6-4649-b484-2f96bb84a773',0);
INSERT INTO "head" VALUES('participant','be8da699-6054-5241-a38d-cf108127c24d','side','a3330acd-a137-486f-9d23-56cc888ab8cf',0);
INSERT INTO "head" VALUES('budget_line','a26a9987-2855-5ee8-8bb4-6930df7fcf22','money','acb56e52-0283-420e-a0b3-5ffc2ffa2571',0);
INSERT INTO "head" VALUES('expense','52b521ee-933f-5068-8bc2-0e064539a7b9','money','838ec9f9-7c7d-44c7-a6f9-b2445c526ed5',0);
INSERT INTO "head" VALUES('rate','bbf98c68-6403-5e0f-a36c-1f97cf7b8f34','currency','2b30a73f-15d2-4405-ba79-c184a404536f',0);
INSERT INTO "head" VALUES('attachment','95916631-b90f-5c6f-bfd6-ae96630b6ac3','entity','29400832-0356-4630-a4ae-a1da0a796bf8',0);
INSERT INTO "head" VALUES('task','08a000c6-8fd8-5976-b6ac-01c8ff9061d9','title','1aee6219-00cb-41eb-b5d2-df13101ad31d',0);
INSERT INTO "head" VALUES('access','b60afa21-9563-57f9-a7b3-07d4212b0226','at','5e40483f-ca63-465d-8ba6-b0621ed60eed',0);
INSERT INTO "head" VALUES('distinct_rows','df1f16f4-f441-55df-852f-459f23ee54c1','entity','81048508-0867-48e9-9e48-0e7edf7abd50',0);
INSERT INTO "head" VALUES('personal','512550e0-054f-5a23-874a-7b549d3003af','_alive','8223deb4-c2de-41e7-a489-44a652094d7e',0);
INSERT INTO "head" VALUES('post','ae035bfd-8790-540d-b712-2f4cd40d3151','_alive','8223deb4-c2de-41e7-a489-44a652094d7e',1);
INSERT INTO "head" VALUES('member','6ee5dbf2-53ce-542d-b736-0f4e592b04ae','_alive','8223deb4-c2de-41e7-a489-44a652094d7e',2);
INSERT INTO "head" VALUES('agenda_item','fd8ac790-747f-5aec-804d-2417f9eb88ef','speaker_id','8223deb4-c2de-41e7-a489-44a652094d7e',3);
INSERT INTO "head" VALUES('participant','8db2bad4-5b85-57a2-8a29-ce08919119b8','_alive','8223deb4-c2de-41e7-a489-44a652094d7e',4);
INSERT INTO "head" VALUES('expense','fb9f0dbe-400c-539c-aac5-9f9fc02eea51','payer_id','8223deb4-c2de-41e7-a489-44a652094d7e',5);
INSERT INTO "head" VALUES('task','8328628e-a21e-55b4-afc2-838e4facddcf','owner_id','8223deb4-c2de-41e7-a489-44a652094d7e',6);
INSERT INTO "head" VALUES('person','c92e1886-8db4-54b7-9c5e-2fa19684d987','_alive','8223deb4-c2de-41e7-a489-44a652094d7e',7);
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
INSERT INTO "member" VALUES('2728d57c-cb5e-439b-9c9f-b5ed96f4f7d4',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','00b9846c-3c7a-4f26-8692-142deb820a10','leader','confirmed','團長','団長',1,NULL,'');
INSERT INTO "member" VALUES('a8cd6763-2dbc-4a08-9877-7d0ea4a6532c',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','37f68daa-2fac-4e38-92d2-cb814fb86244','member','confirmed','團員','団員',2,NULL,'');
INSERT INTO "member" VALUES('abc81c58-1280-4614-beca-474aa7ca744f',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','8293b9f2-c9f5-4e24-8acc-1a9b936cd552','member','confirmed','團員','団員',3,NULL,'');
INSERT INTO "member" VALUES('461d1287-fcde-4f37-bede-fa62f5e86b5d',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','809a7bb8-58f0-42dc-a2bb-5806c9831808','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,'');
INSERT INTO "member" VALUES('a0e95d61-8f91-55d1-9121-a60c9945a4d0',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','11109085-d961-53d4-8b48-e408cb16a69f','改 roles','confirmed','甲 duty_zh 髙','甲 duty_ja 髙',3,'2019-09-18','甲 notes 髙');
INSERT INTO "member" VALUES('6ee5dbf2-53ce-542d-b736-0f4e592b04ae',0,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','c92e1886-8db4-54b7-9c5e-2fa19684d987','member','confirmed','乙 duty_zh 髙','乙 duty_ja 髙',4,'2019-09-19','乙 notes 髙');
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('store','48d4f1e9-164e-4622-acb2-3fb9f970bea4');
INSERT INTO "meta" VALUES('folding','1');
INSERT INTO "meta" VALUES('practice','1');
INSERT INTO "meta" VALUES('replica','699c73fe-e2c8-4236-911c-8c46708fc7dc');
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
INSERT INTO "organisation" VALUES('42b378a0-4e17-4b4c-bac0-43c73061f9e8',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','経済部
経済部');
INSERT INTO "organisation" VALUES('5cab2d74-473e-4548-b9c0-4bf66c5183e6',1,'42b378a0-4e17-4b4c-bac0-43c73061f9e8','central','TW','','工業局','工業局','','','','','','','','','','','','','','工業局
工業局');
INSERT INTO "organisation" VALUES('2ba065b5-e3cf-4291-9324-4360d70569ea',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('0d9163cb-5cd4-4b37-9381-6d5a1a1ac7db',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','知事','知事','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','千葉県
千葉県
ちばけん');
INSERT INTO "organisation" VALUES('4bcc591f-2663-4df2-8c4c-bea93e274b8f',1,'0d9163cb-5cd4-4b37-9381-6d5a1a1ac7db','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('9b7efbcf-5249-4392-8a35-7da3a6f0bcf5',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('b5adf5c0-0843-42ac-bbc7-f34bf673c29c',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('5ca2e89e-5a5e-488d-afc3-e652285b3d2a',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('57bc1e99-6453-4edc-bac2-f272b5daa4e5',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('3ae02860-7f3b-421e-bb36-b7199df80eac',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('a9b68de7-7f97-4477-b170-25c368cc078a',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('e911013b-db1f-4188-b7ec-5c0348d1219b',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('047f33fc-18bc-4e37-9052-c69ee1d57fd4',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('9de92a09-85d5-4968-a478-dbf7dec7a591',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('52793e2f-dcda-4bc9-9d81-5c9daa24fd4b',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('a0eb542e-1d63-4d48-877b-6c921882992d',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('0b254143-326e-4915-b175-9ae7c3576b4f',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('b9ea7ea4-ea0e-4a50-a5e2-437d441cd22f',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','福島県
福島県');
INSERT INTO "organisation" VALUES('20e8b659-bbb0-4417-bcb3-c8c9bde37be7',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','郡山市
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
INSERT INTO "organisation_name" VALUES('c73eb50e-cfd6-44a7-ac7f-b92c44771268',1,'3ae02860-7f3b-421e-bb36-b7199df80eac','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "participant" VALUES('8c47834f-9e8a-4e7e-b0a5-94991b5f0b78',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','jp',1,'3b64c49e-7b9f-430c-85b1-a22029ec875d',NULL,'','','','');
INSERT INTO "participant" VALUES('d0aeec46-3e4a-4013-9b98-7e7b975ae87c',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','jp',2,'f38224e8-ae56-444c-ad59-02c85c145d75',NULL,'','','','');
INSERT INTO "participant" VALUES('4c8b8dbb-91e9-42f1-b1fa-778f885ac409',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','jp',3,'428f32c1-7b8e-4f11-b40e-656dc6c8be43',NULL,'','','','');
INSERT INTO "participant" VALUES('35bad301-03b4-404e-b418-f0a61be1acd5',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','jp',4,'7bb9da48-f50d-43fb-9424-cabf31e3d0f1',NULL,'','','','');
INSERT INTO "participant" VALUES('2fe2b76c-0941-476c-a23b-359580b2d6e8',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','jp',5,'44c877e5-12cf-4729-b347-8ec35c362346',NULL,'','','','');
INSERT INTO "participant" VALUES('68178a29-ca4e-492a-9b75-b4af0c01edad',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','jp',6,'076d96f2-2f14-449f-b627-ec901eb5541a',NULL,'','','','');
INSERT INTO "participant" VALUES('7304108f-32d6-4197-b2aa-c7d67578fa50',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','jp',7,'99387405-b023-4621-855f-8418bee34675',NULL,'','','','');
INSERT INTO "participant" VALUES('77d6f015-4601-4151-9f56-e65d58b6fb2b',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','jp',8,'170f65c2-8cd3-47f4-9bcd-eeb6fef7b04a',NULL,'','','','');
INSERT INTO "participant" VALUES('7ad15a7f-4b2c-4739-b2ba-eaa2a8eab4de',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','jp',1,'33780fde-19a4-40bb-b591-2075f0d35a55',NULL,'','','','');
INSERT INTO "participant" VALUES('1953a750-fc19-436d-974c-69222ebf1552',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','jp',2,'82d5dba9-a730-4cf6-beb7-f9ac9e3f6bab',NULL,'','','','');
INSERT INTO "participant" VALUES('b207959a-67e3-4e94-9ea4-f5bbb7b9becc',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','jp',1,'a9d53507-1397-4b3b-ad07-400bcbc1a8ad',NULL,'','','','');
INSERT INTO "participant" VALUES('a081a529-4ca9-410e-951a-e26fc488154d',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','jp',2,'4fa78d3f-7152-4cd8-81ae-4b98718b5b5a',NULL,'','','','');
INSERT INTO "participant" VALUES('e448d368-b0a3-4ab0-8a5d-89d24433a782',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','jp',3,'8383eebe-891d-4855-9e77-b180bf1321f8',NULL,'','','','');
INSERT INTO "participant" VALUES('7d088ec7-2bc7-46af-961a-974360cb4729',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','jp',4,'1ed9aa6d-39e8-4bf2-bee6-ba2207b4422a',NULL,'','','','');
INSERT INTO "participant" VALUES('1a281893-2706-44dc-8613-17b37ee950e6',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','jp',5,'5439ee30-5a93-4b10-8ecb-31f3f3489a2e',NULL,'','','','');
INSERT INTO "participant" VALUES('64cb7e4e-711d-4c6c-bd80-7821b9562345',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','jp',6,'952154bc-318c-42f9-bbe8-d65a3feb4255',NULL,'','','','');
INSERT INTO "participant" VALUES('e2981761-89b8-4d8d-9b8d-eb631b999f54',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','tw',1,'00b9846c-3c7a-4f26-8692-142deb820a10',NULL,'','','','');
INSERT INTO "participant" VALUES('fbb89db0-5b93-45be-80b5-6db3127399fd',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','tw',2,'37f68daa-2fac-4e38-92d2-cb814fb86244',NULL,'','','','');
INSERT INTO "participant" VALUES('7129347d-c49a-4fb3-a2d0-eb4f1fa6358c',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','tw',3,'8293b9f2-c9f5-4e24-8acc-1a9b936cd552',NULL,'','','','');
INSERT INTO "participant" VALUES('c39cbce7-a13f-4001-9149-ebe18feb96bf',1,'58293aa1-4af3-4fd0-8ad8-4b2938be1cfd','tw',4,'809a7bb8-58f0-42dc-a2bb-5806c9831808',NULL,'','','','');
INSERT INTO "participant" VALUES('9448c58a-c342-4705-ac99-e89336c98fee',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','tw',1,'00b9846c-3c7a-4f26-8692-142deb820a10',NULL,'','','','');
INSERT INTO "participant" VALUES('78e761ec-2cfe-4781-82fa-178a03e9a5f1',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','tw',2,'37f68daa-2fac-4e38-92d2-cb814fb86244',NULL,'','','','');
INSERT INTO "participant" VALUES('815f03b5-5403-4e64-b1f5-c5d136b268ee',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','tw',3,'8293b9f2-c9f5-4e24-8acc-1a9b936cd552',NULL,'','','','');
INSERT INTO "participant" VALUES('285bf6c3-9596-45fa-ba12-5ae1d6e3700c',1,'da9d4269-b50f-482c-ae1c-d8b9f59f7d02','tw',4,'809a7bb8-58f0-42dc-a2bb-5806c9831808',NULL,'','','','');
INSERT INTO "participant" VALUES('ba7d38a5-c6d4-4526-9066-357e0f259eb2',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','tw',1,'00b9846c-3c7a-4f26-8692-142deb820a10',NULL,'','','','');
INSERT INTO "participant" VALUES('c3efe699-7dda-48f6-a342-74c0829000c4',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','tw',2,'37f68daa-2fac-4e38-92d2-cb814fb86244',NULL,'','','','');
INSERT INTO "participant" VALUES('b94d654b-3da7-4df2-84d5-2f5e6a21dc65',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','tw',3,'8293b9f2-c9f5-4e24-8acc-1a9b936cd552',NULL,'','','','');
INSERT INTO "participant" VALUES('ec3b56f2-5fab-4fa7-a70a-54781e09843c',1,'d95fbe04-6a11-4d1d-9e9a-854d6d8c2cba','tw',4,'809a7bb8-58f0-42dc-a2bb-5806c9831808',NULL,'','','','');
INSERT INTO "participant" VALUES('9de8e5cc-66ea-48af-b177-bab33683d405',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','tw',1,'00b9846c-3c7a-4f26-8692-142deb820a10',NULL,'','','','');
INSERT INTO "participant" VALUES('e0c3d622-f530-4a29-b39b-83bfaa0da19e',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','tw',2,'37f68daa-2fac-4e38-92d2-cb814fb86244',NULL,'','','','');
INSERT INTO "participant" VALUES('8593866e-90bf-422a-968f-93b3d0c85833',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','tw',3,'8293b9f2-c9f5-4e24-8acc-1a9b936cd552',NULL,'','','','');
INSERT INTO "participant" VALUES('f9001939-151e-4cdb-b849-fd0ff945e581',1,'73ec0559-7681-4e2e-b4de-d5810cc00cab','tw',4,'809a7bb8-58f0-42dc-a2bb-5806c9831808',NULL,'','','','');
INSERT INTO "participant" VALUES('b0adba00-0715-4dff-b254-7afcb36b85e4',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','tw',1,'00b9846c-3c7a-4f26-8692-142deb820a10',NULL,'','','','');
INSERT INTO "participant" VALUES('95e79fae-d261-42de-95b9-9318386f1cd3',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','tw',2,'37f68daa-2fac-4e38-92d2-cb814fb86244',NULL,'','','','');
INSERT INTO "participant" VALUES('7d481654-ba74-43cc-bf4a-a3036531d40d',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','tw',3,'8293b9f2-c9f5-4e24-8acc-1a9b936cd552',NULL,'','','','');
INSERT INTO "participant" VALUES('02fe8772-1abe-4a1b-a70c-05ca668a6259',1,'7b4544f1-19c1-4e60-8e98-260124e20bca','tw',4,'809a7bb8-58f0-42dc-a2bb-5806c9831808',NULL,'','','','');
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
INSERT INTO "person" VALUES('00b9846c-3c7a-4f26-8692-142deb820a10',1,'王大明','王大明','おう だいめい','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','王大明
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
INSERT INTO "person" VALUES('37f68daa-2fac-4e38-92d2-cb814fb86244',1,'陳小華','陳小華','ちん しょうか','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','陳小華
陳小華
ちんしょうか
chenhsiaohua','電子資訊組
電子情報組
技正
工業局
工業局
経済部
経済部');
INSERT INTO "person" VALUES('8293b9f2-c9f5-4e24-8acc-1a9b936cd552',1,'林美玲','林美玲','りん びれい','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','林美玲
林美玲
りんびれい
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('809a7bb8-58f0-42dc-a2bb-5806c9831808',1,'黃志強','黄志強','こう しきょう','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','黄志強
黄志強
こうしきょう
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('3b64c49e-7b9f-430c-85b1-a22029ec875d',1,'山田太郎','山田太郎','やまだ たろう','','','JP','','','','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('f38224e8-ae56-444c-ad59-02c85c145d75',1,'佐藤花子','佐藤花子','さとう はなこ','','','JP','','','','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('428f32c1-7b8e-4f11-b40e-656dc6c8be43',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','JP','','','','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('7bb9da48-f50d-43fb-9424-cabf31e3d0f1',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','JP','','','','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('44c877e5-12cf-4729-b347-8ec35c362346',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','JP','','','','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('076d96f2-2f14-449f-b627-ec901eb5541a',1,'田中四郎','田中四郎','たなか しろう','','','JP','','','','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('99387405-b023-4621-855f-8418bee34675',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','JP','','','','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('170f65c2-8cd3-47f4-9bcd-eeb6fef7b04a',1,'濵田六子','濵田六子','はまだ むつこ','','','JP','','','','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('33780fde-19a4-40bb-b591-2075f0d35a55',1,'渡部 七海','渡部 七海','わたべ ななみ','','','JP','','','','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('82d5dba9-a730-4cf6-beb7-f9ac9e3f6bab',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','JP','','','','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('a9d53507-1397-4b3b-ad07-400bcbc1a8ad',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','JP','','','','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('4fa78d3f-7152-4cd8-81ae-4b98718b5b5a',1,'山﨑十和','山﨑十和','やまざき とわ','','','JP','','','','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('8383eebe-891d-4855-9e77-b180bf1321f8',1,'中村春子','中村春子','なかむら はるこ','','','JP','','','','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('1ed9aa6d-39e8-4bf2-bee6-ba2207b4422a',1,'小林夏男','小林夏男','こばやし なつお','','','JP','','','','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('5439ee30-5a93-4b10-8ecb-31f3f3489a2e',1,'加藤秋江','加藤秋江','かとう あきえ','','','JP','','','','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('952154bc-318c-42f9-bbe8-d65a3feb4255',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','JP','','','','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん');
INSERT INTO "person" VALUES('3edd73ea-c7d7-4ce5-9884-732d60a5bc96',1,'松本空','松本空','まつもと そら','','','JP','','','','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "person" VALUES('67485f25-f950-4532-9711-8c05319a7073',1,'井上海','井上海','いのうえ うみ','','','JP','','','','','','井上海
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
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "personal" VALUES('2fa66eb3-9415-5387-855e-de7d0c13c5a4',1,'11109085-d961-53d4-8b48-e408cb16a69f','改 passport_no','2019-09-18','2019-09-18');
INSERT INTO "personal" VALUES('512550e0-054f-5a23-874a-7b549d3003af',0,'c92e1886-8db4-54b7-9c5e-2fa19684d987','乙 passport_no 髙','2019-09-19','2019-09-19');
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
INSERT INTO "post" VALUES('fe768f4b-e4e5-4c51-8ade-5288731433fe',1,'00b9846c-3c7a-4f26-8692-142deb820a10','5cab2d74-473e-4548-b9c0-4bf66c5183e6','電子資訊組','電子情報組','科長','課長（科長）',NULL,NULL,NULL);
INSERT INTO "post" VALUES('d0e4f48c-f350-4e64-a86b-d64d08a94fff',1,'37f68daa-2fac-4e38-92d2-cb814fb86244','5cab2d74-473e-4548-b9c0-4bf66c5183e6','電子資訊組','電子情報組','技正','技正',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e555c2b5-9d41-4381-96c5-4aa5019457b6',1,'8293b9f2-c9f5-4e24-8acc-1a9b936cd552','2ba065b5-e3cf-4291-9324-4360d70569ea','','','經理','マネージャー',NULL,NULL,NULL);
INSERT INTO "post" VALUES('72a7a0f0-2d26-4ea0-bd29-9454e8286db1',1,'809a7bb8-58f0-42dc-a2bb-5806c9831808','2ba065b5-e3cf-4291-9324-4360d70569ea','','','專員','専員',NULL,NULL,NULL);
INSERT INTO "post" VALUES('65387d88-0c27-46f2-b8b6-c4dac3587f92',1,'3b64c49e-7b9f-430c-85b1-a22029ec875d','4bcc591f-2663-4df2-8c4c-bea93e274b8f','經濟政策課','経済政策課','副參事','副参事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('7db5ff98-68b1-4272-ac51-54973df79a76',1,'f38224e8-ae56-444c-ad59-02c85c145d75','4bcc591f-2663-4df2-8c4c-bea93e274b8f','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('062e517a-d817-4089-b1e0-fc369044f554',1,'428f32c1-7b8e-4f11-b40e-656dc6c8be43','4bcc591f-2663-4df2-8c4c-bea93e274b8f','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,NULL,NULL);
INSERT INTO "post" VALUES('49aedfb5-1772-4264-bf09-b44bd394ecd2',1,'7bb9da48-f50d-43fb-9424-cabf31e3d0f1','4bcc591f-2663-4df2-8c4c-bea93e274b8f','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('83c5ab64-6791-4766-9023-092d176e6329',1,'44c877e5-12cf-4729-b347-8ec35c362346','4bcc591f-2663-4df2-8c4c-bea93e274b8f','產業振興課','産業振興課','副課長','副課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('9f8f5c52-cc08-44ab-a0ac-1a014bde8f70',1,'076d96f2-2f14-449f-b627-ec901eb5541a','4bcc591f-2663-4df2-8c4c-bea93e274b8f','產業振興課','産業振興課','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('67b90741-b565-4b74-b5da-f8fd94e441f8',1,'99387405-b023-4621-855f-8418bee34675','4bcc591f-2663-4df2-8c4c-bea93e274b8f','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('376d4332-e2b7-4cbd-a9da-9a39737b5efd',1,'170f65c2-8cd3-47f4-9bcd-eeb6fef7b04a','4bcc591f-2663-4df2-8c4c-bea93e274b8f','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('6cbaa6e7-2523-4e57-a91b-3233c601e74c',1,'33780fde-19a4-40bb-b591-2075f0d35a55','9b7efbcf-5249-4392-8a35-7da3a6f0bcf5','','','副所長','副所長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('b2ef2f20-7a0e-4362-b75b-bb60f86c0d66',1,'82d5dba9-a730-4cf6-beb7-f9ac9e3f6bab','9b7efbcf-5249-4392-8a35-7da3a6f0bcf5','','','產學推動科長','産学連携科長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('2533d338-ae6b-49f0-844e-0b5faabfb7bf',1,'a9d53507-1397-4b3b-ad07-400bcbc1a8ad','b5adf5c0-0843-42ac-bbc7-f34bf673c29c','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('210c79b0-62ae-4096-a75c-91b3c265f9a0',1,'4fa78d3f-7152-4cd8-81ae-4b98718b5b5a','b5adf5c0-0843-42ac-bbc7-f34bf673c29c','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,NULL,NULL);
INSERT INTO "post" VALUES('59130fa4-dcca-4085-8113-d5c50a2eb697',1,'8383eebe-891d-4855-9e77-b180bf1321f8','b5adf5c0-0843-42ac-bbc7-f34bf673c29c','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e402ed23-16ea-4e77-87cf-3470f3f6b9ba',1,'1ed9aa6d-39e8-4bf2-bee6-ba2207b4422a','b5adf5c0-0843-42ac-bbc7-f34bf673c29c','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e6da9138-215e-47d8-b0ff-d9dd126634c8',1,'5439ee30-5a93-4b10-8ecb-31f3f3489a2e','b5adf5c0-0843-42ac-bbc7-f34bf673c29c','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('0ab80716-4e8d-4e97-9053-5aba2ca1ba71',1,'952154bc-318c-42f9-bbe8-d65a3feb4255','5ca2e89e-5a5e-488d-afc3-e652285b3d2a','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('5fd657b7-9f1d-47a1-8e7f-777ad8e67f6e',1,'3edd73ea-c7d7-4ce5-9884-732d60a5bc96','a9b68de7-7f97-4477-b170-25c368cc078a','','','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('17c6f7e2-3201-4f10-b2b0-ea83b68e82a8',1,'67485f25-f950-4532-9711-8c05319a7073','e911013b-db1f-4188-b7ec-5c0348d1219b','海外事業本部','海外事業本部','研究員','研究員',NULL,NULL,NULL);
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
INSERT INTO "rate" VALUES('3cf97015-aab9-4996-8e3d-6f8ef06cffe3',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','JPY','0.22','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('de47cdda-f9f9-48cd-9ef1-17645e26c7f3',1,'6b0df837-d910-4a5b-8a58-3cab8e2a1cbf','USD','31.2','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('bbf98c68-6403-5e0f-a36c-1f97cf7b8f34',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','改 currency','甲 rate 髙','spot','2019-09-18','甲 source 髙');
INSERT INTO "rate" VALUES('2dbc1854-ef4e-5a23-88f0-b1cccf32792b',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','JPY','乙 rate 髙','spot','2019-09-19','乙 source 髙');
CREATE TABLE same_key (
	entity VARCHAR NOT NULL, 
	"key" TEXT NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	PRIMARY KEY (entity, "key", row_id)
);
INSERT INTO "same_key" VALUES('delegation','0
乙code高','ce4e3b86-cfa6-5707-990b-6eec901f4fd3');
INSERT INTO "same_key" VALUES('organisation','0
乙namezh高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
INSERT INTO "same_key" VALUES('organisation','1
乙nameja高
f67091ef-8724-5501-9b51-cdab692d7c76','408b7a20-f020-58de-8b4c-63f43f4e5c59');
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
INSERT INTO "task" VALUES('08a000c6-8fd8-5976-b6ac-01c8ff9061d9',1,'0eebd301-73a2-5b0f-b507-3fd3762d83a4','改 title','11109085-d961-53d4-8b48-e408cb16a69f','2019-09-18','2019-09-18','甲 notes 髙');
INSERT INTO "task" VALUES('8328628e-a21e-55b4-afc2-838e4facddcf',1,'ce4e3b86-cfa6-5707-990b-6eec901f4fd3','乙 title 髙',NULL,'2019-09-19','2019-09-19','乙 notes 髙');
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_same_key_row ON same_key (entity, row_id);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE INDEX ix_personal_person_id ON personal (person_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_change_register ON change (entity, row_id, reg);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_member_person_id ON member (person_id);
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
