"""The text of cassettes: readable, exact to the byte; untrusted text is read safely, or refused with its place.

Covers: jsons, parsing, reading, writing.
"""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from vcr.request import Request
from vcr.serialize import serialize
from vcr.serializers import jsonserializer, yamlserializer

from openai_dual.testing import reading
from openai_dual.testing.errors import LeakedKeyError, MalformedCassetteError
from openai_dual.testing.files import leaked, leaks, load, save
from openai_dual.testing.jsons import STYLES
from openai_dual.testing.reading import Interaction, read
from openai_dual.testing.writing import write

HERE = Path("tests/cassettes/here.yaml")
KEY = "sk-" + "k" * 20


def interaction(sent: bytes = b"", answered: bytes = b"", **headers: list[str]) -> Interaction:
    request = Request("POST", "https://api.example/v1/x?a=1", sent, {"accept": "*/*"})
    response = {"status": {"code": 200, "message": "OK"}, "headers": headers, "body": {"string": answered}}
    return Interaction(request, response, date(2026, 1, 2))


def bodies(interactions: list[Interaction]) -> list[tuple[bytes, bytes]]:
    return [(each.request.body, each.response["body"]["string"]) for each in interactions]


def test_a_cassette_is_readable() -> None:
    body = json.dumps({"model": "gpt", "input": "Grüße 🎉 " + "long " * 40, "n": [1, 2.5, None, True]})
    text = write([interaction(body.encode(), b"data: one\n\ndata: two\n\n", etag=["x"], cookie=["a", "b"])])

    assert (
        dedent(
            """\
            version: 1
            by: openai-dual
            interactions:
            - recorded: 2026-01-02
              request:
                method: POST
                uri: https://api.example/v1/x?a=1
                headers:
                  accept: '*/*'
                parsed_body:
                  model: gpt
                  input: 'Grüße 🎉 LONG'
                  n:
                  - 1
                  - 2.5
                  - null
                  - true
                body_style: spaced-ascii
              response:
                status:
                  code: 200
                  message: OK
                headers:
                  cookie:
                  - a
                  - b
                  etag: x
                body: |+
                  data: one

                  data: two

            ...
            """
        ).replace("LONG", "long " * 40)
        == text
    )


TEXTS = st.text(max_size=12) | st.sampled_from(
    [
        "yes",
        "null",
        "1e5",
        "0x1f",
        "2026-01-02",
        "<<",
        "=",
        "~",
        "- a",
        "a: b",
        "# no",
        "|",
        " x\n",
        "\n\n",
        "a\n b\n",
        "\ud800",
        "\x85",
        "\u2028x\n",
        "\ufeff",
        "\t\n",
        "\x00",
        "!!python/name:os.system",
        "12:30:45",
        "&a",
        "*a",
        "%",
    ]
)
NUMBERS = st.integers() | st.floats(allow_nan=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
TREES = st.lists(VALUES, max_size=3) | st.dictionaries(TEXTS, VALUES, max_size=3)
JSON_BODIES = st.builds(
    lambda tree, style: STYLES[style].dump(tree).encode(errors="replace"), TREES, st.sampled_from(list(STYLES))
)
TEXT_BODIES = st.lists(TEXTS, max_size=6).map(lambda parts: "".join(parts).encode(errors="replace"))
BODIES = JSON_BODIES | TEXT_BODIES | st.binary(max_size=60)


@given(BODIES, BODIES)
def test_every_byte_of_a_body_comes_back(sent: bytes, answered: bytes) -> None:
    assert [(sent, answered)] == bodies(read(HERE, write([interaction(sent, answered)])))


@pytest.mark.parametrize(
    "body",
    [b'{"a":1,"a":2}', b'{"a": 1.50}', b'{ "a":1}', b'{"a":"\\ud800"}', b"[" * 5000, b'{"a":1', b'"text"', b"1"],
)
def test_json_that_no_style_gives_back_is_kept_as_text(body: bytes) -> None:
    text = write([interaction(answered=body)])

    assert "parsed_body" not in text
    assert [(b"", body)] == bodies(read(HERE, text))


def test_the_rest_comes_back_too() -> None:
    (found,) = read(HERE, write([interaction(etag=["x"], cookie=["a=1", "b=2"])]))

    assert ("POST", "https://api.example/v1/x?a=1") == (found.request.method, found.request.uri)
    assert {"accept": "*/*"} == dict(found.request.headers)
    assert {"etag": ["x"], "cookie": ["a=1", "b=2"]} == found.response["headers"]
    assert ({"code": 200, "message": "OK"}, date(2026, 1, 2)) == (found.response["status"], found.recorded)


def one(request: str = "{method: GET, uri: 'https://h/'}", response: str = "{status: {code: 200}}") -> str:
    return f"interactions:\n- request: {request}\n  response: {response}\n"


@pytest.mark.parametrize("serializer", [yamlserializer, jsonserializer])
def test_a_cassette_of_vcrpy_is_read(serializer: Any) -> None:
    request = Request("POST", "https://h/v1", b'{"a": 1}', {"Content-Type": "application/json"})
    response = {
        "status": {"code": 429, "message": "Too Many"},
        "headers": {"X": ["1"]},
        "body": {"string": b"caf\xc3\xa9"},
    }
    text = serialize({"requests": [request], "responses": [response]}, serializer)

    (found,) = read(HERE, text)

    assert [(b'{"a": 1}', "café".encode())] == bodies([found])
    assert ({"code": 429, "message": "Too Many"}, None) == (found.response["status"], found.recorded)


@pytest.mark.parametrize(
    ("request_", "response", "sent", "answered"),
    [
        (
            "{method: GET, uri: 'https://h/', body: null, headers: null}",
            "{status: {code: 204, message: null}}",
            b"",
            b"",
        ),
        (
            "{method: POST, uri: 'https://h/', headers: {a: [b]}, parsed_body: {b: [1], a: é}}",
            "{status: {code: 200}, headers: {retry-after: 1}, parsed_body: [null]}",
            '{"b":[1],"a":"é"}'.encode(),
            b"[null]",
        ),
        (
            "{method: POST, uri: 'https://h/', body: !!python/object/new:_io.BytesIO {state: [!!binary YWI=]}}",
            "{status_code: 200, headers: {}, content: text, http_version: HTTP/1.1}",
            b"ab",
            b"text",
        ),
        (
            "{method: POST, uri: 'https://h/', body: !!python/object/apply:builtins.iter {args: [[a, !!binary Yg==]]}}",
            "{status: {code: 200}, body: {base64_string: YWI=}}",
            b"ab",
            b"ab",
        ),
        (
            "{method: POST, uri: 'https://h/', body: !!python/unicode a}",
            "{status: {code: 200}, body: {string: b}}",
            b"a",
            b"b",
        ),
    ],
)
def test_old_and_foreign_cassettes_are_read(request_: str, response: str, sent: bytes, answered: bytes) -> None:
    assert [(sent, answered)] == bodies(read(HERE, one(request_, response)))


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("interactions: [\n\n{", "line 4", "did not find expected node content"),
        ("- request: {}", "line 1", "before version 1.0"),
        ("text", "the file", "expected a mapping, got text"),
        ("version: 1", "the file", "the field interactions is missing"),
        ("interactions: 3", "the file, interactions", "expected a list, got a number"),
        ("interactions: [[]]", "interaction 1", "expected a mapping, got a list"),
        ("interactions: [{request: {}}]", "interaction 1", "the field response is missing"),
        (one("{uri: x}"), "interaction 1, request", "the field method is missing"),
        (one("{method: 1, uri: x}"), "interaction 1, request, method", "expected text, got a number"),
        (one("{method: GET, uri: 'https://[x'}"), "interaction 1, request, uri", "it is none"),
        (one("{method: GET, uri: 'https://h:port/'}"), "interaction 1, request, uri", "it is none"),
        (one("{method: GET, uri: x, headers: []}"), "interaction 1, request, headers", "expected a mapping"),
        (one("{method: GET, uri: x, headers: {a: [{}]}}"), "interaction 1, request, headers, a", "expected text"),
        (one('{method: GET, uri: x, headers: {a: "b\\nc"}}'), "interaction 1, request, headers, a", "one line"),
        (one("{method: GET, uri: x, body: 1}"), "interaction 1, request", "expected text or binary as the body"),
        (one("{method: GET, uri: x, body: {a: 1}}"), "interaction 1, request, body", "expected a field string"),
        (one("{method: GET, uri: x, body: {base64_string: 'Y'}}"), "interaction 1, request, body, base64_string", ""),
        (
            one("{method: GET, uri: x, parsed_body: {a: [2026-01-02]}}"),
            "parsed_body.a[0]",
            "JSON has no date: quote it",
        ),
        (one("{method: GET, uri: x, parsed_body: {1: a}}"), "parsed_body", "quote 1"),
        (one("{method: GET, uri: x, parsed_body: [], body_style: odd}"), "body_style", "expected one of compact"),
        (one("{method: GET, uri: x, parsed_body: &a [*a]}"), "parsed_body", "it cannot be written as JSON"),
        (one(response="{}"), "interaction 1, response", "the field status is missing"),
        (one(response="{status: 200}"), "interaction 1, response, status", "expected a mapping, got a number"),
        (one(response="{status: {code: OK}}"), "interaction 1, response, status, code", "expected a number, got text"),
        (one(response="{status: {code: 1000}}"), "interaction 1, response, status, code", "expected 100 to 599"),
        (
            one(response="{status: {code: 200, message: 5}}"),
            "interaction 1, response, status, message",
            "expected text",
        ),
        (one() + "  recorded: today", "interaction 1, recorded", "expected a date"),
        (one() + "  recorded: 2026-99-99", "the file", "it is not YAML"),
        ("a: \x00", "the file", "it is not YAML"),
        ("[" * 200_000, "line 1", "nested deeper than 200 levels"),
        ("- " * 200_000, "line 1", "nested deeper than 200 levels"),
    ],
)
def test_what_is_wrong_is_named_by_its_place(text: str, place: str, problem: str) -> None:
    with pytest.raises(MalformedCassetteError) as caught:
        read(HERE, text)

    assert place in caught.value.place
    assert problem in str(caught.value)
    assert str(caught.value).startswith(f"{HERE}: {caught.value.place}: ")


def test_references_to_references_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST", 1000)
    lists = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 5)]
    text = "a0: &a0 [x]\n" + "".join(lists) + one("{method: GET, uri: x, parsed_body: *a4}")

    with pytest.raises(MalformedCassetteError, match="there are more than 1000 values"):
        read(HERE, text)


@pytest.mark.parametrize(
    "tag",
    [
        "!!python/object/apply:os.system ['touch {ran}']",
        "!!python/object/new:subprocess.Popen [['touch', '{ran}']]",
        "!!python/name:os.system",
        "!!python/module:os",
        "!!python/object:pathlib.Path {{}}",
        '!!python/object/apply:builtins.exec [\'open("{ran}", "w")\']',
        "!!python/object/apply:builtins.iter {{args: [!!python/object/apply:os.system ['touch {ran}']]}}",
        "!custom {{}}",
    ],
)
def test_nothing_in_a_cassette_is_executed(tag: str, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    text = one("{method: POST, uri: x, body: " + tag.format(ran=ran) + "}")

    with pytest.raises(MalformedCassetteError) as caught:
        read(HERE, text)

    assert "line 2" == caught.value.place
    assert not ran.exists()


YAML_TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.binary(max_size=5) | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["request", "response", "method", "uri", "status", "code", "headers", "body", "parsed_body", "string"]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@given(st.lists(YAML_TREES, max_size=2).map(lambda tree: yaml.safe_dump({"interactions": tree})) | st.text(max_size=60))
def test_nothing_but_our_error_comes_out_of_reading(text: str) -> None:
    try:
        assert isinstance(read(HERE, text), list)
    except MalformedCassetteError as error:
        assert error.place  # noqa: PT017 (either is right)


@given(st.data())
def test_a_damaged_cassette_is_read_or_refused(data: st.DataObject) -> None:
    text = write([interaction(b'{"a":[1,{"b":"c"}]}', b"data: x\n\n", etag=["x"])])
    at = data.draw(st.integers(0, len(text)))
    damaged = (
        text[:at] + data.draw(st.text("{}[]:,-\n &*!'\"|x1", max_size=3)) + text[at + data.draw(st.integers(0, 9)) :]
    )

    test_nothing_but_our_error_comes_out_of_reading.hypothesis.inner_test(damaged)  # type: ignore[attr-defined]  # added by given


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "one.yaml"
    save(path, [interaction(b"old")], set())
    old = path.read_text()

    broken = interaction()
    broken.request.headers = {"a": object()}
    with pytest.raises(yaml.YAMLError):
        save(path, [broken], set())

    assert (old, [path]) == (path.read_text(), list(path.parent.iterdir()))


def test_a_file_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"version: \xff")
    (tmp_path / "empty").touch()

    assert None is load(tmp_path / "missing") is load(tmp_path / "empty")
    with pytest.raises(MalformedCassetteError, match="byte 9: it is not UTF-8"):
        load(tmp_path / "binary")
    with pytest.raises(MalformedCassetteError, match="the file: it cannot be read"):
        load(tmp_path)


def test_a_key_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"

    with pytest.raises(LeakedKeyError, match="line 10: what looks like a key") as caught:
        save(path, [interaction(KEY.encode())], set())
    with pytest.raises(LeakedKeyError):
        save(path, [interaction(b"the secret is here")], {"secret"})

    assert (10,) == caught.value.lines
    assert KEY not in str(caught.value)
    assert not path.exists()


def test_a_key_that_stands_in_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "bad").write_text(f"a\nb: {KEY}\n")
    (tmp_path / "good").write_text("a\n")

    found = leaked(tmp_path / "bad")

    assert found is not None
    assert ((2,), None) == (found.lines, leaked(tmp_path / "good"))
    assert [] == leaks("***")


def test_a_body_of_an_old_kind_is_read_once() -> None:
    assert isinstance(yamlserializer.deserialize("!!python/object/new:_io.BytesIO {state: [a]}"), io.BytesIO)
