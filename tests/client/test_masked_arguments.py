"""Settings and arguments with a credential do not show it: when refused, in use, or in an error."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_dual import ConfigurationError, HttpRequest, OpenAIError
from openai_dual.core.calls.call import call_options
from openai_dual.core.secrets import SecretBytes, SecretURL, SecretValues
from tests.support.clients import MAKERS, Driver, Kind
from tests.support.visible_output import VisibleOutput

KEY, HEADER, QUERY, GATE, PROXY, CERT, WEBHOOK, EXTRA = CANARIES = tuple(
    f"canary{name}2c7d90e1" for name in ("key", "header", "query", "gate", "proxy", "cert", "webhook", "extra")
)
GIVEN: dict[str, Any] = {
    "api_key": KEY,
    "webhook_secret": WEBHOOK,
    "base_url": f"https://gate.example/v1?subscription-key={GATE}",
    "default_headers": {"X-Auth-Token": HEADER},
    "default_query": {"token": QUERY},
    "proxy": f"http://user:{PROXY}@127.0.0.1:9",
    "cert": ("certificate.pem", "key.pem", CERT),
}
REFUSED: tuple[dict[str, Any], ...] = (
    {"timeout": -1},
    {"base_url": f"ftp://user:{GATE}@gate.example"},
    {"base_url": f"http://far.example/?token={GATE}"},
    {"base_url": f"https://gate.example/ ?token={GATE}"},
    {"base_url": f"https://gate.example/?token={GATE}#there"},
    {"default_headers": {"X-Auth-Token": f"{HEADER}\n"}},
    {"default_query": {"token": QUERY, "other": object()}},
    {"proxy": f"ftp://user:{PROXY}@127.0.0.1"},
    {"cert": ("certificate.pem", "", CERT)},
)
MADE: dict[str, Callable[[Any, dict[str, Any]], Any]] = {
    "constructor": lambda maker, given: maker(**given),
    "environment": lambda maker, given: maker.from_env(**given),
    "mapping": lambda maker, given: maker.from_config(given),
    "copy": lambda maker, given: maker(api_key=KEY).with_options(
        **{name: value for name, value in given.items() if name not in {"proxy", "cert"}}, deadline=-1
    ),
}
EXTRAS: dict[str, Any] = {"extra_headers": {"X-Auth-Token": EXTRA}, "extra_query": {"token": EXTRA}}


@pytest.fixture
def output() -> VisibleOutput:
    return VisibleOutput(CANARIES)


@pytest.mark.parametrize("made", MADE)
@pytest.mark.parametrize("refused", range(len(REFUSED)))
def test_no_refusal_shows_what_was_given(kind: Kind, output: VisibleOutput, made: str, refused: int) -> None:
    with pytest.raises(ConfigurationError) as caught:
        MADE[made](MAKERS[kind], GIVEN | REFUSED[refused])
    output.error(caught.value)

    assert [] == output.leaks()


@pytest.mark.parametrize(
    "variables",
    [
        {"OPENAI_CUSTOM_HEADERS": f"X-Auth-Token {HEADER}"},
        {"OPENAI_CUSTOM_HEADERS": f"X-Auth-Token: {HEADER}", "OPENAI_TIMEOUT": "soon"},
    ],
)
def test_no_refusal_of_the_environment_shows_it(
    kind: Kind, output: VisibleOutput, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    always = {
        "OPENAI_API_KEY": KEY,
        "OPENAI_CLIENT_CERT": f"a:b:{CERT}",
        "OPENAI_PROXY": GIVEN["proxy"],
        "OPENAI_CUSTOM_QUERY": f"token={QUERY}",
    }
    for name, value in (always | variables).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        MAKERS[kind]()
    output.error(caught.value)

    assert [] == output.leaks()


def test_no_file_shows_what_it_has(kind: Kind, output: VisibleOutput, tmp_path: Path) -> None:
    path = tmp_path / "openai.toml"
    path.write_text(
        f'api_key = "{KEY}"\ncert = ["a", "b", "{CERT}"]\nproxy = "{GIVEN["proxy"]}"\ntimeout = "soon"\n'
        f'[default_headers]\nX-Auth-Token = "{HEADER}"\n[profiles.eu]\nwebhook_secret = "{WEBHOOK}"\n'
    )
    with pytest.raises(ConfigurationError) as caught:
        MAKERS[kind].from_config(path, profile="eu")
    output.error(caught.value)

    assert [] == output.leaks()


@pytest.mark.parametrize("broken", ["cert", "proxy"])
def test_no_connection_that_fails_shows_how_it_was_to_be_made(kind: Kind, output: VisibleOutput, broken: str) -> None:
    given = GIVEN if broken == "cert" else {name: value for name, value in GIVEN.items() if name != "cert"}
    with Driver(kind, **given) as driver:
        output.take(driver.client, driver.client.config, driver.client.models.retrieve)
        with pytest.raises(OpenAIError) as caught:
            driver.call("models.retrieve", "m", **EXTRAS)
    output.error(caught.value)

    assert [] == output.leaks()


def test_no_request_shows_what_one_call_was_given(kind: Kind, output: VisibleOutput) -> None:
    error = {"message": EXTRA, "code": EXTRA, "param": f"{EXTRA} {KEY}", "type": EXTRA}
    transport = httpx.MockTransport(lambda _: httpx.Response(400, json={"error": error}, headers={"x-request-id": KEY}))
    with Driver(kind, transport, api_key=KEY) as driver:
        output.take(driver.method("models.retrieve").call("m", **EXTRAS))
        with pytest.raises(OpenAIError) as caught:
            driver.call("models.retrieve", "m", **EXTRAS)
    output.error(caught.value)

    assert [] == output.leaks()


def test_no_webhook_shows_the_secret_it_is_given(output: VisibleOutput) -> None:
    with Driver("sync") as driver, pytest.raises(OpenAIError) as caught:
        driver.client.webhooks.unwrap(b"{}", {}, secret=WEBHOOK)
    output.error(caught.value)

    assert [] == output.leaks()


@pytest.mark.parametrize(
    ("shown", "value"),
    [
        ("b'***'", SecretBytes(b"Bearer key")),
        ("'http://***@host/?token=***&a=b'", SecretURL("http://user:word@host/?token=key&a=b")),
        ("{'A': '***'}", SecretValues({"A": "key"})),
    ],
)
def test_a_wrapped_value_is_that_value_unshown(shown: str, value: Any) -> None:
    assert (shown, shown) == (repr(value), repr(copy.deepcopy(value)))
    assert value == copy.copy(value) == type(value).__mro__[1](value)


def test_pickles_of_requests_have_no_credential() -> None:
    request = HttpRequest("GET", "https://host/?token=key", [(b"Authorization", SecretBytes(b"Bearer key"))], None, {})

    assert str(request.headers[0][1]) == "b'***'"
    assert pickle.loads(pickle.dumps(request.headers)) == [(b"Authorization", b"***")]
    assert request is copy.copy(request) is copy.deepcopy(request)
    with pytest.raises(TypeError, match="not written to a pickle"):
        pickle.dumps(request)


def test_the_settings_of_a_call_show_only_names() -> None:
    assert "extra_headers={'X-Auth-Token': '***'}, extra_query={'token': '***'}" in repr(call_options(**EXTRAS))
