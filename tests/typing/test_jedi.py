"""What Jupyter, IPython and editors with jedi show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from openai_dual import AsyncOpenAI, OpenAI
from tests.support.paths import ROOT

jedi = pytest.importorskip("jedi", reason="jedi is not installed")

pytestmark = pytest.mark.xdist_group("jedi")  # the library is parsed once, also where several processes share the tests

CLIENTS = "from openai_dual import AsyncOpenAI, OpenAI\nclient, aclient = OpenAI(), AsyncOpenAI()\n"
METHODS = [
    ("files.create", "Upload a file.", "purpose"),
    ("chat.completions.create", "Generate the next message of a conversation", "temperature"),
    ("responses.create", "Generate a response", "instructions"),
    ("responses.retrieve", "Retrieve a response", "starting_after"),
    ("chat.completions.parse", "Create a chat completion and parse its content", "response_format"),
    ("chat.completions.run_tools", "Create chat completions and call the", "functions"),
    ("responses.stream", "Stream a response", "text_format"),
    ("files.wait_for_processing", "Poll a file until it is processed", "max_wait_seconds"),
]


@pytest.fixture(autouse=True, scope="module")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the cache of jedi apart: another process, such as an editor, may write to the common one meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jedi.settings, "cache_directory", str(tmp_path_factory.mktemp("jedi")))
        yield


def interpreter(code: str) -> Any:
    """Return what jedi knows of the end of *code* in a notebook that has both clients."""
    return jedi.Interpreter(code, [{"client": OpenAI(api_key="key"), "aclient": AsyncOpenAI(api_key="key")}])


@pytest.mark.parametrize(("name", "text", "parameter"), METHODS)
def test_a_notebook_shows_the_documentation_and_the_parameters(name: str, text: str, parameter: str) -> None:
    for client in ("client", "aclient"):
        found = interpreter(f"{client}.{name}(").get_signatures()[0]

        assert text in found.docstring()
        assert parameter in [each.name for each in found.params]
        assert text in interpreter(f"{client}.{name}").help()[0].docstring()


def test_a_notebook_completes_parameters() -> None:
    assert "model=" in [each.name for each in interpreter("client.chat.completions.create(mod").complete()]


@pytest.mark.parametrize("path", ["client.", "aclient.", "client.chat.completions.", "client.responses."])
def test_public_names_come_first(path: str) -> None:
    private = [each.name.startswith("_") for each in interpreter(path).complete()]

    assert sorted(private) == private


def test_an_editor_shows_the_documentation() -> None:
    project = jedi.Project(str(ROOT), added_sys_path=[str(ROOT / "src")])
    for name, text, _ in (METHODS[0], METHODS[1], METHODS[4]):
        code = f"{CLIENTS}client.{name}"
        (found, *_others) = jedi.Script(code, project=project).help(3, len(f"client.{name}"))

        assert text in found.docstring()
