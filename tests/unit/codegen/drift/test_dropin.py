"""The table of official names. The official package is a development dependency: without it, tests are skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.drift import dropin
from codegen.errors import DescriptionError
from openai_dual.dropin.names import at, names
from tests.support.paths import ROOT


def test_the_table_lists_a_name_wherever_the_official_package_shows_it() -> None:
    modules = names().modules

    assert {"errors:NotFoundError"} == {modules[module]["NotFoundError"] for module in ("openai", "openai._exceptions")}
    assert (
        modules["openai.types.chat"]["ChatCompletion"] == modules["openai.types.chat.chat_completion"]["ChatCompletion"]
    )
    assert "_generated.resources.embeddings:AsyncEmbeddings" == modules["openai.resources"]["AsyncEmbeddings"]
    assert modules["openai"]["ReconnectingOverrides"] is None


@pytest.mark.parametrize(
    "module",
    [module for module in names().modules if module.startswith(("openai.lib", "openai._", "openai.resources"))],
)
def test_every_place_of_the_table_exists(module: str) -> None:
    assert [] == [place for place in names().modules[module].values() if place is not None and at(place) is None]


def test_a_row_by_hand_for_a_name_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("openai")
    (tmp_path / "dropin.yaml").write_text("names: {openai: {Nothing: 'errors:OpenAIError'}}\n")

    with pytest.raises(DescriptionError, match="the official package has no such name"):
        dropin.table(tmp_path)


def test_the_table_is_of_the_installed_package() -> None:
    pytest.importorskip("openai")

    assert [] == dropin.stale(ROOT / "overrides", dropin.path(ROOT / "src" / "openai_dual" / "_generated"))


def test_classes_that_pydantic_writes_into_a_module_are_no_names() -> None:
    page = pytest.importorskip("openai.pagination")
    before = dropin.table(ROOT / "overrides")["modules"]["openai.pagination"]
    setattr(page, "SyncPage[int]", page.SyncPage)
    try:
        assert before == dropin.table(ROOT / "overrides")["modules"]["openai.pagination"]
    finally:
        delattr(page, "SyncPage[int]")
