"""Responses over a socket give what they give over HTTP, with both clients, against the emulator.

Covers: sockets.responses.lanes, sockets.responses.hubs, sockets.responses.transport, http.event_streams,
helpers.sockets.responses, helpers.sockets.lane_methods, helpers.sockets.responses_connections.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import attrs
import pytest

from openai_dual.emulator import Emulator
from openai_dual.errors import BadRequestError, NotFoundError, StreamInterrupted
from tests.support.clients import KINDS, Driver, Kind
from tests.support.websocket_server import Peer, Sockets, websocket_server


@pytest.fixture(scope="module")
def emulator() -> Generator[Emulator, None, None]:
    with Emulator() as running:
        yield running


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest, emulator: Emulator) -> Generator[Driver, None, None]:
    kind: Kind = request.param
    with Driver(kind, base_url=emulator.base_url) as made:
        yield made


def opened(driver: Driver, **keywords: Any) -> Any:
    return driver.finish(driver.client.responses.connect(**keywords).enter())


ASK: dict[str, Any] = {"model": "gpt-5.5", "input": "Say hello."}


def test_create_gives_what_http_gives(driver: Driver) -> None:
    socket = opened(driver)
    over_socket = driver.finish(socket.create(**ASK))
    over_http = driver.call("responses.create", **ASK)
    driver.finish(socket.close())

    assert type(over_http) is type(over_socket)
    assert over_http.output_text == over_socket.output_text
    assert "completed" == over_socket.status


def test_streams_have_the_events_of_http(driver: Driver) -> None:
    socket = opened(driver)
    over_socket = driver.events(driver.finish(socket.create(**ASK, stream=True)))
    over_http = driver.events(driver.call("responses.create", **ASK, stream=True))
    driver.finish(socket.close())

    assert [event.type for event in over_http] == [event.type for event in over_socket]


def test_lanes_are_served_side_by_side(driver: Driver) -> None:
    socket = opened(driver)
    streams = [driver.finish(socket.create(**ASK, stream=True, lane=name)) for name in ("a", "b")]
    texts = ["".join(e.delta for e in driver.events(one) if e.type.endswith("text.delta")) for one in streams]
    driver.finish(socket.close())

    assert texts[0] == texts[1] != ""


def test_a_refusal_is_the_error_of_its_status(driver: Driver) -> None:
    socket = opened(driver)
    with pytest.raises(BadRequestError) as caught:
        driver.finish(socket.create(model="gpt-5.5", input="x", temperature=9))
    assert "temperature" == caught.value.param
    with pytest.raises((BadRequestError, NotFoundError)):
        driver.finish(socket.create(**ASK, previous_response_id="resp_unknown"))
    driver.finish(socket.close())


@attrs.define
class Weather:
    city: str


def test_typed_responses_are_parsed(driver: Driver) -> None:
    socket = opened(driver)
    parsed = driver.finish(socket.parse(**ASK, text_format=Weather))
    driver.finish(socket.close())

    assert isinstance(parsed.output_parsed, Weather)


def test_a_socket_creates_responses_only(driver: Driver) -> None:
    from openai_dual.errors import ConfigurationError

    socket = opened(driver)
    with pytest.raises(ConfigurationError, match="Only responses"):
        driver.finish(socket.lane().retrieve("resp_1"))
    driver.finish(socket.close())


@pytest.fixture
def server() -> Generator[Sockets, None, None]:
    with websocket_server() as running:
        yield running


def response(name: str, *output: dict[str, Any], status: str = "completed") -> dict[str, Any]:
    return {"id": name, "object": "response", "model": "m", "status": status, "output": list(output)}


def said(text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    return {"id": "m1", "type": "message", "role": "assistant", "status": "completed", "content": [part]}


def complete(peer: Peer, name: str, *output: dict[str, Any]) -> None:
    lane = {k: v for k, v in peer.seen[-1].items() if k == "stream_id"}
    peer.tell("response.created", sequence_number=0, response=response(name, status="in_progress"), **lane)
    peer.tell("response.completed", sequence_number=1, response=response(name, *output), **lane)


@pytest.mark.parametrize("kind", KINDS)
def test_a_chain_sends_only_new_input(server: Sockets, kind: Kind) -> None:
    def script(peer: Peer) -> None:
        for name in ("r1", "r2"):
            peer.hear()
            complete(peer, name, said(name))
        peer.rest()

    server.then(script)
    with Driver(kind, base_url=server.base_url) as driver:
        socket = opened(driver, chain=True)
        for text in ("one", "two"):
            driver.finish(socket.create(model="m", input=text))
        driver.finish(socket.close())

    assert [(None, "one"), ("r1", "two")] == [
        (event.get("previous_response_id"), event["input"]) for event in server.heard[0]
    ]
    assert {"type", "model", "input"} == server.heard[0][0].keys()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("code", ["previous_response_not_found", "websocket_connection_limit_reached"])
def test_a_forgotten_chain_is_sent_whole_once(server: Sockets, kind: Kind, code: str) -> None:
    def first(peer: Peer) -> None:
        peer.hear()
        complete(peer, "r1", said("r1"))
        peer.hear()
        peer.tell("error", status=400, error={"code": code, "message": "gone", "type": "invalid_request_error"})
        if code.startswith("previous"):
            peer.hear()
            complete(peer, "r2", said("r2"))
        peer.rest()

    def second(peer: Peer) -> None:
        peer.hear()
        complete(peer, "r2", said("r2"))
        peer.rest()

    server.then(first, second)
    with Driver(kind, base_url=server.base_url) as driver:
        socket = opened(driver, chain=True)
        driver.finish(socket.create(model="m", input="one"))
        found = driver.finish(socket.create(model="m", input="two"))
        driver.finish(socket.close())

    whole = server.heard[0][2] if code.startswith("previous") else server.heard[1][0]
    assert ("r2", None) == (found.id, whole.get("previous_response_id"))
    assert ["one", "r1", "two"] == [
        item["content"] if isinstance(item["content"], str) else item["content"][0]["text"] for item in whole["input"]
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_socket_lost_before_the_first_event_is_another_attempt(server: Sockets, kind: Kind) -> None:
    def cut(peer: Peer) -> None:
        peer.hear()
        peer.cut()

    def serve(peer: Peer) -> None:
        peer.hear()
        complete(peer, "r1", said("hello"))
        peer.rest()

    server.then(cut, serve)
    with Driver(kind, base_url=server.base_url, max_retries=1) as driver:
        socket = opened(driver)
        assert "hello" == driver.finish(socket.create(model="m", input="x")).output_text
        driver.finish(socket.close())


@pytest.mark.parametrize("kind", KINDS)
def test_a_socket_lost_later_interrupts_the_stream(server: Sockets, kind: Kind) -> None:
    def cut(peer: Peer) -> None:
        peer.hear()
        peer.tell("response.created", sequence_number=0, response=response("r1", status="in_progress"))
        peer.cut()

    server.then(cut, Peer.rest)
    with Driver(kind, base_url=server.base_url, max_retries=1) as driver:
        socket = opened(driver)
        stream = driver.finish(socket.create(model="m", input="x", stream=True))
        with pytest.raises(StreamInterrupted) as caught:
            driver.events(stream)
        assert ["response.created"] == [event.type for event in caught.value.partial]
        driver.finish(socket.close())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", ["run_tools", "iterate_tools"])
def test_tools_run_over_a_socket_with_new_items_only(server: Sockets, kind: Kind, method: str) -> None:
    call = {"id": "f1", "type": "function_call", "call_id": "c1", "name": "double", "arguments": '{"number": 2}'}

    def script(peer: Peer) -> None:
        peer.hear()
        complete(peer, "r1", call | {"status": "completed"})
        peer.hear()
        complete(peer, "r2", said("four"))
        peer.rest()

    def double(number: int) -> int:
        return number * 2

    server.then(script)
    with Driver(kind, base_url=server.base_url) as driver:
        socket = opened(driver)
        run = driver.call(f"responses.{method}", [double], model="m", input="2 times 2?", over=socket)
        run = driver.finish(run.get_final()) if method == "iterate_tools" else run
        driver.finish(socket.close())

    assert "four" == run.response.output_text
    second = server.heard[0][1]
    output = {"type": "function_call_output", "call_id": "c1", "output": "4"}
    assert ("r1", [output]) == (second["previous_response_id"], second["input"])


def steered(peer: Peer) -> None:
    """Serve a response that is steered, and its successor."""
    peer.hear()
    peer.tell("response.created", sequence_number=0, response=response("r1", status="in_progress"))
    name = peer.hear()["previous_response_id"]
    peer.tell("response.steer.accepted", sequence_number=1, steer={"id": "s1", "previous_response_id": name})
    cut = response("r1", said("Once"), status="incomplete") | {"incomplete_details": {"reason": "steered"}}
    peer.tell("response.incomplete", sequence_number=2, response=cut)
    begun = response("r2", status="in_progress") | {"previous_response_id": "r1"}
    peer.tell("response.created", sequence_number=0, response=begun)
    peer.tell("response.completed", sequence_number=1, response=response("r2", said("Short.")))
    peer.hear()
    complete(peer, "r3", said("again"))
    peer.rest()


@pytest.mark.parametrize("kind", KINDS)
def test_the_stream_of_a_steered_response_has_its_successor(server: Sockets, kind: Kind) -> None:
    server.then(steered)
    with Driver(kind, base_url=server.base_url) as driver:
        socket = opened(driver, chain=True)
        stream = driver.finish(socket.create(model="m", input="Tell.", stream=True))
        [first] = driver.take(driver.iterator(stream), 1)
        driver.finish(socket.response.steer(previous_response_id=first.response.id, input="Shorter!"))
        rest = driver.events(stream)
        after = driver.finish(socket.create(model="m", input="More."))
        driver.finish(socket.close())

    assert [("response.incomplete", "r1"), ("response.created", "r2"), ("response.completed", "r2")] == [
        (event.type, event.response.id) for event in rest
    ]
    assert ("again", "r2") == (after.output_text, server.heard[0][2]["previous_response_id"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_steered_response_is_that_of_its_successor(server: Sockets, kind: Kind) -> None:
    import threading

    server.then(steered)
    with Driver(kind, base_url=server.base_url) as driver:
        socket = opened(driver)

        def steer() -> Any:
            return socket.response.steer(previous_response_id="r1", input="Shorter!")

        if kind == "sync":
            timer = threading.Timer(0.1, steer)
            timer.start()
            found = socket.create(model="m", input="Tell.")
        else:
            found = driver.finish(both(socket.create(model="m", input="Tell."), steer))
        driver.finish(socket.close())

    assert ("r2", "Short.") == (found.id, found.output_text)


async def after(first: Any, then: Any) -> Any:
    await first
    return await then


async def both(creating: Any, steer: Any) -> Any:
    import asyncio

    task = asyncio.ensure_future(creating)
    await asyncio.sleep(0.1)
    await steer()
    return await task


@pytest.mark.parametrize("kind", KINDS)
def test_a_steered_stream_is_accumulated_to_its_successor(server: Sockets, kind: Kind) -> None:
    server.then(steered)
    with Driver(kind, base_url=server.base_url) as driver:
        socket = opened(driver)

        def steer_and_follow(stream: Any) -> Any:
            sent = socket.response.steer(previous_response_id="r1", input="Shorter!")
            return stream.get_final_response() if sent is None else after(sent, stream.get_final_response())

        found = driver.within(socket.stream(model="m", input="Tell."), steer_and_follow)
        driver.finish(socket.close())

    assert ("r2", "Short.") == (found.id, found.output_text)


@pytest.mark.parametrize("kind", KINDS)
def test_a_steer_that_waits_for_outputs_ends_the_stream_and_is_part_of_the_chain(server: Sockets, kind: Kind) -> None:
    call = {"id": "f1", "type": "function_call", "call_id": "c1", "name": "f", "arguments": "{}", "status": "completed"}
    steer = {"id": "s1", "previous_response_id": "r1"}

    def script(peer: Peer) -> None:
        peer.hear()
        peer.tell("response.created", sequence_number=0, response=response("r1", status="in_progress"))
        peer.hear()
        peer.tell("response.steer.accepted", sequence_number=1, steer=steer)
        peer.tell("response.completed", sequence_number=2, response=response("r1", call))
        peer.tell("response.steer.pending", sequence_number=3, steer=steer, reason="x", required_input=[])
        peer.hear()
        complete(peer, "r2", said("two"))
        peer.hear()
        peer.tell("error", status=400, error={"code": "previous_response_not_found", "message": "gone"})
        peer.hear()
        complete(peer, "r3", said("three"))
        peer.rest()

    server.then(script)
    output = {"type": "function_call_output", "call_id": "c1", "output": "4"}
    with Driver(kind, base_url=server.base_url) as driver:
        socket = opened(driver, chain=True)
        stream = driver.finish(socket.create(model="m", input="Tell.", stream=True))
        driver.take(driver.iterator(stream), 1)
        driver.finish(socket.response.steer(previous_response_id="r1", input="Shorter!"))
        rest = driver.events(stream)
        driver.finish(socket.create(model="m", input=[output]))
        driver.finish(socket.create(model="m", input="More."))
        driver.finish(socket.close())

    assert ["response.completed"] == [event.type for event in rest]
    assert ["user", "function_call", "user", "function_call_output", "message", "user"] == [
        item.get("type") or item["role"] for item in server.heard[0][4]["input"]
    ]
