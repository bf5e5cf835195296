"""What an editor shows: pyright's language server is asked as an editor asks it, over stdio."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.language_server import SERVER, LanguageServer

pytestmark = pytest.mark.skipif(not SERVER.exists(), reason="pyright-langserver is not installed")

CLIENTS = "from openai_dual import AsyncOpenAI, OpenAI\nclient, aclient = OpenAI(), AsyncOpenAI()\n"
STREAM = "with client.responses.stream(model='m', input='x') as stream:\n    for event in stream:\n        "


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    started = LanguageServer(tmp_path_factory.mktemp("editor"))
    yield started
    started.close()


METHODS = [
    ("files.create", "Upload a file.", "purpose"),
    ("chat.completions.create", "Generate the next message of a conversation", "temperature"),
    ("responses.retrieve", "Retrieve a response", "starting_after"),
    ("models.list", "List the models", ""),
    ("chat.completions.parse", "Create a chat completion and parse its content", "response_format"),
    ("responses.stream", "Stream a response", "text_format"),
    ("files.wait_for_processing", "Poll a file until it is processed", "max_wait_seconds"),
    ("beta.threads.runs.create_and_poll", "Create a run", ""),
]


def plain(text: str) -> str:
    """Return markdown without its escapes."""
    return text.replace("\\", "")


@pytest.mark.parametrize("client", ["client", "aclient"])
@pytest.mark.parametrize(("name", "text", "parameter"), METHODS)
def test_hovering_shows_the_documentation(
    server: LanguageServer, client: str, name: str, text: str, parameter: str
) -> None:
    shown = plain(server.hover(f"{CLIENTS}{client}.{name[:-1]}|{name[-1]}"))

    assert text in shown
    assert parameter in shown.partition("---")[2]


@pytest.mark.parametrize(("name", "text", "parameter"), METHODS)
def test_completion_shows_the_documentation(server: LanguageServer, name: str, text: str, parameter: str) -> None:
    resource, _, method = name.rpartition(".")
    items = {item["label"]: item for item in server.completions(f"{CLIENTS}client.{resource}.|")}
    shown = plain(server.documented(items[method]))

    assert text in shown
    assert parameter in shown


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ("client.files.create(|)", "Upload a file."),
        ("client.chat.completions.create(|)", "Generate the next message"),
        ("client.chat.completions.create(model='m', |)", "Generate the next message"),
        ("aclient.responses.create(stream=True, |)", "Generate a response"),
        ("client.get(|)", "Send a request to an undocumented operation"),
        ("client.chat.completions.parse(|)", "Create a chat completion and parse its content"),
        ("aclient.chat.completions.parse(model='m', |)", "Create a chat completion and parse its content"),
        ("client.chat.completions.run_tools([], |)", "Create chat completions and call the"),
        ("client.chat.completions.stream(|)", "Stream a chat completion"),
        ("client.responses.parse(|)", "Create a response and parse its text"),
        ("aclient.responses.run_tools([], |)", "Create responses and call the"),
        ("client.responses.stream(|)", "Stream a response"),
        ("client.beta.threads.runs.stream('t', |)", "Stream a run"),
        ("client.beta.agents.sessions.create(|)", "Create a session"),
    ],
)
def test_help_on_the_signature_has_the_documentation(server: LanguageServer, call: str, text: str) -> None:
    found = server.signature(CLIENTS + call)

    for shown in found["signatures"]:
        assert text in plain(shown["documentation"]["value"])


@pytest.mark.parametrize(
    ("call", "value"),
    [
        ("client.chat.completions.create(messages=[], model='|')", "'gpt-4o'"),
        ("client.responses.create(model='|')", "'gpt-4o'"),
        ("client.embeddings.create(model='|')", "'text-embedding-3-small'"),
        ("client.files.create(file=b'', purpose='|')", "'user_data'"),
        (STREAM + "if event.type == '|'", "'response.output_text.delta'"),
    ],
)
def test_known_values_are_offered_and_no_empty_one(server: LanguageServer, call: str, value: str) -> None:
    offered = [item["label"] for item in server.completions(CLIENTS + call)]

    assert value in offered
    assert "''" not in offered


def test_public_names_are_offered_first(server: LanguageServer) -> None:
    offered = [item["label"] for item in server.completions(f"{CLIENTS}client.chat.completions.|")]
    private = [name.startswith("_") for name in offered]

    assert sorted(private) == private
