/** Words of amounts, as alternatives of a pattern: longer ones stand before their beginnings. ISO 4217 codes; SI and customary units. */

export const currencySigns = '$€£¥₹₽₩₦₴₪₺₫฿₱₲₵₡₸';

export const currencyCodes =
  'USD|EUR|GBP|CHF|JPY|CNY|RMB|RUB|INR|ZAR|NGN|KES|UAH|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|TRY|BRL|MXN|SGD|HKD|AED|SAR|ILS|KRW|THB|IDR|PHP|VND|PKR|BDT|EGP|GHS';

export const currencyWords =
  '(?:US|Canadian|Australian|Hong Kong|Singapore|New Zealand)[- ]dollars?|dollars?|euros?|pounds?(?: sterling)?|yen|yuan|renminbi|r(?:o)?ubles?|rupees?|(?:Swiss )?francs?|rand|naira|shillings?|pesos?|reais|won|hryvnias?|kron(?:a|or|e|er)|zlotys?|lira|dirhams?|riyals?|shekels?|baht|dong|cedis?|bitcoins?|cents?|US-Dollar|Dollar|Euro|Pfund|(?:Schweizer )?Franken|Rubel|Kronen|Cent|livres sterling|dólares|libras|pesetas';

export const scales =
  '[Tt]rillion|[Bb]illion|[Mm]illion|thousand|crore|lakh|Billionen|Milliarden?|Millionen?|Tausend|milliards?|millions?|mille|mil millones|millones|millón|mil|tn|trn|bn|mn|mln|m|k|Mrd\\.?|Mio\\.?|Tsd\\.?|Md|M';

export const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|an|half an?|several|few|hundred|hundreds of|thousands of|millions of|ein|eine|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert|halbe|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|vingt|cent|demi|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|medio';

export const largeNumbers =
  'hundred|thousand|million|billion|trillion|millions|billions|hundert|tausend|Millionen|Million|Milliarden|Milliarde|mille|millions?|milliards?|mil|millones|millón';

export const units =
  'kilomet(?:er|re)s?|Kilometern?|kilómetros|kilomètres|centimet(?:er|re)s?|Zentimetern?|millimet(?:er|re)s?|met(?:er|re)s?|Metern?|metros|mètres|square (?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet)|Quadratkilometern?|Quadratmetern?|cubic (?:met(?:er|re)s?|feet)|Kubikmetern?|miles|mile|Meilen|yards?|feet|foot|inch(?:es)?|nautical miles|kilograms?|kilogrammes?|Kilogramm|kilos?|tonn?es|tonn?e|tons|ton|Tonnen|tonnes|toneladas|ounces?|hectares?|Hektar|hectáreas|acres?|lit(?:er|re)s?|Litern?|litros|gallons?|barrels?|Barrel|mph|km\\/h|kph|knots|Knoten|(?:kilo|mega|giga|tera)watts?(?:[- ]hours?)?|(?:Kilo|Mega|Giga|Tera)watt(?:stunden)?|[kMGT]Wh?|kWp|(?:giga|mega|tera|kilo)bytes?|[GMT]B|[GM]Hz|megapixels?|km²|m²|m³|km|cm|mm|kg|mg|ft|lbs?|hp|PS|CO2e?';
