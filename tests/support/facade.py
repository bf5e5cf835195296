"""The place of each operation on the client: in `overrides/names.yaml` and in the official client."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from .paths import ROOT

SURFACE = ROOT / "../shared/surface-2026-11.json"


@dataclass(frozen=True)
class Place:
    """The dotted name of an operation's method, its further names, and its positional parameters."""

    name: str
    positional: tuple[str, ...]
    aliases: tuple[str, ...]


def _place(facts: dict[str, Any]) -> Place:
    name = f"{facts['resource']}.{facts['method']}"
    return Place(name, tuple(facts.get("positional", ())), (*facts.get("aliases", ()), *facts.get("former", ())))


@cache
def _table() -> dict[str, dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = yaml.safe_load((ROOT / "overrides" / "names.yaml").read_bytes())["operations"]
    return rows


@cache
def places() -> dict[str, Place]:
    """Place of each operation, by operation id."""
    return {operation: _place(facts) for operation, facts in _table().items()}


@cache
def surface() -> dict[str, dict[str, Any]]:
    """The places in the official SDK, by operation id; empty if the file is absent."""
    found: dict[str, dict[str, Any]] = json.loads(SURFACE.read_text())["operations"] if SURFACE.exists() else {}
    return found


@cache
def streamed() -> dict[str, dict[str, Any]]:
    """The streaming operations: `kind`, `when`, and the component of `event` if the table adds it."""
    return {operation: facts["stream"] for operation, facts in _table().items() if "stream" in facts}


def streaming(operation_id: str) -> dict[str, Any]:
    """Keywords that ask for a stream of events."""
    return dict(streamed()[operation_id]["when"])


def known_places() -> dict[str, Place]:
    return {operation: _place(facts) for operation, facts in surface().items()}
