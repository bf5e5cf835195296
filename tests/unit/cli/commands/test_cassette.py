from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.commands import Commands

pytest.importorskip("vcr", reason="cassettes need vcrpy")

CASSETTE = """\
interactions:
- request:
    method: POST
    uri: "https://api.openai.com/v1/responses?api_key=secret1234"
    body: '{"input":"hi","client_secret":"s"}'
    headers: {}
  response: {status: {code: 200, message: OK}, headers: {}, body: {string: '{"id":"resp_1"}'}}
  recorded: 2026-11-30
- request: {method: GET, uri: "https://api.openai.com/v1/files/a/content", body: null, headers: {}}
  response: {status: {code: 200, message: OK}, headers: {}, body: {string: !!binary "/wD/"}}
version: 1
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    file = tmp_path / "a.yaml"
    file.write_text(CASSETTE)
    return str(file)


def test_the_interactions_are_lines(path: str, run: Commands) -> None:
    assert [
        {
            "number": 1,
            "method": "POST",
            "url": "https://api.openai.com/v1/responses?api_key=***",
            "status": 200,
            "recorded": "2026-11-30",
            "bytes": 15,
            "request": {"input": "hi", "client_secret": "***"},
            "response": {"id": "resp_1"},
        },
        {
            "number": 2,
            "method": "GET",
            "url": "https://api.openai.com/v1/files/a/content",
            "status": 200,
            "recorded": None,
            "bytes": 3,
            "request": None,
            "response": {"bytes": 3},
        },
    ] == run("cassette", "show", path).lines


def test_one_can_be_shown(path: str, run: Commands) -> None:
    assert 2 == run("cassette", "show", path, "-n", "2").json["number"]
    assert "resp_1\n" == run("cassette", "show", path, "-n1", "--select", "response.id").out


def test_a_table_leaves_the_bodies_out(path: str, run: Commands) -> None:
    lines = run("cassette", "show", path, "--format", "table").out.splitlines()

    assert (3, True) == (len(lines), lines[0].startswith("NUMBER  METHOD  URL"))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "cassette show: expected the path of one cassette"),
        (["/nothing.yaml"], "'/nothing.yaml': there is no cassette, or it is empty"),
    ],
)
def test_mistakes_are_named(words: list[str], message: str, run: Commands) -> None:
    ran = run("cassette", "show", *words)

    assert (2, message) == (ran.code, ran.error["message"])


def test_a_number_that_is_not_there_is_named(path: str, run: Commands) -> None:
    assert "--number: expected 1 to 2, got 3" == run("cassette", "show", path, "-n", "3").error["message"]
