"""The precedence of arguments, environment, files and profiles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_dual import Config, ConfigurationError, RateLimiter, RateLimits, Retry
from openai_dual.config.environment import VARIABLES
from openai_dual.config.resolve import effective
from tests.support.frames import package_frames

NOWHERE: dict[str, str] = {}
KEY = "sk-a-key-nobody-may-see"


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
    assert isinstance(config.rate_limits, RateLimiter)
    assert RateLimits(requests_per_minute=50, tokens_per_minute=1000, max_wait=5) == config.rate_limits.limits
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

    assert isinstance(config.rate_limits, RateLimiter)
    assert (Retry(9), 1) == (config.retry, config.rate_limits.limits.requests_per_minute)


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


def test_no_key_is_among_the_locals_of_a_refusal(Client: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: N803 (a class)
    monkeypatch.setenv("OPENAI_ADMIN_KEY", f"{KEY}-admin")
    settings: Any = {"api_key": KEY, "webhook_secret": f"{KEY}-webhook"}
    for bad in ({"timeout": -1}, {"default_headers": {"a b": "c"}}, {"api_key": f"{KEY}\n"}):
        with pytest.raises(ConfigurationError) as caught:
            Client(**settings | bad)
        frames = [*package_frames(caught.value)]

        assert frames
        assert [] == [frame.name for frame in frames if KEY in str(frame.locals)]


def test_an_error_keeps_its_setting_and_gets_its_source() -> None:
    with pytest.raises(ConfigurationError) as caught:
        effective({}, variable={"OPENAI_RATE_LIMIT_TPM": "-1"}.get)

    assert caught.value.setting == "rate_limits"
    assert str(caught.value).endswith("; from environment variable OPENAI_RATE_LIMIT_TPM")
