"""Where settings come from: arguments, environment, files and profiles, in this order; and what files may not do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest

from openai_dual import AsyncOpenAI, Config, ConfigurationError, OpenAI, RateLimits, Retry
from openai_dual.config.arguments import AllSettings
from openai_dual.config.environment import VARIABLES
from openai_dual.config.resolve import effective
from openai_dual.config.settings import Explained
from tests.support.frames import package_frames
from tests.support.paths import ROOT

NOWHERE: dict[str, str] = {}
KEY = "sk-a-key-nobody-may-see"


@pytest.fixture(params=[OpenAI, AsyncOpenAI])
def Client(request: pytest.FixtureRequest) -> Any:  # noqa: N802 (a class)
    return request.param


@pytest.fixture(autouse=True)
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty directory, without variables of ours."""
    monkeypatch.chdir(tmp_path)
    for variable in [variable for variable, _ in VARIABLES.values()] + ["OPENAI_CONFIG_FILE", "OPENAI_PROFILE"]:
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


SAID = {
    "OPENAI_API_KEY": KEY,
    "OPENAI_API_KEY_HEADER": "api-key",
    "OPENAI_ADMIN_KEY": "admin",
    "OPENAI_WEBHOOK_SECRET": "whsec_c2VjcmV0",
    "OPENAI_ORG_ID": "org",
    "OPENAI_PROJECT_ID": "proj",
    "OPENAI_BASE_URL": "http://api.example/v1/",
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
    "OPENAI_CUSTOM_HEADERS": "X-Team: blue\nX-Time: 12:30\n",
    "OPENAI_CUSTOM_QUERY": "api-version=2&empty=",
    "OPENAI_MAX_RESPONSE_BYTES": "1000",
    "OPENAI_VERIFY": "no",
    "OPENAI_CA_BUNDLE": "ca.pem",
    "OPENAI_CLIENT_CERT": "cert.pem:key.pem",
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
    "deadline": 30.0,
    "stream_idle_timeout": 1.5,
    "stream_usage": True,
    "tracing": None,
    "metrics": None,
    "log_level": "debug",
    "log_requests": True,
    "log_responses": True,
    "default_headers": {"X-Team": "blue", "X-Time": "12:30"},
    "default_query": {"api-version": "2", "empty": ""},
    "max_response_bytes": 1000,
    "verify": False,
    "ca_bundle": "ca.pem",
    "cert": ("cert.pem", "key.pem"),
    "proxy": "http://user:password@proxy:8080",
    "trust_env": False,
}


def test_every_setting_has_a_variable() -> None:
    config = effective({}, variable=SAID.get)
    in_code_only = {"hooks", "middleware", "cancel", "http_client", "retry", "rate_limits"}

    assert EXPECTED == {name: getattr(config, name) for name in EXPECTED}
    assert RateLimits(requests_per_minute=100, tokens_per_minute=20000) == (
        config.rate_limits and config.rate_limits.limits
    )
    assert SAID.keys() == {variable for variable, _ in VARIABLES.values()}
    assert set() == AllSettings.__annotations__.keys() - VARIABLES.keys() - in_code_only
    assert set() == {each.name for each in attrs.fields(Config)} - VARIABLES.keys() - in_code_only - {"sources"}


@pytest.mark.parametrize(
    ("variable", "value", "named"),
    [
        ("OPENAI_TIMEOUT", "soon", "timeout: expected a number, got 'soon'"),
        ("OPENAI_TIMEOUT", "-1", "timeout: expected a positive number of seconds, a Timeout or None, got -1.0"),
        ("OPENAI_MAX_RETRIES", "1.5", "max_retries: expected a whole number, got '1.5'"),
        ("OPENAI_MAX_RETRIES", "-1", "max_retries: expected a whole number, 0 or more, got -1"),
        (
            "OPENAI_RATE_LIMIT_RPM",
            "0",
            "RateLimits.requests_per_minute: expected a number, 1 or more, or None, got 0.0",
        ),
        ("OPENAI_STREAM_USAGE", "maybe", "stream_usage: expected true or false, got 'maybe'"),
        ("OPENAI_CUSTOM_HEADERS", f"Authorization {KEY}", "default_headers: expected lines of the form 'name: value'"),
        ("OPENAI_BASE_URL", "ftp://x", "base_url: expected http(s)://host[:port][/path][?query], got 'ftp://x'"),
        ("OPENAI_API_KEY", f"{KEY}\n", "api_key: expected one line of printable ASCII without surrounding blanks"),
    ],
)
def test_a_bad_variable_is_named(variable: str, value: str, named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        effective({"api_key": KEY} if variable != "OPENAI_API_KEY" else {}, variable={variable: value}.get)

    assert f"{named}; from environment variable {variable}" == str(caught.value)


@pytest.mark.parametrize("name", ["tracing", "metrics", "log_requests", "log_responses"])
def test_what_nobody_says_is_the_default(Client: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: N803 (a class)
    variable = VARIABLES[name][0]
    said = f"environment variable {variable}"

    assert "default" == Client(api_key=KEY).config.explained()[name].source
    monkeypatch.setenv(variable, "1")
    assert said == Client(api_key=KEY).config.explained()[name].source
    assert getattr(Client(api_key=KEY).config, name)
    assert ("argument", None) == (
        Client(api_key=KEY, **{name: False}).config.explained()[name].source,
        getattr(Client(api_key=KEY, **{name: False}).config, name) or None,
    )


def test_a_variable_may_have_another_name() -> None:
    both = {"OPENAI_LOG": "info", "OPENAI_LOG_LEVEL": "error"}

    assert "info" == effective({}, variable={"OPENAI_LOG": "info"}.get).log_level
    assert "error" == effective({}, variable=both.get).log_level


def test_a_variable_that_an_argument_overrides_is_not_read() -> None:
    assert 5 == effective({"timeout": 5}, variable={"OPENAI_TIMEOUT": "soon"}.get).timeout


FILE = f"""
api_key = "{KEY}"
timeout = 10
deadline = 60
organization = "of-the-file"
rate_limits = {{ requests_per_minute = 50, max_wait = 5 }}

[retry]
max_retries = 1
initial = 2

[profiles.eu]
api_key_env = "EU_KEY"
base_url = "https://eu.example/v1"
timeout = "none"
"""


def test_environment_goes_before_the_file_and_arguments_before_both(directory: Path) -> None:
    (directory / "named.toml").write_text(FILE)
    variables = {"OPENAI_TIMEOUT": "20", "OPENAI_DEADLINE": "90", "OPENAI_RATE_LIMIT_TPM": "1000"}
    config = effective({"deadline": 120}, "named.toml", variable=variables.get)

    assert (20.0, 120, "of-the-file", Retry(1, initial=2)) == (
        config.timeout, config.deadline, config.organization, config.retry,
    )  # fmt: skip
    assert RateLimits(requests_per_minute=50, tokens_per_minute=1000, max_wait=5) == (
        config.rate_limits and config.rate_limits.limits
    )
    assert {
        "api_key": "named.toml, api_key",
        "timeout": "environment variable OPENAI_TIMEOUT",
        "deadline": "argument",
        "organization": "named.toml, organization",
        "retry": "named.toml, retry",
        "rate_limits": "named.toml, rate_limits",
    } == config.sources


def test_the_whole_given_as_argument_goes_before_a_part_elsewhere() -> None:
    config = effective(
        {"retry": Retry(9), "rate_limits": RateLimits(requests_per_minute=1)},
        variable={"OPENAI_MAX_RETRIES": "1", "OPENAI_RATE_LIMIT_RPM": "5"}.get,
    )

    assert (Retry(9), 1) == (config.retry, config.rate_limits and config.rate_limits.limits.requests_per_minute)


def test_a_profile_counts_as_given_if_the_code_names_it(directory: Path) -> None:
    (directory / "named.toml").write_text(FILE)
    variables = {"EU_KEY": "eu-key", "OPENAI_API_KEY": KEY, "OPENAI_TIMEOUT": "20"}
    by_code = effective({}, "named.toml", "eu", variables.get)
    by_variable = effective(
        {}, None, None, {**variables, "OPENAI_CONFIG_FILE": "named.toml", "OPENAI_PROFILE": "eu"}.get
    )

    assert (None, "https://eu.example/v1", 60) == (by_code.timeout, by_code.base_url, by_code.deadline)
    assert (20.0, "https://eu.example/v1", 60) == (by_variable.timeout, by_variable.base_url, by_variable.deadline)
    assert ["environment variable EU_KEY", "environment variable OPENAI_API_KEY"] == [
        config.sources["api_key"] for config in (by_code, by_variable)
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("timeuot = 5", "timeuot: there is no such setting; did you mean timeout?"),
        ("hooks = 'x'", "hooks: there is no such setting"),
        ("[retry]\ninitail = 1", "retry: expected the arguments of Retry, got {'initail': 1}"),
        ("[retry]\ninitial = 0", "Retry.initial: expected a number above 0, got 0"),
        ("timeout = '5'", "timeout: expected a positive number of seconds, a Timeout or None, got '5'"),
        ("bulkhead = true", "bulkhead: expected a whole number, 1 or more, a Bulkhead or None, got True"),
        ("api_key_env = 'UNSET'", "api_key_env: expected the name of a variable that is set, got 'UNSET'"),
        ("profiles = 5", "profiles: expected tables [profiles.NAME]; from named.toml"),
        ("a = = b", "named.toml: expected TOML: Invalid value (at line 1, column 5)"),
        ("a = [" * 5000, None),
        ("# " + "x" * 2**20, "named.toml: expected a configuration file of at most 1048576 bytes"),
    ],
)  # fmt: skip
def test_a_bad_file_is_named_with_the_key(directory: Path, text: str, message: str | None) -> None:
    (directory / "named.toml").write_text(text)
    with pytest.raises(ConfigurationError) as caught:
        effective({"api_key": KEY}, "named.toml", variable=NOWHERE.get)

    said, _, place = str(caught.value).partition("; from named.toml, ")
    assert message in {None, said}
    assert place == "" or place in text


def test_a_key_of_a_profile_is_named_with_its_section(directory: Path) -> None:
    (directory / "named.toml").write_text("[profiles.eu]\ntimeuot = 5")
    with pytest.raises(ConfigurationError, match=r"from named\.toml, \[profiles\.eu\] timeuot$"):
        effective({}, "named.toml", "eu", NOWHERE.get)
    with pytest.raises(ConfigurationError, match="there is no 'us' in named"):
        effective({}, "named.toml", "us", NOWHERE.get)


@pytest.mark.parametrize("source", ["missing.toml", b"x", 5, "."])
def test_a_file_that_cannot_be_read_is_named(source: Any) -> None:
    with pytest.raises(ConfigurationError):
        effective({"api_key": KEY}, source, variable=NOWHERE.get)


def test_what_lies_in_the_working_directory_is_read_on_request_only(Client: Any, directory: Path) -> None:  # noqa: N803 (a class)
    (directory / "openai.toml").write_text("timeout = 10")
    (directory / "pyproject.toml").write_text("[tool.openai-dual]\ntimeout = 30")

    assert 10 == Client.from_config(api_key=KEY).timeout
    assert "default" == Client(api_key=KEY).config.explained()["timeout"].source
    assert "default" == Client.from_env(api_key=KEY).config.explained()["timeout"].source
    (directory / "openai.toml").unlink()
    assert 30 == Client.from_config(api_key=KEY).timeout
    (directory / "pyproject.toml").write_text("[tool]\nother = 1")
    assert "default" == Client.from_config(api_key=KEY).config.explained()["timeout"].source


@pytest.mark.parametrize(
    "steering",
    ["base_url = 'https://elsewhere.example'", "proxy = 'http://elsewhere.example'", "verify = false",
     "default_headers = { Host = 'elsewhere.example' }"],
)  # fmt: skip
def test_a_found_file_does_not_decide_where_a_key_from_elsewhere_goes(directory: Path, steering: str) -> None:
    (directory / "openai.toml").write_text(steering)
    with pytest.raises(ConfigurationError, match=r"a file that nobody named") as caught:
        effective({}, "", variable={"OPENAI_API_KEY": KEY}.get)
    with pytest.raises(ConfigurationError, match=r"a file that nobody named"):
        effective({"api_key": KEY}, "", variable=NOWHERE.get)

    assert KEY not in str(caught.value)
    assert steering.partition(" ")[0] in effective({}, "openai.toml", variable={"OPENAI_API_KEY": KEY}.get).sources
    (directory / "openai.toml").write_text(f"{steering}\napi_key = '{KEY}'")
    assert "openai.toml, api_key" == effective({}, "", variable=NOWHERE.get).sources["api_key"]
    (directory / "openai.toml").write_text(f"{steering}\napi_key_env = 'ANOTHER_SECRET'")
    with pytest.raises(ConfigurationError, match=r"a file that nobody named"):
        effective({}, "", variable={"ANOTHER_SECRET": KEY}.get)


def test_a_client_is_made_of_environment_file_mapping_or_config(
    Client: Any,  # noqa: N803 (a class)
    directory: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (directory / "named.toml").write_text(FILE)
    monkeypatch.setenv("OPENAI_ORG_ID", "of-the-environment")
    made = [
        Client.from_config("named.toml", timeout=3),
        Client.from_config(directory / "named.toml", timeout=3),
        Client.from_config({"api_key": KEY, "timeout": 5}, timeout=3),
        Client.from_env(api_key=KEY, timeout=3),
    ]

    assert [(3, "of-the-environment")] * 4 == [(client.timeout, client.organization) for client in made]
    taken = Client.from_config(Config(api_key=KEY, deadline=9), timeout=3)
    assert (3, 9, None) == (taken.timeout, taken.config.deadline, taken.organization)
    monkeypatch.setenv("OPENAI_CONFIG_FILE", "named.toml")
    assert "of-the-file" == Client(organization="of-the-file").organization
    assert 10 == Client().timeout
    monkeypatch.setenv("OPENAI_PROFILE", "nobody")
    with pytest.raises(ConfigurationError, match="'nobody'"):
        Client()
    with pytest.raises(ConfigurationError, match=r"^nonsense: "):
        Client.from_env(nonsense=1)


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


def test_settings_of_the_connections_are_refused_where_they_do_nothing(Client: Any) -> None:  # noqa: N803 (a class)
    with pytest.raises(ConfigurationError, match=r"^proxy: belongs to the connections"):
        Client(api_key=KEY).with_options(proxy="http://proxy")
    with pytest.raises(ConfigurationError, match=r"^ca_bundle: expected nothing beside http_client"):
        Client(api_key=KEY, http_client=object(), ca_bundle="ca.pem")


def test_no_key_is_among_the_locals_of_a_refusal(Client: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: N803 (a class)
    monkeypatch.setenv("OPENAI_ADMIN_KEY", f"{KEY}-admin")
    settings: Any = {"api_key": KEY, "webhook_secret": f"{KEY}-webhook"}
    for bad in ({"timeout": -1}, {"default_headers": {"a b": "c"}}, {"api_key": f"{KEY}\n"}):
        with pytest.raises(ConfigurationError) as caught:
            Client(**settings | bad)
        frames = [*package_frames(caught.value)]

        assert frames
        assert [] == [frame.name for frame in frames if KEY in str(frame.locals)]


def test_every_setting_is_documented() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text()

    assert [] == [name for name, (variable, _) in VARIABLES.items() if f"`{name}`" not in page or variable not in page]
    assert [] == [name for name in AllSettings.__annotations__ if f"`{name}`" not in page]
