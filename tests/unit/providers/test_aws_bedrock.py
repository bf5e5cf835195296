"""Amazon Bedrock as a provider, with both clients, against a check that recomputes every signature.

Covers: providers.aws_credentials, core.calls.signing, client.signers.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_dual import ConfigurationError, InvalidParameterError, MissingCredentialsError, Omit, errors, omit
from openai_dual.providers import bedrock
from tests.support.aws import ACCESS, SECRET, SESSION, Signature, verified
from tests.support.clients import Driver, Kind

STATIC: dict[str, Any] = {"access_key_id": ACCESS, "secret_access_key": SECRET}
MODEL = {"id": "m", "object": "model", "created": 0, "owned_by": "me"}
NOBODY: dict[str, Any] = {"api_key": None, "admin_api_key": None}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leave nothing of this machine in AWS's chain."""
    for name in ("AWS_BEARER_TOKEN_BEDROCK", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_BEDROCK_BASE_URL", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


class Service:
    """Answers requests, and keeps them."""

    def __init__(self, *statuses: int, body: Any = MODEL) -> None:
        self.seen: list[httpx.Request] = []
        self._statuses, self._body = list(statuses), body

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        status = self._statuses.pop(0) if self._statuses else 200
        return httpx.Response(status, json=self._body if status < 300 else {"message": "no"})

    def checked(self, at: int = 0, **how: Any) -> Signature:
        request = self.seen[at]
        return verified(request.method, str(request.url), dict(request.headers), request.content, **how)


def opened(kind: Kind, service: Service, **options: Any) -> Driver:
    return Driver(kind, httpx.MockTransport(service), **NOBODY | options)


@pytest.mark.parametrize(
    ("given", "host", "expected"),
    [
        ({}, "bedrock-mantle.us-east-1.api.aws", "bedrock-mantle"),
        ({"endpoint": "runtime"}, "bedrock-runtime.us-east-1.amazonaws.com", "bedrock"),
        (
            {"endpoint": "runtime", "region": "cn-north-1"},
            "bedrock-runtime.cn-north-1.amazonaws.com.cn",
            "bedrock",
        ),
        (
            {"endpoint": "runtime", "region": "us-gov-west-1"},
            "bedrock-runtime.us-gov-west-1.amazonaws.com",
            "bedrock",
        ),
    ],
)
def test_every_request_is_signed_for_its_service(kind: Kind, given: dict[str, Any], host: str, expected: str) -> None:
    service = Service()
    settings = STATIC | {"region": "us-east-1"} | given
    with opened(kind, service, provider=bedrock(**settings)) as driver:
        driver.call("models.retrieve", "m")
        driver.call("chat.completions.create", model="ü", messages=[], extra_query={"b": "ü ~*'", "a": ["2", "1"]})

    assert [host] * 2 == [request.url.host for request in service.seen]
    for at in range(2):
        assert Signature(ACCESS, settings["region"], expected) == service.checked(at)
    assert service.seen[0].url.path == "/openai/v1/models/m"


@pytest.mark.usefixtures("waits")
def test_every_attempt_is_signed_anew_with_the_credentials_of_its_time(kind: Kind) -> None:
    keys = iter("abc")

    class Keys:
        secret_key, token = SECRET, SESSION

        def __init__(self) -> None:
            self.access_key = next(keys)

    service = Service(500, 500)
    provider = bedrock(region="us-east-1", credential_provider=Keys)
    with opened(kind, service, provider=provider, max_retries=2) as driver:
        driver.call("models.retrieve", "m")

    assert ["a", "b", "c"] == [service.checked(at, token=SESSION).key for at in range(3)]


def test_middleware_may_change_what_is_signed(kind: Kind) -> None:
    from attrs import evolve

    from openai_dual import Middleware

    service = Service()
    change = Middleware(lambda request: evolve(request, body=b'{"changed":1}', headers=[*request.headers]))
    with opened(kind, service, provider=bedrock(region="us-east-1", **STATIC), middleware=change) as driver:
        driver.call("chat.completions.create", model="m", messages=[])

    assert b'{"changed":1}' == service.seen[0].content
    assert service.checked().key == ACCESS


def test_a_streamed_body_is_refused_with_the_reason(kind: Kind) -> None:
    service = Service()
    with (
        opened(kind, service, provider=bedrock(region="us-east-1", **STATIC)) as driver,
        pytest.raises(InvalidParameterError, match=r"bedrock: a body that is read while it is sent cannot be signed"),
    ):
        driver.call("files.create", file=("a.jsonl", io.BytesIO(b"{}")), purpose="batch")

    assert [] == service.seen


def test_a_bearer_token_needs_no_signature(kind: Kind) -> None:
    service = Service()
    with opened(kind, service, provider=bedrock(region="eu-west-1", api_key="bedrock-key")) as driver:
        driver.call("models.retrieve", "m")
        driver.call("files.create", file=("a.jsonl", io.BytesIO(b"{}")), purpose="batch")

    assert ["Bearer bedrock-key"] * 2 == [request.headers["authorization"] for request in service.seen]
    assert "x-amz-date" not in service.seen[0].headers


def token_functions(kind: Kind) -> list[Callable[[], Any]]:
    names = iter(["first", "second"] * 2)

    async def later() -> str:
        return next(names)

    return [lambda: next(names)] if kind == "sync" else [lambda: next(names), later]


def test_a_function_gives_the_token_of_each_attempt_and_another_after_a_refusal(kind: Kind) -> None:
    for function in token_functions(kind):
        service = Service(401)
        with opened(kind, service, provider=bedrock(region="eu-west-1", token_provider=function)) as driver:
            driver.call("models.retrieve", "m")

        assert ["Bearer first", "Bearer second"] == [request.headers["authorization"] for request in service.seen]


def test_a_fixed_token_is_not_tried_twice(kind: Kind) -> None:
    service = Service(401)
    with (
        opened(kind, service, provider=bedrock(region="eu-west-1", api_key="k")) as driver,
        pytest.raises(errors.AuthenticationError),
    ):
        driver.call("models.retrieve", "m")

    assert 1 == len(service.seen)


def test_an_async_function_needs_the_async_client() -> None:
    async def later() -> str:
        return "t"

    with (
        opened("sync", Service(), provider=bedrock(region="eu-west-1", token_provider=later)) as driver,
        pytest.raises(ConfigurationError, match="not async"),
    ):
        driver.call("models.retrieve", "m")


@pytest.mark.parametrize("token", ["", None, 3, "two\nlines"])
def test_a_function_without_a_token_is_refused(kind: Kind, token: Any) -> None:
    service = Service()
    with (
        opened(kind, service, provider=bedrock(region="eu-west-1", token_provider=lambda: token)) as driver,
        pytest.raises(ConfigurationError, match="token_provider"),
    ):
        driver.call("models.retrieve", "m")

    assert [] == service.seen


def test_the_chain_goes_from_the_variable_to_botocore(
    kind: Kind, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    service = Service()
    (tmp_path / "credentials").write_text(
        f"[default]\naws_access_key_id = FILE\naws_secret_access_key = {SECRET}\n"
        f"[team]\naws_access_key_id = TEAM\naws_secret_access_key = {SECRET}\naws_session_token = {SESSION}\n"
    )
    (tmp_path / "config").write_text("[default]\nregion = eu-west-1\n[profile team]\nregion = eu-north-1\n")
    for provider in (bedrock(), bedrock(profile="team")):
        with opened(kind, service, provider=provider) as driver:
            driver.call("models.retrieve", "m")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_REGION", "ap-south-1")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "of the environment".replace(" ", "-"))
    for provider in (bedrock(), bedrock(api_key=None)):
        with opened(kind, service, provider=provider) as driver:
            driver.call("models.retrieve", "m")

    assert Signature("FILE", "eu-west-1", "bedrock-mantle") == service.checked(0)
    assert Signature("TEAM", "eu-north-1", "bedrock-mantle") == service.checked(1, token=SESSION)
    assert "Bearer of-the-environment" == service.seen[2].headers["authorization"]
    assert Signature("ENV", "ap-south-1", "bedrock-mantle") == service.checked(3)


def test_credentials_that_were_replaced_in_their_file_are_read_after_a_refusal(kind: Kind, tmp_path: Path) -> None:
    file = tmp_path / "credentials"
    file.write_text(f"[default]\naws_access_key_id = OLD\naws_secret_access_key = {SECRET}\n")
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"].partition("/")[0].rpartition("=")[2])
        if len(seen) > 1:
            return httpx.Response(200, json=MODEL)
        file.write_text(f"[default]\naws_access_key_id = NEW\naws_secret_access_key = {SECRET}\n")
        return httpx.Response(403, json={"message": "expired"}, headers={"x-amzn-ErrorType": "ExpiredTokenException:"})

    with Driver(kind, httpx.MockTransport(answer), **NOBODY, provider=bedrock(region="us-east-1")) as driver:
        driver.call("models.retrieve", "m")

    assert ["OLD", "NEW"] == seen


def test_no_credentials_at_all_are_an_error_before_anything_is_sent(kind: Kind) -> None:
    service = Service()
    with (
        opened(kind, service, provider=bedrock(region="us-east-1")) as driver,
        pytest.raises(MissingCredentialsError, match="AWS_BEARER_TOKEN_BEDROCK"),
    ):
        driver.call("models.retrieve", "m")

    assert [] == service.seen


def test_a_token_that_vanished_from_the_environment_is_missing(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "k")
    with opened(kind, Service(), provider=bedrock(region="us-east-1")) as driver:
        monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK")
        with pytest.raises(MissingCredentialsError, match="AWS_BEARER_TOKEN_BEDROCK"):
            driver.call("models.retrieve", "m")


REFUSED: tuple[tuple[str, dict[str, Any]], ...] = (
    ("endpoint", {"endpoint": "converse"}),
    ("region", {}),
    ("region", {"region": "Berlin", "api_key": "k"}),
    ("region", {"region": " ", "api_key": "k"}),
    ("api_key", {"region": "us-east-1", "api_key": " "}),
    ("api_key", {"region": "us-east-1", "api_key": lambda: "k"}),
    ("api_key", {"region": "us-east-1", "api_key": "two\nlines"}),
    ("token_provider", {"region": "us-east-1", "token_provider": "k"}),
    ("token_provider", {"region": "us-east-1", "token_provider": lambda: "k", "api_key": "k"}),
    ("access_key_id", {"region": "us-east-1", "api_key": "k", **STATIC}),
    ("profile", {"region": "us-east-1", "profile": "p", **STATIC}),
    ("profile", {"region": "us-east-1", "profile": " "}),
    ("profile", {"profile": "nobody"}),
    ("credential_provider", {"region": "us-east-1", "profile": "p", "credential_provider": dict}),
    ("secret_access_key", {"region": "us-east-1", "access_key_id": "a"}),
    ("access_key_id", {"region": "us-east-1", "session_token": "a"}),
    ("session_token", {"region": "us-east-1", **STATIC, "session_token": " "}),
    ("base_url", {"base_url": " ", "api_key": "k"}),
    ("base_url", {"base_url": "gateway", "api_key": "k"}),
    ("base_url", {"base_url": "http://bedrock-mantle.us-east-1.api.aws/openai/v1", "api_key": "k"}),
    ("endpoint", {"base_url": "https://bedrock-mantle.us-east-1.api.aws/v1", "endpoint": "runtime", "api_key": "k"}),
    ("region", {"base_url": "https://bedrock-mantle.us-east-1.api.aws/v1", "region": "us-east-2", "api_key": "k"}),
)


@pytest.mark.parametrize(("setting", "given"), REFUSED)
def test_invalid_settings_are_refused_by_name(setting: str, given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        bedrock(**given)

    assert setting == caught.value.setting
    assert str(caught.value).startswith(f"{setting}: ")


@pytest.mark.parametrize(
    ("variable", "given", "expected"),
    [
        ("", omit, "https://bedrock-mantle.eu-west-1.api.aws/openai/v1"),
        ("https://gate.example/openai/v1/responses/", omit, "https://gate.example/openai/v1"),
        ("https://gate.example/openai/v1", None, "https://bedrock-mantle.eu-west-1.api.aws/openai/v1"),
        (
            "https://gate.example/x",
            "https://bedrock-runtime-fips.eu-west-1.amazonaws.com/openai/v1",
            "https://bedrock-runtime-fips.eu-west-1.amazonaws.com/openai/v1",
        ),
    ],
)
def test_the_base_url_is_given_or_that_of_the_environment_or_of_the_region(
    variable: str, given: str | Omit | None, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", variable)

    assert expected == bedrock(region="eu-west-1", api_key="k", base_url=given).base_url


def test_a_host_of_aws_names_its_region(kind: Kind) -> None:
    service = Service()
    provider = bedrock(base_url="https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1", **STATIC)
    with opened(kind, service, provider=provider) as driver:
        driver.call("models.retrieve", "m")

    assert Signature(ACCESS, "us-west-2", "bedrock") == service.checked()


def test_without_botocore_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_dual.providers import aws_credentials

    monkeypatch.setattr(aws_credentials, "find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match=r"pip install 'openai-dual\[bedrock\]'"):
        bedrock(region="us-east-1", **STATIC)

    assert bedrock(region="us-east-1", api_key="k").base_url


@pytest.mark.parametrize("status", [403, 400])
def test_functions_that_fail_are_told_apart_from_the_service(kind: Kind, status: int) -> None:
    def broken() -> Any:
        raise RuntimeError(str(status))

    with (
        opened(kind, Service(), provider=bedrock(region="us-east-1", credential_provider=broken)) as driver,
        pytest.raises(MissingCredentialsError, match="RuntimeError") as caught,
    ):
        driver.call("models.retrieve", "m")

    assert isinstance(caught.value.__cause__, RuntimeError)
