"""The pages that the site adds to those of docs/: the reference, the settings, the order of all pages."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import openai_dual
from docs.site import declared, navigation, operations, settings, staging, types
from openai_dual.emulator import Emulator
from tests.support.paths import ROOT

UNFIT = {
    "createBatch": "No such File object",
    "createFineTuningJob": "No such File object",
    "create-project-user": "Missing or unknown parameter: 'user_id'",
    "downloadLiveSessionRecording": "has no recording yet",
    "referLiveSession": "is ended",
    "rejectLiveSession": "is not an incoming call",
}
"""Samples that name objects in a state that the emulator does not have, with its refusal."""


@pytest.fixture(scope="module")
def pages() -> Mapping[str, str]:
    return dict(staging.pages())


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    with Emulator() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "key-of-the-user")
        monkeypatch.setenv("OPENAI_ADMIN_KEY", "key-of-the-admin")
        yield server


def test_every_operation_has_a_section_with_its_facts(pages: Mapping[str, str]) -> None:
    missing = []
    for each in operations.operations():
        name = each["client"]["name"]
        page = pages[f"reference/{'/'.join(operations.resource_of(each))}.md"]
        section = page.partition(f"{{#{name}}}")[2].partition("\n## ")[0]
        wanted = (f"`{each['method']} {each['path']}`", f"client.{name}(", "Result: ", "```python", "errors.md")
        missing += [(name, part) for part in wanted if part not in section]

    assert [] == missing


@pytest.mark.usefixtures("emulator")
def test_every_sample_runs() -> None:
    """Samples name objects that do not exist: for those, that the service would find nothing is what they show."""
    failed: dict[str, str] = {}
    for name, code in operations.samples().items():
        names: dict[str, Any] = {}
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(code, name, "exec"), names)
        except openai_dual.NotFoundError:
            pass
        except Exception as error:  # noqa: BLE001 (each is reported)
            if UNFIT.get(name, "?") not in str(error):
                failed[name] = f"{type(error).__name__}: {error}"
        names["client"].close()

    assert {} == failed


def test_samples_fit_a_narrow_column() -> None:
    wide = [name for name, code in operations.samples().items() if max(map(len, code.splitlines())) > 88]

    assert [] == wide


def test_every_setting_has_a_heading(pages: Mapping[str, str]) -> None:
    page = pages["reference/settings.md"]
    from openai_dual.config.settings import SETTINGS

    assert [] == [name for name in SETTINGS if f"{{#{name}}}" not in page]


def test_every_error_has_a_section(pages: Mapping[str, str]) -> None:
    page = pages["reference/errors.md"]
    raised = [name for name, value in vars(openai_dual.errors).items() if isinstance(value, type) and name[0] != "_"]

    assert [] == [
        name
        for name in raised
        if issubclass(vars(openai_dual.errors)[name], BaseException) and f"## {name} " not in page
    ]


def test_results_lead_to_their_types(pages: Mapping[str, str]) -> None:
    assert "[`FileObject`](types/f.md#FileObject)" in pages["reference/files.md"]
    assert "[`ChatCompletion`](../types/c.md#ChatCompletion)" in pages["reference/chat/completions.md"]
    assert "| `filename` | `str` | Name of the file. |" in pages["reference/types/f.md"]


def test_the_navigation_has_each_page_once(pages: Mapping[str, str]) -> None:
    def names(entry: Any) -> Iterator[str]:
        if isinstance(entry, str):
            yield entry
        for each in entry.values() if isinstance(entry, dict) else entry if isinstance(entry, list) else ():
            yield from names(each)

    nav = json.loads(navigation.written(navigation.navigation(pages), "base.yml"))["nav"]

    assert sorted(pages) == sorted(names(nav))
    assert ["Start", "How-to", "Explanations", "Reference", "Troubleshooting", "Contributors"] == [
        *map(next, map(iter, nav))
    ]


@pytest.mark.parametrize(
    ("text", "folder", "page", "expected"),
    [
        ("[a](guide.md#lists)", "docs", "helpers.md", "[a](guide.md#lists)"),
        ("[a](../examples/logs.py)", "docs", "helpers.md", "[a](examples/logs.md)"),
        ("[a](../../CHANGELOG.md)", "docs/decisions", "decisions/1.md", "[a](../changelog.md)"),
        ("[a](docs/guide.md)", ".", "index.md", "[a](guide.md)"),
        ("[a](docs/decisions)", ".", "index.md", "[a](decisions/index.md)"),
        ("```python no-test\nx\n```", "docs", "helpers.md", "```python\nx\n```"),
        ("[a](#here) [b](mailto:x@y.z)", "docs", "helpers.md", "[a](#here) [b](mailto:x@y.z)"),
    ],
)
def test_links_lead_to_pages_of_the_site(text: str, folder: str, page: str, expected: str) -> None:
    assert expected == staging.relinked(text, ROOT / folder, page)


def test_classes_are_read_with_their_texts(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(
        'class A(Base):\n    """Say a."""\n\n    _hidden: int\n    x: int | Omit = 1\n    """An x."""\n    y: str\n'
        'B: TypeAlias = "A | C"\n"""Either."""\nclass _Inner: ...\n',
        encoding="utf-8",
    )

    assert [
        declared.Declared(
            "A", ("Base",), "Say a.", (declared.Field("x", "int", "An x."), declared.Field("y", "str", ""))
        ),
        declared.Declared("B", (), "Either.", (), "A | C"),
    ] == [*declared.classes(path)]


def test_settings_are_read_from_their_table() -> None:
    rows = "| K | V | D |\n| --- | --- | --- |\n| `a`, `b`: [see](#x) | `A` | 1 |\n"
    page = f"## All settings\n\n{rows}\n## Next\n| `c` | | |\n"

    assert [settings.Setting(("a", "b"), "[see](#x)", "`A`", "1")] == [*settings.settings(page)]
    assert "[see](../configuration.md#x)." in settings.page(page)


def test_types_are_grouped_by_letter() -> None:
    assert {"f"} == {each.name[0].lower() for each in types.types()["f"]}
