"""What generated things are called: where an operation stands on the client, the classes of components.

The table is overrides/names.yaml; what it does not know is named by rule and reported. Pure, but for `read`.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from attrs import define, field, frozen

from .errors import DescriptionError
from .schemas import Action

LIST_METHODS = {"GET": "list", "POST": "create"}
ITEM_METHODS = {"GET": "retrieve", "POST": "update", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
SIDES = ("models", "params")
PER_METHOD = re.compile("(Create|Retrieve|List|Update|Delete|Get)Response$")
"""Type names that stand for the answer of one method: no name for a class that several methods answer."""


@frozen
class Entry:
    """One row of the table: the facts of an operation that the description does not hold."""

    resource: str
    method: str
    positional: Sequence[str] = ()
    aliases: Sequence[str] = ()
    page: str | None = None
    beta: str | None = None
    creates: bool = False
    deprecated: bool = False
    stream: Mapping[str, Any] | None = None
    """`kind` (which rules end the stream), `when` (keyword and value that ask for one), `event` (its component)."""
    answers: Mapping[str, Mapping[str, str]] | None = None
    """Keyword -> its value -> the component of the answer, or `str`, where a value of the request decides."""
    answer: str | None = None
    """`binary` where the description does not say that the body is not JSON."""
    renamed: Mapping[str, str] = {}
    """Wire name -> keyword, where users know another one."""

    @property
    def event(self) -> str:
        """The component of the events, where the description does not say it."""
        return str((self.stream or {}).get("event", ""))

    @property
    def spots(self) -> tuple[str, ...]:
        """Every dotted place on the client where the operation is found, its own first."""
        return (f"{self.resource}.{self.method}", *self.aliases)


@frozen
class Mixin:
    """A hand-written class of `core.outputs` that a generated class derives from too."""

    name: str
    replaces: Sequence[str] = ()
    """The fields that it has in place of the description's."""


@define(slots=False)
class Names:
    """The table and the rules that fill its gaps."""

    operations: Mapping[str, Entry]
    types: Mapping[str, Mapping[str, Mapping[str, str]]]
    """Namespace -> `models` or `params` -> well-known type name -> component."""
    mixins: Mapping[str, Mixin] = {}
    """Component -> what its class derives from too."""
    warnings: list[str] = field(factory=list)

    def entry(self, action: Action) -> Entry:
        """Return the row of an operation; one made by rule, with a warning, where there is none."""
        operation = action.operation["operationId"]
        known = self.operations.get(operation)
        if known is None:
            known = by_rule(action.method.upper(), action.path)
            self.warnings.append(f"{operation}: not in names.yaml, named {known.spots[0]} by rule")
        return known

    def gone(self, present: Iterable[str]) -> list[str]:
        """Name the operations that the table knows and the description does not have."""
        return sorted(set(self.operations) - set(present))

    def well_known(self, side: str) -> dict[str, str]:
        """Map components to the type name people know them by, where one name means one component."""
        return self._well_known[side]

    @cached_property
    def _well_known(self) -> dict[str, dict[str, str]]:
        meanings: dict[str, set[tuple[str, str]]] = {}
        candidates: dict[tuple[str, str], set[str]] = {}
        for side, name, component in self._typed():
            meanings.setdefault(name, set()).add((side, component))
            candidates.setdefault((side, component), set()).add(name)
        result: dict[str, dict[str, str]] = {side: {} for side in SIDES}
        for (side, component), names in candidates.items():
            own = [
                name for name in names if len(meanings[name]) == 1 and (len(names) == 1 or not PER_METHOD.search(name))
            ]
            if own:
                result[side][component] = min(own, key=lambda name: (len(name), name))
        return result

    def _typed(self) -> Iterator[tuple[str, str, str]]:
        for sides in self.types.values():
            for side, table in sides.items():
                yield from ((side, name, component) for name, component in table.items())


def read(path: Path) -> Names:
    """Read the table at *path*."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    operations = {name: Entry(**row) for name, row in data["operations"].items()}
    return Names(operations, data["types"], {name: Mixin(**row) for name, row in data["mixins"].items()})


def by_rule(method: str, path: str) -> Entry:
    """Name an operation after its address: `GET /files/{file_id}` is `files.retrieve`, `.../cancel` is a method."""
    parts = [part for part in path.partition("?")[0].split("/") if part]
    words = [identifier(part) for part in parts if not part.startswith("{")]
    last_is_item = parts[-1].startswith("{")
    positional = [part.strip("{}") for part in parts if part.startswith("{")][-1:]
    if not last_is_item and method == "POST" and len(parts) > 1 and parts[-2].startswith("{") and _verb(parts[-1]):
        return Entry(".".join(words[:-1]), words[-1], positional)
    name = (ITEM_METHODS if last_is_item else LIST_METHODS | {"DELETE": "delete", "PUT": "update"}).get(
        method, method.lower()
    )
    return Entry(".".join(words), name, positional, creates=name == "create")


def _verb(word: str) -> bool:
    return not word.endswith("s")


def check_unique(entries: Mapping[str, Entry]) -> None:
    """Refuse two operations at one place of the client."""
    taken: dict[str, str] = {}
    for operation, entry in entries.items():
        for spot in entry.spots:
            if other := taken.setdefault(spot, operation) if taken.get(spot, operation) != operation else None:
                raise DescriptionError(
                    f"operation {operation}", f"expected a name of its own, client.{spot} is also {other}"
                )
            taken[spot] = operation


def identifier(text: str) -> str:
    """Make a Python identifier of a JSON key, path segment or parameter name: `self-harm/intent`, `from`, `ids[]`."""
    word = re.sub(r"\W+", "_", text.removesuffix("[]")).strip("_") or "value"
    word = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", word).lower()
    return f"{word}_" if keyword.iskeyword(word) else f"_{word}" if word[0].isdigit() else word


def class_name(text: str) -> str:
    """Make a class name of a component's name: `create-foo_bar` is `CreateFooBar`; inner capitals stay."""
    words = [word for word in re.split(r"[\W_]+", text) if word]
    name = "".join(word[0].upper() + word[1:] for word in words)
    return f"_{name}" if name[0].isdigit() else name


def module_name(name: str) -> str:
    """Make a module name of a class name: `OpenAIFile` is `openai_file`, `FileObject` is `file_object`."""
    text = name.replace("OpenAI", "Openai")
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text).lower()
    return f"{text}_" if keyword.iskeyword(text) else text
