"""Cassettes: recorded once, replayed to either client, strict, redacted, written completely or not at all.

Covers: cleaning, errors, matching, recording.
"""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from httpx import Response
from vcr.request import Request
from vcr.serialize import serialize
from vcr.serializers import yamlserializer

from openai_dual import AsyncOpenAI, ConfigurationError, OpenAI
from openai_dual.emulator import Emulator
from openai_dual.testing import cassettes
from openai_dual.testing.cassettes import MODES, Mode, cassette
from openai_dual.testing.errors import (
    CassetteInUseError,
    LeakedKeyError,
    MalformedCassetteError,
    OldCassetteWarning,
    UnplayedError,
    UnrecordedRequestError,
)
from tests.support.clients import Driver, Kind
from tests.support.loopback import HEAD, Loopback, chunk

ORIGIN = "https://api.openai.com"
MODEL = {"id": "gpt", "object": "model", "created": 1, "owned_by": "me"}
KEY = "sk-proj-" + "k" * 20
Open = Callable[..., Driver]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cassettes" / "one.yaml"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


def never(request: httpx.Request) -> Response:
    raise AssertionError(f"{request.url} was sent")


def model(**fields: Any) -> Response:
    return Response(200, json=MODEL | fields)


def record(dual: Open, path: Path, *answers: Response, mode: Mode = "once", **settings: Any) -> None:
    """Record a number of retrievals of a model."""
    client = dual(list(answers))
    with cassette(path, mode=mode, **settings):
        for _ in answers:
            client.call("models.retrieve", "gpt")


def replayed(dual: Open, path: Path, times: int = 1, **settings: Any) -> list[str]:
    client = dual(never)
    with cassette(path, **settings):
        return [client.call("models.retrieve", "gpt").owned_by for _ in range(times)]


def test_answers_are_recorded_once_and_replayed(dual: Open, path: Path) -> None:
    record(dual, path, model(owned_by="a"), model(owned_by="b"))

    assert ["a", "b"] == replayed(dual, path, 2)
    assert ["a", "b"] == replayed(dual, path, 2, mode="once")


def test_our_own_transports_are_seen(kind: Kind, path: Path, emulator: Emulator) -> None:
    question = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello!"}]}

    def ask(base_url: str) -> list[Any]:
        with Driver(kind, base_url=base_url, api_key=KEY) as client:
            stream = client.call("chat.completions.create", stream=True, **question)
            return [
                client.call("chat.completions.create", **question).to_dict(),
                [event.to_dict() for event in client.events(stream)],
                client.call("files.create", file=("a.txt", b"text"), purpose="assistants").to_dict(),
                client.call("files.create", file=("b.bin", iter([b"\0", b"\xff"])), purpose="assistants").to_dict(),
            ]

    with cassette(path, mode="once", origin=ORIGIN):
        recorded = ask(emulator.base_url)
    sent = len(emulator.requests)

    with cassette(path, origin=ORIGIN, cut="byte"):
        assert recorded == ask(ORIGIN + "/v1")
    assert sent == len(emulator.requests)


def test_one_cassette_serves_both_clients(path: Path, emulator: Emulator) -> None:
    with cassette(path, mode="once", origin=ORIGIN), Driver("sync", base_url=emulator.base_url) as client:
        recorded = [model.id for model in client.items(client.call("models.list"))]

    @cassette(path, origin=ORIGIN)
    async def replay() -> list[str]:
        async with AsyncOpenAI(api_key="any") as client:
            return [model.id async for model in client.models.list()]

    assert recorded == asyncio.run(replay())
    assert recorded == asyncio.run(replay()), "a decorated function opens the cassette for each call"


def test_it_decorates_functions(path: Path) -> None:
    transport = httpx.MockTransport(lambda _: model())

    @cassette(path, mode="once")
    def retrieve(name: str) -> str:
        """Return the owner of the model."""
        with OpenAI(api_key="any", http_client=httpx.Client(transport=transport)) as client:
            return client.models.retrieve(name).owned_by

    assert ("me", "me") == (retrieve("gpt"), retrieve("gpt"))
    assert ("retrieve", "Return the owner of the model.") == (retrieve.__name__, retrieve.__doc__)


def test_each_attempt_is_an_interaction_of_its_own(dual: Open, path: Path, waits: list[float]) -> None:
    limited = Response(429, json={"error": {"message": "slow down"}}, headers={"retry-after": "1"})
    with cassette(path, mode="once"):
        dual([limited, model()], max_retries=1).call("models.retrieve", "gpt")

    with cassette(path):
        assert "me" == dual(never, max_retries=1).call("models.retrieve", "gpt").owned_by

    assert 2 == len(waits)
    assert all(wait >= 1 for wait in waits)


def test_redirects_are_interactions(path: Path, kind: Kind) -> None:
    moved = b"HTTP/1.1 307 Moved\r\nLocation: /v1/models/new\r\nContent-Length: 0\r\n\r\n"
    body = b'{"id":"gpt","object":"model","created":1,"owned_by":"them"}'
    found = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)

    def ask(url: str) -> str:
        with Driver(kind, base_url=url + "/v1") as client:
            owner: str = client.call("models.retrieve", "gpt").owned_by
            return owner

    with Loopback([moved], [found]) as server, cassette(path, mode="once", origin=ORIGIN):
        assert "them" == ask(server.url)
    with cassette(path, origin=ORIGIN):
        assert "them" == ask(ORIGIN)
    assert ["/v1/models/gpt", "/v1/models/new"] == [uri.removeprefix(ORIGIN) for uri in uris(path)]


def uris(path: Path) -> list[str]:
    return [line.partition("uri: ")[2] for line in path.read_text().splitlines() if "uri: " in line]


def mismatch(client: Driver, path: Path, name: str, *args: Any, **keywords: Any) -> str:
    with pytest.raises(UnrecordedRequestError) as caught, cassette(path):
        client.call(name, *args, **keywords)
    return str(caught.value)


def test_a_request_that_was_not_recorded_is_not_sent(dual: Open, path: Path) -> None:
    client = dual(never)
    assert "there is no such cassette" in mismatch(client, path, "models.retrieve", "gpt")
    assert not path.exists()

    record(dual, path, model())
    assert "https://api.openai.com/v1/models/other is not in" in mismatch(client, path, "models.retrieve", "other")
    with cassette(path):
        client.call("models.retrieve", "gpt")
        with pytest.raises(UnrecordedRequestError, match="less often than it is made"):
            client.call("models.retrieve", "gpt")


def test_bodies_decide_what_is_played(dual: Open, path: Path) -> None:
    def embedding(request: httpx.Request) -> Response:
        return Response(200, json={"object": "list", "data": [], "model": request.read().decode(), "usage": {}})

    names = ["a", "b", "c"]
    with cassette(path, mode="once"):
        asked = [dual(embedding).call("embeddings.create", model="m", input=name).model for name in names]
    with cassette(path):
        answered = [dual(never).call("embeddings.create", model="m", input=name).model for name in reversed(names)]

    assert asked[::-1] == answered
    message = mismatch(dual(never), path, "embeddings.create", model="m", input=KEY)
    assert '-  "input": "a"' in message
    assert KEY not in message


def test_the_order_of_fields_is_none_and_that_of_values_is(path: Path) -> None:
    def get(url: str, **body: Any) -> int:
        return client.post(url, json=body).status_code

    with httpx.Client(transport=httpx.MockTransport(lambda _: Response(200))) as client:
        with cassette(path, mode="once"):
            get("https://h/x?a=1&a=2&b=3", c=1, d=2)
        with cassette(path):
            get("https://h/x?b=3&a=1&a=2", d=2, c=1)
        with pytest.raises(UnrecordedRequestError, match="differs in\n    url: "), cassette(path):
            get("https://h/x?b=3&a=2&a=1", d=2, c=1)
        with cassette(path, match=["method"]):
            get("https://other/y")


def test_forms_are_compared_without_their_boundary(dual: Open, path: Path) -> None:
    file = {"id": "file-1", "object": "file", "bytes": 1, "created_at": 1, "filename": "f", "purpose": "batch"}

    def upload(client: Driver, content: bytes) -> str:
        created: str = client.call("files.create", file=("f", content), purpose="batch").id
        return created

    with cassette(path, mode="once"):
        upload(dual(lambda _: Response(200, json=file)), b"\x00\xff")
    with cassette(path):
        assert "file-1" == upload(dual(never), b"\x00\xff")
    with pytest.raises(UnrecordedRequestError), cassette(path):
        upload(dual(never), b"\x00\xfe")


def test_unplayed_interactions_fail_unless_the_test_failed(dual: Open, path: Path) -> None:
    record(dual, path, model(), model())

    with pytest.raises(UnplayedError) as caught:
        replayed(dual, path, 1)
    with pytest.raises(ZeroDivisionError), cassette(path):
        _ = 1 / 0

    assert ("GET https://api.openai.com/v1/models/gpt",) == caught.value.unplayed
    assert ["me", "me"] == replayed(dual, path, 2), "nothing was dropped from the file"


def sent(dual: Open, path: Path, mode: Mode) -> list[str]:
    """Retrieve two models, one of which is recorded; return the models that were requested from the server."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> Response:
        asked.append(request.url.path.rpartition("/")[2])
        return model(owned_by="new")

    client = dual(answer)
    with cassette(path, mode=mode):
        client.call("models.retrieve", "gpt")
        client.call("models.retrieve", "other")
    return asked


@pytest.mark.parametrize(
    ("mode", "live", "kept"),
    [
        ("new_episodes", ["other"], ["old", "gpt", "other"]),
        ("all", ["gpt", "other"], ["old", "gpt", "other"]),
        ("rewrite", ["gpt", "other"], ["gpt", "other"]),
    ],
)
def test_modes_that_send(dual: Open, path: Path, mode: Mode, live: list[str], kept: list[str]) -> None:
    with cassette(path, mode="once"):
        for name in ("old", "gpt"):
            dual([model()]).call("models.retrieve", name)

    if mode == "new_episodes":
        with pytest.raises(UnplayedError):
            sent(dual, path, mode)
        assert [*kept] == [uri.rpartition("/")[2] for uri in uris(path)]
        return
    assert live == sent(dual, path, mode)
    assert sorted(kept) == sorted(uri.rpartition("/")[2] for uri in uris(path))


@pytest.mark.parametrize("mode", MODES)
def test_a_filter_never_makes_a_replay_live(dual: Open, path: Path, mode: Mode) -> None:
    record(dual, path, model())
    client = dual(never)
    settings: dict[str, Any] = {"mode": mode, "keep": lambda _: None}

    if mode in {"none", "once"}:
        with pytest.raises(UnrecordedRequestError, match="nothing of GET"), cassette(path, **settings):
            client.call("models.retrieve", "gpt")
    else:
        with pytest.raises(AssertionError, match="was sent"), cassette(path, **settings):
            client.call("models.retrieve", "gpt")


def test_what_is_not_to_be_kept_is_not_recorded(dual: Open, path: Path) -> None:
    with cassette(path, mode="once", keep=lambda request: "other" in request.uri):
        client = dual(lambda _: model())
        client.call("models.retrieve", "gpt")
        client.call("models.retrieve", "other")

    assert ["https://api.openai.com/v1/models/other"] == uris(path)


def test_nothing_secret_is_written(dual: Open, path: Path) -> None:
    tenant = "tenant-of-mine"
    answer = Response(
        401,
        json={
            "error": {"message": f"Incorrect key {KEY} of org-{'o' * 20}", "code": None},
            "client_secret": "hidden-1",
            "nested": [{"object": "organization.project.api_key", "value": "hidden-2"}],
            "url": "https://user:hidden-3@h/f?sig=hidden-4",
            "account": "hidden-5",
            "echo": tenant,
        },
        headers={
            "set-cookie": "hidden-6",
            "openai-organization": "hidden-7",
            "x-echo": tenant,
            "x-request-id": "req_1",
        },
    )
    client = dual(
        [answer],
        organization="hidden-8",
        project="hidden-9",
        default_headers={"X-Tenant": tenant, "cookie": "hidden-10"},
    )
    with cassette(path, mode="once", redact=["x-tenant", "account"]), pytest.raises(Exception, match="Incorrect"):
        client.call("models.retrieve", "gpt", extra_query={"api-key": "hidden-11", "account": "hidden-12"})

    text = path.read_text()
    for secret in ("hidden", KEY, tenant, "ooooo", "key-of-the-user"):
        assert secret not in text
    assert "x-request-id: req_1" in text


def test_streams_and_binaries_are_redacted_too(path: Path) -> None:
    bodies = {
        "/stream": f'data: {{"api_key": "hidden"}}\n\ndata: {{"text": "{KEY}"}}\n\n'.encode(),
        "/binary": b"\xff\xfe" + KEY.encode() + b"\x00",
        "/text": f"the key is {KEY}.".encode(),
    }
    with (
        cassette(path, mode="once"),
        httpx.Client(
            transport=httpx.MockTransport(lambda sent: Response(200, content=bodies[sent.url.path]))
        ) as client,
    ):
        for name, body in bodies.items():
            assert body == client.get(f"https://h{name}").content, "the caller's own answer is as it came"
    with cassette(path), httpx.Client() as client:
        assert [b'data: {"api_key": "***"}\n\ndata: {"text": "***"}\n\n', b"\xff\xfe***\x00", b"the key is ***."] == [
            client.get(f"https://h{name}").content for name in bodies
        ]


def test_a_key_that_remains_fails_and_writes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_dual.testing.cleaning.mask_keys", lambda text: text)
    transport = httpx.MockTransport(lambda _: Response(200, text=KEY))

    with (
        pytest.raises(LeakedKeyError) as caught,
        cassette(path, mode="once"),
        httpx.Client(transport=transport) as client,
    ):
        client.get("https://h/")

    assert KEY not in str(caught.value)
    assert not path.exists()
    with cassette(path, mode="once"):
        """Assert that the lock is free, and the transports are restored."""


@pytest.mark.parametrize("failure", [ZeroDivisionError, KeyboardInterrupt])
def test_a_failing_recording_leaves_the_old_cassette_whole(
    dual: Open, path: Path, failure: type[BaseException]
) -> None:
    record(dual, path, model())
    old = path.read_bytes()

    with pytest.raises(failure), cassette(path, mode="rewrite"):  # noqa: PT012 (the block is the cassette's)
        dual([model(owned_by="new")]).call("models.retrieve", "gpt")
        raise failure

    assert (old, [path]) == (path.read_bytes(), list(path.parent.iterdir()))


def test_one_cassette_at_a_time(dual: Open, path: Path) -> None:
    record(dual, path, model())
    original = httpx.HTTPTransport.handle_request

    with cassette(path) as outer:
        with pytest.raises(CassetteInUseError, match="one at a time"), cassette(path.with_name("two.yaml")):
            pytest.fail("a second one was opened")
        assert 1 == len(outer.unplayed)
        assert "me" == dual(never).call("models.retrieve", "gpt").owned_by

    assert original is httpx.HTTPTransport.handle_request


def test_a_cassette_that_cannot_be_read_frees_the_way(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("interactions: 5")

    for _ in range(2):
        with pytest.raises(MalformedCassetteError, match=r"one\.yaml: the file, interactions: "), cassette(path):
            pytest.fail("it was opened")


def test_the_age_of_a_recording(dual: Open, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cassettes, "_today", lambda: date(2026, 1, 1))
    record(dual, path, model())
    assert "recorded: 2026-01-01" in path.read_text()

    monkeypatch.setattr(cassettes, "_today", lambda: date(2026, 1, 31))
    assert ["me"] == replayed(dual, path, max_age=30)
    with pytest.warns(OldCassetteWarning, match="30 days ago, and may be 29.5 days old") as warned:
        replayed(dual, path, max_age=29.5)
    assert __file__ == warned[0].filename
    with pytest.raises(OldCassetteWarning):  # made an error, it closes what was opened
        replayed(dual, path, max_age=1)
    assert ["me"] == replayed(dual, path)


def test_today_is_a_day() -> None:
    assert datetime.now(UTC).date() == cassettes._today()


def test_compressed_answers_are_kept_readable(path: Path) -> None:
    headers = {"content-encoding": "gzip", "content-type": "application/json"}
    text = b'{"a":"b"}'

    def answer(request: httpx.Request) -> Response:
        return Response(200, headers=headers, stream=httpx.ByteStream(gzip.compress(text)), request=request)

    with cassette(path, mode="once"), httpx.Client(transport=httpx.MockTransport(answer)) as client:
        assert text == client.get("https://h/").content
    assert "parsed_body:\n      a: b" in path.read_text()
    with cassette(path), httpx.Client() as client:
        assert text == client.get("https://h/").content


def test_a_live_stream_is_handed_on_as_it_comes(kind: Kind, path: Path) -> None:
    def event(text: str) -> bytes:
        return chunk(
            b'data: {"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"%b"}}]}\n\n'
            % text.encode()
        )

    with (
        Loopback([HEAD, event("one"), None]) as server,
        cassette(path, mode="once", origin=ORIGIN),
        Driver(kind, base_url=server.url) as client,
    ):
        stream = client.call("chat.completions.create", model="m", messages=[], stream=True)
        first = client.finish(anext(stream)) if kind == "async" else next(stream)
        client.finish(stream.close())

    assert "one" == first.choices[0].delta.content
    assert "one" in path.read_text(), "what came until the caller had enough is kept"


def test_a_broken_answer_is_not_recorded(kind: Kind, path: Path) -> None:
    with (
        Loopback([HEAD, chunk(b"data: {"), b"not a size\r\n"]) as server,
        cassette(path, mode="once", origin=ORIGIN),
        Driver(kind, base_url=server.url) as client,
        pytest.raises(Exception, match="Connection error"),
    ):
        client.call("models.retrieve", "gpt")

    assert not path.exists()


@pytest.mark.parametrize("cut", ["whole", "event", "byte", 3, "random:5"])
def test_a_stream_is_the_same_however_it_is_cut(kind: Kind, path: Path, emulator: Emulator, cut: int | str) -> None:
    def ask(base_url: str) -> list[Any]:
        with Driver(kind, base_url=base_url) as client:
            stream = client.call("responses.create", model="gpt-4o", input="Grüße aus 東京 🎉", stream=True)
            return [event.to_dict() for event in client.events(stream)]

    with cassette(path, mode="once", origin=ORIGIN):
        recorded = ask(emulator.base_url)
    with cassette(path, origin=ORIGIN, cut=cut):
        assert recorded == ask(ORIGIN + "/v1")


def test_the_pieces_are_those_asked_for(path: Path) -> None:
    transport = httpx.MockTransport(lambda _: Response(200, text="data: 1\n\ndata: 2\n\n"))
    with cassette(path, mode="once"), httpx.Client(transport=transport) as client:
        client.get("https://h/")

    def pieces(cut: int | str) -> list[bytes]:
        with cassette(path, cut=cut), httpx.Client() as client, client.stream("GET", "https://h/") as response:
            return list(response.iter_raw())

    assert [b"data: 1\n\n", b"data: 2\n\n"] == pieces("event")
    assert [b"data: 1\n\ndata: 2", b"\n\n"] == pieces(16)


def test_concurrent_requests_get_their_own_answers(path: Path) -> None:
    async def ask(transport: httpx.AsyncBaseTransport | None) -> list[int]:
        async with httpx.AsyncClient(transport=transport) as client:
            asked = [client.post("https://h/", json={"n": number}) for number in range(6)]
            return [answer.json()["n"] for answer in await asyncio.gather(*asked)]

    async def later(request: httpx.Request) -> Response:
        for _ in range(9 - int(request.content[5:6])):  # the last one is answered first
            await asyncio.sleep(0)
        return Response(200, content=request.content)

    with cassette(path, mode="once"):
        assert list(range(6)) == asyncio.run(ask(httpx.MockTransport(later)))
    order = [line[-1] for line in path.read_text().splitlines() if line.strip().startswith("n: ")]
    assert list("001122334455") == order, "in the order they were asked"
    with cassette(path):
        assert list(range(6)) == asyncio.run(ask(None))


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"mode": "any"}, "mode: expected one of none, once, new_episodes, all, rewrite, got 'any'"),
        ({"cut": "often"}, "cut: expected whole, event, byte, random:SEED or a number of bytes, got 'often'"),
        ({"match": ["headers"]}, "match: expected some of method, url, body, got 'headers'"),
    ],
)
def test_settings_that_mean_nothing_are_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        cassette("x", **settings)

    assert message == str(caught.value)


def test_a_path_gets_its_suffix() -> None:
    assert ("a/b.yaml", "a/b.json") == (str(cassette("a/b").path), str(cassette(Path("a/b.json")).path))


def test_an_answer_that_cannot_be_decompressed_stays_so(path: Path) -> None:
    def answer(request: httpx.Request) -> Response:
        return Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"none"), request=request)

    def read(transport: httpx.BaseTransport | None) -> bytes:
        with httpx.Client(transport=transport) as client, client.stream("GET", "https://h/") as response:
            return b"".join(response.iter_raw())

    with cassette(path, mode="once"):
        assert b"none" == read(httpx.MockTransport(answer))
    with cassette(path):
        assert b"none" == read(None)
    with cassette(path), httpx.Client() as client, pytest.raises(httpx.DecodingError):
        client.get("https://h/")


def test_compressed_answers_of_foreign_cassettes_are_read(path: Path) -> None:
    request = Request("GET", "https://h/", b"", {})
    body = {"string": gzip.compress(b"text")}
    response = {"status": {"code": 200, "message": "OK"}, "headers": {"Content-Encoding": ["gzip"]}, "body": body}
    path.parent.mkdir()
    path.write_text(serialize({"requests": [request], "responses": [response]}, yamlserializer))

    with cassette(path), httpx.Client() as client:
        assert "text" == client.get("https://h/").text


def test_threads_are_answered_alike(path: Path) -> None:
    with cassette(path, mode="once"), httpx.Client(transport=httpx.MockTransport(lambda _: Response(200))) as client:
        for _ in range(40):
            client.get("https://h/")

    with cassette(path), httpx.Client() as client, ThreadPoolExecutor(8) as pool:
        assert [200] * 40 == list(pool.map(lambda _: client.get("https://h/").status_code, range(40)))


def test_overlapping_tasks_are_told_that_one_is_open(dual: Open, path: Path) -> None:
    record(dual, path, model())

    async def use(started: asyncio.Event, done: asyncio.Event) -> str:
        with cassette(path, mode="none"):
            started.set()
            await done.wait()
            async with AsyncOpenAI(api_key="any") as client:
                return (await client.models.retrieve("gpt")).owned_by

    async def both() -> str:
        started, done = asyncio.Event(), asyncio.Event()
        first = asyncio.create_task(use(started, done))
        await started.wait()
        with pytest.raises(CassetteInUseError):
            await use(started, done)
        done.set()
        return await first

    assert "me" == asyncio.run(both())


def test_generators_are_refused(path: Path) -> None:
    def generate() -> Iterator[int]:
        yield 1

    async def agenerate() -> AsyncIterator[int]:
        yield 1

    for function in (generate, agenerate):
        with pytest.raises(ConfigurationError, match=f"got the generator {function.__name__}: use `with`"):
            cassette(path)(function)
