/**
 * Places in Norway by name: municipalities, towns, post places, parts of the largest cities, and counties.
 * Written by hand for this project from general knowledge on 2026-11-22; no register copied.
 * A place alone is no identifying detail; with a postcode, «Nav» or «skole» beside it, it is.
 */
const PLACES = `
Agdenes Agder Akershus Alna Alstahaug Alta Alvdal Alver Andebu Andøy Aremark Arendal Arna Asker Askim Askvoll Askøy Aukra Aure Aurland
Aurskog Austevoll Austrheim Averøy Balestrand Ballangen Balsfjord Bamble Bardu Barentsburg Beiarn Bekkestua Bergen Bergenhus Berlevåg Bindal
Birkenes Bjerke Bjerkreim Bjugn Bjørnafjorden Bodø Bokn Bremanger Brevik Bryne Brønnøy Brønnøysund Bygland Bykle Byåsen Bærum Bø Bømlo
Båtsfjord Drammen Drangedal Drøbak Dyrøy Dønna Egersund Eid Eide Eidfjord Eidsberg Eidskog Eidsvoll Eigersund Elverum Enebakk Engerdal Etne
Etnedal Evenes Evje Fana Farsund Fauske Fedje Fet Fetsund Finnmark Finnøy Finnsnes Fitjar Fjaler Fjell Fjord Flakstad Flatanger Flekkefjord
Flesberg Flora Florø Flå Folldal Forde Fredrikstad Frogn Frogner Froland Frosta Fræna Frøya Furuset Fusa Fyllingsdalen Fyresdal Førde Gamvik
Gaular Gausdal Gildeskål Gjemnes Gjerdrum Gjerstad Gjesdal Gjøvik Gloppen Gol Gran Grane Gratangen Grefsen Grimstad Grong Grorud Grue
Grünerløkka Gulen Halden Halsa Hamar Hamarøy Hammerfest Hammersborg Harstad Hasvik Hattfjelldal Haugesund Haugerud Heimdal Hemne Hemnes
Hemsedal Herøy Hitra Hjartdal Hjelmeland Hobøl Hof Hokksund Hol Hole Holmestrand Holmlia Holtålen Honningsvåg Hornindal Horten Hurdal Hurum
Hvaler Hyllestad Hægebostad Hønefoss Høyanger Høylandet Ibestad Inderøy Indre Innlandet Iveland Jessheim Jevnaker Jæren Jølster Jørpeland Kampen
Karasjok Karlsøy Karmøy Kautokeino Kirkenes Klepp Klæbu Kongsberg Kongsvinger Kragerø Kristiansand Kristiansund Krødsherad Kvalsund Kvam
Kvinesdal Kvinnherad Kviteseid Kvitsøy Kvæfjord Kvænangen Kåfjord Laksevåg Lakselv Lardal Larvik Lebesby Leikanger Leirfjord Leka Leksvik
Lenvik Lerkendal Lesja Levanger Lier Lierne Lillehammer Lillesand Lillestrøm Lindesnes Lindås Loddefjord Lom Longyearbyen Loppa Lund Lunner
Lurøy Luster Lyngdal Lyngen Lærdal Lødingen Lørenskog Løten Madla Majorstuen Malvik Mandal Manglerud Marker Marnardal Masfjorden Meland Meldal
Melhus Meløy Meråker Midsund Midtre Mjøndalen Mo Modalen Modum Molde Mortensrud Mosjøen Moskenes Moss Mysen Målselv Måløy Namdalseid Namsos
Namsskogan Nannestad Narvik Naustdal Nesbyen Nesna Nesodden Nesoddtangen Nesset Nesttun Nissedal Nittedal Nome Nordfjordeid Nordkapp Nordland
Nordre Nordreisa Nordstrand Nore Notodden Nærøy Nærøysund Nøtterøy Odda Oppdal Oppegård Orkanger Orkdal Orkland Os Osen Oslo Osterøy Otta
Overhalla Porsanger Porsgrunn Raufoss Radøy Rakkestad Rana Randaberg Rauma Re Rendalen Rennebu Rennesøy Rindal Ringebu Ringerike Ringsaker
Risør Rissa Rjukan Roan Rogaland Rollag Romsdal Rygge Ræling Rælingen Rødøy Rømskog Røros Røst Røyken Røyrvik Råde Rådal Sagene Salangen
Salten Saltdal Samnanger Sandane Sande Sandefjord Sandnes Sandnessjøen Sandvika Sandviken Sandøy Sarpsborg Sauda Sauherad Sel Selbu Selje
Seljord Sigdal Siljan Sirdal Skaun Skedsmo Skedsmokorset Ski Skien Skiptvet Skjervøy Skjåk Skodje Skullerud Slemmestad Smøla Snillfjord Snåsa
Sogn Sogndal Sokndal Sola Solund Songdalen Sortland Spydeberg Stange Stathelle Stavanger Stavern Steigen Steinkjer Stjørdal Stjørdalshalsen
Stokke Stokmarknes Stord Stordal Storfjord Stovner Strand Stranda Strømmen Strømsø Stryn Stugudal Sula Suldal Sund Sunndal Sunndalsøra Sunnmøre
Surnadal Sveio Svelvik Svolvær Sykkylven Sømna Søndre Sør-Odal Sør-Varanger Sørfold Sørreisa Søgne Sørum Tana Tananger Tasta Telemark Time Tingvoll
Tinn Tjeldsund Tjøme Tofte Tokke Tolga Toten Tranøy Trofors Tromsdalen Tromsø Troms Trondheim Trysil Træna Trøgstad Trøndelag Tvedestrand Tydal Tynset
Tysfjord Tysnes Tysvær Tønsberg Tøyen Ullensaker Ullensvang Ullern Ulstein Ulsteinvik Ulvik Utsira Vadsø Vaksdal Valdres Valle Vang Vanylven
Vardø Vefsn Vega Vegårshei Vennesla Verdal Verdalsøra Verran Vestby Vestfold Vestland Vestnes Vestvågøy Vevelstad Vik Vika Vikersund Vikna
Viken Vindafjord Vinje Vinstra Volda Voss Vossevangen Vågan Vågsøy Vågå Våler Ytrebygda Øksnes Ørland Ørskog Ørsta Østensjø Østfold Øvre
Øyer Øygarden Øystre Åfjord Ål Ålesund Åmli Åmot Åndalsnes Årdal Årnes Ås Åsane Åseral Åsgårdstrand Åsnes Årstad Kárášjohka Guovdageaidnu
Unjárga Deatnu Porsáŋgu Gáivuotna Snåase Raarvihke Divtasvuodna Hábmer Nesseby Varangerbotn Drevsjø Løkka Torshov Bislett Homansbyen
Lambertseter Bøler Oppsal Ellingsrud Romsås Veitvet Linderud Økern Helsfyr Nydalen Storo Vinderen Røa Smestad Majorstua Hillevåg Hundvåg Storhaug
Våland Eiganes Møllenberg Tiller Ranheim Saupstad Kolstad Åsveien Vågsbygd Lund Slettheia Justvik Kvaløysletta Stavset Nardo Danmarksplass Minde Landås
Mannsverk Sletten Haukeland Indre-Østfold Ullevål Blindern Kringsjå Bogerud Skøyen Lysaker Stabekk Fornebu Sandvika Kolbotn Vinterbro Vestli
`;

const KNOWN = new Set(PLACES.trim().toLowerCase().split(/\s+/));

/** Whether a word is a known place in Norway, in any case. */
export function isPlace(word: string): boolean {
  return KNOWN.has(word.toLowerCase());
}
