"""The table of `openai_dual.dropin`: each name of the installed official package, and where it is declared here.

Only names are read. A place is `module:name` below openai_dual; None is a name that the package does not have.
"""

from __future__ import annotations

import json
import typing
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any, Final, ParamSpec, TypeVar

from ..description import reader
from ..description.facts import write
from ..errors import DescriptionError
from . import aliases
from .official import version

Table = dict[str, dict[str, aliases.Place | None]]
PRIVATE: Final = ("openai._vendor", "openai.__main__")
"""Modules that nobody imports."""


def table(overrides: Path) -> dict[str, Any]:
    """Return the version of the official package, and the table of its modules."""
    modules = dict(_modules())
    by_hand = _by_hand(overrides)
    places = {**_tops(modules["openai"]), **_types(modules), **dict(_resources()), **by_hand}
    constants = dict(_constants(modules, by_hand))
    known = {_identity(modules, module, name): place for (module, name), place in places.items()}
    found: Table = {}
    for module, loaded in modules.items():
        rows = {name: _place(places, known, module, name, value) for name, value in _shown(loaded)}
        shown = {name: place for name, (value, place) in constants.items() if _has(loaded, name, value)}
        declared = {name: at for (where, name), at in places.items() if where == module}
        found[module] = dict(sorted({**rows, **shown, **declared}.items()))
    return {"version": version(), "modules": found}


def path(generated: Path) -> Path:
    """Return where the table is, beside the *generated* tree."""
    return generated.parent / "dropin" / "names.json"


def write_table(overrides: Path, to: Path) -> dict[str, Any]:
    """Write the table to *to*, and return it."""
    found = table(overrides)
    write(to, text(found))
    return found


def text(found: Mapping[str, Any]) -> str:
    """Spell a table as JSON, one module a line."""
    rows = [f"{json.dumps(module)}: {json.dumps(names)}" for module, names in sorted(found["modules"].items())]
    return f'{{"version": {json.dumps(found["version"])}, "modules": {{\n' + ",\n".join(rows) + "\n}}\n"


def stale(overrides: Path, written: Path) -> list[str]:
    """List the modules whose names, as *written*, are not those of the installed package."""
    known, found = json.loads(written.read_bytes()), table(overrides)
    if known["version"] != found["version"]:
        return [f"the table is of {known['version']}, {found['version']} is installed"]
    both = sorted({*known["modules"], *found["modules"]})
    return [module for module in both if known["modules"].get(module) != found["modules"].get(module)]


def _modules() -> Iterator[tuple[str, ModuleType]]:
    package = import_module("openai")
    yield "openai", package
    for info in walk_packages(package.__path__, "openai.", onerror=lambda _: None):
        if not info.name.startswith(PRIVATE):
            try:
                yield info.name, import_module(info.name)
            except ImportError:  # a module of an extra that is not installed
                continue


def _shown(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """Yield the names of *module* that are the official package's own: no modules, and nothing of other packages.

    pydantic writes each parametrised class (`SyncPage[Model]`) into the module that first uses it. These are no names:
    whether they are there depends on what the process has called before.
    """
    for name in dict.fromkeys([*vars(module), *getattr(module, "__all__", ())]):  # packages load some on first use
        if name.startswith("__") or not name.isidentifier():
            continue
        value = getattr(module, name)
        if not isinstance(value, ModuleType) and _is_own(value):
            yield name, value


def _is_own(value: Any) -> bool:
    """Return whether *value* is a class, a function or an alias of the official package, or an instance of its classes.

    A proxy is none: it loads the default client, or a package that is not installed.
    """
    if hasattr(type(value), "__get_proxied__") or isinstance(value, TypeVar | ParamSpec):
        return False
    return str(getattr(value, "__module__", "")).partition(".")[0] == "openai" or bool(typing.get_args(value))


def _identity(modules: Mapping[str, ModuleType], module: str, name: str) -> Any:
    value = getattr(modules.get(module), name, None)
    return id(value) if isinstance(value, type) or callable(value) else (module, name)


def _place(
    places: Mapping[tuple[str, str], str], known: Mapping[Any, str], module: str, name: str, value: Any
) -> aliases.Place | None:
    """Return where the value is declared here: by its own name, or as the same object as another, or composed."""
    if (module, name) in places:
        return places[module, name]
    return known.get(id(value)) or aliases.composed(known, value)


def _tops(official: ModuleType) -> dict[tuple[str, str], str]:
    """Return the names at the top that are the same here."""
    ours = import_module("openai_dual")
    names = [name for name, _ in _shown(official) if name in ours.__all__ and not name.startswith("__")]
    return {("openai", name): _place_of(getattr(ours, name), name) for name in names}


def _place_of(value: Any, name: str) -> str:
    """Return where a class is declared; of another value, its name at the top."""
    return f"{value.__module__.partition('.')[2]}:{value.__qualname__}" if isinstance(value, type) else f":{name}"


def _declared() -> dict[str, dict[str, str]]:
    """Return the generator's table of the official modules below `types`."""
    try:
        found: dict[str, dict[str, str]] = import_module("openai_dual._generated._official").MODULES
    except ModuleNotFoundError:
        return {}
    return found


def _types(modules: Mapping[str, ModuleType]) -> dict[tuple[str, str], str]:
    """Return the official types that a namespace here has, and those of the generator's table of modules."""
    declared = _declared()
    found: dict[tuple[str, str], str] = {}
    for module in modules:
        path = module.removeprefix("openai.types").removeprefix(".")
        if module.startswith("openai.types"):
            found |= {
                (module, name): _at_home(path, name, place)
                for name, place in {**declared.get(path, {}), **_namespace(path)}.items()
                if hasattr(modules[module], name)
            }
    return found


def _at_home(path: str, name: str, place: str) -> str:
    """Return the place of *name* in the namespace above, if the module at *path* is the one that declares it."""
    above, _, last = path.rpartition(".")
    return _namespace(above).get(name, place) if name.lower() == last.replace("_", "") else place


def _namespace(path: str) -> dict[str, str]:
    try:
        places = import_module(f"openai_dual._generated.types.{path}".rstrip("."))._PLACES  # noqa: SLF001 (generated)
    except ModuleNotFoundError:
        return {}
    return {name: f"{place[0]}:{place[1]}" for name, place in places.items()}


def _resources() -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the classes of resources, matched by their places on the clients."""
    official, ours = import_module("openai"), import_module("openai_dual")
    for kind in ("OpenAI", "AsyncOpenAI"):
        theirs = getattr(official, kind)(api_key="x", admin_api_key="x")
        yield from _below(theirs, getattr(ours, kind)(api_key="x", admin_api_key="x"))


def _below(theirs: Any, ours: Any) -> Iterator[tuple[tuple[str, str], str]]:
    resource = import_module("openai._resource")
    for name in sorted(set(dir(type(theirs)))):
        if name.startswith(("_", "with_")) or type(getattr(type(theirs), name)).__name__ not in {
            "cached_property",
            "property",
        }:
            continue
        inner, own = getattr(theirs, name, None), getattr(ours, name, None)
        if isinstance(inner, resource.SyncAPIResource | resource.AsyncAPIResource) and own is not None:
            cls = type(own)
            yield (type(inner).__module__, type(inner).__name__), _place_of(cls, "")
            yield from _below(inner, own)


def _constants(
    modules: Mapping[str, ModuleType], by_hand: Mapping[tuple[str, str], str]
) -> Iterator[tuple[str, tuple[Any, str]]]:
    """Yield the constants of dropin.yaml, each with its value and place: other modules show them by the same name."""
    for (module, name), place in by_hand.items():
        value = getattr(modules[module], name)
        if not isinstance(value, type) and not callable(value):
            yield name, (value, place)


def _has(module: ModuleType, name: str, value: Any) -> bool:
    shown = vars(module).get(name)
    return shown is value or (type(shown) is type(value) and bool(shown == value))


def _by_hand(overrides: Path) -> dict[tuple[str, str], str]:
    """Return the rows of dropin.yaml. Raises `DescriptionError` for a name that the official package does not have."""
    found: dict[tuple[str, str], str] = {}
    for module, names in reader.read(overrides / "dropin.yaml")["names"].items():
        for name, place in names.items():
            if not hasattr(import_module(module), name):
                raise DescriptionError(
                    f"/names/{module}/{name}", "the official package has no such name", file="dropin.yaml"
                )
            found[module, name] = place
    return found
