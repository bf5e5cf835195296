"""Options of a command line and their parser.

The parser of the standard library is not used for three reasons: an operation has flags that depend on its schemas
(`--text.format.type`), a value may begin with a dash, and the same tables serve the help and the shell completion.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal, TypeAlias

from .._values import frozen
from .failures import UsageError

Value: TypeAlias = str | bool

WORDS: Final[Mapping[str, bool]] = {"true": True, "false": False}

PARAMETERS: Final = "Parameters"
"""The group of the parameters of an operation."""
END: Final = "--"
"""The end of the options."""
KEYS: Final = frozenset(
    {"api-key", "admin-api-key", "admin-key", "key", "openai-api-key", "token", "webhook-secret", "azure-ad-token"}
)
"""Options that do not exist, for a reason."""
NO_KEY: Final = "a key cannot be an argument: other users see it in the list of processes, and the shell stores it"
KEY_HINT: Final = "Set OPENAI_API_KEY or OPENAI_ADMIN_KEY, name a file with --config, or pipe it to --key-stdin."


@frozen
class Option:
    """One option: `--name VALUE`, or `--name` and `--no-name` for a switch."""

    name: str
    help: str = ""
    metavar: str = "TEXT"
    short: str = ""
    choices: tuple[str, ...] = ()
    """Values to complete and to show."""
    closed: bool = False
    """Whether other values are refused; those of a parameter are not: the service may know newer ones."""
    group: str = "Options"
    kind: Literal["value", "switch", "count"] = "value"
    """A value follows; true or false; repeated to say more, as in `-vv`."""
    nested: bool = False
    """Whether fields inside the value can be set: `--name.field VALUE`."""
    required: bool = False
    repeated: bool = False


@frozen
class Given:
    """One occurrence of an option: its name, the path inside its value, the text or truth value, and its group."""

    name: str
    path: tuple[str, ...]
    value: Value
    group: str = "Options"


@frozen
class Parsed:
    """A parsed command line: the words that are no options, and the options in their order."""

    words: tuple[str, ...]
    given: tuple[Given, ...]

    @property
    def parameters(self) -> list[Given]:
        """The parameters of an operation, in their order; one may have the name of an option of every command."""
        return [each for each in self.given if each.group == PARAMETERS]

    def _named(self, name: str) -> list[Given]:
        return [each for each in self.given if each.name == name and each.group != PARAMETERS]

    def last(self, name: str) -> str | None:
        """Return the text of the last occurrence of the option *name*."""
        found = self._named(name)
        return str(found[-1].value) if found else None

    def all(self, name: str) -> list[str]:
        """Return the texts of all occurrences of the option *name*."""
        return [str(each.value) for each in self._named(name)]

    def on(self, name: str, default: bool = False) -> bool:
        """Return the value of the switch *name*."""
        found = self._named(name)
        return found[-1].value is True if found else default

    def count(self, name: str) -> int:
        """Return how often the option *name* occurs."""
        return len(self._named(name))

    def number(self, name: str, kind: Callable[[str], float] = float, least: float = 0) -> float | None:
        """Return the number that the option *name* has. Raises `UsageError` for other texts, and below *least*."""
        text = self.last(name)
        if text is None:
            return None
        try:
            if (found := kind(text)) >= least:
                return found
        except ValueError:
            pass
        noun = "a whole number" if kind is int else "a number"
        raise UsageError(f"--{name}: expected {noun}, {least:g} or more, got {text!r}", param=name)


class Parser:
    """Reads the tokens of a command line by a table of *options*."""

    def __init__(self, options: Iterable[Option]) -> None:
        self._by_name: dict[str, Option] = {}
        self._by_letter: dict[str, Option] = {}
        for option in options:  # the first one with a name counts: the parameter of an operation hides a setting
            self._by_name.setdefault(option.name, option)
            if option.short and self._by_name[option.name] is option:
                self._by_letter.setdefault(option.short, option)

    def parse(self, tokens: Sequence[str]) -> Parsed:
        """Read all *tokens*. Raises `UsageError` for an unknown option and for an option without its value."""
        rest, words, given = list(tokens), list[str](), list[Given]()
        while rest:
            token = rest.pop(0)
            if token == END:
                words += rest
                break
            if is_option(token):
                given += self.take(token, rest)
            else:
                words.append(token)
        return Parsed(tuple(words), tuple(given))

    def take(self, token: str, rest: list[str]) -> Iterator[Given]:
        """Yield the options that *token* gives; their value is removed from *rest* if it is the next token."""
        if not token.startswith("--"):
            yield from self._letters(token, rest)
            return
        written, equals, text = token[2:].partition("=")
        option, path, negated = self._find(written)
        if option.kind != "value" and not path:
            yield Given(
                option.name, (), self._switched(option, written, negated, text if equals else None, rest), option.group
            )
        else:
            value = text if equals else self._next(f"--{written}", rest)
            if option.closed and value not in option.choices:
                raise UsageError(f"--{option.name}: expected one of {', '.join(option.choices)}, got {value!r}")
            yield Given(option.name, path, value, option.group)

    def _letters(self, token: str, rest: list[str]) -> Iterator[Given]:
        letters = token[1:]
        while letters:
            option, letters = self._by_letter.get(letters[0]), letters[1:]
            if option is None:
                raise UsageError(f"{token[:2] if len(token) > 2 else token}: no such option{self._hint(token[1:])}")
            if option.kind == "value":
                yield Given(
                    option.name, (), letters.removeprefix("=") or self._next(f"-{option.short}", rest), option.group
                )
                return
            yield Given(option.name, (), True, option.group)

    def _find(self, written: str) -> tuple[Option, tuple[str, ...], bool]:
        """Return the option that is written so, the path inside its value, and whether it is negated."""
        name = written.replace("_", "-")
        if option := self._by_name.get(name):
            return option, (), False
        root, *path = written.split(".")
        if path and all(path) and (option := self._by_name.get(root.replace("_", "-"))) and option.nested:
            return option, tuple(path), False
        option = self._by_name.get(name.removeprefix("no-"))
        if name.startswith("no-") and option is not None and option.kind == "switch":
            return option, (), True
        if name in KEYS:
            raise UsageError(f"--{name}: {NO_KEY}", param=name, hint=KEY_HINT)
        raise UsageError(f"--{written}: no such option{self._hint(name)}", param=written)

    def _hint(self, name: str) -> str:
        from difflib import get_close_matches  # only a mistake needs it

        near = get_close_matches(name, self._by_name, n=3, cutoff=0.5)
        return f"; did you mean {' or '.join(f'--{each}' for each in near)}?" if near else ""

    def _switched(self, option: Option, written: str, negated: bool, text: str | None, rest: list[str]) -> bool:
        if text is None and option.kind == "switch" and rest and rest[0] in WORDS:
            text = rest.pop(0)
        if text is None:
            return not negated
        if negated or text not in WORDS:
            raise UsageError(f"--{written}: expected --{option.name}, --no-{option.name} or --{option.name}=false")
        return WORDS[text]

    def _next(self, written: str, rest: list[str]) -> str:
        if not rest or self._is_known(rest[0]):
            raise UsageError(f"{written}: expected a value after it; write {written}=VALUE if it begins with a dash")
        return rest.pop(0)

    def _is_known(self, token: str) -> bool:
        """Return whether *token* is an option, and not a value that begins with a dash."""
        name = token.removeprefix("--").partition("=")[0].replace("_", "-")
        known = {name, name.removeprefix("no-"), name.partition(".")[0]} & self._by_name.keys()
        return token == END or (token.startswith("--") and bool(known))


def is_option(token: str) -> bool:
    """Return whether *token* has the form of an option; a dash alone is a value, and so is a negative number."""
    return len(token) > 1 and token[0] == "-" and not token[1].isdigit()
