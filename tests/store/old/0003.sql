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
INSERT INTO "agenda_item" VALUES('7000d2dd-6a79-4902-83d0-3036e4dab608',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f36c3c24-1bd0-44fb-82a3-be791a254d2f',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('556e51fd-3952-4a50-8152-2b76a9bef0f1',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('bdd8869d-fb67-4cd1-8018-7f5bb509abad',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('cede04cb-060e-4d93-a05a-10457499f238',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('577ffc24-cea6-4b62-a6b2-0b18b649ab87',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e560af08-a420-4e76-a60b-897c03c3907c',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('1f78d0cb-80c2-4fd3-8e62-7829dc680a8a',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('13d84da9-6a75-41fd-9d6a-cccfca2c6c0a',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f47b34d6-0552-4cfd-b449-2a18d3be0af3',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9bf91612-bf22-4c0e-b794-f731174dc485',1,'dd814722-664a-410e-a49f-526957321b36','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('65eca9e9-26ee-4211-961d-7cadfaaea624',1,'dd814722-664a-410e-a49f-526957321b36','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('38f78059-8bec-47e6-9bb9-5b5051c8e573',1,'dd814722-664a-410e-a49f-526957321b36','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('2c0e43e1-76e9-480e-9184-7754d1e9ba23',1,'dd814722-664a-410e-a49f-526957321b36','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('35aa11aa-6425-4bf1-8f64-8a01b0c5d3c3',1,'dd814722-664a-410e-a49f-526957321b36','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('56ef504b-9479-4975-8fe1-7f6903106e39',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('60635c1b-4124-45cf-96e3-a0ae3b0c70b1',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','700b7448-8180-49f1-b1f9-20285ef4f7b8','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('3ed6352f-be36-459e-ae49-5766db03619a',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','046e1269-afb5-4c50-b5b0-59af0609b516','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6fd810e5-b59a-4834-8705-4702d6079d36',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','8df8e3f4-fd86-472e-bc31-9f7240347d80','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('90a412a6-914d-4a1c-9920-57af5e4f9729',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('7e554923-0bf2-4595-89ef-3fcf2f059441',1,'f0473640-9a53-4440-b54e-d4d69812cef8','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9b546d74-2a31-4632-ac6f-4174dd14e927',1,'f0473640-9a53-4440-b54e-d4d69812cef8','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','700b7448-8180-49f1-b1f9-20285ef4f7b8','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('fe3427f1-798e-43c9-bacb-ec852b6ba158',1,'f0473640-9a53-4440-b54e-d4d69812cef8','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','046e1269-afb5-4c50-b5b0-59af0609b516','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('cd9a5022-3fda-4214-a8eb-a541caa168b0',1,'f0473640-9a53-4440-b54e-d4d69812cef8','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','8df8e3f4-fd86-472e-bc31-9f7240347d80','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('df8001bb-d2f1-41ac-8bb4-37254e1f0c71',1,'f0473640-9a53-4440-b54e-d4d69812cef8','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
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
INSERT INTO "budget_line" VALUES('a896e4c8-e6cc-4091-9856-a4b87e425575',1,'00af0f99-ca51-4dba-9806-49059917e8bf','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','');
INSERT INTO "budget_line" VALUES('e1e39bc8-2844-44fb-93ae-33c833f2a94b',1,'00af0f99-ca51-4dba-9806-49059917e8bf','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','');
INSERT INTO "budget_line" VALUES('297f3a87-0a5f-4ad0-8e70-20fa8ee55e4a',1,'00af0f99-ca51-4dba-9806-49059917e8bf','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','');
INSERT INTO "budget_line" VALUES('142e5d12-5c78-4c12-a6fc-e736f49ced48',1,'00af0f99-ca51-4dba-9806-49059917e8bf','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','');
INSERT INTO "budget_line" VALUES('ecad5fae-f4f5-49de-8b5a-6f712c23ea20',1,'00af0f99-ca51-4dba-9806-49059917e8bf','transport','local',5,'機票','航空券',9600000,'TWD','','');
INSERT INTO "budget_line" VALUES('2fbb7850-7867-4044-85ce-d58b515a0b94',1,'00af0f99-ca51-4dba-9806-49059917e8bf','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','');
INSERT INTO "budget_line" VALUES('b3333454-592e-4236-b0e6-a402eb428f73',1,'00af0f99-ca51-4dba-9806-49059917e8bf','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','');
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
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',0,'organisation','26e833a2-c877-4870-8138-a722de569e77','*','dde32145fc144f0d30fff9a7c179b39b','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'f8002b788e61326e843b610d26d4f9c6bc81b6b2c814f036ae109debe655aa02');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',1,'organisation','9aa3cf02-d02c-4c69-a4be-54e218f3d409','*','54e4fbe0f3e36cab18eec902b9d87b34','{"address_ja":"","address_zh":"","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"central","name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"26e833a2-c877-4870-8138-a722de569e77","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'2f0177636b4a248658003c9025f3fdc941990af553b1fa8f2544c6e58d0ebbbd');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',2,'organisation','e40f05e4-76d3-4d95-a28b-7ecdbb509014','*','2249e3f837bdcf39eb6da428604be711','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","country":"TW","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","url":""}',NULL,'[]',NULL,'519d19956cfcff853521494b6e3866077c9c77108c274c0630d919f6e79c6fd5');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',3,'organisation','be716b66-febb-4b05-9b2c-d9fb468f4249','*','c40f4c0d0a57fdabb8ab1fa831de8d57','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","country":"JP","head_ja":"知事","head_zh":"知事","kana":"ちばけん","kind":"prefecture","name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'1ddf60af3048cd0e31f3ed16d4251ed43e45ec3dd83a0092f4ce7d25dfb720a2');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',4,'organisation','a2964a37-4dc9-4155-a97b-56a4f2157b47','*','a1725c963128c70c633dba4407ad1c4f','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"department","name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"be716b66-febb-4b05-9b2c-d9fb468f4249","phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'1dbfb111808491d6944d562eb49f2e270fc141ad3fed94ad701aae51e3d0a108');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',5,'organisation','ad7ae129-638c-4a75-9e25-2823643059c9','*','a2fb49d462dfc80f7743cef9e38ad218','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","country":"JP","head_ja":"","head_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'f9a000d490c079cb784ad74a3b829b43758380b32f233d6ede22951d7316490b');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',6,'organisation','f9ac404f-3da4-4736-9137-493d4c1b532a','*','1401b9c718e180416311ef41357b8fb2','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","country":"JP","head_ja":"","head_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","url":""}',NULL,'[]',NULL,'9d8722e6fe244e83475f6ed90fea961be505f7d703fe6b6019a62d96daf1a861');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',7,'organisation','cd0b5684-a2a9-497d-ac84-813f6c6298c4','*','51f2acac7dabeae9196cedae322b7169','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"みやぎけん","kind":"prefecture","name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'dfa6a38ea6893d00f87b3875dafa7c4a16712e0587d3cec181250792be259bd4');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',8,'organisation','116df912-fe01-4409-9f52-9f20a381980f','*','be9823c6f52daa01dae3e365f372ff43','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'93aab251076a7a70551cb84b3deea3e2e5374616efe24d2f5cf459c67ec0e2a0');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',9,'organisation','7bb94105-0e85-4a92-943b-186bfe27ded8','*','b636d8a1eaad1509bebae5f48e4df688','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'17c78fdd1d0d6931e79dbbca546c14d0da68443b2fd75de9372aac25a3496763');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',10,'organisation','233ef568-3f53-4aa7-bbbe-1b81cd43dffd','*','d55b8ac46ffa94feef3b630fe539f1d0','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'16e45afc617c43fcacf6d23403429aec2254ee04f808b43a7022376f70e6ec7b');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',11,'organisation','97f32bbf-fcc3-4034-b1ac-4c23221de3aa','*','23a53b153218fe080ff599c39ab9c8b5','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'b19fda28605cea6da37f888976fab1687673456e949f741b1044bb5a5c700cb0');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',12,'organisation','9220a67b-982f-4485-91af-55b972a12273','*','57efe896a3cf2025897f7a3a2043e087','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"chamber","name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'d258f4e93352c59d3958fb9c4be6970f9f658bd514265e19935a60b98b8e9cf9');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',13,'organisation','8b5fba5e-00f9-4b09-a7d7-00ee04af59d4','*','ee04635d5e470778d354122f1923216a','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'7a3ee3d48be4344ff7bbe4614c04677462e3328b9744afa1d5c0e06e7ad73d63');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',14,'organisation','e0e2ad76-8265-46d5-8a2e-6683d1a032fe','*','ea60a65010c06be65aced0c9a2b95b1f','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'1a041bd4252d4f19c9ac72ea4466405cfd29389ee69a64f5db451fa750f641e3');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',15,'organisation','482898a2-6e5f-41e6-9d46-ae575b5baf29','*','f72fe2e24ad9d8835a93e928cd51a37d','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"company","name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'3b9c04a8b9f707eb0845d93217a7a1bf2afecfaf257e06381602728fd51fef11');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',16,'organisation','dd63115c-9b3d-4766-9fdc-571f5add84a9','*','c19f3e0cba81c838582f3eddf04b83c6','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"support","name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'553e31322e0d153be8d8c5371bf7790ecef2218a341b482068d83cfff0c090d2');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',17,'organisation','743c32a6-b2e0-4c2b-a8bc-1be5a69d4eee','*','64100e968e69f3a01d8da2b1ad08b204','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"prefecture","name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'37fcabd2faa0e60403d80582c4cde3c49419ac3299ebe734f0c372dc3aaf7b63');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',18,'organisation','93b45aa7-c323-4a92-b486-1f70452d742f','*','010f683dd14eaa9b6e76e92d8a012daf','{"address_ja":"","address_zh":"","country":"JP","head_ja":"","head_zh":"","kana":"","kind":"city","name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","url":""}',NULL,'[]',NULL,'4fc807a815a105c9b0bc8cefa1d07f877803d58b75342eb2d93de4d25a510119');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',19,'organisation_name','b91307e9-8250-40e5-b744-248757fcd3c5','*','5755aec03e293cf04ecf7f416f7374b5','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"7bb94105-0e85-4a92-943b-186bfe27ded8","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'793c5de989e43e0076f6b4e4ac0029ed052408ced4020e2fa25e54a1665072f8');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',20,'person','700b7448-8180-49f1-b1f9-20285ef4f7b8','*','2062eef3afa356d5d891b6cbf1bb8b45','{"country":"TW","email":"ta-ming@example.tw","kana":"おう だいめい","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","phone":"+886 2-0000-0001","roman":"WANG Ta-Ming","source":""}',NULL,'[]',NULL,'dfac6924dd427bcc49599cccd2d5bc0653e85b3a62ef54f523e7a5f7a41e5832');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',21,'post','39871968-0560-4361-addb-a292a1ae5445','*','73bd831dbe6612bca2090fedde8deae1','{"organisation_id":"9aa3cf02-d02c-4c69-a4be-54e218f3d409","person_id":"700b7448-8180-49f1-b1f9-20285ef4f7b8","rank":null,"title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a1a222c065b30f89e87be0017f7a797341d2ec4e9f075c755c1e0928a6095157');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',22,'person','bf6517de-35a6-4f6c-9806-529b6b29e19f','*','55f965c9925ce6d6865772beecc0c75c','{"country":"TW","email":"hsiao-hua@example.tw","kana":"ちん しょうか","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","phone":"+886 2-0000-0002","roman":"CHEN Hsiao-Hua","source":""}',NULL,'[]',NULL,'eea9fb3bb23cf434e5407ac0b732f4027ed364e7708a22fd998d3dae4b2ff671');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',23,'post','ff8f1e1e-8e02-4719-8554-f7a46d9eb782','*','d822b17edf6b15f45475b2c282459746','{"organisation_id":"9aa3cf02-d02c-4c69-a4be-54e218f3d409","person_id":"bf6517de-35a6-4f6c-9806-529b6b29e19f","rank":null,"title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f59cc73b1d1fdee350ef0513e1cff66abe274ba993a3b162b9bde9cf5ebb2f72');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',24,'person','bf90b1ae-d474-429e-b027-bf83a2ecb2e0','*','918b66e21cddf7055b57c39b88a7dcb1','{"country":"TW","email":"mei-ling@example.tw","kana":"りん びれい","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","phone":"+886 2-0000-0003","roman":"LIN Mei-Ling","source":""}',NULL,'[]',NULL,'a2f9556ce555f7a9a3acf22c9e575696d5ba47586c4ecbbc07c7512f87d7af08');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',25,'post','7bfaa4ed-dcb4-4546-8a30-3adc7f4277ca','*','984e866bc5963b350edf455832e14659','{"organisation_id":"e40f05e4-76d3-4d95-a28b-7ecdbb509014","person_id":"bf90b1ae-d474-429e-b027-bf83a2ecb2e0","rank":null,"title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ae1f1047bbf0c1c62ae0964dfcaf9db85d2695ef4c7ac21781730607bd41de7c');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',26,'person','341d082f-4327-4139-9f6a-ee3778e3fefe','*','f0572f748a4d6b8348e4bc196da900ca','{"country":"TW","email":"chih-chiang@example.tw","kana":"こう しきょう","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","phone":"+886 2-0000-0004","roman":"HUANG Chih-Chiang","source":""}',NULL,'[]',NULL,'164a4f726eb78e14db0413020fb259efce54dadd20ac9f9c55a9732fde1ce46d');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',27,'post','3cfac34e-cde6-4879-a4d6-f92d4a324b60','*','305a63eae928e0558aadb527bf2ea7a4','{"organisation_id":"e40f05e4-76d3-4d95-a28b-7ecdbb509014","person_id":"341d082f-4327-4139-9f6a-ee3778e3fefe","rank":null,"title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'716731e8d4f461d03f68125dfe135828b75427efd998463b4ad459875d19957c');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',28,'person','764faf6f-4f8a-43fd-a9fd-3adb151edef0','*','790d763971f404b2c7cc6cbf08b01060','{"country":"JP","email":"","kana":"やまだ たろう","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'1082a907490596ddae3f244e6c88910dccd9fafa800db04aae991bd28d20433b');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',29,'post','36a03521-014b-4af6-bc5b-9b26926aef41','*','3ec0f93cd43ef13a427a84e47a6fd5c6','{"organisation_id":"a2964a37-4dc9-4155-a97b-56a4f2157b47","person_id":"764faf6f-4f8a-43fd-a9fd-3adb151edef0","rank":null,"title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1dad4c85d3774b694a1b2b6b7f353f7b0a469d0b87380c132d1c5c1e9acd85c2');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',30,'person','e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193','*','ab8c6cb868fd30ed7c1ed90f8d950137','{"country":"JP","email":"","kana":"さとう はなこ","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'801466c80378da8eab05b38e480cfa15655933afafd2d94241ddc31e039f7d57');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',31,'post','a76c9d01-2360-4e50-9e0c-0dd21824cc59','*','4cb7f772f3e13d81b9caee8300bdf12c','{"organisation_id":"a2964a37-4dc9-4155-a97b-56a4f2157b47","person_id":"e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193","rank":null,"title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f47bb7383f46553f2784844678950b1d33064419657023cd2b3a826201681685');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',32,'person','532601b5-d504-4203-acbf-4ae08ba6f2b5','*','96a953d3edfede62b1e5104193d5244a','{"country":"JP","email":"","kana":"すずき いちろう","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'9a4df534bb46bb71fbe75b0bea5e668c1b74d88979597b4057d61cdb061b17be');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',33,'post','6b0d47da-d367-49a6-a5b3-2b7fc7a338ac','*','c08305946040514756659714c30f3559','{"organisation_id":"a2964a37-4dc9-4155-a97b-56a4f2157b47","person_id":"532601b5-d504-4203-acbf-4ae08ba6f2b5","rank":null,"title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'06a7f85e36ba5fd39db7aaf9034a53ea9a722e7ba54adf6c47cafd1a75069d1b');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',34,'person','52f43191-c2af-4fe4-bd87-02b6431795c5','*','030db18f0c708b4126444fb6756660ca','{"country":"JP","email":"","kana":"わたなべ じろう","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'a9d215000213be9a60dd4345a9966ece73b828c9fec7f60fd7cfe916de826f9d');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',35,'post','6c2080ba-22e8-42cf-a8eb-1bffc602933c','*','fedefb257c1e04c9a1297441250be1a3','{"organisation_id":"a2964a37-4dc9-4155-a97b-56a4f2157b47","person_id":"52f43191-c2af-4fe4-bd87-02b6431795c5","rank":null,"title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'43d6087e2f8a1edde50e7f149a0c6320ec2fd9702bd16dddd799d6d98b216cdb');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',36,'person','93c81684-1beb-40ec-b930-cb46ba2c8b72','*','8b0191cf90da05f1a2a5c5b05a2112a8','{"country":"JP","email":"","kana":"たかはし さぶろう","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'1c95b3d81f27ed100c0e8a550245068339d3baab67081f2d07ce248ebd77994e');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',37,'post','ce95bb3e-c680-4a2f-aabf-fca9d0af6087','*','96bace9531271ac3d733564a6171fb14','{"organisation_id":"a2964a37-4dc9-4155-a97b-56a4f2157b47","person_id":"93c81684-1beb-40ec-b930-cb46ba2c8b72","rank":null,"title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'b2dde8d37d1197babef52a4bfd34e44766085235e7a16391ca03eec159ba7e04');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',38,'person','04f2d6df-eae8-46da-b8c9-eb0f5c462891','*','758f298679627d0a7e3ff758fd87448a','{"country":"JP","email":"","kana":"たなか しろう","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'4087c966ab9adb515088ae665d0179e0e32f562edfdccb582ae0b3e6461ee1b4');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',39,'post','b7f25f28-9a1b-41bf-a3ae-d41960864b8f','*','edc7293725f1e557b03122b0fe36d4ba','{"organisation_id":"a2964a37-4dc9-4155-a97b-56a4f2157b47","person_id":"04f2d6df-eae8-46da-b8c9-eb0f5c462891","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'14635ece8d282d6d52aff0bbc083e99f329d8cad8efbb37896decdd89644ffc8');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',40,'person','44d88273-80e0-4d7a-832b-a63e70d33f02','*','3a665cd51635401fefc7d2ae49d71ec1','{"country":"JP","email":"","kana":"いとう ごろう","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'44a59bf86c9f4c29b805c9710b8381bdff0e19ca59d85727b74657a79754ff13');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',41,'post','858ffb5f-40e8-4119-bd26-7949de69209e','*','5513a5b5ebfb8692e34010321a66fa0c','{"organisation_id":"a2964a37-4dc9-4155-a97b-56a4f2157b47","person_id":"44d88273-80e0-4d7a-832b-a63e70d33f02","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f0f205e9bc252dbdcf51781274560258e4f88124ba0074cadac2b3b7471cc35b');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',42,'person','9537ef73-83b9-45ec-85cf-e78498bfc281','*','2cbf16732818b78fc069efd6cce82a12','{"country":"JP","email":"","kana":"はまだ むつこ","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'84131bddadc01343b837b1478ca91e0e78438361dc9078817829db9628f480ce');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',43,'post','e60581c0-e0b5-4094-a1c5-bbd41aaf7cf8','*','8a196c8cda319934c660fdc2ddf0616e','{"organisation_id":"a2964a37-4dc9-4155-a97b-56a4f2157b47","person_id":"9537ef73-83b9-45ec-85cf-e78498bfc281","rank":null,"title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'95f5c911d749cad75f5497691eb5816f92d662f6ffa34ee33415b524b5800e71');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',44,'person','0bb1738a-b610-4abe-9324-ff27734f3e13','*','26ed99ad25c84a029d542146569bb276','{"country":"JP","email":"","kana":"わたべ ななみ","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'a198ca1a2d2d65f2d1dedb11ec960dd7233ff0cab3c352d4f5fef76f2412528d');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',45,'post','8e114166-6419-4dcc-907f-016e5abca58d','*','e04e792c04cca873fb21bfcaacb99e24','{"organisation_id":"ad7ae129-638c-4a75-9e25-2823643059c9","person_id":"0bb1738a-b610-4abe-9324-ff27734f3e13","rank":null,"title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'5ee98885b7e176d6e7276df919dbb06e77d7f023bf47a3aeb444d148fbfc6464');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',46,'person','53afbec9-1376-4f27-8be2-c60ad06a91a0','*','47545df2ae80915bcb7865f523ebc96c','{"country":"JP","email":"","kana":"わたなべ やえ","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'2f491bbd4370baeb09ff46967370389b24508e68609c73c5fd3f9ec80129c23a');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',47,'post','4fdc20fa-0037-4596-91a6-d9bde45b42fc','*','10e32f730f2b458dda495ea0e6cb3354','{"organisation_id":"ad7ae129-638c-4a75-9e25-2823643059c9","person_id":"53afbec9-1376-4f27-8be2-c60ad06a91a0","rank":null,"title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'59adff34c47712155dd5a83d486ae0c1afdd5ea4973394057f77bb0d320f91be');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',48,'person','5797fee3-52ad-4173-bb2a-dc6c8d8c97da','*','d4ff46105ccfbf6474db14eb37d01006','{"country":"JP","email":"","kana":"たかはし くろう","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'6e24ec2d5c35b1e2622d8315f50b1bfb7e3ec2e5d880c2064d441c810d62663c');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',49,'post','862bb3ee-3280-4fdb-946b-57270bcb0d1b','*','6c0ec98017e34f65f71d80ab40b09e9f','{"organisation_id":"f9ac404f-3da4-4736-9137-493d4c1b532a","person_id":"5797fee3-52ad-4173-bb2a-dc6c8d8c97da","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9f676e7c96ac2ef917e317a695ffbc53bedfd95f1a9f00ae4e57559a124c2c07');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',50,'person','7cfff29b-4ea5-467e-a7ab-77990ff0e048','*','34d0292b3ee7f2fb2ef0dd9b3fa43181','{"country":"JP","email":"","kana":"やまざき とわ","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'6934b292b8bff4be1617ab58a96b22df735ccbf106526d69874525c23c2c5844');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',51,'post','56b08287-a496-4ebd-9ce4-3ab00c6bee71','*','cd2e5bbd70f57462cbb2972a968bbe21','{"organisation_id":"f9ac404f-3da4-4736-9137-493d4c1b532a","person_id":"7cfff29b-4ea5-467e-a7ab-77990ff0e048","rank":null,"title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'68124a7ed44df5cfe0f805b0e4ef98f7ce4d5278312a1d36d3ec933441733e31');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',52,'person','47112694-457b-499c-a22d-b2c6d786b91a','*','fc4f4c36faf651905cf370d75f95c763','{"country":"JP","email":"","kana":"なかむら はるこ","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'eb51ab40dcefe713646286914801a379990288fd8d18f304f8d5cb7b56d525e9');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',53,'post','95cdf219-43dc-449a-b1a6-e477cc304f17','*','efb8f10f87624095eabb0a1e26306f13','{"organisation_id":"f9ac404f-3da4-4736-9137-493d4c1b532a","person_id":"47112694-457b-499c-a22d-b2c6d786b91a","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'1b3df0684ca1112b652846250f31fece0fda5482992e7e7b21ade987288f54c5');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',54,'person','4aaa1ec4-0a07-4b93-ae34-74007f6f09b2','*','66fb1b7d2dc0f939cd5777947c2f0342','{"country":"JP","email":"","kana":"こばやし なつお","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'330c2e2f66e3d19060b8be111ee885f8d5e64e2bf9d0e9053dbf81d6dd3462dc');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',55,'post','97b009a2-0774-4a05-9077-854352624b06','*','67039859d479d84bf64464733e62b640','{"organisation_id":"f9ac404f-3da4-4736-9137-493d4c1b532a","person_id":"4aaa1ec4-0a07-4b93-ae34-74007f6f09b2","rank":null,"title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'72280a0ea11f538627ab2093b1c39ec6220d55b248a9d6fc2260e6f9f09a7766');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',56,'person','48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f','*','d283ebac40bffcef1f8460cc17537d37','{"country":"JP","email":"","kana":"かとう あきえ","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'df352d7d260636a264a78ada09191a33ac69c7284a2e82923e0c4efdfe62ed2a');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',57,'post','996ec005-fcc2-4330-959c-ff81de25fae5','*','3727c217b0e09589ced23a701da8837c','{"organisation_id":"f9ac404f-3da4-4736-9137-493d4c1b532a","person_id":"48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f","rank":null,"title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'be285c7540b904aa4ccf07bd8607b696b9e46708480258a6cb7e92fa3cb499cc');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',58,'person','16697806-9cf3-4d93-9f94-e8f009ce1563','*','819f5966748444db93ed638a4b84b36c','{"country":"JP","email":"","kana":"よしだ とうま","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'390801f836b27a32bae95ed6397cfdce9f9294059cbd23f2623ff7c64ded3c24');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',59,'post','989db032-7595-4324-9827-3592ddd486fd','*','0eb9e4b156bdb290cf1b36072c29002e','{"organisation_id":"cd0b5684-a2a9-497d-ac84-813f6c6298c4","person_id":"16697806-9cf3-4d93-9f94-e8f009ce1563","rank":null,"title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'9b524f2567f104b7049cafeaf25f11ceb397dbe9058a1a9d5b7966ef4e2e3ce4');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',60,'person','046e1269-afb5-4c50-b5b0-59af0609b516','*','13f30cda3f14da57dcb298ac92fd31b1','{"country":"JP","email":"","kana":"まつもと そら","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'4aa42d62ef769a50a4f4fa5cccea95da06b1bb09b44dc7b79cef91875ca5b5b1');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',61,'post','82ef8855-f423-4176-bcd3-b04d28ddac28','*','a841fe1dae06bc6cc4efcb798db58550','{"organisation_id":"233ef568-3f53-4aa7-bbbe-1b81cd43dffd","person_id":"046e1269-afb5-4c50-b5b0-59af0609b516","rank":null,"title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'82304b89a2820220161d5cef30707b797a5154fb60a5f0435fee01d071c879cd');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',62,'person','8df8e3f4-fd86-472e-bc31-9f7240347d80','*','418d7a91f3c7b731d0b9ce4ccca11afe','{"country":"JP","email":"","kana":"いのうえ うみ","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","phone":"","roman":"","source":""}',NULL,'[]',NULL,'a155ba95faf0c0e92b7028672e14867b30354e8596c8c77cd17976e3219b38bf');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',63,'post','1190d4cf-c91e-4738-9615-71faebfcac99','*','aa3ba083d3f5fff3e00846efa6c32e27','{"organisation_id":"97f32bbf-fcc3-4034-b1ac-4c23221de3aa","person_id":"8df8e3f4-fd86-472e-bc31-9f7240347d80","rank":null,"title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'963c6863152829d539416470fc2020996d315fac7f6b2d7e84870271a73125d7');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',64,'delegation','00af0f99-ca51-4dba-9806-49059917e8bf','*','d52dbf50cf35fc2e50782328f5af8549','{"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"9aa3cf02-d02c-4c69-a4be-54e218f3d409","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'0ca99b35b0d54731df7b71921dd0a214c4f98039f660b03e5bd1e75f693c8031');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',65,'member','b9fe45b1-09bb-4492-9a5d-2346a47e9b9f','*','5d15548e81d24205cd048448c1df3a39','{"delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","duty_ja":"団長","duty_zh":"團長","joined":null,"notes":"","person_id":"700b7448-8180-49f1-b1f9-20285ef4f7b8","position":1,"roles":"leader","status":"confirmed"}',NULL,'[]',NULL,'7443a39909b47e718a1f9d8be9972ee649013ec3f588ae069415e874bcfaea18');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',66,'member','51963f38-71e5-4ca0-a264-694ae4c078b9','*','8f4de6fd213478ba418cfe43b23fe546','{"delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"bf6517de-35a6-4f6c-9806-529b6b29e19f","position":2,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'5a435fbddebcdc879cea4e1335643a1b4287b30bedb9cde08a00030066e65379');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',67,'member','e35af130-bc1a-4fd7-b0db-6aa7ba5ded94','*','a5fe8a3817ae01cf38e6c3d229c724de','{"delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","duty_ja":"団員","duty_zh":"團員","joined":null,"notes":"","person_id":"bf90b1ae-d474-429e-b027-bf83a2ecb2e0","position":3,"roles":"member","status":"confirmed"}',NULL,'[]',NULL,'17220de7928f6addd3169ef8a3fc02f3e5c8dd6250ab02e83b8cf0ea8e7d9f59');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',68,'member','b911ebc1-2954-4d8e-bff7-3331eb09ebc9','*','81ca10dd8576c88982b3a96414f7905a','{"delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","joined":null,"notes":"","person_id":"341d082f-4327-4139-9f6a-ee3778e3fefe","position":4,"roles":"member interpreter","status":"confirmed"}',NULL,'[]',NULL,'ee72bf9eac81255beda77ab6c489fc909ef65a4830a4f0993750a364947617c5');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',69,'event','5d18afba-235d-4f59-a3e6-c656609e4075','*','f47aebebc34fe4c820ac3dc0fcfad880','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'c3743d46f33526a9049fa324a03466d1237d4a316a2bd40dd33d08541fa0b1f2');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',70,'event','e7cf58d1-bf76-4049-ab90-b7cdfaa3ca63','*','ad0f48101b403847c5d414b059c2d233','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'8d8011efd6b3280c22e9b8668c9eb16165686d83a64aebf89e5186b3256f9a93');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',71,'event','b2a78615-12b5-423c-95fb-2c95595322ec','*','9ecfc9fe1ff59fa4d5f708b898300604','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a5051378ae434ea2264ca868330f21aa9837b81bd508cec4f4ef426094d733aa');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',72,'event','dcefca05-0882-4122-ab73-ead524dc47d2','*','44138e72de4ea11b4e9e722377d9f2f4','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'dbaf83395ec8da73e34c1453b1c88ac872d3e8789559dd40b6db282672533759');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',73,'event','123d4157-f614-4421-960f-db4a7254abec','*','73c35337a7a9f7007bc5a0436e6f1979','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'f6cb414ccbe6a51154cb0761e0e7e2c2cf2afc4c7028689d93b971d8418a02c3');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',74,'event','c3f6a25b-b49d-463f-8de7-bdea0431d789','*','d50efacf74284242aebdbc9cbb081800','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"consecutive","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'66e6790fe731e6f0726b197f8b356d100f31255ace1f739bd77b4ba4c33f3713');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',75,'event','ff089dc9-3e6e-4795-802a-6f44b69c869e','*','c1e2b7a1bd45ef1e4622ff6a27b70eb5','{"address_ja":"","address_zh":"","basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"be716b66-febb-4b05-9b2c-d9fb468f4249","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'1c7587d2ac84717a32fa92eb5d9b5c427bb4a3e261b84ad48d9e6e7b65f1a48a');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',76,'event','8500732a-7abc-4606-b6c1-74ad3311684b','*','f29ad86e70396979cc4c7b14d1c34d70','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'67673c416ff88a128310a9e8912f852680a8051c90275e4f4d55aa399ec0dc91');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',77,'event','05d68f1f-3c79-4907-a67b-c0032cd3a5fc','*','9ca586afdfa304d6f6dffbaf175e8fd2','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":"ad7ae129-638c-4a75-9e25-2823643059c9","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'40743ea457e4ca298822cba29047a13912e10c977edc5d00ffb87f26ac1c969a');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',78,'event','f0473640-9a53-4440-b54e-d4d69812cef8','*','effdcb87b9e8a0ef20860e41a8af7ae1','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'31813fa223ed053032ad86bd9bc3ad34687ac8a3c5fe59b312a2d463f3b8952e');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',79,'event','db2346ad-37e7-43d9-8dbc-61bcc260250a','*','eb88aaee563b778f34aa1cd75b867b74','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'64c6f6932f183c4a317f6db65e40aae4a1a889495a0b794f0da21c24160d2798');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',80,'event','dd814722-664a-410e-a49f-526957321b36','*','e7257a9dbe89d71db49b1d0fc5014bc6','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"f9ac404f-3da4-4736-9137-493d4c1b532a","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'ab185001ae049e653b18247b98549c99bd27aa35d2b030042baf85f8a5bd4d6e');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',81,'event','37edbb70-d50b-4e7e-8f45-78f4cf5480d6','*','bccf7a081a46d2fb811f356d0064c5b8','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'3a4fa26f9cc9b40cbe7f7cf4331b9e5a65cf5220d50d639ce925f27cadac20d0');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',82,'participant','caf0536f-e4e4-4323-a304-e67ff951bf46','*','a5e639e16b8be489fe9bae9bb3c7fc77','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"764faf6f-4f8a-43fd-a9fd-3adb151edef0","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8cb6461898a279aeb56f7a98a2763c38b678bfa2c0adea4722d114f2f309665f');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',83,'participant','6c42be39-c48d-4625-b519-b9e552276263','*','55f66b7ae9e8c5b8ffdae245f4156553','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3e77dc2869fc79fc82c7baf5e12e038d87895dce2bb5e4190c65da13cb395a15');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',84,'participant','dd603ae4-cf95-4d31-ae10-b6cd42c33feb','*','818711623c41c91df269e94076a86eb6','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"532601b5-d504-4203-acbf-4ae08ba6f2b5","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7233f097ad63c918002ab40a577f0a8d68e9e92ec4e88871c8472099099d6e93');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',85,'participant','b8547b0a-316e-471e-8f7f-82b0abfe9abb','*','ec898f722ac97c68169473a333b34ee6','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"52f43191-c2af-4fe4-bd87-02b6431795c5","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1ce46f49c61c3b7c880d3a5b507fe6e414e1b489d18a629594ba93c8bedebaba');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',86,'participant','d69549b2-b2ca-4742-9afa-c940948d01f4','*','f11b1cf9595ceb50b6a2f77aa99fdd48','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"93c81684-1beb-40ec-b930-cb46ba2c8b72","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e9e9a9d4c9856c6025c351f65ffc7fa92686f041f8195248cab4fbc2161dc42a');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',87,'participant','8bf199a8-cdc2-4776-908e-ecfe79304712','*','d14c0ce0ec0a1da37d4c2ba307c0e0d2','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"04f2d6df-eae8-46da-b8c9-eb0f5c462891","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'856a7a279df4a253f528d76559ac2a9f845135b104f3246f48215d1a258e4eba');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',88,'participant','05bb27de-e49a-451a-bc89-7f1d98479fac','*','56dbbcfa7d6c2f5bbcea02666c9e512e','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"44d88273-80e0-4d7a-832b-a63e70d33f02","position":7,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'11f284d99a1de1250ef4c4e04228422bea088ab5411eb8c769f42118a57451fe');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',89,'participant','6d5193eb-bab2-4f39-838c-7f60a2012289','*','484e59556c3b504248ef57875e4d17c1','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"9537ef73-83b9-45ec-85cf-e78498bfc281","position":8,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'f541650833a6abc82d1cde3e85ab4b882fb698465de037c2c5ec12e1f5325938');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',90,'agenda_item','7000d2dd-6a79-4902-83d0-3036e4dab608','*','102cc797b76bdb832f934bf2bfcb7e25','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'14174d37b0455e542a7446777850556b08dfceaa37e854c9771b6db981d1b5dc');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',91,'agenda_item','f36c3c24-1bd0-44fb-82a3-be791a254d2f','*','9c879d4832f9a44e12c9281236c2077f','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'e8e246fca423bd1b33c901c4cfc417c384fb3265fb9e3c980671dcfd3818b243');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',92,'agenda_item','556e51fd-3952-4a50-8152-2b76a9bef0f1','*','201d2e837ef8d0f85c8e7ab25bd31e3f','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'03cd171fcc363d0c49e473b859597fb28c66ff80e4811019918201efb565e05e');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',93,'agenda_item','bdd8869d-fb67-4cd1-8018-7f5bb509abad','*','e5c9f7e80d715bd8aef689dffc018ef4','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'594174e03d54a0796ee0be2a9b2f079d9a5cc99d6c4d269f62c339792a89a349');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',94,'agenda_item','cede04cb-060e-4d93-a05a-10457499f238','*','512f55cb82a502207d4cd1b7eea9747b','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'39b44b4d42cc850b36f5ab1316871be42bd23990e25b1ba06713d1c97a89ef02');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',95,'participant','58bcbdbc-704d-43fe-b251-dab8f0cd0eef','*','eb740b6828ee86f49fbad80851fa7d4f','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","organisation_id":null,"person_id":"0bb1738a-b610-4abe-9324-ff27734f3e13","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a047f57ba907247cbd7a37bfc5c60f0e9a926998e16e743cd180e0b98e5799f8');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',96,'participant','fe5422de-d7e5-4ab1-9d9a-227f8891ea43','*','353903ac3db2e236b00c3dd6111e35a9','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","organisation_id":null,"person_id":"53afbec9-1376-4f27-8be2-c60ad06a91a0","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3300cd090613844f38f54aa42024bc82a9e572b4d18ebe4c86379630d2b07983');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',97,'agenda_item','577ffc24-cea6-4b62-a6b2-0b18b649ab87','*','c31fd2c59bb2bb7d09a9f85e0a5b75fb','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'fce011a05882766d333f6aeacb20c7c620277c9b30bebc48eaad74027b6b4c28');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',98,'agenda_item','e560af08-a420-4e76-a60b-897c03c3907c','*','3f5f90c04b4321b587cf9d5a81578061','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'b468bb9157806db82023b693b762cc5fa2f6493d28a1247322a74c34a6ee3312');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',99,'agenda_item','1f78d0cb-80c2-4fd3-8e62-7829dc680a8a','*','5917ee721fbf6a5a3845a24c827c7d38','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'dde260f93de3afc9f2a8ee57d58e7c212c659ec12419e47ffa4ff46199d13ebf');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',100,'agenda_item','13d84da9-6a75-41fd-9d6a-cccfca2c6c0a','*','c96c46f6b249352ad3e937418dfc9ea0','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'e7351555d83c8256888b411b2217a08932bd4afb23373eb4cf5cab23f1173b05');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',101,'agenda_item','f47b34d6-0552-4cfd-b449-2a18d3be0af3','*','e6d5940a9322f98a2f7fd8b75e029ebd','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'ee020637bbbc14b266155dc38921b17afd3b0e9e943a7eb3c991bdccc94c2509');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',102,'participant','89343e5a-eedb-4210-85d9-a1cab72aed84','*','381d6c27b335efbe6d91a53c7331ba34','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"5797fee3-52ad-4173-bb2a-dc6c8d8c97da","position":1,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1d59d5a6f246e61526a4a67b0488e0706ed78c6d2019211a327f8dcd1394e0f3');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',103,'participant','8858e2f8-96d9-46dc-ba23-30b28eb8b24e','*','ad9a8473242fa741ed24fbf837df4c2c','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"7cfff29b-4ea5-467e-a7ab-77990ff0e048","position":2,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1660c5a9a6ba45bacbdb3daf8b22b4c830e9ccbabb3207e6b6a264991960f614');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',104,'participant','2e0f65d0-d4fd-489b-8d16-8145b61ecda0','*','ff17c628a29516834fa731088db24917','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"47112694-457b-499c-a22d-b2c6d786b91a","position":3,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'17a983c9acf22a29877e9234244d4b0db884e20ec53384b7825e1bba6957f01a');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',105,'participant','84b12908-2d83-4d11-a217-745bc50d6c9a','*','1a1441b500e41bdbc52944f8cafd7366','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"4aaa1ec4-0a07-4b93-ae34-74007f6f09b2","position":4,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'60ab87d32dd041dcc248f3591601e99795e85c146282fa51ba680333b83b88ff');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',106,'participant','706426fe-d322-41ef-9afa-6cdb5eda9e45','*','5afb383a27027f40c710af6280880fec','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f","position":5,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'28c2e4fb6d9ffc2952eaec5225e1452385b606698448209c489d3e96d5e03ec3');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',107,'participant','fdef2881-bcaf-4b4e-b230-594bde0af682','*','362c27c66bcb86bd93eaeed15afac759','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"16697806-9cf3-4d93-9f94-e8f009ce1563","position":6,"role":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c22c9c7dc14bdc651c1b677f87b831e0a5e0dc5ddbe9b3f9d22c91927e39922d');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',108,'agenda_item','9bf91612-bf22-4c0e-b794-f731174dc485','*','a7ea6b70d78606cfd0fccc1307d54bf8','{"event_id":"dd814722-664a-410e-a49f-526957321b36","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'301d3cea19bc5f9763d8c2397e049452023b41cfa7ca02f608ab14324c841114');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',109,'agenda_item','65eca9e9-26ee-4211-961d-7cadfaaea624','*','6c13cea8fd360069f4cd56675838ca0f','{"event_id":"dd814722-664a-410e-a49f-526957321b36","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'3f248108a816e72540cc7d22e78afcd928c1ea6a8094b0bb68a58e5236c082ff');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',110,'agenda_item','38f78059-8bec-47e6-9bb9-5b5051c8e573','*','0a43e5aef98eb07249c273aa09d7fa24','{"event_id":"dd814722-664a-410e-a49f-526957321b36","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'8787f1760621e3b93c874d2db6a093e87683e09b88f9d119996a2ecb57e650e8');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',111,'agenda_item','2c0e43e1-76e9-480e-9184-7754d1e9ba23','*','a277e3dce991ddf92cec2044f90416d7','{"event_id":"dd814722-664a-410e-a49f-526957321b36","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'0203ad6af2ab01cd2298d4c3cf53999161b1740c0f630698fa38cf7cbf4a0951');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',112,'agenda_item','35aa11aa-6425-4bf1-8f64-8a01b0c5d3c3','*','ee9a399c22fea4d7d48dfc00c7ff27b1','{"event_id":"dd814722-664a-410e-a49f-526957321b36","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'db9e8154230e471b418d005ea3eaa74d1c54316025453a04e5772d63bb949241');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',113,'participant','5f164c75-bae6-48ed-88ae-7349370d0acb','*','4b088366996e40c60d2ebc20534c750c','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","organisation_id":null,"person_id":"700b7448-8180-49f1-b1f9-20285ef4f7b8","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0dfa8e6b78b89d767f86eb4f4e9352c4fe22ae589c52622317ee6f45c2b0c955');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',114,'participant','4affe5dd-255c-42e9-9251-8043153f34fb','*','6811c069196ec8e5d1f9e378e73dd972','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","organisation_id":null,"person_id":"bf6517de-35a6-4f6c-9806-529b6b29e19f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'0c4559869dd4ba643eb359bafb1d0b6a75fb1ed88a3f4ef9c0eee8e37912d78b');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',115,'participant','c0b064b5-c189-4780-89d2-cd5be05ffe0d','*','9a5d344c8af5bf11ed0e2f1125815e3a','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","organisation_id":null,"person_id":"bf90b1ae-d474-429e-b027-bf83a2ecb2e0","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d363be85403d22bf3a0724bc82b7e9efddd6780d6e44aaf79a4343ff66957081');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',116,'participant','36edaa59-ac25-4e10-a1fb-2544dc44a224','*','c69f3508f506f2130b7e5412838fc9c4','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","organisation_id":null,"person_id":"341d082f-4327-4139-9f6a-ee3778e3fefe","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'db7f9e4f62ba82a5f608e8c3a65ca3c1c8ce43223eeb4aaf6bd8c7da791e56d4');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',117,'participant','bc4ea7c6-7ec5-44ae-8974-64fc4d4e5b3a','*','bba413b04a747942b8c8ff08a7ffbec9','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"700b7448-8180-49f1-b1f9-20285ef4f7b8","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6287b21ffe79b12c4134d0d93ff6a38b1c362a8ddad13a6afb4ad0705901cdc6');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',118,'participant','da1e3871-5131-4866-86f5-9a00b41dba52','*','b6d7c9ef3b5ceb537bd25db4e84a0bd3','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"bf6517de-35a6-4f6c-9806-529b6b29e19f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'582e1bd3b611252c96d78b7607f1e25172f13be3903fea185884beebe84c48a7');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',119,'participant','52fdbb5c-8afa-4081-9696-6a4e39d701a3','*','f3e374968492ce555e3f7391dc608d64','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"bf90b1ae-d474-429e-b027-bf83a2ecb2e0","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3a5a1eac916e205c86253c9496bb82beb16700a7507c61cb581cdef5f8283471');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',120,'participant','7023c88f-c0a7-4666-b27f-66634189ca5f','*','810fd0192934b3d609e235d7f0a0c477','{"event_id":"ff089dc9-3e6e-4795-802a-6f44b69c869e","organisation_id":null,"person_id":"341d082f-4327-4139-9f6a-ee3778e3fefe","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2e458005dfe29621f200b3f34b927b2ea00ae7b4eecde1d7ea3b7809318f9ee1');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',121,'participant','29ea8dd8-b431-41cc-8bab-c5551c53bbab','*','07c18a21f275ca4f2d314675bf765ff3','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","organisation_id":null,"person_id":"700b7448-8180-49f1-b1f9-20285ef4f7b8","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'892799ccba58cf5953bcf6006c1bab715e3dbaac2b2993c6bd19c9bfca22d5ed');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',122,'participant','90382e9b-3c3a-4d66-8387-8ca2de56add6','*','f668fb816bd1c51932d4d29ae3e339e8','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","organisation_id":null,"person_id":"bf6517de-35a6-4f6c-9806-529b6b29e19f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'417d3d3d33a95d9fb7573fd2cd0edc72ac8a0f7f8a798f28a48c268d505c41a2');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',123,'participant','e39ac4b7-6eab-404f-aac5-59cac96c414f','*','26b68248560b3212ba116caef16c63d7','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","organisation_id":null,"person_id":"bf90b1ae-d474-429e-b027-bf83a2ecb2e0","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'aef5cf7dd5921c8f1f98d5fef98a1116f36106e67d4d39f889ba18aa39c44298');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',124,'participant','009932b9-1389-4083-b182-d39fe3db0e64','*','a38322c2a209d9910dbcededb82bbbba','{"event_id":"05d68f1f-3c79-4907-a67b-c0032cd3a5fc","organisation_id":null,"person_id":"341d082f-4327-4139-9f6a-ee3778e3fefe","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'83dddd15ba52be47f3cebb7adf33390076b87ad1af6677563b02d00bbd6e00ab');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',125,'participant','0a074089-15e9-4b8e-bdfd-b012900011c5','*','6958420898428610ab797f7bd15b430c','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","organisation_id":null,"person_id":"700b7448-8180-49f1-b1f9-20285ef4f7b8","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'36ae799a4b50b482586e3d52b7378205f0d486eaac98282f8d051f5f14af9cfd');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',126,'participant','a8cec41b-ee69-44ae-a60d-91561e420ca4','*','8c9d66cee151e11c30d25e3338fa6cc7','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","organisation_id":null,"person_id":"bf6517de-35a6-4f6c-9806-529b6b29e19f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'53db90aed7ae9a8e21a505aafea27bc2ca68c7072ce44b6b0f9e180dbd671b96');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',127,'participant','2b73232d-32b6-48dd-8ae1-c8ad5d150483','*','57cc4c41cb095c212779b6efe9fc8433','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","organisation_id":null,"person_id":"bf90b1ae-d474-429e-b027-bf83a2ecb2e0","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6cea4aefeca5a13d982b3899c61d2f22261b8dc9bf2ffbd41d2ceb274ed52d84');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',128,'participant','31f754ed-60c0-4c2c-bbdd-155c0a7b6bb0','*','46ddf801c4f5f4d60e821a2e1903a365','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","organisation_id":null,"person_id":"341d082f-4327-4139-9f6a-ee3778e3fefe","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'aadd38681d2bdf3a265b196b25f73aac0b048c4591e9bfd3039dca7ec5b7787e');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',129,'participant','02a03984-1ed7-4b09-adc4-7af47e69cb5e','*','e3197d61e9d46263fdeb12e19e4f1ec7','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"700b7448-8180-49f1-b1f9-20285ef4f7b8","position":1,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'15367372a60065d6942e1d1d4c8fb33dcdca1b5ece26b7cc146177564368742f');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',130,'participant','e60b6d16-02ab-4dc9-93b0-094d7b355d9f','*','e85f383ccd0d90104c7a6c3307b58040','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"bf6517de-35a6-4f6c-9806-529b6b29e19f","position":2,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'aa9aa00e694c9afb8676f5bfd3f1b422a55d222fd14b63b7049eefdd8f466313');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',131,'participant','b703ebfb-a476-4a2f-86ca-45aa4d29a66b','*','2e1cf6859e82a828c50b329cd7cb9e30','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"bf90b1ae-d474-429e-b027-bf83a2ecb2e0","position":3,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'1db0ce22501af204733f4a5175c87b50924dd25c002dafb190847a995002c622');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',132,'participant','5c58cf46-579f-4fbd-96fb-a22a2e30f62b','*','a5db92d685809fcfdf96d5617609d69a','{"event_id":"dd814722-664a-410e-a49f-526957321b36","organisation_id":null,"person_id":"341d082f-4327-4139-9f6a-ee3778e3fefe","position":4,"role":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'251beefc03117caf3026e735c063c756de3de734835cd1e62705b4d79089a157');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',133,'event_host','0ead2517-302e-4b86-8a58-9d1a52ef6f02','*','d6ccff49435b2e67c6a50df31f4be9ab','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","name_ja":"","name_zh":"","organisation_id":"116df912-fe01-4409-9f52-9f20a381980f","position":1,"role":"host"}',NULL,'[]',NULL,'42c17e9429149c5a02ff0ee2ae6e017fd9f85b5ebb4458f5ab0ec2416d968076');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',134,'event_host','3d1a2903-0064-4d2a-8935-ec8efb6ab1a3','*','fed4013999b6652bca050640dadd2f32','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","name_ja":"","name_zh":"","organisation_id":"7bb94105-0e85-4a92-943b-186bfe27ded8","position":2,"role":"host"}',NULL,'[]',NULL,'ad0cf2e2c504fe7eb11f02268601427561fd864dcf070700ab1c3cdacf37bcc8');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',135,'event_host','d1d5a42f-30ba-4d0a-9c9b-7e0a3efa69ae','*','4627ce2038a4d3522c62cbd484b17111','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","name_ja":"","name_zh":"","organisation_id":"e40f05e4-76d3-4d95-a28b-7ecdbb509014","position":3,"role":"host"}',NULL,'[]',NULL,'5cd5e6b1aa0a7520761bfb9d48a51f268cded817ff5ce3021c2c1f16122aae06');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',136,'event_host','1db53eee-93f9-4d1e-94f9-e77aed6134d8','*','d19f13483fca9d7708ffa9c63cf451e8','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","name_ja":"","name_zh":"","organisation_id":"9220a67b-982f-4485-91af-55b972a12273","position":1,"role":"cohost"}',NULL,'[]',NULL,'25e9296781e698ab9523ea8a7f1e2e156db952bed2d55d9c3c269211a082326c');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',137,'event_host','178bb889-dcdb-499c-8a78-b94c061a6248','*','733e7145294254434f31b51b0aaa8b56','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","name_ja":"","name_zh":"","organisation_id":"8b5fba5e-00f9-4b09-a7d7-00ee04af59d4","position":2,"role":"cohost"}',NULL,'[]',NULL,'bf27d30dcaf7297c397757fcfb3d13ee1c6cef55fd08fc1364d98b70b5f7feaf');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',138,'event_host','e96905b5-216b-4899-bcce-632a02778742','*','c718a5748ea1627f28e8dd68ea0e0d06','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","name_ja":"","name_zh":"","organisation_id":"e0e2ad76-8265-46d5-8a2e-6683d1a032fe","position":3,"role":"cohost"}',NULL,'[]',NULL,'37094ee7805ca0c83366eab8725c85c2874f336c1a07794832b9755369e5b8c2');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',139,'agenda_item','56ef504b-9479-4975-8fe1-7f6903106e39','*','94679369d450bbe94d2e76771c0b919d','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'3062f80beac3730ac0d1a60504d997d187f146bfac884da1d733190ff3351978');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',140,'agenda_item','60635c1b-4124-45cf-96e3-a0ae3b0c70b1','*','6c86fd95948a829652406a207d6259d2','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"700b7448-8180-49f1-b1f9-20285ef4f7b8","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'915144e4fbdac5f2b0a6da32a3088f8d78dc31bff3d42dc0280ece3db195d2a0');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',141,'agenda_item','3ed6352f-be36-459e-ae49-5766db03619a','*','b8c4fb025f0a27a12a51000e87217a88','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"046e1269-afb5-4c50-b5b0-59af0609b516","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'8f3a67ff339b64f88ffe642acf6fbd7a1414c9f8e12aa84c48439942f039b556');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',142,'agenda_item','6fd810e5-b59a-4834-8705-4702d6079d36','*','95311b81736cbf36ac64e2a60129ac43','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"8df8e3f4-fd86-472e-bc31-9f7240347d80","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'b626005c7a2b02f83f930d4e2816ab6464fd547659629330caf6f61f45ff926e');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',143,'agenda_item','90a412a6-914d-4a1c-9920-57af5e4f9729','*','9c50dfd27eb9629ad7ac3416ae33bcd3','{"event_id":"c3f6a25b-b49d-463f-8de7-bdea0431d789","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'8b2db9b6596cd908be28bd7ff66e4a8aad1531b9a78ffdbddaa1a3c407a6e02c');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',144,'event_host','31e83fa9-f62e-4970-ac4d-b080f652e702','*','d0e72bfa6bd4e919f0629a5fcddb8537','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","name_ja":"","name_zh":"","organisation_id":"7bb94105-0e85-4a92-943b-186bfe27ded8","position":1,"role":"host"}',NULL,'[]',NULL,'c3ba14803da81749cfdf3a9949bf2467b1ae26266e2eb9524f913c387077e47c');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',145,'event_host','d7c0bcd0-facb-4ebf-bbfb-3ba9a2f7cb99','*','d623c69e4c9bed50293bf2a4247925e8','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","name_ja":"","name_zh":"","organisation_id":"e40f05e4-76d3-4d95-a28b-7ecdbb509014","position":2,"role":"host"}',NULL,'[]',NULL,'db3c07bd36a7727cb589a4a3b8c2e70cb66d776eb101b8da1375d7c1e84d86ed');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',146,'event_host','ecfdda89-a88e-483f-9ef4-ac5ae5f25e41','*','dccf313fb1e417f7ea20e26b3d8f439e','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","name_ja":"","name_zh":"","organisation_id":"482898a2-6e5f-41e6-9d46-ae575b5baf29","position":3,"role":"host"}',NULL,'[]',NULL,'d08421d9e2e3d0c1cf8e0b05e45abd6e1e4e8d9403abff7a6749286504d24b06');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',147,'event_host','cadda74f-5bd2-4a6f-acee-4bc22a143d59','*','b927a7728900b025b703be59857648d9','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","name_ja":"","name_zh":"","organisation_id":"dd63115c-9b3d-4766-9fdc-571f5add84a9","position":4,"role":"host"}',NULL,'[]',NULL,'3316a070ccc7a56516adb173589bcc58b3bb38d9f2f38d955241afeb1280dc94');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',148,'event_host','6892ca05-90f9-4c80-b1c1-b56beb278a83','*','07a40d0d53bfc21401ce46bd712ac61e','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","name_ja":"","name_zh":"","organisation_id":"743c32a6-b2e0-4c2b-a8bc-1be5a69d4eee","position":1,"role":"cohost"}',NULL,'[]',NULL,'124a0119e83f58c4c9350f683591f5da3fbfff4a4a4088e587104882f1da196a');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',149,'event_host','86b8c516-2513-4da1-9a9a-c2fa495aaa09','*','cdad4cee3b5580f70ca3700d9f2367b3','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","name_ja":"","name_zh":"","organisation_id":"93b45aa7-c323-4a92-b486-1f70452d742f","position":2,"role":"cohost"}',NULL,'[]',NULL,'36799361bcfee12c1abdf55c66584c317e882017386719a657892d639be73d4c');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',150,'agenda_item','7e554923-0bf2-4595-89ef-3fcf2f059441','*','f5fc288a57274c403ce07b4f21a7c7a9','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'21cf7feb9718d024d9cbb4d13d90f12116e0201b052a0fcaebffa321b8d12e81');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',151,'agenda_item','9b546d74-2a31-4632-ac6f-4174dd14e927','*','1f73ea930f8836e966cc21e0f515177c','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"700b7448-8180-49f1-b1f9-20285ef4f7b8","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'59d9499f48a4f2f17dfe50ee5bf893539c7656145094b66b44a2fdc1f0d61da7');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',152,'agenda_item','fe3427f1-798e-43c9-bacb-ec852b6ba158','*','f30f19e24cbad8e8c419df4fd8a95b54','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"046e1269-afb5-4c50-b5b0-59af0609b516","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'b619c90eee5fa285e504712df256e0dd7f6644d3e52e2842b7b7409b2d4c7d42');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',153,'agenda_item','cd9a5022-3fda-4214-a8eb-a541caa168b0','*','cd36c105d465dfcacd319df62b0505a4','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"8df8e3f4-fd86-472e-bc31-9f7240347d80","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'2f2e0123844873ca4457a652d2484f26d3b3b289eb990030cd6ef58f30fe95c3');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',154,'agenda_item','df8001bb-d2f1-41ac-8bb4-37254e1f0c71','*','9cf80ff674f0df906c1130d9ee302f54','{"event_id":"f0473640-9a53-4440-b54e-d4d69812cef8","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'5cb57ad967f214d3d6641160e964ae8a5e7060f80fadd8f1722106e6e4b577a1');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',155,'rate','21ca52d4-23dc-4d96-b619-43498b24995b','*','5d7d1fb3d7e0198c13b991b6b4d2d040','{"currency":"JPY","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","kind":"spot","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'1f13464cab43b228cfcdbacc9729324e9fc564c841b3cb1dbe9f6e8219fd88bf');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',156,'rate','42b2ffb6-916e-4f07-8a90-656a944a77b7','*','b6fac73afd1a4651210a0d6ea3088e60','{"currency":"USD","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","kind":"spot","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'e0e2b9d26015a37c04c6b3a6148332f302626478655d6e8d00fbea257aca2b6a');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',157,'budget_line','a896e4c8-e6cc-4091-9856-a4b87e425575','*','c780fdf2afc05a432416a04cf1a8bc59','{"amount_minor":420000,"category":"ground","currency":"JPY","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'65859e9bc0df4722baa73916c0b7d21279f2eea2db8726a5f714236908e11d31');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',158,'expense','cb4cbd2d-463a-4fca-8cd6-402392996334','*','a6bb2e6a6d18273e81aa6153c9fd7a44','{"amount_minor":418600,"budget_line_id":"a896e4c8-e6cc-4091-9856-a4b87e425575","currency":"JPY","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-001","status":"settled"}',NULL,'[]',NULL,'b5fa23e0578010bf67e812840e9e5ef31caffdde14ed6920834b67ddf8397b90');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',159,'budget_line','e1e39bc8-2844-44fb-93ae-33c833f2a94b','*','3e640eeb7c70d19207d7253379395997','{"amount_minor":380000,"category":"meeting","currency":"JPY","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'a01d8675706dd7562db011f6236a4a93a01654c0b3f365b98e5455d708913347');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',160,'expense','d8198ff2-84d0-4c1d-aa12-189b973f0e6b','*','0672f143a0686569c9b82a0453516b46','{"amount_minor":372000,"budget_line_id":"e1e39bc8-2844-44fb-93ae-33c833f2a94b","currency":"JPY","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-002","status":"settling"}',NULL,'[]',NULL,'dcf2e094e03b1d1324d9730d1030a6677e825d1c5c24046cf6f95f18722f8003');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',161,'budget_line','297f3a87-0a5f-4ad0-8e70-20fa8ee55e4a','*','ae4e4e9d032a5f6b0b85258e12204c9d','{"amount_minor":180000,"category":"interpreting","currency":"JPY","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'91f2522021263ca9d2ed5cdb1d7d9f1fdf49857555158e8ad895bf5692a1b5ab');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',162,'expense','624ad58f-9672-4470-b7b0-612674831e53','*','a170762b197067d211ccaa3741506fb6','{"amount_minor":180000,"budget_line_id":"297f3a87-0a5f-4ad0-8e70-20fa8ee55e4a","currency":"JPY","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","item_ja":"通訳・翻訳","item_zh":"翻譯","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-003","status":"settling"}',NULL,'[]',NULL,'12d7aeb85e958ca5039ce2c30831bcaca2d2e9cc790d7b8011bee52b40e1b0ab');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',163,'budget_line','142e5d12-5c78-4c12-a6fc-e736f49ced48','*','cfcf7ad425047f8736145d444ea34e3d','{"amount_minor":2440000,"category":"gifts","currency":"TWD","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'8683de8adf247109b9b44e3f88da17aaaab730c11e57a2cb385a5df763445589');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',164,'expense','d7282755-1bee-4e03-b530-078d2f248cfd','*','5c7fdcb79a9f550e3dab057f1f5b7978','{"amount_minor":1794800,"budget_line_id":"142e5d12-5c78-4c12-a6fc-e736f49ced48","currency":"TWD","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","item_ja":"記念品・交際費","item_zh":"禮品交際費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"paid"}',NULL,'[]',NULL,'7c8e14eede850c0c241cee9671ea9130893c90b5cb4183021adb31c49d430799');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',165,'budget_line','ecad5fae-f4f5-49de-8b5a-6f712c23ea20','*','79c6b00531ece24670920b6e5ddcac0b','{"amount_minor":9600000,"category":"transport","currency":"TWD","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'2c515b75b4458d3a8b4c539657bbc53e607791c90929844e2015cb00ee1221aa');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',166,'expense','a7cab488-f5a5-4f74-ac6b-99c3252a493e','*','6d49b723d6b13aa2c7850901f824b41b','{"amount_minor":9120000,"budget_line_id":"ecad5fae-f4f5-49de-8b5a-6f712c23ea20","currency":"TWD","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","item_ja":"航空券","item_zh":"機票","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-001","status":"settled"}',NULL,'[]',NULL,'b71099c0c682986d037df6cf411258318de7b6874f68233c0596afac3e860ab4');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',167,'budget_line','2fbb7850-7867-4044-85ce-d58b515a0b94','*','6d552e734fba8a93dec0e6d9a4796548','{"amount_minor":448000,"category":"living","currency":"USD","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'298a515f51f5e73d4a13d05e184658b261bf4e433bf3dba83524c75e115fb7d8');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',168,'expense','05c310bc-610c-4fcc-85e1-537f00faf949','*','197255de8eea83fcfc8c77a2c613f33e','{"amount_minor":448000,"budget_line_id":"2fbb7850-7867-4044-85ce-d58b515a0b94","currency":"USD","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"unpaid"}',NULL,'[]',NULL,'18e5b998e73d372e1fd82bc63014ee02f00e7bcdca39a79f387273e002c0a693');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',169,'budget_line','b3333454-592e-4236-b0e6-a402eb428f73','*','abb4649eadc877847edfe3932a77e7fb','{"amount_minor":3600000,"category":"insurance","currency":"TWD","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'9e0ff0fa9dcc1c14add38511e0bf25ddf2d141b6c327c5bbb23e303a42ac8508');
INSERT INTO "change" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173',170,'expense','dfb516af-acc0-4c24-bd9b-64c9a2fd8987','*','bf3a0b53a97eef99af6a37cd8bf0b7a2','{"amount_minor":3600000,"budget_line_id":"b3333454-592e-4236-b0e6-a402eb428f73","currency":"TWD","delegation_id":"00af0f99-ca51-4dba-9806-49059917e8bf","item_ja":"保険・手数料","item_zh":"保險・手續費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-002","status":"settled"}',NULL,'[]',NULL,'aec18ddf8b0d2497746ce5613f62114387ee9246c9098a39e3091ce94be0603f');
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
INSERT INTO "change_tx" VALUES('39ec33ad-aaea-47cc-a891-0ec00526e173','be3b14e1-299d-4352-81f5-f3f05c20372d','','01795263791260.0000000000.be3b14e1-299d-4352-81f5-f3f05c20372d',1795263791260,3,'Write the sample delegation',NULL,'9fd07c42cae6a8e0012ea113febe1ce969459b1922da5f7baff37676c0d0f4c6');
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
INSERT INTO "delegation" VALUES('00af0f99-ca51-4dba-9806-49059917e8bf',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','9aa3cf02-d02c-4c69-a4be-54e218f3d409',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',NULL,'');
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
INSERT INTO "event" VALUES('5d18afba-235d-4f59-a3e6-c656609e4075',1,'00af0f99-ca51-4dba-9806-49059917e8bf','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港');
INSERT INTO "event" VALUES('e7cf58d1-bf76-4049-ab90-b7cdfaa3ca63',1,'00af0f99-ca51-4dba-9806-49059917e8bf','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('b2a78615-12b5-423c-95fb-2c95595322ec',1,'00af0f99-ca51-4dba-9806-49059917e8bf','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿千葉範例飯店
宿泊千葉見本ほてる');
INSERT INTO "event" VALUES('dcefca05-0882-4122-ab73-ead524dc47d2',1,'00af0f99-ca51-4dba-9806-49059917e8bf','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿東京範例飯店
宿泊東京見本ほてる');
INSERT INTO "event" VALUES('123d4157-f614-4421-960f-db4a7254abec',1,'00af0f99-ca51-4dba-9806-49059917e8bf','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿福島範例飯店
宿泊福島見本ほてる');
INSERT INTO "event" VALUES('c3f6a25b-b49d-463f-8de7-bdea0431d789',1,'00af0f99-ca51-4dba-9806-49059917e8bf','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','consecutive',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県');
INSERT INTO "event" VALUES('ff089dc9-3e6e-4795-802a-6f44b69c869e',1,'00af0f99-ca51-4dba-9806-49059917e8bf','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','be716b66-febb-4b05-9b2c-d9fb468f4249','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議',1,'','拝会千葉県庁
千葉県商工労動部訪問');
INSERT INTO "event" VALUES('8500732a-7abc-4606-b6c1-74ad3311684b',1,'00af0f99-ca51-4dba-9806-49059917e8bf','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','東京
東京
郡山
郡山');
INSERT INTO "event" VALUES('05d68f1f-3c79-4907-a67b-c0032cd3a5fc',1,'00af0f99-ca51-4dba-9806-49059917e8bf','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','ad7ae129-638c-4a75-9e25-2823643059c9','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('f0473640-9a53-4440-b54e-d4d69812cef8',1,'00af0f99-ca51-4dba-9806-49059917e8bf','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県');
INSERT INTO "event" VALUES('db2346ad-37e7-43d9-8dbc-61bcc260250a',1,'00af0f99-ca51-4dba-9806-49059917e8bf','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','福島
福島
仙台
仙台');
INSERT INTO "event" VALUES('dd814722-664a-410e-a49f-526957321b36',1,'00af0f99-ca51-4dba-9806-49059917e8bf','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','f9ac404f-3da4-4736-9137-493d4c1b532a','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('37edbb70-d50b-4e7e-8f45-78f4cf5480d6',1,'00af0f99-ca51-4dba-9806-49059917e8bf','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','回程
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
INSERT INTO "event_host" VALUES('0ead2517-302e-4b86-8a58-9d1a52ef6f02',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','host',1,'116df912-fe01-4409-9f52-9f20a381980f','','');
INSERT INTO "event_host" VALUES('3d1a2903-0064-4d2a-8935-ec8efb6ab1a3',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','host',2,'7bb94105-0e85-4a92-943b-186bfe27ded8','','');
INSERT INTO "event_host" VALUES('d1d5a42f-30ba-4d0a-9c9b-7e0a3efa69ae',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','host',3,'e40f05e4-76d3-4d95-a28b-7ecdbb509014','','');
INSERT INTO "event_host" VALUES('1db53eee-93f9-4d1e-94f9-e77aed6134d8',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','cohost',1,'9220a67b-982f-4485-91af-55b972a12273','','');
INSERT INTO "event_host" VALUES('178bb889-dcdb-499c-8a78-b94c061a6248',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','cohost',2,'8b5fba5e-00f9-4b09-a7d7-00ee04af59d4','','');
INSERT INTO "event_host" VALUES('e96905b5-216b-4899-bcce-632a02778742',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','cohost',3,'e0e2ad76-8265-46d5-8a2e-6683d1a032fe','','');
INSERT INTO "event_host" VALUES('31e83fa9-f62e-4970-ac4d-b080f652e702',1,'f0473640-9a53-4440-b54e-d4d69812cef8','host',1,'7bb94105-0e85-4a92-943b-186bfe27ded8','','');
INSERT INTO "event_host" VALUES('d7c0bcd0-facb-4ebf-bbfb-3ba9a2f7cb99',1,'f0473640-9a53-4440-b54e-d4d69812cef8','host',2,'e40f05e4-76d3-4d95-a28b-7ecdbb509014','','');
INSERT INTO "event_host" VALUES('ecfdda89-a88e-483f-9ef4-ac5ae5f25e41',1,'f0473640-9a53-4440-b54e-d4d69812cef8','host',3,'482898a2-6e5f-41e6-9d46-ae575b5baf29','','');
INSERT INTO "event_host" VALUES('cadda74f-5bd2-4a6f-acee-4bc22a143d59',1,'f0473640-9a53-4440-b54e-d4d69812cef8','host',4,'dd63115c-9b3d-4766-9fdc-571f5add84a9','','');
INSERT INTO "event_host" VALUES('6892ca05-90f9-4c80-b1c1-b56beb278a83',1,'f0473640-9a53-4440-b54e-d4d69812cef8','cohost',1,'743c32a6-b2e0-4c2b-a8bc-1be5a69d4eee','','');
INSERT INTO "event_host" VALUES('86b8c516-2513-4da1-9a9a-c2fa495aaa09',1,'f0473640-9a53-4440-b54e-d4d69812cef8','cohost',2,'93b45aa7-c323-4a92-b486-1f70452d742f','','');
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
INSERT INTO "expense" VALUES('cb4cbd2d-463a-4fca-8cd6-402392996334',1,'00af0f99-ca51-4dba-9806-49059917e8bf','a896e4c8-e6cc-4091-9856-a4b87e425575','settled','2019-09-18','','日本地面交通','日本国内の陸上交通','JPY','',NULL,'A-001','',418600);
INSERT INTO "expense" VALUES('d8198ff2-84d0-4c1d-aa12-189b973f0e6b',1,'00af0f99-ca51-4dba-9806-49059917e8bf','e1e39bc8-2844-44fb-93ae-33c833f2a94b','settling','2019-09-18','','座談會／懇親會','座談会・懇親会','JPY','',NULL,'A-002','',372000);
INSERT INTO "expense" VALUES('624ad58f-9672-4470-b7b0-612674831e53',1,'00af0f99-ca51-4dba-9806-49059917e8bf','297f3a87-0a5f-4ad0-8e70-20fa8ee55e4a','settling','2019-09-18','','翻譯','通訳・翻訳','JPY','',NULL,'A-003','',180000);
INSERT INTO "expense" VALUES('d7282755-1bee-4e03-b530-078d2f248cfd',1,'00af0f99-ca51-4dba-9806-49059917e8bf','142e5d12-5c78-4c12-a6fc-e736f49ced48','paid','2019-09-18','','禮品交際費','記念品・交際費','TWD','',NULL,'','',1794800);
INSERT INTO "expense" VALUES('a7cab488-f5a5-4f74-ac6b-99c3252a493e',1,'00af0f99-ca51-4dba-9806-49059917e8bf','ecad5fae-f4f5-49de-8b5a-6f712c23ea20','settled','2019-09-18','','機票','航空券','TWD','',NULL,'B-001','',9120000);
INSERT INTO "expense" VALUES('05c310bc-610c-4fcc-85e1-537f00faf949',1,'00af0f99-ca51-4dba-9806-49059917e8bf','2fbb7850-7867-4044-85ce-d58b515a0b94','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）','USD','',NULL,'','',448000);
INSERT INTO "expense" VALUES('dfb516af-acc0-4c24-bd9b-64c9a2fd8987',1,'00af0f99-ca51-4dba-9806-49059917e8bf','b3333454-592e-4236-b0e6-a402eb428f73','settled','2019-09-18','','保險・手續費','保険・手数料','TWD','',NULL,'B-002','',3600000);
CREATE TABLE head (
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	tx_id VARCHAR(36) NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (entity, row_id, reg, tx_id, n)
);
INSERT INTO "head" VALUES('organisation','26e833a2-c877-4870-8138-a722de569e77','*','39ec33ad-aaea-47cc-a891-0ec00526e173',0);
INSERT INTO "head" VALUES('organisation','9aa3cf02-d02c-4c69-a4be-54e218f3d409','*','39ec33ad-aaea-47cc-a891-0ec00526e173',1);
INSERT INTO "head" VALUES('organisation','e40f05e4-76d3-4d95-a28b-7ecdbb509014','*','39ec33ad-aaea-47cc-a891-0ec00526e173',2);
INSERT INTO "head" VALUES('organisation','be716b66-febb-4b05-9b2c-d9fb468f4249','*','39ec33ad-aaea-47cc-a891-0ec00526e173',3);
INSERT INTO "head" VALUES('organisation','a2964a37-4dc9-4155-a97b-56a4f2157b47','*','39ec33ad-aaea-47cc-a891-0ec00526e173',4);
INSERT INTO "head" VALUES('organisation','ad7ae129-638c-4a75-9e25-2823643059c9','*','39ec33ad-aaea-47cc-a891-0ec00526e173',5);
INSERT INTO "head" VALUES('organisation','f9ac404f-3da4-4736-9137-493d4c1b532a','*','39ec33ad-aaea-47cc-a891-0ec00526e173',6);
INSERT INTO "head" VALUES('organisation','cd0b5684-a2a9-497d-ac84-813f6c6298c4','*','39ec33ad-aaea-47cc-a891-0ec00526e173',7);
INSERT INTO "head" VALUES('organisation','116df912-fe01-4409-9f52-9f20a381980f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',8);
INSERT INTO "head" VALUES('organisation','7bb94105-0e85-4a92-943b-186bfe27ded8','*','39ec33ad-aaea-47cc-a891-0ec00526e173',9);
INSERT INTO "head" VALUES('organisation','233ef568-3f53-4aa7-bbbe-1b81cd43dffd','*','39ec33ad-aaea-47cc-a891-0ec00526e173',10);
INSERT INTO "head" VALUES('organisation','97f32bbf-fcc3-4034-b1ac-4c23221de3aa','*','39ec33ad-aaea-47cc-a891-0ec00526e173',11);
INSERT INTO "head" VALUES('organisation','9220a67b-982f-4485-91af-55b972a12273','*','39ec33ad-aaea-47cc-a891-0ec00526e173',12);
INSERT INTO "head" VALUES('organisation','8b5fba5e-00f9-4b09-a7d7-00ee04af59d4','*','39ec33ad-aaea-47cc-a891-0ec00526e173',13);
INSERT INTO "head" VALUES('organisation','e0e2ad76-8265-46d5-8a2e-6683d1a032fe','*','39ec33ad-aaea-47cc-a891-0ec00526e173',14);
INSERT INTO "head" VALUES('organisation','482898a2-6e5f-41e6-9d46-ae575b5baf29','*','39ec33ad-aaea-47cc-a891-0ec00526e173',15);
INSERT INTO "head" VALUES('organisation','dd63115c-9b3d-4766-9fdc-571f5add84a9','*','39ec33ad-aaea-47cc-a891-0ec00526e173',16);
INSERT INTO "head" VALUES('organisation','743c32a6-b2e0-4c2b-a8bc-1be5a69d4eee','*','39ec33ad-aaea-47cc-a891-0ec00526e173',17);
INSERT INTO "head" VALUES('organisation','93b45aa7-c323-4a92-b486-1f70452d742f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',18);
INSERT INTO "head" VALUES('organisation_name','b91307e9-8250-40e5-b744-248757fcd3c5','*','39ec33ad-aaea-47cc-a891-0ec00526e173',19);
INSERT INTO "head" VALUES('person','700b7448-8180-49f1-b1f9-20285ef4f7b8','*','39ec33ad-aaea-47cc-a891-0ec00526e173',20);
INSERT INTO "head" VALUES('post','39871968-0560-4361-addb-a292a1ae5445','*','39ec33ad-aaea-47cc-a891-0ec00526e173',21);
INSERT INTO "head" VALUES('person','bf6517de-35a6-4f6c-9806-529b6b29e19f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',22);
INSERT INTO "head" VALUES('post','ff8f1e1e-8e02-4719-8554-f7a46d9eb782','*','39ec33ad-aaea-47cc-a891-0ec00526e173',23);
INSERT INTO "head" VALUES('person','bf90b1ae-d474-429e-b027-bf83a2ecb2e0','*','39ec33ad-aaea-47cc-a891-0ec00526e173',24);
INSERT INTO "head" VALUES('post','7bfaa4ed-dcb4-4546-8a30-3adc7f4277ca','*','39ec33ad-aaea-47cc-a891-0ec00526e173',25);
INSERT INTO "head" VALUES('person','341d082f-4327-4139-9f6a-ee3778e3fefe','*','39ec33ad-aaea-47cc-a891-0ec00526e173',26);
INSERT INTO "head" VALUES('post','3cfac34e-cde6-4879-a4d6-f92d4a324b60','*','39ec33ad-aaea-47cc-a891-0ec00526e173',27);
INSERT INTO "head" VALUES('person','764faf6f-4f8a-43fd-a9fd-3adb151edef0','*','39ec33ad-aaea-47cc-a891-0ec00526e173',28);
INSERT INTO "head" VALUES('post','36a03521-014b-4af6-bc5b-9b26926aef41','*','39ec33ad-aaea-47cc-a891-0ec00526e173',29);
INSERT INTO "head" VALUES('person','e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193','*','39ec33ad-aaea-47cc-a891-0ec00526e173',30);
INSERT INTO "head" VALUES('post','a76c9d01-2360-4e50-9e0c-0dd21824cc59','*','39ec33ad-aaea-47cc-a891-0ec00526e173',31);
INSERT INTO "head" VALUES('person','532601b5-d504-4203-acbf-4ae08ba6f2b5','*','39ec33ad-aaea-47cc-a891-0ec00526e173',32);
INSERT INTO "head" VALUES('post','6b0d47da-d367-49a6-a5b3-2b7fc7a338ac','*','39ec33ad-aaea-47cc-a891-0ec00526e173',33);
INSERT INTO "head" VALUES('person','52f43191-c2af-4fe4-bd87-02b6431795c5','*','39ec33ad-aaea-47cc-a891-0ec00526e173',34);
INSERT INTO "head" VALUES('post','6c2080ba-22e8-42cf-a8eb-1bffc602933c','*','39ec33ad-aaea-47cc-a891-0ec00526e173',35);
INSERT INTO "head" VALUES('person','93c81684-1beb-40ec-b930-cb46ba2c8b72','*','39ec33ad-aaea-47cc-a891-0ec00526e173',36);
INSERT INTO "head" VALUES('post','ce95bb3e-c680-4a2f-aabf-fca9d0af6087','*','39ec33ad-aaea-47cc-a891-0ec00526e173',37);
INSERT INTO "head" VALUES('person','04f2d6df-eae8-46da-b8c9-eb0f5c462891','*','39ec33ad-aaea-47cc-a891-0ec00526e173',38);
INSERT INTO "head" VALUES('post','b7f25f28-9a1b-41bf-a3ae-d41960864b8f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',39);
INSERT INTO "head" VALUES('person','44d88273-80e0-4d7a-832b-a63e70d33f02','*','39ec33ad-aaea-47cc-a891-0ec00526e173',40);
INSERT INTO "head" VALUES('post','858ffb5f-40e8-4119-bd26-7949de69209e','*','39ec33ad-aaea-47cc-a891-0ec00526e173',41);
INSERT INTO "head" VALUES('person','9537ef73-83b9-45ec-85cf-e78498bfc281','*','39ec33ad-aaea-47cc-a891-0ec00526e173',42);
INSERT INTO "head" VALUES('post','e60581c0-e0b5-4094-a1c5-bbd41aaf7cf8','*','39ec33ad-aaea-47cc-a891-0ec00526e173',43);
INSERT INTO "head" VALUES('person','0bb1738a-b610-4abe-9324-ff27734f3e13','*','39ec33ad-aaea-47cc-a891-0ec00526e173',44);
INSERT INTO "head" VALUES('post','8e114166-6419-4dcc-907f-016e5abca58d','*','39ec33ad-aaea-47cc-a891-0ec00526e173',45);
INSERT INTO "head" VALUES('person','53afbec9-1376-4f27-8be2-c60ad06a91a0','*','39ec33ad-aaea-47cc-a891-0ec00526e173',46);
INSERT INTO "head" VALUES('post','4fdc20fa-0037-4596-91a6-d9bde45b42fc','*','39ec33ad-aaea-47cc-a891-0ec00526e173',47);
INSERT INTO "head" VALUES('person','5797fee3-52ad-4173-bb2a-dc6c8d8c97da','*','39ec33ad-aaea-47cc-a891-0ec00526e173',48);
INSERT INTO "head" VALUES('post','862bb3ee-3280-4fdb-946b-57270bcb0d1b','*','39ec33ad-aaea-47cc-a891-0ec00526e173',49);
INSERT INTO "head" VALUES('person','7cfff29b-4ea5-467e-a7ab-77990ff0e048','*','39ec33ad-aaea-47cc-a891-0ec00526e173',50);
INSERT INTO "head" VALUES('post','56b08287-a496-4ebd-9ce4-3ab00c6bee71','*','39ec33ad-aaea-47cc-a891-0ec00526e173',51);
INSERT INTO "head" VALUES('person','47112694-457b-499c-a22d-b2c6d786b91a','*','39ec33ad-aaea-47cc-a891-0ec00526e173',52);
INSERT INTO "head" VALUES('post','95cdf219-43dc-449a-b1a6-e477cc304f17','*','39ec33ad-aaea-47cc-a891-0ec00526e173',53);
INSERT INTO "head" VALUES('person','4aaa1ec4-0a07-4b93-ae34-74007f6f09b2','*','39ec33ad-aaea-47cc-a891-0ec00526e173',54);
INSERT INTO "head" VALUES('post','97b009a2-0774-4a05-9077-854352624b06','*','39ec33ad-aaea-47cc-a891-0ec00526e173',55);
INSERT INTO "head" VALUES('person','48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',56);
INSERT INTO "head" VALUES('post','996ec005-fcc2-4330-959c-ff81de25fae5','*','39ec33ad-aaea-47cc-a891-0ec00526e173',57);
INSERT INTO "head" VALUES('person','16697806-9cf3-4d93-9f94-e8f009ce1563','*','39ec33ad-aaea-47cc-a891-0ec00526e173',58);
INSERT INTO "head" VALUES('post','989db032-7595-4324-9827-3592ddd486fd','*','39ec33ad-aaea-47cc-a891-0ec00526e173',59);
INSERT INTO "head" VALUES('person','046e1269-afb5-4c50-b5b0-59af0609b516','*','39ec33ad-aaea-47cc-a891-0ec00526e173',60);
INSERT INTO "head" VALUES('post','82ef8855-f423-4176-bcd3-b04d28ddac28','*','39ec33ad-aaea-47cc-a891-0ec00526e173',61);
INSERT INTO "head" VALUES('person','8df8e3f4-fd86-472e-bc31-9f7240347d80','*','39ec33ad-aaea-47cc-a891-0ec00526e173',62);
INSERT INTO "head" VALUES('post','1190d4cf-c91e-4738-9615-71faebfcac99','*','39ec33ad-aaea-47cc-a891-0ec00526e173',63);
INSERT INTO "head" VALUES('delegation','00af0f99-ca51-4dba-9806-49059917e8bf','*','39ec33ad-aaea-47cc-a891-0ec00526e173',64);
INSERT INTO "head" VALUES('member','b9fe45b1-09bb-4492-9a5d-2346a47e9b9f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',65);
INSERT INTO "head" VALUES('member','51963f38-71e5-4ca0-a264-694ae4c078b9','*','39ec33ad-aaea-47cc-a891-0ec00526e173',66);
INSERT INTO "head" VALUES('member','e35af130-bc1a-4fd7-b0db-6aa7ba5ded94','*','39ec33ad-aaea-47cc-a891-0ec00526e173',67);
INSERT INTO "head" VALUES('member','b911ebc1-2954-4d8e-bff7-3331eb09ebc9','*','39ec33ad-aaea-47cc-a891-0ec00526e173',68);
INSERT INTO "head" VALUES('event','5d18afba-235d-4f59-a3e6-c656609e4075','*','39ec33ad-aaea-47cc-a891-0ec00526e173',69);
INSERT INTO "head" VALUES('event','e7cf58d1-bf76-4049-ab90-b7cdfaa3ca63','*','39ec33ad-aaea-47cc-a891-0ec00526e173',70);
INSERT INTO "head" VALUES('event','b2a78615-12b5-423c-95fb-2c95595322ec','*','39ec33ad-aaea-47cc-a891-0ec00526e173',71);
INSERT INTO "head" VALUES('event','dcefca05-0882-4122-ab73-ead524dc47d2','*','39ec33ad-aaea-47cc-a891-0ec00526e173',72);
INSERT INTO "head" VALUES('event','123d4157-f614-4421-960f-db4a7254abec','*','39ec33ad-aaea-47cc-a891-0ec00526e173',73);
INSERT INTO "head" VALUES('event','c3f6a25b-b49d-463f-8de7-bdea0431d789','*','39ec33ad-aaea-47cc-a891-0ec00526e173',74);
INSERT INTO "head" VALUES('event','ff089dc9-3e6e-4795-802a-6f44b69c869e','*','39ec33ad-aaea-47cc-a891-0ec00526e173',75);
INSERT INTO "head" VALUES('event','8500732a-7abc-4606-b6c1-74ad3311684b','*','39ec33ad-aaea-47cc-a891-0ec00526e173',76);
INSERT INTO "head" VALUES('event','05d68f1f-3c79-4907-a67b-c0032cd3a5fc','*','39ec33ad-aaea-47cc-a891-0ec00526e173',77);
INSERT INTO "head" VALUES('event','f0473640-9a53-4440-b54e-d4d69812cef8','*','39ec33ad-aaea-47cc-a891-0ec00526e173',78);
INSERT INTO "head" VALUES('event','db2346ad-37e7-43d9-8dbc-61bcc260250a','*','39ec33ad-aaea-47cc-a891-0ec00526e173',79);
INSERT INTO "head" VALUES('event','dd814722-664a-410e-a49f-526957321b36','*','39ec33ad-aaea-47cc-a891-0ec00526e173',80);
INSERT INTO "head" VALUES('event','37edbb70-d50b-4e7e-8f45-78f4cf5480d6','*','39ec33ad-aaea-47cc-a891-0ec00526e173',81);
INSERT INTO "head" VALUES('participant','caf0536f-e4e4-4323-a304-e67ff951bf46','*','39ec33ad-aaea-47cc-a891-0ec00526e173',82);
INSERT INTO "head" VALUES('participant','6c42be39-c48d-4625-b519-b9e552276263','*','39ec33ad-aaea-47cc-a891-0ec00526e173',83);
INSERT INTO "head" VALUES('participant','dd603ae4-cf95-4d31-ae10-b6cd42c33feb','*','39ec33ad-aaea-47cc-a891-0ec00526e173',84);
INSERT INTO "head" VALUES('participant','b8547b0a-316e-471e-8f7f-82b0abfe9abb','*','39ec33ad-aaea-47cc-a891-0ec00526e173',85);
INSERT INTO "head" VALUES('participant','d69549b2-b2ca-4742-9afa-c940948d01f4','*','39ec33ad-aaea-47cc-a891-0ec00526e173',86);
INSERT INTO "head" VALUES('participant','8bf199a8-cdc2-4776-908e-ecfe79304712','*','39ec33ad-aaea-47cc-a891-0ec00526e173',87);
INSERT INTO "head" VALUES('participant','05bb27de-e49a-451a-bc89-7f1d98479fac','*','39ec33ad-aaea-47cc-a891-0ec00526e173',88);
INSERT INTO "head" VALUES('participant','6d5193eb-bab2-4f39-838c-7f60a2012289','*','39ec33ad-aaea-47cc-a891-0ec00526e173',89);
INSERT INTO "head" VALUES('agenda_item','7000d2dd-6a79-4902-83d0-3036e4dab608','*','39ec33ad-aaea-47cc-a891-0ec00526e173',90);
INSERT INTO "head" VALUES('agenda_item','f36c3c24-1bd0-44fb-82a3-be791a254d2f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',91);
INSERT INTO "head" VALUES('agenda_item','556e51fd-3952-4a50-8152-2b76a9bef0f1','*','39ec33ad-aaea-47cc-a891-0ec00526e173',92);
INSERT INTO "head" VALUES('agenda_item','bdd8869d-fb67-4cd1-8018-7f5bb509abad','*','39ec33ad-aaea-47cc-a891-0ec00526e173',93);
INSERT INTO "head" VALUES('agenda_item','cede04cb-060e-4d93-a05a-10457499f238','*','39ec33ad-aaea-47cc-a891-0ec00526e173',94);
INSERT INTO "head" VALUES('participant','58bcbdbc-704d-43fe-b251-dab8f0cd0eef','*','39ec33ad-aaea-47cc-a891-0ec00526e173',95);
INSERT INTO "head" VALUES('participant','fe5422de-d7e5-4ab1-9d9a-227f8891ea43','*','39ec33ad-aaea-47cc-a891-0ec00526e173',96);
INSERT INTO "head" VALUES('agenda_item','577ffc24-cea6-4b62-a6b2-0b18b649ab87','*','39ec33ad-aaea-47cc-a891-0ec00526e173',97);
INSERT INTO "head" VALUES('agenda_item','e560af08-a420-4e76-a60b-897c03c3907c','*','39ec33ad-aaea-47cc-a891-0ec00526e173',98);
INSERT INTO "head" VALUES('agenda_item','1f78d0cb-80c2-4fd3-8e62-7829dc680a8a','*','39ec33ad-aaea-47cc-a891-0ec00526e173',99);
INSERT INTO "head" VALUES('agenda_item','13d84da9-6a75-41fd-9d6a-cccfca2c6c0a','*','39ec33ad-aaea-47cc-a891-0ec00526e173',100);
INSERT INTO "head" VALUES('agenda_item','f47b34d6-0552-4cfd-b449-2a18d3be0af3','*','39ec33ad-aaea-47cc-a891-0ec00526e173',101);
INSERT INTO "head" VALUES('participant','89343e5a-eedb-4210-85d9-a1cab72aed84','*','39ec33ad-aaea-47cc-a891-0ec00526e173',102);
INSERT INTO "head" VALUES('participant','8858e2f8-96d9-46dc-ba23-30b28eb8b24e','*','39ec33ad-aaea-47cc-a891-0ec00526e173',103);
INSERT INTO "head" VALUES('participant','2e0f65d0-d4fd-489b-8d16-8145b61ecda0','*','39ec33ad-aaea-47cc-a891-0ec00526e173',104);
INSERT INTO "head" VALUES('participant','84b12908-2d83-4d11-a217-745bc50d6c9a','*','39ec33ad-aaea-47cc-a891-0ec00526e173',105);
INSERT INTO "head" VALUES('participant','706426fe-d322-41ef-9afa-6cdb5eda9e45','*','39ec33ad-aaea-47cc-a891-0ec00526e173',106);
INSERT INTO "head" VALUES('participant','fdef2881-bcaf-4b4e-b230-594bde0af682','*','39ec33ad-aaea-47cc-a891-0ec00526e173',107);
INSERT INTO "head" VALUES('agenda_item','9bf91612-bf22-4c0e-b794-f731174dc485','*','39ec33ad-aaea-47cc-a891-0ec00526e173',108);
INSERT INTO "head" VALUES('agenda_item','65eca9e9-26ee-4211-961d-7cadfaaea624','*','39ec33ad-aaea-47cc-a891-0ec00526e173',109);
INSERT INTO "head" VALUES('agenda_item','38f78059-8bec-47e6-9bb9-5b5051c8e573','*','39ec33ad-aaea-47cc-a891-0ec00526e173',110);
INSERT INTO "head" VALUES('agenda_item','2c0e43e1-76e9-480e-9184-7754d1e9ba23','*','39ec33ad-aaea-47cc-a891-0ec00526e173',111);
INSERT INTO "head" VALUES('agenda_item','35aa11aa-6425-4bf1-8f64-8a01b0c5d3c3','*','39ec33ad-aaea-47cc-a891-0ec00526e173',112);
INSERT INTO "head" VALUES('participant','5f164c75-bae6-48ed-88ae-7349370d0acb','*','39ec33ad-aaea-47cc-a891-0ec00526e173',113);
INSERT INTO "head" VALUES('participant','4affe5dd-255c-42e9-9251-8043153f34fb','*','39ec33ad-aaea-47cc-a891-0ec00526e173',114);
INSERT INTO "head" VALUES('participant','c0b064b5-c189-4780-89d2-cd5be05ffe0d','*','39ec33ad-aaea-47cc-a891-0ec00526e173',115);
INSERT INTO "head" VALUES('participant','36edaa59-ac25-4e10-a1fb-2544dc44a224','*','39ec33ad-aaea-47cc-a891-0ec00526e173',116);
INSERT INTO "head" VALUES('participant','bc4ea7c6-7ec5-44ae-8974-64fc4d4e5b3a','*','39ec33ad-aaea-47cc-a891-0ec00526e173',117);
INSERT INTO "head" VALUES('participant','da1e3871-5131-4866-86f5-9a00b41dba52','*','39ec33ad-aaea-47cc-a891-0ec00526e173',118);
INSERT INTO "head" VALUES('participant','52fdbb5c-8afa-4081-9696-6a4e39d701a3','*','39ec33ad-aaea-47cc-a891-0ec00526e173',119);
INSERT INTO "head" VALUES('participant','7023c88f-c0a7-4666-b27f-66634189ca5f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',120);
INSERT INTO "head" VALUES('participant','29ea8dd8-b431-41cc-8bab-c5551c53bbab','*','39ec33ad-aaea-47cc-a891-0ec00526e173',121);
INSERT INTO "head" VALUES('participant','90382e9b-3c3a-4d66-8387-8ca2de56add6','*','39ec33ad-aaea-47cc-a891-0ec00526e173',122);
INSERT INTO "head" VALUES('participant','e39ac4b7-6eab-404f-aac5-59cac96c414f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',123);
INSERT INTO "head" VALUES('participant','009932b9-1389-4083-b182-d39fe3db0e64','*','39ec33ad-aaea-47cc-a891-0ec00526e173',124);
INSERT INTO "head" VALUES('participant','0a074089-15e9-4b8e-bdfd-b012900011c5','*','39ec33ad-aaea-47cc-a891-0ec00526e173',125);
INSERT INTO "head" VALUES('participant','a8cec41b-ee69-44ae-a60d-91561e420ca4','*','39ec33ad-aaea-47cc-a891-0ec00526e173',126);
INSERT INTO "head" VALUES('participant','2b73232d-32b6-48dd-8ae1-c8ad5d150483','*','39ec33ad-aaea-47cc-a891-0ec00526e173',127);
INSERT INTO "head" VALUES('participant','31f754ed-60c0-4c2c-bbdd-155c0a7b6bb0','*','39ec33ad-aaea-47cc-a891-0ec00526e173',128);
INSERT INTO "head" VALUES('participant','02a03984-1ed7-4b09-adc4-7af47e69cb5e','*','39ec33ad-aaea-47cc-a891-0ec00526e173',129);
INSERT INTO "head" VALUES('participant','e60b6d16-02ab-4dc9-93b0-094d7b355d9f','*','39ec33ad-aaea-47cc-a891-0ec00526e173',130);
INSERT INTO "head" VALUES('participant','b703ebfb-a476-4a2f-86ca-45aa4d29a66b','*','39ec33ad-aaea-47cc-a891-0ec00526e173',131);
INSERT INTO "head" VALUES('participant','5c58cf46-579f-4fbd-96fb-a22a2e30f62b','*','39ec33ad-aaea-47cc-a891-0ec00526e173',132);
INSERT INTO "head" VALUES('event_host','0ead2517-302e-4b86-8a58-9d1a52ef6f02','*','39ec33ad-aaea-47cc-a891-0ec00526e173',133);
INSERT INTO "head" VALUES('event_host','3d1a2903-0064-4d2a-8935-ec8efb6ab1a3','*','39ec33ad-aaea-47cc-a891-0ec00526e173',134);
INSERT INTO "head" VALUES('event_host','d1d5a42f-30ba-4d0a-9c9b-7e0a3efa69ae','*','39ec33ad-aaea-47cc-a891-0ec00526e173',135);
INSERT INTO "head" VALUES('event_host','1db53eee-93f9-4d1e-94f9-e77aed6134d8','*','39ec33ad-aaea-47cc-a891-0ec00526e173',136);
INSERT INTO "head" VALUES('event_host','178bb889-dcdb-499c-8a78-b94c061a6248','*','39ec33ad-aaea-47cc-a891-0ec00526e173',137);
INSERT INTO "head" VALUES('event_host','e96905b5-216b-4899-bcce-632a02778742','*','39ec33ad-aaea-47cc-a891-0ec00526e173',138);
INSERT INTO "head" VALUES('agenda_item','56ef504b-9479-4975-8fe1-7f6903106e39','*','39ec33ad-aaea-47cc-a891-0ec00526e173',139);
INSERT INTO "head" VALUES('agenda_item','60635c1b-4124-45cf-96e3-a0ae3b0c70b1','*','39ec33ad-aaea-47cc-a891-0ec00526e173',140);
INSERT INTO "head" VALUES('agenda_item','3ed6352f-be36-459e-ae49-5766db03619a','*','39ec33ad-aaea-47cc-a891-0ec00526e173',141);
INSERT INTO "head" VALUES('agenda_item','6fd810e5-b59a-4834-8705-4702d6079d36','*','39ec33ad-aaea-47cc-a891-0ec00526e173',142);
INSERT INTO "head" VALUES('agenda_item','90a412a6-914d-4a1c-9920-57af5e4f9729','*','39ec33ad-aaea-47cc-a891-0ec00526e173',143);
INSERT INTO "head" VALUES('event_host','31e83fa9-f62e-4970-ac4d-b080f652e702','*','39ec33ad-aaea-47cc-a891-0ec00526e173',144);
INSERT INTO "head" VALUES('event_host','d7c0bcd0-facb-4ebf-bbfb-3ba9a2f7cb99','*','39ec33ad-aaea-47cc-a891-0ec00526e173',145);
INSERT INTO "head" VALUES('event_host','ecfdda89-a88e-483f-9ef4-ac5ae5f25e41','*','39ec33ad-aaea-47cc-a891-0ec00526e173',146);
INSERT INTO "head" VALUES('event_host','cadda74f-5bd2-4a6f-acee-4bc22a143d59','*','39ec33ad-aaea-47cc-a891-0ec00526e173',147);
INSERT INTO "head" VALUES('event_host','6892ca05-90f9-4c80-b1c1-b56beb278a83','*','39ec33ad-aaea-47cc-a891-0ec00526e173',148);
INSERT INTO "head" VALUES('event_host','86b8c516-2513-4da1-9a9a-c2fa495aaa09','*','39ec33ad-aaea-47cc-a891-0ec00526e173',149);
INSERT INTO "head" VALUES('agenda_item','7e554923-0bf2-4595-89ef-3fcf2f059441','*','39ec33ad-aaea-47cc-a891-0ec00526e173',150);
INSERT INTO "head" VALUES('agenda_item','9b546d74-2a31-4632-ac6f-4174dd14e927','*','39ec33ad-aaea-47cc-a891-0ec00526e173',151);
INSERT INTO "head" VALUES('agenda_item','fe3427f1-798e-43c9-bacb-ec852b6ba158','*','39ec33ad-aaea-47cc-a891-0ec00526e173',152);
INSERT INTO "head" VALUES('agenda_item','cd9a5022-3fda-4214-a8eb-a541caa168b0','*','39ec33ad-aaea-47cc-a891-0ec00526e173',153);
INSERT INTO "head" VALUES('agenda_item','df8001bb-d2f1-41ac-8bb4-37254e1f0c71','*','39ec33ad-aaea-47cc-a891-0ec00526e173',154);
INSERT INTO "head" VALUES('rate','21ca52d4-23dc-4d96-b619-43498b24995b','*','39ec33ad-aaea-47cc-a891-0ec00526e173',155);
INSERT INTO "head" VALUES('rate','42b2ffb6-916e-4f07-8a90-656a944a77b7','*','39ec33ad-aaea-47cc-a891-0ec00526e173',156);
INSERT INTO "head" VALUES('budget_line','a896e4c8-e6cc-4091-9856-a4b87e425575','*','39ec33ad-aaea-47cc-a891-0ec00526e173',157);
INSERT INTO "head" VALUES('expense','cb4cbd2d-463a-4fca-8cd6-402392996334','*','39ec33ad-aaea-47cc-a891-0ec00526e173',158);
INSERT INTO "head" VALUES('budget_line','e1e39bc8-2844-44fb-93ae-33c833f2a94b','*','39ec33ad-aaea-47cc-a891-0ec00526e173',159);
INSERT INTO "head" VALUES('expense','d8198ff2-84d0-4c1d-aa12-189b973f0e6b','*','39ec33ad-aaea-47cc-a891-0ec00526e173',160);
INSERT INTO "head" VALUES('budget_line','297f3a87-0a5f-4ad0-8e70-20fa8ee55e4a','*','39ec33ad-aaea-47cc-a891-0ec00526e173',161);
INSERT INTO "head" VALUES('expense','624ad58f-9672-4470-b7b0-612674831e53','*','39ec33ad-aaea-47cc-a891-0ec00526e173',162);
INSERT INTO "head" VALUES('budget_line','142e5d12-5c78-4c12-a6fc-e736f49ced48','*','39ec33ad-aaea-47cc-a891-0ec00526e173',163);
INSERT INTO "head" VALUES('expense','d7282755-1bee-4e03-b530-078d2f248cfd','*','39ec33ad-aaea-47cc-a891-0ec00526e173',164);
INSERT INTO "head" VALUES('budget_line','ecad5fae-f4f5-49de-8b5a-6f712c23ea20','*','39ec33ad-aaea-47cc-a891-0ec00526e173',165);
INSERT INTO "head" VALUES('expense','a7cab488-f5a5-4f74-ac6b-99c3252a493e','*','39ec33ad-aaea-47cc-a891-0ec00526e173',166);
INSERT INTO "head" VALUES('budget_line','2fbb7850-7867-4044-85ce-d58b515a0b94','*','39ec33ad-aaea-47cc-a891-0ec00526e173',167);
INSERT INTO "head" VALUES('expense','05c310bc-610c-4fcc-85e1-537f00faf949','*','39ec33ad-aaea-47cc-a891-0ec00526e173',168);
INSERT INTO "head" VALUES('budget_line','b3333454-592e-4236-b0e6-a402eb428f73','*','39ec33ad-aaea-47cc-a891-0ec00526e173',169);
INSERT INTO "head" VALUES('expense','dfb516af-acc0-4c24-bd9b-64c9a2fd8987','*','39ec33ad-aaea-47cc-a891-0ec00526e173',170);
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
INSERT INTO "member" VALUES('b9fe45b1-09bb-4492-9a5d-2346a47e9b9f',1,'00af0f99-ca51-4dba-9806-49059917e8bf','700b7448-8180-49f1-b1f9-20285ef4f7b8','leader','confirmed','團長','団長',1,NULL,'');
INSERT INTO "member" VALUES('51963f38-71e5-4ca0-a264-694ae4c078b9',1,'00af0f99-ca51-4dba-9806-49059917e8bf','bf6517de-35a6-4f6c-9806-529b6b29e19f','member','confirmed','團員','団員',2,NULL,'');
INSERT INTO "member" VALUES('e35af130-bc1a-4fd7-b0db-6aa7ba5ded94',1,'00af0f99-ca51-4dba-9806-49059917e8bf','bf90b1ae-d474-429e-b027-bf83a2ecb2e0','member','confirmed','團員','団員',3,NULL,'');
INSERT INTO "member" VALUES('b911ebc1-2954-4d8e-bff7-3331eb09ebc9',1,'00af0f99-ca51-4dba-9806-49059917e8bf','341d082f-4327-4139-9f6a-ee3778e3fefe','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,'');
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('store','16083544-8056-4a61-84ab-c6e59426c28c');
INSERT INTO "meta" VALUES('replica','be3b14e1-299d-4352-81f5-f3f05c20372d');
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
INSERT INTO "organisation" VALUES('26e833a2-c877-4870-8138-a722de569e77',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','経済部
経済部');
INSERT INTO "organisation" VALUES('9aa3cf02-d02c-4c69-a4be-54e218f3d409',1,'26e833a2-c877-4870-8138-a722de569e77','central','TW','','工業局','工業局','','','','','','','','','','','','','','工業局
工業局');
INSERT INTO "organisation" VALUES('e40f05e4-76d3-4d95-a28b-7ecdbb509014',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('be716b66-febb-4b05-9b2c-d9fb468f4249',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','知事','知事','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','千葉県
千葉県
ちばけん');
INSERT INTO "organisation" VALUES('a2964a37-4dc9-4155-a97b-56a4f2157b47',1,'be716b66-febb-4b05-9b2c-d9fb468f4249','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('ad7ae129-638c-4a75-9e25-2823643059c9',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('f9ac404f-3da4-4736-9137-493d4c1b532a',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('cd0b5684-a2a9-497d-ac84-813f6c6298c4',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('116df912-fe01-4409-9f52-9f20a381980f',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('7bb94105-0e85-4a92-943b-186bfe27ded8',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('233ef568-3f53-4aa7-bbbe-1b81cd43dffd',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('97f32bbf-fcc3-4034-b1ac-4c23221de3aa',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('9220a67b-982f-4485-91af-55b972a12273',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('8b5fba5e-00f9-4b09-a7d7-00ee04af59d4',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('e0e2ad76-8265-46d5-8a2e-6683d1a032fe',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('482898a2-6e5f-41e6-9d46-ae575b5baf29',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('dd63115c-9b3d-4766-9fdc-571f5add84a9',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('743c32a6-b2e0-4c2b-a8bc-1be5a69d4eee',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','福島県
福島県');
INSERT INTO "organisation" VALUES('93b45aa7-c323-4a92-b486-1f70452d742f',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','郡山市
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
INSERT INTO "organisation_name" VALUES('b91307e9-8250-40e5-b744-248757fcd3c5',1,'7bb94105-0e85-4a92-943b-186bfe27ded8','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "participant" VALUES('caf0536f-e4e4-4323-a304-e67ff951bf46',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','jp','',1,'764faf6f-4f8a-43fd-a9fd-3adb151edef0',NULL,'','','','');
INSERT INTO "participant" VALUES('6c42be39-c48d-4625-b519-b9e552276263',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','jp','',2,'e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193',NULL,'','','','');
INSERT INTO "participant" VALUES('dd603ae4-cf95-4d31-ae10-b6cd42c33feb',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','jp','',3,'532601b5-d504-4203-acbf-4ae08ba6f2b5',NULL,'','','','');
INSERT INTO "participant" VALUES('b8547b0a-316e-471e-8f7f-82b0abfe9abb',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','jp','',4,'52f43191-c2af-4fe4-bd87-02b6431795c5',NULL,'','','','');
INSERT INTO "participant" VALUES('d69549b2-b2ca-4742-9afa-c940948d01f4',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','jp','',5,'93c81684-1beb-40ec-b930-cb46ba2c8b72',NULL,'','','','');
INSERT INTO "participant" VALUES('8bf199a8-cdc2-4776-908e-ecfe79304712',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','jp','',6,'04f2d6df-eae8-46da-b8c9-eb0f5c462891',NULL,'','','','');
INSERT INTO "participant" VALUES('05bb27de-e49a-451a-bc89-7f1d98479fac',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','jp','',7,'44d88273-80e0-4d7a-832b-a63e70d33f02',NULL,'','','','');
INSERT INTO "participant" VALUES('6d5193eb-bab2-4f39-838c-7f60a2012289',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','jp','',8,'9537ef73-83b9-45ec-85cf-e78498bfc281',NULL,'','','','');
INSERT INTO "participant" VALUES('58bcbdbc-704d-43fe-b251-dab8f0cd0eef',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','jp','',1,'0bb1738a-b610-4abe-9324-ff27734f3e13',NULL,'','','','');
INSERT INTO "participant" VALUES('fe5422de-d7e5-4ab1-9d9a-227f8891ea43',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','jp','',2,'53afbec9-1376-4f27-8be2-c60ad06a91a0',NULL,'','','','');
INSERT INTO "participant" VALUES('89343e5a-eedb-4210-85d9-a1cab72aed84',1,'dd814722-664a-410e-a49f-526957321b36','jp','',1,'5797fee3-52ad-4173-bb2a-dc6c8d8c97da',NULL,'','','','');
INSERT INTO "participant" VALUES('8858e2f8-96d9-46dc-ba23-30b28eb8b24e',1,'dd814722-664a-410e-a49f-526957321b36','jp','',2,'7cfff29b-4ea5-467e-a7ab-77990ff0e048',NULL,'','','','');
INSERT INTO "participant" VALUES('2e0f65d0-d4fd-489b-8d16-8145b61ecda0',1,'dd814722-664a-410e-a49f-526957321b36','jp','',3,'47112694-457b-499c-a22d-b2c6d786b91a',NULL,'','','','');
INSERT INTO "participant" VALUES('84b12908-2d83-4d11-a217-745bc50d6c9a',1,'dd814722-664a-410e-a49f-526957321b36','jp','',4,'4aaa1ec4-0a07-4b93-ae34-74007f6f09b2',NULL,'','','','');
INSERT INTO "participant" VALUES('706426fe-d322-41ef-9afa-6cdb5eda9e45',1,'dd814722-664a-410e-a49f-526957321b36','jp','',5,'48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f',NULL,'','','','');
INSERT INTO "participant" VALUES('fdef2881-bcaf-4b4e-b230-594bde0af682',1,'dd814722-664a-410e-a49f-526957321b36','jp','',6,'16697806-9cf3-4d93-9f94-e8f009ce1563',NULL,'','','','');
INSERT INTO "participant" VALUES('5f164c75-bae6-48ed-88ae-7349370d0acb',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','tw','',1,'700b7448-8180-49f1-b1f9-20285ef4f7b8',NULL,'','','','');
INSERT INTO "participant" VALUES('4affe5dd-255c-42e9-9251-8043153f34fb',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','tw','',2,'bf6517de-35a6-4f6c-9806-529b6b29e19f',NULL,'','','','');
INSERT INTO "participant" VALUES('c0b064b5-c189-4780-89d2-cd5be05ffe0d',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','tw','',3,'bf90b1ae-d474-429e-b027-bf83a2ecb2e0',NULL,'','','','');
INSERT INTO "participant" VALUES('36edaa59-ac25-4e10-a1fb-2544dc44a224',1,'c3f6a25b-b49d-463f-8de7-bdea0431d789','tw','',4,'341d082f-4327-4139-9f6a-ee3778e3fefe',NULL,'','','','');
INSERT INTO "participant" VALUES('bc4ea7c6-7ec5-44ae-8974-64fc4d4e5b3a',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','tw','',1,'700b7448-8180-49f1-b1f9-20285ef4f7b8',NULL,'','','','');
INSERT INTO "participant" VALUES('da1e3871-5131-4866-86f5-9a00b41dba52',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','tw','',2,'bf6517de-35a6-4f6c-9806-529b6b29e19f',NULL,'','','','');
INSERT INTO "participant" VALUES('52fdbb5c-8afa-4081-9696-6a4e39d701a3',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','tw','',3,'bf90b1ae-d474-429e-b027-bf83a2ecb2e0',NULL,'','','','');
INSERT INTO "participant" VALUES('7023c88f-c0a7-4666-b27f-66634189ca5f',1,'ff089dc9-3e6e-4795-802a-6f44b69c869e','tw','',4,'341d082f-4327-4139-9f6a-ee3778e3fefe',NULL,'','','','');
INSERT INTO "participant" VALUES('29ea8dd8-b431-41cc-8bab-c5551c53bbab',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','tw','',1,'700b7448-8180-49f1-b1f9-20285ef4f7b8',NULL,'','','','');
INSERT INTO "participant" VALUES('90382e9b-3c3a-4d66-8387-8ca2de56add6',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','tw','',2,'bf6517de-35a6-4f6c-9806-529b6b29e19f',NULL,'','','','');
INSERT INTO "participant" VALUES('e39ac4b7-6eab-404f-aac5-59cac96c414f',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','tw','',3,'bf90b1ae-d474-429e-b027-bf83a2ecb2e0',NULL,'','','','');
INSERT INTO "participant" VALUES('009932b9-1389-4083-b182-d39fe3db0e64',1,'05d68f1f-3c79-4907-a67b-c0032cd3a5fc','tw','',4,'341d082f-4327-4139-9f6a-ee3778e3fefe',NULL,'','','','');
INSERT INTO "participant" VALUES('0a074089-15e9-4b8e-bdfd-b012900011c5',1,'f0473640-9a53-4440-b54e-d4d69812cef8','tw','',1,'700b7448-8180-49f1-b1f9-20285ef4f7b8',NULL,'','','','');
INSERT INTO "participant" VALUES('a8cec41b-ee69-44ae-a60d-91561e420ca4',1,'f0473640-9a53-4440-b54e-d4d69812cef8','tw','',2,'bf6517de-35a6-4f6c-9806-529b6b29e19f',NULL,'','','','');
INSERT INTO "participant" VALUES('2b73232d-32b6-48dd-8ae1-c8ad5d150483',1,'f0473640-9a53-4440-b54e-d4d69812cef8','tw','',3,'bf90b1ae-d474-429e-b027-bf83a2ecb2e0',NULL,'','','','');
INSERT INTO "participant" VALUES('31f754ed-60c0-4c2c-bbdd-155c0a7b6bb0',1,'f0473640-9a53-4440-b54e-d4d69812cef8','tw','',4,'341d082f-4327-4139-9f6a-ee3778e3fefe',NULL,'','','','');
INSERT INTO "participant" VALUES('02a03984-1ed7-4b09-adc4-7af47e69cb5e',1,'dd814722-664a-410e-a49f-526957321b36','tw','',1,'700b7448-8180-49f1-b1f9-20285ef4f7b8',NULL,'','','','');
INSERT INTO "participant" VALUES('e60b6d16-02ab-4dc9-93b0-094d7b355d9f',1,'dd814722-664a-410e-a49f-526957321b36','tw','',2,'bf6517de-35a6-4f6c-9806-529b6b29e19f',NULL,'','','','');
INSERT INTO "participant" VALUES('b703ebfb-a476-4a2f-86ca-45aa4d29a66b',1,'dd814722-664a-410e-a49f-526957321b36','tw','',3,'bf90b1ae-d474-429e-b027-bf83a2ecb2e0',NULL,'','','','');
INSERT INTO "participant" VALUES('5c58cf46-579f-4fbd-96fb-a22a2e30f62b',1,'dd814722-664a-410e-a49f-526957321b36','tw','',4,'341d082f-4327-4139-9f6a-ee3778e3fefe',NULL,'','','','');
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
INSERT INTO "person" VALUES('700b7448-8180-49f1-b1f9-20285ef4f7b8',1,'王大明','王大明','おう だいめい','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','王大明
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
INSERT INTO "person" VALUES('bf6517de-35a6-4f6c-9806-529b6b29e19f',1,'陳小華','陳小華','ちん しょうか','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','陳小華
陳小華
ちんしょうか
chenhsiaohua','電子資訊組
電子情報組
技正
工業局
工業局
経済部
経済部');
INSERT INTO "person" VALUES('bf90b1ae-d474-429e-b027-bf83a2ecb2e0',1,'林美玲','林美玲','りん びれい','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','林美玲
林美玲
りんびれい
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('341d082f-4327-4139-9f6a-ee3778e3fefe',1,'黃志強','黄志強','こう しきょう','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','黄志強
黄志強
こうしきょう
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "person" VALUES('764faf6f-4f8a-43fd-a9fd-3adb151edef0',1,'山田太郎','山田太郎','やまだ たろう','','','JP','','','','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193',1,'佐藤花子','佐藤花子','さとう はなこ','','','JP','','','','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('532601b5-d504-4203-acbf-4ae08ba6f2b5',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','JP','','','','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('52f43191-c2af-4fe4-bd87-02b6431795c5',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','JP','','','','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('93c81684-1beb-40ec-b930-cb46ba2c8b72',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','JP','','','','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('04f2d6df-eae8-46da-b8c9-eb0f5c462891',1,'田中四郎','田中四郎','たなか しろう','','','JP','','','','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('44d88273-80e0-4d7a-832b-a63e70d33f02',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','JP','','','','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('9537ef73-83b9-45ec-85cf-e78498bfc281',1,'濵田六子','濵田六子','はまだ むつこ','','','JP','','','','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん');
INSERT INTO "person" VALUES('0bb1738a-b610-4abe-9324-ff27734f3e13',1,'渡部 七海','渡部 七海','わたべ ななみ','','','JP','','','','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('53afbec9-1376-4f27-8be2-c60ad06a91a0',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','JP','','','','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "person" VALUES('5797fee3-52ad-4173-bb2a-dc6c8d8c97da',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','JP','','','','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('7cfff29b-4ea5-467e-a7ab-77990ff0e048',1,'山﨑十和','山﨑十和','やまざき とわ','','','JP','','','','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('47112694-457b-499c-a22d-b2c6d786b91a',1,'中村春子','中村春子','なかむら はるこ','','','JP','','','','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('4aaa1ec4-0a07-4b93-ae34-74007f6f09b2',1,'小林夏男','小林夏男','こばやし なつお','','','JP','','','','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f',1,'加藤秋江','加藤秋江','かとう あきえ','','','JP','','','','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "person" VALUES('16697806-9cf3-4d93-9f94-e8f009ce1563',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','JP','','','','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん');
INSERT INTO "person" VALUES('046e1269-afb5-4c50-b5b0-59af0609b516',1,'松本空','松本空','まつもと そら','','','JP','','','','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "person" VALUES('8df8e3f4-fd86-472e-bc31-9f7240347d80',1,'井上海','井上海','いのうえ うみ','','','JP','','','','','','井上海
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
INSERT INTO "post" VALUES('39871968-0560-4361-addb-a292a1ae5445',1,'700b7448-8180-49f1-b1f9-20285ef4f7b8','9aa3cf02-d02c-4c69-a4be-54e218f3d409','電子資訊組','電子情報組','科長','課長（科長）',NULL,NULL,NULL);
INSERT INTO "post" VALUES('ff8f1e1e-8e02-4719-8554-f7a46d9eb782',1,'bf6517de-35a6-4f6c-9806-529b6b29e19f','9aa3cf02-d02c-4c69-a4be-54e218f3d409','電子資訊組','電子情報組','技正','技正',NULL,NULL,NULL);
INSERT INTO "post" VALUES('7bfaa4ed-dcb4-4546-8a30-3adc7f4277ca',1,'bf90b1ae-d474-429e-b027-bf83a2ecb2e0','e40f05e4-76d3-4d95-a28b-7ecdbb509014','','','經理','マネージャー',NULL,NULL,NULL);
INSERT INTO "post" VALUES('3cfac34e-cde6-4879-a4d6-f92d4a324b60',1,'341d082f-4327-4139-9f6a-ee3778e3fefe','e40f05e4-76d3-4d95-a28b-7ecdbb509014','','','專員','専員',NULL,NULL,NULL);
INSERT INTO "post" VALUES('36a03521-014b-4af6-bc5b-9b26926aef41',1,'764faf6f-4f8a-43fd-a9fd-3adb151edef0','a2964a37-4dc9-4155-a97b-56a4f2157b47','經濟政策課','経済政策課','副參事','副参事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('a76c9d01-2360-4e50-9e0c-0dd21824cc59',1,'e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193','a2964a37-4dc9-4155-a97b-56a4f2157b47','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('6b0d47da-d367-49a6-a5b3-2b7fc7a338ac',1,'532601b5-d504-4203-acbf-4ae08ba6f2b5','a2964a37-4dc9-4155-a97b-56a4f2157b47','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,NULL,NULL);
INSERT INTO "post" VALUES('6c2080ba-22e8-42cf-a8eb-1bffc602933c',1,'52f43191-c2af-4fe4-bd87-02b6431795c5','a2964a37-4dc9-4155-a97b-56a4f2157b47','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('ce95bb3e-c680-4a2f-aabf-fca9d0af6087',1,'93c81684-1beb-40ec-b930-cb46ba2c8b72','a2964a37-4dc9-4155-a97b-56a4f2157b47','產業振興課','産業振興課','副課長','副課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('b7f25f28-9a1b-41bf-a3ae-d41960864b8f',1,'04f2d6df-eae8-46da-b8c9-eb0f5c462891','a2964a37-4dc9-4155-a97b-56a4f2157b47','產業振興課','産業振興課','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('858ffb5f-40e8-4119-bd26-7949de69209e',1,'44d88273-80e0-4d7a-832b-a63e70d33f02','a2964a37-4dc9-4155-a97b-56a4f2157b47','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('e60581c0-e0b5-4094-a1c5-bbd41aaf7cf8',1,'9537ef73-83b9-45ec-85cf-e78498bfc281','a2964a37-4dc9-4155-a97b-56a4f2157b47','產業振興課','産業振興課','班長','班長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('8e114166-6419-4dcc-907f-016e5abca58d',1,'0bb1738a-b610-4abe-9324-ff27734f3e13','ad7ae129-638c-4a75-9e25-2823643059c9','','','副所長','副所長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('4fdc20fa-0037-4596-91a6-d9bde45b42fc',1,'53afbec9-1376-4f27-8be2-c60ad06a91a0','ad7ae129-638c-4a75-9e25-2823643059c9','','','產學推動科長','産学連携科長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('862bb3ee-3280-4fdb-946b-57270bcb0d1b',1,'5797fee3-52ad-4173-bb2a-dc6c8d8c97da','f9ac404f-3da4-4736-9137-493d4c1b532a','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('56b08287-a496-4ebd-9ce4-3ab00c6bee71',1,'7cfff29b-4ea5-467e-a7ab-77990ff0e048','f9ac404f-3da4-4736-9137-493d4c1b532a','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,NULL,NULL);
INSERT INTO "post" VALUES('95cdf219-43dc-449a-b1a6-e477cc304f17',1,'47112694-457b-499c-a22d-b2c6d786b91a','f9ac404f-3da4-4736-9137-493d4c1b532a','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('97b009a2-0774-4a05-9077-854352624b06',1,'4aaa1ec4-0a07-4b93-ae34-74007f6f09b2','f9ac404f-3da4-4736-9137-493d4c1b532a','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('996ec005-fcc2-4330-959c-ff81de25fae5',1,'48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f','f9ac404f-3da4-4736-9137-493d4c1b532a','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,NULL,NULL);
INSERT INTO "post" VALUES('989db032-7595-4324-9827-3592ddd486fd',1,'16697806-9cf3-4d93-9f94-e8f009ce1563','cd0b5684-a2a9-497d-ac84-813f6c6298c4','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,NULL,NULL);
INSERT INTO "post" VALUES('82ef8855-f423-4176-bcd3-b04d28ddac28',1,'046e1269-afb5-4c50-b5b0-59af0609b516','233ef568-3f53-4aa7-bbbe-1b81cd43dffd','','','主查','主査',NULL,NULL,NULL);
INSERT INTO "post" VALUES('1190d4cf-c91e-4738-9615-71faebfcac99',1,'8df8e3f4-fd86-472e-bc31-9f7240347d80','97f32bbf-fcc3-4034-b1ac-4c23221de3aa','海外事業本部','海外事業本部','研究員','研究員',NULL,NULL,NULL);
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
INSERT INTO "rate" VALUES('21ca52d4-23dc-4d96-b619-43498b24995b',1,'00af0f99-ca51-4dba-9806-49059917e8bf','JPY','0.22','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('42b2ffb6-916e-4f07-8a90-656a944a77b7',1,'00af0f99-ca51-4dba-9806-49059917e8bf','USD','31.2','spot','2019-09-16','範例／見本');
CREATE TABLE same_key (
	entity VARCHAR NOT NULL, 
	"key" TEXT NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	PRIMARY KEY (entity, "key", row_id)
);
INSERT INTO "same_key" VALUES('delegation','0
sample2019','00af0f99-ca51-4dba-9806-49059917e8bf');
INSERT INTO "same_key" VALUES('member','0
00af0f99-ca51-4dba-9806-49059917e8bf
341d082f-4327-4139-9f6a-ee3778e3fefe','b911ebc1-2954-4d8e-bff7-3331eb09ebc9');
INSERT INTO "same_key" VALUES('member','0
00af0f99-ca51-4dba-9806-49059917e8bf
700b7448-8180-49f1-b1f9-20285ef4f7b8','b9fe45b1-09bb-4492-9a5d-2346a47e9b9f');
INSERT INTO "same_key" VALUES('member','0
00af0f99-ca51-4dba-9806-49059917e8bf
bf6517de-35a6-4f6c-9806-529b6b29e19f','51963f38-71e5-4ca0-a264-694ae4c078b9');
INSERT INTO "same_key" VALUES('member','0
00af0f99-ca51-4dba-9806-49059917e8bf
bf90b1ae-d474-429e-b027-bf83a2ecb2e0','e35af130-bc1a-4fd7-b0db-6aa7ba5ded94');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','116df912-fe01-4409-9f52-9f20a381980f');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','233ef568-3f53-4aa7-bbbe-1b81cd43dffd');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','97f32bbf-fcc3-4034-b1ac-4c23221de3aa');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','9220a67b-982f-4485-91af-55b972a12273');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','be716b66-febb-4b05-9b2c-d9fb468f4249');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','e0e2ad76-8265-46d5-8a2e-6683d1a032fe');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','8b5fba5e-00f9-4b09-a7d7-00ee04af59d4');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','e40f05e4-76d3-4d95-a28b-7ecdbb509014');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
be716b66-febb-4b05-9b2c-d9fb468f4249','a2964a37-4dc9-4155-a97b-56a4f2157b47');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','cd0b5684-a2a9-497d-ac84-813f6c6298c4');
INSERT INTO "same_key" VALUES('organisation','0
工業局
26e833a2-c877-4870-8138-a722de569e77','9aa3cf02-d02c-4c69-a4be-54e218f3d409');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','7bb94105-0e85-4a92-943b-186bfe27ded8');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','f9ac404f-3da4-4736-9137-493d4c1b532a');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','482898a2-6e5f-41e6-9d46-ae575b5baf29');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','743c32a6-b2e0-4c2b-a8bc-1be5a69d4eee');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','ad7ae129-638c-4a75-9e25-2823643059c9');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','dd63115c-9b3d-4766-9fdc-571f5add84a9');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','26e833a2-c877-4870-8138-a722de569e77');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','93b45aa7-c323-4a92-b486-1f70452d742f');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','116df912-fe01-4409-9f52-9f20a381980f');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','233ef568-3f53-4aa7-bbbe-1b81cd43dffd');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','97f32bbf-fcc3-4034-b1ac-4c23221de3aa');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','7bb94105-0e85-4a92-943b-186bfe27ded8');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','9220a67b-982f-4485-91af-55b972a12273');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','be716b66-febb-4b05-9b2c-d9fb468f4249');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','e0e2ad76-8265-46d5-8a2e-6683d1a032fe');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','8b5fba5e-00f9-4b09-a7d7-00ee04af59d4');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','e40f05e4-76d3-4d95-a28b-7ecdbb509014');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
be716b66-febb-4b05-9b2c-d9fb468f4249','a2964a37-4dc9-4155-a97b-56a4f2157b47');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','cd0b5684-a2a9-497d-ac84-813f6c6298c4');
INSERT INTO "same_key" VALUES('organisation','1
工業局
26e833a2-c877-4870-8138-a722de569e77','9aa3cf02-d02c-4c69-a4be-54e218f3d409');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','f9ac404f-3da4-4736-9137-493d4c1b532a');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','482898a2-6e5f-41e6-9d46-ae575b5baf29');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','743c32a6-b2e0-4c2b-a8bc-1be5a69d4eee');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','ad7ae129-638c-4a75-9e25-2823643059c9');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','dd63115c-9b3d-4766-9fdc-571f5add84a9');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','26e833a2-c877-4870-8138-a722de569e77');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','93b45aa7-c323-4a92-b486-1f70452d742f');
INSERT INTO "same_key" VALUES('participant','0
05d68f1f-3c79-4907-a67b-c0032cd3a5fc
0bb1738a-b610-4abe-9324-ff27734f3e13','58bcbdbc-704d-43fe-b251-dab8f0cd0eef');
INSERT INTO "same_key" VALUES('participant','0
05d68f1f-3c79-4907-a67b-c0032cd3a5fc
341d082f-4327-4139-9f6a-ee3778e3fefe','009932b9-1389-4083-b182-d39fe3db0e64');
INSERT INTO "same_key" VALUES('participant','0
05d68f1f-3c79-4907-a67b-c0032cd3a5fc
53afbec9-1376-4f27-8be2-c60ad06a91a0','fe5422de-d7e5-4ab1-9d9a-227f8891ea43');
INSERT INTO "same_key" VALUES('participant','0
05d68f1f-3c79-4907-a67b-c0032cd3a5fc
700b7448-8180-49f1-b1f9-20285ef4f7b8','29ea8dd8-b431-41cc-8bab-c5551c53bbab');
INSERT INTO "same_key" VALUES('participant','0
05d68f1f-3c79-4907-a67b-c0032cd3a5fc
bf6517de-35a6-4f6c-9806-529b6b29e19f','90382e9b-3c3a-4d66-8387-8ca2de56add6');
INSERT INTO "same_key" VALUES('participant','0
05d68f1f-3c79-4907-a67b-c0032cd3a5fc
bf90b1ae-d474-429e-b027-bf83a2ecb2e0','e39ac4b7-6eab-404f-aac5-59cac96c414f');
INSERT INTO "same_key" VALUES('participant','0
c3f6a25b-b49d-463f-8de7-bdea0431d789
341d082f-4327-4139-9f6a-ee3778e3fefe','36edaa59-ac25-4e10-a1fb-2544dc44a224');
INSERT INTO "same_key" VALUES('participant','0
c3f6a25b-b49d-463f-8de7-bdea0431d789
700b7448-8180-49f1-b1f9-20285ef4f7b8','5f164c75-bae6-48ed-88ae-7349370d0acb');
INSERT INTO "same_key" VALUES('participant','0
c3f6a25b-b49d-463f-8de7-bdea0431d789
bf6517de-35a6-4f6c-9806-529b6b29e19f','4affe5dd-255c-42e9-9251-8043153f34fb');
INSERT INTO "same_key" VALUES('participant','0
c3f6a25b-b49d-463f-8de7-bdea0431d789
bf90b1ae-d474-429e-b027-bf83a2ecb2e0','c0b064b5-c189-4780-89d2-cd5be05ffe0d');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
16697806-9cf3-4d93-9f94-e8f009ce1563','fdef2881-bcaf-4b4e-b230-594bde0af682');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
341d082f-4327-4139-9f6a-ee3778e3fefe','5c58cf46-579f-4fbd-96fb-a22a2e30f62b');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
47112694-457b-499c-a22d-b2c6d786b91a','2e0f65d0-d4fd-489b-8d16-8145b61ecda0');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f','706426fe-d322-41ef-9afa-6cdb5eda9e45');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
4aaa1ec4-0a07-4b93-ae34-74007f6f09b2','84b12908-2d83-4d11-a217-745bc50d6c9a');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
5797fee3-52ad-4173-bb2a-dc6c8d8c97da','89343e5a-eedb-4210-85d9-a1cab72aed84');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
700b7448-8180-49f1-b1f9-20285ef4f7b8','02a03984-1ed7-4b09-adc4-7af47e69cb5e');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
7cfff29b-4ea5-467e-a7ab-77990ff0e048','8858e2f8-96d9-46dc-ba23-30b28eb8b24e');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
bf6517de-35a6-4f6c-9806-529b6b29e19f','e60b6d16-02ab-4dc9-93b0-094d7b355d9f');
INSERT INTO "same_key" VALUES('participant','0
dd814722-664a-410e-a49f-526957321b36
bf90b1ae-d474-429e-b027-bf83a2ecb2e0','b703ebfb-a476-4a2f-86ca-45aa4d29a66b');
INSERT INTO "same_key" VALUES('participant','0
f0473640-9a53-4440-b54e-d4d69812cef8
341d082f-4327-4139-9f6a-ee3778e3fefe','31f754ed-60c0-4c2c-bbdd-155c0a7b6bb0');
INSERT INTO "same_key" VALUES('participant','0
f0473640-9a53-4440-b54e-d4d69812cef8
700b7448-8180-49f1-b1f9-20285ef4f7b8','0a074089-15e9-4b8e-bdfd-b012900011c5');
INSERT INTO "same_key" VALUES('participant','0
f0473640-9a53-4440-b54e-d4d69812cef8
bf6517de-35a6-4f6c-9806-529b6b29e19f','a8cec41b-ee69-44ae-a60d-91561e420ca4');
INSERT INTO "same_key" VALUES('participant','0
f0473640-9a53-4440-b54e-d4d69812cef8
bf90b1ae-d474-429e-b027-bf83a2ecb2e0','2b73232d-32b6-48dd-8ae1-c8ad5d150483');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
04f2d6df-eae8-46da-b8c9-eb0f5c462891','8bf199a8-cdc2-4776-908e-ecfe79304712');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
341d082f-4327-4139-9f6a-ee3778e3fefe','7023c88f-c0a7-4666-b27f-66634189ca5f');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
44d88273-80e0-4d7a-832b-a63e70d33f02','05bb27de-e49a-451a-bc89-7f1d98479fac');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
52f43191-c2af-4fe4-bd87-02b6431795c5','b8547b0a-316e-471e-8f7f-82b0abfe9abb');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
532601b5-d504-4203-acbf-4ae08ba6f2b5','dd603ae4-cf95-4d31-ae10-b6cd42c33feb');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
700b7448-8180-49f1-b1f9-20285ef4f7b8','bc4ea7c6-7ec5-44ae-8974-64fc4d4e5b3a');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
764faf6f-4f8a-43fd-a9fd-3adb151edef0','caf0536f-e4e4-4323-a304-e67ff951bf46');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
93c81684-1beb-40ec-b930-cb46ba2c8b72','d69549b2-b2ca-4742-9afa-c940948d01f4');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
9537ef73-83b9-45ec-85cf-e78498bfc281','6d5193eb-bab2-4f39-838c-7f60a2012289');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
bf6517de-35a6-4f6c-9806-529b6b29e19f','da1e3871-5131-4866-86f5-9a00b41dba52');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
bf90b1ae-d474-429e-b027-bf83a2ecb2e0','52fdbb5c-8afa-4081-9696-6a4e39d701a3');
INSERT INTO "same_key" VALUES('participant','0
ff089dc9-3e6e-4795-802a-6f44b69c869e
e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193','6c42be39-c48d-4625-b519-b9e552276263');
INSERT INTO "same_key" VALUES('person','0
中村春子','47112694-457b-499c-a22d-b2c6d786b91a');
INSERT INTO "same_key" VALUES('person','0
井上海','8df8e3f4-fd86-472e-bc31-9f7240347d80');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','44d88273-80e0-4d7a-832b-a63e70d33f02');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','16697806-9cf3-4d93-9f94-e8f009ce1563');
INSERT INTO "same_key" VALUES('person','0
小林夏男','4aaa1ec4-0a07-4b93-ae34-74007f6f09b2');
INSERT INTO "same_key" VALUES('person','0
山崎十和','7cfff29b-4ea5-467e-a7ab-77990ff0e048');
INSERT INTO "same_key" VALUES('person','0
山田太郎','764faf6f-4f8a-43fd-a9fd-3adb151edef0');
INSERT INTO "same_key" VALUES('person','0
松本空','046e1269-afb5-4c50-b5b0-59af0609b516');
INSERT INTO "same_key" VALUES('person','0
林美玲','bf90b1ae-d474-429e-b027-bf83a2ecb2e0');
INSERT INTO "same_key" VALUES('person','0
浜田六子','9537ef73-83b9-45ec-85cf-e78498bfc281');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','53afbec9-1376-4f27-8be2-c60ad06a91a0');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','52f43191-c2af-4fe4-bd87-02b6431795c5');
INSERT INTO "same_key" VALUES('person','0
渡部七海','0bb1738a-b610-4abe-9324-ff27734f3e13');
INSERT INTO "same_key" VALUES('person','0
王大明','700b7448-8180-49f1-b1f9-20285ef4f7b8');
INSERT INTO "same_key" VALUES('person','0
田中四郎','04f2d6df-eae8-46da-b8c9-eb0f5c462891');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','532601b5-d504-4203-acbf-4ae08ba6f2b5');
INSERT INTO "same_key" VALUES('person','0
陳小華','bf6517de-35a6-4f6c-9806-529b6b29e19f');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','93c81684-1beb-40ec-b930-cb46ba2c8b72');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','5797fee3-52ad-4173-bb2a-dc6c8d8c97da');
INSERT INTO "same_key" VALUES('person','0
黄志強','341d082f-4327-4139-9f6a-ee3778e3fefe');
INSERT INTO "same_key" VALUES('person','1
中村春子','47112694-457b-499c-a22d-b2c6d786b91a');
INSERT INTO "same_key" VALUES('person','1
井上海','8df8e3f4-fd86-472e-bc31-9f7240347d80');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','44d88273-80e0-4d7a-832b-a63e70d33f02');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','e1bf9d9a-be33-4ec5-b7a7-0a4a3ab90193');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','48c53b3b-245a-4f1e-9fa0-7f77bfca3f0f');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','16697806-9cf3-4d93-9f94-e8f009ce1563');
INSERT INTO "same_key" VALUES('person','1
小林夏男','4aaa1ec4-0a07-4b93-ae34-74007f6f09b2');
INSERT INTO "same_key" VALUES('person','1
山崎十和','7cfff29b-4ea5-467e-a7ab-77990ff0e048');
INSERT INTO "same_key" VALUES('person','1
山田太郎','764faf6f-4f8a-43fd-a9fd-3adb151edef0');
INSERT INTO "same_key" VALUES('person','1
松本空','046e1269-afb5-4c50-b5b0-59af0609b516');
INSERT INTO "same_key" VALUES('person','1
林美玲','bf90b1ae-d474-429e-b027-bf83a2ecb2e0');
INSERT INTO "same_key" VALUES('person','1
浜田六子','9537ef73-83b9-45ec-85cf-e78498bfc281');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','53afbec9-1376-4f27-8be2-c60ad06a91a0');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','52f43191-c2af-4fe4-bd87-02b6431795c5');
INSERT INTO "same_key" VALUES('person','1
渡部七海','0bb1738a-b610-4abe-9324-ff27734f3e13');
INSERT INTO "same_key" VALUES('person','1
王大明','700b7448-8180-49f1-b1f9-20285ef4f7b8');
INSERT INTO "same_key" VALUES('person','1
田中四郎','04f2d6df-eae8-46da-b8c9-eb0f5c462891');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','532601b5-d504-4203-acbf-4ae08ba6f2b5');
INSERT INTO "same_key" VALUES('person','1
陳小華','bf6517de-35a6-4f6c-9806-529b6b29e19f');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','93c81684-1beb-40ec-b930-cb46ba2c8b72');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','5797fee3-52ad-4173-bb2a-dc6c8d8c97da');
INSERT INTO "same_key" VALUES('person','1
黄志強','341d082f-4327-4139-9f6a-ee3778e3fefe');
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
CREATE INDEX ix_team_member_member_id ON team_member (member_id);
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
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
