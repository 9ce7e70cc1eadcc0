"""Several prompts in one request; each answer says by its index which prompt it belongs to."""

from generated import OpenAI

client = OpenAI()

cities = ["Lisbon", "Nairobi", "Hanoi"]
completion = client.completions.create(
    model="gpt-3.5-turbo-instruct",
    prompt=[f"In a few words, {city} is known for" for city in cities],
    max_tokens=20,
)

for choice in sorted(completion.choices, key=lambda choice: choice.index):
    print(f"{cities[choice.index]}: {choice.text.strip()}")
