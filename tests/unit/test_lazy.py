"""Covers: _lazy."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import pytest

from openai_dual._lazy import lazy_names


@pytest.fixture
def package() -> Iterator[ModuleType]:
    """A package whose modules are those of the standard library's `os`."""
    saved = dict(vars(os))
    yield os
    for name in vars(os).keys() - saved:
        delattr(os, name)


def test_a_name_is_loaded_from_its_module_and_kept(package: ModuleType) -> None:
    load = lazy_names("os", {"join": "path"})

    assert load("join") is package.path.join
    assert vars(package)["join"] is package.path.join


def test_a_name_may_be_another_one_in_its_module(package: ModuleType) -> None:
    assert lazy_names("os", {"renamed": "path:basename"})("renamed") is package.path.basename


def test_a_leading_dot_is_the_parent_package() -> None:
    dom = import_module("xml.dom")
    value = lazy_names("xml.dom", {"ParseError": ".etree.ElementTree"})("ParseError")

    assert value.__name__ == "ParseError"
    delattr(dom, "ParseError")


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'os' has no attribute 'nothing'"):
        lazy_names("os", {})("nothing")


@pytest.mark.parametrize(
    "package_name", ["openai_dual", "openai_dual.observe", "openai_dual.testing", "openai_dual.config"]
)
def test_every_public_name_of_the_lazy_packages_loads(package_name: str) -> None:
    module = __import__(package_name, fromlist=["__all__"])

    assert all(getattr(module, name) is not None for name in module.__all__)
