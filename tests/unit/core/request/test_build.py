"""What goes out for a call: URL, headers, credential, body."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest

from openai_dual.client.defaults import defaults_of
from openai_dual.config.settings import Config
from openai_dual.core.calls.call import Call, CallOptions, Form, Operation, Raw, StreamCall
from openai_dual.core.omit import omit
from openai_dual.core.request.build import Composed, compose
from openai_dual.core.request.query import encode_query
from openai_dual.errors import InvalidParameterError, MissingCredentialsError

OPTIONS = Config(api_key="key", admin_api_key="admin", organization="org", base_url="https://api.example/v1/")


def composed(
    method: str = "GET",
    path: str = "/x",
    *,
    options: Config = OPTIONS,
    kind: Any = Call,
    auth: Any = "bearer",
    **call: Any,
) -> Composed:
    operation = Operation(
        "doIt", method, path, auth=auth, headers=call.pop("constant", {}), query=call.pop("fixed", ())
    )
    made = kind(operation, dict, path, **call)
    return compose(made, defaults_of(options, "agent/1"), "id-1")


def headers(found: Composed) -> dict[str, str]:
    names = [name.lower() for name, _ in found.request.headers]
    assert len(names) == len(set(names))
    return {name.decode().lower(): value.decode() for name, value in found.request.headers}


class Order(str, Enum):  # noqa: UP042 (its text is not its value, in the way of many callers' enums)
    UP = "up"


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
def test_what_is_not_json_is_accepted_in_any_form(answer: Any) -> None:
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
def test_what_is_no_header_is_refused(extra: dict[str, Any]) -> None:
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
def test_what_is_no_mapping_is_refused_by_name(name: str) -> None:
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


def test_queries_are_merged_and_the_calls_own_wins() -> None:
    options = Config(api_key="key", default_query={"v": 1, "a": "default"})
    found = composed(options=options, fixed=(("beta", "true"),), query=[("a", "call"), ("b", None)])

    assert found.request.url.endswith("/x?v=1&a=call&beta=true&b=")


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("a", [1, "b c"])], "a%5B%5D=1&a%5B%5D=b%20c"),
        ([("a", {"k": {"l": True}})], "a%5Bk%5D%5Bl%5D=true"),
        ([("a", omit), ("b", False), ("c", 1.5)], "b=false&c=1.5"),
        ([("a", ["x", omit])], "a%5B%5D=x"),
        ([("ä&", "=/?")], "%C3%A4%26=%3D%2F%3F"),
        ([("a", [])], ""),
        ([("a", Order.UP)], "a=up"),
    ],
)
def test_query_strings(pairs: Any, expected: str) -> None:
    assert expected == encode_query(pairs)


@pytest.mark.parametrize(("name", "value"), [("a", object()), ("a", "\ud800"), ("\ud800", "a"), (1, "a")])
def test_a_query_value_that_no_url_holds_is_named(name: Any, value: object) -> None:
    with pytest.raises(InvalidParameterError, match=f"^query parameter {name!r}".replace("\\", "\\\\")):
        encode_query([(name, value)])


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
