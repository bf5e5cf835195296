"""Have many requests answered as a batch, at half the price, within a day.

    OPENAI_API_KEY=... python examples/batch.py

The calls are made as ever, but not sent; the results have the ids that the calls had. A batch goes on if the program
ends: keep its id, and give it to `collect` later.
"""

from __future__ import annotations

import asyncio

from openai_dual import AsyncOpenAI, OpenAI

MODEL = "gpt-4o-mini"
WORDS = ("bread", "butter", "jam")


def main() -> None:
    with OpenAI() as client:
        calls = {
            word: client.chat.completions.create.call(
                model=MODEL, messages=[{"role": "user", "content": f"Translate to Norwegian: {word}"}]
            )
            for word in WORDS
        }
        (batch,) = client.batches.submit(calls)
        print("submitted:", batch.status)
        results = client.batches.collect([batch.id], calls, on_progress=lambda seen: print("seen:", seen.status))
        for word, result in results.items():
            print(f"{word}:", result.error or result.value.choices[0].message.content)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        calls = {word: client.embeddings.create.call(model="text-embedding-3-small", input=word) for word in WORDS}
        results = await client.batches.run(calls)
        print("vectors, async:", sum(len(result.value.data) for result in results.values()))


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
