-- A control database of schema 0004, with a row in every table. It is only ever read by tests;
-- nothing in it opens anything.
-- root key: 34405f8a4f5f41ac9b8b9c9f1aac9ae06fbc6bbe2ce300a3d29e0ea1e1abfac7
-- key: lgw_Es9gPxZFfoj0aOb9FTv6iE7RJcZ0PiZir2MSz6PdY5CIQtUwjQDR1pG3Xtg80
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE api_keys (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	workspace_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	public_id TEXT NOT NULL, 
	tail TEXT NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT NOT NULL, 
	user_id TEXT NOT NULL, 
	scopes JSON NOT NULL, 
	status TEXT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	not_before BIGINT NOT NULL, 
	allowed_ips JSON NOT NULL, 
	metadata JSON NOT NULL, 
	config_id TEXT NOT NULL, 
	allow_config_override BOOLEAN NOT NULL, 
	usage_limits JSON, 
	rate_limits JSON, 
	alert_emails JSON NOT NULL, 
	rotation_policy JSON, 
	creation_mode TEXT NOT NULL, 
	hidden BOOLEAN NOT NULL, 
	created_by TEXT NOT NULL, details JSON DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_api_keys PRIMARY KEY (organisation_id, id)
);
INSERT INTO "api_keys" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ad9d-729a-a52a-84d5e74658a5',1795549867410,1795549867410,1,X'00000001E61FE0E0237E37E3995A396EEFF6AEFF33CB000C8E3993807847600D734F81B0','','organisation-service','c9va1hWcVPWH','ipiv','Admin key','','','["agent_servers.create", "agent_servers.delete", "agent_servers.list", "agent_servers.read", "agent_servers.update", "analytics.view", "audit_logs.list", "configs.create", "configs.delete", "configs.list", "configs.read", "configs.update", "deployments.create", "deployments.delete", "deployments.list", "deployments.read", "deployments.update", "guardrails.create", "guardrails.delete", "guardrails.list", "guardrails.read", "guardrails.update", "logs.export", "logs.list", "logs.view", "mcp_servers.create", "mcp_servers.delete", "mcp_servers.list", "mcp_servers.read", "mcp_servers.update", "organisation_agent_integrations.create", "organisation_agent_integrations.delete", "organisation_agent_integrations.list", "organisation_agent_integrations.read", "organisation_agent_integrations.update", "organisation_exclusions.list", "organisation_exclusions.update", "organisation_guardrails.create", "organisation_guardrails.delete", "organisation_guardrails.list", "organisation_guardrails.read", "organisation_guardrails.update", "organisation_integrations.create", "organisation_integrations.delete", "organisation_integrations.list", "organisation_integrations.read", "organisation_integrations.update", "organisation_mcp_integrations.create", "organisation_mcp_integrations.delete", "organisation_mcp_integrations.list", "organisation_mcp_integrations.read", "organisation_mcp_integrations.update", "organisation_service_api_keys.create", "organisation_service_api_keys.delete", "organisation_service_api_keys.list", "organisation_service_api_keys.read", "organisation_service_api_keys.rotate", "organisation_service_api_keys.update", "organisation_settings.read", "organisation_settings.update", "organisation_users.create", "organisation_users.delete", "organisation_users.list", "organisation_users.read", "organisation_users.update", "plugins.create", "plugins.list", "plugins.update", "policies.create", "policies.delete", "policies.list", "policies.read", "policies.update", "prompts.create", "prompts.delete", "prompts.list", "prompts.publish", "prompts.read", "prompts.update", "providers.create", "providers.delete", "providers.list", "providers.read", "providers.update", "secret_references.create", "secret_references.delete", "secret_references.list", "secret_references.read", "secret_references.update", "virtual_keys.copy", "virtual_keys.create", "virtual_keys.delete", "virtual_keys.duplicate", "virtual_keys.list", "virtual_keys.read", "virtual_keys.update", "workspace_agent_integrations.create", "workspace_agent_integrations.delete", "workspace_agent_integrations.list", "workspace_agent_integrations.read", "workspace_agent_integrations.update", "workspace_integrations.create", "workspace_integrations.delete", "workspace_integrations.list", "workspace_integrations.read", "workspace_integrations.update", "workspace_mcp_integrations.create", "workspace_mcp_integrations.delete", "workspace_mcp_integrations.list", "workspace_mcp_integrations.read", "workspace_mcp_integrations.update", "workspace_service_api_keys.create", "workspace_service_api_keys.delete", "workspace_service_api_keys.list", "workspace_service_api_keys.read", "workspace_service_api_keys.rotate", "workspace_service_api_keys.update", "workspace_user_api_keys.create", "workspace_user_api_keys.delete", "workspace_user_api_keys.list", "workspace_user_api_keys.read", "workspace_user_api_keys.rotate", "workspace_user_api_keys.update", "workspace_users.create", "workspace_users.delete", "workspace_users.list", "workspace_users.read", "workspace_users.update", "workspaces.create", "workspaces.delete", "workspaces.list", "workspaces.read", "workspaces.update"]','active',0,0,'[]','{}','',1,NULL,NULL,'[]',NULL,'auto',0,'01a20f1c-ad95-783f-ad44-2fcd3129b719','{}');
INSERT INTO "api_keys" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ada1-742d-a7ad-49d8edfb6e02',1795549867410,1795549867410,1,X'00000001CBE1650A86B5E078F84D35CB26492AA5CD876233F467966BB5A2774244CAB579','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','workspace-service','oeW3RuXjgkUy','eds7','Workspace key','','','["agent_servers.create", "agent_servers.delete", "agent_servers.list", "agent_servers.read", "agent_servers.update", "agents.invoke", "analytics.view", "completions.write", "configs.create", "configs.delete", "configs.list", "configs.read", "configs.update", "guardrails.create", "guardrails.delete", "guardrails.invoke", "guardrails.list", "guardrails.read", "guardrails.update", "logs.export", "logs.list", "logs.view", "logs.write", "mcp.invoke", "mcp_servers.create", "mcp_servers.delete", "mcp_servers.list", "mcp_servers.read", "mcp_servers.update", "organisation_agent_integrations.list", "organisation_integrations.list", "organisation_mcp_integrations.list", "policies.create", "policies.delete", "policies.list", "policies.read", "policies.update", "prompts.create", "prompts.delete", "prompts.list", "prompts.publish", "prompts.read", "prompts.render", "prompts.update", "providers.create", "providers.delete", "providers.list", "providers.read", "providers.update", "virtual_keys.copy", "virtual_keys.create", "virtual_keys.delete", "virtual_keys.duplicate", "virtual_keys.list", "virtual_keys.read", "virtual_keys.update", "workspace_agent_integrations.create", "workspace_agent_integrations.delete", "workspace_agent_integrations.list", "workspace_agent_integrations.read", "workspace_agent_integrations.update", "workspace_integrations.create", "workspace_integrations.delete", "workspace_integrations.list", "workspace_integrations.read", "workspace_integrations.update", "workspace_mcp_integrations.create", "workspace_mcp_integrations.delete", "workspace_mcp_integrations.list", "workspace_mcp_integrations.read", "workspace_mcp_integrations.update", "workspace_service_api_keys.create", "workspace_service_api_keys.delete", "workspace_service_api_keys.list", "workspace_service_api_keys.read", "workspace_service_api_keys.rotate", "workspace_service_api_keys.update", "workspace_user_api_keys.create", "workspace_user_api_keys.delete", "workspace_user_api_keys.list", "workspace_user_api_keys.read", "workspace_user_api_keys.rotate", "workspace_user_api_keys.update", "workspace_users.create", "workspace_users.delete", "workspace_users.list", "workspace_users.read", "workspace_users.update", "workspaces.list", "workspaces.read", "workspaces.update"]','active',0,0,'[]','{}','',1,NULL,NULL,'[]',NULL,'auto',0,'01a20f1c-ad95-783f-ad44-2fcd3129b719','{}');
INSERT INTO "api_keys" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ade5-78a2-9afc-1766aada330c',1795549867485,1795549867485,1,X'00000001EA41CD9EA0FEDDD18E7A82A6A009EC90C996C30870825ACFF6DF148BF30C89AB','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','workspace-service','Es9gPxZFfoj0','tg80','with a default','','','["completions.write"]','active',0,0,'[]','{"team": "blue"}','pc-never-checked',1,NULL,NULL,'[]',NULL,'api',0,'01a20f1c-ada1-742d-a7ad-49d8edfb6e02','{}');
CREATE TABLE audit (
	seq INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	organisation_id TEXT NOT NULL, 
	workspace_id TEXT NOT NULL, 
	actor_type TEXT NOT NULL, 
	actor_id TEXT NOT NULL, 
	via TEXT NOT NULL, 
	client_ip TEXT NOT NULL, 
	user_agent TEXT NOT NULL, 
	method TEXT NOT NULL, 
	uri TEXT NOT NULL, 
	request_id TEXT NOT NULL, 
	resource_type TEXT NOT NULL, 
	object_id TEXT NOT NULL, 
	action TEXT NOT NULL, 
	status BIGINT NOT NULL, 
	detail JSON NOT NULL, prev BLOB, hash BLOB, 
	CONSTRAINT pk_audit PRIMARY KEY (seq)
);
INSERT INTO "audit" VALUES(1,'01a20f1c-ada3-7824-8303-65cb597503c3',1795549867410,'01a20f1c-ad92-7be6-8942-e2f0b8b3df81','','system','','command line','','','','','','organisation','01a20f1c-ad92-7be6-8942-e2f0b8b3df81','organisation.create',0,'{"owner": "01a20f1c-ad95-783f-ad44-2fcd3129b719", "workspace": "01a20f1c-ad95-72b8-b7bf-3e3546e2dea7"}',NULL,NULL);
INSERT INTO "audit" VALUES(2,'01a20f1c-add3-79d6-9f67-741a62a395d3',1795549867466,'01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','api_key','01a20f1c-ada1-742d-a7ad-49d8edfb6e02','01a20f1c-ada1-742d-a7ad-49d8edfb6e02','127.0.0.1','python-httpx/0.28.1','POST','/v1/virtual-keys','01a20f1c-adc7-7002-9060-714daa80593f','virtual_key','01a20f1c-adcc-7794-bc79-1906b54033fe','virtual_key.create',200,'{"request_body": {"name": "Main", "provider": "openai", "key": "[redacted]", "slug": "main"}}',NULL,NULL);
INSERT INTO "audit" VALUES(3,'01a20f1c-adec-76b5-9b68-bdce55a0f4de',1795549867485,'01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','api_key','01a20f1c-ada1-742d-a7ad-49d8edfb6e02','01a20f1c-ada1-742d-a7ad-49d8edfb6e02','127.0.0.1','python-httpx/0.28.1','POST','/v1/api-keys/workspace/service','01a20f1c-addc-7dd3-8c73-623aec1c25ac','api_key','01a20f1c-ade5-78a2-9afc-1766aada330c','api_key.create',200,'{"request_body": {"name": "with a default", "scopes": ["completions.write"], "defaults": {"metadata": {"team": "blue"}, "config_id": "pc-never-checked"}}}',NULL,NULL);
CREATE TABLE changes (
	version BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	ids JSON NOT NULL, 
	CONSTRAINT pk_changes PRIMARY KEY (version)
);
INSERT INTO "changes" VALUES(1,1795549867431,'["01a20f1c-ad92-7be6-8942-e2f0b8b3df81", "keyring"]');
INSERT INTO "changes" VALUES(2,1795549867479,'["01a20f1c-ad95-72b8-b7bf-3e3546e2dea7", "01a20f1c-adcc-7794-bc79-1906b54033fe"]');
CREATE TABLE claims (
	name TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (name)
);
INSERT INTO "claims" VALUES('owner',1795549867411);
CREATE TABLE config_versions (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	workspace_id TEXT NOT NULL, 
	config_id TEXT NOT NULL, 
	number BIGINT NOT NULL, 
	name TEXT NOT NULL, 
	status TEXT NOT NULL, 
	document TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	CONSTRAINT pk_config_versions PRIMARY KEY (organisation_id, id), 
	CONSTRAINT uq_config_versions_config_id_number UNIQUE (config_id, number)
);
INSERT INTO "config_versions" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','version-old',1,1,1,X'00000001E81066D2F2A9359C3AF9DB4A56E68B0A8FAE083E4FD817CA0F4CB345E1E9C261','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','config-old',1,'pc-old','active','{"virtual_key":"main"}','');
CREATE TABLE configs (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	workspace_id TEXT NOT NULL, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	status TEXT NOT NULL, 
	number BIGINT NOT NULL, 
	version_id TEXT NOT NULL, 
	owner_id TEXT NOT NULL, 
	updated_by TEXT NOT NULL, 
	CONSTRAINT pk_configs PRIMARY KEY (organisation_id, id), 
	CONSTRAINT uq_configs_workspace_id_slug UNIQUE (workspace_id, slug)
);
INSERT INTO "configs" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','config-old',1,1,1,X'000000015DBD5DD0883349B4CF994CBE1A4E79F838DAE5A5952CE4EAFF9A6E674A2887CB','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','pc-old','pc-old','active',1,'version-old','','');
CREATE TABLE entities (
	kind TEXT NOT NULL, 
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	workspace_id TEXT NOT NULL, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	status TEXT NOT NULL, 
	parent_id TEXT NOT NULL, 
	lookup TEXT NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_entities PRIMARY KEY (kind, organisation_id, id)
);
INSERT INTO "entities" VALUES('notes','01a20f1c-ad92-7be6-8942-e2f0b8b3df81','note-2',2,2,1,X'000000016A26D690E49FBE7C640EEFC0C2D90C19C93B801A04A4A7AEB941130D03BD5840','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','old','','active','','secret','{"text": "\u00fc", "weight": 0, "sealed": "", "parts": [{"a": [1, null]}]}');
CREATE TABLE epoch (
	id INTEGER NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT pk_epoch PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES(1,2);
CREATE TABLE key_secrets (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	key_id TEXT NOT NULL, 
	digest BLOB NOT NULL, 
	pepper_version BIGINT NOT NULL, 
	public_id TEXT NOT NULL, 
	tail TEXT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	CONSTRAINT pk_key_secrets PRIMARY KEY (organisation_id, id), 
	CONSTRAINT uq_key_secrets_digest UNIQUE (digest)
);
INSERT INTO "key_secrets" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ad9f-7bc0-8f47-7f4bd3f5044e',1795549867410,1795549867410,1,X'00000001A8B5CEA02E8F7457B506D1C1285C04626E637080E11816287F8FE845118F6777','01a20f1c-ad9d-729a-a52a-84d5e74658a5',X'6A8E8CB2265A1BE68F914B2AFC154782949ABB40D16A7CC9B2D0C6B8C0B12D52',1,'c9va1hWcVPWH','ipiv',0);
INSERT INTO "key_secrets" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ada2-7213-8dc4-a2040902c713',1795549867410,1795549867410,1,X'00000001D9AEBBB46E2144F06F9C9766E5A4B37B9970EF2DEE1919B4DC44EA3A31BB5E22','01a20f1c-ada1-742d-a7ad-49d8edfb6e02',X'573A603007D65BCD393D75D06DA21CAF681AF3B2C0D826CE6B3B6E2CD63D873A',1,'oeW3RuXjgkUy','eds7',0);
INSERT INTO "key_secrets" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ade9-72f4-aa2c-2dd286094eb5',1795549867485,1795549867485,1,X'000000012DA566468215B5447D13434A1C30AEDAE59CA15E5B7DA4F234DABF5E0445BB7F','01a20f1c-ade5-78a2-9afc-1766aada330c',X'B032141767DE3490EB9D8CE8E51BDFB1F069411F96AF38152407BDD321DDA9B6',1,'Es9gPxZFfoj0','tg80',0);
CREATE TABLE key_use (
	organisation_id TEXT NOT NULL, 
	key_id TEXT NOT NULL, 
	last_used_at BIGINT NOT NULL, client_ip TEXT DEFAULT '' NOT NULL, user_agent TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_key_use PRIMARY KEY (organisation_id, key_id)
);
INSERT INTO "key_use" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ad9d-729a-a52a-84d5e74658a5',1,'','');
CREATE TABLE members (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	workspace_id TEXT NOT NULL, 
	user_id TEXT NOT NULL, 
	role TEXT NOT NULL, source TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_members PRIMARY KEY (organisation_id, id)
);
INSERT INTO "members" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7/01a20f1c-ad95-783f-ad44-2fcd3129b719',1795549867410,1795549867410,1,X'000000012563A709B75702810A9E87AC3A676778BA14EC95AAC2E0732670C54C0492FE7D','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','01a20f1c-ad95-783f-ad44-2fcd3129b719','manager','');
CREATE TABLE one_time_tokens (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	purpose TEXT NOT NULL, 
	digest BLOB NOT NULL, 
	expires_at BIGINT NOT NULL, 
	used_at BIGINT NOT NULL, 
	user_id TEXT NOT NULL, details JSON DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_one_time_tokens PRIMARY KEY (organisation_id, id), 
	CONSTRAINT uq_one_time_tokens_digest UNIQUE (digest)
);
INSERT INTO "one_time_tokens" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','t',1,1,1,X'0000000162A45CBA36205BD12DA2DFF7F623053C23C320F86265074114337690E360AA45','invite',X'7474747474747474747474747474747474747474747474747474747474747474',9,0,'','{}');
CREATE TABLE organisations (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	name TEXT NOT NULL, 
	slug TEXT NOT NULL, 
	status TEXT NOT NULL, defaults JSON DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_organisations PRIMARY KEY (organisation_id, id), 
	CONSTRAINT uq_organisations_slug UNIQUE (slug)
);
INSERT INTO "organisations" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ad92-7be6-8942-e2f0b8b3df81',1795549867410,1795549867410,1,X'000000010FD185A262FBA135A1261D12064CB25B9F5A82756ACE4C1134EF74D4AAFC29F2','Example Works','example-works-49cfd7','active','{}');
CREATE TABLE sessions (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	user_id TEXT NOT NULL, 
	digest BLOB NOT NULL, 
	expires_at BIGINT NOT NULL, 
	last_seen_at BIGINT NOT NULL, 
	proved_at BIGINT NOT NULL, 
	client_ip TEXT NOT NULL, 
	user_agent TEXT NOT NULL, methods JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_sessions PRIMARY KEY (organisation_id, id), 
	CONSTRAINT uq_sessions_digest UNIQUE (digest)
);
INSERT INTO "sessions" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','s',1,1,1,X'00000001AA547305A753B40DB6BD32E84AE65D4E248BFB5C3C140690975BF9D20144404C','01a20f1c-ad95-783f-ad44-2fcd3129b719',X'7373737373737373737373737373737373737373737373737373737373737373',9,1,1,'','','[]');
CREATE TABLE users (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	email TEXT NOT NULL, 
	first_name TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	password_hash TEXT NOT NULL, 
	status TEXT NOT NULL, details JSON DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_users PRIMARY KEY (organisation_id, id), 
	CONSTRAINT uq_users_email UNIQUE (email)
);
INSERT INTO "users" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ad95-783f-ad44-2fcd3129b719',1795549867410,1795549867410,1,X'000000018F6D326881D72EF551788E3E28DB9BB9F3D567898FA47130E37563C01B8E231E','owner@example.org','Olga','Owner','owner','$argon2id$v=19$m=8,t=1,p=1$o5a7H1PLPmhb6r0ffub4QQ$D79kRMvAl/YwSH/sXt39nGw+qJc8+BiixqSxUFSus9Q','active','{}');
CREATE TABLE virtual_keys (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	workspace_id TEXT NOT NULL, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	provider TEXT NOT NULL, 
	note TEXT NOT NULL, 
	sealed BLOB NOT NULL, 
	tail TEXT NOT NULL, 
	base_url TEXT NOT NULL, 
	options JSON NOT NULL, 
	deployments JSON NOT NULL, 
	usage_limits JSON, 
	rate_limits JSON, 
	expires_at BIGINT NOT NULL, 
	status TEXT NOT NULL, 
	created_by TEXT NOT NULL, integration_id TEXT DEFAULT '' NOT NULL, secret_mappings JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_virtual_keys PRIMARY KEY (organisation_id, id), 
	CONSTRAINT uq_virtual_keys_workspace_id_slug UNIQUE (workspace_id, slug)
);
INSERT INTO "virtual_keys" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-adcc-7794-bc79-1906b54033fe',1795549867466,1795549867466,1,X'00000001F29D12403734CEE2007ABA995493B7FA6A6B7F05E82216EA418C036409C02982','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','main','Main','openai','',X'4C53010F452741CB7742B5808647B2E3BEBE460000000154A76E31145747DB11D36594F2010D65B8D5837C50CAD3C0DE2968A909A403E35D4B81E5AEFEA7E2EB2F84283153B84A605066','sion','','{}','[]',NULL,NULL,0,'active','01a20f1c-ada1-742d-a7ad-49d8edfb6e02','','[]');
CREATE TABLE working_keys (
	id TEXT NOT NULL, 
	label TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	owner TEXT NOT NULL, 
	wrapped BLOB NOT NULL, 
	"check" BLOB NOT NULL, 
	root_id TEXT NOT NULL, 
	retired BOOLEAN NOT NULL, 
	CONSTRAINT pk_working_keys PRIMARY KEY (id), 
	CONSTRAINT uq_working_keys_label_version_owner UNIQUE (label, version, owner)
);
INSERT INTO "working_keys" VALUES('e98613b6-70d7-4fcd-af7a-b4eb330e0f3c','api-key-pepper',1,'',X'4C570141C313697212E49A4BEB32B0EA397C2B281BE1E1E49147CF9820C6F0D13F9B607E82357420B027936C22A26172170FDA04D5265337622BC9406196BD',X'946F9FBF7A1EAC523785C1AFE8D11C4A','1e3c1391',0);
INSERT INTO "working_keys" VALUES('20992892-e039-4c26-897e-8beac4938083','row-mac',1,'',X'4C57019363F7E050E8EB6B122E7A62A851C7B50097FA1A8E47FF47628E5146FBF3337A938FBA079BC3B060C479D969F414D1C4FE8C3903C1BD68DA90F850CD',X'6A848C91EC230A1BCCB92C16318D8EEF','1e3c1391',0);
INSERT INTO "working_keys" VALUES('38676430-934a-4c91-a4e3-f047866dbada','audit-sign',1,'',X'4C5701A4211297217EAE43F88CDB70697BA557562FDD6F61C65F53A8C280CA2EAAC36D81087F2CB18B0980C928BD449092A410AD4A9CEAACEE638FC4B3CDCD',X'1742200FB28E87ADDD4F11574A428CF9','1e3c1391',0);
INSERT INTO "working_keys" VALUES('458e6120-8dd5-4a07-8c15-2b6f98b391f9','session',1,'',X'4C57013ABEBCB43E089E6E8D5F12AE10C4E7403F50E7E85868254A7F3A12E5375D3E418A406189C3284B1AA6925A0B92D82EC29A024C3DBF657725DB901000',X'397CC665A1DCCD40DA5DD8931FD420CA','1e3c1391',0);
INSERT INTO "working_keys" VALUES('4d683540-ddf7-4b94-ab31-301f5232ca42','cursor',1,'',X'4C5701F461D05F926E3CC88047B76F9323C1D0E7CC49E01ACD74582203D8ADBE60AD607ED9B43C15A2A7801DE33829A5271A567A39B8499D7EA439A2110ED0',X'8C211FE1CA20FF9D04C2255EFF73791A','1e3c1391',0);
INSERT INTO "working_keys" VALUES('0f452741-cb77-42b5-8086-47b2e3bebe46','dek',1,'01a20f1c-ad92-7be6-8942-e2f0b8b3df81',X'4C5701FC9BDA58B3832BBE28F274E7A5C42D942CA7F7041B64885E3257C6593BA22A4C6E8B0448DB299F26DFCD775EC39A8DA2748EB0D737C2420755FF41F1',X'BAA3CA2B5B3736524FCE7A89E1DAFC4D','1e3c1391',0);
CREATE TABLE workspaces (
	organisation_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	row_version BIGINT NOT NULL, 
	mac BLOB NOT NULL, 
	workspace_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	slug TEXT NOT NULL, 
	description TEXT NOT NULL, 
	is_default BOOLEAN NOT NULL, 
	status TEXT NOT NULL, 
	defaults JSON NOT NULL, 
	usage_limits JSON NOT NULL, 
	rate_limits JSON NOT NULL, icon TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_workspaces PRIMARY KEY (organisation_id, id), 
	CONSTRAINT uq_workspaces_organisation_id_slug UNIQUE (organisation_id, slug)
);
INSERT INTO "workspaces" VALUES('01a20f1c-ad92-7be6-8942-e2f0b8b3df81','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7',1795549867410,1795549867410,1,X'0000000112EF3B915FFD7C59879358B10F9B431485F3CC9C4B370CF34B370E77752D609B','01a20f1c-ad95-72b8-b7bf-3e3546e2dea7','Shared Team','shared-team-37adb4','',1,'active','{}','[]','[]','');
CREATE INDEX ix_audit_organisation_id_at ON audit (organisation_id, at);
CREATE INDEX ix_key_secrets_organisation_id_key_id ON key_secrets (organisation_id, key_id);
CREATE INDEX ix_members_organisation_id_user_id ON members (organisation_id, user_id);
CREATE INDEX ix_sessions_organisation_id_user_id ON sessions (organisation_id, user_id);
CREATE INDEX ix_api_keys_organisation_id_workspace_id_created_at_kind_hidden ON api_keys (organisation_id, workspace_id, created_at, kind, hidden);
CREATE INDEX ix_api_keys_organisation_id_created_at_kind_hidden ON api_keys (organisation_id, created_at, kind, hidden);
CREATE INDEX ix_entities_kind_organisation_id_workspace_id_created_at ON entities (kind, organisation_id, workspace_id, created_at);
CREATE INDEX ix_entities_kind_organisation_id_parent_id ON entities (kind, organisation_id, parent_id);
CREATE UNIQUE INDEX uq_entities_slug ON entities (kind, organisation_id, workspace_id, slug) WHERE slug <> '';
CREATE UNIQUE INDEX uq_entities_lookup ON entities (kind, lookup) WHERE lookup <> '';
COMMIT;
