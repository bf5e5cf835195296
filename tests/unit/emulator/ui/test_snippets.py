"""A request as Python and as curl: both are run, and send the same request without a credential."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openai_dual import NotFoundError, OpenAI
from openai_dual.emulator import Emulator
from openai_dual.emulator.ui.snippets import curl, python

KEY = "sk-planted-key-of-the-test"
HELLO: Any = [{"role": "user", "content": 'It\'s "me" $HOME `id`\nbye'}]
Send = Callable[[OpenAI], object]
CALLS: dict[str, Send] = {
    "chat": lambda client: client.chat.completions.create(model="gpt-4o", messages=HELLO),
    "stream": lambda client: list(client.responses.create(model="gpt-4o", input="Hi", stream=True)),
    "path": lambda client: client.models.retrieve("gpt-4o"),
    "query": lambda client: client.files.list(limit=3),
    "form": lambda client: client.files.create(file=("a.txt", b"abc"), purpose="assistants"),
    "unknown field": lambda client: client.models.list(extra_query={"from": "x y", "own": "1"}),
    "header": lambda client: client.models.list(extra_headers={"x-own": "it's"}),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_copy_sends_the_same_request(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_API_KEY", "any")
    (tmp_path / "a.txt").write_bytes(b"abc")
    with Emulator() as server:
        root = server.base_url.removesuffix("/v1")
        with OpenAI(api_key=KEY, base_url=server.base_url) as client:
            CALLS[name](client)
        first = server.requests[0]
        program, command = python(first, root), curl(first, root)
        names: dict[str, Any] = {}
        exec(program, names)
        names["client"].close()
        if shutil.which("curl"):
            done = subprocess.run(["sh", "-c", f"{command} --noproxy '*' -sf"], capture_output=True, check=False)
            assert 0 == done.returncode, command
        sent = [(each.method, each.path, each.query, each.status) for each in server.requests]
        same = [sorted(map(str, each.body or [])) for each in server.requests if name != "form"]

    assert [sent[0]] * len(sent) == sent
    assert same[:1] * len(same) == same
    assert "planted" not in program + command
    assert shlex.split(command)[:2] == ["curl", "-X"]


def test_an_address_without_a_method_is_sent_raw() -> None:
    with Emulator() as server:
        root = server.base_url.removesuffix("/v1")
        with OpenAI(api_key=KEY, base_url=server.base_url) as client, pytest.raises(NotFoundError):
            client.get("/nowhere?a=b", cast_to=object)
        program = python(server.last_request, root)

    assert "client.get('/nowhere?a=b', cast_to=object)" in program
