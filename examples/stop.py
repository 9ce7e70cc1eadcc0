"""Stop at the end of the line or at the third item, whichever comes first."""

from generated import OpenAI

client = OpenAI()

completion = client.completions.create(
    model="gpt-3.5-turbo-instruct",
    prompt="Three things to pack for a rainy hike:\n1.",
    stop=["\n\n", "3."],
    max_tokens=64,
)

choice = completion.choices[0]
print("1." + choice.text)
print(f"finished because of: {choice.finish_reason}")
