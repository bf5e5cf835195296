from __future__ import annotations

from typing import Any

import pytest

from openai_dual import Config, OpenAI
from openai_dual.cli.failures import UsageError
from openai_dual.cli.options import Parser
from openai_dual.cli.settings import open_client, setting_options, setting_texts, settings_of
from openai_dual.config.environment import VARIABLES

SEEN = "contains a credential, and other users can see arguments: set"


def parsed(*tokens: str) -> Any:
    return Parser(setting_options()).parse(tokens)


def test_every_setting_that_is_no_credential_is_an_option() -> None:
    names = {option.name.replace("-", "_") for option in setting_options()}

    assert {
        "api_key",
        "admin_api_key",
        "webhook_secret",
        "default_headers",
        "default_query",
    } == VARIABLES.keys() - names


def test_settings_are_read_as_from_the_environment() -> None:
    assert {
        "timeout": 5.0,
        "deadline": None,
        "max_retries": 2,
        "allow_http": True,
        "verify": False,
        "log_level": "debug",
    } == settings_of(
        parsed("--timeout", "5", "--deadline", "none", "--max-retries", "2", "--allow-http", "--verify", "no", "-vv")
    )


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        (["--timeout", "soon"], "--timeout: expected a number, got 'soon'"),
        (["--proxy", "http://me:secret@proxy:1"], f"--proxy: {SEEN} OPENAI_PROXY"),
        (["--base-url", "https://x/v1?api_key=secret"], f"--base-url: {SEEN} OPENAI_BASE_URL"),
        (["--project", "sk-secret12345678"], f"--project: {SEEN} OPENAI_PROJECT_ID"),
    ],
)
def test_settings_that_cannot_be_used_are_refused(tokens: list[str], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        settings_of(parsed(*tokens))

    assert message == str(caught.value)


def test_a_client_is_made_from_options_environment_and_file(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "openai.toml"
    path.write_text('timeout = 7\n[profiles.eu]\nproject = "eu"\n')
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    monkeypatch.setenv("OPENAI_DEADLINE", "9")

    with open_client(parsed("--config", str(path), "--profile", "eu", "--organization", "o")) as client:
        config: Config = client.config

    assert (7, "eu", "o", 9.0) == (config.timeout, config.project, config.organization, config.deadline)


def test_texts_are_those_of_the_client() -> None:
    assert "seconds for all attempts and waits of a call together; None by default" == setting_texts()["deadline"]
    assert OpenAI.__doc__
