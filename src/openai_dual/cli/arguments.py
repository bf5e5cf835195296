"""The arguments of a call: from the flags, the words, `--json` and standard input of a command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..redaction import REDACTION, find_keys
from ..validation.catalogue import Schema
from .failures import UsageError
from .flags import parameters
from .inputs import bytes_of, is_reference, json_of, piped_input, text_of
from .operations import OperationCommand, variants
from .options import Given, Parsed
from .request import REVEALED, call_settings
from .values import at, converted, is_file, may_be_file, put


class Arguments:
    """Collects the keyword arguments of *operation* from *parsed*."""

    def __init__(self, operation: OperationCommand, parsed: Parsed) -> None:
        self._operation, self._parsed = operation, parsed
        self._parameters, self._schemas = parameters(operation), operation.schemas()
        self.keywords: dict[str, Any] = {}
        self._extra: dict[str, Any] = {}
        self._lists = set[str]()
        """Parameters that flags have given elements of."""

    def collect(self) -> dict[str, Any]:
        """Return the arguments for the builder of the operation. Raises `UsageError`, naming the flag."""
        self._take_json()
        self._take_words()
        for each in self._parsed.parameters:
            self._take_flag(each.name.replace("-", "_"), each)
        for text in self._parsed.all("set"):
            self._take_set(text)
        self._refuse_missing()
        return self.keywords | call_settings(self._parsed) | ({"extra_body": self._extra} if self._extra else {})

    def _take_json(self) -> None:
        """Take the parameters of `--json`; without it those that are piped in, if the operation needs a JSON body."""
        given = self._parsed.last("json")
        if given is not None:
            text: str | bytes = bytes_of("-", "json") if given == "-" else text_of(given, "json")
            self._take_object(json_of(text, "--json"), "--json", shown=not is_reference(given) and given != "-")
        elif self._operation.needs_json and not self._reads_input() and (piped := piped_input()).strip():
            self._take_object(json_of(piped, "standard input"), "standard input", shown=False)

    def _reads_input(self) -> bool:
        return any(each.value in {"@-", "-"} for each in self._parsed.given)

    def _take_object(self, found: Any, where: str, *, shown: bool) -> None:
        if not isinstance(found, dict):
            raise UsageError(f"{where}: expected an object of parameters, got {type(found).__name__}")
        if shown:
            _refuse_credential("json", found)
        for name, value in found.items():
            if name in self._parameters:
                schema = self._schemas.get(name, {})
                self.keywords[name] = _uploaded(value, schema) if may_be_file(schema) else value
            elif name == "idempotency_key":
                self.keywords[name] = value
            elif self._operation.has_body:
                self._extra[name] = value
            else:
                raise UsageError(f"{where}: {self._operation.name} has no parameter {name!r}", param=name)

    def _take_words(self) -> None:
        """Take the words after the command: the positional parameters, in order."""
        names = self._operation.positional
        if len(self._parsed.words) > len(names):
            extra = self._parsed.words[len(names)]
            takes = f"takes {' '.join(name.upper() for name in names)}" if names else "takes no words, only flags"
            raise UsageError(f"{extra!r}: unexpected; {' '.join(self._operation.words)} {takes}")
        for name, text in zip(names, self._parsed.words, strict=False):
            _refuse_credential(name, text)
            self.keywords[name] = converted(name, text, self._schemas.get(name, {}))

    def _take_flag(self, name: str, given: Given) -> None:
        schema = self._schemas.get(name, {})
        if isinstance(given.value, bool):
            self.keywords[name] = given.value
        elif given.path:
            written = ".".join((given.name, *given.path))
            held = self.keywords.setdefault(name, [] if given.path[0].isdigit() else {})
            put({name: held}, (name, *given.path), self._value(written, given.value, at(schema, given.path)), written)
        elif may_be_file(schema) and (is_file(schema) or given.value.startswith(("@", '["@'))):
            is_list = given.value.startswith("[")
            found = json_of(given.value, f"--{given.name}") if is_list else given.value
            self._add(name, _uploaded(found, schema, given.name), schema)
        else:
            self._add(name, self._value(given.name, given.value, schema), schema)

    def _value(self, name: str, text: str, schema: Schema) -> Any:
        """Return the value of a flag: a credential may be in the file that it names, but not in the argument."""
        value = converted(name, text_of(text, name), schema)
        if not is_reference(text):
            _refuse_credential(name, value)
        return value

    def _add(self, name: str, value: Any, schema: Schema) -> None:
        """Set the parameter, or add to its array: a flag that is repeated adds elements."""
        repeated = [each.name for each in self._parsed.parameters if not each.path].count(name.replace("_", "-")) > 1
        is_array = all("items" in each for each in variants(schema))
        listed = value if isinstance(value, list) else [value]
        if is_array or (repeated and any("items" in each for each in variants(schema))):
            self.keywords[name] = [*self.keywords[name], *listed] if name in self._lists else listed
            self._lists.add(name)
        else:
            self.keywords[name] = value

    def _take_set(self, text: str) -> None:
        """Take `path=text` or `path:=JSON`: a field that the description may lack."""
        path, equals, value = text.partition("=")
        if not equals or not path.strip(":"):
            raise UsageError("--set: expected path=TEXT or path:=JSON", param="set")
        is_json, steps = path.endswith(":"), path.removesuffix(":").split(".")
        content = text_of(value, "set")
        found = json_of(content, f"--set {path}=") if is_json else content
        if not is_reference(value):
            _refuse_credential("set", {steps[-1]: found})
        target = self.keywords if steps[0] in self._parameters else self._extra
        put(target, steps, found, "set")

    def _refuse_missing(self) -> None:
        missing = [name for name, required in self._parameters.items() if required and name not in self.keywords]
        if missing:
            flags = ", ".join(f"--{name.replace('_', '-')}" for name in missing)
            words = " ".join(self._operation.words)
            raise UsageError(
                f"{words}: missing {flags}", param=missing[0], hint=f"`openai-dual {words} --help` lists the flags."
            )


def _refuse_credential(name: str, value: Any) -> None:
    """Raise `UsageError` if *value*, which is an argument, contains a credential: `ps` shows arguments."""
    if find_keys(value) if isinstance(value, str) else REDACTION.json(value) != value:
        raise UsageError(f"--{name.replace('_', '-')}: {REVEALED}", param=name)


def _file(name: str, text: str) -> Any:
    """Return the file at the path *text*, which may begin with @; `-` is standard input."""
    path = text.removeprefix("@")
    if path == "-":
        return "stdin", bytes_of("-", name)
    found = Path(path).expanduser()
    if not found.is_file():
        reason = "it is a folder" if found.is_dir() else "there is no such file"
        raise UsageError(f"--{name}: cannot read {path!r}: {reason}", param=name)
    return found


def _uploaded(value: Any, schema: Schema, name: str = "json") -> Any:
    """Return *value* of a parameter that may be a file: text is the path of one, in a list too."""
    if isinstance(value, list):
        return [_uploaded(each, schema, name) for each in value]
    is_path = isinstance(value, str) and (is_file(schema) or value.startswith("@"))
    return _file(name, value) if is_path else value
