"""The request of a call: URL, headers, credential, body."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.client.defaults import defaults_of
from openai_dual.config.settings import Config
from openai_dual.core.calls.call import DEFAULTS as NO_OPTIONS
from openai_dual.core.calls.call import Call, CallOptions, Form, Operation, Raw, StreamCall
from openai_dual.core.omit import omit
from openai_dual.core.request.build import Composed, compose, model_of
from openai_dual.errors import InvalidParameterError, MissingCredentialsError

OPTIONS = Config(api_key="key", admin_api_key="admin", organization="org", base_url="https://api.example/v1/")


def composed(
    method: str = "GET",
    path: str = "/x",
    *,
    options: Config = OPTIONS,
    kind: Any = Call,
    auth: Any = "bearer",
    settings: CallOptions = NO_OPTIONS,
    **call: Any,
) -> Composed:
    operation = Operation(
        "doIt", method, path, auth=auth, headers=call.pop("constant", {}), query=call.pop("fixed", ())
    )
    made = kind(operation, dict, path, options=settings, **call)
    return compose(made, defaults_of(options, "agent/1"), "id-1")


def headers(found: Composed) -> dict[str, str]:
    names = [name.lower() for name, _ in found.request.headers]
    assert len(names) == len(set(names))
    return {name.decode().lower(): value.decode() for name, value in found.request.headers}


DEFAULTS = {
    "accept": "application/json",
    "accept-encoding": "gzip, deflate",
    "user-agent": "agent/1",
    "openai-organization": "org",
    "authorization": "Bearer key",
}


def test_a_get_has_the_default_headers_and_no_more() -> None:
    found = composed()

    assert DEFAULTS == headers(found)
    assert ("https://api.example/v1/x", None) == (found.request.url, found.request.body)


def test_a_post_has_its_ids_and_its_json() -> None:
    found = composed("POST", body={"a": 1})

    expected = {"content-type": "application/json", "x-client-request-id": "id-1", "idempotency-key": "id-1"}
    assert DEFAULTS | expected == headers(found)
    assert b'{"a":1}' == found.request.body


def test_a_stream_asks_for_events() -> None:
    assert "text/event-stream" == headers(composed("POST", kind=StreamCall, body={}))["accept"]


@pytest.mark.parametrize("answer", ["binary", "text_or_json"])
def test_calls_for_binary_or_text_accept_any_type(answer: Any) -> None:
    call: Call[Any] = Call(Operation("doIt", "GET", "/x", answer=answer), lambda value: value, "/x")

    assert "*/*" == headers(compose(call, defaults_of(OPTIONS, "agent/1"), "id-1"))["accept"]


def with_extras(method: str = "GET", *, body: Any = omit, options: Config = OPTIONS, **extras: Any) -> Composed:
    call: Call[Any] = Call(
        Operation("doIt", method, "/x", headers={"OpenAI-Beta": "v2"}),
        lambda value: value,
        "/x",
        body=body,
        options=CallOptions(**extras),
    )
    return compose(call, defaults_of(options, "agent/1"), "id-1")


@pytest.mark.parametrize(("key", "expected"), [("mine", "mine"), (None, None), (omit, "id-1")])
def test_the_idempotency_key_is_the_callers(key: Any, expected: str | None) -> None:
    assert expected == headers(with_extras("POST", body={}, idempotency_key=key)).get("idempotency-key")


def test_extra_headers_replace_and_remove_in_any_case() -> None:
    found = with_extras(
        extra_headers={"USER-AGENT": "mine", "openai-beta": omit, "X-New": "1", "authorization": "Basic x"}
    )

    assert DEFAULTS | {"user-agent": "mine", "x-new": "1", "authorization": "Basic x"} == headers(found)


@pytest.mark.parametrize("extra", [{"X": "a\r\nY: b"}, {"X": "\u20ac"}, {"X": 1}, {"a b": "c"}, {"": "c"}])
def test_an_invalid_header_is_refused(extra: dict[str, Any]) -> None:
    with pytest.raises(InvalidParameterError):
        with_extras(extra_headers=extra)


@pytest.mark.parametrize(
    ("body", "extra", "expected"),
    [
        ({"a": 1, "b": 1}, {"b": 2}, b'{"a":1,"b":2}'),
        (omit, {"b": 2}, b'{"b":2}'),
        (omit, [1], b"[1]"),
        ({"a": 1}, omit, b'{"a":1}'),
        (Form({"a": 1}, json_allowed=True), {"b": 2}, b'{"a":1,"b":2}'),
    ],
)
def test_extra_body_is_merged_over(body: Any, extra: Any, expected: bytes) -> None:
    assert expected == with_extras("POST", body=body, extra_body=extra).request.body


def test_a_form_keeps_its_own_type() -> None:
    found = with_extras("POST", body=Form({"file": b"abc"}), extra_headers={"content-type": "multipart/form-data"})

    assert headers(found)["content-type"].startswith("multipart/form-data; boundary=")


def test_headers_of_a_call_take_the_place_of_default_ones() -> None:
    default = {"content-type": "text/plain", "IDEMPOTENCY-KEY": "for-ever", "x-client-request-id": "one"}
    found = headers(with_extras("POST", body={}, options=Config(api_key="key", default_headers=default)))

    assert ("application/json", "id-1", "id-1") == (
        found["content-type"], found["idempotency-key"], found["x-client-request-id"],
    )  # fmt: skip


@pytest.mark.parametrize("name", ["extra_headers", "extra_query"])
def test_a_value_that_is_no_mapping_is_refused_by_name(name: str) -> None:
    omitted: dict[str, Any] = {name: omit}
    text: dict[str, Any] = {name: "a=b"}

    assert "https://api.example/v1/x" == with_extras(**omitted).request.url
    with pytest.raises(InvalidParameterError, match=f"^{name}: "):
        with_extras(**text)


def test_extra_body_needs_fields_to_merge_with() -> None:
    with pytest.raises(InvalidParameterError):
        with_extras("POST", body=Raw("sdp", "application/sdp"), extra_body={"a": 1})


def test_raw_and_empty_bodies() -> None:
    raw = composed("POST", body=Raw("v=0", "application/sdp"))

    assert ("application/sdp", b"v=0") == (headers(raw)["content-type"], raw.request.body)
    assert b"" == composed("POST").request.body
    assert None is composed("DELETE").request.body


def test_a_form_is_multipart_and_knows_its_length() -> None:
    found = composed("POST", body=Form({"file": b"abc", "purpose": "x"}))
    body = found.request.body

    assert headers(found)["content-type"].startswith("multipart/form-data; boundary=")
    assert not isinstance(body, bytes)
    assert body is not None
    assert body.length == len(b"".join(body))


SAME = "https://api.example/v1/y"


@pytest.mark.parametrize(
    ("base", "default", "fixed", "path", "query", "extra", "expected"),
    [
        (
            "",
            {"v": 1, "a": "default"},
            (("beta", "true"),),
            "/x",
            [("a", "call"), ("b", None)],
            {},
            "v=1&beta=true&a=call&b=",
        ),
        ("?v=0", {}, (), "/x", [], {}, "v=0"),
        ("?v=0&w=0", {"v": 1}, (), "/x", [], {}, "w=0&v=1"),
        ("?v=0", {"v": 1}, (("v", "2"),), "/x", [("v", 3)], {"v": 4}, "v=4"),
        ("?v=0", {"v": 1}, (), "/x?v=2", [], {}, "v=2"),
        ("?v=0", {}, (), "/x?v=2&u=1", [("v", 3)], {}, "u=1&v=3"),
        ("?v=0", {}, (), SAME + "?v=2", [], {"v": 5}, "v=5"),
        ("?v=0", {"v": 1}, (), "/x", [("v", omit)], {}, ""),
        ("?i[]=0&i[]=1", {}, (), "/x", [], {}, "i[]=0&i[]=1"),
        ("?i[]=0&i[]=1", {}, (), "/x", [("i", ["a", "b"])], {}, "i%5B%5D=a&i%5B%5D=b"),
        ("?i%5B%5D=0", {"i": ["a"]}, (), "/x", [], {"i[]": "c"}, "i%5B%5D=c"),
        ("?m[a]=0&m[b]=1", {}, (), "/x", [("m", {"c": 2})], {}, "m%5Bc%5D=2"),
        ("", {}, (), "/x", [("m", {"a": 1, "b": 2})], {"m[b]": 3}, "m%5Ba%5D=1&m%5Bb%5D=3"),
    ],
)
def test_a_query_parameter_appears_once_and_the_nearest_place_wins(
    base: str, default: Any, fixed: Any, path: str, query: Any, extra: Any, expected: str
) -> None:
    options = Config(api_key="key", base_url="https://api.example/v1" + base, default_query=default)

    found = composed(path=path, options=options, fixed=fixed, query=query, settings=CallOptions(extra_query=extra))

    assert expected == found.request.url.partition("?")[2]


@pytest.mark.parametrize(("far", "near"), [("X-A", "X-A"), ("X-A", "x-a"), ("OPENAI-PROJECT", "openai-Project")])
def test_a_header_appears_once_in_any_case_and_the_nearest_place_wins(far: str, near: str) -> None:
    options = Config(api_key="key", organization="org", default_headers={far: "far", "AUTHORIZATION": "Bearer own"})

    found = composed(options=options, settings=CallOptions(extra_headers={near: "near", "accept": "text/x"}))

    sent = headers(found)
    assert "near" == sent[near.lower()]
    assert "text/x" == sent["accept"]
    assert "Bearer own" == sent["authorization"]


def test_the_operation_chooses_the_key() -> None:
    assert "Bearer admin" == headers(composed(auth="admin"))["authorization"]


@pytest.mark.parametrize(("auth", "options"), [("admin", Config(api_key="k")), ("bearer", Config(admin_api_key="k"))])
def test_the_other_key_does_not_do(auth: str, options: Config) -> None:
    with pytest.raises(MissingCredentialsError, match="doIt"):
        composed(auth=auth, options=options)


def test_default_headers_may_bring_the_credential() -> None:
    options = Config(admin_api_key="k", default_headers={"Authorization": "Basic abc", "user-agent": omit})
    found = headers(composed(options=options))

    assert ("Basic abc", None) == (found["authorization"], found.get("user-agent"))


def test_a_key_that_is_a_function_is_asked_later() -> None:
    def provide() -> str:
        raise AssertionError("it is asked later")

    found = composed(options=Config(api_key=provide))

    assert (provide, None) == (found.key, headers(found).get("authorization"))


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("https://other.example/x", False),
        ("http://api.example/v1/x", False),
        ("https://api.example:444/x", False),
        ("https://api.example/elsewhere", True),
        ("//other.example/x", True),
        ("@other.example/x", True),
    ],
)
def test_credentials_stay_at_home(path: str, expected: bool) -> None:
    found = composed(path=path)

    assert expected == ("authorization" in headers(found))
    assert expected == ("openai-organization" in headers(found))
    assert expected == found.request.url.startswith("https://api.example/")


def test_timeouts_of_the_call_replace_the_clients() -> None:
    assert {"connect": 3, "read": 3, "write": 3, "pool": 3} == with_extras(timeout=3).request.timeouts
    assert {"connect": None, "read": None, "write": None, "pool": None} == with_extras(timeout=None).request.timeouts
    assert {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0} == composed().request.timeouts


FORM = Form({"model": "m", "file": b""})
WRITTEN: list[tuple[dict[str, Any], str | None]] = [
    ({"body": {"model": "m"}}, "m"),
    ({"body": {}}, None),
    ({"body": FORM}, "m"),
    ({"body": Raw("x", "text/plain")}, None),
    ({"query": [("a", "b"), ("model", "m")]}, "m"),
    ({}, None),
    ({"body": {"model": "m"}, "options": CallOptions(extra_body={"model": "other"})}, "other"),
    ({"body": {"model": "m"}, "options": CallOptions(extra_body={"x": 1})}, "m"),
    ({"body": {"model": "m"}, "options": CallOptions(extra_body=[1])}, "m"),
    ({"body": FORM, "options": CallOptions(extra_body={"model": "other"})}, "other"),
]


@pytest.mark.parametrize(("written", "model"), WRITTEN)
def test_the_model_is_what_the_request_names(written: dict[str, Any], model: str | None) -> None:
    assert model == model_of(Call(Operation("doIt", "POST", "/x"), dict, "/x", **written))
