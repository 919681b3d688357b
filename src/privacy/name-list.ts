/**
 * Names common among people in Norway: first names (Norwegian, Sámi, Polish, Ukrainian, Lithuanian, Somali, Eritrean, Arabic,
 * Kurdish, Turkish, Persian, Vietnamese, Thai, Filipino, Tamil, Urdu and others) and surnames.
 * Written by hand for this project from general knowledge on 2026-11-22; no register copied. Add a name where it is missing.
 */

/** First names, separated by blanks. */
export const FIRST_NAMES = `
Lovleen Gebrehiwot Bozhena Ruqayya Fatou Dragoslav Nikoloz Giorgi Nino Tamar Levan Natia Shirin Shireen Shereen Shirine Tharshini Thushanthi Fardowsaa Xhevat Roza Rosario Hawre Hevi Rojhat Sevgin Yuliya Mariusz Jolanda Snorri Brynhildur Guðrún Sigurður Hafdis Birta Pål-Erik Toralv Torgny Gjertine Torbjørnar Svenke Oddgunn
Aaliya Aamir Aanna Aanta Aaron Aase Abbas Abdalla Abdallah Abdel Abdelaziz Abdelkader Abdelrahman Abdi Abdiaziz Abdifatah Abdihakim
Abdikadir Abdikarim Abdinasir Abdinur Abdirahim Abdirahman Abdirashid Abdirisaq Abdirizak Abdisalam Abdiwahab Abdiwali Abdul Abdulahi
Abdulaziz Abdulhadi Abdulkarim Abdullah Abdullahi Abdulrahman Abdulwahid Abdurrahman Abeba Abed Abel Abida Abigail Abinaya Abir Abirami
Abolfazl Abrahaley Abraham Abrehet Abshir Abukar Achara Achieng Ada Adaeze Adam Adan Ade Adeel Adel Adele Adelen Adelheid Adem Aden
Adham Adiam Adil Adine Adisa Adnan Adnana Adolf Adrian Adrianna Adrien Afaf Afewerki Afsaneh Afshin Afzal Agata Agathe Aggi Agit Agnar
Agne Agnes Agnete Agnethe Agnieszka Agnė Ahlam Ahmad Ahmed Ahmet Ahsan Ahura Aicha Aida Aidas Aila Aileen Aili Ailin Ailo Aiman Aimar
Aina Aisha Aishah Aiste Aistė Ajith Ajmal Akbar Akira Akosua Akram Aksel Akshaya Akua Akvilė Alaa Alan Albert Alberte Albin Albina
Aldona Aleena Alejandro Aleks Aleksander Aleksandra Aleksei Alem Alemseged Alessandro Alette Alex Alexander Alexandra Alexei Alf Alfhild
Alfie Alfred Alfredo Alganesh Algirdas Algis Ali Alia Alice Alicia Alicja Alida Alina Aline Alireza Alise Aliya Aliyah Alla Alma Almar
Almaz Alper Althea Alva Alvar Alvaro Alvdis Alvhild Alvilde Alvin Alvydas Amal Amalia Amalie Aman Amanda Amandus Amani Amanuel Amara
Amed Amelia Amelie Amer Amiin Amin Amina Aminata Amine Amir Amira Amirali Amirhossein Ammar Amna Amnat Amra Amund Amélie Ana Anab
Anahita Analyn Anam Anas Anastasia Anastasiia Anastasija Anastasiya Anastazja Anatolii Anatoliy Anbu Anchalee Andaras Anders Andor
Andrea Andreas Andreea Andrii Andrij Andrine Andrius Andriy Andrzej Andrè André Andrés Ane Aneela Aneeqa Aneta Anett Anette Angela
Angelica Angelika Angelito Anh Ania Aniela Anila Anisa Anita Anitha Anja Anjali Anlaug Ann Anna Annar Annbjørg Anne Anneli Annelise
Annfrid Annie Annika Anniken Annikken Annlaug Anny Anong Ansgar Antanas Antoine Anton Antonette Antoni Antonia Antonina Anum Anusha
Anwar Anzhela Anár Apinya Apiramy Aqila Aqsa Aram Aranya Aras Arash Aravind Araya Arben Archana Arda Ardian Ardita Are Areeya Aregay
Arent Arezoo Arezou Argesh Aria Ariel Arif Arild Arill Arkadiusz Arlene Arman Armin Arnas Arne Arnel Arnfinn Arnhild Arnstein Arnt
Arntor Arnulf Aron Arsen Arshad Artem Arthur Artur Artūras Arul Arun Arunas Arunee Arve Arvid Arwa Arzu Arî Arūnas Asad Asbjørg Asbjørn
Asgaut Asgeir Asghar Asha Ashfaq Ashley Ashraf Ashvin Ashwin Asia Asif Asim Ask Aslak Aslam Aslaug Asle Asli Aslı Asma Asmaa Asmeret
Asmund Aso Assad Asta Aster Astri Astrid Atakan Atefeh Atena Atif Atilla Atiqullah Atle Aud Audhild Audrius Audronė Audun August Augusta
Aurelija Aurimas Aurora Aurélie Auste Austėja Aušra Avin Awa Awes Awet Awil Axel Aya Ayaan Ayan Ayanle Ayat Ayesha Ayhan Aykut Ayla
Aylin Ayman Aymen Aynur Ayoub Ayse Aysegül Aysel Aysun Aytaç Ayten Ayşe Azad Azadeh Azar Azhar Azin Aziz Aziza Azra Babak Babar
Babatunde Badr Baha Bahadir Bahar Bahareh Bahati Bahman Bahram Bala Balasubramaniam Balder Bao Baran Barbara Baris Bartek Bartosz
Bartłomiej Barış Basel Bashir Bashira Basia Basim Basma Bassam Baste Bastian Batool Bavani Bawer Bayan Bayani Beaska Beata Beate Beathe
Beatrice Beatriz Behnam Behrang Behrooz Behrouz Behzad Bejan Bella Bemnet Benazir Benedicte Benedikt Benedikte Benigno Benjamin Benjie
Benoît Bent Bente Benthe Berat Bereket Berfin Berge Berger Bergliot Bergljot Berhane Berhe Berit Beritan Berivan Berk Berkay Berna
Bernadeta Bernadette Bernhard Bernt Berret Berte Bertha Bertil Besnik Betül Beyza Bibi Bienvenu Biera Bierna Bijan Bilal Bilan Bile
Bilge Bilqis Binh Biniam Binyam Biret Biret-Ánne Birger Birgit Birgitta Birgitte Birit Birk Birol Birte Birthe Birute Birutė Bjarne
Bjarte Bjørg Bjørge Bjørgulf Bjørn Bjørnar Blerim Blerta Bo Bodil Bodvar Boel Bogdan Bogdana Bogumiła Bogusław Bohdan Bohdana Bolette
Bong Boonmee Boonsri Borgar Borghild Borgny Boris Borys Botan Bouchra Bożena Brage Branavan Brandon Branka Branko Brede Brhane Brian
Brigita Brigt Brintha Brit Brita Brith Britt Britta Bronisław Bror Bruno Bryan Brynhild Brynjar Brynjolf Brynjulf Bsrat Bue Buket Burak
Burcu Burhan Busaba Bushra Busra Bávlos Bávval Bård Bærnt Bêrîvan Bình Bích Børge Børre Bülent Büşra Błażej Bảo Cabdi Cali Camila
Camilla Canan Cansu Carina Carl Carla Carlos Carmen Carol Carola Carolina Caroline Caspar Casper Cassandra Catharina Catharine Cathrin
Cathrine Cato Catrine Cecilia Cecilie Celina Celine Cem Cemal Cemile Cengiz Ceren Ceyda Cezary Chai Chaiwat Chalida Chandra Chandran
Chanida Channarong Chantal Charles Charlie Charlotte Chatchai Chau Chen Cherry Cherrylyn Cheryl Chiara Chidi Chien Chinedu Chioma Chitra
Chnar Choman Chris Christel Christen Christer Christian Christiane Christin Christina Christine Christoffer Christopher Christy Châu
Cihan Ciwan Claes Claire Clara Claudia Claudine Claus Clément Connie Conrad Consuelo Corazon Cornelia Cornelius Craig Crisanto Cristian
Cristina Cuma Cuong Czesław Cường Daciana Dag Dagfinn Dagmar Dagny Dagrun Dahabo Dahir Dainius Daiva Dalal Dalia Dalisay Damian Damla
Dan Dana Danait Dang Danguolė Daniel Daniela Daniella Danilo Danish Danny Danuta Danyal Danylo Dao Daria Dariia Darius Dariush Dariusz
Dariya Darwin Darya Daryoush Dasha David Davina Dawid Dawit Deborah Deeqa Defne Degan Deimantė Dejan Delal Delaram Delina Delovan Demet
Denise Deniz Dennis Denys Deqa Derya Desirée Desta Devrim Dharani Dharshini Diana Diane Didem Didier Diego Diep Dilan Dilara Dilek Diler
Diljin Dilnaz Dilshad Dima Dina Dinesh Dinh Ditlef Divya Diwata Diyar Diễm Dlovan Dmitri Dmitry Dmytro Doaa Dolores Domantas Dominic
Dominik Dominika Donald Donatas Donjeta Donna Dordi Dorota Dorte Dorthe Dorthea Douglas Dovilė Dovydas Dragan Dragana Dragos Drita
Duangjai Duc Dung Dunia Duommá Duong Duy Duygu Dylan Dyre Dánel Dávvet Dũng Dương Ebba Ebbe Ebru Ebyan Ece Eda Edda Eddie Edel Eden
Edgar Edgardo Edin Edit Edita Edith Edmund Edna Eduard Eduardo Edvard Edvin Edvinas Edward Edwin Edyta Efe Efrem Efren Egidijus Egil
Egill Egle Eglė Ehsan Ehtisham Eigil Eileen Eileif Eilert Eilif Eilin Eilén Eimantas Einar Einy Eir Eira Eirik Eirill Eirin Eivind Eivor
Ekaterina Elaheh Elbjørg Eldar Eldbjørg Eldrid Elen Elena Eleni Elham Eli Elia Eliana Elias Elida Elif Elin Elina Eline Elinor Elis
Elisa Elisabet Elisabeth Elise Eliza Ella Elle Elle-Márjá Ellen Ellinor Elliot Elly Elma Elmas Elmer Elna Elnaz Elodie Elsa Elsbeth Else
Elsie Elvin Elvira Elvis Elżbieta Elžbieta Emad Eman Embla Emeka Emel Emelie Emeline Emelita Emil Emilia Emilie Emilija Emily Emin Emina
Emine Emir Emma Emmanuel Emmeline Emrah Emre Emrik Enayatullah Ender Endre Enes Engin Enisa Enok Enrique Enver Enya Ercan Erdal Erdem
Erdogan Eren Erhan Eric Erica Erik Erika Erikas Erkan Erle Erlend Erlinda Erling Ermias Erna Ernestas Ernesto Ernst Erol Ersin Ervin Esi
Esin Eskil Esma Esmaeil Esmatullah Espen Esperance Esperanza Esra Esraa Esteban Ester Esther Estifanos Estrella Ethan Etienne Eva Evald
Evangeline Evelina Evelyn Even Evin Evind Evren Evy Ewa Ewelina Eyoab Eyob Fabian Fadel Fadi Fadia Fadime Faduma Fadumo Fah Fahad Faheem
Fahimeh Faisal Faiza Faizan Fakhra Fanny Farah Farahnaz Faramarz Fardin Fardosa Fardowsa Farhan Farhana Farhat Farhia Farhiya Fariba
Farid Farida Farideh Faris Farishta Farnaz Farnoosh Farooq Farouk Farrukh Farshad Farshid Fartun Faruk Farzad Farzana Farzaneh Fatema
Fatemeh Fatih Fatiha Fatima Fatimah Fatma Fatmir Fatos Fatoumata Fatoş Fatuma Fawaz Fawzi Fawzia Fayez Faysal Fazal Fazila Federica
Fedir Fehmida Felicia Felipe Felix Ferdinand Ferdows Fereshteh Ferhad Ferhat Feride Ferman Fernanda Fernando Feruz Fiaz Figen Fikret
Fikreta Filip Filippa Filiz Filmon Filsan Finn Fiona Fiori Firas Fithawit Fitsum Flamur Flora Florante Florencia Florentine Florin Folke
Forough Fouad Fouzia Fowsiyo Francesca Francesco Francisco Franciszek Frank Frans Franz François Françoise Fred Freddy Frederic Frederik
Frederikke Fredrik Fredrikke Freja Freweini Freya Frida Fridtjof Friede Frits Fritz Frode Froydis Frozan Frøy Frøya Frøydis Furaha
Furkan Gabija Gabriel Gabriella Gabrielle Gabrielė Galina Gamze Ganesh Garad Gard Gary Gatluak Gaute Gayathri Gebre Gebremedhin
Gebremeskel Gediminas Geetha Geir Geirmund Genet Gentiana Georg George Geraldine Gerd Gerda Gerhard Gerhardt Gerlaug Gert Ghada Ghasem
Ghassan Ghazal Ghazala Ghebre Gheorghe Ghirmay Ghodrat Gholam Ghulam Giang Giedre Giedrius Giedrė Gilles Gina Gintaras Gintare Gintarė
Giovanni Girlie Girmay Gisela Gisle Gitte Giulia Giuseppe Gizem Gjermund Gjert Gjertrud Gjøran Glenda Glenn Gloria Goda Goitom Golnar
Golnaz Golshan Gonzalo Gopal Goran Gorm Goro Gosia Gowri Graciela Graham Grażyna Greger Gregers Gregor Gregorio Greta Grete Gretha
Grethe Gro Grunde Gry Grzegorz Guadalupe Gudbrand Gudmund Gudny Gudrun Gudveig Guhtur Guillaume Guillermo Gul Gulalai Gulan Guled
Gulistan Gulla Gulnaz Gulsen Gulzar Gun Gunay Gunda Gunhild Gunlaug Gunn Gunnar Gunnbjørg Gunnhild Gunnlaug Gunnstein Gunnvor Gunvald
Gunvor Guro Gustav Gustavo Gustu Guttorm Gyda Gáddjá Gárdin Gáre Gáren Gökhan Gökçe Gönül Gøran Gülay Gülcan Güler Gülsen Gülten Gülşen
Günay Güven Haakon Haben Habib Habiba Habibo Habibullah Habte Habtom Hacer Hadeel Hadi Hadil Hadis Hafiz Hafsa Hai Haidar Haider Haifa
Haile Haitham Hajar Hakan Hala Haldis Haldor Haleema Halgurd Halil Halima Halime Halimo Halina Hallbjørn Halldis Halldor Hallgeir
Hallgrim Hallstein Hallvard Haluk Halvar Halvard Halvdan Halvor Halyna Hamad Hamdi Hamed Hamid Hamida Hamide Hamideh Hamidreza
Hamidullah Hammad Hamna Hamsa Hamza Hana Hanan Hanh Hani Hanin Hanna Hannah Hanne Hannibal Hans Hany Harald Hardy Hari Harini Haris
Haroon Harriet Harry Haruka Harun Hasan Hashem Hashim Hasiba Hasna Hasret Hassan Hatem Hatice Hauk Havva Hawa Hawar Hawo Hawraman Hawre
Haya Hayat Haydar Hayder Heaika Heather Heaŋdda Heba Hector Hedda Hedvig Hege Heidi Heidrun Heine Hejar Hekmatullah Helen Helena Helene
Helga Helge Helin Heljar Hella Helle Helma Helmer Helvig Helén Helîn Hemin Hennadii Hennie Hennik Hennika Henning Henny Henok Henri
Henriette Henrik Henrikke Henry Henryk Heorhii Herbjørg Herbjørn Herborg Herdis Herlaug Herleif Herman Hermann Hermela Hermine Hermod
Hermon Hesam Heval Hevin Hibaq Hibo Hicham Hien Hieu Hikmet Hilal Hilda Hilde Hildegard Hildegunn Hildur Hilmar Hina Hind Hinda Hira
Hiroshi Hisham Hiwa Hiwet Hiyab Hiếu Hiền Hjalmar Hjørdis Hlib Hoa Hoai Hoang Hodan Hodo Hogne Holger Homa Homayoun Hong Honorata Hooman
Hossein Houda Houman Hoàng Hryhorii Hubert Huda Hue Hugo Hugues Hulda Huma Humaira Humayun Hung Huong Husam Husein Huseyin Hussain
Hussein Huy Huyen Huyền Huệ Hánsa Hågen Håkon Håvar Håvard Hêvî Hùng Hülya Hüseyin Hương Hạnh Hải Hồng Ian Ib Ibado Iben Ibrahim Ibtisam
Ida Idar Idil Idman Idris Idun Idunn Ieva Ifeanyi Ifeoma Ifrah Iftikhar Ignacio Ignas Igor Ihab Ihor Ijaz Ikraan Ikran Ilayda Ilham
Ilhami Ilhan Ilkay Ilker Illia Ilona Ilwad Ilya Imad Iman Imane Imelda Immaculée Imran Imtiaz Ina Inaam Inam Inas Inayat Indra Indrani
Indre Indrė Ines Inga Inga-Maret Ingar Ingard Inge Ingebjørg Ingeborg Ingebrigt Ingebrikt Ingelin Ingemar Ingemund Inger Ingerid Ingfrid
Ingolf Ingri Ingrid Ingrida Ingrun Ingunn Ingvald Ingvar Ingve Ingvild Ingvill Inká Inna Innocent Intisar Ioana Ion Ionut Ipek Iqbal
Iqra Iraj Irem Iren Irena Irene Ireneusz Irfan Irina Iris Irma Irmelin Irum Iryna Isa Isabel Isabell Isabella Isabelle Isac Isak Isam
Isayas Iselin Ishani Ishaq Ishfaq Ishwar Isidro Islam Ismael Ismahan Ismail Ismet Israa Issa Issát Istahil Isáhkka Ivan Ivana Ivanka
Ivar Iver Ivo Ivvár Ivy Iwona Iza Izabela Jaahke Jabeen Jaber Jacek Jack Jackie Jacky Jacob Jacqueline Jad Jadwiga Jafar Jagoda Jahangir
Jahanzeb Jahn Jaime Jakob Jakub Jalal Jama Jamac Jamal James Jamie Jamil Jamila Jamilo Jamshid Jan Jana Jane Janelle Janet Janette
Janice Janicke Janika Janina Janine Janita Janna Janne Jannicke Jannike Janusz Jardar Jarek Jarl Jarle Jarosław Jaruwan Jasmin Jasmina
Jasmine Jasna Jason Javad Javed Javeria Javid Javier Jawad Jaya Jayanthi Jayson Jean Jeanette Jeanne Jeannette Jeff Jeffrey Jegan Jelena
Jennifer Jenny Jens Jeppe Jeremias Jericho Jerome Jerry Jerzy Jesper Jessica Jessie Jesús Jeyanthi Jhon Jihad Jihoon Jill Jim Jimmy
Jinan Jing Jintana Jiyan Jo Joachim Joakim Joanna Joanne Joaquín Joar Joavnna Jocelyn Joe Joel Jofrid Johan Johann Johanna Johanne
Johannes John Johnny Johtte Jola Jolanta Jolita Jomar Jon Jonalyn Jonas Jonatan Jonathan Jone Jonel Jonetta Joni Jonny Jordan Joret
Jorge Jorid Jorunn Josef Josefin Josefina Josefine Joselito Joseph Josephine Joshua Josie Jostein Josva José Joud Jouni Jovelyn Jovita
Jovito Jovnna Jovsset Jowan Jowita Joyce Juan Juanito Jude Judith Judyta Juhani Juhán Jul Julia Julian Juliane Julianne Julie Julien
Julita Julius Jun Junaid June Junjun Juoksa Juozas Jurate Jurga Jurgita Justas Justin Justina Justinas Justyna Juvy Jwan Jáhkoš Jåvva
Jérôme Jîn Józef Jøran Jøren Jørgen Jørn Jørund Jūratė Kaan Kaare Kabilan Kacper Kadir Kadra Kaha Kai Kaia Kainat Kaisa Kaja Kajal Kajan
Kala Kaltun Kalyani Kamal Kamala Kambiz Kamil Kamila Kamilla Kamilė Kamran Kanagasabai Kanchana Kanda Kandiah Kanok Kanya Karam Karan
Karen Kari Karianne Karim Karima Karin Karina Karine Karl Karla Karol Karolina Karoline Karolis Karsten Karthiga Karthik Karthika Karwan
Kashif Kasia Kaspar Kasper Katarina Katarzyna Katayoun Kate Kateryna Katharina Katherine Kathrin Kathrine Katinka Katja Katrin Katrina
Katrine Katya Kausar Kaveh Kavitha Kawa Kay Kaynat Kazim Kazimierz Keerthana Keiko Keith Kejal Kelly Kemal Kenan Kenji Kennet Kenneth
Kenny Kent Kerem Kestutis Ketil Kevin Keyvan Khabat Khadar Khadeeja Khadija Khadra Khaled Khalid Khalida Khalil Khang Khanh Khatera
Khawar Khawla Khoa Khosro Khrystyna Khurram Khurshid Khánh Kianoush Kibrom Kidane Kidist Kieu Kifle Kim Kimberly Kine Kinga Kira Kiran
Kirill Kirsi Kirste Kirsten Kirsti Kirstin Kirushan Kiruthika Kisanet Kishwar Kittil Kittisak Kitty Kiều Kjartan Kjell Kjellaug
Kjellfrid Kjersti Kjerstin Kjetil Klara Klaudia Klaus Knud Knut Kofi Kolbein Kolbjørn Komal Konrad Konstanse Kornelia Kornelius
Kostiantyn Kourosh Kowsar Krishna Kristel Kristen Kristi Kristian Kristiane Kristianne Kristijonas Kristin Kristina Kristine Kristofer
Kristoffer Kristupas Krystian Krystyna Krzysiek Krzysztof Ksenia Kseniia Kuba Kubra Kujtim Kulap Kulsoom Kumar Kumaran Kumari Kurt
Kwabena Kwame Kwasi Kyrre Káisá Káre Kárin Kåre Kübra Kęstutis Laajla Laara Ladan Laiba Laila Lailuma Laima Laimonas Lakshmi Laleh Lamai
Lamia Lan Lana Larisa Larry Lars Larysa Lasse Latifa Latifah Laura Lauren Laurent Laurits Lauritz Laurynas Lavrans Lawen Laxmi Layal
Layan Layla Lea Leah Leammet Leander Lech Leena Leia Leif Leila Leili Leiv Lemlem Lena Lene Lennart Leo Leon Leona Leonard Leonardo
Leonora Lesia Lesya Leszek Letebrhan Letekidan Leticia Levent Levi Lewis Leyla Li Liam Liana Liban Liberg Lida Lidia Lidvard Lidya Lien
Liezel Liezl Liiban Liine Liisá Lilian Liliana Liliia Lilja Lill Lillian Lilly Lily Lina Linas Linda Line Linea Ling Linh Linn Linnea
Linus Liridona Lisa Lisbet Lisbeth Lise Liselotte Liss Liubov Liudmyla Liv Liva Live Lizzie Liên Ljiljana Loan Loc Logan Loke Lone Long
Lorena Lorents Lorentz Lorenza Lorenzo Loreta Lorin Lotta Lotte Loubna Louis Louise Lourdes Lovisa Lovise Luam Lubna Luc Luca Lucas
Lucia Lucie Lucjan Lucy Lucyna Lucía Ludmila Ludvig Ludwik Luis Luisa Lujain Lukas Luke Lule Luna Luningning Luul Luwam Luxmi Luz
Luzviminda Ly Lyder Lydia Lykke Lyng Lyudmila Lyudmyla Láhppu Láilá Lásse Lásse-Máhtte Lávra Læjsa Lộc Maajja Maciej Maciek Madeleine
Madelen Madhan Madina Mads Magda Magdalena Magdalene Magnar Magne Magnhild Magni Magnor Magnus Maha Mahad Mahamed Mahamud Mahbouba Mahdi
Mahendran Maher Mahin Mahlet Mahmood Mahmoud Mahmud Mahmut Mahnaz Mahnoor Mahsa Mahshid Mahtab Mahvash Mai Maia Maira Maja Majd Majed
Majid Maksim Maksym Malai Malak Malalai Malathi Malee Malek Malena Malene Mali Malika Malin Malvin Mamadou Manal Mandana Manee Maneli
Manijeh Manouchehr Mansour Mansoureh Mantas Manuel Manuela Maqsood Maral Marcel Marcela Marcelo Marcin Marco Marcus Marek Maren Margaret
Margareth Margaretha Margarita Margit Margot Margrete Margrethe Margunn Marharyta Mari Maria Mariam Mariama Mariana Mariann Marianne
Maribel Maricar Maricel Maricris Marie Mariel Mariell Marielle Marifel Mariia Marija Marilou Marilyn Marina Mariola Marion Marissa Marit
Marita Marites Maritess Marius Mariusz Marivic Mariya Marjan Mark Marko Markus Marlene Marlon Marna Marta Marte Martha Marthe Marthine
Martin Martina Martine Martinius Martyna Martynas Marvin Marwa Marwan Mary Maryam Maryan Maryann Maryna Marysia Marzena Marzieh Mason
Masood Masoud Masoumeh Matas Mateo Mateusz Mathan Mathea Matheus Mathias Mathieu Mathilda Mathilde Mathura Matias Matilde Mats Matteus
Matthew Matti Maud Maureen Mauricio Maurits Max Maxamed Maxim Maximilian May Maya Mayada Maylen Maylinn Mays Maysa Mazen Maziar
Małgorzata Małgosia Medhanie Meena Meenakshi Megan Mehak Mehari Mehdi Mehmet Mehran Mehrdad Mehret Mehri Mehrnaz Mehrnoosh Mehwish Mei
Mekonnen Melanie Melat Melchor Melek Melike Melina Meline Melis Melissa Melody Meltem Mengisteab Mercedes Meret Merete Merethe Mergim
Merhawi Meriem Merlinda Meron Mert Merve Meryem Meseret Mesfin Mesut Metin Metta Mette Mia Michael Michaela Michał Michelle Mie
Mieczysław Miguel Mihaela Mihai Mihkkal Mihkku Mihret Mikael Mikaela Mikal Mike Mikhail Mikiele Mikkal Mikkel Mikkeline Mikołaj Milad
Milda Milena Milian Milica Milla Mille Millie Million Milo Milosz Mimmi Mina Mindaugas Mindor Mine Ming Minh Minji Minoo Mira Mirac
Miriam Mirja Mirjam Mirjana Mirosław Mirosława Mirsad Mirwais Mirza Mithila Mitra Mizgin Miłosz Moath Moazzam Mobeen Modestas Modolf
Moein Mohamad Mohamed Mohammad Mohammed Mohamud Mohan Mohanraj Mohsen Mojgan Mojtaba Molly Mona Monica Monika Monja Montri Morgan Morten
Morteza Mostafa Mouna Mounir Mourad Mousa Muamer Muath Mubarak Mubashar Mudassar Mugisha Muhamad Muhammad Muhammed Muhammet Muhubo
Mujtaba Mukhtar Mulki Mulu Mumin Mumtaz Muna Muneeba Munir Munira Murad Murali Murat Mursal Murugan Musa Muse Mushtaq Mussie Mustafa
Mustafe Mustapha Muxamed Muzaffer My Mykhailo Mykhaylo Mykola Mykyta Mylene Myrna Myrthel Myuran Máddji Mággá Máhte Máhtte Máhtto Máijá
Márehtá Máren Máret Máret-Ánne Márgu Márjá Mäjja Møyfrid Müge Nabeel Nabil Nabila Nada Nadarajah Nadeem Nadege Nader Nadezhda Nadia
Nadiia Nadim Nadine Nadir Nadiya Naeem Naghmeh Naheed Nahid Nahom Naila Naima Naji Najib Najibullah Najla Najma Najwa Nalan Nalini Nam
Nancy Nanna Nanthana Nanthini Naoko Naqibullah Narayan Narciso Naree Narges Narong Naseem Naseer Naser Nasim Nasir Nasra Nasratullah
Nasreen Nasrin Nasser Nasteexo Nasteho Nastia Natalia Natalie Nataliia Nataliya Natalya Natasha Nathalie Nathan Nathaniel Natnael
Nattapong Nattaya Naveed Navid Nawal Nawaz Nawras Nayab Nazan Nazanin Nazar Nazia Nazir Nazli Nazlı Nebiat Nebojsa Necati Necla Nedžad
Negar Negasi Negin Nejla Nelia Nelly Nenad Nenita Neo Nergiz Nerijus Neringa Nermin Nermina Neslihan Nesrin Nestor Nevin Newroz Nga Ngan
Nghia Nghĩa Ngoc Ngozi Nguyet Ngân Ngọc Nhan Nhi Nhu Nhung Như Nichapa Nicholas Nick Nicklas Niclas Nicolai Nicolas Nicole Nicoline Nida
Nidal Niels Nigar Nigel Nighat Niilas Niillas Niilo Nijolė Nikita Nikke Niklas Nikodem Nikola Nikolai Nikolas Nikoline Nilgün Nillá Nilo
Niloofar Niloufar Nils Nils-Aslak Nilsine Nilüfer Nima Nimco Nimo Nimra Nina Niranjan Nirmala Niroshan Nisha Nishanthan Nishtiman Nithya
Nittaya Niusha Niyan Nizar Njål Nkechi Noah Noel Noelle Noemi Noi Nok Nong Noor Noorullah Nor Nora Norah Norbert Norma Norunn Norvald
Norvall Nosheen Nour Noura Nova Numan Nur Nura Nuray Nurcan Nuri Nuria Nurten Nuur Násti Oanh Obaida Obi Oda Odd Oddbjørg Oddbjørn
Oddfrid Oddgeir Oddhild Oddlaug Oddleif Oddmar Oddmund Oddny Oddrun Oddvar Oddveig Oddvin Odette Odin Odine Odvar Ofelia Oguz Okan
Oksana Oktay Ola Olaf Olai Olaug Olav Oldine Ole Olea Oleander Oleg Oleh Olek Oleksandr Oleksandra Oleksii Oleksiy Olena Olet Olga Olha
Oline Oliver Olivia Olivie Olivier Oliwer Oliwia Oluf Oluwaseun Olya Omaima Omar Omid Omran Ona Onur Orathai Orest Orhan Orvar Osama
Oscar Oskar Osman Ostap Osvaldas Othman Ottar Otto Ouassim Ousmane Ove Ovllá Owen Oxana Oystein Ozan Oğuz Oğuzhan Pablo Pakpao Palma
Paloma Palwasha Pamela Pannee Paola Paolo Parastoo Parisa Parsa Parvaneh Parveen Parvez Parvin Parviz Pascal Patience Patricia Patrick
Patrik Patrycja Patryk Paul Paula Paulina Pauline Paulius Paulus Pavel Pavithra Pavlo Paweł Payam Peder Pedro Pegah Peggy Pejman Pelin
Pelle Pensri Per Perla Pernille Petar Peter Petra Petras Petrine Petro Petronelle Petter Peyman Peywend Phat Phichit Phil Philip
Philippe Phillip Phong Phonphan Phu Phuc Phuong Phúc Phương Pia Piera Piere Pierre Pilar Pimchanok Pinar Piotr Piotrek Pirakash
Piratheep Ploy Polina Pooya Porntip Pouria Pouya Povilas Prabakaran Prabha Pradeep Prakash Pranee Prapaporn Prasert Praveen Prayut
Preben Precious Preecha Priya Priyanka Przemek Przemysław Pål Pınar Qaiser Qali Qamar Qasim Qiang Quan Quang Qudratullah Quoc Qusay Quy
Quyen Quynh Quyên Quốc Quỳnh Rabia Rachel Rachid Radek Radha Radosław Radovan Radu Rafael Rafał Rafia Rafik Rafiq Raghad Raghda Ragna
Ragnar Ragne Ragnfrid Ragnhild Ragni Ragnvald Rahat Rahel Rahim Rahma Rahmat Rahmatullah Rahmo Raho Raimondas Raj Raja Rajaa Rajan
Rajani Rajeswari Rajkumar Rakel Rakesh Ralf Raluca Rama Ramadan Ramazan Rameez Ramesh Ramez Rami Ramil Ramin Ramla Ramon Ramona Ramunas
Ramunė Ramya Ramzi Ramūnas Rana Randi Randulf Rania Ranim Ranjan Ranjani Rannveig Ranveig Raquel Rasa Rasha Rashid Rasmine Rasmus Ratana
Ratchanee Rattana Ravdna Ravi Ravindran Ravna Ray Rayan Raymond Raza Razan Razia Razvan Raúl Rebar Rebaz Rebecca Rebekka Rebin Recep
Reda Reem Regimantas Regina Regine Rehana Rehman Reidar Reidulf Reidun Reidunn Rein Reinert Reinhard Remigijus Renas Renata Renate
Renuka René Resul Rexhep Reyhan Reynaldo Reza Rezan Riad Riaz Ricardo Richard Richelle Rickard Riham Rihtta Rikard Rikke Rim Rima
Rimantas Rimas Risten Rita Rizalina Rizgar Rizwan Rišten Roald Roar Robel Robert Roberta Robertas Robin Robina Rochelle Roda Rodas Rodel
Rodney Rodrigo Rogelio Roger Roghayeh Rohini Rohullah Rojan Rojda Rojin Rokas Roksana Roksolana Rolandas Rolf Rolv Roman Romeo Romina
Ron Ronahi Ronaldo Ronja Ronny Rooble Rosa Rosalie Rosalinda Rosario Rose Rosemarie Ross Rostyslav Rowan Rowel Rowena Roxanne Roy Roya
Rozerin Rozita Ruba Rubelyn Ruben Rubina Rubén Rudi Rudolf Rukhsana Rukhsar Rula Runa Runak Runar Rune Rungnapa Runhild Runi Ruqia
Ruqiya Ruqiyo Ruslan Ruslana Ruta Rutger Ruth Ryan Ryszard Rásttos Rávdná Róża Rønnaug Rûken Rūta Saad Saadia Saado Saba Sabah Sabeen
Sabir Sabri Sabrin Sabrina Sadaf Sadegh Sadia Sadiq Saeed Saeid Saengdao Safa Safaa Safak Safdar Safiya Safiyo Saga Sagal Saghar Sahal
Sahar Sahra Said Saida Saif Saima Sajid Sajida Sajjad Sakda Sakina Salad Salado Salah Salam Saleem Saleh Salem Salim Salima Sally Salma
Salman Salomon Salvador Salve Salwa Sam Samah Saman Samaneh Samar Samart Samer Sami Samia Samina Samir Samira Samra Samrawit Samreen
Samsam Samson Samuel Sana Sanaa Sander Sandra Sangeetha Sangwan Sania Sanja Sanna Sanne Santiago Saqib Sara Sara-Marit Sarah Saranya
Saravanan Sarbast Sarfraz Sarina Sarkawt Sarojini Sarwar Sasithorn Sathish Sathya Saule Saulius Saulė Savitri Saynab Sazan Scott Sead
Sean Sebastian Seda Sedat Sediqa Sefa Segen Seif Sejla Sekou Selam Selamawit Selcuk Selda Selim Selin Selina Selma Selmer Selmir Selvan
Selvi Selçuk Semere Semhar Semih Semra Senad Senait Senem Sennait Senthil Seoyeon Sepideh Serap Serdar Sergei Sergej Sergey Sergio
Serhat Serhii Serhildan Serhiy Serina Serkan Sermin Setareh Sevda Severin Sevgi Sevil Sevim Seyma Shabana Shabbir Shabnam Shadi Shafiq
Shafiqa Shaghayegh Shagufta Shahab Shahbaz Shahd Shaheen Shahid Shahida Shahin Shahla Shahnaz Shahram Shahriar Shahrokh Shahzad Shaima
Shaista Shakeel Shakila Shamim Shamsa Shamsia Shamso Shane Shankar Shannon Shanthi Sharifullah Sharmarke Sharmila Sharon Shayan Shazia
Shehzad Sheila Sherif Sherko Shewit Shiela Shilan Shirwan Shiva Shler Shno Shobana Shohreh Shokoufeh Shorsh Shpresa Shqipe Shukri
Shukria Shumaila Siamand Siavash Sibel Sidsel Siff Sigbjørn Sigfrid Sigita Sigmund Signe Signy Sigrid Sigrun Sigurd Sigvald Sigvart
Sigve Siham Silas Silje Silvia Silvina Sima Simas Simen Simin Simon Simona Simonas Simone Simret Sina Sinan Sindre Sine Sinem Sirak Sire
Siren Siri Sirianne Sirikit Siriporn Sirirat Sirwan Sissel Siv Siva Sivakumar Sivan Sivaram Sivert Sjur Skaistė Skirmantas Slavica
Slobodan Snefrid Snezana Snorre Sobana Sobia Sofe Sofia Sofie Sofiia Sofus Sofía Sogol Soha Sohail Soheil Soheila Sol Solbjørg Solfrid
Solgunn Solomiia Solomon Solrun Solvei Solveig Solvor Somayeh Sombat Somchai Somjai Somporn Somsak Somsri Son Sonata Sondre Sonja Sopa
Sophia Sophie Soran Soraya Sorin Soroush Souad Soufiane Sowda Sowmya Sriram Stacy Stanislav Stanisław Stanisława Stanley Stasys Stefan
Stefania Steffen Stein Steinar Steinulf Steinung Stella Sten Stener Stepan Stephan Stephanie Stephen Steve Steven Stian Stig Stiinná
Stina Stine Storm Stuart Sturla Styrk Suad Suada Suat Subramaniam Sucdi Suchada Suda Sudarat Sudha Sue Suha Suhad Suhur Sujatha Sukanya
Sulaiman Suleiman Sulochana Sultan Sumaia Sumaira Sumalee Sumaya Summera Sundar Sundus Sune Sunee Sungmin Sunisa Sunniva Sunná Suong
Suonna Supaporn Supatra Suphaphon Surachai Suresh Susan Susana Susann Susanna Susanne Sushila Suwanna Suzan Svanhild Svein Sveinung Sven
Svend Svenn Sverre Svetlana Svitlana Sylvelin Sylvi Sylvia Sylvie Sylwester Sylwia Synne Synnøve Synøve Syver Szczepan Szymon Sámmol
Sárá Sárán Sáve Sæmund Sølve Sølvi Søren Sükran Süleyman Sławek Sławomir Sơn Tabassum Tadas Tadesse Tadeusz Taha Tahani Taher Tahir
Tahira Tahmina Taimoor Taisiia Takashi Talal Talat Tale Talette Talha Tallak Tam Tamara Tamer Tamim Tan Taner Tanja Tanveer Tanvir Tanya
Tarald Taraneh Taras Tarek Tareq Tariq Tarje Tarjei Tarkan Tasanee Tasleem Tasnim Tatiana Tatjana Tauseef Tautvydas Tayfun Tayyab
Tayyaba Tayyip Tea Ted Tehmina Tekle Teo Teodor Teodoro Teresa Terese Teresita Terje Terry Tesfalem Tesfamichael Tesfay Tesfaye Tessie
Tetiana Tetyana Thach Thaer Thanakorn Thanawat Thang Thanh Thao Tharani Tharshan Tharsini Thayalan Thea Thelma Theo Theodor Theodora
Theresa Therese Thevaki Thi Thibault Thida Thien Thierry Thilaga Thilde Thine Thinh Thivya Thiên Thoa Thom Thomas Thomine Thongchai Thor
Thora Thorbjørn Thore Thorhild Thorleif Thormod Thorstein Thorvald Thov Thu Thuan Thusitha Thuy Thành Thúy Thảo Thắng Thị Thịnh Thủy Tia
Tidemann Tien Tiffany Tigist Tilda Tilde Tim Timothy Tin Tina Tindra Tine Tirhas Tiril Tirill Titas Tiến Toan Tobias Tobine Toktam Tolga
Tollef Tom Tomas Tomasz Tomek Tomine Tommy Tomás Tone Tonje Tony Tor Tora Toralf Torbjørg Torbjørn Tord Tordis Tore Torfinn Torgeir
Torgrim Torgunn Torhild Toril Torill Torjus Torkel Torkil Torkjell Torleif Torleiv Tormod Torolf Torstein Torunn Torvald Tov Tove Toya
Tracy Trang Tri Trine Trinh Tristan Trond Trong Truc Trude Truls Trung Trygg Trygve Trúc Tsegay Tsehay Tsige Tu Tuan Tuba Tugba Tuncay
Tunde Tung Tuqa Turan Turgut Turi Turid Tuva Tuyet Tuyết Tuğba Tuấn Tyler Tymofii Tymon Tymoteusz Tyr Tyra Tyri Tâm Tân Tåamma Tùng
Tülay Ubah Ubaid Uche Udom Ufuk Ugbaad Ugbad Ugne Ugnė Ugur Ulf Ulla Ulrik Ulrikke Ulv Uma Umair Umar Umayma Umesh Umit Umut Una Unn
Unni Unny Urai Urd Urooj Ursula Urszula Urtė Usa Usama Usha Usman Uwase Uyen Uyên Uzair Uzma Uğur Vadim Vadym Vahid Vaida Vaidas Valborg
Valdas Valdemar Valentin Valentina Valentyna Valeria Valerii Valeriia Valery Valon Valter Van Vanessa Vangie Vanja Vasanthi Vasile
Vasuki Vasyl Vebjørn Vedat Vegar Vegard Veikko Veli Vera Verner Veronica Veronika Veslemøy Vesna Vetle Viacheslav Vicente Victor
Victoria Vida Vidar Vidas Vidkun Vidmantas Viet Vigdis Viggo Vijay Vijaya Viktor Viktoria Viktoriia Viktorija Vilde Vilfred Vilhelm
Vilius Vilja Viljar Villemo Vilma Vilmer Vimal Vimala Vincent Vinh Vinjar Vinoth Viola Violet Violeta Vira Virgilijus Virgilio Virginia
Virginija Visar Vitalii Vitalija Vitaliy Vithya Vivi Vivian Việt Vjosa Vlad Vladimir Vladislav Vladyslav Vojislav Volkan Volodymyr
Vsevolod Vuolla Vygantas Vytas Vytautas Vårin Văn Wacław Wael Waen Wafa Wafaa Wahida Wajid Waldemar Waleed Wali Walid Walter Wanda
Wanida Wanna Wannapa Waqar Waqas Waraporn Warda Warsame Waseem Wassim Wayne Weam Wei Weldu Wenche Wendy Wenke Werner Weronika Wibeke
Wichai Widad Wiesław Wiesława Wiktor Wiktoria Wilai Wilaiwan Wilfredo Wilhelm Wilhelmine Will William Willy Wilma Winta Wintana Wioletta
Wissam Witold Wojciech Wojtek Woldu Władysław Włodzimierz Xiao Ximena Xin Xuan Xuân Yaa Yacine Yagmur Yahia Yahya Yakup Yalda Yalini
Yama Yan Yana Yang Yaowalak Yaqub Yara Yared Yaroslav Yaroslava Yasaman Yasemin Yaser Yasin Yasir Yasmeen Yasmin Yasser Yassin Yassine
Yavuz Yazan Yağmur Yekaterina Yelyzaveta Yemane Yen Yeva Yevhen Yevhenii Yevheniia Yilmaz Ying Ylva Yngvar Yngve Yngvild Yodit Yoga
Yogarajah Yohannes Yoko Yolanda Yonas Yonis Yordanos Yosief Younas Younes Yousef Yousra Youssef Yrja Yuan Yuki Yulia Yuliia Yunus Yupin
Yurii Yuriy Yurub Yusra Yusuf Yves Yvonne Yıldız Yến Zabiullah Zachary Zafar Zafer Zaheer Zahid Zahida Zahra Zaid Zain Zaina Zainab
Zakaria Zakariye Zakhar Zaki Zakia Zalmay Zamzam Zana Zara Zarghuna Zari Zarmina Zawadi Zaynab Zbigniew Zbyszek Zdzisław Zebib Zeeshan
Zehra Zein Zeina Zeinab Zekarias Zelal Zeliha Zenaida Zeray Zerrin Zerya Zeynab Zeynep Zhaleh Zia Ziad Ziba Zilan Zinaida Zinar Zineb
Zivile Zlata Zlatko Zoe Zofia Zohal Zohra Zohreh Zoia Zoran Zosia Zoya Zozan Zubaida Zubair Zufan Zuhur Zulfiqar Zunaira Zuzanna
Zygimantas Zygmunt Zübeyde Áile Áilu Ánde Ánne Ánte Áslak Áslat Ásllat Ådel Ådne Åge Ågot Ånund Åsa Åse Åshild Åslaug Åsmund Åsne Åsta
Åste Émilie Özcan Özge Özgür Özkan Özlem Øistein Øivind Ørjan Ørnulf Øydis Øyfrid Øystein Øyunn Øyvind Øyvinn Ümit Đào Đức Łucja Łukasz
Şahin Şükrü Šarūnas Żaneta Žilvinas Živilė Žygimantas
`;

/** Surnames, separated by blanks. */
export const SURNAMES = `
Aamodt Aarnes Aas Aase Aasen Aasland Abad Abbas Abbasi Abdallah Abdi Abdirahman Abdullahi Abelsen Abraha Abrahamsen Acar Adamczyk
Adamski Adan Aden Adolfsen Adomaitis Aguilar Ahmad Ahmadi Ahmed Akbari Akhtar Aksoy Aktas Alam Alavi Albertsen Albrigtsen Ali Alizadeh
Alm Alme Alnes Alonzo Alstad Alvestad Amdal Amini Amiri Amundsen Andersen Anderssen Andersson Andom Andreassen Andresen Ansari Antonsen
Apeland Aquino Araya Arnesen Arntsen Arntzen Arslan Artan Arulanantham Arvesen Asbjørnsen Asfaha Asheim Ashraf Askeland Aslam Aslan
Aspelund Aune Austad Austbø Avci Awan Aydin Aydın Azizi Baal Bahrami Baig Bakke Bakken Bakker Balachandran Balasingam Balto Balčiūnas
Bang Baran Baranauskas Barre Barzani Bashir Bauge Bautista Becker Begovic Bekkelund Bekkevold Bendiksen Bentsen Berg Bergan Berge Berger
Bergersen Berget Berggren Berglund Bergseth Bergsjø Bergslien Bergstrøm Bergum Berhane Berisha Berle Bernardo Bernhardsen Bernsen
Berntsen Berntzen Bertelsen Beyene Bhatti Birkeland Bjelland Bjerkan Bjerke Bjerkeland Bjerknes Bjørgan Bjørge Bjørkli Bjørklund
Bjørnsen Bjørnson Bjørnstad Bjørnådal Bjøru Blindheim Blix Blom Boge Boger Boine Bolstad Bondar Bondarenko Boonmee Borge Borgen
Borgersen Borkowski Botnen Boyko Braaten Brandal Brandt Breivik Brekke Brekken Brenden Brenna Brenne Brevik Brodahl Brown Bruland Brun
Brustad Bruun Bryn Brynildsen Bråten Buer Bugge Bui Buljo Bull Bulut Buset Butkus Butt Buvik Bye Bø Bøe Børresen Børsheim Bùi Bąk Camara
Carlsen Carlson Castillo Castro Celik Cetin Chaiyasit Chaudhary Chaudhry Chen Chmielewski Christensen Christiansen Christoffersen Clark
Clausen Collins Conteh Cooper Costa Cruz Czarnecki Dahir Dahl Dahlberg Dahle Dahlen Dahlgren Dahlstrøm Dal Dalby Dale Dalen Daleng
Dalland Dang Danielsen Danylenko Dar Darwish Davidsen Davies Davis Dela Delic Delos Demir Demirci Dhillon Diallo Diaz Didriksen Diesen
Dirie Diriye Djupvik Dmytrenko Do Dogan Domingo Doğan Drange Dreyer Duda Dudek Dumitru Duong Dybdahl Dybvik Dyrdal Dyrkorn Dyrnes Døving
Dąbrowska Dąbrowski Ebbesen Ebrahimi Edvardsen Edwards Eek Egal Egeland Egenes Egge Eggen Eide Eidem Eidet Eidsvik Eie Eikeland
Eilertsen Einarsen Eira Ek Ekeberg Eknes Ekren Eliassen Ellefsen Ellingsen Elmi Elstad Elvebakk Elvestad Emberland Endresen Enge
Engebretsen Engelsen Engen Enger Engeset Engh Erdogan Erichsen Eriksen Eriksen-Sara Eriksson Erlandsen Espeland Espelund Evans Evensen
Evjen Fagerheim Fagerland Fagerli Falch Falk Farah Faraj Farooq Farstad Fauske Fedorenko Fernandez Ferreira Fischer Fjeld Fjelde
Fjeldstad Fjell Fjellheim Fjellstad Fjelltun Fjørtoft Flaten Flatland Flo Flores Fløysand Folkestad Fosen Foss Fosse Fossen Fossheim
Fossum Francisco Franko Frantzen Frederiksen Fredheim Fredriksen Frøland Frøystad Furu Furuseth Gaarder Gabrielsen Gaino Ganeshan Garcia
Garvik Gashi Gaup Gausdal Gauteplass Gebre Gebrehiwet Gebremariam Gebreselassie Gedi Ghani Ghasemi Ghebremedhin Gill Gjelsvik Gjerde
Gjerstad Gjertsen Gjessing Gjøen Glad Godø Gomez Gonzales Gonzalez Grabowska Grabowski Granli Grav Gravdal Grewal Grimstad Grindheim
Gripsrud Grov Grønli Grønning Grønvold Grønås Gudmundsen Gul Gulbrandsen Guled Gullaksen Gulliksen Gundersen Gunes Gunnarsen Gustafsson
Gustavsen Guttorm Górski Güneş Głowacki Habib Habte Habtemariam Haddad Hadžić Haetta Haga Hagen Haidari Haile Hailu Hakimi Halilovic
Halland Hallberg Halle Hallingstad Halvorsen Hamad Hamid Hammer Hammersland Hamre Handeland Hanken Hansen Hanssen Hansson Haraldseid
Haraldsen Harstad Hashemi Hashi Hassan Hassani Hatlen Hatlestad Haug Haugan Hauge Haugen Haugland Haugseth Haugstad Haukeland Haukås
Havn Havrylenko Hegge Heggelund Heggen Hegna Heiberg Heide Heien Heier Heimdal Helgeland Helgesen Helgheim Helland Helle Hellesø Helseth
Hemmingsen Henden Hennum Henriksen Herland Hermansen Hermo Hernandez Herrera Hersi Hesselberg Hestnes Hetland Hilmarsen Hirsi Hjelle
Hjelmeland Hjertaas Hjorth Ho Hoang Hodzic Hoel Hoff Hoffmann Hofstad Hogstad Holen Holm Holmberg Holme Holmen Holmgren Holst Holt Holte
Holter Hopland Horn Horpestad Hossain Hosseini Hov Hovde Hove Hoven Hovland Hoxha Hrytsenko Huang Hugdal Hughes Husby Huse Huseby Husebø
Hussain Hussaini Hussein Husum Huynh Hval Hveding Hågensen Håheim Håkonsen Håland Hårstad Hætta Høgseth Høie Høiland Høydal Høyem Hồ
Ibrahim Ibrahimovic Ihle Indrebø Ingebretsen Ingebrigtsen Ionescu Iqbal Isaksen Isse Ivanenko Ivanov Ivanova Iversen Jabłoński Jackson
Jacobsen Jafari Jakobsen Jama Jamil Jankauskaitė Jankauskas Jankowski Jansen Janssen Jasiński Javed Jensberg Jensen Jensrud Jenssen
Jeyaratnam Jimale Johannesen Johannessen Johansen Johanson Johansson Johnsen Johnson Johnsrud Joks Jonassen Jones Jonsen Jonsson Josdal
Josefsen Jovanovic Juuso Jørgensen Jørstad Kaasa Kaczmarek Kaewkla Kahsay Kairys Kalland Kamal Kamara Kaminskas Kamińska Kamiński
Kanagaratnam Kandasamy Kara Karim Karimi Karlsen Karlsson Kaspersen Kaur Kaya Kazemi Kazlauskas Kazlauskienė Keita Kelly Kemi Khalaf
Khalid Khalil Khan Kiani Kidane Kilic Kim Kjeldsen Kjelstad Kjelsås Kjos Kjær Kjærstad Kjølberg Kjønnås Kleiva Kleiven Kleppe Klev
Klungland Klymenko Knapstad Knudsen Knutsen Knutzen Koc Kolberg Kolstad Kolås Kongsvik Korkmaz Korneliussen Kovacevic Koval Kovalchuk
Kovalenko Kowalczyk Kowalska Kowalski Kozłowska Kozłowski Koç Kołodziej Krajewski Krasniqi Kravchenko Kravchuk Krawczyk Kristensen
Kristiansen Kristoffersen Krogh Krogstad Kroken Kruse Król Kubiak Kucharski Kuhmunen Kumarasamy Kurt Kuzmenko Kvale Kvalheim Kvam Kvamme
Kvernmo Kvisle Kvist Kvålseth Kılıç Lai Lam Landmark Langaas Langeland Langseth Langås Langø Larsen Larssen Lauritsen Lauritzen Lauvås
Le Lee Leirvik Leknes Lervik Lerøy Lewandowska Lewandowski Lewis Lid Lie Lien Liland Lillebø Lillemoen Lillestøl Lim Lind Lindberg
Lindgren Lindland Lindseth Lindstad Lindstrøm Linge Linnerud Lis Liu Lium Lode Logje Lopez Lorentsen Lorentzen Lothe Ludvigsen Lukošius
Lund Lundberg Lundby Lunde Lunden Lundgren Lundhaug Lundquist Ly Lyngstad Lysenko Lysne Lytvyn Lytvynenko Lê Løberg Løken Løkken Lønning
Løvdal Løvik Løvås Maciejewski Madsen Magga Magnussen Mahalingam Mahamud Mahmood Mahmoud Mahmud Majewski Malik Malinowski Malmo Manalo
Mangersnes Mansour Marchenko Markovic Markussen Marquez Marthinsen Martinez Martinsen Mathiesen Mathisen Mazur Mažeika Mbeki Medhanie
Mehari Mehmood Melnychenko Melnyk Mendoza Mengistu Mensah Mercado Michalak Michalski Midtbø Midtgård Midthun Mienna Mikkelsen Miller Mir
Mirza Mitchell Mo Moe Moen Mogstad Mohamed Mohammad Mohammadi Mohammed Mohamud Moland Molvær Monsen Moore Moradi Morales Morgan Mork
Moroz Mortensen Mousavi Moxnes Mroz Mugabo Munkvold Murphy Muse Mustafa Myhr Myhre Myklebust Myklestad Myran Myrvang Myrvold Mæhlum
Mæland Møller Mørk Müller Nadarajah Naess Nagalingam Nango Nasser Navaratnam Navarro Navickas Nawaz Nazari Negash Nergård Nes Nesheim
Ness Nesse Nesset Ngo Nguyen Nguyễn Ngô Nicolaisen Nielsen Nikolaisen Nikolic Nilsen Nilssen Nilsson Noori Norberg Nordahl Nordal Nordby
Nordgård Nordhagen Nordheim Nordli Nordlie Nordmann Nordmo Nordskog Nordstrøm Nordvik Norheim Normann Norum Novik Nowak Nowakowski
Nowicki Nur Nutti Nyborg Nybø Nygaard Nygård Nyhus Nyland Nymo Nymoen Nystø Nærland Næss Nøkleby Ogbazghi Okafor Okbay Okonkwo Olaussen
Olavsen Oliveira Oliynyk Olsen Olsson Olszewski Olufsen Oma Omar Omari Omdal Omland Opdal Oppedal Opsahl Opsal Ornes Oskal Osland Osman
Osnes Ostrowski Ottersen Ottesen Overland Owusu Ozdemir Ozturk Panchenko Paramanathan Park Parker Pascual Patel Paulauskas Paulsen
Pavlenko Pawlak Pawłowski Pedersen Pederssen Pereira Perez Persen Persson Petersen Petrauskaite Petrauskas Petrenko Petrov Petrova
Petrovic Pettersen Pham Phan Phromma Phạm Pietrzak Piotrowski Pladsen Polat Ponnambalam Ponomarenko Popa Popescu Popov Popova Porsanger
Prestegård Prestmo Przybylski Päiviö Qureshi Qvale Rahimi Rahman Raja Rajaratnam Ramanauskas Ramberg Ramirez Ramos Ramstad Rashid Rasiah
Rasmus Rasmussen Rasouli Ratnam Rattanakul Ravna Ravndal Ravnås Refsnes Reiersen Reinertsen Reinholdtsen Reitan Remme Reyes Rezaei Rezai
Rian Rimkus Risan Rise Risnes Rivera Roberts Robertsen Robinson Roble Rodriguez Rogne Rognstad Rolland Romero Rosenberg Rosenlund
Rossland Rostad Rostami Rud Rudenko Rudyk Rustad Rutkowski Ruud Ryen Rygg Rød Rødland Røed Rønning Rønningen Røsand Røstad Røyseth Saba
Sadeghi Saeed Saelee Saetang Saetre Sagen Sagmo Sahin Sakalauskas Salazar Saleem Saleh Salim Salvesen Samatar Samuelsen Sanchez Sand
Sandbakken Sandberg Sande Sandhu Sandnes Sandvik Sandvold Sandvær Sandøy Santiago Santos Sara Sarri Sathasivam Savchenko Sawicki Schanke
Schei Schjølberg Schmidt Schneider Schrøder Schultz Schulz Scott Selnes Selvarajah Selvaratnam Selvik Sesay Severinsen Shah Shaikh Shala
Shanmuganathan Sharif Sharifi Sharma Shcherbak Sheikh Shevchenko Shevchuk Shire Siddiqui Sigurdsen Sikora Sikorski Silva Simensen
Simonsen Simsek Singh Sinnathurai Siqueland Sivalingam Sivanesan Sivertsen Siyad Sjursen Sjøberg Skaalvik Skaar Skaare Skar Skarpnes
Skartveit Skaug Skauge Skeie Skjelbred Skjerve Skjæveland Skog Skogen Skoglie Skoglund Skogstad Skogvold Skorpen Skram Skretting Skum
Slette Slettebø Sletten Slinning Smedsrud Smestad Smirnov Smith Småge Sobczak Sokołowski Solbakken Solberg Solbjør Solbu Solem Solhaug
Solheim Solli Sollie Solstad Soltvedt Solum Solvang Somby Sommer Soriano Sorte Sothilingam Srisai Stangeland Stankevicius Stankevičius
Stave Steen Steffensen Stein Steinsland Steinsvik Stene Stenersen Stenseth Stensrud Stewart Storhaug Storli Storvik Strand Strande
Straume Strøm Strømme Strømsnes Stubberud Styve Støa Stølen Stępień Subramaniam Sultani Sund Sundal Sundby Sunde Sundet Sundsbø Sundt
Suwan Suzuki Svartdal Sveen Svela Svellingen Svendsen Svenning Svenningsen Svensson Sydorenko Syed Symonenko Syversen Syvertsen
Szczepański Szewczyk Szulc Szymańska Szymański Sæbø Sæterbakk Sæther Sætre Sævik Søderstrøm Søiland Sørby Sørdal Søreide Sørensen Sørli
Sørlie Søvik Tahir Takle Talabani Tanaka Tang Tangen Tangvald Tas Taylor Tefre Teien Teigen Tekin Tekle Teklehaimanot Tesfai Tesfamariam
Tesfay Tewelde Thambirajah Thangarajah Thirunavukkarasu Thomassen Thompson Thomsen Thongchai Thoresen Thorsen Thorstensen Thorvaldsen
Thune Tjelta Tjøstheim Tkachenko Tkachuk Tobiassen Toft Tofte Tolentino Tollefsen Tomaszewski Torgersen Torkildsen Tornes Torp Torres
Torset Torsvik Torvik Tran Traore Trinh Triumf Trones Truong Tryti Tråsdahl Trần Tunheim Turan Turi Turner Tvedt Tveit Tveita Tveiten
Tveten Tveter Tymoshenko Tysse Tønnesen Tønnessen Ueland Ulriksen Ulstein Ulvestad Undheim Urban Urbonas Urdal Utne Utsi Uwimana Uçar
Vaitkus Valdez Valen Valkeapää Valle Vang Vangen Vars Vasiliauskas Vasylenko Vatland Vatne Vedvik Velasco Velle Venås Vestad Vestby
Vestly Vigneswaran Vik Viken Vikse Viksund Villanger Villanueva Vinje Vo Vold Volden Volkov Voll Vollan Vu Vuolab Vuong Vågen Vågenes
Værnes Waage Wagner Walczak Walker Wang Warholm Warsame Wasilewski Wathne Watson Weber Weldemichael Wennberg Westby Westgård White
Wieczorek Wiik Wiken Wilhelmsen Wilk Williams Willumsen Wilson Winther Witkowski Wiśniewska Wiśniewski Wojciechowski Wojcik Wold
Woldemariam Wongsa Wozniak Woźniak Wright Wroldsen Wróbel Wróblewski Wysocki Wójcik Włodarczyk Yakovenko Yalcin Yavuz Yemane Yildirim
Yildiz Yilmaz Yogeswaran Yohannes Yousaf Yousefi Ystad Ytterdal Ytterland Yusuf Yüksel Yıldırım Yılmaz Zając Zaman Zand Zawadzki Zelenko
Zelenskyj Zerai Zhang Zhao Zia Zielińska Zieliński Ziółkowski Zukauskas Ånestad Årdal Årnes Årseth Ås Åsen Åsheim Åsland Çelik Çetin
Özdemir Öztürk Ødegaard Ødegård Øien Øksendal Øren Østby Østerhus Østgård Østlie Østlund Øverland Øvrebø Øye Øyen Đỗ Šimkus Žilinskas
Žukauskas
`;
