"""The list of settings: `Config`, arguments, constructors, variables, files and documentation agree on it."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest

from openai_dual import AsyncOpenAI, Config, ConfigurationError, OpenAI, RateLimiter, RateLimits, Retry
from openai_dual.config.arguments import REMOVED_BY_NONE, SHARED, TURNED_OFF_BY_NONE, AllSettings, ClientSettings
from openai_dual.config.environment import OTHER_NAMES, VARIABLES
from openai_dual.config.files import TABLES
from openai_dual.config.resolve import effective
from openai_dual.config.settings import CONNECTION, PARTS, SETTINGS, Explained, with_retries
from openai_dual.core.secrets import NAMED, SECRETS, URLS
from tests.support.paths import ROOT

KEY = "sk-a-key-nobody-may-see"
NOT_IN_CONFIG = {"http_client", "max_retries"}
IN_CODE_ONLY = {
    "endpoints",
    "spend_cap",
    "hooks",
    "middleware",
    "cancel",
    "http_client",
    "provider",
    "workload_identity",
}
EXCLUDED_BY_OTHERS = {"OPENAI_DATA_RESIDENCY"}
IN_FILES_ONLY = {"rate_limit_rpm", "rate_limit_tpm"}
COPIES_ONLY = {"cancel"}

SAID = {
    "OPENAI_API_KEY": KEY,
    "OPENAI_API_KEY_HEADER": "api-key",
    "OPENAI_ADMIN_KEY": "admin",
    "OPENAI_WEBHOOK_SECRET": "whsec_c2VjcmV0",
    "OPENAI_ORG_ID": "org",
    "OPENAI_PROJECT_ID": "proj",
    "OPENAI_BASE_URL": "http://api.example/v1/",
    "OPENAI_WEBSOCKET_BASE_URL": "wss://sockets.example/v1",
    "OPENAI_ALLOW_HTTP": "yes",
    "OPENAI_TIMEOUT": "none",
    "OPENAI_MAX_RETRIES": "7",
    "OPENAI_RETRY_BUDGET": "off",
    "OPENAI_CIRCUIT_BREAKER": "false",
    "OPENAI_RATE_LIMIT_RPM": "100",
    "OPENAI_RATE_LIMIT_TPM": "2e4",
    "OPENAI_BULKHEAD": "8",
    "OPENAI_DEADLINE": "30",
    "OPENAI_STREAM_IDLE_TIMEOUT": "1.5",
    "OPENAI_STREAM_USAGE": "1",
    "OPENAI_ENABLE_TRACING": "no",
    "OPENAI_ENABLE_METRICS": "no",
    "OPENAI_LOG_LEVEL": "debug",
    "OPENAI_LOG_REQUESTS": "true",
    "OPENAI_LOG_RESPONSES": "true",
    "OPENAI_WARN_DEPRECATED_PARAMETERS": "yes",
    "OPENAI_VALIDATE_REQUESTS": "strict",
    "OPENAI_CUSTOM_HEADERS": "X-Team: blue\nX-Time: 12:30\n",
    "OPENAI_CUSTOM_QUERY": "api-version=2&empty=",
    "OPENAI_MAX_RESPONSE_BYTES": "1000",
    "OPENAI_VERIFY": "no",
    "OPENAI_CA_BUNDLE": "ca.pem",
    "OPENAI_CLIENT_CERT": "cert.pem:key.pem",
    "OPENAI_PRICES": "no",
    "OPENAI_PROXY": "http://user:password@proxy:8080",
    "OPENAI_TRUST_ENV": "0",
}
EXPECTED = {
    "api_key_header": "api-key",
    "organization": "org",
    "project": "proj",
    "base_url": "http://api.example/v1",
    "allow_http": True,
    "timeout": None,
    "retry": Retry(7),
    "retry_budget": None,
    "circuit_breaker": None,
    "prices": None,
    "deadline": 30.0,
    "stream_idle_timeout": 1.5,
    "stream_usage": True,
    "tracing": None,
    "metrics": None,
    "log_level": "debug",
    "log_requests": True,
    "log_responses": True,
    "warn_deprecated_parameters": True,
    "validate_requests": "strict",
    "default_headers": {"X-Team": "blue", "X-Time": "12:30"},
    "default_query": {"api-version": "2", "empty": ""},
    "max_response_bytes": 1000,
    "verify": False,
    "ca_bundle": "ca.pem",
    "cert": ("cert.pem", "key.pem"),
    "proxy": "http://user:password@proxy:8080",
    "trust_env": False,
}


def test_arguments_are_the_settings() -> None:
    assert AllSettings.__annotations__.keys() == SETTINGS.keys() | NOT_IN_CONFIG
    assert AllSettings.__annotations__.keys() - ClientSettings.__annotations__.keys() == SHARED


@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
def test_constructors_take_the_settings(client: type) -> None:
    parameters = inspect.signature(client).parameters.values()
    named = {each.name for each in parameters if each.kind is each.KEYWORD_ONLY}
    if any(each.kind is each.VAR_KEYWORD for each in parameters):
        named |= AllSettings.__annotations__.keys()

    assert named - COPIES_ONLY == AllSettings.__annotations__.keys() - COPIES_ONLY


def test_every_setting_can_be_given_outside_of_code() -> None:
    assert AllSettings.__annotations__.keys() - VARIABLES.keys() - TABLES.keys() == IN_CODE_ONLY
    assert VARIABLES.keys() - AllSettings.__annotations__.keys() == IN_FILES_ONLY
    assert {part.of for part in PARTS.values()} <= TABLES.keys()


def test_every_variable_is_read() -> None:
    config = effective({}, variable=SAID.get)

    assert {name: getattr(config, name) for name in EXPECTED} == EXPECTED
    assert isinstance(config.rate_limits, RateLimiter)
    assert config.rate_limits.limits == RateLimits(requests_per_minute=100, tokens_per_minute=20000)
    assert {variable for variable, _ in VARIABLES.values()} == SAID.keys() | EXCLUDED_BY_OTHERS


def documented() -> dict[str, str]:
    """Return the rows of the table of all settings: name and variables."""
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    table = page.partition("## All settings")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ") and "`" in line]
    return {name: row[1] for row in rows for name in re.findall(r"`([a-z_]+)`", row[0].partition(":")[0])}


def test_every_setting_is_documented() -> None:
    rows = documented()

    assert rows.keys() == AllSettings.__annotations__.keys() | IN_FILES_ONLY
    for name, (variable, _) in VARIABLES.items():
        assert f"`{variable}`" in rows[name]
        assert OTHER_NAMES.get(variable, variable) in rows[name]


def test_credentials_are_masked() -> None:
    given: dict[str, Any] = dict.fromkeys(SECRETS, KEY)
    given |= {name: {"X-Key": KEY} for name in NAMED}
    given |= dict.fromkeys(URLS, f"https://gate.example/?token={KEY}")

    assert given.keys() <= SETTINGS.keys()
    assert KEY not in repr(Config(**given)) + str(Config(**given))


def test_none_has_a_meaning_where_the_types_allow_it() -> None:
    allowing = {name for name, kind in AllSettings.__annotations__.items() if "None" in str(kind)}

    assert REMOVED_BY_NONE - allowing == {"hooks", "middleware"}
    assert allowing <= REMOVED_BY_NONE
    assert TURNED_OFF_BY_NONE <= REMOVED_BY_NONE
    assert CONNECTION <= SHARED


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, Retry()),
        ({"max_retries": 5}, Retry(5)),
        ({"max_retries": None}, Retry(0)),
        ({"retry": None}, Retry(0)),
        ({"retry": Retry(initial=2), "max_retries": 1}, Retry(1, initial=2)),
    ],
)
def test_a_number_of_retries_is_a_part_of_retry(given: dict[str, Any], expected: Retry) -> None:
    assert with_retries(given, Retry()) == {"retry": expected}


def test_retries_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"^max_retries: ") as caught:
        with_retries({"retry": None, "max_retries": 2}, Retry())

    assert caught.value.setting == "max_retries"


def test_a_client_shows_its_settings_and_where_they_came_from(Client: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: N803 (a class)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_PROXY", "http://user:password@proxy:8080")
    client = Client(timeout=5, default_headers={"X-Team": KEY}).with_options(deadline=3, max_retries=1)
    explained = client.config.explained()

    assert {
        "api_key": Explained("Secret('***')", "environment variable OPENAI_API_KEY"),
        "timeout": Explained("5", "argument"),
        "deadline": Explained("3", "with_options"),
        "project": Explained("None", "default"),
        "proxy": Explained("'http://***@proxy:8080'", "environment variable OPENAI_PROXY"),
        "default_headers": Explained("{'X-Team': '***'}", "argument"),
    } == {name: explained[name] for name in ("api_key", "timeout", "deadline", "project", "proxy", "default_headers")}
    assert "with_options" == explained["retry"].source
    assert "timeout = 5  (argument)" in str(client.config).splitlines()
    assert not any(secret in str(client.config) + repr(client.config) for secret in (KEY, "password@"))
