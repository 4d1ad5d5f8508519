"""Towns and countries that are often named: a word that is one is neither a person nor a firm by itself."""

from __future__ import annotations

from afterword.reading.names import fold

PLACES: frozenset[str] = frozenset(
    fold(name.replace("_", " "))
    for name in """
    London Dublin Belfast Derry Cork Galway Limerick Manchester Liverpool Leeds Sheffield Bradford Burnley Preston Blackpool
    Birmingham Coventry Leicester Nottingham Derby Bristol Bath Exeter Plymouth Cardiff Swansea Glasgow Edinburgh Aberdeen
    Dundee Inverness Newcastle Sunderland Durham York Hull Norwich Ipswich Brighton Southampton Portsmouth Oxford Wakefield
    Paris Lyon Marseille Lille Toulouse Bordeaux Nantes Brussels Antwerp Ghent Amsterdam Rotterdam Utrecht Eindhoven Berlin
    Hamburg Munich Cologne Frankfurt Stuttgart Leipzig Dresden Düsseldorf Vienna Graz Zurich Zürich Geneva Basel Bern Rome Milan
    Turin Naples Bologna Florence Madrid Barcelona Valencia Seville Bilbao Lisbon Porto Copenhagen Aarhus Stockholm Gothenburg
    Malmö Uppsala Oslo Bergen Trondheim Helsinki Tampere Turku Reykjavik Tallinn Riga Vilnius Warsaw Krakow Kraków Gdansk
    Gdańsk Wroclaw Wrocław Prague Brno Bratislava Budapest Ljubljana Zagreb Belgrade Sarajevo Bucharest Cluj Sofia Athens
    Thessaloniki Istanbul Ankara Izmir Kyiv Lviv Odesa Kharkiv Moscow Minsk Tbilisi Yerevan Baku Tel_Aviv Jerusalem Haifa Beirut
    Amman Cairo Alexandria Casablanca Rabat Tunis Algiers Lagos Abuja Ibadan Accra Dakar Abidjan Nairobi Mombasa Kampala
    Kigali Addis_Ababa Johannesburg Pretoria Durban Cape_Town Harare Lusaka Luanda Dubai Abu_Dhabi Doha Riyadh Jeddah Kuwait
    Karachi Lahore Islamabad Mumbai Delhi New_Delhi Bengaluru Bangalore Chennai Hyderabad Kolkata Pune Ahmedabad Jaipur Kochi
    Colombo Kandy Dhaka Chittagong Kathmandu Yangon Bangkok Hanoi Saigon Phnom_Penh Kuala_Lumpur Penang Singapore Jakarta Bandung
    Surabaya Manila Cebu Hong_Kong Macau Taipei Shanghai Beijing Shenzhen Guangzhou Seoul Busan Tokyo Osaka Kyoto Nagoya
    Sapporo Sydney Melbourne Brisbane Perth Adelaide Canberra Hobart Darwin Auckland Wellington Christchurch Hamilton Toronto
    Montreal Montréal Ottawa Vancouver Calgary Edmonton Winnipeg Halifax Quebec Boston New_York Brooklyn Philadelphia Pittsburgh
    Baltimore Atlanta Miami Tampa Nashville Memphis New_Orleans Houston Dallas Denver Phoenix Tucson Chicago Detroit Cleveland
    Cincinnati Columbus Milwaukee Minneapolis St_Louis Saint_Louis Kansas_City Omaha Seattle Portland San_Francisco Oakland
    San_Jose Los_Angeles San_Diego Las_Vegas Salt_Lake_City Mexico_City Guadalajara Monterrey Bogotá Bogota Medellín Medellin
    Lima Quito Caracas São_Paulo Sao_Paulo Rio_de_Janeiro Brasília Recife Buenos_Aires Montevideo Asunción
    England Scotland Wales Ireland Britain France Germany Spain Italy Portugal Belgium Netherlands Holland Denmark Sweden
    Norway Finland Iceland Poland Ukraine Russia Austria Switzerland Hungary Romania Bulgaria Greece Turkey Serbia Croatia
    Slovenia Slovakia Czechia Estonia Latvia Lithuania Israel Lebanon Egypt Morocco Tunisia Algeria Nigeria Ghana Senegal Kenya
    Uganda Rwanda Tanzania Ethiopia Zimbabwe Zambia India Pakistan Bangladesh Nepal Malaysia Indonesia Philippines Vietnam
    Thailand China Japan Korea Taiwan Australia Canada Mexico Brazil Argentina Chile Peru Colombia Ecuador Venezuela Uruguay
    Europe Africa Asia America Texas California Florida Ohio Kentucky Tennessee Louisiana Alabama Oklahoma Ontario Alberta
    Yorkshire Lancashire Cumbria Cornwall Devon Dorset Kent Essex Sussex Norfolk Suffolk Ulster Munster Connacht Leinster
    """.split()
)


def is_place(name: str) -> bool:
    """Whether the name is that of a town or country that is often told of."""
    return fold(name) in PLACES
