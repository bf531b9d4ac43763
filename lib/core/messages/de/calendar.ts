/** German of what a calendar of days says. */
export const DE_CALENDAR = {
  "{days} of {all} days had tickets; {few, plural, one {# day has} other {# days have}} half of them. The busiest was {day} with {most}.":
    "An {days} von {all} Tagen kamen Tickets, die Hälfte davon an {few, plural, one {# Tag} other {# Tagen}}. Am meisten kamen am {day}: {most}.",
  "The last three days of months have {share} of the tickets, and are {usual} of the days.":
    "Auf die letzten drei Tage der Monate fallen {share} der Tickets; sie sind {usual} der Tage.",
  "The first three days of months have {share} of the tickets, and are {usual} of the days.":
    "Auf die ersten drei Tage der Monate fallen {share} der Tickets; sie sind {usual} der Tage.",
} as const;
