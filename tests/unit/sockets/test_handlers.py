"""Handlers of events, as connections and their managers register them."""

from __future__ import annotations

from openai_dual.sockets.handlers import ANY, Handlers, Listens


class Holder(Listens):
    def __init__(self) -> None:
        self._handlers = Handlers()
        self.heard: list[str] = []

    def hear(self, event: str) -> None:
        self.heard.append(event)

    def tell(self, kind: str) -> None:
        for handler in self._handlers.of(kind):
            handler(kind)


def test_a_method_can_be_removed() -> None:
    holder = Holder()
    holder.on("a", holder.hear).off("a", holder.hear)
    holder.tell("a")

    assert [] == holder.heard


def test_an_event_whose_type_is_the_name_of_all_is_heard_once() -> None:
    holder = Holder()
    holder.on(ANY, holder.hear)
    holder.tell(ANY)

    assert [ANY] == holder.heard


def test_once_is_heard_once_and_on_always() -> None:
    holder = Holder()
    holder.once("a", holder.hear).on(ANY, holder.hear)
    for _ in range(2):
        holder.tell("a")

    assert ["a"] * 3 == holder.heard


def test_a_decorator_gives_the_function_back() -> None:
    holder = Holder()

    @holder.once("a")  # type: ignore[untyped-decorator]  # it is either a decorator or the object
    def function(event: str) -> None:
        holder.hear(event)

    holder.tell("a")
    assert callable(function)
    assert ["a"] == holder.heard
