"""The resources of 2026-11 live a whole life through both clients: created, read, listed, changed, deleted.

Covers: agents.invocations, agents.resources.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from openai_dual import BadRequestError, NotFoundError
from tests.support.clients import Driver

AGENTS = "beta.agents"
VAULTS = f"{AGENTS}.vaults"
ENVIRONMENTS = f"{AGENTS}.environments"
AUTOMATIONS = f"{AGENTS}.automations"
ORGANIZATION = "admin.organization"
IDENTITIES = f"{ORGANIZATION}.workload_identity_providers"
HELLO = [{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}]
NEW_SESSION = {"type": "new_session", "environment": {"type": "none"}, "input": HELLO, "agent": {"model": "gpt-5"}}
SCHEDULE = {"name": "daily", "type": "periodic", "expression": "0 9 * * *", "timezone": "UTC"}
BEARER = {"type": "static_bearer", "token": "a-token-of-mine", "mcp_server_url": "https://mcp.example.com"}
BUCKET = {"type": "aws", "bucket": "b", "role_arn": "arn:aws:iam::1:role/r"}


class Kind(NamedTuple):
    """A kind of resource: the arguments that create one, and those that change it."""

    name: str
    created: dict[str, Any]
    changed: dict[str, Any] | None = None
    owner: tuple[str, str, dict[str, Any]] | None = None
    """The kind of its owner, the keyword with the owner's id, and the arguments that create the owner."""
    deletable: bool = True


KINDS = (
    Kind("webhooks", {"name": "n", "url": "https://example.com", "event_types": ["batch.failed"]}, {"name": "m"}),
    Kind(AGENTS, {"model": "gpt-5", "name": "n"}, {"name": "m", "instructions": "Be brief."}),
    Kind(VAULTS, {"name": "n"}, {"name": "m"}),
    Kind(
        f"{VAULTS}.credentials",
        {"name": "n", "auth": BEARER},
        {"metadata": {"team": "a"}},
        (VAULTS, "vault_id", {"name": "n"}),
    ),
    Kind(AUTOMATIONS, {**SCHEDULE, "target": NEW_SESSION}, {"name": "weekly"}),
    Kind(ENVIRONMENTS, {"environment": {"type": "openai_hosted"}}, deletable=False),
    Kind(f"{ENVIRONMENTS}.templates", {"name": "n"}, {"name": "m"}),
    Kind(
        f"{AGENTS}.sessions", {"environment": {"type": "none"}, "agent": {"model": "gpt-5"}}, {"metadata": {"a": "b"}}
    ),
    Kind(
        f"{ORGANIZATION}.external_keys",
        {"name": "n", "type": "aws", "kms_arn": "k", "role_arn": "r", "external_id": "e"},
    ),
    Kind(f"{ORGANIZATION}.external_storage", {"project_id": "proj_default", "provider": BUCKET}),
    Kind(IDENTITIES, {"name": "n", "type": "oidc", "issuer": "https://id.example.com", "audience": "a"}, {"name": "m"}),
    Kind(
        f"{IDENTITIES}.federation_rules",
        {"project_id": "proj_default", "service_account_id": "svc", "attribute_matchers": {"sub": "a"}},
        {"enabled": False},
        (IDENTITIES, "workload_identity_provider_id", {"name": "n", "type": "oidc", "issuer": "i", "audience": "a"}),
    ),
)


class Life:
    """The calls of one kind of resource, below its owner if it has one."""

    def __init__(self, driver: Driver, kind: Kind) -> None:
        self._driver, self._kind = driver, kind
        self._owner: dict[str, str] = {}
        if kind.owner is not None:
            name, keyword, arguments = kind.owner
            self._owner = {keyword: driver.call(f"{name}.create", **arguments).id}

    def call(self, verb: str, key: str | None = None, **arguments: Any) -> Any:
        """Call a method; *key* is the id of the resource."""
        positional = [*self._owner.values()] if key is None else [key]
        keywords = {} if key is None else self._owner
        return self._driver.call(f"{self._kind.name}.{verb}", *positional, **keywords, **arguments)

    def listed(self) -> list[str]:
        return [each.id for each in self._driver.items(self.call("list"))]


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_a_resource_keeps_what_it_is_given(driver: Driver, kind: Kind) -> None:
    driver.client.assign("validate_requests", "strict")
    life = Life(driver, kind)
    made = life.call("create", **kind.created)
    found = life.call("retrieve", made.id)

    told = {name: value for name, value in kind.created.items() if isinstance(value, str | list)}
    assert told | {"object": made.object} == {name: found.to_dict()[name] for name in [*told, "object"]}
    assert made.id in life.listed()
    assert "sample" not in str(found.to_dict().get("object"))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.changed], ids=lambda kind: str(kind.name))
def test_a_change_is_kept_and_has_its_time(driver: Driver, kind: Kind) -> None:
    life, changes = Life(driver, kind), kind.changed or {}
    made = life.call("create", **kind.created).to_dict()
    changed = life.call("update", made["id"], **changes).to_dict()
    found = life.call("retrieve", made["id"]).to_dict()

    assert changes == {name: found[name] for name in changes}
    assert changed == found
    assert "updated_at" not in made or made["updated_at"] < found["updated_at"]
    assert made["created_at"] == found["created_at"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.deletable], ids=lambda kind: str(kind.name))
def test_a_deleted_resource_is_gone(driver: Driver, kind: Kind) -> None:
    life = Life(driver, kind)
    key = life.call("create", **kind.created).id
    life.call("delete", key)

    for verb in ("retrieve", "delete"):
        with pytest.raises(NotFoundError):
            life.call(verb, key)
    assert key not in life.listed()


def test_a_rotated_credential_keeps_its_server_and_shows_no_secret(driver: Driver) -> None:
    vault = driver.call(f"{VAULTS}.create", name="n").id
    made = driver.call(f"{VAULTS}.credentials.create", vault, name="n", auth=BEARER)
    auth = {"type": "static_bearer", "token": "another-token-of-mine"}
    rotated = driver.call(f"{VAULTS}.credentials.update", made.id, vault_id=vault, auth=auth)

    assert {"type": "static_bearer", "mcp_server_url": BEARER["mcp_server_url"]} == rotated.auth.to_dict()
    assert rotated.updated_at > made.updated_at


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        (ENVIRONMENTS, {"environment": {"type": "openai_hosted"}}),
        (f"{AGENTS}.sessions", {"environment": {"type": "none"}, "agent": {"model": "gpt-5"}}),
    ],
)
def test_an_unknown_vault_is_refused(driver: Driver, name: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(NotFoundError, match="vault_none"):
        driver.call(f"{name}.create", **arguments, vault_ids=["vault_none"])


def test_an_automation_starts_sessions_and_continues_them(driver: Driver) -> None:
    invocations = f"{AUTOMATIONS}.invocations"
    starting = driver.call(f"{AUTOMATIONS}.create", **SCHEDULE, target=NEW_SESSION).id
    started = driver.call(f"{invocations}.create", starting)
    target = {"type": "existing_session", "session_id": started.session_id, "instructions": "Again"}
    continuing = driver.call(f"{AUTOMATIONS}.create", **SCHEDULE, target=target).id
    continued = driver.call(f"{invocations}.create", continuing)
    texts = [item.content[0].text for item in items_of(driver, started.session_id)]
    driver.call(f"{AGENTS}.sessions.delete", started.session_id)
    failed = driver.call(f"{invocations}.create", continuing)

    assert ("completed", started.session_id) == (continued.status, continued.session_id)
    assert ["You said: Again", "Again", "You said: Hi", "Hi"] == texts
    assert ("failed", None) == (failed.status, failed.session_id)
    assert started.session_id in failed.error.message
    assert started == driver.call(f"{invocations}.retrieve", started.id, automation_id=starting)


def items_of(driver: Driver, session: str) -> list[Any]:
    return driver.items(driver.call(f"{AGENTS}.sessions.items.list", session))


def test_an_automation_is_paused_once(driver: Driver) -> None:
    key = driver.call(f"{AUTOMATIONS}.create", **SCHEDULE, target=NEW_SESSION).id
    paused = driver.call(f"{AUTOMATIONS}.pause", key)
    with pytest.raises(BadRequestError, match="already paused"):
        driver.call(f"{AUTOMATIONS}.pause", key)

    assert ("paused", "active") == (paused.status, driver.call(f"{AUTOMATIONS}.resume", key).status)


def test_external_keys_and_storage_are_validated(driver: Driver) -> None:
    keys, storage = f"{ORGANIZATION}.external_keys", f"{ORGANIZATION}.external_storage"
    key = driver.call(f"{keys}.create", name="n", type="aws", kms_arn="k", role_arn="r", external_id="e").id
    place = driver.call(f"{storage}.create", project_id="proj_default", provider=BUCKET)
    validated = driver.call(f"{storage}.validate", place.id)

    assert ("valid", "pending", "validated") == (
        driver.call(f"{keys}.validate", key).status,
        place.status,
        validated.status,
    )
    assert validated == driver.call(f"{storage}.retrieve", place.id)
    for name in (keys, storage):
        with pytest.raises(NotFoundError):
            driver.call(f"{name}.validate", "none")


def test_a_key_that_is_given_a_lifetime_expires(driver: Driver) -> None:
    keys = f"{ORGANIZATION}.projects.api_keys"
    account = driver.call(f"{ORGANIZATION}.projects.service_accounts.create", "proj_default", name="robot")
    key = account.api_key.id
    before = driver.call(f"{keys}.retrieve", key, project_id="proj_default")
    after = driver.call(f"{keys}.update", key, project_id="proj_default", expires_in_seconds=3600)

    assert before.expires_at is None
    assert before.created_at + 3600 < after.expires_at
    assert after == driver.call(f"{keys}.retrieve", key, project_id="proj_default")
