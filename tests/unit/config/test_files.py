"""Configuration files: what they can hold, how errors name them, and what a file that nobody named cannot do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_dual import ConfigurationError, RateLimiter, RateLimits, Retry
from openai_dual.config.arguments import AllSettings
from openai_dual.config.files import TABLES
from openai_dual.config.resolve import effective
from openai_dual.core.resilience.model_limits import ModelLimits

NOWHERE: dict[str, str] = {}
KEY = "sk-a-key-nobody-may-see"


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


def test_a_table_gives_the_arguments_of_a_setting(directory: Path) -> None:
    (directory / "named.toml").write_text(
        "retry = { max_retries = 5 }\nrate_limits = { tokens_per_minute = 9 }\nbulkhead = { max_concurrent = 2 }\n"
        "retry_budget = true\ncircuit_breaker = false"
    )
    config = effective({"api_key": KEY}, "named.toml", variable=NOWHERE.get)

    assert config.retry == Retry(5)
    assert isinstance(config.rate_limits, RateLimiter)
    assert config.rate_limits.limits == RateLimits(tokens_per_minute=9)
    assert config.bulkhead is not None
    assert config.retry_budget is not None
    assert config.circuit_breaker is None


def test_limits_by_model_are_tables_in_a_table(directory: Path) -> None:
    (directory / "named.toml").write_text(
        '[rate_limits."gpt-5.5"]\ntokens_per_minute = 9\n[rate_limits."*"]\nrequests_per_minute = 5\n'
    )
    limits = effective({"api_key": KEY}, "named.toml", variable=NOWHERE.get).rate_limits

    assert isinstance(limits, ModelLimits)
    assert {"gpt-5.5": RateLimits(tokens_per_minute=9), "*": RateLimits(requests_per_minute=5)} == {
        pattern: each.limits for pattern, each in limits.limiters.items()
    }
    with pytest.raises(ConfigurationError, match="expected no limits by model beside rate_limit_rpm"):
        effective({"api_key": KEY}, "named.toml", variable={"OPENAI_RATE_LIMIT_RPM": "5"}.get)


def test_tables_are_settings() -> None:
    assert TABLES.keys() <= AllSettings.__annotations__.keys()
