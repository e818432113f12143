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
INSERT INTO "agenda_item" VALUES('373fbe83-f450-42eb-828e-ca0095a4fd3e',1,'f381cd41-d920-4e41-a2e3-e06822058937','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('662dfbc4-f774-4fdb-8313-b7bc189f9b72',1,'f381cd41-d920-4e41-a2e3-e06822058937','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('6ee38ee5-fd7a-4393-a989-b4d5349d86d9',1,'f381cd41-d920-4e41-a2e3-e06822058937','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('63980197-af01-4e05-8259-7de590497284',1,'f381cd41-d920-4e41-a2e3-e06822058937','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('4f9ed341-7b30-41ca-9d7e-9b8c10678872',1,'f381cd41-d920-4e41-a2e3-e06822058937','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('d9dbe074-2bfa-465e-ada9-abb8378554d0',1,'e4224599-506c-4967-b7ab-a4477092b1f1','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('4f620ee0-c55f-46f3-bd6a-d2697f5cca4a',1,'e4224599-506c-4967-b7ab-a4477092b1f1','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('c1b4758b-09a8-46c2-8112-192335071881',1,'e4224599-506c-4967-b7ab-a4477092b1f1','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9f033717-520f-4d38-a9af-a5209840da77',1,'e4224599-506c-4967-b7ab-a4477092b1f1','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('17a0e8c4-b2f0-4f4e-b54d-9f602929d57d',1,'e4224599-506c-4967-b7ab-a4477092b1f1','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('f0672b76-d2bd-465d-9d8b-27bb373409fb',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','item',1,NULL,5,'出席者介紹','出席者紹介',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('462a360b-18c4-46a5-bcd2-1cb79dfd5259',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','item',2,NULL,10,'致詞','挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('3e40db8d-ca46-492e-8d38-f0d69059b0eb',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','item',3,NULL,30,'座談','懇談',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ee89e965-7156-45f9-89cc-636f88083565',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','item',4,NULL,10,'致贈紀念品','記念品交換',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('10eea624-ad5c-4c2e-a4f6-943964b5eb32',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','item',5,NULL,5,'合影','記念撮影',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('b99d7248-29fb-4ca9-b634-7a8bab6fee84',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('cee72e1d-9774-4ec5-814a-0a2c95d4b395',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','4c858ebb-9a5d-4724-873c-a673b54d8f6c','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e63dcf98-335b-4e79-8f47-fb088bb55d53',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','140e8756-9237-4a93-ad91-b2b674b0db34','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('da764ce0-c47a-4946-8a7f-8f5313f09bfd',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','8a3e841a-1f76-42db-a888-00902daebba7','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('557e821f-9727-498f-b6a8-eb5699e75cea',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('e9e3df05-b819-4174-9360-2c7b44fda251',1,'521307b5-0aae-4c33-a446-7893e3a6139a','item',1,NULL,10,'開場致詞','開会挨拶',NULL,'','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('9b0e8635-9f8b-490c-90e7-6cdce670a3c6',1,'521307b5-0aae-4c33-a446-7893e3a6139a','talk',2,NULL,40,'台灣的產業政策及合作商機','台湾の産業政策と協力機会','4c858ebb-9a5d-4724-873c-a673b54d8f6c','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('ab5ecc9c-7cdb-4bf3-9ff2-669a397b0516',1,'521307b5-0aae-4c33-a446-7893e3a6139a','talk',3,NULL,40,'台灣的產業政策與一般概況','台湾の産業政策と一般概況','140e8756-9237-4a93-ad91-b2b674b0db34','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('4c2bf3f8-7028-4c50-89cf-231eac6f6411',1,'521307b5-0aae-4c33-a446-7893e3a6139a','talk',4,NULL,40,'透過台日企業合作開創第三國市場的可能性','日台企業の連携による第三国市場開拓の可能性','8a3e841a-1f76-42db-a888-00902daebba7','','','','',NULL,'','');
INSERT INTO "agenda_item" VALUES('45ba267c-0399-4b43-960d-cd6a42e7969b',1,'521307b5-0aae-4c33-a446-7893e3a6139a','item',5,NULL,20,'問答','質疑応答',NULL,'','','','',NULL,'','');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "budget_line" VALUES('871de723-399c-48a9-88e6-917032e7a4f5',1,'712049e6-c786-4a53-8a70-363386c87538','ground','central',1,'日本地面交通','日本国内の陸上交通',420000,'JPY','','');
INSERT INTO "budget_line" VALUES('53ad6f5b-7b6d-4bd3-ab2f-957bfa583fb4',1,'712049e6-c786-4a53-8a70-363386c87538','meeting','central',2,'座談會／懇親會','座談会・懇親会',380000,'JPY','','');
INSERT INTO "budget_line" VALUES('84000390-abe6-4f6a-a8f8-ecaae47164b4',1,'712049e6-c786-4a53-8a70-363386c87538','interpreting','central',3,'翻譯','通訳・翻訳',180000,'JPY','','');
INSERT INTO "budget_line" VALUES('01fe831f-2983-4da3-a3cd-66729205f4f3',1,'712049e6-c786-4a53-8a70-363386c87538','gifts','central',4,'禮品交際費','記念品・交際費',2440000,'TWD','','');
INSERT INTO "budget_line" VALUES('bb3d0340-7e4c-418c-ba1e-0280f21d11be',1,'712049e6-c786-4a53-8a70-363386c87538','transport','local',5,'機票','航空券',9600000,'TWD','','');
INSERT INTO "budget_line" VALUES('56340dce-c54f-45de-a058-1b9948687bcf',1,'712049e6-c786-4a53-8a70-363386c87538','living','local',6,'生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','','');
INSERT INTO "budget_line" VALUES('61d8f708-976d-4d50-a521-0087b8875c02',1,'712049e6-c786-4a53-8a70-363386c87538','insurance','local',7,'保險・手續費','保険・手数料',3600000,'TWD','','');
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
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',0,'organisation','441636af-8f63-4bae-8479-10db3eaa732c','*','f5def78e0af9dc217438c8a68af22a83','{"address_ja":"台湾台北市中正区福州街15号","address_zh":"臺北市中正區福州街15號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"経済部","name_zh":"經濟部","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"100210","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'95110a36beda9b42ac62cfb3053d123b2ac890001b45e6a5274e02308dcd4a28');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',1,'organisation','8b05fca7-f61e-4c5d-b261-54d265d9f520','*','361e5d41b49b5750cb0a1aa24aef348c','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"central","main_contact_id":null,"name_ja":"工業局","name_zh":"工業局","notes":"","parent_id":"441636af-8f63-4bae-8479-10db3eaa732c","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'294e9cc33adc158f94b51c8f6ff9f6d25f93a7e2c736fb2f64430119f7cc78f6');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',2,'organisation','8569a1cb-ba15-4ca0-8829-571b894ba9b3','*','8f3d97d3507554386a8106ff7c01f249','{"address_ja":"台湾台北市大安区和平東路二段106号","address_zh":"臺北市大安區和平東路二段106號","as_of":null,"audience":"","capital":"","country":"TW","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"台日産業連携推進オフィス","name_zh":"台日產業合作推動辦公室","notes":"","parent_id":null,"phone":"+886 2-0000-0000","postal_code":"106214","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"TJPO","short_zh":"TJPO","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'d4ba6c7cb6ead51fb46888f8fafeb043f685289dae3b4676cb572c0202ff7d2a');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',3,'organisation','b23c8cd3-2691-49bc-9ded-d0078c424595','*','20f2a379f2994c38023ce040bfcde89a','{"address_ja":"千葉県千葉市中央区市場町1番1号","address_zh":"千葉縣千葉市中央區市場町1番1號","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"知事","head_other_ja":"","head_other_zh":"","head_zh":"知事","industries_ja":"","industries_zh":"","kana":"ちばけん","kind":"prefecture","main_contact_id":null,"name_ja":"千葉県","name_zh":"千葉縣","notes":"","parent_id":null,"phone":"","postal_code":"260-8667","products_ja":"","products_zh":"","profile_ja":"1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学","profile_zh":"1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學","region":"JP-12","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'3b5bc76739dc38a572719651960c4c1e062d1633e6d89895a6e3fbe5b2679451');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',4,'organisation','001e30c9-b1e5-474b-bf5f-eba889c14ecd','*','588a18dec0fced814e9b5483eb03e9bc','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"department","main_contact_id":null,"name_ja":"商工労働部","name_zh":"商工勞動部","notes":"","parent_id":"b23c8cd3-2691-49bc-9ded-d0078c424595","phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-12","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'06340e48cb32f91fa9439d3300c01ba8790b5651a881ec18be7051750f5cb44c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',5,'organisation','15cc4e65-bad6-4793-a8d0-3236b94f488a','*','c73341a79204ba684db2ec9bd1332e0d','{"address_ja":"福島県郡山市待池台1-12","address_zh":"福島縣郡山市待池台1-12","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"ふくしまけんはいてくぷらざ","kind":"support","main_contact_id":null,"name_ja":"福島県ハイテクプラザ","name_zh":"福島縣 Technology Centre","notes":"","parent_id":null,"phone":"","postal_code":"963-0297","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-07","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'b8138015a884d6a1be64fb158a4f62f499b13ae4433a4b5f617b39fd1a1dfc69');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',6,'organisation','4f5a0ea4-f0a5-456c-8b11-7242470db659','*','67d4f828957b156e831a5d84368210fa','{"address_ja":"宮城県仙台市青葉区本町3丁目3番1号","address_zh":"宮城縣仙台市青葉區本町3丁目3番1號","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"とうほくけいざいさんぎょうきょく","kind":"central","main_contact_id":null,"name_ja":"東北経済産業局","name_zh":"東北經濟產業局","notes":"","parent_id":null,"phone":"","postal_code":"980-8403","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"東北經產局","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'41b8acb2d366a70dab1571785635a5c1fe5330235f9590fc901cd1b84a2a2f4d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',7,'organisation','323008ff-cf38-442e-a2fb-69d08f8fe036','*','48756bc11b4637374ae748aee3849abf','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"みやぎけん","kind":"prefecture","main_contact_id":null,"name_ja":"宮城県","name_zh":"宮城縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"JP-04","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'51953d360c4a9b63e9a51c34cb9dae6a24a218883b9f180c73b600833e1ce9c8');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',8,'organisation','4a3f8969-fa5b-407d-baab-0279ffd48504','*','96419c666e81bd95950547d2197735eb','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ千葉貿易情報センター","name_zh":"JETRO 千葉貿易情報中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'4ecba0c976df0e879b778caf72e488a56e9466da4a51905e83561ce7109eccec');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',9,'organisation','c516b37f-d9ab-41e5-b3e7-d316462a87bd','*','2f29d9e19fda61c68a49484543aaac21','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"公益財団法人日本台湾交流協会","name_zh":"日本台灣交流協會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'52e23e29f5c56f442049ea8dc84f1a0437adee56051150168ec75db211c083a1');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',10,'organisation','513a5471-67cc-40d4-9e54-5b67603266d2','*','f8de34e51b9bfc62649e51cf8ef6e1b1','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"ジェトロ海外調査部","name_zh":"JETRO 海外調查部","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'51b7bd7c0e858ab41465949d0a5d6ddc70d8a59a718c4186017a03abad3792ba');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',11,'organisation','26be824e-5cad-43ce-8d34-3ec9ec0c3037','*','856bca81299db58626e9c121dbf0abba','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"三菱総合研究所","name_zh":"三菱總合研究所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'cd2945e26415e2b5601e77811cc385911dee585bab23ae02f57b4269ffe26901');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',12,'organisation','b712d683-421d-4530-ab55-585b7906ea52','*','03f20070e110e46798b6eff3bc356918','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"chamber","main_contact_id":null,"name_ja":"千葉商工会議所","name_zh":"千葉商工會議所","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'30355a2e29028bf6aaa364f100a3d2247f7d034b3858db5e39e74c74b99c04a4');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',13,'organisation','3feff7c0-029b-4155-b86d-b5e5280c71cb','*','86e1641065d277f3d699aafd845dc731','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県貿易協同組合","name_zh":"千葉縣貿易協同組合","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'162ec300c949578e44ed752185daf8782781af915a57701acd7fc4553de9fedb');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',14,'organisation','c3ef6e7a-5f96-4660-9cd8-f5d3f0ca50e4','*','9f102c74a37664d330ce029f554840b1','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"千葉県産業振興センター","name_zh":"千葉縣產業振興中心","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'5f2c4cbf20c333d8b966d82c18e562935de085bd8842149577f8b798ae9cf9df');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',15,'organisation','666f5d56-e062-483d-86d2-d0d6ccea3431','*','54bb2619e3793b8ecdeef7d7f16933e7','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"company","main_contact_id":null,"name_ja":"東邦銀行","name_zh":"東邦銀行","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'65b9b05366ad3e910941eb32d83944805b72e0e3b52bd8e02aad5a56e9fc598e');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',16,'organisation','f28d4630-73ac-4445-bd58-1184dfe38f6a','*','a13662009acf6cd6f358168e7fe3af40','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"support","main_contact_id":null,"name_ja":"福島県貿易促進協議会","name_zh":"福島縣貿易促進協議會","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'94214181f8087f76d3bd4a7dceb7502bea287084be1d5c3b62311fe3a4a5c4b2');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',17,'organisation','4cbcb322-8c33-4b23-8086-067af1b81a2b','*','ea7cec00184ed0e12f459f223c6711d6','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"prefecture","main_contact_id":null,"name_ja":"福島県","name_zh":"福島縣","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'2f7edef8f0d7c7a15dea670f949134f88c705d860378af85699d2bcf05cddeb5');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',18,'organisation','ba052644-67b3-4a0c-98eb-11d0ed6e606e','*','5bbdb5bfcbd94852112a2f193a403f40','{"address_ja":"","address_zh":"","as_of":null,"audience":"","capital":"","country":"JP","email":"","employees":"","fax":"","founded":"","head_ja":"","head_other_ja":"","head_other_zh":"","head_zh":"","industries_ja":"","industries_zh":"","kana":"","kind":"city","main_contact_id":null,"name_ja":"郡山市","name_zh":"郡山市","notes":"","parent_id":null,"phone":"","postal_code":"","products_ja":"","products_zh":"","profile_ja":"","profile_zh":"","region":"","short_ja":"","short_zh":"","source":"","url":"","wants_ja":"","wants_zh":""}',NULL,'[]',NULL,'86a6249ef5cbbc17db5993c00b3800c3e3c76ca69b0bc46970c04bdcb4a89eed');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',19,'organisation_name','8a95492e-81f3-4212-8cfd-a3341e3f1213','*','7ec1aa3709aba86f1183c3ad36d7030d','{"name_ja":"公益財団法人交流協会","name_zh":"交流協會","organisation_id":"c516b37f-d9ab-41e5-b3e7-d316462a87bd","valid_from":null,"valid_to":"2016-12-31"}',NULL,'[]',NULL,'7acb9ed11c33f079d4a73e984ebfc7d83f447f4913f75d6bf9a5fa245d9e72ba');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',20,'person','4c858ebb-9a5d-4724-873c-a673b54d8f6c','*','9af24345b4d8705c127c1c29204365c5','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"ta-ming@example.tw","gifts":"","kana":"おう だいめい","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"王大明","name_zh":"王大明","notes":"","noticed_on":null,"phone":"+886 2-0000-0001","postal_code":"","purpose":"","roman":"WANG Ta-Ming","source":"","uid":""}',NULL,'[]',NULL,'502e23a27150a1e8e7dcc918efc972d8d998a39af262d1ce7115a5bb3b90cd75');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',21,'post','dc9456f2-87eb-45e5-8fbc-9c5632aeac65','*','e4b323525a6f6cd9a5cebd5f3bc7aa37','{"confirmed_on":null,"follows_id":null,"organisation_id":"8b05fca7-f61e-4c5d-b261-54d265d9f520","person_id":"4c858ebb-9a5d-4724-873c-a673b54d8f6c","position":0,"rank":null,"source":"","title_ja":"課長（科長）","title_zh":"科長","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'e20056beb4ecfdc0cdaed4f2071406678664bd61c7a045e50efddb93fb3bb178');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',22,'person','9d520480-b575-4d13-aee8-9971eaf2b1b3','*','1297e56bf24deaf5e46dfa45d1ea0441','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"hsiao-hua@example.tw","gifts":"","kana":"ちん しょうか","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"陳小華","name_zh":"陳小華","notes":"","noticed_on":null,"phone":"+886 2-0000-0002","postal_code":"","purpose":"","roman":"CHEN Hsiao-Hua","source":"","uid":""}',NULL,'[]',NULL,'69f4ddf26c13fde548f05f35d7cd69ca7f25a8e8cbb7f7c3525b7875fa0847b5');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',23,'post','78e085a3-a070-456c-aacb-ee660aaa8454','*','f72c838d87a5b3c6c4cfa2cb7bb4128e','{"confirmed_on":null,"follows_id":null,"organisation_id":"8b05fca7-f61e-4c5d-b261-54d265d9f520","person_id":"9d520480-b575-4d13-aee8-9971eaf2b1b3","position":0,"rank":null,"source":"","title_ja":"技正","title_zh":"技正","unit_ja":"電子情報組","unit_zh":"電子資訊組","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'bb32cf9108617973a78dda75db04826e69a376e28043b676b19d1e7b21da3d43');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',24,'person','fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','*','75af69d949ad5440de5303d8f117bbdc','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"mei-ling@example.tw","gifts":"","kana":"りん びれい","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"林美玲","name_zh":"林美玲","notes":"","noticed_on":null,"phone":"+886 2-0000-0003","postal_code":"","purpose":"","roman":"LIN Mei-Ling","source":"","uid":""}',NULL,'[]',NULL,'33750bc222a8158c070cb6530407b9bfa6bde6e1a4acc49418211844a9f68bf4');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',25,'post','90fd0cad-05c5-4350-9c04-0203c45534a8','*','45cd758de19dd0f0d15c1981820f5f2b','{"confirmed_on":null,"follows_id":null,"organisation_id":"8569a1cb-ba15-4ca0-8829-571b894ba9b3","person_id":"fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93","position":0,"rank":null,"source":"","title_ja":"マネージャー","title_zh":"經理","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'3527af9b24448ed768205e8b5ca58bbcc484cc107749d1e56c9323934c5e9122');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',26,'person','b9aa18f4-ab97-435a-b105-60cc260a4e02','*','7d0f1d9f4e0ef45b7b8e3d6ddcca6f9a','{"address_ja":"","address_zh":"","audience":"","country":"TW","email":"chih-chiang@example.tw","gifts":"","kana":"こう しきょう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"黄志強","name_zh":"黃志強","notes":"","noticed_on":null,"phone":"+886 2-0000-0004","postal_code":"","purpose":"","roman":"HUANG Chih-Chiang","source":"","uid":""}',NULL,'[]',NULL,'9492dda0c60eff9327c1227148d0e9a2063f21de4bc8f49ca6ce981bb49b284c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',27,'post','6615da8e-c27a-4b2c-9460-b060270c88d5','*','a75cd0cc3cea956e7e2e9a2d6e1cdfd4','{"confirmed_on":null,"follows_id":null,"organisation_id":"8569a1cb-ba15-4ca0-8829-571b894ba9b3","person_id":"b9aa18f4-ab97-435a-b105-60cc260a4e02","position":0,"rank":null,"source":"","title_ja":"専員","title_zh":"專員","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'879c06b9c9312cb55820c31cc5a41206e8bb012f6eec9bd7d59950b6c79c1ba2');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',28,'person','1d72ae6f-56f1-4ed9-ae80-438a4163d480','*','59c3d630f4eda5fe3325f7677e6ca5ea','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"やまだ たろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山田太郎","name_zh":"山田太郎","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'f560aba943fdd1ffb06773d3d912cad5692a97921a461e45a0f29d96dd48726d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',29,'post','f5e3f95b-42c1-4545-abf6-2a1566d533e7','*','3c49d04d0c3a81d4655eaabc3d934b69','{"confirmed_on":null,"follows_id":null,"organisation_id":"001e30c9-b1e5-474b-bf5f-eba889c14ecd","person_id":"1d72ae6f-56f1-4ed9-ae80-438a4163d480","position":0,"rank":null,"source":"","title_ja":"副参事","title_zh":"副參事","unit_ja":"経済政策課","unit_zh":"經濟政策課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'80e2e5872db91198ff614a06a399dd8ff53f1a29d481ca2799fa943e975f5b00');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',30,'person','fc9e10b2-4ae0-40a1-992f-f0b88271862f','*','bda26a8105b7273b8f5dcde341f30a45','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"さとう はなこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"佐藤花子","name_zh":"佐藤花子","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'ba6cedd3f0aa399ca033b324953de31ee98765f29e4481c8f9917976eb4e7c91');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',31,'post','810abb99-898b-49dd-acc9-bc8942236f77','*','204c4bed293045ee591b75f251bf5174','{"confirmed_on":null,"follows_id":null,"organisation_id":"001e30c9-b1e5-474b-bf5f-eba889c14ecd","person_id":"fc9e10b2-4ae0-40a1-992f-f0b88271862f","position":0,"rank":null,"source":"","title_ja":"主幹兼室長","title_zh":"主幹兼室長","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'18f5f1819a5910c1c6f53e364e93c1ada0b83630456ca1336b76a2d77b652873');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',32,'person','ba31ac11-1db8-4b08-9679-4817a8de017c','*','838cd6a123e88f25e9e23cf26e81fa7e','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"すずき いちろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"鈴木一郎","name_zh":"鈴木一郎","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'2f962087211a6da187ddca97f3d388fa0b79254fd96ab9ddf6e897e4a71ca31c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',33,'post','90e44fdd-8fd8-4f6e-9109-10a344cd8fad','*','e471b62d204b2f6fce7ce0952b1ce69f','{"confirmed_on":null,"follows_id":null,"organisation_id":"001e30c9-b1e5-474b-bf5f-eba889c14ecd","person_id":"ba31ac11-1db8-4b08-9679-4817a8de017c","position":0,"rank":null,"source":"","title_ja":"副主幹","title_zh":"副主幹","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'42a1bc00967655bc6939252a77efb6ff7040d0d3529f93819462a80d471241db');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',34,'person','8349071d-3221-40dd-b25d-130cad379c2f','*','0767d0250dd65479d8159839941503b2','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたなべ じろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邉次郎","name_zh":"渡邉次郎","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'44d7bf45ce0a01aa7efb4e5bc2b7023946b8cab2e3470e5ebe8f1a6d30f6415d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',35,'post','443b6bb9-0295-4142-8fba-fb834261b7ed','*','8a70ba057dd5103c667ab90b6cec196a','{"confirmed_on":null,"follows_id":null,"organisation_id":"001e30c9-b1e5-474b-bf5f-eba889c14ecd","person_id":"8349071d-3221-40dd-b25d-130cad379c2f","position":0,"rank":null,"source":"","title_ja":"副主査","title_zh":"副主查","unit_ja":"経済政策課 国際経済推進室","unit_zh":"經濟政策課 國際經濟推進室","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'42698dbd421e697ea213f107f370cf50ff71249d3aa19224c3fc52e2e46500a9');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',36,'person','e0080c22-3f8d-4d5a-8e56-31d1a340c650','*','1f7b8cbddf2c141c429709f4690c638d','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たかはし さぶろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"高橋三郎","name_zh":"高橋三郎","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'b47a06727f9e972ebb6d18d5b3af1657ea75b473f251758a871b70f2d351851e');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',37,'post','3e6bc912-3b55-4f41-a72f-76ec35e99e32','*','72c8b808faa9139c555cf0ac24eca4cc','{"confirmed_on":null,"follows_id":null,"organisation_id":"001e30c9-b1e5-474b-bf5f-eba889c14ecd","person_id":"e0080c22-3f8d-4d5a-8e56-31d1a340c650","position":0,"rank":null,"source":"","title_ja":"副課長","title_zh":"副課長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'324096e71f681b0c0da072a6afbec3f273c1b1dc8ce3693c4bc5a9d14c43383b');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',38,'person','5f8e6b19-a017-492a-aae0-8342a960adb8','*','ec6c730c25a41071b593c8fe5c305dbc','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たなか しろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"田中四郎","name_zh":"田中四郎","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'f181b398d313a8f69a43738ff0d8ebf903fbb75d6319d310c1ee21c5c0d6d564');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',39,'post','26527090-b8d2-4525-a483-fa5f24c4d7f9','*','f2a36390eaaa489781f08c01d0dfbb4a','{"confirmed_on":null,"follows_id":null,"organisation_id":"001e30c9-b1e5-474b-bf5f-eba889c14ecd","person_id":"5f8e6b19-a017-492a-aae0-8342a960adb8","position":0,"rank":null,"source":"","title_ja":"主査","title_zh":"主查","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a6335781718a50439478862ecc74a9a0aead90324e04822fe98059e609d62c23');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',40,'person','ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0','*','c7d56606bb5ca122a2fd1461bf73b667','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"いとう ごろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"伊藤五郎","name_zh":"伊藤五郎","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'2531af7f8ec69b5f4285b13e379c017b2532a53819c3a45d2fd16b69ca757dfb');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',41,'post','ec2a7a5b-e3c2-4dd7-8273-df8c77aafeec','*','bb508b1bcea4b33de26ad3a0fe061619','{"confirmed_on":null,"follows_id":null,"organisation_id":"001e30c9-b1e5-474b-bf5f-eba889c14ecd","person_id":"ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0","position":0,"rank":null,"source":"","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ce2ca546b17956f3eb9ce432c38c15614d5d79777359030f28a57555f7ad6e61');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',42,'person','c445ea06-e6e1-4e2a-aaec-80481ee016c4','*','f3703fc461cbe168d260fa2831f1fa09','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"はまだ むつこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"濵田六子","name_zh":"濵田六子","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'374e5db69dfa9beb0e74463023a0153cb78d67bf6d13b8d6e0b926a74eff8040');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',43,'post','092027f7-5a48-41e4-801f-fcdbec83b1b8','*','d36b32f832c15b3427dc25db3e415cf3','{"confirmed_on":null,"follows_id":null,"organisation_id":"001e30c9-b1e5-474b-bf5f-eba889c14ecd","person_id":"c445ea06-e6e1-4e2a-aaec-80481ee016c4","position":0,"rank":null,"source":"","title_ja":"班長","title_zh":"班長","unit_ja":"産業振興課","unit_zh":"產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'d0dca1bb20a6f4567ef131499572f7ac79e9ca0f64423cd6839d46bccdb92eeb');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',44,'person','1b7de273-5b41-42c6-bd97-0e293309a952','*','c8ee070ed8c5acf41b9e1f7e7e0fbbf4','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたべ ななみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡部 七海","name_zh":"渡部 七海","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'58da3832966e8dc5c387453feaf0e2fdc06de1a16441a82d6a8c575bbeee2bd9');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',45,'post','03a261b8-b4a1-403f-a2ad-08ed989a08ed','*','9b6a90642abc423d02930d0d31b50e66','{"confirmed_on":null,"follows_id":null,"organisation_id":"15cc4e65-bad6-4793-a8d0-3236b94f488a","person_id":"1b7de273-5b41-42c6-bd97-0e293309a952","position":0,"rank":null,"source":"","title_ja":"副所長","title_zh":"副所長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'62e02e5db7b560539558f82621be76131969f56ede8aad42b5563655dfe3369a');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',46,'person','3330f815-9bef-4269-851e-5b8ba2d1f4d2','*','d8f950886d9016076b23ee14c59130d3','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"わたなべ やえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"渡邊 八重","name_zh":"渡邊 八重","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'0a4610c7e8e1d93544e6f79c58520c6ee69fef04d39a0ea690c8770aee9b954f');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',47,'post','1a52bb9b-c4df-45d4-b9fe-045b883339bd','*','76db0cb5093e6496bcbd1ee5eb693f0b','{"confirmed_on":null,"follows_id":null,"organisation_id":"15cc4e65-bad6-4793-a8d0-3236b94f488a","person_id":"3330f815-9bef-4269-851e-5b8ba2d1f4d2","position":0,"rank":null,"source":"","title_ja":"産学連携科長","title_zh":"產學推動科長","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'8fa2177a0f1a0955fc0b669fc34e16961565a14ea220e43f11bfa26aec55b942');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',48,'person','27857e32-44cc-4b63-a0e4-970772b14a06','*','d26c62885c275d027dad0e6302dfd051','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"たかはし くろう","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"髙橋九郎","name_zh":"髙橋九郎","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'1948304c17ac19858fa2540b4175f125a263b9bb225b5835bf43abf8a82d2c57');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',49,'post','45a7ee22-05d0-42ea-a8a7-c02fa9d8b0da','*','53109a4614677ee708647c21827db900','{"confirmed_on":null,"follows_id":null,"organisation_id":"4f5a0ea4-f0a5-456c-8b11-7242470db659","person_id":"27857e32-44cc-4b63-a0e4-970772b14a06","position":0,"rank":null,"source":"","title_ja":"課長","title_zh":"課長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a0e3b35b2d398880fc627cd073d40bea00ed61716d0eeed9c2832fae64f73a99');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',50,'person','753190e1-4a1b-4e57-8c1f-26cc02eec425','*','629cffb4c0f0bae57cc986388007a344','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"やまざき とわ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"山﨑十和","name_zh":"山﨑十和","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'95643df08fab31bc03c9907348c8e37ce2f327c87f5842a381bc7df60705e2c4');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',51,'post','d29b1d6b-417d-4e37-a5f4-75d75915fede','*','2ae6246caf7f5c90a2a2adc5277bc52a','{"confirmed_on":null,"follows_id":null,"organisation_id":"4f5a0ea4-f0a5-456c-8b11-7242470db659","person_id":"753190e1-4a1b-4e57-8c1f-26cc02eec425","position":0,"rank":null,"source":"","title_ja":"課長補佐","title_zh":"課長輔佐","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'0f073dc82808df2948f8dec37cb719f371a7a6c9ed1d40f2e927478e90a37e7a');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',52,'person','a4a93c3f-6c46-4136-a489-9c1c5961e81f','*','cb71f40b2f2dbad77083c7b65ae427e9','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"なかむら はるこ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"中村春子","name_zh":"中村春子","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'22bde7916c984a2dfa7bfcf5bfdf73ede3cf2d7511cc556d4abb46251b95a91a');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',53,'post','c2ca84da-df85-4839-8fcc-fb0f17417efe','*','6d397c5a4fa0e1749a1ac32f48c6cbdc','{"confirmed_on":null,"follows_id":null,"organisation_id":"4f5a0ea4-f0a5-456c-8b11-7242470db659","person_id":"a4a93c3f-6c46-4136-a489-9c1c5961e81f","position":0,"rank":null,"source":"","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"地域経済部 製造産業課","unit_zh":"地域經濟部 製造產業課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'f58c45237d72b9ba293afaef2aa7f03488596cc6f2a4b213156ed2b8967a332c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',54,'person','83a11ac2-5d4b-4336-9d4b-2d3304413f47','*','1e0d1f9eb12e850cc4ad8a9c3818e720','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"こばやし なつお","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"小林夏男","name_zh":"小林夏男","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'7afb690b61c2c8377562ffcaac785605ab307095cea49c264f3747e1a10ca5e5');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',55,'post','eaccdd20-538c-4b6f-8a4d-ed222a0a7f3a','*','2cf68142e5f0f699b777f707f6dc923c','{"confirmed_on":null,"follows_id":null,"organisation_id":"4f5a0ea4-f0a5-456c-8b11-7242470db659","person_id":"83a11ac2-5d4b-4336-9d4b-2d3304413f47","position":0,"rank":null,"source":"","title_ja":"課長","title_zh":"課長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'ef21f251f852516bf96ba82f10004556a8827a1f485bfd36e15f5375bc2b6935');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',56,'person','fc7c284f-d0d3-4604-a535-8c1446fc6061','*','57a728276cccb7351019fe727ee0262f','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"かとう あきえ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"加藤秋江","name_zh":"加藤秋江","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'bff696e0db28eb9621b2a6fc4d66081b7309272eaea9072b15ad21b960804b17');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',57,'post','cccf1383-8742-43cd-b963-8c73c921d750','*','cf8b3076bb5d4df9dcc5825a86894bf4','{"confirmed_on":null,"follows_id":null,"organisation_id":"4f5a0ea4-f0a5-456c-8b11-7242470db659","person_id":"fc7c284f-d0d3-4604-a535-8c1446fc6061","position":0,"rank":null,"source":"","title_ja":"総括係長","title_zh":"總括係長","unit_ja":"総務企画部 国際課","unit_zh":"總務企劃部 國際課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'a7da84d00bbaae29451b0b99fe8a2400ccad2d779e8ae01020315b767cf89eef');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',58,'person','6e2448f9-0a94-44eb-9eec-3bd54e500b21','*','4a3a42783c133f8e33ae1627dc9cd412','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"よしだ とうま","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"𠮷田冬馬","name_zh":"𠮷田冬馬","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'4693cbce188f2e0d65c688348ad8dbee1c1bad2e314f962efee3aa44032c2ccf');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',59,'post','199764a1-51af-4f82-98e5-6e8866e90f9d','*','98d681c9e68c7ff6745296adb59f8745','{"confirmed_on":null,"follows_id":null,"organisation_id":"323008ff-cf38-442e-a2fb-69d08f8fe036","person_id":"6e2448f9-0a94-44eb-9eec-3bd54e500b21","position":0,"rank":null,"source":"","title_ja":"主事","title_zh":"主事","unit_ja":"経済商工観光部 新産業振興課","unit_zh":"經濟商工觀光部 新產業振興課","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'092cce803272021325dd953afc08dfc0e08013020ca795c1ac2bdef6429c9ac2');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',60,'person','140e8756-9237-4a93-ad91-b2b674b0db34','*','3c5caa0389004825c26bc0c9b9d9ad9d','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"まつもと そら","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"松本空","name_zh":"松本空","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'6ff0e5793b6f9895f2505340c14e63e4df174a131b81a41e5ff44a9038571c42');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',61,'post','4a6f6d6a-5811-4ef8-b10c-0e56522093f2','*','44fac5282e65c9accf914fc92d7002b4','{"confirmed_on":null,"follows_id":null,"organisation_id":"513a5471-67cc-40d4-9e54-5b67603266d2","person_id":"140e8756-9237-4a93-ad91-b2b674b0db34","position":0,"rank":null,"source":"","title_ja":"主査","title_zh":"主查","unit_ja":"","unit_zh":"","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'531179b09fba050c5ea383c856646b6aec137f9d7ac1813c657a7aeb3b61b021');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',62,'person','8a3e841a-1f76-42db-a888-00902daebba7','*','98bf7e8e43b122c4db027d7487173f31','{"address_ja":"","address_zh":"","audience":"","country":"JP","email":"","gifts":"","kana":"いのうえ うみ","kana_other":"","languages":"","legal_name":"","mobile":"","name_ja":"井上海","name_zh":"井上海","notes":"","noticed_on":null,"phone":"","postal_code":"","purpose":"","roman":"","source":"","uid":""}',NULL,'[]',NULL,'766cb9ad806c7f03551522901bd8e2bc723dbf9eecb01d127d80a751aa4615b6');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',63,'post','22e8cef2-85c8-4bc9-8570-968363edb65a','*','6d1e640dbbdeb3e9857dad35010e3de7','{"confirmed_on":null,"follows_id":null,"organisation_id":"26be824e-5cad-43ce-8d34-3ec9ec0c3037","person_id":"8a3e841a-1f76-42db-a888-00902daebba7","position":0,"rank":null,"source":"","title_ja":"研究員","title_zh":"研究員","unit_ja":"海外事業本部","unit_zh":"海外事業本部","valid_from":null,"valid_to":null}',NULL,'[]',NULL,'339ae228dd5b083634d4307819cb95ff56c720a8cabcb71dc85b838309e0baa0');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',64,'delegation','712049e6-c786-4a53-8a70-363386c87538','*','364dde246e7e049ba99acfd48c875165','{"approval_no":"","approved_end":null,"approved_minor":null,"approved_on":null,"approved_people":"","approved_start":null,"basis_ja":"","basis_zh":"","code":"sample-2019","emergency_phone":"+81-90-0000-0000","end_date":"2019-09-20","insurer_ja":"","insurer_phone":"","insurer_zh":"","kind":"other","name_ja":"日台パートナーシップ強化セミナー訪問団（見本）","name_zh":"台日夥伴關係強化研討會訪問團（範例）","notes":"","office_id":"8b05fca7-f61e-4c5d-b261-54d265d9f520","places_ja":"千葉・福島・宮城","places_zh":"千葉 福島 宮城","purpose_ja":"セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。","purpose_zh":"辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。","settled_on":null,"start_date":"2019-09-17","status":"travelling"}',NULL,'[]',NULL,'9306e35b09342f0459bcd77d079b210ae6097e38b049c458df09234c4694e7be');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',65,'member','829b7872-18b8-4ed6-ae70-00a7594628da','*','58b7876f870d60b4c630352ad26df6bc','{"bags":null,"delegation_id":"712049e6-c786-4a53-8a70-363386c87538","duty_ja":"団長","duty_zh":"團長","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"4c858ebb-9a5d-4724-873c-a673b54d8f6c","position":1,"replaces_id":null,"roles":"leader","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'109117eacdb56e6c4edbf0222577a5b774bcfe70457bcefff78f6885022a10e9');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',66,'member','a1d2d356-f8ac-4e7e-b6d1-96b0552cc264','*','636ed4e7d49878505b8c30178a157845','{"bags":null,"delegation_id":"712049e6-c786-4a53-8a70-363386c87538","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"9d520480-b575-4d13-aee8-9971eaf2b1b3","position":2,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'ffdb7b509cdc9559151e33fc921f475154c464b5845c4715644948e6b48be35c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',67,'member','f5b51e47-6738-41b5-bdc2-96e70dc92be1','*','991262689f172bb5d4a3924ff07caf03','{"bags":null,"delegation_id":"712049e6-c786-4a53-8a70-363386c87538","duty_ja":"団員","duty_zh":"團員","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93","position":3,"replaces_id":null,"roles":"member","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'28bfc67a4d48ab61bbd88ee529add6fa7124f360217636d74575ef3bbd92c1d7');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',68,'member','1336779f-d8aa-455f-ad37-4556b46c76ec','*','816666f790369c90f12b08e566da33aa','{"bags":null,"delegation_id":"712049e6-c786-4a53-8a70-363386c87538","duty_ja":"団員・通訳","duty_zh":"團員/翻譯","fee_minor":null,"joined":null,"mobile":"","notes":"","paid_minor":null,"paid_on":null,"person_id":"b9aa18f4-ab97-435a-b105-60cc260a4e02","position":4,"replaces_id":null,"roles":"member interpreter","room_kind":"","room_notes":"","status":"confirmed","status_on":null,"status_why":""}',NULL,'[]',NULL,'8c8d1de68f6910d4128fad553ef7bb2903a86e36f4626db5d8d386e76d91711c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',69,'event','29963ad0-e26b-4b1d-bcb4-0cc459fdf9de','*','cf71c16c7abeae29068ae12cf2442f89','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 852","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"17:50","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"outbound","list_due":null,"notes":"","organisation_id":null,"origin_ja":"台北松山空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"松山機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":"13:50","start_zone":"Asia/Taipei","station_ja":"","station_zh":"","status":"confirmed","target_ja":"羽田空港","target_stop_ja":"","target_stop_zh":"","target_zh":"羽田機場","team_id":null,"title_ja":"往路","title_zh":"去程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'69feb4fe6dbc2227794f8a771706fd43e1a888dd842ae8a2d5c9e10b9fdb0a59');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',70,'event','20bd3f2e-325d-47c2-abcf-4638c6c2f435','*','9c5a8f7e42b1d637efbce6f2b6020121','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"am","phone":"","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"weather","reason_ja":"台風","reason_zh":"颱風","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"cancelled","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"企業訪問（千葉）","title_zh":"企業參訪（千葉）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'316322a81d9b41592c70264f435302b90b92aa8cfe579104723792ed028888a1');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',71,'event','0b3fba27-37de-487e-a93d-7c67af35cd81','*','b4edcb42eaa39196af89990f82170f56','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-18","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-17","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　千葉（見本ホテル）","title_zh":"住宿　千葉（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'0c9bca546070273262fca0542880c69235cb4155a79bd3bcbb948323dd13cfaa');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',72,'event','599f54c3-3629-40b8-bb97-3bdb2f3dbe4b','*','e5c96ada137d432aeb068704cab02cd4','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-19","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　東京（見本ホテル）","title_zh":"住宿　東京（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'62a0d8f3e1b0205fb8cb79abf33356b25c2ceaa7564e73da412a83ff419b778d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',73,'event','92506fbd-5229-4b45-bb77-81a9bef782d0','*','0436372ca2a0c9cbd062d95e0438e56a','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":"2019-09-20","end_time":null,"end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"hotel","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"evening","phone":"03-0000-0000","photos":"","place_ja":"","place_zh":"","position":-1000,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":null,"start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"宿泊　福島（見本ホテル）","title_zh":"住宿　福島（範例飯店）","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'d54743d392c7e16122a4492637f5d7b6e5e5ad0ad1c6213524a1b89242179c35');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',74,'event','3bd08bc3-f15d-45bb-8ad7-772d8d049935','*','26ef3627c6e5e20fe6f2436c1e1f916f','{"address_ja":"千葉市中央区中央2-5-1","address_zh":"千葉市中央區中央2-5-1","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"名刺、発表資料","bring_zh":"名片、簡報資料","capacity":null,"carrier":"","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"スーツ着用","dress_zh":"正式服裝","edition":1,"end_date":null,"end_time":"16:30","end_zone":"Asia/Tokyo","gather_ja":"会場1階ロビー","gather_time":"13:00","gather_zh":"會場1樓大廳","ics_uid":"","interpreting":"simultaneous","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"千葉商工会議所","place_zh":"千葉商工會議所","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"第1ホール","room_zh":"第一 Hall","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"ja","start_date":"2019-09-18","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"JR千葉駅","station_zh":"JR 千葉站","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・千葉県","title_zh":"台日夥伴關係強化研討會－千葉縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'64293680fd0a79885276f80bd64503f0b576ee56287c256620c251dcb27e37e9');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',75,'event','f381cd41-d920-4e41-a2e3-e06822058937','*','7d66b21241b2128fe6df9e0c6e95f949','{"address_ja":"","address_zh":"","basis_ja":"第15回日台産業連携架け橋会議の決議","basis_zh":"第15次台日產業合作搭橋會議決議","benefits_ja":"千葉県訪問団の台湾訪問を呼びかける。","benefits_zh":"邀請千葉縣廳組團訪台。","bring_ja":"名刺、記念品","bring_zh":"名片、紀念品","capacity":null,"carrier":"","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:00","end_zone":"Asia/Tokyo","gather_ja":"本庁舎1階受付","gather_time":"16:45","gather_zh":"本廳舍1樓服務台","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"b23c8cd3-2691-49bc-9ded-d0078c424595","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"yes","place_ja":"千葉県庁","place_zh":"千葉縣廳","position":0,"press":"no","purpose_ja":"千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。","purpose_zh":"建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"本庁舎5階 会議室","room_zh":"本廳舍5樓 會議室","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-18","start_time":"17:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"千葉県商工労働部訪問","title_zh":"拜會千葉縣廳","topics_ja":"1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換","topics_zh":"1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a96bcbf976a279f0f83adbff9ad08e0da5378f01fb91009f38192efacf99e8da');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',76,'event','bd590d9b-a25e-42c6-81c8-cc71b3b1c3b6','*','c51928c8bb233e19be37d4b7415431c9','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"東京","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"東京","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"07:48","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"郡山","target_stop_ja":"","target_stop_zh":"","target_zh":"郡山","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'fb5550063ad1cf1624292dac80564edd13c6309d8eda6bbeb94ed337d118b461');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',77,'event','e4224599-506c-4967-b7ab-a4477092b1f1','*','f541be97e7d85c17953ea718eacd0817','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"tour","list_due":null,"notes":"","organisation_id":"15cc4e65-bad6-4793-a8d0-3236b94f488a","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"福島県ハイテクプラザ視察","title_zh":"參觀福島縣 Technology Centre","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'6d73c4d97d95c0b0cfe717be157834c0b29e27b3d2e2a668fd5e37187040fa32');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',78,'event','521307b5-0aae-4c33-a446-7893e3a6139a','*','f84974d211606145fa27ee96816f84a7','{"address_ja":"福島県郡山市南2-52","address_zh":"福島縣郡山市南2-52","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"16:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"seminar","list_due":null,"notes":"","organisation_id":null,"origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"ビッグパレットふくしま","place_zh":"BIG PALETTE FUKUSHIMA","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"3階 小会議室1","room_zh":"3樓 小會議室1","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-19","start_time":"13:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"日台パートナーシップ強化セミナー・福島県","title_zh":"台日夥伴關係強化研討會－福島縣","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'a91f750037dc4a25512182bf9e19e1b2f58c1617d6e72377df5653c952822976');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',79,'event','20950de7-5fa0-4ddc-b3e0-20eee3e5f48b','*','e5850e5b96c26ce3269d0e568b705c43','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"JR 新幹線","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"09:00","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"transfer","list_due":null,"notes":"","organisation_id":null,"origin_ja":"福島","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"福島","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"08:10","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"仙台","target_stop_ja":"","target_stop_zh":"","target_zh":"仙台","team_id":null,"title_ja":"","title_zh":"","topics_ja":"","topics_zh":"","vehicle":"shinkansen","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'79acc55c844895e343469f3f0dfe45f617a7ee7e5d064cb7a6d1bc7bc4cd1e3b');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',80,'event','80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','*','906b65b565a3008f188ac5110ae24d22','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"11:30","end_zone":"Asia/Tokyo","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"visit","list_due":null,"notes":"","organisation_id":"4f5a0ea4-f0a5-456c-8b11-7242470db659","origin_ja":"","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"10:00","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"","target_stop_ja":"","target_stop_zh":"","target_zh":"","team_id":null,"title_ja":"東北経済産業局訪問","title_zh":"拜會東北經產局","topics_ja":"","topics_zh":"","vehicle":"","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'467a9cc597a8a6bc371e13c05b39dddd79ad3522dce227e7bf2ad0b8f48c57ea');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',81,'event','3bb5c96c-127b-462d-a296-40480590f1e6','*','ae53980339f26d85ff0a804b53021d98','{"address_ja":"","address_zh":"","basis_ja":"","basis_zh":"","benefits_ja":"","benefits_zh":"","bring_ja":"","bring_zh":"","capacity":null,"carrier":"XX 251","coach":"","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","dress_ja":"","dress_zh":"","edition":1,"end_date":null,"end_time":"18:10","end_zone":"Asia/Taipei","gather_ja":"","gather_time":null,"gather_zh":"","ics_uid":"","interpreting":"","kind":"return","list_due":null,"notes":"","organisation_id":null,"origin_ja":"仙台空港","origin_stop_ja":"","origin_stop_zh":"","origin_zh":"仙台機場","parking_ja":"","parking_zh":"","part":"","phone":"","photos":"","place_ja":"","place_zh":"","position":0,"press":"","purpose_ja":"","purpose_zh":"","reason":"","reason_ja":"","reason_zh":"","replaces_id":null,"rivals":"","room_ja":"","room_zh":"","seats":"","secrecy_ja":"","secrecy_zh":"","social":"","speech":"","start_date":"2019-09-20","start_time":"15:30","start_zone":"Asia/Tokyo","station_ja":"","station_zh":"","status":"confirmed","target_ja":"台湾桃園国際空港","target_stop_ja":"","target_stop_zh":"","target_zh":"桃園機場","team_id":null,"title_ja":"復路","title_zh":"回程","topics_ja":"","topics_zh":"","vehicle":"flight","was_date":null,"was_end_date":null,"was_end_time":null,"was_part":"","was_place_ja":"","was_place_zh":"","was_time":null}',NULL,'[]',NULL,'1d2ad660fd094a5849a78a869260ab4e6883a55a619db2dc61767b1fa3e7baf4');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',82,'participant','967525a9-53c6-48fc-86ac-944d199f14e2','*','7ba4482c027156237f36fd7adaca552f','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"1d72ae6f-56f1-4ed9-ae80-438a4163d480","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'275cb0c076d77b9fc2100d1edbcf64d8fc4abeb2a488299ea17a85f7d49b8d8e');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',83,'participant','55d6e9e7-dc2c-45f8-a883-59c521023a9b','*','04af79003d0ab85632bb4ca924c00599','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"fc9e10b2-4ae0-40a1-992f-f0b88271862f","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c02fa3e53bd326693b578fa727ba144fbb2bb78cbb8a1bdc7f054b4539e2c08d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',84,'participant','691ec793-61c8-4821-aa1c-35526a16f417','*','4bfd5e21f6af159184b91459ca2b2cd3','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"ba31ac11-1db8-4b08-9679-4817a8de017c","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3bbe26bdfa8cdc342f777174d356b277e7c94a0bb84f659c35167020cea1e0c5');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',85,'participant','01a482d6-25ef-414c-a02c-5e6592e92e92','*','6d13352811feaa3d7be1e1a81dbcd0b8','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"8349071d-3221-40dd-b25d-130cad379c2f","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'bc5ec002d3c7c0a761e8fb8d521a8707d7212bd91f0d42bf90d77b0037e44958');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',86,'participant','e9d05a23-4ebb-4d21-a05a-02928945020a','*','be026c1e07ad0a8344427953d4615385','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"e0080c22-3f8d-4d5a-8e56-31d1a340c650","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d69750321a0dd4ae137c12fbf745b0f6f5323a400effdac858abe7ea5dd65bf0');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',87,'participant','76b984f1-4ba7-4225-a711-6810ad3a46d4','*','3cf0559dd82484c2a568a53c6beca5df','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"5f8e6b19-a017-492a-aae0-8342a960adb8","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'39452afc09b6c1dc98456c151fa3b9200280200bb9ee00404c5fa91aa5991af9');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',88,'participant','cfac2d1f-63ae-448e-91e9-84d16e751629','*','eef713138d1487c2cb89e6fe4b208a3d','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0","position":7,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'6f6b37c5bfe1e13fb84771204a8142bca9ed020de6b6353c628933e5260fe90e');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',89,'participant','1ebcfd17-d22c-4759-8681-91495e97a4cf','*','c13213d13e2e09541f006d29a6d47462','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"c445ea06-e6e1-4e2a-aaec-80481ee016c4","position":8,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'2338fd56e2e8a0eb349dfa3ae839cfb9267202e77c94d3012fc4bdd549ee0592');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',90,'agenda_item','373fbe83-f450-42eb-828e-ca0095a4fd3e','*','fb005ca3bc614a0cb357d2a8983b2247','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'71c5a5aa3c6bf6816e66502558fc87bced05c8d122fa508366d116a252cece6f');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',91,'agenda_item','662dfbc4-f774-4fdb-8313-b7bc189f9b72','*','e12cee1858bc99e954f20f20c5b60940','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'b5bc77b00260f9902393e73df8f80602b598a7ada097d7763b645c790ba8601d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',92,'agenda_item','6ee38ee5-fd7a-4393-a989-b4d5349d86d9','*','9b97b7af60259d2c030e139c915e0c0e','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'9517880f2c1132957112378e409f28f8d41ca15bbae0a16e0b40d5f4f4eb175e');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',93,'agenda_item','63980197-af01-4e05-8259-7de590497284','*','fea69f37eeb19f93479bb79f86c8ab69','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'99040a4baa0c6211e38e3e6860b999e8dd32fa34771acd51c0e884228a8c76d8');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',94,'agenda_item','4f9ed341-7b30-41ca-9d7e-9b8c10678872','*','32773cc62ae7b4bb6d1ca87b8f28b219','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'33c4b10ee49b486d8d810c56c847be1c30251194fa10a236ffb9a98b2f408f81');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',95,'participant','d397021b-2bd2-4198-a67f-494b4cebbfc7','*','af010454814a097d697f7c3cadb91213','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","organisation_id":null,"person_id":"1b7de273-5b41-42c6-bd97-0e293309a952","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'405dc659cf00cf2109dbaa1c0401b36216c07cf8d3cd073a342c5a5354fcbcb8');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',96,'participant','9fc1cd3a-7301-42b3-b3b6-b95df46ada09','*','dca1d2978b6fa0fd95289f95430589d3','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","organisation_id":null,"person_id":"3330f815-9bef-4269-851e-5b8ba2d1f4d2","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'868db5e203dc37c3a982258635d0149ed3e87e698882ef3d60f9190b54328b9d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',97,'agenda_item','d9dbe074-2bfa-465e-ada9-abb8378554d0','*','8769c4385289a113feaefc663db122e5','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'2e08b06a417217a353b652ffd40335e6094e4c82d8a8774c0912a1d2bc2226f6');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',98,'agenda_item','4f620ee0-c55f-46f3-bd6a-d2697f5cca4a','*','e0a84e21c0da09d296ce3f5604f07763','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'859c9731dfcec07fc963c0048674eaae6e6cae754417c4d7f1bbfbb73da839af');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',99,'agenda_item','c1b4758b-09a8-46c2-8112-192335071881','*','e488aae9cbbbf4c057db9c8de9985d0e','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'34bed2f6ad3c3e2a58fb33201f1536e7950430e507f9cffd01dd5afee2d03d10');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',100,'agenda_item','9f033717-520f-4d38-a9af-a5209840da77','*','4aaca4abb874b786a8f73bc7c69b0b0d','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'bdc0ffe440be82fc3b01df982f193ad163dc62fc5fa9d8cf3258176f60ca4738');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',101,'agenda_item','17a0e8c4-b2f0-4f4e-b54d-9f602929d57d','*','3d56600e72b568b750512c97b8d2ef95','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'8b2c615949fd964bd93697fc8662cd3f6250da13eaa0e9d94d244b969b233341');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',102,'participant','28d81062-73ba-4e53-9e60-14bb51bef815','*','cd18c06076f40a6114b08d33ecb3e751','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"27857e32-44cc-4b63-a0e4-970772b14a06","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'14a5b66518c60b1b1a0b010d970e513961c553a0eafeb7cdd1c5fce3ca480604');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',103,'participant','4d28a431-1dc7-4d57-bbbd-767a4defde1d','*','2b6e55b4451d05aabba1747aa85b291c','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"753190e1-4a1b-4e57-8c1f-26cc02eec425","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a16290db4e10c6edb245cf237429f240554531cf5c2f8cd7dbf460dd4a56d168');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',104,'participant','24a56a8c-a736-4c0b-bd42-f9da32ec5f83','*','7e99b26edbbeb583ecb55b9bb131b52f','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"a4a93c3f-6c46-4136-a489-9c1c5961e81f","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'e0ae8615410327ecc67fec89681180ab8ef7ba53b4fa389ae8d925f33b527972');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',105,'participant','c409ec67-d653-48af-bfea-b03923848130','*','11c0c7459511192279d86c931823a083','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"83a11ac2-5d4b-4336-9d4b-2d3304413f47","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7f43dc9e1945bf998a4e1be24f3c3de4c4d59c57ef191da0ffc7aad4a26e39eb');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',106,'participant','fdcefa83-ec0a-4ef0-80a4-88ddaa9f525d','*','a2dc7ebc7702010fa13aa116175130f0','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"fc7c284f-d0d3-4604-a535-8c1446fc6061","position":5,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'498174c53b1c906245f1d396807a35f936e26f486159f3020095c58b5d1d3993');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',107,'participant','8deb4fbb-1b5f-43b6-941c-69fc61fc0bf8','*','b8d4918b0f56bc5c615d12539e2b2442','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"6e2448f9-0a94-44eb-9eec-3bd54e500b21","position":6,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"jp","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'d966f4d8475de2f6ed242f100b0a06f838c2c91564f957011a6cd7263570ee2d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',108,'agenda_item','f0672b76-d2bd-465d-9d8b-27bb373409fb','*','fb7e4568bf8e31adcbed37c857865bab','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"出席者紹介","title_zh":"出席者介紹"}',NULL,'[]',NULL,'2b8f35dec145af33f23bd70889bbf5fc37d891c51e60ed114bcd61cd108f15e1');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',109,'agenda_item','462a360b-18c4-46a5-bcd2-1cb79dfd5259','*','e6440252d234d6777a1de87e9d0a849e','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":2,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"挨拶","title_zh":"致詞"}',NULL,'[]',NULL,'95c57487e1c14c8e402d81963d99df4b63b5006e8227f11c5ad6b2fdb47b07a3');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',110,'agenda_item','3e40db8d-ca46-492e-8d38-f0d69059b0eb','*','9daf9e8d2053316b2ef8cdb824e1aca6','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":30,"note_ja":"","note_zh":"","position":3,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"懇談","title_zh":"座談"}',NULL,'[]',NULL,'5702535f95ac8b60eb62375d7778e0198fec1b5d62c547e8dc544a1f1a6566d9');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',111,'agenda_item','ee89e965-7156-45f9-89cc-636f88083565','*','78e6a1df2816703606117e555cdeb588','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":4,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念品交換","title_zh":"致贈紀念品"}',NULL,'[]',NULL,'11b2e38329ba9f8776576232c0e4c2d10035bc49be77a78656fdb036e33ca83c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',112,'agenda_item','10eea624-ad5c-4c2e-a4f6-943964b5eb32','*','d44c4b07ddaa77b72f29f5dd5f18550b','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":5,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"記念撮影","title_zh":"合影"}',NULL,'[]',NULL,'0ff015ec1597bcb1c8652fa35a599413cf0781a9e31609bc67404384136e5c7b');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',113,'participant','8db3f0cd-e796-480b-a77f-7c68f7b28ede','*','6218a496d41925749bcfeac7a58abb58','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","organisation_id":null,"person_id":"4c858ebb-9a5d-4724-873c-a673b54d8f6c","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'617a5e964dd2be4b25c3aa2b75e6fe4307a0b90d6ac0f20ded9775963bd3f4e5');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',114,'participant','efc27d79-c68f-4d72-8663-c574315b63c4','*','6035317f173e2062f1943fb70cf32993','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","organisation_id":null,"person_id":"9d520480-b575-4d13-aee8-9971eaf2b1b3","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'abbccffe97a5f229693fe6996fd9d67728e0fb5e3dbd2889a5ba199bee65840f');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',115,'participant','a8a76a92-0e4b-41d9-a10f-23b9e1ff55a9','*','d23522ebf713e73a1444bc9ee08cbe9a','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","organisation_id":null,"person_id":"fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'645c3688d6e3753bc6edb00dd6659991189adb1b92818fb85275fce7eb894db7');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',116,'participant','ca11a19f-0d72-4f9d-a3ee-8de0dd513751','*','bb868e401f8a250e63d7b1ae8a55307b','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","organisation_id":null,"person_id":"b9aa18f4-ab97-435a-b105-60cc260a4e02","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'ea4bde8de4fba916a5fcf34cfdca1d650b5d5e5abb6eaa355b44e11ccd0d23f4');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',117,'participant','f7c6a4be-5598-45a5-91cd-bc386881128c','*','d0206af7e4358fefc0d2cae54c3ff6d9','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"4c858ebb-9a5d-4724-873c-a673b54d8f6c","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5f5b614a45837d8a8e6ac71ad59ba09cfb0df4bd96062d14647838a1caa0bb35');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',118,'participant','85db86a1-1b7e-4adc-a727-2baaad4e3c3c','*','6cd666765042b857405fa822c290c7e0','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"9d520480-b575-4d13-aee8-9971eaf2b1b3","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'7ae9b47d86512644f3143e6a4714ced173658b5b14eb07323ca2bec64c08f305');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',119,'participant','58055917-0e05-4870-bec8-0aea23967642','*','5e28fa88e91103d806976a22226f020b','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c8ccade4e45b73d6c94c1985abfea84d9bbab03fd03bb9a081a61d93ca562b83');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',120,'participant','890fee19-6306-418f-a4ee-b20c9c8efeb8','*','f76c65577b38f0f7ca74ebff6d922554','{"event_id":"f381cd41-d920-4e41-a2e3-e06822058937","organisation_id":null,"person_id":"b9aa18f4-ab97-435a-b105-60cc260a4e02","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'90e1c04abd85da65bd0695532f96896870e6007253d3dc12e5a8cd38624e8887');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',121,'participant','88becc08-4fa6-4ddd-915e-2277c1a46e4e','*','faf043e9c8c690293a71a86533ce630b','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","organisation_id":null,"person_id":"4c858ebb-9a5d-4724-873c-a673b54d8f6c","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4986752dd706b129f2270b8f7f49ee1f426d8b7305e863903311d622c2fb6f47');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',122,'participant','0f3c7508-3aa6-4b64-b6c6-4a33a8fccf6f','*','31dbe26c4fecf5c517e0917f384e30cf','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","organisation_id":null,"person_id":"9d520480-b575-4d13-aee8-9971eaf2b1b3","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'3211f999477ea6e7147b5b3f39c935a147a9fcf1e2135df8a6512c5461a3523c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',123,'participant','f772fddb-d11a-4994-bbfc-a16ffc2f1cd6','*','1ca60a914ce622bd3dd20581317e89db','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","organisation_id":null,"person_id":"fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'cd2b8a7ac5ac2965b3c9653854bb9e8488df7886c81ee61886206c4c039cd0c6');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',124,'participant','1617ce54-bcb0-4716-9a8e-b4c8c45603c9','*','8e09657785fed8d5f3114249612abd12','{"event_id":"e4224599-506c-4967-b7ab-a4477092b1f1","organisation_id":null,"person_id":"b9aa18f4-ab97-435a-b105-60cc260a4e02","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'56aef622e16934aa60fc8ca01e0b15c6467b335747376d6fd97f5a82b320a467');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',125,'participant','d6715536-50ac-497c-9d6a-bc3aae1029eb','*','755438dd10a7025937fedc45e97d5e42','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","organisation_id":null,"person_id":"4c858ebb-9a5d-4724-873c-a673b54d8f6c","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'a2027e33412362a0376c22f93ccd9dd8dc79fb79d6b98c3a54d9fe522126c27c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',126,'participant','63e9ffae-76d1-42d3-a03f-e12e3415b3b9','*','6412447ed7d0c8b4dc66b4ecc12ee129','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","organisation_id":null,"person_id":"9d520480-b575-4d13-aee8-9971eaf2b1b3","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'c05c216fac0a568c9180496fb37b9865a4000b814bb6d8138cde05caf734af5a');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',127,'participant','d2fcd6b0-cb98-4fac-a7cc-cb55f6860c2b','*','b655728c28a3fa3a8300d41868fdc962','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","organisation_id":null,"person_id":"fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'b07b4a4833ad6537bcc6429e3a853abae1143b271816ea77c39a16e3ac243081');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',128,'participant','4f6cb279-fc2f-4cc1-85c6-484a87f6902e','*','c60e7fb4e9b831828da5ce46efbed2c6','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","organisation_id":null,"person_id":"b9aa18f4-ab97-435a-b105-60cc260a4e02","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'5c9e7240c953d62847fff26e580fdb03ef5c0fd4d2bb07b66d59612b0bade41c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',129,'participant','dc56b542-76a3-44cd-be01-d5b9610ea708','*','a05577da6531708d47c374f5c183cbc8','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"4c858ebb-9a5d-4724-873c-a673b54d8f6c","position":1,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'8806d678721389ec6454c7de5b817befd726317452f31bbe726a030f82ae2788');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',130,'participant','2204d36e-b944-4385-a0c8-7bdd4b0e3815','*','6942e400e951ad5818cbeeb846eab067','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"9d520480-b575-4d13-aee8-9971eaf2b1b3","position":2,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'4f2ddb73092bb9a35d226a66e9e0ed5f3326502f2eb0bf760c6728b9172b1e3b');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',131,'participant','b7646398-77a0-46b2-968a-7177f25f0f7d','*','e4c399029dd54a48d6e1fd19f0d4a407','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93","position":3,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fba1395802b2ebf89218be44e9672a9890d7c25b4962158a46b5ada3807054a6');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',132,'participant','838abc6c-570d-4725-8a20-e44fa83948a6','*','4a33c0090b9ac28e042e75983e304c74','{"event_id":"80bf42bf-f3c3-4283-b8f7-23fb49cad1ac","organisation_id":null,"person_id":"b9aa18f4-ab97-435a-b105-60cc260a4e02","position":4,"replied_on":null,"reply":"","reply_notes":"","role":"","seat":"","side":"tw","title_ja":"","title_zh":"","unit_ja":"","unit_zh":""}',NULL,'[]',NULL,'fc9420e75eb5fe1095eabe2f0e1657a9ab2e01068286f918f8899482f33dbc75');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',133,'event_host','fc24ba13-aa28-403b-b3cb-12b0df937bf7','*','fc19930df12c95984ce642bc25c09bc8','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","name_ja":"","name_zh":"","organisation_id":"4a3f8969-fa5b-407d-baab-0279ffd48504","position":1,"role":"host"}',NULL,'[]',NULL,'981978afd0238948fc731c6fcd20c21202d6dc41608c51de59f7308dd773e75a');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',134,'event_host','f6ef3962-d1ea-43d7-b2d8-e94111f18d55','*','833e0779f0e24b2973d2a75395de043d','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","name_ja":"","name_zh":"","organisation_id":"c516b37f-d9ab-41e5-b3e7-d316462a87bd","position":2,"role":"host"}',NULL,'[]',NULL,'cc116d47ca5d396cf6664f2f2f7b5cb6f02f56e97613bce0d4e5fecf4054a13d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',135,'event_host','c030c221-a406-4db9-889f-f8c7da2b258a','*','a70237e30e2c64020698ee323f63018d','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","name_ja":"","name_zh":"","organisation_id":"8569a1cb-ba15-4ca0-8829-571b894ba9b3","position":3,"role":"host"}',NULL,'[]',NULL,'94f9e1c841297051b5bc140d8fadab66f8453aee62c486dd0adcd7000464bc12');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',136,'event_host','5d23b7fd-3470-482e-a058-9f0987669ffb','*','3a63b73c373d764281ab7a1eff455ae5','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","name_ja":"","name_zh":"","organisation_id":"b712d683-421d-4530-ab55-585b7906ea52","position":1,"role":"cohost"}',NULL,'[]',NULL,'73080cc2bad4476e1050895e203655399ed6d4d924758778f175d1c6713587fa');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',137,'event_host','25b2df8e-7677-4727-8b1e-63249ca021ed','*','9626b40fa776f6638832e1f045a67e28','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","name_ja":"","name_zh":"","organisation_id":"3feff7c0-029b-4155-b86d-b5e5280c71cb","position":2,"role":"cohost"}',NULL,'[]',NULL,'b702a68c0c56d2ab13efb9ed7df2308fc14f3aad7de0a2dc6e5277c71da76662');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',138,'event_host','41bbb0b2-9f58-43a3-a811-e6ae809023fb','*','71a3693384ce7bea53b482ce3d3f2146','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","name_ja":"","name_zh":"","organisation_id":"c3ef6e7a-5f96-4660-9cd8-f5d3f0ca50e4","position":3,"role":"cohost"}',NULL,'[]',NULL,'d01d14704ac7dbbe21d8e4e1d6e8d9ec426a65517e0bc2f8b495e4396b635ec2');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',139,'agenda_item','b99d7248-29fb-4ca9-b634-7a8bab6fee84','*','3de22398eec4c58c0a8679ff97d714c6','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'4402de0fa8e425026d7d6169cf8ef3987a106d222dff4a4007807ae57b1086e2');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',140,'agenda_item','cee72e1d-9774-4ec5-814a-0a2c95d4b395','*','878a2abd0f92a50cd6c654534a49936e','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"4c858ebb-9a5d-4724-873c-a673b54d8f6c","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'1fd9e475b65c40e5f89715ccb25222503ed1068013b21b74f4df85808f65dd50');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',141,'agenda_item','e63dcf98-335b-4e79-8f47-fb088bb55d53','*','6e8010f6c4f8d3b9eb83ccf76da0a206','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"140e8756-9237-4a93-ad91-b2b674b0db34","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'d31270c9fc57f4896b2008fc68414fc513062400126dd11a41433c1bedc968d9');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',142,'agenda_item','da764ce0-c47a-4946-8a7f-8f5313f09bfd','*','856c16ff37417d7c88e828e47c1e1068','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"8a3e841a-1f76-42db-a888-00902daebba7","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'4ff6f0514df86fc263c5e020eb3851562c6b8e14a67f7afdee60e845f73c445f');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',143,'agenda_item','557e821f-9727-498f-b6a8-eb5699e75cea','*','4d367ec57fadaecddf7c7738a47a8252','{"event_id":"3bd08bc3-f15d-45bb-8ad7-772d8d049935","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'8d5b31bbb0a9c7daac1405ffb47f361a5a433028b83f18d828140e2104535898');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',144,'event_host','df5a89e3-2d08-4318-b3e8-65526759c410','*','42e575fb68fbcd4e0f734cee80f7d341','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","name_ja":"","name_zh":"","organisation_id":"c516b37f-d9ab-41e5-b3e7-d316462a87bd","position":1,"role":"host"}',NULL,'[]',NULL,'77a6ead585658d10eb9e8fe5f20533d716a82efdb35f1c2b8edb5838606d96eb');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',145,'event_host','0d73568a-7831-41e5-9722-601649b60660','*','63faf09b4d89ba08855b01b9e0c957d6','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","name_ja":"","name_zh":"","organisation_id":"8569a1cb-ba15-4ca0-8829-571b894ba9b3","position":2,"role":"host"}',NULL,'[]',NULL,'ecf9639f3c14f78e677924836cec7dc0bda41621c7deee845f75e9f7113c4e28');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',146,'event_host','a6984be4-be46-4aec-9325-9cf516f9c6b4','*','c0c2ca9ba3cc78e0c5fe8b7b2ab22f55','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","name_ja":"","name_zh":"","organisation_id":"666f5d56-e062-483d-86d2-d0d6ccea3431","position":3,"role":"host"}',NULL,'[]',NULL,'dd406e7c0ef36b731059ba4c735950656de553a134bf9218009157d35e3c7d63');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',147,'event_host','7f3dab79-1de3-422c-a67f-5312b2a3c92e','*','a6a209deb0dcba3999e72453bef11805','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","name_ja":"","name_zh":"","organisation_id":"f28d4630-73ac-4445-bd58-1184dfe38f6a","position":4,"role":"host"}',NULL,'[]',NULL,'194312c942c978fd3d48d084a27ff6f26903bf0061979e4b295110d687133810');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',148,'event_host','7fb8f755-6e0d-4228-9856-28b4264964c4','*','a63ba290d446f56b8d1b0d47ff80039f','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","name_ja":"","name_zh":"","organisation_id":"4cbcb322-8c33-4b23-8086-067af1b81a2b","position":1,"role":"cohost"}',NULL,'[]',NULL,'f96ae1e42b086804b70be1616eac396287c8af0e025a72fbe36199c744698284');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',149,'event_host','b308a78b-3ce4-4e53-9d41-8a0aa9c7ad86','*','1233a2ea2a585413ff2bc19be9a98b81','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","name_ja":"","name_zh":"","organisation_id":"ba052644-67b3-4a0c-98eb-11d0ed6e606e","position":2,"role":"cohost"}',NULL,'[]',NULL,'106127af09715907ea4c9abcb12324f2fae7519e348ef872fae7cde8753d52b2');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',150,'agenda_item','e9e3df05-b819-4174-9360-2c7b44fda251','*','885631ee0839239801b4bf46daa05b37','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":10,"note_ja":"","note_zh":"","position":1,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"開会挨拶","title_zh":"開場致詞"}',NULL,'[]',NULL,'a31e08e3be263da27a073b94c064c6c1d903c347ac7b5751d60a0303ba770bb6');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',151,'agenda_item','9b0e8635-9f8b-490c-90e7-6cdce670a3c6','*','deef797b7de1785bc4612bc1adea54ef','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":2,"speaker_id":"4c858ebb-9a5d-4724-873c-a673b54d8f6c","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と協力機会","title_zh":"台灣的產業政策及合作商機"}',NULL,'[]',NULL,'891d15a13eab475b4abbe4e606133940cc9640263151a195245008a41223b2c1');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',152,'agenda_item','ab5ecc9c-7cdb-4bf3-9ff2-669a397b0516','*','d6c28ac2dc7cb1b8774e82f4c73f83dc','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":3,"speaker_id":"140e8756-9237-4a93-ad91-b2b674b0db34","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"台湾の産業政策と一般概況","title_zh":"台灣的產業政策與一般概況"}',NULL,'[]',NULL,'a69d5dae9a383706be49a8aca16fee6f897d239e44bd3bc29156ee5a9f58bfb7');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',153,'agenda_item','4c2bf3f8-7028-4c50-89cf-231eac6f6411','*','c701b3b685906c3158775ecfd3cad5e4','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","interpreter_id":null,"interpreting":"","kind":"talk","language":"","minutes":40,"note_ja":"","note_zh":"","position":4,"speaker_id":"8a3e841a-1f76-42db-a888-00902daebba7","speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"日台企業の連携による第三国市場開拓の可能性","title_zh":"透過台日企業合作開創第三國市場的可能性"}',NULL,'[]',NULL,'a347d52126cb3fff326163497143cb99cc654c5a96daebc8cfbc36ff3e8d15de');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',154,'agenda_item','45ba267c-0399-4b43-960d-cd6a42e7969b','*','9c72c2c9e5f838ae137b2a0b08f6b736','{"event_id":"521307b5-0aae-4c33-a446-7893e3a6139a","interpreter_id":null,"interpreting":"","kind":"item","language":"","minutes":20,"note_ja":"","note_zh":"","position":5,"speaker_id":null,"speaker_ja":"","speaker_zh":"","start_time":null,"title_ja":"質疑応答","title_zh":"問答"}',NULL,'[]',NULL,'cdf950b636550b7a2f6f1a9bae2509ff4326f2e3a0954694e5b3443e5df5cdf1');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',155,'rate','a0f1760a-e61d-4966-88c9-8589ad9b48df','*','d7b7e49be51ce0132746c76f7b268f0d','{"currency":"JPY","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","kind":"spot","rate":"0.22","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'c6e669693a4b475f71c141530814a360673cfa5a0a94f782fbf6e40741a8c3b0');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',156,'rate','3bc14a58-14b2-461b-82fc-fad4523dd435','*','4c0f28145de81896bcb523b1bbb915c7','{"currency":"USD","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","kind":"spot","rate":"31.2","rate_date":"2019-09-16","source":"範例／見本"}',NULL,'[]',NULL,'ba1f8ed40431fc84659229df0b739dc4cf1d9af3cdc27ba1a56e10e882a4be1d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',157,'budget_line','871de723-399c-48a9-88e6-917032e7a4f5','*','5201fa5293e544a632b56067a4af4312','{"amount_minor":420000,"category":"ground","currency":"JPY","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","funding":"central","name_ja":"日本国内の陸上交通","name_zh":"日本地面交通","notes":"","position":1,"rate":""}',NULL,'[]',NULL,'0613970ad6e0ebe3c0424d67c97d4e44ab351a444a0e256d2c11d2bd8c608526');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',158,'expense','6eb99d64-8e26-4159-ab4f-54e9a3e81e42','*','23dc4166f91fb6f4c2240a84c63bac0c','{"amount_minor":418600,"budget_line_id":"871de723-399c-48a9-88e6-917032e7a4f5","currency":"JPY","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","item_ja":"日本国内の陸上交通","item_zh":"日本地面交通","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-001","status":"settled"}',NULL,'[]',NULL,'9f3bd463b339b41cc9f487a77bed4192e9a113187e4d71aab1fe68a9486d0c7d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',159,'budget_line','53ad6f5b-7b6d-4bd3-ab2f-957bfa583fb4','*','bd85e1592246247ee50b1942f53d2a48','{"amount_minor":380000,"category":"meeting","currency":"JPY","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","funding":"central","name_ja":"座談会・懇親会","name_zh":"座談會／懇親會","notes":"","position":2,"rate":""}',NULL,'[]',NULL,'1870216d119590be8bde0b28c80cf40a7cf5acaa7bfce31a6baa5d1365c6918c');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',160,'expense','bde35e01-99b6-4d9e-ba62-b8bd4feaa4cf','*','216f9a8bc40c6dd3f685e3e1e7765501','{"amount_minor":372000,"budget_line_id":"53ad6f5b-7b6d-4bd3-ab2f-957bfa583fb4","currency":"JPY","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","item_ja":"座談会・懇親会","item_zh":"座談會／懇親會","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-002","status":"settling"}',NULL,'[]',NULL,'ed9c722799be29d399dbe7a2c58c610d7a84050b61b08590513f9603141982e6');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',161,'budget_line','84000390-abe6-4f6a-a8f8-ecaae47164b4','*','cb00ef744b20ed9d6c8a7ae2651f9cb5','{"amount_minor":180000,"category":"interpreting","currency":"JPY","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","funding":"central","name_ja":"通訳・翻訳","name_zh":"翻譯","notes":"","position":3,"rate":""}',NULL,'[]',NULL,'436e3de72fc81a1718843e32a3d8e562db098f484e5c2013fb5f2f0b40fc3dd4');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',162,'expense','d2ed7aa1-6317-4f68-be24-df50591c1653','*','f58d4f94e44ec63abdfc6eeddb25f03f','{"amount_minor":180000,"budget_line_id":"84000390-abe6-4f6a-a8f8-ecaae47164b4","currency":"JPY","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","item_ja":"通訳・翻訳","item_zh":"翻譯","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"A-003","status":"settling"}',NULL,'[]',NULL,'a9e28e0d75a59cdecf496e1672163d46cb5be3ed92518953bc66062f2a2067bd');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',163,'budget_line','01fe831f-2983-4da3-a3cd-66729205f4f3','*','564cfe956f0d679e9c2039d10e498634','{"amount_minor":2440000,"category":"gifts","currency":"TWD","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","funding":"central","name_ja":"記念品・交際費","name_zh":"禮品交際費","notes":"","position":4,"rate":""}',NULL,'[]',NULL,'e04df0a782b0d304f6f17285d6ec55d95b1bcfea5aa95cbbaca3b627495586e2');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',164,'expense','b67896a8-ac9c-4428-8cea-ba8788e55fd6','*','a22e56d5404b6db71f88f15ec88b70f0','{"amount_minor":1794800,"budget_line_id":"01fe831f-2983-4da3-a3cd-66729205f4f3","currency":"TWD","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","item_ja":"記念品・交際費","item_zh":"禮品交際費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"paid"}',NULL,'[]',NULL,'5c289da0e540dedaa4a4ad477d9a4623969d92f6608203b1ed87013d6af00d22');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',165,'budget_line','bb3d0340-7e4c-418c-ba1e-0280f21d11be','*','1906b0ba7ca6fab604b262d29ec387aa','{"amount_minor":9600000,"category":"transport","currency":"TWD","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","funding":"local","name_ja":"航空券","name_zh":"機票","notes":"","position":5,"rate":""}',NULL,'[]',NULL,'022db6f79870997b45d9b8819c15de42b6f71097d80d7a60843ab16a01b9ab2f');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',166,'expense','14ef0189-95fe-43f9-9f93-7f7fd2db322c','*','519d902c522d8c7818760a0a883a8210','{"amount_minor":9120000,"budget_line_id":"bb3d0340-7e4c-418c-ba1e-0280f21d11be","currency":"TWD","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","item_ja":"航空券","item_zh":"機票","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-001","status":"settled"}',NULL,'[]',NULL,'c26c9cf5ac7d9ec4c4109c482183d4d12602afc839bcb2baaa14ba4e3e679790');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',167,'budget_line','56340dce-c54f-45de-a058-1b9948687bcf','*','f6794132855cb3243780b315707420b3','{"amount_minor":448000,"category":"living","currency":"USD","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","funding":"local","name_ja":"滞在費（日当・宿泊料）","name_zh":"生活費（日支數額）","notes":"","position":6,"rate":""}',NULL,'[]',NULL,'a17eb5326ce09adeb7934115e40bb2fb0033415a42a40723b417907c9b3f239f');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',168,'expense','ca02591a-2043-45a5-bdb6-a4063a8c42bc','*','2e35703e0a2eea33765f6fbe838dc102','{"amount_minor":448000,"budget_line_id":"56340dce-c54f-45de-a058-1b9948687bcf","currency":"USD","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","item_ja":"滞在費（日当・宿泊料）","item_zh":"生活費（日支數額）","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"","status":"unpaid"}',NULL,'[]',NULL,'da26533a7d237fb65a065c8edd9898cb69be445c6d16b843a38f4759b5830f5f');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',169,'budget_line','61d8f708-976d-4d50-a521-0087b8875c02','*','8ff8bf74ce4cede30c349b6e6788083a','{"amount_minor":3600000,"category":"insurance","currency":"TWD","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","funding":"local","name_ja":"保険・手数料","name_zh":"保險・手續費","notes":"","position":7,"rate":""}',NULL,'[]',NULL,'9321a2b710ccb59d1b73ab06dfdaeaf184896b48bfc93109fbfb3417ba1e4b8d');
INSERT INTO "change" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c',170,'expense','26b3f528-e13c-4337-be8c-202833de6dc3','*','1870d4556aa466f923f49e485a36dae6','{"amount_minor":3600000,"budget_line_id":"61d8f708-976d-4d50-a521-0087b8875c02","currency":"TWD","delegation_id":"712049e6-c786-4a53-8a70-363386c87538","item_ja":"保険・手数料","item_zh":"保險・手續費","notes":"","paid_on":"2019-09-18","payee":"","payer_id":null,"rate":"","receipt_no":"B-002","status":"settled"}',NULL,'[]',NULL,'523646f0762d9801a81396824ca5a5ac3b08f04fbff95c1b81fd8ab5079c5f24');
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
INSERT INTO "change_tx" VALUES('2f6d168b-c1f8-40db-9acb-8b1d42487d0c','1f3a9af3-3083-4953-8fa1-2cf622578a25','','01795282289905.0000000000.1f3a9af3-3083-4953-8fa1-2cf622578a25',1795282289905,5,'Write the sample delegation',NULL,'68de4657e2d6cf93129989209a8d66962edbc2414bcbb875ea9557dc729ac72d');
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
INSERT INTO "delegation" VALUES('712049e6-c786-4a53-8a70-363386c87538',1,'sample-2019','other','travelling','台日夥伴關係強化研討會訪問團（範例）','日台パートナーシップ強化セミナー訪問団（見本）','2019-09-17','2019-09-20','千葉 福島 宮城','千葉・福島・宮城','辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。','セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。','','','8b05fca7-f61e-4c5d-b261-54d265d9f520',NULL,'',NULL,NULL,'',NULL,'+81-90-0000-0000','','','',NULL,'');
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
INSERT INTO "event" VALUES('29963ad0-e26b-4b1d-bcb4-0cc459fdf9de',1,'712049e6-c786-4a53-8a70-363386c87538','outbound','confirmed','','','','2019-09-17','13:50:00.000000','Asia/Taipei',NULL,'17:50:00.000000','Asia/Tokyo','',0,'去程','往路',NULL,'','','','','','','松山機場','台北松山空港','羽田機場','羽田空港','XX 852','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','去程
往路
松山機場
台北松山空港
羽田機場
羽田空港
xx852');
INSERT INTO "event" VALUES('20bd3f2e-325d-47c2-abcf-4638c6c2f435',1,'712049e6-c786-4a53-8a70-363386c87538','tour','cancelled','weather','颱風','台風','2019-09-18',NULL,'Asia/Tokyo',NULL,NULL,'Asia/Tokyo','am',-1000,'企業參訪（千葉）','企業訪問（千葉）',NULL,'','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','企業参訪千葉
企業訪問千葉');
INSERT INTO "event" VALUES('0b3fba27-37de-487e-a93d-7c67af35cd81',1,'712049e6-c786-4a53-8a70-363386c87538','hotel','confirmed','','','','2019-09-17',NULL,'Asia/Tokyo','2019-09-18',NULL,'Asia/Tokyo','evening',-1000,'住宿　千葉（範例飯店）','宿泊　千葉（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿千葉範例飯店
宿泊千葉見本ほてる');
INSERT INTO "event" VALUES('599f54c3-3629-40b8-bb97-3bdb2f3dbe4b',1,'712049e6-c786-4a53-8a70-363386c87538','hotel','confirmed','','','','2019-09-18',NULL,'Asia/Tokyo','2019-09-19',NULL,'Asia/Tokyo','evening',-1000,'住宿　東京（範例飯店）','宿泊　東京（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿東京範例飯店
宿泊東京見本ほてる');
INSERT INTO "event" VALUES('92506fbd-5229-4b45-bb77-81a9bef782d0',1,'712049e6-c786-4a53-8a70-363386c87538','hotel','confirmed','','','','2019-09-19',NULL,'Asia/Tokyo','2019-09-20',NULL,'Asia/Tokyo','evening',-1000,'住宿　福島（範例飯店）','宿泊　福島（見本ホテル）',NULL,'','','','','','','','','','','','','','','','','','','','','03-0000-0000',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','住宿福島範例飯店
宿泊福島見本ほてる');
INSERT INTO "event" VALUES('3bd08bc3-f15d-45bb-8ad7-772d8d049935',1,'712049e6-c786-4a53-8a70-363386c87538','seminar','confirmed','','','','2019-09-18','13:30:00.000000','Asia/Tokyo',NULL,'16:30:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－千葉縣','日台パートナーシップ強化セミナー・千葉県',NULL,'千葉商工會議所','千葉商工会議所','第一 Hall','第1ホール','千葉市中央區中央2-5-1','千葉市中央区中央2-5-1','','','','','','','','','','','','','JR 千葉站','JR千葉駅','','13:00:00.000000','會場1樓大廳','会場1階ロビー','','',NULL,NULL,'','','','','','','正式服裝','スーツ着用','名片、簡報資料','名刺、発表資料','ja','simultaneous',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会千葉県
日台ぱーとなーしっぷ強化せみなー千葉県
千葉商工会議所
千葉商工会議所');
INSERT INTO "event" VALUES('f381cd41-d920-4e41-a2e3-e06822058937',1,'712049e6-c786-4a53-8a70-363386c87538','visit','confirmed','','','','2019-09-18','17:00:00.000000','Asia/Tokyo',NULL,'18:00:00.000000','Asia/Tokyo','',0,'拜會千葉縣廳','千葉県商工労働部訪問','b23c8cd3-2691-49bc-9ded-d0078c424595','千葉縣廳','千葉県庁','本廳舍5樓 會議室','本庁舎5階 会議室','','','','','','','','','','','','','','','','','','16:45:00.000000','本廳舍1樓服務台','本庁舎1階受付','','',NULL,NULL,'yes','','no','','','','','','名片、紀念品','名刺、記念品','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。','千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。','1. 慰問因風災受損的千葉縣
2. 介紹台日產業合作搭橋方案
3. 討論產業連結的可能性','1. 台風被害のお見舞い
2. 架け橋プロジェクトの紹介
3. 産業連携の可能性についての意見交換','邀請千葉縣廳組團訪台。','千葉県訪問団の台湾訪問を呼びかける。','第15次台日產業合作搭橋會議決議','第15回日台産業連携架け橋会議の決議',1,'','拝会千葉県庁
千葉県商工労動部訪問
千葉県庁
千葉県庁');
INSERT INTO "event" VALUES('bd590d9b-a25e-42c6-81c8-cc71b3b1c3b6',1,'712049e6-c786-4a53-8a70-363386c87538','transfer','confirmed','','','','2019-09-19','07:48:00.000000','Asia/Tokyo',NULL,'09:30:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','東京','東京','郡山','郡山','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','東京
東京
郡山
郡山
jr新幹線');
INSERT INTO "event" VALUES('e4224599-506c-4967-b7ab-a4477092b1f1',1,'712049e6-c786-4a53-8a70-363386c87538','tour','confirmed','','','','2019-09-19','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'參觀福島縣 Technology Centre','福島県ハイテクプラザ視察','15cc4e65-bad6-4793-a8d0-3236b94f488a','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','参観福島県technologycentre
福島県はいてくぷらざ視察');
INSERT INTO "event" VALUES('521307b5-0aae-4c33-a446-7893e3a6139a',1,'712049e6-c786-4a53-8a70-363386c87538','seminar','confirmed','','','','2019-09-19','13:30:00.000000','Asia/Tokyo',NULL,'16:00:00.000000','Asia/Tokyo','',0,'台日夥伴關係強化研討會－福島縣','日台パートナーシップ強化セミナー・福島県',NULL,'BIG PALETTE FUKUSHIMA','ビッグパレットふくしま','3樓 小會議室1','3階 小会議室1','福島縣郡山市南2-52','福島県郡山市南2-52','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','台日夥伴関係強化研討会福島県
日台ぱーとなーしっぷ強化せみなー福島県
bigpalettefukushima
びっぐぱれっとふくしま');
INSERT INTO "event" VALUES('20950de7-5fa0-4ddc-b3e0-20eee3e5f48b',1,'712049e6-c786-4a53-8a70-363386c87538','transfer','confirmed','','','','2019-09-20','08:10:00.000000','Asia/Tokyo',NULL,'09:00:00.000000','Asia/Tokyo','',0,'','',NULL,'','','','','','','福島','福島','仙台','仙台','JR 新幹線','shinkansen','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','福島
福島
仙台
仙台
jr新幹線');
INSERT INTO "event" VALUES('80bf42bf-f3c3-4283-b8f7-23fb49cad1ac',1,'712049e6-c786-4a53-8a70-363386c87538','visit','confirmed','','','','2019-09-20','10:00:00.000000','Asia/Tokyo',NULL,'11:30:00.000000','Asia/Tokyo','',0,'拜會東北經產局','東北経済産業局訪問','4f5a0ea4-f0a5-456c-8b11-7242470db659','','','','','','','','','','','','','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','拝会東北経産局
東北経済産業局訪問');
INSERT INTO "event" VALUES('3bb5c96c-127b-462d-a296-40480590f1e6',1,'712049e6-c786-4a53-8a70-363386c87538','return','confirmed','','','','2019-09-20','15:30:00.000000','Asia/Tokyo',NULL,'18:10:00.000000','Asia/Taipei','',0,'回程','復路',NULL,'','','','','','','仙台機場','仙台空港','桃園機場','台湾桃園国際空港','XX 251','flight','','','','','','','','','',NULL,'','','','',NULL,NULL,'','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,'','','','','','','','','','','','',1,'','回程
復路
仙台機場
仙台空港
桃園機場
台湾桃園国際空港
xx251');
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
INSERT INTO "event_host" VALUES('fc24ba13-aa28-403b-b3cb-12b0df937bf7',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','host',1,'4a3f8969-fa5b-407d-baab-0279ffd48504','','');
INSERT INTO "event_host" VALUES('f6ef3962-d1ea-43d7-b2d8-e94111f18d55',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','host',2,'c516b37f-d9ab-41e5-b3e7-d316462a87bd','','');
INSERT INTO "event_host" VALUES('c030c221-a406-4db9-889f-f8c7da2b258a',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','host',3,'8569a1cb-ba15-4ca0-8829-571b894ba9b3','','');
INSERT INTO "event_host" VALUES('5d23b7fd-3470-482e-a058-9f0987669ffb',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','cohost',1,'b712d683-421d-4530-ab55-585b7906ea52','','');
INSERT INTO "event_host" VALUES('25b2df8e-7677-4727-8b1e-63249ca021ed',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','cohost',2,'3feff7c0-029b-4155-b86d-b5e5280c71cb','','');
INSERT INTO "event_host" VALUES('41bbb0b2-9f58-43a3-a811-e6ae809023fb',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','cohost',3,'c3ef6e7a-5f96-4660-9cd8-f5d3f0ca50e4','','');
INSERT INTO "event_host" VALUES('df5a89e3-2d08-4318-b3e8-65526759c410',1,'521307b5-0aae-4c33-a446-7893e3a6139a','host',1,'c516b37f-d9ab-41e5-b3e7-d316462a87bd','','');
INSERT INTO "event_host" VALUES('0d73568a-7831-41e5-9722-601649b60660',1,'521307b5-0aae-4c33-a446-7893e3a6139a','host',2,'8569a1cb-ba15-4ca0-8829-571b894ba9b3','','');
INSERT INTO "event_host" VALUES('a6984be4-be46-4aec-9325-9cf516f9c6b4',1,'521307b5-0aae-4c33-a446-7893e3a6139a','host',3,'666f5d56-e062-483d-86d2-d0d6ccea3431','','');
INSERT INTO "event_host" VALUES('7f3dab79-1de3-422c-a67f-5312b2a3c92e',1,'521307b5-0aae-4c33-a446-7893e3a6139a','host',4,'f28d4630-73ac-4445-bd58-1184dfe38f6a','','');
INSERT INTO "event_host" VALUES('7fb8f755-6e0d-4228-9856-28b4264964c4',1,'521307b5-0aae-4c33-a446-7893e3a6139a','cohost',1,'4cbcb322-8c33-4b23-8086-067af1b81a2b','','');
INSERT INTO "event_host" VALUES('b308a78b-3ce4-4e53-9d41-8a0aa9c7ad86',1,'521307b5-0aae-4c33-a446-7893e3a6139a','cohost',2,'ba052644-67b3-4a0c-98eb-11d0ed6e606e','','');
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
	PRIMARY KEY (id), 
	FOREIGN KEY(delegation_id) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(budget_line_id) REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(payer_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "expense" VALUES('6eb99d64-8e26-4159-ab4f-54e9a3e81e42',1,'712049e6-c786-4a53-8a70-363386c87538','871de723-399c-48a9-88e6-917032e7a4f5','settled','2019-09-18','','日本地面交通','日本国内の陸上交通',418600,'JPY','',NULL,'A-001','');
INSERT INTO "expense" VALUES('bde35e01-99b6-4d9e-ba62-b8bd4feaa4cf',1,'712049e6-c786-4a53-8a70-363386c87538','53ad6f5b-7b6d-4bd3-ab2f-957bfa583fb4','settling','2019-09-18','','座談會／懇親會','座談会・懇親会',372000,'JPY','',NULL,'A-002','');
INSERT INTO "expense" VALUES('d2ed7aa1-6317-4f68-be24-df50591c1653',1,'712049e6-c786-4a53-8a70-363386c87538','84000390-abe6-4f6a-a8f8-ecaae47164b4','settling','2019-09-18','','翻譯','通訳・翻訳',180000,'JPY','',NULL,'A-003','');
INSERT INTO "expense" VALUES('b67896a8-ac9c-4428-8cea-ba8788e55fd6',1,'712049e6-c786-4a53-8a70-363386c87538','01fe831f-2983-4da3-a3cd-66729205f4f3','paid','2019-09-18','','禮品交際費','記念品・交際費',1794800,'TWD','',NULL,'','');
INSERT INTO "expense" VALUES('14ef0189-95fe-43f9-9f93-7f7fd2db322c',1,'712049e6-c786-4a53-8a70-363386c87538','bb3d0340-7e4c-418c-ba1e-0280f21d11be','settled','2019-09-18','','機票','航空券',9120000,'TWD','',NULL,'B-001','');
INSERT INTO "expense" VALUES('ca02591a-2043-45a5-bdb6-a4063a8c42bc',1,'712049e6-c786-4a53-8a70-363386c87538','56340dce-c54f-45de-a058-1b9948687bcf','unpaid','2019-09-18','','生活費（日支數額）','滞在費（日当・宿泊料）',448000,'USD','',NULL,'','');
INSERT INTO "expense" VALUES('26b3f528-e13c-4337-be8c-202833de6dc3',1,'712049e6-c786-4a53-8a70-363386c87538','61d8f708-976d-4d50-a521-0087b8875c02','settled','2019-09-18','','保險・手續費','保険・手数料',3600000,'TWD','',NULL,'B-002','');
CREATE TABLE head (
	entity VARCHAR NOT NULL, 
	row_id VARCHAR(36) NOT NULL, 
	reg VARCHAR NOT NULL, 
	tx_id VARCHAR(36) NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (entity, row_id, reg, tx_id, n)
);
INSERT INTO "head" VALUES('organisation','441636af-8f63-4bae-8479-10db3eaa732c','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',0);
INSERT INTO "head" VALUES('organisation','8b05fca7-f61e-4c5d-b261-54d265d9f520','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',1);
INSERT INTO "head" VALUES('organisation','8569a1cb-ba15-4ca0-8829-571b894ba9b3','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',2);
INSERT INTO "head" VALUES('organisation','b23c8cd3-2691-49bc-9ded-d0078c424595','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',3);
INSERT INTO "head" VALUES('organisation','001e30c9-b1e5-474b-bf5f-eba889c14ecd','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',4);
INSERT INTO "head" VALUES('organisation','15cc4e65-bad6-4793-a8d0-3236b94f488a','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',5);
INSERT INTO "head" VALUES('organisation','4f5a0ea4-f0a5-456c-8b11-7242470db659','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',6);
INSERT INTO "head" VALUES('organisation','323008ff-cf38-442e-a2fb-69d08f8fe036','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',7);
INSERT INTO "head" VALUES('organisation','4a3f8969-fa5b-407d-baab-0279ffd48504','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',8);
INSERT INTO "head" VALUES('organisation','c516b37f-d9ab-41e5-b3e7-d316462a87bd','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',9);
INSERT INTO "head" VALUES('organisation','513a5471-67cc-40d4-9e54-5b67603266d2','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',10);
INSERT INTO "head" VALUES('organisation','26be824e-5cad-43ce-8d34-3ec9ec0c3037','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',11);
INSERT INTO "head" VALUES('organisation','b712d683-421d-4530-ab55-585b7906ea52','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',12);
INSERT INTO "head" VALUES('organisation','3feff7c0-029b-4155-b86d-b5e5280c71cb','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',13);
INSERT INTO "head" VALUES('organisation','c3ef6e7a-5f96-4660-9cd8-f5d3f0ca50e4','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',14);
INSERT INTO "head" VALUES('organisation','666f5d56-e062-483d-86d2-d0d6ccea3431','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',15);
INSERT INTO "head" VALUES('organisation','f28d4630-73ac-4445-bd58-1184dfe38f6a','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',16);
INSERT INTO "head" VALUES('organisation','4cbcb322-8c33-4b23-8086-067af1b81a2b','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',17);
INSERT INTO "head" VALUES('organisation','ba052644-67b3-4a0c-98eb-11d0ed6e606e','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',18);
INSERT INTO "head" VALUES('organisation_name','8a95492e-81f3-4212-8cfd-a3341e3f1213','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',19);
INSERT INTO "head" VALUES('person','4c858ebb-9a5d-4724-873c-a673b54d8f6c','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',20);
INSERT INTO "head" VALUES('post','dc9456f2-87eb-45e5-8fbc-9c5632aeac65','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',21);
INSERT INTO "head" VALUES('person','9d520480-b575-4d13-aee8-9971eaf2b1b3','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',22);
INSERT INTO "head" VALUES('post','78e085a3-a070-456c-aacb-ee660aaa8454','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',23);
INSERT INTO "head" VALUES('person','fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',24);
INSERT INTO "head" VALUES('post','90fd0cad-05c5-4350-9c04-0203c45534a8','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',25);
INSERT INTO "head" VALUES('person','b9aa18f4-ab97-435a-b105-60cc260a4e02','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',26);
INSERT INTO "head" VALUES('post','6615da8e-c27a-4b2c-9460-b060270c88d5','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',27);
INSERT INTO "head" VALUES('person','1d72ae6f-56f1-4ed9-ae80-438a4163d480','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',28);
INSERT INTO "head" VALUES('post','f5e3f95b-42c1-4545-abf6-2a1566d533e7','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',29);
INSERT INTO "head" VALUES('person','fc9e10b2-4ae0-40a1-992f-f0b88271862f','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',30);
INSERT INTO "head" VALUES('post','810abb99-898b-49dd-acc9-bc8942236f77','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',31);
INSERT INTO "head" VALUES('person','ba31ac11-1db8-4b08-9679-4817a8de017c','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',32);
INSERT INTO "head" VALUES('post','90e44fdd-8fd8-4f6e-9109-10a344cd8fad','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',33);
INSERT INTO "head" VALUES('person','8349071d-3221-40dd-b25d-130cad379c2f','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',34);
INSERT INTO "head" VALUES('post','443b6bb9-0295-4142-8fba-fb834261b7ed','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',35);
INSERT INTO "head" VALUES('person','e0080c22-3f8d-4d5a-8e56-31d1a340c650','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',36);
INSERT INTO "head" VALUES('post','3e6bc912-3b55-4f41-a72f-76ec35e99e32','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',37);
INSERT INTO "head" VALUES('person','5f8e6b19-a017-492a-aae0-8342a960adb8','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',38);
INSERT INTO "head" VALUES('post','26527090-b8d2-4525-a483-fa5f24c4d7f9','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',39);
INSERT INTO "head" VALUES('person','ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',40);
INSERT INTO "head" VALUES('post','ec2a7a5b-e3c2-4dd7-8273-df8c77aafeec','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',41);
INSERT INTO "head" VALUES('person','c445ea06-e6e1-4e2a-aaec-80481ee016c4','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',42);
INSERT INTO "head" VALUES('post','092027f7-5a48-41e4-801f-fcdbec83b1b8','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',43);
INSERT INTO "head" VALUES('person','1b7de273-5b41-42c6-bd97-0e293309a952','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',44);
INSERT INTO "head" VALUES('post','03a261b8-b4a1-403f-a2ad-08ed989a08ed','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',45);
INSERT INTO "head" VALUES('person','3330f815-9bef-4269-851e-5b8ba2d1f4d2','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',46);
INSERT INTO "head" VALUES('post','1a52bb9b-c4df-45d4-b9fe-045b883339bd','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',47);
INSERT INTO "head" VALUES('person','27857e32-44cc-4b63-a0e4-970772b14a06','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',48);
INSERT INTO "head" VALUES('post','45a7ee22-05d0-42ea-a8a7-c02fa9d8b0da','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',49);
INSERT INTO "head" VALUES('person','753190e1-4a1b-4e57-8c1f-26cc02eec425','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',50);
INSERT INTO "head" VALUES('post','d29b1d6b-417d-4e37-a5f4-75d75915fede','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',51);
INSERT INTO "head" VALUES('person','a4a93c3f-6c46-4136-a489-9c1c5961e81f','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',52);
INSERT INTO "head" VALUES('post','c2ca84da-df85-4839-8fcc-fb0f17417efe','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',53);
INSERT INTO "head" VALUES('person','83a11ac2-5d4b-4336-9d4b-2d3304413f47','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',54);
INSERT INTO "head" VALUES('post','eaccdd20-538c-4b6f-8a4d-ed222a0a7f3a','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',55);
INSERT INTO "head" VALUES('person','fc7c284f-d0d3-4604-a535-8c1446fc6061','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',56);
INSERT INTO "head" VALUES('post','cccf1383-8742-43cd-b963-8c73c921d750','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',57);
INSERT INTO "head" VALUES('person','6e2448f9-0a94-44eb-9eec-3bd54e500b21','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',58);
INSERT INTO "head" VALUES('post','199764a1-51af-4f82-98e5-6e8866e90f9d','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',59);
INSERT INTO "head" VALUES('person','140e8756-9237-4a93-ad91-b2b674b0db34','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',60);
INSERT INTO "head" VALUES('post','4a6f6d6a-5811-4ef8-b10c-0e56522093f2','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',61);
INSERT INTO "head" VALUES('person','8a3e841a-1f76-42db-a888-00902daebba7','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',62);
INSERT INTO "head" VALUES('post','22e8cef2-85c8-4bc9-8570-968363edb65a','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',63);
INSERT INTO "head" VALUES('delegation','712049e6-c786-4a53-8a70-363386c87538','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',64);
INSERT INTO "head" VALUES('member','829b7872-18b8-4ed6-ae70-00a7594628da','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',65);
INSERT INTO "head" VALUES('member','a1d2d356-f8ac-4e7e-b6d1-96b0552cc264','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',66);
INSERT INTO "head" VALUES('member','f5b51e47-6738-41b5-bdc2-96e70dc92be1','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',67);
INSERT INTO "head" VALUES('member','1336779f-d8aa-455f-ad37-4556b46c76ec','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',68);
INSERT INTO "head" VALUES('event','29963ad0-e26b-4b1d-bcb4-0cc459fdf9de','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',69);
INSERT INTO "head" VALUES('event','20bd3f2e-325d-47c2-abcf-4638c6c2f435','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',70);
INSERT INTO "head" VALUES('event','0b3fba27-37de-487e-a93d-7c67af35cd81','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',71);
INSERT INTO "head" VALUES('event','599f54c3-3629-40b8-bb97-3bdb2f3dbe4b','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',72);
INSERT INTO "head" VALUES('event','92506fbd-5229-4b45-bb77-81a9bef782d0','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',73);
INSERT INTO "head" VALUES('event','3bd08bc3-f15d-45bb-8ad7-772d8d049935','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',74);
INSERT INTO "head" VALUES('event','f381cd41-d920-4e41-a2e3-e06822058937','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',75);
INSERT INTO "head" VALUES('event','bd590d9b-a25e-42c6-81c8-cc71b3b1c3b6','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',76);
INSERT INTO "head" VALUES('event','e4224599-506c-4967-b7ab-a4477092b1f1','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',77);
INSERT INTO "head" VALUES('event','521307b5-0aae-4c33-a446-7893e3a6139a','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',78);
INSERT INTO "head" VALUES('event','20950de7-5fa0-4ddc-b3e0-20eee3e5f48b','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',79);
INSERT INTO "head" VALUES('event','80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',80);
INSERT INTO "head" VALUES('event','3bb5c96c-127b-462d-a296-40480590f1e6','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',81);
INSERT INTO "head" VALUES('participant','967525a9-53c6-48fc-86ac-944d199f14e2','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',82);
INSERT INTO "head" VALUES('participant','55d6e9e7-dc2c-45f8-a883-59c521023a9b','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',83);
INSERT INTO "head" VALUES('participant','691ec793-61c8-4821-aa1c-35526a16f417','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',84);
INSERT INTO "head" VALUES('participant','01a482d6-25ef-414c-a02c-5e6592e92e92','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',85);
INSERT INTO "head" VALUES('participant','e9d05a23-4ebb-4d21-a05a-02928945020a','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',86);
INSERT INTO "head" VALUES('participant','76b984f1-4ba7-4225-a711-6810ad3a46d4','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',87);
INSERT INTO "head" VALUES('participant','cfac2d1f-63ae-448e-91e9-84d16e751629','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',88);
INSERT INTO "head" VALUES('participant','1ebcfd17-d22c-4759-8681-91495e97a4cf','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',89);
INSERT INTO "head" VALUES('agenda_item','373fbe83-f450-42eb-828e-ca0095a4fd3e','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',90);
INSERT INTO "head" VALUES('agenda_item','662dfbc4-f774-4fdb-8313-b7bc189f9b72','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',91);
INSERT INTO "head" VALUES('agenda_item','6ee38ee5-fd7a-4393-a989-b4d5349d86d9','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',92);
INSERT INTO "head" VALUES('agenda_item','63980197-af01-4e05-8259-7de590497284','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',93);
INSERT INTO "head" VALUES('agenda_item','4f9ed341-7b30-41ca-9d7e-9b8c10678872','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',94);
INSERT INTO "head" VALUES('participant','d397021b-2bd2-4198-a67f-494b4cebbfc7','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',95);
INSERT INTO "head" VALUES('participant','9fc1cd3a-7301-42b3-b3b6-b95df46ada09','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',96);
INSERT INTO "head" VALUES('agenda_item','d9dbe074-2bfa-465e-ada9-abb8378554d0','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',97);
INSERT INTO "head" VALUES('agenda_item','4f620ee0-c55f-46f3-bd6a-d2697f5cca4a','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',98);
INSERT INTO "head" VALUES('agenda_item','c1b4758b-09a8-46c2-8112-192335071881','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',99);
INSERT INTO "head" VALUES('agenda_item','9f033717-520f-4d38-a9af-a5209840da77','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',100);
INSERT INTO "head" VALUES('agenda_item','17a0e8c4-b2f0-4f4e-b54d-9f602929d57d','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',101);
INSERT INTO "head" VALUES('participant','28d81062-73ba-4e53-9e60-14bb51bef815','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',102);
INSERT INTO "head" VALUES('participant','4d28a431-1dc7-4d57-bbbd-767a4defde1d','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',103);
INSERT INTO "head" VALUES('participant','24a56a8c-a736-4c0b-bd42-f9da32ec5f83','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',104);
INSERT INTO "head" VALUES('participant','c409ec67-d653-48af-bfea-b03923848130','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',105);
INSERT INTO "head" VALUES('participant','fdcefa83-ec0a-4ef0-80a4-88ddaa9f525d','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',106);
INSERT INTO "head" VALUES('participant','8deb4fbb-1b5f-43b6-941c-69fc61fc0bf8','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',107);
INSERT INTO "head" VALUES('agenda_item','f0672b76-d2bd-465d-9d8b-27bb373409fb','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',108);
INSERT INTO "head" VALUES('agenda_item','462a360b-18c4-46a5-bcd2-1cb79dfd5259','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',109);
INSERT INTO "head" VALUES('agenda_item','3e40db8d-ca46-492e-8d38-f0d69059b0eb','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',110);
INSERT INTO "head" VALUES('agenda_item','ee89e965-7156-45f9-89cc-636f88083565','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',111);
INSERT INTO "head" VALUES('agenda_item','10eea624-ad5c-4c2e-a4f6-943964b5eb32','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',112);
INSERT INTO "head" VALUES('participant','8db3f0cd-e796-480b-a77f-7c68f7b28ede','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',113);
INSERT INTO "head" VALUES('participant','efc27d79-c68f-4d72-8663-c574315b63c4','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',114);
INSERT INTO "head" VALUES('participant','a8a76a92-0e4b-41d9-a10f-23b9e1ff55a9','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',115);
INSERT INTO "head" VALUES('participant','ca11a19f-0d72-4f9d-a3ee-8de0dd513751','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',116);
INSERT INTO "head" VALUES('participant','f7c6a4be-5598-45a5-91cd-bc386881128c','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',117);
INSERT INTO "head" VALUES('participant','85db86a1-1b7e-4adc-a727-2baaad4e3c3c','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',118);
INSERT INTO "head" VALUES('participant','58055917-0e05-4870-bec8-0aea23967642','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',119);
INSERT INTO "head" VALUES('participant','890fee19-6306-418f-a4ee-b20c9c8efeb8','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',120);
INSERT INTO "head" VALUES('participant','88becc08-4fa6-4ddd-915e-2277c1a46e4e','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',121);
INSERT INTO "head" VALUES('participant','0f3c7508-3aa6-4b64-b6c6-4a33a8fccf6f','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',122);
INSERT INTO "head" VALUES('participant','f772fddb-d11a-4994-bbfc-a16ffc2f1cd6','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',123);
INSERT INTO "head" VALUES('participant','1617ce54-bcb0-4716-9a8e-b4c8c45603c9','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',124);
INSERT INTO "head" VALUES('participant','d6715536-50ac-497c-9d6a-bc3aae1029eb','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',125);
INSERT INTO "head" VALUES('participant','63e9ffae-76d1-42d3-a03f-e12e3415b3b9','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',126);
INSERT INTO "head" VALUES('participant','d2fcd6b0-cb98-4fac-a7cc-cb55f6860c2b','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',127);
INSERT INTO "head" VALUES('participant','4f6cb279-fc2f-4cc1-85c6-484a87f6902e','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',128);
INSERT INTO "head" VALUES('participant','dc56b542-76a3-44cd-be01-d5b9610ea708','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',129);
INSERT INTO "head" VALUES('participant','2204d36e-b944-4385-a0c8-7bdd4b0e3815','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',130);
INSERT INTO "head" VALUES('participant','b7646398-77a0-46b2-968a-7177f25f0f7d','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',131);
INSERT INTO "head" VALUES('participant','838abc6c-570d-4725-8a20-e44fa83948a6','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',132);
INSERT INTO "head" VALUES('event_host','fc24ba13-aa28-403b-b3cb-12b0df937bf7','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',133);
INSERT INTO "head" VALUES('event_host','f6ef3962-d1ea-43d7-b2d8-e94111f18d55','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',134);
INSERT INTO "head" VALUES('event_host','c030c221-a406-4db9-889f-f8c7da2b258a','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',135);
INSERT INTO "head" VALUES('event_host','5d23b7fd-3470-482e-a058-9f0987669ffb','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',136);
INSERT INTO "head" VALUES('event_host','25b2df8e-7677-4727-8b1e-63249ca021ed','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',137);
INSERT INTO "head" VALUES('event_host','41bbb0b2-9f58-43a3-a811-e6ae809023fb','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',138);
INSERT INTO "head" VALUES('agenda_item','b99d7248-29fb-4ca9-b634-7a8bab6fee84','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',139);
INSERT INTO "head" VALUES('agenda_item','cee72e1d-9774-4ec5-814a-0a2c95d4b395','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',140);
INSERT INTO "head" VALUES('agenda_item','e63dcf98-335b-4e79-8f47-fb088bb55d53','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',141);
INSERT INTO "head" VALUES('agenda_item','da764ce0-c47a-4946-8a7f-8f5313f09bfd','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',142);
INSERT INTO "head" VALUES('agenda_item','557e821f-9727-498f-b6a8-eb5699e75cea','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',143);
INSERT INTO "head" VALUES('event_host','df5a89e3-2d08-4318-b3e8-65526759c410','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',144);
INSERT INTO "head" VALUES('event_host','0d73568a-7831-41e5-9722-601649b60660','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',145);
INSERT INTO "head" VALUES('event_host','a6984be4-be46-4aec-9325-9cf516f9c6b4','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',146);
INSERT INTO "head" VALUES('event_host','7f3dab79-1de3-422c-a67f-5312b2a3c92e','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',147);
INSERT INTO "head" VALUES('event_host','7fb8f755-6e0d-4228-9856-28b4264964c4','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',148);
INSERT INTO "head" VALUES('event_host','b308a78b-3ce4-4e53-9d41-8a0aa9c7ad86','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',149);
INSERT INTO "head" VALUES('agenda_item','e9e3df05-b819-4174-9360-2c7b44fda251','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',150);
INSERT INTO "head" VALUES('agenda_item','9b0e8635-9f8b-490c-90e7-6cdce670a3c6','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',151);
INSERT INTO "head" VALUES('agenda_item','ab5ecc9c-7cdb-4bf3-9ff2-669a397b0516','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',152);
INSERT INTO "head" VALUES('agenda_item','4c2bf3f8-7028-4c50-89cf-231eac6f6411','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',153);
INSERT INTO "head" VALUES('agenda_item','45ba267c-0399-4b43-960d-cd6a42e7969b','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',154);
INSERT INTO "head" VALUES('rate','a0f1760a-e61d-4966-88c9-8589ad9b48df','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',155);
INSERT INTO "head" VALUES('rate','3bc14a58-14b2-461b-82fc-fad4523dd435','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',156);
INSERT INTO "head" VALUES('budget_line','871de723-399c-48a9-88e6-917032e7a4f5','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',157);
INSERT INTO "head" VALUES('expense','6eb99d64-8e26-4159-ab4f-54e9a3e81e42','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',158);
INSERT INTO "head" VALUES('budget_line','53ad6f5b-7b6d-4bd3-ab2f-957bfa583fb4','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',159);
INSERT INTO "head" VALUES('expense','bde35e01-99b6-4d9e-ba62-b8bd4feaa4cf','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',160);
INSERT INTO "head" VALUES('budget_line','84000390-abe6-4f6a-a8f8-ecaae47164b4','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',161);
INSERT INTO "head" VALUES('expense','d2ed7aa1-6317-4f68-be24-df50591c1653','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',162);
INSERT INTO "head" VALUES('budget_line','01fe831f-2983-4da3-a3cd-66729205f4f3','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',163);
INSERT INTO "head" VALUES('expense','b67896a8-ac9c-4428-8cea-ba8788e55fd6','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',164);
INSERT INTO "head" VALUES('budget_line','bb3d0340-7e4c-418c-ba1e-0280f21d11be','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',165);
INSERT INTO "head" VALUES('expense','14ef0189-95fe-43f9-9f93-7f7fd2db322c','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',166);
INSERT INTO "head" VALUES('budget_line','56340dce-c54f-45de-a058-1b9948687bcf','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',167);
INSERT INTO "head" VALUES('expense','ca02591a-2043-45a5-bdb6-a4063a8c42bc','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',168);
INSERT INTO "head" VALUES('budget_line','61d8f708-976d-4d50-a521-0087b8875c02','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',169);
INSERT INTO "head" VALUES('expense','26b3f528-e13c-4337-be8c-202833de6dc3','*','2f6d168b-c1f8-40db-9acb-8b1d42487d0c',170);
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
INSERT INTO "member" VALUES('829b7872-18b8-4ed6-ae70-00a7594628da',1,'712049e6-c786-4a53-8a70-363386c87538','4c858ebb-9a5d-4724-873c-a673b54d8f6c','leader','confirmed','團長','団長',1,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('a1d2d356-f8ac-4e7e-b6d1-96b0552cc264',1,'712049e6-c786-4a53-8a70-363386c87538','9d520480-b575-4d13-aee8-9971eaf2b1b3','member','confirmed','團員','団員',2,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('f5b51e47-6738-41b5-bdc2-96e70dc92be1',1,'712049e6-c786-4a53-8a70-363386c87538','fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','member','confirmed','團員','団員',3,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
INSERT INTO "member" VALUES('1336779f-d8aa-455f-ad37-4556b46c76ec',1,'712049e6-c786-4a53-8a70-363386c87538','b9aa18f4-ab97-435a-b105-60cc260a4e02','member interpreter','confirmed','團員/翻譯','団員・通訳',4,NULL,NULL,'',NULL,'','','',NULL,NULL,NULL,NULL,'');
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
INSERT INTO "meta" VALUES('store','e30927d9-bf50-4fae-9ede-404528a7468c');
INSERT INTO "meta" VALUES('replica','1f3a9af3-3083-4953-8fa1-2cf622578a25');
INSERT INTO "meta" VALUES('folding','2');
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
	fax VARCHAR NOT NULL, 
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
INSERT INTO "organisation" VALUES('441636af-8f63-4bae-8479-10db3eaa732c',1,NULL,'central','TW','','經濟部','経済部','','','','100210','臺北市中正區福州街15號','台湾台北市中正区福州街15号','+886 2-0000-0000','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','経済部
経済部');
INSERT INTO "organisation" VALUES('8b05fca7-f61e-4c5d-b261-54d265d9f520',1,'441636af-8f63-4bae-8479-10db3eaa732c','central','TW','','工業局','工業局','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','工業局
工業局');
INSERT INTO "organisation" VALUES('8569a1cb-ba15-4ca0-8829-571b894ba9b3',1,NULL,'support','TW','','台日產業合作推動辦公室','台日産業連携推進オフィス','','TJPO','TJPO','106214','臺北市大安區和平東路二段106號','台湾台北市大安区和平東路二段106号','+886 2-0000-0000','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo');
INSERT INTO "organisation" VALUES('b23c8cd3-2691-49bc-9ded-d0078c424595',1,NULL,'prefecture','JP','JP-12','千葉縣','千葉県','ちばけん','','','260-8667','千葉縣千葉市中央區市場町1番1號','千葉県千葉市中央区市場町1番1号','','','','','知事','知事','','',NULL,'','','1. 幕張新都心的會展與商業
2. 京葉臨海工業地帶：化學、石油、鋼鐵
3. 東葛地區的中小企業與大學','1. 幕張新都心の会議・商業
2. 京葉臨海工業地帯：化学・鉄鋼
3. 東葛地域の中小企業と大学','','','','','','','','','',NULL,'','千葉県
千葉県
ちばけん');
INSERT INTO "organisation" VALUES('001e30c9-b1e5-474b-bf5f-eba889c14ecd',1,'b23c8cd3-2691-49bc-9ded-d0078c424595','department','JP','JP-12','商工勞動部','商工労働部','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','商工労動部
商工労動部');
INSERT INTO "organisation" VALUES('15cc4e65-bad6-4793-a8d0-3236b94f488a',1,NULL,'support','JP','JP-07','福島縣 Technology Centre','福島県ハイテクプラザ','ふくしまけんはいてくぷらざ','','','963-0297','福島縣郡山市待池台1-12','福島県郡山市待池台1-12','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ');
INSERT INTO "organisation" VALUES('4f5a0ea4-f0a5-456c-8b11-7242470db659',1,NULL,'central','JP','JP-04','東北經濟產業局','東北経済産業局','とうほくけいざいさんぎょうきょく','東北經產局','','980-8403','宮城縣仙台市青葉區本町3丁目3番1號','宮城県仙台市青葉区本町3丁目3番1号','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局');
INSERT INTO "organisation" VALUES('323008ff-cf38-442e-a2fb-69d08f8fe036',1,NULL,'prefecture','JP','JP-04','宮城縣','宮城県','みやぎけん','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','宮城県
宮城県
みやぎけん');
INSERT INTO "organisation" VALUES('4a3f8969-fa5b-407d-baab-0279ffd48504',1,NULL,'support','JP','','JETRO 千葉貿易情報中心','ジェトロ千葉貿易情報センター','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','jetro千葉貿易情報中心
じぇとろ千葉貿易情報せんたー');
INSERT INTO "organisation" VALUES('c516b37f-d9ab-41e5-b3e7-d316462a87bd',1,NULL,'support','JP','','日本台灣交流協會','公益財団法人日本台湾交流協会','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','日本台湾交流協会
公益財団法人日本台湾交流協会');
INSERT INTO "organisation" VALUES('513a5471-67cc-40d4-9e54-5b67603266d2',1,NULL,'support','JP','','JETRO 海外調查部','ジェトロ海外調査部','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','jetro海外調査部
じぇとろ海外調査部');
INSERT INTO "organisation" VALUES('26be824e-5cad-43ce-8d34-3ec9ec0c3037',1,NULL,'company','JP','','三菱總合研究所','三菱総合研究所','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','三菱総合研究所
三菱総合研究所');
INSERT INTO "organisation" VALUES('b712d683-421d-4530-ab55-585b7906ea52',1,NULL,'chamber','JP','','千葉商工會議所','千葉商工会議所','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','千葉商工会議所
千葉商工会議所');
INSERT INTO "organisation" VALUES('3feff7c0-029b-4155-b86d-b5e5280c71cb',1,NULL,'support','JP','','千葉縣貿易協同組合','千葉県貿易協同組合','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','千葉県貿易協同組合
千葉県貿易協同組合');
INSERT INTO "organisation" VALUES('c3ef6e7a-5f96-4660-9cd8-f5d3f0ca50e4',1,NULL,'support','JP','','千葉縣產業振興中心','千葉県産業振興センター','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','千葉県産業振興中心
千葉県産業振興せんたー');
INSERT INTO "organisation" VALUES('666f5d56-e062-483d-86d2-d0d6ccea3431',1,NULL,'company','JP','','東邦銀行','東邦銀行','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','東邦銀行
東邦銀行');
INSERT INTO "organisation" VALUES('f28d4630-73ac-4445-bd58-1184dfe38f6a',1,NULL,'support','JP','','福島縣貿易促進協議會','福島県貿易促進協議会','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','福島県貿易促進協議会
福島県貿易促進協議会');
INSERT INTO "organisation" VALUES('4cbcb322-8c33-4b23-8086-067af1b81a2b',1,NULL,'prefecture','JP','','福島縣','福島県','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','福島県
福島県');
INSERT INTO "organisation" VALUES('ba052644-67b3-4a0c-98eb-11d0ed6e606e',1,NULL,'city','JP','','郡山市','郡山市','','','','','','','','','','','','','','',NULL,'','','','','','','','','','','','','',NULL,'','郡山市
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
INSERT INTO "organisation_name" VALUES('8a95492e-81f3-4212-8cfd-a3341e3f1213',1,'c516b37f-d9ab-41e5-b3e7-d316462a87bd','交流協會','公益財団法人交流協会',NULL,'2016-12-31');
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
INSERT INTO "participant" VALUES('967525a9-53c6-48fc-86ac-944d199f14e2',1,'f381cd41-d920-4e41-a2e3-e06822058937','jp','',1,'1d72ae6f-56f1-4ed9-ae80-438a4163d480',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('55d6e9e7-dc2c-45f8-a883-59c521023a9b',1,'f381cd41-d920-4e41-a2e3-e06822058937','jp','',2,'fc9e10b2-4ae0-40a1-992f-f0b88271862f',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('691ec793-61c8-4821-aa1c-35526a16f417',1,'f381cd41-d920-4e41-a2e3-e06822058937','jp','',3,'ba31ac11-1db8-4b08-9679-4817a8de017c',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('01a482d6-25ef-414c-a02c-5e6592e92e92',1,'f381cd41-d920-4e41-a2e3-e06822058937','jp','',4,'8349071d-3221-40dd-b25d-130cad379c2f',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('e9d05a23-4ebb-4d21-a05a-02928945020a',1,'f381cd41-d920-4e41-a2e3-e06822058937','jp','',5,'e0080c22-3f8d-4d5a-8e56-31d1a340c650',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('76b984f1-4ba7-4225-a711-6810ad3a46d4',1,'f381cd41-d920-4e41-a2e3-e06822058937','jp','',6,'5f8e6b19-a017-492a-aae0-8342a960adb8',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('cfac2d1f-63ae-448e-91e9-84d16e751629',1,'f381cd41-d920-4e41-a2e3-e06822058937','jp','',7,'ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1ebcfd17-d22c-4759-8681-91495e97a4cf',1,'f381cd41-d920-4e41-a2e3-e06822058937','jp','',8,'c445ea06-e6e1-4e2a-aaec-80481ee016c4',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d397021b-2bd2-4198-a67f-494b4cebbfc7',1,'e4224599-506c-4967-b7ab-a4477092b1f1','jp','',1,'1b7de273-5b41-42c6-bd97-0e293309a952',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('9fc1cd3a-7301-42b3-b3b6-b95df46ada09',1,'e4224599-506c-4967-b7ab-a4477092b1f1','jp','',2,'3330f815-9bef-4269-851e-5b8ba2d1f4d2',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('28d81062-73ba-4e53-9e60-14bb51bef815',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','jp','',1,'27857e32-44cc-4b63-a0e4-970772b14a06',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('4d28a431-1dc7-4d57-bbbd-767a4defde1d',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','jp','',2,'753190e1-4a1b-4e57-8c1f-26cc02eec425',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('24a56a8c-a736-4c0b-bd42-f9da32ec5f83',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','jp','',3,'a4a93c3f-6c46-4136-a489-9c1c5961e81f',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('c409ec67-d653-48af-bfea-b03923848130',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','jp','',4,'83a11ac2-5d4b-4336-9d4b-2d3304413f47',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('fdcefa83-ec0a-4ef0-80a4-88ddaa9f525d',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','jp','',5,'fc7c284f-d0d3-4604-a535-8c1446fc6061',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('8deb4fbb-1b5f-43b6-941c-69fc61fc0bf8',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','jp','',6,'6e2448f9-0a94-44eb-9eec-3bd54e500b21',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('8db3f0cd-e796-480b-a77f-7c68f7b28ede',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','tw','',1,'4c858ebb-9a5d-4724-873c-a673b54d8f6c',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('efc27d79-c68f-4d72-8663-c574315b63c4',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','tw','',2,'9d520480-b575-4d13-aee8-9971eaf2b1b3',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('a8a76a92-0e4b-41d9-a10f-23b9e1ff55a9',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','tw','',3,'fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('ca11a19f-0d72-4f9d-a3ee-8de0dd513751',1,'3bd08bc3-f15d-45bb-8ad7-772d8d049935','tw','',4,'b9aa18f4-ab97-435a-b105-60cc260a4e02',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f7c6a4be-5598-45a5-91cd-bc386881128c',1,'f381cd41-d920-4e41-a2e3-e06822058937','tw','',1,'4c858ebb-9a5d-4724-873c-a673b54d8f6c',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('85db86a1-1b7e-4adc-a727-2baaad4e3c3c',1,'f381cd41-d920-4e41-a2e3-e06822058937','tw','',2,'9d520480-b575-4d13-aee8-9971eaf2b1b3',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('58055917-0e05-4870-bec8-0aea23967642',1,'f381cd41-d920-4e41-a2e3-e06822058937','tw','',3,'fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('890fee19-6306-418f-a4ee-b20c9c8efeb8',1,'f381cd41-d920-4e41-a2e3-e06822058937','tw','',4,'b9aa18f4-ab97-435a-b105-60cc260a4e02',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('88becc08-4fa6-4ddd-915e-2277c1a46e4e',1,'e4224599-506c-4967-b7ab-a4477092b1f1','tw','',1,'4c858ebb-9a5d-4724-873c-a673b54d8f6c',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('0f3c7508-3aa6-4b64-b6c6-4a33a8fccf6f',1,'e4224599-506c-4967-b7ab-a4477092b1f1','tw','',2,'9d520480-b575-4d13-aee8-9971eaf2b1b3',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('f772fddb-d11a-4994-bbfc-a16ffc2f1cd6',1,'e4224599-506c-4967-b7ab-a4477092b1f1','tw','',3,'fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('1617ce54-bcb0-4716-9a8e-b4c8c45603c9',1,'e4224599-506c-4967-b7ab-a4477092b1f1','tw','',4,'b9aa18f4-ab97-435a-b105-60cc260a4e02',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d6715536-50ac-497c-9d6a-bc3aae1029eb',1,'521307b5-0aae-4c33-a446-7893e3a6139a','tw','',1,'4c858ebb-9a5d-4724-873c-a673b54d8f6c',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('63e9ffae-76d1-42d3-a03f-e12e3415b3b9',1,'521307b5-0aae-4c33-a446-7893e3a6139a','tw','',2,'9d520480-b575-4d13-aee8-9971eaf2b1b3',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('d2fcd6b0-cb98-4fac-a7cc-cb55f6860c2b',1,'521307b5-0aae-4c33-a446-7893e3a6139a','tw','',3,'fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('4f6cb279-fc2f-4cc1-85c6-484a87f6902e',1,'521307b5-0aae-4c33-a446-7893e3a6139a','tw','',4,'b9aa18f4-ab97-435a-b105-60cc260a4e02',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('dc56b542-76a3-44cd-be01-d5b9610ea708',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','tw','',1,'4c858ebb-9a5d-4724-873c-a673b54d8f6c',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('2204d36e-b944-4385-a0c8-7bdd4b0e3815',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','tw','',2,'9d520480-b575-4d13-aee8-9971eaf2b1b3',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('b7646398-77a0-46b2-968a-7177f25f0f7d',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','tw','',3,'fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93',NULL,'','','','','',NULL,'','');
INSERT INTO "participant" VALUES('838abc6c-570d-4725-8a20-e44fa83948a6',1,'80bf42bf-f3c3-4283-b8f7-23fb49cad1ac','tw','',4,'b9aa18f4-ab97-435a-b105-60cc260a4e02',NULL,'','','','','',NULL,'','');
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
INSERT INTO "person" VALUES('4c858ebb-9a5d-4724-873c-a673b54d8f6c',1,'王大明','王大明','おう だいめい','','WANG Ta-Ming','','TW','+886 2-0000-0001','','ta-ming@example.tw','','','','','','','',NULL,'','','','王大明
王大明
おうだいめい
wangtaming','電子資訊組
電子情報組
科長
課長科長
工業局
工業局
経済部
経済部','','0王大明','0おうだいめい');
INSERT INTO "person" VALUES('9d520480-b575-4d13-aee8-9971eaf2b1b3',1,'陳小華','陳小華','ちん しょうか','','CHEN Hsiao-Hua','','TW','+886 2-0000-0002','','hsiao-hua@example.tw','','','','','','','',NULL,'','','','陳小華
陳小華
ちんしょうか
chenhsiaohua','電子資訊組
電子情報組
技正
工業局
工業局
経済部
経済部','','0陳小華','0ちんしょうか');
INSERT INTO "person" VALUES('fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93',1,'林美玲','林美玲','りん びれい','','LIN Mei-Ling','','TW','+886 2-0000-0003','','mei-ling@example.tw','','','','','','','',NULL,'','','','林美玲
林美玲
りんびれい
linmeiling','経理
まねーじゃー
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo','','0林美玲','0りんびれい');
INSERT INTO "person" VALUES('b9aa18f4-ab97-435a-b105-60cc260a4e02',1,'黃志強','黄志強','こう しきょう','','HUANG Chih-Chiang','','TW','+886 2-0000-0004','','chih-chiang@example.tw','','','','','','','',NULL,'','','','黄志強
黄志強
こうしきょう
huangchihchiang','専員
台日産業合作推動辦公室
台日産業連携推進おふぃす
tjpo
tjpo','','0黃志強','0こうしきょう');
INSERT INTO "person" VALUES('1d72ae6f-56f1-4ed9-ae80-438a4163d480',1,'山田太郎','山田太郎','やまだ たろう','','','','JP','','','','','','','','','','',NULL,'','','','山田太郎
山田太郎
やまだたろう','経済政策課
副参事
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0山田太郎','0やまだたろう');
INSERT INTO "person" VALUES('fc9e10b2-4ae0-40a1-992f-f0b88271862f',1,'佐藤花子','佐藤花子','さとう はなこ','','','','JP','','','','','','','','','','',NULL,'','','','佐藤花子
佐藤花子
さとうはなこ','経済政策課国際経済推進室
主幹兼室長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0佐藤花子','0さとうはなこ');
INSERT INTO "person" VALUES('ba31ac11-1db8-4b08-9679-4817a8de017c',1,'鈴木一郎','鈴木一郎','すずき いちろう','','','','JP','','','','','','','','','','',NULL,'','','','鈴木一郎
鈴木一郎
すずきいちろう','経済政策課国際経済推進室
副主幹
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0鈴木一郎','0すずきいちろう');
INSERT INTO "person" VALUES('8349071d-3221-40dd-b25d-130cad379c2f',1,'渡邉次郎','渡邉次郎','わたなべ じろう','','','','JP','','','','','','','','','','',NULL,'','','','渡辺次郎
渡辺次郎
わたなべじろう','経済政策課国際経済推進室
副主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0渡邉次郎','0わたなべじろう');
INSERT INTO "person" VALUES('e0080c22-3f8d-4d5a-8e56-31d1a340c650',1,'高橋三郎','高橋三郎','たかはし さぶろう','','','','JP','','','','','','','','','','',NULL,'','','','高橋三郎
高橋三郎
たかはしさぶろう','産業振興課
副課長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0高橋三郎','0たかはしさぶろう');
INSERT INTO "person" VALUES('5f8e6b19-a017-492a-aae0-8342a960adb8',1,'田中四郎','田中四郎','たなか しろう','','','','JP','','','','','','','','','','',NULL,'','','','田中四郎
田中四郎
たなかしろう','産業振興課
主査
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0田中四郎','0たなかしろう');
INSERT INTO "person" VALUES('ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0',1,'伊藤五郎','伊藤五郎','いとう ごろう','','','','JP','','','','','','','','','','',NULL,'','','','伊藤五郎
伊藤五郎
いとうごろう','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0伊藤五郎','0いとうごろう');
INSERT INTO "person" VALUES('c445ea06-e6e1-4e2a-aaec-80481ee016c4',1,'濵田六子','濵田六子','はまだ むつこ','','','','JP','','','','','','','','','','',NULL,'','','','浜田六子
浜田六子
はまだむつこ','産業振興課
班長
商工労動部
商工労動部
千葉県
千葉県
ちばけん','','0濵田六子','0はまだむつこ');
INSERT INTO "person" VALUES('1b7de273-5b41-42c6-bd97-0e293309a952',1,'渡部 七海','渡部 七海','わたべ ななみ','','','','JP','','','','','','','','','','',NULL,'','','','渡部七海
渡部七海
わたべななみ','副所長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ','','0渡部 七海','0わたべななみ');
INSERT INTO "person" VALUES('3330f815-9bef-4269-851e-5b8ba2d1f4d2',1,'渡邊 八重','渡邊 八重','わたなべ やえ','','','','JP','','','','','','','','','','',NULL,'','','','渡辺八重
渡辺八重
わたなべやえ','産学推動科長
産学連携科長
福島県technologycentre
福島県はいてくぷらざ
ふくしまけんはいてくぷらざ','','0渡邊 八重','0わたなべやえ');
INSERT INTO "person" VALUES('27857e32-44cc-4b63-a0e4-970772b14a06',1,'髙橋九郎','髙橋九郎','たかはし くろう','','','','JP','','','','','','','','','','',NULL,'','','','高橋九郎
高橋九郎
たかはしくろう','地域経済部製造産業課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','0髙橋九郎','0たかはしくろう');
INSERT INTO "person" VALUES('753190e1-4a1b-4e57-8c1f-26cc02eec425',1,'山﨑十和','山﨑十和','やまざき とわ','','','','JP','','','','','','','','','','',NULL,'','','','山崎十和
山崎十和
やまざきとわ','地域経済部製造産業課
課長輔佐
課長補佐
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','0山﨑十和','0やまざきとわ');
INSERT INTO "person" VALUES('a4a93c3f-6c46-4136-a489-9c1c5961e81f',1,'中村春子','中村春子','なかむら はるこ','','','','JP','','','','','','','','','','',NULL,'','','','中村春子
中村春子
なかむらはるこ','地域経済部製造産業課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','0中村春子','0なかむらはるこ');
INSERT INTO "person" VALUES('83a11ac2-5d4b-4336-9d4b-2d3304413f47',1,'小林夏男','小林夏男','こばやし なつお','','','','JP','','','','','','','','','','',NULL,'','','','小林夏男
小林夏男
こばやしなつお','総務企劃部国際課
総務企画部国際課
課長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','0小林夏男','0こばやしなつお');
INSERT INTO "person" VALUES('fc7c284f-d0d3-4604-a535-8c1446fc6061',1,'加藤秋江','加藤秋江','かとう あきえ','','','','JP','','','','','','','','','','',NULL,'','','','加藤秋江
加藤秋江
かとうあきえ','総務企劃部国際課
総務企画部国際課
総括係長
東北経済産業局
東北経済産業局
とうほくけいざいさんぎょうきょく
東北経産局','','0加藤秋江','0かとうあきえ');
INSERT INTO "person" VALUES('6e2448f9-0a94-44eb-9eec-3bd54e500b21',1,'𠮷田冬馬','𠮷田冬馬','よしだ とうま','','','','JP','','','','','','','','','','',NULL,'','','','吉田冬馬
吉田冬馬
よしだとうま','経済商工観光部新産業振興課
主事
宮城県
宮城県
みやぎけん','','0𠮷田冬馬','0よしだとうま');
INSERT INTO "person" VALUES('140e8756-9237-4a93-ad91-b2b674b0db34',1,'松本空','松本空','まつもと そら','','','','JP','','','','','','','','','','',NULL,'','','','松本空
松本空
まつもとそら','主査
jetro海外調査部
じぇとろ海外調査部','','0松本空','0まつもとそら');
INSERT INTO "person" VALUES('8a3e841a-1f76-42db-a888-00902daebba7',1,'井上海','井上海','いのうえ うみ','','','','JP','','','','','','','','','','',NULL,'','','','井上海
井上海
いのうえうみ','海外事業本部
研究員
三菱総合研究所
三菱総合研究所','','0井上海','0いのうえうみ');
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
INSERT INTO "post" VALUES('dc9456f2-87eb-45e5-8fbc-9c5632aeac65',1,'4c858ebb-9a5d-4724-873c-a673b54d8f6c','8b05fca7-f61e-4c5d-b261-54d265d9f520','電子資訊組','電子情報組','科長','課長（科長）',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('78e085a3-a070-456c-aacb-ee660aaa8454',1,'9d520480-b575-4d13-aee8-9971eaf2b1b3','8b05fca7-f61e-4c5d-b261-54d265d9f520','電子資訊組','電子情報組','技正','技正',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('90fd0cad-05c5-4350-9c04-0203c45534a8',1,'fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','8569a1cb-ba15-4ca0-8829-571b894ba9b3','','','經理','マネージャー',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('6615da8e-c27a-4b2c-9460-b060270c88d5',1,'b9aa18f4-ab97-435a-b105-60cc260a4e02','8569a1cb-ba15-4ca0-8829-571b894ba9b3','','','專員','専員',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('f5e3f95b-42c1-4545-abf6-2a1566d533e7',1,'1d72ae6f-56f1-4ed9-ae80-438a4163d480','001e30c9-b1e5-474b-bf5f-eba889c14ecd','經濟政策課','経済政策課','副參事','副参事',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('810abb99-898b-49dd-acc9-bc8942236f77',1,'fc9e10b2-4ae0-40a1-992f-f0b88271862f','001e30c9-b1e5-474b-bf5f-eba889c14ecd','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','主幹兼室長','主幹兼室長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('90e44fdd-8fd8-4f6e-9109-10a344cd8fad',1,'ba31ac11-1db8-4b08-9679-4817a8de017c','001e30c9-b1e5-474b-bf5f-eba889c14ecd','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主幹','副主幹',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('443b6bb9-0295-4142-8fba-fb834261b7ed',1,'8349071d-3221-40dd-b25d-130cad379c2f','001e30c9-b1e5-474b-bf5f-eba889c14ecd','經濟政策課 國際經濟推進室','経済政策課 国際経済推進室','副主查','副主査',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('3e6bc912-3b55-4f41-a72f-76ec35e99e32',1,'e0080c22-3f8d-4d5a-8e56-31d1a340c650','001e30c9-b1e5-474b-bf5f-eba889c14ecd','產業振興課','産業振興課','副課長','副課長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('26527090-b8d2-4525-a483-fa5f24c4d7f9',1,'5f8e6b19-a017-492a-aae0-8342a960adb8','001e30c9-b1e5-474b-bf5f-eba889c14ecd','產業振興課','産業振興課','主查','主査',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('ec2a7a5b-e3c2-4dd7-8273-df8c77aafeec',1,'ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0','001e30c9-b1e5-474b-bf5f-eba889c14ecd','產業振興課','産業振興課','班長','班長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('092027f7-5a48-41e4-801f-fcdbec83b1b8',1,'c445ea06-e6e1-4e2a-aaec-80481ee016c4','001e30c9-b1e5-474b-bf5f-eba889c14ecd','產業振興課','産業振興課','班長','班長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('03a261b8-b4a1-403f-a2ad-08ed989a08ed',1,'1b7de273-5b41-42c6-bd97-0e293309a952','15cc4e65-bad6-4793-a8d0-3236b94f488a','','','副所長','副所長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('1a52bb9b-c4df-45d4-b9fe-045b883339bd',1,'3330f815-9bef-4269-851e-5b8ba2d1f4d2','15cc4e65-bad6-4793-a8d0-3236b94f488a','','','產學推動科長','産学連携科長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('45a7ee22-05d0-42ea-a8a7-c02fa9d8b0da',1,'27857e32-44cc-4b63-a0e4-970772b14a06','4f5a0ea4-f0a5-456c-8b11-7242470db659','地域經濟部 製造產業課','地域経済部 製造産業課','課長','課長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('d29b1d6b-417d-4e37-a5f4-75d75915fede',1,'753190e1-4a1b-4e57-8c1f-26cc02eec425','4f5a0ea4-f0a5-456c-8b11-7242470db659','地域經濟部 製造產業課','地域経済部 製造産業課','課長輔佐','課長補佐',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('c2ca84da-df85-4839-8fcc-fb0f17417efe',1,'a4a93c3f-6c46-4136-a489-9c1c5961e81f','4f5a0ea4-f0a5-456c-8b11-7242470db659','地域經濟部 製造產業課','地域経済部 製造産業課','總括係長','総括係長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('eaccdd20-538c-4b6f-8a4d-ed222a0a7f3a',1,'83a11ac2-5d4b-4336-9d4b-2d3304413f47','4f5a0ea4-f0a5-456c-8b11-7242470db659','總務企劃部 國際課','総務企画部 国際課','課長','課長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('cccf1383-8742-43cd-b963-8c73c921d750',1,'fc7c284f-d0d3-4604-a535-8c1446fc6061','4f5a0ea4-f0a5-456c-8b11-7242470db659','總務企劃部 國際課','総務企画部 国際課','總括係長','総括係長',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('199764a1-51af-4f82-98e5-6e8866e90f9d',1,'6e2448f9-0a94-44eb-9eec-3bd54e500b21','323008ff-cf38-442e-a2fb-69d08f8fe036','經濟商工觀光部 新產業振興課','経済商工観光部 新産業振興課','主事','主事',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('4a6f6d6a-5811-4ef8-b10c-0e56522093f2',1,'140e8756-9237-4a93-ad91-b2b674b0db34','513a5471-67cc-40d4-9e54-5b67603266d2','','','主查','主査',NULL,0,NULL,NULL,NULL,'',NULL);
INSERT INTO "post" VALUES('22e8cef2-85c8-4bc9-8570-968363edb65a',1,'8a3e841a-1f76-42db-a888-00902daebba7','26be824e-5cad-43ce-8d34-3ec9ec0c3037','海外事業本部','海外事業本部','研究員','研究員',NULL,0,NULL,NULL,NULL,'',NULL);
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
INSERT INTO "rate" VALUES('a0f1760a-e61d-4966-88c9-8589ad9b48df',1,'712049e6-c786-4a53-8a70-363386c87538','JPY','0.22','spot','2019-09-16','範例／見本');
INSERT INTO "rate" VALUES('3bc14a58-14b2-461b-82fc-fad4523dd435',1,'712049e6-c786-4a53-8a70-363386c87538','USD','31.2','spot','2019-09-16','範例／見本');
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
sample2019','712049e6-c786-4a53-8a70-363386c87538');
INSERT INTO "same_key" VALUES('member','0
712049e6-c786-4a53-8a70-363386c87538
4c858ebb-9a5d-4724-873c-a673b54d8f6c','829b7872-18b8-4ed6-ae70-00a7594628da');
INSERT INTO "same_key" VALUES('member','0
712049e6-c786-4a53-8a70-363386c87538
9d520480-b575-4d13-aee8-9971eaf2b1b3','a1d2d356-f8ac-4e7e-b6d1-96b0552cc264');
INSERT INTO "same_key" VALUES('member','0
712049e6-c786-4a53-8a70-363386c87538
b9aa18f4-ab97-435a-b105-60cc260a4e02','1336779f-d8aa-455f-ad37-4556b46c76ec');
INSERT INTO "same_key" VALUES('member','0
712049e6-c786-4a53-8a70-363386c87538
fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','f5b51e47-6738-41b5-bdc2-96e70dc92be1');
INSERT INTO "same_key" VALUES('organisation','0
jetro千葉貿易情報中心
','4a3f8969-fa5b-407d-baab-0279ffd48504');
INSERT INTO "same_key" VALUES('organisation','0
jetro海外調査部
','513a5471-67cc-40d4-9e54-5b67603266d2');
INSERT INTO "same_key" VALUES('organisation','0
三菱総合研究所
','26be824e-5cad-43ce-8d34-3ec9ec0c3037');
INSERT INTO "same_key" VALUES('organisation','0
千葉商工会議所
','b712d683-421d-4530-ab55-585b7906ea52');
INSERT INTO "same_key" VALUES('organisation','0
千葉県
','b23c8cd3-2691-49bc-9ded-d0078c424595');
INSERT INTO "same_key" VALUES('organisation','0
千葉県産業振興中心
','c3ef6e7a-5f96-4660-9cd8-f5d3f0ca50e4');
INSERT INTO "same_key" VALUES('organisation','0
千葉県貿易協同組合
','3feff7c0-029b-4155-b86d-b5e5280c71cb');
INSERT INTO "same_key" VALUES('organisation','0
台日産業合作推動辦公室
','8569a1cb-ba15-4ca0-8829-571b894ba9b3');
INSERT INTO "same_key" VALUES('organisation','0
商工労動部
b23c8cd3-2691-49bc-9ded-d0078c424595','001e30c9-b1e5-474b-bf5f-eba889c14ecd');
INSERT INTO "same_key" VALUES('organisation','0
宮城県
','323008ff-cf38-442e-a2fb-69d08f8fe036');
INSERT INTO "same_key" VALUES('organisation','0
工業局
441636af-8f63-4bae-8479-10db3eaa732c','8b05fca7-f61e-4c5d-b261-54d265d9f520');
INSERT INTO "same_key" VALUES('organisation','0
日本台湾交流協会
','c516b37f-d9ab-41e5-b3e7-d316462a87bd');
INSERT INTO "same_key" VALUES('organisation','0
東北経済産業局
','4f5a0ea4-f0a5-456c-8b11-7242470db659');
INSERT INTO "same_key" VALUES('organisation','0
東邦銀行
','666f5d56-e062-483d-86d2-d0d6ccea3431');
INSERT INTO "same_key" VALUES('organisation','0
福島県
','4cbcb322-8c33-4b23-8086-067af1b81a2b');
INSERT INTO "same_key" VALUES('organisation','0
福島県technologycentre
','15cc4e65-bad6-4793-a8d0-3236b94f488a');
INSERT INTO "same_key" VALUES('organisation','0
福島県貿易促進協議会
','f28d4630-73ac-4445-bd58-1184dfe38f6a');
INSERT INTO "same_key" VALUES('organisation','0
経済部
','441636af-8f63-4bae-8479-10db3eaa732c');
INSERT INTO "same_key" VALUES('organisation','0
郡山市
','ba052644-67b3-4a0c-98eb-11d0ed6e606e');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ千葉貿易情報せんたー
','4a3f8969-fa5b-407d-baab-0279ffd48504');
INSERT INTO "same_key" VALUES('organisation','1
じぇとろ海外調査部
','513a5471-67cc-40d4-9e54-5b67603266d2');
INSERT INTO "same_key" VALUES('organisation','1
三菱総合研究所
','26be824e-5cad-43ce-8d34-3ec9ec0c3037');
INSERT INTO "same_key" VALUES('organisation','1
公益財団法人日本台湾交流協会
','c516b37f-d9ab-41e5-b3e7-d316462a87bd');
INSERT INTO "same_key" VALUES('organisation','1
千葉商工会議所
','b712d683-421d-4530-ab55-585b7906ea52');
INSERT INTO "same_key" VALUES('organisation','1
千葉県
','b23c8cd3-2691-49bc-9ded-d0078c424595');
INSERT INTO "same_key" VALUES('organisation','1
千葉県産業振興せんたー
','c3ef6e7a-5f96-4660-9cd8-f5d3f0ca50e4');
INSERT INTO "same_key" VALUES('organisation','1
千葉県貿易協同組合
','3feff7c0-029b-4155-b86d-b5e5280c71cb');
INSERT INTO "same_key" VALUES('organisation','1
台日産業連携推進おふぃす
','8569a1cb-ba15-4ca0-8829-571b894ba9b3');
INSERT INTO "same_key" VALUES('organisation','1
商工労動部
b23c8cd3-2691-49bc-9ded-d0078c424595','001e30c9-b1e5-474b-bf5f-eba889c14ecd');
INSERT INTO "same_key" VALUES('organisation','1
宮城県
','323008ff-cf38-442e-a2fb-69d08f8fe036');
INSERT INTO "same_key" VALUES('organisation','1
工業局
441636af-8f63-4bae-8479-10db3eaa732c','8b05fca7-f61e-4c5d-b261-54d265d9f520');
INSERT INTO "same_key" VALUES('organisation','1
東北経済産業局
','4f5a0ea4-f0a5-456c-8b11-7242470db659');
INSERT INTO "same_key" VALUES('organisation','1
東邦銀行
','666f5d56-e062-483d-86d2-d0d6ccea3431');
INSERT INTO "same_key" VALUES('organisation','1
福島県
','4cbcb322-8c33-4b23-8086-067af1b81a2b');
INSERT INTO "same_key" VALUES('organisation','1
福島県はいてくぷらざ
','15cc4e65-bad6-4793-a8d0-3236b94f488a');
INSERT INTO "same_key" VALUES('organisation','1
福島県貿易促進協議会
','f28d4630-73ac-4445-bd58-1184dfe38f6a');
INSERT INTO "same_key" VALUES('organisation','1
経済部
','441636af-8f63-4bae-8479-10db3eaa732c');
INSERT INTO "same_key" VALUES('organisation','1
郡山市
','ba052644-67b3-4a0c-98eb-11d0ed6e606e');
INSERT INTO "same_key" VALUES('participant','0
3bd08bc3-f15d-45bb-8ad7-772d8d049935
4c858ebb-9a5d-4724-873c-a673b54d8f6c','8db3f0cd-e796-480b-a77f-7c68f7b28ede');
INSERT INTO "same_key" VALUES('participant','0
3bd08bc3-f15d-45bb-8ad7-772d8d049935
9d520480-b575-4d13-aee8-9971eaf2b1b3','efc27d79-c68f-4d72-8663-c574315b63c4');
INSERT INTO "same_key" VALUES('participant','0
3bd08bc3-f15d-45bb-8ad7-772d8d049935
b9aa18f4-ab97-435a-b105-60cc260a4e02','ca11a19f-0d72-4f9d-a3ee-8de0dd513751');
INSERT INTO "same_key" VALUES('participant','0
3bd08bc3-f15d-45bb-8ad7-772d8d049935
fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','a8a76a92-0e4b-41d9-a10f-23b9e1ff55a9');
INSERT INTO "same_key" VALUES('participant','0
521307b5-0aae-4c33-a446-7893e3a6139a
4c858ebb-9a5d-4724-873c-a673b54d8f6c','d6715536-50ac-497c-9d6a-bc3aae1029eb');
INSERT INTO "same_key" VALUES('participant','0
521307b5-0aae-4c33-a446-7893e3a6139a
9d520480-b575-4d13-aee8-9971eaf2b1b3','63e9ffae-76d1-42d3-a03f-e12e3415b3b9');
INSERT INTO "same_key" VALUES('participant','0
521307b5-0aae-4c33-a446-7893e3a6139a
b9aa18f4-ab97-435a-b105-60cc260a4e02','4f6cb279-fc2f-4cc1-85c6-484a87f6902e');
INSERT INTO "same_key" VALUES('participant','0
521307b5-0aae-4c33-a446-7893e3a6139a
fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','d2fcd6b0-cb98-4fac-a7cc-cb55f6860c2b');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
27857e32-44cc-4b63-a0e4-970772b14a06','28d81062-73ba-4e53-9e60-14bb51bef815');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
4c858ebb-9a5d-4724-873c-a673b54d8f6c','dc56b542-76a3-44cd-be01-d5b9610ea708');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
6e2448f9-0a94-44eb-9eec-3bd54e500b21','8deb4fbb-1b5f-43b6-941c-69fc61fc0bf8');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
753190e1-4a1b-4e57-8c1f-26cc02eec425','4d28a431-1dc7-4d57-bbbd-767a4defde1d');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
83a11ac2-5d4b-4336-9d4b-2d3304413f47','c409ec67-d653-48af-bfea-b03923848130');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
9d520480-b575-4d13-aee8-9971eaf2b1b3','2204d36e-b944-4385-a0c8-7bdd4b0e3815');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
a4a93c3f-6c46-4136-a489-9c1c5961e81f','24a56a8c-a736-4c0b-bd42-f9da32ec5f83');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
b9aa18f4-ab97-435a-b105-60cc260a4e02','838abc6c-570d-4725-8a20-e44fa83948a6');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
fc7c284f-d0d3-4604-a535-8c1446fc6061','fdcefa83-ec0a-4ef0-80a4-88ddaa9f525d');
INSERT INTO "same_key" VALUES('participant','0
80bf42bf-f3c3-4283-b8f7-23fb49cad1ac
fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','b7646398-77a0-46b2-968a-7177f25f0f7d');
INSERT INTO "same_key" VALUES('participant','0
e4224599-506c-4967-b7ab-a4477092b1f1
1b7de273-5b41-42c6-bd97-0e293309a952','d397021b-2bd2-4198-a67f-494b4cebbfc7');
INSERT INTO "same_key" VALUES('participant','0
e4224599-506c-4967-b7ab-a4477092b1f1
3330f815-9bef-4269-851e-5b8ba2d1f4d2','9fc1cd3a-7301-42b3-b3b6-b95df46ada09');
INSERT INTO "same_key" VALUES('participant','0
e4224599-506c-4967-b7ab-a4477092b1f1
4c858ebb-9a5d-4724-873c-a673b54d8f6c','88becc08-4fa6-4ddd-915e-2277c1a46e4e');
INSERT INTO "same_key" VALUES('participant','0
e4224599-506c-4967-b7ab-a4477092b1f1
9d520480-b575-4d13-aee8-9971eaf2b1b3','0f3c7508-3aa6-4b64-b6c6-4a33a8fccf6f');
INSERT INTO "same_key" VALUES('participant','0
e4224599-506c-4967-b7ab-a4477092b1f1
b9aa18f4-ab97-435a-b105-60cc260a4e02','1617ce54-bcb0-4716-9a8e-b4c8c45603c9');
INSERT INTO "same_key" VALUES('participant','0
e4224599-506c-4967-b7ab-a4477092b1f1
fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','f772fddb-d11a-4994-bbfc-a16ffc2f1cd6');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
1d72ae6f-56f1-4ed9-ae80-438a4163d480','967525a9-53c6-48fc-86ac-944d199f14e2');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
4c858ebb-9a5d-4724-873c-a673b54d8f6c','f7c6a4be-5598-45a5-91cd-bc386881128c');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
5f8e6b19-a017-492a-aae0-8342a960adb8','76b984f1-4ba7-4225-a711-6810ad3a46d4');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
8349071d-3221-40dd-b25d-130cad379c2f','01a482d6-25ef-414c-a02c-5e6592e92e92');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
9d520480-b575-4d13-aee8-9971eaf2b1b3','85db86a1-1b7e-4adc-a727-2baaad4e3c3c');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
b9aa18f4-ab97-435a-b105-60cc260a4e02','890fee19-6306-418f-a4ee-b20c9c8efeb8');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
ba31ac11-1db8-4b08-9679-4817a8de017c','691ec793-61c8-4821-aa1c-35526a16f417');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0','cfac2d1f-63ae-448e-91e9-84d16e751629');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
c445ea06-e6e1-4e2a-aaec-80481ee016c4','1ebcfd17-d22c-4759-8681-91495e97a4cf');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
e0080c22-3f8d-4d5a-8e56-31d1a340c650','e9d05a23-4ebb-4d21-a05a-02928945020a');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
fc9e10b2-4ae0-40a1-992f-f0b88271862f','55d6e9e7-dc2c-45f8-a883-59c521023a9b');
INSERT INTO "same_key" VALUES('participant','0
f381cd41-d920-4e41-a2e3-e06822058937
fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93','58055917-0e05-4870-bec8-0aea23967642');
INSERT INTO "same_key" VALUES('person','0
中村春子','a4a93c3f-6c46-4136-a489-9c1c5961e81f');
INSERT INTO "same_key" VALUES('person','0
井上海','8a3e841a-1f76-42db-a888-00902daebba7');
INSERT INTO "same_key" VALUES('person','0
伊藤五郎','ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0');
INSERT INTO "same_key" VALUES('person','0
佐藤花子','fc9e10b2-4ae0-40a1-992f-f0b88271862f');
INSERT INTO "same_key" VALUES('person','0
加藤秋江','fc7c284f-d0d3-4604-a535-8c1446fc6061');
INSERT INTO "same_key" VALUES('person','0
吉田冬馬','6e2448f9-0a94-44eb-9eec-3bd54e500b21');
INSERT INTO "same_key" VALUES('person','0
小林夏男','83a11ac2-5d4b-4336-9d4b-2d3304413f47');
INSERT INTO "same_key" VALUES('person','0
山崎十和','753190e1-4a1b-4e57-8c1f-26cc02eec425');
INSERT INTO "same_key" VALUES('person','0
山田太郎','1d72ae6f-56f1-4ed9-ae80-438a4163d480');
INSERT INTO "same_key" VALUES('person','0
松本空','140e8756-9237-4a93-ad91-b2b674b0db34');
INSERT INTO "same_key" VALUES('person','0
林美玲','fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93');
INSERT INTO "same_key" VALUES('person','0
浜田六子','c445ea06-e6e1-4e2a-aaec-80481ee016c4');
INSERT INTO "same_key" VALUES('person','0
渡辺八重','3330f815-9bef-4269-851e-5b8ba2d1f4d2');
INSERT INTO "same_key" VALUES('person','0
渡辺次郎','8349071d-3221-40dd-b25d-130cad379c2f');
INSERT INTO "same_key" VALUES('person','0
渡部七海','1b7de273-5b41-42c6-bd97-0e293309a952');
INSERT INTO "same_key" VALUES('person','0
王大明','4c858ebb-9a5d-4724-873c-a673b54d8f6c');
INSERT INTO "same_key" VALUES('person','0
田中四郎','5f8e6b19-a017-492a-aae0-8342a960adb8');
INSERT INTO "same_key" VALUES('person','0
鈴木一郎','ba31ac11-1db8-4b08-9679-4817a8de017c');
INSERT INTO "same_key" VALUES('person','0
陳小華','9d520480-b575-4d13-aee8-9971eaf2b1b3');
INSERT INTO "same_key" VALUES('person','0
高橋三郎','e0080c22-3f8d-4d5a-8e56-31d1a340c650');
INSERT INTO "same_key" VALUES('person','0
高橋九郎','27857e32-44cc-4b63-a0e4-970772b14a06');
INSERT INTO "same_key" VALUES('person','0
黄志強','b9aa18f4-ab97-435a-b105-60cc260a4e02');
INSERT INTO "same_key" VALUES('person','1
中村春子','a4a93c3f-6c46-4136-a489-9c1c5961e81f');
INSERT INTO "same_key" VALUES('person','1
井上海','8a3e841a-1f76-42db-a888-00902daebba7');
INSERT INTO "same_key" VALUES('person','1
伊藤五郎','ba326d2b-e1b7-4610-8ffc-02ebf97ddbd0');
INSERT INTO "same_key" VALUES('person','1
佐藤花子','fc9e10b2-4ae0-40a1-992f-f0b88271862f');
INSERT INTO "same_key" VALUES('person','1
加藤秋江','fc7c284f-d0d3-4604-a535-8c1446fc6061');
INSERT INTO "same_key" VALUES('person','1
吉田冬馬','6e2448f9-0a94-44eb-9eec-3bd54e500b21');
INSERT INTO "same_key" VALUES('person','1
小林夏男','83a11ac2-5d4b-4336-9d4b-2d3304413f47');
INSERT INTO "same_key" VALUES('person','1
山崎十和','753190e1-4a1b-4e57-8c1f-26cc02eec425');
INSERT INTO "same_key" VALUES('person','1
山田太郎','1d72ae6f-56f1-4ed9-ae80-438a4163d480');
INSERT INTO "same_key" VALUES('person','1
松本空','140e8756-9237-4a93-ad91-b2b674b0db34');
INSERT INTO "same_key" VALUES('person','1
林美玲','fe0ec5c8-bc6e-4d0c-900f-929ab7d1cc93');
INSERT INTO "same_key" VALUES('person','1
浜田六子','c445ea06-e6e1-4e2a-aaec-80481ee016c4');
INSERT INTO "same_key" VALUES('person','1
渡辺八重','3330f815-9bef-4269-851e-5b8ba2d1f4d2');
INSERT INTO "same_key" VALUES('person','1
渡辺次郎','8349071d-3221-40dd-b25d-130cad379c2f');
INSERT INTO "same_key" VALUES('person','1
渡部七海','1b7de273-5b41-42c6-bd97-0e293309a952');
INSERT INTO "same_key" VALUES('person','1
王大明','4c858ebb-9a5d-4724-873c-a673b54d8f6c');
INSERT INTO "same_key" VALUES('person','1
田中四郎','5f8e6b19-a017-492a-aae0-8342a960adb8');
INSERT INTO "same_key" VALUES('person','1
鈴木一郎','ba31ac11-1db8-4b08-9679-4817a8de017c');
INSERT INTO "same_key" VALUES('person','1
陳小華','9d520480-b575-4d13-aee8-9971eaf2b1b3');
INSERT INTO "same_key" VALUES('person','1
高橋三郎','e0080c22-3f8d-4d5a-8e56-31d1a340c650');
INSERT INTO "same_key" VALUES('person','1
高橋九郎','27857e32-44cc-4b63-a0e4-970772b14a06');
INSERT INTO "same_key" VALUES('person','1
黄志強','b9aa18f4-ab97-435a-b105-60cc260a4e02');
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
CREATE INDEX ix_person_sort_zh ON person (sort_zh);
CREATE INDEX ix_person_sort_ja ON person (sort_ja);
CREATE INDEX ix_attachment_owner ON attachment (owner);
CREATE INDEX ix_distinct_rows_first_id ON distinct_rows (first_id);
CREATE INDEX ix_change_tx_inverse_of ON change_tx (inverse_of);
CREATE INDEX ix_change_tx_replica ON change_tx (replica);
CREATE INDEX ix_change_tx_hlc ON change_tx (hlc);
CREATE INDEX ix_same_key_row ON same_key (entity, row_id);
CREATE INDEX ix_template_task_template_id ON template_task (template_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_personal_person_id ON personal (person_id);
CREATE INDEX ix_change_register ON change (entity, row_id, reg);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_contact_way_person_id ON contact_way (person_id);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_team_delegation_id ON team (delegation_id);
CREATE INDEX ix_task_delegation_id ON task (delegation_id);
CREATE INDEX ix_version_delegation_id ON version (delegation_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_budget_line_delegation_id ON budget_line (delegation_id);
CREATE INDEX ix_rate_delegation_id ON rate (delegation_id);
CREATE INDEX ix_room_wish_delegation_id ON room_wish (delegation_id);
CREATE INDEX ix_team_member_member_id ON team_member (member_id);
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
CREATE INDEX ix_dispatch_delegation_id ON dispatch (delegation_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_plan_change_delegation_id ON plan_change (delegation_id);
CREATE INDEX ix_event_delegation_id ON event (delegation_id);
CREATE INDEX ix_expense_delegation_id ON expense (delegation_id);
CREATE INDEX ix_expense_budget_line_id ON expense (budget_line_id);
CREATE INDEX ix_encounter_event_id ON encounter (event_id);
CREATE INDEX ix_encounter_person_id ON encounter (person_id);
CREATE INDEX ix_attendance_member_id ON attendance (member_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_room_delegation_id ON room (delegation_id);
CREATE INDEX ix_room_event_id ON room (event_id);
CREATE INDEX ix_seating_delegation_id ON seating (delegation_id);
CREATE INDEX ix_seating_event_id ON seating (event_id);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
CREATE INDEX ix_ticket_event_id ON ticket (event_id);
CREATE INDEX ix_roll_call_delegation_id ON roll_call (delegation_id);
CREATE INDEX ix_inform_person_id ON inform (person_id);
CREATE INDEX ix_inform_change_id ON inform (change_id);
CREATE INDEX ix_accepted_delegation_id ON accepted (delegation_id);
CREATE INDEX ix_packing_delegation_id ON packing (delegation_id);
CREATE INDEX ix_agenda_item_event_id ON agenda_item (event_id);
CREATE INDEX ix_event_host_event_id ON event_host (event_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE INDEX ix_participant_event_id ON participant (event_id);
CREATE INDEX ix_bed_member_id ON bed (member_id);
CREATE INDEX ix_bed_room_id ON bed (room_id);
CREATE INDEX ix_seat_seating_id ON seat (seating_id);
CREATE INDEX ix_seat_member_id ON seat (member_id);
CREATE INDEX ix_roll_mark_roll_call_id ON roll_mark (roll_call_id);
COMMIT;
