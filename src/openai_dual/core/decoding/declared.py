"""Response classes that users write: a subclass of `BaseModel` with annotated fields.

    class Weather(BaseModel):
        city: str
        degrees: float | None = None

Fields with a default may be left out. Nested classes, lists, dicts and unions of classes are decoded; nothing is
validated, as in every response.
"""

from __future__ import annotations

import copy
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, get_args, get_origin

from .annotations import Decoded
from .hints import UNIONS, ValidationFailed, hints, own_annotations
from .validation import constants_of

Decoder = Callable[[Any], Any]
ABSENT: Final = object()


def declare(cls: Any) -> None:
    """Make fields of the annotations of *cls*, beside those of its bases."""
    written = own_annotations(cls)
    names = [name for name in written if not name.startswith("_") and not _is_for_class(written, name)]
    parent = cls.__mro__[1]
    defaults = {name: cls.__dict__[name] for name in names if name in cls.__dict__}
    cls._keys = {**parent.field_keys(), **{name: name for name in names}}
    cls._required = parent._required | {name for name in names if name not in defaults}  # noqa: SLF001 (a part of the class)
    cls._defaults = {**parent._defaults, **defaults}  # noqa: SLF001 (as above)
    if "from_dict" not in cls.__dict__:
        cls.from_dict = classmethod(_reader(cls, names))


def _is_for_class(annotations: Any, name: str) -> bool:
    text = dict.get(annotations, name)
    return get_origin(text) is typing.ClassVar or (isinstance(text, str) and "ClassVar" in text.partition("[")[0])


def _reader(owner: Any, names: list[str]) -> Callable[..., Any]:
    """Return the `from_dict` of *owner*, which reads the fields *names* after those of its base."""
    decoders: dict[str, Decoder] = {}

    def from_dict(cls: Any, data: dict[str, Any]) -> Any:
        """Decode a JSON object. All keys are kept, nothing is checked; the instance refers to *data* without a copy."""
        self = super(owner, cls).from_dict(data)
        if not decoders:  # the first object: every class that the annotations name exists now
            types = hints(owner)
            decoders.update({name: decoder_of(types[name]) for name in names})
        for name in names:
            value = data.get(name, ABSENT)
            made = copy.deepcopy(owner._defaults.get(name)) if value is ABSENT else decoders[name](value)  # noqa: SLF001
            setattr(self, name, made)
        return self

    return from_dict


def decoder_of(hint: Any) -> Decoder:
    """Return the function that decodes the JSON of a value of the type *hint*."""
    origin, inner = get_origin(hint), get_args(hint)
    known: Any = origin or hint
    if isinstance(known, type) and (of_class := _of_type(known, hint)) is not None:
        return of_class
    if origin is typing.Annotated:
        marks = [one.decode for one in inner[1:] if isinstance(one, Decoded)]
        return marks[0] if marks else decoder_of(inner[0])
    if origin in {list, Sequence}:
        return _of_list(decoder_of(inner[0]))
    if origin in {dict, Mapping}:
        return _of_dict(decoder_of(inner[1]))
    if origin in UNIONS:
        return _of_union(inner)
    return lambda value: value


def _of_type(cls: Any, hint: Any) -> Decoder | None:
    """Return the decoder of a class of responses, or of pydantic, which may have parameters in *hint*; else None."""
    if hasattr(cls, "from_dict"):
        return _of_class(cls)
    return _of_pydantic(hint) if hasattr(cls, "model_validate") else None


def _of_class(cls: Any) -> Decoder:
    return lambda value: cls.from_dict(value) if value.__class__ is dict else value


def _of_pydantic(cls: Any) -> Decoder:
    """Decode with pydantic; as with every response, an object that does not fit is kept, unchecked."""

    def decode(value: Any) -> Any:
        try:
            return cls.model_validate(value)
        except ValueError as exc:
            if value.__class__ is not dict:
                raise ValidationFailed(str(exc)) from exc
            return cls.model_construct(**value)

    return decode


def _of_list(item: Decoder) -> Decoder:
    return lambda value: [item(one) for one in value] if value.__class__ is list else value


def _of_dict(item: Decoder) -> Decoder:
    return lambda value: {key: item(one) for key, one in value.items()} if value.__class__ is dict else value


def _of_union(members: tuple[Any, ...]) -> Decoder:
    """Decode an object as the class that fits it best, and another value as the member of its kind."""
    classes = [one for one in members if isinstance(one, type) and hasattr(one, "from_dict")]
    foreign = [one for one in members if one not in classes and hasattr(one, "model_validate")]
    others = [decoder_of(one) for one in members if one not in classes and one not in foreign]

    def decode(value: Any) -> Any:
        if value.__class__ is dict and (
            fitting := [cls for cls in classes if len(classes) == 1 or _may_be(cls, value)]
        ):
            return max(fitting, key=lambda cls: _fit(cls, value)).from_dict(value)
        for cls in foreign:
            try:
                return cls.model_validate(value)
            except ValueError:
                continue
        for other in others:
            if (made := other(value)) is not value:
                return made
        return value

    return decode


def _may_be(cls: Any, value: dict[str, Any]) -> bool:
    """Return whether no constant of *cls*, such as its tag, has another value."""
    return all(value[key] in known for key, known in constants_of(cls).items() if key in value)


def _fit(cls: Any, value: dict[str, Any]) -> tuple[int, int]:
    """Return how many required keys *value* lacks, negated, and how many of the declared keys it has."""
    missing = cls._required - value.keys()
    return -len(missing), sum(key in value for key in cls.field_keys().values())
