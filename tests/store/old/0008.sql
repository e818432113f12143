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
INSERT INTO "meta" VALUES('store','94e1a0ff-0b34-439f-a377-2fd4fa068f1c');
INSERT INTO "meta" VALUES('replica','fb4f76fd-5064-40ae-9c22-fbe5c1b894b3');
INSERT INTO "meta" VALUES('folding','4');
INSERT INTO "meta" VALUES('practice','1');
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
CREATE TABLE theme (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	name_zh VARCHAR NOT NULL, 
	name_ja VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
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
CREATE TABLE wording (
	id VARCHAR(36) NOT NULL, 
	alive BOOLEAN NOT NULL, 
	"key" VARCHAR NOT NULL, 
	text_zh VARCHAR NOT NULL, 
	text_ja VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
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
