/**
 * More names met in Norway, taken from the locale data of Faker 10 (https://github.com/faker-js/faker, MIT licence, read 2026-11-22):
 * first names of the Swedish, Danish, Finnish, Polish, Turkish, Romanian, Croatian, Serbian, Latvian, Hungarian, Czech, Slovak,
 * German, Spanish, Italian, French, Portuguese, Yoruba, English, Azerbaijani and Indonesian data, surnames of some of them. Left
 * out: what name-list.ts has, and every name that is also a word in our examples, concepts or catalogues. Count only with a capital.
 *
 * Faker - Copyright (c) 2022-2025. Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
 * associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to
 * whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice
 * shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
 * KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN
 * AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 */

/** First names, separated by blanks. */
export const MORE_FIRST_NAMES = `
Aaliyah Aanuoluwapo Aba Abaco Abadon Abagail Abak Abaka Abakan Abakay Abar Abay Abayomi Abbie Abbigail Abbondanza Abbondanzio Abbondio
Abby Abdiel Abdon Abdone Abdonie Abdulla Abe Abebi Ábel Abelard Abélard Abelardo Abele Abelin Abeline Abendam Abeni Abenzio Abibo
Abidin Abigaelle Abigaïl Abigale Abigayle Abigél Abimbola Abiodun Abiola Abiona Abı Abılay Abluç Abner Abondance Abosede Abrahám
Abramio Abramo Absalon Abşar Absolon Absolón Abyasa Acace Acacie Acacio Acanthe Acario Accursio Açela Açelya Achaire Achil Achiles
Achille Achim Acilia Acilio Aćim Aciscolo Açığ Açık Açılay Acrisio Açuk Acun Adah Adalan Adalard Adalardo Adalbald Adalbaude Adalbéron
Adalbert Adalberta Adalberto Adaldı Adalfredo Adalgisa Adalgiso Adaline Adalmış Adalric Adalrico Adalsinde Ádám Adamo Ādams Adán Adar
Adaş Adberilgen Addie Addison Addo Addolorata Adebankole Adebiyi Adebola Adebowale Adebukola Adedaramola Adedayo Adedeji Adedoyin
Adegrin Adegrine Adekitan Adekola Adekunle Adél Adela Adéla Adelaida Adélaïde Adelajda Adelardo Adelasia Adelbert Adelberto Adelchi
Adèle Adeleke Adelfo Adelgardo Adelia Adélie Adelin Adelina Adeline Adeliya Adell Adella Adelle Adelmo Adelphe Adeltrude Adelya Adenet
Adenike Adeniyi Adéodat Adeodato Adeola Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi
Adhémar Adhiarja Adi Adiarja Adigun Adika Adikara Adile Adin Adina Adinata Aditya Adıgüzel Adık Adıkutlu Adıkutlutaş Adjutor Adlı
Adlıbeğ Adnân Adolfa Adolfína Adolfo Ādolfs Adolph Adolphe Adolphie Adolphus Adone Adonise Adrain Adraman Adrastée Adrehilde Adria
Adrián Adriana Adriána Adriano Adriel Adriena Adrienne Adrijana Adrione Adsız Adunni Afaq Afəl Afərim Afət Affan Afi Afitap Afolarin
Afonso Afra Afşar Afşin Afşın Afton Ağabay Agabio Agâh Ağakağan Ağalak Agamennone Agapet Agapito Agáta Agathange Agathon Agaton Agazio
Ağça Agenore Agesilao Agilbert Agilberte Aglae Aglaé Aglaia Aglaja Ağlamış Agnan Agnane Agneflète Agnès Agnesa Agnese Agneta Agnos
Agostina Agostino Agripina Agrippa Agrippin Agrippine Agrypina Agus Agustin Agustín Agustina Ahenk Ahlem Ahsen Aiace Aīda Aidan Aidano
Aiden Aidə Aimé Aimee Aimée Aimone Ainārs Aisyah Aiyana Ajala Ajani Ajeng Ajiman Ajimat Ajimin Ajiono Ajoke Akalp Akanmu Akarsana Akaş
Akata Akbaş Akbatur Akbay Akboğa Akbörü Akbudak Akbuğra Akbulak Akça Akçakoca Akçora Akdemir Akdoğan Akeem Akif Akinkunmi Akinlabi
Akinwale Akı Akıbudak Akım Akın Akınçı Akıner Akkun Akkunlu Akkurt Akkuş Ákos Akpıra Aksungur Aktan Aktekin Aktimur Akvelīna Alaba
Alaban Alabörü Aladağ Alade Aladino Aladoğan Alain Alaina Alaine Alaïs Alakurt Alamanno Alambana Alamu Alana Alanis Alanna Alano
Alarico Alayna Alayunt Alayuntlu Albane Albano Albena Albérade Albéric Alberico Alberta Albertha Albertina Albertīne Alberto Albertýna
Albín Albína Alboino Albrecht Albrico Alceo Alceste Alcibiade Alcide Alcidie Alcime Alcina Alcine Alcino Alcyone Aldegonde Aldemir
Alden Aldıgerey Aldo Aldobrando Aldoğan Aldonce Aldric Alea Aleandro Aleardo Aleaume Alec Aleen Alejandra Alejandrin Alek Aleksa
Aleksandar Aleksej Aleksy Alemka Alena Alenka Aleodor Aleramo Aleš Aleška Alessa Alessandra Alessia Alessio Aleth Aletha Alexandr
Alexandre Alexandrea Alexandria Alexandrina Alexandrine Alexandro Alexandru Alexane Alexanne Alexe Alexej Alexia Alexie Alexine Alexis
Alexys Alexzander Aleyna Alfio Alfonsa Alfonso Alfonz Alfonzo Alford Alfréd Alfreda Alfréda Alfrēds Aļģirds Aļģis Algiso Algu Alica
Alican Aliénor Aliette Alighiero Alika Alin Alisa Alişan Alisha Alişir Alison Alissa Alistar Alivia Alix Alíz Aliza Alize Alizé Alımga
Aljoša Alkabölük Alkaevli Alkaşı Alkış Allan Allegra Allen Allene Alliaume Allie Allison Almerigo Almila Almine Almira Almire Almiro
Alois Aloïs Aloïse Aloisie Aloisio Aloīzs Alojz Alojza Alojzije Aloyse Alpagut Alpamış Alparsbeğ Alparslan Alpata Alpay Alpaya
Alpaykağan Alpbamsı Alpbilge Alpdirek Alpdoğan Alperen Alpertunga Alpgerey Alphan Alphée Alphonse Alphonsine Alphonso Alpike Alpilig
Alpinien Alpış Alpkara Alpkülük Alpkutlu Alpşalçı Alptegin Alptuğrul Alptunga Alpturan Alptutuk Alpuluğ Alpurungu Alpurungututuk
Alpyörük Alsu Altankağan Altankan Altay Altea Altemur Althée Altın Altınkağan Altınkan Altınoba Altıntamgan Altıntamgantarkan
Altıntarkan Altıntay Altmışkara Alton Altuga Alvah Alvena Alvera Alverède Alverta Alviero Alvina Alvīne Alvis Alvise Alwar Alyce Alycia
Alysa Alysha Alyson Alyssa Alysson Alžbeta Alžběta Amabela Amaç Amadeo Amadeus Amália Amaliane Amálie Amalija Amālija Amalric Amalthée
Amand Amandin Amandine Amando Amant Amante Amanzio Amarande Amaranthe Amaranto Amari Amát Amata Amáta Amato Amatore Amauri Amaya Ambre
Ambrogio Ambroise Ambroisie Ambrose Ambrosiano Ambrož Ambróz Ambroży Amédée Amedeo Amedeu Amélia Améliane Amélien Ameline Amelio Amely
Amelya America Americo Amerigo Améthyste Ami Amico Amie Amiel Amilcare Aminte Amintore Âmir Amiya Amleto Ammâr Amoke Amon Amope Amore
Amos Ámos Amparo Ampelio Amrak Amul Amy Amya Amza Anabel Anabela Anabelle Anacleto Anaël Anaëlle Anahi Anaida Anais Anaïs Anamaria
Anamarija Anastacio Anastase Anastasie Anastasije Anastáz Anastázia Anastázie Anastazija Anatázie Anatol Anatole Anatolia Anatolie
Anatólie Anca Ancelin Anceline Anci Anči Ancica Ančica Ancilla Ançuk Ancuța Andaç Andarıman Anděl Anděla Anđela Anđelika Andelin
Andělín Andělína Anđelina Andelko Andelo Andéol Anderson Andoche Andrada András Andreane Andreanne Andrée Andrei Andrej Andreja Andrew
Andrija Andrijana Andrina Andris Andromeda Andy Andžejs Andżelika Andžs Anej Anemona Anémone Anesa Anežka Angadrême Ángel Ángela Angèle
Angelina Angélina Angeline Angelique Angélique Angelita Angelo Ângelo Anggabaya Anggun Anghel Anghelina Angie Angilbe Angilberte
Angilran Angoustan Angus Anibal Anica Anicée Anicet Aniceto Anicette Aniello Anika Anișoara Anissa Aniya Aniyah Anıl Anjolaoluwa Anko
Annabel Annabell Annabella Annabelle Annagrazia Annalena Annalise Annamae Annamaria Annamarie Anneke Annelie Annemarie Annetta Annette
Anni Annibal Annibale Annikki Annonciade Annunziata Anom Anouk Anrijs Ansaldo Ansbert Ansberte Ansel Anselm Anselma Anselme Anselmo
Ansgary Anšlavs Ansley Ansovino Anstrudie Antal Antea Antek Antelmo Antero Anthelme Anthelmette Anthony Antide Antigone Antim Antimo
Antino Antioco Antoaneta Antoinette Antone Antonela Antonella Antonello Antonetta Antónia Antonie Antonietta Antonija Antonin Antonín
Antonine Antonio António Antoniu Antti Antun Antwan Antwon Anuța Anya Apak Apatarkan Aphélie Apolena Apollina Apollinaire Apollinare
Apollinary Apolline Apollonia Appia Aprançur Apuleio Aqil Aquilin Aquilino Arabela Arabella Arabelle Araboğa Araceli Aracely Arademir
Aral Araldo Aranka Aratone Arbay Arbuz Arcadie Arcadio Archambaud Archange Archibald Archie Archimede Archippo Arcibaldo Arçuk Ardella
Ardith Ardito Ardıç Arduino Arely Aresio Areta Argelia Argimiro Argine Argıl Argo Argono Argu Argun Ariadna Arialdo Arian Ariana
Arianna Ariberto Aric Aricie Ariela Ariele Arielle Ārija Ārijs Arike Arina Arinola Ariosto Aris Āris Aristarco Ariste Aristeo Aristid
Aristide Aristione Aristița Aristo Aristofane Aristotele Arı Arıboğa Arık Arıkağan Arıkdoruk Arın Arınç Arjun Arkád Arkādijs Arkady
Arkın Arkış Arleta Arlette Arlie Arlo Armağan Armance Armand Armandine Armando Armani Armel Armeline Armelle Armida Armide Ármin Armine
Arminio Armīns Arnaç Arnaldo Arnaud Arnaude Arno Arnold Arnolda Arnoldo Arnošt Arnoštka Arnould Arnulfo Arolde Áron Árón Aronne Arpád
Arpat Arrigo Arsal Arsène Arsenie Arsènie Arsenije Arseniusz Arsinoé Arsipatra Arsıl Arslanargun Arslanbörü Arslansungur Arslantegin
Arslanyabgu Arşun Artanto Artawan Artémis Artemisa Arthaud Arthème Arthurine Artıınal Artuk Artukaç Arturo Artūrs Artuš Artut Aruk
Arunthavanathan Arved Arvel Arvīds Arvilla Arwen Arya Aryanna Arystarch Arzen Asake Aşan Aşanboğa Aşantudun Aşantuğrul Asartegin
Ascanio Ascelin Asceline Asdrubale Asella Ashlee Ashleigh Ashly Ashlynn Ashton Ashtyn Asija Asil Asimodeo Asirwada Asirwanda Asığ
Aşıkbulmuş Asım Asja Aşkın Aslijan Aslım Asmadi Asman Asmianto Asmuni Asrı Assomption Assunta Assunto Aştaloğul Astarté Astérie Asterio
Astianatte Astrée Astrida Astrīda Asuela Asuğ Aşuk Aswani Asya Ata Ataç Atakağan Atalan Atalay Ataldı Ataleo Atalmış Ataman Atanas
Atanáš Atanasia Atanasio Atanázie Atanazy Atasagun Atasu Atâullah Atberilgen Athalie Athanase Athanasie Athena Athénaïs Athina Athos
Atila Atinuke Atıf Atıgay Atıkutlu Atıkutlutaş Atıla Atılgan Atım Atımer Atış Atlı Atlıbeğ Atlıkağan Atma Atmaca Atmaja Atsız Attila
Attilano Attilio Atunçu Aube Aubertine Auberto Aubree Aubrey Aubry Audace Audebert Audeline Audie Audouin Audra Audran Audreanne Audrey
Auguste Augustin Augustín Augustina Augustine Augusto Augustus Augustýn Augustýna Aulia Áurea Aurel Aurèle Aurelia Aurélia Aurelian
Aurelián Aureliana Aureliano Aurelie Aurélienne Aurēlija Aurelio Aurelle Aurian Auriane Aurica Aurică Auro Aurore Ausilia Ausiliatrice
Ausilio Austyn Auxane Auxence Aveline Averardo Avery Avigaëlle Avluç Avni Avoye Avram Avşar Awero Axeline Axelle Axinte Ayaçı Ayana
Ayas Ayaş Ayaz Aybalta Ayban Aybars Aybeğ Aydan Aydarkağan Aydemir Ayden Aydınalp Aydoğan Aydoğdu Aydoğmuş Aygırak Aygül Aygün Ayinde
Ayinke Ayıtmış Ayız Ayızdağ Aykağan Aykal Aykan Aykurt Ayleen Ayluç Ayluçtarkan Ayma Aymard Aymardine Aymeric Aymon Aymonde Ayodeji
Ayodele Ayoka Ayomide Ayomikun Ayotude Ayren Ayruk Aysar Ayşıl Aysılığ Aytak Aytekin Aytən Aytuğ Ayu Ayvaz Ayyıldız Aza Azak Azalée
Azban Azeglio Azelia Azélie Azeline Azelio Azer Azgan Azganaz Azizhan Azıl Azmi Azzurra Babacan Babasola Babatunji Babawale Babeta
Babila Babır Babur Baçara Baççayman Bacco Baçman Badabul Badruk Badur Bağa Bağaalp Bağaışbara Bağan Bagas Bağaşatulu Bağatarkan
Bağatengrikağan Bağatur Bağaturçigşi Bağaturgerey Bağaturipi Bağatursepi Bağdagül Bagiya Bağış Bağtaş Bagus Bagya Bahadır Bahri
Bahtiyar Bahuraksa Bahuwarna Bahuwirya Bailee Bailey Bajragin Bakağul Bakda Bâki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakır
Bakırsokum Baksı Bakşı Bakti Baktiadi Baktianto Baktiono Balaban Balaka Balakatay Balamantri Balamır Balangga Balapati Balázs Balçar
Baldassarre Balderico Baldo Baldomero Baldovino Baldu Baldwin Balidin Balijan Bálint Balın Balkık Balta Baltacı Baltazar Balthazar
Baltır Baltur Bambang Bambina Bamsı Banara Banawa Banawi Bancar Bănel Bangu Banu Baņuta Baptiste Barak Baraktöre Bārbala Bárbara
Barbarigo Barbe Barbeğ Barboğa Barbol Barbora Barbro Barbu Barbulsun Barça Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan
Barçatoyun Bardıbay Bardo Bardomiano Bargan Barica Barımtay Barın Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş Barkın Barlas
Barlıbay Barmaklak Barmaklı Barnaba Barnabás Barnabáš Barnabé Barrett Barry Barsaba Barsbeğ Barsboğa Barsgan Barsimeo Barskan
Barsurungu Barthélemy Bartholome Bartimée Bartolo Bartolomea Bartolomej Bartoloměj Bartolomeo Bartolomeu Barton Bartu Basademir Başak
Basan Basanyalavaç Basarab Basat Başbuğ Başçı Başgan Basile Basileo Basilia Basilio Basilisse Baskın Başkırt Başkurt Basmıl Bassiano
Bassilla Baştar Bastiano Bastien Bastı Bastuğrul Basu Basut Bathilde Batilda Batrak Battal Battista Batu Batuhan Batuk Batur Baturalp
Baudouin Bayançar Bayankağan Bayat Bayazıt Baybars Baybayık Baybiçen Bayboğa Baybora Baybüre Baydar Baydemir Baydur Bayık Bayınçur
Bayındır Baykal Baykara Baykoca Baykuzu Baylee Baymünke Bayna Baynal Baypüre Bayraç Bayrak Bayram Bayrı Bayrın Bayruk Baysungur Baytara
Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu Bazil Bazır Bazyli Beáta Beāte Beato Béatrice Beatrycze Beatus Beaulah Bebe Beçeapa
Beçkem Becky Bedir Bedirhan Bediz Bedran Bedreddin Bedri Bedřich Bedřiška Beğ Beğarslan Beğbars Beğbilgeçikşin Beğboğa Beğçur Beğdemir
Beğdilli Beğdurmuş Begil Begine Begitutuk Beğkulu Beglen Begni Beğtaş Beğtegin Beğtüzün Behçet Behiç Behlül Behram Behrem Behzat
Bekazıl Bekbekeç Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Bekir Beklemiş Bektaş Bektür Běla Belçim Belçir Belek Belemir Belgi
Belgüc Belimir Belina Belinda Bellino Belo Beltir Beltramo Beltun Beňadik Bence Bendegúz Benedek Benedetta Benedetto Benedict Bénédicte
Benedikta Benedita Benedykt Benett Bengi Bengt Bengü Beniamin Beniamina Beniamino Benice Benigna Bénigne Benito Benjamim Benjamín
Benjámin Benli Benlidemir Bennet Bennett Bennie Benno Benny Benone Benton Benvenuta Benvenuto Béranger Bérangère Bérard Berardo
Berceste Berçin Berdibeğ Berendey Berengario Berenice Berenika Berginsenge Bergü Berinay Berislav Berkan Berkin Berkiş Berkyaruk Bermek
Bernadetta Bernadine Bernard Bernarda Bernd Berneice Bernice Bernie Berniece Bernita Beronico Berran Bertalan Berthe Berti Bertille
Bertold Bertolda Bertoldo Bertolfo Bertrand Berva Besentegin Beşer Besim Beşir Besra Bessie Betania Betemir Beth Bethany Bethel Betina
Betsy Betta Bette Bettie Betty Bettye Beulah Beuve Beverly Beyizçi Beyrek Beyrem Bəhram Bəhruz Bəxtiyar Bəyaz Biagio Bianca Bianka
Bibiana Bibiána Bibianna Bibiano Bíborka Bice Biçek Bilâl Bilgebayunçur Bilgebeğ Bilgeçikşin Bilgeışbara Bilgeışbaratamgan Bilgekağan
Bilgekan Bilgekülüçur Bilgekutluk Bilgetaçam Bilgetamgacı Bilgetardu Bilgetegin Bilgetonyukuk Bilgez Bilgiç Bilgin Bilig
Biligköngülsengün Bilik Biljana Billie Billurə Binbeği Bindir Bindo Bino Birgita Birino Bisenija Biserka Bivoj Bıçkı Bıçkıcı Bıdın
Bıtaybıkı Bıtrı Björn Blagica Blagoje Blahomil Blahomila Blahomír Blahomíra Blahoslav Blahoslava Blair Blaise Blanca Blanche Blandine
Blanduzia Blažej Blažena Boban Bobana Bobbie Boğa Boğaç Boğaçuk Bögde Böge Boglárka Bogoljub Bögü Bohémond Bohuchval Bohumil Bohumila
Bohumír Bohumíra Bohun Bohuna Bohuš Bohuše Bohuslav Bohuslava Bojan Bojana Bojislava Bökde Böke Bolatito Boldaz Boldizsár Bolemír Bölen
Boleslav Boleslava Boļeslavs Bolmuş Bolsun Bölükbaşı Bolun Boluwatife Bonagiunta Bonaldo Bonaventura Bonavita Boncuk Bönek Bönge Bongul
Bongulboğa Bonifác Boniface Bonifacio Bonita Boran Borbála Borçul Borek Bořek Borislav Bořislav Borislava Bořislava Bořivoj Borivoje
Borjan Borko Borlukçu Bornak Boróka Börteçine Bortolo Börü Börübars Börüsengün Bosiljka Boško Botond Bouchard Boyan Boyankulu Boyd
Boylabağa Boylabağatarkan Boylakutlutarkan Boža Bozan Bozbörü Bozdoğan Božena Božetěch Božetěcha Božica Božidar Božidara Božislav
Bozkurt Bozkuş Bozok Braden Bradford Bradley Bradly Brăduț Brady Braeden Brajan Brájen Brancaleone Brandi Brando Brândușa Brandyn
Branimir Branimír Branimira Branimíra Branislav Branislava Brankica Brannon Branson Bratislav Bratislava Braulio Braxton Brayan Breana
Breanna Breanne Brenda Brendan Brendon Brennan Brennon Bret Břetislav Břetislava Bria Briac Briana Brianne Brice Bridget Bridgette
Bridie Brielle Brieuc Brigida Brigitta Brigitte Brionna Britney Brittany Brock Broderick Brody Bronislav Bronislava Broņislavs Brooke
Bruce Brunehaut Brunehilde Brunhilda Brunilde Bruto Bryana Bryant Bryce Brycen Brygida Bryon Buçan Bucur Buçur Budağ Budak Budi Budimir
Budimír Budislav Budivoj Budunlu Büdüs Büdüstudun Buford Buğday Bügdüz Bügdüzemen Büge Buğra Buğrakarakağan Bügü Büğübilge Bukak
Bukaktutuk Bükdüz Büke Bükebuyraç Bükebuyruç Bükey Büktegin Büküşboğa Bulaçapan Bulah Bulak Bulan Buldur Bulgak Bulmaz Bulmuş Buluç
Buluğ Buluk Buluş Bümen Bumın Bunmi Bunsuz Bünül Bünyamin Burçak Burdette Büre Burguçan Bürgüt Burkay Bürkek Bürküt Burley Bürlük
Burnice Burslan Burulday Burulgu Burunduk Busayo Buşulgan Butak Butuk Buyan Buyançuk Buyandemir Buyankara Buyat Buyraç Buyruç Buyruk
Buzaç Buzaçtutuk Byron Bystrík Çaba Çabdar Çablı Çabuş Cade Caden Caesar Caetana Cafer Cagak Çağan Çağatay Çağdaş Cager Çağıl Çağla
Çağlar Çağlayan Çağrı Çağrıbeğ Çağrıhan Çağrıtegin Çağru Cahid Cahya Cahyadi Cahyanto Cahyo Cahyono Caino Caio Caitlin Caitlyn Caius
Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Calanico Çalapkulu Calcedonio Cale Caleb Caleigh Călin Calista Calixte
Callie Callisto Calogera Calogero Calpurnia Calvin Camden Camelia Camélien Cameron Camil Camille Camillien Camillo Camren Camron Camryn
Camylle Canalp Candace Cândar Candelario Candice Candida Candide Candido Candra Candrakanta Canel Caner Cangül Cankan Çankız Cannur
Cansel Cansın Cantemir Cantidio Canziano Capa Capitolina Capucine Cara Caraka Carey Caribert Caridad Carine Carissa Carlee Carles
Carleton Carley Carli Carlie Carlo Carloman Carlota Carlotta Carlton Carmel Carmela Carmella Carmelo Carmina Carminho Carmo Čarna
Carolanne Carole Carolin Carolyn Carolyne Caronte Carponio Carrie Carroll Carson Carter Carub Cary Casandra Casey Casian Casiana
Casilda Casimer Casimir Casimira Casimiro Časlav Cassandre Cassiano Cassidy Cassie Cassien Cassio Cassiopea Casto Cataldo Cătălin
Cătălina Catarina Catena Caterina Catherine Cathryn Cathy Catinca Catrin Catrina Catrinel Catullo Catur Caturangga Cavid Cawisadi
Cawisono Cawuk Cayadi Cayla Cazimir Ceasar Cebe Ceca Cecco Cecelia Cecep Cecil Cecile Cécile Cecília Cecílie Cecilio Cecylia Cecyliusz
Čedomir Cedric Cédric Cedrick Cedrik Cedrin Celal Celâleddin Celasun Çelen Céleste Celestin Célestin Celestina Celestine Célestine
Celestino Celestýn Celestýna Celia Célia Celie Célien Celil Céline Celinia Celso Cemali Cemani Çemen Cemeti Çemgen Cemil Cemplunk Čeněk
Cengkal Cengkir Cenk Čeňka Cerasela Césaire Cesar César Cesare Cesario Çeşminaz Čestmír Čestmíra Çetinel Çetiner Cevahir Cevat Ceyhun
Çeykün Ceyla Ceylan Ceylin Ceylinaz Cezar Cézar Cezara Cezmi Chadd Chadrick Chaim Chanel Chanelle Charlaine Charleen Charlemagne
Charlene Charley Charline Charlotta Chasity Chauncey Chaya Chayenne Chaz Chelsey Chelsie Cherubino Chesley Chet Cheyanne Cheyenne
Chiaffredo Childebert Chilpéric Chloe Chloé Chrabroš Chraniboj Chranibor Chranislav Chranislava Chrétien Christ Christa Christelle
Christiana Christiano Christie Christodule Christop Christoph Christophe Chrudoš Chrysole Chrysostome Chval Chyna Ciaobella Ciara Çiçek
Çiçem Cici Cielo Cierra Çiğdem Cihad Cihangir Cihanşah Çilay Çilenti Çiler Cilvenaz Çimen Cindy Cino Cinta Cinthia Cinzia Ciprian
Cipriana Cipriano Cirano Ciriaco Cirilla Cirillo Cirino Ciro Çise Çişem Çisil Čistoslav Čistoslava Citlalli Citra Civan Çıgıl Cılasun
Çıngır Claas Clair Clarabelle Clare Clarence Clarenzio Clarisa Clarissa Clarisse Claud Claudie Claudien Claudio Claudiu Clayton
Cléandre Cleandro Clelia Clélie Clémence Clemens Clemente Clementina Clementine Clémentine Clemenzia Clemmie Cleo Cleofe Cleonico
Cleopatra Cleora Cléry Cleta Cletus Cleve Cleveland Clifford Clifton Climaco Clinio Clint Clinton Clio Clodomiro Clodoveo Cloe Clorinda
Clotaire Clotilde Clovis Cloyd Clyde Çobulmak Coby Çocukbörü Codin Codrin Codrina Codruț Codruța Cody Cointa Çokramayul Colby Cole
Coleman Colin Coline Collin Çolman Colmanno Colmazio Colomba Colombano Colombo Çolpan Colton Çölü Columbus Côme Concepcion Concepción
Concetta Concetto Conchita Concordio Conner Connor Conor Consolata Constança Constance Constanța Constantin Constantina Consuela Cora
Coralia Coralie Coraline Corbin Corbiniano Cordelia Cordell Cordia Cordie Corene Coreno Corentin Corentine Corey Corina Corine Corinna
Corinne Coriolano Cornel Cornelio Corneliu Cornell Coronato Corrado Corrine Cortez Cortney Corvin Cory Cosima Cosimo Coşkun Coşkuner
Cosma Cosmin Cosmina Costache Costante Costantino Costanza Costanzo Costel Costin Coty Courtney Crawford Cremenzio Crenguța Creola
Crescente Crescenzia Crescenzio Crespignano Crin Crina Crispino Cristal Cristaldo Cristea Cristián Cristiana Cristiano Cristobal
Cristóbal Cristofor Cristoforo Cristopher Crocefissa Crocefisso Cronida Crystel Csaba Csanád Csenge Csongor Ctibor Ctibora Ctirad
Ctirada Ctislav Ctislava Cübeyr Cullen Cumhur Cunegonda Cüneyt Cuniberto Cupido Curtis Cuzia Cvijan Cvijetin Cydney Cynthia Cyntie
Cyprián Cyprien Cyra Cyriaque Cyrielle Cyril Cyrila Cyrille Cyrus Cyryl Dabiživ Dacian Daciano Dacin Dacio Dada Dadap Dadi Dafina Dagel
Dağhan Dagmara Dagmāra Dagoberto Dāgs Daiana Daija Dainuvīte Daisha Dajana Dalibor Dalibora Daliborka Dalida Dalie Dalila Dalima
Daliman Dalimil Dalimila Dalimin Dalimír Dalimíra Daliono Dallin Dalmazio Dalton Damar Damaris Damaso Dameon Damián Damiana Damiána
Damiano Damien Damife Damil Damilola Damion Damir Damjan Damjanka Damocle Damola Damon Damu Danang Dandre Dangelo Danial Danica Dániel
Daniele Danielle Danijel Danijela Danika Danila Danio Daniswara Danko Dannie Dante Danu Danuja Danuše Danyka Daphne Daphné Daphnee
Daphney Dara Darasimi Darby Darek Darian Dariana Dariati Darie Darija Darijan Darimin Darin Darina Darinka Dario Darion Darja Darko
Darla Darleen Darlene Darmaji Darman Darmana Darmanto Darnell Daron Darrel Darrell Darrick Darrin Darrion Darron Darryl Darsirah Dārta
Dartono Daru Daruna Daryani Daryl Dáša Dashawn Dasia Dâver Dávid Davida Davide Dāvids Davin Davino Davion Dāvis Davon Davonte Davor
Davorin Davud Dawson Dax Dayana Dayna Dayne Dayton Dea Deangelo Deanna Debbie Debora Débora Debra Decebal Decimo Declan Dedric Dedrick
Dee Degna Deion Deja Dejah Dejana Dejon Dejuan Delaney Delbert Delfina Delfino Delia Delie Delilah Delinda Delizia Della Delmer Delores
Delpha Delphia Delphin Delphine Demarco Demarcus Demario Demeter Demetra Demetria Demetrio Demetris Demetrius Demetriusz Demilade
Demiralp Demirhan Democrito Demond Demostene Dena Denis Denisa Denisz Denizalp Denny Deodata Deodato Deon Deondre Deontae Deonte Děpold
Dereck Derek Derick Derin Deron Derviş Desanka Desdemona Deshaun Deshawn Desiderato Desiderio Desimir Désiré Desiree Desmond Despina
Dessie Destan Destany Deste Destin Destinee Destiney Destini Dětmar Dětřich Devan Devante Deven Devi Devin Devonte Devota Devran Devyn
Dewayne Dewey Dewi Dewitt Dexter Dezider Dəniz Diah Diamante Dian Diána Diāna Dianna Dianne Dianora Dicle Diclehan Dida Didimo Didina
Dieudonné Dieudonnée Digdaya Dijana Dikmen Dilarə Dilaver Dilay Dilberay Dildâr Diletta Dilhan Dillan Dillon Dilruba Dimas Dimaz
Dimitri Dimitrij Dimitrije Dimitrina Đina Dinç Dinçer Dinda Dinis Dino Dinu Diocleziano Diodata Diodoro Diogene Diogo Diomede Dion
Dione Dionigi Dionisia Dionisio Dionizy Dionýz Dionýzos Dipa Direnç Diri Dirja Dita Ditya Diviš Diviška Divna Divo Dixie Dizik Dluhoš
Dobrava Dobrila Dobromil Dobromila Dobromír Dobromíra Dobroslav Dobroslava Dochia Doda Dodato Doğanay Doğaner Doğu Doina Dolunay
Domagoj Domenic Domenica Domenick Domenico Domenik Domezio Dominick Dominique Domiziano Domnica Donalda Donat Donát Donata Donáta
Donatella Donatello Donato Donavon Döndü Donka Donnell Donnie Donny Dono Dóra Dorana Dorcas Đorđe Doreen Dorel Dorian Dorián Doriana
Doriane Doriano Dorica Dorin Dorina Dorine Dorinel Doris Dorit Dorka Dorli Dorotea Doroteja Doroteo Dorothea Dorothée Dorothy Dorottya
Dorris Dortha Dorthy Doru Doubrava Doubravka Douce Doug Dovie Doyinsola Doyle Dragica Draginja Dragiša Dragoje Dragojlo Dragoljub
Dragoș Dragutin Drahomil Drahomila Drahomír Drahomíra Drahoň Drahoš Drahoslav Drahoslava Drahotín Drahotína Drahuše Drahutin Drajat
Draža Dražen Drina Druina Držimir Držislav Duane Duarte Dubravka Dubravko Duccio Ducu Dudley Duilio Duje Dujo Dulce Dulcinea Dulina
Dumitra Dumitrana Duncan Dündar Dunja Dünya Đura Đurađ Durante Đurda Dürdane Đurica Durmuş Durodola Dürriye Duru Dururbunsuz Durward
Dušan Dušana Dušanka Dušica Duška Duško Dustin Dwayne Dwi Dwight Dyah Dzīle Dzirkstīte Earlene Earline Earnestine Easton Ebe Eberardo
Ebin Ebkızı Ebren Ebunoluwa Ebuzer Ecaterina Ecclesio Ecehan Ecem Ecevit Ecmel Ecrin Ecvet Eddi Ede Edelberga Edgard Edgars Edhem Edi
Edil Edilberto Edison Edīte Édith Editta Ediz Edmée Edmond Edmondo Edoardo Édouard Eduarda Eduards Edvarda Edvige Edvín Edvīns Edwardo
Edwina Edyth Edythe Edžus Eero Eeva Effie Efisio Efken Eflah Efraim Efrain Efsun Eftalya Eftimia Eftimie Egemen Egeo Egidio Egīls
Eginardo Egisto Egizia Egmont Egon Egona Eğrim Einārs Eino Eižens Eja Eka Ekeç Ekim Ekin Ekmel Eko Ekrem Ekundayo Eladio Elaide Elaina
Elaine Elanur Elbert Elçin Eldon Eldora Eldred Eldridge Elea Eleanor Eleanora Eleanore Eleazar Electa Elektra Elenor Elenora Eleonora
Eleonóra Eleonore Éléonore Elettra Eleuterio Éleuthère Elfrída Elfrīda Elfrieda Elgin Élia Eliah Elian Eliane Éliane Eliano Eliáš
Eliasz Élie Eliezer Elifio Eligio Elijah Elimena Elīna Elinore Elio Eliodoro Elisabeta Élisabeth Elisabetta Elisaveta Élise Elisea
Élisée Eliseo Elisha Eliška Elissa Elita Elīza Elizabet Elizabeth Elizej Elizeus Elkin Ellada Elli Ellie Elliott Ellis Ellsworth Elmar
Elmārs Elmira Elmīra Elmo Elmore Elnarə Elnora Elnur Elodia Élodie Elody Elogio Eloisa Eloise Éloïse Elon Elouise Eloy Elpidio Elroy
Elti Elton Eluh Elvan Elvera Elvezio Elvia Elvie Elvina Elvino Elvíra Elvīra Elwin Elwira Elwyn Elyanora Elyse Elyssa Elza Élzéar Ema
Emanoil Emanuel Emanuela Emanuele Emanuil Emas Embuh Emced Emelia Émeline Emely Émérance Émérencie Émeric Emerich Emerson Emese Emidio
Emie Emile Émile Emili Emília Emilian Emilián Emiliana Emiliano Emílie Emīlija Emilijan Emilio Emīls Emirhan Emmalee Emmanuelle Emmelie
Emmely Emmerico Emmet Emmett Emmie Emmitt Emmy Emong Emory Empirio Empluk Emrullah Ena Endah Enderun Endrigo Enea Enecone Engelbert
Enguerrand Enid Enie Enimia Eniola Enis Enise Ennio Enoch Enola Enos Enrica Enrico Ensio Enteng Enzo Ephraim Épiphane Eracla Eraclide
Eraldo Eralp Erardo Erasmo Erast Eray Erazim Erazmus Erberk Erberto Erçin Ercolano Ercole Ercüment Erda Erdeni Erdenikatun Erdeniözük
Erdinç Erel Eremia Erenia Erentüz Ergenekatun Ergin Ergün Ergüner Erhard Eriberto Éric Érica Erich Erick Ericka Erico Ērika Ēriks Erin
Erinç Erkâm Erkân Erkki Erman Ermanno Ermelinda Ermen Ermenegarda Ermenegilda Ermenegildo Ermes Ermete Ermilo Erminia Erminio Ermīns
Ernest Ernesta Ernestina Ernestine Ernestīne Ernie Erşan Ersilia Ertan Ertenözük Ertuğrul Ervín Ervína Ervīns Erwin Eryn Esat Esaù
Esben Esen Esenbike Esmeralda Esmeray Esmira Eşref Essie Esta Estefania Estel Estela Estell Estella Estelle Estera Esterina Estevan
Estiawan Estiono Esuperio Esupofo Eszter Etela Eterie Etha Ethel Ethelyn Ethem Ethyl Étienne Etil Ettie Ettore Eubert Euclide Eudes
Eudokia Eudoksja Eudora Eudoxe Eudoxie Eufebio Eufemia Eufemio Eufrasia Eufronio Eufrosina Eufrozina Eufrozína Eugen Eugene Eugène
Eugenia Eugénia Eugenie Eugénie Eugenio Eugeniusz Eula Eulah Eulalia Eulalie Eulálie Euna Eunice Eunika Euphrasie Euridice Eusèbe
Eusebia Eusebie Eusébie Eusebio Eusebiu Eusebius Euseo Eustache Eustațiu Eustorgio Eustosio Eustracjusz Eutalia Eutalio Evaldo Ēvalds
Evalyn Evan Evandro Evangelina Évangéline Evanghelina Evarist Évariste Evaristo Evasio Evdokija Ève Eveliina Evelin Evelína Evelīna
Eveline Évelyne Everardo Everett Everette Evert Evidio Evie Evodio Evran Évrard Evremondo Evşen Evžen Evženie Ewald Ewatomi Ewell Eyiz
Eylül Eymen Eyşan Eyüp Ezechiel Ezechiele Ezekiel Ezequiel Ezio Ezra Ezrak Əhməd Fabia Fabián Fabiana Fabiána Fabiano Fabie Fabien
Fabienne Fabijan Fabio Fábio Fabiola Fabrice Fabrizio Fadekemi Faderera Fadıl Fae Fahrettin Fahri Fahriye Fahrünissa Faik Faiq Faizah
Falba Fâlih Famiano Fanni Fannie Fantin Fantine Farhunnisa Fasih Fathonah Fatimə Fatin Faust Fausta Faustin Faustina Faustine Faustino
Fausto Faustýn Faustýna Favian Fay Faye Fazilet Fazio Fazıl Fazlı Fazullah Féba Febi Febriana Febrina Feda Fedai Fedele Federico Fedor
Fedro Fehime Fehintola Fehmi Felice Felicián Feliciano Felicie Felície Félicie Felicita Felicitas Félicité Feliks Felina Felipa Félix
Felton Femke Fenja Ferah Feramuş Feramuz Feray Ferdinanda Ferdinando Ferdynanda Ferenc Ferhan Feridun Feriha Ferit Fermiano Fermin
Fermo Ferne Ferruccio Ferruh Festo Fevzi Feyyaz Feyza Feyzullah Fərəh Fərqanə Fəxriyyə Fiacre Fiammetta Fibikemi Fidan Fidèle Fidelie
Fidelius Fidenziano Fidenzio Fiete Fikayomi Fikri Fikriye Filemon Filibert Filiberto Filipa Filipe Filippo Filofteia Filomen Filomena
Filoména Filomeno Filotije Finia Finja Finlay Finley Finnja Finnley Fiodor Fiordaliso Fiore Fiorella Fiorenza Fiorenziano Fiorenzo
Firdevs Firmin Firuzə Fitri Fitria Fitriani Flaminia Flavia Flavián Flaviana Flaviano Flavie Flavien Flavio Flaviu Flavius Fleano Fleta
Fletcher Fleur Floare Floarea Flodoard Flóra Florea Florence Florencio Florencja Florent Florența Florentina Florentýn Florentýna
Florestan Florian Florián Floriana Floriano Florica Floridia Florie Florina Florine Flossie Floy Floyd Foca Folashade Folco Folu
Fortunát Fortunata Fortunato Fortuné Fortunée Fosca Fosco Foulques Fráňa Franca Frances Francette Francia Francine Francis Francisc
Francisca Francisque Franciszka Franco Franjo Franka Frankie Franklin František Františka Franziska Freddie Frédéric Frederica
Frederick Frederico Frederike Frederique Frédérique Fredrick Fredy Freeda Freida Frída Frīda Frido Fridolín Fridrich Frieda Friederike
Friedrich Frontiniano Frusina Fruzsina Fryderyk Fuat Fulbert Fulberto Fulcran Fuldem Fulden Fulgence Fulgenzio Fulvia Fulvio Fulya
Funda Füreyya Furio Furkân Furman Furseo Füruzan Fuscolo Füsun Fuzuli Fynn Gabe Gabi Gabin Gabino Gábor Gabriela Gabriele Gabrijela
Gada Gadang Gading Gadis Gaduh Gaël Gaëlle Gaetano Gaffar Gaglioffo Gaia Gail Gaiman Gaio Gaj Gaja Gajana Gál Galak Galang Galar
Galatea Galdino Galeazzo Galfryd Galih Galileo Galiono Gallicano Galuh Galur Gamanto Gambira Gamblang Gandewa Gandi Gandolfo Ganep
Ganesha Gangsa Gangsar Ganjaran Garan Garance Garang Garda Gardner Garett Garik Garika Garimberto Garnett Garnier Garrett Garrick Garry
Garth Gaspar Gašpar Gaspard Gaspare Gaston Gastone Gatien Gatot Gatra Gaud Gaudenzia Gaudenzio Gaudino Gautier Gautiero Gavin Gavino
Gavrilo Gawati Gaye Gayle Gazanfer Gazi Gbadebo Gbolahan Gbowoade Geanina Gedeon Gédéon Gedeone Ģederts Gejza Gelin Gelincik Gellért
Gelsomina Geltrude Gelu Gema Geminiano Gemma Genadij Gencer Generosa Generoso Genesia Genesio Geneva Genevieve Geneviève Gennaro
Genoveffa Genoveva Genta Gențiana Genziano Geoffrey Geoffroy Georgel Georges Georgeta Georgian Georgiana Georgianna Georgije Geovanni
Geovanny Geovany Gerald Geralda Geraldina Gerard Gérard Gerarda Gerardina Gerardo Gerasim Gerasimo Géraud Gerazim Gerazym Gerberge
Gerbert Geremia Gergely Gergő Gerharda Gerino Germain Germaine Germán Germana Germano Gerolamo Geronimo Geronzio Gerrit Gerry Gerson
Gertruda Gertrúda Gertrude Ģertrūde Gervais Gervasio Gesualdo Geta Gevheri Géza Ghaliyati Ghenadie Gheorghiță Gherardo Gherghina
Ghislain Ghita Ghiță Gia Giacinta Giacinto Giacobbe Giacomo Giada Giadero Giambattista Gian Gianbattista Giancarlo Giandomenico
Gianfranco Gianina Gianluca Gianluigi Gianmarco Gianmaria Gianmario Gianni Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gibran Gică
Gicu Gideon Gigliola Gilang Gilbert Gilberta Gilberto Gildo Giles Giliola Gillian Gillo Gineto Ginevra Ginewra Gino Gioacchina
Gioacchino Giobbe Gioberto Gioconda Giocondo Gioele Gioia Giona Gionata Giordano Giorgia Giorgian Giorgiana Giorgio Giosuè Giosuele
Giotto Giovani Giovanna Giovanny Giove Gioventino Giovenzio Girardo Girart Giray Girolamo Ģirts Gisèle Gisella Gislebert Gisselle Gita
Giuda Giuditta Giuliana Giuliano Giulio Giulitta Giuseppa Giuseppina Giusta Giustiniano Giusto Gizela Gıyas Gladyce Gladys Glauco Gleb
Glennie Gligorije Godeberta Godfrey Godiva Goffredo Gojko Gökalp Gökben Gökbörü Gökçegöl Gökçen Gökçiçek Gökmen Göknur Gökşin Golda
Golia Golub Gomberto Gonca Gonçalo Gondebaud Gondulfo Gönenç Gonerio Göngör Gonsalwy Gonthier Gontran Gonzaga Gonzague Göran Gorana
Goranka Gorazd Gordan Gordana Gordiano Görkem Görün Gosto Gothard Gottardo Gövhər Gözde Gracián Graciána Gracie Grácie Graciliano
Gracja Gradimir Grady Granville Grațian Grațiana Grațiela Grato Grayce Grayson Grazia Graziana Graziano Graziella Gražina Greg Gregg
Grégoire Gregoria Gregorian Gregory Gréta Gretchen Greyson Grga Grgo Grgur Grigore Grigorije Grimaldo Griselda Grizelda Grozdana
Gualberto Gualtiero Gudrīte Guelfo Guenda Guendalina Guenièvre Guérin Guerrino Guglielmo Güher Gui Guiberto Guido Guilhemine Guilherme
Guillemette Guillermina Guiscardo Guiseppe Gül Gülbahar Gülben Gülçin Güldem Gülden Güldeste Gülegen Gülemen Gülen Gülər Gülgün Gülhan
Gülnaz Gülpembe Gülriz Gülsüm Gültekin Gülümser Gumesindo Gümüş Gün Gunārs Günçiçek Gundelinda Gündoğdu Gündoğmuş Güner Güngör Gunilla
Güniz Gunnel Günnur Günsel Günseli Gunter Gűnter Günyaruk Gürbüz Gürcan Gürdal Gürhan Gürkan Gürol Gürsel Gus Gussie Gustáv Gustava
Gustave Gustavine Güvenalp Güvercin Guyot Güzey Gvendolina Gvendolína Gvozden Gwen Gwenaëlle Gwendolyn Gwido György Habbab Hacib Hâdi
Hadley Hafi Hafid Hafız Hafshah Hailee Hailey Hailie Hairyanto Håkan Hakem Hakim Hakkı Haldun Haleigh Haley Halie Halim Hâlis Halit
Hallie Hamdullah Hami Hamima Hamit Hammâd Hamzah Handan Hanefi Hannele Hanno Hannu Hanuš Haralamb Haralambie Hardana Hardi Hardouin
Harimurti Harja Harjasa Harjaya Harjo Harley Harmon Harold Harrison Harsana Harsanto Harsaya Hartaka Hartana Harto Harvey Haseki Hasibi
Hasim Haşim Hasin Haskell Haşmet Hassie Haštal Háta Hâtem Hatip Hattâb Hattie Havel Havla Hayal Hayali Hayati Hayden Haylee Hayley
Haylie Hazan Hazar Hazım Hazle Heber Heda Hédelin Hédi Hedviga Hedvika Heikki Helēna Hélène Hélier Hélio Helmut Heloise Héloïse
Henderson Hendra Hendri Hendrik Henrich Henrick Henrieta Henrietta Henrike Henrique Henryka Heracleea Herbert Herberta Herluin Heřman
Hermenegildo Hermina Hermína Hermīne Herminia Herminio Hernán Hershel Hertha Heru Hervé Heryanto Hesti Hettie Hicabi Hieronim Hilaire
Hilario Hilarion Hilarius Hilary Hilbert Hildebert Hillard Hillary Hilma Hilmi Hilton Himawan Himmet Hincmar Hipolit Hipolito Hippolyte
Hiram Hişam Hıfzı Hızır Hobart Hollie Hollis Homér Homero Honoré Honorine Honorius Horác Horace Horacio Horacy Horațiu Horea Horia
Hortense Hortensie Hortenzia Hortenzie Horymír Horymíra Hosea Hostimil Hostimila Hostimír Hostimíra Hostislav Hostislava Hostivít
Hovard Howard Howell Hoyt Hrvoj Hrvoje Hrvojka Hüccet Hüdâvendigâr Hüdayi Hudson Hugh Huguette Hulusi Hüma Humay Hümayun Humberto
Hümeyra Hüner Hunor Hüriyə Hürkan Hurşit Hüsameddin Hüsamettin Hüsnü Hüsrev Huzeyfe Hvalimir Hvězdoslav Hvězdoslava Hyacint Hyacinta
Hyman Hynek Hypolit Iacob Iacopo Iacopone Iago Iancu Ianira Ianis Iasmina Ibidapo Ibironke Iboja İbrahim Ibrani Ibukunoluwa Ibun Ica
Icaro Icha Icie Icilio İclal Ico Idell Idella İdil Idowu İdris Ieremia Ifa Ifeoluwa İffet Ige Iginia Iginio Igino Ignác Ignácie Ignacy
Ignát Ignáta Ignatius Ignazio Ignjat Ígor Ihsan İhsan İhvan Ika İkbal Ike İkeme Ikeoluwa Ikhsan İkiçitoyun Ikin İkrime Ilaçın Ilaria
Ilarie Ilario Ilarion İlayda İlbey İlbilge Ildebrando Ildefonso Ildegarda Ildegonda Ildika İldike Ileana Ilenia İlgegü Ilgın Ilgmārs
İlham İlhami İlhan Ilia Iliana Ilias Ilie Ilija Ilinca Ilinka Iľja Iljana İlkay İlkben İlke İlker İlknur Ilko İlksen İlkyaz Illidio
Illuminato Ilmari Ilmārs İlqar Ilsa Ilva Ilyas İlyas Ilza Imani İmge Imke Immacolata Immacolato Immanuel Imogene Imoleoluwa İmran Imre
İmrem Imrich Inanç Ināra Inārs İnç İnci Incoronata Indah Indira Indriķis Indro Inés Inès Inês Inesa Inez Inéz Ingeborga Ingmārs Ingrīda
Ingūna Inioluwa Inja Inkeri Innocente Innocenty Innocenza Innocenzo Ino Inocenc Inocențiu Intan Ioan Ioanina Iolanda Iole Ione Ionel
Ionela Ionelia Ionică Ionne Ionuț Iorio Iosefina Iosif İpek Ippocrate Ippolito Ira Irawati İrem Iremide Irēna Irène Irenej Ireneo
Ireneus Iretioluwa İrfan Iriana Iride Iridenta İrinç İrinçköl Irinel Íris Īrisa Irmak Irmeli Irmina Irnanto Irsad İrtiş Irvin Irving
Irwan Irwin Isaac Isabeau Isabela Isacco Isadore Isai Isaia Isaiah Isaias Ischirione Iseoluwa Iseult Ishola Iside Isidor Isidora
Isidore Isidoro Isığ Işığ Isık Işık Işıl Işılay Işın Işıner Ismaele İsmail Ismérie İsmet Isobel Isolda Isom Isotta Issac István Ita
Italo İtil Itır Itri Itunuoluwa Itzel Iulia Iulian Iuliana Iuliu Iurie Iustin Iustina Iustinian Iva Ivah Iván Ivančica Ivano Ivanoe Ive
Ivek Iven Iveta Ivetta Ivica Ivna Ivona Ivone Ivonne Ivor İxtiyar Iyabode Iyadunni Iyanuoluwa Iyinoluwa Iyık Iyıktağ Izaak Izabella
Izaiah Izaiáš Izajasz Izák İzel Izidor Izidora Izmael Izolda Izydor İzzet İzzettin Jaakko Jabal Jabari Jace Jacey Jáchym Jacinthe
Jacinto Jackeline Jacklyn Jaclyn Jacobo Jacquelyn Jacques Jacynthe Jadon Jadran Jadrana Jadranka Jadranko Jadro Jadyn Jaeden Jaeman
Jagapati Jagaraga Jagica Jaida Jaiden Jailyn Jaiman Jairo Jais Jakayla Jakov Jakuba Jakubina Jakubka Jale Jaleel Jalen Jalə Jalon Jalyn
Jamaal Jamalia Jamar Jamarcus Jamel Jameson Jamey Jamir Jamison Jammie Ján Janae Janek Janessa Janeta Janica Janick Janie Janin Janīna
Janis Jānis Janiya Janka Janko Jannek Jannes Janni Jannie Jannik Jannis Jano János Janosch Jany Japhet Jaquan Jaquelin Jaqueline Jared
Jarmil Jarmila Jarno Jarod Jarolím Jarolíma Jaromil Jaromír Jaromíra Jaron Jaroslav Jaroslava Jarrell Jarret Jarrett Jarrod Jarvis
Jarwa Jarwadi Jarwi Jasenko Jasmani Jasmína Jasmīna Jasněna Jasoň Jaswadi Jati Jatmiko Jaunita Jautrīte Javon Javonte Jayadi Jayce
Jaycee Jayda Jayde Jayden Jaydon Jayeng Jaylan Jaylen Jaylin Jaylon Jayme Jayne Jāzeps Jazlyn Jazmin Jázmin Jazmyn Jazmyne Jeana Jeanie
Jeannel Jeannie Jeannot Jed Jedediah Jedidiah Jefferey Jeffery Jeffry Jefri Jehanne Jēkabs Jela Jelica Jelisaveta Jelita Jella Jena
Jenel Jenifer Jenna Jennie Jennings Jennyfer Jenovéfa Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremiah Jeremiáš Jeremiasz Jeremie
Jérémie Jeremy Jerguš Jermain Jermaine Jermey Jerod Jeromy Jerónimo Jeroným Jerrell Jerrod Jerrold Ješa Jesika Jess Jesse Jéssica
Jessika Jessy Jessyca Jett Jettie Jevgeņijs Jevon Jevrosima Jewell Jezdimir Jil Jiljí Jillian Jimmie Jimram Jinawi Jindra Jindřich
Jindřiška Jiří Jiřina Jitka Joan Joana Joanie Joann Joannie Joanny Joany João Joaquim Joaquin Jocelyne Jodie Jody Joël Joelina Joeline
Joelle Joëlle Joesph Joey Johana Johathan Johnathan Johnathon Johnnie Johnpaul Joko Jolana Joleen Jolie Jolien Jolin Jolina Joline Jona
Jonah Jonáš Jonathon Jonna Jono Jonte Joost Jordana Jordane Jordon Jordy Jordyn Jorga Jörgen Joris Joscha Joschua Jose Josefa Josefína
Josep Josephin Joséphine Joshuah Josiah Josiane Josianne Josip Josipa Joško Joso Josse Josselin Jošt Josua Josue Josué Josy Jourdain
Jovan Jovana Jovani Jovanka Jovanny Jovany Joža Jože Jozef Jozefa Jozefína Józefina József Jozue Juana Juanita Juda Judah Judd Judicaël
Judita Judīte Judson Judy Juha Juho Jukka Júlia Julián Juliana Juliána Julide Juliet Julieta Juliette Jūlija Julijana Jūlijs Julika
Julina Julio Júlio Július Juliusz Jumadi Jumari Juna Junius Juraj Jurģis Jūsma Juste Justen Justína Justine Justīne Juston Justus
Justyn Justýn Justýna Juvenal Juwan Juwon Kaarina Kabil Kacey Kaci Kacie Kacung Kade Kadem Kaden Kadin Kadı Kadrican Kadriye Kaela
Kaelyn Kağan Kailee Kailey Kailyn Kairav Kaitlin Kaitlyn Kaj Kajen Kajetán Kaleb Kaleigh Kalervo Kalevi Kaley Kalim Kalinik Kalistrat
Kallie Kamaria Kambali Kamber Kamelya Kameron Kamidin Kâmil Kamile Kamren Kamron Kamryn Kamuran Kancı Kançı Kani Kania Kapgar Karaca
Karaça Karahan Karak Kardi Kareem Karel Karelle Kargılaç Kariane Karimah Kariman Karīna Karja Karlee Karley Karli Karlie Kārlis
Karlıgaç Karlo Karlotta Karman Karmela Karna Karolann Karoliina Karolína Karsa Karsana Karson Kartika Karya Kasandra Kasey Kasián Kasim
Kasiran Kasiyah Kasım Kašpar Kassandra Kasusra Kata Katariina Katarína Katelin Katelyn Katelynn Kateřina Katheryn Kathleen Kathlyn
Kathryn Kathryne Kathy Katica Katie Katija Katina Katlyn Katlynn Katrīna Kattie Katun Katunkız Kavon Kawaca Kawaya Kayaalp Kayacık
Kayaçık Kayça Kaycee Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Kaynak Kayra Kayun Kazanç Kazi Kazimír Kazimíra
Kâzım Kazkatun Keagan Keanu Keara Keaton Keegan Keeley Keely Keenan Kehinde Keira Keisha Keji Kekik Keklik Keleş Kellen Kelley Kelli
Kellie Kelsi Kelsie Kelton Kemâl Kemalettin Kemba Kenari Kendall Kende Kendra Kendrick Kenes Kenna Kennedi Kennedy Kennith Keno Kenton
Kenyatta Kenyon Kenzie Keon Kepez Kerami Keremşah Kerim Kerry Kerstin Keshaun Keshawn Kesme Keşşaf Keven Kevon Kevser Keyken Keyon
Keyshawn Kezia Kezlik Kian Kiana Kiandra Kianna Kiara Kiarra Kiera Kieran Kikelomo Kiley Kilian Kilián Kimberley Kimi Kincső Kirana
Kiraz Kirilo Kirk Kımız Kımızalma Kımızalmıla Kımızın Kırçiçek Kırgavul Kırlangıç Kısmet Kıvanç Kıvılcım Kıymet Kızdurmuş Kızılalma
Klaas Klára Klāra Klarencjusz Klaudián Klaudie Klaudius Klaudiusz Klāvs Klemens Klement Klementina Klementyna Klementýna Kleopatra
Kliment Klotylda Kobe Koby Kody Koko Köksal Kolawole Kolby Koleta Koloman Kolombín Kolombína Kolumbán Kolumbín Kolumbína Konrád Konrāds
Konstance Konstancie Konstancja Konstantin Konštantín Konstantīns Konstanty Konstantyn Konstantýn Konsuela Konzuela Koralia Koray
Korbin Korbinian Kordula Korey Korina Korinna Korkut Kornel Kornél Korneli Kornélia Kornélie Korneliusz Kory Kosma Kosmas Kraig Krasava
Krasomil Krasomila Krasoslav Krešimir Křesomysl Krišjānis Krišs Krista Křišťan Kristián Kristiāna Kristiāns Kristie Kristiina Kristijan
Kristína Kristīne Kristóf Krištof Kristopher Kristy Kristýna Krisztián Krisztofer Krsto Kruno Krunoslav Kryšpín Krystal Krystel
Krystina Kryštof Ksawera Ksawery Ksenija Ksenofont Kubat Kubilay Kuddusi Kumru Kuncara Kunhuta Kunthara Kurnia Kürşad Kurtis Kusuma
Kutbettin Kuzman Květa Květoň Květoš Květoslav Kvetoslava Květoslava Květuše Kvido Kwintyn Kylee Kyleigh Kylie Kyllikki Kyra Labuh
Lacey Lăcrămioara Ladarius Ladislao Ladislau Ladislav Ladislava Lafayette Laisha Lajos Laksana Laksita Lalə Lalita Lambert Lamberto
Lamih Lamiyə Lamont Lanang Lancilotto Landen Landolfo Landry Laney Lanfranco Langgeng Lanjar Lantar Lapo Lara Laras Larissa Laron Larue
Lascăr Lāsma Lasmanto Lasmono Laswi László Latif Latife Latika Latoya Laurane Laureen Laureline Laurenc Laurence Laurencie Laurencja
Laurencjusz Laurène Laurens Laurenția Laurentino Laurențiu Laurenty Laurentyna Laurenz Lauretta Lauri Laurian Lauriane Laurianne
Lauriano Laurie Laurin Laurine Laury Lauryn Lautone Lavada Lavern Laverna Laverne Lavina Lavinia Lavinio Lavīze Lavon Lavonne Lawrence
Lawson Layne Lazar Lazăr Lazare Lazaro Łazarz Lazzaro Léa Leana Leandr Leandra Léandre Leandro Leann Leanna Leanne Leatha Léda Legawa
Leigh Leilani Lejla Lela Lelah Leland Lelia Leman Lembah Lemide Lempi Lemuel Léna Lenia Lenja Lenn Lenna Lennard Lennert Lennie Lennox
Lenny Lenora Lenore Lenya Leodegar Leokádie Leola Léon Léonard Leone Leonel Leonhard Leoni Leonia Leonid Leonida Leonīda Leonidas
Leonīds Leonie Léonie Leonilda Leonio Léonne Leonor Leontin Leontina Leontīne Leontýn Leontýna Leonzio Leopardo Leopold Léopold
Leopolda Leopoldina Léopoldine Leopoldo Leopoldýna Leora Leoš Leposava Lera Lere Leroy Lerzan Lesana Lešek Lesley Leslie Lesly Lessie
Lestari Letha Letícia Leticie Letitia Letiția Letizia Letterio Leu Leufroy Levente Levin Levke Levoslav Lew Lewin Lexi Lexie Lexus
Ləman Liah Liāna Lias Lība Libbie Libby Liběna Liberata Liberato Liberatore Libère Liberio Liberto Libor Libora Liboria Liborio
Liboslav Liboslava Libuša Libuše Lică Licia Lidania Lidija Lidio Lidmila Liétald Lieto Līga Ligia Liisa Līksma Lila Lili Lilia Liliána
Liliāna Liliane Lilianna Lilien Lilith Liliya Lilli Lilliana Lillie Lilyan Liman Līna Lincoln Lindsay Lindsey Linett Linnéa Linnie
Lintang Linwood Lio Lioara Lionel Lisandro Lisann Lisanne Lisette Litzy Līva Livia Lívia Liviana Livie Līvija Livino Livio Liviu Livius
Liz Liza Līze Lizeth Ljuba Ljubica Ljubiša Ljubomir Ljudevit Llewellyn Lloyd Lodovica Lodovico Loïc Lois Lola Loma Longin Lonie Lonnie
Lonny Lonzo Lora Loraine Loredana Loreen Lorelei Lorella Loren Lorenc Lorene Loreno Lorenz Loretta Loriana Lorine Loris Lorna Lorrain
Lorraine Lota Lotar Lothaire Lothar Lotti Lottie Lou Louie Louisa Loup Lourenço Louvenia Lovorka Lowell Loyce Luan Luana Ľubica Lubomír
Ľubomír Lubomíra Ľubomíra Lubor Ľubor Luboš Ľuboš Luboslav Ľuboslav Luboslava Ľuboslava Luce Lucențiu Lucian Lucián Luciana Luciána
Luciano Lucien Lucienne Lucija Lūcija Lucijan Lucile Lucilla Lucille Lucinda Lucio Lucious Lucius Lucja Lucreția Lucrețiu Lucrezia
Ludano Luděk Ludie Ludiše Ludivine Ludivoj Luďka Ľudmila Ludolphe Ľudomil Ľudomila Ludomír Ludomíra Ludoslav Ludoslava Ludovic Ludovica
Ludovico Ľudovít Ludvík Ludvika Ludvíka Ludwig Ludwika Luella Luena Luhung Luigi Luigia Luís Luísa Luise Luiz Luiza Luīze Lujza Lukáš
Lukita Lukman Lukrécie Lukrecius Lula Lulu Luluh Lulut Luminița Luminosa Lumír Lumíra Lurhur Lurline Lutfan Lütfi Lütfullah Luthfi
Lutibor Lutobor Lutz Luwar Luwes Luzie Lýdia Lydie Lýdie Lyla Lyle Lynette Lysanne Maad Maarit Mabel Mabela Mabelle Mable Maca Macaire
Macaria Macario Maccabeo Macey Maci Macie Mack Mackenzie Macy Madalena Mădălin Mădălina Madaline Madalyn Maddalena Maddison Maddox
Madeline Madelyn Madelynn Madge Madie Madilyn Madisen Madisyn Madita Madleen Madlen Madyson Mae Maegan Maeve Mafalda Maffeo Magali
Magdalen Magdaléna Maggie Maggiorino Magno Maguelone Mahaut Mahesa Mahfud Mahir Mahulena Mahzun Maica Maida Maija Maik Maike Mailin
Maimunah Maiorico Maiya Mája Majda Makara Makary Makayla Makenna Makenzie Maksud Maksymilian Makuta Malachi Malco Malcolm Malia Malina
Mălina Malinda Mališa Mallaury Mallie Mallory Malo Malthe Malvina Malvína Malvīne Malwina Maman Mamante Mamert Mamie Manah Manassé
Mancio Manda Mandy Manel Manetto Manfred Manfréd Manfredo Manilio Manley Manlio Manole Manon Manona Mansueto Mansur Mansvet Manuele
Māra Marah Marana Maras Marc Marceau Marceli Marcelin Marcelina Marcelína Marceline Marcelino Marcell Marcella Marcelle Marcello
Marcellus Marcheta Marcia Márcia Marciano Mārcis Marcos Marcu Mareike Marena Mareta Marga Margana Margareta Margaréta Margarete
Margarett Margaretta Margarette Margarida Marge Marģers Margherita Margie Margita Margret Marguerite María Mária Mariadi Mariah Marian
Marián Mariane Marianna Mariano Marica Maricarmen Maricica Marieke Mariela Mariella Marieta Marietta Marijana Marika Marilena Marilie
Marilú Marilyne Marína Marinela Marinella Marinetta Marinko Marino Mario Mário Marioara Mărioara Māris Marisa Marisol Mārīte Maritza
Măriuca Marja Marjatta Marjolaine Marjorie Marjory Márk Markéta Markika Markku Marla Marlee Marleen Marlen Marlena Marlène Marley Marlo
Marolo Maroš Marques Marsha Marsito Marsudi Martaka Martana Martani Martim Martín Martino Mārtiņš Márton Martti Marty Maruta Marwata
Marwin Maryadi Maryanto Maryjane Maryse Marzia Marzio Maša Mašinka Massima Massimiliano Massimo Matan Máté Matei Matej Matěj Mateja
Mateus Mathew Mathis Mathurin Matija Matilda Matis Matīss Matko Mato Matouš Matroniano Matteo Matthias Matthieu Matthis Mattia Mattias
Mattie Mattis Matúš Matyáš Mátyás Matylda Maude Maudie Maugis Maurice Mauricette Maurilio Maurine Maurizio Mauro Maurycy Mavis
Maxellende Maxence Maxie Maxime Maximilián Maximilien Maximillia Maximillian Maximo Maximus Maxine Maxmilián Maxwell Maybell Maybelle
Maye Mayeul Maymie Maynard Mayra Mayte Mazhar Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Mečislav Mečislava Medard Medardo Medea
Médea Médéric Medine Medoro Megane Mégane Meggie Meghan Mehriban Mehtap Meik Meike Mekhi Melani Melania Melánia Melánie Mélanie Melanio
Melany Melba Melchiade Melchior Melchiorre Melenija Melezio Melichar Melih Melikşah Melinda Melisa Mélisande Mélissa Mélissandre Melita
Melitina Mellie Mélodie Melvin Melvina Melyna Melyssa Memduh Menardo Mence Menelao Meneo Mennone Menodora Meral Mercede Mercurio
Meredith Meriç Merih Merlin Mérovée Merritt Mertie Mervin Messalina Mestan Metello Metod Metoděj Mētra Metrofane Mevlüt Mələk Micael
Micaela Micah Michaël Michal Michala Michale Michalina Micheal Michel Michela Michelangelo Michele Michèle Mick Mieke Mihael Mihail
Mihailo Mihajlo Mihály Mihnea Mihriban Mija Mijat Mika Mikail Mikayla Mikel Miķelis Mikko Miklós Mikoláš Mikuláš Milada Miladin Milan
Milán Milana Milanka Milanko Mildred Mileta Milford Milić Milíč Milík Milisav Milivoj Miljan Miljana Miljenko Milka Milojica Milomir
Miloň Milorad Miloš Miloslav Miloslava Milota Milouš Milovan Milovín Milred Milton Miluše Milutin Milutín Mimma Mimo Mína Mindy Minerva
Minervina Minervino Minnie Minodora Mio Mioara Miodrag Miomir Mirabela Miraç Miran Miranda Miray Mircea Mirco Mireille Mirek Mirela
Mirella Mireya Miriama Mirka Mirkelam Mirko Mirkó Mirna Mirocleto Miromil Miromila Miron Mirona Miroslav Miroslava Mirta Mirtil Miruna
Miša Misael Misaele Misbah Miško Mislav Missouri Mitchel Mithat Mitică Mitruț Mittie Mısra Mlad Mlađana Mladen Mnata Mnislav Mnislava
Mobolaji Modesta Modesto Modrīte Modupe Mofifoluwa Moira Moïse Moises Moisés Moïsette Mojisola Mojisoluwa Mojmír Mojżesz Mojžíš Mollie
Momir Momira Monaldo Monalisa Mónica Monique Monitore Monroe Monserrat Monserrate Monte Monty Monvīds Moradeke Morayo Morena Morenike
Moreno Morgane Moriah Moric Mořic Móric Moris Moritz Morolake Morris Mortimer Morton Mosè Moshe Mosinmileoluwa Mossie Mosunmola
Motunrayo Moyosore Mozell Mozelle Mstislav Muammer Muaviye Muaz Mudīte Müesser Müfid Mugur Mugurel Muharrem Muhsin Muhtar Muhterem
Muhteşem Muhyiddin Müjdat Müjde Müjgan Mujur Mukadder Mukaddes Mükerrem Muktedi Muktedir Muktefi Mulya Mulyanto Mulyono Mumpuni Mümtaz
Münevver Muni Münir Müren Muriel Muriela Murl Murray Mursinin Mursita Murti Müşir Muslih Mustika Mustofa Mutahhar Mutasım Muteber
Mutemed Mutia Muttalib Müzdad Muziano Myah Mylène Myles Myriam Myrl Myron Myrtice Myrtie Myrtil Myrtis Nabi Naci Naďa Nađa Nadalina
Nadège Nadežda Naděžda Nadi Nadja Nadzieja Nae Naemi Nafiz Nahil Naim Naja Najam Nakia Namazio Namık Nana Nándor Naneta Nannie Naomi
Naomie Napoleon Napoleone Naradi Narcis Narcisa Narcisse Nardi Narji Narseo Narsete Nasab Nash Nasrullah Nastja Natália Natálie
Natalija Natalina Natan Nátán Natanael Natasa Nataša Natașa Nathanael Nathanaël Nathanial Nathen Natiq Natka Naudet Naura Nayeli Naz
Nazario Nazariusz Nazary Nazif Nazım Nazmi Nazzareno Nazzaro Neal Nebojša Necat Necdet Nechifor Necib Necmettin Neda Nedeljko Nedim
Nedjeljka Nedjeljko Neele Neha Néhémie Nehir Něhoslav Neil Neiva Nejat Neklan Nela Nelda Nele Neli Nella Nelle Nelli Nellie Nels Nelu
Nemanja Nena Neoma Neopolo Neoterio Nepomuk Nera Nerea Nereo Nergis Neri Neşet Nesim Neslişah Nestore Nettie Nevena Nevenka Nevio
Nevzat Newell Nezamysl Nərgiz Nicarete Nicea Niceforo Nicéphore Niceto Nicezio Nichifor Nicholaus Nichole Nicklaus Nickolas Nicla Nico
Nicoară Nicodemo Nicodim Nicola Nicolae Nicolaie Nicolás Nicoleta Nicoletta Nicolette Nicolò Nicu Niculina Niculiță Nicușor Nicuță
Nidia Nihad Nihal Nihan Nihat Nika Nike Niké Nikko Niklāvs Niko Nikodém Nikodéma Nikol Nikolasz Nikoleta Nikolina Nikša Nila Nilam
Nilde Nimas Nimród Ninfa Niniano Ninioluwa Nisan Nives Niyaga Niyazi Niyilolawa Nizamettin Njegomirka Noé Noè Noël Noelia Noëlle Noema
Noémi Noemie Noémie Noemy Nola Nolan Nolen Nóra Norberta Norberto Norica Norina Norman Normand Norris Norval Norwood Nostriano Novak
Novi Noviana Novita Nrima Nuccia Nugraha Nükhet Nuno Nunziata Nunzio Nural Nuran Nurettin Nurgül Nurgün Núria Nurlan Nursel Nurseli
Nurul Nurullah Nuša Nusret Nyah Nyana Nyasia Nyoman Oana Oba Obie Obrad Obren Oceane Océane Ocie Octav Octavia Octavian Octaviana
Octavio Octaviu Oddone Odell Oderico Odeta Odetta Odidone Odie Odile Odilia Odilon Odolen Odon Odorico Odunayo Ofélia Ofélie Ofelya
Oger Ognjana Ognjen Ogooluwa Ojārs Okey Okiki Okşan Okta Oktavián Oktavie Oktávie Oktavius Okto Oladara Oladare Oladimeji Olajumoke
Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olavi Olayinka Olbram Olcay Oldrich Oldřich Oldřiška Oļegs Oleta
Oľga Oļģerts Olgica Olimpia Olimpian Olimpio Olimpiu Olin Olinda Olindo Oliva Olivér Olivera Olívia Oliviera Oliviero Olīvija Oliviu
Oliwier Ollie Olof Ololade Olufeyisayo Olufunke Olufunmilayo Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi
Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwasemilore Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin
Oluwatoyosi Oluwatumise Oluwole Olympe Olympia Olympie Oman Ombline Ombretta Ömer Omero Omobobola Omobolanle Omodunni Omolabake Omolara
Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Önder Ondina Ondrej Ondřej Ondřejka Onesta Onesto Oni Onie Onofrio
Onorata Onorina Onorino Onorio Onufry Opan Opemipo Opeoluwa Opeyemi Ophelia Ophélie Opung Oran Orazio Orchidea Orenzio Oreofe Oreste
Orestes Orfeo Oriana Oriande Oriane Orie Orietta Orin Orio Orland Orlane Orlo Ornella Oronzo Orpha Orrin Orsino Orso Orsola Orsolina
Ortansa Ortensia Ortensio Orval Orville Orvokki Osanna Osbaldo Osborne Óscar Oskari Osmondo Osmund Ostoja Osunleke Osvald Osvaldo
Oswald Oswaldo Otakar Otakara Otello Otha Otho Otilia Otília Otilie Otīlija Otis Otmar Oto Otokar Otomar Ottaviano Ottavio Ottilia
Ottilie Ottis Otýlie Oury Ovidio Ovidiu Ovidius Oyenike Oyindamola Oyindasola Öykü Ozana Ozanne Özden Ozella Özer Özhan Özlen Öznur
Ozren Ozy Paciano Pacifico Pacôme Pacomio Padma Padmi Paige Paiman Päivi Paja Pakize Palatino Palémon Palladio Palmazio Palmira Palmiro
Pam Pamfil Pammachio Panagachie Panait Panca Pancario Pancrazio Pandu Panfilo Pangeran Pangestu Panji Pankrác Pankracy Pantaleo
Pantaleon Pantaleone Paramita Paraschiva Pardi Pardo Paride Parla Parman Parmenio Parsival Pārsla Pascale Paskal Paskala Pasquale
Paterniano Patrice Patrícia Patricie Patrīcija Patricio Patrizia Patrizio Patroclo Pătru Patrycjusz Patrycy Patti Pattie Paule Paulette
Paulica Pauliina Paulin Paulína Paulīne Paulo Pauside Pava Pavica Pāvils Pavla Pavle Pavlín Pavlína Pavol Paxton Payidar Payton Pearlie
Pearline Pécine Peggie Pelagia Pelagie Pélagie Peleo Pelhřim Pelinsu Pellegrino Pelumi Pembe Penelopa Penelope Pénélope Pentti Pepe
Pépin Pepo Pera Perceval Percival Percy Peri Perica Pericle Perihan Perikles Perkasa Pernilla Pero Perran Perrine Perry Perseo Persida
Pertev Peruna Perver Pervin Perzida Pete Petek Péter Pēteris Petko Petr Petrana Petre Petri Petrică Petrija Petrișor Petronela
Petronila Petronilla Pétronille Petronio Petronius Petru Petruše Petruț Petruța Petteri Petula Peyami Peyton Pəri Philémon Philibert
Philine Philipp Philippine Philomène Philothée Phyllis Pierangelo Piergiorgio Pierluigi Piermarco Piero Pierrick Piersilvio Piet Pietro
Pio Pío Pippo Piraye Pirjo Pirkko Pius Placida Placido Platon Platón Plinio Plutarco Polidoro Polifemo Polikarp Polissena Pollione
Polly Polyxena Pompeo Pompilia Pompiliu Pomponio Pontus Ponziano Ponzio Porfirio Porfiriusz Porfiry Porzia Porziano Postumio Poul Praba
Prabawa Prabowo Prabu Prakosa Pranata Pranawa Prasetya Prasetyo Prassede Pratiwi Pravdan Pravdomil Pravdomila Pravomil Pravomila
Pravoslav Pravoslava Prayitna Prayoga Prayogo Predrag Přemysl Presley Preston Priamo Přibyslav Přibyslava Primerose Prisca Priscila
Priscilla Priscille Prisco Priska Prita Privato Procopio Profira Prokles Prokop Prokopa Prokul Proserpina Prospera Prospero Protasio
Proteo Providenci Prudenzia Prudenzio Prvoslav Publio Puji Pulchérie Pupolo Puput Purwa Purwadi Purwanto Pusicio Puspa Puspita Puti
Putri Putu Qori Quartilla Quasimodo Queenie Quentine Querano Quieta Quiéta Quincy Quinn Quinten Quintia Quintiliano Quintilio Quintino
Quinton Quinziano Quinzio Quirin Quirino Quiteria Rachael Ráchel Rachela Rachele Rachelle Radan Radana Radegast Radeke Radenko Radhost
Radika Radim Radimír Radimíra Radina Radiša Radislav Radislava Radit Raditya Radivoj Radivoje Radka Radko Radmil Radmila Radmilo
Radojka Radolfo Radomil Radomila Radomir Radomír Radomíra Radoš Radosav Radoslav Radoslava Radovana Radslava Răducu Radul Radúz Radvan
Rae Raegan Rafaela Rafet Raffaele Raffaella Rafi Rafid Rafila Raharja Rahayu Raheem Rahime Rahmawati Rahmi Rahsaan Rahşan Rahul Raif
Raihan Raik Raimondo Raimund Raina Rainald Rainaldo Rainelda Rainer Rainhard Rainold Raisa Rajko Rajmund Rajna Rajnold Rajsa Rakita
Rakıp Raleigh Ralph Ramiro Ramiz Ramón Randal Randall Randolf Randolph Ranek Rangga Raniero Ranko Ranolfo Raoul Raphael Raphaël
Raphaelle Raphaëlle Rareș Rashad Rashawn Rasheed Rasim Raşit Raško Rastislav Rastislava Ratibor Ratih Ratimir Ratmír Ratna Rauf
Raymonde Raymundo Răzvan Reagan Reanna Reba Rebeca Rebeka Rebekah Recai Redmond Reece Reese Refah Refet Refik Regan Reggie Regína
Regīna Reginald Reginaldo Régine Régis Regitze Regnārs Regolo Reha Řehoř Řehořka Reilly Réjean Réjeanne Réka Reksa Relja Relu Rémi
Remig Remigio Remo Remondo Remus Remzi Renārs Renát Renáta Renāte Renato Renaud Rendy Renee Renée Rengin Renja Renzo Reşat Respati
Respicio Ressie Restu Resûl Resül Retha Retno Reuben Rey Reybaud Reymundo Reyna Reynold Rezzan Rəşad Rəşid Rhett Rhianna Rhiannon Rhoda
Rhonda Riana Ričards Ricario Riccarda Riccardo Richárd Richarda Richelmo Richie Richmond Rickey Rickie Ricky Rico Ridwan Rieke Rifat
Rigoberto Riitta Rija Riley Rinaldo Rino Ristana Ritva Rizki Rıdvan Rıfat Rıfkı Rıza Robaldo Robbie Róbert Robertina Roberto Robi Robyn
Rocco Roch Rocio Rocío Rodan Roderick Roderik Roderyk Rodger Rodiano Rodica Rodolfo Rodoljub Rodolphe Rodrick Rodrigue Roel Roko Roland
Rolande Rolando Rolfo Rollin Romain Romana Romanița Romano Romāns Roméo Romeu Romilda Romoaldo Romola Romolo Romuald Romualdo Romul
Romulus Romy Ronald Ronan Ronke Ronnie Roosevelt Rory Rosalee Rosalia Rosalina Rosalind Rosalyn Rosamond Rosamunda Rosana Rosanna
Roscoe Roselin Roseline Rosella Roselyn Rosendo Rosetta Rosie Rosita Roslyn Rosman Rosmunda Rossana Rossella Rossie Rostislav
Rostislava Rovena Rowland Roxana Roxane Roxelana Röya Royce Róza Rozalia Rozália Rozálie Rozalinda Rozamunda Rozana Rozella Rozina
Rozvita Rúben Rubiano Rubie Rubye Rüçhan Rūdis Rudīte Rudolfa Rudolfina Rudolfína Rūdolfs Rudolph Rudy Rufina Rufino Rufo Rufus Ruggero
Ruhsar Rükneddin Rumena Rupert Ruperto Ruprecht Rūsiņš Rusman Russel Russell Rüştü Rút Ruthe Ruthie Rutilo Ruxanda Ruxandra Rüya Ruža
Ružena Růžena Ružica Ryann Ryder Rylan Rylee Ryleigh Ryley Saadat Sába Şaban Sabar Sabato Sabazio Sabele Sabin Sabina Sabína Sabine
Sabīne Sabino Sabryna Sacid Şadan Sadberk Sadettin Sadi Sadie Sadina Sadık Sadri Sadullah Sadye Saffet Saffiro Saffo Şâfi Safina Safira
Şahap Şahinalp Şahsuvar Şahsüvar Saiful Saige Saim Şaiq Sakari Şakir Sâkıp Sakti Sakura Saladino Šalamoun Salih Salimah Sallie Salome
Salomé Salomè Salomea Salomena Salomone Šalomoun Salsabila Salustio Salvatore Salwator Samanta Samantha Samara Samed Samiah Samih Şamil
Samim Sammie Sammy Sámo Samona Samsul Sámuel Samuela Samuele Sancho Sándor Sandrine Sandro Sandu Sanem Sanford Sanjin Sansone Santa
Sante Santina Santino Santo Sânziana Saphira Sapiente Sára Sarai Şarani Sarbello Šárka Šarlota Sarmīte Sartika Saša Sascha Sasha Saskia
Saskie Satu Saturniano Saturnin Saturnino Satya Saul Saulcerīte Sauveur Sáva Savanah Savaş Šavel Saverio Saveta Savin Savina Savinien
Savino Savion Saxona Şayan Scarlett Scholastika Scholastique Schuyler Scolastica Scot Scottie Scotty Seamus Sebastián Šebastián
Sebastiana Sebastiano Sebastião Sébastien Sebestian Şebnem Şecaeddin Seçil Seçkin Seconda Secondiano Secondina Sedef Sedrick Sedrik
Sefer Şefik Sefora Segilola Ségolène Seher Şehlevent Şehrazat Selahattin Şelale Selami Selcan Selvaggia Sema Semenica Semiramide
Semplicio Sempronio Şemsi Senay Şenay Şener Senesio Şengül Şennur Senofonte Şenol Senta Seppo Septi Şerafettin Serafin Serafín Serafina
Serafína Serafino Séraphin Serapione Șerban Serbülent Şeref Seren Serena Serenus Sergen Sergi Sérgio Sergiu Sergiusz Şerif Serin Sermet
Şermin Serpil Sertaç Sertap Servác Servidio Serviliano Sesto Seth Settimio Settimo Setya Seval Severa Severiano Severín Séverin
Severina Séverine Severino Severo Sevinç Şevket Şevki Sevtap Şevval Seweryn Şeyban Şeyda Seye Seyfettin Seyfi Seyfullah Şeyma Seyyit
Səbinə Şəhriyar Shaina Shakira Shana Shanel Shanelle Shania Shanie Shaniya Shanna Shanny Shanon Shany Shari Shaun Shawn Shawna Shaylee
Shayna Shayne Shea Shekoni Sheldon Shelia Shelley Shelly Shemar Sheri Sheridan Sherly Sherman Sherri Sherwood Sheryl Shirley Shola
Shyann Shyanne Sibilla Sibyla Sico Sicuro Sidiq Sidney Sidoine Sidon Sidonia Sidónia Sidonie Sidonio Sienna Sigebert Sigfríd Sigfrido
Sigismond Sigismondo Şihab Şihabeddin Şiir Sijuade Silja Silván Silvana Silvána Silvano Silvère Silverio Silvester Silvestr Silvestro
Sílvia Silvian Silviana Silvie Silvija Silvio Silviu Silvius Simão Simeon Simeona Simeone Simge Simi Similoluwa Simina Simion Simisola
Simo Šimon Šimona Simonetta Simonida Şinasi Sinesio Sinfronio Sinică Sinikka Siniša Sinja Sinkler Sintia Şir Sireno Siria Siriano
Siricio Sirio Siro Siska Sisto Siti Sixt Sixte Sixtine Sixtus Sıdkı Sıla Sırrı Skaidrīte Skarlet Skarleta Skylar Slađana Slamet Sláva
Slavek Slávek Slavěna Slaviboj Slavibor Slavka Slávka Slavko Slavoboj Slavoj Slavoljub Slavomil Slavomila Slavomír Slavomíra Slobodanka
Smaranda Smeralda Smiljana Smilla Snežana Snježana Soave Soběslav Soběslava Soccorso Socrate Sofija Sofronia Sofronie Sokrat Solange
Soledad Soleh Soline Solocone Solon Solveiga Soňa Songül Sonia Sönke Sonya Soraia Sorana Sören Sorina Sostene Sosteneo Sostrato Sotira
Sowande Spano Spartaco Spencer Speranța Speranza Speranzio Spīdola Spirydion Spytihněv Srboljub Srećko Sredoje Srna Stacey Stanca
Stancu Stanford Stanimír Stanislao Stanislas Stanislava Stanko Stanton Staša Šťasta Stáza Štef Štefan Ștefan Stefana Ștefana Štefánia
Ștefania Stefanie Stefano Stelian Steliana Steluța Štěpán Štěpána Štěpánka Stéphane Stephania Stéphanie Stephany Stephon Stevan Stevie
Stiliano Stipan Stipe Stiriaco Stjepan Stojan Stojanka Stojmír Strahinja Stribor Subhi Subomi Suci Sude Sudi Süheyl Şule Sunay Sunčica
Surano Sururi Surya Susie Suzana Suzanne Suzon Svatava Svatoboj Svatobor Svatomír Svatopluk Svätopluk Svatoslav Svatoslava Svebor
Svenja Svetislav Světla Světlana Světluše Svetolik Svetomir Svetozar Svetozár Sviturno Swassane Syahrini Sybilla Syble Sydnee Sydni
Sydnie Sylvain Sylvester Sylvestre Sylviane Szabolcs Szofi Szofia Szófia Szonja Tabea Tabita Tabitha Taceddin Tacjana Taddeo Tade
Tadeáš Tadija Tahsin Taib Taide Taiwo Talay Talea Talia Talip Tālis Tālivaldis Tālrīts Tamāra Tamás Tami Tamia Tamina Tamino Tammaro
Tammo Tammy Táňa Tancrède Tancredi Tanguy Tania Tanju Tankred Tansu Tantri Tanyeli Tapani Tapio Tarcisio Tari Tarik Tarık Tarja
Tarquinia Tarsilla Tarso Taryn Tasdik Tasha Taşkın Taswir Taťána Tate Tatum Tatyana Taufan Taufik Taurean Taurin Tavares Taya Tayler
Tayyar Taziana Taziano Tazio Teagan Tecla Tedi Teea Teguh Teja Tejumola Tekinalp Tekla Telchide Telemaco Telica Tellervo Temel Temidayo
Temistocle Temitope Teobald Teobaldo Teodata Teodolinda Teodora Teodorik Teodosia Teodosio Teodoto Teodoz Teodozie Teofan Teofil
Teofila Teogene Teohari Teoman Teona Terenc Terence Terencius Terencjusz Terenzio Tereza Terēze Terézia Terezie Teri Terrance Terrell
Terrence Terri Terrill Terzo Tesauro Tesifonte Tessa Teudosia Tevfik Tevhid Tevin Tezcan Tezel Tezer Tərlan Thad Thaddeus Thaïs Thalea
Thalia Theobald Théodora Theodore Théodore Theodorik Théodose Theodosie Theofan Theofil Theofila Théophile Théophraste Thérèse Theresia
Theron Thibert Thies Thilo Thorben Thorge Thurman Tiago Tiana Tianna Tibaldo Tiber Tiberia Tiberio Tiberiu Tiberius Tibor Tiburcius
Tiburzio Tichomil Tichomír Tichon Ticone Tierra Tihomir Tiina Tija Tijana Tillman Tillmann Timbul Timea Timm Timmothy Timmy Timo
Timoléon Timon Timotej Timoteo Timoteus Timothée Timur Tīna Tinca Tincuța Tino Tiphaine Tirone Tirta Tirtayasa Titi Titien Titilayo
Titin Tito Titus Tizian Tiziana Tiziano Tizio Tınas Tjark Tobia Tobiáš Tobiasz Tobin Toby Tod Todd Todor Tokunbo Tolomeo Tolulope
Tolunay Toluwalope Toluwanimi Toma Tomáš Tomasa Tomáška Tomé Tomi Tomislav Tomislava Tomke Tommaso Tommie Tomo Tomori Tonči Tončica
Toney Toni Tonija Tonka Tonko Tonnin Tonya Torben Torbjörn Torey Torkvát Torquato Torrance Torrey Torsten Tosca Tosco Toussaint Tracey
Traci Traian Trajan Tranquillo Trasea Travis Travon Tremaine Tremayne Tressie Trevion Trevor Trey Tricia Trīne Trisha Tristano Tristian
Tristin Triston Troels Trpimir Trpko Trudie Trycia Trystan Tsabita Tuana Tudor Tudora Tudorița Tudosia Tufan Tugay Tugiman Tuğrul
Tuğtekin Tuhfe Tülin Tullia Tulliano Tullio Tümer Tunahan Tunar Tunay Tunç Tunçer Tuomas Turgay Turibio Türkan Türkay Türker Türkeş
Turold Tussio Tutku Tuula Tuulikki Tvrtko Twila Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Ubaldo Ubertino
Uberto Uchita Uda Udo Uģis Ugo Ugolina Ugolino Uguccione Uhra Ukbe Ulberto Ulderico Ulduz Ulfa Ülfet Ulfo Ülgen Ulices Ulises Ulisse
Ülker Ülkər Ülkü Ulpiano Ulrich Ulrico Ulrika Ulstano Ulus Ulvi Ulviye Ülviyyə Ulya Ulysse Umay Umaya Umberto Umi Umile Ümmiye Ümran
Umur Umuralp Ünal Undīne Unggul Unjani Ünsel Ünseli Upik Upton Uranio Urbain Urbano Urdino Uriah Uriel Uriele Ursicio Ursino Ursmaro
Uršula Uršuľa Ursule Usame Usyi Utama Utku Uve Uygu Üzeyir Václav Václava Vahâ Vahdet Vahide Valburga Valdemara Valdemārs Valentim
Valentín Valentína Valentīna Valentino Valentīns Valentýn Valentýna Valér Valera Valère Valéria Valerián Valeriano Valerico Valerie
Valérie Valerija Valērija Valērijs Valerio Valeriu Valéry Valfredo Valfrido Vallie Valtena Valtteri Vance Vanesa Vania Vânia Vanya Varo
Varvara Vasco Vasil Vasilica Vasilică Vasilisa Vasko Vatroslav Vaughn Vavrinec Vavřinec Vecdi Vedasto Vedran Vedrana Věduna Vefa Vefik
Vehbi Velana Veleslav Veleslava Velibor Velimir Velimír Velimira Velio Velislav Velislava Velma Velva Venance Venanzio Vencel Venceslao
Venceslas Věnceslav Věnceslava Vendel Vendelín Vendelína Vendula Vendulka Věnek Venera Veneranda Venerando Venerio Veniamin Věnka
Ventura Venuše Venusta Venustiano Venusto Věra Verano Verdiana Verdie Verecondo Verena Verenzio Vergie Veriana Verica Veridiana Verla
Verlie Vernice Vernie Vernon Vero Verona Verónica Véronique Věroslav Věroslava Verulo Veselinka Vesile Věslava Vēsma Vespasiano Veysel
Veysi Vezio Vianney Vibeke Vicdan Vicenta Vicenția Vicențiu Vicki Vickie Vicky Victoire Víctor Victorien Victorin Vidak Vidal Vidiano
Viera Vieroslava Vijeko Vijolīte Viktória Viktorie Viktorin Viktorín Vildan Vilém Viléma Vilemína Vilfredo Vilhelmīne Viliam Viliana
Vilibald Viliberto Villy Vilmar Vilmārs Vilmos Viman Vince Vincenc Vincencie Vincențiu Vincenza Vincenzo Vinciane Vindonio Vinebaldo
Vinfrido Vinicio Vinnie Vino Vinsen Violante Violette Viorel Viorela Viorica Virág Virgie Virgil Virginie Virgínie Virginio Virman
Virone Visarion Viscardo Višnja Vissia Vít Víta Vitalico Vitālijs Víťazoslav Vítězslav Vítězslava Vito Vitold Vítor Vitória Vítoslav
Vittore Vittoria Vittoriano Vittorio Vitus Vivaldo Viviana Viviane Vivianne Viviano Vivien Vivienne Vizbulīte Vjekoslav Vjenceslav
Vladan Vladana Vladek Vladěna Vladimír Vladimira Vladimíra Vladimiro Vladislava Vladivoj Vlado Vlaicu Vlasta Vlastimil Vlastimila
Vlastimir Vlastimír Vlastimíra Vlastislav Vlastislava Vlatka Vlatko Vlk Vodingo Voichița Voicu Vojen Vojin Vojislava Vojmil Vojmír
Vojmíra Vojslav Vojslava Vojtech Vojtěch Vojtěška Vok Voldemārs Volfango Volfgang Voršila Vratislav Vratislava Vratko Všeboj Všebor
Všerad Všeslav Vujadin Vujica Vuk Vukan Vukašin Vukica Vukota Vulmaro Vulpiano Vuslat Wahyu Waino Wakiman Walenty Walentyn Walentyna
Waleran Waleria Walerian Walery Walgierz Wallace Walton Waluyo Wandrille Wanesa Wani Wardaya Wardi Warji Warsa Warsita Warta Wasis Wava
Wawan Wawrzyniec Waylon Webster Weldon Wendell Wesley Westley Weston Whitney Wiara Wibke Widya Wiebke Wilber Wilbert Wilbur Wilburn
Wiley Wilford Wilfred Wilfrid Wilfryd Wilhelmina Willa Willard Willi Willie Willis Wilmer Wilton Wincenty Winda Winfield Winifred
Winnifred Winona Winston Wira Wirda Wirginia Wisnu Witalis Woodrow Wulan Wulandari Wuraola Wyatt Wyman Xanana Xander Xaver Xaverie
Xaverius Xavier Xavière Xenia Xénia Xénophon Xzavier Yadira Yağız Yalçın Yalgın Yaman Yance Yani Yannic Yannick Yannik Yannis Yaprak
Yaren Yaşar Yasmine Yazmin Yejide Yekta Yelda Yeliz Yener Yesenia Yeşim Yessenia Yessi Yetkin Yetunde Yewande Yiğit Ylvi Ylvie Yoann
Yolande Yonca Yono Yosef Yoshiko Yosun Ysaline Yseult Yüce Yücel Yuliana Yümni Yuni Yunita Yvette Zabedeo Zabina Záboj Zaccaria Zaccheo
Zachar Zachariah Zachariáš Zachariasz Zacharie Zaché Zachery Zack Zackary Zackery Zaenab Zafir Zâfir Zaharia Zahide Zahir Zâhit Zaida
Zaira Zakary Žakelina Žakelína Zakir Zalán Zalindra Zama Zamfir Zamfira Zamir Zamira Zander Zane Žaneta Žanete Žanis Zanita Žanna
Zanobi Zaraza Zaria Zarije Zarina Žarko Zaur Zavida Záviš Zbislav Zbyhněv Zbyhněva Zbyněk Zbyňka Zbyšek Zbyška Zbyslav Zbyslava Ždan
Ždana Zdena Zdeněk Zdenka Zdeňka Zdenko Zderad Zdeslav Zdeslava Zdík Zdirad Zdislav Zdislava Zdravko Zechariah Zefiro Zejnep Zekai
Zekeriyyâ Zekiye Zelaya Zelda Želibor Želimír Želimíra Zelinda Želislav Želislava Željka Željko Zella Zelma Želmír Želmíra Zeltīte Zena
Zenaide Zenebio Ženija Zeno Zénó Zenobia Zenobie Zenobio Zenon Zenone Zenovia Zente Zéphirin Zétény Zetico Zetta Zeyd Zeynel Ziedīte
Zigfrīda Zigfrīds Zigmārs Žigmund Zigrīda Zihnî Zikmund Zīle Zina Zion Zita Žitomír Žitomíra Žitoslav Žitoslava Živa Živan Živana Ziver
Ziya Ziyad Ziyâd Zizi Zlatan Zlatica Zlatka Zlatomír Zlatomíra Zlatuše Zoé Zoéva Zoey Žofia Žofie Zoie Zoila Zoilo Zoja Zola Zoltan
Zoltán Zora Zorana Zorka Zoroslav Zoroslava Zosim Zosima Zosimo Zrinislav Zrinko Zselyke Zsófia Zsolt Zsombor Zübeyr Žubīte Zühal Zula
Zulaikha Zülal Züleyha Zulfa Zulfikar Zülfikâr Zümrüt Zuzana Zvezdana Zvonimir Zvonimír Zvonimíra Zvonko
`;

/** Surnames, separated by blanks. */
export const MORE_SURNAMES = `
Aalerud Aaltonen Abacı Abadan Abadžić Abadžija Abalıoğlu Abay Abazović Abdullayeva Ābele Åberg Abeyta Abicht Āboliņa Āboliņš Āboltiņa
Āboltiņš Abrahamsson Abramovic Abrego Abreu Ačanski Açar Acevedo Achilles Achim Achkinadze Aćić Ačić Aćimović Aćin Açıkalın Açıkgöz
Ackermann Aclan Acosta Acuña Adal Adamczak Adame Adamek Adamiak Adamiec Adamović Adamowicz Adamus Adanır Ađanski Adašević Adebisi
Adegbite Adegoke Adekunle Adelakun Adeleke Adelusi Ademiluyi Aderibigbe Aderogba Adesiyan Adeyemo Adin Adıvar Adorno Afolabi Afolayan
Afonja Ağaoğlu Ağca Ağırbaş Agostini Agosto Aguayo Aguilera Aguirre Aguridić Ahić Ahlke Ahmetspahić Ahonen Ahrenberg Ahrens Aigare
Aigars Aigner Ajao Ajayi Ajewole Ajvazović Akal Akalın Akan Akay Akaydın Akbaba Akbay Akbulut Akçal Akçalı Akcan Akçay Akdağ Akdemir
Akel Åkesson Akgöz Akgül Akgün Akifović Akinrinola Akıncı Akışık Akkan Akkaş Akkaya Akkoç Akkor Akkoyun Akkoyunlu Akkurt Akman Akpınar
Aksakal Akšam Aksentić Aksentijević Aksić Aksin Akşit Aksović Aksungur Aktan Aktaş Aktay Akyel Akyıldız Akyürek Akyüz Alabi Aladić
Aladžić Alaković Alanis Alaníz Alanović Alarcón Alargić Alavanja Alavantić Albrecht Alcalá Alcántar Alcaraz Aldea Aleksandrowicz
Aleksić Alemán Alev Alexandrescu Alexandru Alexe Alfaro Alfermann Alicea Aličić Alidi Alih Alija Alikavazović Alıcı Aljančić Alkaya
Alkhamis Alković Alksne Alksnis Allgeyer Almanza Almaráz Almašac Almonte Alnıaçık Aloba Alonso Alparac Alpman Alpuğan Altamirano
Altınay Altınbaş Altınel Altınışık Altınok Altıntaş Altıok Altun Altuntaş Aluga Alvarado Álvarez Alyanak Amador Amann Amaya Amberg
Anaya Anđelić Anđelković Andersone Andersons Andesilić Andić Andonov Andonović Andreasson Andrei Andrejević Andrejić Andrejin
Andreković Andriška Andrzejczak Andrzejewski Anggreny Anghel Anguiano Angulo Antal Antczak Antonić Antonović Antović Anttila Antunović
Antušević Anučin Anušić Aparicio Apitz Apodaca Aponte Apostol Aragón Arāja Arājs Araña Aranda Arap Arce Archuleta Ardelean Ardeleanu
Arellano Arendt Arens Arevalo Argüello Arhanić Arıcan Arığ Arık Arıkan Arlović Armas Armendáriz Armenta Armijo Arndt Arpaši Arredondo
Arreola Arriaga Arsenić Arsić Arslanoğlu Arteaga Arvidsson Aryee Ašađanin Ašanin Ašćerić Aschenbroich Aşçı Asil Ašimi Aşık Aşıkoğlu
Aşkın Aškraba Aškrabić Aslanoğlu Ašonja Aspere Aspers Assmus Astafei Atakol Atalık Atan Atasever Atay Atencio Ateş Atik Atıcı Atılgan
Atlı Augustyn Augustyniak Auziņa Auziņš Ávalos Avan Avcı Avcıoğlu Ávila Avilés Avram Awodiran Awolowo Axelsson Axmann Ayala Ayandokun
Ayaydın Ayaz Aybar Aycan Aydan Aydemir Aydoğdu Aygün Aykaç Aykan Aykurt Ayoola Aytek Aytekin Ayverdi Aždajić Azinić Baarck Babac
Babacan Babalı Babalj Babaoğlu Babarogić Babatz Babić Babin Babović Babtunde Baburić Baca Bacalo Bachmann Baciu Bäcker Badane Badea
Bademci Badillo Badjuk Báez Baeza Baganz Bagiński Bağış Bahadır Bahena Bahl Bahun Bajāre Bajārs Bajčetić Bajčić Bajer Bajšanski Bakal
Bakaran Bakarec Bakırcı Bakırcıoğlu Bąkowski Balaban Balabanović Balan Balašević Balašković Balat Balaž Balažević Balcer Balcerzak
Balcı Balck Balderas Balešević Baleta Baletić Balević Balinčić Balint Baljak Balkow Ballesteros Ballı Balnuweit Balode Balodis Balogun
Baltacı Baltin Balzer Bamidele Bamiloye Banach Banaś Banasiak Banasik Bandić Bandl Banić Banica Banićević Banjac Banjak Banjalić
Banjari Banov Banse Banu Bañuelos Barajas Baranjec Baranowski Barański Barbarosoğlu Barbu Barbulescu Bardek Barela Baretta Barinić
Barisić Barišić Barlas Barone Baroševčić Barošević Barr Barragán Barraza Barrera Barreto Barrientos Bartczak Bartels Barth Bartkowiak
Bartnik Bartosik Bartulin Barylla Basara Başaran Basarić Baseda Başer Basmacı Başoğlu Bastać Bastajić Batista Batnožić Bato Battke
Baturalp Bauermeister Baumann Baumeister Bauschinger Bauschke Bayazıt Baydar Baykam Bayraktar Bayraktutan Baysoy Beavogui Becerra Bech
Beckel Beckmann Beđan Bedewitz Bednarczyk Bednarek Bednarski Bednarz Beele Beggerow Beh Behr Behrenbruch Beissmann Bekavac Bekčić
Bekdik Bekjarev Beko Bekonja Bekovac Bektaş Bektaşoğlu Bekvalac Beļavske Beļavskis Belcar Belčević Belenzada Belić Belivuk Belojević
Belopoljac Beloševac Belošević Belović Belovuković Beltrán Belz Benaković Benavides Benavídez Benecke Bengtsson Benítez Benner
Benninger Benzing Berak Berberoğlu Berends Bergman Bergmane Bergmanis Bergqvist Bergström Beribak Bermúdez Bernal Bernatović Berner
Berning Berríos Bertenbreiter Bērziņa Bērziņš Bērzīte Bērzīts Beşerler Beşikçi Beşok Betancourt Bethke Betz Beushausen Beutelspacher
Białas Białek Białkowski Biba Bićanin Biçer Bichler Bickel Biedermann Biedrzyński Bielak Bielawski Bielecki Bieler Bielert Bielski
Bienasch Bienias Bieniek Bieńkowski Biernacki Biernat Biesenbach Bigdeli Biglebauer Bildik Bilgen Bilgiç Bilgin Biljan Bilogravić
Bilopavlović Bilski Birčaković Birčanin Bīriņa Birinci Bīriņš Birkemeyer Birlik Birtašević Birziņa Birziņš Birzniece Birznieks
Biseniece Bisenieks Bisgaard Bittner Bivolarević Bizetić Bizumić Bıçakçı Bjelanović Bjeletić Bjelić Bjelica Bjeličić Bjelinić Bjelivuk
Bjelja Bjeljac Bjelkić Bjelobaba Bjelobrk Bjeloglav Bjelogrlić Bjelojević Bjerregaard Björk Björklund Blaćanin Blanco Blaschek
Blašković Blassneck Błaszczak Błaszczyk Blatančić Blaua Blaus Blažanović Blazević Bloch Blochwitz Blockhaus Blomqvist Blum Blume Bobeta
Bobinac Boboc Bochenek Bocić Bock Bočkai Bocokić Bodea Bodiroga Boduroğlu Bogdashin Bogenrieder Bogisavljević Bogoljubović Bogosavac
Bogucki Bogusz Bohge Böhm Bokanović Bolat Bolatlı Bolkovac Bolm Boltić Bölükbaş Bölükbaşı Bolunović Bomeštar Bondare Bondars Bonderović
Bondžić Bonilla Bönisch Boratav Borčanin Borek Börgeling Borgschulze Borilović Borinčević Borisavljević Borkovački Borković Bormann
Börner Bornscheuer Borovac Borowiec Borowski Borrego Borrmann Boruschewski Bosanac Bosančić Bosiljčić Bosiljkić Bosiljković Bosler
Botello Botezatu Böttner Bourrouag Bouschen Boxhammer Boyacı Boyde Boz Bozalo Božanić Božanović Bozdoğan Bozdok Bozdokov Bożek
Božičanin Božičić Božićković Božičković Bozkır Bozkurt Bozoğlu Bozsik Bradvić Brahaj Brandenburg Brandis Bratojević Bratonožić Bratović
Bratu Brauer Braun Bräutigam Brđanin Brđović Brehmer Breitenstein Bremer Breņķe Breņķis Brešković Brettschneider Breu Breuer Brežančić
Brezo Brezovac Brezovnjački Briede Briedis Briesenick Bringmann Brinjak Brinkmann Briones Briseño Brisuda Brito Brix Brkanović Brkić
Broda Broening Brömme Brosch Bruckmann Brüggmann Bruhns Brunkeviča Brunkevičs Brunner Brzeziński Brzozowski Buač Buača Bubalo Bucaklı
Bucalo Bucalović Bučanin Buch Büchele Buchholz Buchrucker Bučkalović Bucur Buczek Buczkowski Buczyński Budak Buder Budreiko Budziński
Budzyński Bueno Buhl Bühler Buile Builis Bujak Büker Bukowski Bulaja Bulak Bulat Bulatović Buljat Buljin Buljubašić Buljugić Bulovan
Bultmann Bundgaard Bunea Büngener Bunjes Bunoza Bunuševac Burani Burazer Burazor Burđak Burević Bürger Burghagen Burgić Burgos Burkhard
Burkhardt Bürklein Burlacu Burmeister Buruk Burzyński Buša Busak Busch Buschbaum Büscher Bušetinčan Buslaver Bušs Bussmann Bustamante
Bustos Butarević Büttner Cabán Cabrera Čabro Cacciamani Čaće Cadena Çağıran Čajka Čajko Cajner Cajzler Çakır Caldera Calderón Čaleta
Calin Cālīte Cālītis Calvillo Camacho Čamagić Camarillo Çamdalı Čamdžić Campos Čanaki Canales Čančar Candelaria Čandrlić Cano Cantú
Çapanoğlu Capek Čapkunović Čaprnjić Caraballo Čarapić Čarapina Čaraveša Carbajal Cárdenas Cardona Carić Carlowitz Carlsohn Carmona
Čarnić Čarović Carranza Carrasco Carrasquillo Carreón Carrera Carrero Carrillo Carrión Cartl Carvajal Casares Casarez Casas Casillas
Caspari Caspers Castañeda Castellanos Çatalbaş Čatalinac Catana Čatić Cauna Caune Čavalić Čavaljuga Cavazos Čavdarević Čavić Čavlina
Cazacu Cazares Ceballos Cebula Cedillo Cehmajster Ceja Čelar Čelebija Celma Celmiņa Celmiņš Celms Ćenan Čengija Centeno Cepeda Cerda
Čerkašin Cervantes Cervántez Çetiner Çevik Chacón Chapa Chapron Chavarría Chávez Chiriac Chirila Chirita Chis Chivu Chmiel Chmura
Chojnacki Chojnowski Cholewa Christ Chrzanowski Chudzik Cichocki Cichoń Cichy Čičmak Cierpinski Ciesielski Cieśla Cieślak Cieślik
Cikota Cilikan Cimbaljević Cimerman Cimeša Cintrón Ciobanu Ciocan Čipanj Cīrule Cīrulis Čisar Cisneros Ciszewski Claesson Clarius Cleem
Cleve Čobanović Cojocaru Čokov Čolak Čolaković Čolanić Čolina Collado Collazo Colón Colunga Coman Concepción Constantin Constantinescu
Contreras Ćora Ćorak Cordero Cordes Córdova Çörekçi Cornejo Cornelsen Coronado Corrales Correa Cors Cortés Cortéz Cosma Costache Costea
Costin Cotthardt Cotto Covaci Covarrubias Cozma Craciun Crespo Cretu Crisan Cristea Cristescu Crnogaj Croitoru Cronjäger Crosskofp
Csapo Csordas Cucu Čudara Čudars Čudina Cuellar Ćukalac Ćukalović Ćukić Ćuković Ćukteraš Ćulibrk Curiel Ćuslović Čvagić Cvetković
Cvetljanin Cvetojević Cvetuljski Cvijan Cvijančević Cvijanović Cvijetić Cvijetin Cvijetinović Cvijić Cvjetičanin Cybulski Cygan Czaja
Czajka Czajkowski Czapla Czech Czechowski Czekaj Czerniak Czerwiński Czyż Czyżewski Dabčević Dąbek Dabić Dabižljević Dąbkowski Dabnjak
Dabović Dächert Dačković Dačović Dadić Dafunić Dağdaş Dağlaroğlu Dagović Dahm Dahmen Daimer Daišević Dajić Dajlić Dalgaard Dalkıran
Dalleaste Damaske Damljanović Damm Danciu Danenhauer Đặng Danielsone Danielsons Danielsson Danila Danneberg Daražac Dascalu Dašić
Daubner Daudrich Daum Dauth Dautzenberg Davidović Dávila Dębowski Dębski Dec Decker Deckert Deđanski Dedejić Dedijer Đedović Deerberg
Deģe Deģis Dehmel Deja Dejanović Đekanović Đekić Đeković Delacrúz Delafuente Delagarza Delalić Delao Delapaz Delarosa Delatorre Deleón
Delgadillo Delgado Đelić Đelkapić Đelmaš Delonge Đelošević Delrío Delvalle Demirbaş Demirel Demut Dengler Đenić Denkel Denner Đenović
Denzinger Dera Đerašević Đerasimović Đergović Đerić Đerisilo Derr Dertmann Dethloff Deuschle Devald Devedžić Devetak Devrnja Diaconescu
Diaconu Díaz Dieckmann Diedrich Diekmann Dienel Dietrich Dietz Dietzsch Diezel Dimčević Dimčić Dimić Dimitrić Dimitrijević Dimitrovski
Dimkić Dimković Dimović Dimšić Dinca Dingarac Dingelstedt Đinh Dinu Dippl Dīriķe Dīriķis Dittmann Dittmar Dittmer Divald Dix Dizanov
Dizdar Djetka Djurasek Długosz Đoàn Dobbrunz Döbel Dobosz Dobre Dobrescu Dobrilović Dobrinković Dobrosavljević Dobrowolski Dobrzyński
Dogaru Dohring Dokonal Đoković Dokoza Dolaček Dolch Dold Dolović Đolović Domagała Domanović Domański Domazet Dombrovska Dombrovskis
Dombrowski Domínguez Dominiak Domiševac Domjan Domljan Dončić Dondur Donević Donie Dopša Dopuđa Dorić Döring Dörner Doronjski Dorontić
Dörre Doskoczynski Doža Drabik Drač Dračić Draganović Draghici Dragić Dragin Dragoi Dragojlov Dragomir Dragu Drakčić Dramlić Drašković
Drča Drčelić Drechsler Drees Dreher Dreimane Dreimanis Dreissigacker Drenjačević Drešević Dressler Drews Drinić Drinjak Drljača Drljan
Drmanac Drmanović Drmončić Drozd Drozdowski Dróżdż Drvarević Drvenica Drzewiecki Duarte Dubiel Dubravec Dück Dudziak Dudzik Dudziński
Dueñas Dugaja Đukelić Dukovac Dumanjić Đumija Dumitrache Dumitrascu Dumitrescu Dumitriu Dumnić Đunda Dupan Dupont Durak Durán Durmaz
Düşenkalkar Duszyński Duta Dutkiewicz Duygulu Dvizac Dvokić Dvoranac Dyett Dylus Džakmić Džakula Džal Džanija Dzene Dzenis Dženopoljac
Džepina Dziedzic Džigumović Džigurski Džikić Džinić Dzirkale Dzirkalis Dziuba Džodanović Eberhard Eberhardt Echevarría Ecker Eckhardt
Edorh Edun Effler Egeli Egelja Egeljić Egerić Eggenmueller Egić Eglīte Eglītis Ehm Ehmann Ehrig Eich Eifert Einert Eisenlauer Ekici
Eklund Ekpo Ekşioğlu Ekström Elbe Elçiboğa Eleyth Eliaš Eliasson Eliçin Elizondo Elmastaşoğlu Elss Emert Emmelmann Enache Endziņa
Endziņš Engelmann Engström Enríquez Eplinius Erbay Erberk Erbulak Erçetin Erdmann Erdoğan Erez Erginsoy Erhardt Erkekli Erlei Eronat
Ertepınar Ertl Ertürk Erwes Esbensen Escalante Escamilla Escobar Escobedo Esenwein Esparza Espinal Espino Espinosa Espinoza Esquibel
Esquivel Estévez Estrada Evers Everts Evliyaoğlu Ewald Əfəndiyeva Əhmədov Ələkbərov Ələkbərova Əliyev Əliyeva Fabijanović Fabjan
Faculjak Fadipe Fagunwa Fahham Fahner Fajardo Fajdetić Fajimi Falabi Faleti Falkowski Faloye Farber Farcas Farčić Farías Farkaš Fasasi
Fassbender Faulhaber Fehrig Fekonja Feld Feliciano Felke Fenske Fernández Ferrer Feuerbach Fierro Fietz Figl Figueroa Figura
Fijałkowski Filimon Filipan Filipek Filipiak Filipowicz Filipowski Filsinger Fincke Finstad Fišbah Fitschen Flačer Flaman Flanjak
Fleischer Fleischmann Florczak Florea Florek Florescu Flórez Floričelović Flottmann Fodor Fodulović Foged Fogele Fogelis Folivarski
Fonseca Forkel Forsberg Förster Frąckowiak Frączek Frahmeke Francezi Francišković Frandsen Franić Frankowski Fransson Franta Frantz
Franzis Franzmann Frątczak Fratila Frauendorf Frazi Fredriksson Freigang Freimane Freimanis Freimann Freimuth Freisen Frenzel Frey
Frías Fricke Friedek Friedenberg Friedmann Friedrich Friess Frigan Frisch Frohn Frosch Fuchs Fuentes Fuhlbrügge Fundak Furgala Furlan
Furman Fusenig Gaba Gabius Gabler Gabor Gabud Gačanović Gačević Gačić Gaćina Gaćinović Gađanski Gade Gadomski Gadschiew Gadžić Gagić
Gagović Gagričić Gagro Gaile Gailis Gailīte Gailītis Gaitán Gajda Gajdoš Gajec Gajewski Gajski Gakstädter Galander Galarza Gałązka
Galić Galinac Galindo Galjak Galjen Galjer Gałka Gallardo Gallegos Galošević Galván Gálvez Gamboa Gámez Gamlin Ganea Gangnus Ganzmann
Gaona Garatva Garay García Garibay Garica Garonja Garrido Garza Gąsior Gąsiorowski Gasjūne Gasjūns Gašpić Gastel Gastélum Gatzka Gavrić
Gavrila Gavrilović Gavrović Gaweł Gawlik Gawron Gawroński Gaytán Gazdić Gazibara Gazivoda Gažo Gebhardt Gehre Gehrig Gehring Gehrke
Geiger Geissler Genjega Georgescu Gerbennow Gerdel Gerschler Gerson Geyer Gheorghita Gheorghiu Gherman Ghirmai Ghita Ghosh Gibala Giehl
Gierisch Giesa Giesche Girón Giurgiu Głąb Glasnović Glavač Glavati Gleđa Gledić Glintić Glođović Głogowski Glosli Gložanski Gluhović
Glukčević Glumac Glumpak Göbel Göckeritz Godanj Godínez Godlewski Godoy Goebel Goedicke Göhler Gołąb Goldbeck Goldfuss Goldkamp
Goldkühle Gołębiewski Gołębiowski Golec Goller Golling Gollnow Golomski Gombai Gombay Gombert Gómez Gönültaş González Góra Góral
Górecki Goričanec Gorjanski Górka Görlich Görmer Górniak Górny Gotthardt Gottschalk Gotz Götz Götzelmann Goy Grabež Grabić Grabovac
Gracia Graczyk Gradištanac Gradojević Gradzki Granado Granados Grasse Gratzky Grau Graudiņa Graudiņš Greb Grecu Gregersen Greithanner
Greschner Grgurević Gribuste Gribusts Griego Griem Griesbacher Griese Grigoras Grigore Grigorescu Grijalva Grimm Grīnberga Grīnbergs
Grkavac Grkinić Grladinović Grochowski Groduma Grodums Gromisch Gröss Grossheim Grosskopf Grosu Grothaus Grothkopp Grotke Grötzinger
Groza Grozdanović Grūba Grūbe Grubnić Grudzień Grün Grundmann Grüner Gruning Gruszczyński Gruszecki Gruszka Grzegorczyk Grzelak
Grzesiak Grzesik Grześkowiak Grzyb Grzybowski Grzywacz Guajardo Guardado Gučanin Guerra Guerrero Guevara Guillén Gül Güldemeister
Gummelt Gümüşpala Günday Gunjača Gunkel Gunnarsson Gunther Günther Günz Gürbig Gürmen Gurule Gušanović Gušatović Gušavac Guševac Gušić
Gušović Gutal Gutiérrez Gutjahr Gutowicz Gutowski Gutrovac Gutschank Guzik Guzina Guzmán Gwóźdź Gwoździk Haack Haaf Habel Häber Hache
Hackbusch Hackelbusch Hađa Hadfield Hadwich Hadžibeganović Haferkamp Hafner Häfner Hahn Hajdinjak Hajduk Hajek Hajnc Hakala Håkansson
Hakyemez Halas Hallmann Hämäläinen Hamann Hamzaoğlu Handžić Hanenberger Hango Hanižar Hannecker Hannich Hanniske Hanzl Harač Haramija
Hargasser Harnapp Haro Harter Harting Hartlieb Hartmann Hartwig Hartz Hasanica Haschke Hasse Hassfeld Haugaard Haukelidsæter Haupt
Haverney Havojić Heberstreit Hechler Hecht Hedegaard Hedermann Hedlund Hehl Heidelmann Heidler Heikkilä Heikkinen Heinemann Heinig
Heinke Heinonen Heinrich Heinze Heleta Hellmann Hellström Helmke Helpling Hengmith Henkel Henriksson Henríquez Hense Hensel Hentel
Hentschel Hentschke Hepperle Herbrand Heredia Hering Herjavec Hermansson Hermecke Herms Hernández Herrmann Herschmann Hertel Herweg
Herwig Herzenberg Hess Hesse Hessek Hessler Hetzler Heuck Heydemüller Hidošanin Hiebl Hildebrand Hildenbrand Hilgendorf Hillard Hiller
Hiltunen Hingsen Hinojosa Hinrichs Hirnštajn Hirsch Hirschberg Hirvonen Hlapec Hlasni Hlavati Höcke Hodanovac Hodea Hodovanj Hoffman
Hofmann Höft Hohenberger Hohl Hohn Höhne Hohnheiser Holguín Holinski Holmqvist Holtfreter Holz Holzdeppe Holzner Hommel Hönig Honz
Hooss Horaček Horak Hördt Hornung Horvath Hovanjek Howard Hribar Hrkalović Hrnjak Hübenbecker Huber Hübl Hübner Huckestein Hudak Huebel
Huerta Hügel Huhn Hujo Huls Humbert Huneke Hurtado Huth Hüttcher Hütter Huzanić Iacob Iancu Ibarra Ibe Ibikunle Ibranović Ibrić Ičelić
Ichim Iglesias Ignat Igov Igrić Ihasz Ihly Ilančić Ilić Iličin Ilie Iliescu Ilin Ilinčić Ilisić Ilıcalı Illing Ilori Ilupeju Ionita
Iordache Iorga Iosif Irimia Irizarry Isakov Isaksson Isekenmeier Işık Ispas Išpiranović Ištoković Istrate Išvan Itt Ivančan Ivanovs
Ivas Ivascu Ivkovac Iwanowski Iwański Iyanda Izdebski Jablanov Jaćimović Jackowski Jacobs Jaćović Jadro Jagica Jagiełło Jagielski
Jagodziński Jagusch Jagušić Jahnke Jaimes Jaiyeola Jakobek Jakobs Jakobsson Jakolić Jakubczyk Jakubiak Jakubowski Jambor Jamrozy Janas
Jander Janečić Janeković Janevski Janiak Janich Janicki Janik Janiszewski Janka Janke Jankovitch Jankovska Jankovskis Jankowiak
Janowski Jansone Jansons Jansson Januško Januszewski Jáquez Jaramillo Jarets Jarnec Jaros Jarosz Järvinen Jarząbek Jašarević Jasinski
Jaśkiewicz Jasso Jastrzębski Jauk Jaworski Jazbinšek Jazvinšak Jędrzejczak Jędrzejczyk Jędrzejewski Jeftić Jeftović Jegorov Jēkabsone
Jēkabsons Jelačić Jelašić Jelica Jelisavac Jellinghaus Jenkač Jeorga Jeppesen Jerab Jeremić Jereminov Jergić Jerinić Jerinkić Jerkov
Jerković Jerschabek Jespersen Jess Jeuša Jevđenić Jevđenović Jevđević Jevremčević Jevremov Jevremović Jevrić Jevrosimov Jevrosimović
Jevtanović Jevtić Jevtović Jezdić Jezdimirović Jezierski Jiménez Jocković Johannsen Jokanović Jokić Jokičić Jokin Jokinen Joković
Joksimović Jönsson Jordanović Jossa Jostiak Jovančević Jovanović Jóźwiak Jóźwik Juárez Jucken Juhl Jukuma Jukums Jumiķe Jumiķis
Jungbluth Jungton Jurado Jurašić Jurašković Jurek Jürgens Jurišević Jurišić Jurišin Jurjević Jurkiewicz Jurkowski Justesen Juszczak
Kabić Kablinović Kačaniklić Kačar Kačarević Kačavenda Kacprzak Kaczmarczyk Kaczmarski Kaczor Kaczorowski Kaczyński Kadijević Kadnar
Kadri Kaesmacher Kahl Kähler Kahlert Kahles Kahlmeyer Kahveci Kainović Kaiser Kaitović Kajganić Kalaba Kalabić Kalajanović Kalajdžić
Kalajić Kalajitović Kalamiza Kalēja Kalējs Kalendić Kaleta Kalić Kalinowski Kalinski Kalisz Kallabis Kallensee Kallio Kalnāja Kalnājs
Kalniņa Kalniņš Kalns Kaluđerski Kałuża Kamber Kamenički Kamenov Kaminski Kampf Kampschulte Kandecki Kania Kanić Kaniewski Kanižaj
Kaplan Kaplangı Kappler Kaproncai Kapulica Kapusta Karaböcek Karabulut Karać Karadamis Karadaş Karađorđević Karaduman Karaer Karajčić
Karakašević Karaman Karamarković Karamata Karapetrić Karaś Karašićević Karatošić Karaulac Karaulić Karavidić Karczewski Kardoš Karhoff
Karika Karjalainen Kārkliņa Kārkliņš Karlak Karlić Karlinski Karlsone Karlsons Karpiński Karrass Karst Karus Karwowski Kašanin
Kasapoğlu Kasavica Kaselj Kašiković Kasperek Kasprzak Kasprzyk Kašterović Kastner Kaszuba Katarinček Käther Katoi Katulić Katzinski
Kaufmann Kaul Kauliņa Kauliņš Kausemann Kavaklıoğlu Kawecki Kawohl Kazenski Kazmarek Kaźmierczak Keçeci Kedzierski Kędzierski Kędziora
Keiner Ķeizare Ķeizars Kekić Keleka Keleman Keller Kelm Kemfelja Kempe Kemper Kempter Ķēniņa Ķēniņš Kępa Kerl Kern Keseroğlu Kešina
Keskin Kesselring Kesselschläger Kette Kettenis Keutel Kićanović Kičema Kićeskulov Kićevac Kičić Kiełbasa Kiessling Kihas Kinadeter
Kinnunen Kinzel Kinzy Kirch Kirst Kisabaka Kišfalubac Kisiel Kitić Kitonjić Kizivat Kılıççı Kıraç Klaas Klabuhn Klačar Kladar Kladarin
Klasanović Klašnja Klauder Klausen Kļaviņa Kļaviņš Klečina Kleeberg Kleiber Kleinert Kleininger Kleinmann Kleinsteuber Kleiss Klikovac
Klimczak Klimek Klimović Klinac Klincov Klinić Klišanin Klječanin Klopsch Kłos Klose Kłosowski Kluwe Kmieć Kmiecik Knabe Knapik Kneifel
Knetsch Knies Knobel Knoblich Knorr Knorscheidt Kobela Kobia Kobs Kobus Kocabıyık Koch Kochan Kock Kocman Koçoğlu Koçyiğit Koczulla
Koderisch Koehl Koehler Koenig Koester Kofferschlager Kofranek Kogan Kogut Koha Kohle Köhler Kohlmann Kohnle Köhrbrück Köhre Kohrt Kohs
Koivisto Koj Kojčić Kojčinović Kokanov Kokanović Kokoškov Koković Kolade Kolak Kolaković Kołakowski Kolarac Kolarević Kolarić Kolarov
Kolasa Kolb Koleiski Kolesarić Kolgjeraj Kołodziejczyk Kołodziejski Kolokas Kolompar Kolonja Kölotzei Kolović Kolundžić Kolundžija
Komad Komadinić Komadinović Komak Komanov Komanović Komar Komarčević Komarčić Komarica Komarnički Komaromy Komarov Komatina Komatinović
Komatović Komazec Komljen Komljenović Komluški Komnenić Komnenov Komnenović Komoll Komorowski Končar Konieczna Konieczny Konig König
Konopka Konow Konya Koob Kopanec Kopas Kopczyński Kopeć Köpernick Kopf Korda Kordić Kordin Kordulup Korhonen Korica Körmükçü Korol
Korotaj Korpaš Korša Korušac Korzeniowski Kosalec Košanin Košarac Köse Kosenkow Köseoglu Košević Kosiński Koskinen Košničar
Košničarević Kosoko Kosowski Košpić Kostadinović Kostecki Kostić Kostin Kostrzewa Koštunica Košutarac Košutić Koszewski Kotaranin
Kotaraš Kotarčević Kotarlić Kotević Kotowski Kotrljanović Koubaa Kovacs Kovalski Kovčin Kovinčić Kovinjalo Kovjanić Kovljenić Kovrlija
Kowal Kowalczuk Kowalewski Kowalick Kowalik Kowalinski Koya Köybaşı Köylüoğlu Koyuncu Koza Kozak Kozakiewicz Kozarac Kozarev Kozarević
Kozarski Kozić Kozieł Kozioł Kozlica Kozlina Kozlovački Kragl Kragulj Kraguljac Krahovski Krainčanić Krajina Krajinović Krajišnik
Krajnović Krakowiak Kralj Kralja Kraljinović Kramer Krämer Krance Krancis Krasić Krastiņa Krastiņš Kratofil Krauel Kraulis Kraus Krause
Krauspe Krauze Krawiec Krčevinac Krčmar Krčmarević Kreb Krebs Kreissig Kremanac Kremenović Krēsliņa Krēsliņš Kresoja Kresojević
Kresonja Kresse Kreštalica Kreutz Krga Kričak Krička Kričković Krieger Krieva Krieviņa Krieviņš Krievs Krilović Krinulović Krippner
Krišan Krišanov Krišanović Kristić Krivaćević Krivaja Krivčević Krivda Krivokuća Krivošić Krivošija Križić Krkalo Krkeljić Krkić
Krkljuš Krkobabić Kröckert Krodinger Kröger Krohn Krol Królikowski Kronberga Kronbergs Krpović Krsmanić Krsmanović Krsmić Krspogačin
Krstajić Krstanović Krstekanić Krstić Krstičić Krstin Krstinić Krstivojević Krstonić Krueger Krug Kruger Krüger Krukowski Krūmiņa
Krūmiņš Krupa Krupiński Krušarovski Kruschinski Krušković Kruszewski Kružević Krvavac Krysiak Krzemiński Krznarić Krzyżanowski Książek
Kubacki Kubica Kubicki Kubik Kuc Kučara Kucharczyk Kuchta Kućinac Kuciński Küçükler Kuczyński Kuday Kudeljaš Kufahl Kuhar Kuhlee Kúhn
Kühn Kühnel Kühnemund Kuhnen Kúhnert Kühnert Kühnke Kujavec Kujawa Kujawski Kukuljica Kukuružnjak Kulaksızoğlu Kulesza Kulig Kulik
Kulimann Kuliński Kulma Kulmane Kulmanis Kumbernuss Kumcuoğlu Kummle Kunt Kunz Kupfer Kupprion Kuprion Kupusinac Kuraica Kurćubić
Kurčubić Kurek Kurevija Kuridža Kurija Kurilić Kurjačić Kurjački Kurmazović Kurnicki Kurnoga Kurobasa Kurowski Kurrat Kurschilgen
Kurtak Kurtanjek Kurtuma Kuručev Kurucić Kurutluoğlu Kurzemniece Kurzemnieks Kuś Kušan Kusanović Kuschewitz Kuschmann Kušić Kušljević
Kušljić Kustermann Küsters Küter Kutlay Kutlija Kutscherauer Kutzner Kuželj Kužet Kuzmanić Kuzucu Kvačanović Kvarme Kvasina Kvekić
Kvrgić Kwadwo Kwaśniewski Kwiatkowski Kwiecień Kwieciński Laack Laakso Laaksonen Labalo Labanac Labotić Laboy Labus Lačanin Lāce Lach
Lācis Laćman Lačnjevac Lađevac Lađević Ladewig Lađinović Laforza Lahtinen Laine Laitinen Laitkam Laiviņa Laiviņš Laketa Laketić Lakić
Lakomy Laletin Lalić Lâm Lambić Lammert Lamos Landmane Landmanis Langfeld Langhirt Lanig Lapčević Lapiņa Lapiņš Łapiński Lapsiņa
Lapsiņš Lara Larsson Laskowski Lasmane Lasmanis Lasota Latkovska Latkovskis Lauberga Laubergs Lauckner Lauinger Laureano Laurén
Lauridsen Laursen Lausecker Laux Lazanski Lazar Lazarac Lazarev Lazarević Lazarov Lazendić Lazetić Lažetić Lazić Lazin Lazinica Leal
Leberer Lebrón Lečić Ledesma Legzdiņa Legzdiņš Lehmann Lehner Lehtinen Lehto Lehtonen Leibold Leimbach Leinonen Leipold Leiteritz
Leitheim Leiwesmeier Lejiņa Lejiņš Lejniece Lejnieks Lelović Lemaić Lemajić Lemić Lenart Lenfers Lenhard Lenz Lenzen León Leontijević
Leposavić Lepović Leppänen Lepšanović Lepthin Lerma Lero Lesch Leschnik Lesendrić Lešević Lesiak Lešina Leśniak Leśniewski Leszczyński
Letzelter Leutarević Levajac Levanić Lewicki Lewin Lewke Leyckes Leyva Līce Lichtenfeld Lichtenhagen Lichtl Līcis Līdaka Līdaks Liebach
Liebe Liebich Liebold Lielmane Lielmanis Lienshöft Liepa Liepiņa Liepiņš Lilić Limón Limoncuoğlu Linares Lindenberg Lindenmayer
Lindholm Lindner Lindqvist Lindström Linnenbaum Lipar Lipiński Lipka Lipske Lipski Lipus Lischka Lisiecki Lisowski Livaja Livazović
Ljevnaić Ljiljan Ljubojević Ljubomirović Ljubotina Ljubović Lobinger Loboda Loča Ločs Lodiņa Lodiņš Loera Löfgren Logina Logožar Logsch
Lohmann Lohre Lohse Lomeli Lomić Lomović Longoria Loogen López Lorenz Losch Löser Loska Lovato Löwa Loya Lozada Lozano Lubina Lübke
Lučanović Lučar Lucero Lučić Lucio Łuczak Ludban Ludolf Luevano Lufft Lugo Lukač Lukačević Lukačin Łukasiewicz Łukasik Łukaszewski
Lukenda Lukendić Lukoschek Lundin Lundqvist Lundström Lungu Lupu Lūse Lūsis Lutje Lutz Lužaić Maak Macanić Macele Mächtig Maciąg Macías
Mackiewicz Macko Maćkowiak Macovei Maczey Madej Mäder Madera Madetzky Madić Madubuko Madžić Maestas Maftei Magaña Magdalenić Magdić
Maglajić Magnusson Mahmudi Maisch Maj Majača Majcher Majchrzak Majka Majkić Majnik Majović Majstorović Majstrenko Mäkelä Makinde
Mäkinen Makinwa Makowski Maksimović Malave Malbašik Maldonado Malec Malečić Małecki Małek Malešević Malićanin Malicki Malinić
Maliszewski Malivuk Malkus Mallmann Malobabić Malojčić Maltašić Malucha Malvić Mamula Manastirlić Mandarić Mandić Mandoković Mandrapa
Manea Manfred Manjak Manjenčić Manninen Manolache Manole Månsson Manz Manzanares Maračić Marahrens Marak Maraković Maran Marasović
Marčec Marchewka Marchewski Marčik Marciniak Marčinković Marcinkowski Marcu Marcussen Marczak Margić Marginean Margis Marian Marić
Maričević Marín Marinčić Marinescu Marinković Marino Marinović Marisavljević Marjanov Marjanović Markiewicz Markotić Marković Markowski
Markuš Marl Marmeggi Marner Maroević Marošićević Marović Marquart Márquez Marrero Marroquín Marschek Marsenić Marszałek Martać Martel
Mårtensson Martinac Martínez Martinov Martinović Martinsson Marunica Marx Marxen Marzec Mašala Mascareñas Maslać Maślanka Masłowski
Mašojević Matanić Mataz Mateescu Matei Mathes Mathies Mathiszik Matías Matić Matijanić Matijašević Matijević Matisone Matisons Matorić
Matoš Matschke Mattern Matthes Mattila Mattsson Matula Matusiak Matusina Matuszak Matuszewski Matysiak Mau Mauroff Mautner Mauzer
Maybach Mayer Mayhoş Mayorga Mazilu Mazjāne Mazjānis Mazurek Mazurkiewicz Mebold Medne Mednis Medrano Megdanac Mehl Mehlhorn Mehlorn
Meiere Meiers Meisch Meissner Mejía Mekša Mekšs Melderis Meléndez Melgar Melngaile Melngailis Meloni Melzer Menchaca Méndez
Menemencioğlu Menéndez Menrat Mensing Meraz Merkel Merseburg Mertens Mertoğlu Mesarić Meškūna Meškūne Meškūns Mesloh Meszaroš Metzger
Metzner Mewes Meyer Meza Məmmədov Mičan Michalczyk Michałek Michalik Michallek Michałowski Michel Micu Mielczarek Mielke Mierzejewski
Miettinen Mihaila Mihailescu Mihailova Mihailovs Mihalache Mihalcea Mihaljec Mijaković Mijota Mika Mikac Miķelsone Miķelsons Mikitenko
Miklaś Mikodanić Mikołajczak Mikołajczyk Mikula Mikulski Mikuta Milak Milanković Milczarek Milea Milewski Militaru Miljanović Minah
Mintzlaff Miodrag Miramontes Miranda Mircea Mirea Mireles Miron Misiak Miśkiewicz Misztal Mitanović Miu Mlađenović Mlikota Młynarczyk
Mocanu Mockenhaupt Möcks Modzelewski Moede Moedl Moeller Moga Mögenburg Moguenara Mohnacki Mohr Mohrhard Möhsner Moise Mojica Möldner
Moldovan Moldoveanu Molenda Molina Molitor Möllenbeck Möller Möllinger Molnar Molzan Mondragón Monroy Montag Montalvo Montañez Montaño
Montemayor Montenegro Montero Montes Montéz Montoya Moormann Moraru Morawo Morawski Mordhorst Moreno Morgenstern Morhelfer Moritz
Morozova Morozovs Mörsch Moslavac Motchebon Motyka Motzenbbäcker Moya Mroczek Mroczkowski Mróz Mrozek Mrugalla Mucalj Mucavac Muceniece
Mucenieks Mucha Muckenthaler Mues Muhar Mühleis Muižniece Muižnieks Mulrain Münch Munguía Muñiz Munkaš Muñoz Muntean Munteanu
Muradbašić Murati Murawski Muresan Murillo Muro Musat Musiał Mustonen Muszyński Muženjak Myhrer Nabein Nabow Nača Nagel Nagy Nagypalfi
Najduk Nájera Nalbantoğlu Namiķe Namiķis Nanaić Nannen Napierała Naranjo Narváez Nastase Nastvogel Naubert Naumann Navarrete Nawrocki
Nawrot Nazario Neacsu Neagoe Neagu Neamtu Nebioğlu Nechita Necula Nedelcu Negoita Negrea Negrete Negrón Negru Neimke Nemes Nenadov
Nenadović Nerius Nesladek Neubauer Neubert Neuendorf Neumair Neumann Neupert Neurohr Neuschwander Nevárez Ney Nezaj Nəzərov Nica
Nicoara Nicolae Nicolay Nicolescu Niculae Niculescu Niedermeier Niedra Niedziela Niedzielski Niedźwiecki Nieklauson Niemczyk Niemi
Niemiec Nieminen Nieto Nieves Niewiadomski Niklaus Ninalowo Niño Nitu Nitzsche Noack Nodler Noga Nöh Nolte Nordin Nordskaug Nordström
Noriega Norris Northoff Nowacki Nowaczyk Nowiński Nowosadek Numanoğlu Núñez Nussbeck Nwachukwu Nyberg Nyström Nytra Oancea Oberem Öberg
Obergföll Obermaier Obrežanac Ocampo Ocasio Ochoa Ochs Odetola Odobašić Odunsi Oeser Ogindan Oginni Ogulana Ogunbamigbe Ogunbiyi Ogunbo
Ogunde Ogunwobi Ogunyeye Ojala Ojeda Ojo Ojua Okumuş Okur Olabode Oladipupo Olah Olaiya Olariu Olaru Olasupo Olbina Olbrich Olczak
Olejniczak Olejnik Olivares Olivárez Olivas Olivera Olivo Olmos Olofsson Olowokeere Oloyede Olstad Oltean Olteanu Olubode Olugbayila
Olujimi Olukotun Olukunga Olusanya Oluwagbemi Olvera Omidina Omojola Omotoso Ondrašek Ontiveros Önür Opačić Oparinde Ophey Oppong Oprea
Oprić Opricović Opris Opsenica Opuić Opuvačić Oquendo Orak Oraloğlu Oraovčić Orašanin Oravec Orbanić Orbay Ordóñez Orellana Örge
Orgulan Orlović Orłowski Ornelas Oro Orosco Orozco Oršanić Ortega Orth Orthmann Ortiz Orzechowski Oschkenat Osei Osenberg Oshin Osiński
Osis Osmak Osmanlić Osorio Ossowski Ostendarp Østli Östringer Ostrovska Ostrovskis Ostwald Osuntokun Otartić Otero Ovčina Owais
Owczarek Owokoniran Owolabi Owoyemi Oyadiran Oyaifo Oyeniyi Oyetoro Oyeyemi Oyinlola Öymen Ožanić Ozansoy Özberk Özbey Özbir Özdenak
Özdoğan Özer Ozere Ozers Özgörkey Özkara Özkök Ozola Ozoliņa Ozoliņš Ozols Öztonga Öztuna Ozuna Pabón Pačanin Pačariz Pacheco
Paczkowski Pađen Padilla Padrón Paduraru Paesler Páez Pahanić Pahert Paimo Pająk Pajčić Pajeska Pajkurić Pajonk Pajtl Pakalniete
Pakalnietis Paksüt Pakuła Palacios Palačković Palacz Palašti Palavestra Palić Paligorić Palija Palikuća Pališaški Paljević Pałka
Pallentin Pallesen Palomo Pålsson Paltere Palters Paluch Pana Panait Panek Panežić Panišić Panjak Panjević Pantoja Panzig Papak
Paraschiv Paravinja Paredes Parmaković Parojčić Parović Partida Partyka Parun Parvu Pašagić Pašalić Pasca Paschke Pascu Pašić Pasternak
Paszkowski Patača Patačić Patafta Patarac Patila Patiño Patko Patković Patrascu Patrnogić Patrun Patzwahl Paukner Pauković Pauļuka
Pauļuks Paun Paunković Pavčić Pavelić Pavešić Pavlačić Pavličić Pavlov Pavlović Pavlovska Pavlovskis Pavrlišak Pawelec Pawlicki Pawlik
Pawlikowski Pazmanj Pećar Pećina Pedraza Pedroza Pekkan Pektemek Pelayo Pena Peña Penčić Pencis Penezić Penić Penjišević Penović Peović
Pepelčević Perales Peralta Peran Perea Pérez Pērkona Pērkons Perlaš Perša Peselman Pešorda Petcu Pētersone Pētersons Petre Petrea
Petrescu Petrijevčanin Petriševac Petrovac Petrovska Petrovskis Pettersson Petzold Pfeiffer Pfersich Pfingsten Pflieger Pflügner
Philipp Phùng Piasecki Piątek Piątkowski Pichardo Pichlmaier Piechota Pieczek Piekarski Piesker Pietras Pietruszka Pietrzyk Pietsch
Piha Pilarski Piłat Pilch Piña Pineda Pingpank Pinnock Pintea Pintilie Piórkowski Piotrowicz Pippig Pirvu Pisarević Piškorjanac Pitinac
Pitkänen Pitschugin Pivar Piwowarczyk Pizarro Pješčić Pješivac Placento Plačić Plačko Plakalović Plamenac Plantak Plaščar Plaskur
Platzer Plauk Plautz Plazonja Plazonjić Plejo Plemić Pleša Pleška Pleskonjić Pletsch Płonka Plotzitzka Pluta Poçan Pöche Pocrnja
Podbarac Podgórski Podniece Podnieks Podpadac Podziņa Podziņš Poehn Poeschl Pogačić Pöge Pogorzelski Pohl Pohland Pohle Polak Polančec
Polanco Polifka Polizzi Pollmächer Polšak Ponce Ponitzsch Ponjavić Popčić Popławski Popovici Popržan Porębski Porgante Porgants Porras
Porth Portillo Posada Poschmann Poštić Potočar Pottel Poulsen Poyrazoğlu Požarac Prado Prah Prakatur Prangart Prebiračević Preciado
Preda Predić Prediger Predin Predojev Predojević Predović Predragović Preloščan Preočanin Prerad Preradović Pressler Pretkalniņa
Pretkalniņš Preuk Preuss Pridāne Pridāns Priedīte Priedītis Priemer Prieto Prkosovački Prodan Prohaska Prokop Prošić Proske Protić Prus
Przybył Przybyła Przybysz Ptak Puchalski Puente Puharić Puiu Puķīte Puķītis Pulido Pusch Puškarčuk Putinčanin Putnik Putniņa Putniņš
Puzavac Puzigaća Pytel Qasımova Quesada Quezada Quiñones Quiñónez Quintana Quintanilla Quintero Quiróz Quliyev Raabe Rabenstein Rabić
Rabljenović Rach Raczyński Radecki Radigović Radijevac Radin Radinović Radisavčević Radisavić Radisavljević Radišević Radivojac
Radivojša Rädler Radlović Radmanović Radoi Radomirović Radomski Radonja Radonjanin Radonjić Radotić Radovac Radovanac Radovanković
Radovanlija Radovanov Radtke Radulaški Radulescu Radulić Radulj Raduljesković Raduljević Radulović Radušić Radusilović Radusinović
Raduški Rael Rafailović Rahn Raich Rajčević Rajs Rajš Rajšić Rajtek Rakanović Rakarić Rakas Raković Rakowski Rakušić Ralbovski Ramač
Ramírez Randunković Ranftl Rangelov Rantanen Räntsch Ranz Rapovac Räsänen Raščanin Rascón Rašetarević Rašetić Rašević Rasić Rasinac
Rašović Raspopović Raspudić Ratajczak Rath Ratkovčić Ratniece Ratnieks Rau Raubuch Raukuc Rautenkranz Raya Razić Razo Rečević Regalado
Rehak Rehwagen Reiber Reichardt Reichel Reichling Reif Reifenrath Reimann Reinberg Reinelt Reinhardt Reinke Reitze Remeta Renčar Rendón
Rendulić Renk Renovčević Renovica Rentería Rentz Renz Repac Repija Reppin Reséndez Resković Restle Restorff Retzke Reuber Reumann Reus
Reuss Reusse Reyna Reynoso Rəhimov Rəşidova Rheder Rhoden Ribar Richards Richter Rico Riedel Riediger Rieger Riekmann Riekstiņa
Riekstiņš Riepl Riermeier Riester Riethmüller Rietmüller Rietscher Rimai Rincón Riojas Ríos Ripken Ritosek Ritschel Ritter Rittgasser
Rittweg Ritz Rivero Roba Robak Robledo Robles Rocha Rockmeier Ročkomanović Rodarte Rodehau Rödiger Rodowski Rodríguez Roecker Rogala
Rogalski Roggatz Rogowski Rogulja Rohländer Rohrer Rojas Rojek Rojo Rokossa Roldán Roleder Roloff Rolón Romanovska Romanovskis
Romanowski Romčević Romo Rondović Roos Roque Rosado Rosales Rosandić Rosas Rosbach Rosca Roschinsky Röse Rosenauer Rosenbauer Rosenthal
Rošević Rosiak Rosiński Roškić Rosksch Rossberg Rossler Rosu Rotaru Roth Rothenbacher Rother Röttger Rovčanin Roybal Rožac Różański
Rozenbaha Rozenbahs Rozgić Rozīte Rozītis Rožkalne Rožkalns Różycki Rubene Rubenis Rubio Ruch Ruciński Ruckdeschel Rücker Rudan Rüdiger
Rudnicki Rudziński Rudzīte Rudzītis Rudzki Ruelas Ruíz Rumenić Rumpf Runce Runcis Rupprecht Rušanoski Rusin Rusu Rüter Rybak Rybarczyk
Rybicki Ryjikh Ryzih Rzepka Saarinen Saavedra Sabau Sabljak Sabolčec Sabolski Sachse Sadiki Sadıklar Šadl Sadović Sadowski Sadžak Sáenz
Šafarić Saflanis Sagadi Sagafe Šagodić Sagonas Sahner Saile Sailer Saiz Šajinović Šajtoš Šakanović Salako Salas Salcedo Salcido Saldaña
Saldivar Salgado Salinas Salmiņa Salminen Salmiņš Salo Salonen Salow Salzer Salzmann Samancı Samaniego Sammert Samohod Samohodaj
Samolov Samolovac Šamšalović Samuelsson Sanabria Sanadrović Sánchez Sandalcı Sandalj Sandić Sando Sandor Sandoval Sandström Sandu
Santacruz Santana Santillán Šantor Sarabia Sarbu Šargač Šarić Sarı Sarıoğlu Šaruga Sarvari Šašek Satner Sattelmaier Sauceda Saucedo
Sauerland Sauliete Saulietis Saumweber Savevski Savoia Savolainen Savu Saygıner Scc Schacht Schaefer Schäfer Schaffarzik Schäffel
Schäffer Schahbasian Schäning Scharf Schedler Scheer Schelk Schellenbeck Schembera Schenk Scherbarth Scherer Schermann Schersing Scherz
Scheurer Scheuring Scheytt Schielke Schieskow Schildhauer Schima Schimmer Schindzielorz Schirmer Schirrmeister Schlachter Schlangen
Schlawitz Schlechtweg Schley Schlicht Schlitzer Schmalzle Schmid Schmidtchen Schmitt Schmitz Schmuhl Schnelting Schnieder
Schniedermeier Schnürer Schoberg Schöckel Scholz Schönball Schönbeck Schonberg Schönberg Schondelmaier Schönebeck Schönenberger
Schönfeld Schönherr Schönlebe Schorr Schott Schottmann Schötz Schouren Schrader Schramm Schreck Schreiber Schreiner Schreiter Schroder
Schröder Schuermann Schuff Schuhaj Schuldt Schüler Schult Schulte Schultze Schulze Schumacher Schumann Schupp Schüppel Schuri Schuster
Schütz Schutzbach Schütze Schwab Schwalm Schwanbeck Schwandke Schwanitz Schwarthoff Schwartz Schwarz Schwarzer Schwarzkopf Schwarzmeier
Schwatlo Schweisfurth Schwennen Schwerdtner Schwidde Schwirkschlies Schwuchow Sedarević Sedillo Seeger Seelig Šegavčić Šegota Segovia
Segura Sehls Seibold Seiders Seigel Seitz Sējēja Sējējs Šekularac Semisch Şen Šenica Senkel Sepetçi Sepúlveda Serafin Serban Serna
Serrano Serrato Seržante Seržants Šesta Šetula Sewald Seyidova Sezek Shekoni Siebel Siebert Siedlecki Siegling Sielemann Siemon Siener
Sienkiewicz Sieradzki Sietniece Sietnieks Sievers Siewert Sihler Šiketanc Sīle Šileiko Siliņa Siliņš Sīlis Sillah Šimak Šimatić Simić
Simićević Simijonović Simion Simionescu Simjanović Šimlješa Simojlović Simonović Şimşek Simulov Simunović Simurdić Sinanoğlu Sinnhuber
Šiptar Šīrante Šīrants Sirbu Širova Širovs Sischka Sisneros Sitarić Sitek Siwek Sjöberg Sjögren Skalski Skandović Skeledžija Skenderija
Skiba Skibicki Skibiński Skoczylas Skóra Skorupan Skowron Skowronek Skowroński Skračić Skroban Skrzypczak Skrzypek Skuterud Sladaković
Sladek Sladić Sladoje Sladojević Sladović Slamarski Slamek Slankamenac Slatinac Slavković Sławiński Slijepac Slijepčević Śliwa
Śliwiński Slobođanac Slobodanović Slobodjanac Slonja Słowik Słowiński Ślusarczyk Smaić Smailbegović Smajlović Smieja Smiljan Smiljanec
Šmite Šmitran Šmits Smogeli Smoliński Smoljanec Smoljanić Šmrčak Smuģe Smuģis Šobar Sobczyk Sobieraj Sobolewski Soboll Šobota Sobowale
Socha Sochacki Sodar Söderberg Sokół Sokolowski Solak Solano Solga Solís Soliz Sollner Solmaz Solorio Solorzano Šolta Soltanov
Soltanova Sołtys Sołtysiak Šomođvarac Somrak Somssich Sondore Sondors Sonnabend Sören Šorgić Šormaz Šorša Sosa Sosāre Sosārs Sosnowski
Šostarec Šostarko Sotelo Šotić Soto Šotra Sowa Sowiński Soyinka Sözeri Spahn Španiel Sparić Spasenić Spasenović Spasić Spasković
Spasojev Spasojević Spelmeyer Špernjak Spiegelburg Spielvogel Špiranec Spitzmüller Sporrer Spöttel Sproģe Sproģis Sprūde Srakić Sroka
Stachowiak Stachowicz Stachura Stachurski Stahl Staicu Štajhofer Štampf Stanciu Stancu Stanek Stanescu Štangl Stanijanović Stanijević
Stanikić Staniša Stanisławski Staniszewski Stanivuković Stankiewicz Stapić Starovlah Stašćik Stasiak Štasni Staszewski Stauss Stawicki
Stec Štefančić Stefanescu Stefaniak Stefański Steffny Steidl Steigauf Šteina Steinecke Steinert Steinkamp Steinmetz Šteins Stelkens
Stelmach Stenzel Stepanić Stepanov Stepanović Stępniak Steuk Stevelić Stevilović Stief Stifel Štimac Stöckert Stoian Stoica Stokanović
Stolarczyk Stolarski Stolz Stöppler Storl Storp Stoutjesdijk Stöwer Straka Stranski Stratmann Straub Strausa Strautiņa Strautiņš
Strautmane Strautmanis Strazdiņa Strazdiņš Streck Streese Strege Streller Strepački Strieder Striezel Štriga Strikinac Strmota Stroe
Strogies Strohschank Ström Strömberg Strunz Strutz Strzelczyk Strzelecki Stube Stubičan Stuparić Stürmer Suárez Sučević Suciu Suđić
Suffa Šujdović Sujew Šukalo Šukalović Šukara Sukute Sukuts Süleymanoğlu Šulovnjak Šuman Sunarić Šundalić Sundberg Superina Surma Sürth
Suša Sušac Šušak Suski Sussmann Šutaković Šutanovac Suthe Sutschet Suvačarov Suvajac Suvajčević Suvajdžić Suvala Suzović Švab Svirčev
Svoboda Svorcan Svrakačić Svrtan Świątek Świderski Świerczyński Swillims Szabo Szafrański Szasz Szatkowski Szczepaniak Szczepanik
Szczerba Szczęsna Szcześniak Szczęsny Szczygieł Szekely Szeląg Szendrei Szikra Szostak Szwarc Szwed Szydłowski Szymczak Szymczyk
Szymkowiak Szyszka Tabaček Tächl Tafelmeier Tafoya Tahincioğlu Tahirova Tahirović Takalić Talapka Talavanić Tālberga Tālbergs Tamas
Tamayo Tamez Tamindžić Tampolja Tanacković Tanase Tanasijević Tăng Tanjga Tankosić Tanrıkulu Tanurdžić Tapavica Tapavički Tapia
Tarnowski Taş Tasche Taşçı Taslak Taşlı Tataru Tatomirov Taufratshofer Tazegül Tegethof Teicāne Teicāns Teichmann Tejada Tejeda Tekand
Tekelioğlu Telak Telebar Telenta Téllez Tello Teodorescu Teofilović Teokarević Teovanović Tepavac Tepavčević Tepić Tepša Tepšić Terán
Terheiden Terlecki Terrazas Terzić Terzija Terzin Tešanović Teufel Tevdenić Theele Thieke Thimm Thiomas Thöne Thränhardt Thriene Thust
Thyssen Tica Tidow Tiedtke Tietze Tihomirović Tijanić Tijerina Tikas Tilgner Tillack Tiltiņa Tiltiņš Timarić Timmermann Timotić Tintor
Tirado Tīrele Tīrelis Tischler Tischmann Tittman Tivontschik Tkaczyk Toader Többen Toivonen Tojić Tokarski Tokatlıoğlu Tokgöz Toledo
Toma Tomala Tomanović Tomaš Tomasović Tomazović Tomčić Tomczak Tomczyk Tomescu Tomljanović Tomović Tomušilović Tomys Tonat Tončić
Tonkovac Topaloğlu Topalov Topalović Topalski Topçuoğlu Töpfer Topić Topisirović Topolovac Topolović Toraman Toro Tórrez Toth Totman
Tracz Trampeli Tramposch Trandafir Trauth Trautmann Travan Travica Trejo Tremmel Treskavica Tretinjak Treviño Tribuljak Trif Trifan
Trikić Trikošanin Trịnh Trivkanović Trojanowski Trtica Trujillo Trương Trzciński Trzeciak Tsamonikian Tschiers Tschirch Tubanski Tuča
Tuch Tucholke Tučs Tudor Tudorache Tudose Tudow Tuğlu Tuğluk Tunaboylu Tunçeri Tunkova Tuominen Turajlić Turcu Turek Türkdoğan
Türkyılmaz Turnadžić Turunen Turza Tuschmo Tustonja Tütüncü Tüzün Twardowski Ubavić Ubavin Ubavkić Überacker Ubiparip Ubiparipović
Ubner Ubović Uca Udicki Udilović Udovčić Udovičić Udovički Ūdre Ūdris Udvardi Ugarak Uglješić Ugrčić Ugričić Uhlemann Uhlig Uhrig Uibel
Ukraden Ulemek Ulibarri Uliczka Ullmann Ulloa Ullrich Uluhan Umbach Umlauft Umminger Umolac Ünal Ungureanu Unterpaintner Urbańczyk
Urbanek Urbaniak Urbanowicz Urbański Urbansky Urbina Ureña Urhig Urías Uribe Urrutia Ursu Utješanović Uzelac Vaca Vāciete Vācietis
Vadlja Vaduva Vahala Vahlensieck Vaip Väisänen Vaivade Vaivads Vajdička Vajzenbach Vakareskov Valadez Valdés Valdivia Valentín
Valenzuela Valić Valladares Vallejo Valles Valtere Valters Valverde Vanaga Vanags Vanegas Vangermain Varela Varenina Varga Vargas
Varićak Varinac Varmuža Varnica Varšava Varzić Vašadi Vasilescu Vasiliu Vasils Vaška Vavrikov Vázquez Vecumniece Vecumnieks Vegge
Veinberga Veinbergs Veisa Veiss Vejnović Vekecki Vekić Velaja Velanac Velásquez Velázquez Vélez Velioğlu Véliz Venegas Venghaus Verdugo
Verduzco Veres Vergara Verniest Verzi Veseličić Vesić Vesin Vesković Vestergaard Vey Vezmar Vəliyev Vəsiyeva Vidaček Viderščak
Vidranjski Viellehner Viera Vieweg Viklund Vila Vilka Vilks Villadsen Villagómez Villalobos Villalpando Villarreal Villaseñor Villegas
Vilsone Vilsons Viļuma Viļums Vinketa Vintere Vinther Vintila Virtanen Visan Višekruna Vītiņa Vītiņš Vitman Vītola Vītoliņa Vītoliņš
Vītols Vītuma Vītums Vlah Vlašić Voelkel Vogel Vogelgsang Vogt Voicu Voigt Voinea Vokuhl Volk Volker Volkmann Vollis Vontein Vračar
Vračarević Vranjić Vrbanac Vrbas Vrbaslija Vrekalović Vrugić Vučeta Vučetić Vučevac Vučkovac Vučković Vučo Vučurević Vujaković Vujeva
Vukadin Vukaljević Vukalović Vukanović Vukašinac Vukasović Vukčević Vukelić Vukelja Vukeljić Vukobradović Vukobrat Vukša Vuksanović
Vukšić Vulčević Vuleta Vuletaš Vuletin Vulić Vulićević Vulišić Vulović Vunak Vunjak Vunturišević Vương Wachenbrunner Wachtel Waibel
Wakan Waldmann Walkowiak Wallin Wallner Wallstab Walther Walton Walz Warchoł Wartenberg Waschbüsch Wasiak Wąsik Wąsowski Wassilew
Wassiluk Wawrzyniak Wdowiak Węgrzyn Wehrsen Weidlich Weidner Weigel Weiler Weimer Weinand Weis Weiss Weller Welsch Welz Welzel Weniger
Wenk Werle Werrmann Wershansky Wertag Wesołowski Wessel Wessinghage Weyel Wezel Wiącek Wichmann Wickert Wiebe Więcek Wiechmann
Więckowski Wiegelmann Wierig Wierzbicki Wiese Wieser Wikström Wilczek Wilczyński Wilky Willwacher Wimmer Winiarski Winkelmann Winkler
Wischek Wischer Wissing Witczak Witek Wittich Wittl Włodarski Wnuk Wójcicki Wojtas Wojtasik Wojtczak Wojtkowiak Wójtowicz Wolak
Wolfarth Wolff Woliński Wollenberg Wollmann Wolny Wölpert Wolski Woś Wöschler Woytkowska Wrona Wroński Wühn Wujak Wünsche Wurm Wyludda
Wypych Wyszyński Xəlilov Yalçın Yáñez Yazıcı Ybarra Yeşilkaya Yetkiner Yıldızoğlu Yılmazer Yorulmaz Zabłocki Zaborowski Zabrdac Zach
Zaczkiewicz Zadnik Zadravec Zadrić Žagarac Zagoršek Zagórski Zaharia Zahn Zaituc Zajączkowski Żak Zakrzewski Žalako Zalar Zalewski
Zālīte Zālītis Zambrano Zamfir Zamora Zamudio Zandt Zanner Zapalac Zapata Zapletal Zaragoza Zarate Zaręba Zaremba Zariņa Zariņš
Žarković Zarzycki Zauber Zavala Zawada Zayas Zbodulja Zdelar Zdenčan Zdravčević Zdunek Zebić Żebrowski Zec Zeidler Zeidmane Zeidmanis
Zejak Zekan Zekl Zelaya Zelenka Zeltiņa Zeltiņš Zender Zepeda Žerajić Žeravica Zeuch Zeyen Zeyhle Žgela Žgrabljić Zībere Zībers Zięba
Ziegler Zielonka Ziemele Ziemelis Ziętek Zijan Zimanyi Zimmer Zimmermann Zimonja Zimonjić Zinaić Zinajić Zindović Zinser Zintl Žipac
Zipalović Zipančić Zipp Zipse Ziramov Zirojević Žirović Živadinović Živak Živaljević Živanac Živanović Žižanović Zlatanović Žmegač
Żmuda Zorica Zrna Zschunke Zubak Zuber Żuk Żukowski Zümsande Zunda Zúñiga Żurawski Żurek Zvaigzne Zvanić Zvejniece Zvejnieks Zviedre
Zviedrs Zvinele Zvinelis Zvonar Zwiener Zwoliński Zych Żyła
`;
